<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>The first %Ln row(s) were looked at; the next page tells of all.</source>
        <translation>
            <numerusform>已查看前 %Ln 行；下一页会说明全部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln table(s): %1</source>
        <extracomment>%1 is what is said of each of the tables</extracomment>
        <translation>
            <numerusform>%Ln 个表格：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a table, %2 what is said about it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The file has an entry that no setting can have: %1. Nothing was changed.</source>
        <translation>文件中有不适用于任何设置的条目：%1。未更改任何内容。</translation>
    </message>
    <message>
        <source>This is no file of settings. Nothing was changed.</source>
        <translation>这不是设置文件。未更改任何内容。</translation>
    </message>
    <message>
        <source>The file comes from a newer Errdex. Nothing was changed.</source>
        <translation>该文件来自更新版本的 Errdex。未更改任何内容。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>concepts</name>
    <message>
        <source>Completed</source>
        <extracomment>group completed, title</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The provider did what was asked; nothing failed.</source>
        <extracomment>group completed, meaning</extracomment>
        <translation>服务商已按要求完成操作，没有任何失败。</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>success, title</extracomment>
        <translation>成功</translation>
    </message>
    <message>
        <source>The call went through. A code in this place does not mean that something is wrong.</source>
        <extracomment>success, meaning</extracomment>
        <translation>调用已成功。此处的代码并不表示出了问题。</translation>
    </message>
    <message>
        <source>Look elsewhere for the cause: compare the data that came back with what the customer expected, because the call itself was accepted.</source>
        <extracomment>success, next_step</extracomment>
        <translation>请到别处查找原因：调用本身已被接受，应将返回的数据与客户预期的结果进行比对。</translation>
    </message>
    <message>
        <source>The request was completed successfully. If the result is not what you expected, please tell us what you see and what you were expecting.</source>
        <extracomment>success, reply</extracomment>
        <translation>您的请求已成功完成。如果结果与您的预期不符，请告知您看到的内容以及您期望的结果。</translation>
    </message>
    <message>
        <source>Sign-in and credentials</source>
        <extracomment>group authentication, title</extracomment>
        <translation>登录与凭据</translation>
    </message>
    <message>
        <source>The provider does not know who is calling, or does not accept the proof it was given.</source>
        <extracomment>group authentication, meaning</extracomment>
        <translation>服务商不知道调用者是谁，或不接受其提供的身份证明。</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <extracomment>authentication-required, title</extracomment>
        <translation>需要身份验证</translation>
    </message>
    <message>
        <source>The call carried no proof of identity at all: no token, no key, no session cookie. HTTP calls this 401 Unauthorized.</source>
        <extracomment>authentication-required, meaning</extracomment>
        <translation>调用中没有携带任何身份证明：没有令牌、没有密钥，也没有会话 Cookie。HTTP 称之为 401 Unauthorized。</translation>
    </message>
    <message>
        <source>Find out how the call was made. In a program the authorization header is usually missing or stripped by a proxy; in a browser the person is simply not signed in.</source>
        <extracomment>authentication-required, next_step</extracomment>
        <translation>先弄清调用是如何发出的。在程序中，通常是缺少授权标头，或标头被代理去掉；在浏览器中，则只是用户尚未登录。</translation>
    </message>
    <message>
        <source>This part of the service is only available after signing in. Please sign in and try once more; if your own software makes the call, it needs to send its access token along.</source>
        <extracomment>authentication-required, reply</extracomment>
        <translation>此部分服务须登录后使用。请登录后再试一次；如果是由您自己的软件发起调用，则需要随调用发送访问令牌。</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>authentication-failed, title</extracomment>
        <translation>身份验证失败</translation>
    </message>
    <message>
        <source>Some proof of identity was sent and was not accepted; the provider does not say what was wrong with it.</source>
        <extracomment>authentication-failed, meaning</extracomment>
        <translation>已发送身份证明但未被接受；服务商未说明问题所在。</translation>
    </message>
    <message>
        <source>Ask which credential the call uses and when it was issued, then have a fresh one obtained and the call repeated. If a fresh one fails too, check that it belongs to this environment.</source>
        <extracomment>authentication-failed, next_step</extracomment>
        <translation>询问调用使用的是哪个凭据、何时签发，然后请对方重新获取凭据并再次调用。如果新凭据也失败，请检查它是否属于当前环境。</translation>
    </message>
    <message>
        <source>The service could not confirm the identity behind this request. Please obtain a new access token and send the request again.</source>
        <extracomment>authentication-failed, reply</extracomment>
        <translation>服务未能确认此请求发送方的身份。请获取新的访问令牌，然后重新发送请求。</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <extracomment>invalid-credentials, title</extracomment>
        <translation>用户名或密码错误</translation>
    </message>
    <message>
        <source>A person tried to log in, and the e-mail address and password do not match any account. For safety the provider does not say which of the two is wrong.</source>
        <extracomment>invalid-credentials, meaning</extracomment>
        <translation>有人尝试登录，但邮箱地址和密码与任何账户都不匹配。出于安全考虑，服务商不说明是哪一项有误。</translation>
    </message>
    <message>
        <source>Check for the usual causes: another e-mail address, an old saved password, caps lock. Point to the password reset before too many attempts lock the account; never ask for the password.</source>
        <extracomment>invalid-credentials, next_step</extracomment>
        <translation>检查常见原因：使用了另一个邮箱地址、保存的是旧密码、开启了大写锁定。在尝试次数过多导致账户锁定之前，引导客户重置密码；切勿索要密码。</translation>
    </message>
    <message>
        <source>The e-mail address and password do not match our records. Please check both, or use &quot;Forgot password&quot; to set a new password.</source>
        <extracomment>invalid-credentials, reply</extracomment>
        <translation>邮箱地址和密码与我们的记录不符。请检查这两项，或使用“忘记密码”设置新密码。</translation>
    </message>
    <message>
        <source>Invalid access token</source>
        <extracomment>invalid-token, title</extracomment>
        <translation>访问令牌无效</translation>
    </message>
    <message>
        <source>A token was sent, but it cannot be read or its signature is not genuine: cut off, altered, or issued for another environment.</source>
        <extracomment>invalid-token, meaning</extracomment>
        <translation>已发送令牌，但无法读取或签名不真实：令牌被截断、被改动，或是为其他环境签发的。</translation>
    </message>
    <message>
        <source>Have the token compared, character count included, with the one that was issued, and make sure that a test token is not used in production. A new login replaces it in any case.</source>
        <extracomment>invalid-token, next_step</extracomment>
        <translation>请对方将令牌与签发的令牌逐字比对（包括字符数），并确认没有在生产环境使用测试令牌。无论哪种情况，重新登录都能换得新令牌。</translation>
    </message>
    <message>
        <source>The access token that was sent could not be read. Please sign in again to get a new one and send it unchanged.</source>
        <extracomment>invalid-token, reply</extracomment>
        <translation>无法读取所发送的访问令牌。请重新登录以获取新令牌，并原样发送。</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <extracomment>token-expired, title</extracomment>
        <translation>访问令牌已过期</translation>
    </message>
    <message>
        <source>The access token was good once, and its lifetime is over. This is normal and happens to every client.</source>
        <extracomment>token-expired, meaning</extracomment>
        <translation>访问令牌曾经有效，但有效期已过。这是正常现象，每个客户端都会遇到。</translation>
    </message>
    <message>
        <source>Ask whether the client renews its token on expiry. If it fails right after a renewal, compare the clock of the machine with the real time.</source>
        <extracomment>token-expired, next_step</extracomment>
        <translation>询问客户端是否会在令牌过期时续期。如果刚续期就失败，请将该机器的时钟与实际时间比对。</translation>
    </message>
    <message>
        <source>Your access has timed out, which happens after a while for safety. Please refresh the page or sign in again.</source>
        <extracomment>token-expired, reply</extracomment>
        <translation>您的访问已超时；出于安全考虑，一段时间后会出现这种情况。请刷新页面或重新登录。</translation>
    </message>
    <message>
        <source>Session expired</source>
        <extracomment>session-expired, title</extracomment>
        <translation>会话已过期</translation>
    </message>
    <message>
        <source>The whole session is over: its refresh token ran out or the session was revoked, so it cannot be extended any more.</source>
        <extracomment>session-expired, meaning</extracomment>
        <translation>整个会话已结束：刷新令牌已过期或会话被撤销，因此无法再延长。</translation>
    </message>
    <message>
        <source>A complete new login is needed. If sessions end far too early, ask about a password change, a log-out on all devices or blocked cookies.</source>
        <extracomment>session-expired, next_step</extracomment>
        <translation>需要完整地重新登录。如果会话结束得过早，请询问是否更改过密码、是否在所有设备上退出过登录，或 Cookie 是否被阻止。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again to continue.</source>
        <extracomment>session-expired, reply</extracomment>
        <translation>您的会话已结束。请重新登录以继续。</translation>
    </message>
    <message>
        <source>Fresh sign-in required</source>
        <extracomment>reauthentication-required, title</extracomment>
        <translation>需要重新登录</translation>
    </message>
    <message>
        <source>The person is known, but the provider wants a new, personal sign-in (or a passkey) before it lets this continue; a stored session is not enough.</source>
        <extracomment>reauthentication-required, meaning</extracomment>
        <translation>已知道用户是谁，但服务商要求其本人重新登录（或使用通行密钥）后才能继续；已保存的会话不够。</translation>
    </message>
    <message>
        <source>Have the customer log out, sign in by hand in the browser, with the passkey where the policy asks for one, and repeat the step straight away.</source>
        <extracomment>reauthentication-required, next_step</extracomment>
        <translation>请客户退出登录，在浏览器中手动登录（策略要求时使用通行密钥），然后立即重复该步骤。</translation>
    </message>
    <message>
        <source>For your security this step asks you to confirm that it is you. Please sign in again, with your passkey if you have one, and then repeat the step.</source>
        <extracomment>reauthentication-required, reply</extracomment>
        <translation>为保障您的安全，此步骤需要确认是您本人操作。请重新登录（如有通行密钥，请使用通行密钥），然后重复该步骤。</translation>
    </message>
    <message>
        <source>Second factor required</source>
        <extracomment>two-factor-required, title</extracomment>
        <translation>需要第二重验证</translation>
    </message>
    <message>
        <source>The first factor was accepted, and the account is protected by a second one that has not been given yet.</source>
        <extracomment>two-factor-required, meaning</extracomment>
        <translation>第一重验证已通过，但账户还设有第二重验证，尚未提供。</translation>
    </message>
    <message>
        <source>Ask whether the customer is shown the prompt for the second factor. A program that logs in needs a step for it; a lost device goes through the recovery procedure, not through support by mail.</source>
        <extracomment>two-factor-required, next_step</extracomment>
        <translation>询问客户是否看到了第二重验证的提示。用程序登录时，需要在程序中增加这一步；设备丢失应走账户找回流程，而不是通过邮件由客服处理。</translation>
    </message>
    <message>
        <source>Your account is protected by a second sign-in step. Please confirm with your authenticator or passkey to continue.</source>
        <extracomment>two-factor-required, reply</extracomment>
        <translation>您的账户设有第二步登录验证。请使用验证器或通行密钥确认以继续。</translation>
    </message>
    <message>
        <source>Wrong one-time password</source>
        <extracomment>incorrect-one-time-password, title</extracomment>
        <translation>一次性密码错误</translation>
    </message>
    <message>
        <source>The short code from the text message or authenticator app does not match: mistyped, already used, or too old.</source>
        <extracomment>incorrect-one-time-password, meaning</extracomment>
        <translation>来自短信或验证器应用的短验证码不匹配：输入有误、已被使用，或已失效。</translation>
    </message>
    <message>
        <source>Have a new code requested and typed in within its lifetime. If codes from an app fail again and again, the clock of the phone is off; if text messages are late, only the newest counts.</source>
        <extracomment>incorrect-one-time-password, next_step</extracomment>
        <translation>请客户重新获取验证码，并在有效期内输入。如果应用生成的验证码一再失败，说明手机时间不准；如果短信有延迟，则只有最新的一条有效。</translation>
    </message>
    <message>
        <source>The one-time code was not accepted. Please request a new code and enter the latest one you receive.</source>
        <extracomment>incorrect-one-time-password, reply</extracomment>
        <translation>一次性验证码未被接受。请重新获取验证码，并输入您收到的最新一条。</translation>
    </message>
    <message>
        <source>Wrong passkey reset code</source>
        <extracomment>incorrect-passkey-reset-code, title</extracomment>
        <translation>通行密钥重置码错误</translation>
    </message>
    <message>
        <source>Someone is resetting the passkeys of an account and entered a reset code that is not the right one.</source>
        <extracomment>incorrect-passkey-reset-code, meaning</extracomment>
        <translation>有人正在重置账户的通行密钥，但输入的重置码不正确。</translation>
    </message>
    <message>
        <source>Make sure that the customer asked for the reset themselves; if they did not, treat it as a possible takeover and follow the security procedure. Otherwise have the newest code used, or a new one requested.</source>
        <extracomment>incorrect-passkey-reset-code, next_step</extracomment>
        <translation>确认重置是客户本人发起的；如果不是，应视为账户可能被盗用，按安全流程处理。如果是，请客户使用最新的重置码，或重新获取。</translation>
    </message>
    <message>
        <source>The reset code was not accepted. Please check the most recent message we sent you and enter its code exactly. If you did not ask for a reset, please tell us.</source>
        <extracomment>incorrect-passkey-reset-code, reply</extracomment>
        <translation>重置码未被接受。请查看我们最近发给您的消息，并准确输入其中的代码。如果您没有申请重置，请告知我们。</translation>
    </message>
    <message>
        <source>No passkey registered</source>
        <extracomment>no-passkeys-registered, title</extracomment>
        <translation>未注册通行密钥</translation>
    </message>
    <message>
        <source>A step asks for a passkey, and the account has none.</source>
        <extracomment>no-passkeys-registered, meaning</extracomment>
        <translation>某一步骤需要通行密钥，但账户中没有。</translation>
    </message>
    <message>
        <source>Guide the customer to the security settings to register a passkey, on the device they will use. Check that they are not signed in to a second account of theirs.</source>
        <extracomment>no-passkeys-registered, next_step</extracomment>
        <translation>引导客户在其要使用的设备上，到安全设置中注册通行密钥。检查客户登录的是否是自己的另一个账户。</translation>
    </message>
    <message>
        <source>There is no passkey on your account yet. You can add one in the security settings of your account and then continue.</source>
        <extracomment>no-passkeys-registered, reply</extracomment>
        <translation>您的账户中还没有通行密钥。您可以在账户的安全设置中添加，然后继续。</translation>
    </message>
    <message>
        <source>Passkeys already required</source>
        <extracomment>passkeys-already-required, title</extracomment>
        <translation>已要求使用通行密钥</translation>
    </message>
    <message>
        <source>Someone tried to make passkeys mandatory, and the policy already says so. Nothing is left to switch on.</source>
        <extracomment>passkeys-already-required, meaning</extracomment>
        <translation>有人尝试将通行密钥设为必需，但策略已经如此规定，没有可再启用的内容。</translation>
    </message>
    <message>
        <source>Show the customer the present policy. If the setting looks switched off to them, an outdated page is the likely reason.</source>
        <extracomment>passkeys-already-required, next_step</extracomment>
        <translation>向客户说明当前策略。如果客户看到该设置为关闭状态，很可能是页面未刷新。</translation>
    </message>
    <message>
        <source>Passkeys are already required by your policy, so no change is needed.</source>
        <extracomment>passkeys-already-required, reply</extracomment>
        <translation>您的策略已要求使用通行密钥，无需更改。</translation>
    </message>
    <message>
        <source>Invalid API key</source>
        <extracomment>invalid-api-key, title</extracomment>
        <translation>API 密钥无效</translation>
    </message>
    <message>
        <source>The API key is unknown to the provider, or not good for the environment or account it was used with.</source>
        <extracomment>invalid-api-key, meaning</extracomment>
        <translation>服务商不认识该 API 密钥，或密钥不适用于所用的环境或账户。</translation>
    </message>
    <message>
        <source>Ask for the first and last four characters of the key, never for the secret, and the host that was called: a sandbox key on the live host is the commonest case. Then check that the key still exists and is active.</source>
        <extracomment>invalid-api-key, next_step</extracomment>
        <translation>询问密钥的前四位和后四位（切勿索要私密密钥）以及所调用的主机：最常见的情况是在正式主机上使用了沙盒密钥。然后检查密钥是否仍存在且处于启用状态。</translation>
    </message>
    <message>
        <source>The API key was not recognised. Please check that the key is active and that it belongs to the environment you are calling.</source>
        <extracomment>invalid-api-key, reply</extracomment>
        <translation>无法识别该 API 密钥。请检查密钥是否已启用，以及是否属于您所调用的环境。</translation>
    </message>
    <message>
        <source>API key expired</source>
        <extracomment>api-key-expired, title</extracomment>
        <translation>API 密钥已过期</translation>
    </message>
    <message>
        <source>The API key has reached its end date. It stays useless until it is renewed or replaced.</source>
        <extracomment>api-key-expired, meaning</extracomment>
        <translation>API 密钥已到期。在续期或更换之前都无法使用。</translation>
    </message>
    <message>
        <source>Have the owner of the account renew the key in the management console and put it into every system that uses it. Suggest a reminder ahead of the next end date.</source>
        <extracomment>api-key-expired, next_step</extracomment>
        <translation>请账户所有者在管理控制台中为密钥续期，并在所有使用该密钥的系统中更新。建议在下次到期前设置提醒。</translation>
    </message>
    <message>
        <source>The API key has passed its end date. Please renew it in your account settings and update the systems that use it.</source>
        <extracomment>api-key-expired, reply</extracomment>
        <translation>该 API 密钥已过有效期。请在账户设置中续期，并更新使用它的系统。</translation>
    </message>
    <message>
        <source>Invalid signature</source>
        <extracomment>invalid-signature, title</extracomment>
        <translation>签名无效</translation>
    </message>
    <message>
        <source>The signature on the request does not match its contents, so the provider cannot tell that it came from the key&apos;s owner unaltered.</source>
        <extracomment>invalid-signature, meaning</extracomment>
        <translation>请求的签名与其内容不符，因此服务商无法判断请求是否由密钥所有者发出且未经改动。</translation>
    </message>
    <message>
        <source>Ask for the exact text that was signed and the one that was sent. Look for the order of parameters, encoding, a parameter added after signing, and the wrong secret; no secret belongs in the ticket.</source>
        <extracomment>invalid-signature, next_step</extracomment>
        <translation>索取签名时所用的确切文本和实际发送的文本。留意参数顺序、编码、签名后又添加的参数，以及错误的私密密钥；工单中不得出现任何私密密钥。</translation>
    </message>
    <message>
        <source>The signature of the request could not be verified. Please check that exactly the text that is sent is signed, with the secret that belongs to the API key.</source>
        <extracomment>invalid-signature, reply</extracomment>
        <translation>无法验证请求的签名。请检查签名所用的文本是否与发送的文本完全一致，且使用的是与该 API 密钥对应的私密密钥。</translation>
    </message>
    <message>
        <source>Timestamp outside the allowed window</source>
        <extracomment>timestamp-outside-window, title</extracomment>
        <translation>时间戳超出允许范围</translation>
    </message>
    <message>
        <source>The time in the request is too far from the server&apos;s own time: a clock is wrong, or the request was too long on the way.</source>
        <extracomment>timestamp-outside-window, meaning</extracomment>
        <translation>请求中的时间与服务器时间相差过大：时钟不准，或请求在途中耗时过长。</translation>
    </message>
    <message>
        <source>Have the sender&apos;s clock compared with the server&apos;s time and kept right by NTP. If the clock is right, look for queues between signing and sending, and for seconds sent as milliseconds.</source>
        <extracomment>timestamp-outside-window, next_step</extracomment>
        <translation>请对方将发送端的时钟与服务器时间比对，并用 NTP 保持准确。如果时钟无误，请检查签名与发送之间是否存在排队，以及是否把秒当作毫秒发送。</translation>
    </message>
    <message>
        <source>The time stamp of the request is too far from the current time. Please check the clock of the computer that sends it and try again.</source>
        <extracomment>timestamp-outside-window, reply</extracomment>
        <translation>请求的时间戳与当前时间相差过大。请检查发送请求的计算机的时钟，然后重试。</translation>
    </message>
    <message>
        <source>IP address not allowed</source>
        <extracomment>ip-not-allowed, title</extracomment>
        <translation>IP 地址不在允许范围内</translation>
    </message>
    <message>
        <source>The API key may only be used from listed addresses, and this request came from another one.</source>
        <extracomment>ip-not-allowed, meaning</extracomment>
        <translation>该 API 密钥只能从列表中的地址使用，而此请求来自其他地址。</translation>
    </message>
    <message>
        <source>Find out the public address that the request really comes from (cloud, VPN or office lines change it) and have the owner of the key add it to the list.</source>
        <extracomment>ip-not-allowed, next_step</extracomment>
        <translation>查明请求实际来自哪个公网地址（云服务、VPN 或办公线路都会改变地址），并请密钥所有者将其加入列表。</translation>
    </message>
    <message>
        <source>This API key can only be used from the network addresses on its list. Please add the address you are calling from, or call from one that is listed.</source>
        <extracomment>ip-not-allowed, reply</extracomment>
        <translation>该 API 密钥只能从其列表中的网络地址使用。请添加您的调用地址，或从列表中的地址发起调用。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>group permissions, title</extracomment>
        <translation>权限</translation>
    </message>
    <message>
        <source>The provider knows who is calling, and that caller may not do this.</source>
        <extracomment>group permissions, meaning</extracomment>
        <translation>服务商知道调用者是谁，但该调用者无权执行此操作。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>permission-denied, title</extracomment>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>The caller is signed in, and the role or the rights of the account or API key do not cover this action.</source>
        <extracomment>permission-denied, meaning</extracomment>
        <translation>调用者已登录，但账户或 API 密钥的角色或权限不包含此操作。</translation>
    </message>
    <message>
        <source>Note who tried what, then ask whoever administers the account whether that role, right or key permission is meant to be granted. Signing in again does not help.</source>
        <extracomment>permission-denied, next_step</extracomment>
        <translation>记录是谁在尝试什么操作，然后询问账户管理员是否应授予相应的角色、权限或密钥权限。重新登录没有用。</translation>
    </message>
    <message>
        <source>Your account does not currently have permission for this action. The administrator of your account can review which permissions you have.</source>
        <extracomment>permission-denied, reply</extracomment>
        <translation>您的账户目前没有执行此操作的权限。您账户的管理员可以查看您拥有哪些权限。</translation>
    </message>
    <message>
        <source>Token lacks the required scope</source>
        <extracomment>scope-missing, title</extracomment>
        <translation>令牌缺少所需的权限范围</translation>
    </message>
    <message>
        <source>The access token is genuine, and it was issued for fewer things than the call needs.</source>
        <extracomment>scope-missing, meaning</extracomment>
        <translation>访问令牌是真实的，但签发时的权限范围小于调用所需。</translation>
    </message>
    <message>
        <source>Compare the scopes the application asks for with the ones the endpoint documents, and have a new token issued with the missing scope. An old token never gains one.</source>
        <extracomment>scope-missing, next_step</extracomment>
        <translation>将应用请求的权限范围与该接口文档中的要求进行比对，并请对方签发包含所缺权限范围的新令牌。旧令牌不会自动获得新的权限范围。</translation>
    </message>
    <message>
        <source>The application&apos;s access does not include this function. It needs to be authorised again with the additional access.</source>
        <extracomment>scope-missing, reply</extracomment>
        <translation>该应用的访问权限不包含此功能。需要重新授权并加上相应的访问权限。</translation>
    </message>
    <message>
        <source>No access to this account</source>
        <extracomment>account-access-denied, title</extracomment>
        <translation>无权访问此账户</translation>
    </message>
    <message>
        <source>The credentials work, but not for the account named in the request: it belongs to someone else, or the key was not given rights on it.</source>
        <extracomment>account-access-denied, meaning</extracomment>
        <translation>凭据有效，但不适用于请求中指定的账户：该账户属于他人，或密钥未获得对该账户的权限。</translation>
    </message>
    <message>
        <source>Compare the account number in the request with the accounts that the key is bound to. If the account is the customer&apos;s, have the key authorised for it; if it is not, correct the number.</source>
        <extracomment>account-access-denied, next_step</extracomment>
        <translation>将请求中的账号与密钥绑定的账户进行比对。如果账户属于客户，请为密钥授权；如果不是，请更正账号。</translation>
    </message>
    <message>
        <source>The access you are using is not set up for this account. Please check the account number, or ask the account&apos;s owner to authorise the key for it.</source>
        <extracomment>account-access-denied, reply</extracomment>
        <translation>您所用的访问方式尚未对此账户开通。请检查账号，或请账户所有者为该密钥授权。</translation>
    </message>
    <message>
        <source>This kind of user cannot use the app</source>
        <extracomment>app-login-not-allowed, title</extracomment>
        <translation>此类用户无法使用应用</translation>
    </message>
    <message>
        <source>The user was created for another channel (a trader or an omnibus user, for instance) and is not meant to log in to the app.</source>
        <extracomment>app-login-not-allowed, meaning</extracomment>
        <translation>该用户是为其他渠道创建的（例如交易员用户或综合账户用户），不用于登录应用。</translation>
    </message>
    <message>
        <source>Explain the channel the user was made for and ask what the customer wants to do; a personal login or another user type may be what they need.</source>
        <extracomment>app-login-not-allowed, next_step</extracomment>
        <translation>说明该用户是为哪个渠道创建的，并询问客户想做什么；客户需要的可能是个人登录账户或其他用户类型。</translation>
    </message>
    <message>
        <source>This user is not set up for the app. Please sign in with your personal login, or use the channel this user was created for.</source>
        <extracomment>app-login-not-allowed, reply</extracomment>
        <translation>该用户未开通应用登录。请使用您的个人账户登录，或使用创建该用户时对应的渠道。</translation>
    </message>
    <message>
        <source>Only a particular person may do this</source>
        <extracomment>reserved-for-another-person, title</extracomment>
        <translation>仅限特定人员操作</translation>
    </message>
    <message>
        <source>The step is reserved for someone by name or office (the person invited, the legal signatory), and it is someone else who is trying.</source>
        <extracomment>reserved-for-another-person, meaning</extracomment>
        <translation>该步骤按姓名或职务限定由某人完成（如受邀人、法定签署人），而当前操作的是其他人。</translation>
    </message>
    <message>
        <source>Find out whom the step is addressed to and compare with the login in use; people often have two addresses. Only that person can complete it, or the invitation or signatory must be changed first.</source>
        <extracomment>reserved-for-another-person, next_step</extracomment>
        <translation>查明该步骤指定由谁完成，并与当前登录的账户比对；一个人常有两个地址。只有指定的人才能完成，否则须先更改邀请或签署人。</translation>
    </message>
    <message>
        <source>Accounts and users</source>
        <extracomment>group accounts, title</extracomment>
        <translation>账户与用户</translation>
    </message>
    <message>
        <source>The account or user exists in the wrong state, does not exist, or cannot be changed as asked.</source>
        <extracomment>group accounts, meaning</extracomment>
        <translation>账户或用户处于不相符的状态、不存在，或无法按要求更改。</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <extracomment>account-suspended, title</extracomment>
        <translation>账户已停用</translation>
    </message>
    <message>
        <source>Staff of the provider have suspended the account. It stays closed until they lift the suspension.</source>
        <extracomment>account-suspended, meaning</extracomment>
        <translation>服务商的工作人员已停用该账户。在解除停用之前，账户将保持关闭。</translation>
    </message>
    <message>
        <source>Do not discuss reasons. Pass the case to the team that handles suspensions and tell the customer where to turn.</source>
        <extracomment>account-suspended, next_step</extracomment>
        <translation>不要讨论原因。将此情况转交负责账户停用的团队，并告知客户应联系谁。</translation>
    </message>
    <message>
        <source>Access to this account is currently suspended. Please contact the account team, who can look at it with you.</source>
        <extracomment>account-suspended, reply</extracomment>
        <translation>该账户目前处于停用状态。请联系账户团队，他们可以与您一起查看。</translation>
    </message>
    <message>
        <source>User banned</source>
        <extracomment>user-banned, title</extracomment>
        <translation>用户已被封禁</translation>
    </message>
    <message>
        <source>The user has been shut out, normally for good. That is harsher than a suspension.</source>
        <extracomment>user-banned, meaning</extracomment>
        <translation>该用户已被禁止使用，通常是永久性的。这比停用更严厉。</translation>
    </message>
    <message>
        <source>Do not open a new account for the same person. Refer an objection to the responsible team with the user&apos;s identifier, and keep the answer short.</source>
        <extracomment>user-banned, next_step</extracomment>
        <translation>不要为同一人开立新账户。如有异议，连同用户标识转交负责的团队，答复务求简短。</translation>
    </message>
    <message>
        <source>This user can no longer use the service. If you would like the decision to be reviewed, please write to the address given in the terms of use.</source>
        <extracomment>user-banned, reply</extracomment>
        <translation>该用户无法再使用本服务。如果您希望申请复核这一决定，请写信至使用条款中给出的地址。</translation>
    </message>
    <message>
        <source>Temporarily locked</source>
        <extracomment>account-locked, title</extracomment>
        <translation>暂时锁定</translation>
    </message>
    <message>
        <source>Access is blocked for a limited time, usually after too many failed attempts. It opens again by itself.</source>
        <extracomment>account-locked, meaning</extracomment>
        <translation>访问在一段时间内被阻止，通常是因为失败次数过多。到时会自动解除。</translation>
    </message>
    <message>
        <source>Look up until when the lock runs and tell the customer to wait: further attempts may lengthen it. If they did not make the attempts themselves, recommend a new password.</source>
        <extracomment>account-locked, next_step</extracomment>
        <translation>查明锁定到何时为止，并请客户等待：继续尝试可能会延长锁定。如果这些尝试并非客户本人所为，建议更改密码。</translation>
    </message>
    <message>
        <source>For your protection access is locked for a short time. Please wait until the lock has ended before you try again. If the attempts were not yours, let us know.</source>
        <extracomment>account-locked, reply</extracomment>
        <translation>为保护您的账户，访问已被暂时锁定。请等待锁定结束后再试。如果那些尝试并非您本人所为，请告知我们。</translation>
    </message>
    <message>
        <source>Sub-account frozen</source>
        <extracomment>sub-account-frozen, title</extracomment>
        <translation>子账户已冻结</translation>
    </message>
    <message>
        <source>The sub-account is frozen, so nothing can be moved into or out of it. The main account may be working normally.</source>
        <extracomment>sub-account-frozen, meaning</extracomment>
        <translation>该子账户已冻结，资金无法转入或转出。主账户可能仍正常运作。</translation>
    </message>
    <message>
        <source>Find out who froze it: the customer&apos;s own administrator, or the provider for a review. Only that side can release it; meanwhile no transfer should be repeated.</source>
        <extracomment>sub-account-frozen, next_step</extracomment>
        <translation>查明是谁冻结的：客户自己的管理员，还是服务商因审核而冻结。只有冻结的一方才能解除；在此期间不应重复任何划转。</translation>
    </message>
    <message>
        <source>Transfers for this sub-account are currently on hold. The administrator of your main account can see its status and ask for a review.</source>
        <extracomment>sub-account-frozen, reply</extracomment>
        <translation>该子账户的划转目前已暂停。您主账户的管理员可以查看其状态并申请复核。</translation>
    </message>
    <message>
        <source>Account does not exist</source>
        <extracomment>account-not-found, title</extracomment>
        <translation>账户不存在</translation>
    </message>
    <message>
        <source>No account of that kind with that number exists. It was mistyped, belongs to another environment, or was never opened.</source>
        <extracomment>account-not-found, meaning</extracomment>
        <translation>没有该类型和该号码的账户。可能是输入有误、属于其他环境，或从未开立。</translation>
    </message>
    <message>
        <source>List the customer&apos;s accounts and compare. Fiat, custody and brokerage accounts are opened one by one, so one kind may be missing although the others exist.</source>
        <extracomment>account-not-found, next_step</extracomment>
        <translation>列出客户的账户并逐一比对。法币账户、托管账户和经纪账户是分别开立的，因此可能只缺其中一种。</translation>
    </message>
    <message>
        <source>We could not find the account in the request. Please check the account number, and that an account of this type has been opened for you.</source>
        <extracomment>account-not-found, reply</extracomment>
        <translation>我们未能找到请求中的账户。请检查账号，并确认已为您开立该类型的账户。</translation>
    </message>
    <message>
        <source>Invalid account</source>
        <extracomment>invalid-account, title</extracomment>
        <translation>账户无效</translation>
    </message>
    <message>
        <source>The account given for an order, deposit, withdrawal or transfer cannot be used for it: wrong form, wrong kind, or not one of the caller&apos;s.</source>
        <extracomment>invalid-account, meaning</extracomment>
        <translation>为下单、充值、提现或划转指定的账户不能用于该操作：格式不对、类型不对，或不属于调用者。</translation>
    </message>
    <message>
        <source>Ask for the request and look which account field was filled with what; from and to are easily swapped. Then check that this account is open for the operation.</source>
        <extracomment>invalid-account, next_step</extracomment>
        <translation>索取请求内容，查看各账户字段填写的是什么；转出和转入账户很容易填反。然后检查该账户是否已开通此操作。</translation>
    </message>
    <message>
        <source>The account given in the request cannot be used for this. Please check which account you have selected and try again.</source>
        <extracomment>invalid-account, reply</extracomment>
        <translation>请求中的账户不能用于此操作。请检查您选择的账户，然后重试。</translation>
    </message>
    <message>
        <source>User does not exist</source>
        <extracomment>user-not-found, title</extracomment>
        <translation>用户不存在</translation>
    </message>
    <message>
        <source>The provider has no user with that identifier.</source>
        <extracomment>user-not-found, meaning</extracomment>
        <translation>服务商没有使用该标识的用户。</translation>
    </message>
    <message>
        <source>Ask where the identifier comes from. A user of the test system, a deleted user and an internal number in place of the public one all end here.</source>
        <extracomment>user-not-found, next_step</extracomment>
        <translation>询问该标识的来源。测试系统的用户、已删除的用户，以及误用内部编号代替公开编号，都会出现此结果。</translation>
    </message>
    <message>
        <source>We could not find a user with these details. Please check the user identifier you have entered.</source>
        <extracomment>user-not-found, reply</extracomment>
        <translation>我们未能找到与这些信息相符的用户。请检查您输入的用户标识。</translation>
    </message>
    <message>
        <source>E-mail address not updated</source>
        <extracomment>email-update-failed, title</extracomment>
        <translation>邮箱地址未更新</translation>
    </message>
    <message>
        <source>The e-mail address was not changed, for a reason the customer can put right: perhaps it is in use already or badly formed.</source>
        <extracomment>email-update-failed, meaning</extracomment>
        <translation>邮箱地址未能更改，原因可由客户自行纠正：可能是已被使用或格式有误。</translation>
    </message>
    <message>
        <source>Check the spelling of the new address and whether another user has it. The old address stays valid until the change succeeds.</source>
        <extracomment>email-update-failed, next_step</extracomment>
        <translation>检查新地址的拼写，以及是否已被其他用户使用。更改成功之前，旧地址继续有效。</translation>
    </message>
    <message>
        <source>Your e-mail address was not changed. Please check the spelling of the new address, or choose another one if it is already in use.</source>
        <extracomment>email-update-failed, reply</extracomment>
        <translation>您的邮箱地址未更改。请检查新地址的拼写；如果该地址已被使用，请另选一个。</translation>
    </message>
    <message>
        <source>Terms must be accepted</source>
        <extracomment>terms-acceptance-required, title</extracomment>
        <translation>须先接受条款</translation>
    </message>
    <message>
        <source>A version of the account terms is waiting for agreement, and nothing continues before that.</source>
        <extracomment>terms-acceptance-required, meaning</extracomment>
        <translation>有一版账户条款尚待同意，在此之前一切都无法继续。</translation>
    </message>
    <message>
        <source>Send the customer to the page with the terms; a program cannot agree in their place. In an organisation find out who is entitled to agree.</source>
        <extracomment>terms-acceptance-required, next_step</extracomment>
        <translation>引导客户前往条款页面；程序不能代为同意。对于机构客户，请查明由谁有权同意。</translation>
    </message>
    <message>
        <source>There is a version of the account terms that has not been accepted yet. Please sign in, read it, and accept it to continue.</source>
        <extracomment>terms-acceptance-required, reply</extracomment>
        <translation>有一版账户条款尚未被接受。请登录并阅读条款，接受后即可继续。</translation>
    </message>
    <message>
        <source>Identity and eligibility</source>
        <extracomment>group identity, title</extracomment>
        <translation>身份与资格</translation>
    </message>
    <message>
        <source>Checks of who the customer is and what the rules allow them to do.</source>
        <extracomment>group identity, meaning</extracomment>
        <translation>核查客户的身份，以及规则允许客户做什么。</translation>
    </message>
    <message>
        <source>Identity verification required</source>
        <extracomment>kyc-required, title</extracomment>
        <translation>需要身份认证</translation>
    </message>
    <message>
        <source>The customer&apos;s identity check (KYC) is not finished, is still under review, or was declined, and the action needs it.</source>
        <extracomment>kyc-required, meaning</extracomment>
        <translation>客户的身份认证 (KYC) 未完成、仍在审核中或未通过，而此操作需要通过认证。</translation>
    </message>
    <message>
        <source>Look up the state of the check: not begun, pending or declined are three different answers. Never ask for identity papers in the ticket; they go through the verification page.</source>
        <extracomment>kyc-required, next_step</extracomment>
        <translation>查看认证状态：未开始、审核中和未通过，对应三种不同的答复。切勿在工单中索要身份证件；证件应通过认证页面提交。</translation>
    </message>
    <message>
        <source>Before this can be used, your identity verification has to be complete. You can see its status, and anything still missing, in your account.</source>
        <extracomment>kyc-required, reply</extracomment>
        <translation>使用此功能前，需要先完成身份认证。您可以在账户中查看认证状态以及尚缺的材料。</translation>
    </message>
    <message>
        <source>Identity already verified</source>
        <extracomment>kyc-already-passed, title</extracomment>
        <translation>身份已认证</translation>
    </message>
    <message>
        <source>The identity check was submitted once more although it has already been passed.</source>
        <extracomment>kyc-already-passed, meaning</extracomment>
        <translation>身份认证已经通过，却又再次提交。</translation>
    </message>
    <message>
        <source>Nothing needs doing. If the customer wanted to correct their data, that goes through a change of details and not through a second check.</source>
        <extracomment>kyc-already-passed, next_step</extracomment>
        <translation>无需处理。如果客户想更正资料，应走资料变更流程，而不是再次认证。</translation>
    </message>
    <message>
        <source>Your identity has already been verified, so there is nothing more to submit.</source>
        <extracomment>kyc-already-passed, reply</extracomment>
        <translation>您的身份已通过认证，无需再提交任何材料。</translation>
    </message>
    <message>
        <source>Phone number belongs to someone else</source>
        <extracomment>phone-ownership-mismatch, title</extracomment>
        <translation>手机号属于他人</translation>
    </message>
    <message>
        <source>The national register of phone lines (Shahkar) does not show the mobile number under the national number that was given.</source>
        <extracomment>phone-ownership-mismatch, meaning</extracomment>
        <translation>国家电话号码登记系统 (Shahkar) 中，该手机号不在所提供的国民身份号码名下。</translation>
    </message>
    <message>
        <source>Have the customer check both numbers for typing errors. If they are right, the line runs in another person&apos;s name, often a relative&apos;s, and a number of their own is needed.</source>
        <extracomment>phone-ownership-mismatch, next_step</extracomment>
        <translation>请客户检查两个号码是否有输入错误。如果无误，说明该号码登记在他人（常为亲属）名下，需要使用客户本人的号码。</translation>
    </message>
    <message>
        <source>The mobile number could not be matched with the national number. Please use a mobile number that is registered in your own name.</source>
        <extracomment>phone-ownership-mismatch, reply</extracomment>
        <translation>手机号与国民身份号码无法匹配。请使用以您本人名义登记的手机号。</translation>
    </message>
    <message>
        <source>Details do not match the civil registry</source>
        <extracomment>civil-registry-mismatch, title</extracomment>
        <translation>信息与户籍登记不符</translation>
    </message>
    <message>
        <source>The civil registry (Sabt Ahval) did not confirm the personal details, as a rule the national number together with the date of birth.</source>
        <extracomment>civil-registry-mismatch, meaning</extracomment>
        <translation>户籍登记系统 (Sabt Ahval) 未能确认个人信息，通常是国民身份号码与出生日期的组合。</translation>
    </message>
    <message>
        <source>Ask the customer to enter the details exactly as on the identity document. Watch the calendar: a date of birth converted wrongly is the usual cause.</source>
        <extracomment>civil-registry-mismatch, next_step</extracomment>
        <translation>请客户严格按照身份证件填写信息。注意历法：最常见的原因是出生日期换算有误。</translation>
    </message>
    <message>
        <source>Your personal details could not be confirmed. Please compare the national number and date of birth with your identity document and submit them again.</source>
        <extracomment>civil-registry-mismatch, reply</extracomment>
        <translation>未能确认您的个人信息。请对照身份证件检查国民身份号码和出生日期，然后重新提交。</translation>
    </message>
    <message>
        <source>Verification service failed</source>
        <extracomment>kyc-provider-failed, title</extracomment>
        <translation>认证服务故障</translation>
    </message>
    <message>
        <source>The outside service that performs identity checks failed or did not answer. It says nothing about the customer.</source>
        <extracomment>kyc-provider-failed, meaning</extracomment>
        <translation>执行身份认证的外部服务出现故障或没有响应。这与客户本身无关。</translation>
    </message>
    <message>
        <source>Do not ask for other documents. Let the check be repeated later, and tell the provider when many customers are hit at the same time.</source>
        <extracomment>kyc-provider-failed, next_step</extracomment>
        <translation>不要索要其他证件。稍后重新认证；如果同时有很多客户受影响，请告知服务商。</translation>
    </message>
    <message>
        <source>The verification could not be carried out just now. You can repeat it later with the same details.</source>
        <extracomment>kyc-provider-failed, reply</extracomment>
        <translation>认证暂时未能进行。您可以稍后使用相同的信息重新认证。</translation>
    </message>
    <message>
        <source>Invalid national number</source>
        <extracomment>invalid-national-number, title</extracomment>
        <translation>国民身份号码无效</translation>
    </message>
    <message>
        <source>The national number cannot be right as typed: wrong length, or its check digit does not fit.</source>
        <extracomment>invalid-national-number, meaning</extracomment>
        <translation>输入的国民身份号码不可能正确：长度不对，或校验位不符。</translation>
    </message>
    <message>
        <source>Have it read again from the identity card, leading zeros included. Spreadsheets and numeric fields drop those zeros.</source>
        <extracomment>invalid-national-number, next_step</extracomment>
        <translation>请客户对照身份证重新读取，包括开头的零。电子表格和数字字段会丢掉这些零。</translation>
    </message>
    <message>
        <source>The national number does not appear to be complete. Please enter all its digits, including any zeros at the beginning.</source>
        <extracomment>invalid-national-number, reply</extracomment>
        <translation>国民身份号码似乎不完整。请输入全部数字，包括开头的零。</translation>
    </message>
    <message>
        <source>National number already registered</source>
        <extracomment>national-number-already-registered, title</extracomment>
        <translation>国民身份号码已被注册</translation>
    </message>
    <message>
        <source>Another user of this provider already has this national number.</source>
        <extracomment>national-number-already-registered, meaning</extracomment>
        <translation>该服务商的另一用户已使用此国民身份号码。</translation>
    </message>
    <message>
        <source>Usually the customer opened an account earlier with a different phone number: help them get back into it. If they say that it was not them, hand it to the fraud team; never name the other account.</source>
        <extracomment>national-number-already-registered, next_step</extracomment>
        <translation>通常是客户以前用另一个手机号开过账户：请协助其找回。如果客户说不是本人所为，请转交反欺诈团队；切勿透露另一个账户的信息。</translation>
    </message>
    <message>
        <source>This national number is already in use. If you may have registered before, please sign in with that account, or contact us so that we can check it with you.</source>
        <extracomment>national-number-already-registered, reply</extracomment>
        <translation>该国民身份号码已被使用。如果您可能曾经注册过，请用原账户登录，或联系我们，以便与您一起核实。</translation>
    </message>
    <message>
        <source>Investor accreditation required</source>
        <extracomment>accreditation-required, title</extracomment>
        <translation>需要合格投资者资格</translation>
    </message>
    <message>
        <source>The offering is open to accredited investors only, and the customer has no such status on file.</source>
        <extracomment>accreditation-required, meaning</extracomment>
        <translation>该产品仅向合格投资者开放，而客户没有此项资格记录。</translation>
    </message>
    <message>
        <source>Explain how accreditation is applied for and that ordinary identity verification does not replace it. Do not judge whether they would qualify.</source>
        <extracomment>accreditation-required, next_step</extracomment>
        <translation>说明如何申请合格投资者资格，以及普通身份认证不能代替它。不要判断客户是否符合条件。</translation>
    </message>
    <message>
        <source>This offering is available to accredited investors. If you hold that status, you can submit your evidence in your account for review.</source>
        <extracomment>accreditation-required, reply</extracomment>
        <translation>该产品面向合格投资者。如果您具备此资格，可以在账户中提交证明材料以供审核。</translation>
    </message>
    <message>
        <source>Currency not available to this customer type</source>
        <extracomment>customer-type-not-supported, title</extracomment>
        <translation>此类客户不可使用该币种</translation>
    </message>
    <message>
        <source>The currency is offered to some kinds of customers (individual, corporate, professional) and not to this one.</source>
        <extracomment>customer-type-not-supported, meaning</extracomment>
        <translation>该币种只向某些类型的客户（个人、企业、专业）提供，不含此类客户。</translation>
    </message>
    <message>
        <source>Check which type the customer is registered as. If the type is right, suggest a currency that is open to them; if it is wrong, have it corrected.</source>
        <extracomment>customer-type-not-supported, next_step</extracomment>
        <translation>检查客户登记的类型。如果类型无误，建议其可用的币种；如果有误，请安排更正。</translation>
    </message>
    <message>
        <source>This currency is not offered for your type of account. Please choose another currency, or contact us if you think your account type is not right.</source>
        <extracomment>customer-type-not-supported, reply</extracomment>
        <translation>该币种不向您的账户类型提供。请选择其他币种；如果您认为账户类型有误，请联系我们。</translation>
    </message>
    <message>
        <source>Account has exceeded its assessed limit</source>
        <extracomment>account-limit-exceeded, title</extracomment>
        <translation>账户超出评估限额</translation>
    </message>
    <message>
        <source>The trading account is above the limit that follows from the customer&apos;s KYC and risk assessment. The provider warns, or holds back trades and transfers.</source>
        <extracomment>account-limit-exceeded, meaning</extracomment>
        <translation>交易账户超出了根据客户 KYC 和风险评估得出的限额。服务商会发出提醒，或暂缓交易和划转。</translation>
    </message>
    <message>
        <source>Ask the customer whether income, assets or other details have changed and have them updated, so that the limit can be assessed again. Requests to raise it go to the compliance team.</source>
        <extracomment>account-limit-exceeded, next_step</extracomment>
        <translation>询问客户的收入、资产或其他信息是否有变化，并请其更新，以便重新评估限额。提高限额的请求应转交合规团队。</translation>
    </message>
    <message>
        <source>Your account has reached the limit set for it. If your circumstances have changed, please update your information in your account so that it can be reviewed.</source>
        <extracomment>account-limit-exceeded, reply</extracomment>
        <translation>您的账户已达到为其设定的限额。如果您的情况有变化，请在账户中更新信息，以便进行复核。</translation>
    </message>
    <message>
        <source>Holding limit is zero</source>
        <extracomment>holding-limit-zero, title</extracomment>
        <translation>持仓限额为零</translation>
    </message>
    <message>
        <source>The account has been given a holding limit of nothing at all, so any purchase is too much. It is a matter of set-up, not of balance.</source>
        <extracomment>holding-limit-zero, meaning</extracomment>
        <translation>账户的持仓限额被设为零，因此任何买入都会超额。这是设置问题，与余额无关。</translation>
    </message>
    <message>
        <source>Check whether the customer has finished the questionnaires that grant a limit. If so, ask the provider why the limit is still zero, with the account number.</source>
        <extracomment>holding-limit-zero, next_step</extracomment>
        <translation>检查客户是否已完成可获得限额的问卷。如果已完成，请附上账号，询问服务商限额为何仍为零。</translation>
    </message>
    <message>
        <source>No holding limit is set for your account at the moment. Please check in your account whether any assessment is still open.</source>
        <extracomment>holding-limit-zero, reply</extracomment>
        <translation>您的账户目前没有设定持仓限额。请在账户中查看是否还有未完成的评估。</translation>
    </message>
    <message>
        <source>Requests and records</source>
        <extracomment>group requests, title</extracomment>
        <translation>请求与记录</translation>
    </message>
    <message>
        <source>The request is badly formed, meaningless, repeated, or about something that is not there.</source>
        <extracomment>group requests, meaning</extracomment>
        <translation>请求格式有误、没有意义、重复，或涉及不存在的内容。</translation>
    </message>
    <message>
        <source>Request body cannot be read</source>
        <extracomment>malformed-request, title</extracomment>
        <translation>无法读取请求正文</translation>
    </message>
    <message>
        <source>The body of the request is not what the endpoint can parse, JSON with a fault in it as a rule, or lacks fields it cannot do without.</source>
        <extracomment>malformed-request, meaning</extracomment>
        <translation>请求正文不是该接口能解析的内容（通常是有错误的 JSON），或缺少必不可少的字段。</translation>
    </message>
    <message>
        <source>Get the raw body as it was sent and run it through a JSON checker. A missing content type, a trailing comma or a form instead of JSON are quick finds.</source>
        <extracomment>malformed-request, next_step</extracomment>
        <translation>获取实际发送的原始正文，用 JSON 检查工具检验。缺少内容类型、末尾多出逗号、以表单代替 JSON，都是很容易发现的问题。</translation>
    </message>
    <message>
        <source>The request could not be read. Please check that its body is valid JSON and contains all required fields.</source>
        <extracomment>malformed-request, reply</extracomment>
        <translation>无法读取该请求。请检查其正文是否为有效的 JSON，并包含所有必填字段。</translation>
    </message>
    <message>
        <source>Required field missing or unreadable</source>
        <extracomment>required-field-missing, title</extracomment>
        <translation>必填字段缺失或无法识别</translation>
    </message>
    <message>
        <source>A field that the call must have is absent, empty, or filled with something that cannot be understood.</source>
        <extracomment>required-field-missing, meaning</extracomment>
        <translation>调用必须提供的某个字段不存在、为空，或填写了无法理解的内容。</translation>
    </message>
    <message>
        <source>The message often names the field. Look it up in the request as sent: a different spelling, capital letters or a null value count as missing.</source>
        <extracomment>required-field-missing, next_step</extracomment>
        <translation>消息中通常会给出字段名。请在实际发送的请求中查找：拼写不同、大小写不同或值为 null，都算缺失。</translation>
    </message>
    <message>
        <source>A required detail is missing from the request. Please fill in every required field and send it again.</source>
        <extracomment>required-field-missing, reply</extracomment>
        <translation>请求中缺少必填信息。请填写所有必填字段，然后重新发送。</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <extracomment>invalid-parameter, title</extracomment>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>A parameter has a value that the provider does not accept, such as a broken identifier or a word where a number belongs.</source>
        <extracomment>invalid-parameter, meaning</extracomment>
        <translation>某个参数的值不被服务商接受，例如标识有误，或应填数字处填了文字。</translation>
    </message>
    <message>
        <source>Ask for the complete address and parameters that were sent and go through them against the documentation one at a time; test with the smallest call that works.</source>
        <extracomment>invalid-parameter, next_step</extracomment>
        <translation>索取发送时的完整地址和参数，对照文档逐一检查；用能成功的最简调用进行测试。</translation>
    </message>
    <message>
        <source>One of the values in the request is not in the expected form. Please compare the values with the documentation of the call.</source>
        <extracomment>invalid-parameter, reply</extracomment>
        <translation>请求中有一个值不符合预期的格式。请对照该调用的文档检查各个值。</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <extracomment>validation-failed, title</extracomment>
        <translation>校验未通过</translation>
    </message>
    <message>
        <source>The request is readable, but its contents break one or several rules of the provider. The response usually carries the particulars beside the code.</source>
        <extracomment>validation-failed, meaning</extracomment>
        <translation>请求可以读取，但内容违反了服务商的一条或多条规则。响应中除代码外通常还有具体说明。</translation>
    </message>
    <message>
        <source>Ask for the whole response, not only the code: the field and the rule are in its details. Without them the ticket cannot be answered.</source>
        <extracomment>validation-failed, next_step</extracomment>
        <translation>索取完整的响应，而不只是代码：涉及的字段和规则就在其详情中。没有这些内容就无法答复工单。</translation>
    </message>
    <message>
        <source>Some of the details were not accepted. Please check the information shown with the message, correct it, and submit again.</source>
        <extracomment>validation-failed, reply</extracomment>
        <translation>部分信息未被接受。请查看随消息显示的说明，更正后重新提交。</translation>
    </message>
    <message>
        <source>Paging value must not be negative</source>
        <extracomment>negative-parameter, title</extracomment>
        <translation>分页值不能为负数</translation>
    </message>
    <message>
        <source>The start (from) or the size (limit) of a list was given as a number below zero.</source>
        <extracomment>negative-parameter, meaning</extracomment>
        <translation>列表的起始位置 (from) 或数量 (limit) 小于零。</translation>
    </message>
    <message>
        <source>Look at how the client counts its pages: subtracting from the first page, or -1 as a word for &quot;all&quot;, leads here.</source>
        <extracomment>negative-parameter, next_step</extracomment>
        <translation>查看客户端如何计算页码：从第一页再往前减，或用 -1 表示“全部”，都会导致此结果。</translation>
    </message>
    <message>
        <source>The position or page size of the list must be zero or more. Please correct the value and try again.</source>
        <extracomment>negative-parameter, reply</extracomment>
        <translation>列表的起始位置或每页数量必须大于或等于零。请更正该值后重试。</translation>
    </message>
    <message>
        <source>Parameters exclude each other</source>
        <extracomment>conflicting-parameters, title</extracomment>
        <translation>参数互斥</translation>
    </message>
    <message>
        <source>Two parameters were sent of which only one is allowed: an order states either a quantity or an amount.</source>
        <extracomment>conflicting-parameters, meaning</extracomment>
        <translation>同时发送了只允许二选一的两个参数：一个订单只能指定数量或金额之一。</translation>
    </message>
    <message>
        <source>Ask which of the two the customer means, and have the other left out altogether; an empty or zero value still counts as sent.</source>
        <extracomment>conflicting-parameters, next_step</extracomment>
        <translation>询问客户想用哪一个，并请其完全去掉另一个；空值或零值仍视为已发送。</translation>
    </message>
    <message>
        <source>Please give either the quantity or the amount of the order, not both.</source>
        <extracomment>conflicting-parameters, reply</extracomment>
        <translation>请只提供订单的数量或金额之一，不要同时提供。</translation>
    </message>
    <message>
        <source>Unknown status or type value</source>
        <extracomment>invalid-status-or-type, title</extracomment>
        <translation>未知的状态或类型值</translation>
    </message>
    <message>
        <source>A status or type, mostly a filter on deposits, withdrawals or fiat orders, is not one of the values that the provider knows.</source>
        <extracomment>invalid-status-or-type, meaning</extracomment>
        <translation>状态或类型（多为充值、提现或法币订单的筛选条件）不是服务商所认识的值。</translation>
    </message>
    <message>
        <source>Take the list of permitted values from the documentation of that very endpoint; deposits and withdrawals have lists of their own, and upper and lower case may matter.</source>
        <extracomment>invalid-status-or-type, next_step</extracomment>
        <translation>以该接口自身文档中列出的允许值为准；充值和提现各有不同的列表，大小写也可能有影响。</translation>
    </message>
    <message>
        <source>The status or type in the request is not one the service knows. Please choose one of the values listed for this function.</source>
        <extracomment>invalid-status-or-type, reply</extracomment>
        <translation>服务无法识别请求中的状态或类型。请从该功能列出的值中选择一个。</translation>
    </message>
    <message>
        <source>Query could not be processed</source>
        <extracomment>query-not-processable, title</extracomment>
        <translation>无法处理查询</translation>
    </message>
    <message>
        <source>The server understood that this is a query and could not carry it out; the message says why.</source>
        <extracomment>query-not-processable, meaning</extracomment>
        <translation>服务器明白这是一个查询，但无法执行；原因见消息。</translation>
    </message>
    <message>
        <source>Read the message in the response, then have the query made simpler until it works: first without filters, then with one at a time.</source>
        <extracomment>query-not-processable, next_step</extracomment>
        <translation>阅读响应中的消息，然后请对方逐步简化查询直至成功：先去掉所有筛选条件，再逐个加回。</translation>
    </message>
    <message>
        <source>The search could not be carried out as entered. Please simplify it and try again.</source>
        <extracomment>query-not-processable, reply</extracomment>
        <translation>无法按输入的内容执行搜索。请简化后重试。</translation>
    </message>
    <message>
        <source>HTTP method not allowed</source>
        <extracomment>method-not-allowed, title</extracomment>
        <translation>不允许的 HTTP 方法</translation>
    </message>
    <message>
        <source>The address exists, and it does not take this HTTP method (a GET was sent where a POST belongs, for example).</source>
        <extracomment>method-not-allowed, meaning</extracomment>
        <translation>该地址存在，但不接受此 HTTP 方法（例如应使用 POST 却发送了 GET）。</translation>
    </message>
    <message>
        <source>Compare method and path with the documentation. A redirect from http to https or a missing slash at the end can turn a POST into a GET.</source>
        <extracomment>method-not-allowed, next_step</extracomment>
        <translation>对照文档检查方法和路径。从 http 重定向到 https，或末尾缺少斜杠，都可能使 POST 变成 GET。</translation>
    </message>
    <message>
        <source>The address was called in a way it does not support. Please check the HTTP method in the documentation.</source>
        <extracomment>method-not-allowed, reply</extracomment>
        <translation>调用该地址的方式不受支持。请在文档中核对 HTTP 方法。</translation>
    </message>
    <message>
        <source>Response format not available</source>
        <extracomment>not-acceptable, title</extracomment>
        <translation>响应格式不可用</translation>
    </message>
    <message>
        <source>The client insists on a response format that the provider cannot produce.</source>
        <extracomment>not-acceptable, meaning</extracomment>
        <translation>客户端坚持要求服务商无法生成的响应格式。</translation>
    </message>
    <message>
        <source>Look at the Accept header of the request and have it set to application/json, or left out.</source>
        <extracomment>not-acceptable, next_step</extracomment>
        <translation>查看请求的 Accept 标头，请对方将其设为 application/json 或去掉。</translation>
    </message>
    <message>
        <source>The service cannot answer in the requested format. Please ask for JSON.</source>
        <extracomment>not-acceptable, reply</extracomment>
        <translation>服务无法以所要求的格式答复。请改为请求 JSON。</translation>
    </message>
    <message>
        <source>Unsupported media type</source>
        <extracomment>unsupported-media-type, title</extracomment>
        <translation>不支持的媒体类型</translation>
    </message>
    <message>
        <source>The body was sent in a format that the endpoint does not take, or was labelled as such.</source>
        <extracomment>unsupported-media-type, meaning</extracomment>
        <translation>正文以该接口不接受的格式发送，或被标记为这种格式。</translation>
    </message>
    <message>
        <source>Have the Content-Type header checked: it must say application/json, and the body must really be JSON. Some HTTP libraries send a form by default.</source>
        <extracomment>unsupported-media-type, next_step</extracomment>
        <translation>请对方检查 Content-Type 标头：它必须是 application/json，且正文确实是 JSON。有些 HTTP 库默认发送表单。</translation>
    </message>
    <message>
        <source>The content of the request was sent in a format the service does not accept. Please send it as JSON.</source>
        <extracomment>unsupported-media-type, reply</extracomment>
        <translation>请求内容的格式不被服务接受。请以 JSON 格式发送。</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <extracomment>unsupported-operation, title</extracomment>
        <translation>不支持的操作</translation>
    </message>
    <message>
        <source>The provider has no such operation for this user or product, however it is asked for.</source>
        <extracomment>unsupported-operation, meaning</extracomment>
        <translation>无论以何种方式请求，服务商都没有为该用户或产品提供此操作。</translation>
    </message>
    <message>
        <source>Find out what the customer wants to achieve and look for another way to it in the documentation. Repeating the call changes nothing.</source>
        <extracomment>unsupported-operation, next_step</extracomment>
        <translation>弄清客户想达到什么目的，并在文档中寻找其他办法。重复调用不会有任何改变。</translation>
    </message>
    <message>
        <source>This operation is not available. Please tell us what you would like to do, so that we can suggest another way.</source>
        <extracomment>unsupported-operation, reply</extracomment>
        <translation>此操作不可用。请告知您希望做什么，以便我们建议其他方式。</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>resource-not-found, title</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>There is nothing under that address or identifier, or nothing that this caller may see.</source>
        <extracomment>resource-not-found, meaning</extracomment>
        <translation>该地址或标识下没有任何内容，或没有该调用者可以查看的内容。</translation>
    </message>
    <message>
        <source>Check the identifier and the environment, then whether the thing was deleted. Many providers also answer &quot;not found&quot; for what belongs to someone else.</source>
        <extracomment>resource-not-found, next_step</extracomment>
        <translation>检查标识和环境，再检查对象是否已被删除。许多服务商对属于他人的内容也会返回“未找到”。</translation>
    </message>
    <message>
        <source>We could not find what was requested. Please check the link or the reference number.</source>
        <extracomment>resource-not-found, reply</extracomment>
        <translation>我们未能找到所请求的内容。请检查链接或参考编号。</translation>
    </message>
    <message>
        <source>Already exists</source>
        <extracomment>already-exists, title</extracomment>
        <translation>已存在</translation>
    </message>
    <message>
        <source>What is to be created is there already: a user, an account or another entry that may exist only once.</source>
        <extracomment>already-exists, meaning</extracomment>
        <translation>要创建的内容已经存在：用户、账户或其他只能有一个的条目。</translation>
    </message>
    <message>
        <source>Look up the existing entry and go on with it. After a time-out this is good news: the first attempt had worked.</source>
        <extracomment>already-exists, next_step</extracomment>
        <translation>查找已有的条目并继续使用。如果此前发生过超时，这是好消息：第一次尝试其实已成功。</translation>
    </message>
    <message>
        <source>This entry already exists, so it does not need to be created again. Please continue with the existing one.</source>
        <extracomment>already-exists, reply</extracomment>
        <translation>该条目已存在，无需再次创建。请继续使用已有的条目。</translation>
    </message>
    <message>
        <source>Conflicts with the current state</source>
        <extracomment>state-conflict, title</extracomment>
        <translation>与当前状态冲突</translation>
    </message>
    <message>
        <source>The step does not fit the state the thing is in now: it has been done already, or an earlier step has been left out.</source>
        <extracomment>state-conflict, meaning</extracomment>
        <translation>该步骤与对象当前的状态不符：已经做过，或跳过了之前的步骤。</translation>
    </message>
    <message>
        <source>Look up the present state and the steps that lead on from it. Two people at work on the same item is a common reason; have the page reloaded.</source>
        <extracomment>state-conflict, next_step</extracomment>
        <translation>查看当前状态以及接下来可执行的步骤。常见原因是两人同时处理同一条目；请重新加载页面。</translation>
    </message>
    <message>
        <source>This step is not possible in the current state of the item. Please reload the page to see its state and which steps are open.</source>
        <extracomment>state-conflict, reply</extracomment>
        <translation>在该条目的当前状态下无法执行此步骤。请重新加载页面，查看其状态和可执行的步骤。</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <extracomment>duplicate-request, title</extracomment>
        <translation>重复的请求</translation>
    </message>
    <message>
        <source>The same request has been received before, and the second copy was turned away so that nothing happens twice.</source>
        <extracomment>duplicate-request, meaning</extracomment>
        <translation>此前已收到相同的请求，第二份被拒绝，以免重复执行。</translation>
    </message>
    <message>
        <source>Look for the result of the first copy before anything is sent again. Then find out why two were sent: a double click, or a retry that reused the identifier.</source>
        <extracomment>duplicate-request, next_step</extracomment>
        <translation>在再次发送之前，先查找第一份请求的结果。然后查明为何发送了两次：双击，或重试时沿用了相同的标识。</translation>
    </message>
    <message>
        <source>We have already received this request. Please check its result before you send it again.</source>
        <extracomment>duplicate-request, reply</extracomment>
        <translation>我们已收到此请求。请先查看其结果，再决定是否重新发送。</translation>
    </message>
    <message>
        <source>Another request is being processed</source>
        <extracomment>request-in-progress, title</extracomment>
        <translation>另一请求正在处理</translation>
    </message>
    <message>
        <source>An earlier request of the same kind is still being worked on, and only one at a time is allowed.</source>
        <extracomment>request-in-progress, meaning</extracomment>
        <translation>较早的同类请求仍在处理，而同一时间只允许一个。</translation>
    </message>
    <message>
        <source>Wait for the first to finish and look at its outcome. If it is still in progress after several minutes, report it to the provider with the time it began.</source>
        <extracomment>request-in-progress, next_step</extracomment>
        <translation>等待前一个请求完成，并查看其结果。如果数分钟后仍在处理，请连同开始时间报告给服务商。</translation>
    </message>
    <message>
        <source>A previous request is still being processed. Please wait a moment and check its result before you try again.</source>
        <extracomment>request-in-progress, reply</extracomment>
        <translation>之前的请求仍在处理中。请稍候并查看其结果，然后再试。</translation>
    </message>
    <message>
        <source>Rate and volume limits</source>
        <extracomment>group limits, title</extracomment>
        <translation>频率与数量限制</translation>
    </message>
    <message>
        <source>Too many requests, too much at once, or a time span that is not served.</source>
        <extracomment>group limits, meaning</extracomment>
        <translation>请求过多、一次要求的内容过多，或请求了不提供的时间范围。</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <extracomment>rate-limit-exceeded, title</extracomment>
        <translation>超出频率限制</translation>
    </message>
    <message>
        <source>Too many requests or orders arrived within a period of time. Nothing is wrong with the single request.</source>
        <extracomment>rate-limit-exceeded, meaning</extracomment>
        <translation>一段时间内的请求或订单过多。单个请求本身没有问题。</translation>
    </message>
    <message>
        <source>Ask how many calls the client makes and from how many processes, since a key or address is often shared. It must slow down and wait longer after each refusal; immediate repeats keep the limit closed.</source>
        <extracomment>rate-limit-exceeded, next_step</extracomment>
        <translation>询问客户端发出多少调用、来自多少个进程，因为密钥或地址常被共用。客户端必须放慢速度，并在每次被拒后等待更久；立即重复只会让限制持续。</translation>
    </message>
    <message>
        <source>Requests are arriving faster than the service accepts them. Please pause for a moment and then send them at a slower pace.</source>
        <extracomment>rate-limit-exceeded, reply</extracomment>
        <translation>请求的速度超过了服务可接受的范围。请稍停片刻，然后以较慢的速度发送。</translation>
    </message>
    <message>
        <source>Page size too large</source>
        <extracomment>page-limit-too-large, title</extracomment>
        <translation>每页数量过大</translation>
    </message>
    <message>
        <source>One call asked for more entries than a page may hold.</source>
        <extracomment>page-limit-too-large, meaning</extracomment>
        <translation>一次调用请求的条目数超出了一页的上限。</translation>
    </message>
    <message>
        <source>Have the limit lowered to the documented maximum and the rest fetched page by page.</source>
        <extracomment>page-limit-too-large, next_step</extracomment>
        <translation>请对方将 limit 降到文档规定的最大值，其余部分逐页获取。</translation>
    </message>
    <message>
        <source>More entries were requested than can be returned at once. Please request them in smaller pages.</source>
        <extracomment>page-limit-too-large, reply</extracomment>
        <translation>请求的条目数超出一次可返回的数量。请减少每页的数量，分页请求。</translation>
    </message>
    <message>
        <source>Batch too large</source>
        <extracomment>batch-too-large, title</extracomment>
        <translation>批量过大</translation>
    </message>
    <message>
        <source>A single request carries more orders than one batch may contain.</source>
        <extracomment>batch-too-large, meaning</extracomment>
        <translation>单个请求包含的订单数超出一批的上限。</translation>
    </message>
    <message>
        <source>Have the batch split into smaller ones. Check that none of its orders was placed before the parts are sent, so that nothing doubles.</source>
        <extracomment>batch-too-large, next_step</extracomment>
        <translation>请对方将其拆分为较小的批次。在发送各部分之前，先确认其中没有任何订单已下单，以免重复。</translation>
    </message>
    <message>
        <source>The request contains more orders than can be sent together. Please divide it into smaller batches.</source>
        <extracomment>batch-too-large, reply</extracomment>
        <translation>请求包含的订单数超出一次可发送的数量。请分成较小的批次发送。</translation>
    </message>
    <message>
        <source>Date range too long</source>
        <extracomment>date-range-too-long, title</extracomment>
        <translation>日期范围过长</translation>
    </message>
    <message>
        <source>Beginning and end of the requested period lie further apart than one query or export may cover.</source>
        <extracomment>date-range-too-long, meaning</extracomment>
        <translation>所请求的起止时间相隔过长，超出一次查询或导出可覆盖的范围。</translation>
    </message>
    <message>
        <source>Have the period divided into pieces within the limit and the results put together. Mind the time zone: thirty days and an hour is too long.</source>
        <extracomment>date-range-too-long, next_step</extracomment>
        <translation>请对方将时间段拆分到限制之内，再合并结果。注意时区：三十天零一小时就已超限。</translation>
    </message>
    <message>
        <source>The period you selected is longer than can be provided at once. Please choose a shorter period and repeat it for the remaining dates.</source>
        <extracomment>date-range-too-long, reply</extracomment>
        <translation>您选择的时间段超出一次可提供的范围。请选择较短的时间段，然后对其余日期重复操作。</translation>
    </message>
    <message>
        <source>Too far in the past</source>
        <extracomment>history-not-available, title</extracomment>
        <translation>超出历史查询范围</translation>
    </message>
    <message>
        <source>The query goes back further than the provider keeps its history open for searching. A shorter period does not help, only a later one.</source>
        <extracomment>history-not-available, meaning</extracomment>
        <translation>查询的时间早于服务商开放搜索的历史范围。缩短时间段没有用，只有改为较晚的时间才行。</translation>
    </message>
    <message>
        <source>Have the start moved into the permitted months. For older records point to statements and downloads, or ask the provider for an extract.</source>
        <extracomment>history-not-available, next_step</extracomment>
        <translation>请对方将起始时间移到允许的月份内。更早的记录可通过对账单和下载获取，或向服务商申请提取。</translation>
    </message>
    <message>
        <source>The search covers recent records only. Please choose a later start date; for older records, please use your account statements.</source>
        <extracomment>history-not-available, reply</extracomment>
        <translation>搜索只涵盖近期的记录。请选择较晚的开始日期；更早的记录请查看您的账户对账单。</translation>
    </message>
    <message>
        <source>Maximum number of keys or users reached</source>
        <extracomment>creation-limit-reached, title</extracomment>
        <translation>密钥或用户数量已达上限</translation>
    </message>
    <message>
        <source>The account already has as many API keys or trade users as it is allowed.</source>
        <extracomment>creation-limit-reached, meaning</extracomment>
        <translation>该账户的 API 密钥或交易用户数量已达允许的上限。</translation>
    </message>
    <message>
        <source>Go through the existing ones with the customer and remove what is no longer used; take care that no running system depends on it.</source>
        <extracomment>creation-limit-reached, next_step</extracomment>
        <translation>与客户一起逐一查看现有条目，移除不再使用的；注意确认没有正在运行的系统依赖它。</translation>
    </message>
    <message>
        <source>The maximum number has been reached. Please remove an entry you no longer use before you create a new one.</source>
        <extracomment>creation-limit-reached, reply</extracomment>
        <translation>数量已达上限。请先移除不再使用的条目，再创建新的。</translation>
    </message>
    <message>
        <source>Too many orders</source>
        <extracomment>open-order-limit-reached, title</extracomment>
        <translation>订单过多</translation>
    </message>
    <message>
        <source>The number of orders, open or conditional, in total or for one trading pair, has reached its maximum. New ones are refused until it falls.</source>
        <extracomment>open-order-limit-reached, meaning</extracomment>
        <translation>订单数量（当前挂单或条件单，按总数或按单个交易对）已达上限。在数量减少之前，新订单会被拒绝。</translation>
    </message>
    <message>
        <source>List the open orders and the conditional ones, which are easily overlooked because they stand in a list of their own. Have those cancelled that are no longer wanted.</source>
        <extracomment>open-order-limit-reached, next_step</extracomment>
        <translation>列出当前挂单和条件单；条件单单独列在一处，容易被忽略。请客户撤销不再需要的订单。</translation>
    </message>
    <message>
        <source>The maximum number of orders has been reached. Please cancel orders you no longer need, including conditional ones, and then place the new order.</source>
        <extracomment>open-order-limit-reached, reply</extracomment>
        <translation>订单数量已达上限。请撤销不再需要的订单（包括条件单），然后再下新订单。</translation>
    </message>
    <message>
        <source>Order entry</source>
        <extracomment>group order-entry, title</extracomment>
        <translation>下单</translation>
    </message>
    <message>
        <source>A new order was refused, for its price, its size, its kind or a rule of the market.</source>
        <extracomment>group order-entry, meaning</extracomment>
        <translation>新订单被拒绝，原因在于价格、数量、类型或市场规则。</translation>
    </message>
    <message>
        <source>Invalid price</source>
        <extracomment>invalid-price, title</extracomment>
        <translation>价格无效</translation>
    </message>
    <message>
        <source>The price of the order is not a usable number, or does not belong with this kind of order.</source>
        <extracomment>invalid-price, meaning</extracomment>
        <translation>订单价格不是可用的数字，或不适用于此类订单。</translation>
    </message>
    <message>
        <source>Look at the price as it was sent: a decimal comma, zero, a minus sign, or a price on a market order.</source>
        <extracomment>invalid-price, next_step</extracomment>
        <translation>查看实际发送的价格：小数点写成逗号、零、负号，或市价单带有价格。</translation>
    </message>
    <message>
        <source>The price of the order was not accepted. Please enter a price greater than zero, using a point for decimals.</source>
        <extracomment>invalid-price, reply</extracomment>
        <translation>订单价格未被接受。请输入大于零的价格，并用点号作为小数点。</translation>
    </message>
    <message>
        <source>Price has too many decimals</source>
        <extracomment>price-precision-exceeded, title</extracomment>
        <translation>价格小数位过多</translation>
    </message>
    <message>
        <source>The price has more decimal places than the market allows.</source>
        <extracomment>price-precision-exceeded, meaning</extracomment>
        <translation>价格的小数位数超出市场允许的范围。</translation>
    </message>
    <message>
        <source>Look up the price step of the instrument and have the price rounded to it. Binary fractions in the client produce such tails.</source>
        <extracomment>price-precision-exceeded, next_step</extracomment>
        <translation>查明该交易品种的价格步长，请对方按步长取整。客户端中的二进制小数会产生这种尾数。</translation>
    </message>
    <message>
        <source>The price has more decimal places than this market allows. Please round it and place the order again.</source>
        <extracomment>price-precision-exceeded, reply</extracomment>
        <translation>价格的小数位数超出该市场允许的范围。请取整后重新下单。</translation>
    </message>
    <message>
        <source>Price outside the allowed range</source>
        <extracomment>price-out-of-range, title</extracomment>
        <translation>价格超出允许范围</translation>
    </message>
    <message>
        <source>The price lies below the lowest or above the highest price that the market takes; the code does not say which.</source>
        <extracomment>price-out-of-range, meaning</extracomment>
        <translation>价格低于市场接受的最低价或高于最高价；代码未说明是哪一种。</translation>
    </message>
    <message>
        <source>Compare the price with the lower and upper limit in the exchange information at that time, and tell the customer which side was missed.</source>
        <extracomment>price-out-of-range, next_step</extracomment>
        <translation>将价格与当时交易所信息中的上下限比对，并告知客户超出了哪一侧。</translation>
    </message>
    <message>
        <source>The price of the order is outside the range currently allowed for this market. Please check the current range and adjust the price.</source>
        <extracomment>price-out-of-range, reply</extracomment>
        <translation>订单价格超出该市场当前允许的范围。请查看当前范围并调整价格。</translation>
    </message>
    <message>
        <source>Price too high</source>
        <extracomment>price-too-high, title</extracomment>
        <translation>价格过高</translation>
    </message>
    <message>
        <source>The price, of the order itself or of a stop order to buy, is above the maximum.</source>
        <extracomment>price-too-high, meaning</extracomment>
        <translation>订单本身或买入止损单的价格高于上限。</translation>
    </message>
    <message>
        <source>Check first for a slipped decimal point or the wrong currency. Otherwise quote the present maximum and have a lower price chosen.</source>
        <extracomment>price-too-high, next_step</extracomment>
        <translation>先检查小数点是否错位或币种是否有误。如果没有，请告知当前上限，并请客户选择较低的价格。</translation>
    </message>
    <message>
        <source>The price is above the maximum currently allowed. Please choose a lower price.</source>
        <extracomment>price-too-high, reply</extracomment>
        <translation>价格高于当前允许的上限。请选择较低的价格。</translation>
    </message>
    <message>
        <source>Price too low</source>
        <extracomment>price-too-low, title</extracomment>
        <translation>价格过低</translation>
    </message>
    <message>
        <source>The price, of the order itself or of a stop order to sell, is below the minimum.</source>
        <extracomment>price-too-low, meaning</extracomment>
        <translation>订单本身或卖出止损单的价格低于下限。</translation>
    </message>
    <message>
        <source>A lost digit is quickly excluded; then quote the present minimum. Far-away bids &quot;just in case&quot; are the typical reason.</source>
        <extracomment>price-too-low, next_step</extracomment>
        <translation>少输一位数字的情况很容易排除；然后告知当前下限。典型的原因是“以防万一”挂出远离市价的买单。</translation>
    </message>
    <message>
        <source>The price is below the minimum currently allowed. Please choose a higher price.</source>
        <extracomment>price-too-low, reply</extracomment>
        <translation>价格低于当前允许的下限。请选择较高的价格。</translation>
    </message>
    <message>
        <source>Market order too far from the market price</source>
        <extracomment>market-price-deviation, title</extracomment>
        <translation>市价单偏离市场价过大</translation>
    </message>
    <message>
        <source>A market order would be executed too far above (when buying) or below (when selling) the market price, so the protection stops it.</source>
        <extracomment>market-price-deviation, meaning</extracomment>
        <translation>市价单的成交价会远高于（买入时）或远低于（卖出时）市场价，因此保护机制将其阻止。</translation>
    </message>
    <message>
        <source>Look at the depth of the book at that moment: the order was large for a thin market, or the price was moving. A limit order or a smaller size gets through.</source>
        <extracomment>market-price-deviation, next_step</extracomment>
        <translation>查看当时的订单簿深度：订单对于流动性较低的市场过大，或价格正在波动。改用限价单或减小数量即可通过。</translation>
    </message>
    <message>
        <source>To protect you from an unfavourable price, this market order was not accepted. Please use a limit order or a smaller quantity.</source>
        <extracomment>market-price-deviation, reply</extracomment>
        <translation>为避免您以不利的价格成交，此市价单未被接受。请使用限价单或减小数量。</translation>
    </message>
    <message>
        <source>Price beyond the liquidation price</source>
        <extracomment>price-beyond-liquidation, title</extracomment>
        <translation>价格越过强平价格</translation>
    </message>
    <message>
        <source>The order price is on the wrong side of the position&apos;s liquidation price, so the position would be closed by force before the order could work.</source>
        <extracomment>price-beyond-liquidation, meaning</extracomment>
        <translation>订单价格位于持仓强平价格的错误一侧，订单尚未生效，持仓就会先被强制平仓。</translation>
    </message>
    <message>
        <source>Show the customer the liquidation price beside the order price. A price on the near side, more margin or less leverage makes the order possible.</source>
        <extracomment>price-beyond-liquidation, next_step</extracomment>
        <translation>向客户说明强平价格和订单价格。将价格移到强平价格之内、增加保证金或降低杠杆，都可使订单可行。</translation>
    </message>
    <message>
        <source>The price lies beyond the liquidation price of your position. Please choose a price closer to the market or review your margin.</source>
        <extracomment>price-beyond-liquidation, reply</extracomment>
        <translation>价格越过了您持仓的强平价格。请选择更接近市价的价格，或检查您的保证金。</translation>
    </message>
    <message>
        <source>Invalid quantity</source>
        <extracomment>invalid-quantity, title</extracomment>
        <translation>数量无效</translation>
    </message>
    <message>
        <source>The quantity is not a usable number: empty, zero, negative, or with characters in it that do not belong.</source>
        <extracomment>invalid-quantity, meaning</extracomment>
        <translation>数量不是可用的数字：为空、为零、为负，或包含不应有的字符。</translation>
    </message>
    <message>
        <source>Get the quantity as sent, quotation marks and thousands separators included, and have it sent as a plain decimal number.</source>
        <extracomment>invalid-quantity, next_step</extracomment>
        <translation>获取实际发送的数量（包括引号和千位分隔符），请对方以普通十进制数字发送。</translation>
    </message>
    <message>
        <source>The quantity of the order was not accepted. Please enter a number greater than zero.</source>
        <extracomment>invalid-quantity, reply</extracomment>
        <translation>订单数量未被接受。请输入大于零的数字。</translation>
    </message>
    <message>
        <source>Quantity too large</source>
        <extracomment>quantity-too-large, title</extracomment>
        <translation>数量过大</translation>
    </message>
    <message>
        <source>The quantity is above the most that one order may have. Balance does not come into it.</source>
        <extracomment>quantity-too-large, meaning</extracomment>
        <translation>数量超出单笔订单的上限。与余额无关。</translation>
    </message>
    <message>
        <source>Look up the maximum of the instrument, for this side and order type, and suggest several smaller orders.</source>
        <extracomment>quantity-too-large, next_step</extracomment>
        <translation>查明该交易品种在此买卖方向和订单类型下的上限，建议分成几笔较小的订单。</translation>
    </message>
    <message>
        <source>The quantity is above the maximum for a single order. Please reduce it or divide it into several orders.</source>
        <extracomment>quantity-too-large, reply</extracomment>
        <translation>数量超出单笔订单的上限。请减小数量，或分成几笔订单。</translation>
    </message>
    <message>
        <source>Quantity too small</source>
        <extracomment>quantity-too-small, title</extracomment>
        <translation>数量过小</translation>
    </message>
    <message>
        <source>The quantity is below the least that one order must have.</source>
        <extracomment>quantity-too-small, meaning</extracomment>
        <translation>数量低于单笔订单的下限。</translation>
    </message>
    <message>
        <source>Quote the minimum quantity of the instrument. When a remainder is to be sold, say plainly that it may be too small to trade by itself.</source>
        <extracomment>quantity-too-small, next_step</extracomment>
        <translation>告知该交易品种的最小数量。如果要卖出的是零头，请明确说明它可能太小，无法单独交易。</translation>
    </message>
    <message>
        <source>The quantity is below the minimum for this market. Please increase it and place the order again.</source>
        <extracomment>quantity-too-small, reply</extracomment>
        <translation>数量低于该市场的下限。请增加数量后重新下单。</translation>
    </message>
    <message>
        <source>Quantity not in the allowed steps</source>
        <extracomment>quantity-increment-invalid, title</extracomment>
        <translation>数量不符合步长</translation>
    </message>
    <message>
        <source>The quantity is not a multiple of the market&apos;s step, or has too many decimals, which comes to the same.</source>
        <extracomment>quantity-increment-invalid, meaning</extracomment>
        <translation>数量不是市场步长的整数倍，或小数位过多（两者是一回事）。</translation>
    </message>
    <message>
        <source>Look up the step size of the instrument and have quantities rounded down to it in the client; rounding up may go over the balance.</source>
        <extracomment>quantity-increment-invalid, next_step</extracomment>
        <translation>查明该交易品种的数量步长，请对方在客户端中按步长向下取整；向上取整可能超出余额。</translation>
    </message>
    <message>
        <source>The quantity has to be a multiple of the step used in this market. Please round it down to the nearest step.</source>
        <extracomment>quantity-increment-invalid, reply</extracomment>
        <translation>数量须为该市场步长的整数倍。请向下取整到最接近的步长。</translation>
    </message>
    <message>
        <source>Order value too small</source>
        <extracomment>order-value-too-small, title</extracomment>
        <translation>订单金额过小</translation>
    </message>
    <message>
        <source>The value of the order, price times quantity or the cash amount, is below the minimum, though the quantity alone may be fine.</source>
        <extracomment>order-value-too-small, meaning</extracomment>
        <translation>订单金额（价格乘以数量，或指定的金额）低于下限，而数量本身可能没有问题。</translation>
    </message>
    <message>
        <source>Work out the value and set it beside the minimum. Fees and a fallen price can push an order that used to work below it.</source>
        <extracomment>order-value-too-small, next_step</extracomment>
        <translation>算出金额并与下限比较。手续费和价格下跌可能使以往可行的订单低于下限。</translation>
    </message>
    <message>
        <source>The total value of the order is below the minimum. Please increase the quantity or the amount.</source>
        <extracomment>order-value-too-small, reply</extracomment>
        <translation>订单总金额低于下限。请增加数量或金额。</translation>
    </message>
    <message>
        <source>Order value too large</source>
        <extracomment>order-value-too-large, title</extracomment>
        <translation>订单金额过大</translation>
    </message>
    <message>
        <source>The value of the order is above the maximum for one order.</source>
        <extracomment>order-value-too-large, meaning</extracomment>
        <translation>订单金额超出单笔订单的上限。</translation>
    </message>
    <message>
        <source>Work out price times quantity, compare it with the maximum amount, and suggest dividing the order.</source>
        <extracomment>order-value-too-large, next_step</extracomment>
        <translation>算出价格乘以数量，与金额上限比较，并建议拆分订单。</translation>
    </message>
    <message>
        <source>The total value of the order is above the maximum for one order. Please reduce it or divide it.</source>
        <extracomment>order-value-too-large, reply</extracomment>
        <translation>订单总金额超出单笔订单的上限。请减小金额或拆分订单。</translation>
    </message>
    <message>
        <source>Order amount has too many decimals</source>
        <extracomment>order-value-precision-exceeded, title</extracomment>
        <translation>订单金额小数位过多</translation>
    </message>
    <message>
        <source>The cash amount of a market order has more decimals than the quote currency allows.</source>
        <extracomment>order-value-precision-exceeded, meaning</extracomment>
        <translation>市价单金额的小数位数超出计价币种允许的范围。</translation>
    </message>
    <message>
        <source>Have the amount cut to the decimals of the quote currency, which are not those of the asset bought.</source>
        <extracomment>order-value-precision-exceeded, next_step</extracomment>
        <translation>请对方将金额截到计价币种的小数位数，注意它与所买资产的小数位数不同。</translation>
    </message>
    <message>
        <source>The amount has more decimal places than allowed. Please shorten it and try again.</source>
        <extracomment>order-value-precision-exceeded, reply</extracomment>
        <translation>金额的小数位数超出允许范围。请缩短后重试。</translation>
    </message>
    <message>
        <source>Invalid order or position side</source>
        <extracomment>invalid-side, title</extracomment>
        <translation>订单方向或持仓方向无效</translation>
    </message>
    <message>
        <source>The side is not one of the words the provider knows, such as BUY and SELL for an order or LONG and SHORT for a position.</source>
        <extracomment>invalid-side, meaning</extracomment>
        <translation>方向不是服务商认识的词，例如订单的 BUY 和 SELL，或持仓的 LONG 和 SHORT。</translation>
    </message>
    <message>
        <source>Compare spelling and case with the documentation, and see whether the client mixes the words of the spot and the futures API.</source>
        <extracomment>invalid-side, next_step</extracomment>
        <translation>对照文档检查拼写和大小写，并查看客户端是否混用了现货 API 和合约 API 的用词。</translation>
    </message>
    <message>
        <source>The direction of the order was not recognised. Please choose buy or sell (or long or short) and try again.</source>
        <extracomment>invalid-side, reply</extracomment>
        <translation>无法识别订单方向。请选择买入或卖出（或做多、做空），然后重试。</translation>
    </message>
    <message>
        <source>Invalid time in force</source>
        <extracomment>invalid-time-in-force, title</extracomment>
        <translation>订单有效期无效</translation>
    </message>
    <message>
        <source>The instruction for how long the order stays open is unknown, or not allowed with this kind of order.</source>
        <extracomment>invalid-time-in-force, meaning</extracomment>
        <translation>指定订单保留多久的设置未知，或不适用于此类订单。</translation>
    </message>
    <message>
        <source>Read the value sent and the ones documented (GTC, IOC and FOK are usual). Market orders as a rule take none.</source>
        <extracomment>invalid-time-in-force, next_step</extracomment>
        <translation>查看实际发送的值和文档中列出的值（常见的有 GTC、IOC 和 FOK）。市价单通常不带此设置。</translation>
    </message>
    <message>
        <source>The validity period of the order was not accepted. Please choose one of the available options.</source>
        <extracomment>invalid-time-in-force, reply</extracomment>
        <translation>订单的有效期设置未被接受。请从可用选项中选择一个。</translation>
    </message>
    <message>
        <source>Unsupported order type</source>
        <extracomment>unsupported-order-type, title</extracomment>
        <translation>不支持的订单类型</translation>
    </message>
    <message>
        <source>The order type does not exist at this provider, or is not offered for this instrument.</source>
        <extracomment>unsupported-order-type, meaning</extracomment>
        <translation>该服务商没有此订单类型，或不对该交易品种提供。</translation>
    </message>
    <message>
        <source>Look up the types listed for the instrument in the exchange information and offer the nearest one.</source>
        <extracomment>unsupported-order-type, next_step</extracomment>
        <translation>在交易所信息中查明该交易品种列出的订单类型，并提供最接近的一种。</translation>
    </message>
    <message>
        <source>This type of order is not available here. Please choose another order type.</source>
        <extracomment>unsupported-order-type, reply</extracomment>
        <translation>此处不提供该订单类型。请选择其他订单类型。</translation>
    </message>
    <message>
        <source>Invalid price type</source>
        <extracomment>invalid-price-type, title</extracomment>
        <translation>价格类型无效</translation>
    </message>
    <message>
        <source>The field that says which kind of price an order goes by holds an unknown word.</source>
        <extracomment>invalid-price-type, meaning</extracomment>
        <translation>说明订单采用哪种价格的字段中是未知的词。</translation>
    </message>
    <message>
        <source>Have the field compared with the documented words; clients that put the price itself here are seen from time to time.</source>
        <extracomment>invalid-price-type, next_step</extracomment>
        <translation>请对方将该字段与文档中列出的词比对；偶尔会有客户端把价格本身填在此处。</translation>
    </message>
    <message>
        <source>The price type of the order was not recognised. Please select one of the listed types.</source>
        <extracomment>invalid-price-type, reply</extracomment>
        <translation>无法识别订单的价格类型。请选择列出的类型之一。</translation>
    </message>
    <message>
        <source>Unsupported combination of order settings</source>
        <extracomment>unsupported-order-combination, title</extracomment>
        <translation>不支持的订单设置组合</translation>
    </message>
    <message>
        <source>Every setting is known, but they do not go together, such as a market order with a limit price.</source>
        <extracomment>unsupported-order-combination, meaning</extracomment>
        <translation>每项设置都可识别，但不能同时使用，例如市价单带有限价。</translation>
    </message>
    <message>
        <source>Have optional settings removed until the order passes, then put back one by one; the last one is the culprit.</source>
        <extracomment>unsupported-order-combination, next_step</extracomment>
        <translation>请对方逐个移除可选设置，直到订单通过，再逐个加回；最后加回的就是问题所在。</translation>
    </message>
    <message>
        <source>These order settings cannot be combined. Please change the order type or remove the additional settings.</source>
        <extracomment>unsupported-order-combination, reply</extracomment>
        <translation>这些订单设置不能组合使用。请更改订单类型或去掉附加的设置。</translation>
    </message>
    <message>
        <source>Invalid client order ID</source>
        <extracomment>invalid-client-order-id, title</extracomment>
        <translation>客户端订单 ID 无效</translation>
    </message>
    <message>
        <source>The client&apos;s own identifier for the order has a form that is not accepted: too long, or with forbidden characters.</source>
        <extracomment>invalid-client-order-id, meaning</extracomment>
        <translation>客户端自定的订单标识格式不被接受：过长，或包含不允许的字符。</translation>
    </message>
    <message>
        <source>Check length and characters against the documentation. Plain letters, digits and hyphens are safe nearly everywhere.</source>
        <extracomment>invalid-client-order-id, next_step</extracomment>
        <translation>对照文档检查长度和字符。普通字母、数字和连字符几乎在哪里都可用。</translation>
    </message>
    <message>
        <source>The order reference was not accepted. Please use a shorter reference made of letters and digits.</source>
        <extracomment>invalid-client-order-id, reply</extracomment>
        <translation>订单参考号未被接受。请使用由字母和数字组成的较短的参考号。</translation>
    </message>
    <message>
        <source>Duplicate client order ID</source>
        <extracomment>duplicate-client-order-id, title</extracomment>
        <translation>客户端订单 ID 重复</translation>
    </message>
    <message>
        <source>An order with the same client-side identifier was sent before. The check is there so that a repeat does not become a second order.</source>
        <extracomment>duplicate-client-order-id, meaning</extracomment>
        <translation>此前已发送过客户端标识相同的订单。设置此检查是为了避免重复发送变成第二笔订单。</translation>
    </message>
    <message>
        <source>Look up the order that already carries the identifier: after a time-out it is the very one the customer is missing. Only a truly new order gets a new identifier.</source>
        <extracomment>duplicate-client-order-id, next_step</extracomment>
        <translation>查找已使用该标识的订单：如果此前发生过超时，它正是客户要找的那一笔。只有真正的新订单才使用新的标识。</translation>
    </message>
    <message>
        <source>An order with this reference already exists. Please check your orders before you place it again with a new reference.</source>
        <extracomment>duplicate-client-order-id, reply</extracomment>
        <translation>已存在使用此参考号的订单。请先查看您的订单，再使用新的参考号重新下单。</translation>
    </message>
    <message>
        <source>Market orders not allowed</source>
        <extracomment>market-order-forbidden, title</extracomment>
        <translation>不允许市价单</translation>
    </message>
    <message>
        <source>The market takes no market orders at present.</source>
        <extracomment>market-order-forbidden, meaning</extracomment>
        <translation>该市场目前不接受市价单。</translation>
    </message>
    <message>
        <source>Suggest a limit order close to the market price, and look for a notice if this is new for the instrument.</source>
        <extracomment>market-order-forbidden, next_step</extracomment>
        <translation>建议使用接近市价的限价单；如果该交易品种最近才出现此情况，请查找相关公告。</translation>
    </message>
    <message>
        <source>Market orders are not accepted for this market at the moment. You can place a limit order instead.</source>
        <extracomment>market-order-forbidden, reply</extracomment>
        <translation>该市场目前不接受市价单。您可以改下限价单。</translation>
    </message>
    <message>
        <source>Post-only order would execute at once</source>
        <extracomment>post-only-order-rejected, title</extracomment>
        <translation>只做 Maker 的订单会立即成交</translation>
    </message>
    <message>
        <source>The order was to rest in the book as a maker order, and at its price it would have been executed immediately, so it was turned away.</source>
        <extracomment>post-only-order-rejected, meaning</extracomment>
        <translation>该订单本应作为 Maker 订单挂在订单簿中，但按其价格会立即成交，因此被拒绝。</translation>
    </message>
    <message>
        <source>Compare the price with the best bid and offer at that second. A price further from the market, or an ordinary limit order, solves it; for automatic quoting this happens in the normal course.</source>
        <extracomment>post-only-order-rejected, next_step</extracomment>
        <translation>将价格与当时那一秒的最优买卖价比较。使用离市价更远的价格或普通限价单即可解决；对于自动报价，这属于正常现象。</translation>
    </message>
    <message>
        <source>The order was set to be placed only if it does not execute at once, and at this price it would have. Please adjust the price or use an ordinary limit order.</source>
        <extracomment>post-only-order-rejected, reply</extracomment>
        <translation>该订单设置为仅在不会立即成交时下单，而按此价格会立即成交。请调整价格，或使用普通限价单。</translation>
    </message>
    <message>
        <source>Order rejected, no reason given</source>
        <extracomment>order-rejected, title</extracomment>
        <translation>订单被拒绝，未给出原因</translation>
    </message>
    <message>
        <source>The provider did not create the order and does not name the rule or fault behind it.</source>
        <extracomment>order-rejected, meaning</extracomment>
        <translation>服务商未创建该订单，也未说明涉及哪条规则或什么故障。</translation>
    </message>
    <message>
        <source>Make sure that no order was created, then go through price, quantity, value and state of the market with the rules of the instrument. If all fits, send the provider the request with its time.</source>
        <extracomment>order-rejected, next_step</extracomment>
        <translation>确认没有创建订单，然后按该交易品种的规则检查价格、数量、金额和市场状态。如果都符合，请将请求及其时间发给服务商。</translation>
    </message>
    <message>
        <source>The order was not placed. Please check that price, quantity and order type meet the rules of this market.</source>
        <extracomment>order-rejected, reply</extracomment>
        <translation>订单未能下达。请检查价格、数量和订单类型是否符合该市场的规则。</translation>
    </message>
    <message>
        <source>Take-profit or stop-loss order rejected</source>
        <extracomment>protective-order-rejected, title</extracomment>
        <translation>止盈或止损订单被拒绝</translation>
    </message>
    <message>
        <source>The plan order that was to secure a profit or limit a loss was not created. The position itself stands without that protection.</source>
        <extracomment>protective-order-rejected, meaning</extracomment>
        <translation>用于锁定盈利或限制亏损的计划委托未创建。持仓本身仍在，但没有这层保护。</translation>
    </message>
    <message>
        <source>Tell the customer at once that the protection is not in place. Then check the trigger price against the market and the size against the position, and have it placed again.</source>
        <extracomment>protective-order-rejected, next_step</extracomment>
        <translation>立即告知客户保护未生效。然后对照市价检查触发价格、对照持仓检查数量，并请其重新下单。</translation>
    </message>
    <message>
        <source>Your take-profit or stop-loss order was not created, so it is not protecting your position. Please review its price and quantity and place it again.</source>
        <extracomment>protective-order-rejected, reply</extracomment>
        <translation>您的止盈或止损订单未创建，因此没有对您的持仓起到保护作用。请检查其价格和数量，然后重新下单。</translation>
    </message>
    <message>
        <source>Invalid take-profit price</source>
        <extracomment>invalid-take-profit-price, title</extracomment>
        <translation>止盈价格无效</translation>
    </message>
    <message>
        <source>The take-profit price is on the wrong side: for a long position it must be above the market or entry price, for a short one below.</source>
        <extracomment>invalid-take-profit-price, meaning</extracomment>
        <translation>止盈价格位于错误的一侧：多头持仓的止盈价格必须高于市价或开仓价，空头持仓的则须低于。</translation>
    </message>
    <message>
        <source>Ask for direction, entry and trigger price and show which side is meant; long and short are easily confused.</source>
        <extracomment>invalid-take-profit-price, next_step</extracomment>
        <translation>询问方向、开仓价和触发价，并说明应在哪一侧；做多和做空很容易混淆。</translation>
    </message>
    <message>
        <source>The take-profit price does not fit the direction of your position. For a long position it belongs above the price, for a short position below it.</source>
        <extracomment>invalid-take-profit-price, reply</extracomment>
        <translation>止盈价格与您的持仓方向不符。多头持仓的止盈价格应高于市价或开仓价，空头持仓的则应低于。</translation>
    </message>
    <message>
        <source>Invalid stop-loss price</source>
        <extracomment>invalid-stop-loss-price, title</extracomment>
        <translation>止损价格无效</translation>
    </message>
    <message>
        <source>The stop-loss price is on the wrong side: for a long position it must be below the market or entry price, for a short one above.</source>
        <extracomment>invalid-stop-loss-price, meaning</extracomment>
        <translation>止损价格位于错误的一侧：多头持仓的止损价格必须低于市价或开仓价，空头持仓的则须高于。</translation>
    </message>
    <message>
        <source>Check direction and current price. In a fast market a stop that was right a moment ago may already have been passed; the position is unprotected until a valid one stands.</source>
        <extracomment>invalid-stop-loss-price, next_step</extracomment>
        <translation>检查方向和当前价格。行情变化快时，片刻之前还正确的止损价可能已被越过；在有效的止损生效之前，持仓没有保护。</translation>
    </message>
    <message>
        <source>The stop-loss price does not fit the direction of your position. For a long position it belongs below the price, for a short position above it.</source>
        <extracomment>invalid-stop-loss-price, reply</extracomment>
        <translation>止损价格与您的持仓方向不符。多头持仓的止损价格应低于市价或开仓价，空头持仓的则应高于。</translation>
    </message>
    <message>
        <source>Rate transaction error</source>
        <extracomment>transaction-rate-error, title</extracomment>
        <translation>汇率或频率错误</translation>
    </message>
    <message>
        <source>The order failed with an error about a &quot;rate transaction&quot;. The provider does not explain whether that is a price rate or the pace of transactions.</source>
        <extracomment>transaction-rate-error, meaning</extracomment>
        <translation>订单失败，错误涉及“rate transaction”。服务商未说明它指的是价格汇率还是交易的频率。</translation>
    </message>
    <message>
        <source>Look whether the order exists and how many were sent around that time. Slowing down is a harmless first test; if a single order fails as well, ask the provider what the code stands for.</source>
        <extracomment>transaction-rate-error, next_step</extracomment>
        <translation>查看订单是否存在，以及那段时间前后发送了多少订单。放慢速度是无害的初步测试；如果单笔订单也失败，请询问服务商该代码的含义。</translation>
    </message>
    <message>
        <source>The order could not be completed. Please check your order list, wait a moment and try once more.</source>
        <extracomment>transaction-rate-error, reply</extracomment>
        <translation>订单未能完成。请查看您的订单列表，稍候片刻再试一次。</translation>
    </message>
    <message>
        <source>Existing orders and cancellation</source>
        <extracomment>group order-state, title</extracomment>
        <translation>现有订单与撤单</translation>
    </message>
    <message>
        <source>An order that was placed before: where it stands and what can still be done to it.</source>
        <extracomment>group order-state, meaning</extracomment>
        <translation>此前已下的订单：目前处于什么状态，还能对它做什么。</translation>
    </message>
    <message>
        <source>Order not found</source>
        <extracomment>order-not-found, title</extracomment>
        <translation>未找到订单</translation>
    </message>
    <message>
        <source>There is no such order in the place that was searched. It may never have been accepted, or have left the book because it was executed or cancelled.</source>
        <extracomment>order-not-found, meaning</extracomment>
        <translation>在所查找的位置没有此订单。它可能从未被接受，也可能因成交或撤销而离开订单簿。</translation>
    </message>
    <message>
        <source>Search the order history and not only the open orders, by the provider&apos;s number and by the client&apos;s. Check account and environment before saying that it does not exist.</source>
        <extracomment>order-not-found, next_step</extracomment>
        <translation>用服务商的订单号和客户端的订单号，在历史订单中查找，而不只是当前挂单。在断定订单不存在之前，先检查账户和环境。</translation>
    </message>
    <message>
        <source>We could not find an open order with this number. Please look in your order history, where completed and cancelled orders are listed.</source>
        <extracomment>order-not-found, reply</extracomment>
        <translation>我们未能找到此编号的当前挂单。请查看您的历史订单，其中列有已完成和已撤销的订单。</translation>
    </message>
    <message>
        <source>Order already filled</source>
        <extracomment>order-already-filled, title</extracomment>
        <translation>订单已全部成交</translation>
    </message>
    <message>
        <source>The order has been executed, so it can no longer be changed or cancelled. The trade stands.</source>
        <extracomment>order-already-filled, meaning</extracomment>
        <translation>订单已成交，因此无法再更改或撤销。该交易有效。</translation>
    </message>
    <message>
        <source>Look up the fills and give the customer time, quantity and price. A cancellation sent at the same moment was simply too late.</source>
        <extracomment>order-already-filled, next_step</extracomment>
        <translation>查看成交明细，并将时间、数量和价格告知客户。同一时刻发出的撤单只是晚了一步。</translation>
    </message>
    <message>
        <source>The order has already been executed and can no longer be changed. You can see the details in your trade history.</source>
        <extracomment>order-already-filled, reply</extracomment>
        <translation>该订单已成交，无法再更改。您可以在成交历史中查看详情。</translation>
    </message>
    <message>
        <source>Order already done or cancelled</source>
        <extracomment>order-already-closed, title</extracomment>
        <translation>订单已完成或已撤销</translation>
    </message>
    <message>
        <source>The order has come to its end, and the code leaves open to which: executed, cancelled or expired.</source>
        <extracomment>order-already-closed, meaning</extracomment>
        <translation>订单已经结束，但代码未说明是哪种情况：成交、撤销或过期。</translation>
    </message>
    <message>
        <source>Look up how the order ended before you answer, because &quot;executed&quot; and &quot;cancelled&quot; are very different news for the customer.</source>
        <extracomment>order-already-closed, next_step</extracomment>
        <translation>答复之前先查明订单是如何结束的，因为“已成交”和“已撤销”对客户来说是截然不同的消息。</translation>
    </message>
    <message>
        <source>This order is already closed, so it can no longer be cancelled. Your order history shows how it was completed.</source>
        <extracomment>order-already-closed, reply</extracomment>
        <translation>该订单已关闭，因此无法再撤销。您的历史订单中显示了它是如何完结的。</translation>
    </message>
    <message>
        <source>Order has been cancelled</source>
        <extracomment>order-cancelled, title</extracomment>
        <translation>订单已撤销</translation>
    </message>
    <message>
        <source>The order was cancelled on request, by the customer or someone acting for the account, and takes part in trading no longer.</source>
        <extracomment>order-cancelled, meaning</extracomment>
        <translation>订单已应客户或账户代理人的要求撤销，不再参与交易。</translation>
    </message>
    <message>
        <source>Find time and origin of the cancellation (app, API key or colleague) in the order history. Parts filled before it remain valid.</source>
        <extracomment>order-cancelled, next_step</extracomment>
        <translation>在历史订单中查明撤单的时间和来源（应用、API 密钥或同事）。撤单之前已成交的部分仍然有效。</translation>
    </message>
    <message>
        <source>This order has been cancelled. If you would still like to trade, please place a new order.</source>
        <extracomment>order-cancelled, reply</extracomment>
        <translation>该订单已撤销。如果您仍想交易，请下新订单。</translation>
    </message>
    <message>
        <source>Order cancelled by the system</source>
        <extracomment>order-auto-cancelled, title</extracomment>
        <translation>订单被系统撤销</translation>
    </message>
    <message>
        <source>The provider&apos;s system cancelled the order by itself, as it does when a market ends, cover is missing or the order cannot be executed as set.</source>
        <extracomment>order-auto-cancelled, meaning</extracomment>
        <translation>服务商的系统自动撤销了该订单，例如市场结束、资金不足或订单无法按设置执行时。</translation>
    </message>
    <message>
        <source>Look up what changed just before: end of the market, balance, settings of the order. Tell the customer the reason only when you have found it.</source>
        <extracomment>order-auto-cancelled, next_step</extracomment>
        <translation>查看撤单之前发生了什么变化：市场结束、余额、订单设置。查明原因之后才告知客户。</translation>
    </message>
    <message>
        <source>The order was closed automatically before it was fully executed. Please review its settings and your available balance before placing a new one.</source>
        <extracomment>order-auto-cancelled, reply</extracomment>
        <translation>该订单在完全成交之前被自动关闭。请检查其设置和您的可用余额，然后再下新订单。</translation>
    </message>
    <message>
        <source>Order partially cancelled</source>
        <extracomment>order-partially-cancelled, title</extracomment>
        <translation>订单部分撤销</translation>
    </message>
    <message>
        <source>A part of the order was cancelled; the other part has been executed and stays so.</source>
        <extracomment>order-partially-cancelled, meaning</extracomment>
        <translation>订单的一部分已撤销；另一部分已成交且保持有效。</translation>
    </message>
    <message>
        <source>Give the customer both figures, executed and cancelled. A new order is needed only for what is missing.</source>
        <extracomment>order-partially-cancelled, next_step</extracomment>
        <translation>将已成交和已撤销的数量都告知客户。只需为未成交的部分下新订单。</translation>
    </message>
    <message>
        <source>Part of this order was executed and the rest was cancelled. Your order history shows both quantities.</source>
        <extracomment>order-partially-cancelled, reply</extracomment>
        <translation>该订单部分成交，其余部分已撤销。您的历史订单中显示了两者的数量。</translation>
    </message>
    <message>
        <source>Order locked</source>
        <extracomment>order-locked, title</extracomment>
        <translation>订单已锁定</translation>
    </message>
    <message>
        <source>The order is held while something else is done with it, and takes no instructions meanwhile.</source>
        <extracomment>order-locked, meaning</extracomment>
        <translation>订单因正在进行其他处理而被锁定，在此期间不接受任何指令。</translation>
    </message>
    <message>
        <source>Wait for a short time and look again. Should the lock last, send the order number to the provider; do not have a second order placed in its stead.</source>
        <extracomment>order-locked, next_step</extracomment>
        <translation>稍等片刻再查看。如果一直锁定，请将订单号发给服务商；不要另下订单来代替它。</translation>
    </message>
    <message>
        <source>The order is currently being processed and cannot be changed. Please check again shortly.</source>
        <extracomment>order-locked, reply</extracomment>
        <translation>该订单正在处理中，暂时无法更改。请稍后再查看。</translation>
    </message>
    <message>
        <source>This kind of order cannot be cancelled</source>
        <extracomment>cancellation-not-supported, title</extracomment>
        <translation>此类订单无法撤销</translation>
    </message>
    <message>
        <source>Orders of this type cannot be cancelled once they are placed.</source>
        <extracomment>cancellation-not-supported, meaning</extracomment>
        <translation>此类订单一经下达便无法撤销。</translation>
    </message>
    <message>
        <source>Explain that it is a property of the order type and no fault. Show what the order will do next and, where possible, how an opposite order limits the effect.</source>
        <extracomment>cancellation-not-supported, next_step</extracomment>
        <translation>说明这是该订单类型的特性，而非故障。告知订单接下来会如何执行；可行时，说明如何用反向订单限制其影响。</translation>
    </message>
    <message>
        <source>Orders of this type cannot be cancelled after they have been placed.</source>
        <extracomment>cancellation-not-supported, reply</extracomment>
        <translation>此类订单下达之后无法撤销。</translation>
    </message>
    <message>
        <source>Cancellation failed</source>
        <extracomment>order-cancellation-failed, title</extracomment>
        <translation>撤单失败</translation>
    </message>
    <message>
        <source>The cancellation was not carried out and no reason is given. The order may still be live.</source>
        <extracomment>order-cancellation-failed, meaning</extracomment>
        <translation>撤单未能执行，也未给出原因。订单可能仍然有效。</translation>
    </message>
    <message>
        <source>Look at the order&apos;s state this minute. Open: cancel again, once. Done or cancelled: that was the reason. Still open after that: hand it to the provider urgently.</source>
        <extracomment>order-cancellation-failed, next_step</extracomment>
        <translation>立即查看订单状态。仍未成交：再撤销一次，仅此一次。已完成或已撤销：这就是原因。此后仍未成交：紧急转交服务商。</translation>
    </message>
    <message>
        <source>The cancellation was not carried out. Please check the status of the order; it may still be active or may already be complete.</source>
        <extracomment>order-cancellation-failed, reply</extracomment>
        <translation>撤单未能执行。请查看订单状态；它可能仍然有效，也可能已经完成。</translation>
    </message>
    <message>
        <source>Cancellation timed out</source>
        <extracomment>order-cancellation-timeout, title</extracomment>
        <translation>撤单超时</translation>
    </message>
    <message>
        <source>No confirmation of the cancellation came in time. The order may be cancelled or live; both are possible.</source>
        <extracomment>order-cancellation-timeout, meaning</extracomment>
        <translation>未能及时收到撤单确认。订单可能已撤销，也可能仍然有效；两种情况都有可能。</translation>
    </message>
    <message>
        <source>Refresh the order&apos;s state until it is certain before anything else is done. No replacement order until the old one is known to be gone.</source>
        <extracomment>order-cancellation-timeout, next_step</extracomment>
        <translation>在采取其他措施之前，刷新订单状态直至确定。在确认旧订单已不存在之前，不要下替代订单。</translation>
    </message>
    <message>
        <source>We did not receive a confirmation of the cancellation in time. Please check the status of the order before you place another one.</source>
        <extracomment>order-cancellation-timeout, reply</extracomment>
        <translation>我们未能及时收到撤单确认。请先查看订单状态，再下其他订单。</translation>
    </message>
    <message>
        <source>Markets and assets</source>
        <extracomment>group markets, title</extracomment>
        <translation>市场与资产</translation>
    </message>
    <message>
        <source>The instrument, asset or market is unknown, closed, or not open to this customer.</source>
        <extracomment>group markets, meaning</extracomment>
        <translation>交易品种、资产或市场未知、已关闭，或不对该客户开放。</translation>
    </message>
    <message>
        <source>Instrument not found</source>
        <extracomment>instrument-not-found, title</extracomment>
        <translation>未找到交易品种</translation>
    </message>
    <message>
        <source>The trading symbol is not known to the provider.</source>
        <extracomment>instrument-not-found, meaning</extracomment>
        <translation>服务商不认识该交易代码。</translation>
    </message>
    <message>
        <source>Compare the symbol with the provider&apos;s list: separators and the order of the two currencies differ from one exchange to the next.</source>
        <extracomment>instrument-not-found, next_step</extracomment>
        <translation>将交易代码与服务商的列表比对：不同交易所的分隔符和两个币种的顺序各不相同。</translation>
    </message>
    <message>
        <source>We could not find this trading pair. Please check the symbol in the list of available markets.</source>
        <extracomment>instrument-not-found, reply</extracomment>
        <translation>我们未能找到此交易对。请在可用市场列表中核对交易代码。</translation>
    </message>
    <message>
        <source>Unknown asset</source>
        <extracomment>invalid-asset, title</extracomment>
        <translation>未知资产</translation>
    </message>
    <message>
        <source>The currency or token named in a deposit, withdrawal or query is not one the provider recognises.</source>
        <extracomment>invalid-asset, meaning</extracomment>
        <translation>充值、提现或查询中指定的币种或代币不是服务商所认识的。</translation>
    </message>
    <message>
        <source>Look at the symbol or token address that was sent. Tokens with the same name exist on several networks, so ask for the network as well.</source>
        <extracomment>invalid-asset, next_step</extracomment>
        <translation>查看实际发送的代号或代币地址。同名代币存在于多个网络，因此也要询问所用的网络。</translation>
    </message>
    <message>
        <source>The currency or token was not recognised. Please select it from the list of supported assets.</source>
        <extracomment>invalid-asset, reply</extracomment>
        <translation>无法识别该币种或代币。请从支持的资产列表中选择。</translation>
    </message>
    <message>
        <source>Asset not listed</source>
        <extracomment>asset-not-listed, title</extracomment>
        <translation>资产未上架</translation>
    </message>
    <message>
        <source>The asset exists, and this provider does not list it.</source>
        <extracomment>asset-not-listed, meaning</extracomment>
        <translation>该资产存在，但此服务商未上架。</translation>
    </message>
    <message>
        <source>Say so plainly and without a hint at a future listing. If the customer has already sent such an asset, open a recovery case instead.</source>
        <extracomment>asset-not-listed, next_step</extracomment>
        <translation>直接说明情况，不要暗示将来会上架。如果客户已经转入了这种资产，则应开立找回工单。</translation>
    </message>
    <message>
        <source>This asset is not available on the platform. Please choose one of the listed assets.</source>
        <extracomment>asset-not-listed, reply</extracomment>
        <translation>该资产在本平台不可用。请选择已上架的资产。</translation>
    </message>
    <message>
        <source>Contract address not supported</source>
        <extracomment>contract-address-not-supported, title</extracomment>
        <translation>不支持的合约地址</translation>
    </message>
    <message>
        <source>The token contract address is not one the provider works with: another network, another token, or a typing error.</source>
        <extracomment>contract-address-not-supported, meaning</extracomment>
        <translation>该代币合约地址不是服务商支持的地址：属于其他网络、其他代币，或输入有误。</translation>
    </message>
    <message>
        <source>Compare the address with the one published for the asset and network. Warn against sending anything there before it matches.</source>
        <extracomment>contract-address-not-supported, next_step</extracomment>
        <translation>将地址与为该资产和网络公布的地址比对。提醒客户在一致之前不要向其转入任何资产。</translation>
    </message>
    <message>
        <source>The contract address is not supported. Please compare it with the address shown for this asset and network, and do not send funds to it until it matches.</source>
        <extracomment>contract-address-not-supported, reply</extracomment>
        <translation>不支持该合约地址。请与此资产和网络所显示的地址比对，在一致之前请勿向其转入资金。</translation>
    </message>
    <message>
        <source>Trading has not opened yet</source>
        <extracomment>trading-not-open-yet, title</extracomment>
        <translation>交易尚未开放</translation>
    </message>
    <message>
        <source>The trading pair or the whole platform is announced but has not started trading.</source>
        <extracomment>trading-not-open-yet, meaning</extracomment>
        <translation>该交易对或整个平台已公布，但尚未开始交易。</translation>
    </message>
    <message>
        <source>Look up the announced opening, mind its time zone, and pass on only what has been published.</source>
        <extracomment>trading-not-open-yet, next_step</extracomment>
        <translation>查看公布的开放时间，留意时区，并且只转告已公开的信息。</translation>
    </message>
    <message>
        <source>Trading has not opened yet. Please see the announcements for the opening time.</source>
        <extracomment>trading-not-open-yet, reply</extracomment>
        <translation>交易尚未开放。请查看公告了解开放时间。</translation>
    </message>
    <message>
        <source>Market not active</source>
        <extracomment>market-not-active, title</extracomment>
        <translation>市场未启用</translation>
    </message>
    <message>
        <source>The coin or token is known, and trading in it is switched off: not released, paused, matured or delisted.</source>
        <extracomment>market-not-active, meaning</extracomment>
        <translation>该币种或代币已知，但其交易已关闭：未发布、暂停、到期或下架。</translation>
    </message>
    <message>
        <source>Find out which of these it is. A pause ends; a maturity or delisting does not, and then the customer needs to know what becomes of a holding.</source>
        <extracomment>market-not-active, next_step</extracomment>
        <translation>查明是哪种情况。暂停会结束；到期或下架则不会，这时客户需要知道持有的资产将如何处理。</translation>
    </message>
    <message>
        <source>This market is not open for trading at the moment. Please see the notices on its current status.</source>
        <extracomment>market-not-active, reply</extracomment>
        <translation>该市场目前未开放交易。请查看公告了解其当前状态。</translation>
    </message>
    <message>
        <source>Market expired</source>
        <extracomment>market-expired, title</extracomment>
        <translation>市场已到期</translation>
    </message>
    <message>
        <source>The market existed for a fixed time that is now over. It does not open again.</source>
        <extracomment>market-expired, meaning</extracomment>
        <translation>该市场只在固定期限内存在，现已结束，不会再开放。</translation>
    </message>
    <message>
        <source>Have the next market of the series chosen. Clients that keep market numbers for long have to refresh their list.</source>
        <extracomment>market-expired, next_step</extracomment>
        <translation>请对方选择该系列的下一个市场。长期保存市场编号的客户端须刷新其列表。</translation>
    </message>
    <message>
        <source>This market has ended. Please choose one that is currently open.</source>
        <extracomment>market-expired, reply</extracomment>
        <translation>该市场已结束。请选择当前开放的市场。</translation>
    </message>
    <message>
        <source>Pair not available for API trading</source>
        <extracomment>api-trading-not-available, title</extracomment>
        <translation>交易对不支持 API 交易</translation>
    </message>
    <message>
        <source>The pair cannot be traded through the API, although it may well be in the app.</source>
        <extracomment>api-trading-not-available, meaning</extracomment>
        <translation>该交易对无法通过 API 交易，但可能可以在应用中交易。</translation>
    </message>
    <message>
        <source>Try the pair in the app with the customer. For programs, have it left out until the provider announces the pair for the API.</source>
        <extracomment>api-trading-not-available, next_step</extracomment>
        <translation>与客户一起在应用中试用该交易对。对于程序，在服务商公布该交易对支持 API 之前，请将其排除。</translation>
    </message>
    <message>
        <source>This trading pair is currently not available through the API. It may be available on the website or in the app.</source>
        <extracomment>api-trading-not-available, reply</extracomment>
        <translation>该交易对目前不能通过 API 交易。它可能可以在网站或应用中交易。</translation>
    </message>
    <message>
        <source>Account may not trade this pair</source>
        <extracomment>trading-pair-not-permitted, title</extracomment>
        <translation>账户不可交易此交易对</translation>
    </message>
    <message>
        <source>The pair trades, but not for this account: region, customer class or the settings of the account stand against it.</source>
        <extracomment>trading-pair-not-permitted, meaning</extracomment>
        <translation>该交易对正常交易，但不对此账户开放：受地区、客户类别或账户设置所限。</translation>
    </message>
    <message>
        <source>Check the class and the restrictions of the account. Do not guess at the reason in your answer; ask the provider if none is visible.</source>
        <extracomment>trading-pair-not-permitted, next_step</extracomment>
        <translation>检查账户的类别和限制。不要在答复中猜测原因；如果看不出原因，请询问服务商。</translation>
    </message>
    <message>
        <source>This trading pair is not available for your account. You can see the pairs open to you in the list of markets.</source>
        <extracomment>trading-pair-not-permitted, reply</extracomment>
        <translation>该交易对不对您的账户开放。您可以在市场列表中查看对您开放的交易对。</translation>
    </message>
    <message>
        <source>Margin, leverage and positions</source>
        <extracomment>group margin, title</extracomment>
        <translation>保证金、杠杆与持仓</translation>
    </message>
    <message>
        <source>Trading with leverage: cover, limits and changes to a position.</source>
        <extracomment>group margin, meaning</extracomment>
        <translation>杠杆交易：资金是否充足、限额以及持仓的变更。</translation>
    </message>
    <message>
        <source>Insufficient margin</source>
        <extracomment>insufficient-margin, title</extracomment>
        <translation>保证金不足</translation>
    </message>
    <message>
        <source>The free margin does not cover the position or the change asked for. There may be money in the account that does not count as margin.</source>
        <extracomment>insufficient-margin, meaning</extracomment>
        <translation>可用保证金不足以支持该持仓或所要求的变更。账户中可能有资金，但不计入保证金。</translation>
    </message>
    <message>
        <source>Show the customer required and free margin. Adding collateral, a smaller order or closing something else helps; open orders tie up margin too.</source>
        <extracomment>insufficient-margin, next_step</extracomment>
        <translation>向客户说明所需保证金和可用保证金。增加抵押品、减小订单或平掉其他持仓都有帮助；当前挂单也会占用保证金。</translation>
    </message>
    <message>
        <source>The available margin is not enough for this order. Please add margin, reduce the order, or close open orders that hold margin.</source>
        <extracomment>insufficient-margin, reply</extracomment>
        <translation>可用保证金不足以下此订单。请增加保证金、减小订单，或撤销占用保证金的挂单。</translation>
    </message>
    <message>
        <source>Position too small</source>
        <extracomment>insufficient-position, title</extracomment>
        <translation>持仓不足</translation>
    </message>
    <message>
        <source>More is to be closed or protected than the position holds.</source>
        <extracomment>insufficient-position, meaning</extracomment>
        <translation>要平仓或保护的数量超出持仓数量。</translation>
    </message>
    <message>
        <source>Compare the quantity with the position&apos;s present size, less what other closing orders already reserve.</source>
        <extracomment>insufficient-position, next_step</extracomment>
        <translation>将数量与当前持仓数量（减去其他平仓订单已占用的部分）比较。</translation>
    </message>
    <message>
        <source>The quantity is larger than your position. Please reduce it, or cancel other orders that close the same position.</source>
        <extracomment>insufficient-position, reply</extracomment>
        <translation>数量超出您的持仓。请减小数量，或撤销平同一持仓的其他订单。</translation>
    </message>
    <message>
        <source>Margin could not be changed</source>
        <extracomment>margin-change-failed, title</extracomment>
        <translation>无法更改保证金</translation>
    </message>
    <message>
        <source>Adding or removing margin on a futures position did not go through, for a reason that is not given.</source>
        <extracomment>margin-change-failed, meaning</extracomment>
        <translation>未能增加或减少合约持仓的保证金，原因未给出。</translation>
    </message>
    <message>
        <source>Look at the margin now booked on the position before it is tried again, and whether the amount was free. If the position is close to liquidation, make the case urgent.</source>
        <extracomment>margin-change-failed, next_step</extracomment>
        <translation>再次尝试之前，先查看持仓当前的保证金，以及该金额当时是否可用。如果持仓接近强制平仓，请按紧急情况处理。</translation>
    </message>
    <message>
        <source>The margin of your position was not changed. Please check the current margin and the available balance, then try once more.</source>
        <extracomment>margin-change-failed, reply</extracomment>
        <translation>您持仓的保证金未更改。请检查当前保证金和可用余额，然后再试一次。</translation>
    </message>
    <message>
        <source>Margin may not be reduced</source>
        <extracomment>margin-reduction-forbidden, title</extracomment>
        <translation>不允许减少保证金</translation>
    </message>
    <message>
        <source>Taking margin out of the position is not allowed.</source>
        <extracomment>margin-reduction-forbidden, meaning</extracomment>
        <translation>不允许从该持仓中取出保证金。</translation>
    </message>
    <message>
        <source>Explain that margin becomes free as the position is reduced or closed. Do not suggest trying with small amounts.</source>
        <extracomment>margin-reduction-forbidden, next_step</extracomment>
        <translation>说明在减仓或平仓时保证金会释放。不要建议用小额尝试。</translation>
    </message>
    <message>
        <source>Margin cannot be withdrawn from this position. It becomes available again when the position is reduced or closed.</source>
        <extracomment>margin-reduction-forbidden, reply</extracomment>
        <translation>无法从该持仓中取出保证金。减仓或平仓后，保证金将重新可用。</translation>
    </message>
    <message>
        <source>Leverage too high for the position</source>
        <extracomment>leverage-too-high, title</extracomment>
        <translation>持仓的杠杆过高</translation>
    </message>
    <message>
        <source>The leverage is above what is allowed for a position of this size: the larger the position, the lower the maximum.</source>
        <extracomment>leverage-too-high, meaning</extracomment>
        <translation>杠杆超出此规模的持仓允许的上限：持仓越大，杠杆上限越低。</translation>
    </message>
    <message>
        <source>Look up the leverage tiers of the instrument and name the highest that fits; either lower leverage or a smaller position does it.</source>
        <extracomment>leverage-too-high, next_step</extracomment>
        <translation>查看该交易品种的杠杆档位，告知适用的最高杠杆；降低杠杆或减小持仓均可。</translation>
    </message>
    <message>
        <source>The leverage is above the maximum for a position of this size. Please choose a lower leverage or a smaller position.</source>
        <extracomment>leverage-too-high, reply</extracomment>
        <translation>杠杆超出此规模的持仓允许的上限。请选择较低的杠杆或较小的持仓。</translation>
    </message>
    <message>
        <source>Leverage could not be changed</source>
        <extracomment>leverage-change-failed, title</extracomment>
        <translation>无法更改杠杆</translation>
    </message>
    <message>
        <source>The change of leverage failed or was not confirmed in time.</source>
        <extracomment>leverage-change-failed, meaning</extracomment>
        <translation>杠杆更改失败，或未能及时得到确认。</translation>
    </message>
    <message>
        <source>Look up the leverage now in force, since a change that timed out may have been made. Then try once more, without open orders if possible.</source>
        <extracomment>leverage-change-failed, next_step</extracomment>
        <translation>查看当前生效的杠杆，因为超时的更改可能已经完成。然后再试一次，尽可能在没有挂单时进行。</translation>
    </message>
    <message>
        <source>The change of leverage was not confirmed. Please check the leverage shown now before you try again.</source>
        <extracomment>leverage-change-failed, reply</extracomment>
        <translation>杠杆的更改未得到确认。请先查看当前显示的杠杆，然后再试。</translation>
    </message>
    <message>
        <source>Leverage cannot be reduced now</source>
        <extracomment>leverage-reduction-not-supported, title</extracomment>
        <translation>目前无法降低杠杆</translation>
    </message>
    <message>
        <source>In isolated margin mode leverage cannot be lowered while a position is open.</source>
        <extracomment>leverage-reduction-not-supported, meaning</extracomment>
        <translation>在逐仓模式下，持有仓位时无法降低杠杆。</translation>
    </message>
    <message>
        <source>Offer the ways that exist: close the position first, or add margin, which lowers the effective leverage.</source>
        <extracomment>leverage-reduction-not-supported, next_step</extracomment>
        <translation>告知可行的办法：先平仓，或增加保证金以降低实际杠杆。</translation>
    </message>
    <message>
        <source>In isolated margin mode, leverage cannot be lowered while a position is open. It can be changed once the position is closed.</source>
        <extracomment>leverage-reduction-not-supported, reply</extracomment>
        <translation>在逐仓模式下，持有仓位时无法降低杠杆。平仓后即可更改。</translation>
    </message>
    <message>
        <source>Concentration risk to be confirmed</source>
        <extracomment>concentration-risk, title</extracomment>
        <translation>需确认集中度风险</translation>
    </message>
    <message>
        <source>After the order one position would make up a large part of the total. The provider asks for confirmation; it is a question, not a fault.</source>
        <extracomment>concentration-risk, meaning</extracomment>
        <translation>此订单完成后，某一持仓将占总额的很大部分。服务商要求确认；这是询问，并非故障。</translation>
    </message>
    <message>
        <source>The decision is the customer&apos;s alone: do not advise. Someone using a program needs the documented way to confirm, or a smaller order.</source>
        <extracomment>concentration-risk, next_step</extracomment>
        <translation>决定权完全在客户：不要给出建议。使用程序的客户需要采用文档中的确认方式，或减小订单。</translation>
    </message>
    <message>
        <source>After this order a large share of your holdings would be in one position. Please review this, and confirm only if that is what you want.</source>
        <extracomment>concentration-risk, reply</extracomment>
        <translation>此订单完成后，您的资产将有很大部分集中于某一持仓。请仔细考虑，仅在确实有此意愿时才予以确认。</translation>
    </message>
    <message>
        <source>Balances, deposits, withdrawals</source>
        <extracomment>group transfers, title</extracomment>
        <translation>余额、充值与提现</translation>
    </message>
    <message>
        <source>Moving money and assets: cover, amounts, addresses, and whether it is possible now.</source>
        <extracomment>group transfers, meaning</extracomment>
        <translation>资金和资产的转移：资金是否充足、金额、地址，以及目前是否可行。</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <extracomment>insufficient-funds, title</extracomment>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>The available balance is lower than the order, transfer or withdrawal needs, fees included.</source>
        <extracomment>insufficient-funds, meaning</extracomment>
        <translation>可用余额低于订单、划转或提现所需的金额（含手续费）。</translation>
    </message>
    <message>
        <source>Look at the available and not the total balance: open orders and pending withdrawals hold a part of it, and money may lie in another account of the customer.</source>
        <extracomment>insufficient-funds, next_step</extracomment>
        <translation>查看可用余额而非总余额：当前挂单和待处理的提现会占用一部分，资金也可能在客户的另一个账户中。</translation>
    </message>
    <message>
        <source>Your available balance is not enough for this. Please reduce the amount or add funds; amounts reserved for open orders are not available.</source>
        <extracomment>insufficient-funds, reply</extracomment>
        <translation>您的可用余额不足。请减小金额或充值；为挂单预留的金额不可用。</translation>
    </message>
    <message>
        <source>Internal transfer failed</source>
        <extracomment>transfer-failed, title</extracomment>
        <translation>内部划转失败</translation>
    </message>
    <message>
        <source>Moving a balance between the customer&apos;s own accounts did not work; no reason is given.</source>
        <extracomment>transfer-failed, meaning</extracomment>
        <translation>未能在客户自己的账户之间转移余额；原因未给出。</translation>
    </message>
    <message>
        <source>Read both balances before a second attempt, so that nothing is moved twice. If the sum is missing on both sides, report it with time and amount.</source>
        <extracomment>transfer-failed, next_step</extracomment>
        <translation>再次尝试之前先查看两边的余额，以免重复转移。如果两边都没有这笔款项，请连同时间和金额一并上报。</translation>
    </message>
    <message>
        <source>The transfer between your accounts was not completed. Please check both balances before you try again.</source>
        <extracomment>transfer-failed, reply</extracomment>
        <translation>您账户之间的划转未完成。请先检查两边的余额，然后再试。</translation>
    </message>
    <message>
        <source>Source and destination are the same</source>
        <extracomment>same-account-transfer, title</extracomment>
        <translation>转出与转入账户相同</translation>
    </message>
    <message>
        <source>A transfer names the same account as giver and as receiver.</source>
        <extracomment>same-account-transfer, meaning</extracomment>
        <translation>划转中指定的转出方和转入方是同一账户。</translation>
    </message>
    <message>
        <source>Compare the two account fields; a default value often fills both.</source>
        <extracomment>same-account-transfer, next_step</extracomment>
        <translation>比较两个账户字段；常常是默认值同时填入了两处。</translation>
    </message>
    <message>
        <source>The transfer has the same account on both sides. Please choose a different destination account.</source>
        <extracomment>same-account-transfer, reply</extracomment>
        <translation>划转双方为同一账户。请选择其他转入账户。</translation>
    </message>
    <message>
        <source>Only the main account may send</source>
        <extracomment>main-account-required, title</extracomment>
        <translation>仅主账户可转出</translation>
    </message>
    <message>
        <source>Transfers of this kind have to start from the main account, and a sub-account was named.</source>
        <extracomment>main-account-required, meaning</extracomment>
        <translation>此类划转须从主账户发起，而指定的是子账户。</translation>
    </message>
    <message>
        <source>Have the transfer begun from the main account, or the balance first brought there in the permitted way.</source>
        <extracomment>main-account-required, next_step</extracomment>
        <translation>请客户从主账户发起划转，或先以允许的方式将余额转入主账户。</translation>
    </message>
    <message>
        <source>This transfer has to start from the main account. Please select it as the source.</source>
        <extracomment>main-account-required, reply</extracomment>
        <translation>此划转须从主账户发起。请将其选为转出账户。</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <extracomment>withdrawal-failed, title</extracomment>
        <translation>提现失败</translation>
    </message>
    <message>
        <source>The payout did not happen. A common cause is an amount below the minimum, but others are possible.</source>
        <extracomment>withdrawal-failed, meaning</extracomment>
        <translation>款项未能付出。常见原因是金额低于下限，但也可能有其他原因。</translation>
    </message>
    <message>
        <source>Make sure that no withdrawal is pending and that the balance is complete. Then check amount, fee and minimum; if those are in order, give the case to the provider.</source>
        <extracomment>withdrawal-failed, next_step</extracomment>
        <translation>确认没有待处理的提现，且余额完整。然后检查金额、手续费和下限；如果都没有问题，请转交服务商。</translation>
    </message>
    <message>
        <source>The withdrawal was not carried out. Please check that the amount meets the minimum and that your balance is unchanged before you try again.</source>
        <extracomment>withdrawal-failed, reply</extracomment>
        <translation>提现未能执行。再次尝试之前，请检查金额是否达到下限，以及余额是否未变。</translation>
    </message>
    <message>
        <source>Invalid withdrawal address</source>
        <extracomment>invalid-withdrawal-address, title</extracomment>
        <translation>提现地址无效</translation>
    </message>
    <message>
        <source>The destination address is not a valid one for this asset and network.</source>
        <extracomment>invalid-withdrawal-address, meaning</extracomment>
        <translation>目标地址不是该资产和网络的有效地址。</translation>
    </message>
    <message>
        <source>Have it copied anew from the receiving wallet and the network compared. Never correct an address for the customer.</source>
        <extracomment>invalid-withdrawal-address, next_step</extracomment>
        <translation>请客户从收款钱包重新复制地址，并核对网络。切勿替客户更正地址。</translation>
    </message>
    <message>
        <source>The withdrawal address is not valid for this asset. Please copy it again from your wallet and make sure that the network is the same.</source>
        <extracomment>invalid-withdrawal-address, reply</extracomment>
        <translation>该提现地址对此资产无效。请从您的钱包重新复制，并确认网络一致。</translation>
    </message>
    <message>
        <source>Withdrawal address not on the whitelist</source>
        <extracomment>withdrawal-address-not-whitelisted, title</extracomment>
        <translation>提现地址不在白名单中</translation>
    </message>
    <message>
        <source>The account only pays out to addresses approved beforehand, and this one is not among them.</source>
        <extracomment>withdrawal-address-not-whitelisted, meaning</extracomment>
        <translation>该账户只向事先批准的地址付款，而此地址不在其中。</translation>
    </message>
    <message>
        <source>Have the customer add the address themselves; a waiting time may follow. Be careful with anyone who wants the list switched off in a hurry.</source>
        <extracomment>withdrawal-address-not-whitelisted, next_step</extracomment>
        <translation>请客户自行添加该地址；之后可能需要等待一段时间。对急于关闭白名单的人要保持警惕。</translation>
    </message>
    <message>
        <source>Withdrawals are only possible to addresses on your approved list. You can add this address in your security settings.</source>
        <extracomment>withdrawal-address-not-whitelisted, reply</extracomment>
        <translation>只能提现到您已批准列表中的地址。您可以在安全设置中添加此地址。</translation>
    </message>
    <message>
        <source>Address ownership not confirmed</source>
        <extracomment>address-ownership-not-verified, title</extracomment>
        <translation>地址归属未确认</translation>
    </message>
    <message>
        <source>The provider could not establish that the address belongs to the person it is said to belong to.</source>
        <extracomment>address-ownership-not-verified, meaning</extracomment>
        <translation>服务商未能确定该地址属于所声称的所有者。</translation>
    </message>
    <message>
        <source>Ask whether the wallet is the customer&apos;s own or at another company, and have the ownership proof repeated in the way the provider prescribes.</source>
        <extracomment>address-ownership-not-verified, next_step</extracomment>
        <translation>询问该钱包是客户自己的还是在其他公司，并请其按服务商规定的方式重新证明归属。</translation>
    </message>
    <message>
        <source>The ownership of this address could not be confirmed. Please complete the ownership check for it, or use an address that is in your name.</source>
        <extracomment>address-ownership-not-verified, reply</extracomment>
        <translation>未能确认此地址的归属。请完成该地址的归属验证，或使用您本人名下的地址。</translation>
    </message>
    <message>
        <source>Invalid withdrawal amount</source>
        <extracomment>invalid-withdrawal-amount, title</extracomment>
        <translation>提现金额无效</translation>
    </message>
    <message>
        <source>The amount is missing, zero, or contains characters that do not belong in a number.</source>
        <extracomment>invalid-withdrawal-amount, meaning</extracomment>
        <translation>金额缺失、为零，或包含不应出现在数字中的字符。</translation>
    </message>
    <message>
        <source>Read the amount as it was entered: blanks, currency signs and decimal commas are the usual finds.</source>
        <extracomment>invalid-withdrawal-amount, next_step</extracomment>
        <translation>查看客户输入的金额：常见问题是空格、货币符号和以逗号作小数点。</translation>
    </message>
    <message>
        <source>Please enter the withdrawal amount as a number greater than zero, without currency signs or separators.</source>
        <extracomment>invalid-withdrawal-amount, reply</extracomment>
        <translation>请以大于零的数字输入提现金额，不要带货币符号或分隔符。</translation>
    </message>
    <message>
        <source>Withdrawal amount below the minimum</source>
        <extracomment>withdrawal-amount-too-small, title</extracomment>
        <translation>提现金额低于下限</translation>
    </message>
    <message>
        <source>The amount is less than the smallest that can be withdrawn in this asset.</source>
        <extracomment>withdrawal-amount-too-small, meaning</extracomment>
        <translation>金额低于该资产可提现的最小值。</translation>
    </message>
    <message>
        <source>Name the minimum for asset and network, and say whether the fee is taken from the amount.</source>
        <extracomment>withdrawal-amount-too-small, next_step</extracomment>
        <translation>告知该资产和网络的下限，并说明手续费是否从金额中扣除。</translation>
    </message>
    <message>
        <source>The amount is below the minimum for a withdrawal. Please enter a higher amount.</source>
        <extracomment>withdrawal-amount-too-small, reply</extracomment>
        <translation>金额低于提现下限。请输入更高的金额。</translation>
    </message>
    <message>
        <source>Daily withdrawal limit exceeded</source>
        <extracomment>withdrawal-daily-limit-exceeded, title</extracomment>
        <translation>超出每日提现限额</translation>
    </message>
    <message>
        <source>With this withdrawal the customer would go over what may leave the account in one day.</source>
        <extracomment>withdrawal-daily-limit-exceeded, meaning</extracomment>
        <translation>加上这笔提现，客户将超出账户一天内可转出的额度。</translation>
    </message>
    <message>
        <source>Add up the day&apos;s withdrawals, pending ones too, and tell what is left and when the day turns in the provider&apos;s time zone.</source>
        <extracomment>withdrawal-daily-limit-exceeded, next_step</extracomment>
        <translation>将当天的提现（包括待处理的）相加，告知剩余额度，以及按服务商所在时区何时进入下一天。</translation>
    </message>
    <message>
        <source>The withdrawal would exceed the daily limit of your account. Please withdraw a smaller amount, or try again when the limit is renewed.</source>
        <extracomment>withdrawal-daily-limit-exceeded, reply</extracomment>
        <translation>这笔提现会超出您账户的每日限额。请减小提现金额，或在限额更新后重试。</translation>
    </message>
    <message>
        <source>Withdrawal submitted twice</source>
        <extracomment>duplicate-withdrawal, title</extracomment>
        <translation>重复提交提现</translation>
    </message>
    <message>
        <source>The same withdrawal has been submitted before. The repeat was refused so that the money does not leave twice.</source>
        <extracomment>duplicate-withdrawal, meaning</extracomment>
        <translation>此前已提交过相同的提现。重复的一笔已被拒绝，以免资金转出两次。</translation>
    </message>
    <message>
        <source>Find the first one and follow it up. Only if it has definitely failed may the customer submit a new one.</source>
        <extracomment>duplicate-withdrawal, next_step</extracomment>
        <translation>找到第一笔并跟进。只有在它确实失败之后，客户才可提交新的提现。</translation>
    </message>
    <message>
        <source>This withdrawal has already been submitted. Please check its status in your history before you submit another one.</source>
        <extracomment>duplicate-withdrawal, reply</extracomment>
        <translation>这笔提现已经提交。请先在历史记录中查看其状态，再决定是否另行提交。</translation>
    </message>
    <message>
        <source>Withdrawals suspended</source>
        <extracomment>withdrawals-suspended, title</extracomment>
        <translation>提现暂停</translation>
    </message>
    <message>
        <source>No withdrawals are being processed at present, for this asset, network or account.</source>
        <extracomment>withdrawals-suspended, meaning</extracomment>
        <translation>目前不处理该资产、网络或账户的提现。</translation>
    </message>
    <message>
        <source>Look for a maintenance notice for the asset or network. If there is none, ask whether the hold concerns this customer only, and share only what has been published.</source>
        <extracomment>withdrawals-suspended, next_step</extracomment>
        <translation>查找该资产或网络的维护公告。如果没有，请询问暂停是否只针对该客户，并且只转告已公开的信息。</translation>
    </message>
    <message>
        <source>Withdrawals are currently paused. Please check the status page for news before you submit a new one.</source>
        <extracomment>withdrawals-suspended, reply</extracomment>
        <translation>提现目前已暂停。请先查看状态页面了解最新消息，再提交新的提现。</translation>
    </message>
    <message>
        <source>Deposits suspended</source>
        <extracomment>deposits-suspended, title</extracomment>
        <translation>充值暂停</translation>
    </message>
    <message>
        <source>No deposits are being taken at present, for this asset, network or account.</source>
        <extracomment>deposits-suspended, meaning</extracomment>
        <translation>目前不接受该资产、网络或账户的充值。</translation>
    </message>
    <message>
        <source>Tell the customer not to send anything now. If something has been sent already, take the transaction number and follow it up.</source>
        <extracomment>deposits-suspended, next_step</extracomment>
        <translation>请客户暂时不要转入任何资产。如果已经转入，请记下交易编号并跟进。</translation>
    </message>
    <message>
        <source>Deposits are currently paused. Please do not send funds until they are open again; if you have already sent something, let us have the transaction number.</source>
        <extracomment>deposits-suspended, reply</extracomment>
        <translation>充值目前已暂停。在恢复之前请勿转入资金；如果您已经转入，请将交易编号告知我们。</translation>
    </message>
    <message>
        <source>Withdrawal channel not supported</source>
        <extracomment>withdrawal-channel-not-supported, title</extracomment>
        <translation>不支持的提现渠道</translation>
    </message>
    <message>
        <source>Money cannot be paid out in the chosen way (bank, network or payment service).</source>
        <extracomment>withdrawal-channel-not-supported, meaning</extracomment>
        <translation>无法以所选方式（银行、网络或支付服务）付款。</translation>
    </message>
    <message>
        <source>List the ways that are open for the currency and the customer&apos;s country, and have one of them chosen.</source>
        <extracomment>withdrawal-channel-not-supported, next_step</extracomment>
        <translation>列出该币种和客户所在国家或地区可用的方式，请客户选择其一。</translation>
    </message>
    <message>
        <source>The selected way of withdrawal is not supported. Please choose one of the other options offered.</source>
        <extracomment>withdrawal-channel-not-supported, reply</extracomment>
        <translation>不支持所选的提现方式。请从提供的其他选项中选择。</translation>
    </message>
    <message>
        <source>Invalid bank account number</source>
        <extracomment>invalid-bank-account, title</extracomment>
        <translation>银行账号无效</translation>
    </message>
    <message>
        <source>The number of the bank account cannot be right: length, check digits or bank code do not fit.</source>
        <extracomment>invalid-bank-account, meaning</extracomment>
        <translation>该银行账号不可能正确：长度、校验位或银行代码不符。</translation>
    </message>
    <message>
        <source>Have it entered again from a bank statement, and compare bank and currency. Do not take account numbers by mail.</source>
        <extracomment>invalid-bank-account, next_step</extracomment>
        <translation>请客户对照银行对账单重新输入，并核对银行和币种。不要通过邮件接收账号。</translation>
    </message>
    <message>
        <source>The bank account number was not accepted. Please compare it with your bank statement and enter it again.</source>
        <extracomment>invalid-bank-account, reply</extracomment>
        <translation>银行账号未被接受。请对照您的银行对账单，重新输入。</translation>
    </message>
    <message>
        <source>Payments and cards</source>
        <extracomment>group payments, title</extracomment>
        <translation>支付与银行卡</translation>
    </message>
    <message>
        <source>Prices, checkout, refunds, and bank cards.</source>
        <extracomment>group payments, meaning</extracomment>
        <translation>价格、结账、退款和银行卡。</translation>
    </message>
    <message>
        <source>Already paid</source>
        <extracomment>already-paid, title</extracomment>
        <translation>已付款</translation>
    </message>
    <message>
        <source>The item has been paid for before. Nothing more is due.</source>
        <extracomment>already-paid, meaning</extracomment>
        <translation>该项目此前已付款，无需再付。</translation>
    </message>
    <message>
        <source>Find the earlier payment and send its receipt. If the customer was charged twice all the same, open a refund case.</source>
        <extracomment>already-paid, next_step</extracomment>
        <translation>查找之前的付款并发送收据。如果客户确实被重复扣款，请开立退款工单。</translation>
    </message>
    <message>
        <source>This has already been paid, so no further payment is needed.</source>
        <extracomment>already-paid, reply</extracomment>
        <translation>此项已付款，无需再次支付。</translation>
    </message>
    <message>
        <source>No payment necessary</source>
        <extracomment>no-payment-necessary, title</extracomment>
        <translation>无需付款</translation>
    </message>
    <message>
        <source>A payment was started for something that costs this customer nothing.</source>
        <extracomment>no-payment-necessary, meaning</extracomment>
        <translation>为无需该客户付费的内容发起了付款。</translation>
    </message>
    <message>
        <source>Check what the plan or voucher covers and show how to go on without paying.</source>
        <extracomment>no-payment-necessary, next_step</extracomment>
        <translation>检查套餐或优惠券涵盖的内容，并说明如何不付款而继续。</translation>
    </message>
    <message>
        <source>No payment is required for this. You can continue without paying.</source>
        <extracomment>no-payment-necessary, reply</extracomment>
        <translation>此项无需付款。您可以直接继续。</translation>
    </message>
    <message>
        <source>Price could not be calculated</source>
        <extracomment>price-calculation-failed, title</extracomment>
        <translation>无法计算价格</translation>
    </message>
    <message>
        <source>The provider could not work out a price from the choices made; the message in the response says what stands in the way.</source>
        <extracomment>price-calculation-failed, meaning</extracomment>
        <translation>服务商无法根据所作的选择算出价格；原因见响应中的消息。</translation>
    </message>
    <message>
        <source>Ask for the message and the chosen items, country, tax number and voucher. Removing the voucher is a quick test.</source>
        <extracomment>price-calculation-failed, next_step</extracomment>
        <translation>询问消息内容以及所选的项目、国家或地区、税号和优惠券。去掉优惠券是一个快速的测试。</translation>
    </message>
    <message>
        <source>The price could not be calculated for this selection. Please review the selected items and details and try again.</source>
        <extracomment>price-calculation-failed, reply</extracomment>
        <translation>无法计算所选内容的价格。请检查所选项目和信息，然后重试。</translation>
    </message>
    <message>
        <source>Price is out of date</source>
        <extracomment>price-calculation-outdated, title</extracomment>
        <translation>价格已过时</translation>
    </message>
    <message>
        <source>The price shown earlier is no longer valid and has to be calculated anew before the order goes on.</source>
        <extracomment>price-calculation-outdated, meaning</extracomment>
        <translation>之前显示的价格不再有效，须重新计算后订单才能继续。</translation>
    </message>
    <message>
        <source>Have the page reloaded and the new price confirmed. A client must ask for a fresh calculation and not resend the old one.</source>
        <extracomment>price-calculation-outdated, next_step</extracomment>
        <translation>请客户重新加载页面并确认新价格。客户端必须请求重新计算，而不是重发旧的结果。</translation>
    </message>
    <message>
        <source>The price has been updated in the meantime. Please reload the page and confirm the current price.</source>
        <extracomment>price-calculation-outdated, reply</extracomment>
        <translation>价格在此期间已更新。请重新加载页面并确认当前价格。</translation>
    </message>
    <message>
        <source>Checkout failed</source>
        <extracomment>checkout-failed, title</extracomment>
        <translation>结账失败</translation>
    </message>
    <message>
        <source>The purchase could not be completed; the particulars are in the message of the response.</source>
        <extracomment>checkout-failed, meaning</extracomment>
        <translation>购买未能完成；详情见响应中的消息。</translation>
    </message>
    <message>
        <source>Find out whether money was taken before the customer tries again. Then read the message: payment method, address or basket.</source>
        <extracomment>checkout-failed, next_step</extracomment>
        <translation>在客户重试之前，查明是否已扣款。然后阅读消息：涉及付款方式、地址还是购物车。</translation>
    </message>
    <message>
        <source>The checkout was not completed. Please check your payment details, and make sure that no payment has been taken before you try again.</source>
        <extracomment>checkout-failed, reply</extracomment>
        <translation>结账未能完成。请检查付款信息，并在重试之前确认没有扣款。</translation>
    </message>
    <message>
        <source>Refund period is over</source>
        <extracomment>refund-period-over, title</extracomment>
        <translation>退款期限已过</translation>
    </message>
    <message>
        <source>The request for a refund came after the period in which one is possible, and was declined.</source>
        <extracomment>refund-period-over, meaning</extracomment>
        <translation>退款申请在可退款期限之后提出，已被拒绝。</translation>
    </message>
    <message>
        <source>Compare the date of purchase with the refund terms. Exceptions are for the billing team to decide; do not hint at one.</source>
        <extracomment>refund-period-over, next_step</extracomment>
        <translation>将购买日期与退款条款比对。是否破例由账务团队决定；不要作任何暗示。</translation>
    </message>
    <message>
        <source>The refund request was received after the refund period had ended. The refund terms list the periods that apply.</source>
        <extracomment>refund-period-over, reply</extracomment>
        <translation>退款申请是在退款期限结束之后收到的。适用的期限见退款条款。</translation>
    </message>
    <message>
        <source>No active offer</source>
        <extracomment>no-active-offer, title</extracomment>
        <translation>没有可购买的方案</translation>
    </message>
    <message>
        <source>The module is known, but there is no offer under which it could be bought just now.</source>
        <extracomment>no-active-offer, meaning</extracomment>
        <translation>该模块已知，但目前没有可供购买的方案。</translation>
    </message>
    <message>
        <source>Look for a current offer of the same content or a successor. If a page still advertises it, report that page.</source>
        <extracomment>no-active-offer, next_step</extracomment>
        <translation>查找内容相同的现行方案或后续方案。如果仍有页面在宣传它，请上报该页面。</translation>
    </message>
    <message>
        <source>There is currently no offer for this module. Please have a look at the offers that are available now.</source>
        <extracomment>no-active-offer, reply</extracomment>
        <translation>该模块目前没有可购买的方案。请查看现有的其他方案。</translation>
    </message>
    <message>
        <source>Card belongs to someone else</source>
        <extracomment>card-ownership-mismatch, title</extracomment>
        <translation>银行卡属于他人</translation>
    </message>
    <message>
        <source>The bank card is not registered in the customer&apos;s name.</source>
        <extracomment>card-ownership-mismatch, meaning</extracomment>
        <translation>该银行卡不是以客户的名义登记的。</translation>
    </message>
    <message>
        <source>Ask whether the card is their own: cards of relatives and companies are usually refused. A new card of their own that fails calls for a look at the spelling of the name.</source>
        <extracomment>card-ownership-mismatch, next_step</extracomment>
        <translation>询问卡是否为客户本人所有：亲属或公司的卡通常会被拒绝。如果本人的新卡也失败，请检查姓名的拼写。</translation>
    </message>
    <message>
        <source>The card could not be matched with your name. Please use a bank card that is registered to you.</source>
        <extracomment>card-ownership-mismatch, reply</extracomment>
        <translation>未能将该卡与您的姓名匹配。请使用以您本人名义登记的银行卡。</translation>
    </message>
    <message>
        <source>Card already registered</source>
        <extracomment>card-already-registered, title</extracomment>
        <translation>银行卡已登记</translation>
    </message>
    <message>
        <source>The bank card is on file already, with this customer or with another one.</source>
        <extracomment>card-already-registered, meaning</extracomment>
        <translation>该银行卡已登记在册，属于该客户或另一客户。</translation>
    </message>
    <message>
        <source>See whether it is among the customer&apos;s own cards: then they can simply use it. If it is not, pass it on for review without saying whose it is.</source>
        <extracomment>card-already-registered, next_step</extracomment>
        <translation>查看它是否在客户自己的卡中：如果是，直接使用即可。如果不是，请转交审核，不要透露卡属于谁。</translation>
    </message>
    <message>
        <source>This card is already registered. Please check the cards in your account, or add a different one.</source>
        <extracomment>card-already-registered, reply</extracomment>
        <translation>该卡已登记。请查看您账户中的卡，或添加另一张。</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <extracomment>card-blocked, title</extracomment>
        <translation>银行卡被冻结</translation>
    </message>
    <message>
        <source>The card is blocked, by the bank that issued it or by the provider, and cannot be used.</source>
        <extracomment>card-blocked, meaning</extracomment>
        <translation>该卡已被发卡银行或服务商冻结，无法使用。</translation>
    </message>
    <message>
        <source>Find out which side blocked it: if the card fails elsewhere too, only the customer&apos;s bank can help; if it works elsewhere, ask the provider. Meanwhile another card may be added.</source>
        <extracomment>card-blocked, next_step</extracomment>
        <translation>查明是哪一方冻结的：如果该卡在其他地方也失败，只有客户的银行能提供帮助；如果在其他地方可用，请询问服务商。在此期间可添加另一张卡。</translation>
    </message>
    <message>
        <source>This card is blocked at the moment. Please contact your bank, or use another card.</source>
        <extracomment>card-blocked, reply</extracomment>
        <translation>该卡目前处于冻结状态。请联系您的银行，或使用其他卡。</translation>
    </message>
    <message>
        <source>Card could not be processed</source>
        <extracomment>card-processing-failed, title</extracomment>
        <translation>无法处理银行卡</translation>
    </message>
    <message>
        <source>The provider failed while handling the card. Nothing suggests that the card is bad.</source>
        <extracomment>card-processing-failed, meaning</extracomment>
        <translation>服务商在处理该卡时失败。没有迹象表明卡有问题。</translation>
    </message>
    <message>
        <source>Check that the card was not added or charged half-way, let it be tried once more later, then report it with the time and the last four digits.</source>
        <extracomment>card-processing-failed, next_step</extracomment>
        <translation>检查卡是否只添加或扣款了一半，请客户稍后再试一次，然后连同时间和卡号后四位一并上报。</translation>
    </message>
    <message>
        <source>The card could not be processed just now. Please try again later, or use another card.</source>
        <extracomment>card-processing-failed, reply</extracomment>
        <translation>暂时无法处理该卡。请稍后重试，或使用其他卡。</translation>
    </message>
    <message>
        <source>Faults at the provider</source>
        <extracomment>group provider, title</extracomment>
        <translation>服务商故障</translation>
    </message>
    <message>
        <source>Something broke, is switched off, or did not answer in time on the provider&apos;s side.</source>
        <extracomment>group provider, meaning</extracomment>
        <translation>服务商一方有组件出错、被关闭或未能及时响应。</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <extracomment>internal-error, title</extracomment>
        <translation>服务器内部错误</translation>
    </message>
    <message>
        <source>Something unexpected went wrong inside the provider&apos;s systems. The request as such may be perfectly good.</source>
        <extracomment>internal-error, meaning</extracomment>
        <translation>服务商的系统内部发生了意外情况。请求本身可能完全没有问题。</translation>
    </message>
    <message>
        <source>Check the provider&apos;s status page, then note time, endpoint and request number and report it. For anything that moves money, find out what was done before it is repeated.</source>
        <extracomment>internal-error, next_step</extracomment>
        <translation>查看服务商的状态页面，记下时间、接口和请求编号并上报。凡涉及资金转移，重复操作之前先查明已执行了什么。</translation>
    </message>
    <message>
        <source>Something went wrong on the service&apos;s side. Please try again a little later, and check first whether your request has already taken effect.</source>
        <extracomment>internal-error, reply</extracomment>
        <translation>服务方出现了问题。请稍后重试，重试前请先检查您的请求是否已经生效。</translation>
    </message>
    <message>
        <source>Failed, cause not stated</source>
        <extracomment>unknown-error, title</extracomment>
        <translation>失败，原因未说明</translation>
    </message>
    <message>
        <source>The provider says that it failed and nothing more. The fault can lie in the request or in the service.</source>
        <extracomment>unknown-error, meaning</extracomment>
        <translation>服务商只说明失败，没有其他信息。问题可能在请求，也可能在服务。</translation>
    </message>
    <message>
        <source>Gather the whole response, the request and the exact time, try the same with simple values, and ask the provider what lies behind this code.</source>
        <extracomment>unknown-error, next_step</extracomment>
        <translation>收集完整的响应、请求和确切时间，用简单的值重复同样的操作，并询问服务商该代码的含义。</translation>
    </message>
    <message>
        <source>The request could not be completed. Please try again, and if it happens once more, send us the time and what you were doing.</source>
        <extracomment>unknown-error, reply</extracomment>
        <translation>请求未能完成。请重试；如果再次出现，请将发生的时间和您当时的操作告知我们。</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <extracomment>service-unavailable, title</extracomment>
        <translation>服务不可用</translation>
    </message>
    <message>
        <source>The service is down for the moment: maintenance, overload or an outage.</source>
        <extracomment>service-unavailable, meaning</extracomment>
        <translation>服务暂时中断：维护、过载或故障。</translation>
    </message>
    <message>
        <source>Look at the status page and link this ticket to the running incident, or open one. Clients should repeat with growing pauses.</source>
        <extracomment>service-unavailable, next_step</extracomment>
        <translation>查看状态页面，将此工单关联到正在处理的事件，或新建一个事件。客户端应以逐次加长的间隔重试。</translation>
    </message>
    <message>
        <source>The service is temporarily unavailable. Please try again later; the status page shows the current state.</source>
        <extracomment>service-unavailable, reply</extracomment>
        <translation>服务暂时不可用。请稍后重试；状态页面会显示当前状态。</translation>
    </message>
    <message>
        <source>Trading system error</source>
        <extracomment>trading-engine-error, title</extracomment>
        <translation>交易系统错误</translation>
    </message>
    <message>
        <source>A part of the provider&apos;s trading system (order book, storage or message handling) failed. What became of the order is open.</source>
        <extracomment>trading-engine-error, meaning</extracomment>
        <translation>服务商交易系统的一部分（订单簿、存储或消息处理）出现故障。订单的结果尚不明确。</translation>
    </message>
    <message>
        <source>Establish from order list, positions and balance what really happened, and tell the customer that. Report code, order number and time to the provider without delay.</source>
        <extracomment>trading-engine-error, next_step</extracomment>
        <translation>根据订单列表、持仓和余额查明实际发生的情况，并告知客户。立即将代码、订单号和时间报告给服务商。</translation>
    </message>
    <message>
        <source>The order could not be processed. Please check your orders and positions before you place it again.</source>
        <extracomment>trading-engine-error, reply</extracomment>
        <translation>订单未能处理。请先检查您的订单和持仓，再重新下单。</translation>
    </message>
    <message>
        <source>Feature taken offline</source>
        <extracomment>feature-offline, title</extracomment>
        <translation>功能已下线</translation>
    </message>
    <message>
        <source>The provider has withdrawn the feature or endpoint. It is not a passing disturbance.</source>
        <extracomment>feature-offline, meaning</extracomment>
        <translation>服务商已撤下该功能或接口。这不是暂时的故障。</translation>
    </message>
    <message>
        <source>Search the provider&apos;s change log for a replacement and ask its API team, as the page itself advises.</source>
        <extracomment>feature-offline, next_step</extracomment>
        <translation>在服务商的更新日志中查找替代方案，并按页面本身的建议询问其 API 团队。</translation>
    </message>
    <message>
        <source>This function is currently not offered. Please let us know what you need it for, so that we can look for an alternative.</source>
        <extracomment>feature-offline, reply</extracomment>
        <translation>目前不提供此功能。请告知您需要用它做什么，以便我们寻找替代方案。</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>request-timeout, title</extracomment>
        <translation>超时</translation>
    </message>
    <message>
        <source>The provider did not finish in time. The order or request may have been carried out after all.</source>
        <extracomment>request-timeout, meaning</extracomment>
        <translation>服务商未能及时完成。订单或请求可能实际上已经执行。</translation>
    </message>
    <message>
        <source>First find out whether it took effect, by the client&apos;s own identifier for the order if there is one; only then repeat. A blind repeat is how double orders come about.</source>
        <extracomment>request-timeout, next_step</extracomment>
        <translation>先查明是否已生效；如有客户端自定的订单标识，请据此查询；之后才可重复。盲目重复正是产生重复订单的原因。</translation>
    </message>
    <message>
        <source>The request took too long and its result is not certain. Please check your orders before you send it again.</source>
        <extracomment>request-timeout, reply</extracomment>
        <translation>请求耗时过长，结果尚不确定。请先检查您的订单，再重新发送。</translation>
    </message>
    <message>
        <source>Execution status unknown</source>
        <extracomment>execution-status-unknown, title</extracomment>
        <translation>执行状态未知</translation>
    </message>
    <message>
        <source>The provider received an answer from its own systems that it could not interpret, so it does not know itself whether the request was executed.</source>
        <extracomment>execution-status-unknown, meaning</extracomment>
        <translation>服务商收到了其自身系统返回的答复，但无法解读，因此自己也不知道请求是否已执行。</translation>
    </message>
    <message>
        <source>Treat the order as live until shown otherwise. Watch order list and fills, and ask the provider for the final state with the order number.</source>
        <extracomment>execution-status-unknown, next_step</extracomment>
        <translation>在得到证明之前，应将订单视为仍然有效。关注订单列表和成交明细，并凭订单号向服务商询问最终状态。</translation>
    </message>
    <message>
        <source>The result of this request has not been confirmed yet. Please look at your order list and trade history to see whether it was carried out.</source>
        <extracomment>execution-status-unknown, reply</extracomment>
        <translation>此请求的结果尚未得到确认。请查看您的订单列表和成交历史，了解是否已执行。</translation>
    </message>
    <message>
        <source>This step can only be completed by the person it is addressed to. If that is you, please sign in with the address it was sent to; otherwise, please ask that person to complete it.</source>
        <extracomment>reserved-for-another-person, reply</extracomment>
        <translation>此步骤只能由收件人本人完成。如果您就是该收件人，请使用接收该步骤的地址登录；否则，请让该收件人完成。</translation>
    </message>
</context>
<context>
    <name>errdex::AboutDialog</name>
    <message>
        <source>About Errdex</source>
        <translation>关于 Errdex</translation>
    </message>
    <message>
        <source>Errdex %1</source>
        <translation>Errdex %1</translation>
    </message>
    <message>
        <source>A browser of API error codes for support staff.

Published under the MIT licence. The texts of the catalogues are the providers&apos; own words, quoted with their source.</source>
        <translation>面向客服人员的 API 错误码浏览器。

以 MIT 许可证发布。错误码库中的文字均为服务商原文，引用时注明出处。</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>所用组件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Licences and sources</source>
        <translation>许可证与来源(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy version details</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>For the report of an error: versions and system, nothing about you</source>
        <translation>用于报告问题：仅含版本和系统信息，不含您的个人信息</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <translation>许可证与来源</translation>
    </message>
    <message>
        <source>The version details are on the clipboard.</source>
        <translation>版本信息已复制到剪贴板。</translation>
    </message>
    <message>
        <source>What Errdex is made with.</source>
        <translation>Errdex 所用的库。</translation>
    </message>
    <message>
        <source>In English: under which terms Errdex may be used, and where its parts are from.</source>
        <translation>英文内容：使用 Errdex 的条款，以及各组成部分的来源。</translation>
    </message>
</context>
<context>
    <name>errdex::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Catalogues…</source>
        <translation>错误码库(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open a log…</source>
        <translation>打开日志(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Export o&amp;wn data…</source>
        <translation>导出用户数据(&amp;W)…</translation>
    </message>
    <message>
        <source>I&amp;mport own data…</source>
        <translation>导入用户数据(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Restore own data…</source>
        <translation>恢复用户数据(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy rows for a &amp;spreadsheet (TSV)</source>
        <translation>以电子表格格式 (TSV) 复制行(&amp;S)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>以 Markdown 格式复制行(&amp;M)</translation>
    </message>
    <message>
        <source>Copy rows as plain &amp;text</source>
        <translation>以纯文本格式复制行(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>复制错误码(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the m&amp;essage</source>
        <translation>复制消息(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>选择所有行(&amp;A)</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>加星标(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>标签(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Link to the solution…</source>
        <translation>解决方案链接(&amp;L)…</translation>
    </message>
    <message>
        <source>Repl&amp;y of your own…</source>
        <translation>自定义回复(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for errors</source>
        <translation>监视剪贴板中的错误(&amp;W)</translation>
    </message>
    <message>
        <source>Save th&amp;is search…</source>
        <translation>保存此搜索(&amp;I)…</translation>
    </message>
    <message>
        <source>Accept the suggested conc&amp;ept</source>
        <translation>采纳建议的通用含义(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;hoose a concept…</source>
        <translation>选择通用含义(&amp;H)…</translation>
    </message>
    <message>
        <source>Clear the chosen conce&amp;pt</source>
        <translation>清除所选的通用含义(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>浏览(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>对比(&amp;O)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>后退(&amp;K)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;History of lookups…</source>
        <translation>查找历史(&amp;H)…</translation>
    </message>
    <message>
        <source>Keep a h&amp;istory</source>
        <translation>保留查找历史(&amp;I)</translation>
    </message>
    <message>
        <source>Keep &amp;pasted texts in it</source>
        <translation>历史中保留粘贴的文本(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>清空查找历史(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>清除搜索(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>筛选面板(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quick window</source>
        <translation>快速查找窗口(&amp;Q)</translation>
    </message>
    <message>
        <source>Filter &amp;row</source>
        <translation>筛选行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>紧凑行高(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;eset the layout</source>
        <translation>重置布局(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Query language</source>
        <translation>查询语法(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Errdex</source>
        <translation>关于 Errdex(&amp;A)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy the re&amp;ply</source>
        <translation>复制回复(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>新增内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
</context>
<context>
    <name>errdex::Announcement</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>where something stands that was moved: &quot;2 of 5&quot;</extracomment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>already the first</source>
        <extracomment>of something in a list that was to be moved on</extracomment>
        <translation>已在最前</translation>
    </message>
    <message>
        <source>already the last</source>
        <translation>已在最后</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerDelegate</name>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerLine</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;-1021 of HashKey Pro: the code -1021 stands in the text&quot;</extracomment>
        <translation>%2 的 %1：%3</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>值：%1</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln code(s) with these words</source>
        <translation>
            <numerusform>显示包含这些词的 %Ln 个错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>In your tags</source>
        <translation>您的标签中</translation>
    </message>
    <message>
        <source>In your note</source>
        <translation>您的备注中</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>文本中</translation>
    </message>
    <message>
        <source>In the team&apos;s tags</source>
        <translation>在团队的标签中</translation>
    </message>
    <message>
        <source>In the team&apos;s note</source>
        <translation>在团队的备注中</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerModel</name>
    <message>
        <source>your words stand in: %1</source>
        <translation>您输入的词出现在：%1</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>值：%1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;-1021 of HashKey Pro: Timestamp for this request is outside of the recvWindow.&quot;</extracomment>
        <translation>%2 的 %1：%3</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <extracomment>%1 is a code that is near what was typed</extracomment>
        <translation>建议：%1</translation>
    </message>
</context>
<context>
    <name>errdex::ArgumentParser</name>
    <message>
        <source>there is no option %1; did you mean --%2?</source>
        <translation>没有选项 %1；您是否想用 --%2？</translation>
    </message>
    <message>
        <source>there is no option %1; where it is meant as text, put -- before it</source>
        <translation>没有选项 %1；如果它是普通文本，请在前面加上 --</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 不带值</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>--%1 需要一个值：--%1 %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”</source>
        <translation>--%1 的取值为 %2，不能是“%3”</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 重复给出</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>多出一个参数“%1”</translation>
    </message>
</context>
<context>
    <name>errdex::BrowserSession</name>
    <message>
        <source>%1 is starred</source>
        <extracomment>%1 is a code, &quot;-1021&quot;</extracomment>
        <translation>已为 %1 加星标</translation>
    </message>
    <message>
        <source>%1 is no longer starred</source>
        <translation>已取消 %1 的星标</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) starred</source>
        <translation>
            <numerusform>已为 %Ln 个错误码加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) no longer starred</source>
        <translation>
            <numerusform>已取消 %Ln 个错误码的星标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::BusyLine</name>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索 …</translation>
    </message>
</context>
<context>
    <name>errdex::CardPrinter</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln 个错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>我们的回复</translation>
    </message>
</context>
<context>
    <name>errdex::CardsView</name>
    <message>
        <source>Side by side</source>
        <translation>并排显示</translation>
    </message>
    <message>
        <source>Cards: %1 of %2
Show more</source>
        <translation>卡片：%1/%2
显示更多</translation>
    </message>
    <message>
        <source>The left and right arrows go from card to card, up and down from line to line. Enter shows the code in Browse, Esc goes back.</source>
        <translation>左右方向键在卡片之间移动，上下方向键在行之间移动。Enter 在“浏览”中显示该码，Esc 返回。</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogDraft</name>
    <message>
        <source>%1 is listed more than once; its places are told apart by number.</source>
        <translation>%1 被多次列出；各处以序号区分。</translation>
    </message>
    <message>
        <source>The page says that the first three digits of a code are its HTTP status.</source>
        <translation>文档页面说明：错误码的前三位数字即其 HTTP 状态码。</translation>
    </message>
    <message>
        <source>HTTP statuses are derived from the digits of the codes; the page does not state them.</source>
        <translation>HTTP 状态码由错误码的数字推导得出；文档页面未说明。</translation>
    </message>
    <message>
        <source>The source has the codes of several providers (%1). Name the one to import.</source>
        <translation>来源中包含多个服务商 (%1) 的错误码。请指定要导入的服务商。</translation>
    </message>
    <message>
        <source>A row without a code; it was left out.</source>
        <translation>有一行没有错误码；已略过。</translation>
    </message>
    <message>
        <source>“%1” is no code; its row was left out.</source>
        <translation>“%1”不是错误码；已略过该行。</translation>
    </message>
    <message>
        <source>%1: “%2” is no HTTP status.</source>
        <translation>%1：“%2”不是 HTTP 状态码。</translation>
    </message>
    <message>
        <source>“%1” was read as several codes with the same text.</source>
        <translation>“%1”已识别为文字相同的多个错误码。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was read as a range: %Ln code(s) with the same text.</source>
        <translation>
            <numerusform>“%1”已识别为一个区间：%Ln 个文字相同的错误码。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looks like a range of codes; it stays one code.</source>
        <translation>“%1”看起来是一个错误码区间；仍作为一个错误码保留。</translation>
    </message>
    <message>
        <source>“%1” does not say how an HTTP status is known (stated, rule, derived).</source>
        <translation>“%1”没有说明 HTTP 状态码从何得知（stated、rule、derived）。</translation>
    </message>
    <message>
        <source>“%1” seems to stand for all codes of this form; it stays one code.</source>
        <translation>“%1”似乎代表所有这种形式的错误码；仍作为一个错误码保留。</translation>
    </message>
    <message>
        <source>%1: of “%2” the first HTTP status was read.</source>
        <translation>%1：“%2”中读取了第一个 HTTP 状态码。</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogList</name>
    <message>
        <source>Catalogues</source>
        <translation>错误码库</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>heading of a column of dates, and of &quot;bundled&quot;</extracomment>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <extracomment>the first version of three: &quot;Version 1 of 3&quot;</extracomment>
        <translation>版本 %1/%2</translation>
    </message>
    <message>
        <source>hides the team&apos;s</source>
        <extracomment>behind the date of an own import: the team shares one too, which is not shown</extracomment>
        <translation>遮盖了团队的</translation>
    </message>
    <message>
        <source>Space hides a catalogue, or shows it again. F2 renames one that was imported.</source>
        <translation>空格键隐藏或重新显示错误码库。F2 重命名导入的错误码库。</translation>
    </message>
    <message>
        <source>Name of the catalogue</source>
        <translation>目录名称</translation>
    </message>
    <message>
        <source>%1 takes it, %2 leaves it as it was.</source>
        <translation>%1 确认，%2 保留原名。</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogManager</name>
    <message>
        <source>Catalogues</source>
        <translation>错误码库</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>更新(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>颜色(&amp;C)…</translation>
    </message>
    <message>
        <source>Former &amp;versions</source>
        <translation>以前的版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Hand on…</source>
        <translation>分享(&amp;H)…</translation>
    </message>
    <message>
        <source>Write the catalogue to a file that a colleague can import</source>
        <translation>将错误码库写入文件，供同事导入</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the tick away to hide a catalogue. A double click or F2 renames an imported one; bundled ones stay as they are.</source>
        <translation>取消勾选即可隐藏错误码库。双击或按 F2 可重命名导入的错误码库；内置的保持不变。</translation>
    </message>
    <message>
        <source>Hand on a catalogue</source>
        <translation>分享错误码库</translation>
    </message>
    <message>
        <source>Catalogue files (*.json)</source>
        <translation>错误码库文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Use the &amp;team&apos;s</source>
        <translation>使用团队的(&amp;T)</translation>
    </message>
    <message>
        <source>Remove your own version, which hides the one that the team shares</source>
        <translation>移除您自己的版本，它遮盖了团队共享的版本</translation>
    </message>
    <message>
        <source>Your own %1 was removed; the team&apos;s is shown</source>
        <translation>已移除您自己的 %1；现在显示团队的</translation>
    </message>
    <message>
        <source>Your team shares this catalogue; only a curator can change it there.</source>
        <translation>此错误码库由您的团队共享；只有管理者可以在那里更改。</translation>
    </message>
    <message>
        <source>Your team shares this catalogue, so only a curator can change it there. Take the tick away to hide it.</source>
        <translation>此错误码库由您的团队共享，只有管理者可以在那里更改。取消勾选即可隐藏它。</translation>
    </message>
    <message>
        <source>Your team shares a catalogue of this provider too. Yours hides it.</source>
        <translation>您的团队也共享了此服务商的错误码库。您的错误码库遮盖了它。</translation>
    </message>
    <message>
        <source>&amp;Share with the team…</source>
        <translation>与团队共享(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Shared versions…</source>
        <translation>团队的版本(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 is named %2 now</source>
        <translation>%1 现名为 %2</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>已隐藏 %1</translation>
    </message>
    <message>
        <source>%1 is shown again</source>
        <translation>重新显示 %1</translation>
    </message>
    <message>
        <source>%1 has another colour</source>
        <translation>%1 已更换颜色</translation>
    </message>
    <message>
        <source>Shared by %1, %2.</source>
        <extracomment>of a catalogue that the team shares; %1 is a colleague, %2 a date and time</extracomment>
        <translation>由 %1 共享，%2。</translation>
    </message>
    <message>
        <source>Import it again; what would change is shown first</source>
        <translation>重新导入；先显示会有哪些变化</translation>
    </message>
    <message>
        <source>Of the dot before its name</source>
        <translation>名称前圆点的颜色</translation>
    </message>
    <message>
        <source>What was imported before, and can be put back</source>
        <translation>以前导入的内容，可以恢复</translation>
    </message>
    <message>
        <source>Take the imported catalogue away; Undo brings it back</source>
        <translation>移除导入的错误码库；“撤销”可恢复</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogSharing</name>
    <message>
        <source>There is no own import of this provider any more.</source>
        <translation>已没有您自己导入的此服务商的错误码库。</translation>
    </message>
    <message>
        <source>Somebody else has changed this catalogue in the meantime. Nothing was done; please look at it again.</source>
        <translation>在此期间其他人更改了此错误码库。未执行任何操作；请重新查看。</translation>
    </message>
    <message>
        <source>Shared with the team as version %1.</source>
        <translation>已作为版本 %1 与团队共享。</translation>
    </message>
    <message>
        <source>The team has version %1 again.</source>
        <translation>团队又恢复为版本 %1。</translation>
    </message>
    <message>
        <source>The team does not have this catalogue any more.</source>
        <translation>团队不再有此错误码库。</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogVersions</name>
    <message>
        <source>Version %1</source>
        <extracomment>Stands before a date and &quot;40 codes&quot;.</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln 个错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>What has &amp;changed since</source>
        <translation>此后的更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>还原为此版本(&amp;P)</translation>
    </message>
    <message>
        <source>%1 is at version %2 again</source>
        <translation>%1 已恢复到版本 %2</translation>
    </message>
    <message>
        <source>%1: what has changed since version %2 of %3</source>
        <translation>%1：自版本 %2 (%3) 以来的更改</translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailMaker</name>
    <message>
        <source>Stated on the page</source>
        <translation>文档页面明确写出</translation>
    </message>
    <message>
        <source>By a rule of the page</source>
        <translation>依据文档页面的规则</translation>
    </message>
    <message>
        <source>Derived by us from the code; the page does not say</source>
        <translation>由我们根据错误码推导；文档页面未说明</translation>
    </message>
    <message>
        <source>Number %1 of %2 on the page with this code</source>
        <translation>文档页面上此错误码共列出 %2 次，这是第 %1 次</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The developer of the integration</source>
        <translation>集成开发者</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>Never: it would fail again</source>
        <translation>不要重试：仍会失败</translation>
    </message>
    <message>
        <source>After the request was changed</source>
        <translation>修改请求后可重试</translation>
    </message>
    <message>
        <source>After a wait</source>
        <translation>等待后可重试</translation>
    </message>
    <message>
        <source>Yes, with growing pauses</source>
        <translation>可以重试，间隔逐次加长</translation>
    </message>
    <message>
        <source>you, for the team</source>
        <extracomment>who has chosen the meaning of a code: the team&apos;s user whose own choice is on its way</extracomment>
        <translation>您（为团队）</translation>
    </message>
    <message>
        <source>%1, Section %2</source>
        <extracomment>where an HTTP status is defined: %1 is &quot;RFC 9110&quot;, %2 &quot;15.5.1&quot;</extracomment>
        <translation>%1 第 %2 节</translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailView</name>
    <message>
        <source>Elsewhere</source>
        <translation>其他服务商的对应错误码</translation>
    </message>
    <message>
        <source>Same code, other meaning</source>
        <translation>同码异义</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star this code</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制错误码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>复制描述</translation>
    </message>
    <message>
        <source>When</source>
        <translation>出现条件</translation>
    </message>
    <message>
        <source>Copy condition</source>
        <translation>复制出现条件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>出现条件</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Our remark, not the provider&apos;s</source>
        <translation>我们的说明，非服务商原文</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>谁来处理</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>能否重试</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>The imported catalogue says so</source>
        <translation>由导入的错误码库指定</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>takes the chosen concept back</extracomment>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>About this provider&apos;s errors</source>
        <translation>关于此服务商的错误</translation>
    </message>
    <message>
        <source>How errors arrive (our words)</source>
        <translation>错误的返回方式（我们的说明）</translation>
    </message>
    <message>
        <source>The rule for the HTTP status</source>
        <translation>HTTP 状态码的规则</translation>
    </message>
    <message>
        <source>An error response</source>
        <translation>错误响应示例</translation>
    </message>
    <message>
        <source>What the page says about using the codes</source>
        <translation>文档页面对错误码用法的说明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>摘自 %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的内容</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>由 %1 选择</translation>
    </message>
    <message>
        <source>Choose from all meanings</source>
        <translation>从全部含义中选择</translation>
    </message>
    <message>
        <source>Takes your choice back</source>
        <translation>收回您的选择</translation>
    </message>
    <message>
        <source>What holds for all of them</source>
        <translation>对全部错误都适用的内容</translation>
    </message>
    <message>
        <source>%1 finds all codes with a star</source>
        <extracomment>%1 is a condition that is written into the search: &quot;is:starred&quot;</extracomment>
        <translation>%1 查找所有加星标的错误码</translation>
    </message>
</context>
<context>
    <name>errdex::CodeLink</name>
    <message>
        <source>Shows this code</source>
        <translation>显示此错误码</translation>
    </message>
</context>
<context>
    <name>errdex::CodeTableModel</name>
    <message>
        <source>Starred</source>
        <extracomment>of one code</extracomment>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>When the error occurs, in the provider&apos;s words</source>
        <translation>错误何时出现（服务商原文）</translation>
    </message>
    <message>
        <source>Starred: click to remove the star</source>
        <translation>已加星标：点击可取消</translation>
    </message>
    <message>
        <source>Star this code</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>未加星标</translation>
    </message>
    <message>
        <source>%1, number %2 of this code</source>
        <translation>%1，此错误码的第 %2 处</translation>
    </message>
    <message>
        <source>no HTTP status</source>
        <translation>无 HTTP 状态码</translation>
    </message>
    <message>
        <source>Space puts the star on, or takes it away</source>
        <translation>按空格键可加上或取消星标</translation>
    </message>
</context>
<context>
    <name>errdex::CodeTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing: as they are found</source>
        <extracomment>the order of the rows where they are sorted by no column</extracomment>
        <translation>不排序：按找到的顺序</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <extracomment>a menu for one column of the table</extracomment>
        <translation>“%1”列</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>前移(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>后移(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>加宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>变窄(&amp;N)</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>said of a column of the table</extracomment>
        <translation>已显示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>The columns are as they were at first</source>
        <translation>列已恢复初始状态</translation>
    </message>
</context>
<context>
    <name>errdex::CodesPrinter</name>
    <message>
        <source>Error codes</source>
        <translation>错误码</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln 个错误码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1/%Ln 个错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>selected rows</source>
        <translation>所选的行</translation>
    </message>
</context>
<context>
    <name>errdex::CodesSubject</name>
    <message>
        <source>&amp;All codes (%1)</source>
        <translation>全部 %1 个错误码(&amp;A)</translation>
    </message>
    <message>
        <source>What is &amp;shown (%1)</source>
        <translation>显示的 %1 个错误码(&amp;S)</translation>
    </message>
    <message>
        <source>Selecte&amp;d rows (%1)</source>
        <translation>选定的 %1 行(&amp;D)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>error-codes</source>
        <comment>name of a file</comment>
        <translation>错误码</translation>
    </message>
    <message>
        <source>In the order of the table</source>
        <translation>按表格的顺序</translation>
    </message>
    <message>
        <source>The rows that are chosen in the table</source>
        <translation>表格中选中的行</translation>
    </message>
    <message>
        <source>Also those that the search has not found</source>
        <translation>也包括搜索未找到的</translation>
    </message>
</context>
<context>
    <name>errdex::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Drag to change the order, or use Alt with the arrow keys</source>
        <translation>拖动可更改顺序，也可使用 Alt 加方向键</translation>
    </message>
    <message>
        <source>Space ticks a column. Alt with the up and down arrows moves it.</source>
        <translation>空格键勾选列。Alt 加上下方向键移动列。</translation>
    </message>
</context>
<context>
    <name>errdex::ColumnMapper</name>
    <message>
        <source>The column is called “%1”: read as %2.</source>
        <translation>列名为“%1”：识别为“%2”。</translation>
    </message>
    <message>
        <source>Column %1 read as HTTP status: all values are 100 to 599.</source>
        <translation>第 %1 列识别为 HTTP 状态码：所有值均在 100 到 599 之间。</translation>
    </message>
    <message>
        <source>Column %1 read as code: its values look like codes and differ.</source>
        <translation>第 %1 列识别为错误码：其值形似错误码且互不相同。</translation>
    </message>
    <message>
        <source>Column %1 read as name: its values are identifiers.</source>
        <translation>第 %1 列识别为名称：其值均为标识符。</translation>
    </message>
    <message>
        <source>Column %1 read as %2: its values are sentences.</source>
        <translation>第 %1 列识别为“%2”：其值均为句子。</translation>
    </message>
    <message>
        <source>As you asked.</source>
        <translation>按您的指定。</translation>
    </message>
    <message>
        <source>No column of codes was found.</source>
        <translation>未找到错误码列。</translation>
    </message>
    <message>
        <source>It describes parameters, not errors.</source>
        <translation>描述的是参数，而非错误。</translation>
    </message>
    <message>
        <source>Nothing says that these are errors.</source>
        <translation>没有迹象表明这些是错误。</translation>
    </message>
    <message>
        <source>Nothing says that “%1” are errors.</source>
        <translation>没有迹象表明“%1”是错误。</translation>
    </message>
    <message>
        <source>Its codes look like codes of errors.</source>
        <translation>其代码形似错误码。</translation>
    </message>
    <message>
        <source>An export of Errdex: read back as it was.</source>
        <translation>Errdex 的导出文件：已按原样读回。</translation>
    </message>
    <message>
        <source>The file was exported spreadsheet-safe: the apostrophes before what looks like a formula are taken away.</source>
        <translation>该文件以电子表格安全方式导出：已去掉类似公式的内容前的撇号。</translation>
    </message>
    <message>
        <source>There is no column “%1” to map.</source>
        <translation>没有可映射的列“%1”。</translation>
    </message>
    <message>
        <source>Its codes are HTTP statuses.</source>
        <translation>其代码为 HTTP 状态码。</translation>
    </message>
    <message>
        <source>Its head speaks of no codes, as those of other tables do.</source>
        <translation>与其他表格不同，其表头没有提到错误码。</translation>
    </message>
    <message>
        <source>It has a column of codes, but nothing in it looks like a code.</source>
        <translation>它有一个错误码列，但其中没有像错误码的内容。</translation>
    </message>
    <message>
        <source>It has a column of codes, though nothing says that these are errors.</source>
        <translation>它有一个错误码列，尽管没有说明这些是错误。</translation>
    </message>
</context>
<context>
    <name>errdex::Command</name>
    <message>
        <source>Keep your own data in this folder.</source>
        <translation>将用户数据保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Show help; -h for short.</source>
        <translation>显示帮助；可简写为 -h。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>How to write: %1 (default: %2).</source>
        <translation>输出格式：%1（默认：%2）。</translation>
    </message>
    <message>
        <source>“%1” tells more.</source>
        <translation>详情请运行“%1”。</translation>
    </message>
</context>
<context>
    <name>errdex::CommandLine</name>
    <message>
        <source>a command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>there is no command “%1”; did you mean %2?</source>
        <translation>没有命令“%1”；您是否想用 %2？</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Open the quick window, a small box that answers.</source>
        <translation>打开快速查找窗口，一个随问随答的小窗口。</translation>
    </message>
    <message>
        <source>there is no display for the window; these commands work without one: %1</source>
        <translation>没有可用的显示环境，无法打开窗口；以下命令无需显示环境：%1</translation>
    </message>
    <message>
        <source>cannot write to standard output: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
    <message>
        <source>there is no command and no file “%1”; to look it up: errdex lookup %1</source>
        <translation>没有命令也没有文件“%1”；如需查询：errdex lookup %1</translation>
    </message>
    <message>
        <source>“%1” is a folder; only a file can be opened</source>
        <translation>“%1”是文件夹；只能打开文件</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>没有文件“%1”</translation>
    </message>
    <message>
        <source>“%1” is no file that can be opened</source>
        <translation>“%1”不是可以打开的文件</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>a file is opened alone: errdex %1</source>
        <translation>文件须单独打开：errdex %1</translation>
    </message>
</context>
<context>
    <name>errdex::CompareBar</name>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>What two providers have at least; with a baseline, it and another</source>
        <translation>至少两个服务商共有的行；设有基准时，为基准与另一服务商共有的行</translation>
    </message>
    <message>
        <source>What one of the providers lacks</source>
        <translation>某个服务商缺失的行</translation>
    </message>
    <message>
        <source>One code, different meanings</source>
        <translation>同一错误码，不同含义</translation>
    </message>
    <message>
        <source>Align by</source>
        <translation>对齐方式</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>The table of all codes (Esc)</source>
        <translation>所有错误码的表格 (Esc)</translation>
    </message>
    <message>
        <source>More switches</source>
        <translation>更多开关</translation>
    </message>
    <message>
        <source>A line for each one of these</source>
        <translation>每一个占一行</translation>
    </message>
    <message>
        <source>Those that the window has no room for</source>
        <translation>窗口中放不下的按钮</translation>
    </message>
</context>
<context>
    <name>errdex::CompareCommand</name>
    <message>
        <source>Puts providers side by side: what each calls the same failure.</source>
        <translation>将多个服务商并排对比：同一故障各自如何表示。</translation>
    </message>
    <message>
        <source>Columns are providers, rows are concepts, HTTP statuses or codes. “shared” keeps rows that two providers have at least, “gaps” those that one of them lacks, “collisions” those with a code that stands for something else at another provider.</source>
        <translation>每列是一个服务商，每行是一个通用含义、HTTP 状态码或错误码。“shared”保留至少两个服务商共有的行，“gaps”保留某个服务商缺失的行，“collisions”保留错误码在其他服务商处另有含义的行。</translation>
    </message>
    <message>
        <source>What the rows are (default: concept).</source>
        <translation>各行代表什么（默认：concept）。</translation>
    </message>
    <message>
        <source>The providers and their order, by slug; two at least (default: all).</source>
        <translation>服务商及其顺序，用短名称表示；至少两个（默认：全部）。</translation>
    </message>
    <message>
        <source>Only some of the rows.</source>
        <translation>只保留部分行。</translation>
    </message>
    <message>
        <source>all providers, concept by concept</source>
        <translation>对比所有服务商，逐一列出通用含义</translation>
    </message>
    <message>
        <source>codes that mean different things at different providers</source>
        <translation>在不同服务商处含义不同的错误码</translation>
    </message>
    <message>
        <source>what one of the two lacks</source>
        <translation>两者之一缺失的内容</translation>
    </message>
    <message>
        <source>there is no provider “%1”; “errdex providers” lists them</source>
        <translation>没有服务商“%1”；运行“errdex providers”可列出所有服务商</translation>
    </message>
    <message>
        <source>there is no provider “%1”; did you mean %2?</source>
        <translation>没有服务商“%1”；您是否想用 %2？</translation>
    </message>
    <message>
        <source>the provider “%1” is given twice</source>
        <translation>服务商“%1”重复给出</translation>
    </message>
    <message>
        <source>a comparison takes two providers at least</source>
        <translation>对比至少需要两个服务商</translation>
    </message>
    <message>
        <source>nothing is left to compare</source>
        <translation>没有可对比的内容</translation>
    </message>
    <message>
        <source>A row per code, with its columns, rather than a column per provider.</source>
        <translation>每个错误码一行并包含其列，而不是每个服务商一列。</translation>
    </message>
    <message>
        <source>Write the HTTP status beside each code of a provider&apos;s column; --long has it as a column anyway.</source>
        <translation>在服务商列的每个错误码旁写出 HTTP 状态；--long 本来就有该列。</translation>
    </message>
    <message>
        <source>a workbook of what several providers have</source>
        <translation>多个服务商共有内容的工作簿</translation>
    </message>
    <message>
        <source>--columns is for --long</source>
        <translation>--columns 仅用于 --long</translation>
    </message>
    <message>
        <source>Only rows with something that it finds, as the search box of the window takes it: words, conditions, or an error; none for all.</source>
        <translation>只保留其中有匹配内容的行；写法与窗口的搜索框相同：词语、条件或一段错误；不写则为全部。</translation>
    </message>
    <message>
        <source>what three providers say of rate limits</source>
        <translation>三个服务商对频率限制的说法</translation>
    </message>
    <message>
        <source>perhaps %1 is meant: %2</source>
        <extracomment>%1 is a query, %2 what it finds: &quot;concept:clock-skew&quot;, &quot;Clock skew&quot;</extracomment>
        <translation>可能是指 %1：%2</translation>
    </message>
</context>
<context>
    <name>errdex::ComparePage</name>
    <message>
        <source>Concepts covered</source>
        <translation>通用含义覆盖情况</translation>
    </message>
    <message>
        <source>The providers cannot be compared</source>
        <translation>无法对比服务商</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>正在读取错误码库…</translation>
    </message>
    <message>
        <source>Choose two providers or more</source>
        <translation>请选择两个或更多服务商</translation>
    </message>
    <message>
        <source>What each of them calls the same failure stands side by side here.</source>
        <translation>此处将并排显示各服务商对同一故障的表示方式。</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>对比全部</translation>
    </message>
    <message>
        <source>Nothing is left to compare</source>
        <translation>没有可对比的内容</translation>
    </message>
</context>
<context>
    <name>errdex::CompareSession</name>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonCardsModel</name>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态码</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>通用含义</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>When</source>
        <translation>出现条件</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Our remark</source>
        <translation>我们的说明</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the first code of three: &quot;1 of 3&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2，%3：%4</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1，有差异</translation>
    </message>
    <message>
        <source>%1, current</source>
        <extracomment>%1 is a card of a code beside others: &quot;HashKey Pro -1021, current&quot;</extracomment>
        <translation>%1，当前</translation>
    </message>
    <message>
        <source>no code for this</source>
        <extracomment>in place of a provider&apos;s code</extracomment>
        <translation>没有对应的错误码</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonDelegate</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonModel</name>
    <message>
        <source>Another provider uses this code for something else</source>
        <translation>另一服务商用此错误码表示其他含义</translation>
    </message>
    <message>
        <source>%1; collides</source>
        <translation>%1；同码异义</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln 个错误码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>%Ln 个状态码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared number(s)</source>
        <translation>
            <numerusform>%Ln 个共用错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared numbers: codes that another provider here uses too. Drag to move.</source>
        <translation>共用错误码：此处另一服务商也在使用的错误码。拖动可移动。</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1，基准</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln concept(s)</source>
        <translation>
            <numerusform>%Ln 个通用含义中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>no concept accepted yet</source>
        <extracomment>of a provider&apos;s codes, in the narrow head of its column</extracomment>
        <translation>尚未采纳通用含义</translation>
    </message>
    <message>
        <source>not known yet, as none of the provider&apos;s codes has a concept</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>尚不清楚，因为该服务商的错误码都还没有通用含义</translation>
    </message>
    <message numerus="yes">
        <source>no code, but %Ln code(s) of the provider have no concept yet</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>
            <numerusform>没有错误码，但该服务商还有 %Ln 个错误码没有通用含义</numerusform>
        </translation>
    </message>
    <message>
        <source>no code</source>
        <translation>没有错误码</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s)</source>
        <translation>
            <numerusform>%Ln 个通用含义</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared</source>
        <extracomment>numbers that other providers use too, in the narrow head of a column</extracomment>
        <translation>
            <numerusform>%Ln 个共用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonOutput</name>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>将对比结果另存为 PDF</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonPrinter</name>
    <message>
        <source>Aligned by: %1</source>
        <extracomment>%1 is &quot;Concept&quot;, &quot;HTTP status&quot; or &quot;Code&quot;</extracomment>
        <translation>对齐方式：%1</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>基准：%1</translation>
    </message>
    <message>
        <source>filtered by a search</source>
        <translation>已按搜索筛选</translation>
    </message>
    <message>
        <source>filtered by: %1</source>
        <translation>筛选条件：%1</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonSubject</name>
    <message>
        <source>HTTP status beside each c&amp;ode</source>
        <translation>每个错误码旁显示 HTTP 状态(&amp;O)</translation>
    </message>
    <message>
        <source>The lines of the comparison as the window shows them</source>
        <translation>与窗口中所示相同的对比行</translation>
    </message>
    <message>
        <source>A ro&amp;w per code (%1)</source>
        <translation>每个错误码一行 (%1)(&amp;W)</translation>
    </message>
    <message>
        <source>All codes that stand in these lines, with the columns chosen here</source>
        <translation>这些行中的所有错误码，以及此处选择的列</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出对比结果</translation>
    </message>
    <message numerus="yes">
        <source>A col&amp;umn per provider (%Ln line(s))</source>
        <translation>
            <numerusform>每个服务商一列（%Ln 行）(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonText</name>
    <message>
        <source>Concept</source>
        <translation>通用含义</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all lines of a comparison</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>lines of a comparison that several providers have</extracomment>
        <translation>共有</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>同码异义</translation>
    </message>
    <message>
        <source>No concept yet</source>
        <translation>尚无通用含义</translation>
    </message>
    <message>
        <source>No HTTP status</source>
        <translation>无 HTTP 状态码</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>heading of a column: the group that a concept belongs to</extracomment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Collision</source>
        <extracomment>heading of a column: whether the code stands for different failures</extracomment>
        <translation>同码异义</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>of a cell: whether the provider has a code for this failure</extracomment>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1: no concept is accepted yet, so no code stands beside those of the others.</source>
        <extracomment>%1 is a provider, or a list of them</extracomment>
        <translation>%1：尚未采纳任何通用含义，因此没有错误码与其他服务商的并列。</translation>
    </message>
    <message>
        <source>Found at %1, which is not being compared.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>在 %1 中找到，但它未参与对比。</translation>
    </message>
    <message numerus="yes">
        <source>Found at %Ln provider(s) that are not being compared.</source>
        <translation>
            <numerusform>在 %Ln 个未参与对比的服务商中找到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Show side by &amp;side</source>
        <translation>并排显示(&amp;S)</translation>
    </message>
    <message>
        <source>Open %1 in Bro&amp;wse</source>
        <translation>在浏览页面中打开 %1(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the codes of this cell</source>
        <translation>复制此单元格的错误码(&amp;C)</translation>
    </message>
    <message>
        <source>%1 is no longer the &amp;baseline</source>
        <translation>不再以 %1 为基准(&amp;B)</translation>
    </message>
    <message>
        <source>Make %1 the &amp;baseline</source>
        <translation>以 %1 为基准(&amp;B)</translation>
    </message>
    <message>
        <source>Move the provider &amp;forward</source>
        <translation>前移此服务商(&amp;F)</translation>
    </message>
    <message>
        <source>Move the provider b&amp;ack</source>
        <translation>后移此服务商(&amp;A)</translation>
    </message>
    <message>
        <source>Enter leads to the cards of a line. %1 and %2 move a provider.</source>
        <translation>回车键转到一行的卡片。%1 和 %2 移动服务商。</translation>
    </message>
</context>
<context>
    <name>errdex::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>errdex::CompletionText</name>
    <message>
        <source>whose code it is</source>
        <translation>错误码所属的服务商</translation>
    </message>
    <message>
        <source>the code itself</source>
        <translation>错误码本身</translation>
    </message>
    <message>
        <source>HTTP status: 429, 4xx, 400..429</source>
        <translation>HTTP 状态码：429、4xx、400..429</translation>
    </message>
    <message>
        <source>section of the provider&apos;s page</source>
        <translation>服务商文档页面的章节</translation>
    </message>
    <message>
        <source>what kind of failure</source>
        <translation>故障类型</translation>
    </message>
    <message>
        <source>who has to act</source>
        <translation>由谁处理</translation>
    </message>
    <message>
        <source>whether trying again helps</source>
        <translation>重试是否有用</translation>
    </message>
    <message>
        <source>symbolic name</source>
        <translation>符号名称</translation>
    </message>
    <message>
        <source>what the customer is shown</source>
        <translation>向客户显示的内容</translation>
    </message>
    <message>
        <source>what the provider says about it</source>
        <translation>服务商的描述</translation>
    </message>
    <message>
        <source>when it happens</source>
        <translation>出现条件</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>your own tag</source>
        <translation>您的标签</translation>
    </message>
    <message>
        <source>where you have found the solution</source>
        <translation>您找到解决方案的位置</translation>
    </message>
    <message>
        <source>starred, duplicate, collision, imported</source>
        <translation>已加星标、重复、同码异义、导入的</translation>
    </message>
    <message>
        <source>note, tag, link, reply of your own</source>
        <translation>备注、标签、链接、自定义回复</translation>
    </message>
</context>
<context>
    <name>errdex::ConceptActions</name>
    <message numerus="yes">
        <source>%Ln suggested concept(s) accepted</source>
        <translation>
            <numerusform>已采纳 %Ln 个建议的通用含义</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) have no concept again</source>
        <translation>
            <numerusform>%Ln 个错误码恢复为无通用含义</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) now mean “%1”</source>
        <translation>
            <numerusform>%Ln 个错误码的含义现为“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) left to look at</source>
        <extracomment>of codes without a concept, whose suggestion is not sure, or that have none</extracomment>
        <translation>
            <numerusform>还有 %Ln 个错误码待查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No suggestion is sure enough to be accepted together with others: %Ln code(s) left to look at</source>
        <translation>
            <numerusform>没有足够可靠、可与其他建议一起采纳的建议：还有 %Ln 个错误码待查看</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts the concepts that are suggested for them and sure</source>
        <translation>%1 接受其中可靠的建议通用含义</translation>
    </message>
</context>
<context>
    <name>errdex::ConceptNote</name>
    <message>
        <source>Show the sugge&amp;stions</source>
        <translation>显示建议(&amp;S)</translation>
    </message>
    <message>
        <source>Their codes without a concept, in Browse</source>
        <translation>在浏览页面中显示其没有通用含义的错误码</translation>
    </message>
</context>
<context>
    <name>errdex::ContrastStyle</name>
    <message>
        <source>Working …</source>
        <translation>正在处理 …</translation>
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
        <translation>已加星标</translation>
    </message>
</context>
<context>
    <name>errdex::CoverageModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 of %Ln concept(s)</source>
        <extracomment>%1 is a provider, %2 a group of concepts, of whose %Ln concepts it has %3</extracomment>
        <translation>
            <numerusform>%1，%2：%Ln 个通用含义中的 %3 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::CoverageView</name>
    <message>
        <source>Coverage of concepts by group and provider</source>
        <translation>各服务商按分组的通用含义覆盖情况</translation>
    </message>
    <message>
        <source>Enter shows the lines of a field.</source>
        <translation>Enter 显示该格对应的行。</translation>
    </message>
</context>
<context>
    <name>errdex::CsvReader</name>
    <message>
        <source>A quote in the middle of a cell; it is kept as it stands.</source>
        <translation>单元格中间有引号；已按原样保留。</translation>
    </message>
    <message>
        <source>Text behind a closing quote; it is kept as it stands.</source>
        <translation>右引号之后还有文字；已按原样保留。</translation>
    </message>
    <message>
        <source>A quote that opens here never closes: the rest of the file is one cell.</source>
        <translation>此处的左引号没有闭合：文件其余部分都成了一个单元格。</translation>
    </message>
    <message>
        <source>A row has more than %1 columns. This is no table of error codes.</source>
        <translation>有一行超过 %1 列。这不是错误码表格。</translation>
    </message>
</context>
<context>
    <name>errdex::DataTables</name>
    <message>
        <source>The objects have more than %1 different fields; those beyond are left out.</source>
        <translation>对象的不同字段超过 %1 个；超出部分已略过。</translation>
    </message>
</context>
<context>
    <name>errdex::DataTree</name>
    <message>
        <source>Nested deeper than %1 levels.</source>
        <translation>嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>More values than an import takes.</source>
        <translation>值的数量超出导入上限。</translation>
    </message>
    <message>
        <source>There is no value in it.</source>
        <translation>其中没有任何值。</translation>
    </message>
    <message>
        <source>An alias that nothing was named before.</source>
        <translation>此别名引用的名称在前文未定义。</translation>
    </message>
</context>
<context>
    <name>errdex::DatabaseErrorText</name>
    <message>
        <source>The catalogues cannot be read. %1 Your own data is kept apart from them and is safe. Installing Errdex again repairs this.</source>
        <translation>无法读取错误码库。%1您的用户数据单独存放，安然无恙。重新安装 Errdex 即可修复。</translation>
    </message>
    <message>
        <source>%1 The file was left as it is. Please update Errdex; until then your own data is not shown.</source>
        <extracomment>%1 in these texts is a whole sentence, &quot;The file … is damaged (…).&quot;</extracomment>
        <translation>%1文件保持原样。请更新 Errdex；在此之前不会显示您的用户数据。</translation>
    </message>
    <message>
        <source>%1 Nothing is lost. Try again when the other program is done.</source>
        <translation>%1没有任何数据丢失。请在另一程序结束后重试。</translation>
    </message>
    <message>
        <source>%1 What was stored before is safe, the last change is not stored. Make room and try again.</source>
        <translation>%1此前保存的内容完好，最近一次更改未能保存。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 What was stored before is not touched; changes cannot be stored. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <translation>%1此前保存的内容未受影响，但无法保存更改。请检查文件夹权限，或使用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 The file was left as it is. The catalogues can be used; your own data cannot, until an earlier state is restored.</source>
        <translation>%1文件保持原样。错误码库可以使用，但在恢复到较早的状态之前无法使用您的用户数据。</translation>
    </message>
    <message>
        <source>%1 Your own data was left as it is. Please report this.</source>
        <translation>%1您的用户数据保持原样。请报告此问题。</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>缺少文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened (%2).</source>
        <translation>无法打开文件 %1 (%2)。</translation>
    </message>
    <message>
        <source>The file %1 is not a database.</source>
        <translation>文件 %1 不是数据库。</translation>
    </message>
    <message>
        <source>The file %1 is the database of another program.</source>
        <translation>文件 %1 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2).</source>
        <translation>文件 %1 已损坏 (%2)。</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Errdex.</source>
        <translation>文件 %1 由更新版本的 Errdex 写入。</translation>
    </message>
    <message>
        <source>The file %1 could not be brought up to date (%2).</source>
        <translation>无法将文件 %1 升级到当前格式 (%2)。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>磁盘已满 (%1)。</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>文件 %1 正被其他程序使用。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read or written: the disk or the network failed (%2).</source>
        <translation>无法读写文件 %1：磁盘或网络出现故障 (%2)。</translation>
    </message>
    <message>
        <source>Something unexpected happened with the file %1 (%2).</source>
        <translation>文件 %1 发生意外情况 (%2)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of your own data could be read.</source>
        <translation>
            <numerusform>成功读取用户数据 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 个页面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Something could not be read or placed: %1.</source>
        <extracomment>%1 is &quot;3 pages, 2 rows&quot; of the damaged file</extracomment>
        <translation>部分内容无法读取或归位：%1。</translation>
    </message>
    <message>
        <source>%1 Please update Errdex; until then what the team shares is not shown.</source>
        <translation>%1 请更新 Errdex；在此之前不会显示团队共享的内容。</translation>
    </message>
    <message>
        <source>%1 What the team shares is missing. The window, or “errdex team sync”, fetches it anew, and keeps of what was not sent yet all that can be read.</source>
        <translation>%1 团队共享的内容缺失。窗口或“errdex team sync”会重新获取，并保留尚未发送的内容中所有可读的部分。</translation>
    </message>
    <message>
        <source>%1 What the team shares is missing.</source>
        <translation>%1 团队共享的内容缺失。</translation>
    </message>
</context>
<context>
    <name>errdex::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes selected</source>
        <translation>
            <numerusform>已选择 %Ln 个错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy or export them, or press %1 to star them all</source>
        <translation>复制或导出它们，或按 %1 全部加星标</translation>
    </message>
    <message>
        <source>Select a code to read it here</source>
        <translation>选择一个错误码，在此查看详情</translation>
    </message>
    <message>
        <source>↑ ↓ choose · %1 stars · %2 copies</source>
        <comment>keys</comment>
        <translation>↑ ↓ 选择 · %1 加星标 · %2 复制</translation>
    </message>
    <message>
        <source>No code to read</source>
        <translation>没有可查看的错误码</translation>
    </message>
    <message>
        <source>The arrow keys scroll. Tab goes through what can be done here.</source>
        <translation>方向键滚动。Tab 键依次转到此处可执行的操作。</translation>
    </message>
</context>
<context>
    <name>errdex::Dialog</name>
    <message>
        <source>%1 does the same</source>
        <extracomment>%1 is a key: &quot;Esc&quot;</extracomment>
        <translation>%1 效果相同</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceDialog</name>
    <message>
        <source>What has changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed, 40 unchanged&quot;</extracomment>
        <translation>错误码：%1</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>heading of a column: &quot;added&quot;, &quot;changed&quot;, &quot;removed&quot;</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, what it was and what it becomes</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>errdex::DifferencePage</name>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>The catalogue %1 is there already; its former version is kept.</source>
        <translation>错误码库 %1 已存在；其以前的版本会保留。</translation>
    </message>
    <message>
        <source>The catalogue %1 is new.</source>
        <translation>%1 是新的错误码库。</translation>
    </message>
    <message>
        <source>Codes: %1.</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed, 40 unchanged&quot;</extracomment>
        <translation>错误码：%1。</translation>
    </message>
    <message>
        <source>What the source tells of the provider itself is new.</source>
        <translation>来源中关于服务商本身的信息有更新。</translation>
    </message>
    <message>
        <source>What may be wrong in what was read.</source>
        <translation>所读内容中可能有误之处。</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceText</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>新增 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>更改 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>移除 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>未变 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The name changes from “%1” to “%2”.</source>
        <translation>名称由“%1”改为“%2”。</translation>
    </message>
    <message>
        <source>The documentation&apos;s address becomes %1.</source>
        <translation>文档地址改为 %1。</translation>
    </message>
    <message>
        <source>The form of the error response changes.</source>
        <translation>错误响应的格式会改变。</translation>
    </message>
    <message>
        <source>The codes of “%1” are as they were</source>
        <extracomment>%1 is a catalogue: an import stored it as it was</extracomment>
        <translation>“%1”的错误码没有变化</translation>
    </message>
    <message>
        <source>“%1” was updated: %2</source>
        <extracomment>%1 is a catalogue, %2 &quot;2 added, 1 removed&quot;, of its codes</extracomment>
        <translation>“%1”已更新：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were added to “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>“%1”新增了 %Ln 个错误码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) of “%1” were changed</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>“%1”有 %Ln 个错误码已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were removed from “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>“%1”移除了 %Ln 个错误码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is new, with %Ln code(s)</source>
        <extracomment>%1 is a catalogue that was not there before</extracomment>
        <translation>
            <numerusform>“%1”是新的，有 %Ln 个错误码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceView</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What an import changes, with what was there before.</source>
        <translation>导入带来的变化，以及之前的内容。</translation>
    </message>
</context>
<context>
    <name>errdex::DoctorCommand</name>
    <message>
        <source>Checks the bundled catalogues and your own data, and says what it found.</source>
        <translation>检查内置错误码库和用户数据，并报告结果。</translation>
    </message>
    <message>
        <source>Nothing is changed without --repair, which asks first. It puts the newest good copy of your own data in the place of a damaged file, or else what can still be read of it; the damaged file is moved aside and kept. What is kept of codes that no catalogue has is told, and never deleted.</source>
        <translation>不带 --repair 时不会更改任何内容；带上时会先询问。修复时以用户数据最新的完好副本取代损坏的文件，没有副本时则用文件中尚可读出的内容；损坏的文件会另行保留。若保存的内容所属的错误码不在任何错误码库中，会予以告知，但绝不删除。</translation>
    </message>
    <message>
        <source>Repair your own data where it is damaged, after asking.</source>
        <translation>用户数据损坏时，先询问再修复。</translation>
    </message>
    <message>
        <source>With --repair: do not ask.</source>
        <translation>与 --repair 同用：不询问。</translation>
    </message>
    <message>
        <source>where the databases are, and whether they are sound</source>
        <translation>数据库的位置以及是否完好</translation>
    </message>
    <message>
        <source>goes back to the newest good copy of your own data</source>
        <translation>恢复到用户数据最新的完好副本</translation>
    </message>
    <message>
        <source>In the engine&apos;s words: %1</source>
        <translation>数据库引擎的原文：%1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>损坏：%1</translation>
    </message>
    <message>
        <source>Refers to a row that is not there: %1</source>
        <translation>引用了不存在的行：%1</translation>
    </message>
    <message>
        <source>… problems not shown: %1</source>
        <translation>… 未显示的问题：%1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>另行保留</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>无主条目</translation>
    </message>
    <message>
        <source>Bundled catalogues</source>
        <translation>内置错误码库</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>用户数据</translation>
    </message>
    <message>
        <source>not there yet; made when it is first needed</source>
        <translation>尚不存在；首次需要时创建</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1 (newest known: %2)</source>
        <translation>%1（已知最新：%2）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>a change was broken off; the next start takes it back</source>
        <translation>有一项更改中断；下次启动时会将其撤回</translation>
    </message>
    <message>
        <source>There is nothing in your own data that could be repaired.</source>
        <translation>您的用户数据中没有可修复的内容。</translation>
    </message>
    <message>
        <source>Go back to the copy of %1? The damaged file is moved aside and kept.</source>
        <translation>是否恢复到 %1 的副本？损坏的文件会另行保留。</translation>
    </message>
    <message>
        <source>Take what can still be read of the damaged file? The file itself is moved aside and kept.</source>
        <translation>是否采用损坏的文件中尚可读出的内容？原文件会另行保留。</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <extracomment>How a question is answered: by the letter of &quot;y&quot; (translated apart; the English y is always taken too) or anything else for no, the capital being what Enter says.</extracomment>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that says yes in &quot;[y/N]&quot;.</extracomment>
        <translation>y</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message>
        <source>Your own data is what it was on %1.</source>
        <translation>您的用户数据已恢复到 %1 的状态。</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>--yes is for --repair</source>
        <translation>--yes 仅与 --repair 同用</translation>
    </message>
    <message>
        <source>--repair asks first, and there is no terminal to ask at: add --yes to repair without being asked</source>
        <translation>--repair 会先询问，但没有可供询问的终端：加上 --yes 即可不经询问直接修复</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, none of which can be read</source>
        <extracomment>%Ln copies of own data; the title of the line says what is counted</extracomment>
        <translation>
            <numerusform>%Ln 份，均无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln 份，最新副本为 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest good one of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln 份，最新的完好副本为 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln copies of own data, behind &quot;5, the newest good one of 2026-11-20 08:57&quot;</extracomment>
        <translation>
            <numerusform>%Ln 份无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged file(s), kept</source>
        <translation>
            <numerusform>%Ln 个损坏的文件，已保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with a star or note, in no catalogue; nothing is deleted</source>
        <translation>
            <numerusform>%Ln 个带星标或备注的错误码不在任何错误码库中；不会删除任何内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DocumentReader</name>
    <message>
        <source>The source is larger than 1 GiB.</source>
        <translation>来源大于 1 GiB。</translation>
    </message>
    <message>
        <source>The source has a line of more than 64 MiB.</source>
        <translation>来源中有一行超过 64 MiB。</translation>
    </message>
    <message>
        <source>A text of more than 64 MiB.</source>
        <translation>有一段文本超过 64 MiB。</translation>
    </message>
    <message>
        <source>The source is empty.</source>
        <translation>来源为空。</translation>
    </message>
    <message>
        <source>This is no text. Errdex reads CSV, JSON, Markdown, HTML, OpenAPI and plain text.</source>
        <translation>这不是文本。Errdex 可读取 CSV、JSON、Markdown、HTML、OpenAPI 和纯文本。</translation>
    </message>
    <message>
        <source>Bytes that are no %1; choose another encoding if a text looks wrong.</source>
        <translation>含有不属于 %1 的字节；如果文字显示不正常，请选择其他编码。</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; read as Latin-1.</source>
        <translation>未知的编码“%1”；已按 Latin-1 读取。</translation>
    </message>
    <message>
        <source>Nothing that looks like error codes was found.</source>
        <translation>未找到形似错误码的内容。</translation>
    </message>
    <message>
        <source>Read as %1, by its bytes.</source>
        <translation>根据字节内容，按 %1 读取。</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>This could not be read as YAML: %1</source>
        <translation>无法作为 YAML 读取：%1</translation>
    </message>
</context>
<context>
    <name>errdex::ExchangeActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Export own data</source>
        <translation>导出用户数据</translation>
    </message>
    <message>
        <source>Own data (*.json)</source>
        <translation>用户数据 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Written to %2: %1. Imported catalogues are handed on one by one, from the list of catalogues.</source>
        <extracomment>%1 is &quot;3 codes with own data, 1 saved filter&quot;, %2 the name of a file</extracomment>
        <translation>已写入 %2：%1。导入的错误码库需在错误码库列表中逐个分享。</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>导入用户数据</translation>
    </message>
    <message>
        <source>Own data is being written…</source>
        <translation>正在写入用户数据…</translation>
    </message>
    <message>
        <source>Own data is being read…</source>
        <translation>正在读取用户数据…</translation>
    </message>
</context>
<context>
    <name>errdex::ExportActions</name>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>另存为 PDF(&amp;V)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found that could be printed</source>
        <translation>没有找到可打印的内容</translation>
    </message>
    <message>
        <source>Nothing is found that could be exported</source>
        <translation>没有找到可导出的内容</translation>
    </message>
    <message>
        <source>Export &amp;all codes…</source>
        <translation>导出所有代码(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ExportCommand</name>
    <message>
        <source>Writes the codes that a query finds, or all, in page order.</source>
        <translation>写出查询到的错误码或全部错误码，按文档页面的顺序排列。</translation>
    </message>
    <message>
        <source>A query is what the search box of the window takes: words, provider:NAME, code:-10*, http:4xx, is:starred and so on. Put -- before a query that begins with a minus, and quotes around signs that mean something to the shell.</source>
        <translation>查询即窗口搜索框所接受的内容：词语、provider:NAME、code:-10*、http:4xx、is:starred 等。查询以减号开头时，请在其前面加上 --；含有对 shell 有特殊意义的符号时，请加引号。</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>写入此文件而非标准输出；文件要么完整生成，要么不生成。</translation>
    </message>
    <message>
        <source>The columns and their order: %1.</source>
        <translation>列及其顺序：%1。</translation>
    </message>
    <message>
        <source>What separates the cells of csv: one ASCII character, or \t for a tab (default: a comma).</source>
        <translation>csv 单元格的分隔符：一个 ASCII 字符，或用 \t 表示制表符（默认：逗号）。</translation>
    </message>
    <message>
        <source>Begin csv or tsv with a byte order mark, which Excel needs to see UTF-8.</source>
        <translation>在 csv 或 tsv 开头写入字节顺序标记，Excel 需要它才能识别 UTF-8。</translation>
    </message>
    <message>
        <source>What stands above the columns: their names (default), titles in your language, or none.</source>
        <translation>列上方的内容：列名（默认）、以您的语言显示的标题，或无。</translation>
    </message>
    <message>
        <source>Quotes around the cells of csv and tsv that need them (default), or all.</source>
        <translation>为需要引号的 csv 和 tsv 单元格加引号（默认），或为全部单元格加引号。</translation>
    </message>
    <message>
        <source>How lines of csv and tsv end: crlf (default) or lf.</source>
        <translation>csv 和 tsv 的换行符：crlf（默认）或 lf。</translation>
    </message>
    <message>
        <source>Put an apostrophe before text of csv and tsv that a spreadsheet would run as a formula: what begins with = + - @, a tab or a return. Plain numbers such as -1021 stay.</source>
        <translation>对 csv 和 tsv 中会被电子表格当作公式执行的文本，在前面加撇号：即以 = + - @、制表符或回车符开头的文本。-1021 之类的纯数字保持不变。</translation>
    </message>
    <message>
        <source>What to write; none for everything.</source>
        <translation>要写出的内容；省略则写出全部。</translation>
    </message>
    <message>
        <source>all codes as a table</source>
        <translation>以表格形式写出全部错误码</translation>
    </message>
    <message>
        <source>for a page of a wiki</source>
        <translation>用于维基页面</translation>
    </message>
    <message>
        <source>a workbook in which 0001 stays 0001</source>
        <translation>生成工作簿，其中 0001 仍是 0001</translation>
    </message>
    <message>
        <source>some columns of what speaks of a timeout</source>
        <translation>仅写出与超时有关的错误码，且只含部分列</translation>
    </message>
    <message>
        <source>there is no column “%1”; there are %2</source>
        <translation>没有列“%1”；可用的列有 %2</translation>
    </message>
    <message>
        <source>there is no column “%1”; did you mean %2?</source>
        <translation>没有列“%1”；您是否想用 %2？</translation>
    </message>
    <message>
        <source>the column “%1” is given twice</source>
        <translation>列“%1”重复给出</translation>
    </message>
    <message>
        <source>--delimiter is for csv</source>
        <translation>--delimiter 仅用于 csv</translation>
    </message>
    <message>
        <source>--delimiter takes one ASCII character that is no quote, not “%1”</source>
        <translation>--delimiter 须为一个 ASCII 字符且不能是引号，不能是“%1”</translation>
    </message>
    <message>
        <source>--%1 is for csv and tsv</source>
        <translation>--%1 仅用于 csv 和 tsv</translation>
    </message>
    <message>
        <source>--header is not for json, whose keys are the names</source>
        <translation>--header 不用于 json，其键即为名称</translation>
    </message>
    <message>
        <source>in the query: %1</source>
        <translation>查询中：%1</translation>
    </message>
    <message>
        <source>xlsx is nothing for a terminal: give it an --output</source>
        <translation>xlsx 无法输出到终端：请用 --output 指定文件</translation>
    </message>
    <message>
        <source>no code matches</source>
        <translation>没有匹配的错误码</translation>
    </message>
    <message>
        <source>How to write: %1 (default: what the name of --output ends with, else %2).</source>
        <translation>输出格式：%1（默认：由 --output 的文件名结尾决定，否则为 %2）。</translation>
    </message>
</context>
<context>
    <name>errdex::ExportDialog</name>
    <message>
        <source>As in the &amp;table</source>
        <translation>与表格相同(&amp;T)</translation>
    </message>
    <message>
        <source>The columns that the table shows, in its order</source>
        <translation>表格中显示的列，按表格中的顺序</translation>
    </message>
    <message>
        <source>Sta&amp;ndard</source>
        <translation>标准(&amp;N)</translation>
    </message>
    <message>
        <source>All columns of the catalogues, in the order that scripts rely on</source>
        <translation>错误码库的所有列，按脚本所依赖的顺序</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>First lines of the export</source>
        <translation>导出内容的前几行</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Copy to c&amp;lipboard</source>
        <translation>复制到剪贴板(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>请至少选择一列。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 · %2 rows/s</source>
        <extracomment>%1 a percentage, %2 a number</extracomment>
        <translation>%1 · %2 行/秒</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>As text, to be pasted anywhere</source>
        <translation>以文本形式，可粘贴到任何地方</translation>
    </message>
    <message>
        <source>Asks for a file and writes it</source>
        <translation>询问文件名并写入</translation>
    </message>
</context>
<context>
    <name>errdex::ExportJob</name>
    <message>
        <source>The export failed: there is not enough memory.</source>
        <translation>导出失败：内存不足。</translation>
    </message>
</context>
<context>
    <name>errdex::ExportProfile</name>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel, semicolons</source>
        <translation>Excel（分号）</translation>
    </message>
    <message>
        <source>For a pipeline</source>
        <translation>用于管道</translation>
    </message>
</context>
<context>
    <name>errdex::ExportSubject</name>
    <message>
        <source>What</source>
        <extracomment>heading of a choice: which codes are exported</extracomment>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>errdex::ExportText</name>
    <message>
        <source>The export was cancelled. %1 was left as it was.</source>
        <translation>导出已取消。%1 保持原样。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder or name.</source>
        <translation>无法写入 %1 (%2)。请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>Writing %1 failed (%2).</source>
        <translation>写入 %1 失败 (%2)。</translation>
    </message>
    <message>
        <source>Writing %1 failed (%2). No half-written file stays behind.</source>
        <translation>写入 %1 失败 (%2)。不会留下未写完的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>已将 %Ln 个错误码导出到 %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were cut: XLSX holds at most 32,767 characters in one. CSV keeps them whole.</source>
        <translation>
            <numerusform>已截断 %Ln 个单元格：XLSX 的单元格最多容纳 32,767 个字符。CSV 可完整保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <extracomment>heading of a column: the first, second … time that a page lists the code</extracomment>
        <translation>序号</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>heading of a column: the condition under which the provider sends the code</extracomment>
        <translation>出现条件</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>通用含义</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>heading of a column</extracomment>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>The file holds %1, though its name ends otherwise.</source>
        <extracomment>%1 the name of a format: CSV</extracomment>
        <translation>文件内容为 %1，尽管文件名的结尾不同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>已将 %Ln 行导出到 %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::FacetDelegate</name>
    <message>
        <source>Clear</source>
        <extracomment>takes the choice of values of a facet back</extracomment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>errdex::FacetModel</name>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态码</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>通用含义</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln code(s)</source>
        <translation>
            <numerusform>%1，%Ln 个错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>The page gives no HTTP status</source>
        <translation>文档页面未给出 HTTP 状态码</translation>
    </message>
    <message>
        <source>Codes that you starred</source>
        <translation>您加了星标的错误码</translation>
    </message>
    <message>
        <source>Codes that a page lists more than once</source>
        <translation>文档页面多次列出的错误码</translation>
    </message>
    <message>
        <source>Codes that mean something else at another provider</source>
        <translation>在另一服务商处含义不同的错误码</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>codes without an HTTP status</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>a value of a facet: codes with a star</extracomment>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>同码异义</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>由谁处理</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>用户数据</translation>
    </message>
    <message>
        <source>Codes with a note, yours or your team&apos;s</source>
        <translation>有备注的错误码（您或团队的）</translation>
    </message>
    <message>
        <source>Codes with tags, yours or your team&apos;s</source>
        <translation>有标签的错误码（您或团队的）</translation>
    </message>
    <message>
        <source>Codes with a link to the solution, yours or your team&apos;s</source>
        <translation>有解决办法链接的错误码（您或团队的）</translation>
    </message>
    <message>
        <source>Codes with a reply that you or your team have written for them</source>
        <translation>有您或团队为其撰写的回复的错误码</translation>
    </message>
    <message>
        <source>Codes for which an imported file brought something else than you have</source>
        <translation>导入的文件带来了与您不同内容的错误码</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>a value of a facet: codes with a note</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>a value of a facet: codes with tags</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>a value of a facet: codes with a link</extracomment>
        <translation>链接</translation>
    </message>
    <message>
        <source>Own reply</source>
        <extracomment>a value of a facet: codes with a reply of one&apos;s own</extracomment>
        <translation>自己的回复</translation>
    </message>
    <message>
        <source>Another version</source>
        <extracomment>a value of a facet: codes of which somebody else has written other notes</extracomment>
        <translation>另一版本</translation>
    </message>
</context>
<context>
    <name>errdex::FacetPane</name>
    <message>
        <source>Find in facets</source>
        <translation>在筛选面板中查找</translation>
    </message>
    <message>
        <source>No facet matches %1</source>
        <translation>没有筛选项与%1相符</translation>
    </message>
    <message>
        <source>Shows the values that have these letters.</source>
        <translation>显示含有这些字符的值。</translation>
    </message>
</context>
<context>
    <name>errdex::FacetView</name>
    <message>
        <source>Facets</source>
        <translation>筛选面板</translation>
    </message>
    <message>
        <source>Space ticks a value and filters the table by it. The left and right arrows fold and unfold.</source>
        <translation>空格键勾选一个值并据此筛选表格。左右方向键折叠和展开。</translation>
    </message>
</context>
<context>
    <name>errdex::FilterEdit</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Condition on %1</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>matches a pattern</source>
        <translation>匹配正则表达式</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
</context>
<context>
    <name>errdex::FormatBox</name>
    <message>
        <source>CSV – spreadsheets, programs</source>
        <translation>CSV – 电子表格、程序</translation>
    </message>
    <message>
        <source>TSV – tab-separated</source>
        <translation>TSV – 以制表符分隔</translation>
    </message>
    <message>
        <source>JSON – programs</source>
        <translation>JSON – 程序</translation>
    </message>
    <message>
        <source>Markdown – tickets and wikis</source>
        <translation>Markdown – 工单和维基</translation>
    </message>
    <message>
        <source>HTML – a page</source>
        <translation>HTML – 网页</translation>
    </message>
    <message>
        <source>XLSX – Excel, LibreOffice</source>
        <translation>XLSX – Excel、LibreOffice</translation>
    </message>
    <message>
        <source>Names for scripts</source>
        <translation>供脚本使用的名称</translation>
    </message>
    <message>
        <source>Titles for people</source>
        <translation>供人阅读的标题</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no line of column headings</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>字节顺序标记(&amp;B)</translation>
    </message>
    <message>
        <source>Sp&amp;readsheet-safe</source>
        <translation>电子表格安全(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>表头(&amp;H)</translation>
    </message>
    <message>
        <source>Deli&amp;miter</source>
        <translation>分隔符(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>引号(&amp;Q)</translation>
    </message>
    <message>
        <source>L&amp;ine ends</source>
        <translation>换行符(&amp;R)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Around every cell</source>
        <translation>所有单元格</translation>
    </message>
    <message>
        <source>CRLF – the standard</source>
        <translation>CRLF – 标准</translation>
    </message>
    <message>
        <source>LF – Unix tools</source>
        <translation>LF – Unix 工具</translation>
    </message>
    <message>
        <source>Three bytes that tell Excel that the file is UTF-8</source>
        <translation>告知 Excel 文件采用 UTF-8 的三个字节</translation>
    </message>
    <message>
        <source>Keep or delete a profile</source>
        <translation>保存或删除方案</translation>
    </message>
    <message>
        <source>&amp;Keep as a profile…</source>
        <translation>保存为方案(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile</source>
        <translation>删除此方案(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>保存为方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Spreadsheet-safe: text that begins with = + - @, a tab or a return, also full-width, gets an apostrophe before it. A plain number such as -1021 stays, though OWASP asks for it too: a code has to remain a code.</source>
        <translation>电子表格安全：以 = + - @、制表符或回车符（包括全角形式）开头的文本，会在前面加上撇号。-1021 之类的纯数字保持不变，尽管 OWASP 也要求处理：错误码必须仍是错误码。</translation>
    </message>
    <message>
        <source>What spreadsheet-safe means</source>
        <translation>“电子表格安全”的含义</translation>
    </message>
    <message>
        <source>What the file is to be opened with</source>
        <translation>文件将用什么打开</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>两个单元格之间的符号</translation>
    </message>
    <message>
        <source>Which cells stand between quotes</source>
        <translation>哪些单元格加引号</translation>
    </message>
    <message>
        <source>The signs that end a row</source>
        <translation>一行结尾的符号</translation>
    </message>
    <message>
        <source>What the first row calls the columns</source>
        <translation>第一行如何称呼各列</translation>
    </message>
    <message>
        <source>All that is chosen below, under a name</source>
        <translation>将下方的全部选择存为一个名称</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>What the list of profiles calls it</source>
        <translation>在方案列表中的名称</translation>
    </message>
    <message>
        <source>Keeps all that is chosen under this name</source>
        <translation>以此名称保存所有选择</translation>
    </message>
</context>
<context>
    <name>errdex::GluedText</name>
    <message>
        <source>A table whose cells were glued together; the header tells its columns.</source>
        <translation>单元格粘连在一起的表格；根据表头区分各列。</translation>
    </message>
    <message>
        <source>Blocks that begin with a code and its HTTP status.</source>
        <translation>以错误码及其 HTTP 状态码开头的文本块。</translation>
    </message>
    <message>
        <source>Entries one after another in a paragraph.</source>
        <translation>段落中逐条相连的条目。</translation>
    </message>
    <message>
        <source>%1: where the message ends and the description begins is not certain.</source>
        <translation>%1：消息在何处结束、描述从何处开始，无法确定。</translation>
    </message>
    <message>
        <source>%1: no border between message and description was found; all of it is the message.</source>
        <translation>%1：未找到消息与描述的分界；已全部作为消息。</translation>
    </message>
    <message>
        <source>This text belongs to no code; it was left out.</source>
        <translation>此文本不属于任何错误码；已略过。</translation>
    </message>
    <message>
        <source>A text of more than 64 million characters.</source>
        <translation>有一段文本超过 6400 万个字符。</translation>
    </message>
    <message numerus="yes">
        <source>The heading “%1” ends with another number than the %Ln code(s) below it.</source>
        <translation>
            <numerusform>标题“%1”末尾的数字与其下的 %Ln 个错误码不符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HelpCommand</name>
    <message>
        <source>Shows how to use the program or one command.</source>
        <translation>显示程序或某个命令的用法。</translation>
    </message>
    <message>
        <source>The command to tell about; none for all.</source>
        <translation>要说明的命令；省略则说明全部。</translation>
    </message>
    <message>
        <source>the options of export</source>
        <translation>export 的选项</translation>
    </message>
    <message>
        <source>there is no command “%1”; there are %2</source>
        <translation>没有命令“%1”；可用的命令有 %2</translation>
    </message>
</context>
<context>
    <name>errdex::HelpText</name>
    <message>
        <source>Errdex: the error codes of many API providers, offline.</source>
        <translation>Errdex：离线查阅众多 API 服务商的错误码。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Opens the window, or brings it to the front.</source>
        <translation>打开窗口，或将其切换到最前。</translation>
    </message>
    <message>
        <source>Opens the quick window, a small box that answers while you type.</source>
        <translation>打开快速查找窗口，一个边输入边给出答案的小窗口。</translation>
    </message>
    <message>
        <source>Answers here; needs no display.</source>
        <translation>在终端中作答；无需显示环境。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>A text that begins with a minus and a digit is text, not an option; -- ends the options.</source>
        <translation>以减号加数字开头的文本视为文本而非选项；-- 表示选项结束。</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Done, or found.</source>
        <translation>已完成，或已找到。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Wrong usage, or bad input.</source>
        <translation>用法错误，或输入有误。</translation>
    </message>
    <message>
        <source>The environment failed: a database, a disk, a pipe.</source>
        <translation>运行环境故障：数据库、磁盘或管道。</translation>
    </message>
    <message>
        <source>Opens the window to import a file of error codes.</source>
        <translation>打开窗口以导入错误代码文件。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>可选值：%1。</translation>
    </message>
</context>
<context>
    <name>errdex::HelpTexts</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>查询语法</translation>
    </message>
    <message>
        <source>Comparing providers</source>
        <translation>对比服务商</translation>
    </message>
    <message>
        <source>CSV, other files and paper</source>
        <translation>CSV、其他文件与打印</translation>
    </message>
    <message>
        <source>Adding providers</source>
        <translation>添加服务商</translation>
    </message>
    <message>
        <source>Notes and own data</source>
        <translation>备注与用户数据</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Type or paste anything into the box at the top: a code, a message, a JSON answer, a line of a log, a whole mail. The code that is meant comes first, and the line below the box says why.</source>
        <translation>在顶部的框中输入或粘贴任何内容：错误码、消息、JSON 响应、一行日志或整封邮件。所指的错误码排在最前，框下方的一行说明原因。</translation>
    </message>
    <message>
        <source>The facets on the left and the filter row narrow the table. Each click writes its condition into the box, where you can change it: see [Query language](query).</source>
        <translation>左侧的筛选面板和筛选行用于缩小表格范围。每次点击都会把条件写入搜索框，您可以在那里修改：参见[查询语法](query)。</translation>
    </message>
    <message>
        <source>The details on the right say what a code means, who has to act, whether trying again helps, and what can safely be said to the customer. Links lead to what the same failure is called at other providers.</source>
        <translation>右侧的详情说明错误码的含义、应由谁处理、重试是否有用，以及可以放心回复客户的内容。链接指向同一故障在其他服务商处的名称。</translation>
    </message>
    <message>
        <source>[Comparing](compare) puts providers side by side. [Files and paper](export) take along what is on the screen. Other providers can be [added](import), and what you [write yourself](own) stays with the codes.</source>
        <translation>[对比](compare)把服务商并排显示。[文件与打印](export)带走屏幕上的内容。可以[添加](import)其他服务商，您[自己写下的内容](own)会与错误码一同保留。</translation>
    </message>
    <message>
        <source>Words are searched everywhere. Conditions narrow the search; the facets and the filter row write them for you.</source>
        <translation>词语会在所有内容中搜索。条件可缩小搜索范围；筛选面板和筛选行会为您写好条件。</translation>
    </message>
    <message>
        <source>A click on an example tries it.</source>
        <translation>点击示例即可试用。</translation>
    </message>
    <message>
        <source>A query that cannot be understood still searches for its words; the line below the box says what is wrong, and where.</source>
        <translation>无法理解的查询仍会按其中的词搜索；框下方的一行会指出哪里有误。</translation>
    </message>
    <message>
        <source>%1 keeps a query under a name, in the list above the facets.</source>
        <translation>%1 可为查询命名，并保存在筛选面板上方的列表中。</translation>
    </message>
    <message>
        <source>%1 puts providers side by side: a column for each, and a row for each concept, HTTP status or code.</source>
        <translation>%1 把服务商并排显示：每家一列，每个通用含义、HTTP 状态或错误码一行。</translation>
    </message>
    <message>
        <source>Show all rows, what two of them share, only the gaps, or only collisions: one code that stands for different failures, marked with ≠.</source>
        <translation>可显示所有行、两家共有的行、仅缺失，或仅同码异义：同一错误码代表不同故障，以 ≠ 标出。</translation>
    </message>
    <message>
        <source>The search box keeps the rows in which something is found, whole.</source>
        <translation>搜索框会完整保留含有匹配内容的行。</translation>
    </message>
    <message>
        <source>%1 and %2 take the comparison along as it stands.</source>
        <translation>%1 和 %2 可原样带走当前的对比。</translation>
    </message>
    <message>
        <source>%1 writes what is shown, the selected rows or everything, as CSV, TSV, JSON, Markdown, HTML or XLSX. The first lines are shown before anything is written.</source>
        <translation>%1 可将显示的内容、所选的行或全部内容写成 CSV、TSV、JSON、Markdown、HTML 或 XLSX。写入之前会先显示前几行。</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>用于电子表格的 CSV</translation>
    </message>
    <message>
        <source>XLSX keeps codes as they are. A spreadsheet that opens CSV may make 1 of `0001`.</source>
        <translation>XLSX 会原样保留错误码。电子表格打开 CSV 时可能会把 `0001` 变成 1。</translation>
    </message>
    <message>
        <source>Excel reads UTF-8 only with a byte order mark. The Excel profiles set it; the one with semicolons fits languages with a decimal comma. The one that fits yours is proposed until you choose another.</source>
        <translation>Excel 只有在带字节顺序标记时才能识别 UTF-8。Excel 配置会添加该标记；使用分号的配置适合以逗号作小数点的语言。在您选择其他配置之前，会建议适合您语言的那个配置。</translation>
    </message>
    <message>
        <source>Spreadsheet-safe CSV puts an apostrophe before text that would run as a formula. An import of the file takes it away again.</source>
        <translation>对电子表格安全的 CSV 会在可能被当作公式运行的文本前加撇号。导入该文件时会再去掉。</translation>
    </message>
    <message>
        <source>%1 copies the selected rows, to be pasted as a table.</source>
        <translation>%1 可复制所选的行，粘贴后即为表格。</translation>
    </message>
    <message>
        <source>Paper and PDF</source>
        <translation>打印与 PDF</translation>
    </message>
    <message>
        <source>%1 reads the codes of another provider from a file, a folder or the clipboard: a table, JSON, YAML, OpenAPI, Markdown, a saved web page or plain text.</source>
        <translation>%1 可从文件、文件夹或剪贴板读取其他服务商的错误码：表格、JSON、YAML、OpenAPI、Markdown、保存的网页或纯文本。</translation>
    </message>
    <message>
        <source>The second step shows what was understood: which tables list codes, and what each column means. Change what is wrong; doubts are marked.</source>
        <translation>第二步显示识别结果：哪些表格列出了错误码，每一列是什么意思。有误之处可以更改，存疑之处已标出。</translation>
    </message>
    <message>
        <source>The third step shows what would be added, changed and removed. Nothing is stored before you agree.</source>
        <translation>第三步显示将要新增、更改和移除的内容。在您同意之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>With each code you can keep a star, a note, tags, a link to the solution and a reply of your own. They stand in the details, and searches find them: `is:starred`, `has:note`, `tag:vip`.</source>
        <translation>每个错误码都可以附带星标、备注、标签、解决方案链接和您自己的回复。它们显示在详情中，也能搜索到：`is:starred`、`has:note`、`tag:vip`。</translation>
    </message>
    <message>
        <source>What you type is kept after a short pause. %1 takes it back.</source>
        <translation>您输入的内容会在短暂停顿后保存。%1 可以撤回。</translation>
    </message>
    <message>
        <source>They stay when a catalogue is updated, and when Errdex is. A copy is made every day; %1 goes back to one.</source>
        <translation>更新错误码库或 Errdex 本身时，它们都会保留。每天都会生成一份副本；%1 可以回到其中一份。</translation>
    </message>
    <message>
        <source>%1 writes them into one file, and %2 joins such a file into what you have. Where two people wrote different things, both are kept until you decide.</source>
        <translation>%1 把它们写入一个文件，%2 则把这样的文件合并到您现有的数据中。如果两个人写的内容不同，则会都保留，直到您做出决定。</translation>
    </message>
    <message>
        <source>Everything works without a mouse. %1 opens the page that fits where you are, and %2 lists all keys.</source>
        <translation>一切操作都可以不用鼠标。%1 会打开与当前位置对应的页面，%2 列出所有按键。</translation>
    </message>
    <message>
        <source>A reply to the customer</source>
        <translation>给客户的回复</translation>
    </message>
    <message>
        <source>The details hold a reply that can be sent to the customer as it stands: it says nothing of a provider&apos;s workings. %1 copies it. One of your own takes its place, for this code or for all that mean the same.</source>
        <translation>详情中有一条可以原样发给客户的回复：它不透露服务商的内部情况。%1 可复制它。您自己的回复会取代它，可用于此错误码或所有含义相同的错误码。</translation>
    </message>
    <message>
        <source>Working in a team</source>
        <translation>团队协作</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, but what you share with your [team](team). A pasted text is not kept either, unless you switch that on in the menu Go.</source>
        <translation>除了您与[团队](team)共享的内容，任何内容都不会发送出去。粘贴的文本也不会保存，除非您在“转到”菜单中开启。</translation>
    </message>
    <message>
        <source>A team keeps notes, tags, links, replies, concepts and catalogues in a database that all of its people read. The page Team of %1 connects you; whoever looks after the database gives you server, database and account.</source>
        <translation>团队把备注、标签、链接、回复、概念和错误码库保存在所有成员都能读取的数据库中。在%1的“团队”页面中连接；服务器、数据库和账户由管理该数据库的人提供。</translation>
    </message>
    <message>
        <source>The details show what the team has written, by whom and when. Searches, the table and exports know it too.</source>
        <translation>详情中显示团队写了什么、由谁在何时所写。搜索、表格和导出也都包含这些内容。</translation>
    </message>
    <message>
        <source>A button below a note of your own shares it with everybody. What you do not share never leaves this computer.</source>
        <translation>您自己的备注下方有一个按钮，可将其与所有人共享。您没有共享的内容绝不会离开这台计算机。</translation>
    </message>
    <message>
        <source>All of it is on this computer too, so that you can read and write without a network. What you change is sent when there is one. The foot of the window says how it stands, and lists what waits.</source>
        <translation>所有内容也保存在这台计算机上，因此没有网络也能读写。您的更改会在有网络时发送。窗口底部显示当前状态，并列出等待发送的内容。</translation>
    </message>
    <message>
        <source>Where somebody else has changed the same text meanwhile, you see both and decide; nothing is overwritten. Each text has a history, and a former one can be restored.</source>
        <translation>如果其他人同时更改了同一文本，您会看到两份并自行决定，任何内容都不会被覆盖。每个文本都有历史记录，可以恢复以前的版本。</translation>
    </message>
    <message>
        <source>Catalogues of the team</source>
        <translation>团队的错误码库</translation>
    </message>
    <message>
        <source>A curator shares an imported catalogue with everybody in %1, and sees first what that changes. It bears a sign in all lists, and only curators change it. Where you have imported the same provider, yours is shown until you let it give way.</source>
        <translation>管理者可在%1中将导入的错误码库与所有人共享，并事先看到会有哪些变化。它在所有列表中都带有标记，且只有管理者可以更改。如果您自己也导入了同一提供商，则显示您的版本，直到您让位给团队的版本。</translation>
    </message>
    <message>
        <source>Once you disconnect, on the same page of the settings, nothing of the team is shown. What was not sent yet stays, until you connect again.</source>
        <translation>在设置的同一页面断开连接后，将不再显示团队的任何内容。尚未发送的内容会保留，直到您再次连接。</translation>
    </message>
    <message>
        <source>%1 prints the table, the selected rows or the cards of codes, or saves them as PDF; in the comparison its table, the cards of the current row, or both. %2 shows the pages first.</source>
        <translation>%1 可打印表格、所选的行或错误码卡片，或将其另存为 PDF；在对比页面则打印对比表格、当前行的卡片或两者。%2 会先显示页面。</translation>
    </message>
    <message>
        <source>Choose providers on the left, drag them into order or move them with `%1` and `%2`, and make one of them the baseline.</source>
        <translation>在左侧选择服务商，拖动或用 `%1` 和 `%2` 排序，并将其中一家设为基准。</translation>
    </message>
    <message>
        <source>The cards below the table show the current row in full, with differing words marked. Enter goes to them.</source>
        <translation>表格下方的卡片完整显示当前行，并标出不同的词。按 Enter 键可转到卡片。</translation>
    </message>
    <message>
        <source>A code without a concept gets a suggested one. Accept it, or choose another: %1 accepts those of all selected rows that are sure. Until then a comparison has the code in its last row.</source>
        <translation>没有通用含义的错误码会得到一个建议。您可以接受，也可以另选：%1 会接受所有选中行中可靠的建议。在此之前，比较会把该错误码放在最后一行。</translation>
    </message>
    <message>
        <source>A card may go to a customer. What is for colleagues, as next steps, notes and other providers, is on it only where you tick that.</source>
        <translation>卡片可能会交给客户。供同事使用的内容（如下一步、备注和其他服务商）只有在您勾选后才会出现在卡片上。</translation>
    </message>
    <message>
        <source>Import a provider again to bring it up to date: the tables and columns that you chose the last time are chosen again, and what is new on the page is marked. %1 has the former versions, and writes a catalogue into a file for somebody else.</source>
        <translation>再次导入同一服务商即可更新：上次选定的表格和列会再次选中，页面上新增的内容会加以标注。%1 中保存着以前的版本，也可以把错误码库写成文件分享给他人。</translation>
    </message>
    <message>
        <source>The facets at the side count them and lead to them: starred codes below Flags, the others below Own data.</source>
        <translation>侧边的筛选面板会统计它们并引向它们：加星标的在“标记”下，其余在“用户数据”下。</translation>
    </message>
</context>
<context>
    <name>errdex::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面包含这些词。</translation>
    </message>
    <message>
        <source>Errdex help</source>
        <translation>Errdex 帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list.</source>
        <translation>所选页面显示在列表旁边。</translation>
    </message>
    <message>
        <source>To the page that was shown before</source>
        <translation>回到之前显示的页面</translation>
    </message>
    <message>
        <source>Tab goes through its links, Enter follows one.</source>
        <translation>Tab 键依次转到各链接，回车键打开链接。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 个页面</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the pages that have these words.</source>
        <translation>显示含有这些词的页面。</translation>
    </message>
</context>
<context>
    <name>errdex::HintBar</name>
    <message>
        <source>Show me</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门提示</translation>
    </message>
    <message>
        <source>Close; the hints do not come again</source>
        <translation>关闭；提示不再出现</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a hint: &quot;1 of 3&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Paste what the customer sent: a code, a line of a log, a whole mail. The code that is meant comes first, and the line below the box says why.</source>
        <translation>粘贴客户发来的内容：错误码、一行日志或整封邮件。所指的错误码排在最前，框下方的一行说明原因。</translation>
    </message>
    <message>
        <source>Compare shows what the same failure is called at other providers, and what only one of them has.</source>
        <translation>对比可显示同一故障在其他服务商处的名称，以及只有一家才有的内容。</translation>
    </message>
    <message>
        <source>Keep what you find out: a note stays with its code, and searches find it. Export takes along what is shown.</source>
        <translation>把您的发现记录下来：备注会与错误码一同保留，也能搜索到。导出可带走显示的内容。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
</context>
<context>
    <name>errdex::HistoryActions</name>
    <message>
        <source>Lookups are no longer kept. Those of before are still there.</source>
        <translation>不再保留查找历史。以前的记录仍在。</translation>
    </message>
    <message>
        <source>Pasted texts are kept from now on, with whatever stands in them: tokens and card numbers too.</source>
        <translation>从现在起保留粘贴的文本，包括其中的所有内容：令牌和卡号也不例外。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Pasted texts are no longer kept. Those of before are still there.</source>
        <translation>不再保留粘贴的文本。以前的记录仍在。</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>清空查找历史(&amp;L)</translation>
    </message>
    <message>
        <source>The history is empty</source>
        <translation>查找历史为空</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lookup(s) forgotten</source>
        <translation>
            <numerusform>已清除 %Ln 条查找记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HistoryPopup</name>
    <message>
        <source>History of lookups</source>
        <translation>查找历史</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在历史中查找</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>No lookup matches</source>
        <translation>没有匹配的查找记录</translation>
    </message>
    <message>
        <source>Nothing was looked up yet. Queries and codes will be kept here; of a pasted text only the codes in it.</source>
        <translation>尚未查找过任何内容。查询和错误码会保留在此；粘贴的文本只保留其中的错误码。</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>未保留查找历史。</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>“撤销”可恢复</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>仅保存在此计算机上</translation>
    </message>
    <message>
        <source>They may hold what a customer wrote</source>
        <translation>其中可能有客户写的内容</translation>
    </message>
    <message>
        <source>The arrows go through the lookups that have these letters, %1 takes one.</source>
        <translation>方向键浏览含有这些字符的查找，%1 选用其一。</translation>
    </message>
</context>
<context>
    <name>errdex::HtmlBlocks</name>
    <message>
        <source>A page of more than 64 MiB.</source>
        <translation>页面超过 64 MiB。</translation>
    </message>
    <message>
        <source>Tags nested too deep.</source>
        <translation>标签嵌套过深。</translation>
    </message>
    <message>
        <source>A cell spans more rows or columns than a table has.</source>
        <translation>有单元格跨越的行数或列数超出表格。</translation>
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
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Import of the catalogue %1</source>
        <translation>导入错误码库 %1</translation>
    </message>
    <message>
        <source>The import of %1 is undone…</source>
        <translation>正在撤销 %1 的导入…</translation>
    </message>
    <message>
        <source>Sho&amp;w the suggestions</source>
        <translation>显示建议(&amp;W)</translation>
    </message>
    <message>
        <source>%1 can be imported as a catalogue, too.</source>
        <translation>%1 也可以作为错误码库导入。</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>导入(&amp;M)…</translation>
    </message>
    <message>
        <source>The import of %1 is redone…</source>
        <translation>正在重做 %1 的导入…</translation>
    </message>
    <message>
        <source>The import of %1 cannot be redone: what it brought is no longer kept. Its source can be imported again.</source>
        <translation>无法重做 %1 的导入：它带来的内容已不再保留。可以再次导入其来源。</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w the %Ln code(s)</source>
        <translation>
            <numerusform>显示这 %Ln 个错误码(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare leaves it out until it is chosen there</source>
        <extracomment>of a catalogue, behind &quot;it is new, with 5 codes&quot;: until it is chosen among the providers there</extracomment>
        <translation>在对比中选中之前，它不参与对比</translation>
    </message>
    <message>
        <source>it is compared with those that were chosen</source>
        <extracomment>of a catalogue, behind &quot;it is new, with 5 codes&quot;</extracomment>
        <translation>它与已选的一起对比</translation>
    </message>
</context>
<context>
    <name>errdex::ImportCommand</name>
    <message>
        <source>Reads the error codes of a provider from a file or a documentation page.</source>
        <translation>从文件或文档页面读取服务商的错误码。</translation>
    </message>
    <message>
        <source>The provider&apos;s short name: small letters, digits, -. A catalogue file that was handed on brings its own.</source>
        <translation>服务商的短名称：小写字母、数字和 -。他人分享的错误码库文件自带短名称。</translation>
    </message>
    <message>
        <source>What the source is (default: auto, by its content).</source>
        <translation>来源的类型（默认：auto，由内容判断）。</translation>
    </message>
    <message>
        <source>The source&apos;s encoding, such as UTF-8 or windows-1252 (default: by its bytes).</source>
        <translation>来源的编码，如 UTF-8 或 windows-1252（默认：由字节内容判断）。</translation>
    </message>
    <message>
        <source>What separates the cells of csv: one ASCII character, or \t for a tab (default: by its content).</source>
        <translation>csv 单元格的分隔符：一个 ASCII 字符，或用 \t 表示制表符（默认：由内容判断）。</translation>
    </message>
    <message>
        <source>Which column a field is in, by its name or its number from 1. Fields: %1.</source>
        <translation>字段所在的列，用列名或从 1 开始的列号表示。字段：%1。</translation>
    </message>
    <message>
        <source>Store nothing, only tell.</source>
        <translation>不保存任何内容，只作报告。</translation>
    </message>
    <message>
        <source>List what was imported of --provider; without FILE.</source>
        <translation>列出 --provider 的各次导入；不带 FILE。</translation>
    </message>
    <message>
        <source>Make a version of --provider the present one, which brings a removed catalogue back; without FILE.</source>
        <translation>将 --provider 的某个版本设为当前版本，也可找回已移除的错误码库；不带 FILE。</translation>
    </message>
    <message>
        <source>Remove what was imported of --provider; --restore brings it back for thirty days. Without FILE.</source>
        <translation>移除 --provider 的导入内容；三十天内可用 --restore 找回。不带 FILE。</translation>
    </message>
    <message>
        <source>What to read: a file, a folder of files, or - for standard input.</source>
        <translation>要读取的内容：一个文件、一个含多个文件的文件夹，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>how a page is understood, and what would change</source>
        <translation>页面如何被识别，以及将发生哪些更改</translation>
    </message>
    <message>
        <source>a table whose columns have other names</source>
        <translation>列名不同的表格</translation>
    </message>
    <message>
        <source>undoes the imports that came after the first</source>
        <translation>撤销首次导入之后的各次导入</translation>
    </message>
    <message>
        <source>undoes the first one too</source>
        <translation>连首次导入也一并撤销</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not “%1”</source>
        <translation>--map 的格式为 FIELD=COLUMN，不能是“%1”</translation>
    </message>
    <message>
        <source>there is no field “%1”; there are %2</source>
        <translation>没有字段“%1”；可用的字段有 %2</translation>
    </message>
    <message>
        <source>FILE is missing</source>
        <translation>缺少 FILE</translation>
    </message>
    <message>
        <source>--provider takes small letters, digits and -, not “%1”</source>
        <translation>--provider 只接受小写字母、数字和 -，不能是“%1”</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>there is no encoding “%1”; there are %2</source>
        <translation>没有编码“%1”；可用的编码有 %2</translation>
    </message>
    <message>
        <source>--delimiter takes one ASCII character that is no quote, not “%1”</source>
        <translation>--delimiter 须为一个 ASCII 字符且不能是引号，不能是“%1”</translation>
    </message>
    <message>
        <source>--versions, --restore and --remove stand alone, without FILE</source>
        <translation>--versions、--restore 和 --remove 须单独使用，不带 FILE</translation>
    </message>
    <message>
        <source>--provider is missing: the short name of whose codes these are</source>
        <translation>缺少 --provider：这些错误码所属服务商的短名称</translation>
    </message>
    <message>
        <source>--restore takes the number of a version, not “%1”</source>
        <translation>--restore 须为版本号，不能是“%1”</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>导入已取消。未保存任何内容。</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>正在读取：%1</translation>
    </message>
    <message>
        <source>no error codes were found</source>
        <translation>未找到错误码</translation>
    </message>
    <message>
        <source>Storing: %1</source>
        <translation>正在保存：%1</translation>
    </message>
    <message>
        <source>%1 is stored as version %2.</source>
        <translation>%1 已保存为版本 %2。</translation>
    </message>
    <message>
        <source>What the source is, and what its columns mean, is told by its content; --dry-run shows how it was understood and what would change, and stores nothing. Importing a provider again is an update: the former version is kept, and the source is read as that of the last time was, with the same tables and columns; what you ask for counts before that, and --fresh leaves it out. Nothing is loaded from the network.</source>
        <translation>来源的类型和各列的含义由其内容判断；--dry-run 会显示识别结果和将发生的更改，但不保存任何内容。再次导入同一服务商即为更新：以前的版本会保留，来源按上次的方式读取，表格和列与上次相同；您指定的选项优先，--fresh 则不沿用上次的方式。不会从网络加载任何内容。</translation>
    </message>
    <message>
        <source>Read the source as if nothing had been imported of --provider before.</source>
        <translation>像从未导入过 --provider 一样读取来源。</translation>
    </message>
    <message>
        <source>The provider&apos;s name (default: as the source calls it, where that fits the short name; else the short name).</source>
        <translation>服务商的名称（默认：来源所用的名称，如果与短名称相符；否则为短名称）。</translation>
    </message>
    <message>
        <source>%1. By the source: %2</source>
        <extracomment>%1 is &quot;--provider nord-pay --name &apos;Nord Pay&apos;&quot;</extracomment>
        <translation>%1。根据来源：%2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportJob</name>
    <message>
        <source>The import failed: %1</source>
        <translation>导入失败：%1</translation>
    </message>
</context>
<context>
    <name>errdex::ImportReport</name>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Read as: %1, %2</source>
        <extracomment>%1 is the name of a format, &quot;Table (CSV, TSV)&quot;, %2 an encoding, &quot;UTF-8&quot;</extracomment>
        <translation>读取格式：%1，%2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is the heading of a table, %3 &quot;taken&quot; or &quot;left out&quot;</extracomment>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>table</comment>
        <extracomment>said of a table of the source, behind its heading and line</extracomment>
        <translation>已采用</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>table</comment>
        <translation>已略过</translation>
    </message>
    <message>
        <source>%1, table %2: %3</source>
        <extracomment>%1 is the heading of a table, %3 &quot;taken&quot; or &quot;left out&quot;</extracomment>
        <translation>%1，表格 %2：%3</translation>
    </message>
</context>
<context>
    <name>errdex::ImportSource</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The folder has no files.</source>
        <translation>文件夹中没有文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Only the first %1 files are read; there are %2.</source>
        <translation>只读取前 %1 个文件；共有 %2 个。</translation>
    </message>
    <message>
        <source>Nothing that looks like error codes was found.</source>
        <translation>未找到形似错误码的内容。</translation>
    </message>
</context>
<context>
    <name>errdex::ImportTableModel</name>
    <message>
        <source>%1, doubt: %2</source>
        <extracomment>a cell&apos;s text, and what is doubtful about it</extracomment>
        <translation>%1，疑点：%2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <extracomment>%1 is the number of a line, or row, of the source</extracomment>
        <translation>%1 略过</translation>
    </message>
    <message>
        <source>%1 doubt</source>
        <extracomment>%1 is the number of a line: something in it is doubtful</extracomment>
        <translation>%1 存疑</translation>
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
        <translation>不导入</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>表格（CSV、TSV）</translation>
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
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>OpenAPI</source>
        <translation>OpenAPI</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>“%1” is not imported: your choice.</source>
        <translation>“%1”不导入：由您选定。</translation>
    </message>
    <message>
        <source>“%1” is read as %2: your choice.</source>
        <translation>“%1”识别为 %2：由您选定。</translation>
    </message>
    <message>
        <source>How the HTTP status is known</source>
        <extracomment>a column that says of each HTTP status how it is known: stated, by a rule, derived</extracomment>
        <translation>HTTP 状态码的依据</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表格 %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table %1, row %2: %3</source>
        <translation>表格 %1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>表格 %1：%2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>表格第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportVersions</name>
    <message>
        <source>codes: %1</source>
        <translation>错误码：%1</translation>
    </message>
    <message>
        <source>there is no version %1 of %2</source>
        <translation>%2 没有版本 %1</translation>
    </message>
    <message>
        <source>Version %1 of %2 is the present one.</source>
        <translation>%2 的当前版本为版本 %1。</translation>
    </message>
    <message>
        <source>nothing of %1 is imported</source>
        <translation>没有导入过 %1 的内容</translation>
    </message>
    <message>
        <source>%1 is removed. For thirty days “errdex import --provider %1 --restore %2” brings it back.</source>
        <translation>已移除 %1。三十天内可用“errdex import --provider %1 --restore %2”找回。</translation>
    </message>
</context>
<context>
    <name>errdex::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>There is no text to import.</source>
        <translation>没有可导入的文本。</translation>
    </message>
    <message>
        <source>1. Source</source>
        <translation>1. 来源</translation>
    </message>
    <message>
        <source>2. What was recognised</source>
        <translation>2. 识别结果</translation>
    </message>
    <message>
        <source>3. What it changes</source>
        <translation>3. 将发生的更改</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was chosen stays</source>
        <translation>已作的选择会保留</translation>
    </message>
    <message>
        <source>Keeps the catalogue; Undo takes it away</source>
        <translation>保存错误码库；“撤销”可将其移除</translation>
    </message>
    <message>
        <source>Nothing is kept before the last step</source>
        <translation>在最后一步之前不保存任何内容</translation>
    </message>
</context>
<context>
    <name>errdex::InlineEditor</name>
    <message>
        <source>What is written is kept at once.</source>
        <translation>输入的内容会立即保存。</translation>
    </message>
</context>
<context>
    <name>errdex::KeyEdit</name>
    <message>
        <source>Press the new keys… %1 cancels</source>
        <translation>请按新的快捷键… 按 %1 取消</translation>
    </message>
    <message>
        <source>%1 or a click, then the keys</source>
        <translation>先按 %1 或点击，再按快捷键</translation>
    </message>
</context>
<context>
    <name>errdex::KeyboardPage</name>
    <message>
        <source>U&amp;se them</source>
        <translation>使用(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>清除快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All to default</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>&amp;Press other keys:</source>
        <translation>按下新的快捷键(&amp;P)：</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>新的快捷键</translation>
    </message>
    <message>
        <source>%1 cannot be used: it moves about, or belongs to the saved filters.</source>
        <translation>无法使用 %1：它用于导航，或属于已保存的筛选器。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it when you use it here.</source>
        <translation>%1 已用于“%2”；在此使用后，原操作将失去该快捷键。</translation>
    </message>
    <message>
        <source>%1 was given to “%2” and stays there.</source>
        <translation>%1 已分配给“%2”，仍归其使用。</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>转给此操作(&amp;T)</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>After %1, press the keys for the action that is chosen above. %2 cancels, %3 leaves the field.</source>
        <translation>按 %1 后，再按上面所选操作的快捷键。按 %2 取消，按 %3 离开此栏。</translation>
    </message>
    <message>
        <source>In the field, %1 uses these keys and %2 records others.</source>
        <translation>在此栏中，按 %1 使用这些按键，按 %2 重新录入。</translation>
    </message>
    <message>
        <source>The chosen action is reached by these keys</source>
        <translation>用这些键执行所选操作</translation>
    </message>
    <message>
        <source>The chosen action is reached by its menu alone</source>
        <translation>所选操作只能通过菜单执行</translation>
    </message>
    <message>
        <source>The keys that the chosen action had at first</source>
        <translation>所选操作最初的按键</translation>
    </message>
    <message>
        <source>The keys that all actions had at first</source>
        <translation>所有操作最初的按键</translation>
    </message>
    <message>
        <source>Enter takes other keys for an action: press them then.</source>
        <translation>按 Enter 为操作设置其他按键：然后按下这些键。</translation>
    </message>
</context>
<context>
    <name>errdex::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
</context>
<context>
    <name>errdex::LineButtons</name>
    <message>
        <source>Clear this field</source>
        <translation>清空此输入框</translation>
    </message>
</context>
<context>
    <name>errdex::LogModel</name>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首次出现的行</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>摘录</translation>
    </message>
</context>
<context>
    <name>errdex::LogScanJob</name>
    <message>
        <source>it is no file</source>
        <translation>不是文件</translation>
    </message>
</context>
<context>
    <name>errdex::LongTextDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Show in the &amp;table</source>
        <translation>在表格中显示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Stopped: the rest was not read.</source>
        <translation>已停止：其余部分未读取。</translation>
    </message>
    <message>
        <source>The text could not be read to its end: %1</source>
        <translation>文本未能读完：%1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Codes in the text</source>
        <translation>文本中的错误码</translation>
    </message>
    <message>
        <source>Filters the table of the window to the chosen codes, or to all</source>
        <translation>将窗口中的表格筛选为所选的错误码，或文本中的全部错误码</translation>
    </message>
    <message>
        <source>Export the codes of the text</source>
        <translation>导出文本中的错误码</translation>
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
        <translation>错误码</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>已将 %Ln 行导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <extracomment>%1 is the name of a file, or &quot;Pasted text&quot;</extracomment>
        <translation>错误码：%1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <extracomment>%1 is the name of a file, or &quot;Pasted text&quot;</extracomment>
        <translation>正在读取：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln 个错误码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %1 time(s)</source>
        <extracomment>%1 is a number: how often the codes stand in the text</extracomment>
        <translation>
            <numerusform>共出现 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) read (%2)</source>
        <extracomment>%1 is a number, %2 a size such as &quot;104 KiB&quot;</extracomment>
        <translation>
            <numerusform>已读取 %1 行 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>No known code stands in the text.</source>
        <translation>文本中没有已知的错误码。</translation>
    </message>
    <message>
        <source>Enter filters the table of the window to the chosen codes.</source>
        <translation>Enter 将窗口中的表格筛选为所选的码。</translation>
    </message>
    <message>
        <source>Asks for a file and writes the codes of the text into it</source>
        <translation>询问文件名，并将文本中的码写入其中</translation>
    </message>
</context>
<context>
    <name>errdex::LongTexts</name>
    <message>
        <source>Open a log or another text</source>
        <translation>打开日志或其他文本</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>拖入的文本</translation>
    </message>
</context>
<context>
    <name>errdex::LookupCommand</name>
    <message>
        <source>Finds what an error code or message means; the best answer first.</source>
        <translation>查找错误码或消息的含义；最佳答案排在最前。</translation>
    </message>
    <message>
        <source>Several words are one text. What is near a code or word that no catalogue has is a suggestion, not an answer: match.kind is “fuzzy” in json, the exit code is 1. The csv format has the columns of “errdex export”, and no suggestions. Standard input of more than 256 KiB, as a log is, gives a table of all known codes that stand in it: provider, code, count, first line and an excerpt.</source>
        <translation>多个词语视为一段文本。与某个未收录的错误码或词语相近的结果属于建议而非答案：json 中的 match.kind 为“fuzzy”，退出码为 1。csv 格式的列与“errdex export”相同，且不含建议。标准输入超过 256 KiB 时（如日志），将给出其中所有已知错误码的表格：服务商、错误码、次数、首次出现的行和摘录。</translation>
    </message>
    <message>
        <source>Look at this provider only; may be given more than once.</source>
        <translation>只查找此服务商；可多次给出。</translation>
    </message>
    <message>
        <source>Give at most N results (default: 20; 0: all).</source>
        <translation>最多给出 N 个结果（默认：20；0 表示全部）。</translation>
    </message>
    <message>
        <source>A code in any form, a message, a JSON body, a log line, words; - reads it from standard input.</source>
        <translation>任意写法的错误码、消息、JSON 正文、日志行或词语；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>what -1021 means, and what to do about it</source>
        <translation>-1021 的含义，以及如何处理</translation>
    </message>
    <message>
        <source>the same number means something else elsewhere</source>
        <translation>同一数字在别处另有含义</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>用于脚本</translation>
    </message>
    <message>
        <source>cannot read standard input: %1</source>
        <translation>无法读取标准输入：%1</translation>
    </message>
    <message>
        <source>there is no text to look up</source>
        <translation>没有要查找的文本</translation>
    </message>
    <message>
        <source>there is no provider “%1”; there are %2</source>
        <translation>没有服务商“%1”；可用的服务商有 %2</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1；您是否想用 %2？</translation>
    </message>
    <message>
        <source>--limit takes a number, not “%1”</source>
        <translation>--limit 须为数字，不能是“%1”</translation>
    </message>
    <message>
        <source>there are more results; --limit 0 gives all</source>
        <translation>还有更多结果；--limit 0 可给出全部</translation>
    </message>
    <message>
        <source>nothing found for “%1”</source>
        <translation>未找到“%1”的相关内容</translation>
    </message>
    <message>
        <source>the input is long: searched for known codes, and for nothing else; %1</source>
        <translation>输入较长：仅搜索其中的已知错误码；%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln 个错误码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::LookupText</name>
    <message>
        <source>the code %1 stands in the text</source>
        <translation>文本中有错误码 %1</translation>
    </message>
    <message>
        <source>%1 is %2 without its zeros or its sign</source>
        <translation>%1 是去掉零或正负号的 %2</translation>
    </message>
    <message>
        <source>the name %1 stands in the text</source>
        <translation>文本中有名称 %1</translation>
    </message>
    <message>
        <source>“%1” is %2 written differently</source>
        <translation>“%1”是 %2 的另一种写法</translation>
    </message>
    <message>
        <source>the code begins with %1</source>
        <translation>错误码以 %1 开头</translation>
    </message>
    <message>
        <source>its message stands in the text</source>
        <translation>文本中有其消息</translation>
    </message>
    <message>
        <source>“%1” stands in the text, which may be by chance</source>
        <translation>文本中有“%1”，但可能只是巧合</translation>
    </message>
    <message>
        <source>all words stand in its name or message</source>
        <translation>其名称或消息中包含所有词语</translation>
    </message>
    <message>
        <source>all words stand in its texts or in its meaning</source>
        <translation>所有词都出现在其文本或含义中</translation>
    </message>
    <message>
        <source>the text holds the HTTP status %1</source>
        <translation>文本中有 HTTP 状态码 %1</translation>
    </message>
    <message>
        <source>a suggestion: %1 is near %2</source>
        <translation>建议：%1 与 %2 相近</translation>
    </message>
    <message>
        <source>a suggestion by these words: %1</source>
        <translation>根据以下词语给出的建议：%1</translation>
    </message>
    <message>
        <source>its message stands there too</source>
        <translation>文本中也有其消息</translation>
    </message>
    <message>
        <source>the text names %1</source>
        <translation>文本提到 %1</translation>
    </message>
    <message>
        <source>the body has the form of %1</source>
        <translation>正文符合 %1 的格式</translation>
    </message>
    <message>
        <source>the HTTP status %1 fits</source>
        <translation>HTTP 状态码 %1 相符</translation>
    </message>
    <message>
        <source>words of its message stand there too</source>
        <translation>文本中还有其消息的部分词语</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in any catalogue</source>
        <extracomment>%1 is one code, or several as a list: &quot;-1131, -1132&quot;</extracomment>
        <translation>
            <numerusform>任何错误码库中都没有 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>found in the team&apos;s tags</source>
        <translation>在团队的标签中找到</translation>
    </message>
    <message>
        <source>found in the team&apos;s note</source>
        <translation>在团队的备注中找到</translation>
    </message>
    <message>
        <source>found in your tags</source>
        <translation>在您的标签中找到</translation>
    </message>
    <message>
        <source>found in your note</source>
        <translation>在您的备注中找到</translation>
    </message>
    <message>
        <source>words of its texts stand there too</source>
        <translation>文本中还有其说明的部分词语</translation>
    </message>
    <message>
        <source>“%2” is what HTTP %1 stands for</source>
        <extracomment>%1 is an HTTP status, 429; %2 what the code means, &quot;Rate limit exceeded&quot;</extracomment>
        <translation>HTTP %1 表示“%2”</translation>
    </message>
    <message>
        <source>a suggestion: %1 has the number of %2</source>
        <extracomment>%1 is a code that there is, -1021; %2 is what was looked up, ABCD-1021</extracomment>
        <translation>建议：%1 与 %2 数字相同</translation>
    </message>
    <message>
        <source>a suggestion: “%1” may mean “%2”</source>
        <extracomment>%1 is words of a text, &quot;session timed out&quot;; %2 what a code means, &quot;Session expired&quot;</extracomment>
        <translation>建议：“%1”可能是指“%2”</translation>
    </message>
    <message>
        <source>its message stands in the text, but for the word “%1”</source>
        <extracomment>%1 is a word of a message that is misspelt in the text</extracomment>
        <translation>文本中有其消息，只有“%1”一词不同</translation>
    </message>
</context>
<context>
    <name>errdex::MainWindow</name>
    <message>
        <source>The search failed: %1</source>
        <translation>搜索失败：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) printed</source>
        <translation>
            <numerusform>已打印 %Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Errdex was updated to version %1.</source>
        <translation>Errdex 已更新到版本 %1。</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>新增内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Write a reply</source>
        <translation>撰写回复(&amp;W)</translation>
    </message>
    <message>
        <source>The layout is as it was at first</source>
        <translation>布局已恢复初始状态</translation>
    </message>
    <message>
        <source>The clipboard still holds what was copied before.</source>
        <translation>剪贴板中仍是之前复制的内容。</translation>
    </message>
    <message>
        <source>Nothing was copied: %1 has no reply, neither one of yours nor one of its concept.</source>
        <translation>未复制任何内容：%1 没有回复，既没有您自己的，也没有其概念的。</translation>
    </message>
    <message>
        <source>Nothing was copied: no single code is chosen.</source>
        <translation>未复制任何内容：没有选中单个错误码。</translation>
    </message>
    <message>
        <source>Enter leads to the cards of the cell.</source>
        <translation>回车键转到该单元格的卡片。</translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlock</name>
    <message>
        <source>(picture %1, not loaded)</source>
        <translation>（图片 %1，未加载）</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <extracomment>below the beginning of a long note</extracomment>
        <translation>
            <numerusform>……还有 %Ln 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlocks</name>
    <message>
        <source>A document of more than 64 MiB.</source>
        <translation>文档超过 64 MiB。</translation>
    </message>
    <message>
        <source>The document could not be read as Markdown.</source>
        <translation>无法作为 Markdown 读取此文档。</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln cell(s) more than the head of its table; only those are left out.</source>
        <translation>
            <numerusform>该行比表头多 %Ln 个单元格；仅略去多出的单元格。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MenuBar</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>errdex::MessageBar</name>
    <message>
        <source>Message</source>
        <extracomment>what the program says at the foot of the window</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>errdex::NothingFound</name>
    <message>
        <source>Read it as an error text: %1</source>
        <translation>作为错误文本解读：%1</translation>
    </message>
    <message>
        <source>The nearest in the catalogues. They may mean something else.</source>
        <translation>错误码库中最接近的结果。它们可能表示其他含义。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln 个错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 — %2</source>
        <translation>移除 %1 — %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Remove %1 — finds %2</source>
        <translation>移除 %1 — 可找到 %2</translation>
    </message>
    <message>
        <source>No code has all of these words</source>
        <translation>没有错误码包含所有这些词</translation>
    </message>
    <message>
        <source>Only %1 — finds %2</source>
        <translation>仅 %1 — 可找到 %2</translation>
    </message>
    <message>
        <source>Only %1 — %2</source>
        <translation>仅 %1 — %2</translation>
    </message>
</context>
<context>
    <name>errdex::NothingLeft</name>
    <message>
        <source>Nothing is left to compare</source>
        <translation>没有可对比的内容</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is a provider, which will be compared then</extracomment>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>对比全部</translation>
    </message>
</context>
<context>
    <name>errdex::OriginText</name>
    <message>
        <source>shared by your team</source>
        <extracomment>of a catalogue: a colleague has given it to everybody in the team</extracomment>
        <translation>由您的团队共享</translation>
    </message>
    <message>
        <source>imported, hides the team&apos;s</source>
        <extracomment>of a catalogue: the team shares one too, which is not shown because of this one</extracomment>
        <translation>已导入，遮盖了团队的</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>of a catalogue: it comes with the program</extracomment>
        <translation>已导入</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Shared by your team</source>
        <translation>由您的团队共享</translation>
    </message>
    <message>
        <source>Your own import; it hides the one that your team shares</source>
        <translation>您自己导入的，遮盖了团队共享的</translation>
    </message>
</context>
<context>
    <name>errdex::OtherValues</name>
    <message>
        <source>Another link, from %1</source>
        <translation>另一个链接，来自 %1</translation>
    </message>
    <message>
        <source>Another meaning, from %1</source>
        <translation>另一种含义，来自 %1</translation>
    </message>
    <message>
        <source>Another reply for all that mean this, from %1</source>
        <translation>此含义所有错误码的另一条回复，来自 %1</translation>
    </message>
    <message>
        <source>Another reply, from %1</source>
        <translation>另一条回复，来自 %1</translation>
    </message>
    <message>
        <source>Another note, from %1</source>
        <translation>另一条备注，来自 %1</translation>
    </message>
    <message>
        <source>Use this one</source>
        <extracomment>&quot;one&quot; is a note, link, reply or meaning that another person wrote</extracomment>
        <translation>使用这个</translation>
    </message>
    <message>
        <source>Puts it in the place of your own; can be undone</source>
        <translation>用它取代您自己的内容；可以撤销</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Your own stays; can be undone</source>
        <translation>保留您自己的内容；可以撤销</translation>
    </message>
</context>
<context>
    <name>errdex::OutputProgress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>errdex::OwnActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>The other one is in the place of yours now</source>
        <extracomment>&quot;one&quot; is a note, link, reply or meaning that another person wrote</extracomment>
        <translation>已改用另一份内容</translation>
    </message>
    <message>
        <source>The other one is thrown away</source>
        <translation>已丢弃另一份内容</translation>
    </message>
    <message>
        <source>%1 has no tags any more</source>
        <translation>已清除 %1 的标签</translation>
    </message>
    <message>
        <source>Tags of %1 kept</source>
        <translation>已保存 %1 的标签</translation>
    </message>
    <message>
        <source>%1 has no link any more</source>
        <translation>已清除 %1 的链接</translation>
    </message>
    <message>
        <source>Link of %1 kept</source>
        <translation>已保存 %1 的链接</translation>
    </message>
    <message>
        <source>The former reply is back</source>
        <translation>已恢复原来的回复</translation>
    </message>
    <message>
        <source>Your reply is kept for all codes that mean this</source>
        <translation>您的回复已保存，用于此含义的所有错误码</translation>
    </message>
    <message>
        <source>Your reply is kept for %1</source>
        <translation>您对 %1 的回复已保存</translation>
    </message>
    <message>
        <source>The note on %1 is gone</source>
        <translation>已清除 %1 的备注</translation>
    </message>
    <message>
        <source>Note on %1 kept</source>
        <translation>已保存 %1 的备注</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>errdex::OwnChanges</name>
    <message>
        <source>Import of own data</source>
        <translation>导入用户数据</translation>
    </message>
</context>
<context>
    <name>errdex::OwnDataCommand</name>
    <message>
        <source>Writes your notes, stars and saved filters as one file, or joins in another person&apos;s.</source>
        <translation>将备注、星标和已保存的筛选器写入一个文件，或合并他人的此类文件。</translation>
    </message>
    <message>
        <source>The file is JSON. It holds notes, tags, links, replies, stars, chosen concepts and saved filters, but no history and no imported catalogues. Joining takes field by field what is newer; what two people have written apart is kept twice, and found by has:conflict. A copy of the state before is kept, and restored by the window (File, Restore own data).</source>
        <translation>该文件为 JSON 格式，包含备注、标签、链接、回复、星标、选定的通用含义和已保存的筛选器，但不含查找历史和导入的错误码库。合并时逐字段取较新的内容；两人分别写入的内容会同时保留，可用 has:conflict 查找。合并前的状态会保留副本，可在窗口中恢复（文件 &gt; 恢复用户数据）。</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>写入此文件而非标准输出；文件要么完整生成，要么不生成。</translation>
    </message>
    <message>
        <source>Join in what stands in this file (- for standard input), and say what that changed.</source>
        <translation>合并此文件的内容（- 表示标准输入），并报告由此产生的更改。</translation>
    </message>
    <message>
        <source>With --join: change nothing, say what would change.</source>
        <translation>与 --join 同用：不作任何更改，只报告将发生的更改。</translation>
    </message>
    <message>
        <source>to take along, or to hand on</source>
        <translation>供随身携带或转交他人</translation>
    </message>
    <message>
        <source>what a colleague&apos;s file would change</source>
        <translation>同事的文件会带来哪些更改</translation>
    </message>
    <message>
        <source>and joins it in</source>
        <translation>将其合并</translation>
    </message>
    <message>
        <source>--output and --join do not go together</source>
        <translation>--output 和 --join 不能同时使用</translation>
    </message>
    <message>
        <source>--dry-run is for --join</source>
        <translation>--dry-run 仅与 --join 同用</translation>
    </message>
    <message>
        <source>--format is for --join; what is written is always JSON</source>
        <translation>--format 仅与 --join 同用；写出的内容始终为 JSON</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
</context>
<context>
    <name>errdex::OwnExchange</name>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>无法写入 %1：%2。原有内容保持不变。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with own data</source>
        <translation>
            <numerusform>%Ln 个带用户数据的错误码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved filter(s)</source>
        <translation>
            <numerusform>%Ln 个已保存的筛选器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>新增 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>更改 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written by both of you</source>
        <extracomment>%Ln values, each a note, the tags … of a code that two people wrote differently</extracomment>
        <translation>
            <numerusform>双方都写过的 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Joining it would change nothing: all of it is here already.</source>
        <translation>合并不会带来任何更改：其中的内容此处均已存在。</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>其中的内容此处均已存在。</translation>
    </message>
    <message>
        <source>It would be joined into your own data: %1.</source>
        <translation>将合并到您的用户数据中：%1。</translation>
    </message>
    <message>
        <source>Joined into your own data: %1.</source>
        <translation>已合并到您的用户数据中：%1。</translation>
    </message>
    <message>
        <source>%1: more than %2 MiB. No file of own data is so large; nothing was changed.</source>
        <extracomment>%1, here and below, is the name of a file, or &quot;Standard input&quot;</extracomment>
        <translation>%1：超过 %2 MiB。用户数据文件不会这么大；未更改任何内容。</translation>
    </message>
    <message>
        <source>%1: from a newer version of Errdex. Please update Errdex; nothing was changed.</source>
        <translation>%1：来自更新版本的 Errdex。请更新 Errdex；未更改任何内容。</translation>
    </message>
    <message>
        <source>%1: no file of own data. Such a file comes from “Export own data”; nothing was changed.</source>
        <translation>%1：不是用户数据文件。此类文件由“导出用户数据”生成；未更改任何内容。</translation>
    </message>
    <message>
        <source>%1: damaged in line %2 (%3). Nothing was changed.</source>
        <extracomment>%3 says in English what is wrong there</extracomment>
        <translation>%1：第 %2 行已损坏 (%3)。未更改任何内容。</translation>
    </message>
    <message>
        <source>Of what both of you wrote, the newer holds and the other is kept beside it: search for %1.</source>
        <translation>双方都写过的内容以较新的为准，另一份一并保留：可搜索 %1。</translation>
    </message>
</context>
<context>
    <name>errdex::OwnTextRow</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Link to the solution</source>
        <translation>解决方案链接</translation>
    </message>
    <message>
        <source>Reply of your own</source>
        <translation>自定义回复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a link to the solution</source>
        <translation>添加解决方案链接</translation>
    </message>
    <message>
        <source>Write a reply of your own</source>
        <translation>撰写自定义回复</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>编辑：%1</translation>
    </message>
    <message>
        <source>All codes with this tag</source>
        <translation>带有此标签的所有错误码</translation>
    </message>
    <message>
        <source>urgent, known bug, …</source>
        <translation>紧急, 已知缺陷, …</translation>
    </message>
    <message>
        <source>Markdown; kept while you type</source>
        <translation>Markdown；边输入边保存</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://; this is not kept yet.</source>
        <translation>链接须以 https:// 或 http:// 开头；目前尚未保存。</translation>
    </message>
    <message>
        <source>Yours alone, until you share it with a team</source>
        <translation>仅您可见，直到您与团队共享</translation>
    </message>
    <message>
        <source>Opens in the web browser</source>
        <translation>在网页浏览器中打开</translation>
    </message>
    <message>
        <source>The link was not kept.</source>
        <translation>链接未保存。</translation>
    </message>
</context>
<context>
    <name>errdex::PagePrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>The preview ends here; the print goes on.</source>
        <translation>预览到此为止；打印时会继续。</translation>
    </message>
</context>
<context>
    <name>errdex::PageTables</name>
    <message>
        <source>Each code is a heading, with its text below.</source>
        <translation>每个错误码是一个标题，说明文字在其下方。</translation>
    </message>
    <message>
        <source>A list of definitions: codes and what they mean.</source>
        <translation>定义列表：错误码及其含义。</translation>
    </message>
    <message>
        <source>Lines that begin with a code.</source>
        <translation>以错误码开头的行。</translation>
    </message>
    <message>
        <source>One line alone that begins like a code; it may be anything.</source>
        <translation>只有一行以类似错误码的内容开头；可能是任何内容。</translation>
    </message>
</context>
<context>
    <name>errdex::PaneLinks</name>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is &quot;Code&quot;, &quot;Message&quot;, &quot;Reply&quot;, …</extracomment>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>errdex::PaperOutput</name>
    <message>
        <source>The export failed: there is not enough memory.</source>
        <translation>导出失败：内存不足。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>The last one is still being written. Wait for its end, or stop it.</source>
        <translation>上一次写入尚未完成。请等待其结束，或将其停止。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>打印机没有响应。</translation>
    </message>
    <message>
        <source>The part of Errdex that prints is missing; please install Errdex again, or save a PDF.</source>
        <translation>缺少 Errdex 的打印组件；请重新安装 Errdex，或保存为 PDF。</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>in a list</comment>
        <extracomment>Stands between statements that are listed: &quot;the code is in the text; the status fits&quot;.</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>Two sentences, one after the other. Chinese and Japanese write no blank.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and value</comment>
        <extracomment>%1 is a title, %2 what it holds: &quot;Status: sound&quot;, &quot;Clock skew: the times differ&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>remark</comment>
        <extracomment>%2 is added to %1 as a remark: &quot;the code stands in the text — values: 5, 7&quot;.</extracomment>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <extracomment>within other quotes</extracomment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>percent sign</comment>
        <extracomment>%1 is the sign of percent behind a number, with the blank before it where the language writes one</extracomment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>errdex::PreviewKeys</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>更多按钮</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>behind the number of a page: &quot;2 of 12&quot;</extracomment>
        <translation> / %1</translation>
    </message>
    <message>
        <source>%1 and %2 turn the pages where whole ones are shown.</source>
        <translation>显示整页时，%1 和 %2 翻页。</translation>
    </message>
    <message>
        <source>Size, direction and margins of the paper</source>
        <translation>纸张大小、方向和页边距</translation>
    </message>
    <message>
        <source>Pages %1 and %2 of %3</source>
        <translation>第 %1、%2 页，共 %3 页</translation>
    </message>
</context>
<context>
    <name>errdex::PreviewPage</name>
    <message>
        <source>Deli&amp;miter</source>
        <translation>分隔符(&amp;M)</translation>
    </message>
    <message>
        <source>The first &amp;row names them</source>
        <translation>首行为列名(&amp;R)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The table as it was found</source>
        <translation>找到的原始表格</translation>
    </message>
    <message>
        <source>Line in the source</source>
        <translation>来源中的行号</translation>
    </message>
    <message>
        <source>Reasons and doubts</source>
        <translation>依据与疑点</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>读取格式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Reasons and &amp;doubts</source>
        <translation>依据与疑点(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1（%Ln 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which column is the code: without it nothing can be imported.</source>
        <translation>请选择哪一列是错误码：没有它就无法导入。</translation>
    </message>
    <message>
        <source>Tick a table to import.</source>
        <translation>请勾选要导入的表格。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>a table that was not on the page the last time; %1 is its heading
----------
a column that was not there the last time; %1 is its name</extracomment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>表格中的行</translation>
    </message>
    <message>
        <source>What kind of document it is</source>
        <translation>文档的类型</translation>
    </message>
    <message>
        <source>Which letters the bytes stand for</source>
        <translation>字节代表哪些文字</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>两个单元格之间的符号</translation>
    </message>
    <message>
        <source>Then it is no code itself</source>
        <translation>这样第一行本身就不是错误码</translation>
    </message>
    <message>
        <source>Space ticks a table, which is imported then. The chosen one is shown beside the list.</source>
        <translation>空格键勾选要导入的表格。所选表格显示在列表旁边。</translation>
    </message>
    <message>
        <source>What each column means is chosen in the boxes before it.</source>
        <translation>每列的含义在其前面的选择框中指定。</translation>
    </message>
    <message>
        <source>Why the source was read in this way, and what may be wrong.</source>
        <translation>为何如此读取来源，以及可能有误之处。</translation>
    </message>
</context>
<context>
    <name>errdex::PrintActions</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
</context>
<context>
    <name>errdex::PrintDialog</name>
    <message numerus="yes">
        <source>The &amp;table with %Ln row(s)</source>
        <translation>
            <numerusform>表格，共 %Ln 行(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table with the %Ln &amp;selected row(s)</source>
        <translation>
            <numerusform>表格，所选的 %Ln 行(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;cards of the %Ln selected code(s)</source>
        <translation>
            <numerusform>所选 %Ln 个错误码的卡片(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;card of %1</source>
        <extracomment>%1 is &quot;HashKey Pro -1021&quot;</extracomment>
        <translation>%1 的卡片(&amp;C)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>On the cards; leave it off for what a customer gets</source>
        <translation>用于卡片；给客户的内容请勿勾选</translation>
    </message>
    <message>
        <source>The table &amp;and the cards of “%1”</source>
        <extracomment>%1 is a row of a comparison: &quot;Rate limit exceeded&quot;, &quot;429 Too Many Requests&quot;</extracomment>
        <translation>表格和“%1”的卡片(&amp;A)</translation>
    </message>
    <message>
        <source>The &amp;cards of “%1”</source>
        <extracomment>%1 is a row of a comparison: &quot;Rate limit exceeded&quot;, &quot;429 Too Many Requests&quot;</extracomment>
        <translation>“%1”的卡片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;For colleagues: next steps, notes, other providers</source>
        <translation>供同事使用：下一步、备注、其他服务商(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;For colleagues: our remarks</source>
        <translation>供同事使用：我们的说明(&amp;F)</translation>
    </message>
    <message>
        <source>With the columns that are shown</source>
        <translation>包含所显示的列</translation>
    </message>
    <message>
        <source>All lines first, then all fields of this one</source>
        <translation>先是所有行，然后是此行的全部字段</translation>
    </message>
    <message>
        <source>With all fields</source>
        <translation>包含全部字段</translation>
    </message>
    <message>
        <source>Asks for a printer</source>
        <translation>询问使用哪台打印机</translation>
    </message>
    <message>
        <source>Shows the pages on the screen</source>
        <translation>在屏幕上显示页面</translation>
    </message>
    <message>
        <source>Asks for a file and writes the pages into it</source>
        <translation>询问文件名，并将页面写入其中</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderChoiceModel</name>
    <message>
        <source>%1, baseline</source>
        <translation>%1，基准</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderHeader</name>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderPicker</name>
    <message>
        <source>Find a provider</source>
        <translation>查找服务商</translation>
    </message>
    <message>
        <source>Providers to compare</source>
        <translation>要对比的服务商</translation>
    </message>
    <message>
        <source>Drag to put in order, or hold Alt with ↑ and ↓</source>
        <translation>拖动可排序，也可按住 Alt 并按 ↑ 和 ↓</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>基准(&amp;B)</translation>
    </message>
    <message>
        <source>What the others are told apart from</source>
        <translation>其他服务商以此为参照</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>a button that chooses all providers</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Compare all providers</source>
        <translation>对比所有服务商</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a button that chooses no provider</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Leave all providers out</source>
        <translation>取消选择所有服务商</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>No longer the &amp;baseline</source>
        <translation>不再作为基准(&amp;B)</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>设为基准(&amp;B)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>baseline</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Space ticks a provider. Alt with the up and down arrows moves it.</source>
        <translation>空格键勾选服务商。Alt 加上下方向键移动服务商。</translation>
    </message>
    <message>
        <source>Shows the providers that have these letters.</source>
        <translation>显示含有这些字符的服务商。</translation>
    </message>
</context>
<context>
    <name>errdex::ProvidersCommand</name>
    <message>
        <source>Lists the providers whose error codes are known.</source>
        <translation>列出已收录错误码的服务商。</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>short name, name, number of codes, origin, documentation</source>
        <translation>短名称、名称、错误码数量、来源、文档</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>errdex::QtPrintDialogs</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>errdex::QueryHelp</name>
    <message>
        <source>both words, anywhere, in any order; case and accents do not matter</source>
        <translation>同时包含两个词，位置和顺序不限；不区分大小写和重音符号</translation>
    </message>
    <message>
        <source>exactly this phrase</source>
        <translation>与此短语完全一致</translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation>包含第一个词而不包含第二个词</translation>
    </message>
    <message>
        <source>one of the two, or both</source>
        <translation>包含其中之一或两者</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>括号用于分组</translation>
    </message>
    <message>
        <source>a code; a minus before a digit belongs to it</source>
        <translation>一个错误码；数字前的减号属于错误码</translation>
    </message>
    <message>
        <source>codes that begin with -10; * stands for anything</source>
        <translation>以 -10 开头的错误码；* 代表任意内容</translation>
    </message>
    <message>
        <source>exactly this code</source>
        <translation>与此错误码完全一致</translation>
    </message>
    <message>
        <source>one of several providers</source>
        <translation>多个服务商之一</translation>
    </message>
    <message>
        <source>a class of HTTP statuses</source>
        <translation>一类 HTTP 状态码</translation>
    </message>
    <message>
        <source>a range, ends included</source>
        <translation>一个范围，包含两端</translation>
    </message>
    <message>
        <source>from here on; &lt;, &lt;= and &gt; work too</source>
        <translation>从此值起；&lt;、&lt;= 和 &gt; 同样可用</translation>
    </message>
    <message>
        <source>a category; names with blanks in quotes</source>
        <translation>一个类别；含空格的名称需加引号</translation>
    </message>
    <message>
        <source>what the failure means, across providers</source>
        <translation>错误的含义，适用于各服务商</translation>
    </message>
    <message>
        <source>who has to act: customer, integrator, provider or nobody</source>
        <translation>由谁处理：customer、integrator、provider 或 nobody</translation>
    </message>
    <message>
        <source>trying again: never, after-change, after-wait or with-backoff</source>
        <translation>重试：never、after-change、after-wait 或 with-backoff</translation>
    </message>
    <message>
        <source>in one field only; also name:, description:, condition:</source>
        <translation>仅在一个字段中；另有 name:、description:、condition:</translation>
    </message>
    <message>
        <source>the page gives no condition</source>
        <translation>文档页面未给出出现条件</translation>
    </message>
    <message>
        <source>the page gives a condition</source>
        <translation>文档页面给出了出现条件</translation>
    </message>
    <message>
        <source>a regular expression, anywhere or after a field</source>
        <translation>正则表达式，可用于任意位置或字段之后</translation>
    </message>
    <message>
        <source>the codes that you starred</source>
        <translation>您加星标的错误码</translation>
    </message>
    <message>
        <source>in what you keep with the codes; also link:</source>
        <translation>在您随错误码保存的内容中；另有 link:</translation>
    </message>
    <message>
        <source>codes with a note of yours; also has:tag, has:link, has:reply, has:conflict</source>
        <translation>带有您的备注的错误码；另有 has:tag、has:link、has:reply、has:conflict</translation>
    </message>
    <message>
        <source>codes that one provider lists more than once</source>
        <translation>同一服务商多次列出的错误码</translation>
    </message>
    <message>
        <source>codes that mean something else at another provider</source>
        <translation>在另一服务商处含义不同的错误码</translation>
    </message>
</context>
<context>
    <name>errdex::QueryIssueText</name>
    <message>
        <source>The quote is not closed; its words are searched one by one.</source>
        <translation>引号没有闭合；其中的词语会逐个搜索。</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>有括号没有闭合。</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>此右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR 两侧都需要有内容。</translation>
    </message>
    <message>
        <source>There is no field “%1”; searched as plain text.</source>
        <translation>没有字段“%1”；已作为普通文本搜索。</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”? Searched as plain text.</source>
        <translation>没有字段“%1”；您是否想用“%2”？已作为普通文本搜索。</translation>
    </message>
    <message>
        <source>“%1” is no HTTP status; write 429, 4xx, 400..429 or &gt;=500.</source>
        <translation>“%1”不是 HTTP 状态码；请写成 429、4xx、400..429 或 &gt;=500。</translation>
    </message>
    <message>
        <source>“%1” does not go with “%2:”, which takes %3.</source>
        <translation>“%1”不适用于“%2:”，可用的值为：%3。</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read: %2.</source>
        <translation>无法识别正则表达式“%1”：%2。</translation>
    </message>
    <message>
        <source>There are too many patterns; from here on they are searched as plain words.</source>
        <translation>正则表达式过多；从此处起作为普通词语搜索。</translation>
    </message>
    <message>
        <source>The pattern “%1” takes too long and was stopped; the result is not complete.</source>
        <translation>正则表达式“%1”耗时过长，已停止；结果不完整。</translation>
    </message>
    <message>
        <source>“%1” is no range; write 400..429, &gt;=500 or &lt;100.</source>
        <translation>“%1”不是范围；请写成 400..429、&gt;=500 或 &lt;100。</translation>
    </message>
    <message>
        <source>The parentheses are nested too deep; the rest is searched as plain words.</source>
        <translation>括号嵌套过深；其余部分作为普通词语搜索。</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>缺少右括号</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>多余的右括号</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>字符类缺少结尾的 ]</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>量词前没有可重复的内容</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>字符类中的范围顺序颠倒</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>量词 {} 中的数字顺序颠倒</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>\ 后的字符无法识别</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>模式以 \ 结尾</translation>
    </message>
</context>
<context>
    <name>errdex::QueryLineEdit</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>errdex::QuickWindow</name>
    <message>
        <source>The search failed.</source>
        <translation>搜索失败。</translation>
    </message>
    <message>
        <source>Errdex: quick lookup</source>
        <translation>Errdex：快速查找</translation>
    </message>
    <message>
        <source>Type or paste an error…</source>
        <translation>输入或粘贴错误…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>没有匹配的错误码。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln 个错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>已复制错误码</translation>
    </message>
    <message>
        <source>Message and meaning copied</source>
        <translation>已复制消息和含义</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <extracomment>%1 is a key, here and in the three below: what it does in the quick window</extracomment>
        <translation>%1 打开</translation>
    </message>
    <message>
        <source>%1 copies the code</source>
        <translation>%1 复制错误码</translation>
    </message>
    <message>
        <source>%1 copies message and meaning</source>
        <translation>%1 复制消息和含义</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <translation>%1 关闭</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a statement as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 copies the reply</source>
        <translation>%1 复制回复</translation>
    </message>
    <message>
        <source>Reply copied</source>
        <translation>已复制回复</translation>
    </message>
    <message>
        <source>Nothing was copied: this code has no reply.</source>
        <translation>未复制任何内容：此错误码没有回复。</translation>
    </message>
    <message>
        <source>Nothing was copied: there is no code.</source>
        <translation>未复制任何内容：没有错误码。</translation>
    </message>
</context>
<context>
    <name>errdex::RecallLine</name>
    <message>
        <source>Read a&amp;fresh</source>
        <translation>重新识别(&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;last time</source>
        <translation>与上次相同(&amp;L)</translation>
    </message>
    <message>
        <source>Proposes tables and columns as for a provider that is new</source>
        <translation>像对待新的服务商一样建议表格和列</translation>
    </message>
    <message>
        <source>Takes the tables and columns that were imported then</source>
        <translation>采用上次导入的表格和列</translation>
    </message>
    <message>
        <source>Read as a new source, not as the last time.</source>
        <translation>按新来源读取，未沿用上次的方式。</translation>
    </message>
    <message>
        <source>Read as you have chosen, not as the last time.</source>
        <translation>按您的选择读取，未沿用上次的方式。</translation>
    </message>
    <message>
        <source>There is nothing of the last time to go by; what you have chosen stays.</source>
        <translation>没有上次的读取方式可循；您的选择保持不变。</translation>
    </message>
</context>
<context>
    <name>errdex::RecalledReading</name>
    <message>
        <source>It was imported the last time.</source>
        <translation>上次已导入。</translation>
    </message>
    <message>
        <source>It was left out the last time.</source>
        <translation>上次未导入。</translation>
    </message>
    <message>
        <source>“%1” is not imported, as the last time.</source>
        <translation>“%1”与上次一样不导入。</translation>
    </message>
    <message>
        <source>“%1” is read as %2, as the last time.</source>
        <translation>“%1”与上次一样识别为 %2。</translation>
    </message>
    <message>
        <source>“%1” is new since the last time.</source>
        <translation>“%1”是上次之后新增的。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new table(s)</source>
        <translation>
            <numerusform>新增 %Ln 个表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) gone</source>
        <translation>
            <numerusform>消失 %Ln 个表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new column(s)</source>
        <translation>
            <numerusform>新增 %Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) gone</source>
        <translation>
            <numerusform>消失 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as the last time.</source>
        <translation>按上次的方式读取。</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>此后：%1。</translation>
    </message>
    <message>
        <source>None of the tables of the last time is there: read as a new source.</source>
        <translation>上次的表格都不在了：按新来源读取。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;2 new tables&quot;, %2 their headings</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No code changes; how the source is read is kept for the next time.</source>
        <translation>没有错误码发生变化；来源的读取方式会保留到下一次。</translation>
    </message>
</context>
<context>
    <name>errdex::ReplyView</name>
    <message>
        <source>Your reply for this code</source>
        <translation>您对此错误码的回复</translation>
    </message>
    <message>
        <source>Your reply for all codes that mean this</source>
        <translation>您对此含义所有错误码的回复</translation>
    </message>
    <message>
        <source>Reply that is safe to send</source>
        <translation>可直接发送的回复</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>复制回复</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Write your own for this code</source>
        <translation>为此错误码撰写自定义回复</translation>
    </message>
    <message>
        <source>Write your own for all such codes</source>
        <translation>为此含义的所有错误码撰写自定义回复</translation>
    </message>
    <message>
        <source>Back to the former reply</source>
        <translation>恢复原来的回复</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>您的回复</translation>
    </message>
    <message>
        <source>The team&apos;s reply for this code</source>
        <translation>团队对此代码的回复</translation>
    </message>
    <message>
        <source>The team&apos;s reply for all that mean this</source>
        <translation>团队对同义代码的回复</translation>
    </message>
    <message>
        <source>Write a reply of your own</source>
        <translation>撰写自定义回复</translation>
    </message>
    <message>
        <source>Your reply to this code alone</source>
        <translation>您仅针对此码的回复</translation>
    </message>
    <message>
        <source>Your reply to every code that means the same</source>
        <translation>您针对所有同义码的回复</translation>
    </message>
    <message>
        <source>Takes your own away; Undo brings it back</source>
        <translation>移除您自己的回复；“撤销”可恢复</translation>
    </message>
</context>
<context>
    <name>errdex::RestoreActions</name>
    <message>
        <source>Your own data is damaged. What can be read of it is being brought to safety…</source>
        <translation>您的用户数据已损坏。正在抢救其中尚可读出的内容…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of your own data could not be made.</source>
        <translation>今天的用户数据副本未能创建。</translation>
    </message>
    <message>
        <source>The file with your own data was damaged.</source>
        <translation>保存用户数据的文件已损坏。</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>该文件保留为 %1。</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>其中的内容均无法读取。</translation>
    </message>
    <message>
        <source>The copy of %1 can be restored instead.</source>
        <translation>可改为恢复 %1 的副本。</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>Your own data is what it was on %1.</source>
        <translation>您的用户数据已恢复到 %1 的状态。</translation>
    </message>
    <message>
        <source>Your own data begins anew.</source>
        <translation>您的用户数据已从空白重新开始。</translation>
    </message>
    <message>
        <source>Your own data is what it was before.</source>
        <translation>您的用户数据已恢复原状。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>The clock of this computer went back: it says %1, and your own data was copied on %2. Nothing is lost, and what you change counts as the newest. Please check the clock.</source>
        <translation>此计算机的时钟被调回：现在显示 %1，而您自己的数据在 %2 备份过。没有丢失任何内容，您所做的更改仍算作最新。请检查时钟。</translation>
    </message>
</context>
<context>
    <name>errdex::RestoreDialog</name>
    <message>
        <source>Restore own data</source>
        <translation>恢复用户数据</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>正在查看可用的副本…</translation>
    </message>
    <message>
        <source>States that can be restored</source>
        <translation>可恢复的状态</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>&quot;Kept&quot; heads a column of dates, &quot;Why&quot; one of reasons such as &quot;before an update&quot;</extracomment>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>从空白开始(&amp;E)</translation>
    </message>
    <message>
        <source>Move the damaged file aside and begin with nothing</source>
        <translation>将损坏的文件另行保留，从空白开始</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>损坏的文件</translation>
    </message>
    <message>
        <source>Damaged file, moved aside</source>
        <translation>损坏的文件，已另行保留</translation>
    </message>
    <message>
        <source>The file with your own data is damaged</source>
        <translation>保存用户数据的文件已损坏</translation>
    </message>
    <message>
        <source>The catalogues can be used. Choose what to go on with: the damaged file is moved aside and kept, whatever you choose.</source>
        <translation>错误码库可以使用。请选择以哪个状态继续：无论如何选择，损坏的文件都会另行保留。</translation>
    </message>
    <message>
        <source>There is nothing to restore yet</source>
        <translation>尚无可恢复的内容</translation>
    </message>
    <message>
        <source>Errdex copies your own data once a day, and before it changes the file&apos;s form. The last ten copies are kept.</source>
        <translation>Errdex 每天备份一次用户数据，并在更改文件格式前备份。会保留最近十份副本。</translation>
    </message>
    <message>
        <source>Go back to an earlier state of your own data</source>
        <translation>恢复到用户数据较早的状态</translation>
    </message>
    <message>
        <source>Stars, notes and imported catalogues become what they were. The present state is copied first, so that this can be undone.</source>
        <translation>星标、备注和导入的错误码库会恢复原样。会先备份当前状态，因此可以撤销。</translation>
    </message>
    <message>
        <source>once a day</source>
        <extracomment>why a copy was made: the one that is made each day</extracomment>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>read of a damaged file</source>
        <translation>从损坏的文件中读出</translation>
    </message>
    <message>
        <source>before joining in a file</source>
        <translation>合并文件前</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) and note(s)</source>
        <translation>
            <numerusform>%Ln 个星标和备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported code(s)</source>
        <translation>
            <numerusform>%Ln 个导入的错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>what can still be read of it</source>
        <translation>其中尚可读出的内容</translation>
    </message>
    <message>
        <source>Enter restores the chosen state.</source>
        <translation>Enter 恢复所选状态。</translation>
    </message>
    <message>
        <source>Puts the chosen state in the place of the present one</source>
        <translation>用所选状态取代当前状态</translation>
    </message>
</context>
<context>
    <name>errdex::ResultCard</name>
    <message>
        <source>Also:</source>
        <translation>另见：</translation>
    </message>
    <message>
        <source>Suggestions:</source>
        <translation>建议：</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首次出现的行</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>%1 (stated on the page)</source>
        <translation>%1（文档页面明确写出）</translation>
    </message>
    <message>
        <source>%1 (by a rule of the page)</source>
        <translation>%1（依据文档页面的规则）</translation>
    </message>
    <message>
        <source>%1 (derived from the code)</source>
        <translation>%1（由错误码推导）</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>the integrator</source>
        <translation>集成开发者</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>who must act: there is nothing to do</extracomment>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不要重试</translation>
    </message>
    <message>
        <source>after a change</source>
        <translation>修改后可重试</translation>
    </message>
    <message>
        <source>after a wait</source>
        <translation>等待后可重试</translation>
    </message>
    <message>
        <source>with growing pauses</source>
        <translation>可重试，间隔逐次加长</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>When</source>
        <translation>出现条件</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>通用含义</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>谁来处理</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>能否重试</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Safe reply</source>
        <translation>可发送的回复</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>您的回复</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>您的标签</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>您的链接</translation>
    </message>
    <message>
        <source>%1 (no. %2 on the page)</source>
        <translation>%1（文档页面上第 %2 处）</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>匹配依据</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Our remark</source>
        <translation>我们的说明</translation>
    </message>
    <message>
        <source>written here, not sent yet</source>
        <translation>在此处写下，尚未发送</translation>
    </message>
    <message>
        <source>yours is another one: decide in the window</source>
        <translation>您的内容不同：请在窗口中决定</translation>
    </message>
    <message>
        <source>yours was not accepted</source>
        <translation>您的内容未被接受</translation>
    </message>
    <message>
        <source>Team&apos;s reply</source>
        <translation>团队的回复</translation>
    </message>
    <message>
        <source>Team&apos;s note</source>
        <translation>团队的备注</translation>
    </message>
    <message>
        <source>Team&apos;s tags</source>
        <translation>团队的标签</translation>
    </message>
    <message>
        <source>Team&apos;s link</source>
        <translation>团队的链接</translation>
    </message>
</context>
<context>
    <name>errdex::RowActions</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: there is not enough memory</source>
        <translation>未复制：内存不足</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>已复制错误码</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>已复制消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个错误码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::SavedFilterPane</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选器</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>筛选器名称：</translation>
    </message>
    <message>
        <source>The search is saved as %1</source>
        <translation>搜索已保存为“%1”</translation>
    </message>
    <message>
        <source>A filter needs a name and a search</source>
        <translation>筛选器需要名称和搜索内容</translation>
    </message>
    <message>
        <source>There is a filter named %1 already</source>
        <translation>已有名为“%1”的筛选器</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>重命名筛选器</translation>
    </message>
    <message>
        <source>The filter is named %1 now</source>
        <translation>筛选器现名为“%1”</translation>
    </message>
    <message>
        <source>Another filter has this name, or it is empty</source>
        <translation>名称为空或已被其他筛选器使用</translation>
    </message>
    <message>
        <source>The filter %1 is the present search now</source>
        <translation>筛选器“%1”已改为当前搜索</translation>
    </message>
    <message>
        <source>The filter %1 is deleted</source>
        <translation>已删除筛选器“%1”</translation>
    </message>
    <message>
        <source>%1 opens the filter %2</source>
        <extracomment>%1 are keys, &quot;Alt+1&quot;</extracomment>
        <translation>按 %1 打开筛选器“%2”</translation>
    </message>
    <message>
        <source>The filter %1 has no shortcut any more</source>
        <translation>筛选器“%1”不再有快捷键</translation>
    </message>
    <message>
        <source>The filter %1 is moved</source>
        <translation>已移动筛选器“%1”</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace by the &amp;present search</source>
        <translation>替换为当前搜索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no shortcut</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>停用(&amp;O)</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>启用(&amp;O)</translation>
    </message>
    <message>
        <source>The filter %1 is switched off</source>
        <translation>已停用筛选器“%1”</translation>
    </message>
    <message>
        <source>The filter %1 is switched on</source>
        <translation>已启用筛选器“%1”</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1，已停用</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>What the list of saved filters calls it</source>
        <translation>在已保存筛选器列表中的名称</translation>
    </message>
    <message>
        <source>%1 uses a filter, %2 renames it, %3 deletes it. Alt with the up and down arrows moves it.</source>
        <translation>%1 使用筛选器，%2 重命名，%3 删除。Alt 加上下箭头移动它。</translation>
    </message>
    <message>
        <source>Gives the filter this name</source>
        <translation>将此名称用于筛选器</translation>
    </message>
</context>
<context>
    <name>errdex::SearchBox</name>
    <message>
        <source>Search, filter or paste an error…</source>
        <translation>搜索、筛选或粘贴错误…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words and conditions such as provider:ethgas or http:4xx.</source>
        <translation>词语和条件，如 provider:ethgas 或 http:4xx。</translation>
    </message>
    <message>
        <source>%1 explains them.</source>
        <extracomment>%1 are keys, &quot;F1&quot;</extracomment>
        <translation>按 %1 查看说明。</translation>
    </message>
</context>
<context>
    <name>errdex::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Default of: %1</source>
        <translation>恢复默认：%1</translation>
    </message>
    <message>
        <source>Sets it to what it was at first</source>
        <translation>恢复为初始值</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsActions</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsDialog</name>
    <message>
        <source>No setting fits.</source>
        <translation>没有符合的设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All keys are back at the default</source>
        <translation>所有快捷键均已恢复默认</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Shows the settings and keys that have these words.</source>
        <translation>显示包含这些词语的设置和快捷键。</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>Ke&amp;yboard</source>
        <translation>键盘(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write what you have changed to a file</source>
        <translation>将您更改过的设置写入文件</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>导入(&amp;M)…</translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation>从文件中读取全部设置</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings written to %1</source>
        <translation>设置已写入 %1</translation>
    </message>
    <message>
        <source>The file has keys or columns that Errdex does not know. Nothing was changed.</source>
        <translation>文件中有 Errdex 无法识别的快捷键或列。未更改任何内容。</translation>
    </message>
    <message>
        <source>Settings taken from %1</source>
        <translation>已从 %1 读取设置</translation>
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
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>The colours of all windows. The first one follows the desktop.</source>
        <translation>所有窗口的配色。第一项跟随桌面。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>字体大小(&amp;F)</translation>
    </message>
    <message>
        <source>In percent of the desktop&apos;s font, in all windows.</source>
        <translation>相对于桌面字体的百分比，适用于所有窗口。</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>系统托盘图标(&amp;I)</translation>
    </message>
    <message>
        <source>Closing the window leaves Errdex in the tray: it is back at once, and the clipboard stays watched.</source>
        <translation>关闭窗口后，Errdex 会留在系统托盘中：可立即重新打开，并继续监视剪贴板。</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有系统托盘。</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>Of all texts and of the concepts. Codes and messages stay as the providers write them.</source>
        <translation>适用于所有文本和通用含义。错误码和消息保持服务商的原文。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <translation>紧凑行高(&amp;R)</translation>
    </message>
    <message>
        <source>Lower rows, so that more are seen.</source>
        <translation>降低行高，以显示更多行。</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>监视剪贴板(&amp;W)</translation>
    </message>
    <message>
        <source>When an error is copied anywhere, the quick window answers. The text is not kept.</source>
        <translation>在任何地方复制错误时，快速查找窗口都会给出答案。不会保留该文本。</translation>
    </message>
    <message>
        <source>Keep a &amp;history</source>
        <translation>保留查找历史(&amp;H)</translation>
    </message>
    <message>
        <source>The last %L1 lookups are kept, on this computer only.</source>
        <translation>保留最近 %L1 次查找，且仅保存在此计算机上。</translation>
    </message>
    <message>
        <source>Keep &amp;pasted texts in the history</source>
        <translation>在历史中保留粘贴的文本(&amp;P)</translation>
    </message>
    <message>
        <source>With whatever stands in them: tokens and card numbers too.</source>
        <translation>包括其中的一切内容：令牌和卡号也不例外。</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>清空查找历史</translation>
    </message>
    <message>
        <source>The bar at the foot of the main window offers to undo it.</source>
        <translation>可通过主窗口底部的提示栏撤销。</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>用户数据</translation>
    </message>
    <message>
        <source>Copies that are &amp;kept</source>
        <translation>保留的副本数(&amp;K)</translation>
    </message>
    <message>
        <source>Of your notes, stars and catalogues, one is made on each day of use. When there are more, the oldest ones go.</source>
        <translation>每个使用日为您的备注、星标和错误码库创建一份副本。超出数量时，删除最旧的副本。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>What the table shows of each code. Drag the heads to put them in order.</source>
        <translation>表格中显示每个错误码的哪些内容。拖动列标题可调整顺序。</translation>
    </message>
    <message>
        <source>Nothing moves by itself; words say that something is going on. The first one follows the desktop.</source>
        <translation>没有任何内容自行移动；正在进行的操作以文字说明。第一项跟随桌面。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation>减少动态效果(&amp;D)</translation>
    </message>
    <message>
        <source>System</source>
        <comment>motion</comment>
        <extracomment>as the desktop says whether anything may move</extracomment>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>errdex::ShareCatalogDialog</name>
    <message>
        <source>Share with the team</source>
        <translation>与团队共享</translation>
    </message>
    <message>
        <source>The team&apos;s versions</source>
        <translation>团队的版本</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>共享(&amp;S)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>&amp;Versions on the server</source>
        <translation>服务器上的版本(&amp;V)</translation>
    </message>
    <message>
        <source>Versions on the server</source>
        <translation>服务器上的版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>共享者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>of a version: the file it was imported from</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>What has &amp;changed since</source>
        <translation>此后的更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>还原为此版本(&amp;P)</translation>
    </message>
    <message>
        <source>Everybody in the team gets this version again</source>
        <translation>团队所有人重新获得此版本</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>Take the catalogue from the team; its versions stay on the server</source>
        <translation>从团队撤回此错误码库；其版本仍保留在服务器上</translation>
    </message>
    <message>
        <source>Sharing… Closing this window cancels it.</source>
        <translation>正在共享… 关闭此窗口即可取消。</translation>
    </message>
    <message>
        <source>%1: what has changed since version %2</source>
        <translation>%1：自版本 %2 以来的更改</translation>
    </message>
    <message>
        <source>Withdraw from the team</source>
        <translation>从团队撤回</translation>
    </message>
    <message>
        <source>Nobody in the team will see %1 any more, unless they have imported it themselves. Its versions stay on the server, and each can be put back.</source>
        <translation>除非自己导入过，团队中将不再有人看到 %1。其版本仍保留在服务器上，均可还原。</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>The team has it like this already.</source>
        <translation>团队的内容已经与此相同。</translation>
    </message>
    <message>
        <source>The team does not have this catalogue yet. Sharing it brings everybody these codes: %1.</source>
        <extracomment>%1 is &quot;40 added, 0 changed, 0 removed&quot;</extracomment>
        <translation>团队还没有此错误码库。共享后所有人将得到这些错误码：%1。</translation>
    </message>
    <message>
        <source>Sharing yours changes the codes that everybody in the team has: %1.</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed&quot;</extracomment>
        <translation>共享您的错误码库会更改团队所有人的错误码：%1。</translation>
    </message>
    <message>
        <source>Your account is not a curator&apos;s, so you can only look. An administrator can give it the role errdex_curator.</source>
        <translation>您的账户不是管理者账户，只能查看。数据库管理员可以授予它角色 errdex_curator。</translation>
    </message>
    <message>
        <source>The server takes no changes at present.</source>
        <translation>服务器目前不接受更改。</translation>
    </message>
    <message>
        <source>%1, present</source>
        <extracomment>the version of a catalogue that everybody has now</extracomment>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>The team has the same codes, and sharing yours changes something else for everybody:</source>
        <translation>团队已有相同的代码；共享您的代码会为所有人改变以下内容：</translation>
    </message>
    <message>
        <source>Everybody in the team gets the catalogue as it is here</source>
        <translation>团队所有人都会得到此处的错误码库</translation>
    </message>
    <message>
        <source>The buttons beside the list are about the chosen version.</source>
        <translation>列表旁边的按钮针对所选版本。</translation>
    </message>
    <message>
        <source>From the chosen version to the one that is shared now</source>
        <translation>从所选版本到当前共享的版本</translation>
    </message>
</context>
<context>
    <name>errdex::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>在搜索框中</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>转到结果</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>显示建议</translation>
    </message>
    <message>
        <source>Choose among suggestions</source>
        <translation>在建议中选择</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选器</translation>
    </message>
    <message>
        <source>Search by a saved filter</source>
        <translation>按已保存的筛选器搜索</translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <translation>上移或下移</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>In the facets</source>
        <translation>在筛选面板中</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>勾选或取消勾选</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折叠或展开</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>转到详细信息</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>加上或去掉星标</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>在比较中</translation>
    </message>
    <message>
        <source>Go to the cards of a row</source>
        <translation>转到某一行的卡片</translation>
    </message>
    <message>
        <source>Open the code in Browse</source>
        <translation>在浏览页面中打开错误码</translation>
    </message>
    <message>
        <source>Move the provider</source>
        <translation>移动服务商</translation>
    </message>
    <message>
        <source>In the cards: another row</source>
        <translation>在卡片中：另一行</translation>
    </message>
    <message>
        <source>In the cards: back to the table</source>
        <translation>在卡片中：返回表格</translation>
    </message>
    <message>
        <source>Those of the menus can be changed in the settings.</source>
        <translation>菜单的快捷键可以在设置中更改。</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>移动列</translation>
    </message>
</context>
<context>
    <name>errdex::SourcePage</name>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>从剪贴板(&amp;C)</translation>
    </message>
    <message>
        <source>Acme Pay</source>
        <translation>Acme Pay</translation>
    </message>
    <message>
        <source>Small letters, digits and -; what queries and the command line use</source>
        <translation>小写字母、数字和 -；供查询和命令行使用</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>服务商(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>短名称(&amp;S)</translation>
    </message>
    <message>
        <source>Where are the error codes?</source>
        <translation>错误码在哪里？</translation>
    </message>
    <message>
        <source>A table (CSV, TSV), JSON, OpenAPI, Markdown, a saved web page, or plain text as it is copied from a documentation page. Files can be dropped here. Nothing is loaded from the network.</source>
        <translation>表格（CSV、TSV）、JSON、OpenAPI、Markdown、已保存的网页，或从文档页面复制的纯文本。可将文件拖放到此处。不会从网络加载任何内容。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Error codes (*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml *.yml *.txt)</source>
        <translation>错误码 (*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml *.yml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Dropped data</source>
        <translation>拖放的数据</translation>
    </message>
    <message>
        <source>Whose error codes are these? Name the provider first.</source>
        <translation>这些是谁的错误码？请先指定服务商。</translation>
    </message>
    <message>
        <source>Give a short name: lower-case Latin letters, digits and hyphens, such as “zarin-pay”.</source>
        <translation>请给出短名称：小写拉丁字母、数字和连字符，例如“zarin-pay”。</translation>
    </message>
    <message>
        <source>Whose are they?</source>
        <translation>它们属于谁？</translation>
    </message>
    <message>
        <source>Suggested by the source: change it where it is not right.</source>
        <translation>根据来源建议：如不正确，请修改。</translation>
    </message>
    <message>
        <source>%1 is there already; what is imported updates it.</source>
        <translation>%1 已存在；导入会更新它。</translation>
    </message>
    <message>
        <source>A table, a description of an API or a saved page</source>
        <translation>表格、API 描述或保存的网页</translation>
    </message>
    <message>
        <source>All documents in it together</source>
        <translation>其中所有文档一起导入</translation>
    </message>
    <message>
        <source>What was copied from a page or a spreadsheet</source>
        <translation>从网页或电子表格复制的内容</translation>
    </message>
</context>
<context>
    <name>errdex::SourceReader</name>
    <message>
        <source>The part of Errdex that reads documents is missing; please install Errdex again. Nothing was changed.</source>
        <translation>缺少 Errdex 的文档读取组件；请重新安装 Errdex。未更改任何内容。</translation>
    </message>
</context>
<context>
    <name>errdex::SplitterKeys</name>
    <message>
        <source>Border between two panes</source>
        <translation>两个窗格之间的分隔条</translation>
    </message>
    <message>
        <source>The arrow keys move it; Home and End move it as far as it goes.</source>
        <translation>方向键移动它；Home 和 End 移到尽头。</translation>
    </message>
</context>
<context>
    <name>errdex::StatusLine</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Time spent searching</source>
        <translation>搜索耗时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln 个错误码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1/%Ln 个错误码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>found in %1</source>
        <extracomment>%1 is a time such as &quot;0.3 ms&quot;</extracomment>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>No lines</source>
        <extracomment>what is compared: &quot;18 lines · 41 codes&quot; of a comparison</extracomment>
        <translation>没有行</translation>
    </message>
</context>
<context>
    <name>errdex::StatusPage</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestedLink</name>
    <message>
        <source>suggested</source>
        <extracomment>of a concept, by the program</extracomment>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestionBox</name>
    <message>
        <source>This code has no concept yet.</source>
        <translation>此错误码尚无通用含义。</translation>
    </message>
    <message>
        <source>suggested · %1 alike</source>
        <extracomment>of a concept; %1 is a percentage</extracomment>
        <translation>建议 · 相似度 %1</translation>
    </message>
    <message>
        <source>Suggested concept</source>
        <translation>建议的通用含义</translation>
    </message>
    <message>
        <source>like %1</source>
        <extracomment>why a concept is suggested: its words are like those of the code %1</extracomment>
        <translation>类似于 %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Choose a concept…</source>
        <translation>选择通用含义…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>or rather</source>
        <translation>也可能是</translation>
    </message>
    <message>
        <source>The code has this meaning for you from now on</source>
        <translation>从现在起，此码对您而言就是这个含义</translation>
    </message>
    <message>
        <source>Choose from all meanings</source>
        <translation>从全部含义中选择</translation>
    </message>
    <message>
        <source>How alike the words of this code and of those that mean it are: no measure of how sure it is</source>
        <translation>此错误码与具有该含义的错误码在用词上的相似程度，并不表示可靠程度</translation>
    </message>
    <message>
        <source>Why it is suggested</source>
        <translation>建议的理由</translation>
    </message>
    <message>
        <source>Other suggestions</source>
        <translation>其他建议</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestionCount</name>
    <message>
        <source>without a concept yet: %1, of these with a suggested one: %2</source>
        <extracomment>of the codes of a catalogue that was imported</extracomment>
        <translation>尚无通用含义：%1，其中有建议：%2</translation>
    </message>
    <message>
        <source>without a concept yet: %1</source>
        <extracomment>of the codes of a catalogue that was imported, which are very many</extracomment>
        <translation>尚无通用含义：%1</translation>
    </message>
</context>
<context>
    <name>errdex::TableArea</name>
    <message>
        <source>Codes</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>正在读取错误码库…</translation>
    </message>
    <message>
        <source>The catalogues cannot be shown</source>
        <translation>无法显示错误码库</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>There are no codes yet</source>
        <translation>尚无错误码</translation>
    </message>
    <message>
        <source>The database holds no catalogue.</source>
        <translation>数据库中没有错误码库。</translation>
    </message>
    <message>
        <source>No code matches</source>
        <translation>没有匹配的错误码</translation>
    </message>
    <message>
        <source>Enter leads to the details, Space stars, letters go to the search.</source>
        <translation>Enter 转到详情，空格键加星标，字母输入到搜索框。</translation>
    </message>
</context>
<context>
    <name>errdex::TeamActions</name>
    <message>
        <source>The team&apos;s database asks for a password.</source>
        <translation>团队的数据库要求密码。</translation>
    </message>
    <message>
        <source>&amp;Enter it…</source>
        <translation>输入(&amp;E)…</translation>
    </message>
    <message>
        <source>This is too long to be shared. It stays yours alone.</source>
        <translation>内容过长，无法共享。它仍只属于您。</translation>
    </message>
    <message>
        <source>Shared with the team: %1</source>
        <extracomment>%1 is &quot;-1021 · Note&quot;</extracomment>
        <translation>已与团队共享：%1</translation>
    </message>
</context>
<context>
    <name>errdex::TeamCommand</name>
    <message>
        <source>Sets up the database that a team shares, checks the way to it, and brings what is kept here up to date.</source>
        <translation>准备团队共享的数据库，检查到它的连接，并更新保存在本机的内容。</translation>
    </message>
    <message>
        <source>The servers, tried in this order; the folder of a socket for one on this machine.</source>
        <translation>服务器，按此顺序尝试；位于本机的服务器则填其套接字所在的文件夹。</translation>
    </message>
    <message>
        <source>The name of the database.</source>
        <translation>数据库的名称。</translation>
    </message>
    <message>
        <source>The account on the server.</source>
        <translation>服务器上的帐户。</translation>
    </message>
    <message>
        <source>The certificates of the authority that the server&apos;s certificate has to be from; without it the system&apos;s.</source>
        <translation>服务器证书必须由其签发的机构的证书；不指定则使用系统的证书。</translation>
    </message>
    <message>
        <source>Connect without encryption, also to another machine: whoever listens in reads all.</source>
        <translation>不加密连接，连接其他计算机时也是如此：监听者可以读到一切。</translation>
    </message>
    <message>
        <source>With export: write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>用于 export：写入此文件而不是标准输出；文件要么完整出现，要么根本不出现。</translation>
    </message>
    <message>
        <source>makes an empty database a team&apos;s</source>
        <translation>将空数据库变为团队的数据库</translation>
    </message>
    <message>
        <source>whether Anna can work with it</source>
        <translation>Anna 能否使用它</translation>
    </message>
    <message>
        <source>fetches and sends once, by the window&apos;s settings</source>
        <translation>按窗口中的设置取回并发送一次</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <extracomment>asked on a terminal; %1 is the name of an account</extracomment>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>无法写入 %1：%2。原有内容保持不变。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>This is no file of a team&apos;s data: line %1, %2. Nothing was changed.</source>
        <extracomment>%2 says in English what is wrong there</extracomment>
        <translation>这不是团队数据的文件：第 %1 行，%2。未作任何更改。</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New catalogues: %5.</source>
        <translation>新增：%1。相同：%2。那里不同，保持原样：%3。未被接受：%4。新目录：%5。</translation>
    </message>
    <message>
        <source>The database is up to date; nothing was changed.</source>
        <translation>数据库已是最新；未作任何更改。</translation>
    </message>
    <message>
        <source>The database is ready for the team. Who may read, write or curate gets one of the roles errdex_reader, errdex_editor and errdex_curator.</source>
        <translation>数据库已可供团队使用。可以读取、写入或管理目录的人，授予角色 errdex_reader、errdex_editor 或 errdex_curator 之一。</translation>
    </message>
    <message>
        <source>The database was brought up to date.</source>
        <translation>数据库已升级到最新。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>迄今的更改</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>在此等待</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>有待决定</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>can only be read at present</source>
        <translation>目前只能读取</translation>
    </message>
    <message>
        <source>Changed here: %1. Sent: %2. Waiting: %3. To be decided: %4. Not accepted: %5.</source>
        <translation>此处更改：%1。已发送：%2。等待：%3。有待决定：%4。未被接受：%5。</translation>
    </message>
    <message>
        <source>import needs a FILE, or - for standard input</source>
        <translation>import 需要一个文件（FILE），或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>--output is for export</source>
        <translation>--output 用于 export</translation>
    </message>
    <message>
        <source>With share-catalog: only show what would change.</source>
        <translation>用于 share-catalog：只显示会更改什么。</translation>
    </message>
    <message>
        <source>One of init, upgrade, status, sync, export, import and share-catalog.</source>
        <translation>init、upgrade、status、sync、export、import 或 share-catalog 之一。</translation>
    </message>
    <message>
        <source>With import: what to read, - for standard input. With share-catalog: the name of an imported catalogue.</source>
        <translation>用于 import：要读取的内容，- 表示标准输入。用于 share-catalog：已导入目录的名称。</translation>
    </message>
    <message>
        <source>what would be other for the team</source>
        <translation>对团队会有什么不同</translation>
    </message>
    <message>
        <source>there is no action “%1”: it is one of init, upgrade, status, sync, export, import and share-catalog</source>
        <translation>没有操作“%1”：可用的有 init、upgrade、status、sync、export、import 和 share-catalog</translation>
    </message>
    <message>
        <source>share-catalog needs the name of an imported catalogue</source>
        <translation>share-catalog 需要一个已导入目录的名称</translation>
    </message>
    <message>
        <source>only import and share-catalog take an argument</source>
        <translation>只有 import 和 share-catalog 接受参数</translation>
    </message>
    <message>
        <source>There is no imported catalogue “%1” here. errdex import makes one.</source>
        <translation>此处没有已导入的目录“%1”。errdex import 可以创建它。</translation>
    </message>
    <message>
        <source>The team has it like this already; nothing was changed.</source>
        <translation>团队已有相同的目录；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Shared with the team as version %1.</source>
        <translation>已作为版本 %1 与团队共享。</translation>
    </message>
    <message>
        <source>init makes the tables and roles in a PostgreSQL database that is there, upgrade brings them up to date after an update of the program; both need an administrator&apos;s account. status says whether this program can work with the database, and what exactly is wrong where it cannot. sync fetches what others wrote and sends what waits here. export writes all that the team shares as one JSON file, with its history; import takes from such a file what the database does not have, and overwrites nothing. share-catalog gives a catalogue that is imported here to everybody in the team, as a curator, and shows what that changes for them; former versions stay on the server. Without options the settings of the window count. The password is never an option: it is taken from PGPASSFILE or ~/.pgpass, or asked for.</source>
        <translation>init 在已有的 PostgreSQL 数据库中创建表和角色，upgrade 在程序更新后将其升级；两者都需要管理员帐户。status 说明本程序能否使用该数据库，若不能，则说明究竟哪里有问题。sync 取回他人写入的内容，并发送在此等待的内容。export 将团队共享的全部内容写成一个 JSON 文件，含历史记录；import 从这样的文件中取得数据库没有的内容，不覆盖任何内容。share-catalog 以管理者身份把在此导入的目录交给整个团队，并显示这会为他们更改什么；以前的版本保留在服务器上。不带选项时以窗口中的设置为准。密码从不作为选项：它取自 PGPASSFILE 或 ~/.pgpass，或在运行时询问。</translation>
    </message>
    <message numerus="yes">
        <source>Restored with their authors and times: %Ln state(s).</source>
        <translation>
            <numerusform>已连同作者和时间恢复：%Ln 个状态。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history was left out: %Ln state(s). It takes an account that “errdex team init” was run with.</source>
        <translation>
            <numerusform>历史记录已略过：%Ln 个状态。这需要运行过“errdex team init”的账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of what the database has already was left out: %Ln state(s).</source>
        <translation>
            <numerusform>数据库中已有内容的历史记录已略过：%Ln 个状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>no team is set up: enter its server in the settings of the window, on the page Team, or give --hosts, --database and --user; errdex team init makes a new one</source>
        <translation>尚未设置团队：请在窗口设置的“团队”页中填写其服务器，或给出 --hosts、--database 和 --user；errdex team init 可新建一个</translation>
    </message>
    <message>
        <source>With share-catalog: list the versions on the server, who shared them and when.</source>
        <translation>与 share-catalog 一起：列出服务器上的版本及其共享者和时间。</translation>
    </message>
    <message>
        <source>With share-catalog: make this version the one that everybody has.</source>
        <translation>与 share-catalog 一起：使此版本成为所有人拥有的版本。</translation>
    </message>
    <message>
        <source>With share-catalog: take the catalogue from the team; its versions stay on the server.</source>
        <translation>与 share-catalog 一起：从团队撤回此错误码库；其版本仍保留在服务器上。</translation>
    </message>
    <message>
        <source>%1 is for share-catalog</source>
        <translation>%1 用于 share-catalog</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 和 %2 不能同时使用</translation>
    </message>
    <message>
        <source>--restore takes the number of a version, not “%1”</source>
        <translation>--restore 需要版本号，而不是“%1”</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>共享者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The team never had a catalogue “%1”.</source>
        <translation>团队从未有过错误码库“%1”。</translation>
    </message>
    <message>
        <source>%1 was withdrawn; --restore brings a version back.</source>
        <translation>%1 已撤回；--restore 可还原某个版本。</translation>
    </message>
    <message>
        <source>The team has no version %1 of “%2”.</source>
        <translation>团队没有“%2”的版本 %1。</translation>
    </message>
    <message>
        <source>Everybody in the team has version %1 of %2 again.</source>
        <translation>团队所有人又有了 %2 的版本 %1。</translation>
    </message>
</context>
<context>
    <name>errdex::TeamConflictDialog</name>
    <message>
        <source>The team&apos;s text</source>
        <translation>团队的文本</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的文本</translation>
    </message>
    <message>
        <source>The text that shall count</source>
        <translation>要采用的文本</translation>
    </message>
    <message>
        <source>Two texts for one place</source>
        <translation>同一处有两段文本</translation>
    </message>
    <message>
        <source>Somebody else has written this while you did. Nothing is lost: take one, or make one text of both below.</source>
        <translation>在您编写的同时，别人也写了这里。没有任何内容丢失：采用其中一个，或在下方把两者合成一段。</translation>
    </message>
    <message>
        <source>Take the &amp;team&apos;s</source>
        <translation>采用团队的(&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>采用我的(&amp;M)</translation>
    </message>
    <message>
        <source>Take the text &amp;below</source>
        <translation>采用下方文本(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>closes the dialog; the question stays open</extracomment>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Yours, not sent</source>
        <translation>您的，未发送</translation>
    </message>
    <message>
        <source>The te&amp;xt that shall count</source>
        <translation>要采用的文本(&amp;X)</translation>
    </message>
    <message>
        <source>The team&apos;s text has changed in the meantime. This is the new one; nothing was overwritten.</source>
        <translation>团队的文本在此期间已更改。这是新的文本；没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>The team has nothing there</source>
        <translation>团队在此处没有内容</translation>
    </message>
    <message>
        <source>The team&apos;s: %1, %2</source>
        <translation>团队：%1，%2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>服务器上的内容</translation>
    </message>
    <message>
        <source>As it was written on this computer</source>
        <translation>在此计算机上写的内容</translation>
    </message>
    <message>
        <source>It begins as yours, and can be changed.</source>
        <translation>初始为您的文本，可以修改。</translation>
    </message>
    <message>
        <source>What you wrote is not sent</source>
        <translation>您写的内容不会发送</translation>
    </message>
    <message>
        <source>Your text takes the place of the team&apos;s</source>
        <translation>您的文本取代团队的文本</translation>
    </message>
    <message>
        <source>It takes the place of both</source>
        <translation>它取代两者</translation>
    </message>
</context>
<context>
    <name>errdex::TeamErrorText</name>
    <message>
        <source>The address of the team&apos;s database is not complete or not valid (%1).</source>
        <extracomment>%1 names a setting: &quot;hosts&quot;, &quot;database&quot;, &quot;user&quot;</extracomment>
        <translation>团队数据库的地址不完整或无效（%1）。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed (on Debian the package %1).</source>
        <translation>未安装用于 PostgreSQL 的 Qt 驱动程序（在 Debian 上是软件包 %1）。</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known (%1). Check the name and the network.</source>
        <translation>找不到该服务器名称（%1）。请检查名称和网络。</translation>
    </message>
    <message>
        <source>No database answers at this place (%1). Check the port and whether the server runs.</source>
        <translation>此处没有数据库应答（%1）。请检查端口，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>The server does not answer in time (%1). Check the network and its firewalls.</source>
        <translation>服务器未及时应答（%1）。请检查网络及其防火墙。</translation>
    </message>
    <message>
        <source>There is no encrypted connection that can be trusted (%1). Check the certificate&apos;s name and authority.</source>
        <translation>无法建立可信的加密连接（%1）。请检查证书的名称和签发机构。</translation>
    </message>
    <message>
        <source>The server does not accept the user&apos;s name or the password (%1).</source>
        <translation>服务器不接受用户名或密码（%1）。</translation>
    </message>
    <message>
        <source>There is no database of this name on the server (%1).</source>
        <translation>服务器上没有这个名称的数据库（%1）。</translation>
    </message>
    <message>
        <source>The database is not set up for a team yet. An administrator does it with: errdex team init</source>
        <translation>该数据库尚未为团队准备好。管理员可执行：errdex team init</translation>
    </message>
    <message>
        <source>The database has a schema “errdex” that is not of this program. It was left as it is.</source>
        <translation>该数据库有一个不属于本程序的模式“errdex”。它保持原样。</translation>
    </message>
    <message>
        <source>The server is too old (%1). PostgreSQL 13 or later is needed.</source>
        <translation>服务器版本过旧（%1）。需要 PostgreSQL 13 或更高版本。</translation>
    </message>
    <message>
        <source>The team&apos;s database is older than this program (%1). An administrator upgrades it with: errdex team upgrade</source>
        <translation>团队数据库比本程序旧（%1）。管理员可执行以下命令升级：errdex team upgrade</translation>
    </message>
    <message>
        <source>The team&apos;s database is newer than this program (%1). It was left as it is. Please update Errdex.</source>
        <translation>团队数据库比本程序新（%1）。它保持原样。请更新 Errdex。</translation>
    </message>
    <message>
        <source>The user lacks the right to do this (%1). An administrator can give it.</source>
        <translation>该用户没有执行此操作的权限（%1）。管理员可以授予。</translation>
    </message>
    <message>
        <source>Changes that wait here were written for another team&apos;s database. They were left as they are.</source>
        <translation>在此等待的更改是为另一个团队的数据库写的。它们保持原样。</translation>
    </message>
    <message>
        <source>The server takes no changes at present, it can only be read. Changes wait here until it does.</source>
        <translation>服务器目前不接受更改，只能读取。更改会在此等待。</translation>
    </message>
    <message>
        <source>The server has no room left. Changes wait here until it has.</source>
        <translation>服务器已没有空间。更改会在此等待，直到有空间为止。</translation>
    </message>
    <message>
        <source>The server is busy (%1). Try again later.</source>
        <translation>服务器繁忙（%1）。请稍后再试。</translation>
    </message>
    <message>
        <source>The server took too long (%1). Try again later.</source>
        <translation>服务器耗时过长（%1）。请稍后再试。</translation>
    </message>
    <message>
        <source>The connection to the server is lost (%1). Nothing is lost here.</source>
        <translation>与服务器的连接已断开（%1）。本机没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The server has sent something that it should not send (%1). It was not used.</source>
        <translation>服务器发送了不应发送的内容（%1）。该内容未被使用。</translation>
    </message>
    <message>
        <source>Something unexpected happened on the server (%1). Please report this.</source>
        <translation>服务器上发生了意外情况（%1）。请报告此问题。</translation>
    </message>
    <message>
        <source>The copy of what the team shares was damaged and is fetched again; the damaged file is kept as %1.</source>
        <translation>团队共享内容的副本已损坏，正在重新获取；损坏的文件保留为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours that waited to be sent could be saved.</source>
        <translation>
            <numerusform>已保住您等待发送的 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>No change of yours waited to be sent.</source>
        <translation>您没有等待发送的更改。</translation>
    </message>
    <message>
        <source>Not all of it could be read: changes that were not sent yet may be missing.</source>
        <translation>并非全部可读：可能缺少尚未发送的更改。</translation>
    </message>
</context>
<context>
    <name>errdex::TeamHistoryDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Who wrote it, and when</source>
        <translation>编写者和时间</translation>
    </message>
    <message>
        <source>The text of that time</source>
        <translation>当时的文本</translation>
    </message>
    <message>
        <source>&amp;Restore this text</source>
        <translation>恢复此文本(&amp;R)</translation>
    </message>
    <message>
        <source>A former text becomes the present one; nothing of the history goes.</source>
        <translation>以前的文本会成为当前文本；历史不会丢失。</translation>
    </message>
    <message>
        <source>Your account may only read.</source>
        <translation>您的账户只能读取。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>errdex::TeamMark</name>
    <message>
        <source>team</source>
        <extracomment>beside a provider: the team shares its catalogue; as short as can be</extracomment>
        <translation>团队</translation>
    </message>
</context>
<context>
    <name>errdex::TeamPage</name>
    <message>
        <source>&amp;Keep it in the system&apos;s key store</source>
        <translation>保存在系统密钥库中(&amp;K)</translation>
    </message>
    <message>
        <source>Whoever listens in on the way reads all, the password too.</source>
        <translation>途中的窃听者能读到一切，包括密码。</translation>
    </message>
    <message>
        <source>A team shares notes, tags, replies and catalogues on a PostgreSQL server. What you read is a copy on this computer, which is there without a network too. Your own notes stay yours until you share them.</source>
        <translation>团队在 PostgreSQL 服务器上共享备注、标签、回复和目录。您读取的是本机上的副本，没有网络时也在。您自己的备注在共享之前只属于您。</translation>
    </message>
    <message>
        <source>Several are tried in their order; the folder of a socket for a server on this computer</source>
        <translation>多个服务器按顺序尝试；本机服务器可填套接字所在的文件夹</translation>
    </message>
    <message>
        <source>Without a key store it is kept until the program ends, and asked for once at each start</source>
        <translation>没有密钥库时，密码保留到程序结束，每次启动询问一次</translation>
    </message>
    <message>
        <source>Encrypted, the certificate is checked</source>
        <translation>加密，并检查证书</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统的证书</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>数据库(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;ncryption</source>
        <translation>加密(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>颁发机构(&amp;A)</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>测试连接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing of the team is shown any more; what waits to be sent stays on this computer</source>
        <translation>不再显示团队的内容；等待发送的更改留在本机上</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>供管理员使用</translation>
    </message>
    <message>
        <source>With the account above, which needs the right to it.</source>
        <translation>使用上面的账户，它需要相应的权限。</translation>
    </message>
    <message>
        <source>Set up o&amp;r upgrade</source>
        <translation>设置或升级(&amp;R)</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>正在设置…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the team&apos;s data</source>
        <translation>导出团队数据</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a team&apos;s data</source>
        <translation>导入团队数据</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Everything goes to %1 as it is: whoever listens in on the way reads the password and all texts, and can change them. Only do this in a network that you trust.</source>
        <translation>所有内容将原样发送到 %1：途中的窃听者能读到密码和所有文本，并能更改它们。只应在您信任的网络中这样做。</translation>
    </message>
    <message>
        <source>Connect without &amp;encryption</source>
        <translation>不加密连接(&amp;E)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>A file with the certificates of the authority that the server&apos;s certificate has to be from. Without one, those count which the system trusts.</source>
        <translation>含有颁发机构证书的文件，服务器的证书必须由该机构颁发。不指定时，以系统信任的机构为准。</translation>
    </message>
    <message>
        <source>Asks the server with what is written above, and keeps nothing of it</source>
        <translation>用上面填写的内容询问服务器，不保存其中任何内容</translation>
    </message>
    <message>
        <source>Keeps what is written above, and fetches what the team has</source>
        <translation>保存上面填写的内容，并获取团队已有的内容</translation>
    </message>
    <message>
        <source>Prepares the database for a team, or for this version of Errdex; what is in it stays</source>
        <translation>为团队或为此版本的 Errdex 准备数据库；其中已有的内容保留不变</translation>
    </message>
    <message>
        <source>Writes all that the team shares into a file</source>
        <translation>将团队共享的全部内容写入一个文件</translation>
    </message>
    <message>
        <source>Adds what a file of a team holds; what is different on the server is left as it is</source>
        <translation>添加团队文件中的内容；服务器上不同的内容保持原样</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>服务器上的名称</translation>
    </message>
    <message>
        <source>Your account on the server</source>
        <translation>您在服务器上的账户</translation>
    </message>
    <message>
        <source>Once it is known, it need not be written again</source>
        <translation>已知之后无需再次填写</translation>
    </message>
    <message>
        <source>Without it, others on the way read the password and all texts</source>
        <translation>不加密时，传输途中他人可读取密码和全部文本</translation>
    </message>
</context>
<context>
    <name>errdex::TeamPanel</name>
    <message>
        <source>&amp;Changes that the server does not have</source>
        <translation>服务器没有的更改(&amp;C)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Changes that the server does not have</source>
        <translation>服务器没有的更改</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>重新连接(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>决定(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>丢弃(&amp;T)…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>The server did not take this change. Throw your text away?</source>
        <translation>服务器没有接受此更改。要丢弃您的文本吗？</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s key store</source>
        <translation>保存在系统密钥库中(&amp;K)</translation>
    </message>
    <message>
        <source>Without a key store it is kept until the program ends, and asked for once at each start</source>
        <translation>没有密钥库时，密码保留到程序结束，每次启动询问一次</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>The password is kept until the program ends: no key store has it.</source>
        <translation>密码保留到程序结束：没有密钥库保存它。</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>not accepted: too long</source>
        <translation>未接受：过长</translation>
    </message>
    <message>
        <source>not accepted: no right</source>
        <translation>未接受：没有权限</translation>
    </message>
    <message>
        <source>You have taken it back.</source>
        <translation>您已撤回它。</translation>
    </message>
    <message>
        <source>Why the chosen one was not sent stands below the list.</source>
        <translation>所选项未能发送的原因显示在列表下方。</translation>
    </message>
    <message>
        <source>Tries to reach the server now</source>
        <translation>立即尝试连接服务器</translation>
    </message>
    <message>
        <source>The server and the account</source>
        <translation>服务器与账户</translation>
    </message>
    <message>
        <source>Shows both texts side by side</source>
        <translation>并排显示两个文本</translation>
    </message>
</context>
<context>
    <name>errdex::TeamProbe</name>
    <message>
        <source>may read, write and curate</source>
        <translation>可以读取、写入和管理</translation>
    </message>
    <message>
        <source>may read and write</source>
        <translation>可以读取和写入</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>只能读取</translation>
    </message>
    <message>
        <source>It works: PostgreSQL %1.%2, and %3 %4.</source>
        <translation>连接正常：PostgreSQL %1.%2，%3 %4。</translation>
    </message>
    <message>
        <source>The server takes no changes at present.</source>
        <translation>服务器目前不接受更改。</translation>
    </message>
    <message>
        <source>The database is up to date; nothing was changed.</source>
        <translation>数据库已是最新；未作任何更改。</translation>
    </message>
    <message>
        <source>The database is ready for the team. Who may read, write or curate gets one of the roles errdex_reader, errdex_editor and errdex_curator.</source>
        <translation>数据库已可供团队使用。可以读取、写入或管理目录的人，授予角色 errdex_reader、errdex_editor 或 errdex_curator 之一。</translation>
    </message>
    <message>
        <source>The database was brought up to date.</source>
        <translation>数据库已升级到最新。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>无法写入 %1：%2。原有内容保持不变。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>This is no file of a team&apos;s data: line %1, %2. Nothing was changed.</source>
        <extracomment>%2 says in English what is wrong there</extracomment>
        <translation>这不是团队数据的文件：第 %1 行，%2。未作任何更改。</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New catalogues: %5.</source>
        <translation>新增：%1。相同：%2。那里不同，保持原样：%3。未被接受：%4。新目录：%5。</translation>
    </message>
</context>
<context>
    <name>errdex::TeamTextRow</name>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>two people wrote the same text; a person has to say what counts</extracomment>
        <translation>决定…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a text of the team&apos;s, and when</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Yours, waits to be sent</source>
        <translation>您的，等待发送</translation>
    </message>
    <message>
        <source>you wrote something else: to be decided</source>
        <translation>您写了别的内容：待决定</translation>
    </message>
    <message>
        <source>your change was not accepted</source>
        <translation>您的更改未被接受</translation>
    </message>
    <message>
        <source>Shows both texts side by side</source>
        <translation>并排显示两个文本</translation>
    </message>
</context>
<context>
    <name>errdex::TeamTexts</name>
    <message>
        <source>The team&apos;s</source>
        <translation>团队的内容</translation>
    </message>
    <message>
        <source>Reply for this code</source>
        <translation>对此代码的回复</translation>
    </message>
    <message>
        <source>Reply for all codes that mean this</source>
        <translation>对所有同义代码的回复</translation>
    </message>
    <message>
        <source>The team has written nothing here, and your account may only read.</source>
        <translation>团队在此没有写任何内容，而您的账户只能读取。</translation>
    </message>
    <message>
        <source>Your account may only read what the team shares.</source>
        <translation>您的账户只能读取团队共享的内容。</translation>
    </message>
    <message>
        <source>Share your tags with the team</source>
        <translation>与团队共享您的标签</translation>
    </message>
    <message>
        <source>Share your link with the team</source>
        <translation>与团队共享您的链接</translation>
    </message>
    <message>
        <source>Share your choice of meaning</source>
        <translation>共享您选择的含义</translation>
    </message>
    <message>
        <source>Share your reply for all codes that mean this</source>
        <translation>共享您对同义代码的回复</translation>
    </message>
    <message>
        <source>Share your reply with the team</source>
        <translation>与团队共享您的回复</translation>
    </message>
    <message>
        <source>Share your note with the team</source>
        <translation>与团队共享您的备注</translation>
    </message>
    <message>
        <source>It moves from what is yours alone to what everybody in the team sees</source>
        <translation>它从只属于您变为团队所有人可见</translation>
    </message>
</context>
<context>
    <name>errdex::TeamWords</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>团队：%Ln 项待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln not accepted</source>
        <comment>changes</comment>
        <translation>
            <numerusform>团队：%Ln 项未接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: not connected</source>
        <translation>团队：未连接</translation>
    </message>
    <message>
        <source>Team: offline</source>
        <translation>团队：离线</translation>
    </message>
    <message>
        <source>Team: connecting…</source>
        <translation>团队：正在连接…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>团队：%Ln 项等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: connected</source>
        <translation>团队：已连接</translation>
    </message>
    <message>
        <source>No team is connected.</source>
        <translation>没有连接团队。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Fetching what others wrote…</source>
        <translation>正在获取他人编写的内容…</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>已以 %1 连接。</translation>
    </message>
    <message>
        <source>This account may only read.</source>
        <translation>此账户只能读取。</translation>
    </message>
    <message>
        <source>Not connected since %1.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>自 %1 起未连接。</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>尚未连接。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours wait here to be sent.</source>
        <translation>
            <numerusform>您有 %Ln 项更改在此等待发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::TextBlock</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>errdex::TopBar</name>
    <message>
        <source>Put providers side by side, or go back to the table</source>
        <translation>并排显示服务商，或返回表格</translation>
    </message>
    <message>
        <source>Write codes to a file, or copy them</source>
        <translation>将错误码写入文件或复制</translation>
    </message>
    <message>
        <source>Beside the table: what its codes have in common</source>
        <translation>表格旁：其错误码的共同之处</translation>
    </message>
    <message>
        <source>Above the table: a field for each column</source>
        <translation>表格上方：每列一个输入框</translation>
    </message>
    <message>
        <source>Beside the table: all that is known of a code</source>
        <translation>表格旁：某个错误码的全部信息</translation>
    </message>
</context>
<context>
    <name>errdex::TrayIcon</name>
    <message>
        <source>&amp;Show Errdex</source>
        <translation>显示 Errdex(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quick window</source>
        <translation>快速查找窗口(&amp;Q)</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>退出(&amp;U)</translation>
    </message>
</context>
<context>
    <name>errdex::WhatsNewDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>新增内容</translation>
    </message>
</context>
<context>
    <name>errdex::WhyNot</name>
    <message>
        <source>%1 works in Browse, not in Compare.</source>
        <extracomment>%1 is the quoted name of a menu&apos;s entry</extracomment>
        <translation>%1在“浏览”中可用，在“对比”中不可用。</translation>
    </message>
    <message>
        <source>Own data cannot be changed now.</source>
        <translation>目前无法更改自己的数据。</translation>
    </message>
    <message>
        <source>Choose a single code of the table first.</source>
        <translation>请先在表格中选择单个错误码。</translation>
    </message>
    <message>
        <source>Choose a code of the table first.</source>
        <translation>请先在表格中选择错误码。</translation>
    </message>
    <message>
        <source>This code has no message.</source>
        <translation>此错误码没有消息。</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>表格中没有行。</translation>
    </message>
    <message>
        <source>No code is chosen whose concept is yours to choose.</source>
        <translation>没有选中可由您选择通用含义的错误码。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>没有可后退到的位置。</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>没有可前进到的位置。</translation>
    </message>
    <message>
        <source>There is no search that could be saved.</source>
        <translation>没有可保存的搜索。</translation>
    </message>
    <message>
        <source>%1 is not possible now.</source>
        <translation>目前无法执行%1。</translation>
    </message>
    <message>
        <source>Choose a single code first: Enter leads to the cards of the cell.</source>
        <translation>请先选择单个错误码：回车键转到该单元格的卡片。</translation>
    </message>
</context>
<context>
    <name>errdex::XlsxWriter</name>
    <message>
        <source>The part of Errdex that writes workbooks is missing; please install Errdex again.</source>
        <translation>缺少 Errdex 的工作簿写入组件；请重新安装 Errdex。</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>The description speaks of a body that cannot be parsed, the condition also of a readable body that lacks required fields.</source>
        <extracomment>alef-markets INVALID_BODY</extracomment>
        <translation>描述说的是无法解析的正文，条件还包括可以读取但缺少必填字段的正文。</translation>
    </message>
    <message>
        <source>Its condition includes duplicate registration, which could as well be expected under DUPLICATE_ENTRY.</source>
        <extracomment>alef-markets CONFLICT</extracomment>
        <translation>其条件包括重复注册，这也可以归入 DUPLICATE_ENTRY。</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the offered asset here, not an access token.</source>
        <extracomment>alef-markets INVALID_TOKEN_STATUS</extracomment>
        <translation>这里的“Token”是所提供的资产，不是访问令牌。</translation>
    </message>
    <message>
        <source>&quot;Unauthorized&quot; means not allowed here; the missing sign-in is 401001.</source>
        <extracomment>codelibra 403001</extracomment>
        <translation>这里的“Unauthorized”表示不允许；未登录的代码是 401001。</translation>
    </message>
    <message>
        <source>The name asks for a new sign-in, the description speaks of a locked account; signing in again by hand is what resolves it.</source>
        <extracomment>codelibra 403002</extracomment>
        <translation>名称要求重新登录，描述说的是账户被锁定；手动重新登录即可解决。</translation>
    </message>
    <message>
        <source>The same meaning as 1000; the page does not say when which of the two is used.</source>
        <extracomment>ethgas 2</extracomment>
        <translation>与 1000 含义相同；页面未说明何时使用哪一个。</translation>
    </message>
    <message>
        <source>The same meaning and words as 9999.</source>
        <extracomment>ethgas 99</extracomment>
        <translation>与 9999 含义和措辞均相同。</translation>
    </message>
    <message>
        <source>The same meaning as 2; &quot;Pemission&quot; is how the page spells it.</source>
        <extracomment>ethgas 1000</extracomment>
        <translation>与 2 含义相同；页面上拼写为“Pemission”。</translation>
    </message>
    <message>
        <source>The same meaning and words as 99.</source>
        <extracomment>ethgas 9999</extracomment>
        <translation>与 99 含义和措辞均相同。</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the asset being deposited here, not an access token.</source>
        <extracomment>ethgas 10001</extracomment>
        <translation>这里的“Token”是充值的资产，不是访问令牌。</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the asset being withdrawn here, not an access token.</source>
        <extracomment>ethgas 10011</extracomment>
        <translation>这里的“Token”是提取的资产，不是访问令牌。</translation>
    </message>
    <message>
        <source>The page does not say whether &quot;rate&quot; is a price rate or the pace of transactions.</source>
        <extracomment>ethgas 115</extracomment>
        <translation>页面未说明“rate”是指价格还是交易的频率。</translation>
    </message>
    <message>
        <source>The name says invalid; ETHGas&apos; page about orders advises a unique deduplicate string, so a repeated one is the likely cause.</source>
        <extracomment>ethgas 122</extracomment>
        <translation>名称说的是无效；ETHGas 关于订单的页面建议使用唯一的去重字符串，因此原因很可能是字符串重复。</translation>
    </message>
    <message>
        <source>The page lists 400403 twice, as Forbidden Error and as Permission Denied Error; the code alone does not tell which of the two was meant.</source>
        <extracomment>freeway 400403</extracomment>
        <translation>页面两次列出 400403，分别为 Forbidden Error 和 Permission Denied Error；仅凭代码无法判断是哪一个。</translation>
    </message>
    <message>
        <source>The second entry for 400403 on the page, which also lists it as Forbidden Error; both mean that the caller may not do this.</source>
        <extracomment>freeway 400403</extracomment>
        <translation>这是页面上 400403 的第二个条目，另一处列为 Forbidden Error；两者都表示调用方不可执行此操作。</translation>
    </message>
    <message>
        <source>The page lists 0001 twice: for a missing field here and for a wrong signature below; only the message tells them apart.</source>
        <extracomment>hashkey-pro 0001</extracomment>
        <translation>页面两次列出 0001：此处为缺少字段，下面为签名错误；只有消息能区分它们。</translation>
    </message>
    <message>
        <source>The page lists 0001 twice: for a missing field above and for a wrong signature here; only the message tells them apart.</source>
        <extracomment>hashkey-pro 0001</extracomment>
        <translation>页面两次列出 0001：上面为缺少字段，此处为签名错误；只有消息能区分它们。</translation>
    </message>
    <message>
        <source>The message says that the key is invalid, the description speaks of its permission: check both.</source>
        <extracomment>hashkey-pro 0102</extracomment>
        <translation>消息说密钥无效，描述说的是其权限：两者都请检查。</translation>
    </message>
    <message>
        <source>The message says that the operation is unauthorized, the description that the key is not valid for the environment; it is about the key.</source>
        <extracomment>hashkey-pro -1002</extracomment>
        <translation>消息说操作未经授权，描述说密钥不适用于该环境；问题在于密钥。</translation>
    </message>
    <message>
        <source>The message says that the order is not on the book, the description that the book itself cannot be located.</source>
        <extracomment>hashkey-pro -1143</extracomment>
        <translation>消息说订单不在订单簿上，描述说找不到订单簿本身。</translation>
    </message>
    <message>
        <source>The description says that the order was not created; a time-out does not prove that, so look for the order first.</source>
        <extracomment>hashkey-pro -1146</extracomment>
        <translation>描述说订单未创建；超时并不能证明这一点，因此请先查找订单。</translation>
    </message>
    <message>
        <source>The description says that the order was not cancelled; a time-out does not prove that, so look at the order first.</source>
        <extracomment>hashkey-pro -1147</extracomment>
        <translation>描述说订单未取消；超时并不能证明这一点，因此请先查看订单。</translation>
    </message>
    <message>
        <source>The message says that the pair is not open yet, the description that it is not listed yet.</source>
        <extracomment>hashkey-pro -1151</extracomment>
        <translation>消息说该交易对尚未开放，描述说尚未上线。</translation>
    </message>
    <message>
        <source>The message is about the position side (long or short), the description repeats the words of -1117 about the order side.</source>
        <extracomment>hashkey-pro -1154</extracomment>
        <translation>消息说的是持仓方向（多或空），描述重复了 -1117 关于订单方向的措辞。</translation>
    </message>
    <message>
        <source>The message concerns one trading pair, the description says that API trading as such is suspended.</source>
        <extracomment>hashkey-pro -1155</extracomment>
        <translation>消息只涉及一个交易对，描述说整个 API 交易已暂停。</translation>
    </message>
    <message>
        <source>The message names limit maker orders, the description limit and market orders.</source>
        <extracomment>hashkey-pro -1156</extracomment>
        <translation>消息提到 limit maker 订单，描述提到限价单和市价单。</translation>
    </message>
    <message>
        <source>The message says that the contract address is unsupported, the description that it is not valid.</source>
        <extracomment>hashkey-pro -1162</extracomment>
        <translation>消息说不支持该合约地址，描述说该地址无效。</translation>
    </message>
    <message>
        <source>The description suggests an amount below the minimum, which has the codes -1167 and -4002 of its own.</source>
        <extracomment>hashkey-pro -1164</extracomment>
        <translation>描述像是金额低于最小值，而那有自己的代码 -1167 和 -4002。</translation>
    </message>
    <message>
        <source>The message says that the amount is missing, the description that it must be more than 0.</source>
        <extracomment>hashkey-pro -1165</extracomment>
        <translation>消息说缺少金额，描述说金额必须大于 0。</translation>
    </message>
    <message>
        <source>The message reads like a missing permission, the description says that withdrawals are suspended.</source>
        <extracomment>hashkey-pro -1169</extracomment>
        <translation>消息看起来像缺少权限，描述说提现已暂停。</translation>
    </message>
    <message>
        <source>The message reads like a missing permission, the description says that deposits are suspended.</source>
        <extracomment>hashkey-pro -1170</extracomment>
        <translation>消息看起来像缺少权限，描述说充值已暂停。</translation>
    </message>
    <message>
        <source>The page does not explain this further; we read it as a failed proof that the address belongs to the person named.</source>
        <extracomment>hashkey-pro -1179</extracomment>
        <translation>页面没有进一步说明；我们理解为未能证明该地址属于所述的人。</translation>
    </message>
    <message>
        <source>The page does not say whether open orders are counted or orders created within some time.</source>
        <extracomment>hashkey-pro -1193</extracomment>
        <translation>页面未说明计算的是未完成订单，还是一段时间内创建的订单。</translation>
    </message>
    <message>
        <source>The message says that the amount is above the maximum, the description that it is below a maximum; going by the message, it is too large.</source>
        <extracomment>hashkey-pro -1206</extracomment>
        <translation>消息说金额高于最大值，描述说低于最大值；按消息来看，金额过大。</translation>
    </message>
    <message>
        <source>The message is about the type of a fiat order, the description about a status.</source>
        <extracomment>hashkey-pro -1208</extracomment>
        <translation>消息说的是法币订单的类型，描述说的是状态。</translation>
    </message>
    <message>
        <source>The message gives no reason; the description names the usual one, not the only one.</source>
        <extracomment>hashkey-pro -2010</extracomment>
        <translation>消息没有给出原因；描述给出了常见的原因，但不是唯一的原因。</translation>
    </message>
    <message>
        <source>The same words as -2021; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2020</extracomment>
        <translation>与 -2021 措辞相同；页面未说明两者有何区别。</translation>
    </message>
    <message>
        <source>The same words as -2020; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2021</extracomment>
        <translation>与 -2020 措辞相同；页面未说明两者有何区别。</translation>
    </message>
    <message>
        <source>The same words as -2038; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2030</extracomment>
        <translation>与 -2038 措辞相同；页面未说明两者有何区别。</translation>
    </message>
    <message>
        <source>The same words as -2039; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2031</extracomment>
        <translation>与 -2039 措辞相同；页面未说明两者有何区别。</translation>
    </message>
    <message>
        <source>Not a failure but a question: the order waits for a confirmation.</source>
        <extracomment>hashkey-pro -2032</extracomment>
        <translation>不是失败，而是询问：订单在等待确认。</translation>
    </message>
    <message>
        <source>May be read as a period longer than 30 days or as records older than 30 days; try a shorter and more recent period.</source>
        <extracomment>hashkey-pro -2036</extracomment>
        <translation>可理解为期间超过 30 天，或记录早于 30 天；请尝试更短、更近的期间。</translation>
    </message>
    <message>
        <source>The same words as -2030; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2038</extracomment>
        <translation>与 -2030 措辞相同；页面未说明两者有何区别。</translation>
    </message>
    <message>
        <source>The same words as -2031; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2039</extracomment>
        <translation>与 -2031 措辞相同；页面未说明两者有何区别。</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is a crypto asset here, not an access token.</source>
        <extracomment>hashkey-pro -2041</extracomment>
        <translation>这里的“Token”是加密资产，不是访问令牌。</translation>
    </message>
    <message>
        <source>Worded as a warning; the page does not say whether the order was refused.</source>
        <extracomment>hashkey-pro -2042</extracomment>
        <translation>措辞像警告；页面未说明订单是否被拒绝。</translation>
    </message>
    <message>
        <source>The same words as -4004; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -4000</extracomment>
        <translation>与 -4004 措辞相同；页面未说明两者有何区别。</translation>
    </message>
    <message>
        <source>The same words as -4000; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -4004</extracomment>
        <translation>与 -4000 措辞相同；页面未说明两者有何区别。</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>locked out lockout too many wrong passwords login blocked</source>
        <extracomment>In this context: no sentences, but words by which people tell of a failure and which title and meaning of its concept lack, blank-separated. Not to be translated word for word: write what people say in your language, each word in the form that is most common.</extracomment>
        <translation>账户被锁定 账号被锁 帐号锁定 锁住了</translation>
    </message>
    <message>
        <source>no such account cannot find account</source>
        <translation>找不到账户 没有这个账户</translation>
    </message>
    <message>
        <source>suspended deactivated disabled closed frozen account blocked</source>
        <translation>账户被停用 账号被封 账户被冻结 帐号停用</translation>
    </message>
    <message>
        <source>not my account another account</source>
        <translation>别人的账户</translation>
    </message>
    <message>
        <source>already there exists taken in use duplicate</source>
        <translation>已经存在 重复 已有</translation>
    </message>
    <message>
        <source>paid already pay again charged twice</source>
        <translation>已经付过款 已经付款 付过了 重复扣款</translation>
    </message>
    <message>
        <source>key ran out key expired keys no longer valid old key</source>
        <translation>密钥过期 密钥到期</translation>
    </message>
    <message>
        <source>cannot log in login fails login does not work sign in refused</source>
        <translation>登录不了 无法登录 登不上</translation>
    </message>
    <message>
        <source>not logged in not signed in</source>
        <translation>没有登录 未登录 请先登录</translation>
    </message>
    <message>
        <source>card is on file already added card used by another account</source>
        <translation>银行卡已绑定 卡已经绑过</translation>
    </message>
    <message>
        <source>card declined card blocked card stopped by the bank</source>
        <translation>银行卡冻结 卡被锁 信用卡</translation>
    </message>
    <message>
        <source>card of his wife husband friend relative other name on the card</source>
        <translation>老婆的卡 丈夫 别人的卡 不是本人</translation>
    </message>
    <message>
        <source>cannot buy purchase does not go through payment failed</source>
        <translation>支付失败 付款失败 买不了</translation>
    </message>
    <message>
        <source>too many days period too long export range</source>
        <translation>时间范围太长 日期太长</translation>
    </message>
    <message>
        <source>cannot deposit deposits stopped top up closed</source>
        <translation>不能充值 充值停了 充不了</translation>
    </message>
    <message>
        <source>withdrawn twice clicked twice sent two times</source>
        <translation>重复提现 提了两次</translation>
    </message>
    <message>
        <source>otp sms code text message code does not work wrong code 2fa code</source>
        <translation>验证码错误 短信验证码不对 动态密码</translation>
    </message>
    <message>
        <source>not enough money no money balance too low cannot afford</source>
        <translation>余额不够 钱不够 没钱 资金不足</translation>
    </message>
    <message>
        <source>not enough margin collateral margin call</source>
        <translation>保证金不够</translation>
    </message>
    <message>
        <source>something went wrong on your side crash bug server broken</source>
        <translation>服务器出错 系统错误 崩溃</translation>
    </message>
    <message>
        <source>key does not work key not recognised wrong key</source>
        <translation>密钥不对 密钥错误</translation>
    </message>
    <message>
        <source>wrong bank account number IBAN refused</source>
        <translation>银行账号填错 卡号不对</translation>
    </message>
    <message>
        <source>wrong password forgot password password not accepted wrong login</source>
        <translation>密码错误 密码输错 密码不对 忘记密码</translation>
    </message>
    <message>
        <source>national id not accepted id number wrong</source>
        <translation>身份证号错误 身份证号码不对</translation>
    </message>
    <message>
        <source>signature wrong does not match signing hmac</source>
        <translation>签名不对 签名错误 验签失败</translation>
    </message>
    <message>
        <source>token wrong token not accepted jwt</source>
        <translation>令牌错误 token 不对</translation>
    </message>
    <message>
        <source>wrong wallet address wrong network pasted address</source>
        <translation>钱包地址错误 地址填错</translation>
    </message>
    <message>
        <source>verified already identity checked before</source>
        <translation>已经认证过 已实名</translation>
    </message>
    <message>
        <source>kyc service down verification does not work</source>
        <translation>认证服务出错</translation>
    </message>
    <message>
        <source>kyc not passed not verified identity not checked documents missing unverified</source>
        <translation>没有实名 未认证 没有通过认证 身份未验证</translation>
    </message>
    <message>
        <source>cannot change leverage</source>
        <translation>改不了杠杆</translation>
    </message>
    <message>
        <source>market closed trading stopped halted pair suspended</source>
        <translation>市场关闭 停牌 停止交易</translation>
    </message>
    <message>
        <source>national id already used by somebody else another user</source>
        <translation>身份证已被使用 身份证已注册</translation>
    </message>
    <message>
        <source>order executed already too late to cancel</source>
        <translation>订单已经成交</translation>
    </message>
    <message>
        <source>cannot cancel the order</source>
        <translation>取消不了 撤不了单</translation>
    </message>
    <message>
        <source>order was canceled gone</source>
        <translation>订单取消 被取消</translation>
    </message>
    <message>
        <source>cannot find order order cannot be found no such order order missing</source>
        <translation>找不到订单 没有这个订单 订单查不到</translation>
    </message>
    <message>
        <source>order refused declined not accepted</source>
        <translation>下单失败 下不了单 拒单</translation>
    </message>
    <message>
        <source>not allowed no rights may not access forbidden no permission</source>
        <translation>没有权限 无权 禁止访问</translation>
    </message>
    <message>
        <source>phone number not his sim card of another person</source>
        <translation>手机号不是本人 手机卡</translation>
    </message>
    <message>
        <source>price too old price changed basket</source>
        <translation>价格太旧 价格变了</translation>
    </message>
    <message>
        <source>too late for a refund money back</source>
        <translation>退款太晚 退款过期 过了退款期</translation>
    </message>
    <message>
        <source>no answer takes too long hangs waiting timed out</source>
        <translation>没有响应 等太久 卡住</translation>
    </message>
    <message>
        <source>must log in again sign in once more</source>
        <translation>再登录一次</translation>
    </message>
    <message>
        <source>down offline maintenance not reachable outage does not load</source>
        <translation>维护 用不了 打不开 宕机</translation>
    </message>
    <message>
        <source>session timed out logged out signed out kicked out</source>
        <translation>会话过期 掉线 被登出 登录过期</translation>
    </message>
    <message>
        <source>subaccount frozen blocked</source>
        <translation>子账户冻结</translation>
    </message>
    <message>
        <source>agree to terms and conditions accept agb</source>
        <translation>同意条款 用户协议</translation>
    </message>
    <message>
        <source>clock wrong clock off time wrong minutes ahead behind</source>
        <translation>时间不对 时钟不准 时间差</translation>
    </message>
    <message>
        <source>token ran out token too old</source>
        <translation>令牌过期 token 过期</translation>
    </message>
    <message>
        <source>2fa lost phone authenticator second factor app</source>
        <translation>双重验证 手机丢了 两步验证</translation>
    </message>
    <message>
        <source>banned for good thrown out blacklisted</source>
        <translation>被封号 封禁 拉黑</translation>
    </message>
    <message>
        <source>no such user user unknown</source>
        <translation>找不到用户 用户不存在</translation>
    </message>
    <message>
        <source>address not approved not on the list whitelist</source>
        <translation>地址没有加白 白名单</translation>
    </message>
    <message>
        <source>amount too small less than minimum withdraw</source>
        <translation>提现金额太小 低于最低</translation>
    </message>
    <message>
        <source>too much in one day daily limit</source>
        <translation>超过限额 提太多 每日限额</translation>
    </message>
    <message>
        <source>cannot withdraw payout failed money not sent</source>
        <translation>提现失败 提不了现 提不出来 提现不成功 钱没到账</translation>
    </message>
    <message>
        <source>ip address blocked ip refused whitelist ip vpn</source>
        <translation>IP 不允许 IP 白名单 IP 被拒</translation>
    </message>
    <message>
        <source>does not exist gone nothing there 404</source>
        <translation>不存在 没有了</translation>
    </message>
    <message>
        <source>too many requests too often throttled slow down quota</source>
        <translation>请求过于频繁 操作频繁 太频繁 限流 请求太多</translation>
    </message>
    <message>
        <source>contract expired expiry over settled no longer traded</source>
        <translation>合约到期 合约过期 已交割 不再交易</translation>
    </message>
    <message>
        <source>withdrawals stopped switched off no payouts paused cannot get money out</source>
        <translation>不能提现 提现暂停 停止提现 提现关了</translation>
    </message>
</context>
</TS>
