<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>The first %Ln row(s) were looked at; the next page tells of all.</source>
        <translation>
            <numerusform>Просмотрена первая %Ln строка; следующая страница скажет обо всех.</numerusform>
            <numerusform>Просмотрены первые %Ln строки; следующая страница скажет обо всех.</numerusform>
            <numerusform>Просмотрены первые %Ln строк; следующая страница скажет обо всех.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln table(s): %1</source>
        <extracomment>%1 is what is said of each of the tables</extracomment>
        <translation>
            <numerusform>В %Ln таблице: %1</numerusform>
            <numerusform>В %Ln таблицах: %1</numerusform>
            <numerusform>В %Ln таблицах: %1</numerusform>
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
        <translation>В файле есть запись, недопустимая для настроек: %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is no file of settings. Nothing was changed.</source>
        <translation>Это не файл настроек. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file comes from a newer Errdex. Nothing was changed.</source>
        <translation>Файл создан в более новой версии Errdex. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Запись в файл невозможна: %1</translation>
    </message>
</context>
<context>
    <name>concepts</name>
    <message>
        <source>Completed</source>
        <extracomment>group completed, title</extracomment>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>The provider did what was asked; nothing failed.</source>
        <extracomment>group completed, meaning</extracomment>
        <translation>Провайдер сделал то, о чём его просили; сбоя не было.</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>success, title</extracomment>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>The call went through. A code in this place does not mean that something is wrong.</source>
        <extracomment>success, meaning</extracomment>
        <translation>Вызов прошёл. Код в этом месте не означает, что что-то не так.</translation>
    </message>
    <message>
        <source>Look elsewhere for the cause: compare the data that came back with what the customer expected, because the call itself was accepted.</source>
        <extracomment>success, next_step</extracomment>
        <translation>Ищите причину в другом месте: сравните полученные данные с тем, чего ожидал клиент, ведь сам вызов был принят.</translation>
    </message>
    <message>
        <source>The request was completed successfully. If the result is not what you expected, please tell us what you see and what you were expecting.</source>
        <extracomment>success, reply</extracomment>
        <translation>Запрос успешно выполнен. Если результат не соответствует вашим ожиданиям, пожалуйста, сообщите, что вы видите и что ожидали увидеть.</translation>
    </message>
    <message>
        <source>Sign-in and credentials</source>
        <extracomment>group authentication, title</extracomment>
        <translation>Вход и учётные данные</translation>
    </message>
    <message>
        <source>The provider does not know who is calling, or does not accept the proof it was given.</source>
        <extracomment>group authentication, meaning</extracomment>
        <translation>Провайдер не знает, кто к нему обращается, или не принимает представленное подтверждение.</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <extracomment>authentication-required, title</extracomment>
        <translation>Требуется аутентификация</translation>
    </message>
    <message>
        <source>The call carried no proof of identity at all: no token, no key, no session cookie. HTTP calls this 401 Unauthorized.</source>
        <extracomment>authentication-required, meaning</extracomment>
        <translation>В вызове не было никакого подтверждения личности: ни токена, ни ключа, ни cookie сеанса. В HTTP это называется 401 Unauthorized.</translation>
    </message>
    <message>
        <source>Find out how the call was made. In a program the authorization header is usually missing or stripped by a proxy; in a browser the person is simply not signed in.</source>
        <extracomment>authentication-required, next_step</extracomment>
        <translation>Выясните, как был сделан вызов. В программе обычно отсутствует заголовок авторизации или его удаляет прокси-сервер; в браузере человек попросту не вошёл в систему.</translation>
    </message>
    <message>
        <source>This part of the service is only available after signing in. Please sign in and try once more; if your own software makes the call, it needs to send its access token along.</source>
        <extracomment>authentication-required, reply</extracomment>
        <translation>Эта часть сервиса доступна только после входа. Пожалуйста, войдите и попробуйте ещё раз; если вызов делает ваша программа, она должна передавать свой токен доступа.</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>authentication-failed, title</extracomment>
        <translation>Аутентификация не пройдена</translation>
    </message>
    <message>
        <source>Some proof of identity was sent and was not accepted; the provider does not say what was wrong with it.</source>
        <extracomment>authentication-failed, meaning</extracomment>
        <translation>Подтверждение личности было отправлено, но не принято; что именно в нём не так, провайдер не сообщает.</translation>
    </message>
    <message>
        <source>Ask which credential the call uses and when it was issued, then have a fresh one obtained and the call repeated. If a fresh one fails too, check that it belongs to this environment.</source>
        <extracomment>authentication-failed, next_step</extracomment>
        <translation>Спросите, какие учётные данные использует вызов и когда они выданы, затем попросите получить новые и повторить вызов. Если не подходят и новые, проверьте, относятся ли они к этой среде.</translation>
    </message>
    <message>
        <source>The service could not confirm the identity behind this request. Please obtain a new access token and send the request again.</source>
        <extracomment>authentication-failed, reply</extracomment>
        <translation>Сервису не удалось подтвердить, от чьего имени отправлен запрос. Пожалуйста, получите новый токен доступа и отправьте запрос ещё раз.</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <extracomment>invalid-credentials, title</extracomment>
        <translation>Неверное имя пользователя или пароль</translation>
    </message>
    <message>
        <source>A person tried to log in, and the e-mail address and password do not match any account. For safety the provider does not say which of the two is wrong.</source>
        <extracomment>invalid-credentials, meaning</extracomment>
        <translation>Кто-то пытался войти, но такого сочетания адреса электронной почты и пароля нет ни у одной учётной записи. Что именно неверно, провайдер в целях безопасности не сообщает.</translation>
    </message>
    <message>
        <source>Check for the usual causes: another e-mail address, an old saved password, caps lock. Point to the password reset before too many attempts lock the account; never ask for the password.</source>
        <extracomment>invalid-credentials, next_step</extracomment>
        <translation>Проверьте обычные причины: другой адрес электронной почты, старый сохранённый пароль, включённый Caps Lock. Предложите сбросить пароль, пока из-за множества попыток учётная запись не заблокирована; никогда не спрашивайте сам пароль.</translation>
    </message>
    <message>
        <source>The e-mail address and password do not match our records. Please check both, or use &quot;Forgot password&quot; to set a new password.</source>
        <extracomment>invalid-credentials, reply</extracomment>
        <translation>Адрес электронной почты и пароль не совпадают с нашими данными. Пожалуйста, проверьте и то и другое или задайте новый пароль по ссылке «Забыли пароль?».</translation>
    </message>
    <message>
        <source>Invalid access token</source>
        <extracomment>invalid-token, title</extracomment>
        <translation>Недействительный токен доступа</translation>
    </message>
    <message>
        <source>A token was sent, but it cannot be read or its signature is not genuine: cut off, altered, or issued for another environment.</source>
        <extracomment>invalid-token, meaning</extracomment>
        <translation>Токен был отправлен, но его нельзя прочитать или его подпись недействительна: он обрезан, изменён или выдан для другой среды.</translation>
    </message>
    <message>
        <source>Have the token compared, character count included, with the one that was issued, and make sure that a test token is not used in production. A new login replaces it in any case.</source>
        <extracomment>invalid-token, next_step</extracomment>
        <translation>Попросите сравнить токен с выданным, в том числе по числу знаков, и убедитесь, что тестовый токен не используется в рабочей среде. Новый вход в любом случае заменит его.</translation>
    </message>
    <message>
        <source>The access token that was sent could not be read. Please sign in again to get a new one and send it unchanged.</source>
        <extracomment>invalid-token, reply</extracomment>
        <translation>Отправленный токен доступа не удалось прочитать. Пожалуйста, войдите ещё раз, чтобы получить новый, и передавайте его без изменений.</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <extracomment>token-expired, title</extracomment>
        <translation>Срок действия токена доступа истёк</translation>
    </message>
    <message>
        <source>The access token was good once, and its lifetime is over. This is normal and happens to every client.</source>
        <extracomment>token-expired, meaning</extracomment>
        <translation>Токен доступа был действителен, но его срок закончился. Это нормально и происходит с любой программой.</translation>
    </message>
    <message>
        <source>Ask whether the client renews its token on expiry. If it fails right after a renewal, compare the clock of the machine with the real time.</source>
        <extracomment>token-expired, next_step</extracomment>
        <translation>Спросите, обновляет ли программа токен по истечении срока. Если ошибка появляется сразу после обновления, сравните часы компьютера с точным временем.</translation>
    </message>
    <message>
        <source>Your access has timed out, which happens after a while for safety. Please refresh the page or sign in again.</source>
        <extracomment>token-expired, reply</extracomment>
        <translation>Время вашего доступа истекло: в целях безопасности это происходит через некоторое время. Пожалуйста, обновите страницу или войдите ещё раз.</translation>
    </message>
    <message>
        <source>Session expired</source>
        <extracomment>session-expired, title</extracomment>
        <translation>Сеанс завершён</translation>
    </message>
    <message>
        <source>The whole session is over: its refresh token ran out or the session was revoked, so it cannot be extended any more.</source>
        <extracomment>session-expired, meaning</extracomment>
        <translation>Завершён весь сеанс: истёк срок токена обновления или сеанс был отозван, поэтому продлить его больше нельзя.</translation>
    </message>
    <message>
        <source>A complete new login is needed. If sessions end far too early, ask about a password change, a log-out on all devices or blocked cookies.</source>
        <extracomment>session-expired, next_step</extracomment>
        <translation>Нужно полностью войти заново. Если сеансы завершаются слишком рано, спросите о смене пароля, выходе на всех устройствах или блокировке файлов cookie.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again to continue.</source>
        <extracomment>session-expired, reply</extracomment>
        <translation>Ваш сеанс завершён. Чтобы продолжить, пожалуйста, войдите ещё раз.</translation>
    </message>
    <message>
        <source>Fresh sign-in required</source>
        <extracomment>reauthentication-required, title</extracomment>
        <translation>Требуется войти заново</translation>
    </message>
    <message>
        <source>The person is known, but the provider wants a new, personal sign-in (or a passkey) before it lets this continue; a stored session is not enough.</source>
        <extracomment>reauthentication-required, meaning</extracomment>
        <translation>Человек известен, но прежде чем продолжить, провайдер требует нового личного входа (или ключа доступа); сохранённого сеанса недостаточно.</translation>
    </message>
    <message>
        <source>Have the customer log out, sign in by hand in the browser, with the passkey where the policy asks for one, and repeat the step straight away.</source>
        <extracomment>reauthentication-required, next_step</extracomment>
        <translation>Попросите клиента выйти, войти в браузере вручную — с ключом доступа, если этого требует политика, — и сразу повторить действие.</translation>
    </message>
    <message>
        <source>For your security this step asks you to confirm that it is you. Please sign in again, with your passkey if you have one, and then repeat the step.</source>
        <extracomment>reauthentication-required, reply</extracomment>
        <translation>В целях вашей безопасности на этом шаге нужно подтвердить, что это именно вы. Пожалуйста, войдите ещё раз, с ключом доступа, если он у вас есть, и повторите действие.</translation>
    </message>
    <message>
        <source>Second factor required</source>
        <extracomment>two-factor-required, title</extracomment>
        <translation>Требуется второй фактор</translation>
    </message>
    <message>
        <source>The first factor was accepted, and the account is protected by a second one that has not been given yet.</source>
        <extracomment>two-factor-required, meaning</extracomment>
        <translation>Первый фактор принят, но учётная запись защищена вторым, а он ещё не предъявлен.</translation>
    </message>
    <message>
        <source>Ask whether the customer is shown the prompt for the second factor. A program that logs in needs a step for it; a lost device goes through the recovery procedure, not through support by mail.</source>
        <extracomment>two-factor-required, next_step</extracomment>
        <translation>Спросите, появляется ли у клиента запрос второго фактора. В программе, которая выполняет вход, для него нужен отдельный шаг; при утере устройства действует процедура восстановления, а не переписка с поддержкой.</translation>
    </message>
    <message>
        <source>Your account is protected by a second sign-in step. Please confirm with your authenticator or passkey to continue.</source>
        <extracomment>two-factor-required, reply</extracomment>
        <translation>Ваша учётная запись защищена вторым шагом входа. Чтобы продолжить, пожалуйста, подтвердите вход в приложении-аутентификаторе или ключом доступа.</translation>
    </message>
    <message>
        <source>Wrong one-time password</source>
        <extracomment>incorrect-one-time-password, title</extracomment>
        <translation>Неверный одноразовый пароль</translation>
    </message>
    <message>
        <source>The short code from the text message or authenticator app does not match: mistyped, already used, or too old.</source>
        <extracomment>incorrect-one-time-password, meaning</extracomment>
        <translation>Короткий код из SMS или приложения-аутентификатора не подходит: он введён с ошибкой, уже использован или устарел.</translation>
    </message>
    <message>
        <source>Have a new code requested and typed in within its lifetime. If codes from an app fail again and again, the clock of the phone is off; if text messages are late, only the newest counts.</source>
        <extracomment>incorrect-one-time-password, next_step</extracomment>
        <translation>Попросите запросить новый код и ввести его, пока он действует. Если коды из приложения не подходят раз за разом, часы телефона идут неточно; если запаздывают SMS, действителен только самый новый код.</translation>
    </message>
    <message>
        <source>The one-time code was not accepted. Please request a new code and enter the latest one you receive.</source>
        <extracomment>incorrect-one-time-password, reply</extracomment>
        <translation>Одноразовый код не принят. Пожалуйста, запросите новый код и введите последний из полученных.</translation>
    </message>
    <message>
        <source>Wrong passkey reset code</source>
        <extracomment>incorrect-passkey-reset-code, title</extracomment>
        <translation>Неверный код сброса ключей доступа</translation>
    </message>
    <message>
        <source>Someone is resetting the passkeys of an account and entered a reset code that is not the right one.</source>
        <extracomment>incorrect-passkey-reset-code, meaning</extracomment>
        <translation>Кто-то сбрасывает ключи доступа учётной записи и ввёл неверный код сброса.</translation>
    </message>
    <message>
        <source>Make sure that the customer asked for the reset themselves; if they did not, treat it as a possible takeover and follow the security procedure. Otherwise have the newest code used, or a new one requested.</source>
        <extracomment>incorrect-passkey-reset-code, next_step</extracomment>
        <translation>Убедитесь, что сброс запросил сам клиент; если нет, считайте это возможным взломом и действуйте по процедуре безопасности. В остальных случаях попросите ввести самый новый код или запросить ещё один.</translation>
    </message>
    <message>
        <source>The reset code was not accepted. Please check the most recent message we sent you and enter its code exactly. If you did not ask for a reset, please tell us.</source>
        <extracomment>incorrect-passkey-reset-code, reply</extracomment>
        <translation>Код сброса не принят. Пожалуйста, откройте последнее сообщение от нас и введите код из него в точности. Если вы не запрашивали сброс, пожалуйста, сообщите нам.</translation>
    </message>
    <message>
        <source>No passkey registered</source>
        <extracomment>no-passkeys-registered, title</extracomment>
        <translation>Ключ доступа не зарегистрирован</translation>
    </message>
    <message>
        <source>A step asks for a passkey, and the account has none.</source>
        <extracomment>no-passkeys-registered, meaning</extracomment>
        <translation>Для действия нужен ключ доступа, а у учётной записи его нет.</translation>
    </message>
    <message>
        <source>Guide the customer to the security settings to register a passkey, on the device they will use. Check that they are not signed in to a second account of theirs.</source>
        <extracomment>no-passkeys-registered, next_step</extracomment>
        <translation>Подскажите клиенту, как зарегистрировать ключ доступа в настройках безопасности на устройстве, которым он будет пользоваться. Проверьте, не вошёл ли клиент в другую свою учётную запись.</translation>
    </message>
    <message>
        <source>There is no passkey on your account yet. You can add one in the security settings of your account and then continue.</source>
        <extracomment>no-passkeys-registered, reply</extracomment>
        <translation>В вашей учётной записи ещё нет ключа доступа. Вы можете добавить его в настройках безопасности и затем продолжить.</translation>
    </message>
    <message>
        <source>Passkeys already required</source>
        <extracomment>passkeys-already-required, title</extracomment>
        <translation>Ключи доступа уже обязательны</translation>
    </message>
    <message>
        <source>Someone tried to make passkeys mandatory, and the policy already says so. Nothing is left to switch on.</source>
        <extracomment>passkeys-already-required, meaning</extracomment>
        <translation>Кто-то пытался сделать ключи доступа обязательными, но политика этого уже требует. Включать больше нечего.</translation>
    </message>
    <message>
        <source>Show the customer the present policy. If the setting looks switched off to them, an outdated page is the likely reason.</source>
        <extracomment>passkeys-already-required, next_step</extracomment>
        <translation>Покажите клиенту действующую политику. Если параметр выглядит у него выключенным, скорее всего, открыта устаревшая страница.</translation>
    </message>
    <message>
        <source>Passkeys are already required by your policy, so no change is needed.</source>
        <extracomment>passkeys-already-required, reply</extracomment>
        <translation>Ключи доступа уже обязательны согласно вашей политике, менять ничего не нужно.</translation>
    </message>
    <message>
        <source>Invalid API key</source>
        <extracomment>invalid-api-key, title</extracomment>
        <translation>Недействительный ключ API</translation>
    </message>
    <message>
        <source>The API key is unknown to the provider, or not good for the environment or account it was used with.</source>
        <extracomment>invalid-api-key, meaning</extracomment>
        <translation>Ключ API неизвестен провайдеру либо не подходит для среды или учётной записи, с которой его использовали.</translation>
    </message>
    <message>
        <source>Ask for the first and last four characters of the key, never for the secret, and the host that was called: a sandbox key on the live host is the commonest case. Then check that the key still exists and is active.</source>
        <extracomment>invalid-api-key, next_step</extracomment>
        <translation>Спросите первые и последние четыре знака ключа, но ни в коем случае не секрет, а также узел, к которому обращались: чаще всего ключ песочницы используют на рабочем узле. Затем проверьте, что ключ ещё существует и активен.</translation>
    </message>
    <message>
        <source>The API key was not recognised. Please check that the key is active and that it belongs to the environment you are calling.</source>
        <extracomment>invalid-api-key, reply</extracomment>
        <translation>Ключ API не распознан. Пожалуйста, проверьте, что ключ активен и относится к той среде, к которой вы обращаетесь.</translation>
    </message>
    <message>
        <source>API key expired</source>
        <extracomment>api-key-expired, title</extracomment>
        <translation>Срок действия ключа API истёк</translation>
    </message>
    <message>
        <source>The API key has reached its end date. It stays useless until it is renewed or replaced.</source>
        <extracomment>api-key-expired, meaning</extracomment>
        <translation>Срок действия ключа API закончился. Пользоваться им нельзя, пока его не продлят или не заменят.</translation>
    </message>
    <message>
        <source>Have the owner of the account renew the key in the management console and put it into every system that uses it. Suggest a reminder ahead of the next end date.</source>
        <extracomment>api-key-expired, next_step</extracomment>
        <translation>Попросите владельца учётной записи продлить ключ в консоли управления и обновить его во всех системах, где он используется. Предложите настроить напоминание заранее, до следующей даты окончания.</translation>
    </message>
    <message>
        <source>The API key has passed its end date. Please renew it in your account settings and update the systems that use it.</source>
        <extracomment>api-key-expired, reply</extracomment>
        <translation>Срок действия ключа API закончился. Пожалуйста, продлите его в настройках учётной записи и обновите в системах, которые его используют.</translation>
    </message>
    <message>
        <source>Invalid signature</source>
        <extracomment>invalid-signature, title</extracomment>
        <translation>Неверная подпись</translation>
    </message>
    <message>
        <source>The signature on the request does not match its contents, so the provider cannot tell that it came from the key&apos;s owner unaltered.</source>
        <extracomment>invalid-signature, meaning</extracomment>
        <translation>Подпись запроса не соответствует его содержимому, поэтому провайдер не может убедиться, что запрос пришёл от владельца ключа и не изменён.</translation>
    </message>
    <message>
        <source>Ask for the exact text that was signed and the one that was sent. Look for the order of parameters, encoding, a parameter added after signing, and the wrong secret; no secret belongs in the ticket.</source>
        <extracomment>invalid-signature, next_step</extracomment>
        <translation>Запросите точный текст, который был подписан, и тот, который был отправлен. Проверьте порядок параметров, кодировку, не добавлен ли параметр после подписи и тот ли взят секрет; самому секрету в обращении не место.</translation>
    </message>
    <message>
        <source>The signature of the request could not be verified. Please check that exactly the text that is sent is signed, with the secret that belongs to the API key.</source>
        <extracomment>invalid-signature, reply</extracomment>
        <translation>Не удалось проверить подпись запроса. Пожалуйста, убедитесь, что подписывается именно тот текст, который отправляется, и секретом от этого ключа API.</translation>
    </message>
    <message>
        <source>Timestamp outside the allowed window</source>
        <extracomment>timestamp-outside-window, title</extracomment>
        <translation>Метка времени вне допустимого интервала</translation>
    </message>
    <message>
        <source>The time in the request is too far from the server&apos;s own time: a clock is wrong, or the request was too long on the way.</source>
        <extracomment>timestamp-outside-window, meaning</extracomment>
        <translation>Время в запросе слишком отличается от времени сервера: неверны чьи-то часы или запрос слишком долго был в пути.</translation>
    </message>
    <message>
        <source>Have the sender&apos;s clock compared with the server&apos;s time and kept right by NTP. If the clock is right, look for queues between signing and sending, and for seconds sent as milliseconds.</source>
        <extracomment>timestamp-outside-window, next_step</extracomment>
        <translation>Попросите сравнить часы отправителя с временем сервера и синхронизировать их по NTP. Если часы верны, ищите очереди между подписью и отправкой и секунды, переданные вместо миллисекунд.</translation>
    </message>
    <message>
        <source>The time stamp of the request is too far from the current time. Please check the clock of the computer that sends it and try again.</source>
        <extracomment>timestamp-outside-window, reply</extracomment>
        <translation>Метка времени запроса слишком отличается от текущего времени. Пожалуйста, проверьте часы компьютера, с которого он отправлен, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>IP address not allowed</source>
        <extracomment>ip-not-allowed, title</extracomment>
        <translation>IP-адрес не разрешён</translation>
    </message>
    <message>
        <source>The API key may only be used from listed addresses, and this request came from another one.</source>
        <extracomment>ip-not-allowed, meaning</extracomment>
        <translation>Ключ API можно использовать только с адресов из списка, а этот запрос пришёл с другого.</translation>
    </message>
    <message>
        <source>Find out the public address that the request really comes from (cloud, VPN or office lines change it) and have the owner of the key add it to the list.</source>
        <extracomment>ip-not-allowed, next_step</extracomment>
        <translation>Выясните, с какого внешнего адреса запрос приходит на самом деле (облако, VPN и офисные каналы его меняют), и попросите владельца ключа добавить этот адрес в список.</translation>
    </message>
    <message>
        <source>This API key can only be used from the network addresses on its list. Please add the address you are calling from, or call from one that is listed.</source>
        <extracomment>ip-not-allowed, reply</extracomment>
        <translation>Этот ключ API можно использовать только с сетевых адресов из его списка. Пожалуйста, добавьте адрес, с которого вы обращаетесь, или обращайтесь с одного из указанных.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>group permissions, title</extracomment>
        <translation>Права доступа</translation>
    </message>
    <message>
        <source>The provider knows who is calling, and that caller may not do this.</source>
        <extracomment>group permissions, meaning</extracomment>
        <translation>Провайдер знает, кто к нему обращается, но это действие обратившемуся не разрешено.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>permission-denied, title</extracomment>
        <translation>Доступ запрещён</translation>
    </message>
    <message>
        <source>The caller is signed in, and the role or the rights of the account or API key do not cover this action.</source>
        <extracomment>permission-denied, meaning</extracomment>
        <translation>Вход выполнен, но роль или права учётной записи либо ключа API не распространяются на это действие.</translation>
    </message>
    <message>
        <source>Note who tried what, then ask whoever administers the account whether that role, right or key permission is meant to be granted. Signing in again does not help.</source>
        <extracomment>permission-denied, next_step</extracomment>
        <translation>Запишите, кто и что пытался сделать, и спросите администратора учётной записи, должны ли быть выданы такая роль, право или разрешение ключа. Повторный вход не поможет.</translation>
    </message>
    <message>
        <source>Your account does not currently have permission for this action. The administrator of your account can review which permissions you have.</source>
        <extracomment>permission-denied, reply</extracomment>
        <translation>Сейчас у вашей учётной записи нет разрешения на это действие. Администратор вашей учётной записи может проверить, какие разрешения у вас есть.</translation>
    </message>
    <message>
        <source>Token lacks the required scope</source>
        <extracomment>scope-missing, title</extracomment>
        <translation>Токену не хватает области доступа</translation>
    </message>
    <message>
        <source>The access token is genuine, and it was issued for fewer things than the call needs.</source>
        <extracomment>scope-missing, meaning</extracomment>
        <translation>Токен доступа подлинный, но выдан на меньшее, чем требуется для вызова.</translation>
    </message>
    <message>
        <source>Compare the scopes the application asks for with the ones the endpoint documents, and have a new token issued with the missing scope. An old token never gains one.</source>
        <extracomment>scope-missing, next_step</extracomment>
        <translation>Сравните области доступа (scope), которые запрашивает приложение, с указанными в документации метода API и попросите выпустить новый токен с недостающей областью. Старый токен её никогда не получит.</translation>
    </message>
    <message>
        <source>The application&apos;s access does not include this function. It needs to be authorised again with the additional access.</source>
        <extracomment>scope-missing, reply</extracomment>
        <translation>Доступ приложения не включает эту функцию. Нужно авторизовать его заново с дополнительным доступом.</translation>
    </message>
    <message>
        <source>No access to this account</source>
        <extracomment>account-access-denied, title</extracomment>
        <translation>Нет доступа к этому счёту</translation>
    </message>
    <message>
        <source>The credentials work, but not for the account named in the request: it belongs to someone else, or the key was not given rights on it.</source>
        <extracomment>account-access-denied, meaning</extracomment>
        <translation>Учётные данные верны, но не для указанного в запросе счёта: он принадлежит другому лицу или ключу не дали на него прав.</translation>
    </message>
    <message>
        <source>Compare the account number in the request with the accounts that the key is bound to. If the account is the customer&apos;s, have the key authorised for it; if it is not, correct the number.</source>
        <extracomment>account-access-denied, next_step</extracomment>
        <translation>Сравните номер счёта в запросе со счетами, к которым привязан ключ. Если счёт принадлежит клиенту, пусть ключу дадут на него права; если нет, исправьте номер.</translation>
    </message>
    <message>
        <source>The access you are using is not set up for this account. Please check the account number, or ask the account&apos;s owner to authorise the key for it.</source>
        <extracomment>account-access-denied, reply</extracomment>
        <translation>Доступ, который вы используете, не настроен для этого счёта. Пожалуйста, проверьте номер счёта или попросите владельца счёта дать ключу права на него.</translation>
    </message>
    <message>
        <source>This kind of user cannot use the app</source>
        <extracomment>app-login-not-allowed, title</extracomment>
        <translation>Такому пользователю вход в приложение недоступен</translation>
    </message>
    <message>
        <source>The user was created for another channel (a trader or an omnibus user, for instance) and is not meant to log in to the app.</source>
        <extracomment>app-login-not-allowed, meaning</extracomment>
        <translation>Пользователь создан для другого канала (например, трейдер или пользователь омнибус-счёта) и не предназначен для входа в приложение.</translation>
    </message>
    <message>
        <source>Explain the channel the user was made for and ask what the customer wants to do; a personal login or another user type may be what they need.</source>
        <extracomment>app-login-not-allowed, next_step</extracomment>
        <translation>Объясните, для какого канала создан пользователь, и спросите, что клиент хочет сделать; возможно, ему нужен личный вход или пользователь другого типа.</translation>
    </message>
    <message>
        <source>This user is not set up for the app. Please sign in with your personal login, or use the channel this user was created for.</source>
        <extracomment>app-login-not-allowed, reply</extracomment>
        <translation>Этот пользователь не настроен для входа в приложение. Пожалуйста, войдите со своей личной учётной записью или используйте канал, для которого пользователь создан.</translation>
    </message>
    <message>
        <source>Only a particular person may do this</source>
        <extracomment>reserved-for-another-person, title</extracomment>
        <translation>Это может сделать только определённый человек</translation>
    </message>
    <message>
        <source>The step is reserved for someone by name or office (the person invited, the legal signatory), and it is someone else who is trying.</source>
        <extracomment>reserved-for-another-person, meaning</extracomment>
        <translation>Действие закреплено за конкретным человеком или должностью (приглашённый, законный подписант), а выполнить его пытается кто-то другой.</translation>
    </message>
    <message>
        <source>Find out whom the step is addressed to and compare with the login in use; people often have two addresses. Only that person can complete it, or the invitation or signatory must be changed first.</source>
        <extracomment>reserved-for-another-person, next_step</extracomment>
        <translation>Выясните, кому адресовано действие, и сравните с тем, кто вошёл; у людей часто по два адреса. Завершить его может только этот человек, иначе сначала нужно изменить приглашение или подписанта.</translation>
    </message>
    <message>
        <source>Accounts and users</source>
        <extracomment>group accounts, title</extracomment>
        <translation>Учётные записи и пользователи</translation>
    </message>
    <message>
        <source>The account or user exists in the wrong state, does not exist, or cannot be changed as asked.</source>
        <extracomment>group accounts, meaning</extracomment>
        <translation>Учётная запись или пользователь в неподходящем состоянии, не существуют или не могут быть изменены так, как запрошено.</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <extracomment>account-suspended, title</extracomment>
        <translation>Учётная запись приостановлена</translation>
    </message>
    <message>
        <source>Staff of the provider have suspended the account. It stays closed until they lift the suspension.</source>
        <extracomment>account-suspended, meaning</extracomment>
        <translation>Сотрудники провайдера приостановили учётную запись. Она остаётся закрытой, пока они не снимут ограничение.</translation>
    </message>
    <message>
        <source>Do not discuss reasons. Pass the case to the team that handles suspensions and tell the customer where to turn.</source>
        <extracomment>account-suspended, next_step</extracomment>
        <translation>Не обсуждайте причины. Передайте случай команде, которая занимается приостановками, и сообщите клиенту, куда обратиться.</translation>
    </message>
    <message>
        <source>Access to this account is currently suspended. Please contact the account team, who can look at it with you.</source>
        <extracomment>account-suspended, reply</extracomment>
        <translation>Доступ к этой учётной записи сейчас приостановлен. Пожалуйста, свяжитесь с командой по работе с учётными записями: она рассмотрит ситуацию вместе с вами.</translation>
    </message>
    <message>
        <source>User banned</source>
        <extracomment>user-banned, title</extracomment>
        <translation>Пользователь заблокирован</translation>
    </message>
    <message>
        <source>The user has been shut out, normally for good. That is harsher than a suspension.</source>
        <extracomment>user-banned, meaning</extracomment>
        <translation>Пользователю закрыт доступ, как правило навсегда. Это строже, чем приостановка.</translation>
    </message>
    <message>
        <source>Do not open a new account for the same person. Refer an objection to the responsible team with the user&apos;s identifier, and keep the answer short.</source>
        <extracomment>user-banned, next_step</extracomment>
        <translation>Не создавайте этому человеку новую учётную запись. Возражение передайте ответственной команде с идентификатором пользователя, а ответ дайте краткий.</translation>
    </message>
    <message>
        <source>This user can no longer use the service. If you would like the decision to be reviewed, please write to the address given in the terms of use.</source>
        <extracomment>user-banned, reply</extracomment>
        <translation>Этот пользователь больше не может пользоваться сервисом. Если вы хотите, чтобы решение пересмотрели, пожалуйста, напишите по адресу, указанному в условиях использования.</translation>
    </message>
    <message>
        <source>Temporarily locked</source>
        <extracomment>account-locked, title</extracomment>
        <translation>Временная блокировка</translation>
    </message>
    <message>
        <source>Access is blocked for a limited time, usually after too many failed attempts. It opens again by itself.</source>
        <extracomment>account-locked, meaning</extracomment>
        <translation>Доступ закрыт на ограниченное время, обычно после слишком многих неудачных попыток. Он откроется сам.</translation>
    </message>
    <message>
        <source>Look up until when the lock runs and tell the customer to wait: further attempts may lengthen it. If they did not make the attempts themselves, recommend a new password.</source>
        <extracomment>account-locked, next_step</extracomment>
        <translation>Посмотрите, до какого времени действует блокировка, и попросите клиента подождать: новые попытки могут её продлить. Если клиент не делал этих попыток, посоветуйте сменить пароль.</translation>
    </message>
    <message>
        <source>For your protection access is locked for a short time. Please wait until the lock has ended before you try again. If the attempts were not yours, let us know.</source>
        <extracomment>account-locked, reply</extracomment>
        <translation>В целях вашей защиты доступ ненадолго заблокирован. Пожалуйста, дождитесь окончания блокировки, прежде чем пробовать снова. Если попытки входа делали не вы, сообщите нам.</translation>
    </message>
    <message>
        <source>Sub-account frozen</source>
        <extracomment>sub-account-frozen, title</extracomment>
        <translation>Субсчёт заморожен</translation>
    </message>
    <message>
        <source>The sub-account is frozen, so nothing can be moved into or out of it. The main account may be working normally.</source>
        <extracomment>sub-account-frozen, meaning</extracomment>
        <translation>Субсчёт заморожен, поэтому с него нельзя ничего перевести и на него тоже. Основной счёт может работать как обычно.</translation>
    </message>
    <message>
        <source>Find out who froze it: the customer&apos;s own administrator, or the provider for a review. Only that side can release it; meanwhile no transfer should be repeated.</source>
        <extracomment>sub-account-frozen, next_step</extracomment>
        <translation>Выясните, кто его заморозил: администратор самого клиента или провайдер на время проверки. Разморозить может только эта сторона; до тех пор переводы повторять не следует.</translation>
    </message>
    <message>
        <source>Transfers for this sub-account are currently on hold. The administrator of your main account can see its status and ask for a review.</source>
        <extracomment>sub-account-frozen, reply</extracomment>
        <translation>Переводы по этому субсчёту сейчас приостановлены. Администратор вашего основного счёта может посмотреть его состояние и запросить проверку.</translation>
    </message>
    <message>
        <source>Account does not exist</source>
        <extracomment>account-not-found, title</extracomment>
        <translation>Счёт не существует</translation>
    </message>
    <message>
        <source>No account of that kind with that number exists. It was mistyped, belongs to another environment, or was never opened.</source>
        <extracomment>account-not-found, meaning</extracomment>
        <translation>Счёта такого вида с таким номером нет. Номер введён с ошибкой, относится к другой среде или счёт не открывали.</translation>
    </message>
    <message>
        <source>List the customer&apos;s accounts and compare. Fiat, custody and brokerage accounts are opened one by one, so one kind may be missing although the others exist.</source>
        <extracomment>account-not-found, next_step</extracomment>
        <translation>Просмотрите список счетов клиента и сравните. Фиатный, кастодиальный и брокерский счета открываются по отдельности, поэтому какого-то может не быть, хотя остальные есть.</translation>
    </message>
    <message>
        <source>We could not find the account in the request. Please check the account number, and that an account of this type has been opened for you.</source>
        <extracomment>account-not-found, reply</extracomment>
        <translation>Нам не удалось найти указанный в запросе счёт. Пожалуйста, проверьте номер счёта и то, открыт ли для вас счёт этого типа.</translation>
    </message>
    <message>
        <source>Invalid account</source>
        <extracomment>invalid-account, title</extracomment>
        <translation>Недопустимый счёт</translation>
    </message>
    <message>
        <source>The account given for an order, deposit, withdrawal or transfer cannot be used for it: wrong form, wrong kind, or not one of the caller&apos;s.</source>
        <extracomment>invalid-account, meaning</extracomment>
        <translation>Счёт, указанный для ордера, пополнения, вывода или перевода, для этого не подходит: неверная форма, не тот вид или счёт не принадлежит вызывающему.</translation>
    </message>
    <message>
        <source>Ask for the request and look which account field was filled with what; from and to are easily swapped. Then check that this account is open for the operation.</source>
        <extracomment>invalid-account, next_step</extracomment>
        <translation>Запросите сам запрос и посмотрите, в каком поле какой счёт указан; отправителя и получателя легко перепутать. Затем проверьте, что счёт открыт для этой операции.</translation>
    </message>
    <message>
        <source>The account given in the request cannot be used for this. Please check which account you have selected and try again.</source>
        <extracomment>invalid-account, reply</extracomment>
        <translation>Указанный в запросе счёт нельзя использовать для этой операции. Пожалуйста, проверьте, какой счёт выбран, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>User does not exist</source>
        <extracomment>user-not-found, title</extracomment>
        <translation>Пользователь не существует</translation>
    </message>
    <message>
        <source>The provider has no user with that identifier.</source>
        <extracomment>user-not-found, meaning</extracomment>
        <translation>У провайдера нет пользователя с таким идентификатором.</translation>
    </message>
    <message>
        <source>Ask where the identifier comes from. A user of the test system, a deleted user and an internal number in place of the public one all end here.</source>
        <extracomment>user-not-found, next_step</extracomment>
        <translation>Спросите, откуда взят идентификатор. Пользователь тестовой системы, удалённый пользователь и внутренний номер вместо внешнего дают одну и ту же ошибку.</translation>
    </message>
    <message>
        <source>We could not find a user with these details. Please check the user identifier you have entered.</source>
        <extracomment>user-not-found, reply</extracomment>
        <translation>Нам не удалось найти пользователя с такими данными. Пожалуйста, проверьте введённый идентификатор пользователя.</translation>
    </message>
    <message>
        <source>E-mail address not updated</source>
        <extracomment>email-update-failed, title</extracomment>
        <translation>Адрес электронной почты не изменён</translation>
    </message>
    <message>
        <source>The e-mail address was not changed, for a reason the customer can put right: perhaps it is in use already or badly formed.</source>
        <extracomment>email-update-failed, meaning</extracomment>
        <translation>Адрес электронной почты не изменён по причине, которую клиент может устранить: возможно, адрес уже занят или записан неверно.</translation>
    </message>
    <message>
        <source>Check the spelling of the new address and whether another user has it. The old address stays valid until the change succeeds.</source>
        <extracomment>email-update-failed, next_step</extracomment>
        <translation>Проверьте написание нового адреса и не принадлежит ли он другому пользователю. Пока изменение не удалось, действует старый адрес.</translation>
    </message>
    <message>
        <source>Your e-mail address was not changed. Please check the spelling of the new address, or choose another one if it is already in use.</source>
        <extracomment>email-update-failed, reply</extracomment>
        <translation>Ваш адрес электронной почты не изменён. Пожалуйста, проверьте написание нового адреса или укажите другой, если этот уже используется.</translation>
    </message>
    <message>
        <source>Terms must be accepted</source>
        <extracomment>terms-acceptance-required, title</extracomment>
        <translation>Нужно принять условия</translation>
    </message>
    <message>
        <source>A version of the account terms is waiting for agreement, and nothing continues before that.</source>
        <extracomment>terms-acceptance-required, meaning</extracomment>
        <translation>Есть версия условий обслуживания, которая ждёт согласия; без него продолжить нельзя.</translation>
    </message>
    <message>
        <source>Send the customer to the page with the terms; a program cannot agree in their place. In an organisation find out who is entitled to agree.</source>
        <extracomment>terms-acceptance-required, next_step</extracomment>
        <translation>Направьте клиента на страницу с условиями; программа не может согласиться за него. В организации выясните, кто вправе дать согласие.</translation>
    </message>
    <message>
        <source>There is a version of the account terms that has not been accepted yet. Please sign in, read it, and accept it to continue.</source>
        <extracomment>terms-acceptance-required, reply</extracomment>
        <translation>Есть версия условий обслуживания, которую ещё не приняли. Чтобы продолжить, пожалуйста, войдите, прочитайте её и примите.</translation>
    </message>
    <message>
        <source>Identity and eligibility</source>
        <extracomment>group identity, title</extracomment>
        <translation>Личность и допуск</translation>
    </message>
    <message>
        <source>Checks of who the customer is and what the rules allow them to do.</source>
        <extracomment>group identity, meaning</extracomment>
        <translation>Проверки того, кто такой клиент и что ему позволяют правила.</translation>
    </message>
    <message>
        <source>Identity verification required</source>
        <extracomment>kyc-required, title</extracomment>
        <translation>Требуется проверка личности</translation>
    </message>
    <message>
        <source>The customer&apos;s identity check (KYC) is not finished, is still under review, or was declined, and the action needs it.</source>
        <extracomment>kyc-required, meaning</extracomment>
        <translation>Проверка личности клиента (KYC) не закончена, ещё рассматривается или отклонена, а для действия она нужна.</translation>
    </message>
    <message>
        <source>Look up the state of the check: not begun, pending or declined are three different answers. Never ask for identity papers in the ticket; they go through the verification page.</source>
        <extracomment>kyc-required, next_step</extracomment>
        <translation>Посмотрите состояние проверки: «не начата», «рассматривается» и «отклонена» — это три разных ответа. Никогда не просите прислать документы в обращении; они передаются через страницу проверки.</translation>
    </message>
    <message>
        <source>Before this can be used, your identity verification has to be complete. You can see its status, and anything still missing, in your account.</source>
        <extracomment>kyc-required, reply</extracomment>
        <translation>Чтобы воспользоваться этой возможностью, нужно завершить проверку личности. Её состояние и то, чего ещё не хватает, видны в вашей учётной записи.</translation>
    </message>
    <message>
        <source>Identity already verified</source>
        <extracomment>kyc-already-passed, title</extracomment>
        <translation>Личность уже подтверждена</translation>
    </message>
    <message>
        <source>The identity check was submitted once more although it has already been passed.</source>
        <extracomment>kyc-already-passed, meaning</extracomment>
        <translation>Данные для проверки личности отправлены ещё раз, хотя она уже пройдена.</translation>
    </message>
    <message>
        <source>Nothing needs doing. If the customer wanted to correct their data, that goes through a change of details and not through a second check.</source>
        <extracomment>kyc-already-passed, next_step</extracomment>
        <translation>Делать ничего не нужно. Если клиент хотел исправить свои данные, для этого служит изменение данных, а не вторая проверка.</translation>
    </message>
    <message>
        <source>Your identity has already been verified, so there is nothing more to submit.</source>
        <extracomment>kyc-already-passed, reply</extracomment>
        <translation>Ваша личность уже подтверждена, отправлять больше ничего не нужно.</translation>
    </message>
    <message>
        <source>Phone number belongs to someone else</source>
        <extracomment>phone-ownership-mismatch, title</extracomment>
        <translation>Номер телефона принадлежит другому лицу</translation>
    </message>
    <message>
        <source>The national register of phone lines (Shahkar) does not show the mobile number under the national number that was given.</source>
        <extracomment>phone-ownership-mismatch, meaning</extracomment>
        <translation>Национальный реестр телефонных линий (Shahkar) не показывает этот мобильный номер за указанным национальным номером.</translation>
    </message>
    <message>
        <source>Have the customer check both numbers for typing errors. If they are right, the line runs in another person&apos;s name, often a relative&apos;s, and a number of their own is needed.</source>
        <extracomment>phone-ownership-mismatch, next_step</extracomment>
        <translation>Попросите клиента проверить оба номера на опечатки. Если они верны, линия оформлена на другого человека, часто на родственника, и нужен номер, оформленный на самого клиента.</translation>
    </message>
    <message>
        <source>The mobile number could not be matched with the national number. Please use a mobile number that is registered in your own name.</source>
        <extracomment>phone-ownership-mismatch, reply</extracomment>
        <translation>Мобильный номер не удалось соотнести с национальным номером. Пожалуйста, укажите мобильный номер, зарегистрированный на ваше имя.</translation>
    </message>
    <message>
        <source>Details do not match the civil registry</source>
        <extracomment>civil-registry-mismatch, title</extracomment>
        <translation>Данные не совпадают с реестром населения</translation>
    </message>
    <message>
        <source>The civil registry (Sabt Ahval) did not confirm the personal details, as a rule the national number together with the date of birth.</source>
        <extracomment>civil-registry-mismatch, meaning</extracomment>
        <translation>Реестр населения (Sabt Ahval) не подтвердил личные данные, как правило сочетание национального номера и даты рождения.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the details exactly as on the identity document. Watch the calendar: a date of birth converted wrongly is the usual cause.</source>
        <extracomment>civil-registry-mismatch, next_step</extracomment>
        <translation>Попросите клиента ввести данные в точности как в документе, удостоверяющем личность. Следите за календарём: обычная причина — неверно пересчитанная дата рождения.</translation>
    </message>
    <message>
        <source>Your personal details could not be confirmed. Please compare the national number and date of birth with your identity document and submit them again.</source>
        <extracomment>civil-registry-mismatch, reply</extracomment>
        <translation>Ваши личные данные не удалось подтвердить. Пожалуйста, сверьте национальный номер и дату рождения с документом, удостоверяющим личность, и отправьте их ещё раз.</translation>
    </message>
    <message>
        <source>Verification service failed</source>
        <extracomment>kyc-provider-failed, title</extracomment>
        <translation>Сбой сервиса проверки</translation>
    </message>
    <message>
        <source>The outside service that performs identity checks failed or did not answer. It says nothing about the customer.</source>
        <extracomment>kyc-provider-failed, meaning</extracomment>
        <translation>Внешний сервис, который проверяет личность, дал сбой или не ответил. О самом клиенте это ничего не говорит.</translation>
    </message>
    <message>
        <source>Do not ask for other documents. Let the check be repeated later, and tell the provider when many customers are hit at the same time.</source>
        <extracomment>kyc-provider-failed, next_step</extracomment>
        <translation>Не просите других документов. Пусть проверку повторят позже; если затронуто сразу много клиентов, сообщите провайдеру.</translation>
    </message>
    <message>
        <source>The verification could not be carried out just now. You can repeat it later with the same details.</source>
        <extracomment>kyc-provider-failed, reply</extracomment>
        <translation>Сейчас выполнить проверку не удалось. Вы можете повторить её позже с теми же данными.</translation>
    </message>
    <message>
        <source>Invalid national number</source>
        <extracomment>invalid-national-number, title</extracomment>
        <translation>Неверный национальный номер</translation>
    </message>
    <message>
        <source>The national number cannot be right as typed: wrong length, or its check digit does not fit.</source>
        <extracomment>invalid-national-number, meaning</extracomment>
        <translation>В таком виде национальный номер не может быть верным: неправильная длина или не сходится контрольная цифра.</translation>
    </message>
    <message>
        <source>Have it read again from the identity card, leading zeros included. Spreadsheets and numeric fields drop those zeros.</source>
        <extracomment>invalid-national-number, next_step</extracomment>
        <translation>Попросите прочитать его с удостоверения ещё раз, вместе с начальными нулями. Электронные таблицы и числовые поля эти нули отбрасывают.</translation>
    </message>
    <message>
        <source>The national number does not appear to be complete. Please enter all its digits, including any zeros at the beginning.</source>
        <extracomment>invalid-national-number, reply</extracomment>
        <translation>Национальный номер, по-видимому, введён не полностью. Пожалуйста, введите все его цифры, включая нули в начале.</translation>
    </message>
    <message>
        <source>National number already registered</source>
        <extracomment>national-number-already-registered, title</extracomment>
        <translation>Национальный номер уже зарегистрирован</translation>
    </message>
    <message>
        <source>Another user of this provider already has this national number.</source>
        <extracomment>national-number-already-registered, meaning</extracomment>
        <translation>Этот национальный номер уже есть у другого пользователя этого провайдера.</translation>
    </message>
    <message>
        <source>Usually the customer opened an account earlier with a different phone number: help them get back into it. If they say that it was not them, hand it to the fraud team; never name the other account.</source>
        <extracomment>national-number-already-registered, next_step</extracomment>
        <translation>Обычно клиент раньше завёл учётную запись с другим номером телефона: помогите ему вернуться в неё. Если он говорит, что это был не он, передайте случай команде по борьбе с мошенничеством; никогда не называйте другую учётную запись.</translation>
    </message>
    <message>
        <source>This national number is already in use. If you may have registered before, please sign in with that account, or contact us so that we can check it with you.</source>
        <extracomment>national-number-already-registered, reply</extracomment>
        <translation>Этот национальный номер уже используется. Если вы могли зарегистрироваться раньше, пожалуйста, войдите в ту учётную запись или свяжитесь с нами, чтобы мы проверили это вместе с вами.</translation>
    </message>
    <message>
        <source>Investor accreditation required</source>
        <extracomment>accreditation-required, title</extracomment>
        <translation>Требуется статус аккредитованного инвестора</translation>
    </message>
    <message>
        <source>The offering is open to accredited investors only, and the customer has no such status on file.</source>
        <extracomment>accreditation-required, meaning</extracomment>
        <translation>Предложение открыто только для аккредитованных инвесторов, а у клиента такого статуса нет.</translation>
    </message>
    <message>
        <source>Explain how accreditation is applied for and that ordinary identity verification does not replace it. Do not judge whether they would qualify.</source>
        <extracomment>accreditation-required, next_step</extracomment>
        <translation>Объясните, как подать заявление на аккредитацию и что обычная проверка личности её не заменяет. Не судите о том, получит ли клиент этот статус.</translation>
    </message>
    <message>
        <source>This offering is available to accredited investors. If you hold that status, you can submit your evidence in your account for review.</source>
        <extracomment>accreditation-required, reply</extracomment>
        <translation>Это предложение доступно аккредитованным инвесторам. Если у вас есть такой статус, вы можете отправить подтверждающие документы на рассмотрение в своей учётной записи.</translation>
    </message>
    <message>
        <source>Currency not available to this customer type</source>
        <extracomment>customer-type-not-supported, title</extracomment>
        <translation>Валюта недоступна для этого типа клиентов</translation>
    </message>
    <message>
        <source>The currency is offered to some kinds of customers (individual, corporate, professional) and not to this one.</source>
        <extracomment>customer-type-not-supported, meaning</extracomment>
        <translation>Эта валюта предлагается одним типам клиентов (частным лицам, компаниям, профессиональным инвесторам), но не этому.</translation>
    </message>
    <message>
        <source>Check which type the customer is registered as. If the type is right, suggest a currency that is open to them; if it is wrong, have it corrected.</source>
        <extracomment>customer-type-not-supported, next_step</extracomment>
        <translation>Проверьте, под каким типом зарегистрирован клиент. Если тип верен, предложите доступную ему валюту; если нет, пусть тип исправят.</translation>
    </message>
    <message>
        <source>This currency is not offered for your type of account. Please choose another currency, or contact us if you think your account type is not right.</source>
        <extracomment>customer-type-not-supported, reply</extracomment>
        <translation>Эта валюта не предлагается для вашего типа учётной записи. Пожалуйста, выберите другую валюту или свяжитесь с нами, если считаете, что тип указан неверно.</translation>
    </message>
    <message>
        <source>Account has exceeded its assessed limit</source>
        <extracomment>account-limit-exceeded, title</extracomment>
        <translation>Превышен установленный лимит счёта</translation>
    </message>
    <message>
        <source>The trading account is above the limit that follows from the customer&apos;s KYC and risk assessment. The provider warns, or holds back trades and transfers.</source>
        <extracomment>account-limit-exceeded, meaning</extracomment>
        <translation>Торговый счёт превысил лимит, который следует из проверки личности (KYC) и оценки рисков клиента. Провайдер предупреждает или задерживает сделки и переводы.</translation>
    </message>
    <message>
        <source>Ask the customer whether income, assets or other details have changed and have them updated, so that the limit can be assessed again. Requests to raise it go to the compliance team.</source>
        <extracomment>account-limit-exceeded, next_step</extracomment>
        <translation>Спросите клиента, не изменились ли его доход, активы или другие сведения, и попросите их обновить, чтобы лимит можно было оценить заново. Просьбы повысить его направляйте в отдел комплаенса.</translation>
    </message>
    <message>
        <source>Your account has reached the limit set for it. If your circumstances have changed, please update your information in your account so that it can be reviewed.</source>
        <extracomment>account-limit-exceeded, reply</extracomment>
        <translation>Ваш счёт достиг установленного для него лимита. Если ваши обстоятельства изменились, пожалуйста, обновите сведения в учётной записи, чтобы лимит можно было пересмотреть.</translation>
    </message>
    <message>
        <source>Holding limit is zero</source>
        <extracomment>holding-limit-zero, title</extracomment>
        <translation>Лимит владения равен нулю</translation>
    </message>
    <message>
        <source>The account has been given a holding limit of nothing at all, so any purchase is too much. It is a matter of set-up, not of balance.</source>
        <extracomment>holding-limit-zero, meaning</extracomment>
        <translation>Счёту установлен нулевой лимит владения, поэтому превышает его любая покупка. Дело в настройке, а не в остатке.</translation>
    </message>
    <message>
        <source>Check whether the customer has finished the questionnaires that grant a limit. If so, ask the provider why the limit is still zero, with the account number.</source>
        <extracomment>holding-limit-zero, next_step</extracomment>
        <translation>Проверьте, заполнил ли клиент анкеты, по которым назначается лимит. Если да, спросите провайдера, почему лимит всё ещё равен нулю, и укажите номер счёта.</translation>
    </message>
    <message>
        <source>No holding limit is set for your account at the moment. Please check in your account whether any assessment is still open.</source>
        <extracomment>holding-limit-zero, reply</extracomment>
        <translation>Сейчас для вашего счёта не установлен лимит владения. Пожалуйста, проверьте в учётной записи, не осталось ли незавершённых анкет.</translation>
    </message>
    <message>
        <source>Requests and records</source>
        <extracomment>group requests, title</extracomment>
        <translation>Запросы и записи</translation>
    </message>
    <message>
        <source>The request is badly formed, meaningless, repeated, or about something that is not there.</source>
        <extracomment>group requests, meaning</extracomment>
        <translation>Запрос составлен неверно, не имеет смысла, повторён или касается того, чего нет.</translation>
    </message>
    <message>
        <source>Request body cannot be read</source>
        <extracomment>malformed-request, title</extracomment>
        <translation>Тело запроса не читается</translation>
    </message>
    <message>
        <source>The body of the request is not what the endpoint can parse, JSON with a fault in it as a rule, or lacks fields it cannot do without.</source>
        <extracomment>malformed-request, meaning</extracomment>
        <translation>Метод API не может разобрать тело запроса (как правило, это JSON с ошибкой) или в нём нет обязательных полей.</translation>
    </message>
    <message>
        <source>Get the raw body as it was sent and run it through a JSON checker. A missing content type, a trailing comma or a form instead of JSON are quick finds.</source>
        <extracomment>malformed-request, next_step</extracomment>
        <translation>Получите исходное тело в том виде, в каком его отправили, и пропустите через проверку JSON. Сразу видны отсутствующий тип содержимого, лишняя запятая в конце или форма вместо JSON.</translation>
    </message>
    <message>
        <source>The request could not be read. Please check that its body is valid JSON and contains all required fields.</source>
        <extracomment>malformed-request, reply</extracomment>
        <translation>Запрос не удалось прочитать. Пожалуйста, проверьте, что его тело — правильный JSON и содержит все обязательные поля.</translation>
    </message>
    <message>
        <source>Required field missing or unreadable</source>
        <extracomment>required-field-missing, title</extracomment>
        <translation>Обязательное поле отсутствует или не читается</translation>
    </message>
    <message>
        <source>A field that the call must have is absent, empty, or filled with something that cannot be understood.</source>
        <extracomment>required-field-missing, meaning</extracomment>
        <translation>Поле, без которого вызов невозможен, отсутствует, пусто или заполнено чем-то непонятным.</translation>
    </message>
    <message>
        <source>The message often names the field. Look it up in the request as sent: a different spelling, capital letters or a null value count as missing.</source>
        <extracomment>required-field-missing, next_step</extracomment>
        <translation>Поле часто названо в сообщении. Найдите его в отправленном запросе: другое написание, прописные буквы или значение null считаются отсутствием.</translation>
    </message>
    <message>
        <source>A required detail is missing from the request. Please fill in every required field and send it again.</source>
        <extracomment>required-field-missing, reply</extracomment>
        <translation>В запросе не хватает обязательных данных. Пожалуйста, заполните все обязательные поля и отправьте его ещё раз.</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <extracomment>invalid-parameter, title</extracomment>
        <translation>Недопустимый параметр</translation>
    </message>
    <message>
        <source>A parameter has a value that the provider does not accept, such as a broken identifier or a word where a number belongs.</source>
        <extracomment>invalid-parameter, meaning</extracomment>
        <translation>Значение параметра провайдер не принимает: например, испорченный идентификатор или слово там, где нужно число.</translation>
    </message>
    <message>
        <source>Ask for the complete address and parameters that were sent and go through them against the documentation one at a time; test with the smallest call that works.</source>
        <extracomment>invalid-parameter, next_step</extracomment>
        <translation>Запросите полный адрес и параметры, которые были отправлены, и сверьте их с документацией по одному; проверяйте на самом простом вызове, который работает.</translation>
    </message>
    <message>
        <source>One of the values in the request is not in the expected form. Please compare the values with the documentation of the call.</source>
        <extracomment>invalid-parameter, reply</extracomment>
        <translation>Одно из значений в запросе задано не в том виде, который ожидается. Пожалуйста, сверьте значения с документацией этого вызова.</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <extracomment>validation-failed, title</extracomment>
        <translation>Проверка данных не пройдена</translation>
    </message>
    <message>
        <source>The request is readable, but its contents break one or several rules of the provider. The response usually carries the particulars beside the code.</source>
        <extracomment>validation-failed, meaning</extracomment>
        <translation>Запрос читается, но его содержимое нарушает одно или несколько правил провайдера. Подробности обычно стоят в ответе рядом с кодом.</translation>
    </message>
    <message>
        <source>Ask for the whole response, not only the code: the field and the rule are in its details. Without them the ticket cannot be answered.</source>
        <extracomment>validation-failed, next_step</extracomment>
        <translation>Запросите ответ целиком, а не только код: поле и правило указаны в его подробностях. Без них на обращение не ответить.</translation>
    </message>
    <message>
        <source>Some of the details were not accepted. Please check the information shown with the message, correct it, and submit again.</source>
        <extracomment>validation-failed, reply</extracomment>
        <translation>Часть данных не принята. Пожалуйста, посмотрите сведения, показанные вместе с сообщением, исправьте данные и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>Paging value must not be negative</source>
        <extracomment>negative-parameter, title</extracomment>
        <translation>Значение для страниц не должно быть отрицательным</translation>
    </message>
    <message>
        <source>The start (from) or the size (limit) of a list was given as a number below zero.</source>
        <extracomment>negative-parameter, meaning</extracomment>
        <translation>Начало списка (from) или его размер (limit) задан числом меньше нуля.</translation>
    </message>
    <message>
        <source>Look at how the client counts its pages: subtracting from the first page, or -1 as a word for &quot;all&quot;, leads here.</source>
        <extracomment>negative-parameter, next_step</extracomment>
        <translation>Посмотрите, как программа считает страницы: к этому приводит вычитание из номера первой страницы или -1 в значении «все».</translation>
    </message>
    <message>
        <source>The position or page size of the list must be zero or more. Please correct the value and try again.</source>
        <extracomment>negative-parameter, reply</extracomment>
        <translation>Позиция или размер страницы списка должны быть не меньше нуля. Пожалуйста, исправьте значение и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Parameters exclude each other</source>
        <extracomment>conflicting-parameters, title</extracomment>
        <translation>Параметры исключают друг друга</translation>
    </message>
    <message>
        <source>Two parameters were sent of which only one is allowed: an order states either a quantity or an amount.</source>
        <extracomment>conflicting-parameters, meaning</extracomment>
        <translation>Отправлены два параметра, из которых допускается только один: в ордере указывается либо количество, либо сумма.</translation>
    </message>
    <message>
        <source>Ask which of the two the customer means, and have the other left out altogether; an empty or zero value still counts as sent.</source>
        <extracomment>conflicting-parameters, next_step</extracomment>
        <translation>Спросите, какой из двух имеет в виду клиент, и попросите вовсе убрать другой: пустое или нулевое значение всё равно считается отправленным.</translation>
    </message>
    <message>
        <source>Please give either the quantity or the amount of the order, not both.</source>
        <extracomment>conflicting-parameters, reply</extracomment>
        <translation>Пожалуйста, укажите либо количество, либо сумму ордера, но не то и другое.</translation>
    </message>
    <message>
        <source>Unknown status or type value</source>
        <extracomment>invalid-status-or-type, title</extracomment>
        <translation>Неизвестное значение статуса или типа</translation>
    </message>
    <message>
        <source>A status or type, mostly a filter on deposits, withdrawals or fiat orders, is not one of the values that the provider knows.</source>
        <extracomment>invalid-status-or-type, meaning</extracomment>
        <translation>Статус или тип — чаще всего в отборе пополнений, выводов или фиатных ордеров — не входит в число значений, известных провайдеру.</translation>
    </message>
    <message>
        <source>Take the list of permitted values from the documentation of that very endpoint; deposits and withdrawals have lists of their own, and upper and lower case may matter.</source>
        <extracomment>invalid-status-or-type, next_step</extracomment>
        <translation>Возьмите список допустимых значений из документации именно этого метода API; у пополнений и выводов списки свои, а регистр букв может иметь значение.</translation>
    </message>
    <message>
        <source>The status or type in the request is not one the service knows. Please choose one of the values listed for this function.</source>
        <extracomment>invalid-status-or-type, reply</extracomment>
        <translation>Статус или тип в запросе сервису неизвестен. Пожалуйста, выберите одно из значений, указанных для этой функции.</translation>
    </message>
    <message>
        <source>Query could not be processed</source>
        <extracomment>query-not-processable, title</extracomment>
        <translation>Поисковый запрос не удалось обработать</translation>
    </message>
    <message>
        <source>The server understood that this is a query and could not carry it out; the message says why.</source>
        <extracomment>query-not-processable, meaning</extracomment>
        <translation>Сервер понял, что это поисковый запрос, но не смог его выполнить; причина указана в сообщении.</translation>
    </message>
    <message>
        <source>Read the message in the response, then have the query made simpler until it works: first without filters, then with one at a time.</source>
        <extracomment>query-not-processable, next_step</extracomment>
        <translation>Прочитайте сообщение в ответе и попросите упрощать запрос, пока он не сработает: сначала без фильтров, затем с одним за раз.</translation>
    </message>
    <message>
        <source>The search could not be carried out as entered. Please simplify it and try again.</source>
        <extracomment>query-not-processable, reply</extracomment>
        <translation>Выполнить поиск с такими условиями не удалось. Пожалуйста, упростите их и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>HTTP method not allowed</source>
        <extracomment>method-not-allowed, title</extracomment>
        <translation>Метод HTTP не разрешён</translation>
    </message>
    <message>
        <source>The address exists, and it does not take this HTTP method (a GET was sent where a POST belongs, for example).</source>
        <extracomment>method-not-allowed, meaning</extracomment>
        <translation>Адрес существует, но этот метод HTTP не принимает (например, отправлен GET, а нужен POST).</translation>
    </message>
    <message>
        <source>Compare method and path with the documentation. A redirect from http to https or a missing slash at the end can turn a POST into a GET.</source>
        <extracomment>method-not-allowed, next_step</extracomment>
        <translation>Сверьте метод и путь с документацией. Перенаправление с http на https или недостающая косая черта в конце могут превратить POST в GET.</translation>
    </message>
    <message>
        <source>The address was called in a way it does not support. Please check the HTTP method in the documentation.</source>
        <extracomment>method-not-allowed, reply</extracomment>
        <translation>К адресу обратились способом, который он не поддерживает. Пожалуйста, проверьте метод HTTP по документации.</translation>
    </message>
    <message>
        <source>Response format not available</source>
        <extracomment>not-acceptable, title</extracomment>
        <translation>Формат ответа недоступен</translation>
    </message>
    <message>
        <source>The client insists on a response format that the provider cannot produce.</source>
        <extracomment>not-acceptable, meaning</extracomment>
        <translation>Программа настаивает на формате ответа, который провайдер выдать не может.</translation>
    </message>
    <message>
        <source>Look at the Accept header of the request and have it set to application/json, or left out.</source>
        <extracomment>not-acceptable, next_step</extracomment>
        <translation>Посмотрите заголовок Accept запроса; нужно указать в нём application/json или убрать его.</translation>
    </message>
    <message>
        <source>The service cannot answer in the requested format. Please ask for JSON.</source>
        <extracomment>not-acceptable, reply</extracomment>
        <translation>Сервис не может ответить в запрошенном формате. Пожалуйста, запросите JSON.</translation>
    </message>
    <message>
        <source>Unsupported media type</source>
        <extracomment>unsupported-media-type, title</extracomment>
        <translation>Неподдерживаемый тип содержимого</translation>
    </message>
    <message>
        <source>The body was sent in a format that the endpoint does not take, or was labelled as such.</source>
        <extracomment>unsupported-media-type, meaning</extracomment>
        <translation>Тело отправлено в формате, который метод API не принимает, или ошибочно обозначено таким форматом.</translation>
    </message>
    <message>
        <source>Have the Content-Type header checked: it must say application/json, and the body must really be JSON. Some HTTP libraries send a form by default.</source>
        <extracomment>unsupported-media-type, next_step</extracomment>
        <translation>Попросите проверить заголовок Content-Type: в нём должно быть application/json, а тело действительно должно быть в формате JSON. Некоторые библиотеки HTTP по умолчанию отправляют форму.</translation>
    </message>
    <message>
        <source>The content of the request was sent in a format the service does not accept. Please send it as JSON.</source>
        <extracomment>unsupported-media-type, reply</extracomment>
        <translation>Содержимое запроса отправлено в формате, который сервис не принимает. Пожалуйста, отправьте его в формате JSON.</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <extracomment>unsupported-operation, title</extracomment>
        <translation>Операция не поддерживается</translation>
    </message>
    <message>
        <source>The provider has no such operation for this user or product, however it is asked for.</source>
        <extracomment>unsupported-operation, meaning</extracomment>
        <translation>Такой операции для этого пользователя или продукта у провайдера нет, как бы её ни запрашивали.</translation>
    </message>
    <message>
        <source>Find out what the customer wants to achieve and look for another way to it in the documentation. Repeating the call changes nothing.</source>
        <extracomment>unsupported-operation, next_step</extracomment>
        <translation>Выясните, чего хочет добиться клиент, и поищите в документации другой способ. Повтор вызова ничего не изменит.</translation>
    </message>
    <message>
        <source>This operation is not available. Please tell us what you would like to do, so that we can suggest another way.</source>
        <extracomment>unsupported-operation, reply</extracomment>
        <translation>Эта операция недоступна. Пожалуйста, расскажите, что вы хотели бы сделать, чтобы мы могли предложить другой способ.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>resource-not-found, title</extracomment>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>There is nothing under that address or identifier, or nothing that this caller may see.</source>
        <extracomment>resource-not-found, meaning</extracomment>
        <translation>По этому адресу или идентификатору ничего нет либо нет ничего, что вызывающему разрешено видеть.</translation>
    </message>
    <message>
        <source>Check the identifier and the environment, then whether the thing was deleted. Many providers also answer &quot;not found&quot; for what belongs to someone else.</source>
        <extracomment>resource-not-found, next_step</extracomment>
        <translation>Проверьте идентификатор и среду, затем — не был ли объект удалён. Многие провайдеры отвечают «не найдено» и о том, что принадлежит другому.</translation>
    </message>
    <message>
        <source>We could not find what was requested. Please check the link or the reference number.</source>
        <extracomment>resource-not-found, reply</extracomment>
        <translation>Нам не удалось найти то, что запрошено. Пожалуйста, проверьте ссылку или номер.</translation>
    </message>
    <message>
        <source>Already exists</source>
        <extracomment>already-exists, title</extracomment>
        <translation>Уже существует</translation>
    </message>
    <message>
        <source>What is to be created is there already: a user, an account or another entry that may exist only once.</source>
        <extracomment>already-exists, meaning</extracomment>
        <translation>То, что требуется создать, уже есть: пользователь, счёт или другая запись, которая может быть только одна.</translation>
    </message>
    <message>
        <source>Look up the existing entry and go on with it. After a time-out this is good news: the first attempt had worked.</source>
        <extracomment>already-exists, next_step</extracomment>
        <translation>Найдите существующую запись и работайте с ней. После тайм-аута это хорошая новость: первая попытка удалась.</translation>
    </message>
    <message>
        <source>This entry already exists, so it does not need to be created again. Please continue with the existing one.</source>
        <extracomment>already-exists, reply</extracomment>
        <translation>Такая запись уже есть, создавать её ещё раз не нужно. Пожалуйста, продолжите с существующей.</translation>
    </message>
    <message>
        <source>Conflicts with the current state</source>
        <extracomment>state-conflict, title</extracomment>
        <translation>Противоречит текущему состоянию</translation>
    </message>
    <message>
        <source>The step does not fit the state the thing is in now: it has been done already, or an earlier step has been left out.</source>
        <extracomment>state-conflict, meaning</extracomment>
        <translation>Действие не соответствует текущему состоянию объекта: оно уже выполнено или пропущено предыдущее.</translation>
    </message>
    <message>
        <source>Look up the present state and the steps that lead on from it. Two people at work on the same item is a common reason; have the page reloaded.</source>
        <extracomment>state-conflict, next_step</extracomment>
        <translation>Посмотрите текущее состояние и действия, которые из него возможны. Частая причина — два человека работают с одним объектом; попросите обновить страницу.</translation>
    </message>
    <message>
        <source>This step is not possible in the current state of the item. Please reload the page to see its state and which steps are open.</source>
        <extracomment>state-conflict, reply</extracomment>
        <translation>В текущем состоянии объекта это действие невозможно. Пожалуйста, обновите страницу, чтобы увидеть состояние и доступные действия.</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <extracomment>duplicate-request, title</extracomment>
        <translation>Повторный запрос</translation>
    </message>
    <message>
        <source>The same request has been received before, and the second copy was turned away so that nothing happens twice.</source>
        <extracomment>duplicate-request, meaning</extracomment>
        <translation>Такой же запрос уже был получен, и второй экземпляр отклонён, чтобы ничего не выполнилось дважды.</translation>
    </message>
    <message>
        <source>Look for the result of the first copy before anything is sent again. Then find out why two were sent: a double click, or a retry that reused the identifier.</source>
        <extracomment>duplicate-request, next_step</extracomment>
        <translation>Прежде чем что-либо отправлять снова, найдите результат первого экземпляра. Затем выясните, почему их было два: двойной щелчок или повторная попытка с тем же идентификатором.</translation>
    </message>
    <message>
        <source>We have already received this request. Please check its result before you send it again.</source>
        <extracomment>duplicate-request, reply</extracomment>
        <translation>Мы уже получили этот запрос. Пожалуйста, проверьте его результат, прежде чем отправлять ещё раз.</translation>
    </message>
    <message>
        <source>Another request is being processed</source>
        <extracomment>request-in-progress, title</extracomment>
        <translation>Обрабатывается другой запрос</translation>
    </message>
    <message>
        <source>An earlier request of the same kind is still being worked on, and only one at a time is allowed.</source>
        <extracomment>request-in-progress, meaning</extracomment>
        <translation>Более ранний запрос того же вида ещё выполняется, а одновременно допускается только один.</translation>
    </message>
    <message>
        <source>Wait for the first to finish and look at its outcome. If it is still in progress after several minutes, report it to the provider with the time it began.</source>
        <extracomment>request-in-progress, next_step</extracomment>
        <translation>Дождитесь окончания первого и посмотрите его результат. Если через несколько минут он всё ещё выполняется, сообщите провайдеру и укажите время начала.</translation>
    </message>
    <message>
        <source>A previous request is still being processed. Please wait a moment and check its result before you try again.</source>
        <extracomment>request-in-progress, reply</extracomment>
        <translation>Предыдущий запрос ещё обрабатывается. Пожалуйста, немного подождите и проверьте его результат, прежде чем пробовать снова.</translation>
    </message>
    <message>
        <source>Rate and volume limits</source>
        <extracomment>group limits, title</extracomment>
        <translation>Ограничения частоты и объёма</translation>
    </message>
    <message>
        <source>Too many requests, too much at once, or a time span that is not served.</source>
        <extracomment>group limits, meaning</extracomment>
        <translation>Слишком много запросов, слишком много за раз или период, который не обслуживается.</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <extracomment>rate-limit-exceeded, title</extracomment>
        <translation>Превышена частота запросов</translation>
    </message>
    <message>
        <source>Too many requests or orders arrived within a period of time. Nothing is wrong with the single request.</source>
        <extracomment>rate-limit-exceeded, meaning</extracomment>
        <translation>За определённое время пришло слишком много запросов или ордеров. С самим отдельным запросом всё в порядке.</translation>
    </message>
    <message>
        <source>Ask how many calls the client makes and from how many processes, since a key or address is often shared. It must slow down and wait longer after each refusal; immediate repeats keep the limit closed.</source>
        <extracomment>rate-limit-exceeded, next_step</extracomment>
        <translation>Спросите, сколько вызовов и из скольких процессов делает программа: ключ или адрес часто общий. Она должна замедлиться и после каждого отказа ждать дольше; немедленные повторы не дают ограничению сняться.</translation>
    </message>
    <message>
        <source>Requests are arriving faster than the service accepts them. Please pause for a moment and then send them at a slower pace.</source>
        <extracomment>rate-limit-exceeded, reply</extracomment>
        <translation>Запросы приходят быстрее, чем сервис их принимает. Пожалуйста, сделайте небольшую паузу, а затем отправляйте их реже.</translation>
    </message>
    <message>
        <source>Page size too large</source>
        <extracomment>page-limit-too-large, title</extracomment>
        <translation>Слишком большой размер страницы</translation>
    </message>
    <message>
        <source>One call asked for more entries than a page may hold.</source>
        <extracomment>page-limit-too-large, meaning</extracomment>
        <translation>За один вызов запрошено больше записей, чем помещается на странице.</translation>
    </message>
    <message>
        <source>Have the limit lowered to the documented maximum and the rest fetched page by page.</source>
        <extracomment>page-limit-too-large, next_step</extracomment>
        <translation>Попросите уменьшить limit до максимума, указанного в документации, а остальное получать постранично.</translation>
    </message>
    <message>
        <source>More entries were requested than can be returned at once. Please request them in smaller pages.</source>
        <extracomment>page-limit-too-large, reply</extracomment>
        <translation>Запрошено больше записей, чем можно вернуть за раз. Пожалуйста, запрашивайте их меньшими страницами.</translation>
    </message>
    <message>
        <source>Batch too large</source>
        <extracomment>batch-too-large, title</extracomment>
        <translation>Слишком большой пакет</translation>
    </message>
    <message>
        <source>A single request carries more orders than one batch may contain.</source>
        <extracomment>batch-too-large, meaning</extracomment>
        <translation>В одном запросе больше ордеров, чем допускается в пакете.</translation>
    </message>
    <message>
        <source>Have the batch split into smaller ones. Check that none of its orders was placed before the parts are sent, so that nothing doubles.</source>
        <extracomment>batch-too-large, next_step</extracomment>
        <translation>Попросите разбить пакет на меньшие. Прежде чем отправлять части, проверьте, что ни один из ордеров не размещён, чтобы ничего не задвоилось.</translation>
    </message>
    <message>
        <source>The request contains more orders than can be sent together. Please divide it into smaller batches.</source>
        <extracomment>batch-too-large, reply</extracomment>
        <translation>В запросе больше ордеров, чем можно отправить вместе. Пожалуйста, разбейте его на меньшие пакеты.</translation>
    </message>
    <message>
        <source>Date range too long</source>
        <extracomment>date-range-too-long, title</extracomment>
        <translation>Слишком длинный период</translation>
    </message>
    <message>
        <source>Beginning and end of the requested period lie further apart than one query or export may cover.</source>
        <extracomment>date-range-too-long, meaning</extracomment>
        <translation>Между началом и концом запрошенного периода больше времени, чем охватывает один запрос или одна выгрузка.</translation>
    </message>
    <message>
        <source>Have the period divided into pieces within the limit and the results put together. Mind the time zone: thirty days and an hour is too long.</source>
        <extracomment>date-range-too-long, next_step</extracomment>
        <translation>Попросите разделить период на части в пределах ограничения и сложить результаты. Помните о часовом поясе: тридцать дней и один час — это уже слишком много.</translation>
    </message>
    <message>
        <source>The period you selected is longer than can be provided at once. Please choose a shorter period and repeat it for the remaining dates.</source>
        <extracomment>date-range-too-long, reply</extracomment>
        <translation>Выбранный период длиннее, чем можно предоставить за раз. Пожалуйста, выберите более короткий период и повторите запрос для остальных дат.</translation>
    </message>
    <message>
        <source>Too far in the past</source>
        <extracomment>history-not-available, title</extracomment>
        <translation>Слишком давнее время</translation>
    </message>
    <message>
        <source>The query goes back further than the provider keeps its history open for searching. A shorter period does not help, only a later one.</source>
        <extracomment>history-not-available, meaning</extracomment>
        <translation>Запрос уходит дальше в прошлое, чем провайдер держит историю открытой для поиска. Более короткий период не поможет, поможет только более поздний.</translation>
    </message>
    <message>
        <source>Have the start moved into the permitted months. For older records point to statements and downloads, or ask the provider for an extract.</source>
        <extracomment>history-not-available, next_step</extracomment>
        <translation>Попросите перенести начало в доступные месяцы. Для более старых записей укажите на выписки и выгрузки или запросите выборку у провайдера.</translation>
    </message>
    <message>
        <source>The search covers recent records only. Please choose a later start date; for older records, please use your account statements.</source>
        <extracomment>history-not-available, reply</extracomment>
        <translation>Поиск охватывает только недавние записи. Пожалуйста, выберите более позднюю дату начала; для более старых записей воспользуйтесь выписками по счёту.</translation>
    </message>
    <message>
        <source>Maximum number of keys or users reached</source>
        <extracomment>creation-limit-reached, title</extracomment>
        <translation>Достигнуто максимальное число ключей или пользователей</translation>
    </message>
    <message>
        <source>The account already has as many API keys or trade users as it is allowed.</source>
        <extracomment>creation-limit-reached, meaning</extracomment>
        <translation>У учётной записи уже столько ключей API или торговых пользователей, сколько ей разрешено.</translation>
    </message>
    <message>
        <source>Go through the existing ones with the customer and remove what is no longer used; take care that no running system depends on it.</source>
        <extracomment>creation-limit-reached, next_step</extracomment>
        <translation>Просмотрите с клиентом существующие и удалите те, которые больше не нужны; убедитесь, что от них не зависит работающая система.</translation>
    </message>
    <message>
        <source>The maximum number has been reached. Please remove an entry you no longer use before you create a new one.</source>
        <extracomment>creation-limit-reached, reply</extracomment>
        <translation>Достигнуто максимальное число. Пожалуйста, удалите ненужную запись, прежде чем создавать новую.</translation>
    </message>
    <message>
        <source>Too many orders</source>
        <extracomment>open-order-limit-reached, title</extracomment>
        <translation>Слишком много ордеров</translation>
    </message>
    <message>
        <source>The number of orders, open or conditional, in total or for one trading pair, has reached its maximum. New ones are refused until it falls.</source>
        <extracomment>open-order-limit-reached, meaning</extracomment>
        <translation>Число ордеров — открытых или условных, всего или по одной торговой паре — достигло максимума. Новые отклоняются, пока оно не уменьшится.</translation>
    </message>
    <message>
        <source>List the open orders and the conditional ones, which are easily overlooked because they stand in a list of their own. Have those cancelled that are no longer wanted.</source>
        <extracomment>open-order-limit-reached, next_step</extracomment>
        <translation>Перечислите открытые ордера и условные: последние легко упустить, потому что они стоят в отдельном списке. Попросите отменить ненужные.</translation>
    </message>
    <message>
        <source>The maximum number of orders has been reached. Please cancel orders you no longer need, including conditional ones, and then place the new order.</source>
        <extracomment>open-order-limit-reached, reply</extracomment>
        <translation>Достигнуто максимальное число ордеров. Пожалуйста, отмените ненужные ордера, включая условные, и затем разместите новый.</translation>
    </message>
    <message>
        <source>Order entry</source>
        <extracomment>group order-entry, title</extracomment>
        <translation>Размещение ордеров</translation>
    </message>
    <message>
        <source>A new order was refused, for its price, its size, its kind or a rule of the market.</source>
        <extracomment>group order-entry, meaning</extracomment>
        <translation>Новый ордер отклонён из-за цены, размера, вида или правила рынка.</translation>
    </message>
    <message>
        <source>Invalid price</source>
        <extracomment>invalid-price, title</extracomment>
        <translation>Недопустимая цена</translation>
    </message>
    <message>
        <source>The price of the order is not a usable number, or does not belong with this kind of order.</source>
        <extracomment>invalid-price, meaning</extracomment>
        <translation>Цена ордера не является пригодным числом или не нужна для ордера этого вида.</translation>
    </message>
    <message>
        <source>Look at the price as it was sent: a decimal comma, zero, a minus sign, or a price on a market order.</source>
        <extracomment>invalid-price, next_step</extracomment>
        <translation>Посмотрите цену в том виде, в каком её отправили: десятичная запятая, ноль, знак минус или цена в рыночном ордере.</translation>
    </message>
    <message>
        <source>The price of the order was not accepted. Please enter a price greater than zero, using a point for decimals.</source>
        <extracomment>invalid-price, reply</extracomment>
        <translation>Цена ордера не принята. Пожалуйста, введите цену больше нуля, отделяя дробную часть точкой.</translation>
    </message>
    <message>
        <source>Price has too many decimals</source>
        <extracomment>price-precision-exceeded, title</extracomment>
        <translation>Слишком много знаков после запятой в цене</translation>
    </message>
    <message>
        <source>The price has more decimal places than the market allows.</source>
        <extracomment>price-precision-exceeded, meaning</extracomment>
        <translation>В цене больше десятичных знаков, чем допускает рынок.</translation>
    </message>
    <message>
        <source>Look up the price step of the instrument and have the price rounded to it. Binary fractions in the client produce such tails.</source>
        <extracomment>price-precision-exceeded, next_step</extracomment>
        <translation>Посмотрите шаг цены инструмента и попросите округлять цену до него. Такие «хвосты» возникают из-за двоичных дробей в программе.</translation>
    </message>
    <message>
        <source>The price has more decimal places than this market allows. Please round it and place the order again.</source>
        <extracomment>price-precision-exceeded, reply</extracomment>
        <translation>В цене больше десятичных знаков, чем допускает этот рынок. Пожалуйста, округлите её и разместите ордер ещё раз.</translation>
    </message>
    <message>
        <source>Price outside the allowed range</source>
        <extracomment>price-out-of-range, title</extracomment>
        <translation>Цена вне допустимого диапазона</translation>
    </message>
    <message>
        <source>The price lies below the lowest or above the highest price that the market takes; the code does not say which.</source>
        <extracomment>price-out-of-range, meaning</extracomment>
        <translation>Цена ниже самой низкой или выше самой высокой цены, которую принимает рынок; что именно, по коду не видно.</translation>
    </message>
    <message>
        <source>Compare the price with the lower and upper limit in the exchange information at that time, and tell the customer which side was missed.</source>
        <extracomment>price-out-of-range, next_step</extracomment>
        <translation>Сравните цену с нижней и верхней границей в сведениях биржи на тот момент и скажите клиенту, какая из них нарушена.</translation>
    </message>
    <message>
        <source>The price of the order is outside the range currently allowed for this market. Please check the current range and adjust the price.</source>
        <extracomment>price-out-of-range, reply</extracomment>
        <translation>Цена ордера вне диапазона, который сейчас допускает этот рынок. Пожалуйста, проверьте текущий диапазон и измените цену.</translation>
    </message>
    <message>
        <source>Price too high</source>
        <extracomment>price-too-high, title</extracomment>
        <translation>Слишком высокая цена</translation>
    </message>
    <message>
        <source>The price, of the order itself or of a stop order to buy, is above the maximum.</source>
        <extracomment>price-too-high, meaning</extracomment>
        <translation>Цена самого ордера или стоп-ордера на покупку выше максимальной.</translation>
    </message>
    <message>
        <source>Check first for a slipped decimal point or the wrong currency. Otherwise quote the present maximum and have a lower price chosen.</source>
        <extracomment>price-too-high, next_step</extracomment>
        <translation>Сначала проверьте, не сдвинулась ли десятичная точка и та ли валюта. Если нет, назовите текущий максимум и предложите выбрать цену ниже.</translation>
    </message>
    <message>
        <source>The price is above the maximum currently allowed. Please choose a lower price.</source>
        <extracomment>price-too-high, reply</extracomment>
        <translation>Цена выше максимальной, допустимой сейчас. Пожалуйста, выберите более низкую цену.</translation>
    </message>
    <message>
        <source>Price too low</source>
        <extracomment>price-too-low, title</extracomment>
        <translation>Слишком низкая цена</translation>
    </message>
    <message>
        <source>The price, of the order itself or of a stop order to sell, is below the minimum.</source>
        <extracomment>price-too-low, meaning</extracomment>
        <translation>Цена самого ордера или стоп-ордера на продажу ниже минимальной.</translation>
    </message>
    <message>
        <source>A lost digit is quickly excluded; then quote the present minimum. Far-away bids &quot;just in case&quot; are the typical reason.</source>
        <extracomment>price-too-low, next_step</extracomment>
        <translation>Потерянную цифру исключить легко; затем назовите текущий минимум. Типичная причина — далёкие от рынка ордера на покупку «на всякий случай».</translation>
    </message>
    <message>
        <source>The price is below the minimum currently allowed. Please choose a higher price.</source>
        <extracomment>price-too-low, reply</extracomment>
        <translation>Цена ниже минимальной, допустимой сейчас. Пожалуйста, выберите более высокую цену.</translation>
    </message>
    <message>
        <source>Market order too far from the market price</source>
        <extracomment>market-price-deviation, title</extracomment>
        <translation>Рыночный ордер слишком далёк от рыночной цены</translation>
    </message>
    <message>
        <source>A market order would be executed too far above (when buying) or below (when selling) the market price, so the protection stops it.</source>
        <extracomment>market-price-deviation, meaning</extracomment>
        <translation>Рыночный ордер был бы исполнен намного выше (при покупке) или ниже (при продаже) рыночной цены, поэтому сработала защита.</translation>
    </message>
    <message>
        <source>Look at the depth of the book at that moment: the order was large for a thin market, or the price was moving. A limit order or a smaller size gets through.</source>
        <extracomment>market-price-deviation, next_step</extracomment>
        <translation>Посмотрите глубину стакана в тот момент: ордер был велик для неликвидного рынка или цена быстро менялась. Лимитный ордер или меньший размер пройдёт.</translation>
    </message>
    <message>
        <source>To protect you from an unfavourable price, this market order was not accepted. Please use a limit order or a smaller quantity.</source>
        <extracomment>market-price-deviation, reply</extracomment>
        <translation>Чтобы защитить вас от невыгодной цены, этот рыночный ордер не был принят. Пожалуйста, используйте лимитный ордер или меньшее количество.</translation>
    </message>
    <message>
        <source>Price beyond the liquidation price</source>
        <extracomment>price-beyond-liquidation, title</extracomment>
        <translation>Цена за пределами цены ликвидации</translation>
    </message>
    <message>
        <source>The order price is on the wrong side of the position&apos;s liquidation price, so the position would be closed by force before the order could work.</source>
        <extracomment>price-beyond-liquidation, meaning</extracomment>
        <translation>Цена ордера стоит не с той стороны от цены ликвидации позиции, поэтому позиция была бы принудительно закрыта раньше, чем ордер сработает.</translation>
    </message>
    <message>
        <source>Show the customer the liquidation price beside the order price. A price on the near side, more margin or less leverage makes the order possible.</source>
        <extracomment>price-beyond-liquidation, next_step</extracomment>
        <translation>Покажите клиенту цену ликвидации рядом с ценой ордера. Ордер станет возможен при цене с нужной стороны, большей марже или меньшем плече.</translation>
    </message>
    <message>
        <source>The price lies beyond the liquidation price of your position. Please choose a price closer to the market or review your margin.</source>
        <extracomment>price-beyond-liquidation, reply</extracomment>
        <translation>Цена находится за ценой ликвидации вашей позиции. Пожалуйста, выберите цену ближе к рынку или пересмотрите маржу.</translation>
    </message>
    <message>
        <source>Invalid quantity</source>
        <extracomment>invalid-quantity, title</extracomment>
        <translation>Недопустимое количество</translation>
    </message>
    <message>
        <source>The quantity is not a usable number: empty, zero, negative, or with characters in it that do not belong.</source>
        <extracomment>invalid-quantity, meaning</extracomment>
        <translation>Количество не является пригодным числом: оно пусто, равно нулю, отрицательно или содержит лишние символы.</translation>
    </message>
    <message>
        <source>Get the quantity as sent, quotation marks and thousands separators included, and have it sent as a plain decimal number.</source>
        <extracomment>invalid-quantity, next_step</extracomment>
        <translation>Узнайте количество в том виде, в каком его отправили, вместе с кавычками и разделителями тысяч, и попросите отправлять простое десятичное число.</translation>
    </message>
    <message>
        <source>The quantity of the order was not accepted. Please enter a number greater than zero.</source>
        <extracomment>invalid-quantity, reply</extracomment>
        <translation>Количество в ордере не принято. Пожалуйста, введите число больше нуля.</translation>
    </message>
    <message>
        <source>Quantity too large</source>
        <extracomment>quantity-too-large, title</extracomment>
        <translation>Слишком большое количество</translation>
    </message>
    <message>
        <source>The quantity is above the most that one order may have. Balance does not come into it.</source>
        <extracomment>quantity-too-large, meaning</extracomment>
        <translation>Количество больше того, что допускается в одном ордере. Остаток на счёте здесь ни при чём.</translation>
    </message>
    <message>
        <source>Look up the maximum of the instrument, for this side and order type, and suggest several smaller orders.</source>
        <extracomment>quantity-too-large, next_step</extracomment>
        <translation>Посмотрите максимум инструмента для этой стороны и этого типа ордера и предложите несколько ордеров поменьше.</translation>
    </message>
    <message>
        <source>The quantity is above the maximum for a single order. Please reduce it or divide it into several orders.</source>
        <extracomment>quantity-too-large, reply</extracomment>
        <translation>Количество больше максимального для одного ордера. Пожалуйста, уменьшите его или разделите на несколько ордеров.</translation>
    </message>
    <message>
        <source>Quantity too small</source>
        <extracomment>quantity-too-small, title</extracomment>
        <translation>Слишком малое количество</translation>
    </message>
    <message>
        <source>The quantity is below the least that one order must have.</source>
        <extracomment>quantity-too-small, meaning</extracomment>
        <translation>Количество меньше того, которое должно быть в одном ордере.</translation>
    </message>
    <message>
        <source>Quote the minimum quantity of the instrument. When a remainder is to be sold, say plainly that it may be too small to trade by itself.</source>
        <extracomment>quantity-too-small, next_step</extracomment>
        <translation>Назовите минимальное количество инструмента. Если нужно продать остаток, прямо скажите, что он может быть слишком мал для отдельной сделки.</translation>
    </message>
    <message>
        <source>The quantity is below the minimum for this market. Please increase it and place the order again.</source>
        <extracomment>quantity-too-small, reply</extracomment>
        <translation>Количество меньше минимального для этого рынка. Пожалуйста, увеличьте его и разместите ордер ещё раз.</translation>
    </message>
    <message>
        <source>Quantity not in the allowed steps</source>
        <extracomment>quantity-increment-invalid, title</extracomment>
        <translation>Количество не кратно шагу</translation>
    </message>
    <message>
        <source>The quantity is not a multiple of the market&apos;s step, or has too many decimals, which comes to the same.</source>
        <extracomment>quantity-increment-invalid, meaning</extracomment>
        <translation>Количество не кратно шагу рынка или имеет слишком много десятичных знаков, что одно и то же.</translation>
    </message>
    <message>
        <source>Look up the step size of the instrument and have quantities rounded down to it in the client; rounding up may go over the balance.</source>
        <extracomment>quantity-increment-invalid, next_step</extracomment>
        <translation>Посмотрите размер шага инструмента и попросите округлять количество в программе вниз до него: округление вверх может превысить остаток.</translation>
    </message>
    <message>
        <source>The quantity has to be a multiple of the step used in this market. Please round it down to the nearest step.</source>
        <extracomment>quantity-increment-invalid, reply</extracomment>
        <translation>Количество должно быть кратно шагу, принятому на этом рынке. Пожалуйста, округлите его вниз до ближайшего шага.</translation>
    </message>
    <message>
        <source>Order value too small</source>
        <extracomment>order-value-too-small, title</extracomment>
        <translation>Слишком малая стоимость ордера</translation>
    </message>
    <message>
        <source>The value of the order, price times quantity or the cash amount, is below the minimum, though the quantity alone may be fine.</source>
        <extracomment>order-value-too-small, meaning</extracomment>
        <translation>Стоимость ордера — цена, умноженная на количество, или денежная сумма — ниже минимальной, хотя само количество может быть допустимым.</translation>
    </message>
    <message>
        <source>Work out the value and set it beside the minimum. Fees and a fallen price can push an order that used to work below it.</source>
        <extracomment>order-value-too-small, next_step</extracomment>
        <translation>Подсчитайте стоимость и сопоставьте её с минимумом. Из-за комиссии и падения цены ниже него может оказаться ордер, который раньше проходил.</translation>
    </message>
    <message>
        <source>The total value of the order is below the minimum. Please increase the quantity or the amount.</source>
        <extracomment>order-value-too-small, reply</extracomment>
        <translation>Общая стоимость ордера ниже минимальной. Пожалуйста, увеличьте количество или сумму.</translation>
    </message>
    <message>
        <source>Order value too large</source>
        <extracomment>order-value-too-large, title</extracomment>
        <translation>Слишком большая стоимость ордера</translation>
    </message>
    <message>
        <source>The value of the order is above the maximum for one order.</source>
        <extracomment>order-value-too-large, meaning</extracomment>
        <translation>Стоимость ордера выше максимальной для одного ордера.</translation>
    </message>
    <message>
        <source>Work out price times quantity, compare it with the maximum amount, and suggest dividing the order.</source>
        <extracomment>order-value-too-large, next_step</extracomment>
        <translation>Умножьте цену на количество, сравните с максимальной суммой и предложите разделить ордер.</translation>
    </message>
    <message>
        <source>The total value of the order is above the maximum for one order. Please reduce it or divide it.</source>
        <extracomment>order-value-too-large, reply</extracomment>
        <translation>Общая стоимость ордера выше максимальной для одного ордера. Пожалуйста, уменьшите её или разделите ордер.</translation>
    </message>
    <message>
        <source>Order amount has too many decimals</source>
        <extracomment>order-value-precision-exceeded, title</extracomment>
        <translation>Слишком много знаков после запятой в сумме ордера</translation>
    </message>
    <message>
        <source>The cash amount of a market order has more decimals than the quote currency allows.</source>
        <extracomment>order-value-precision-exceeded, meaning</extracomment>
        <translation>В денежной сумме рыночного ордера больше десятичных знаков, чем допускает валюта котировки.</translation>
    </message>
    <message>
        <source>Have the amount cut to the decimals of the quote currency, which are not those of the asset bought.</source>
        <extracomment>order-value-precision-exceeded, next_step</extracomment>
        <translation>Попросите сократить сумму до числа знаков валюты котировки; у покупаемого актива оно другое.</translation>
    </message>
    <message>
        <source>The amount has more decimal places than allowed. Please shorten it and try again.</source>
        <extracomment>order-value-precision-exceeded, reply</extracomment>
        <translation>В сумме больше десятичных знаков, чем допускается. Пожалуйста, сократите её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Invalid order or position side</source>
        <extracomment>invalid-side, title</extracomment>
        <translation>Недопустимая сторона ордера или позиции</translation>
    </message>
    <message>
        <source>The side is not one of the words the provider knows, such as BUY and SELL for an order or LONG and SHORT for a position.</source>
        <extracomment>invalid-side, meaning</extracomment>
        <translation>Сторона не входит в число слов, известных провайдеру: например, BUY и SELL для ордера или LONG и SHORT для позиции.</translation>
    </message>
    <message>
        <source>Compare spelling and case with the documentation, and see whether the client mixes the words of the spot and the futures API.</source>
        <extracomment>invalid-side, next_step</extracomment>
        <translation>Сверьте написание и регистр букв с документацией и посмотрите, не смешивает ли программа слова спотового и фьючерсного API.</translation>
    </message>
    <message>
        <source>The direction of the order was not recognised. Please choose buy or sell (or long or short) and try again.</source>
        <extracomment>invalid-side, reply</extracomment>
        <translation>Направление ордера не распознано. Пожалуйста, выберите покупку или продажу (лонг или шорт) и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Invalid time in force</source>
        <extracomment>invalid-time-in-force, title</extracomment>
        <translation>Недопустимый срок действия ордера</translation>
    </message>
    <message>
        <source>The instruction for how long the order stays open is unknown, or not allowed with this kind of order.</source>
        <extracomment>invalid-time-in-force, meaning</extracomment>
        <translation>Указание, сколько ордер остаётся открытым (time in force), неизвестно или не допускается для ордера этого вида.</translation>
    </message>
    <message>
        <source>Read the value sent and the ones documented (GTC, IOC and FOK are usual). Market orders as a rule take none.</source>
        <extracomment>invalid-time-in-force, next_step</extracomment>
        <translation>Прочитайте отправленное значение и указанные в документации (обычно GTC, IOC и FOK). Для рыночных ордеров его, как правило, не указывают.</translation>
    </message>
    <message>
        <source>The validity period of the order was not accepted. Please choose one of the available options.</source>
        <extracomment>invalid-time-in-force, reply</extracomment>
        <translation>Срок действия ордера не принят. Пожалуйста, выберите один из доступных вариантов.</translation>
    </message>
    <message>
        <source>Unsupported order type</source>
        <extracomment>unsupported-order-type, title</extracomment>
        <translation>Неподдерживаемый тип ордера</translation>
    </message>
    <message>
        <source>The order type does not exist at this provider, or is not offered for this instrument.</source>
        <extracomment>unsupported-order-type, meaning</extracomment>
        <translation>Такого типа ордеров у провайдера нет, или он не предлагается для этого инструмента.</translation>
    </message>
    <message>
        <source>Look up the types listed for the instrument in the exchange information and offer the nearest one.</source>
        <extracomment>unsupported-order-type, next_step</extracomment>
        <translation>Посмотрите в сведениях биржи типы, указанные для инструмента, и предложите ближайший.</translation>
    </message>
    <message>
        <source>This type of order is not available here. Please choose another order type.</source>
        <extracomment>unsupported-order-type, reply</extracomment>
        <translation>Ордера этого типа здесь недоступны. Пожалуйста, выберите другой тип ордера.</translation>
    </message>
    <message>
        <source>Invalid price type</source>
        <extracomment>invalid-price-type, title</extracomment>
        <translation>Недопустимый тип цены</translation>
    </message>
    <message>
        <source>The field that says which kind of price an order goes by holds an unknown word.</source>
        <extracomment>invalid-price-type, meaning</extracomment>
        <translation>В поле, которое указывает, по какой цене работает ордер, стоит неизвестное слово.</translation>
    </message>
    <message>
        <source>Have the field compared with the documented words; clients that put the price itself here are seen from time to time.</source>
        <extracomment>invalid-price-type, next_step</extracomment>
        <translation>Попросите сверить поле со словами из документации; иногда программы подставляют сюда саму цену.</translation>
    </message>
    <message>
        <source>The price type of the order was not recognised. Please select one of the listed types.</source>
        <extracomment>invalid-price-type, reply</extracomment>
        <translation>Тип цены ордера не распознан. Пожалуйста, выберите один из указанных типов.</translation>
    </message>
    <message>
        <source>Unsupported combination of order settings</source>
        <extracomment>unsupported-order-combination, title</extracomment>
        <translation>Неподдерживаемое сочетание параметров ордера</translation>
    </message>
    <message>
        <source>Every setting is known, but they do not go together, such as a market order with a limit price.</source>
        <extracomment>unsupported-order-combination, meaning</extracomment>
        <translation>Каждый параметр известен, но вместе они не сочетаются, например рыночный ордер с лимитной ценой.</translation>
    </message>
    <message>
        <source>Have optional settings removed until the order passes, then put back one by one; the last one is the culprit.</source>
        <extracomment>unsupported-order-combination, next_step</extracomment>
        <translation>Попросите убирать необязательные параметры, пока ордер не пройдёт, а затем возвращать по одному; причина — в последнем возвращённом.</translation>
    </message>
    <message>
        <source>These order settings cannot be combined. Please change the order type or remove the additional settings.</source>
        <extracomment>unsupported-order-combination, reply</extracomment>
        <translation>Эти параметры ордера нельзя сочетать. Пожалуйста, измените тип ордера или уберите дополнительные параметры.</translation>
    </message>
    <message>
        <source>Invalid client order ID</source>
        <extracomment>invalid-client-order-id, title</extracomment>
        <translation>Недопустимый клиентский идентификатор ордера</translation>
    </message>
    <message>
        <source>The client&apos;s own identifier for the order has a form that is not accepted: too long, or with forbidden characters.</source>
        <extracomment>invalid-client-order-id, meaning</extracomment>
        <translation>Собственный идентификатор ордера, заданный программой, не принимается: он слишком длинный или содержит запрещённые символы.</translation>
    </message>
    <message>
        <source>Check length and characters against the documentation. Plain letters, digits and hyphens are safe nearly everywhere.</source>
        <extracomment>invalid-client-order-id, next_step</extracomment>
        <translation>Сверьте длину и символы с документацией. Простые латинские буквы, цифры и дефисы подходят почти везде.</translation>
    </message>
    <message>
        <source>The order reference was not accepted. Please use a shorter reference made of letters and digits.</source>
        <extracomment>invalid-client-order-id, reply</extracomment>
        <translation>Идентификатор ордера не принят. Пожалуйста, используйте более короткий, из латинских букв и цифр.</translation>
    </message>
    <message>
        <source>Duplicate client order ID</source>
        <extracomment>duplicate-client-order-id, title</extracomment>
        <translation>Повторный клиентский идентификатор ордера</translation>
    </message>
    <message>
        <source>An order with the same client-side identifier was sent before. The check is there so that a repeat does not become a second order.</source>
        <extracomment>duplicate-client-order-id, meaning</extracomment>
        <translation>Ордер с таким же клиентским идентификатором уже отправляли. Эта проверка нужна, чтобы повтор не стал вторым ордером.</translation>
    </message>
    <message>
        <source>Look up the order that already carries the identifier: after a time-out it is the very one the customer is missing. Only a truly new order gets a new identifier.</source>
        <extracomment>duplicate-client-order-id, next_step</extracomment>
        <translation>Найдите ордер, у которого уже есть этот идентификатор: после тайм-аута это и есть тот, которого не хватает клиенту. Новый идентификатор даётся только действительно новому ордеру.</translation>
    </message>
    <message>
        <source>An order with this reference already exists. Please check your orders before you place it again with a new reference.</source>
        <extracomment>duplicate-client-order-id, reply</extracomment>
        <translation>Ордер с таким идентификатором уже существует. Пожалуйста, проверьте свои ордера, прежде чем размещать его ещё раз с новым идентификатором.</translation>
    </message>
    <message>
        <source>Market orders not allowed</source>
        <extracomment>market-order-forbidden, title</extracomment>
        <translation>Рыночные ордера не допускаются</translation>
    </message>
    <message>
        <source>The market takes no market orders at present.</source>
        <extracomment>market-order-forbidden, meaning</extracomment>
        <translation>Сейчас рынок не принимает рыночные ордера.</translation>
    </message>
    <message>
        <source>Suggest a limit order close to the market price, and look for a notice if this is new for the instrument.</source>
        <extracomment>market-order-forbidden, next_step</extracomment>
        <translation>Предложите лимитный ордер близко к рыночной цене и, если для инструмента это новость, поищите объявление.</translation>
    </message>
    <message>
        <source>Market orders are not accepted for this market at the moment. You can place a limit order instead.</source>
        <extracomment>market-order-forbidden, reply</extracomment>
        <translation>Рыночные ордера на этом рынке сейчас не принимаются. Вместо этого вы можете разместить лимитный ордер.</translation>
    </message>
    <message>
        <source>Post-only order would execute at once</source>
        <extracomment>post-only-order-rejected, title</extracomment>
        <translation>Ордер post-only исполнился бы сразу</translation>
    </message>
    <message>
        <source>The order was to rest in the book as a maker order, and at its price it would have been executed immediately, so it was turned away.</source>
        <extracomment>post-only-order-rejected, meaning</extracomment>
        <translation>Ордер должен был встать в стакан как мейкерский, но по своей цене исполнился бы немедленно, поэтому его отклонили.</translation>
    </message>
    <message>
        <source>Compare the price with the best bid and offer at that second. A price further from the market, or an ordinary limit order, solves it; for automatic quoting this happens in the normal course.</source>
        <extracomment>post-only-order-rejected, next_step</extracomment>
        <translation>Сравните цену с лучшими ценами покупки и продажи в ту секунду. Поможет цена дальше от рынка или обычный лимитный ордер; при автоматическом котировании такое происходит в обычном порядке.</translation>
    </message>
    <message>
        <source>The order was set to be placed only if it does not execute at once, and at this price it would have. Please adjust the price or use an ordinary limit order.</source>
        <extracomment>post-only-order-rejected, reply</extracomment>
        <translation>Ордер разрешено разместить, только если он не исполняется сразу, а по этой цене он исполнился бы. Пожалуйста, измените цену или используйте обычный лимитный ордер.</translation>
    </message>
    <message>
        <source>Order rejected, no reason given</source>
        <extracomment>order-rejected, title</extracomment>
        <translation>Ордер отклонён без указания причины</translation>
    </message>
    <message>
        <source>The provider did not create the order and does not name the rule or fault behind it.</source>
        <extracomment>order-rejected, meaning</extracomment>
        <translation>Провайдер не создал ордер и не называет ни правила, ни ошибки, которые за этим стоят.</translation>
    </message>
    <message>
        <source>Make sure that no order was created, then go through price, quantity, value and state of the market with the rules of the instrument. If all fits, send the provider the request with its time.</source>
        <extracomment>order-rejected, next_step</extracomment>
        <translation>Убедитесь, что ордер не создан, затем сверьте цену, количество, стоимость и состояние рынка с правилами инструмента. Если всё подходит, отправьте провайдеру запрос с указанием времени.</translation>
    </message>
    <message>
        <source>The order was not placed. Please check that price, quantity and order type meet the rules of this market.</source>
        <extracomment>order-rejected, reply</extracomment>
        <translation>Ордер не размещён. Пожалуйста, проверьте, что цена, количество и тип ордера соответствуют правилам этого рынка.</translation>
    </message>
    <message>
        <source>Take-profit or stop-loss order rejected</source>
        <extracomment>protective-order-rejected, title</extracomment>
        <translation>Ордер тейк-профит или стоп-лосс отклонён</translation>
    </message>
    <message>
        <source>The plan order that was to secure a profit or limit a loss was not created. The position itself stands without that protection.</source>
        <extracomment>protective-order-rejected, meaning</extracomment>
        <translation>Плановый ордер, который должен был зафиксировать прибыль или ограничить убыток, не создан. Сама позиция остаётся без этой защиты.</translation>
    </message>
    <message>
        <source>Tell the customer at once that the protection is not in place. Then check the trigger price against the market and the size against the position, and have it placed again.</source>
        <extracomment>protective-order-rejected, next_step</extracomment>
        <translation>Сразу сообщите клиенту, что защиты нет. Затем сверьте цену срабатывания с рынком, а размер — с позицией, и попросите разместить ордер заново.</translation>
    </message>
    <message>
        <source>Your take-profit or stop-loss order was not created, so it is not protecting your position. Please review its price and quantity and place it again.</source>
        <extracomment>protective-order-rejected, reply</extracomment>
        <translation>Ваш ордер тейк-профит или стоп-лосс не создан и не защищает вашу позицию. Пожалуйста, проверьте его цену и количество и разместите его ещё раз.</translation>
    </message>
    <message>
        <source>Invalid take-profit price</source>
        <extracomment>invalid-take-profit-price, title</extracomment>
        <translation>Недопустимая цена тейк-профита</translation>
    </message>
    <message>
        <source>The take-profit price is on the wrong side: for a long position it must be above the market or entry price, for a short one below.</source>
        <extracomment>invalid-take-profit-price, meaning</extracomment>
        <translation>Цена тейк-профита стоит не с той стороны: для длинной позиции она должна быть выше рыночной цены или цены входа, для короткой — ниже.</translation>
    </message>
    <message>
        <source>Ask for direction, entry and trigger price and show which side is meant; long and short are easily confused.</source>
        <extracomment>invalid-take-profit-price, next_step</extracomment>
        <translation>Спросите направление, цену входа и цену срабатывания и покажите, о какой стороне речь; лонг и шорт легко перепутать.</translation>
    </message>
    <message>
        <source>The take-profit price does not fit the direction of your position. For a long position it belongs above the price, for a short position below it.</source>
        <extracomment>invalid-take-profit-price, reply</extracomment>
        <translation>Цена тейк-профита не соответствует направлению вашей позиции. Для длинной позиции она должна быть выше цены, для короткой — ниже.</translation>
    </message>
    <message>
        <source>Invalid stop-loss price</source>
        <extracomment>invalid-stop-loss-price, title</extracomment>
        <translation>Недопустимая цена стоп-лосса</translation>
    </message>
    <message>
        <source>The stop-loss price is on the wrong side: for a long position it must be below the market or entry price, for a short one above.</source>
        <extracomment>invalid-stop-loss-price, meaning</extracomment>
        <translation>Цена стоп-лосса стоит не с той стороны: для длинной позиции она должна быть ниже рыночной цены или цены входа, для короткой — выше.</translation>
    </message>
    <message>
        <source>Check direction and current price. In a fast market a stop that was right a moment ago may already have been passed; the position is unprotected until a valid one stands.</source>
        <extracomment>invalid-stop-loss-price, next_step</extracomment>
        <translation>Проверьте направление и текущую цену. На быстром рынке стоп, который только что был верным, может быть уже пройден; позиция не защищена, пока нет допустимого стопа.</translation>
    </message>
    <message>
        <source>The stop-loss price does not fit the direction of your position. For a long position it belongs below the price, for a short position above it.</source>
        <extracomment>invalid-stop-loss-price, reply</extracomment>
        <translation>Цена стоп-лосса не соответствует направлению вашей позиции. Для длинной позиции она должна быть ниже цены, для короткой — выше.</translation>
    </message>
    <message>
        <source>Rate transaction error</source>
        <extracomment>transaction-rate-error, title</extracomment>
        <translation>Ошибка курса или частоты</translation>
    </message>
    <message>
        <source>The order failed with an error about a &quot;rate transaction&quot;. The provider does not explain whether that is a price rate or the pace of transactions.</source>
        <extracomment>transaction-rate-error, meaning</extracomment>
        <translation>Ордер не удался с ошибкой «rate transaction». Провайдер не поясняет, что такое «rate»: ценовой курс или частота операций.</translation>
    </message>
    <message>
        <source>Look whether the order exists and how many were sent around that time. Slowing down is a harmless first test; if a single order fails as well, ask the provider what the code stands for.</source>
        <extracomment>transaction-rate-error, next_step</extracomment>
        <translation>Посмотрите, существует ли ордер и сколько их отправили в это время. Безобидная первая проверка — замедлить отправку; если не проходит и одиночный ордер, спросите провайдера, что значит этот код.</translation>
    </message>
    <message>
        <source>The order could not be completed. Please check your order list, wait a moment and try once more.</source>
        <extracomment>transaction-rate-error, reply</extracomment>
        <translation>Ордер не удалось выполнить. Пожалуйста, проверьте список своих ордеров, немного подождите и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Existing orders and cancellation</source>
        <extracomment>group order-state, title</extracomment>
        <translation>Существующие ордера и отмена</translation>
    </message>
    <message>
        <source>An order that was placed before: where it stands and what can still be done to it.</source>
        <extracomment>group order-state, meaning</extracomment>
        <translation>Ордер, размещённый ранее: в каком он состоянии и что с ним ещё можно сделать.</translation>
    </message>
    <message>
        <source>Order not found</source>
        <extracomment>order-not-found, title</extracomment>
        <translation>Ордер не найден</translation>
    </message>
    <message>
        <source>There is no such order in the place that was searched. It may never have been accepted, or have left the book because it was executed or cancelled.</source>
        <extracomment>order-not-found, meaning</extracomment>
        <translation>Там, где искали, такого ордера нет. Возможно, его не приняли или он покинул стакан, потому что исполнен или отменён.</translation>
    </message>
    <message>
        <source>Search the order history and not only the open orders, by the provider&apos;s number and by the client&apos;s. Check account and environment before saying that it does not exist.</source>
        <extracomment>order-not-found, next_step</extracomment>
        <translation>Ищите в истории ордеров, а не только среди открытых, и по номеру провайдера, и по клиентскому. Прежде чем сказать, что ордера нет, проверьте счёт и среду.</translation>
    </message>
    <message>
        <source>We could not find an open order with this number. Please look in your order history, where completed and cancelled orders are listed.</source>
        <extracomment>order-not-found, reply</extracomment>
        <translation>Нам не удалось найти открытый ордер с таким номером. Пожалуйста, посмотрите историю ордеров, где указаны исполненные и отменённые ордера.</translation>
    </message>
    <message>
        <source>Order already filled</source>
        <extracomment>order-already-filled, title</extracomment>
        <translation>Ордер уже исполнен</translation>
    </message>
    <message>
        <source>The order has been executed, so it can no longer be changed or cancelled. The trade stands.</source>
        <extracomment>order-already-filled, meaning</extracomment>
        <translation>Ордер исполнен, поэтому изменить или отменить его уже нельзя. Сделка остаётся в силе.</translation>
    </message>
    <message>
        <source>Look up the fills and give the customer time, quantity and price. A cancellation sent at the same moment was simply too late.</source>
        <extracomment>order-already-filled, next_step</extracomment>
        <translation>Посмотрите исполнения и сообщите клиенту время, количество и цену. Отмена, отправленная в тот же момент, просто опоздала.</translation>
    </message>
    <message>
        <source>The order has already been executed and can no longer be changed. You can see the details in your trade history.</source>
        <extracomment>order-already-filled, reply</extracomment>
        <translation>Ордер уже исполнен, изменить его больше нельзя. Подробности видны в истории сделок.</translation>
    </message>
    <message>
        <source>Order already done or cancelled</source>
        <extracomment>order-already-closed, title</extracomment>
        <translation>Ордер уже завершён или отменён</translation>
    </message>
    <message>
        <source>The order has come to its end, and the code leaves open to which: executed, cancelled or expired.</source>
        <extracomment>order-already-closed, meaning</extracomment>
        <translation>Ордер завершён, но из кода не ясно как: исполнен, отменён или истёк его срок.</translation>
    </message>
    <message>
        <source>Look up how the order ended before you answer, because &quot;executed&quot; and &quot;cancelled&quot; are very different news for the customer.</source>
        <extracomment>order-already-closed, next_step</extracomment>
        <translation>Прежде чем отвечать, посмотрите, чем закончился ордер: «исполнен» и «отменён» — для клиента совсем разные новости.</translation>
    </message>
    <message>
        <source>This order is already closed, so it can no longer be cancelled. Your order history shows how it was completed.</source>
        <extracomment>order-already-closed, reply</extracomment>
        <translation>Этот ордер уже закрыт, поэтому отменить его больше нельзя. Чем он завершился, видно в истории ордеров.</translation>
    </message>
    <message>
        <source>Order has been cancelled</source>
        <extracomment>order-cancelled, title</extracomment>
        <translation>Ордер отменён</translation>
    </message>
    <message>
        <source>The order was cancelled on request, by the customer or someone acting for the account, and takes part in trading no longer.</source>
        <extracomment>order-cancelled, meaning</extracomment>
        <translation>Ордер отменён по запросу клиента или того, кто действует от имени счёта, и в торгах больше не участвует.</translation>
    </message>
    <message>
        <source>Find time and origin of the cancellation (app, API key or colleague) in the order history. Parts filled before it remain valid.</source>
        <extracomment>order-cancelled, next_step</extracomment>
        <translation>Найдите в истории ордеров время и источник отмены (приложение, ключ API или коллега). Части, исполненные до неё, остаются в силе.</translation>
    </message>
    <message>
        <source>This order has been cancelled. If you would still like to trade, please place a new order.</source>
        <extracomment>order-cancelled, reply</extracomment>
        <translation>Этот ордер отменён. Если вы всё ещё хотите совершить сделку, пожалуйста, разместите новый ордер.</translation>
    </message>
    <message>
        <source>Order cancelled by the system</source>
        <extracomment>order-auto-cancelled, title</extracomment>
        <translation>Ордер отменён системой</translation>
    </message>
    <message>
        <source>The provider&apos;s system cancelled the order by itself, as it does when a market ends, cover is missing or the order cannot be executed as set.</source>
        <extracomment>order-auto-cancelled, meaning</extracomment>
        <translation>Система провайдера отменила ордер сама, как бывает, когда рынок закрывается, не хватает обеспечения или ордер нельзя исполнить в заданном виде.</translation>
    </message>
    <message>
        <source>Look up what changed just before: end of the market, balance, settings of the order. Tell the customer the reason only when you have found it.</source>
        <extracomment>order-auto-cancelled, next_step</extracomment>
        <translation>Посмотрите, что изменилось непосредственно перед этим: закрытие рынка, остаток, параметры ордера. Называйте клиенту причину, только когда нашли её.</translation>
    </message>
    <message>
        <source>The order was closed automatically before it was fully executed. Please review its settings and your available balance before placing a new one.</source>
        <extracomment>order-auto-cancelled, reply</extracomment>
        <translation>Ордер был автоматически закрыт до полного исполнения. Пожалуйста, проверьте его параметры и доступный остаток, прежде чем размещать новый.</translation>
    </message>
    <message>
        <source>Order partially cancelled</source>
        <extracomment>order-partially-cancelled, title</extracomment>
        <translation>Ордер частично отменён</translation>
    </message>
    <message>
        <source>A part of the order was cancelled; the other part has been executed and stays so.</source>
        <extracomment>order-partially-cancelled, meaning</extracomment>
        <translation>Часть ордера отменена; остальное исполнено и остаётся в силе.</translation>
    </message>
    <message>
        <source>Give the customer both figures, executed and cancelled. A new order is needed only for what is missing.</source>
        <extracomment>order-partially-cancelled, next_step</extracomment>
        <translation>Сообщите клиенту оба числа: исполнено и отменено. Новый ордер нужен только на недостающее.</translation>
    </message>
    <message>
        <source>Part of this order was executed and the rest was cancelled. Your order history shows both quantities.</source>
        <extracomment>order-partially-cancelled, reply</extracomment>
        <translation>Часть этого ордера исполнена, остальное отменено. Оба количества видны в истории ордеров.</translation>
    </message>
    <message>
        <source>Order locked</source>
        <extracomment>order-locked, title</extracomment>
        <translation>Ордер удерживается</translation>
    </message>
    <message>
        <source>The order is held while something else is done with it, and takes no instructions meanwhile.</source>
        <extracomment>order-locked, meaning</extracomment>
        <translation>Ордер удерживается, пока с ним выполняется что-то другое, и указаний в это время не принимает.</translation>
    </message>
    <message>
        <source>Wait for a short time and look again. Should the lock last, send the order number to the provider; do not have a second order placed in its stead.</source>
        <extracomment>order-locked, next_step</extracomment>
        <translation>Немного подождите и посмотрите снова. Если удержание не снимается, отправьте провайдеру номер ордера; не просите размещать вместо него второй.</translation>
    </message>
    <message>
        <source>The order is currently being processed and cannot be changed. Please check again shortly.</source>
        <extracomment>order-locked, reply</extracomment>
        <translation>Ордер сейчас обрабатывается, изменить его нельзя. Пожалуйста, проверьте ещё раз немного позже.</translation>
    </message>
    <message>
        <source>This kind of order cannot be cancelled</source>
        <extracomment>cancellation-not-supported, title</extracomment>
        <translation>Ордер этого вида нельзя отменить</translation>
    </message>
    <message>
        <source>Orders of this type cannot be cancelled once they are placed.</source>
        <extracomment>cancellation-not-supported, meaning</extracomment>
        <translation>Ордера этого типа после размещения отменить нельзя.</translation>
    </message>
    <message>
        <source>Explain that it is a property of the order type and no fault. Show what the order will do next and, where possible, how an opposite order limits the effect.</source>
        <extracomment>cancellation-not-supported, next_step</extracomment>
        <translation>Объясните, что это свойство типа ордера, а не сбой. Покажите, что произойдёт с ордером дальше и, если возможно, как встречный ордер ограничит последствия.</translation>
    </message>
    <message>
        <source>Orders of this type cannot be cancelled after they have been placed.</source>
        <extracomment>cancellation-not-supported, reply</extracomment>
        <translation>Ордера этого типа нельзя отменить после того, как они размещены.</translation>
    </message>
    <message>
        <source>Cancellation failed</source>
        <extracomment>order-cancellation-failed, title</extracomment>
        <translation>Отмена не удалась</translation>
    </message>
    <message>
        <source>The cancellation was not carried out and no reason is given. The order may still be live.</source>
        <extracomment>order-cancellation-failed, meaning</extracomment>
        <translation>Отмена не выполнена, причина не указана. Ордер может всё ещё действовать.</translation>
    </message>
    <message>
        <source>Look at the order&apos;s state this minute. Open: cancel again, once. Done or cancelled: that was the reason. Still open after that: hand it to the provider urgently.</source>
        <extracomment>order-cancellation-failed, next_step</extracomment>
        <translation>Посмотрите состояние ордера прямо сейчас. Открыт: отмените ещё раз, но только один. Исполнен или отменён: причина в этом. После этого всё ещё открыт: срочно передайте провайдеру.</translation>
    </message>
    <message>
        <source>The cancellation was not carried out. Please check the status of the order; it may still be active or may already be complete.</source>
        <extracomment>order-cancellation-failed, reply</extracomment>
        <translation>Отмена не выполнена. Пожалуйста, проверьте состояние ордера: он может быть ещё активен или уже завершён.</translation>
    </message>
    <message>
        <source>Cancellation timed out</source>
        <extracomment>order-cancellation-timeout, title</extracomment>
        <translation>Тайм-аут отмены</translation>
    </message>
    <message>
        <source>No confirmation of the cancellation came in time. The order may be cancelled or live; both are possible.</source>
        <extracomment>order-cancellation-timeout, meaning</extracomment>
        <translation>Подтверждение отмены не пришло вовремя. Ордер может быть отменён или действовать; возможно и то и другое.</translation>
    </message>
    <message>
        <source>Refresh the order&apos;s state until it is certain before anything else is done. No replacement order until the old one is known to be gone.</source>
        <extracomment>order-cancellation-timeout, next_step</extracomment>
        <translation>Прежде чем делать что-либо ещё, обновляйте состояние ордера, пока оно не станет ясным. Никаких ордеров на замену, пока не известно, что старого больше нет.</translation>
    </message>
    <message>
        <source>We did not receive a confirmation of the cancellation in time. Please check the status of the order before you place another one.</source>
        <extracomment>order-cancellation-timeout, reply</extracomment>
        <translation>Мы не получили подтверждения отмены вовремя. Пожалуйста, проверьте состояние ордера, прежде чем размещать другой.</translation>
    </message>
    <message>
        <source>Markets and assets</source>
        <extracomment>group markets, title</extracomment>
        <translation>Рынки и активы</translation>
    </message>
    <message>
        <source>The instrument, asset or market is unknown, closed, or not open to this customer.</source>
        <extracomment>group markets, meaning</extracomment>
        <translation>Инструмент, актив или рынок неизвестен, закрыт или недоступен этому клиенту.</translation>
    </message>
    <message>
        <source>Instrument not found</source>
        <extracomment>instrument-not-found, title</extracomment>
        <translation>Инструмент не найден</translation>
    </message>
    <message>
        <source>The trading symbol is not known to the provider.</source>
        <extracomment>instrument-not-found, meaning</extracomment>
        <translation>Торговый символ провайдеру неизвестен.</translation>
    </message>
    <message>
        <source>Compare the symbol with the provider&apos;s list: separators and the order of the two currencies differ from one exchange to the next.</source>
        <extracomment>instrument-not-found, next_step</extracomment>
        <translation>Сверьте символ со списком провайдера: разделители и порядок двух валют на разных биржах отличаются.</translation>
    </message>
    <message>
        <source>We could not find this trading pair. Please check the symbol in the list of available markets.</source>
        <extracomment>instrument-not-found, reply</extracomment>
        <translation>Нам не удалось найти эту торговую пару. Пожалуйста, проверьте символ по списку доступных рынков.</translation>
    </message>
    <message>
        <source>Unknown asset</source>
        <extracomment>invalid-asset, title</extracomment>
        <translation>Неизвестный актив</translation>
    </message>
    <message>
        <source>The currency or token named in a deposit, withdrawal or query is not one the provider recognises.</source>
        <extracomment>invalid-asset, meaning</extracomment>
        <translation>Валюта или токен, указанные в пополнении, выводе или запросе, провайдеру неизвестны.</translation>
    </message>
    <message>
        <source>Look at the symbol or token address that was sent. Tokens with the same name exist on several networks, so ask for the network as well.</source>
        <extracomment>invalid-asset, next_step</extracomment>
        <translation>Посмотрите, какой символ или адрес токена отправлен. Токены с одним именем есть в нескольких сетях, поэтому спросите и о сети.</translation>
    </message>
    <message>
        <source>The currency or token was not recognised. Please select it from the list of supported assets.</source>
        <extracomment>invalid-asset, reply</extracomment>
        <translation>Валюта или токен не распознаны. Пожалуйста, выберите их из списка поддерживаемых активов.</translation>
    </message>
    <message>
        <source>Asset not listed</source>
        <extracomment>asset-not-listed, title</extracomment>
        <translation>Актива нет в листинге</translation>
    </message>
    <message>
        <source>The asset exists, and this provider does not list it.</source>
        <extracomment>asset-not-listed, meaning</extracomment>
        <translation>Актив существует, но у этого провайдера не торгуется.</translation>
    </message>
    <message>
        <source>Say so plainly and without a hint at a future listing. If the customer has already sent such an asset, open a recovery case instead.</source>
        <extracomment>asset-not-listed, next_step</extracomment>
        <translation>Скажите об этом прямо, не намекая на будущий листинг. Если клиент уже отправил такой актив, откройте вместо этого обращение о его возврате.</translation>
    </message>
    <message>
        <source>This asset is not available on the platform. Please choose one of the listed assets.</source>
        <extracomment>asset-not-listed, reply</extracomment>
        <translation>Этот актив на платформе недоступен. Пожалуйста, выберите один из представленных активов.</translation>
    </message>
    <message>
        <source>Contract address not supported</source>
        <extracomment>contract-address-not-supported, title</extracomment>
        <translation>Адрес контракта не поддерживается</translation>
    </message>
    <message>
        <source>The token contract address is not one the provider works with: another network, another token, or a typing error.</source>
        <extracomment>contract-address-not-supported, meaning</extracomment>
        <translation>С таким адресом контракта токена провайдер не работает: другая сеть, другой токен или опечатка.</translation>
    </message>
    <message>
        <source>Compare the address with the one published for the asset and network. Warn against sending anything there before it matches.</source>
        <extracomment>contract-address-not-supported, next_step</extracomment>
        <translation>Сравните адрес с опубликованным для этого актива и этой сети. Предупредите, что, пока адреса не совпадут, отправлять туда ничего нельзя.</translation>
    </message>
    <message>
        <source>The contract address is not supported. Please compare it with the address shown for this asset and network, and do not send funds to it until it matches.</source>
        <extracomment>contract-address-not-supported, reply</extracomment>
        <translation>Адрес контракта не поддерживается. Пожалуйста, сверьте его с адресом, указанным для этого актива и этой сети, и не отправляйте на него средства, пока адреса не совпадут.</translation>
    </message>
    <message>
        <source>Trading has not opened yet</source>
        <extracomment>trading-not-open-yet, title</extracomment>
        <translation>Торги ещё не открыты</translation>
    </message>
    <message>
        <source>The trading pair or the whole platform is announced but has not started trading.</source>
        <extracomment>trading-not-open-yet, meaning</extracomment>
        <translation>Торговая пара или вся платформа объявлена, но торги ещё не начались.</translation>
    </message>
    <message>
        <source>Look up the announced opening, mind its time zone, and pass on only what has been published.</source>
        <extracomment>trading-not-open-yet, next_step</extracomment>
        <translation>Посмотрите объявленное время открытия, учтите часовой пояс и сообщайте только опубликованное.</translation>
    </message>
    <message>
        <source>Trading has not opened yet. Please see the announcements for the opening time.</source>
        <extracomment>trading-not-open-yet, reply</extracomment>
        <translation>Торги ещё не открыты. Время открытия, пожалуйста, смотрите в объявлениях.</translation>
    </message>
    <message>
        <source>Market not active</source>
        <extracomment>market-not-active, title</extracomment>
        <translation>Рынок неактивен</translation>
    </message>
    <message>
        <source>The coin or token is known, and trading in it is switched off: not released, paused, matured or delisted.</source>
        <extracomment>market-not-active, meaning</extracomment>
        <translation>Монета или токен известны, но торговля отключена: не выпущены, приостановлены, погашены или исключены из листинга.</translation>
    </message>
    <message>
        <source>Find out which of these it is. A pause ends; a maturity or delisting does not, and then the customer needs to know what becomes of a holding.</source>
        <extracomment>market-not-active, next_step</extracomment>
        <translation>Выясните, что именно произошло. Приостановка закончится, а погашение или делистинг — нет, и тогда клиенту нужно знать, что станет с его активами.</translation>
    </message>
    <message>
        <source>This market is not open for trading at the moment. Please see the notices on its current status.</source>
        <extracomment>market-not-active, reply</extracomment>
        <translation>Сейчас этот рынок закрыт для торгов. Его текущее состояние, пожалуйста, смотрите в объявлениях.</translation>
    </message>
    <message>
        <source>Market expired</source>
        <extracomment>market-expired, title</extracomment>
        <translation>Срок рынка истёк</translation>
    </message>
    <message>
        <source>The market existed for a fixed time that is now over. It does not open again.</source>
        <extracomment>market-expired, meaning</extracomment>
        <translation>Рынок существовал определённое время, и оно закончилось. Он больше не откроется.</translation>
    </message>
    <message>
        <source>Have the next market of the series chosen. Clients that keep market numbers for long have to refresh their list.</source>
        <extracomment>market-expired, next_step</extracomment>
        <translation>Предложите выбрать следующий рынок серии. Программы, которые долго хранят номера рынков, должны обновлять свой список.</translation>
    </message>
    <message>
        <source>This market has ended. Please choose one that is currently open.</source>
        <extracomment>market-expired, reply</extracomment>
        <translation>Этот рынок завершён. Пожалуйста, выберите один из открытых сейчас.</translation>
    </message>
    <message>
        <source>Pair not available for API trading</source>
        <extracomment>api-trading-not-available, title</extracomment>
        <translation>Пара недоступна для торговли через API</translation>
    </message>
    <message>
        <source>The pair cannot be traded through the API, although it may well be in the app.</source>
        <extracomment>api-trading-not-available, meaning</extracomment>
        <translation>Через API этой парой торговать нельзя, хотя в приложении может быть можно.</translation>
    </message>
    <message>
        <source>Try the pair in the app with the customer. For programs, have it left out until the provider announces the pair for the API.</source>
        <extracomment>api-trading-not-available, next_step</extracomment>
        <translation>Попробуйте эту пару с клиентом в приложении. В программах её следует исключить, пока провайдер не объявит о ней для API.</translation>
    </message>
    <message>
        <source>This trading pair is currently not available through the API. It may be available on the website or in the app.</source>
        <extracomment>api-trading-not-available, reply</extracomment>
        <translation>Эта торговая пара сейчас недоступна через API. Возможно, она доступна на сайте или в приложении.</translation>
    </message>
    <message>
        <source>Account may not trade this pair</source>
        <extracomment>trading-pair-not-permitted, title</extracomment>
        <translation>Счёту не разрешена эта пара</translation>
    </message>
    <message>
        <source>The pair trades, but not for this account: region, customer class or the settings of the account stand against it.</source>
        <extracomment>trading-pair-not-permitted, meaning</extracomment>
        <translation>Пара торгуется, но не для этого счёта: препятствует регион, категория клиента или настройки счёта.</translation>
    </message>
    <message>
        <source>Check the class and the restrictions of the account. Do not guess at the reason in your answer; ask the provider if none is visible.</source>
        <extracomment>trading-pair-not-permitted, next_step</extracomment>
        <translation>Проверьте категорию и ограничения счёта. Не гадайте о причине в ответе; если её не видно, спросите провайдера.</translation>
    </message>
    <message>
        <source>This trading pair is not available for your account. You can see the pairs open to you in the list of markets.</source>
        <extracomment>trading-pair-not-permitted, reply</extracomment>
        <translation>Эта торговая пара недоступна для вашего счёта. Доступные вам пары видны в списке рынков.</translation>
    </message>
    <message>
        <source>Margin, leverage and positions</source>
        <extracomment>group margin, title</extracomment>
        <translation>Маржа, плечо и позиции</translation>
    </message>
    <message>
        <source>Trading with leverage: cover, limits and changes to a position.</source>
        <extracomment>group margin, meaning</extracomment>
        <translation>Торговля с плечом: обеспечение, ограничения и изменение позиции.</translation>
    </message>
    <message>
        <source>Insufficient margin</source>
        <extracomment>insufficient-margin, title</extracomment>
        <translation>Недостаточно маржи</translation>
    </message>
    <message>
        <source>The free margin does not cover the position or the change asked for. There may be money in the account that does not count as margin.</source>
        <extracomment>insufficient-margin, meaning</extracomment>
        <translation>Свободной маржи не хватает для позиции или запрошенного изменения. На счёте могут быть деньги, которые маржой не считаются.</translation>
    </message>
    <message>
        <source>Show the customer required and free margin. Adding collateral, a smaller order or closing something else helps; open orders tie up margin too.</source>
        <extracomment>insufficient-margin, next_step</extracomment>
        <translation>Покажите клиенту требуемую и свободную маржу. Поможет пополнение обеспечения, меньший ордер или закрытие чего-то другого; открытые ордера тоже связывают маржу.</translation>
    </message>
    <message>
        <source>The available margin is not enough for this order. Please add margin, reduce the order, or close open orders that hold margin.</source>
        <extracomment>insufficient-margin, reply</extracomment>
        <translation>Доступной маржи не хватает для этого ордера. Пожалуйста, добавьте маржу, уменьшите ордер или отмените открытые ордера, которые удерживают маржу.</translation>
    </message>
    <message>
        <source>Position too small</source>
        <extracomment>insufficient-position, title</extracomment>
        <translation>Слишком малая позиция</translation>
    </message>
    <message>
        <source>More is to be closed or protected than the position holds.</source>
        <extracomment>insufficient-position, meaning</extracomment>
        <translation>Закрыть или защитить требуется больше, чем есть в позиции.</translation>
    </message>
    <message>
        <source>Compare the quantity with the position&apos;s present size, less what other closing orders already reserve.</source>
        <extracomment>insufficient-position, next_step</extracomment>
        <translation>Сравните количество с текущим размером позиции за вычетом того, что уже зарезервировали другие закрывающие ордера.</translation>
    </message>
    <message>
        <source>The quantity is larger than your position. Please reduce it, or cancel other orders that close the same position.</source>
        <extracomment>insufficient-position, reply</extracomment>
        <translation>Количество больше вашей позиции. Пожалуйста, уменьшите его или отмените другие ордера, которые закрывают эту же позицию.</translation>
    </message>
    <message>
        <source>Margin could not be changed</source>
        <extracomment>margin-change-failed, title</extracomment>
        <translation>Изменить маржу не удалось</translation>
    </message>
    <message>
        <source>Adding or removing margin on a futures position did not go through, for a reason that is not given.</source>
        <extracomment>margin-change-failed, meaning</extracomment>
        <translation>Добавить или убрать маржу фьючерсной позиции не удалось; причина не указана.</translation>
    </message>
    <message>
        <source>Look at the margin now booked on the position before it is tried again, and whether the amount was free. If the position is close to liquidation, make the case urgent.</source>
        <extracomment>margin-change-failed, next_step</extracomment>
        <translation>Прежде чем пробовать снова, посмотрите, какая маржа сейчас числится за позицией и была ли сумма свободна. Если позиция близка к ликвидации, сделайте обращение срочным.</translation>
    </message>
    <message>
        <source>The margin of your position was not changed. Please check the current margin and the available balance, then try once more.</source>
        <extracomment>margin-change-failed, reply</extracomment>
        <translation>Маржа вашей позиции не изменена. Пожалуйста, проверьте текущую маржу и доступный остаток, затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Margin may not be reduced</source>
        <extracomment>margin-reduction-forbidden, title</extracomment>
        <translation>Уменьшить маржу нельзя</translation>
    </message>
    <message>
        <source>Taking margin out of the position is not allowed.</source>
        <extracomment>margin-reduction-forbidden, meaning</extracomment>
        <translation>Выводить маржу из этой позиции не разрешается.</translation>
    </message>
    <message>
        <source>Explain that margin becomes free as the position is reduced or closed. Do not suggest trying with small amounts.</source>
        <extracomment>margin-reduction-forbidden, next_step</extracomment>
        <translation>Объясните, что маржа освобождается при уменьшении или закрытии позиции. Не предлагайте пробовать с малыми суммами.</translation>
    </message>
    <message>
        <source>Margin cannot be withdrawn from this position. It becomes available again when the position is reduced or closed.</source>
        <extracomment>margin-reduction-forbidden, reply</extracomment>
        <translation>Из этой позиции нельзя вывести маржу. Она снова станет доступной, когда позиция будет уменьшена или закрыта.</translation>
    </message>
    <message>
        <source>Leverage too high for the position</source>
        <extracomment>leverage-too-high, title</extracomment>
        <translation>Слишком высокое плечо для позиции</translation>
    </message>
    <message>
        <source>The leverage is above what is allowed for a position of this size: the larger the position, the lower the maximum.</source>
        <extracomment>leverage-too-high, meaning</extracomment>
        <translation>Плечо выше допустимого для позиции такого размера: чем больше позиция, тем ниже максимум.</translation>
    </message>
    <message>
        <source>Look up the leverage tiers of the instrument and name the highest that fits; either lower leverage or a smaller position does it.</source>
        <extracomment>leverage-too-high, next_step</extracomment>
        <translation>Посмотрите уровни плеча инструмента и назовите наибольшее подходящее; поможет меньшее плечо или меньшая позиция.</translation>
    </message>
    <message>
        <source>The leverage is above the maximum for a position of this size. Please choose a lower leverage or a smaller position.</source>
        <extracomment>leverage-too-high, reply</extracomment>
        <translation>Плечо выше максимального для позиции такого размера. Пожалуйста, выберите меньшее плечо или меньшую позицию.</translation>
    </message>
    <message>
        <source>Leverage could not be changed</source>
        <extracomment>leverage-change-failed, title</extracomment>
        <translation>Изменить плечо не удалось</translation>
    </message>
    <message>
        <source>The change of leverage failed or was not confirmed in time.</source>
        <extracomment>leverage-change-failed, meaning</extracomment>
        <translation>Изменение плеча не удалось или не было вовремя подтверждено.</translation>
    </message>
    <message>
        <source>Look up the leverage now in force, since a change that timed out may have been made. Then try once more, without open orders if possible.</source>
        <extracomment>leverage-change-failed, next_step</extracomment>
        <translation>Посмотрите, какое плечо действует сейчас: изменение, закончившееся тайм-аутом, могло быть выполнено. Затем попробуйте ещё раз, по возможности без открытых ордеров.</translation>
    </message>
    <message>
        <source>The change of leverage was not confirmed. Please check the leverage shown now before you try again.</source>
        <extracomment>leverage-change-failed, reply</extracomment>
        <translation>Изменение плеча не подтверждено. Пожалуйста, проверьте, какое плечо указано сейчас, прежде чем пробовать снова.</translation>
    </message>
    <message>
        <source>Leverage cannot be reduced now</source>
        <extracomment>leverage-reduction-not-supported, title</extracomment>
        <translation>Сейчас плечо нельзя уменьшить</translation>
    </message>
    <message>
        <source>In isolated margin mode leverage cannot be lowered while a position is open.</source>
        <extracomment>leverage-reduction-not-supported, meaning</extracomment>
        <translation>В режиме изолированной маржи плечо нельзя уменьшить, пока открыта позиция.</translation>
    </message>
    <message>
        <source>Offer the ways that exist: close the position first, or add margin, which lowers the effective leverage.</source>
        <extracomment>leverage-reduction-not-supported, next_step</extracomment>
        <translation>Предложите возможные пути: сначала закрыть позицию или добавить маржу, что снизит фактическое плечо.</translation>
    </message>
    <message>
        <source>In isolated margin mode, leverage cannot be lowered while a position is open. It can be changed once the position is closed.</source>
        <extracomment>leverage-reduction-not-supported, reply</extracomment>
        <translation>В режиме изолированной маржи плечо нельзя уменьшить, пока открыта позиция. Его можно изменить после закрытия позиции.</translation>
    </message>
    <message>
        <source>Concentration risk to be confirmed</source>
        <extracomment>concentration-risk, title</extracomment>
        <translation>Нужно подтвердить риск концентрации</translation>
    </message>
    <message>
        <source>After the order one position would make up a large part of the total. The provider asks for confirmation; it is a question, not a fault.</source>
        <extracomment>concentration-risk, meaning</extracomment>
        <translation>После этого ордера одна позиция составит большую часть всех активов. Провайдер просит подтверждения; это вопрос, а не сбой.</translation>
    </message>
    <message>
        <source>The decision is the customer&apos;s alone: do not advise. Someone using a program needs the documented way to confirm, or a smaller order.</source>
        <extracomment>concentration-risk, next_step</extracomment>
        <translation>Решает только клиент: не советуйте. Тому, кто работает через программу, нужен описанный в документации способ подтверждения или меньший ордер.</translation>
    </message>
    <message>
        <source>After this order a large share of your holdings would be in one position. Please review this, and confirm only if that is what you want.</source>
        <extracomment>concentration-risk, reply</extracomment>
        <translation>После этого ордера большая доля ваших активов окажется в одной позиции. Пожалуйста, проверьте это и подтвердите, только если вы этого действительно хотите.</translation>
    </message>
    <message>
        <source>Balances, deposits, withdrawals</source>
        <extracomment>group transfers, title</extracomment>
        <translation>Остатки, пополнения, выводы</translation>
    </message>
    <message>
        <source>Moving money and assets: cover, amounts, addresses, and whether it is possible now.</source>
        <extracomment>group transfers, meaning</extracomment>
        <translation>Движение денег и активов: обеспечение, суммы, адреса и возможно ли это сейчас.</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <extracomment>insufficient-funds, title</extracomment>
        <translation>Недостаточно средств</translation>
    </message>
    <message>
        <source>The available balance is lower than the order, transfer or withdrawal needs, fees included.</source>
        <extracomment>insufficient-funds, meaning</extracomment>
        <translation>Доступный остаток меньше, чем нужно для ордера, перевода или вывода с учётом комиссии.</translation>
    </message>
    <message>
        <source>Look at the available and not the total balance: open orders and pending withdrawals hold a part of it, and money may lie in another account of the customer.</source>
        <extracomment>insufficient-funds, next_step</extracomment>
        <translation>Смотрите на доступный, а не на общий остаток: часть удерживают открытые ордера и незавершённые выводы, а деньги могут лежать на другом счёте клиента.</translation>
    </message>
    <message>
        <source>Your available balance is not enough for this. Please reduce the amount or add funds; amounts reserved for open orders are not available.</source>
        <extracomment>insufficient-funds, reply</extracomment>
        <translation>Вашего доступного остатка для этого недостаточно. Пожалуйста, уменьшите сумму или пополните счёт; суммы, зарезервированные под открытые ордера, недоступны.</translation>
    </message>
    <message>
        <source>Internal transfer failed</source>
        <extracomment>transfer-failed, title</extracomment>
        <translation>Внутренний перевод не удался</translation>
    </message>
    <message>
        <source>Moving a balance between the customer&apos;s own accounts did not work; no reason is given.</source>
        <extracomment>transfer-failed, meaning</extracomment>
        <translation>Перевести остаток между собственными счетами клиента не удалось; причина не указана.</translation>
    </message>
    <message>
        <source>Read both balances before a second attempt, so that nothing is moved twice. If the sum is missing on both sides, report it with time and amount.</source>
        <extracomment>transfer-failed, next_step</extracomment>
        <translation>Перед второй попыткой проверьте оба остатка, чтобы ничего не перевести дважды. Если суммы нет ни там, ни там, сообщите об этом, указав время и сумму.</translation>
    </message>
    <message>
        <source>The transfer between your accounts was not completed. Please check both balances before you try again.</source>
        <extracomment>transfer-failed, reply</extracomment>
        <translation>Перевод между вашими счетами не завершён. Пожалуйста, проверьте оба остатка, прежде чем пробовать снова.</translation>
    </message>
    <message>
        <source>Source and destination are the same</source>
        <extracomment>same-account-transfer, title</extracomment>
        <translation>Отправитель и получатель совпадают</translation>
    </message>
    <message>
        <source>A transfer names the same account as giver and as receiver.</source>
        <extracomment>same-account-transfer, meaning</extracomment>
        <translation>В переводе один и тот же счёт указан и отправителем, и получателем.</translation>
    </message>
    <message>
        <source>Compare the two account fields; a default value often fills both.</source>
        <extracomment>same-account-transfer, next_step</extracomment>
        <translation>Сравните оба поля счёта; часто их заполняет одно и то же значение по умолчанию.</translation>
    </message>
    <message>
        <source>The transfer has the same account on both sides. Please choose a different destination account.</source>
        <extracomment>same-account-transfer, reply</extracomment>
        <translation>В переводе с обеих сторон указан один и тот же счёт. Пожалуйста, выберите другой счёт получателя.</translation>
    </message>
    <message>
        <source>Only the main account may send</source>
        <extracomment>main-account-required, title</extracomment>
        <translation>Отправлять может только основной счёт</translation>
    </message>
    <message>
        <source>Transfers of this kind have to start from the main account, and a sub-account was named.</source>
        <extracomment>main-account-required, meaning</extracomment>
        <translation>Переводы этого вида должны начинаться с основного счёта, а указан субсчёт.</translation>
    </message>
    <message>
        <source>Have the transfer begun from the main account, or the balance first brought there in the permitted way.</source>
        <extracomment>main-account-required, next_step</extracomment>
        <translation>Попросите начать перевод с основного счёта или сначала разрешённым способом переместить туда остаток.</translation>
    </message>
    <message>
        <source>This transfer has to start from the main account. Please select it as the source.</source>
        <extracomment>main-account-required, reply</extracomment>
        <translation>Этот перевод нужно начать с основного счёта. Пожалуйста, выберите его как счёт отправителя.</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <extracomment>withdrawal-failed, title</extracomment>
        <translation>Вывод не удался</translation>
    </message>
    <message>
        <source>The payout did not happen. A common cause is an amount below the minimum, but others are possible.</source>
        <extracomment>withdrawal-failed, meaning</extracomment>
        <translation>Выплата не состоялась. Частая причина — сумма ниже минимальной, но возможны и другие.</translation>
    </message>
    <message>
        <source>Make sure that no withdrawal is pending and that the balance is complete. Then check amount, fee and minimum; if those are in order, give the case to the provider.</source>
        <extracomment>withdrawal-failed, next_step</extracomment>
        <translation>Убедитесь, что нет незавершённого вывода и остаток полон. Затем проверьте сумму, комиссию и минимум; если с ними всё в порядке, передайте случай провайдеру.</translation>
    </message>
    <message>
        <source>The withdrawal was not carried out. Please check that the amount meets the minimum and that your balance is unchanged before you try again.</source>
        <extracomment>withdrawal-failed, reply</extracomment>
        <translation>Вывод не выполнен. Прежде чем пробовать снова, пожалуйста, проверьте, что сумма не меньше минимальной и ваш остаток не изменился.</translation>
    </message>
    <message>
        <source>Invalid withdrawal address</source>
        <extracomment>invalid-withdrawal-address, title</extracomment>
        <translation>Недопустимый адрес вывода</translation>
    </message>
    <message>
        <source>The destination address is not a valid one for this asset and network.</source>
        <extracomment>invalid-withdrawal-address, meaning</extracomment>
        <translation>Адрес назначения недействителен для этого актива и этой сети.</translation>
    </message>
    <message>
        <source>Have it copied anew from the receiving wallet and the network compared. Never correct an address for the customer.</source>
        <extracomment>invalid-withdrawal-address, next_step</extracomment>
        <translation>Попросите заново скопировать его из кошелька получателя и сравнить сеть. Никогда не исправляйте адрес за клиента.</translation>
    </message>
    <message>
        <source>The withdrawal address is not valid for this asset. Please copy it again from your wallet and make sure that the network is the same.</source>
        <extracomment>invalid-withdrawal-address, reply</extracomment>
        <translation>Адрес вывода недействителен для этого актива. Пожалуйста, скопируйте его из кошелька ещё раз и убедитесь, что сеть та же.</translation>
    </message>
    <message>
        <source>Withdrawal address not on the whitelist</source>
        <extracomment>withdrawal-address-not-whitelisted, title</extracomment>
        <translation>Адреса вывода нет в белом списке</translation>
    </message>
    <message>
        <source>The account only pays out to addresses approved beforehand, and this one is not among them.</source>
        <extracomment>withdrawal-address-not-whitelisted, meaning</extracomment>
        <translation>Со счёта выводят только на заранее одобренные адреса, а этого среди них нет.</translation>
    </message>
    <message>
        <source>Have the customer add the address themselves; a waiting time may follow. Be careful with anyone who wants the list switched off in a hurry.</source>
        <extracomment>withdrawal-address-not-whitelisted, next_step</extracomment>
        <translation>Попросите клиента добавить адрес самостоятельно; после этого может действовать период ожидания. Будьте осторожны с теми, кто торопится отключить список.</translation>
    </message>
    <message>
        <source>Withdrawals are only possible to addresses on your approved list. You can add this address in your security settings.</source>
        <extracomment>withdrawal-address-not-whitelisted, reply</extracomment>
        <translation>Вывод возможен только на адреса из вашего списка одобренных. Вы можете добавить этот адрес в настройках безопасности.</translation>
    </message>
    <message>
        <source>Address ownership not confirmed</source>
        <extracomment>address-ownership-not-verified, title</extracomment>
        <translation>Принадлежность адреса не подтверждена</translation>
    </message>
    <message>
        <source>The provider could not establish that the address belongs to the person it is said to belong to.</source>
        <extracomment>address-ownership-not-verified, meaning</extracomment>
        <translation>Провайдеру не удалось установить, что адрес принадлежит тому, кто указан его владельцем.</translation>
    </message>
    <message>
        <source>Ask whether the wallet is the customer&apos;s own or at another company, and have the ownership proof repeated in the way the provider prescribes.</source>
        <extracomment>address-ownership-not-verified, next_step</extracomment>
        <translation>Спросите, свой это кошелёк клиента или кошелёк в другой компании, и попросите повторить подтверждение владения тем способом, который предписывает провайдер.</translation>
    </message>
    <message>
        <source>The ownership of this address could not be confirmed. Please complete the ownership check for it, or use an address that is in your name.</source>
        <extracomment>address-ownership-not-verified, reply</extracomment>
        <translation>Принадлежность этого адреса не удалось подтвердить. Пожалуйста, пройдите для него подтверждение владения или используйте адрес на ваше имя.</translation>
    </message>
    <message>
        <source>Invalid withdrawal amount</source>
        <extracomment>invalid-withdrawal-amount, title</extracomment>
        <translation>Недопустимая сумма вывода</translation>
    </message>
    <message>
        <source>The amount is missing, zero, or contains characters that do not belong in a number.</source>
        <extracomment>invalid-withdrawal-amount, meaning</extracomment>
        <translation>Сумма отсутствует, равна нулю или содержит символы, которых в числе быть не должно.</translation>
    </message>
    <message>
        <source>Read the amount as it was entered: blanks, currency signs and decimal commas are the usual finds.</source>
        <extracomment>invalid-withdrawal-amount, next_step</extracomment>
        <translation>Прочитайте сумму в том виде, в каком её ввели: обычно это пробелы, знаки валют и десятичные запятые.</translation>
    </message>
    <message>
        <source>Please enter the withdrawal amount as a number greater than zero, without currency signs or separators.</source>
        <extracomment>invalid-withdrawal-amount, reply</extracomment>
        <translation>Пожалуйста, введите сумму вывода числом больше нуля, без знаков валют и разделителей.</translation>
    </message>
    <message>
        <source>Withdrawal amount below the minimum</source>
        <extracomment>withdrawal-amount-too-small, title</extracomment>
        <translation>Сумма вывода ниже минимальной</translation>
    </message>
    <message>
        <source>The amount is less than the smallest that can be withdrawn in this asset.</source>
        <extracomment>withdrawal-amount-too-small, meaning</extracomment>
        <translation>Сумма меньше наименьшей, которую можно вывести в этом активе.</translation>
    </message>
    <message>
        <source>Name the minimum for asset and network, and say whether the fee is taken from the amount.</source>
        <extracomment>withdrawal-amount-too-small, next_step</extracomment>
        <translation>Назовите минимум для актива и сети и скажите, вычитается ли комиссия из суммы.</translation>
    </message>
    <message>
        <source>The amount is below the minimum for a withdrawal. Please enter a higher amount.</source>
        <extracomment>withdrawal-amount-too-small, reply</extracomment>
        <translation>Сумма меньше минимальной для вывода. Пожалуйста, введите большую сумму.</translation>
    </message>
    <message>
        <source>Daily withdrawal limit exceeded</source>
        <extracomment>withdrawal-daily-limit-exceeded, title</extracomment>
        <translation>Превышен дневной лимит вывода</translation>
    </message>
    <message>
        <source>With this withdrawal the customer would go over what may leave the account in one day.</source>
        <extracomment>withdrawal-daily-limit-exceeded, meaning</extracomment>
        <translation>С этим выводом клиент превысил бы то, что можно вывести со счёта за день.</translation>
    </message>
    <message>
        <source>Add up the day&apos;s withdrawals, pending ones too, and tell what is left and when the day turns in the provider&apos;s time zone.</source>
        <extracomment>withdrawal-daily-limit-exceeded, next_step</extracomment>
        <translation>Сложите выводы за день, включая незавершённые, и скажите, сколько осталось и когда по часовому поясу провайдера начинается новый день.</translation>
    </message>
    <message>
        <source>The withdrawal would exceed the daily limit of your account. Please withdraw a smaller amount, or try again when the limit is renewed.</source>
        <extracomment>withdrawal-daily-limit-exceeded, reply</extracomment>
        <translation>Этот вывод превысил бы дневной лимит вашего счёта. Пожалуйста, выведите меньшую сумму или попробуйте снова, когда лимит обновится.</translation>
    </message>
    <message>
        <source>Withdrawal submitted twice</source>
        <extracomment>duplicate-withdrawal, title</extracomment>
        <translation>Вывод отправлен дважды</translation>
    </message>
    <message>
        <source>The same withdrawal has been submitted before. The repeat was refused so that the money does not leave twice.</source>
        <extracomment>duplicate-withdrawal, meaning</extracomment>
        <translation>Такой же вывод уже был отправлен. Повтор отклонён, чтобы деньги не ушли дважды.</translation>
    </message>
    <message>
        <source>Find the first one and follow it up. Only if it has definitely failed may the customer submit a new one.</source>
        <extracomment>duplicate-withdrawal, next_step</extracomment>
        <translation>Найдите первый и проследите за ним. Клиент может отправить новый, только если первый точно не удался.</translation>
    </message>
    <message>
        <source>This withdrawal has already been submitted. Please check its status in your history before you submit another one.</source>
        <extracomment>duplicate-withdrawal, reply</extracomment>
        <translation>Этот вывод уже отправлен. Пожалуйста, проверьте его состояние в истории, прежде чем отправлять другой.</translation>
    </message>
    <message>
        <source>Withdrawals suspended</source>
        <extracomment>withdrawals-suspended, title</extracomment>
        <translation>Вывод приостановлен</translation>
    </message>
    <message>
        <source>No withdrawals are being processed at present, for this asset, network or account.</source>
        <extracomment>withdrawals-suspended, meaning</extracomment>
        <translation>Сейчас выводы не обрабатываются: для этого актива, этой сети или этого счёта.</translation>
    </message>
    <message>
        <source>Look for a maintenance notice for the asset or network. If there is none, ask whether the hold concerns this customer only, and share only what has been published.</source>
        <extracomment>withdrawals-suspended, next_step</extracomment>
        <translation>Поищите объявление о технических работах для актива или сети. Если его нет, спросите, касается ли приостановка только этого клиента, и сообщайте только опубликованное.</translation>
    </message>
    <message>
        <source>Withdrawals are currently paused. Please check the status page for news before you submit a new one.</source>
        <extracomment>withdrawals-suspended, reply</extracomment>
        <translation>Вывод средств сейчас приостановлен. Прежде чем отправлять новый запрос на вывод, пожалуйста, посмотрите новости на странице состояния сервиса.</translation>
    </message>
    <message>
        <source>Deposits suspended</source>
        <extracomment>deposits-suspended, title</extracomment>
        <translation>Пополнения приостановлены</translation>
    </message>
    <message>
        <source>No deposits are being taken at present, for this asset, network or account.</source>
        <extracomment>deposits-suspended, meaning</extracomment>
        <translation>Сейчас пополнения не принимаются: для этого актива, этой сети или этого счёта.</translation>
    </message>
    <message>
        <source>Tell the customer not to send anything now. If something has been sent already, take the transaction number and follow it up.</source>
        <extracomment>deposits-suspended, next_step</extracomment>
        <translation>Попросите клиента ничего сейчас не отправлять. Если что-то уже отправлено, узнайте номер транзакции и проследите за ней.</translation>
    </message>
    <message>
        <source>Deposits are currently paused. Please do not send funds until they are open again; if you have already sent something, let us have the transaction number.</source>
        <extracomment>deposits-suspended, reply</extracomment>
        <translation>Пополнения сейчас приостановлены. Пожалуйста, не отправляйте средства, пока приём не возобновится; если вы уже что-то отправили, сообщите нам номер транзакции.</translation>
    </message>
    <message>
        <source>Withdrawal channel not supported</source>
        <extracomment>withdrawal-channel-not-supported, title</extracomment>
        <translation>Способ вывода не поддерживается</translation>
    </message>
    <message>
        <source>Money cannot be paid out in the chosen way (bank, network or payment service).</source>
        <extracomment>withdrawal-channel-not-supported, meaning</extracomment>
        <translation>Выплатить деньги выбранным способом (через банк, сеть или платёжный сервис) нельзя.</translation>
    </message>
    <message>
        <source>List the ways that are open for the currency and the customer&apos;s country, and have one of them chosen.</source>
        <extracomment>withdrawal-channel-not-supported, next_step</extracomment>
        <translation>Перечислите способы, доступные для валюты и страны клиента, и попросите выбрать один из них.</translation>
    </message>
    <message>
        <source>The selected way of withdrawal is not supported. Please choose one of the other options offered.</source>
        <extracomment>withdrawal-channel-not-supported, reply</extracomment>
        <translation>Выбранный способ вывода не поддерживается. Пожалуйста, выберите один из других предложенных вариантов.</translation>
    </message>
    <message>
        <source>Invalid bank account number</source>
        <extracomment>invalid-bank-account, title</extracomment>
        <translation>Неверный номер банковского счёта</translation>
    </message>
    <message>
        <source>The number of the bank account cannot be right: length, check digits or bank code do not fit.</source>
        <extracomment>invalid-bank-account, meaning</extracomment>
        <translation>Номер банковского счёта не может быть верным: не сходятся длина, контрольные цифры или код банка.</translation>
    </message>
    <message>
        <source>Have it entered again from a bank statement, and compare bank and currency. Do not take account numbers by mail.</source>
        <extracomment>invalid-bank-account, next_step</extracomment>
        <translation>Попросите ввести его ещё раз по банковской выписке и сравните банк и валюту. Не принимайте номера счетов по почте.</translation>
    </message>
    <message>
        <source>The bank account number was not accepted. Please compare it with your bank statement and enter it again.</source>
        <extracomment>invalid-bank-account, reply</extracomment>
        <translation>Номер банковского счёта не принят. Пожалуйста, сверьте его с банковской выпиской и введите ещё раз.</translation>
    </message>
    <message>
        <source>Payments and cards</source>
        <extracomment>group payments, title</extracomment>
        <translation>Платежи и карты</translation>
    </message>
    <message>
        <source>Prices, checkout, refunds, and bank cards.</source>
        <extracomment>group payments, meaning</extracomment>
        <translation>Цены, оформление заказа, возвраты и банковские карты.</translation>
    </message>
    <message>
        <source>Already paid</source>
        <extracomment>already-paid, title</extracomment>
        <translation>Уже оплачено</translation>
    </message>
    <message>
        <source>The item has been paid for before. Nothing more is due.</source>
        <extracomment>already-paid, meaning</extracomment>
        <translation>Это уже оплачено. Больше платить не нужно.</translation>
    </message>
    <message>
        <source>Find the earlier payment and send its receipt. If the customer was charged twice all the same, open a refund case.</source>
        <extracomment>already-paid, next_step</extracomment>
        <translation>Найдите прежний платёж и отправьте квитанцию по нему. Если деньги всё же списаны дважды, откройте обращение о возврате.</translation>
    </message>
    <message>
        <source>This has already been paid, so no further payment is needed.</source>
        <extracomment>already-paid, reply</extracomment>
        <translation>Это уже оплачено, больше ничего платить не нужно.</translation>
    </message>
    <message>
        <source>No payment necessary</source>
        <extracomment>no-payment-necessary, title</extracomment>
        <translation>Оплата не требуется</translation>
    </message>
    <message>
        <source>A payment was started for something that costs this customer nothing.</source>
        <extracomment>no-payment-necessary, meaning</extracomment>
        <translation>Платёж начат за то, что этому клиенту ничего не стоит.</translation>
    </message>
    <message>
        <source>Check what the plan or voucher covers and show how to go on without paying.</source>
        <extracomment>no-payment-necessary, next_step</extracomment>
        <translation>Проверьте, что покрывает тариф или ваучер, и покажите, как продолжить без оплаты.</translation>
    </message>
    <message>
        <source>No payment is required for this. You can continue without paying.</source>
        <extracomment>no-payment-necessary, reply</extracomment>
        <translation>Оплата за это не требуется. Вы можете продолжить, ничего не оплачивая.</translation>
    </message>
    <message>
        <source>Price could not be calculated</source>
        <extracomment>price-calculation-failed, title</extracomment>
        <translation>Рассчитать цену не удалось</translation>
    </message>
    <message>
        <source>The provider could not work out a price from the choices made; the message in the response says what stands in the way.</source>
        <extracomment>price-calculation-failed, meaning</extracomment>
        <translation>Провайдер не смог рассчитать цену по сделанному выбору; что мешает, сказано в сообщении ответа.</translation>
    </message>
    <message>
        <source>Ask for the message and the chosen items, country, tax number and voucher. Removing the voucher is a quick test.</source>
        <extracomment>price-calculation-failed, next_step</extracomment>
        <translation>Узнайте текст сообщения и выбранные позиции, страну, налоговый номер и ваучер. Быстрая проверка — убрать ваучер.</translation>
    </message>
    <message>
        <source>The price could not be calculated for this selection. Please review the selected items and details and try again.</source>
        <extracomment>price-calculation-failed, reply</extracomment>
        <translation>Для этого выбора не удалось рассчитать цену. Пожалуйста, проверьте выбранные позиции и данные и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Price is out of date</source>
        <extracomment>price-calculation-outdated, title</extracomment>
        <translation>Цена устарела</translation>
    </message>
    <message>
        <source>The price shown earlier is no longer valid and has to be calculated anew before the order goes on.</source>
        <extracomment>price-calculation-outdated, meaning</extracomment>
        <translation>Показанная ранее цена больше не действует, и прежде чем продолжить заказ, её нужно рассчитать заново.</translation>
    </message>
    <message>
        <source>Have the page reloaded and the new price confirmed. A client must ask for a fresh calculation and not resend the old one.</source>
        <extracomment>price-calculation-outdated, next_step</extracomment>
        <translation>Попросите обновить страницу и подтвердить новую цену. Программа должна запрашивать новый расчёт, а не отправлять повторно старый.</translation>
    </message>
    <message>
        <source>The price has been updated in the meantime. Please reload the page and confirm the current price.</source>
        <extracomment>price-calculation-outdated, reply</extracomment>
        <translation>Цена тем временем обновилась. Пожалуйста, обновите страницу и подтвердите текущую цену.</translation>
    </message>
    <message>
        <source>Checkout failed</source>
        <extracomment>checkout-failed, title</extracomment>
        <translation>Оформить покупку не удалось</translation>
    </message>
    <message>
        <source>The purchase could not be completed; the particulars are in the message of the response.</source>
        <extracomment>checkout-failed, meaning</extracomment>
        <translation>Покупку не удалось завершить; подробности — в сообщении ответа.</translation>
    </message>
    <message>
        <source>Find out whether money was taken before the customer tries again. Then read the message: payment method, address or basket.</source>
        <extracomment>checkout-failed, next_step</extracomment>
        <translation>Прежде чем клиент попробует снова, выясните, не списаны ли деньги. Затем прочитайте сообщение: способ оплаты, адрес или корзина.</translation>
    </message>
    <message>
        <source>The checkout was not completed. Please check your payment details, and make sure that no payment has been taken before you try again.</source>
        <extracomment>checkout-failed, reply</extracomment>
        <translation>Оформление покупки не завершено. Пожалуйста, проверьте платёжные данные и, прежде чем пробовать снова, убедитесь, что платёж не списан.</translation>
    </message>
    <message>
        <source>Refund period is over</source>
        <extracomment>refund-period-over, title</extracomment>
        <translation>Срок возврата истёк</translation>
    </message>
    <message>
        <source>The request for a refund came after the period in which one is possible, and was declined.</source>
        <extracomment>refund-period-over, meaning</extracomment>
        <translation>Запрос на возврат пришёл после срока, в который он возможен, и был отклонён.</translation>
    </message>
    <message>
        <source>Compare the date of purchase with the refund terms. Exceptions are for the billing team to decide; do not hint at one.</source>
        <extracomment>refund-period-over, next_step</extracomment>
        <translation>Сравните дату покупки с условиями возврата. Решения об исключениях принимает команда по расчётам; не намекайте на них.</translation>
    </message>
    <message>
        <source>The refund request was received after the refund period had ended. The refund terms list the periods that apply.</source>
        <extracomment>refund-period-over, reply</extracomment>
        <translation>Запрос на возврат получен после окончания срока возврата. Действующие сроки указаны в условиях возврата.</translation>
    </message>
    <message>
        <source>No active offer</source>
        <extracomment>no-active-offer, title</extracomment>
        <translation>Нет действующего предложения</translation>
    </message>
    <message>
        <source>The module is known, but there is no offer under which it could be bought just now.</source>
        <extracomment>no-active-offer, meaning</extracomment>
        <translation>Модуль известен, но сейчас нет предложения, по которому его можно купить.</translation>
    </message>
    <message>
        <source>Look for a current offer of the same content or a successor. If a page still advertises it, report that page.</source>
        <extracomment>no-active-offer, next_step</extracomment>
        <translation>Поищите действующее предложение с тем же содержанием или замену. Если какая-то страница всё ещё его рекламирует, сообщите о ней.</translation>
    </message>
    <message>
        <source>There is currently no offer for this module. Please have a look at the offers that are available now.</source>
        <extracomment>no-active-offer, reply</extracomment>
        <translation>Сейчас для этого модуля нет предложения. Пожалуйста, посмотрите предложения, доступные сейчас.</translation>
    </message>
    <message>
        <source>Card belongs to someone else</source>
        <extracomment>card-ownership-mismatch, title</extracomment>
        <translation>Карта принадлежит другому лицу</translation>
    </message>
    <message>
        <source>The bank card is not registered in the customer&apos;s name.</source>
        <extracomment>card-ownership-mismatch, meaning</extracomment>
        <translation>Банковская карта оформлена не на имя клиента.</translation>
    </message>
    <message>
        <source>Ask whether the card is their own: cards of relatives and companies are usually refused. A new card of their own that fails calls for a look at the spelling of the name.</source>
        <extracomment>card-ownership-mismatch, next_step</extracomment>
        <translation>Спросите, своя ли это карта: карты родственников и компаний обычно отклоняются. Если не проходит новая карта самого клиента, проверьте написание имени.</translation>
    </message>
    <message>
        <source>The card could not be matched with your name. Please use a bank card that is registered to you.</source>
        <extracomment>card-ownership-mismatch, reply</extracomment>
        <translation>Карту не удалось соотнести с вашим именем. Пожалуйста, используйте банковскую карту, оформленную на вас.</translation>
    </message>
    <message>
        <source>Card already registered</source>
        <extracomment>card-already-registered, title</extracomment>
        <translation>Карта уже зарегистрирована</translation>
    </message>
    <message>
        <source>The bank card is on file already, with this customer or with another one.</source>
        <extracomment>card-already-registered, meaning</extracomment>
        <translation>Эта банковская карта уже внесена — у этого клиента или у другого.</translation>
    </message>
    <message>
        <source>See whether it is among the customer&apos;s own cards: then they can simply use it. If it is not, pass it on for review without saying whose it is.</source>
        <extracomment>card-already-registered, next_step</extracomment>
        <translation>Посмотрите, есть ли она среди карт самого клиента: тогда ею можно просто пользоваться. Если нет, передайте случай на проверку, не говоря, чья она.</translation>
    </message>
    <message>
        <source>This card is already registered. Please check the cards in your account, or add a different one.</source>
        <extracomment>card-already-registered, reply</extracomment>
        <translation>Эта карта уже зарегистрирована. Пожалуйста, проверьте карты в своей учётной записи или добавьте другую.</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <extracomment>card-blocked, title</extracomment>
        <translation>Карта заблокирована</translation>
    </message>
    <message>
        <source>The card is blocked, by the bank that issued it or by the provider, and cannot be used.</source>
        <extracomment>card-blocked, meaning</extracomment>
        <translation>Карта заблокирована выпустившим её банком или провайдером, и пользоваться ею нельзя.</translation>
    </message>
    <message>
        <source>Find out which side blocked it: if the card fails elsewhere too, only the customer&apos;s bank can help; if it works elsewhere, ask the provider. Meanwhile another card may be added.</source>
        <extracomment>card-blocked, next_step</extracomment>
        <translation>Выясните, кто её заблокировал: если карта не работает и в других местах, поможет только банк клиента; если в других местах работает, спросите провайдера. Тем временем можно добавить другую карту.</translation>
    </message>
    <message>
        <source>This card is blocked at the moment. Please contact your bank, or use another card.</source>
        <extracomment>card-blocked, reply</extracomment>
        <translation>Эта карта сейчас заблокирована. Пожалуйста, обратитесь в свой банк или используйте другую карту.</translation>
    </message>
    <message>
        <source>Card could not be processed</source>
        <extracomment>card-processing-failed, title</extracomment>
        <translation>Обработать карту не удалось</translation>
    </message>
    <message>
        <source>The provider failed while handling the card. Nothing suggests that the card is bad.</source>
        <extracomment>card-processing-failed, meaning</extracomment>
        <translation>Сбой произошёл у провайдера при обработке карты. Ничто не указывает на то, что с картой что-то не так.</translation>
    </message>
    <message>
        <source>Check that the card was not added or charged half-way, let it be tried once more later, then report it with the time and the last four digits.</source>
        <extracomment>card-processing-failed, next_step</extracomment>
        <translation>Проверьте, не добавлена ли карта или не списаны ли деньги лишь частично; пусть позже попробуют ещё раз, а затем сообщите о сбое, указав время и последние четыре цифры.</translation>
    </message>
    <message>
        <source>The card could not be processed just now. Please try again later, or use another card.</source>
        <extracomment>card-processing-failed, reply</extracomment>
        <translation>Сейчас карту обработать не удалось. Пожалуйста, попробуйте позже или используйте другую карту.</translation>
    </message>
    <message>
        <source>Faults at the provider</source>
        <extracomment>group provider, title</extracomment>
        <translation>Сбои у провайдера</translation>
    </message>
    <message>
        <source>Something broke, is switched off, or did not answer in time on the provider&apos;s side.</source>
        <extracomment>group provider, meaning</extracomment>
        <translation>На стороне провайдера что-то сломалось, отключено или не ответило вовремя.</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <extracomment>internal-error, title</extracomment>
        <translation>Внутренняя ошибка сервера</translation>
    </message>
    <message>
        <source>Something unexpected went wrong inside the provider&apos;s systems. The request as such may be perfectly good.</source>
        <extracomment>internal-error, meaning</extracomment>
        <translation>В системах провайдера произошло что-то непредвиденное. Сам запрос может быть совершенно правильным.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s status page, then note time, endpoint and request number and report it. For anything that moves money, find out what was done before it is repeated.</source>
        <extracomment>internal-error, next_step</extracomment>
        <translation>Проверьте страницу состояния сервиса у провайдера, затем запишите время, метод API и номер запроса и сообщите о сбое. Если речь о движении денег, выясните, что выполнено, прежде чем повторять.</translation>
    </message>
    <message>
        <source>Something went wrong on the service&apos;s side. Please try again a little later, and check first whether your request has already taken effect.</source>
        <extracomment>internal-error, reply</extracomment>
        <translation>На стороне сервиса произошла ошибка. Пожалуйста, попробуйте немного позже, но сначала проверьте, не выполнен ли уже ваш запрос.</translation>
    </message>
    <message>
        <source>Failed, cause not stated</source>
        <extracomment>unknown-error, title</extracomment>
        <translation>Сбой без указания причины</translation>
    </message>
    <message>
        <source>The provider says that it failed and nothing more. The fault can lie in the request or in the service.</source>
        <extracomment>unknown-error, meaning</extracomment>
        <translation>Провайдер сообщает, что произошёл сбой, и ничего больше. Причина может быть и в запросе, и в сервисе.</translation>
    </message>
    <message>
        <source>Gather the whole response, the request and the exact time, try the same with simple values, and ask the provider what lies behind this code.</source>
        <extracomment>unknown-error, next_step</extracomment>
        <translation>Соберите ответ целиком, запрос и точное время, попробуйте то же с простыми значениями и спросите провайдера, что стоит за этим кодом.</translation>
    </message>
    <message>
        <source>The request could not be completed. Please try again, and if it happens once more, send us the time and what you were doing.</source>
        <extracomment>unknown-error, reply</extracomment>
        <translation>Запрос не удалось выполнить. Пожалуйста, попробуйте ещё раз, а если это повторится, сообщите нам время и что вы делали.</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <extracomment>service-unavailable, title</extracomment>
        <translation>Сервис недоступен</translation>
    </message>
    <message>
        <source>The service is down for the moment: maintenance, overload or an outage.</source>
        <extracomment>service-unavailable, meaning</extracomment>
        <translation>Сервис сейчас не работает: технические работы, перегрузка или авария.</translation>
    </message>
    <message>
        <source>Look at the status page and link this ticket to the running incident, or open one. Clients should repeat with growing pauses.</source>
        <extracomment>service-unavailable, next_step</extracomment>
        <translation>Посмотрите страницу состояния сервиса и свяжите обращение с текущим инцидентом или откройте новый. Программы должны повторять запросы с растущими паузами.</translation>
    </message>
    <message>
        <source>The service is temporarily unavailable. Please try again later; the status page shows the current state.</source>
        <extracomment>service-unavailable, reply</extracomment>
        <translation>Сервис временно недоступен. Пожалуйста, попробуйте позже; текущее состояние видно на странице состояния сервиса.</translation>
    </message>
    <message>
        <source>Trading system error</source>
        <extracomment>trading-engine-error, title</extracomment>
        <translation>Ошибка торговой системы</translation>
    </message>
    <message>
        <source>A part of the provider&apos;s trading system (order book, storage or message handling) failed. What became of the order is open.</source>
        <extracomment>trading-engine-error, meaning</extracomment>
        <translation>Отказала часть торговой системы провайдера (стакан, хранилище или обработка сообщений). Что стало с ордером, неизвестно.</translation>
    </message>
    <message>
        <source>Establish from order list, positions and balance what really happened, and tell the customer that. Report code, order number and time to the provider without delay.</source>
        <extracomment>trading-engine-error, next_step</extracomment>
        <translation>По списку ордеров, позициям и остатку установите, что произошло на самом деле, и сообщите это клиенту. Без промедления передайте провайдеру код, номер ордера и время.</translation>
    </message>
    <message>
        <source>The order could not be processed. Please check your orders and positions before you place it again.</source>
        <extracomment>trading-engine-error, reply</extracomment>
        <translation>Ордер не удалось обработать. Пожалуйста, проверьте свои ордера и позиции, прежде чем размещать его ещё раз.</translation>
    </message>
    <message>
        <source>Feature taken offline</source>
        <extracomment>feature-offline, title</extracomment>
        <translation>Функция отключена</translation>
    </message>
    <message>
        <source>The provider has withdrawn the feature or endpoint. It is not a passing disturbance.</source>
        <extracomment>feature-offline, meaning</extracomment>
        <translation>Провайдер убрал функцию или метод API. Это не временное нарушение.</translation>
    </message>
    <message>
        <source>Search the provider&apos;s change log for a replacement and ask its API team, as the page itself advises.</source>
        <extracomment>feature-offline, next_step</extracomment>
        <translation>Поищите замену в журнале изменений провайдера и спросите команду его API, как советует сама страница.</translation>
    </message>
    <message>
        <source>This function is currently not offered. Please let us know what you need it for, so that we can look for an alternative.</source>
        <extracomment>feature-offline, reply</extracomment>
        <translation>Эта функция сейчас не предлагается. Пожалуйста, расскажите, для чего она вам нужна, чтобы мы могли поискать замену.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>request-timeout, title</extracomment>
        <translation>Тайм-аут</translation>
    </message>
    <message>
        <source>The provider did not finish in time. The order or request may have been carried out after all.</source>
        <extracomment>request-timeout, meaning</extracomment>
        <translation>Провайдер не успел закончить вовремя. Ордер или запрос всё же мог быть выполнен.</translation>
    </message>
    <message>
        <source>First find out whether it took effect, by the client&apos;s own identifier for the order if there is one; only then repeat. A blind repeat is how double orders come about.</source>
        <extracomment>request-timeout, next_step</extracomment>
        <translation>Сначала выясните, выполнен ли запрос, — по клиентскому идентификатору ордера, если он есть; только потом повторяйте. Слепой повтор — вот откуда берутся двойные ордера.</translation>
    </message>
    <message>
        <source>The request took too long and its result is not certain. Please check your orders before you send it again.</source>
        <extracomment>request-timeout, reply</extracomment>
        <translation>Выполнение запроса заняло слишком много времени, и его результат неизвестен. Пожалуйста, проверьте свои ордера, прежде чем отправлять его ещё раз.</translation>
    </message>
    <message>
        <source>Execution status unknown</source>
        <extracomment>execution-status-unknown, title</extracomment>
        <translation>Состояние исполнения неизвестно</translation>
    </message>
    <message>
        <source>The provider received an answer from its own systems that it could not interpret, so it does not know itself whether the request was executed.</source>
        <extracomment>execution-status-unknown, meaning</extracomment>
        <translation>Провайдер получил от собственных систем ответ, который не смог понять, поэтому сам не знает, выполнен ли запрос.</translation>
    </message>
    <message>
        <source>Treat the order as live until shown otherwise. Watch order list and fills, and ask the provider for the final state with the order number.</source>
        <extracomment>execution-status-unknown, next_step</extracomment>
        <translation>Считайте ордер действующим, пока не доказано обратное. Следите за списком ордеров и исполнениями и спросите у провайдера итоговое состояние, указав номер ордера.</translation>
    </message>
    <message>
        <source>The result of this request has not been confirmed yet. Please look at your order list and trade history to see whether it was carried out.</source>
        <extracomment>execution-status-unknown, reply</extracomment>
        <translation>Результат этого запроса ещё не подтверждён. Пожалуйста, посмотрите список ордеров и историю сделок, чтобы узнать, был ли он выполнен.</translation>
    </message>
    <message>
        <source>This step can only be completed by the person it is addressed to. If that is you, please sign in with the address it was sent to; otherwise, please ask that person to complete it.</source>
        <extracomment>reserved-for-another-person, reply</extracomment>
        <translation>Этот шаг может выполнить только тот, кому он адресован. Если это вы, пожалуйста, войдите с адресом, на который он был отправлен; если нет, попросите этого человека выполнить его.</translation>
    </message>
</context>
<context>
    <name>errdex::AboutDialog</name>
    <message>
        <source>About Errdex</source>
        <translation>О программе Errdex</translation>
    </message>
    <message>
        <source>Errdex %1</source>
        <translation>Errdex %1</translation>
    </message>
    <message>
        <source>A browser of API error codes for support staff.

Published under the MIT licence. The texts of the catalogues are the providers&apos; own words, quoted with their source.</source>
        <translation>Справочник кодов ошибок API для сотрудников поддержки.

Распространяется по лицензии MIT. Тексты каталогов принадлежат провайдерам и цитируются с указанием источника.</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Компоненты</translation>
    </message>
    <message>
        <source>&amp;Licences and sources</source>
        <translation>&amp;Лицензии и источники</translation>
    </message>
    <message>
        <source>&amp;Copy version details</source>
        <translation>Копировать сведения о &amp;версии</translation>
    </message>
    <message>
        <source>For the report of an error: versions and system, nothing about you</source>
        <translation>Для сообщения об ошибке: версии и система, ничего о вас</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <translation>Лицензии и источники</translation>
    </message>
    <message>
        <source>The version details are on the clipboard.</source>
        <translation>Сведения о версии скопированы в буфер обмена.</translation>
    </message>
    <message>
        <source>What Errdex is made with.</source>
        <translation>Из чего сделан Errdex.</translation>
    </message>
    <message>
        <source>In English: under which terms Errdex may be used, and where its parts are from.</source>
        <translation>На английском: на каких условиях можно пользоваться Errdex и откуда взяты его части.</translation>
    </message>
</context>
<context>
    <name>errdex::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импортировать…</translation>
    </message>
    <message>
        <source>&amp;Catalogues…</source>
        <translation>&amp;Каталоги…</translation>
    </message>
    <message>
        <source>&amp;Open a log…</source>
        <translation>&amp;Открыть журнал…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>П&amp;росмотр перед печатью…</translation>
    </message>
    <message>
        <source>Export o&amp;wn data…</source>
        <translation>Экспортировать &amp;свои данные…</translation>
    </message>
    <message>
        <source>I&amp;mport own data…</source>
        <translation>И&amp;мпортировать свои данные…</translation>
    </message>
    <message>
        <source>&amp;Restore own data…</source>
        <translation>&amp;Восстановить свои данные…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>Copy rows for a &amp;spreadsheet (TSV)</source>
        <translation>Копировать строки &amp;для электронной таблицы (TSV)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>Копировать строки в &amp;формате Markdown</translation>
    </message>
    <message>
        <source>Copy rows as plain &amp;text</source>
        <translation>Копировать строки как обы&amp;чный текст</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>Копировать &amp;код</translation>
    </message>
    <message>
        <source>Copy the m&amp;essage</source>
        <translation>Копировать соо&amp;бщение</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>Выделить вс&amp;е строки</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>В &amp;избранное</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Заметка…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>&amp;Метки…</translation>
    </message>
    <message>
        <source>&amp;Link to the solution…</source>
        <translation>&amp;Ссылка на решение…</translation>
    </message>
    <message>
        <source>Repl&amp;y of your own…</source>
        <translation>Свой отве&amp;т…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for errors</source>
        <translation>С&amp;ледить за ошибками в буфере обмена</translation>
    </message>
    <message>
        <source>Save th&amp;is search…</source>
        <translation>Сохранить этот &amp;поиск…</translation>
    </message>
    <message>
        <source>Accept the suggested conc&amp;ept</source>
        <translation>При&amp;нять предложенное понятие</translation>
    </message>
    <message>
        <source>C&amp;hoose a concept…</source>
        <translation>В&amp;ыбрать понятие…</translation>
    </message>
    <message>
        <source>Clear the chosen conce&amp;pt</source>
        <translation>&amp;Убрать выбранное понятие</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>С&amp;равнение</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;History of lookups…</source>
        <translation>&amp;История поиска…</translation>
    </message>
    <message>
        <source>Keep a h&amp;istory</source>
        <translation>Ве&amp;сти историю</translation>
    </message>
    <message>
        <source>Keep &amp;pasted texts in it</source>
        <translation>&amp;Хранить в ней вставленные тексты</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>О&amp;чистить историю</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>Очистить поис&amp;к</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Фасеты</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>По&amp;дробности</translation>
    </message>
    <message>
        <source>&amp;Quick window</source>
        <translation>Окно &amp;быстрого поиска</translation>
    </message>
    <message>
        <source>Filter &amp;row</source>
        <translation>Строка фи&amp;льтра</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Компактные строки</translation>
    </message>
    <message>
        <source>R&amp;eset the layout</source>
        <translation>Сбросить &amp;расположение</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Комбинации клавиш</translation>
    </message>
    <message>
        <source>&amp;Query language</source>
        <translation>&amp;Язык запросов</translation>
    </message>
    <message>
        <source>&amp;About Errdex</source>
        <translation>&amp;О программе Errdex</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Copy the re&amp;ply</source>
        <translation>Копировать &amp;ответ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Что нового</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Строка &amp;меню</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>С&amp;ледующая панель</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Пр&amp;едыдущая панель</translation>
    </message>
</context>
<context>
    <name>errdex::Announcement</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>where something stands that was moved: &quot;2 of 5&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>already the first</source>
        <extracomment>of something in a list that was to be moved on</extracomment>
        <translation>уже на первом месте</translation>
    </message>
    <message>
        <source>already the last</source>
        <translation>уже на последнем месте</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerDelegate</name>
    <message>
        <source>suggested</source>
        <translation>предположительно</translation>
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
        <translation>значения: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln code(s) with these words</source>
        <translation>
            <numerusform>Показать %Ln код с этими словами</numerusform>
            <numerusform>Показать %Ln кода с этими словами</numerusform>
            <numerusform>Показать %Ln кодов с этими словами</numerusform>
        </translation>
    </message>
    <message>
        <source>In your tags</source>
        <translation>В ваших метках</translation>
    </message>
    <message>
        <source>In your note</source>
        <translation>В вашей заметке</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>In the team&apos;s tags</source>
        <translation>В метках команды</translation>
    </message>
    <message>
        <source>In the team&apos;s note</source>
        <translation>В заметке команды</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerModel</name>
    <message>
        <source>your words stand in: %1</source>
        <translation>ваши слова найдены в полях: %1</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>значения: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;-1021 of HashKey Pro: Timestamp for this request is outside of the recvWindow.&quot;</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <extracomment>%1 is a code that is near what was typed</extracomment>
        <translation>предположительно: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ArgumentParser</name>
    <message>
        <source>there is no option %1; did you mean --%2?</source>
        <translation>нет параметра %1; возможно, имелся в виду --%2?</translation>
    </message>
    <message>
        <source>there is no option %1; where it is meant as text, put -- before it</source>
        <translation>нет параметра %1; если это текст, поставьте перед ним --</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 не принимает значения</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>для --%1 нужно значение: --%1 %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”</source>
        <translation>--%1 принимает %2, а не «%3»</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 указан дважды</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>не указан аргумент %1</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>«%1» — лишний аргумент</translation>
    </message>
</context>
<context>
    <name>errdex::BrowserSession</name>
    <message>
        <source>%1 is starred</source>
        <extracomment>%1 is a code, &quot;-1021&quot;</extracomment>
        <translation>Код %1 добавлен в избранное</translation>
    </message>
    <message>
        <source>%1 is no longer starred</source>
        <translation>Код %1 убран из избранного</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) starred</source>
        <translation>
            <numerusform>В избранное добавлен %Ln код</numerusform>
            <numerusform>В избранное добавлено %Ln кода</numerusform>
            <numerusform>В избранное добавлено %Ln кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) no longer starred</source>
        <translation>
            <numerusform>Из избранного убран %Ln код</numerusform>
            <numerusform>Из избранного убрано %Ln кода</numerusform>
            <numerusform>Из избранного убрано %Ln кодов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::BusyLine</name>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Поиск …</translation>
    </message>
</context>
<context>
    <name>errdex::CardPrinter</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln кода</numerusform>
            <numerusform>%Ln кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>Наш ответ</translation>
    </message>
</context>
<context>
    <name>errdex::CardsView</name>
    <message>
        <source>Side by side</source>
        <translation>Карточки рядом</translation>
    </message>
    <message>
        <source>Cards: %1 of %2
Show more</source>
        <translation>%1 из %2
Показать ещё</translation>
    </message>
    <message>
        <source>The left and right arrows go from card to card, up and down from line to line. Enter shows the code in Browse, Esc goes back.</source>
        <translation>Стрелки влево и вправо переходят от карточки к карточке, вверх и вниз — от строки к строке. Enter показывает код в «Обзоре», Esc возвращает назад.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogDraft</name>
    <message>
        <source>%1 is listed more than once; its places are told apart by number.</source>
        <translation>Код %1 встречается несколько раз; вхождения различаются по номеру.</translation>
    </message>
    <message>
        <source>The page says that the first three digits of a code are its HTTP status.</source>
        <translation>На странице сказано, что первые три цифры кода — его HTTP-статус.</translation>
    </message>
    <message>
        <source>HTTP statuses are derived from the digits of the codes; the page does not state them.</source>
        <translation>HTTP-статусы выведены из цифр кодов; на странице они не указаны.</translation>
    </message>
    <message>
        <source>The source has the codes of several providers (%1). Name the one to import.</source>
        <translation>В источнике есть коды нескольких провайдеров (%1). Укажите, чьи коды импортировать.</translation>
    </message>
    <message>
        <source>A row without a code; it was left out.</source>
        <translation>Строка без кода; она пропущена.</translation>
    </message>
    <message>
        <source>“%1” is no code; its row was left out.</source>
        <translation>«%1» — не код; строка пропущена.</translation>
    </message>
    <message>
        <source>%1: “%2” is no HTTP status.</source>
        <translation>%1: «%2» — не HTTP-статус.</translation>
    </message>
    <message>
        <source>“%1” was read as several codes with the same text.</source>
        <translation>«%1» прочитано как несколько кодов с одним и тем же текстом.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was read as a range: %Ln code(s) with the same text.</source>
        <translation>
            <numerusform>«%1» прочитано как диапазон: %Ln код с одним и тем же текстом.</numerusform>
            <numerusform>«%1» прочитано как диапазон: %Ln кода с одним и тем же текстом.</numerusform>
            <numerusform>«%1» прочитано как диапазон: %Ln кодов с одним и тем же текстом.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looks like a range of codes; it stays one code.</source>
        <translation>«%1» похоже на диапазон кодов; остаётся одним кодом.</translation>
    </message>
    <message>
        <source>“%1” does not say how an HTTP status is known (stated, rule, derived).</source>
        <translation>«%1» не говорит, откуда известен HTTP-статус (stated, rule, derived).</translation>
    </message>
    <message>
        <source>“%1” seems to stand for all codes of this form; it stays one code.</source>
        <translation>«%1», похоже, обозначает все коды такого вида; остаётся одним кодом.</translation>
    </message>
    <message>
        <source>%1: of “%2” the first HTTP status was read.</source>
        <translation>%1: из «%2» прочитан первый HTTP-статус.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogList</name>
    <message>
        <source>Catalogues</source>
        <translation>Каталоги</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>heading of a column of dates, and of &quot;bundled&quot;</extracomment>
        <translation>Импортирован</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыт</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <extracomment>the first version of three: &quot;Version 1 of 3&quot;</extracomment>
        <translation>Версия %1 из %2</translation>
    </message>
    <message>
        <source>hides the team&apos;s</source>
        <extracomment>behind the date of an own import: the team shares one too, which is not shown</extracomment>
        <translation>скрывает каталог команды</translation>
    </message>
    <message>
        <source>Space hides a catalogue, or shows it again. F2 renames one that was imported.</source>
        <translation>Пробел скрывает каталог или снова показывает его. F2 переименовывает импортированный.</translation>
    </message>
    <message>
        <source>Name of the catalogue</source>
        <translation>Название каталога</translation>
    </message>
    <message>
        <source>%1 takes it, %2 leaves it as it was.</source>
        <translation>%1 — принять, %2 — оставить прежнее.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogManager</name>
    <message>
        <source>Catalogues</source>
        <translation>Каталоги</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>Об&amp;новить…</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Цвет…</translation>
    </message>
    <message>
        <source>Former &amp;versions</source>
        <translation>Прежние &amp;версии</translation>
    </message>
    <message>
        <source>&amp;Hand on…</source>
        <translation>&amp;Передать…</translation>
    </message>
    <message>
        <source>Write the catalogue to a file that a colleague can import</source>
        <translation>Записать каталог в файл, который сможет импортировать коллега</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Take the tick away to hide a catalogue. A double click or F2 renames an imported one; bundled ones stay as they are.</source>
        <translation>Снимите флажок, чтобы скрыть каталог. Двойным щелчком или клавишей F2 можно переименовать импортированный каталог; встроенные не меняются.</translation>
    </message>
    <message>
        <source>Hand on a catalogue</source>
        <translation>Передача каталога</translation>
    </message>
    <message>
        <source>Catalogue files (*.json)</source>
        <translation>Файлы каталогов (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>Каталог %1 удалён</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Use the &amp;team&apos;s</source>
        <translation>&amp;Использовать каталог команды</translation>
    </message>
    <message>
        <source>Remove your own version, which hides the one that the team shares</source>
        <translation>Удалить собственную версию, которая скрывает каталог команды</translation>
    </message>
    <message>
        <source>Your own %1 was removed; the team&apos;s is shown</source>
        <translation>Ваш каталог %1 удалён; показан каталог команды</translation>
    </message>
    <message>
        <source>Your team shares this catalogue; only a curator can change it there.</source>
        <translation>Этим каталогом делится ваша команда; изменить его там может только куратор.</translation>
    </message>
    <message>
        <source>Your team shares this catalogue, so only a curator can change it there. Take the tick away to hide it.</source>
        <translation>Этим каталогом делится ваша команда, поэтому изменить его там может только куратор. Снимите флажок, чтобы скрыть каталог.</translation>
    </message>
    <message>
        <source>Your team shares a catalogue of this provider too. Yours hides it.</source>
        <translation>Ваша команда тоже делится каталогом этого провайдера. Ваш каталог его скрывает.</translation>
    </message>
    <message>
        <source>&amp;Share with the team…</source>
        <translation>По&amp;делиться с командой…</translation>
    </message>
    <message>
        <source>&amp;Shared versions…</source>
        <translation>Версии коман&amp;ды…</translation>
    </message>
    <message>
        <source>%1 is named %2 now</source>
        <translation>%1 теперь называется %2</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>Каталог %1 скрыт</translation>
    </message>
    <message>
        <source>%1 is shown again</source>
        <translation>Каталог %1 снова показан</translation>
    </message>
    <message>
        <source>%1 has another colour</source>
        <translation>У каталога %1 другой цвет</translation>
    </message>
    <message>
        <source>Shared by %1, %2.</source>
        <extracomment>of a catalogue that the team shares; %1 is a colleague, %2 a date and time</extracomment>
        <translation>Поделился: %1, %2.</translation>
    </message>
    <message>
        <source>Import it again; what would change is shown first</source>
        <translation>Импортировать ещё раз; сначала показывается, что изменится</translation>
    </message>
    <message>
        <source>Of the dot before its name</source>
        <translation>Цвет точки перед его названием</translation>
    </message>
    <message>
        <source>What was imported before, and can be put back</source>
        <translation>То, что импортировалось раньше и что можно вернуть</translation>
    </message>
    <message>
        <source>Take the imported catalogue away; Undo brings it back</source>
        <translation>Убрать импортированный каталог; «Отменить» вернёт его</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogSharing</name>
    <message>
        <source>There is no own import of this provider any more.</source>
        <translation>Собственного импорта этого провайдера больше нет.</translation>
    </message>
    <message>
        <source>Somebody else has changed this catalogue in the meantime. Nothing was done; please look at it again.</source>
        <translation>Тем временем кто-то другой изменил этот каталог. Ничего не сделано; пожалуйста, посмотрите его ещё раз.</translation>
    </message>
    <message>
        <source>Shared with the team as version %1.</source>
        <translation>Передано команде как версия %1.</translation>
    </message>
    <message>
        <source>The team has version %1 again.</source>
        <translation>У команды снова версия %1.</translation>
    </message>
    <message>
        <source>The team does not have this catalogue any more.</source>
        <translation>У команды больше нет этого каталога.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogVersions</name>
    <message>
        <source>Version %1</source>
        <extracomment>Stands before a date and &quot;40 codes&quot;.</extracomment>
        <translation>Версия %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln кода</numerusform>
            <numerusform>%Ln кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>What has &amp;changed since</source>
        <translation>Что с тех пор &amp;изменилось</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Вернуть эту версию</translation>
    </message>
    <message>
        <source>%1 is at version %2 again</source>
        <translation>Каталог %1 снова в версии %2</translation>
    </message>
    <message>
        <source>%1: what has changed since version %2 of %3</source>
        <translation>%1: что изменилось с версии %2 от %3</translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailMaker</name>
    <message>
        <source>Stated on the page</source>
        <translation>Указано на странице</translation>
    </message>
    <message>
        <source>By a rule of the page</source>
        <translation>По правилу со страницы</translation>
    </message>
    <message>
        <source>Derived by us from the code; the page does not say</source>
        <translation>Выведено нами из кода; на странице не указано</translation>
    </message>
    <message>
        <source>Number %1 of %2 on the page with this code</source>
        <translation>Вхождение этого кода на странице: %1 из %2</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The developer of the integration</source>
        <translation>Разработчик интеграции</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Never: it would fail again</source>
        <translation>Не поможет: ошибка повторится</translation>
    </message>
    <message>
        <source>After the request was changed</source>
        <translation>После изменения запроса</translation>
    </message>
    <message>
        <source>After a wait</source>
        <translation>Спустя некоторое время</translation>
    </message>
    <message>
        <source>Yes, with growing pauses</source>
        <translation>Да, с растущими паузами</translation>
    </message>
    <message>
        <source>you, for the team</source>
        <extracomment>who has chosen the meaning of a code: the team&apos;s user whose own choice is on its way</extracomment>
        <translation>вами, для команды</translation>
    </message>
    <message>
        <source>%1, Section %2</source>
        <extracomment>where an HTTP status is defined: %1 is &quot;RFC 9110&quot;, %2 &quot;15.5.1&quot;</extracomment>
        <translation>%1, раздел %2</translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailView</name>
    <message>
        <source>Elsewhere</source>
        <translation>У других провайдеров</translation>
    </message>
    <message>
        <source>Same code, other meaning</source>
        <translation>Тот же код, другое значение</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <source>Star this code</source>
        <translation>Добавить код в избранное</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-статус</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Копировать имя</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Копировать сообщение</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>Копировать описание</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда возникает</translation>
    </message>
    <message>
        <source>Copy condition</source>
        <translation>Копировать условие</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Our remark, not the provider&apos;s</source>
        <translation>Наше примечание, не провайдера</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Кто должен действовать</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Повторная попытка</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Выбрано вами</translation>
    </message>
    <message>
        <source>The imported catalogue says so</source>
        <translation>Указано в импортированном каталоге</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>takes the chosen concept back</extracomment>
        <translation>Убрать</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>About this provider&apos;s errors</source>
        <translation>Об ошибках этого провайдера</translation>
    </message>
    <message>
        <source>How errors arrive (our words)</source>
        <translation>Как приходят ошибки (нашими словами)</translation>
    </message>
    <message>
        <source>The rule for the HTTP status</source>
        <translation>Правило для HTTP-статуса</translation>
    </message>
    <message>
        <source>An error response</source>
        <translation>Пример ответа с ошибкой</translation>
    </message>
    <message>
        <source>What the page says about using the codes</source>
        <translation>Указания страницы по использованию кодов</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>Взято из документа «%1»</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваши записи</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Choose from all meanings</source>
        <translation>Выбрать из всех значений</translation>
    </message>
    <message>
        <source>Takes your choice back</source>
        <translation>Отменяет ваш выбор</translation>
    </message>
    <message>
        <source>What holds for all of them</source>
        <translation>Что верно для всех них</translation>
    </message>
    <message>
        <source>%1 finds all codes with a star</source>
        <extracomment>%1 is a condition that is written into the search: &quot;is:starred&quot;</extracomment>
        <translation>%1 находит все избранные коды</translation>
    </message>
</context>
<context>
    <name>errdex::CodeLink</name>
    <message>
        <source>Shows this code</source>
        <translation>Показывает этот код</translation>
    </message>
</context>
<context>
    <name>errdex::CodeTableModel</name>
    <message>
        <source>Starred</source>
        <extracomment>of one code</extracomment>
        <translation>В избранном</translation>
    </message>
    <message>
        <source>When the error occurs, in the provider&apos;s words</source>
        <translation>Когда возникает ошибка, словами провайдера</translation>
    </message>
    <message>
        <source>Starred: click to remove the star</source>
        <translation>В избранном: щёлкните, чтобы убрать</translation>
    </message>
    <message>
        <source>Star this code</source>
        <translation>Добавить код в избранное</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Не в избранном</translation>
    </message>
    <message>
        <source>%1, number %2 of this code</source>
        <translation>%1, вхождение этого кода: %2</translation>
    </message>
    <message>
        <source>no HTTP status</source>
        <translation>нет HTTP-статуса</translation>
    </message>
    <message>
        <source>Space puts the star on, or takes it away</source>
        <translation>Пробел ставит звёздочку или снимает её</translation>
    </message>
</context>
<context>
    <name>errdex::CodeTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Сортировать по</translation>
    </message>
    <message>
        <source>Nothing: as they are found</source>
        <extracomment>the order of the rows where they are sorted by no column</extracomment>
        <translation>Ничему: как найдено</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <extracomment>a menu for one column of the table</extracomment>
        <translation>Столбец «%1»</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Передвинуть в&amp;перёд</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Передвинуть на&amp;зад</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Шире</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Уже</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>said of a column of the table</extracomment>
        <translation>показан</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыт</translation>
    </message>
    <message>
        <source>The columns are as they were at first</source>
        <translation>Столбцы снова как вначале</translation>
    </message>
</context>
<context>
    <name>errdex::CodesPrinter</name>
    <message>
        <source>Error codes</source>
        <translation>Коды ошибок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln кода</numerusform>
            <numerusform>%Ln кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1 из %Ln кода</numerusform>
            <numerusform>%1 из %Ln кодов</numerusform>
            <numerusform>%1 из %Ln кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>selected rows</source>
        <translation>выбранные строки</translation>
    </message>
</context>
<context>
    <name>errdex::CodesSubject</name>
    <message>
        <source>&amp;All codes (%1)</source>
        <translation>&amp;Все коды (%1)</translation>
    </message>
    <message>
        <source>What is &amp;shown (%1)</source>
        <translation>&amp;Показанные (%1)</translation>
    </message>
    <message>
        <source>Selecte&amp;d rows (%1)</source>
        <translation>Выде&amp;ленные строки (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>error-codes</source>
        <comment>name of a file</comment>
        <translation>коды-ошибок</translation>
    </message>
    <message>
        <source>In the order of the table</source>
        <translation>В порядке таблицы</translation>
    </message>
    <message>
        <source>The rows that are chosen in the table</source>
        <translation>Строки, выбранные в таблице</translation>
    </message>
    <message>
        <source>Also those that the search has not found</source>
        <translation>Также те, что поиск не нашёл</translation>
    </message>
</context>
<context>
    <name>errdex::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Drag to change the order, or use Alt with the arrow keys</source>
        <translation>Порядок меняется перетаскиванием или клавишей Alt со стрелками</translation>
    </message>
    <message>
        <source>Space ticks a column. Alt with the up and down arrows moves it.</source>
        <translation>Пробел отмечает столбец. Alt со стрелками вверх и вниз передвигает его.</translation>
    </message>
</context>
<context>
    <name>errdex::ColumnMapper</name>
    <message>
        <source>The column is called “%1”: read as %2.</source>
        <translation>Столбец называется «%1» и прочитан как «%2».</translation>
    </message>
    <message>
        <source>Column %1 read as HTTP status: all values are 100 to 599.</source>
        <translation>Столбец %1 прочитан как HTTP-статус: все значения от 100 до 599.</translation>
    </message>
    <message>
        <source>Column %1 read as code: its values look like codes and differ.</source>
        <translation>Столбец %1 прочитан как код: значения похожи на коды и различаются.</translation>
    </message>
    <message>
        <source>Column %1 read as name: its values are identifiers.</source>
        <translation>Столбец %1 прочитан как имя: значения — идентификаторы.</translation>
    </message>
    <message>
        <source>Column %1 read as %2: its values are sentences.</source>
        <translation>Столбец %1 прочитан как «%2»: значения — предложения.</translation>
    </message>
    <message>
        <source>As you asked.</source>
        <translation>Как вы указали.</translation>
    </message>
    <message>
        <source>No column of codes was found.</source>
        <translation>Столбец с кодами не найден.</translation>
    </message>
    <message>
        <source>It describes parameters, not errors.</source>
        <translation>Здесь описаны параметры, а не ошибки.</translation>
    </message>
    <message>
        <source>Nothing says that these are errors.</source>
        <translation>Ничто не говорит о том, что это ошибки.</translation>
    </message>
    <message>
        <source>Nothing says that “%1” are errors.</source>
        <translation>Ничто не говорит о том, что «%1» — это ошибки.</translation>
    </message>
    <message>
        <source>Its codes look like codes of errors.</source>
        <translation>Коды похожи на коды ошибок.</translation>
    </message>
    <message>
        <source>An export of Errdex: read back as it was.</source>
        <translation>Экспорт из Errdex: прочитан без изменений.</translation>
    </message>
    <message>
        <source>The file was exported spreadsheet-safe: the apostrophes before what looks like a formula are taken away.</source>
        <translation>Файл экспортирован в безопасном для таблиц виде: апострофы перед тем, что похоже на формулу, убраны.</translation>
    </message>
    <message>
        <source>There is no column “%1” to map.</source>
        <translation>Нет столбца «%1», который можно было бы сопоставить.</translation>
    </message>
    <message>
        <source>Its codes are HTTP statuses.</source>
        <translation>Коды здесь — HTTP-статусы.</translation>
    </message>
    <message>
        <source>Its head speaks of no codes, as those of other tables do.</source>
        <translation>В её заголовке, в отличие от других таблиц, нет речи о кодах.</translation>
    </message>
    <message>
        <source>It has a column of codes, but nothing in it looks like a code.</source>
        <translation>В ней есть столбец кодов, но ничего похожего на код в нём нет.</translation>
    </message>
    <message>
        <source>It has a column of codes, though nothing says that these are errors.</source>
        <translation>В ней есть столбец кодов, хотя ничто не говорит о том, что это ошибки.</translation>
    </message>
</context>
<context>
    <name>errdex::Command</name>
    <message>
        <source>Keep your own data in this folder.</source>
        <translation>Хранить ваши данные в этой папке.</translation>
    </message>
    <message>
        <source>Show help; -h for short.</source>
        <translation>Показать справку; кратко: -h.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>How to write: %1 (default: %2).</source>
        <translation>Формат вывода: %1 (по умолчанию: %2).</translation>
    </message>
    <message>
        <source>“%1” tells more.</source>
        <translation>Подробнее: «%1».</translation>
    </message>
</context>
<context>
    <name>errdex::CommandLine</name>
    <message>
        <source>a command is missing</source>
        <translation>не указана команда</translation>
    </message>
    <message>
        <source>there is no command “%1”; did you mean %2?</source>
        <translation>нет команды «%1»; возможно, имелась в виду %2?</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>остановлено: %1</translation>
    </message>
    <message>
        <source>Open the quick window, a small box that answers.</source>
        <translation>Открыть окно быстрого поиска, которое сразу даёт ответ.</translation>
    </message>
    <message>
        <source>there is no display for the window; these commands work without one: %1</source>
        <translation>нет дисплея для окна; без него работают команды: %1</translation>
    </message>
    <message>
        <source>cannot write to standard output: %1</source>
        <translation>не удаётся записать в стандартный вывод: %1</translation>
    </message>
    <message>
        <source>there is no command and no file “%1”; to look it up: errdex lookup %1</source>
        <translation>нет ни команды, ни файла «%1»; чтобы найти этот текст: errdex lookup %1</translation>
    </message>
    <message>
        <source>“%1” is a folder; only a file can be opened</source>
        <translation>«%1» — папка; открыть можно только файл</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>нет файла «%1»</translation>
    </message>
    <message>
        <source>“%1” is no file that can be opened</source>
        <translation>«%1» — не файл, который можно открыть</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>не удаётся прочитать «%1»: %2</translation>
    </message>
    <message>
        <source>a file is opened alone: errdex %1</source>
        <translation>файл открывается отдельно: errdex %1</translation>
    </message>
</context>
<context>
    <name>errdex::CompareBar</name>
    <message>
        <source>All lines</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>What two providers have at least; with a baseline, it and another</source>
        <translation>То, что есть хотя бы у двух провайдеров; если выбран базовый — у него и ещё у одного</translation>
    </message>
    <message>
        <source>What one of the providers lacks</source>
        <translation>То, чего нет у кого-то из провайдеров</translation>
    </message>
    <message>
        <source>One code, different meanings</source>
        <translation>Один код, разные значения</translation>
    </message>
    <message>
        <source>Align by</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показывать</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Назад к таблице</translation>
    </message>
    <message>
        <source>The table of all codes (Esc)</source>
        <translation>Таблица всех кодов (Esc)</translation>
    </message>
    <message>
        <source>More switches</source>
        <translation>Другие переключатели</translation>
    </message>
    <message>
        <source>A line for each one of these</source>
        <translation>Строка для каждого из них</translation>
    </message>
    <message>
        <source>Those that the window has no room for</source>
        <translation>Те, что не помещаются в окне</translation>
    </message>
</context>
<context>
    <name>errdex::CompareCommand</name>
    <message>
        <source>Puts providers side by side: what each calls the same failure.</source>
        <translation>Ставит провайдеров рядом: как каждый из них называет одну и ту же ошибку.</translation>
    </message>
    <message>
        <source>Columns are providers, rows are concepts, HTTP statuses or codes. “shared” keeps rows that two providers have at least, “gaps” those that one of them lacks, “collisions” those with a code that stands for something else at another provider.</source>
        <translation>Столбцы — провайдеры, строки — понятия, HTTP-статусы или коды. «shared» оставляет строки, которые есть хотя бы у двух провайдеров, «gaps» — те, которых кому-то из них недостаёт, «collisions» — те, где код у другого провайдера означает нечто иное.</translation>
    </message>
    <message>
        <source>What the rows are (default: concept).</source>
        <translation>Что такое строки (по умолчанию: concept).</translation>
    </message>
    <message>
        <source>The providers and their order, by slug; two at least (default: all).</source>
        <translation>Провайдеры и их порядок, по коротким именам; не меньше двух (по умолчанию: все).</translation>
    </message>
    <message>
        <source>Only some of the rows.</source>
        <translation>Только часть строк.</translation>
    </message>
    <message>
        <source>all providers, concept by concept</source>
        <translation>все провайдеры, понятие за понятием</translation>
    </message>
    <message>
        <source>codes that mean different things at different providers</source>
        <translation>коды, которые у разных провайдеров означают разное</translation>
    </message>
    <message>
        <source>what one of the two lacks</source>
        <translation>чего недостаёт одному из двух</translation>
    </message>
    <message>
        <source>there is no provider “%1”; “errdex providers” lists them</source>
        <translation>нет провайдера «%1»; список покажет «errdex providers»</translation>
    </message>
    <message>
        <source>there is no provider “%1”; did you mean %2?</source>
        <translation>нет провайдера «%1»; возможно, имелся в виду %2?</translation>
    </message>
    <message>
        <source>the provider “%1” is given twice</source>
        <translation>провайдер «%1» указан дважды</translation>
    </message>
    <message>
        <source>a comparison takes two providers at least</source>
        <translation>для сравнения нужно не меньше двух провайдеров</translation>
    </message>
    <message>
        <source>nothing is left to compare</source>
        <translation>сравнивать больше нечего</translation>
    </message>
    <message>
        <source>A row per code, with its columns, rather than a column per provider.</source>
        <translation>По строке на код с его столбцами вместо столбца на провайдера.</translation>
    </message>
    <message>
        <source>Write the HTTP status beside each code of a provider&apos;s column; --long has it as a column anyway.</source>
        <translation>Писать HTTP-статус рядом с каждым кодом в столбце провайдера; у --long он и так есть отдельным столбцом.</translation>
    </message>
    <message>
        <source>a workbook of what several providers have</source>
        <translation>книга с тем, что есть у нескольких провайдеров</translation>
    </message>
    <message>
        <source>--columns is for --long</source>
        <translation>--columns действует только с --long</translation>
    </message>
    <message>
        <source>Only rows with something that it finds, as the search box of the window takes it: words, conditions, or an error; none for all.</source>
        <translation>Только строки, в которых он что-нибудь находит; пишется так же, как в поле поиска окна: слова, условия или ошибка; без него все.</translation>
    </message>
    <message>
        <source>what three providers say of rate limits</source>
        <translation>что три провайдера говорят об ограничении частоты запросов</translation>
    </message>
    <message>
        <source>perhaps %1 is meant: %2</source>
        <extracomment>%1 is a query, %2 what it finds: &quot;concept:clock-skew&quot;, &quot;Clock skew&quot;</extracomment>
        <translation>возможно, имеется в виду %1: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ComparePage</name>
    <message>
        <source>Concepts covered</source>
        <translation>Охват понятий</translation>
    </message>
    <message>
        <source>The providers cannot be compared</source>
        <translation>Сравнить провайдеров не удаётся</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>Чтение каталогов…</translation>
    </message>
    <message>
        <source>Choose two providers or more</source>
        <translation>Выберите двух или более провайдеров</translation>
    </message>
    <message>
        <source>What each of them calls the same failure stands side by side here.</source>
        <translation>Здесь будет видно, как каждый из них называет одну и ту же ошибку.</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Сравнить всех</translation>
    </message>
    <message>
        <source>Nothing is left to compare</source>
        <translation>Сравнивать больше нечего</translation>
    </message>
</context>
<context>
    <name>errdex::CompareSession</name>
    <message>
        <source>there is not enough memory</source>
        <translation>недостаточно памяти</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonCardsModel</name>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-статус</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Понятие</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда возникает</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Our remark</source>
        <translation>Наше примечание</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the first code of three: &quot;1 of 3&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, отличается</translation>
    </message>
    <message>
        <source>%1, current</source>
        <extracomment>%1 is a card of a code beside others: &quot;HashKey Pro -1021, current&quot;</extracomment>
        <translation>%1, текущая</translation>
    </message>
    <message>
        <source>no code for this</source>
        <extracomment>in place of a provider&apos;s code</extracomment>
        <translation>кода для этого нет</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonDelegate</name>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonModel</name>
    <message>
        <source>Another provider uses this code for something else</source>
        <translation>У другого провайдера этот код означает нечто иное</translation>
    </message>
    <message>
        <source>%1; collides</source>
        <translation>%1; коллизия</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln кода</numerusform>
            <numerusform>%Ln кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>%Ln статус</numerusform>
            <numerusform>%Ln статуса</numerusform>
            <numerusform>%Ln статусов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared number(s)</source>
        <translation>
            <numerusform>%Ln общий номер</numerusform>
            <numerusform>%Ln общих номера</numerusform>
            <numerusform>%Ln общих номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared numbers: codes that another provider here uses too. Drag to move.</source>
        <translation>Общие номера: коды, которые здесь использует и другой провайдер. Перетащите, чтобы переместить.</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1, базовый</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln concept(s)</source>
        <translation>
            <numerusform>%1 из %Ln понятия</numerusform>
            <numerusform>%1 из %Ln понятий</numerusform>
            <numerusform>%1 из %Ln понятий</numerusform>
        </translation>
    </message>
    <message>
        <source>no concept accepted yet</source>
        <extracomment>of a provider&apos;s codes, in the narrow head of its column</extracomment>
        <translation>понятия ещё не приняты</translation>
    </message>
    <message>
        <source>not known yet, as none of the provider&apos;s codes has a concept</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>пока неизвестно: ни у одного кода провайдера нет понятия</translation>
    </message>
    <message numerus="yes">
        <source>no code, but %Ln code(s) of the provider have no concept yet</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>
            <numerusform>кода нет, но у %Ln кода провайдера ещё нет понятия</numerusform>
            <numerusform>кода нет, но у %Ln кодов провайдера ещё нет понятия</numerusform>
            <numerusform>кода нет, но у %Ln кодов провайдера ещё нет понятия</numerusform>
        </translation>
    </message>
    <message>
        <source>no code</source>
        <translation>кода нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s)</source>
        <translation>
            <numerusform>%Ln понятие</numerusform>
            <numerusform>%Ln понятия</numerusform>
            <numerusform>%Ln понятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared</source>
        <extracomment>numbers that other providers use too, in the narrow head of a column</extracomment>
        <translation>
            <numerusform>%Ln общий</numerusform>
            <numerusform>%Ln общих</numerusform>
            <numerusform>%Ln общих</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonOutput</name>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>Сохранение сравнения в PDF</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonPrinter</name>
    <message>
        <source>Aligned by: %1</source>
        <extracomment>%1 is &quot;Concept&quot;, &quot;HTTP status&quot; or &quot;Code&quot;</extracomment>
        <translation>Сопоставление: %1</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Базовый: %1</translation>
    </message>
    <message>
        <source>filtered by a search</source>
        <translation>отфильтровано поиском</translation>
    </message>
    <message>
        <source>filtered by: %1</source>
        <translation>отфильтровано: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonSubject</name>
    <message>
        <source>HTTP status beside each c&amp;ode</source>
        <translation>&amp;HTTP-статус рядом с каждым кодом</translation>
    </message>
    <message>
        <source>The lines of the comparison as the window shows them</source>
        <translation>Строки сравнения, как их показывает окно</translation>
    </message>
    <message>
        <source>A ro&amp;w per code (%1)</source>
        <translation>Строка на ко&amp;д (%1)</translation>
    </message>
    <message>
        <source>All codes that stand in these lines, with the columns chosen here</source>
        <translation>Все коды, стоящие в этих строках, с выбранными здесь столбцами</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Экспорт сравнения</translation>
    </message>
    <message numerus="yes">
        <source>A col&amp;umn per provider (%Ln line(s))</source>
        <translation>
            <numerusform>С&amp;толбец на провайдера (%Ln строка)</numerusform>
            <numerusform>С&amp;толбец на провайдера (%Ln строки)</numerusform>
            <numerusform>С&amp;толбец на провайдера (%Ln строк)</numerusform>
        </translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>сравнение</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonText</name>
    <message>
        <source>Concept</source>
        <translation>Понятие</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-статус</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all lines of a comparison</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>lines of a comparison that several providers have</extracomment>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пробелы</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Коллизии</translation>
    </message>
    <message>
        <source>No concept yet</source>
        <translation>Понятия пока нет</translation>
    </message>
    <message>
        <source>No HTTP status</source>
        <translation>Без HTTP-статуса</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>heading of a column: the group that a concept belongs to</extracomment>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Collision</source>
        <extracomment>heading of a column: whether the code stands for different failures</extracomment>
        <translation>Коллизия</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>of a cell: whether the provider has a code for this failure</extracomment>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>%1: no concept is accepted yet, so no code stands beside those of the others.</source>
        <extracomment>%1 is a provider, or a list of them</extracomment>
        <translation>%1: понятия ещё не приняты, поэтому ни один код не стоит рядом с кодами остальных.</translation>
    </message>
    <message>
        <source>Found at %1, which is not being compared.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>Найдено у провайдера %1, который не сравнивается.</translation>
    </message>
    <message numerus="yes">
        <source>Found at %Ln provider(s) that are not being compared.</source>
        <translation>
            <numerusform>Найдено у %Ln провайдера, который не сравнивается.</numerusform>
            <numerusform>Найдено у %Ln провайдеров, которые не сравниваются.</numerusform>
            <numerusform>Найдено у %Ln провайдеров, которые не сравниваются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Show side by &amp;side</source>
        <translation>Показать &amp;рядом</translation>
    </message>
    <message>
        <source>Open %1 in Bro&amp;wse</source>
        <translation>Открыть %1 в &amp;обзоре</translation>
    </message>
    <message>
        <source>&amp;Copy the codes of this cell</source>
        <translation>&amp;Копировать коды этой ячейки</translation>
    </message>
    <message>
        <source>%1 is no longer the &amp;baseline</source>
        <translation>Больше не считать %1 &amp;базовым</translation>
    </message>
    <message>
        <source>Make %1 the &amp;baseline</source>
        <translation>Сделать %1 &amp;базовым</translation>
    </message>
    <message>
        <source>Move the provider &amp;forward</source>
        <translation>Переместить провайдера в&amp;лево</translation>
    </message>
    <message>
        <source>Move the provider b&amp;ack</source>
        <translation>Переместить провайдера в&amp;право</translation>
    </message>
    <message>
        <source>Enter leads to the cards of a line. %1 and %2 move a provider.</source>
        <translation>Enter ведёт к карточкам строки. %1 и %2 перемещают провайдера.</translation>
    </message>
</context>
<context>
    <name>errdex::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>errdex::CompletionText</name>
    <message>
        <source>whose code it is</source>
        <translation>чей это код</translation>
    </message>
    <message>
        <source>the code itself</source>
        <translation>сам код</translation>
    </message>
    <message>
        <source>HTTP status: 429, 4xx, 400..429</source>
        <translation>HTTP-статус: 429, 4xx, 400..429</translation>
    </message>
    <message>
        <source>section of the provider&apos;s page</source>
        <translation>раздел страницы провайдера</translation>
    </message>
    <message>
        <source>what kind of failure</source>
        <translation>что за ошибка</translation>
    </message>
    <message>
        <source>who has to act</source>
        <translation>кто должен действовать</translation>
    </message>
    <message>
        <source>whether trying again helps</source>
        <translation>помогает ли повторная попытка</translation>
    </message>
    <message>
        <source>symbolic name</source>
        <translation>символическое имя</translation>
    </message>
    <message>
        <source>what the customer is shown</source>
        <translation>что показывают клиенту</translation>
    </message>
    <message>
        <source>what the provider says about it</source>
        <translation>что говорит об этом провайдер</translation>
    </message>
    <message>
        <source>when it happens</source>
        <translation>когда возникает</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>ваша заметка</translation>
    </message>
    <message>
        <source>your own tag</source>
        <translation>ваша метка</translation>
    </message>
    <message>
        <source>where you have found the solution</source>
        <translation>где вы нашли решение</translation>
    </message>
    <message>
        <source>starred, duplicate, collision, imported</source>
        <translation>в избранном, повтор, коллизия, импортирован</translation>
    </message>
    <message>
        <source>note, tag, link, reply of your own</source>
        <translation>заметка, метка, ссылка, свой ответ</translation>
    </message>
</context>
<context>
    <name>errdex::ConceptActions</name>
    <message numerus="yes">
        <source>%Ln suggested concept(s) accepted</source>
        <translation>
            <numerusform>Принято %Ln предложенное понятие</numerusform>
            <numerusform>Принято %Ln предложенных понятия</numerusform>
            <numerusform>Принято %Ln предложенных понятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) have no concept again</source>
        <translation>
            <numerusform>%Ln код снова без понятия</numerusform>
            <numerusform>%Ln кода снова без понятия</numerusform>
            <numerusform>%Ln кодов снова без понятия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) now mean “%1”</source>
        <translation>
            <numerusform>%Ln код теперь означает «%1»</numerusform>
            <numerusform>%Ln кода теперь означают «%1»</numerusform>
            <numerusform>%Ln кодов теперь означают «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) left to look at</source>
        <extracomment>of codes without a concept, whose suggestion is not sure, or that have none</extracomment>
        <translation>
            <numerusform>остался %Ln код для просмотра</numerusform>
            <numerusform>осталось %Ln кода для просмотра</numerusform>
            <numerusform>осталось %Ln кодов для просмотра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No suggestion is sure enough to be accepted together with others: %Ln code(s) left to look at</source>
        <translation>
            <numerusform>Ни одно предложение не надёжно настолько, чтобы принять его вместе с другими: остался %Ln код для просмотра</numerusform>
            <numerusform>Ни одно предложение не надёжно настолько, чтобы принять его вместе с другими: осталось %Ln кода для просмотра</numerusform>
            <numerusform>Ни одно предложение не надёжно настолько, чтобы принять его вместе с другими: осталось %Ln кодов для просмотра</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts the concepts that are suggested for them and sure</source>
        <translation>%1 принимает надёжные из предложенных понятий</translation>
    </message>
</context>
<context>
    <name>errdex::ConceptNote</name>
    <message>
        <source>Show the sugge&amp;stions</source>
        <translation>Показать предло&amp;жения</translation>
    </message>
    <message>
        <source>Their codes without a concept, in Browse</source>
        <translation>Их коды без понятия, в обзоре</translation>
    </message>
</context>
<context>
    <name>errdex::ContrastStyle</name>
    <message>
        <source>Working …</source>
        <translation>Выполняется …</translation>
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
        <translation>в избранном</translation>
    </message>
</context>
<context>
    <name>errdex::CoverageModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 of %Ln concept(s)</source>
        <extracomment>%1 is a provider, %2 a group of concepts, of whose %Ln concepts it has %3</extracomment>
        <translation>
            <numerusform>%1, %2: %3 из %Ln понятия</numerusform>
            <numerusform>%1, %2: %3 из %Ln понятий</numerusform>
            <numerusform>%1, %2: %3 из %Ln понятий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::CoverageView</name>
    <message>
        <source>Coverage of concepts by group and provider</source>
        <translation>Охват понятий по группам и провайдерам</translation>
    </message>
    <message>
        <source>Enter shows the lines of a field.</source>
        <translation>Enter показывает строки поля.</translation>
    </message>
</context>
<context>
    <name>errdex::CsvReader</name>
    <message>
        <source>A quote in the middle of a cell; it is kept as it stands.</source>
        <translation>Кавычка посреди ячейки; оставлена как есть.</translation>
    </message>
    <message>
        <source>Text behind a closing quote; it is kept as it stands.</source>
        <translation>Текст после закрывающей кавычки; оставлен как есть.</translation>
    </message>
    <message>
        <source>A quote that opens here never closes: the rest of the file is one cell.</source>
        <translation>Открытая здесь кавычка не закрывается: остаток файла составляет одну ячейку.</translation>
    </message>
    <message>
        <source>A row has more than %1 columns. This is no table of error codes.</source>
        <translation>В строке больше %1 столбцов. Это не таблица кодов ошибок.</translation>
    </message>
</context>
<context>
    <name>errdex::DataTables</name>
    <message>
        <source>The objects have more than %1 different fields; those beyond are left out.</source>
        <translation>У объектов больше %1 разных полей; остальные пропущены.</translation>
    </message>
</context>
<context>
    <name>errdex::DataTree</name>
    <message>
        <source>Nested deeper than %1 levels.</source>
        <translation>Вложенность глубже %1 уровней.</translation>
    </message>
    <message>
        <source>More values than an import takes.</source>
        <translation>Значений больше, чем принимает импорт.</translation>
    </message>
    <message>
        <source>There is no value in it.</source>
        <translation>Здесь нет ни одного значения.</translation>
    </message>
    <message>
        <source>An alias that nothing was named before.</source>
        <translation>Псевдоним, для которого выше нет якоря.</translation>
    </message>
</context>
<context>
    <name>errdex::DatabaseErrorText</name>
    <message>
        <source>The catalogues cannot be read. %1 Your own data is kept apart from them and is safe. Installing Errdex again repairs this.</source>
        <translation>Прочитать каталоги не удаётся. %1 Ваши данные хранятся отдельно и не пострадали. Чтобы исправить это, переустановите Errdex.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is. Please update Errdex; until then your own data is not shown.</source>
        <extracomment>%1 in these texts is a whole sentence, &quot;The file … is damaged (…).&quot;</extracomment>
        <translation>%1 Файл оставлен без изменений. Обновите Errdex; до этого ваши данные не показываются.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost. Try again when the other program is done.</source>
        <translation>%1 Ничего не потеряно. Повторите попытку, когда другая программа закончит работу.</translation>
    </message>
    <message>
        <source>%1 What was stored before is safe, the last change is not stored. Make room and try again.</source>
        <translation>%1 Сохранённое ранее не пострадало, последнее изменение не сохранено. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 What was stored before is not touched; changes cannot be stored. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <translation>%1 Сохранённое ранее не затронуто; изменения сохранить нельзя. Проверьте права доступа к папке или выберите другую с помощью --data-dir.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is. The catalogues can be used; your own data cannot, until an earlier state is restored.</source>
        <translation>%1 Файл оставлен без изменений. Каталогами можно пользоваться, а вашими данными — нет, пока не будет восстановлено прежнее состояние.</translation>
    </message>
    <message>
        <source>%1 Your own data was left as it is. Please report this.</source>
        <translation>%1 Ваши данные оставлены без изменений. Пожалуйста, сообщите об этой ошибке.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Файл %1 отсутствует.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened (%2).</source>
        <translation>Не удаётся открыть файл %1 (%2).</translation>
    </message>
    <message>
        <source>The file %1 is not a database.</source>
        <translation>Файл %1 не является базой данных.</translation>
    </message>
    <message>
        <source>The file %1 is the database of another program.</source>
        <translation>Файл %1 — база данных другой программы.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2).</source>
        <translation>Файл %1 повреждён (%2).</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Errdex.</source>
        <translation>Файл %1 записан более новой версией Errdex.</translation>
    </message>
    <message>
        <source>The file %1 could not be brought up to date (%2).</source>
        <translation>Не удалось обновить формат файла %1 (%2).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Запись в файл %1 невозможна.</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>Диск заполнен (%1).</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>Файл %1 занят другой программой.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read or written: the disk or the network failed (%2).</source>
        <translation>Не удаётся прочитать или записать файл %1: сбой диска или сети (%2).</translation>
    </message>
    <message>
        <source>Something unexpected happened with the file %1 (%2).</source>
        <translation>Непредвиденная ошибка при работе с файлом %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of your own data could be read.</source>
        <translation>
            <numerusform>Удалось прочитать %Ln строку ваших данных.</numerusform>
            <numerusform>Удалось прочитать %Ln строки ваших данных.</numerusform>
            <numerusform>Удалось прочитать %Ln строк ваших данных.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Something could not be read or placed: %1.</source>
        <extracomment>%1 is &quot;3 pages, 2 rows&quot; of the damaged file</extracomment>
        <translation>Не всё удалось прочитать или разместить; потеряно: %1.</translation>
    </message>
    <message>
        <source>%1 Please update Errdex; until then what the team shares is not shown.</source>
        <translation>%1 Обновите Errdex; до тех пор то, чем делится команда, не показывается.</translation>
    </message>
    <message>
        <source>%1 What the team shares is missing. The window, or “errdex team sync”, fetches it anew, and keeps of what was not sent yet all that can be read.</source>
        <translation>%1 То, чем делится команда, недоступно. Окно или «errdex team sync» получит это заново и сохранит из ещё не отправленного всё, что удастся прочитать.</translation>
    </message>
    <message>
        <source>%1 What the team shares is missing.</source>
        <translation>%1 То, чем делится команда, недоступно.</translation>
    </message>
</context>
<context>
    <name>errdex::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes selected</source>
        <translation>
            <numerusform>Выделен %Ln код</numerusform>
            <numerusform>Выделено %Ln кода</numerusform>
            <numerusform>Выделено %Ln кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy or export them, or press %1 to star them all</source>
        <translation>Скопируйте или экспортируйте их либо нажмите «%1», чтобы добавить все в избранное</translation>
    </message>
    <message>
        <source>Select a code to read it here</source>
        <translation>Выберите код, чтобы прочитать о нём здесь</translation>
    </message>
    <message>
        <source>↑ ↓ choose · %1 stars · %2 copies</source>
        <comment>keys</comment>
        <translation>↑ ↓ — выбор · %1 — в избранное · %2 — копирование</translation>
    </message>
    <message>
        <source>No code to read</source>
        <translation>Нет кода для чтения</translation>
    </message>
    <message>
        <source>The arrow keys scroll. Tab goes through what can be done here.</source>
        <translation>Стрелки прокручивают. Tab проходит по всему, что здесь можно сделать.</translation>
    </message>
</context>
<context>
    <name>errdex::Dialog</name>
    <message>
        <source>%1 does the same</source>
        <extracomment>%1 is a key: &quot;Esc&quot;</extracomment>
        <translation>%1 делает то же</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceDialog</name>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed, 40 unchanged&quot;</extracomment>
        <translation>Коды: %1</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>heading of a column: &quot;added&quot;, &quot;changed&quot;, &quot;removed&quot;</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалён</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, what it was and what it becomes</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>errdex::DifferencePage</name>
    <message>
        <source>Doubts</source>
        <translation>Неясности</translation>
    </message>
    <message>
        <source>The catalogue %1 is there already; its former version is kept.</source>
        <translation>Каталог %1 уже есть; прежняя версия сохраняется.</translation>
    </message>
    <message>
        <source>The catalogue %1 is new.</source>
        <translation>Каталог %1 — новый.</translation>
    </message>
    <message>
        <source>Codes: %1.</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed, 40 unchanged&quot;</extracomment>
        <translation>Коды: %1.</translation>
    </message>
    <message>
        <source>What the source tells of the provider itself is new.</source>
        <translation>Сведения о самом провайдере тоже изменились.</translation>
    </message>
    <message>
        <source>What may be wrong in what was read.</source>
        <translation>Что в прочитанном может быть неверным.</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceText</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln добавлен</numerusform>
            <numerusform>%Ln добавлено</numerusform>
            <numerusform>%Ln добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln изменён</numerusform>
            <numerusform>%Ln изменено</numerusform>
            <numerusform>%Ln изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln удалён</numerusform>
            <numerusform>%Ln удалено</numerusform>
            <numerusform>%Ln удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>The name changes from “%1” to “%2”.</source>
        <translation>Название меняется с «%1» на «%2».</translation>
    </message>
    <message>
        <source>The documentation&apos;s address becomes %1.</source>
        <translation>Адресом документации станет %1.</translation>
    </message>
    <message>
        <source>The form of the error response changes.</source>
        <translation>Меняется вид ответа с ошибкой.</translation>
    </message>
    <message>
        <source>The codes of “%1” are as they were</source>
        <extracomment>%1 is a catalogue: an import stored it as it was</extracomment>
        <translation>Коды каталога «%1» не изменились</translation>
    </message>
    <message>
        <source>“%1” was updated: %2</source>
        <extracomment>%1 is a catalogue, %2 &quot;2 added, 1 removed&quot;, of its codes</extracomment>
        <translation>Каталог «%1» обновлён: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were added to “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>В каталог «%1» добавлен %Ln код</numerusform>
            <numerusform>В каталог «%1» добавлены %Ln кода</numerusform>
            <numerusform>В каталог «%1» добавлено %Ln кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) of “%1” were changed</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>В каталоге «%1» изменён %Ln код</numerusform>
            <numerusform>В каталоге «%1» изменены %Ln кода</numerusform>
            <numerusform>В каталоге «%1» изменено %Ln кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were removed from “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>Из каталога «%1» удалён %Ln код</numerusform>
            <numerusform>Из каталога «%1» удалены %Ln кода</numerusform>
            <numerusform>Из каталога «%1» удалено %Ln кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is new, with %Ln code(s)</source>
        <extracomment>%1 is a catalogue that was not there before</extracomment>
        <translation>
            <numerusform>«%1» добавлен, в нём %Ln код</numerusform>
            <numerusform>«%1» добавлен, в нём %Ln кода</numerusform>
            <numerusform>«%1» добавлен, в нём %Ln кодов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceView</name>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>What an import changes, with what was there before.</source>
        <translation>Что меняет импорт, вместе с тем, что было раньше.</translation>
    </message>
</context>
<context>
    <name>errdex::DoctorCommand</name>
    <message>
        <source>Checks the bundled catalogues and your own data, and says what it found.</source>
        <translation>Проверяет встроенные каталоги и ваши данные и сообщает, что найдено.</translation>
    </message>
    <message>
        <source>Nothing is changed without --repair, which asks first. It puts the newest good copy of your own data in the place of a damaged file, or else what can still be read of it; the damaged file is moved aside and kept. What is kept of codes that no catalogue has is told, and never deleted.</source>
        <translation>Без --repair ничего не меняется, а с ним сначала задаётся вопрос. На место повреждённого файла ставится самая новая исправная копия ваших данных, а если её нет — то, что ещё удаётся из него прочитать; сам повреждённый файл откладывается и сохраняется. О данных к кодам, которых нет ни в одном каталоге, сообщается, но они никогда не удаляются.</translation>
    </message>
    <message>
        <source>Repair your own data where it is damaged, after asking.</source>
        <translation>Исправить ваши данные там, где они повреждены, после подтверждения.</translation>
    </message>
    <message>
        <source>With --repair: do not ask.</source>
        <translation>Вместе с --repair: не спрашивать.</translation>
    </message>
    <message>
        <source>where the databases are, and whether they are sound</source>
        <translation>где лежат базы данных и исправны ли они</translation>
    </message>
    <message>
        <source>goes back to the newest good copy of your own data</source>
        <translation>возвращает самую новую исправную копию ваших данных</translation>
    </message>
    <message>
        <source>In the engine&apos;s words: %1</source>
        <translation>Сообщение СУБД: %1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Повреждено: %1</translation>
    </message>
    <message>
        <source>Refers to a row that is not there: %1</source>
        <translation>Ссылается на несуществующую строку: %1</translation>
    </message>
    <message>
        <source>… problems not shown: %1</source>
        <translation>… проблемы, которые не показаны: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Без каталога</translation>
    </message>
    <message>
        <source>Bundled catalogues</source>
        <translation>Встроенные каталоги</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>not there yet; made when it is first needed</source>
        <translation>ещё нет; появятся, когда понадобятся</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>неисправны</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>%1 (newest known: %2)</source>
        <translation>%1 (новейшая известная: %2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>a change was broken off; the next start takes it back</source>
        <translation>изменение было прервано; при следующем запуске оно будет отменено</translation>
    </message>
    <message>
        <source>There is nothing in your own data that could be repaired.</source>
        <translation>В ваших данных нечего исправлять.</translation>
    </message>
    <message>
        <source>Go back to the copy of %1? The damaged file is moved aside and kept.</source>
        <translation>Вернуться к копии от %1? Повреждённый файл будет отложен и сохранён.</translation>
    </message>
    <message>
        <source>Take what can still be read of the damaged file? The file itself is moved aside and kept.</source>
        <translation>Взять то, что ещё можно прочитать из повреждённого файла? Сам файл будет отложен и сохранён.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <extracomment>How a question is answered: by the letter of &quot;y&quot; (translated apart; the English y is always taken too) or anything else for no, the capital being what Enter says.</extracomment>
        <translation>[д/Н]</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that says yes in &quot;[y/N]&quot;.</extracomment>
        <translation>д</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Your own data is what it was on %1.</source>
        <translation>Ваши данные возвращены к состоянию на %1.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Повреждённый файл сохранён как %1.</translation>
    </message>
    <message>
        <source>--yes is for --repair</source>
        <translation>--yes используется только с --repair</translation>
    </message>
    <message>
        <source>--repair asks first, and there is no terminal to ask at: add --yes to repair without being asked</source>
        <translation>--repair сначала спрашивает, а терминала для ответа нет: добавьте --yes, чтобы исправить без вопросов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, none of which can be read</source>
        <extracomment>%Ln copies of own data; the title of the line says what is counted</extracomment>
        <translation>
            <numerusform>%Ln, ни одну прочитать не удаётся</numerusform>
            <numerusform>%Ln, ни одну прочитать не удаётся</numerusform>
            <numerusform>%Ln, ни одну прочитать не удаётся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln, самая новая от %1</numerusform>
            <numerusform>%Ln, самая новая от %1</numerusform>
            <numerusform>%Ln, самая новая от %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest good one of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln, самая новая исправная от %1</numerusform>
            <numerusform>%Ln, самая новая исправная от %1</numerusform>
            <numerusform>%Ln, самая новая исправная от %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln copies of own data, behind &quot;5, the newest good one of 2026-11-20 08:57&quot;</extracomment>
        <translation>
            <numerusform>%Ln не читается</numerusform>
            <numerusform>%Ln не читаются</numerusform>
            <numerusform>%Ln не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged file(s), kept</source>
        <translation>
            <numerusform>%Ln повреждённый файл, сохранён</numerusform>
            <numerusform>%Ln повреждённых файла, сохранены</numerusform>
            <numerusform>%Ln повреждённых файлов, сохранены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with a star or note, in no catalogue; nothing is deleted</source>
        <translation>
            <numerusform>%Ln код в избранном или с заметкой, которого нет ни в одном каталоге; ничего не удаляется</numerusform>
            <numerusform>%Ln кода в избранном или с заметками, которых нет ни в одном каталоге; ничего не удаляется</numerusform>
            <numerusform>%Ln кодов в избранном или с заметками, которых нет ни в одном каталоге; ничего не удаляется</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 байт</numerusform>
            <numerusform>%1 байта</numerusform>
            <numerusform>%1 байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DocumentReader</name>
    <message>
        <source>The source is larger than 1 GiB.</source>
        <translation>Источник больше 1 ГиБ.</translation>
    </message>
    <message>
        <source>The source has a line of more than 64 MiB.</source>
        <translation>В источнике есть строка длиннее 64 МиБ.</translation>
    </message>
    <message>
        <source>A text of more than 64 MiB.</source>
        <translation>Текст длиннее 64 МиБ.</translation>
    </message>
    <message>
        <source>The source is empty.</source>
        <translation>Источник пуст.</translation>
    </message>
    <message>
        <source>This is no text. Errdex reads CSV, JSON, Markdown, HTML, OpenAPI and plain text.</source>
        <translation>Это не текст. Errdex читает CSV, JSON, Markdown, HTML, OpenAPI и обычный текст.</translation>
    </message>
    <message>
        <source>Bytes that are no %1; choose another encoding if a text looks wrong.</source>
        <translation>Есть байты, недопустимые в %1; если текст выглядит неправильно, выберите другую кодировку.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; read as Latin-1.</source>
        <translation>Кодировка «%1» неизвестна; прочитано как Latin-1.</translation>
    </message>
    <message>
        <source>Nothing that looks like error codes was found.</source>
        <translation>Ничего похожего на коды ошибок не найдено.</translation>
    </message>
    <message>
        <source>Read as %1, by its bytes.</source>
        <translation>Прочитано как %1, судя по байтам.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Это не JSON: %1</translation>
    </message>
    <message>
        <source>This could not be read as YAML: %1</source>
        <translation>Не удалось прочитать как YAML: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ExchangeActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Export own data</source>
        <translation>Экспорт своих данных</translation>
    </message>
    <message>
        <source>Own data (*.json)</source>
        <translation>Свои данные (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Written to %2: %1. Imported catalogues are handed on one by one, from the list of catalogues.</source>
        <extracomment>%1 is &quot;3 codes with own data, 1 saved filter&quot;, %2 the name of a file</extracomment>
        <translation>В %2 записано: %1. Импортированные каталоги передаются по одному, из списка каталогов.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Показать в папке</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>Импорт своих данных</translation>
    </message>
    <message>
        <source>Own data is being written…</source>
        <translation>Ваши данные записываются…</translation>
    </message>
    <message>
        <source>Own data is being read…</source>
        <translation>Ваши данные читаются…</translation>
    </message>
</context>
<context>
    <name>errdex::ExportActions</name>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Показать в папке</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Со&amp;хранить в PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) copied</source>
        <translation>
            <numerusform>Скопирован %Ln код</numerusform>
            <numerusform>Скопированы %Ln кода</numerusform>
            <numerusform>Скопировано %Ln кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found that could be printed</source>
        <translation>Не найдено ничего, что можно напечатать</translation>
    </message>
    <message>
        <source>Nothing is found that could be exported</source>
        <translation>Не найдено ничего, что можно экспортировать</translation>
    </message>
    <message>
        <source>Export &amp;all codes…</source>
        <translation>Экспортировать в&amp;се коды…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>Скопирована %Ln строка</numerusform>
            <numerusform>Скопированы %Ln строки</numerusform>
            <numerusform>Скопировано %Ln строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ExportCommand</name>
    <message>
        <source>Writes the codes that a query finds, or all, in page order.</source>
        <translation>Записывает коды, найденные по запросу, или все, в том порядке, в каком они идут на странице.</translation>
    </message>
    <message>
        <source>A query is what the search box of the window takes: words, provider:NAME, code:-10*, http:4xx, is:starred and so on. Put -- before a query that begins with a minus, and quotes around signs that mean something to the shell.</source>
        <translation>Запрос — то же, что принимает поле поиска в окне: слова, provider:NAME, code:-10*, http:4xx, is:starred и так далее. Перед запросом, который начинается с минуса, поставьте --, а знаки, имеющие смысл для командной оболочки, заключите в кавычки.</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>Записать в этот файл, а не в стандартный вывод; файл появляется целиком или не появляется вовсе.</translation>
    </message>
    <message>
        <source>The columns and their order: %1.</source>
        <translation>Столбцы и их порядок: %1.</translation>
    </message>
    <message>
        <source>What separates the cells of csv: one ASCII character, or \t for a tab (default: a comma).</source>
        <translation>Чем разделяются ячейки csv: один символ ASCII или \t — табуляция (по умолчанию: запятая).</translation>
    </message>
    <message>
        <source>Begin csv or tsv with a byte order mark, which Excel needs to see UTF-8.</source>
        <translation>Начать csv или tsv с метки порядка байтов (BOM), которая нужна Excel, чтобы распознать UTF-8.</translation>
    </message>
    <message>
        <source>What stands above the columns: their names (default), titles in your language, or none.</source>
        <translation>Что стоит над столбцами: их имена (по умолчанию), заголовки на вашем языке или ничего.</translation>
    </message>
    <message>
        <source>Quotes around the cells of csv and tsv that need them (default), or all.</source>
        <translation>Кавычки вокруг тех ячеек csv и tsv, которым они нужны (по умолчанию), или вокруг всех.</translation>
    </message>
    <message>
        <source>How lines of csv and tsv end: crlf (default) or lf.</source>
        <translation>Чем заканчиваются строки csv и tsv: crlf (по умолчанию) или lf.</translation>
    </message>
    <message>
        <source>Put an apostrophe before text of csv and tsv that a spreadsheet would run as a formula: what begins with = + - @, a tab or a return. Plain numbers such as -1021 stay.</source>
        <translation>Ставить апостроф перед текстом csv и tsv, который электронная таблица выполнила бы как формулу: перед тем, что начинается с = + - @, табуляции или возврата каретки. Простые числа, например -1021, не меняются.</translation>
    </message>
    <message>
        <source>What to write; none for everything.</source>
        <translation>Что записать; без запроса — всё.</translation>
    </message>
    <message>
        <source>all codes as a table</source>
        <translation>все коды в виде таблицы</translation>
    </message>
    <message>
        <source>for a page of a wiki</source>
        <translation>для страницы вики</translation>
    </message>
    <message>
        <source>a workbook in which 0001 stays 0001</source>
        <translation>книга, в которой 0001 остаётся 0001</translation>
    </message>
    <message>
        <source>some columns of what speaks of a timeout</source>
        <translation>некоторые столбцы того, где говорится о тайм-ауте</translation>
    </message>
    <message>
        <source>there is no column “%1”; there are %2</source>
        <translation>нет столбца «%1»; есть: %2</translation>
    </message>
    <message>
        <source>there is no column “%1”; did you mean %2?</source>
        <translation>нет столбца «%1»; возможно, имелся в виду %2?</translation>
    </message>
    <message>
        <source>the column “%1” is given twice</source>
        <translation>столбец «%1» указан дважды</translation>
    </message>
    <message>
        <source>--delimiter is for csv</source>
        <translation>--delimiter годится только для csv</translation>
    </message>
    <message>
        <source>--delimiter takes one ASCII character that is no quote, not “%1”</source>
        <translation>--delimiter принимает один символ ASCII, кроме кавычки, а не «%1»</translation>
    </message>
    <message>
        <source>--%1 is for csv and tsv</source>
        <translation>--%1 годится только для csv и tsv</translation>
    </message>
    <message>
        <source>--header is not for json, whose keys are the names</source>
        <translation>--header не годится для json, где имена — это ключи</translation>
    </message>
    <message>
        <source>in the query: %1</source>
        <translation>в запросе: %1</translation>
    </message>
    <message>
        <source>xlsx is nothing for a terminal: give it an --output</source>
        <translation>xlsx не выводится в терминал: укажите --output</translation>
    </message>
    <message>
        <source>no code matches</source>
        <translation>подходящих кодов нет</translation>
    </message>
    <message>
        <source>How to write: %1 (default: what the name of --output ends with, else %2).</source>
        <translation>Формат вывода: %1 (по умолчанию: по окончанию имени --output, иначе %2).</translation>
    </message>
</context>
<context>
    <name>errdex::ExportDialog</name>
    <message>
        <source>As in the &amp;table</source>
        <translation>Как в &amp;таблице</translation>
    </message>
    <message>
        <source>The columns that the table shows, in its order</source>
        <translation>Столбцы, которые показывает таблица, в её порядке</translation>
    </message>
    <message>
        <source>Sta&amp;ndard</source>
        <translation>Ста&amp;ндартные</translation>
    </message>
    <message>
        <source>All columns of the catalogues, in the order that scripts rely on</source>
        <translation>Все столбцы каталогов в том порядке, на который полагаются скрипты</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>First lines of the export</source>
        <translation>Первые строки экспорта</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>Copy to c&amp;lipboard</source>
        <translation>&amp;Копировать в буфер обмена</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Выберите хотя бы один столбец.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Экспорт в файл</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Файлы %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 · %2 rows/s</source>
        <extracomment>%1 a percentage, %2 a number</extracomment>
        <translation>%1 · %2 строк/с</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>As text, to be pasted anywhere</source>
        <translation>Как текст, который можно вставить куда угодно</translation>
    </message>
    <message>
        <source>Asks for a file and writes it</source>
        <translation>Спрашивает имя файла и записывает его</translation>
    </message>
</context>
<context>
    <name>errdex::ExportJob</name>
    <message>
        <source>The export failed: there is not enough memory.</source>
        <translation>Экспорт не удался: недостаточно памяти.</translation>
    </message>
</context>
<context>
    <name>errdex::ExportProfile</name>
    <message>
        <source>Workbook</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel, semicolons</source>
        <translation>Excel, точка с запятой</translation>
    </message>
    <message>
        <source>For a pipeline</source>
        <translation>Для конвейера</translation>
    </message>
</context>
<context>
    <name>errdex::ExportSubject</name>
    <message>
        <source>What</source>
        <extracomment>heading of a choice: which codes are exported</extracomment>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>errdex::ExportText</name>
    <message>
        <source>The export was cancelled. %1 was left as it was.</source>
        <translation>Экспорт отменён. Файл %1 остался прежним.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder or name.</source>
        <translation>Запись в файл %1 невозможна (%2). Выберите другую папку или другое имя.</translation>
    </message>
    <message>
        <source>Writing %1 failed (%2).</source>
        <translation>Записать файл %1 не удалось (%2).</translation>
    </message>
    <message>
        <source>Writing %1 failed (%2). No half-written file stays behind.</source>
        <translation>Записать файл %1 не удалось (%2). Недописанного файла не осталось.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>Экспортирован %Ln код в %1 (%2)</numerusform>
            <numerusform>Экспортировано %Ln кода в %1 (%2)</numerusform>
            <numerusform>Экспортировано %Ln кодов в %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were cut: XLSX holds at most 32,767 characters in one. CSV keeps them whole.</source>
        <translation>
            <numerusform>Обрезана %Ln ячейка: в ячейке XLSX помещается не больше 32 767 символов. В CSV тексты остаются целыми.</numerusform>
            <numerusform>Обрезаны %Ln ячейки: в ячейке XLSX помещается не больше 32 767 символов. В CSV тексты остаются целыми.</numerusform>
            <numerusform>Обрезано %Ln ячеек: в ячейке XLSX помещается не больше 32 767 символов. В CSV тексты остаются целыми.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <extracomment>heading of a column: the first, second … time that a page lists the code</extracomment>
        <translation>Вхождение</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>heading of a column: the condition under which the provider sends the code</extracomment>
        <translation>Когда возникает</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Понятие</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>heading of a column</extracomment>
        <translation>В избранном</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>The file holds %1, though its name ends otherwise.</source>
        <extracomment>%1 the name of a format: CSV</extracomment>
        <translation>В файле %1, хотя его имя оканчивается иначе.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>Экспортирована %Ln строка в %1 (%2)</numerusform>
            <numerusform>Экспортировано %Ln строки в %1 (%2)</numerusform>
            <numerusform>Экспортировано %Ln строк в %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::FacetDelegate</name>
    <message>
        <source>Clear</source>
        <extracomment>takes the choice of values of a facet back</extracomment>
        <translation>Сбросить</translation>
    </message>
</context>
<context>
    <name>errdex::FacetModel</name>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-статус</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Понятие</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Признаки</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln code(s)</source>
        <translation>
            <numerusform>%1, %Ln код</numerusform>
            <numerusform>%1, %Ln кода</numerusform>
            <numerusform>%1, %Ln кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>The page gives no HTTP status</source>
        <translation>На странице HTTP-статус не указан</translation>
    </message>
    <message>
        <source>Codes that you starred</source>
        <translation>Коды, добавленные вами в избранное</translation>
    </message>
    <message>
        <source>Codes that a page lists more than once</source>
        <translation>Коды, которые встречаются на странице несколько раз</translation>
    </message>
    <message>
        <source>Codes that mean something else at another provider</source>
        <translation>Коды, которые у другого провайдера означают нечто иное</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>codes without an HTTP status</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>a value of a facet: codes with a star</extracomment>
        <translation>В избранном</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>Коллизия</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Кто должен действовать</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Повторная попытка</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Свои данные</translation>
    </message>
    <message>
        <source>Codes with a note, yours or your team&apos;s</source>
        <translation>Коды с заметкой, вашей или команды</translation>
    </message>
    <message>
        <source>Codes with tags, yours or your team&apos;s</source>
        <translation>Коды с метками, вашими или команды</translation>
    </message>
    <message>
        <source>Codes with a link to the solution, yours or your team&apos;s</source>
        <translation>Коды со ссылкой на решение, вашей или команды</translation>
    </message>
    <message>
        <source>Codes with a reply that you or your team have written for them</source>
        <translation>Коды с ответом, который написали для них вы или команда</translation>
    </message>
    <message>
        <source>Codes for which an imported file brought something else than you have</source>
        <translation>Коды, для которых импортированный файл принёс не то, что есть у вас</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>a value of a facet: codes with a note</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>a value of a facet: codes with tags</extracomment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>a value of a facet: codes with a link</extracomment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Own reply</source>
        <extracomment>a value of a facet: codes with a reply of one&apos;s own</extracomment>
        <translation>Свой ответ</translation>
    </message>
    <message>
        <source>Another version</source>
        <extracomment>a value of a facet: codes of which somebody else has written other notes</extracomment>
        <translation>Другая версия</translation>
    </message>
</context>
<context>
    <name>errdex::FacetPane</name>
    <message>
        <source>Find in facets</source>
        <translation>Найти в фасетах</translation>
    </message>
    <message>
        <source>No facet matches %1</source>
        <translation>Ни один фасет не соответствует %1</translation>
    </message>
    <message>
        <source>Shows the values that have these letters.</source>
        <translation>Показывает значения с этими буквами.</translation>
    </message>
</context>
<context>
    <name>errdex::FacetView</name>
    <message>
        <source>Facets</source>
        <translation>Фасеты</translation>
    </message>
    <message>
        <source>Space ticks a value and filters the table by it. The left and right arrows fold and unfold.</source>
        <translation>Пробел отмечает значение и фильтрует по нему таблицу. Стрелки влево и вправо сворачивают и разворачивают.</translation>
    </message>
</context>
<context>
    <name>errdex::FilterEdit</name>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Condition on %1</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>Условие для столбца «%1»</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>в точности равно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>в пределах</translation>
    </message>
    <message>
        <source>matches a pattern</source>
        <translation>соответствует шаблону</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>не пусто</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
</context>
<context>
    <name>errdex::FormatBox</name>
    <message>
        <source>CSV – spreadsheets, programs</source>
        <translation>CSV — таблицы, программы</translation>
    </message>
    <message>
        <source>TSV – tab-separated</source>
        <translation>TSV — с табуляцией</translation>
    </message>
    <message>
        <source>JSON – programs</source>
        <translation>JSON — программы</translation>
    </message>
    <message>
        <source>Markdown – tickets and wikis</source>
        <translation>Markdown — обращения и вики</translation>
    </message>
    <message>
        <source>HTML – a page</source>
        <translation>HTML — страница</translation>
    </message>
    <message>
        <source>XLSX – Excel, LibreOffice</source>
        <translation>XLSX — Excel, LibreOffice</translation>
    </message>
    <message>
        <source>Names for scripts</source>
        <translation>Имена для скриптов</translation>
    </message>
    <message>
        <source>Titles for people</source>
        <translation>Заголовки для людей</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no line of column headings</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>&amp;Метка порядка байтов</translation>
    </message>
    <message>
        <source>Sp&amp;readsheet-safe</source>
        <translation>&amp;Безопасно для таблиц</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>Deli&amp;miter</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>К&amp;авычки</translation>
    </message>
    <message>
        <source>L&amp;ine ends</source>
        <translation>К&amp;онцы строк</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>Где нужно</translation>
    </message>
    <message>
        <source>Around every cell</source>
        <translation>Вокруг каждой ячейки</translation>
    </message>
    <message>
        <source>CRLF – the standard</source>
        <translation>CRLF — стандарт</translation>
    </message>
    <message>
        <source>LF – Unix tools</source>
        <translation>LF — средства Unix</translation>
    </message>
    <message>
        <source>Three bytes that tell Excel that the file is UTF-8</source>
        <translation>Три байта, по которым Excel узнаёт, что файл в UTF-8</translation>
    </message>
    <message>
        <source>Keep or delete a profile</source>
        <translation>Сохранить или удалить профиль</translation>
    </message>
    <message>
        <source>&amp;Keep as a profile…</source>
        <translation>&amp;Сохранить как профиль…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile</source>
        <translation>&amp;Удалить этот профиль</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Проф&amp;иль</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Свои настройки</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>Сохранение профиля</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Spreadsheet-safe: text that begins with = + - @, a tab or a return, also full-width, gets an apostrophe before it. A plain number such as -1021 stays, though OWASP asks for it too: a code has to remain a code.</source>
        <translation>Безопасно для таблиц: перед текстом, который начинается с = + - @, табуляции или возврата каретки (и в полноширинной форме), ставится апостроф. Простое число, например -1021, не меняется, хотя OWASP требует и этого: код должен остаться кодом.</translation>
    </message>
    <message>
        <source>What spreadsheet-safe means</source>
        <translation>Что значит «безопасно для таблиц»</translation>
    </message>
    <message>
        <source>What the file is to be opened with</source>
        <translation>Чем будут открывать файл</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Что стоит между двумя ячейками</translation>
    </message>
    <message>
        <source>Which cells stand between quotes</source>
        <translation>Какие ячейки стоят в кавычках</translation>
    </message>
    <message>
        <source>The signs that end a row</source>
        <translation>Знаки, которыми кончается строка</translation>
    </message>
    <message>
        <source>What the first row calls the columns</source>
        <translation>Как первая строка называет столбцы</translation>
    </message>
    <message>
        <source>All that is chosen below, under a name</source>
        <translation>Всё, что выбрано ниже, под одним именем</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>What the list of profiles calls it</source>
        <translation>Его имя в списке профилей</translation>
    </message>
    <message>
        <source>Keeps all that is chosen under this name</source>
        <translation>Сохраняет всё выбранное под этим именем</translation>
    </message>
</context>
<context>
    <name>errdex::GluedText</name>
    <message>
        <source>A table whose cells were glued together; the header tells its columns.</source>
        <translation>Таблица со слипшимися ячейками; столбцы определены по заголовку.</translation>
    </message>
    <message>
        <source>Blocks that begin with a code and its HTTP status.</source>
        <translation>Блоки, которые начинаются с кода и его HTTP-статуса.</translation>
    </message>
    <message>
        <source>Entries one after another in a paragraph.</source>
        <translation>Записи, идущие подряд в одном абзаце.</translation>
    </message>
    <message>
        <source>%1: where the message ends and the description begins is not certain.</source>
        <translation>%1: не вполне ясно, где кончается сообщение и начинается описание.</translation>
    </message>
    <message>
        <source>%1: no border between message and description was found; all of it is the message.</source>
        <translation>%1: граница между сообщением и описанием не найдена; всё отнесено к сообщению.</translation>
    </message>
    <message>
        <source>This text belongs to no code; it was left out.</source>
        <translation>Этот текст не относится ни к одному коду; он пропущен.</translation>
    </message>
    <message>
        <source>A text of more than 64 million characters.</source>
        <translation>Текст длиннее 64 миллионов символов.</translation>
    </message>
    <message numerus="yes">
        <source>The heading “%1” ends with another number than the %Ln code(s) below it.</source>
        <translation>
            <numerusform>Число в конце заголовка «%1» не совпадает с количеством под ним: %Ln код.</numerusform>
            <numerusform>Число в конце заголовка «%1» не совпадает с количеством под ним: %Ln кода.</numerusform>
            <numerusform>Число в конце заголовка «%1» не совпадает с количеством под ним: %Ln кодов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HelpCommand</name>
    <message>
        <source>Shows how to use the program or one command.</source>
        <translation>Показывает, как пользоваться программой или одной командой.</translation>
    </message>
    <message>
        <source>The command to tell about; none for all.</source>
        <translation>Команда, о которой рассказать; без неё — обо всех.</translation>
    </message>
    <message>
        <source>the options of export</source>
        <translation>параметры команды export</translation>
    </message>
    <message>
        <source>there is no command “%1”; there are %2</source>
        <translation>нет команды «%1»; есть: %2</translation>
    </message>
</context>
<context>
    <name>errdex::HelpText</name>
    <message>
        <source>Errdex: the error codes of many API providers, offline.</source>
        <translation>Errdex: коды ошибок многих провайдеров API без подключения к сети.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Использование:</translation>
    </message>
    <message>
        <source>Opens the window, or brings it to the front.</source>
        <translation>Открывает окно или выводит его на передний план.</translation>
    </message>
    <message>
        <source>Opens the quick window, a small box that answers while you type.</source>
        <translation>Открывает окно быстрого поиска, которое отвечает по мере ввода.</translation>
    </message>
    <message>
        <source>Answers here; needs no display.</source>
        <translation>Отвечает здесь же; дисплей не нужен.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Примеры:</translation>
    </message>
    <message>
        <source>A text that begins with a minus and a digit is text, not an option; -- ends the options.</source>
        <translation>Текст, который начинается с минуса и цифры, — это текст, а не параметр; -- завершает параметры.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Коды завершения:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументы:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Done, or found.</source>
        <translation>Выполнено или найдено.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Wrong usage, or bad input.</source>
        <translation>Неверное использование или неверные входные данные.</translation>
    </message>
    <message>
        <source>The environment failed: a database, a disk, a pipe.</source>
        <translation>Сбой окружения: база данных, диск, канал.</translation>
    </message>
    <message>
        <source>Opens the window to import a file of error codes.</source>
        <translation>Открывает окно для импорта файла с кодами ошибок.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Возможные значения: %1.</translation>
    </message>
</context>
<context>
    <name>errdex::HelpTexts</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Язык запросов</translation>
    </message>
    <message>
        <source>Comparing providers</source>
        <translation>Сравнение провайдеров</translation>
    </message>
    <message>
        <source>CSV, other files and paper</source>
        <translation>CSV, другие файлы и печать</translation>
    </message>
    <message>
        <source>Adding providers</source>
        <translation>Добавление провайдеров</translation>
    </message>
    <message>
        <source>Notes and own data</source>
        <translation>Заметки и свои данные</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Type or paste anything into the box at the top: a code, a message, a JSON answer, a line of a log, a whole mail. The code that is meant comes first, and the line below the box says why.</source>
        <translation>Введите или вставьте в поле вверху что угодно: код, сообщение, ответ JSON, строку журнала, письмо целиком. Нужный код окажется первым, а строка под полем объяснит почему.</translation>
    </message>
    <message>
        <source>The facets on the left and the filter row narrow the table. Each click writes its condition into the box, where you can change it: see [Query language](query).</source>
        <translation>Фасеты слева и строка фильтров сужают таблицу. Каждый щелчок записывает своё условие в поле, где его можно изменить: см. [Язык запросов](query).</translation>
    </message>
    <message>
        <source>The details on the right say what a code means, who has to act, whether trying again helps, and what can safely be said to the customer. Links lead to what the same failure is called at other providers.</source>
        <translation>Подробности справа объясняют, что означает код, кто должен действовать, поможет ли повтор и что можно без опасений сказать клиенту. Ссылки ведут к тому, как тот же сбой называется у других провайдеров.</translation>
    </message>
    <message>
        <source>[Comparing](compare) puts providers side by side. [Files and paper](export) take along what is on the screen. Other providers can be [added](import), and what you [write yourself](own) stays with the codes.</source>
        <translation>[Сравнение](compare) ставит провайдеров рядом. [Файлы и печать](export) позволяют забрать с собой то, что на экране. Других провайдеров можно [добавить](import), а то, что вы [пишете сами](own), остаётся при кодах.</translation>
    </message>
    <message>
        <source>Words are searched everywhere. Conditions narrow the search; the facets and the filter row write them for you.</source>
        <translation>Слова ищутся везде. Условия сужают поиск; их за вас составляют фасеты и строка фильтра.</translation>
    </message>
    <message>
        <source>A click on an example tries it.</source>
        <translation>Щелчок по примеру выполняет его.</translation>
    </message>
    <message>
        <source>A query that cannot be understood still searches for its words; the line below the box says what is wrong, and where.</source>
        <translation>Непонятный запрос всё равно ищет по своим словам; строка под полем говорит, что и где не так.</translation>
    </message>
    <message>
        <source>%1 keeps a query under a name, in the list above the facets.</source>
        <translation>%1 сохраняет запрос под именем в списке над фасетами.</translation>
    </message>
    <message>
        <source>%1 puts providers side by side: a column for each, and a row for each concept, HTTP status or code.</source>
        <translation>%1 ставит провайдеров рядом: столбец для каждого и строка для каждого понятия, HTTP-статуса или кода.</translation>
    </message>
    <message>
        <source>Show all rows, what two of them share, only the gaps, or only collisions: one code that stands for different failures, marked with ≠.</source>
        <translation>Показывайте все строки, общее у двух провайдеров, только пробелы или только коллизии: один код, означающий разные сбои, с пометкой ≠.</translation>
    </message>
    <message>
        <source>The search box keeps the rows in which something is found, whole.</source>
        <translation>Поле поиска оставляет целиком те строки, в которых что-то найдено.</translation>
    </message>
    <message>
        <source>%1 and %2 take the comparison along as it stands.</source>
        <translation>%1 и %2 выводят сравнение в его нынешнем виде.</translation>
    </message>
    <message>
        <source>%1 writes what is shown, the selected rows or everything, as CSV, TSV, JSON, Markdown, HTML or XLSX. The first lines are shown before anything is written.</source>
        <translation>%1 записывает показанное, выбранные строки или всё в формате CSV, TSV, JSON, Markdown, HTML или XLSX. Первые строки видны ещё до записи.</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV для электронной таблицы</translation>
    </message>
    <message>
        <source>XLSX keeps codes as they are. A spreadsheet that opens CSV may make 1 of `0001`.</source>
        <translation>XLSX сохраняет коды как есть. Электронная таблица, открывая CSV, может превратить `0001` в 1.</translation>
    </message>
    <message>
        <source>Excel reads UTF-8 only with a byte order mark. The Excel profiles set it; the one with semicolons fits languages with a decimal comma. The one that fits yours is proposed until you choose another.</source>
        <translation>Excel читает UTF-8 только с меткой порядка байтов. Профили Excel её добавляют; вариант с точкой с запятой подходит языкам с десятичной запятой. Пока вы не выберете другой, предлагается тот, что подходит вашему языку.</translation>
    </message>
    <message>
        <source>Spreadsheet-safe CSV puts an apostrophe before text that would run as a formula. An import of the file takes it away again.</source>
        <translation>Безопасный для таблиц CSV ставит апостроф перед текстом, который выполнился бы как формула. При импорте файла апостроф убирается.</translation>
    </message>
    <message>
        <source>%1 copies the selected rows, to be pasted as a table.</source>
        <translation>%1 копирует выбранные строки для вставки в виде таблицы.</translation>
    </message>
    <message>
        <source>Paper and PDF</source>
        <translation>Печать и PDF</translation>
    </message>
    <message>
        <source>%1 reads the codes of another provider from a file, a folder or the clipboard: a table, JSON, YAML, OpenAPI, Markdown, a saved web page or plain text.</source>
        <translation>%1 читает коды другого провайдера из файла, папки или буфера обмена: таблицу, JSON, YAML, OpenAPI, Markdown, сохранённую веб-страницу или обычный текст.</translation>
    </message>
    <message>
        <source>The second step shows what was understood: which tables list codes, and what each column means. Change what is wrong; doubts are marked.</source>
        <translation>Второй шаг показывает, что удалось понять: в каких таблицах есть коды и что означает каждый столбец. Исправьте неверное; неясности помечены.</translation>
    </message>
    <message>
        <source>The third step shows what would be added, changed and removed. Nothing is stored before you agree.</source>
        <translation>Третий шаг показывает, что будет добавлено, изменено и удалено. До вашего согласия ничего не сохраняется.</translation>
    </message>
    <message>
        <source>With each code you can keep a star, a note, tags, a link to the solution and a reply of your own. They stand in the details, and searches find them: `is:starred`, `has:note`, `tag:vip`.</source>
        <translation>При каждом коде можно хранить отметку избранного, заметку, метки, ссылку на решение и свой ответ. Они видны в подробностях, и поиск их находит: `is:starred`, `has:note`, `tag:vip`.</translation>
    </message>
    <message>
        <source>What you type is kept after a short pause. %1 takes it back.</source>
        <translation>Введённое сохраняется после короткой паузы. %1 возвращает прежнее.</translation>
    </message>
    <message>
        <source>They stay when a catalogue is updated, and when Errdex is. A copy is made every day; %1 goes back to one.</source>
        <translation>Они остаются при обновлении каталога и самой программы. Каждый день создаётся копия; %1 возвращает к одной из них.</translation>
    </message>
    <message>
        <source>%1 writes them into one file, and %2 joins such a file into what you have. Where two people wrote different things, both are kept until you decide.</source>
        <translation>%1 записывает их в один файл, а %2 объединяет такой файл с тем, что у вас есть. Если два человека написали разное, сохраняется и то и другое, пока вы не решите.</translation>
    </message>
    <message>
        <source>Everything works without a mouse. %1 opens the page that fits where you are, and %2 lists all keys.</source>
        <translation>Всё работает без мыши. %1 открывает страницу, подходящую к тому месту, где вы находитесь, а %2 перечисляет все клавиши.</translation>
    </message>
    <message>
        <source>A reply to the customer</source>
        <translation>Ответ клиенту</translation>
    </message>
    <message>
        <source>The details hold a reply that can be sent to the customer as it stands: it says nothing of a provider&apos;s workings. %1 copies it. One of your own takes its place, for this code or for all that mean the same.</source>
        <translation>В подробностях есть ответ, который можно отправить клиенту как есть: он ничего не говорит о внутреннем устройстве провайдера. %1 копирует его. Ваш собственный ответ заменяет его для этого кода или для всех с тем же значением.</translation>
    </message>
    <message>
        <source>Working in a team</source>
        <translation>Работа в команде</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, but what you share with your [team](team). A pasted text is not kept either, unless you switch that on in the menu Go.</source>
        <translation>Ничего никуда не отправляется, кроме того, чем вы делитесь с [командой](team). Вставленный текст тоже не сохраняется, если только вы не включите это в меню «Переход».</translation>
    </message>
    <message>
        <source>A team keeps notes, tags, links, replies, concepts and catalogues in a database that all of its people read. The page Team of %1 connects you; whoever looks after the database gives you server, database and account.</source>
        <translation>Команда хранит заметки, метки, ссылки, ответы, понятия и каталоги в базе данных, которую читают все её участники. Подключает к ней страница «Команда» в окне «%1»; сервер, базу данных и учётную запись назовёт тот, кто за базой следит.</translation>
    </message>
    <message>
        <source>The details show what the team has written, by whom and when. Searches, the table and exports know it too.</source>
        <translation>В подробностях видно, что написала команда, кто и когда. Поиск, таблица и экспорт это тоже учитывают.</translation>
    </message>
    <message>
        <source>A button below a note of your own shares it with everybody. What you do not share never leaves this computer.</source>
        <translation>Кнопка под вашей собственной заметкой делится ею со всеми. То, чем вы не делитесь, никогда не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>All of it is on this computer too, so that you can read and write without a network. What you change is sent when there is one. The foot of the window says how it stands, and lists what waits.</source>
        <translation>Всё это есть и на этом компьютере, так что читать и писать можно без сети. Изменения отправляются, когда она есть. Внизу окна видно, как обстоят дела и что ждёт отправки.</translation>
    </message>
    <message>
        <source>Where somebody else has changed the same text meanwhile, you see both and decide; nothing is overwritten. Each text has a history, and a former one can be restored.</source>
        <translation>Если тем временем тот же текст изменил кто-то другой, вы видите оба и решаете сами; ничего не перезаписывается. У каждого текста есть история, и прежний можно восстановить.</translation>
    </message>
    <message>
        <source>Catalogues of the team</source>
        <translation>Каталоги команды</translation>
    </message>
    <message>
        <source>A curator shares an imported catalogue with everybody in %1, and sees first what that changes. It bears a sign in all lists, and only curators change it. Where you have imported the same provider, yours is shown until you let it give way.</source>
        <translation>Куратор делится импортированным каталогом со всеми в окне «%1» и сначала видит, что от этого изменится. Во всех списках у каталога есть значок, и меняют его только кураторы. Если вы сами импортировали того же поставщика, показывается ваш каталог, пока вы не уступите место командному.</translation>
    </message>
    <message>
        <source>Once you disconnect, on the same page of the settings, nothing of the team is shown. What was not sent yet stays, until you connect again.</source>
        <translation>После отключения, на той же странице настроек, ничего из командного не показывается. То, что ещё не отправлено, остаётся до следующего подключения.</translation>
    </message>
    <message>
        <source>%1 prints the table, the selected rows or the cards of codes, or saves them as PDF; in the comparison its table, the cards of the current row, or both. %2 shows the pages first.</source>
        <translation>%1 печатает таблицу, выбранные строки или карточки кодов либо сохраняет их как PDF; в сравнении — его таблицу, карточки текущей строки или то и другое. %2 сначала показывает страницы.</translation>
    </message>
    <message>
        <source>Choose providers on the left, drag them into order or move them with `%1` and `%2`, and make one of them the baseline.</source>
        <translation>Выберите провайдеров слева, перетащите их в нужном порядке или передвиньте клавишами `%1` и `%2` и сделайте одного базовым.</translation>
    </message>
    <message>
        <source>The cards below the table show the current row in full, with differing words marked. Enter goes to them.</source>
        <translation>Карточки под таблицей показывают текущую строку полностью, различающиеся слова выделены. Клавиша Enter ведёт к ним.</translation>
    </message>
    <message>
        <source>A code without a concept gets a suggested one. Accept it, or choose another: %1 accepts those of all selected rows that are sure. Until then a comparison has the code in its last row.</source>
        <translation>Код без понятия получает предложенное. Примите его или выберите другое: %1 принимает надёжные предложения для всех выделенных строк. До тех пор в сравнении код стоит в последней строке.</translation>
    </message>
    <message>
        <source>A card may go to a customer. What is for colleagues, as next steps, notes and other providers, is on it only where you tick that.</source>
        <translation>Карточка может попасть к клиенту. То, что предназначено для коллег (следующие шаги, заметки, другие провайдеры), есть на ней, только если вы это отметите.</translation>
    </message>
    <message>
        <source>Import a provider again to bring it up to date: the tables and columns that you chose the last time are chosen again, and what is new on the page is marked. %1 has the former versions, and writes a catalogue into a file for somebody else.</source>
        <translation>Импортируйте провайдера повторно, чтобы обновить его: таблицы и столбцы, выбранные в прошлый раз, снова будут выбраны, а новое на странице — помечено. В разделе %1 есть прежние версии; там же каталог можно записать в файл для другого человека.</translation>
    </message>
    <message>
        <source>The facets at the side count them and lead to them: starred codes below Flags, the others below Own data.</source>
        <translation>Фасеты сбоку считают их и ведут к ним: избранное — в «Признаках», остальное — в «Своих данных».</translation>
    </message>
</context>
<context>
    <name>errdex::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Ни на одной странице нет этих слов.</translation>
    </message>
    <message>
        <source>Errdex help</source>
        <translation>Справка Errdex</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list.</source>
        <translation>Выбранная страница показана рядом со списком.</translation>
    </message>
    <message>
        <source>To the page that was shown before</source>
        <translation>К странице, которая была показана до этого</translation>
    </message>
    <message>
        <source>Tab goes through its links, Enter follows one.</source>
        <translation>Tab проходит по ссылкам, Enter открывает ссылку.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the pages that have these words.</source>
        <translation>Показывает страницы с этими словами.</translation>
    </message>
</context>
<context>
    <name>errdex::HintBar</name>
    <message>
        <source>Show me</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Close; the hints do not come again</source>
        <translation>Закрыть; подсказки больше не появятся</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>Закрыть подсказки</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a hint: &quot;1 of 3&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Paste what the customer sent: a code, a line of a log, a whole mail. The code that is meant comes first, and the line below the box says why.</source>
        <translation>Вставьте то, что прислал клиент: код, строку журнала, письмо целиком. Нужный код окажется первым, а строка под полем объяснит почему.</translation>
    </message>
    <message>
        <source>Compare shows what the same failure is called at other providers, and what only one of them has.</source>
        <translation>Сравнение показывает, как тот же сбой называется у других провайдеров и что есть только у одного из них.</translation>
    </message>
    <message>
        <source>Keep what you find out: a note stays with its code, and searches find it. Export takes along what is shown.</source>
        <translation>Сохраняйте то, что выяснили: заметка остаётся при своём коде, и поиск её находит. Экспорт забирает с собой показанное.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>errdex::HistoryActions</name>
    <message>
        <source>Lookups are no longer kept. Those of before are still there.</source>
        <translation>Запросы больше не сохраняются. Прежние остались на месте.</translation>
    </message>
    <message>
        <source>Pasted texts are kept from now on, with whatever stands in them: tokens and card numbers too.</source>
        <translation>Вставленные тексты теперь сохраняются со всем, что в них есть, включая токены и номера карт.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Pasted texts are no longer kept. Those of before are still there.</source>
        <translation>Вставленные тексты больше не сохраняются. Прежние остались на месте.</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>О&amp;чистить историю</translation>
    </message>
    <message>
        <source>The history is empty</source>
        <translation>История пуста</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lookup(s) forgotten</source>
        <translation>
            <numerusform>Из истории удалён %Ln запрос</numerusform>
            <numerusform>Из истории удалено %Ln запроса</numerusform>
            <numerusform>Из истории удалено %Ln запросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HistoryPopup</name>
    <message>
        <source>History of lookups</source>
        <translation>История поиска</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Найти в истории</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>No lookup matches</source>
        <translation>Подходящих запросов нет</translation>
    </message>
    <message>
        <source>Nothing was looked up yet. Queries and codes will be kept here; of a pasted text only the codes in it.</source>
        <translation>Поиска ещё не было. Здесь будут храниться запросы и коды; от вставленного текста — только найденные в нём коды.</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>История не ведётся.</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>«Отменить» вернёт её</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Только на этом компьютере</translation>
    </message>
    <message>
        <source>They may hold what a customer wrote</source>
        <translation>В них может быть то, что написал клиент</translation>
    </message>
    <message>
        <source>The arrows go through the lookups that have these letters, %1 takes one.</source>
        <translation>Стрелки ведут по запросам с этими буквами, %1 выбирает один.</translation>
    </message>
</context>
<context>
    <name>errdex::HtmlBlocks</name>
    <message>
        <source>A page of more than 64 MiB.</source>
        <translation>Страница больше 64 МиБ.</translation>
    </message>
    <message>
        <source>Tags nested too deep.</source>
        <translation>Слишком глубокая вложенность тегов.</translation>
    </message>
    <message>
        <source>A cell spans more rows or columns than a table has.</source>
        <translation>Ячейка охватывает больше строк или столбцов, чем бывает в таблице.</translation>
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
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Import of the catalogue %1</source>
        <translation>Импорт каталога %1</translation>
    </message>
    <message>
        <source>The import of %1 is undone…</source>
        <translation>Отмена импорта %1…</translation>
    </message>
    <message>
        <source>Sho&amp;w the suggestions</source>
        <translation>По&amp;казать предложения</translation>
    </message>
    <message>
        <source>%1 can be imported as a catalogue, too.</source>
        <translation>%1 можно также импортировать как каталог.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Импортировать…</translation>
    </message>
    <message>
        <source>The import of %1 is redone…</source>
        <translation>Возврат импорта %1…</translation>
    </message>
    <message>
        <source>The import of %1 cannot be redone: what it brought is no longer kept. Its source can be imported again.</source>
        <translation>Импорт %1 нельзя вернуть: то, что он принёс, больше не хранится. Источник можно импортировать ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w the %Ln code(s)</source>
        <translation>
            <numerusform>По&amp;казать %Ln код</numerusform>
            <numerusform>По&amp;казать %Ln кода</numerusform>
            <numerusform>По&amp;казать %Ln кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare leaves it out until it is chosen there</source>
        <extracomment>of a catalogue, behind &quot;it is new, with 5 codes&quot;: until it is chosen among the providers there</extracomment>
        <translation>в сравнении его нет, пока его там не выберут</translation>
    </message>
    <message>
        <source>it is compared with those that were chosen</source>
        <extracomment>of a catalogue, behind &quot;it is new, with 5 codes&quot;</extracomment>
        <translation>он сравнивается с выбранными</translation>
    </message>
</context>
<context>
    <name>errdex::ImportCommand</name>
    <message>
        <source>Reads the error codes of a provider from a file or a documentation page.</source>
        <translation>Читает коды ошибок провайдера из файла или со страницы документации.</translation>
    </message>
    <message>
        <source>The provider&apos;s short name: small letters, digits, -. A catalogue file that was handed on brings its own.</source>
        <translation>Короткое имя провайдера: строчные латинские буквы, цифры, -. В переданном файле каталога оно уже указано.</translation>
    </message>
    <message>
        <source>What the source is (default: auto, by its content).</source>
        <translation>Что представляет собой источник (по умолчанию: auto, по содержимому).</translation>
    </message>
    <message>
        <source>The source&apos;s encoding, such as UTF-8 or windows-1252 (default: by its bytes).</source>
        <translation>Кодировка источника, например UTF-8 или windows-1252 (по умолчанию: по байтам).</translation>
    </message>
    <message>
        <source>What separates the cells of csv: one ASCII character, or \t for a tab (default: by its content).</source>
        <translation>Чем разделяются ячейки csv: один символ ASCII или \t — табуляция (по умолчанию: по содержимому).</translation>
    </message>
    <message>
        <source>Which column a field is in, by its name or its number from 1. Fields: %1.</source>
        <translation>В каком столбце находится поле: по имени или номеру, начиная с 1. Поля: %1.</translation>
    </message>
    <message>
        <source>Store nothing, only tell.</source>
        <translation>Ничего не сохранять, только сообщить.</translation>
    </message>
    <message>
        <source>List what was imported of --provider; without FILE.</source>
        <translation>Перечислить, что импортировано для --provider; без FILE.</translation>
    </message>
    <message>
        <source>Make a version of --provider the present one, which brings a removed catalogue back; without FILE.</source>
        <translation>Сделать указанную версию --provider текущей, что возвращает и удалённый каталог; без FILE.</translation>
    </message>
    <message>
        <source>Remove what was imported of --provider; --restore brings it back for thirty days. Without FILE.</source>
        <translation>Удалить то, что импортировано для --provider; в течение тридцати дней это можно вернуть с помощью --restore. Без FILE.</translation>
    </message>
    <message>
        <source>What to read: a file, a folder of files, or - for standard input.</source>
        <translation>Что прочитать: файл, папку с файлами или - для стандартного ввода.</translation>
    </message>
    <message>
        <source>how a page is understood, and what would change</source>
        <translation>как понята страница и что изменится</translation>
    </message>
    <message>
        <source>a table whose columns have other names</source>
        <translation>таблица, столбцы которой называются иначе</translation>
    </message>
    <message>
        <source>undoes the imports that came after the first</source>
        <translation>отменяет все импорты после первого</translation>
    </message>
    <message>
        <source>undoes the first one too</source>
        <translation>отменяет и первый</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not “%1”</source>
        <translation>--map принимает FIELD=COLUMN, а не «%1»</translation>
    </message>
    <message>
        <source>there is no field “%1”; there are %2</source>
        <translation>нет поля «%1»; есть: %2</translation>
    </message>
    <message>
        <source>FILE is missing</source>
        <translation>не указан FILE</translation>
    </message>
    <message>
        <source>--provider takes small letters, digits and -, not “%1”</source>
        <translation>--provider принимает строчные латинские буквы, цифры и -, а не «%1»</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>стандартный ввод</translation>
    </message>
    <message>
        <source>there is no encoding “%1”; there are %2</source>
        <translation>нет кодировки «%1»; есть: %2</translation>
    </message>
    <message>
        <source>--delimiter takes one ASCII character that is no quote, not “%1”</source>
        <translation>--delimiter принимает один символ ASCII, кроме кавычки, а не «%1»</translation>
    </message>
    <message>
        <source>--versions, --restore and --remove stand alone, without FILE</source>
        <translation>--versions, --restore и --remove используются по отдельности и без FILE</translation>
    </message>
    <message>
        <source>--provider is missing: the short name of whose codes these are</source>
        <translation>не указан --provider: короткое имя того, чьи это коды</translation>
    </message>
    <message>
        <source>--restore takes the number of a version, not “%1”</source>
        <translation>--restore принимает номер версии, а не «%1»</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>Импорт отменён. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>no error codes were found</source>
        <translation>коды ошибок не найдены</translation>
    </message>
    <message>
        <source>Storing: %1</source>
        <translation>Сохранение: %1</translation>
    </message>
    <message>
        <source>%1 is stored as version %2.</source>
        <translation>%1: сохранено как версия %2.</translation>
    </message>
    <message>
        <source>What the source is, and what its columns mean, is told by its content; --dry-run shows how it was understood and what would change, and stores nothing. Importing a provider again is an update: the former version is kept, and the source is read as that of the last time was, with the same tables and columns; what you ask for counts before that, and --fresh leaves it out. Nothing is loaded from the network.</source>
        <translation>Что представляет собой источник и что означают его столбцы, определяется по содержимому; --dry-run показывает, как он понят и что изменится, и ничего не сохраняет. Повторный импорт провайдера — это обновление: прежняя версия сохраняется, а источник читается так же, как в прошлый раз, с теми же таблицами и столбцами; то, что указано явно, важнее, а --fresh обходится без этого. Из сети ничего не загружается.</translation>
    </message>
    <message>
        <source>Read the source as if nothing had been imported of --provider before.</source>
        <translation>Читать источник так, как если бы из --provider ещё ничего не импортировалось.</translation>
    </message>
    <message>
        <source>The provider&apos;s name (default: as the source calls it, where that fits the short name; else the short name).</source>
        <translation>Название провайдера (по умолчанию: как в источнике, если оно соответствует короткому имени; иначе короткое имя).</translation>
    </message>
    <message>
        <source>%1. By the source: %2</source>
        <extracomment>%1 is &quot;--provider nord-pay --name &apos;Nord Pay&apos;&quot;</extracomment>
        <translation>%1. По источнику: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportJob</name>
    <message>
        <source>The import failed: %1</source>
        <translation>Импорт не удался: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ImportReport</name>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>Read as: %1, %2</source>
        <extracomment>%1 is the name of a format, &quot;Table (CSV, TSV)&quot;, %2 an encoding, &quot;UTF-8&quot;</extracomment>
        <translation>Прочитано как: %1, %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is the heading of a table, %3 &quot;taken&quot; or &quot;left out&quot;</extracomment>
        <translation>%1, строка %2: %3</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>table</comment>
        <extracomment>said of a table of the source, behind its heading and line</extracomment>
        <translation>взято</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>table</comment>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>%1, table %2: %3</source>
        <extracomment>%1 is the heading of a table, %3 &quot;taken&quot; or &quot;left out&quot;</extracomment>
        <translation>%1, таблица %2: %3</translation>
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
        <translation>В папке нет файлов.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>Only the first %1 files are read; there are %2.</source>
        <translation>Прочитаны только первые файлы: %1 из %2.</translation>
    </message>
    <message>
        <source>Nothing that looks like error codes was found.</source>
        <translation>Ничего похожего на коды ошибок не найдено.</translation>
    </message>
</context>
<context>
    <name>errdex::ImportTableModel</name>
    <message>
        <source>%1, doubt: %2</source>
        <extracomment>a cell&apos;s text, and what is doubtful about it</extracomment>
        <translation>%1, неясность: %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <extracomment>%1 is the number of a line, or row, of the source</extracomment>
        <translation>%1 пропущено</translation>
    </message>
    <message>
        <source>%1 doubt</source>
        <extracomment>%1 is the number of a line: something in it is doubtful</extracomment>
        <translation>%1 неясно</translation>
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
        <translation>Не импортируется</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Таблица (CSV, TSV)</translation>
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
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>OpenAPI</source>
        <translation>OpenAPI</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>“%1” is not imported: your choice.</source>
        <translation>«%1» не импортируется: ваш выбор.</translation>
    </message>
    <message>
        <source>“%1” is read as %2: your choice.</source>
        <translation>«%1» читается как %2: ваш выбор.</translation>
    </message>
    <message>
        <source>How the HTTP status is known</source>
        <extracomment>a column that says of each HTTP status how it is known: stated, by a rule, derived</extracomment>
        <translation>Откуда известен HTTP-статус</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Таблица %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Table %1, row %2: %3</source>
        <translation>Таблица %1, строка %2: %3</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Таблица %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Строка таблицы %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportVersions</name>
    <message>
        <source>codes: %1</source>
        <translation>кодов: %1</translation>
    </message>
    <message>
        <source>there is no version %1 of %2</source>
        <translation>нет версии %1 каталога %2</translation>
    </message>
    <message>
        <source>Version %1 of %2 is the present one.</source>
        <translation>Версия %1 каталога %2 теперь текущая.</translation>
    </message>
    <message>
        <source>nothing of %1 is imported</source>
        <translation>для %1 ничего не импортировано</translation>
    </message>
    <message>
        <source>%1 is removed. For thirty days “errdex import --provider %1 --restore %2” brings it back.</source>
        <translation>Каталог %1 удалён. В течение тридцати дней его вернёт команда «errdex import --provider %1 --restore %2».</translation>
    </message>
</context>
<context>
    <name>errdex::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>There is no text to import.</source>
        <translation>Нет текста для импорта.</translation>
    </message>
    <message>
        <source>1. Source</source>
        <translation>1. Источник</translation>
    </message>
    <message>
        <source>2. What was recognised</source>
        <translation>2. Что распознано</translation>
    </message>
    <message>
        <source>3. What it changes</source>
        <translation>3. Что изменится</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What was chosen stays</source>
        <translation>Выбранное сохраняется</translation>
    </message>
    <message>
        <source>Keeps the catalogue; Undo takes it away</source>
        <translation>Сохраняет каталог; «Отменить» уберёт его</translation>
    </message>
    <message>
        <source>Nothing is kept before the last step</source>
        <translation>До последнего шага ничего не сохраняется</translation>
    </message>
</context>
<context>
    <name>errdex::InlineEditor</name>
    <message>
        <source>What is written is kept at once.</source>
        <translation>Написанное сохраняется сразу.</translation>
    </message>
</context>
<context>
    <name>errdex::KeyEdit</name>
    <message>
        <source>Press the new keys… %1 cancels</source>
        <translation>Нажмите новые клавиши… %1 — отмена</translation>
    </message>
    <message>
        <source>%1 or a click, then the keys</source>
        <translation>%1 или щелчок, затем клавиши</translation>
    </message>
</context>
<context>
    <name>errdex::KeyboardPage</name>
    <message>
        <source>U&amp;se them</source>
        <translation>&amp;Назначить</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Убрать клавиши</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>&amp;All to default</source>
        <translation>Сбросить &amp;все</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их комбинации клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>&amp;Press other keys:</source>
        <translation>Нажмите &amp;другие клавиши:</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Другие клавиши</translation>
    </message>
    <message>
        <source>%1 cannot be used: it moves about, or belongs to the saved filters.</source>
        <translation>%1 использовать нельзя: это клавиши перемещения или сохранённых фильтров.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it when you use it here.</source>
        <translation>Комбинация %1 назначена действию «%2», которое потеряет её, если назначить её здесь.</translation>
    </message>
    <message>
        <source>%1 was given to “%2” and stays there.</source>
        <translation>Комбинация %1 отдана действию «%2» и остаётся у него.</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>&amp;Переназначить</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, изменено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>After %1, press the keys for the action that is chosen above. %2 cancels, %3 leaves the field.</source>
        <translation>После %1 нажмите клавиши для выбранного выше действия. %2 отменяет, %3 выводит из поля.</translation>
    </message>
    <message>
        <source>In the field, %1 uses these keys and %2 records others.</source>
        <translation>В этом поле %1 назначает эти клавиши, а %2 записывает другие.</translation>
    </message>
    <message>
        <source>The chosen action is reached by these keys</source>
        <translation>Выбранное действие вызывается этими клавишами</translation>
    </message>
    <message>
        <source>The chosen action is reached by its menu alone</source>
        <translation>Выбранное действие вызывается только из меню</translation>
    </message>
    <message>
        <source>The keys that the chosen action had at first</source>
        <translation>Клавиши, которые были у выбранного действия вначале</translation>
    </message>
    <message>
        <source>The keys that all actions had at first</source>
        <translation>Клавиши, которые были у всех действий вначале</translation>
    </message>
    <message>
        <source>Enter takes other keys for an action: press them then.</source>
        <translation>Enter ждёт других клавиш для действия: нажмите их затем.</translation>
    </message>
</context>
<context>
    <name>errdex::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Язык &amp;системы</translation>
    </message>
</context>
<context>
    <name>errdex::LineButtons</name>
    <message>
        <source>Clear this field</source>
        <translation>Очистить это поле</translation>
    </message>
</context>
<context>
    <name>errdex::LogModel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Фрагмент</translation>
    </message>
</context>
<context>
    <name>errdex::LogScanJob</name>
    <message>
        <source>it is no file</source>
        <translation>это не файл</translation>
    </message>
</context>
<context>
    <name>errdex::LongTextDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Show in the &amp;table</source>
        <translation>Показать в &amp;таблице</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>Stopped: the rest was not read.</source>
        <translation>Остановлено: остальное не прочитано.</translation>
    </message>
    <message>
        <source>The text could not be read to its end: %1</source>
        <translation>Прочитать текст до конца не удалось: %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Codes in the text</source>
        <translation>Коды в тексте</translation>
    </message>
    <message>
        <source>Filters the table of the window to the chosen codes, or to all</source>
        <translation>Отбирает в таблице окна выбранные коды или все</translation>
    </message>
    <message>
        <source>Export the codes of the text</source>
        <translation>Экспорт кодов из текста</translation>
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
        <translation>коды</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>Экспортирована %Ln строка в %1</numerusform>
            <numerusform>Экспортированы %Ln строки в %1</numerusform>
            <numerusform>Экспортировано %Ln строк в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <extracomment>%1 is the name of a file, or &quot;Pasted text&quot;</extracomment>
        <translation>Коды: %1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <extracomment>%1 is the name of a file, or &quot;Pasted text&quot;</extracomment>
        <translation>Чтение: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln кода</numerusform>
            <numerusform>%Ln кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %1 time(s)</source>
        <extracomment>%1 is a number: how often the codes stand in the text</extracomment>
        <translation>
            <numerusform>%1 вхождение</numerusform>
            <numerusform>%1 вхождения</numerusform>
            <numerusform>%1 вхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) read (%2)</source>
        <extracomment>%1 is a number, %2 a size such as &quot;104 KiB&quot;</extracomment>
        <translation>
            <numerusform>прочитана %1 строка (%2)</numerusform>
            <numerusform>прочитано %1 строки (%2)</numerusform>
            <numerusform>прочитано %1 строк (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>No known code stands in the text.</source>
        <translation>В тексте нет известных кодов.</translation>
    </message>
    <message>
        <source>Enter filters the table of the window to the chosen codes.</source>
        <translation>Enter фильтрует таблицу окна по выбранным кодам.</translation>
    </message>
    <message>
        <source>Asks for a file and writes the codes of the text into it</source>
        <translation>Спрашивает имя файла и записывает в него коды из текста</translation>
    </message>
</context>
<context>
    <name>errdex::LongTexts</name>
    <message>
        <source>Open a log or another text</source>
        <translation>Открыть журнал или другой текст</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Перетащенный текст</translation>
    </message>
</context>
<context>
    <name>errdex::LookupCommand</name>
    <message>
        <source>Finds what an error code or message means; the best answer first.</source>
        <translation>Находит, что означает код или сообщение об ошибке; лучший ответ — первым.</translation>
    </message>
    <message>
        <source>Several words are one text. What is near a code or word that no catalogue has is a suggestion, not an answer: match.kind is “fuzzy” in json, the exit code is 1. The csv format has the columns of “errdex export”, and no suggestions. Standard input of more than 256 KiB, as a log is, gives a table of all known codes that stand in it: provider, code, count, first line and an excerpt.</source>
        <translation>Несколько слов — это один текст. То, что похоже на код или слово, которых нет ни в одном каталоге, — предположение, а не ответ: в json match.kind равно «fuzzy», код завершения — 1. В формате csv столбцы те же, что у «errdex export», а предположений нет. Для стандартного ввода больше 256 КиБ, например журнала, выводится таблица всех известных кодов, которые в нём есть: провайдер, код, количество, первая строка и фрагмент.</translation>
    </message>
    <message>
        <source>Look at this provider only; may be given more than once.</source>
        <translation>Искать только у этого провайдера; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Give at most N results (default: 20; 0: all).</source>
        <translation>Выдать не больше N результатов (по умолчанию: 20; 0 — все).</translation>
    </message>
    <message>
        <source>A code in any form, a message, a JSON body, a log line, words; - reads it from standard input.</source>
        <translation>Код в любом виде, сообщение, тело JSON, строка журнала, слова; - читает это из стандартного ввода.</translation>
    </message>
    <message>
        <source>what -1021 means, and what to do about it</source>
        <translation>что означает -1021 и что с этим делать</translation>
    </message>
    <message>
        <source>the same number means something else elsewhere</source>
        <translation>тот же номер у других провайдеров означает иное</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>для скрипта</translation>
    </message>
    <message>
        <source>cannot read standard input: %1</source>
        <translation>не удаётся прочитать стандартный ввод: %1</translation>
    </message>
    <message>
        <source>there is no text to look up</source>
        <translation>нет текста, который нужно найти</translation>
    </message>
    <message>
        <source>there is no provider “%1”; there are %2</source>
        <translation>нет провайдера «%1»; есть: %2</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; возможно, имелся в виду %2?</translation>
    </message>
    <message>
        <source>--limit takes a number, not “%1”</source>
        <translation>--limit принимает число, а не «%1»</translation>
    </message>
    <message>
        <source>there are more results; --limit 0 gives all</source>
        <translation>есть и другие результаты; --limit 0 выдаст все</translation>
    </message>
    <message>
        <source>nothing found for “%1”</source>
        <translation>по тексту «%1» ничего не найдено</translation>
    </message>
    <message>
        <source>the input is long: searched for known codes, and for nothing else; %1</source>
        <translation>входные данные велики: поиск только известных кодов и ничего больше; %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 байт</numerusform>
            <numerusform>%1 байта</numerusform>
            <numerusform>%1 байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 строка</numerusform>
            <numerusform>%1 строки</numerusform>
            <numerusform>%1 строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln кода</numerusform>
            <numerusform>%Ln кодов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::LookupText</name>
    <message>
        <source>the code %1 stands in the text</source>
        <translation>код %1 есть в тексте</translation>
    </message>
    <message>
        <source>%1 is %2 without its zeros or its sign</source>
        <translation>%1 — это %2 без нулей или знака</translation>
    </message>
    <message>
        <source>the name %1 stands in the text</source>
        <translation>имя %1 есть в тексте</translation>
    </message>
    <message>
        <source>“%1” is %2 written differently</source>
        <translation>«%1» — это %2 в другом написании</translation>
    </message>
    <message>
        <source>the code begins with %1</source>
        <translation>код начинается с %1</translation>
    </message>
    <message>
        <source>its message stands in the text</source>
        <translation>сообщение этого кода есть в тексте</translation>
    </message>
    <message>
        <source>“%1” stands in the text, which may be by chance</source>
        <translation>«%1» есть в тексте, но это может быть случайностью</translation>
    </message>
    <message>
        <source>all words stand in its name or message</source>
        <translation>все слова есть в имени или сообщении</translation>
    </message>
    <message>
        <source>all words stand in its texts or in its meaning</source>
        <translation>все слова есть в его текстах или в его значении</translation>
    </message>
    <message>
        <source>the text holds the HTTP status %1</source>
        <translation>в тексте есть HTTP-статус %1</translation>
    </message>
    <message>
        <source>a suggestion: %1 is near %2</source>
        <translation>предположение: %1 похоже на %2</translation>
    </message>
    <message>
        <source>a suggestion by these words: %1</source>
        <translation>предположение по словам: %1</translation>
    </message>
    <message>
        <source>its message stands there too</source>
        <translation>сообщение тоже есть в тексте</translation>
    </message>
    <message>
        <source>the text names %1</source>
        <translation>в тексте назван провайдер %1</translation>
    </message>
    <message>
        <source>the body has the form of %1</source>
        <translation>тело имеет вид, принятый у %1</translation>
    </message>
    <message>
        <source>the HTTP status %1 fits</source>
        <translation>HTTP-статус %1 подходит</translation>
    </message>
    <message>
        <source>words of its message stand there too</source>
        <translation>в тексте есть и слова из сообщения</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in any catalogue</source>
        <extracomment>%1 is one code, or several as a list: &quot;-1131, -1132&quot;</extracomment>
        <translation>
            <numerusform>%1 нет ни в одном каталоге</numerusform>
            <numerusform>%1 нет ни в одном каталоге</numerusform>
            <numerusform>%1 нет ни в одном каталоге</numerusform>
        </translation>
    </message>
    <message>
        <source>found in the team&apos;s tags</source>
        <translation>найдено в метках команды</translation>
    </message>
    <message>
        <source>found in the team&apos;s note</source>
        <translation>найдено в заметке команды</translation>
    </message>
    <message>
        <source>found in your tags</source>
        <translation>найдено в ваших метках</translation>
    </message>
    <message>
        <source>found in your note</source>
        <translation>найдено в вашей заметке</translation>
    </message>
    <message>
        <source>words of its texts stand there too</source>
        <translation>в тексте есть и слова из его текстов</translation>
    </message>
    <message>
        <source>“%2” is what HTTP %1 stands for</source>
        <extracomment>%1 is an HTTP status, 429; %2 what the code means, &quot;Rate limit exceeded&quot;</extracomment>
        <translation>HTTP %1 означает «%2»</translation>
    </message>
    <message>
        <source>a suggestion: %1 has the number of %2</source>
        <extracomment>%1 is a code that there is, -1021; %2 is what was looked up, ABCD-1021</extracomment>
        <translation>предположение: у %1 тот же номер, что у %2</translation>
    </message>
    <message>
        <source>a suggestion: “%1” may mean “%2”</source>
        <extracomment>%1 is words of a text, &quot;session timed out&quot;; %2 what a code means, &quot;Session expired&quot;</extracomment>
        <translation>предположение: «%1» может означать «%2»</translation>
    </message>
    <message>
        <source>its message stands in the text, but for the word “%1”</source>
        <extracomment>%1 is a word of a message that is misspelt in the text</extracomment>
        <translation>его сообщение есть в тексте, кроме слова «%1»</translation>
    </message>
</context>
<context>
    <name>errdex::MainWindow</name>
    <message>
        <source>The search failed: %1</source>
        <translation>Поиск не удался: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) printed</source>
        <translation>
            <numerusform>Напечатана %Ln страница</numerusform>
            <numerusform>Напечатаны %Ln страницы</numerusform>
            <numerusform>Напечатано %Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Errdex was updated to version %1.</source>
        <translation>Программа Errdex обновлена до версии %1.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Что нового</translation>
    </message>
    <message>
        <source>&amp;Write a reply</source>
        <translation>&amp;Написать ответ</translation>
    </message>
    <message>
        <source>The layout is as it was at first</source>
        <translation>Расположение снова как вначале</translation>
    </message>
    <message>
        <source>The clipboard still holds what was copied before.</source>
        <translation>В буфере обмена осталось то, что было скопировано раньше.</translation>
    </message>
    <message>
        <source>Nothing was copied: %1 has no reply, neither one of yours nor one of its concept.</source>
        <translation>Ничего не скопировано: у кода %1 нет ответа — ни вашего, ни от его понятия.</translation>
    </message>
    <message>
        <source>Nothing was copied: no single code is chosen.</source>
        <translation>Ничего не скопировано: не выбран один код.</translation>
    </message>
    <message>
        <source>Enter leads to the cards of the cell.</source>
        <translation>Enter ведёт к карточкам ячейки.</translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlock</name>
    <message>
        <source>(picture %1, not loaded)</source>
        <translation>(изображение %1, не загружено)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <extracomment>below the beginning of a long note</extracomment>
        <translation>
            <numerusform>… и ещё %Ln символ</numerusform>
            <numerusform>… и ещё %Ln символа</numerusform>
            <numerusform>… и ещё %Ln символов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlocks</name>
    <message>
        <source>A document of more than 64 MiB.</source>
        <translation>Документ больше 64 МиБ.</translation>
    </message>
    <message>
        <source>The document could not be read as Markdown.</source>
        <translation>Не удалось прочитать документ как Markdown.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln cell(s) more than the head of its table; only those are left out.</source>
        <translation>
            <numerusform>В строке на %Ln ячейку больше, чем в заголовке таблицы; пропущены только лишние ячейки.</numerusform>
            <numerusform>В строке на %Ln ячейки больше, чем в заголовке таблицы; пропущены только лишние ячейки.</numerusform>
            <numerusform>В строке на %Ln ячеек больше, чем в заголовке таблицы; пропущены только лишние ячейки.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MenuBar</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>errdex::MessageBar</name>
    <message>
        <source>Message</source>
        <extracomment>what the program says at the foot of the window</extracomment>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>errdex::NothingFound</name>
    <message>
        <source>Read it as an error text: %1</source>
        <translation>Прочитать как текст ошибки: %1</translation>
    </message>
    <message>
        <source>The nearest in the catalogues. They may mean something else.</source>
        <translation>Самое похожее из каталогов. Значение может быть иным.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln кода</numerusform>
            <numerusform>%Ln кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 — %2</source>
        <translation>Убрать %1 — %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Remove %1 — finds %2</source>
        <translation>Убрать %1 — найдёт %2</translation>
    </message>
    <message>
        <source>No code has all of these words</source>
        <translation>Ни в одном коде нет всех этих слов</translation>
    </message>
    <message>
        <source>Only %1 — finds %2</source>
        <translation>Только %1 — найдёт %2</translation>
    </message>
    <message>
        <source>Only %1 — %2</source>
        <translation>Только %1 — %2</translation>
    </message>
</context>
<context>
    <name>errdex::NothingLeft</name>
    <message>
        <source>Nothing is left to compare</source>
        <translation>Сравнивать больше нечего</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Показать все строки</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is a provider, which will be compared then</extracomment>
        <translation>Добавить %1</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Сравнить всех</translation>
    </message>
</context>
<context>
    <name>errdex::OriginText</name>
    <message>
        <source>shared by your team</source>
        <extracomment>of a catalogue: a colleague has given it to everybody in the team</extracomment>
        <translation>от вашей команды</translation>
    </message>
    <message>
        <source>imported, hides the team&apos;s</source>
        <extracomment>of a catalogue: the team shares one too, which is not shown because of this one</extracomment>
        <translation>импортирован, скрывает каталог команды</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>of a catalogue: it comes with the program</extracomment>
        <translation>импортирован</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>встроенный</translation>
    </message>
    <message>
        <source>Shared by your team</source>
        <translation>От вашей команды</translation>
    </message>
    <message>
        <source>Your own import; it hides the one that your team shares</source>
        <translation>Ваш собственный импорт; он скрывает каталог, которым делится ваша команда</translation>
    </message>
</context>
<context>
    <name>errdex::OtherValues</name>
    <message>
        <source>Another link, from %1</source>
        <translation>Другая ссылка, от %1</translation>
    </message>
    <message>
        <source>Another meaning, from %1</source>
        <translation>Другое понятие, от %1</translation>
    </message>
    <message>
        <source>Another reply for all that mean this, from %1</source>
        <translation>Другой ответ для всех кодов с этим понятием, от %1</translation>
    </message>
    <message>
        <source>Another reply, from %1</source>
        <translation>Другой ответ, от %1</translation>
    </message>
    <message>
        <source>Another note, from %1</source>
        <translation>Другая заметка, от %1</translation>
    </message>
    <message>
        <source>Use this one</source>
        <extracomment>&quot;one&quot; is a note, link, reply or meaning that another person wrote</extracomment>
        <translation>Взять это</translation>
    </message>
    <message>
        <source>Puts it in the place of your own; can be undone</source>
        <translation>Ставит на место вашего варианта; можно отменить</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Your own stays; can be undone</source>
        <translation>Ваш вариант остаётся; можно отменить</translation>
    </message>
</context>
<context>
    <name>errdex::OutputProgress</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>errdex::OwnActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The other one is in the place of yours now</source>
        <extracomment>&quot;one&quot; is a note, link, reply or meaning that another person wrote</extracomment>
        <translation>Ваш вариант заменён другим</translation>
    </message>
    <message>
        <source>The other one is thrown away</source>
        <translation>Другой вариант отброшен</translation>
    </message>
    <message>
        <source>%1 has no tags any more</source>
        <translation>У кода %1 больше нет меток</translation>
    </message>
    <message>
        <source>Tags of %1 kept</source>
        <translation>Метки кода %1 сохранены</translation>
    </message>
    <message>
        <source>%1 has no link any more</source>
        <translation>У кода %1 больше нет ссылки</translation>
    </message>
    <message>
        <source>Link of %1 kept</source>
        <translation>Ссылка для кода %1 сохранена</translation>
    </message>
    <message>
        <source>The former reply is back</source>
        <translation>Прежний ответ возвращён</translation>
    </message>
    <message>
        <source>Your reply is kept for all codes that mean this</source>
        <translation>Ваш ответ сохранён для всех кодов с этим понятием</translation>
    </message>
    <message>
        <source>Your reply is kept for %1</source>
        <translation>Ваш ответ для кода %1 сохранён</translation>
    </message>
    <message>
        <source>The note on %1 is gone</source>
        <translation>Заметка к коду %1 удалена</translation>
    </message>
    <message>
        <source>Note on %1 kept</source>
        <translation>Заметка к коду %1 сохранена</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>errdex::OwnChanges</name>
    <message>
        <source>Import of own data</source>
        <translation>Импорт своих данных</translation>
    </message>
</context>
<context>
    <name>errdex::OwnDataCommand</name>
    <message>
        <source>Writes your notes, stars and saved filters as one file, or joins in another person&apos;s.</source>
        <translation>Записывает ваши заметки, избранное и сохранённые фильтры в один файл или объединяет их с данными другого человека.</translation>
    </message>
    <message>
        <source>The file is JSON. It holds notes, tags, links, replies, stars, chosen concepts and saved filters, but no history and no imported catalogues. Joining takes field by field what is newer; what two people have written apart is kept twice, and found by has:conflict. A copy of the state before is kept, and restored by the window (File, Restore own data).</source>
        <translation>Это файл JSON. В нём заметки, метки, ссылки, ответы, избранное, выбранные понятия и сохранённые фильтры, но нет истории и импортированных каталогов. При объединении для каждого поля берётся более новое значение; то, что двое написали по-разному, хранится в двух вариантах и находится по has:conflict. Копия прежнего состояния сохраняется, и вернуть её можно в окне (Файл, Восстановить свои данные).</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>Записать в этот файл, а не в стандартный вывод; файл появляется целиком или не появляется вовсе.</translation>
    </message>
    <message>
        <source>Join in what stands in this file (- for standard input), and say what that changed.</source>
        <translation>Объединить с содержимым этого файла (- для стандартного ввода) и сообщить, что изменилось.</translation>
    </message>
    <message>
        <source>With --join: change nothing, say what would change.</source>
        <translation>Вместе с --join: ничего не менять, сообщить, что изменилось бы.</translation>
    </message>
    <message>
        <source>to take along, or to hand on</source>
        <translation>чтобы взять с собой или передать</translation>
    </message>
    <message>
        <source>what a colleague&apos;s file would change</source>
        <translation>что изменил бы файл коллеги</translation>
    </message>
    <message>
        <source>and joins it in</source>
        <translation>и объединяет его с вашими данными</translation>
    </message>
    <message>
        <source>--output and --join do not go together</source>
        <translation>--output и --join не сочетаются</translation>
    </message>
    <message>
        <source>--dry-run is for --join</source>
        <translation>--dry-run используется только с --join</translation>
    </message>
    <message>
        <source>--format is for --join; what is written is always JSON</source>
        <translation>--format используется только с --join; записывается всегда JSON</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Стандартный ввод</translation>
    </message>
</context>
<context>
    <name>errdex::OwnExchange</name>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>Не удалось записать %1: %2. То, что было там раньше, осталось без изменений.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with own data</source>
        <translation>
            <numerusform>%Ln код с вашими данными</numerusform>
            <numerusform>%Ln кода с вашими данными</numerusform>
            <numerusform>%Ln кодов с вашими данными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved filter(s)</source>
        <translation>
            <numerusform>%Ln сохранённый фильтр</numerusform>
            <numerusform>%Ln сохранённых фильтра</numerusform>
            <numerusform>%Ln сохранённых фильтров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>%Ln новая запись</numerusform>
            <numerusform>%Ln новые записи</numerusform>
            <numerusform>%Ln новых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>%Ln изменённая запись</numerusform>
            <numerusform>%Ln изменённые записи</numerusform>
            <numerusform>%Ln изменённых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written by both of you</source>
        <extracomment>%Ln values, each a note, the tags … of a code that two people wrote differently</extracomment>
        <translation>
            <numerusform>%Ln запись, изменённая обоими</numerusform>
            <numerusform>%Ln записи, изменённые обоими</numerusform>
            <numerusform>%Ln записей, изменённых обоими</numerusform>
        </translation>
    </message>
    <message>
        <source>Joining it would change nothing: all of it is here already.</source>
        <translation>Объединение ничего бы не изменило: всё это здесь уже есть.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>Всё это здесь уже было.</translation>
    </message>
    <message>
        <source>It would be joined into your own data: %1.</source>
        <translation>С вашими данными будет объединено: %1.</translation>
    </message>
    <message>
        <source>Joined into your own data: %1.</source>
        <translation>С вашими данными объединено: %1.</translation>
    </message>
    <message>
        <source>%1: more than %2 MiB. No file of own data is so large; nothing was changed.</source>
        <extracomment>%1, here and below, is the name of a file, or &quot;Standard input&quot;</extracomment>
        <translation>%1: больше %2 МиБ. Таких больших файлов своих данных не бывает; ничего не изменено.</translation>
    </message>
    <message>
        <source>%1: from a newer version of Errdex. Please update Errdex; nothing was changed.</source>
        <translation>%1: записано более новой версией Errdex. Обновите Errdex; ничего не изменено.</translation>
    </message>
    <message>
        <source>%1: no file of own data. Such a file comes from “Export own data”; nothing was changed.</source>
        <translation>%1: это не файл своих данных. Такой файл создаёт команда «Экспортировать свои данные»; ничего не изменено.</translation>
    </message>
    <message>
        <source>%1: damaged in line %2 (%3). Nothing was changed.</source>
        <extracomment>%3 says in English what is wrong there</extracomment>
        <translation>%1: повреждение в строке %2 (%3). Ничего не изменено.</translation>
    </message>
    <message>
        <source>Of what both of you wrote, the newer holds and the other is kept beside it: search for %1.</source>
        <translation>Из записей, изменённых обоими, действует более новая, другая хранится рядом; запрос для поиска: %1.</translation>
    </message>
</context>
<context>
    <name>errdex::OwnTextRow</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Link to the solution</source>
        <translation>Ссылка на решение</translation>
    </message>
    <message>
        <source>Reply of your own</source>
        <translation>Свой ответ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Add a link to the solution</source>
        <translation>Добавить ссылку на решение</translation>
    </message>
    <message>
        <source>Write a reply of your own</source>
        <translation>Написать свой ответ</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>All codes with this tag</source>
        <translation>Все коды с этой меткой</translation>
    </message>
    <message>
        <source>urgent, known bug, …</source>
        <translation>срочно, известная ошибка, …</translation>
    </message>
    <message>
        <source>Markdown; kept while you type</source>
        <translation>Markdown; сохраняется по мере ввода</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://; this is not kept yet.</source>
        <translation>Ссылка начинается с https:// или http://; пока не сохранено.</translation>
    </message>
    <message>
        <source>Yours alone, until you share it with a team</source>
        <translation>Только для вас, пока вы не поделитесь этим с командой</translation>
    </message>
    <message>
        <source>Opens in the web browser</source>
        <translation>Открывается в браузере</translation>
    </message>
    <message>
        <source>The link was not kept.</source>
        <translation>Ссылка не сохранена.</translation>
    </message>
</context>
<context>
    <name>errdex::PagePrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>The preview ends here; the print goes on.</source>
        <translation>Просмотр заканчивается здесь; при печати документ продолжится.</translation>
    </message>
</context>
<context>
    <name>errdex::PageTables</name>
    <message>
        <source>Each code is a heading, with its text below.</source>
        <translation>Каждый код — заголовок, под ним его текст.</translation>
    </message>
    <message>
        <source>A list of definitions: codes and what they mean.</source>
        <translation>Список определений: коды и что они означают.</translation>
    </message>
    <message>
        <source>Lines that begin with a code.</source>
        <translation>Строки, которые начинаются с кода.</translation>
    </message>
    <message>
        <source>One line alone that begins like a code; it may be anything.</source>
        <translation>Всего одна строка, которая начинается как код; это может быть что угодно.</translation>
    </message>
</context>
<context>
    <name>errdex::PaneLinks</name>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is &quot;Code&quot;, &quot;Message&quot;, &quot;Reply&quot;, …</extracomment>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>errdex::PaperOutput</name>
    <message>
        <source>The export failed: there is not enough memory.</source>
        <translation>Экспорт не удался: недостаточно памяти.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запись в %1…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>The last one is still being written. Wait for its end, or stop it.</source>
        <translation>Предыдущая запись ещё не закончена. Дождитесь её конца или остановите её.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не отвечает.</translation>
    </message>
    <message>
        <source>The part of Errdex that prints is missing; please install Errdex again, or save a PDF.</source>
        <translation>Отсутствует компонент Errdex, отвечающий за печать; переустановите Errdex или сохраните PDF.</translation>
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
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <extracomment>within other quotes</extracomment>
        <translation>„%1“</translation>
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
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>Другие кнопки</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>behind the number of a page: &quot;2 of 12&quot;</extracomment>
        <translation> из %1</translation>
    </message>
    <message>
        <source>%1 and %2 turn the pages where whole ones are shown.</source>
        <translation>%1 и %2 листают страницы, когда они видны целиком.</translation>
    </message>
    <message>
        <source>Size, direction and margins of the paper</source>
        <translation>Размер, ориентация и поля бумаги</translation>
    </message>
    <message>
        <source>Pages %1 and %2 of %3</source>
        <translation>Страницы %1 и %2 из %3</translation>
    </message>
</context>
<context>
    <name>errdex::PreviewPage</name>
    <message>
        <source>Deli&amp;miter</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>The first &amp;row names them</source>
        <translation>Первая &amp;строка — их названия</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>The table as it was found</source>
        <translation>Таблица, как она найдена</translation>
    </message>
    <message>
        <source>Line in the source</source>
        <translation>Строка в источнике</translation>
    </message>
    <message>
        <source>Reasons and doubts</source>
        <translation>Обоснования и неясности</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>&amp;Читать как</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Таблицы</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Столб&amp;цы</translation>
    </message>
    <message>
        <source>Reasons and &amp;doubts</source>
        <translation>&amp;Обоснования и неясности</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln строка)</numerusform>
            <numerusform>%1 (%Ln строки)</numerusform>
            <numerusform>%1 (%Ln строк)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which column is the code: without it nothing can be imported.</source>
        <translation>Укажите, какой столбец — код: без него ничего нельзя импортировать.</translation>
    </message>
    <message>
        <source>Tick a table to import.</source>
        <translation>Отметьте таблицу для импорта.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>a table that was not on the page the last time; %1 is its heading
----------
a column that was not there the last time; %1 is its name</extracomment>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Строка таблицы</translation>
    </message>
    <message>
        <source>What kind of document it is</source>
        <translation>Какого рода этот документ</translation>
    </message>
    <message>
        <source>Which letters the bytes stand for</source>
        <translation>Какие буквы обозначают байты</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Что стоит между двумя ячейками</translation>
    </message>
    <message>
        <source>Then it is no code itself</source>
        <translation>Тогда сама она не код</translation>
    </message>
    <message>
        <source>Space ticks a table, which is imported then. The chosen one is shown beside the list.</source>
        <translation>Пробел отмечает таблицу, которая тогда импортируется. Выбранная показана рядом со списком.</translation>
    </message>
    <message>
        <source>What each column means is chosen in the boxes before it.</source>
        <translation>Что означает каждый столбец, выбирается в полях перед ней.</translation>
    </message>
    <message>
        <source>Why the source was read in this way, and what may be wrong.</source>
        <translation>Почему источник прочитан именно так и что может быть неверным.</translation>
    </message>
</context>
<context>
    <name>errdex::PrintActions</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранение в PDF</translation>
    </message>
</context>
<context>
    <name>errdex::PrintDialog</name>
    <message numerus="yes">
        <source>The &amp;table with %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Таблица: %Ln строка</numerusform>
            <numerusform>&amp;Таблица: %Ln строки</numerusform>
            <numerusform>&amp;Таблица: %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table with the %Ln &amp;selected row(s)</source>
        <translation>
            <numerusform>Таблица: %Ln &amp;выбранная строка</numerusform>
            <numerusform>Таблица: %Ln &amp;выбранные строки</numerusform>
            <numerusform>Таблица: %Ln &amp;выбранных строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;cards of the %Ln selected code(s)</source>
        <translation>
            <numerusform>&amp;Карточки: %Ln выбранный код</numerusform>
            <numerusform>&amp;Карточки: %Ln выбранных кода</numerusform>
            <numerusform>&amp;Карточки: %Ln выбранных кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;card of %1</source>
        <extracomment>%1 is &quot;HashKey Pro -1021&quot;</extracomment>
        <translation>&amp;Карточка: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Что печатать</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>П&amp;росмотр…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить как P&amp;DF…</translation>
    </message>
    <message>
        <source>On the cards; leave it off for what a customer gets</source>
        <translation>На карточках; не включайте для того, что получит клиент</translation>
    </message>
    <message>
        <source>The table &amp;and the cards of “%1”</source>
        <extracomment>%1 is a row of a comparison: &quot;Rate limit exceeded&quot;, &quot;429 Too Many Requests&quot;</extracomment>
        <translation>Таблица &amp;и карточки: «%1»</translation>
    </message>
    <message>
        <source>The &amp;cards of “%1”</source>
        <extracomment>%1 is a row of a comparison: &quot;Rate limit exceeded&quot;, &quot;429 Too Many Requests&quot;</extracomment>
        <translation>&amp;Карточки: «%1»</translation>
    </message>
    <message>
        <source>&amp;For colleagues: next steps, notes, other providers</source>
        <translation>&amp;Для коллег: следующие шаги, заметки, другие провайдеры</translation>
    </message>
    <message>
        <source>&amp;For colleagues: our remarks</source>
        <translation>&amp;Для коллег: наши примечания</translation>
    </message>
    <message>
        <source>With the columns that are shown</source>
        <translation>Со столбцами, которые показаны</translation>
    </message>
    <message>
        <source>All lines first, then all fields of this one</source>
        <translation>Сначала все строки, затем все поля этой</translation>
    </message>
    <message>
        <source>With all fields</source>
        <translation>Со всеми полями</translation>
    </message>
    <message>
        <source>Asks for a printer</source>
        <translation>Спрашивает, на каком принтере печатать</translation>
    </message>
    <message>
        <source>Shows the pages on the screen</source>
        <translation>Показывает страницы на экране</translation>
    </message>
    <message>
        <source>Asks for a file and writes the pages into it</source>
        <translation>Спрашивает имя файла и записывает в него страницы</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderChoiceModel</name>
    <message>
        <source>%1, baseline</source>
        <translation>%1, базовый</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderHeader</name>
    <message>
        <source>baseline</source>
        <translation>базовый</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderPicker</name>
    <message>
        <source>Find a provider</source>
        <translation>Найти провайдера</translation>
    </message>
    <message>
        <source>Providers to compare</source>
        <translation>Провайдеры для сравнения</translation>
    </message>
    <message>
        <source>Drag to put in order, or hold Alt with ↑ and ↓</source>
        <translation>Порядок меняется перетаскиванием или клавишами Alt+↑ и Alt+↓</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Базовый</translation>
    </message>
    <message>
        <source>What the others are told apart from</source>
        <translation>С кем сравниваются остальные</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Провайдеры</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>a button that chooses all providers</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Compare all providers</source>
        <translation>Сравнить всех провайдеров</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a button that chooses no provider</extracomment>
        <translation>Никого</translation>
    </message>
    <message>
        <source>Leave all providers out</source>
        <translation>Исключить всех провайдеров</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Переместить в&amp;верх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Переместить в&amp;низ</translation>
    </message>
    <message>
        <source>No longer the &amp;baseline</source>
        <translation>Больше не считать &amp;базовым</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>Сделать &amp;базовым</translation>
    </message>
    <message>
        <source>None</source>
        <comment>baseline</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Space ticks a provider. Alt with the up and down arrows moves it.</source>
        <translation>Пробел отмечает провайдера. Alt со стрелками вверх и вниз передвигает его.</translation>
    </message>
    <message>
        <source>Shows the providers that have these letters.</source>
        <translation>Показывает провайдеров с этими буквами.</translation>
    </message>
</context>
<context>
    <name>errdex::ProvidersCommand</name>
    <message>
        <source>Lists the providers whose error codes are known.</source>
        <translation>Перечисляет провайдеров, коды ошибок которых известны.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Короткое имя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Документация</translation>
    </message>
    <message>
        <source>short name, name, number of codes, origin, documentation</source>
        <translation>краткое имя, имя, число кодов, происхождение, документация</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
</context>
<context>
    <name>errdex::QtPrintDialogs</name>
    <message>
        <source>Print preview</source>
        <translation>Просмотр перед печатью</translation>
    </message>
</context>
<context>
    <name>errdex::QueryHelp</name>
    <message>
        <source>both words, anywhere, in any order; case and accents do not matter</source>
        <translation>оба слова, где угодно и в любом порядке; регистр и диакритика не важны</translation>
    </message>
    <message>
        <source>exactly this phrase</source>
        <translation>точно эта фраза</translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation>первое слово без второго</translation>
    </message>
    <message>
        <source>one of the two, or both</source>
        <translation>одно из двух или оба</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>скобки объединяют в группу</translation>
    </message>
    <message>
        <source>a code; a minus before a digit belongs to it</source>
        <translation>код; минус перед цифрой — его часть</translation>
    </message>
    <message>
        <source>codes that begin with -10; * stands for anything</source>
        <translation>коды, которые начинаются с -10; * заменяет что угодно</translation>
    </message>
    <message>
        <source>exactly this code</source>
        <translation>точно этот код</translation>
    </message>
    <message>
        <source>one of several providers</source>
        <translation>один из нескольких провайдеров</translation>
    </message>
    <message>
        <source>a class of HTTP statuses</source>
        <translation>класс HTTP-статусов</translation>
    </message>
    <message>
        <source>a range, ends included</source>
        <translation>диапазон, включая границы</translation>
    </message>
    <message>
        <source>from here on; &lt;, &lt;= and &gt; work too</source>
        <translation>отсюда и выше; можно также &lt;, &lt;= и &gt;</translation>
    </message>
    <message>
        <source>a category; names with blanks in quotes</source>
        <translation>категория; названия с пробелами — в кавычках</translation>
    </message>
    <message>
        <source>what the failure means, across providers</source>
        <translation>что означает сбой, у всех провайдеров</translation>
    </message>
    <message>
        <source>who has to act: customer, integrator, provider or nobody</source>
        <translation>кто должен действовать: customer, integrator, provider или nobody</translation>
    </message>
    <message>
        <source>trying again: never, after-change, after-wait or with-backoff</source>
        <translation>повторная попытка: never, after-change, after-wait или with-backoff</translation>
    </message>
    <message>
        <source>in one field only; also name:, description:, condition:</source>
        <translation>только в одном поле; также name:, description:, condition:</translation>
    </message>
    <message>
        <source>the page gives no condition</source>
        <translation>на странице нет условия</translation>
    </message>
    <message>
        <source>the page gives a condition</source>
        <translation>на странице есть условие</translation>
    </message>
    <message>
        <source>a regular expression, anywhere or after a field</source>
        <translation>регулярное выражение, где угодно или после поля</translation>
    </message>
    <message>
        <source>the codes that you starred</source>
        <translation>коды в вашем избранном</translation>
    </message>
    <message>
        <source>in what you keep with the codes; also link:</source>
        <translation>в том, что вы храните вместе с кодами; также link:</translation>
    </message>
    <message>
        <source>codes with a note of yours; also has:tag, has:link, has:reply, has:conflict</source>
        <translation>коды с вашей заметкой; также has:tag, has:link, has:reply, has:conflict</translation>
    </message>
    <message>
        <source>codes that one provider lists more than once</source>
        <translation>коды, которые встречаются у одного провайдера несколько раз</translation>
    </message>
    <message>
        <source>codes that mean something else at another provider</source>
        <translation>коды, которые у другого провайдера означают нечто иное</translation>
    </message>
</context>
<context>
    <name>errdex::QueryIssueText</name>
    <message>
        <source>The quote is not closed; its words are searched one by one.</source>
        <translation>Кавычка не закрыта; слова ищутся по отдельности.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Скобка не закрыта.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Эта скобка ничего не закрывает.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>У OR должно быть что-то с обеих сторон.</translation>
    </message>
    <message>
        <source>There is no field “%1”; searched as plain text.</source>
        <translation>Нет поля «%1»; ищется как обычный текст.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”? Searched as plain text.</source>
        <translation>Нет поля «%1»; возможно, имелось в виду «%2»? Ищется как обычный текст.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP status; write 429, 4xx, 400..429 or &gt;=500.</source>
        <translation>«%1» — не HTTP-статус; пишите 429, 4xx, 400..429 или &gt;=500.</translation>
    </message>
    <message>
        <source>“%1” does not go with “%2:”, which takes %3.</source>
        <translation>Для «%2:» не подходит «%1»; возможные значения: %3.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read: %2.</source>
        <translation>Не удаётся прочитать шаблон «%1»: %2.</translation>
    </message>
    <message>
        <source>There are too many patterns; from here on they are searched as plain words.</source>
        <translation>Слишком много шаблонов; начиная отсюда они ищутся как обычные слова.</translation>
    </message>
    <message>
        <source>The pattern “%1” takes too long and was stopped; the result is not complete.</source>
        <translation>Поиск по шаблону «%1» шёл слишком долго и остановлен; результат неполон.</translation>
    </message>
    <message>
        <source>“%1” is no range; write 400..429, &gt;=500 or &lt;100.</source>
        <translation>«%1» — не диапазон; пишите 400..429, &gt;=500 или &lt;100.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deep; the rest is searched as plain words.</source>
        <translation>Слишком глубокая вложенность скобок; остальное ищется как обычные слова.</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>нет закрывающей скобки</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>лишняя закрывающая скобка</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>нет ] в конце класса символов</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>перед квантификатором нечего повторять</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>диапазон в классе символов перевёрнут</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>числа в {} перевёрнуты</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>неизвестный символ после \</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ в конце шаблона</translation>
    </message>
</context>
<context>
    <name>errdex::QueryLineEdit</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>errdex::QuickWindow</name>
    <message>
        <source>The search failed.</source>
        <translation>Поиск не удался.</translation>
    </message>
    <message>
        <source>Errdex: quick lookup</source>
        <translation>Errdex: быстрый поиск</translation>
    </message>
    <message>
        <source>Type or paste an error…</source>
        <translation>Введите или вставьте ошибку…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>Подходящих кодов нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln кода</numerusform>
            <numerusform>%Ln кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Код скопирован</translation>
    </message>
    <message>
        <source>Message and meaning copied</source>
        <translation>Сообщение и значение скопированы</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <extracomment>%1 is a key, here and in the three below: what it does in the quick window</extracomment>
        <translation>%1 — открыть</translation>
    </message>
    <message>
        <source>%1 copies the code</source>
        <translation>%1 — копировать код</translation>
    </message>
    <message>
        <source>%1 copies message and meaning</source>
        <translation>%1 — копировать сообщение и значение</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <translation>%1 — закрыть</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a statement as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 copies the reply</source>
        <translation>%1 — скопировать ответ</translation>
    </message>
    <message>
        <source>Reply copied</source>
        <translation>Ответ скопирован</translation>
    </message>
    <message>
        <source>Nothing was copied: this code has no reply.</source>
        <translation>Ничего не скопировано: у этого кода нет ответа.</translation>
    </message>
    <message>
        <source>Nothing was copied: there is no code.</source>
        <translation>Ничего не скопировано: кода нет.</translation>
    </message>
</context>
<context>
    <name>errdex::RecallLine</name>
    <message>
        <source>Read a&amp;fresh</source>
        <translation>Прочитать &amp;заново</translation>
    </message>
    <message>
        <source>As the &amp;last time</source>
        <translation>Как в &amp;прошлый раз</translation>
    </message>
    <message>
        <source>Proposes tables and columns as for a provider that is new</source>
        <translation>Предлагает таблицы и столбцы, как для нового провайдера</translation>
    </message>
    <message>
        <source>Takes the tables and columns that were imported then</source>
        <translation>Берёт таблицы и столбцы, импортированные тогда</translation>
    </message>
    <message>
        <source>Read as a new source, not as the last time.</source>
        <translation>Прочитано как новый источник, а не как в прошлый раз.</translation>
    </message>
    <message>
        <source>Read as you have chosen, not as the last time.</source>
        <translation>Прочитано так, как выбрано вами, а не как в прошлый раз.</translation>
    </message>
    <message>
        <source>There is nothing of the last time to go by; what you have chosen stays.</source>
        <translation>О прошлом разе ничего не известно; ваш выбор остаётся.</translation>
    </message>
</context>
<context>
    <name>errdex::RecalledReading</name>
    <message>
        <source>It was imported the last time.</source>
        <translation>В прошлый раз она была импортирована.</translation>
    </message>
    <message>
        <source>It was left out the last time.</source>
        <translation>В прошлый раз она была пропущена.</translation>
    </message>
    <message>
        <source>“%1” is not imported, as the last time.</source>
        <translation>«%1» не импортируется, как и в прошлый раз.</translation>
    </message>
    <message>
        <source>“%1” is read as %2, as the last time.</source>
        <translation>«%1» читается как %2, как и в прошлый раз.</translation>
    </message>
    <message>
        <source>“%1” is new since the last time.</source>
        <translation>«%1» появилось после прошлого раза.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new table(s)</source>
        <translation>
            <numerusform>%Ln новая таблица</numerusform>
            <numerusform>%Ln новые таблицы</numerusform>
            <numerusform>%Ln новых таблиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) gone</source>
        <translation>
            <numerusform>%Ln таблица исчезла</numerusform>
            <numerusform>%Ln таблицы исчезли</numerusform>
            <numerusform>%Ln таблиц исчезло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new column(s)</source>
        <translation>
            <numerusform>%Ln новый столбец</numerusform>
            <numerusform>%Ln новых столбца</numerusform>
            <numerusform>%Ln новых столбцов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) gone</source>
        <translation>
            <numerusform>%Ln столбец исчез</numerusform>
            <numerusform>%Ln столбца исчезли</numerusform>
            <numerusform>%Ln столбцов исчезло</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as the last time.</source>
        <translation>Прочитано как в прошлый раз.</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>С тех пор: %1.</translation>
    </message>
    <message>
        <source>None of the tables of the last time is there: read as a new source.</source>
        <translation>Ни одной из прежних таблиц нет: прочитано как новый источник.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;2 new tables&quot;, %2 their headings</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No code changes; how the source is read is kept for the next time.</source>
        <translation>Ни один код не меняется; способ чтения источника сохраняется на следующий раз.</translation>
    </message>
</context>
<context>
    <name>errdex::ReplyView</name>
    <message>
        <source>Your reply for this code</source>
        <translation>Ваш ответ для этого кода</translation>
    </message>
    <message>
        <source>Your reply for all codes that mean this</source>
        <translation>Ваш ответ для всех кодов с этим понятием</translation>
    </message>
    <message>
        <source>Reply that is safe to send</source>
        <translation>Ответ, который можно отправить клиенту</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Копировать ответ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Write your own for this code</source>
        <translation>Написать свой для этого кода</translation>
    </message>
    <message>
        <source>Write your own for all such codes</source>
        <translation>Написать свой для всех таких кодов</translation>
    </message>
    <message>
        <source>Back to the former reply</source>
        <translation>Вернуть прежний ответ</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>The team&apos;s reply for this code</source>
        <translation>Ответ команды для этого кода</translation>
    </message>
    <message>
        <source>The team&apos;s reply for all that mean this</source>
        <translation>Ответ команды для всех с этим значением</translation>
    </message>
    <message>
        <source>Write a reply of your own</source>
        <translation>Написать свой ответ</translation>
    </message>
    <message>
        <source>Your reply to this code alone</source>
        <translation>Ваш ответ только на этот код</translation>
    </message>
    <message>
        <source>Your reply to every code that means the same</source>
        <translation>Ваш ответ на каждый код с тем же значением</translation>
    </message>
    <message>
        <source>Takes your own away; Undo brings it back</source>
        <translation>Убирает ваш ответ; «Отменить» вернёт его</translation>
    </message>
</context>
<context>
    <name>errdex::RestoreActions</name>
    <message>
        <source>Your own data is damaged. What can be read of it is being brought to safety…</source>
        <translation>Ваши данные повреждены. Сохраняется всё, что ещё можно прочитать…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of your own data could not be made.</source>
        <translation>Сегодняшнюю копию ваших данных создать не удалось.</translation>
    </message>
    <message>
        <source>The file with your own data was damaged.</source>
        <translation>Файл с вашими данными был повреждён.</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>Он сохранён как %1.</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>Прочитать из него ничего не удалось.</translation>
    </message>
    <message>
        <source>The copy of %1 can be restored instead.</source>
        <translation>Вместо него можно восстановить копию от %1.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Повреждённый файл сохранён как %1.</translation>
    </message>
    <message>
        <source>Your own data is what it was on %1.</source>
        <translation>Ваши данные возвращены к состоянию на %1.</translation>
    </message>
    <message>
        <source>Your own data begins anew.</source>
        <translation>Ваши данные начаты заново.</translation>
    </message>
    <message>
        <source>Your own data is what it was before.</source>
        <translation>Ваши данные возвращены к прежнему состоянию.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>The clock of this computer went back: it says %1, and your own data was copied on %2. Nothing is lost, and what you change counts as the newest. Please check the clock.</source>
        <translation>Часы этого компьютера ушли назад: они показывают %1, а копия ваших данных сделана %2. Ничего не потеряно, и то, что вы измените, считается самым новым. Проверьте часы.</translation>
    </message>
</context>
<context>
    <name>errdex::RestoreDialog</name>
    <message>
        <source>Restore own data</source>
        <translation>Восстановление своих данных</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Поиск сохранённых состояний…</translation>
    </message>
    <message>
        <source>States that can be restored</source>
        <translation>Состояния, которые можно восстановить</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>&quot;Kept&quot; heads a column of dates, &quot;Why&quot; one of reasons such as &quot;before an update&quot;</extracomment>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>Начать &amp;заново</translation>
    </message>
    <message>
        <source>Move the damaged file aside and begin with nothing</source>
        <translation>Отложить повреждённый файл и начать с пустых данных</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Повреждённый файл</translation>
    </message>
    <message>
        <source>Damaged file, moved aside</source>
        <translation>Повреждённый файл, отложен</translation>
    </message>
    <message>
        <source>The file with your own data is damaged</source>
        <translation>Файл с вашими данными повреждён</translation>
    </message>
    <message>
        <source>The catalogues can be used. Choose what to go on with: the damaged file is moved aside and kept, whatever you choose.</source>
        <translation>Каталогами можно пользоваться. Выберите, с чем работать дальше: повреждённый файл в любом случае будет отложен и сохранён.</translation>
    </message>
    <message>
        <source>There is nothing to restore yet</source>
        <translation>Восстанавливать пока нечего</translation>
    </message>
    <message>
        <source>Errdex copies your own data once a day, and before it changes the file&apos;s form. The last ten copies are kept.</source>
        <translation>Errdex копирует ваши данные раз в день и перед изменением формата файла. Хранятся десять последних копий.</translation>
    </message>
    <message>
        <source>Go back to an earlier state of your own data</source>
        <translation>Возврат к прежнему состоянию ваших данных</translation>
    </message>
    <message>
        <source>Stars, notes and imported catalogues become what they were. The present state is copied first, so that this can be undone.</source>
        <translation>Избранное, заметки и импортированные каталоги станут такими, какими были. Сначала копируется текущее состояние, чтобы возврат можно было отменить.</translation>
    </message>
    <message>
        <source>once a day</source>
        <extracomment>why a copy was made: the one that is made each day</extracomment>
        <translation>раз в день</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>read of a damaged file</source>
        <translation>прочитано из повреждённого файла</translation>
    </message>
    <message>
        <source>before joining in a file</source>
        <translation>перед объединением с файлом</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) and note(s)</source>
        <translation>
            <numerusform>избранное и заметки: %Ln</numerusform>
            <numerusform>избранное и заметки: %Ln</numerusform>
            <numerusform>избранное и заметки: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported code(s)</source>
        <translation>
            <numerusform>%Ln импортированный код</numerusform>
            <numerusform>%Ln импортированных кода</numerusform>
            <numerusform>%Ln импортированных кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>what can still be read of it</source>
        <translation>то, что ещё можно прочитать</translation>
    </message>
    <message>
        <source>Enter restores the chosen state.</source>
        <translation>Enter восстанавливает выбранное состояние.</translation>
    </message>
    <message>
        <source>Puts the chosen state in the place of the present one</source>
        <translation>Ставит выбранное состояние на место нынешнего</translation>
    </message>
</context>
<context>
    <name>errdex::ResultCard</name>
    <message>
        <source>Also:</source>
        <translation>Также:</translation>
    </message>
    <message>
        <source>Suggestions:</source>
        <translation>Предположения:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>%1 (stated on the page)</source>
        <translation>%1 (указано на странице)</translation>
    </message>
    <message>
        <source>%1 (by a rule of the page)</source>
        <translation>%1 (по правилу со страницы)</translation>
    </message>
    <message>
        <source>%1 (derived from the code)</source>
        <translation>%1 (выведено из кода)</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>the integrator</source>
        <translation>разработчик интеграции</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>провайдер</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>who must act: there is nothing to do</extracomment>
        <translation>никто</translation>
    </message>
    <message>
        <source>never</source>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>after a change</source>
        <translation>после изменения запроса</translation>
    </message>
    <message>
        <source>after a wait</source>
        <translation>спустя некоторое время</translation>
    </message>
    <message>
        <source>with growing pauses</source>
        <translation>с растущими паузами</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда возникает</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Понятие</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кто действует</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторять</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Safe reply</source>
        <translation>Ответ клиенту</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Ваши метки</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>Ваша ссылка</translation>
    </message>
    <message>
        <source>%1 (no. %2 on the page)</source>
        <translation>%1 (вхождение %2 на странице)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Our remark</source>
        <translation>Наше примечание</translation>
    </message>
    <message>
        <source>written here, not sent yet</source>
        <translation>написано здесь, ещё не отправлено</translation>
    </message>
    <message>
        <source>yours is another one: decide in the window</source>
        <translation>ваш текст другой: решите в окне</translation>
    </message>
    <message>
        <source>yours was not accepted</source>
        <translation>ваш текст не принят</translation>
    </message>
    <message>
        <source>Team&apos;s reply</source>
        <translation>Ответ команды</translation>
    </message>
    <message>
        <source>Team&apos;s note</source>
        <translation>Заметка команды</translation>
    </message>
    <message>
        <source>Team&apos;s tags</source>
        <translation>Метки команды</translation>
    </message>
    <message>
        <source>Team&apos;s link</source>
        <translation>Ссылка команды</translation>
    </message>
</context>
<context>
    <name>errdex::RowActions</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>Скопирована %Ln строка</numerusform>
            <numerusform>Скопированы %Ln строки</numerusform>
            <numerusform>Скопировано %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: there is not enough memory</source>
        <translation>Не скопировано: недостаточно памяти</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Код скопирован</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Сообщение скопировано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) selected</source>
        <translation>
            <numerusform>Выбран %Ln код</numerusform>
            <numerusform>Выбраны %Ln кода</numerusform>
            <numerusform>Выбрано %Ln кодов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::SavedFilterPane</name>
    <message>
        <source>Saved</source>
        <translation>Сохранённые</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранение поиска</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Название фильтра:</translation>
    </message>
    <message>
        <source>The search is saved as %1</source>
        <translation>Поиск сохранён как «%1»</translation>
    </message>
    <message>
        <source>A filter needs a name and a search</source>
        <translation>Для фильтра нужны название и поисковый запрос</translation>
    </message>
    <message>
        <source>There is a filter named %1 already</source>
        <translation>Фильтр с названием «%1» уже есть</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Заменить его</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Переименование фильтра</translation>
    </message>
    <message>
        <source>The filter is named %1 now</source>
        <translation>Теперь фильтр называется «%1»</translation>
    </message>
    <message>
        <source>Another filter has this name, or it is empty</source>
        <translation>Название пустое или уже занято другим фильтром</translation>
    </message>
    <message>
        <source>The filter %1 is the present search now</source>
        <translation>В фильтре «%1» теперь текущий поиск</translation>
    </message>
    <message>
        <source>The filter %1 is deleted</source>
        <translation>Фильтр «%1» удалён</translation>
    </message>
    <message>
        <source>%1 opens the filter %2</source>
        <extracomment>%1 are keys, &quot;Alt+1&quot;</extracomment>
        <translation>%1 открывает фильтр «%2»</translation>
    </message>
    <message>
        <source>The filter %1 has no shortcut any more</source>
        <translation>У фильтра «%1» больше нет комбинации клавиш</translation>
    </message>
    <message>
        <source>The filter %1 is moved</source>
        <translation>Фильтр «%1» перемещён</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>Replace by the &amp;present search</source>
        <translation>&amp;Заменить текущим поиском</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Комбинация клавиш</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no shortcut</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Выключить</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Включить</translation>
    </message>
    <message>
        <source>The filter %1 is switched off</source>
        <translation>Фильтр «%1» выключен</translation>
    </message>
    <message>
        <source>The filter %1 is switched on</source>
        <translation>Фильтр «%1» включён</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, выключен</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключенные</translation>
    </message>
    <message>
        <source>What the list of saved filters calls it</source>
        <translation>Так он называется в списке сохранённых фильтров</translation>
    </message>
    <message>
        <source>%1 uses a filter, %2 renames it, %3 deletes it. Alt with the up and down arrows moves it.</source>
        <translation>%1 применяет фильтр, %2 переименовывает, %3 удаляет. Alt со стрелками вверх и вниз перемещает его.</translation>
    </message>
    <message>
        <source>Gives the filter this name</source>
        <translation>Даёт фильтру это имя</translation>
    </message>
</context>
<context>
    <name>errdex::SearchBox</name>
    <message>
        <source>Search, filter or paste an error…</source>
        <translation>Поиск, фильтр или текст ошибки…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Words and conditions such as provider:ethgas or http:4xx.</source>
        <translation>Слова и условия, например provider:ethgas или http:4xx.</translation>
    </message>
    <message>
        <source>%1 explains them.</source>
        <extracomment>%1 are keys, &quot;F1&quot;</extracomment>
        <translation>Пояснения — по %1.</translation>
    </message>
</context>
<context>
    <name>errdex::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Default of: %1</source>
        <translation>Сбросить: %1</translation>
    </message>
    <message>
        <source>Sets it to what it was at first</source>
        <translation>Возвращает начальное значение</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsActions</name>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsDialog</name>
    <message>
        <source>No setting fits.</source>
        <translation>Подходящих настроек нет.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>All keys are back at the default</source>
        <translation>Все комбинации клавиш сброшены</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Shows the settings and keys that have these words.</source>
        <translation>Показывает настройки и комбинации клавиш, в которых есть эти слова.</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>О&amp;бщие</translation>
    </message>
    <message>
        <source>Ke&amp;yboard</source>
        <translation>&amp;Клавиатура</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>Write what you have changed to a file</source>
        <translation>Записать ваши изменения в файл</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Импортировать…</translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation>Взять все настройки из файла</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Настройки (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>Settings written to %1</source>
        <translation>Настройки записаны в %1</translation>
    </message>
    <message>
        <source>The file has keys or columns that Errdex does not know. Nothing was changed.</source>
        <translation>В файле есть комбинации клавиш или столбцы, неизвестные Errdex. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Settings taken from %1</source>
        <translation>Настройки взяты из %1</translation>
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
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>The colours of all windows. The first one follows the desktop.</source>
        <translation>Цвета всех окон. Первый вариант — как на рабочем столе.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высококонтрастная</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>&amp;Размер шрифта</translation>
    </message>
    <message>
        <source>In percent of the desktop&apos;s font, in all windows.</source>
        <translation>В процентах от шрифта рабочего стола, во всех окнах.</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>Значок в системном &amp;лотке</translation>
    </message>
    <message>
        <source>Closing the window leaves Errdex in the tray: it is back at once, and the clipboard stays watched.</source>
        <translation>При закрытии окна Errdex остаётся в лотке: окно можно сразу вернуть, а слежение за буфером обмена продолжается.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>На этом рабочем столе нет системного лотка.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Of all texts and of the concepts. Codes and messages stay as the providers write them.</source>
        <translation>Для всех текстов и понятий. Коды и сообщения остаются такими, как их пишут провайдеры.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <translation>Комп&amp;актные строки</translation>
    </message>
    <message>
        <source>Lower rows, so that more are seen.</source>
        <translation>Строки ниже, и видно их больше.</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>Сле&amp;дить за буфером обмена</translation>
    </message>
    <message>
        <source>When an error is copied anywhere, the quick window answers. The text is not kept.</source>
        <translation>Когда где-либо копируют ошибку, отвечает окно быстрого поиска. Текст не сохраняется.</translation>
    </message>
    <message>
        <source>Keep a &amp;history</source>
        <translation>&amp;Вести историю</translation>
    </message>
    <message>
        <source>The last %L1 lookups are kept, on this computer only.</source>
        <translation>Хранятся последние %L1 запросов, только на этом компьютере.</translation>
    </message>
    <message>
        <source>Keep &amp;pasted texts in the history</source>
        <translation>&amp;Хранить в истории вставленные тексты</translation>
    </message>
    <message>
        <source>With whatever stands in them: tokens and card numbers too.</source>
        <translation>Со всем, что в них есть, включая токены и номера карт.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Очистить историю</translation>
    </message>
    <message>
        <source>The bar at the foot of the main window offers to undo it.</source>
        <translation>Отменить это можно на панели внизу главного окна.</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Свои данные</translation>
    </message>
    <message>
        <source>Copies that are &amp;kept</source>
        <translation>Сколько копий хра&amp;нить</translation>
    </message>
    <message>
        <source>Of your notes, stars and catalogues, one is made on each day of use. When there are more, the oldest ones go.</source>
        <translation>Копия ваших заметок, избранного и каталогов создаётся в каждый день работы с программой. Лишние копии удаляются, начиная с самых старых.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>What the table shows of each code. Drag the heads to put them in order.</source>
        <translation>Что таблица показывает о каждом коде. Порядок меняется перетаскиванием заголовков.</translation>
    </message>
    <message>
        <source>Nothing moves by itself; words say that something is going on. The first one follows the desktop.</source>
        <translation>Ничто не движется само; о том, что идёт работа, говорят слова. Первый вариант — как на рабочем столе.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation>&amp;Меньше движения</translation>
    </message>
    <message>
        <source>System</source>
        <comment>motion</comment>
        <extracomment>as the desktop says whether anything may move</extracomment>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>errdex::ShareCatalogDialog</name>
    <message>
        <source>Share with the team</source>
        <translation>Поделиться с командой</translation>
    </message>
    <message>
        <source>The team&apos;s versions</source>
        <translation>Версии команды</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Поделиться</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>П&amp;овторить</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>&amp;Versions on the server</source>
        <translation>Вер&amp;сии на сервере</translation>
    </message>
    <message>
        <source>Versions on the server</source>
        <translation>Версии на сервере</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Кем передан</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>of a version: the file it was imported from</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>What has &amp;changed since</source>
        <translation>Что с тех пор &amp;изменилось</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Вернуть эту версию</translation>
    </message>
    <message>
        <source>Everybody in the team gets this version again</source>
        <translation>Вся команда снова получит эту версию</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Ото&amp;звать…</translation>
    </message>
    <message>
        <source>Take the catalogue from the team; its versions stay on the server</source>
        <translation>Забрать каталог у команды; его версии останутся на сервере</translation>
    </message>
    <message>
        <source>Sharing… Closing this window cancels it.</source>
        <translation>Передача… Закрытие этого окна отменит её.</translation>
    </message>
    <message>
        <source>%1: what has changed since version %2</source>
        <translation>%1: что изменилось с версии %2</translation>
    </message>
    <message>
        <source>Withdraw from the team</source>
        <translation>Отозвать у команды</translation>
    </message>
    <message>
        <source>Nobody in the team will see %1 any more, unless they have imported it themselves. Its versions stay on the server, and each can be put back.</source>
        <translation>Никто в команде больше не увидит %1, кроме тех, кто импортировал каталог сам. Его версии останутся на сервере, и любую можно вернуть.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Ото&amp;звать</translation>
    </message>
    <message>
        <source>The team has it like this already.</source>
        <translation>У команды он уже такой же.</translation>
    </message>
    <message>
        <source>The team does not have this catalogue yet. Sharing it brings everybody these codes: %1.</source>
        <extracomment>%1 is &quot;40 added, 0 changed, 0 removed&quot;</extracomment>
        <translation>У команды ещё нет этого каталога. Все получат эти коды: %1.</translation>
    </message>
    <message>
        <source>Sharing yours changes the codes that everybody in the team has: %1.</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed&quot;</extracomment>
        <translation>Передача вашего каталога изменит коды у всей команды: %1.</translation>
    </message>
    <message>
        <source>Your account is not a curator&apos;s, so you can only look. An administrator can give it the role errdex_curator.</source>
        <translation>Ваша учётная запись не кураторская, поэтому можно только смотреть. Администратор может дать ей роль errdex_curator.</translation>
    </message>
    <message>
        <source>The server takes no changes at present.</source>
        <translation>Сервер сейчас не принимает изменений.</translation>
    </message>
    <message>
        <source>%1, present</source>
        <extracomment>the version of a catalogue that everybody has now</extracomment>
        <translation>%1, текущая</translation>
    </message>
    <message>
        <source>The team has the same codes, and sharing yours changes something else for everybody:</source>
        <translation>У команды те же коды; если поделиться вашими, для всех изменится другое:</translation>
    </message>
    <message>
        <source>Everybody in the team gets the catalogue as it is here</source>
        <translation>Вся команда получит каталог таким, какой он здесь</translation>
    </message>
    <message>
        <source>The buttons beside the list are about the chosen version.</source>
        <translation>Кнопки рядом со списком относятся к выбранной версии.</translation>
    </message>
    <message>
        <source>From the chosen version to the one that is shared now</source>
        <translation>От выбранной версии до той, что сейчас общая</translation>
    </message>
</context>
<context>
    <name>errdex::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбинации клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>В поле поиска</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Перейти к результатам</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Показать подсказки</translation>
    </message>
    <message>
        <source>Choose among suggestions</source>
        <translation>Выбрать подсказку</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Принять подсказку</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Search by a saved filter</source>
        <translation>Искать по сохранённому фильтру</translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <translation>Переместить вверх или вниз</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>In the facets</source>
        <translation>В фасетах</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>Установить или снять флажок</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Свернуть или развернуть</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>В таблице</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Перейти к подробностям</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>Поставить или снять звезду</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>В сравнении</translation>
    </message>
    <message>
        <source>Go to the cards of a row</source>
        <translation>Перейти к карточкам строки</translation>
    </message>
    <message>
        <source>Open the code in Browse</source>
        <translation>Открыть код в обзоре</translation>
    </message>
    <message>
        <source>Move the provider</source>
        <translation>Передвинуть провайдера</translation>
    </message>
    <message>
        <source>In the cards: another row</source>
        <translation>В карточках: другая строка</translation>
    </message>
    <message>
        <source>In the cards: back to the table</source>
        <translation>В карточках: назад к таблице</translation>
    </message>
    <message>
        <source>Those of the menus can be changed in the settings.</source>
        <translation>Клавиши меню можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Передвинуть столбец</translation>
    </message>
</context>
<context>
    <name>errdex::SourcePage</name>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Из &amp;буфера обмена</translation>
    </message>
    <message>
        <source>Acme Pay</source>
        <translation>Acme Pay</translation>
    </message>
    <message>
        <source>Small letters, digits and -; what queries and the command line use</source>
        <translation>Строчные латинские буквы, цифры и -; используется в запросах и в командной строке</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Файл…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Папка…</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>П&amp;ровайдер</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Короткое имя</translation>
    </message>
    <message>
        <source>Where are the error codes?</source>
        <translation>Где находятся коды ошибок?</translation>
    </message>
    <message>
        <source>A table (CSV, TSV), JSON, OpenAPI, Markdown, a saved web page, or plain text as it is copied from a documentation page. Files can be dropped here. Nothing is loaded from the network.</source>
        <translation>Таблица (CSV, TSV), JSON, OpenAPI, Markdown, сохранённая веб-страница или обычный текст, скопированный со страницы документации. Файлы можно перетащить сюда. Из сети ничего не загружается.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>Error codes (*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml *.yml *.txt)</source>
        <translation>Коды ошибок (*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml *.yml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>Dropped data</source>
        <translation>Перетащенные данные</translation>
    </message>
    <message>
        <source>Whose error codes are these? Name the provider first.</source>
        <translation>Чьи это коды ошибок? Сначала укажите провайдера.</translation>
    </message>
    <message>
        <source>Give a short name: lower-case Latin letters, digits and hyphens, such as “zarin-pay”.</source>
        <translation>Укажите краткое имя: строчные латинские буквы, цифры и дефисы, например «zarin-pay».</translation>
    </message>
    <message>
        <source>Whose are they?</source>
        <translation>Чьи они?</translation>
    </message>
    <message>
        <source>Suggested by the source: change it where it is not right.</source>
        <translation>Предложено по источнику: измените, если неверно.</translation>
    </message>
    <message>
        <source>%1 is there already; what is imported updates it.</source>
        <translation>%1 уже есть; импорт обновит этот каталог.</translation>
    </message>
    <message>
        <source>A table, a description of an API or a saved page</source>
        <translation>Таблица, описание API или сохранённая страница</translation>
    </message>
    <message>
        <source>All documents in it together</source>
        <translation>Все документы в ней вместе</translation>
    </message>
    <message>
        <source>What was copied from a page or a spreadsheet</source>
        <translation>То, что скопировано со страницы или из электронной таблицы</translation>
    </message>
</context>
<context>
    <name>errdex::SourceReader</name>
    <message>
        <source>The part of Errdex that reads documents is missing; please install Errdex again. Nothing was changed.</source>
        <translation>Отсутствует компонент Errdex, читающий документы; переустановите Errdex. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>errdex::SplitterKeys</name>
    <message>
        <source>Border between two panes</source>
        <translation>Граница между двумя панелями</translation>
    </message>
    <message>
        <source>The arrow keys move it; Home and End move it as far as it goes.</source>
        <translation>Стрелки передвигают её; Home и End — до упора.</translation>
    </message>
</context>
<context>
    <name>errdex::StatusLine</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Time spent searching</source>
        <translation>Время поиска</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln кода</numerusform>
            <numerusform>%Ln кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1 из %Ln кода</numerusform>
            <numerusform>%1 из %Ln кодов</numerusform>
            <numerusform>%1 из %Ln кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выделен %Ln</numerusform>
            <numerusform>выделено %Ln</numerusform>
            <numerusform>выделено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>found in %1</source>
        <extracomment>%1 is a time such as &quot;0.3 ms&quot;</extracomment>
        <translation>найдено за %1</translation>
    </message>
    <message>
        <source>No lines</source>
        <extracomment>what is compared: &quot;18 lines · 41 codes&quot; of a comparison</extracomment>
        <translation>Нет строк</translation>
    </message>
</context>
<context>
    <name>errdex::StatusPage</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestedLink</name>
    <message>
        <source>suggested</source>
        <extracomment>of a concept, by the program</extracomment>
        <translation>предложено</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestionBox</name>
    <message>
        <source>This code has no concept yet.</source>
        <translation>У этого кода ещё нет понятия.</translation>
    </message>
    <message>
        <source>suggested · %1 alike</source>
        <extracomment>of a concept; %1 is a percentage</extracomment>
        <translation>предложено · сходство %1</translation>
    </message>
    <message>
        <source>Suggested concept</source>
        <translation>Предложенное понятие</translation>
    </message>
    <message>
        <source>like %1</source>
        <extracomment>why a concept is suggested: its words are like those of the code %1</extracomment>
        <translation>похоже на %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Choose a concept…</source>
        <translation>Выбрать понятие…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>or rather</source>
        <translation>или же</translation>
    </message>
    <message>
        <source>The code has this meaning for you from now on</source>
        <translation>С этого момента код для вас значит именно это</translation>
    </message>
    <message>
        <source>Choose from all meanings</source>
        <translation>Выбрать из всех значений</translation>
    </message>
    <message>
        <source>How alike the words of this code and of those that mean it are: no measure of how sure it is</source>
        <translation>Насколько похожи слова этого кода и кодов с этим понятием: не мера уверенности</translation>
    </message>
    <message>
        <source>Why it is suggested</source>
        <translation>Почему предложено</translation>
    </message>
    <message>
        <source>Other suggestions</source>
        <translation>Другие предложения</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestionCount</name>
    <message>
        <source>without a concept yet: %1, of these with a suggested one: %2</source>
        <extracomment>of the codes of a catalogue that was imported</extracomment>
        <translation>пока без понятия: %1, из них с предложением: %2</translation>
    </message>
    <message>
        <source>without a concept yet: %1</source>
        <extracomment>of the codes of a catalogue that was imported, which are very many</extracomment>
        <translation>пока без понятия: %1</translation>
    </message>
</context>
<context>
    <name>errdex::TableArea</name>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>Чтение каталогов…</translation>
    </message>
    <message>
        <source>The catalogues cannot be shown</source>
        <translation>Показать каталоги не удаётся</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>There are no codes yet</source>
        <translation>Кодов пока нет</translation>
    </message>
    <message>
        <source>The database holds no catalogue.</source>
        <translation>В базе данных нет ни одного каталога.</translation>
    </message>
    <message>
        <source>No code matches</source>
        <translation>Подходящих кодов нет</translation>
    </message>
    <message>
        <source>Enter leads to the details, Space stars, letters go to the search.</source>
        <translation>Enter ведёт к подробностям, пробел добавляет в избранное, буквы попадают в поиск.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamActions</name>
    <message>
        <source>The team&apos;s database asks for a password.</source>
        <translation>База данных команды требует пароль.</translation>
    </message>
    <message>
        <source>&amp;Enter it…</source>
        <translation>&amp;Ввести…</translation>
    </message>
    <message>
        <source>This is too long to be shared. It stays yours alone.</source>
        <translation>Это слишком длинно, чтобы поделиться. Оно остаётся только вашим.</translation>
    </message>
    <message>
        <source>Shared with the team: %1</source>
        <extracomment>%1 is &quot;-1021 · Note&quot;</extracomment>
        <translation>Передано команде: %1</translation>
    </message>
</context>
<context>
    <name>errdex::TeamCommand</name>
    <message>
        <source>Sets up the database that a team shares, checks the way to it, and brings what is kept here up to date.</source>
        <translation>Подготавливает общую базу данных команды, проверяет доступ к ней и обновляет то, что хранится здесь.</translation>
    </message>
    <message>
        <source>The servers, tried in this order; the folder of a socket for one on this machine.</source>
        <translation>Серверы, которые пробуются в этом порядке; для сервера на этом компьютере — папка его сокета.</translation>
    </message>
    <message>
        <source>The name of the database.</source>
        <translation>Имя базы данных.</translation>
    </message>
    <message>
        <source>The account on the server.</source>
        <translation>Учётная запись на сервере.</translation>
    </message>
    <message>
        <source>The certificates of the authority that the server&apos;s certificate has to be from; without it the system&apos;s.</source>
        <translation>Сертификаты центра, которым должен быть выдан сертификат сервера; без этого параметра — системные.</translation>
    </message>
    <message>
        <source>Connect without encryption, also to another machine: whoever listens in reads all.</source>
        <translation>Подключаться без шифрования, в том числе к другому компьютеру: кто подслушивает, прочтёт всё.</translation>
    </message>
    <message>
        <source>With export: write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>С export: записать в этот файл, а не в стандартный вывод; файл появляется целиком или не появляется вовсе.</translation>
    </message>
    <message>
        <source>makes an empty database a team&apos;s</source>
        <translation>делает пустую базу данных базой команды</translation>
    </message>
    <message>
        <source>whether Anna can work with it</source>
        <translation>может ли Анна с ней работать</translation>
    </message>
    <message>
        <source>fetches and sends once, by the window&apos;s settings</source>
        <translation>один раз получает и отправляет по настройкам окна</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <extracomment>asked on a terminal; %1 is the name of an account</extracomment>
        <translation>Пароль для %1:</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>Не удалось записать %1: %2. То, что было там раньше, осталось без изменений.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>This is no file of a team&apos;s data: line %1, %2. Nothing was changed.</source>
        <extracomment>%2 says in English what is wrong there</extracomment>
        <translation>Это не файл с данными команды: строка %1, %2. Ничего не изменено.</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New catalogues: %5.</source>
        <translation>Новых: %1. Таких же: %2. Отличаются там и оставлены: %3. Не принято: %4. Новых каталогов: %5.</translation>
    </message>
    <message>
        <source>The database is up to date; nothing was changed.</source>
        <translation>База данных актуальна; ничего не изменено.</translation>
    </message>
    <message>
        <source>The database is ready for the team. Who may read, write or curate gets one of the roles errdex_reader, errdex_editor and errdex_curator.</source>
        <translation>База данных готова для команды. Тем, кто может читать, писать или вести каталоги, даётся одна из ролей errdex_reader, errdex_editor и errdex_curator.</translation>
    </message>
    <message>
        <source>The database was brought up to date.</source>
        <translation>База данных обновлена.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Изменений на сегодня</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Ждут здесь</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Ждут решения</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не приняты</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>can only be read at present</source>
        <translation>сейчас только чтение</translation>
    </message>
    <message>
        <source>Changed here: %1. Sent: %2. Waiting: %3. To be decided: %4. Not accepted: %5.</source>
        <translation>Изменено здесь: %1. Отправлено: %2. Ждут: %3. Ждут решения: %4. Не приняты: %5.</translation>
    </message>
    <message>
        <source>import needs a FILE, or - for standard input</source>
        <translation>для import нужен файл (FILE) или - для стандартного ввода</translation>
    </message>
    <message>
        <source>--output is for export</source>
        <translation>--output действует только с export</translation>
    </message>
    <message>
        <source>With share-catalog: only show what would change.</source>
        <translation>С share-catalog: только показать, что изменится.</translation>
    </message>
    <message>
        <source>One of init, upgrade, status, sync, export, import and share-catalog.</source>
        <translation>Одно из действий: init, upgrade, status, sync, export, import, share-catalog.</translation>
    </message>
    <message>
        <source>With import: what to read, - for standard input. With share-catalog: the name of an imported catalogue.</source>
        <translation>С import: что прочитать, - для стандартного ввода. С share-catalog: имя импортированного каталога.</translation>
    </message>
    <message>
        <source>what would be other for the team</source>
        <translation>что станет другим для команды</translation>
    </message>
    <message>
        <source>there is no action “%1”: it is one of init, upgrade, status, sync, export, import and share-catalog</source>
        <translation>нет действия «%1»: есть init, upgrade, status, sync, export, import и share-catalog</translation>
    </message>
    <message>
        <source>share-catalog needs the name of an imported catalogue</source>
        <translation>для share-catalog нужно имя импортированного каталога</translation>
    </message>
    <message>
        <source>only import and share-catalog take an argument</source>
        <translation>аргумент указывается только для import и share-catalog</translation>
    </message>
    <message>
        <source>There is no imported catalogue “%1” here. errdex import makes one.</source>
        <translation>Здесь нет импортированного каталога «%1». Его создаёт errdex import.</translation>
    </message>
    <message>
        <source>The team has it like this already; nothing was changed.</source>
        <translation>У команды он уже такой; ничего не изменено.</translation>
    </message>
    <message>
        <source>Shared with the team as version %1.</source>
        <translation>Передано команде как версия %1.</translation>
    </message>
    <message>
        <source>init makes the tables and roles in a PostgreSQL database that is there, upgrade brings them up to date after an update of the program; both need an administrator&apos;s account. status says whether this program can work with the database, and what exactly is wrong where it cannot. sync fetches what others wrote and sends what waits here. export writes all that the team shares as one JSON file, with its history; import takes from such a file what the database does not have, and overwrites nothing. share-catalog gives a catalogue that is imported here to everybody in the team, as a curator, and shows what that changes for them; former versions stay on the server. Without options the settings of the window count. The password is never an option: it is taken from PGPASSFILE or ~/.pgpass, or asked for.</source>
        <translation>init создаёт таблицы и роли в существующей базе PostgreSQL, upgrade обновляет их после обновления программы; для обоих нужна учётная запись администратора. status сообщает, может ли программа работать с базой, а если нет — что именно не так. sync получает то, что написали другие, и отправляет то, что ждёт здесь. export записывает всё, чем делится команда, в один файл JSON, с историей; import берёт из такого файла то, чего в базе нет, и ничего не перезаписывает. share-catalog от имени управляющего передаёт импортированный здесь каталог всей команде и показывает, что это для неё меняет; прежние версии остаются на сервере. Без параметров действуют настройки окна. Пароль никогда не задаётся параметром: он берётся из PGPASSFILE или ~/.pgpass либо запрашивается.</translation>
    </message>
    <message numerus="yes">
        <source>Restored with their authors and times: %Ln state(s).</source>
        <translation>
            <numerusform>Восстановлено с авторами и временем: %Ln состояние.</numerusform>
            <numerusform>Восстановлено с авторами и временем: %Ln состояния.</numerusform>
            <numerusform>Восстановлено с авторами и временем: %Ln состояний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history was left out: %Ln state(s). It takes an account that “errdex team init” was run with.</source>
        <translation>
            <numerusform>История пропущена: %Ln состояние. Нужна учётная запись, от которой выполнялась «errdex team init».</numerusform>
            <numerusform>История пропущена: %Ln состояния. Нужна учётная запись, от которой выполнялась «errdex team init».</numerusform>
            <numerusform>История пропущена: %Ln состояний. Нужна учётная запись, от которой выполнялась «errdex team init».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of what the database has already was left out: %Ln state(s).</source>
        <translation>
            <numerusform>История того, что уже есть в базе, пропущена: %Ln состояние.</numerusform>
            <numerusform>История того, что уже есть в базе, пропущена: %Ln состояния.</numerusform>
            <numerusform>История того, что уже есть в базе, пропущена: %Ln состояний.</numerusform>
        </translation>
    </message>
    <message>
        <source>no team is set up: enter its server in the settings of the window, on the page Team, or give --hosts, --database and --user; errdex team init makes a new one</source>
        <translation>команда не настроена: укажите её сервер в настройках окна, на странице «Команда», или задайте --hosts, --database и --user; errdex team init создаёт новую</translation>
    </message>
    <message>
        <source>With share-catalog: list the versions on the server, who shared them and when.</source>
        <translation>С share-catalog: перечислить версии на сервере, кем и когда они переданы.</translation>
    </message>
    <message>
        <source>With share-catalog: make this version the one that everybody has.</source>
        <translation>С share-catalog: сделать эту версию той, что есть у всех.</translation>
    </message>
    <message>
        <source>With share-catalog: take the catalogue from the team; its versions stay on the server.</source>
        <translation>С share-catalog: забрать каталог у команды; его версии останутся на сервере.</translation>
    </message>
    <message>
        <source>%1 is for share-catalog</source>
        <translation>%1 — для share-catalog</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 и %2 несовместимы</translation>
    </message>
    <message>
        <source>--restore takes the number of a version, not “%1”</source>
        <translation>--restore ожидает номер версии, а не «%1»</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Кем передан</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>The team never had a catalogue “%1”.</source>
        <translation>У команды никогда не было каталога «%1».</translation>
    </message>
    <message>
        <source>%1 was withdrawn; --restore brings a version back.</source>
        <translation>%1 отозван; --restore вернёт одну из версий.</translation>
    </message>
    <message>
        <source>The team has no version %1 of “%2”.</source>
        <translation>У команды нет версии %1 каталога «%2».</translation>
    </message>
    <message>
        <source>Everybody in the team has version %1 of %2 again.</source>
        <translation>У всей команды снова версия %1 каталога %2.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamConflictDialog</name>
    <message>
        <source>The team&apos;s text</source>
        <translation>Текст команды</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>The text that shall count</source>
        <translation>Текст, который будет действовать</translation>
    </message>
    <message>
        <source>Two texts for one place</source>
        <translation>Два текста для одного места</translation>
    </message>
    <message>
        <source>Somebody else has written this while you did. Nothing is lost: take one, or make one text of both below.</source>
        <translation>Кто-то другой написал это одновременно с вами. Ничего не потеряно: возьмите один из текстов или составьте ниже один из обоих.</translation>
    </message>
    <message>
        <source>Take the &amp;team&apos;s</source>
        <translation>Взять текст &amp;команды</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>Взять &amp;мой</translation>
    </message>
    <message>
        <source>Take the text &amp;below</source>
        <translation>Взять текст &amp;ниже</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>closes the dialog; the question stays open</extracomment>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>Yours, not sent</source>
        <translation>Ваш, не отправлен</translation>
    </message>
    <message>
        <source>The te&amp;xt that shall count</source>
        <translation>&amp;Текст, который будет действовать</translation>
    </message>
    <message>
        <source>The team&apos;s text has changed in the meantime. This is the new one; nothing was overwritten.</source>
        <translation>Текст команды тем временем изменился. Вот новый; ничего не перезаписано.</translation>
    </message>
    <message>
        <source>The team has nothing there</source>
        <translation>У команды там ничего нет</translation>
    </message>
    <message>
        <source>The team&apos;s: %1, %2</source>
        <translation>Команда: %1, %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>Каким он есть на сервере</translation>
    </message>
    <message>
        <source>As it was written on this computer</source>
        <translation>Каким он записан на этом компьютере</translation>
    </message>
    <message>
        <source>It begins as yours, and can be changed.</source>
        <translation>Сначала это ваш текст, и его можно изменить.</translation>
    </message>
    <message>
        <source>What you wrote is not sent</source>
        <translation>Написанное вами не отправляется</translation>
    </message>
    <message>
        <source>Your text takes the place of the team&apos;s</source>
        <translation>Ваш текст заменит текст команды</translation>
    </message>
    <message>
        <source>It takes the place of both</source>
        <translation>Он заменит оба</translation>
    </message>
</context>
<context>
    <name>errdex::TeamErrorText</name>
    <message>
        <source>The address of the team&apos;s database is not complete or not valid (%1).</source>
        <extracomment>%1 names a setting: &quot;hosts&quot;, &quot;database&quot;, &quot;user&quot;</extracomment>
        <translation>Адрес базы данных команды неполон или недопустим (%1).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed (on Debian the package %1).</source>
        <translation>Драйвер Qt для PostgreSQL не установлен (в Debian это пакет %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known (%1). Check the name and the network.</source>
        <translation>Имя сервера неизвестно (%1). Проверьте имя и сеть.</translation>
    </message>
    <message>
        <source>No database answers at this place (%1). Check the port and whether the server runs.</source>
        <translation>По этому адресу не отвечает ни одна база данных (%1). Проверьте порт и работает ли сервер.</translation>
    </message>
    <message>
        <source>The server does not answer in time (%1). Check the network and its firewalls.</source>
        <translation>Сервер не отвечает вовремя (%1). Проверьте сеть и её межсетевые экраны.</translation>
    </message>
    <message>
        <source>There is no encrypted connection that can be trusted (%1). Check the certificate&apos;s name and authority.</source>
        <translation>Нет шифрованного соединения, которому можно доверять (%1). Проверьте имя в сертификате и кем он выдан.</translation>
    </message>
    <message>
        <source>The server does not accept the user&apos;s name or the password (%1).</source>
        <translation>Сервер не принимает имя пользователя или пароль (%1).</translation>
    </message>
    <message>
        <source>There is no database of this name on the server (%1).</source>
        <translation>На сервере нет базы данных с таким именем (%1).</translation>
    </message>
    <message>
        <source>The database is not set up for a team yet. An administrator does it with: errdex team init</source>
        <translation>База данных ещё не подготовлена для команды. Администратор делает это так: errdex team init</translation>
    </message>
    <message>
        <source>The database has a schema “errdex” that is not of this program. It was left as it is.</source>
        <translation>В базе данных есть схема «errdex», не принадлежащая этой программе. Она оставлена как была.</translation>
    </message>
    <message>
        <source>The server is too old (%1). PostgreSQL 13 or later is needed.</source>
        <translation>Сервер слишком старый (%1). Нужен PostgreSQL 13 или новее.</translation>
    </message>
    <message>
        <source>The team&apos;s database is older than this program (%1). An administrator upgrades it with: errdex team upgrade</source>
        <translation>База данных команды старее этой программы (%1). Администратор обновляет её так: errdex team upgrade</translation>
    </message>
    <message>
        <source>The team&apos;s database is newer than this program (%1). It was left as it is. Please update Errdex.</source>
        <translation>База данных команды новее этой программы (%1). Она оставлена как была. Обновите Errdex.</translation>
    </message>
    <message>
        <source>The user lacks the right to do this (%1). An administrator can give it.</source>
        <translation>У пользователя нет на это прав (%1). Их может дать администратор.</translation>
    </message>
    <message>
        <source>Changes that wait here were written for another team&apos;s database. They were left as they are.</source>
        <translation>Изменения, которые ждут здесь, написаны для базы данных другой команды. Они оставлены как были.</translation>
    </message>
    <message>
        <source>The server takes no changes at present, it can only be read. Changes wait here until it does.</source>
        <translation>Сервер сейчас не принимает изменений, его можно только читать. Изменения подождут здесь.</translation>
    </message>
    <message>
        <source>The server has no room left. Changes wait here until it has.</source>
        <translation>На сервере не осталось места. Изменения подождут здесь, пока оно не появится.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Try again later.</source>
        <translation>Сервер занят (%1). Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The server took too long (%1). Try again later.</source>
        <translation>Сервер отвечал слишком долго (%1). Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The connection to the server is lost (%1). Nothing is lost here.</source>
        <translation>Соединение с сервером потеряно (%1). Здесь ничего не потеряно.</translation>
    </message>
    <message>
        <source>The server has sent something that it should not send (%1). It was not used.</source>
        <translation>Сервер прислал то, чего присылать не должен (%1). Это не было использовано.</translation>
    </message>
    <message>
        <source>Something unexpected happened on the server (%1). Please report this.</source>
        <translation>На сервере произошло нечто неожиданное (%1). Пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <source>The copy of what the team shares was damaged and is fetched again; the damaged file is kept as %1.</source>
        <translation>Копия того, чем делится команда, была повреждена и получается заново; повреждённый файл сохранён как %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours that waited to be sent could be saved.</source>
        <translation>
            <numerusform>Удалось спасти %Ln ваше изменение, ожидавшее отправки.</numerusform>
            <numerusform>Удалось спасти %Ln ваших изменения, ожидавших отправки.</numerusform>
            <numerusform>Удалось спасти %Ln ваших изменений, ожидавших отправки.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change of yours waited to be sent.</source>
        <translation>Ни одно ваше изменение не ожидало отправки.</translation>
    </message>
    <message>
        <source>Not all of it could be read: changes that were not sent yet may be missing.</source>
        <translation>Не всё удалось прочитать: ещё не отправленных изменений может не хватать.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamHistoryDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Who wrote it, and when</source>
        <translation>Кто и когда это написал</translation>
    </message>
    <message>
        <source>The text of that time</source>
        <translation>Текст того времени</translation>
    </message>
    <message>
        <source>&amp;Restore this text</source>
        <translation>&amp;Восстановить этот текст</translation>
    </message>
    <message>
        <source>A former text becomes the present one; nothing of the history goes.</source>
        <translation>Прежний текст снова станет нынешним; из истории ничего не пропадает.</translation>
    </message>
    <message>
        <source>Your account may only read.</source>
        <translation>Ваша учётная запись может только читать.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
</context>
<context>
    <name>errdex::TeamMark</name>
    <message>
        <source>team</source>
        <extracomment>beside a provider: the team shares its catalogue; as short as can be</extracomment>
        <translation>команда</translation>
    </message>
</context>
<context>
    <name>errdex::TeamPage</name>
    <message>
        <source>&amp;Keep it in the system&apos;s key store</source>
        <translation>&amp;Хранить в системном хранилище ключей</translation>
    </message>
    <message>
        <source>Whoever listens in on the way reads all, the password too.</source>
        <translation>Кто прослушивает сеть, прочтёт всё, и пароль тоже.</translation>
    </message>
    <message>
        <source>A team shares notes, tags, replies and catalogues on a PostgreSQL server. What you read is a copy on this computer, which is there without a network too. Your own notes stay yours until you share them.</source>
        <translation>Команда делится заметками, метками, ответами и каталогами на сервере PostgreSQL. Вы читаете копию на этом компьютере, которая есть и без сети. Ваши заметки остаются вашими, пока вы ими не поделитесь.</translation>
    </message>
    <message>
        <source>Several are tried in their order; the folder of a socket for a server on this computer</source>
        <translation>Несколько пробуются по порядку; папка сокета для сервера на этом компьютере</translation>
    </message>
    <message>
        <source>Without a key store it is kept until the program ends, and asked for once at each start</source>
        <translation>Без хранилища ключей он хранится до конца работы программы и спрашивается один раз при каждом запуске</translation>
    </message>
    <message>
        <source>Encrypted, the certificate is checked</source>
        <translation>Зашифровано, сертификат проверяется</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Без шифрования</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>системные</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Серверы</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;База данных</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>По&amp;льзователь</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>E&amp;ncryption</source>
        <translation>&amp;Шифрование</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Центр сертификации</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Пр&amp;оверить соединение</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Подкл&amp;ючить</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>О&amp;тключить</translation>
    </message>
    <message>
        <source>Nothing of the team is shown any more; what waits to be sent stays on this computer</source>
        <translation>От команды больше ничего не показывается; что ждёт отправки, остаётся на этом компьютере</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Для администраторов</translation>
    </message>
    <message>
        <source>With the account above, which needs the right to it.</source>
        <translation>С учётной записью выше, у которой должно быть на это право.</translation>
    </message>
    <message>
        <source>Set up o&amp;r upgrade</source>
        <translation>Настроить или о&amp;бновить</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Настройка…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Export the team&apos;s data</source>
        <translation>Экспорт данных команды</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Import a team&apos;s data</source>
        <translation>Импорт данных команды</translation>
    </message>
    <message>
        <source>known</source>
        <translation>известен</translation>
    </message>
    <message>
        <source>Everything goes to %1 as it is: whoever listens in on the way reads the password and all texts, and can change them. Only do this in a network that you trust.</source>
        <translation>Всё идёт к %1 как есть: кто прослушивает сеть, прочтёт пароль и все тексты и может их изменить. Делайте это только в сети, которой доверяете.</translation>
    </message>
    <message>
        <source>Connect without &amp;encryption</source>
        <translation>Подключить &amp;без шифрования</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>A file with the certificates of the authority that the server&apos;s certificate has to be from. Without one, those count which the system trusts.</source>
        <translation>Файл с сертификатами центра, которым должен быть выдан сертификат сервера. Без него действуют те, которым доверяет система.</translation>
    </message>
    <message>
        <source>Asks the server with what is written above, and keeps nothing of it</source>
        <translation>Обращается к серверу с тем, что указано выше, и ничего из этого не сохраняет</translation>
    </message>
    <message>
        <source>Keeps what is written above, and fetches what the team has</source>
        <translation>Сохраняет то, что указано выше, и получает то, что есть у команды</translation>
    </message>
    <message>
        <source>Prepares the database for a team, or for this version of Errdex; what is in it stays</source>
        <translation>Готовит базу данных для команды или для этой версии Errdex; то, что в ней есть, остаётся</translation>
    </message>
    <message>
        <source>Writes all that the team shares into a file</source>
        <translation>Записывает всё, чем делится команда, в файл</translation>
    </message>
    <message>
        <source>Adds what a file of a team holds; what is different on the server is left as it is</source>
        <translation>Добавляет то, что есть в файле команды; то, что на сервере иное, остаётся как есть</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>Её имя на сервере</translation>
    </message>
    <message>
        <source>Your account on the server</source>
        <translation>Ваша учётная запись на сервере</translation>
    </message>
    <message>
        <source>Once it is known, it need not be written again</source>
        <translation>Если он уже известен, вводить его снова не нужно</translation>
    </message>
    <message>
        <source>Without it, others on the way read the password and all texts</source>
        <translation>Без него другие по пути прочтут пароль и все тексты</translation>
    </message>
</context>
<context>
    <name>errdex::TeamPanel</name>
    <message>
        <source>&amp;Changes that the server does not have</source>
        <translation>&amp;Изменения, которых нет на сервере</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Changes that the server does not have</source>
        <translation>Изменения, которых нет на сервере</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>Подключить &amp;снова</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Решить…</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Отбросить…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>The server did not take this change. Throw your text away?</source>
        <translation>Сервер не принял это изменение. Отбросить ваш текст?</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s key store</source>
        <translation>&amp;Хранить в системном хранилище ключей</translation>
    </message>
    <message>
        <source>Without a key store it is kept until the program ends, and asked for once at each start</source>
        <translation>Без хранилища ключей он хранится до конца работы программы и спрашивается один раз при каждом запуске</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Подклю&amp;чить</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>The password is kept until the program ends: no key store has it.</source>
        <translation>Пароль хранится до конца работы программы: его нет ни в одном хранилище ключей.</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>нужно решить</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>not accepted: too long</source>
        <translation>не принято: слишком длинно</translation>
    </message>
    <message>
        <source>not accepted: no right</source>
        <translation>не принято: нет права</translation>
    </message>
    <message>
        <source>You have taken it back.</source>
        <translation>Вы это отозвали.</translation>
    </message>
    <message>
        <source>Why the chosen one was not sent stands below the list.</source>
        <translation>Почему выбранное не отправлено, сказано под списком.</translation>
    </message>
    <message>
        <source>Tries to reach the server now</source>
        <translation>Пробует связаться с сервером сейчас</translation>
    </message>
    <message>
        <source>The server and the account</source>
        <translation>Сервер и учётная запись</translation>
    </message>
    <message>
        <source>Shows both texts side by side</source>
        <translation>Показывает оба текста рядом</translation>
    </message>
</context>
<context>
    <name>errdex::TeamProbe</name>
    <message>
        <source>may read, write and curate</source>
        <translation>может читать, писать и управлять</translation>
    </message>
    <message>
        <source>may read and write</source>
        <translation>может читать и писать</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>может только читать</translation>
    </message>
    <message>
        <source>It works: PostgreSQL %1.%2, and %3 %4.</source>
        <translation>Всё работает: PostgreSQL %1.%2, и %3 %4.</translation>
    </message>
    <message>
        <source>The server takes no changes at present.</source>
        <translation>Сервер сейчас не принимает изменений.</translation>
    </message>
    <message>
        <source>The database is up to date; nothing was changed.</source>
        <translation>База данных актуальна; ничего не изменено.</translation>
    </message>
    <message>
        <source>The database is ready for the team. Who may read, write or curate gets one of the roles errdex_reader, errdex_editor and errdex_curator.</source>
        <translation>База данных готова для команды. Тем, кто может читать, писать или вести каталоги, даётся одна из ролей errdex_reader, errdex_editor и errdex_curator.</translation>
    </message>
    <message>
        <source>The database was brought up to date.</source>
        <translation>База данных обновлена.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>Не удалось записать %1: %2. То, что было там раньше, осталось без изменений.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>This is no file of a team&apos;s data: line %1, %2. Nothing was changed.</source>
        <extracomment>%2 says in English what is wrong there</extracomment>
        <translation>Это не файл с данными команды: строка %1, %2. Ничего не изменено.</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New catalogues: %5.</source>
        <translation>Новых: %1. Таких же: %2. Отличаются там и оставлены: %3. Не принято: %4. Новых каталогов: %5.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamTextRow</name>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>two people wrote the same text; a person has to say what counts</extracomment>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a text of the team&apos;s, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yours, waits to be sent</source>
        <translation>Ваше, ждёт отправки</translation>
    </message>
    <message>
        <source>you wrote something else: to be decided</source>
        <translation>вы написали другое: нужно решить</translation>
    </message>
    <message>
        <source>your change was not accepted</source>
        <translation>ваше изменение не принято</translation>
    </message>
    <message>
        <source>Shows both texts side by side</source>
        <translation>Показывает оба текста рядом</translation>
    </message>
</context>
<context>
    <name>errdex::TeamTexts</name>
    <message>
        <source>The team&apos;s</source>
        <translation>От команды</translation>
    </message>
    <message>
        <source>Reply for this code</source>
        <translation>Ответ для этого кода</translation>
    </message>
    <message>
        <source>Reply for all codes that mean this</source>
        <translation>Ответ для всех кодов с этим значением</translation>
    </message>
    <message>
        <source>The team has written nothing here, and your account may only read.</source>
        <translation>Команда здесь ничего не написала, а ваша учётная запись может только читать.</translation>
    </message>
    <message>
        <source>Your account may only read what the team shares.</source>
        <translation>Ваша учётная запись может только читать то, чем делится команда.</translation>
    </message>
    <message>
        <source>Share your tags with the team</source>
        <translation>Поделиться метками с командой</translation>
    </message>
    <message>
        <source>Share your link with the team</source>
        <translation>Поделиться ссылкой с командой</translation>
    </message>
    <message>
        <source>Share your choice of meaning</source>
        <translation>Поделиться выбором значения</translation>
    </message>
    <message>
        <source>Share your reply for all codes that mean this</source>
        <translation>Поделиться ответом для всех с этим значением</translation>
    </message>
    <message>
        <source>Share your reply with the team</source>
        <translation>Поделиться ответом с командой</translation>
    </message>
    <message>
        <source>Share your note with the team</source>
        <translation>Поделиться заметкой с командой</translation>
    </message>
    <message>
        <source>It moves from what is yours alone to what everybody in the team sees</source>
        <translation>Это переходит из того, что только ваше, в то, что видит вся команда</translation>
    </message>
</context>
<context>
    <name>errdex::TeamWords</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>Команда: решить %Ln</numerusform>
            <numerusform>Команда: решить %Ln</numerusform>
            <numerusform>Команда: решить %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln not accepted</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Команда: не принято %Ln</numerusform>
            <numerusform>Команда: не принято %Ln</numerusform>
            <numerusform>Команда: не принято %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: not connected</source>
        <translation>Команда: не подключена</translation>
    </message>
    <message>
        <source>Team: offline</source>
        <translation>Команда: нет связи</translation>
    </message>
    <message>
        <source>Team: connecting…</source>
        <translation>Команда: подключение…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Команда: ждёт %Ln</numerusform>
            <numerusform>Команда: ждут %Ln</numerusform>
            <numerusform>Команда: ждут %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: connected</source>
        <translation>Команда: подключена</translation>
    </message>
    <message>
        <source>No team is connected.</source>
        <translation>Команда не подключена.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Fetching what others wrote…</source>
        <translation>Получение того, что написали другие…</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Подключено как %1.</translation>
    </message>
    <message>
        <source>This account may only read.</source>
        <translation>Эта учётная запись может только читать.</translation>
    </message>
    <message>
        <source>Not connected since %1.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Нет соединения с %1.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Соединения ещё не было.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours wait here to be sent.</source>
        <translation>
            <numerusform>%Ln ваше изменение ждёт здесь отправки.</numerusform>
            <numerusform>%Ln ваших изменения ждут здесь отправки.</numerusform>
            <numerusform>%Ln ваших изменений ждут здесь отправки.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::TextBlock</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>errdex::TopBar</name>
    <message>
        <source>Put providers side by side, or go back to the table</source>
        <translation>Показать провайдеров рядом или вернуться к таблице</translation>
    </message>
    <message>
        <source>Write codes to a file, or copy them</source>
        <translation>Записать коды в файл или скопировать</translation>
    </message>
    <message>
        <source>Beside the table: what its codes have in common</source>
        <translation>Рядом с таблицей: что общего у её кодов</translation>
    </message>
    <message>
        <source>Above the table: a field for each column</source>
        <translation>Над таблицей: поле для каждого столбца</translation>
    </message>
    <message>
        <source>Beside the table: all that is known of a code</source>
        <translation>Рядом с таблицей: всё о коде</translation>
    </message>
</context>
<context>
    <name>errdex::TrayIcon</name>
    <message>
        <source>&amp;Show Errdex</source>
        <translation>&amp;Показать Errdex</translation>
    </message>
    <message>
        <source>&amp;Quick window</source>
        <translation>Окно &amp;быстрого поиска</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>Вы&amp;ход</translation>
    </message>
</context>
<context>
    <name>errdex::WhatsNewDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>errdex::WhyNot</name>
    <message>
        <source>%1 works in Browse, not in Compare.</source>
        <extracomment>%1 is the quoted name of a menu&apos;s entry</extracomment>
        <translation>%1 работает в обзоре, а не в сравнении.</translation>
    </message>
    <message>
        <source>Own data cannot be changed now.</source>
        <translation>Свои данные сейчас изменить нельзя.</translation>
    </message>
    <message>
        <source>Choose a single code of the table first.</source>
        <translation>Сначала выберите один код в таблице.</translation>
    </message>
    <message>
        <source>Choose a code of the table first.</source>
        <translation>Сначала выберите код в таблице.</translation>
    </message>
    <message>
        <source>This code has no message.</source>
        <translation>У этого кода нет сообщения.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>В таблице нет строк.</translation>
    </message>
    <message>
        <source>No code is chosen whose concept is yours to choose.</source>
        <translation>Не выбран код, понятие которого выбираете вы.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Назад идти некуда.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Вперёд идти некуда.</translation>
    </message>
    <message>
        <source>There is no search that could be saved.</source>
        <translation>Нет поиска, который можно сохранить.</translation>
    </message>
    <message>
        <source>%1 is not possible now.</source>
        <translation>%1 сейчас невозможно.</translation>
    </message>
    <message>
        <source>Choose a single code first: Enter leads to the cards of the cell.</source>
        <translation>Сначала выберите один код: Enter ведёт к карточкам ячейки.</translation>
    </message>
</context>
<context>
    <name>errdex::XlsxWriter</name>
    <message>
        <source>The part of Errdex that writes workbooks is missing; please install Errdex again.</source>
        <translation>Отсутствует компонент Errdex, записывающий книги; переустановите Errdex.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое имя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Документация</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>The description speaks of a body that cannot be parsed, the condition also of a readable body that lacks required fields.</source>
        <extracomment>alef-markets INVALID_BODY</extracomment>
        <translation>Описание говорит о теле, которое не удаётся разобрать, условие — также о читаемом теле, в котором нет обязательных полей.</translation>
    </message>
    <message>
        <source>Its condition includes duplicate registration, which could as well be expected under DUPLICATE_ENTRY.</source>
        <extracomment>alef-markets CONFLICT</extracomment>
        <translation>Его условие включает повторную регистрацию, которую можно было бы ожидать и под DUPLICATE_ENTRY.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the offered asset here, not an access token.</source>
        <extracomment>alef-markets INVALID_TOKEN_STATUS</extracomment>
        <translation>«Token» здесь — предлагаемый актив, а не токен доступа.</translation>
    </message>
    <message>
        <source>&quot;Unauthorized&quot; means not allowed here; the missing sign-in is 401001.</source>
        <extracomment>codelibra 403001</extracomment>
        <translation>«Unauthorized» здесь значит «не разрешено»; отсутствие входа — 401001.</translation>
    </message>
    <message>
        <source>The name asks for a new sign-in, the description speaks of a locked account; signing in again by hand is what resolves it.</source>
        <extracomment>codelibra 403002</extracomment>
        <translation>Имя требует войти заново, описание говорит о заблокированной учётной записи; помогает повторный вход вручную.</translation>
    </message>
    <message>
        <source>The same meaning as 1000; the page does not say when which of the two is used.</source>
        <extracomment>ethgas 2</extracomment>
        <translation>Тот же смысл, что у 1000; страница не говорит, когда какой из них используется.</translation>
    </message>
    <message>
        <source>The same meaning and words as 9999.</source>
        <extracomment>ethgas 99</extracomment>
        <translation>Тот же смысл и те же слова, что у 9999.</translation>
    </message>
    <message>
        <source>The same meaning as 2; &quot;Pemission&quot; is how the page spells it.</source>
        <extracomment>ethgas 1000</extracomment>
        <translation>Тот же смысл, что у 2; «Pemission» — так написано на странице.</translation>
    </message>
    <message>
        <source>The same meaning and words as 99.</source>
        <extracomment>ethgas 9999</extracomment>
        <translation>Тот же смысл и те же слова, что у 99.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the asset being deposited here, not an access token.</source>
        <extracomment>ethgas 10001</extracomment>
        <translation>«Token» здесь — вносимый актив, а не токен доступа.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the asset being withdrawn here, not an access token.</source>
        <extracomment>ethgas 10011</extracomment>
        <translation>«Token» здесь — выводимый актив, а не токен доступа.</translation>
    </message>
    <message>
        <source>The page does not say whether &quot;rate&quot; is a price rate or the pace of transactions.</source>
        <extracomment>ethgas 115</extracomment>
        <translation>Страница не говорит, что такое «rate»: курс или частота операций.</translation>
    </message>
    <message>
        <source>The name says invalid; ETHGas&apos; page about orders advises a unique deduplicate string, so a repeated one is the likely cause.</source>
        <extracomment>ethgas 122</extracomment>
        <translation>Имя говорит «недействительно»; страница ETHGas об ордерах советует уникальную строку против повторов, так что вероятная причина — повторённая строка.</translation>
    </message>
    <message>
        <source>The page lists 400403 twice, as Forbidden Error and as Permission Denied Error; the code alone does not tell which of the two was meant.</source>
        <extracomment>freeway 400403</extracomment>
        <translation>Страница приводит 400403 дважды, как Forbidden Error и как Permission Denied Error; по одному коду не понять, что имелось в виду.</translation>
    </message>
    <message>
        <source>The second entry for 400403 on the page, which also lists it as Forbidden Error; both mean that the caller may not do this.</source>
        <extracomment>freeway 400403</extracomment>
        <translation>Вторая запись о 400403 на странице, где он приведён и как Forbidden Error; обе значат, что вызывающему это не разрешено.</translation>
    </message>
    <message>
        <source>The page lists 0001 twice: for a missing field here and for a wrong signature below; only the message tells them apart.</source>
        <extracomment>hashkey-pro 0001</extracomment>
        <translation>Страница приводит 0001 дважды: здесь — для отсутствующего поля, ниже — для неверной подписи; их различает только сообщение.</translation>
    </message>
    <message>
        <source>The page lists 0001 twice: for a missing field above and for a wrong signature here; only the message tells them apart.</source>
        <extracomment>hashkey-pro 0001</extracomment>
        <translation>Страница приводит 0001 дважды: выше — для отсутствующего поля, здесь — для неверной подписи; их различает только сообщение.</translation>
    </message>
    <message>
        <source>The message says that the key is invalid, the description speaks of its permission: check both.</source>
        <extracomment>hashkey-pro 0102</extracomment>
        <translation>Сообщение говорит, что ключ недействителен, описание — о его правах: проверьте и то и другое.</translation>
    </message>
    <message>
        <source>The message says that the operation is unauthorized, the description that the key is not valid for the environment; it is about the key.</source>
        <extracomment>hashkey-pro -1002</extracomment>
        <translation>Сообщение говорит, что операция не разрешена, описание — что ключ не подходит к этой среде; дело в ключе.</translation>
    </message>
    <message>
        <source>The message says that the order is not on the book, the description that the book itself cannot be located.</source>
        <extracomment>hashkey-pro -1143</extracomment>
        <translation>Сообщение говорит, что ордера нет в стакане, описание — что не найден сам стакан.</translation>
    </message>
    <message>
        <source>The description says that the order was not created; a time-out does not prove that, so look for the order first.</source>
        <extracomment>hashkey-pro -1146</extracomment>
        <translation>Описание говорит, что ордер не создан; истёкшее время этого не доказывает, поэтому сначала поищите ордер.</translation>
    </message>
    <message>
        <source>The description says that the order was not cancelled; a time-out does not prove that, so look at the order first.</source>
        <extracomment>hashkey-pro -1147</extracomment>
        <translation>Описание говорит, что ордер не отменён; истёкшее время этого не доказывает, поэтому сначала посмотрите на ордер.</translation>
    </message>
    <message>
        <source>The message says that the pair is not open yet, the description that it is not listed yet.</source>
        <extracomment>hashkey-pro -1151</extracomment>
        <translation>Сообщение говорит, что пара ещё не открыта, описание — что она ещё не размещена.</translation>
    </message>
    <message>
        <source>The message is about the position side (long or short), the description repeats the words of -1117 about the order side.</source>
        <extracomment>hashkey-pro -1154</extracomment>
        <translation>Сообщение — о стороне позиции (лонг или шорт), описание повторяет слова -1117 о стороне ордера.</translation>
    </message>
    <message>
        <source>The message concerns one trading pair, the description says that API trading as such is suspended.</source>
        <extracomment>hashkey-pro -1155</extracomment>
        <translation>Сообщение касается одной торговой пары, описание говорит, что приостановлена вся торговля через API.</translation>
    </message>
    <message>
        <source>The message names limit maker orders, the description limit and market orders.</source>
        <extracomment>hashkey-pro -1156</extracomment>
        <translation>Сообщение называет ордера limit maker, описание — лимитные и рыночные.</translation>
    </message>
    <message>
        <source>The message says that the contract address is unsupported, the description that it is not valid.</source>
        <extracomment>hashkey-pro -1162</extracomment>
        <translation>Сообщение говорит, что адрес контракта не поддерживается, описание — что он недействителен.</translation>
    </message>
    <message>
        <source>The description suggests an amount below the minimum, which has the codes -1167 and -4002 of its own.</source>
        <extracomment>hashkey-pro -1164</extracomment>
        <translation>Описание наводит на мысль о сумме ниже минимума, у которой есть свои коды -1167 и -4002.</translation>
    </message>
    <message>
        <source>The message says that the amount is missing, the description that it must be more than 0.</source>
        <extracomment>hashkey-pro -1165</extracomment>
        <translation>Сообщение говорит, что суммы нет, описание — что она должна быть больше 0.</translation>
    </message>
    <message>
        <source>The message reads like a missing permission, the description says that withdrawals are suspended.</source>
        <extracomment>hashkey-pro -1169</extracomment>
        <translation>Сообщение похоже на нехватку прав, описание говорит, что вывод приостановлен.</translation>
    </message>
    <message>
        <source>The message reads like a missing permission, the description says that deposits are suspended.</source>
        <extracomment>hashkey-pro -1170</extracomment>
        <translation>Сообщение похоже на нехватку прав, описание говорит, что пополнение приостановлено.</translation>
    </message>
    <message>
        <source>The page does not explain this further; we read it as a failed proof that the address belongs to the person named.</source>
        <extracomment>hashkey-pro -1179</extracomment>
        <translation>Страница больше ничего не объясняет; мы понимаем это как неудачное подтверждение того, что адрес принадлежит названному лицу.</translation>
    </message>
    <message>
        <source>The page does not say whether open orders are counted or orders created within some time.</source>
        <extracomment>hashkey-pro -1193</extracomment>
        <translation>Страница не говорит, считаются ли открытые ордера или ордера, созданные за некоторое время.</translation>
    </message>
    <message>
        <source>The message says that the amount is above the maximum, the description that it is below a maximum; going by the message, it is too large.</source>
        <extracomment>hashkey-pro -1206</extracomment>
        <translation>Сообщение говорит, что сумма выше максимума, описание — что она ниже максимума; судя по сообщению, она слишком велика.</translation>
    </message>
    <message>
        <source>The message is about the type of a fiat order, the description about a status.</source>
        <extracomment>hashkey-pro -1208</extracomment>
        <translation>Сообщение — о типе фиатного ордера, описание — о статусе.</translation>
    </message>
    <message>
        <source>The message gives no reason; the description names the usual one, not the only one.</source>
        <extracomment>hashkey-pro -2010</extracomment>
        <translation>Сообщение не называет причины; описание называет обычную, но не единственную.</translation>
    </message>
    <message>
        <source>The same words as -2021; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2020</extracomment>
        <translation>Те же слова, что у -2021; страница не говорит, чем они различаются.</translation>
    </message>
    <message>
        <source>The same words as -2020; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2021</extracomment>
        <translation>Те же слова, что у -2020; страница не говорит, чем они различаются.</translation>
    </message>
    <message>
        <source>The same words as -2038; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2030</extracomment>
        <translation>Те же слова, что у -2038; страница не говорит, чем они различаются.</translation>
    </message>
    <message>
        <source>The same words as -2039; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2031</extracomment>
        <translation>Те же слова, что у -2039; страница не говорит, чем они различаются.</translation>
    </message>
    <message>
        <source>Not a failure but a question: the order waits for a confirmation.</source>
        <extracomment>hashkey-pro -2032</extracomment>
        <translation>Не ошибка, а вопрос: ордер ждёт подтверждения.</translation>
    </message>
    <message>
        <source>May be read as a period longer than 30 days or as records older than 30 days; try a shorter and more recent period.</source>
        <extracomment>hashkey-pro -2036</extracomment>
        <translation>Может означать период длиннее 30 дней или записи старше 30 дней; попробуйте период короче и новее.</translation>
    </message>
    <message>
        <source>The same words as -2030; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2038</extracomment>
        <translation>Те же слова, что у -2030; страница не говорит, чем они различаются.</translation>
    </message>
    <message>
        <source>The same words as -2031; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2039</extracomment>
        <translation>Те же слова, что у -2031; страница не говорит, чем они различаются.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is a crypto asset here, not an access token.</source>
        <extracomment>hashkey-pro -2041</extracomment>
        <translation>«Token» здесь — криптоактив, а не токен доступа.</translation>
    </message>
    <message>
        <source>Worded as a warning; the page does not say whether the order was refused.</source>
        <extracomment>hashkey-pro -2042</extracomment>
        <translation>Сформулировано как предупреждение; страница не говорит, был ли ордер отклонён.</translation>
    </message>
    <message>
        <source>The same words as -4004; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -4000</extracomment>
        <translation>Те же слова, что у -4004; страница не говорит, чем они различаются.</translation>
    </message>
    <message>
        <source>The same words as -4000; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -4004</extracomment>
        <translation>Те же слова, что у -4000; страница не говорит, чем они различаются.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>locked out lockout too many wrong passwords login blocked</source>
        <extracomment>In this context: no sentences, but words by which people tell of a failure and which title and meaning of its concept lack, blank-separated. Not to be translated word for word: write what people say in your language, each word in the form that is most common.</extracomment>
        <translation>учётная запись заблокирована аккаунт заблокировали блокировка попытки входа</translation>
    </message>
    <message>
        <source>no such account cannot find account</source>
        <translation>счёт не найден аккаунт не найден</translation>
    </message>
    <message>
        <source>suspended deactivated disabled closed frozen account blocked</source>
        <translation>аккаунт учётная запись заблокирована приостановлена отключили заморозили</translation>
    </message>
    <message>
        <source>not my account another account</source>
        <translation>чужой счёт</translation>
    </message>
    <message>
        <source>already there exists taken in use duplicate</source>
        <translation>уже есть уже существует занято</translation>
    </message>
    <message>
        <source>paid already pay again charged twice</source>
        <translation>уже оплатил уже заплатил оплачено дважды</translation>
    </message>
    <message>
        <source>key ran out key expired keys no longer valid old key</source>
        <translation>ключ истёк просрочен</translation>
    </message>
    <message>
        <source>cannot log in login fails login does not work sign in refused</source>
        <translation>не может войти вход не работает</translation>
    </message>
    <message>
        <source>not logged in not signed in</source>
        <translation>не вошёл не авторизован</translation>
    </message>
    <message>
        <source>card is on file already added card used by another account</source>
        <translation>карта уже привязана</translation>
    </message>
    <message>
        <source>card declined card blocked card stopped by the bank</source>
        <translation>карту заблокировали банковская карта</translation>
    </message>
    <message>
        <source>card of his wife husband friend relative other name on the card</source>
        <translation>карта жены мужа чужая карта другое имя</translation>
    </message>
    <message>
        <source>cannot buy purchase does not go through payment failed</source>
        <translation>оплата не прошла не может купить</translation>
    </message>
    <message>
        <source>too many days period too long export range</source>
        <translation>слишком большой период</translation>
    </message>
    <message>
        <source>cannot deposit deposits stopped top up closed</source>
        <translation>не может пополнить пополнение остановлено</translation>
    </message>
    <message>
        <source>withdrawn twice clicked twice sent two times</source>
        <translation>вывод дважды два раза</translation>
    </message>
    <message>
        <source>otp sms code text message code does not work wrong code 2fa code</source>
        <translation>код из СМС не подходит неверный код</translation>
    </message>
    <message>
        <source>not enough money no money balance too low cannot afford</source>
        <translation>не хватает денег мало денег недостаточно средств баланс</translation>
    </message>
    <message>
        <source>not enough margin collateral margin call</source>
        <translation>не хватает маржи</translation>
    </message>
    <message>
        <source>something went wrong on your side crash bug server broken</source>
        <translation>ошибка на сервере что-то сломалось</translation>
    </message>
    <message>
        <source>key does not work key not recognised wrong key</source>
        <translation>ключ не работает неверный ключ</translation>
    </message>
    <message>
        <source>wrong bank account number IBAN refused</source>
        <translation>неверные реквизиты счёт банка не принимают</translation>
    </message>
    <message>
        <source>wrong password forgot password password not accepted wrong login</source>
        <translation>неправильный пароль вводит забыл пароль</translation>
    </message>
    <message>
        <source>national id not accepted id number wrong</source>
        <translation>номер паспорта ИНН не принимает</translation>
    </message>
    <message>
        <source>signature wrong does not match signing hmac</source>
        <translation>подпись не сходится неправильная не совпадает</translation>
    </message>
    <message>
        <source>token wrong token not accepted jwt</source>
        <translation>токен неверный не принимают</translation>
    </message>
    <message>
        <source>wrong wallet address wrong network pasted address</source>
        <translation>неверный адрес кошелька</translation>
    </message>
    <message>
        <source>verified already identity checked before</source>
        <translation>уже верифицирован</translation>
    </message>
    <message>
        <source>kyc service down verification does not work</source>
        <translation>сервис верификации не работает</translation>
    </message>
    <message>
        <source>kyc not passed not verified identity not checked documents missing unverified</source>
        <translation>не верифицирован не прошёл верификацию документы паспорт</translation>
    </message>
    <message>
        <source>cannot change leverage</source>
        <translation>не меняется плечо</translation>
    </message>
    <message>
        <source>market closed trading stopped halted pair suspended</source>
        <translation>рынок закрыт торги остановлены</translation>
    </message>
    <message>
        <source>national id already used by somebody else another user</source>
        <translation>номер уже занят</translation>
    </message>
    <message>
        <source>order executed already too late to cancel</source>
        <translation>ордер уже исполнен</translation>
    </message>
    <message>
        <source>cannot cancel the order</source>
        <translation>не может отменить ордер</translation>
    </message>
    <message>
        <source>order was canceled gone</source>
        <translation>ордер отменили</translation>
    </message>
    <message>
        <source>cannot find order order cannot be found no such order order missing</source>
        <translation>не могут найти ордер нет такого ордера</translation>
    </message>
    <message>
        <source>order refused declined not accepted</source>
        <translation>ордер не принят</translation>
    </message>
    <message>
        <source>not allowed no rights may not access forbidden no permission</source>
        <translation>нет прав нельзя запрещено</translation>
    </message>
    <message>
        <source>phone number not his sim card of another person</source>
        <translation>номер телефона чужой сим-карта</translation>
    </message>
    <message>
        <source>price too old price changed basket</source>
        <translation>старая цена корзина</translation>
    </message>
    <message>
        <source>too late for a refund money back</source>
        <translation>вернуть деньги поздно возврат срок прошёл</translation>
    </message>
    <message>
        <source>no answer takes too long hangs waiting timed out</source>
        <translation>нет ответа долго ждёт зависло</translation>
    </message>
    <message>
        <source>must log in again sign in once more</source>
        <translation>войти снова</translation>
    </message>
    <message>
        <source>down offline maintenance not reachable outage does not load</source>
        <translation>не работает технические работы недоступен лежит</translation>
    </message>
    <message>
        <source>session timed out logged out signed out kicked out</source>
        <translation>сеанс закончился сессия истекла выкинуло разлогинило</translation>
    </message>
    <message>
        <source>subaccount frozen blocked</source>
        <translation>субсчёт заморозили заблокирован</translation>
    </message>
    <message>
        <source>agree to terms and conditions accept agb</source>
        <translation>условия пользования согласие</translation>
    </message>
    <message>
        <source>clock wrong clock off time wrong minutes ahead behind</source>
        <translation>часы неверное время отстают спешат</translation>
    </message>
    <message>
        <source>token ran out token too old</source>
        <translation>токен просрочен истёк</translation>
    </message>
    <message>
        <source>2fa lost phone authenticator second factor app</source>
        <translation>двухфакторная потерял телефон</translation>
    </message>
    <message>
        <source>banned for good thrown out blacklisted</source>
        <translation>забанили бан заблокировали пользователя</translation>
    </message>
    <message>
        <source>no such user user unknown</source>
        <translation>пользователь не найден</translation>
    </message>
    <message>
        <source>address not approved not on the list whitelist</source>
        <translation>адрес не одобрен белый список</translation>
    </message>
    <message>
        <source>amount too small less than minimum withdraw</source>
        <translation>сумма слишком маленькая</translation>
    </message>
    <message>
        <source>too much in one day daily limit</source>
        <translation>лимит на день превысил</translation>
    </message>
    <message>
        <source>cannot withdraw payout failed money not sent</source>
        <translation>не может вывести деньги вывод не прошёл</translation>
    </message>
    <message>
        <source>ip address blocked ip refused whitelist ip vpn</source>
        <translation>IP не разрешён заблокирован белый список</translation>
    </message>
    <message>
        <source>does not exist gone nothing there 404</source>
        <translation>нет такого не существует</translation>
    </message>
    <message>
        <source>too many requests too often throttled slow down quota</source>
        <translation>слишком много запросов слишком часто</translation>
    </message>
    <message>
        <source>contract expired expiry over settled no longer traded</source>
        <translation>контракт истёк экспирация больше не торгуется</translation>
    </message>
    <message>
        <source>withdrawals stopped switched off no payouts paused cannot get money out</source>
        <translation>вывод остановлен отключён не выводят</translation>
    </message>
</context>
</TS>
