<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>The first %Ln row(s) were looked at; the next page tells of all.</source>
        <translation>
            <numerusform>Se miró la primera fila (%Ln); la página siguiente informa de todas.</numerusform>
            <numerusform>Se miraron las primeras %Ln filas; la página siguiente informa de todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln table(s): %1</source>
        <extracomment>%1 is what is said of each of the tables</extracomment>
        <translation>
            <numerusform>En %Ln tabla: %1</numerusform>
            <numerusform>En %Ln tablas: %1</numerusform>
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
        <translation>El archivo contiene una entrada que ningún ajuste admite: %1. No se modificó nada.</translation>
    </message>
    <message>
        <source>This is no file of settings. Nothing was changed.</source>
        <translation>No es un archivo de ajustes. No se modificó nada.</translation>
    </message>
    <message>
        <source>The file comes from a newer Errdex. Nothing was changed.</source>
        <translation>El archivo procede de una versión más reciente de Errdex. No se modificó nada.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir en el archivo: %1</translation>
    </message>
</context>
<context>
    <name>concepts</name>
    <message>
        <source>Completed</source>
        <extracomment>group completed, title</extracomment>
        <translation>Completado</translation>
    </message>
    <message>
        <source>The provider did what was asked; nothing failed.</source>
        <extracomment>group completed, meaning</extracomment>
        <translation>El proveedor hizo lo que se le pidió; no falló nada.</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>success, title</extracomment>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>The call went through. A code in this place does not mean that something is wrong.</source>
        <extracomment>success, meaning</extracomment>
        <translation>La llamada se realizó correctamente. Un código en este lugar no significa que algo vaya mal.</translation>
    </message>
    <message>
        <source>Look elsewhere for the cause: compare the data that came back with what the customer expected, because the call itself was accepted.</source>
        <extracomment>success, next_step</extracomment>
        <translation>Busque la causa en otro sitio: compare los datos devueltos con lo que esperaba el cliente, porque la llamada en sí se aceptó.</translation>
    </message>
    <message>
        <source>The request was completed successfully. If the result is not what you expected, please tell us what you see and what you were expecting.</source>
        <extracomment>success, reply</extracomment>
        <translation>La solicitud se completó correctamente. Si el resultado no es el que esperaba, por favor, indíquenos qué ve y qué esperaba ver.</translation>
    </message>
    <message>
        <source>Sign-in and credentials</source>
        <extracomment>group authentication, title</extracomment>
        <translation>Inicio de sesión y credenciales</translation>
    </message>
    <message>
        <source>The provider does not know who is calling, or does not accept the proof it was given.</source>
        <extracomment>group authentication, meaning</extracomment>
        <translation>El proveedor no sabe quién hace la llamada o no acepta la prueba de identidad que recibió.</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <extracomment>authentication-required, title</extracomment>
        <translation>Autenticación necesaria</translation>
    </message>
    <message>
        <source>The call carried no proof of identity at all: no token, no key, no session cookie. HTTP calls this 401 Unauthorized.</source>
        <extracomment>authentication-required, meaning</extracomment>
        <translation>La llamada no llevaba ninguna prueba de identidad: ni token, ni clave, ni cookie de sesión. HTTP lo llama 401 Unauthorized.</translation>
    </message>
    <message>
        <source>Find out how the call was made. In a program the authorization header is usually missing or stripped by a proxy; in a browser the person is simply not signed in.</source>
        <extracomment>authentication-required, next_step</extracomment>
        <translation>Averigüe cómo se hizo la llamada. En un programa, lo habitual es que falte el encabezado de autorización o que un proxy lo elimine; en un navegador, simplemente no se ha iniciado sesión.</translation>
    </message>
    <message>
        <source>This part of the service is only available after signing in. Please sign in and try once more; if your own software makes the call, it needs to send its access token along.</source>
        <extracomment>authentication-required, reply</extracomment>
        <translation>Esta parte del servicio solo está disponible tras iniciar sesión. Por favor, inicie sesión e inténtelo de nuevo; si la llamada la hace su propio software, este debe enviar también su token de acceso.</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>authentication-failed, title</extracomment>
        <translation>Autenticación fallida</translation>
    </message>
    <message>
        <source>Some proof of identity was sent and was not accepted; the provider does not say what was wrong with it.</source>
        <extracomment>authentication-failed, meaning</extracomment>
        <translation>Se envió una prueba de identidad y no se aceptó; el proveedor no dice qué tenía de malo.</translation>
    </message>
    <message>
        <source>Ask which credential the call uses and when it was issued, then have a fresh one obtained and the call repeated. If a fresh one fails too, check that it belongs to this environment.</source>
        <extracomment>authentication-failed, next_step</extracomment>
        <translation>Pregunte qué credencial usa la llamada y cuándo se emitió; después, pida que se obtenga una nueva y se repita la llamada. Si la nueva también falla, compruebe que pertenece a este entorno.</translation>
    </message>
    <message>
        <source>The service could not confirm the identity behind this request. Please obtain a new access token and send the request again.</source>
        <extracomment>authentication-failed, reply</extracomment>
        <translation>El servicio no pudo confirmar la identidad que corresponde a esta solicitud. Por favor, obtenga un nuevo token de acceso y envíe la solicitud otra vez.</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <extracomment>invalid-credentials, title</extracomment>
        <translation>Usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>A person tried to log in, and the e-mail address and password do not match any account. For safety the provider does not say which of the two is wrong.</source>
        <extracomment>invalid-credentials, meaning</extracomment>
        <translation>Una persona intentó iniciar sesión, y la dirección de correo electrónico y la contraseña no corresponden a ninguna cuenta. Por seguridad, el proveedor no dice cuál de las dos es incorrecta.</translation>
    </message>
    <message>
        <source>Check for the usual causes: another e-mail address, an old saved password, caps lock. Point to the password reset before too many attempts lock the account; never ask for the password.</source>
        <extracomment>invalid-credentials, next_step</extracomment>
        <translation>Revise las causas habituales: otra dirección de correo electrónico, una contraseña antigua guardada, las mayúsculas bloqueadas. Remita al restablecimiento de la contraseña antes de que demasiados intentos bloqueen la cuenta; nunca pida la contraseña.</translation>
    </message>
    <message>
        <source>The e-mail address and password do not match our records. Please check both, or use &quot;Forgot password&quot; to set a new password.</source>
        <extracomment>invalid-credentials, reply</extracomment>
        <translation>La dirección de correo electrónico y la contraseña no coinciden con nuestros registros. Por favor, revise ambas o use «¿Olvidó su contraseña?» para establecer una nueva.</translation>
    </message>
    <message>
        <source>Invalid access token</source>
        <extracomment>invalid-token, title</extracomment>
        <translation>Token de acceso no válido</translation>
    </message>
    <message>
        <source>A token was sent, but it cannot be read or its signature is not genuine: cut off, altered, or issued for another environment.</source>
        <extracomment>invalid-token, meaning</extracomment>
        <translation>Se envió un token, pero no se puede leer o su firma no es auténtica: está cortado, alterado o se emitió para otro entorno.</translation>
    </message>
    <message>
        <source>Have the token compared, character count included, with the one that was issued, and make sure that a test token is not used in production. A new login replaces it in any case.</source>
        <extracomment>invalid-token, next_step</extracomment>
        <translation>Pida que se compare el token, incluido el número de caracteres, con el que se emitió, y asegúrese de que no se use un token de prueba en producción. En cualquier caso, un nuevo inicio de sesión lo sustituye.</translation>
    </message>
    <message>
        <source>The access token that was sent could not be read. Please sign in again to get a new one and send it unchanged.</source>
        <extracomment>invalid-token, reply</extracomment>
        <translation>No se pudo leer el token de acceso enviado. Por favor, vuelva a iniciar sesión para obtener uno nuevo y envíelo sin cambios.</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <extracomment>token-expired, title</extracomment>
        <translation>Token de acceso caducado</translation>
    </message>
    <message>
        <source>The access token was good once, and its lifetime is over. This is normal and happens to every client.</source>
        <extracomment>token-expired, meaning</extracomment>
        <translation>El token de acceso fue válido, pero su periodo de validez ha terminado. Es normal y le ocurre a cualquier cliente de la API.</translation>
    </message>
    <message>
        <source>Ask whether the client renews its token on expiry. If it fails right after a renewal, compare the clock of the machine with the real time.</source>
        <extracomment>token-expired, next_step</extracomment>
        <translation>Pregunte si el software cliente renueva su token al caducar. Si falla justo después de renovarlo, compare el reloj del equipo con la hora real.</translation>
    </message>
    <message>
        <source>Your access has timed out, which happens after a while for safety. Please refresh the page or sign in again.</source>
        <extracomment>token-expired, reply</extracomment>
        <translation>Su acceso ha caducado, algo que por seguridad ocurre pasado un tiempo. Por favor, actualice la página o inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Session expired</source>
        <extracomment>session-expired, title</extracomment>
        <translation>Sesión caducada</translation>
    </message>
    <message>
        <source>The whole session is over: its refresh token ran out or the session was revoked, so it cannot be extended any more.</source>
        <extracomment>session-expired, meaning</extracomment>
        <translation>La sesión completa ha terminado: su token de actualización caducó o la sesión se revocó, por lo que ya no se puede prolongar.</translation>
    </message>
    <message>
        <source>A complete new login is needed. If sessions end far too early, ask about a password change, a log-out on all devices or blocked cookies.</source>
        <extracomment>session-expired, next_step</extracomment>
        <translation>Hace falta un inicio de sesión completo. Si las sesiones terminan demasiado pronto, pregunte por un cambio de contraseña, un cierre de sesión en todos los dispositivos o cookies bloqueadas.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again to continue.</source>
        <extracomment>session-expired, reply</extracomment>
        <translation>Su sesión ha terminado. Por favor, inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Fresh sign-in required</source>
        <extracomment>reauthentication-required, title</extracomment>
        <translation>Nuevo inicio de sesión necesario</translation>
    </message>
    <message>
        <source>The person is known, but the provider wants a new, personal sign-in (or a passkey) before it lets this continue; a stored session is not enough.</source>
        <extracomment>reauthentication-required, meaning</extracomment>
        <translation>Se sabe quién es la persona, pero el proveedor exige un nuevo inicio de sesión personal (o una llave de acceso) antes de continuar; una sesión guardada no basta.</translation>
    </message>
    <message>
        <source>Have the customer log out, sign in by hand in the browser, with the passkey where the policy asks for one, and repeat the step straight away.</source>
        <extracomment>reauthentication-required, next_step</extracomment>
        <translation>Pida al cliente que cierre la sesión, la inicie a mano en el navegador, con la llave de acceso si la política lo exige, y repita el paso de inmediato.</translation>
    </message>
    <message>
        <source>For your security this step asks you to confirm that it is you. Please sign in again, with your passkey if you have one, and then repeat the step.</source>
        <extracomment>reauthentication-required, reply</extracomment>
        <translation>Por su seguridad, en este paso se le pide que confirme que es usted. Por favor, inicie sesión de nuevo, con su llave de acceso si la tiene, y repita después el paso.</translation>
    </message>
    <message>
        <source>Second factor required</source>
        <extracomment>two-factor-required, title</extracomment>
        <translation>Segundo factor necesario</translation>
    </message>
    <message>
        <source>The first factor was accepted, and the account is protected by a second one that has not been given yet.</source>
        <extracomment>two-factor-required, meaning</extracomment>
        <translation>El primer factor se aceptó, y la cuenta está protegida por un segundo que aún no se ha proporcionado.</translation>
    </message>
    <message>
        <source>Ask whether the customer is shown the prompt for the second factor. A program that logs in needs a step for it; a lost device goes through the recovery procedure, not through support by mail.</source>
        <extracomment>two-factor-required, next_step</extracomment>
        <translation>Pregunte si al cliente se le muestra la petición del segundo factor. Un programa que inicia sesión necesita un paso para él; la pérdida de un dispositivo se resuelve con el procedimiento de recuperación, no por correo con soporte.</translation>
    </message>
    <message>
        <source>Your account is protected by a second sign-in step. Please confirm with your authenticator or passkey to continue.</source>
        <extracomment>two-factor-required, reply</extracomment>
        <translation>Su cuenta está protegida por un segundo paso de inicio de sesión. Por favor, confirme con su autenticador o su llave de acceso para continuar.</translation>
    </message>
    <message>
        <source>Wrong one-time password</source>
        <extracomment>incorrect-one-time-password, title</extracomment>
        <translation>Contraseña de un solo uso incorrecta</translation>
    </message>
    <message>
        <source>The short code from the text message or authenticator app does not match: mistyped, already used, or too old.</source>
        <extracomment>incorrect-one-time-password, meaning</extracomment>
        <translation>El código corto del SMS o de la aplicación de autenticación no coincide: se escribió mal, ya se usó o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Have a new code requested and typed in within its lifetime. If codes from an app fail again and again, the clock of the phone is off; if text messages are late, only the newest counts.</source>
        <extracomment>incorrect-one-time-password, next_step</extracomment>
        <translation>Pida que se solicite un código nuevo y se introduzca mientras sea válido. Si los códigos de una aplicación fallan una y otra vez, el reloj del teléfono está desajustado; si los SMS llegan tarde, solo cuenta el más reciente.</translation>
    </message>
    <message>
        <source>The one-time code was not accepted. Please request a new code and enter the latest one you receive.</source>
        <extracomment>incorrect-one-time-password, reply</extracomment>
        <translation>No se aceptó el código de un solo uso. Por favor, solicite un código nuevo e introduzca el último que reciba.</translation>
    </message>
    <message>
        <source>Wrong passkey reset code</source>
        <extracomment>incorrect-passkey-reset-code, title</extracomment>
        <translation>Código de restablecimiento de la llave de acceso incorrecto</translation>
    </message>
    <message>
        <source>Someone is resetting the passkeys of an account and entered a reset code that is not the right one.</source>
        <extracomment>incorrect-passkey-reset-code, meaning</extracomment>
        <translation>Alguien está restableciendo las llaves de acceso de una cuenta e introdujo un código de restablecimiento que no es el correcto.</translation>
    </message>
    <message>
        <source>Make sure that the customer asked for the reset themselves; if they did not, treat it as a possible takeover and follow the security procedure. Otherwise have the newest code used, or a new one requested.</source>
        <extracomment>incorrect-passkey-reset-code, next_step</extracomment>
        <translation>Asegúrese de que fue el propio cliente quien pidió el restablecimiento; si no fue así, trátelo como una posible toma de control de la cuenta y siga el procedimiento de seguridad. En caso contrario, pida que se use el código más reciente o que se solicite uno nuevo.</translation>
    </message>
    <message>
        <source>The reset code was not accepted. Please check the most recent message we sent you and enter its code exactly. If you did not ask for a reset, please tell us.</source>
        <extracomment>incorrect-passkey-reset-code, reply</extracomment>
        <translation>No se aceptó el código de restablecimiento. Por favor, consulte el mensaje más reciente que le enviamos e introduzca el código exactamente como aparece. Si no solicitó un restablecimiento, avísenos.</translation>
    </message>
    <message>
        <source>No passkey registered</source>
        <extracomment>no-passkeys-registered, title</extracomment>
        <translation>Ninguna llave de acceso registrada</translation>
    </message>
    <message>
        <source>A step asks for a passkey, and the account has none.</source>
        <extracomment>no-passkeys-registered, meaning</extracomment>
        <translation>Un paso pide una llave de acceso y la cuenta no tiene ninguna.</translation>
    </message>
    <message>
        <source>Guide the customer to the security settings to register a passkey, on the device they will use. Check that they are not signed in to a second account of theirs.</source>
        <extracomment>no-passkeys-registered, next_step</extracomment>
        <translation>Guíe al cliente hasta la configuración de seguridad para que registre una llave de acceso en el dispositivo que vaya a usar. Compruebe que no haya iniciado sesión en otra cuenta suya.</translation>
    </message>
    <message>
        <source>There is no passkey on your account yet. You can add one in the security settings of your account and then continue.</source>
        <extracomment>no-passkeys-registered, reply</extracomment>
        <translation>Su cuenta aún no tiene ninguna llave de acceso. Puede añadir una en la configuración de seguridad de su cuenta y continuar después.</translation>
    </message>
    <message>
        <source>Passkeys already required</source>
        <extracomment>passkeys-already-required, title</extracomment>
        <translation>Las llaves de acceso ya son obligatorias</translation>
    </message>
    <message>
        <source>Someone tried to make passkeys mandatory, and the policy already says so. Nothing is left to switch on.</source>
        <extracomment>passkeys-already-required, meaning</extracomment>
        <translation>Alguien intentó hacer obligatorias las llaves de acceso, y la política ya lo establece. No queda nada por activar.</translation>
    </message>
    <message>
        <source>Show the customer the present policy. If the setting looks switched off to them, an outdated page is the likely reason.</source>
        <extracomment>passkeys-already-required, next_step</extracomment>
        <translation>Muestre al cliente la política actual. Si ve el ajuste como desactivado, lo más probable es que la página no esté actualizada.</translation>
    </message>
    <message>
        <source>Passkeys are already required by your policy, so no change is needed.</source>
        <extracomment>passkeys-already-required, reply</extracomment>
        <translation>Su política ya exige llaves de acceso, por lo que no es necesario ningún cambio.</translation>
    </message>
    <message>
        <source>Invalid API key</source>
        <extracomment>invalid-api-key, title</extracomment>
        <translation>Clave de API no válida</translation>
    </message>
    <message>
        <source>The API key is unknown to the provider, or not good for the environment or account it was used with.</source>
        <extracomment>invalid-api-key, meaning</extracomment>
        <translation>El proveedor no conoce la clave de API, o esta no vale para el entorno o la cuenta con que se usó.</translation>
    </message>
    <message>
        <source>Ask for the first and last four characters of the key, never for the secret, and the host that was called: a sandbox key on the live host is the commonest case. Then check that the key still exists and is active.</source>
        <extracomment>invalid-api-key, next_step</extracomment>
        <translation>Pida los cuatro primeros y los cuatro últimos caracteres de la clave, nunca el secreto, y el servidor al que se llamó: una clave de pruebas en el servidor de producción es el caso más común. Después, compruebe que la clave aún existe y está activa.</translation>
    </message>
    <message>
        <source>The API key was not recognised. Please check that the key is active and that it belongs to the environment you are calling.</source>
        <extracomment>invalid-api-key, reply</extracomment>
        <translation>No se reconoció la clave de API. Por favor, compruebe que la clave está activa y que corresponde al entorno al que llama.</translation>
    </message>
    <message>
        <source>API key expired</source>
        <extracomment>api-key-expired, title</extracomment>
        <translation>Clave de API caducada</translation>
    </message>
    <message>
        <source>The API key has reached its end date. It stays useless until it is renewed or replaced.</source>
        <extracomment>api-key-expired, meaning</extracomment>
        <translation>La clave de API ha llegado a su fecha de vencimiento. No servirá hasta que se renueve o se sustituya.</translation>
    </message>
    <message>
        <source>Have the owner of the account renew the key in the management console and put it into every system that uses it. Suggest a reminder ahead of the next end date.</source>
        <extracomment>api-key-expired, next_step</extracomment>
        <translation>Pida al titular de la cuenta que renueve la clave en la consola de administración y la ponga en todos los sistemas que la usan. Sugiera un recordatorio antes de la próxima fecha de vencimiento.</translation>
    </message>
    <message>
        <source>The API key has passed its end date. Please renew it in your account settings and update the systems that use it.</source>
        <extracomment>api-key-expired, reply</extracomment>
        <translation>La clave de API ha superado su fecha de vencimiento. Por favor, renuévela en la configuración de su cuenta y actualice los sistemas que la usan.</translation>
    </message>
    <message>
        <source>Invalid signature</source>
        <extracomment>invalid-signature, title</extracomment>
        <translation>Firma no válida</translation>
    </message>
    <message>
        <source>The signature on the request does not match its contents, so the provider cannot tell that it came from the key&apos;s owner unaltered.</source>
        <extracomment>invalid-signature, meaning</extracomment>
        <translation>La firma de la solicitud no corresponde a su contenido, por lo que el proveedor no puede saber si procede, sin alteraciones, del titular de la clave.</translation>
    </message>
    <message>
        <source>Ask for the exact text that was signed and the one that was sent. Look for the order of parameters, encoding, a parameter added after signing, and the wrong secret; no secret belongs in the ticket.</source>
        <extracomment>invalid-signature, next_step</extracomment>
        <translation>Pida el texto exacto que se firmó y el que se envió. Fíjese en el orden de los parámetros, la codificación, algún parámetro añadido después de firmar y un secreto equivocado; ningún secreto debe figurar en el ticket.</translation>
    </message>
    <message>
        <source>The signature of the request could not be verified. Please check that exactly the text that is sent is signed, with the secret that belongs to the API key.</source>
        <extracomment>invalid-signature, reply</extracomment>
        <translation>No se pudo verificar la firma de la solicitud. Por favor, compruebe que se firma exactamente el texto que se envía, con el secreto que corresponde a la clave de API.</translation>
    </message>
    <message>
        <source>Timestamp outside the allowed window</source>
        <extracomment>timestamp-outside-window, title</extracomment>
        <translation>Marca de tiempo fuera del intervalo permitido</translation>
    </message>
    <message>
        <source>The time in the request is too far from the server&apos;s own time: a clock is wrong, or the request was too long on the way.</source>
        <extracomment>timestamp-outside-window, meaning</extracomment>
        <translation>La hora de la solicitud se aleja demasiado de la del servidor: un reloj está mal o la solicitud tardó demasiado en llegar.</translation>
    </message>
    <message>
        <source>Have the sender&apos;s clock compared with the server&apos;s time and kept right by NTP. If the clock is right, look for queues between signing and sending, and for seconds sent as milliseconds.</source>
        <extracomment>timestamp-outside-window, next_step</extracomment>
        <translation>Pida que se compare el reloj del remitente con la hora del servidor y se mantenga en hora mediante NTP. Si el reloj está bien, busque colas entre la firma y el envío, o segundos enviados como milisegundos.</translation>
    </message>
    <message>
        <source>The time stamp of the request is too far from the current time. Please check the clock of the computer that sends it and try again.</source>
        <extracomment>timestamp-outside-window, reply</extracomment>
        <translation>La marca de tiempo de la solicitud se aleja demasiado de la hora actual. Por favor, revise el reloj del equipo que la envía e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>IP address not allowed</source>
        <extracomment>ip-not-allowed, title</extracomment>
        <translation>Dirección IP no permitida</translation>
    </message>
    <message>
        <source>The API key may only be used from listed addresses, and this request came from another one.</source>
        <extracomment>ip-not-allowed, meaning</extracomment>
        <translation>La clave de API solo se puede usar desde las direcciones de una lista, y esta solicitud llegó desde otra.</translation>
    </message>
    <message>
        <source>Find out the public address that the request really comes from (cloud, VPN or office lines change it) and have the owner of the key add it to the list.</source>
        <extracomment>ip-not-allowed, next_step</extracomment>
        <translation>Averigüe la dirección pública desde la que llega realmente la solicitud (la nube, una VPN o las líneas de la oficina la cambian) y pida al titular de la clave que la añada a la lista.</translation>
    </message>
    <message>
        <source>This API key can only be used from the network addresses on its list. Please add the address you are calling from, or call from one that is listed.</source>
        <extracomment>ip-not-allowed, reply</extracomment>
        <translation>Esta clave de API solo se puede usar desde las direcciones de red de su lista. Por favor, añada la dirección desde la que llama o llame desde una que figure en ella.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>group permissions, title</extracomment>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>The provider knows who is calling, and that caller may not do this.</source>
        <extracomment>group permissions, meaning</extracomment>
        <translation>El proveedor sabe quién hace la llamada, pero no le permite hacer esto.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>permission-denied, title</extracomment>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>The caller is signed in, and the role or the rights of the account or API key do not cover this action.</source>
        <extracomment>permission-denied, meaning</extracomment>
        <translation>Se ha iniciado sesión, pero el rol o los derechos de la cuenta o de la clave de API no incluyen esta acción.</translation>
    </message>
    <message>
        <source>Note who tried what, then ask whoever administers the account whether that role, right or key permission is meant to be granted. Signing in again does not help.</source>
        <extracomment>permission-denied, next_step</extracomment>
        <translation>Anote quién intentó qué y pregunte después a quien administra la cuenta si se debe conceder ese rol, derecho o permiso de la clave. Volver a iniciar sesión no ayuda.</translation>
    </message>
    <message>
        <source>Your account does not currently have permission for this action. The administrator of your account can review which permissions you have.</source>
        <extracomment>permission-denied, reply</extracomment>
        <translation>Su cuenta no tiene actualmente permiso para esta acción. El administrador de su cuenta puede revisar qué permisos tiene usted.</translation>
    </message>
    <message>
        <source>Token lacks the required scope</source>
        <extracomment>scope-missing, title</extracomment>
        <translation>El token no tiene el alcance necesario</translation>
    </message>
    <message>
        <source>The access token is genuine, and it was issued for fewer things than the call needs.</source>
        <extracomment>scope-missing, meaning</extracomment>
        <translation>El token de acceso es auténtico, pero se emitió para menos cosas de las que necesita la llamada.</translation>
    </message>
    <message>
        <source>Compare the scopes the application asks for with the ones the endpoint documents, and have a new token issued with the missing scope. An old token never gains one.</source>
        <extracomment>scope-missing, next_step</extracomment>
        <translation>Compare los alcances que solicita la aplicación con los que documenta el endpoint y pida que se emita un token nuevo con el alcance que falta. Un token antiguo nunca gana alcances.</translation>
    </message>
    <message>
        <source>The application&apos;s access does not include this function. It needs to be authorised again with the additional access.</source>
        <extracomment>scope-missing, reply</extracomment>
        <translation>El acceso de la aplicación no incluye esta función. Es necesario autorizarla de nuevo con el acceso adicional.</translation>
    </message>
    <message>
        <source>No access to this account</source>
        <extracomment>account-access-denied, title</extracomment>
        <translation>Sin acceso a esta cuenta</translation>
    </message>
    <message>
        <source>The credentials work, but not for the account named in the request: it belongs to someone else, or the key was not given rights on it.</source>
        <extracomment>account-access-denied, meaning</extracomment>
        <translation>Las credenciales funcionan, pero no para la cuenta que figura en la solicitud: pertenece a otra persona o no se dieron derechos sobre ella a la clave.</translation>
    </message>
    <message>
        <source>Compare the account number in the request with the accounts that the key is bound to. If the account is the customer&apos;s, have the key authorised for it; if it is not, correct the number.</source>
        <extracomment>account-access-denied, next_step</extracomment>
        <translation>Compare el número de cuenta de la solicitud con las cuentas a las que está vinculada la clave. Si la cuenta es del cliente, pida que se autorice la clave para ella; si no lo es, que se corrija el número.</translation>
    </message>
    <message>
        <source>The access you are using is not set up for this account. Please check the account number, or ask the account&apos;s owner to authorise the key for it.</source>
        <extracomment>account-access-denied, reply</extracomment>
        <translation>El acceso que está usando no está configurado para esta cuenta. Por favor, revise el número de cuenta o pida a su titular que autorice la clave para ella.</translation>
    </message>
    <message>
        <source>This kind of user cannot use the app</source>
        <extracomment>app-login-not-allowed, title</extracomment>
        <translation>Este tipo de usuario no puede usar la aplicación</translation>
    </message>
    <message>
        <source>The user was created for another channel (a trader or an omnibus user, for instance) and is not meant to log in to the app.</source>
        <extracomment>app-login-not-allowed, meaning</extracomment>
        <translation>El usuario se creó para otro canal (por ejemplo, un operador o un usuario ómnibus) y no está previsto que inicie sesión en la aplicación.</translation>
    </message>
    <message>
        <source>Explain the channel the user was made for and ask what the customer wants to do; a personal login or another user type may be what they need.</source>
        <extracomment>app-login-not-allowed, next_step</extracomment>
        <translation>Explique para qué canal se creó el usuario y pregunte al cliente qué desea hacer; quizá lo que necesita es un acceso personal u otro tipo de usuario.</translation>
    </message>
    <message>
        <source>This user is not set up for the app. Please sign in with your personal login, or use the channel this user was created for.</source>
        <extracomment>app-login-not-allowed, reply</extracomment>
        <translation>Este usuario no está configurado para la aplicación. Por favor, inicie sesión con su acceso personal o utilice el canal para el que se creó este usuario.</translation>
    </message>
    <message>
        <source>Only a particular person may do this</source>
        <extracomment>reserved-for-another-person, title</extracomment>
        <translation>Solo una persona determinada puede hacer esto</translation>
    </message>
    <message>
        <source>The step is reserved for someone by name or office (the person invited, the legal signatory), and it is someone else who is trying.</source>
        <extracomment>reserved-for-another-person, meaning</extracomment>
        <translation>El paso está reservado a alguien por su nombre o su cargo (la persona invitada, el representante legal), y quien lo intenta es otra persona.</translation>
    </message>
    <message>
        <source>Find out whom the step is addressed to and compare with the login in use; people often have two addresses. Only that person can complete it, or the invitation or signatory must be changed first.</source>
        <extracomment>reserved-for-another-person, next_step</extracomment>
        <translation>Averigüe a quién va dirigido el paso y compárelo con el usuario que ha iniciado sesión; es frecuente tener dos direcciones. Solo esa persona puede completarlo, o bien hay que cambiar antes la invitación o el representante.</translation>
    </message>
    <message>
        <source>Accounts and users</source>
        <extracomment>group accounts, title</extracomment>
        <translation>Cuentas y usuarios</translation>
    </message>
    <message>
        <source>The account or user exists in the wrong state, does not exist, or cannot be changed as asked.</source>
        <extracomment>group accounts, meaning</extracomment>
        <translation>La cuenta o el usuario está en un estado que no corresponde, no existe o no se puede modificar como se pidió.</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <extracomment>account-suspended, title</extracomment>
        <translation>Cuenta suspendida</translation>
    </message>
    <message>
        <source>Staff of the provider have suspended the account. It stays closed until they lift the suspension.</source>
        <extracomment>account-suspended, meaning</extracomment>
        <translation>El personal del proveedor ha suspendido la cuenta. Seguirá cerrada hasta que levante la suspensión.</translation>
    </message>
    <message>
        <source>Do not discuss reasons. Pass the case to the team that handles suspensions and tell the customer where to turn.</source>
        <extracomment>account-suspended, next_step</extracomment>
        <translation>No entre en los motivos. Pase el caso al equipo que gestiona las suspensiones e indique al cliente a quién dirigirse.</translation>
    </message>
    <message>
        <source>Access to this account is currently suspended. Please contact the account team, who can look at it with you.</source>
        <extracomment>account-suspended, reply</extracomment>
        <translation>El acceso a esta cuenta está suspendido en este momento. Por favor, póngase en contacto con el equipo de cuentas, que podrá revisarlo con usted.</translation>
    </message>
    <message>
        <source>User banned</source>
        <extracomment>user-banned, title</extracomment>
        <translation>Usuario vetado</translation>
    </message>
    <message>
        <source>The user has been shut out, normally for good. That is harsher than a suspension.</source>
        <extracomment>user-banned, meaning</extracomment>
        <translation>El usuario ha quedado excluido, por lo general de forma definitiva. Es una medida más severa que una suspensión.</translation>
    </message>
    <message>
        <source>Do not open a new account for the same person. Refer an objection to the responsible team with the user&apos;s identifier, and keep the answer short.</source>
        <extracomment>user-banned, next_step</extracomment>
        <translation>No abra una cuenta nueva para la misma persona. Remita cualquier reclamación al equipo responsable con el identificador del usuario y dé una respuesta breve.</translation>
    </message>
    <message>
        <source>This user can no longer use the service. If you would like the decision to be reviewed, please write to the address given in the terms of use.</source>
        <extracomment>user-banned, reply</extracomment>
        <translation>Este usuario ya no puede utilizar el servicio. Si desea que se revise la decisión, por favor, escriba a la dirección indicada en las condiciones de uso.</translation>
    </message>
    <message>
        <source>Temporarily locked</source>
        <extracomment>account-locked, title</extracomment>
        <translation>Bloqueo temporal</translation>
    </message>
    <message>
        <source>Access is blocked for a limited time, usually after too many failed attempts. It opens again by itself.</source>
        <extracomment>account-locked, meaning</extracomment>
        <translation>El acceso está bloqueado por un tiempo limitado, normalmente tras demasiados intentos fallidos. Se desbloquea por sí solo.</translation>
    </message>
    <message>
        <source>Look up until when the lock runs and tell the customer to wait: further attempts may lengthen it. If they did not make the attempts themselves, recommend a new password.</source>
        <extracomment>account-locked, next_step</extracomment>
        <translation>Consulte hasta cuándo dura el bloqueo y pida al cliente que espere: nuevos intentos pueden prolongarlo. Si los intentos no fueron suyos, recomiéndele cambiar la contraseña.</translation>
    </message>
    <message>
        <source>For your protection access is locked for a short time. Please wait until the lock has ended before you try again. If the attempts were not yours, let us know.</source>
        <extracomment>account-locked, reply</extracomment>
        <translation>Para su protección, el acceso está bloqueado durante un breve periodo. Por favor, espere a que termine el bloqueo antes de volver a intentarlo. Si no fue usted quien hizo los intentos, avísenos.</translation>
    </message>
    <message>
        <source>Sub-account frozen</source>
        <extracomment>sub-account-frozen, title</extracomment>
        <translation>Subcuenta congelada</translation>
    </message>
    <message>
        <source>The sub-account is frozen, so nothing can be moved into or out of it. The main account may be working normally.</source>
        <extracomment>sub-account-frozen, meaning</extracomment>
        <translation>La subcuenta está congelada, así que no se puede mover nada hacia ella ni desde ella. Es posible que la cuenta principal funcione con normalidad.</translation>
    </message>
    <message>
        <source>Find out who froze it: the customer&apos;s own administrator, or the provider for a review. Only that side can release it; meanwhile no transfer should be repeated.</source>
        <extracomment>sub-account-frozen, next_step</extracomment>
        <translation>Averigüe quién la congeló: el administrador del propio cliente o el proveedor por una revisión. Solo esa parte puede liberarla; entretanto, no se debe repetir ninguna transferencia.</translation>
    </message>
    <message>
        <source>Transfers for this sub-account are currently on hold. The administrator of your main account can see its status and ask for a review.</source>
        <extracomment>sub-account-frozen, reply</extracomment>
        <translation>Las transferencias de esta subcuenta están retenidas en este momento. El administrador de su cuenta principal puede ver su estado y solicitar una revisión.</translation>
    </message>
    <message>
        <source>Account does not exist</source>
        <extracomment>account-not-found, title</extracomment>
        <translation>La cuenta no existe</translation>
    </message>
    <message>
        <source>No account of that kind with that number exists. It was mistyped, belongs to another environment, or was never opened.</source>
        <extracomment>account-not-found, meaning</extracomment>
        <translation>No existe ninguna cuenta de ese tipo con ese número. Se escribió mal, pertenece a otro entorno o nunca se abrió.</translation>
    </message>
    <message>
        <source>List the customer&apos;s accounts and compare. Fiat, custody and brokerage accounts are opened one by one, so one kind may be missing although the others exist.</source>
        <extracomment>account-not-found, next_step</extracomment>
        <translation>Enumere las cuentas del cliente y compare. Las cuentas fíat, de custodia y de corretaje se abren una a una, así que puede faltar un tipo aunque existan los demás.</translation>
    </message>
    <message>
        <source>We could not find the account in the request. Please check the account number, and that an account of this type has been opened for you.</source>
        <extracomment>account-not-found, reply</extracomment>
        <translation>No hemos encontrado la cuenta de la solicitud. Por favor, revise el número de cuenta y compruebe que tiene abierta una cuenta de este tipo.</translation>
    </message>
    <message>
        <source>Invalid account</source>
        <extracomment>invalid-account, title</extracomment>
        <translation>Cuenta no válida</translation>
    </message>
    <message>
        <source>The account given for an order, deposit, withdrawal or transfer cannot be used for it: wrong form, wrong kind, or not one of the caller&apos;s.</source>
        <extracomment>invalid-account, meaning</extracomment>
        <translation>La cuenta indicada para una orden, un depósito, un retiro o una transferencia no se puede usar para ello: formato incorrecto, tipo incorrecto o no pertenece a quien hace la llamada.</translation>
    </message>
    <message>
        <source>Ask for the request and look which account field was filled with what; from and to are easily swapped. Then check that this account is open for the operation.</source>
        <extracomment>invalid-account, next_step</extracomment>
        <translation>Pida la solicitud y mire con qué se rellenó cada campo de cuenta; es fácil confundir origen y destino. Después, compruebe que esta cuenta está habilitada para la operación.</translation>
    </message>
    <message>
        <source>The account given in the request cannot be used for this. Please check which account you have selected and try again.</source>
        <extracomment>invalid-account, reply</extracomment>
        <translation>La cuenta indicada en la solicitud no se puede usar para esto. Por favor, revise qué cuenta ha seleccionado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>User does not exist</source>
        <extracomment>user-not-found, title</extracomment>
        <translation>El usuario no existe</translation>
    </message>
    <message>
        <source>The provider has no user with that identifier.</source>
        <extracomment>user-not-found, meaning</extracomment>
        <translation>El proveedor no tiene ningún usuario con ese identificador.</translation>
    </message>
    <message>
        <source>Ask where the identifier comes from. A user of the test system, a deleted user and an internal number in place of the public one all end here.</source>
        <extracomment>user-not-found, next_step</extracomment>
        <translation>Pregunte de dónde procede el identificador. Un usuario del sistema de pruebas, uno eliminado o un número interno en lugar del público acaban todos aquí.</translation>
    </message>
    <message>
        <source>We could not find a user with these details. Please check the user identifier you have entered.</source>
        <extracomment>user-not-found, reply</extracomment>
        <translation>No hemos encontrado ningún usuario con estos datos. Por favor, revise el identificador de usuario que ha introducido.</translation>
    </message>
    <message>
        <source>E-mail address not updated</source>
        <extracomment>email-update-failed, title</extracomment>
        <translation>Correo electrónico no actualizado</translation>
    </message>
    <message>
        <source>The e-mail address was not changed, for a reason the customer can put right: perhaps it is in use already or badly formed.</source>
        <extracomment>email-update-failed, meaning</extracomment>
        <translation>La dirección de correo electrónico no se cambió por un motivo que el cliente puede corregir: quizá ya está en uso o tiene un formato incorrecto.</translation>
    </message>
    <message>
        <source>Check the spelling of the new address and whether another user has it. The old address stays valid until the change succeeds.</source>
        <extracomment>email-update-failed, next_step</extracomment>
        <translation>Revise cómo está escrita la nueva dirección y si ya la tiene otro usuario. La anterior sigue siendo válida hasta que el cambio se complete.</translation>
    </message>
    <message>
        <source>Your e-mail address was not changed. Please check the spelling of the new address, or choose another one if it is already in use.</source>
        <extracomment>email-update-failed, reply</extracomment>
        <translation>Su dirección de correo electrónico no se ha cambiado. Por favor, revise cómo está escrita la nueva dirección o elija otra si esa ya está en uso.</translation>
    </message>
    <message>
        <source>Terms must be accepted</source>
        <extracomment>terms-acceptance-required, title</extracomment>
        <translation>Es necesario aceptar las condiciones</translation>
    </message>
    <message>
        <source>A version of the account terms is waiting for agreement, and nothing continues before that.</source>
        <extracomment>terms-acceptance-required, meaning</extracomment>
        <translation>Hay una versión de las condiciones de la cuenta pendiente de aceptación, y nada sigue adelante hasta entonces.</translation>
    </message>
    <message>
        <source>Send the customer to the page with the terms; a program cannot agree in their place. In an organisation find out who is entitled to agree.</source>
        <extracomment>terms-acceptance-required, next_step</extracomment>
        <translation>Dirija al cliente a la página de las condiciones; un programa no puede aceptarlas en su lugar. Si es una organización, averigüe quién está facultado para aceptarlas.</translation>
    </message>
    <message>
        <source>There is a version of the account terms that has not been accepted yet. Please sign in, read it, and accept it to continue.</source>
        <extracomment>terms-acceptance-required, reply</extracomment>
        <translation>Hay una versión de las condiciones de la cuenta que aún no se ha aceptado. Por favor, inicie sesión, léala y acéptela para continuar.</translation>
    </message>
    <message>
        <source>Identity and eligibility</source>
        <extracomment>group identity, title</extracomment>
        <translation>Identidad y requisitos</translation>
    </message>
    <message>
        <source>Checks of who the customer is and what the rules allow them to do.</source>
        <extracomment>group identity, meaning</extracomment>
        <translation>Comprobaciones sobre quién es el cliente y qué le permiten hacer las normas.</translation>
    </message>
    <message>
        <source>Identity verification required</source>
        <extracomment>kyc-required, title</extracomment>
        <translation>Verificación de identidad necesaria</translation>
    </message>
    <message>
        <source>The customer&apos;s identity check (KYC) is not finished, is still under review, or was declined, and the action needs it.</source>
        <extracomment>kyc-required, meaning</extracomment>
        <translation>La verificación de identidad (KYC) del cliente no está terminada, sigue en revisión o fue rechazada, y la acción la requiere.</translation>
    </message>
    <message>
        <source>Look up the state of the check: not begun, pending or declined are three different answers. Never ask for identity papers in the ticket; they go through the verification page.</source>
        <extracomment>kyc-required, next_step</extracomment>
        <translation>Consulte el estado de la verificación: sin empezar, pendiente o rechazada son tres respuestas distintas. Nunca pida documentos de identidad en el ticket; se envían por la página de verificación.</translation>
    </message>
    <message>
        <source>Before this can be used, your identity verification has to be complete. You can see its status, and anything still missing, in your account.</source>
        <extracomment>kyc-required, reply</extracomment>
        <translation>Antes de poder usar esta función, su verificación de identidad debe estar completa. En su cuenta puede ver su estado y lo que aún falte.</translation>
    </message>
    <message>
        <source>Identity already verified</source>
        <extracomment>kyc-already-passed, title</extracomment>
        <translation>Identidad ya verificada</translation>
    </message>
    <message>
        <source>The identity check was submitted once more although it has already been passed.</source>
        <extracomment>kyc-already-passed, meaning</extracomment>
        <translation>La verificación de identidad se envió otra vez aunque ya estaba superada.</translation>
    </message>
    <message>
        <source>Nothing needs doing. If the customer wanted to correct their data, that goes through a change of details and not through a second check.</source>
        <extracomment>kyc-already-passed, next_step</extracomment>
        <translation>No hay que hacer nada. Si el cliente quería corregir sus datos, eso se hace con un cambio de datos y no con una segunda verificación.</translation>
    </message>
    <message>
        <source>Your identity has already been verified, so there is nothing more to submit.</source>
        <extracomment>kyc-already-passed, reply</extracomment>
        <translation>Su identidad ya se ha verificado, por lo que no es necesario enviar nada más.</translation>
    </message>
    <message>
        <source>Phone number belongs to someone else</source>
        <extracomment>phone-ownership-mismatch, title</extracomment>
        <translation>El número de teléfono es de otra persona</translation>
    </message>
    <message>
        <source>The national register of phone lines (Shahkar) does not show the mobile number under the national number that was given.</source>
        <extracomment>phone-ownership-mismatch, meaning</extracomment>
        <translation>El registro nacional de líneas telefónicas (Shahkar) no vincula el número de móvil con el número nacional de identidad indicado.</translation>
    </message>
    <message>
        <source>Have the customer check both numbers for typing errors. If they are right, the line runs in another person&apos;s name, often a relative&apos;s, and a number of their own is needed.</source>
        <extracomment>phone-ownership-mismatch, next_step</extracomment>
        <translation>Pida al cliente que revise si hay errores de escritura en ambos números. Si son correctos, la línea está a nombre de otra persona, a menudo un familiar, y hace falta un número a su propio nombre.</translation>
    </message>
    <message>
        <source>The mobile number could not be matched with the national number. Please use a mobile number that is registered in your own name.</source>
        <extracomment>phone-ownership-mismatch, reply</extracomment>
        <translation>El número de móvil no se pudo asociar con el número nacional de identidad. Por favor, utilice un número de móvil registrado a su nombre.</translation>
    </message>
    <message>
        <source>Details do not match the civil registry</source>
        <extracomment>civil-registry-mismatch, title</extracomment>
        <translation>Los datos no coinciden con el registro civil</translation>
    </message>
    <message>
        <source>The civil registry (Sabt Ahval) did not confirm the personal details, as a rule the national number together with the date of birth.</source>
        <extracomment>civil-registry-mismatch, meaning</extracomment>
        <translation>El registro civil (Sabt Ahval) no confirmó los datos personales, por lo general el número nacional de identidad junto con la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the details exactly as on the identity document. Watch the calendar: a date of birth converted wrongly is the usual cause.</source>
        <extracomment>civil-registry-mismatch, next_step</extracomment>
        <translation>Pida al cliente que introduzca los datos exactamente como figuran en el documento de identidad. Preste atención al calendario: la causa habitual es una fecha de nacimiento mal convertida.</translation>
    </message>
    <message>
        <source>Your personal details could not be confirmed. Please compare the national number and date of birth with your identity document and submit them again.</source>
        <extracomment>civil-registry-mismatch, reply</extracomment>
        <translation>No se pudieron confirmar sus datos personales. Por favor, compare el número nacional de identidad y la fecha de nacimiento con su documento de identidad y envíelos de nuevo.</translation>
    </message>
    <message>
        <source>Verification service failed</source>
        <extracomment>kyc-provider-failed, title</extracomment>
        <translation>Falló el servicio de verificación</translation>
    </message>
    <message>
        <source>The outside service that performs identity checks failed or did not answer. It says nothing about the customer.</source>
        <extracomment>kyc-provider-failed, meaning</extracomment>
        <translation>El servicio externo que realiza las verificaciones de identidad falló o no respondió. Esto no dice nada del cliente.</translation>
    </message>
    <message>
        <source>Do not ask for other documents. Let the check be repeated later, and tell the provider when many customers are hit at the same time.</source>
        <extracomment>kyc-provider-failed, next_step</extracomment>
        <translation>No pida otros documentos. Haga que la verificación se repita más tarde y avise al proveedor si afecta a muchos clientes a la vez.</translation>
    </message>
    <message>
        <source>The verification could not be carried out just now. You can repeat it later with the same details.</source>
        <extracomment>kyc-provider-failed, reply</extracomment>
        <translation>La verificación no se pudo realizar en este momento. Puede repetirla más tarde con los mismos datos.</translation>
    </message>
    <message>
        <source>Invalid national number</source>
        <extracomment>invalid-national-number, title</extracomment>
        <translation>Número nacional de identidad no válido</translation>
    </message>
    <message>
        <source>The national number cannot be right as typed: wrong length, or its check digit does not fit.</source>
        <extracomment>invalid-national-number, meaning</extracomment>
        <translation>El número nacional de identidad no puede ser correcto tal como se escribió: la longitud es incorrecta o su dígito de control no cuadra.</translation>
    </message>
    <message>
        <source>Have it read again from the identity card, leading zeros included. Spreadsheets and numeric fields drop those zeros.</source>
        <extracomment>invalid-national-number, next_step</extracomment>
        <translation>Pida que se vuelva a leer del documento de identidad, incluidos los ceros iniciales. Las hojas de cálculo y los campos numéricos eliminan esos ceros.</translation>
    </message>
    <message>
        <source>The national number does not appear to be complete. Please enter all its digits, including any zeros at the beginning.</source>
        <extracomment>invalid-national-number, reply</extracomment>
        <translation>El número nacional de identidad no parece estar completo. Por favor, introduzca todos sus dígitos, incluidos los ceros iniciales si los hay.</translation>
    </message>
    <message>
        <source>National number already registered</source>
        <extracomment>national-number-already-registered, title</extracomment>
        <translation>Número nacional de identidad ya registrado</translation>
    </message>
    <message>
        <source>Another user of this provider already has this national number.</source>
        <extracomment>national-number-already-registered, meaning</extracomment>
        <translation>Otro usuario de este proveedor ya tiene este número nacional de identidad.</translation>
    </message>
    <message>
        <source>Usually the customer opened an account earlier with a different phone number: help them get back into it. If they say that it was not them, hand it to the fraud team; never name the other account.</source>
        <extracomment>national-number-already-registered, next_step</extracomment>
        <translation>Por lo general, el cliente abrió antes una cuenta con otro número de teléfono: ayúdele a recuperar el acceso a ella. Si dice que no fue así, pase el caso al equipo de fraude; nunca mencione la otra cuenta.</translation>
    </message>
    <message>
        <source>This national number is already in use. If you may have registered before, please sign in with that account, or contact us so that we can check it with you.</source>
        <extracomment>national-number-already-registered, reply</extracomment>
        <translation>Este número nacional de identidad ya está en uso. Si es posible que se haya registrado antes, por favor, inicie sesión con esa cuenta o póngase en contacto con nosotros para que lo revisemos con usted.</translation>
    </message>
    <message>
        <source>Investor accreditation required</source>
        <extracomment>accreditation-required, title</extracomment>
        <translation>Acreditación de inversor necesaria</translation>
    </message>
    <message>
        <source>The offering is open to accredited investors only, and the customer has no such status on file.</source>
        <extracomment>accreditation-required, meaning</extracomment>
        <translation>La oferta está abierta solo a inversores acreditados, y no consta que el cliente tenga esa condición.</translation>
    </message>
    <message>
        <source>Explain how accreditation is applied for and that ordinary identity verification does not replace it. Do not judge whether they would qualify.</source>
        <extracomment>accreditation-required, next_step</extracomment>
        <translation>Explique cómo se solicita la acreditación y que la verificación de identidad ordinaria no la sustituye. No juzgue si cumpliría los requisitos.</translation>
    </message>
    <message>
        <source>This offering is available to accredited investors. If you hold that status, you can submit your evidence in your account for review.</source>
        <extracomment>accreditation-required, reply</extracomment>
        <translation>Esta oferta está disponible para inversores acreditados. Si usted tiene esa condición, puede enviar la documentación correspondiente desde su cuenta para que se revise.</translation>
    </message>
    <message>
        <source>Currency not available to this customer type</source>
        <extracomment>customer-type-not-supported, title</extracomment>
        <translation>Moneda no disponible para este tipo de cliente</translation>
    </message>
    <message>
        <source>The currency is offered to some kinds of customers (individual, corporate, professional) and not to this one.</source>
        <extracomment>customer-type-not-supported, meaning</extracomment>
        <translation>La moneda se ofrece a algunos tipos de clientes (particulares, empresas, profesionales), pero no a este.</translation>
    </message>
    <message>
        <source>Check which type the customer is registered as. If the type is right, suggest a currency that is open to them; if it is wrong, have it corrected.</source>
        <extracomment>customer-type-not-supported, next_step</extracomment>
        <translation>Compruebe con qué tipo está registrado el cliente. Si el tipo es correcto, sugiera una moneda que tenga disponible; si no lo es, pida que se corrija.</translation>
    </message>
    <message>
        <source>This currency is not offered for your type of account. Please choose another currency, or contact us if you think your account type is not right.</source>
        <extracomment>customer-type-not-supported, reply</extracomment>
        <translation>Esta moneda no se ofrece para su tipo de cuenta. Por favor, elija otra moneda o póngase en contacto con nosotros si cree que su tipo de cuenta no es el correcto.</translation>
    </message>
    <message>
        <source>Account has exceeded its assessed limit</source>
        <extracomment>account-limit-exceeded, title</extracomment>
        <translation>La cuenta superó su límite evaluado</translation>
    </message>
    <message>
        <source>The trading account is above the limit that follows from the customer&apos;s KYC and risk assessment. The provider warns, or holds back trades and transfers.</source>
        <extracomment>account-limit-exceeded, meaning</extracomment>
        <translation>La cuenta de operaciones está por encima del límite que resulta de la verificación KYC y la evaluación de riesgo del cliente. El proveedor avisa, o retiene operaciones y transferencias.</translation>
    </message>
    <message>
        <source>Ask the customer whether income, assets or other details have changed and have them updated, so that the limit can be assessed again. Requests to raise it go to the compliance team.</source>
        <extracomment>account-limit-exceeded, next_step</extracomment>
        <translation>Pregunte al cliente si han cambiado sus ingresos, su patrimonio u otros datos y pida que los actualice, para que se pueda volver a evaluar el límite. Las solicitudes de aumento van al equipo de cumplimiento.</translation>
    </message>
    <message>
        <source>Your account has reached the limit set for it. If your circumstances have changed, please update your information in your account so that it can be reviewed.</source>
        <extracomment>account-limit-exceeded, reply</extracomment>
        <translation>Su cuenta ha alcanzado el límite que tiene asignado. Si su situación ha cambiado, por favor, actualice la información en su cuenta para que se pueda revisar.</translation>
    </message>
    <message>
        <source>Holding limit is zero</source>
        <extracomment>holding-limit-zero, title</extracomment>
        <translation>El límite de tenencia es cero</translation>
    </message>
    <message>
        <source>The account has been given a holding limit of nothing at all, so any purchase is too much. It is a matter of set-up, not of balance.</source>
        <extracomment>holding-limit-zero, meaning</extracomment>
        <translation>A la cuenta se le asignó un límite de tenencia de cero, así que cualquier compra es excesiva. Es una cuestión de configuración, no de saldo.</translation>
    </message>
    <message>
        <source>Check whether the customer has finished the questionnaires that grant a limit. If so, ask the provider why the limit is still zero, with the account number.</source>
        <extracomment>holding-limit-zero, next_step</extracomment>
        <translation>Compruebe si el cliente ha completado los cuestionarios que dan derecho a un límite. Si es así, pregunte al proveedor, con el número de cuenta, por qué el límite sigue en cero.</translation>
    </message>
    <message>
        <source>No holding limit is set for your account at the moment. Please check in your account whether any assessment is still open.</source>
        <extracomment>holding-limit-zero, reply</extracomment>
        <translation>En este momento su cuenta no tiene asignado ningún límite de tenencia. Por favor, compruebe en su cuenta si queda alguna evaluación pendiente.</translation>
    </message>
    <message>
        <source>Requests and records</source>
        <extracomment>group requests, title</extracomment>
        <translation>Solicitudes y registros</translation>
    </message>
    <message>
        <source>The request is badly formed, meaningless, repeated, or about something that is not there.</source>
        <extracomment>group requests, meaning</extracomment>
        <translation>La solicitud está mal formada, no tiene sentido, está repetida o se refiere a algo que no existe.</translation>
    </message>
    <message>
        <source>Request body cannot be read</source>
        <extracomment>malformed-request, title</extracomment>
        <translation>No se puede leer el cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>The body of the request is not what the endpoint can parse, JSON with a fault in it as a rule, or lacks fields it cannot do without.</source>
        <extracomment>malformed-request, meaning</extracomment>
        <translation>El cuerpo de la solicitud no es algo que el endpoint pueda interpretar, por lo general JSON con algún error, o le faltan campos imprescindibles.</translation>
    </message>
    <message>
        <source>Get the raw body as it was sent and run it through a JSON checker. A missing content type, a trailing comma or a form instead of JSON are quick finds.</source>
        <extracomment>malformed-request, next_step</extracomment>
        <translation>Obtenga el cuerpo tal como se envió y páselo por un validador de JSON. Un tipo de contenido ausente, una coma final o un formulario en lugar de JSON se detectan enseguida.</translation>
    </message>
    <message>
        <source>The request could not be read. Please check that its body is valid JSON and contains all required fields.</source>
        <extracomment>malformed-request, reply</extracomment>
        <translation>No se pudo leer la solicitud. Por favor, compruebe que su cuerpo es JSON válido y contiene todos los campos obligatorios.</translation>
    </message>
    <message>
        <source>Required field missing or unreadable</source>
        <extracomment>required-field-missing, title</extracomment>
        <translation>Falta un campo obligatorio o no se puede leer</translation>
    </message>
    <message>
        <source>A field that the call must have is absent, empty, or filled with something that cannot be understood.</source>
        <extracomment>required-field-missing, meaning</extracomment>
        <translation>Un campo que la llamada debe llevar no está, está vacío o contiene algo que no se puede interpretar.</translation>
    </message>
    <message>
        <source>The message often names the field. Look it up in the request as sent: a different spelling, capital letters or a null value count as missing.</source>
        <extracomment>required-field-missing, next_step</extracomment>
        <translation>El mensaje suele nombrar el campo. Búsquelo en la solicitud tal como se envió: otra grafía, unas mayúsculas o un valor null cuentan como ausencia.</translation>
    </message>
    <message>
        <source>A required detail is missing from the request. Please fill in every required field and send it again.</source>
        <extracomment>required-field-missing, reply</extracomment>
        <translation>En la solicitud falta un dato obligatorio. Por favor, rellene todos los campos obligatorios y envíela de nuevo.</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <extracomment>invalid-parameter, title</extracomment>
        <translation>Parámetro no válido</translation>
    </message>
    <message>
        <source>A parameter has a value that the provider does not accept, such as a broken identifier or a word where a number belongs.</source>
        <extracomment>invalid-parameter, meaning</extracomment>
        <translation>Un parámetro tiene un valor que el proveedor no acepta, como un identificador defectuoso o una palabra donde debe ir un número.</translation>
    </message>
    <message>
        <source>Ask for the complete address and parameters that were sent and go through them against the documentation one at a time; test with the smallest call that works.</source>
        <extracomment>invalid-parameter, next_step</extracomment>
        <translation>Pida la dirección completa y los parámetros que se enviaron y contrástelos uno a uno con la documentación; haga pruebas con la llamada más pequeña que funcione.</translation>
    </message>
    <message>
        <source>One of the values in the request is not in the expected form. Please compare the values with the documentation of the call.</source>
        <extracomment>invalid-parameter, reply</extracomment>
        <translation>Uno de los valores de la solicitud no tiene el formato esperado. Por favor, compare los valores con la documentación de la llamada.</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <extracomment>validation-failed, title</extracomment>
        <translation>Falló la validación</translation>
    </message>
    <message>
        <source>The request is readable, but its contents break one or several rules of the provider. The response usually carries the particulars beside the code.</source>
        <extracomment>validation-failed, meaning</extracomment>
        <translation>La solicitud se puede leer, pero su contenido incumple una o varias reglas del proveedor. La respuesta suele incluir los detalles junto al código.</translation>
    </message>
    <message>
        <source>Ask for the whole response, not only the code: the field and the rule are in its details. Without them the ticket cannot be answered.</source>
        <extracomment>validation-failed, next_step</extracomment>
        <translation>Pida la respuesta completa, no solo el código: el campo y la regla están en sus detalles. Sin ellos no se puede responder el ticket.</translation>
    </message>
    <message>
        <source>Some of the details were not accepted. Please check the information shown with the message, correct it, and submit again.</source>
        <extracomment>validation-failed, reply</extracomment>
        <translation>Algunos de los datos no se aceptaron. Por favor, revise la información que acompaña al mensaje, corríjalos y envíelos de nuevo.</translation>
    </message>
    <message>
        <source>Paging value must not be negative</source>
        <extracomment>negative-parameter, title</extracomment>
        <translation>El valor de paginación no debe ser negativo</translation>
    </message>
    <message>
        <source>The start (from) or the size (limit) of a list was given as a number below zero.</source>
        <extracomment>negative-parameter, meaning</extracomment>
        <translation>El inicio (from) o el tamaño (limit) de una lista se indicó con un número menor que cero.</translation>
    </message>
    <message>
        <source>Look at how the client counts its pages: subtracting from the first page, or -1 as a word for &quot;all&quot;, leads here.</source>
        <extracomment>negative-parameter, next_step</extracomment>
        <translation>Mire cómo cuenta las páginas el software cliente: restar desde la primera página, o usar -1 para decir «todo», lleva aquí.</translation>
    </message>
    <message>
        <source>The position or page size of the list must be zero or more. Please correct the value and try again.</source>
        <extracomment>negative-parameter, reply</extracomment>
        <translation>La posición o el tamaño de página de la lista debe ser cero o mayor. Por favor, corrija el valor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Parameters exclude each other</source>
        <extracomment>conflicting-parameters, title</extracomment>
        <translation>Los parámetros se excluyen entre sí</translation>
    </message>
    <message>
        <source>Two parameters were sent of which only one is allowed: an order states either a quantity or an amount.</source>
        <extracomment>conflicting-parameters, meaning</extracomment>
        <translation>Se enviaron dos parámetros de los que solo se permite uno: una orden indica una cantidad o un importe.</translation>
    </message>
    <message>
        <source>Ask which of the two the customer means, and have the other left out altogether; an empty or zero value still counts as sent.</source>
        <extracomment>conflicting-parameters, next_step</extracomment>
        <translation>Pregunte al cliente cuál de los dos quiere usar y pida que se omita el otro por completo; un valor vacío o cero sigue contando como enviado.</translation>
    </message>
    <message>
        <source>Please give either the quantity or the amount of the order, not both.</source>
        <extracomment>conflicting-parameters, reply</extracomment>
        <translation>Por favor, indique la cantidad o el importe de la orden, pero no ambos.</translation>
    </message>
    <message>
        <source>Unknown status or type value</source>
        <extracomment>invalid-status-or-type, title</extracomment>
        <translation>Valor de estado o tipo desconocido</translation>
    </message>
    <message>
        <source>A status or type, mostly a filter on deposits, withdrawals or fiat orders, is not one of the values that the provider knows.</source>
        <extracomment>invalid-status-or-type, meaning</extracomment>
        <translation>Un estado o un tipo, casi siempre un filtro de depósitos, retiros u órdenes fíat, no es uno de los valores que conoce el proveedor.</translation>
    </message>
    <message>
        <source>Take the list of permitted values from the documentation of that very endpoint; deposits and withdrawals have lists of their own, and upper and lower case may matter.</source>
        <extracomment>invalid-status-or-type, next_step</extracomment>
        <translation>Tome la lista de valores permitidos de la documentación de ese mismo endpoint; los depósitos y los retiros tienen listas propias, y las mayúsculas y minúsculas pueden importar.</translation>
    </message>
    <message>
        <source>The status or type in the request is not one the service knows. Please choose one of the values listed for this function.</source>
        <extracomment>invalid-status-or-type, reply</extracomment>
        <translation>El servicio no conoce el estado o el tipo de la solicitud. Por favor, elija uno de los valores indicados para esta función.</translation>
    </message>
    <message>
        <source>Query could not be processed</source>
        <extracomment>query-not-processable, title</extracomment>
        <translation>No se pudo procesar la consulta</translation>
    </message>
    <message>
        <source>The server understood that this is a query and could not carry it out; the message says why.</source>
        <extracomment>query-not-processable, meaning</extracomment>
        <translation>El servidor entendió que se trata de una consulta, pero no pudo ejecutarla; el mensaje dice por qué.</translation>
    </message>
    <message>
        <source>Read the message in the response, then have the query made simpler until it works: first without filters, then with one at a time.</source>
        <extracomment>query-not-processable, next_step</extracomment>
        <translation>Lea el mensaje de la respuesta y pida que se simplifique la consulta hasta que funcione: primero sin filtros y luego con uno cada vez.</translation>
    </message>
    <message>
        <source>The search could not be carried out as entered. Please simplify it and try again.</source>
        <extracomment>query-not-processable, reply</extracomment>
        <translation>La búsqueda no se pudo realizar tal como se introdujo. Por favor, simplifíquela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>HTTP method not allowed</source>
        <extracomment>method-not-allowed, title</extracomment>
        <translation>Método HTTP no permitido</translation>
    </message>
    <message>
        <source>The address exists, and it does not take this HTTP method (a GET was sent where a POST belongs, for example).</source>
        <extracomment>method-not-allowed, meaning</extracomment>
        <translation>La dirección existe, pero no admite este método HTTP (por ejemplo, se envió un GET donde corresponde un POST).</translation>
    </message>
    <message>
        <source>Compare method and path with the documentation. A redirect from http to https or a missing slash at the end can turn a POST into a GET.</source>
        <extracomment>method-not-allowed, next_step</extracomment>
        <translation>Compare el método y la ruta con la documentación. Una redirección de http a https o la falta de una barra al final pueden convertir un POST en un GET.</translation>
    </message>
    <message>
        <source>The address was called in a way it does not support. Please check the HTTP method in the documentation.</source>
        <extracomment>method-not-allowed, reply</extracomment>
        <translation>Se llamó a la dirección de un modo que no admite. Por favor, revise el método HTTP en la documentación.</translation>
    </message>
    <message>
        <source>Response format not available</source>
        <extracomment>not-acceptable, title</extracomment>
        <translation>Formato de respuesta no disponible</translation>
    </message>
    <message>
        <source>The client insists on a response format that the provider cannot produce.</source>
        <extracomment>not-acceptable, meaning</extracomment>
        <translation>El software cliente exige un formato de respuesta que el proveedor no puede generar.</translation>
    </message>
    <message>
        <source>Look at the Accept header of the request and have it set to application/json, or left out.</source>
        <extracomment>not-acceptable, next_step</extracomment>
        <translation>Mire el encabezado Accept de la solicitud y pida que se ponga en application/json o se omita.</translation>
    </message>
    <message>
        <source>The service cannot answer in the requested format. Please ask for JSON.</source>
        <extracomment>not-acceptable, reply</extracomment>
        <translation>El servicio no puede responder en el formato solicitado. Por favor, solicite JSON.</translation>
    </message>
    <message>
        <source>Unsupported media type</source>
        <extracomment>unsupported-media-type, title</extracomment>
        <translation>Tipo de contenido no admitido</translation>
    </message>
    <message>
        <source>The body was sent in a format that the endpoint does not take, or was labelled as such.</source>
        <extracomment>unsupported-media-type, meaning</extracomment>
        <translation>El cuerpo se envió, o se etiquetó, en un formato que el endpoint no admite.</translation>
    </message>
    <message>
        <source>Have the Content-Type header checked: it must say application/json, and the body must really be JSON. Some HTTP libraries send a form by default.</source>
        <extracomment>unsupported-media-type, next_step</extracomment>
        <translation>Pida que se revise el encabezado Content-Type: debe decir application/json, y el cuerpo debe ser realmente JSON. Algunas bibliotecas HTTP envían un formulario de forma predeterminada.</translation>
    </message>
    <message>
        <source>The content of the request was sent in a format the service does not accept. Please send it as JSON.</source>
        <extracomment>unsupported-media-type, reply</extracomment>
        <translation>El contenido de la solicitud se envió en un formato que el servicio no acepta. Por favor, envíelo como JSON.</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <extracomment>unsupported-operation, title</extracomment>
        <translation>Operación no admitida</translation>
    </message>
    <message>
        <source>The provider has no such operation for this user or product, however it is asked for.</source>
        <extracomment>unsupported-operation, meaning</extracomment>
        <translation>El proveedor no dispone de esa operación para este usuario o producto, se pida como se pida.</translation>
    </message>
    <message>
        <source>Find out what the customer wants to achieve and look for another way to it in the documentation. Repeating the call changes nothing.</source>
        <extracomment>unsupported-operation, next_step</extracomment>
        <translation>Averigüe qué quiere conseguir el cliente y busque en la documentación otra forma de lograrlo. Repetir la llamada no cambia nada.</translation>
    </message>
    <message>
        <source>This operation is not available. Please tell us what you would like to do, so that we can suggest another way.</source>
        <extracomment>unsupported-operation, reply</extracomment>
        <translation>Esta operación no está disponible. Por favor, indíquenos qué desea hacer para que podamos proponerle otra opción.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>resource-not-found, title</extracomment>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>There is nothing under that address or identifier, or nothing that this caller may see.</source>
        <extracomment>resource-not-found, meaning</extracomment>
        <translation>No hay nada en esa dirección o con ese identificador, o nada que pueda ver quien hace la llamada.</translation>
    </message>
    <message>
        <source>Check the identifier and the environment, then whether the thing was deleted. Many providers also answer &quot;not found&quot; for what belongs to someone else.</source>
        <extracomment>resource-not-found, next_step</extracomment>
        <translation>Compruebe el identificador y el entorno, y después si el elemento se eliminó. Muchos proveedores también responden «no encontrado» cuando algo pertenece a otra persona.</translation>
    </message>
    <message>
        <source>We could not find what was requested. Please check the link or the reference number.</source>
        <extracomment>resource-not-found, reply</extracomment>
        <translation>No hemos encontrado lo solicitado. Por favor, revise el enlace o el número de referencia.</translation>
    </message>
    <message>
        <source>Already exists</source>
        <extracomment>already-exists, title</extracomment>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>What is to be created is there already: a user, an account or another entry that may exist only once.</source>
        <extracomment>already-exists, meaning</extracomment>
        <translation>Lo que se quiere crear ya existe: un usuario, una cuenta u otra entrada que solo puede existir una vez.</translation>
    </message>
    <message>
        <source>Look up the existing entry and go on with it. After a time-out this is good news: the first attempt had worked.</source>
        <extracomment>already-exists, next_step</extracomment>
        <translation>Busque la entrada existente y continúe con ella. Si antes se agotó el tiempo de espera, es una buena noticia: el primer intento funcionó.</translation>
    </message>
    <message>
        <source>This entry already exists, so it does not need to be created again. Please continue with the existing one.</source>
        <extracomment>already-exists, reply</extracomment>
        <translation>Esta entrada ya existe, por lo que no es necesario crearla de nuevo. Por favor, continúe con la existente.</translation>
    </message>
    <message>
        <source>Conflicts with the current state</source>
        <extracomment>state-conflict, title</extracomment>
        <translation>Conflicto con el estado actual</translation>
    </message>
    <message>
        <source>The step does not fit the state the thing is in now: it has been done already, or an earlier step has been left out.</source>
        <extracomment>state-conflict, meaning</extracomment>
        <translation>El paso no encaja con el estado en que se encuentra ahora el elemento: ya se hizo o se omitió un paso anterior.</translation>
    </message>
    <message>
        <source>Look up the present state and the steps that lead on from it. Two people at work on the same item is a common reason; have the page reloaded.</source>
        <extracomment>state-conflict, next_step</extracomment>
        <translation>Consulte el estado actual y los pasos que siguen a partir de él. Una causa frecuente es que dos personas trabajen en el mismo elemento; pida que se vuelva a cargar la página.</translation>
    </message>
    <message>
        <source>This step is not possible in the current state of the item. Please reload the page to see its state and which steps are open.</source>
        <extracomment>state-conflict, reply</extracomment>
        <translation>Este paso no es posible en el estado actual del elemento. Por favor, vuelva a cargar la página para ver su estado y los pasos disponibles.</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <extracomment>duplicate-request, title</extracomment>
        <translation>Solicitud duplicada</translation>
    </message>
    <message>
        <source>The same request has been received before, and the second copy was turned away so that nothing happens twice.</source>
        <extracomment>duplicate-request, meaning</extracomment>
        <translation>Ya se recibió antes la misma solicitud, y la segunda copia se rechazó para que nada ocurra dos veces.</translation>
    </message>
    <message>
        <source>Look for the result of the first copy before anything is sent again. Then find out why two were sent: a double click, or a retry that reused the identifier.</source>
        <extracomment>duplicate-request, next_step</extracomment>
        <translation>Busque el resultado de la primera copia antes de que se envíe nada más. Después, averigüe por qué se enviaron dos: un doble clic o un reintento que reutilizó el identificador.</translation>
    </message>
    <message>
        <source>We have already received this request. Please check its result before you send it again.</source>
        <extracomment>duplicate-request, reply</extracomment>
        <translation>Ya hemos recibido esta solicitud. Por favor, compruebe su resultado antes de enviarla de nuevo.</translation>
    </message>
    <message>
        <source>Another request is being processed</source>
        <extracomment>request-in-progress, title</extracomment>
        <translation>Se está procesando otra solicitud</translation>
    </message>
    <message>
        <source>An earlier request of the same kind is still being worked on, and only one at a time is allowed.</source>
        <extracomment>request-in-progress, meaning</extracomment>
        <translation>Una solicitud anterior del mismo tipo aún se está procesando, y solo se permite una a la vez.</translation>
    </message>
    <message>
        <source>Wait for the first to finish and look at its outcome. If it is still in progress after several minutes, report it to the provider with the time it began.</source>
        <extracomment>request-in-progress, next_step</extracomment>
        <translation>Espere a que termine la primera y mire su resultado. Si sigue en curso al cabo de varios minutos, informe al proveedor con la hora en que empezó.</translation>
    </message>
    <message>
        <source>A previous request is still being processed. Please wait a moment and check its result before you try again.</source>
        <extracomment>request-in-progress, reply</extracomment>
        <translation>Una solicitud anterior aún se está procesando. Por favor, espere un momento y compruebe su resultado antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Rate and volume limits</source>
        <extracomment>group limits, title</extracomment>
        <translation>Límites de frecuencia y volumen</translation>
    </message>
    <message>
        <source>Too many requests, too much at once, or a time span that is not served.</source>
        <extracomment>group limits, meaning</extracomment>
        <translation>Demasiadas solicitudes, demasiado de una vez o un periodo que no se ofrece.</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <extracomment>rate-limit-exceeded, title</extracomment>
        <translation>Límite de solicitudes superado</translation>
    </message>
    <message>
        <source>Too many requests or orders arrived within a period of time. Nothing is wrong with the single request.</source>
        <extracomment>rate-limit-exceeded, meaning</extracomment>
        <translation>Llegaron demasiadas solicitudes u órdenes en un periodo de tiempo. Cada solicitud por separado no tiene nada de malo.</translation>
    </message>
    <message>
        <source>Ask how many calls the client makes and from how many processes, since a key or address is often shared. It must slow down and wait longer after each refusal; immediate repeats keep the limit closed.</source>
        <extracomment>rate-limit-exceeded, next_step</extracomment>
        <translation>Pregunte cuántas llamadas hace el software cliente y desde cuántos procesos, ya que a menudo se comparte una clave o una dirección. Debe reducir el ritmo y esperar más tras cada rechazo; las repeticiones inmediatas mantienen el límite cerrado.</translation>
    </message>
    <message>
        <source>Requests are arriving faster than the service accepts them. Please pause for a moment and then send them at a slower pace.</source>
        <extracomment>rate-limit-exceeded, reply</extracomment>
        <translation>Las solicitudes llegan más rápido de lo que el servicio las acepta. Por favor, haga una breve pausa y envíelas después a un ritmo más lento.</translation>
    </message>
    <message>
        <source>Page size too large</source>
        <extracomment>page-limit-too-large, title</extracomment>
        <translation>Tamaño de página demasiado grande</translation>
    </message>
    <message>
        <source>One call asked for more entries than a page may hold.</source>
        <extracomment>page-limit-too-large, meaning</extracomment>
        <translation>Una llamada pidió más entradas de las que caben en una página.</translation>
    </message>
    <message>
        <source>Have the limit lowered to the documented maximum and the rest fetched page by page.</source>
        <extracomment>page-limit-too-large, next_step</extracomment>
        <translation>Pida que se reduzca el límite al máximo documentado y que el resto se obtenga página por página.</translation>
    </message>
    <message>
        <source>More entries were requested than can be returned at once. Please request them in smaller pages.</source>
        <extracomment>page-limit-too-large, reply</extracomment>
        <translation>Se solicitaron más entradas de las que se pueden devolver a la vez. Por favor, solicítelas en páginas más pequeñas.</translation>
    </message>
    <message>
        <source>Batch too large</source>
        <extracomment>batch-too-large, title</extracomment>
        <translation>Lote demasiado grande</translation>
    </message>
    <message>
        <source>A single request carries more orders than one batch may contain.</source>
        <extracomment>batch-too-large, meaning</extracomment>
        <translation>Una sola solicitud lleva más órdenes de las que puede contener un lote.</translation>
    </message>
    <message>
        <source>Have the batch split into smaller ones. Check that none of its orders was placed before the parts are sent, so that nothing doubles.</source>
        <extracomment>batch-too-large, next_step</extracomment>
        <translation>Pida que el lote se divida en otros más pequeños. Compruebe que no se haya colocado ninguna de sus órdenes antes de enviar las partes, para que nada se duplique.</translation>
    </message>
    <message>
        <source>The request contains more orders than can be sent together. Please divide it into smaller batches.</source>
        <extracomment>batch-too-large, reply</extracomment>
        <translation>La solicitud contiene más órdenes de las que se pueden enviar juntas. Por favor, divídala en lotes más pequeños.</translation>
    </message>
    <message>
        <source>Date range too long</source>
        <extracomment>date-range-too-long, title</extracomment>
        <translation>Intervalo de fechas demasiado largo</translation>
    </message>
    <message>
        <source>Beginning and end of the requested period lie further apart than one query or export may cover.</source>
        <extracomment>date-range-too-long, meaning</extracomment>
        <translation>El principio y el fin del periodo solicitado están más separados de lo que puede abarcar una consulta o exportación.</translation>
    </message>
    <message>
        <source>Have the period divided into pieces within the limit and the results put together. Mind the time zone: thirty days and an hour is too long.</source>
        <extracomment>date-range-too-long, next_step</extracomment>
        <translation>Pida que el periodo se divida en tramos dentro del límite y que se reúnan los resultados. Tenga en cuenta la zona horaria: treinta días y una hora es demasiado.</translation>
    </message>
    <message>
        <source>The period you selected is longer than can be provided at once. Please choose a shorter period and repeat it for the remaining dates.</source>
        <extracomment>date-range-too-long, reply</extracomment>
        <translation>El periodo que ha seleccionado es más largo de lo que se puede ofrecer de una vez. Por favor, elija un periodo más corto y repita la operación con las fechas restantes.</translation>
    </message>
    <message>
        <source>Too far in the past</source>
        <extracomment>history-not-available, title</extracomment>
        <translation>Demasiado antiguo</translation>
    </message>
    <message>
        <source>The query goes back further than the provider keeps its history open for searching. A shorter period does not help, only a later one.</source>
        <extracomment>history-not-available, meaning</extracomment>
        <translation>La consulta se remonta más atrás de lo que el proveedor permite buscar en su historial. No sirve un periodo más corto, solo uno más reciente.</translation>
    </message>
    <message>
        <source>Have the start moved into the permitted months. For older records point to statements and downloads, or ask the provider for an extract.</source>
        <extracomment>history-not-available, next_step</extracomment>
        <translation>Pida que se traslade el inicio a los meses permitidos. Para registros más antiguos, remita a los extractos y las descargas, o pida un extracto al proveedor.</translation>
    </message>
    <message>
        <source>The search covers recent records only. Please choose a later start date; for older records, please use your account statements.</source>
        <extracomment>history-not-available, reply</extracomment>
        <translation>La búsqueda solo abarca los registros recientes. Por favor, elija una fecha de inicio posterior; para registros más antiguos, utilice los extractos de su cuenta.</translation>
    </message>
    <message>
        <source>Maximum number of keys or users reached</source>
        <extracomment>creation-limit-reached, title</extracomment>
        <translation>Número máximo de claves o usuarios alcanzado</translation>
    </message>
    <message>
        <source>The account already has as many API keys or trade users as it is allowed.</source>
        <extracomment>creation-limit-reached, meaning</extracomment>
        <translation>La cuenta ya tiene todas las claves de API o todos los usuarios de operaciones que se le permiten.</translation>
    </message>
    <message>
        <source>Go through the existing ones with the customer and remove what is no longer used; take care that no running system depends on it.</source>
        <extracomment>creation-limit-reached, next_step</extracomment>
        <translation>Repase con el cliente los existentes y elimine los que ya no se usen; asegúrese de que ningún sistema en funcionamiento dependa de ellos.</translation>
    </message>
    <message>
        <source>The maximum number has been reached. Please remove an entry you no longer use before you create a new one.</source>
        <extracomment>creation-limit-reached, reply</extracomment>
        <translation>Se ha alcanzado el número máximo. Por favor, elimine una entrada que ya no utilice antes de crear una nueva.</translation>
    </message>
    <message>
        <source>Too many orders</source>
        <extracomment>open-order-limit-reached, title</extracomment>
        <translation>Demasiadas órdenes</translation>
    </message>
    <message>
        <source>The number of orders, open or conditional, in total or for one trading pair, has reached its maximum. New ones are refused until it falls.</source>
        <extracomment>open-order-limit-reached, meaning</extracomment>
        <translation>El número de órdenes, abiertas o condicionales, en total o para un par de negociación, ha llegado a su máximo. Las nuevas se rechazan hasta que baje.</translation>
    </message>
    <message>
        <source>List the open orders and the conditional ones, which are easily overlooked because they stand in a list of their own. Have those cancelled that are no longer wanted.</source>
        <extracomment>open-order-limit-reached, next_step</extracomment>
        <translation>Enumere las órdenes abiertas y las condicionales, que se pasan por alto con facilidad porque están en una lista aparte. Pida que se cancelen las que ya no hagan falta.</translation>
    </message>
    <message>
        <source>The maximum number of orders has been reached. Please cancel orders you no longer need, including conditional ones, and then place the new order.</source>
        <extracomment>open-order-limit-reached, reply</extracomment>
        <translation>Se ha alcanzado el número máximo de órdenes. Por favor, cancele las órdenes que ya no necesite, incluidas las condicionales, y coloque después la nueva orden.</translation>
    </message>
    <message>
        <source>Order entry</source>
        <extracomment>group order-entry, title</extracomment>
        <translation>Entrada de órdenes</translation>
    </message>
    <message>
        <source>A new order was refused, for its price, its size, its kind or a rule of the market.</source>
        <extracomment>group order-entry, meaning</extracomment>
        <translation>Se rechazó una orden nueva por su precio, su tamaño, su tipo o una regla del mercado.</translation>
    </message>
    <message>
        <source>Invalid price</source>
        <extracomment>invalid-price, title</extracomment>
        <translation>Precio no válido</translation>
    </message>
    <message>
        <source>The price of the order is not a usable number, or does not belong with this kind of order.</source>
        <extracomment>invalid-price, meaning</extracomment>
        <translation>El precio de la orden no es un número utilizable o no corresponde a este tipo de orden.</translation>
    </message>
    <message>
        <source>Look at the price as it was sent: a decimal comma, zero, a minus sign, or a price on a market order.</source>
        <extracomment>invalid-price, next_step</extracomment>
        <translation>Mire el precio tal como se envió: una coma decimal, un cero, un signo menos o un precio en una orden de mercado.</translation>
    </message>
    <message>
        <source>The price of the order was not accepted. Please enter a price greater than zero, using a point for decimals.</source>
        <extracomment>invalid-price, reply</extracomment>
        <translation>No se aceptó el precio de la orden. Por favor, introduzca un precio mayor que cero, con punto para los decimales.</translation>
    </message>
    <message>
        <source>Price has too many decimals</source>
        <extracomment>price-precision-exceeded, title</extracomment>
        <translation>El precio tiene demasiados decimales</translation>
    </message>
    <message>
        <source>The price has more decimal places than the market allows.</source>
        <extracomment>price-precision-exceeded, meaning</extracomment>
        <translation>El precio tiene más decimales de los que permite el mercado.</translation>
    </message>
    <message>
        <source>Look up the price step of the instrument and have the price rounded to it. Binary fractions in the client produce such tails.</source>
        <extracomment>price-precision-exceeded, next_step</extracomment>
        <translation>Consulte el incremento de precio del instrumento y pida que se redondee el precio a él. Las fracciones binarias del software cliente producen esas colas de decimales.</translation>
    </message>
    <message>
        <source>The price has more decimal places than this market allows. Please round it and place the order again.</source>
        <extracomment>price-precision-exceeded, reply</extracomment>
        <translation>El precio tiene más decimales de los que permite este mercado. Por favor, redondéelo y coloque la orden de nuevo.</translation>
    </message>
    <message>
        <source>Price outside the allowed range</source>
        <extracomment>price-out-of-range, title</extracomment>
        <translation>Precio fuera del rango permitido</translation>
    </message>
    <message>
        <source>The price lies below the lowest or above the highest price that the market takes; the code does not say which.</source>
        <extracomment>price-out-of-range, meaning</extracomment>
        <translation>El precio está por debajo del mínimo o por encima del máximo que admite el mercado; el código no dice cuál de los dos.</translation>
    </message>
    <message>
        <source>Compare the price with the lower and upper limit in the exchange information at that time, and tell the customer which side was missed.</source>
        <extracomment>price-out-of-range, next_step</extracomment>
        <translation>Compare el precio con los límites inferior y superior de la información del mercado en ese momento e indique al cliente cuál de los dos no se respetó.</translation>
    </message>
    <message>
        <source>The price of the order is outside the range currently allowed for this market. Please check the current range and adjust the price.</source>
        <extracomment>price-out-of-range, reply</extracomment>
        <translation>El precio de la orden está fuera del rango permitido actualmente en este mercado. Por favor, consulte el rango actual y ajuste el precio.</translation>
    </message>
    <message>
        <source>Price too high</source>
        <extracomment>price-too-high, title</extracomment>
        <translation>Precio demasiado alto</translation>
    </message>
    <message>
        <source>The price, of the order itself or of a stop order to buy, is above the maximum.</source>
        <extracomment>price-too-high, meaning</extracomment>
        <translation>El precio, de la propia orden o de una orden stop de compra, supera el máximo.</translation>
    </message>
    <message>
        <source>Check first for a slipped decimal point or the wrong currency. Otherwise quote the present maximum and have a lower price chosen.</source>
        <extracomment>price-too-high, next_step</extracomment>
        <translation>Descarte primero un punto decimal desplazado o una moneda equivocada. Si no es eso, indique el máximo actual y pida que se elija un precio más bajo.</translation>
    </message>
    <message>
        <source>The price is above the maximum currently allowed. Please choose a lower price.</source>
        <extracomment>price-too-high, reply</extracomment>
        <translation>El precio supera el máximo permitido actualmente. Por favor, elija un precio más bajo.</translation>
    </message>
    <message>
        <source>Price too low</source>
        <extracomment>price-too-low, title</extracomment>
        <translation>Precio demasiado bajo</translation>
    </message>
    <message>
        <source>The price, of the order itself or of a stop order to sell, is below the minimum.</source>
        <extracomment>price-too-low, meaning</extracomment>
        <translation>El precio, de la propia orden o de una orden stop de venta, está por debajo del mínimo.</translation>
    </message>
    <message>
        <source>A lost digit is quickly excluded; then quote the present minimum. Far-away bids &quot;just in case&quot; are the typical reason.</source>
        <extracomment>price-too-low, next_step</extracomment>
        <translation>Un dígito perdido se descarta enseguida; indique después el mínimo actual. El motivo típico son órdenes de compra muy alejadas del mercado puestas «por si acaso».</translation>
    </message>
    <message>
        <source>The price is below the minimum currently allowed. Please choose a higher price.</source>
        <extracomment>price-too-low, reply</extracomment>
        <translation>El precio está por debajo del mínimo permitido actualmente. Por favor, elija un precio más alto.</translation>
    </message>
    <message>
        <source>Market order too far from the market price</source>
        <extracomment>market-price-deviation, title</extracomment>
        <translation>Orden de mercado demasiado lejos del precio de mercado</translation>
    </message>
    <message>
        <source>A market order would be executed too far above (when buying) or below (when selling) the market price, so the protection stops it.</source>
        <extracomment>market-price-deviation, meaning</extracomment>
        <translation>Una orden de mercado se ejecutaría muy por encima (al comprar) o muy por debajo (al vender) del precio de mercado, por lo que la protección la detiene.</translation>
    </message>
    <message>
        <source>Look at the depth of the book at that moment: the order was large for a thin market, or the price was moving. A limit order or a smaller size gets through.</source>
        <extracomment>market-price-deviation, next_step</extracomment>
        <translation>Mire la profundidad del libro en ese momento: la orden era grande para un mercado poco líquido, o el precio se estaba moviendo. Una orden limitada o un tamaño menor sí pasan.</translation>
    </message>
    <message>
        <source>To protect you from an unfavourable price, this market order was not accepted. Please use a limit order or a smaller quantity.</source>
        <extracomment>market-price-deviation, reply</extracomment>
        <translation>Para protegerle de un precio desfavorable, no se aceptó esta orden de mercado. Por favor, utilice una orden limitada o una cantidad menor.</translation>
    </message>
    <message>
        <source>Price beyond the liquidation price</source>
        <extracomment>price-beyond-liquidation, title</extracomment>
        <translation>Precio más allá del precio de liquidación</translation>
    </message>
    <message>
        <source>The order price is on the wrong side of the position&apos;s liquidation price, so the position would be closed by force before the order could work.</source>
        <extracomment>price-beyond-liquidation, meaning</extracomment>
        <translation>El precio de la orden está en el lado equivocado del precio de liquidación de la posición, de modo que la posición se cerraría a la fuerza antes de que la orden surtiera efecto.</translation>
    </message>
    <message>
        <source>Show the customer the liquidation price beside the order price. A price on the near side, more margin or less leverage makes the order possible.</source>
        <extracomment>price-beyond-liquidation, next_step</extracomment>
        <translation>Muestre al cliente el precio de liquidación junto al de la orden. Un precio en el lado más próximo al mercado, más margen o menos apalancamiento hacen posible la orden.</translation>
    </message>
    <message>
        <source>The price lies beyond the liquidation price of your position. Please choose a price closer to the market or review your margin.</source>
        <extracomment>price-beyond-liquidation, reply</extracomment>
        <translation>El precio está más allá del precio de liquidación de su posición. Por favor, elija un precio más próximo al mercado o revise su margen.</translation>
    </message>
    <message>
        <source>Invalid quantity</source>
        <extracomment>invalid-quantity, title</extracomment>
        <translation>Cantidad no válida</translation>
    </message>
    <message>
        <source>The quantity is not a usable number: empty, zero, negative, or with characters in it that do not belong.</source>
        <extracomment>invalid-quantity, meaning</extracomment>
        <translation>La cantidad no es un número utilizable: está vacía, es cero, es negativa o contiene caracteres que no corresponden.</translation>
    </message>
    <message>
        <source>Get the quantity as sent, quotation marks and thousands separators included, and have it sent as a plain decimal number.</source>
        <extracomment>invalid-quantity, next_step</extracomment>
        <translation>Obtenga la cantidad tal como se envió, incluidas las comillas y los separadores de miles, y pida que se envíe como un número decimal simple.</translation>
    </message>
    <message>
        <source>The quantity of the order was not accepted. Please enter a number greater than zero.</source>
        <extracomment>invalid-quantity, reply</extracomment>
        <translation>No se aceptó la cantidad de la orden. Por favor, introduzca un número mayor que cero.</translation>
    </message>
    <message>
        <source>Quantity too large</source>
        <extracomment>quantity-too-large, title</extracomment>
        <translation>Cantidad demasiado grande</translation>
    </message>
    <message>
        <source>The quantity is above the most that one order may have. Balance does not come into it.</source>
        <extracomment>quantity-too-large, meaning</extracomment>
        <translation>La cantidad supera el máximo que puede tener una orden. El saldo no influye.</translation>
    </message>
    <message>
        <source>Look up the maximum of the instrument, for this side and order type, and suggest several smaller orders.</source>
        <extracomment>quantity-too-large, next_step</extracomment>
        <translation>Consulte el máximo del instrumento para este lado y tipo de orden, y sugiera varias órdenes más pequeñas.</translation>
    </message>
    <message>
        <source>The quantity is above the maximum for a single order. Please reduce it or divide it into several orders.</source>
        <extracomment>quantity-too-large, reply</extracomment>
        <translation>La cantidad supera el máximo para una sola orden. Por favor, redúzcala o divídala en varias órdenes.</translation>
    </message>
    <message>
        <source>Quantity too small</source>
        <extracomment>quantity-too-small, title</extracomment>
        <translation>Cantidad demasiado pequeña</translation>
    </message>
    <message>
        <source>The quantity is below the least that one order must have.</source>
        <extracomment>quantity-too-small, meaning</extracomment>
        <translation>La cantidad está por debajo del mínimo que debe tener una orden.</translation>
    </message>
    <message>
        <source>Quote the minimum quantity of the instrument. When a remainder is to be sold, say plainly that it may be too small to trade by itself.</source>
        <extracomment>quantity-too-small, next_step</extracomment>
        <translation>Indique la cantidad mínima del instrumento. Si se quiere vender un resto, diga con claridad que puede ser demasiado pequeño para negociarse por sí solo.</translation>
    </message>
    <message>
        <source>The quantity is below the minimum for this market. Please increase it and place the order again.</source>
        <extracomment>quantity-too-small, reply</extracomment>
        <translation>La cantidad está por debajo del mínimo de este mercado. Por favor, auméntela y coloque la orden de nuevo.</translation>
    </message>
    <message>
        <source>Quantity not in the allowed steps</source>
        <extracomment>quantity-increment-invalid, title</extracomment>
        <translation>Cantidad fuera de los incrementos permitidos</translation>
    </message>
    <message>
        <source>The quantity is not a multiple of the market&apos;s step, or has too many decimals, which comes to the same.</source>
        <extracomment>quantity-increment-invalid, meaning</extracomment>
        <translation>La cantidad no es un múltiplo del incremento del mercado o tiene demasiados decimales, lo que viene a ser lo mismo.</translation>
    </message>
    <message>
        <source>Look up the step size of the instrument and have quantities rounded down to it in the client; rounding up may go over the balance.</source>
        <extracomment>quantity-increment-invalid, next_step</extracomment>
        <translation>Consulte el incremento del instrumento y pida que el software cliente redondee hacia abajo las cantidades a él; redondear hacia arriba puede superar el saldo.</translation>
    </message>
    <message>
        <source>The quantity has to be a multiple of the step used in this market. Please round it down to the nearest step.</source>
        <extracomment>quantity-increment-invalid, reply</extracomment>
        <translation>La cantidad debe ser un múltiplo del incremento que se usa en este mercado. Por favor, redondéela hacia abajo al incremento más próximo.</translation>
    </message>
    <message>
        <source>Order value too small</source>
        <extracomment>order-value-too-small, title</extracomment>
        <translation>Valor de la orden demasiado pequeño</translation>
    </message>
    <message>
        <source>The value of the order, price times quantity or the cash amount, is below the minimum, though the quantity alone may be fine.</source>
        <extracomment>order-value-too-small, meaning</extracomment>
        <translation>El valor de la orden, el precio por la cantidad o el importe en efectivo, está por debajo del mínimo, aunque la cantidad por sí sola sea correcta.</translation>
    </message>
    <message>
        <source>Work out the value and set it beside the minimum. Fees and a fallen price can push an order that used to work below it.</source>
        <extracomment>order-value-too-small, next_step</extracomment>
        <translation>Calcule el valor y compárelo con el mínimo. Las comisiones y una bajada del precio pueden dejar por debajo una orden que antes funcionaba.</translation>
    </message>
    <message>
        <source>The total value of the order is below the minimum. Please increase the quantity or the amount.</source>
        <extracomment>order-value-too-small, reply</extracomment>
        <translation>El valor total de la orden está por debajo del mínimo. Por favor, aumente la cantidad o el importe.</translation>
    </message>
    <message>
        <source>Order value too large</source>
        <extracomment>order-value-too-large, title</extracomment>
        <translation>Valor de la orden demasiado grande</translation>
    </message>
    <message>
        <source>The value of the order is above the maximum for one order.</source>
        <extracomment>order-value-too-large, meaning</extracomment>
        <translation>El valor de la orden supera el máximo para una orden.</translation>
    </message>
    <message>
        <source>Work out price times quantity, compare it with the maximum amount, and suggest dividing the order.</source>
        <extracomment>order-value-too-large, next_step</extracomment>
        <translation>Calcule el precio por la cantidad, compárelo con el importe máximo y sugiera dividir la orden.</translation>
    </message>
    <message>
        <source>The total value of the order is above the maximum for one order. Please reduce it or divide it.</source>
        <extracomment>order-value-too-large, reply</extracomment>
        <translation>El valor total de la orden supera el máximo para una orden. Por favor, redúzcalo o divida la orden.</translation>
    </message>
    <message>
        <source>Order amount has too many decimals</source>
        <extracomment>order-value-precision-exceeded, title</extracomment>
        <translation>El importe de la orden tiene demasiados decimales</translation>
    </message>
    <message>
        <source>The cash amount of a market order has more decimals than the quote currency allows.</source>
        <extracomment>order-value-precision-exceeded, meaning</extracomment>
        <translation>El importe en efectivo de una orden de mercado tiene más decimales de los que permite la moneda de cotización.</translation>
    </message>
    <message>
        <source>Have the amount cut to the decimals of the quote currency, which are not those of the asset bought.</source>
        <extracomment>order-value-precision-exceeded, next_step</extracomment>
        <translation>Pida que el importe se recorte a los decimales de la moneda de cotización, que no son los del activo comprado.</translation>
    </message>
    <message>
        <source>The amount has more decimal places than allowed. Please shorten it and try again.</source>
        <extracomment>order-value-precision-exceeded, reply</extracomment>
        <translation>El importe tiene más decimales de los permitidos. Por favor, acórtelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Invalid order or position side</source>
        <extracomment>invalid-side, title</extracomment>
        <translation>Lado de la orden o de la posición no válido</translation>
    </message>
    <message>
        <source>The side is not one of the words the provider knows, such as BUY and SELL for an order or LONG and SHORT for a position.</source>
        <extracomment>invalid-side, meaning</extracomment>
        <translation>El lado no es una de las palabras que conoce el proveedor, como BUY y SELL para una orden o LONG y SHORT para una posición.</translation>
    </message>
    <message>
        <source>Compare spelling and case with the documentation, and see whether the client mixes the words of the spot and the futures API.</source>
        <extracomment>invalid-side, next_step</extracomment>
        <translation>Compare la grafía y las mayúsculas con la documentación, y mire si el software cliente mezcla las palabras de la API al contado con las de futuros.</translation>
    </message>
    <message>
        <source>The direction of the order was not recognised. Please choose buy or sell (or long or short) and try again.</source>
        <extracomment>invalid-side, reply</extracomment>
        <translation>No se reconoció la dirección de la orden. Por favor, elija compra o venta (o largo o corto) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Invalid time in force</source>
        <extracomment>invalid-time-in-force, title</extracomment>
        <translation>Vigencia de la orden no válida</translation>
    </message>
    <message>
        <source>The instruction for how long the order stays open is unknown, or not allowed with this kind of order.</source>
        <extracomment>invalid-time-in-force, meaning</extracomment>
        <translation>La instrucción sobre cuánto tiempo permanece abierta la orden es desconocida o no se permite con este tipo de orden.</translation>
    </message>
    <message>
        <source>Read the value sent and the ones documented (GTC, IOC and FOK are usual). Market orders as a rule take none.</source>
        <extracomment>invalid-time-in-force, next_step</extracomment>
        <translation>Lea el valor enviado y los documentados (lo habitual es GTC, IOC y FOK). Por lo general, las órdenes de mercado no llevan ninguno.</translation>
    </message>
    <message>
        <source>The validity period of the order was not accepted. Please choose one of the available options.</source>
        <extracomment>invalid-time-in-force, reply</extracomment>
        <translation>No se aceptó el periodo de vigencia de la orden. Por favor, elija una de las opciones disponibles.</translation>
    </message>
    <message>
        <source>Unsupported order type</source>
        <extracomment>unsupported-order-type, title</extracomment>
        <translation>Tipo de orden no admitido</translation>
    </message>
    <message>
        <source>The order type does not exist at this provider, or is not offered for this instrument.</source>
        <extracomment>unsupported-order-type, meaning</extracomment>
        <translation>El tipo de orden no existe en este proveedor o no se ofrece para este instrumento.</translation>
    </message>
    <message>
        <source>Look up the types listed for the instrument in the exchange information and offer the nearest one.</source>
        <extracomment>unsupported-order-type, next_step</extracomment>
        <translation>Consulte los tipos indicados para el instrumento en la información del mercado y ofrezca el más parecido.</translation>
    </message>
    <message>
        <source>This type of order is not available here. Please choose another order type.</source>
        <extracomment>unsupported-order-type, reply</extracomment>
        <translation>Este tipo de orden no está disponible aquí. Por favor, elija otro tipo de orden.</translation>
    </message>
    <message>
        <source>Invalid price type</source>
        <extracomment>invalid-price-type, title</extracomment>
        <translation>Tipo de precio no válido</translation>
    </message>
    <message>
        <source>The field that says which kind of price an order goes by holds an unknown word.</source>
        <extracomment>invalid-price-type, meaning</extracomment>
        <translation>El campo que dice por qué clase de precio se rige una orden contiene una palabra desconocida.</translation>
    </message>
    <message>
        <source>Have the field compared with the documented words; clients that put the price itself here are seen from time to time.</source>
        <extracomment>invalid-price-type, next_step</extracomment>
        <translation>Pida que se compare el campo con las palabras documentadas; de vez en cuando hay software cliente que pone aquí el propio precio.</translation>
    </message>
    <message>
        <source>The price type of the order was not recognised. Please select one of the listed types.</source>
        <extracomment>invalid-price-type, reply</extracomment>
        <translation>No se reconoció el tipo de precio de la orden. Por favor, seleccione uno de los tipos de la lista.</translation>
    </message>
    <message>
        <source>Unsupported combination of order settings</source>
        <extracomment>unsupported-order-combination, title</extracomment>
        <translation>Combinación de ajustes de la orden no admitida</translation>
    </message>
    <message>
        <source>Every setting is known, but they do not go together, such as a market order with a limit price.</source>
        <extracomment>unsupported-order-combination, meaning</extracomment>
        <translation>Todos los ajustes son conocidos, pero no se pueden usar juntos, como una orden de mercado con un precio límite.</translation>
    </message>
    <message>
        <source>Have optional settings removed until the order passes, then put back one by one; the last one is the culprit.</source>
        <extracomment>unsupported-order-combination, next_step</extracomment>
        <translation>Pida que se quiten los ajustes opcionales hasta que la orden pase y que se vuelvan a poner uno a uno; el último es el culpable.</translation>
    </message>
    <message>
        <source>These order settings cannot be combined. Please change the order type or remove the additional settings.</source>
        <extracomment>unsupported-order-combination, reply</extracomment>
        <translation>Estos ajustes de la orden no se pueden combinar. Por favor, cambie el tipo de orden o quite los ajustes adicionales.</translation>
    </message>
    <message>
        <source>Invalid client order ID</source>
        <extracomment>invalid-client-order-id, title</extracomment>
        <translation>Identificador de orden del cliente no válido</translation>
    </message>
    <message>
        <source>The client&apos;s own identifier for the order has a form that is not accepted: too long, or with forbidden characters.</source>
        <extracomment>invalid-client-order-id, meaning</extracomment>
        <translation>El identificador que el software cliente asignó a la orden tiene un formato que no se acepta: es demasiado largo o lleva caracteres prohibidos.</translation>
    </message>
    <message>
        <source>Check length and characters against the documentation. Plain letters, digits and hyphens are safe nearly everywhere.</source>
        <extracomment>invalid-client-order-id, next_step</extracomment>
        <translation>Compare la longitud y los caracteres con la documentación. Las letras sin acentos, los dígitos y los guiones son seguros casi en todas partes.</translation>
    </message>
    <message>
        <source>The order reference was not accepted. Please use a shorter reference made of letters and digits.</source>
        <extracomment>invalid-client-order-id, reply</extracomment>
        <translation>No se aceptó la referencia de la orden. Por favor, utilice una referencia más corta formada por letras y dígitos.</translation>
    </message>
    <message>
        <source>Duplicate client order ID</source>
        <extracomment>duplicate-client-order-id, title</extracomment>
        <translation>Identificador de orden del cliente duplicado</translation>
    </message>
    <message>
        <source>An order with the same client-side identifier was sent before. The check is there so that a repeat does not become a second order.</source>
        <extracomment>duplicate-client-order-id, meaning</extracomment>
        <translation>Ya se envió antes una orden con el mismo identificador del lado del cliente. Esta comprobación existe para que una repetición no se convierta en una segunda orden.</translation>
    </message>
    <message>
        <source>Look up the order that already carries the identifier: after a time-out it is the very one the customer is missing. Only a truly new order gets a new identifier.</source>
        <extracomment>duplicate-client-order-id, next_step</extracomment>
        <translation>Busque la orden que ya lleva el identificador: si se agotó el tiempo de espera, es justo la que el cliente echa en falta. Solo una orden realmente nueva recibe un identificador nuevo.</translation>
    </message>
    <message>
        <source>An order with this reference already exists. Please check your orders before you place it again with a new reference.</source>
        <extracomment>duplicate-client-order-id, reply</extracomment>
        <translation>Ya existe una orden con esta referencia. Por favor, revise sus órdenes antes de colocarla de nuevo con otra referencia.</translation>
    </message>
    <message>
        <source>Market orders not allowed</source>
        <extracomment>market-order-forbidden, title</extracomment>
        <translation>Órdenes de mercado no permitidas</translation>
    </message>
    <message>
        <source>The market takes no market orders at present.</source>
        <extracomment>market-order-forbidden, meaning</extracomment>
        <translation>En este momento, el mercado no acepta órdenes de mercado.</translation>
    </message>
    <message>
        <source>Suggest a limit order close to the market price, and look for a notice if this is new for the instrument.</source>
        <extracomment>market-order-forbidden, next_step</extracomment>
        <translation>Sugiera una orden limitada próxima al precio de mercado y busque algún aviso si esto es nuevo para el instrumento.</translation>
    </message>
    <message>
        <source>Market orders are not accepted for this market at the moment. You can place a limit order instead.</source>
        <extracomment>market-order-forbidden, reply</extracomment>
        <translation>En este momento no se aceptan órdenes de mercado en este mercado. En su lugar, puede colocar una orden limitada.</translation>
    </message>
    <message>
        <source>Post-only order would execute at once</source>
        <extracomment>post-only-order-rejected, title</extracomment>
        <translation>La orden post-only se ejecutaría al instante</translation>
    </message>
    <message>
        <source>The order was to rest in the book as a maker order, and at its price it would have been executed immediately, so it was turned away.</source>
        <extracomment>post-only-order-rejected, meaning</extracomment>
        <translation>La orden debía quedar en el libro como orden maker y, a su precio, se habría ejecutado de inmediato, por lo que se rechazó.</translation>
    </message>
    <message>
        <source>Compare the price with the best bid and offer at that second. A price further from the market, or an ordinary limit order, solves it; for automatic quoting this happens in the normal course.</source>
        <extracomment>post-only-order-rejected, next_step</extracomment>
        <translation>Compare el precio con la mejor oferta de compra y de venta en ese segundo. Un precio más alejado del mercado o una orden limitada normal lo resuelven; en la cotización automática esto forma parte de lo normal.</translation>
    </message>
    <message>
        <source>The order was set to be placed only if it does not execute at once, and at this price it would have. Please adjust the price or use an ordinary limit order.</source>
        <extracomment>post-only-order-rejected, reply</extracomment>
        <translation>La orden estaba configurada para colocarse solo si no se ejecutaba al instante, y a este precio se habría ejecutado. Por favor, ajuste el precio o utilice una orden limitada normal.</translation>
    </message>
    <message>
        <source>Order rejected, no reason given</source>
        <extracomment>order-rejected, title</extracomment>
        <translation>Orden rechazada sin indicar el motivo</translation>
    </message>
    <message>
        <source>The provider did not create the order and does not name the rule or fault behind it.</source>
        <extracomment>order-rejected, meaning</extracomment>
        <translation>El proveedor no creó la orden y no nombra la regla o el fallo que hay detrás.</translation>
    </message>
    <message>
        <source>Make sure that no order was created, then go through price, quantity, value and state of the market with the rules of the instrument. If all fits, send the provider the request with its time.</source>
        <extracomment>order-rejected, next_step</extracomment>
        <translation>Asegúrese de que no se creó ninguna orden y contraste después el precio, la cantidad, el valor y el estado del mercado con las reglas del instrumento. Si todo cuadra, envíe al proveedor la solicitud con su hora.</translation>
    </message>
    <message>
        <source>The order was not placed. Please check that price, quantity and order type meet the rules of this market.</source>
        <extracomment>order-rejected, reply</extracomment>
        <translation>La orden no se colocó. Por favor, compruebe que el precio, la cantidad y el tipo de orden cumplen las reglas de este mercado.</translation>
    </message>
    <message>
        <source>Take-profit or stop-loss order rejected</source>
        <extracomment>protective-order-rejected, title</extracomment>
        <translation>Orden de toma de ganancias o stop-loss rechazada</translation>
    </message>
    <message>
        <source>The plan order that was to secure a profit or limit a loss was not created. The position itself stands without that protection.</source>
        <extracomment>protective-order-rejected, meaning</extracomment>
        <translation>No se creó la orden planificada que debía asegurar una ganancia o limitar una pérdida. La posición en sí sigue abierta sin esa protección.</translation>
    </message>
    <message>
        <source>Tell the customer at once that the protection is not in place. Then check the trigger price against the market and the size against the position, and have it placed again.</source>
        <extracomment>protective-order-rejected, next_step</extracomment>
        <translation>Avise de inmediato al cliente de que la protección no está activa. Después, compare el precio de activación con el mercado y el tamaño con la posición, y pida que se coloque de nuevo.</translation>
    </message>
    <message>
        <source>Your take-profit or stop-loss order was not created, so it is not protecting your position. Please review its price and quantity and place it again.</source>
        <extracomment>protective-order-rejected, reply</extracomment>
        <translation>Su orden de toma de ganancias o stop-loss no se creó, por lo que no está protegiendo su posición. Por favor, revise el precio y la cantidad y colóquela de nuevo.</translation>
    </message>
    <message>
        <source>Invalid take-profit price</source>
        <extracomment>invalid-take-profit-price, title</extracomment>
        <translation>Precio de toma de ganancias no válido</translation>
    </message>
    <message>
        <source>The take-profit price is on the wrong side: for a long position it must be above the market or entry price, for a short one below.</source>
        <extracomment>invalid-take-profit-price, meaning</extracomment>
        <translation>El precio de toma de ganancias está en el lado equivocado: en una posición larga debe estar por encima del precio de mercado o de entrada; en una corta, por debajo.</translation>
    </message>
    <message>
        <source>Ask for direction, entry and trigger price and show which side is meant; long and short are easily confused.</source>
        <extracomment>invalid-take-profit-price, next_step</extracomment>
        <translation>Pregunte por la dirección, el precio de entrada y el de activación, y muestre qué lado corresponde; es fácil confundir largo y corto.</translation>
    </message>
    <message>
        <source>The take-profit price does not fit the direction of your position. For a long position it belongs above the price, for a short position below it.</source>
        <extracomment>invalid-take-profit-price, reply</extracomment>
        <translation>El precio de toma de ganancias no corresponde a la dirección de su posición. En una posición larga debe estar por encima del precio; en una corta, por debajo.</translation>
    </message>
    <message>
        <source>Invalid stop-loss price</source>
        <extracomment>invalid-stop-loss-price, title</extracomment>
        <translation>Precio de stop-loss no válido</translation>
    </message>
    <message>
        <source>The stop-loss price is on the wrong side: for a long position it must be below the market or entry price, for a short one above.</source>
        <extracomment>invalid-stop-loss-price, meaning</extracomment>
        <translation>El precio de stop-loss está en el lado equivocado: en una posición larga debe estar por debajo del precio de mercado o de entrada; en una corta, por encima.</translation>
    </message>
    <message>
        <source>Check direction and current price. In a fast market a stop that was right a moment ago may already have been passed; the position is unprotected until a valid one stands.</source>
        <extracomment>invalid-stop-loss-price, next_step</extracomment>
        <translation>Compruebe la dirección y el precio actual. En un mercado rápido, es posible que ya se haya rebasado un stop que era correcto hace un momento; la posición está desprotegida hasta que haya uno válido.</translation>
    </message>
    <message>
        <source>The stop-loss price does not fit the direction of your position. For a long position it belongs below the price, for a short position above it.</source>
        <extracomment>invalid-stop-loss-price, reply</extracomment>
        <translation>El precio de stop-loss no corresponde a la dirección de su posición. En una posición larga debe estar por debajo del precio; en una corta, por encima.</translation>
    </message>
    <message>
        <source>Rate transaction error</source>
        <extracomment>transaction-rate-error, title</extracomment>
        <translation>Error de tipo de cambio o de ritmo</translation>
    </message>
    <message>
        <source>The order failed with an error about a &quot;rate transaction&quot;. The provider does not explain whether that is a price rate or the pace of transactions.</source>
        <extracomment>transaction-rate-error, meaning</extracomment>
        <translation>La orden falló con un error sobre una «rate transaction». El proveedor no explica si se trata de un precio de cambio o del ritmo de las transacciones.</translation>
    </message>
    <message>
        <source>Look whether the order exists and how many were sent around that time. Slowing down is a harmless first test; if a single order fails as well, ask the provider what the code stands for.</source>
        <extracomment>transaction-rate-error, next_step</extracomment>
        <translation>Mire si la orden existe y cuántas se enviaron por entonces. Reducir el ritmo es una primera prueba inocua; si también falla una orden aislada, pregunte al proveedor qué significa el código.</translation>
    </message>
    <message>
        <source>The order could not be completed. Please check your order list, wait a moment and try once more.</source>
        <extracomment>transaction-rate-error, reply</extracomment>
        <translation>La orden no se pudo completar. Por favor, revise su lista de órdenes, espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Existing orders and cancellation</source>
        <extracomment>group order-state, title</extracomment>
        <translation>Órdenes existentes y cancelación</translation>
    </message>
    <message>
        <source>An order that was placed before: where it stands and what can still be done to it.</source>
        <extracomment>group order-state, meaning</extracomment>
        <translation>Una orden colocada antes: en qué punto está y qué se puede hacer aún con ella.</translation>
    </message>
    <message>
        <source>Order not found</source>
        <extracomment>order-not-found, title</extracomment>
        <translation>Orden no encontrada</translation>
    </message>
    <message>
        <source>There is no such order in the place that was searched. It may never have been accepted, or have left the book because it was executed or cancelled.</source>
        <extracomment>order-not-found, meaning</extracomment>
        <translation>No hay tal orden en el lugar donde se buscó. Quizá nunca se aceptó, o salió del libro porque se ejecutó o se canceló.</translation>
    </message>
    <message>
        <source>Search the order history and not only the open orders, by the provider&apos;s number and by the client&apos;s. Check account and environment before saying that it does not exist.</source>
        <extracomment>order-not-found, next_step</extracomment>
        <translation>Busque en el historial de órdenes y no solo en las órdenes abiertas, por el número del proveedor y por el del cliente. Compruebe la cuenta y el entorno antes de decir que no existe.</translation>
    </message>
    <message>
        <source>We could not find an open order with this number. Please look in your order history, where completed and cancelled orders are listed.</source>
        <extracomment>order-not-found, reply</extracomment>
        <translation>No hemos encontrado ninguna orden abierta con este número. Por favor, consulte su historial de órdenes, donde figuran las órdenes completadas y canceladas.</translation>
    </message>
    <message>
        <source>Order already filled</source>
        <extracomment>order-already-filled, title</extracomment>
        <translation>Orden ya ejecutada</translation>
    </message>
    <message>
        <source>The order has been executed, so it can no longer be changed or cancelled. The trade stands.</source>
        <extracomment>order-already-filled, meaning</extracomment>
        <translation>La orden se ha ejecutado, así que ya no se puede modificar ni cancelar. La operación es firme.</translation>
    </message>
    <message>
        <source>Look up the fills and give the customer time, quantity and price. A cancellation sent at the same moment was simply too late.</source>
        <extracomment>order-already-filled, next_step</extracomment>
        <translation>Consulte las ejecuciones e indique al cliente la hora, la cantidad y el precio. Una cancelación enviada en ese mismo momento simplemente llegó tarde.</translation>
    </message>
    <message>
        <source>The order has already been executed and can no longer be changed. You can see the details in your trade history.</source>
        <extracomment>order-already-filled, reply</extracomment>
        <translation>La orden ya se ha ejecutado y no se puede modificar. Puede ver los detalles en su historial de operaciones.</translation>
    </message>
    <message>
        <source>Order already done or cancelled</source>
        <extracomment>order-already-closed, title</extracomment>
        <translation>Orden ya terminada o cancelada</translation>
    </message>
    <message>
        <source>The order has come to its end, and the code leaves open to which: executed, cancelled or expired.</source>
        <extracomment>order-already-closed, meaning</extracomment>
        <translation>La orden ha llegado a su fin, y el código no aclara a cuál: ejecutada, cancelada o vencida.</translation>
    </message>
    <message>
        <source>Look up how the order ended before you answer, because &quot;executed&quot; and &quot;cancelled&quot; are very different news for the customer.</source>
        <extracomment>order-already-closed, next_step</extracomment>
        <translation>Averigüe cómo terminó la orden antes de responder, porque «ejecutada» y «cancelada» son noticias muy distintas para el cliente.</translation>
    </message>
    <message>
        <source>This order is already closed, so it can no longer be cancelled. Your order history shows how it was completed.</source>
        <extracomment>order-already-closed, reply</extracomment>
        <translation>Esta orden ya está cerrada, por lo que no se puede cancelar. Su historial de órdenes muestra cómo terminó.</translation>
    </message>
    <message>
        <source>Order has been cancelled</source>
        <extracomment>order-cancelled, title</extracomment>
        <translation>Orden cancelada</translation>
    </message>
    <message>
        <source>The order was cancelled on request, by the customer or someone acting for the account, and takes part in trading no longer.</source>
        <extracomment>order-cancelled, meaning</extracomment>
        <translation>La orden se canceló a petición del cliente o de alguien que actúa en nombre de la cuenta, y ya no participa en la negociación.</translation>
    </message>
    <message>
        <source>Find time and origin of the cancellation (app, API key or colleague) in the order history. Parts filled before it remain valid.</source>
        <extracomment>order-cancelled, next_step</extracomment>
        <translation>Busque en el historial de órdenes la hora y el origen de la cancelación (aplicación, clave de API o un colega). Las partes ejecutadas antes siguen siendo válidas.</translation>
    </message>
    <message>
        <source>This order has been cancelled. If you would still like to trade, please place a new order.</source>
        <extracomment>order-cancelled, reply</extracomment>
        <translation>Esta orden se ha cancelado. Si aún desea operar, por favor, coloque una orden nueva.</translation>
    </message>
    <message>
        <source>Order cancelled by the system</source>
        <extracomment>order-auto-cancelled, title</extracomment>
        <translation>Orden cancelada por el sistema</translation>
    </message>
    <message>
        <source>The provider&apos;s system cancelled the order by itself, as it does when a market ends, cover is missing or the order cannot be executed as set.</source>
        <extracomment>order-auto-cancelled, meaning</extracomment>
        <translation>El sistema del proveedor canceló la orden por sí mismo, como hace cuando un mercado termina, falta cobertura o la orden no se puede ejecutar tal como está configurada.</translation>
    </message>
    <message>
        <source>Look up what changed just before: end of the market, balance, settings of the order. Tell the customer the reason only when you have found it.</source>
        <extracomment>order-auto-cancelled, next_step</extracomment>
        <translation>Averigüe qué cambió justo antes: fin del mercado, saldo, ajustes de la orden. Indique el motivo al cliente solo cuando lo haya encontrado.</translation>
    </message>
    <message>
        <source>The order was closed automatically before it was fully executed. Please review its settings and your available balance before placing a new one.</source>
        <extracomment>order-auto-cancelled, reply</extracomment>
        <translation>La orden se cerró automáticamente antes de ejecutarse por completo. Por favor, revise sus ajustes y su saldo disponible antes de colocar una nueva.</translation>
    </message>
    <message>
        <source>Order partially cancelled</source>
        <extracomment>order-partially-cancelled, title</extracomment>
        <translation>Orden cancelada parcialmente</translation>
    </message>
    <message>
        <source>A part of the order was cancelled; the other part has been executed and stays so.</source>
        <extracomment>order-partially-cancelled, meaning</extracomment>
        <translation>Una parte de la orden se canceló; la otra se ha ejecutado y así queda.</translation>
    </message>
    <message>
        <source>Give the customer both figures, executed and cancelled. A new order is needed only for what is missing.</source>
        <extracomment>order-partially-cancelled, next_step</extracomment>
        <translation>Dé al cliente las dos cifras, la ejecutada y la cancelada. Solo hace falta una orden nueva por lo que falta.</translation>
    </message>
    <message>
        <source>Part of this order was executed and the rest was cancelled. Your order history shows both quantities.</source>
        <extracomment>order-partially-cancelled, reply</extracomment>
        <translation>Una parte de esta orden se ejecutó y el resto se canceló. Su historial de órdenes muestra ambas cantidades.</translation>
    </message>
    <message>
        <source>Order locked</source>
        <extracomment>order-locked, title</extracomment>
        <translation>Orden bloqueada</translation>
    </message>
    <message>
        <source>The order is held while something else is done with it, and takes no instructions meanwhile.</source>
        <extracomment>order-locked, meaning</extracomment>
        <translation>La orden está retenida mientras se hace otra cosa con ella y, entretanto, no admite instrucciones.</translation>
    </message>
    <message>
        <source>Wait for a short time and look again. Should the lock last, send the order number to the provider; do not have a second order placed in its stead.</source>
        <extracomment>order-locked, next_step</extracomment>
        <translation>Espere un poco y vuelva a mirar. Si el bloqueo persiste, envíe el número de orden al proveedor; no haga que se coloque una segunda orden en su lugar.</translation>
    </message>
    <message>
        <source>The order is currently being processed and cannot be changed. Please check again shortly.</source>
        <extracomment>order-locked, reply</extracomment>
        <translation>La orden se está procesando en este momento y no se puede modificar. Por favor, vuelva a consultarla en breve.</translation>
    </message>
    <message>
        <source>This kind of order cannot be cancelled</source>
        <extracomment>cancellation-not-supported, title</extracomment>
        <translation>Este tipo de orden no se puede cancelar</translation>
    </message>
    <message>
        <source>Orders of this type cannot be cancelled once they are placed.</source>
        <extracomment>cancellation-not-supported, meaning</extracomment>
        <translation>Las órdenes de este tipo no se pueden cancelar una vez colocadas.</translation>
    </message>
    <message>
        <source>Explain that it is a property of the order type and no fault. Show what the order will do next and, where possible, how an opposite order limits the effect.</source>
        <extracomment>cancellation-not-supported, next_step</extracomment>
        <translation>Explique que es una característica del tipo de orden y no un fallo. Muestre qué hará la orden a continuación y, si es posible, cómo una orden contraria limita el efecto.</translation>
    </message>
    <message>
        <source>Orders of this type cannot be cancelled after they have been placed.</source>
        <extracomment>cancellation-not-supported, reply</extracomment>
        <translation>Las órdenes de este tipo no se pueden cancelar después de colocarlas.</translation>
    </message>
    <message>
        <source>Cancellation failed</source>
        <extracomment>order-cancellation-failed, title</extracomment>
        <translation>Falló la cancelación</translation>
    </message>
    <message>
        <source>The cancellation was not carried out and no reason is given. The order may still be live.</source>
        <extracomment>order-cancellation-failed, meaning</extracomment>
        <translation>La cancelación no se llevó a cabo y no se indica el motivo. Es posible que la orden siga activa.</translation>
    </message>
    <message>
        <source>Look at the order&apos;s state this minute. Open: cancel again, once. Done or cancelled: that was the reason. Still open after that: hand it to the provider urgently.</source>
        <extracomment>order-cancellation-failed, next_step</extracomment>
        <translation>Mire el estado de la orden en este mismo momento. Abierta: cancélela una vez más, solo una. Terminada o cancelada: ese era el motivo. Si después sigue abierta, pásela con urgencia al proveedor.</translation>
    </message>
    <message>
        <source>The cancellation was not carried out. Please check the status of the order; it may still be active or may already be complete.</source>
        <extracomment>order-cancellation-failed, reply</extracomment>
        <translation>La cancelación no se llevó a cabo. Por favor, consulte el estado de la orden; puede que siga activa o que ya se haya completado.</translation>
    </message>
    <message>
        <source>Cancellation timed out</source>
        <extracomment>order-cancellation-timeout, title</extracomment>
        <translation>La cancelación agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>No confirmation of the cancellation came in time. The order may be cancelled or live; both are possible.</source>
        <extracomment>order-cancellation-timeout, meaning</extracomment>
        <translation>No llegó a tiempo ninguna confirmación de la cancelación. La orden puede estar cancelada o activa; ambas cosas son posibles.</translation>
    </message>
    <message>
        <source>Refresh the order&apos;s state until it is certain before anything else is done. No replacement order until the old one is known to be gone.</source>
        <extracomment>order-cancellation-timeout, next_step</extracomment>
        <translation>Actualice el estado de la orden hasta tener certeza antes de hacer nada más. No debe colocarse ninguna orden de reemplazo hasta saber que la anterior ya no existe.</translation>
    </message>
    <message>
        <source>We did not receive a confirmation of the cancellation in time. Please check the status of the order before you place another one.</source>
        <extracomment>order-cancellation-timeout, reply</extracomment>
        <translation>No hemos recibido a tiempo la confirmación de la cancelación. Por favor, consulte el estado de la orden antes de colocar otra.</translation>
    </message>
    <message>
        <source>Markets and assets</source>
        <extracomment>group markets, title</extracomment>
        <translation>Mercados y activos</translation>
    </message>
    <message>
        <source>The instrument, asset or market is unknown, closed, or not open to this customer.</source>
        <extracomment>group markets, meaning</extracomment>
        <translation>El instrumento, el activo o el mercado es desconocido, está cerrado o no está abierto a este cliente.</translation>
    </message>
    <message>
        <source>Instrument not found</source>
        <extracomment>instrument-not-found, title</extracomment>
        <translation>Instrumento no encontrado</translation>
    </message>
    <message>
        <source>The trading symbol is not known to the provider.</source>
        <extracomment>instrument-not-found, meaning</extracomment>
        <translation>El proveedor no conoce el símbolo de negociación.</translation>
    </message>
    <message>
        <source>Compare the symbol with the provider&apos;s list: separators and the order of the two currencies differ from one exchange to the next.</source>
        <extracomment>instrument-not-found, next_step</extracomment>
        <translation>Compare el símbolo con la lista del proveedor: los separadores y el orden de las dos monedas varían de una plataforma a otra.</translation>
    </message>
    <message>
        <source>We could not find this trading pair. Please check the symbol in the list of available markets.</source>
        <extracomment>instrument-not-found, reply</extracomment>
        <translation>No hemos encontrado este par de negociación. Por favor, revise el símbolo en la lista de mercados disponibles.</translation>
    </message>
    <message>
        <source>Unknown asset</source>
        <extracomment>invalid-asset, title</extracomment>
        <translation>Activo desconocido</translation>
    </message>
    <message>
        <source>The currency or token named in a deposit, withdrawal or query is not one the provider recognises.</source>
        <extracomment>invalid-asset, meaning</extracomment>
        <translation>La moneda o el token indicado en un depósito, un retiro o una consulta no es ninguno de los que reconoce el proveedor.</translation>
    </message>
    <message>
        <source>Look at the symbol or token address that was sent. Tokens with the same name exist on several networks, so ask for the network as well.</source>
        <extracomment>invalid-asset, next_step</extracomment>
        <translation>Mire el símbolo o la dirección del token que se envió. Existen tokens con el mismo nombre en varias redes, así que pregunte también por la red.</translation>
    </message>
    <message>
        <source>The currency or token was not recognised. Please select it from the list of supported assets.</source>
        <extracomment>invalid-asset, reply</extracomment>
        <translation>No se reconoció la moneda o el token. Por favor, selecciónelo en la lista de activos admitidos.</translation>
    </message>
    <message>
        <source>Asset not listed</source>
        <extracomment>asset-not-listed, title</extracomment>
        <translation>Activo no listado</translation>
    </message>
    <message>
        <source>The asset exists, and this provider does not list it.</source>
        <extracomment>asset-not-listed, meaning</extracomment>
        <translation>El activo existe, pero este proveedor no lo tiene listado.</translation>
    </message>
    <message>
        <source>Say so plainly and without a hint at a future listing. If the customer has already sent such an asset, open a recovery case instead.</source>
        <extracomment>asset-not-listed, next_step</extracomment>
        <translation>Dígalo con claridad y sin insinuar que se vaya a listar en el futuro. Si el cliente ya ha enviado ese activo, abra en su lugar un caso de recuperación.</translation>
    </message>
    <message>
        <source>This asset is not available on the platform. Please choose one of the listed assets.</source>
        <extracomment>asset-not-listed, reply</extracomment>
        <translation>Este activo no está disponible en la plataforma. Por favor, elija uno de los activos listados.</translation>
    </message>
    <message>
        <source>Contract address not supported</source>
        <extracomment>contract-address-not-supported, title</extracomment>
        <translation>Dirección de contrato no admitida</translation>
    </message>
    <message>
        <source>The token contract address is not one the provider works with: another network, another token, or a typing error.</source>
        <extracomment>contract-address-not-supported, meaning</extracomment>
        <translation>La dirección del contrato del token no es ninguna de las que usa el proveedor: otra red, otro token o un error de escritura.</translation>
    </message>
    <message>
        <source>Compare the address with the one published for the asset and network. Warn against sending anything there before it matches.</source>
        <extracomment>contract-address-not-supported, next_step</extracomment>
        <translation>Compare la dirección con la publicada para el activo y la red. Advierta de que no se debe enviar nada allí hasta que coincidan.</translation>
    </message>
    <message>
        <source>The contract address is not supported. Please compare it with the address shown for this asset and network, and do not send funds to it until it matches.</source>
        <extracomment>contract-address-not-supported, reply</extracomment>
        <translation>La dirección del contrato no está admitida. Por favor, compárela con la que se muestra para este activo y esta red, y no envíe fondos a ella hasta que coincidan.</translation>
    </message>
    <message>
        <source>Trading has not opened yet</source>
        <extracomment>trading-not-open-yet, title</extracomment>
        <translation>La negociación aún no ha abierto</translation>
    </message>
    <message>
        <source>The trading pair or the whole platform is announced but has not started trading.</source>
        <extracomment>trading-not-open-yet, meaning</extracomment>
        <translation>El par de negociación o toda la plataforma está anunciado, pero aún no ha empezado a operar.</translation>
    </message>
    <message>
        <source>Look up the announced opening, mind its time zone, and pass on only what has been published.</source>
        <extracomment>trading-not-open-yet, next_step</extracomment>
        <translation>Consulte la apertura anunciada, tenga en cuenta su zona horaria y comunique solo lo que se haya publicado.</translation>
    </message>
    <message>
        <source>Trading has not opened yet. Please see the announcements for the opening time.</source>
        <extracomment>trading-not-open-yet, reply</extracomment>
        <translation>La negociación aún no ha abierto. Por favor, consulte la hora de apertura en los anuncios.</translation>
    </message>
    <message>
        <source>Market not active</source>
        <extracomment>market-not-active, title</extracomment>
        <translation>Mercado no activo</translation>
    </message>
    <message>
        <source>The coin or token is known, and trading in it is switched off: not released, paused, matured or delisted.</source>
        <extracomment>market-not-active, meaning</extracomment>
        <translation>La moneda o el token se conoce, pero su negociación está desactivada: no se ha lanzado, está en pausa, ha vencido o se ha retirado.</translation>
    </message>
    <message>
        <source>Find out which of these it is. A pause ends; a maturity or delisting does not, and then the customer needs to know what becomes of a holding.</source>
        <extracomment>market-not-active, next_step</extracomment>
        <translation>Averigüe cuál de estos es el caso. Una pausa termina; un vencimiento o una retirada no, y entonces el cliente necesita saber qué pasa con lo que tenga.</translation>
    </message>
    <message>
        <source>This market is not open for trading at the moment. Please see the notices on its current status.</source>
        <extracomment>market-not-active, reply</extracomment>
        <translation>Este mercado no está abierto a la negociación en este momento. Por favor, consulte los avisos sobre su estado actual.</translation>
    </message>
    <message>
        <source>Market expired</source>
        <extracomment>market-expired, title</extracomment>
        <translation>Mercado vencido</translation>
    </message>
    <message>
        <source>The market existed for a fixed time that is now over. It does not open again.</source>
        <extracomment>market-expired, meaning</extracomment>
        <translation>El mercado existió durante un tiempo fijo que ya ha terminado. No vuelve a abrir.</translation>
    </message>
    <message>
        <source>Have the next market of the series chosen. Clients that keep market numbers for long have to refresh their list.</source>
        <extracomment>market-expired, next_step</extracomment>
        <translation>Pida que se elija el siguiente mercado de la serie. El software cliente que guarda durante mucho tiempo los números de mercado tiene que actualizar su lista.</translation>
    </message>
    <message>
        <source>This market has ended. Please choose one that is currently open.</source>
        <extracomment>market-expired, reply</extracomment>
        <translation>Este mercado ha finalizado. Por favor, elija uno que esté abierto actualmente.</translation>
    </message>
    <message>
        <source>Pair not available for API trading</source>
        <extracomment>api-trading-not-available, title</extracomment>
        <translation>Par no disponible para operar por API</translation>
    </message>
    <message>
        <source>The pair cannot be traded through the API, although it may well be in the app.</source>
        <extracomment>api-trading-not-available, meaning</extracomment>
        <translation>El par no se puede negociar a través de la API, aunque es posible que sí en la aplicación.</translation>
    </message>
    <message>
        <source>Try the pair in the app with the customer. For programs, have it left out until the provider announces the pair for the API.</source>
        <extracomment>api-trading-not-available, next_step</extracomment>
        <translation>Pruebe el par en la aplicación con el cliente. En los programas, pida que se omita hasta que el proveedor anuncie el par para la API.</translation>
    </message>
    <message>
        <source>This trading pair is currently not available through the API. It may be available on the website or in the app.</source>
        <extracomment>api-trading-not-available, reply</extracomment>
        <translation>Este par de negociación no está disponible actualmente a través de la API. Puede que lo esté en el sitio web o en la aplicación.</translation>
    </message>
    <message>
        <source>Account may not trade this pair</source>
        <extracomment>trading-pair-not-permitted, title</extracomment>
        <translation>La cuenta no puede operar este par</translation>
    </message>
    <message>
        <source>The pair trades, but not for this account: region, customer class or the settings of the account stand against it.</source>
        <extracomment>trading-pair-not-permitted, meaning</extracomment>
        <translation>El par se negocia, pero no para esta cuenta: lo impiden la región, la clase de cliente o la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Check the class and the restrictions of the account. Do not guess at the reason in your answer; ask the provider if none is visible.</source>
        <extracomment>trading-pair-not-permitted, next_step</extracomment>
        <translation>Compruebe la clase y las restricciones de la cuenta. No haga conjeturas sobre el motivo en su respuesta; pregunte al proveedor si no se ve ninguno.</translation>
    </message>
    <message>
        <source>This trading pair is not available for your account. You can see the pairs open to you in the list of markets.</source>
        <extracomment>trading-pair-not-permitted, reply</extracomment>
        <translation>Este par de negociación no está disponible para su cuenta. Puede ver los pares que tiene disponibles en la lista de mercados.</translation>
    </message>
    <message>
        <source>Margin, leverage and positions</source>
        <extracomment>group margin, title</extracomment>
        <translation>Margen, apalancamiento y posiciones</translation>
    </message>
    <message>
        <source>Trading with leverage: cover, limits and changes to a position.</source>
        <extracomment>group margin, meaning</extracomment>
        <translation>Operaciones con apalancamiento: cobertura, límites y cambios en una posición.</translation>
    </message>
    <message>
        <source>Insufficient margin</source>
        <extracomment>insufficient-margin, title</extracomment>
        <translation>Margen insuficiente</translation>
    </message>
    <message>
        <source>The free margin does not cover the position or the change asked for. There may be money in the account that does not count as margin.</source>
        <extracomment>insufficient-margin, meaning</extracomment>
        <translation>El margen libre no cubre la posición o el cambio solicitado. Puede haber dinero en la cuenta que no cuente como margen.</translation>
    </message>
    <message>
        <source>Show the customer required and free margin. Adding collateral, a smaller order or closing something else helps; open orders tie up margin too.</source>
        <extracomment>insufficient-margin, next_step</extracomment>
        <translation>Muestre al cliente el margen necesario y el libre. Sirve añadir garantías, una orden más pequeña o cerrar otra cosa; las órdenes abiertas también inmovilizan margen.</translation>
    </message>
    <message>
        <source>The available margin is not enough for this order. Please add margin, reduce the order, or close open orders that hold margin.</source>
        <extracomment>insufficient-margin, reply</extracomment>
        <translation>El margen disponible no es suficiente para esta orden. Por favor, añada margen, reduzca la orden o cierre órdenes abiertas que retengan margen.</translation>
    </message>
    <message>
        <source>Position too small</source>
        <extracomment>insufficient-position, title</extracomment>
        <translation>Posición demasiado pequeña</translation>
    </message>
    <message>
        <source>More is to be closed or protected than the position holds.</source>
        <extracomment>insufficient-position, meaning</extracomment>
        <translation>Se quiere cerrar o proteger más de lo que tiene la posición.</translation>
    </message>
    <message>
        <source>Compare the quantity with the position&apos;s present size, less what other closing orders already reserve.</source>
        <extracomment>insufficient-position, next_step</extracomment>
        <translation>Compare la cantidad con el tamaño actual de la posición, descontando lo que ya reservan otras órdenes de cierre.</translation>
    </message>
    <message>
        <source>The quantity is larger than your position. Please reduce it, or cancel other orders that close the same position.</source>
        <extracomment>insufficient-position, reply</extracomment>
        <translation>La cantidad es mayor que su posición. Por favor, redúzcala o cancele otras órdenes que cierren la misma posición.</translation>
    </message>
    <message>
        <source>Margin could not be changed</source>
        <extracomment>margin-change-failed, title</extracomment>
        <translation>No se pudo cambiar el margen</translation>
    </message>
    <message>
        <source>Adding or removing margin on a futures position did not go through, for a reason that is not given.</source>
        <extracomment>margin-change-failed, meaning</extracomment>
        <translation>No se pudo añadir o quitar margen en una posición de futuros por un motivo que no se indica.</translation>
    </message>
    <message>
        <source>Look at the margin now booked on the position before it is tried again, and whether the amount was free. If the position is close to liquidation, make the case urgent.</source>
        <extracomment>margin-change-failed, next_step</extracomment>
        <translation>Antes de intentarlo de nuevo, mire el margen que tiene ahora la posición y si el importe estaba libre. Si la posición está cerca de la liquidación, trate el caso como urgente.</translation>
    </message>
    <message>
        <source>The margin of your position was not changed. Please check the current margin and the available balance, then try once more.</source>
        <extracomment>margin-change-failed, reply</extracomment>
        <translation>El margen de su posición no se modificó. Por favor, compruebe el margen actual y el saldo disponible e inténtelo de nuevo después.</translation>
    </message>
    <message>
        <source>Margin may not be reduced</source>
        <extracomment>margin-reduction-forbidden, title</extracomment>
        <translation>El margen no se puede reducir</translation>
    </message>
    <message>
        <source>Taking margin out of the position is not allowed.</source>
        <extracomment>margin-reduction-forbidden, meaning</extracomment>
        <translation>No se permite retirar margen de la posición.</translation>
    </message>
    <message>
        <source>Explain that margin becomes free as the position is reduced or closed. Do not suggest trying with small amounts.</source>
        <extracomment>margin-reduction-forbidden, next_step</extracomment>
        <translation>Explique que el margen se libera a medida que la posición se reduce o se cierra. No sugiera probar con importes pequeños.</translation>
    </message>
    <message>
        <source>Margin cannot be withdrawn from this position. It becomes available again when the position is reduced or closed.</source>
        <extracomment>margin-reduction-forbidden, reply</extracomment>
        <translation>No se puede retirar margen de esta posición. Volverá a estar disponible cuando la posición se reduzca o se cierre.</translation>
    </message>
    <message>
        <source>Leverage too high for the position</source>
        <extracomment>leverage-too-high, title</extracomment>
        <translation>Apalancamiento demasiado alto para la posición</translation>
    </message>
    <message>
        <source>The leverage is above what is allowed for a position of this size: the larger the position, the lower the maximum.</source>
        <extracomment>leverage-too-high, meaning</extracomment>
        <translation>El apalancamiento supera lo permitido para una posición de este tamaño: cuanto mayor es la posición, menor es el máximo.</translation>
    </message>
    <message>
        <source>Look up the leverage tiers of the instrument and name the highest that fits; either lower leverage or a smaller position does it.</source>
        <extracomment>leverage-too-high, next_step</extracomment>
        <translation>Consulte los niveles de apalancamiento del instrumento e indique el más alto que encaje; basta con menos apalancamiento o con una posición menor.</translation>
    </message>
    <message>
        <source>The leverage is above the maximum for a position of this size. Please choose a lower leverage or a smaller position.</source>
        <extracomment>leverage-too-high, reply</extracomment>
        <translation>El apalancamiento supera el máximo para una posición de este tamaño. Por favor, elija un apalancamiento menor o una posición más pequeña.</translation>
    </message>
    <message>
        <source>Leverage could not be changed</source>
        <extracomment>leverage-change-failed, title</extracomment>
        <translation>No se pudo cambiar el apalancamiento</translation>
    </message>
    <message>
        <source>The change of leverage failed or was not confirmed in time.</source>
        <extracomment>leverage-change-failed, meaning</extracomment>
        <translation>El cambio de apalancamiento falló o no se confirmó a tiempo.</translation>
    </message>
    <message>
        <source>Look up the leverage now in force, since a change that timed out may have been made. Then try once more, without open orders if possible.</source>
        <extracomment>leverage-change-failed, next_step</extracomment>
        <translation>Consulte el apalancamiento vigente, ya que un cambio que agotó el tiempo de espera puede haberse hecho. Después, pida que se intente otra vez, si es posible sin órdenes abiertas.</translation>
    </message>
    <message>
        <source>The change of leverage was not confirmed. Please check the leverage shown now before you try again.</source>
        <extracomment>leverage-change-failed, reply</extracomment>
        <translation>El cambio de apalancamiento no se confirmó. Por favor, compruebe el apalancamiento que se muestra ahora antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Leverage cannot be reduced now</source>
        <extracomment>leverage-reduction-not-supported, title</extracomment>
        <translation>El apalancamiento no se puede reducir ahora</translation>
    </message>
    <message>
        <source>In isolated margin mode leverage cannot be lowered while a position is open.</source>
        <extracomment>leverage-reduction-not-supported, meaning</extracomment>
        <translation>En el modo de margen aislado, el apalancamiento no se puede reducir mientras haya una posición abierta.</translation>
    </message>
    <message>
        <source>Offer the ways that exist: close the position first, or add margin, which lowers the effective leverage.</source>
        <extracomment>leverage-reduction-not-supported, next_step</extracomment>
        <translation>Ofrezca las opciones que existen: cerrar primero la posición o añadir margen, lo que reduce el apalancamiento efectivo.</translation>
    </message>
    <message>
        <source>In isolated margin mode, leverage cannot be lowered while a position is open. It can be changed once the position is closed.</source>
        <extracomment>leverage-reduction-not-supported, reply</extracomment>
        <translation>En el modo de margen aislado, el apalancamiento no se puede reducir mientras haya una posición abierta. Se puede cambiar una vez cerrada la posición.</translation>
    </message>
    <message>
        <source>Concentration risk to be confirmed</source>
        <extracomment>concentration-risk, title</extracomment>
        <translation>Riesgo de concentración por confirmar</translation>
    </message>
    <message>
        <source>After the order one position would make up a large part of the total. The provider asks for confirmation; it is a question, not a fault.</source>
        <extracomment>concentration-risk, meaning</extracomment>
        <translation>Tras la orden, una sola posición supondría una gran parte del total. El proveedor pide confirmación; es una pregunta, no un fallo.</translation>
    </message>
    <message>
        <source>The decision is the customer&apos;s alone: do not advise. Someone using a program needs the documented way to confirm, or a smaller order.</source>
        <extracomment>concentration-risk, next_step</extracomment>
        <translation>La decisión corresponde solo al cliente: no le aconseje. Quien use un programa necesita la forma documentada de confirmar o una orden más pequeña.</translation>
    </message>
    <message>
        <source>After this order a large share of your holdings would be in one position. Please review this, and confirm only if that is what you want.</source>
        <extracomment>concentration-risk, reply</extracomment>
        <translation>Tras esta orden, una gran parte de sus activos estaría en una sola posición. Por favor, revíselo y confirme solo si es lo que desea.</translation>
    </message>
    <message>
        <source>Balances, deposits, withdrawals</source>
        <extracomment>group transfers, title</extracomment>
        <translation>Saldos, depósitos y retiros</translation>
    </message>
    <message>
        <source>Moving money and assets: cover, amounts, addresses, and whether it is possible now.</source>
        <extracomment>group transfers, meaning</extracomment>
        <translation>Movimiento de dinero y activos: cobertura, importes, direcciones y si es posible ahora.</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <extracomment>insufficient-funds, title</extracomment>
        <translation>Fondos insuficientes</translation>
    </message>
    <message>
        <source>The available balance is lower than the order, transfer or withdrawal needs, fees included.</source>
        <extracomment>insufficient-funds, meaning</extracomment>
        <translation>El saldo disponible es menor de lo que necesita la orden, la transferencia o el retiro, comisiones incluidas.</translation>
    </message>
    <message>
        <source>Look at the available and not the total balance: open orders and pending withdrawals hold a part of it, and money may lie in another account of the customer.</source>
        <extracomment>insufficient-funds, next_step</extracomment>
        <translation>Mire el saldo disponible y no el total: las órdenes abiertas y los retiros pendientes retienen una parte, y puede haber dinero en otra cuenta del cliente.</translation>
    </message>
    <message>
        <source>Your available balance is not enough for this. Please reduce the amount or add funds; amounts reserved for open orders are not available.</source>
        <extracomment>insufficient-funds, reply</extracomment>
        <translation>Su saldo disponible no es suficiente para esto. Por favor, reduzca el importe o añada fondos; los importes reservados para órdenes abiertas no están disponibles.</translation>
    </message>
    <message>
        <source>Internal transfer failed</source>
        <extracomment>transfer-failed, title</extracomment>
        <translation>Falló la transferencia interna</translation>
    </message>
    <message>
        <source>Moving a balance between the customer&apos;s own accounts did not work; no reason is given.</source>
        <extracomment>transfer-failed, meaning</extracomment>
        <translation>No se pudo mover un saldo entre las cuentas del propio cliente; no se indica el motivo.</translation>
    </message>
    <message>
        <source>Read both balances before a second attempt, so that nothing is moved twice. If the sum is missing on both sides, report it with time and amount.</source>
        <extracomment>transfer-failed, next_step</extracomment>
        <translation>Lea ambos saldos antes de un segundo intento, para que nada se mueva dos veces. Si el importe falta en los dos lados, comuníquelo con la hora y el importe.</translation>
    </message>
    <message>
        <source>The transfer between your accounts was not completed. Please check both balances before you try again.</source>
        <extracomment>transfer-failed, reply</extracomment>
        <translation>La transferencia entre sus cuentas no se completó. Por favor, revise ambos saldos antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Source and destination are the same</source>
        <extracomment>same-account-transfer, title</extracomment>
        <translation>El origen y el destino son el mismo</translation>
    </message>
    <message>
        <source>A transfer names the same account as giver and as receiver.</source>
        <extracomment>same-account-transfer, meaning</extracomment>
        <translation>Una transferencia indica la misma cuenta como origen y como destino.</translation>
    </message>
    <message>
        <source>Compare the two account fields; a default value often fills both.</source>
        <extracomment>same-account-transfer, next_step</extracomment>
        <translation>Compare los dos campos de cuenta; a menudo un valor predeterminado rellena ambos.</translation>
    </message>
    <message>
        <source>The transfer has the same account on both sides. Please choose a different destination account.</source>
        <extracomment>same-account-transfer, reply</extracomment>
        <translation>La transferencia tiene la misma cuenta en ambos lados. Por favor, elija otra cuenta de destino.</translation>
    </message>
    <message>
        <source>Only the main account may send</source>
        <extracomment>main-account-required, title</extracomment>
        <translation>Solo puede enviar la cuenta principal</translation>
    </message>
    <message>
        <source>Transfers of this kind have to start from the main account, and a sub-account was named.</source>
        <extracomment>main-account-required, meaning</extracomment>
        <translation>Las transferencias de este tipo tienen que partir de la cuenta principal, y se indicó una subcuenta.</translation>
    </message>
    <message>
        <source>Have the transfer begun from the main account, or the balance first brought there in the permitted way.</source>
        <extracomment>main-account-required, next_step</extracomment>
        <translation>Pida que la transferencia se inicie desde la cuenta principal o que antes se lleve allí el saldo por la vía permitida.</translation>
    </message>
    <message>
        <source>This transfer has to start from the main account. Please select it as the source.</source>
        <extracomment>main-account-required, reply</extracomment>
        <translation>Esta transferencia tiene que partir de la cuenta principal. Por favor, selecciónela como origen.</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <extracomment>withdrawal-failed, title</extracomment>
        <translation>Falló el retiro</translation>
    </message>
    <message>
        <source>The payout did not happen. A common cause is an amount below the minimum, but others are possible.</source>
        <extracomment>withdrawal-failed, meaning</extracomment>
        <translation>El pago no se realizó. Una causa habitual es un importe inferior al mínimo, pero hay otras posibles.</translation>
    </message>
    <message>
        <source>Make sure that no withdrawal is pending and that the balance is complete. Then check amount, fee and minimum; if those are in order, give the case to the provider.</source>
        <extracomment>withdrawal-failed, next_step</extracomment>
        <translation>Asegúrese de que no haya ningún retiro pendiente y de que el saldo esté completo. Después, compruebe el importe, la comisión y el mínimo; si son correctos, pase el caso al proveedor.</translation>
    </message>
    <message>
        <source>The withdrawal was not carried out. Please check that the amount meets the minimum and that your balance is unchanged before you try again.</source>
        <extracomment>withdrawal-failed, reply</extracomment>
        <translation>El retiro no se realizó. Por favor, compruebe que el importe alcanza el mínimo y que su saldo no ha cambiado antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Invalid withdrawal address</source>
        <extracomment>invalid-withdrawal-address, title</extracomment>
        <translation>Dirección de retiro no válida</translation>
    </message>
    <message>
        <source>The destination address is not a valid one for this asset and network.</source>
        <extracomment>invalid-withdrawal-address, meaning</extracomment>
        <translation>La dirección de destino no es válida para este activo y esta red.</translation>
    </message>
    <message>
        <source>Have it copied anew from the receiving wallet and the network compared. Never correct an address for the customer.</source>
        <extracomment>invalid-withdrawal-address, next_step</extracomment>
        <translation>Pida que se copie de nuevo desde la billetera receptora y que se compare la red. Nunca corrija una dirección en lugar del cliente.</translation>
    </message>
    <message>
        <source>The withdrawal address is not valid for this asset. Please copy it again from your wallet and make sure that the network is the same.</source>
        <extracomment>invalid-withdrawal-address, reply</extracomment>
        <translation>La dirección de retiro no es válida para este activo. Por favor, cópiela de nuevo desde su billetera y asegúrese de que la red sea la misma.</translation>
    </message>
    <message>
        <source>Withdrawal address not on the whitelist</source>
        <extracomment>withdrawal-address-not-whitelisted, title</extracomment>
        <translation>Dirección de retiro fuera de la lista de permitidas</translation>
    </message>
    <message>
        <source>The account only pays out to addresses approved beforehand, and this one is not among them.</source>
        <extracomment>withdrawal-address-not-whitelisted, meaning</extracomment>
        <translation>La cuenta solo paga a direcciones aprobadas de antemano, y esta no está entre ellas.</translation>
    </message>
    <message>
        <source>Have the customer add the address themselves; a waiting time may follow. Be careful with anyone who wants the list switched off in a hurry.</source>
        <extracomment>withdrawal-address-not-whitelisted, next_step</extracomment>
        <translation>Pida al cliente que añada la dirección personalmente; puede seguir un tiempo de espera. Tenga cuidado con quien quiera desactivar la lista con prisas.</translation>
    </message>
    <message>
        <source>Withdrawals are only possible to addresses on your approved list. You can add this address in your security settings.</source>
        <extracomment>withdrawal-address-not-whitelisted, reply</extracomment>
        <translation>Los retiros solo son posibles a las direcciones de su lista aprobada. Puede añadir esta dirección en su configuración de seguridad.</translation>
    </message>
    <message>
        <source>Address ownership not confirmed</source>
        <extracomment>address-ownership-not-verified, title</extracomment>
        <translation>Titularidad de la dirección no confirmada</translation>
    </message>
    <message>
        <source>The provider could not establish that the address belongs to the person it is said to belong to.</source>
        <extracomment>address-ownership-not-verified, meaning</extracomment>
        <translation>El proveedor no pudo determinar que la dirección pertenezca a la persona a la que supuestamente pertenece.</translation>
    </message>
    <message>
        <source>Ask whether the wallet is the customer&apos;s own or at another company, and have the ownership proof repeated in the way the provider prescribes.</source>
        <extracomment>address-ownership-not-verified, next_step</extracomment>
        <translation>Pregunte si la billetera es del propio cliente o está en otra empresa, y pida que se repita la prueba de titularidad de la forma que prescribe el proveedor.</translation>
    </message>
    <message>
        <source>The ownership of this address could not be confirmed. Please complete the ownership check for it, or use an address that is in your name.</source>
        <extracomment>address-ownership-not-verified, reply</extracomment>
        <translation>No se pudo confirmar la titularidad de esta dirección. Por favor, complete su verificación de titularidad o utilice una dirección que esté a su nombre.</translation>
    </message>
    <message>
        <source>Invalid withdrawal amount</source>
        <extracomment>invalid-withdrawal-amount, title</extracomment>
        <translation>Importe del retiro no válido</translation>
    </message>
    <message>
        <source>The amount is missing, zero, or contains characters that do not belong in a number.</source>
        <extracomment>invalid-withdrawal-amount, meaning</extracomment>
        <translation>El importe falta, es cero o contiene caracteres que no corresponden a un número.</translation>
    </message>
    <message>
        <source>Read the amount as it was entered: blanks, currency signs and decimal commas are the usual finds.</source>
        <extracomment>invalid-withdrawal-amount, next_step</extracomment>
        <translation>Lea el importe tal como se introdujo: lo habitual es encontrar espacios, símbolos de moneda y comas decimales.</translation>
    </message>
    <message>
        <source>Please enter the withdrawal amount as a number greater than zero, without currency signs or separators.</source>
        <extracomment>invalid-withdrawal-amount, reply</extracomment>
        <translation>Por favor, introduzca el importe del retiro como un número mayor que cero, sin símbolos de moneda ni separadores.</translation>
    </message>
    <message>
        <source>Withdrawal amount below the minimum</source>
        <extracomment>withdrawal-amount-too-small, title</extracomment>
        <translation>Importe del retiro por debajo del mínimo</translation>
    </message>
    <message>
        <source>The amount is less than the smallest that can be withdrawn in this asset.</source>
        <extracomment>withdrawal-amount-too-small, meaning</extracomment>
        <translation>El importe es inferior al mínimo que se puede retirar en este activo.</translation>
    </message>
    <message>
        <source>Name the minimum for asset and network, and say whether the fee is taken from the amount.</source>
        <extracomment>withdrawal-amount-too-small, next_step</extracomment>
        <translation>Indique el mínimo para el activo y la red, y diga si la comisión se descuenta del importe.</translation>
    </message>
    <message>
        <source>The amount is below the minimum for a withdrawal. Please enter a higher amount.</source>
        <extracomment>withdrawal-amount-too-small, reply</extracomment>
        <translation>El importe está por debajo del mínimo para un retiro. Por favor, introduzca un importe mayor.</translation>
    </message>
    <message>
        <source>Daily withdrawal limit exceeded</source>
        <extracomment>withdrawal-daily-limit-exceeded, title</extracomment>
        <translation>Límite diario de retiros superado</translation>
    </message>
    <message>
        <source>With this withdrawal the customer would go over what may leave the account in one day.</source>
        <extracomment>withdrawal-daily-limit-exceeded, meaning</extracomment>
        <translation>Con este retiro, el cliente superaría lo que puede salir de la cuenta en un día.</translation>
    </message>
    <message>
        <source>Add up the day&apos;s withdrawals, pending ones too, and tell what is left and when the day turns in the provider&apos;s time zone.</source>
        <extracomment>withdrawal-daily-limit-exceeded, next_step</extracomment>
        <translation>Sume los retiros del día, incluidos los pendientes, e indique cuánto queda y cuándo cambia el día en la zona horaria del proveedor.</translation>
    </message>
    <message>
        <source>The withdrawal would exceed the daily limit of your account. Please withdraw a smaller amount, or try again when the limit is renewed.</source>
        <extracomment>withdrawal-daily-limit-exceeded, reply</extracomment>
        <translation>El retiro superaría el límite diario de su cuenta. Por favor, retire un importe menor o inténtelo de nuevo cuando se renueve el límite.</translation>
    </message>
    <message>
        <source>Withdrawal submitted twice</source>
        <extracomment>duplicate-withdrawal, title</extracomment>
        <translation>Retiro enviado dos veces</translation>
    </message>
    <message>
        <source>The same withdrawal has been submitted before. The repeat was refused so that the money does not leave twice.</source>
        <extracomment>duplicate-withdrawal, meaning</extracomment>
        <translation>El mismo retiro ya se envió antes. La repetición se rechazó para que el dinero no salga dos veces.</translation>
    </message>
    <message>
        <source>Find the first one and follow it up. Only if it has definitely failed may the customer submit a new one.</source>
        <extracomment>duplicate-withdrawal, next_step</extracomment>
        <translation>Busque el primero y haga su seguimiento. Solo si ha fallado con certeza puede el cliente enviar uno nuevo.</translation>
    </message>
    <message>
        <source>This withdrawal has already been submitted. Please check its status in your history before you submit another one.</source>
        <extracomment>duplicate-withdrawal, reply</extracomment>
        <translation>Este retiro ya se ha enviado. Por favor, consulte su estado en el historial antes de enviar otro.</translation>
    </message>
    <message>
        <source>Withdrawals suspended</source>
        <extracomment>withdrawals-suspended, title</extracomment>
        <translation>Retiros suspendidos</translation>
    </message>
    <message>
        <source>No withdrawals are being processed at present, for this asset, network or account.</source>
        <extracomment>withdrawals-suspended, meaning</extracomment>
        <translation>En este momento no se procesan retiros para este activo, esta red o esta cuenta.</translation>
    </message>
    <message>
        <source>Look for a maintenance notice for the asset or network. If there is none, ask whether the hold concerns this customer only, and share only what has been published.</source>
        <extracomment>withdrawals-suspended, next_step</extracomment>
        <translation>Busque un aviso de mantenimiento del activo o de la red. Si no lo hay, pregunte si la retención afecta solo a este cliente, y comparta únicamente lo que se haya publicado.</translation>
    </message>
    <message>
        <source>Withdrawals are currently paused. Please check the status page for news before you submit a new one.</source>
        <extracomment>withdrawals-suspended, reply</extracomment>
        <translation>Los retiros están en pausa en este momento. Por favor, consulte las novedades en la página de estado antes de enviar uno nuevo.</translation>
    </message>
    <message>
        <source>Deposits suspended</source>
        <extracomment>deposits-suspended, title</extracomment>
        <translation>Depósitos suspendidos</translation>
    </message>
    <message>
        <source>No deposits are being taken at present, for this asset, network or account.</source>
        <extracomment>deposits-suspended, meaning</extracomment>
        <translation>En este momento no se aceptan depósitos para este activo, esta red o esta cuenta.</translation>
    </message>
    <message>
        <source>Tell the customer not to send anything now. If something has been sent already, take the transaction number and follow it up.</source>
        <extracomment>deposits-suspended, next_step</extracomment>
        <translation>Diga al cliente que no envíe nada ahora. Si ya se ha enviado algo, anote el número de transacción y haga su seguimiento.</translation>
    </message>
    <message>
        <source>Deposits are currently paused. Please do not send funds until they are open again; if you have already sent something, let us have the transaction number.</source>
        <extracomment>deposits-suspended, reply</extracomment>
        <translation>Los depósitos están en pausa en este momento. Por favor, no envíe fondos hasta que vuelvan a estar disponibles; si ya ha enviado algo, facilítenos el número de transacción.</translation>
    </message>
    <message>
        <source>Withdrawal channel not supported</source>
        <extracomment>withdrawal-channel-not-supported, title</extracomment>
        <translation>Canal de retiro no admitido</translation>
    </message>
    <message>
        <source>Money cannot be paid out in the chosen way (bank, network or payment service).</source>
        <extracomment>withdrawal-channel-not-supported, meaning</extracomment>
        <translation>El dinero no se puede pagar por la vía elegida (banco, red o servicio de pago).</translation>
    </message>
    <message>
        <source>List the ways that are open for the currency and the customer&apos;s country, and have one of them chosen.</source>
        <extracomment>withdrawal-channel-not-supported, next_step</extracomment>
        <translation>Enumere las vías disponibles para la moneda y el país del cliente, y pida que se elija una de ellas.</translation>
    </message>
    <message>
        <source>The selected way of withdrawal is not supported. Please choose one of the other options offered.</source>
        <extracomment>withdrawal-channel-not-supported, reply</extracomment>
        <translation>La vía de retiro seleccionada no está admitida. Por favor, elija otra de las opciones que se ofrecen.</translation>
    </message>
    <message>
        <source>Invalid bank account number</source>
        <extracomment>invalid-bank-account, title</extracomment>
        <translation>Número de cuenta bancaria no válido</translation>
    </message>
    <message>
        <source>The number of the bank account cannot be right: length, check digits or bank code do not fit.</source>
        <extracomment>invalid-bank-account, meaning</extracomment>
        <translation>El número de la cuenta bancaria no puede ser correcto: la longitud, los dígitos de control o el código del banco no cuadran.</translation>
    </message>
    <message>
        <source>Have it entered again from a bank statement, and compare bank and currency. Do not take account numbers by mail.</source>
        <extracomment>invalid-bank-account, next_step</extracomment>
        <translation>Pida que se introduzca de nuevo a partir de un extracto bancario y que se comparen el banco y la moneda. No acepte números de cuenta por correo.</translation>
    </message>
    <message>
        <source>The bank account number was not accepted. Please compare it with your bank statement and enter it again.</source>
        <extracomment>invalid-bank-account, reply</extracomment>
        <translation>No se aceptó el número de cuenta bancaria. Por favor, compárelo con su extracto bancario e introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>Payments and cards</source>
        <extracomment>group payments, title</extracomment>
        <translation>Pagos y tarjetas</translation>
    </message>
    <message>
        <source>Prices, checkout, refunds, and bank cards.</source>
        <extracomment>group payments, meaning</extracomment>
        <translation>Precios, proceso de compra, reembolsos y tarjetas bancarias.</translation>
    </message>
    <message>
        <source>Already paid</source>
        <extracomment>already-paid, title</extracomment>
        <translation>Ya pagado</translation>
    </message>
    <message>
        <source>The item has been paid for before. Nothing more is due.</source>
        <extracomment>already-paid, meaning</extracomment>
        <translation>El artículo ya se pagó antes. No queda nada pendiente.</translation>
    </message>
    <message>
        <source>Find the earlier payment and send its receipt. If the customer was charged twice all the same, open a refund case.</source>
        <extracomment>already-paid, next_step</extracomment>
        <translation>Busque el pago anterior y envíe su recibo. Si aun así se cobró dos veces al cliente, abra un caso de reembolso.</translation>
    </message>
    <message>
        <source>This has already been paid, so no further payment is needed.</source>
        <extracomment>already-paid, reply</extracomment>
        <translation>Esto ya se ha pagado, por lo que no es necesario ningún otro pago.</translation>
    </message>
    <message>
        <source>No payment necessary</source>
        <extracomment>no-payment-necessary, title</extracomment>
        <translation>No es necesario ningún pago</translation>
    </message>
    <message>
        <source>A payment was started for something that costs this customer nothing.</source>
        <extracomment>no-payment-necessary, meaning</extracomment>
        <translation>Se inició un pago por algo que a este cliente no le cuesta nada.</translation>
    </message>
    <message>
        <source>Check what the plan or voucher covers and show how to go on without paying.</source>
        <extracomment>no-payment-necessary, next_step</extracomment>
        <translation>Compruebe qué cubre el plan o el cupón y muestre cómo continuar sin pagar.</translation>
    </message>
    <message>
        <source>No payment is required for this. You can continue without paying.</source>
        <extracomment>no-payment-necessary, reply</extracomment>
        <translation>No se requiere ningún pago para esto. Puede continuar sin pagar.</translation>
    </message>
    <message>
        <source>Price could not be calculated</source>
        <extracomment>price-calculation-failed, title</extracomment>
        <translation>No se pudo calcular el precio</translation>
    </message>
    <message>
        <source>The provider could not work out a price from the choices made; the message in the response says what stands in the way.</source>
        <extracomment>price-calculation-failed, meaning</extracomment>
        <translation>El proveedor no pudo calcular un precio a partir de lo elegido; el mensaje de la respuesta dice qué lo impide.</translation>
    </message>
    <message>
        <source>Ask for the message and the chosen items, country, tax number and voucher. Removing the voucher is a quick test.</source>
        <extracomment>price-calculation-failed, next_step</extracomment>
        <translation>Pida el mensaje y los artículos elegidos, el país, el número de identificación fiscal y el cupón. Quitar el cupón es una prueba rápida.</translation>
    </message>
    <message>
        <source>The price could not be calculated for this selection. Please review the selected items and details and try again.</source>
        <extracomment>price-calculation-failed, reply</extracomment>
        <translation>No se pudo calcular el precio de esta selección. Por favor, revise los artículos y los datos seleccionados e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Price is out of date</source>
        <extracomment>price-calculation-outdated, title</extracomment>
        <translation>El precio está desactualizado</translation>
    </message>
    <message>
        <source>The price shown earlier is no longer valid and has to be calculated anew before the order goes on.</source>
        <extracomment>price-calculation-outdated, meaning</extracomment>
        <translation>El precio que se mostró antes ya no es válido y hay que calcularlo de nuevo antes de continuar con el pedido.</translation>
    </message>
    <message>
        <source>Have the page reloaded and the new price confirmed. A client must ask for a fresh calculation and not resend the old one.</source>
        <extracomment>price-calculation-outdated, next_step</extracomment>
        <translation>Pida que se vuelva a cargar la página y se confirme el nuevo precio. El software cliente debe solicitar un cálculo nuevo y no reenviar el anterior.</translation>
    </message>
    <message>
        <source>The price has been updated in the meantime. Please reload the page and confirm the current price.</source>
        <extracomment>price-calculation-outdated, reply</extracomment>
        <translation>Entretanto, el precio se ha actualizado. Por favor, vuelva a cargar la página y confirme el precio actual.</translation>
    </message>
    <message>
        <source>Checkout failed</source>
        <extracomment>checkout-failed, title</extracomment>
        <translation>La compra no se completó</translation>
    </message>
    <message>
        <source>The purchase could not be completed; the particulars are in the message of the response.</source>
        <extracomment>checkout-failed, meaning</extracomment>
        <translation>No se pudo completar la compra; los detalles están en el mensaje de la respuesta.</translation>
    </message>
    <message>
        <source>Find out whether money was taken before the customer tries again. Then read the message: payment method, address or basket.</source>
        <extracomment>checkout-failed, next_step</extracomment>
        <translation>Averigüe si se cobró dinero antes de que el cliente lo intente de nuevo. Después, lea el mensaje: forma de pago, dirección o cesta de la compra.</translation>
    </message>
    <message>
        <source>The checkout was not completed. Please check your payment details, and make sure that no payment has been taken before you try again.</source>
        <extracomment>checkout-failed, reply</extracomment>
        <translation>La compra no se completó. Por favor, revise sus datos de pago y asegúrese de que no se haya efectuado ningún cobro antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Refund period is over</source>
        <extracomment>refund-period-over, title</extracomment>
        <translation>El plazo de reembolso ha terminado</translation>
    </message>
    <message>
        <source>The request for a refund came after the period in which one is possible, and was declined.</source>
        <extracomment>refund-period-over, meaning</extracomment>
        <translation>La solicitud de reembolso llegó después del plazo en que es posible y se rechazó.</translation>
    </message>
    <message>
        <source>Compare the date of purchase with the refund terms. Exceptions are for the billing team to decide; do not hint at one.</source>
        <extracomment>refund-period-over, next_step</extracomment>
        <translation>Compare la fecha de compra con las condiciones de reembolso. Las excepciones las decide el equipo de facturación; no insinúe ninguna.</translation>
    </message>
    <message>
        <source>The refund request was received after the refund period had ended. The refund terms list the periods that apply.</source>
        <extracomment>refund-period-over, reply</extracomment>
        <translation>La solicitud de reembolso se recibió después de finalizar el plazo de reembolso. Las condiciones de reembolso indican los plazos aplicables.</translation>
    </message>
    <message>
        <source>No active offer</source>
        <extracomment>no-active-offer, title</extracomment>
        <translation>No hay ninguna oferta activa</translation>
    </message>
    <message>
        <source>The module is known, but there is no offer under which it could be bought just now.</source>
        <extracomment>no-active-offer, meaning</extracomment>
        <translation>El módulo se conoce, pero ahora mismo no hay ninguna oferta con la que se pueda comprar.</translation>
    </message>
    <message>
        <source>Look for a current offer of the same content or a successor. If a page still advertises it, report that page.</source>
        <extracomment>no-active-offer, next_step</extracomment>
        <translation>Busque una oferta actual con el mismo contenido o una que la suceda. Si alguna página aún lo anuncia, informe de ella.</translation>
    </message>
    <message>
        <source>There is currently no offer for this module. Please have a look at the offers that are available now.</source>
        <extracomment>no-active-offer, reply</extracomment>
        <translation>Actualmente no hay ninguna oferta para este módulo. Por favor, consulte las ofertas disponibles ahora.</translation>
    </message>
    <message>
        <source>Card belongs to someone else</source>
        <extracomment>card-ownership-mismatch, title</extracomment>
        <translation>La tarjeta es de otra persona</translation>
    </message>
    <message>
        <source>The bank card is not registered in the customer&apos;s name.</source>
        <extracomment>card-ownership-mismatch, meaning</extracomment>
        <translation>La tarjeta bancaria no está registrada a nombre del cliente.</translation>
    </message>
    <message>
        <source>Ask whether the card is their own: cards of relatives and companies are usually refused. A new card of their own that fails calls for a look at the spelling of the name.</source>
        <extracomment>card-ownership-mismatch, next_step</extracomment>
        <translation>Pregunte si la tarjeta es suya: las de familiares y empresas suelen rechazarse. Si falla una tarjeta propia nueva, conviene revisar cómo está escrito el nombre.</translation>
    </message>
    <message>
        <source>The card could not be matched with your name. Please use a bank card that is registered to you.</source>
        <extracomment>card-ownership-mismatch, reply</extracomment>
        <translation>La tarjeta no se pudo asociar con su nombre. Por favor, utilice una tarjeta bancaria registrada a su nombre.</translation>
    </message>
    <message>
        <source>Card already registered</source>
        <extracomment>card-already-registered, title</extracomment>
        <translation>Tarjeta ya registrada</translation>
    </message>
    <message>
        <source>The bank card is on file already, with this customer or with another one.</source>
        <extracomment>card-already-registered, meaning</extracomment>
        <translation>La tarjeta bancaria ya está registrada, con este cliente o con otro.</translation>
    </message>
    <message>
        <source>See whether it is among the customer&apos;s own cards: then they can simply use it. If it is not, pass it on for review without saying whose it is.</source>
        <extracomment>card-already-registered, next_step</extracomment>
        <translation>Mire si está entre las tarjetas del propio cliente: en ese caso, puede usarla sin más. Si no lo está, pásela a revisión sin decir de quién es.</translation>
    </message>
    <message>
        <source>This card is already registered. Please check the cards in your account, or add a different one.</source>
        <extracomment>card-already-registered, reply</extracomment>
        <translation>Esta tarjeta ya está registrada. Por favor, revise las tarjetas de su cuenta o añada otra.</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <extracomment>card-blocked, title</extracomment>
        <translation>Tarjeta bloqueada</translation>
    </message>
    <message>
        <source>The card is blocked, by the bank that issued it or by the provider, and cannot be used.</source>
        <extracomment>card-blocked, meaning</extracomment>
        <translation>La tarjeta está bloqueada, por el banco emisor o por el proveedor, y no se puede usar.</translation>
    </message>
    <message>
        <source>Find out which side blocked it: if the card fails elsewhere too, only the customer&apos;s bank can help; if it works elsewhere, ask the provider. Meanwhile another card may be added.</source>
        <extracomment>card-blocked, next_step</extracomment>
        <translation>Averigüe qué parte la bloqueó: si la tarjeta también falla en otros sitios, solo puede ayudar el banco del cliente; si en otros sitios funciona, pregunte al proveedor. Entretanto se puede añadir otra tarjeta.</translation>
    </message>
    <message>
        <source>This card is blocked at the moment. Please contact your bank, or use another card.</source>
        <extracomment>card-blocked, reply</extracomment>
        <translation>Esta tarjeta está bloqueada en este momento. Por favor, póngase en contacto con su banco o utilice otra tarjeta.</translation>
    </message>
    <message>
        <source>Card could not be processed</source>
        <extracomment>card-processing-failed, title</extracomment>
        <translation>No se pudo procesar la tarjeta</translation>
    </message>
    <message>
        <source>The provider failed while handling the card. Nothing suggests that the card is bad.</source>
        <extracomment>card-processing-failed, meaning</extracomment>
        <translation>El proveedor falló al tratar la tarjeta. Nada indica que la tarjeta tenga algún problema.</translation>
    </message>
    <message>
        <source>Check that the card was not added or charged half-way, let it be tried once more later, then report it with the time and the last four digits.</source>
        <extracomment>card-processing-failed, next_step</extracomment>
        <translation>Compruebe que la tarjeta no se haya añadido o cobrado a medias, pida que se intente otra vez más tarde e informe después con la hora y los cuatro últimos dígitos.</translation>
    </message>
    <message>
        <source>The card could not be processed just now. Please try again later, or use another card.</source>
        <extracomment>card-processing-failed, reply</extracomment>
        <translation>La tarjeta no se pudo procesar en este momento. Por favor, inténtelo más tarde o utilice otra tarjeta.</translation>
    </message>
    <message>
        <source>Faults at the provider</source>
        <extracomment>group provider, title</extracomment>
        <translation>Fallos del proveedor</translation>
    </message>
    <message>
        <source>Something broke, is switched off, or did not answer in time on the provider&apos;s side.</source>
        <extracomment>group provider, meaning</extracomment>
        <translation>Algo se averió, está desactivado o no respondió a tiempo en el lado del proveedor.</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <extracomment>internal-error, title</extracomment>
        <translation>Error interno del servidor</translation>
    </message>
    <message>
        <source>Something unexpected went wrong inside the provider&apos;s systems. The request as such may be perfectly good.</source>
        <extracomment>internal-error, meaning</extracomment>
        <translation>Algo inesperado falló en los sistemas del proveedor. La solicitud en sí puede ser perfectamente correcta.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s status page, then note time, endpoint and request number and report it. For anything that moves money, find out what was done before it is repeated.</source>
        <extracomment>internal-error, next_step</extracomment>
        <translation>Consulte la página de estado del proveedor; después, anote la hora, el endpoint y el número de solicitud e informe. En todo lo que mueva dinero, averigüe qué se hizo antes de que se repita.</translation>
    </message>
    <message>
        <source>Something went wrong on the service&apos;s side. Please try again a little later, and check first whether your request has already taken effect.</source>
        <extracomment>internal-error, reply</extracomment>
        <translation>Se produjo un problema en el servicio. Por favor, inténtelo de nuevo un poco más tarde y compruebe antes si su solicitud ya ha surtido efecto.</translation>
    </message>
    <message>
        <source>Failed, cause not stated</source>
        <extracomment>unknown-error, title</extracomment>
        <translation>Falló sin indicar la causa</translation>
    </message>
    <message>
        <source>The provider says that it failed and nothing more. The fault can lie in the request or in the service.</source>
        <extracomment>unknown-error, meaning</extracomment>
        <translation>El proveedor dice que falló y nada más. El fallo puede estar en la solicitud o en el servicio.</translation>
    </message>
    <message>
        <source>Gather the whole response, the request and the exact time, try the same with simple values, and ask the provider what lies behind this code.</source>
        <extracomment>unknown-error, next_step</extracomment>
        <translation>Reúna la respuesta completa, la solicitud y la hora exacta, pruebe lo mismo con valores sencillos y pregunte al proveedor qué hay detrás de este código.</translation>
    </message>
    <message>
        <source>The request could not be completed. Please try again, and if it happens once more, send us the time and what you were doing.</source>
        <extracomment>unknown-error, reply</extracomment>
        <translation>La solicitud no se pudo completar. Por favor, inténtelo de nuevo y, si vuelve a ocurrir, indíquenos la hora y qué estaba haciendo.</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <extracomment>service-unavailable, title</extracomment>
        <translation>Servicio no disponible</translation>
    </message>
    <message>
        <source>The service is down for the moment: maintenance, overload or an outage.</source>
        <extracomment>service-unavailable, meaning</extracomment>
        <translation>El servicio está caído por el momento: mantenimiento, sobrecarga o una interrupción.</translation>
    </message>
    <message>
        <source>Look at the status page and link this ticket to the running incident, or open one. Clients should repeat with growing pauses.</source>
        <extracomment>service-unavailable, next_step</extracomment>
        <translation>Mire la página de estado y vincule este ticket con el incidente en curso, o abra uno. El software cliente debe repetir con pausas crecientes.</translation>
    </message>
    <message>
        <source>The service is temporarily unavailable. Please try again later; the status page shows the current state.</source>
        <extracomment>service-unavailable, reply</extracomment>
        <translation>El servicio no está disponible temporalmente. Por favor, inténtelo más tarde; la página de estado muestra la situación actual.</translation>
    </message>
    <message>
        <source>Trading system error</source>
        <extracomment>trading-engine-error, title</extracomment>
        <translation>Error del sistema de negociación</translation>
    </message>
    <message>
        <source>A part of the provider&apos;s trading system (order book, storage or message handling) failed. What became of the order is open.</source>
        <extracomment>trading-engine-error, meaning</extracomment>
        <translation>Falló una parte del sistema de negociación del proveedor (libro de órdenes, almacenamiento o gestión de mensajes). No se sabe qué pasó con la orden.</translation>
    </message>
    <message>
        <source>Establish from order list, positions and balance what really happened, and tell the customer that. Report code, order number and time to the provider without delay.</source>
        <extracomment>trading-engine-error, next_step</extracomment>
        <translation>Determine a partir de la lista de órdenes, las posiciones y el saldo qué ocurrió realmente, y dígaselo al cliente. Comunique sin demora al proveedor el código, el número de orden y la hora.</translation>
    </message>
    <message>
        <source>The order could not be processed. Please check your orders and positions before you place it again.</source>
        <extracomment>trading-engine-error, reply</extracomment>
        <translation>La orden no se pudo procesar. Por favor, revise sus órdenes y posiciones antes de colocarla de nuevo.</translation>
    </message>
    <message>
        <source>Feature taken offline</source>
        <extracomment>feature-offline, title</extracomment>
        <translation>Función retirada</translation>
    </message>
    <message>
        <source>The provider has withdrawn the feature or endpoint. It is not a passing disturbance.</source>
        <extracomment>feature-offline, meaning</extracomment>
        <translation>El proveedor ha retirado la función o el endpoint. No es una perturbación pasajera.</translation>
    </message>
    <message>
        <source>Search the provider&apos;s change log for a replacement and ask its API team, as the page itself advises.</source>
        <extracomment>feature-offline, next_step</extracomment>
        <translation>Busque un sustituto en el registro de cambios del proveedor y pregunte a su equipo de API, como aconseja la propia página.</translation>
    </message>
    <message>
        <source>This function is currently not offered. Please let us know what you need it for, so that we can look for an alternative.</source>
        <extracomment>feature-offline, reply</extracomment>
        <translation>Esta función no se ofrece actualmente. Por favor, indíquenos para qué la necesita, para que podamos buscar una alternativa.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>request-timeout, title</extracomment>
        <translation>Tiempo de espera agotado</translation>
    </message>
    <message>
        <source>The provider did not finish in time. The order or request may have been carried out after all.</source>
        <extracomment>request-timeout, meaning</extracomment>
        <translation>El proveedor no terminó a tiempo. Es posible que la orden o la solicitud se haya ejecutado de todos modos.</translation>
    </message>
    <message>
        <source>First find out whether it took effect, by the client&apos;s own identifier for the order if there is one; only then repeat. A blind repeat is how double orders come about.</source>
        <extracomment>request-timeout, next_step</extracomment>
        <translation>Averigüe primero si surtió efecto, por el identificador de la orden del propio cliente si lo hay; solo entonces pida que se repita. Las órdenes dobles nacen de repetir a ciegas.</translation>
    </message>
    <message>
        <source>The request took too long and its result is not certain. Please check your orders before you send it again.</source>
        <extracomment>request-timeout, reply</extracomment>
        <translation>La solicitud tardó demasiado y su resultado no es seguro. Por favor, revise sus órdenes antes de enviarla de nuevo.</translation>
    </message>
    <message>
        <source>Execution status unknown</source>
        <extracomment>execution-status-unknown, title</extracomment>
        <translation>Estado de ejecución desconocido</translation>
    </message>
    <message>
        <source>The provider received an answer from its own systems that it could not interpret, so it does not know itself whether the request was executed.</source>
        <extracomment>execution-status-unknown, meaning</extracomment>
        <translation>El proveedor recibió de sus propios sistemas una respuesta que no pudo interpretar, así que él mismo no sabe si la solicitud se ejecutó.</translation>
    </message>
    <message>
        <source>Treat the order as live until shown otherwise. Watch order list and fills, and ask the provider for the final state with the order number.</source>
        <extracomment>execution-status-unknown, next_step</extracomment>
        <translation>Trate la orden como activa mientras no se demuestre lo contrario. Vigile la lista de órdenes y las ejecuciones, y pida al proveedor el estado final con el número de orden.</translation>
    </message>
    <message>
        <source>The result of this request has not been confirmed yet. Please look at your order list and trade history to see whether it was carried out.</source>
        <extracomment>execution-status-unknown, reply</extracomment>
        <translation>El resultado de esta solicitud aún no se ha confirmado. Por favor, consulte su lista de órdenes y su historial de operaciones para ver si se ejecutó.</translation>
    </message>
    <message>
        <source>This step can only be completed by the person it is addressed to. If that is you, please sign in with the address it was sent to; otherwise, please ask that person to complete it.</source>
        <extracomment>reserved-for-another-person, reply</extracomment>
        <translation>Este paso solo lo puede completar la persona a quien va dirigido. Si es usted, inicie sesión con la dirección a la que se envió; en caso contrario, pida a esa persona que lo complete.</translation>
    </message>
</context>
<context>
    <name>errdex::AboutDialog</name>
    <message>
        <source>About Errdex</source>
        <translation>Acerca de Errdex</translation>
    </message>
    <message>
        <source>Errdex %1</source>
        <translation>Errdex %1</translation>
    </message>
    <message>
        <source>A browser of API error codes for support staff.

Published under the MIT licence. The texts of the catalogues are the providers&apos; own words, quoted with their source.</source>
        <translation>Un explorador de códigos de error de API para personal de soporte.

Publicado bajo la licencia MIT. Los textos de los catálogos son palabras de los propios proveedores, citadas con su fuente.</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Hecho con</translation>
    </message>
    <message>
        <source>&amp;Licences and sources</source>
        <translation>&amp;Licencias y fuentes</translation>
    </message>
    <message>
        <source>&amp;Copy version details</source>
        <translation>&amp;Copiar los datos de versión</translation>
    </message>
    <message>
        <source>For the report of an error: versions and system, nothing about you</source>
        <translation>Para informar de un error: versiones y sistema, nada sobre usted</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <translation>Licencias y fuentes</translation>
    </message>
    <message>
        <source>The version details are on the clipboard.</source>
        <translation>Los datos de versión están en el portapapeles.</translation>
    </message>
    <message>
        <source>What Errdex is made with.</source>
        <translation>Con qué está hecho Errdex.</translation>
    </message>
    <message>
        <source>In English: under which terms Errdex may be used, and where its parts are from.</source>
        <translation>En inglés: en qué condiciones puede usarse Errdex y de dónde proceden sus partes.</translation>
    </message>
</context>
<context>
    <name>errdex::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Catalogues…</source>
        <translation>&amp;Catálogos…</translation>
    </message>
    <message>
        <source>&amp;Open a log…</source>
        <translation>&amp;Abrir un registro…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Export o&amp;wn data…</source>
        <translation>&amp;Exportar datos propios…</translation>
    </message>
    <message>
        <source>I&amp;mport own data…</source>
        <translation>Importar &amp;datos propios…</translation>
    </message>
    <message>
        <source>&amp;Restore own data…</source>
        <translation>&amp;Restaurar datos propios…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Copy rows for a &amp;spreadsheet (TSV)</source>
        <translation>Copiar filas para &amp;hoja de cálculo (TSV)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>Copiar filas como Mark&amp;down</translation>
    </message>
    <message>
        <source>Copy rows as plain &amp;text</source>
        <translation>Copiar filas como &amp;texto sin formato</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>Copiar el &amp;código</translation>
    </message>
    <message>
        <source>Copy the m&amp;essage</source>
        <translation>Copiar el &amp;mensaje</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>Seleccionar &amp;todas las filas</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>De&amp;stacar</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Etiq&amp;uetas…</translation>
    </message>
    <message>
        <source>&amp;Link to the solution…</source>
        <translation>&amp;Enlace a la solución…</translation>
    </message>
    <message>
        <source>Repl&amp;y of your own…</source>
        <translation>Respuesta &amp;propia…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for errors</source>
        <translation>&amp;Vigilar el portapapeles en busca de errores</translation>
    </message>
    <message>
        <source>Save th&amp;is search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Accept the suggested conc&amp;ept</source>
        <translation>&amp;Aceptar el concepto sugerido</translation>
    </message>
    <message>
        <source>C&amp;hoose a concept…</source>
        <translation>E&amp;legir un concepto…</translation>
    </message>
    <message>
        <source>Clear the chosen conce&amp;pt</source>
        <translation>&amp;Quitar el concepto elegido</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Explorar</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;History of lookups…</source>
        <translation>&amp;Historial de búsquedas…</translation>
    </message>
    <message>
        <source>Keep a h&amp;istory</source>
        <translation>&amp;Guardar el historial</translation>
    </message>
    <message>
        <source>Keep &amp;pasted texts in it</source>
        <translation>Incluir los textos &amp;pegados</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>&amp;Vaciar el historial</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>B&amp;orrar la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Facetas</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Detalle&amp;s</translation>
    </message>
    <message>
        <source>&amp;Quick window</source>
        <translation>Ventana &amp;rápida</translation>
    </message>
    <message>
        <source>Filter &amp;row</source>
        <translation>Fi&amp;la de filtros</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>R&amp;eset the layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Query language</source>
        <translation>&amp;Lenguaje de consulta</translation>
    </message>
    <message>
        <source>&amp;About Errdex</source>
        <translation>&amp;Acerca de Errdex</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>Copy the re&amp;ply</source>
        <translation>Copiar la &amp;respuesta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barra de &amp;menús</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel sigu&amp;iente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
</context>
<context>
    <name>errdex::Announcement</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>where something stands that was moved: &quot;2 of 5&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>already the first</source>
        <extracomment>of something in a list that was to be moved on</extracomment>
        <translation>ya en primer lugar</translation>
    </message>
    <message>
        <source>already the last</source>
        <translation>ya en último lugar</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerDelegate</name>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerLine</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;-1021 of HashKey Pro: the code -1021 stands in the text&quot;</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>valores: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln code(s) with these words</source>
        <translation>
            <numerusform>Mostrar el código con estas palabras</numerusform>
            <numerusform>Mostrar los %Ln códigos con estas palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>In your tags</source>
        <translation>En sus etiquetas</translation>
    </message>
    <message>
        <source>In your note</source>
        <translation>En su nota</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>In the team&apos;s tags</source>
        <translation>En las etiquetas del equipo</translation>
    </message>
    <message>
        <source>In the team&apos;s note</source>
        <translation>En la nota del equipo</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerModel</name>
    <message>
        <source>your words stand in: %1</source>
        <translation>sus palabras aparecen en: %1</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>valores: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;-1021 of HashKey Pro: Timestamp for this request is outside of the recvWindow.&quot;</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <extracomment>%1 is a code that is near what was typed</extracomment>
        <translation>sugerido: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ArgumentParser</name>
    <message>
        <source>there is no option %1; did you mean --%2?</source>
        <translation>no existe la opción %1; ¿quiso decir --%2?</translation>
    </message>
    <message>
        <source>there is no option %1; where it is meant as text, put -- before it</source>
        <translation>no existe la opción %1; si es texto, ponga -- delante</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 no admite ningún valor</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>--%1 necesita un valor: --%1 %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”</source>
        <translation>--%1 admite %2, no «%3»</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 se indicó dos veces</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>«%1» es un argumento de más</translation>
    </message>
</context>
<context>
    <name>errdex::BrowserSession</name>
    <message>
        <source>%1 is starred</source>
        <extracomment>%1 is a code, &quot;-1021&quot;</extracomment>
        <translation>Código %1 destacado</translation>
    </message>
    <message>
        <source>%1 is no longer starred</source>
        <translation>Código %1 sin destacar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) starred</source>
        <translation>
            <numerusform>%Ln código destacado</numerusform>
            <numerusform>%Ln códigos destacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) no longer starred</source>
        <translation>
            <numerusform>%Ln código sin destacar</numerusform>
            <numerusform>%Ln códigos sin destacar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::BusyLine</name>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
</context>
<context>
    <name>errdex::CardPrinter</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>Nuestra respuesta</translation>
    </message>
</context>
<context>
    <name>errdex::CardsView</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Cards: %1 of %2
Show more</source>
        <translation>Tarjetas: %1 de %2
Mostrar más</translation>
    </message>
    <message>
        <source>The left and right arrows go from card to card, up and down from line to line. Enter shows the code in Browse, Esc goes back.</source>
        <translation>Las flechas izquierda y derecha van de tarjeta en tarjeta; arriba y abajo, de línea en línea. Intro muestra el código en «Explorar», Esc vuelve atrás.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogDraft</name>
    <message>
        <source>%1 is listed more than once; its places are told apart by number.</source>
        <translation>%1 aparece más de una vez; las apariciones se distinguen por su número.</translation>
    </message>
    <message>
        <source>The page says that the first three digits of a code are its HTTP status.</source>
        <translation>La página indica que los tres primeros dígitos de un código son su estado HTTP.</translation>
    </message>
    <message>
        <source>HTTP statuses are derived from the digits of the codes; the page does not state them.</source>
        <translation>Los estados HTTP se deducen de los dígitos de los códigos; la página no los indica.</translation>
    </message>
    <message>
        <source>The source has the codes of several providers (%1). Name the one to import.</source>
        <translation>La fuente contiene códigos de varios proveedores (%1). Indique cuál desea importar.</translation>
    </message>
    <message>
        <source>A row without a code; it was left out.</source>
        <translation>Una fila sin código; se omitió.</translation>
    </message>
    <message>
        <source>“%1” is no code; its row was left out.</source>
        <translation>«%1» no es un código; su fila se omitió.</translation>
    </message>
    <message>
        <source>%1: “%2” is no HTTP status.</source>
        <translation>%1: «%2» no es un estado HTTP.</translation>
    </message>
    <message>
        <source>“%1” was read as several codes with the same text.</source>
        <translation>«%1» se leyó como varios códigos con el mismo texto.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was read as a range: %Ln code(s) with the same text.</source>
        <translation>
            <numerusform>«%1» se leyó como un intervalo: %Ln código con el mismo texto.</numerusform>
            <numerusform>«%1» se leyó como un intervalo: %Ln códigos con el mismo texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looks like a range of codes; it stays one code.</source>
        <translation>«%1» parece un intervalo de códigos; queda como un solo código.</translation>
    </message>
    <message>
        <source>“%1” does not say how an HTTP status is known (stated, rule, derived).</source>
        <translation>«%1» no dice de dónde se conoce un estado HTTP (stated, rule, derived).</translation>
    </message>
    <message>
        <source>“%1” seems to stand for all codes of this form; it stays one code.</source>
        <translation>«%1» parece representar todos los códigos de esta forma; queda como un solo código.</translation>
    </message>
    <message>
        <source>%1: of “%2” the first HTTP status was read.</source>
        <translation>%1: de «%2» se leyó el primer estado HTTP.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogList</name>
    <message>
        <source>Catalogues</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>heading of a column of dates, and of &quot;bundled&quot;</extracomment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <extracomment>the first version of three: &quot;Version 1 of 3&quot;</extracomment>
        <translation>Versión %1 de %2</translation>
    </message>
    <message>
        <source>hides the team&apos;s</source>
        <extracomment>behind the date of an own import: the team shares one too, which is not shown</extracomment>
        <translation>oculta el del equipo</translation>
    </message>
    <message>
        <source>Space hides a catalogue, or shows it again. F2 renames one that was imported.</source>
        <translation>Espacio oculta un catálogo o vuelve a mostrarlo. F2 cambia el nombre de uno importado.</translation>
    </message>
    <message>
        <source>Name of the catalogue</source>
        <translation>Nombre del catálogo</translation>
    </message>
    <message>
        <source>%1 takes it, %2 leaves it as it was.</source>
        <translation>%1 lo acepta, %2 lo deja como estaba.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogManager</name>
    <message>
        <source>Catalogues</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>&amp;Actualizar…</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>Co&amp;lor…</translation>
    </message>
    <message>
        <source>Former &amp;versions</source>
        <translation>&amp;Versiones anteriores</translation>
    </message>
    <message>
        <source>&amp;Hand on…</source>
        <translation>Co&amp;mpartir…</translation>
    </message>
    <message>
        <source>Write the catalogue to a file that a colleague can import</source>
        <translation>Guardar el catálogo en un archivo que un colega pueda importar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the tick away to hide a catalogue. A double click or F2 renames an imported one; bundled ones stay as they are.</source>
        <translation>Desmarque un catálogo para ocultarlo. Con un doble clic o F2 se cambia el nombre de uno importado; los incluidos se quedan como están.</translation>
    </message>
    <message>
        <source>Hand on a catalogue</source>
        <translation>Compartir un catálogo</translation>
    </message>
    <message>
        <source>Catalogue files (*.json)</source>
        <translation>Archivos de catálogo (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>Se quitó %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Use the &amp;team&apos;s</source>
        <translation>&amp;Usar el del equipo</translation>
    </message>
    <message>
        <source>Remove your own version, which hides the one that the team shares</source>
        <translation>Quitar su propia versión, que oculta la que comparte el equipo</translation>
    </message>
    <message>
        <source>Your own %1 was removed; the team&apos;s is shown</source>
        <translation>Su propio catálogo %1 se ha quitado; se muestra el del equipo</translation>
    </message>
    <message>
        <source>Your team shares this catalogue; only a curator can change it there.</source>
        <translation>Su equipo comparte este catálogo; solo un gestor puede cambiarlo allí.</translation>
    </message>
    <message>
        <source>Your team shares this catalogue, so only a curator can change it there. Take the tick away to hide it.</source>
        <translation>Su equipo comparte este catálogo, por lo que solo un gestor puede cambiarlo allí. Quite la marca para ocultarlo.</translation>
    </message>
    <message>
        <source>Your team shares a catalogue of this provider too. Yours hides it.</source>
        <translation>Su equipo también comparte un catálogo de este proveedor. El suyo lo oculta.</translation>
    </message>
    <message>
        <source>&amp;Share with the team…</source>
        <translation>Compartir con el &amp;equipo…</translation>
    </message>
    <message>
        <source>&amp;Shared versions…</source>
        <translation>Versiones del &amp;equipo…</translation>
    </message>
    <message>
        <source>%1 is named %2 now</source>
        <translation>%1 ahora se llama %2</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 está oculto</translation>
    </message>
    <message>
        <source>%1 is shown again</source>
        <translation>%1 se muestra de nuevo</translation>
    </message>
    <message>
        <source>%1 has another colour</source>
        <translation>%1 tiene otro color</translation>
    </message>
    <message>
        <source>Shared by %1, %2.</source>
        <extracomment>of a catalogue that the team shares; %1 is a colleague, %2 a date and time</extracomment>
        <translation>Compartido por %1, %2.</translation>
    </message>
    <message>
        <source>Import it again; what would change is shown first</source>
        <translation>Importarlo de nuevo; antes se muestra lo que cambiaría</translation>
    </message>
    <message>
        <source>Of the dot before its name</source>
        <translation>El del punto que precede a su nombre</translation>
    </message>
    <message>
        <source>What was imported before, and can be put back</source>
        <translation>Lo que se importó antes y puede recuperarse</translation>
    </message>
    <message>
        <source>Take the imported catalogue away; Undo brings it back</source>
        <translation>Quitar el catálogo importado; «Deshacer» lo devuelve</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogSharing</name>
    <message>
        <source>There is no own import of this provider any more.</source>
        <translation>Ya no hay ninguna importación propia de este proveedor.</translation>
    </message>
    <message>
        <source>Somebody else has changed this catalogue in the meantime. Nothing was done; please look at it again.</source>
        <translation>Otra persona ha cambiado este catálogo entretanto. No se ha hecho nada; vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>Shared with the team as version %1.</source>
        <translation>Compartido con el equipo como versión %1.</translation>
    </message>
    <message>
        <source>The team has version %1 again.</source>
        <translation>El equipo tiene de nuevo la versión %1.</translation>
    </message>
    <message>
        <source>The team does not have this catalogue any more.</source>
        <translation>El equipo ya no tiene este catálogo.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogVersions</name>
    <message>
        <source>Version %1</source>
        <extracomment>Stands before a date and &quot;40 codes&quot;.</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>What has &amp;changed since</source>
        <translation>&amp;Cambios desde entonces</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>%1 is at version %2 again</source>
        <translation>%1 vuelve a estar en la versión %2</translation>
    </message>
    <message>
        <source>%1: what has changed since version %2 of %3</source>
        <translation>%1: cambios desde la versión %2 del %3</translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailMaker</name>
    <message>
        <source>Stated on the page</source>
        <translation>Indicado en la página</translation>
    </message>
    <message>
        <source>By a rule of the page</source>
        <translation>Según una regla de la página</translation>
    </message>
    <message>
        <source>Derived by us from the code; the page does not say</source>
        <translation>Deducido por nosotros a partir del código; la página no lo indica</translation>
    </message>
    <message>
        <source>Number %1 of %2 on the page with this code</source>
        <translation>Número %1 de %2 en la página con este código</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>The developer of the integration</source>
        <translation>El desarrollador de la integración</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Never: it would fail again</source>
        <translation>Nunca: volvería a fallar</translation>
    </message>
    <message>
        <source>After the request was changed</source>
        <translation>Tras modificar la solicitud</translation>
    </message>
    <message>
        <source>After a wait</source>
        <translation>Tras una espera</translation>
    </message>
    <message>
        <source>Yes, with growing pauses</source>
        <translation>Sí, con pausas crecientes</translation>
    </message>
    <message>
        <source>you, for the team</source>
        <extracomment>who has chosen the meaning of a code: the team&apos;s user whose own choice is on its way</extracomment>
        <translation>usted, para el equipo</translation>
    </message>
    <message>
        <source>%1, Section %2</source>
        <extracomment>where an HTTP status is defined: %1 is &quot;RFC 9110&quot;, %2 &quot;15.5.1&quot;</extracomment>
        <translation>%1, sección %2</translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailView</name>
    <message>
        <source>Elsewhere</source>
        <translation>En otros proveedores</translation>
    </message>
    <message>
        <source>Same code, other meaning</source>
        <translation>Mismo código, otro significado</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Star this code</source>
        <translation>Destacar este código</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>Copiar la descripción</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Copy condition</source>
        <translation>Copiar la condición</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Our remark, not the provider&apos;s</source>
        <translation>Observación nuestra, no del proveedor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Elegido por usted</translation>
    </message>
    <message>
        <source>The imported catalogue says so</source>
        <translation>Según el catálogo importado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>takes the chosen concept back</extracomment>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>About this provider&apos;s errors</source>
        <translation>Sobre los errores del proveedor</translation>
    </message>
    <message>
        <source>How errors arrive (our words)</source>
        <translation>Cómo llegan los errores (explicación nuestra)</translation>
    </message>
    <message>
        <source>The rule for the HTTP status</source>
        <translation>La regla del estado HTTP</translation>
    </message>
    <message>
        <source>An error response</source>
        <translation>Una respuesta de error</translation>
    </message>
    <message>
        <source>What the page says about using the codes</source>
        <translation>Qué dice la página sobre el uso de los códigos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>Tomado de %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Elegido por %1</translation>
    </message>
    <message>
        <source>Choose from all meanings</source>
        <translation>Elegir entre todos los significados</translation>
    </message>
    <message>
        <source>Takes your choice back</source>
        <translation>Retira su elección</translation>
    </message>
    <message>
        <source>What holds for all of them</source>
        <translation>Lo que vale para todos ellos</translation>
    </message>
    <message>
        <source>%1 finds all codes with a star</source>
        <extracomment>%1 is a condition that is written into the search: &quot;is:starred&quot;</extracomment>
        <translation>%1 encuentra todos los códigos destacados</translation>
    </message>
</context>
<context>
    <name>errdex::CodeLink</name>
    <message>
        <source>Shows this code</source>
        <translation>Muestra este código</translation>
    </message>
</context>
<context>
    <name>errdex::CodeTableModel</name>
    <message>
        <source>Starred</source>
        <extracomment>of one code</extracomment>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>When the error occurs, in the provider&apos;s words</source>
        <translation>Cuándo ocurre el error, en palabras del proveedor</translation>
    </message>
    <message>
        <source>Starred: click to remove the star</source>
        <translation>Destacado: haga clic para quitar la estrella</translation>
    </message>
    <message>
        <source>Star this code</source>
        <translation>Destacar este código</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sin destacar</translation>
    </message>
    <message>
        <source>%1, number %2 of this code</source>
        <translation>%1, número %2 de este código</translation>
    </message>
    <message>
        <source>no HTTP status</source>
        <translation>sin estado HTTP</translation>
    </message>
    <message>
        <source>Space puts the star on, or takes it away</source>
        <translation>Espacio pone la estrella o la quita</translation>
    </message>
</context>
<context>
    <name>errdex::CodeTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Nothing: as they are found</source>
        <extracomment>the order of the rows where they are sorted by no column</extracomment>
        <translation>Nada: como se encuentran</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <extracomment>a menu for one column of the table</extracomment>
        <translation>Columna «%1»</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Mover hacia &amp;delante</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Mover hacia &amp;atrás</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Más &amp;ancha</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Más &amp;estrecha</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>said of a column of the table</extracomment>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>The columns are as they were at first</source>
        <translation>Las columnas están como al principio</translation>
    </message>
</context>
<context>
    <name>errdex::CodesPrinter</name>
    <message>
        <source>Error codes</source>
        <translation>Códigos de error</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1 de %Ln código</numerusform>
            <numerusform>%1 de %Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>selected rows</source>
        <translation>filas seleccionadas</translation>
    </message>
</context>
<context>
    <name>errdex::CodesSubject</name>
    <message>
        <source>&amp;All codes (%1)</source>
        <translation>&amp;Todos los códigos (%1)</translation>
    </message>
    <message>
        <source>What is &amp;shown (%1)</source>
        <translation>Lo que se &amp;muestra (%1)</translation>
    </message>
    <message>
        <source>Selecte&amp;d rows (%1)</source>
        <translation>Filas &amp;seleccionadas (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>error-codes</source>
        <comment>name of a file</comment>
        <translation>códigos-de-error</translation>
    </message>
    <message>
        <source>In the order of the table</source>
        <translation>En el orden de la tabla</translation>
    </message>
    <message>
        <source>The rows that are chosen in the table</source>
        <translation>Las filas elegidas en la tabla</translation>
    </message>
    <message>
        <source>Also those that the search has not found</source>
        <translation>También los que la búsqueda no ha encontrado</translation>
    </message>
</context>
<context>
    <name>errdex::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Drag to change the order, or use Alt with the arrow keys</source>
        <translation>Arrastre para cambiar el orden o use Alt con las teclas de flecha</translation>
    </message>
    <message>
        <source>Space ticks a column. Alt with the up and down arrows moves it.</source>
        <translation>Espacio marca una columna. Alt con las flechas arriba y abajo la mueve.</translation>
    </message>
</context>
<context>
    <name>errdex::ColumnMapper</name>
    <message>
        <source>The column is called “%1”: read as %2.</source>
        <translation>La columna se llama «%1»: se leyó como %2.</translation>
    </message>
    <message>
        <source>Column %1 read as HTTP status: all values are 100 to 599.</source>
        <translation>La columna %1 se leyó como estado HTTP: todos sus valores están entre 100 y 599.</translation>
    </message>
    <message>
        <source>Column %1 read as code: its values look like codes and differ.</source>
        <translation>La columna %1 se leyó como código: sus valores parecen códigos y son distintos entre sí.</translation>
    </message>
    <message>
        <source>Column %1 read as name: its values are identifiers.</source>
        <translation>La columna %1 se leyó como nombre: sus valores son identificadores.</translation>
    </message>
    <message>
        <source>Column %1 read as %2: its values are sentences.</source>
        <translation>La columna %1 se leyó como %2: sus valores son frases.</translation>
    </message>
    <message>
        <source>As you asked.</source>
        <translation>Tal como usted indicó.</translation>
    </message>
    <message>
        <source>No column of codes was found.</source>
        <translation>No se encontró ninguna columna de códigos.</translation>
    </message>
    <message>
        <source>It describes parameters, not errors.</source>
        <translation>Describe parámetros, no errores.</translation>
    </message>
    <message>
        <source>Nothing says that these are errors.</source>
        <translation>Nada indica que se trate de errores.</translation>
    </message>
    <message>
        <source>Nothing says that “%1” are errors.</source>
        <translation>Nada indica que «%1» sean errores.</translation>
    </message>
    <message>
        <source>Its codes look like codes of errors.</source>
        <translation>Sus códigos parecen códigos de error.</translation>
    </message>
    <message>
        <source>An export of Errdex: read back as it was.</source>
        <translation>Una exportación de Errdex: se leyó tal como era.</translation>
    </message>
    <message>
        <source>The file was exported spreadsheet-safe: the apostrophes before what looks like a formula are taken away.</source>
        <translation>El archivo se exportó en modo seguro para hojas de cálculo: se quitan los apóstrofos delante de lo que parece una fórmula.</translation>
    </message>
    <message>
        <source>There is no column “%1” to map.</source>
        <translation>No hay ninguna columna «%1» que asignar.</translation>
    </message>
    <message>
        <source>Its codes are HTTP statuses.</source>
        <translation>Sus códigos son estados HTTP.</translation>
    </message>
    <message>
        <source>Its head speaks of no codes, as those of other tables do.</source>
        <translation>Su encabezado no habla de códigos, a diferencia del de otras tablas.</translation>
    </message>
    <message>
        <source>It has a column of codes, but nothing in it looks like a code.</source>
        <translation>Tiene una columna de códigos, pero nada en ella parece un código.</translation>
    </message>
    <message>
        <source>It has a column of codes, though nothing says that these are errors.</source>
        <translation>Tiene una columna de códigos, aunque nada indica que sean errores.</translation>
    </message>
</context>
<context>
    <name>errdex::Command</name>
    <message>
        <source>Keep your own data in this folder.</source>
        <translation>Guardar los datos propios en esta carpeta.</translation>
    </message>
    <message>
        <source>Show help; -h for short.</source>
        <translation>Mostrar la ayuda; abreviado, -h.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>How to write: %1 (default: %2).</source>
        <translation>Formato de la salida: %1 (predeterminado: %2).</translation>
    </message>
    <message>
        <source>“%1” tells more.</source>
        <translation>«%1» ofrece más información.</translation>
    </message>
</context>
<context>
    <name>errdex::CommandLine</name>
    <message>
        <source>a command is missing</source>
        <translation>falta un comando</translation>
    </message>
    <message>
        <source>there is no command “%1”; did you mean %2?</source>
        <translation>no existe el comando «%1»; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>interrumpido: %1</translation>
    </message>
    <message>
        <source>Open the quick window, a small box that answers.</source>
        <translation>Abre la ventana rápida, un cuadro pequeño que da resultados.</translation>
    </message>
    <message>
        <source>there is no display for the window; these commands work without one: %1</source>
        <translation>no hay ninguna pantalla para la ventana; estos comandos funcionan sin ella: %1</translation>
    </message>
    <message>
        <source>cannot write to standard output: %1</source>
        <translation>no se puede escribir en la salida estándar: %1</translation>
    </message>
    <message>
        <source>there is no command and no file “%1”; to look it up: errdex lookup %1</source>
        <translation>no existe ni un comando ni un archivo «%1»; para buscarlo: errdex lookup %1</translation>
    </message>
    <message>
        <source>“%1” is a folder; only a file can be opened</source>
        <translation>«%1» es una carpeta; solo se puede abrir un archivo</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>no existe el archivo «%1»</translation>
    </message>
    <message>
        <source>“%1” is no file that can be opened</source>
        <translation>«%1» no es un archivo que se pueda abrir</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>no se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>a file is opened alone: errdex %1</source>
        <translation>un archivo se abre solo: errdex %1</translation>
    </message>
</context>
<context>
    <name>errdex::CompareBar</name>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>What two providers have at least; with a baseline, it and another</source>
        <translation>Lo que tienen al menos dos proveedores; con una referencia, esta y algún otro</translation>
    </message>
    <message>
        <source>What one of the providers lacks</source>
        <translation>Lo que le falta a alguno de los proveedores</translation>
    </message>
    <message>
        <source>One code, different meanings</source>
        <translation>Un mismo código, significados distintos</translation>
    </message>
    <message>
        <source>Align by</source>
        <translation>Alinear por</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <source>The table of all codes (Esc)</source>
        <translation>La tabla de todos los códigos (Esc)</translation>
    </message>
    <message>
        <source>More switches</source>
        <translation>Más botones</translation>
    </message>
    <message>
        <source>A line for each one of these</source>
        <translation>Una línea para cada uno de estos</translation>
    </message>
    <message>
        <source>Those that the window has no room for</source>
        <translation>Los que no caben en la ventana</translation>
    </message>
</context>
<context>
    <name>errdex::CompareCommand</name>
    <message>
        <source>Puts providers side by side: what each calls the same failure.</source>
        <translation>Muestra proveedores lado a lado: cómo llama cada uno al mismo fallo.</translation>
    </message>
    <message>
        <source>Columns are providers, rows are concepts, HTTP statuses or codes. “shared” keeps rows that two providers have at least, “gaps” those that one of them lacks, “collisions” those with a code that stands for something else at another provider.</source>
        <translation>Las columnas son proveedores; las filas, conceptos, estados HTTP o códigos. «shared» conserva las filas que tienen al menos dos proveedores, «gaps» las que le faltan a alguno de ellos y «collisions» las que tienen un código que significa otra cosa en otro proveedor.</translation>
    </message>
    <message>
        <source>What the rows are (default: concept).</source>
        <translation>Qué son las filas (predeterminado: concept).</translation>
    </message>
    <message>
        <source>The providers and their order, by slug; two at least (default: all).</source>
        <translation>Los proveedores y su orden, por nombre corto; al menos dos (predeterminado: todos).</translation>
    </message>
    <message>
        <source>Only some of the rows.</source>
        <translation>Solo algunas de las filas.</translation>
    </message>
    <message>
        <source>all providers, concept by concept</source>
        <translation>todos los proveedores, concepto por concepto</translation>
    </message>
    <message>
        <source>codes that mean different things at different providers</source>
        <translation>códigos que significan cosas distintas según el proveedor</translation>
    </message>
    <message>
        <source>what one of the two lacks</source>
        <translation>lo que le falta a uno de los dos</translation>
    </message>
    <message>
        <source>there is no provider “%1”; “errdex providers” lists them</source>
        <translation>no existe el proveedor «%1»; «errdex providers» los enumera</translation>
    </message>
    <message>
        <source>there is no provider “%1”; did you mean %2?</source>
        <translation>no existe el proveedor «%1»; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>the provider “%1” is given twice</source>
        <translation>el proveedor «%1» se indicó dos veces</translation>
    </message>
    <message>
        <source>a comparison takes two providers at least</source>
        <translation>una comparación necesita al menos dos proveedores</translation>
    </message>
    <message>
        <source>nothing is left to compare</source>
        <translation>no queda nada que comparar</translation>
    </message>
    <message>
        <source>A row per code, with its columns, rather than a column per provider.</source>
        <translation>Una fila por código, con sus columnas, en lugar de una columna por proveedor.</translation>
    </message>
    <message>
        <source>Write the HTTP status beside each code of a provider&apos;s column; --long has it as a column anyway.</source>
        <translation>Escribir el estado HTTP junto a cada código de la columna de un proveedor; --long ya lo tiene como columna.</translation>
    </message>
    <message>
        <source>a workbook of what several providers have</source>
        <translation>un libro de lo que tienen varios proveedores</translation>
    </message>
    <message>
        <source>--columns is for --long</source>
        <translation>--columns solo vale con --long</translation>
    </message>
    <message>
        <source>Only rows with something that it finds, as the search box of the window takes it: words, conditions, or an error; none for all.</source>
        <translation>Solo las filas en las que encuentra algo; es lo que admite el campo de búsqueda de la ventana: palabras, condiciones o un error; sin ella, todas.</translation>
    </message>
    <message>
        <source>what three providers say of rate limits</source>
        <translation>lo que dicen tres proveedores de los límites de solicitudes</translation>
    </message>
    <message>
        <source>perhaps %1 is meant: %2</source>
        <extracomment>%1 is a query, %2 what it finds: &quot;concept:clock-skew&quot;, &quot;Clock skew&quot;</extracomment>
        <translation>quizá se trate de %1: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ComparePage</name>
    <message>
        <source>Concepts covered</source>
        <translation>Conceptos cubiertos</translation>
    </message>
    <message>
        <source>The providers cannot be compared</source>
        <translation>No se pueden comparar los proveedores</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>Leyendo los catálogos…</translation>
    </message>
    <message>
        <source>Choose two providers or more</source>
        <translation>Elija dos proveedores o más</translation>
    </message>
    <message>
        <source>What each of them calls the same failure stands side by side here.</source>
        <translation>Aquí verá, lado a lado, cómo llama cada uno al mismo fallo.</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Comparar todos</translation>
    </message>
    <message>
        <source>Nothing is left to compare</source>
        <translation>No queda nada que comparar</translation>
    </message>
</context>
<context>
    <name>errdex::CompareSession</name>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonCardsModel</name>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Our remark</source>
        <translation>Nuestra observación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the first code of three: &quot;1 of 3&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, difiere</translation>
    </message>
    <message>
        <source>%1, current</source>
        <extracomment>%1 is a card of a code beside others: &quot;HashKey Pro -1021, current&quot;</extracomment>
        <translation>%1, actual</translation>
    </message>
    <message>
        <source>no code for this</source>
        <extracomment>in place of a provider&apos;s code</extracomment>
        <translation>ningún código para esto</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonDelegate</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonModel</name>
    <message>
        <source>Another provider uses this code for something else</source>
        <translation>Otro proveedor usa este código para otra cosa</translation>
    </message>
    <message>
        <source>%1; collides</source>
        <translation>%1; colisiona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>%Ln estado</numerusform>
            <numerusform>%Ln estados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared number(s)</source>
        <translation>
            <numerusform>%Ln número común</numerusform>
            <numerusform>%Ln números comunes</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared numbers: codes that another provider here uses too. Drag to move.</source>
        <translation>Números comunes: códigos que también usa otro de estos proveedores. Arrastre para mover.</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1, referencia</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln concept(s)</source>
        <translation>
            <numerusform>%1 de %Ln concepto</numerusform>
            <numerusform>%1 de %Ln conceptos</numerusform>
        </translation>
    </message>
    <message>
        <source>no concept accepted yet</source>
        <extracomment>of a provider&apos;s codes, in the narrow head of its column</extracomment>
        <translation>ningún concepto aceptado</translation>
    </message>
    <message>
        <source>not known yet, as none of the provider&apos;s codes has a concept</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>aún no se sabe, pues ningún código del proveedor tiene concepto</translation>
    </message>
    <message numerus="yes">
        <source>no code, but %Ln code(s) of the provider have no concept yet</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>
            <numerusform>ningún código, pero %Ln código del proveedor aún no tiene concepto</numerusform>
            <numerusform>ningún código, pero %Ln códigos del proveedor aún no tienen concepto</numerusform>
        </translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ningún código</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s)</source>
        <translation>
            <numerusform>%Ln concepto</numerusform>
            <numerusform>%Ln conceptos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared</source>
        <extracomment>numbers that other providers use too, in the narrow head of a column</extracomment>
        <translation>
            <numerusform>%Ln común</numerusform>
            <numerusform>%Ln comunes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonOutput</name>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>Guardar la comparación como PDF</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonPrinter</name>
    <message>
        <source>Aligned by: %1</source>
        <extracomment>%1 is &quot;Concept&quot;, &quot;HTTP status&quot; or &quot;Code&quot;</extracomment>
        <translation>Alineado por: %1</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>filtered by a search</source>
        <translation>filtrado por una búsqueda</translation>
    </message>
    <message>
        <source>filtered by: %1</source>
        <translation>filtrado por: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonSubject</name>
    <message>
        <source>HTTP status beside each c&amp;ode</source>
        <translation>Es&amp;tado HTTP junto a cada código</translation>
    </message>
    <message>
        <source>The lines of the comparison as the window shows them</source>
        <translation>Las filas de la comparación tal como las muestra la ventana</translation>
    </message>
    <message>
        <source>A ro&amp;w per code (%1)</source>
        <translation>Una fila po&amp;r código (%1)</translation>
    </message>
    <message>
        <source>All codes that stand in these lines, with the columns chosen here</source>
        <translation>Todos los códigos que hay en estas filas, con las columnas elegidas aquí</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message numerus="yes">
        <source>A col&amp;umn per provider (%Ln line(s))</source>
        <translation>
            <numerusform>&amp;Una columna por proveedor (%Ln fila)</numerusform>
            <numerusform>&amp;Una columna por proveedor (%Ln filas)</numerusform>
        </translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>comparación</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonText</name>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all lines of a comparison</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>lines of a comparison that several providers have</extracomment>
        <translation>Comunes</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Carencias</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Colisiones</translation>
    </message>
    <message>
        <source>No concept yet</source>
        <translation>Aún sin concepto</translation>
    </message>
    <message>
        <source>No HTTP status</source>
        <translation>Sin estado HTTP</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>heading of a column: the group that a concept belongs to</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Collision</source>
        <extracomment>heading of a column: whether the code stands for different failures</extracomment>
        <translation>Colisión</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>of a cell: whether the provider has a code for this failure</extracomment>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>%1: no concept is accepted yet, so no code stands beside those of the others.</source>
        <extracomment>%1 is a provider, or a list of them</extracomment>
        <translation>%1: aún no se ha aceptado ningún concepto, por eso ningún código está junto a los de los demás.</translation>
    </message>
    <message>
        <source>Found at %1, which is not being compared.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>Se encontró en %1, que no está en la comparación.</translation>
    </message>
    <message numerus="yes">
        <source>Found at %Ln provider(s) that are not being compared.</source>
        <translation>
            <numerusform>Se encontró en %Ln proveedor que no está en la comparación.</numerusform>
            <numerusform>Se encontró en %Ln proveedores que no están en la comparación.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Show side by &amp;side</source>
        <translation>Mostrar &amp;lado a lado</translation>
    </message>
    <message>
        <source>Open %1 in Bro&amp;wse</source>
        <translation>Abrir %1 en &amp;Explorar</translation>
    </message>
    <message>
        <source>&amp;Copy the codes of this cell</source>
        <translation>&amp;Copiar los códigos de esta celda</translation>
    </message>
    <message>
        <source>%1 is no longer the &amp;baseline</source>
        <translation>Dejar de usar %1 como &amp;referencia</translation>
    </message>
    <message>
        <source>Make %1 the &amp;baseline</source>
        <translation>Usar %1 como &amp;referencia</translation>
    </message>
    <message>
        <source>Move the provider &amp;forward</source>
        <translation>Mover el proveedor hacia &amp;delante</translation>
    </message>
    <message>
        <source>Move the provider b&amp;ack</source>
        <translation>Mover el proveedor hacia &amp;atrás</translation>
    </message>
    <message>
        <source>Enter leads to the cards of a line. %1 and %2 move a provider.</source>
        <translation>Intro lleva a las fichas de una línea. %1 y %2 mueven un proveedor.</translation>
    </message>
</context>
<context>
    <name>errdex::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>errdex::CompletionText</name>
    <message>
        <source>whose code it is</source>
        <translation>de quién es el código</translation>
    </message>
    <message>
        <source>the code itself</source>
        <translation>el propio código</translation>
    </message>
    <message>
        <source>HTTP status: 429, 4xx, 400..429</source>
        <translation>estado HTTP: 429, 4xx, 400..429</translation>
    </message>
    <message>
        <source>section of the provider&apos;s page</source>
        <translation>sección de la página del proveedor</translation>
    </message>
    <message>
        <source>what kind of failure</source>
        <translation>qué tipo de fallo</translation>
    </message>
    <message>
        <source>who has to act</source>
        <translation>quién debe actuar</translation>
    </message>
    <message>
        <source>whether trying again helps</source>
        <translation>si sirve de algo reintentar</translation>
    </message>
    <message>
        <source>symbolic name</source>
        <translation>nombre simbólico</translation>
    </message>
    <message>
        <source>what the customer is shown</source>
        <translation>lo que ve el cliente</translation>
    </message>
    <message>
        <source>what the provider says about it</source>
        <translation>lo que dice el proveedor al respecto</translation>
    </message>
    <message>
        <source>when it happens</source>
        <translation>cuándo ocurre</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>su propia nota</translation>
    </message>
    <message>
        <source>your own tag</source>
        <translation>su propia etiqueta</translation>
    </message>
    <message>
        <source>where you have found the solution</source>
        <translation>dónde encontró la solución</translation>
    </message>
    <message>
        <source>starred, duplicate, collision, imported</source>
        <translation>destacado, duplicado, colisión, importado</translation>
    </message>
    <message>
        <source>note, tag, link, reply of your own</source>
        <translation>nota, etiqueta, enlace o respuesta propios</translation>
    </message>
</context>
<context>
    <name>errdex::ConceptActions</name>
    <message numerus="yes">
        <source>%Ln suggested concept(s) accepted</source>
        <translation>
            <numerusform>%Ln concepto sugerido aceptado</numerusform>
            <numerusform>%Ln conceptos sugeridos aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) have no concept again</source>
        <translation>
            <numerusform>%Ln código vuelve a estar sin concepto</numerusform>
            <numerusform>%Ln códigos vuelven a estar sin concepto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) now mean “%1”</source>
        <translation>
            <numerusform>%Ln código significa ahora «%1»</numerusform>
            <numerusform>%Ln códigos significan ahora «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) left to look at</source>
        <extracomment>of codes without a concept, whose suggestion is not sure, or that have none</extracomment>
        <translation>
            <numerusform>queda %Ln código por revisar</numerusform>
            <numerusform>quedan %Ln códigos por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No suggestion is sure enough to be accepted together with others: %Ln code(s) left to look at</source>
        <translation>
            <numerusform>Ninguna sugerencia es lo bastante segura para aceptarla junto con otras: queda %Ln código por revisar</numerusform>
            <numerusform>Ninguna sugerencia es lo bastante segura para aceptarla junto con otras: quedan %Ln códigos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts the concepts that are suggested for them and sure</source>
        <translation>%1 acepta los conceptos sugeridos que son seguros</translation>
    </message>
</context>
<context>
    <name>errdex::ConceptNote</name>
    <message>
        <source>Show the sugge&amp;stions</source>
        <translation>Mostrar las su&amp;gerencias</translation>
    </message>
    <message>
        <source>Their codes without a concept, in Browse</source>
        <translation>Sus códigos sin concepto, en Explorar</translation>
    </message>
</context>
<context>
    <name>errdex::ContrastStyle</name>
    <message>
        <source>Working …</source>
        <translation>En curso …</translation>
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
        <translation>destacado</translation>
    </message>
</context>
<context>
    <name>errdex::CoverageModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 of %Ln concept(s)</source>
        <extracomment>%1 is a provider, %2 a group of concepts, of whose %Ln concepts it has %3</extracomment>
        <translation>
            <numerusform>%1, %2: %3 de %Ln concepto</numerusform>
            <numerusform>%1, %2: %3 de %Ln conceptos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::CoverageView</name>
    <message>
        <source>Coverage of concepts by group and provider</source>
        <translation>Cobertura de los conceptos por grupo y proveedor</translation>
    </message>
    <message>
        <source>Enter shows the lines of a field.</source>
        <translation>Intro muestra las líneas de una casilla.</translation>
    </message>
</context>
<context>
    <name>errdex::CsvReader</name>
    <message>
        <source>A quote in the middle of a cell; it is kept as it stands.</source>
        <translation>Hay comillas en medio de una celda; se conservan como están.</translation>
    </message>
    <message>
        <source>Text behind a closing quote; it is kept as it stands.</source>
        <translation>Hay texto después de las comillas de cierre; se conserva como está.</translation>
    </message>
    <message>
        <source>A quote that opens here never closes: the rest of the file is one cell.</source>
        <translation>Las comillas que se abren aquí no se cierran: el resto del archivo es una sola celda.</translation>
    </message>
    <message>
        <source>A row has more than %1 columns. This is no table of error codes.</source>
        <translation>Una fila tiene más de %1 columnas. Esto no es una tabla de códigos de error.</translation>
    </message>
</context>
<context>
    <name>errdex::DataTables</name>
    <message>
        <source>The objects have more than %1 different fields; those beyond are left out.</source>
        <translation>Los objetos tienen más de %1 campos distintos; los que exceden ese número se omiten.</translation>
    </message>
</context>
<context>
    <name>errdex::DataTree</name>
    <message>
        <source>Nested deeper than %1 levels.</source>
        <translation>Anidado a más de %1 niveles de profundidad.</translation>
    </message>
    <message>
        <source>More values than an import takes.</source>
        <translation>Más valores de los que admite una importación.</translation>
    </message>
    <message>
        <source>There is no value in it.</source>
        <translation>No contiene ningún valor.</translation>
    </message>
    <message>
        <source>An alias that nothing was named before.</source>
        <translation>Un alias que no se ha definido antes.</translation>
    </message>
</context>
<context>
    <name>errdex::DatabaseErrorText</name>
    <message>
        <source>The catalogues cannot be read. %1 Your own data is kept apart from them and is safe. Installing Errdex again repairs this.</source>
        <translation>No se pueden leer los catálogos. %1 Sus datos propios se guardan aparte y están a salvo. Volver a instalar Errdex corrige el problema.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is. Please update Errdex; until then your own data is not shown.</source>
        <extracomment>%1 in these texts is a whole sentence, &quot;The file … is damaged (…).&quot;</extracomment>
        <translation>%1 El archivo se dejó como estaba. Actualice Errdex; hasta entonces no se mostrarán sus datos propios.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost. Try again when the other program is done.</source>
        <translation>%1 No se ha perdido nada. Inténtelo de nuevo cuando el otro programa haya terminado.</translation>
    </message>
    <message>
        <source>%1 What was stored before is safe, the last change is not stored. Make room and try again.</source>
        <translation>%1 Lo guardado antes está a salvo; el último cambio no se guardó. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 What was stored before is not touched; changes cannot be stored. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <translation>%1 Lo guardado antes no se ha tocado; no se pueden guardar cambios. Revise los permisos de la carpeta o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is. The catalogues can be used; your own data cannot, until an earlier state is restored.</source>
        <translation>%1 El archivo se dejó como estaba. Los catálogos se pueden usar; sus datos propios no, hasta que se restaure un estado anterior.</translation>
    </message>
    <message>
        <source>%1 Your own data was left as it is. Please report this.</source>
        <translation>%1 Sus datos propios se dejaron como estaban. Le rogamos que informe de este problema.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Falta el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened (%2).</source>
        <translation>No se puede abrir el archivo %1 (%2).</translation>
    </message>
    <message>
        <source>The file %1 is not a database.</source>
        <translation>El archivo %1 no es una base de datos.</translation>
    </message>
    <message>
        <source>The file %1 is the database of another program.</source>
        <translation>El archivo %1 es la base de datos de otro programa.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2).</source>
        <translation>El archivo %1 está dañado (%2).</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Errdex.</source>
        <translation>El archivo %1 se escribió con una versión más reciente de Errdex.</translation>
    </message>
    <message>
        <source>The file %1 could not be brought up to date (%2).</source>
        <translation>No se pudo actualizar el archivo %1 (%2).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir en el archivo %1.</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>El disco está lleno (%1).</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>Otro programa está usando el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read or written: the disk or the network failed (%2).</source>
        <translation>No se puede leer o escribir el archivo %1: falló el disco o la red (%2).</translation>
    </message>
    <message>
        <source>Something unexpected happened with the file %1 (%2).</source>
        <translation>Ocurrió algo inesperado con el archivo %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of your own data could be read.</source>
        <translation>
            <numerusform>Se pudo leer %Ln fila de sus datos propios.</numerusform>
            <numerusform>Se pudieron leer %Ln filas de sus datos propios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Something could not be read or placed: %1.</source>
        <extracomment>%1 is &quot;3 pages, 2 rows&quot; of the damaged file</extracomment>
        <translation>No todo se pudo leer o ubicar; falta: %1.</translation>
    </message>
    <message>
        <source>%1 Please update Errdex; until then what the team shares is not shown.</source>
        <translation>%1 Actualice Errdex; hasta entonces no se muestra lo que comparte el equipo.</translation>
    </message>
    <message>
        <source>%1 What the team shares is missing. The window, or “errdex team sync”, fetches it anew, and keeps of what was not sent yet all that can be read.</source>
        <translation>%1 Falta lo que comparte el equipo. La ventana, o «errdex team sync», lo obtiene de nuevo y conserva de lo que aún no se envió todo lo que se puede leer.</translation>
    </message>
    <message>
        <source>%1 What the team shares is missing.</source>
        <translation>%1 Falta lo que comparte el equipo.</translation>
    </message>
</context>
<context>
    <name>errdex::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes selected</source>
        <translation>
            <numerusform>%Ln código seleccionado</numerusform>
            <numerusform>%Ln códigos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy or export them, or press %1 to star them all</source>
        <translation>Cópielos, expórtelos o pulse %1 para destacarlos todos</translation>
    </message>
    <message>
        <source>Select a code to read it here</source>
        <translation>Seleccione un código para leerlo aquí</translation>
    </message>
    <message>
        <source>↑ ↓ choose · %1 stars · %2 copies</source>
        <comment>keys</comment>
        <translation>↑ ↓ elegir · %1 destacar · %2 copiar</translation>
    </message>
    <message>
        <source>No code to read</source>
        <translation>No hay ningún código que leer</translation>
    </message>
    <message>
        <source>The arrow keys scroll. Tab goes through what can be done here.</source>
        <translation>Las flechas desplazan. Tabulador recorre lo que se puede hacer aquí.</translation>
    </message>
</context>
<context>
    <name>errdex::Dialog</name>
    <message>
        <source>%1 does the same</source>
        <extracomment>%1 is a key: &quot;Esc&quot;</extracomment>
        <translation>%1 hace lo mismo</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceDialog</name>
    <message>
        <source>What has changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed, 40 unchanged&quot;</extracomment>
        <translation>Códigos: %1</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>heading of a column: &quot;added&quot;, &quot;changed&quot;, &quot;removed&quot;</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, what it was and what it becomes</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>errdex::DifferencePage</name>
    <message>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>The catalogue %1 is there already; its former version is kept.</source>
        <translation>El catálogo %1 ya existe; su versión anterior se conserva.</translation>
    </message>
    <message>
        <source>The catalogue %1 is new.</source>
        <translation>El catálogo %1 es nuevo.</translation>
    </message>
    <message>
        <source>Codes: %1.</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed, 40 unchanged&quot;</extracomment>
        <translation>Códigos: %1.</translation>
    </message>
    <message>
        <source>What the source tells of the provider itself is new.</source>
        <translation>Lo que dice la fuente sobre el propio proveedor es nuevo.</translation>
    </message>
    <message>
        <source>What may be wrong in what was read.</source>
        <translation>Lo que puede estar mal en lo leído.</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceText</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The name changes from “%1” to “%2”.</source>
        <translation>El nombre pasa de «%1» a «%2».</translation>
    </message>
    <message>
        <source>The documentation&apos;s address becomes %1.</source>
        <translation>La dirección de la documentación pasa a ser %1.</translation>
    </message>
    <message>
        <source>The form of the error response changes.</source>
        <translation>Cambia la forma de la respuesta de error.</translation>
    </message>
    <message>
        <source>The codes of “%1” are as they were</source>
        <extracomment>%1 is a catalogue: an import stored it as it was</extracomment>
        <translation>Los códigos de «%1» siguen igual</translation>
    </message>
    <message>
        <source>“%1” was updated: %2</source>
        <extracomment>%1 is a catalogue, %2 &quot;2 added, 1 removed&quot;, of its codes</extracomment>
        <translation>Se actualizó «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were added to “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>Se añadió %Ln código a «%1»</numerusform>
            <numerusform>Se añadieron %Ln códigos a «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) of “%1” were changed</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>Se cambió %Ln código de «%1»</numerusform>
            <numerusform>Se cambiaron %Ln códigos de «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were removed from “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>Se quitó %Ln código de «%1»</numerusform>
            <numerusform>Se quitaron %Ln códigos de «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is new, with %Ln code(s)</source>
        <extracomment>%1 is a catalogue that was not there before</extracomment>
        <translation>
            <numerusform>«%1» es nuevo, con %Ln código</numerusform>
            <numerusform>«%1» es nuevo, con %Ln códigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceView</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What an import changes, with what was there before.</source>
        <translation>Lo que cambia una importación, con lo que había antes.</translation>
    </message>
</context>
<context>
    <name>errdex::DoctorCommand</name>
    <message>
        <source>Checks the bundled catalogues and your own data, and says what it found.</source>
        <translation>Comprueba los catálogos incluidos y sus datos propios, e informa de lo que encuentra.</translation>
    </message>
    <message>
        <source>Nothing is changed without --repair, which asks first. It puts the newest good copy of your own data in the place of a damaged file, or else what can still be read of it; the damaged file is moved aside and kept. What is kept of codes that no catalogue has is told, and never deleted.</source>
        <translation>No se modifica nada sin --repair, que pregunta antes. Sustituye un archivo dañado por la copia válida más reciente de sus datos propios o, si no hay ninguna, por lo que aún se pueda leer de él; el archivo dañado se aparta y se conserva. Se informa de lo guardado sobre códigos que no están en ningún catálogo, pero nunca se elimina.</translation>
    </message>
    <message>
        <source>Repair your own data where it is damaged, after asking.</source>
        <translation>Reparar sus datos propios si están dañados, tras preguntar.</translation>
    </message>
    <message>
        <source>With --repair: do not ask.</source>
        <translation>Con --repair: no preguntar.</translation>
    </message>
    <message>
        <source>where the databases are, and whether they are sound</source>
        <translation>dónde están las bases de datos y si están en buen estado</translation>
    </message>
    <message>
        <source>goes back to the newest good copy of your own data</source>
        <translation>vuelve a la copia válida más reciente de sus datos propios</translation>
    </message>
    <message>
        <source>In the engine&apos;s words: %1</source>
        <translation>En palabras del motor: %1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Dañado: %1</translation>
    </message>
    <message>
        <source>Refers to a row that is not there: %1</source>
        <translation>Hace referencia a una fila que no existe: %1</translation>
    </message>
    <message>
        <source>… problems not shown: %1</source>
        <translation>… problemas no mostrados: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message>
        <source>Bundled catalogues</source>
        <translation>Catálogos incluidos</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Sus datos propios</translation>
    </message>
    <message>
        <source>not there yet; made when it is first needed</source>
        <translation>aún no existen; se crearán cuando hagan falta</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>en buen estado</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>dañados</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>%1 (newest known: %2)</source>
        <translation>%1 (la más reciente conocida: %2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>a change was broken off; the next start takes it back</source>
        <translation>un cambio quedó interrumpido; se deshará en el próximo inicio</translation>
    </message>
    <message>
        <source>There is nothing in your own data that could be repaired.</source>
        <translation>No hay nada que reparar en sus datos propios.</translation>
    </message>
    <message>
        <source>Go back to the copy of %1? The damaged file is moved aside and kept.</source>
        <translation>¿Volver a la copia del %1? El archivo dañado se aparta y se conserva.</translation>
    </message>
    <message>
        <source>Take what can still be read of the damaged file? The file itself is moved aside and kept.</source>
        <translation>¿Tomar lo que aún se pueda leer del archivo dañado? El propio archivo se aparta y se conserva.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <extracomment>How a question is answered: by the letter of &quot;y&quot; (translated apart; the English y is always taken too) or anything else for no, the capital being what Enter says.</extracomment>
        <translation>[s/N]</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that says yes in &quot;[y/N]&quot;.</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se modificó nada.</translation>
    </message>
    <message>
        <source>Your own data is what it was on %1.</source>
        <translation>Sus datos propios vuelven a ser los del %1.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>--yes is for --repair</source>
        <translation>--yes solo vale con --repair</translation>
    </message>
    <message>
        <source>--repair asks first, and there is no terminal to ask at: add --yes to repair without being asked</source>
        <translation>--repair pregunta antes y no hay ningún terminal en el que preguntar: añada --yes para reparar sin preguntas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, none of which can be read</source>
        <extracomment>%Ln copies of own data; the title of the line says what is counted</extracomment>
        <translation>
            <numerusform>%Ln, ilegible</numerusform>
            <numerusform>%Ln, ninguna legible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln, del %1</numerusform>
            <numerusform>%Ln, la más reciente del %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest good one of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln, válida, del %1</numerusform>
            <numerusform>%Ln, la más reciente válida del %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln copies of own data, behind &quot;5, the newest good one of 2026-11-20 08:57&quot;</extracomment>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged file(s), kept</source>
        <translation>
            <numerusform>%Ln archivo dañado, que se conserva</numerusform>
            <numerusform>%Ln archivos dañados, que se conservan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with a star or note, in no catalogue; nothing is deleted</source>
        <translation>
            <numerusform>%Ln código con estrella o nota, en ningún catálogo; no se elimina nada</numerusform>
            <numerusform>%Ln códigos con estrella o nota, en ningún catálogo; no se elimina nada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DocumentReader</name>
    <message>
        <source>The source is larger than 1 GiB.</source>
        <translation>La fuente ocupa más de 1 GiB.</translation>
    </message>
    <message>
        <source>The source has a line of more than 64 MiB.</source>
        <translation>La fuente tiene una línea de más de 64 MiB.</translation>
    </message>
    <message>
        <source>A text of more than 64 MiB.</source>
        <translation>Un texto de más de 64 MiB.</translation>
    </message>
    <message>
        <source>The source is empty.</source>
        <translation>La fuente está vacía.</translation>
    </message>
    <message>
        <source>This is no text. Errdex reads CSV, JSON, Markdown, HTML, OpenAPI and plain text.</source>
        <translation>Esto no es texto. Errdex lee CSV, JSON, Markdown, HTML, OpenAPI y texto sin formato.</translation>
    </message>
    <message>
        <source>Bytes that are no %1; choose another encoding if a text looks wrong.</source>
        <translation>Hay bytes que no son %1; elija otra codificación si algún texto se ve mal.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; read as Latin-1.</source>
        <translation>No se conoce la codificación «%1»; se leyó como Latin-1.</translation>
    </message>
    <message>
        <source>Nothing that looks like error codes was found.</source>
        <translation>No se encontró nada que parezca códigos de error.</translation>
    </message>
    <message>
        <source>Read as %1, by its bytes.</source>
        <translation>Leído como %1, según sus bytes.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Esto no es JSON: %1</translation>
    </message>
    <message>
        <source>This could not be read as YAML: %1</source>
        <translation>No se pudo leer como YAML: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ExchangeActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Export own data</source>
        <translation>Exportar datos propios</translation>
    </message>
    <message>
        <source>Own data (*.json)</source>
        <translation>Datos propios (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Written to %2: %1. Imported catalogues are handed on one by one, from the list of catalogues.</source>
        <extracomment>%1 is &quot;3 codes with own data, 1 saved filter&quot;, %2 the name of a file</extracomment>
        <translation>Guardado en %2: %1. Los catálogos importados se comparten uno a uno, desde la lista de catálogos.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>Importar datos propios</translation>
    </message>
    <message>
        <source>Own data is being written…</source>
        <translation>Escribiendo los datos propios…</translation>
    </message>
    <message>
        <source>Own data is being read…</source>
        <translation>Leyendo los datos propios…</translation>
    </message>
</context>
<context>
    <name>errdex::ExportActions</name>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) copied</source>
        <translation>
            <numerusform>%Ln código copiado</numerusform>
            <numerusform>%Ln códigos copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found that could be printed</source>
        <translation>No se ha encontrado nada que imprimir</translation>
    </message>
    <message>
        <source>Nothing is found that could be exported</source>
        <translation>No se ha encontrado nada que exportar</translation>
    </message>
    <message>
        <source>Export &amp;all codes…</source>
        <translation>Exportar &amp;todos los códigos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ExportCommand</name>
    <message>
        <source>Writes the codes that a query finds, or all, in page order.</source>
        <translation>Escribe los códigos que encuentra una consulta, o todos, en el orden de la página.</translation>
    </message>
    <message>
        <source>A query is what the search box of the window takes: words, provider:NAME, code:-10*, http:4xx, is:starred and so on. Put -- before a query that begins with a minus, and quotes around signs that mean something to the shell.</source>
        <translation>Una consulta es lo mismo que admite el cuadro de búsqueda de la ventana: palabras, provider:NAME, code:-10*, http:4xx, is:starred, etc. Ponga -- delante de una consulta que empiece por un signo menos, y comillas alrededor de los signos que signifiquen algo para el intérprete de comandos.</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>Escribir en este archivo en lugar de en la salida estándar; el archivo aparece completo o no aparece.</translation>
    </message>
    <message>
        <source>The columns and their order: %1.</source>
        <translation>Las columnas y su orden: %1.</translation>
    </message>
    <message>
        <source>What separates the cells of csv: one ASCII character, or \t for a tab (default: a comma).</source>
        <translation>Qué separa las celdas de csv: un carácter ASCII, o \t para un tabulador (predeterminado: una coma).</translation>
    </message>
    <message>
        <source>Begin csv or tsv with a byte order mark, which Excel needs to see UTF-8.</source>
        <translation>Empezar csv o tsv con una marca de orden de bytes, que Excel necesita para reconocer UTF-8.</translation>
    </message>
    <message>
        <source>What stands above the columns: their names (default), titles in your language, or none.</source>
        <translation>Qué va encima de las columnas: sus nombres (predeterminado), títulos en su idioma o nada.</translation>
    </message>
    <message>
        <source>Quotes around the cells of csv and tsv that need them (default), or all.</source>
        <translation>Comillas en las celdas de csv y tsv que las necesiten (predeterminado) o en todas.</translation>
    </message>
    <message>
        <source>How lines of csv and tsv end: crlf (default) or lf.</source>
        <translation>Cómo terminan las líneas de csv y tsv: crlf (predeterminado) o lf.</translation>
    </message>
    <message>
        <source>Put an apostrophe before text of csv and tsv that a spreadsheet would run as a formula: what begins with = + - @, a tab or a return. Plain numbers such as -1021 stay.</source>
        <translation>Poner un apóstrofo delante del texto de csv y tsv que una hoja de cálculo ejecutaría como fórmula: el que empieza por = + - @, un tabulador o un retorno. Los números simples como -1021 se dejan igual.</translation>
    </message>
    <message>
        <source>What to write; none for everything.</source>
        <translation>Qué escribir; si se omite, todo.</translation>
    </message>
    <message>
        <source>all codes as a table</source>
        <translation>todos los códigos en forma de tabla</translation>
    </message>
    <message>
        <source>for a page of a wiki</source>
        <translation>para una página de un wiki</translation>
    </message>
    <message>
        <source>a workbook in which 0001 stays 0001</source>
        <translation>un libro en el que 0001 sigue siendo 0001</translation>
    </message>
    <message>
        <source>some columns of what speaks of a timeout</source>
        <translation>algunas columnas de lo que menciona un tiempo de espera agotado</translation>
    </message>
    <message>
        <source>there is no column “%1”; there are %2</source>
        <translation>no existe la columna «%1»; existen %2</translation>
    </message>
    <message>
        <source>there is no column “%1”; did you mean %2?</source>
        <translation>no existe la columna «%1»; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>the column “%1” is given twice</source>
        <translation>la columna «%1» se indicó dos veces</translation>
    </message>
    <message>
        <source>--delimiter is for csv</source>
        <translation>--delimiter solo vale para csv</translation>
    </message>
    <message>
        <source>--delimiter takes one ASCII character that is no quote, not “%1”</source>
        <translation>--delimiter admite un solo carácter ASCII que no sea una comilla, no «%1»</translation>
    </message>
    <message>
        <source>--%1 is for csv and tsv</source>
        <translation>--%1 solo vale para csv y tsv</translation>
    </message>
    <message>
        <source>--header is not for json, whose keys are the names</source>
        <translation>--header no vale para json, cuyas claves son los nombres</translation>
    </message>
    <message>
        <source>in the query: %1</source>
        <translation>en la consulta: %1</translation>
    </message>
    <message>
        <source>xlsx is nothing for a terminal: give it an --output</source>
        <translation>xlsx no se puede mostrar en un terminal: indique un archivo con --output</translation>
    </message>
    <message>
        <source>no code matches</source>
        <translation>ningún código coincide</translation>
    </message>
    <message>
        <source>How to write: %1 (default: what the name of --output ends with, else %2).</source>
        <translation>Formato de la salida: %1 (predeterminado: el final del nombre de --output, si no %2).</translation>
    </message>
</context>
<context>
    <name>errdex::ExportDialog</name>
    <message>
        <source>As in the &amp;table</source>
        <translation>Como en la ta&amp;bla</translation>
    </message>
    <message>
        <source>The columns that the table shows, in its order</source>
        <translation>Las columnas que muestra la tabla, en el mismo orden</translation>
    </message>
    <message>
        <source>Sta&amp;ndard</source>
        <translation>Está&amp;ndar</translation>
    </message>
    <message>
        <source>All columns of the catalogues, in the order that scripts rely on</source>
        <translation>Todas las columnas de los catálogos, en el orden con el que cuentan los scripts</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>First lines of the export</source>
        <translation>Primeras líneas de la exportación</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Primeras líneas</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Copy to c&amp;lipboard</source>
        <translation>Copiar al &amp;portapapeles</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 · %2 rows/s</source>
        <extracomment>%1 a percentage, %2 a number</extracomment>
        <translation>%1 · %2 filas/s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>As text, to be pasted anywhere</source>
        <translation>Como texto, para pegarlo donde se quiera</translation>
    </message>
    <message>
        <source>Asks for a file and writes it</source>
        <translation>Pregunta por un archivo y lo escribe</translation>
    </message>
</context>
<context>
    <name>errdex::ExportJob</name>
    <message>
        <source>The export failed: there is not enough memory.</source>
        <translation>La exportación falló: no hay memoria suficiente.</translation>
    </message>
</context>
<context>
    <name>errdex::ExportProfile</name>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel, semicolons</source>
        <translation>Excel, punto y coma</translation>
    </message>
    <message>
        <source>For a pipeline</source>
        <translation>Para procesos automáticos</translation>
    </message>
</context>
<context>
    <name>errdex::ExportSubject</name>
    <message>
        <source>What</source>
        <extracomment>heading of a choice: which codes are exported</extracomment>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>errdex::ExportText</name>
    <message>
        <source>The export was cancelled. %1 was left as it was.</source>
        <translation>La exportación se canceló. %1 se dejó como estaba.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder or name.</source>
        <translation>No se puede escribir %1 (%2). Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Writing %1 failed (%2).</source>
        <translation>No se pudo escribir %1 (%2).</translation>
    </message>
    <message>
        <source>Writing %1 failed (%2). No half-written file stays behind.</source>
        <translation>No se pudo escribir %1 (%2). No queda ningún archivo a medio escribir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>%Ln código exportado a %1 (%2)</numerusform>
            <numerusform>%Ln códigos exportados a %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were cut: XLSX holds at most 32,767 characters in one. CSV keeps them whole.</source>
        <translation>
            <numerusform>Se recortó %Ln celda: XLSX admite como máximo 32&#xa0;767 caracteres en cada una. CSV las conserva enteras.</numerusform>
            <numerusform>Se recortaron %Ln celdas: XLSX admite como máximo 32&#xa0;767 caracteres en cada una. CSV las conserva enteras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <extracomment>heading of a column: the first, second … time that a page lists the code</extracomment>
        <translation>Aparición</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>heading of a column: the condition under which the provider sends the code</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>heading of a column</extracomment>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>The file holds %1, though its name ends otherwise.</source>
        <extracomment>%1 the name of a format: CSV</extracomment>
        <translation>El archivo contiene %1, aunque su nombre termine de otro modo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>%Ln fila exportada a %1 (%2)</numerusform>
            <numerusform>%Ln filas exportadas a %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::FacetDelegate</name>
    <message>
        <source>Clear</source>
        <extracomment>takes the choice of values of a facet back</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>errdex::FacetModel</name>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln code(s)</source>
        <translation>
            <numerusform>%1, %Ln código</numerusform>
            <numerusform>%1, %Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>The page gives no HTTP status</source>
        <translation>La página no indica ningún estado HTTP</translation>
    </message>
    <message>
        <source>Codes that you starred</source>
        <translation>Códigos que usted destacó</translation>
    </message>
    <message>
        <source>Codes that a page lists more than once</source>
        <translation>Códigos que aparecen más de una vez en una página</translation>
    </message>
    <message>
        <source>Codes that mean something else at another provider</source>
        <translation>Códigos que significan otra cosa en otro proveedor</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>codes without an HTTP status</extracomment>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>a value of a facet: codes with a star</extracomment>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>Colisión</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>Codes with a note, yours or your team&apos;s</source>
        <translation>Códigos con una nota, suya o de su equipo</translation>
    </message>
    <message>
        <source>Codes with tags, yours or your team&apos;s</source>
        <translation>Códigos con etiquetas, suyas o de su equipo</translation>
    </message>
    <message>
        <source>Codes with a link to the solution, yours or your team&apos;s</source>
        <translation>Códigos con un enlace a la solución, suyo o de su equipo</translation>
    </message>
    <message>
        <source>Codes with a reply that you or your team have written for them</source>
        <translation>Códigos con una respuesta que usted o su equipo ha escrito para ellos</translation>
    </message>
    <message>
        <source>Codes for which an imported file brought something else than you have</source>
        <translation>Códigos para los que un archivo importado trajo algo distinto de lo suyo</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>a value of a facet: codes with a note</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>a value of a facet: codes with tags</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>a value of a facet: codes with a link</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Own reply</source>
        <extracomment>a value of a facet: codes with a reply of one&apos;s own</extracomment>
        <translation>Respuesta propia</translation>
    </message>
    <message>
        <source>Another version</source>
        <extracomment>a value of a facet: codes of which somebody else has written other notes</extracomment>
        <translation>Otra versión</translation>
    </message>
</context>
<context>
    <name>errdex::FacetPane</name>
    <message>
        <source>Find in facets</source>
        <translation>Buscar facetas</translation>
    </message>
    <message>
        <source>No facet matches %1</source>
        <translation>Ninguna faceta coincide con %1</translation>
    </message>
    <message>
        <source>Shows the values that have these letters.</source>
        <translation>Muestra los valores con estas letras.</translation>
    </message>
</context>
<context>
    <name>errdex::FacetView</name>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Space ticks a value and filters the table by it. The left and right arrows fold and unfold.</source>
        <translation>Espacio marca un valor y filtra la tabla por él. Las flechas izquierda y derecha pliegan y despliegan.</translation>
    </message>
</context>
<context>
    <name>errdex::FilterEdit</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Condition on %1</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>Condición sobre %1</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>matches a pattern</source>
        <translation>coincide con un patrón</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
</context>
<context>
    <name>errdex::FormatBox</name>
    <message>
        <source>CSV – spreadsheets, programs</source>
        <translation>CSV – hojas de cálculo, programas</translation>
    </message>
    <message>
        <source>TSV – tab-separated</source>
        <translation>TSV – separado por tabuladores</translation>
    </message>
    <message>
        <source>JSON – programs</source>
        <translation>JSON – programas</translation>
    </message>
    <message>
        <source>Markdown – tickets and wikis</source>
        <translation>Markdown – tickets y wikis</translation>
    </message>
    <message>
        <source>HTML – a page</source>
        <translation>HTML – una página</translation>
    </message>
    <message>
        <source>XLSX – Excel, LibreOffice</source>
        <translation>XLSX – Excel, LibreOffice</translation>
    </message>
    <message>
        <source>Names for scripts</source>
        <translation>Nombres para scripts</translation>
    </message>
    <message>
        <source>Titles for people</source>
        <translation>Títulos para personas</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no line of column headings</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>Marca de &amp;orden de bytes</translation>
    </message>
    <message>
        <source>Sp&amp;readsheet-safe</source>
        <translation>Seguro para &amp;hojas de cálculo</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>Encabe&amp;zado</translation>
    </message>
    <message>
        <source>Deli&amp;miter</source>
        <translation>&amp;Delimitador</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Comi&amp;llas</translation>
    </message>
    <message>
        <source>L&amp;ine ends</source>
        <translation>Fin de líne&amp;a</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>Donde hagan falta</translation>
    </message>
    <message>
        <source>Around every cell</source>
        <translation>En todas las celdas</translation>
    </message>
    <message>
        <source>CRLF – the standard</source>
        <translation>CRLF – el estándar</translation>
    </message>
    <message>
        <source>LF – Unix tools</source>
        <translation>LF – herramientas de Unix</translation>
    </message>
    <message>
        <source>Three bytes that tell Excel that the file is UTF-8</source>
        <translation>Tres bytes que indican a Excel que el archivo es UTF-8</translation>
    </message>
    <message>
        <source>Keep or delete a profile</source>
        <translation>Guardar o eliminar un perfil</translation>
    </message>
    <message>
        <source>&amp;Keep as a profile…</source>
        <translation>&amp;Guardar como perfil…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile</source>
        <translation>&amp;Eliminar este perfil</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Perf&amp;il</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Selección propia</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>Guardar como perfil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Spreadsheet-safe: text that begins with = + - @, a tab or a return, also full-width, gets an apostrophe before it. A plain number such as -1021 stays, though OWASP asks for it too: a code has to remain a code.</source>
        <translation>Seguro para hojas de cálculo: el texto que empieza por = + - @, un tabulador o un retorno, también de ancho completo, recibe un apóstrofo delante. Un número simple como -1021 se deja igual, aunque OWASP lo pida también: un código debe seguir siendo un código.</translation>
    </message>
    <message>
        <source>What spreadsheet-safe means</source>
        <translation>Qué significa «seguro para hojas de cálculo»</translation>
    </message>
    <message>
        <source>What the file is to be opened with</source>
        <translation>Con qué se abrirá el archivo</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Lo que separa dos celdas</translation>
    </message>
    <message>
        <source>Which cells stand between quotes</source>
        <translation>Qué celdas van entre comillas</translation>
    </message>
    <message>
        <source>The signs that end a row</source>
        <translation>Los signos que terminan una fila</translation>
    </message>
    <message>
        <source>What the first row calls the columns</source>
        <translation>Cómo llama la primera fila a las columnas</translation>
    </message>
    <message>
        <source>All that is chosen below, under a name</source>
        <translation>Todo lo elegido abajo, con un nombre</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>What the list of profiles calls it</source>
        <translation>Su nombre en la lista de perfiles</translation>
    </message>
    <message>
        <source>Keeps all that is chosen under this name</source>
        <translation>Guarda todo lo elegido con este nombre</translation>
    </message>
</context>
<context>
    <name>errdex::GluedText</name>
    <message>
        <source>A table whose cells were glued together; the header tells its columns.</source>
        <translation>Una tabla cuyas celdas quedaron pegadas; el encabezado revela las columnas.</translation>
    </message>
    <message>
        <source>Blocks that begin with a code and its HTTP status.</source>
        <translation>Bloques que empiezan por un código y su estado HTTP.</translation>
    </message>
    <message>
        <source>Entries one after another in a paragraph.</source>
        <translation>Entradas seguidas en un mismo párrafo.</translation>
    </message>
    <message>
        <source>%1: where the message ends and the description begins is not certain.</source>
        <translation>%1: no está claro dónde termina el mensaje y empieza la descripción.</translation>
    </message>
    <message>
        <source>%1: no border between message and description was found; all of it is the message.</source>
        <translation>%1: no se encontró separación entre mensaje y descripción; todo se toma como mensaje.</translation>
    </message>
    <message>
        <source>This text belongs to no code; it was left out.</source>
        <translation>Este texto no corresponde a ningún código; se omitió.</translation>
    </message>
    <message>
        <source>A text of more than 64 million characters.</source>
        <translation>Un texto de más de 64 millones de caracteres.</translation>
    </message>
    <message numerus="yes">
        <source>The heading “%1” ends with another number than the %Ln code(s) below it.</source>
        <translation>
            <numerusform>El título «%1» termina con un número que no coincide con el %Ln código que le sigue.</numerusform>
            <numerusform>El título «%1» termina con un número que no coincide con los %Ln códigos que le siguen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HelpCommand</name>
    <message>
        <source>Shows how to use the program or one command.</source>
        <translation>Muestra cómo usar el programa o un comando.</translation>
    </message>
    <message>
        <source>The command to tell about; none for all.</source>
        <translation>El comando que explicar; si se omite, todos.</translation>
    </message>
    <message>
        <source>the options of export</source>
        <translation>las opciones de export</translation>
    </message>
    <message>
        <source>there is no command “%1”; there are %2</source>
        <translation>no existe el comando «%1»; existen %2</translation>
    </message>
</context>
<context>
    <name>errdex::HelpText</name>
    <message>
        <source>Errdex: the error codes of many API providers, offline.</source>
        <translation>Errdex: los códigos de error de muchos proveedores de API, sin conexión.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Opens the window, or brings it to the front.</source>
        <translation>Abre la ventana o la trae al frente.</translation>
    </message>
    <message>
        <source>Opens the quick window, a small box that answers while you type.</source>
        <translation>Abre la ventana rápida, un cuadro pequeño que da resultados mientras escribe.</translation>
    </message>
    <message>
        <source>Answers here; needs no display.</source>
        <translation>Responde aquí; no necesita pantalla.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>A text that begins with a minus and a digit is text, not an option; -- ends the options.</source>
        <translation>Un texto que empieza por un signo menos y un dígito es texto, no una opción; -- pone fin a las opciones.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Done, or found.</source>
        <translation>Hecho, o encontrado.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Wrong usage, or bad input.</source>
        <translation>Uso incorrecto o entrada no válida.</translation>
    </message>
    <message>
        <source>The environment failed: a database, a disk, a pipe.</source>
        <translation>Falló el entorno: una base de datos, un disco, una tubería.</translation>
    </message>
    <message>
        <source>Opens the window to import a file of error codes.</source>
        <translation>Abre la ventana para importar un archivo de códigos de error.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Valores posibles: %1.</translation>
    </message>
</context>
<context>
    <name>errdex::HelpTexts</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Lenguaje de consulta</translation>
    </message>
    <message>
        <source>Comparing providers</source>
        <translation>Comparar proveedores</translation>
    </message>
    <message>
        <source>CSV, other files and paper</source>
        <translation>CSV, otros archivos y papel</translation>
    </message>
    <message>
        <source>Adding providers</source>
        <translation>Añadir proveedores</translation>
    </message>
    <message>
        <source>Notes and own data</source>
        <translation>Notas y datos propios</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Type or paste anything into the box at the top: a code, a message, a JSON answer, a line of a log, a whole mail. The code that is meant comes first, and the line below the box says why.</source>
        <translation>Escriba o pegue cualquier cosa en el cuadro superior: un código, un mensaje, una respuesta JSON, una línea de un registro, un correo entero. El código aludido aparece primero, y la línea bajo el cuadro dice por qué.</translation>
    </message>
    <message>
        <source>The facets on the left and the filter row narrow the table. Each click writes its condition into the box, where you can change it: see [Query language](query).</source>
        <translation>Las facetas de la izquierda y la fila de filtros acotan la tabla. Cada clic escribe su condición en el cuadro, donde puede cambiarla: vea [Lenguaje de consulta](query).</translation>
    </message>
    <message>
        <source>The details on the right say what a code means, who has to act, whether trying again helps, and what can safely be said to the customer. Links lead to what the same failure is called at other providers.</source>
        <translation>Los detalles de la derecha dicen qué significa un código, quién debe actuar, si sirve reintentar y qué se puede decir al cliente sin riesgo. Los enlaces llevan a cómo se llama el mismo fallo en otros proveedores.</translation>
    </message>
    <message>
        <source>[Comparing](compare) puts providers side by side. [Files and paper](export) take along what is on the screen. Other providers can be [added](import), and what you [write yourself](own) stays with the codes.</source>
        <translation>[Comparar](compare) pone los proveedores uno junto a otro. [Archivos y papel](export) se llevan lo que hay en pantalla. Se pueden [añadir](import) otros proveedores, y lo que usted [escribe](own) permanece con los códigos.</translation>
    </message>
    <message>
        <source>Words are searched everywhere. Conditions narrow the search; the facets and the filter row write them for you.</source>
        <translation>Las palabras se buscan en todas partes. Las condiciones acotan la búsqueda; las facetas y la fila de filtros las escriben por usted.</translation>
    </message>
    <message>
        <source>A click on an example tries it.</source>
        <translation>Un clic en un ejemplo lo prueba.</translation>
    </message>
    <message>
        <source>A query that cannot be understood still searches for its words; the line below the box says what is wrong, and where.</source>
        <translation>Una consulta que no se entiende busca de todos modos sus palabras; la línea bajo el cuadro dice qué está mal y dónde.</translation>
    </message>
    <message>
        <source>%1 keeps a query under a name, in the list above the facets.</source>
        <translation>%1 guarda una consulta con un nombre, en la lista sobre las facetas.</translation>
    </message>
    <message>
        <source>%1 puts providers side by side: a column for each, and a row for each concept, HTTP status or code.</source>
        <translation>%1 pone los proveedores uno junto a otro: una columna para cada uno y una fila para cada concepto, estado HTTP o código.</translation>
    </message>
    <message>
        <source>Show all rows, what two of them share, only the gaps, or only collisions: one code that stands for different failures, marked with ≠.</source>
        <translation>Muestre todas las filas, lo que dos comparten, solo las carencias o solo las colisiones: un código que designa fallos distintos, marcado con ≠.</translation>
    </message>
    <message>
        <source>The search box keeps the rows in which something is found, whole.</source>
        <translation>El cuadro de búsqueda conserva, enteras, las filas en las que se encuentra algo.</translation>
    </message>
    <message>
        <source>%1 and %2 take the comparison along as it stands.</source>
        <translation>%1 y %2 se llevan la comparación tal como está.</translation>
    </message>
    <message>
        <source>%1 writes what is shown, the selected rows or everything, as CSV, TSV, JSON, Markdown, HTML or XLSX. The first lines are shown before anything is written.</source>
        <translation>%1 escribe lo que se muestra, las filas seleccionadas o todo, como CSV, TSV, JSON, Markdown, HTML o XLSX. Las primeras líneas se muestran antes de escribir nada.</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV para una hoja de cálculo</translation>
    </message>
    <message>
        <source>XLSX keeps codes as they are. A spreadsheet that opens CSV may make 1 of `0001`.</source>
        <translation>XLSX deja los códigos como son. Una hoja de cálculo que abre CSV puede convertir `0001` en 1.</translation>
    </message>
    <message>
        <source>Excel reads UTF-8 only with a byte order mark. The Excel profiles set it; the one with semicolons fits languages with a decimal comma. The one that fits yours is proposed until you choose another.</source>
        <translation>Excel solo lee UTF-8 con una marca de orden de bytes. Los perfiles de Excel la ponen; el de punto y coma conviene a los idiomas con coma decimal. El que conviene a su idioma se propone hasta que usted elija otro.</translation>
    </message>
    <message>
        <source>Spreadsheet-safe CSV puts an apostrophe before text that would run as a formula. An import of the file takes it away again.</source>
        <translation>El CSV seguro para hojas de cálculo pone un apóstrofo ante el texto que se ejecutaría como fórmula. Al importar el archivo se quita.</translation>
    </message>
    <message>
        <source>%1 copies the selected rows, to be pasted as a table.</source>
        <translation>%1 copia las filas seleccionadas para pegarlas como tabla.</translation>
    </message>
    <message>
        <source>Paper and PDF</source>
        <translation>Papel y PDF</translation>
    </message>
    <message>
        <source>%1 reads the codes of another provider from a file, a folder or the clipboard: a table, JSON, YAML, OpenAPI, Markdown, a saved web page or plain text.</source>
        <translation>%1 lee los códigos de otro proveedor desde un archivo, una carpeta o el portapapeles: una tabla, JSON, YAML, OpenAPI, Markdown, una página web guardada o texto sin formato.</translation>
    </message>
    <message>
        <source>The second step shows what was understood: which tables list codes, and what each column means. Change what is wrong; doubts are marked.</source>
        <translation>El segundo paso muestra lo que se entendió: qué tablas contienen códigos y qué significa cada columna. Cambie lo que esté mal; las dudas están marcadas.</translation>
    </message>
    <message>
        <source>The third step shows what would be added, changed and removed. Nothing is stored before you agree.</source>
        <translation>El tercer paso muestra qué se añadiría, cambiaría y quitaría. No se guarda nada antes de que usted acepte.</translation>
    </message>
    <message>
        <source>With each code you can keep a star, a note, tags, a link to the solution and a reply of your own. They stand in the details, and searches find them: `is:starred`, `has:note`, `tag:vip`.</source>
        <translation>Con cada código puede guardar una estrella, una nota, etiquetas, un enlace a la solución y una respuesta propia. Están en los detalles y las búsquedas los encuentran: `is:starred`, `has:note`, `tag:vip`.</translation>
    </message>
    <message>
        <source>What you type is kept after a short pause. %1 takes it back.</source>
        <translation>Lo que escribe se guarda tras una breve pausa. %1 lo revierte.</translation>
    </message>
    <message>
        <source>They stay when a catalogue is updated, and when Errdex is. A copy is made every day; %1 goes back to one.</source>
        <translation>Permanecen cuando se actualiza un catálogo o Errdex. Cada día se hace una copia; %1 vuelve a una de ellas.</translation>
    </message>
    <message>
        <source>%1 writes them into one file, and %2 joins such a file into what you have. Where two people wrote different things, both are kept until you decide.</source>
        <translation>%1 los escribe en un archivo, y %2 incorpora un archivo así a lo que usted tiene. Donde dos personas escribieron cosas distintas, se conservan ambas hasta que usted decida.</translation>
    </message>
    <message>
        <source>Everything works without a mouse. %1 opens the page that fits where you are, and %2 lists all keys.</source>
        <translation>Todo funciona sin ratón. %1 abre la página que corresponde a donde usted está, y %2 enumera todas las teclas.</translation>
    </message>
    <message>
        <source>A reply to the customer</source>
        <translation>Una respuesta al cliente</translation>
    </message>
    <message>
        <source>The details hold a reply that can be sent to the customer as it stands: it says nothing of a provider&apos;s workings. %1 copies it. One of your own takes its place, for this code or for all that mean the same.</source>
        <translation>Los detalles contienen una respuesta que se puede enviar al cliente tal cual: no dice nada del funcionamiento interno de un proveedor. %1 la copia. Una propia ocupa su lugar, para este código o para todos los que significan lo mismo.</translation>
    </message>
    <message>
        <source>Working in a team</source>
        <translation>Trabajar en equipo</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, but what you share with your [team](team). A pasted text is not kept either, unless you switch that on in the menu Go.</source>
        <translation>No se envía nada a ninguna parte, salvo lo que comparte con su [equipo](team). Tampoco se guarda un texto pegado, salvo que lo active en el menú Ir.</translation>
    </message>
    <message>
        <source>A team keeps notes, tags, links, replies, concepts and catalogues in a database that all of its people read. The page Team of %1 connects you; whoever looks after the database gives you server, database and account.</source>
        <translation>Un equipo guarda notas, etiquetas, enlaces, respuestas, conceptos y catálogos en una base de datos que leen todos sus miembros. La página «Equipo» de %1 le conecta; quien cuida de la base le da servidor, base de datos y cuenta.</translation>
    </message>
    <message>
        <source>The details show what the team has written, by whom and when. Searches, the table and exports know it too.</source>
        <translation>Los detalles muestran lo que ha escrito el equipo, quién y cuándo. Las búsquedas, la tabla y las exportaciones también lo conocen.</translation>
    </message>
    <message>
        <source>A button below a note of your own shares it with everybody. What you do not share never leaves this computer.</source>
        <translation>Un botón debajo de su propia nota la comparte con todos. Lo que no comparte nunca sale de este ordenador.</translation>
    </message>
    <message>
        <source>All of it is on this computer too, so that you can read and write without a network. What you change is sent when there is one. The foot of the window says how it stands, and lists what waits.</source>
        <translation>Todo está también en este ordenador, para que pueda leer y escribir sin red. Lo que cambia se envía cuando la hay. El pie de la ventana dice cómo va y enumera lo que espera.</translation>
    </message>
    <message>
        <source>Where somebody else has changed the same text meanwhile, you see both and decide; nothing is overwritten. Each text has a history, and a former one can be restored.</source>
        <translation>Si otra persona ha cambiado entretanto el mismo texto, usted ve ambos y decide; nada se sobrescribe. Cada texto tiene un historial, y se puede restaurar uno anterior.</translation>
    </message>
    <message>
        <source>Catalogues of the team</source>
        <translation>Catálogos del equipo</translation>
    </message>
    <message>
        <source>A curator shares an imported catalogue with everybody in %1, and sees first what that changes. It bears a sign in all lists, and only curators change it. Where you have imported the same provider, yours is shown until you let it give way.</source>
        <translation>Un gestor comparte un catálogo importado con todos en %1, y ve antes lo que eso cambia. El catálogo lleva una señal en todas las listas, y solo los gestores lo cambian. Si usted ha importado el mismo proveedor, se muestra el suyo hasta que le haga ceder el sitio.</translation>
    </message>
    <message>
        <source>Once you disconnect, on the same page of the settings, nothing of the team is shown. What was not sent yet stays, until you connect again.</source>
        <translation>Cuando se desconecta, en la misma página de la configuración, ya no se muestra nada del equipo. Lo que aún no se envió permanece hasta que vuelva a conectarse.</translation>
    </message>
    <message>
        <source>%1 prints the table, the selected rows or the cards of codes, or saves them as PDF; in the comparison its table, the cards of the current row, or both. %2 shows the pages first.</source>
        <translation>%1 imprime la tabla, las filas seleccionadas o las fichas de los códigos, o las guarda como PDF; en la comparación, su tabla, las fichas de la fila actual o ambas. %2 muestra primero las páginas.</translation>
    </message>
    <message>
        <source>Choose providers on the left, drag them into order or move them with `%1` and `%2`, and make one of them the baseline.</source>
        <translation>Elija proveedores a la izquierda, arrástrelos para ordenarlos o muévalos con `%1` y `%2`, y tome uno como referencia.</translation>
    </message>
    <message>
        <source>The cards below the table show the current row in full, with differing words marked. Enter goes to them.</source>
        <translation>Las fichas bajo la tabla muestran la fila actual completa, con las palabras distintas marcadas. Intro lleva a ellas.</translation>
    </message>
    <message>
        <source>A code without a concept gets a suggested one. Accept it, or choose another: %1 accepts those of all selected rows that are sure. Until then a comparison has the code in its last row.</source>
        <translation>Un código sin concepto recibe uno sugerido. Acéptelo o elija otro: %1 acepta los seguros de todas las filas seleccionadas. Hasta entonces, una comparación tiene el código en su última fila.</translation>
    </message>
    <message>
        <source>A card may go to a customer. What is for colleagues, as next steps, notes and other providers, is on it only where you tick that.</source>
        <translation>Una ficha puede llegar a un cliente. Lo que es para colegas (siguientes pasos, notas, otros proveedores) solo figura en ella si usted lo marca.</translation>
    </message>
    <message>
        <source>Import a provider again to bring it up to date: the tables and columns that you chose the last time are chosen again, and what is new on the page is marked. %1 has the former versions, and writes a catalogue into a file for somebody else.</source>
        <translation>Importe de nuevo un proveedor para ponerlo al día: las tablas y columnas que eligió la última vez vuelven a estar elegidas, y lo que es nuevo en la página se señala. %1 tiene las versiones anteriores y escribe un catálogo en un archivo para otra persona.</translation>
    </message>
    <message>
        <source>The facets at the side count them and lead to them: starred codes below Flags, the others below Own data.</source>
        <translation>Las facetas del lateral los cuentan y llevan a ellos: los destacados en Marcas, los demás en Datos propios.</translation>
    </message>
</context>
<context>
    <name>errdex::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>Errdex help</source>
        <translation>Ayuda de Errdex</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list.</source>
        <translation>La página elegida se muestra junto a la lista.</translation>
    </message>
    <message>
        <source>To the page that was shown before</source>
        <translation>A la página que se mostraba antes</translation>
    </message>
    <message>
        <source>Tab goes through its links, Enter follows one.</source>
        <translation>Tabulador recorre sus enlaces, Intro sigue uno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the pages that have these words.</source>
        <translation>Muestra las páginas con estas palabras.</translation>
    </message>
</context>
<context>
    <name>errdex::HintBar</name>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Close; the hints do not come again</source>
        <translation>Cerrar; las sugerencias no volverán a aparecer</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>Cerrar las sugerencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a hint: &quot;1 of 3&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Paste what the customer sent: a code, a line of a log, a whole mail. The code that is meant comes first, and the line below the box says why.</source>
        <translation>Pegue lo que envió el cliente: un código, una línea de un registro, un correo entero. El código aludido aparece primero, y la línea bajo el cuadro dice por qué.</translation>
    </message>
    <message>
        <source>Compare shows what the same failure is called at other providers, and what only one of them has.</source>
        <translation>Comparar muestra cómo se llama el mismo fallo en otros proveedores y lo que solo tiene uno de ellos.</translation>
    </message>
    <message>
        <source>Keep what you find out: a note stays with its code, and searches find it. Export takes along what is shown.</source>
        <translation>Conserve lo que averigüe: una nota permanece con su código y las búsquedas la encuentran. Exportar se lleva lo que se muestra.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>errdex::HistoryActions</name>
    <message>
        <source>Lookups are no longer kept. Those of before are still there.</source>
        <translation>Las búsquedas ya no se guardan. Las anteriores siguen ahí.</translation>
    </message>
    <message>
        <source>Pasted texts are kept from now on, with whatever stands in them: tokens and card numbers too.</source>
        <translation>A partir de ahora se guardan los textos pegados con todo lo que contengan, incluidos tokens y números de tarjeta.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Pasted texts are no longer kept. Those of before are still there.</source>
        <translation>Los textos pegados ya no se guardan. Los anteriores siguen ahí.</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>&amp;Vaciar el historial</translation>
    </message>
    <message>
        <source>The history is empty</source>
        <translation>El historial está vacío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lookup(s) forgotten</source>
        <translation>
            <numerusform>%Ln búsqueda olvidada</numerusform>
            <numerusform>%Ln búsquedas olvidadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HistoryPopup</name>
    <message>
        <source>History of lookups</source>
        <translation>Historial de búsquedas</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Vacia&amp;r</translation>
    </message>
    <message>
        <source>No lookup matches</source>
        <translation>Ninguna búsqueda coincide</translation>
    </message>
    <message>
        <source>Nothing was looked up yet. Queries and codes will be kept here; of a pasted text only the codes in it.</source>
        <translation>Aún no se ha buscado nada. Aquí se guardarán las consultas y los códigos; de un texto pegado, solo los códigos que contenga.</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>No se guarda ningún historial.</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>«Deshacer» lo devuelve</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>They may hold what a customer wrote</source>
        <translation>Pueden contener lo que escribió un cliente</translation>
    </message>
    <message>
        <source>The arrows go through the lookups that have these letters, %1 takes one.</source>
        <translation>Las flechas recorren las búsquedas con estas letras, %1 toma una.</translation>
    </message>
</context>
<context>
    <name>errdex::HtmlBlocks</name>
    <message>
        <source>A page of more than 64 MiB.</source>
        <translation>Una página de más de 64 MiB.</translation>
    </message>
    <message>
        <source>Tags nested too deep.</source>
        <translation>Etiquetas HTML anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <source>A cell spans more rows or columns than a table has.</source>
        <translation>Una celda abarca más filas o columnas de las que puede tener una tabla.</translation>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Import of the catalogue %1</source>
        <translation>Importación del catálogo %1</translation>
    </message>
    <message>
        <source>The import of %1 is undone…</source>
        <translation>Deshaciendo la importación de %1…</translation>
    </message>
    <message>
        <source>Sho&amp;w the suggestions</source>
        <translation>&amp;Mostrar las sugerencias</translation>
    </message>
    <message>
        <source>%1 can be imported as a catalogue, too.</source>
        <translation>%1 también se puede importar como catálogo.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>The import of %1 is redone…</source>
        <translation>Rehaciendo la importación de %1…</translation>
    </message>
    <message>
        <source>The import of %1 cannot be redone: what it brought is no longer kept. Its source can be imported again.</source>
        <translation>La importación de %1 no se puede rehacer: lo que trajo ya no se conserva. Su fuente se puede importar de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w the %Ln code(s)</source>
        <translation>
            <numerusform>&amp;Mostrar %Ln código</numerusform>
            <numerusform>&amp;Mostrar los %Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare leaves it out until it is chosen there</source>
        <extracomment>of a catalogue, behind &quot;it is new, with 5 codes&quot;: until it is chosen among the providers there</extracomment>
        <translation>la comparación lo omite hasta que se elija allí</translation>
    </message>
    <message>
        <source>it is compared with those that were chosen</source>
        <extracomment>of a catalogue, behind &quot;it is new, with 5 codes&quot;</extracomment>
        <translation>se compara con los que estaban elegidos</translation>
    </message>
</context>
<context>
    <name>errdex::ImportCommand</name>
    <message>
        <source>Reads the error codes of a provider from a file or a documentation page.</source>
        <translation>Lee los códigos de error de un proveedor desde un archivo o una página de documentación.</translation>
    </message>
    <message>
        <source>The provider&apos;s short name: small letters, digits, -. A catalogue file that was handed on brings its own.</source>
        <translation>El nombre corto del proveedor: letras minúsculas, dígitos y -. Un archivo de catálogo compartido trae el suyo.</translation>
    </message>
    <message>
        <source>What the source is (default: auto, by its content).</source>
        <translation>Qué es la fuente (predeterminado: auto, según su contenido).</translation>
    </message>
    <message>
        <source>The source&apos;s encoding, such as UTF-8 or windows-1252 (default: by its bytes).</source>
        <translation>La codificación de la fuente, como UTF-8 o windows-1252 (predeterminado: según sus bytes).</translation>
    </message>
    <message>
        <source>What separates the cells of csv: one ASCII character, or \t for a tab (default: by its content).</source>
        <translation>Qué separa las celdas de csv: un carácter ASCII, o \t para un tabulador (predeterminado: según su contenido).</translation>
    </message>
    <message>
        <source>Which column a field is in, by its name or its number from 1. Fields: %1.</source>
        <translation>En qué columna está un campo, por su nombre o por su número a partir de 1. Campos: %1.</translation>
    </message>
    <message>
        <source>Store nothing, only tell.</source>
        <translation>No guardar nada, solo informar.</translation>
    </message>
    <message>
        <source>List what was imported of --provider; without FILE.</source>
        <translation>Enumerar lo que se importó de --provider; sin FILE.</translation>
    </message>
    <message>
        <source>Make a version of --provider the present one, which brings a removed catalogue back; without FILE.</source>
        <translation>Convertir una versión de --provider en la actual, lo que recupera un catálogo quitado; sin FILE.</translation>
    </message>
    <message>
        <source>Remove what was imported of --provider; --restore brings it back for thirty days. Without FILE.</source>
        <translation>Quitar lo que se importó de --provider; --restore lo recupera durante treinta días. Sin FILE.</translation>
    </message>
    <message>
        <source>What to read: a file, a folder of files, or - for standard input.</source>
        <translation>Qué leer: un archivo, una carpeta de archivos o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>how a page is understood, and what would change</source>
        <translation>cómo se interpreta una página y qué cambiaría</translation>
    </message>
    <message>
        <source>a table whose columns have other names</source>
        <translation>una tabla cuyas columnas tienen otros nombres</translation>
    </message>
    <message>
        <source>undoes the imports that came after the first</source>
        <translation>deshace las importaciones posteriores a la primera</translation>
    </message>
    <message>
        <source>undoes the first one too</source>
        <translation>deshace también la primera</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not “%1”</source>
        <translation>--map admite FIELD=COLUMN, no «%1»</translation>
    </message>
    <message>
        <source>there is no field “%1”; there are %2</source>
        <translation>no existe el campo «%1»; existen %2</translation>
    </message>
    <message>
        <source>FILE is missing</source>
        <translation>falta FILE</translation>
    </message>
    <message>
        <source>--provider takes small letters, digits and -, not “%1”</source>
        <translation>--provider admite letras minúsculas, dígitos y -, no «%1»</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>there is no encoding “%1”; there are %2</source>
        <translation>no existe la codificación «%1»; existen %2</translation>
    </message>
    <message>
        <source>--delimiter takes one ASCII character that is no quote, not “%1”</source>
        <translation>--delimiter admite un solo carácter ASCII que no sea una comilla, no «%1»</translation>
    </message>
    <message>
        <source>--versions, --restore and --remove stand alone, without FILE</source>
        <translation>--versions, --restore y --remove van solas, sin FILE</translation>
    </message>
    <message>
        <source>--provider is missing: the short name of whose codes these are</source>
        <translation>falta --provider: el nombre corto del proveedor al que pertenecen los códigos</translation>
    </message>
    <message>
        <source>--restore takes the number of a version, not “%1”</source>
        <translation>--restore admite el número de una versión, no «%1»</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>La importación se canceló. No se guardó nada.</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Leyendo: %1</translation>
    </message>
    <message>
        <source>no error codes were found</source>
        <translation>no se encontraron códigos de error</translation>
    </message>
    <message>
        <source>Storing: %1</source>
        <translation>Guardando: %1</translation>
    </message>
    <message>
        <source>%1 is stored as version %2.</source>
        <translation>%1 se guardó como versión %2.</translation>
    </message>
    <message>
        <source>What the source is, and what its columns mean, is told by its content; --dry-run shows how it was understood and what would change, and stores nothing. Importing a provider again is an update: the former version is kept, and the source is read as that of the last time was, with the same tables and columns; what you ask for counts before that, and --fresh leaves it out. Nothing is loaded from the network.</source>
        <translation>Qué es la fuente y qué significan sus columnas se deduce de su contenido; --dry-run muestra cómo se interpretó y qué cambiaría, sin guardar nada. Volver a importar un proveedor es una actualización: la versión anterior se conserva, y la fuente se lee como la de la última vez, con las mismas tablas y columnas; lo que usted pida prevalece, y --fresh prescinde de ello. No se carga nada de la red.</translation>
    </message>
    <message>
        <source>Read the source as if nothing had been imported of --provider before.</source>
        <translation>Leer la fuente como si nunca se hubiera importado nada de --provider.</translation>
    </message>
    <message>
        <source>The provider&apos;s name (default: as the source calls it, where that fits the short name; else the short name).</source>
        <translation>El nombre del proveedor (predeterminado: el que da la fuente, si corresponde al nombre corto; si no, el nombre corto).</translation>
    </message>
    <message>
        <source>%1. By the source: %2</source>
        <extracomment>%1 is &quot;--provider nord-pay --name &apos;Nord Pay&apos;&quot;</extracomment>
        <translation>%1. Según la fuente: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportJob</name>
    <message>
        <source>The import failed: %1</source>
        <translation>La importación falló: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ImportReport</name>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Read as: %1, %2</source>
        <extracomment>%1 is the name of a format, &quot;Table (CSV, TSV)&quot;, %2 an encoding, &quot;UTF-8&quot;</extracomment>
        <translation>Leído como: %1, %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is the heading of a table, %3 &quot;taken&quot; or &quot;left out&quot;</extracomment>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>table</comment>
        <extracomment>said of a table of the source, behind its heading and line</extracomment>
        <translation>tomada</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>table</comment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>%1, table %2: %3</source>
        <extracomment>%1 is the heading of a table, %3 &quot;taken&quot; or &quot;left out&quot;</extracomment>
        <translation>%1, tabla %2: %3</translation>
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
        <translation>La carpeta no contiene archivos.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Only the first %1 files are read; there are %2.</source>
        <translation>Solo se leen los primeros %1 archivos; hay %2.</translation>
    </message>
    <message>
        <source>Nothing that looks like error codes was found.</source>
        <translation>No se encontró nada que parezca códigos de error.</translation>
    </message>
</context>
<context>
    <name>errdex::ImportTableModel</name>
    <message>
        <source>%1, doubt: %2</source>
        <extracomment>a cell&apos;s text, and what is doubtful about it</extracomment>
        <translation>%1, duda: %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <extracomment>%1 is the number of a line, or row, of the source</extracomment>
        <translation>%1 omitida</translation>
    </message>
    <message>
        <source>%1 doubt</source>
        <extracomment>%1 is the number of a line: something in it is doubtful</extracomment>
        <translation>%1 duda</translation>
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
        <translation>No se importa</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Tabla (CSV, TSV)</translation>
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
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>OpenAPI</source>
        <translation>OpenAPI</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>“%1” is not imported: your choice.</source>
        <translation>«%1» no se importa: su elección.</translation>
    </message>
    <message>
        <source>“%1” is read as %2: your choice.</source>
        <translation>«%1» se lee como %2: su elección.</translation>
    </message>
    <message>
        <source>How the HTTP status is known</source>
        <extracomment>a column that says of each HTTP status how it is known: stated, by a rule, derived</extracomment>
        <translation>De dónde se conoce el estado HTTP</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table %1, row %2: %3</source>
        <translation>Tabla %1, fila %2: %3</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Tabla %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportVersions</name>
    <message>
        <source>codes: %1</source>
        <translation>códigos: %1</translation>
    </message>
    <message>
        <source>there is no version %1 of %2</source>
        <translation>no existe la versión %1 de %2</translation>
    </message>
    <message>
        <source>Version %1 of %2 is the present one.</source>
        <translation>La versión %1 de %2 es la actual.</translation>
    </message>
    <message>
        <source>nothing of %1 is imported</source>
        <translation>no hay nada importado de %1</translation>
    </message>
    <message>
        <source>%1 is removed. For thirty days “errdex import --provider %1 --restore %2” brings it back.</source>
        <translation>Se quitó %1. Durante treinta días se puede recuperar con «errdex import --provider %1 --restore %2».</translation>
    </message>
</context>
<context>
    <name>errdex::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>There is no text to import.</source>
        <translation>No hay texto que importar.</translation>
    </message>
    <message>
        <source>1. Source</source>
        <translation>1. Fuente</translation>
    </message>
    <message>
        <source>2. What was recognised</source>
        <translation>2. Qué se reconoció</translation>
    </message>
    <message>
        <source>3. What it changes</source>
        <translation>3. Qué cambia</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What was chosen stays</source>
        <translation>Lo elegido se conserva</translation>
    </message>
    <message>
        <source>Keeps the catalogue; Undo takes it away</source>
        <translation>Guarda el catálogo; «Deshacer» lo quita</translation>
    </message>
    <message>
        <source>Nothing is kept before the last step</source>
        <translation>No se guarda nada antes del último paso</translation>
    </message>
</context>
<context>
    <name>errdex::InlineEditor</name>
    <message>
        <source>What is written is kept at once.</source>
        <translation>Lo que se escribe se guarda enseguida.</translation>
    </message>
</context>
<context>
    <name>errdex::KeyEdit</name>
    <message>
        <source>Press the new keys… %1 cancels</source>
        <translation>Pulse las teclas… %1 cancela</translation>
    </message>
    <message>
        <source>%1 or a click, then the keys</source>
        <translation>%1 o un clic, y luego las teclas</translation>
    </message>
</context>
<context>
    <name>errdex::KeyboardPage</name>
    <message>
        <source>U&amp;se them</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin atajo</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;All to default</source>
        <translation>Restablecer t&amp;odo</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>&amp;Press other keys:</source>
        <translation>&amp;Pulse otras teclas:</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras teclas</translation>
    </message>
    <message>
        <source>%1 cannot be used: it moves about, or belongs to the saved filters.</source>
        <translation>No se puede usar %1: sirve para desplazarse o está reservado para los filtros guardados.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it when you use it here.</source>
        <translation>%1 está asignado a «%2», que lo perderá si lo usa aquí.</translation>
    </message>
    <message>
        <source>%1 was given to “%2” and stays there.</source>
        <translation>%1 se asignó a «%2» y seguirá ahí.</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>Re&amp;asignar</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modificado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>After %1, press the keys for the action that is chosen above. %2 cancels, %3 leaves the field.</source>
        <translation>Después de %1, pulse las teclas para la acción elegida arriba. %2 cancela, %3 sale del campo.</translation>
    </message>
    <message>
        <source>In the field, %1 uses these keys and %2 records others.</source>
        <translation>En el campo, %1 asigna estas teclas y %2 graba otras.</translation>
    </message>
    <message>
        <source>The chosen action is reached by these keys</source>
        <translation>La acción elegida se alcanza con estas teclas</translation>
    </message>
    <message>
        <source>The chosen action is reached by its menu alone</source>
        <translation>La acción elegida se alcanza solo por su menú</translation>
    </message>
    <message>
        <source>The keys that the chosen action had at first</source>
        <translation>Las teclas que la acción elegida tenía al principio</translation>
    </message>
    <message>
        <source>The keys that all actions had at first</source>
        <translation>Las teclas que todas las acciones tenían al principio</translation>
    </message>
    <message>
        <source>Enter takes other keys for an action: press them then.</source>
        <translation>Intro espera otras teclas para una acción: púlselas entonces.</translation>
    </message>
</context>
<context>
    <name>errdex::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
</context>
<context>
    <name>errdex::LineButtons</name>
    <message>
        <source>Clear this field</source>
        <translation>Vaciar este campo</translation>
    </message>
</context>
<context>
    <name>errdex::LogModel</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primera línea</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Fragmento</translation>
    </message>
</context>
<context>
    <name>errdex::LogScanJob</name>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
</context>
<context>
    <name>errdex::LongTextDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Show in the &amp;table</source>
        <translation>Mostrar en la &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Stopped: the rest was not read.</source>
        <translation>Detenido: el resto no se leyó.</translation>
    </message>
    <message>
        <source>The text could not be read to its end: %1</source>
        <translation>No se pudo leer el texto hasta el final: %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Codes in the text</source>
        <translation>Códigos en el texto</translation>
    </message>
    <message>
        <source>Filters the table of the window to the chosen codes, or to all</source>
        <translation>Filtra la tabla de la ventana por los códigos elegidos, o por todos</translation>
    </message>
    <message>
        <source>Export the codes of the text</source>
        <translation>Exportar los códigos del texto</translation>
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
        <translation>códigos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln fila exportada a %1</numerusform>
            <numerusform>%Ln filas exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <extracomment>%1 is the name of a file, or &quot;Pasted text&quot;</extracomment>
        <translation>Códigos: %1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <extracomment>%1 is the name of a file, or &quot;Pasted text&quot;</extracomment>
        <translation>Leyendo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %1 time(s)</source>
        <extracomment>%1 is a number: how often the codes stand in the text</extracomment>
        <translation>
            <numerusform>%1 aparición</numerusform>
            <numerusform>%1 apariciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) read (%2)</source>
        <extracomment>%1 is a number, %2 a size such as &quot;104 KiB&quot;</extracomment>
        <translation>
            <numerusform>%1 línea leída (%2)</numerusform>
            <numerusform>%1 líneas leídas (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>No known code stands in the text.</source>
        <translation>Ningún código conocido aparece en el texto.</translation>
    </message>
    <message>
        <source>Enter filters the table of the window to the chosen codes.</source>
        <translation>Intro filtra la tabla de la ventana por los códigos elegidos.</translation>
    </message>
    <message>
        <source>Asks for a file and writes the codes of the text into it</source>
        <translation>Pregunta por un archivo y escribe en él los códigos del texto</translation>
    </message>
</context>
<context>
    <name>errdex::LongTexts</name>
    <message>
        <source>Open a log or another text</source>
        <translation>Abrir un registro u otro texto</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texto soltado</translation>
    </message>
</context>
<context>
    <name>errdex::LookupCommand</name>
    <message>
        <source>Finds what an error code or message means; the best answer first.</source>
        <translation>Busca qué significa un código o mensaje de error; el mejor resultado va primero.</translation>
    </message>
    <message>
        <source>Several words are one text. What is near a code or word that no catalogue has is a suggestion, not an answer: match.kind is “fuzzy” in json, the exit code is 1. The csv format has the columns of “errdex export”, and no suggestions. Standard input of more than 256 KiB, as a log is, gives a table of all known codes that stand in it: provider, code, count, first line and an excerpt.</source>
        <translation>Varias palabras forman un solo texto. Lo que se parece a un código o palabra que no está en ningún catálogo es una sugerencia, no un resultado: match.kind es «fuzzy» en json y el código de salida es 1. El formato csv tiene las columnas de «errdex export» y no incluye sugerencias. Una entrada estándar de más de 256 KiB, como la de un registro, da una tabla de todos los códigos conocidos que aparecen en ella: proveedor, código, cantidad, primera línea y un fragmento.</translation>
    </message>
    <message>
        <source>Look at this provider only; may be given more than once.</source>
        <translation>Buscar solo en este proveedor; se puede indicar más de una vez.</translation>
    </message>
    <message>
        <source>Give at most N results (default: 20; 0: all).</source>
        <translation>Dar como máximo N resultados (predeterminado: 20; 0: todos).</translation>
    </message>
    <message>
        <source>A code in any form, a message, a JSON body, a log line, words; - reads it from standard input.</source>
        <translation>Un código en cualquier forma, un mensaje, un cuerpo JSON, una línea de registro, palabras; - lo lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>what -1021 means, and what to do about it</source>
        <translation>qué significa -1021 y qué hacer al respecto</translation>
    </message>
    <message>
        <source>the same number means something else elsewhere</source>
        <translation>el mismo número significa otra cosa en otro proveedor</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>para un script</translation>
    </message>
    <message>
        <source>cannot read standard input: %1</source>
        <translation>no se puede leer la entrada estándar: %1</translation>
    </message>
    <message>
        <source>there is no text to look up</source>
        <translation>no hay texto que buscar</translation>
    </message>
    <message>
        <source>there is no provider “%1”; there are %2</source>
        <translation>no existe el proveedor «%1»; existen %2</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>--limit takes a number, not “%1”</source>
        <translation>--limit admite un número, no «%1»</translation>
    </message>
    <message>
        <source>there are more results; --limit 0 gives all</source>
        <translation>hay más resultados; --limit 0 los da todos</translation>
    </message>
    <message>
        <source>nothing found for “%1”</source>
        <translation>no se encontró nada para «%1»</translation>
    </message>
    <message>
        <source>the input is long: searched for known codes, and for nothing else; %1</source>
        <translation>la entrada es larga: solo se buscaron códigos conocidos; %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 línea</numerusform>
            <numerusform>%1 líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::LookupText</name>
    <message>
        <source>the code %1 stands in the text</source>
        <translation>el código %1 aparece en el texto</translation>
    </message>
    <message>
        <source>%1 is %2 without its zeros or its sign</source>
        <translation>%1 es %2 sin sus ceros o su signo</translation>
    </message>
    <message>
        <source>the name %1 stands in the text</source>
        <translation>el nombre %1 aparece en el texto</translation>
    </message>
    <message>
        <source>“%1” is %2 written differently</source>
        <translation>«%1» es otra forma de escribir %2</translation>
    </message>
    <message>
        <source>the code begins with %1</source>
        <translation>el código empieza por %1</translation>
    </message>
    <message>
        <source>its message stands in the text</source>
        <translation>su mensaje aparece en el texto</translation>
    </message>
    <message>
        <source>“%1” stands in the text, which may be by chance</source>
        <translation>«%1» aparece en el texto, quizá por casualidad</translation>
    </message>
    <message>
        <source>all words stand in its name or message</source>
        <translation>todas las palabras aparecen en su nombre o mensaje</translation>
    </message>
    <message>
        <source>all words stand in its texts or in its meaning</source>
        <translation>todas las palabras están en sus textos o en su significado</translation>
    </message>
    <message>
        <source>the text holds the HTTP status %1</source>
        <translation>el texto contiene el estado HTTP %1</translation>
    </message>
    <message>
        <source>a suggestion: %1 is near %2</source>
        <translation>sugerencia: %1 se parece a %2</translation>
    </message>
    <message>
        <source>a suggestion by these words: %1</source>
        <translation>sugerencia a partir de estas palabras: %1</translation>
    </message>
    <message>
        <source>its message stands there too</source>
        <translation>su mensaje también aparece</translation>
    </message>
    <message>
        <source>the text names %1</source>
        <translation>el texto menciona %1</translation>
    </message>
    <message>
        <source>the body has the form of %1</source>
        <translation>el cuerpo tiene el formato de %1</translation>
    </message>
    <message>
        <source>the HTTP status %1 fits</source>
        <translation>el estado HTTP %1 coincide</translation>
    </message>
    <message>
        <source>words of its message stand there too</source>
        <translation>también aparecen palabras de su mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in any catalogue</source>
        <extracomment>%1 is one code, or several as a list: &quot;-1131, -1132&quot;</extracomment>
        <translation>
            <numerusform>%1 no está en ningún catálogo</numerusform>
            <numerusform>%1 no están en ningún catálogo</numerusform>
        </translation>
    </message>
    <message>
        <source>found in the team&apos;s tags</source>
        <translation>encontrado en las etiquetas del equipo</translation>
    </message>
    <message>
        <source>found in the team&apos;s note</source>
        <translation>encontrado en la nota del equipo</translation>
    </message>
    <message>
        <source>found in your tags</source>
        <translation>encontrado en sus etiquetas</translation>
    </message>
    <message>
        <source>found in your note</source>
        <translation>encontrado en su nota</translation>
    </message>
    <message>
        <source>words of its texts stand there too</source>
        <translation>también aparecen palabras de sus textos</translation>
    </message>
    <message>
        <source>“%2” is what HTTP %1 stands for</source>
        <extracomment>%1 is an HTTP status, 429; %2 what the code means, &quot;Rate limit exceeded&quot;</extracomment>
        <translation>HTTP %1 significa «%2»</translation>
    </message>
    <message>
        <source>a suggestion: %1 has the number of %2</source>
        <extracomment>%1 is a code that there is, -1021; %2 is what was looked up, ABCD-1021</extracomment>
        <translation>sugerencia: %1 tiene el número de %2</translation>
    </message>
    <message>
        <source>a suggestion: “%1” may mean “%2”</source>
        <extracomment>%1 is words of a text, &quot;session timed out&quot;; %2 what a code means, &quot;Session expired&quot;</extracomment>
        <translation>sugerencia: «%1» puede significar «%2»</translation>
    </message>
    <message>
        <source>its message stands in the text, but for the word “%1”</source>
        <extracomment>%1 is a word of a message that is misspelt in the text</extracomment>
        <translation>su mensaje aparece en el texto, salvo la palabra «%1»</translation>
    </message>
</context>
<context>
    <name>errdex::MainWindow</name>
    <message>
        <source>The search failed: %1</source>
        <translation>La búsqueda falló: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) printed</source>
        <translation>
            <numerusform>%Ln página impresa</numerusform>
            <numerusform>%Ln páginas impresas</numerusform>
        </translation>
    </message>
    <message>
        <source>Errdex was updated to version %1.</source>
        <translation>Errdex se actualizó a la versión %1.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Write a reply</source>
        <translation>E&amp;scribir una respuesta</translation>
    </message>
    <message>
        <source>The layout is as it was at first</source>
        <translation>La disposición está como al principio</translation>
    </message>
    <message>
        <source>The clipboard still holds what was copied before.</source>
        <translation>El portapapeles conserva lo que se copió antes.</translation>
    </message>
    <message>
        <source>Nothing was copied: %1 has no reply, neither one of yours nor one of its concept.</source>
        <translation>No se ha copiado nada: %1 no tiene respuesta, ni suya ni de su concepto.</translation>
    </message>
    <message>
        <source>Nothing was copied: no single code is chosen.</source>
        <translation>No se ha copiado nada: no hay un único código elegido.</translation>
    </message>
    <message>
        <source>Enter leads to the cards of the cell.</source>
        <translation>Intro lleva a las fichas de la celda.</translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlock</name>
    <message>
        <source>(picture %1, not loaded)</source>
        <translation>(imagen %1, no cargada)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <extracomment>below the beginning of a long note</extracomment>
        <translation>
            <numerusform>… y %Ln carácter más</numerusform>
            <numerusform>… y %Ln caracteres más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlocks</name>
    <message>
        <source>A document of more than 64 MiB.</source>
        <translation>Un documento de más de 64 MiB.</translation>
    </message>
    <message>
        <source>The document could not be read as Markdown.</source>
        <translation>No se pudo leer el documento como Markdown.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln cell(s) more than the head of its table; only those are left out.</source>
        <translation>
            <numerusform>La fila tiene %Ln celda más que el encabezado de su tabla; solo se omite esa celda.</numerusform>
            <numerusform>La fila tiene %Ln celdas más que el encabezado de su tabla; solo se omiten esas celdas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MenuBar</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>errdex::MessageBar</name>
    <message>
        <source>Message</source>
        <extracomment>what the program says at the foot of the window</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>errdex::NothingFound</name>
    <message>
        <source>Read it as an error text: %1</source>
        <translation>Leerlo como texto de error: %1</translation>
    </message>
    <message>
        <source>The nearest in the catalogues. They may mean something else.</source>
        <translation>Lo más parecido en los catálogos. Puede significar otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 — %2</source>
        <translation>Quitar %1 — %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Remove %1 — finds %2</source>
        <translation>Quitar %1 — encuentra %2</translation>
    </message>
    <message>
        <source>No code has all of these words</source>
        <translation>Ningún código contiene todas estas palabras</translation>
    </message>
    <message>
        <source>Only %1 — finds %2</source>
        <translation>Solo %1 — encuentra %2</translation>
    </message>
    <message>
        <source>Only %1 — %2</source>
        <translation>Solo %1 — %2</translation>
    </message>
</context>
<context>
    <name>errdex::NothingLeft</name>
    <message>
        <source>Nothing is left to compare</source>
        <translation>No queda nada que comparar</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is a provider, which will be compared then</extracomment>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Comparar todos</translation>
    </message>
</context>
<context>
    <name>errdex::OriginText</name>
    <message>
        <source>shared by your team</source>
        <extracomment>of a catalogue: a colleague has given it to everybody in the team</extracomment>
        <translation>compartido por su equipo</translation>
    </message>
    <message>
        <source>imported, hides the team&apos;s</source>
        <extracomment>of a catalogue: the team shares one too, which is not shown because of this one</extracomment>
        <translation>importado, oculta el del equipo</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>of a catalogue: it comes with the program</extracomment>
        <translation>importado</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>Shared by your team</source>
        <translation>Compartido por su equipo</translation>
    </message>
    <message>
        <source>Your own import; it hides the one that your team shares</source>
        <translation>Su propia importación; oculta el catálogo que comparte su equipo</translation>
    </message>
</context>
<context>
    <name>errdex::OtherValues</name>
    <message>
        <source>Another link, from %1</source>
        <translation>Otro enlace, del %1</translation>
    </message>
    <message>
        <source>Another meaning, from %1</source>
        <translation>Otro significado, del %1</translation>
    </message>
    <message>
        <source>Another reply for all that mean this, from %1</source>
        <translation>Otra respuesta para todos los códigos con este significado, del %1</translation>
    </message>
    <message>
        <source>Another reply, from %1</source>
        <translation>Otra respuesta, del %1</translation>
    </message>
    <message>
        <source>Another note, from %1</source>
        <translation>Otra nota, del %1</translation>
    </message>
    <message>
        <source>Use this one</source>
        <extracomment>&quot;one&quot; is a note, link, reply or meaning that another person wrote</extracomment>
        <translation>Usar esta versión</translation>
    </message>
    <message>
        <source>Puts it in the place of your own; can be undone</source>
        <translation>Reemplaza a la suya; se puede deshacer</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Your own stays; can be undone</source>
        <translation>La suya se conserva; se puede deshacer</translation>
    </message>
</context>
<context>
    <name>errdex::OutputProgress</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>errdex::OwnActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>The other one is in the place of yours now</source>
        <extracomment>&quot;one&quot; is a note, link, reply or meaning that another person wrote</extracomment>
        <translation>La otra versión reemplazó a la suya</translation>
    </message>
    <message>
        <source>The other one is thrown away</source>
        <translation>La otra versión se descartó</translation>
    </message>
    <message>
        <source>%1 has no tags any more</source>
        <translation>%1 ya no tiene etiquetas</translation>
    </message>
    <message>
        <source>Tags of %1 kept</source>
        <translation>Etiquetas de %1 guardadas</translation>
    </message>
    <message>
        <source>%1 has no link any more</source>
        <translation>%1 ya no tiene enlace</translation>
    </message>
    <message>
        <source>Link of %1 kept</source>
        <translation>Enlace de %1 guardado</translation>
    </message>
    <message>
        <source>The former reply is back</source>
        <translation>Se recuperó la respuesta anterior</translation>
    </message>
    <message>
        <source>Your reply is kept for all codes that mean this</source>
        <translation>Su respuesta se guardó para todos los códigos con este significado</translation>
    </message>
    <message>
        <source>Your reply is kept for %1</source>
        <translation>Su respuesta se guardó para %1</translation>
    </message>
    <message>
        <source>The note on %1 is gone</source>
        <translation>Nota de %1 eliminada</translation>
    </message>
    <message>
        <source>Note on %1 kept</source>
        <translation>Nota de %1 guardada</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>errdex::OwnChanges</name>
    <message>
        <source>Import of own data</source>
        <translation>Importación de datos propios</translation>
    </message>
</context>
<context>
    <name>errdex::OwnDataCommand</name>
    <message>
        <source>Writes your notes, stars and saved filters as one file, or joins in another person&apos;s.</source>
        <translation>Escribe sus notas, estrellas y filtros guardados en un solo archivo, o incorpora los de otra persona.</translation>
    </message>
    <message>
        <source>The file is JSON. It holds notes, tags, links, replies, stars, chosen concepts and saved filters, but no history and no imported catalogues. Joining takes field by field what is newer; what two people have written apart is kept twice, and found by has:conflict. A copy of the state before is kept, and restored by the window (File, Restore own data).</source>
        <translation>El archivo es JSON. Contiene notas, etiquetas, enlaces, respuestas, estrellas, conceptos elegidos y filtros guardados, pero no el historial ni los catálogos importados. Al incorporar se toma, campo por campo, lo más reciente; lo que dos personas han escrito por separado se conserva dos veces y se encuentra con has:conflict. Se guarda una copia del estado anterior, que se restaura desde la ventana (Archivo, Restaurar datos propios).</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>Escribir en este archivo en lugar de en la salida estándar; el archivo aparece completo o no aparece.</translation>
    </message>
    <message>
        <source>Join in what stands in this file (- for standard input), and say what that changed.</source>
        <translation>Incorporar el contenido de este archivo (- para la entrada estándar) e informar de lo que cambió.</translation>
    </message>
    <message>
        <source>With --join: change nothing, say what would change.</source>
        <translation>Con --join: no modificar nada, solo informar de lo que cambiaría.</translation>
    </message>
    <message>
        <source>to take along, or to hand on</source>
        <translation>para llevárselos o compartirlos</translation>
    </message>
    <message>
        <source>what a colleague&apos;s file would change</source>
        <translation>qué cambiaría el archivo de un colega</translation>
    </message>
    <message>
        <source>and joins it in</source>
        <translation>y lo incorpora</translation>
    </message>
    <message>
        <source>--output and --join do not go together</source>
        <translation>--output y --join no se pueden usar juntas</translation>
    </message>
    <message>
        <source>--dry-run is for --join</source>
        <translation>--dry-run solo vale con --join</translation>
    </message>
    <message>
        <source>--format is for --join; what is written is always JSON</source>
        <translation>--format solo vale con --join; lo que se escribe es siempre JSON</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
</context>
<context>
    <name>errdex::OwnExchange</name>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>No se pudo escribir %1: %2. Lo que había antes sigue igual.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with own data</source>
        <translation>
            <numerusform>%Ln código con datos propios</numerusform>
            <numerusform>%Ln códigos con datos propios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved filter(s)</source>
        <translation>
            <numerusform>%Ln filtro guardado</numerusform>
            <numerusform>%Ln filtros guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>%Ln dato nuevo</numerusform>
            <numerusform>%Ln datos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>%Ln dato modificado</numerusform>
            <numerusform>%Ln datos modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written by both of you</source>
        <extracomment>%Ln values, each a note, the tags … of a code that two people wrote differently</extracomment>
        <translation>
            <numerusform>%Ln dato escrito por ambas personas</numerusform>
            <numerusform>%Ln datos escritos por ambas personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Joining it would change nothing: all of it is here already.</source>
        <translation>Incorporarlo no cambiaría nada: ya está todo aquí.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>Ya estaba todo aquí.</translation>
    </message>
    <message>
        <source>It would be joined into your own data: %1.</source>
        <translation>Se incorporaría a sus datos propios: %1.</translation>
    </message>
    <message>
        <source>Joined into your own data: %1.</source>
        <translation>Incorporado a sus datos propios: %1.</translation>
    </message>
    <message>
        <source>%1: more than %2 MiB. No file of own data is so large; nothing was changed.</source>
        <extracomment>%1, here and below, is the name of a file, or &quot;Standard input&quot;</extracomment>
        <translation>%1: más de %2 MiB. Ningún archivo de datos propios es tan grande; no se modificó nada.</translation>
    </message>
    <message>
        <source>%1: from a newer version of Errdex. Please update Errdex; nothing was changed.</source>
        <translation>%1: de una versión más reciente de Errdex. Actualice Errdex; no se modificó nada.</translation>
    </message>
    <message>
        <source>%1: no file of own data. Such a file comes from “Export own data”; nothing was changed.</source>
        <translation>%1: no es un archivo de datos propios. Esos archivos se crean con «Exportar datos propios»; no se modificó nada.</translation>
    </message>
    <message>
        <source>%1: damaged in line %2 (%3). Nothing was changed.</source>
        <extracomment>%3 says in English what is wrong there</extracomment>
        <translation>%1: daños en la línea %2 (%3). No se modificó nada.</translation>
    </message>
    <message>
        <source>Of what both of you wrote, the newer holds and the other is kept beside it: search for %1.</source>
        <translation>De lo que escribieron ambas personas vale lo más reciente y lo otro se conserva al lado: busque %1.</translation>
    </message>
</context>
<context>
    <name>errdex::OwnTextRow</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Link to the solution</source>
        <translation>Enlace a la solución</translation>
    </message>
    <message>
        <source>Reply of your own</source>
        <translation>Respuesta propia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Add a link to the solution</source>
        <translation>Añadir un enlace a la solución</translation>
    </message>
    <message>
        <source>Write a reply of your own</source>
        <translation>Escribir una respuesta propia</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>All codes with this tag</source>
        <translation>Todos los códigos con esta etiqueta</translation>
    </message>
    <message>
        <source>urgent, known bug, …</source>
        <translation>urgente, error conocido, …</translation>
    </message>
    <message>
        <source>Markdown; kept while you type</source>
        <translation>Markdown; se guarda mientras escribe</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://; this is not kept yet.</source>
        <translation>Un enlace empieza por https:// o http://; este aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Yours alone, until you share it with a team</source>
        <translation>Solo para usted, hasta que lo comparta con un equipo</translation>
    </message>
    <message>
        <source>Opens in the web browser</source>
        <translation>Se abre en el navegador web</translation>
    </message>
    <message>
        <source>The link was not kept.</source>
        <translation>El enlace no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>errdex::PagePrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>The preview ends here; the print goes on.</source>
        <translation>La vista previa termina aquí; la impresión continúa.</translation>
    </message>
</context>
<context>
    <name>errdex::PageTables</name>
    <message>
        <source>Each code is a heading, with its text below.</source>
        <translation>Cada código es un título, con su texto debajo.</translation>
    </message>
    <message>
        <source>A list of definitions: codes and what they mean.</source>
        <translation>Una lista de definiciones: códigos y su significado.</translation>
    </message>
    <message>
        <source>Lines that begin with a code.</source>
        <translation>Líneas que empiezan por un código.</translation>
    </message>
    <message>
        <source>One line alone that begins like a code; it may be anything.</source>
        <translation>Una sola línea que empieza como un código; puede ser cualquier cosa.</translation>
    </message>
</context>
<context>
    <name>errdex::PaneLinks</name>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is &quot;Code&quot;, &quot;Message&quot;, &quot;Reply&quot;, …</extracomment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>errdex::PaperOutput</name>
    <message>
        <source>The export failed: there is not enough memory.</source>
        <translation>La exportación falló: no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>The last one is still being written. Wait for its end, or stop it.</source>
        <translation>La salida anterior aún se está escribiendo. Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>The part of Errdex that prints is missing; please install Errdex again, or save a PDF.</source>
        <translation>Falta el componente de Errdex que imprime; vuelva a instalar Errdex o guarde un PDF.</translation>
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
        <translation>“%1”</translation>
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
        <translation>Número de página</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>Más botones</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>behind the number of a page: &quot;2 of 12&quot;</extracomment>
        <translation> de %1</translation>
    </message>
    <message>
        <source>%1 and %2 turn the pages where whole ones are shown.</source>
        <translation>%1 y %2 pasan las páginas cuando se ven enteras.</translation>
    </message>
    <message>
        <source>Size, direction and margins of the paper</source>
        <translation>Tamaño, orientación y márgenes del papel</translation>
    </message>
    <message>
        <source>Pages %1 and %2 of %3</source>
        <translation>Páginas %1 y %2 de %3</translation>
    </message>
</context>
<context>
    <name>errdex::PreviewPage</name>
    <message>
        <source>Deli&amp;miter</source>
        <translation>&amp;Delimitador</translation>
    </message>
    <message>
        <source>The first &amp;row names them</source>
        <translation>La &amp;primera fila contiene los nombres</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The table as it was found</source>
        <translation>La tabla tal como se encontró</translation>
    </message>
    <message>
        <source>Line in the source</source>
        <translation>Línea en la fuente</translation>
    </message>
    <message>
        <source>Reasons and doubts</source>
        <translation>Motivos y dudas</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>&amp;Leer como</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>C&amp;odificación</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tablas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Reasons and &amp;doubts</source>
        <translation>&amp;Motivos y dudas</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln fila)</numerusform>
            <numerusform>%1 (%Ln filas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which column is the code: without it nothing can be imported.</source>
        <translation>Elija qué columna es el código: sin ella no se puede importar nada.</translation>
    </message>
    <message>
        <source>Tick a table to import.</source>
        <translation>Marque una tabla para importar.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>a table that was not on the page the last time; %1 is its heading
----------
a column that was not there the last time; %1 is its name</extracomment>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Fila de la tabla</translation>
    </message>
    <message>
        <source>What kind of document it is</source>
        <translation>Qué clase de documento es</translation>
    </message>
    <message>
        <source>Which letters the bytes stand for</source>
        <translation>Qué letras representan los bytes</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Lo que separa dos celdas</translation>
    </message>
    <message>
        <source>Then it is no code itself</source>
        <translation>Entonces no es un código ella misma</translation>
    </message>
    <message>
        <source>Space ticks a table, which is imported then. The chosen one is shown beside the list.</source>
        <translation>Espacio marca una tabla, que entonces se importa. La elegida se muestra junto a la lista.</translation>
    </message>
    <message>
        <source>What each column means is chosen in the boxes before it.</source>
        <translation>Lo que significa cada columna se elige en los cuadros anteriores.</translation>
    </message>
    <message>
        <source>Why the source was read in this way, and what may be wrong.</source>
        <translation>Por qué se leyó así la fuente y qué puede estar mal.</translation>
    </message>
</context>
<context>
    <name>errdex::PrintActions</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>errdex::PrintDialog</name>
    <message numerus="yes">
        <source>The &amp;table with %Ln row(s)</source>
        <translation>
            <numerusform>La &amp;tabla, con una fila</numerusform>
            <numerusform>La &amp;tabla, con %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table with the %Ln &amp;selected row(s)</source>
        <translation>
            <numerusform>La tabla, con la fila &amp;seleccionada</numerusform>
            <numerusform>La tabla, con las %Ln filas &amp;seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;cards of the %Ln selected code(s)</source>
        <translation>
            <numerusform>La &amp;ficha del código seleccionado</numerusform>
            <numerusform>Las &amp;fichas de los %Ln códigos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;card of %1</source>
        <extracomment>%1 is &quot;HashKey Pro -1021&quot;</extracomment>
        <translation>La &amp;ficha de %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>On the cards; leave it off for what a customer gets</source>
        <translation>En las fichas; déjelo sin marcar para lo que recibe un cliente</translation>
    </message>
    <message>
        <source>The table &amp;and the cards of “%1”</source>
        <extracomment>%1 is a row of a comparison: &quot;Rate limit exceeded&quot;, &quot;429 Too Many Requests&quot;</extracomment>
        <translation>La tabla &amp;y las fichas de «%1»</translation>
    </message>
    <message>
        <source>The &amp;cards of “%1”</source>
        <extracomment>%1 is a row of a comparison: &quot;Rate limit exceeded&quot;, &quot;429 Too Many Requests&quot;</extracomment>
        <translation>Las &amp;fichas de «%1»</translation>
    </message>
    <message>
        <source>&amp;For colleagues: next steps, notes, other providers</source>
        <translation>Para &amp;colegas: siguientes pasos, notas, otros proveedores</translation>
    </message>
    <message>
        <source>&amp;For colleagues: our remarks</source>
        <translation>Para &amp;colegas: nuestras observaciones</translation>
    </message>
    <message>
        <source>With the columns that are shown</source>
        <translation>Con las columnas que se muestran</translation>
    </message>
    <message>
        <source>All lines first, then all fields of this one</source>
        <translation>Primero todas las líneas, después todos los campos de esta</translation>
    </message>
    <message>
        <source>With all fields</source>
        <translation>Con todos los campos</translation>
    </message>
    <message>
        <source>Asks for a printer</source>
        <translation>Pregunta por una impresora</translation>
    </message>
    <message>
        <source>Shows the pages on the screen</source>
        <translation>Muestra las páginas en la pantalla</translation>
    </message>
    <message>
        <source>Asks for a file and writes the pages into it</source>
        <translation>Pregunta por un archivo y escribe en él las páginas</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderChoiceModel</name>
    <message>
        <source>%1, baseline</source>
        <translation>%1, referencia</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderHeader</name>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderPicker</name>
    <message>
        <source>Find a provider</source>
        <translation>Buscar un proveedor</translation>
    </message>
    <message>
        <source>Providers to compare</source>
        <translation>Proveedores que comparar</translation>
    </message>
    <message>
        <source>Drag to put in order, or hold Alt with ↑ and ↓</source>
        <translation>Arrastre para ordenar o mantenga pulsada Alt con ↑ y ↓</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>What the others are told apart from</source>
        <translation>Aquello con lo que se comparan los demás</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>a button that chooses all providers</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Compare all providers</source>
        <translation>Comparar todos los proveedores</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a button that chooses no provider</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Leave all providers out</source>
        <translation>Excluir todos los proveedores</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>No longer the &amp;baseline</source>
        <translation>Dejar de usar como &amp;referencia</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>Usar como &amp;referencia</translation>
    </message>
    <message>
        <source>None</source>
        <comment>baseline</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Space ticks a provider. Alt with the up and down arrows moves it.</source>
        <translation>Espacio marca un proveedor. Alt con las flechas arriba y abajo lo mueve.</translation>
    </message>
    <message>
        <source>Shows the providers that have these letters.</source>
        <translation>Muestra los proveedores con estas letras.</translation>
    </message>
</context>
<context>
    <name>errdex::ProvidersCommand</name>
    <message>
        <source>Lists the providers whose error codes are known.</source>
        <translation>Enumera los proveedores cuyos códigos de error se conocen.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>short name, name, number of codes, origin, documentation</source>
        <translation>nombre corto, nombre, número de códigos, origen, documentación</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>errdex::QtPrintDialogs</name>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
</context>
<context>
    <name>errdex::QueryHelp</name>
    <message>
        <source>both words, anywhere, in any order; case and accents do not matter</source>
        <translation>ambas palabras, en cualquier lugar y orden; no importan mayúsculas ni acentos</translation>
    </message>
    <message>
        <source>exactly this phrase</source>
        <translation>exactamente esta frase</translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation>la primera palabra sin la segunda</translation>
    </message>
    <message>
        <source>one of the two, or both</source>
        <translation>una de las dos, o ambas</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>los paréntesis agrupan</translation>
    </message>
    <message>
        <source>a code; a minus before a digit belongs to it</source>
        <translation>un código; un signo menos ante una cifra forma parte de él</translation>
    </message>
    <message>
        <source>codes that begin with -10; * stands for anything</source>
        <translation>códigos que empiezan por -10; * equivale a cualquier cosa</translation>
    </message>
    <message>
        <source>exactly this code</source>
        <translation>exactamente este código</translation>
    </message>
    <message>
        <source>one of several providers</source>
        <translation>uno de varios proveedores</translation>
    </message>
    <message>
        <source>a class of HTTP statuses</source>
        <translation>una clase de estados HTTP</translation>
    </message>
    <message>
        <source>a range, ends included</source>
        <translation>un intervalo, extremos incluidos</translation>
    </message>
    <message>
        <source>from here on; &lt;, &lt;= and &gt; work too</source>
        <translation>a partir de aquí; también sirven &lt;, &lt;= y &gt;</translation>
    </message>
    <message>
        <source>a category; names with blanks in quotes</source>
        <translation>una categoría; los nombres con espacios, entre comillas</translation>
    </message>
    <message>
        <source>what the failure means, across providers</source>
        <translation>qué significa el fallo, en todos los proveedores</translation>
    </message>
    <message>
        <source>who has to act: customer, integrator, provider or nobody</source>
        <translation>quién debe actuar: customer, integrator, provider o nobody</translation>
    </message>
    <message>
        <source>trying again: never, after-change, after-wait or with-backoff</source>
        <translation>reintento: never, after-change, after-wait o with-backoff</translation>
    </message>
    <message>
        <source>in one field only; also name:, description:, condition:</source>
        <translation>solo en un campo; también name:, description:, condition:</translation>
    </message>
    <message>
        <source>the page gives no condition</source>
        <translation>la página no indica ninguna condición</translation>
    </message>
    <message>
        <source>the page gives a condition</source>
        <translation>la página indica una condición</translation>
    </message>
    <message>
        <source>a regular expression, anywhere or after a field</source>
        <translation>una expresión regular, en cualquier lugar o tras un campo</translation>
    </message>
    <message>
        <source>the codes that you starred</source>
        <translation>los códigos que usted destacó</translation>
    </message>
    <message>
        <source>in what you keep with the codes; also link:</source>
        <translation>en lo que usted guarda con los códigos; también link:</translation>
    </message>
    <message>
        <source>codes with a note of yours; also has:tag, has:link, has:reply, has:conflict</source>
        <translation>códigos con una nota suya; también has:tag, has:link, has:reply, has:conflict</translation>
    </message>
    <message>
        <source>codes that one provider lists more than once</source>
        <translation>códigos que un mismo proveedor enumera más de una vez</translation>
    </message>
    <message>
        <source>codes that mean something else at another provider</source>
        <translation>códigos que significan otra cosa en otro proveedor</translation>
    </message>
</context>
<context>
    <name>errdex::QueryIssueText</name>
    <message>
        <source>The quote is not closed; its words are searched one by one.</source>
        <translation>Las comillas no están cerradas; sus palabras se buscan una por una.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Hay un paréntesis sin cerrar.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Este paréntesis no cierra nada.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR necesita algo a ambos lados.</translation>
    </message>
    <message>
        <source>There is no field “%1”; searched as plain text.</source>
        <translation>No existe el campo «%1»; se busca como texto sin formato.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”? Searched as plain text.</source>
        <translation>No existe el campo «%1»; ¿quiso decir «%2»? Se busca como texto sin formato.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP status; write 429, 4xx, 400..429 or &gt;=500.</source>
        <translation>«%1» no es un estado HTTP; escriba 429, 4xx, 400..429 o &gt;=500.</translation>
    </message>
    <message>
        <source>“%1” does not go with “%2:”, which takes %3.</source>
        <translation>«%1» no se puede usar con «%2:», que admite: %3.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read: %2.</source>
        <translation>No se puede interpretar el patrón «%1»: %2.</translation>
    </message>
    <message>
        <source>There are too many patterns; from here on they are searched as plain words.</source>
        <translation>Hay demasiados patrones; a partir de aquí se buscan como simples palabras.</translation>
    </message>
    <message>
        <source>The pattern “%1” takes too long and was stopped; the result is not complete.</source>
        <translation>El patrón «%1» tarda demasiado y se detuvo; el resultado no está completo.</translation>
    </message>
    <message>
        <source>“%1” is no range; write 400..429, &gt;=500 or &lt;100.</source>
        <translation>«%1» no es un intervalo; escriba 400..429, &gt;=500 o &lt;100.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deep; the rest is searched as plain words.</source>
        <translation>Los paréntesis están anidados a demasiada profundidad; el resto se busca como simples palabras.</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>falta el paréntesis de cierre</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>sobra un paréntesis de cierre</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>falta ] al final de la clase de caracteres</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>el cuantificador no sigue a nada que pueda repetirse</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>intervalo invertido en la clase de caracteres</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>números invertidos en el cuantificador {}</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>carácter desconocido después de \</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ al final del patrón</translation>
    </message>
</context>
<context>
    <name>errdex::QueryLineEdit</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>errdex::QuickWindow</name>
    <message>
        <source>The search failed.</source>
        <translation>La búsqueda falló.</translation>
    </message>
    <message>
        <source>Errdex: quick lookup</source>
        <translation>Errdex: búsqueda rápida</translation>
    </message>
    <message>
        <source>Type or paste an error…</source>
        <translation>Escriba o pegue un error…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>Ningún código coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Código copiado</translation>
    </message>
    <message>
        <source>Message and meaning copied</source>
        <translation>Mensaje y significado copiados</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <extracomment>%1 is a key, here and in the three below: what it does in the quick window</extracomment>
        <translation>%1 abre</translation>
    </message>
    <message>
        <source>%1 copies the code</source>
        <translation>%1 copia el código</translation>
    </message>
    <message>
        <source>%1 copies message and meaning</source>
        <translation>%1 copia mensaje y significado</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <translation>%1 cierra</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a statement as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 copies the reply</source>
        <translation>%1 copia la respuesta</translation>
    </message>
    <message>
        <source>Reply copied</source>
        <translation>Respuesta copiada</translation>
    </message>
    <message>
        <source>Nothing was copied: this code has no reply.</source>
        <translation>No se ha copiado nada: este código no tiene respuesta.</translation>
    </message>
    <message>
        <source>Nothing was copied: there is no code.</source>
        <translation>No se ha copiado nada: no hay ningún código.</translation>
    </message>
</context>
<context>
    <name>errdex::RecallLine</name>
    <message>
        <source>Read a&amp;fresh</source>
        <translation>Leer de &amp;nuevo</translation>
    </message>
    <message>
        <source>As the &amp;last time</source>
        <translation>Como la última &amp;vez</translation>
    </message>
    <message>
        <source>Proposes tables and columns as for a provider that is new</source>
        <translation>Propone tablas y columnas como para un proveedor nuevo</translation>
    </message>
    <message>
        <source>Takes the tables and columns that were imported then</source>
        <translation>Toma las tablas y columnas que se importaron entonces</translation>
    </message>
    <message>
        <source>Read as a new source, not as the last time.</source>
        <translation>Leído como una fuente nueva, no como la última vez.</translation>
    </message>
    <message>
        <source>Read as you have chosen, not as the last time.</source>
        <translation>Leído como usted ha elegido, no como la última vez.</translation>
    </message>
    <message>
        <source>There is nothing of the last time to go by; what you have chosen stays.</source>
        <translation>No se sabe nada de la última vez; lo que ha elegido se mantiene.</translation>
    </message>
</context>
<context>
    <name>errdex::RecalledReading</name>
    <message>
        <source>It was imported the last time.</source>
        <translation>Se importó la última vez.</translation>
    </message>
    <message>
        <source>It was left out the last time.</source>
        <translation>Se dejó fuera la última vez.</translation>
    </message>
    <message>
        <source>“%1” is not imported, as the last time.</source>
        <translation>«%1» no se importa, como la última vez.</translation>
    </message>
    <message>
        <source>“%1” is read as %2, as the last time.</source>
        <translation>«%1» se lee como %2, como la última vez.</translation>
    </message>
    <message>
        <source>“%1” is new since the last time.</source>
        <translation>«%1» es nuevo desde la última vez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new table(s)</source>
        <translation>
            <numerusform>%Ln tabla nueva</numerusform>
            <numerusform>%Ln tablas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) gone</source>
        <translation>
            <numerusform>%Ln tabla desaparecida</numerusform>
            <numerusform>%Ln tablas desaparecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new column(s)</source>
        <translation>
            <numerusform>%Ln columna nueva</numerusform>
            <numerusform>%Ln columnas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) gone</source>
        <translation>
            <numerusform>%Ln columna desaparecida</numerusform>
            <numerusform>%Ln columnas desaparecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as the last time.</source>
        <translation>Leído como la última vez.</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>Desde entonces: %1.</translation>
    </message>
    <message>
        <source>None of the tables of the last time is there: read as a new source.</source>
        <translation>No está ninguna de las tablas de la última vez: leído como una fuente nueva.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;2 new tables&quot;, %2 their headings</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No code changes; how the source is read is kept for the next time.</source>
        <translation>Ningún código cambia; la forma de leer la fuente se conserva para la próxima vez.</translation>
    </message>
</context>
<context>
    <name>errdex::ReplyView</name>
    <message>
        <source>Your reply for this code</source>
        <translation>Su respuesta para este código</translation>
    </message>
    <message>
        <source>Your reply for all codes that mean this</source>
        <translation>Su respuesta para todos los códigos con este significado</translation>
    </message>
    <message>
        <source>Reply that is safe to send</source>
        <translation>Respuesta segura para enviar</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Write your own for this code</source>
        <translation>Escribir una propia para este código</translation>
    </message>
    <message>
        <source>Write your own for all such codes</source>
        <translation>Escribir una para todos estos códigos</translation>
    </message>
    <message>
        <source>Back to the former reply</source>
        <translation>Volver a la respuesta anterior</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>The team&apos;s reply for this code</source>
        <translation>Respuesta del equipo para este código</translation>
    </message>
    <message>
        <source>The team&apos;s reply for all that mean this</source>
        <translation>Respuesta del equipo para todos los de este significado</translation>
    </message>
    <message>
        <source>Write a reply of your own</source>
        <translation>Escribir una respuesta propia</translation>
    </message>
    <message>
        <source>Your reply to this code alone</source>
        <translation>Su respuesta solo a este código</translation>
    </message>
    <message>
        <source>Your reply to every code that means the same</source>
        <translation>Su respuesta a todo código que signifique lo mismo</translation>
    </message>
    <message>
        <source>Takes your own away; Undo brings it back</source>
        <translation>Quita la suya; «Deshacer» la devuelve</translation>
    </message>
</context>
<context>
    <name>errdex::RestoreActions</name>
    <message>
        <source>Your own data is damaged. What can be read of it is being brought to safety…</source>
        <translation>Sus datos propios están dañados. Se está poniendo a salvo lo que aún se puede leer…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of your own data could not be made.</source>
        <translation>No se pudo hacer la copia de hoy de sus datos propios.</translation>
    </message>
    <message>
        <source>The file with your own data was damaged.</source>
        <translation>El archivo con sus datos propios estaba dañado.</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>Se conserva como %1.</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>No se pudo leer nada de él.</translation>
    </message>
    <message>
        <source>The copy of %1 can be restored instead.</source>
        <translation>En su lugar se puede restaurar la copia del %1.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Your own data is what it was on %1.</source>
        <translation>Sus datos propios vuelven a ser los del %1.</translation>
    </message>
    <message>
        <source>Your own data begins anew.</source>
        <translation>Sus datos propios empiezan de cero.</translation>
    </message>
    <message>
        <source>Your own data is what it was before.</source>
        <translation>Sus datos propios vuelven a ser los de antes.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>The clock of this computer went back: it says %1, and your own data was copied on %2. Nothing is lost, and what you change counts as the newest. Please check the clock.</source>
        <translation>El reloj de este equipo se ha atrasado: marca %1, y sus propios datos se copiaron el %2. No se ha perdido nada, y lo que cambie cuenta como lo más reciente. Compruebe el reloj.</translation>
    </message>
</context>
<context>
    <name>errdex::RestoreDialog</name>
    <message>
        <source>Restore own data</source>
        <translation>Restaurar datos propios</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Comprobando lo que hay…</translation>
    </message>
    <message>
        <source>States that can be restored</source>
        <translation>Estados que se pueden restaurar</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>&quot;Kept&quot; heads a column of dates, &quot;Why&quot; one of reasons such as &quot;before an update&quot;</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>Empezar de c&amp;ero</translation>
    </message>
    <message>
        <source>Move the damaged file aside and begin with nothing</source>
        <translation>Apartar el archivo dañado y empezar sin datos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>Damaged file, moved aside</source>
        <translation>Archivo dañado, apartado</translation>
    </message>
    <message>
        <source>The file with your own data is damaged</source>
        <translation>El archivo con sus datos propios está dañado</translation>
    </message>
    <message>
        <source>The catalogues can be used. Choose what to go on with: the damaged file is moved aside and kept, whatever you choose.</source>
        <translation>Los catálogos se pueden usar. Elija con qué continuar: el archivo dañado se aparta y se conserva, elija lo que elija.</translation>
    </message>
    <message>
        <source>There is nothing to restore yet</source>
        <translation>Aún no hay nada que restaurar</translation>
    </message>
    <message>
        <source>Errdex copies your own data once a day, and before it changes the file&apos;s form. The last ten copies are kept.</source>
        <translation>Errdex copia sus datos propios una vez al día y antes de cambiar la estructura del archivo. Se conservan las diez últimas copias.</translation>
    </message>
    <message>
        <source>Go back to an earlier state of your own data</source>
        <translation>Volver a un estado anterior de sus datos propios</translation>
    </message>
    <message>
        <source>Stars, notes and imported catalogues become what they were. The present state is copied first, so that this can be undone.</source>
        <translation>Las estrellas, las notas y los catálogos importados vuelven a ser los de entonces. Antes se copia el estado actual, para poder deshacerlo.</translation>
    </message>
    <message>
        <source>once a day</source>
        <extracomment>why a copy was made: the one that is made each day</extracomment>
        <translation>copia diaria</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>read of a damaged file</source>
        <translation>leído de un archivo dañado</translation>
    </message>
    <message>
        <source>before joining in a file</source>
        <translation>antes de incorporar un archivo</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) and note(s)</source>
        <translation>
            <numerusform>%Ln estrella o nota</numerusform>
            <numerusform>%Ln estrellas y notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported code(s)</source>
        <translation>
            <numerusform>%Ln código importado</numerusform>
            <numerusform>%Ln códigos importados</numerusform>
        </translation>
    </message>
    <message>
        <source>what can still be read of it</source>
        <translation>lo que aún se puede leer de él</translation>
    </message>
    <message>
        <source>Enter restores the chosen state.</source>
        <translation>Intro restaura el estado elegido.</translation>
    </message>
    <message>
        <source>Puts the chosen state in the place of the present one</source>
        <translation>Pone el estado elegido en lugar del actual</translation>
    </message>
</context>
<context>
    <name>errdex::ResultCard</name>
    <message>
        <source>Also:</source>
        <translation>También:</translation>
    </message>
    <message>
        <source>Suggestions:</source>
        <translation>Sugerencias:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primera línea</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>%1 (stated on the page)</source>
        <translation>%1 (indicado en la página)</translation>
    </message>
    <message>
        <source>%1 (by a rule of the page)</source>
        <translation>%1 (según una regla de la página)</translation>
    </message>
    <message>
        <source>%1 (derived from the code)</source>
        <translation>%1 (deducido del código)</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the integrator</source>
        <translation>el integrador</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>el proveedor</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>who must act: there is nothing to do</extracomment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>after a change</source>
        <translation>tras un cambio</translation>
    </message>
    <message>
        <source>after a wait</source>
        <translation>tras una espera</translation>
    </message>
    <message>
        <source>with growing pauses</source>
        <translation>con pausas crecientes</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Safe reply</source>
        <translation>Respuesta segura</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Sus etiquetas</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>Su enlace</translation>
    </message>
    <message>
        <source>%1 (no. %2 on the page)</source>
        <translation>%1 (n.º %2 en la página)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Our remark</source>
        <translation>Observación nuestra</translation>
    </message>
    <message>
        <source>written here, not sent yet</source>
        <translation>escrito aquí, aún no enviado</translation>
    </message>
    <message>
        <source>yours is another one: decide in the window</source>
        <translation>el suyo es distinto: decida en la ventana</translation>
    </message>
    <message>
        <source>yours was not accepted</source>
        <translation>el suyo no se aceptó</translation>
    </message>
    <message>
        <source>Team&apos;s reply</source>
        <translation>Respuesta del equipo</translation>
    </message>
    <message>
        <source>Team&apos;s note</source>
        <translation>Nota del equipo</translation>
    </message>
    <message>
        <source>Team&apos;s tags</source>
        <translation>Etiquetas del equipo</translation>
    </message>
    <message>
        <source>Team&apos;s link</source>
        <translation>Enlace del equipo</translation>
    </message>
</context>
<context>
    <name>errdex::RowActions</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: there is not enough memory</source>
        <translation>No se copió: no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Código copiado</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Mensaje copiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) selected</source>
        <translation>
            <numerusform>%Ln código seleccionado</numerusform>
            <numerusform>%Ln códigos seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::SavedFilterPane</name>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nombre del filtro:</translation>
    </message>
    <message>
        <source>The search is saved as %1</source>
        <translation>La búsqueda se guardó como %1</translation>
    </message>
    <message>
        <source>A filter needs a name and a search</source>
        <translation>Un filtro necesita un nombre y una búsqueda</translation>
    </message>
    <message>
        <source>There is a filter named %1 already</source>
        <translation>Ya hay un filtro llamado %1</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Reem&amp;plazarlo</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Cambiar el nombre del filtro</translation>
    </message>
    <message>
        <source>The filter is named %1 now</source>
        <translation>El filtro ahora se llama %1</translation>
    </message>
    <message>
        <source>Another filter has this name, or it is empty</source>
        <translation>Otro filtro ya tiene este nombre, o el nombre está vacío</translation>
    </message>
    <message>
        <source>The filter %1 is the present search now</source>
        <translation>El filtro %1 contiene ahora la búsqueda actual</translation>
    </message>
    <message>
        <source>The filter %1 is deleted</source>
        <translation>Filtro %1 eliminado</translation>
    </message>
    <message>
        <source>%1 opens the filter %2</source>
        <extracomment>%1 are keys, &quot;Alt+1&quot;</extracomment>
        <translation>%1 abre el filtro %2</translation>
    </message>
    <message>
        <source>The filter %1 has no shortcut any more</source>
        <translation>El filtro %1 ya no tiene atajo</translation>
    </message>
    <message>
        <source>The filter %1 is moved</source>
        <translation>Filtro %1 movido</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Replace by the &amp;present search</source>
        <translation>&amp;Reemplazar por la búsqueda actual</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>&amp;Atajo</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no shortcut</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>The filter %1 is switched off</source>
        <translation>Filtro %1 desactivado</translation>
    </message>
    <message>
        <source>The filter %1 is switched on</source>
        <translation>Filtro %1 activado</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, desactivado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>What the list of saved filters calls it</source>
        <translation>Su nombre en la lista de filtros guardados</translation>
    </message>
    <message>
        <source>%1 uses a filter, %2 renames it, %3 deletes it. Alt with the up and down arrows moves it.</source>
        <translation>%1 aplica un filtro, %2 lo renombra, %3 lo elimina. Alt con las flechas arriba y abajo lo mueve.</translation>
    </message>
    <message>
        <source>Gives the filter this name</source>
        <translation>Da este nombre al filtro</translation>
    </message>
</context>
<context>
    <name>errdex::SearchBox</name>
    <message>
        <source>Search, filter or paste an error…</source>
        <translation>Busque, filtre o pegue un error…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words and conditions such as provider:ethgas or http:4xx.</source>
        <translation>Palabras y condiciones como provider:ethgas o http:4xx.</translation>
    </message>
    <message>
        <source>%1 explains them.</source>
        <extracomment>%1 are keys, &quot;F1&quot;</extracomment>
        <translation>%1 las explica.</translation>
    </message>
</context>
<context>
    <name>errdex::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Default of: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>Sets it to what it was at first</source>
        <translation>Vuelve al valor inicial</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsActions</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsDialog</name>
    <message>
        <source>No setting fits.</source>
        <translation>Ningún ajuste coincide.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>All keys are back at the default</source>
        <translation>Se restablecieron todos los atajos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Shows the settings and keys that have these words.</source>
        <translation>Muestra los ajustes y atajos que contienen estas palabras.</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>Ke&amp;yboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write what you have changed to a file</source>
        <translation>Guardar en un archivo lo que ha cambiado</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation>Cargar todos los ajustes desde un archivo</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Settings written to %1</source>
        <translation>Ajustes guardados en %1</translation>
    </message>
    <message>
        <source>The file has keys or columns that Errdex does not know. Nothing was changed.</source>
        <translation>El archivo contiene atajos o columnas que Errdex no conoce. No se modificó nada.</translation>
    </message>
    <message>
        <source>Settings taken from %1</source>
        <translation>Ajustes cargados desde %1</translation>
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
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Tem&amp;a</translation>
    </message>
    <message>
        <source>The colours of all windows. The first one follows the desktop.</source>
        <translation>Los colores de todas las ventanas. La primera opción sigue los del escritorio.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>Tamaño de &amp;letra</translation>
    </message>
    <message>
        <source>In percent of the desktop&apos;s font, in all windows.</source>
        <translation>En porcentaje de la letra del escritorio, en todas las ventanas.</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>Icono en la &amp;bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves Errdex in the tray: it is back at once, and the clipboard stays watched.</source>
        <translation>Al cerrar la ventana, Errdex sigue en la bandeja: vuelve al instante y el portapapeles se sigue vigilando.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of all texts and of the concepts. Codes and messages stay as the providers write them.</source>
        <translation>De todos los textos y los conceptos. Los códigos y los mensajes quedan como los escriben los proveedores.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <translation>&amp;Filas compactas</translation>
    </message>
    <message>
        <source>Lower rows, so that more are seen.</source>
        <translation>Filas más bajas, para ver más a la vez.</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>Vigilar el &amp;portapapeles</translation>
    </message>
    <message>
        <source>When an error is copied anywhere, the quick window answers. The text is not kept.</source>
        <translation>Cuando se copia un error en cualquier lugar, la ventana rápida da el resultado. El texto no se guarda.</translation>
    </message>
    <message>
        <source>Keep a &amp;history</source>
        <translation>Guardar el &amp;historial</translation>
    </message>
    <message>
        <source>The last %L1 lookups are kept, on this computer only.</source>
        <translation>Se guardan las últimas %L1 búsquedas, solo en este equipo.</translation>
    </message>
    <message>
        <source>Keep &amp;pasted texts in the history</source>
        <translation>Gua&amp;rdar los textos pegados en el historial</translation>
    </message>
    <message>
        <source>With whatever stands in them: tokens and card numbers too.</source>
        <translation>Con todo lo que contengan, también tokens y números de tarjeta.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Vaciar el historial</translation>
    </message>
    <message>
        <source>The bar at the foot of the main window offers to undo it.</source>
        <translation>La barra al pie de la ventana principal permite deshacerlo.</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>Copies that are &amp;kept</source>
        <translation>Copias que se con&amp;servan</translation>
    </message>
    <message>
        <source>Of your notes, stars and catalogues, one is made on each day of use. When there are more, the oldest ones go.</source>
        <translation>De sus notas, destacados y catálogos se hace una copia cada día de uso. Si se supera este número, se eliminan las más antiguas.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>What the table shows of each code. Drag the heads to put them in order.</source>
        <translation>Lo que la tabla muestra de cada código. Arrastre los encabezados para cambiar el orden.</translation>
    </message>
    <message>
        <source>Nothing moves by itself; words say that something is going on. The first one follows the desktop.</source>
        <translation>Nada se mueve por sí solo; unas palabras dicen que algo está en curso. La primera opción sigue al escritorio.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation>Redu&amp;cir el movimiento</translation>
    </message>
    <message>
        <source>System</source>
        <comment>motion</comment>
        <extracomment>as the desktop says whether anything may move</extracomment>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>errdex::ShareCatalogDialog</name>
    <message>
        <source>Share with the team</source>
        <translation>Compartir con el equipo</translation>
    </message>
    <message>
        <source>The team&apos;s versions</source>
        <translation>Versiones del equipo</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>Co&amp;mpartir</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Reintent&amp;ar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>&amp;Versions on the server</source>
        <translation>&amp;Versiones en el servidor</translation>
    </message>
    <message>
        <source>Versions on the server</source>
        <translation>Versiones en el servidor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Compartido por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>of a version: the file it was imported from</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What has &amp;changed since</source>
        <translation>&amp;Cambios desde entonces</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Everybody in the team gets this version again</source>
        <translation>Todo el equipo vuelve a recibir esta versión</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Re&amp;tirar…</translation>
    </message>
    <message>
        <source>Take the catalogue from the team; its versions stay on the server</source>
        <translation>Quitar el catálogo al equipo; sus versiones siguen en el servidor</translation>
    </message>
    <message>
        <source>Sharing… Closing this window cancels it.</source>
        <translation>Compartiendo… Cerrar esta ventana lo cancela.</translation>
    </message>
    <message>
        <source>%1: what has changed since version %2</source>
        <translation>%1: cambios desde la versión %2</translation>
    </message>
    <message>
        <source>Withdraw from the team</source>
        <translation>Retirar del equipo</translation>
    </message>
    <message>
        <source>Nobody in the team will see %1 any more, unless they have imported it themselves. Its versions stay on the server, and each can be put back.</source>
        <translation>Nadie del equipo verá ya %1, salvo quien lo haya importado por su cuenta. Sus versiones siguen en el servidor y cada una puede recuperarse.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>The team has it like this already.</source>
        <translation>El equipo ya lo tiene así.</translation>
    </message>
    <message>
        <source>The team does not have this catalogue yet. Sharing it brings everybody these codes: %1.</source>
        <extracomment>%1 is &quot;40 added, 0 changed, 0 removed&quot;</extracomment>
        <translation>El equipo aún no tiene este catálogo. Al compartirlo, todos reciben estos códigos: %1.</translation>
    </message>
    <message>
        <source>Sharing yours changes the codes that everybody in the team has: %1.</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed&quot;</extracomment>
        <translation>Compartir el suyo cambia los códigos que tiene todo el equipo: %1.</translation>
    </message>
    <message>
        <source>Your account is not a curator&apos;s, so you can only look. An administrator can give it the role errdex_curator.</source>
        <translation>Su cuenta no es de gestor, así que solo puede mirar. Un administrador puede darle el rol errdex_curator.</translation>
    </message>
    <message>
        <source>The server takes no changes at present.</source>
        <translation>El servidor no acepta cambios por ahora.</translation>
    </message>
    <message>
        <source>%1, present</source>
        <extracomment>the version of a catalogue that everybody has now</extracomment>
        <translation>%1, actual</translation>
    </message>
    <message>
        <source>The team has the same codes, and sharing yours changes something else for everybody:</source>
        <translation>El equipo tiene los mismos códigos; al compartir los suyos cambia otra cosa para todos:</translation>
    </message>
    <message>
        <source>Everybody in the team gets the catalogue as it is here</source>
        <translation>Todo el equipo recibe el catálogo tal como está aquí</translation>
    </message>
    <message>
        <source>The buttons beside the list are about the chosen version.</source>
        <translation>Los botones junto a la lista se refieren a la versión elegida.</translation>
    </message>
    <message>
        <source>From the chosen version to the one that is shared now</source>
        <translation>De la versión elegida a la que se comparte ahora</translation>
    </message>
</context>
<context>
    <name>errdex::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>En el cuadro de búsqueda</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Ir a los resultados</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Mostrar sugerencias</translation>
    </message>
    <message>
        <source>Choose among suggestions</source>
        <translation>Elegir entre las sugerencias</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Search by a saved filter</source>
        <translation>Buscar con un filtro guardado</translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <translation>Subirlo o bajarlo</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Cambiarle el nombre</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>In the facets</source>
        <translation>En las facetas</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Contraer o expandir</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Ir a los detalles</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>Poner o quitar la estrella</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>En una comparación</translation>
    </message>
    <message>
        <source>Go to the cards of a row</source>
        <translation>Ir a las fichas de una fila</translation>
    </message>
    <message>
        <source>Open the code in Browse</source>
        <translation>Abrir el código en Explorar</translation>
    </message>
    <message>
        <source>Move the provider</source>
        <translation>Mover el proveedor</translation>
    </message>
    <message>
        <source>In the cards: another row</source>
        <translation>En las fichas: otra fila</translation>
    </message>
    <message>
        <source>In the cards: back to the table</source>
        <translation>En las fichas: volver a la tabla</translation>
    </message>
    <message>
        <source>Those of the menus can be changed in the settings.</source>
        <translation>Los de los menús se pueden cambiar en los ajustes.</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Mover la columna</translation>
    </message>
</context>
<context>
    <name>errdex::SourcePage</name>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Desde el &amp;portapapeles</translation>
    </message>
    <message>
        <source>Acme Pay</source>
        <translation>Acme Pay</translation>
    </message>
    <message>
        <source>Small letters, digits and -; what queries and the command line use</source>
        <translation>Letras minúsculas, dígitos y -; es lo que usan las consultas y la línea de comandos</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>Arc&amp;hivo…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>P&amp;roveedor</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Nombre corto</translation>
    </message>
    <message>
        <source>Where are the error codes?</source>
        <translation>¿Dónde están los códigos de error?</translation>
    </message>
    <message>
        <source>A table (CSV, TSV), JSON, OpenAPI, Markdown, a saved web page, or plain text as it is copied from a documentation page. Files can be dropped here. Nothing is loaded from the network.</source>
        <translation>Una tabla (CSV, TSV), JSON, OpenAPI, Markdown, una página web guardada o texto sin formato copiado de una página de documentación. También puede soltar archivos aquí. No se carga nada de la red.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegido: %1</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Error codes (*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml *.yml *.txt)</source>
        <translation>Códigos de error (*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml *.yml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Dropped data</source>
        <translation>Datos soltados</translation>
    </message>
    <message>
        <source>Whose error codes are these? Name the provider first.</source>
        <translation>¿De quién son estos códigos de error? Indique primero el proveedor.</translation>
    </message>
    <message>
        <source>Give a short name: lower-case Latin letters, digits and hyphens, such as “zarin-pay”.</source>
        <translation>Indique un nombre corto: letras latinas minúsculas, dígitos y guiones, como «zarin-pay».</translation>
    </message>
    <message>
        <source>Whose are they?</source>
        <translation>¿De quién son?</translation>
    </message>
    <message>
        <source>Suggested by the source: change it where it is not right.</source>
        <translation>Sugerido por la fuente: cámbielo si no es correcto.</translation>
    </message>
    <message>
        <source>%1 is there already; what is imported updates it.</source>
        <translation>%1 ya existe; la importación lo actualiza.</translation>
    </message>
    <message>
        <source>A table, a description of an API or a saved page</source>
        <translation>Una tabla, una descripción de una API o una página guardada</translation>
    </message>
    <message>
        <source>All documents in it together</source>
        <translation>Todos los documentos que contiene, juntos</translation>
    </message>
    <message>
        <source>What was copied from a page or a spreadsheet</source>
        <translation>Lo que se copió de una página o de una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>errdex::SourceReader</name>
    <message>
        <source>The part of Errdex that reads documents is missing; please install Errdex again. Nothing was changed.</source>
        <translation>Falta el componente de Errdex que lee documentos; vuelva a instalar Errdex. No se modificó nada.</translation>
    </message>
</context>
<context>
    <name>errdex::SplitterKeys</name>
    <message>
        <source>Border between two panes</source>
        <translation>Límite entre dos paneles</translation>
    </message>
    <message>
        <source>The arrow keys move it; Home and End move it as far as it goes.</source>
        <translation>Las teclas de flecha lo mueven; Inicio y Fin lo llevan hasta el extremo.</translation>
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
        <translation>Tiempo de búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1 de %Ln código</numerusform>
            <numerusform>%1 de %Ln códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>found in %1</source>
        <extracomment>%1 is a time such as &quot;0.3 ms&quot;</extracomment>
        <translation>encontrado en %1</translation>
    </message>
    <message>
        <source>No lines</source>
        <extracomment>what is compared: &quot;18 lines · 41 codes&quot; of a comparison</extracomment>
        <translation>Ninguna fila</translation>
    </message>
</context>
<context>
    <name>errdex::StatusPage</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestedLink</name>
    <message>
        <source>suggested</source>
        <extracomment>of a concept, by the program</extracomment>
        <translation>sugerido</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestionBox</name>
    <message>
        <source>This code has no concept yet.</source>
        <translation>Este código aún no tiene concepto.</translation>
    </message>
    <message>
        <source>suggested · %1 alike</source>
        <extracomment>of a concept; %1 is a percentage</extracomment>
        <translation>sugerido · %1 de similitud</translation>
    </message>
    <message>
        <source>Suggested concept</source>
        <translation>Concepto sugerido</translation>
    </message>
    <message>
        <source>like %1</source>
        <extracomment>why a concept is suggested: its words are like those of the code %1</extracomment>
        <translation>similar a %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Choose a concept…</source>
        <translation>Elegir un concepto…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>or rather</source>
        <translation>o bien</translation>
    </message>
    <message>
        <source>The code has this meaning for you from now on</source>
        <translation>Desde ahora el código tiene este significado para usted</translation>
    </message>
    <message>
        <source>Choose from all meanings</source>
        <translation>Elegir entre todos los significados</translation>
    </message>
    <message>
        <source>How alike the words of this code and of those that mean it are: no measure of how sure it is</source>
        <translation>Cuánto se parecen las palabras de este código y las de los que significan esto: no mide la certeza</translation>
    </message>
    <message>
        <source>Why it is suggested</source>
        <translation>Por qué se sugiere</translation>
    </message>
    <message>
        <source>Other suggestions</source>
        <translation>Otras sugerencias</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestionCount</name>
    <message>
        <source>without a concept yet: %1, of these with a suggested one: %2</source>
        <extracomment>of the codes of a catalogue that was imported</extracomment>
        <translation>aún sin concepto: %1, de ellos con sugerencia: %2</translation>
    </message>
    <message>
        <source>without a concept yet: %1</source>
        <extracomment>of the codes of a catalogue that was imported, which are very many</extracomment>
        <translation>aún sin concepto: %1</translation>
    </message>
</context>
<context>
    <name>errdex::TableArea</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>Leyendo los catálogos…</translation>
    </message>
    <message>
        <source>The catalogues cannot be shown</source>
        <translation>No se pueden mostrar los catálogos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>There are no codes yet</source>
        <translation>Aún no hay códigos</translation>
    </message>
    <message>
        <source>The database holds no catalogue.</source>
        <translation>La base de datos no contiene ningún catálogo.</translation>
    </message>
    <message>
        <source>No code matches</source>
        <translation>Ningún código coincide</translation>
    </message>
    <message>
        <source>Enter leads to the details, Space stars, letters go to the search.</source>
        <translation>Intro lleva a los detalles, Espacio destaca, las letras van a la búsqueda.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamActions</name>
    <message>
        <source>The team&apos;s database asks for a password.</source>
        <translation>La base de datos del equipo pide una contraseña.</translation>
    </message>
    <message>
        <source>&amp;Enter it…</source>
        <translation>&amp;Introducirla…</translation>
    </message>
    <message>
        <source>This is too long to be shared. It stays yours alone.</source>
        <translation>Es demasiado largo para compartirlo. Sigue siendo solo suyo.</translation>
    </message>
    <message>
        <source>Shared with the team: %1</source>
        <extracomment>%1 is &quot;-1021 · Note&quot;</extracomment>
        <translation>Compartido con el equipo: %1</translation>
    </message>
</context>
<context>
    <name>errdex::TeamCommand</name>
    <message>
        <source>Sets up the database that a team shares, checks the way to it, and brings what is kept here up to date.</source>
        <translation>Prepara la base de datos que comparte un equipo, comprueba el acceso a ella y pone al día lo que se guarda aquí.</translation>
    </message>
    <message>
        <source>The servers, tried in this order; the folder of a socket for one on this machine.</source>
        <translation>Los servidores, que se prueban en este orden; para uno de este equipo, la carpeta de su socket.</translation>
    </message>
    <message>
        <source>The name of the database.</source>
        <translation>El nombre de la base de datos.</translation>
    </message>
    <message>
        <source>The account on the server.</source>
        <translation>La cuenta en el servidor.</translation>
    </message>
    <message>
        <source>The certificates of the authority that the server&apos;s certificate has to be from; without it the system&apos;s.</source>
        <translation>Los certificados de la autoridad de la que debe ser el certificado del servidor; sin esta opción, los del sistema.</translation>
    </message>
    <message>
        <source>Connect without encryption, also to another machine: whoever listens in reads all.</source>
        <translation>Conectar sin cifrado, también a otro equipo: quien escuche lo lee todo.</translation>
    </message>
    <message>
        <source>With export: write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>Con export: escribir en este archivo en lugar de en la salida estándar; el archivo aparece completo o no aparece.</translation>
    </message>
    <message>
        <source>makes an empty database a team&apos;s</source>
        <translation>convierte una base de datos vacía en la de un equipo</translation>
    </message>
    <message>
        <source>whether Anna can work with it</source>
        <translation>si Anna puede trabajar con ella</translation>
    </message>
    <message>
        <source>fetches and sends once, by the window&apos;s settings</source>
        <translation>trae y envía una vez, según los ajustes de la ventana</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <extracomment>asked on a terminal; %1 is the name of an account</extracomment>
        <translation>Contraseña de %1:</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>No se pudo escribir %1: %2. Lo que había antes sigue igual.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>This is no file of a team&apos;s data: line %1, %2. Nothing was changed.</source>
        <extracomment>%2 says in English what is wrong there</extracomment>
        <translation>No es un archivo con datos de un equipo: línea %1, %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New catalogues: %5.</source>
        <translation>Nuevos: %1. Iguales: %2. Distintos allí, y así quedan: %3. No aceptados: %4. Catálogos nuevos: %5.</translation>
    </message>
    <message>
        <source>The database is up to date; nothing was changed.</source>
        <translation>La base de datos está al día; no se cambió nada.</translation>
    </message>
    <message>
        <source>The database is ready for the team. Who may read, write or curate gets one of the roles errdex_reader, errdex_editor and errdex_curator.</source>
        <translation>La base de datos está lista para el equipo. Quien pueda leer, escribir o encargarse de los catálogos recibe uno de los roles errdex_reader, errdex_editor y errdex_curator.</translation>
    </message>
    <message>
        <source>The database was brought up to date.</source>
        <translation>La base de datos se ha puesto al día.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Cambios hasta ahora</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>En espera aquí</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptados</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>can only be read at present</source>
        <translation>por ahora solo se puede leer</translation>
    </message>
    <message>
        <source>Changed here: %1. Sent: %2. Waiting: %3. To be decided: %4. Not accepted: %5.</source>
        <translation>Cambiados aquí: %1. Enviados: %2. En espera: %3. Por decidir: %4. No aceptados: %5.</translation>
    </message>
    <message>
        <source>import needs a FILE, or - for standard input</source>
        <translation>import necesita un archivo (FILE), o - para la entrada estándar</translation>
    </message>
    <message>
        <source>--output is for export</source>
        <translation>--output es para export</translation>
    </message>
    <message>
        <source>With share-catalog: only show what would change.</source>
        <translation>Con share-catalog: mostrar solo lo que cambiaría.</translation>
    </message>
    <message>
        <source>One of init, upgrade, status, sync, export, import and share-catalog.</source>
        <translation>init, upgrade, status, sync, export, import o share-catalog.</translation>
    </message>
    <message>
        <source>With import: what to read, - for standard input. With share-catalog: the name of an imported catalogue.</source>
        <translation>Con import: qué leer, - para la entrada estándar. Con share-catalog: el nombre de un catálogo importado.</translation>
    </message>
    <message>
        <source>what would be other for the team</source>
        <translation>qué sería distinto para el equipo</translation>
    </message>
    <message>
        <source>there is no action “%1”: it is one of init, upgrade, status, sync, export, import and share-catalog</source>
        <translation>no hay ninguna acción «%1»: puede ser init, upgrade, status, sync, export, import o share-catalog</translation>
    </message>
    <message>
        <source>share-catalog needs the name of an imported catalogue</source>
        <translation>share-catalog necesita el nombre de un catálogo importado</translation>
    </message>
    <message>
        <source>only import and share-catalog take an argument</source>
        <translation>solo import y share-catalog admiten un argumento</translation>
    </message>
    <message>
        <source>There is no imported catalogue “%1” here. errdex import makes one.</source>
        <translation>Aquí no hay ningún catálogo importado «%1». errdex import crea uno.</translation>
    </message>
    <message>
        <source>The team has it like this already; nothing was changed.</source>
        <translation>El equipo ya lo tiene así; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Shared with the team as version %1.</source>
        <translation>Compartido con el equipo como versión %1.</translation>
    </message>
    <message>
        <source>init makes the tables and roles in a PostgreSQL database that is there, upgrade brings them up to date after an update of the program; both need an administrator&apos;s account. status says whether this program can work with the database, and what exactly is wrong where it cannot. sync fetches what others wrote and sends what waits here. export writes all that the team shares as one JSON file, with its history; import takes from such a file what the database does not have, and overwrites nothing. share-catalog gives a catalogue that is imported here to everybody in the team, as a curator, and shows what that changes for them; former versions stay on the server. Without options the settings of the window count. The password is never an option: it is taken from PGPASSFILE or ~/.pgpass, or asked for.</source>
        <translation>init crea las tablas y los roles en una base de datos PostgreSQL existente, upgrade los pone al día tras una actualización del programa; ambos necesitan una cuenta de administrador. status dice si este programa puede trabajar con la base de datos y, si no, qué falla exactamente. sync trae lo que otros escribieron y envía lo que espera aquí. export escribe todo lo que comparte el equipo en un archivo JSON, con su historial; import toma de un archivo así lo que la base de datos no tiene y no sobrescribe nada. share-catalog da, como gestor, un catálogo importado aquí a todo el equipo y muestra lo que eso cambia para él; las versiones anteriores siguen en el servidor. Sin opciones valen los ajustes de la ventana. La contraseña nunca es una opción: se toma de PGPASSFILE o ~/.pgpass, o se pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>Restored with their authors and times: %Ln state(s).</source>
        <translation>
            <numerusform>Restaurado con autores y fechas: %Ln estado.</numerusform>
            <numerusform>Restaurados con autores y fechas: %Ln estados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history was left out: %Ln state(s). It takes an account that “errdex team init” was run with.</source>
        <translation>
            <numerusform>El historial se omitió: %Ln estado. Hace falta una cuenta con la que se ejecutó «errdex team init».</numerusform>
            <numerusform>El historial se omitió: %Ln estados. Hace falta una cuenta con la que se ejecutó «errdex team init».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of what the database has already was left out: %Ln state(s).</source>
        <translation>
            <numerusform>El historial de lo que la base ya tiene se omitió: %Ln estado.</numerusform>
            <numerusform>El historial de lo que la base ya tiene se omitió: %Ln estados.</numerusform>
        </translation>
    </message>
    <message>
        <source>no team is set up: enter its server in the settings of the window, on the page Team, or give --hosts, --database and --user; errdex team init makes a new one</source>
        <translation>no hay ningún equipo configurado: indique su servidor en los ajustes de la ventana, en la página Equipo, o use --hosts, --database y --user; errdex team init crea uno nuevo</translation>
    </message>
    <message>
        <source>With share-catalog: list the versions on the server, who shared them and when.</source>
        <translation>Con share-catalog: lista las versiones del servidor, quién las compartió y cuándo.</translation>
    </message>
    <message>
        <source>With share-catalog: make this version the one that everybody has.</source>
        <translation>Con share-catalog: hace de esta versión la que todos tienen.</translation>
    </message>
    <message>
        <source>With share-catalog: take the catalogue from the team; its versions stay on the server.</source>
        <translation>Con share-catalog: quita el catálogo al equipo; sus versiones siguen en el servidor.</translation>
    </message>
    <message>
        <source>%1 is for share-catalog</source>
        <translation>%1 es para share-catalog</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 y %2 no van juntos</translation>
    </message>
    <message>
        <source>--restore takes the number of a version, not “%1”</source>
        <translation>--restore espera el número de una versión, no «%1»</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Compartido por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The team never had a catalogue “%1”.</source>
        <translation>El equipo nunca tuvo un catálogo «%1».</translation>
    </message>
    <message>
        <source>%1 was withdrawn; --restore brings a version back.</source>
        <translation>%1 se ha retirado; --restore recupera una versión.</translation>
    </message>
    <message>
        <source>The team has no version %1 of “%2”.</source>
        <translation>El equipo no tiene la versión %1 de «%2».</translation>
    </message>
    <message>
        <source>Everybody in the team has version %1 of %2 again.</source>
        <translation>Todo el equipo tiene de nuevo la versión %1 de %2.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamConflictDialog</name>
    <message>
        <source>The team&apos;s text</source>
        <translation>Texto del equipo</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>The text that shall count</source>
        <translation>El texto que debe valer</translation>
    </message>
    <message>
        <source>Two texts for one place</source>
        <translation>Dos textos para un mismo lugar</translation>
    </message>
    <message>
        <source>Somebody else has written this while you did. Nothing is lost: take one, or make one text of both below.</source>
        <translation>Otra persona ha escrito esto al mismo tiempo que usted. No se pierde nada: quédese con uno, o haga abajo un texto de los dos.</translation>
    </message>
    <message>
        <source>Take the &amp;team&apos;s</source>
        <translation>Tomar el del &amp;equipo</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>Tomar el &amp;mío</translation>
    </message>
    <message>
        <source>Take the text &amp;below</source>
        <translation>Tomar el texto de a&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>closes the dialog; the question stays open</extracomment>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>Yours, not sent</source>
        <translation>El suyo, sin enviar</translation>
    </message>
    <message>
        <source>The te&amp;xt that shall count</source>
        <translation>El te&amp;xto que debe valer</translation>
    </message>
    <message>
        <source>The team&apos;s text has changed in the meantime. This is the new one; nothing was overwritten.</source>
        <translation>El texto del equipo ha cambiado entretanto. Este es el nuevo; no se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>The team has nothing there</source>
        <translation>El equipo no tiene nada ahí</translation>
    </message>
    <message>
        <source>The team&apos;s: %1, %2</source>
        <translation>Del equipo: %1, %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>Tal como lo tiene el servidor</translation>
    </message>
    <message>
        <source>As it was written on this computer</source>
        <translation>Tal como se escribió en este equipo</translation>
    </message>
    <message>
        <source>It begins as yours, and can be changed.</source>
        <translation>Empieza como el suyo y puede cambiarse.</translation>
    </message>
    <message>
        <source>What you wrote is not sent</source>
        <translation>Lo que usted escribió no se envía</translation>
    </message>
    <message>
        <source>Your text takes the place of the team&apos;s</source>
        <translation>Su texto ocupa el lugar del que tiene el equipo</translation>
    </message>
    <message>
        <source>It takes the place of both</source>
        <translation>Ocupa el lugar de ambos</translation>
    </message>
</context>
<context>
    <name>errdex::TeamErrorText</name>
    <message>
        <source>The address of the team&apos;s database is not complete or not valid (%1).</source>
        <extracomment>%1 names a setting: &quot;hosts&quot;, &quot;database&quot;, &quot;user&quot;</extracomment>
        <translation>La dirección de la base de datos del equipo está incompleta o no es válida (%1).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed (on Debian the package %1).</source>
        <translation>El controlador de Qt para PostgreSQL no está instalado (en Debian, el paquete %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known (%1). Check the name and the network.</source>
        <translation>No se conoce el nombre del servidor (%1). Compruebe el nombre y la red.</translation>
    </message>
    <message>
        <source>No database answers at this place (%1). Check the port and whether the server runs.</source>
        <translation>Ninguna base de datos responde en este lugar (%1). Compruebe el puerto y si el servidor funciona.</translation>
    </message>
    <message>
        <source>The server does not answer in time (%1). Check the network and its firewalls.</source>
        <translation>El servidor no responde a tiempo (%1). Compruebe la red y sus cortafuegos.</translation>
    </message>
    <message>
        <source>There is no encrypted connection that can be trusted (%1). Check the certificate&apos;s name and authority.</source>
        <translation>No hay una conexión cifrada en la que se pueda confiar (%1). Compruebe el nombre y la autoridad del certificado.</translation>
    </message>
    <message>
        <source>The server does not accept the user&apos;s name or the password (%1).</source>
        <translation>El servidor no acepta el nombre de usuario o la contraseña (%1).</translation>
    </message>
    <message>
        <source>There is no database of this name on the server (%1).</source>
        <translation>No hay ninguna base de datos con este nombre en el servidor (%1).</translation>
    </message>
    <message>
        <source>The database is not set up for a team yet. An administrator does it with: errdex team init</source>
        <translation>La base de datos aún no está preparada para un equipo. Un administrador lo hace con: errdex team init</translation>
    </message>
    <message>
        <source>The database has a schema “errdex” that is not of this program. It was left as it is.</source>
        <translation>La base de datos tiene un esquema «errdex» que no es de este programa. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>The server is too old (%1). PostgreSQL 13 or later is needed.</source>
        <translation>El servidor es demasiado antiguo (%1). Se necesita PostgreSQL 13 o posterior.</translation>
    </message>
    <message>
        <source>The team&apos;s database is older than this program (%1). An administrator upgrades it with: errdex team upgrade</source>
        <translation>La base de datos del equipo es más antigua que este programa (%1). Un administrador la pone al día con: errdex team upgrade</translation>
    </message>
    <message>
        <source>The team&apos;s database is newer than this program (%1). It was left as it is. Please update Errdex.</source>
        <translation>La base de datos del equipo es más reciente que este programa (%1). Se dejó como estaba. Actualice Errdex.</translation>
    </message>
    <message>
        <source>The user lacks the right to do this (%1). An administrator can give it.</source>
        <translation>El usuario no tiene derecho a hacer esto (%1). Un administrador puede dárselo.</translation>
    </message>
    <message>
        <source>Changes that wait here were written for another team&apos;s database. They were left as they are.</source>
        <translation>Los cambios que esperan aquí se escribieron para la base de datos de otro equipo. Se dejaron como estaban.</translation>
    </message>
    <message>
        <source>The server takes no changes at present, it can only be read. Changes wait here until it does.</source>
        <translation>El servidor no admite cambios por ahora, solo se puede leer. Los cambios esperan aquí hasta entonces.</translation>
    </message>
    <message>
        <source>The server has no room left. Changes wait here until it has.</source>
        <translation>El servidor no tiene más espacio. Los cambios esperan aquí hasta que lo tenga.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Try again later.</source>
        <translation>El servidor está ocupado (%1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server took too long (%1). Try again later.</source>
        <translation>El servidor ha tardado demasiado (%1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The connection to the server is lost (%1). Nothing is lost here.</source>
        <translation>Se ha perdido la conexión con el servidor (%1). Aquí no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The server has sent something that it should not send (%1). It was not used.</source>
        <translation>El servidor ha enviado algo que no debería enviar (%1). No se ha usado.</translation>
    </message>
    <message>
        <source>Something unexpected happened on the server (%1). Please report this.</source>
        <translation>Ha ocurrido algo inesperado en el servidor (%1). Le rogamos que lo comunique.</translation>
    </message>
    <message>
        <source>The copy of what the team shares was damaged and is fetched again; the damaged file is kept as %1.</source>
        <translation>La copia de lo que comparte el equipo estaba dañada y se obtiene de nuevo; el archivo dañado se conserva como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours that waited to be sent could be saved.</source>
        <translation>
            <numerusform>Se pudo salvar %Ln cambio suyo que esperaba ser enviado.</numerusform>
            <numerusform>Se pudieron salvar %Ln cambios suyos que esperaban ser enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change of yours waited to be sent.</source>
        <translation>Ningún cambio suyo esperaba ser enviado.</translation>
    </message>
    <message>
        <source>Not all of it could be read: changes that were not sent yet may be missing.</source>
        <translation>No se pudo leer todo: pueden faltar cambios aún no enviados.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamHistoryDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Who wrote it, and when</source>
        <translation>Quién lo escribió y cuándo</translation>
    </message>
    <message>
        <source>The text of that time</source>
        <translation>El texto de entonces</translation>
    </message>
    <message>
        <source>&amp;Restore this text</source>
        <translation>&amp;Restaurar este texto</translation>
    </message>
    <message>
        <source>A former text becomes the present one; nothing of the history goes.</source>
        <translation>Un texto anterior vuelve a ser el actual; del historial no se pierde nada.</translation>
    </message>
    <message>
        <source>Your account may only read.</source>
        <translation>Su cuenta solo puede leer.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>errdex::TeamMark</name>
    <message>
        <source>team</source>
        <extracomment>beside a provider: the team shares its catalogue; as short as can be</extracomment>
        <translation>equipo</translation>
    </message>
</context>
<context>
    <name>errdex::TeamPage</name>
    <message>
        <source>&amp;Keep it in the system&apos;s key store</source>
        <translation>&amp;Guardarla en el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>Whoever listens in on the way reads all, the password too.</source>
        <translation>Quien escuche por el camino lo lee todo, también la contraseña.</translation>
    </message>
    <message>
        <source>A team shares notes, tags, replies and catalogues on a PostgreSQL server. What you read is a copy on this computer, which is there without a network too. Your own notes stay yours until you share them.</source>
        <translation>Un equipo comparte notas, etiquetas, respuestas y catálogos en un servidor PostgreSQL. Lo que lee es una copia en este equipo, que está ahí también sin red. Sus propias notas siguen siendo suyas hasta que las comparta.</translation>
    </message>
    <message>
        <source>Several are tried in their order; the folder of a socket for a server on this computer</source>
        <translation>Si hay varios, se prueban en su orden; la carpeta de un socket para un servidor en este equipo</translation>
    </message>
    <message>
        <source>Without a key store it is kept until the program ends, and asked for once at each start</source>
        <translation>Sin almacén de claves se conserva hasta que termine el programa y se pide una vez en cada inicio</translation>
    </message>
    <message>
        <source>Encrypted, the certificate is checked</source>
        <translation>Cifrada, se comprueba el certificado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>las del sistema</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Servidores</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>E&amp;ncryption</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Autoridad</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Nothing of the team is shown any more; what waits to be sent stays on this computer</source>
        <translation>Ya no se muestra nada del equipo; lo que espera a ser enviado sigue en este ordenador</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Para administradores</translation>
    </message>
    <message>
        <source>With the account above, which needs the right to it.</source>
        <translation>Con la cuenta de arriba, que necesita permiso para ello.</translation>
    </message>
    <message>
        <source>Set up o&amp;r upgrade</source>
        <translation>Confi&amp;gurar o actualizar</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export the team&apos;s data</source>
        <translation>Exportar los datos del equipo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Import a team&apos;s data</source>
        <translation>Importar los datos de un equipo</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocida</translation>
    </message>
    <message>
        <source>Everything goes to %1 as it is: whoever listens in on the way reads the password and all texts, and can change them. Only do this in a network that you trust.</source>
        <translation>Todo va tal cual a %1: quien escuche por el camino lee la contraseña y todos los textos, y puede cambiarlos. Hágalo solo en una red en la que confíe.</translation>
    </message>
    <message>
        <source>Connect without &amp;encryption</source>
        <translation>Conectar &amp;sin cifrar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>A file with the certificates of the authority that the server&apos;s certificate has to be from. Without one, those count which the system trusts.</source>
        <translation>Un archivo con los certificados de la autoridad de la que debe ser el certificado del servidor. Sin él cuentan aquellas en las que confía el sistema.</translation>
    </message>
    <message>
        <source>Asks the server with what is written above, and keeps nothing of it</source>
        <translation>Pregunta al servidor con lo escrito arriba y no guarda nada de ello</translation>
    </message>
    <message>
        <source>Keeps what is written above, and fetches what the team has</source>
        <translation>Guarda lo escrito arriba y trae lo que tiene el equipo</translation>
    </message>
    <message>
        <source>Prepares the database for a team, or for this version of Errdex; what is in it stays</source>
        <translation>Prepara la base de datos para un equipo o para esta versión de Errdex; lo que hay en ella permanece</translation>
    </message>
    <message>
        <source>Writes all that the team shares into a file</source>
        <translation>Escribe en un archivo todo lo que comparte el equipo</translation>
    </message>
    <message>
        <source>Adds what a file of a team holds; what is different on the server is left as it is</source>
        <translation>Añade lo que contiene el archivo de un equipo; lo que es distinto en el servidor se queda como está</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>Su nombre en el servidor</translation>
    </message>
    <message>
        <source>Your account on the server</source>
        <translation>Su cuenta en el servidor</translation>
    </message>
    <message>
        <source>Once it is known, it need not be written again</source>
        <translation>Una vez conocida, no hace falta volver a escribirla</translation>
    </message>
    <message>
        <source>Without it, others on the way read the password and all texts</source>
        <translation>Sin él, otros leen por el camino la contraseña y todos los textos</translation>
    </message>
</context>
<context>
    <name>errdex::TeamPanel</name>
    <message>
        <source>&amp;Changes that the server does not have</source>
        <translation>Ca&amp;mbios que el servidor no tiene</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Changes that the server does not have</source>
        <translation>Cambios que el servidor no tiene</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>Conectar de n&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Decidir…</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Tirar…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>The server did not take this change. Throw your text away?</source>
        <translation>El servidor no ha aceptado este cambio. ¿Tirar su texto?</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s key store</source>
        <translation>&amp;Guardarla en el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>Without a key store it is kept until the program ends, and asked for once at each start</source>
        <translation>Sin almacén de claves se conserva hasta que termine el programa y se pide una vez en cada inicio</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>The password is kept until the program ends: no key store has it.</source>
        <translation>La contraseña se conserva hasta que termine el programa: ningún almacén de claves la tiene.</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>espera a ser enviado</translation>
    </message>
    <message>
        <source>not accepted: too long</source>
        <translation>no aceptado: demasiado largo</translation>
    </message>
    <message>
        <source>not accepted: no right</source>
        <translation>no aceptado: sin permiso</translation>
    </message>
    <message>
        <source>You have taken it back.</source>
        <translation>Usted lo ha retirado.</translation>
    </message>
    <message>
        <source>Why the chosen one was not sent stands below the list.</source>
        <translation>Bajo la lista consta por qué no se envió el elegido.</translation>
    </message>
    <message>
        <source>Tries to reach the server now</source>
        <translation>Intenta ahora llegar al servidor</translation>
    </message>
    <message>
        <source>The server and the account</source>
        <translation>El servidor y la cuenta</translation>
    </message>
    <message>
        <source>Shows both texts side by side</source>
        <translation>Muestra ambos textos lado a lado</translation>
    </message>
</context>
<context>
    <name>errdex::TeamProbe</name>
    <message>
        <source>may read, write and curate</source>
        <translation>puede leer, escribir y gestionar</translation>
    </message>
    <message>
        <source>may read and write</source>
        <translation>puede leer y escribir</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>solo puede leer</translation>
    </message>
    <message>
        <source>It works: PostgreSQL %1.%2, and %3 %4.</source>
        <translation>Funciona: PostgreSQL %1.%2, y %3 %4.</translation>
    </message>
    <message>
        <source>The server takes no changes at present.</source>
        <translation>El servidor no acepta cambios por ahora.</translation>
    </message>
    <message>
        <source>The database is up to date; nothing was changed.</source>
        <translation>La base de datos está al día; no se cambió nada.</translation>
    </message>
    <message>
        <source>The database is ready for the team. Who may read, write or curate gets one of the roles errdex_reader, errdex_editor and errdex_curator.</source>
        <translation>La base de datos está lista para el equipo. Quien pueda leer, escribir o encargarse de los catálogos recibe uno de los roles errdex_reader, errdex_editor y errdex_curator.</translation>
    </message>
    <message>
        <source>The database was brought up to date.</source>
        <translation>La base de datos se ha puesto al día.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>No se pudo escribir %1: %2. Lo que había antes sigue igual.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>This is no file of a team&apos;s data: line %1, %2. Nothing was changed.</source>
        <extracomment>%2 says in English what is wrong there</extracomment>
        <translation>No es un archivo con datos de un equipo: línea %1, %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New catalogues: %5.</source>
        <translation>Nuevos: %1. Iguales: %2. Distintos allí, y así quedan: %3. No aceptados: %4. Catálogos nuevos: %5.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamTextRow</name>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>two people wrote the same text; a person has to say what counts</extracomment>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a text of the team&apos;s, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yours, waits to be sent</source>
        <translation>Suyo, espera a ser enviado</translation>
    </message>
    <message>
        <source>you wrote something else: to be decided</source>
        <translation>usted ha escrito otra cosa: por decidir</translation>
    </message>
    <message>
        <source>your change was not accepted</source>
        <translation>su cambio no se ha aceptado</translation>
    </message>
    <message>
        <source>Shows both texts side by side</source>
        <translation>Muestra ambos textos lado a lado</translation>
    </message>
</context>
<context>
    <name>errdex::TeamTexts</name>
    <message>
        <source>The team&apos;s</source>
        <translation>Del equipo</translation>
    </message>
    <message>
        <source>Reply for this code</source>
        <translation>Respuesta para este código</translation>
    </message>
    <message>
        <source>Reply for all codes that mean this</source>
        <translation>Respuesta para todos los códigos de este significado</translation>
    </message>
    <message>
        <source>The team has written nothing here, and your account may only read.</source>
        <translation>El equipo no ha escrito nada aquí, y su cuenta solo puede leer.</translation>
    </message>
    <message>
        <source>Your account may only read what the team shares.</source>
        <translation>Su cuenta solo puede leer lo que comparte el equipo.</translation>
    </message>
    <message>
        <source>Share your tags with the team</source>
        <translation>Compartir sus etiquetas con el equipo</translation>
    </message>
    <message>
        <source>Share your link with the team</source>
        <translation>Compartir su enlace con el equipo</translation>
    </message>
    <message>
        <source>Share your choice of meaning</source>
        <translation>Compartir su elección de significado</translation>
    </message>
    <message>
        <source>Share your reply for all codes that mean this</source>
        <translation>Compartir su respuesta para todos los de este significado</translation>
    </message>
    <message>
        <source>Share your reply with the team</source>
        <translation>Compartir su respuesta con el equipo</translation>
    </message>
    <message>
        <source>Share your note with the team</source>
        <translation>Compartir su nota con el equipo</translation>
    </message>
    <message>
        <source>It moves from what is yours alone to what everybody in the team sees</source>
        <translation>Pasa de lo que es solo suyo a lo que ve todo el equipo</translation>
    </message>
</context>
<context>
    <name>errdex::TeamWords</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>Equipo: %Ln por decidir</numerusform>
            <numerusform>Equipo: %Ln por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln not accepted</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Equipo: %Ln no aceptado</numerusform>
            <numerusform>Equipo: %Ln no aceptados</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: not connected</source>
        <translation>Equipo: sin conexión</translation>
    </message>
    <message>
        <source>Team: offline</source>
        <translation>Equipo: desconectado</translation>
    </message>
    <message>
        <source>Team: connecting…</source>
        <translation>Equipo: conectando…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Equipo: %Ln en espera</numerusform>
            <numerusform>Equipo: %Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: connected</source>
        <translation>Equipo: conectado</translation>
    </message>
    <message>
        <source>No team is connected.</source>
        <translation>No hay ningún equipo conectado.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Fetching what others wrote…</source>
        <translation>Trayendo lo que han escrito otros…</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Conectado como %1.</translation>
    </message>
    <message>
        <source>This account may only read.</source>
        <translation>Esta cuenta solo puede leer.</translation>
    </message>
    <message>
        <source>Not connected since %1.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Sin conexión desde %1.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Aún sin conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours wait here to be sent.</source>
        <translation>
            <numerusform>%Ln cambio suyo espera aquí a ser enviado.</numerusform>
            <numerusform>%Ln cambios suyos esperan aquí a ser enviados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::TextBlock</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>errdex::TopBar</name>
    <message>
        <source>Put providers side by side, or go back to the table</source>
        <translation>Poner proveedores en paralelo, o volver a la tabla</translation>
    </message>
    <message>
        <source>Write codes to a file, or copy them</source>
        <translation>Guardar códigos en un archivo, o copiarlos</translation>
    </message>
    <message>
        <source>Beside the table: what its codes have in common</source>
        <translation>Junto a la tabla: lo que sus códigos tienen en común</translation>
    </message>
    <message>
        <source>Above the table: a field for each column</source>
        <translation>Sobre la tabla: un campo por columna</translation>
    </message>
    <message>
        <source>Beside the table: all that is known of a code</source>
        <translation>Junto a la tabla: todo sobre un código</translation>
    </message>
</context>
<context>
    <name>errdex::TrayIcon</name>
    <message>
        <source>&amp;Show Errdex</source>
        <translation>&amp;Mostrar Errdex</translation>
    </message>
    <message>
        <source>&amp;Quick window</source>
        <translation>Ventana &amp;rápida</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>errdex::WhatsNewDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>errdex::WhyNot</name>
    <message>
        <source>%1 works in Browse, not in Compare.</source>
        <extracomment>%1 is the quoted name of a menu&apos;s entry</extracomment>
        <translation>%1 funciona en Explorar, no en Comparar.</translation>
    </message>
    <message>
        <source>Own data cannot be changed now.</source>
        <translation>Los datos propios no se pueden cambiar ahora.</translation>
    </message>
    <message>
        <source>Choose a single code of the table first.</source>
        <translation>Elija primero un único código de la tabla.</translation>
    </message>
    <message>
        <source>Choose a code of the table first.</source>
        <translation>Elija primero un código de la tabla.</translation>
    </message>
    <message>
        <source>This code has no message.</source>
        <translation>Este código no tiene mensaje.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La tabla no tiene filas.</translation>
    </message>
    <message>
        <source>No code is chosen whose concept is yours to choose.</source>
        <translation>No hay elegido ningún código cuyo concepto pueda elegir usted.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>No hay nada a lo que volver.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>No hay nada hacia delante.</translation>
    </message>
    <message>
        <source>There is no search that could be saved.</source>
        <translation>No hay ninguna búsqueda que guardar.</translation>
    </message>
    <message>
        <source>%1 is not possible now.</source>
        <translation>%1 no es posible ahora.</translation>
    </message>
    <message>
        <source>Choose a single code first: Enter leads to the cards of the cell.</source>
        <translation>Elija primero un único código: Intro lleva a las fichas de la celda.</translation>
    </message>
</context>
<context>
    <name>errdex::XlsxWriter</name>
    <message>
        <source>The part of Errdex that writes workbooks is missing; please install Errdex again.</source>
        <translation>Falta el componente de Errdex que escribe libros; vuelva a instalar Errdex.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>The description speaks of a body that cannot be parsed, the condition also of a readable body that lacks required fields.</source>
        <extracomment>alef-markets INVALID_BODY</extracomment>
        <translation>La descripción habla de un cuerpo que no se puede leer; la condición, también de un cuerpo legible al que le faltan campos obligatorios.</translation>
    </message>
    <message>
        <source>Its condition includes duplicate registration, which could as well be expected under DUPLICATE_ENTRY.</source>
        <extracomment>alef-markets CONFLICT</extracomment>
        <translation>Su condición incluye el registro duplicado, que igualmente cabría esperar en DUPLICATE_ENTRY.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the offered asset here, not an access token.</source>
        <extracomment>alef-markets INVALID_TOKEN_STATUS</extracomment>
        <translation>«Token» es aquí el activo ofrecido, no un token de acceso.</translation>
    </message>
    <message>
        <source>&quot;Unauthorized&quot; means not allowed here; the missing sign-in is 401001.</source>
        <extracomment>codelibra 403001</extracomment>
        <translation>«Unauthorized» significa aquí «no permitido»; la falta de inicio de sesión es 401001.</translation>
    </message>
    <message>
        <source>The name asks for a new sign-in, the description speaks of a locked account; signing in again by hand is what resolves it.</source>
        <extracomment>codelibra 403002</extracomment>
        <translation>El nombre pide iniciar sesión de nuevo, la descripción habla de una cuenta bloqueada; se resuelve iniciando sesión otra vez a mano.</translation>
    </message>
    <message>
        <source>The same meaning as 1000; the page does not say when which of the two is used.</source>
        <extracomment>ethgas 2</extracomment>
        <translation>El mismo significado que 1000; la página no dice cuándo se usa cada uno.</translation>
    </message>
    <message>
        <source>The same meaning and words as 9999.</source>
        <extracomment>ethgas 99</extracomment>
        <translation>El mismo significado y las mismas palabras que 9999.</translation>
    </message>
    <message>
        <source>The same meaning as 2; &quot;Pemission&quot; is how the page spells it.</source>
        <extracomment>ethgas 1000</extracomment>
        <translation>El mismo significado que 2; «Pemission» es como lo escribe la página.</translation>
    </message>
    <message>
        <source>The same meaning and words as 99.</source>
        <extracomment>ethgas 9999</extracomment>
        <translation>El mismo significado y las mismas palabras que 99.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the asset being deposited here, not an access token.</source>
        <extracomment>ethgas 10001</extracomment>
        <translation>«Token» es aquí el activo que se deposita, no un token de acceso.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the asset being withdrawn here, not an access token.</source>
        <extracomment>ethgas 10011</extracomment>
        <translation>«Token» es aquí el activo que se retira, no un token de acceso.</translation>
    </message>
    <message>
        <source>The page does not say whether &quot;rate&quot; is a price rate or the pace of transactions.</source>
        <extracomment>ethgas 115</extracomment>
        <translation>La página no dice si «rate» es un precio o el ritmo de las transacciones.</translation>
    </message>
    <message>
        <source>The name says invalid; ETHGas&apos; page about orders advises a unique deduplicate string, so a repeated one is the likely cause.</source>
        <extracomment>ethgas 122</extracomment>
        <translation>El nombre dice «no válido»; la página de ETHGas sobre órdenes aconseja una cadena única contra duplicados, así que la causa probable es una repetida.</translation>
    </message>
    <message>
        <source>The page lists 400403 twice, as Forbidden Error and as Permission Denied Error; the code alone does not tell which of the two was meant.</source>
        <extracomment>freeway 400403</extracomment>
        <translation>La página menciona 400403 dos veces, como Forbidden Error y como Permission Denied Error; el código solo no dice a cuál se refería.</translation>
    </message>
    <message>
        <source>The second entry for 400403 on the page, which also lists it as Forbidden Error; both mean that the caller may not do this.</source>
        <extracomment>freeway 400403</extracomment>
        <translation>La segunda entrada de 400403 en la página, que también lo menciona como Forbidden Error; ambas significan que quien llama no puede hacer esto.</translation>
    </message>
    <message>
        <source>The page lists 0001 twice: for a missing field here and for a wrong signature below; only the message tells them apart.</source>
        <extracomment>hashkey-pro 0001</extracomment>
        <translation>La página menciona 0001 dos veces: aquí por un campo que falta y más abajo por una firma incorrecta; solo el mensaje los distingue.</translation>
    </message>
    <message>
        <source>The page lists 0001 twice: for a missing field above and for a wrong signature here; only the message tells them apart.</source>
        <extracomment>hashkey-pro 0001</extracomment>
        <translation>La página menciona 0001 dos veces: más arriba por un campo que falta y aquí por una firma incorrecta; solo el mensaje los distingue.</translation>
    </message>
    <message>
        <source>The message says that the key is invalid, the description speaks of its permission: check both.</source>
        <extracomment>hashkey-pro 0102</extracomment>
        <translation>El mensaje dice que la clave no es válida, la descripción habla de su permiso: compruebe ambas cosas.</translation>
    </message>
    <message>
        <source>The message says that the operation is unauthorized, the description that the key is not valid for the environment; it is about the key.</source>
        <extracomment>hashkey-pro -1002</extracomment>
        <translation>El mensaje dice que la operación no está autorizada; la descripción, que la clave no vale para este entorno; se trata de la clave.</translation>
    </message>
    <message>
        <source>The message says that the order is not on the book, the description that the book itself cannot be located.</source>
        <extracomment>hashkey-pro -1143</extracomment>
        <translation>El mensaje dice que la orden no está en el libro; la descripción, que no se encuentra el libro mismo.</translation>
    </message>
    <message>
        <source>The description says that the order was not created; a time-out does not prove that, so look for the order first.</source>
        <extracomment>hashkey-pro -1146</extracomment>
        <translation>La descripción dice que la orden no se creó; un tiempo agotado no lo demuestra, así que busque primero la orden.</translation>
    </message>
    <message>
        <source>The description says that the order was not cancelled; a time-out does not prove that, so look at the order first.</source>
        <extracomment>hashkey-pro -1147</extracomment>
        <translation>La descripción dice que la orden no se canceló; un tiempo agotado no lo demuestra, así que mire primero la orden.</translation>
    </message>
    <message>
        <source>The message says that the pair is not open yet, the description that it is not listed yet.</source>
        <extracomment>hashkey-pro -1151</extracomment>
        <translation>El mensaje dice que el par aún no está abierto; la descripción, que aún no cotiza.</translation>
    </message>
    <message>
        <source>The message is about the position side (long or short), the description repeats the words of -1117 about the order side.</source>
        <extracomment>hashkey-pro -1154</extracomment>
        <translation>El mensaje trata del lado de la posición (largo o corto); la descripción repite las palabras de -1117 sobre el lado de la orden.</translation>
    </message>
    <message>
        <source>The message concerns one trading pair, the description says that API trading as such is suspended.</source>
        <extracomment>hashkey-pro -1155</extracomment>
        <translation>El mensaje se refiere a un par; la descripción dice que está suspendida toda la operativa por API.</translation>
    </message>
    <message>
        <source>The message names limit maker orders, the description limit and market orders.</source>
        <extracomment>hashkey-pro -1156</extracomment>
        <translation>El mensaje nombra las órdenes limit maker; la descripción, las órdenes límite y de mercado.</translation>
    </message>
    <message>
        <source>The message says that the contract address is unsupported, the description that it is not valid.</source>
        <extracomment>hashkey-pro -1162</extracomment>
        <translation>El mensaje dice que la dirección del contrato no se admite; la descripción, que no es válida.</translation>
    </message>
    <message>
        <source>The description suggests an amount below the minimum, which has the codes -1167 and -4002 of its own.</source>
        <extracomment>hashkey-pro -1164</extracomment>
        <translation>La descripción sugiere un importe inferior al mínimo, que tiene sus propios códigos -1167 y -4002.</translation>
    </message>
    <message>
        <source>The message says that the amount is missing, the description that it must be more than 0.</source>
        <extracomment>hashkey-pro -1165</extracomment>
        <translation>El mensaje dice que falta el importe; la descripción, que debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The message reads like a missing permission, the description says that withdrawals are suspended.</source>
        <extracomment>hashkey-pro -1169</extracomment>
        <translation>El mensaje suena a un permiso que falta; la descripción dice que los retiros están suspendidos.</translation>
    </message>
    <message>
        <source>The message reads like a missing permission, the description says that deposits are suspended.</source>
        <extracomment>hashkey-pro -1170</extracomment>
        <translation>El mensaje suena a un permiso que falta; la descripción dice que los depósitos están suspendidos.</translation>
    </message>
    <message>
        <source>The page does not explain this further; we read it as a failed proof that the address belongs to the person named.</source>
        <extracomment>hashkey-pro -1179</extracomment>
        <translation>La página no lo explica más; lo leemos como una prueba fallida de que la dirección pertenece a la persona indicada.</translation>
    </message>
    <message>
        <source>The page does not say whether open orders are counted or orders created within some time.</source>
        <extracomment>hashkey-pro -1193</extracomment>
        <translation>La página no dice si se cuentan las órdenes abiertas o las creadas en cierto tiempo.</translation>
    </message>
    <message>
        <source>The message says that the amount is above the maximum, the description that it is below a maximum; going by the message, it is too large.</source>
        <extracomment>hashkey-pro -1206</extracomment>
        <translation>El mensaje dice que el importe supera el máximo; la descripción, que está por debajo de un máximo; según el mensaje, es demasiado grande.</translation>
    </message>
    <message>
        <source>The message is about the type of a fiat order, the description about a status.</source>
        <extracomment>hashkey-pro -1208</extracomment>
        <translation>El mensaje trata del tipo de una orden fiat; la descripción, de un estado.</translation>
    </message>
    <message>
        <source>The message gives no reason; the description names the usual one, not the only one.</source>
        <extracomment>hashkey-pro -2010</extracomment>
        <translation>El mensaje no da ningún motivo; la descripción nombra el habitual, no el único.</translation>
    </message>
    <message>
        <source>The same words as -2021; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2020</extracomment>
        <translation>Las mismas palabras que -2021; la página no dice en qué se diferencian.</translation>
    </message>
    <message>
        <source>The same words as -2020; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2021</extracomment>
        <translation>Las mismas palabras que -2020; la página no dice en qué se diferencian.</translation>
    </message>
    <message>
        <source>The same words as -2038; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2030</extracomment>
        <translation>Las mismas palabras que -2038; la página no dice en qué se diferencian.</translation>
    </message>
    <message>
        <source>The same words as -2039; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2031</extracomment>
        <translation>Las mismas palabras que -2039; la página no dice en qué se diferencian.</translation>
    </message>
    <message>
        <source>Not a failure but a question: the order waits for a confirmation.</source>
        <extracomment>hashkey-pro -2032</extracomment>
        <translation>No es un fallo sino una pregunta: la orden espera una confirmación.</translation>
    </message>
    <message>
        <source>May be read as a period longer than 30 days or as records older than 30 days; try a shorter and more recent period.</source>
        <extracomment>hashkey-pro -2036</extracomment>
        <translation>Puede referirse a un periodo de más de 30 días o a registros de hace más de 30 días; pruebe con un periodo más corto y reciente.</translation>
    </message>
    <message>
        <source>The same words as -2030; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2038</extracomment>
        <translation>Las mismas palabras que -2030; la página no dice en qué se diferencian.</translation>
    </message>
    <message>
        <source>The same words as -2031; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2039</extracomment>
        <translation>Las mismas palabras que -2031; la página no dice en qué se diferencian.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is a crypto asset here, not an access token.</source>
        <extracomment>hashkey-pro -2041</extracomment>
        <translation>«Token» es aquí un criptoactivo, no un token de acceso.</translation>
    </message>
    <message>
        <source>Worded as a warning; the page does not say whether the order was refused.</source>
        <extracomment>hashkey-pro -2042</extracomment>
        <translation>Redactado como aviso; la página no dice si la orden fue rechazada.</translation>
    </message>
    <message>
        <source>The same words as -4004; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -4000</extracomment>
        <translation>Las mismas palabras que -4004; la página no dice en qué se diferencian.</translation>
    </message>
    <message>
        <source>The same words as -4000; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -4004</extracomment>
        <translation>Las mismas palabras que -4000; la página no dice en qué se diferencian.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>locked out lockout too many wrong passwords login blocked</source>
        <extracomment>In this context: no sentences, but words by which people tell of a failure and which title and meaning of its concept lack, blank-separated. Not to be translated word for word: write what people say in your language, each word in the form that is most common.</extracomment>
        <translation>cuenta bloqueada bloquearon demasiados intentos</translation>
    </message>
    <message>
        <source>no such account cannot find account</source>
        <translation>cuenta no encontrada no encuentra la cuenta</translation>
    </message>
    <message>
        <source>suspended deactivated disabled closed frozen account blocked</source>
        <translation>cuenta suspendida desactivada cerrada congelada</translation>
    </message>
    <message>
        <source>not my account another account</source>
        <translation>cuenta ajena</translation>
    </message>
    <message>
        <source>already there exists taken in use duplicate</source>
        <translation>ya existe ya está en uso duplicado</translation>
    </message>
    <message>
        <source>paid already pay again charged twice</source>
        <translation>ya pagó pagado cobran otra vez dos veces</translation>
    </message>
    <message>
        <source>key ran out key expired keys no longer valid old key</source>
        <translation>clave caducada vencida venció</translation>
    </message>
    <message>
        <source>cannot log in login fails login does not work sign in refused</source>
        <translation>no puede entrar no puede iniciar sesión</translation>
    </message>
    <message>
        <source>not logged in not signed in</source>
        <translation>no ha iniciado sesión sin sesión</translation>
    </message>
    <message>
        <source>card is on file already added card used by another account</source>
        <translation>tarjeta ya añadida ya registrada</translation>
    </message>
    <message>
        <source>card declined card blocked card stopped by the bank</source>
        <translation>tarjeta bloqueada rechazada banco</translation>
    </message>
    <message>
        <source>card of his wife husband friend relative other name on the card</source>
        <translation>tarjeta de su mujer de su marido esposa otro nombre</translation>
    </message>
    <message>
        <source>cannot buy purchase does not go through payment failed</source>
        <translation>pago fallido no puede comprar</translation>
    </message>
    <message>
        <source>too many days period too long export range</source>
        <translation>periodo demasiado largo</translation>
    </message>
    <message>
        <source>cannot deposit deposits stopped top up closed</source>
        <translation>no puede depositar ingresos parados</translation>
    </message>
    <message>
        <source>withdrawn twice clicked twice sent two times</source>
        <translation>retiro duplicado dos veces</translation>
    </message>
    <message>
        <source>otp sms code text message code does not work wrong code 2fa code</source>
        <translation>código SMS incorrecto código del mensaje</translation>
    </message>
    <message>
        <source>not enough money no money balance too low cannot afford</source>
        <translation>no tiene dinero saldo insuficiente no alcanza</translation>
    </message>
    <message>
        <source>not enough margin collateral margin call</source>
        <translation>no tiene margen falta margen</translation>
    </message>
    <message>
        <source>something went wrong on your side crash bug server broken</source>
        <translation>error de su parte se cayó fallo</translation>
    </message>
    <message>
        <source>key does not work key not recognised wrong key</source>
        <translation>clave no funciona clave incorrecta</translation>
    </message>
    <message>
        <source>wrong bank account number IBAN refused</source>
        <translation>IBAN incorrecto rechazan cuenta bancaria</translation>
    </message>
    <message>
        <source>wrong password forgot password password not accepted wrong login</source>
        <translation>contraseña mal puesta equivocada olvidó la contraseña</translation>
    </message>
    <message>
        <source>national id not accepted id number wrong</source>
        <translation>número de identidad DNI incorrecto</translation>
    </message>
    <message>
        <source>signature wrong does not match signing hmac</source>
        <translation>firma incorrecta no coincide</translation>
    </message>
    <message>
        <source>token wrong token not accepted jwt</source>
        <translation>token incorrecto</translation>
    </message>
    <message>
        <source>wrong wallet address wrong network pasted address</source>
        <translation>dirección de la cartera billetera equivocada</translation>
    </message>
    <message>
        <source>verified already identity checked before</source>
        <translation>ya verificado</translation>
    </message>
    <message>
        <source>kyc service down verification does not work</source>
        <translation>servicio KYC caído</translation>
    </message>
    <message>
        <source>kyc not passed not verified identity not checked documents missing unverified</source>
        <translation>sin verificar no verificado documentos</translation>
    </message>
    <message>
        <source>cannot change leverage</source>
        <translation>no puede cambiar apalancamiento</translation>
    </message>
    <message>
        <source>market closed trading stopped halted pair suspended</source>
        <translation>mercado cerrado parado</translation>
    </message>
    <message>
        <source>national id already used by somebody else another user</source>
        <translation>número ya usado por otro</translation>
    </message>
    <message>
        <source>order executed already too late to cancel</source>
        <translation>orden ya ejecutada</translation>
    </message>
    <message>
        <source>cannot cancel the order</source>
        <translation>no puede cancelar la orden</translation>
    </message>
    <message>
        <source>order was canceled gone</source>
        <translation>orden anulada</translation>
    </message>
    <message>
        <source>cannot find order order cannot be found no such order order missing</source>
        <translation>no encuentran la orden orden no aparece</translation>
    </message>
    <message>
        <source>order refused declined not accepted</source>
        <translation>orden no aceptada</translation>
    </message>
    <message>
        <source>not allowed no rights may not access forbidden no permission</source>
        <translation>no tiene permiso acceso denegado prohibido</translation>
    </message>
    <message>
        <source>phone number not his sim card of another person</source>
        <translation>móvil de otra persona</translation>
    </message>
    <message>
        <source>price too old price changed basket</source>
        <translation>precio viejo cambió carrito</translation>
    </message>
    <message>
        <source>too late for a refund money back</source>
        <translation>reembolso tarde devolución plazo acabó</translation>
    </message>
    <message>
        <source>no answer takes too long hangs waiting timed out</source>
        <translation>no responde tarda mucho</translation>
    </message>
    <message>
        <source>must log in again sign in once more</source>
        <translation>volver a entrar</translation>
    </message>
    <message>
        <source>down offline maintenance not reachable outage does not load</source>
        <translation>caído mantenimiento no carga fuera de servicio</translation>
    </message>
    <message>
        <source>session timed out logged out signed out kicked out</source>
        <translation>desconectado cerró la sesión se cerró</translation>
    </message>
    <message>
        <source>subaccount frozen blocked</source>
        <translation>subcuenta bloqueada congelada</translation>
    </message>
    <message>
        <source>agree to terms and conditions accept agb</source>
        <translation>términos y condiciones</translation>
    </message>
    <message>
        <source>clock wrong clock off time wrong minutes ahead behind</source>
        <translation>reloj hora incorrecta atrasado</translation>
    </message>
    <message>
        <source>token ran out token too old</source>
        <translation>token vencido</translation>
    </message>
    <message>
        <source>2fa lost phone authenticator second factor app</source>
        <translation>doble factor perdió el teléfono</translation>
    </message>
    <message>
        <source>banned for good thrown out blacklisted</source>
        <translation>vetado expulsado baneado</translation>
    </message>
    <message>
        <source>no such user user unknown</source>
        <translation>usuario no encontrado</translation>
    </message>
    <message>
        <source>address not approved not on the list whitelist</source>
        <translation>dirección no aprobada</translation>
    </message>
    <message>
        <source>amount too small less than minimum withdraw</source>
        <translation>cantidad muy pequeña mínimo</translation>
    </message>
    <message>
        <source>too much in one day daily limit</source>
        <translation>límite del día superó</translation>
    </message>
    <message>
        <source>cannot withdraw payout failed money not sent</source>
        <translation>no puede retirar retiro fallido</translation>
    </message>
    <message>
        <source>ip address blocked ip refused whitelist ip vpn</source>
        <translation>IP bloqueada rechazada</translation>
    </message>
    <message>
        <source>does not exist gone nothing there 404</source>
        <translation>no existe no está</translation>
    </message>
    <message>
        <source>too many requests too often throttled slow down quota</source>
        <translation>demasiadas solicitudes peticiones muy rápido</translation>
    </message>
    <message>
        <source>contract expired expiry over settled no longer traded</source>
        <translation>contrato vencido vencimiento ya no se negocia</translation>
    </message>
    <message>
        <source>withdrawals stopped switched off no payouts paused cannot get money out</source>
        <translation>retiros parados desactivados suspendidos</translation>
    </message>
</context>
</TS>
