<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>The first %Ln row(s) were looked at; the next page tells of all.</source>
        <translation>
            <numerusform>Die erste Zeile (%Ln) wurde angesehen; die nächste Seite nennt alle.</numerusform>
            <numerusform>Die ersten %Ln Zeilen wurden angesehen; die nächste Seite nennt alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln table(s): %1</source>
        <extracomment>%1 is what is said of each of the tables</extracomment>
        <translation>
            <numerusform>In %Ln Tabelle: %1</numerusform>
            <numerusform>In %Ln Tabellen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a table, %2 what is said about it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The file has an entry that no setting can have: %1. Nothing was changed.</source>
        <translation>Die Datei enthält einen Eintrag, der für keine Einstellung zulässig ist: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is no file of settings. Nothing was changed.</source>
        <translation>Das ist keine Datei mit Einstellungen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file comes from a newer Errdex. Nothing was changed.</source>
        <translation>Die Datei stammt von einer neueren Version von Errdex. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>concepts</name>
    <message>
        <source>Completed</source>
        <extracomment>group completed, title</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The provider did what was asked; nothing failed.</source>
        <extracomment>group completed, meaning</extracomment>
        <translation>Der Anbieter hat getan, worum er gebeten wurde; es ist nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>success, title</extracomment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>The call went through. A code in this place does not mean that something is wrong.</source>
        <extracomment>success, meaning</extracomment>
        <translation>Der Aufruf war erfolgreich. Ein Code an dieser Stelle heißt nicht, dass etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Look elsewhere for the cause: compare the data that came back with what the customer expected, because the call itself was accepted.</source>
        <extracomment>success, next_step</extracomment>
        <translation>Suchen Sie die Ursache anderswo: Vergleichen Sie die zurückgegebenen Daten mit dem, was der Kunde erwartet hat, denn der Aufruf selbst wurde angenommen.</translation>
    </message>
    <message>
        <source>The request was completed successfully. If the result is not what you expected, please tell us what you see and what you were expecting.</source>
        <extracomment>success, reply</extracomment>
        <translation>Die Anfrage wurde erfolgreich ausgeführt. Falls das Ergebnis nicht Ihren Erwartungen entspricht, teilen Sie uns bitte mit, was Sie sehen und was Sie erwartet haben.</translation>
    </message>
    <message>
        <source>Sign-in and credentials</source>
        <extracomment>group authentication, title</extracomment>
        <translation>Anmeldung und Zugangsdaten</translation>
    </message>
    <message>
        <source>The provider does not know who is calling, or does not accept the proof it was given.</source>
        <extracomment>group authentication, meaning</extracomment>
        <translation>Der Anbieter weiß nicht, von wem der Aufruf kommt, oder akzeptiert den vorgelegten Nachweis nicht.</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <extracomment>authentication-required, title</extracomment>
        <translation>Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>The call carried no proof of identity at all: no token, no key, no session cookie. HTTP calls this 401 Unauthorized.</source>
        <extracomment>authentication-required, meaning</extracomment>
        <translation>Der Aufruf enthielt überhaupt keinen Identitätsnachweis: kein Token, keinen Schlüssel, kein Sitzungs-Cookie. HTTP nennt das 401 Unauthorized.</translation>
    </message>
    <message>
        <source>Find out how the call was made. In a program the authorization header is usually missing or stripped by a proxy; in a browser the person is simply not signed in.</source>
        <extracomment>authentication-required, next_step</extracomment>
        <translation>Klären Sie, wie der Aufruf zustande kam. Bei einem Programm fehlt meist der Authorization-Header, oder ein Proxy entfernt ihn; im Browser ist die Person schlicht nicht angemeldet.</translation>
    </message>
    <message>
        <source>This part of the service is only available after signing in. Please sign in and try once more; if your own software makes the call, it needs to send its access token along.</source>
        <extracomment>authentication-required, reply</extracomment>
        <translation>Dieser Teil des Dienstes ist nur nach Anmeldung verfügbar. Bitte melden Sie sich an und versuchen Sie es noch einmal; wenn Ihre eigene Software den Aufruf sendet, muss sie ihr Zugriffstoken mitschicken.</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>authentication-failed, title</extracomment>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Some proof of identity was sent and was not accepted; the provider does not say what was wrong with it.</source>
        <extracomment>authentication-failed, meaning</extracomment>
        <translation>Ein Identitätsnachweis wurde gesendet und nicht akzeptiert; der Anbieter sagt nicht, was daran falsch war.</translation>
    </message>
    <message>
        <source>Ask which credential the call uses and when it was issued, then have a fresh one obtained and the call repeated. If a fresh one fails too, check that it belongs to this environment.</source>
        <extracomment>authentication-failed, next_step</extracomment>
        <translation>Fragen Sie, welche Zugangsdaten der Aufruf verwendet und wann sie ausgestellt wurden; lassen Sie dann neue ausstellen und den Aufruf wiederholen. Schlägt es auch mit den neuen fehl, prüfen Sie, ob sie zu dieser Umgebung gehören.</translation>
    </message>
    <message>
        <source>The service could not confirm the identity behind this request. Please obtain a new access token and send the request again.</source>
        <extracomment>authentication-failed, reply</extracomment>
        <translation>Der Dienst konnte die Identität hinter dieser Anfrage nicht bestätigen. Bitte fordern Sie ein neues Zugriffstoken an und senden Sie die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <extracomment>invalid-credentials, title</extracomment>
        <translation>Falscher Benutzername oder falsches Passwort</translation>
    </message>
    <message>
        <source>A person tried to log in, and the e-mail address and password do not match any account. For safety the provider does not say which of the two is wrong.</source>
        <extracomment>invalid-credentials, meaning</extracomment>
        <translation>Jemand wollte sich anmelden, aber E-Mail-Adresse und Passwort passen zu keinem Konto. Aus Sicherheitsgründen sagt der Anbieter nicht, welches von beiden falsch ist.</translation>
    </message>
    <message>
        <source>Check for the usual causes: another e-mail address, an old saved password, caps lock. Point to the password reset before too many attempts lock the account; never ask for the password.</source>
        <extracomment>invalid-credentials, next_step</extracomment>
        <translation>Prüfen Sie die üblichen Ursachen: eine andere E-Mail-Adresse, ein altes gespeichertes Passwort, die Feststelltaste. Weisen Sie auf das Zurücksetzen des Passworts hin, bevor zu viele Versuche das Konto sperren; fragen Sie nie nach dem Passwort.</translation>
    </message>
    <message>
        <source>The e-mail address and password do not match our records. Please check both, or use &quot;Forgot password&quot; to set a new password.</source>
        <extracomment>invalid-credentials, reply</extracomment>
        <translation>E-Mail-Adresse und Passwort stimmen nicht mit unseren Daten überein. Bitte prüfen Sie beides oder legen Sie über „Passwort vergessen“ ein neues Passwort fest.</translation>
    </message>
    <message>
        <source>Invalid access token</source>
        <extracomment>invalid-token, title</extracomment>
        <translation>Ungültiges Zugriffstoken</translation>
    </message>
    <message>
        <source>A token was sent, but it cannot be read or its signature is not genuine: cut off, altered, or issued for another environment.</source>
        <extracomment>invalid-token, meaning</extracomment>
        <translation>Ein Token wurde gesendet, aber es ist nicht lesbar oder seine Signatur nicht echt: abgeschnitten, verändert oder für eine andere Umgebung ausgestellt.</translation>
    </message>
    <message>
        <source>Have the token compared, character count included, with the one that was issued, and make sure that a test token is not used in production. A new login replaces it in any case.</source>
        <extracomment>invalid-token, next_step</extracomment>
        <translation>Lassen Sie das Token mit dem ausgestellten vergleichen, einschließlich der Zeichenzahl, und stellen Sie sicher, dass kein Testtoken in der Produktion verwendet wird. Eine neue Anmeldung ersetzt es in jedem Fall.</translation>
    </message>
    <message>
        <source>The access token that was sent could not be read. Please sign in again to get a new one and send it unchanged.</source>
        <extracomment>invalid-token, reply</extracomment>
        <translation>Das gesendete Zugriffstoken konnte nicht gelesen werden. Bitte melden Sie sich noch einmal an, um ein neues zu erhalten, und senden Sie es unverändert.</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <extracomment>token-expired, title</extracomment>
        <translation>Zugriffstoken abgelaufen</translation>
    </message>
    <message>
        <source>The access token was good once, and its lifetime is over. This is normal and happens to every client.</source>
        <extracomment>token-expired, meaning</extracomment>
        <translation>Das Zugriffstoken war gültig, seine Laufzeit ist nun vorbei. Das ist normal und kommt bei jedem Client vor.</translation>
    </message>
    <message>
        <source>Ask whether the client renews its token on expiry. If it fails right after a renewal, compare the clock of the machine with the real time.</source>
        <extracomment>token-expired, next_step</extracomment>
        <translation>Fragen Sie, ob der Client sein Token nach Ablauf erneuert. Schlägt es unmittelbar nach einer Erneuerung fehl, vergleichen Sie die Uhr des Rechners mit der tatsächlichen Zeit.</translation>
    </message>
    <message>
        <source>Your access has timed out, which happens after a while for safety. Please refresh the page or sign in again.</source>
        <extracomment>token-expired, reply</extracomment>
        <translation>Ihr Zugang ist abgelaufen; das geschieht aus Sicherheitsgründen nach einiger Zeit. Bitte laden Sie die Seite neu oder melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Session expired</source>
        <extracomment>session-expired, title</extracomment>
        <translation>Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>The whole session is over: its refresh token ran out or the session was revoked, so it cannot be extended any more.</source>
        <extracomment>session-expired, meaning</extracomment>
        <translation>Die gesamte Sitzung ist beendet: Ihr Refresh-Token ist abgelaufen, oder die Sitzung wurde widerrufen; sie lässt sich also nicht mehr verlängern.</translation>
    </message>
    <message>
        <source>A complete new login is needed. If sessions end far too early, ask about a password change, a log-out on all devices or blocked cookies.</source>
        <extracomment>session-expired, next_step</extracomment>
        <translation>Eine vollständig neue Anmeldung ist nötig. Enden Sitzungen viel zu früh, fragen Sie nach einer Passwortänderung, einer Abmeldung auf allen Geräten oder blockierten Cookies.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again to continue.</source>
        <extracomment>session-expired, reply</extracomment>
        <translation>Ihre Sitzung ist beendet. Bitte melden Sie sich wieder an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Fresh sign-in required</source>
        <extracomment>reauthentication-required, title</extracomment>
        <translation>Neue Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>The person is known, but the provider wants a new, personal sign-in (or a passkey) before it lets this continue; a stored session is not enough.</source>
        <extracomment>reauthentication-required, meaning</extracomment>
        <translation>Die Person ist bekannt, aber der Anbieter verlangt eine neue, persönliche Anmeldung (oder einen Passkey), bevor es weitergeht; eine gespeicherte Sitzung genügt nicht.</translation>
    </message>
    <message>
        <source>Have the customer log out, sign in by hand in the browser, with the passkey where the policy asks for one, and repeat the step straight away.</source>
        <extracomment>reauthentication-required, next_step</extracomment>
        <translation>Bitten Sie den Kunden, sich abzumelden, sich im Browser von Hand wieder anzumelden (mit Passkey, wo die Richtlinie ihn verlangt) und den Schritt sofort zu wiederholen.</translation>
    </message>
    <message>
        <source>For your security this step asks you to confirm that it is you. Please sign in again, with your passkey if you have one, and then repeat the step.</source>
        <extracomment>reauthentication-required, reply</extracomment>
        <translation>Zu Ihrer Sicherheit müssen Sie bei diesem Schritt bestätigen, dass Sie es sind. Bitte melden Sie sich noch einmal an, mit Ihrem Passkey, falls Sie einen haben, und wiederholen Sie dann den Schritt.</translation>
    </message>
    <message>
        <source>Second factor required</source>
        <extracomment>two-factor-required, title</extracomment>
        <translation>Zweiter Faktor erforderlich</translation>
    </message>
    <message>
        <source>The first factor was accepted, and the account is protected by a second one that has not been given yet.</source>
        <extracomment>two-factor-required, meaning</extracomment>
        <translation>Der erste Faktor wurde akzeptiert; das Konto ist durch einen zweiten geschützt, der noch nicht angegeben wurde.</translation>
    </message>
    <message>
        <source>Ask whether the customer is shown the prompt for the second factor. A program that logs in needs a step for it; a lost device goes through the recovery procedure, not through support by mail.</source>
        <extracomment>two-factor-required, next_step</extracomment>
        <translation>Fragen Sie, ob dem Kunden die Abfrage des zweiten Faktors angezeigt wird. Ein Programm, das sich anmeldet, braucht dafür einen eigenen Schritt; bei einem verlorenen Gerät hilft das Wiederherstellungsverfahren, nicht der Support per E-Mail.</translation>
    </message>
    <message>
        <source>Your account is protected by a second sign-in step. Please confirm with your authenticator or passkey to continue.</source>
        <extracomment>two-factor-required, reply</extracomment>
        <translation>Ihr Konto ist durch einen zweiten Anmeldeschritt geschützt. Bitte bestätigen Sie mit Ihrer Authenticator-App oder Ihrem Passkey, um fortzufahren.</translation>
    </message>
    <message>
        <source>Wrong one-time password</source>
        <extracomment>incorrect-one-time-password, title</extracomment>
        <translation>Falsches Einmalpasswort</translation>
    </message>
    <message>
        <source>The short code from the text message or authenticator app does not match: mistyped, already used, or too old.</source>
        <extracomment>incorrect-one-time-password, meaning</extracomment>
        <translation>Der kurze Code aus der SMS oder der Authenticator-App stimmt nicht: vertippt, schon verwendet oder zu alt.</translation>
    </message>
    <message>
        <source>Have a new code requested and typed in within its lifetime. If codes from an app fail again and again, the clock of the phone is off; if text messages are late, only the newest counts.</source>
        <extracomment>incorrect-one-time-password, next_step</extracomment>
        <translation>Lassen Sie einen neuen Code anfordern und innerhalb seiner Gültigkeit eingeben. Werden Codes aus einer App immer wieder abgelehnt, geht die Uhr des Telefons falsch; kommen SMS verspätet an, zählt nur die neueste.</translation>
    </message>
    <message>
        <source>The one-time code was not accepted. Please request a new code and enter the latest one you receive.</source>
        <extracomment>incorrect-one-time-password, reply</extracomment>
        <translation>Der Einmalcode wurde nicht angenommen. Bitte fordern Sie einen neuen Code an und geben Sie den zuletzt erhaltenen ein.</translation>
    </message>
    <message>
        <source>Wrong passkey reset code</source>
        <extracomment>incorrect-passkey-reset-code, title</extracomment>
        <translation>Falscher Code zum Zurücksetzen der Passkeys</translation>
    </message>
    <message>
        <source>Someone is resetting the passkeys of an account and entered a reset code that is not the right one.</source>
        <extracomment>incorrect-passkey-reset-code, meaning</extracomment>
        <translation>Jemand setzt die Passkeys eines Kontos zurück und hat dabei einen falschen Code eingegeben.</translation>
    </message>
    <message>
        <source>Make sure that the customer asked for the reset themselves; if they did not, treat it as a possible takeover and follow the security procedure. Otherwise have the newest code used, or a new one requested.</source>
        <extracomment>incorrect-passkey-reset-code, next_step</extracomment>
        <translation>Vergewissern Sie sich, dass der Kunde das Zurücksetzen selbst angefordert hat; wenn nicht, behandeln Sie es als mögliche Kontoübernahme und folgen Sie dem Sicherheitsverfahren. Andernfalls lassen Sie den neuesten Code verwenden oder einen neuen anfordern.</translation>
    </message>
    <message>
        <source>The reset code was not accepted. Please check the most recent message we sent you and enter its code exactly. If you did not ask for a reset, please tell us.</source>
        <extracomment>incorrect-passkey-reset-code, reply</extracomment>
        <translation>Der Code zum Zurücksetzen wurde nicht angenommen. Bitte sehen Sie in unserer letzten Nachricht nach und geben Sie den Code daraus genau ein. Falls Sie kein Zurücksetzen angefordert haben, sagen Sie uns bitte Bescheid.</translation>
    </message>
    <message>
        <source>No passkey registered</source>
        <extracomment>no-passkeys-registered, title</extracomment>
        <translation>Kein Passkey eingerichtet</translation>
    </message>
    <message>
        <source>A step asks for a passkey, and the account has none.</source>
        <extracomment>no-passkeys-registered, meaning</extracomment>
        <translation>Ein Schritt verlangt einen Passkey, das Konto hat aber keinen.</translation>
    </message>
    <message>
        <source>Guide the customer to the security settings to register a passkey, on the device they will use. Check that they are not signed in to a second account of theirs.</source>
        <extracomment>no-passkeys-registered, next_step</extracomment>
        <translation>Führen Sie den Kunden zu den Sicherheitseinstellungen, um dort einen Passkey einzurichten, und zwar auf dem Gerät, das er verwenden wird. Achten Sie darauf, dass er nicht mit einem zweiten eigenen Konto angemeldet ist.</translation>
    </message>
    <message>
        <source>There is no passkey on your account yet. You can add one in the security settings of your account and then continue.</source>
        <extracomment>no-passkeys-registered, reply</extracomment>
        <translation>In Ihrem Konto ist noch kein Passkey eingerichtet. Sie können ihn in den Sicherheitseinstellungen Ihres Kontos hinzufügen und dann fortfahren.</translation>
    </message>
    <message>
        <source>Passkeys already required</source>
        <extracomment>passkeys-already-required, title</extracomment>
        <translation>Passkeys sind bereits Pflicht</translation>
    </message>
    <message>
        <source>Someone tried to make passkeys mandatory, and the policy already says so. Nothing is left to switch on.</source>
        <extracomment>passkeys-already-required, meaning</extracomment>
        <translation>Jemand wollte Passkeys verpflichtend machen, die Richtlinie schreibt sie aber schon vor. Es gibt nichts mehr einzuschalten.</translation>
    </message>
    <message>
        <source>Show the customer the present policy. If the setting looks switched off to them, an outdated page is the likely reason.</source>
        <extracomment>passkeys-already-required, next_step</extracomment>
        <translation>Zeigen Sie dem Kunden die aktuelle Richtlinie. Wenn die Einstellung für ihn ausgeschaltet aussieht, liegt das wahrscheinlich an einer veralteten Seite.</translation>
    </message>
    <message>
        <source>Passkeys are already required by your policy, so no change is needed.</source>
        <extracomment>passkeys-already-required, reply</extracomment>
        <translation>Ihre Richtlinie schreibt Passkeys bereits vor; es ist keine Änderung nötig.</translation>
    </message>
    <message>
        <source>Invalid API key</source>
        <extracomment>invalid-api-key, title</extracomment>
        <translation>Ungültiger API-Schlüssel</translation>
    </message>
    <message>
        <source>The API key is unknown to the provider, or not good for the environment or account it was used with.</source>
        <extracomment>invalid-api-key, meaning</extracomment>
        <translation>Der API-Schlüssel ist dem Anbieter unbekannt oder gilt nicht für die Umgebung oder das Konto, mit dem er verwendet wurde.</translation>
    </message>
    <message>
        <source>Ask for the first and last four characters of the key, never for the secret, and the host that was called: a sandbox key on the live host is the commonest case. Then check that the key still exists and is active.</source>
        <extracomment>invalid-api-key, next_step</extracomment>
        <translation>Fragen Sie nach den ersten und letzten vier Zeichen des Schlüssels, nie nach dem geheimen Schlüssel, und nach dem aufgerufenen Host: Am häufigsten wird ein Sandbox-Schlüssel auf dem Live-Host verwendet. Prüfen Sie dann, ob der Schlüssel noch existiert und aktiv ist.</translation>
    </message>
    <message>
        <source>The API key was not recognised. Please check that the key is active and that it belongs to the environment you are calling.</source>
        <extracomment>invalid-api-key, reply</extracomment>
        <translation>Der API-Schlüssel wurde nicht erkannt. Bitte prüfen Sie, ob der Schlüssel aktiv ist und zu der Umgebung gehört, die Sie aufrufen.</translation>
    </message>
    <message>
        <source>API key expired</source>
        <extracomment>api-key-expired, title</extracomment>
        <translation>API-Schlüssel abgelaufen</translation>
    </message>
    <message>
        <source>The API key has reached its end date. It stays useless until it is renewed or replaced.</source>
        <extracomment>api-key-expired, meaning</extracomment>
        <translation>Der API-Schlüssel hat sein Ablaufdatum erreicht. Bis er verlängert oder ersetzt wird, ist er unbrauchbar.</translation>
    </message>
    <message>
        <source>Have the owner of the account renew the key in the management console and put it into every system that uses it. Suggest a reminder ahead of the next end date.</source>
        <extracomment>api-key-expired, next_step</extracomment>
        <translation>Bitten Sie den Kontoinhaber, den Schlüssel in der Verwaltungskonsole zu verlängern und in jedes System einzutragen, das ihn verwendet. Empfehlen Sie eine Erinnerung vor dem nächsten Ablaufdatum.</translation>
    </message>
    <message>
        <source>The API key has passed its end date. Please renew it in your account settings and update the systems that use it.</source>
        <extracomment>api-key-expired, reply</extracomment>
        <translation>Das Ablaufdatum des API-Schlüssels ist überschritten. Bitte verlängern Sie ihn in Ihren Kontoeinstellungen und aktualisieren Sie die Systeme, die ihn verwenden.</translation>
    </message>
    <message>
        <source>Invalid signature</source>
        <extracomment>invalid-signature, title</extracomment>
        <translation>Ungültige Signatur</translation>
    </message>
    <message>
        <source>The signature on the request does not match its contents, so the provider cannot tell that it came from the key&apos;s owner unaltered.</source>
        <extracomment>invalid-signature, meaning</extracomment>
        <translation>Die Signatur der Anfrage passt nicht zu ihrem Inhalt; der Anbieter kann daher nicht feststellen, dass sie unverändert vom Inhaber des Schlüssels stammt.</translation>
    </message>
    <message>
        <source>Ask for the exact text that was signed and the one that was sent. Look for the order of parameters, encoding, a parameter added after signing, and the wrong secret; no secret belongs in the ticket.</source>
        <extracomment>invalid-signature, next_step</extracomment>
        <translation>Fragen Sie nach dem genauen Text, der signiert, und dem, der gesendet wurde. Achten Sie auf die Reihenfolge der Parameter, die Kodierung, einen nach dem Signieren hinzugefügten Parameter und den falschen geheimen Schlüssel; geheime Schlüssel gehören nicht ins Ticket.</translation>
    </message>
    <message>
        <source>The signature of the request could not be verified. Please check that exactly the text that is sent is signed, with the secret that belongs to the API key.</source>
        <extracomment>invalid-signature, reply</extracomment>
        <translation>Die Signatur der Anfrage konnte nicht bestätigt werden. Bitte prüfen Sie, ob genau der gesendete Text signiert wird, und zwar mit dem geheimen Schlüssel, der zum API-Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Timestamp outside the allowed window</source>
        <extracomment>timestamp-outside-window, title</extracomment>
        <translation>Zeitstempel außerhalb des Zeitfensters</translation>
    </message>
    <message>
        <source>The time in the request is too far from the server&apos;s own time: a clock is wrong, or the request was too long on the way.</source>
        <extracomment>timestamp-outside-window, meaning</extracomment>
        <translation>Die Zeit in der Anfrage weicht zu stark von der Serverzeit ab: Eine Uhr geht falsch, oder die Anfrage war zu lange unterwegs.</translation>
    </message>
    <message>
        <source>Have the sender&apos;s clock compared with the server&apos;s time and kept right by NTP. If the clock is right, look for queues between signing and sending, and for seconds sent as milliseconds.</source>
        <extracomment>timestamp-outside-window, next_step</extracomment>
        <translation>Lassen Sie die Uhr des Absenders mit der Serverzeit vergleichen und per NTP richtig halten. Geht die Uhr richtig, suchen Sie nach Warteschlangen zwischen Signieren und Senden und nach Sekunden, die als Millisekunden gesendet werden.</translation>
    </message>
    <message>
        <source>The time stamp of the request is too far from the current time. Please check the clock of the computer that sends it and try again.</source>
        <extracomment>timestamp-outside-window, reply</extracomment>
        <translation>Der Zeitstempel der Anfrage weicht zu stark von der aktuellen Zeit ab. Bitte prüfen Sie die Uhr des sendenden Computers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>IP address not allowed</source>
        <extracomment>ip-not-allowed, title</extracomment>
        <translation>IP-Adresse nicht zugelassen</translation>
    </message>
    <message>
        <source>The API key may only be used from listed addresses, and this request came from another one.</source>
        <extracomment>ip-not-allowed, meaning</extracomment>
        <translation>Der API-Schlüssel darf nur von eingetragenen Adressen aus verwendet werden, und diese Anfrage kam von einer anderen.</translation>
    </message>
    <message>
        <source>Find out the public address that the request really comes from (cloud, VPN or office lines change it) and have the owner of the key add it to the list.</source>
        <extracomment>ip-not-allowed, next_step</extracomment>
        <translation>Ermitteln Sie die öffentliche Adresse, von der die Anfrage tatsächlich kommt (Cloud, VPN oder Büroanschlüsse ändern sie), und bitten Sie den Inhaber des Schlüssels, sie in die Liste aufzunehmen.</translation>
    </message>
    <message>
        <source>This API key can only be used from the network addresses on its list. Please add the address you are calling from, or call from one that is listed.</source>
        <extracomment>ip-not-allowed, reply</extracomment>
        <translation>Dieser API-Schlüssel kann nur von den Netzwerkadressen auf seiner Liste aus verwendet werden. Bitte fügen Sie die Adresse hinzu, von der aus Sie aufrufen, oder verwenden Sie eine eingetragene.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>group permissions, title</extracomment>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>The provider knows who is calling, and that caller may not do this.</source>
        <extracomment>group permissions, meaning</extracomment>
        <translation>Der Anbieter weiß, von wem der Aufruf kommt, doch dieser Aufrufer darf das nicht.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>permission-denied, title</extracomment>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>The caller is signed in, and the role or the rights of the account or API key do not cover this action.</source>
        <extracomment>permission-denied, meaning</extracomment>
        <translation>Der Aufrufer ist angemeldet, aber die Rolle oder die Rechte des Kontos oder API-Schlüssels decken diese Aktion nicht ab.</translation>
    </message>
    <message>
        <source>Note who tried what, then ask whoever administers the account whether that role, right or key permission is meant to be granted. Signing in again does not help.</source>
        <extracomment>permission-denied, next_step</extracomment>
        <translation>Notieren Sie, wer was versucht hat, und fragen Sie dann die Person, die das Konto verwaltet, ob diese Rolle, dieses Recht oder diese Schlüsselberechtigung erteilt werden soll. Eine neue Anmeldung hilft nicht.</translation>
    </message>
    <message>
        <source>Your account does not currently have permission for this action. The administrator of your account can review which permissions you have.</source>
        <extracomment>permission-denied, reply</extracomment>
        <translation>Ihr Konto hat derzeit keine Berechtigung für diese Aktion. Der Administrator Ihres Kontos kann prüfen, welche Berechtigungen Sie haben.</translation>
    </message>
    <message>
        <source>Token lacks the required scope</source>
        <extracomment>scope-missing, title</extracomment>
        <translation>Dem Token fehlt der nötige Scope</translation>
    </message>
    <message>
        <source>The access token is genuine, and it was issued for fewer things than the call needs.</source>
        <extracomment>scope-missing, meaning</extracomment>
        <translation>Das Zugriffstoken ist echt, wurde aber für weniger ausgestellt, als der Aufruf braucht.</translation>
    </message>
    <message>
        <source>Compare the scopes the application asks for with the ones the endpoint documents, and have a new token issued with the missing scope. An old token never gains one.</source>
        <extracomment>scope-missing, next_step</extracomment>
        <translation>Vergleichen Sie die Scopes, die die Anwendung anfordert, mit den für den Endpunkt dokumentierten, und lassen Sie ein neues Token mit dem fehlenden Scope ausstellen. Ein altes Token bekommt ihn nie nachträglich.</translation>
    </message>
    <message>
        <source>The application&apos;s access does not include this function. It needs to be authorised again with the additional access.</source>
        <extracomment>scope-missing, reply</extracomment>
        <translation>Der Zugriff der Anwendung umfasst diese Funktion nicht. Sie muss mit dem zusätzlichen Zugriff neu autorisiert werden.</translation>
    </message>
    <message>
        <source>No access to this account</source>
        <extracomment>account-access-denied, title</extracomment>
        <translation>Kein Zugriff auf dieses Konto</translation>
    </message>
    <message>
        <source>The credentials work, but not for the account named in the request: it belongs to someone else, or the key was not given rights on it.</source>
        <extracomment>account-access-denied, meaning</extracomment>
        <translation>Die Zugangsdaten funktionieren, aber nicht für das Konto in der Anfrage: Es gehört jemand anderem, oder der Schlüssel hat keine Rechte daran.</translation>
    </message>
    <message>
        <source>Compare the account number in the request with the accounts that the key is bound to. If the account is the customer&apos;s, have the key authorised for it; if it is not, correct the number.</source>
        <extracomment>account-access-denied, next_step</extracomment>
        <translation>Vergleichen Sie die Kontonummer in der Anfrage mit den Konten, an die der Schlüssel gebunden ist. Gehört das Konto dem Kunden, lassen Sie den Schlüssel dafür freischalten; wenn nicht, lassen Sie die Nummer berichtigen.</translation>
    </message>
    <message>
        <source>The access you are using is not set up for this account. Please check the account number, or ask the account&apos;s owner to authorise the key for it.</source>
        <extracomment>account-access-denied, reply</extracomment>
        <translation>Der verwendete Zugang ist für dieses Konto nicht eingerichtet. Bitte prüfen Sie die Kontonummer oder bitten Sie den Kontoinhaber, den Schlüssel dafür freizuschalten.</translation>
    </message>
    <message>
        <source>This kind of user cannot use the app</source>
        <extracomment>app-login-not-allowed, title</extracomment>
        <translation>Diese Art von Benutzer kann die App nicht nutzen</translation>
    </message>
    <message>
        <source>The user was created for another channel (a trader or an omnibus user, for instance) and is not meant to log in to the app.</source>
        <extracomment>app-login-not-allowed, meaning</extracomment>
        <translation>Der Benutzer wurde für einen anderen Kanal angelegt (etwa als Händler oder Sammelkonto-Benutzer) und ist nicht für die Anmeldung in der App gedacht.</translation>
    </message>
    <message>
        <source>Explain the channel the user was made for and ask what the customer wants to do; a personal login or another user type may be what they need.</source>
        <extracomment>app-login-not-allowed, next_step</extracomment>
        <translation>Erklären Sie, für welchen Kanal der Benutzer angelegt wurde, und fragen Sie, was der Kunde tun möchte; vielleicht braucht er einen persönlichen Zugang oder einen anderen Benutzertyp.</translation>
    </message>
    <message>
        <source>This user is not set up for the app. Please sign in with your personal login, or use the channel this user was created for.</source>
        <extracomment>app-login-not-allowed, reply</extracomment>
        <translation>Dieser Benutzer ist nicht für die App eingerichtet. Bitte melden Sie sich mit Ihrem persönlichen Zugang an oder nutzen Sie den Kanal, für den dieser Benutzer angelegt wurde.</translation>
    </message>
    <message>
        <source>Only a particular person may do this</source>
        <extracomment>reserved-for-another-person, title</extracomment>
        <translation>Nur eine bestimmte Person darf das</translation>
    </message>
    <message>
        <source>The step is reserved for someone by name or office (the person invited, the legal signatory), and it is someone else who is trying.</source>
        <extracomment>reserved-for-another-person, meaning</extracomment>
        <translation>Der Schritt ist einer bestimmten Person vorbehalten, namentlich oder kraft Amtes (der eingeladenen Person, der zeichnungsberechtigten Person), und jemand anderes versucht ihn auszuführen.</translation>
    </message>
    <message>
        <source>Find out whom the step is addressed to and compare with the login in use; people often have two addresses. Only that person can complete it, or the invitation or signatory must be changed first.</source>
        <extracomment>reserved-for-another-person, next_step</extracomment>
        <translation>Stellen Sie fest, an wen sich der Schritt richtet, und vergleichen Sie mit dem verwendeten Zugang; viele haben zwei Adressen. Nur diese Person kann ihn abschließen, oder die Einladung oder Zeichnungsberechtigung muss zuerst geändert werden.</translation>
    </message>
    <message>
        <source>Accounts and users</source>
        <extracomment>group accounts, title</extracomment>
        <translation>Konten und Benutzer</translation>
    </message>
    <message>
        <source>The account or user exists in the wrong state, does not exist, or cannot be changed as asked.</source>
        <extracomment>group accounts, meaning</extracomment>
        <translation>Das Konto oder der Benutzer ist im falschen Zustand, existiert nicht oder kann nicht wie gewünscht geändert werden.</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <extracomment>account-suspended, title</extracomment>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Staff of the provider have suspended the account. It stays closed until they lift the suspension.</source>
        <extracomment>account-suspended, meaning</extracomment>
        <translation>Mitarbeiter des Anbieters haben das Konto gesperrt. Es bleibt geschlossen, bis sie die Sperre aufheben.</translation>
    </message>
    <message>
        <source>Do not discuss reasons. Pass the case to the team that handles suspensions and tell the customer where to turn.</source>
        <extracomment>account-suspended, next_step</extracomment>
        <translation>Sprechen Sie nicht über Gründe. Geben Sie den Fall an das Team weiter, das Sperren bearbeitet, und sagen Sie dem Kunden, an wen er sich wenden kann.</translation>
    </message>
    <message>
        <source>Access to this account is currently suspended. Please contact the account team, who can look at it with you.</source>
        <extracomment>account-suspended, reply</extracomment>
        <translation>Der Zugang zu diesem Konto ist derzeit gesperrt. Bitte wenden Sie sich an das Kontoteam, das den Fall mit Ihnen ansehen kann.</translation>
    </message>
    <message>
        <source>User banned</source>
        <extracomment>user-banned, title</extracomment>
        <translation>Benutzer ausgeschlossen</translation>
    </message>
    <message>
        <source>The user has been shut out, normally for good. That is harsher than a suspension.</source>
        <extracomment>user-banned, meaning</extracomment>
        <translation>Der Benutzer wurde ausgeschlossen, in der Regel auf Dauer. Das ist strenger als eine Sperre.</translation>
    </message>
    <message>
        <source>Do not open a new account for the same person. Refer an objection to the responsible team with the user&apos;s identifier, and keep the answer short.</source>
        <extracomment>user-banned, next_step</extracomment>
        <translation>Eröffnen Sie für dieselbe Person kein neues Konto. Leiten Sie einen Widerspruch mit der Benutzerkennung an das zuständige Team weiter und halten Sie die Antwort kurz.</translation>
    </message>
    <message>
        <source>This user can no longer use the service. If you would like the decision to be reviewed, please write to the address given in the terms of use.</source>
        <extracomment>user-banned, reply</extracomment>
        <translation>Dieser Benutzer kann den Dienst nicht mehr nutzen. Wenn Sie die Entscheidung überprüfen lassen möchten, schreiben Sie bitte an die in den Nutzungsbedingungen genannte Adresse.</translation>
    </message>
    <message>
        <source>Temporarily locked</source>
        <extracomment>account-locked, title</extracomment>
        <translation>Vorübergehend gesperrt</translation>
    </message>
    <message>
        <source>Access is blocked for a limited time, usually after too many failed attempts. It opens again by itself.</source>
        <extracomment>account-locked, meaning</extracomment>
        <translation>Der Zugang ist für begrenzte Zeit blockiert, meist nach zu vielen Fehlversuchen. Er öffnet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Look up until when the lock runs and tell the customer to wait: further attempts may lengthen it. If they did not make the attempts themselves, recommend a new password.</source>
        <extracomment>account-locked, next_step</extracomment>
        <translation>Sehen Sie nach, bis wann die Sperre läuft, und bitten Sie den Kunden zu warten: Weitere Versuche können sie verlängern. Stammen die Versuche nicht von ihm, empfehlen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>For your protection access is locked for a short time. Please wait until the lock has ended before you try again. If the attempts were not yours, let us know.</source>
        <extracomment>account-locked, reply</extracomment>
        <translation>Zu Ihrem Schutz ist der Zugang für kurze Zeit gesperrt. Bitte warten Sie, bis die Sperre abgelaufen ist, bevor Sie es noch einmal versuchen. Falls die Versuche nicht von Ihnen stammen, sagen Sie uns bitte Bescheid.</translation>
    </message>
    <message>
        <source>Sub-account frozen</source>
        <extracomment>sub-account-frozen, title</extracomment>
        <translation>Unterkonto eingefroren</translation>
    </message>
    <message>
        <source>The sub-account is frozen, so nothing can be moved into or out of it. The main account may be working normally.</source>
        <extracomment>sub-account-frozen, meaning</extracomment>
        <translation>Das Unterkonto ist eingefroren; es kann also nichts hinein- oder herausübertragen werden. Das Hauptkonto kann davon unberührt sein.</translation>
    </message>
    <message>
        <source>Find out who froze it: the customer&apos;s own administrator, or the provider for a review. Only that side can release it; meanwhile no transfer should be repeated.</source>
        <extracomment>sub-account-frozen, next_step</extracomment>
        <translation>Finden Sie heraus, wer es eingefroren hat: der eigene Administrator des Kunden oder der Anbieter für eine Prüfung. Nur diese Seite kann es freigeben; bis dahin sollte keine Übertragung wiederholt werden.</translation>
    </message>
    <message>
        <source>Transfers for this sub-account are currently on hold. The administrator of your main account can see its status and ask for a review.</source>
        <extracomment>sub-account-frozen, reply</extracomment>
        <translation>Übertragungen für dieses Unterkonto sind derzeit ausgesetzt. Der Administrator Ihres Hauptkontos kann den Status einsehen und um eine Prüfung bitten.</translation>
    </message>
    <message>
        <source>Account does not exist</source>
        <extracomment>account-not-found, title</extracomment>
        <translation>Konto existiert nicht</translation>
    </message>
    <message>
        <source>No account of that kind with that number exists. It was mistyped, belongs to another environment, or was never opened.</source>
        <extracomment>account-not-found, meaning</extracomment>
        <translation>Ein Konto dieser Art mit dieser Nummer gibt es nicht. Sie wurde falsch eingegeben, gehört zu einer anderen Umgebung, oder das Konto wurde nie eröffnet.</translation>
    </message>
    <message>
        <source>List the customer&apos;s accounts and compare. Fiat, custody and brokerage accounts are opened one by one, so one kind may be missing although the others exist.</source>
        <extracomment>account-not-found, next_step</extracomment>
        <translation>Lassen Sie sich die Konten des Kunden auflisten und vergleichen Sie. Fiat-, Verwahr- und Handelskonten werden einzeln eröffnet; eine Art kann also fehlen, obwohl die anderen vorhanden sind.</translation>
    </message>
    <message>
        <source>We could not find the account in the request. Please check the account number, and that an account of this type has been opened for you.</source>
        <extracomment>account-not-found, reply</extracomment>
        <translation>Wir konnten das Konto aus der Anfrage nicht finden. Bitte prüfen Sie die Kontonummer und ob ein Konto dieser Art für Sie eröffnet wurde.</translation>
    </message>
    <message>
        <source>Invalid account</source>
        <extracomment>invalid-account, title</extracomment>
        <translation>Ungültiges Konto</translation>
    </message>
    <message>
        <source>The account given for an order, deposit, withdrawal or transfer cannot be used for it: wrong form, wrong kind, or not one of the caller&apos;s.</source>
        <extracomment>invalid-account, meaning</extracomment>
        <translation>Das für eine Order, Einzahlung, Auszahlung oder Übertragung angegebene Konto kann dafür nicht verwendet werden: falsche Form, falsche Art oder keines des Aufrufers.</translation>
    </message>
    <message>
        <source>Ask for the request and look which account field was filled with what; from and to are easily swapped. Then check that this account is open for the operation.</source>
        <extracomment>invalid-account, next_step</extracomment>
        <translation>Fragen Sie nach der Anfrage und sehen Sie nach, welches Kontofeld womit gefüllt war; Quelle und Ziel werden leicht vertauscht. Prüfen Sie dann, ob dieses Konto für den Vorgang offen ist.</translation>
    </message>
    <message>
        <source>The account given in the request cannot be used for this. Please check which account you have selected and try again.</source>
        <extracomment>invalid-account, reply</extracomment>
        <translation>Das in der Anfrage angegebene Konto kann hierfür nicht verwendet werden. Bitte prüfen Sie, welches Konto Sie ausgewählt haben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>User does not exist</source>
        <extracomment>user-not-found, title</extracomment>
        <translation>Benutzer existiert nicht</translation>
    </message>
    <message>
        <source>The provider has no user with that identifier.</source>
        <extracomment>user-not-found, meaning</extracomment>
        <translation>Beim Anbieter gibt es keinen Benutzer mit dieser Kennung.</translation>
    </message>
    <message>
        <source>Ask where the identifier comes from. A user of the test system, a deleted user and an internal number in place of the public one all end here.</source>
        <extracomment>user-not-found, next_step</extracomment>
        <translation>Fragen Sie, woher die Kennung stammt. Ein Benutzer des Testsystems, ein gelöschter Benutzer und eine interne statt der öffentlichen Nummer führen alle hierher.</translation>
    </message>
    <message>
        <source>We could not find a user with these details. Please check the user identifier you have entered.</source>
        <extracomment>user-not-found, reply</extracomment>
        <translation>Wir konnten keinen Benutzer mit diesen Angaben finden. Bitte prüfen Sie die eingegebene Benutzerkennung.</translation>
    </message>
    <message>
        <source>E-mail address not updated</source>
        <extracomment>email-update-failed, title</extracomment>
        <translation>E-Mail-Adresse nicht geändert</translation>
    </message>
    <message>
        <source>The e-mail address was not changed, for a reason the customer can put right: perhaps it is in use already or badly formed.</source>
        <extracomment>email-update-failed, meaning</extracomment>
        <translation>Die E-Mail-Adresse wurde nicht geändert, aus einem Grund, den der Kunde beheben kann: Vielleicht wird sie schon verwendet oder hat eine falsche Form.</translation>
    </message>
    <message>
        <source>Check the spelling of the new address and whether another user has it. The old address stays valid until the change succeeds.</source>
        <extracomment>email-update-failed, next_step</extracomment>
        <translation>Prüfen Sie die Schreibweise der neuen Adresse und ob ein anderer Benutzer sie hat. Die alte Adresse bleibt gültig, bis die Änderung gelingt.</translation>
    </message>
    <message>
        <source>Your e-mail address was not changed. Please check the spelling of the new address, or choose another one if it is already in use.</source>
        <extracomment>email-update-failed, reply</extracomment>
        <translation>Ihre E-Mail-Adresse wurde nicht geändert. Bitte prüfen Sie die Schreibweise der neuen Adresse oder wählen Sie eine andere, falls sie schon verwendet wird.</translation>
    </message>
    <message>
        <source>Terms must be accepted</source>
        <extracomment>terms-acceptance-required, title</extracomment>
        <translation>Bedingungen müssen akzeptiert werden</translation>
    </message>
    <message>
        <source>A version of the account terms is waiting for agreement, and nothing continues before that.</source>
        <extracomment>terms-acceptance-required, meaning</extracomment>
        <translation>Eine Fassung der Kontobedingungen wartet auf Zustimmung, und vorher geht es nicht weiter.</translation>
    </message>
    <message>
        <source>Send the customer to the page with the terms; a program cannot agree in their place. In an organisation find out who is entitled to agree.</source>
        <extracomment>terms-acceptance-required, next_step</extracomment>
        <translation>Schicken Sie den Kunden auf die Seite mit den Bedingungen; ein Programm kann nicht an seiner Stelle zustimmen. Klären Sie bei einer Organisation, wer zustimmen darf.</translation>
    </message>
    <message>
        <source>There is a version of the account terms that has not been accepted yet. Please sign in, read it, and accept it to continue.</source>
        <extracomment>terms-acceptance-required, reply</extracomment>
        <translation>Es gibt eine Fassung der Kontobedingungen, die noch nicht akzeptiert wurde. Bitte melden Sie sich an, lesen Sie sie und stimmen Sie zu, um fortzufahren.</translation>
    </message>
    <message>
        <source>Identity and eligibility</source>
        <extracomment>group identity, title</extracomment>
        <translation>Identität und Zulassung</translation>
    </message>
    <message>
        <source>Checks of who the customer is and what the rules allow them to do.</source>
        <extracomment>group identity, meaning</extracomment>
        <translation>Prüfungen, wer der Kunde ist und was die Regeln ihm erlauben.</translation>
    </message>
    <message>
        <source>Identity verification required</source>
        <extracomment>kyc-required, title</extracomment>
        <translation>Identitätsprüfung erforderlich</translation>
    </message>
    <message>
        <source>The customer&apos;s identity check (KYC) is not finished, is still under review, or was declined, and the action needs it.</source>
        <extracomment>kyc-required, meaning</extracomment>
        <translation>Die Identitätsprüfung (KYC) des Kunden ist nicht abgeschlossen, wird noch bearbeitet oder wurde abgelehnt, und die Aktion setzt sie voraus.</translation>
    </message>
    <message>
        <source>Look up the state of the check: not begun, pending or declined are three different answers. Never ask for identity papers in the ticket; they go through the verification page.</source>
        <extracomment>kyc-required, next_step</extracomment>
        <translation>Sehen Sie nach, wie weit die Prüfung ist: nicht begonnen, in Bearbeitung oder abgelehnt sind drei verschiedene Antworten. Bitten Sie im Ticket nie um Ausweispapiere; sie gehören auf die Seite für die Prüfung.</translation>
    </message>
    <message>
        <source>Before this can be used, your identity verification has to be complete. You can see its status, and anything still missing, in your account.</source>
        <extracomment>kyc-required, reply</extracomment>
        <translation>Bevor Sie dies nutzen können, muss Ihre Identitätsprüfung abgeschlossen sein. Den Stand und alles, was noch fehlt, sehen Sie in Ihrem Konto.</translation>
    </message>
    <message>
        <source>Identity already verified</source>
        <extracomment>kyc-already-passed, title</extracomment>
        <translation>Identität bereits geprüft</translation>
    </message>
    <message>
        <source>The identity check was submitted once more although it has already been passed.</source>
        <extracomment>kyc-already-passed, meaning</extracomment>
        <translation>Die Identitätsprüfung wurde noch einmal eingereicht, obwohl sie schon bestanden ist.</translation>
    </message>
    <message>
        <source>Nothing needs doing. If the customer wanted to correct their data, that goes through a change of details and not through a second check.</source>
        <extracomment>kyc-already-passed, next_step</extracomment>
        <translation>Es ist nichts zu tun. Wollte der Kunde seine Daten berichtigen, geht das über eine Änderung der Angaben und nicht über eine zweite Prüfung.</translation>
    </message>
    <message>
        <source>Your identity has already been verified, so there is nothing more to submit.</source>
        <extracomment>kyc-already-passed, reply</extracomment>
        <translation>Ihre Identität ist bereits geprüft; Sie müssen nichts mehr einreichen.</translation>
    </message>
    <message>
        <source>Phone number belongs to someone else</source>
        <extracomment>phone-ownership-mismatch, title</extracomment>
        <translation>Telefonnummer gehört jemand anderem</translation>
    </message>
    <message>
        <source>The national register of phone lines (Shahkar) does not show the mobile number under the national number that was given.</source>
        <extracomment>phone-ownership-mismatch, meaning</extracomment>
        <translation>Das nationale Register der Telefonanschlüsse (Shahkar) führt die Mobilnummer nicht unter der angegebenen nationalen ID-Nummer.</translation>
    </message>
    <message>
        <source>Have the customer check both numbers for typing errors. If they are right, the line runs in another person&apos;s name, often a relative&apos;s, and a number of their own is needed.</source>
        <extracomment>phone-ownership-mismatch, next_step</extracomment>
        <translation>Lassen Sie den Kunden beide Nummern auf Tippfehler prüfen. Stimmen sie, läuft der Anschluss auf einen anderen Namen, oft auf den von Angehörigen; nötig ist dann eine eigene Nummer.</translation>
    </message>
    <message>
        <source>The mobile number could not be matched with the national number. Please use a mobile number that is registered in your own name.</source>
        <extracomment>phone-ownership-mismatch, reply</extracomment>
        <translation>Die Mobilnummer konnte der nationalen ID-Nummer nicht zugeordnet werden. Bitte verwenden Sie eine Mobilnummer, die auf Ihren eigenen Namen registriert ist.</translation>
    </message>
    <message>
        <source>Details do not match the civil registry</source>
        <extracomment>civil-registry-mismatch, title</extracomment>
        <translation>Angaben stimmen nicht mit dem Personenstandsregister überein</translation>
    </message>
    <message>
        <source>The civil registry (Sabt Ahval) did not confirm the personal details, as a rule the national number together with the date of birth.</source>
        <extracomment>civil-registry-mismatch, meaning</extracomment>
        <translation>Das Personenstandsregister (Sabt Ahval) hat die persönlichen Angaben nicht bestätigt, in der Regel die nationale ID-Nummer zusammen mit dem Geburtsdatum.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the details exactly as on the identity document. Watch the calendar: a date of birth converted wrongly is the usual cause.</source>
        <extracomment>civil-registry-mismatch, next_step</extracomment>
        <translation>Bitten Sie den Kunden, die Angaben genau wie auf dem Ausweis einzugeben. Achten Sie auf den Kalender: Ein falsch umgerechnetes Geburtsdatum ist die übliche Ursache.</translation>
    </message>
    <message>
        <source>Your personal details could not be confirmed. Please compare the national number and date of birth with your identity document and submit them again.</source>
        <extracomment>civil-registry-mismatch, reply</extracomment>
        <translation>Ihre persönlichen Angaben konnten nicht bestätigt werden. Bitte vergleichen Sie die nationale ID-Nummer und das Geburtsdatum mit Ihrem Ausweis und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Verification service failed</source>
        <extracomment>kyc-provider-failed, title</extracomment>
        <translation>Prüfdienst ausgefallen</translation>
    </message>
    <message>
        <source>The outside service that performs identity checks failed or did not answer. It says nothing about the customer.</source>
        <extracomment>kyc-provider-failed, meaning</extracomment>
        <translation>Der externe Dienst für Identitätsprüfungen ist ausgefallen oder hat nicht geantwortet. Über den Kunden sagt das nichts.</translation>
    </message>
    <message>
        <source>Do not ask for other documents. Let the check be repeated later, and tell the provider when many customers are hit at the same time.</source>
        <extracomment>kyc-provider-failed, next_step</extracomment>
        <translation>Bitten Sie nicht um andere Dokumente. Lassen Sie die Prüfung später wiederholen und benachrichtigen Sie den Anbieter, wenn viele Kunden gleichzeitig betroffen sind.</translation>
    </message>
    <message>
        <source>The verification could not be carried out just now. You can repeat it later with the same details.</source>
        <extracomment>kyc-provider-failed, reply</extracomment>
        <translation>Die Prüfung konnte gerade nicht durchgeführt werden. Sie können sie später mit denselben Angaben wiederholen.</translation>
    </message>
    <message>
        <source>Invalid national number</source>
        <extracomment>invalid-national-number, title</extracomment>
        <translation>Ungültige nationale ID-Nummer</translation>
    </message>
    <message>
        <source>The national number cannot be right as typed: wrong length, or its check digit does not fit.</source>
        <extracomment>invalid-national-number, meaning</extracomment>
        <translation>Die nationale ID-Nummer kann so nicht stimmen: Die Länge ist falsch, oder die Prüfziffer passt nicht.</translation>
    </message>
    <message>
        <source>Have it read again from the identity card, leading zeros included. Spreadsheets and numeric fields drop those zeros.</source>
        <extracomment>invalid-national-number, next_step</extracomment>
        <translation>Lassen Sie sie noch einmal vom Ausweis ablesen, einschließlich führender Nullen. Tabellenkalkulationen und Zahlenfelder lassen diese Nullen weg.</translation>
    </message>
    <message>
        <source>The national number does not appear to be complete. Please enter all its digits, including any zeros at the beginning.</source>
        <extracomment>invalid-national-number, reply</extracomment>
        <translation>Die nationale ID-Nummer scheint nicht vollständig zu sein. Bitte geben Sie alle Ziffern ein, auch Nullen am Anfang.</translation>
    </message>
    <message>
        <source>National number already registered</source>
        <extracomment>national-number-already-registered, title</extracomment>
        <translation>Nationale ID-Nummer bereits registriert</translation>
    </message>
    <message>
        <source>Another user of this provider already has this national number.</source>
        <extracomment>national-number-already-registered, meaning</extracomment>
        <translation>Ein anderer Benutzer dieses Anbieters hat diese nationale ID-Nummer schon.</translation>
    </message>
    <message>
        <source>Usually the customer opened an account earlier with a different phone number: help them get back into it. If they say that it was not them, hand it to the fraud team; never name the other account.</source>
        <extracomment>national-number-already-registered, next_step</extracomment>
        <translation>Meist hat der Kunde früher mit einer anderen Telefonnummer ein Konto eröffnet: Helfen Sie ihm, wieder hineinzukommen. Sagt er, dass er es nicht war, geben Sie den Fall an das Betrugsteam; nennen Sie nie das andere Konto.</translation>
    </message>
    <message>
        <source>This national number is already in use. If you may have registered before, please sign in with that account, or contact us so that we can check it with you.</source>
        <extracomment>national-number-already-registered, reply</extracomment>
        <translation>Diese nationale ID-Nummer wird bereits verwendet. Wenn Sie sich möglicherweise schon früher registriert haben, melden Sie sich bitte mit jenem Konto an oder wenden Sie sich an uns, damit wir es mit Ihnen prüfen können.</translation>
    </message>
    <message>
        <source>Investor accreditation required</source>
        <extracomment>accreditation-required, title</extracomment>
        <translation>Anerkennung als Anleger erforderlich</translation>
    </message>
    <message>
        <source>The offering is open to accredited investors only, and the customer has no such status on file.</source>
        <extracomment>accreditation-required, meaning</extracomment>
        <translation>Das Angebot steht nur anerkannten (akkreditierten) Anlegern offen, und für den Kunden ist kein solcher Status hinterlegt.</translation>
    </message>
    <message>
        <source>Explain how accreditation is applied for and that ordinary identity verification does not replace it. Do not judge whether they would qualify.</source>
        <extracomment>accreditation-required, next_step</extracomment>
        <translation>Erklären Sie, wie die Anerkennung beantragt wird und dass die gewöhnliche Identitätsprüfung sie nicht ersetzt. Beurteilen Sie nicht, ob der Kunde die Voraussetzungen erfüllt.</translation>
    </message>
    <message>
        <source>This offering is available to accredited investors. If you hold that status, you can submit your evidence in your account for review.</source>
        <extracomment>accreditation-required, reply</extracomment>
        <translation>Dieses Angebot richtet sich an anerkannte (akkreditierte) Anleger. Wenn Sie diesen Status haben, können Sie Ihre Nachweise in Ihrem Konto zur Prüfung einreichen.</translation>
    </message>
    <message>
        <source>Currency not available to this customer type</source>
        <extracomment>customer-type-not-supported, title</extracomment>
        <translation>Währung für diese Kundenart nicht verfügbar</translation>
    </message>
    <message>
        <source>The currency is offered to some kinds of customers (individual, corporate, professional) and not to this one.</source>
        <extracomment>customer-type-not-supported, meaning</extracomment>
        <translation>Die Währung wird einigen Arten von Kunden angeboten (privat, Unternehmen, professionell), dieser aber nicht.</translation>
    </message>
    <message>
        <source>Check which type the customer is registered as. If the type is right, suggest a currency that is open to them; if it is wrong, have it corrected.</source>
        <extracomment>customer-type-not-supported, next_step</extracomment>
        <translation>Prüfen Sie, als welche Art der Kunde geführt wird. Stimmt die Art, schlagen Sie eine Währung vor, die ihm offensteht; stimmt sie nicht, lassen Sie sie berichtigen.</translation>
    </message>
    <message>
        <source>This currency is not offered for your type of account. Please choose another currency, or contact us if you think your account type is not right.</source>
        <extracomment>customer-type-not-supported, reply</extracomment>
        <translation>Diese Währung wird für Ihre Kontoart nicht angeboten. Bitte wählen Sie eine andere Währung oder wenden Sie sich an uns, wenn Ihre Kontoart Ihrer Meinung nach nicht stimmt.</translation>
    </message>
    <message>
        <source>Account has exceeded its assessed limit</source>
        <extracomment>account-limit-exceeded, title</extracomment>
        <translation>Konto über dem festgelegten Limit</translation>
    </message>
    <message>
        <source>The trading account is above the limit that follows from the customer&apos;s KYC and risk assessment. The provider warns, or holds back trades and transfers.</source>
        <extracomment>account-limit-exceeded, meaning</extracomment>
        <translation>Das Handelskonto liegt über dem Limit, das sich aus der KYC-Prüfung und der Risikoeinstufung des Kunden ergibt. Der Anbieter warnt oder hält Handel und Übertragungen zurück.</translation>
    </message>
    <message>
        <source>Ask the customer whether income, assets or other details have changed and have them updated, so that the limit can be assessed again. Requests to raise it go to the compliance team.</source>
        <extracomment>account-limit-exceeded, next_step</extracomment>
        <translation>Fragen Sie den Kunden, ob sich Einkommen, Vermögen oder andere Angaben geändert haben, und lassen Sie sie aktualisieren, damit das Limit neu festgelegt werden kann. Anträge auf Erhöhung gehen an das Compliance-Team.</translation>
    </message>
    <message>
        <source>Your account has reached the limit set for it. If your circumstances have changed, please update your information in your account so that it can be reviewed.</source>
        <extracomment>account-limit-exceeded, reply</extracomment>
        <translation>Ihr Konto hat das dafür festgelegte Limit erreicht. Falls sich Ihre Verhältnisse geändert haben, aktualisieren Sie bitte die Angaben in Ihrem Konto, damit das Limit geprüft werden kann.</translation>
    </message>
    <message>
        <source>Holding limit is zero</source>
        <extracomment>holding-limit-zero, title</extracomment>
        <translation>Bestandslimit ist null</translation>
    </message>
    <message>
        <source>The account has been given a holding limit of nothing at all, so any purchase is too much. It is a matter of set-up, not of balance.</source>
        <extracomment>holding-limit-zero, meaning</extracomment>
        <translation>Für das Konto ist ein Bestandslimit von null hinterlegt; jeder Kauf ist also zu viel. Das liegt an der Einrichtung, nicht am Guthaben.</translation>
    </message>
    <message>
        <source>Check whether the customer has finished the questionnaires that grant a limit. If so, ask the provider why the limit is still zero, with the account number.</source>
        <extracomment>holding-limit-zero, next_step</extracomment>
        <translation>Prüfen Sie, ob der Kunde die Fragebögen abgeschlossen hat, die ein Limit freischalten. Wenn ja, fragen Sie den Anbieter unter Angabe der Kontonummer, warum das Limit noch null ist.</translation>
    </message>
    <message>
        <source>No holding limit is set for your account at the moment. Please check in your account whether any assessment is still open.</source>
        <extracomment>holding-limit-zero, reply</extracomment>
        <translation>Für Ihr Konto ist derzeit kein Bestandslimit festgelegt. Bitte prüfen Sie in Ihrem Konto, ob noch eine Bewertung aussteht.</translation>
    </message>
    <message>
        <source>Requests and records</source>
        <extracomment>group requests, title</extracomment>
        <translation>Anfragen und Datensätze</translation>
    </message>
    <message>
        <source>The request is badly formed, meaningless, repeated, or about something that is not there.</source>
        <extracomment>group requests, meaning</extracomment>
        <translation>Die Anfrage ist falsch aufgebaut, sinnlos, wiederholt oder betrifft etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Request body cannot be read</source>
        <extracomment>malformed-request, title</extracomment>
        <translation>Anfrage-Body nicht lesbar</translation>
    </message>
    <message>
        <source>The body of the request is not what the endpoint can parse, JSON with a fault in it as a rule, or lacks fields it cannot do without.</source>
        <extracomment>malformed-request, meaning</extracomment>
        <translation>Der Endpunkt kann den Body der Anfrage nicht auswerten, in der Regel wegen eines Fehlers im JSON, oder es fehlen darin unverzichtbare Felder.</translation>
    </message>
    <message>
        <source>Get the raw body as it was sent and run it through a JSON checker. A missing content type, a trailing comma or a form instead of JSON are quick finds.</source>
        <extracomment>malformed-request, next_step</extracomment>
        <translation>Lassen Sie sich den Body unverändert geben, wie er gesendet wurde, und prüfen Sie ihn mit einem JSON-Prüfer. Schnell zu finden sind ein fehlender Content-Type, ein überzähliges Komma am Ende oder ein Formular statt JSON.</translation>
    </message>
    <message>
        <source>The request could not be read. Please check that its body is valid JSON and contains all required fields.</source>
        <extracomment>malformed-request, reply</extracomment>
        <translation>Die Anfrage konnte nicht gelesen werden. Bitte prüfen Sie, ob ihr Body gültiges JSON ist und alle Pflichtfelder enthält.</translation>
    </message>
    <message>
        <source>Required field missing or unreadable</source>
        <extracomment>required-field-missing, title</extracomment>
        <translation>Pflichtfeld fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>A field that the call must have is absent, empty, or filled with something that cannot be understood.</source>
        <extracomment>required-field-missing, meaning</extracomment>
        <translation>Ein Feld, das der Aufruf haben muss, fehlt, ist leer oder enthält etwas Unverständliches.</translation>
    </message>
    <message>
        <source>The message often names the field. Look it up in the request as sent: a different spelling, capital letters or a null value count as missing.</source>
        <extracomment>required-field-missing, next_step</extracomment>
        <translation>Die Meldung nennt oft das Feld. Suchen Sie es in der Anfrage, wie sie gesendet wurde: Eine andere Schreibweise, Großbuchstaben oder der Wert null gelten als fehlend.</translation>
    </message>
    <message>
        <source>A required detail is missing from the request. Please fill in every required field and send it again.</source>
        <extracomment>required-field-missing, reply</extracomment>
        <translation>In der Anfrage fehlt eine Pflichtangabe. Bitte füllen Sie alle Pflichtfelder aus und senden Sie die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <extracomment>invalid-parameter, title</extracomment>
        <translation>Ungültiger Parameter</translation>
    </message>
    <message>
        <source>A parameter has a value that the provider does not accept, such as a broken identifier or a word where a number belongs.</source>
        <extracomment>invalid-parameter, meaning</extracomment>
        <translation>Ein Parameter hat einen Wert, den der Anbieter nicht akzeptiert, etwa eine fehlerhafte Kennung oder ein Wort, wo eine Zahl hingehört.</translation>
    </message>
    <message>
        <source>Ask for the complete address and parameters that were sent and go through them against the documentation one at a time; test with the smallest call that works.</source>
        <extracomment>invalid-parameter, next_step</extracomment>
        <translation>Fragen Sie nach der vollständigen Adresse und den gesendeten Parametern und gehen Sie sie einzeln anhand der Dokumentation durch; testen Sie mit dem kleinsten Aufruf, der funktioniert.</translation>
    </message>
    <message>
        <source>One of the values in the request is not in the expected form. Please compare the values with the documentation of the call.</source>
        <extracomment>invalid-parameter, reply</extracomment>
        <translation>Einer der Werte in der Anfrage hat nicht die erwartete Form. Bitte vergleichen Sie die Werte mit der Dokumentation des Aufrufs.</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <extracomment>validation-failed, title</extracomment>
        <translation>Validierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The request is readable, but its contents break one or several rules of the provider. The response usually carries the particulars beside the code.</source>
        <extracomment>validation-failed, meaning</extracomment>
        <translation>Die Anfrage ist lesbar, aber ihr Inhalt verletzt eine oder mehrere Regeln des Anbieters. Meist enthält die Serverantwort neben dem Code die Einzelheiten.</translation>
    </message>
    <message>
        <source>Ask for the whole response, not only the code: the field and the rule are in its details. Without them the ticket cannot be answered.</source>
        <extracomment>validation-failed, next_step</extracomment>
        <translation>Fragen Sie nach der ganzen Serverantwort, nicht nur nach dem Code: Feld und Regel stehen in den Einzelheiten. Ohne sie lässt sich das Ticket nicht beantworten.</translation>
    </message>
    <message>
        <source>Some of the details were not accepted. Please check the information shown with the message, correct it, and submit again.</source>
        <extracomment>validation-failed, reply</extracomment>
        <translation>Einige Angaben wurden nicht akzeptiert. Bitte sehen Sie sich die Hinweise zur Meldung an, berichtigen Sie die Angaben und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Paging value must not be negative</source>
        <extracomment>negative-parameter, title</extracomment>
        <translation>Seitenwert darf nicht negativ sein</translation>
    </message>
    <message>
        <source>The start (from) or the size (limit) of a list was given as a number below zero.</source>
        <extracomment>negative-parameter, meaning</extracomment>
        <translation>Der Anfang (from) oder die Größe (limit) einer Liste wurde als Zahl unter null angegeben.</translation>
    </message>
    <message>
        <source>Look at how the client counts its pages: subtracting from the first page, or -1 as a word for &quot;all&quot;, leads here.</source>
        <extracomment>negative-parameter, next_step</extracomment>
        <translation>Sehen Sie sich an, wie der Client seine Seiten zählt: Eine Subtraktion von der ersten Seite oder -1 im Sinne von „alle“ führt hierher.</translation>
    </message>
    <message>
        <source>The position or page size of the list must be zero or more. Please correct the value and try again.</source>
        <extracomment>negative-parameter, reply</extracomment>
        <translation>Position oder Seitengröße der Liste muss null oder größer sein. Bitte berichtigen Sie den Wert und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Parameters exclude each other</source>
        <extracomment>conflicting-parameters, title</extracomment>
        <translation>Parameter schließen sich aus</translation>
    </message>
    <message>
        <source>Two parameters were sent of which only one is allowed: an order states either a quantity or an amount.</source>
        <extracomment>conflicting-parameters, meaning</extracomment>
        <translation>Es wurden zwei Parameter gesendet, von denen nur einer erlaubt ist: Eine Order gibt entweder eine Menge oder einen Betrag an.</translation>
    </message>
    <message>
        <source>Ask which of the two the customer means, and have the other left out altogether; an empty or zero value still counts as sent.</source>
        <extracomment>conflicting-parameters, next_step</extracomment>
        <translation>Fragen Sie, welchen der beiden der Kunde meint, und lassen Sie den anderen ganz weg; auch ein leerer Wert oder eine Null gilt als gesendet.</translation>
    </message>
    <message>
        <source>Please give either the quantity or the amount of the order, not both.</source>
        <extracomment>conflicting-parameters, reply</extracomment>
        <translation>Bitte geben Sie entweder die Menge oder den Betrag der Order an, nicht beides.</translation>
    </message>
    <message>
        <source>Unknown status or type value</source>
        <extracomment>invalid-status-or-type, title</extracomment>
        <translation>Unbekannter Status- oder Typwert</translation>
    </message>
    <message>
        <source>A status or type, mostly a filter on deposits, withdrawals or fiat orders, is not one of the values that the provider knows.</source>
        <extracomment>invalid-status-or-type, meaning</extracomment>
        <translation>Ein Status oder Typ, meist ein Filter für Einzahlungen, Auszahlungen oder Fiat-Orders, gehört nicht zu den Werten, die der Anbieter kennt.</translation>
    </message>
    <message>
        <source>Take the list of permitted values from the documentation of that very endpoint; deposits and withdrawals have lists of their own, and upper and lower case may matter.</source>
        <extracomment>invalid-status-or-type, next_step</extracomment>
        <translation>Entnehmen Sie die Liste der erlaubten Werte der Dokumentation genau dieses Endpunkts; Einzahlungen und Auszahlungen haben eigene Listen, und Groß- und Kleinschreibung kann zählen.</translation>
    </message>
    <message>
        <source>The status or type in the request is not one the service knows. Please choose one of the values listed for this function.</source>
        <extracomment>invalid-status-or-type, reply</extracomment>
        <translation>Den Status oder Typ in der Anfrage kennt der Dienst nicht. Bitte wählen Sie einen der Werte, die für diese Funktion aufgeführt sind.</translation>
    </message>
    <message>
        <source>Query could not be processed</source>
        <extracomment>query-not-processable, title</extracomment>
        <translation>Abfrage konnte nicht verarbeitet werden</translation>
    </message>
    <message>
        <source>The server understood that this is a query and could not carry it out; the message says why.</source>
        <extracomment>query-not-processable, meaning</extracomment>
        <translation>Der Server hat verstanden, dass es eine Abfrage ist, konnte sie aber nicht ausführen; die Meldung sagt, warum.</translation>
    </message>
    <message>
        <source>Read the message in the response, then have the query made simpler until it works: first without filters, then with one at a time.</source>
        <extracomment>query-not-processable, next_step</extracomment>
        <translation>Lesen Sie die Meldung in der Serverantwort und lassen Sie die Abfrage vereinfachen, bis sie funktioniert: zuerst ohne Filter, dann mit jeweils einem.</translation>
    </message>
    <message>
        <source>The search could not be carried out as entered. Please simplify it and try again.</source>
        <extracomment>query-not-processable, reply</extracomment>
        <translation>Die Suche konnte so nicht ausgeführt werden. Bitte vereinfachen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>HTTP method not allowed</source>
        <extracomment>method-not-allowed, title</extracomment>
        <translation>HTTP-Methode nicht erlaubt</translation>
    </message>
    <message>
        <source>The address exists, and it does not take this HTTP method (a GET was sent where a POST belongs, for example).</source>
        <extracomment>method-not-allowed, meaning</extracomment>
        <translation>Die Adresse gibt es, sie nimmt aber diese HTTP-Methode nicht an (zum Beispiel ein GET, wo ein POST hingehört).</translation>
    </message>
    <message>
        <source>Compare method and path with the documentation. A redirect from http to https or a missing slash at the end can turn a POST into a GET.</source>
        <extracomment>method-not-allowed, next_step</extracomment>
        <translation>Vergleichen Sie Methode und Pfad mit der Dokumentation. Eine Weiterleitung von http auf https oder ein fehlender Schrägstrich am Ende kann aus einem POST ein GET machen.</translation>
    </message>
    <message>
        <source>The address was called in a way it does not support. Please check the HTTP method in the documentation.</source>
        <extracomment>method-not-allowed, reply</extracomment>
        <translation>Die Adresse wurde auf eine Weise aufgerufen, die sie nicht unterstützt. Bitte prüfen Sie die HTTP-Methode in der Dokumentation.</translation>
    </message>
    <message>
        <source>Response format not available</source>
        <extracomment>not-acceptable, title</extracomment>
        <translation>Antwortformat nicht verfügbar</translation>
    </message>
    <message>
        <source>The client insists on a response format that the provider cannot produce.</source>
        <extracomment>not-acceptable, meaning</extracomment>
        <translation>Der Client besteht auf einem Antwortformat, das der Anbieter nicht liefern kann.</translation>
    </message>
    <message>
        <source>Look at the Accept header of the request and have it set to application/json, or left out.</source>
        <extracomment>not-acceptable, next_step</extracomment>
        <translation>Sehen Sie sich den Accept-Header der Anfrage an und lassen Sie ihn auf application/json setzen oder weglassen.</translation>
    </message>
    <message>
        <source>The service cannot answer in the requested format. Please ask for JSON.</source>
        <extracomment>not-acceptable, reply</extracomment>
        <translation>Der Dienst kann nicht im gewünschten Format antworten. Bitte fordern Sie JSON an.</translation>
    </message>
    <message>
        <source>Unsupported media type</source>
        <extracomment>unsupported-media-type, title</extracomment>
        <translation>Medientyp nicht unterstützt</translation>
    </message>
    <message>
        <source>The body was sent in a format that the endpoint does not take, or was labelled as such.</source>
        <extracomment>unsupported-media-type, meaning</extracomment>
        <translation>Der Body wurde in einem Format gesendet oder als solches gekennzeichnet, das der Endpunkt nicht annimmt.</translation>
    </message>
    <message>
        <source>Have the Content-Type header checked: it must say application/json, and the body must really be JSON. Some HTTP libraries send a form by default.</source>
        <extracomment>unsupported-media-type, next_step</extracomment>
        <translation>Lassen Sie den Content-Type-Header prüfen: Er muss application/json lauten, und der Body muss wirklich JSON sein. Manche HTTP-Bibliotheken senden standardmäßig ein Formular.</translation>
    </message>
    <message>
        <source>The content of the request was sent in a format the service does not accept. Please send it as JSON.</source>
        <extracomment>unsupported-media-type, reply</extracomment>
        <translation>Der Inhalt der Anfrage wurde in einem Format gesendet, das der Dienst nicht annimmt. Bitte senden Sie ihn als JSON.</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <extracomment>unsupported-operation, title</extracomment>
        <translation>Vorgang nicht unterstützt</translation>
    </message>
    <message>
        <source>The provider has no such operation for this user or product, however it is asked for.</source>
        <extracomment>unsupported-operation, meaning</extracomment>
        <translation>Einen solchen Vorgang gibt es beim Anbieter für diesen Benutzer oder dieses Produkt nicht, wie auch immer er angefordert wird.</translation>
    </message>
    <message>
        <source>Find out what the customer wants to achieve and look for another way to it in the documentation. Repeating the call changes nothing.</source>
        <extracomment>unsupported-operation, next_step</extracomment>
        <translation>Klären Sie, was der Kunde erreichen möchte, und suchen Sie in der Dokumentation nach einem anderen Weg dorthin. Den Aufruf zu wiederholen ändert nichts.</translation>
    </message>
    <message>
        <source>This operation is not available. Please tell us what you would like to do, so that we can suggest another way.</source>
        <extracomment>unsupported-operation, reply</extracomment>
        <translation>Dieser Vorgang ist nicht verfügbar. Bitte sagen Sie uns, was Sie tun möchten, damit wir Ihnen einen anderen Weg vorschlagen können.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>resource-not-found, title</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>There is nothing under that address or identifier, or nothing that this caller may see.</source>
        <extracomment>resource-not-found, meaning</extracomment>
        <translation>Unter dieser Adresse oder Kennung gibt es nichts, oder nichts, was dieser Aufrufer sehen darf.</translation>
    </message>
    <message>
        <source>Check the identifier and the environment, then whether the thing was deleted. Many providers also answer &quot;not found&quot; for what belongs to someone else.</source>
        <extracomment>resource-not-found, next_step</extracomment>
        <translation>Prüfen Sie die Kennung und die Umgebung, dann, ob das Gesuchte gelöscht wurde. Viele Anbieter antworten auch dann „nicht gefunden“, wenn etwas jemand anderem gehört.</translation>
    </message>
    <message>
        <source>We could not find what was requested. Please check the link or the reference number.</source>
        <extracomment>resource-not-found, reply</extracomment>
        <translation>Wir konnten das Gewünschte nicht finden. Bitte prüfen Sie den Link oder die Referenznummer.</translation>
    </message>
    <message>
        <source>Already exists</source>
        <extracomment>already-exists, title</extracomment>
        <translation>Existiert bereits</translation>
    </message>
    <message>
        <source>What is to be created is there already: a user, an account or another entry that may exist only once.</source>
        <extracomment>already-exists, meaning</extracomment>
        <translation>Was angelegt werden soll, ist schon da: ein Benutzer, ein Konto oder ein anderer Eintrag, den es nur einmal geben darf.</translation>
    </message>
    <message>
        <source>Look up the existing entry and go on with it. After a time-out this is good news: the first attempt had worked.</source>
        <extracomment>already-exists, next_step</extracomment>
        <translation>Suchen Sie den vorhandenen Eintrag heraus und machen Sie damit weiter. Nach einer Zeitüberschreitung ist das eine gute Nachricht: Der erste Versuch hatte funktioniert.</translation>
    </message>
    <message>
        <source>This entry already exists, so it does not need to be created again. Please continue with the existing one.</source>
        <extracomment>already-exists, reply</extracomment>
        <translation>Dieser Eintrag existiert bereits und muss nicht noch einmal angelegt werden. Bitte fahren Sie mit dem vorhandenen fort.</translation>
    </message>
    <message>
        <source>Conflicts with the current state</source>
        <extracomment>state-conflict, title</extracomment>
        <translation>Widerspruch zum aktuellen Zustand</translation>
    </message>
    <message>
        <source>The step does not fit the state the thing is in now: it has been done already, or an earlier step has been left out.</source>
        <extracomment>state-conflict, meaning</extracomment>
        <translation>Der Schritt passt nicht zum jetzigen Zustand: Er ist schon erfolgt, oder ein früherer Schritt wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Look up the present state and the steps that lead on from it. Two people at work on the same item is a common reason; have the page reloaded.</source>
        <extracomment>state-conflict, next_step</extracomment>
        <translation>Sehen Sie nach, wie der aktuelle Zustand ist und welche Schritte von dort weiterführen. Oft arbeiten zwei Personen am selben Vorgang; lassen Sie die Seite neu laden.</translation>
    </message>
    <message>
        <source>This step is not possible in the current state of the item. Please reload the page to see its state and which steps are open.</source>
        <extracomment>state-conflict, reply</extracomment>
        <translation>Dieser Schritt ist im aktuellen Zustand nicht möglich. Bitte laden Sie die Seite neu, um den Zustand und die möglichen Schritte zu sehen.</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <extracomment>duplicate-request, title</extracomment>
        <translation>Doppelte Anfrage</translation>
    </message>
    <message>
        <source>The same request has been received before, and the second copy was turned away so that nothing happens twice.</source>
        <extracomment>duplicate-request, meaning</extracomment>
        <translation>Dieselbe Anfrage ist schon einmal eingegangen; die zweite wurde abgewiesen, damit nichts doppelt geschieht.</translation>
    </message>
    <message>
        <source>Look for the result of the first copy before anything is sent again. Then find out why two were sent: a double click, or a retry that reused the identifier.</source>
        <extracomment>duplicate-request, next_step</extracomment>
        <translation>Suchen Sie das Ergebnis der ersten Anfrage, bevor noch etwas gesendet wird. Klären Sie dann, warum es zwei waren: ein Doppelklick oder ein neuer Versuch mit derselben Kennung.</translation>
    </message>
    <message>
        <source>We have already received this request. Please check its result before you send it again.</source>
        <extracomment>duplicate-request, reply</extracomment>
        <translation>Diese Anfrage haben wir bereits erhalten. Bitte prüfen Sie ihr Ergebnis, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Another request is being processed</source>
        <extracomment>request-in-progress, title</extracomment>
        <translation>Eine andere Anfrage wird bearbeitet</translation>
    </message>
    <message>
        <source>An earlier request of the same kind is still being worked on, and only one at a time is allowed.</source>
        <extracomment>request-in-progress, meaning</extracomment>
        <translation>An einer früheren Anfrage derselben Art wird noch gearbeitet, und es ist nur eine auf einmal erlaubt.</translation>
    </message>
    <message>
        <source>Wait for the first to finish and look at its outcome. If it is still in progress after several minutes, report it to the provider with the time it began.</source>
        <extracomment>request-in-progress, next_step</extracomment>
        <translation>Warten Sie, bis die erste fertig ist, und sehen Sie sich ihr Ergebnis an. Läuft sie nach mehreren Minuten noch, melden Sie sie dem Anbieter mit dem Zeitpunkt ihres Beginns.</translation>
    </message>
    <message>
        <source>A previous request is still being processed. Please wait a moment and check its result before you try again.</source>
        <extracomment>request-in-progress, reply</extracomment>
        <translation>Eine frühere Anfrage wird noch bearbeitet. Bitte warten Sie einen Moment und prüfen Sie ihr Ergebnis, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Rate and volume limits</source>
        <extracomment>group limits, title</extracomment>
        <translation>Anfrage- und Mengenlimits</translation>
    </message>
    <message>
        <source>Too many requests, too much at once, or a time span that is not served.</source>
        <extracomment>group limits, meaning</extracomment>
        <translation>Zu viele Anfragen, zu viel auf einmal oder ein Zeitraum, der nicht bedient wird.</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <extracomment>rate-limit-exceeded, title</extracomment>
        <translation>Anfragelimit überschritten</translation>
    </message>
    <message>
        <source>Too many requests or orders arrived within a period of time. Nothing is wrong with the single request.</source>
        <extracomment>rate-limit-exceeded, meaning</extracomment>
        <translation>In einem Zeitraum sind zu viele Anfragen oder Orders eingegangen. Mit der einzelnen Anfrage ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Ask how many calls the client makes and from how many processes, since a key or address is often shared. It must slow down and wait longer after each refusal; immediate repeats keep the limit closed.</source>
        <extracomment>rate-limit-exceeded, next_step</extracomment>
        <translation>Fragen Sie, wie viele Aufrufe der Client macht und aus wie vielen Prozessen, denn oft teilen sich mehrere einen Schlüssel oder eine Adresse. Er muss langsamer werden und nach jeder Ablehnung länger warten; sofortige Wiederholungen halten die Sperre aufrecht.</translation>
    </message>
    <message>
        <source>Requests are arriving faster than the service accepts them. Please pause for a moment and then send them at a slower pace.</source>
        <extracomment>rate-limit-exceeded, reply</extracomment>
        <translation>Die Anfragen kommen schneller an, als der Dienst sie annimmt. Bitte warten Sie einen Moment und senden Sie sie dann in größeren Abständen.</translation>
    </message>
    <message>
        <source>Page size too large</source>
        <extracomment>page-limit-too-large, title</extracomment>
        <translation>Seite zu groß</translation>
    </message>
    <message>
        <source>One call asked for more entries than a page may hold.</source>
        <extracomment>page-limit-too-large, meaning</extracomment>
        <translation>Ein Aufruf hat mehr Einträge verlangt, als eine Seite enthalten darf.</translation>
    </message>
    <message>
        <source>Have the limit lowered to the documented maximum and the rest fetched page by page.</source>
        <extracomment>page-limit-too-large, next_step</extracomment>
        <translation>Lassen Sie das Limit auf den dokumentierten Höchstwert senken und den Rest seitenweise abrufen.</translation>
    </message>
    <message>
        <source>More entries were requested than can be returned at once. Please request them in smaller pages.</source>
        <extracomment>page-limit-too-large, reply</extracomment>
        <translation>Es wurden mehr Einträge angefordert, als auf einmal geliefert werden können. Bitte fordern Sie sie in kleineren Seiten an.</translation>
    </message>
    <message>
        <source>Batch too large</source>
        <extracomment>batch-too-large, title</extracomment>
        <translation>Stapel zu groß</translation>
    </message>
    <message>
        <source>A single request carries more orders than one batch may contain.</source>
        <extracomment>batch-too-large, meaning</extracomment>
        <translation>Eine einzelne Anfrage enthält mehr Orders, als ein Stapel umfassen darf.</translation>
    </message>
    <message>
        <source>Have the batch split into smaller ones. Check that none of its orders was placed before the parts are sent, so that nothing doubles.</source>
        <extracomment>batch-too-large, next_step</extracomment>
        <translation>Lassen Sie den Stapel in kleinere aufteilen. Vergewissern Sie sich, dass keine der Orders schon aufgegeben wurde, bevor die Teile gesendet werden, damit nichts doppelt ausgeführt wird.</translation>
    </message>
    <message>
        <source>The request contains more orders than can be sent together. Please divide it into smaller batches.</source>
        <extracomment>batch-too-large, reply</extracomment>
        <translation>Die Anfrage enthält mehr Orders, als zusammen gesendet werden können. Bitte teilen Sie sie in kleinere Stapel auf.</translation>
    </message>
    <message>
        <source>Date range too long</source>
        <extracomment>date-range-too-long, title</extracomment>
        <translation>Zeitraum zu lang</translation>
    </message>
    <message>
        <source>Beginning and end of the requested period lie further apart than one query or export may cover.</source>
        <extracomment>date-range-too-long, meaning</extracomment>
        <translation>Anfang und Ende des gewünschten Zeitraums liegen weiter auseinander, als eine Abfrage oder ein Export umfassen darf.</translation>
    </message>
    <message>
        <source>Have the period divided into pieces within the limit and the results put together. Mind the time zone: thirty days and an hour is too long.</source>
        <extracomment>date-range-too-long, next_step</extracomment>
        <translation>Lassen Sie den Zeitraum in Abschnitte innerhalb der Grenze teilen und die Ergebnisse zusammenfügen. Achten Sie auf die Zeitzone: Dreißig Tage und eine Stunde sind zu lang.</translation>
    </message>
    <message>
        <source>The period you selected is longer than can be provided at once. Please choose a shorter period and repeat it for the remaining dates.</source>
        <extracomment>date-range-too-long, reply</extracomment>
        <translation>Der gewählte Zeitraum ist länger, als auf einmal bereitgestellt werden kann. Bitte wählen Sie einen kürzeren Zeitraum und wiederholen Sie den Vorgang für die übrigen Tage.</translation>
    </message>
    <message>
        <source>Too far in the past</source>
        <extracomment>history-not-available, title</extracomment>
        <translation>Zu weit in der Vergangenheit</translation>
    </message>
    <message>
        <source>The query goes back further than the provider keeps its history open for searching. A shorter period does not help, only a later one.</source>
        <extracomment>history-not-available, meaning</extracomment>
        <translation>Die Abfrage reicht weiter zurück, als der Anbieter seinen Verlauf durchsuchbar hält. Ein kürzerer Zeitraum hilft nicht, nur ein späterer.</translation>
    </message>
    <message>
        <source>Have the start moved into the permitted months. For older records point to statements and downloads, or ask the provider for an extract.</source>
        <extracomment>history-not-available, next_step</extracomment>
        <translation>Lassen Sie den Anfang in die erlaubten Monate verschieben. Für ältere Daten verweisen Sie auf Kontoauszüge und Downloads, oder bitten Sie den Anbieter um einen Auszug.</translation>
    </message>
    <message>
        <source>The search covers recent records only. Please choose a later start date; for older records, please use your account statements.</source>
        <extracomment>history-not-available, reply</extracomment>
        <translation>Die Suche umfasst nur neuere Daten. Bitte wählen Sie ein späteres Anfangsdatum; für ältere Daten nutzen Sie bitte Ihre Kontoauszüge.</translation>
    </message>
    <message>
        <source>Maximum number of keys or users reached</source>
        <extracomment>creation-limit-reached, title</extracomment>
        <translation>Höchstzahl an Schlüsseln oder Benutzern erreicht</translation>
    </message>
    <message>
        <source>The account already has as many API keys or trade users as it is allowed.</source>
        <extracomment>creation-limit-reached, meaning</extracomment>
        <translation>Das Konto hat schon so viele API-Schlüssel oder Handelsbenutzer, wie ihm erlaubt sind.</translation>
    </message>
    <message>
        <source>Go through the existing ones with the customer and remove what is no longer used; take care that no running system depends on it.</source>
        <extracomment>creation-limit-reached, next_step</extracomment>
        <translation>Gehen Sie die vorhandenen mit dem Kunden durch und entfernen Sie, was nicht mehr gebraucht wird; achten Sie darauf, dass kein laufendes System davon abhängt.</translation>
    </message>
    <message>
        <source>The maximum number has been reached. Please remove an entry you no longer use before you create a new one.</source>
        <extracomment>creation-limit-reached, reply</extracomment>
        <translation>Die Höchstzahl ist erreicht. Bitte entfernen Sie einen Eintrag, den Sie nicht mehr brauchen, bevor Sie einen neuen anlegen.</translation>
    </message>
    <message>
        <source>Too many orders</source>
        <extracomment>open-order-limit-reached, title</extracomment>
        <translation>Zu viele Orders</translation>
    </message>
    <message>
        <source>The number of orders, open or conditional, in total or for one trading pair, has reached its maximum. New ones are refused until it falls.</source>
        <extracomment>open-order-limit-reached, meaning</extracomment>
        <translation>Die Zahl der Orders, offen oder bedingt, insgesamt oder für ein Handelspaar, hat ihren Höchstwert erreicht. Neue werden abgelehnt, bis sie sinkt.</translation>
    </message>
    <message>
        <source>List the open orders and the conditional ones, which are easily overlooked because they stand in a list of their own. Have those cancelled that are no longer wanted.</source>
        <extracomment>open-order-limit-reached, next_step</extracomment>
        <translation>Lassen Sie die offenen und die bedingten Orders auflisten; letztere werden leicht übersehen, weil sie in einer eigenen Liste stehen. Lassen Sie stornieren, was nicht mehr gewünscht ist.</translation>
    </message>
    <message>
        <source>The maximum number of orders has been reached. Please cancel orders you no longer need, including conditional ones, and then place the new order.</source>
        <extracomment>open-order-limit-reached, reply</extracomment>
        <translation>Die Höchstzahl an Orders ist erreicht. Bitte stornieren Sie Orders, die Sie nicht mehr brauchen, auch bedingte, und geben Sie dann die neue Order auf.</translation>
    </message>
    <message>
        <source>Order entry</source>
        <extracomment>group order-entry, title</extracomment>
        <translation>Ordererteilung</translation>
    </message>
    <message>
        <source>A new order was refused, for its price, its size, its kind or a rule of the market.</source>
        <extracomment>group order-entry, meaning</extracomment>
        <translation>Eine neue Order wurde abgelehnt, wegen ihres Preises, ihrer Größe, ihrer Art oder einer Regel des Marktes.</translation>
    </message>
    <message>
        <source>Invalid price</source>
        <extracomment>invalid-price, title</extracomment>
        <translation>Ungültiger Preis</translation>
    </message>
    <message>
        <source>The price of the order is not a usable number, or does not belong with this kind of order.</source>
        <extracomment>invalid-price, meaning</extracomment>
        <translation>Der Preis der Order ist keine brauchbare Zahl oder gehört nicht zu dieser Art von Order.</translation>
    </message>
    <message>
        <source>Look at the price as it was sent: a decimal comma, zero, a minus sign, or a price on a market order.</source>
        <extracomment>invalid-price, next_step</extracomment>
        <translation>Sehen Sie sich den Preis an, wie er gesendet wurde: ein Dezimalkomma, null, ein Minuszeichen oder ein Preis bei einer Market-Order.</translation>
    </message>
    <message>
        <source>The price of the order was not accepted. Please enter a price greater than zero, using a point for decimals.</source>
        <extracomment>invalid-price, reply</extracomment>
        <translation>Der Preis der Order wurde nicht angenommen. Bitte geben Sie einen Preis größer als null ein, mit einem Punkt als Dezimaltrennzeichen.</translation>
    </message>
    <message>
        <source>Price has too many decimals</source>
        <extracomment>price-precision-exceeded, title</extracomment>
        <translation>Preis hat zu viele Nachkommastellen</translation>
    </message>
    <message>
        <source>The price has more decimal places than the market allows.</source>
        <extracomment>price-precision-exceeded, meaning</extracomment>
        <translation>Der Preis hat mehr Nachkommastellen, als der Markt erlaubt.</translation>
    </message>
    <message>
        <source>Look up the price step of the instrument and have the price rounded to it. Binary fractions in the client produce such tails.</source>
        <extracomment>price-precision-exceeded, next_step</extracomment>
        <translation>Sehen Sie nach, in welchen Preisschritten das Instrument gehandelt wird, und lassen Sie den Preis darauf runden. Solche langen Nachkommastellen entstehen durch binäre Brüche im Client.</translation>
    </message>
    <message>
        <source>The price has more decimal places than this market allows. Please round it and place the order again.</source>
        <extracomment>price-precision-exceeded, reply</extracomment>
        <translation>Der Preis hat mehr Nachkommastellen, als dieser Markt erlaubt. Bitte runden Sie ihn und geben Sie die Order noch einmal auf.</translation>
    </message>
    <message>
        <source>Price outside the allowed range</source>
        <extracomment>price-out-of-range, title</extracomment>
        <translation>Preis außerhalb des erlaubten Bereichs</translation>
    </message>
    <message>
        <source>The price lies below the lowest or above the highest price that the market takes; the code does not say which.</source>
        <extracomment>price-out-of-range, meaning</extracomment>
        <translation>Der Preis liegt unter dem niedrigsten oder über dem höchsten Preis, den der Markt annimmt; der Code sagt nicht, welches von beiden.</translation>
    </message>
    <message>
        <source>Compare the price with the lower and upper limit in the exchange information at that time, and tell the customer which side was missed.</source>
        <extracomment>price-out-of-range, next_step</extracomment>
        <translation>Vergleichen Sie den Preis mit der unteren und oberen Grenze in den Börsendaten zu diesem Zeitpunkt und sagen Sie dem Kunden, welche Seite verfehlt wurde.</translation>
    </message>
    <message>
        <source>The price of the order is outside the range currently allowed for this market. Please check the current range and adjust the price.</source>
        <extracomment>price-out-of-range, reply</extracomment>
        <translation>Der Preis der Order liegt außerhalb des für diesen Markt derzeit erlaubten Bereichs. Bitte prüfen Sie den aktuellen Bereich und passen Sie den Preis an.</translation>
    </message>
    <message>
        <source>Price too high</source>
        <extracomment>price-too-high, title</extracomment>
        <translation>Preis zu hoch</translation>
    </message>
    <message>
        <source>The price, of the order itself or of a stop order to buy, is above the maximum.</source>
        <extracomment>price-too-high, meaning</extracomment>
        <translation>Der Preis der Order selbst oder einer Stop-Order zum Kauf liegt über dem Höchstwert.</translation>
    </message>
    <message>
        <source>Check first for a slipped decimal point or the wrong currency. Otherwise quote the present maximum and have a lower price chosen.</source>
        <extracomment>price-too-high, next_step</extracomment>
        <translation>Prüfen Sie zuerst, ob ein Dezimalpunkt verrutscht ist oder die Währung nicht stimmt. Andernfalls nennen Sie den aktuellen Höchstwert und lassen Sie einen niedrigeren Preis wählen.</translation>
    </message>
    <message>
        <source>The price is above the maximum currently allowed. Please choose a lower price.</source>
        <extracomment>price-too-high, reply</extracomment>
        <translation>Der Preis liegt über dem derzeit erlaubten Höchstwert. Bitte wählen Sie einen niedrigeren Preis.</translation>
    </message>
    <message>
        <source>Price too low</source>
        <extracomment>price-too-low, title</extracomment>
        <translation>Preis zu niedrig</translation>
    </message>
    <message>
        <source>The price, of the order itself or of a stop order to sell, is below the minimum.</source>
        <extracomment>price-too-low, meaning</extracomment>
        <translation>Der Preis der Order selbst oder einer Stop-Order zum Verkauf liegt unter dem Mindestwert.</translation>
    </message>
    <message>
        <source>A lost digit is quickly excluded; then quote the present minimum. Far-away bids &quot;just in case&quot; are the typical reason.</source>
        <extracomment>price-too-low, next_step</extracomment>
        <translation>Eine verlorene Ziffer ist schnell ausgeschlossen; nennen Sie dann den aktuellen Mindestwert. Weit entfernte Gebote „für alle Fälle“ sind der typische Grund.</translation>
    </message>
    <message>
        <source>The price is below the minimum currently allowed. Please choose a higher price.</source>
        <extracomment>price-too-low, reply</extracomment>
        <translation>Der Preis liegt unter dem derzeit erlaubten Mindestwert. Bitte wählen Sie einen höheren Preis.</translation>
    </message>
    <message>
        <source>Market order too far from the market price</source>
        <extracomment>market-price-deviation, title</extracomment>
        <translation>Market-Order zu weit vom Marktpreis</translation>
    </message>
    <message>
        <source>A market order would be executed too far above (when buying) or below (when selling) the market price, so the protection stops it.</source>
        <extracomment>market-price-deviation, meaning</extracomment>
        <translation>Eine Market-Order würde zu weit über (beim Kauf) oder unter (beim Verkauf) dem Marktpreis ausgeführt, deshalb hält der Schutz sie auf.</translation>
    </message>
    <message>
        <source>Look at the depth of the book at that moment: the order was large for a thin market, or the price was moving. A limit order or a smaller size gets through.</source>
        <extracomment>market-price-deviation, next_step</extracomment>
        <translation>Sehen Sie sich die Tiefe des Orderbuchs zu diesem Zeitpunkt an: Die Order war groß für einen dünnen Markt, oder der Preis war in Bewegung. Eine Limit-Order oder eine kleinere Menge geht durch.</translation>
    </message>
    <message>
        <source>To protect you from an unfavourable price, this market order was not accepted. Please use a limit order or a smaller quantity.</source>
        <extracomment>market-price-deviation, reply</extracomment>
        <translation>Um Sie vor einem ungünstigen Preis zu schützen, wurde diese Market-Order nicht angenommen. Bitte verwenden Sie eine Limit-Order oder eine kleinere Menge.</translation>
    </message>
    <message>
        <source>Price beyond the liquidation price</source>
        <extracomment>price-beyond-liquidation, title</extracomment>
        <translation>Preis jenseits des Liquidationspreises</translation>
    </message>
    <message>
        <source>The order price is on the wrong side of the position&apos;s liquidation price, so the position would be closed by force before the order could work.</source>
        <extracomment>price-beyond-liquidation, meaning</extracomment>
        <translation>Der Orderpreis liegt auf der falschen Seite des Liquidationspreises der Position; diese würde also zwangsweise geschlossen, bevor die Order greifen könnte.</translation>
    </message>
    <message>
        <source>Show the customer the liquidation price beside the order price. A price on the near side, more margin or less leverage makes the order possible.</source>
        <extracomment>price-beyond-liquidation, next_step</extracomment>
        <translation>Zeigen Sie dem Kunden den Liquidationspreis neben dem Orderpreis. Ein Preis auf der näheren Seite, mehr Margin oder ein kleinerer Hebel macht die Order möglich.</translation>
    </message>
    <message>
        <source>The price lies beyond the liquidation price of your position. Please choose a price closer to the market or review your margin.</source>
        <extracomment>price-beyond-liquidation, reply</extracomment>
        <translation>Der Preis liegt jenseits des Liquidationspreises Ihrer Position. Bitte wählen Sie einen Preis näher am Markt oder überprüfen Sie Ihre Margin.</translation>
    </message>
    <message>
        <source>Invalid quantity</source>
        <extracomment>invalid-quantity, title</extracomment>
        <translation>Ungültige Menge</translation>
    </message>
    <message>
        <source>The quantity is not a usable number: empty, zero, negative, or with characters in it that do not belong.</source>
        <extracomment>invalid-quantity, meaning</extracomment>
        <translation>Die Menge ist keine brauchbare Zahl: leer, null, negativ oder mit Zeichen darin, die nicht dazugehören.</translation>
    </message>
    <message>
        <source>Get the quantity as sent, quotation marks and thousands separators included, and have it sent as a plain decimal number.</source>
        <extracomment>invalid-quantity, next_step</extracomment>
        <translation>Lassen Sie sich die Menge geben, wie sie gesendet wurde, einschließlich Anführungszeichen und Tausendertrennzeichen, und lassen Sie sie als einfache Dezimalzahl senden.</translation>
    </message>
    <message>
        <source>The quantity of the order was not accepted. Please enter a number greater than zero.</source>
        <extracomment>invalid-quantity, reply</extracomment>
        <translation>Die Menge der Order wurde nicht angenommen. Bitte geben Sie eine Zahl größer als null ein.</translation>
    </message>
    <message>
        <source>Quantity too large</source>
        <extracomment>quantity-too-large, title</extracomment>
        <translation>Menge zu groß</translation>
    </message>
    <message>
        <source>The quantity is above the most that one order may have. Balance does not come into it.</source>
        <extracomment>quantity-too-large, meaning</extracomment>
        <translation>Die Menge übersteigt, was eine einzelne Order höchstens umfassen darf. Mit dem Guthaben hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>Look up the maximum of the instrument, for this side and order type, and suggest several smaller orders.</source>
        <extracomment>quantity-too-large, next_step</extracomment>
        <translation>Sehen Sie den Höchstwert des Instruments für diese Seite und diesen Ordertyp nach und schlagen Sie mehrere kleinere Orders vor.</translation>
    </message>
    <message>
        <source>The quantity is above the maximum for a single order. Please reduce it or divide it into several orders.</source>
        <extracomment>quantity-too-large, reply</extracomment>
        <translation>Die Menge liegt über dem Höchstwert für eine einzelne Order. Bitte verringern Sie sie oder teilen Sie sie auf mehrere Orders auf.</translation>
    </message>
    <message>
        <source>Quantity too small</source>
        <extracomment>quantity-too-small, title</extracomment>
        <translation>Menge zu klein</translation>
    </message>
    <message>
        <source>The quantity is below the least that one order must have.</source>
        <extracomment>quantity-too-small, meaning</extracomment>
        <translation>Die Menge liegt unter dem, was eine Order mindestens umfassen muss.</translation>
    </message>
    <message>
        <source>Quote the minimum quantity of the instrument. When a remainder is to be sold, say plainly that it may be too small to trade by itself.</source>
        <extracomment>quantity-too-small, next_step</extracomment>
        <translation>Nennen Sie die Mindestmenge des Instruments. Soll ein Rest verkauft werden, sagen Sie offen, dass er für sich allein zu klein für den Handel sein kann.</translation>
    </message>
    <message>
        <source>The quantity is below the minimum for this market. Please increase it and place the order again.</source>
        <extracomment>quantity-too-small, reply</extracomment>
        <translation>Die Menge liegt unter dem Mindestwert für diesen Markt. Bitte erhöhen Sie sie und geben Sie die Order noch einmal auf.</translation>
    </message>
    <message>
        <source>Quantity not in the allowed steps</source>
        <extracomment>quantity-increment-invalid, title</extracomment>
        <translation>Menge nicht in erlaubten Schritten</translation>
    </message>
    <message>
        <source>The quantity is not a multiple of the market&apos;s step, or has too many decimals, which comes to the same.</source>
        <extracomment>quantity-increment-invalid, meaning</extracomment>
        <translation>Die Menge ist kein Vielfaches der Schrittweite des Marktes oder hat zu viele Nachkommastellen, was auf dasselbe hinausläuft.</translation>
    </message>
    <message>
        <source>Look up the step size of the instrument and have quantities rounded down to it in the client; rounding up may go over the balance.</source>
        <extracomment>quantity-increment-invalid, next_step</extracomment>
        <translation>Sehen Sie die Schrittweite des Instruments nach und lassen Sie Mengen im Client darauf abrunden; Aufrunden kann das Guthaben übersteigen.</translation>
    </message>
    <message>
        <source>The quantity has to be a multiple of the step used in this market. Please round it down to the nearest step.</source>
        <extracomment>quantity-increment-invalid, reply</extracomment>
        <translation>Die Menge muss ein Vielfaches der Schrittweite dieses Marktes sein. Bitte runden Sie sie auf den nächsten Schritt ab.</translation>
    </message>
    <message>
        <source>Order value too small</source>
        <extracomment>order-value-too-small, title</extracomment>
        <translation>Orderwert zu klein</translation>
    </message>
    <message>
        <source>The value of the order, price times quantity or the cash amount, is below the minimum, though the quantity alone may be fine.</source>
        <extracomment>order-value-too-small, meaning</extracomment>
        <translation>Der Wert der Order, also Preis mal Menge oder der Geldbetrag, liegt unter dem Mindestwert, auch wenn die Menge für sich genommen stimmt.</translation>
    </message>
    <message>
        <source>Work out the value and set it beside the minimum. Fees and a fallen price can push an order that used to work below it.</source>
        <extracomment>order-value-too-small, next_step</extracomment>
        <translation>Rechnen Sie den Wert aus und stellen Sie ihn dem Mindestwert gegenüber. Gebühren und ein gefallener Preis können eine Order, die früher durchging, darunter drücken.</translation>
    </message>
    <message>
        <source>The total value of the order is below the minimum. Please increase the quantity or the amount.</source>
        <extracomment>order-value-too-small, reply</extracomment>
        <translation>Der Gesamtwert der Order liegt unter dem Mindestwert. Bitte erhöhen Sie die Menge oder den Betrag.</translation>
    </message>
    <message>
        <source>Order value too large</source>
        <extracomment>order-value-too-large, title</extracomment>
        <translation>Orderwert zu groß</translation>
    </message>
    <message>
        <source>The value of the order is above the maximum for one order.</source>
        <extracomment>order-value-too-large, meaning</extracomment>
        <translation>Der Wert der Order liegt über dem Höchstwert für eine Order.</translation>
    </message>
    <message>
        <source>Work out price times quantity, compare it with the maximum amount, and suggest dividing the order.</source>
        <extracomment>order-value-too-large, next_step</extracomment>
        <translation>Rechnen Sie Preis mal Menge aus, vergleichen Sie mit dem Höchstbetrag und schlagen Sie vor, die Order aufzuteilen.</translation>
    </message>
    <message>
        <source>The total value of the order is above the maximum for one order. Please reduce it or divide it.</source>
        <extracomment>order-value-too-large, reply</extracomment>
        <translation>Der Gesamtwert der Order liegt über dem Höchstwert für eine Order. Bitte verringern Sie ihn oder teilen Sie die Order auf.</translation>
    </message>
    <message>
        <source>Order amount has too many decimals</source>
        <extracomment>order-value-precision-exceeded, title</extracomment>
        <translation>Orderbetrag hat zu viele Nachkommastellen</translation>
    </message>
    <message>
        <source>The cash amount of a market order has more decimals than the quote currency allows.</source>
        <extracomment>order-value-precision-exceeded, meaning</extracomment>
        <translation>Der Geldbetrag einer Market-Order hat mehr Nachkommastellen, als die Notierungswährung erlaubt.</translation>
    </message>
    <message>
        <source>Have the amount cut to the decimals of the quote currency, which are not those of the asset bought.</source>
        <extracomment>order-value-precision-exceeded, next_step</extracomment>
        <translation>Lassen Sie den Betrag auf die Nachkommastellen der Notierungswährung kürzen; sie sind nicht dieselben wie die des gekauften Assets.</translation>
    </message>
    <message>
        <source>The amount has more decimal places than allowed. Please shorten it and try again.</source>
        <extracomment>order-value-precision-exceeded, reply</extracomment>
        <translation>Der Betrag hat mehr Nachkommastellen als erlaubt. Bitte kürzen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Invalid order or position side</source>
        <extracomment>invalid-side, title</extracomment>
        <translation>Ungültige Order- oder Positionsseite</translation>
    </message>
    <message>
        <source>The side is not one of the words the provider knows, such as BUY and SELL for an order or LONG and SHORT for a position.</source>
        <extracomment>invalid-side, meaning</extracomment>
        <translation>Die Seite ist keines der Wörter, die der Anbieter kennt, etwa BUY und SELL für eine Order oder LONG und SHORT für eine Position.</translation>
    </message>
    <message>
        <source>Compare spelling and case with the documentation, and see whether the client mixes the words of the spot and the futures API.</source>
        <extracomment>invalid-side, next_step</extracomment>
        <translation>Vergleichen Sie Schreibweise sowie Groß- und Kleinschreibung mit der Dokumentation und prüfen Sie, ob der Client die Wörter der Spot- und der Futures-API vermischt.</translation>
    </message>
    <message>
        <source>The direction of the order was not recognised. Please choose buy or sell (or long or short) and try again.</source>
        <extracomment>invalid-side, reply</extracomment>
        <translation>Die Richtung der Order wurde nicht erkannt. Bitte wählen Sie Kauf oder Verkauf (oder Long oder Short) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Invalid time in force</source>
        <extracomment>invalid-time-in-force, title</extracomment>
        <translation>Ungültige Gültigkeitsdauer (Time in Force)</translation>
    </message>
    <message>
        <source>The instruction for how long the order stays open is unknown, or not allowed with this kind of order.</source>
        <extracomment>invalid-time-in-force, meaning</extracomment>
        <translation>Die Anweisung, wie lange die Order offen bleibt, ist unbekannt oder bei dieser Art von Order nicht erlaubt.</translation>
    </message>
    <message>
        <source>Read the value sent and the ones documented (GTC, IOC and FOK are usual). Market orders as a rule take none.</source>
        <extracomment>invalid-time-in-force, next_step</extracomment>
        <translation>Vergleichen Sie den gesendeten Wert mit den dokumentierten (üblich sind GTC, IOC und FOK). Market-Orders nehmen in der Regel keinen an.</translation>
    </message>
    <message>
        <source>The validity period of the order was not accepted. Please choose one of the available options.</source>
        <extracomment>invalid-time-in-force, reply</extracomment>
        <translation>Die Gültigkeitsdauer der Order wurde nicht angenommen. Bitte wählen Sie eine der verfügbaren Optionen.</translation>
    </message>
    <message>
        <source>Unsupported order type</source>
        <extracomment>unsupported-order-type, title</extracomment>
        <translation>Ordertyp nicht unterstützt</translation>
    </message>
    <message>
        <source>The order type does not exist at this provider, or is not offered for this instrument.</source>
        <extracomment>unsupported-order-type, meaning</extracomment>
        <translation>Den Ordertyp gibt es bei diesem Anbieter nicht, oder er wird für dieses Instrument nicht angeboten.</translation>
    </message>
    <message>
        <source>Look up the types listed for the instrument in the exchange information and offer the nearest one.</source>
        <extracomment>unsupported-order-type, next_step</extracomment>
        <translation>Sehen Sie in den Börsendaten nach, welche Typen für das Instrument aufgeführt sind, und bieten Sie den nächstliegenden an.</translation>
    </message>
    <message>
        <source>This type of order is not available here. Please choose another order type.</source>
        <extracomment>unsupported-order-type, reply</extracomment>
        <translation>Diese Art von Order ist hier nicht verfügbar. Bitte wählen Sie einen anderen Ordertyp.</translation>
    </message>
    <message>
        <source>Invalid price type</source>
        <extracomment>invalid-price-type, title</extracomment>
        <translation>Ungültiger Preistyp</translation>
    </message>
    <message>
        <source>The field that says which kind of price an order goes by holds an unknown word.</source>
        <extracomment>invalid-price-type, meaning</extracomment>
        <translation>Das Feld, das angibt, nach welcher Art von Preis sich eine Order richtet, enthält ein unbekanntes Wort.</translation>
    </message>
    <message>
        <source>Have the field compared with the documented words; clients that put the price itself here are seen from time to time.</source>
        <extracomment>invalid-price-type, next_step</extracomment>
        <translation>Lassen Sie das Feld mit den dokumentierten Wörtern vergleichen; gelegentlich schreiben Clients hier den Preis selbst hinein.</translation>
    </message>
    <message>
        <source>The price type of the order was not recognised. Please select one of the listed types.</source>
        <extracomment>invalid-price-type, reply</extracomment>
        <translation>Der Preistyp der Order wurde nicht erkannt. Bitte wählen Sie einen der aufgeführten Typen.</translation>
    </message>
    <message>
        <source>Unsupported combination of order settings</source>
        <extracomment>unsupported-order-combination, title</extracomment>
        <translation>Kombination von Ordereinstellungen nicht unterstützt</translation>
    </message>
    <message>
        <source>Every setting is known, but they do not go together, such as a market order with a limit price.</source>
        <extracomment>unsupported-order-combination, meaning</extracomment>
        <translation>Jede Einstellung ist bekannt, aber sie passen nicht zusammen, etwa eine Market-Order mit Limitpreis.</translation>
    </message>
    <message>
        <source>Have optional settings removed until the order passes, then put back one by one; the last one is the culprit.</source>
        <extracomment>unsupported-order-combination, next_step</extracomment>
        <translation>Lassen Sie optionale Einstellungen entfernen, bis die Order durchgeht, und dann einzeln wieder hinzufügen; die zuletzt hinzugefügte ist die Ursache.</translation>
    </message>
    <message>
        <source>These order settings cannot be combined. Please change the order type or remove the additional settings.</source>
        <extracomment>unsupported-order-combination, reply</extracomment>
        <translation>Diese Ordereinstellungen lassen sich nicht kombinieren. Bitte ändern Sie den Ordertyp oder entfernen Sie die zusätzlichen Einstellungen.</translation>
    </message>
    <message>
        <source>Invalid client order ID</source>
        <extracomment>invalid-client-order-id, title</extracomment>
        <translation>Ungültige Client-Order-ID</translation>
    </message>
    <message>
        <source>The client&apos;s own identifier for the order has a form that is not accepted: too long, or with forbidden characters.</source>
        <extracomment>invalid-client-order-id, meaning</extracomment>
        <translation>Die eigene Kennung des Clients für die Order hat eine Form, die nicht angenommen wird: zu lang oder mit verbotenen Zeichen.</translation>
    </message>
    <message>
        <source>Check length and characters against the documentation. Plain letters, digits and hyphens are safe nearly everywhere.</source>
        <extracomment>invalid-client-order-id, next_step</extracomment>
        <translation>Prüfen Sie Länge und Zeichen anhand der Dokumentation. Einfache Buchstaben, Ziffern und Bindestriche sind fast überall sicher.</translation>
    </message>
    <message>
        <source>The order reference was not accepted. Please use a shorter reference made of letters and digits.</source>
        <extracomment>invalid-client-order-id, reply</extracomment>
        <translation>Die Orderreferenz wurde nicht angenommen. Bitte verwenden Sie eine kürzere Referenz aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Duplicate client order ID</source>
        <extracomment>duplicate-client-order-id, title</extracomment>
        <translation>Doppelte Client-Order-ID</translation>
    </message>
    <message>
        <source>An order with the same client-side identifier was sent before. The check is there so that a repeat does not become a second order.</source>
        <extracomment>duplicate-client-order-id, meaning</extracomment>
        <translation>Eine Order mit derselben Client-Kennung wurde schon einmal gesendet. Die Prüfung verhindert, dass aus einer Wiederholung eine zweite Order wird.</translation>
    </message>
    <message>
        <source>Look up the order that already carries the identifier: after a time-out it is the very one the customer is missing. Only a truly new order gets a new identifier.</source>
        <extracomment>duplicate-client-order-id, next_step</extracomment>
        <translation>Suchen Sie die Order heraus, die diese Kennung schon trägt: Nach einer Zeitüberschreitung ist es genau die, die der Kunde vermisst. Nur eine wirklich neue Order bekommt eine neue Kennung.</translation>
    </message>
    <message>
        <source>An order with this reference already exists. Please check your orders before you place it again with a new reference.</source>
        <extracomment>duplicate-client-order-id, reply</extracomment>
        <translation>Eine Order mit dieser Referenz gibt es bereits. Bitte prüfen Sie Ihre Orders, bevor Sie sie mit einer neuen Referenz noch einmal aufgeben.</translation>
    </message>
    <message>
        <source>Market orders not allowed</source>
        <extracomment>market-order-forbidden, title</extracomment>
        <translation>Market-Orders nicht erlaubt</translation>
    </message>
    <message>
        <source>The market takes no market orders at present.</source>
        <extracomment>market-order-forbidden, meaning</extracomment>
        <translation>Der Markt nimmt derzeit keine Market-Orders an.</translation>
    </message>
    <message>
        <source>Suggest a limit order close to the market price, and look for a notice if this is new for the instrument.</source>
        <extracomment>market-order-forbidden, next_step</extracomment>
        <translation>Schlagen Sie eine Limit-Order nahe am Marktpreis vor und suchen Sie nach einer Mitteilung, falls das für das Instrument neu ist.</translation>
    </message>
    <message>
        <source>Market orders are not accepted for this market at the moment. You can place a limit order instead.</source>
        <extracomment>market-order-forbidden, reply</extracomment>
        <translation>Market-Orders werden für diesen Markt im Moment nicht angenommen. Sie können stattdessen eine Limit-Order aufgeben.</translation>
    </message>
    <message>
        <source>Post-only order would execute at once</source>
        <extracomment>post-only-order-rejected, title</extracomment>
        <translation>Post-only-Order würde sofort ausgeführt</translation>
    </message>
    <message>
        <source>The order was to rest in the book as a maker order, and at its price it would have been executed immediately, so it was turned away.</source>
        <extracomment>post-only-order-rejected, meaning</extracomment>
        <translation>Die Order sollte als Maker-Order im Buch liegen und wäre zu ihrem Preis sofort ausgeführt worden; deshalb wurde sie abgewiesen.</translation>
    </message>
    <message>
        <source>Compare the price with the best bid and offer at that second. A price further from the market, or an ordinary limit order, solves it; for automatic quoting this happens in the normal course.</source>
        <extracomment>post-only-order-rejected, next_step</extracomment>
        <translation>Vergleichen Sie den Preis mit dem besten Gebot und Angebot in dieser Sekunde. Ein Preis weiter weg vom Markt oder eine gewöhnliche Limit-Order löst das Problem; bei automatischer Preisstellung gehört das zum normalen Ablauf.</translation>
    </message>
    <message>
        <source>The order was set to be placed only if it does not execute at once, and at this price it would have. Please adjust the price or use an ordinary limit order.</source>
        <extracomment>post-only-order-rejected, reply</extracomment>
        <translation>Die Order sollte nur platziert werden, wenn sie nicht sofort ausgeführt wird; zu diesem Preis wäre sie es worden. Bitte passen Sie den Preis an oder verwenden Sie eine gewöhnliche Limit-Order.</translation>
    </message>
    <message>
        <source>Order rejected, no reason given</source>
        <extracomment>order-rejected, title</extracomment>
        <translation>Order ohne Angabe von Gründen abgelehnt</translation>
    </message>
    <message>
        <source>The provider did not create the order and does not name the rule or fault behind it.</source>
        <extracomment>order-rejected, meaning</extracomment>
        <translation>Der Anbieter hat die Order nicht angelegt und nennt weder eine Regel noch einen Fehler dahinter.</translation>
    </message>
    <message>
        <source>Make sure that no order was created, then go through price, quantity, value and state of the market with the rules of the instrument. If all fits, send the provider the request with its time.</source>
        <extracomment>order-rejected, next_step</extracomment>
        <translation>Vergewissern Sie sich, dass keine Order angelegt wurde, und gehen Sie dann Preis, Menge, Wert und Zustand des Marktes anhand der Regeln des Instruments durch. Stimmt alles, senden Sie dem Anbieter die Anfrage mit ihrem Zeitpunkt.</translation>
    </message>
    <message>
        <source>The order was not placed. Please check that price, quantity and order type meet the rules of this market.</source>
        <extracomment>order-rejected, reply</extracomment>
        <translation>Die Order wurde nicht aufgegeben. Bitte prüfen Sie, ob Preis, Menge und Ordertyp den Regeln dieses Marktes entsprechen.</translation>
    </message>
    <message>
        <source>Take-profit or stop-loss order rejected</source>
        <extracomment>protective-order-rejected, title</extracomment>
        <translation>Take-Profit- oder Stop-Loss-Order abgelehnt</translation>
    </message>
    <message>
        <source>The plan order that was to secure a profit or limit a loss was not created. The position itself stands without that protection.</source>
        <extracomment>protective-order-rejected, meaning</extracomment>
        <translation>Die Order, die einen Gewinn sichern oder einen Verlust begrenzen sollte, wurde nicht angelegt. Die Position selbst besteht ohne diesen Schutz.</translation>
    </message>
    <message>
        <source>Tell the customer at once that the protection is not in place. Then check the trigger price against the market and the size against the position, and have it placed again.</source>
        <extracomment>protective-order-rejected, next_step</extracomment>
        <translation>Sagen Sie dem Kunden sofort, dass der Schutz nicht besteht. Vergleichen Sie dann den Auslösepreis mit dem Markt und die Größe mit der Position und lassen Sie die Order neu aufgeben.</translation>
    </message>
    <message>
        <source>Your take-profit or stop-loss order was not created, so it is not protecting your position. Please review its price and quantity and place it again.</source>
        <extracomment>protective-order-rejected, reply</extracomment>
        <translation>Ihre Take-Profit- oder Stop-Loss-Order wurde nicht angelegt und schützt Ihre Position daher nicht. Bitte prüfen Sie Preis und Menge und geben Sie die Order noch einmal auf.</translation>
    </message>
    <message>
        <source>Invalid take-profit price</source>
        <extracomment>invalid-take-profit-price, title</extracomment>
        <translation>Ungültiger Take-Profit-Preis</translation>
    </message>
    <message>
        <source>The take-profit price is on the wrong side: for a long position it must be above the market or entry price, for a short one below.</source>
        <extracomment>invalid-take-profit-price, meaning</extracomment>
        <translation>Der Take-Profit-Preis liegt auf der falschen Seite: Bei einer Long-Position muss er über dem Markt- oder Einstiegspreis liegen, bei einer Short-Position darunter.</translation>
    </message>
    <message>
        <source>Ask for direction, entry and trigger price and show which side is meant; long and short are easily confused.</source>
        <extracomment>invalid-take-profit-price, next_step</extracomment>
        <translation>Fragen Sie nach Richtung, Einstiegs- und Auslösepreis und zeigen Sie, welche Seite gemeint ist; Long und Short werden leicht verwechselt.</translation>
    </message>
    <message>
        <source>The take-profit price does not fit the direction of your position. For a long position it belongs above the price, for a short position below it.</source>
        <extracomment>invalid-take-profit-price, reply</extracomment>
        <translation>Der Take-Profit-Preis passt nicht zur Richtung Ihrer Position. Bei einer Long-Position gehört er über den Preis, bei einer Short-Position darunter.</translation>
    </message>
    <message>
        <source>Invalid stop-loss price</source>
        <extracomment>invalid-stop-loss-price, title</extracomment>
        <translation>Ungültiger Stop-Loss-Preis</translation>
    </message>
    <message>
        <source>The stop-loss price is on the wrong side: for a long position it must be below the market or entry price, for a short one above.</source>
        <extracomment>invalid-stop-loss-price, meaning</extracomment>
        <translation>Der Stop-Loss-Preis liegt auf der falschen Seite: Bei einer Long-Position muss er unter dem Markt- oder Einstiegspreis liegen, bei einer Short-Position darüber.</translation>
    </message>
    <message>
        <source>Check direction and current price. In a fast market a stop that was right a moment ago may already have been passed; the position is unprotected until a valid one stands.</source>
        <extracomment>invalid-stop-loss-price, next_step</extracomment>
        <translation>Prüfen Sie Richtung und aktuellen Preis. In einem schnellen Markt kann ein Stop, der eben noch stimmte, schon überholt sein; bis ein gültiger besteht, ist die Position ungeschützt.</translation>
    </message>
    <message>
        <source>The stop-loss price does not fit the direction of your position. For a long position it belongs below the price, for a short position above it.</source>
        <extracomment>invalid-stop-loss-price, reply</extracomment>
        <translation>Der Stop-Loss-Preis passt nicht zur Richtung Ihrer Position. Bei einer Long-Position gehört er unter den Preis, bei einer Short-Position darüber.</translation>
    </message>
    <message>
        <source>Rate transaction error</source>
        <extracomment>transaction-rate-error, title</extracomment>
        <translation>Fehler bei Kurs oder Tempo</translation>
    </message>
    <message>
        <source>The order failed with an error about a &quot;rate transaction&quot;. The provider does not explain whether that is a price rate or the pace of transactions.</source>
        <extracomment>transaction-rate-error, meaning</extracomment>
        <translation>Die Order ist mit einem Fehler zu einer „rate transaction“ fehlgeschlagen. Der Anbieter erklärt nicht, ob damit ein Kurs oder das Tempo der Transaktionen gemeint ist.</translation>
    </message>
    <message>
        <source>Look whether the order exists and how many were sent around that time. Slowing down is a harmless first test; if a single order fails as well, ask the provider what the code stands for.</source>
        <extracomment>transaction-rate-error, next_step</extracomment>
        <translation>Sehen Sie nach, ob die Order existiert und wie viele um diese Zeit gesendet wurden. Langsamer zu senden ist ein harmloser erster Test; schlägt auch eine einzelne Order fehl, fragen Sie den Anbieter, wofür der Code steht.</translation>
    </message>
    <message>
        <source>The order could not be completed. Please check your order list, wait a moment and try once more.</source>
        <extracomment>transaction-rate-error, reply</extracomment>
        <translation>Die Order konnte nicht ausgeführt werden. Bitte prüfen Sie Ihre Orderliste, warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Existing orders and cancellation</source>
        <extracomment>group order-state, title</extracomment>
        <translation>Bestehende Orders und Stornierung</translation>
    </message>
    <message>
        <source>An order that was placed before: where it stands and what can still be done to it.</source>
        <extracomment>group order-state, meaning</extracomment>
        <translation>Eine Order, die früher aufgegeben wurde: wie es um sie steht und was sich mit ihr noch machen lässt.</translation>
    </message>
    <message>
        <source>Order not found</source>
        <extracomment>order-not-found, title</extracomment>
        <translation>Order nicht gefunden</translation>
    </message>
    <message>
        <source>There is no such order in the place that was searched. It may never have been accepted, or have left the book because it was executed or cancelled.</source>
        <extracomment>order-not-found, meaning</extracomment>
        <translation>An der durchsuchten Stelle gibt es keine solche Order. Vielleicht wurde sie nie angenommen, oder sie hat das Buch verlassen, weil sie ausgeführt oder storniert wurde.</translation>
    </message>
    <message>
        <source>Search the order history and not only the open orders, by the provider&apos;s number and by the client&apos;s. Check account and environment before saying that it does not exist.</source>
        <extracomment>order-not-found, next_step</extracomment>
        <translation>Suchen Sie in der Orderhistorie und nicht nur unter den offenen Orders, mit der Nummer des Anbieters und der des Clients. Prüfen Sie Konto und Umgebung, bevor Sie sagen, dass es sie nicht gibt.</translation>
    </message>
    <message>
        <source>We could not find an open order with this number. Please look in your order history, where completed and cancelled orders are listed.</source>
        <extracomment>order-not-found, reply</extracomment>
        <translation>Wir konnten keine offene Order mit dieser Nummer finden. Bitte sehen Sie in Ihrer Orderhistorie nach; dort sind abgeschlossene und stornierte Orders aufgeführt.</translation>
    </message>
    <message>
        <source>Order already filled</source>
        <extracomment>order-already-filled, title</extracomment>
        <translation>Order bereits ausgeführt</translation>
    </message>
    <message>
        <source>The order has been executed, so it can no longer be changed or cancelled. The trade stands.</source>
        <extracomment>order-already-filled, meaning</extracomment>
        <translation>Die Order wurde ausgeführt und kann nicht mehr geändert oder storniert werden. Das Geschäft gilt.</translation>
    </message>
    <message>
        <source>Look up the fills and give the customer time, quantity and price. A cancellation sent at the same moment was simply too late.</source>
        <extracomment>order-already-filled, next_step</extracomment>
        <translation>Sehen Sie die Ausführungen nach und nennen Sie dem Kunden Zeit, Menge und Preis. Eine im selben Moment gesendete Stornierung kam einfach zu spät.</translation>
    </message>
    <message>
        <source>The order has already been executed and can no longer be changed. You can see the details in your trade history.</source>
        <extracomment>order-already-filled, reply</extracomment>
        <translation>Die Order wurde bereits ausgeführt und kann nicht mehr geändert werden. Die Einzelheiten sehen Sie in Ihrer Handelshistorie.</translation>
    </message>
    <message>
        <source>Order already done or cancelled</source>
        <extracomment>order-already-closed, title</extracomment>
        <translation>Order bereits abgeschlossen oder storniert</translation>
    </message>
    <message>
        <source>The order has come to its end, and the code leaves open to which: executed, cancelled or expired.</source>
        <extracomment>order-already-closed, meaning</extracomment>
        <translation>Die Order ist beendet, und der Code lässt offen, wie: ausgeführt, storniert oder abgelaufen.</translation>
    </message>
    <message>
        <source>Look up how the order ended before you answer, because &quot;executed&quot; and &quot;cancelled&quot; are very different news for the customer.</source>
        <extracomment>order-already-closed, next_step</extracomment>
        <translation>Sehen Sie vor Ihrer Antwort nach, wie die Order geendet hat, denn „ausgeführt“ und „storniert“ sind für den Kunden sehr verschiedene Nachrichten.</translation>
    </message>
    <message>
        <source>This order is already closed, so it can no longer be cancelled. Your order history shows how it was completed.</source>
        <extracomment>order-already-closed, reply</extracomment>
        <translation>Diese Order ist bereits abgeschlossen und kann nicht mehr storniert werden. Ihre Orderhistorie zeigt, wie sie geendet hat.</translation>
    </message>
    <message>
        <source>Order has been cancelled</source>
        <extracomment>order-cancelled, title</extracomment>
        <translation>Order wurde storniert</translation>
    </message>
    <message>
        <source>The order was cancelled on request, by the customer or someone acting for the account, and takes part in trading no longer.</source>
        <extracomment>order-cancelled, meaning</extracomment>
        <translation>Die Order wurde auf Wunsch storniert, vom Kunden oder von jemandem, der für das Konto handelt, und nimmt nicht mehr am Handel teil.</translation>
    </message>
    <message>
        <source>Find time and origin of the cancellation (app, API key or colleague) in the order history. Parts filled before it remain valid.</source>
        <extracomment>order-cancelled, next_step</extracomment>
        <translation>Suchen Sie Zeitpunkt und Herkunft der Stornierung (App, API-Schlüssel oder jemand aus dem Team) in der Orderhistorie. Vorher ausgeführte Teile bleiben gültig.</translation>
    </message>
    <message>
        <source>This order has been cancelled. If you would still like to trade, please place a new order.</source>
        <extracomment>order-cancelled, reply</extracomment>
        <translation>Diese Order wurde storniert. Wenn Sie weiterhin handeln möchten, geben Sie bitte eine neue Order auf.</translation>
    </message>
    <message>
        <source>Order cancelled by the system</source>
        <extracomment>order-auto-cancelled, title</extracomment>
        <translation>Order vom System storniert</translation>
    </message>
    <message>
        <source>The provider&apos;s system cancelled the order by itself, as it does when a market ends, cover is missing or the order cannot be executed as set.</source>
        <extracomment>order-auto-cancelled, meaning</extracomment>
        <translation>Das System des Anbieters hat die Order von selbst storniert, wie es geschieht, wenn ein Markt endet, die Deckung fehlt oder die Order so nicht ausgeführt werden kann.</translation>
    </message>
    <message>
        <source>Look up what changed just before: end of the market, balance, settings of the order. Tell the customer the reason only when you have found it.</source>
        <extracomment>order-auto-cancelled, next_step</extracomment>
        <translation>Sehen Sie nach, was sich kurz davor geändert hat: Ende des Marktes, Guthaben, Einstellungen der Order. Nennen Sie dem Kunden den Grund erst, wenn Sie ihn gefunden haben.</translation>
    </message>
    <message>
        <source>The order was closed automatically before it was fully executed. Please review its settings and your available balance before placing a new one.</source>
        <extracomment>order-auto-cancelled, reply</extracomment>
        <translation>Die Order wurde automatisch geschlossen, bevor sie vollständig ausgeführt war. Bitte prüfen Sie ihre Einstellungen und Ihr verfügbares Guthaben, bevor Sie eine neue aufgeben.</translation>
    </message>
    <message>
        <source>Order partially cancelled</source>
        <extracomment>order-partially-cancelled, title</extracomment>
        <translation>Order teilweise storniert</translation>
    </message>
    <message>
        <source>A part of the order was cancelled; the other part has been executed and stays so.</source>
        <extracomment>order-partially-cancelled, meaning</extracomment>
        <translation>Ein Teil der Order wurde storniert; der andere Teil ist ausgeführt und bleibt es.</translation>
    </message>
    <message>
        <source>Give the customer both figures, executed and cancelled. A new order is needed only for what is missing.</source>
        <extracomment>order-partially-cancelled, next_step</extracomment>
        <translation>Nennen Sie dem Kunden beide Zahlen, ausgeführt und storniert. Eine neue Order ist nur für den fehlenden Teil nötig.</translation>
    </message>
    <message>
        <source>Part of this order was executed and the rest was cancelled. Your order history shows both quantities.</source>
        <extracomment>order-partially-cancelled, reply</extracomment>
        <translation>Ein Teil dieser Order wurde ausgeführt, der Rest storniert. Ihre Orderhistorie zeigt beide Mengen.</translation>
    </message>
    <message>
        <source>Order locked</source>
        <extracomment>order-locked, title</extracomment>
        <translation>Order gesperrt</translation>
    </message>
    <message>
        <source>The order is held while something else is done with it, and takes no instructions meanwhile.</source>
        <extracomment>order-locked, meaning</extracomment>
        <translation>Die Order wird festgehalten, während etwas anderes mit ihr geschieht, und nimmt so lange keine Anweisungen an.</translation>
    </message>
    <message>
        <source>Wait for a short time and look again. Should the lock last, send the order number to the provider; do not have a second order placed in its stead.</source>
        <extracomment>order-locked, next_step</extracomment>
        <translation>Warten Sie kurz und sehen Sie noch einmal nach. Bleibt die Sperre bestehen, senden Sie dem Anbieter die Ordernummer; lassen Sie keine zweite Order an ihrer Stelle aufgeben.</translation>
    </message>
    <message>
        <source>The order is currently being processed and cannot be changed. Please check again shortly.</source>
        <extracomment>order-locked, reply</extracomment>
        <translation>Die Order wird gerade bearbeitet und kann nicht geändert werden. Bitte sehen Sie in Kürze noch einmal nach.</translation>
    </message>
    <message>
        <source>This kind of order cannot be cancelled</source>
        <extracomment>cancellation-not-supported, title</extracomment>
        <translation>Diese Art von Order kann nicht storniert werden</translation>
    </message>
    <message>
        <source>Orders of this type cannot be cancelled once they are placed.</source>
        <extracomment>cancellation-not-supported, meaning</extracomment>
        <translation>Orders dieses Typs können nach der Aufgabe nicht mehr storniert werden.</translation>
    </message>
    <message>
        <source>Explain that it is a property of the order type and no fault. Show what the order will do next and, where possible, how an opposite order limits the effect.</source>
        <extracomment>cancellation-not-supported, next_step</extracomment>
        <translation>Erklären Sie, dass das eine Eigenschaft des Ordertyps und kein Fehler ist. Zeigen Sie, was die Order als Nächstes tut und, wo möglich, wie eine gegenläufige Order die Wirkung begrenzt.</translation>
    </message>
    <message>
        <source>Orders of this type cannot be cancelled after they have been placed.</source>
        <extracomment>cancellation-not-supported, reply</extracomment>
        <translation>Orders dieses Typs können nicht mehr storniert werden, nachdem sie aufgegeben wurden.</translation>
    </message>
    <message>
        <source>Cancellation failed</source>
        <extracomment>order-cancellation-failed, title</extracomment>
        <translation>Stornierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The cancellation was not carried out and no reason is given. The order may still be live.</source>
        <extracomment>order-cancellation-failed, meaning</extracomment>
        <translation>Die Stornierung wurde nicht ausgeführt, ein Grund ist nicht angegeben. Die Order kann noch aktiv sein.</translation>
    </message>
    <message>
        <source>Look at the order&apos;s state this minute. Open: cancel again, once. Done or cancelled: that was the reason. Still open after that: hand it to the provider urgently.</source>
        <extracomment>order-cancellation-failed, next_step</extracomment>
        <translation>Prüfen Sie sofort den Zustand der Order. Offen: noch einmal stornieren, ein einziges Mal. Ausgeführt oder storniert: Das war der Grund. Danach immer noch offen: dringend an den Anbieter geben.</translation>
    </message>
    <message>
        <source>The cancellation was not carried out. Please check the status of the order; it may still be active or may already be complete.</source>
        <extracomment>order-cancellation-failed, reply</extracomment>
        <translation>Die Stornierung wurde nicht ausgeführt. Bitte prüfen Sie den Status der Order; sie kann noch aktiv oder schon abgeschlossen sein.</translation>
    </message>
    <message>
        <source>Cancellation timed out</source>
        <extracomment>order-cancellation-timeout, title</extracomment>
        <translation>Zeitüberschreitung bei der Stornierung</translation>
    </message>
    <message>
        <source>No confirmation of the cancellation came in time. The order may be cancelled or live; both are possible.</source>
        <extracomment>order-cancellation-timeout, meaning</extracomment>
        <translation>Die Bestätigung der Stornierung kam nicht rechtzeitig. Die Order kann storniert oder noch aktiv sein; beides ist möglich.</translation>
    </message>
    <message>
        <source>Refresh the order&apos;s state until it is certain before anything else is done. No replacement order until the old one is known to be gone.</source>
        <extracomment>order-cancellation-timeout, next_step</extracomment>
        <translation>Rufen Sie den Zustand der Order neu ab, bis er feststeht, bevor irgendetwas anderes geschieht. Keine Ersatzorder, solange nicht bekannt ist, dass die alte weg ist.</translation>
    </message>
    <message>
        <source>We did not receive a confirmation of the cancellation in time. Please check the status of the order before you place another one.</source>
        <extracomment>order-cancellation-timeout, reply</extracomment>
        <translation>Wir haben nicht rechtzeitig eine Bestätigung der Stornierung erhalten. Bitte prüfen Sie den Status der Order, bevor Sie eine weitere aufgeben.</translation>
    </message>
    <message>
        <source>Markets and assets</source>
        <extracomment>group markets, title</extracomment>
        <translation>Märkte und Assets</translation>
    </message>
    <message>
        <source>The instrument, asset or market is unknown, closed, or not open to this customer.</source>
        <extracomment>group markets, meaning</extracomment>
        <translation>Instrument, Asset oder Markt ist unbekannt, geschlossen oder steht diesem Kunden nicht offen.</translation>
    </message>
    <message>
        <source>Instrument not found</source>
        <extracomment>instrument-not-found, title</extracomment>
        <translation>Instrument nicht gefunden</translation>
    </message>
    <message>
        <source>The trading symbol is not known to the provider.</source>
        <extracomment>instrument-not-found, meaning</extracomment>
        <translation>Das Handelssymbol ist dem Anbieter nicht bekannt.</translation>
    </message>
    <message>
        <source>Compare the symbol with the provider&apos;s list: separators and the order of the two currencies differ from one exchange to the next.</source>
        <extracomment>instrument-not-found, next_step</extracomment>
        <translation>Vergleichen Sie das Symbol mit der Liste des Anbieters: Trennzeichen und Reihenfolge der beiden Währungen sind von Börse zu Börse verschieden.</translation>
    </message>
    <message>
        <source>We could not find this trading pair. Please check the symbol in the list of available markets.</source>
        <extracomment>instrument-not-found, reply</extracomment>
        <translation>Wir konnten dieses Handelspaar nicht finden. Bitte prüfen Sie das Symbol in der Liste der verfügbaren Märkte.</translation>
    </message>
    <message>
        <source>Unknown asset</source>
        <extracomment>invalid-asset, title</extracomment>
        <translation>Unbekanntes Asset</translation>
    </message>
    <message>
        <source>The currency or token named in a deposit, withdrawal or query is not one the provider recognises.</source>
        <extracomment>invalid-asset, meaning</extracomment>
        <translation>Die in einer Einzahlung, Auszahlung oder Abfrage genannte Währung oder das genannte Token ist dem Anbieter nicht bekannt.</translation>
    </message>
    <message>
        <source>Look at the symbol or token address that was sent. Tokens with the same name exist on several networks, so ask for the network as well.</source>
        <extracomment>invalid-asset, next_step</extracomment>
        <translation>Sehen Sie sich das gesendete Symbol oder die gesendete Token-Adresse an. Token gleichen Namens gibt es in mehreren Netzwerken, fragen Sie also auch nach dem Netzwerk.</translation>
    </message>
    <message>
        <source>The currency or token was not recognised. Please select it from the list of supported assets.</source>
        <extracomment>invalid-asset, reply</extracomment>
        <translation>Die Währung oder das Token wurde nicht erkannt. Bitte wählen Sie aus der Liste der unterstützten Assets.</translation>
    </message>
    <message>
        <source>Asset not listed</source>
        <extracomment>asset-not-listed, title</extracomment>
        <translation>Asset nicht gelistet</translation>
    </message>
    <message>
        <source>The asset exists, and this provider does not list it.</source>
        <extracomment>asset-not-listed, meaning</extracomment>
        <translation>Das Asset gibt es, dieser Anbieter listet es aber nicht.</translation>
    </message>
    <message>
        <source>Say so plainly and without a hint at a future listing. If the customer has already sent such an asset, open a recovery case instead.</source>
        <extracomment>asset-not-listed, next_step</extracomment>
        <translation>Sagen Sie das offen und ohne Andeutung einer künftigen Listung. Hat der Kunde ein solches Asset schon gesendet, eröffnen Sie stattdessen einen Wiederherstellungsfall.</translation>
    </message>
    <message>
        <source>This asset is not available on the platform. Please choose one of the listed assets.</source>
        <extracomment>asset-not-listed, reply</extracomment>
        <translation>Dieses Asset ist auf der Plattform nicht verfügbar. Bitte wählen Sie eines der gelisteten Assets.</translation>
    </message>
    <message>
        <source>Contract address not supported</source>
        <extracomment>contract-address-not-supported, title</extracomment>
        <translation>Vertragsadresse nicht unterstützt</translation>
    </message>
    <message>
        <source>The token contract address is not one the provider works with: another network, another token, or a typing error.</source>
        <extracomment>contract-address-not-supported, meaning</extracomment>
        <translation>Die Vertragsadresse des Tokens ist keine, mit der der Anbieter arbeitet: ein anderes Netzwerk, ein anderes Token oder ein Tippfehler.</translation>
    </message>
    <message>
        <source>Compare the address with the one published for the asset and network. Warn against sending anything there before it matches.</source>
        <extracomment>contract-address-not-supported, next_step</extracomment>
        <translation>Vergleichen Sie die Adresse mit der für Asset und Netzwerk veröffentlichten. Warnen Sie davor, etwas dorthin zu senden, bevor sie übereinstimmt.</translation>
    </message>
    <message>
        <source>The contract address is not supported. Please compare it with the address shown for this asset and network, and do not send funds to it until it matches.</source>
        <extracomment>contract-address-not-supported, reply</extracomment>
        <translation>Die Vertragsadresse wird nicht unterstützt. Bitte vergleichen Sie sie mit der Adresse, die für dieses Asset und Netzwerk angezeigt wird, und senden Sie nichts dorthin, bevor sie übereinstimmt.</translation>
    </message>
    <message>
        <source>Trading has not opened yet</source>
        <extracomment>trading-not-open-yet, title</extracomment>
        <translation>Handel noch nicht eröffnet</translation>
    </message>
    <message>
        <source>The trading pair or the whole platform is announced but has not started trading.</source>
        <extracomment>trading-not-open-yet, meaning</extracomment>
        <translation>Das Handelspaar oder die ganze Plattform ist angekündigt, der Handel hat aber noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Look up the announced opening, mind its time zone, and pass on only what has been published.</source>
        <extracomment>trading-not-open-yet, next_step</extracomment>
        <translation>Sehen Sie die angekündigte Eröffnung nach, achten Sie auf deren Zeitzone und geben Sie nur weiter, was veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Trading has not opened yet. Please see the announcements for the opening time.</source>
        <extracomment>trading-not-open-yet, reply</extracomment>
        <translation>Der Handel ist noch nicht eröffnet. Den Zeitpunkt der Eröffnung entnehmen Sie bitte den Ankündigungen.</translation>
    </message>
    <message>
        <source>Market not active</source>
        <extracomment>market-not-active, title</extracomment>
        <translation>Markt nicht aktiv</translation>
    </message>
    <message>
        <source>The coin or token is known, and trading in it is switched off: not released, paused, matured or delisted.</source>
        <extracomment>market-not-active, meaning</extracomment>
        <translation>Der Coin oder das Token ist bekannt, der Handel damit aber abgeschaltet: noch nicht freigegeben, pausiert, fällig geworden oder nicht mehr gelistet.</translation>
    </message>
    <message>
        <source>Find out which of these it is. A pause ends; a maturity or delisting does not, and then the customer needs to know what becomes of a holding.</source>
        <extracomment>market-not-active, next_step</extracomment>
        <translation>Finden Sie heraus, was davon zutrifft. Eine Pause endet; eine Fälligkeit oder ein Delisting nicht, und dann muss der Kunde wissen, was aus einem Bestand wird.</translation>
    </message>
    <message>
        <source>This market is not open for trading at the moment. Please see the notices on its current status.</source>
        <extracomment>market-not-active, reply</extracomment>
        <translation>Dieser Markt ist im Moment nicht für den Handel geöffnet. Seinen aktuellen Status entnehmen Sie bitte den Mitteilungen.</translation>
    </message>
    <message>
        <source>Market expired</source>
        <extracomment>market-expired, title</extracomment>
        <translation>Markt abgelaufen</translation>
    </message>
    <message>
        <source>The market existed for a fixed time that is now over. It does not open again.</source>
        <extracomment>market-expired, meaning</extracomment>
        <translation>Den Markt gab es für eine feste Zeit, die nun vorbei ist. Er öffnet nicht wieder.</translation>
    </message>
    <message>
        <source>Have the next market of the series chosen. Clients that keep market numbers for long have to refresh their list.</source>
        <extracomment>market-expired, next_step</extracomment>
        <translation>Lassen Sie den nächsten Markt der Serie wählen. Clients, die Marktnummern lange aufbewahren, müssen ihre Liste auffrischen.</translation>
    </message>
    <message>
        <source>This market has ended. Please choose one that is currently open.</source>
        <extracomment>market-expired, reply</extracomment>
        <translation>Dieser Markt ist beendet. Bitte wählen Sie einen, der derzeit geöffnet ist.</translation>
    </message>
    <message>
        <source>Pair not available for API trading</source>
        <extracomment>api-trading-not-available, title</extracomment>
        <translation>Handelspaar nicht über die API handelbar</translation>
    </message>
    <message>
        <source>The pair cannot be traded through the API, although it may well be in the app.</source>
        <extracomment>api-trading-not-available, meaning</extracomment>
        <translation>Das Paar kann nicht über die API gehandelt werden, in der App aber möglicherweise schon.</translation>
    </message>
    <message>
        <source>Try the pair in the app with the customer. For programs, have it left out until the provider announces the pair for the API.</source>
        <extracomment>api-trading-not-available, next_step</extracomment>
        <translation>Probieren Sie das Paar mit dem Kunden in der App aus. Programme sollten es auslassen, bis der Anbieter es für die API ankündigt.</translation>
    </message>
    <message>
        <source>This trading pair is currently not available through the API. It may be available on the website or in the app.</source>
        <extracomment>api-trading-not-available, reply</extracomment>
        <translation>Dieses Handelspaar ist derzeit nicht über die API verfügbar. Möglicherweise ist es auf der Website oder in der App verfügbar.</translation>
    </message>
    <message>
        <source>Account may not trade this pair</source>
        <extracomment>trading-pair-not-permitted, title</extracomment>
        <translation>Konto darf dieses Paar nicht handeln</translation>
    </message>
    <message>
        <source>The pair trades, but not for this account: region, customer class or the settings of the account stand against it.</source>
        <extracomment>trading-pair-not-permitted, meaning</extracomment>
        <translation>Das Paar wird gehandelt, nur nicht für dieses Konto: Region, Kundenklasse oder die Einstellungen des Kontos stehen dem entgegen.</translation>
    </message>
    <message>
        <source>Check the class and the restrictions of the account. Do not guess at the reason in your answer; ask the provider if none is visible.</source>
        <extracomment>trading-pair-not-permitted, next_step</extracomment>
        <translation>Prüfen Sie Klasse und Einschränkungen des Kontos. Mutmaßen Sie in Ihrer Antwort nicht über den Grund; fragen Sie den Anbieter, wenn keiner zu erkennen ist.</translation>
    </message>
    <message>
        <source>This trading pair is not available for your account. You can see the pairs open to you in the list of markets.</source>
        <extracomment>trading-pair-not-permitted, reply</extracomment>
        <translation>Dieses Handelspaar ist für Ihr Konto nicht verfügbar. Welche Paare Ihnen offenstehen, sehen Sie in der Liste der Märkte.</translation>
    </message>
    <message>
        <source>Margin, leverage and positions</source>
        <extracomment>group margin, title</extracomment>
        <translation>Margin, Hebel und Positionen</translation>
    </message>
    <message>
        <source>Trading with leverage: cover, limits and changes to a position.</source>
        <extracomment>group margin, meaning</extracomment>
        <translation>Handel mit Hebel: Deckung, Grenzen und Änderungen einer Position.</translation>
    </message>
    <message>
        <source>Insufficient margin</source>
        <extracomment>insufficient-margin, title</extracomment>
        <translation>Margin nicht ausreichend</translation>
    </message>
    <message>
        <source>The free margin does not cover the position or the change asked for. There may be money in the account that does not count as margin.</source>
        <extracomment>insufficient-margin, meaning</extracomment>
        <translation>Die freie Margin deckt die Position oder die gewünschte Änderung nicht. Im Konto kann Geld liegen, das nicht als Margin zählt.</translation>
    </message>
    <message>
        <source>Show the customer required and free margin. Adding collateral, a smaller order or closing something else helps; open orders tie up margin too.</source>
        <extracomment>insufficient-margin, next_step</extracomment>
        <translation>Zeigen Sie dem Kunden die nötige und die freie Margin. Es hilft, Sicherheiten hinzuzufügen, die Order zu verkleinern oder etwas anderes zu schließen; auch offene Orders binden Margin.</translation>
    </message>
    <message>
        <source>The available margin is not enough for this order. Please add margin, reduce the order, or close open orders that hold margin.</source>
        <extracomment>insufficient-margin, reply</extracomment>
        <translation>Die verfügbare Margin reicht für diese Order nicht aus. Bitte fügen Sie Margin hinzu, verkleinern Sie die Order oder schließen Sie offene Orders, die Margin binden.</translation>
    </message>
    <message>
        <source>Position too small</source>
        <extracomment>insufficient-position, title</extracomment>
        <translation>Position zu klein</translation>
    </message>
    <message>
        <source>More is to be closed or protected than the position holds.</source>
        <extracomment>insufficient-position, meaning</extracomment>
        <translation>Es soll mehr geschlossen oder abgesichert werden, als die Position enthält.</translation>
    </message>
    <message>
        <source>Compare the quantity with the position&apos;s present size, less what other closing orders already reserve.</source>
        <extracomment>insufficient-position, next_step</extracomment>
        <translation>Vergleichen Sie die Menge mit der aktuellen Größe der Position, abzüglich dessen, was andere schließende Orders schon reservieren.</translation>
    </message>
    <message>
        <source>The quantity is larger than your position. Please reduce it, or cancel other orders that close the same position.</source>
        <extracomment>insufficient-position, reply</extracomment>
        <translation>Die Menge ist größer als Ihre Position. Bitte verringern Sie sie oder stornieren Sie andere Orders, die dieselbe Position schließen.</translation>
    </message>
    <message>
        <source>Margin could not be changed</source>
        <extracomment>margin-change-failed, title</extracomment>
        <translation>Margin konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>Adding or removing margin on a futures position did not go through, for a reason that is not given.</source>
        <extracomment>margin-change-failed, meaning</extracomment>
        <translation>Das Hinzufügen oder Entnehmen von Margin bei einer Futures-Position ist gescheitert; ein Grund ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Look at the margin now booked on the position before it is tried again, and whether the amount was free. If the position is close to liquidation, make the case urgent.</source>
        <extracomment>margin-change-failed, next_step</extracomment>
        <translation>Sehen Sie vor einem neuen Versuch nach, welche Margin jetzt für die Position gebucht ist und ob der Betrag frei war. Ist die Position nahe an der Liquidation, behandeln Sie den Fall als dringend.</translation>
    </message>
    <message>
        <source>The margin of your position was not changed. Please check the current margin and the available balance, then try once more.</source>
        <extracomment>margin-change-failed, reply</extracomment>
        <translation>Die Margin Ihrer Position wurde nicht geändert. Bitte prüfen Sie die aktuelle Margin und das verfügbare Guthaben und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Margin may not be reduced</source>
        <extracomment>margin-reduction-forbidden, title</extracomment>
        <translation>Margin darf nicht verringert werden</translation>
    </message>
    <message>
        <source>Taking margin out of the position is not allowed.</source>
        <extracomment>margin-reduction-forbidden, meaning</extracomment>
        <translation>Margin aus der Position zu entnehmen ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Explain that margin becomes free as the position is reduced or closed. Do not suggest trying with small amounts.</source>
        <extracomment>margin-reduction-forbidden, next_step</extracomment>
        <translation>Erklären Sie, dass Margin frei wird, wenn die Position verkleinert oder geschlossen wird. Schlagen Sie keine Versuche mit kleinen Beträgen vor.</translation>
    </message>
    <message>
        <source>Margin cannot be withdrawn from this position. It becomes available again when the position is reduced or closed.</source>
        <extracomment>margin-reduction-forbidden, reply</extracomment>
        <translation>Aus dieser Position kann keine Margin entnommen werden. Sie wird wieder verfügbar, wenn die Position verkleinert oder geschlossen wird.</translation>
    </message>
    <message>
        <source>Leverage too high for the position</source>
        <extracomment>leverage-too-high, title</extracomment>
        <translation>Hebel für die Position zu hoch</translation>
    </message>
    <message>
        <source>The leverage is above what is allowed for a position of this size: the larger the position, the lower the maximum.</source>
        <extracomment>leverage-too-high, meaning</extracomment>
        <translation>Der Hebel liegt über dem, was für eine Position dieser Größe erlaubt ist: je größer die Position, desto niedriger der Höchstwert.</translation>
    </message>
    <message>
        <source>Look up the leverage tiers of the instrument and name the highest that fits; either lower leverage or a smaller position does it.</source>
        <extracomment>leverage-too-high, next_step</extracomment>
        <translation>Sehen Sie die Hebelstufen des Instruments nach und nennen Sie den höchsten passenden Hebel; ein kleinerer Hebel oder eine kleinere Position genügt.</translation>
    </message>
    <message>
        <source>The leverage is above the maximum for a position of this size. Please choose a lower leverage or a smaller position.</source>
        <extracomment>leverage-too-high, reply</extracomment>
        <translation>Der Hebel liegt über dem Höchstwert für eine Position dieser Größe. Bitte wählen Sie einen kleineren Hebel oder eine kleinere Position.</translation>
    </message>
    <message>
        <source>Leverage could not be changed</source>
        <extracomment>leverage-change-failed, title</extracomment>
        <translation>Hebel konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>The change of leverage failed or was not confirmed in time.</source>
        <extracomment>leverage-change-failed, meaning</extracomment>
        <translation>Die Änderung des Hebels ist fehlgeschlagen oder wurde nicht rechtzeitig bestätigt.</translation>
    </message>
    <message>
        <source>Look up the leverage now in force, since a change that timed out may have been made. Then try once more, without open orders if possible.</source>
        <extracomment>leverage-change-failed, next_step</extracomment>
        <translation>Sehen Sie nach, welcher Hebel jetzt gilt, denn trotz Zeitüberschreitung kann die Änderung erfolgt sein. Versuchen Sie es dann noch einmal, möglichst ohne offene Orders.</translation>
    </message>
    <message>
        <source>The change of leverage was not confirmed. Please check the leverage shown now before you try again.</source>
        <extracomment>leverage-change-failed, reply</extracomment>
        <translation>Die Änderung des Hebels wurde nicht bestätigt. Bitte prüfen Sie, welcher Hebel jetzt angezeigt wird, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Leverage cannot be reduced now</source>
        <extracomment>leverage-reduction-not-supported, title</extracomment>
        <translation>Hebel kann jetzt nicht verringert werden</translation>
    </message>
    <message>
        <source>In isolated margin mode leverage cannot be lowered while a position is open.</source>
        <extracomment>leverage-reduction-not-supported, meaning</extracomment>
        <translation>Im Modus „Isolierte Margin“ kann der Hebel nicht gesenkt werden, solange eine Position offen ist.</translation>
    </message>
    <message>
        <source>Offer the ways that exist: close the position first, or add margin, which lowers the effective leverage.</source>
        <extracomment>leverage-reduction-not-supported, next_step</extracomment>
        <translation>Nennen Sie die vorhandenen Wege: zuerst die Position schließen oder Margin hinzufügen, was den effektiven Hebel senkt.</translation>
    </message>
    <message>
        <source>In isolated margin mode, leverage cannot be lowered while a position is open. It can be changed once the position is closed.</source>
        <extracomment>leverage-reduction-not-supported, reply</extracomment>
        <translation>Im Modus „Isolierte Margin“ kann der Hebel nicht gesenkt werden, solange eine Position offen ist. Er lässt sich ändern, sobald die Position geschlossen ist.</translation>
    </message>
    <message>
        <source>Concentration risk to be confirmed</source>
        <extracomment>concentration-risk, title</extracomment>
        <translation>Klumpenrisiko zu bestätigen</translation>
    </message>
    <message>
        <source>After the order one position would make up a large part of the total. The provider asks for confirmation; it is a question, not a fault.</source>
        <extracomment>concentration-risk, meaning</extracomment>
        <translation>Nach der Order würde eine Position einen großen Teil des Ganzen ausmachen. Der Anbieter bittet um Bestätigung; das ist eine Frage, kein Fehler.</translation>
    </message>
    <message>
        <source>The decision is the customer&apos;s alone: do not advise. Someone using a program needs the documented way to confirm, or a smaller order.</source>
        <extracomment>concentration-risk, next_step</extracomment>
        <translation>Die Entscheidung liegt allein beim Kunden: Raten Sie weder zu noch ab. Wer ein Programm verwendet, braucht den dokumentierten Weg zur Bestätigung oder eine kleinere Order.</translation>
    </message>
    <message>
        <source>After this order a large share of your holdings would be in one position. Please review this, and confirm only if that is what you want.</source>
        <extracomment>concentration-risk, reply</extracomment>
        <translation>Nach dieser Order läge ein großer Teil Ihrer Bestände in einer einzigen Position. Bitte prüfen Sie das und bestätigen Sie nur, wenn Sie es so möchten.</translation>
    </message>
    <message>
        <source>Balances, deposits, withdrawals</source>
        <extracomment>group transfers, title</extracomment>
        <translation>Guthaben, Ein- und Auszahlungen</translation>
    </message>
    <message>
        <source>Moving money and assets: cover, amounts, addresses, and whether it is possible now.</source>
        <extracomment>group transfers, meaning</extracomment>
        <translation>Bewegungen von Geld und Assets: Deckung, Beträge, Adressen und ob es gerade möglich ist.</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <extracomment>insufficient-funds, title</extracomment>
        <translation>Guthaben nicht ausreichend</translation>
    </message>
    <message>
        <source>The available balance is lower than the order, transfer or withdrawal needs, fees included.</source>
        <extracomment>insufficient-funds, meaning</extracomment>
        <translation>Das verfügbare Guthaben ist kleiner, als es die Order, Übertragung oder Auszahlung einschließlich Gebühren verlangt.</translation>
    </message>
    <message>
        <source>Look at the available and not the total balance: open orders and pending withdrawals hold a part of it, and money may lie in another account of the customer.</source>
        <extracomment>insufficient-funds, next_step</extracomment>
        <translation>Sehen Sie auf das verfügbare und nicht auf das gesamte Guthaben: Offene Orders und laufende Auszahlungen binden einen Teil davon, und Geld kann auf einem anderen Konto des Kunden liegen.</translation>
    </message>
    <message>
        <source>Your available balance is not enough for this. Please reduce the amount or add funds; amounts reserved for open orders are not available.</source>
        <extracomment>insufficient-funds, reply</extracomment>
        <translation>Ihr verfügbares Guthaben reicht hierfür nicht aus. Bitte verringern Sie den Betrag oder zahlen Sie etwas ein; für offene Orders reservierte Beträge sind nicht verfügbar.</translation>
    </message>
    <message>
        <source>Internal transfer failed</source>
        <extracomment>transfer-failed, title</extracomment>
        <translation>Interne Übertragung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Moving a balance between the customer&apos;s own accounts did not work; no reason is given.</source>
        <extracomment>transfer-failed, meaning</extracomment>
        <translation>Ein Guthaben zwischen den eigenen Konten des Kunden zu übertragen hat nicht funktioniert; ein Grund ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Read both balances before a second attempt, so that nothing is moved twice. If the sum is missing on both sides, report it with time and amount.</source>
        <extracomment>transfer-failed, next_step</extracomment>
        <translation>Lesen Sie vor einem zweiten Versuch beide Guthaben ab, damit nichts doppelt übertragen wird. Fehlt der Betrag auf beiden Seiten, melden Sie es mit Zeit und Betrag.</translation>
    </message>
    <message>
        <source>The transfer between your accounts was not completed. Please check both balances before you try again.</source>
        <extracomment>transfer-failed, reply</extracomment>
        <translation>Die Übertragung zwischen Ihren Konten wurde nicht abgeschlossen. Bitte prüfen Sie beide Guthaben, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Source and destination are the same</source>
        <extracomment>same-account-transfer, title</extracomment>
        <translation>Quelle und Ziel sind gleich</translation>
    </message>
    <message>
        <source>A transfer names the same account as giver and as receiver.</source>
        <extracomment>same-account-transfer, meaning</extracomment>
        <translation>Eine Übertragung nennt dasselbe Konto als Sender und als Empfänger.</translation>
    </message>
    <message>
        <source>Compare the two account fields; a default value often fills both.</source>
        <extracomment>same-account-transfer, next_step</extracomment>
        <translation>Vergleichen Sie die beiden Kontofelder; oft füllt ein Standardwert beide.</translation>
    </message>
    <message>
        <source>The transfer has the same account on both sides. Please choose a different destination account.</source>
        <extracomment>same-account-transfer, reply</extracomment>
        <translation>Die Übertragung hat auf beiden Seiten dasselbe Konto. Bitte wählen Sie ein anderes Zielkonto.</translation>
    </message>
    <message>
        <source>Only the main account may send</source>
        <extracomment>main-account-required, title</extracomment>
        <translation>Nur das Hauptkonto darf senden</translation>
    </message>
    <message>
        <source>Transfers of this kind have to start from the main account, and a sub-account was named.</source>
        <extracomment>main-account-required, meaning</extracomment>
        <translation>Übertragungen dieser Art müssen vom Hauptkonto ausgehen, angegeben wurde aber ein Unterkonto.</translation>
    </message>
    <message>
        <source>Have the transfer begun from the main account, or the balance first brought there in the permitted way.</source>
        <extracomment>main-account-required, next_step</extracomment>
        <translation>Lassen Sie die Übertragung vom Hauptkonto ausgehen oder das Guthaben zuerst auf erlaubtem Weg dorthin bringen.</translation>
    </message>
    <message>
        <source>This transfer has to start from the main account. Please select it as the source.</source>
        <extracomment>main-account-required, reply</extracomment>
        <translation>Diese Übertragung muss vom Hauptkonto ausgehen. Bitte wählen Sie es als Quelle aus.</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <extracomment>withdrawal-failed, title</extracomment>
        <translation>Auszahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The payout did not happen. A common cause is an amount below the minimum, but others are possible.</source>
        <extracomment>withdrawal-failed, meaning</extracomment>
        <translation>Die Auszahlung hat nicht stattgefunden. Eine häufige Ursache ist ein Betrag unter dem Mindestbetrag, andere sind aber möglich.</translation>
    </message>
    <message>
        <source>Make sure that no withdrawal is pending and that the balance is complete. Then check amount, fee and minimum; if those are in order, give the case to the provider.</source>
        <extracomment>withdrawal-failed, next_step</extracomment>
        <translation>Vergewissern Sie sich, dass keine Auszahlung läuft und das Guthaben vollständig ist. Prüfen Sie dann Betrag, Gebühr und Mindestbetrag; ist alles in Ordnung, geben Sie den Fall an den Anbieter.</translation>
    </message>
    <message>
        <source>The withdrawal was not carried out. Please check that the amount meets the minimum and that your balance is unchanged before you try again.</source>
        <extracomment>withdrawal-failed, reply</extracomment>
        <translation>Die Auszahlung wurde nicht ausgeführt. Bitte prüfen Sie, ob der Betrag den Mindestbetrag erreicht und Ihr Guthaben unverändert ist, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Invalid withdrawal address</source>
        <extracomment>invalid-withdrawal-address, title</extracomment>
        <translation>Ungültige Auszahlungsadresse</translation>
    </message>
    <message>
        <source>The destination address is not a valid one for this asset and network.</source>
        <extracomment>invalid-withdrawal-address, meaning</extracomment>
        <translation>Die Zieladresse ist für dieses Asset und Netzwerk nicht gültig.</translation>
    </message>
    <message>
        <source>Have it copied anew from the receiving wallet and the network compared. Never correct an address for the customer.</source>
        <extracomment>invalid-withdrawal-address, next_step</extracomment>
        <translation>Lassen Sie sie neu aus der empfangenden Wallet kopieren und das Netzwerk vergleichen. Berichtigen Sie nie selbst eine Adresse für den Kunden.</translation>
    </message>
    <message>
        <source>The withdrawal address is not valid for this asset. Please copy it again from your wallet and make sure that the network is the same.</source>
        <extracomment>invalid-withdrawal-address, reply</extracomment>
        <translation>Die Auszahlungsadresse ist für dieses Asset nicht gültig. Bitte kopieren Sie sie noch einmal aus Ihrer Wallet und achten Sie darauf, dass das Netzwerk dasselbe ist.</translation>
    </message>
    <message>
        <source>Withdrawal address not on the whitelist</source>
        <extracomment>withdrawal-address-not-whitelisted, title</extracomment>
        <translation>Auszahlungsadresse nicht freigegeben</translation>
    </message>
    <message>
        <source>The account only pays out to addresses approved beforehand, and this one is not among them.</source>
        <extracomment>withdrawal-address-not-whitelisted, meaning</extracomment>
        <translation>Das Konto zahlt nur an vorab freigegebene Adressen aus, und diese ist nicht darunter.</translation>
    </message>
    <message>
        <source>Have the customer add the address themselves; a waiting time may follow. Be careful with anyone who wants the list switched off in a hurry.</source>
        <extracomment>withdrawal-address-not-whitelisted, next_step</extracomment>
        <translation>Lassen Sie den Kunden die Adresse selbst hinzufügen; danach kann eine Wartezeit gelten. Seien Sie vorsichtig, wenn jemand die Liste in Eile abgeschaltet haben möchte.</translation>
    </message>
    <message>
        <source>Withdrawals are only possible to addresses on your approved list. You can add this address in your security settings.</source>
        <extracomment>withdrawal-address-not-whitelisted, reply</extracomment>
        <translation>Auszahlungen sind nur an Adressen auf Ihrer Liste freigegebener Adressen möglich. Sie können diese Adresse in Ihren Sicherheitseinstellungen hinzufügen.</translation>
    </message>
    <message>
        <source>Address ownership not confirmed</source>
        <extracomment>address-ownership-not-verified, title</extracomment>
        <translation>Inhaber der Adresse nicht bestätigt</translation>
    </message>
    <message>
        <source>The provider could not establish that the address belongs to the person it is said to belong to.</source>
        <extracomment>address-ownership-not-verified, meaning</extracomment>
        <translation>Der Anbieter konnte nicht feststellen, dass die Adresse der Person gehört, der sie gehören soll.</translation>
    </message>
    <message>
        <source>Ask whether the wallet is the customer&apos;s own or at another company, and have the ownership proof repeated in the way the provider prescribes.</source>
        <extracomment>address-ownership-not-verified, next_step</extracomment>
        <translation>Fragen Sie, ob die Wallet dem Kunden selbst gehört oder bei einem anderen Unternehmen liegt, und lassen Sie den Eigentumsnachweis auf dem vom Anbieter vorgeschriebenen Weg wiederholen.</translation>
    </message>
    <message>
        <source>The ownership of this address could not be confirmed. Please complete the ownership check for it, or use an address that is in your name.</source>
        <extracomment>address-ownership-not-verified, reply</extracomment>
        <translation>Es konnte nicht bestätigt werden, wem diese Adresse gehört. Bitte schließen Sie den Eigentumsnachweis dafür ab oder verwenden Sie eine Adresse, die auf Ihren Namen läuft.</translation>
    </message>
    <message>
        <source>Invalid withdrawal amount</source>
        <extracomment>invalid-withdrawal-amount, title</extracomment>
        <translation>Ungültiger Auszahlungsbetrag</translation>
    </message>
    <message>
        <source>The amount is missing, zero, or contains characters that do not belong in a number.</source>
        <extracomment>invalid-withdrawal-amount, meaning</extracomment>
        <translation>Der Betrag fehlt, ist null oder enthält Zeichen, die nicht in eine Zahl gehören.</translation>
    </message>
    <message>
        <source>Read the amount as it was entered: blanks, currency signs and decimal commas are the usual finds.</source>
        <extracomment>invalid-withdrawal-amount, next_step</extracomment>
        <translation>Lesen Sie den Betrag, wie er eingegeben wurde: Leerzeichen, Währungszeichen und Dezimalkommas sind die üblichen Funde.</translation>
    </message>
    <message>
        <source>Please enter the withdrawal amount as a number greater than zero, without currency signs or separators.</source>
        <extracomment>invalid-withdrawal-amount, reply</extracomment>
        <translation>Bitte geben Sie den Auszahlungsbetrag als Zahl größer als null ein, ohne Währungszeichen und Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>Withdrawal amount below the minimum</source>
        <extracomment>withdrawal-amount-too-small, title</extracomment>
        <translation>Auszahlungsbetrag unter dem Mindestbetrag</translation>
    </message>
    <message>
        <source>The amount is less than the smallest that can be withdrawn in this asset.</source>
        <extracomment>withdrawal-amount-too-small, meaning</extracomment>
        <translation>Der Betrag ist kleiner als der kleinste, der in diesem Asset ausgezahlt werden kann.</translation>
    </message>
    <message>
        <source>Name the minimum for asset and network, and say whether the fee is taken from the amount.</source>
        <extracomment>withdrawal-amount-too-small, next_step</extracomment>
        <translation>Nennen Sie den Mindestbetrag für Asset und Netzwerk und sagen Sie, ob die Gebühr vom Betrag abgezogen wird.</translation>
    </message>
    <message>
        <source>The amount is below the minimum for a withdrawal. Please enter a higher amount.</source>
        <extracomment>withdrawal-amount-too-small, reply</extracomment>
        <translation>Der Betrag liegt unter dem Mindestbetrag für eine Auszahlung. Bitte geben Sie einen höheren Betrag ein.</translation>
    </message>
    <message>
        <source>Daily withdrawal limit exceeded</source>
        <extracomment>withdrawal-daily-limit-exceeded, title</extracomment>
        <translation>Tageslimit für Auszahlungen überschritten</translation>
    </message>
    <message>
        <source>With this withdrawal the customer would go over what may leave the account in one day.</source>
        <extracomment>withdrawal-daily-limit-exceeded, meaning</extracomment>
        <translation>Mit dieser Auszahlung würde der Kunde überschreiten, was an einem Tag das Konto verlassen darf.</translation>
    </message>
    <message>
        <source>Add up the day&apos;s withdrawals, pending ones too, and tell what is left and when the day turns in the provider&apos;s time zone.</source>
        <extracomment>withdrawal-daily-limit-exceeded, next_step</extracomment>
        <translation>Rechnen Sie die Auszahlungen des Tages zusammen, auch die laufenden, und sagen Sie, was übrig ist und wann in der Zeitzone des Anbieters der nächste Tag beginnt.</translation>
    </message>
    <message>
        <source>The withdrawal would exceed the daily limit of your account. Please withdraw a smaller amount, or try again when the limit is renewed.</source>
        <extracomment>withdrawal-daily-limit-exceeded, reply</extracomment>
        <translation>Die Auszahlung würde das Tageslimit Ihres Kontos überschreiten. Bitte zahlen Sie einen kleineren Betrag aus oder versuchen Sie es noch einmal, wenn das Limit erneuert ist.</translation>
    </message>
    <message>
        <source>Withdrawal submitted twice</source>
        <extracomment>duplicate-withdrawal, title</extracomment>
        <translation>Auszahlung doppelt eingereicht</translation>
    </message>
    <message>
        <source>The same withdrawal has been submitted before. The repeat was refused so that the money does not leave twice.</source>
        <extracomment>duplicate-withdrawal, meaning</extracomment>
        <translation>Dieselbe Auszahlung wurde schon einmal eingereicht. Die Wiederholung wurde abgelehnt, damit das Geld nicht zweimal abfließt.</translation>
    </message>
    <message>
        <source>Find the first one and follow it up. Only if it has definitely failed may the customer submit a new one.</source>
        <extracomment>duplicate-withdrawal, next_step</extracomment>
        <translation>Suchen Sie die erste heraus und verfolgen Sie sie. Nur wenn sie endgültig fehlgeschlagen ist, darf der Kunde eine neue einreichen.</translation>
    </message>
    <message>
        <source>This withdrawal has already been submitted. Please check its status in your history before you submit another one.</source>
        <extracomment>duplicate-withdrawal, reply</extracomment>
        <translation>Diese Auszahlung wurde bereits eingereicht. Bitte prüfen Sie ihren Status in Ihrem Verlauf, bevor Sie eine weitere einreichen.</translation>
    </message>
    <message>
        <source>Withdrawals suspended</source>
        <extracomment>withdrawals-suspended, title</extracomment>
        <translation>Auszahlungen ausgesetzt</translation>
    </message>
    <message>
        <source>No withdrawals are being processed at present, for this asset, network or account.</source>
        <extracomment>withdrawals-suspended, meaning</extracomment>
        <translation>Derzeit werden keine Auszahlungen bearbeitet, sei es für dieses Asset, Netzwerk oder Konto.</translation>
    </message>
    <message>
        <source>Look for a maintenance notice for the asset or network. If there is none, ask whether the hold concerns this customer only, and share only what has been published.</source>
        <extracomment>withdrawals-suspended, next_step</extracomment>
        <translation>Suchen Sie nach einer Wartungsmitteilung für das Asset oder Netzwerk. Gibt es keine, fragen Sie, ob nur dieser Kunde betroffen ist, und geben Sie nur weiter, was veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Withdrawals are currently paused. Please check the status page for news before you submit a new one.</source>
        <extracomment>withdrawals-suspended, reply</extracomment>
        <translation>Auszahlungen sind derzeit ausgesetzt. Bitte sehen Sie auf der Statusseite nach Neuigkeiten, bevor Sie eine neue einreichen.</translation>
    </message>
    <message>
        <source>Deposits suspended</source>
        <extracomment>deposits-suspended, title</extracomment>
        <translation>Einzahlungen ausgesetzt</translation>
    </message>
    <message>
        <source>No deposits are being taken at present, for this asset, network or account.</source>
        <extracomment>deposits-suspended, meaning</extracomment>
        <translation>Derzeit werden keine Einzahlungen angenommen, sei es für dieses Asset, Netzwerk oder Konto.</translation>
    </message>
    <message>
        <source>Tell the customer not to send anything now. If something has been sent already, take the transaction number and follow it up.</source>
        <extracomment>deposits-suspended, next_step</extracomment>
        <translation>Bitten Sie den Kunden, jetzt nichts zu senden. Wurde schon etwas gesendet, nehmen Sie die Transaktionsnummer auf und verfolgen Sie sie.</translation>
    </message>
    <message>
        <source>Deposits are currently paused. Please do not send funds until they are open again; if you have already sent something, let us have the transaction number.</source>
        <extracomment>deposits-suspended, reply</extracomment>
        <translation>Einzahlungen sind derzeit ausgesetzt. Bitte senden Sie nichts, bis sie wieder möglich sind; falls Sie schon etwas gesendet haben, teilen Sie uns bitte die Transaktionsnummer mit.</translation>
    </message>
    <message>
        <source>Withdrawal channel not supported</source>
        <extracomment>withdrawal-channel-not-supported, title</extracomment>
        <translation>Auszahlungsweg nicht unterstützt</translation>
    </message>
    <message>
        <source>Money cannot be paid out in the chosen way (bank, network or payment service).</source>
        <extracomment>withdrawal-channel-not-supported, meaning</extracomment>
        <translation>Auf dem gewählten Weg (Bank, Netzwerk oder Zahlungsdienst) kann kein Geld ausgezahlt werden.</translation>
    </message>
    <message>
        <source>List the ways that are open for the currency and the customer&apos;s country, and have one of them chosen.</source>
        <extracomment>withdrawal-channel-not-supported, next_step</extracomment>
        <translation>Nennen Sie die Wege, die für die Währung und das Land des Kunden offenstehen, und lassen Sie einen davon wählen.</translation>
    </message>
    <message>
        <source>The selected way of withdrawal is not supported. Please choose one of the other options offered.</source>
        <extracomment>withdrawal-channel-not-supported, reply</extracomment>
        <translation>Der gewählte Auszahlungsweg wird nicht unterstützt. Bitte wählen Sie eine der anderen angebotenen Möglichkeiten.</translation>
    </message>
    <message>
        <source>Invalid bank account number</source>
        <extracomment>invalid-bank-account, title</extracomment>
        <translation>Ungültige Kontonummer</translation>
    </message>
    <message>
        <source>The number of the bank account cannot be right: length, check digits or bank code do not fit.</source>
        <extracomment>invalid-bank-account, meaning</extracomment>
        <translation>Die Nummer des Bankkontos kann nicht stimmen: Länge, Prüfziffern oder Bankleitzahl passen nicht.</translation>
    </message>
    <message>
        <source>Have it entered again from a bank statement, and compare bank and currency. Do not take account numbers by mail.</source>
        <extracomment>invalid-bank-account, next_step</extracomment>
        <translation>Lassen Sie sie anhand eines Kontoauszugs neu eingeben und vergleichen Sie Bank und Währung. Nehmen Sie keine Kontonummern per E-Mail an.</translation>
    </message>
    <message>
        <source>The bank account number was not accepted. Please compare it with your bank statement and enter it again.</source>
        <extracomment>invalid-bank-account, reply</extracomment>
        <translation>Die Nummer des Bankkontos wurde nicht angenommen. Bitte vergleichen Sie sie mit Ihrem Kontoauszug und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Payments and cards</source>
        <extracomment>group payments, title</extracomment>
        <translation>Zahlungen und Karten</translation>
    </message>
    <message>
        <source>Prices, checkout, refunds, and bank cards.</source>
        <extracomment>group payments, meaning</extracomment>
        <translation>Preise, Bezahlvorgang, Erstattungen und Bankkarten.</translation>
    </message>
    <message>
        <source>Already paid</source>
        <extracomment>already-paid, title</extracomment>
        <translation>Bereits bezahlt</translation>
    </message>
    <message>
        <source>The item has been paid for before. Nothing more is due.</source>
        <extracomment>already-paid, meaning</extracomment>
        <translation>Der Posten wurde schon bezahlt. Es ist nichts mehr fällig.</translation>
    </message>
    <message>
        <source>Find the earlier payment and send its receipt. If the customer was charged twice all the same, open a refund case.</source>
        <extracomment>already-paid, next_step</extracomment>
        <translation>Suchen Sie die frühere Zahlung heraus und senden Sie den Beleg dazu. Wurde dem Kunden der Betrag trotzdem zweimal berechnet, eröffnen Sie einen Erstattungsfall.</translation>
    </message>
    <message>
        <source>This has already been paid, so no further payment is needed.</source>
        <extracomment>already-paid, reply</extracomment>
        <translation>Dies wurde bereits bezahlt; eine weitere Zahlung ist nicht nötig.</translation>
    </message>
    <message>
        <source>No payment necessary</source>
        <extracomment>no-payment-necessary, title</extracomment>
        <translation>Keine Zahlung nötig</translation>
    </message>
    <message>
        <source>A payment was started for something that costs this customer nothing.</source>
        <extracomment>no-payment-necessary, meaning</extracomment>
        <translation>Es wurde eine Zahlung für etwas begonnen, das diesen Kunden nichts kostet.</translation>
    </message>
    <message>
        <source>Check what the plan or voucher covers and show how to go on without paying.</source>
        <extracomment>no-payment-necessary, next_step</extracomment>
        <translation>Prüfen Sie, was der Tarif oder Gutschein abdeckt, und zeigen Sie, wie es ohne Zahlung weitergeht.</translation>
    </message>
    <message>
        <source>No payment is required for this. You can continue without paying.</source>
        <extracomment>no-payment-necessary, reply</extracomment>
        <translation>Hierfür ist keine Zahlung nötig. Sie können ohne Zahlung fortfahren.</translation>
    </message>
    <message>
        <source>Price could not be calculated</source>
        <extracomment>price-calculation-failed, title</extracomment>
        <translation>Preis konnte nicht berechnet werden</translation>
    </message>
    <message>
        <source>The provider could not work out a price from the choices made; the message in the response says what stands in the way.</source>
        <extracomment>price-calculation-failed, meaning</extracomment>
        <translation>Der Anbieter konnte aus der getroffenen Auswahl keinen Preis berechnen; die Meldung in der Serverantwort sagt, was im Weg steht.</translation>
    </message>
    <message>
        <source>Ask for the message and the chosen items, country, tax number and voucher. Removing the voucher is a quick test.</source>
        <extracomment>price-calculation-failed, next_step</extracomment>
        <translation>Fragen Sie nach der Meldung und nach gewählten Artikeln, Land, Steuernummer und Gutschein. Den Gutschein zu entfernen ist ein schneller Test.</translation>
    </message>
    <message>
        <source>The price could not be calculated for this selection. Please review the selected items and details and try again.</source>
        <extracomment>price-calculation-failed, reply</extracomment>
        <translation>Für diese Auswahl konnte kein Preis berechnet werden. Bitte prüfen Sie die gewählten Artikel und Angaben und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Price is out of date</source>
        <extracomment>price-calculation-outdated, title</extracomment>
        <translation>Preis ist veraltet</translation>
    </message>
    <message>
        <source>The price shown earlier is no longer valid and has to be calculated anew before the order goes on.</source>
        <extracomment>price-calculation-outdated, meaning</extracomment>
        <translation>Der früher angezeigte Preis gilt nicht mehr und muss neu berechnet werden, bevor die Bestellung weitergeht.</translation>
    </message>
    <message>
        <source>Have the page reloaded and the new price confirmed. A client must ask for a fresh calculation and not resend the old one.</source>
        <extracomment>price-calculation-outdated, next_step</extracomment>
        <translation>Lassen Sie die Seite neu laden und den neuen Preis bestätigen. Ein Client muss eine neue Berechnung anfordern und darf die alte nicht noch einmal senden.</translation>
    </message>
    <message>
        <source>The price has been updated in the meantime. Please reload the page and confirm the current price.</source>
        <extracomment>price-calculation-outdated, reply</extracomment>
        <translation>Der Preis wurde in der Zwischenzeit aktualisiert. Bitte laden Sie die Seite neu und bestätigen Sie den aktuellen Preis.</translation>
    </message>
    <message>
        <source>Checkout failed</source>
        <extracomment>checkout-failed, title</extracomment>
        <translation>Bezahlvorgang fehlgeschlagen</translation>
    </message>
    <message>
        <source>The purchase could not be completed; the particulars are in the message of the response.</source>
        <extracomment>checkout-failed, meaning</extracomment>
        <translation>Der Kauf konnte nicht abgeschlossen werden; die Einzelheiten stehen in der Meldung der Serverantwort.</translation>
    </message>
    <message>
        <source>Find out whether money was taken before the customer tries again. Then read the message: payment method, address or basket.</source>
        <extracomment>checkout-failed, next_step</extracomment>
        <translation>Stellen Sie fest, ob Geld abgebucht wurde, bevor der Kunde es noch einmal versucht. Lesen Sie dann die Meldung: Zahlungsart, Adresse oder Warenkorb.</translation>
    </message>
    <message>
        <source>The checkout was not completed. Please check your payment details, and make sure that no payment has been taken before you try again.</source>
        <extracomment>checkout-failed, reply</extracomment>
        <translation>Der Bezahlvorgang wurde nicht abgeschlossen. Bitte prüfen Sie Ihre Zahlungsdaten und vergewissern Sie sich, dass nichts abgebucht wurde, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Refund period is over</source>
        <extracomment>refund-period-over, title</extracomment>
        <translation>Erstattungsfrist abgelaufen</translation>
    </message>
    <message>
        <source>The request for a refund came after the period in which one is possible, and was declined.</source>
        <extracomment>refund-period-over, meaning</extracomment>
        <translation>Der Erstattungsantrag kam nach Ablauf der Frist, in der eine Erstattung möglich ist, und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Compare the date of purchase with the refund terms. Exceptions are for the billing team to decide; do not hint at one.</source>
        <extracomment>refund-period-over, next_step</extracomment>
        <translation>Vergleichen Sie das Kaufdatum mit den Erstattungsbedingungen. Über Ausnahmen entscheidet das Abrechnungsteam; stellen Sie keine in Aussicht.</translation>
    </message>
    <message>
        <source>The refund request was received after the refund period had ended. The refund terms list the periods that apply.</source>
        <extracomment>refund-period-over, reply</extracomment>
        <translation>Der Erstattungsantrag ist nach Ablauf der Erstattungsfrist eingegangen. Die geltenden Fristen stehen in den Erstattungsbedingungen.</translation>
    </message>
    <message>
        <source>No active offer</source>
        <extracomment>no-active-offer, title</extracomment>
        <translation>Kein gültiges Angebot</translation>
    </message>
    <message>
        <source>The module is known, but there is no offer under which it could be bought just now.</source>
        <extracomment>no-active-offer, meaning</extracomment>
        <translation>Das Modul ist bekannt, aber es gibt gerade kein Angebot, unter dem es gekauft werden könnte.</translation>
    </message>
    <message>
        <source>Look for a current offer of the same content or a successor. If a page still advertises it, report that page.</source>
        <extracomment>no-active-offer, next_step</extracomment>
        <translation>Suchen Sie nach einem aktuellen Angebot mit demselben Inhalt oder einem Nachfolger. Wirbt noch eine Seite dafür, melden Sie diese Seite.</translation>
    </message>
    <message>
        <source>There is currently no offer for this module. Please have a look at the offers that are available now.</source>
        <extracomment>no-active-offer, reply</extracomment>
        <translation>Für dieses Modul gibt es derzeit kein Angebot. Bitte sehen Sie sich die Angebote an, die jetzt verfügbar sind.</translation>
    </message>
    <message>
        <source>Card belongs to someone else</source>
        <extracomment>card-ownership-mismatch, title</extracomment>
        <translation>Karte gehört jemand anderem</translation>
    </message>
    <message>
        <source>The bank card is not registered in the customer&apos;s name.</source>
        <extracomment>card-ownership-mismatch, meaning</extracomment>
        <translation>Die Bankkarte ist nicht auf den Namen des Kunden registriert.</translation>
    </message>
    <message>
        <source>Ask whether the card is their own: cards of relatives and companies are usually refused. A new card of their own that fails calls for a look at the spelling of the name.</source>
        <extracomment>card-ownership-mismatch, next_step</extracomment>
        <translation>Fragen Sie, ob es die eigene Karte ist: Karten von Angehörigen und Firmen werden meist abgelehnt. Scheitert eine neue eigene Karte, sehen Sie sich die Schreibweise des Namens an.</translation>
    </message>
    <message>
        <source>The card could not be matched with your name. Please use a bank card that is registered to you.</source>
        <extracomment>card-ownership-mismatch, reply</extracomment>
        <translation>Die Karte konnte Ihrem Namen nicht zugeordnet werden. Bitte verwenden Sie eine Bankkarte, die auf Sie registriert ist.</translation>
    </message>
    <message>
        <source>Card already registered</source>
        <extracomment>card-already-registered, title</extracomment>
        <translation>Karte bereits registriert</translation>
    </message>
    <message>
        <source>The bank card is on file already, with this customer or with another one.</source>
        <extracomment>card-already-registered, meaning</extracomment>
        <translation>Die Bankkarte ist schon hinterlegt, bei diesem Kunden oder bei einem anderen.</translation>
    </message>
    <message>
        <source>See whether it is among the customer&apos;s own cards: then they can simply use it. If it is not, pass it on for review without saying whose it is.</source>
        <extracomment>card-already-registered, next_step</extracomment>
        <translation>Sehen Sie nach, ob sie zu den eigenen Karten des Kunden gehört: Dann kann er sie einfach verwenden. Wenn nicht, geben Sie den Fall zur Prüfung weiter, ohne zu sagen, wem sie gehört.</translation>
    </message>
    <message>
        <source>This card is already registered. Please check the cards in your account, or add a different one.</source>
        <extracomment>card-already-registered, reply</extracomment>
        <translation>Diese Karte ist bereits registriert. Bitte prüfen Sie die Karten in Ihrem Konto oder fügen Sie eine andere hinzu.</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <extracomment>card-blocked, title</extracomment>
        <translation>Karte gesperrt</translation>
    </message>
    <message>
        <source>The card is blocked, by the bank that issued it or by the provider, and cannot be used.</source>
        <extracomment>card-blocked, meaning</extracomment>
        <translation>Die Karte ist gesperrt, von der ausgebenden Bank oder vom Anbieter, und kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Find out which side blocked it: if the card fails elsewhere too, only the customer&apos;s bank can help; if it works elsewhere, ask the provider. Meanwhile another card may be added.</source>
        <extracomment>card-blocked, next_step</extracomment>
        <translation>Finden Sie heraus, welche Seite sie gesperrt hat: Schlägt die Karte auch anderswo fehl, kann nur die Bank des Kunden helfen; funktioniert sie anderswo, fragen Sie den Anbieter. Inzwischen kann eine andere Karte hinzugefügt werden.</translation>
    </message>
    <message>
        <source>This card is blocked at the moment. Please contact your bank, or use another card.</source>
        <extracomment>card-blocked, reply</extracomment>
        <translation>Diese Karte ist im Moment gesperrt. Bitte wenden Sie sich an Ihre Bank oder verwenden Sie eine andere Karte.</translation>
    </message>
    <message>
        <source>Card could not be processed</source>
        <extracomment>card-processing-failed, title</extracomment>
        <translation>Karte konnte nicht verarbeitet werden</translation>
    </message>
    <message>
        <source>The provider failed while handling the card. Nothing suggests that the card is bad.</source>
        <extracomment>card-processing-failed, meaning</extracomment>
        <translation>Beim Anbieter ist die Verarbeitung der Karte fehlgeschlagen. Nichts deutet darauf hin, dass mit der Karte etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Check that the card was not added or charged half-way, let it be tried once more later, then report it with the time and the last four digits.</source>
        <extracomment>card-processing-failed, next_step</extracomment>
        <translation>Vergewissern Sie sich, dass die Karte nicht halb hinzugefügt oder schon belastet wurde, lassen Sie es später noch einmal versuchen und melden Sie es dann mit Zeitpunkt und den letzten vier Ziffern.</translation>
    </message>
    <message>
        <source>The card could not be processed just now. Please try again later, or use another card.</source>
        <extracomment>card-processing-failed, reply</extracomment>
        <translation>Die Karte konnte gerade nicht verarbeitet werden. Bitte versuchen Sie es später noch einmal oder verwenden Sie eine andere Karte.</translation>
    </message>
    <message>
        <source>Faults at the provider</source>
        <extracomment>group provider, title</extracomment>
        <translation>Störungen beim Anbieter</translation>
    </message>
    <message>
        <source>Something broke, is switched off, or did not answer in time on the provider&apos;s side.</source>
        <extracomment>group provider, meaning</extracomment>
        <translation>Auf der Seite des Anbieters ist etwas ausgefallen, abgeschaltet oder hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <extracomment>internal-error, title</extracomment>
        <translation>Interner Serverfehler</translation>
    </message>
    <message>
        <source>Something unexpected went wrong inside the provider&apos;s systems. The request as such may be perfectly good.</source>
        <extracomment>internal-error, meaning</extracomment>
        <translation>In den Systemen des Anbieters ist etwas unerwartet schiefgegangen. Die Anfrage selbst kann völlig in Ordnung sein.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s status page, then note time, endpoint and request number and report it. For anything that moves money, find out what was done before it is repeated.</source>
        <extracomment>internal-error, next_step</extracomment>
        <translation>Sehen Sie auf die Statusseite des Anbieters, notieren Sie dann Zeit, Endpunkt und Anfragenummer und melden Sie es. Bei allem, was Geld bewegt, stellen Sie vor einer Wiederholung fest, was geschehen ist.</translation>
    </message>
    <message>
        <source>Something went wrong on the service&apos;s side. Please try again a little later, and check first whether your request has already taken effect.</source>
        <extracomment>internal-error, reply</extracomment>
        <translation>Im Dienst ist ein Fehler aufgetreten. Bitte versuchen Sie es etwas später noch einmal und prüfen Sie vorher, ob Ihre Anfrage schon wirksam geworden ist.</translation>
    </message>
    <message>
        <source>Failed, cause not stated</source>
        <extracomment>unknown-error, title</extracomment>
        <translation>Fehlgeschlagen, Ursache nicht genannt</translation>
    </message>
    <message>
        <source>The provider says that it failed and nothing more. The fault can lie in the request or in the service.</source>
        <extracomment>unknown-error, meaning</extracomment>
        <translation>Der Anbieter sagt, dass es fehlgeschlagen ist, und sonst nichts. Der Fehler kann in der Anfrage oder im Dienst liegen.</translation>
    </message>
    <message>
        <source>Gather the whole response, the request and the exact time, try the same with simple values, and ask the provider what lies behind this code.</source>
        <extracomment>unknown-error, next_step</extracomment>
        <translation>Sammeln Sie die ganze Serverantwort, die Anfrage und die genaue Zeit, versuchen Sie dasselbe mit einfachen Werten und fragen Sie den Anbieter, was hinter diesem Code steckt.</translation>
    </message>
    <message>
        <source>The request could not be completed. Please try again, and if it happens once more, send us the time and what you were doing.</source>
        <extracomment>unknown-error, reply</extracomment>
        <translation>Die Anfrage konnte nicht ausgeführt werden. Bitte versuchen Sie es noch einmal, und falls es wieder geschieht, senden Sie uns den Zeitpunkt und was Sie gerade tun wollten.</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <extracomment>service-unavailable, title</extracomment>
        <translation>Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>The service is down for the moment: maintenance, overload or an outage.</source>
        <extracomment>service-unavailable, meaning</extracomment>
        <translation>Der Dienst ist im Moment außer Betrieb: Wartung, Überlastung oder ein Ausfall.</translation>
    </message>
    <message>
        <source>Look at the status page and link this ticket to the running incident, or open one. Clients should repeat with growing pauses.</source>
        <extracomment>service-unavailable, next_step</extracomment>
        <translation>Sehen Sie auf die Statusseite und verknüpfen Sie dieses Ticket mit der laufenden Störung, oder legen Sie eine neue an. Clients sollten es mit wachsenden Pausen wiederholen.</translation>
    </message>
    <message>
        <source>The service is temporarily unavailable. Please try again later; the status page shows the current state.</source>
        <extracomment>service-unavailable, reply</extracomment>
        <translation>Der Dienst ist vorübergehend nicht verfügbar. Bitte versuchen Sie es später noch einmal; den aktuellen Stand zeigt die Statusseite.</translation>
    </message>
    <message>
        <source>Trading system error</source>
        <extracomment>trading-engine-error, title</extracomment>
        <translation>Fehler im Handelssystem</translation>
    </message>
    <message>
        <source>A part of the provider&apos;s trading system (order book, storage or message handling) failed. What became of the order is open.</source>
        <extracomment>trading-engine-error, meaning</extracomment>
        <translation>Ein Teil des Handelssystems des Anbieters (Orderbuch, Speicher oder Nachrichtenverarbeitung) ist ausgefallen. Was aus der Order geworden ist, ist offen.</translation>
    </message>
    <message>
        <source>Establish from order list, positions and balance what really happened, and tell the customer that. Report code, order number and time to the provider without delay.</source>
        <extracomment>trading-engine-error, next_step</extracomment>
        <translation>Stellen Sie anhand von Orderliste, Positionen und Guthaben fest, was wirklich geschehen ist, und sagen Sie es dem Kunden. Melden Sie Code, Ordernummer und Zeit unverzüglich dem Anbieter.</translation>
    </message>
    <message>
        <source>The order could not be processed. Please check your orders and positions before you place it again.</source>
        <extracomment>trading-engine-error, reply</extracomment>
        <translation>Die Order konnte nicht verarbeitet werden. Bitte prüfen Sie Ihre Orders und Positionen, bevor Sie die Order noch einmal aufgeben.</translation>
    </message>
    <message>
        <source>Feature taken offline</source>
        <extracomment>feature-offline, title</extracomment>
        <translation>Funktion abgeschaltet</translation>
    </message>
    <message>
        <source>The provider has withdrawn the feature or endpoint. It is not a passing disturbance.</source>
        <extracomment>feature-offline, meaning</extracomment>
        <translation>Der Anbieter hat die Funktion oder den Endpunkt zurückgezogen. Es ist keine vorübergehende Störung.</translation>
    </message>
    <message>
        <source>Search the provider&apos;s change log for a replacement and ask its API team, as the page itself advises.</source>
        <extracomment>feature-offline, next_step</extracomment>
        <translation>Suchen Sie im Änderungsprotokoll des Anbieters nach einem Ersatz und fragen Sie dessen API-Team, wie es die Seite selbst empfiehlt.</translation>
    </message>
    <message>
        <source>This function is currently not offered. Please let us know what you need it for, so that we can look for an alternative.</source>
        <extracomment>feature-offline, reply</extracomment>
        <translation>Diese Funktion wird derzeit nicht angeboten. Bitte sagen Sie uns, wofür Sie sie brauchen, damit wir nach einer Alternative suchen können.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>request-timeout, title</extracomment>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>The provider did not finish in time. The order or request may have been carried out after all.</source>
        <extracomment>request-timeout, meaning</extracomment>
        <translation>Der Anbieter ist nicht rechtzeitig fertig geworden. Die Order oder Anfrage kann trotzdem ausgeführt worden sein.</translation>
    </message>
    <message>
        <source>First find out whether it took effect, by the client&apos;s own identifier for the order if there is one; only then repeat. A blind repeat is how double orders come about.</source>
        <extracomment>request-timeout, next_step</extracomment>
        <translation>Stellen Sie zuerst fest, ob sie wirksam geworden ist, anhand der eigenen Kennung des Clients für die Order, falls es eine gibt; erst dann wiederholen. Blindes Wiederholen führt zu doppelten Orders.</translation>
    </message>
    <message>
        <source>The request took too long and its result is not certain. Please check your orders before you send it again.</source>
        <extracomment>request-timeout, reply</extracomment>
        <translation>Die Anfrage hat zu lange gedauert, und ihr Ergebnis ist nicht sicher. Bitte prüfen Sie Ihre Orders, bevor Sie die Anfrage noch einmal senden.</translation>
    </message>
    <message>
        <source>Execution status unknown</source>
        <extracomment>execution-status-unknown, title</extracomment>
        <translation>Ausführungsstatus unbekannt</translation>
    </message>
    <message>
        <source>The provider received an answer from its own systems that it could not interpret, so it does not know itself whether the request was executed.</source>
        <extracomment>execution-status-unknown, meaning</extracomment>
        <translation>Der Anbieter hat von seinen eigenen Systemen eine Antwort erhalten, die er nicht deuten konnte; er weiß also selbst nicht, ob die Anfrage ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Treat the order as live until shown otherwise. Watch order list and fills, and ask the provider for the final state with the order number.</source>
        <extracomment>execution-status-unknown, next_step</extracomment>
        <translation>Behandeln Sie die Order als aktiv, bis das Gegenteil feststeht. Beobachten Sie Orderliste und Ausführungen und fragen Sie den Anbieter mit der Ordernummer nach dem endgültigen Zustand.</translation>
    </message>
    <message>
        <source>The result of this request has not been confirmed yet. Please look at your order list and trade history to see whether it was carried out.</source>
        <extracomment>execution-status-unknown, reply</extracomment>
        <translation>Das Ergebnis dieser Anfrage ist noch nicht bestätigt. Bitte sehen Sie in Ihrer Orderliste und Handelshistorie nach, ob sie ausgeführt wurde.</translation>
    </message>
    <message>
        <source>This step can only be completed by the person it is addressed to. If that is you, please sign in with the address it was sent to; otherwise, please ask that person to complete it.</source>
        <extracomment>reserved-for-another-person, reply</extracomment>
        <translation>Diesen Schritt kann nur die Person abschließen, an die er gerichtet ist. Wenn Sie das sind, melden Sie sich bitte mit der Adresse an, an die er gesendet wurde; andernfalls bitten Sie diese Person, ihn abzuschließen.</translation>
    </message>
</context>
<context>
    <name>errdex::AboutDialog</name>
    <message>
        <source>About Errdex</source>
        <translation>Über Errdex</translation>
    </message>
    <message>
        <source>Errdex %1</source>
        <translation>Errdex %1</translation>
    </message>
    <message>
        <source>A browser of API error codes for support staff.

Published under the MIT licence. The texts of the catalogues are the providers&apos; own words, quoted with their source.</source>
        <translation>Ein Nachschlagewerk für API-Fehlercodes, gemacht für Support-Teams.

Veröffentlicht unter der MIT-Lizenz. Die Texte der Kataloge stammen wörtlich von den Anbietern und sind mit Quelle zitiert.</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Gemacht mit</translation>
    </message>
    <message>
        <source>&amp;Licences and sources</source>
        <translation>&amp;Lizenzen und Quellen</translation>
    </message>
    <message>
        <source>&amp;Copy version details</source>
        <translation>&amp;Versionsangaben kopieren</translation>
    </message>
    <message>
        <source>For the report of an error: versions and system, nothing about you</source>
        <translation>Für eine Fehlermeldung: Versionen und System, nichts über Sie</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <translation>Lizenzen und Quellen</translation>
    </message>
    <message>
        <source>The version details are on the clipboard.</source>
        <translation>Die Versionsangaben sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>What Errdex is made with.</source>
        <translation>Womit Errdex gemacht ist.</translation>
    </message>
    <message>
        <source>In English: under which terms Errdex may be used, and where its parts are from.</source>
        <translation>Auf Englisch: unter welchen Bedingungen Errdex benutzt werden darf und woher seine Teile stammen.</translation>
    </message>
</context>
<context>
    <name>errdex::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Catalogues…</source>
        <translation>&amp;Kataloge&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open a log…</source>
        <translation>&amp;Log öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Druck&amp;vorschau&#xa0;…</translation>
    </message>
    <message>
        <source>Export o&amp;wn data…</source>
        <translation>Eigene Daten e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>I&amp;mport own data…</source>
        <translation>Eigene Daten i&amp;mportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Restore own data…</source>
        <translation>Eigene Daten &amp;wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Copy rows for a &amp;spreadsheet (TSV)</source>
        <translation>Zeilen für &amp;Tabellenkalkulation kopieren (TSV)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>Zeilen als Mark&amp;down kopieren</translation>
    </message>
    <message>
        <source>Copy rows as plain &amp;text</source>
        <translation>Zeilen als &amp;reinen Text kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>&amp;Code kopieren</translation>
    </message>
    <message>
        <source>Copy the m&amp;essage</source>
        <translation>&amp;Meldung kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>&amp;Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz&#xa0;…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Sch&amp;lagwörter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Link to the solution…</source>
        <translation>Link &amp;zur Lösung&#xa0;…</translation>
    </message>
    <message>
        <source>Repl&amp;y of your own…</source>
        <translation>&amp;Eigene Antwort&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for errors</source>
        <translation>Zwischenablage auf &amp;Fehler überwachen</translation>
    </message>
    <message>
        <source>Save th&amp;is search…</source>
        <translation>Diese S&amp;uche speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Accept the suggested conc&amp;ept</source>
        <translation>&amp;Vorgeschlagene Bedeutung übernehmen</translation>
    </message>
    <message>
        <source>C&amp;hoose a concept…</source>
        <translation>&amp;Bedeutung wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Clear the chosen conce&amp;pt</source>
        <translation>&amp;Gewählte Bedeutung entfernen</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>&amp;History of lookups…</source>
        <translation>Ver&amp;lauf&#xa0;…</translation>
    </message>
    <message>
        <source>Keep a h&amp;istory</source>
        <translation>Verlauf &amp;aufzeichnen</translation>
    </message>
    <message>
        <source>Keep &amp;pasted texts in it</source>
        <translation>Auch &amp;eingefügte Texte aufzeichnen</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>Verlauf lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>Suche lee&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Facetten</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Quick window</source>
        <translation>Sc&amp;hnellfenster</translation>
    </message>
    <message>
        <source>Filter &amp;row</source>
        <translation>Filter&amp;zeile</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>R&amp;eset the layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Query language</source>
        <translation>&amp;Abfragesprache</translation>
    </message>
    <message>
        <source>&amp;About Errdex</source>
        <translation>Ü&amp;ber Errdex</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy the re&amp;ply</source>
        <translation>&amp;Antwort kopieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Neues</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
</context>
<context>
    <name>errdex::Announcement</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>where something stands that was moved: &quot;2 of 5&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>already the first</source>
        <extracomment>of something in a list that was to be moved on</extracomment>
        <translation>schon an erster Stelle</translation>
    </message>
    <message>
        <source>already the last</source>
        <translation>schon an letzter Stelle</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerDelegate</name>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerLine</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;-1021 of HashKey Pro: the code -1021 stands in the text&quot;</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>Werte: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln code(s) with these words</source>
        <translation>
            <numerusform>Den Code mit diesen Wörtern anzeigen</numerusform>
            <numerusform>Die %Ln Codes mit diesen Wörtern anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>In your tags</source>
        <translation>In Ihren Schlagwörtern</translation>
    </message>
    <message>
        <source>In your note</source>
        <translation>In Ihrer Notiz</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>In the team&apos;s tags</source>
        <translation>In den Schlagwörtern des Teams</translation>
    </message>
    <message>
        <source>In the team&apos;s note</source>
        <translation>In der Notiz des Teams</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerModel</name>
    <message>
        <source>your words stand in: %1</source>
        <translation>Ihre Wörter stehen in: %1</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>Werte: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;-1021 of HashKey Pro: Timestamp for this request is outside of the recvWindow.&quot;</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <extracomment>%1 is a code that is near what was typed</extracomment>
        <translation>vorgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ArgumentParser</name>
    <message>
        <source>there is no option %1; did you mean --%2?</source>
        <translation>die Option %1 gibt es nicht; meinten Sie --%2?</translation>
    </message>
    <message>
        <source>there is no option %1; where it is meant as text, put -- before it</source>
        <translation>die Option %1 gibt es nicht; wenn sie als Text gemeint ist, setzen Sie -- davor</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 erwartet keinen Wert</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>--%1 braucht einen Wert: --%1 %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”</source>
        <translation>--%1 erwartet %2, nicht „%3“</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 ist doppelt angegeben</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>„%1“ ist ein Argument zu viel</translation>
    </message>
</context>
<context>
    <name>errdex::BrowserSession</name>
    <message>
        <source>%1 is starred</source>
        <extracomment>%1 is a code, &quot;-1021&quot;</extracomment>
        <translation>%1 hat jetzt einen Stern</translation>
    </message>
    <message>
        <source>%1 is no longer starred</source>
        <translation>%1 hat keinen Stern mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) starred</source>
        <translation>
            <numerusform>%Ln Code hat jetzt einen Stern</numerusform>
            <numerusform>%Ln Codes haben jetzt einen Stern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) no longer starred</source>
        <translation>
            <numerusform>%Ln Code hat keinen Stern mehr</numerusform>
            <numerusform>%Ln Codes haben keinen Stern mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::BusyLine</name>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>errdex::CardPrinter</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>Unsere Antwort</translation>
    </message>
</context>
<context>
    <name>errdex::CardsView</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Cards: %1 of %2
Show more</source>
        <translation>Karten: %1 von %2
Mehr anzeigen</translation>
    </message>
    <message>
        <source>The left and right arrows go from card to card, up and down from line to line. Enter shows the code in Browse, Esc goes back.</source>
        <translation>Die Pfeiltasten nach links und rechts führen von Karte zu Karte, nach oben und unten von Zeile zu Zeile. Die Eingabetaste zeigt den Code unter „Nachschlagen“, Esc führt zurück.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogDraft</name>
    <message>
        <source>%1 is listed more than once; its places are told apart by number.</source>
        <translation>%1 ist mehrfach aufgeführt; die Stellen werden durch Nummern unterschieden.</translation>
    </message>
    <message>
        <source>The page says that the first three digits of a code are its HTTP status.</source>
        <translation>Laut der Seite sind die ersten drei Ziffern eines Codes sein HTTP-Status.</translation>
    </message>
    <message>
        <source>HTTP statuses are derived from the digits of the codes; the page does not state them.</source>
        <translation>Die HTTP-Status sind aus den Ziffern der Codes abgeleitet; die Seite nennt sie nicht.</translation>
    </message>
    <message>
        <source>The source has the codes of several providers (%1). Name the one to import.</source>
        <translation>Die Quelle enthält Codes mehrerer Anbieter (%1). Geben Sie an, welcher importiert werden soll.</translation>
    </message>
    <message>
        <source>A row without a code; it was left out.</source>
        <translation>Eine Zeile ohne Code wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no code; its row was left out.</source>
        <translation>„%1“ ist kein Code; die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1: “%2” is no HTTP status.</source>
        <translation>%1: „%2“ ist kein HTTP-Status.</translation>
    </message>
    <message>
        <source>“%1” was read as several codes with the same text.</source>
        <translation>„%1“ wurde als mehrere Codes mit demselben Text gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was read as a range: %Ln code(s) with the same text.</source>
        <translation>
            <numerusform>„%1“ wurde als Bereich gelesen: %Ln Code mit demselben Text.</numerusform>
            <numerusform>„%1“ wurde als Bereich gelesen: %Ln Codes mit demselben Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looks like a range of codes; it stays one code.</source>
        <translation>„%1“ sieht wie ein Bereich von Codes aus; es bleibt ein Code.</translation>
    </message>
    <message>
        <source>“%1” does not say how an HTTP status is known (stated, rule, derived).</source>
        <translation>„%1“ sagt nicht, woher ein HTTP-Status bekannt ist (stated, rule, derived).</translation>
    </message>
    <message>
        <source>“%1” seems to stand for all codes of this form; it stays one code.</source>
        <translation>„%1“ steht offenbar für alle Codes dieser Form; es bleibt ein Code.</translation>
    </message>
    <message>
        <source>%1: of “%2” the first HTTP status was read.</source>
        <translation>%1: Von „%2“ wurde der erste HTTP-Status gelesen.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogList</name>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>heading of a column of dates, and of &quot;bundled&quot;</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <extracomment>the first version of three: &quot;Version 1 of 3&quot;</extracomment>
        <translation>Version %1 von %2</translation>
    </message>
    <message>
        <source>hides the team&apos;s</source>
        <extracomment>behind the date of an own import: the team shares one too, which is not shown</extracomment>
        <translation>verdeckt den des Teams</translation>
    </message>
    <message>
        <source>Space hides a catalogue, or shows it again. F2 renames one that was imported.</source>
        <translation>Die Leertaste blendet einen Katalog aus oder wieder ein. F2 benennt einen importierten um.</translation>
    </message>
    <message>
        <source>Name of the catalogue</source>
        <translation>Name des Katalogs</translation>
    </message>
    <message>
        <source>%1 takes it, %2 leaves it as it was.</source>
        <translation>%1 übernimmt ihn, %2 lässt ihn, wie er war.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogManager</name>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>&amp;Aktualisieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Farbe&#xa0;…</translation>
    </message>
    <message>
        <source>Former &amp;versions</source>
        <translation>Frühere &amp;Versionen</translation>
    </message>
    <message>
        <source>&amp;Hand on…</source>
        <translation>&amp;Weitergeben&#xa0;…</translation>
    </message>
    <message>
        <source>Write the catalogue to a file that a colleague can import</source>
        <translation>Den Katalog in eine Datei schreiben, die andere importieren können</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the tick away to hide a catalogue. A double click or F2 renames an imported one; bundled ones stay as they are.</source>
        <translation>Entfernen Sie das Häkchen, um einen Katalog auszublenden. Importierte Kataloge lassen sich per Doppelklick oder mit F2 umbenennen; mitgelieferte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Hand on a catalogue</source>
        <translation>Katalog weitergeben</translation>
    </message>
    <message>
        <source>Catalogue files (*.json)</source>
        <translation>Katalogdateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Use the &amp;team&apos;s</source>
        <translation>&amp;Den des Teams verwenden</translation>
    </message>
    <message>
        <source>Remove your own version, which hides the one that the team shares</source>
        <translation>Die eigene Fassung entfernen, die den vom Team geteilten Katalog verdeckt</translation>
    </message>
    <message>
        <source>Your own %1 was removed; the team&apos;s is shown</source>
        <translation>Ihr eigener Katalog %1 wurde entfernt; der des Teams wird gezeigt</translation>
    </message>
    <message>
        <source>Your team shares this catalogue; only a curator can change it there.</source>
        <translation>Ihr Team teilt diesen Katalog; nur ein Verwalter kann ihn dort ändern.</translation>
    </message>
    <message>
        <source>Your team shares this catalogue, so only a curator can change it there. Take the tick away to hide it.</source>
        <translation>Ihr Team teilt diesen Katalog, deshalb kann ihn nur ein Verwalter dort ändern. Entfernen Sie das Häkchen, um ihn auszublenden.</translation>
    </message>
    <message>
        <source>Your team shares a catalogue of this provider too. Yours hides it.</source>
        <translation>Ihr Team teilt auch einen Katalog dieses Anbieters. Ihrer verdeckt ihn.</translation>
    </message>
    <message>
        <source>&amp;Share with the team…</source>
        <translation>Mit dem &amp;Team teilen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Shared versions…</source>
        <translation>Fassungen des &amp;Teams&#xa0;…</translation>
    </message>
    <message>
        <source>%1 is named %2 now</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 ist ausgeblendet</translation>
    </message>
    <message>
        <source>%1 is shown again</source>
        <translation>%1 ist wieder eingeblendet</translation>
    </message>
    <message>
        <source>%1 has another colour</source>
        <translation>%1 hat eine andere Farbe</translation>
    </message>
    <message>
        <source>Shared by %1, %2.</source>
        <extracomment>of a catalogue that the team shares; %1 is a colleague, %2 a date and time</extracomment>
        <translation>Geteilt von %1, %2.</translation>
    </message>
    <message>
        <source>Import it again; what would change is shown first</source>
        <translation>Noch einmal importieren; zuerst wird gezeigt, was sich ändern würde</translation>
    </message>
    <message>
        <source>Of the dot before its name</source>
        <translation>Die des Punktes vor seinem Namen</translation>
    </message>
    <message>
        <source>What was imported before, and can be put back</source>
        <translation>Was früher importiert wurde und zurückgeholt werden kann</translation>
    </message>
    <message>
        <source>Take the imported catalogue away; Undo brings it back</source>
        <translation>Den importierten Katalog entfernen; „Rückgängig“ bringt ihn zurück</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogSharing</name>
    <message>
        <source>There is no own import of this provider any more.</source>
        <translation>Es gibt keinen eigenen Import dieses Anbieters mehr.</translation>
    </message>
    <message>
        <source>Somebody else has changed this catalogue in the meantime. Nothing was done; please look at it again.</source>
        <translation>Jemand anderes hat diesen Katalog inzwischen geändert. Es wurde nichts getan; bitte sehen Sie ihn sich noch einmal an.</translation>
    </message>
    <message>
        <source>Shared with the team as version %1.</source>
        <translation>Mit dem Team geteilt als Fassung %1.</translation>
    </message>
    <message>
        <source>The team has version %1 again.</source>
        <translation>Das Team hat wieder Fassung %1.</translation>
    </message>
    <message>
        <source>The team does not have this catalogue any more.</source>
        <translation>Das Team hat diesen Katalog nicht mehr.</translation>
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
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>What has &amp;changed since</source>
        <translation>Ä&amp;nderungen seither</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>Wiede&amp;rherstellen</translation>
    </message>
    <message>
        <source>%1 is at version %2 again</source>
        <translation>%1 ist wieder bei Version %2</translation>
    </message>
    <message>
        <source>%1: what has changed since version %2 of %3</source>
        <translation>%1: Änderungen seit Version %2 von %3</translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailMaker</name>
    <message>
        <source>Stated on the page</source>
        <translation>Auf der Seite angegeben</translation>
    </message>
    <message>
        <source>By a rule of the page</source>
        <translation>Nach einer Regel der Seite</translation>
    </message>
    <message>
        <source>Derived by us from the code; the page does not say</source>
        <translation>Von uns aus dem Code abgeleitet; die Seite nennt ihn nicht</translation>
    </message>
    <message>
        <source>Number %1 of %2 on the page with this code</source>
        <translation>Nummer %1 von %2 mit diesem Code auf der Seite</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The developer of the integration</source>
        <translation>Der Entwickler der Integration</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Never: it would fail again</source>
        <translation>Nein: Es würde wieder fehlschlagen</translation>
    </message>
    <message>
        <source>After the request was changed</source>
        <translation>Nach einer Änderung der Anfrage</translation>
    </message>
    <message>
        <source>After a wait</source>
        <translation>Nach einer Wartezeit</translation>
    </message>
    <message>
        <source>Yes, with growing pauses</source>
        <translation>Ja, mit wachsenden Pausen</translation>
    </message>
    <message>
        <source>you, for the team</source>
        <extracomment>who has chosen the meaning of a code: the team&apos;s user whose own choice is on its way</extracomment>
        <translation>Ihnen, für das Team</translation>
    </message>
    <message>
        <source>%1, Section %2</source>
        <extracomment>where an HTTP status is defined: %1 is &quot;RFC 9110&quot;, %2 &quot;15.5.1&quot;</extracomment>
        <translation>%1, Abschnitt %2</translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailView</name>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Same code, other meaning</source>
        <translation>Gleicher Code, andere Bedeutung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star this code</source>
        <translation>Stern vergeben</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>Beschreibung kopieren</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Copy condition</source>
        <translation>Bedingung kopieren</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Our remark, not the provider&apos;s</source>
        <translation>Unsere Anmerkung, nicht die des Anbieters</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Wer handeln muss</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>The imported catalogue says so</source>
        <translation>Laut importiertem Katalog</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>takes the chosen concept back</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und noch einer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>About this provider&apos;s errors</source>
        <translation>Über die Fehler dieses Anbieters</translation>
    </message>
    <message>
        <source>How errors arrive (our words)</source>
        <translation>Wie Fehler ankommen (unsere Worte)</translation>
    </message>
    <message>
        <source>The rule for the HTTP status</source>
        <translation>Die Regel für den HTTP-Status</translation>
    </message>
    <message>
        <source>An error response</source>
        <translation>Eine Fehlerantwort</translation>
    </message>
    <message>
        <source>What the page says about using the codes</source>
        <translation>Was die Seite zur Verwendung der Codes sagt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>Entnommen aus %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Gewählt von %1</translation>
    </message>
    <message>
        <source>Choose from all meanings</source>
        <translation>Aus allen Bedeutungen wählen</translation>
    </message>
    <message>
        <source>Takes your choice back</source>
        <translation>Nimmt Ihre Wahl zurück</translation>
    </message>
    <message>
        <source>What holds for all of them</source>
        <translation>Was für alle davon gilt</translation>
    </message>
    <message>
        <source>%1 finds all codes with a star</source>
        <extracomment>%1 is a condition that is written into the search: &quot;is:starred&quot;</extracomment>
        <translation>%1 findet alle Codes mit Stern</translation>
    </message>
</context>
<context>
    <name>errdex::CodeLink</name>
    <message>
        <source>Shows this code</source>
        <translation>Zeigt diesen Code</translation>
    </message>
</context>
<context>
    <name>errdex::CodeTableModel</name>
    <message>
        <source>Starred</source>
        <extracomment>of one code</extracomment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>When the error occurs, in the provider&apos;s words</source>
        <translation>Wann der Fehler auftritt, in den Worten des Anbieters</translation>
    </message>
    <message>
        <source>Starred: click to remove the star</source>
        <translation>Mit Stern: Klicken Sie, um ihn zu entfernen</translation>
    </message>
    <message>
        <source>Star this code</source>
        <translation>Stern vergeben</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>%1, number %2 of this code</source>
        <translation>%1, Nummer %2 mit diesem Code</translation>
    </message>
    <message>
        <source>no HTTP status</source>
        <translation>kein HTTP-Status</translation>
    </message>
    <message>
        <source>Space puts the star on, or takes it away</source>
        <translation>Die Leertaste vergibt den Stern oder nimmt ihn weg</translation>
    </message>
</context>
<context>
    <name>errdex::CodeTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>Nothing: as they are found</source>
        <extracomment>the order of the rows where they are sorted by no column</extracomment>
        <translation>Nichts: wie sie gefunden werden</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <extracomment>a menu for one column of the table</extracomment>
        <translation>Spalte „%1“</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Nach &amp;vorn</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Breiter</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Schmaler</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>said of a column of the table</extracomment>
        <translation>eingeblendet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>The columns are as they were at first</source>
        <translation>Die Spalten sind wie am Anfang</translation>
    </message>
</context>
<context>
    <name>errdex::CodesPrinter</name>
    <message>
        <source>Error codes</source>
        <translation>Fehlercodes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1 von %Ln Code</numerusform>
            <numerusform>%1 von %Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>selected rows</source>
        <translation>ausgewählte Zeilen</translation>
    </message>
</context>
<context>
    <name>errdex::CodesSubject</name>
    <message>
        <source>&amp;All codes (%1)</source>
        <translation>A&amp;lle Codes (%1)</translation>
    </message>
    <message>
        <source>What is &amp;shown (%1)</source>
        <translation>Alle &amp;angezeigten (%1)</translation>
    </message>
    <message>
        <source>Selecte&amp;d rows (%1)</source>
        <translation>Ausge&amp;wählte Zeilen (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>error-codes</source>
        <comment>name of a file</comment>
        <translation>fehlercodes</translation>
    </message>
    <message>
        <source>In the order of the table</source>
        <translation>In der Reihenfolge der Tabelle</translation>
    </message>
    <message>
        <source>The rows that are chosen in the table</source>
        <translation>Die Zeilen, die in der Tabelle ausgewählt sind</translation>
    </message>
    <message>
        <source>Also those that the search has not found</source>
        <translation>Auch die, die die Suche nicht gefunden hat</translation>
    </message>
</context>
<context>
    <name>errdex::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Drag to change the order, or use Alt with the arrow keys</source>
        <translation>Ziehen Sie, um die Reihenfolge zu ändern, oder drücken Sie Alt mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Space ticks a column. Alt with the up and down arrows moves it.</source>
        <translation>Die Leertaste hakt eine Spalte an. Alt mit den Pfeiltasten nach oben und unten verschiebt sie.</translation>
    </message>
</context>
<context>
    <name>errdex::ColumnMapper</name>
    <message>
        <source>The column is called “%1”: read as %2.</source>
        <translation>Die Spalte heißt „%1“: gelesen als %2.</translation>
    </message>
    <message>
        <source>Column %1 read as HTTP status: all values are 100 to 599.</source>
        <translation>Spalte %1 gelesen als HTTP-Status: Alle Werte liegen zwischen 100 und 599.</translation>
    </message>
    <message>
        <source>Column %1 read as code: its values look like codes and differ.</source>
        <translation>Spalte %1 gelesen als Code: Die Werte sehen wie Codes aus und sind verschieden.</translation>
    </message>
    <message>
        <source>Column %1 read as name: its values are identifiers.</source>
        <translation>Spalte %1 gelesen als Name: Die Werte sind Bezeichner.</translation>
    </message>
    <message>
        <source>Column %1 read as %2: its values are sentences.</source>
        <translation>Spalte %1 gelesen als %2: Die Werte sind Sätze.</translation>
    </message>
    <message>
        <source>As you asked.</source>
        <translation>Von Ihnen so festgelegt.</translation>
    </message>
    <message>
        <source>No column of codes was found.</source>
        <translation>Es wurde keine Spalte mit Codes gefunden.</translation>
    </message>
    <message>
        <source>It describes parameters, not errors.</source>
        <translation>Beschreibt Parameter, keine Fehler.</translation>
    </message>
    <message>
        <source>Nothing says that these are errors.</source>
        <translation>Nichts deutet darauf hin, dass dies Fehler sind.</translation>
    </message>
    <message>
        <source>Nothing says that “%1” are errors.</source>
        <translation>Nichts deutet darauf hin, dass unter „%1“ Fehler stehen.</translation>
    </message>
    <message>
        <source>Its codes look like codes of errors.</source>
        <translation>Die Codes sehen wie Fehlercodes aus.</translation>
    </message>
    <message>
        <source>An export of Errdex: read back as it was.</source>
        <translation>Ein Export von Errdex: unverändert wieder eingelesen.</translation>
    </message>
    <message>
        <source>The file was exported spreadsheet-safe: the apostrophes before what looks like a formula are taken away.</source>
        <translation>Die Datei wurde mit entschärften Formeln exportiert: Die Apostrophe vor allem, was wie eine Formel aussieht, werden entfernt.</translation>
    </message>
    <message>
        <source>There is no column “%1” to map.</source>
        <translation>Es gibt keine Spalte „%1“, die zugeordnet werden könnte.</translation>
    </message>
    <message>
        <source>Its codes are HTTP statuses.</source>
        <translation>Die Codes sind HTTP-Status.</translation>
    </message>
    <message>
        <source>Its head speaks of no codes, as those of other tables do.</source>
        <translation>Ihr Kopf spricht nicht von Codes wie der anderer Tabellen.</translation>
    </message>
    <message>
        <source>It has a column of codes, but nothing in it looks like a code.</source>
        <translation>Sie hat eine Spalte mit Codes, aber nichts darin sieht wie ein Code aus.</translation>
    </message>
    <message>
        <source>It has a column of codes, though nothing says that these are errors.</source>
        <translation>Sie hat eine Spalte mit Codes, obwohl nichts sagt, dass es Fehler sind.</translation>
    </message>
</context>
<context>
    <name>errdex::Command</name>
    <message>
        <source>Keep your own data in this folder.</source>
        <translation>Eigene Daten in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Show help; -h for short.</source>
        <translation>Die Hilfe anzeigen; kurz: -h.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>How to write: %1 (default: %2).</source>
        <translation>Ausgabeformat: %1 (Standard: %2).</translation>
    </message>
    <message>
        <source>“%1” tells more.</source>
        <translation>Mehr dazu: „%1“.</translation>
    </message>
</context>
<context>
    <name>errdex::CommandLine</name>
    <message>
        <source>a command is missing</source>
        <translation>es fehlt ein Befehl</translation>
    </message>
    <message>
        <source>there is no command “%1”; did you mean %2?</source>
        <translation>den Befehl „%1“ gibt es nicht; meinten Sie %2?</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>abgebrochen: %1</translation>
    </message>
    <message>
        <source>Open the quick window, a small box that answers.</source>
        <translation>Das Schnellfenster öffnen, ein kleines Feld, das sofort antwortet.</translation>
    </message>
    <message>
        <source>there is no display for the window; these commands work without one: %1</source>
        <translation>für das Fenster fehlt eine grafische Anzeige; ohne sie funktionieren diese Befehle: %1</translation>
    </message>
    <message>
        <source>cannot write to standard output: %1</source>
        <translation>die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>there is no command and no file “%1”; to look it up: errdex lookup %1</source>
        <translation>weder einen Befehl noch eine Datei „%1“ gibt es; zum Nachschlagen: errdex lookup %1</translation>
    </message>
    <message>
        <source>“%1” is a folder; only a file can be opened</source>
        <translation>„%1“ ist ein Ordner; nur eine Datei kann geöffnet werden</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>die Datei „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” is no file that can be opened</source>
        <translation>„%1“ ist keine Datei, die geöffnet werden kann</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>a file is opened alone: errdex %1</source>
        <translation>eine Datei wird allein geöffnet: errdex %1</translation>
    </message>
</context>
<context>
    <name>errdex::CompareBar</name>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>What two providers have at least; with a baseline, it and another</source>
        <translation>Was mindestens zwei Anbieter haben; mit einer Basis: was sie und ein weiterer haben</translation>
    </message>
    <message>
        <source>What one of the providers lacks</source>
        <translation>Was einem der Anbieter fehlt</translation>
    </message>
    <message>
        <source>One code, different meanings</source>
        <translation>Ein Code, verschiedene Bedeutungen</translation>
    </message>
    <message>
        <source>Align by</source>
        <translation>Ausrichten nach</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>The table of all codes (Esc)</source>
        <translation>Die Tabelle aller Codes (Esc)</translation>
    </message>
    <message>
        <source>More switches</source>
        <translation>Weitere Schalter</translation>
    </message>
    <message>
        <source>A line for each one of these</source>
        <translation>Eine Zeile für jeden einzelnen davon</translation>
    </message>
    <message>
        <source>Those that the window has no room for</source>
        <translation>Die, für die das Fenster keinen Platz hat</translation>
    </message>
</context>
<context>
    <name>errdex::CompareCommand</name>
    <message>
        <source>Puts providers side by side: what each calls the same failure.</source>
        <translation>Stellt Anbieter nebeneinander: wie jeder denselben Fehler nennt.</translation>
    </message>
    <message>
        <source>Columns are providers, rows are concepts, HTTP statuses or codes. “shared” keeps rows that two providers have at least, “gaps” those that one of them lacks, “collisions” those with a code that stands for something else at another provider.</source>
        <translation>Die Spalten sind Anbieter, die Zeilen Bedeutungen, HTTP-Status oder Codes. „shared“ behält Zeilen, die mindestens zwei Anbieter haben, „gaps“ solche, die einem von ihnen fehlen, „collisions“ solche mit einem Code, der bei einem anderen Anbieter für etwas anderes steht.</translation>
    </message>
    <message>
        <source>What the rows are (default: concept).</source>
        <translation>Wofür die Zeilen stehen (Standard: concept).</translation>
    </message>
    <message>
        <source>The providers and their order, by slug; two at least (default: all).</source>
        <translation>Die Anbieter und ihre Reihenfolge, mit Kurznamen; mindestens zwei (Standard: alle).</translation>
    </message>
    <message>
        <source>Only some of the rows.</source>
        <translation>Nur einen Teil der Zeilen.</translation>
    </message>
    <message>
        <source>all providers, concept by concept</source>
        <translation>alle Anbieter, Bedeutung für Bedeutung</translation>
    </message>
    <message>
        <source>codes that mean different things at different providers</source>
        <translation>Codes, die bei verschiedenen Anbietern Verschiedenes bedeuten</translation>
    </message>
    <message>
        <source>what one of the two lacks</source>
        <translation>was einem der beiden fehlt</translation>
    </message>
    <message>
        <source>there is no provider “%1”; “errdex providers” lists them</source>
        <translation>den Anbieter „%1“ gibt es nicht; „errdex providers“ listet alle auf</translation>
    </message>
    <message>
        <source>there is no provider “%1”; did you mean %2?</source>
        <translation>den Anbieter „%1“ gibt es nicht; meinten Sie %2?</translation>
    </message>
    <message>
        <source>the provider “%1” is given twice</source>
        <translation>der Anbieter „%1“ ist doppelt angegeben</translation>
    </message>
    <message>
        <source>a comparison takes two providers at least</source>
        <translation>ein Vergleich braucht mindestens zwei Anbieter</translation>
    </message>
    <message>
        <source>nothing is left to compare</source>
        <translation>zum Vergleichen bleibt nichts übrig</translation>
    </message>
    <message>
        <source>A row per code, with its columns, rather than a column per provider.</source>
        <translation>Eine Zeile je Code mit seinen Spalten statt einer Spalte je Anbieter.</translation>
    </message>
    <message>
        <source>Write the HTTP status beside each code of a provider&apos;s column; --long has it as a column anyway.</source>
        <translation>Den HTTP-Status neben jeden Code in der Spalte eines Anbieters schreiben; --long hat ihn ohnehin als Spalte.</translation>
    </message>
    <message>
        <source>a workbook of what several providers have</source>
        <translation>eine Arbeitsmappe mit dem, was mehrere Anbieter haben</translation>
    </message>
    <message>
        <source>--columns is for --long</source>
        <translation>--columns gilt nur mit --long</translation>
    </message>
    <message>
        <source>Only rows with something that it finds, as the search box of the window takes it: words, conditions, or an error; none for all.</source>
        <translation>Nur Zeilen, in denen sie etwas findet; sie ist, was das Suchfeld des Fensters annimmt: Wörter, Bedingungen oder ein Fehler; ohne sie alle.</translation>
    </message>
    <message>
        <source>what three providers say of rate limits</source>
        <translation>was drei Anbieter zu Anfragelimits sagen</translation>
    </message>
    <message>
        <source>perhaps %1 is meant: %2</source>
        <extracomment>%1 is a query, %2 what it finds: &quot;concept:clock-skew&quot;, &quot;Clock skew&quot;</extracomment>
        <translation>vielleicht ist %1 gemeint: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ComparePage</name>
    <message>
        <source>Concepts covered</source>
        <translation>Abgedeckte Bedeutungen</translation>
    </message>
    <message>
        <source>The providers cannot be compared</source>
        <translation>Die Anbieter können nicht verglichen werden</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>Kataloge werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose two providers or more</source>
        <translation>Wählen Sie mindestens zwei Anbieter</translation>
    </message>
    <message>
        <source>What each of them calls the same failure stands side by side here.</source>
        <translation>Hier steht dann nebeneinander, wie jeder von ihnen denselben Fehler nennt.</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Alle vergleichen</translation>
    </message>
    <message>
        <source>Nothing is left to compare</source>
        <translation>Zum Vergleichen bleibt nichts übrig</translation>
    </message>
</context>
<context>
    <name>errdex::CompareSession</name>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht aus</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonCardsModel</name>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Our remark</source>
        <translation>Unsere Anmerkung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the first code of three: &quot;1 of 3&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, weicht ab</translation>
    </message>
    <message>
        <source>%1, current</source>
        <extracomment>%1 is a card of a code beside others: &quot;HashKey Pro -1021, current&quot;</extracomment>
        <translation>%1, aktuell</translation>
    </message>
    <message>
        <source>no code for this</source>
        <extracomment>in place of a provider&apos;s code</extracomment>
        <translation>kein Code dafür</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonDelegate</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonModel</name>
    <message>
        <source>Another provider uses this code for something else</source>
        <translation>Ein anderer Anbieter verwendet diesen Code für etwas anderes</translation>
    </message>
    <message>
        <source>%1; collides</source>
        <translation>%1; Kollision</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>%Ln Status</numerusform>
            <numerusform>%Ln Status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared number(s)</source>
        <translation>
            <numerusform>%Ln gemeinsame Nummer</numerusform>
            <numerusform>%Ln gemeinsame Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared numbers: codes that another provider here uses too. Drag to move.</source>
        <translation>Gemeinsame Nummern: Codes, die hier auch ein anderer Anbieter verwendet. Zum Verschieben ziehen.</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1, Basis</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln concept(s)</source>
        <translation>
            <numerusform>%1 von %Ln Bedeutung</numerusform>
            <numerusform>%1 von %Ln Bedeutungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no concept accepted yet</source>
        <extracomment>of a provider&apos;s codes, in the narrow head of its column</extracomment>
        <translation>noch keine Bedeutung übernommen</translation>
    </message>
    <message>
        <source>not known yet, as none of the provider&apos;s codes has a concept</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>noch nicht bekannt, denn kein Code des Anbieters hat eine Bedeutung</translation>
    </message>
    <message numerus="yes">
        <source>no code, but %Ln code(s) of the provider have no concept yet</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>
            <numerusform>kein Code, aber %Ln Code des Anbieters hat noch keine Bedeutung</numerusform>
            <numerusform>kein Code, aber %Ln Codes des Anbieters haben noch keine Bedeutung</numerusform>
        </translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s)</source>
        <translation>
            <numerusform>%Ln Bedeutung</numerusform>
            <numerusform>%Ln Bedeutungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared</source>
        <extracomment>numbers that other providers use too, in the narrow head of a column</extracomment>
        <translation>
            <numerusform>%Ln gemeinsame</numerusform>
            <numerusform>%Ln gemeinsame</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonOutput</name>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>Vergleich als PDF speichern</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonPrinter</name>
    <message>
        <source>Aligned by: %1</source>
        <extracomment>%1 is &quot;Concept&quot;, &quot;HTTP status&quot; or &quot;Code&quot;</extracomment>
        <translation>Ausgerichtet nach: %1</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>filtered by a search</source>
        <translation>durch eine Suche gefiltert</translation>
    </message>
    <message>
        <source>filtered by: %1</source>
        <translation>gefiltert mit: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonSubject</name>
    <message>
        <source>HTTP status beside each c&amp;ode</source>
        <translation>&amp;HTTP-Status neben jedem Code</translation>
    </message>
    <message>
        <source>The lines of the comparison as the window shows them</source>
        <translation>Die Zeilen des Vergleichs, wie das Fenster sie zeigt</translation>
    </message>
    <message>
        <source>A ro&amp;w per code (%1)</source>
        <translation>Eine Zei&amp;le je Code (%1)</translation>
    </message>
    <message>
        <source>All codes that stand in these lines, with the columns chosen here</source>
        <translation>Alle Codes, die in diesen Zeilen stehen, mit den hier gewählten Spalten</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message numerus="yes">
        <source>A col&amp;umn per provider (%Ln line(s))</source>
        <translation>
            <numerusform>E&amp;ine Spalte je Anbieter (%Ln Zeile)</numerusform>
            <numerusform>E&amp;ine Spalte je Anbieter (%Ln Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>vergleich</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonText</name>
    <message>
        <source>Concept</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all lines of a comparison</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>lines of a comparison that several providers have</extracomment>
        <translation>Gemeinsame</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Kollisionen</translation>
    </message>
    <message>
        <source>No concept yet</source>
        <translation>Noch keine Bedeutung</translation>
    </message>
    <message>
        <source>No HTTP status</source>
        <translation>Kein HTTP-Status</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>heading of a column: the group that a concept belongs to</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Collision</source>
        <extracomment>heading of a column: whether the code stands for different failures</extracomment>
        <translation>Kollision</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>of a cell: whether the provider has a code for this failure</extracomment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1: no concept is accepted yet, so no code stands beside those of the others.</source>
        <extracomment>%1 is a provider, or a list of them</extracomment>
        <translation>%1: Noch ist keine Bedeutung übernommen, deshalb steht kein Code neben denen der anderen.</translation>
    </message>
    <message>
        <source>Found at %1, which is not being compared.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>Gefunden bei %1; dieser Anbieter wird nicht verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>Found at %Ln provider(s) that are not being compared.</source>
        <translation>
            <numerusform>Gefunden bei %Ln Anbieter, der nicht verglichen wird.</numerusform>
            <numerusform>Gefunden bei %Ln Anbietern, die nicht verglichen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Show side by &amp;side</source>
        <translation>Neben&amp;einander anzeigen</translation>
    </message>
    <message>
        <source>Open %1 in Bro&amp;wse</source>
        <translation>%1 unter „&amp;Nachschlagen“ öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the codes of this cell</source>
        <translation>&amp;Codes dieser Zelle kopieren</translation>
    </message>
    <message>
        <source>%1 is no longer the &amp;baseline</source>
        <translation>%1 nicht mehr als &amp;Basis verwenden</translation>
    </message>
    <message>
        <source>Make %1 the &amp;baseline</source>
        <translation>%1 als &amp;Basis verwenden</translation>
    </message>
    <message>
        <source>Move the provider &amp;forward</source>
        <translation>Anbieter nach &amp;vorn verschieben</translation>
    </message>
    <message>
        <source>Move the provider b&amp;ack</source>
        <translation>Anbieter nach &amp;hinten verschieben</translation>
    </message>
    <message>
        <source>Enter leads to the cards of a line. %1 and %2 move a provider.</source>
        <translation>Die Eingabetaste führt zu den Karten einer Zeile. %1 und %2 verschieben einen Anbieter.</translation>
    </message>
</context>
<context>
    <name>errdex::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>errdex::CompletionText</name>
    <message>
        <source>whose code it is</source>
        <translation>wessen Code es ist</translation>
    </message>
    <message>
        <source>the code itself</source>
        <translation>der Code selbst</translation>
    </message>
    <message>
        <source>HTTP status: 429, 4xx, 400..429</source>
        <translation>HTTP-Status: 429, 4xx, 400..429</translation>
    </message>
    <message>
        <source>section of the provider&apos;s page</source>
        <translation>Abschnitt auf der Seite des Anbieters</translation>
    </message>
    <message>
        <source>what kind of failure</source>
        <translation>welche Art von Fehler</translation>
    </message>
    <message>
        <source>who has to act</source>
        <translation>wer handeln muss</translation>
    </message>
    <message>
        <source>whether trying again helps</source>
        <translation>ob ein neuer Versuch hilft</translation>
    </message>
    <message>
        <source>symbolic name</source>
        <translation>symbolischer Name</translation>
    </message>
    <message>
        <source>what the customer is shown</source>
        <translation>was dem Kunden angezeigt wird</translation>
    </message>
    <message>
        <source>what the provider says about it</source>
        <translation>was der Anbieter dazu sagt</translation>
    </message>
    <message>
        <source>when it happens</source>
        <translation>wann er auftritt</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>Ihre eigene Notiz</translation>
    </message>
    <message>
        <source>your own tag</source>
        <translation>Ihr eigenes Schlagwort</translation>
    </message>
    <message>
        <source>where you have found the solution</source>
        <translation>wo Sie die Lösung gefunden haben</translation>
    </message>
    <message>
        <source>starred, duplicate, collision, imported</source>
        <translation>mit Stern, mehrfach, Kollision, importiert</translation>
    </message>
    <message>
        <source>note, tag, link, reply of your own</source>
        <translation>Notiz, Schlagwort, Link, eigene Antwort</translation>
    </message>
</context>
<context>
    <name>errdex::ConceptActions</name>
    <message numerus="yes">
        <source>%Ln suggested concept(s) accepted</source>
        <translation>
            <numerusform>%Ln vorgeschlagene Bedeutung übernommen</numerusform>
            <numerusform>%Ln vorgeschlagene Bedeutungen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) have no concept again</source>
        <translation>
            <numerusform>%Ln Code hat wieder keine Bedeutung</numerusform>
            <numerusform>%Ln Codes haben wieder keine Bedeutung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) now mean “%1”</source>
        <translation>
            <numerusform>%Ln Code bedeutet jetzt „%1“</numerusform>
            <numerusform>%Ln Codes bedeuten jetzt „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) left to look at</source>
        <extracomment>of codes without a concept, whose suggestion is not sure, or that have none</extracomment>
        <translation>
            <numerusform>%Ln Code noch anzusehen</numerusform>
            <numerusform>%Ln Codes noch anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No suggestion is sure enough to be accepted together with others: %Ln code(s) left to look at</source>
        <translation>
            <numerusform>Kein Vorschlag ist sicher genug, um mit anderen zusammen übernommen zu werden: %Ln Code noch anzusehen</numerusform>
            <numerusform>Kein Vorschlag ist sicher genug, um mit anderen zusammen übernommen zu werden: %Ln Codes noch anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts the concepts that are suggested for them and sure</source>
        <translation>%1 nimmt die sicheren unter den vorgeschlagenen Bedeutungen an</translation>
    </message>
</context>
<context>
    <name>errdex::ConceptNote</name>
    <message>
        <source>Show the sugge&amp;stions</source>
        <translation>Vor&amp;schläge zeigen</translation>
    </message>
    <message>
        <source>Their codes without a concept, in Browse</source>
        <translation>Ihre Codes ohne Bedeutung, unter „Nachschlagen“</translation>
    </message>
</context>
<context>
    <name>errdex::ContrastStyle</name>
    <message>
        <source>Working …</source>
        <translation>In Arbeit&#xa0;…</translation>
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
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>errdex::CoverageModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 of %Ln concept(s)</source>
        <extracomment>%1 is a provider, %2 a group of concepts, of whose %Ln concepts it has %3</extracomment>
        <translation>
            <numerusform>%1, %2: %3 von %Ln Bedeutung</numerusform>
            <numerusform>%1, %2: %3 von %Ln Bedeutungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::CoverageView</name>
    <message>
        <source>Coverage of concepts by group and provider</source>
        <translation>Abgedeckte Bedeutungen nach Gruppe und Anbieter</translation>
    </message>
    <message>
        <source>Enter shows the lines of a field.</source>
        <translation>Die Eingabetaste zeigt die Zeilen eines Feldes.</translation>
    </message>
</context>
<context>
    <name>errdex::CsvReader</name>
    <message>
        <source>A quote in the middle of a cell; it is kept as it stands.</source>
        <translation>Ein Anführungszeichen mitten in einer Zelle; es bleibt so stehen.</translation>
    </message>
    <message>
        <source>Text behind a closing quote; it is kept as it stands.</source>
        <translation>Text hinter einem schließenden Anführungszeichen; er bleibt so stehen.</translation>
    </message>
    <message>
        <source>A quote that opens here never closes: the rest of the file is one cell.</source>
        <translation>Ein hier geöffnetes Anführungszeichen wird nicht geschlossen: Der Rest der Datei ist eine einzige Zelle.</translation>
    </message>
    <message>
        <source>A row has more than %1 columns. This is no table of error codes.</source>
        <translation>Eine Zeile hat mehr als %1 Spalten. Das ist keine Tabelle mit Fehlercodes.</translation>
    </message>
</context>
<context>
    <name>errdex::DataTables</name>
    <message>
        <source>The objects have more than %1 different fields; those beyond are left out.</source>
        <translation>Die Objekte haben mehr als %1 verschiedene Felder; die übrigen werden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>errdex::DataTree</name>
    <message>
        <source>Nested deeper than %1 levels.</source>
        <translation>Tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>More values than an import takes.</source>
        <translation>Mehr Werte, als ein Import aufnimmt.</translation>
    </message>
    <message>
        <source>There is no value in it.</source>
        <translation>Es ist kein Wert darin.</translation>
    </message>
    <message>
        <source>An alias that nothing was named before.</source>
        <translation>Ein Alias ohne vorausgehende Definition.</translation>
    </message>
</context>
<context>
    <name>errdex::DatabaseErrorText</name>
    <message>
        <source>The catalogues cannot be read. %1 Your own data is kept apart from them and is safe. Installing Errdex again repairs this.</source>
        <translation>Die Kataloge können nicht gelesen werden. %1 Ihre eigenen Daten liegen getrennt davon und sind sicher. Eine Neuinstallation von Errdex behebt das.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is. Please update Errdex; until then your own data is not shown.</source>
        <extracomment>%1 in these texts is a whole sentence, &quot;The file … is damaged (…).&quot;</extracomment>
        <translation>%1 Die Datei wurde nicht verändert. Bitte aktualisieren Sie Errdex; bis dahin werden Ihre eigenen Daten nicht angezeigt.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost. Try again when the other program is done.</source>
        <translation>%1 Es ist nichts verloren. Versuchen Sie es erneut, wenn das andere Programm fertig ist.</translation>
    </message>
    <message>
        <source>%1 What was stored before is safe, the last change is not stored. Make room and try again.</source>
        <translation>%1 Was bereits gespeichert war, ist sicher; die letzte Änderung ist nicht gespeichert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 What was stored before is not touched; changes cannot be stored. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <translation>%1 Was bereits gespeichert war, bleibt unberührt; Änderungen können nicht gespeichert werden. Prüfen Sie die Zugriffsrechte des Ordners oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is. The catalogues can be used; your own data cannot, until an earlier state is restored.</source>
        <translation>%1 Die Datei wurde nicht verändert. Die Kataloge können verwendet werden, Ihre eigenen Daten erst wieder, wenn ein früherer Stand wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>%1 Your own data was left as it is. Please report this.</source>
        <translation>%1 Ihre eigenen Daten wurden nicht verändert. Bitte melden Sie diesen Fehler.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Die Datei %1 fehlt.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened (%2).</source>
        <translation>Die Datei %1 kann nicht geöffnet werden (%2).</translation>
    </message>
    <message>
        <source>The file %1 is not a database.</source>
        <translation>Die Datei %1 ist keine Datenbank.</translation>
    </message>
    <message>
        <source>The file %1 is the database of another program.</source>
        <translation>Die Datei %1 ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2).</source>
        <translation>Die Datei %1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Errdex.</source>
        <translation>Die Datei %1 wurde von einer neueren Version von Errdex geschrieben.</translation>
    </message>
    <message>
        <source>The file %1 could not be brought up to date (%2).</source>
        <translation>Die Datei %1 konnte nicht auf den neuesten Stand gebracht werden (%2).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>Der Datenträger ist voll (%1).</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>Die Datei %1 wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read or written: the disk or the network failed (%2).</source>
        <translation>Die Datei %1 kann weder gelesen noch geschrieben werden: Datenträger oder Netzwerk haben versagt (%2).</translation>
    </message>
    <message>
        <source>Something unexpected happened with the file %1 (%2).</source>
        <translation>Mit der Datei %1 ist etwas Unerwartetes geschehen (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of your own data could be read.</source>
        <translation>
            <numerusform>%Ln Zeile Ihrer eigenen Daten konnte gelesen werden.</numerusform>
            <numerusform>%Ln Zeilen Ihrer eigenen Daten konnten gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Something could not be read or placed: %1.</source>
        <extracomment>%1 is &quot;3 pages, 2 rows&quot; of the damaged file</extracomment>
        <translation>Nicht alles war lesbar oder zuzuordnen; es fehlt: %1.</translation>
    </message>
    <message>
        <source>%1 Please update Errdex; until then what the team shares is not shown.</source>
        <translation>%1 Bitte aktualisieren Sie Errdex; bis dahin wird nicht gezeigt, was das Team teilt.</translation>
    </message>
    <message>
        <source>%1 What the team shares is missing. The window, or “errdex team sync”, fetches it anew, and keeps of what was not sent yet all that can be read.</source>
        <translation>%1 Was das Team teilt, fehlt. Das Fenster oder „errdex team sync“ holt es neu und behält von dem noch nicht Gesendeten alles, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>%1 What the team shares is missing.</source>
        <translation>%1 Was das Team teilt, fehlt.</translation>
    </message>
</context>
<context>
    <name>errdex::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes selected</source>
        <translation>
            <numerusform>%Ln Code ausgewählt</numerusform>
            <numerusform>%Ln Codes ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy or export them, or press %1 to star them all</source>
        <translation>Kopieren oder exportieren Sie sie, oder geben Sie mit %1 allen einen Stern</translation>
    </message>
    <message>
        <source>Select a code to read it here</source>
        <translation>Wählen Sie einen Code aus, um ihn hier zu lesen</translation>
    </message>
    <message>
        <source>↑ ↓ choose · %1 stars · %2 copies</source>
        <comment>keys</comment>
        <translation>↑ ↓ auswählen · %1: Stern · %2: kopieren</translation>
    </message>
    <message>
        <source>No code to read</source>
        <translation>Kein Code zum Lesen</translation>
    </message>
    <message>
        <source>The arrow keys scroll. Tab goes through what can be done here.</source>
        <translation>Die Pfeiltasten blättern. Die Tabulatortaste geht durch, was sich hier tun lässt.</translation>
    </message>
</context>
<context>
    <name>errdex::Dialog</name>
    <message>
        <source>%1 does the same</source>
        <extracomment>%1 is a key: &quot;Esc&quot;</extracomment>
        <translation>%1 tut dasselbe</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceDialog</name>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed, 40 unchanged&quot;</extracomment>
        <translation>Codes: %1</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>heading of a column: &quot;added&quot;, &quot;changed&quot;, &quot;removed&quot;</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, what it was and what it becomes</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>errdex::DifferencePage</name>
    <message>
        <source>Doubts</source>
        <translation>Zweifelsfälle</translation>
    </message>
    <message>
        <source>The catalogue %1 is there already; its former version is kept.</source>
        <translation>Der Katalog %1 ist schon vorhanden; seine frühere Version bleibt erhalten.</translation>
    </message>
    <message>
        <source>The catalogue %1 is new.</source>
        <translation>Der Katalog %1 ist neu.</translation>
    </message>
    <message>
        <source>Codes: %1.</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed, 40 unchanged&quot;</extracomment>
        <translation>Codes: %1.</translation>
    </message>
    <message>
        <source>What the source tells of the provider itself is new.</source>
        <translation>Was die Quelle über den Anbieter selbst sagt, ist neu.</translation>
    </message>
    <message>
        <source>What may be wrong in what was read.</source>
        <translation>Was an dem Gelesenen falsch sein könnte.</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceText</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>The name changes from “%1” to “%2”.</source>
        <translation>Der Name ändert sich von „%1“ zu „%2“.</translation>
    </message>
    <message>
        <source>The documentation&apos;s address becomes %1.</source>
        <translation>Die Adresse der Dokumentation wird %1.</translation>
    </message>
    <message>
        <source>The form of the error response changes.</source>
        <translation>Die Form der Fehlerantwort ändert sich.</translation>
    </message>
    <message>
        <source>The codes of “%1” are as they were</source>
        <extracomment>%1 is a catalogue: an import stored it as it was</extracomment>
        <translation>Die Codes von „%1“ sind unverändert</translation>
    </message>
    <message>
        <source>“%1” was updated: %2</source>
        <extracomment>%1 is a catalogue, %2 &quot;2 added, 1 removed&quot;, of its codes</extracomment>
        <translation>„%1“ wurde aktualisiert: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were added to “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>Zu „%1“ kam %Ln Code hinzu</numerusform>
            <numerusform>Zu „%1“ kamen %Ln Codes hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) of “%1” were changed</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>In „%1“ wurde %Ln Code geändert</numerusform>
            <numerusform>In „%1“ wurden %Ln Codes geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were removed from “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>Aus „%1“ wurde %Ln Code entfernt</numerusform>
            <numerusform>Aus „%1“ wurden %Ln Codes entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is new, with %Ln code(s)</source>
        <extracomment>%1 is a catalogue that was not there before</extracomment>
        <translation>
            <numerusform>„%1“ ist neu, mit %Ln Code</numerusform>
            <numerusform>„%1“ ist neu, mit %Ln Codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What an import changes, with what was there before.</source>
        <translation>Was ein Import ändert, mit dem, was vorher da war.</translation>
    </message>
</context>
<context>
    <name>errdex::DoctorCommand</name>
    <message>
        <source>Checks the bundled catalogues and your own data, and says what it found.</source>
        <translation>Prüft die mitgelieferten Kataloge und Ihre eigenen Daten und sagt, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Nothing is changed without --repair, which asks first. It puts the newest good copy of your own data in the place of a damaged file, or else what can still be read of it; the damaged file is moved aside and kept. What is kept of codes that no catalogue has is told, and never deleted.</source>
        <translation>Ohne --repair wird nichts geändert; mit --repair wird vorher gefragt. An die Stelle einer beschädigten Datei tritt die neueste intakte Sicherung Ihrer eigenen Daten oder, wenn es keine gibt, was sich noch daraus lesen lässt; die beschädigte Datei wird beiseitegelegt und aufbewahrt. Was zu Codes gehört, die in keinem Katalog stehen, wird genannt und nie gelöscht.</translation>
    </message>
    <message>
        <source>Repair your own data where it is damaged, after asking.</source>
        <translation>Beschädigte eigene Daten nach Rückfrage reparieren.</translation>
    </message>
    <message>
        <source>With --repair: do not ask.</source>
        <translation>Mit --repair: nicht fragen.</translation>
    </message>
    <message>
        <source>where the databases are, and whether they are sound</source>
        <translation>wo die Datenbanken liegen und ob sie intakt sind</translation>
    </message>
    <message>
        <source>goes back to the newest good copy of your own data</source>
        <translation>kehrt zur neuesten intakten Sicherung Ihrer eigenen Daten zurück</translation>
    </message>
    <message>
        <source>In the engine&apos;s words: %1</source>
        <translation>Meldung der Datenbank-Engine: %1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message>
        <source>Refers to a row that is not there: %1</source>
        <translation>Verweist auf eine Zeile, die es nicht gibt: %1</translation>
    </message>
    <message>
        <source>… problems not shown: %1</source>
        <translation>… weitere Probleme, nicht angezeigt: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Bundled catalogues</source>
        <translation>Mitgelieferte Kataloge</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Ihre eigenen Daten</translation>
    </message>
    <message>
        <source>not there yet; made when it is first needed</source>
        <translation>noch nicht vorhanden; werden beim ersten Gebrauch angelegt</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intakt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 (newest known: %2)</source>
        <translation>%1 (neueste bekannte: %2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>a change was broken off; the next start takes it back</source>
        <translation>eine Änderung wurde unterbrochen; der nächste Start macht sie rückgängig</translation>
    </message>
    <message>
        <source>There is nothing in your own data that could be repaired.</source>
        <translation>An Ihren eigenen Daten gibt es nichts zu reparieren.</translation>
    </message>
    <message>
        <source>Go back to the copy of %1? The damaged file is moved aside and kept.</source>
        <translation>Zur Sicherung vom %1 zurückkehren? Die beschädigte Datei wird beiseitegelegt und aufbewahrt.</translation>
    </message>
    <message>
        <source>Take what can still be read of the damaged file? The file itself is moved aside and kept.</source>
        <translation>Übernehmen, was sich aus der beschädigten Datei noch lesen lässt? Die Datei selbst wird beiseitegelegt und aufbewahrt.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <extracomment>How a question is answered: by the letter of &quot;y&quot; (translated apart; the English y is always taken too) or anything else for no, the capital being what Enter says.</extracomment>
        <translation>[j/N]</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that says yes in &quot;[y/N]&quot;.</extracomment>
        <translation>j</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your own data is what it was on %1.</source>
        <translation>Ihre eigenen Daten sind wieder auf dem Stand vom %1.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>--yes is for --repair</source>
        <translation>--yes gilt nur zusammen mit --repair</translation>
    </message>
    <message>
        <source>--repair asks first, and there is no terminal to ask at: add --yes to repair without being asked</source>
        <translation>--repair fragt vorher, hier gibt es aber kein Terminal für die Frage: Mit --yes wird ohne Rückfrage repariert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, none of which can be read</source>
        <extracomment>%Ln copies of own data; the title of the line says what is counted</extracomment>
        <translation>
            <numerusform>%Ln, nicht lesbar</numerusform>
            <numerusform>%Ln, keine davon lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln, vom %1</numerusform>
            <numerusform>%Ln, die neueste vom %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest good one of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln, intakt, vom %1</numerusform>
            <numerusform>%Ln, die neueste intakte vom %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln copies of own data, behind &quot;5, the newest good one of 2026-11-20 08:57&quot;</extracomment>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged file(s), kept</source>
        <translation>
            <numerusform>%Ln beschädigte Datei, aufbewahrt</numerusform>
            <numerusform>%Ln beschädigte Dateien, aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with a star or note, in no catalogue; nothing is deleted</source>
        <translation>
            <numerusform>%Ln Code mit Stern oder Notiz, in keinem Katalog; nichts wird gelöscht</numerusform>
            <numerusform>%Ln Codes mit Stern oder Notiz, in keinem Katalog; nichts wird gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DocumentReader</name>
    <message>
        <source>The source is larger than 1 GiB.</source>
        <translation>Die Quelle ist größer als 1 GiB.</translation>
    </message>
    <message>
        <source>The source has a line of more than 64 MiB.</source>
        <translation>Die Quelle hat eine Zeile mit mehr als 64 MiB.</translation>
    </message>
    <message>
        <source>A text of more than 64 MiB.</source>
        <translation>Ein Text mit mehr als 64 MiB.</translation>
    </message>
    <message>
        <source>The source is empty.</source>
        <translation>Die Quelle ist leer.</translation>
    </message>
    <message>
        <source>This is no text. Errdex reads CSV, JSON, Markdown, HTML, OpenAPI and plain text.</source>
        <translation>Das ist kein Text. Errdex liest CSV, JSON, Markdown, HTML, OpenAPI und reinen Text.</translation>
    </message>
    <message>
        <source>Bytes that are no %1; choose another encoding if a text looks wrong.</source>
        <translation>Bytes, die kein gültiges %1 sind; wählen Sie eine andere Zeichenkodierung, falls ein Text falsch aussieht.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; read as Latin-1.</source>
        <translation>Die Zeichenkodierung „%1“ ist nicht bekannt; gelesen als Latin-1.</translation>
    </message>
    <message>
        <source>Nothing that looks like error codes was found.</source>
        <translation>Es wurde nichts gefunden, was nach Fehlercodes aussieht.</translation>
    </message>
    <message>
        <source>Read as %1, by its bytes.</source>
        <translation>Den Bytes nach gelesen als %1.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>This could not be read as YAML: %1</source>
        <translation>Das konnte nicht als YAML gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ExchangeActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Export own data</source>
        <translation>Eigene Daten exportieren</translation>
    </message>
    <message>
        <source>Own data (*.json)</source>
        <translation>Eigene Daten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Written to %2: %1. Imported catalogues are handed on one by one, from the list of catalogues.</source>
        <extracomment>%1 is &quot;3 codes with own data, 1 saved filter&quot;, %2 the name of a file</extracomment>
        <translation>Geschrieben nach %2: %1. Importierte Kataloge werden einzeln weitergegeben, in der Liste der Kataloge.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>Eigene Daten importieren</translation>
    </message>
    <message>
        <source>Own data is being written…</source>
        <translation>Eigene Daten werden geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Own data is being read…</source>
        <translation>Eigene Daten werden gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>errdex::ExportActions</name>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>&amp;Als PDF speichern&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) copied</source>
        <translation>
            <numerusform>%Ln Code kopiert</numerusform>
            <numerusform>%Ln Codes kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found that could be printed</source>
        <translation>Es ist nichts gefunden, was sich drucken ließe</translation>
    </message>
    <message>
        <source>Nothing is found that could be exported</source>
        <translation>Es ist nichts gefunden, was sich exportieren ließe</translation>
    </message>
    <message>
        <source>Export &amp;all codes…</source>
        <translation>Alle &amp;Codes exportieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ExportCommand</name>
    <message>
        <source>Writes the codes that a query finds, or all, in page order.</source>
        <translation>Schreibt die Codes, die eine Abfrage findet, oder alle, in der Reihenfolge der Seiten.</translation>
    </message>
    <message>
        <source>A query is what the search box of the window takes: words, provider:NAME, code:-10*, http:4xx, is:starred and so on. Put -- before a query that begins with a minus, and quotes around signs that mean something to the shell.</source>
        <translation>Eine Abfrage ist, was auch das Suchfeld des Fensters annimmt: Wörter, provider:NAME, code:-10*, http:4xx, is:starred und so weiter. Setzen Sie -- vor eine Abfrage, die mit einem Minus beginnt, und Anführungszeichen um Zeichen, die für die Shell eine Bedeutung haben.</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>In diese Datei schreiben statt in die Standardausgabe; die Datei entsteht ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>The columns and their order: %1.</source>
        <translation>Die Spalten und ihre Reihenfolge: %1.</translation>
    </message>
    <message>
        <source>What separates the cells of csv: one ASCII character, or \t for a tab (default: a comma).</source>
        <translation>Was die Zellen von csv trennt: ein ASCII-Zeichen oder \t für einen Tabulator (Standard: Komma).</translation>
    </message>
    <message>
        <source>Begin csv or tsv with a byte order mark, which Excel needs to see UTF-8.</source>
        <translation>csv oder tsv mit einer Byte Order Mark (BOM) beginnen, an der Excel UTF-8 erkennt.</translation>
    </message>
    <message>
        <source>What stands above the columns: their names (default), titles in your language, or none.</source>
        <translation>Was über den Spalten steht: ihre Namen (Standard), Titel in Ihrer Sprache oder nichts.</translation>
    </message>
    <message>
        <source>Quotes around the cells of csv and tsv that need them (default), or all.</source>
        <translation>Anführungszeichen um die Zellen von csv und tsv, die sie brauchen (Standard), oder um alle.</translation>
    </message>
    <message>
        <source>How lines of csv and tsv end: crlf (default) or lf.</source>
        <translation>Wie Zeilen von csv und tsv enden: crlf (Standard) oder lf.</translation>
    </message>
    <message>
        <source>Put an apostrophe before text of csv and tsv that a spreadsheet would run as a formula: what begins with = + - @, a tab or a return. Plain numbers such as -1021 stay.</source>
        <translation>In csv und tsv einen Apostroph vor Text setzen, den eine Tabellenkalkulation als Formel ausführen würde: was mit = + - @, einem Tabulator oder einem Wagenrücklauf beginnt. Reine Zahlen wie -1021 bleiben.</translation>
    </message>
    <message>
        <source>What to write; none for everything.</source>
        <translation>Was geschrieben wird; ohne Angabe alles.</translation>
    </message>
    <message>
        <source>all codes as a table</source>
        <translation>alle Codes als Tabelle</translation>
    </message>
    <message>
        <source>for a page of a wiki</source>
        <translation>für eine Wiki-Seite</translation>
    </message>
    <message>
        <source>a workbook in which 0001 stays 0001</source>
        <translation>eine Arbeitsmappe, in der 0001 auch 0001 bleibt</translation>
    </message>
    <message>
        <source>some columns of what speaks of a timeout</source>
        <translation>einige Spalten von allem, was von einem Timeout spricht</translation>
    </message>
    <message>
        <source>there is no column “%1”; there are %2</source>
        <translation>die Spalte „%1“ gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>there is no column “%1”; did you mean %2?</source>
        <translation>die Spalte „%1“ gibt es nicht; meinten Sie %2?</translation>
    </message>
    <message>
        <source>the column “%1” is given twice</source>
        <translation>die Spalte „%1“ ist doppelt angegeben</translation>
    </message>
    <message>
        <source>--delimiter is for csv</source>
        <translation>--delimiter gilt nur für csv</translation>
    </message>
    <message>
        <source>--delimiter takes one ASCII character that is no quote, not “%1”</source>
        <translation>--delimiter erwartet ein ASCII-Zeichen, das kein Anführungszeichen ist, nicht „%1“</translation>
    </message>
    <message>
        <source>--%1 is for csv and tsv</source>
        <translation>--%1 gilt nur für csv und tsv</translation>
    </message>
    <message>
        <source>--header is not for json, whose keys are the names</source>
        <translation>--header gilt nicht für json, dessen Schlüssel die Namen sind</translation>
    </message>
    <message>
        <source>in the query: %1</source>
        <translation>in der Abfrage: %1</translation>
    </message>
    <message>
        <source>xlsx is nothing for a terminal: give it an --output</source>
        <translation>xlsx lässt sich nicht im Terminal ausgeben: Geben Sie mit --output eine Datei an</translation>
    </message>
    <message>
        <source>no code matches</source>
        <translation>kein Code passt</translation>
    </message>
    <message>
        <source>How to write: %1 (default: what the name of --output ends with, else %2).</source>
        <translation>Ausgabeformat: %1 (Standard: wie der Name von --output endet, sonst %2).</translation>
    </message>
</context>
<context>
    <name>errdex::ExportDialog</name>
    <message>
        <source>As in the &amp;table</source>
        <translation>Wie in der &amp;Tabelle</translation>
    </message>
    <message>
        <source>The columns that the table shows, in its order</source>
        <translation>Die Spalten, die die Tabelle zeigt, in deren Reihenfolge</translation>
    </message>
    <message>
        <source>Sta&amp;ndard</source>
        <translation>Stan&amp;dard</translation>
    </message>
    <message>
        <source>All columns of the catalogues, in the order that scripts rely on</source>
        <translation>Alle Spalten der Kataloge in der Reihenfolge, auf die sich Skripte verlassen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>First lines of the export</source>
        <translation>Erste Zeilen des Exports</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Copy to c&amp;lipboard</source>
        <translation>In die &amp;Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 · %2 rows/s</source>
        <extracomment>%1 a percentage, %2 a number</extracomment>
        <translation>%1 · %2 Zeilen/s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>As text, to be pasted anywhere</source>
        <translation>Als Text, der überall eingefügt werden kann</translation>
    </message>
    <message>
        <source>Asks for a file and writes it</source>
        <translation>Fragt nach einer Datei und schreibt sie</translation>
    </message>
</context>
<context>
    <name>errdex::ExportJob</name>
    <message>
        <source>The export failed: there is not enough memory.</source>
        <translation>Der Export ist fehlgeschlagen: Der Speicher reicht nicht aus.</translation>
    </message>
</context>
<context>
    <name>errdex::ExportProfile</name>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel, semicolons</source>
        <translation>Excel, Semikolon</translation>
    </message>
    <message>
        <source>For a pipeline</source>
        <translation>Für eine Pipeline</translation>
    </message>
</context>
<context>
    <name>errdex::ExportSubject</name>
    <message>
        <source>What</source>
        <extracomment>heading of a choice: which codes are exported</extracomment>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>errdex::ExportText</name>
    <message>
        <source>The export was cancelled. %1 was left as it was.</source>
        <translation>Der Export wurde abgebrochen. %1 blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder or name.</source>
        <translation>%1 kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Writing %1 failed (%2).</source>
        <translation>Das Schreiben von %1 ist fehlgeschlagen (%2).</translation>
    </message>
    <message>
        <source>Writing %1 failed (%2). No half-written file stays behind.</source>
        <translation>Das Schreiben von %1 ist fehlgeschlagen (%2). Es bleibt keine halb geschriebene Datei zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>%Ln Code nach %1 exportiert (%2)</numerusform>
            <numerusform>%Ln Codes nach %1 exportiert (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were cut: XLSX holds at most 32,767 characters in one. CSV keeps them whole.</source>
        <translation>
            <numerusform>%Ln Zelle wurde gekürzt: XLSX fasst höchstens 32.767 Zeichen je Zelle. In CSV bleibt sie vollständig.</numerusform>
            <numerusform>%Ln Zellen wurden gekürzt: XLSX fasst höchstens 32.767 Zeichen je Zelle. In CSV bleiben sie vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <extracomment>heading of a column: the first, second … time that a page lists the code</extracomment>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>heading of a column: the condition under which the provider sends the code</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>heading of a column</extracomment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The file holds %1, though its name ends otherwise.</source>
        <extracomment>%1 the name of a format: CSV</extracomment>
        <translation>Die Datei enthält %1, obwohl ihr Name anders endet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 exportiert (%2)</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::FacetDelegate</name>
    <message>
        <source>Clear</source>
        <extracomment>takes the choice of values of a facet back</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>errdex::FacetModel</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln code(s)</source>
        <translation>
            <numerusform>%1, %Ln Code</numerusform>
            <numerusform>%1, %Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>The page gives no HTTP status</source>
        <translation>Die Seite nennt keinen HTTP-Status</translation>
    </message>
    <message>
        <source>Codes that you starred</source>
        <translation>Codes, denen Sie einen Stern gegeben haben</translation>
    </message>
    <message>
        <source>Codes that a page lists more than once</source>
        <translation>Codes, die eine Seite mehrfach aufführt</translation>
    </message>
    <message>
        <source>Codes that mean something else at another provider</source>
        <translation>Codes, die bei einem anderen Anbieter etwas anderes bedeuten</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>codes without an HTTP status</extracomment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>a value of a facet: codes with a star</extracomment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Mehrfach</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>Kollision</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Wer handeln muss</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Codes with a note, yours or your team&apos;s</source>
        <translation>Codes mit einer Notiz, von Ihnen oder Ihrem Team</translation>
    </message>
    <message>
        <source>Codes with tags, yours or your team&apos;s</source>
        <translation>Codes mit Schlagwörtern, von Ihnen oder Ihrem Team</translation>
    </message>
    <message>
        <source>Codes with a link to the solution, yours or your team&apos;s</source>
        <translation>Codes mit einem Link zur Lösung, von Ihnen oder Ihrem Team</translation>
    </message>
    <message>
        <source>Codes with a reply that you or your team have written for them</source>
        <translation>Codes mit einer Antwort, die Sie oder Ihr Team dafür geschrieben haben</translation>
    </message>
    <message>
        <source>Codes for which an imported file brought something else than you have</source>
        <translation>Codes, zu denen eine importierte Datei anderes mitbrachte, als Sie haben</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>a value of a facet: codes with a note</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>a value of a facet: codes with tags</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>a value of a facet: codes with a link</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Own reply</source>
        <extracomment>a value of a facet: codes with a reply of one&apos;s own</extracomment>
        <translation>Eigene Antwort</translation>
    </message>
    <message>
        <source>Another version</source>
        <extracomment>a value of a facet: codes of which somebody else has written other notes</extracomment>
        <translation>Andere Fassung</translation>
    </message>
</context>
<context>
    <name>errdex::FacetPane</name>
    <message>
        <source>Find in facets</source>
        <translation>Facetten filtern</translation>
    </message>
    <message>
        <source>No facet matches %1</source>
        <translation>Keine Facette passt zu %1</translation>
    </message>
    <message>
        <source>Shows the values that have these letters.</source>
        <translation>Zeigt die Werte mit diesen Buchstaben.</translation>
    </message>
</context>
<context>
    <name>errdex::FacetView</name>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Space ticks a value and filters the table by it. The left and right arrows fold and unfold.</source>
        <translation>Die Leertaste hakt einen Wert an und filtert die Tabelle danach. Die Pfeiltasten nach links und rechts klappen zu und auf.</translation>
    </message>
</context>
<context>
    <name>errdex::FilterEdit</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Condition on %1</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>Bedingung für %1</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>matches a pattern</source>
        <translation>passt auf ein Muster</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
</context>
<context>
    <name>errdex::FormatBox</name>
    <message>
        <source>CSV – spreadsheets, programs</source>
        <translation>CSV – Tabellenkalkulation, Programme</translation>
    </message>
    <message>
        <source>TSV – tab-separated</source>
        <translation>TSV – durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>JSON – programs</source>
        <translation>JSON – Programme</translation>
    </message>
    <message>
        <source>Markdown – tickets and wikis</source>
        <translation>Markdown – Tickets und Wikis</translation>
    </message>
    <message>
        <source>HTML – a page</source>
        <translation>HTML – eine Seite</translation>
    </message>
    <message>
        <source>XLSX – Excel, LibreOffice</source>
        <translation>XLSX – Excel, LibreOffice</translation>
    </message>
    <message>
        <source>Names for scripts</source>
        <translation>Namen für Skripte</translation>
    </message>
    <message>
        <source>Titles for people</source>
        <translation>Titel für Menschen</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no line of column headings</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>&amp;Byte Order Mark (BOM)</translation>
    </message>
    <message>
        <source>Sp&amp;readsheet-safe</source>
        <translation>For&amp;meln entschärfen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>Ko&amp;pfzeile</translation>
    </message>
    <message>
        <source>Deli&amp;miter</source>
        <translation>T&amp;rennzeichen</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Anführun&amp;gszeichen</translation>
    </message>
    <message>
        <source>L&amp;ine ends</source>
        <translation>Zeile&amp;nenden</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>Wo nötig</translation>
    </message>
    <message>
        <source>Around every cell</source>
        <translation>Um jede Zelle</translation>
    </message>
    <message>
        <source>CRLF – the standard</source>
        <translation>CRLF – der Standard</translation>
    </message>
    <message>
        <source>LF – Unix tools</source>
        <translation>LF – Unix-Werkzeuge</translation>
    </message>
    <message>
        <source>Three bytes that tell Excel that the file is UTF-8</source>
        <translation>Drei Bytes, an denen Excel erkennt, dass die Datei UTF-8 ist</translation>
    </message>
    <message>
        <source>Keep or delete a profile</source>
        <translation>Ein Profil speichern oder löschen</translation>
    </message>
    <message>
        <source>&amp;Keep as a profile…</source>
        <translation>Als Profil &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile</source>
        <translation>Dieses Profil &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Pr&amp;ofil</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Spreadsheet-safe: text that begins with = + - @, a tab or a return, also full-width, gets an apostrophe before it. A plain number such as -1021 stays, though OWASP asks for it too: a code has to remain a code.</source>
        <translation>Formeln entschärfen: Text, der mit = + - @, Tabulator oder Wagenrücklauf beginnt (auch vollbreit), bekommt einen Apostroph davor. Eine reine Zahl wie -1021 bleibt, obwohl OWASP auch das verlangt: Ein Code muss ein Code bleiben.</translation>
    </message>
    <message>
        <source>What spreadsheet-safe means</source>
        <translation>Was „Formeln entschärfen“ bedeutet</translation>
    </message>
    <message>
        <source>What the file is to be opened with</source>
        <translation>Womit die Datei geöffnet werden soll</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Was zwischen zwei Zellen steht</translation>
    </message>
    <message>
        <source>Which cells stand between quotes</source>
        <translation>Welche Zellen in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>The signs that end a row</source>
        <translation>Die Zeichen, mit denen eine Zeile endet</translation>
    </message>
    <message>
        <source>What the first row calls the columns</source>
        <translation>Wie die erste Zeile die Spalten nennt</translation>
    </message>
    <message>
        <source>All that is chosen below, under a name</source>
        <translation>Alles, was darunter gewählt ist, unter einem Namen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>What the list of profiles calls it</source>
        <translation>Wie es in der Liste der Profile heißt</translation>
    </message>
    <message>
        <source>Keeps all that is chosen under this name</source>
        <translation>Behält alles Gewählte unter diesem Namen</translation>
    </message>
</context>
<context>
    <name>errdex::GluedText</name>
    <message>
        <source>A table whose cells were glued together; the header tells its columns.</source>
        <translation>Eine Tabelle, deren Zellen aneinanderkleben; die Kopfzeile zeigt ihre Spalten.</translation>
    </message>
    <message>
        <source>Blocks that begin with a code and its HTTP status.</source>
        <translation>Blöcke, die mit einem Code und seinem HTTP-Status beginnen.</translation>
    </message>
    <message>
        <source>Entries one after another in a paragraph.</source>
        <translation>Einträge hintereinander in einem Absatz.</translation>
    </message>
    <message>
        <source>%1: where the message ends and the description begins is not certain.</source>
        <translation>%1: Wo die Meldung endet und die Beschreibung beginnt, ist nicht sicher.</translation>
    </message>
    <message>
        <source>%1: no border between message and description was found; all of it is the message.</source>
        <translation>%1: Zwischen Meldung und Beschreibung wurde keine Grenze gefunden; alles gilt als Meldung.</translation>
    </message>
    <message>
        <source>This text belongs to no code; it was left out.</source>
        <translation>Dieser Text gehört zu keinem Code; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A text of more than 64 million characters.</source>
        <translation>Ein Text mit mehr als 64 Millionen Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The heading “%1” ends with another number than the %Ln code(s) below it.</source>
        <translation>
            <numerusform>Die Zahl am Ende der Überschrift „%1“ stimmt nicht mit dem %Ln Code darunter überein.</numerusform>
            <numerusform>Die Zahl am Ende der Überschrift „%1“ stimmt nicht mit den %Ln Codes darunter überein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HelpCommand</name>
    <message>
        <source>Shows how to use the program or one command.</source>
        <translation>Zeigt, wie das Programm oder ein Befehl verwendet wird.</translation>
    </message>
    <message>
        <source>The command to tell about; none for all.</source>
        <translation>Der Befehl, um den es geht; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>the options of export</source>
        <translation>die Optionen von export</translation>
    </message>
    <message>
        <source>there is no command “%1”; there are %2</source>
        <translation>den Befehl „%1“ gibt es nicht; es gibt %2</translation>
    </message>
</context>
<context>
    <name>errdex::HelpText</name>
    <message>
        <source>Errdex: the error codes of many API providers, offline.</source>
        <translation>Errdex: die Fehlercodes vieler API-Anbieter, offline.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Opens the window, or brings it to the front.</source>
        <translation>Öffnet das Fenster oder holt es nach vorn.</translation>
    </message>
    <message>
        <source>Opens the quick window, a small box that answers while you type.</source>
        <translation>Öffnet das Schnellfenster, ein kleines Feld, das schon beim Tippen antwortet.</translation>
    </message>
    <message>
        <source>Answers here; needs no display.</source>
        <translation>Antwortet im Terminal; braucht keine grafische Anzeige.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>A text that begins with a minus and a digit is text, not an option; -- ends the options.</source>
        <translation>Ein Text, der mit einem Minus und einer Ziffer beginnt, ist Text und keine Option; -- beendet die Optionen.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Done, or found.</source>
        <translation>Erledigt oder gefunden.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Wrong usage, or bad input.</source>
        <translation>Falscher Aufruf oder unbrauchbare Eingabe.</translation>
    </message>
    <message>
        <source>The environment failed: a database, a disk, a pipe.</source>
        <translation>Die Umgebung hat versagt: eine Datenbank, ein Datenträger, eine Pipe.</translation>
    </message>
    <message>
        <source>Opens the window to import a file of error codes.</source>
        <translation>Öffnet das Fenster, um eine Datei mit Fehlercodes zu importieren.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Möglich: %1.</translation>
    </message>
</context>
<context>
    <name>errdex::HelpTexts</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Abfragesprache</translation>
    </message>
    <message>
        <source>Comparing providers</source>
        <translation>Anbieter vergleichen</translation>
    </message>
    <message>
        <source>CSV, other files and paper</source>
        <translation>CSV, andere Dateien und Papier</translation>
    </message>
    <message>
        <source>Adding providers</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Notes and own data</source>
        <translation>Notizen und eigene Daten</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Type or paste anything into the box at the top: a code, a message, a JSON answer, a line of a log, a whole mail. The code that is meant comes first, and the line below the box says why.</source>
        <translation>Geben Sie oben irgendetwas ein oder fügen Sie es ein: einen Code, eine Meldung, eine JSON-Antwort, eine Logzeile, eine ganze Mail. Der gemeinte Code steht zuerst, und die Zeile unter dem Feld sagt, warum.</translation>
    </message>
    <message>
        <source>The facets on the left and the filter row narrow the table. Each click writes its condition into the box, where you can change it: see [Query language](query).</source>
        <translation>Die Facetten links und die Filterzeile grenzen die Tabelle ein. Jeder Klick schreibt seine Bedingung in das Feld, wo Sie sie ändern können: siehe [Abfragesprache](query).</translation>
    </message>
    <message>
        <source>The details on the right say what a code means, who has to act, whether trying again helps, and what can safely be said to the customer. Links lead to what the same failure is called at other providers.</source>
        <translation>Die Details rechts sagen, was ein Code bedeutet, wer handeln muss, ob ein neuer Versuch hilft und was dem Kunden gesagt werden kann. Links führen zu dem, wie derselbe Fehler bei anderen Anbietern heißt.</translation>
    </message>
    <message>
        <source>[Comparing](compare) puts providers side by side. [Files and paper](export) take along what is on the screen. Other providers can be [added](import), and what you [write yourself](own) stays with the codes.</source>
        <translation>[Vergleichen](compare) stellt Anbieter nebeneinander. [Dateien und Papier](export) nehmen mit, was auf dem Bildschirm steht. Weitere Anbieter lassen sich [hinzufügen](import), und was Sie [selbst schreiben](own), bleibt bei den Codes.</translation>
    </message>
    <message>
        <source>Words are searched everywhere. Conditions narrow the search; the facets and the filter row write them for you.</source>
        <translation>Wörter werden überall gesucht. Bedingungen grenzen die Suche ein; die Facetten und die Filterzeile schreiben sie für Sie.</translation>
    </message>
    <message>
        <source>A click on an example tries it.</source>
        <translation>Ein Klick auf ein Beispiel probiert es aus.</translation>
    </message>
    <message>
        <source>A query that cannot be understood still searches for its words; the line below the box says what is wrong, and where.</source>
        <translation>Eine Abfrage, die nicht zu verstehen ist, sucht trotzdem nach ihren Wörtern; die Zeile unter dem Feld sagt, was falsch ist und wo.</translation>
    </message>
    <message>
        <source>%1 keeps a query under a name, in the list above the facets.</source>
        <translation>%1 bewahrt eine Abfrage unter einem Namen auf, in der Liste über den Facetten.</translation>
    </message>
    <message>
        <source>%1 puts providers side by side: a column for each, and a row for each concept, HTTP status or code.</source>
        <translation>%1 stellt Anbieter nebeneinander: eine Spalte für jeden, und eine Zeile für jede Bedeutung, jeden HTTP-Status oder Code.</translation>
    </message>
    <message>
        <source>Show all rows, what two of them share, only the gaps, or only collisions: one code that stands for different failures, marked with ≠.</source>
        <translation>Zeigen Sie alle Zeilen, was zwei gemeinsam haben, nur die Lücken oder nur die Kollisionen: ein Code, der für verschiedene Fehler steht, mit ≠ markiert.</translation>
    </message>
    <message>
        <source>The search box keeps the rows in which something is found, whole.</source>
        <translation>Das Suchfeld behält die Zeilen, in denen etwas gefunden wird, und zwar ganz.</translation>
    </message>
    <message>
        <source>%1 and %2 take the comparison along as it stands.</source>
        <translation>%1 und %2 nehmen den Vergleich mit, wie er ist.</translation>
    </message>
    <message>
        <source>%1 writes what is shown, the selected rows or everything, as CSV, TSV, JSON, Markdown, HTML or XLSX. The first lines are shown before anything is written.</source>
        <translation>%1 schreibt das Gezeigte, die ausgewählten Zeilen oder alles, als CSV, TSV, JSON, Markdown, HTML oder XLSX. Die ersten Zeilen sind zu sehen, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>XLSX keeps codes as they are. A spreadsheet that opens CSV may make 1 of `0001`.</source>
        <translation>XLSX lässt Codes, wie sie sind. Eine Tabellenkalkulation, die CSV öffnet, macht aus `0001` womöglich 1.</translation>
    </message>
    <message>
        <source>Excel reads UTF-8 only with a byte order mark. The Excel profiles set it; the one with semicolons fits languages with a decimal comma. The one that fits yours is proposed until you choose another.</source>
        <translation>Excel liest UTF-8 nur mit einer Byte Order Mark (BOM). Die Excel-Profile setzen sie; das mit Semikolons passt zu Sprachen mit Dezimalkomma. Das für Ihre Sprache passende ist vorgeschlagen, bis Sie ein anderes wählen.</translation>
    </message>
    <message>
        <source>Spreadsheet-safe CSV puts an apostrophe before text that would run as a formula. An import of the file takes it away again.</source>
        <translation>CSV mit entschärften Formeln hat einen Apostroph vor Text, der als Formel liefe. Ein Import der Datei nimmt ihn wieder weg.</translation>
    </message>
    <message>
        <source>%1 copies the selected rows, to be pasted as a table.</source>
        <translation>%1 kopiert die ausgewählten Zeilen, zum Einfügen als Tabelle.</translation>
    </message>
    <message>
        <source>Paper and PDF</source>
        <translation>Papier und PDF</translation>
    </message>
    <message>
        <source>%1 reads the codes of another provider from a file, a folder or the clipboard: a table, JSON, YAML, OpenAPI, Markdown, a saved web page or plain text.</source>
        <translation>%1 liest die Codes eines weiteren Anbieters aus einer Datei, einem Ordner oder der Zwischenablage: eine Tabelle, JSON, YAML, OpenAPI, Markdown, eine gespeicherte Webseite oder einfachen Text.</translation>
    </message>
    <message>
        <source>The second step shows what was understood: which tables list codes, and what each column means. Change what is wrong; doubts are marked.</source>
        <translation>Der zweite Schritt zeigt, was verstanden wurde: welche Tabellen Codes auflisten und was jede Spalte bedeutet. Ändern Sie, was falsch ist; Zweifel sind markiert.</translation>
    </message>
    <message>
        <source>The third step shows what would be added, changed and removed. Nothing is stored before you agree.</source>
        <translation>Der dritte Schritt zeigt, was hinzukäme, sich änderte und wegfiele. Nichts wird gespeichert, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>With each code you can keep a star, a note, tags, a link to the solution and a reply of your own. They stand in the details, and searches find them: `is:starred`, `has:note`, `tag:vip`.</source>
        <translation>Zu jedem Code können Sie einen Stern, eine Notiz, Schlagwörter, einen Link zur Lösung und eine eigene Antwort aufbewahren. Sie stehen in den Details, und Suchen finden sie: `is:starred`, `has:note`, `tag:vip`.</translation>
    </message>
    <message>
        <source>What you type is kept after a short pause. %1 takes it back.</source>
        <translation>Was Sie schreiben, wird nach einer kurzen Pause aufbewahrt. %1 nimmt es zurück.</translation>
    </message>
    <message>
        <source>They stay when a catalogue is updated, and when Errdex is. A copy is made every day; %1 goes back to one.</source>
        <translation>Sie bleiben, wenn ein Katalog oder Errdex aktualisiert wird. Jeden Tag entsteht eine Sicherung; %1 kehrt zu einer zurück.</translation>
    </message>
    <message>
        <source>%1 writes them into one file, and %2 joins such a file into what you have. Where two people wrote different things, both are kept until you decide.</source>
        <translation>%1 schreibt sie in eine Datei, und %2 führt eine solche Datei mit Ihren Daten zusammen. Wo zwei Personen Verschiedenes geschrieben haben, bleibt beides, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Everything works without a mouse. %1 opens the page that fits where you are, and %2 lists all keys.</source>
        <translation>Alles geht ohne Maus. %1 öffnet die Seite, die dazu passt, wo Sie sind, und %2 listet alle Tasten auf.</translation>
    </message>
    <message>
        <source>A reply to the customer</source>
        <translation>Eine Antwort an den Kunden</translation>
    </message>
    <message>
        <source>The details hold a reply that can be sent to the customer as it stands: it says nothing of a provider&apos;s workings. %1 copies it. One of your own takes its place, for this code or for all that mean the same.</source>
        <translation>Die Details enthalten eine Antwort, die so an den Kunden gehen kann: Sie sagt nichts über das Innere eines Anbieters. %1 kopiert sie. Eine eigene tritt an ihre Stelle, für diesen Code oder für alle, die dasselbe bedeuten.</translation>
    </message>
    <message>
        <source>Working in a team</source>
        <translation>Arbeiten im Team</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, but what you share with your [team](team). A pasted text is not kept either, unless you switch that on in the menu Go.</source>
        <translation>Nichts wird irgendwohin gesendet, außer dem, was Sie mit Ihrem [Team](team) teilen. Auch ein eingefügter Text wird nicht aufbewahrt, es sei denn, Sie schalten das im Menü „Gehe zu“ ein.</translation>
    </message>
    <message>
        <source>A team keeps notes, tags, links, replies, concepts and catalogues in a database that all of its people read. The page Team of %1 connects you; whoever looks after the database gives you server, database and account.</source>
        <translation>Ein Team hält Notizen, Schlagwörter, Links, Antworten, Konzepte und Kataloge in einer Datenbank, die alle lesen. Die Seite „Team“ unter %1 verbindet Sie damit; Server, Datenbank und Konto nennt Ihnen, wer die Datenbank betreut.</translation>
    </message>
    <message>
        <source>The details show what the team has written, by whom and when. Searches, the table and exports know it too.</source>
        <translation>Die Details zeigen, was das Team geschrieben hat, von wem und wann. Auch Suchen, Tabelle und Exporte kennen es.</translation>
    </message>
    <message>
        <source>A button below a note of your own shares it with everybody. What you do not share never leaves this computer.</source>
        <translation>Eine Schaltfläche unter Ihrer eigenen Notiz teilt sie mit allen. Was Sie nicht teilen, verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>All of it is on this computer too, so that you can read and write without a network. What you change is sent when there is one. The foot of the window says how it stands, and lists what waits.</source>
        <translation>Alles liegt auch auf diesem Computer, sodass Sie ohne Netz lesen und schreiben können. Was Sie ändern, wird gesendet, sobald es eines gibt. Der Fuß des Fensters sagt, wie es steht, und listet auf, was wartet.</translation>
    </message>
    <message>
        <source>Where somebody else has changed the same text meanwhile, you see both and decide; nothing is overwritten. Each text has a history, and a former one can be restored.</source>
        <translation>Hat jemand anderes inzwischen denselben Text geändert, sehen Sie beide und entscheiden; nichts wird überschrieben. Jeder Text hat einen Verlauf, aus dem sich ein früherer wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>Catalogues of the team</source>
        <translation>Kataloge des Teams</translation>
    </message>
    <message>
        <source>A curator shares an imported catalogue with everybody in %1, and sees first what that changes. It bears a sign in all lists, and only curators change it. Where you have imported the same provider, yours is shown until you let it give way.</source>
        <translation>Ein Verwalter teilt einen importierten Katalog in %1 mit allen und sieht vorher, was sich dadurch ändert. Der Katalog trägt in allen Listen ein Zeichen, und nur Verwalter ändern ihn. Haben Sie denselben Anbieter importiert, wird Ihr Katalog gezeigt, bis Sie ihn zurücktreten lassen.</translation>
    </message>
    <message>
        <source>Once you disconnect, on the same page of the settings, nothing of the team is shown. What was not sent yet stays, until you connect again.</source>
        <translation>Wenn Sie die Verbindung trennen, auf derselben Seite der Einstellungen, wird nichts vom Team mehr gezeigt. Was noch nicht gesendet wurde, bleibt, bis Sie sich wieder verbinden.</translation>
    </message>
    <message>
        <source>%1 prints the table, the selected rows or the cards of codes, or saves them as PDF; in the comparison its table, the cards of the current row, or both. %2 shows the pages first.</source>
        <translation>%1 druckt die Tabelle, die ausgewählten Zeilen oder die Karten von Codes oder speichert sie als PDF; im Vergleich dessen Tabelle, die Karten der aktuellen Zeile oder beides. %2 zeigt zuerst die Seiten.</translation>
    </message>
    <message>
        <source>Choose providers on the left, drag them into order or move them with `%1` and `%2`, and make one of them the baseline.</source>
        <translation>Wählen Sie links Anbieter, ziehen Sie sie in die gewünschte Reihenfolge oder bewegen Sie sie mit `%1` und `%2`, und machen Sie einen zur Basis.</translation>
    </message>
    <message>
        <source>The cards below the table show the current row in full, with differing words marked. Enter goes to them.</source>
        <translation>Die Karten unter der Tabelle zeigen die aktuelle Zeile vollständig, abweichende Wörter sind markiert. Die Eingabetaste führt zu ihnen.</translation>
    </message>
    <message>
        <source>A code without a concept gets a suggested one. Accept it, or choose another: %1 accepts those of all selected rows that are sure. Until then a comparison has the code in its last row.</source>
        <translation>Ein Code ohne Bedeutung bekommt eine vorgeschlagene. Nehmen Sie sie an oder wählen Sie eine andere: %1 nimmt von allen ausgewählten Zeilen die sicheren an. Bis dahin steht der Code im Vergleich in der letzten Zeile.</translation>
    </message>
    <message>
        <source>A card may go to a customer. What is for colleagues, as next steps, notes and other providers, is on it only where you tick that.</source>
        <translation>Eine Karte kann an Kunden gehen. Was für das Team ist, wie nächste Schritte, Notizen und andere Anbieter, steht nur darauf, wenn Sie es ankreuzen.</translation>
    </message>
    <message>
        <source>Import a provider again to bring it up to date: the tables and columns that you chose the last time are chosen again, and what is new on the page is marked. %1 has the former versions, and writes a catalogue into a file for somebody else.</source>
        <translation>Importieren Sie einen Anbieter erneut, um ihn auf den neuesten Stand zu bringen: Die Tabellen und Spalten, die Sie beim letzten Mal gewählt haben, sind wieder gewählt, und was auf der Seite neu ist, ist gekennzeichnet. %1 enthält die früheren Fassungen und schreibt einen Katalog in eine Datei, für jemand anderen.</translation>
    </message>
    <message>
        <source>The facets at the side count them and lead to them: starred codes below Flags, the others below Own data.</source>
        <translation>Die Facetten an der Seite zählen sie und führen zu ihnen: Codes mit Stern unter Merkmale, die anderen unter Eigene Daten.</translation>
    </message>
</context>
<context>
    <name>errdex::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Errdex help</source>
        <translation>Errdex-Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list.</source>
        <translation>Die gewählte Seite wird neben der Liste gezeigt.</translation>
    </message>
    <message>
        <source>To the page that was shown before</source>
        <translation>Zur Seite, die vorher zu sehen war</translation>
    </message>
    <message>
        <source>Tab goes through its links, Enter follows one.</source>
        <translation>Die Tabulatortaste geht durch die Verweise, die Eingabetaste folgt einem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the pages that have these words.</source>
        <translation>Zeigt die Seiten mit diesen Wörtern.</translation>
    </message>
</context>
<context>
    <name>errdex::HintBar</name>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Close; the hints do not come again</source>
        <translation>Schließen; die Hinweise kommen nicht wieder</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>Hinweise schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a hint: &quot;1 of 3&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Paste what the customer sent: a code, a line of a log, a whole mail. The code that is meant comes first, and the line below the box says why.</source>
        <translation>Fügen Sie ein, was der Kunde geschickt hat: einen Code, eine Logzeile, eine ganze Mail. Der gemeinte Code steht zuerst, und die Zeile unter dem Feld sagt, warum.</translation>
    </message>
    <message>
        <source>Compare shows what the same failure is called at other providers, and what only one of them has.</source>
        <translation>Vergleichen zeigt, wie derselbe Fehler bei anderen Anbietern heißt und was nur einer von ihnen hat.</translation>
    </message>
    <message>
        <source>Keep what you find out: a note stays with its code, and searches find it. Export takes along what is shown.</source>
        <translation>Halten Sie fest, was Sie herausfinden: Eine Notiz bleibt bei ihrem Code, und Suchen finden sie. Export nimmt mit, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>errdex::HistoryActions</name>
    <message>
        <source>Lookups are no longer kept. Those of before are still there.</source>
        <translation>Der Verlauf wird nicht mehr aufgezeichnet. Frühere Einträge sind noch da.</translation>
    </message>
    <message>
        <source>Pasted texts are kept from now on, with whatever stands in them: tokens and card numbers too.</source>
        <translation>Eingefügte Texte werden ab jetzt aufgezeichnet, mit allem, was darin steht: auch Token und Kartennummern.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Pasted texts are no longer kept. Those of before are still there.</source>
        <translation>Eingefügte Texte werden nicht mehr aufgezeichnet. Frühere sind noch da.</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>Verlauf lös&amp;chen</translation>
    </message>
    <message>
        <source>The history is empty</source>
        <translation>Der Verlauf ist leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lookup(s) forgotten</source>
        <translation>
            <numerusform>%Ln Eintrag aus dem Verlauf gelöscht</numerusform>
            <numerusform>%Ln Einträge aus dem Verlauf gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HistoryPopup</name>
    <message>
        <source>History of lookups</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Nachgeschlagenes</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>No lookup matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Nothing was looked up yet. Queries and codes will be kept here; of a pasted text only the codes in it.</source>
        <translation>Es wurde noch nichts nachgeschlagen. Abfragen und Codes werden hier aufgezeichnet, von einem eingefügten Text nur die Codes darin.</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>Es wird kein Verlauf aufgezeichnet.</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>„Rückgängig“ bringt sie zurück</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>They may hold what a customer wrote</source>
        <translation>Darin kann stehen, was Kunden geschrieben haben</translation>
    </message>
    <message>
        <source>The arrows go through the lookups that have these letters, %1 takes one.</source>
        <translation>Die Pfeile gehen durch die Abfragen mit diesen Buchstaben, %1 nimmt eine.</translation>
    </message>
</context>
<context>
    <name>errdex::HtmlBlocks</name>
    <message>
        <source>A page of more than 64 MiB.</source>
        <translation>Eine Seite mit mehr als 64 MiB.</translation>
    </message>
    <message>
        <source>Tags nested too deep.</source>
        <translation>Zu tief verschachtelte Tags.</translation>
    </message>
    <message>
        <source>A cell spans more rows or columns than a table has.</source>
        <translation>Eine Zelle erstreckt sich über mehr Zeilen oder Spalten, als eine Tabelle hat.</translation>
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
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Import of the catalogue %1</source>
        <translation>Import des Katalogs %1</translation>
    </message>
    <message>
        <source>The import of %1 is undone…</source>
        <translation>Der Import von %1 wird rückgängig gemacht&#xa0;…</translation>
    </message>
    <message>
        <source>Sho&amp;w the suggestions</source>
        <translation>&amp;Vorschläge zeigen</translation>
    </message>
    <message>
        <source>%1 can be imported as a catalogue, too.</source>
        <translation>%1 kann auch als Katalog importiert werden.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren&#xa0;…</translation>
    </message>
    <message>
        <source>The import of %1 is redone…</source>
        <translation>Der Import von %1 wird wiederholt&#xa0;…</translation>
    </message>
    <message>
        <source>The import of %1 cannot be redone: what it brought is no longer kept. Its source can be imported again.</source>
        <translation>Der Import von %1 lässt sich nicht wiederholen: Was er brachte, ist nicht mehr aufbewahrt. Die Quelle kann erneut importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w the %Ln code(s)</source>
        <translation>
            <numerusform>Den %Ln &amp;Code zeigen</numerusform>
            <numerusform>Die %Ln &amp;Codes zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare leaves it out until it is chosen there</source>
        <extracomment>of a catalogue, behind &quot;it is new, with 5 codes&quot;: until it is chosen among the providers there</extracomment>
        <translation>der Vergleich lässt ihn aus, bis er dort ausgewählt wird</translation>
    </message>
    <message>
        <source>it is compared with those that were chosen</source>
        <extracomment>of a catalogue, behind &quot;it is new, with 5 codes&quot;</extracomment>
        <translation>er wird mit den ausgewählten verglichen</translation>
    </message>
</context>
<context>
    <name>errdex::ImportCommand</name>
    <message>
        <source>Reads the error codes of a provider from a file or a documentation page.</source>
        <translation>Liest die Fehlercodes eines Anbieters aus einer Datei oder einer Dokumentationsseite.</translation>
    </message>
    <message>
        <source>The provider&apos;s short name: small letters, digits, -. A catalogue file that was handed on brings its own.</source>
        <translation>Der Kurzname des Anbieters: Kleinbuchstaben, Ziffern, -. Eine weitergegebene Katalogdatei bringt ihren eigenen mit.</translation>
    </message>
    <message>
        <source>What the source is (default: auto, by its content).</source>
        <translation>Das Format der Quelle (Standard: auto, nach dem Inhalt).</translation>
    </message>
    <message>
        <source>The source&apos;s encoding, such as UTF-8 or windows-1252 (default: by its bytes).</source>
        <translation>Die Zeichenkodierung der Quelle, etwa UTF-8 oder windows-1252 (Standard: nach den Bytes).</translation>
    </message>
    <message>
        <source>What separates the cells of csv: one ASCII character, or \t for a tab (default: by its content).</source>
        <translation>Was die Zellen von csv trennt: ein ASCII-Zeichen oder \t für einen Tabulator (Standard: nach dem Inhalt).</translation>
    </message>
    <message>
        <source>Which column a field is in, by its name or its number from 1. Fields: %1.</source>
        <translation>In welcher Spalte ein Feld steht, mit Namen oder mit Nummer ab 1. Felder: %1.</translation>
    </message>
    <message>
        <source>Store nothing, only tell.</source>
        <translation>Nichts speichern, nur berichten.</translation>
    </message>
    <message>
        <source>List what was imported of --provider; without FILE.</source>
        <translation>Auflisten, was von --provider importiert wurde; ohne FILE.</translation>
    </message>
    <message>
        <source>Make a version of --provider the present one, which brings a removed catalogue back; without FILE.</source>
        <translation>Eine Version von --provider zur aktuellen machen, was auch einen entfernten Katalog zurückholt; ohne FILE.</translation>
    </message>
    <message>
        <source>Remove what was imported of --provider; --restore brings it back for thirty days. Without FILE.</source>
        <translation>Entfernen, was von --provider importiert wurde; --restore holt es dreißig Tage lang zurück. Ohne FILE.</translation>
    </message>
    <message>
        <source>What to read: a file, a folder of files, or - for standard input.</source>
        <translation>Was gelesen wird: eine Datei, ein Ordner mit Dateien oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>how a page is understood, and what would change</source>
        <translation>wie eine Seite verstanden wird und was sich ändern würde</translation>
    </message>
    <message>
        <source>a table whose columns have other names</source>
        <translation>eine Tabelle, deren Spalten anders heißen</translation>
    </message>
    <message>
        <source>undoes the imports that came after the first</source>
        <translation>macht die Importe nach dem ersten rückgängig</translation>
    </message>
    <message>
        <source>undoes the first one too</source>
        <translation>macht auch den ersten rückgängig</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not “%1”</source>
        <translation>--map erwartet FIELD=COLUMN, nicht „%1“</translation>
    </message>
    <message>
        <source>there is no field “%1”; there are %2</source>
        <translation>das Feld „%1“ gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>FILE is missing</source>
        <translation>FILE fehlt</translation>
    </message>
    <message>
        <source>--provider takes small letters, digits and -, not “%1”</source>
        <translation>--provider erwartet Kleinbuchstaben, Ziffern und -, nicht „%1“</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>there is no encoding “%1”; there are %2</source>
        <translation>die Zeichenkodierung „%1“ gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>--delimiter takes one ASCII character that is no quote, not “%1”</source>
        <translation>--delimiter erwartet ein ASCII-Zeichen, das kein Anführungszeichen ist, nicht „%1“</translation>
    </message>
    <message>
        <source>--versions, --restore and --remove stand alone, without FILE</source>
        <translation>--versions, --restore und --remove stehen allein, ohne FILE</translation>
    </message>
    <message>
        <source>--provider is missing: the short name of whose codes these are</source>
        <translation>--provider fehlt: der Kurzname des Anbieters, zu dem die Codes gehören</translation>
    </message>
    <message>
        <source>--restore takes the number of a version, not “%1”</source>
        <translation>--restore erwartet die Nummer einer Version, nicht „%1“</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>Der Import wurde abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Lesen: %1</translation>
    </message>
    <message>
        <source>no error codes were found</source>
        <translation>es wurden keine Fehlercodes gefunden</translation>
    </message>
    <message>
        <source>Storing: %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>%1 is stored as version %2.</source>
        <translation>%1 ist als Version %2 gespeichert.</translation>
    </message>
    <message>
        <source>What the source is, and what its columns mean, is told by its content; --dry-run shows how it was understood and what would change, and stores nothing. Importing a provider again is an update: the former version is kept, and the source is read as that of the last time was, with the same tables and columns; what you ask for counts before that, and --fresh leaves it out. Nothing is loaded from the network.</source>
        <translation>Worum es sich bei der Quelle handelt und was ihre Spalten bedeuten, ergibt sich aus dem Inhalt; --dry-run zeigt, wie sie verstanden wurde und was sich ändern würde, und speichert nichts. Wird ein Anbieter erneut importiert, ist das eine Aktualisierung: Die frühere Version bleibt erhalten, und die Quelle wird gelesen wie die vom letzten Mal, mit denselben Tabellen und Spalten; was Sie angeben, geht vor, und --fresh lässt es weg. Aus dem Netz wird nichts geladen.</translation>
    </message>
    <message>
        <source>Read the source as if nothing had been imported of --provider before.</source>
        <translation>Die Quelle lesen, als wäre von --provider noch nie etwas importiert worden.</translation>
    </message>
    <message>
        <source>The provider&apos;s name (default: as the source calls it, where that fits the short name; else the short name).</source>
        <translation>Der Name des Anbieters (Standard: wie ihn die Quelle nennt, wo das zum Kurznamen passt; sonst der Kurzname).</translation>
    </message>
    <message>
        <source>%1. By the source: %2</source>
        <extracomment>%1 is &quot;--provider nord-pay --name &apos;Nord Pay&apos;&quot;</extracomment>
        <translation>%1. Laut Quelle: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportJob</name>
    <message>
        <source>The import failed: %1</source>
        <translation>Der Import ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ImportReport</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Read as: %1, %2</source>
        <extracomment>%1 is the name of a format, &quot;Table (CSV, TSV)&quot;, %2 an encoding, &quot;UTF-8&quot;</extracomment>
        <translation>Gelesen als: %1, %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is the heading of a table, %3 &quot;taken&quot; or &quot;left out&quot;</extracomment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>table</comment>
        <extracomment>said of a table of the source, behind its heading and line</extracomment>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>table</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1, table %2: %3</source>
        <extracomment>%1 is the heading of a table, %3 &quot;taken&quot; or &quot;left out&quot;</extracomment>
        <translation>%1, Tabelle %2: %3</translation>
    </message>
</context>
<context>
    <name>errdex::ImportSource</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The folder has no files.</source>
        <translation>Der Ordner enthält keine Dateien.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Only the first %1 files are read; there are %2.</source>
        <translation>Nur die ersten %1 Dateien werden gelesen; es sind %2.</translation>
    </message>
    <message>
        <source>Nothing that looks like error codes was found.</source>
        <translation>Es wurde nichts gefunden, was nach Fehlercodes aussieht.</translation>
    </message>
</context>
<context>
    <name>errdex::ImportTableModel</name>
    <message>
        <source>%1, doubt: %2</source>
        <extracomment>a cell&apos;s text, and what is doubtful about it</extracomment>
        <translation>%1, zweifelhaft: %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <extracomment>%1 is the number of a line, or row, of the source</extracomment>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 doubt</source>
        <extracomment>%1 is the number of a line: something in it is doubtful</extracomment>
        <translation>%1 zweifelhaft</translation>
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
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Tabelle (CSV, TSV)</translation>
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
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>OpenAPI</source>
        <translation>OpenAPI</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>“%1” is not imported: your choice.</source>
        <translation>„%1“ wird nicht importiert: Ihre Wahl.</translation>
    </message>
    <message>
        <source>“%1” is read as %2: your choice.</source>
        <translation>„%1“ wird als %2 gelesen: Ihre Wahl.</translation>
    </message>
    <message>
        <source>How the HTTP status is known</source>
        <extracomment>a column that says of each HTTP status how it is known: stated, by a rule, derived</extracomment>
        <translation>Woher der HTTP-Status bekannt ist</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table %1, row %2: %3</source>
        <translation>Tabelle %1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Tabelle %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Tabellenzeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportVersions</name>
    <message>
        <source>codes: %1</source>
        <translation>Codes: %1</translation>
    </message>
    <message>
        <source>there is no version %1 of %2</source>
        <translation>die Version %1 von %2 gibt es nicht</translation>
    </message>
    <message>
        <source>Version %1 of %2 is the present one.</source>
        <translation>Version %1 von %2 ist jetzt die aktuelle.</translation>
    </message>
    <message>
        <source>nothing of %1 is imported</source>
        <translation>von %1 ist nichts importiert</translation>
    </message>
    <message>
        <source>%1 is removed. For thirty days “errdex import --provider %1 --restore %2” brings it back.</source>
        <translation>%1 ist entfernt. Dreißig Tage lang holt „errdex import --provider %1 --restore %2“ es zurück.</translation>
    </message>
</context>
<context>
    <name>errdex::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>There is no text to import.</source>
        <translation>Es gibt keinen Text zum Importieren.</translation>
    </message>
    <message>
        <source>1. Source</source>
        <translation>1. Quelle</translation>
    </message>
    <message>
        <source>2. What was recognised</source>
        <translation>2. Was erkannt wurde</translation>
    </message>
    <message>
        <source>3. What it changes</source>
        <translation>3. Was sich ändert</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What was chosen stays</source>
        <translation>Was gewählt wurde, bleibt</translation>
    </message>
    <message>
        <source>Keeps the catalogue; Undo takes it away</source>
        <translation>Behält den Katalog; „Rückgängig“ nimmt ihn wieder weg</translation>
    </message>
    <message>
        <source>Nothing is kept before the last step</source>
        <translation>Vor dem letzten Schritt wird nichts behalten</translation>
    </message>
</context>
<context>
    <name>errdex::InlineEditor</name>
    <message>
        <source>What is written is kept at once.</source>
        <translation>Was geschrieben wird, wird sofort behalten.</translation>
    </message>
</context>
<context>
    <name>errdex::KeyEdit</name>
    <message>
        <source>Press the new keys… %1 cancels</source>
        <translation>Neue Tasten drücken&#xa0;… %1 bricht ab</translation>
    </message>
    <message>
        <source>%1 or a click, then the keys</source>
        <translation>%1 oder ein Klick, dann die Tasten</translation>
    </message>
</context>
<context>
    <name>errdex::KeyboardPage</name>
    <message>
        <source>U&amp;se them</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Tasten &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;All to default</source>
        <translation>Alle auf Stan&amp;dard</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>&amp;Press other keys:</source>
        <translation>A&amp;ndere Tasten drücken:</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andere Tasten</translation>
    </message>
    <message>
        <source>%1 cannot be used: it moves about, or belongs to the saved filters.</source>
        <translation>%1 kann nicht verwendet werden: Es dient zum Navigieren oder gehört zu den gespeicherten Filtern.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it when you use it here.</source>
        <translation>%1 gehört zu „%2“ und entfällt dort, wenn Sie es hier verwenden.</translation>
    </message>
    <message>
        <source>%1 was given to “%2” and stays there.</source>
        <translation>%1 wurde „%2“ zugewiesen und bleibt dort.</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>Trotzdem zu&amp;weisen</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>After %1, press the keys for the action that is chosen above. %2 cancels, %3 leaves the field.</source>
        <translation>Nach %1 die Tasten für die oben gewählte Aktion drücken. %2 bricht ab, %3 verlässt das Feld.</translation>
    </message>
    <message>
        <source>In the field, %1 uses these keys and %2 records others.</source>
        <translation>Im Feld weist %1 diese Tasten zu, %2 nimmt andere auf.</translation>
    </message>
    <message>
        <source>The chosen action is reached by these keys</source>
        <translation>Die gewählte Aktion wird mit diesen Tasten erreicht</translation>
    </message>
    <message>
        <source>The chosen action is reached by its menu alone</source>
        <translation>Die gewählte Aktion wird nur noch über ihr Menü erreicht</translation>
    </message>
    <message>
        <source>The keys that the chosen action had at first</source>
        <translation>Die Tasten, die die gewählte Aktion anfangs hatte</translation>
    </message>
    <message>
        <source>The keys that all actions had at first</source>
        <translation>Die Tasten, die alle Aktionen anfangs hatten</translation>
    </message>
    <message>
        <source>Enter takes other keys for an action: press them then.</source>
        <translation>Die Eingabetaste nimmt andere Tasten für eine Aktion entgegen: Drücken Sie diese dann.</translation>
    </message>
</context>
<context>
    <name>errdex::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;Systemsprache</translation>
    </message>
</context>
<context>
    <name>errdex::LineButtons</name>
    <message>
        <source>Clear this field</source>
        <translation>Dieses Feld leeren</translation>
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
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
</context>
<context>
    <name>errdex::LogScanJob</name>
    <message>
        <source>it is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
</context>
<context>
    <name>errdex::LongTextDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Show in the &amp;table</source>
        <translation>In der &amp;Tabelle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Stopped: the rest was not read.</source>
        <translation>Angehalten: Der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The text could not be read to its end: %1</source>
        <translation>Der Text konnte nicht bis zum Ende gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Codes in the text</source>
        <translation>Codes im Text</translation>
    </message>
    <message>
        <source>Filters the table of the window to the chosen codes, or to all</source>
        <translation>Filtert die Tabelle des Fensters auf die gewählten oder auf alle Codes</translation>
    </message>
    <message>
        <source>Export the codes of the text</source>
        <translation>Codes des Textes exportieren</translation>
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
            <numerusform>%Ln Zeile nach %1 exportiert</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <extracomment>%1 is the name of a file, or &quot;Pasted text&quot;</extracomment>
        <translation>Codes: %1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <extracomment>%1 is the name of a file, or &quot;Pasted text&quot;</extracomment>
        <translation>Wird gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %1 time(s)</source>
        <extracomment>%1 is a number: how often the codes stand in the text</extracomment>
        <translation>
            <numerusform>%1-mal gefunden</numerusform>
            <numerusform>%1-mal gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) read (%2)</source>
        <extracomment>%1 is a number, %2 a size such as &quot;104 KiB&quot;</extracomment>
        <translation>
            <numerusform>%1 Zeile gelesen (%2)</numerusform>
            <numerusform>%1 Zeilen gelesen (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>No known code stands in the text.</source>
        <translation>Im Text steht kein bekannter Code.</translation>
    </message>
    <message>
        <source>Enter filters the table of the window to the chosen codes.</source>
        <translation>Die Eingabetaste filtert die Tabelle des Fensters nach den gewählten Codes.</translation>
    </message>
    <message>
        <source>Asks for a file and writes the codes of the text into it</source>
        <translation>Fragt nach einer Datei und schreibt die Codes des Textes hinein</translation>
    </message>
</context>
<context>
    <name>errdex::LongTexts</name>
    <message>
        <source>Open a log or another text</source>
        <translation>Ein Log oder einen anderen Text öffnen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
</context>
<context>
    <name>errdex::LookupCommand</name>
    <message>
        <source>Finds what an error code or message means; the best answer first.</source>
        <translation>Findet, was ein Fehlercode oder eine Meldung bedeutet; die beste Antwort zuerst.</translation>
    </message>
    <message>
        <source>Several words are one text. What is near a code or word that no catalogue has is a suggestion, not an answer: match.kind is “fuzzy” in json, the exit code is 1. The csv format has the columns of “errdex export”, and no suggestions. Standard input of more than 256 KiB, as a log is, gives a table of all known codes that stand in it: provider, code, count, first line and an excerpt.</source>
        <translation>Mehrere Wörter sind ein Text. Was einem Code oder Wort, das in keinem Katalog steht, nahekommt, ist ein Vorschlag und keine Antwort: match.kind ist in json „fuzzy“, der Exit-Code ist 1. Das Format csv hat die Spalten von „errdex export“ und keine Vorschläge. Eine Standardeingabe von mehr als 256 KiB, etwa ein Log, ergibt eine Tabelle aller bekannten Codes, die darin stehen: Anbieter, Code, Anzahl, erste Zeile und ein Auszug.</translation>
    </message>
    <message>
        <source>Look at this provider only; may be given more than once.</source>
        <translation>Nur bei diesem Anbieter suchen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Give at most N results (default: 20; 0: all).</source>
        <translation>Höchstens N Ergebnisse ausgeben (Standard: 20; 0: alle).</translation>
    </message>
    <message>
        <source>A code in any form, a message, a JSON body, a log line, words; - reads it from standard input.</source>
        <translation>Ein Code in beliebiger Form, eine Meldung, ein JSON-Body, eine Logzeile, Wörter; - liest aus der Standardeingabe.</translation>
    </message>
    <message>
        <source>what -1021 means, and what to do about it</source>
        <translation>was -1021 bedeutet und was zu tun ist</translation>
    </message>
    <message>
        <source>the same number means something else elsewhere</source>
        <translation>dieselbe Nummer bedeutet anderswo etwas anderes</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>für ein Skript</translation>
    </message>
    <message>
        <source>cannot read standard input: %1</source>
        <translation>die Standardeingabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>there is no text to look up</source>
        <translation>kein Text zum Nachschlagen angegeben</translation>
    </message>
    <message>
        <source>there is no provider “%1”; there are %2</source>
        <translation>den Anbieter „%1“ gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; meinten Sie %2?</translation>
    </message>
    <message>
        <source>--limit takes a number, not “%1”</source>
        <translation>--limit erwartet eine Zahl, nicht „%1“</translation>
    </message>
    <message>
        <source>there are more results; --limit 0 gives all</source>
        <translation>es gibt weitere Ergebnisse; --limit 0 zeigt alle</translation>
    </message>
    <message>
        <source>nothing found for “%1”</source>
        <translation>nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>the input is long: searched for known codes, and for nothing else; %1</source>
        <translation>die Eingabe ist lang: nur nach bekannten Codes durchsucht, nach nichts anderem; %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::LookupText</name>
    <message>
        <source>the code %1 stands in the text</source>
        <translation>der Code %1 steht im Text</translation>
    </message>
    <message>
        <source>%1 is %2 without its zeros or its sign</source>
        <translation>%1 ist %2 ohne Nullen oder Vorzeichen</translation>
    </message>
    <message>
        <source>the name %1 stands in the text</source>
        <translation>der Name %1 steht im Text</translation>
    </message>
    <message>
        <source>“%1” is %2 written differently</source>
        <translation>„%1“ ist %2 in anderer Schreibweise</translation>
    </message>
    <message>
        <source>the code begins with %1</source>
        <translation>der Code beginnt mit %1</translation>
    </message>
    <message>
        <source>its message stands in the text</source>
        <translation>die Meldung steht im Text</translation>
    </message>
    <message>
        <source>“%1” stands in the text, which may be by chance</source>
        <translation>„%1“ steht im Text, was Zufall sein kann</translation>
    </message>
    <message>
        <source>all words stand in its name or message</source>
        <translation>alle Wörter stehen in Name oder Meldung</translation>
    </message>
    <message>
        <source>all words stand in its texts or in its meaning</source>
        <translation>alle Wörter stehen in seinen Texten oder in seiner Bedeutung</translation>
    </message>
    <message>
        <source>the text holds the HTTP status %1</source>
        <translation>der Text enthält den HTTP-Status %1</translation>
    </message>
    <message>
        <source>a suggestion: %1 is near %2</source>
        <translation>ein Vorschlag: %1 ähnelt %2</translation>
    </message>
    <message>
        <source>a suggestion by these words: %1</source>
        <translation>ein Vorschlag nach diesen Wörtern: %1</translation>
    </message>
    <message>
        <source>its message stands there too</source>
        <translation>auch die Meldung steht im Text</translation>
    </message>
    <message>
        <source>the text names %1</source>
        <translation>der Text nennt %1</translation>
    </message>
    <message>
        <source>the body has the form of %1</source>
        <translation>der Body hat die Form von %1</translation>
    </message>
    <message>
        <source>the HTTP status %1 fits</source>
        <translation>der HTTP-Status %1 passt</translation>
    </message>
    <message>
        <source>words of its message stand there too</source>
        <translation>auch Wörter aus seiner Meldung kommen vor</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in any catalogue</source>
        <extracomment>%1 is one code, or several as a list: &quot;-1131, -1132&quot;</extracomment>
        <translation>
            <numerusform>%1 steht in keinem Katalog</numerusform>
            <numerusform>%1 stehen in keinem Katalog</numerusform>
        </translation>
    </message>
    <message>
        <source>found in the team&apos;s tags</source>
        <translation>in den Schlagwörtern des Teams gefunden</translation>
    </message>
    <message>
        <source>found in the team&apos;s note</source>
        <translation>in der Notiz des Teams gefunden</translation>
    </message>
    <message>
        <source>found in your tags</source>
        <translation>in Ihren Schlagwörtern gefunden</translation>
    </message>
    <message>
        <source>found in your note</source>
        <translation>in Ihrer Notiz gefunden</translation>
    </message>
    <message>
        <source>words of its texts stand there too</source>
        <translation>auch Wörter aus seinen Texten kommen vor</translation>
    </message>
    <message>
        <source>“%2” is what HTTP %1 stands for</source>
        <extracomment>%1 is an HTTP status, 429; %2 what the code means, &quot;Rate limit exceeded&quot;</extracomment>
        <translation>HTTP %1 steht für „%2“</translation>
    </message>
    <message>
        <source>a suggestion: %1 has the number of %2</source>
        <extracomment>%1 is a code that there is, -1021; %2 is what was looked up, ABCD-1021</extracomment>
        <translation>ein Vorschlag: %1 hat die Nummer von %2</translation>
    </message>
    <message>
        <source>a suggestion: “%1” may mean “%2”</source>
        <extracomment>%1 is words of a text, &quot;session timed out&quot;; %2 what a code means, &quot;Session expired&quot;</extracomment>
        <translation>ein Vorschlag: „%1“ könnte „%2“ bedeuten</translation>
    </message>
    <message>
        <source>its message stands in the text, but for the word “%1”</source>
        <extracomment>%1 is a word of a message that is misspelt in the text</extracomment>
        <translation>die Meldung steht im Text, bis auf das Wort „%1“</translation>
    </message>
</context>
<context>
    <name>errdex::MainWindow</name>
    <message>
        <source>The search failed: %1</source>
        <translation>Die Suche ist fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) printed</source>
        <translation>
            <numerusform>%Ln Seite gedruckt</numerusform>
            <numerusform>%Ln Seiten gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Errdex was updated to version %1.</source>
        <translation>Errdex wurde auf Version %1 aktualisiert.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Neues</translation>
    </message>
    <message>
        <source>&amp;Write a reply</source>
        <translation>A&amp;ntwort schreiben</translation>
    </message>
    <message>
        <source>The layout is as it was at first</source>
        <translation>Die Anordnung ist wie am Anfang</translation>
    </message>
    <message>
        <source>The clipboard still holds what was copied before.</source>
        <translation>In der Zwischenablage steht noch, was zuvor kopiert wurde.</translation>
    </message>
    <message>
        <source>Nothing was copied: %1 has no reply, neither one of yours nor one of its concept.</source>
        <translation>Nichts wurde kopiert: Zu %1 gibt es keine Antwort, weder eine eigene noch eine seines Konzepts.</translation>
    </message>
    <message>
        <source>Nothing was copied: no single code is chosen.</source>
        <translation>Es wurde nichts kopiert: Kein einzelner Code ist ausgewählt.</translation>
    </message>
    <message>
        <source>Enter leads to the cards of the cell.</source>
        <translation>Die Eingabetaste führt zu den Karten der Zelle.</translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlock</name>
    <message>
        <source>(picture %1, not loaded)</source>
        <translation>(Bild %1, nicht geladen)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <extracomment>below the beginning of a long note</extracomment>
        <translation>
            <numerusform>… und %Ln weiteres Zeichen</numerusform>
            <numerusform>… und %Ln weitere Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlocks</name>
    <message>
        <source>A document of more than 64 MiB.</source>
        <translation>Ein Dokument mit mehr als 64 MiB.</translation>
    </message>
    <message>
        <source>The document could not be read as Markdown.</source>
        <translation>Das Dokument konnte nicht als Markdown gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln cell(s) more than the head of its table; only those are left out.</source>
        <translation>
            <numerusform>Die Zeile hat %Ln Zelle mehr als der Kopf ihrer Tabelle; nur diese Zelle bleibt weg.</numerusform>
            <numerusform>Die Zeile hat %Ln Zellen mehr als der Kopf ihrer Tabelle; nur diese Zellen bleiben weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MenuBar</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
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
</context>
<context>
    <name>errdex::MessageBar</name>
    <message>
        <source>Message</source>
        <extracomment>what the program says at the foot of the window</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
</context>
<context>
    <name>errdex::NothingFound</name>
    <message>
        <source>Read it as an error text: %1</source>
        <translation>Als Fehlertext lesen: %1</translation>
    </message>
    <message>
        <source>The nearest in the catalogues. They may mean something else.</source>
        <translation>Das Ähnlichste aus den Katalogen. Es kann etwas anderes bedeuten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 — %2</source>
        <translation>%1 entfernen – %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Remove %1 — finds %2</source>
        <translation>%1 entfernen – findet %2</translation>
    </message>
    <message>
        <source>No code has all of these words</source>
        <translation>Kein Code enthält alle diese Wörter</translation>
    </message>
    <message>
        <source>Only %1 — finds %2</source>
        <translation>Nur %1 – findet %2</translation>
    </message>
    <message>
        <source>Only %1 — %2</source>
        <translation>Nur %1 – %2</translation>
    </message>
</context>
<context>
    <name>errdex::NothingLeft</name>
    <message>
        <source>Nothing is left to compare</source>
        <translation>Zum Vergleichen bleibt nichts übrig</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is a provider, which will be compared then</extracomment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Alle vergleichen</translation>
    </message>
</context>
<context>
    <name>errdex::OriginText</name>
    <message>
        <source>shared by your team</source>
        <extracomment>of a catalogue: a colleague has given it to everybody in the team</extracomment>
        <translation>von Ihrem Team geteilt</translation>
    </message>
    <message>
        <source>imported, hides the team&apos;s</source>
        <extracomment>of a catalogue: the team shares one too, which is not shown because of this one</extracomment>
        <translation>importiert, verdeckt den des Teams</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>of a catalogue: it comes with the program</extracomment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>Shared by your team</source>
        <translation>Von Ihrem Team geteilt</translation>
    </message>
    <message>
        <source>Your own import; it hides the one that your team shares</source>
        <translation>Ihr eigener Import; er verdeckt den Katalog, den Ihr Team teilt</translation>
    </message>
</context>
<context>
    <name>errdex::OtherValues</name>
    <message>
        <source>Another link, from %1</source>
        <translation>Ein anderer Link, vom %1</translation>
    </message>
    <message>
        <source>Another meaning, from %1</source>
        <translation>Eine andere Bedeutung, vom %1</translation>
    </message>
    <message>
        <source>Another reply for all that mean this, from %1</source>
        <translation>Eine andere Antwort für alle mit dieser Bedeutung, vom %1</translation>
    </message>
    <message>
        <source>Another reply, from %1</source>
        <translation>Eine andere Antwort, vom %1</translation>
    </message>
    <message>
        <source>Another note, from %1</source>
        <translation>Eine andere Notiz, vom %1</translation>
    </message>
    <message>
        <source>Use this one</source>
        <extracomment>&quot;one&quot; is a note, link, reply or meaning that another person wrote</extracomment>
        <translation>Stattdessen verwenden</translation>
    </message>
    <message>
        <source>Puts it in the place of your own; can be undone</source>
        <translation>Ersetzt Ihre eigene Angabe; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Your own stays; can be undone</source>
        <translation>Ihre eigene Angabe bleibt; lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>errdex::OutputProgress</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>errdex::OwnActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The other one is in the place of yours now</source>
        <extracomment>&quot;one&quot; is a note, link, reply or meaning that another person wrote</extracomment>
        <translation>Die andere Angabe steht jetzt anstelle Ihrer eigenen</translation>
    </message>
    <message>
        <source>The other one is thrown away</source>
        <translation>Die andere Angabe ist verworfen</translation>
    </message>
    <message>
        <source>%1 has no tags any more</source>
        <translation>%1 hat keine Schlagwörter mehr</translation>
    </message>
    <message>
        <source>Tags of %1 kept</source>
        <translation>Schlagwörter von %1 gespeichert</translation>
    </message>
    <message>
        <source>%1 has no link any more</source>
        <translation>%1 hat keinen Link mehr</translation>
    </message>
    <message>
        <source>Link of %1 kept</source>
        <translation>Link von %1 gespeichert</translation>
    </message>
    <message>
        <source>The former reply is back</source>
        <translation>Die frühere Antwort ist wieder da</translation>
    </message>
    <message>
        <source>Your reply is kept for all codes that mean this</source>
        <translation>Ihre Antwort ist für alle Codes mit dieser Bedeutung gespeichert</translation>
    </message>
    <message>
        <source>Your reply is kept for %1</source>
        <translation>Ihre Antwort ist für %1 gespeichert</translation>
    </message>
    <message>
        <source>The note on %1 is gone</source>
        <translation>Die Notiz zu %1 ist entfernt</translation>
    </message>
    <message>
        <source>Note on %1 kept</source>
        <translation>Notiz zu %1 gespeichert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>errdex::OwnChanges</name>
    <message>
        <source>Import of own data</source>
        <translation>Import eigener Daten</translation>
    </message>
</context>
<context>
    <name>errdex::OwnDataCommand</name>
    <message>
        <source>Writes your notes, stars and saved filters as one file, or joins in another person&apos;s.</source>
        <translation>Schreibt Ihre Notizen, Sterne und gespeicherten Filter als eine Datei oder führt sie mit denen einer anderen Person zusammen.</translation>
    </message>
    <message>
        <source>The file is JSON. It holds notes, tags, links, replies, stars, chosen concepts and saved filters, but no history and no imported catalogues. Joining takes field by field what is newer; what two people have written apart is kept twice, and found by has:conflict. A copy of the state before is kept, and restored by the window (File, Restore own data).</source>
        <translation>Die Datei ist JSON. Sie enthält Notizen, Schlagwörter, Links, Antworten, Sterne, gewählte Bedeutungen und gespeicherte Filter, aber keinen Verlauf und keine importierten Kataloge. Beim Zusammenführen gilt Feld für Feld das Neuere; was zwei Personen unabhängig voneinander geschrieben haben, bleibt doppelt erhalten und lässt sich mit has:conflict finden. Der vorherige Stand wird gesichert und lässt sich im Fenster wiederherstellen (Datei, Eigene Daten wiederherstellen).</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>In diese Datei schreiben statt in die Standardausgabe; die Datei entsteht ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>Join in what stands in this file (- for standard input), and say what that changed.</source>
        <translation>Die eigenen Daten mit dem Inhalt dieser Datei zusammenführen (- für die Standardeingabe) und sagen, was sich dadurch geändert hat.</translation>
    </message>
    <message>
        <source>With --join: change nothing, say what would change.</source>
        <translation>Mit --join: nichts ändern, nur sagen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>to take along, or to hand on</source>
        <translation>zum Mitnehmen oder Weitergeben</translation>
    </message>
    <message>
        <source>what a colleague&apos;s file would change</source>
        <translation>was die Datei einer anderen Person ändern würde</translation>
    </message>
    <message>
        <source>and joins it in</source>
        <translation>und führt sie zusammen</translation>
    </message>
    <message>
        <source>--output and --join do not go together</source>
        <translation>--output und --join schließen sich aus</translation>
    </message>
    <message>
        <source>--dry-run is for --join</source>
        <translation>--dry-run gilt nur zusammen mit --join</translation>
    </message>
    <message>
        <source>--format is for --join; what is written is always JSON</source>
        <translation>--format gilt nur zusammen mit --join; geschrieben wird immer JSON</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>errdex::OwnExchange</name>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with own data</source>
        <translation>
            <numerusform>%Ln Code mit eigenen Daten</numerusform>
            <numerusform>%Ln Codes mit eigenen Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved filter(s)</source>
        <translation>
            <numerusform>%Ln gespeicherter Filter</numerusform>
            <numerusform>%Ln gespeicherte Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written by both of you</source>
        <extracomment>%Ln values, each a note, the tags … of a code that two people wrote differently</extracomment>
        <translation>
            <numerusform>%Ln auf beiden Seiten bearbeitet</numerusform>
            <numerusform>%Ln auf beiden Seiten bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Joining it would change nothing: all of it is here already.</source>
        <translation>Das Zusammenführen würde nichts ändern: Alles ist schon vorhanden.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>Alles war schon vorhanden.</translation>
    </message>
    <message>
        <source>It would be joined into your own data: %1.</source>
        <translation>In Ihre eigenen Daten würde übernommen: %1.</translation>
    </message>
    <message>
        <source>Joined into your own data: %1.</source>
        <translation>In Ihre eigenen Daten übernommen: %1.</translation>
    </message>
    <message>
        <source>%1: more than %2 MiB. No file of own data is so large; nothing was changed.</source>
        <extracomment>%1, here and below, is the name of a file, or &quot;Standard input&quot;</extracomment>
        <translation>%1: mehr als %2 MiB. So groß ist keine Datei mit eigenen Daten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: from a newer version of Errdex. Please update Errdex; nothing was changed.</source>
        <translation>%1: von einer neueren Version von Errdex. Bitte aktualisieren Sie Errdex; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: no file of own data. Such a file comes from “Export own data”; nothing was changed.</source>
        <translation>%1: keine Datei mit eigenen Daten. Solche Dateien entstehen mit „Eigene Daten exportieren“; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: damaged in line %2 (%3). Nothing was changed.</source>
        <extracomment>%3 says in English what is wrong there</extracomment>
        <translation>%1: in Zeile %2 beschädigt (%3). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Of what both of you wrote, the newer holds and the other is kept beside it: search for %1.</source>
        <translation>Wo beide geschrieben haben, gilt das Neuere, und das andere bleibt daneben erhalten: Suchen Sie nach %1.</translation>
    </message>
</context>
<context>
    <name>errdex::OwnTextRow</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Link to the solution</source>
        <translation>Link zur Lösung</translation>
    </message>
    <message>
        <source>Reply of your own</source>
        <translation>Eigene Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Add a link to the solution</source>
        <translation>Link zur Lösung hinzufügen</translation>
    </message>
    <message>
        <source>Write a reply of your own</source>
        <translation>Eigene Antwort schreiben</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>All codes with this tag</source>
        <translation>Alle Codes mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>urgent, known bug, …</source>
        <translation>dringend, bekannter Fehler,&#xa0;…</translation>
    </message>
    <message>
        <source>Markdown; kept while you type</source>
        <translation>Markdown; wird beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://; this is not kept yet.</source>
        <translation>Ein Link beginnt mit https:// oder http://; dieser ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Yours alone, until you share it with a team</source>
        <translation>Nur für Sie, bis Sie es mit einem Team teilen</translation>
    </message>
    <message>
        <source>Opens in the web browser</source>
        <translation>Öffnet sich im Webbrowser</translation>
    </message>
    <message>
        <source>The link was not kept.</source>
        <translation>Der Link wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>errdex::PagePrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>The preview ends here; the print goes on.</source>
        <translation>Die Vorschau endet hier; der Druck geht weiter.</translation>
    </message>
</context>
<context>
    <name>errdex::PageTables</name>
    <message>
        <source>Each code is a heading, with its text below.</source>
        <translation>Jeder Code ist eine Überschrift mit seinem Text darunter.</translation>
    </message>
    <message>
        <source>A list of definitions: codes and what they mean.</source>
        <translation>Eine Definitionsliste: Codes und was sie bedeuten.</translation>
    </message>
    <message>
        <source>Lines that begin with a code.</source>
        <translation>Zeilen, die mit einem Code beginnen.</translation>
    </message>
    <message>
        <source>One line alone that begins like a code; it may be anything.</source>
        <translation>Eine einzelne Zeile, die wie ein Code beginnt; es kann alles Mögliche sein.</translation>
    </message>
</context>
<context>
    <name>errdex::PaneLinks</name>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is &quot;Code&quot;, &quot;Message&quot;, &quot;Reply&quot;, …</extracomment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>errdex::PaperOutput</name>
    <message>
        <source>The export failed: there is not enough memory.</source>
        <translation>Der Export ist fehlgeschlagen: Der Speicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt&#xa0;…</translation>
    </message>
    <message>
        <source>The last one is still being written. Wait for its end, or stop it.</source>
        <translation>Die vorige Ausgabe wird noch geschrieben. Warten Sie, bis sie fertig ist, oder halten Sie sie an.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>The part of Errdex that prints is missing; please install Errdex again, or save a PDF.</source>
        <translation>Der Teil von Errdex, der druckt, fehlt; bitte installieren Sie Errdex neu oder speichern Sie eine PDF-Datei.</translation>
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
        <translation>; </translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>remark</comment>
        <extracomment>%2 is added to %1 as a remark: &quot;the code stands in the text — values: 5, 7&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <extracomment>within other quotes</extracomment>
        <translation>‚%1‘</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>percent sign</comment>
        <extracomment>%1 is the sign of percent behind a number, with the blank before it where the language writes one</extracomment>
        <translation>&#xa0;%1</translation>
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
        <translation>Seitennummer</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>Weitere Schaltflächen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>behind the number of a page: &quot;2 of 12&quot;</extracomment>
        <translation> von %1</translation>
    </message>
    <message>
        <source>%1 and %2 turn the pages where whole ones are shown.</source>
        <translation>%1 und %2 blättern um, wo ganze Seiten zu sehen sind.</translation>
    </message>
    <message>
        <source>Size, direction and margins of the paper</source>
        <translation>Größe, Ausrichtung und Ränder des Papiers</translation>
    </message>
    <message>
        <source>Pages %1 and %2 of %3</source>
        <translation>Seiten %1 und %2 von %3</translation>
    </message>
</context>
<context>
    <name>errdex::PreviewPage</name>
    <message>
        <source>Deli&amp;miter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>The first &amp;row names them</source>
        <translation>&amp;Erste Zeile enthält die Spaltennamen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The table as it was found</source>
        <translation>Die Tabelle, wie sie gefunden wurde</translation>
    </message>
    <message>
        <source>Line in the source</source>
        <translation>Zeile in der Quelle</translation>
    </message>
    <message>
        <source>Reasons and doubts</source>
        <translation>Gründe und Zweifelsfälle</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>Lesen &amp;als</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Zeichen&amp;kodierung</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>Ta&amp;bellen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Reasons and &amp;doubts</source>
        <translation>&amp;Gründe und Zweifelsfälle</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln Zeile)</numerusform>
            <numerusform>%1 (%Ln Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which column is the code: without it nothing can be imported.</source>
        <translation>Wählen Sie, welche Spalte der Code ist: Ohne sie kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>Tick a table to import.</source>
        <translation>Haken Sie eine Tabelle zum Importieren an.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>a table that was not on the page the last time; %1 is its heading
----------
a column that was not there the last time; %1 is its name</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Zeile der Tabelle</translation>
    </message>
    <message>
        <source>What kind of document it is</source>
        <translation>Was für ein Dokument es ist</translation>
    </message>
    <message>
        <source>Which letters the bytes stand for</source>
        <translation>Für welche Buchstaben die Bytes stehen</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Was zwischen zwei Zellen steht</translation>
    </message>
    <message>
        <source>Then it is no code itself</source>
        <translation>Dann ist sie selbst kein Code</translation>
    </message>
    <message>
        <source>Space ticks a table, which is imported then. The chosen one is shown beside the list.</source>
        <translation>Die Leertaste hakt eine Tabelle an, die dann importiert wird. Die gewählte wird neben der Liste gezeigt.</translation>
    </message>
    <message>
        <source>What each column means is chosen in the boxes before it.</source>
        <translation>Was jede Spalte bedeutet, wird in den Feldern davor gewählt.</translation>
    </message>
    <message>
        <source>Why the source was read in this way, and what may be wrong.</source>
        <translation>Warum die Quelle so gelesen wurde und was falsch sein könnte.</translation>
    </message>
</context>
<context>
    <name>errdex::PrintActions</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>errdex::PrintDialog</name>
    <message numerus="yes">
        <source>The &amp;table with %Ln row(s)</source>
        <translation>
            <numerusform>Die &amp;Tabelle mit einer Zeile</numerusform>
            <numerusform>Die &amp;Tabelle mit %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table with the %Ln &amp;selected row(s)</source>
        <translation>
            <numerusform>Die Tabelle mit der &amp;ausgewählten Zeile</numerusform>
            <numerusform>Die Tabelle mit den %Ln &amp;ausgewählten Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;cards of the %Ln selected code(s)</source>
        <translation>
            <numerusform>Die &amp;Karte des ausgewählten Codes</numerusform>
            <numerusform>Die &amp;Karten der %Ln ausgewählten Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;card of %1</source>
        <extracomment>%1 is &quot;HashKey Pro -1021&quot;</extracomment>
        <translation>Die &amp;Karte von %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau&#xa0;…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>On the cards; leave it off for what a customer gets</source>
        <translation>Auf den Karten; lassen Sie es aus für das, was Kunden bekommen</translation>
    </message>
    <message>
        <source>The table &amp;and the cards of “%1”</source>
        <extracomment>%1 is a row of a comparison: &quot;Rate limit exceeded&quot;, &quot;429 Too Many Requests&quot;</extracomment>
        <translation>Die Tabelle &amp;und die Karten zu „%1“</translation>
    </message>
    <message>
        <source>The &amp;cards of “%1”</source>
        <extracomment>%1 is a row of a comparison: &quot;Rate limit exceeded&quot;, &quot;429 Too Many Requests&quot;</extracomment>
        <translation>Die &amp;Karten zu „%1“</translation>
    </message>
    <message>
        <source>&amp;For colleagues: next steps, notes, other providers</source>
        <translation>&amp;Für das Team: nächste Schritte, Notizen, andere Anbieter</translation>
    </message>
    <message>
        <source>&amp;For colleagues: our remarks</source>
        <translation>&amp;Für das Team: unsere Anmerkungen</translation>
    </message>
    <message>
        <source>With the columns that are shown</source>
        <translation>Mit den Spalten, die zu sehen sind</translation>
    </message>
    <message>
        <source>All lines first, then all fields of this one</source>
        <translation>Zuerst alle Zeilen, dann alle Felder dieser einen</translation>
    </message>
    <message>
        <source>With all fields</source>
        <translation>Mit allen Feldern</translation>
    </message>
    <message>
        <source>Asks for a printer</source>
        <translation>Fragt nach einem Drucker</translation>
    </message>
    <message>
        <source>Shows the pages on the screen</source>
        <translation>Zeigt die Seiten auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Asks for a file and writes the pages into it</source>
        <translation>Fragt nach einer Datei und schreibt die Seiten hinein</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderChoiceModel</name>
    <message>
        <source>%1, baseline</source>
        <translation>%1, Basis</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderHeader</name>
    <message>
        <source>baseline</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderPicker</name>
    <message>
        <source>Find a provider</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <source>Providers to compare</source>
        <translation>Zu vergleichende Anbieter</translation>
    </message>
    <message>
        <source>Drag to put in order, or hold Alt with ↑ and ↓</source>
        <translation>Zum Anordnen ziehen oder Alt mit ↑ und ↓ drücken</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>Ba&amp;sis</translation>
    </message>
    <message>
        <source>What the others are told apart from</source>
        <translation>Der Anbieter, mit dem die anderen verglichen werden</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>a button that chooses all providers</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Compare all providers</source>
        <translation>Alle Anbieter vergleichen</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a button that chooses no provider</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Leave all providers out</source>
        <translation>Alle Anbieter auslassen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>No longer the &amp;baseline</source>
        <translation>Nicht mehr als &amp;Basis verwenden</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>Als &amp;Basis verwenden</translation>
    </message>
    <message>
        <source>None</source>
        <comment>baseline</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Space ticks a provider. Alt with the up and down arrows moves it.</source>
        <translation>Die Leertaste hakt einen Anbieter an. Alt mit den Pfeiltasten nach oben und unten verschiebt ihn.</translation>
    </message>
    <message>
        <source>Shows the providers that have these letters.</source>
        <translation>Zeigt die Anbieter mit diesen Buchstaben.</translation>
    </message>
</context>
<context>
    <name>errdex::ProvidersCommand</name>
    <message>
        <source>Lists the providers whose error codes are known.</source>
        <translation>Listet die Anbieter auf, deren Fehlercodes bekannt sind.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>short name, name, number of codes, origin, documentation</source>
        <translation>Kurzname, Name, Anzahl der Codes, Herkunft, Dokumentation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>errdex::QtPrintDialogs</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
</context>
<context>
    <name>errdex::QueryHelp</name>
    <message>
        <source>both words, anywhere, in any order; case and accents do not matter</source>
        <translation>beide Wörter, irgendwo, in beliebiger Reihenfolge; Groß- und Kleinschreibung und Akzente spielen keine Rolle</translation>
    </message>
    <message>
        <source>exactly this phrase</source>
        <translation>genau diese Wortfolge</translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation>das erste Wort ohne das zweite</translation>
    </message>
    <message>
        <source>one of the two, or both</source>
        <translation>eines der beiden oder beide</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>Klammern fassen zusammen</translation>
    </message>
    <message>
        <source>a code; a minus before a digit belongs to it</source>
        <translation>ein Code; ein Minus vor einer Ziffer gehört dazu</translation>
    </message>
    <message>
        <source>codes that begin with -10; * stands for anything</source>
        <translation>Codes, die mit -10 beginnen; * steht für Beliebiges</translation>
    </message>
    <message>
        <source>exactly this code</source>
        <translation>genau dieser Code</translation>
    </message>
    <message>
        <source>one of several providers</source>
        <translation>einer von mehreren Anbietern</translation>
    </message>
    <message>
        <source>a class of HTTP statuses</source>
        <translation>eine Klasse von HTTP-Status</translation>
    </message>
    <message>
        <source>a range, ends included</source>
        <translation>ein Bereich einschließlich der Grenzen</translation>
    </message>
    <message>
        <source>from here on; &lt;, &lt;= and &gt; work too</source>
        <translation>ab hier aufwärts; &lt;, &lt;= und &gt; gehen auch</translation>
    </message>
    <message>
        <source>a category; names with blanks in quotes</source>
        <translation>eine Kategorie; Namen mit Leerzeichen in Anführungszeichen</translation>
    </message>
    <message>
        <source>what the failure means, across providers</source>
        <translation>was der Fehler bedeutet, anbieterübergreifend</translation>
    </message>
    <message>
        <source>who has to act: customer, integrator, provider or nobody</source>
        <translation>wer handeln muss: customer, integrator, provider oder nobody</translation>
    </message>
    <message>
        <source>trying again: never, after-change, after-wait or with-backoff</source>
        <translation>erneuter Versuch: never, after-change, after-wait oder with-backoff</translation>
    </message>
    <message>
        <source>in one field only; also name:, description:, condition:</source>
        <translation>nur in einem Feld; auch name:, description:, condition:</translation>
    </message>
    <message>
        <source>the page gives no condition</source>
        <translation>die Seite nennt keine Bedingung</translation>
    </message>
    <message>
        <source>the page gives a condition</source>
        <translation>die Seite nennt eine Bedingung</translation>
    </message>
    <message>
        <source>a regular expression, anywhere or after a field</source>
        <translation>ein regulärer Ausdruck, überall oder hinter einem Feld</translation>
    </message>
    <message>
        <source>the codes that you starred</source>
        <translation>die Codes mit Ihrem Stern</translation>
    </message>
    <message>
        <source>in what you keep with the codes; also link:</source>
        <translation>in dem, was Sie zu den Codes aufbewahren; auch link:</translation>
    </message>
    <message>
        <source>codes with a note of yours; also has:tag, has:link, has:reply, has:conflict</source>
        <translation>Codes mit einer Notiz von Ihnen; auch has:tag, has:link, has:reply, has:conflict</translation>
    </message>
    <message>
        <source>codes that one provider lists more than once</source>
        <translation>Codes, die ein Anbieter mehrfach aufführt</translation>
    </message>
    <message>
        <source>codes that mean something else at another provider</source>
        <translation>Codes, die bei einem anderen Anbieter etwas anderes bedeuten</translation>
    </message>
</context>
<context>
    <name>errdex::QueryIssueText</name>
    <message>
        <source>The quote is not closed; its words are searched one by one.</source>
        <translation>Das Anführungszeichen wird nicht geschlossen; die Wörter werden einzeln gesucht.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Eine Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR braucht auf beiden Seiten etwas.</translation>
    </message>
    <message>
        <source>There is no field “%1”; searched as plain text.</source>
        <translation>Das Feld „%1“ gibt es nicht; gesucht wird nach reinem Text.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”? Searched as plain text.</source>
        <translation>Das Feld „%1“ gibt es nicht; meinten Sie „%2“? Gesucht wird nach reinem Text.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP status; write 429, 4xx, 400..429 or &gt;=500.</source>
        <translation>„%1“ ist kein HTTP-Status; schreiben Sie 429, 4xx, 400..429 oder &gt;=500.</translation>
    </message>
    <message>
        <source>“%1” does not go with “%2:”, which takes %3.</source>
        <translation>„%1“ passt nicht zu „%2:“; möglich sind: %3.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read: %2.</source>
        <translation>Das Muster „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There are too many patterns; from here on they are searched as plain words.</source>
        <translation>Es sind zu viele Muster; ab hier werden sie als einfache Wörter gesucht.</translation>
    </message>
    <message>
        <source>The pattern “%1” takes too long and was stopped; the result is not complete.</source>
        <translation>Das Muster „%1“ dauert zu lange und wurde abgebrochen; das Ergebnis ist unvollständig.</translation>
    </message>
    <message>
        <source>“%1” is no range; write 400..429, &gt;=500 or &lt;100.</source>
        <translation>„%1“ ist kein Bereich; schreiben Sie 400..429, &gt;=500 oder &lt;100.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deep; the rest is searched as plain words.</source>
        <translation>Die Klammern sind zu tief verschachtelt; der Rest wird als einfache Wörter gesucht.</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>überzählige schließende Klammer</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>abschließende ] der Zeichenklasse fehlt</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>vor dem Wiederholungszeichen steht nichts, was wiederholt werden kann</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>Bereich der Zeichenklasse in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>Zahlen in {} in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>unbekanntes Zeichen nach \</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ am Ende des Musters</translation>
    </message>
</context>
<context>
    <name>errdex::QueryLineEdit</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>errdex::QuickWindow</name>
    <message>
        <source>The search failed.</source>
        <translation>Die Suche ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Errdex: quick lookup</source>
        <translation>Errdex: schnell nachschlagen</translation>
    </message>
    <message>
        <source>Type or paste an error…</source>
        <translation>Fehler eingeben oder einfügen&#xa0;…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>Kein Code passt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code kopiert</translation>
    </message>
    <message>
        <source>Message and meaning copied</source>
        <translation>Meldung und Bedeutung kopiert</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <extracomment>%1 is a key, here and in the three below: what it does in the quick window</extracomment>
        <translation>%1: öffnen</translation>
    </message>
    <message>
        <source>%1 copies the code</source>
        <translation>%1: Code kopieren</translation>
    </message>
    <message>
        <source>%1 copies message and meaning</source>
        <translation>%1: Meldung und Bedeutung kopieren</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <translation>%1: schließen</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a statement as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 copies the reply</source>
        <translation>%1: Antwort kopieren</translation>
    </message>
    <message>
        <source>Reply copied</source>
        <translation>Antwort kopiert</translation>
    </message>
    <message>
        <source>Nothing was copied: this code has no reply.</source>
        <translation>Nichts wurde kopiert: Zu diesem Code gibt es keine Antwort.</translation>
    </message>
    <message>
        <source>Nothing was copied: there is no code.</source>
        <translation>Nichts wurde kopiert: Es gibt keinen Code.</translation>
    </message>
</context>
<context>
    <name>errdex::RecallLine</name>
    <message>
        <source>Read a&amp;fresh</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>As the &amp;last time</source>
        <translation>Wie beim &amp;letzten Mal</translation>
    </message>
    <message>
        <source>Proposes tables and columns as for a provider that is new</source>
        <translation>Schlägt Tabellen und Spalten vor wie bei einem neuen Anbieter</translation>
    </message>
    <message>
        <source>Takes the tables and columns that were imported then</source>
        <translation>Nimmt die Tabellen und Spalten, die damals importiert wurden</translation>
    </message>
    <message>
        <source>Read as a new source, not as the last time.</source>
        <translation>Als neue Quelle gelesen, nicht wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>Read as you have chosen, not as the last time.</source>
        <translation>Gelesen, wie Sie es gewählt haben, nicht wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>There is nothing of the last time to go by; what you have chosen stays.</source>
        <translation>Vom letzten Mal ist nichts bekannt; Ihre Auswahl bleibt.</translation>
    </message>
</context>
<context>
    <name>errdex::RecalledReading</name>
    <message>
        <source>It was imported the last time.</source>
        <translation>Sie wurde beim letzten Mal importiert.</translation>
    </message>
    <message>
        <source>It was left out the last time.</source>
        <translation>Sie wurde beim letzten Mal weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is not imported, as the last time.</source>
        <translation>„%1“ wird wie beim letzten Mal nicht importiert.</translation>
    </message>
    <message>
        <source>“%1” is read as %2, as the last time.</source>
        <translation>„%1“ wird wie beim letzten Mal als %2 gelesen.</translation>
    </message>
    <message>
        <source>“%1” is new since the last time.</source>
        <translation>„%1“ ist seit dem letzten Mal neu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new table(s)</source>
        <translation>
            <numerusform>%Ln neue Tabelle</numerusform>
            <numerusform>%Ln neue Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) gone</source>
        <translation>
            <numerusform>%Ln Tabelle fehlt</numerusform>
            <numerusform>%Ln Tabellen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new column(s)</source>
        <translation>
            <numerusform>%Ln neue Spalte</numerusform>
            <numerusform>%Ln neue Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) gone</source>
        <translation>
            <numerusform>%Ln Spalte fehlt</numerusform>
            <numerusform>%Ln Spalten fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as the last time.</source>
        <translation>Gelesen wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>Seitdem: %1.</translation>
    </message>
    <message>
        <source>None of the tables of the last time is there: read as a new source.</source>
        <translation>Keine der Tabellen vom letzten Mal ist da: als neue Quelle gelesen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;2 new tables&quot;, %2 their headings</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No code changes; how the source is read is kept for the next time.</source>
        <translation>Kein Code ändert sich; wie die Quelle gelesen wird, wird für das nächste Mal behalten.</translation>
    </message>
</context>
<context>
    <name>errdex::ReplyView</name>
    <message>
        <source>Your reply for this code</source>
        <translation>Ihre Antwort für diesen Code</translation>
    </message>
    <message>
        <source>Your reply for all codes that mean this</source>
        <translation>Ihre Antwort für alle Codes mit dieser Bedeutung</translation>
    </message>
    <message>
        <source>Reply that is safe to send</source>
        <translation>Antwort, die Sie so senden können</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Write your own for this code</source>
        <translation>Eigene Antwort für diesen Code</translation>
    </message>
    <message>
        <source>Write your own for all such codes</source>
        <translation>Eigene Antwort für alle solche Codes</translation>
    </message>
    <message>
        <source>Back to the former reply</source>
        <translation>Zurück zur früheren Antwort</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>The team&apos;s reply for this code</source>
        <translation>Antwort des Teams für diesen Code</translation>
    </message>
    <message>
        <source>The team&apos;s reply for all that mean this</source>
        <translation>Antwort des Teams für alle mit dieser Bedeutung</translation>
    </message>
    <message>
        <source>Write a reply of your own</source>
        <translation>Eigene Antwort schreiben</translation>
    </message>
    <message>
        <source>Your reply to this code alone</source>
        <translation>Ihre Antwort nur zu diesem Code</translation>
    </message>
    <message>
        <source>Your reply to every code that means the same</source>
        <translation>Ihre Antwort zu jedem Code, der dasselbe bedeutet</translation>
    </message>
    <message>
        <source>Takes your own away; Undo brings it back</source>
        <translation>Nimmt Ihre eigene weg; „Rückgängig“ bringt sie zurück</translation>
    </message>
</context>
<context>
    <name>errdex::RestoreActions</name>
    <message>
        <source>Your own data is damaged. What can be read of it is being brought to safety…</source>
        <translation>Ihre eigenen Daten sind beschädigt. Was sich davon lesen lässt, wird gerade in Sicherheit gebracht&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of your own data could not be made.</source>
        <translation>Die heutige Sicherung Ihrer eigenen Daten ist nicht gelungen.</translation>
    </message>
    <message>
        <source>The file with your own data was damaged.</source>
        <translation>Die Datei mit Ihren eigenen Daten war beschädigt.</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>Sie ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>Es konnte nichts daraus gelesen werden.</translation>
    </message>
    <message>
        <source>The copy of %1 can be restored instead.</source>
        <translation>Stattdessen kann die Sicherung vom %1 wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Your own data is what it was on %1.</source>
        <translation>Ihre eigenen Daten sind wieder auf dem Stand vom %1.</translation>
    </message>
    <message>
        <source>Your own data begins anew.</source>
        <translation>Sie beginnen ohne eigene Daten.</translation>
    </message>
    <message>
        <source>Your own data is what it was before.</source>
        <translation>Ihre eigenen Daten sind wieder, wie sie vorher waren.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The clock of this computer went back: it says %1, and your own data was copied on %2. Nothing is lost, and what you change counts as the newest. Please check the clock.</source>
        <translation>Die Uhr dieses Rechners ging zurück: Sie zeigt %1, und Ihre eigenen Daten wurden am %2 gesichert. Nichts ist verloren, und was Sie ändern, zählt als das Neueste. Bitte prüfen Sie die Uhr.</translation>
    </message>
</context>
<context>
    <name>errdex::RestoreDialog</name>
    <message>
        <source>Restore own data</source>
        <translation>Eigene Daten wiederherstellen</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Es wird nachgesehen, was vorhanden ist&#xa0;…</translation>
    </message>
    <message>
        <source>States that can be restored</source>
        <translation>Stände, die wiederhergestellt werden können</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>&quot;Kept&quot; heads a column of dates, &quot;Why&quot; one of reasons such as &quot;before an update&quot;</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>&amp;Leer beginnen</translation>
    </message>
    <message>
        <source>Move the damaged file aside and begin with nothing</source>
        <translation>Die beschädigte Datei beiseitelegen und ohne Daten beginnen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Beschädigte Datei</translation>
    </message>
    <message>
        <source>Damaged file, moved aside</source>
        <translation>Beschädigte Datei, beiseitegelegt</translation>
    </message>
    <message>
        <source>The file with your own data is damaged</source>
        <translation>Die Datei mit Ihren eigenen Daten ist beschädigt</translation>
    </message>
    <message>
        <source>The catalogues can be used. Choose what to go on with: the damaged file is moved aside and kept, whatever you choose.</source>
        <translation>Die Kataloge können verwendet werden. Wählen Sie, womit es weitergehen soll: Die beschädigte Datei wird auf jeden Fall beiseitegelegt und aufbewahrt.</translation>
    </message>
    <message>
        <source>There is nothing to restore yet</source>
        <translation>Es gibt noch nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>Errdex copies your own data once a day, and before it changes the file&apos;s form. The last ten copies are kept.</source>
        <translation>Errdex sichert Ihre eigenen Daten einmal am Tag und bevor es das Format der Datei ändert. Die letzten zehn Sicherungen werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Go back to an earlier state of your own data</source>
        <translation>Zu einem früheren Stand Ihrer eigenen Daten zurückkehren</translation>
    </message>
    <message>
        <source>Stars, notes and imported catalogues become what they were. The present state is copied first, so that this can be undone.</source>
        <translation>Sterne, Notizen und importierte Kataloge werden wieder, wie sie waren. Der jetzige Stand wird vorher gesichert, sodass sich dies rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>once a day</source>
        <extracomment>why a copy was made: the one that is made each day</extracomment>
        <translation>täglich</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>read of a damaged file</source>
        <translation>aus einer beschädigten Datei gelesen</translation>
    </message>
    <message>
        <source>before joining in a file</source>
        <translation>vor dem Zusammenführen mit einer Datei</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) and note(s)</source>
        <translation>
            <numerusform>%Ln Stern oder Notiz</numerusform>
            <numerusform>%Ln Sterne und Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported code(s)</source>
        <translation>
            <numerusform>%Ln importierter Code</numerusform>
            <numerusform>%Ln importierte Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>what can still be read of it</source>
        <translation>was sich daraus noch lesen lässt</translation>
    </message>
    <message>
        <source>Enter restores the chosen state.</source>
        <translation>Die Eingabetaste stellt den gewählten Stand wieder her.</translation>
    </message>
    <message>
        <source>Puts the chosen state in the place of the present one</source>
        <translation>Setzt den gewählten Stand an die Stelle des jetzigen</translation>
    </message>
</context>
<context>
    <name>errdex::ResultCard</name>
    <message>
        <source>Also:</source>
        <translation>Außerdem:</translation>
    </message>
    <message>
        <source>Suggestions:</source>
        <translation>Vorschläge:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>%1 (stated on the page)</source>
        <translation>%1 (auf der Seite angegeben)</translation>
    </message>
    <message>
        <source>%1 (by a rule of the page)</source>
        <translation>%1 (nach einer Regel der Seite)</translation>
    </message>
    <message>
        <source>%1 (derived from the code)</source>
        <translation>%1 (aus dem Code abgeleitet)</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>the integrator</source>
        <translation>der Entwickler der Integration</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>who must act: there is nothing to do</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>after a change</source>
        <translation>nach einer Änderung</translation>
    </message>
    <message>
        <source>after a wait</source>
        <translation>nach einer Wartezeit</translation>
    </message>
    <message>
        <source>with growing pauses</source>
        <translation>mit wachsenden Pausen</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handeln muss</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Safe reply</source>
        <translation>Fertige Antwort</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Ihre Schlagwörter</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>Ihr Link</translation>
    </message>
    <message>
        <source>%1 (no. %2 on the page)</source>
        <translation>%1 (Nr. %2 auf der Seite)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Our remark</source>
        <translation>Unsere Anmerkung</translation>
    </message>
    <message>
        <source>written here, not sent yet</source>
        <translation>hier geschrieben, noch nicht gesendet</translation>
    </message>
    <message>
        <source>yours is another one: decide in the window</source>
        <translation>Ihre lautet anders: entscheiden Sie im Fenster</translation>
    </message>
    <message>
        <source>yours was not accepted</source>
        <translation>Ihre wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Team&apos;s reply</source>
        <translation>Antwort des Teams</translation>
    </message>
    <message>
        <source>Team&apos;s note</source>
        <translation>Notiz des Teams</translation>
    </message>
    <message>
        <source>Team&apos;s tags</source>
        <translation>Schlagwörter des Teams</translation>
    </message>
    <message>
        <source>Team&apos;s link</source>
        <translation>Link des Teams</translation>
    </message>
</context>
<context>
    <name>errdex::RowActions</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: there is not enough memory</source>
        <translation>Nicht kopiert: Der Speicher reicht nicht aus</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code kopiert</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Meldung kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) selected</source>
        <translation>
            <numerusform>%Ln Code ausgewählt</numerusform>
            <numerusform>%Ln Codes ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::SavedFilterPane</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>The search is saved as %1</source>
        <translation>Die Suche ist als „%1“ gespeichert</translation>
    </message>
    <message>
        <source>A filter needs a name and a search</source>
        <translation>Ein Filter braucht einen Namen und eine Suche</translation>
    </message>
    <message>
        <source>There is a filter named %1 already</source>
        <translation>Einen Filter namens „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>The filter is named %1 now</source>
        <translation>Der Filter heißt jetzt „%1“</translation>
    </message>
    <message>
        <source>Another filter has this name, or it is empty</source>
        <translation>Ein anderer Filter heißt so, oder der Name ist leer</translation>
    </message>
    <message>
        <source>The filter %1 is the present search now</source>
        <translation>Der Filter „%1“ ist jetzt die aktuelle Suche</translation>
    </message>
    <message>
        <source>The filter %1 is deleted</source>
        <translation>Der Filter „%1“ ist gelöscht</translation>
    </message>
    <message>
        <source>%1 opens the filter %2</source>
        <extracomment>%1 are keys, &quot;Alt+1&quot;</extracomment>
        <translation>%1 öffnet den Filter „%2“</translation>
    </message>
    <message>
        <source>The filter %1 has no shortcut any more</source>
        <translation>Der Filter „%1“ hat kein Tastenkürzel mehr</translation>
    </message>
    <message>
        <source>The filter %1 is moved</source>
        <translation>Der Filter „%1“ ist verschoben</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Replace by the &amp;present search</source>
        <translation>Durch &amp;aktuelle Suche ersetzen</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no shortcut</extracomment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Aus&amp;schalten</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>E&amp;inschalten</translation>
    </message>
    <message>
        <source>The filter %1 is switched off</source>
        <translation>Der Filter „%1“ ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The filter %1 is switched on</source>
        <translation>Der Filter „%1“ ist eingeschaltet</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, ausgeschaltet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>What the list of saved filters calls it</source>
        <translation>So heißt er in der Liste der gespeicherten Filter</translation>
    </message>
    <message>
        <source>%1 uses a filter, %2 renames it, %3 deletes it. Alt with the up and down arrows moves it.</source>
        <translation>%1 wendet einen Filter an, %2 benennt ihn um, %3 löscht ihn. Alt mit den Pfeilen nach oben und unten verschiebt ihn.</translation>
    </message>
    <message>
        <source>Gives the filter this name</source>
        <translation>Gibt dem Filter diesen Namen</translation>
    </message>
</context>
<context>
    <name>errdex::SearchBox</name>
    <message>
        <source>Search, filter or paste an error…</source>
        <translation>Suchen, filtern oder Fehler einfügen&#xa0;…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words and conditions such as provider:ethgas or http:4xx.</source>
        <translation>Wörter und Bedingungen wie provider:ethgas oder http:4xx.</translation>
    </message>
    <message>
        <source>%1 explains them.</source>
        <extracomment>%1 are keys, &quot;F1&quot;</extracomment>
        <translation>%1 erklärt sie.</translation>
    </message>
</context>
<context>
    <name>errdex::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Default of: %1</source>
        <translation>Auf Standard zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Sets it to what it was at first</source>
        <translation>Setzt es auf den Anfangswert</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsActions</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsDialog</name>
    <message>
        <source>No setting fits.</source>
        <translation>Keine passende Einstellung.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All keys are back at the default</source>
        <translation>Alle Tastenkürzel sind auf den Standard zurückgesetzt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Shows the settings and keys that have these words.</source>
        <translation>Zeigt die Einstellungen und Tastenkürzel, die diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>Ke&amp;yboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write what you have changed to a file</source>
        <translation>Was Sie geändert haben, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation>Alle Einstellungen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings written to %1</source>
        <translation>Einstellungen in %1 geschrieben</translation>
    </message>
    <message>
        <source>The file has keys or columns that Errdex does not know. Nothing was changed.</source>
        <translation>Die Datei enthält Tastenkürzel oder Spalten, die Errdex nicht kennt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Settings taken from %1</source>
        <translation>Einstellungen aus %1 übernommen</translation>
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
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>The colours of all windows. The first one follows the desktop.</source>
        <translation>Die Farben aller Fenster. Der erste Eintrag richtet sich nach dem Desktop.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>In percent of the desktop&apos;s font, in all windows.</source>
        <translation>In Prozent der Schriftgröße des Desktops, in allen Fenstern.</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>Symbol im Info&amp;bereich</translation>
    </message>
    <message>
        <source>Closing the window leaves Errdex in the tray: it is back at once, and the clipboard stays watched.</source>
        <translation>Beim Schließen des Fensters bleibt Errdex im Infobereich: Es ist sofort wieder da, und die Zwischenablage wird weiter überwacht.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Of all texts and of the concepts. Codes and messages stay as the providers write them.</source>
        <translation>Für alle Texte und die Bedeutungen. Codes und Meldungen bleiben so, wie die Anbieter sie schreiben.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Lower rows, so that more are seen.</source>
        <translation>Niedrigere Zeilen, damit mehr davon zu sehen sind.</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Nachgeschlagenes</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>&amp;Zwischenablage überwachen</translation>
    </message>
    <message>
        <source>When an error is copied anywhere, the quick window answers. The text is not kept.</source>
        <translation>Wird irgendwo ein Fehler kopiert, antwortet das Schnellfenster. Der Text wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep a &amp;history</source>
        <translation>&amp;Verlauf aufzeichnen</translation>
    </message>
    <message>
        <source>The last %L1 lookups are kept, on this computer only.</source>
        <translation>Die letzten %L1 Einträge werden aufbewahrt, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Keep &amp;pasted texts in the history</source>
        <translation>Ei&amp;ngefügte Texte im Verlauf aufzeichnen</translation>
    </message>
    <message>
        <source>With whatever stands in them: tokens and card numbers too.</source>
        <translation>Mit allem, was darin steht: auch Token und Kartennummern.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>The bar at the foot of the main window offers to undo it.</source>
        <translation>Die Leiste unten im Hauptfenster bietet an, dies rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Copies that are &amp;kept</source>
        <translation>Aufbewahrte Sic&amp;herungen</translation>
    </message>
    <message>
        <source>Of your notes, stars and catalogues, one is made on each day of use. When there are more, the oldest ones go.</source>
        <translation>Ihre Notizen, Sterne und Kataloge werden an jedem Tag gesichert, an dem Sie Errdex verwenden. Sind es mehr Sicherungen, entfallen die ältesten.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>What the table shows of each code. Drag the heads to put them in order.</source>
        <translation>Was die Tabelle zu jedem Code zeigt. Ziehen Sie die Spaltenköpfe, um die Reihenfolge zu ändern.</translation>
    </message>
    <message>
        <source>Nothing moves by itself; words say that something is going on. The first one follows the desktop.</source>
        <translation>Nichts bewegt sich von selbst; Worte sagen, dass etwas im Gange ist. Der erste Eintrag richtet sich nach dem Desktop.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation>Be&amp;wegung verringern</translation>
    </message>
    <message>
        <source>System</source>
        <comment>motion</comment>
        <extracomment>as the desktop says whether anything may move</extracomment>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>errdex::ShareCatalogDialog</name>
    <message>
        <source>Share with the team</source>
        <translation>Mit dem Team teilen</translation>
    </message>
    <message>
        <source>The team&apos;s versions</source>
        <translation>Fassungen des Teams</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Versions on the server</source>
        <translation>&amp;Fassungen auf dem Server</translation>
    </message>
    <message>
        <source>Versions on the server</source>
        <translation>Fassungen auf dem Server</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Geteilt von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>of a version: the file it was imported from</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What has &amp;changed since</source>
        <translation>Ä&amp;nderungen seither</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>Wiede&amp;rherstellen</translation>
    </message>
    <message>
        <source>Everybody in the team gets this version again</source>
        <translation>Alle im Team bekommen wieder diese Fassung</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Zurückziehen&#xa0;…</translation>
    </message>
    <message>
        <source>Take the catalogue from the team; its versions stay on the server</source>
        <translation>Dem Team den Katalog wegnehmen; seine Fassungen bleiben auf dem Server</translation>
    </message>
    <message>
        <source>Sharing… Closing this window cancels it.</source>
        <translation>Wird geteilt&#xa0;… Schließen bricht ab.</translation>
    </message>
    <message>
        <source>%1: what has changed since version %2</source>
        <translation>%1: Änderungen seit Fassung %2</translation>
    </message>
    <message>
        <source>Withdraw from the team</source>
        <translation>Vom Team zurückziehen</translation>
    </message>
    <message>
        <source>Nobody in the team will see %1 any more, unless they have imported it themselves. Its versions stay on the server, and each can be put back.</source>
        <translation>Niemand im Team sieht %1 dann noch, außer wer es selbst importiert hat. Die Fassungen bleiben auf dem Server, und jede lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>The team has it like this already.</source>
        <translation>Das Team hat ihn schon so.</translation>
    </message>
    <message>
        <source>The team does not have this catalogue yet. Sharing it brings everybody these codes: %1.</source>
        <extracomment>%1 is &quot;40 added, 0 changed, 0 removed&quot;</extracomment>
        <translation>Das Team hat diesen Katalog noch nicht. Teilen bringt allen diese Codes: %1.</translation>
    </message>
    <message>
        <source>Sharing yours changes the codes that everybody in the team has: %1.</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed&quot;</extracomment>
        <translation>Ihren zu teilen ändert die Codes, die alle im Team haben: %1.</translation>
    </message>
    <message>
        <source>Your account is not a curator&apos;s, so you can only look. An administrator can give it the role errdex_curator.</source>
        <translation>Ihr Konto ist kein Verwalterkonto, Sie können also nur ansehen. Ein Administrator kann ihm die Rolle errdex_curator geben.</translation>
    </message>
    <message>
        <source>The server takes no changes at present.</source>
        <translation>Der Server nimmt zurzeit keine Änderungen an.</translation>
    </message>
    <message>
        <source>%1, present</source>
        <extracomment>the version of a catalogue that everybody has now</extracomment>
        <translation>%1, aktuell</translation>
    </message>
    <message>
        <source>The team has the same codes, and sharing yours changes something else for everybody:</source>
        <translation>Das Team hat dieselben Codes; wenn Sie Ihre teilen, ändert sich für alle etwas anderes:</translation>
    </message>
    <message>
        <source>Everybody in the team gets the catalogue as it is here</source>
        <translation>Alle im Team bekommen den Katalog, wie er hier ist</translation>
    </message>
    <message>
        <source>The buttons beside the list are about the chosen version.</source>
        <translation>Die Schaltflächen neben der Liste gelten für die gewählte Fassung.</translation>
    </message>
    <message>
        <source>From the chosen version to the one that is shared now</source>
        <translation>Von der gewählten Fassung zu der, die jetzt geteilt ist</translation>
    </message>
</context>
<context>
    <name>errdex::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Im Suchfeld</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Zu den Ergebnissen wechseln</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Vorschläge anzeigen</translation>
    </message>
    <message>
        <source>Choose among suggestions</source>
        <translation>Unter den Vorschlägen wählen</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Search by a saved filter</source>
        <translation>Mit einem gespeicherten Filter suchen</translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <translation>Nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>In the facets</source>
        <translation>In den Facetten</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>An- oder abwählen</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Zu den Einzelheiten</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>Stern setzen oder entfernen</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>In einem Vergleich</translation>
    </message>
    <message>
        <source>Go to the cards of a row</source>
        <translation>Zu den Karten einer Zeile</translation>
    </message>
    <message>
        <source>Open the code in Browse</source>
        <translation>Code unter „Nachschlagen“ öffnen</translation>
    </message>
    <message>
        <source>Move the provider</source>
        <translation>Anbieter verschieben</translation>
    </message>
    <message>
        <source>In the cards: another row</source>
        <translation>In den Karten: andere Zeile</translation>
    </message>
    <message>
        <source>In the cards: back to the table</source>
        <translation>In den Karten: zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Those of the menus can be changed in the settings.</source>
        <translation>Die der Menüs lassen sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Spalte verschieben</translation>
    </message>
</context>
<context>
    <name>errdex::SourcePage</name>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Aus der Zwischen&amp;ablage</translation>
    </message>
    <message>
        <source>Acme Pay</source>
        <translation>Acme Pay</translation>
    </message>
    <message>
        <source>Small letters, digits and -; what queries and the command line use</source>
        <translation>Kleinbuchstaben, Ziffern und -; so heißt der Anbieter in Abfragen und auf der Befehlszeile</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei&#xa0;…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>A&amp;nbieter</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kurzname</translation>
    </message>
    <message>
        <source>Where are the error codes?</source>
        <translation>Wo stehen die Fehlercodes?</translation>
    </message>
    <message>
        <source>A table (CSV, TSV), JSON, OpenAPI, Markdown, a saved web page, or plain text as it is copied from a documentation page. Files can be dropped here. Nothing is loaded from the network.</source>
        <translation>Eine Tabelle (CSV, TSV), JSON, OpenAPI, Markdown, eine gespeicherte Webseite oder reiner Text, wie er aus einer Dokumentationsseite kopiert wird. Dateien können hier abgelegt werden. Aus dem Netz wird nichts geladen.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>Error codes (*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml *.yml *.txt)</source>
        <translation>Fehlercodes (*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml *.yml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Dropped data</source>
        <translation>Abgelegte Daten</translation>
    </message>
    <message>
        <source>Whose error codes are these? Name the provider first.</source>
        <translation>Wessen Fehlercodes sind das? Geben Sie zuerst den Anbieter an.</translation>
    </message>
    <message>
        <source>Give a short name: lower-case Latin letters, digits and hyphens, such as “zarin-pay”.</source>
        <translation>Geben Sie einen Kurznamen an: lateinische Kleinbuchstaben, Ziffern und Bindestriche, etwa „zarin-pay“.</translation>
    </message>
    <message>
        <source>Whose are they?</source>
        <translation>Wessen Codes sind es?</translation>
    </message>
    <message>
        <source>Suggested by the source: change it where it is not right.</source>
        <translation>Vorschlag aus der Quelle: Ändern Sie ihn, wo er nicht stimmt.</translation>
    </message>
    <message>
        <source>%1 is there already; what is imported updates it.</source>
        <translation>%1 ist schon vorhanden; der Import aktualisiert diesen Katalog.</translation>
    </message>
    <message>
        <source>A table, a description of an API or a saved page</source>
        <translation>Eine Tabelle, eine API-Beschreibung oder eine gespeicherte Seite</translation>
    </message>
    <message>
        <source>All documents in it together</source>
        <translation>Alle Dokumente darin zusammen</translation>
    </message>
    <message>
        <source>What was copied from a page or a spreadsheet</source>
        <translation>Was von einer Seite oder aus einer Tabellenkalkulation kopiert wurde</translation>
    </message>
</context>
<context>
    <name>errdex::SourceReader</name>
    <message>
        <source>The part of Errdex that reads documents is missing; please install Errdex again. Nothing was changed.</source>
        <translation>Der Teil von Errdex, der Dokumente liest, fehlt; bitte installieren Sie Errdex neu. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>errdex::SplitterKeys</name>
    <message>
        <source>Border between two panes</source>
        <translation>Grenze zwischen zwei Bereichen</translation>
    </message>
    <message>
        <source>The arrow keys move it; Home and End move it as far as it goes.</source>
        <translation>Die Pfeiltasten verschieben sie; Pos1 und Ende verschieben sie so weit es geht.</translation>
    </message>
</context>
<context>
    <name>errdex::StatusLine</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time spent searching</source>
        <translation>Dauer der Suche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1 von %Ln Code</numerusform>
            <numerusform>%1 von %Ln Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>found in %1</source>
        <extracomment>%1 is a time such as &quot;0.3 ms&quot;</extracomment>
        <translation>gefunden in %1</translation>
    </message>
    <message>
        <source>No lines</source>
        <extracomment>what is compared: &quot;18 lines · 41 codes&quot; of a comparison</extracomment>
        <translation>Keine Zeilen</translation>
    </message>
</context>
<context>
    <name>errdex::StatusPage</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestedLink</name>
    <message>
        <source>suggested</source>
        <extracomment>of a concept, by the program</extracomment>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestionBox</name>
    <message>
        <source>This code has no concept yet.</source>
        <translation>Dieser Code hat noch keine Bedeutung.</translation>
    </message>
    <message>
        <source>suggested · %1 alike</source>
        <extracomment>of a concept; %1 is a percentage</extracomment>
        <translation>Vorschlag · %1 Ähnlichkeit</translation>
    </message>
    <message>
        <source>Suggested concept</source>
        <translation>Vorgeschlagene Bedeutung</translation>
    </message>
    <message>
        <source>like %1</source>
        <extracomment>why a concept is suggested: its words are like those of the code %1</extracomment>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Choose a concept…</source>
        <translation>Bedeutung wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>or rather</source>
        <translation>oder eher</translation>
    </message>
    <message>
        <source>The code has this meaning for you from now on</source>
        <translation>Der Code hat für Sie von nun an diese Bedeutung</translation>
    </message>
    <message>
        <source>Choose from all meanings</source>
        <translation>Aus allen Bedeutungen wählen</translation>
    </message>
    <message>
        <source>How alike the words of this code and of those that mean it are: no measure of how sure it is</source>
        <translation>Wie ähnlich die Wörter dieses Codes und derer mit dieser Bedeutung sind: kein Maß dafür, wie sicher es ist</translation>
    </message>
    <message>
        <source>Why it is suggested</source>
        <translation>Warum es vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Other suggestions</source>
        <translation>Andere Vorschläge</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestionCount</name>
    <message>
        <source>without a concept yet: %1, of these with a suggested one: %2</source>
        <extracomment>of the codes of a catalogue that was imported</extracomment>
        <translation>noch ohne Bedeutung: %1, davon mit Vorschlag: %2</translation>
    </message>
    <message>
        <source>without a concept yet: %1</source>
        <extracomment>of the codes of a catalogue that was imported, which are very many</extracomment>
        <translation>noch ohne Bedeutung: %1</translation>
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
        <translation>Kataloge werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The catalogues cannot be shown</source>
        <translation>Die Kataloge können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There are no codes yet</source>
        <translation>Es gibt noch keine Codes</translation>
    </message>
    <message>
        <source>The database holds no catalogue.</source>
        <translation>Die Datenbank enthält keinen Katalog.</translation>
    </message>
    <message>
        <source>No code matches</source>
        <translation>Kein Code passt</translation>
    </message>
    <message>
        <source>Enter leads to the details, Space stars, letters go to the search.</source>
        <translation>Die Eingabetaste führt zu den Details, die Leertaste vergibt Sterne, Buchstaben gehen in die Suche.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamActions</name>
    <message>
        <source>The team&apos;s database asks for a password.</source>
        <translation>Die Datenbank des Teams verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>&amp;Enter it…</source>
        <translation>&amp;Eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>This is too long to be shared. It stays yours alone.</source>
        <translation>Das ist zu lang, um geteilt zu werden. Es bleibt allein Ihres.</translation>
    </message>
    <message>
        <source>Shared with the team: %1</source>
        <extracomment>%1 is &quot;-1021 · Note&quot;</extracomment>
        <translation>Mit dem Team geteilt: %1</translation>
    </message>
</context>
<context>
    <name>errdex::TeamCommand</name>
    <message>
        <source>Sets up the database that a team shares, checks the way to it, and brings what is kept here up to date.</source>
        <translation>Richtet die gemeinsame Datenbank eines Teams ein, prüft den Weg dorthin und bringt auf den neuesten Stand, was hier davon liegt.</translation>
    </message>
    <message>
        <source>The servers, tried in this order; the folder of a socket for one on this machine.</source>
        <translation>Die Server, in dieser Reihenfolge versucht; für einen auf diesem Rechner der Ordner seines Sockets.</translation>
    </message>
    <message>
        <source>The name of the database.</source>
        <translation>Der Name der Datenbank.</translation>
    </message>
    <message>
        <source>The account on the server.</source>
        <translation>Das Konto auf dem Server.</translation>
    </message>
    <message>
        <source>The certificates of the authority that the server&apos;s certificate has to be from; without it the system&apos;s.</source>
        <translation>Die Zertifikate der Stelle, von der das Zertifikat des Servers stammen muss; ohne Angabe die des Systems.</translation>
    </message>
    <message>
        <source>Connect without encryption, also to another machine: whoever listens in reads all.</source>
        <translation>Unverschlüsselt verbinden, auch mit einem anderen Rechner: Wer mithört, liest alles.</translation>
    </message>
    <message>
        <source>With export: write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>Mit export: in diese Datei schreiben statt in die Standardausgabe; die Datei entsteht ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>makes an empty database a team&apos;s</source>
        <translation>macht eine leere Datenbank zu der eines Teams</translation>
    </message>
    <message>
        <source>whether Anna can work with it</source>
        <translation>ob Anna damit arbeiten kann</translation>
    </message>
    <message>
        <source>fetches and sends once, by the window&apos;s settings</source>
        <translation>holt und sendet einmal, nach den Einstellungen des Fensters</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <extracomment>asked on a terminal; %1 is the name of an account</extracomment>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>This is no file of a team&apos;s data: line %1, %2. Nothing was changed.</source>
        <extracomment>%2 says in English what is wrong there</extracomment>
        <translation>Das ist keine Datei mit den Daten eines Teams: Zeile %1, %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New catalogues: %5.</source>
        <translation>Neu: %1. Gleich: %2. Dort anders und so belassen: %3. Nicht angenommen: %4. Neue Kataloge: %5.</translation>
    </message>
    <message>
        <source>The database is up to date; nothing was changed.</source>
        <translation>Die Datenbank ist auf dem neuesten Stand; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database is ready for the team. Who may read, write or curate gets one of the roles errdex_reader, errdex_editor and errdex_curator.</source>
        <translation>Die Datenbank ist für das Team bereit. Wer lesen, schreiben oder kuratieren darf, bekommt eine der Rollen errdex_reader, errdex_editor und errdex_curator.</translation>
    </message>
    <message>
        <source>The database was brought up to date.</source>
        <translation>Die Datenbank wurde auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Änderungen bisher</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Wartet hier</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>can only be read at present</source>
        <translation>kann zurzeit nur gelesen werden</translation>
    </message>
    <message>
        <source>Changed here: %1. Sent: %2. Waiting: %3. To be decided: %4. Not accepted: %5.</source>
        <translation>Hier geändert: %1. Gesendet: %2. Wartet: %3. Zu entscheiden: %4. Nicht angenommen: %5.</translation>
    </message>
    <message>
        <source>import needs a FILE, or - for standard input</source>
        <translation>import braucht eine Datei (FILE) oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>--output is for export</source>
        <translation>--output ist für export</translation>
    </message>
    <message>
        <source>With share-catalog: only show what would change.</source>
        <translation>Mit share-catalog: nur zeigen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>One of init, upgrade, status, sync, export, import and share-catalog.</source>
        <translation>init, upgrade, status, sync, export, import oder share-catalog.</translation>
    </message>
    <message>
        <source>With import: what to read, - for standard input. With share-catalog: the name of an imported catalogue.</source>
        <translation>Mit import: was gelesen werden soll, - für die Standardeingabe. Mit share-catalog: der Name eines importierten Katalogs.</translation>
    </message>
    <message>
        <source>what would be other for the team</source>
        <translation>was für das Team anders wäre</translation>
    </message>
    <message>
        <source>there is no action “%1”: it is one of init, upgrade, status, sync, export, import and share-catalog</source>
        <translation>es gibt keine Aktion „%1“: möglich sind init, upgrade, status, sync, export, import und share-catalog</translation>
    </message>
    <message>
        <source>share-catalog needs the name of an imported catalogue</source>
        <translation>share-catalog braucht den Namen eines importierten Katalogs</translation>
    </message>
    <message>
        <source>only import and share-catalog take an argument</source>
        <translation>ein Argument nehmen nur import und share-catalog an</translation>
    </message>
    <message>
        <source>There is no imported catalogue “%1” here. errdex import makes one.</source>
        <translation>Hier gibt es keinen importierten Katalog „%1“. errdex import legt einen an.</translation>
    </message>
    <message>
        <source>The team has it like this already; nothing was changed.</source>
        <translation>Das Team hat ihn schon so; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Shared with the team as version %1.</source>
        <translation>Mit dem Team geteilt als Fassung %1.</translation>
    </message>
    <message>
        <source>init makes the tables and roles in a PostgreSQL database that is there, upgrade brings them up to date after an update of the program; both need an administrator&apos;s account. status says whether this program can work with the database, and what exactly is wrong where it cannot. sync fetches what others wrote and sends what waits here. export writes all that the team shares as one JSON file, with its history; import takes from such a file what the database does not have, and overwrites nothing. share-catalog gives a catalogue that is imported here to everybody in the team, as a curator, and shows what that changes for them; former versions stay on the server. Without options the settings of the window count. The password is never an option: it is taken from PGPASSFILE or ~/.pgpass, or asked for.</source>
        <translation>init legt die Tabellen und Rollen in einer vorhandenen PostgreSQL-Datenbank an, upgrade bringt sie nach einer Aktualisierung des Programms auf den neuesten Stand; beides braucht ein Administratorkonto. status sagt, ob dieses Programm mit der Datenbank arbeiten kann, und wenn nicht, was genau fehlt. sync holt, was andere geschrieben haben, und sendet, was hier wartet. export schreibt alles, was das Team teilt, als eine JSON-Datei, mit dem Verlauf; import übernimmt aus einer solchen Datei, was die Datenbank nicht hat, und überschreibt nichts. share-catalog gibt als Verwalter einen hier importierten Katalog allen im Team und zeigt, was das für sie ändert; frühere Fassungen bleiben auf dem Server. Ohne Optionen gelten die Einstellungen des Fensters. Das Passwort ist nie eine Option: Es kommt aus PGPASSFILE oder ~/.pgpass, oder es wird danach gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Restored with their authors and times: %Ln state(s).</source>
        <translation>
            <numerusform>Mit Verfassern und Zeiten wiederhergestellt: %Ln Stand.</numerusform>
            <numerusform>Mit Verfassern und Zeiten wiederhergestellt: %Ln Stände.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history was left out: %Ln state(s). It takes an account that “errdex team init” was run with.</source>
        <translation>
            <numerusform>Der Verlauf wurde ausgelassen: %Ln Stand. Dafür braucht es ein Konto, mit dem „errdex team init“ ausgeführt wurde.</numerusform>
            <numerusform>Der Verlauf wurde ausgelassen: %Ln Stände. Dafür braucht es ein Konto, mit dem „errdex team init“ ausgeführt wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of what the database has already was left out: %Ln state(s).</source>
        <translation>
            <numerusform>Der Verlauf dessen, was die Datenbank schon hat, wurde ausgelassen: %Ln Stand.</numerusform>
            <numerusform>Der Verlauf dessen, was die Datenbank schon hat, wurde ausgelassen: %Ln Stände.</numerusform>
        </translation>
    </message>
    <message>
        <source>no team is set up: enter its server in the settings of the window, on the page Team, or give --hosts, --database and --user; errdex team init makes a new one</source>
        <translation>es ist kein Team eingerichtet: Tragen Sie seinen Server in den Einstellungen des Fensters auf der Seite Team ein, oder geben Sie --hosts, --database und --user an; errdex team init legt ein neues an</translation>
    </message>
    <message>
        <source>With share-catalog: list the versions on the server, who shared them and when.</source>
        <translation>Mit share-catalog: die Fassungen auf dem Server auflisten, mit wem und wann geteilt.</translation>
    </message>
    <message>
        <source>With share-catalog: make this version the one that everybody has.</source>
        <translation>Mit share-catalog: diese Fassung zu der machen, die alle haben.</translation>
    </message>
    <message>
        <source>With share-catalog: take the catalogue from the team; its versions stay on the server.</source>
        <translation>Mit share-catalog: dem Team den Katalog wegnehmen; seine Fassungen bleiben auf dem Server.</translation>
    </message>
    <message>
        <source>%1 is for share-catalog</source>
        <translation>%1 gehört zu share-catalog</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 und %2 passen nicht zusammen</translation>
    </message>
    <message>
        <source>--restore takes the number of a version, not “%1”</source>
        <translation>--restore nimmt die Nummer einer Fassung, nicht „%1“</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Geteilt von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The team never had a catalogue “%1”.</source>
        <translation>Das Team hatte nie einen Katalog „%1“.</translation>
    </message>
    <message>
        <source>%1 was withdrawn; --restore brings a version back.</source>
        <translation>%1 wurde zurückgezogen; --restore bringt eine Fassung zurück.</translation>
    </message>
    <message>
        <source>The team has no version %1 of “%2”.</source>
        <translation>Das Team hat keine Fassung %1 von „%2“.</translation>
    </message>
    <message>
        <source>Everybody in the team has version %1 of %2 again.</source>
        <translation>Alle im Team haben wieder Fassung %1 von %2.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamConflictDialog</name>
    <message>
        <source>The team&apos;s text</source>
        <translation>Text des Teams</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>The text that shall count</source>
        <translation>Der Text, der gelten soll</translation>
    </message>
    <message>
        <source>Two texts for one place</source>
        <translation>Zwei Texte für eine Stelle</translation>
    </message>
    <message>
        <source>Somebody else has written this while you did. Nothing is lost: take one, or make one text of both below.</source>
        <translation>Jemand anders hat dies gleichzeitig geschrieben. Nichts ist verloren: Nehmen Sie einen der Texte, oder machen Sie unten aus beiden einen.</translation>
    </message>
    <message>
        <source>Take the &amp;team&apos;s</source>
        <translation>Den des &amp;Teams nehmen</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>&amp;Meinen nehmen</translation>
    </message>
    <message>
        <source>Take the text &amp;below</source>
        <translation>Den Text &amp;unten nehmen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>closes the dialog; the question stays open</extracomment>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Yours, not sent</source>
        <translation>Ihrer, nicht gesendet</translation>
    </message>
    <message>
        <source>The te&amp;xt that shall count</source>
        <translation>Der Te&amp;xt, der gelten soll</translation>
    </message>
    <message>
        <source>The team&apos;s text has changed in the meantime. This is the new one; nothing was overwritten.</source>
        <translation>Der Text des Teams hat sich inzwischen geändert. Dies ist der neue; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>The team has nothing there</source>
        <translation>Das Team hat dort nichts</translation>
    </message>
    <message>
        <source>The team&apos;s: %1, %2</source>
        <translation>Vom Team: %1, %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>Wie der Server ihn hat</translation>
    </message>
    <message>
        <source>As it was written on this computer</source>
        <translation>Wie er auf diesem Computer geschrieben wurde</translation>
    </message>
    <message>
        <source>It begins as yours, and can be changed.</source>
        <translation>Er beginnt als Ihrer und kann geändert werden.</translation>
    </message>
    <message>
        <source>What you wrote is not sent</source>
        <translation>Was Sie geschrieben haben, wird nicht gesendet</translation>
    </message>
    <message>
        <source>Your text takes the place of the team&apos;s</source>
        <translation>Ihr Text tritt an die Stelle dessen, was das Team hat</translation>
    </message>
    <message>
        <source>It takes the place of both</source>
        <translation>Er tritt an die Stelle beider</translation>
    </message>
</context>
<context>
    <name>errdex::TeamErrorText</name>
    <message>
        <source>The address of the team&apos;s database is not complete or not valid (%1).</source>
        <extracomment>%1 names a setting: &quot;hosts&quot;, &quot;database&quot;, &quot;user&quot;</extracomment>
        <translation>Die Adresse der Team-Datenbank ist unvollständig oder ungültig (%1).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed (on Debian the package %1).</source>
        <translation>Der Qt-Treiber für PostgreSQL ist nicht installiert (unter Debian das Paket %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known (%1). Check the name and the network.</source>
        <translation>Der Name des Servers ist nicht bekannt (%1). Prüfen Sie den Namen und das Netzwerk.</translation>
    </message>
    <message>
        <source>No database answers at this place (%1). Check the port and whether the server runs.</source>
        <translation>An dieser Stelle antwortet keine Datenbank (%1). Prüfen Sie den Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The server does not answer in time (%1). Check the network and its firewalls.</source>
        <translation>Der Server antwortet nicht rechtzeitig (%1). Prüfen Sie das Netzwerk und seine Firewalls.</translation>
    </message>
    <message>
        <source>There is no encrypted connection that can be trusted (%1). Check the certificate&apos;s name and authority.</source>
        <translation>Es kommt keine verschlüsselte Verbindung zustande, der zu trauen ist (%1). Prüfen Sie Name und Aussteller des Zertifikats.</translation>
    </message>
    <message>
        <source>The server does not accept the user&apos;s name or the password (%1).</source>
        <translation>Der Server nimmt den Benutzernamen oder das Passwort nicht an (%1).</translation>
    </message>
    <message>
        <source>There is no database of this name on the server (%1).</source>
        <translation>Auf dem Server gibt es keine Datenbank dieses Namens (%1).</translation>
    </message>
    <message>
        <source>The database is not set up for a team yet. An administrator does it with: errdex team init</source>
        <translation>Die Datenbank ist noch nicht für ein Team eingerichtet. Das macht ein Administrator mit: errdex team init</translation>
    </message>
    <message>
        <source>The database has a schema “errdex” that is not of this program. It was left as it is.</source>
        <translation>Die Datenbank hat ein Schema „errdex“, das nicht von diesem Programm ist. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>The server is too old (%1). PostgreSQL 13 or later is needed.</source>
        <translation>Der Server ist zu alt (%1). Nötig ist PostgreSQL 13 oder neuer.</translation>
    </message>
    <message>
        <source>The team&apos;s database is older than this program (%1). An administrator upgrades it with: errdex team upgrade</source>
        <translation>Die Team-Datenbank ist älter als dieses Programm (%1). Ein Administrator aktualisiert sie mit: errdex team upgrade</translation>
    </message>
    <message>
        <source>The team&apos;s database is newer than this program (%1). It was left as it is. Please update Errdex.</source>
        <translation>Die Team-Datenbank ist neuer als dieses Programm (%1). Sie blieb, wie sie war. Bitte aktualisieren Sie Errdex.</translation>
    </message>
    <message>
        <source>The user lacks the right to do this (%1). An administrator can give it.</source>
        <translation>Dem Benutzer fehlt das Recht dazu (%1). Ein Administrator kann es geben.</translation>
    </message>
    <message>
        <source>Changes that wait here were written for another team&apos;s database. They were left as they are.</source>
        <translation>Die Änderungen, die hier warten, wurden für die Datenbank eines anderen Teams geschrieben. Sie blieben, wie sie waren.</translation>
    </message>
    <message>
        <source>The server takes no changes at present, it can only be read. Changes wait here until it does.</source>
        <translation>Der Server nimmt zurzeit keine Änderungen an, er kann nur gelesen werden. Änderungen warten hier so lange.</translation>
    </message>
    <message>
        <source>The server has no room left. Changes wait here until it has.</source>
        <translation>Auf dem Server ist kein Platz mehr. Änderungen warten hier, bis wieder Platz ist.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Try again later.</source>
        <translation>Der Server ist ausgelastet (%1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server took too long (%1). Try again later.</source>
        <translation>Der Server hat zu lange gebraucht (%1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The connection to the server is lost (%1). Nothing is lost here.</source>
        <translation>Die Verbindung zum Server ist abgebrochen (%1). Hier ist nichts verloren.</translation>
    </message>
    <message>
        <source>The server has sent something that it should not send (%1). It was not used.</source>
        <translation>Der Server hat etwas gesendet, was er nicht senden dürfte (%1). Es wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Something unexpected happened on the server (%1). Please report this.</source>
        <translation>Auf dem Server ist etwas Unerwartetes geschehen (%1). Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The copy of what the team shares was damaged and is fetched again; the damaged file is kept as %1.</source>
        <translation>Die Kopie dessen, was das Team teilt, war beschädigt und wird neu geholt; die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours that waited to be sent could be saved.</source>
        <translation>
            <numerusform>%Ln Änderung von Ihnen, die auf das Senden wartete, konnte gerettet werden.</numerusform>
            <numerusform>%Ln Änderungen von Ihnen, die auf das Senden warteten, konnten gerettet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change of yours waited to be sent.</source>
        <translation>Keine Änderung von Ihnen wartete auf das Senden.</translation>
    </message>
    <message>
        <source>Not all of it could be read: changes that were not sent yet may be missing.</source>
        <translation>Nicht alles ließ sich lesen: Noch nicht gesendete Änderungen können fehlen.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamHistoryDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Who wrote it, and when</source>
        <translation>Wer es wann geschrieben hat</translation>
    </message>
    <message>
        <source>The text of that time</source>
        <translation>Der Text von damals</translation>
    </message>
    <message>
        <source>&amp;Restore this text</source>
        <translation>Diesen Text &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>A former text becomes the present one; nothing of the history goes.</source>
        <translation>Ein früherer Text wird wieder der jetzige; aus dem Verlauf geht nichts verloren.</translation>
    </message>
    <message>
        <source>Your account may only read.</source>
        <translation>Ihr Konto darf nur lesen.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>errdex::TeamMark</name>
    <message>
        <source>team</source>
        <extracomment>beside a provider: the team shares its catalogue; as short as can be</extracomment>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>errdex::TeamPage</name>
    <message>
        <source>&amp;Keep it in the system&apos;s key store</source>
        <translation>Im &amp;Schlüsselspeicher des Systems behalten</translation>
    </message>
    <message>
        <source>Whoever listens in on the way reads all, the password too.</source>
        <translation>Wer unterwegs mithört, liest alles, auch das Passwort.</translation>
    </message>
    <message>
        <source>A team shares notes, tags, replies and catalogues on a PostgreSQL server. What you read is a copy on this computer, which is there without a network too. Your own notes stay yours until you share them.</source>
        <translation>Ein Team teilt Notizen, Schlagwörter, Antworten und Kataloge auf einem PostgreSQL-Server. Sie lesen aus einer Kopie auf diesem Rechner, die auch ohne Netz da ist. Ihre eigenen Notizen bleiben Ihre, bis Sie sie teilen.</translation>
    </message>
    <message>
        <source>Several are tried in their order; the folder of a socket for a server on this computer</source>
        <translation>Mehrere werden der Reihe nach versucht; der Ordner eines Sockets für einen Server auf diesem Rechner</translation>
    </message>
    <message>
        <source>Without a key store it is kept until the program ends, and asked for once at each start</source>
        <translation>Ohne Schlüsselspeicher bleibt es bis zum Programmende und wird bei jedem Start einmal erfragt</translation>
    </message>
    <message>
        <source>Encrypted, the certificate is checked</source>
        <translation>Verschlüsselt, das Zertifikat wird geprüft</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>E&amp;ncryption</source>
        <translation>Versch&amp;lüsselung</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>T&amp;rennen</translation>
    </message>
    <message>
        <source>Nothing of the team is shown any more; what waits to be sent stays on this computer</source>
        <translation>Vom Team wird nichts mehr gezeigt; was auf das Senden wartet, bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Für Administratoren</translation>
    </message>
    <message>
        <source>With the account above, which needs the right to it.</source>
        <translation>Mit dem Konto oben, das dazu das Recht braucht.</translation>
    </message>
    <message>
        <source>Set up o&amp;r upgrade</source>
        <translation>Einrichten oder &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export the team&apos;s data</source>
        <translation>Daten des Teams exportieren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Im&amp;portieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import a team&apos;s data</source>
        <translation>Daten eines Teams importieren</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>Everything goes to %1 as it is: whoever listens in on the way reads the password and all texts, and can change them. Only do this in a network that you trust.</source>
        <translation>Alles geht unverändert an %1: Wer unterwegs mithört, liest das Passwort und alle Texte und kann sie ändern. Tun Sie das nur in einem Netz, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Connect without &amp;encryption</source>
        <translation>&amp;Ohne Verschlüsselung verbinden</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert&#xa0;…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>A file with the certificates of the authority that the server&apos;s certificate has to be from. Without one, those count which the system trusts.</source>
        <translation>Eine Datei mit den Zertifikaten der Stelle, von der das Zertifikat des Servers sein muss. Ohne sie gelten die, denen das System vertraut.</translation>
    </message>
    <message>
        <source>Asks the server with what is written above, and keeps nothing of it</source>
        <translation>Fragt den Server mit dem, was oben steht, und behält nichts davon</translation>
    </message>
    <message>
        <source>Keeps what is written above, and fetches what the team has</source>
        <translation>Behält, was oben steht, und holt, was das Team hat</translation>
    </message>
    <message>
        <source>Prepares the database for a team, or for this version of Errdex; what is in it stays</source>
        <translation>Bereitet die Datenbank für ein Team oder für diese Version von Errdex vor; was darin ist, bleibt</translation>
    </message>
    <message>
        <source>Writes all that the team shares into a file</source>
        <translation>Schreibt alles, was das Team teilt, in eine Datei</translation>
    </message>
    <message>
        <source>Adds what a file of a team holds; what is different on the server is left as it is</source>
        <translation>Fügt hinzu, was die Datei eines Teams enthält; was auf dem Server anders ist, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>Ihr Name auf dem Server</translation>
    </message>
    <message>
        <source>Your account on the server</source>
        <translation>Ihr Konto auf dem Server</translation>
    </message>
    <message>
        <source>Once it is known, it need not be written again</source>
        <translation>Ist es einmal bekannt, muss es nicht noch einmal eingegeben werden</translation>
    </message>
    <message>
        <source>Without it, others on the way read the password and all texts</source>
        <translation>Ohne sie lesen andere unterwegs das Passwort und alle Texte mit</translation>
    </message>
</context>
<context>
    <name>errdex::TeamPanel</name>
    <message>
        <source>&amp;Changes that the server does not have</source>
        <translation>Ä&amp;nderungen, die der Server nicht hat</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Changes that the server does not have</source>
        <translation>Änderungen, die der Server nicht hat</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>&amp;Erneut verbinden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>Ents&amp;cheiden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Verwerfen&#xa0;…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The server did not take this change. Throw your text away?</source>
        <translation>Der Server hat diese Änderung nicht angenommen. Ihren Text verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s key store</source>
        <translation>Im &amp;Schlüsselspeicher des Systems behalten</translation>
    </message>
    <message>
        <source>Without a key store it is kept until the program ends, and asked for once at each start</source>
        <translation>Ohne Schlüsselspeicher bleibt es bis zum Programmende und wird bei jedem Start einmal erfragt</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>The password is kept until the program ends: no key store has it.</source>
        <translation>Das Passwort bleibt bis zum Programmende: Kein Schlüsselspeicher hat es.</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>not accepted: too long</source>
        <translation>nicht angenommen: zu lang</translation>
    </message>
    <message>
        <source>not accepted: no right</source>
        <translation>nicht angenommen: kein Recht</translation>
    </message>
    <message>
        <source>You have taken it back.</source>
        <translation>Sie haben es zurückgenommen.</translation>
    </message>
    <message>
        <source>Why the chosen one was not sent stands below the list.</source>
        <translation>Warum die gewählte nicht gesendet wurde, steht unter der Liste.</translation>
    </message>
    <message>
        <source>Tries to reach the server now</source>
        <translation>Versucht jetzt, den Server zu erreichen</translation>
    </message>
    <message>
        <source>The server and the account</source>
        <translation>Der Server und das Konto</translation>
    </message>
    <message>
        <source>Shows both texts side by side</source>
        <translation>Zeigt beide Texte nebeneinander</translation>
    </message>
</context>
<context>
    <name>errdex::TeamProbe</name>
    <message>
        <source>may read, write and curate</source>
        <translation>darf lesen, schreiben und verwalten</translation>
    </message>
    <message>
        <source>may read and write</source>
        <translation>darf lesen und schreiben</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>darf nur lesen</translation>
    </message>
    <message>
        <source>It works: PostgreSQL %1.%2, and %3 %4.</source>
        <translation>Es klappt: PostgreSQL %1.%2, und %3 %4.</translation>
    </message>
    <message>
        <source>The server takes no changes at present.</source>
        <translation>Der Server nimmt zurzeit keine Änderungen an.</translation>
    </message>
    <message>
        <source>The database is up to date; nothing was changed.</source>
        <translation>Die Datenbank ist auf dem neuesten Stand; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database is ready for the team. Who may read, write or curate gets one of the roles errdex_reader, errdex_editor and errdex_curator.</source>
        <translation>Die Datenbank ist für das Team bereit. Wer lesen, schreiben oder kuratieren darf, bekommt eine der Rollen errdex_reader, errdex_editor und errdex_curator.</translation>
    </message>
    <message>
        <source>The database was brought up to date.</source>
        <translation>Die Datenbank wurde auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>This is no file of a team&apos;s data: line %1, %2. Nothing was changed.</source>
        <extracomment>%2 says in English what is wrong there</extracomment>
        <translation>Das ist keine Datei mit den Daten eines Teams: Zeile %1, %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New catalogues: %5.</source>
        <translation>Neu: %1. Gleich: %2. Dort anders und so belassen: %3. Nicht angenommen: %4. Neue Kataloge: %5.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamTextRow</name>
    <message>
        <source>History…</source>
        <translation>Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>two people wrote the same text; a person has to say what counts</extracomment>
        <translation>Entscheiden&#xa0;…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a text of the team&apos;s, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yours, waits to be sent</source>
        <translation>Von Ihnen, wartet auf das Senden</translation>
    </message>
    <message>
        <source>you wrote something else: to be decided</source>
        <translation>Sie haben etwas anderes geschrieben: zu entscheiden</translation>
    </message>
    <message>
        <source>your change was not accepted</source>
        <translation>Ihre Änderung wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Shows both texts side by side</source>
        <translation>Zeigt beide Texte nebeneinander</translation>
    </message>
</context>
<context>
    <name>errdex::TeamTexts</name>
    <message>
        <source>The team&apos;s</source>
        <translation>Vom Team</translation>
    </message>
    <message>
        <source>Reply for this code</source>
        <translation>Antwort für diesen Code</translation>
    </message>
    <message>
        <source>Reply for all codes that mean this</source>
        <translation>Antwort für alle Codes mit dieser Bedeutung</translation>
    </message>
    <message>
        <source>The team has written nothing here, and your account may only read.</source>
        <translation>Das Team hat hier nichts geschrieben, und Ihr Konto darf nur lesen.</translation>
    </message>
    <message>
        <source>Your account may only read what the team shares.</source>
        <translation>Ihr Konto darf nur lesen, was das Team teilt.</translation>
    </message>
    <message>
        <source>Share your tags with the team</source>
        <translation>Ihre Schlagwörter mit dem Team teilen</translation>
    </message>
    <message>
        <source>Share your link with the team</source>
        <translation>Ihren Link mit dem Team teilen</translation>
    </message>
    <message>
        <source>Share your choice of meaning</source>
        <translation>Ihre Wahl der Bedeutung teilen</translation>
    </message>
    <message>
        <source>Share your reply for all codes that mean this</source>
        <translation>Ihre Antwort für alle mit dieser Bedeutung teilen</translation>
    </message>
    <message>
        <source>Share your reply with the team</source>
        <translation>Ihre Antwort mit dem Team teilen</translation>
    </message>
    <message>
        <source>Share your note with the team</source>
        <translation>Ihre Notiz mit dem Team teilen</translation>
    </message>
    <message>
        <source>It moves from what is yours alone to what everybody in the team sees</source>
        <translation>Es wechselt von dem, was allein Ihres ist, zu dem, was alle im Team sehen</translation>
    </message>
</context>
<context>
    <name>errdex::TeamWords</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>Team: %Ln zu entscheiden</numerusform>
            <numerusform>Team: %Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln not accepted</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Team: %Ln nicht angenommen</numerusform>
            <numerusform>Team: %Ln nicht angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: not connected</source>
        <translation>Team: nicht verbunden</translation>
    </message>
    <message>
        <source>Team: offline</source>
        <translation>Team: offline</translation>
    </message>
    <message>
        <source>Team: connecting…</source>
        <translation>Team: wird verbunden&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Team: %Ln wartet</numerusform>
            <numerusform>Team: %Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: connected</source>
        <translation>Team: verbunden</translation>
    </message>
    <message>
        <source>No team is connected.</source>
        <translation>Es ist kein Team verbunden.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>Fetching what others wrote…</source>
        <translation>Was andere geschrieben haben, wird geholt&#xa0;…</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Verbunden als %1.</translation>
    </message>
    <message>
        <source>This account may only read.</source>
        <translation>Dieses Konto darf nur lesen.</translation>
    </message>
    <message>
        <source>Not connected since %1.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Nicht verbunden seit %1.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Noch nicht verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours wait here to be sent.</source>
        <translation>
            <numerusform>%Ln Änderung von Ihnen wartet hier auf das Senden.</numerusform>
            <numerusform>%Ln Änderungen von Ihnen warten hier auf das Senden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::TextBlock</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>errdex::TopBar</name>
    <message>
        <source>Put providers side by side, or go back to the table</source>
        <translation>Anbieter nebeneinanderstellen oder zur Tabelle zurückkehren</translation>
    </message>
    <message>
        <source>Write codes to a file, or copy them</source>
        <translation>Codes in eine Datei schreiben oder kopieren</translation>
    </message>
    <message>
        <source>Beside the table: what its codes have in common</source>
        <translation>Neben der Tabelle: was ihre Codes gemeinsam haben</translation>
    </message>
    <message>
        <source>Above the table: a field for each column</source>
        <translation>Über der Tabelle: ein Feld je Spalte</translation>
    </message>
    <message>
        <source>Beside the table: all that is known of a code</source>
        <translation>Neben der Tabelle: alles über einen Code</translation>
    </message>
</context>
<context>
    <name>errdex::TrayIcon</name>
    <message>
        <source>&amp;Show Errdex</source>
        <translation>Errdex &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quick window</source>
        <translation>Sc&amp;hnellfenster</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>errdex::WhatsNewDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Neues</translation>
    </message>
</context>
<context>
    <name>errdex::WhyNot</name>
    <message>
        <source>%1 works in Browse, not in Compare.</source>
        <extracomment>%1 is the quoted name of a menu&apos;s entry</extracomment>
        <translation>%1 geht beim Nachschlagen, nicht beim Vergleichen.</translation>
    </message>
    <message>
        <source>Own data cannot be changed now.</source>
        <translation>Eigene Daten lassen sich gerade nicht ändern.</translation>
    </message>
    <message>
        <source>Choose a single code of the table first.</source>
        <translation>Wählen Sie zuerst einen einzelnen Code der Tabelle.</translation>
    </message>
    <message>
        <source>Choose a code of the table first.</source>
        <translation>Wählen Sie zuerst einen Code der Tabelle.</translation>
    </message>
    <message>
        <source>This code has no message.</source>
        <translation>Dieser Code hat keine Meldung.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>No code is chosen whose concept is yours to choose.</source>
        <translation>Es ist kein Code ausgewählt, dessen Bedeutung Sie wählen können.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Es gibt nichts, wohin es zurückgeht.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Es gibt nichts, wohin es vorwärts geht.</translation>
    </message>
    <message>
        <source>There is no search that could be saved.</source>
        <translation>Es gibt keine Suche, die sich speichern ließe.</translation>
    </message>
    <message>
        <source>%1 is not possible now.</source>
        <translation>%1 ist gerade nicht möglich.</translation>
    </message>
    <message>
        <source>Choose a single code first: Enter leads to the cards of the cell.</source>
        <translation>Wählen Sie zuerst einen einzelnen Code: Die Eingabetaste führt zu den Karten der Zelle.</translation>
    </message>
</context>
<context>
    <name>errdex::XlsxWriter</name>
    <message>
        <source>The part of Errdex that writes workbooks is missing; please install Errdex again.</source>
        <translation>Der Teil von Errdex, der Arbeitsmappen schreibt, fehlt; bitte installieren Sie Errdex neu.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>The description speaks of a body that cannot be parsed, the condition also of a readable body that lacks required fields.</source>
        <extracomment>alef-markets INVALID_BODY</extracomment>
        <translation>Die Beschreibung spricht von einem Inhalt, der nicht gelesen werden kann, die Bedingung auch von einem lesbaren Inhalt, dem Pflichtfelder fehlen.</translation>
    </message>
    <message>
        <source>Its condition includes duplicate registration, which could as well be expected under DUPLICATE_ENTRY.</source>
        <extracomment>alef-markets CONFLICT</extracomment>
        <translation>Die Bedingung schließt eine doppelte Registrierung ein, die man ebenso gut unter DUPLICATE_ENTRY erwarten könnte.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the offered asset here, not an access token.</source>
        <extracomment>alef-markets INVALID_TOKEN_STATUS</extracomment>
        <translation>„Token“ ist hier der angebotene Wert, kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>&quot;Unauthorized&quot; means not allowed here; the missing sign-in is 401001.</source>
        <extracomment>codelibra 403001</extracomment>
        <translation>„Unauthorized“ heißt hier: nicht erlaubt; die fehlende Anmeldung ist 401001.</translation>
    </message>
    <message>
        <source>The name asks for a new sign-in, the description speaks of a locked account; signing in again by hand is what resolves it.</source>
        <extracomment>codelibra 403002</extracomment>
        <translation>Der Name verlangt eine neue Anmeldung, die Beschreibung spricht von einem gesperrten Konto; eine erneute Anmeldung von Hand behebt es.</translation>
    </message>
    <message>
        <source>The same meaning as 1000; the page does not say when which of the two is used.</source>
        <extracomment>ethgas 2</extracomment>
        <translation>Dieselbe Bedeutung wie 1000; die Seite sagt nicht, wann welcher von beiden verwendet wird.</translation>
    </message>
    <message>
        <source>The same meaning and words as 9999.</source>
        <extracomment>ethgas 99</extracomment>
        <translation>Dieselbe Bedeutung und derselbe Wortlaut wie 9999.</translation>
    </message>
    <message>
        <source>The same meaning as 2; &quot;Pemission&quot; is how the page spells it.</source>
        <extracomment>ethgas 1000</extracomment>
        <translation>Dieselbe Bedeutung wie 2; „Pemission“ ist die Schreibweise der Seite.</translation>
    </message>
    <message>
        <source>The same meaning and words as 99.</source>
        <extracomment>ethgas 9999</extracomment>
        <translation>Dieselbe Bedeutung und derselbe Wortlaut wie 99.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the asset being deposited here, not an access token.</source>
        <extracomment>ethgas 10001</extracomment>
        <translation>„Token“ ist hier der Wert, der eingezahlt wird, kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the asset being withdrawn here, not an access token.</source>
        <extracomment>ethgas 10011</extracomment>
        <translation>„Token“ ist hier der Wert, der ausgezahlt wird, kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>The page does not say whether &quot;rate&quot; is a price rate or the pace of transactions.</source>
        <extracomment>ethgas 115</extracomment>
        <translation>Die Seite sagt nicht, ob „rate“ ein Kurs ist oder das Tempo der Transaktionen.</translation>
    </message>
    <message>
        <source>The name says invalid; ETHGas&apos; page about orders advises a unique deduplicate string, so a repeated one is the likely cause.</source>
        <extracomment>ethgas 122</extracomment>
        <translation>Der Name sagt „ungültig“; die Seite von ETHGas über Orders rät zu einer eindeutigen Zeichenfolge gegen Duplikate, also ist eine wiederholte die wahrscheinliche Ursache.</translation>
    </message>
    <message>
        <source>The page lists 400403 twice, as Forbidden Error and as Permission Denied Error; the code alone does not tell which of the two was meant.</source>
        <extracomment>freeway 400403</extracomment>
        <translation>Die Seite führt 400403 zweimal auf, als Forbidden Error und als Permission Denied Error; der Code allein sagt nicht, welcher gemeint war.</translation>
    </message>
    <message>
        <source>The second entry for 400403 on the page, which also lists it as Forbidden Error; both mean that the caller may not do this.</source>
        <extracomment>freeway 400403</extracomment>
        <translation>Der zweite Eintrag für 400403 auf der Seite, die ihn auch als Forbidden Error aufführt; beide bedeuten, dass der Aufrufer dies nicht darf.</translation>
    </message>
    <message>
        <source>The page lists 0001 twice: for a missing field here and for a wrong signature below; only the message tells them apart.</source>
        <extracomment>hashkey-pro 0001</extracomment>
        <translation>Die Seite führt 0001 zweimal auf: hier für ein fehlendes Feld und weiter unten für eine falsche Signatur; nur die Meldung unterscheidet sie.</translation>
    </message>
    <message>
        <source>The page lists 0001 twice: for a missing field above and for a wrong signature here; only the message tells them apart.</source>
        <extracomment>hashkey-pro 0001</extracomment>
        <translation>Die Seite führt 0001 zweimal auf: weiter oben für ein fehlendes Feld und hier für eine falsche Signatur; nur die Meldung unterscheidet sie.</translation>
    </message>
    <message>
        <source>The message says that the key is invalid, the description speaks of its permission: check both.</source>
        <extracomment>hashkey-pro 0102</extracomment>
        <translation>Die Meldung sagt, der Schlüssel sei ungültig, die Beschreibung spricht von seiner Berechtigung: Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The message says that the operation is unauthorized, the description that the key is not valid for the environment; it is about the key.</source>
        <extracomment>hashkey-pro -1002</extracomment>
        <translation>Die Meldung sagt, der Vorgang sei nicht erlaubt, die Beschreibung, der Schlüssel gelte nicht für diese Umgebung; es geht um den Schlüssel.</translation>
    </message>
    <message>
        <source>The message says that the order is not on the book, the description that the book itself cannot be located.</source>
        <extracomment>hashkey-pro -1143</extracomment>
        <translation>Die Meldung sagt, die Order stehe nicht im Orderbuch, die Beschreibung, das Orderbuch selbst sei nicht zu finden.</translation>
    </message>
    <message>
        <source>The description says that the order was not created; a time-out does not prove that, so look for the order first.</source>
        <extracomment>hashkey-pro -1146</extracomment>
        <translation>Die Beschreibung sagt, die Order sei nicht angelegt worden; eine Zeitüberschreitung beweist das nicht, also suchen Sie zuerst nach der Order.</translation>
    </message>
    <message>
        <source>The description says that the order was not cancelled; a time-out does not prove that, so look at the order first.</source>
        <extracomment>hashkey-pro -1147</extracomment>
        <translation>Die Beschreibung sagt, die Order sei nicht storniert worden; eine Zeitüberschreitung beweist das nicht, also sehen Sie sich zuerst die Order an.</translation>
    </message>
    <message>
        <source>The message says that the pair is not open yet, the description that it is not listed yet.</source>
        <extracomment>hashkey-pro -1151</extracomment>
        <translation>Die Meldung sagt, das Paar sei noch nicht eröffnet, die Beschreibung, es sei noch nicht gelistet.</translation>
    </message>
    <message>
        <source>The message is about the position side (long or short), the description repeats the words of -1117 about the order side.</source>
        <extracomment>hashkey-pro -1154</extracomment>
        <translation>Die Meldung betrifft die Seite der Position (Long oder Short), die Beschreibung wiederholt die Worte von -1117 über die Seite der Order.</translation>
    </message>
    <message>
        <source>The message concerns one trading pair, the description says that API trading as such is suspended.</source>
        <extracomment>hashkey-pro -1155</extracomment>
        <translation>Die Meldung betrifft ein Handelspaar, die Beschreibung sagt, der Handel über die API sei überhaupt ausgesetzt.</translation>
    </message>
    <message>
        <source>The message names limit maker orders, the description limit and market orders.</source>
        <extracomment>hashkey-pro -1156</extracomment>
        <translation>Die Meldung nennt Limit-Maker-Orders, die Beschreibung Limit- und Market-Orders.</translation>
    </message>
    <message>
        <source>The message says that the contract address is unsupported, the description that it is not valid.</source>
        <extracomment>hashkey-pro -1162</extracomment>
        <translation>Die Meldung sagt, die Vertragsadresse werde nicht unterstützt, die Beschreibung, sie sei ungültig.</translation>
    </message>
    <message>
        <source>The description suggests an amount below the minimum, which has the codes -1167 and -4002 of its own.</source>
        <extracomment>hashkey-pro -1164</extracomment>
        <translation>Die Beschreibung lässt an einen Betrag unter dem Mindestwert denken, der mit -1167 und -4002 eigene Codes hat.</translation>
    </message>
    <message>
        <source>The message says that the amount is missing, the description that it must be more than 0.</source>
        <extracomment>hashkey-pro -1165</extracomment>
        <translation>Die Meldung sagt, der Betrag fehle, die Beschreibung, er müsse größer als 0 sein.</translation>
    </message>
    <message>
        <source>The message reads like a missing permission, the description says that withdrawals are suspended.</source>
        <extracomment>hashkey-pro -1169</extracomment>
        <translation>Die Meldung klingt nach einer fehlenden Berechtigung, die Beschreibung sagt, Auszahlungen seien ausgesetzt.</translation>
    </message>
    <message>
        <source>The message reads like a missing permission, the description says that deposits are suspended.</source>
        <extracomment>hashkey-pro -1170</extracomment>
        <translation>Die Meldung klingt nach einer fehlenden Berechtigung, die Beschreibung sagt, Einzahlungen seien ausgesetzt.</translation>
    </message>
    <message>
        <source>The page does not explain this further; we read it as a failed proof that the address belongs to the person named.</source>
        <extracomment>hashkey-pro -1179</extracomment>
        <translation>Die Seite erklärt dies nicht weiter; wir lesen es als misslungenen Nachweis, dass die Adresse der genannten Person gehört.</translation>
    </message>
    <message>
        <source>The page does not say whether open orders are counted or orders created within some time.</source>
        <extracomment>hashkey-pro -1193</extracomment>
        <translation>Die Seite sagt nicht, ob offene Orders gezählt werden oder Orders, die innerhalb einer Zeit angelegt wurden.</translation>
    </message>
    <message>
        <source>The message says that the amount is above the maximum, the description that it is below a maximum; going by the message, it is too large.</source>
        <extracomment>hashkey-pro -1206</extracomment>
        <translation>Die Meldung sagt, der Betrag liege über dem Höchstwert, die Beschreibung, er liege unter einem; nach der Meldung ist er zu groß.</translation>
    </message>
    <message>
        <source>The message is about the type of a fiat order, the description about a status.</source>
        <extracomment>hashkey-pro -1208</extracomment>
        <translation>Die Meldung betrifft die Art einer Fiat-Order, die Beschreibung einen Status.</translation>
    </message>
    <message>
        <source>The message gives no reason; the description names the usual one, not the only one.</source>
        <extracomment>hashkey-pro -2010</extracomment>
        <translation>Die Meldung nennt keinen Grund; die Beschreibung nennt den üblichen, nicht den einzigen.</translation>
    </message>
    <message>
        <source>The same words as -2021; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2020</extracomment>
        <translation>Derselbe Wortlaut wie -2021; die Seite sagt nicht, worin sich beide unterscheiden.</translation>
    </message>
    <message>
        <source>The same words as -2020; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2021</extracomment>
        <translation>Derselbe Wortlaut wie -2020; die Seite sagt nicht, worin sich beide unterscheiden.</translation>
    </message>
    <message>
        <source>The same words as -2038; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2030</extracomment>
        <translation>Derselbe Wortlaut wie -2038; die Seite sagt nicht, worin sich beide unterscheiden.</translation>
    </message>
    <message>
        <source>The same words as -2039; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2031</extracomment>
        <translation>Derselbe Wortlaut wie -2039; die Seite sagt nicht, worin sich beide unterscheiden.</translation>
    </message>
    <message>
        <source>Not a failure but a question: the order waits for a confirmation.</source>
        <extracomment>hashkey-pro -2032</extracomment>
        <translation>Kein Fehler, sondern eine Frage: Die Order wartet auf eine Bestätigung.</translation>
    </message>
    <message>
        <source>May be read as a period longer than 30 days or as records older than 30 days; try a shorter and more recent period.</source>
        <extracomment>hashkey-pro -2036</extracomment>
        <translation>Kann einen Zeitraum von mehr als 30 Tagen meinen oder Einträge, die älter als 30 Tage sind; versuchen Sie einen kürzeren und jüngeren Zeitraum.</translation>
    </message>
    <message>
        <source>The same words as -2030; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2038</extracomment>
        <translation>Derselbe Wortlaut wie -2030; die Seite sagt nicht, worin sich beide unterscheiden.</translation>
    </message>
    <message>
        <source>The same words as -2031; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2039</extracomment>
        <translation>Derselbe Wortlaut wie -2031; die Seite sagt nicht, worin sich beide unterscheiden.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is a crypto asset here, not an access token.</source>
        <extracomment>hashkey-pro -2041</extracomment>
        <translation>„Token“ ist hier ein Kryptowert, kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Worded as a warning; the page does not say whether the order was refused.</source>
        <extracomment>hashkey-pro -2042</extracomment>
        <translation>Als Warnung formuliert; die Seite sagt nicht, ob die Order abgelehnt wurde.</translation>
    </message>
    <message>
        <source>The same words as -4004; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -4000</extracomment>
        <translation>Derselbe Wortlaut wie -4004; die Seite sagt nicht, worin sich beide unterscheiden.</translation>
    </message>
    <message>
        <source>The same words as -4000; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -4004</extracomment>
        <translation>Derselbe Wortlaut wie -4000; die Seite sagt nicht, worin sich beide unterscheiden.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>locked out lockout too many wrong passwords login blocked</source>
        <extracomment>In this context: no sentences, but words by which people tell of a failure and which title and meaning of its concept lack, blank-separated. Not to be translated word for word: write what people say in your language, each word in the form that is most common.</extracomment>
        <translation>Konto gesperrt Sperre ausgesperrt sperren Fehlversuche</translation>
    </message>
    <message>
        <source>no such account cannot find account</source>
        <translation>Konto nicht gefunden gibt es nicht</translation>
    </message>
    <message>
        <source>suspended deactivated disabled closed frozen account blocked</source>
        <translation>Konto gesperrt gesperrte Konten sperren stillgelegt deaktiviert eingefroren</translation>
    </message>
    <message>
        <source>not my account another account</source>
        <translation>fremdes Konto</translation>
    </message>
    <message>
        <source>already there exists taken in use duplicate</source>
        <translation>gibt es schon bereits vorhanden schon vergeben doppelt</translation>
    </message>
    <message>
        <source>paid already pay again charged twice</source>
        <translation>schon bezahlt bereits gezahlt doppelt abgebucht</translation>
    </message>
    <message>
        <source>key ran out key expired keys no longer valid old key</source>
        <translation>Schlüssel abgelaufen läuft ab</translation>
    </message>
    <message>
        <source>cannot log in login fails login does not work sign in refused</source>
        <translation>kann sich nicht anmelden Anmeldung geht nicht einloggen Login klappt nicht</translation>
    </message>
    <message>
        <source>not logged in not signed in</source>
        <translation>nicht angemeldet nicht eingeloggt</translation>
    </message>
    <message>
        <source>card is on file already added card used by another account</source>
        <translation>Karte schon hinterlegt schon registriert</translation>
    </message>
    <message>
        <source>card declined card blocked card stopped by the bank</source>
        <translation>Karte gesperrt Karte abgelehnt Bankkarte Kreditkarte</translation>
    </message>
    <message>
        <source>card of his wife husband friend relative other name on the card</source>
        <translation>Karte seiner Frau ihres Mannes fremde Karte anderer Name</translation>
    </message>
    <message>
        <source>cannot buy purchase does not go through payment failed</source>
        <translation>Kauf klappt nicht Zahlung fehlgeschlagen Bestellung geht nicht durch</translation>
    </message>
    <message>
        <source>too many days period too long export range</source>
        <translation>Zeitraum zu groß zu viele Tage</translation>
    </message>
    <message>
        <source>cannot deposit deposits stopped top up closed</source>
        <translation>kann nicht einzahlen Einzahlung geht nicht gestoppt</translation>
    </message>
    <message>
        <source>withdrawn twice clicked twice sent two times</source>
        <translation>doppelte Auszahlung zweimal geklickt</translation>
    </message>
    <message>
        <source>otp sms code text message code does not work wrong code 2fa code</source>
        <translation>SMS-Code falsch Einmalcode TAN stimmt nicht Bestätigungscode</translation>
    </message>
    <message>
        <source>not enough money no money balance too low cannot afford</source>
        <translation>nicht genug Geld zu wenig Geld Guthaben reicht nicht Konto nicht gedeckt Saldo</translation>
    </message>
    <message>
        <source>not enough margin collateral margin call</source>
        <translation>Margin reicht nicht Sicherheit fehlt</translation>
    </message>
    <message>
        <source>something went wrong on your side crash bug server broken</source>
        <translation>Serverfehler etwas ist schiefgelaufen Absturz</translation>
    </message>
    <message>
        <source>key does not work key not recognised wrong key</source>
        <translation>Schlüssel falsch Schlüssel geht nicht nicht anerkannt</translation>
    </message>
    <message>
        <source>wrong bank account number IBAN refused</source>
        <translation>IBAN falsch Kontonummer stimmt nicht Bankverbindung</translation>
    </message>
    <message>
        <source>wrong password forgot password password not accepted wrong login</source>
        <translation>Passwort falsch eingegeben Kennwort vergessen</translation>
    </message>
    <message>
        <source>national id not accepted id number wrong</source>
        <translation>Ausweisnummer falsch</translation>
    </message>
    <message>
        <source>signature wrong does not match signing hmac</source>
        <translation>Signatur stimmt nicht falsch passt nicht</translation>
    </message>
    <message>
        <source>token wrong token not accepted jwt</source>
        <translation>Token falsch ungültig</translation>
    </message>
    <message>
        <source>wrong wallet address wrong network pasted address</source>
        <translation>falsche Wallet-Adresse falsches Netzwerk</translation>
    </message>
    <message>
        <source>verified already identity checked before</source>
        <translation>schon verifiziert bereits legitimiert</translation>
    </message>
    <message>
        <source>kyc service down verification does not work</source>
        <translation>Prüfung der Identität technisch gestört</translation>
    </message>
    <message>
        <source>kyc not passed not verified identity not checked documents missing unverified</source>
        <translation>nicht verifiziert Identität nicht geprüft Ausweis fehlt Legitimation Verifizierung</translation>
    </message>
    <message>
        <source>cannot change leverage</source>
        <translation>Hebel lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>market closed trading stopped halted pair suspended</source>
        <translation>Markt geschlossen Handel gestoppt ausgesetzt</translation>
    </message>
    <message>
        <source>national id already used by somebody else another user</source>
        <translation>Ausweisnummer schon vergeben</translation>
    </message>
    <message>
        <source>order executed already too late to cancel</source>
        <translation>Order schon ausgeführt Auftrag bereits ausgeführt</translation>
    </message>
    <message>
        <source>cannot cancel the order</source>
        <translation>kann Order Auftrag nicht stornieren</translation>
    </message>
    <message>
        <source>order was canceled gone</source>
        <translation>Auftrag storniert gelöscht</translation>
    </message>
    <message>
        <source>cannot find order order cannot be found no such order order missing</source>
        <translation>Auftrag nicht gefunden Order fehlt finden die Order nicht</translation>
    </message>
    <message>
        <source>order refused declined not accepted</source>
        <translation>Order nicht angenommen Auftrag abgelehnt</translation>
    </message>
    <message>
        <source>not allowed no rights may not access forbidden no permission</source>
        <translation>darf nicht keine Rechte nicht erlaubt Zugriff verweigert</translation>
    </message>
    <message>
        <source>phone number not his sim card of another person</source>
        <translation>Handynummer fremd Telefonnummer gehört nicht ihm</translation>
    </message>
    <message>
        <source>price too old price changed basket</source>
        <translation>Preis zu alt Warenkorb Preis hat sich geändert</translation>
    </message>
    <message>
        <source>too late for a refund money back</source>
        <translation>zu spät für Erstattung Rückzahlung Geld zurück Frist vorbei</translation>
    </message>
    <message>
        <source>no answer takes too long hangs waiting timed out</source>
        <translation>keine Antwort dauert zu lange hängt</translation>
    </message>
    <message>
        <source>must log in again sign in once more</source>
        <translation>muss sich neu anmelden wieder einloggen</translation>
    </message>
    <message>
        <source>down offline maintenance not reachable outage does not load</source>
        <translation>nicht erreichbar Wartung Ausfall lädt nicht down</translation>
    </message>
    <message>
        <source>session timed out logged out signed out kicked out</source>
        <translation>abgemeldet ausgeloggt rausgeworfen Sitzung läuft ab abgelaufen</translation>
    </message>
    <message>
        <source>subaccount frozen blocked</source>
        <translation>Unterkonto gesperrt Subkonto</translation>
    </message>
    <message>
        <source>agree to terms and conditions accept agb</source>
        <translation>AGB zustimmen Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>clock wrong clock off time wrong minutes ahead behind</source>
        <translation>Uhr geht falsch Uhrzeit falsch Zeit stimmt nicht nach vor</translation>
    </message>
    <message>
        <source>token ran out token too old</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>2fa lost phone authenticator second factor app</source>
        <translation>Handy verloren zweiter Faktor Authenticator 2FA</translation>
    </message>
    <message>
        <source>banned for good thrown out blacklisted</source>
        <translation>Benutzer gesperrt verbannt ausgeschlossen rausgeschmissen</translation>
    </message>
    <message>
        <source>no such user user unknown</source>
        <translation>Benutzer gibt es nicht unbekannt</translation>
    </message>
    <message>
        <source>address not approved not on the list whitelist</source>
        <translation>Adresse nicht freigegeben nicht auf der Liste</translation>
    </message>
    <message>
        <source>amount too small less than minimum withdraw</source>
        <translation>zu wenig Mindestbetrag Auszahlung</translation>
    </message>
    <message>
        <source>too much in one day daily limit</source>
        <translation>Tageslimit überschritten zu viel an einem Tag</translation>
    </message>
    <message>
        <source>cannot withdraw payout failed money not sent</source>
        <translation>Auszahlung geht nicht fehlgeschlagen kann nicht abheben</translation>
    </message>
    <message>
        <source>ip address blocked ip refused whitelist ip vpn</source>
        <translation>IP gesperrt IP-Adresse blockiert VPN</translation>
    </message>
    <message>
        <source>does not exist gone nothing there 404</source>
        <translation>nicht da gibt es nicht fehlt</translation>
    </message>
    <message>
        <source>too many requests too often throttled slow down quota</source>
        <translation>zu viele Anfragen zu schnell gedrosselt zu oft</translation>
    </message>
    <message>
        <source>contract expired expiry over settled no longer traded</source>
        <translation>Kontrakt abgelaufen Verfall nicht mehr gehandelt</translation>
    </message>
    <message>
        <source>withdrawals stopped switched off no payouts paused cannot get money out</source>
        <translation>keine Auszahlungen gestoppt abgeschaltet ausgesetzt</translation>
    </message>
</context>
</TS>
