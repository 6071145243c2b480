<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>The first %Ln row(s) were looked at; the next page tells of all.</source>
        <translation>
            <numerusform>%Ln ردیف نخست بررسی شد؛ صفحهٔ بعد از همه می‌گوید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln table(s): %1</source>
        <extracomment>%1 is what is said of each of the tables</extracomment>
        <translation>
            <numerusform>در %Ln جدول: %1</numerusform>
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
        <translation>پرونده موردی دارد که برای هیچ تنظیمی معتبر نیست: %1. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This is no file of settings. Nothing was changed.</source>
        <translation>این پروندهٔ تنظیمات نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file comes from a newer Errdex. Nothing was changed.</source>
        <translation>این پرونده از نسخهٔ تازه‌تری از Errdex است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>خواندن پرونده ممکن نیست: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>نوشتن در پرونده ممکن نیست: %1</translation>
    </message>
</context>
<context>
    <name>concepts</name>
    <message>
        <source>Completed</source>
        <extracomment>group completed, title</extracomment>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>The provider did what was asked; nothing failed.</source>
        <extracomment>group completed, meaning</extracomment>
        <translation>ارائه‌دهنده خواسته را انجام داد؛ خطایی رخ نداده است.</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>success, title</extracomment>
        <translation>موفق</translation>
    </message>
    <message>
        <source>The call went through. A code in this place does not mean that something is wrong.</source>
        <extracomment>success, meaning</extracomment>
        <translation>فراخوانی انجام شد. بودن کد در اینجا به معنای وجود اشکال نیست.</translation>
    </message>
    <message>
        <source>Look elsewhere for the cause: compare the data that came back with what the customer expected, because the call itself was accepted.</source>
        <extracomment>success, next_step</extracomment>
        <translation>علت را جای دیگری بجویید: داده‌های برگشتی را با انتظار مشتری مقایسه کنید، زیرا خود فراخوانی پذیرفته شده است.</translation>
    </message>
    <message>
        <source>The request was completed successfully. If the result is not what you expected, please tell us what you see and what you were expecting.</source>
        <extracomment>success, reply</extracomment>
        <translation>درخواست با موفقیت انجام شد. اگر نتیجه آن چیزی نیست که انتظار داشتید، لطفاً بفرمایید چه می‌بینید و چه انتظاری داشتید.</translation>
    </message>
    <message>
        <source>Sign-in and credentials</source>
        <extracomment>group authentication, title</extracomment>
        <translation>احراز هویت و اطلاعات ورود</translation>
    </message>
    <message>
        <source>The provider does not know who is calling, or does not accept the proof it was given.</source>
        <extracomment>group authentication, meaning</extracomment>
        <translation>ارائه‌دهنده نمی‌داند چه کسی فراخوانی می‌کند، یا مدرک هویت داده‌شده را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <extracomment>authentication-required, title</extracomment>
        <translation>احراز هویت لازم است</translation>
    </message>
    <message>
        <source>The call carried no proof of identity at all: no token, no key, no session cookie. HTTP calls this 401 Unauthorized.</source>
        <extracomment>authentication-required, meaning</extracomment>
        <translation>فراخوانی هیچ اطلاعات احراز هویتی (توکن یا کلید) نداشته است: نه توکن، نه کلید و نه کوکی نشست. HTTP این را 401 Unauthorized می‌نامد.</translation>
    </message>
    <message>
        <source>Find out how the call was made. In a program the authorization header is usually missing or stripped by a proxy; in a browser the person is simply not signed in.</source>
        <extracomment>authentication-required, next_step</extracomment>
        <translation>ببینید فراخوانی چگونه انجام شده است. در یک برنامه، معمولاً سرآیند authorization نیست یا پراکسی آن را حذف کرده است؛ در مرورگر، کاربر صرفاً وارد نشده است.</translation>
    </message>
    <message>
        <source>This part of the service is only available after signing in. Please sign in and try once more; if your own software makes the call, it needs to send its access token along.</source>
        <extracomment>authentication-required, reply</extracomment>
        <translation>این بخش از سرویس فقط پس از ورود در دسترس است. لطفاً وارد شوید و بار دیگر امتحان کنید؛ اگر نرم‌افزار خودتان فراخوانی می‌کند، باید توکن دسترسی را هم همراه آن بفرستد.</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <extracomment>authentication-failed, title</extracomment>
        <translation>احراز هویت ناموفق</translation>
    </message>
    <message>
        <source>Some proof of identity was sent and was not accepted; the provider does not say what was wrong with it.</source>
        <extracomment>authentication-failed, meaning</extracomment>
        <translation>اطلاعات احراز هویت (توکن یا کلید) فرستاده شده ولی پذیرفته نشده است؛ ارائه‌دهنده نمی‌گوید چه ایرادی داشته است.</translation>
    </message>
    <message>
        <source>Ask which credential the call uses and when it was issued, then have a fresh one obtained and the call repeated. If a fresh one fails too, check that it belongs to this environment.</source>
        <extracomment>authentication-failed, next_step</extracomment>
        <translation>بپرسید فراخوانی از کدام اطلاعات ورود استفاده می‌کند و چه زمانی صادر شده است، سپس بخواهید اطلاعات تازه بگیرند و فراخوانی را تکرار کنند. اگر اطلاعات تازه هم پذیرفته نشد، بررسی کنید که از آنِ همین محیط باشد.</translation>
    </message>
    <message>
        <source>The service could not confirm the identity behind this request. Please obtain a new access token and send the request again.</source>
        <extracomment>authentication-failed, reply</extracomment>
        <translation>سرویس نتوانست هویت فرستندهٔ این درخواست را تأیید کند. لطفاً توکن دسترسی تازه‌ای بگیرید و درخواست را دوباره بفرستید.</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <extracomment>invalid-credentials, title</extracomment>
        <translation>نام کاربری یا گذرواژهٔ نادرست (رمز عبور، پسورد)</translation>
    </message>
    <message>
        <source>A person tried to log in, and the e-mail address and password do not match any account. For safety the provider does not say which of the two is wrong.</source>
        <extracomment>invalid-credentials, meaning</extracomment>
        <translation>کسی خواسته وارد شود و نشانی ایمیل و گذرواژه با هیچ حسابی نمی‌خواند. برای ایمنی، ارائه‌دهنده نمی‌گوید کدام‌یک نادرست است.</translation>
    </message>
    <message>
        <source>Check for the usual causes: another e-mail address, an old saved password, caps lock. Point to the password reset before too many attempts lock the account; never ask for the password.</source>
        <extracomment>invalid-credentials, next_step</extracomment>
        <translation>علت‌های معمول را بررسی کنید: نشانی ایمیل دیگر، گذرواژهٔ ذخیره‌شدهٔ قدیمی، روشن بودن Caps Lock. پیش از آنکه تلاش‌های زیاد حساب را قفل کند، به بازنشانی گذرواژه راهنمایی کنید؛ هیچ‌گاه گذرواژه را نپرسید.</translation>
    </message>
    <message>
        <source>The e-mail address and password do not match our records. Please check both, or use &quot;Forgot password&quot; to set a new password.</source>
        <extracomment>invalid-credentials, reply</extracomment>
        <translation>نشانی ایمیل و گذرواژه با اطلاعات ما مطابقت ندارد. لطفاً هر دو را بررسی کنید یا با «فراموشی گذرواژه» گذرواژهٔ تازه‌ای بگذارید.</translation>
    </message>
    <message>
        <source>Invalid access token</source>
        <extracomment>invalid-token, title</extracomment>
        <translation>توکن دسترسی نامعتبر</translation>
    </message>
    <message>
        <source>A token was sent, but it cannot be read or its signature is not genuine: cut off, altered, or issued for another environment.</source>
        <extracomment>invalid-token, meaning</extracomment>
        <translation>توکنی فرستاده شده که خواندنی نیست یا امضای آن اصل نیست: بریده شده، تغییر کرده یا برای محیط دیگری صادر شده است.</translation>
    </message>
    <message>
        <source>Have the token compared, character count included, with the one that was issued, and make sure that a test token is not used in production. A new login replaces it in any case.</source>
        <extracomment>invalid-token, next_step</extracomment>
        <translation>بخواهید توکن را، همراه با شمار نویسه‌ها، با توکن صادرشده مقایسه کنند و مطمئن شوید که توکن آزمایشی در محیط عملیاتی به کار نرفته است. ورود دوباره در هر حال آن را جایگزین می‌کند.</translation>
    </message>
    <message>
        <source>The access token that was sent could not be read. Please sign in again to get a new one and send it unchanged.</source>
        <extracomment>invalid-token, reply</extracomment>
        <translation>توکن دسترسی فرستاده‌شده خوانده نشد. لطفاً دوباره وارد شوید تا توکن تازه‌ای بگیرید و آن را بی‌تغییر بفرستید.</translation>
    </message>
    <message>
        <source>Access token expired</source>
        <extracomment>token-expired, title</extracomment>
        <translation>توکن دسترسی منقضی شده</translation>
    </message>
    <message>
        <source>The access token was good once, and its lifetime is over. This is normal and happens to every client.</source>
        <extracomment>token-expired, meaning</extracomment>
        <translation>توکن دسترسی زمانی معتبر بوده و عمرش به پایان رسیده است. این عادی است و برای هر کلاینتی پیش می‌آید.</translation>
    </message>
    <message>
        <source>Ask whether the client renews its token on expiry. If it fails right after a renewal, compare the clock of the machine with the real time.</source>
        <extracomment>token-expired, next_step</extracomment>
        <translation>بپرسید آیا کلاینت هنگام انقضا توکن را تمدید می‌کند. اگر درست پس از تمدید خطا می‌دهد، ساعت دستگاه را با زمان واقعی مقایسه کنید.</translation>
    </message>
    <message>
        <source>Your access has timed out, which happens after a while for safety. Please refresh the page or sign in again.</source>
        <extracomment>token-expired, reply</extracomment>
        <translation>مهلت دسترسی شما به پایان رسیده است؛ این برای ایمنی پس از مدتی پیش می‌آید. لطفاً صفحه را تازه کنید یا دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>Session expired</source>
        <extracomment>session-expired, title</extracomment>
        <translation>نشست منقضی شده</translation>
    </message>
    <message>
        <source>The whole session is over: its refresh token ran out or the session was revoked, so it cannot be extended any more.</source>
        <extracomment>session-expired, meaning</extracomment>
        <translation>کل نشست به پایان رسیده است: توکن تمدید آن منقضی یا نشست باطل شده، پس دیگر تمدیدپذیر نیست.</translation>
    </message>
    <message>
        <source>A complete new login is needed. If sessions end far too early, ask about a password change, a log-out on all devices or blocked cookies.</source>
        <extracomment>session-expired, next_step</extracomment>
        <translation>ورود کامل از نو لازم است. اگر نشست‌ها خیلی زود تمام می‌شوند، دربارهٔ تغییر گذرواژه، خروج از همهٔ دستگاه‌ها یا مسدود بودن کوکی‌ها بپرسید.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again to continue.</source>
        <extracomment>session-expired, reply</extracomment>
        <translation>نشست شما به پایان رسیده است. لطفاً برای ادامه دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>Fresh sign-in required</source>
        <extracomment>reauthentication-required, title</extracomment>
        <translation>ورود دوباره لازم است</translation>
    </message>
    <message>
        <source>The person is known, but the provider wants a new, personal sign-in (or a passkey) before it lets this continue; a stored session is not enough.</source>
        <extracomment>reauthentication-required, meaning</extracomment>
        <translation>کاربر شناخته شده است، ولی ارائه‌دهنده پیش از ادامه ورودی تازه و شخصی (یا گذرکلید) می‌خواهد؛ نشست ذخیره‌شده کافی نیست.</translation>
    </message>
    <message>
        <source>Have the customer log out, sign in by hand in the browser, with the passkey where the policy asks for one, and repeat the step straight away.</source>
        <extracomment>reauthentication-required, next_step</extracomment>
        <translation>بخواهید مشتری خارج شود، در مرورگر خودش وارد شود، و اگر سیاست امنیتی می‌خواهد با گذرکلید، و بی‌درنگ آن گام را تکرار کند.</translation>
    </message>
    <message>
        <source>For your security this step asks you to confirm that it is you. Please sign in again, with your passkey if you have one, and then repeat the step.</source>
        <extracomment>reauthentication-required, reply</extracomment>
        <translation>برای امنیت شما، این گام نیاز به تأیید هویت دارد. لطفاً دوباره وارد شوید، در صورت داشتن گذرکلید با همان، و سپس این گام را تکرار کنید.</translation>
    </message>
    <message>
        <source>Second factor required</source>
        <extracomment>two-factor-required, title</extracomment>
        <translation>عامل دوم لازم است</translation>
    </message>
    <message>
        <source>The first factor was accepted, and the account is protected by a second one that has not been given yet.</source>
        <extracomment>two-factor-required, meaning</extracomment>
        <translation>عامل نخست پذیرفته شده و حساب با عامل دومی محافظت می‌شود که هنوز داده نشده است.</translation>
    </message>
    <message>
        <source>Ask whether the customer is shown the prompt for the second factor. A program that logs in needs a step for it; a lost device goes through the recovery procedure, not through support by mail.</source>
        <extracomment>two-factor-required, next_step</extracomment>
        <translation>بپرسید آیا درخواست عامل دوم به مشتری نشان داده می‌شود. برنامه‌ای که وارد می‌شود باید گامی برای آن داشته باشد؛ دستگاه گم‌شده از راه روند بازیابی پیگیری می‌شود، نه با ایمیل به پشتیبانی.</translation>
    </message>
    <message>
        <source>Your account is protected by a second sign-in step. Please confirm with your authenticator or passkey to continue.</source>
        <extracomment>two-factor-required, reply</extracomment>
        <translation>حساب شما با گام دوم ورود محافظت می‌شود. لطفاً برای ادامه با برنامهٔ احراز هویت یا گذرکلید خود تأیید کنید.</translation>
    </message>
    <message>
        <source>Wrong one-time password</source>
        <extracomment>incorrect-one-time-password, title</extracomment>
        <translation>رمز یک‌بارمصرف نادرست</translation>
    </message>
    <message>
        <source>The short code from the text message or authenticator app does not match: mistyped, already used, or too old.</source>
        <extracomment>incorrect-one-time-password, meaning</extracomment>
        <translation>رمز کوتاه پیامک یا برنامهٔ احراز هویت نمی‌خواند: اشتباه تایپ شده، پیش‌تر به کار رفته یا قدیمی است.</translation>
    </message>
    <message>
        <source>Have a new code requested and typed in within its lifetime. If codes from an app fail again and again, the clock of the phone is off; if text messages are late, only the newest counts.</source>
        <extracomment>incorrect-one-time-password, next_step</extracomment>
        <translation>بخواهید رمز تازه‌ای بگیرند و در مهلت اعتبار وارد کنند. اگر رمزهای برنامه پی‌درپی پذیرفته نمی‌شوند، ساعت گوشی تنظیم نیست؛ اگر پیامک‌ها دیر می‌رسند، فقط تازه‌ترین معتبر است.</translation>
    </message>
    <message>
        <source>The one-time code was not accepted. Please request a new code and enter the latest one you receive.</source>
        <extracomment>incorrect-one-time-password, reply</extracomment>
        <translation>رمز یک‌بارمصرف پذیرفته نشد. لطفاً رمز تازه‌ای درخواست کنید و آخرین رمزی را که دریافت می‌کنید وارد کنید.</translation>
    </message>
    <message>
        <source>Wrong passkey reset code</source>
        <extracomment>incorrect-passkey-reset-code, title</extracomment>
        <translation>کد بازنشانی گذرکلید نادرست</translation>
    </message>
    <message>
        <source>Someone is resetting the passkeys of an account and entered a reset code that is not the right one.</source>
        <extracomment>incorrect-passkey-reset-code, meaning</extracomment>
        <translation>کسی گذرکلیدهای یک حساب را بازنشانی می‌کند و کد بازنشانی نادرستی وارد کرده است.</translation>
    </message>
    <message>
        <source>Make sure that the customer asked for the reset themselves; if they did not, treat it as a possible takeover and follow the security procedure. Otherwise have the newest code used, or a new one requested.</source>
        <extracomment>incorrect-passkey-reset-code, next_step</extracomment>
        <translation>مطمئن شوید که خود مشتری درخواست بازنشانی کرده است؛ اگر نکرده، آن را تلاش احتمالی برای تصاحب حساب بدانید و روند امنیتی را پی بگیرید. وگرنه بخواهید تازه‌ترین کد را به کار برد یا کد تازه‌ای درخواست کند.</translation>
    </message>
    <message>
        <source>The reset code was not accepted. Please check the most recent message we sent you and enter its code exactly. If you did not ask for a reset, please tell us.</source>
        <extracomment>incorrect-passkey-reset-code, reply</extracomment>
        <translation>کد بازنشانی پذیرفته نشد. لطفاً آخرین پیامی را که برایتان فرستاده‌ایم ببینید و کد آن را دقیق وارد کنید. اگر درخواست بازنشانی نکرده‌اید، لطفاً به ما اطلاع دهید.</translation>
    </message>
    <message>
        <source>No passkey registered</source>
        <extracomment>no-passkeys-registered, title</extracomment>
        <translation>گذرکلیدی ثبت نشده است</translation>
    </message>
    <message>
        <source>A step asks for a passkey, and the account has none.</source>
        <extracomment>no-passkeys-registered, meaning</extracomment>
        <translation>گامی نیاز به گذرکلید دارد و حساب گذرکلیدی ندارد.</translation>
    </message>
    <message>
        <source>Guide the customer to the security settings to register a passkey, on the device they will use. Check that they are not signed in to a second account of theirs.</source>
        <extracomment>no-passkeys-registered, next_step</extracomment>
        <translation>مشتری را برای ثبت گذرکلید به تنظیمات امنیتی راهنمایی کنید، در همان دستگاهی که به کار خواهد برد. بررسی کنید که با حساب دیگری از خودش وارد نشده باشد.</translation>
    </message>
    <message>
        <source>There is no passkey on your account yet. You can add one in the security settings of your account and then continue.</source>
        <extracomment>no-passkeys-registered, reply</extracomment>
        <translation>هنوز گذرکلیدی برای حساب شما ثبت نشده است. می‌توانید در تنظیمات امنیتی حساب خود گذرکلید بیفزایید و سپس ادامه دهید.</translation>
    </message>
    <message>
        <source>Passkeys already required</source>
        <extracomment>passkeys-already-required, title</extracomment>
        <translation>گذرکلید از پیش الزامی است</translation>
    </message>
    <message>
        <source>Someone tried to make passkeys mandatory, and the policy already says so. Nothing is left to switch on.</source>
        <extracomment>passkeys-already-required, meaning</extracomment>
        <translation>کسی خواسته گذرکلید را الزامی کند، ولی سیاست امنیتی از پیش همین است. چیزی برای روشن کردن نمانده است.</translation>
    </message>
    <message>
        <source>Show the customer the present policy. If the setting looks switched off to them, an outdated page is the likely reason.</source>
        <extracomment>passkeys-already-required, next_step</extracomment>
        <translation>سیاست کنونی را به مشتری نشان دهید. اگر تنظیم برای او خاموش به نظر می‌رسد، علت احتمالی صفحه‌ای قدیمی است.</translation>
    </message>
    <message>
        <source>Passkeys are already required by your policy, so no change is needed.</source>
        <extracomment>passkeys-already-required, reply</extracomment>
        <translation>سیاست شما از پیش گذرکلید را الزامی می‌کند، پس نیازی به تغییر نیست.</translation>
    </message>
    <message>
        <source>Invalid API key</source>
        <extracomment>invalid-api-key, title</extracomment>
        <translation>کلید API نامعتبر</translation>
    </message>
    <message>
        <source>The API key is unknown to the provider, or not good for the environment or account it was used with.</source>
        <extracomment>invalid-api-key, meaning</extracomment>
        <translation>کلید API برای ارائه‌دهنده ناشناخته است، یا برای محیط یا حسابی که با آن به کار رفته معتبر نیست.</translation>
    </message>
    <message>
        <source>Ask for the first and last four characters of the key, never for the secret, and the host that was called: a sandbox key on the live host is the commonest case. Then check that the key still exists and is active.</source>
        <extracomment>invalid-api-key, next_step</extracomment>
        <translation>چهار نویسهٔ نخست و آخر کلید و میزبان فراخوانی‌شده را بپرسید، ولی هیچ‌گاه کلید محرمانه را نخواهید: رایج‌ترین مورد، کلید محیط آزمایشی روی میزبان اصلی است. سپس بررسی کنید که کلید هنوز وجود دارد و فعال است.</translation>
    </message>
    <message>
        <source>The API key was not recognised. Please check that the key is active and that it belongs to the environment you are calling.</source>
        <extracomment>invalid-api-key, reply</extracomment>
        <translation>کلید API شناخته نشد. لطفاً بررسی کنید که کلید فعال باشد و به محیطی که فراخوانی می‌کنید تعلق داشته باشد.</translation>
    </message>
    <message>
        <source>API key expired</source>
        <extracomment>api-key-expired, title</extracomment>
        <translation>کلید API منقضی شده</translation>
    </message>
    <message>
        <source>The API key has reached its end date. It stays useless until it is renewed or replaced.</source>
        <extracomment>api-key-expired, meaning</extracomment>
        <translation>کلید API به تاریخ پایان خود رسیده است. تا تمدید یا جایگزین نشود به کار نمی‌آید.</translation>
    </message>
    <message>
        <source>Have the owner of the account renew the key in the management console and put it into every system that uses it. Suggest a reminder ahead of the next end date.</source>
        <extracomment>api-key-expired, next_step</extracomment>
        <translation>بخواهید صاحب حساب کلید را در کنسول مدیریت تمدید کند و در همهٔ سیستم‌هایی که از آن استفاده می‌کنند بگذارد. یادآوری پیش از تاریخ پایان بعدی را پیشنهاد کنید.</translation>
    </message>
    <message>
        <source>The API key has passed its end date. Please renew it in your account settings and update the systems that use it.</source>
        <extracomment>api-key-expired, reply</extracomment>
        <translation>تاریخ اعتبار کلید API گذشته است. لطفاً آن را در تنظیمات حساب خود تمدید کنید و سیستم‌هایی را که از آن استفاده می‌کنند به‌روز کنید.</translation>
    </message>
    <message>
        <source>Invalid signature</source>
        <extracomment>invalid-signature, title</extracomment>
        <translation>امضای نامعتبر</translation>
    </message>
    <message>
        <source>The signature on the request does not match its contents, so the provider cannot tell that it came from the key&apos;s owner unaltered.</source>
        <extracomment>invalid-signature, meaning</extracomment>
        <translation>امضای درخواست با محتوای آن نمی‌خواند، پس ارائه‌دهنده نمی‌تواند بداند که درخواست بی‌تغییر از صاحب کلید آمده است.</translation>
    </message>
    <message>
        <source>Ask for the exact text that was signed and the one that was sent. Look for the order of parameters, encoding, a parameter added after signing, and the wrong secret; no secret belongs in the ticket.</source>
        <extracomment>invalid-signature, next_step</extracomment>
        <translation>متن دقیقی را که امضا شده و متنی را که فرستاده شده بخواهید. ترتیب پارامترها، کدبندی، پارامتر افزوده‌شده پس از امضا و کلید محرمانهٔ نادرست را بررسی کنید؛ کلید محرمانه نباید در تیکت بیاید.</translation>
    </message>
    <message>
        <source>The signature of the request could not be verified. Please check that exactly the text that is sent is signed, with the secret that belongs to the API key.</source>
        <extracomment>invalid-signature, reply</extracomment>
        <translation>امضای درخواست تأیید نشد. لطفاً بررسی کنید که دقیقاً همان متنی که فرستاده می‌شود، با کلید محرمانهٔ مربوط به همان کلید API امضا شود.</translation>
    </message>
    <message>
        <source>Timestamp outside the allowed window</source>
        <extracomment>timestamp-outside-window, title</extracomment>
        <translation>زمان درخواست بیرون از بازهٔ مجاز</translation>
    </message>
    <message>
        <source>The time in the request is too far from the server&apos;s own time: a clock is wrong, or the request was too long on the way.</source>
        <extracomment>timestamp-outside-window, meaning</extracomment>
        <translation>زمان درج‌شده در درخواست از زمان سرور بیش از حد دور است: ساعتی نادرست است، یا درخواست بیش از حد در راه بوده است.</translation>
    </message>
    <message>
        <source>Have the sender&apos;s clock compared with the server&apos;s time and kept right by NTP. If the clock is right, look for queues between signing and sending, and for seconds sent as milliseconds.</source>
        <extracomment>timestamp-outside-window, next_step</extracomment>
        <translation>بخواهید ساعت فرستنده را با زمان سرور مقایسه و با NTP تنظیم نگه دارند. اگر ساعت درست است، به صف میان امضا و فرستادن، و به ثانیه‌هایی که به جای میلی‌ثانیه فرستاده شده توجه کنید.</translation>
    </message>
    <message>
        <source>The time stamp of the request is too far from the current time. Please check the clock of the computer that sends it and try again.</source>
        <extracomment>timestamp-outside-window, reply</extracomment>
        <translation>مهر زمانی درخواست از زمان کنونی بیش از حد دور است. لطفاً ساعت رایانهٔ فرستنده را بررسی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>IP address not allowed</source>
        <extracomment>ip-not-allowed, title</extracomment>
        <translation>نشانی IP مجاز نیست</translation>
    </message>
    <message>
        <source>The API key may only be used from listed addresses, and this request came from another one.</source>
        <extracomment>ip-not-allowed, meaning</extracomment>
        <translation>کلید API فقط از نشانی‌های فهرست‌شده پذیرفته می‌شود و این درخواست از نشانی دیگری آمده است.</translation>
    </message>
    <message>
        <source>Find out the public address that the request really comes from (cloud, VPN or office lines change it) and have the owner of the key add it to the list.</source>
        <extracomment>ip-not-allowed, next_step</extracomment>
        <translation>نشانی عمومی‌ای را که درخواست واقعاً از آن می‌آید پیدا کنید (سرویس ابری، VPN یا خط اداره آن را تغییر می‌دهد) و بخواهید صاحب کلید آن را به فهرست بیفزاید.</translation>
    </message>
    <message>
        <source>This API key can only be used from the network addresses on its list. Please add the address you are calling from, or call from one that is listed.</source>
        <extracomment>ip-not-allowed, reply</extracomment>
        <translation>این کلید API فقط از نشانی‌های شبکه‌ای که در فهرست آن است پذیرفته می‌شود. لطفاً نشانی‌ای را که از آن فراخوانی می‌کنید به فهرست بیفزایید، یا از نشانی فهرست‌شده فراخوانی کنید.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>group permissions, title</extracomment>
        <translation>مجوزها</translation>
    </message>
    <message>
        <source>The provider knows who is calling, and that caller may not do this.</source>
        <extracomment>group permissions, meaning</extracomment>
        <translation>ارائه‌دهنده می‌داند چه کسی فراخوانی می‌کند، و او اجازهٔ این کار را ندارد.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>permission-denied, title</extracomment>
        <translation>مجوز کافی نیست</translation>
    </message>
    <message>
        <source>The caller is signed in, and the role or the rights of the account or API key do not cover this action.</source>
        <extracomment>permission-denied, meaning</extracomment>
        <translation>فراخواننده وارد شده است، ولی نقش یا دسترسی‌های حساب یا کلید API این کار را در بر نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Note who tried what, then ask whoever administers the account whether that role, right or key permission is meant to be granted. Signing in again does not help.</source>
        <extracomment>permission-denied, next_step</extracomment>
        <translation>یادداشت کنید چه کسی چه کاری خواسته انجام دهد، سپس از مدیر حساب بپرسید آیا آن نقش، دسترسی یا مجوز کلید باید داده شود. ورود دوباره کمکی نمی‌کند.</translation>
    </message>
    <message>
        <source>Your account does not currently have permission for this action. The administrator of your account can review which permissions you have.</source>
        <extracomment>permission-denied, reply</extracomment>
        <translation>حساب شما در حال حاضر مجوز این کار را ندارد. مدیر حساب شما می‌تواند مجوزهای شما را بازبینی کند.</translation>
    </message>
    <message>
        <source>Token lacks the required scope</source>
        <extracomment>scope-missing, title</extracomment>
        <translation>توکن محدودهٔ دسترسی لازم را ندارد</translation>
    </message>
    <message>
        <source>The access token is genuine, and it was issued for fewer things than the call needs.</source>
        <extracomment>scope-missing, meaning</extracomment>
        <translation>توکن دسترسی اصل است، ولی برای کارهایی کمتر از نیاز این فراخوانی صادر شده است.</translation>
    </message>
    <message>
        <source>Compare the scopes the application asks for with the ones the endpoint documents, and have a new token issued with the missing scope. An old token never gains one.</source>
        <extracomment>scope-missing, next_step</extracomment>
        <translation>محدوده‌های دسترسی‌ای را که برنامه درخواست می‌کند با آنچه مستندات نقطهٔ پایانی می‌گوید مقایسه کنید و بخواهید توکن تازه‌ای با محدودهٔ لازم صادر شود. توکن قدیمی هیچ‌گاه آن را به دست نمی‌آورد.</translation>
    </message>
    <message>
        <source>The application&apos;s access does not include this function. It needs to be authorised again with the additional access.</source>
        <extracomment>scope-missing, reply</extracomment>
        <translation>دسترسی برنامه این قابلیت را در بر نمی‌گیرد. لازم است برنامه دوباره و با دسترسی اضافی مجاز شود.</translation>
    </message>
    <message>
        <source>No access to this account</source>
        <extracomment>account-access-denied, title</extracomment>
        <translation>بدون دسترسی به این حساب</translation>
    </message>
    <message>
        <source>The credentials work, but not for the account named in the request: it belongs to someone else, or the key was not given rights on it.</source>
        <extracomment>account-access-denied, meaning</extracomment>
        <translation>اطلاعات ورود درست است، ولی نه برای حسابی که در درخواست آمده: حساب متعلق به شخص دیگری است، یا به کلید اختیار آن داده نشده است.</translation>
    </message>
    <message>
        <source>Compare the account number in the request with the accounts that the key is bound to. If the account is the customer&apos;s, have the key authorised for it; if it is not, correct the number.</source>
        <extracomment>account-access-denied, next_step</extracomment>
        <translation>شمارهٔ حساب در درخواست را با حساب‌هایی که کلید به آن‌ها وابسته است مقایسه کنید. اگر حساب از آن مشتری است، بخواهید کلید برای آن مجاز شود؛ اگر نیست، شماره را اصلاح کنید.</translation>
    </message>
    <message>
        <source>The access you are using is not set up for this account. Please check the account number, or ask the account&apos;s owner to authorise the key for it.</source>
        <extracomment>account-access-denied, reply</extracomment>
        <translation>دسترسی‌ای که به کار می‌برید برای این حساب تنظیم نشده است. لطفاً شمارهٔ حساب را بررسی کنید، یا از صاحب حساب بخواهید کلید را برای آن مجاز کند.</translation>
    </message>
    <message>
        <source>This kind of user cannot use the app</source>
        <extracomment>app-login-not-allowed, title</extracomment>
        <translation>این نوع کاربر نمی‌تواند از اپلیکیشن استفاده کند</translation>
    </message>
    <message>
        <source>The user was created for another channel (a trader or an omnibus user, for instance) and is not meant to log in to the app.</source>
        <extracomment>app-login-not-allowed, meaning</extracomment>
        <translation>کاربر برای کانال دیگری ساخته شده است (مثلاً کاربر معامله‌گر یا کاربر تجمیعی) و قرار نیست به اپلیکیشن وارد شود.</translation>
    </message>
    <message>
        <source>Explain the channel the user was made for and ask what the customer wants to do; a personal login or another user type may be what they need.</source>
        <extracomment>app-login-not-allowed, next_step</extracomment>
        <translation>توضیح دهید کاربر برای کدام کانال ساخته شده و بپرسید مشتری چه کاری می‌خواهد انجام دهد؛ شاید ورود شخصی یا نوع کاربر دیگری لازم داشته باشد.</translation>
    </message>
    <message>
        <source>This user is not set up for the app. Please sign in with your personal login, or use the channel this user was created for.</source>
        <extracomment>app-login-not-allowed, reply</extracomment>
        <translation>این کاربر برای اپلیکیشن تنظیم نشده است. لطفاً با کاربر شخصی خود وارد شوید، یا از کانالی استفاده کنید که این کاربر برای آن ساخته شده است.</translation>
    </message>
    <message>
        <source>Only a particular person may do this</source>
        <extracomment>reserved-for-another-person, title</extracomment>
        <translation>فقط شخص معینی می‌تواند این کار را انجام دهد</translation>
    </message>
    <message>
        <source>The step is reserved for someone by name or office (the person invited, the legal signatory), and it is someone else who is trying.</source>
        <extracomment>reserved-for-another-person, meaning</extracomment>
        <translation>این گام ویژهٔ شخصی معین یا صاحب سمتی معین است (شخص دعوت‌شده، صاحب امضای مجاز) و کس دیگری آن را امتحان می‌کند.</translation>
    </message>
    <message>
        <source>Find out whom the step is addressed to and compare with the login in use; people often have two addresses. Only that person can complete it, or the invitation or signatory must be changed first.</source>
        <extracomment>reserved-for-another-person, next_step</extracomment>
        <translation>ببینید این گام خطاب به کیست و آن را با کاربر واردشده مقایسه کنید؛ افراد اغلب دو نشانی دارند. فقط همان شخص می‌تواند آن را کامل کند، یا نخست باید دعوت یا صاحب امضا تغییر کند.</translation>
    </message>
    <message>
        <source>Accounts and users</source>
        <extracomment>group accounts, title</extracomment>
        <translation>حساب‌ها و کاربران</translation>
    </message>
    <message>
        <source>The account or user exists in the wrong state, does not exist, or cannot be changed as asked.</source>
        <extracomment>group accounts, meaning</extracomment>
        <translation>حساب یا کاربر در وضعیت نادرستی است، وجود ندارد، یا به شکل خواسته‌شده تغییرپذیر نیست.</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <extracomment>account-suspended, title</extracomment>
        <translation>حساب تعلیق شده</translation>
    </message>
    <message>
        <source>Staff of the provider have suspended the account. It stays closed until they lift the suspension.</source>
        <extracomment>account-suspended, meaning</extracomment>
        <translation>کارکنان ارائه‌دهنده حساب را تعلیق کرده‌اند. تا زمانی که تعلیق را برندارند بسته می‌ماند.</translation>
    </message>
    <message>
        <source>Do not discuss reasons. Pass the case to the team that handles suspensions and tell the customer where to turn.</source>
        <extracomment>account-suspended, next_step</extracomment>
        <translation>دربارهٔ دلیل‌ها گفت‌وگو نکنید. موضوع را به تیم مسئول تعلیق‌ها بسپارید و به مشتری بگویید به کجا مراجعه کند.</translation>
    </message>
    <message>
        <source>Access to this account is currently suspended. Please contact the account team, who can look at it with you.</source>
        <extracomment>account-suspended, reply</extracomment>
        <translation>دسترسی به این حساب در حال حاضر معلق است. لطفاً با تیم حساب‌ها تماس بگیرید تا موضوع را همراه شما بررسی کنند.</translation>
    </message>
    <message>
        <source>User banned</source>
        <extracomment>user-banned, title</extracomment>
        <translation>کاربر مسدود شده</translation>
    </message>
    <message>
        <source>The user has been shut out, normally for good. That is harsher than a suspension.</source>
        <extracomment>user-banned, meaning</extracomment>
        <translation>کاربر، معمولاً برای همیشه، مسدود شده است؛ شدیدتر از تعلیق.</translation>
    </message>
    <message>
        <source>Do not open a new account for the same person. Refer an objection to the responsible team with the user&apos;s identifier, and keep the answer short.</source>
        <extracomment>user-banned, next_step</extracomment>
        <translation>برای همان شخص حساب تازه‌ای باز نکنید. اعتراض را همراه با شناسهٔ کاربر به تیم مسئول ارجاع دهید و پاسخ را کوتاه نگه دارید.</translation>
    </message>
    <message>
        <source>This user can no longer use the service. If you would like the decision to be reviewed, please write to the address given in the terms of use.</source>
        <extracomment>user-banned, reply</extracomment>
        <translation>این کاربر دیگر نمی‌تواند از سرویس استفاده کند. اگر مایلید این تصمیم بازبینی شود، لطفاً به نشانی درج‌شده در شرایط استفاده بنویسید.</translation>
    </message>
    <message>
        <source>Temporarily locked</source>
        <extracomment>account-locked, title</extracomment>
        <translation>قفل موقت حساب</translation>
    </message>
    <message>
        <source>Access is blocked for a limited time, usually after too many failed attempts. It opens again by itself.</source>
        <extracomment>account-locked, meaning</extracomment>
        <translation>دسترسی برای مدتی محدود بسته شده است، معمولاً پس از تلاش‌های ناموفق زیاد. خودبه‌خود دوباره باز می‌شود.</translation>
    </message>
    <message>
        <source>Look up until when the lock runs and tell the customer to wait: further attempts may lengthen it. If they did not make the attempts themselves, recommend a new password.</source>
        <extracomment>account-locked, next_step</extracomment>
        <translation>ببینید قفل تا چه زمانی برقرار است و به مشتری بگویید صبر کند: تلاش‌های بیشتر شاید آن را طولانی‌تر کند. اگر تلاش‌ها از خود او نبوده، گذرواژهٔ تازه را توصیه کنید.</translation>
    </message>
    <message>
        <source>For your protection access is locked for a short time. Please wait until the lock has ended before you try again. If the attempts were not yours, let us know.</source>
        <extracomment>account-locked, reply</extracomment>
        <translation>برای محافظت از شما، دسترسی برای مدتی کوتاه قفل شده است. لطفاً پیش از تلاش دوباره تا پایان قفل صبر کنید. اگر تلاش‌ها از شما نبوده، به ما اطلاع دهید.</translation>
    </message>
    <message>
        <source>Sub-account frozen</source>
        <extracomment>sub-account-frozen, title</extracomment>
        <translation>حساب فرعی مسدود شده</translation>
    </message>
    <message>
        <source>The sub-account is frozen, so nothing can be moved into or out of it. The main account may be working normally.</source>
        <extracomment>sub-account-frozen, meaning</extracomment>
        <translation>حساب فرعی مسدود است، پس چیزی به آن وارد یا از آن خارج نمی‌شود. حساب اصلی شاید عادی کار کند.</translation>
    </message>
    <message>
        <source>Find out who froze it: the customer&apos;s own administrator, or the provider for a review. Only that side can release it; meanwhile no transfer should be repeated.</source>
        <extracomment>sub-account-frozen, next_step</extracomment>
        <translation>ببینید چه کسی آن را مسدود کرده است: مدیر خود مشتری، یا ارائه‌دهنده برای بررسی. فقط همان طرف می‌تواند آن را آزاد کند؛ تا آن زمان هیچ انتقالی نباید تکرار شود.</translation>
    </message>
    <message>
        <source>Transfers for this sub-account are currently on hold. The administrator of your main account can see its status and ask for a review.</source>
        <extracomment>sub-account-frozen, reply</extracomment>
        <translation>انتقال‌های این حساب فرعی در حال حاضر متوقف است. مدیر حساب اصلی شما می‌تواند وضعیت آن را ببیند و درخواست بررسی کند.</translation>
    </message>
    <message>
        <source>Account does not exist</source>
        <extracomment>account-not-found, title</extracomment>
        <translation>حساب وجود ندارد</translation>
    </message>
    <message>
        <source>No account of that kind with that number exists. It was mistyped, belongs to another environment, or was never opened.</source>
        <extracomment>account-not-found, meaning</extracomment>
        <translation>حسابی از این نوع با این شماره وجود ندارد. اشتباه تایپ شده، متعلق به محیط دیگری است، یا هرگز باز نشده است.</translation>
    </message>
    <message>
        <source>List the customer&apos;s accounts and compare. Fiat, custody and brokerage accounts are opened one by one, so one kind may be missing although the others exist.</source>
        <extracomment>account-not-found, next_step</extracomment>
        <translation>حساب‌های مشتری را فهرست و مقایسه کنید. حساب‌های ارز رسمی، امانی و کارگزاری یک‌به‌یک باز می‌شوند، پس شاید یکی نباشد هرچند بقیه باشند.</translation>
    </message>
    <message>
        <source>We could not find the account in the request. Please check the account number, and that an account of this type has been opened for you.</source>
        <extracomment>account-not-found, reply</extracomment>
        <translation>حساب درج‌شده در درخواست را پیدا نکردیم. لطفاً شمارهٔ حساب را بررسی کنید و ببینید حسابی از این نوع برای شما باز شده باشد.</translation>
    </message>
    <message>
        <source>Invalid account</source>
        <extracomment>invalid-account, title</extracomment>
        <translation>حساب نامعتبر</translation>
    </message>
    <message>
        <source>The account given for an order, deposit, withdrawal or transfer cannot be used for it: wrong form, wrong kind, or not one of the caller&apos;s.</source>
        <extracomment>invalid-account, meaning</extracomment>
        <translation>حسابی که برای سفارش، واریز، برداشت یا انتقال داده شده برای آن به کار نمی‌آید: شکل نادرست، نوع نادرست، یا از آن فراخواننده نیست.</translation>
    </message>
    <message>
        <source>Ask for the request and look which account field was filled with what; from and to are easily swapped. Then check that this account is open for the operation.</source>
        <extracomment>invalid-account, next_step</extracomment>
        <translation>درخواست را بگیرید و ببینید هر فیلد حساب با چه چیزی پر شده است؛ مبدأ و مقصد به‌آسانی جابه‌جا می‌شوند. سپس بررسی کنید که این حساب برای آن عملیات باز باشد.</translation>
    </message>
    <message>
        <source>The account given in the request cannot be used for this. Please check which account you have selected and try again.</source>
        <extracomment>invalid-account, reply</extracomment>
        <translation>حساب درج‌شده در درخواست برای این کار پذیرفته نیست. لطفاً بررسی کنید کدام حساب را انتخاب کرده‌اید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>User does not exist</source>
        <extracomment>user-not-found, title</extracomment>
        <translation>کاربر وجود ندارد</translation>
    </message>
    <message>
        <source>The provider has no user with that identifier.</source>
        <extracomment>user-not-found, meaning</extracomment>
        <translation>ارائه‌دهنده کاربری با این شناسه ندارد.</translation>
    </message>
    <message>
        <source>Ask where the identifier comes from. A user of the test system, a deleted user and an internal number in place of the public one all end here.</source>
        <extracomment>user-not-found, next_step</extracomment>
        <translation>بپرسید شناسه از کجا آمده است. کاربر سیستم آزمایشی، کاربر حذف‌شده و شمارهٔ داخلی به جای شمارهٔ عمومی همه به اینجا می‌رسند.</translation>
    </message>
    <message>
        <source>We could not find a user with these details. Please check the user identifier you have entered.</source>
        <extracomment>user-not-found, reply</extracomment>
        <translation>کاربری با این مشخصات پیدا نکردیم. لطفاً شناسهٔ کاربری واردشده را بررسی کنید.</translation>
    </message>
    <message>
        <source>E-mail address not updated</source>
        <extracomment>email-update-failed, title</extracomment>
        <translation>نشانی ایمیل به‌روز نشد</translation>
    </message>
    <message>
        <source>The e-mail address was not changed, for a reason the customer can put right: perhaps it is in use already or badly formed.</source>
        <extracomment>email-update-failed, meaning</extracomment>
        <translation>نشانی ایمیل تغییر نکرده است، به علتی که مشتری می‌تواند برطرف کند: شاید از پیش در حال استفاده است یا شکل درستی ندارد.</translation>
    </message>
    <message>
        <source>Check the spelling of the new address and whether another user has it. The old address stays valid until the change succeeds.</source>
        <extracomment>email-update-failed, next_step</extracomment>
        <translation>املای نشانی تازه را بررسی کنید و ببینید آیا کاربر دیگری آن را دارد. نشانی قدیمی تا موفق شدن تغییر معتبر می‌ماند.</translation>
    </message>
    <message>
        <source>Your e-mail address was not changed. Please check the spelling of the new address, or choose another one if it is already in use.</source>
        <extracomment>email-update-failed, reply</extracomment>
        <translation>نشانی ایمیل شما تغییر نکرد. لطفاً املای نشانی تازه را بررسی کنید، یا اگر از پیش در حال استفاده است نشانی دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Terms must be accepted</source>
        <extracomment>terms-acceptance-required, title</extracomment>
        <translation>شرایط باید پذیرفته شود</translation>
    </message>
    <message>
        <source>A version of the account terms is waiting for agreement, and nothing continues before that.</source>
        <extracomment>terms-acceptance-required, meaning</extracomment>
        <translation>نسخه‌ای از شرایط حساب در انتظار پذیرش است و پیش از آن کاری پیش نمی‌رود.</translation>
    </message>
    <message>
        <source>Send the customer to the page with the terms; a program cannot agree in their place. In an organisation find out who is entitled to agree.</source>
        <extracomment>terms-acceptance-required, next_step</extracomment>
        <translation>مشتری را به صفحهٔ شرایط بفرستید؛ برنامه نمی‌تواند به جای او بپذیرد. در سازمان‌ها ببینید چه کسی حق پذیرش دارد.</translation>
    </message>
    <message>
        <source>There is a version of the account terms that has not been accepted yet. Please sign in, read it, and accept it to continue.</source>
        <extracomment>terms-acceptance-required, reply</extracomment>
        <translation>نسخه‌ای از شرایط حساب هنوز پذیرفته نشده است. لطفاً برای ادامه وارد شوید، آن را بخوانید و بپذیرید.</translation>
    </message>
    <message>
        <source>Identity and eligibility</source>
        <extracomment>group identity, title</extracomment>
        <translation>هویت و صلاحیت</translation>
    </message>
    <message>
        <source>Checks of who the customer is and what the rules allow them to do.</source>
        <extracomment>group identity, meaning</extracomment>
        <translation>بررسی اینکه مشتری کیست و مقررات چه کاری را برای او مجاز می‌داند.</translation>
    </message>
    <message>
        <source>Identity verification required</source>
        <extracomment>kyc-required, title</extracomment>
        <translation>تأیید هویت لازم است</translation>
    </message>
    <message>
        <source>The customer&apos;s identity check (KYC) is not finished, is still under review, or was declined, and the action needs it.</source>
        <extracomment>kyc-required, meaning</extracomment>
        <translation>بررسی هویت مشتری (KYC) تمام نشده، هنوز در دست بررسی است یا رد شده، و این کار به آن نیاز دارد.</translation>
    </message>
    <message>
        <source>Look up the state of the check: not begun, pending or declined are three different answers. Never ask for identity papers in the ticket; they go through the verification page.</source>
        <extracomment>kyc-required, next_step</extracomment>
        <translation>وضعیت بررسی را ببینید: آغازنشده، در انتظار و ردشده سه جواب متفاوت‌اند. هیچ‌گاه مدارک هویتی را در تیکت نخواهید؛ جای آن‌ها صفحهٔ تأیید هویت است.</translation>
    </message>
    <message>
        <source>Before this can be used, your identity verification has to be complete. You can see its status, and anything still missing, in your account.</source>
        <extracomment>kyc-required, reply</extracomment>
        <translation>پیش از استفاده از این امکان، تأیید هویت شما باید کامل شده باشد. وضعیت آن و موارد باقی‌مانده را می‌توانید در حساب خود ببینید.</translation>
    </message>
    <message>
        <source>Identity already verified</source>
        <extracomment>kyc-already-passed, title</extracomment>
        <translation>هویت از پیش تأیید شده</translation>
    </message>
    <message>
        <source>The identity check was submitted once more although it has already been passed.</source>
        <extracomment>kyc-already-passed, meaning</extracomment>
        <translation>بررسی هویت بار دیگر فرستاده شده، با آنکه پیش‌تر پذیرفته شده است.</translation>
    </message>
    <message>
        <source>Nothing needs doing. If the customer wanted to correct their data, that goes through a change of details and not through a second check.</source>
        <extracomment>kyc-already-passed, next_step</extracomment>
        <translation>کاری لازم نیست. اگر مشتری می‌خواست اطلاعاتش را اصلاح کند، راه آن تغییر مشخصات است، نه بررسی دوباره.</translation>
    </message>
    <message>
        <source>Your identity has already been verified, so there is nothing more to submit.</source>
        <extracomment>kyc-already-passed, reply</extracomment>
        <translation>هویت شما پیش‌تر تأیید شده است، پس نیازی به ارسال مورد دیگری نیست.</translation>
    </message>
    <message>
        <source>Phone number belongs to someone else</source>
        <extracomment>phone-ownership-mismatch, title</extracomment>
        <translation>شمارهٔ تلفن متعلق به شخص دیگری است</translation>
    </message>
    <message>
        <source>The national register of phone lines (Shahkar) does not show the mobile number under the national number that was given.</source>
        <extracomment>phone-ownership-mismatch, meaning</extracomment>
        <translation>شاهکار، سامانهٔ ملی خطوط تلفن، این شمارهٔ همراه را متعلق به کد ملی داده‌شده نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>Have the customer check both numbers for typing errors. If they are right, the line runs in another person&apos;s name, often a relative&apos;s, and a number of their own is needed.</source>
        <extracomment>phone-ownership-mismatch, next_step</extracomment>
        <translation>بخواهید مشتری هر دو شماره را از نظر خطای تایپ بررسی کند. اگر درست‌اند، خط به نام شخص دیگری است، اغلب یکی از بستگان، و شماره‌ای به نام خود او لازم است.</translation>
    </message>
    <message>
        <source>The mobile number could not be matched with the national number. Please use a mobile number that is registered in your own name.</source>
        <extracomment>phone-ownership-mismatch, reply</extracomment>
        <translation>تطابق شمارهٔ همراه با کد ملی تأیید نشد. لطفاً از شمارهٔ همراهی استفاده کنید که به نام خود شما ثبت شده است.</translation>
    </message>
    <message>
        <source>Details do not match the civil registry</source>
        <extracomment>civil-registry-mismatch, title</extracomment>
        <translation>مشخصات با ثبت احوال نمی‌خواند</translation>
    </message>
    <message>
        <source>The civil registry (Sabt Ahval) did not confirm the personal details, as a rule the national number together with the date of birth.</source>
        <extracomment>civil-registry-mismatch, meaning</extracomment>
        <translation>سازمان ثبت احوال مشخصات فردی را، معمولاً کد ملی همراه با تاریخ تولد، تأیید نکرده است.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the details exactly as on the identity document. Watch the calendar: a date of birth converted wrongly is the usual cause.</source>
        <extracomment>civil-registry-mismatch, next_step</extracomment>
        <translation>از مشتری بخواهید مشخصات را دقیقاً مانند مدرک شناسایی وارد کند. به تقویم توجه کنید: تبدیل نادرست تاریخ تولد علت معمول است.</translation>
    </message>
    <message>
        <source>Your personal details could not be confirmed. Please compare the national number and date of birth with your identity document and submit them again.</source>
        <extracomment>civil-registry-mismatch, reply</extracomment>
        <translation>مشخصات فردی شما تأیید نشد. لطفاً کد ملی و تاریخ تولد را با مدرک شناسایی خود مقایسه کنید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>Verification service failed</source>
        <extracomment>kyc-provider-failed, title</extracomment>
        <translation>خطای سرویس تأیید هویت</translation>
    </message>
    <message>
        <source>The outside service that performs identity checks failed or did not answer. It says nothing about the customer.</source>
        <extracomment>kyc-provider-failed, meaning</extracomment>
        <translation>سرویس بیرونی بررسی هویت خطا داده یا پاسخ نداده است. این چیزی دربارهٔ مشتری نمی‌گوید.</translation>
    </message>
    <message>
        <source>Do not ask for other documents. Let the check be repeated later, and tell the provider when many customers are hit at the same time.</source>
        <extracomment>kyc-provider-failed, next_step</extracomment>
        <translation>مدارک دیگری نخواهید. بگذارید بررسی بعداً تکرار شود، و اگر مشتریان زیادی هم‌زمان دچار آن شده‌اند به ارائه‌دهنده اطلاع دهید.</translation>
    </message>
    <message>
        <source>The verification could not be carried out just now. You can repeat it later with the same details.</source>
        <extracomment>kyc-provider-failed, reply</extracomment>
        <translation>تأیید هویت در این لحظه انجام نشد. می‌توانید بعداً با همین مشخصات آن را تکرار کنید.</translation>
    </message>
    <message>
        <source>Invalid national number</source>
        <extracomment>invalid-national-number, title</extracomment>
        <translation>کد ملی نامعتبر</translation>
    </message>
    <message>
        <source>The national number cannot be right as typed: wrong length, or its check digit does not fit.</source>
        <extracomment>invalid-national-number, meaning</extracomment>
        <translation>کد ملی به این شکل نمی‌تواند درست باشد: طول آن نادرست است یا رقم کنترل آن نمی‌خواند.</translation>
    </message>
    <message>
        <source>Have it read again from the identity card, leading zeros included. Spreadsheets and numeric fields drop those zeros.</source>
        <extracomment>invalid-national-number, next_step</extracomment>
        <translation>بخواهید دوباره از روی کارت ملی خوانده شود، با صفرهای آغازین. صفحه‌گسترده‌ها و فیلدهای عددی این صفرها را حذف می‌کنند.</translation>
    </message>
    <message>
        <source>The national number does not appear to be complete. Please enter all its digits, including any zeros at the beginning.</source>
        <extracomment>invalid-national-number, reply</extracomment>
        <translation>کد ملی کامل به نظر نمی‌رسد. لطفاً همهٔ رقم‌های آن را، از جمله صفرهای آغازین، وارد کنید.</translation>
    </message>
    <message>
        <source>National number already registered</source>
        <extracomment>national-number-already-registered, title</extracomment>
        <translation>کد ملی از پیش ثبت شده</translation>
    </message>
    <message>
        <source>Another user of this provider already has this national number.</source>
        <extracomment>national-number-already-registered, meaning</extracomment>
        <translation>کاربر دیگری نزد این ارائه‌دهنده همین کد ملی را دارد.</translation>
    </message>
    <message>
        <source>Usually the customer opened an account earlier with a different phone number: help them get back into it. If they say that it was not them, hand it to the fraud team; never name the other account.</source>
        <extracomment>national-number-already-registered, next_step</extracomment>
        <translation>معمولاً مشتری پیش‌تر با شمارهٔ تلفن دیگری حساب باز کرده است: کمک کنید به آن برگردد. اگر می‌گوید کار او نبوده، موضوع را به تیم مقابله با تقلب بسپارید؛ هیچ‌گاه نام حساب دیگر را نگویید.</translation>
    </message>
    <message>
        <source>This national number is already in use. If you may have registered before, please sign in with that account, or contact us so that we can check it with you.</source>
        <extracomment>national-number-already-registered, reply</extracomment>
        <translation>این کد ملی از پیش در حال استفاده است. اگر ممکن است پیش‌تر ثبت‌نام کرده باشید، لطفاً با همان حساب وارد شوید، یا با ما تماس بگیرید تا همراه شما بررسی کنیم.</translation>
    </message>
    <message>
        <source>Investor accreditation required</source>
        <extracomment>accreditation-required, title</extracomment>
        <translation>تأیید سرمایه‌گذار واجد شرایط لازم است</translation>
    </message>
    <message>
        <source>The offering is open to accredited investors only, and the customer has no such status on file.</source>
        <extracomment>accreditation-required, meaning</extracomment>
        <translation>این عرضه فقط برای سرمایه‌گذاران واجد شرایط است و چنین وضعیتی برای مشتری ثبت نشده است.</translation>
    </message>
    <message>
        <source>Explain how accreditation is applied for and that ordinary identity verification does not replace it. Do not judge whether they would qualify.</source>
        <extracomment>accreditation-required, next_step</extracomment>
        <translation>توضیح دهید این تأیید چگونه درخواست می‌شود و تأیید هویت عادی جایگزین آن نیست. دربارهٔ اینکه مشتری واجد شرایط می‌شود یا نه داوری نکنید.</translation>
    </message>
    <message>
        <source>This offering is available to accredited investors. If you hold that status, you can submit your evidence in your account for review.</source>
        <extracomment>accreditation-required, reply</extracomment>
        <translation>این عرضه برای سرمایه‌گذاران واجد شرایط در دسترس است. اگر این وضعیت را دارید، می‌توانید مدارک آن را در حساب خود برای بررسی بفرستید.</translation>
    </message>
    <message>
        <source>Currency not available to this customer type</source>
        <extracomment>customer-type-not-supported, title</extracomment>
        <translation>ارز برای این نوع مشتری در دسترس نیست</translation>
    </message>
    <message>
        <source>The currency is offered to some kinds of customers (individual, corporate, professional) and not to this one.</source>
        <extracomment>customer-type-not-supported, meaning</extracomment>
        <translation>این ارز به برخی مشتریان (حقیقی، حقوقی، حرفه‌ای) ارائه می‌شود و به این نوع نه.</translation>
    </message>
    <message>
        <source>Check which type the customer is registered as. If the type is right, suggest a currency that is open to them; if it is wrong, have it corrected.</source>
        <extracomment>customer-type-not-supported, next_step</extracomment>
        <translation>بررسی کنید مشتری با چه نوعی ثبت شده است. اگر نوع درست است، ارزی را پیشنهاد کنید که برای او در دسترس است؛ اگر نادرست است، بخواهید اصلاح شود.</translation>
    </message>
    <message>
        <source>This currency is not offered for your type of account. Please choose another currency, or contact us if you think your account type is not right.</source>
        <extracomment>customer-type-not-supported, reply</extracomment>
        <translation>این ارز برای نوع حساب شما ارائه نمی‌شود. لطفاً ارز دیگری انتخاب کنید، یا اگر فکر می‌کنید نوع حساب شما درست نیست با ما تماس بگیرید.</translation>
    </message>
    <message>
        <source>Account has exceeded its assessed limit</source>
        <extracomment>account-limit-exceeded, title</extracomment>
        <translation>حساب از سقف ارزیابی‌شده گذشته است</translation>
    </message>
    <message>
        <source>The trading account is above the limit that follows from the customer&apos;s KYC and risk assessment. The provider warns, or holds back trades and transfers.</source>
        <extracomment>account-limit-exceeded, meaning</extracomment>
        <translation>حساب معاملاتی از سقفی که از KYC و ارزیابی ریسک مشتری به دست می‌آید بالاتر است. ارائه‌دهنده هشدار می‌دهد، یا جلوی معامله‌ها و انتقال‌ها را می‌گیرد.</translation>
    </message>
    <message>
        <source>Ask the customer whether income, assets or other details have changed and have them updated, so that the limit can be assessed again. Requests to raise it go to the compliance team.</source>
        <extracomment>account-limit-exceeded, next_step</extracomment>
        <translation>از مشتری بپرسید آیا درآمد، دارایی یا مشخصات دیگر تغییر کرده است و بخواهید آن‌ها را به‌روز کند تا سقف دوباره ارزیابی شود. درخواست افزایش سقف به تیم تطبیق با مقررات می‌رود.</translation>
    </message>
    <message>
        <source>Your account has reached the limit set for it. If your circumstances have changed, please update your information in your account so that it can be reviewed.</source>
        <extracomment>account-limit-exceeded, reply</extracomment>
        <translation>حساب شما به سقف تعیین‌شده رسیده است. اگر شرایط شما تغییر کرده، لطفاً اطلاعات خود را در حسابتان به‌روز کنید تا بازبینی شود.</translation>
    </message>
    <message>
        <source>Holding limit is zero</source>
        <extracomment>holding-limit-zero, title</extracomment>
        <translation>سقف نگه‌داری صفر است</translation>
    </message>
    <message>
        <source>The account has been given a holding limit of nothing at all, so any purchase is too much. It is a matter of set-up, not of balance.</source>
        <extracomment>holding-limit-zero, meaning</extracomment>
        <translation>برای حساب سقف نگه‌داری صفر تعیین شده است، پس هر خریدی از آن بیشتر است. موضوع به تنظیمات برمی‌گردد، نه به موجودی.</translation>
    </message>
    <message>
        <source>Check whether the customer has finished the questionnaires that grant a limit. If so, ask the provider why the limit is still zero, with the account number.</source>
        <extracomment>holding-limit-zero, next_step</extracomment>
        <translation>بررسی کنید مشتری پرسش‌نامه‌هایی را که سقف می‌دهند کامل کرده باشد. اگر کرده است، با ذکر شمارهٔ حساب از ارائه‌دهنده بپرسید چرا سقف هنوز صفر است.</translation>
    </message>
    <message>
        <source>No holding limit is set for your account at the moment. Please check in your account whether any assessment is still open.</source>
        <extracomment>holding-limit-zero, reply</extracomment>
        <translation>در حال حاضر سقف نگه‌داری برای حساب شما تعیین نشده است. لطفاً در حساب خود ببینید آیا ارزیابی ناتمامی مانده است.</translation>
    </message>
    <message>
        <source>Requests and records</source>
        <extracomment>group requests, title</extracomment>
        <translation>درخواست‌ها و داده‌ها</translation>
    </message>
    <message>
        <source>The request is badly formed, meaningless, repeated, or about something that is not there.</source>
        <extracomment>group requests, meaning</extracomment>
        <translation>درخواست شکل نادرستی دارد، بی‌معناست، تکراری است، یا دربارهٔ چیزی است که وجود ندارد.</translation>
    </message>
    <message>
        <source>Request body cannot be read</source>
        <extracomment>malformed-request, title</extracomment>
        <translation>بدنهٔ درخواست خواندنی نیست</translation>
    </message>
    <message>
        <source>The body of the request is not what the endpoint can parse, JSON with a fault in it as a rule, or lacks fields it cannot do without.</source>
        <extracomment>malformed-request, meaning</extracomment>
        <translation>بدنهٔ درخواست چیزی نیست که نقطهٔ پایانی بتواند تجزیه کند، معمولاً JSON اشکال‌دار، یا فیلدهای ضروری را ندارد.</translation>
    </message>
    <message>
        <source>Get the raw body as it was sent and run it through a JSON checker. A missing content type, a trailing comma or a form instead of JSON are quick finds.</source>
        <extracomment>malformed-request, next_step</extracomment>
        <translation>بدنهٔ خام را همان‌گونه که فرستاده شده بگیرید و با یک وارسی‌کنندهٔ JSON بررسی کنید. نبود نوع محتوا، ویرگول اضافی در پایان، یا فرم به جای JSON زود پیدا می‌شود.</translation>
    </message>
    <message>
        <source>The request could not be read. Please check that its body is valid JSON and contains all required fields.</source>
        <extracomment>malformed-request, reply</extracomment>
        <translation>درخواست خوانده نشد. لطفاً بررسی کنید که بدنهٔ آن JSON معتبر باشد و همهٔ فیلدهای لازم را داشته باشد.</translation>
    </message>
    <message>
        <source>Required field missing or unreadable</source>
        <extracomment>required-field-missing, title</extracomment>
        <translation>فیلد الزامی وجود ندارد یا خوانا نیست</translation>
    </message>
    <message>
        <source>A field that the call must have is absent, empty, or filled with something that cannot be understood.</source>
        <extracomment>required-field-missing, meaning</extracomment>
        <translation>فیلدی که فراخوانی باید داشته باشد وجود ندارد، خالی است، یا با چیزی پر شده که فهمیدنی نیست.</translation>
    </message>
    <message>
        <source>The message often names the field. Look it up in the request as sent: a different spelling, capital letters or a null value count as missing.</source>
        <extracomment>required-field-missing, next_step</extracomment>
        <translation>پیام اغلب نام فیلد را می‌گوید. آن را در درخواستِ فرستاده‌شده پیدا کنید: املای متفاوت، حروف بزرگ یا مقدار null به معنای نبودن است.</translation>
    </message>
    <message>
        <source>A required detail is missing from the request. Please fill in every required field and send it again.</source>
        <extracomment>required-field-missing, reply</extracomment>
        <translation>یکی از اطلاعات لازم در درخواست وجود ندارد. لطفاً همهٔ فیلدهای لازم را پر کنید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>Invalid parameter</source>
        <extracomment>invalid-parameter, title</extracomment>
        <translation>پارامتر نامعتبر</translation>
    </message>
    <message>
        <source>A parameter has a value that the provider does not accept, such as a broken identifier or a word where a number belongs.</source>
        <extracomment>invalid-parameter, meaning</extracomment>
        <translation>پارامتری مقداری دارد که ارائه‌دهنده نمی‌پذیرد، مانند شناسه‌ای خراب یا واژه‌ای به جای عدد.</translation>
    </message>
    <message>
        <source>Ask for the complete address and parameters that were sent and go through them against the documentation one at a time; test with the smallest call that works.</source>
        <extracomment>invalid-parameter, next_step</extracomment>
        <translation>نشانی کامل و پارامترهای فرستاده‌شده را بخواهید و یک‌به‌یک با مستندات بسنجید؛ با کوچک‌ترین فراخوانی‌ای که کار می‌کند آزمایش کنید.</translation>
    </message>
    <message>
        <source>One of the values in the request is not in the expected form. Please compare the values with the documentation of the call.</source>
        <extracomment>invalid-parameter, reply</extracomment>
        <translation>یکی از مقدارهای درخواست به شکل مورد انتظار نیست. لطفاً مقدارها را با مستندات این فراخوانی مقایسه کنید.</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <extracomment>validation-failed, title</extracomment>
        <translation>اعتبارسنجی ناموفق</translation>
    </message>
    <message>
        <source>The request is readable, but its contents break one or several rules of the provider. The response usually carries the particulars beside the code.</source>
        <extracomment>validation-failed, meaning</extracomment>
        <translation>درخواست خواندنی است، ولی محتوای آن یک یا چند قاعدهٔ ارائه‌دهنده را زیر پا می‌گذارد. پاسخ معمولاً جزئیات را کنار کد می‌آورد.</translation>
    </message>
    <message>
        <source>Ask for the whole response, not only the code: the field and the rule are in its details. Without them the ticket cannot be answered.</source>
        <extracomment>validation-failed, next_step</extracomment>
        <translation>کل پاسخ را بخواهید، نه فقط کد را: فیلد و قاعده در جزئیات آن است. بدون آن‌ها نمی‌توان به تیکت پاسخ داد.</translation>
    </message>
    <message>
        <source>Some of the details were not accepted. Please check the information shown with the message, correct it, and submit again.</source>
        <extracomment>validation-failed, reply</extracomment>
        <translation>برخی از اطلاعات پذیرفته نشد. لطفاً اطلاعات نشان‌داده‌شده همراه پیام را بررسی و اصلاح کنید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>Paging value must not be negative</source>
        <extracomment>negative-parameter, title</extracomment>
        <translation>مقدار صفحه‌بندی نباید منفی باشد</translation>
    </message>
    <message>
        <source>The start (from) or the size (limit) of a list was given as a number below zero.</source>
        <extracomment>negative-parameter, meaning</extracomment>
        <translation>آغاز (from) یا اندازهٔ (limit) یک فهرست عددی کمتر از صفر داده شده است.</translation>
    </message>
    <message>
        <source>Look at how the client counts its pages: subtracting from the first page, or -1 as a word for &quot;all&quot;, leads here.</source>
        <extracomment>negative-parameter, next_step</extracomment>
        <translation>ببینید کلاینت صفحه‌ها را چگونه می‌شمارد: کم کردن از صفحهٔ نخست، یا ‎-1 به معنای «همه»، به اینجا می‌رسد.</translation>
    </message>
    <message>
        <source>The position or page size of the list must be zero or more. Please correct the value and try again.</source>
        <extracomment>negative-parameter, reply</extracomment>
        <translation>جایگاه یا اندازهٔ صفحهٔ فهرست باید صفر یا بیشتر باشد. لطفاً مقدار را اصلاح کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Parameters exclude each other</source>
        <extracomment>conflicting-parameters, title</extracomment>
        <translation>پارامترها با هم پذیرفته نیستند</translation>
    </message>
    <message>
        <source>Two parameters were sent of which only one is allowed: an order states either a quantity or an amount.</source>
        <extracomment>conflicting-parameters, meaning</extracomment>
        <translation>دو پارامتر فرستاده شده که فقط یکی از آن‌ها مجاز است: سفارش یا مقدار را می‌گوید یا مبلغ را.</translation>
    </message>
    <message>
        <source>Ask which of the two the customer means, and have the other left out altogether; an empty or zero value still counts as sent.</source>
        <extracomment>conflicting-parameters, next_step</extracomment>
        <translation>بپرسید منظور مشتری کدام‌یک است و بخواهید دیگری به‌کلی حذف شود؛ مقدار خالی یا صفر هم فرستاده‌شده به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Please give either the quantity or the amount of the order, not both.</source>
        <extracomment>conflicting-parameters, reply</extracomment>
        <translation>لطفاً یا مقدار سفارش را بنویسید یا مبلغ آن را، نه هر دو را.</translation>
    </message>
    <message>
        <source>Unknown status or type value</source>
        <extracomment>invalid-status-or-type, title</extracomment>
        <translation>مقدار ناشناخته برای وضعیت یا نوع</translation>
    </message>
    <message>
        <source>A status or type, mostly a filter on deposits, withdrawals or fiat orders, is not one of the values that the provider knows.</source>
        <extracomment>invalid-status-or-type, meaning</extracomment>
        <translation>وضعیت یا نوع، بیشتر به صورت پالایه‌ای روی واریزها، برداشت‌ها یا سفارش‌های ارز رسمی، یکی از مقدارهای شناخته‌شدهٔ ارائه‌دهنده نیست.</translation>
    </message>
    <message>
        <source>Take the list of permitted values from the documentation of that very endpoint; deposits and withdrawals have lists of their own, and upper and lower case may matter.</source>
        <extracomment>invalid-status-or-type, next_step</extracomment>
        <translation>فهرست مقدارهای مجاز را از مستندات همان نقطهٔ پایانی بردارید؛ واریز و برداشت فهرست‌های جداگانه دارند و بزرگی و کوچکی حروف شاید مهم باشد.</translation>
    </message>
    <message>
        <source>The status or type in the request is not one the service knows. Please choose one of the values listed for this function.</source>
        <extracomment>invalid-status-or-type, reply</extracomment>
        <translation>سرویس وضعیت یا نوع درج‌شده در درخواست را نمی‌شناسد. لطفاً یکی از مقدارهای فهرست‌شده برای این قابلیت را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Query could not be processed</source>
        <extracomment>query-not-processable, title</extracomment>
        <translation>پرس‌وجو پردازش نشد</translation>
    </message>
    <message>
        <source>The server understood that this is a query and could not carry it out; the message says why.</source>
        <extracomment>query-not-processable, meaning</extracomment>
        <translation>سرور فهمیده که این پرس‌وجوست، ولی نتوانسته آن را انجام دهد؛ پیام علت را می‌گوید.</translation>
    </message>
    <message>
        <source>Read the message in the response, then have the query made simpler until it works: first without filters, then with one at a time.</source>
        <extracomment>query-not-processable, next_step</extracomment>
        <translation>پیام پاسخ را بخوانید، سپس بخواهید پرس‌وجو ساده‌تر شود تا کار کند: نخست بدون پالایه، سپس یکی‌یکی با پالایه.</translation>
    </message>
    <message>
        <source>The search could not be carried out as entered. Please simplify it and try again.</source>
        <extracomment>query-not-processable, reply</extracomment>
        <translation>جست‌وجو به این شکل انجام نشد. لطفاً آن را ساده‌تر کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>HTTP method not allowed</source>
        <extracomment>method-not-allowed, title</extracomment>
        <translation>روش HTTP مجاز نیست</translation>
    </message>
    <message>
        <source>The address exists, and it does not take this HTTP method (a GET was sent where a POST belongs, for example).</source>
        <extracomment>method-not-allowed, meaning</extracomment>
        <translation>نشانی وجود دارد، ولی این روش HTTP را نمی‌پذیرد (مثلاً به جای POST یک GET فرستاده شده است).</translation>
    </message>
    <message>
        <source>Compare method and path with the documentation. A redirect from http to https or a missing slash at the end can turn a POST into a GET.</source>
        <extracomment>method-not-allowed, next_step</extracomment>
        <translation>روش و مسیر را با مستندات مقایسه کنید. هدایت از http به https یا نبود ممیز در پایان ممکن است POST را به GET تبدیل کند.</translation>
    </message>
    <message>
        <source>The address was called in a way it does not support. Please check the HTTP method in the documentation.</source>
        <extracomment>method-not-allowed, reply</extracomment>
        <translation>نشانی به روشی فراخوانی شده که پشتیبانی نمی‌کند. لطفاً روش HTTP را در مستندات بررسی کنید.</translation>
    </message>
    <message>
        <source>Response format not available</source>
        <extracomment>not-acceptable, title</extracomment>
        <translation>قالب پاسخ در دسترس نیست</translation>
    </message>
    <message>
        <source>The client insists on a response format that the provider cannot produce.</source>
        <extracomment>not-acceptable, meaning</extracomment>
        <translation>کلاینت بر قالبی از پاسخ پافشاری می‌کند که ارائه‌دهنده نمی‌تواند بسازد.</translation>
    </message>
    <message>
        <source>Look at the Accept header of the request and have it set to application/json, or left out.</source>
        <extracomment>not-acceptable, next_step</extracomment>
        <translation>سرآیند Accept درخواست را ببینید و بخواهید روی application/json تنظیم یا حذف شود.</translation>
    </message>
    <message>
        <source>The service cannot answer in the requested format. Please ask for JSON.</source>
        <extracomment>not-acceptable, reply</extracomment>
        <translation>سرویس نمی‌تواند در قالب درخواستی پاسخ دهد. لطفاً JSON درخواست کنید.</translation>
    </message>
    <message>
        <source>Unsupported media type</source>
        <extracomment>unsupported-media-type, title</extracomment>
        <translation>نوع محتوا پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>The body was sent in a format that the endpoint does not take, or was labelled as such.</source>
        <extracomment>unsupported-media-type, meaning</extracomment>
        <translation>بدنه در قالبی فرستاده شده که نقطهٔ پایانی نمی‌پذیرد، یا چنین برچسبی خورده است.</translation>
    </message>
    <message>
        <source>Have the Content-Type header checked: it must say application/json, and the body must really be JSON. Some HTTP libraries send a form by default.</source>
        <extracomment>unsupported-media-type, next_step</extracomment>
        <translation>بخواهید سرآیند Content-Type بررسی شود: باید application/json باشد و بدنه هم واقعاً JSON باشد. برخی کتابخانه‌های HTTP به طور پیش‌فرض فرم می‌فرستند.</translation>
    </message>
    <message>
        <source>The content of the request was sent in a format the service does not accept. Please send it as JSON.</source>
        <extracomment>unsupported-media-type, reply</extracomment>
        <translation>محتوای درخواست در قالبی فرستاده شده که سرویس نمی‌پذیرد. لطفاً آن را به صورت JSON بفرستید.</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <extracomment>unsupported-operation, title</extracomment>
        <translation>عملیات پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>The provider has no such operation for this user or product, however it is asked for.</source>
        <extracomment>unsupported-operation, meaning</extracomment>
        <translation>ارائه‌دهنده، به هر شکلی که خواسته شود، چنین عملیاتی برای این کاربر یا محصول ندارد.</translation>
    </message>
    <message>
        <source>Find out what the customer wants to achieve and look for another way to it in the documentation. Repeating the call changes nothing.</source>
        <extracomment>unsupported-operation, next_step</extracomment>
        <translation>ببینید مشتری می‌خواهد به چه برسد و در مستندات راه دیگری برای آن بجویید. تکرار فراخوانی چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>This operation is not available. Please tell us what you would like to do, so that we can suggest another way.</source>
        <extracomment>unsupported-operation, reply</extracomment>
        <translation>این عملیات در دسترس نیست. لطفاً بفرمایید چه کاری می‌خواهید انجام دهید تا بتوانیم راه دیگری پیشنهاد کنیم.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>resource-not-found, title</extracomment>
        <translation>پیدا نشد</translation>
    </message>
    <message>
        <source>There is nothing under that address or identifier, or nothing that this caller may see.</source>
        <extracomment>resource-not-found, meaning</extracomment>
        <translation>با این نشانی یا شناسه چیزی نیست، یا چیزی نیست که این فراخواننده اجازهٔ دیدنش را داشته باشد.</translation>
    </message>
    <message>
        <source>Check the identifier and the environment, then whether the thing was deleted. Many providers also answer &quot;not found&quot; for what belongs to someone else.</source>
        <extracomment>resource-not-found, next_step</extracomment>
        <translation>شناسه و محیط را بررسی کنید، سپس ببینید آیا حذف شده است. بسیاری از ارائه‌دهنده‌ها برای آنچه از آن کس دیگری است نیز «پیدا نشد» پاسخ می‌دهند.</translation>
    </message>
    <message>
        <source>We could not find what was requested. Please check the link or the reference number.</source>
        <extracomment>resource-not-found, reply</extracomment>
        <translation>مورد درخواستی را پیدا نکردیم. لطفاً پیوند یا شمارهٔ پیگیری را بررسی کنید.</translation>
    </message>
    <message>
        <source>Already exists</source>
        <extracomment>already-exists, title</extracomment>
        <translation>از پیش وجود دارد</translation>
    </message>
    <message>
        <source>What is to be created is there already: a user, an account or another entry that may exist only once.</source>
        <extracomment>already-exists, meaning</extracomment>
        <translation>آنچه باید ساخته شود از پیش هست: کاربر، حساب یا مورد دیگری که فقط یک بار می‌تواند وجود داشته باشد.</translation>
    </message>
    <message>
        <source>Look up the existing entry and go on with it. After a time-out this is good news: the first attempt had worked.</source>
        <extracomment>already-exists, next_step</extracomment>
        <translation>مورد موجود را پیدا کنید و با آن ادامه دهید. پس از پایان مهلت، این خبر خوبی است: تلاش نخست موفق بوده است.</translation>
    </message>
    <message>
        <source>This entry already exists, so it does not need to be created again. Please continue with the existing one.</source>
        <extracomment>already-exists, reply</extracomment>
        <translation>این مورد از پیش وجود دارد و نیازی به ساختن دوباره نیست. لطفاً با مورد موجود ادامه دهید.</translation>
    </message>
    <message>
        <source>Conflicts with the current state</source>
        <extracomment>state-conflict, title</extracomment>
        <translation>ناسازگار با وضعیت کنونی</translation>
    </message>
    <message>
        <source>The step does not fit the state the thing is in now: it has been done already, or an earlier step has been left out.</source>
        <extracomment>state-conflict, meaning</extracomment>
        <translation>این گام با وضعیت کنونی مورد نمی‌خواند: پیش‌تر انجام شده، یا گام پیشین جا افتاده است.</translation>
    </message>
    <message>
        <source>Look up the present state and the steps that lead on from it. Two people at work on the same item is a common reason; have the page reloaded.</source>
        <extracomment>state-conflict, next_step</extracomment>
        <translation>وضعیت کنونی و گام‌های پس از آن را ببینید. کار هم‌زمان دو نفر روی یک مورد علت رایجی است؛ بخواهید صفحه دوباره بارگذاری شود.</translation>
    </message>
    <message>
        <source>This step is not possible in the current state of the item. Please reload the page to see its state and which steps are open.</source>
        <extracomment>state-conflict, reply</extracomment>
        <translation>این گام در وضعیت کنونی مورد ممکن نیست. لطفاً صفحه را دوباره بارگذاری کنید تا وضعیت آن و گام‌های ممکن را ببینید.</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <extracomment>duplicate-request, title</extracomment>
        <translation>درخواست تکراری</translation>
    </message>
    <message>
        <source>The same request has been received before, and the second copy was turned away so that nothing happens twice.</source>
        <extracomment>duplicate-request, meaning</extracomment>
        <translation>همین درخواست پیش‌تر دریافت شده و دومی رد شده است تا چیزی دو بار انجام نشود.</translation>
    </message>
    <message>
        <source>Look for the result of the first copy before anything is sent again. Then find out why two were sent: a double click, or a retry that reused the identifier.</source>
        <extracomment>duplicate-request, next_step</extracomment>
        <translation>پیش از فرستادن هر چیز دیگر، نتیجهٔ درخواست نخست را پیدا کنید. سپس ببینید چرا دو تا فرستاده شده است: دوبار کلیک، یا تلاش دوباره‌ای که همان شناسه را به کار برده است.</translation>
    </message>
    <message>
        <source>We have already received this request. Please check its result before you send it again.</source>
        <extracomment>duplicate-request, reply</extracomment>
        <translation>این درخواست را پیش‌تر دریافت کرده‌ایم. لطفاً پیش از فرستادن دوباره، نتیجهٔ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>Another request is being processed</source>
        <extracomment>request-in-progress, title</extracomment>
        <translation>درخواست دیگری در حال پردازش است</translation>
    </message>
    <message>
        <source>An earlier request of the same kind is still being worked on, and only one at a time is allowed.</source>
        <extracomment>request-in-progress, meaning</extracomment>
        <translation>درخواست پیشینی از همین نوع هنوز در دست انجام است و هر بار فقط یکی مجاز است.</translation>
    </message>
    <message>
        <source>Wait for the first to finish and look at its outcome. If it is still in progress after several minutes, report it to the provider with the time it began.</source>
        <extracomment>request-in-progress, next_step</extracomment>
        <translation>تا پایان نخستین صبر کنید و نتیجه‌اش را ببینید. اگر پس از چند دقیقه هنوز در جریان است، با زمان آغاز آن به ارائه‌دهنده گزارش دهید.</translation>
    </message>
    <message>
        <source>A previous request is still being processed. Please wait a moment and check its result before you try again.</source>
        <extracomment>request-in-progress, reply</extracomment>
        <translation>درخواست پیشین هنوز در حال پردازش است. لطفاً کمی صبر کنید و پیش از تلاش دوباره نتیجهٔ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>Rate and volume limits</source>
        <extracomment>group limits, title</extracomment>
        <translation>محدودیت‌های نرخ و حجم</translation>
    </message>
    <message>
        <source>Too many requests, too much at once, or a time span that is not served.</source>
        <extracomment>group limits, meaning</extracomment>
        <translation>درخواست‌های بیش از حد، حجم زیاد در یک بار، یا بازهٔ زمانی‌ای که ارائه نمی‌شود.</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <extracomment>rate-limit-exceeded, title</extracomment>
        <translation>بیش از محدودیت نرخ درخواست</translation>
    </message>
    <message>
        <source>Too many requests or orders arrived within a period of time. Nothing is wrong with the single request.</source>
        <extracomment>rate-limit-exceeded, meaning</extracomment>
        <translation>در یک بازهٔ زمانی درخواست‌ها یا سفارش‌های بیش از حدی رسیده است. خود درخواست اشکالی ندارد.</translation>
    </message>
    <message>
        <source>Ask how many calls the client makes and from how many processes, since a key or address is often shared. It must slow down and wait longer after each refusal; immediate repeats keep the limit closed.</source>
        <extracomment>rate-limit-exceeded, next_step</extracomment>
        <translation>بپرسید کلاینت چند فراخوانی و از چند فرایند انجام می‌دهد، زیرا کلید یا نشانی اغلب مشترک است. باید کندتر شود و پس از هر رد شدن بیشتر صبر کند؛ تکرار بی‌درنگ محدودیت را برقرار نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Requests are arriving faster than the service accepts them. Please pause for a moment and then send them at a slower pace.</source>
        <extracomment>rate-limit-exceeded, reply</extracomment>
        <translation>درخواست‌ها سریع‌تر از آن می‌رسند که سرویس بپذیرد. لطفاً کمی صبر کنید و سپس آن‌ها را آهسته‌تر بفرستید.</translation>
    </message>
    <message>
        <source>Page size too large</source>
        <extracomment>page-limit-too-large, title</extracomment>
        <translation>اندازهٔ صفحه بیش از حد بزرگ است</translation>
    </message>
    <message>
        <source>One call asked for more entries than a page may hold.</source>
        <extracomment>page-limit-too-large, meaning</extracomment>
        <translation>یک فراخوانی موارد بیشتری از گنجایش یک صفحه خواسته است.</translation>
    </message>
    <message>
        <source>Have the limit lowered to the documented maximum and the rest fetched page by page.</source>
        <extracomment>page-limit-too-large, next_step</extracomment>
        <translation>بخواهید مقدار limit تا حداکثر مستند پایین بیاید و بقیه صفحه به صفحه گرفته شود.</translation>
    </message>
    <message>
        <source>More entries were requested than can be returned at once. Please request them in smaller pages.</source>
        <extracomment>page-limit-too-large, reply</extracomment>
        <translation>موارد درخواستی بیشتر از آن است که یک‌باره فرستاده شود. لطفاً آن‌ها را در صفحه‌های کوچک‌تر درخواست کنید.</translation>
    </message>
    <message>
        <source>Batch too large</source>
        <extracomment>batch-too-large, title</extracomment>
        <translation>دسته بیش از حد بزرگ است</translation>
    </message>
    <message>
        <source>A single request carries more orders than one batch may contain.</source>
        <extracomment>batch-too-large, meaning</extracomment>
        <translation>یک درخواست سفارش‌های بیشتری از گنجایش یک دسته دارد.</translation>
    </message>
    <message>
        <source>Have the batch split into smaller ones. Check that none of its orders was placed before the parts are sent, so that nothing doubles.</source>
        <extracomment>batch-too-large, next_step</extracomment>
        <translation>بخواهید دسته به دسته‌های کوچک‌تر تقسیم شود. پیش از فرستادن بخش‌ها بررسی کنید که هیچ‌یک از سفارش‌هایش ثبت نشده باشد تا چیزی دوباره ثبت نشود.</translation>
    </message>
    <message>
        <source>The request contains more orders than can be sent together. Please divide it into smaller batches.</source>
        <extracomment>batch-too-large, reply</extracomment>
        <translation>درخواست سفارش‌های بیشتری از آن دارد که بتوان با هم فرستاد. لطفاً آن را به دسته‌های کوچک‌تر تقسیم کنید.</translation>
    </message>
    <message>
        <source>Date range too long</source>
        <extracomment>date-range-too-long, title</extracomment>
        <translation>بازهٔ تاریخ بیش از حد بلند است</translation>
    </message>
    <message>
        <source>Beginning and end of the requested period lie further apart than one query or export may cover.</source>
        <extracomment>date-range-too-long, meaning</extracomment>
        <translation>آغاز و پایان دورهٔ درخواستی دورتر از آن است که یک پرس‌وجو یا برون‌ریزی بتواند در بر بگیرد.</translation>
    </message>
    <message>
        <source>Have the period divided into pieces within the limit and the results put together. Mind the time zone: thirty days and an hour is too long.</source>
        <extracomment>date-range-too-long, next_step</extracomment>
        <translation>بخواهید دوره به تکه‌هایی در حد مجاز تقسیم و نتیجه‌ها کنار هم گذاشته شود. به منطقهٔ زمانی توجه کنید: سی روز و یک ساعت هم زیاد است.</translation>
    </message>
    <message>
        <source>The period you selected is longer than can be provided at once. Please choose a shorter period and repeat it for the remaining dates.</source>
        <extracomment>date-range-too-long, reply</extracomment>
        <translation>دوره‌ای که انتخاب کرده‌اید بلندتر از آن است که یک‌باره ارائه شود. لطفاً دورهٔ کوتاه‌تری انتخاب کنید و برای تاریخ‌های دیگر تکرار کنید.</translation>
    </message>
    <message>
        <source>Too far in the past</source>
        <extracomment>history-not-available, title</extracomment>
        <translation>سوابق این‌قدر قدیمی در دسترس نیست</translation>
    </message>
    <message>
        <source>The query goes back further than the provider keeps its history open for searching. A shorter period does not help, only a later one.</source>
        <extracomment>history-not-available, meaning</extracomment>
        <translation>پرس‌وجو به زمانی دورتر از آن برمی‌گردد که ارائه‌دهنده تاریخچه را برای جست‌وجو باز نگه می‌دارد. دورهٔ کوتاه‌تر کمکی نمی‌کند، فقط دورهٔ دیرتر.</translation>
    </message>
    <message>
        <source>Have the start moved into the permitted months. For older records point to statements and downloads, or ask the provider for an extract.</source>
        <extracomment>history-not-available, next_step</extracomment>
        <translation>بخواهید آغاز دوره به ماه‌های مجاز بیاید. برای سوابق قدیمی‌تر به صورت‌حساب‌ها و پرونده‌های بارگیری راهنمایی کنید، یا از ارائه‌دهنده گزیده‌ای بخواهید.</translation>
    </message>
    <message>
        <source>The search covers recent records only. Please choose a later start date; for older records, please use your account statements.</source>
        <extracomment>history-not-available, reply</extracomment>
        <translation>جست‌وجو فقط سوابق اخیر را در بر می‌گیرد. لطفاً تاریخ آغاز دیرتری انتخاب کنید؛ برای سوابق قدیمی‌تر، لطفاً از صورت‌حساب‌های خود استفاده کنید.</translation>
    </message>
    <message>
        <source>Maximum number of keys or users reached</source>
        <extracomment>creation-limit-reached, title</extracomment>
        <translation>شمار کلیدها یا کاربران به حداکثر رسیده</translation>
    </message>
    <message>
        <source>The account already has as many API keys or trade users as it is allowed.</source>
        <extracomment>creation-limit-reached, meaning</extracomment>
        <translation>حساب از پیش به اندازهٔ مجاز کلید API یا کاربر معامله‌گر دارد.</translation>
    </message>
    <message>
        <source>Go through the existing ones with the customer and remove what is no longer used; take care that no running system depends on it.</source>
        <extracomment>creation-limit-reached, next_step</extracomment>
        <translation>موارد موجود را همراه مشتری مرور کنید و آنچه را دیگر به کار نمی‌رود بردارید؛ مراقب باشید هیچ سیستم فعالی به آن وابسته نباشد.</translation>
    </message>
    <message>
        <source>The maximum number has been reached. Please remove an entry you no longer use before you create a new one.</source>
        <extracomment>creation-limit-reached, reply</extracomment>
        <translation>به حداکثر تعداد رسیده‌اید. لطفاً پیش از ساختن مورد تازه، موردی را که دیگر استفاده نمی‌کنید بردارید.</translation>
    </message>
    <message>
        <source>Too many orders</source>
        <extracomment>open-order-limit-reached, title</extracomment>
        <translation>سفارش‌ها بیش از حدند</translation>
    </message>
    <message>
        <source>The number of orders, open or conditional, in total or for one trading pair, has reached its maximum. New ones are refused until it falls.</source>
        <extracomment>open-order-limit-reached, meaning</extracomment>
        <translation>شمار سفارش‌های باز یا شرطی، در مجموع یا برای یک جفت معاملاتی، به حداکثر رسیده است. تا زمانی که کم نشود سفارش تازه پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>List the open orders and the conditional ones, which are easily overlooked because they stand in a list of their own. Have those cancelled that are no longer wanted.</source>
        <extracomment>open-order-limit-reached, next_step</extracomment>
        <translation>سفارش‌های باز و نیز سفارش‌های شرطی را فهرست کنید؛ شرطی‌ها به‌آسانی از چشم می‌افتند، چون در فهرست جداگانه‌ای هستند. بخواهید آن‌هایی که دیگر لازم نیست لغو شود.</translation>
    </message>
    <message>
        <source>The maximum number of orders has been reached. Please cancel orders you no longer need, including conditional ones, and then place the new order.</source>
        <extracomment>open-order-limit-reached, reply</extracomment>
        <translation>شمار سفارش‌ها به حداکثر رسیده است. لطفاً سفارش‌هایی را که دیگر نیاز ندارید، از جمله سفارش‌های شرطی، لغو کنید و سپس سفارش تازه را ثبت کنید.</translation>
    </message>
    <message>
        <source>Order entry</source>
        <extracomment>group order-entry, title</extracomment>
        <translation>ثبت سفارش</translation>
    </message>
    <message>
        <source>A new order was refused, for its price, its size, its kind or a rule of the market.</source>
        <extracomment>group order-entry, meaning</extracomment>
        <translation>سفارش تازه‌ای به سبب قیمت، مقدار، نوع یا یکی از قواعد بازار رد شده است.</translation>
    </message>
    <message>
        <source>Invalid price</source>
        <extracomment>invalid-price, title</extracomment>
        <translation>قیمت نامعتبر</translation>
    </message>
    <message>
        <source>The price of the order is not a usable number, or does not belong with this kind of order.</source>
        <extracomment>invalid-price, meaning</extracomment>
        <translation>قیمت سفارش عدد قابل استفاده‌ای نیست، یا به این نوع سفارش تعلق ندارد.</translation>
    </message>
    <message>
        <source>Look at the price as it was sent: a decimal comma, zero, a minus sign, or a price on a market order.</source>
        <extracomment>invalid-price, next_step</extracomment>
        <translation>قیمت را همان‌گونه که فرستاده شده ببینید: ویرگول اعشار، صفر، علامت منفی، یا قیمت در سفارش بازار.</translation>
    </message>
    <message>
        <source>The price of the order was not accepted. Please enter a price greater than zero, using a point for decimals.</source>
        <extracomment>invalid-price, reply</extracomment>
        <translation>قیمت سفارش پذیرفته نشد. لطفاً قیمتی بزرگ‌تر از صفر، با نقطه برای اعشار، وارد کنید.</translation>
    </message>
    <message>
        <source>Price has too many decimals</source>
        <extracomment>price-precision-exceeded, title</extracomment>
        <translation>رقم‌های اعشار قیمت زیاد است</translation>
    </message>
    <message>
        <source>The price has more decimal places than the market allows.</source>
        <extracomment>price-precision-exceeded, meaning</extracomment>
        <translation>قیمت رقم‌های اعشار بیشتری از حد مجاز بازار دارد.</translation>
    </message>
    <message>
        <source>Look up the price step of the instrument and have the price rounded to it. Binary fractions in the client produce such tails.</source>
        <extracomment>price-precision-exceeded, next_step</extracomment>
        <translation>گام قیمت ابزار معاملاتی را پیدا کنید و بخواهید قیمت به آن گرد شود. کسرهای دودویی در کلاینت چنین دنباله‌هایی می‌سازند.</translation>
    </message>
    <message>
        <source>The price has more decimal places than this market allows. Please round it and place the order again.</source>
        <extracomment>price-precision-exceeded, reply</extracomment>
        <translation>قیمت رقم‌های اعشار بیشتری از حد مجاز این بازار دارد. لطفاً آن را گرد کنید و سفارش را دوباره ثبت کنید.</translation>
    </message>
    <message>
        <source>Price outside the allowed range</source>
        <extracomment>price-out-of-range, title</extracomment>
        <translation>قیمت بیرون از بازهٔ مجاز</translation>
    </message>
    <message>
        <source>The price lies below the lowest or above the highest price that the market takes; the code does not say which.</source>
        <extracomment>price-out-of-range, meaning</extracomment>
        <translation>قیمت پایین‌تر از کمترین یا بالاتر از بیشترین قیمتی است که بازار می‌پذیرد؛ کد نمی‌گوید کدام‌یک.</translation>
    </message>
    <message>
        <source>Compare the price with the lower and upper limit in the exchange information at that time, and tell the customer which side was missed.</source>
        <extracomment>price-out-of-range, next_step</extracomment>
        <translation>قیمت را با حد پایین و بالای همان زمان در اطلاعات صرافی مقایسه کنید و به مشتری بگویید از کدام سو گذشته است.</translation>
    </message>
    <message>
        <source>The price of the order is outside the range currently allowed for this market. Please check the current range and adjust the price.</source>
        <extracomment>price-out-of-range, reply</extracomment>
        <translation>قیمت سفارش بیرون از بازهٔ مجاز کنونی این بازار است. لطفاً بازهٔ کنونی را ببینید و قیمت را اصلاح کنید.</translation>
    </message>
    <message>
        <source>Price too high</source>
        <extracomment>price-too-high, title</extracomment>
        <translation>قیمت بیش از حد بالا</translation>
    </message>
    <message>
        <source>The price, of the order itself or of a stop order to buy, is above the maximum.</source>
        <extracomment>price-too-high, meaning</extracomment>
        <translation>قیمت خود سفارش، یا قیمت سفارش توقف خرید، بالاتر از حداکثر است.</translation>
    </message>
    <message>
        <source>Check first for a slipped decimal point or the wrong currency. Otherwise quote the present maximum and have a lower price chosen.</source>
        <extracomment>price-too-high, next_step</extracomment>
        <translation>نخست ببینید ممیز جابه‌جا یا ارز اشتباه نشده باشد. وگرنه حداکثر کنونی را بگویید و بخواهید قیمت پایین‌تری انتخاب شود.</translation>
    </message>
    <message>
        <source>The price is above the maximum currently allowed. Please choose a lower price.</source>
        <extracomment>price-too-high, reply</extracomment>
        <translation>قیمت بالاتر از حداکثر مجاز کنونی است. لطفاً قیمت پایین‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Price too low</source>
        <extracomment>price-too-low, title</extracomment>
        <translation>قیمت بیش از حد پایین</translation>
    </message>
    <message>
        <source>The price, of the order itself or of a stop order to sell, is below the minimum.</source>
        <extracomment>price-too-low, meaning</extracomment>
        <translation>قیمت خود سفارش، یا قیمت سفارش توقف فروش، پایین‌تر از حداقل است.</translation>
    </message>
    <message>
        <source>A lost digit is quickly excluded; then quote the present minimum. Far-away bids &quot;just in case&quot; are the typical reason.</source>
        <extracomment>price-too-low, next_step</extracomment>
        <translation>افتادن یک رقم زود معلوم می‌شود؛ پس از آن حداقل کنونی را بگویید. سفارش‌های خرید دور از بازار «برای احتیاط» علت معمول‌اند.</translation>
    </message>
    <message>
        <source>The price is below the minimum currently allowed. Please choose a higher price.</source>
        <extracomment>price-too-low, reply</extracomment>
        <translation>قیمت پایین‌تر از حداقل مجاز کنونی است. لطفاً قیمت بالاتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Market order too far from the market price</source>
        <extracomment>market-price-deviation, title</extracomment>
        <translation>سفارش بازار بیش از حد دور از قیمت بازار</translation>
    </message>
    <message>
        <source>A market order would be executed too far above (when buying) or below (when selling) the market price, so the protection stops it.</source>
        <extracomment>market-price-deviation, meaning</extracomment>
        <translation>سفارش بازار در قیمتی بسیار بالاتر (هنگام خرید) یا پایین‌تر (هنگام فروش) از قیمت بازار انجام می‌شد، پس سازوکار محافظت جلوی آن را گرفته است.</translation>
    </message>
    <message>
        <source>Look at the depth of the book at that moment: the order was large for a thin market, or the price was moving. A limit order or a smaller size gets through.</source>
        <extracomment>market-price-deviation, next_step</extracomment>
        <translation>عمق دفتر سفارش‌ها را در آن لحظه ببینید: سفارش برای بازاری کم‌عمق بزرگ بوده، یا قیمت در حرکت بوده است. سفارش محدود یا مقدار کمتر پذیرفته می‌شود.</translation>
    </message>
    <message>
        <source>To protect you from an unfavourable price, this market order was not accepted. Please use a limit order or a smaller quantity.</source>
        <extracomment>market-price-deviation, reply</extracomment>
        <translation>برای محافظت از شما در برابر قیمت نامناسب، این سفارش بازار پذیرفته نشد. لطفاً از سفارش محدود یا مقدار کمتر استفاده کنید.</translation>
    </message>
    <message>
        <source>Price beyond the liquidation price</source>
        <extracomment>price-beyond-liquidation, title</extracomment>
        <translation>قیمت فراتر از قیمت لیکویید شدن</translation>
    </message>
    <message>
        <source>The order price is on the wrong side of the position&apos;s liquidation price, so the position would be closed by force before the order could work.</source>
        <extracomment>price-beyond-liquidation, meaning</extracomment>
        <translation>قیمت سفارش در سوی نادرست قیمت لیکویید شدن موقعیت است، پس پیش از اجرای سفارش، موقعیت به‌اجبار بسته می‌شد.</translation>
    </message>
    <message>
        <source>Show the customer the liquidation price beside the order price. A price on the near side, more margin or less leverage makes the order possible.</source>
        <extracomment>price-beyond-liquidation, next_step</extracomment>
        <translation>قیمت لیکویید شدن را کنار قیمت سفارش به مشتری نشان دهید. قیمتی در سوی نزدیک‌تر، مارجین بیشتر یا اهرم کمتر، سفارش را ممکن می‌کند.</translation>
    </message>
    <message>
        <source>The price lies beyond the liquidation price of your position. Please choose a price closer to the market or review your margin.</source>
        <extracomment>price-beyond-liquidation, reply</extracomment>
        <translation>قیمت فراتر از قیمت لیکویید شدن موقعیت شماست. لطفاً قیمتی نزدیک‌تر به بازار انتخاب کنید یا مارجین خود را بازبینی کنید.</translation>
    </message>
    <message>
        <source>Invalid quantity</source>
        <extracomment>invalid-quantity, title</extracomment>
        <translation>مقدار نامعتبر</translation>
    </message>
    <message>
        <source>The quantity is not a usable number: empty, zero, negative, or with characters in it that do not belong.</source>
        <extracomment>invalid-quantity, meaning</extracomment>
        <translation>مقدار عدد قابل استفاده‌ای نیست: خالی، صفر، منفی، یا با نویسه‌هایی که جایشان آنجا نیست.</translation>
    </message>
    <message>
        <source>Get the quantity as sent, quotation marks and thousands separators included, and have it sent as a plain decimal number.</source>
        <extracomment>invalid-quantity, next_step</extracomment>
        <translation>مقدار را همان‌گونه که فرستاده شده، با نشانه‌های نقل‌قول و جداکنندهٔ هزارگان، بگیرید و بخواهید به صورت عدد اعشاری ساده فرستاده شود.</translation>
    </message>
    <message>
        <source>The quantity of the order was not accepted. Please enter a number greater than zero.</source>
        <extracomment>invalid-quantity, reply</extracomment>
        <translation>مقدار سفارش پذیرفته نشد. لطفاً عددی بزرگ‌تر از صفر وارد کنید.</translation>
    </message>
    <message>
        <source>Quantity too large</source>
        <extracomment>quantity-too-large, title</extracomment>
        <translation>مقدار بیش از حد زیاد</translation>
    </message>
    <message>
        <source>The quantity is above the most that one order may have. Balance does not come into it.</source>
        <extracomment>quantity-too-large, meaning</extracomment>
        <translation>مقدار بیشتر از حداکثر یک سفارش است. موجودی در این میان نقشی ندارد.</translation>
    </message>
    <message>
        <source>Look up the maximum of the instrument, for this side and order type, and suggest several smaller orders.</source>
        <extracomment>quantity-too-large, next_step</extracomment>
        <translation>حداکثر ابزار معاملاتی را برای این جهت و نوع سفارش پیدا کنید و چند سفارش کوچک‌تر پیشنهاد دهید.</translation>
    </message>
    <message>
        <source>The quantity is above the maximum for a single order. Please reduce it or divide it into several orders.</source>
        <extracomment>quantity-too-large, reply</extracomment>
        <translation>مقدار بیشتر از حداکثر یک سفارش است. لطفاً آن را کم کنید یا به چند سفارش تقسیم کنید.</translation>
    </message>
    <message>
        <source>Quantity too small</source>
        <extracomment>quantity-too-small, title</extracomment>
        <translation>مقدار بیش از حد کم</translation>
    </message>
    <message>
        <source>The quantity is below the least that one order must have.</source>
        <extracomment>quantity-too-small, meaning</extracomment>
        <translation>مقدار کمتر از حداقل یک سفارش است.</translation>
    </message>
    <message>
        <source>Quote the minimum quantity of the instrument. When a remainder is to be sold, say plainly that it may be too small to trade by itself.</source>
        <extracomment>quantity-too-small, next_step</extracomment>
        <translation>حداقل مقدار ابزار معاملاتی را بگویید. اگر باید باقی‌مانده‌ای فروخته شود، روشن بگویید که شاید به‌تنهایی برای معامله بیش از حد کم باشد.</translation>
    </message>
    <message>
        <source>The quantity is below the minimum for this market. Please increase it and place the order again.</source>
        <extracomment>quantity-too-small, reply</extracomment>
        <translation>مقدار کمتر از حداقل این بازار است. لطفاً آن را بیشتر کنید و سفارش را دوباره ثبت کنید.</translation>
    </message>
    <message>
        <source>Quantity not in the allowed steps</source>
        <extracomment>quantity-increment-invalid, title</extracomment>
        <translation>مقدار در گام‌های مجاز نیست</translation>
    </message>
    <message>
        <source>The quantity is not a multiple of the market&apos;s step, or has too many decimals, which comes to the same.</source>
        <extracomment>quantity-increment-invalid, meaning</extracomment>
        <translation>مقدار مضربی از گام بازار نیست، یا رقم‌های اعشار زیادی دارد، که همان است.</translation>
    </message>
    <message>
        <source>Look up the step size of the instrument and have quantities rounded down to it in the client; rounding up may go over the balance.</source>
        <extracomment>quantity-increment-invalid, next_step</extracomment>
        <translation>اندازهٔ گام ابزار معاملاتی را پیدا کنید و بخواهید مقدارها در کلاینت رو به پایین به آن گرد شوند؛ گرد کردن رو به بالا شاید از موجودی فراتر رود.</translation>
    </message>
    <message>
        <source>The quantity has to be a multiple of the step used in this market. Please round it down to the nearest step.</source>
        <extracomment>quantity-increment-invalid, reply</extracomment>
        <translation>مقدار باید مضربی از گام این بازار باشد. لطفاً آن را رو به پایین به نزدیک‌ترین گام گرد کنید.</translation>
    </message>
    <message>
        <source>Order value too small</source>
        <extracomment>order-value-too-small, title</extracomment>
        <translation>ارزش سفارش بیش از حد کم</translation>
    </message>
    <message>
        <source>The value of the order, price times quantity or the cash amount, is below the minimum, though the quantity alone may be fine.</source>
        <extracomment>order-value-too-small, meaning</extracomment>
        <translation>ارزش سفارش، یعنی قیمت ضربدر مقدار یا مبلغ نقدی، کمتر از حداقل است، هرچند خود مقدار شاید درست باشد.</translation>
    </message>
    <message>
        <source>Work out the value and set it beside the minimum. Fees and a fallen price can push an order that used to work below it.</source>
        <extracomment>order-value-too-small, next_step</extracomment>
        <translation>ارزش را حساب کنید و کنار حداقل بگذارید. کارمزد و افت قیمت شاید سفارشی را که پیش‌تر پذیرفته می‌شد به زیر آن ببرد.</translation>
    </message>
    <message>
        <source>The total value of the order is below the minimum. Please increase the quantity or the amount.</source>
        <extracomment>order-value-too-small, reply</extracomment>
        <translation>ارزش کل سفارش کمتر از حداقل است. لطفاً مقدار یا مبلغ را بیشتر کنید.</translation>
    </message>
    <message>
        <source>Order value too large</source>
        <extracomment>order-value-too-large, title</extracomment>
        <translation>ارزش سفارش بیش از حد زیاد</translation>
    </message>
    <message>
        <source>The value of the order is above the maximum for one order.</source>
        <extracomment>order-value-too-large, meaning</extracomment>
        <translation>ارزش سفارش بیشتر از حداکثر یک سفارش است.</translation>
    </message>
    <message>
        <source>Work out price times quantity, compare it with the maximum amount, and suggest dividing the order.</source>
        <extracomment>order-value-too-large, next_step</extracomment>
        <translation>قیمت ضربدر مقدار را حساب کنید، با حداکثر مبلغ مقایسه کنید و تقسیم سفارش را پیشنهاد دهید.</translation>
    </message>
    <message>
        <source>The total value of the order is above the maximum for one order. Please reduce it or divide it.</source>
        <extracomment>order-value-too-large, reply</extracomment>
        <translation>ارزش کل سفارش بیشتر از حداکثر یک سفارش است. لطفاً آن را کم یا تقسیم کنید.</translation>
    </message>
    <message>
        <source>Order amount has too many decimals</source>
        <extracomment>order-value-precision-exceeded, title</extracomment>
        <translation>رقم‌های اعشار مبلغ سفارش زیاد است</translation>
    </message>
    <message>
        <source>The cash amount of a market order has more decimals than the quote currency allows.</source>
        <extracomment>order-value-precision-exceeded, meaning</extracomment>
        <translation>مبلغ نقدی سفارش بازار رقم‌های اعشار بیشتری از حد مجاز ارز مظنه دارد.</translation>
    </message>
    <message>
        <source>Have the amount cut to the decimals of the quote currency, which are not those of the asset bought.</source>
        <extracomment>order-value-precision-exceeded, next_step</extracomment>
        <translation>بخواهید مبلغ به شمار اعشار ارز مظنه کوتاه شود، که با اعشار دارایی خریداری‌شده یکی نیست.</translation>
    </message>
    <message>
        <source>The amount has more decimal places than allowed. Please shorten it and try again.</source>
        <extracomment>order-value-precision-exceeded, reply</extracomment>
        <translation>مبلغ رقم‌های اعشار بیشتری از حد مجاز دارد. لطفاً آن را کوتاه کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Invalid order or position side</source>
        <extracomment>invalid-side, title</extracomment>
        <translation>جهت نامعتبر سفارش یا موقعیت</translation>
    </message>
    <message>
        <source>The side is not one of the words the provider knows, such as BUY and SELL for an order or LONG and SHORT for a position.</source>
        <extracomment>invalid-side, meaning</extracomment>
        <translation>جهت یکی از واژه‌هایی نیست که ارائه‌دهنده می‌شناسد، مانند BUY و SELL برای سفارش یا LONG و SHORT برای موقعیت.</translation>
    </message>
    <message>
        <source>Compare spelling and case with the documentation, and see whether the client mixes the words of the spot and the futures API.</source>
        <extracomment>invalid-side, next_step</extracomment>
        <translation>املا و بزرگی و کوچکی حروف را با مستندات مقایسه کنید و ببینید آیا کلاینت واژه‌های API اسپات و آتی را به هم می‌آمیزد.</translation>
    </message>
    <message>
        <source>The direction of the order was not recognised. Please choose buy or sell (or long or short) and try again.</source>
        <extracomment>invalid-side, reply</extracomment>
        <translation>جهت سفارش شناخته نشد. لطفاً خرید یا فروش (یا لانگ یا شورت) را انتخاب کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Invalid time in force</source>
        <extracomment>invalid-time-in-force, title</extracomment>
        <translation>مدت اعتبار سفارش نامعتبر</translation>
    </message>
    <message>
        <source>The instruction for how long the order stays open is unknown, or not allowed with this kind of order.</source>
        <extracomment>invalid-time-in-force, meaning</extracomment>
        <translation>دستور مدت باز ماندن سفارش ناشناخته است، یا با این نوع سفارش مجاز نیست.</translation>
    </message>
    <message>
        <source>Read the value sent and the ones documented (GTC, IOC and FOK are usual). Market orders as a rule take none.</source>
        <extracomment>invalid-time-in-force, next_step</extracomment>
        <translation>مقدار فرستاده‌شده و مقدارهای مستند را ببینید (GTC، IOC و FOK معمول‌اند). سفارش بازار معمولاً هیچ‌یک را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The validity period of the order was not accepted. Please choose one of the available options.</source>
        <extracomment>invalid-time-in-force, reply</extracomment>
        <translation>مدت اعتبار سفارش پذیرفته نشد. لطفاً یکی از گزینه‌های موجود را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Unsupported order type</source>
        <extracomment>unsupported-order-type, title</extracomment>
        <translation>نوع سفارش پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>The order type does not exist at this provider, or is not offered for this instrument.</source>
        <extracomment>unsupported-order-type, meaning</extracomment>
        <translation>این نوع سفارش نزد این ارائه‌دهنده وجود ندارد، یا برای این ابزار معاملاتی ارائه نمی‌شود.</translation>
    </message>
    <message>
        <source>Look up the types listed for the instrument in the exchange information and offer the nearest one.</source>
        <extracomment>unsupported-order-type, next_step</extracomment>
        <translation>نوع‌های فهرست‌شده برای ابزار معاملاتی را در اطلاعات صرافی پیدا کنید و نزدیک‌ترین را پیشنهاد دهید.</translation>
    </message>
    <message>
        <source>This type of order is not available here. Please choose another order type.</source>
        <extracomment>unsupported-order-type, reply</extracomment>
        <translation>این نوع سفارش در اینجا در دسترس نیست. لطفاً نوع دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Invalid price type</source>
        <extracomment>invalid-price-type, title</extracomment>
        <translation>نوع قیمت نامعتبر</translation>
    </message>
    <message>
        <source>The field that says which kind of price an order goes by holds an unknown word.</source>
        <extracomment>invalid-price-type, meaning</extracomment>
        <translation>فیلدی که می‌گوید سفارش بر پایهٔ کدام نوع قیمت است واژهٔ ناشناخته‌ای دارد.</translation>
    </message>
    <message>
        <source>Have the field compared with the documented words; clients that put the price itself here are seen from time to time.</source>
        <extracomment>invalid-price-type, next_step</extracomment>
        <translation>بخواهید فیلد با واژه‌های مستند مقایسه شود؛ گاهی کلاینت‌ها خود قیمت را در اینجا می‌گذارند.</translation>
    </message>
    <message>
        <source>The price type of the order was not recognised. Please select one of the listed types.</source>
        <extracomment>invalid-price-type, reply</extracomment>
        <translation>نوع قیمت سفارش شناخته نشد. لطفاً یکی از نوع‌های فهرست‌شده را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Unsupported combination of order settings</source>
        <extracomment>unsupported-order-combination, title</extracomment>
        <translation>ترکیب تنظیمات سفارش پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>Every setting is known, but they do not go together, such as a market order with a limit price.</source>
        <extracomment>unsupported-order-combination, meaning</extracomment>
        <translation>همهٔ تنظیمات شناخته‌شده‌اند، ولی با هم سازگار نیستند، مانند سفارش بازار با قیمت محدود.</translation>
    </message>
    <message>
        <source>Have optional settings removed until the order passes, then put back one by one; the last one is the culprit.</source>
        <extracomment>unsupported-order-combination, next_step</extracomment>
        <translation>بخواهید تنظیمات اختیاری برداشته شود تا سفارش پذیرفته شود، سپس یکی‌یکی برگردانده شود؛ آخرین مورد عامل آن است.</translation>
    </message>
    <message>
        <source>These order settings cannot be combined. Please change the order type or remove the additional settings.</source>
        <extracomment>unsupported-order-combination, reply</extracomment>
        <translation>این تنظیمات سفارش با هم ترکیب نمی‌شوند. لطفاً نوع سفارش را تغییر دهید یا تنظیمات اضافی را بردارید.</translation>
    </message>
    <message>
        <source>Invalid client order ID</source>
        <extracomment>invalid-client-order-id, title</extracomment>
        <translation>شناسهٔ سفارش کلاینت نامعتبر</translation>
    </message>
    <message>
        <source>The client&apos;s own identifier for the order has a form that is not accepted: too long, or with forbidden characters.</source>
        <extracomment>invalid-client-order-id, meaning</extracomment>
        <translation>شناسه‌ای که خود کلاینت برای سفارش گذاشته شکل پذیرفته‌ای ندارد: بیش از حد بلند است یا نویسه‌های غیرمجاز دارد.</translation>
    </message>
    <message>
        <source>Check length and characters against the documentation. Plain letters, digits and hyphens are safe nearly everywhere.</source>
        <extracomment>invalid-client-order-id, next_step</extracomment>
        <translation>طول و نویسه‌ها را با مستندات بسنجید. حروف سادهٔ لاتین، رقم و خط تیره تقریباً همه جا بی‌اشکال است.</translation>
    </message>
    <message>
        <source>The order reference was not accepted. Please use a shorter reference made of letters and digits.</source>
        <extracomment>invalid-client-order-id, reply</extracomment>
        <translation>شمارهٔ مرجع سفارش پذیرفته نشد. لطفاً مرجع کوتاه‌تری از حروف و رقم به کار ببرید.</translation>
    </message>
    <message>
        <source>Duplicate client order ID</source>
        <extracomment>duplicate-client-order-id, title</extracomment>
        <translation>شناسهٔ سفارش کلاینت تکراری</translation>
    </message>
    <message>
        <source>An order with the same client-side identifier was sent before. The check is there so that a repeat does not become a second order.</source>
        <extracomment>duplicate-client-order-id, meaning</extracomment>
        <translation>سفارشی با همین شناسهٔ کلاینت پیش‌تر فرستاده شده است. این بررسی برای آن است که تکرار به سفارش دومی تبدیل نشود.</translation>
    </message>
    <message>
        <source>Look up the order that already carries the identifier: after a time-out it is the very one the customer is missing. Only a truly new order gets a new identifier.</source>
        <extracomment>duplicate-client-order-id, next_step</extracomment>
        <translation>سفارشی را که از پیش این شناسه را دارد پیدا کنید: پس از پایان مهلت، همان سفارشی است که مشتری دنبالش می‌گردد. فقط سفارش واقعاً تازه شناسهٔ تازه می‌گیرد.</translation>
    </message>
    <message>
        <source>An order with this reference already exists. Please check your orders before you place it again with a new reference.</source>
        <extracomment>duplicate-client-order-id, reply</extracomment>
        <translation>سفارشی با این شمارهٔ مرجع از پیش وجود دارد. لطفاً پیش از ثبت دوباره با مرجع تازه، سفارش‌های خود را بررسی کنید.</translation>
    </message>
    <message>
        <source>Market orders not allowed</source>
        <extracomment>market-order-forbidden, title</extracomment>
        <translation>سفارش بازار مجاز نیست</translation>
    </message>
    <message>
        <source>The market takes no market orders at present.</source>
        <extracomment>market-order-forbidden, meaning</extracomment>
        <translation>این بازار در حال حاضر سفارش بازار نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Suggest a limit order close to the market price, and look for a notice if this is new for the instrument.</source>
        <extracomment>market-order-forbidden, next_step</extracomment>
        <translation>سفارش محدود نزدیک به قیمت بازار را پیشنهاد دهید و اگر این برای ابزار معاملاتی تازگی دارد، دنبال اطلاعیه بگردید.</translation>
    </message>
    <message>
        <source>Market orders are not accepted for this market at the moment. You can place a limit order instead.</source>
        <extracomment>market-order-forbidden, reply</extracomment>
        <translation>سفارش بازار در این لحظه برای این بازار پذیرفته نمی‌شود. می‌توانید به جای آن سفارش محدود ثبت کنید.</translation>
    </message>
    <message>
        <source>Post-only order would execute at once</source>
        <extracomment>post-only-order-rejected, title</extracomment>
        <translation>سفارش post-only بی‌درنگ اجرا می‌شد</translation>
    </message>
    <message>
        <source>The order was to rest in the book as a maker order, and at its price it would have been executed immediately, so it was turned away.</source>
        <extracomment>post-only-order-rejected, meaning</extracomment>
        <translation>سفارش باید به صورت سازنده (maker) در دفتر سفارش‌ها می‌ماند، ولی با این قیمت بی‌درنگ اجرا می‌شد، پس رد شده است.</translation>
    </message>
    <message>
        <source>Compare the price with the best bid and offer at that second. A price further from the market, or an ordinary limit order, solves it; for automatic quoting this happens in the normal course.</source>
        <extracomment>post-only-order-rejected, next_step</extracomment>
        <translation>قیمت را با بهترین خرید و فروش همان ثانیه مقایسه کنید. قیمتی دورتر از بازار، یا سفارش محدود عادی، مشکل را حل می‌کند؛ در قیمت‌گذاری خودکار این روند عادی است.</translation>
    </message>
    <message>
        <source>The order was set to be placed only if it does not execute at once, and at this price it would have. Please adjust the price or use an ordinary limit order.</source>
        <extracomment>post-only-order-rejected, reply</extracomment>
        <translation>سفارش چنان تنظیم شده بود که فقط در صورت اجرا نشدن فوری ثبت شود، و با این قیمت فوری اجرا می‌شد. لطفاً قیمت را تغییر دهید یا از سفارش محدود عادی استفاده کنید.</translation>
    </message>
    <message>
        <source>Order rejected, no reason given</source>
        <extracomment>order-rejected, title</extracomment>
        <translation>سفارش رد شد، بدون ذکر علت</translation>
    </message>
    <message>
        <source>The provider did not create the order and does not name the rule or fault behind it.</source>
        <extracomment>order-rejected, meaning</extracomment>
        <translation>ارائه‌دهنده سفارش را نساخته و قاعده یا خطای پشت آن را نگفته است.</translation>
    </message>
    <message>
        <source>Make sure that no order was created, then go through price, quantity, value and state of the market with the rules of the instrument. If all fits, send the provider the request with its time.</source>
        <extracomment>order-rejected, next_step</extracomment>
        <translation>مطمئن شوید که سفارشی ساخته نشده است، سپس قیمت، مقدار، ارزش و وضعیت بازار را با قواعد ابزار معاملاتی بسنجید. اگر همه می‌خواند، درخواست را با زمان آن برای ارائه‌دهنده بفرستید.</translation>
    </message>
    <message>
        <source>The order was not placed. Please check that price, quantity and order type meet the rules of this market.</source>
        <extracomment>order-rejected, reply</extracomment>
        <translation>سفارش ثبت نشد. لطفاً بررسی کنید که قیمت، مقدار و نوع سفارش با قواعد این بازار بخواند.</translation>
    </message>
    <message>
        <source>Take-profit or stop-loss order rejected</source>
        <extracomment>protective-order-rejected, title</extracomment>
        <translation>سفارش حد سود یا حد ضرر رد شد</translation>
    </message>
    <message>
        <source>The plan order that was to secure a profit or limit a loss was not created. The position itself stands without that protection.</source>
        <extracomment>protective-order-rejected, meaning</extracomment>
        <translation>سفارش شرطی (plan order) که باید سود را حفظ یا زیان را محدود می‌کرد ساخته نشده است. خود موقعیت بدون این محافظت پابرجاست.</translation>
    </message>
    <message>
        <source>Tell the customer at once that the protection is not in place. Then check the trigger price against the market and the size against the position, and have it placed again.</source>
        <extracomment>protective-order-rejected, next_step</extracomment>
        <translation>بی‌درنگ به مشتری بگویید که محافظت برقرار نیست. سپس قیمت فعال‌سازی را با بازار و مقدار را با موقعیت بسنجید و بخواهید دوباره ثبت شود.</translation>
    </message>
    <message>
        <source>Your take-profit or stop-loss order was not created, so it is not protecting your position. Please review its price and quantity and place it again.</source>
        <extracomment>protective-order-rejected, reply</extracomment>
        <translation>سفارش حد سود یا حد ضرر شما ساخته نشد، پس از موقعیت شما محافظت نمی‌کند. لطفاً قیمت و مقدار آن را بازبینی کنید و دوباره ثبت کنید.</translation>
    </message>
    <message>
        <source>Invalid take-profit price</source>
        <extracomment>invalid-take-profit-price, title</extracomment>
        <translation>قیمت حد سود نامعتبر</translation>
    </message>
    <message>
        <source>The take-profit price is on the wrong side: for a long position it must be above the market or entry price, for a short one below.</source>
        <extracomment>invalid-take-profit-price, meaning</extracomment>
        <translation>قیمت حد سود در سوی نادرست است: برای موقعیت لانگ باید بالاتر از قیمت بازار یا ورود باشد و برای شورت پایین‌تر.</translation>
    </message>
    <message>
        <source>Ask for direction, entry and trigger price and show which side is meant; long and short are easily confused.</source>
        <extracomment>invalid-take-profit-price, next_step</extracomment>
        <translation>جهت، قیمت ورود و قیمت فعال‌سازی را بپرسید و نشان دهید کدام سو منظور است؛ لانگ و شورت به‌آسانی جابه‌جا می‌شوند.</translation>
    </message>
    <message>
        <source>The take-profit price does not fit the direction of your position. For a long position it belongs above the price, for a short position below it.</source>
        <extracomment>invalid-take-profit-price, reply</extracomment>
        <translation>قیمت حد سود با جهت موقعیت شما نمی‌خواند. برای موقعیت لانگ باید بالاتر از قیمت باشد و برای موقعیت شورت پایین‌تر از آن.</translation>
    </message>
    <message>
        <source>Invalid stop-loss price</source>
        <extracomment>invalid-stop-loss-price, title</extracomment>
        <translation>قیمت حد ضرر نامعتبر</translation>
    </message>
    <message>
        <source>The stop-loss price is on the wrong side: for a long position it must be below the market or entry price, for a short one above.</source>
        <extracomment>invalid-stop-loss-price, meaning</extracomment>
        <translation>قیمت حد ضرر در سوی نادرست است: برای موقعیت لانگ باید پایین‌تر از قیمت بازار یا ورود باشد و برای شورت بالاتر.</translation>
    </message>
    <message>
        <source>Check direction and current price. In a fast market a stop that was right a moment ago may already have been passed; the position is unprotected until a valid one stands.</source>
        <extracomment>invalid-stop-loss-price, next_step</extracomment>
        <translation>جهت و قیمت کنونی را بررسی کنید. در بازار پرشتاب شاید از حد ضرری که لحظه‌ای پیش درست بود اکنون گذشته باشد؛ موقعیت تا ثبت حد ضرر معتبر بی‌محافظت است.</translation>
    </message>
    <message>
        <source>The stop-loss price does not fit the direction of your position. For a long position it belongs below the price, for a short position above it.</source>
        <extracomment>invalid-stop-loss-price, reply</extracomment>
        <translation>قیمت حد ضرر با جهت موقعیت شما نمی‌خواند. برای موقعیت لانگ باید پایین‌تر از قیمت باشد و برای موقعیت شورت بالاتر از آن.</translation>
    </message>
    <message>
        <source>Rate transaction error</source>
        <extracomment>transaction-rate-error, title</extracomment>
        <translation>خطای نرخ یا شتاب تراکنش</translation>
    </message>
    <message>
        <source>The order failed with an error about a &quot;rate transaction&quot;. The provider does not explain whether that is a price rate or the pace of transactions.</source>
        <extracomment>transaction-rate-error, meaning</extracomment>
        <translation>سفارش با خطایی دربارهٔ «rate transaction» ناموفق شد. ارائه‌دهنده توضیح نمی‌دهد که منظور نرخ قیمت است یا شتاب تراکنش‌ها.</translation>
    </message>
    <message>
        <source>Look whether the order exists and how many were sent around that time. Slowing down is a harmless first test; if a single order fails as well, ask the provider what the code stands for.</source>
        <extracomment>transaction-rate-error, next_step</extracomment>
        <translation>ببینید سفارش وجود دارد یا نه و در آن زمان چند سفارش فرستاده شده است. آهسته‌تر فرستادن آزمون نخست بی‌زیانی است؛ اگر یک سفارش تنها هم ناموفق شد، از ارائه‌دهنده معنای کد را بپرسید.</translation>
    </message>
    <message>
        <source>The order could not be completed. Please check your order list, wait a moment and try once more.</source>
        <extracomment>transaction-rate-error, reply</extracomment>
        <translation>سفارش انجام نشد. لطفاً فهرست سفارش‌های خود را بررسی کنید، کمی صبر کنید و بار دیگر امتحان کنید.</translation>
    </message>
    <message>
        <source>Existing orders and cancellation</source>
        <extracomment>group order-state, title</extracomment>
        <translation>سفارش‌های موجود و لغو</translation>
    </message>
    <message>
        <source>An order that was placed before: where it stands and what can still be done to it.</source>
        <extracomment>group order-state, meaning</extracomment>
        <translation>سفارشی که پیش‌تر ثبت شده است: در چه وضعیتی است و هنوز چه می‌توان با آن کرد.</translation>
    </message>
    <message>
        <source>Order not found</source>
        <extracomment>order-not-found, title</extracomment>
        <translation>سفارش پیدا نشد</translation>
    </message>
    <message>
        <source>There is no such order in the place that was searched. It may never have been accepted, or have left the book because it was executed or cancelled.</source>
        <extracomment>order-not-found, meaning</extracomment>
        <translation>چنین سفارشی در جای جست‌وجوشده نیست. شاید هرگز پذیرفته نشده، یا به سبب اجرا یا لغو از دفتر سفارش‌ها بیرون رفته باشد.</translation>
    </message>
    <message>
        <source>Search the order history and not only the open orders, by the provider&apos;s number and by the client&apos;s. Check account and environment before saying that it does not exist.</source>
        <extracomment>order-not-found, next_step</extracomment>
        <translation>نه فقط در سفارش‌های باز، که در تاریخچهٔ سفارش‌ها هم، با شمارهٔ ارائه‌دهنده و شمارهٔ کلاینت جست‌وجو کنید. پیش از آنکه بگویید وجود ندارد، حساب و محیط را بررسی کنید.</translation>
    </message>
    <message>
        <source>We could not find an open order with this number. Please look in your order history, where completed and cancelled orders are listed.</source>
        <extracomment>order-not-found, reply</extracomment>
        <translation>سفارش بازی با این شماره پیدا نکردیم. لطفاً تاریخچهٔ سفارش‌های خود را ببینید که سفارش‌های انجام‌شده و لغوشده در آن فهرست شده‌اند.</translation>
    </message>
    <message>
        <source>Order already filled</source>
        <extracomment>order-already-filled, title</extracomment>
        <translation>سفارش از پیش انجام شده</translation>
    </message>
    <message>
        <source>The order has been executed, so it can no longer be changed or cancelled. The trade stands.</source>
        <extracomment>order-already-filled, meaning</extracomment>
        <translation>سفارش اجرا شده است، پس دیگر نمی‌توان آن را تغییر داد یا لغو کرد. معامله پابرجاست.</translation>
    </message>
    <message>
        <source>Look up the fills and give the customer time, quantity and price. A cancellation sent at the same moment was simply too late.</source>
        <extracomment>order-already-filled, next_step</extracomment>
        <translation>معامله‌های انجام‌شدهٔ سفارش را پیدا کنید و زمان، مقدار و قیمت را به مشتری بگویید. لغوی که در همان لحظه فرستاده شده صرفاً دیر رسیده است.</translation>
    </message>
    <message>
        <source>The order has already been executed and can no longer be changed. You can see the details in your trade history.</source>
        <extracomment>order-already-filled, reply</extracomment>
        <translation>سفارش از پیش اجرا شده و دیگر تغییرپذیر نیست. جزئیات را می‌توانید در تاریخچهٔ معاملات خود ببینید.</translation>
    </message>
    <message>
        <source>Order already done or cancelled</source>
        <extracomment>order-already-closed, title</extracomment>
        <translation>سفارش از پیش انجام یا لغو شده</translation>
    </message>
    <message>
        <source>The order has come to its end, and the code leaves open to which: executed, cancelled or expired.</source>
        <extracomment>order-already-closed, meaning</extracomment>
        <translation>سفارش به پایان رسیده و کد نمی‌گوید چگونه: اجرا، لغو یا انقضا.</translation>
    </message>
    <message>
        <source>Look up how the order ended before you answer, because &quot;executed&quot; and &quot;cancelled&quot; are very different news for the customer.</source>
        <extracomment>order-already-closed, next_step</extracomment>
        <translation>پیش از پاسخ دادن ببینید سفارش چگونه تمام شده است، زیرا «اجرا شد» و «لغو شد» برای مشتری دو خبر کاملاً متفاوت‌اند.</translation>
    </message>
    <message>
        <source>This order is already closed, so it can no longer be cancelled. Your order history shows how it was completed.</source>
        <extracomment>order-already-closed, reply</extracomment>
        <translation>این سفارش از پیش بسته شده است، پس دیگر لغوپذیر نیست. تاریخچهٔ سفارش‌های شما نشان می‌دهد چگونه پایان یافته است.</translation>
    </message>
    <message>
        <source>Order has been cancelled</source>
        <extracomment>order-cancelled, title</extracomment>
        <translation>سفارش لغو شده است</translation>
    </message>
    <message>
        <source>The order was cancelled on request, by the customer or someone acting for the account, and takes part in trading no longer.</source>
        <extracomment>order-cancelled, meaning</extracomment>
        <translation>سفارش به درخواست مشتری یا کسی از سوی حساب لغو شده است و دیگر در معاملات شرکت ندارد.</translation>
    </message>
    <message>
        <source>Find time and origin of the cancellation (app, API key or colleague) in the order history. Parts filled before it remain valid.</source>
        <extracomment>order-cancelled, next_step</extracomment>
        <translation>زمان و منشأ لغو (اپلیکیشن، کلید API یا همکار) را در تاریخچهٔ سفارش‌ها پیدا کنید. بخش‌هایی که پیش از آن انجام شده معتبر می‌ماند.</translation>
    </message>
    <message>
        <source>This order has been cancelled. If you would still like to trade, please place a new order.</source>
        <extracomment>order-cancelled, reply</extracomment>
        <translation>این سفارش لغو شده است. اگر هنوز مایل به معامله هستید، لطفاً سفارش تازه‌ای ثبت کنید.</translation>
    </message>
    <message>
        <source>Order cancelled by the system</source>
        <extracomment>order-auto-cancelled, title</extracomment>
        <translation>سفارش را سیستم لغو کرده است</translation>
    </message>
    <message>
        <source>The provider&apos;s system cancelled the order by itself, as it does when a market ends, cover is missing or the order cannot be executed as set.</source>
        <extracomment>order-auto-cancelled, meaning</extracomment>
        <translation>سیستم ارائه‌دهنده خود سفارش را لغو کرده است، چنان‌که هنگام پایان بازار، نبود پوشش، یا ممکن نبودن اجرای سفارش با این تنظیمات پیش می‌آید.</translation>
    </message>
    <message>
        <source>Look up what changed just before: end of the market, balance, settings of the order. Tell the customer the reason only when you have found it.</source>
        <extracomment>order-auto-cancelled, next_step</extracomment>
        <translation>ببینید درست پیش از آن چه چیزی تغییر کرده است: پایان بازار، موجودی، تنظیمات سفارش. علت را فقط زمانی به مشتری بگویید که آن را پیدا کرده باشید.</translation>
    </message>
    <message>
        <source>The order was closed automatically before it was fully executed. Please review its settings and your available balance before placing a new one.</source>
        <extracomment>order-auto-cancelled, reply</extracomment>
        <translation>سفارش پیش از اجرای کامل، خودکار بسته شد. لطفاً پیش از ثبت سفارش تازه، تنظیمات آن و موجودی در دسترس خود را بازبینی کنید.</translation>
    </message>
    <message>
        <source>Order partially cancelled</source>
        <extracomment>order-partially-cancelled, title</extracomment>
        <translation>بخشی از سفارش لغو شده</translation>
    </message>
    <message>
        <source>A part of the order was cancelled; the other part has been executed and stays so.</source>
        <extracomment>order-partially-cancelled, meaning</extracomment>
        <translation>بخشی از سفارش لغو شده؛ بخش دیگر اجرا شده و همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Give the customer both figures, executed and cancelled. A new order is needed only for what is missing.</source>
        <extracomment>order-partially-cancelled, next_step</extracomment>
        <translation>هر دو رقم، اجراشده و لغوشده، را به مشتری بگویید. سفارش تازه فقط برای مقدار باقی‌مانده لازم است.</translation>
    </message>
    <message>
        <source>Part of this order was executed and the rest was cancelled. Your order history shows both quantities.</source>
        <extracomment>order-partially-cancelled, reply</extracomment>
        <translation>بخشی از این سفارش اجرا و بقیه لغو شد. تاریخچهٔ سفارش‌های شما هر دو مقدار را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Order locked</source>
        <extracomment>order-locked, title</extracomment>
        <translation>سفارش قفل شده</translation>
    </message>
    <message>
        <source>The order is held while something else is done with it, and takes no instructions meanwhile.</source>
        <extracomment>order-locked, meaning</extracomment>
        <translation>سفارش در حین انجام کار دیگری روی آن نگه داشته شده و در این میان دستوری نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Wait for a short time and look again. Should the lock last, send the order number to the provider; do not have a second order placed in its stead.</source>
        <extracomment>order-locked, next_step</extracomment>
        <translation>مدتی کوتاه صبر کنید و دوباره نگاه کنید. اگر قفل ادامه یافت، شمارهٔ سفارش را برای ارائه‌دهنده بفرستید؛ نگذارید به جای آن سفارش دومی ثبت شود.</translation>
    </message>
    <message>
        <source>The order is currently being processed and cannot be changed. Please check again shortly.</source>
        <extracomment>order-locked, reply</extracomment>
        <translation>سفارش اکنون در حال پردازش است و تغییرپذیر نیست. لطفاً کمی بعد دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>This kind of order cannot be cancelled</source>
        <extracomment>cancellation-not-supported, title</extracomment>
        <translation>این نوع سفارش لغوپذیر نیست</translation>
    </message>
    <message>
        <source>Orders of this type cannot be cancelled once they are placed.</source>
        <extracomment>cancellation-not-supported, meaning</extracomment>
        <translation>سفارش‌های این نوع پس از ثبت لغوپذیر نیستند.</translation>
    </message>
    <message>
        <source>Explain that it is a property of the order type and no fault. Show what the order will do next and, where possible, how an opposite order limits the effect.</source>
        <extracomment>cancellation-not-supported, next_step</extracomment>
        <translation>توضیح دهید که این ویژگی نوع سفارش است و اشکال نیست. نشان دهید سفارش در ادامه چه می‌کند و در صورت امکان، سفارش مخالف چگونه اثر آن را محدود می‌کند.</translation>
    </message>
    <message>
        <source>Orders of this type cannot be cancelled after they have been placed.</source>
        <extracomment>cancellation-not-supported, reply</extracomment>
        <translation>سفارش‌های این نوع را پس از ثبت نمی‌توان لغو کرد.</translation>
    </message>
    <message>
        <source>Cancellation failed</source>
        <extracomment>order-cancellation-failed, title</extracomment>
        <translation>لغو ناموفق بود</translation>
    </message>
    <message>
        <source>The cancellation was not carried out and no reason is given. The order may still be live.</source>
        <extracomment>order-cancellation-failed, meaning</extracomment>
        <translation>لغو انجام نشده و علتی گفته نشده است. سفارش شاید هنوز فعال باشد.</translation>
    </message>
    <message>
        <source>Look at the order&apos;s state this minute. Open: cancel again, once. Done or cancelled: that was the reason. Still open after that: hand it to the provider urgently.</source>
        <extracomment>order-cancellation-failed, next_step</extracomment>
        <translation>همین لحظه وضعیت سفارش را ببینید. باز: یک بار دیگر لغو کنید. انجام یا لغو شده: علت همین بوده است. پس از آن هنوز باز: فوری به ارائه‌دهنده بسپارید.</translation>
    </message>
    <message>
        <source>The cancellation was not carried out. Please check the status of the order; it may still be active or may already be complete.</source>
        <extracomment>order-cancellation-failed, reply</extracomment>
        <translation>لغو انجام نشد. لطفاً وضعیت سفارش را بررسی کنید؛ شاید هنوز فعال باشد یا از پیش کامل شده باشد.</translation>
    </message>
    <message>
        <source>Cancellation timed out</source>
        <extracomment>order-cancellation-timeout, title</extracomment>
        <translation>مهلت لغو به پایان رسید</translation>
    </message>
    <message>
        <source>No confirmation of the cancellation came in time. The order may be cancelled or live; both are possible.</source>
        <extracomment>order-cancellation-timeout, meaning</extracomment>
        <translation>تأیید لغو به‌موقع نرسیده است. سفارش شاید لغو شده یا فعال باشد؛ هر دو ممکن است.</translation>
    </message>
    <message>
        <source>Refresh the order&apos;s state until it is certain before anything else is done. No replacement order until the old one is known to be gone.</source>
        <extracomment>order-cancellation-timeout, next_step</extracomment>
        <translation>پیش از هر کار دیگر، وضعیت سفارش را تازه کنید تا معلوم شود. تا زمانی که ندانید سفارش قدیمی دیگر نیست، سفارش جایگزین ثبت نشود.</translation>
    </message>
    <message>
        <source>We did not receive a confirmation of the cancellation in time. Please check the status of the order before you place another one.</source>
        <extracomment>order-cancellation-timeout, reply</extracomment>
        <translation>تأیید لغو به‌موقع به ما نرسید. لطفاً پیش از ثبت سفارش دیگر، وضعیت سفارش را بررسی کنید.</translation>
    </message>
    <message>
        <source>Markets and assets</source>
        <extracomment>group markets, title</extracomment>
        <translation>بازارها و دارایی‌ها</translation>
    </message>
    <message>
        <source>The instrument, asset or market is unknown, closed, or not open to this customer.</source>
        <extracomment>group markets, meaning</extracomment>
        <translation>ابزار معاملاتی، دارایی یا بازار ناشناخته، بسته، یا برای این مشتری در دسترس نیست.</translation>
    </message>
    <message>
        <source>Instrument not found</source>
        <extracomment>instrument-not-found, title</extracomment>
        <translation>ابزار معاملاتی پیدا نشد</translation>
    </message>
    <message>
        <source>The trading symbol is not known to the provider.</source>
        <extracomment>instrument-not-found, meaning</extracomment>
        <translation>نماد معاملاتی برای ارائه‌دهنده ناشناخته است.</translation>
    </message>
    <message>
        <source>Compare the symbol with the provider&apos;s list: separators and the order of the two currencies differ from one exchange to the next.</source>
        <extracomment>instrument-not-found, next_step</extracomment>
        <translation>نماد را با فهرست ارائه‌دهنده مقایسه کنید: جداکننده‌ها و ترتیب دو ارز از صرافی به صرافی فرق می‌کند.</translation>
    </message>
    <message>
        <source>We could not find this trading pair. Please check the symbol in the list of available markets.</source>
        <extracomment>instrument-not-found, reply</extracomment>
        <translation>این جفت معاملاتی را پیدا نکردیم. لطفاً نماد را در فهرست بازارهای موجود بررسی کنید.</translation>
    </message>
    <message>
        <source>Unknown asset</source>
        <extracomment>invalid-asset, title</extracomment>
        <translation>دارایی ناشناخته</translation>
    </message>
    <message>
        <source>The currency or token named in a deposit, withdrawal or query is not one the provider recognises.</source>
        <extracomment>invalid-asset, meaning</extracomment>
        <translation>ارز یا توکنی که در واریز، برداشت یا پرس‌وجو آمده، برای ارائه‌دهنده شناخته‌شده نیست.</translation>
    </message>
    <message>
        <source>Look at the symbol or token address that was sent. Tokens with the same name exist on several networks, so ask for the network as well.</source>
        <extracomment>invalid-asset, next_step</extracomment>
        <translation>نماد یا نشانی توکن فرستاده‌شده را ببینید. توکن‌هایی با نام یکسان در چند شبکه وجود دارند، پس شبکه را هم بپرسید.</translation>
    </message>
    <message>
        <source>The currency or token was not recognised. Please select it from the list of supported assets.</source>
        <extracomment>invalid-asset, reply</extracomment>
        <translation>ارز یا توکن شناخته نشد. لطفاً آن را از فهرست دارایی‌های پشتیبانی‌شده انتخاب کنید.</translation>
    </message>
    <message>
        <source>Asset not listed</source>
        <extracomment>asset-not-listed, title</extracomment>
        <translation>دارایی در فهرست نیست</translation>
    </message>
    <message>
        <source>The asset exists, and this provider does not list it.</source>
        <extracomment>asset-not-listed, meaning</extracomment>
        <translation>دارایی وجود دارد، ولی این ارائه‌دهنده آن را فهرست نکرده است.</translation>
    </message>
    <message>
        <source>Say so plainly and without a hint at a future listing. If the customer has already sent such an asset, open a recovery case instead.</source>
        <extracomment>asset-not-listed, next_step</extracomment>
        <translation>این را روشن و بدون اشاره به فهرست شدن در آینده بگویید. اگر مشتری چنین دارایی‌ای را از پیش فرستاده است، به جای آن درخواست بازیابی باز کنید.</translation>
    </message>
    <message>
        <source>This asset is not available on the platform. Please choose one of the listed assets.</source>
        <extracomment>asset-not-listed, reply</extracomment>
        <translation>این دارایی در این پلتفرم در دسترس نیست. لطفاً یکی از دارایی‌های فهرست‌شده را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Contract address not supported</source>
        <extracomment>contract-address-not-supported, title</extracomment>
        <translation>نشانی قرارداد پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>The token contract address is not one the provider works with: another network, another token, or a typing error.</source>
        <extracomment>contract-address-not-supported, meaning</extracomment>
        <translation>نشانی قرارداد توکن از آن‌هایی نیست که ارائه‌دهنده با آن‌ها کار می‌کند: شبکهٔ دیگر، توکن دیگر، یا خطای تایپ.</translation>
    </message>
    <message>
        <source>Compare the address with the one published for the asset and network. Warn against sending anything there before it matches.</source>
        <extracomment>contract-address-not-supported, next_step</extracomment>
        <translation>نشانی را با نشانی منتشرشده برای آن دارایی و شبکه مقایسه کنید. هشدار دهید که پیش از یکی بودن آن‌ها چیزی به آنجا فرستاده نشود.</translation>
    </message>
    <message>
        <source>The contract address is not supported. Please compare it with the address shown for this asset and network, and do not send funds to it until it matches.</source>
        <extracomment>contract-address-not-supported, reply</extracomment>
        <translation>نشانی قرارداد پشتیبانی نمی‌شود. لطفاً آن را با نشانی نشان‌داده‌شده برای این دارایی و شبکه مقایسه کنید و تا زمانی که یکی نباشند وجهی به آن نفرستید.</translation>
    </message>
    <message>
        <source>Trading has not opened yet</source>
        <extracomment>trading-not-open-yet, title</extracomment>
        <translation>معاملات هنوز آغاز نشده</translation>
    </message>
    <message>
        <source>The trading pair or the whole platform is announced but has not started trading.</source>
        <extracomment>trading-not-open-yet, meaning</extracomment>
        <translation>جفت معاملاتی یا کل پلتفرم اعلام شده، ولی معاملات آن آغاز نشده است.</translation>
    </message>
    <message>
        <source>Look up the announced opening, mind its time zone, and pass on only what has been published.</source>
        <extracomment>trading-not-open-yet, next_step</extracomment>
        <translation>زمان اعلام‌شدهٔ آغاز را پیدا کنید، به منطقهٔ زمانی آن توجه کنید و فقط آنچه را منتشر شده بگویید.</translation>
    </message>
    <message>
        <source>Trading has not opened yet. Please see the announcements for the opening time.</source>
        <extracomment>trading-not-open-yet, reply</extracomment>
        <translation>معاملات هنوز آغاز نشده است. لطفاً زمان آغاز را در اطلاعیه‌ها ببینید.</translation>
    </message>
    <message>
        <source>Market not active</source>
        <extracomment>market-not-active, title</extracomment>
        <translation>بازار فعال نیست</translation>
    </message>
    <message>
        <source>The coin or token is known, and trading in it is switched off: not released, paused, matured or delisted.</source>
        <extracomment>market-not-active, meaning</extracomment>
        <translation>سکه یا توکن شناخته شده است، ولی معاملهٔ آن غیرفعال است: عرضه‌نشده، متوقف، سررسیدشده یا خارج‌شده از فهرست.</translation>
    </message>
    <message>
        <source>Find out which of these it is. A pause ends; a maturity or delisting does not, and then the customer needs to know what becomes of a holding.</source>
        <extracomment>market-not-active, next_step</extracomment>
        <translation>ببینید کدام‌یک از این‌هاست. توقف پایان می‌یابد؛ سررسید یا خروج از فهرست نه، و آنگاه مشتری باید بداند دارایی‌اش چه می‌شود.</translation>
    </message>
    <message>
        <source>This market is not open for trading at the moment. Please see the notices on its current status.</source>
        <extracomment>market-not-active, reply</extracomment>
        <translation>این بازار در این لحظه برای معامله باز نیست. لطفاً وضعیت کنونی آن را در اطلاعیه‌ها ببینید.</translation>
    </message>
    <message>
        <source>Market expired</source>
        <extracomment>market-expired, title</extracomment>
        <translation>بازار منقضی شده</translation>
    </message>
    <message>
        <source>The market existed for a fixed time that is now over. It does not open again.</source>
        <extracomment>market-expired, meaning</extracomment>
        <translation>بازار برای مدت معینی بوده که اکنون گذشته است. دوباره باز نمی‌شود.</translation>
    </message>
    <message>
        <source>Have the next market of the series chosen. Clients that keep market numbers for long have to refresh their list.</source>
        <extracomment>market-expired, next_step</extracomment>
        <translation>بخواهید بازار بعدی آن سری انتخاب شود. کلاینت‌هایی که شمارهٔ بازارها را مدت زیادی نگه می‌دارند باید فهرست خود را تازه کنند.</translation>
    </message>
    <message>
        <source>This market has ended. Please choose one that is currently open.</source>
        <extracomment>market-expired, reply</extracomment>
        <translation>این بازار به پایان رسیده است. لطفاً بازاری را انتخاب کنید که اکنون باز است.</translation>
    </message>
    <message>
        <source>Pair not available for API trading</source>
        <extracomment>api-trading-not-available, title</extracomment>
        <translation>جفت برای معامله با API در دسترس نیست</translation>
    </message>
    <message>
        <source>The pair cannot be traded through the API, although it may well be in the app.</source>
        <extracomment>api-trading-not-available, meaning</extracomment>
        <translation>این جفت از راه API معامله نمی‌شود، هرچند شاید در اپلیکیشن ممکن باشد.</translation>
    </message>
    <message>
        <source>Try the pair in the app with the customer. For programs, have it left out until the provider announces the pair for the API.</source>
        <extracomment>api-trading-not-available, next_step</extracomment>
        <translation>همراه مشتری، جفت را در اپلیکیشن امتحان کنید. برای نرم‌افزارها بخواهید تا زمانی که ارائه‌دهنده آن را برای API اعلام نکرده کنار گذاشته شود.</translation>
    </message>
    <message>
        <source>This trading pair is currently not available through the API. It may be available on the website or in the app.</source>
        <extracomment>api-trading-not-available, reply</extracomment>
        <translation>این جفت معاملاتی در حال حاضر از راه API در دسترس نیست. شاید در وب‌گاه یا اپلیکیشن در دسترس باشد.</translation>
    </message>
    <message>
        <source>Account may not trade this pair</source>
        <extracomment>trading-pair-not-permitted, title</extracomment>
        <translation>حساب مجاز به معاملهٔ این جفت نیست</translation>
    </message>
    <message>
        <source>The pair trades, but not for this account: region, customer class or the settings of the account stand against it.</source>
        <extracomment>trading-pair-not-permitted, meaning</extracomment>
        <translation>این جفت معامله می‌شود، ولی نه برای این حساب: منطقه، ردهٔ مشتری یا تنظیمات حساب مانع است.</translation>
    </message>
    <message>
        <source>Check the class and the restrictions of the account. Do not guess at the reason in your answer; ask the provider if none is visible.</source>
        <extracomment>trading-pair-not-permitted, next_step</extracomment>
        <translation>رده و محدودیت‌های حساب را بررسی کنید. در پاسخ خود دربارهٔ علت حدس نزنید؛ اگر علتی پیدا نیست از ارائه‌دهنده بپرسید.</translation>
    </message>
    <message>
        <source>This trading pair is not available for your account. You can see the pairs open to you in the list of markets.</source>
        <extracomment>trading-pair-not-permitted, reply</extracomment>
        <translation>این جفت معاملاتی برای حساب شما در دسترس نیست. جفت‌های در دسترس خود را می‌توانید در فهرست بازارها ببینید.</translation>
    </message>
    <message>
        <source>Margin, leverage and positions</source>
        <extracomment>group margin, title</extracomment>
        <translation>مارجین، اهرم و موقعیت‌ها</translation>
    </message>
    <message>
        <source>Trading with leverage: cover, limits and changes to a position.</source>
        <extracomment>group margin, meaning</extracomment>
        <translation>معامله با اهرم: پوشش، حدها و تغییر موقعیت.</translation>
    </message>
    <message>
        <source>Insufficient margin</source>
        <extracomment>insufficient-margin, title</extracomment>
        <translation>مارجین ناکافی</translation>
    </message>
    <message>
        <source>The free margin does not cover the position or the change asked for. There may be money in the account that does not count as margin.</source>
        <extracomment>insufficient-margin, meaning</extracomment>
        <translation>مارجین آزاد، موقعیت یا تغییر درخواستی را پوشش نمی‌دهد. شاید در حساب پولی باشد که مارجین به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>Show the customer required and free margin. Adding collateral, a smaller order or closing something else helps; open orders tie up margin too.</source>
        <extracomment>insufficient-margin, next_step</extracomment>
        <translation>مارجین لازم و مارجین آزاد را به مشتری نشان دهید. افزودن وثیقه، سفارش کوچک‌تر یا بستن چیزی دیگر کمک می‌کند؛ سفارش‌های باز هم مارجین را درگیر می‌کنند.</translation>
    </message>
    <message>
        <source>The available margin is not enough for this order. Please add margin, reduce the order, or close open orders that hold margin.</source>
        <extracomment>insufficient-margin, reply</extracomment>
        <translation>مارجین در دسترس برای این سفارش کافی نیست. لطفاً مارجین بیفزایید، سفارش را کوچک‌تر کنید، یا آن دسته از سفارش‌های باز را که مارجین را درگیر کرده‌اند ببندید.</translation>
    </message>
    <message>
        <source>Position too small</source>
        <extracomment>insufficient-position, title</extracomment>
        <translation>موقعیت بیش از حد کوچک</translation>
    </message>
    <message>
        <source>More is to be closed or protected than the position holds.</source>
        <extracomment>insufficient-position, meaning</extracomment>
        <translation>مقداری که باید بسته یا محافظت شود بیشتر از موقعیت است.</translation>
    </message>
    <message>
        <source>Compare the quantity with the position&apos;s present size, less what other closing orders already reserve.</source>
        <extracomment>insufficient-position, next_step</extracomment>
        <translation>مقدار را با اندازهٔ کنونی موقعیت، منهای آنچه سفارش‌های بستن دیگر رزرو کرده‌اند، مقایسه کنید.</translation>
    </message>
    <message>
        <source>The quantity is larger than your position. Please reduce it, or cancel other orders that close the same position.</source>
        <extracomment>insufficient-position, reply</extracomment>
        <translation>مقدار بزرگ‌تر از موقعیت شماست. لطفاً آن را کم کنید، یا سفارش‌های دیگری را که همین موقعیت را می‌بندند لغو کنید.</translation>
    </message>
    <message>
        <source>Margin could not be changed</source>
        <extracomment>margin-change-failed, title</extracomment>
        <translation>مارجین تغییر نکرد</translation>
    </message>
    <message>
        <source>Adding or removing margin on a futures position did not go through, for a reason that is not given.</source>
        <extracomment>margin-change-failed, meaning</extracomment>
        <translation>افزودن مارجین به موقعیت آتی یا برداشتن از آن انجام نشد و علتی گفته نشده است.</translation>
    </message>
    <message>
        <source>Look at the margin now booked on the position before it is tried again, and whether the amount was free. If the position is close to liquidation, make the case urgent.</source>
        <extracomment>margin-change-failed, next_step</extracomment>
        <translation>پیش از تلاش دوباره، مارجین ثبت‌شدهٔ کنونی موقعیت را ببینید و اینکه آیا مبلغ آزاد بوده است. اگر موقعیت به لیکویید شدن نزدیک است، موضوع را فوری اعلام کنید.</translation>
    </message>
    <message>
        <source>The margin of your position was not changed. Please check the current margin and the available balance, then try once more.</source>
        <extracomment>margin-change-failed, reply</extracomment>
        <translation>مارجین موقعیت شما تغییر نکرد. لطفاً مارجین کنونی و موجودی در دسترس را بررسی کنید و سپس بار دیگر امتحان کنید.</translation>
    </message>
    <message>
        <source>Margin may not be reduced</source>
        <extracomment>margin-reduction-forbidden, title</extracomment>
        <translation>کاهش مارجین مجاز نیست</translation>
    </message>
    <message>
        <source>Taking margin out of the position is not allowed.</source>
        <extracomment>margin-reduction-forbidden, meaning</extracomment>
        <translation>برداشتن مارجین از موقعیت مجاز نیست.</translation>
    </message>
    <message>
        <source>Explain that margin becomes free as the position is reduced or closed. Do not suggest trying with small amounts.</source>
        <extracomment>margin-reduction-forbidden, next_step</extracomment>
        <translation>توضیح دهید که با کاهش یا بستن موقعیت، مارجین آزاد می‌شود. امتحان کردن با مبلغ‌های کوچک را پیشنهاد نکنید.</translation>
    </message>
    <message>
        <source>Margin cannot be withdrawn from this position. It becomes available again when the position is reduced or closed.</source>
        <extracomment>margin-reduction-forbidden, reply</extracomment>
        <translation>مارجین را نمی‌توان از این موقعیت برداشت. با کاهش یا بستن موقعیت دوباره در دسترس قرار می‌گیرد.</translation>
    </message>
    <message>
        <source>Leverage too high for the position</source>
        <extracomment>leverage-too-high, title</extracomment>
        <translation>اهرم برای این موقعیت بیش از حد بالاست</translation>
    </message>
    <message>
        <source>The leverage is above what is allowed for a position of this size: the larger the position, the lower the maximum.</source>
        <extracomment>leverage-too-high, meaning</extracomment>
        <translation>اهرم بالاتر از حد مجاز موقعیتی به این اندازه است: هرچه موقعیت بزرگ‌تر، حداکثر اهرم کمتر.</translation>
    </message>
    <message>
        <source>Look up the leverage tiers of the instrument and name the highest that fits; either lower leverage or a smaller position does it.</source>
        <extracomment>leverage-too-high, next_step</extracomment>
        <translation>سطح‌های اهرم ابزار معاملاتی را پیدا کنید و بالاترین سطح مناسب را بگویید؛ اهرم کمتر یا موقعیت کوچک‌تر، هر کدام، کافی است.</translation>
    </message>
    <message>
        <source>The leverage is above the maximum for a position of this size. Please choose a lower leverage or a smaller position.</source>
        <extracomment>leverage-too-high, reply</extracomment>
        <translation>اهرم بالاتر از حداکثر موقعیتی به این اندازه است. لطفاً اهرم کمتر یا موقعیت کوچک‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Leverage could not be changed</source>
        <extracomment>leverage-change-failed, title</extracomment>
        <translation>اهرم تغییر نکرد</translation>
    </message>
    <message>
        <source>The change of leverage failed or was not confirmed in time.</source>
        <extracomment>leverage-change-failed, meaning</extracomment>
        <translation>تغییر اهرم ناموفق بود یا به‌موقع تأیید نشد.</translation>
    </message>
    <message>
        <source>Look up the leverage now in force, since a change that timed out may have been made. Then try once more, without open orders if possible.</source>
        <extracomment>leverage-change-failed, next_step</extracomment>
        <translation>اهرم کنونی را ببینید، زیرا تغییری که مهلتش گذشته شاید انجام شده باشد. سپس بار دیگر، در صورت امکان بدون سفارش باز، امتحان کنید.</translation>
    </message>
    <message>
        <source>The change of leverage was not confirmed. Please check the leverage shown now before you try again.</source>
        <extracomment>leverage-change-failed, reply</extracomment>
        <translation>تغییر اهرم تأیید نشد. لطفاً پیش از تلاش دوباره، اهرمی را که اکنون نشان داده می‌شود بررسی کنید.</translation>
    </message>
    <message>
        <source>Leverage cannot be reduced now</source>
        <extracomment>leverage-reduction-not-supported, title</extracomment>
        <translation>اکنون نمی‌توان اهرم را کم کرد</translation>
    </message>
    <message>
        <source>In isolated margin mode leverage cannot be lowered while a position is open.</source>
        <extracomment>leverage-reduction-not-supported, meaning</extracomment>
        <translation>در حالت مارجین ایزوله، تا موقعیتی باز است نمی‌توان اهرم را کم کرد.</translation>
    </message>
    <message>
        <source>Offer the ways that exist: close the position first, or add margin, which lowers the effective leverage.</source>
        <extracomment>leverage-reduction-not-supported, next_step</extracomment>
        <translation>راه‌های موجود را پیشنهاد دهید: نخست بستن موقعیت، یا افزودن مارجین که اهرم مؤثر را کم می‌کند.</translation>
    </message>
    <message>
        <source>In isolated margin mode, leverage cannot be lowered while a position is open. It can be changed once the position is closed.</source>
        <extracomment>leverage-reduction-not-supported, reply</extracomment>
        <translation>در حالت مارجین ایزوله، تا موقعیتی باز است نمی‌توان اهرم را کم کرد. پس از بسته شدن موقعیت می‌توان آن را تغییر داد.</translation>
    </message>
    <message>
        <source>Concentration risk to be confirmed</source>
        <extracomment>concentration-risk, title</extracomment>
        <translation>ریسک تمرکز نیاز به تأیید دارد</translation>
    </message>
    <message>
        <source>After the order one position would make up a large part of the total. The provider asks for confirmation; it is a question, not a fault.</source>
        <extracomment>concentration-risk, meaning</extracomment>
        <translation>پس از این سفارش، یک موقعیت بخش بزرگی از کل را تشکیل می‌دهد. ارائه‌دهنده تأیید می‌خواهد؛ این پرسش است، نه خطا.</translation>
    </message>
    <message>
        <source>The decision is the customer&apos;s alone: do not advise. Someone using a program needs the documented way to confirm, or a smaller order.</source>
        <extracomment>concentration-risk, next_step</extracomment>
        <translation>تصمیم تنها با مشتری است: توصیه‌ای نکنید. کسی که از نرم‌افزار استفاده می‌کند به روش مستند تأیید، یا سفارشی کوچک‌تر، نیاز دارد.</translation>
    </message>
    <message>
        <source>After this order a large share of your holdings would be in one position. Please review this, and confirm only if that is what you want.</source>
        <extracomment>concentration-risk, reply</extracomment>
        <translation>پس از این سفارش، بخش بزرگی از دارایی شما در یک موقعیت خواهد بود. لطفاً این را بازبینی کنید و فقط در صورتی تأیید کنید که خواست شما همین است.</translation>
    </message>
    <message>
        <source>Balances, deposits, withdrawals</source>
        <extracomment>group transfers, title</extracomment>
        <translation>موجودی، واریز، برداشت</translation>
    </message>
    <message>
        <source>Moving money and assets: cover, amounts, addresses, and whether it is possible now.</source>
        <extracomment>group transfers, meaning</extracomment>
        <translation>جابه‌جایی پول و دارایی: پوشش، مبلغ‌ها، نشانی‌ها، و اینکه اکنون ممکن است یا نه.</translation>
    </message>
    <message>
        <source>Insufficient funds</source>
        <extracomment>insufficient-funds, title</extracomment>
        <translation>موجودی ناکافی</translation>
    </message>
    <message>
        <source>The available balance is lower than the order, transfer or withdrawal needs, fees included.</source>
        <extracomment>insufficient-funds, meaning</extracomment>
        <translation>موجودی در دسترس کمتر از نیاز سفارش، انتقال یا برداشت، با احتساب کارمزد، است.</translation>
    </message>
    <message>
        <source>Look at the available and not the total balance: open orders and pending withdrawals hold a part of it, and money may lie in another account of the customer.</source>
        <extracomment>insufficient-funds, next_step</extracomment>
        <translation>به موجودی در دسترس نگاه کنید نه موجودی کل: سفارش‌های باز و برداشت‌های در انتظار بخشی از آن را نگه می‌دارند، و شاید پول در حساب دیگری از مشتری باشد.</translation>
    </message>
    <message>
        <source>Your available balance is not enough for this. Please reduce the amount or add funds; amounts reserved for open orders are not available.</source>
        <extracomment>insufficient-funds, reply</extracomment>
        <translation>موجودی در دسترس شما برای این کار کافی نیست. لطفاً مبلغ را کم کنید یا موجودی بیفزایید؛ مبلغ‌های رزروشده برای سفارش‌های باز در دسترس نیستند.</translation>
    </message>
    <message>
        <source>Internal transfer failed</source>
        <extracomment>transfer-failed, title</extracomment>
        <translation>انتقال داخلی ناموفق بود</translation>
    </message>
    <message>
        <source>Moving a balance between the customer&apos;s own accounts did not work; no reason is given.</source>
        <extracomment>transfer-failed, meaning</extracomment>
        <translation>جابه‌جایی موجودی میان حساب‌های خود مشتری انجام نشد؛ علتی گفته نشده است.</translation>
    </message>
    <message>
        <source>Read both balances before a second attempt, so that nothing is moved twice. If the sum is missing on both sides, report it with time and amount.</source>
        <extracomment>transfer-failed, next_step</extracomment>
        <translation>پیش از تلاش دوم، هر دو موجودی را بخوانید تا چیزی دو بار جابه‌جا نشود. اگر مبلغ در هیچ‌یک از دو سو نیست، با زمان و مبلغ گزارش دهید.</translation>
    </message>
    <message>
        <source>The transfer between your accounts was not completed. Please check both balances before you try again.</source>
        <extracomment>transfer-failed, reply</extracomment>
        <translation>انتقال میان حساب‌های شما انجام نشد. لطفاً پیش از تلاش دوباره هر دو موجودی را بررسی کنید.</translation>
    </message>
    <message>
        <source>Source and destination are the same</source>
        <extracomment>same-account-transfer, title</extracomment>
        <translation>مبدأ و مقصد یکی است</translation>
    </message>
    <message>
        <source>A transfer names the same account as giver and as receiver.</source>
        <extracomment>same-account-transfer, meaning</extracomment>
        <translation>در این انتقال، فرستنده و گیرنده یک حساب است.</translation>
    </message>
    <message>
        <source>Compare the two account fields; a default value often fills both.</source>
        <extracomment>same-account-transfer, next_step</extracomment>
        <translation>دو فیلد حساب را مقایسه کنید؛ اغلب مقدار پیش‌فرضی هر دو را پر می‌کند.</translation>
    </message>
    <message>
        <source>The transfer has the same account on both sides. Please choose a different destination account.</source>
        <extracomment>same-account-transfer, reply</extracomment>
        <translation>این انتقال در هر دو سو یک حساب دارد. لطفاً حساب مقصد دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Only the main account may send</source>
        <extracomment>main-account-required, title</extracomment>
        <translation>فقط حساب اصلی می‌تواند بفرستد</translation>
    </message>
    <message>
        <source>Transfers of this kind have to start from the main account, and a sub-account was named.</source>
        <extracomment>main-account-required, meaning</extracomment>
        <translation>انتقال‌های این نوع باید از حساب اصلی آغاز شود، ولی حساب فرعی مشخص شده است.</translation>
    </message>
    <message>
        <source>Have the transfer begun from the main account, or the balance first brought there in the permitted way.</source>
        <extracomment>main-account-required, next_step</extracomment>
        <translation>بخواهید انتقال از حساب اصلی آغاز شود، یا نخست موجودی به روش مجاز به آنجا برده شود.</translation>
    </message>
    <message>
        <source>This transfer has to start from the main account. Please select it as the source.</source>
        <extracomment>main-account-required, reply</extracomment>
        <translation>این انتقال باید از حساب اصلی آغاز شود. لطفاً آن را به عنوان مبدأ انتخاب کنید.</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <extracomment>withdrawal-failed, title</extracomment>
        <translation>برداشت ناموفق بود</translation>
    </message>
    <message>
        <source>The payout did not happen. A common cause is an amount below the minimum, but others are possible.</source>
        <extracomment>withdrawal-failed, meaning</extracomment>
        <translation>پرداخت انجام نشده است. علت رایج مبلغ کمتر از حداقل است، ولی علت‌های دیگری هم ممکن است.</translation>
    </message>
    <message>
        <source>Make sure that no withdrawal is pending and that the balance is complete. Then check amount, fee and minimum; if those are in order, give the case to the provider.</source>
        <extracomment>withdrawal-failed, next_step</extracomment>
        <translation>مطمئن شوید که برداشتی در انتظار نیست و موجودی کامل است. سپس مبلغ، کارمزد و حداقل را بررسی کنید؛ اگر این‌ها درست است، موضوع را به ارائه‌دهنده بسپارید.</translation>
    </message>
    <message>
        <source>The withdrawal was not carried out. Please check that the amount meets the minimum and that your balance is unchanged before you try again.</source>
        <extracomment>withdrawal-failed, reply</extracomment>
        <translation>برداشت انجام نشد. لطفاً پیش از تلاش دوباره بررسی کنید که مبلغ از حداقل کمتر نباشد و موجودی شما تغییر نکرده باشد.</translation>
    </message>
    <message>
        <source>Invalid withdrawal address</source>
        <extracomment>invalid-withdrawal-address, title</extracomment>
        <translation>نشانی برداشت نامعتبر</translation>
    </message>
    <message>
        <source>The destination address is not a valid one for this asset and network.</source>
        <extracomment>invalid-withdrawal-address, meaning</extracomment>
        <translation>نشانی مقصد برای این دارایی و شبکه معتبر نیست.</translation>
    </message>
    <message>
        <source>Have it copied anew from the receiving wallet and the network compared. Never correct an address for the customer.</source>
        <extracomment>invalid-withdrawal-address, next_step</extracomment>
        <translation>بخواهید از نو از نشانی در کیف پول گیرنده رونوشت بگیرند و شبکه را مقایسه کنند. هیچ‌گاه نشانی را به جای مشتری اصلاح نکنید.</translation>
    </message>
    <message>
        <source>The withdrawal address is not valid for this asset. Please copy it again from your wallet and make sure that the network is the same.</source>
        <extracomment>invalid-withdrawal-address, reply</extracomment>
        <translation>نشانی برداشت برای این دارایی معتبر نیست. لطفاً آن را دوباره از کیف پول خود کپی کنید و مطمئن شوید که شبکه یکی است.</translation>
    </message>
    <message>
        <source>Withdrawal address not on the whitelist</source>
        <extracomment>withdrawal-address-not-whitelisted, title</extracomment>
        <translation>نشانی برداشت در فهرست سفید نیست</translation>
    </message>
    <message>
        <source>The account only pays out to addresses approved beforehand, and this one is not among them.</source>
        <extracomment>withdrawal-address-not-whitelisted, meaning</extracomment>
        <translation>حساب فقط به نشانی‌های از پیش تأییدشده پرداخت می‌کند و این نشانی میان آن‌ها نیست.</translation>
    </message>
    <message>
        <source>Have the customer add the address themselves; a waiting time may follow. Be careful with anyone who wants the list switched off in a hurry.</source>
        <extracomment>withdrawal-address-not-whitelisted, next_step</extracomment>
        <translation>بخواهید خود مشتری نشانی را بیفزاید؛ شاید پس از آن مدت انتظاری باشد. با کسی که شتاب‌زده می‌خواهد فهرست خاموش شود محتاط باشید.</translation>
    </message>
    <message>
        <source>Withdrawals are only possible to addresses on your approved list. You can add this address in your security settings.</source>
        <extracomment>withdrawal-address-not-whitelisted, reply</extracomment>
        <translation>برداشت فقط به نشانی‌های فهرست تأییدشدهٔ شما ممکن است. می‌توانید این نشانی را در تنظیمات امنیتی خود بیفزایید.</translation>
    </message>
    <message>
        <source>Address ownership not confirmed</source>
        <extracomment>address-ownership-not-verified, title</extracomment>
        <translation>مالکیت نشانی تأیید نشده</translation>
    </message>
    <message>
        <source>The provider could not establish that the address belongs to the person it is said to belong to.</source>
        <extracomment>address-ownership-not-verified, meaning</extracomment>
        <translation>ارائه‌دهنده نتوانسته احراز کند که نشانی از آن شخصی است که گفته شده.</translation>
    </message>
    <message>
        <source>Ask whether the wallet is the customer&apos;s own or at another company, and have the ownership proof repeated in the way the provider prescribes.</source>
        <extracomment>address-ownership-not-verified, next_step</extracomment>
        <translation>بپرسید کیف پول از آن خود مشتری است یا نزد شرکت دیگری است، و بخواهید اثبات مالکیت به روشی که ارائه‌دهنده تعیین کرده تکرار شود.</translation>
    </message>
    <message>
        <source>The ownership of this address could not be confirmed. Please complete the ownership check for it, or use an address that is in your name.</source>
        <extracomment>address-ownership-not-verified, reply</extracomment>
        <translation>مالکیت این نشانی تأیید نشد. لطفاً بررسی مالکیت آن را کامل کنید، یا از نشانی‌ای استفاده کنید که به نام شماست.</translation>
    </message>
    <message>
        <source>Invalid withdrawal amount</source>
        <extracomment>invalid-withdrawal-amount, title</extracomment>
        <translation>مبلغ برداشت نامعتبر</translation>
    </message>
    <message>
        <source>The amount is missing, zero, or contains characters that do not belong in a number.</source>
        <extracomment>invalid-withdrawal-amount, meaning</extracomment>
        <translation>مبلغ داده نشده، صفر است، یا نویسه‌هایی دارد که جایشان در عدد نیست.</translation>
    </message>
    <message>
        <source>Read the amount as it was entered: blanks, currency signs and decimal commas are the usual finds.</source>
        <extracomment>invalid-withdrawal-amount, next_step</extracomment>
        <translation>مبلغ را همان‌گونه که وارد شده ببینید: علت معمولاً فاصله، نشانهٔ ارز یا ویرگول اعشار است.</translation>
    </message>
    <message>
        <source>Please enter the withdrawal amount as a number greater than zero, without currency signs or separators.</source>
        <extracomment>invalid-withdrawal-amount, reply</extracomment>
        <translation>لطفاً مبلغ برداشت را به صورت عددی بزرگ‌تر از صفر، بدون نشانهٔ ارز یا جداکننده، وارد کنید.</translation>
    </message>
    <message>
        <source>Withdrawal amount below the minimum</source>
        <extracomment>withdrawal-amount-too-small, title</extracomment>
        <translation>مبلغ برداشت کمتر از حداقل</translation>
    </message>
    <message>
        <source>The amount is less than the smallest that can be withdrawn in this asset.</source>
        <extracomment>withdrawal-amount-too-small, meaning</extracomment>
        <translation>مبلغ کمتر از کوچک‌ترین مبلغی است که می‌توان از این دارایی برداشت.</translation>
    </message>
    <message>
        <source>Name the minimum for asset and network, and say whether the fee is taken from the amount.</source>
        <extracomment>withdrawal-amount-too-small, next_step</extracomment>
        <translation>حداقل را برای دارایی و شبکه بگویید، و اینکه آیا کارمزد از مبلغ کم می‌شود.</translation>
    </message>
    <message>
        <source>The amount is below the minimum for a withdrawal. Please enter a higher amount.</source>
        <extracomment>withdrawal-amount-too-small, reply</extracomment>
        <translation>مبلغ کمتر از حداقل برداشت است. لطفاً مبلغ بیشتری وارد کنید.</translation>
    </message>
    <message>
        <source>Daily withdrawal limit exceeded</source>
        <extracomment>withdrawal-daily-limit-exceeded, title</extracomment>
        <translation>بیش از سقف برداشت روزانه</translation>
    </message>
    <message>
        <source>With this withdrawal the customer would go over what may leave the account in one day.</source>
        <extracomment>withdrawal-daily-limit-exceeded, meaning</extracomment>
        <translation>با این برداشت، مشتری از مبلغی که می‌تواند در یک روز از حساب خارج شود فراتر می‌رود.</translation>
    </message>
    <message>
        <source>Add up the day&apos;s withdrawals, pending ones too, and tell what is left and when the day turns in the provider&apos;s time zone.</source>
        <extracomment>withdrawal-daily-limit-exceeded, next_step</extracomment>
        <translation>برداشت‌های روز، از جمله برداشت‌های در انتظار، را جمع کنید و بگویید چه مقدار مانده و در منطقهٔ زمانی ارائه‌دهنده روز از چه ساعتی نو می‌شود.</translation>
    </message>
    <message>
        <source>The withdrawal would exceed the daily limit of your account. Please withdraw a smaller amount, or try again when the limit is renewed.</source>
        <extracomment>withdrawal-daily-limit-exceeded, reply</extracomment>
        <translation>این برداشت از سقف روزانهٔ حساب شما فراتر می‌رود. لطفاً مبلغ کمتری برداشت کنید، یا پس از تازه شدن سقف دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Withdrawal submitted twice</source>
        <extracomment>duplicate-withdrawal, title</extracomment>
        <translation>برداشت دو بار فرستاده شده</translation>
    </message>
    <message>
        <source>The same withdrawal has been submitted before. The repeat was refused so that the money does not leave twice.</source>
        <extracomment>duplicate-withdrawal, meaning</extracomment>
        <translation>همین برداشت پیش‌تر فرستاده شده است. تکرار آن رد شده تا پول دو بار خارج نشود.</translation>
    </message>
    <message>
        <source>Find the first one and follow it up. Only if it has definitely failed may the customer submit a new one.</source>
        <extracomment>duplicate-withdrawal, next_step</extracomment>
        <translation>برداشت نخست را پیدا و پیگیری کنید. مشتری فقط در صورتی می‌تواند برداشت تازه‌ای بفرستد که آن یکی قطعاً ناموفق بوده باشد.</translation>
    </message>
    <message>
        <source>This withdrawal has already been submitted. Please check its status in your history before you submit another one.</source>
        <extracomment>duplicate-withdrawal, reply</extracomment>
        <translation>این برداشت پیش‌تر فرستاده شده است. لطفاً پیش از فرستادن برداشت دیگر، وضعیت آن را در تاریخچهٔ خود بررسی کنید.</translation>
    </message>
    <message>
        <source>Withdrawals suspended</source>
        <extracomment>withdrawals-suspended, title</extracomment>
        <translation>برداشت متوقف است</translation>
    </message>
    <message>
        <source>No withdrawals are being processed at present, for this asset, network or account.</source>
        <extracomment>withdrawals-suspended, meaning</extracomment>
        <translation>در حال حاضر برای این دارایی، شبکه یا حساب برداشتی پردازش نمی‌شود.</translation>
    </message>
    <message>
        <source>Look for a maintenance notice for the asset or network. If there is none, ask whether the hold concerns this customer only, and share only what has been published.</source>
        <extracomment>withdrawals-suspended, next_step</extracomment>
        <translation>دنبال اطلاعیهٔ تعمیر و نگه‌داری برای آن دارایی یا شبکه بگردید. اگر نیست، بپرسید آیا توقف فقط به این مشتری مربوط است، و تنها آنچه را منتشر شده بگویید.</translation>
    </message>
    <message>
        <source>Withdrawals are currently paused. Please check the status page for news before you submit a new one.</source>
        <extracomment>withdrawals-suspended, reply</extracomment>
        <translation>برداشت در حال حاضر متوقف است. لطفاً پیش از فرستادن برداشت تازه، خبرهای صفحهٔ وضعیت را ببینید.</translation>
    </message>
    <message>
        <source>Deposits suspended</source>
        <extracomment>deposits-suspended, title</extracomment>
        <translation>واریز متوقف است</translation>
    </message>
    <message>
        <source>No deposits are being taken at present, for this asset, network or account.</source>
        <extracomment>deposits-suspended, meaning</extracomment>
        <translation>در حال حاضر برای این دارایی، شبکه یا حساب واریزی پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Tell the customer not to send anything now. If something has been sent already, take the transaction number and follow it up.</source>
        <extracomment>deposits-suspended, next_step</extracomment>
        <translation>به مشتری بگویید اکنون چیزی نفرستد. اگر چیزی از پیش فرستاده شده، شمارهٔ تراکنش را بگیرید و پیگیری کنید.</translation>
    </message>
    <message>
        <source>Deposits are currently paused. Please do not send funds until they are open again; if you have already sent something, let us have the transaction number.</source>
        <extracomment>deposits-suspended, reply</extracomment>
        <translation>واریز در حال حاضر متوقف است. لطفاً تا باز شدن دوباره وجهی نفرستید؛ اگر از پیش چیزی فرستاده‌اید، شمارهٔ تراکنش را به ما بدهید.</translation>
    </message>
    <message>
        <source>Withdrawal channel not supported</source>
        <extracomment>withdrawal-channel-not-supported, title</extracomment>
        <translation>روش برداشت پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>Money cannot be paid out in the chosen way (bank, network or payment service).</source>
        <extracomment>withdrawal-channel-not-supported, meaning</extracomment>
        <translation>پول را نمی‌توان به روش انتخاب‌شده (بانک، شبکه یا سرویس پرداخت) پرداخت کرد.</translation>
    </message>
    <message>
        <source>List the ways that are open for the currency and the customer&apos;s country, and have one of them chosen.</source>
        <extracomment>withdrawal-channel-not-supported, next_step</extracomment>
        <translation>روش‌های در دسترس برای ارز و کشور مشتری را فهرست کنید و بخواهید یکی از آن‌ها انتخاب شود.</translation>
    </message>
    <message>
        <source>The selected way of withdrawal is not supported. Please choose one of the other options offered.</source>
        <extracomment>withdrawal-channel-not-supported, reply</extracomment>
        <translation>روش برداشت انتخاب‌شده پشتیبانی نمی‌شود. لطفاً یکی از گزینه‌های دیگر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Invalid bank account number</source>
        <extracomment>invalid-bank-account, title</extracomment>
        <translation>شمارهٔ حساب بانکی نامعتبر</translation>
    </message>
    <message>
        <source>The number of the bank account cannot be right: length, check digits or bank code do not fit.</source>
        <extracomment>invalid-bank-account, meaning</extracomment>
        <translation>شمارهٔ حساب بانکی نمی‌تواند درست باشد: طول، رقم‌های کنترل یا کد بانک نمی‌خواند.</translation>
    </message>
    <message>
        <source>Have it entered again from a bank statement, and compare bank and currency. Do not take account numbers by mail.</source>
        <extracomment>invalid-bank-account, next_step</extracomment>
        <translation>بخواهید دوباره از روی صورت‌حساب بانکی وارد شود، و بانک و ارز را مقایسه کنید. شمارهٔ حساب را با ایمیل نگیرید.</translation>
    </message>
    <message>
        <source>The bank account number was not accepted. Please compare it with your bank statement and enter it again.</source>
        <extracomment>invalid-bank-account, reply</extracomment>
        <translation>شمارهٔ حساب بانکی پذیرفته نشد. لطفاً آن را با صورت‌حساب بانکی خود مقایسه کنید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>Payments and cards</source>
        <extracomment>group payments, title</extracomment>
        <translation>پرداخت‌ها و کارت‌ها</translation>
    </message>
    <message>
        <source>Prices, checkout, refunds, and bank cards.</source>
        <extracomment>group payments, meaning</extracomment>
        <translation>قیمت‌ها، تسویهٔ خرید، بازپرداخت و کارت‌های بانکی.</translation>
    </message>
    <message>
        <source>Already paid</source>
        <extracomment>already-paid, title</extracomment>
        <translation>از پیش پرداخت شده</translation>
    </message>
    <message>
        <source>The item has been paid for before. Nothing more is due.</source>
        <extracomment>already-paid, meaning</extracomment>
        <translation>بهای این مورد پیش‌تر پرداخت شده است. بدهی دیگری نمانده است.</translation>
    </message>
    <message>
        <source>Find the earlier payment and send its receipt. If the customer was charged twice all the same, open a refund case.</source>
        <extracomment>already-paid, next_step</extracomment>
        <translation>پرداخت پیشین را پیدا کنید و رسید آن را بفرستید. اگر با این همه دو بار از مشتری پول گرفته شده، درخواست بازپرداخت باز کنید.</translation>
    </message>
    <message>
        <source>This has already been paid, so no further payment is needed.</source>
        <extracomment>already-paid, reply</extracomment>
        <translation>بهای این مورد پیش‌تر پرداخت شده است، پس پرداخت دیگری لازم نیست.</translation>
    </message>
    <message>
        <source>No payment necessary</source>
        <extracomment>no-payment-necessary, title</extracomment>
        <translation>پرداخت لازم نیست</translation>
    </message>
    <message>
        <source>A payment was started for something that costs this customer nothing.</source>
        <extracomment>no-payment-necessary, meaning</extracomment>
        <translation>پرداخت برای چیزی آغاز شده که برای این مشتری هزینه‌ای ندارد.</translation>
    </message>
    <message>
        <source>Check what the plan or voucher covers and show how to go on without paying.</source>
        <extracomment>no-payment-necessary, next_step</extracomment>
        <translation>ببینید طرح یا بن تخفیف مشتری چه چیزی را پوشش می‌دهد و نشان دهید چگونه بدون پرداخت ادامه دهد.</translation>
    </message>
    <message>
        <source>No payment is required for this. You can continue without paying.</source>
        <extracomment>no-payment-necessary, reply</extracomment>
        <translation>برای این مورد پرداختی لازم نیست. می‌توانید بدون پرداخت ادامه دهید.</translation>
    </message>
    <message>
        <source>Price could not be calculated</source>
        <extracomment>price-calculation-failed, title</extracomment>
        <translation>قیمت محاسبه نشد</translation>
    </message>
    <message>
        <source>The provider could not work out a price from the choices made; the message in the response says what stands in the way.</source>
        <extracomment>price-calculation-failed, meaning</extracomment>
        <translation>ارائه‌دهنده نتوانسته از انتخاب‌های انجام‌شده قیمتی به دست آورد؛ پیام پاسخ می‌گوید چه چیزی مانع است.</translation>
    </message>
    <message>
        <source>Ask for the message and the chosen items, country, tax number and voucher. Removing the voucher is a quick test.</source>
        <extracomment>price-calculation-failed, next_step</extracomment>
        <translation>پیام و اقلام انتخاب‌شده، کشور، شمارهٔ مالیاتی و بن تخفیف را بپرسید. برداشتن بن آزمون سریعی است.</translation>
    </message>
    <message>
        <source>The price could not be calculated for this selection. Please review the selected items and details and try again.</source>
        <extracomment>price-calculation-failed, reply</extracomment>
        <translation>قیمت این انتخاب محاسبه نشد. لطفاً اقلام و مشخصات انتخاب‌شده را بازبینی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Price is out of date</source>
        <extracomment>price-calculation-outdated, title</extracomment>
        <translation>قیمت قدیمی است</translation>
    </message>
    <message>
        <source>The price shown earlier is no longer valid and has to be calculated anew before the order goes on.</source>
        <extracomment>price-calculation-outdated, meaning</extracomment>
        <translation>قیمتی که پیش‌تر نشان داده شده دیگر معتبر نیست و پیش از ادامهٔ سفارش باید از نو محاسبه شود.</translation>
    </message>
    <message>
        <source>Have the page reloaded and the new price confirmed. A client must ask for a fresh calculation and not resend the old one.</source>
        <extracomment>price-calculation-outdated, next_step</extracomment>
        <translation>بخواهید صفحه دوباره بارگذاری و قیمت تازه تأیید شود. کلاینت باید محاسبهٔ تازه بخواهد و محاسبهٔ قدیمی را دوباره نفرستد.</translation>
    </message>
    <message>
        <source>The price has been updated in the meantime. Please reload the page and confirm the current price.</source>
        <extracomment>price-calculation-outdated, reply</extracomment>
        <translation>قیمت در این میان به‌روز شده است. لطفاً صفحه را دوباره بارگذاری کنید و قیمت کنونی را تأیید کنید.</translation>
    </message>
    <message>
        <source>Checkout failed</source>
        <extracomment>checkout-failed, title</extracomment>
        <translation>تسویهٔ خرید ناموفق بود</translation>
    </message>
    <message>
        <source>The purchase could not be completed; the particulars are in the message of the response.</source>
        <extracomment>checkout-failed, meaning</extracomment>
        <translation>خرید کامل نشده است؛ جزئیات در پیام پاسخ است.</translation>
    </message>
    <message>
        <source>Find out whether money was taken before the customer tries again. Then read the message: payment method, address or basket.</source>
        <extracomment>checkout-failed, next_step</extracomment>
        <translation>پیش از تلاش دوبارهٔ مشتری ببینید آیا پولی کسر شده است. سپس پیام را بخوانید: روش پرداخت، نشانی یا سبد خرید.</translation>
    </message>
    <message>
        <source>The checkout was not completed. Please check your payment details, and make sure that no payment has been taken before you try again.</source>
        <extracomment>checkout-failed, reply</extracomment>
        <translation>تسویهٔ خرید کامل نشد. لطفاً مشخصات پرداخت خود را بررسی کنید و پیش از تلاش دوباره مطمئن شوید که پولی برداشته نشده است.</translation>
    </message>
    <message>
        <source>Refund period is over</source>
        <extracomment>refund-period-over, title</extracomment>
        <translation>مهلت بازپرداخت گذشته است</translation>
    </message>
    <message>
        <source>The request for a refund came after the period in which one is possible, and was declined.</source>
        <extracomment>refund-period-over, meaning</extracomment>
        <translation>درخواست بازپرداخت پس از مهلت ممکن رسیده و رد شده است.</translation>
    </message>
    <message>
        <source>Compare the date of purchase with the refund terms. Exceptions are for the billing team to decide; do not hint at one.</source>
        <extracomment>refund-period-over, next_step</extracomment>
        <translation>تاریخ خرید را با شرایط بازپرداخت مقایسه کنید. تصمیم دربارهٔ استثنا با تیم صورت‌حساب است؛ به امکان آن اشاره نکنید.</translation>
    </message>
    <message>
        <source>The refund request was received after the refund period had ended. The refund terms list the periods that apply.</source>
        <extracomment>refund-period-over, reply</extracomment>
        <translation>درخواست بازپرداخت پس از پایان مهلت آن دریافت شد. شرایط بازپرداخت مهلت‌های مربوط را آورده است.</translation>
    </message>
    <message>
        <source>No active offer</source>
        <extracomment>no-active-offer, title</extracomment>
        <translation>پیشنهاد فعالی نیست</translation>
    </message>
    <message>
        <source>The module is known, but there is no offer under which it could be bought just now.</source>
        <extracomment>no-active-offer, meaning</extracomment>
        <translation>ماژول شناخته شده است، ولی اکنون پیشنهادی برای خرید آن نیست.</translation>
    </message>
    <message>
        <source>Look for a current offer of the same content or a successor. If a page still advertises it, report that page.</source>
        <extracomment>no-active-offer, next_step</extracomment>
        <translation>دنبال پیشنهاد کنونی همین محتوا یا جایگزین آن بگردید. اگر صفحه‌ای هنوز آن را تبلیغ می‌کند، آن صفحه را گزارش دهید.</translation>
    </message>
    <message>
        <source>There is currently no offer for this module. Please have a look at the offers that are available now.</source>
        <extracomment>no-active-offer, reply</extracomment>
        <translation>در حال حاضر پیشنهادی برای این ماژول نیست. لطفاً پیشنهادهایی را که اکنون در دسترس‌اند ببینید.</translation>
    </message>
    <message>
        <source>Card belongs to someone else</source>
        <extracomment>card-ownership-mismatch, title</extracomment>
        <translation>کارت متعلق به شخص دیگری است</translation>
    </message>
    <message>
        <source>The bank card is not registered in the customer&apos;s name.</source>
        <extracomment>card-ownership-mismatch, meaning</extracomment>
        <translation>کارت بانکی به نام مشتری ثبت نشده است.</translation>
    </message>
    <message>
        <source>Ask whether the card is their own: cards of relatives and companies are usually refused. A new card of their own that fails calls for a look at the spelling of the name.</source>
        <extracomment>card-ownership-mismatch, next_step</extracomment>
        <translation>بپرسید آیا کارت از آن خود مشتری است: کارت بستگان و شرکت‌ها معمولاً رد می‌شود. اگر کارت تازهٔ خود او ناموفق است، املای نام را بررسی کنید.</translation>
    </message>
    <message>
        <source>The card could not be matched with your name. Please use a bank card that is registered to you.</source>
        <extracomment>card-ownership-mismatch, reply</extracomment>
        <translation>تطابق کارت با نام شما تأیید نشد. لطفاً از کارت بانکی‌ای استفاده کنید که به نام شما ثبت شده است.</translation>
    </message>
    <message>
        <source>Card already registered</source>
        <extracomment>card-already-registered, title</extracomment>
        <translation>کارت از پیش ثبت شده</translation>
    </message>
    <message>
        <source>The bank card is on file already, with this customer or with another one.</source>
        <extracomment>card-already-registered, meaning</extracomment>
        <translation>کارت بانکی از پیش ثبت شده است، برای همین مشتری یا مشتری دیگر.</translation>
    </message>
    <message>
        <source>See whether it is among the customer&apos;s own cards: then they can simply use it. If it is not, pass it on for review without saying whose it is.</source>
        <extracomment>card-already-registered, next_step</extracomment>
        <translation>ببینید آیا میان کارت‌های خود مشتری است: در این صورت می‌تواند به‌سادگی از آن استفاده کند. اگر نیست، بدون گفتن اینکه از آن کیست برای بررسی بسپارید.</translation>
    </message>
    <message>
        <source>This card is already registered. Please check the cards in your account, or add a different one.</source>
        <extracomment>card-already-registered, reply</extracomment>
        <translation>این کارت از پیش ثبت شده است. لطفاً کارت‌های حساب خود را بررسی کنید یا کارت دیگری بیفزایید.</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <extracomment>card-blocked, title</extracomment>
        <translation>کارت مسدود شده</translation>
    </message>
    <message>
        <source>The card is blocked, by the bank that issued it or by the provider, and cannot be used.</source>
        <extracomment>card-blocked, meaning</extracomment>
        <translation>کارت را بانک صادرکننده یا ارائه‌دهنده مسدود کرده و قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>Find out which side blocked it: if the card fails elsewhere too, only the customer&apos;s bank can help; if it works elsewhere, ask the provider. Meanwhile another card may be added.</source>
        <extracomment>card-blocked, next_step</extracomment>
        <translation>ببینید کدام طرف آن را مسدود کرده است: اگر کارت در جای دیگر هم کار نمی‌کند، فقط بانک مشتری می‌تواند کمک کند؛ اگر کار می‌کند، از ارائه‌دهنده بپرسید. در این میان می‌توان کارت دیگری افزود.</translation>
    </message>
    <message>
        <source>This card is blocked at the moment. Please contact your bank, or use another card.</source>
        <extracomment>card-blocked, reply</extracomment>
        <translation>این کارت در این لحظه مسدود است. لطفاً با بانک خود تماس بگیرید یا از کارت دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>Card could not be processed</source>
        <extracomment>card-processing-failed, title</extracomment>
        <translation>کارت پردازش نشد</translation>
    </message>
    <message>
        <source>The provider failed while handling the card. Nothing suggests that the card is bad.</source>
        <extracomment>card-processing-failed, meaning</extracomment>
        <translation>ارائه‌دهنده هنگام کار با کارت خطا داده است. چیزی نشان نمی‌دهد که خود کارت ایرادی داشته باشد.</translation>
    </message>
    <message>
        <source>Check that the card was not added or charged half-way, let it be tried once more later, then report it with the time and the last four digits.</source>
        <extracomment>card-processing-failed, next_step</extracomment>
        <translation>بررسی کنید که کارت نیمه‌کاره ثبت یا مبلغی از آن کسر نشده باشد، بگذارید بعداً یک بار دیگر امتحان شود، سپس با زمان و چهار رقم آخر گزارش دهید.</translation>
    </message>
    <message>
        <source>The card could not be processed just now. Please try again later, or use another card.</source>
        <extracomment>card-processing-failed, reply</extracomment>
        <translation>کارت در این لحظه پردازش نشد. لطفاً بعداً دوباره امتحان کنید یا از کارت دیگری استفاده کنید.</translation>
    </message>
    <message>
        <source>Faults at the provider</source>
        <extracomment>group provider, title</extracomment>
        <translation>خطاهای سمت ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Something broke, is switched off, or did not answer in time on the provider&apos;s side.</source>
        <extracomment>group provider, meaning</extracomment>
        <translation>در سمت ارائه‌دهنده چیزی خراب یا خاموش شده، یا به‌موقع پاسخ نداده است.</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <extracomment>internal-error, title</extracomment>
        <translation>خطای داخلی سرور</translation>
    </message>
    <message>
        <source>Something unexpected went wrong inside the provider&apos;s systems. The request as such may be perfectly good.</source>
        <extracomment>internal-error, meaning</extracomment>
        <translation>درون سیستم‌های ارائه‌دهنده خطای پیش‌بینی‌نشده‌ای رخ داده است. خود درخواست شاید کاملاً درست باشد.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s status page, then note time, endpoint and request number and report it. For anything that moves money, find out what was done before it is repeated.</source>
        <extracomment>internal-error, next_step</extracomment>
        <translation>صفحهٔ وضعیت ارائه‌دهنده را ببینید، سپس زمان، نقطهٔ پایانی و شمارهٔ درخواست را یادداشت و گزارش کنید. برای هر چیزی که پول را جابه‌جا می‌کند، پیش از تکرار ببینید چه کاری انجام شده است.</translation>
    </message>
    <message>
        <source>Something went wrong on the service&apos;s side. Please try again a little later, and check first whether your request has already taken effect.</source>
        <extracomment>internal-error, reply</extracomment>
        <translation>در سمت سرویس خطایی رخ داد. لطفاً کمی بعد دوباره امتحان کنید و نخست بررسی کنید که آیا درخواست شما از پیش اثر کرده است.</translation>
    </message>
    <message>
        <source>Failed, cause not stated</source>
        <extracomment>unknown-error, title</extracomment>
        <translation>ناموفق، بدون ذکر علت</translation>
    </message>
    <message>
        <source>The provider says that it failed and nothing more. The fault can lie in the request or in the service.</source>
        <extracomment>unknown-error, meaning</extracomment>
        <translation>ارائه‌دهنده فقط می‌گوید ناموفق بود و نه بیشتر. اشکال شاید در درخواست باشد یا در سرویس.</translation>
    </message>
    <message>
        <source>Gather the whole response, the request and the exact time, try the same with simple values, and ask the provider what lies behind this code.</source>
        <extracomment>unknown-error, next_step</extracomment>
        <translation>کل پاسخ، درخواست و زمان دقیق را گرد آورید، همان را با مقدارهای ساده امتحان کنید، و از ارائه‌دهنده بپرسید پشت این کد چیست.</translation>
    </message>
    <message>
        <source>The request could not be completed. Please try again, and if it happens once more, send us the time and what you were doing.</source>
        <extracomment>unknown-error, reply</extracomment>
        <translation>درخواست انجام نشد. لطفاً دوباره امتحان کنید، و اگر بار دیگر پیش آمد، زمان آن و کاری را که انجام می‌دادید برای ما بفرستید.</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <extracomment>service-unavailable, title</extracomment>
        <translation>سرویس در دسترس نیست</translation>
    </message>
    <message>
        <source>The service is down for the moment: maintenance, overload or an outage.</source>
        <extracomment>service-unavailable, meaning</extracomment>
        <translation>سرویس در این لحظه از کار افتاده است: تعمیر و نگه‌داری، بار زیاد یا اختلال.</translation>
    </message>
    <message>
        <source>Look at the status page and link this ticket to the running incident, or open one. Clients should repeat with growing pauses.</source>
        <extracomment>service-unavailable, next_step</extracomment>
        <translation>صفحهٔ وضعیت را ببینید و این تیکت را به رخداد جاری پیوند دهید، یا رخدادی باز کنید. کلاینت‌ها باید با فاصله‌های فزاینده تکرار کنند.</translation>
    </message>
    <message>
        <source>The service is temporarily unavailable. Please try again later; the status page shows the current state.</source>
        <extracomment>service-unavailable, reply</extracomment>
        <translation>سرویس موقتاً در دسترس نیست. لطفاً بعداً دوباره امتحان کنید؛ صفحهٔ وضعیت، وضعیت کنونی را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Trading system error</source>
        <extracomment>trading-engine-error, title</extracomment>
        <translation>خطای سیستم معاملات</translation>
    </message>
    <message>
        <source>A part of the provider&apos;s trading system (order book, storage or message handling) failed. What became of the order is open.</source>
        <extracomment>trading-engine-error, meaning</extracomment>
        <translation>بخشی از سیستم معاملات ارائه‌دهنده (دفتر سفارش‌ها، ذخیره‌سازی یا پردازش پیام) خطا داده است. معلوم نیست بر سر سفارش چه آمده.</translation>
    </message>
    <message>
        <source>Establish from order list, positions and balance what really happened, and tell the customer that. Report code, order number and time to the provider without delay.</source>
        <extracomment>trading-engine-error, next_step</extracomment>
        <translation>از فهرست سفارش‌ها، موقعیت‌ها و موجودی مشخص کنید واقعاً چه شده و همان را به مشتری بگویید. کد، شمارهٔ سفارش و زمان را بی‌درنگ به ارائه‌دهنده گزارش دهید.</translation>
    </message>
    <message>
        <source>The order could not be processed. Please check your orders and positions before you place it again.</source>
        <extracomment>trading-engine-error, reply</extracomment>
        <translation>سفارش پردازش نشد. لطفاً پیش از ثبت دوباره، سفارش‌ها و موقعیت‌های خود را بررسی کنید.</translation>
    </message>
    <message>
        <source>Feature taken offline</source>
        <extracomment>feature-offline, title</extracomment>
        <translation>قابلیت از دسترس خارج شده</translation>
    </message>
    <message>
        <source>The provider has withdrawn the feature or endpoint. It is not a passing disturbance.</source>
        <extracomment>feature-offline, meaning</extracomment>
        <translation>ارائه‌دهنده این قابلیت یا نقطهٔ پایانی را برداشته است. اختلالی گذرا نیست.</translation>
    </message>
    <message>
        <source>Search the provider&apos;s change log for a replacement and ask its API team, as the page itself advises.</source>
        <extracomment>feature-offline, next_step</extracomment>
        <translation>در فهرست تغییرات ارائه‌دهنده دنبال جایگزین بگردید و، چنان‌که خود صفحه توصیه می‌کند، از تیم API آن بپرسید.</translation>
    </message>
    <message>
        <source>This function is currently not offered. Please let us know what you need it for, so that we can look for an alternative.</source>
        <extracomment>feature-offline, reply</extracomment>
        <translation>این قابلیت در حال حاضر ارائه نمی‌شود. لطفاً بفرمایید آن را برای چه کاری لازم دارید تا بتوانیم دنبال جایگزینی بگردیم.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>request-timeout, title</extracomment>
        <translation>مهلت به پایان رسید</translation>
    </message>
    <message>
        <source>The provider did not finish in time. The order or request may have been carried out after all.</source>
        <extracomment>request-timeout, meaning</extracomment>
        <translation>ارائه‌دهنده به‌موقع کار را تمام نکرده است. سفارش یا درخواست شاید با این همه انجام شده باشد.</translation>
    </message>
    <message>
        <source>First find out whether it took effect, by the client&apos;s own identifier for the order if there is one; only then repeat. A blind repeat is how double orders come about.</source>
        <extracomment>request-timeout, next_step</extracomment>
        <translation>نخست با شناسهٔ خود کلاینت برای سفارش، اگر هست، ببینید آیا اثر کرده است؛ تنها پس از آن تکرار کنید. تکرار کورکورانه است که سفارش دوباره می‌سازد.</translation>
    </message>
    <message>
        <source>The request took too long and its result is not certain. Please check your orders before you send it again.</source>
        <extracomment>request-timeout, reply</extracomment>
        <translation>درخواست بیش از حد طول کشید و نتیجهٔ آن قطعی نیست. لطفاً پیش از فرستادن دوباره، سفارش‌های خود را بررسی کنید.</translation>
    </message>
    <message>
        <source>Execution status unknown</source>
        <extracomment>execution-status-unknown, title</extracomment>
        <translation>وضعیت اجرا نامعلوم</translation>
    </message>
    <message>
        <source>The provider received an answer from its own systems that it could not interpret, so it does not know itself whether the request was executed.</source>
        <extracomment>execution-status-unknown, meaning</extracomment>
        <translation>ارائه‌دهنده از سیستم‌های خود پاسخی گرفته که نتوانسته تفسیر کند، پس خودش هم نمی‌داند درخواست اجرا شده یا نه.</translation>
    </message>
    <message>
        <source>Treat the order as live until shown otherwise. Watch order list and fills, and ask the provider for the final state with the order number.</source>
        <extracomment>execution-status-unknown, next_step</extracomment>
        <translation>تا خلافش معلوم نشده سفارش را فعال بدانید. فهرست سفارش‌ها و معامله‌های انجام‌شده را زیر نظر بگیرید و با شمارهٔ سفارش، وضعیت نهایی را از ارائه‌دهنده بپرسید.</translation>
    </message>
    <message>
        <source>The result of this request has not been confirmed yet. Please look at your order list and trade history to see whether it was carried out.</source>
        <extracomment>execution-status-unknown, reply</extracomment>
        <translation>نتیجهٔ این درخواست هنوز تأیید نشده است. لطفاً فهرست سفارش‌ها و تاریخچهٔ معاملات خود را ببینید تا معلوم شود آیا انجام شده است.</translation>
    </message>
    <message>
        <source>This step can only be completed by the person it is addressed to. If that is you, please sign in with the address it was sent to; otherwise, please ask that person to complete it.</source>
        <extracomment>reserved-for-another-person, reply</extracomment>
        <translation>این مرحله را فقط کسی می‌تواند انجام دهد که برای او فرستاده شده است. اگر آن شخص شمایید، لطفاً با نشانی‌ای وارد شوید که این مرحله به آن فرستاده شده است؛ در غیر این صورت، لطفاً از آن شخص بخواهید انجامش دهد.</translation>
    </message>
</context>
<context>
    <name>errdex::AboutDialog</name>
    <message>
        <source>About Errdex</source>
        <translation>دربارهٔ Errdex</translation>
    </message>
    <message>
        <source>Errdex %1</source>
        <translation>Errdex %1</translation>
    </message>
    <message>
        <source>A browser of API error codes for support staff.

Published under the MIT licence. The texts of the catalogues are the providers&apos; own words, quoted with their source.</source>
        <translation>مرورگر کدهای خطای API برای کارکنان پشتیبانی.

با مجوز MIT منتشر شده است. متن کاتالوگ‌ها گفتهٔ خود ارائه‌دهنده‌هاست و با ذکر منبع نقل شده است.</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>ساخته‌شده با(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Licences and sources</source>
        <translation>مجوزها و منابع(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy version details</source>
        <translation>رونوشت جزئیات نسخه(&amp;C)</translation>
    </message>
    <message>
        <source>For the report of an error: versions and system, nothing about you</source>
        <translation>برای گزارش خطا: نسخه‌ها و سیستم، هیچ چیز دربارهٔ شما</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>مجوز</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>کتابخانه‌ها</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <translation>مجوزها و منابع</translation>
    </message>
    <message>
        <source>The version details are on the clipboard.</source>
        <translation>جزئیات نسخه در حافظهٔ موقت است.</translation>
    </message>
    <message>
        <source>What Errdex is made with.</source>
        <translation>آنچه Errdex با آن ساخته شده است.</translation>
    </message>
    <message>
        <source>In English: under which terms Errdex may be used, and where its parts are from.</source>
        <translation>به انگلیسی: Errdex را با چه شرایطی می‌توان به کار برد و بخش‌های آن از کجاست.</translation>
    </message>
</context>
<context>
    <name>errdex::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>درون‌ریزی(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Catalogues…</source>
        <translation>کاتالوگ‌ها(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open a log…</source>
        <translation>باز کردن لاگ(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>برون‌ریزی(&amp;E)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>پیش‌نمایش چاپ(&amp;V)…</translation>
    </message>
    <message>
        <source>Export o&amp;wn data…</source>
        <translation>برون‌ریزی داده‌های شما(&amp;W)…</translation>
    </message>
    <message>
        <source>I&amp;mport own data…</source>
        <translation>درون‌ریزی داده‌های شما(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Restore own data…</source>
        <translation>بازگردانی داده‌های شما(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy rows for a &amp;spreadsheet (TSV)</source>
        <translation>رونوشت ردیف‌ها برای صفحه‌گسترده (TSV)(&amp;S)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>رونوشت ردیف‌ها در قالب Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy rows as plain &amp;text</source>
        <translation>رونوشت ردیف‌ها به صورت متن ساده(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>رونوشت کد(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the m&amp;essage</source>
        <translation>رونوشت پیام(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>انتخاب همهٔ ردیف‌ها(&amp;A)</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>ستاره(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>یادداشت(&amp;N)…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>برچسب‌ها(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Link to the solution…</source>
        <translation>پیوند راه‌حل(&amp;L)…</translation>
    </message>
    <message>
        <source>Repl&amp;y of your own…</source>
        <translation>پاسخ خود شما(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>انجام دوباره(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for errors</source>
        <translation>پایش حافظهٔ موقت (کلیپ‌بورد) برای خطاها(&amp;W)</translation>
    </message>
    <message>
        <source>Save th&amp;is search…</source>
        <translation>ذخیرهٔ این جست‌وجو(&amp;I)…</translation>
    </message>
    <message>
        <source>Accept the suggested conc&amp;ept</source>
        <translation>پذیرش مفهوم پیشنهادی(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hoose a concept…</source>
        <translation>انتخاب مفهوم(&amp;H)…</translation>
    </message>
    <message>
        <source>Clear the chosen conce&amp;pt</source>
        <translation>پاک کردن مفهوم انتخاب‌شده(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>مرور(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>مقایسه(&amp;O)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>عقب(&amp;K)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>جلو(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;History of lookups…</source>
        <translation>تاریخچهٔ جست‌وجوها(&amp;H)…</translation>
    </message>
    <message>
        <source>Keep a h&amp;istory</source>
        <translation>نگه داشتن تاریخچه(&amp;I)</translation>
    </message>
    <message>
        <source>Keep &amp;pasted texts in it</source>
        <translation>نگه داشتن متن‌های چسبانده‌شده در آن(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>پاک کردن تاریخچه(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>جست‌وجو(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>پاک کردن جست‌وجو(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>پالایه‌ها(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>جدول(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>جزئیات(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quick window</source>
        <translation>پنجرهٔ سریع(&amp;Q)</translation>
    </message>
    <message>
        <source>Filter &amp;row</source>
        <translation>ردیف پالایه(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>ردیف‌های فشرده(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;eset the layout</source>
        <translation>بازنشانی چیدمان(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Query language</source>
        <translation>زبان پرس‌وجو(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Errdex</source>
        <translation>دربارهٔ Errdex(&amp;A)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>رفتن</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>چاپ(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>تنظیمات(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy the re&amp;ply</source>
        <translation>رونوشت پاسخ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>راهنما(&amp;H)</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>تازه‌ها(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>نوار منو(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>پنل بعدی(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>پنل پیشین(&amp;V)</translation>
    </message>
</context>
<context>
    <name>errdex::Announcement</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>where something stands that was moved: &quot;2 of 5&quot;</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>already the first</source>
        <extracomment>of something in a list that was to be moved on</extracomment>
        <translation>از پیش نخستین است</translation>
    </message>
    <message>
        <source>already the last</source>
        <translation>از پیش آخرین است</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerDelegate</name>
    <message>
        <source>suggested</source>
        <translation>پیشنهادی</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerLine</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;-1021 of HashKey Pro: the code -1021 stands in the text&quot;</extracomment>
        <translation>%1 از %2: %3</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>مقدارها: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln code(s) with these words</source>
        <translation>
            <numerusform>نمایش %Ln کد دارای این واژه‌ها</numerusform>
        </translation>
    </message>
    <message>
        <source>In your tags</source>
        <translation>در برچسب‌های شما</translation>
    </message>
    <message>
        <source>In your note</source>
        <translation>در یادداشت شما</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>در متن</translation>
    </message>
    <message>
        <source>In the team&apos;s tags</source>
        <translation>در برچسب‌های تیم</translation>
    </message>
    <message>
        <source>In the team&apos;s note</source>
        <translation>در یادداشت تیم</translation>
    </message>
</context>
<context>
    <name>errdex::AnswerModel</name>
    <message>
        <source>your words stand in: %1</source>
        <translation>واژه‌های شما در این‌ها آمده است: %1</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>مقدارها: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;-1021 of HashKey Pro: Timestamp for this request is outside of the recvWindow.&quot;</extracomment>
        <translation>%1 از %2: %3</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <extracomment>%1 is a code that is near what was typed</extracomment>
        <translation>پیشنهادی: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ArgumentParser</name>
    <message>
        <source>there is no option %1; did you mean --%2?</source>
        <translation>گزینهٔ %1 وجود ندارد؛ منظورتان ‎--%2 بود؟</translation>
    </message>
    <message>
        <source>there is no option %1; where it is meant as text, put -- before it</source>
        <translation>گزینهٔ %1 وجود ندارد؛ اگر منظورتان متن است، پیش از آن ‎--‎ بگذارید</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>گزینهٔ ‎--%1 مقدار نمی‌گیرد</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>گزینهٔ ‎--%1 مقدار می‌خواهد: ‎--%1 %2</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”</source>
        <translation>گزینهٔ ‎--%1 این را می‌پذیرد: %2، نه «%3»</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>گزینهٔ ‎--%1 دو بار داده شده است</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>آرگومان %1 داده نشده است</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>آرگومان «%1» اضافی است</translation>
    </message>
</context>
<context>
    <name>errdex::BrowserSession</name>
    <message>
        <source>%1 is starred</source>
        <extracomment>%1 is a code, &quot;-1021&quot;</extracomment>
        <translation>کد %1 ستاره‌دار شد</translation>
    </message>
    <message>
        <source>%1 is no longer starred</source>
        <translation>ستارهٔ کد %1 برداشته شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) starred</source>
        <translation>
            <numerusform>%Ln کد ستاره‌دار شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) no longer starred</source>
        <translation>
            <numerusform>ستارهٔ %Ln کد برداشته شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::BusyLine</name>
    <message>
        <source>Searching</source>
        <translation>در حال جست‌وجو</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>در حال جست‌وجو …</translation>
    </message>
</context>
<context>
    <name>errdex::CardPrinter</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln کد</numerusform>
        </translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>پاسخ ما</translation>
    </message>
</context>
<context>
    <name>errdex::CardsView</name>
    <message>
        <source>Side by side</source>
        <translation>کنار هم</translation>
    </message>
    <message>
        <source>Cards: %1 of %2
Show more</source>
        <translation>کارت‌ها: %1 از %2
نمایش بیشتر</translation>
    </message>
    <message>
        <source>The left and right arrows go from card to card, up and down from line to line. Enter shows the code in Browse, Esc goes back.</source>
        <translation>کلیدهای چپ و راست از کارتی به کارت دیگر و کلیدهای بالا و پایین از سطری به سطر دیگر می‌روند. Enter کد را در «مرور» نشان می‌دهد و Esc بازمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogDraft</name>
    <message>
        <source>%1 is listed more than once; its places are told apart by number.</source>
        <translation>کد %1 بیش از یک بار فهرست شده است؛ جاهای آن با شماره از هم جدا می‌شوند.</translation>
    </message>
    <message>
        <source>The page says that the first three digits of a code are its HTTP status.</source>
        <translation>به گفتهٔ صفحه، سه رقم نخست هر کد وضعیت HTTP آن است.</translation>
    </message>
    <message>
        <source>HTTP statuses are derived from the digits of the codes; the page does not state them.</source>
        <translation>وضعیت‌های HTTP از رقم‌های کدها به دست آمده‌اند؛ صفحه چیزی دربارهٔ آن‌ها نمی‌گوید.</translation>
    </message>
    <message>
        <source>The source has the codes of several providers (%1). Name the one to import.</source>
        <translation>منبع، کدهای چند ارائه‌دهنده را دارد (%1). نام ارائه‌دهنده‌ای را که باید درون‌ریزی شود مشخص کنید.</translation>
    </message>
    <message>
        <source>A row without a code; it was left out.</source>
        <translation>یک ردیف کد نداشت و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>“%1” is no code; its row was left out.</source>
        <translation>«%1» کد نیست؛ ردیف آن کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>%1: “%2” is no HTTP status.</source>
        <translation>کد %1: مقدار «%2» وضعیت HTTP نیست.</translation>
    </message>
    <message>
        <source>“%1” was read as several codes with the same text.</source>
        <translation>«%1» به صورت چند کد با متن یکسان خوانده شد.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was read as a range: %Ln code(s) with the same text.</source>
        <translation>
            <numerusform>«%1» به صورت بازه خوانده شد: %Ln کد با متن یکسان.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looks like a range of codes; it stays one code.</source>
        <translation>«%1» مانند بازه‌ای از کدهاست؛ یک کد می‌ماند.</translation>
    </message>
    <message>
        <source>“%1” does not say how an HTTP status is known (stated, rule, derived).</source>
        <translation>«%1» نمی‌گوید وضعیت HTTP از کجا دانسته شده است (stated، rule، derived).</translation>
    </message>
    <message>
        <source>“%1” seems to stand for all codes of this form; it stays one code.</source>
        <translation>«%1» گویا نمایندهٔ همهٔ کدهای این شکل است؛ یک کد می‌ماند.</translation>
    </message>
    <message>
        <source>%1: of “%2” the first HTTP status was read.</source>
        <translation>کد %1: از «%2» نخستین وضعیت HTTP خوانده شد.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogList</name>
    <message>
        <source>Catalogues</source>
        <translation>کاتالوگ‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>کدها</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>heading of a column of dates, and of &quot;bundled&quot;</extracomment>
        <translation>زمان درون‌ریزی</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <extracomment>the first version of three: &quot;Version 1 of 3&quot;</extracomment>
        <translation>نسخهٔ %1 از %2</translation>
    </message>
    <message>
        <source>hides the team&apos;s</source>
        <extracomment>behind the date of an own import: the team shares one too, which is not shown</extracomment>
        <translation>کاتالوگ تیم را می‌پوشاند</translation>
    </message>
    <message>
        <source>Space hides a catalogue, or shows it again. F2 renames one that was imported.</source>
        <translation>کلید فاصله کاتالوگ را پنهان می‌کند یا دوباره نشان می‌دهد. F2 نام کاتالوگ درون‌ریزی‌شده را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Name of the catalogue</source>
        <translation>نام کاتالوگ</translation>
    </message>
    <message>
        <source>%1 takes it, %2 leaves it as it was.</source>
        <translation>%1 آن را می‌پذیرد، %2 آن را همان‌گونه که بود می‌گذارد.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogManager</name>
    <message>
        <source>Catalogues</source>
        <translation>کاتالوگ‌ها</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>به‌روزرسانی(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>رنگ(&amp;C)…</translation>
    </message>
    <message>
        <source>Former &amp;versions</source>
        <translation>نسخه‌های پیشین(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Hand on…</source>
        <translation>هم‌رسانی(&amp;H)…</translation>
    </message>
    <message>
        <source>Write the catalogue to a file that a colleague can import</source>
        <translation>نوشتن کاتالوگ در پرونده‌ای که همکارتان بتواند آن را درون‌ریزی کند</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>برداشتن(&amp;R)</translation>
    </message>
    <message>
        <source>Take the tick away to hide a catalogue. A double click or F2 renames an imported one; bundled ones stay as they are.</source>
        <translation>برای پنهان کردن کاتالوگ، تیک آن را بردارید. با دوبار کلیک یا F2، نام کاتالوگ درون‌ریزی‌شده را تغییر دهید؛ کاتالوگ‌های همراه برنامه همان‌گونه که هستند می‌مانند.</translation>
    </message>
    <message>
        <source>Hand on a catalogue</source>
        <translation>هم‌رسانی کاتالوگ</translation>
    </message>
    <message>
        <source>Catalogue files (*.json)</source>
        <translation>پرونده‌های کاتالوگ ‎(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها ‎(*)</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>کاتالوگ %1 برداشته شد</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد(&amp;U)</translation>
    </message>
    <message>
        <source>Use the &amp;team&apos;s</source>
        <translation>استفاده از کاتالوگ تیم(&amp;T)</translation>
    </message>
    <message>
        <source>Remove your own version, which hides the one that the team shares</source>
        <translation>برداشتن نسخهٔ خودتان که کاتالوگ اشتراک‌گذاشتهٔ تیم را می‌پوشاند</translation>
    </message>
    <message>
        <source>Your own %1 was removed; the team&apos;s is shown</source>
        <translation>%1 خودتان برداشته شد؛ کاتالوگ تیم نمایش داده می‌شود</translation>
    </message>
    <message>
        <source>Your team shares this catalogue; only a curator can change it there.</source>
        <translation>تیم شما این کاتالوگ را به اشتراک گذاشته است؛ تنها مدیر می‌تواند آن را همان‌جا عوض کند.</translation>
    </message>
    <message>
        <source>Your team shares this catalogue, so only a curator can change it there. Take the tick away to hide it.</source>
        <translation>تیم شما این کاتالوگ را به اشتراک گذاشته است، پس تنها مدیر می‌تواند آن را همان‌جا عوض کند. برای پنهان کردن آن، تیک را بردارید.</translation>
    </message>
    <message>
        <source>Your team shares a catalogue of this provider too. Yours hides it.</source>
        <translation>تیم شما هم کاتالوگی از این ارائه‌دهنده به اشتراک گذاشته است. کاتالوگ شما آن را می‌پوشاند.</translation>
    </message>
    <message>
        <source>&amp;Share with the team…</source>
        <translation>اشتراک با تیم(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Shared versions…</source>
        <translation>نسخه‌های تیم(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 is named %2 now</source>
        <translation>نام %1 اکنون %2 است</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 پنهان شد</translation>
    </message>
    <message>
        <source>%1 is shown again</source>
        <translation>%1 دوباره نشان داده می‌شود</translation>
    </message>
    <message>
        <source>%1 has another colour</source>
        <translation>رنگ %1 عوض شد</translation>
    </message>
    <message>
        <source>Shared by %1, %2.</source>
        <extracomment>of a catalogue that the team shares; %1 is a colleague, %2 a date and time</extracomment>
        <translation>%1 آن را به اشتراک گذاشته است، %2.</translation>
    </message>
    <message>
        <source>Import it again; what would change is shown first</source>
        <translation>درون‌ریزی دوباره؛ نخست نشان داده می‌شود چه چیزی تغییر خواهد کرد</translation>
    </message>
    <message>
        <source>Of the dot before its name</source>
        <translation>رنگ نقطهٔ پیش از نام آن</translation>
    </message>
    <message>
        <source>What was imported before, and can be put back</source>
        <translation>آنچه پیش‌تر درون‌ریزی شده و می‌توان آن را بازگرداند</translation>
    </message>
    <message>
        <source>Take the imported catalogue away; Undo brings it back</source>
        <translation>برداشتن کاتالوگ درون‌ریزی‌شده؛ «واگرد» آن را بازمی‌گرداند</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogSharing</name>
    <message>
        <source>There is no own import of this provider any more.</source>
        <translation>دیگر درون‌ریزی خودتان از این ارائه‌دهنده نیست.</translation>
    </message>
    <message>
        <source>Somebody else has changed this catalogue in the meantime. Nothing was done; please look at it again.</source>
        <translation>در این میان کس دیگری این کاتالوگ را عوض کرده است. کاری انجام نشد؛ لطفاً دوباره به آن نگاه کنید.</translation>
    </message>
    <message>
        <source>Shared with the team as version %1.</source>
        <translation>با تیم به عنوان نسخهٔ %1 به اشتراک گذاشته شد.</translation>
    </message>
    <message>
        <source>The team has version %1 again.</source>
        <translation>تیم دوباره نسخهٔ %1 را دارد.</translation>
    </message>
    <message>
        <source>The team does not have this catalogue any more.</source>
        <translation>تیم دیگر این کاتالوگ را ندارد.</translation>
    </message>
</context>
<context>
    <name>errdex::CatalogVersions</name>
    <message>
        <source>Version %1</source>
        <extracomment>Stands before a date and &quot;40 codes&quot;.</extracomment>
        <translation>نسخهٔ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln کد</numerusform>
        </translation>
    </message>
    <message>
        <source>What has &amp;changed since</source>
        <translation>تغییرات پس از این نسخه(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>برگرداندن(&amp;P)</translation>
    </message>
    <message>
        <source>%1 is at version %2 again</source>
        <translation>%1 به نسخهٔ %2 برگشت</translation>
    </message>
    <message>
        <source>%1: what has changed since version %2 of %3</source>
        <translation>%1: تغییرات پس از نسخهٔ %2 به تاریخ %3</translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailMaker</name>
    <message>
        <source>Stated on the page</source>
        <translation>در صفحه آمده است</translation>
    </message>
    <message>
        <source>By a rule of the page</source>
        <translation>بنا بر قاعده‌ای در صفحه</translation>
    </message>
    <message>
        <source>Derived by us from the code; the page does not say</source>
        <translation>ما از کد به دست آورده‌ایم؛ صفحه چیزی نمی‌گوید</translation>
    </message>
    <message>
        <source>Number %1 of %2 on the page with this code</source>
        <translation>شمارهٔ %1 از %2 مورد با این کد در صفحه</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>The developer of the integration</source>
        <translation>توسعه‌دهندهٔ یکپارچه‌سازی</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Never: it would fail again</source>
        <translation>هرگز: باز هم ناموفق می‌ماند</translation>
    </message>
    <message>
        <source>After the request was changed</source>
        <translation>پس از تغییر درخواست</translation>
    </message>
    <message>
        <source>After a wait</source>
        <translation>پس از کمی صبر</translation>
    </message>
    <message>
        <source>Yes, with growing pauses</source>
        <translation>بله، با فاصله‌های فزاینده</translation>
    </message>
    <message>
        <source>you, for the team</source>
        <extracomment>who has chosen the meaning of a code: the team&apos;s user whose own choice is on its way</extracomment>
        <translation>شما، برای تیم</translation>
    </message>
    <message>
        <source>%1, Section %2</source>
        <extracomment>where an HTTP status is defined: %1 is &quot;RFC 9110&quot;, %2 &quot;15.5.1&quot;</extracomment>
        <translation>%1، بخش %2</translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailView</name>
    <message>
        <source>Elsewhere</source>
        <translation>در جاهای دیگر</translation>
    </message>
    <message>
        <source>Same code, other meaning</source>
        <translation>همین کد با معنای دیگر</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>برداشتن ستاره</translation>
    </message>
    <message>
        <source>Star this code</source>
        <translation>ستاره‌دار کردن این کد</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>رونوشت کد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>وضعیت HTTP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>رونوشت نام</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>رونوشت پیام</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>رونوشت شرح</translation>
    </message>
    <message>
        <source>When</source>
        <translation>شرط رخداد</translation>
    </message>
    <message>
        <source>Copy condition</source>
        <translation>رونوشت شرط</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Our remark, not the provider&apos;s</source>
        <translation>توضیح ما، نه ارائه‌دهنده</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معنای آن</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>چه کسی باید اقدام کند</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>انتخاب شما</translation>
    </message>
    <message>
        <source>The imported catalogue says so</source>
        <translation>گفتهٔ کاتالوگ درون‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر …</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>takes the chosen concept back</extracomment>
        <translation>پاک کردن</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>About this provider&apos;s errors</source>
        <translation>دربارهٔ خطاهای این ارائه‌دهنده</translation>
    </message>
    <message>
        <source>How errors arrive (our words)</source>
        <translation>خطاها چگونه می‌رسند (به بیان ما)</translation>
    </message>
    <message>
        <source>The rule for the HTTP status</source>
        <translation>قاعدهٔ وضعیت HTTP</translation>
    </message>
    <message>
        <source>An error response</source>
        <translation>نمونهٔ یک پاسخ خطا</translation>
    </message>
    <message>
        <source>What the page says about using the codes</source>
        <translation>گفتهٔ صفحه دربارهٔ کاربرد کدها</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>برگرفته از %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نوشته‌های شما</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>انتخاب از %1</translation>
    </message>
    <message>
        <source>Choose from all meanings</source>
        <translation>انتخاب از میان همهٔ معناها</translation>
    </message>
    <message>
        <source>Takes your choice back</source>
        <translation>انتخاب شما را پس می‌گیرد</translation>
    </message>
    <message>
        <source>What holds for all of them</source>
        <translation>آنچه برای همهٔ آن‌ها درست است</translation>
    </message>
    <message>
        <source>%1 finds all codes with a star</source>
        <extracomment>%1 is a condition that is written into the search: &quot;is:starred&quot;</extracomment>
        <translation>%1 همهٔ کدهای ستاره‌دار را می‌یابد</translation>
    </message>
</context>
<context>
    <name>errdex::CodeLink</name>
    <message>
        <source>Shows this code</source>
        <translation>این کد را نشان می‌دهد</translation>
    </message>
</context>
<context>
    <name>errdex::CodeTableModel</name>
    <message>
        <source>Starred</source>
        <extracomment>of one code</extracomment>
        <translation>ستاره‌دار</translation>
    </message>
    <message>
        <source>When the error occurs, in the provider&apos;s words</source>
        <translation>زمان رخ دادن خطا، به بیان ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Starred: click to remove the star</source>
        <translation>ستاره‌دار: برای برداشتن ستاره کلیک کنید</translation>
    </message>
    <message>
        <source>Star this code</source>
        <translation>ستاره‌دار کردن این کد</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>بدون ستاره</translation>
    </message>
    <message>
        <source>%1, number %2 of this code</source>
        <translation>%1، شمارهٔ %2 از این کد</translation>
    </message>
    <message>
        <source>no HTTP status</source>
        <translation>بدون وضعیت HTTP</translation>
    </message>
    <message>
        <source>Space puts the star on, or takes it away</source>
        <translation>کلید فاصله ستاره را می‌گذارد یا برمی‌دارد</translation>
    </message>
</context>
<context>
    <name>errdex::CodeTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>بازنشانی ستون‌ها</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>مرتب‌سازی بر پایهٔ(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing: as they are found</source>
        <extracomment>the order of the rows where they are sorted by no column</extracomment>
        <translation>هیچ: به ترتیبی که یافت می‌شوند</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <extracomment>a menu for one column of the table</extracomment>
        <translation>ستون «%1»</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>جابه‌جایی به جلو(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>جابه‌جایی به عقب(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>پهن‌تر(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>باریک‌تر(&amp;N)</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>said of a column of the table</extracomment>
        <translation>نمایش داده شد</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>پنهان شد</translation>
    </message>
    <message>
        <source>The columns are as they were at first</source>
        <translation>ستون‌ها به حالت نخست برگشتند</translation>
    </message>
</context>
<context>
    <name>errdex::CodesPrinter</name>
    <message>
        <source>Error codes</source>
        <translation>کدهای خطا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln کد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1 از %Ln کد</numerusform>
        </translation>
    </message>
    <message>
        <source>selected rows</source>
        <translation>ردیف‌های انتخاب‌شده</translation>
    </message>
</context>
<context>
    <name>errdex::CodesSubject</name>
    <message>
        <source>&amp;All codes (%1)</source>
        <translation>همهٔ کدها (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>What is &amp;shown (%1)</source>
        <translation>آنچه نشان داده می‌شود (%1)(&amp;S)</translation>
    </message>
    <message>
        <source>Selecte&amp;d rows (%1)</source>
        <translation>ردیف‌های انتخاب‌شده (%1)(&amp;D)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌ریزی</translation>
    </message>
    <message>
        <source>error-codes</source>
        <comment>name of a file</comment>
        <translation>error-codes</translation>
    </message>
    <message>
        <source>In the order of the table</source>
        <translation>به ترتیب جدول</translation>
    </message>
    <message>
        <source>The rows that are chosen in the table</source>
        <translation>سطرهایی که در جدول انتخاب شده‌اند</translation>
    </message>
    <message>
        <source>Also those that the search has not found</source>
        <translation>همچنین آن‌هایی که جستجو نیافته است</translation>
    </message>
</context>
<context>
    <name>errdex::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Drag to change the order, or use Alt with the arrow keys</source>
        <translation>برای تغییر ترتیب بکشید، یا از Alt و کلیدهای جهت‌دار استفاده کنید</translation>
    </message>
    <message>
        <source>Space ticks a column. Alt with the up and down arrows moves it.</source>
        <translation>کلید فاصله ستون را تیک می‌زند. Alt با کلیدهای بالا و پایین آن را جابه‌جا می‌کند.</translation>
    </message>
</context>
<context>
    <name>errdex::ColumnMapper</name>
    <message>
        <source>The column is called “%1”: read as %2.</source>
        <translation>نام ستون «%1» است: به صورت %2 خوانده شد.</translation>
    </message>
    <message>
        <source>Column %1 read as HTTP status: all values are 100 to 599.</source>
        <translation>ستون %1 به صورت وضعیت HTTP خوانده شد: همهٔ مقدارهای آن از 100 تا 599 است.</translation>
    </message>
    <message>
        <source>Column %1 read as code: its values look like codes and differ.</source>
        <translation>ستون %1 به صورت کد خوانده شد: مقدارهای آن به کد می‌مانند و با هم فرق دارند.</translation>
    </message>
    <message>
        <source>Column %1 read as name: its values are identifiers.</source>
        <translation>ستون %1 به صورت نام خوانده شد: مقدارهای آن شناسه‌اند.</translation>
    </message>
    <message>
        <source>Column %1 read as %2: its values are sentences.</source>
        <translation>ستون %1 به صورت %2 خوانده شد: مقدارهای آن جمله‌اند.</translation>
    </message>
    <message>
        <source>As you asked.</source>
        <translation>به خواست شما.</translation>
    </message>
    <message>
        <source>No column of codes was found.</source>
        <translation>ستونی از کدها پیدا نشد.</translation>
    </message>
    <message>
        <source>It describes parameters, not errors.</source>
        <translation>پارامترها را شرح می‌دهد، نه خطاها را.</translation>
    </message>
    <message>
        <source>Nothing says that these are errors.</source>
        <translation>چیزی نشان نمی‌دهد که این‌ها خطا باشند.</translation>
    </message>
    <message>
        <source>Nothing says that “%1” are errors.</source>
        <translation>چیزی نشان نمی‌دهد که «%1» خطا باشند.</translation>
    </message>
    <message>
        <source>Its codes look like codes of errors.</source>
        <translation>کدهای آن به کد خطا می‌مانند.</translation>
    </message>
    <message>
        <source>An export of Errdex: read back as it was.</source>
        <translation>برون‌ریزی خود Errdex است و همان‌گونه که بود خوانده شد.</translation>
    </message>
    <message>
        <source>The file was exported spreadsheet-safe: the apostrophes before what looks like a formula are taken away.</source>
        <translation>پرونده با حالت ایمن برای صفحه‌گسترده برون‌ریزی شده است: آپاستروف‌های پیش از آنچه به فرمول می‌ماند برداشته می‌شوند.</translation>
    </message>
    <message>
        <source>There is no column “%1” to map.</source>
        <translation>ستون «%1» برای نگاشت وجود ندارد.</translation>
    </message>
    <message>
        <source>Its codes are HTTP statuses.</source>
        <translation>کدهای آن وضعیت HTTP هستند.</translation>
    </message>
    <message>
        <source>Its head speaks of no codes, as those of other tables do.</source>
        <translation>سرستون‌های آن، برخلاف جدول‌های دیگر، از کد سخنی نمی‌گویند.</translation>
    </message>
    <message>
        <source>It has a column of codes, but nothing in it looks like a code.</source>
        <translation>ستونی برای کدها دارد، ولی چیزی در آن به کد نمی‌ماند.</translation>
    </message>
    <message>
        <source>It has a column of codes, though nothing says that these are errors.</source>
        <translation>ستونی برای کدها دارد، هرچند چیزی نمی‌گوید که این‌ها خطا هستند.</translation>
    </message>
</context>
<context>
    <name>errdex::Command</name>
    <message>
        <source>Keep your own data in this folder.</source>
        <translation>داده‌های شما را در این پوشه نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Show help; -h for short.</source>
        <translation>راهنما را نشان می‌دهد؛ کوتاه: ‎-h.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>نسخه را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>How to write: %1 (default: %2).</source>
        <translation>قالب خروجی: %1 (پیش‌فرض: %2).</translation>
    </message>
    <message>
        <source>“%1” tells more.</source>
        <translation>توضیح بیشتر با «%1».</translation>
    </message>
</context>
<context>
    <name>errdex::CommandLine</name>
    <message>
        <source>a command is missing</source>
        <translation>فرمان داده نشده است</translation>
    </message>
    <message>
        <source>there is no command “%1”; did you mean %2?</source>
        <translation>فرمان «%1» وجود ندارد؛ منظورتان %2 بود؟</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>متوقف شد: %1</translation>
    </message>
    <message>
        <source>Open the quick window, a small box that answers.</source>
        <translation>پنجرهٔ سریع را باز می‌کند؛ کادر کوچکی که جواب می‌دهد.</translation>
    </message>
    <message>
        <source>there is no display for the window; these commands work without one: %1</source>
        <translation>نمایشگری برای پنجره نیست؛ این فرمان‌ها بدون آن کار می‌کنند: %1</translation>
    </message>
    <message>
        <source>cannot write to standard output: %1</source>
        <translation>نوشتن در خروجی استاندارد ممکن نیست: %1</translation>
    </message>
    <message>
        <source>there is no command and no file “%1”; to look it up: errdex lookup %1</source>
        <translation>فرمان یا پرونده‌ای به نام «%1» وجود ندارد؛ برای جست‌وجوی آن: ‎errdex lookup %1</translation>
    </message>
    <message>
        <source>“%1” is a folder; only a file can be opened</source>
        <translation>«%1» پوشه است؛ تنها پرونده باز می‌شود</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>پروندهٔ «%1» وجود ندارد</translation>
    </message>
    <message>
        <source>“%1” is no file that can be opened</source>
        <translation>«%1» پرونده‌ای نیست که بتوان باز کرد</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1» خوانده نمی‌شود: %2</translation>
    </message>
    <message>
        <source>a file is opened alone: errdex %1</source>
        <translation>پرونده به‌تنهایی باز می‌شود: ‎errdex %1</translation>
    </message>
</context>
<context>
    <name>errdex::CompareBar</name>
    <message>
        <source>All lines</source>
        <translation>همهٔ ردیف‌ها</translation>
    </message>
    <message>
        <source>What two providers have at least; with a baseline, it and another</source>
        <translation>آنچه دست‌کم دو ارائه‌دهنده دارند؛ با مبنا، خود مبنا و یکی دیگر</translation>
    </message>
    <message>
        <source>What one of the providers lacks</source>
        <translation>آنچه یکی از ارائه‌دهنده‌ها ندارد</translation>
    </message>
    <message>
        <source>One code, different meanings</source>
        <translation>یک کد با چند معنا</translation>
    </message>
    <message>
        <source>Align by</source>
        <translation>هم‌ترازی بر پایهٔ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>بازگشت به جدول</translation>
    </message>
    <message>
        <source>The table of all codes (Esc)</source>
        <translation>جدول همهٔ کدها (Esc)</translation>
    </message>
    <message>
        <source>More switches</source>
        <translation>دکمه‌های بیشتر</translation>
    </message>
    <message>
        <source>A line for each one of these</source>
        <translation>برای هر یک از این‌ها یک سطر</translation>
    </message>
    <message>
        <source>Those that the window has no room for</source>
        <translation>آن‌هایی که در پنجره جا نمی‌شوند</translation>
    </message>
</context>
<context>
    <name>errdex::CompareCommand</name>
    <message>
        <source>Puts providers side by side: what each calls the same failure.</source>
        <translation>ارائه‌دهنده‌ها را کنار هم می‌گذارد: هر یک همان خطا را چه می‌نامد.</translation>
    </message>
    <message>
        <source>Columns are providers, rows are concepts, HTTP statuses or codes. “shared” keeps rows that two providers have at least, “gaps” those that one of them lacks, “collisions” those with a code that stands for something else at another provider.</source>
        <translation>ستون‌ها ارائه‌دهنده‌ها هستند و ردیف‌ها مفهوم‌ها، وضعیت‌های HTTP یا کدها. «shared» ردیف‌هایی را نگه می‌دارد که دست‌کم دو ارائه‌دهنده دارند، «gaps» ردیف‌هایی را که یکی از آن‌ها ندارد، و «collisions» ردیف‌هایی را که کدی دارند که نزد ارائه‌دهندهٔ دیگر معنای دیگری دارد.</translation>
    </message>
    <message>
        <source>What the rows are (default: concept).</source>
        <translation>ردیف‌ها چه باشند (پیش‌فرض: concept).</translation>
    </message>
    <message>
        <source>The providers and their order, by slug; two at least (default: all).</source>
        <translation>ارائه‌دهنده‌ها و ترتیب آن‌ها، با نام کوتاه؛ دست‌کم دو تا (پیش‌فرض: همه).</translation>
    </message>
    <message>
        <source>Only some of the rows.</source>
        <translation>فقط بخشی از ردیف‌ها.</translation>
    </message>
    <message>
        <source>all providers, concept by concept</source>
        <translation>همهٔ ارائه‌دهنده‌ها، مفهوم به مفهوم</translation>
    </message>
    <message>
        <source>codes that mean different things at different providers</source>
        <translation>کدهایی که نزد ارائه‌دهنده‌های گوناگون معنای گوناگون دارند</translation>
    </message>
    <message>
        <source>what one of the two lacks</source>
        <translation>آنچه یکی از آن دو ندارد</translation>
    </message>
    <message>
        <source>there is no provider “%1”; “errdex providers” lists them</source>
        <translation>ارائه‌دهندهٔ «%1» وجود ندارد؛ «errdex providers» همه را فهرست می‌کند</translation>
    </message>
    <message>
        <source>there is no provider “%1”; did you mean %2?</source>
        <translation>ارائه‌دهندهٔ «%1» وجود ندارد؛ منظورتان %2 بود؟</translation>
    </message>
    <message>
        <source>the provider “%1” is given twice</source>
        <translation>ارائه‌دهندهٔ «%1» دو بار داده شده است</translation>
    </message>
    <message>
        <source>a comparison takes two providers at least</source>
        <translation>مقایسه دست‌کم به دو ارائه‌دهنده نیاز دارد</translation>
    </message>
    <message>
        <source>nothing is left to compare</source>
        <translation>چیزی برای مقایسه نمانده است</translation>
    </message>
    <message>
        <source>A row per code, with its columns, rather than a column per provider.</source>
        <translation>هر کد یک ردیف با ستون‌هایش، به جای یک ستون برای هر ارائه‌دهنده.</translation>
    </message>
    <message>
        <source>Write the HTTP status beside each code of a provider&apos;s column; --long has it as a column anyway.</source>
        <translation>نوشتن وضعیت HTTP کنار هر کد در ستون ارائه‌دهنده؛ --long آن را در هر حال به صورت ستون دارد.</translation>
    </message>
    <message>
        <source>a workbook of what several providers have</source>
        <translation>کارپوشه‌ای از آنچه چند ارائه‌دهنده دارند</translation>
    </message>
    <message>
        <source>--columns is for --long</source>
        <translation>--columns فقط با --long به کار می‌رود</translation>
    </message>
    <message>
        <source>Only rows with something that it finds, as the search box of the window takes it: words, conditions, or an error; none for all.</source>
        <translation>فقط ردیف‌هایی که در آن‌ها چیزی پیدا می‌کند؛ همان که کادر جست‌وجوی پنجره می‌پذیرد: واژه‌ها، شرط‌ها یا یک خطا؛ بدون آن، همه.</translation>
    </message>
    <message>
        <source>what three providers say of rate limits</source>
        <translation>آنچه سه ارائه‌دهنده دربارهٔ محدودیت نرخ درخواست می‌گویند</translation>
    </message>
    <message>
        <source>perhaps %1 is meant: %2</source>
        <extracomment>%1 is a query, %2 what it finds: &quot;concept:clock-skew&quot;, &quot;Clock skew&quot;</extracomment>
        <translation>شاید منظور %1 است: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ComparePage</name>
    <message>
        <source>Concepts covered</source>
        <translation>مفهوم‌های پوشش‌داده‌شده</translation>
    </message>
    <message>
        <source>The providers cannot be compared</source>
        <translation>مقایسهٔ ارائه‌دهنده‌ها ممکن نیست</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>در حال خواندن کاتالوگ‌ها …</translation>
    </message>
    <message>
        <source>Choose two providers or more</source>
        <translation>دو ارائه‌دهنده یا بیشتر انتخاب کنید</translation>
    </message>
    <message>
        <source>What each of them calls the same failure stands side by side here.</source>
        <translation>اینجا کنار هم می‌بینید که هر یک همان خطا را چه می‌نامد.</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>مقایسهٔ همه</translation>
    </message>
    <message>
        <source>Nothing is left to compare</source>
        <translation>چیزی برای مقایسه نمانده است</translation>
    </message>
</context>
<context>
    <name>errdex::CompareSession</name>
    <message>
        <source>there is not enough memory</source>
        <translation>حافظه کافی نیست</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonCardsModel</name>
    <message>
        <source>HTTP status</source>
        <translation>وضعیت HTTP</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>When</source>
        <translation>شرط رخداد</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Our remark</source>
        <translation>توضیح ما</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the first code of three: &quot;1 of 3&quot;</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2، %3: %4</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>نیامده</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1، متفاوت</translation>
    </message>
    <message>
        <source>%1, current</source>
        <extracomment>%1 is a card of a code beside others: &quot;HashKey Pro -1021, current&quot;</extracomment>
        <translation>%1، کنونی</translation>
    </message>
    <message>
        <source>no code for this</source>
        <extracomment>in place of a provider&apos;s code</extracomment>
        <translation>برای این مورد کدی نیست</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonDelegate</name>
    <message>
        <source>missing</source>
        <translation>ندارد</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonModel</name>
    <message>
        <source>Another provider uses this code for something else</source>
        <translation>ارائه‌دهندهٔ دیگری این کد را برای چیز دیگری به کار می‌برد</translation>
    </message>
    <message>
        <source>%1; collides</source>
        <translation>%1؛ تداخل دارد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln کد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>%Ln وضعیت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared number(s)</source>
        <translation>
            <numerusform>%Ln شمارهٔ مشترک</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared numbers: codes that another provider here uses too. Drag to move.</source>
        <translation>شماره‌های مشترک: کدهایی که ارائه‌دهندهٔ دیگری در اینجا نیز به کار می‌برد. برای جابه‌جایی بکشید.</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1، مبنا</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln concept(s)</source>
        <translation>
            <numerusform>%1 از %Ln مفهوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no concept accepted yet</source>
        <extracomment>of a provider&apos;s codes, in the narrow head of its column</extracomment>
        <translation>هنوز مفهومی پذیرفته نشده</translation>
    </message>
    <message>
        <source>not known yet, as none of the provider&apos;s codes has a concept</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>هنوز معلوم نیست، چون هیچ کدی از این ارائه‌دهنده مفهومی ندارد</translation>
    </message>
    <message numerus="yes">
        <source>no code, but %Ln code(s) of the provider have no concept yet</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>
            <numerusform>بدون کد، اما %Ln کد این ارائه‌دهنده هنوز مفهومی ندارد</numerusform>
        </translation>
    </message>
    <message>
        <source>no code</source>
        <translation>بدون کد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s)</source>
        <translation>
            <numerusform>%Ln مفهوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared</source>
        <extracomment>numbers that other providers use too, in the narrow head of a column</extracomment>
        <translation>
            <numerusform>%Ln مشترک</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonOutput</name>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>ذخیرهٔ مقایسه به صورت PDF</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonPrinter</name>
    <message>
        <source>Aligned by: %1</source>
        <extracomment>%1 is &quot;Concept&quot;, &quot;HTTP status&quot; or &quot;Code&quot;</extracomment>
        <translation>هم‌ترازی بر پایهٔ: %1</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>مبنا: %1</translation>
    </message>
    <message>
        <source>filtered by a search</source>
        <translation>پالایش‌شده با جست‌وجو</translation>
    </message>
    <message>
        <source>filtered by: %1</source>
        <translation>پالایش‌شده با: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonSubject</name>
    <message>
        <source>HTTP status beside each c&amp;ode</source>
        <translation>وضعیت HTTP کنار هر کد(&amp;O)</translation>
    </message>
    <message>
        <source>The lines of the comparison as the window shows them</source>
        <translation>ردیف‌های مقایسه همان‌گونه که پنجره نشان می‌دهد</translation>
    </message>
    <message>
        <source>A ro&amp;w per code (%1)</source>
        <translation>یک ردیف برای هر کد (%1)(&amp;W)</translation>
    </message>
    <message>
        <source>All codes that stand in these lines, with the columns chosen here</source>
        <translation>همهٔ کدهایی که در این ردیف‌ها هستند، با ستون‌هایی که اینجا انتخاب شده‌اند</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>برون‌ریزی مقایسه</translation>
    </message>
    <message numerus="yes">
        <source>A col&amp;umn per provider (%Ln line(s))</source>
        <translation>
            <numerusform>یک ستون برای هر ارائه‌دهنده (%Ln ردیف)(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>comparison</translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonText</name>
    <message>
        <source>Concept</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>وضعیت HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all lines of a comparison</extracomment>
        <translation>همه</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>lines of a comparison that several providers have</extracomment>
        <translation>مشترک</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>کمبودها</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>تداخل‌ها</translation>
    </message>
    <message>
        <source>No concept yet</source>
        <translation>هنوز بدون مفهوم</translation>
    </message>
    <message>
        <source>No HTTP status</source>
        <translation>بدون وضعیت HTTP</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>heading of a column: the group that a concept belongs to</extracomment>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Collision</source>
        <extracomment>heading of a column: whether the code stands for different failures</extracomment>
        <translation>تداخل</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>of a cell: whether the provider has a code for this failure</extracomment>
        <translation>هنوز معلوم نیست</translation>
    </message>
    <message>
        <source>%1: no concept is accepted yet, so no code stands beside those of the others.</source>
        <extracomment>%1 is a provider, or a list of them</extracomment>
        <translation>%1: هنوز هیچ مفهومی پذیرفته نشده است، پس هیچ کدی کنار کدهای دیگران نیست.</translation>
    </message>
    <message>
        <source>Found at %1, which is not being compared.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>در %1 پیدا شد که مقایسه نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>Found at %Ln provider(s) that are not being compared.</source>
        <translation>
            <numerusform>در %Ln ارائه‌دهنده پیدا شد که مقایسه نمی‌شوند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>کدها</translation>
    </message>
    <message>
        <source>Show side by &amp;side</source>
        <translation>نمایش کنار هم(&amp;S)</translation>
    </message>
    <message>
        <source>Open %1 in Bro&amp;wse</source>
        <translation>باز کردن %1 در مرور(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy the codes of this cell</source>
        <translation>رونوشت کدهای این خانه(&amp;C)</translation>
    </message>
    <message>
        <source>%1 is no longer the &amp;baseline</source>
        <translation>%1 دیگر مبنا نباشد(&amp;B)</translation>
    </message>
    <message>
        <source>Make %1 the &amp;baseline</source>
        <translation>مبنا قرار دادن %1(&amp;B)</translation>
    </message>
    <message>
        <source>Move the provider &amp;forward</source>
        <translation>جابه‌جایی ارائه‌دهنده به جلو(&amp;F)</translation>
    </message>
    <message>
        <source>Move the provider b&amp;ack</source>
        <translation>جابه‌جایی ارائه‌دهنده به عقب(&amp;A)</translation>
    </message>
    <message>
        <source>Enter leads to the cards of a line. %1 and %2 move a provider.</source>
        <translation>Enter به کارت‌های یک سطر می‌رود. %1 و %2 یک ارائه‌دهنده را جابه‌جا می‌کنند.</translation>
    </message>
</context>
<context>
    <name>errdex::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>پیشنهادها</translation>
    </message>
</context>
<context>
    <name>errdex::CompletionText</name>
    <message>
        <source>whose code it is</source>
        <translation>کد از آن کیست</translation>
    </message>
    <message>
        <source>the code itself</source>
        <translation>خود کد</translation>
    </message>
    <message>
        <source>HTTP status: 429, 4xx, 400..429</source>
        <translation>وضعیت HTTP: مانند 429 یا 4xx یا ‎400..429</translation>
    </message>
    <message>
        <source>section of the provider&apos;s page</source>
        <translation>بخش صفحهٔ ارائه‌دهنده</translation>
    </message>
    <message>
        <source>what kind of failure</source>
        <translation>نوع خطا</translation>
    </message>
    <message>
        <source>who has to act</source>
        <translation>چه کسی باید اقدام کند</translation>
    </message>
    <message>
        <source>whether trying again helps</source>
        <translation>آیا تلاش دوباره سودی دارد</translation>
    </message>
    <message>
        <source>symbolic name</source>
        <translation>نام نمادین</translation>
    </message>
    <message>
        <source>what the customer is shown</source>
        <translation>آنچه به مشتری نشان داده می‌شود</translation>
    </message>
    <message>
        <source>what the provider says about it</source>
        <translation>آنچه ارائه‌دهنده دربارهٔ آن می‌گوید</translation>
    </message>
    <message>
        <source>when it happens</source>
        <translation>چه زمانی رخ می‌دهد</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>یادداشت خود شما</translation>
    </message>
    <message>
        <source>your own tag</source>
        <translation>برچسب خود شما</translation>
    </message>
    <message>
        <source>where you have found the solution</source>
        <translation>جایی که راه‌حل را پیدا کرده‌اید</translation>
    </message>
    <message>
        <source>starred, duplicate, collision, imported</source>
        <translation>ستاره‌دار، تکراری، دارای تداخل، درون‌ریزی‌شده</translation>
    </message>
    <message>
        <source>note, tag, link, reply of your own</source>
        <translation>یادداشت، برچسب، پیوند، پاسخ خود شما</translation>
    </message>
</context>
<context>
    <name>errdex::ConceptActions</name>
    <message numerus="yes">
        <source>%Ln suggested concept(s) accepted</source>
        <translation>
            <numerusform>%Ln مفهوم پیشنهادی پذیرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) have no concept again</source>
        <translation>
            <numerusform>%Ln کد دوباره بدون مفهوم شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) now mean “%1”</source>
        <translation>
            <numerusform>معنای %Ln کد اکنون «%1» است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) left to look at</source>
        <extracomment>of codes without a concept, whose suggestion is not sure, or that have none</extracomment>
        <translation>
            <numerusform>%Ln کد مانده که باید دید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No suggestion is sure enough to be accepted together with others: %Ln code(s) left to look at</source>
        <translation>
            <numerusform>هیچ پیشنهادی آن‌قدر مطمئن نیست که همراه با دیگران پذیرفته شود: %Ln کد مانده که باید دید</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts the concepts that are suggested for them and sure</source>
        <translation>%1 مفهوم‌های پیشنهادی مطمئن را می‌پذیرد</translation>
    </message>
</context>
<context>
    <name>errdex::ConceptNote</name>
    <message>
        <source>Show the sugge&amp;stions</source>
        <translation>نمایش پیشنهادها(&amp;S)</translation>
    </message>
    <message>
        <source>Their codes without a concept, in Browse</source>
        <translation>کدهای بدون مفهومشان، در مرور</translation>
    </message>
</context>
<context>
    <name>errdex::ContrastStyle</name>
    <message>
        <source>Working …</source>
        <translation>در حال انجام …</translation>
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
        <translation>ستاره‌دار</translation>
    </message>
</context>
<context>
    <name>errdex::CoverageModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 of %Ln concept(s)</source>
        <extracomment>%1 is a provider, %2 a group of concepts, of whose %Ln concepts it has %3</extracomment>
        <translation>
            <numerusform>%1، %2: %3 از %Ln مفهوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::CoverageView</name>
    <message>
        <source>Coverage of concepts by group and provider</source>
        <translation>پوشش مفهوم‌ها بر پایهٔ گروه و ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Enter shows the lines of a field.</source>
        <translation>Enter سطرهای یک خانه را نشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>errdex::CsvReader</name>
    <message>
        <source>A quote in the middle of a cell; it is kept as it stands.</source>
        <translation>یک نشانهٔ نقل‌قول در میانهٔ خانه هست؛ همان‌گونه که هست نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Text behind a closing quote; it is kept as it stands.</source>
        <translation>پس از نشانهٔ نقل‌قول پایانی متنی هست؛ همان‌گونه که هست نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>A quote that opens here never closes: the rest of the file is one cell.</source>
        <translation>نشانهٔ نقل‌قولی که اینجا باز می‌شود هیچ‌گاه بسته نمی‌شود: بقیهٔ پرونده یک خانه است.</translation>
    </message>
    <message>
        <source>A row has more than %1 columns. This is no table of error codes.</source>
        <translation>ردیفی بیش از %1 ستون دارد. این جدول کدهای خطا نیست.</translation>
    </message>
</context>
<context>
    <name>errdex::DataTables</name>
    <message>
        <source>The objects have more than %1 different fields; those beyond are left out.</source>
        <translation>شیءها بیش از %1 فیلد گوناگون دارند؛ بقیه کنار گذاشته شدند.</translation>
    </message>
</context>
<context>
    <name>errdex::DataTree</name>
    <message>
        <source>Nested deeper than %1 levels.</source>
        <translation>تودرتویی بیش از %1 سطح.</translation>
    </message>
    <message>
        <source>More values than an import takes.</source>
        <translation>مقدارها بیشتر از گنجایش یک درون‌ریزی است.</translation>
    </message>
    <message>
        <source>There is no value in it.</source>
        <translation>هیچ مقداری در آن نیست.</translation>
    </message>
    <message>
        <source>An alias that nothing was named before.</source>
        <translation>نام مستعاری که پیش از آن برای چیزی تعریف نشده است.</translation>
    </message>
</context>
<context>
    <name>errdex::DatabaseErrorText</name>
    <message>
        <source>The catalogues cannot be read. %1 Your own data is kept apart from them and is safe. Installing Errdex again repairs this.</source>
        <translation>خواندن کاتالوگ‌ها ممکن نیست. %1 داده‌های شما جدا از آن‌ها نگه‌داری می‌شود و در امان است. نصب دوبارهٔ Errdex این مشکل را برطرف می‌کند.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is. Please update Errdex; until then your own data is not shown.</source>
        <extracomment>%1 in these texts is a whole sentence, &quot;The file … is damaged (…).&quot;</extracomment>
        <translation>%1 پرونده دست‌نخورده ماند. لطفاً Errdex را به‌روز کنید؛ تا آن زمان داده‌های شما نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost. Try again when the other program is done.</source>
        <translation>%1 چیزی از دست نرفته است. پس از پایان کار برنامهٔ دیگر دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>%1 What was stored before is safe, the last change is not stored. Make room and try again.</source>
        <translation>%1 آنچه پیش‌تر ذخیره شده در امان است، ولی آخرین تغییر ذخیره نشده است. فضای خالی فراهم کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>%1 What was stored before is not touched; changes cannot be stored. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <translation>%1 آنچه پیش‌تر ذخیره شده دست‌نخورده است، ولی تغییرات را نمی‌توان ذخیره کرد. مجوزهای پوشه را بررسی کنید یا با ‎--data-dir پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 The file was left as it is. The catalogues can be used; your own data cannot, until an earlier state is restored.</source>
        <translation>%1 پرونده دست‌نخورده ماند. کاتالوگ‌ها در دسترس‌اند، ولی داده‌های شما تا بازگردانی وضعیتی پیشین در دسترس نیست.</translation>
    </message>
    <message>
        <source>%1 Your own data was left as it is. Please report this.</source>
        <translation>%1 داده‌های شما دست‌نخورده ماند. لطفاً این مشکل را گزارش کنید.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>پروندهٔ %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened (%2).</source>
        <translation>باز کردن پروندهٔ %1 ممکن نیست (%2).</translation>
    </message>
    <message>
        <source>The file %1 is not a database.</source>
        <translation>پروندهٔ %1 پایگاه داده نیست.</translation>
    </message>
    <message>
        <source>The file %1 is the database of another program.</source>
        <translation>پروندهٔ %1 پایگاه دادهٔ برنامهٔ دیگری است.</translation>
    </message>
    <message>
        <source>The file %1 is damaged (%2).</source>
        <translation>پروندهٔ %1 آسیب دیده است (%2).</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Errdex.</source>
        <translation>پروندهٔ %1 را نسخهٔ تازه‌تری از Errdex نوشته است.</translation>
    </message>
    <message>
        <source>The file %1 could not be brought up to date (%2).</source>
        <translation>به‌روزرسانی پروندهٔ %1 ممکن نشد (%2).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>نوشتن در پروندهٔ %1 ممکن نیست.</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>دیسک پر است (%1).</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program.</source>
        <translation>پروندهٔ %1 در دست برنامهٔ دیگری است.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read or written: the disk or the network failed (%2).</source>
        <translation>خواندن یا نوشتن پروندهٔ %1 ممکن نیست: دیسک یا شبکه خطا داد (%2).</translation>
    </message>
    <message>
        <source>Something unexpected happened with the file %1 (%2).</source>
        <translation>برای پروندهٔ %1 رویدادی پیش‌بینی‌نشده پیش آمد (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of your own data could be read.</source>
        <translation>
            <numerusform>%Ln ردیف از داده‌های شما خوانده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln صفحه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ردیف</numerusform>
        </translation>
    </message>
    <message>
        <source>Something could not be read or placed: %1.</source>
        <extracomment>%1 is &quot;3 pages, 2 rows&quot; of the damaged file</extracomment>
        <translation>همه چیز خوانده یا جای‌دهی نشد؛ آنچه کم است: %1.</translation>
    </message>
    <message>
        <source>%1 Please update Errdex; until then what the team shares is not shown.</source>
        <translation>%1 لطفاً Errdex را به‌روز کنید؛ تا آن زمان آنچه تیم به اشتراک می‌گذارد نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 What the team shares is missing. The window, or “errdex team sync”, fetches it anew, and keeps of what was not sent yet all that can be read.</source>
        <translation>%1 آنچه تیم به اشتراک می‌گذارد در دسترس نیست. پنجره، یا «errdex team sync»، آن را دوباره می‌گیرد و از آنچه هنوز فرستاده نشده هر چه را خواندنی است نگه می‌دارد.</translation>
    </message>
    <message>
        <source>%1 What the team shares is missing.</source>
        <translation>%1 آنچه تیم به اشتراک می‌گذارد در دسترس نیست.</translation>
    </message>
</context>
<context>
    <name>errdex::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes selected</source>
        <translation>
            <numerusform>%Ln کد انتخاب شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy or export them, or press %1 to star them all</source>
        <translation>رونوشت بگیرید، برون‌ریزی کنید، یا با کلید %1 همه را ستاره‌دار کنید</translation>
    </message>
    <message>
        <source>Select a code to read it here</source>
        <translation>برای خواندن یک کد، آن را انتخاب کنید</translation>
    </message>
    <message>
        <source>↑ ↓ choose · %1 stars · %2 copies</source>
        <comment>keys</comment>
        <translation>انتخاب: ↑ ↓ · ستاره: %1 · رونوشت: %2</translation>
    </message>
    <message>
        <source>No code to read</source>
        <translation>کدی برای خواندن نیست</translation>
    </message>
    <message>
        <source>The arrow keys scroll. Tab goes through what can be done here.</source>
        <translation>کلیدهای جهت‌دار می‌لغزانند. Tab از آنچه اینجا می‌توان انجام داد می‌گذرد.</translation>
    </message>
</context>
<context>
    <name>errdex::Dialog</name>
    <message>
        <source>%1 does the same</source>
        <extracomment>%1 is a key: &quot;Esc&quot;</extracomment>
        <translation>%1 همین کار را می‌کند</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceDialog</name>
    <message>
        <source>What has changed</source>
        <translation>تغییرات</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed, 40 unchanged&quot;</extracomment>
        <translation>کدها: %1</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>heading of a column: &quot;added&quot;, &quot;changed&quot;, &quot;removed&quot;</extracomment>
        <translation>چه چیزی</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییریافته</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>برداشته</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, what it was and what it becomes</extracomment>
        <translation>%1: %2 ‏←‏ %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
</context>
<context>
    <name>errdex::DifferencePage</name>
    <message>
        <source>Doubts</source>
        <translation>تردیدها</translation>
    </message>
    <message>
        <source>The catalogue %1 is there already; its former version is kept.</source>
        <translation>کاتالوگ %1 از پیش هست؛ نسخهٔ پیشین آن نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The catalogue %1 is new.</source>
        <translation>کاتالوگ %1 تازه است.</translation>
    </message>
    <message>
        <source>Codes: %1.</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed, 40 unchanged&quot;</extracomment>
        <translation>کدها: %1.</translation>
    </message>
    <message>
        <source>What the source tells of the provider itself is new.</source>
        <translation>آنچه منبع دربارهٔ خود ارائه‌دهنده می‌گوید تازه است.</translation>
    </message>
    <message>
        <source>What may be wrong in what was read.</source>
        <translation>آنچه در خوانده‌شده‌ها شاید نادرست باشد.</translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceText</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln افزوده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln تغییریافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln برداشته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln بی‌تغییر</numerusform>
        </translation>
    </message>
    <message>
        <source>The name changes from “%1” to “%2”.</source>
        <translation>نام از «%1» به «%2» تغییر می‌کند.</translation>
    </message>
    <message>
        <source>The documentation&apos;s address becomes %1.</source>
        <translation>نشانی مستندات به %1 تغییر می‌کند.</translation>
    </message>
    <message>
        <source>The form of the error response changes.</source>
        <translation>قالب پاسخ خطا تغییر می‌کند.</translation>
    </message>
    <message>
        <source>The codes of “%1” are as they were</source>
        <extracomment>%1 is a catalogue: an import stored it as it was</extracomment>
        <translation>کدهای «%1» همان است که بود</translation>
    </message>
    <message>
        <source>“%1” was updated: %2</source>
        <extracomment>%1 is a catalogue, %2 &quot;2 added, 1 removed&quot;, of its codes</extracomment>
        <translation>«%1» به‌روز شد: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were added to “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>%Ln کد به «%1» افزوده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) of “%1” were changed</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>%Ln کد از «%1» تغییر کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were removed from “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>%Ln کد از «%1» برداشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is new, with %Ln code(s)</source>
        <extracomment>%1 is a catalogue that was not there before</extracomment>
        <translation>
            <numerusform>«%1» تازه است، با %Ln کد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceView</name>
    <message>
        <source>Changes</source>
        <translation>تغییرات</translation>
    </message>
    <message>
        <source>What an import changes, with what was there before.</source>
        <translation>آنچه درون‌ریزی تغییر می‌دهد، همراه با آنچه پیش‌تر بود.</translation>
    </message>
</context>
<context>
    <name>errdex::DoctorCommand</name>
    <message>
        <source>Checks the bundled catalogues and your own data, and says what it found.</source>
        <translation>کاتالوگ‌های همراه برنامه و داده‌های شما را بررسی می‌کند و نتیجه را می‌گوید.</translation>
    </message>
    <message>
        <source>Nothing is changed without --repair, which asks first. It puts the newest good copy of your own data in the place of a damaged file, or else what can still be read of it; the damaged file is moved aside and kept. What is kept of codes that no catalogue has is told, and never deleted.</source>
        <translation>بدون ‎--repair چیزی تغییر نمی‌کند، و آن هم نخست می‌پرسد. این گزینه تازه‌ترین نسخهٔ پشتیبان سالم داده‌های شما را جایگزین پروندهٔ آسیب‌دیده می‌کند، و اگر نباشد، آنچه را هنوز از آن خواندنی است؛ پروندهٔ آسیب‌دیده کنار گذاشته و نگه داشته می‌شود. داده‌های مربوط به کدهایی که در هیچ کاتالوگی نیستند گزارش می‌شود و هیچ‌گاه حذف نمی‌شود.</translation>
    </message>
    <message>
        <source>Repair your own data where it is damaged, after asking.</source>
        <translation>داده‌های شما را هر جا آسیب دیده باشد، پس از پرسیدن، تعمیر می‌کند.</translation>
    </message>
    <message>
        <source>With --repair: do not ask.</source>
        <translation>همراه با ‎--repair: نمی‌پرسد.</translation>
    </message>
    <message>
        <source>where the databases are, and whether they are sound</source>
        <translation>جای پایگاه‌های داده و سالم بودن آن‌ها</translation>
    </message>
    <message>
        <source>goes back to the newest good copy of your own data</source>
        <translation>به تازه‌ترین نسخهٔ پشتیبان سالم داده‌های شما برمی‌گردد</translation>
    </message>
    <message>
        <source>In the engine&apos;s words: %1</source>
        <translation>به بیان خود موتور: %1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>آسیب‌دیده: %1</translation>
    </message>
    <message>
        <source>Refers to a row that is not there: %1</source>
        <translation>به ردیفی اشاره دارد که وجود ندارد: %1</translation>
    </message>
    <message>
        <source>… problems not shown: %1</source>
        <translation>… مشکل‌های نمایش‌داده‌نشده: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>کنارگذاشته‌شده</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>بی‌کاتالوگ</translation>
    </message>
    <message>
        <source>Bundled catalogues</source>
        <translation>کاتالوگ‌های همراه برنامه</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>داده‌های شما</translation>
    </message>
    <message>
        <source>not there yet; made when it is first needed</source>
        <translation>هنوز وجود ندارد؛ نخستین باری که لازم شود ساخته می‌شود</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>سالم</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>%1 (newest known: %2)</source>
        <translation>%1 (تازه‌ترین نسخهٔ شناخته‌شده: %2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>a change was broken off; the next start takes it back</source>
        <translation>تغییری نیمه‌کاره مانده است؛ اجرای بعدی آن را پس می‌گیرد</translation>
    </message>
    <message>
        <source>There is nothing in your own data that could be repaired.</source>
        <translation>در داده‌های شما چیزی برای تعمیر نیست.</translation>
    </message>
    <message>
        <source>Go back to the copy of %1? The damaged file is moved aside and kept.</source>
        <translation>به نسخهٔ پشتیبان %1 برگردیم؟ پروندهٔ آسیب‌دیده کنار گذاشته و نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Take what can still be read of the damaged file? The file itself is moved aside and kept.</source>
        <translation>آنچه هنوز از پروندهٔ آسیب‌دیده خواندنی است برداشته شود؟ خود پرونده کنار گذاشته و نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <extracomment>How a question is answered: by the letter of &quot;y&quot; (translated apart; the English y is always taken too) or anything else for no, the capital being what Enter says.</extracomment>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that says yes in &quot;[y/N]&quot;.</extracomment>
        <translation>ب</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Your own data is what it was on %1.</source>
        <translation>داده‌های شما همان است که در %1 بود.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>پروندهٔ آسیب‌دیده با نام %1 نگه داشته شد.</translation>
    </message>
    <message>
        <source>--yes is for --repair</source>
        <translation>گزینهٔ ‎--yes برای ‎--repair است</translation>
    </message>
    <message>
        <source>--repair asks first, and there is no terminal to ask at: add --yes to repair without being asked</source>
        <translation>گزینهٔ ‎--repair نخست می‌پرسد، ولی پایانه‌ای برای پرسیدن نیست: برای تعمیر بدون پرسش ‎--yes را بیفزایید</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, none of which can be read</source>
        <extracomment>%Ln copies of own data; the title of the line says what is counted</extracomment>
        <translation>
            <numerusform>%Ln نسخه، که هیچ‌یک خواندنی نیست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln نسخه، تازه‌ترین از %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest good one of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln نسخه، تازه‌ترین نسخهٔ سالم از %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln copies of own data, behind &quot;5, the newest good one of 2026-11-20 08:57&quot;</extracomment>
        <translation>
            <numerusform>%Ln نسخه خواندنی نیست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged file(s), kept</source>
        <translation>
            <numerusform>%Ln پروندهٔ آسیب‌دیده، نگه داشته شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with a star or note, in no catalogue; nothing is deleted</source>
        <translation>
            <numerusform>%Ln کد ستاره‌دار یا دارای یادداشت که در هیچ کاتالوگی نیست؛ چیزی حذف نمی‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 بایت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DocumentReader</name>
    <message>
        <source>The source is larger than 1 GiB.</source>
        <translation>منبع بزرگ‌تر از ۱ گیبی‌بایت است.</translation>
    </message>
    <message>
        <source>The source has a line of more than 64 MiB.</source>
        <translation>منبع خطی بزرگ‌تر از ۶۴ مبی‌بایت دارد.</translation>
    </message>
    <message>
        <source>A text of more than 64 MiB.</source>
        <translation>متنی بزرگ‌تر از ۶۴ مبی‌بایت.</translation>
    </message>
    <message>
        <source>The source is empty.</source>
        <translation>منبع خالی است.</translation>
    </message>
    <message>
        <source>This is no text. Errdex reads CSV, JSON, Markdown, HTML, OpenAPI and plain text.</source>
        <translation>این متن نیست. Errdex قالب‌های CSV، JSON، Markdown، HTML، OpenAPI و متن ساده را می‌خواند.</translation>
    </message>
    <message>
        <source>Bytes that are no %1; choose another encoding if a text looks wrong.</source>
        <translation>بایت‌هایی هست که با %1 نمی‌خواند؛ اگر متنی نادرست به نظر می‌رسد، کدبندی دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; read as Latin-1.</source>
        <translation>کدبندی «%1» شناخته نیست؛ به صورت Latin-1 خوانده شد.</translation>
    </message>
    <message>
        <source>Nothing that looks like error codes was found.</source>
        <translation>چیزی شبیه کد خطا پیدا نشد.</translation>
    </message>
    <message>
        <source>Read as %1, by its bytes.</source>
        <translation>بر پایهٔ بایت‌ها، به صورت %1 خوانده شد.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>این JSON نیست: %1</translation>
    </message>
    <message>
        <source>This could not be read as YAML: %1</source>
        <translation>خواندن این به صورت YAML ممکن نشد: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ExchangeActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد(&amp;U)</translation>
    </message>
    <message>
        <source>Export own data</source>
        <translation>برون‌ریزی داده‌های شما</translation>
    </message>
    <message>
        <source>Own data (*.json)</source>
        <translation>داده‌های شما ‎(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها ‎(*)</translation>
    </message>
    <message>
        <source>Written to %2: %1. Imported catalogues are handed on one by one, from the list of catalogues.</source>
        <extracomment>%1 is &quot;3 codes with own data, 1 saved filter&quot;, %2 the name of a file</extracomment>
        <translation>در %2 نوشته شد: %1. کاتالوگ‌های درون‌ریزی‌شده یکی‌یکی و از فهرست کاتالوگ‌ها هم‌رسانی می‌شوند.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>نمایش در پوشه(&amp;S)</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>درون‌ریزی داده‌های شما</translation>
    </message>
    <message>
        <source>Own data is being written…</source>
        <translation>داده‌های شما در حال نوشته شدن است…</translation>
    </message>
    <message>
        <source>Own data is being read…</source>
        <translation>داده‌های شما در حال خوانده شدن است…</translation>
    </message>
</context>
<context>
    <name>errdex::ExportActions</name>
    <message>
        <source>&amp;Show in folder</source>
        <translation>نمایش در پوشه(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>ذخیره به صورت PDF(&amp;V)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) copied</source>
        <translation>
            <numerusform>%Ln کد رونوشت شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found that could be printed</source>
        <translation>چیزی برای چاپ پیدا نشد</translation>
    </message>
    <message>
        <source>Nothing is found that could be exported</source>
        <translation>چیزی برای برون‌ریزی پیدا نشد</translation>
    </message>
    <message>
        <source>Export &amp;all codes…</source>
        <translation>برون‌ریزی همهٔ کدها(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln ردیف رونوشت شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ExportCommand</name>
    <message>
        <source>Writes the codes that a query finds, or all, in page order.</source>
        <translation>کدهایی را که پرس‌وجو پیدا می‌کند، یا همه را، به همان ترتیب صفحهٔ ارائه‌دهنده می‌نویسد.</translation>
    </message>
    <message>
        <source>A query is what the search box of the window takes: words, provider:NAME, code:-10*, http:4xx, is:starred and so on. Put -- before a query that begins with a minus, and quotes around signs that mean something to the shell.</source>
        <translation>پرس‌وجو همان است که کادر جست‌وجوی پنجره می‌پذیرد: واژه‌ها، provider:NAME، code:-10*‎، http:4xx، is:starred و مانند این‌ها. پیش از پرس‌وجویی که با منها آغاز می‌شود ‎--‎ بگذارید، و نویسه‌هایی را که برای پوسته معنا دارند در نشانهٔ نقل‌قول بیاورید.</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>به جای خروجی استاندارد در این پرونده می‌نویسد؛ پرونده یا کامل نوشته می‌شود یا هیچ.</translation>
    </message>
    <message>
        <source>The columns and their order: %1.</source>
        <translation>ستون‌ها و ترتیب آن‌ها: %1.</translation>
    </message>
    <message>
        <source>What separates the cells of csv: one ASCII character, or \t for a tab (default: a comma).</source>
        <translation>جداکنندهٔ خانه‌های csv: یک نویسهٔ ASCII، یا ‎\t برای جهش (پیش‌فرض: ویرگول).</translation>
    </message>
    <message>
        <source>Begin csv or tsv with a byte order mark, which Excel needs to see UTF-8.</source>
        <translation>در آغاز csv یا tsv نشانهٔ ترتیب بایت می‌گذارد که Excel برای تشخیص UTF-8 به آن نیاز دارد.</translation>
    </message>
    <message>
        <source>What stands above the columns: their names (default), titles in your language, or none.</source>
        <translation>آنچه بالای ستون‌ها می‌آید: نام آن‌ها (پیش‌فرض)، عنوان به زبان شما، یا هیچ.</translation>
    </message>
    <message>
        <source>Quotes around the cells of csv and tsv that need them (default), or all.</source>
        <translation>نشانهٔ نقل‌قول دور خانه‌هایی از csv و tsv که لازم دارند (پیش‌فرض)، یا دور همه.</translation>
    </message>
    <message>
        <source>How lines of csv and tsv end: crlf (default) or lf.</source>
        <translation>پایان خط‌های csv و tsv: crlf (پیش‌فرض) یا lf.</translation>
    </message>
    <message>
        <source>Put an apostrophe before text of csv and tsv that a spreadsheet would run as a formula: what begins with = + - @, a tab or a return. Plain numbers such as -1021 stay.</source>
        <translation>پیش از متنی از csv و tsv که صفحه‌گسترده آن را فرمول می‌گیرد آپاستروف می‌گذارد: آنچه با = + - @، جهش یا سرخط آغاز می‌شود. عددهای ساده مانند ‎-1021 همان‌گونه می‌مانند.</translation>
    </message>
    <message>
        <source>What to write; none for everything.</source>
        <translation>چه چیزی نوشته شود؛ اگر ندهید، همه چیز.</translation>
    </message>
    <message>
        <source>all codes as a table</source>
        <translation>همهٔ کدها به صورت جدول</translation>
    </message>
    <message>
        <source>for a page of a wiki</source>
        <translation>برای صفحهٔ ویکی</translation>
    </message>
    <message>
        <source>a workbook in which 0001 stays 0001</source>
        <translation>کارپوشه‌ای که در آن 0001 همان 0001 می‌ماند</translation>
    </message>
    <message>
        <source>some columns of what speaks of a timeout</source>
        <translation>چند ستون از آنچه به پایان مهلت مربوط است</translation>
    </message>
    <message>
        <source>there is no column “%1”; there are %2</source>
        <translation>ستون «%1» وجود ندارد؛ ستون‌های موجود: %2</translation>
    </message>
    <message>
        <source>there is no column “%1”; did you mean %2?</source>
        <translation>ستون «%1» وجود ندارد؛ منظورتان %2 بود؟</translation>
    </message>
    <message>
        <source>the column “%1” is given twice</source>
        <translation>ستون «%1» دو بار داده شده است</translation>
    </message>
    <message>
        <source>--delimiter is for csv</source>
        <translation>گزینهٔ ‎--delimiter برای csv است</translation>
    </message>
    <message>
        <source>--delimiter takes one ASCII character that is no quote, not “%1”</source>
        <translation>گزینهٔ ‎--delimiter یک نویسهٔ ASCII به جز نشانهٔ نقل‌قول می‌پذیرد، نه «%1»</translation>
    </message>
    <message>
        <source>--%1 is for csv and tsv</source>
        <translation>گزینهٔ ‎--%1 برای csv و tsv است</translation>
    </message>
    <message>
        <source>--header is not for json, whose keys are the names</source>
        <translation>گزینهٔ ‎--header برای json نیست، چون کلیدهای آن همان نام‌ها هستند</translation>
    </message>
    <message>
        <source>in the query: %1</source>
        <translation>در پرس‌وجو: %1</translation>
    </message>
    <message>
        <source>xlsx is nothing for a terminal: give it an --output</source>
        <translation>قالب xlsx برای پایانه نیست: با ‎--output پرونده‌ای مشخص کنید</translation>
    </message>
    <message>
        <source>no code matches</source>
        <translation>کدی مطابقت ندارد</translation>
    </message>
    <message>
        <source>How to write: %1 (default: what the name of --output ends with, else %2).</source>
        <translation>قالب خروجی: %1 (پیش‌فرض: پایان نام --output، وگرنه %2).</translation>
    </message>
</context>
<context>
    <name>errdex::ExportDialog</name>
    <message>
        <source>As in the &amp;table</source>
        <translation>مانند جدول(&amp;T)</translation>
    </message>
    <message>
        <source>The columns that the table shows, in its order</source>
        <translation>ستون‌هایی که جدول نشان می‌دهد، به همان ترتیب</translation>
    </message>
    <message>
        <source>Sta&amp;ndard</source>
        <translation>استاندارد(&amp;N)</translation>
    </message>
    <message>
        <source>All columns of the catalogues, in the order that scripts rely on</source>
        <translation>همهٔ ستون‌های کاتالوگ‌ها، به ترتیبی که اسکریپت‌ها بر آن تکیه دارند</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>ستون‌ها(&amp;C)</translation>
    </message>
    <message>
        <source>First lines of the export</source>
        <translation>نخستین خط‌های برون‌ریزی</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>نخستین خط‌ها</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>پیشرفت برون‌ریزی</translation>
    </message>
    <message>
        <source>Copy to c&amp;lipboard</source>
        <translation>رونوشت در حافظهٔ موقت (کلیپ‌بورد)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>برون‌ریزی(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>دست‌کم یک ستون انتخاب کنید.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>حدود %1</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>برون‌ریزی در پرونده</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>پرونده‌های %1 ‎(*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها ‎(*)</translation>
    </message>
    <message>
        <source>%1 · %2 rows/s</source>
        <extracomment>%1 a percentage, %2 a number</extracomment>
        <translation>%1 · %2 ردیف در ثانیه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>As text, to be pasted anywhere</source>
        <translation>به صورت متن، برای چسباندن در هر جا</translation>
    </message>
    <message>
        <source>Asks for a file and writes it</source>
        <translation>پرونده‌ای می‌پرسد و آن را می‌نویسد</translation>
    </message>
</context>
<context>
    <name>errdex::ExportJob</name>
    <message>
        <source>The export failed: there is not enough memory.</source>
        <translation>برون‌ریزی ناموفق بود: حافظه کافی نیست.</translation>
    </message>
</context>
<context>
    <name>errdex::ExportProfile</name>
    <message>
        <source>Workbook</source>
        <translation>کارپوشه</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel, semicolons</source>
        <translation>Excel، نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>For a pipeline</source>
        <translation>برای پردازش خودکار</translation>
    </message>
</context>
<context>
    <name>errdex::ExportSubject</name>
    <message>
        <source>What</source>
        <extracomment>heading of a choice: which codes are exported</extracomment>
        <translation>چه چیزی</translation>
    </message>
</context>
<context>
    <name>errdex::ExportText</name>
    <message>
        <source>The export was cancelled. %1 was left as it was.</source>
        <translation>برون‌ریزی لغو شد. %1 همان‌گونه که بود ماند.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder or name.</source>
        <translation>نوشتن %1 ممکن نیست (%2). پوشه یا نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Writing %1 failed (%2).</source>
        <translation>نوشتن %1 ناموفق بود (%2).</translation>
    </message>
    <message>
        <source>Writing %1 failed (%2). No half-written file stays behind.</source>
        <translation>نوشتن %1 ناموفق بود (%2). پروندهٔ نیمه‌کاره‌ای به جا نمی‌ماند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>%Ln کد در %1 برون‌ریزی شد (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were cut: XLSX holds at most 32,767 characters in one. CSV keeps them whole.</source>
        <translation>
            <numerusform>%Ln خانه کوتاه شد: هر خانهٔ XLSX حداکثر ۳۲٬۷۶۷ نویسه جا دارد. CSV آن‌ها را کامل نگه می‌دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <extracomment>heading of a column: the first, second … time that a page lists the code</extracomment>
        <translation>چندمین بار در صفحه</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>heading of a column: the condition under which the provider sends the code</extracomment>
        <translation>شرط رخداد</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>heading of a column</extracomment>
        <translation>ستاره‌دار</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>The file holds %1, though its name ends otherwise.</source>
        <extracomment>%1 the name of a format: CSV</extracomment>
        <translation>محتوای پرونده %1 است، هرچند نامش پایان دیگری دارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>%Ln ردیف در %1 برون‌ریزی شد (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::FacetDelegate</name>
    <message>
        <source>Clear</source>
        <extracomment>takes the choice of values of a facet back</extracomment>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>errdex::FacetModel</name>
    <message>
        <source>Provider</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>وضعیت HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>نشانه‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln code(s)</source>
        <translation>
            <numerusform>%1، %Ln کد</numerusform>
        </translation>
    </message>
    <message>
        <source>The page gives no HTTP status</source>
        <translation>صفحه وضعیت HTTP را نمی‌گوید</translation>
    </message>
    <message>
        <source>Codes that you starred</source>
        <translation>کدهایی که ستاره‌دار کرده‌اید</translation>
    </message>
    <message>
        <source>Codes that a page lists more than once</source>
        <translation>کدهایی که یک صفحه بیش از یک بار آورده است</translation>
    </message>
    <message>
        <source>Codes that mean something else at another provider</source>
        <translation>کدهایی که نزد ارائه‌دهندهٔ دیگر معنای دیگری دارند</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>codes without an HTTP status</extracomment>
        <translation>بدون وضعیت</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>a value of a facet: codes with a star</extracomment>
        <translation>ستاره‌دار</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>تداخل</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>چه کسی باید اقدام کند</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>داده‌های شما</translation>
    </message>
    <message>
        <source>Codes with a note, yours or your team&apos;s</source>
        <translation>کدهایی با یادداشت، از شما یا تیمتان</translation>
    </message>
    <message>
        <source>Codes with tags, yours or your team&apos;s</source>
        <translation>کدهایی با برچسب، از شما یا تیمتان</translation>
    </message>
    <message>
        <source>Codes with a link to the solution, yours or your team&apos;s</source>
        <translation>کدهایی با پیوند به راه‌حل، از شما یا تیمتان</translation>
    </message>
    <message>
        <source>Codes with a reply that you or your team have written for them</source>
        <translation>کدهایی با پاسخی که شما یا تیمتان برایشان نوشته‌اید</translation>
    </message>
    <message>
        <source>Codes for which an imported file brought something else than you have</source>
        <translation>کدهایی که پروندهٔ درون‌ریزی‌شده برایشان چیزی جز آنچه دارید آورده</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>a value of a facet: codes with a note</extracomment>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>a value of a facet: codes with tags</extracomment>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>a value of a facet: codes with a link</extracomment>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Own reply</source>
        <extracomment>a value of a facet: codes with a reply of one&apos;s own</extracomment>
        <translation>پاسخ شما</translation>
    </message>
    <message>
        <source>Another version</source>
        <extracomment>a value of a facet: codes of which somebody else has written other notes</extracomment>
        <translation>نسخهٔ دیگر</translation>
    </message>
</context>
<context>
    <name>errdex::FacetPane</name>
    <message>
        <source>Find in facets</source>
        <translation>یافتن در پالایه‌ها</translation>
    </message>
    <message>
        <source>No facet matches %1</source>
        <translation>هیچ پالایه‌ای با %1 نمی‌خواند</translation>
    </message>
    <message>
        <source>Shows the values that have these letters.</source>
        <translation>مقدارهایی را نشان می‌دهد که این حروف را دارند.</translation>
    </message>
</context>
<context>
    <name>errdex::FacetView</name>
    <message>
        <source>Facets</source>
        <translation>پالایه‌ها</translation>
    </message>
    <message>
        <source>Space ticks a value and filters the table by it. The left and right arrows fold and unfold.</source>
        <translation>کلید فاصله مقداری را تیک می‌زند و جدول را بر پایهٔ آن می‌پالاید. کلیدهای چپ و راست باز و بسته می‌کنند.</translation>
    </message>
</context>
<context>
    <name>errdex::FilterEdit</name>
    <message>
        <source>Filter: %1</source>
        <translation>پالایه: %1</translation>
    </message>
    <message>
        <source>Condition on %1</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>شرط روی %1</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>دقیقاً برابر با</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>نابرابر با</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>دست‌کم</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>در بازه</translation>
    </message>
    <message>
        <source>matches a pattern</source>
        <translation>منطبق با الگو</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>غیرخالی</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>شامل</translation>
    </message>
</context>
<context>
    <name>errdex::FormatBox</name>
    <message>
        <source>CSV – spreadsheets, programs</source>
        <translation>CSV – صفحه‌گسترده، برنامه‌ها</translation>
    </message>
    <message>
        <source>TSV – tab-separated</source>
        <translation>TSV – جداشده با جهش</translation>
    </message>
    <message>
        <source>JSON – programs</source>
        <translation>JSON – برنامه‌ها</translation>
    </message>
    <message>
        <source>Markdown – tickets and wikis</source>
        <translation>Markdown – تیکت و ویکی</translation>
    </message>
    <message>
        <source>HTML – a page</source>
        <translation>HTML – یک صفحه</translation>
    </message>
    <message>
        <source>XLSX – Excel, LibreOffice</source>
        <translation>XLSX – Excel، LibreOffice</translation>
    </message>
    <message>
        <source>Names for scripts</source>
        <translation>نام برای اسکریپت‌ها</translation>
    </message>
    <message>
        <source>Titles for people</source>
        <translation>عنوان برای خواننده</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no line of column headings</extracomment>
        <translation>بدون سرستون</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>نشانهٔ ترتیب بایت(&amp;B)</translation>
    </message>
    <message>
        <source>Sp&amp;readsheet-safe</source>
        <translation>ایمن برای صفحه‌گسترده(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>قالب(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>سرستون(&amp;H)</translation>
    </message>
    <message>
        <source>Deli&amp;miter</source>
        <translation>جداکننده(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>نشانهٔ نقل‌قول(&amp;Q)</translation>
    </message>
    <message>
        <source>L&amp;ine ends</source>
        <translation>پایان خط‌ها(&amp;I)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جهش</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>هر جا لازم است</translation>
    </message>
    <message>
        <source>Around every cell</source>
        <translation>دور همهٔ خانه‌ها</translation>
    </message>
    <message>
        <source>CRLF – the standard</source>
        <translation>CRLF – استاندارد</translation>
    </message>
    <message>
        <source>LF – Unix tools</source>
        <translation>LF – ابزارهای یونیکس</translation>
    </message>
    <message>
        <source>Three bytes that tell Excel that the file is UTF-8</source>
        <translation>سه بایت که به Excel می‌گوید پرونده UTF-8 است</translation>
    </message>
    <message>
        <source>Keep or delete a profile</source>
        <translation>ذخیره یا حذف نمایه</translation>
    </message>
    <message>
        <source>&amp;Keep as a profile…</source>
        <translation>ذخیره به صورت نمایه(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile</source>
        <translation>حذف این نمایه(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>نمایه(&amp;P)</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>انتخاب خود شما</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>ذخیره به صورت نمایه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Spreadsheet-safe: text that begins with = + - @, a tab or a return, also full-width, gets an apostrophe before it. A plain number such as -1021 stays, though OWASP asks for it too: a code has to remain a code.</source>
        <translation>ایمن برای صفحه‌گسترده: پیش از متنی که با = + - @، جهش یا سرخط، یا شکل تمام‌عرض آن‌ها آغاز شود آپاستروف گذاشته می‌شود. عدد ساده‌ای مانند ‎-1021 همان‌گونه می‌ماند، هرچند OWASP آن را هم می‌خواهد: کد باید کد بماند.</translation>
    </message>
    <message>
        <source>What spreadsheet-safe means</source>
        <translation>«ایمن برای صفحه‌گسترده» یعنی چه</translation>
    </message>
    <message>
        <source>What the file is to be opened with</source>
        <translation>پرونده قرار است با چه چیزی باز شود</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>آنچه میان دو خانه می‌آید</translation>
    </message>
    <message>
        <source>Which cells stand between quotes</source>
        <translation>کدام خانه‌ها میان نشانهٔ نقل قول می‌آیند</translation>
    </message>
    <message>
        <source>The signs that end a row</source>
        <translation>نشانه‌هایی که سطر با آن‌ها پایان می‌یابد</translation>
    </message>
    <message>
        <source>What the first row calls the columns</source>
        <translation>نامی که سطر نخست به ستون‌ها می‌دهد</translation>
    </message>
    <message>
        <source>All that is chosen below, under a name</source>
        <translation>همهٔ آنچه در پایین انتخاب شده، زیر یک نام</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>نمایه‌ها</translation>
    </message>
    <message>
        <source>What the list of profiles calls it</source>
        <translation>نام آن در فهرست نمایه‌ها</translation>
    </message>
    <message>
        <source>Keeps all that is chosen under this name</source>
        <translation>همهٔ انتخاب‌ها را با این نام نگه می‌دارد</translation>
    </message>
</context>
<context>
    <name>errdex::GluedText</name>
    <message>
        <source>A table whose cells were glued together; the header tells its columns.</source>
        <translation>جدولی که خانه‌هایش به هم چسبیده بود؛ سرستون‌ها ستون‌ها را نشان می‌دهند.</translation>
    </message>
    <message>
        <source>Blocks that begin with a code and its HTTP status.</source>
        <translation>بلوک‌هایی که با کد و وضعیت HTTP آن آغاز می‌شوند.</translation>
    </message>
    <message>
        <source>Entries one after another in a paragraph.</source>
        <translation>مدخل‌هایی پشت سر هم در یک بند.</translation>
    </message>
    <message>
        <source>%1: where the message ends and the description begins is not certain.</source>
        <translation>کد %1: معلوم نیست پیام کجا تمام و شرح از کجا آغاز می‌شود.</translation>
    </message>
    <message>
        <source>%1: no border between message and description was found; all of it is the message.</source>
        <translation>کد %1: مرزی میان پیام و شرح پیدا نشد؛ همهٔ آن پیام است.</translation>
    </message>
    <message>
        <source>This text belongs to no code; it was left out.</source>
        <translation>این متن به هیچ کدی تعلق ندارد و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>A text of more than 64 million characters.</source>
        <translation>متنی با بیش از ۶۴ میلیون نویسه.</translation>
    </message>
    <message numerus="yes">
        <source>The heading “%1” ends with another number than the %Ln code(s) below it.</source>
        <translation>
            <numerusform>سرعنوان «%1» با عددی جز %Ln کد زیر آن پایان می‌یابد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HelpCommand</name>
    <message>
        <source>Shows how to use the program or one command.</source>
        <translation>روش استفاده از برنامه یا یک فرمان را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The command to tell about; none for all.</source>
        <translation>فرمانی که باید توضیح داده شود؛ اگر ندهید، همه.</translation>
    </message>
    <message>
        <source>the options of export</source>
        <translation>گزینه‌های فرمان export</translation>
    </message>
    <message>
        <source>there is no command “%1”; there are %2</source>
        <translation>فرمان «%1» وجود ندارد؛ فرمان‌های موجود: %2</translation>
    </message>
</context>
<context>
    <name>errdex::HelpText</name>
    <message>
        <source>Errdex: the error codes of many API providers, offline.</source>
        <translation>برنامهٔ Errdex: کدهای خطای ارائه‌دهنده‌های گوناگون API، بدون نیاز به اینترنت.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>طرز استفاده:</translation>
    </message>
    <message>
        <source>Opens the window, or brings it to the front.</source>
        <translation>پنجره را باز می‌کند یا آن را به جلو می‌آورد.</translation>
    </message>
    <message>
        <source>Opens the quick window, a small box that answers while you type.</source>
        <translation>پنجرهٔ سریع را باز می‌کند؛ کادر کوچکی که هنگام تایپ جواب می‌دهد.</translation>
    </message>
    <message>
        <source>Answers here; needs no display.</source>
        <translation>همین‌جا جواب می‌دهد و به نمایشگر نیاز ندارد.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>فرمان‌ها:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>گزینه‌های همهٔ فرمان‌ها:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>نمونه‌ها:</translation>
    </message>
    <message>
        <source>A text that begins with a minus and a digit is text, not an option; -- ends the options.</source>
        <translation>متنی که با منها و رقم آغاز شود متن است، نه گزینه؛ ‎--‎ گزینه‌ها را پایان می‌دهد.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>کدهای خروج:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>آرگومان‌ها:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>گزینه‌ها:</translation>
    </message>
    <message>
        <source>Done, or found.</source>
        <translation>انجام شد، یا پیدا شد.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>چیزی پیدا نشد.</translation>
    </message>
    <message>
        <source>Wrong usage, or bad input.</source>
        <translation>استفادهٔ نادرست، یا ورودی نامعتبر.</translation>
    </message>
    <message>
        <source>The environment failed: a database, a disk, a pipe.</source>
        <translation>محیط خطا داد: پایگاه داده، دیسک یا پایپ (pipe).</translation>
    </message>
    <message>
        <source>Opens the window to import a file of error codes.</source>
        <translation>پنجره را برای درون‌ریزی پروندهٔ کدهای خطا باز می‌کند.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>مقدارهای ممکن: %1.</translation>
    </message>
</context>
<context>
    <name>errdex::HelpTexts</name>
    <message>
        <source>First steps</source>
        <translation>گام‌های نخست</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>زبان پرس‌وجو</translation>
    </message>
    <message>
        <source>Comparing providers</source>
        <translation>مقایسهٔ ارائه‌دهنده‌ها</translation>
    </message>
    <message>
        <source>CSV, other files and paper</source>
        <translation>CSV، پرونده‌های دیگر و کاغذ</translation>
    </message>
    <message>
        <source>Adding providers</source>
        <translation>افزودن ارائه‌دهنده‌ها</translation>
    </message>
    <message>
        <source>Notes and own data</source>
        <translation>یادداشت‌ها و داده‌های شما</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>صفحه‌کلید</translation>
    </message>
    <message>
        <source>Type or paste anything into the box at the top: a code, a message, a JSON answer, a line of a log, a whole mail. The code that is meant comes first, and the line below the box says why.</source>
        <translation>در کادر بالا هر چیزی را بنویسید یا بچسبانید: یک کد، یک پیام، یک پاسخ JSON، یک سطر لاگ، یک ایمیل کامل. کد مورد نظر نخست می‌آید و سطر زیر کادر دلیل آن را می‌گوید.</translation>
    </message>
    <message>
        <source>The facets on the left and the filter row narrow the table. Each click writes its condition into the box, where you can change it: see [Query language](query).</source>
        <translation>پالایه‌های کنار پنجره و ردیف پالایه جدول را محدود می‌کنند. هر کلیک شرط خود را در کادر می‌نویسد و آن‌جا می‌توانید تغییرش دهید: [زبان پرس‌وجو](query) را ببینید.</translation>
    </message>
    <message>
        <source>The details on the right say what a code means, who has to act, whether trying again helps, and what can safely be said to the customer. Links lead to what the same failure is called at other providers.</source>
        <translation>جزئیات در سوی دیگر می‌گوید کد چه معنایی دارد، چه کسی باید اقدام کند، آیا تلاش دوباره سودی دارد و چه چیزی را می‌توان بی‌خطر به مشتری گفت. پیوندها نام همین خطا را نزد ارائه‌دهنده‌های دیگر نشان می‌دهند.</translation>
    </message>
    <message>
        <source>[Comparing](compare) puts providers side by side. [Files and paper](export) take along what is on the screen. Other providers can be [added](import), and what you [write yourself](own) stays with the codes.</source>
        <translation>[مقایسه](compare) ارائه‌دهنده‌ها را کنار هم می‌گذارد. [پرونده و کاغذ](export) آنچه روی صفحه است را با خود می‌برند. ارائه‌دهنده‌های دیگر را می‌توان [افزود](import) و آنچه [خودتان می‌نویسید](own) همراه کدها می‌ماند.</translation>
    </message>
    <message>
        <source>Words are searched everywhere. Conditions narrow the search; the facets and the filter row write them for you.</source>
        <translation>واژه‌ها در همه جا جست‌وجو می‌شوند. شرط‌ها جست‌وجو را محدود می‌کنند؛ پالایه‌ها و ردیف پالایه آن‌ها را برایتان می‌نویسند.</translation>
    </message>
    <message>
        <source>A click on an example tries it.</source>
        <translation>کلیک روی هر نمونه آن را امتحان می‌کند.</translation>
    </message>
    <message>
        <source>A query that cannot be understood still searches for its words; the line below the box says what is wrong, and where.</source>
        <translation>پرس‌وجویی که فهمیده نشود باز هم واژه‌هایش را می‌جوید؛ سطر زیر کادر می‌گوید چه چیزی و کجا نادرست است.</translation>
    </message>
    <message>
        <source>%1 keeps a query under a name, in the list above the facets.</source>
        <translation>با %1 پرس‌وجو با یک نام در فهرست بالای پالایه‌ها نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>%1 puts providers side by side: a column for each, and a row for each concept, HTTP status or code.</source>
        <translation>با %1 ارائه‌دهنده‌ها کنار هم می‌آیند: یک ستون برای هر کدام و یک ردیف برای هر مفهوم، وضعیت HTTP یا کد.</translation>
    </message>
    <message>
        <source>Show all rows, what two of them share, only the gaps, or only collisions: one code that stands for different failures, marked with ≠.</source>
        <translation>همهٔ ردیف‌ها، آنچه دو ارائه‌دهنده مشترک دارند، تنها کمبودها یا تنها تداخل‌ها را ببینید: یک کد برای خطاهای گوناگون، با نشان ≠.</translation>
    </message>
    <message>
        <source>The search box keeps the rows in which something is found, whole.</source>
        <translation>کادر جست‌وجو ردیف‌هایی را که چیزی در آن‌ها یافت شود کامل نگه می‌دارد.</translation>
    </message>
    <message>
        <source>%1 and %2 take the comparison along as it stands.</source>
        <translation>%1 و %2 مقایسه را همان‌گونه که هست با خود می‌برند.</translation>
    </message>
    <message>
        <source>%1 writes what is shown, the selected rows or everything, as CSV, TSV, JSON, Markdown, HTML or XLSX. The first lines are shown before anything is written.</source>
        <translation>%1 آنچه دیده می‌شود، ردیف‌های انتخاب‌شده یا همه چیز را به صورت CSV، TSV، JSON، Markdown، HTML یا XLSX می‌نویسد. سطرهای نخست پیش از نوشتن نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV برای صفحه‌گسترده</translation>
    </message>
    <message>
        <source>XLSX keeps codes as they are. A spreadsheet that opens CSV may make 1 of `0001`.</source>
        <translation>در XLSX کدها همان‌گونه که هستند می‌مانند. صفحه‌گسترده‌ای که CSV را باز می‌کند شاید از `0001` عدد 1 بسازد.</translation>
    </message>
    <message>
        <source>Excel reads UTF-8 only with a byte order mark. The Excel profiles set it; the one with semicolons fits languages with a decimal comma. The one that fits yours is proposed until you choose another.</source>
        <translation>Excel تنها با نشانهٔ ترتیب بایت UTF-8 را می‌خواند. نمایه‌های Excel آن را می‌گذارند؛ نمایهٔ با نقطه‌ویرگول برای زبان‌هایی است که ممیزشان ویرگول است. تا نمایهٔ دیگری برنگزینید، نمایهٔ سازگار با زبان شما پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>Spreadsheet-safe CSV puts an apostrophe before text that would run as a formula. An import of the file takes it away again.</source>
        <translation>CSV ایمن برای صفحه‌گسترده پیش از متنی که مانند فرمول اجرا شود یک آپاستروف می‌گذارد. درون‌ریزی پرونده آن را دوباره برمی‌دارد.</translation>
    </message>
    <message>
        <source>%1 copies the selected rows, to be pasted as a table.</source>
        <translation>%1 ردیف‌های انتخاب‌شده را رونوشت می‌کند تا مانند جدول چسبانده شوند.</translation>
    </message>
    <message>
        <source>Paper and PDF</source>
        <translation>کاغذ و PDF</translation>
    </message>
    <message>
        <source>%1 reads the codes of another provider from a file, a folder or the clipboard: a table, JSON, YAML, OpenAPI, Markdown, a saved web page or plain text.</source>
        <translation>%1 کدهای یک ارائه‌دهندهٔ دیگر را از یک پرونده، پوشه یا حافظهٔ موقت می‌خواند: جدول، JSON، YAML، OpenAPI، Markdown، صفحهٔ وب ذخیره‌شده یا متن ساده.</translation>
    </message>
    <message>
        <source>The second step shows what was understood: which tables list codes, and what each column means. Change what is wrong; doubts are marked.</source>
        <translation>گام دوم نشان می‌دهد چه چیزی فهمیده شده است: کدام جدول‌ها کد دارند و هر ستون چه معنایی دارد. نادرست‌ها را تغییر دهید؛ موارد نامطمئن نشان‌دارند.</translation>
    </message>
    <message>
        <source>The third step shows what would be added, changed and removed. Nothing is stored before you agree.</source>
        <translation>گام سوم نشان می‌دهد چه چیزی افزوده، تغییر داده و برداشته می‌شود. پیش از موافقت شما چیزی ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>With each code you can keep a star, a note, tags, a link to the solution and a reply of your own. They stand in the details, and searches find them: `is:starred`, `has:note`, `tag:vip`.</source>
        <translation>با هر کد می‌توانید ستاره، یادداشت، برچسب، پیوند راه‌حل و پاسخی از خودتان نگه دارید. آن‌ها در جزئیات می‌آیند و جست‌وجو پیدایشان می‌کند: `is:starred`، `has:note`، `tag:vip`.</translation>
    </message>
    <message>
        <source>What you type is kept after a short pause. %1 takes it back.</source>
        <translation>آنچه می‌نویسید پس از درنگی کوتاه نگه داشته می‌شود. %1 آن را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>They stay when a catalogue is updated, and when Errdex is. A copy is made every day; %1 goes back to one.</source>
        <translation>آن‌ها هنگام به‌روز شدن کاتالوگ یا خود Errdex می‌مانند. هر روز یک نسخهٔ پشتیبان ساخته می‌شود؛ با %1 به یکی از آن‌ها برمی‌گردید.</translation>
    </message>
    <message>
        <source>%1 writes them into one file, and %2 joins such a file into what you have. Where two people wrote different things, both are kept until you decide.</source>
        <translation>%1 آن‌ها را در یک پرونده می‌نویسد و %2 چنین پرونده‌ای را با داده‌های شما ادغام می‌کند. اگر دو نفر چیزهای متفاوتی نوشته باشند، هر دو تا تصمیم شما نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Everything works without a mouse. %1 opens the page that fits where you are, and %2 lists all keys.</source>
        <translation>همه چیز بدون ماوس کار می‌کند. %1 صفحهٔ مناسب جایی را که هستید باز می‌کند و %2 همهٔ کلیدها را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>A reply to the customer</source>
        <translation>پاسخی به مشتری</translation>
    </message>
    <message>
        <source>The details hold a reply that can be sent to the customer as it stands: it says nothing of a provider&apos;s workings. %1 copies it. One of your own takes its place, for this code or for all that mean the same.</source>
        <translation>جزئیات پاسخی دارد که می‌توان آن را همان‌گونه برای مشتری فرستاد: چیزی از درون ارائه‌دهنده نمی‌گوید. %1 آن را رونوشت می‌کند. پاسخ خودتان جای آن را می‌گیرد، برای این کد یا برای همهٔ کدهایی که همین معنا را دارند.</translation>
    </message>
    <message>
        <source>Working in a team</source>
        <translation>کار در تیم</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, but what you share with your [team](team). A pasted text is not kept either, unless you switch that on in the menu Go.</source>
        <translation>هیچ چیز به جایی فرستاده نمی‌شود، جز آنچه با [تیم](team) خود به اشتراک می‌گذارید. متن چسبانده‌شده هم نگه داشته نمی‌شود، مگر آن‌که آن را در منوی «رفتن» روشن کنید.</translation>
    </message>
    <message>
        <source>A team keeps notes, tags, links, replies, concepts and catalogues in a database that all of its people read. The page Team of %1 connects you; whoever looks after the database gives you server, database and account.</source>
        <translation>تیم یادداشت‌ها، برچسب‌ها، پیوندها، پاسخ‌ها، مفهوم‌ها و کاتالوگ‌ها را در پایگاه داده‌ای نگه می‌دارد که همهٔ اعضا آن را می‌خوانند. صفحهٔ «تیم» در %1 شما را وصل می‌کند؛ کسی که از پایگاه داده نگه‌داری می‌کند، سرور، پایگاه داده و حساب را به شما می‌دهد.</translation>
    </message>
    <message>
        <source>The details show what the team has written, by whom and when. Searches, the table and exports know it too.</source>
        <translation>جزئیات نشان می‌دهند که تیم چه نوشته است، چه کسی و چه زمانی. جست‌وجو، جدول و خروجی‌ها هم آن را می‌شناسند.</translation>
    </message>
    <message>
        <source>A button below a note of your own shares it with everybody. What you do not share never leaves this computer.</source>
        <translation>دکمه‌ای زیر یادداشت خودتان آن را با همه به اشتراک می‌گذارد. آنچه به اشتراک نمی‌گذارید هرگز از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>All of it is on this computer too, so that you can read and write without a network. What you change is sent when there is one. The foot of the window says how it stands, and lists what waits.</source>
        <translation>همهٔ این‌ها روی همین رایانه هم هست تا بدون شبکه بخوانید و بنویسید. آنچه عوض می‌کنید، با برقراری شبکه فرستاده می‌شود. پایین پنجره وضع را می‌گوید و آنچه را در انتظار است فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Where somebody else has changed the same text meanwhile, you see both and decide; nothing is overwritten. Each text has a history, and a former one can be restored.</source>
        <translation>اگر در این میان کس دیگری همان متن را عوض کرده باشد، هر دو را می‌بینید و تصمیم می‌گیرید؛ هیچ چیز بازنویسی نمی‌شود. هر متن تاریخچه‌ای دارد و می‌توان متن پیشین را بازگرداند.</translation>
    </message>
    <message>
        <source>Catalogues of the team</source>
        <translation>کاتالوگ‌های تیم</translation>
    </message>
    <message>
        <source>A curator shares an imported catalogue with everybody in %1, and sees first what that changes. It bears a sign in all lists, and only curators change it. Where you have imported the same provider, yours is shown until you let it give way.</source>
        <translation>مدیر، کاتالوگی واردشده را در %1 با همه به اشتراک می‌گذارد و پیش از آن می‌بیند چه چیزی عوض می‌شود. این کاتالوگ در همهٔ فهرست‌ها نشانه‌ای دارد و تنها مدیران آن را عوض می‌کنند. اگر همان ارائه‌دهنده را خودتان وارد کرده باشید، کاتالوگ شما نشان داده می‌شود تا وقتی جایش را به کاتالوگ تیم بدهید.</translation>
    </message>
    <message>
        <source>Once you disconnect, on the same page of the settings, nothing of the team is shown. What was not sent yet stays, until you connect again.</source>
        <translation>هرگاه در همان صفحهٔ تنظیمات اتصال را قطع کنید، دیگر چیزی از تیم نشان داده نمی‌شود. آنچه هنوز فرستاده نشده است، تا اتصال بعدی می‌ماند.</translation>
    </message>
    <message>
        <source>%1 prints the table, the selected rows or the cards of codes, or saves them as PDF; in the comparison its table, the cards of the current row, or both. %2 shows the pages first.</source>
        <translation>%1 جدول، ردیف‌های انتخاب‌شده یا برگه‌های کدها را چاپ یا به صورت PDF ذخیره می‌کند؛ در مقایسه، جدول آن، برگه‌های ردیف کنونی یا هر دو را. %2 نخست صفحه‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Choose providers on the left, drag them into order or move them with `%1` and `%2`, and make one of them the baseline.</source>
        <translation>ارائه‌دهنده‌ها را در فهرست کناری انتخاب کنید، با کشیدن یا با `%1` و `%2` مرتب کنید و یکی را مبنا قرار دهید.</translation>
    </message>
    <message>
        <source>The cards below the table show the current row in full, with differing words marked. Enter goes to them.</source>
        <translation>برگه‌های زیر جدول ردیف کنونی را کامل نشان می‌دهند و واژه‌های متفاوت نشان‌دار می‌شوند. کلید Enter به آن‌ها می‌رود.</translation>
    </message>
    <message>
        <source>A code without a concept gets a suggested one. Accept it, or choose another: %1 accepts those of all selected rows that are sure. Until then a comparison has the code in its last row.</source>
        <translation>برای کدی که مفهومی ندارد مفهومی پیشنهاد می‌شود. آن را بپذیرید یا دیگری را انتخاب کنید: %1 در همهٔ ردیف‌های انتخاب‌شده پیشنهادهای مطمئن را می‌پذیرد. تا آن زمان، کد در مقایسه در ردیف آخر است.</translation>
    </message>
    <message>
        <source>A card may go to a customer. What is for colleagues, as next steps, notes and other providers, is on it only where you tick that.</source>
        <translation>برگه ممکن است به دست مشتری برسد. آنچه برای همکاران است، مانند گام‌های بعدی، یادداشت‌ها و ارائه‌دهنده‌های دیگر، تنها اگر آن را علامت بزنید روی آن می‌آید.</translation>
    </message>
    <message>
        <source>Import a provider again to bring it up to date: the tables and columns that you chose the last time are chosen again, and what is new on the page is marked. %1 has the former versions, and writes a catalogue into a file for somebody else.</source>
        <translation>برای به‌روز کردن یک ارائه‌دهنده، آن را دوباره درون‌ریزی کنید: جدول‌ها و ستون‌هایی که بار پیش برگزیده‌اید دوباره برگزیده می‌شوند و آنچه در صفحه تازه است نشان‌دار می‌شود. %1 نسخه‌های پیشین را دارد و کاتالوگ را برای دیگران در پرونده‌ای می‌نویسد.</translation>
    </message>
    <message>
        <source>The facets at the side count them and lead to them: starred codes below Flags, the others below Own data.</source>
        <translation>پالایه‌های کنار پنجره آن‌ها را می‌شمارند و به آن‌ها می‌رسانند: ستاره‌دارها زیر «نشانه‌ها» و بقیه زیر «داده‌های شما».</translation>
    </message>
</context>
<context>
    <name>errdex::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>هیچ صفحه‌ای این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <source>Errdex help</source>
        <translation>راهنمای Errdex</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>جست‌وجو در راهنما</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list.</source>
        <translation>صفحهٔ انتخاب‌شده در کنار فهرست نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>To the page that was shown before</source>
        <translation>به صفحه‌ای که پیش‌تر نشان داده می‌شد</translation>
    </message>
    <message>
        <source>Tab goes through its links, Enter follows one.</source>
        <translation>Tab از پیوندهایش می‌گذرد و Enter یکی را دنبال می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln صفحه</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the pages that have these words.</source>
        <translation>صفحه‌هایی را نشان می‌دهد که این واژه‌ها را دارند.</translation>
    </message>
</context>
<context>
    <name>errdex::HintBar</name>
    <message>
        <source>Show me</source>
        <translation>نشانم بده</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>گام‌های نخست</translation>
    </message>
    <message>
        <source>Close; the hints do not come again</source>
        <translation>بستن؛ نکته‌ها دوباره نمی‌آیند</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>بستن نکته‌ها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a hint: &quot;1 of 3&quot;</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Paste what the customer sent: a code, a line of a log, a whole mail. The code that is meant comes first, and the line below the box says why.</source>
        <translation>آنچه را مشتری فرستاده است بچسبانید: یک کد، یک سطر لاگ، یک ایمیل کامل. کد مورد نظر نخست می‌آید و سطر زیر کادر دلیل آن را می‌گوید.</translation>
    </message>
    <message>
        <source>Compare shows what the same failure is called at other providers, and what only one of them has.</source>
        <translation>مقایسه نشان می‌دهد همین خطا نزد ارائه‌دهنده‌های دیگر چه نام دارد و چه چیزی را تنها یکی از آن‌ها دارد.</translation>
    </message>
    <message>
        <source>Keep what you find out: a note stays with its code, and searches find it. Export takes along what is shown.</source>
        <translation>آنچه را درمی‌یابید نگه دارید: یادداشت همراه کد می‌ماند و جست‌وجو پیدایش می‌کند. برون‌ریزی آنچه را دیده می‌شود با خود می‌برد.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>errdex::HistoryActions</name>
    <message>
        <source>Lookups are no longer kept. Those of before are still there.</source>
        <translation>از این پس جست‌وجوها نگه داشته نمی‌شوند. جست‌وجوهای پیشین هنوز هستند.</translation>
    </message>
    <message>
        <source>Pasted texts are kept from now on, with whatever stands in them: tokens and card numbers too.</source>
        <translation>از این پس متن‌های چسبانده‌شده با هر چه در آن‌هاست نگه داشته می‌شوند، حتی توکن‌ها و شماره‌های کارت.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد(&amp;U)</translation>
    </message>
    <message>
        <source>Pasted texts are no longer kept. Those of before are still there.</source>
        <translation>از این پس متن‌های چسبانده‌شده نگه داشته نمی‌شوند. متن‌های پیشین هنوز هستند.</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>پاک کردن تاریخچه(&amp;L)</translation>
    </message>
    <message>
        <source>The history is empty</source>
        <translation>تاریخچه خالی است</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lookup(s) forgotten</source>
        <translation>
            <numerusform>%Ln جست‌وجو از تاریخچه پاک شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HistoryPopup</name>
    <message>
        <source>History of lookups</source>
        <translation>تاریخچهٔ جست‌وجوها</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>یافتن در تاریخچه</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>جست‌وجوها</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>پاک کردن(&amp;L)</translation>
    </message>
    <message>
        <source>No lookup matches</source>
        <translation>جست‌وجویی مطابقت ندارد</translation>
    </message>
    <message>
        <source>Nothing was looked up yet. Queries and codes will be kept here; of a pasted text only the codes in it.</source>
        <translation>هنوز چیزی جست‌وجو نشده است. پرس‌وجوها و کدها اینجا نگه داشته می‌شوند؛ از متن چسبانده‌شده فقط کدهای آن.</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>تاریخچه‌ای نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>«واگرد» آن را بازمی‌گرداند</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>تنها روی این رایانه</translation>
    </message>
    <message>
        <source>They may hold what a customer wrote</source>
        <translation>شاید نوشتهٔ یک مشتری در آن‌ها باشد</translation>
    </message>
    <message>
        <source>The arrows go through the lookups that have these letters, %1 takes one.</source>
        <translation>پیکان‌ها در جست‌وجوهایی می‌گردند که این حروف را دارند؛ %1 یکی را برمی‌گزیند.</translation>
    </message>
</context>
<context>
    <name>errdex::HtmlBlocks</name>
    <message>
        <source>A page of more than 64 MiB.</source>
        <translation>صفحه‌ای بزرگ‌تر از ۶۴ مبی‌بایت.</translation>
    </message>
    <message>
        <source>Tags nested too deep.</source>
        <translation>تودرتویی برچسب‌ها بیش از حد است.</translation>
    </message>
    <message>
        <source>A cell spans more rows or columns than a table has.</source>
        <translation>خانه‌ای ردیف‌ها یا ستون‌هایی بیش از گنجایش جدول را می‌پوشاند.</translation>
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
        <translation>واگرد(&amp;U)</translation>
    </message>
    <message>
        <source>Import of the catalogue %1</source>
        <translation>درون‌ریزی کاتالوگ %1</translation>
    </message>
    <message>
        <source>The import of %1 is undone…</source>
        <translation>در حال واگرد درون‌ریزی %1 …</translation>
    </message>
    <message>
        <source>Sho&amp;w the suggestions</source>
        <translation>نمایش پیشنهادها(&amp;W)</translation>
    </message>
    <message>
        <source>%1 can be imported as a catalogue, too.</source>
        <translation>%1 را می‌توان به صورت کاتالوگ هم درون‌ریزی کرد.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>درون‌ریزی(&amp;M)…</translation>
    </message>
    <message>
        <source>The import of %1 is redone…</source>
        <translation>در حال انجام دوبارهٔ درون‌ریزی %1 …</translation>
    </message>
    <message>
        <source>The import of %1 cannot be redone: what it brought is no longer kept. Its source can be imported again.</source>
        <translation>درون‌ریزی %1 را نمی‌توان دوباره انجام داد: آنچه آورده بود دیگر نگه داشته نمی‌شود. منبع آن را می‌توان دوباره درون‌ریزی کرد.</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w the %Ln code(s)</source>
        <translation>
            <numerusform>نمایش %Ln کد(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare leaves it out until it is chosen there</source>
        <extracomment>of a catalogue, behind &quot;it is new, with 5 codes&quot;: until it is chosen among the providers there</extracomment>
        <translation>مقایسه آن را کنار می‌گذارد تا آنجا برگزیده شود</translation>
    </message>
    <message>
        <source>it is compared with those that were chosen</source>
        <extracomment>of a catalogue, behind &quot;it is new, with 5 codes&quot;</extracomment>
        <translation>با برگزیده‌ها مقایسه می‌شود</translation>
    </message>
</context>
<context>
    <name>errdex::ImportCommand</name>
    <message>
        <source>Reads the error codes of a provider from a file or a documentation page.</source>
        <translation>کدهای خطای یک ارائه‌دهنده را از پرونده یا صفحهٔ مستندات می‌خواند.</translation>
    </message>
    <message>
        <source>The provider&apos;s short name: small letters, digits, -. A catalogue file that was handed on brings its own.</source>
        <translation>نام کوتاه ارائه‌دهنده: حروف کوچک لاتین، رقم و خط تیره. پروندهٔ کاتالوگی که هم‌رسانی شده نام خود را به همراه دارد.</translation>
    </message>
    <message>
        <source>What the source is (default: auto, by its content).</source>
        <translation>نوع منبع (پیش‌فرض: auto، بر پایهٔ محتوا).</translation>
    </message>
    <message>
        <source>The source&apos;s encoding, such as UTF-8 or windows-1252 (default: by its bytes).</source>
        <translation>کدبندی منبع، مانند UTF-8 یا windows-1252 (پیش‌فرض: بر پایهٔ بایت‌ها).</translation>
    </message>
    <message>
        <source>What separates the cells of csv: one ASCII character, or \t for a tab (default: by its content).</source>
        <translation>جداکنندهٔ خانه‌های csv: یک نویسهٔ ASCII، یا ‎\t برای جهش (پیش‌فرض: بر پایهٔ محتوا).</translation>
    </message>
    <message>
        <source>Which column a field is in, by its name or its number from 1. Fields: %1.</source>
        <translation>هر فیلد در کدام ستون است، با نام ستون یا شمارهٔ آن از 1. فیلدها: %1.</translation>
    </message>
    <message>
        <source>Store nothing, only tell.</source>
        <translation>چیزی ذخیره نمی‌کند، فقط گزارش می‌دهد.</translation>
    </message>
    <message>
        <source>List what was imported of --provider; without FILE.</source>
        <translation>درون‌ریزی‌های ‎--provider را فهرست می‌کند؛ بدون FILE.</translation>
    </message>
    <message>
        <source>Make a version of --provider the present one, which brings a removed catalogue back; without FILE.</source>
        <translation>یکی از نسخه‌های ‎--provider را نسخهٔ کنونی می‌کند، که کاتالوگ برداشته‌شده را هم برمی‌گرداند؛ بدون FILE.</translation>
    </message>
    <message>
        <source>Remove what was imported of --provider; --restore brings it back for thirty days. Without FILE.</source>
        <translation>درون‌ریزی‌های ‎--provider را برمی‌دارد؛ ‎--restore تا سی روز آن را برمی‌گرداند. بدون FILE.</translation>
    </message>
    <message>
        <source>What to read: a file, a folder of files, or - for standard input.</source>
        <translation>آنچه باید خوانده شود: پرونده، پوشه‌ای از پرونده‌ها، یا - برای ورودی استاندارد.</translation>
    </message>
    <message>
        <source>how a page is understood, and what would change</source>
        <translation>یک صفحه چگونه فهمیده می‌شود و چه چیزی تغییر می‌کند</translation>
    </message>
    <message>
        <source>a table whose columns have other names</source>
        <translation>جدولی که نام ستون‌هایش فرق دارد</translation>
    </message>
    <message>
        <source>undoes the imports that came after the first</source>
        <translation>درون‌ریزی‌های پس از نخستین را پس می‌گیرد</translation>
    </message>
    <message>
        <source>undoes the first one too</source>
        <translation>نخستین را هم پس می‌گیرد</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not “%1”</source>
        <translation>گزینهٔ ‎--map به صورت FIELD=COLUMN است، نه «%1»</translation>
    </message>
    <message>
        <source>there is no field “%1”; there are %2</source>
        <translation>فیلد «%1» وجود ندارد؛ فیلدهای موجود: %2</translation>
    </message>
    <message>
        <source>FILE is missing</source>
        <translation>آرگومان FILE داده نشده است</translation>
    </message>
    <message>
        <source>--provider takes small letters, digits and -, not “%1”</source>
        <translation>گزینهٔ ‎--provider حروف کوچک لاتین، رقم و خط تیره می‌پذیرد، نه «%1»</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>ورودی استاندارد</translation>
    </message>
    <message>
        <source>there is no encoding “%1”; there are %2</source>
        <translation>کدبندی «%1» وجود ندارد؛ کدبندی‌های موجود: %2</translation>
    </message>
    <message>
        <source>--delimiter takes one ASCII character that is no quote, not “%1”</source>
        <translation>گزینهٔ ‎--delimiter یک نویسهٔ ASCII به جز نشانهٔ نقل‌قول می‌پذیرد، نه «%1»</translation>
    </message>
    <message>
        <source>--versions, --restore and --remove stand alone, without FILE</source>
        <translation>گزینه‌های ‎--versions، ‎--restore و ‎--remove تنها و بدون FILE به کار می‌روند</translation>
    </message>
    <message>
        <source>--provider is missing: the short name of whose codes these are</source>
        <translation>گزینهٔ ‎--provider داده نشده است: نام کوتاه کسی که این کدها از آن اوست</translation>
    </message>
    <message>
        <source>--restore takes the number of a version, not “%1”</source>
        <translation>گزینهٔ ‎--restore شمارهٔ نسخه می‌پذیرد، نه «%1»</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation>درون‌ریزی لغو شد. چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>در حال خواندن: %1</translation>
    </message>
    <message>
        <source>no error codes were found</source>
        <translation>کد خطایی پیدا نشد</translation>
    </message>
    <message>
        <source>Storing: %1</source>
        <translation>در حال ذخیره: %1</translation>
    </message>
    <message>
        <source>%1 is stored as version %2.</source>
        <translation>کاتالوگ %1 به صورت نسخهٔ %2 ذخیره شد.</translation>
    </message>
    <message>
        <source>What the source is, and what its columns mean, is told by its content; --dry-run shows how it was understood and what would change, and stores nothing. Importing a provider again is an update: the former version is kept, and the source is read as that of the last time was, with the same tables and columns; what you ask for counts before that, and --fresh leaves it out. Nothing is loaded from the network.</source>
        <translation>نوع منبع و معنای ستون‌هایش از محتوای آن شناخته می‌شود؛ ‎--dry-run نشان می‌دهد که منبع چگونه فهمیده شده و چه چیزی تغییر می‌کند، و چیزی ذخیره نمی‌کند. درون‌ریزی دوبارهٔ یک ارائه‌دهنده به‌روزرسانی است: نسخهٔ پیشین نگه داشته می‌شود و منبع همانند بار پیش خوانده می‌شود، با همان جدول‌ها و ستون‌ها؛ آنچه شما بخواهید مقدم است و ‎--fresh آن را کنار می‌گذارد. هیچ چیز از شبکه بارگیری نمی‌شود.</translation>
    </message>
    <message>
        <source>Read the source as if nothing had been imported of --provider before.</source>
        <translation>منبع را چنان می‌خواند که گویی پیش‌تر چیزی از ‎--provider درون‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>The provider&apos;s name (default: as the source calls it, where that fits the short name; else the short name).</source>
        <translation>نام ارائه‌دهنده (پیش‌فرض: نامی که منبع می‌گوید، اگر با نام کوتاه بخواند؛ وگرنه نام کوتاه).</translation>
    </message>
    <message>
        <source>%1. By the source: %2</source>
        <extracomment>%1 is &quot;--provider nord-pay --name &apos;Nord Pay&apos;&quot;</extracomment>
        <translation>%1. بنا بر منبع: ‎%2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportJob</name>
    <message>
        <source>The import failed: %1</source>
        <translation>درون‌ریزی ناموفق بود: %1</translation>
    </message>
</context>
<context>
    <name>errdex::ImportReport</name>
    <message>
        <source>line %1: %2</source>
        <translation>خط %1: %2</translation>
    </message>
    <message>
        <source>Read as: %1, %2</source>
        <extracomment>%1 is the name of a format, &quot;Table (CSV, TSV)&quot;, %2 an encoding, &quot;UTF-8&quot;</extracomment>
        <translation>قالب خواندن: %1، %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is the heading of a table, %3 &quot;taken&quot; or &quot;left out&quot;</extracomment>
        <translation>%1، خط %2: %3</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>table</comment>
        <extracomment>said of a table of the source, behind its heading and line</extracomment>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>table</comment>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>%1, table %2: %3</source>
        <extracomment>%1 is the heading of a table, %3 &quot;taken&quot; or &quot;left out&quot;</extracomment>
        <translation>%1، جدول %2: %3</translation>
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
        <translation>پوشه هیچ پرونده‌ای ندارد.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>خواندن %1 ممکن نیست: %2</translation>
    </message>
    <message>
        <source>Only the first %1 files are read; there are %2.</source>
        <translation>فقط %1 پروندهٔ نخست خوانده شد؛ در مجموع %2 پرونده هست.</translation>
    </message>
    <message>
        <source>Nothing that looks like error codes was found.</source>
        <translation>چیزی شبیه کد خطا پیدا نشد.</translation>
    </message>
</context>
<context>
    <name>errdex::ImportTableModel</name>
    <message>
        <source>%1, doubt: %2</source>
        <extracomment>a cell&apos;s text, and what is doubtful about it</extracomment>
        <translation>%1، تردید: %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <extracomment>%1 is the number of a line, or row, of the source</extracomment>
        <translation>%1 کنار گذاشته شد</translation>
    </message>
    <message>
        <source>%1 doubt</source>
        <extracomment>%1 is the number of a line: something in it is doubtful</extracomment>
        <translation>%1 تردید</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a column of the source, and what it is read as</extracomment>
        <translation>%1 ‏←‏ %2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportText</name>
    <message>
        <source>Not imported</source>
        <translation>درون‌ریزی نمی‌شود</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>جدول (CSV، TSV)</translation>
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
        <translation>صفحهٔ وب (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>متن ساده</translation>
    </message>
    <message>
        <source>OpenAPI</source>
        <translation>OpenAPI</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>ستون %1</translation>
    </message>
    <message>
        <source>“%1” is not imported: your choice.</source>
        <translation>«%1» درون‌ریزی نمی‌شود: انتخاب شما.</translation>
    </message>
    <message>
        <source>“%1” is read as %2: your choice.</source>
        <translation>«%1» به صورت %2 خوانده می‌شود: انتخاب شما.</translation>
    </message>
    <message>
        <source>How the HTTP status is known</source>
        <extracomment>a column that says of each HTTP status how it is known: stated, by a rule, derived</extracomment>
        <translation>وضعیت HTTP از کجا دانسته شده</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>جدول %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Table %1, row %2: %3</source>
        <translation>جدول %1، ردیف %2: %3</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>جدول %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ردیف %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>خط %1: %2</translation>
    </message>
</context>
<context>
    <name>errdex::ImportVersions</name>
    <message>
        <source>codes: %1</source>
        <translation>کدها: %1</translation>
    </message>
    <message>
        <source>there is no version %1 of %2</source>
        <translation>نسخهٔ %1 از %2 وجود ندارد</translation>
    </message>
    <message>
        <source>Version %1 of %2 is the present one.</source>
        <translation>نسخهٔ %1 از %2 نسخهٔ کنونی است.</translation>
    </message>
    <message>
        <source>nothing of %1 is imported</source>
        <translation>چیزی از %1 درون‌ریزی نشده است</translation>
    </message>
    <message>
        <source>%1 is removed. For thirty days “errdex import --provider %1 --restore %2” brings it back.</source>
        <translation>کاتالوگ %1 برداشته شد. تا سی روز «errdex import --provider %1 --restore %2» آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>errdex::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>پیشرفت درون‌ریزی</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>قبلی(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>بعدی(&amp;N)</translation>
    </message>
    <message>
        <source>There is no text to import.</source>
        <translation>متنی برای درون‌ریزی نیست.</translation>
    </message>
    <message>
        <source>1. Source</source>
        <translation>۱. منبع</translation>
    </message>
    <message>
        <source>2. What was recognised</source>
        <translation>۲. آنچه شناخته شد</translation>
    </message>
    <message>
        <source>3. What it changes</source>
        <translation>۳. آنچه تغییر می‌کند</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>درون‌ریزی(&amp;I)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>What was chosen stays</source>
        <translation>آنچه انتخاب شده می‌ماند</translation>
    </message>
    <message>
        <source>Keeps the catalogue; Undo takes it away</source>
        <translation>کاتالوگ را نگه می‌دارد؛ «واگرد» آن را برمی‌دارد</translation>
    </message>
    <message>
        <source>Nothing is kept before the last step</source>
        <translation>پیش از گام آخر چیزی نگه داشته نمی‌شود</translation>
    </message>
</context>
<context>
    <name>errdex::InlineEditor</name>
    <message>
        <source>What is written is kept at once.</source>
        <translation>آنچه نوشته می‌شود بی‌درنگ نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>errdex::KeyEdit</name>
    <message>
        <source>Press the new keys… %1 cancels</source>
        <translation>کلیدهای تازه را فشار دهید… %1 لغو می‌کند</translation>
    </message>
    <message>
        <source>%1 or a click, then the keys</source>
        <translation>نخست %1 یا کلیک، سپس کلیدها</translation>
    </message>
</context>
<context>
    <name>errdex::KeyboardPage</name>
    <message>
        <source>U&amp;se them</source>
        <translation>اختصاص(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>بدون میان‌بر(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>پیش‌فرض(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All to default</source>
        <translation>همه به پیش‌فرض(&amp;A)</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>کنش‌ها و میان‌برهایشان</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کنش</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>میان‌بر</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>پیش‌فرض</translation>
    </message>
    <message>
        <source>&amp;Press other keys:</source>
        <translation>کلیدهای دیگر را فشار دهید(&amp;P):</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>کلیدهای دیگر</translation>
    </message>
    <message>
        <source>%1 cannot be used: it moves about, or belongs to the saved filters.</source>
        <translation>میان‌بر %1‎ را نمی‌توان به کار برد: برای جابه‌جایی است یا به پالایه‌های ذخیره‌شده تعلق دارد.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it when you use it here.</source>
        <translation>میان‌بر %1‎ از آنِ «%2» است و اگر اینجا به کار رود، از آن گرفته می‌شود.</translation>
    </message>
    <message>
        <source>%1 was given to “%2” and stays there.</source>
        <translation>میان‌بر %1‎ به «%2» داده شده است و همان‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>گرفتن از آن(&amp;T)</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1‎، تغییرکرده</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بدون میان‌بر</translation>
    </message>
    <message>
        <source>After %1, press the keys for the action that is chosen above. %2 cancels, %3 leaves the field.</source>
        <translation>پس از %1، کلیدهای میان‌بر کنشی را که در بالا انتخاب شده فشار دهید. %2 لغو می‌کند و %3 از این فیلد بیرون می‌رود.</translation>
    </message>
    <message>
        <source>In the field, %1 uses these keys and %2 records others.</source>
        <translation>در این فیلد، %1 این کلیدها را اختصاص می‌دهد و %2 کلیدهای دیگری می‌گیرد.</translation>
    </message>
    <message>
        <source>The chosen action is reached by these keys</source>
        <translation>کار انتخاب‌شده با این کلیدها در دسترس است</translation>
    </message>
    <message>
        <source>The chosen action is reached by its menu alone</source>
        <translation>کار انتخاب‌شده تنها از فهرست آن در دسترس است</translation>
    </message>
    <message>
        <source>The keys that the chosen action had at first</source>
        <translation>کلیدهایی که کار انتخاب‌شده در آغاز داشت</translation>
    </message>
    <message>
        <source>The keys that all actions had at first</source>
        <translation>کلیدهایی که همهٔ کارها در آغاز داشتند</translation>
    </message>
    <message>
        <source>Enter takes other keys for an action: press them then.</source>
        <translation>Enter کلیدهای دیگری برای یک کار می‌پذیرد: سپس آن‌ها را بزنید.</translation>
    </message>
</context>
<context>
    <name>errdex::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>زبان(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>زبان سیستم(&amp;S)</translation>
    </message>
</context>
<context>
    <name>errdex::LineButtons</name>
    <message>
        <source>Clear this field</source>
        <translation>پاک کردن این کادر</translation>
    </message>
</context>
<context>
    <name>errdex::LogModel</name>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>نخستین خط</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>گزیده</translation>
    </message>
</context>
<context>
    <name>errdex::LogScanJob</name>
    <message>
        <source>it is no file</source>
        <translation>این پرونده نیست</translation>
    </message>
</context>
<context>
    <name>errdex::LongTextDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>توقف(&amp;S)</translation>
    </message>
    <message>
        <source>Show in the &amp;table</source>
        <translation>نمایش در جدول(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>برون‌ریزی(&amp;E)…</translation>
    </message>
    <message>
        <source>Stopped: the rest was not read.</source>
        <translation>متوقف شد: بقیه خوانده نشد.</translation>
    </message>
    <message>
        <source>The text could not be read to its end: %1</source>
        <translation>خواندن متن تا پایان ممکن نشد: %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>در حال خواندن</translation>
    </message>
    <message>
        <source>Codes in the text</source>
        <translation>کدهای متن</translation>
    </message>
    <message>
        <source>Filters the table of the window to the chosen codes, or to all</source>
        <translation>جدول پنجره را به کدهای انتخاب‌شده، یا به همهٔ کدها، محدود می‌کند</translation>
    </message>
    <message>
        <source>Export the codes of the text</source>
        <translation>برون‌ریزی کدهای متن</translation>
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
            <numerusform>%Ln ردیف در %1 برون‌ریزی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <extracomment>%1 is the name of a file, or &quot;Pasted text&quot;</extracomment>
        <translation>کدها: %1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <extracomment>%1 is the name of a file, or &quot;Pasted text&quot;</extracomment>
        <translation>در حال خواندن: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln کد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %1 time(s)</source>
        <extracomment>%1 is a number: how often the codes stand in the text</extracomment>
        <translation>
            <numerusform>%1 بار یافت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) read (%2)</source>
        <extracomment>%1 is a number, %2 a size such as &quot;104 KiB&quot;</extracomment>
        <translation>
            <numerusform>%1 خط خوانده شد (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>No known code stands in the text.</source>
        <translation>هیچ کد شناخته‌شده‌ای در متن نیست.</translation>
    </message>
    <message>
        <source>Enter filters the table of the window to the chosen codes.</source>
        <translation>Enter جدول پنجره را به کدهای انتخاب‌شده می‌پالاید.</translation>
    </message>
    <message>
        <source>Asks for a file and writes the codes of the text into it</source>
        <translation>پرونده‌ای می‌پرسد و کدهای متن را در آن می‌نویسد</translation>
    </message>
</context>
<context>
    <name>errdex::LongTexts</name>
    <message>
        <source>Open a log or another text</source>
        <translation>باز کردن لاگ یا متنی دیگر</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>متن چسبانده‌شده</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>متن رهاشده</translation>
    </message>
</context>
<context>
    <name>errdex::LookupCommand</name>
    <message>
        <source>Finds what an error code or message means; the best answer first.</source>
        <translation>معنای یک کد یا پیام خطا را پیدا می‌کند؛ نخست بهترین جواب.</translation>
    </message>
    <message>
        <source>Several words are one text. What is near a code or word that no catalogue has is a suggestion, not an answer: match.kind is “fuzzy” in json, the exit code is 1. The csv format has the columns of “errdex export”, and no suggestions. Standard input of more than 256 KiB, as a log is, gives a table of all known codes that stand in it: provider, code, count, first line and an excerpt.</source>
        <translation>چند واژه با هم یک متن به شمار می‌آیند. اگر کد یا واژه‌ای در هیچ کاتالوگی نباشد، آنچه به آن نزدیک است پیشنهاد است نه جواب: match.kind در json برابر «fuzzy» و کد خروج 1 است. قالب csv ستون‌های «errdex export» را دارد و پیشنهاد ندارد. ورودی استاندارد بزرگ‌تر از 256 KiB، مانند لاگ، جدولی از همهٔ کدهای شناخته‌شدهٔ آن به دست می‌دهد: ارائه‌دهنده، کد، تعداد، نخستین خط و گزیده.</translation>
    </message>
    <message>
        <source>Look at this provider only; may be given more than once.</source>
        <translation>فقط این ارائه‌دهنده را بررسی می‌کند؛ می‌توان بیش از یک بار داد.</translation>
    </message>
    <message>
        <source>Give at most N results (default: 20; 0: all).</source>
        <translation>حداکثر N نتیجه می‌دهد (پیش‌فرض: 20؛ 0: همه).</translation>
    </message>
    <message>
        <source>A code in any form, a message, a JSON body, a log line, words; - reads it from standard input.</source>
        <translation>کد به هر شکلی، پیام، بدنهٔ JSON، خطی از لاگ، واژه‌ها؛ - آن را از ورودی استاندارد می‌خواند.</translation>
    </message>
    <message>
        <source>what -1021 means, and what to do about it</source>
        <translation>معنای ‎-1021 و کاری که باید کرد</translation>
    </message>
    <message>
        <source>the same number means something else elsewhere</source>
        <translation>همین شماره در جای دیگر معنای دیگری دارد</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>برای اسکریپت</translation>
    </message>
    <message>
        <source>cannot read standard input: %1</source>
        <translation>خواندن ورودی استاندارد ممکن نیست: %1</translation>
    </message>
    <message>
        <source>there is no text to look up</source>
        <translation>متنی برای جست‌وجو نیست</translation>
    </message>
    <message>
        <source>there is no provider “%1”; there are %2</source>
        <translation>ارائه‌دهندهٔ «%1» وجود ندارد؛ ارائه‌دهنده‌های موجود: %2</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1؛ منظورتان %2 بود؟</translation>
    </message>
    <message>
        <source>--limit takes a number, not “%1”</source>
        <translation>گزینهٔ ‎--limit عدد می‌پذیرد، نه «%1»</translation>
    </message>
    <message>
        <source>there are more results; --limit 0 gives all</source>
        <translation>نتیجه‌های بیشتری هست؛ ‎--limit 0 همه را می‌دهد</translation>
    </message>
    <message>
        <source>nothing found for “%1”</source>
        <translation>برای «%1» چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>the input is long: searched for known codes, and for nothing else; %1</source>
        <translation>ورودی بلند است: فقط کدهای شناخته‌شده در آن جست‌وجو شد؛ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 بایت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 خط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln کد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::LookupText</name>
    <message>
        <source>the code %1 stands in the text</source>
        <translation>کد %1 در متن آمده است</translation>
    </message>
    <message>
        <source>%1 is %2 without its zeros or its sign</source>
        <translation>%1 همان %2 است، بدون صفرها یا علامت آن</translation>
    </message>
    <message>
        <source>the name %1 stands in the text</source>
        <translation>نام %1 در متن آمده است</translation>
    </message>
    <message>
        <source>“%1” is %2 written differently</source>
        <translation>«%1» شکل دیگری از %2 است</translation>
    </message>
    <message>
        <source>the code begins with %1</source>
        <translation>کد با %1 آغاز می‌شود</translation>
    </message>
    <message>
        <source>its message stands in the text</source>
        <translation>پیام آن در متن آمده است</translation>
    </message>
    <message>
        <source>“%1” stands in the text, which may be by chance</source>
        <translation>«%1» در متن آمده است، که شاید اتفاقی باشد</translation>
    </message>
    <message>
        <source>all words stand in its name or message</source>
        <translation>همهٔ واژه‌ها در نام یا پیام آن آمده است</translation>
    </message>
    <message>
        <source>all words stand in its texts or in its meaning</source>
        <translation>همهٔ واژه‌ها در متن‌های آن یا در معنای آن آمده است</translation>
    </message>
    <message>
        <source>the text holds the HTTP status %1</source>
        <translation>متن وضعیت HTTP %1 را دارد</translation>
    </message>
    <message>
        <source>a suggestion: %1 is near %2</source>
        <translation>پیشنهاد: %1 به %2 نزدیک است</translation>
    </message>
    <message>
        <source>a suggestion by these words: %1</source>
        <translation>پیشنهاد بر پایهٔ این واژه‌ها: %1</translation>
    </message>
    <message>
        <source>its message stands there too</source>
        <translation>پیام آن نیز آمده است</translation>
    </message>
    <message>
        <source>the text names %1</source>
        <translation>متن از %1 نام می‌برد</translation>
    </message>
    <message>
        <source>the body has the form of %1</source>
        <translation>بدنه به شکل خطاهای %1 است</translation>
    </message>
    <message>
        <source>the HTTP status %1 fits</source>
        <translation>وضعیت HTTP %1 نیز می‌خواند</translation>
    </message>
    <message>
        <source>words of its message stand there too</source>
        <translation>واژه‌هایی از پیام آن نیز آمده است</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in any catalogue</source>
        <extracomment>%1 is one code, or several as a list: &quot;-1131, -1132&quot;</extracomment>
        <translation>
            <numerusform>در هیچ کاتالوگی نیست: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>found in the team&apos;s tags</source>
        <translation>در برچسب‌های تیم پیدا شد</translation>
    </message>
    <message>
        <source>found in the team&apos;s note</source>
        <translation>در یادداشت تیم پیدا شد</translation>
    </message>
    <message>
        <source>found in your tags</source>
        <translation>در برچسب‌های شما پیدا شد</translation>
    </message>
    <message>
        <source>found in your note</source>
        <translation>در یادداشت شما پیدا شد</translation>
    </message>
    <message>
        <source>words of its texts stand there too</source>
        <translation>واژه‌هایی از متن‌های آن نیز آمده است</translation>
    </message>
    <message>
        <source>“%2” is what HTTP %1 stands for</source>
        <extracomment>%1 is an HTTP status, 429; %2 what the code means, &quot;Rate limit exceeded&quot;</extracomment>
        <translation>HTTP %1 یعنی «%2»</translation>
    </message>
    <message>
        <source>a suggestion: %1 has the number of %2</source>
        <extracomment>%1 is a code that there is, -1021; %2 is what was looked up, ABCD-1021</extracomment>
        <translation>پیشنهاد: %1 همان شمارهٔ %2 را دارد</translation>
    </message>
    <message>
        <source>a suggestion: “%1” may mean “%2”</source>
        <extracomment>%1 is words of a text, &quot;session timed out&quot;; %2 what a code means, &quot;Session expired&quot;</extracomment>
        <translation>پیشنهاد: «%1» شاید به معنی «%2» باشد</translation>
    </message>
    <message>
        <source>its message stands in the text, but for the word “%1”</source>
        <extracomment>%1 is a word of a message that is misspelt in the text</extracomment>
        <translation>پیام آن در متن آمده است، به‌جز واژهٔ «%1»</translation>
    </message>
</context>
<context>
    <name>errdex::MainWindow</name>
    <message>
        <source>The search failed: %1</source>
        <translation>جست‌وجو ناموفق بود: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) printed</source>
        <translation>
            <numerusform>%Ln صفحه چاپ شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Errdex was updated to version %1.</source>
        <translation>Errdex به نسخهٔ %1 به‌روز شد.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>تازه‌ها(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Write a reply</source>
        <translation>نوشتن پاسخ(&amp;W)</translation>
    </message>
    <message>
        <source>The layout is as it was at first</source>
        <translation>چیدمان به حالت نخست برگشت</translation>
    </message>
    <message>
        <source>The clipboard still holds what was copied before.</source>
        <translation>بریده‌دان هنوز همان را دارد که پیش‌تر رونوشت شده بود.</translation>
    </message>
    <message>
        <source>Nothing was copied: %1 has no reply, neither one of yours nor one of its concept.</source>
        <translation>چیزی رونوشت نشد: %1 نه پاسخی از شما دارد و نه پاسخی از مفهومش.</translation>
    </message>
    <message>
        <source>Nothing was copied: no single code is chosen.</source>
        <translation>چیزی رونوشت نشد: هیچ کدی به‌تنهایی برگزیده نشده است.</translation>
    </message>
    <message>
        <source>Enter leads to the cards of the cell.</source>
        <translation>Enter به کارت‌های خانه می‌رود.</translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlock</name>
    <message>
        <source>(picture %1, not loaded)</source>
        <translation>(تصویر %1، بارگذاری نشده)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <extracomment>below the beginning of a long note</extracomment>
        <translation>
            <numerusform>… و %Ln نویسهٔ دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlocks</name>
    <message>
        <source>A document of more than 64 MiB.</source>
        <translation>سندی بزرگ‌تر از ۶۴ مبی‌بایت.</translation>
    </message>
    <message>
        <source>The document could not be read as Markdown.</source>
        <translation>خواندن سند به صورت Markdown ممکن نشد.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln cell(s) more than the head of its table; only those are left out.</source>
        <translation>
            <numerusform>این ردیف %Ln خانه بیش از سرستون‌های جدولش دارد؛ فقط همین بخش اضافه کنار گذاشته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MenuBar</name>
    <message>
        <source>&amp;Edit</source>
        <translation>ویرایش(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>رونوشت(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>نما(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>ستون‌ها(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>پرونده(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>رفتن(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>راهنما(&amp;H)</translation>
    </message>
</context>
<context>
    <name>errdex::MessageBar</name>
    <message>
        <source>Message</source>
        <extracomment>what the program says at the foot of the window</extracomment>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>errdex::NothingFound</name>
    <message>
        <source>Read it as an error text: %1</source>
        <translation>خواندن آن به صورت متن خطا: %1</translation>
    </message>
    <message>
        <source>The nearest in the catalogues. They may mean something else.</source>
        <translation>نزدیک‌ترین‌ها در کاتالوگ‌ها. شاید معنای دیگری داشته باشند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln کد</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 — %2</source>
        <translation>با حذف «%1»: %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جست‌وجو</translation>
    </message>
    <message>
        <source>Remove %1 — finds %2</source>
        <translation>با حذف «%1» پیدا می‌شود: %2</translation>
    </message>
    <message>
        <source>No code has all of these words</source>
        <translation>هیچ کدی همهٔ این واژه‌ها را ندارد</translation>
    </message>
    <message>
        <source>Only %1 — finds %2</source>
        <translation>فقط «%1» پیدا می‌کند: %2</translation>
    </message>
    <message>
        <source>Only %1 — %2</source>
        <translation>فقط «%1»: %2</translation>
    </message>
</context>
<context>
    <name>errdex::NothingLeft</name>
    <message>
        <source>Nothing is left to compare</source>
        <translation>چیزی برای مقایسه نمانده است</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>نمایش همهٔ ردیف‌ها</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is a provider, which will be compared then</extracomment>
        <translation>افزودن %1</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>مقایسهٔ همه</translation>
    </message>
</context>
<context>
    <name>errdex::OriginText</name>
    <message>
        <source>shared by your team</source>
        <extracomment>of a catalogue: a colleague has given it to everybody in the team</extracomment>
        <translation>اشتراک‌گذاشتهٔ تیم شما</translation>
    </message>
    <message>
        <source>imported, hides the team&apos;s</source>
        <extracomment>of a catalogue: the team shares one too, which is not shown because of this one</extracomment>
        <translation>درون‌ریزی‌شده، کاتالوگ تیم را می‌پوشاند</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>of a catalogue: it comes with the program</extracomment>
        <translation>درون‌ریزی‌شده</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>همراه برنامه</translation>
    </message>
    <message>
        <source>Shared by your team</source>
        <translation>اشتراک‌گذاشتهٔ تیم شما</translation>
    </message>
    <message>
        <source>Your own import; it hides the one that your team shares</source>
        <translation>درون‌ریزی خودتان؛ کاتالوگی را که تیمتان به اشتراک گذاشته می‌پوشاند</translation>
    </message>
</context>
<context>
    <name>errdex::OtherValues</name>
    <message>
        <source>Another link, from %1</source>
        <translation>پیوندی دیگر، از %1</translation>
    </message>
    <message>
        <source>Another meaning, from %1</source>
        <translation>معنایی دیگر، از %1</translation>
    </message>
    <message>
        <source>Another reply for all that mean this, from %1</source>
        <translation>پاسخی دیگر برای همهٔ کدهای هم‌معنا، از %1</translation>
    </message>
    <message>
        <source>Another reply, from %1</source>
        <translation>پاسخی دیگر، از %1</translation>
    </message>
    <message>
        <source>Another note, from %1</source>
        <translation>یادداشتی دیگر، از %1</translation>
    </message>
    <message>
        <source>Use this one</source>
        <extracomment>&quot;one&quot; is a note, link, reply or meaning that another person wrote</extracomment>
        <translation>استفاده از این</translation>
    </message>
    <message>
        <source>Puts it in the place of your own; can be undone</source>
        <translation>آن را به جای نوشتهٔ شما می‌گذارد؛ واگردپذیر است</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Your own stays; can be undone</source>
        <translation>نوشتهٔ خود شما می‌ماند؛ واگردپذیر است</translation>
    </message>
</context>
<context>
    <name>errdex::OutputProgress</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>errdex::OwnActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>انجام دوباره(&amp;R)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>واگرد: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>انجام دوباره: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>The other one is in the place of yours now</source>
        <extracomment>&quot;one&quot; is a note, link, reply or meaning that another person wrote</extracomment>
        <translation>اکنون آن دیگری به جای نوشتهٔ شماست</translation>
    </message>
    <message>
        <source>The other one is thrown away</source>
        <translation>آن دیگری دور انداخته شد</translation>
    </message>
    <message>
        <source>%1 has no tags any more</source>
        <translation>برچسب‌های %1 حذف شد</translation>
    </message>
    <message>
        <source>Tags of %1 kept</source>
        <translation>برچسب‌های %1 ذخیره شد</translation>
    </message>
    <message>
        <source>%1 has no link any more</source>
        <translation>پیوند %1 حذف شد</translation>
    </message>
    <message>
        <source>Link of %1 kept</source>
        <translation>پیوند %1 ذخیره شد</translation>
    </message>
    <message>
        <source>The former reply is back</source>
        <translation>پاسخ پیشین بازگردانده شد</translation>
    </message>
    <message>
        <source>Your reply is kept for all codes that mean this</source>
        <translation>پاسخ شما برای همهٔ کدهای هم‌معنا ذخیره شد</translation>
    </message>
    <message>
        <source>Your reply is kept for %1</source>
        <translation>پاسخ شما برای %1 ذخیره شد</translation>
    </message>
    <message>
        <source>The note on %1 is gone</source>
        <translation>یادداشت %1 پاک شد</translation>
    </message>
    <message>
        <source>Note on %1 kept</source>
        <translation>یادداشت %1 ذخیره شد</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>واگرد شد: %1</translation>
    </message>
</context>
<context>
    <name>errdex::OwnChanges</name>
    <message>
        <source>Import of own data</source>
        <translation>درون‌ریزی داده‌های شما</translation>
    </message>
</context>
<context>
    <name>errdex::OwnDataCommand</name>
    <message>
        <source>Writes your notes, stars and saved filters as one file, or joins in another person&apos;s.</source>
        <translation>یادداشت‌ها، ستاره‌ها و پالایه‌های ذخیره‌شدهٔ شما را در یک پرونده می‌نویسد، یا داده‌های شخص دیگری را با آن‌ها ادغام می‌کند.</translation>
    </message>
    <message>
        <source>The file is JSON. It holds notes, tags, links, replies, stars, chosen concepts and saved filters, but no history and no imported catalogues. Joining takes field by field what is newer; what two people have written apart is kept twice, and found by has:conflict. A copy of the state before is kept, and restored by the window (File, Restore own data).</source>
        <translation>پرونده JSON است. یادداشت‌ها، برچسب‌ها، پیوندها، پاسخ‌ها، ستاره‌ها، مفهوم‌های انتخاب‌شده و پالایه‌های ذخیره‌شده را دارد، ولی تاریخچه و کاتالوگ‌های درون‌ریزی‌شده را نه. ادغام، فیلد به فیلد، آنچه را تازه‌تر است برمی‌دارد؛ آنچه دو نفر جداگانه نوشته‌اند هر دو نگه داشته می‌شود و با has:conflict پیدا می‌شود. از وضعیت پیشین نسخهٔ پشتیبان نگه داشته می‌شود که از پنجره می‌توان آن را بازگرداند (پرونده، بازگردانی داده‌های شما).</translation>
    </message>
    <message>
        <source>Write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>به جای خروجی استاندارد در این پرونده می‌نویسد؛ پرونده یا کامل نوشته می‌شود یا هیچ.</translation>
    </message>
    <message>
        <source>Join in what stands in this file (- for standard input), and say what that changed.</source>
        <translation>محتوای این پرونده را ادغام می‌کند (- برای ورودی استاندارد) و می‌گوید چه تغییری کرد.</translation>
    </message>
    <message>
        <source>With --join: change nothing, say what would change.</source>
        <translation>همراه با ‎--join: چیزی را تغییر نمی‌دهد، فقط می‌گوید چه تغییر می‌کند.</translation>
    </message>
    <message>
        <source>to take along, or to hand on</source>
        <translation>برای همراه بردن یا هم‌رسانی</translation>
    </message>
    <message>
        <source>what a colleague&apos;s file would change</source>
        <translation>پروندهٔ یک همکار چه چیزی را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>and joins it in</source>
        <translation>و آن را ادغام می‌کند</translation>
    </message>
    <message>
        <source>--output and --join do not go together</source>
        <translation>گزینه‌های ‎--output و ‎--join با هم به کار نمی‌روند</translation>
    </message>
    <message>
        <source>--dry-run is for --join</source>
        <translation>گزینهٔ ‎--dry-run برای ‎--join است</translation>
    </message>
    <message>
        <source>--format is for --join; what is written is always JSON</source>
        <translation>گزینهٔ ‎--format برای ‎--join است؛ آنچه نوشته می‌شود همیشه JSON است</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>ورودی استاندارد</translation>
    </message>
</context>
<context>
    <name>errdex::OwnExchange</name>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>نوشتن %1 ممکن نشد: %2. آنچه پیش‌تر آنجا بود همان‌گونه ماند.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>خواندن %1 ممکن نیست: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with own data</source>
        <translation>
            <numerusform>%Ln کد با داده‌های شما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved filter(s)</source>
        <translation>
            <numerusform>%Ln پالایهٔ ذخیره‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>%Ln مورد تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>%Ln مورد تغییریافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written by both of you</source>
        <extracomment>%Ln values, each a note, the tags … of a code that two people wrote differently</extracomment>
        <translation>
            <numerusform>%Ln مورد نوشتهٔ هر دوی شما</numerusform>
        </translation>
    </message>
    <message>
        <source>Joining it would change nothing: all of it is here already.</source>
        <translation>ادغام آن چیزی را تغییر نمی‌دهد: همهٔ آن از پیش هست.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>همهٔ آن از پیش بود.</translation>
    </message>
    <message>
        <source>It would be joined into your own data: %1.</source>
        <translation>با داده‌های شما ادغام می‌شود: %1.</translation>
    </message>
    <message>
        <source>Joined into your own data: %1.</source>
        <translation>با داده‌های شما ادغام شد: %1.</translation>
    </message>
    <message>
        <source>%1: more than %2 MiB. No file of own data is so large; nothing was changed.</source>
        <extracomment>%1, here and below, is the name of a file, or &quot;Standard input&quot;</extracomment>
        <translation>%1: بزرگ‌تر از %2 مبی‌بایت. هیچ پروندهٔ «داده‌های شما» به این بزرگی نیست؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1: from a newer version of Errdex. Please update Errdex; nothing was changed.</source>
        <translation>%1: از نسخهٔ تازه‌تری از Errdex است. لطفاً Errdex را به‌روز کنید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1: no file of own data. Such a file comes from “Export own data”; nothing was changed.</source>
        <translation>%1: پروندهٔ «داده‌های شما» نیست. چنین پرونده‌ای با «برون‌ریزی داده‌های شما» ساخته می‌شود؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1: damaged in line %2 (%3). Nothing was changed.</source>
        <extracomment>%3 says in English what is wrong there</extracomment>
        <translation>%1: آسیب‌دیدگی در خط %2 (%3). چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Of what both of you wrote, the newer holds and the other is kept beside it: search for %1.</source>
        <translation>از آنچه هر دوی شما نوشته‌اید، تازه‌تر به کار می‌رود و دیگری کنار آن نگه داشته می‌شود: %1 را جست‌وجو کنید.</translation>
    </message>
</context>
<context>
    <name>errdex::OwnTextRow</name>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Link to the solution</source>
        <translation>پیوند راه‌حل</translation>
    </message>
    <message>
        <source>Reply of your own</source>
        <translation>پاسخ خود شما</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>Add a link to the solution</source>
        <translation>افزودن پیوند راه‌حل</translation>
    </message>
    <message>
        <source>Write a reply of your own</source>
        <translation>نوشتن پاسخ خودتان</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>ویرایش: %1</translation>
    </message>
    <message>
        <source>All codes with this tag</source>
        <translation>همهٔ کدهای دارای این برچسب</translation>
    </message>
    <message>
        <source>urgent, known bug, …</source>
        <translation>فوری، اشکال شناخته‌شده، …</translation>
    </message>
    <message>
        <source>Markdown; kept while you type</source>
        <translation>قالب Markdown؛ هنگام تایپ ذخیره می‌شود</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://; this is not kept yet.</source>
        <translation>پیوند با https:// یا http:// آغاز می‌شود؛ این هنوز ذخیره نشده است.</translation>
    </message>
    <message>
        <source>Yours alone, until you share it with a team</source>
        <translation>تنها برای شما، تا آن را با تیمی به اشتراک بگذارید</translation>
    </message>
    <message>
        <source>Opens in the web browser</source>
        <translation>در مرورگر وب باز می‌شود</translation>
    </message>
    <message>
        <source>The link was not kept.</source>
        <translation>پیوند نگه داشته نشد.</translation>
    </message>
</context>
<context>
    <name>errdex::PagePrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>صفحهٔ %1</translation>
    </message>
    <message>
        <source>The preview ends here; the print goes on.</source>
        <translation>پیش‌نمایش در اینجا تمام می‌شود؛ چاپ ادامه می‌یابد.</translation>
    </message>
</context>
<context>
    <name>errdex::PageTables</name>
    <message>
        <source>Each code is a heading, with its text below.</source>
        <translation>هر کد یک سرعنوان است و متن آن زیرش آمده است.</translation>
    </message>
    <message>
        <source>A list of definitions: codes and what they mean.</source>
        <translation>فهرستی از تعریف‌ها: کدها و معنای آن‌ها.</translation>
    </message>
    <message>
        <source>Lines that begin with a code.</source>
        <translation>خط‌هایی که با کد آغاز می‌شوند.</translation>
    </message>
    <message>
        <source>One line alone that begins like a code; it may be anything.</source>
        <translation>فقط یک خط که مانند کد آغاز می‌شود؛ هر چیزی می‌تواند باشد.</translation>
    </message>
</context>
<context>
    <name>errdex::PaneLinks</name>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is &quot;Code&quot;, &quot;Message&quot;, &quot;Reply&quot;, …</extracomment>
        <translation>رونوشت شد: %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
</context>
<context>
    <name>errdex::PaperOutput</name>
    <message>
        <source>The export failed: there is not enough memory.</source>
        <translation>برون‌ریزی ناموفق بود: حافظه کافی نیست.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>در حال نوشتن %1 …</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>در حال چاپ …</translation>
    </message>
    <message>
        <source>The last one is still being written. Wait for its end, or stop it.</source>
        <translation>قبلی هنوز در حال نوشته شدن است. تا پایان آن صبر کنید یا متوقفش کنید.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>چاپگر پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The part of Errdex that prints is missing; please install Errdex again, or save a PDF.</source>
        <translation>بخش چاپ Errdex موجود نیست؛ لطفاً Errdex را دوباره نصب کنید یا در قالب PDF ذخیره کنید.</translation>
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
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>in a list</comment>
        <extracomment>Stands between statements that are listed: &quot;the code is in the text; the status fits&quot;.</extracomment>
        <translation>؛ </translation>
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
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>errdex::PreviewKeys</name>
    <message>
        <source>Zoom</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>شمارهٔ صفحه</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>دکمه‌های بیشتر</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>behind the number of a page: &quot;2 of 12&quot;</extracomment>
        <translation> از %1</translation>
    </message>
    <message>
        <source>%1 and %2 turn the pages where whole ones are shown.</source>
        <translation>%1 و %2 جایی که صفحه‌ها کامل دیده می‌شوند ورق می‌زنند.</translation>
    </message>
    <message>
        <source>Size, direction and margins of the paper</source>
        <translation>اندازه، جهت و حاشیه‌های کاغذ</translation>
    </message>
    <message>
        <source>Pages %1 and %2 of %3</source>
        <translation>صفحه‌های %1 و %2 از %3</translation>
    </message>
</context>
<context>
    <name>errdex::PreviewPage</name>
    <message>
        <source>Deli&amp;miter</source>
        <translation>جداکننده(&amp;M)</translation>
    </message>
    <message>
        <source>The first &amp;row names them</source>
        <translation>ردیف نخست نام ستون‌هاست(&amp;R)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جهش</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جدول‌ها</translation>
    </message>
    <message>
        <source>The table as it was found</source>
        <translation>جدول، همان‌گونه که پیدا شد</translation>
    </message>
    <message>
        <source>Line in the source</source>
        <translation>خط در منبع</translation>
    </message>
    <message>
        <source>Reasons and doubts</source>
        <translation>دلیل‌ها و تردیدها</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>خواندن به صورت(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>کدبندی(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>جدول‌ها(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>ستون‌ها(&amp;C)</translation>
    </message>
    <message>
        <source>Reasons and &amp;doubts</source>
        <translation>دلیل‌ها و تردیدها(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln ردیف)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which column is the code: without it nothing can be imported.</source>
        <translation>مشخص کنید کدام ستون کد است: بدون آن چیزی درون‌ریزی نمی‌شود.</translation>
    </message>
    <message>
        <source>Tick a table to import.</source>
        <translation>جدولی را برای درون‌ریزی علامت بزنید.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>a table that was not on the page the last time; %1 is its heading
----------
a column that was not there the last time; %1 is its name</extracomment>
        <translation>تازه: %1</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>ردیف جدول</translation>
    </message>
    <message>
        <source>What kind of document it is</source>
        <translation>این سند از چه گونه‌ای است</translation>
    </message>
    <message>
        <source>Which letters the bytes stand for</source>
        <translation>بایت‌ها نمایندهٔ کدام حروف‌اند</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>آنچه میان دو خانه می‌آید</translation>
    </message>
    <message>
        <source>Then it is no code itself</source>
        <translation>در این صورت خودش کد نیست</translation>
    </message>
    <message>
        <source>Space ticks a table, which is imported then. The chosen one is shown beside the list.</source>
        <translation>کلید فاصله جدولی را تیک می‌زند تا درون‌ریزی شود. جدول انتخاب‌شده در کنار فهرست نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>What each column means is chosen in the boxes before it.</source>
        <translation>معنای هر ستون در کادرهای پیش از آن انتخاب می‌شود.</translation>
    </message>
    <message>
        <source>Why the source was read in this way, and what may be wrong.</source>
        <translation>چرا منبع این‌گونه خوانده شد و چه چیزی شاید نادرست باشد.</translation>
    </message>
</context>
<context>
    <name>errdex::PrintActions</name>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به صورت PDF</translation>
    </message>
</context>
<context>
    <name>errdex::PrintDialog</name>
    <message numerus="yes">
        <source>The &amp;table with %Ln row(s)</source>
        <translation>
            <numerusform>جدول با %Ln ردیف(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table with the %Ln &amp;selected row(s)</source>
        <translation>
            <numerusform>جدول با %Ln ردیف انتخاب‌شده(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;cards of the %Ln selected code(s)</source>
        <translation>
            <numerusform>برگه‌های %Ln کد انتخاب‌شده(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;card of %1</source>
        <extracomment>%1 is &quot;HashKey Pro -1021&quot;</extracomment>
        <translation>برگهٔ %1(&amp;C)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>چه چیزی چاپ شود</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>چاپ(&amp;P)…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>پیش‌نمایش(&amp;V)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>ذخیره به صورت PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>On the cards; leave it off for what a customer gets</source>
        <translation>روی برگه‌ها؛ برای آنچه به مشتری می‌رسد خاموش بگذارید</translation>
    </message>
    <message>
        <source>The table &amp;and the cards of “%1”</source>
        <extracomment>%1 is a row of a comparison: &quot;Rate limit exceeded&quot;, &quot;429 Too Many Requests&quot;</extracomment>
        <translation>جدول و برگه‌های «%1»(&amp;A)</translation>
    </message>
    <message>
        <source>The &amp;cards of “%1”</source>
        <extracomment>%1 is a row of a comparison: &quot;Rate limit exceeded&quot;, &quot;429 Too Many Requests&quot;</extracomment>
        <translation>برگه‌های «%1»(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;For colleagues: next steps, notes, other providers</source>
        <translation>برای همکاران: گام‌های بعدی، یادداشت‌ها، ارائه‌دهنده‌های دیگر(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;For colleagues: our remarks</source>
        <translation>برای همکاران: توضیح‌های ما(&amp;F)</translation>
    </message>
    <message>
        <source>With the columns that are shown</source>
        <translation>با ستون‌هایی که نشان داده می‌شوند</translation>
    </message>
    <message>
        <source>All lines first, then all fields of this one</source>
        <translation>نخست همهٔ سطرها، سپس همهٔ فیلدهای این یکی</translation>
    </message>
    <message>
        <source>With all fields</source>
        <translation>با همهٔ فیلدها</translation>
    </message>
    <message>
        <source>Asks for a printer</source>
        <translation>چاپگری می‌پرسد</translation>
    </message>
    <message>
        <source>Shows the pages on the screen</source>
        <translation>صفحه‌ها را روی نمایشگر نشان می‌دهد</translation>
    </message>
    <message>
        <source>Asks for a file and writes the pages into it</source>
        <translation>پرونده‌ای می‌پرسد و صفحه‌ها را در آن می‌نویسد</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderChoiceModel</name>
    <message>
        <source>%1, baseline</source>
        <translation>%1، مبنا</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderHeader</name>
    <message>
        <source>baseline</source>
        <translation>مبنا</translation>
    </message>
</context>
<context>
    <name>errdex::ProviderPicker</name>
    <message>
        <source>Find a provider</source>
        <translation>یافتن ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Providers to compare</source>
        <translation>ارائه‌دهنده‌های مقایسه</translation>
    </message>
    <message>
        <source>Drag to put in order, or hold Alt with ↑ and ↓</source>
        <translation>برای مرتب کردن بکشید، یا Alt را نگه دارید و ↑ و ↓ را بزنید</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>مبنا(&amp;B)</translation>
    </message>
    <message>
        <source>What the others are told apart from</source>
        <translation>آنچه دیگران با آن سنجیده می‌شوند</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>ارائه‌دهنده‌ها</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>a button that chooses all providers</extracomment>
        <translation>همه</translation>
    </message>
    <message>
        <source>Compare all providers</source>
        <translation>مقایسهٔ همهٔ ارائه‌دهنده‌ها</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a button that chooses no provider</extracomment>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Leave all providers out</source>
        <translation>کنار گذاشتن همهٔ ارائه‌دهنده‌ها</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>جابه‌جایی به بالا(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>جابه‌جایی به پایین(&amp;D)</translation>
    </message>
    <message>
        <source>No longer the &amp;baseline</source>
        <translation>دیگر مبنا نباشد(&amp;B)</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>مبنا قرار دادن(&amp;B)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>baseline</comment>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Space ticks a provider. Alt with the up and down arrows moves it.</source>
        <translation>کلید فاصله ارائه‌دهنده را تیک می‌زند. Alt با کلیدهای بالا و پایین آن را جابه‌جا می‌کند.</translation>
    </message>
    <message>
        <source>Shows the providers that have these letters.</source>
        <translation>ارائه‌دهندگانی را نشان می‌دهد که این حروف را دارند.</translation>
    </message>
</context>
<context>
    <name>errdex::ProvidersCommand</name>
    <message>
        <source>Lists the providers whose error codes are known.</source>
        <translation>ارائه‌دهنده‌هایی را که کدهای خطایشان شناخته است فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>کدها</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>short name, name, number of codes, origin, documentation</source>
        <translation>نام کوتاه، نام، شمار کدها، خاستگاه، مستندات</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>خاستگاه</translation>
    </message>
</context>
<context>
    <name>errdex::QtPrintDialogs</name>
    <message>
        <source>Print preview</source>
        <translation>پیش‌نمایش چاپ</translation>
    </message>
</context>
<context>
    <name>errdex::QueryHelp</name>
    <message>
        <source>both words, anywhere, in any order; case and accents do not matter</source>
        <translation>هر دو واژه، هر جا و به هر ترتیب؛ بزرگی و کوچکی حروف و نشانه‌ها اهمیتی ندارد</translation>
    </message>
    <message>
        <source>exactly this phrase</source>
        <translation>دقیقاً همین عبارت</translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation>واژهٔ نخست بدون دومی</translation>
    </message>
    <message>
        <source>one of the two, or both</source>
        <translation>یکی از آن دو، یا هر دو</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>پرانتز گروه می‌سازد</translation>
    </message>
    <message>
        <source>a code; a minus before a digit belongs to it</source>
        <translation>یک کد؛ منفیِ پیش از رقم بخشی از آن است</translation>
    </message>
    <message>
        <source>codes that begin with -10; * stands for anything</source>
        <translation>کدهایی که با ‎-10 آغاز می‌شوند؛ * جای هر چیزی است</translation>
    </message>
    <message>
        <source>exactly this code</source>
        <translation>دقیقاً همین کد</translation>
    </message>
    <message>
        <source>one of several providers</source>
        <translation>یکی از چند ارائه‌دهنده</translation>
    </message>
    <message>
        <source>a class of HTTP statuses</source>
        <translation>یک دسته از وضعیت‌های HTTP</translation>
    </message>
    <message>
        <source>a range, ends included</source>
        <translation>یک بازه، با هر دو سر آن</translation>
    </message>
    <message>
        <source>from here on; &lt;, &lt;= and &gt; work too</source>
        <translation>از اینجا به بالا؛ &lt;، &lt;= و &gt; نیز کار می‌کنند</translation>
    </message>
    <message>
        <source>a category; names with blanks in quotes</source>
        <translation>یک دسته؛ نام‌های دارای فاصله در گیومه</translation>
    </message>
    <message>
        <source>what the failure means, across providers</source>
        <translation>معنای خطا، نزد همهٔ ارائه‌دهنده‌ها</translation>
    </message>
    <message>
        <source>who has to act: customer, integrator, provider or nobody</source>
        <translation>چه کسی باید اقدام کند: customer، integrator، provider یا nobody</translation>
    </message>
    <message>
        <source>trying again: never, after-change, after-wait or with-backoff</source>
        <translation>تلاش دوباره: never، after-change، after-wait یا with-backoff</translation>
    </message>
    <message>
        <source>in one field only; also name:, description:, condition:</source>
        <translation>فقط در یک فیلد؛ نیز ‎name:‎، ‎description:‎، ‎condition:</translation>
    </message>
    <message>
        <source>the page gives no condition</source>
        <translation>صفحه شرطی نیاورده است</translation>
    </message>
    <message>
        <source>the page gives a condition</source>
        <translation>صفحه شرطی آورده است</translation>
    </message>
    <message>
        <source>a regular expression, anywhere or after a field</source>
        <translation>عبارت باقاعده، هر جا یا پس از یک فیلد</translation>
    </message>
    <message>
        <source>the codes that you starred</source>
        <translation>کدهایی که ستاره‌دار کرده‌اید</translation>
    </message>
    <message>
        <source>in what you keep with the codes; also link:</source>
        <translation>در آنچه همراه کدها نگه می‌دارید؛ نیز ‎link:</translation>
    </message>
    <message>
        <source>codes with a note of yours; also has:tag, has:link, has:reply, has:conflict</source>
        <translation>کدهای دارای یادداشت شما؛ نیز has:tag، has:link، has:reply، has:conflict</translation>
    </message>
    <message>
        <source>codes that one provider lists more than once</source>
        <translation>کدهایی که یک ارائه‌دهنده بیش از یک بار آورده است</translation>
    </message>
    <message>
        <source>codes that mean something else at another provider</source>
        <translation>کدهایی که نزد ارائه‌دهندهٔ دیگر معنای دیگری دارند</translation>
    </message>
</context>
<context>
    <name>errdex::QueryIssueText</name>
    <message>
        <source>The quote is not closed; its words are searched one by one.</source>
        <translation>نشانهٔ نقل‌قول بسته نشده است؛ واژه‌های آن یکی‌یکی جست‌وجو می‌شوند.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>پرانتزی بسته نشده است.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>این پرانتز چیزی را نمی‌بندد.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>عملگر OR در هر دو سو چیزی می‌خواهد.</translation>
    </message>
    <message>
        <source>There is no field “%1”; searched as plain text.</source>
        <translation>فیلد «%1» وجود ندارد؛ به صورت متن ساده جست‌وجو شد.</translation>
    </message>
    <message>
        <source>There is no field “%1”; did you mean “%2”? Searched as plain text.</source>
        <translation>فیلد «%1» وجود ندارد؛ منظورتان «%2» بود؟ به صورت متن ساده جست‌وجو شد.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP status; write 429, 4xx, 400..429 or &gt;=500.</source>
        <translation>«%1» وضعیت HTTP نیست؛ بنویسید 429، 4xx، ‎400..429 یا ‎&gt;=500.</translation>
    </message>
    <message>
        <source>“%1” does not go with “%2:”, which takes %3.</source>
        <translation>«%1» با «%2:» سازگار نیست؛ مقدارهای پذیرفتنی: %3.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read: %2.</source>
        <translation>الگوی «%1» خوانا نیست: %2.</translation>
    </message>
    <message>
        <source>There are too many patterns; from here on they are searched as plain words.</source>
        <translation>الگوها بیش از حدند؛ از اینجا به بعد به صورت واژهٔ ساده جست‌وجو می‌شوند.</translation>
    </message>
    <message>
        <source>The pattern “%1” takes too long and was stopped; the result is not complete.</source>
        <translation>الگوی «%1» بیش از حد طول کشید و متوقف شد؛ نتیجه کامل نیست.</translation>
    </message>
    <message>
        <source>“%1” is no range; write 400..429, &gt;=500 or &lt;100.</source>
        <translation>«%1» بازه نیست؛ بنویسید ‎400..429، ‎&gt;=500 یا ‎&lt;100.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deep; the rest is searched as plain words.</source>
        <translation>تودرتویی پرانتزها بیش از حد است؛ بقیه به صورت واژهٔ ساده جست‌وجو می‌شود.</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>پرانتز بسته نشده است</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>پرانتز بسته‌ای بدون پرانتز باز آمده است</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>نشانهٔ ] در پایان دستهٔ نویسه‌ها نیامده است</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>پیش از نشانهٔ تکرار چیزی نیست که تکرار شود</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>بازهٔ دستهٔ نویسه‌ها وارونه است</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>عددهای درون {} وارونه‌اند</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>نویسهٔ پس از \ شناخته نیست</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>الگو با \ پایان یافته است</translation>
    </message>
</context>
<context>
    <name>errdex::QueryLineEdit</name>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
</context>
<context>
    <name>errdex::QuickWindow</name>
    <message>
        <source>The search failed.</source>
        <translation>جست‌وجو ناموفق بود.</translation>
    </message>
    <message>
        <source>Errdex: quick lookup</source>
        <translation>Errdex: جست‌وجوی سریع</translation>
    </message>
    <message>
        <source>Type or paste an error…</source>
        <translation>خطا را تایپ کنید یا بچسبانید …</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جواب‌ها</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>کدی مطابقت ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln کد</numerusform>
        </translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>کد رونوشت شد</translation>
    </message>
    <message>
        <source>Message and meaning copied</source>
        <translation>پیام و معنا رونوشت شد</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <extracomment>%1 is a key, here and in the three below: what it does in the quick window</extracomment>
        <translation>باز کردن: %1</translation>
    </message>
    <message>
        <source>%1 copies the code</source>
        <translation>رونوشت کد: %1</translation>
    </message>
    <message>
        <source>%1 copies message and meaning</source>
        <translation>رونوشت پیام و معنا: %1</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <translation>بستن: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a statement as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 copies the reply</source>
        <translation>رونوشت پاسخ: %1</translation>
    </message>
    <message>
        <source>Reply copied</source>
        <translation>پاسخ رونوشت شد</translation>
    </message>
    <message>
        <source>Nothing was copied: this code has no reply.</source>
        <translation>چیزی رونوشت نشد: این کد پاسخی ندارد.</translation>
    </message>
    <message>
        <source>Nothing was copied: there is no code.</source>
        <translation>چیزی رونوشت نشد: کدی نیست.</translation>
    </message>
</context>
<context>
    <name>errdex::RecallLine</name>
    <message>
        <source>Read a&amp;fresh</source>
        <translation>خواندن از نو(&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;last time</source>
        <translation>مانند بار پیش(&amp;L)</translation>
    </message>
    <message>
        <source>Proposes tables and columns as for a provider that is new</source>
        <translation>جدول‌ها و ستون‌ها را مانند یک ارائه‌دهندهٔ تازه پیشنهاد می‌کند</translation>
    </message>
    <message>
        <source>Takes the tables and columns that were imported then</source>
        <translation>جدول‌ها و ستون‌هایی را برمی‌دارد که آن بار درون‌ریزی شدند</translation>
    </message>
    <message>
        <source>Read as a new source, not as the last time.</source>
        <translation>به صورت منبعی تازه خوانده شد، نه مانند بار پیش.</translation>
    </message>
    <message>
        <source>Read as you have chosen, not as the last time.</source>
        <translation>به انتخاب شما خوانده شد، نه مانند بار پیش.</translation>
    </message>
    <message>
        <source>There is nothing of the last time to go by; what you have chosen stays.</source>
        <translation>از دفعهٔ پیش چیزی در دست نیست؛ آنچه انتخاب کرده‌اید می‌ماند.</translation>
    </message>
</context>
<context>
    <name>errdex::RecalledReading</name>
    <message>
        <source>It was imported the last time.</source>
        <translation>بار پیش درون‌ریزی شد.</translation>
    </message>
    <message>
        <source>It was left out the last time.</source>
        <translation>بار پیش کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>“%1” is not imported, as the last time.</source>
        <translation>«%1» مانند بار پیش درون‌ریزی نمی‌شود.</translation>
    </message>
    <message>
        <source>“%1” is read as %2, as the last time.</source>
        <translation>«%1» مانند بار پیش به صورت %2 خوانده می‌شود.</translation>
    </message>
    <message>
        <source>“%1” is new since the last time.</source>
        <translation>«%1» از بار پیش تاکنون تازه است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new table(s)</source>
        <translation>
            <numerusform>%Ln جدول تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) gone</source>
        <translation>
            <numerusform>%Ln جدول ناپدیدشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new column(s)</source>
        <translation>
            <numerusform>%Ln ستون تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) gone</source>
        <translation>
            <numerusform>%Ln ستون ناپدیدشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as the last time.</source>
        <translation>مانند بار پیش خوانده شد.</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>از آن هنگام: %1.</translation>
    </message>
    <message>
        <source>None of the tables of the last time is there: read as a new source.</source>
        <translation>هیچ‌یک از جدول‌های بار پیش نیست: به صورت منبعی تازه خوانده شد.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;2 new tables&quot;, %2 their headings</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No code changes; how the source is read is kept for the next time.</source>
        <translation>هیچ کدی تغییر نمی‌کند؛ شیوهٔ خواندن منبع برای بار بعد نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>errdex::ReplyView</name>
    <message>
        <source>Your reply for this code</source>
        <translation>پاسخ شما برای این کد</translation>
    </message>
    <message>
        <source>Your reply for all codes that mean this</source>
        <translation>پاسخ شما برای همهٔ کدهای هم‌معنا</translation>
    </message>
    <message>
        <source>Reply that is safe to send</source>
        <translation>پاسخ بی‌خطر برای ارسال</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>رونوشت پاسخ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Write your own for this code</source>
        <translation>نوشتن پاسخ خودتان برای این کد</translation>
    </message>
    <message>
        <source>Write your own for all such codes</source>
        <translation>نوشتن پاسخ خودتان برای همهٔ کدهای هم‌معنا</translation>
    </message>
    <message>
        <source>Back to the former reply</source>
        <translation>برگشت به پاسخ پیشین</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>پاسخ شما</translation>
    </message>
    <message>
        <source>The team&apos;s reply for this code</source>
        <translation>پاسخ تیم برای این کد</translation>
    </message>
    <message>
        <source>The team&apos;s reply for all that mean this</source>
        <translation>پاسخ تیم برای همهٔ کدهای هم‌معنا</translation>
    </message>
    <message>
        <source>Write a reply of your own</source>
        <translation>نوشتن پاسخ خودتان</translation>
    </message>
    <message>
        <source>Your reply to this code alone</source>
        <translation>پاسخ شما تنها به این کد</translation>
    </message>
    <message>
        <source>Your reply to every code that means the same</source>
        <translation>پاسخ شما به هر کدی که همین معنا را دارد</translation>
    </message>
    <message>
        <source>Takes your own away; Undo brings it back</source>
        <translation>پاسخ خودتان را برمی‌دارد؛ «واگرد» آن را بازمی‌گرداند</translation>
    </message>
</context>
<context>
    <name>errdex::RestoreActions</name>
    <message>
        <source>Your own data is damaged. What can be read of it is being brought to safety…</source>
        <translation>داده‌های شما آسیب دیده است. آنچه خواندنی است به جای امن برده می‌شود …</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>بازگردانی(&amp;R)…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of your own data could not be made.</source>
        <translation>نسخهٔ پشتیبان امروز از داده‌های شما ساخته نشد.</translation>
    </message>
    <message>
        <source>The file with your own data was damaged.</source>
        <translation>پروندهٔ داده‌های شما آسیب دیده بود.</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>این پرونده با نام %1 نگه داشته شد.</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>هیچ چیز از آن خوانده نشد.</translation>
    </message>
    <message>
        <source>The copy of %1 can be restored instead.</source>
        <translation>به جای آن می‌توان نسخهٔ پشتیبان %1 را بازگرداند.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>پروندهٔ آسیب‌دیده با نام %1 نگه داشته شد.</translation>
    </message>
    <message>
        <source>Your own data is what it was on %1.</source>
        <translation>داده‌های شما همان است که در %1 بود.</translation>
    </message>
    <message>
        <source>Your own data begins anew.</source>
        <translation>داده‌های شما از نو آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Your own data is what it was before.</source>
        <translation>داده‌های شما همان است که پیش‌تر بود.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد(&amp;U)</translation>
    </message>
    <message>
        <source>The clock of this computer went back: it says %1, and your own data was copied on %2. Nothing is lost, and what you change counts as the newest. Please check the clock.</source>
        <translation>ساعت این رایانه به عقب رفته است: %1 را نشان می‌دهد، و از داده‌های خودتان در %2 رونوشت گرفته شده است. چیزی از دست نرفته است، و آنچه تغییر می‌دهید تازه‌ترین به شمار می‌آید. لطفاً ساعت را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>errdex::RestoreDialog</name>
    <message>
        <source>Restore own data</source>
        <translation>بازگردانی داده‌های شما</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>در حال بررسی موجودی …</translation>
    </message>
    <message>
        <source>States that can be restored</source>
        <translation>وضعیت‌هایی که می‌توان بازگرداند</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>&quot;Kept&quot; heads a column of dates, &quot;Why&quot; one of reasons such as &quot;before an update&quot;</extracomment>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>بازگردانی(&amp;R)</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>شروع خالی(&amp;E)</translation>
    </message>
    <message>
        <source>Move the damaged file aside and begin with nothing</source>
        <translation>پروندهٔ آسیب‌دیده را کنار می‌گذارد و از هیچ آغاز می‌کند</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>پروندهٔ آسیب‌دیده</translation>
    </message>
    <message>
        <source>Damaged file, moved aside</source>
        <translation>پروندهٔ آسیب‌دیدهٔ کنارگذاشته‌شده</translation>
    </message>
    <message>
        <source>The file with your own data is damaged</source>
        <translation>پروندهٔ داده‌های شما آسیب دیده است</translation>
    </message>
    <message>
        <source>The catalogues can be used. Choose what to go on with: the damaged file is moved aside and kept, whatever you choose.</source>
        <translation>کاتالوگ‌ها در دسترس‌اند. انتخاب کنید با چه چیزی ادامه می‌دهید: هر چه انتخاب کنید، پروندهٔ آسیب‌دیده کنار گذاشته و نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>There is nothing to restore yet</source>
        <translation>هنوز چیزی برای بازگردانی نیست</translation>
    </message>
    <message>
        <source>Errdex copies your own data once a day, and before it changes the file&apos;s form. The last ten copies are kept.</source>
        <translation>برنامهٔ Errdex روزی یک بار، و پیش از تغییر ساختار پرونده، از داده‌های شما نسخهٔ پشتیبان می‌گیرد. ده نسخهٔ آخر نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Go back to an earlier state of your own data</source>
        <translation>برگشت به وضعیت پیشین داده‌های شما</translation>
    </message>
    <message>
        <source>Stars, notes and imported catalogues become what they were. The present state is copied first, so that this can be undone.</source>
        <translation>ستاره‌ها، یادداشت‌ها و کاتالوگ‌های درون‌ریزی‌شده همان می‌شوند که بودند. نخست از وضعیت کنونی نسخهٔ پشتیبان گرفته می‌شود تا این کار واگردپذیر باشد.</translation>
    </message>
    <message>
        <source>once a day</source>
        <extracomment>why a copy was made: the one that is made each day</extracomment>
        <translation>روزی یک بار</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>پیش از به‌روزرسانی</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>پیش از بازگردانی</translation>
    </message>
    <message>
        <source>read of a damaged file</source>
        <translation>خوانده‌شده از پروندهٔ آسیب‌دیده</translation>
    </message>
    <message>
        <source>before joining in a file</source>
        <translation>پیش از ادغام یک پرونده</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>خواندنی نیست</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) and note(s)</source>
        <translation>
            <numerusform>%Ln ستاره و یادداشت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported code(s)</source>
        <translation>
            <numerusform>%Ln کد درون‌ریزی‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>what can still be read of it</source>
        <translation>آنچه هنوز از آن خواندنی است</translation>
    </message>
    <message>
        <source>Enter restores the chosen state.</source>
        <translation>Enter وضعیت انتخاب‌شده را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Puts the chosen state in the place of the present one</source>
        <translation>وضعیت انتخاب‌شده را به جای وضعیت کنونی می‌گذارد</translation>
    </message>
</context>
<context>
    <name>errdex::ResultCard</name>
    <message>
        <source>Also:</source>
        <translation>همچنین:</translation>
    </message>
    <message>
        <source>Suggestions:</source>
        <translation>پیشنهادها:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>نخستین خط</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>گزیده</translation>
    </message>
    <message>
        <source>%1 (stated on the page)</source>
        <translation>%1 (در صفحه آمده است)</translation>
    </message>
    <message>
        <source>%1 (by a rule of the page)</source>
        <translation>%1 (بنا بر قاعده‌ای در صفحه)</translation>
    </message>
    <message>
        <source>%1 (derived from the code)</source>
        <translation>%1 (به دست آمده از کد)</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>the integrator</source>
        <translation>توسعه‌دهندهٔ یکپارچه‌سازی</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>who must act: there is nothing to do</extracomment>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>after a change</source>
        <translation>پس از تغییر</translation>
    </message>
    <message>
        <source>after a wait</source>
        <translation>پس از کمی صبر</translation>
    </message>
    <message>
        <source>with growing pauses</source>
        <translation>با فاصله‌های فزاینده</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>When</source>
        <translation>شرط رخداد</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>اقدام‌کننده</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Safe reply</source>
        <translation>پاسخ بی‌خطر</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>پاسخ شما</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>یادداشت شما</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>برچسب‌های شما</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>پیوند شما</translation>
    </message>
    <message>
        <source>%1 (no. %2 on the page)</source>
        <translation>%1 (شمارهٔ %2 در صفحه)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافت شد</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>مقدارها</translation>
    </message>
    <message>
        <source>Our remark</source>
        <translation>توضیح ما</translation>
    </message>
    <message>
        <source>written here, not sent yet</source>
        <translation>اینجا نوشته شده، هنوز فرستاده نشده</translation>
    </message>
    <message>
        <source>yours is another one: decide in the window</source>
        <translation>متن شما چیز دیگری است: در پنجره تصمیم بگیرید</translation>
    </message>
    <message>
        <source>yours was not accepted</source>
        <translation>متن شما پذیرفته نشد</translation>
    </message>
    <message>
        <source>Team&apos;s reply</source>
        <translation>پاسخ تیم</translation>
    </message>
    <message>
        <source>Team&apos;s note</source>
        <translation>یادداشت تیم</translation>
    </message>
    <message>
        <source>Team&apos;s tags</source>
        <translation>برچسب‌های تیم</translation>
    </message>
    <message>
        <source>Team&apos;s link</source>
        <translation>پیوند تیم</translation>
    </message>
</context>
<context>
    <name>errdex::RowActions</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ردیف رونوشت شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: there is not enough memory</source>
        <translation>رونوشت گرفته نشد: حافظه کافی نیست</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>کد رونوشت شد</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>پیام رونوشت شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) selected</source>
        <translation>
            <numerusform>%Ln کد انتخاب شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::SavedFilterPane</name>
    <message>
        <source>Saved</source>
        <translation>ذخیره‌شده</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>پالایه‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>ذخیرهٔ این جست‌وجو</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>نام پالایه:</translation>
    </message>
    <message>
        <source>The search is saved as %1</source>
        <translation>جست‌وجو با نام «%1» ذخیره شد</translation>
    </message>
    <message>
        <source>A filter needs a name and a search</source>
        <translation>پالایه باید نام و جست‌وجو داشته باشد</translation>
    </message>
    <message>
        <source>There is a filter named %1 already</source>
        <translation>پالایه‌ای به نام «%1» از پیش هست</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>جایگزینی(&amp;R)</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>تغییر نام پالایه</translation>
    </message>
    <message>
        <source>The filter is named %1 now</source>
        <translation>نام پالایه اکنون «%1» است</translation>
    </message>
    <message>
        <source>Another filter has this name, or it is empty</source>
        <translation>پالایهٔ دیگری این نام را دارد، یا نام خالی است</translation>
    </message>
    <message>
        <source>The filter %1 is the present search now</source>
        <translation>پالایهٔ «%1» اکنون همان جست‌وجوی کنونی است</translation>
    </message>
    <message>
        <source>The filter %1 is deleted</source>
        <translation>پالایهٔ «%1» حذف شد</translation>
    </message>
    <message>
        <source>%1 opens the filter %2</source>
        <extracomment>%1 are keys, &quot;Alt+1&quot;</extracomment>
        <translation>میان‌بر %1 پالایهٔ «%2» را باز می‌کند</translation>
    </message>
    <message>
        <source>The filter %1 has no shortcut any more</source>
        <translation>پالایهٔ «%1» دیگر میان‌بر ندارد</translation>
    </message>
    <message>
        <source>The filter %1 is moved</source>
        <translation>پالایهٔ «%1» جابه‌جا شد</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>تغییر نام(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace by the &amp;present search</source>
        <translation>جایگزینی با جست‌وجوی کنونی(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>میان‌بر(&amp;S)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no shortcut</extracomment>
        <translation>بدون میان‌بر</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>خاموش کردن(&amp;O)</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>روشن کردن(&amp;O)</translation>
    </message>
    <message>
        <source>The filter %1 is switched off</source>
        <translation>پالایهٔ «%1» خاموش شد</translation>
    </message>
    <message>
        <source>The filter %1 is switched on</source>
        <translation>پالایهٔ «%1» روشن شد</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف(&amp;D)</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1، خاموش</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>What the list of saved filters calls it</source>
        <translation>نام آن در فهرست پالایه‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>%1 uses a filter, %2 renames it, %3 deletes it. Alt with the up and down arrows moves it.</source>
        <translation>%1 پالایه را به کار می‌برد، %2 نامش را عوض می‌کند، %3 آن را حذف می‌کند. Alt با پیکان‌های بالا و پایین آن را جابه‌جا می‌کند.</translation>
    </message>
    <message>
        <source>Gives the filter this name</source>
        <translation>این نام را به پالایه می‌دهد</translation>
    </message>
</context>
<context>
    <name>errdex::SearchBox</name>
    <message>
        <source>Search, filter or paste an error…</source>
        <translation>جست‌وجو کنید، پالایش کنید یا خطا را بچسبانید …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Words and conditions such as provider:ethgas or http:4xx.</source>
        <translation>واژه‌ها و شرط‌هایی مانند provider:ethgas یا http:4xx.</translation>
    </message>
    <message>
        <source>%1 explains them.</source>
        <extracomment>%1 are keys, &quot;F1&quot;</extracomment>
        <translation>کلید %1 آن‌ها را توضیح می‌دهد.</translation>
    </message>
</context>
<context>
    <name>errdex::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>پیش‌فرض</translation>
    </message>
    <message>
        <source>Default of: %1</source>
        <translation>بازگشت به پیش‌فرض: %1</translation>
    </message>
    <message>
        <source>Sets it to what it was at first</source>
        <translation>آن را به مقدار نخست برمی‌گرداند</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsActions</name>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
</context>
<context>
    <name>errdex::SettingsDialog</name>
    <message>
        <source>No setting fits.</source>
        <translation>تنظیمی پیدا نشد.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>All keys are back at the default</source>
        <translation>همهٔ میان‌برها به پیش‌فرض برگشتند</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد(&amp;U)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>جست‌وجو در تنظیمات</translation>
    </message>
    <message>
        <source>Shows the settings and keys that have these words.</source>
        <translation>تنظیمات و میان‌برهایی را که این واژه‌ها را دارند نشان می‌دهد.</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>عمومی(&amp;G)</translation>
    </message>
    <message>
        <source>Ke&amp;yboard</source>
        <translation>صفحه‌کلید(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>برون‌ریزی(&amp;E)…</translation>
    </message>
    <message>
        <source>Write what you have changed to a file</source>
        <translation>نوشتن آنچه تغییر داده‌اید در پرونده</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>درون‌ریزی(&amp;M)…</translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation>خواندن همهٔ تنظیمات از پرونده</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>برون‌ریزی تنظیمات</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>تنظیمات ‎(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها ‎(*)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>درون‌ریزی تنظیمات</translation>
    </message>
    <message>
        <source>Settings written to %1</source>
        <translation>تنظیمات در %1 نوشته شد</translation>
    </message>
    <message>
        <source>The file has keys or columns that Errdex does not know. Nothing was changed.</source>
        <translation>پرونده میان‌برها یا ستون‌هایی دارد که Errdex نمی‌شناسد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Settings taken from %1</source>
        <translation>تنظیمات از %1 خوانده شد</translation>
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
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>پوسته(&amp;T)</translation>
    </message>
    <message>
        <source>The colours of all windows. The first one follows the desktop.</source>
        <translation>رنگ همهٔ پنجره‌ها. گزینهٔ نخست از میزکار پیروی می‌کند.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>اندازهٔ قلم(&amp;F)</translation>
    </message>
    <message>
        <source>In percent of the desktop&apos;s font, in all windows.</source>
        <translation>به درصد اندازهٔ قلم میزکار، در همهٔ پنجره‌ها.</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>نماد در سینی سیستم(&amp;I)</translation>
    </message>
    <message>
        <source>Closing the window leaves Errdex in the tray: it is back at once, and the clipboard stays watched.</source>
        <translation>با بستن پنجره، Errdex در سینی سیستم می‌ماند: بی‌درنگ باز می‌شود و پایش حافظهٔ موقت ادامه دارد.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>این میزکار سینی سیستم ندارد.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>زبان(&amp;N)</translation>
    </message>
    <message>
        <source>Of all texts and of the concepts. Codes and messages stay as the providers write them.</source>
        <translation>برای همهٔ متن‌ها و مفهوم‌ها. کدها و پیام‌ها همان‌گونه می‌مانند که ارائه‌دهنده‌ها نوشته‌اند.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <translation>ردیف‌های فشرده(&amp;R)</translation>
    </message>
    <message>
        <source>Lower rows, so that more are seen.</source>
        <translation>ردیف‌ها کوتاه‌تر می‌شوند تا شمار بیشتری دیده شود.</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>جست‌وجوها</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <translation>پایش حافظهٔ موقت (کلیپ‌بورد)(&amp;W)</translation>
    </message>
    <message>
        <source>When an error is copied anywhere, the quick window answers. The text is not kept.</source>
        <translation>هر جا از خطایی رونوشت گرفته شود، پنجرهٔ سریع جواب می‌دهد. متن نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Keep a &amp;history</source>
        <translation>نگه داشتن تاریخچه(&amp;H)</translation>
    </message>
    <message>
        <source>The last %L1 lookups are kept, on this computer only.</source>
        <translation>آخرین %L1 جست‌وجو نگه داشته می‌شود، فقط در همین رایانه.</translation>
    </message>
    <message>
        <source>Keep &amp;pasted texts in the history</source>
        <translation>نگه داشتن متن‌های چسبانده‌شده در تاریخچه(&amp;P)</translation>
    </message>
    <message>
        <source>With whatever stands in them: tokens and card numbers too.</source>
        <translation>با هر چه در آن‌هاست: توکن‌ها و شماره‌های کارت هم.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>پاک کردن(&amp;L)</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>پاک کردن تاریخچه</translation>
    </message>
    <message>
        <source>The bar at the foot of the main window offers to undo it.</source>
        <translation>نوار پایین پنجرهٔ اصلی امکان واگرد آن را می‌دهد.</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>داده‌های شما</translation>
    </message>
    <message>
        <source>Copies that are &amp;kept</source>
        <translation>شمار نسخه‌های پشتیبان(&amp;K)</translation>
    </message>
    <message>
        <source>Of your notes, stars and catalogues, one is made on each day of use. When there are more, the oldest ones go.</source>
        <translation>هر روز که از برنامه استفاده کنید، یک نسخه از یادداشت‌ها، ستاره‌ها و کاتالوگ‌های شما ساخته می‌شود. اگر از این شمار بیشتر شوند، قدیمی‌ترین‌ها حذف می‌شوند.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>ستون‌ها(&amp;O)</translation>
    </message>
    <message>
        <source>What the table shows of each code. Drag the heads to put them in order.</source>
        <translation>آنچه جدول از هر کد نشان می‌دهد. برای تغییر ترتیب، سرستون‌ها را بکشید.</translation>
    </message>
    <message>
        <source>Nothing moves by itself; words say that something is going on. The first one follows the desktop.</source>
        <translation>هیچ چیز خودبه‌خود حرکت نمی‌کند؛ واژه‌ها می‌گویند که کاری در جریان است. گزینهٔ نخست از میزکار پیروی می‌کند.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>همیشه</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation>کاستن از حرکت(&amp;D)</translation>
    </message>
    <message>
        <source>System</source>
        <comment>motion</comment>
        <extracomment>as the desktop says whether anything may move</extracomment>
        <translation>سیستم</translation>
    </message>
</context>
<context>
    <name>errdex::ShareCatalogDialog</name>
    <message>
        <source>Share with the team</source>
        <translation>اشتراک با تیم</translation>
    </message>
    <message>
        <source>The team&apos;s versions</source>
        <translation>نسخه‌های تیم</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>اشتراک(&amp;S)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>تلاش دوباره(&amp;G)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>پرسش از سرور…</translation>
    </message>
    <message>
        <source>&amp;Versions on the server</source>
        <translation>نسخه‌های روی سرور(&amp;V)</translation>
    </message>
    <message>
        <source>Versions on the server</source>
        <translation>نسخه‌های روی سرور</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>اشتراک‌گذار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>کدها</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>of a version: the file it was imported from</extracomment>
        <translation>منبع</translation>
    </message>
    <message>
        <source>What has &amp;changed since</source>
        <translation>تغییرات پس از این نسخه(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>برگرداندن(&amp;P)</translation>
    </message>
    <message>
        <source>Everybody in the team gets this version again</source>
        <translation>همهٔ تیم دوباره این نسخه را می‌گیرند</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>پس گرفتن(&amp;W)…</translation>
    </message>
    <message>
        <source>Take the catalogue from the team; its versions stay on the server</source>
        <translation>گرفتن کاتالوگ از تیم؛ نسخه‌های آن روی سرور می‌مانند</translation>
    </message>
    <message>
        <source>Sharing… Closing this window cancels it.</source>
        <translation>در حال اشتراک… بستن این پنجره آن را لغو می‌کند.</translation>
    </message>
    <message>
        <source>%1: what has changed since version %2</source>
        <translation>%1: تغییرات پس از نسخهٔ %2</translation>
    </message>
    <message>
        <source>Withdraw from the team</source>
        <translation>پس گرفتن از تیم</translation>
    </message>
    <message>
        <source>Nobody in the team will see %1 any more, unless they have imported it themselves. Its versions stay on the server, and each can be put back.</source>
        <translation>دیگر هیچ‌کس در تیم %1 را نمی‌بیند، مگر خودش آن را درون‌ریزی کرده باشد. نسخه‌های آن روی سرور می‌مانند و هر کدام را می‌توان برگرداند.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>پس گرفتن(&amp;W)</translation>
    </message>
    <message>
        <source>The team has it like this already.</source>
        <translation>تیم همین را دارد.</translation>
    </message>
    <message>
        <source>The team does not have this catalogue yet. Sharing it brings everybody these codes: %1.</source>
        <extracomment>%1 is &quot;40 added, 0 changed, 0 removed&quot;</extracomment>
        <translation>تیم هنوز این کاتالوگ را ندارد. اشتراک آن این کدها را به همه می‌دهد: %1.</translation>
    </message>
    <message>
        <source>Sharing yours changes the codes that everybody in the team has: %1.</source>
        <extracomment>%1 is &quot;2 added, 0 changed, 1 removed&quot;</extracomment>
        <translation>اشتراک کاتالوگ شما کدهایی را که همهٔ تیم دارند عوض می‌کند: %1.</translation>
    </message>
    <message>
        <source>Your account is not a curator&apos;s, so you can only look. An administrator can give it the role errdex_curator.</source>
        <translation>حساب شما حساب مدیر کاتالوگ نیست و تنها می‌توانید ببینید. سرپرست پایگاه داده می‌تواند نقش errdex_curator را به آن بدهد.</translation>
    </message>
    <message>
        <source>The server takes no changes at present.</source>
        <translation>سرور اکنون تغییری نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>%1, present</source>
        <extracomment>the version of a catalogue that everybody has now</extracomment>
        <translation>%1، کنونی</translation>
    </message>
    <message>
        <source>The team has the same codes, and sharing yours changes something else for everybody:</source>
        <translation>تیم همین کدها را دارد؛ اشتراک‌گذاری کدهای شما چیز دیگری را برای همه تغییر می‌دهد:</translation>
    </message>
    <message>
        <source>Everybody in the team gets the catalogue as it is here</source>
        <translation>همهٔ تیم کاتالوگ را همان‌گونه که اینجاست می‌گیرند</translation>
    </message>
    <message>
        <source>The buttons beside the list are about the chosen version.</source>
        <translation>دکمه‌های کنار فهرست دربارهٔ نسخهٔ انتخاب‌شده‌اند.</translation>
    </message>
    <message>
        <source>From the chosen version to the one that is shared now</source>
        <translation>از نسخهٔ انتخاب‌شده تا نسخه‌ای که اکنون به اشتراک گذاشته شده</translation>
    </message>
</context>
<context>
    <name>errdex::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کنش</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>در کادر جست‌وجو</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>رفتن به نتیجه‌ها</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جست‌وجو</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>نمایش پیشنهادها</translation>
    </message>
    <message>
        <source>Choose among suggestions</source>
        <translation>انتخاب از میان پیشنهادها</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>پذیرفتن پیشنهاد</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>پالایه‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>Search by a saved filter</source>
        <translation>جست‌وجو با پالایهٔ ذخیره‌شده</translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <translation>جابه‌جایی به بالا یا پایین</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>In the facets</source>
        <translation>در پالایه‌ها</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>زدن یا برداشتن تیک</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>باز یا بسته کردن</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>در جدول</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>رفتن به جزئیات</translation>
    </message>
    <message>
        <source>Star or unstar</source>
        <translation>گذاشتن یا برداشتن ستاره</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>در مقایسه</translation>
    </message>
    <message>
        <source>Go to the cards of a row</source>
        <translation>رفتن به برگه‌های ردیف</translation>
    </message>
    <message>
        <source>Open the code in Browse</source>
        <translation>باز کردن کد در مرور</translation>
    </message>
    <message>
        <source>Move the provider</source>
        <translation>جابه‌جا کردن ارائه‌دهنده</translation>
    </message>
    <message>
        <source>In the cards: another row</source>
        <translation>در برگه‌ها: ردیف دیگر</translation>
    </message>
    <message>
        <source>In the cards: back to the table</source>
        <translation>در برگه‌ها: بازگشت به جدول</translation>
    </message>
    <message>
        <source>Those of the menus can be changed in the settings.</source>
        <translation>کلیدهای منوها را می‌توان در تنظیمات تغییر داد.</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>جابه‌جا کردن ستون</translation>
    </message>
</context>
<context>
    <name>errdex::SourcePage</name>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>از حافظهٔ موقت (کلیپ‌بورد)(&amp;C)</translation>
    </message>
    <message>
        <source>Acme Pay</source>
        <translation>Acme Pay</translation>
    </message>
    <message>
        <source>Small letters, digits and -; what queries and the command line use</source>
        <translation>حروف کوچک لاتین، رقم و خط تیره؛ آنچه در پرس‌وجوها و خط فرمان به کار می‌رود</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>پرونده(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>پوشه(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>ارائه‌دهنده(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>نام کوتاه(&amp;S)</translation>
    </message>
    <message>
        <source>Where are the error codes?</source>
        <translation>کدهای خطا کجا هستند؟</translation>
    </message>
    <message>
        <source>A table (CSV, TSV), JSON, OpenAPI, Markdown, a saved web page, or plain text as it is copied from a documentation page. Files can be dropped here. Nothing is loaded from the network.</source>
        <translation>جدول (CSV، TSV)، JSON، OpenAPI، Markdown، صفحهٔ وب ذخیره‌شده، یا متن ساده‌ای که از صفحهٔ مستندات رونوشت گرفته‌اید. می‌توانید پرونده‌ها را اینجا رها کنید. هیچ چیز از شبکه بارگیری نمی‌شود.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>انتخاب شده: %1</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>درون‌ریزی پوشه</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>درون‌ریزی پرونده</translation>
    </message>
    <message>
        <source>Error codes (*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml *.yml *.txt)</source>
        <translation>کدهای خطا ‎(*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml *.yml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها ‎(*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>حافظهٔ موقت (کلیپ‌بورد)</translation>
    </message>
    <message>
        <source>Dropped data</source>
        <translation>دادهٔ رهاشده</translation>
    </message>
    <message>
        <source>Whose error codes are these? Name the provider first.</source>
        <translation>این کدهای خطا از آن کیست؟ نخست نام ارائه‌دهنده را مشخص کنید.</translation>
    </message>
    <message>
        <source>Give a short name: lower-case Latin letters, digits and hyphens, such as “zarin-pay”.</source>
        <translation>نام کوتاه را بنویسید: حروف کوچک لاتین، رقم و خط تیره، مانند «zarin-pay».</translation>
    </message>
    <message>
        <source>Whose are they?</source>
        <translation>این کدها از آن کیست؟</translation>
    </message>
    <message>
        <source>Suggested by the source: change it where it is not right.</source>
        <translation>پیشنهاد از خود منبع: اگر درست نیست، آن را تغییر دهید.</translation>
    </message>
    <message>
        <source>%1 is there already; what is imported updates it.</source>
        <translation>%1 از پیش هست؛ درون‌ریزی آن را به‌روز می‌کند.</translation>
    </message>
    <message>
        <source>A table, a description of an API or a saved page</source>
        <translation>جدول، توصیف یک API یا صفحه‌ای ذخیره‌شده</translation>
    </message>
    <message>
        <source>All documents in it together</source>
        <translation>همهٔ سندهای درون آن با هم</translation>
    </message>
    <message>
        <source>What was copied from a page or a spreadsheet</source>
        <translation>آنچه از صفحه‌ای یا صفحه‌گسترده‌ای رونوشت شده است</translation>
    </message>
</context>
<context>
    <name>errdex::SourceReader</name>
    <message>
        <source>The part of Errdex that reads documents is missing; please install Errdex again. Nothing was changed.</source>
        <translation>بخش خواندن سند Errdex موجود نیست؛ لطفاً Errdex را دوباره نصب کنید. چیزی تغییر نکرد.</translation>
    </message>
</context>
<context>
    <name>errdex::SplitterKeys</name>
    <message>
        <source>Border between two panes</source>
        <translation>مرز میان دو بخش</translation>
    </message>
    <message>
        <source>The arrow keys move it; Home and End move it as far as it goes.</source>
        <translation>کلیدهای جهت آن را جابه‌جا می‌کنند؛ Home و End آن را تا آخرین جای ممکن می‌برند.</translation>
    </message>
</context>
<context>
    <name>errdex::StatusLine</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 میلی‌ثانیه</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ثانیه</translation>
    </message>
    <message>
        <source>Time spent searching</source>
        <translation>زمان صرف‌شده برای جست‌وجو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln کد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1 از %Ln کد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ردیف</numerusform>
        </translation>
    </message>
    <message>
        <source>found in %1</source>
        <extracomment>%1 is a time such as &quot;0.3 ms&quot;</extracomment>
        <translation>در %1 یافت شد</translation>
    </message>
    <message>
        <source>No lines</source>
        <extracomment>what is compared: &quot;18 lines · 41 codes&quot; of a comparison</extracomment>
        <translation>هیچ ردیفی</translation>
    </message>
</context>
<context>
    <name>errdex::StatusPage</name>
    <message>
        <source>Loading</source>
        <translation>در حال بارگذاری</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestedLink</name>
    <message>
        <source>suggested</source>
        <extracomment>of a concept, by the program</extracomment>
        <translation>پیشنهادی</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestionBox</name>
    <message>
        <source>This code has no concept yet.</source>
        <translation>این کد هنوز مفهومی ندارد.</translation>
    </message>
    <message>
        <source>suggested · %1 alike</source>
        <extracomment>of a concept; %1 is a percentage</extracomment>
        <translation>پیشنهادی · %1 شباهت</translation>
    </message>
    <message>
        <source>Suggested concept</source>
        <translation>مفهوم پیشنهادی</translation>
    </message>
    <message>
        <source>like %1</source>
        <extracomment>why a concept is suggested: its words are like those of the code %1</extracomment>
        <translation>مانند %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Choose a concept…</source>
        <translation>انتخاب مفهوم …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر …</translation>
    </message>
    <message>
        <source>or rather</source>
        <translation>یا شاید</translation>
    </message>
    <message>
        <source>The code has this meaning for you from now on</source>
        <translation>از این پس کد برای شما این معنا را دارد</translation>
    </message>
    <message>
        <source>Choose from all meanings</source>
        <translation>انتخاب از میان همهٔ معناها</translation>
    </message>
    <message>
        <source>How alike the words of this code and of those that mean it are: no measure of how sure it is</source>
        <translation>میزان شباهت واژه‌های این کد و کدهایی که این مفهوم را دارند؛ سنجهٔ اطمینان نیست</translation>
    </message>
    <message>
        <source>Why it is suggested</source>
        <translation>چرا پیشنهاد شده است</translation>
    </message>
    <message>
        <source>Other suggestions</source>
        <translation>پیشنهادهای دیگر</translation>
    </message>
</context>
<context>
    <name>errdex::SuggestionCount</name>
    <message>
        <source>without a concept yet: %1, of these with a suggested one: %2</source>
        <extracomment>of the codes of a catalogue that was imported</extracomment>
        <translation>هنوز بدون مفهوم: %1، از آن‌ها با پیشنهاد: %2</translation>
    </message>
    <message>
        <source>without a concept yet: %1</source>
        <extracomment>of the codes of a catalogue that was imported, which are very many</extracomment>
        <translation>هنوز بدون مفهوم: %1</translation>
    </message>
</context>
<context>
    <name>errdex::TableArea</name>
    <message>
        <source>Codes</source>
        <translation>کدها</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>در حال خواندن کاتالوگ‌ها …</translation>
    </message>
    <message>
        <source>The catalogues cannot be shown</source>
        <translation>نمایش کاتالوگ‌ها ممکن نیست</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>There are no codes yet</source>
        <translation>هنوز هیچ کدی نیست</translation>
    </message>
    <message>
        <source>The database holds no catalogue.</source>
        <translation>پایگاه داده هیچ کاتالوگی ندارد.</translation>
    </message>
    <message>
        <source>No code matches</source>
        <translation>کدی مطابقت ندارد</translation>
    </message>
    <message>
        <source>Enter leads to the details, Space stars, letters go to the search.</source>
        <translation>Enter به جزئیات می‌رود، کلید فاصله ستاره‌دار می‌کند و حروف به جستجو می‌روند.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamActions</name>
    <message>
        <source>The team&apos;s database asks for a password.</source>
        <translation>پایگاه دادهٔ تیم گذرواژه می‌خواهد.</translation>
    </message>
    <message>
        <source>&amp;Enter it…</source>
        <translation>&amp;وارد کردن…</translation>
    </message>
    <message>
        <source>This is too long to be shared. It stays yours alone.</source>
        <translation>این برای به اشتراک گذاشتن بیش از اندازه بلند است. تنها از آن شما می‌ماند.</translation>
    </message>
    <message>
        <source>Shared with the team: %1</source>
        <extracomment>%1 is &quot;-1021 · Note&quot;</extracomment>
        <translation>با تیم به اشتراک گذاشته شد: %1</translation>
    </message>
</context>
<context>
    <name>errdex::TeamCommand</name>
    <message>
        <source>Sets up the database that a team shares, checks the way to it, and brings what is kept here up to date.</source>
        <translation>پایگاه دادهٔ مشترک یک تیم را آماده می‌کند، راه رسیدن به آن را بررسی می‌کند و آنچه را که اینجا نگه داشته شده به‌روز می‌کند.</translation>
    </message>
    <message>
        <source>The servers, tried in this order; the folder of a socket for one on this machine.</source>
        <translation>سرورها، که به همین ترتیب امتحان می‌شوند؛ برای سروری روی همین رایانه، پوشهٔ سوکت آن.</translation>
    </message>
    <message>
        <source>The name of the database.</source>
        <translation>نام پایگاه داده.</translation>
    </message>
    <message>
        <source>The account on the server.</source>
        <translation>حساب روی سرور.</translation>
    </message>
    <message>
        <source>The certificates of the authority that the server&apos;s certificate has to be from; without it the system&apos;s.</source>
        <translation>گواهی‌های مرجعی که گواهی سرور باید از آن باشد؛ بدون این گزینه، گواهی‌های سیستم.</translation>
    </message>
    <message>
        <source>Connect without encryption, also to another machine: whoever listens in reads all.</source>
        <translation>اتصال بدون رمزگذاری، به رایانهٔ دیگر هم: هر که شنود کند همه چیز را می‌خواند.</translation>
    </message>
    <message>
        <source>With export: write into this file rather than to standard output; the file appears whole or not at all.</source>
        <translation>همراه export: نوشتن در این پرونده به جای خروجی استاندارد؛ پرونده یا کامل پدید می‌آید یا هیچ.</translation>
    </message>
    <message>
        <source>makes an empty database a team&apos;s</source>
        <translation>پایگاه دادهٔ خالی را از آنِ یک تیم می‌کند</translation>
    </message>
    <message>
        <source>whether Anna can work with it</source>
        <translation>آیا آنا می‌تواند با آن کار کند</translation>
    </message>
    <message>
        <source>fetches and sends once, by the window&apos;s settings</source>
        <translation>یک بار بر پایهٔ تنظیمات پنجره می‌گیرد و می‌فرستد</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <extracomment>asked on a terminal; %1 is the name of an account</extracomment>
        <translation>گذرواژهٔ %1:</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>نوشتن %1 ممکن نشد: %2. آنچه پیش‌تر آنجا بود همان‌گونه ماند.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>خواندن %1 ممکن نیست: %2.</translation>
    </message>
    <message>
        <source>This is no file of a team&apos;s data: line %1, %2. Nothing was changed.</source>
        <extracomment>%2 says in English what is wrong there</extracomment>
        <translation>این پروندهٔ داده‌های تیم نیست: خط %1، %2. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New catalogues: %5.</source>
        <translation>تازه: %1. یکسان: %2. آنجا متفاوت و همان‌گونه مانده: %3. پذیرفته‌نشده: %4. کاتالوگ‌های تازه: %5.</translation>
    </message>
    <message>
        <source>The database is up to date; nothing was changed.</source>
        <translation>پایگاه داده به‌روز است؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The database is ready for the team. Who may read, write or curate gets one of the roles errdex_reader, errdex_editor and errdex_curator.</source>
        <translation>پایگاه داده برای تیم آماده است. هر که باید بخواند، بنویسد یا کاتالوگ‌ها را سرپرستی کند یکی از نقش‌های errdex_reader، errdex_editor و errdex_curator را می‌گیرد.</translation>
    </message>
    <message>
        <source>The database was brought up to date.</source>
        <translation>پایگاه داده به‌روز شد.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>تغییرها تا کنون</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>در انتظار اینجا</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>در انتظار تصمیم</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>پذیرفته‌نشده</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>دسترسی</translation>
    </message>
    <message>
        <source>can only be read at present</source>
        <translation>اکنون فقط خواندنی است</translation>
    </message>
    <message>
        <source>Changed here: %1. Sent: %2. Waiting: %3. To be decided: %4. Not accepted: %5.</source>
        <translation>تغییر کرده در اینجا: %1. فرستاده‌شده: %2. در انتظار: %3. در انتظار تصمیم: %4. پذیرفته‌نشده: %5.</translation>
    </message>
    <message>
        <source>import needs a FILE, or - for standard input</source>
        <translation>دستور import به یک پرونده (FILE) یا - برای ورودی استاندارد نیاز دارد</translation>
    </message>
    <message>
        <source>--output is for export</source>
        <translation>گزینهٔ ‎--output برای export است</translation>
    </message>
    <message>
        <source>With share-catalog: only show what would change.</source>
        <translation>همراه share-catalog: تنها نشان دادن آنچه عوض می‌شود.</translation>
    </message>
    <message>
        <source>One of init, upgrade, status, sync, export, import and share-catalog.</source>
        <translation>یکی از init، upgrade، status، sync، export، import و share-catalog.</translation>
    </message>
    <message>
        <source>With import: what to read, - for standard input. With share-catalog: the name of an imported catalogue.</source>
        <translation>همراه import: آنچه خوانده می‌شود، - برای ورودی استاندارد. همراه share-catalog: نام کاتالوگی درون‌ریزی‌شده.</translation>
    </message>
    <message>
        <source>what would be other for the team</source>
        <translation>آنچه برای تیم عوض می‌شود</translation>
    </message>
    <message>
        <source>there is no action “%1”: it is one of init, upgrade, status, sync, export, import and share-catalog</source>
        <translation>عملی به نام «%1» نیست: یکی از init، upgrade، status، sync، export، import و share-catalog</translation>
    </message>
    <message>
        <source>share-catalog needs the name of an imported catalogue</source>
        <translation>دستور share-catalog نام کاتالوگی درون‌ریزی‌شده می‌خواهد</translation>
    </message>
    <message>
        <source>only import and share-catalog take an argument</source>
        <translation>تنها import و share-catalog آرگومان می‌پذیرند</translation>
    </message>
    <message>
        <source>There is no imported catalogue “%1” here. errdex import makes one.</source>
        <translation>اینجا کاتالوگ درون‌ریزی‌شدهٔ «%1» نیست. errdex import آن را می‌سازد.</translation>
    </message>
    <message>
        <source>The team has it like this already; nothing was changed.</source>
        <translation>تیم آن را همین‌گونه دارد؛ چیزی عوض نشد.</translation>
    </message>
    <message>
        <source>Shared with the team as version %1.</source>
        <translation>با تیم به عنوان نسخهٔ %1 به اشتراک گذاشته شد.</translation>
    </message>
    <message>
        <source>init makes the tables and roles in a PostgreSQL database that is there, upgrade brings them up to date after an update of the program; both need an administrator&apos;s account. status says whether this program can work with the database, and what exactly is wrong where it cannot. sync fetches what others wrote and sends what waits here. export writes all that the team shares as one JSON file, with its history; import takes from such a file what the database does not have, and overwrites nothing. share-catalog gives a catalogue that is imported here to everybody in the team, as a curator, and shows what that changes for them; former versions stay on the server. Without options the settings of the window count. The password is never an option: it is taken from PGPASSFILE or ~/.pgpass, or asked for.</source>
        <translation>دستور init جدول‌ها و نقش‌ها را در یک پایگاه دادهٔ موجود PostgreSQL می‌سازد و upgrade پس از به‌روزرسانی برنامه آن‌ها را به‌روز می‌کند؛ هر دو به حساب مدیر نیاز دارند. دستور status می‌گوید که آیا این برنامه می‌تواند با پایگاه داده کار کند و اگر نه، دقیقاً چه چیزی درست نیست. دستور sync آنچه را دیگران نوشته‌اند می‌گیرد و آنچه را اینجا در انتظار است می‌فرستد. دستور export همهٔ آنچه را تیم به اشتراک می‌گذارد، همراه با تاریخچه، در یک پروندهٔ JSON می‌نویسد؛ import از چنین پرونده‌ای آنچه را پایگاه داده ندارد برمی‌دارد و چیزی را بازنویسی نمی‌کند. دستور share-catalog کاتالوگی را که اینجا درون‌ریزی شده، از سوی مدیر، به همهٔ تیم می‌دهد و نشان می‌دهد که این چه چیزی را برای آن‌ها عوض می‌کند؛ نسخه‌های پیشین روی سرور می‌مانند. بدون گزینه، تنظیمات پنجره به کار می‌رود. گذرواژه هرگز گزینه نیست: از PGPASSFILE یا ‎~/.pgpass گرفته یا پرسیده می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>Restored with their authors and times: %Ln state(s).</source>
        <translation>
            <numerusform>با نویسنده و زمان بازگردانده شد: %Ln حالت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history was left out: %Ln state(s). It takes an account that “errdex team init” was run with.</source>
        <translation>
            <numerusform>تاریخچه کنار گذاشته شد: %Ln حالت. برای آن حسابی لازم است که «errdex team init» با آن اجرا شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of what the database has already was left out: %Ln state(s).</source>
        <translation>
            <numerusform>تاریخچهٔ آنچه پایگاه داده از پیش دارد کنار گذاشته شد: %Ln حالت.</numerusform>
        </translation>
    </message>
    <message>
        <source>no team is set up: enter its server in the settings of the window, on the page Team, or give --hosts, --database and --user; errdex team init makes a new one</source>
        <translation>هیچ تیمی راه‌اندازی نشده است: سرور آن را در تنظیمات پنجره، صفحهٔ تیم، وارد کنید یا ‎--hosts و ‎--database و ‎--user را بدهید؛ ‎errdex team init تیم تازه‌ای می‌سازد</translation>
    </message>
    <message>
        <source>With share-catalog: list the versions on the server, who shared them and when.</source>
        <translation>با share-catalog: نسخه‌های روی سرور، اشتراک‌گذار و زمان هر یک را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>With share-catalog: make this version the one that everybody has.</source>
        <translation>با share-catalog: این نسخه را همانی می‌کند که همه دارند.</translation>
    </message>
    <message>
        <source>With share-catalog: take the catalogue from the team; its versions stay on the server.</source>
        <translation>با share-catalog: کاتالوگ را از تیم می‌گیرد؛ نسخه‌های آن روی سرور می‌مانند.</translation>
    </message>
    <message>
        <source>%1 is for share-catalog</source>
        <translation>%1 برای share-catalog است</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 و %2 با هم به کار نمی‌روند</translation>
    </message>
    <message>
        <source>--restore takes the number of a version, not “%1”</source>
        <translation>--restore شمارهٔ نسخه می‌خواهد، نه «%1»</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>اشتراک‌گذار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>کدها</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>The team never had a catalogue “%1”.</source>
        <translation>تیم هرگز کاتالوگ «%1» نداشته است.</translation>
    </message>
    <message>
        <source>%1 was withdrawn; --restore brings a version back.</source>
        <translation>%1 پس گرفته شد؛ --restore نسخه‌ای را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>The team has no version %1 of “%2”.</source>
        <translation>تیم نسخهٔ %1 از «%2» را ندارد.</translation>
    </message>
    <message>
        <source>Everybody in the team has version %1 of %2 again.</source>
        <translation>همهٔ تیم دوباره نسخهٔ %1 از %2 را دارند.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamConflictDialog</name>
    <message>
        <source>The team&apos;s text</source>
        <translation>متن تیم</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>متن شما</translation>
    </message>
    <message>
        <source>The text that shall count</source>
        <translation>متنی که باید بماند</translation>
    </message>
    <message>
        <source>Two texts for one place</source>
        <translation>دو متن برای یک جا</translation>
    </message>
    <message>
        <source>Somebody else has written this while you did. Nothing is lost: take one, or make one text of both below.</source>
        <translation>شخص دیگری هم‌زمان با شما این را نوشته است. چیزی از دست نرفته: یکی را بردارید، یا در پایین از هر دو یک متن بسازید.</translation>
    </message>
    <message>
        <source>Take the &amp;team&apos;s</source>
        <translation>برداشتن متن &amp;تیم</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>برداشتن متن &amp;من</translation>
    </message>
    <message>
        <source>Take the text &amp;below</source>
        <translation>برداشتن متن &amp;پایین</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>closes the dialog; the question stays open</extracomment>
        <translation>&amp;بعداً</translation>
    </message>
    <message>
        <source>Yours, not sent</source>
        <translation>از شما، فرستاده نشده</translation>
    </message>
    <message>
        <source>The te&amp;xt that shall count</source>
        <translation>مت&amp;نی که باید بماند</translation>
    </message>
    <message>
        <source>The team&apos;s text has changed in the meantime. This is the new one; nothing was overwritten.</source>
        <translation>متن تیم در این میان عوض شده است. این متن تازه است؛ چیزی رونویسی نشد.</translation>
    </message>
    <message>
        <source>The team has nothing there</source>
        <translation>تیم آنجا چیزی ندارد</translation>
    </message>
    <message>
        <source>The team&apos;s: %1, %2</source>
        <translation>از تیم: %1، %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>پس گرفته شده</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>همان‌گونه که روی سرور است</translation>
    </message>
    <message>
        <source>As it was written on this computer</source>
        <translation>همان‌گونه که روی این رایانه نوشته شده</translation>
    </message>
    <message>
        <source>It begins as yours, and can be changed.</source>
        <translation>در آغاز متن شماست و می‌توان آن را تغییر داد.</translation>
    </message>
    <message>
        <source>What you wrote is not sent</source>
        <translation>آنچه نوشته‌اید فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>Your text takes the place of the team&apos;s</source>
        <translation>متن شما جای متن تیم را می‌گیرد</translation>
    </message>
    <message>
        <source>It takes the place of both</source>
        <translation>جای هر دو را می‌گیرد</translation>
    </message>
</context>
<context>
    <name>errdex::TeamErrorText</name>
    <message>
        <source>The address of the team&apos;s database is not complete or not valid (%1).</source>
        <extracomment>%1 names a setting: &quot;hosts&quot;, &quot;database&quot;, &quot;user&quot;</extracomment>
        <translation>نشانی پایگاه دادهٔ تیم کامل یا معتبر نیست (%1).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed (on Debian the package %1).</source>
        <translation>راه‌انداز Qt برای PostgreSQL نصب نیست (در دبیان بستهٔ %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known (%1). Check the name and the network.</source>
        <translation>نام سرور شناخته نیست (%1). نام و شبکه را بررسی کنید.</translation>
    </message>
    <message>
        <source>No database answers at this place (%1). Check the port and whether the server runs.</source>
        <translation>در این نشانی هیچ پایگاه داده‌ای پاسخ نمی‌دهد (%1). درگاه و روشن بودن سرور را بررسی کنید.</translation>
    </message>
    <message>
        <source>The server does not answer in time (%1). Check the network and its firewalls.</source>
        <translation>سرور به‌موقع پاسخ نمی‌دهد (%1). شبکه و دیوارهای آتش آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is no encrypted connection that can be trusted (%1). Check the certificate&apos;s name and authority.</source>
        <translation>اتصال رمزگذاری‌شدهٔ قابل اعتمادی برقرار نشد (%1). نام و مرجع گواهی را بررسی کنید.</translation>
    </message>
    <message>
        <source>The server does not accept the user&apos;s name or the password (%1).</source>
        <translation>سرور نام کاربری یا گذرواژه را نمی‌پذیرد (%1).</translation>
    </message>
    <message>
        <source>There is no database of this name on the server (%1).</source>
        <translation>پایگاه داده‌ای با این نام روی سرور نیست (%1).</translation>
    </message>
    <message>
        <source>The database is not set up for a team yet. An administrator does it with: errdex team init</source>
        <translation>پایگاه داده هنوز برای تیم آماده نشده است. مدیر این کار را چنین انجام می‌دهد: errdex team init</translation>
    </message>
    <message>
        <source>The database has a schema “errdex” that is not of this program. It was left as it is.</source>
        <translation>پایگاه داده شِمایی به نام «errdex» دارد که از این برنامه نیست. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
        <source>The server is too old (%1). PostgreSQL 13 or later is needed.</source>
        <translation>سرور بسیار قدیمی است (%1). به PostgreSQL نسخهٔ ۱۳ یا تازه‌تر نیاز است.</translation>
    </message>
    <message>
        <source>The team&apos;s database is older than this program (%1). An administrator upgrades it with: errdex team upgrade</source>
        <translation>پایگاه دادهٔ تیم از این برنامه قدیمی‌تر است (%1). مدیر آن را چنین به‌روز می‌کند: errdex team upgrade</translation>
    </message>
    <message>
        <source>The team&apos;s database is newer than this program (%1). It was left as it is. Please update Errdex.</source>
        <translation>پایگاه دادهٔ تیم از این برنامه تازه‌تر است (%1). همان‌گونه که بود ماند. لطفاً Errdex را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The user lacks the right to do this (%1). An administrator can give it.</source>
        <translation>کاربر اجازهٔ این کار را ندارد (%1). مدیر می‌تواند آن را بدهد.</translation>
    </message>
    <message>
        <source>Changes that wait here were written for another team&apos;s database. They were left as they are.</source>
        <translation>تغییرهایی که اینجا در انتظارند برای پایگاه دادهٔ تیم دیگری نوشته شده‌اند. همان‌گونه که بودند ماندند.</translation>
    </message>
    <message>
        <source>The server takes no changes at present, it can only be read. Changes wait here until it does.</source>
        <translation>سرور اکنون تغییری نمی‌پذیرد و فقط خواندنی است. تغییرها تا آن زمان اینجا می‌مانند.</translation>
    </message>
    <message>
        <source>The server has no room left. Changes wait here until it has.</source>
        <translation>سرور دیگر جا ندارد. تغییرها تا باز شدن جا اینجا می‌مانند.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Try again later.</source>
        <translation>سرور مشغول است (%1). بعداً دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The server took too long (%1). Try again later.</source>
        <translation>سرور بیش از اندازه طول داد (%1). بعداً دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The connection to the server is lost (%1). Nothing is lost here.</source>
        <translation>اتصال به سرور قطع شد (%1). اینجا چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>The server has sent something that it should not send (%1). It was not used.</source>
        <translation>سرور چیزی فرستاد که نباید بفرستد (%1). از آن استفاده نشد.</translation>
    </message>
    <message>
        <source>Something unexpected happened on the server (%1). Please report this.</source>
        <translation>روی سرور اتفاقی پیش‌بینی‌نشده افتاد (%1). لطفاً آن را گزارش دهید.</translation>
    </message>
    <message>
        <source>The copy of what the team shares was damaged and is fetched again; the damaged file is kept as %1.</source>
        <translation>نسخهٔ آنچه تیم به اشتراک می‌گذارد آسیب دیده بود و دوباره گرفته می‌شود؛ فایل آسیب‌دیده با نام %1 نگه داشته شد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours that waited to be sent could be saved.</source>
        <translation>
            <numerusform>%Ln تغییر شما که در انتظار فرستادن بود نجات یافت.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change of yours waited to be sent.</source>
        <translation>هیچ تغییری از شما در انتظار فرستادن نبود.</translation>
    </message>
    <message>
        <source>Not all of it could be read: changes that were not sent yet may be missing.</source>
        <translation>همهٔ آن خواندنی نبود: شاید تغییرهایی که هنوز فرستاده نشده‌اند از دست رفته باشند.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamHistoryDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>پرسش از سرور…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Who wrote it, and when</source>
        <translation>چه کسی و کِی آن را نوشت</translation>
    </message>
    <message>
        <source>The text of that time</source>
        <translation>متن آن زمان</translation>
    </message>
    <message>
        <source>&amp;Restore this text</source>
        <translation>&amp;بازگرداندن این متن</translation>
    </message>
    <message>
        <source>A former text becomes the present one; nothing of the history goes.</source>
        <translation>متنی پیشین دوباره متن کنونی می‌شود؛ از تاریخچه چیزی نمی‌رود.</translation>
    </message>
    <message>
        <source>Your account may only read.</source>
        <translation>حساب شما تنها می‌تواند بخواند.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>پس گرفته شده</translation>
    </message>
</context>
<context>
    <name>errdex::TeamMark</name>
    <message>
        <source>team</source>
        <extracomment>beside a provider: the team shares its catalogue; as short as can be</extracomment>
        <translation>تیم</translation>
    </message>
</context>
<context>
    <name>errdex::TeamPage</name>
    <message>
        <source>&amp;Keep it in the system&apos;s key store</source>
        <translation>&amp;نگه داشتن در مخزن کلید سیستم</translation>
    </message>
    <message>
        <source>Whoever listens in on the way reads all, the password too.</source>
        <translation>هر که در راه گوش بدهد همه چیز را می‌خواند، گذرواژه را هم.</translation>
    </message>
    <message>
        <source>A team shares notes, tags, replies and catalogues on a PostgreSQL server. What you read is a copy on this computer, which is there without a network too. Your own notes stay yours until you share them.</source>
        <translation>تیم یادداشت‌ها، برچسب‌ها، پاسخ‌ها و کاتالوگ‌ها را روی سرور PostgreSQL به اشتراک می‌گذارد. آنچه می‌خوانید رونوشتی روی این رایانه است که بی شبکه هم هست. یادداشت‌های خودتان تا به اشتراکشان نگذارید از آن شما می‌مانند.</translation>
    </message>
    <message>
        <source>Several are tried in their order; the folder of a socket for a server on this computer</source>
        <translation>چند سرور به ترتیب امتحان می‌شوند؛ پوشهٔ سوکت برای سروری روی این رایانه</translation>
    </message>
    <message>
        <source>Without a key store it is kept until the program ends, and asked for once at each start</source>
        <translation>بی مخزن کلید تا پایان برنامه نگه داشته و در هر آغاز یک بار پرسیده می‌شود</translation>
    </message>
    <message>
        <source>Encrypted, the certificate is checked</source>
        <translation>رمزگذاری‌شده، گواهی بررسی می‌شود</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>بدون رمزگذاری</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>گواهی‌های سیستم</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;سرورها</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;پایگاه داده</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;کاربر</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;گذرواژه</translation>
    </message>
    <message>
        <source>E&amp;ncryption</source>
        <translation>&amp;رمزگذاری</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;مرجع گواهی</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>&amp;آزمایش اتصال</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;قطع اتصال</translation>
    </message>
    <message>
        <source>Nothing of the team is shown any more; what waits to be sent stays on this computer</source>
        <translation>دیگر چیزی از تیم نشان داده نمی‌شود؛ آنچه در انتظار فرستادن است روی این رایانه می‌ماند</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>پرسش از سرور…</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>برای مدیران سیستم</translation>
    </message>
    <message>
        <source>With the account above, which needs the right to it.</source>
        <translation>با حساب بالا، که باید حق این کار را داشته باشد.</translation>
    </message>
    <message>
        <source>Set up o&amp;r upgrade</source>
        <translation>برپایی یا ا&amp;رتقا</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>در حال برپایی…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>برون‌&amp;بری…</translation>
    </message>
    <message>
        <source>Export the team&apos;s data</source>
        <translation>برون‌ریزی داده‌های تیم</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;درون‌ریزی…</translation>
    </message>
    <message>
        <source>Import a team&apos;s data</source>
        <translation>درون‌ریزی داده‌های تیم</translation>
    </message>
    <message>
        <source>known</source>
        <translation>شناخته‌شده</translation>
    </message>
    <message>
        <source>Everything goes to %1 as it is: whoever listens in on the way reads the password and all texts, and can change them. Only do this in a network that you trust.</source>
        <translation>همه چیز همان‌گونه که هست به %1 می‌رود: هر که در راه گوش بدهد گذرواژه و همهٔ متن‌ها را می‌خواند و می‌تواند عوضشان کند. تنها در شبکه‌ای که به آن اعتماد دارید چنین کنید.</translation>
    </message>
    <message>
        <source>Connect without &amp;encryption</source>
        <translation>اتصال &amp;بدون رمزگذاری</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>در حال برون‌ریزی…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>در حال درون‌ریزی…</translation>
    </message>
    <message>
        <source>A file with the certificates of the authority that the server&apos;s certificate has to be from. Without one, those count which the system trusts.</source>
        <translation>پرونده‌ای با گواهی‌های مرجعی که گواهی سرور باید از آن باشد. بدون آن، مرجع‌هایی معتبرند که سیستم به آن‌ها اعتماد دارد.</translation>
    </message>
    <message>
        <source>Asks the server with what is written above, and keeps nothing of it</source>
        <translation>با آنچه در بالا نوشته شده از سرور می‌پرسد و چیزی از آن را نگه نمی‌دارد</translation>
    </message>
    <message>
        <source>Keeps what is written above, and fetches what the team has</source>
        <translation>آنچه را در بالا نوشته شده نگه می‌دارد و داشته‌های تیم را می‌گیرد</translation>
    </message>
    <message>
        <source>Prepares the database for a team, or for this version of Errdex; what is in it stays</source>
        <translation>پایگاه داده را برای یک تیم، یا برای این نسخهٔ Errdex، آماده می‌کند؛ آنچه در آن است می‌ماند</translation>
    </message>
    <message>
        <source>Writes all that the team shares into a file</source>
        <translation>همهٔ آنچه را تیم به اشتراک گذاشته در یک پرونده می‌نویسد</translation>
    </message>
    <message>
        <source>Adds what a file of a team holds; what is different on the server is left as it is</source>
        <translation>آنچه را در پروندهٔ یک تیم است می‌افزاید؛ آنچه روی سرور متفاوت است همان‌گونه می‌ماند</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>نام آن روی سرور</translation>
    </message>
    <message>
        <source>Your account on the server</source>
        <translation>حساب شما روی سرور</translation>
    </message>
    <message>
        <source>Once it is known, it need not be written again</source>
        <translation>وقتی یک بار دانسته شد، لازم نیست دوباره نوشته شود</translation>
    </message>
    <message>
        <source>Without it, others on the way read the password and all texts</source>
        <translation>بدون آن، دیگران در راه گذرواژه و همهٔ متن‌ها را می‌خوانند</translation>
    </message>
</context>
<context>
    <name>errdex::TeamPanel</name>
    <message>
        <source>&amp;Changes that the server does not have</source>
        <translation>&amp;تغییرهایی که سرور ندارد</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
    <message>
        <source>Changes that the server does not have</source>
        <translation>تغییرهایی که سرور ندارد</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>اتصال &amp;دوباره</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;تنظیمات…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>ت&amp;صمیم…</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;دور انداختن…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>The server did not take this change. Throw your text away?</source>
        <translation>سرور این تغییر را نپذیرفت. متن شما دور انداخته شود؟</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s key store</source>
        <translation>&amp;نگه داشتن در مخزن کلید سیستم</translation>
    </message>
    <message>
        <source>Without a key store it is kept until the program ends, and asked for once at each start</source>
        <translation>بی مخزن کلید تا پایان برنامه نگه داشته و در هر آغاز یک بار پرسیده می‌شود</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;گذرواژه</translation>
    </message>
    <message>
        <source>The password is kept until the program ends: no key store has it.</source>
        <translation>گذرواژه تا پایان برنامه نگه داشته می‌شود: هیچ مخزن کلیدی آن را ندارد.</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>در انتظار تصمیم</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>در انتظار فرستادن</translation>
    </message>
    <message>
        <source>not accepted: too long</source>
        <translation>پذیرفته نشد: بیش از اندازه بلند</translation>
    </message>
    <message>
        <source>not accepted: no right</source>
        <translation>پذیرفته نشد: بی حق دسترسی</translation>
    </message>
    <message>
        <source>You have taken it back.</source>
        <translation>آن را پس گرفته‌اید.</translation>
    </message>
    <message>
        <source>Why the chosen one was not sent stands below the list.</source>
        <translation>زیر فهرست آمده که چرا مورد انتخاب‌شده فرستاده نشد.</translation>
    </message>
    <message>
        <source>Tries to reach the server now</source>
        <translation>اکنون می‌کوشد به سرور دست یابد</translation>
    </message>
    <message>
        <source>The server and the account</source>
        <translation>سرور و حساب</translation>
    </message>
    <message>
        <source>Shows both texts side by side</source>
        <translation>هر دو متن را کنار هم نشان می‌دهد</translation>
    </message>
</context>
<context>
    <name>errdex::TeamProbe</name>
    <message>
        <source>may read, write and curate</source>
        <translation>می‌تواند بخواند، بنویسد و مدیریت کند</translation>
    </message>
    <message>
        <source>may read and write</source>
        <translation>می‌تواند بخواند و بنویسد</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>تنها می‌تواند بخواند</translation>
    </message>
    <message>
        <source>It works: PostgreSQL %1.%2, and %3 %4.</source>
        <translation>کار می‌کند: PostgreSQL %1.%2، و %3 %4.</translation>
    </message>
    <message>
        <source>The server takes no changes at present.</source>
        <translation>سرور اکنون تغییری نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The database is up to date; nothing was changed.</source>
        <translation>پایگاه داده به‌روز است؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The database is ready for the team. Who may read, write or curate gets one of the roles errdex_reader, errdex_editor and errdex_curator.</source>
        <translation>پایگاه داده برای تیم آماده است. هر که باید بخواند، بنویسد یا کاتالوگ‌ها را سرپرستی کند یکی از نقش‌های errdex_reader، errdex_editor و errdex_curator را می‌گیرد.</translation>
    </message>
    <message>
        <source>The database was brought up to date.</source>
        <translation>پایگاه داده به‌روز شد.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>در %1 نوشته شد.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is as it was.</source>
        <translation>نوشتن %1 ممکن نشد: %2. آنچه پیش‌تر آنجا بود همان‌گونه ماند.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>خواندن %1 ممکن نیست: %2.</translation>
    </message>
    <message>
        <source>This is no file of a team&apos;s data: line %1, %2. Nothing was changed.</source>
        <extracomment>%2 says in English what is wrong there</extracomment>
        <translation>این پروندهٔ داده‌های تیم نیست: خط %1، %2. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>New: %1. The same: %2. Different there, and left so: %3. Not accepted: %4. New catalogues: %5.</source>
        <translation>تازه: %1. یکسان: %2. آنجا متفاوت و همان‌گونه مانده: %3. پذیرفته‌نشده: %4. کاتالوگ‌های تازه: %5.</translation>
    </message>
</context>
<context>
    <name>errdex::TeamTextRow</name>
    <message>
        <source>History…</source>
        <translation>تاریخچه…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>two people wrote the same text; a person has to say what counts</extracomment>
        <translation>تصمیم…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a text of the team&apos;s, and when</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Yours, waits to be sent</source>
        <translation>از شما، در انتظار فرستادن</translation>
    </message>
    <message>
        <source>you wrote something else: to be decided</source>
        <translation>شما چیز دیگری نوشته‌اید: در انتظار تصمیم</translation>
    </message>
    <message>
        <source>your change was not accepted</source>
        <translation>تغییر شما پذیرفته نشد</translation>
    </message>
    <message>
        <source>Shows both texts side by side</source>
        <translation>هر دو متن را کنار هم نشان می‌دهد</translation>
    </message>
</context>
<context>
    <name>errdex::TeamTexts</name>
    <message>
        <source>The team&apos;s</source>
        <translation>از تیم</translation>
    </message>
    <message>
        <source>Reply for this code</source>
        <translation>پاسخ برای این کد</translation>
    </message>
    <message>
        <source>Reply for all codes that mean this</source>
        <translation>پاسخ برای همهٔ کدهای هم‌معنا</translation>
    </message>
    <message>
        <source>The team has written nothing here, and your account may only read.</source>
        <translation>تیم اینجا چیزی ننوشته است، و حساب شما تنها می‌تواند بخواند.</translation>
    </message>
    <message>
        <source>Your account may only read what the team shares.</source>
        <translation>حساب شما تنها می‌تواند آنچه را تیم به اشتراک می‌گذارد بخواند.</translation>
    </message>
    <message>
        <source>Share your tags with the team</source>
        <translation>اشتراک برچسب‌هایتان با تیم</translation>
    </message>
    <message>
        <source>Share your link with the team</source>
        <translation>اشتراک پیوندتان با تیم</translation>
    </message>
    <message>
        <source>Share your choice of meaning</source>
        <translation>اشتراک معنای انتخابی‌تان</translation>
    </message>
    <message>
        <source>Share your reply for all codes that mean this</source>
        <translation>اشتراک پاسختان برای همهٔ کدهای هم‌معنا</translation>
    </message>
    <message>
        <source>Share your reply with the team</source>
        <translation>اشتراک پاسختان با تیم</translation>
    </message>
    <message>
        <source>Share your note with the team</source>
        <translation>اشتراک یادداشتتان با تیم</translation>
    </message>
    <message>
        <source>It moves from what is yours alone to what everybody in the team sees</source>
        <translation>از آنچه تنها از آن شماست به آنچه همهٔ تیم می‌بینند می‌رود</translation>
    </message>
</context>
<context>
    <name>errdex::TeamWords</name>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>معنا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>تیم: %Ln در انتظار تصمیم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln not accepted</source>
        <comment>changes</comment>
        <translation>
            <numerusform>تیم: %Ln پذیرفته نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: not connected</source>
        <translation>تیم: متصل نیست</translation>
    </message>
    <message>
        <source>Team: offline</source>
        <translation>تیم: برون‌خط</translation>
    </message>
    <message>
        <source>Team: connecting…</source>
        <translation>تیم: در حال اتصال…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>تیم: %Ln در انتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: connected</source>
        <translation>تیم: متصل</translation>
    </message>
    <message>
        <source>No team is connected.</source>
        <translation>هیچ تیمی متصل نیست.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>در حال اتصال…</translation>
    </message>
    <message>
        <source>Fetching what others wrote…</source>
        <translation>در حال گرفتن نوشته‌های دیگران…</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>متصل با حساب %1.</translation>
    </message>
    <message>
        <source>This account may only read.</source>
        <translation>این حساب تنها می‌تواند بخواند.</translation>
    </message>
    <message>
        <source>Not connected since %1.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>از %1 متصل نیست.</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>هنوز متصل نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours wait here to be sent.</source>
        <translation>
            <numerusform>%Ln تغییر شما اینجا در انتظار فرستادن است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::TextBlock</name>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>انتخاب همه</translation>
    </message>
</context>
<context>
    <name>errdex::TopBar</name>
    <message>
        <source>Put providers side by side, or go back to the table</source>
        <translation>ارائه‌دهنده‌ها را کنار هم می‌گذارد، یا به جدول برمی‌گرداند</translation>
    </message>
    <message>
        <source>Write codes to a file, or copy them</source>
        <translation>کدها را در پرونده می‌نویسد، یا رونوشت می‌گیرد</translation>
    </message>
    <message>
        <source>Beside the table: what its codes have in common</source>
        <translation>کنار جدول: آنچه کدهایش مشترک دارند</translation>
    </message>
    <message>
        <source>Above the table: a field for each column</source>
        <translation>بالای جدول: برای هر ستون یک کادر</translation>
    </message>
    <message>
        <source>Beside the table: all that is known of a code</source>
        <translation>کنار جدول: همهٔ دانسته‌ها دربارهٔ یک کد</translation>
    </message>
</context>
<context>
    <name>errdex::TrayIcon</name>
    <message>
        <source>&amp;Show Errdex</source>
        <translation>نمایش Errdex(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quick window</source>
        <translation>پنجرهٔ سریع(&amp;Q)</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>خروج(&amp;U)</translation>
    </message>
</context>
<context>
    <name>errdex::WhatsNewDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>تازه‌ها</translation>
    </message>
</context>
<context>
    <name>errdex::WhyNot</name>
    <message>
        <source>%1 works in Browse, not in Compare.</source>
        <extracomment>%1 is the quoted name of a menu&apos;s entry</extracomment>
        <translation>%1 در «مرور» کار می‌کند، نه در «مقایسه».</translation>
    </message>
    <message>
        <source>Own data cannot be changed now.</source>
        <translation>داده‌های خودتان اکنون تغییرپذیر نیست.</translation>
    </message>
    <message>
        <source>Choose a single code of the table first.</source>
        <translation>نخست تنها یک کد را در جدول برگزینید.</translation>
    </message>
    <message>
        <source>Choose a code of the table first.</source>
        <translation>نخست کدی را در جدول برگزینید.</translation>
    </message>
    <message>
        <source>This code has no message.</source>
        <translation>این کد پیامی ندارد.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>جدول ردیفی ندارد.</translation>
    </message>
    <message>
        <source>No code is chosen whose concept is yours to choose.</source>
        <translation>کدی برگزیده نشده که مفهومش را شما انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای واگرد نیست.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>چیزی برای ازنو نیست.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>جایی برای بازگشت نیست.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>جایی برای جلو رفتن نیست.</translation>
    </message>
    <message>
        <source>There is no search that could be saved.</source>
        <translation>جست‌وجویی برای ذخیره نیست.</translation>
    </message>
    <message>
        <source>%1 is not possible now.</source>
        <translation>%1 اکنون شدنی نیست.</translation>
    </message>
    <message>
        <source>Choose a single code first: Enter leads to the cards of the cell.</source>
        <translation>نخست تنها یک کد را برگزینید: Enter به کارت‌های خانه می‌رود.</translation>
    </message>
</context>
<context>
    <name>errdex::XlsxWriter</name>
    <message>
        <source>The part of Errdex that writes workbooks is missing; please install Errdex again.</source>
        <translation>بخش نوشتن کارپوشهٔ Errdex موجود نیست؛ لطفاً Errdex را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>کدها</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>ارائه‌دهنده‌ها</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>مستندات</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>The description speaks of a body that cannot be parsed, the condition also of a readable body that lacks required fields.</source>
        <extracomment>alef-markets INVALID_BODY</extracomment>
        <translation>شرح از بدنه‌ای می‌گوید که خوانده نمی‌شود، و شرط از بدنهٔ خوانایی نیز که فیلدهای لازم را ندارد.</translation>
    </message>
    <message>
        <source>Its condition includes duplicate registration, which could as well be expected under DUPLICATE_ENTRY.</source>
        <extracomment>alef-markets CONFLICT</extracomment>
        <translation>شرط آن ثبت‌نام تکراری را هم در بر می‌گیرد که می‌شد آن را زیر DUPLICATE_ENTRY هم انتظار داشت.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the offered asset here, not an access token.</source>
        <extracomment>alef-markets INVALID_TOKEN_STATUS</extracomment>
        <translation>«Token» اینجا دارایی عرضه‌شده است، نه توکن دسترسی.</translation>
    </message>
    <message>
        <source>&quot;Unauthorized&quot; means not allowed here; the missing sign-in is 401001.</source>
        <extracomment>codelibra 403001</extracomment>
        <translation>«Unauthorized» اینجا یعنی مجاز نیست؛ کد نبود ورود 401001 است.</translation>
    </message>
    <message>
        <source>The name asks for a new sign-in, the description speaks of a locked account; signing in again by hand is what resolves it.</source>
        <extracomment>codelibra 403002</extracomment>
        <translation>نام، ورود دوباره می‌خواهد و شرح از حسابی قفل‌شده می‌گوید؛ ورود دوبارهٔ دستی آن را حل می‌کند.</translation>
    </message>
    <message>
        <source>The same meaning as 1000; the page does not say when which of the two is used.</source>
        <extracomment>ethgas 2</extracomment>
        <translation>همان معنای 1000؛ صفحه نمی‌گوید کدام یک از این دو چه زمانی به کار می‌رود.</translation>
    </message>
    <message>
        <source>The same meaning and words as 9999.</source>
        <extracomment>ethgas 99</extracomment>
        <translation>همان معنا و همان عبارت 9999.</translation>
    </message>
    <message>
        <source>The same meaning as 2; &quot;Pemission&quot; is how the page spells it.</source>
        <extracomment>ethgas 1000</extracomment>
        <translation>همان معنای 2؛ صفحه آن را «Pemission» نوشته است.</translation>
    </message>
    <message>
        <source>The same meaning and words as 99.</source>
        <extracomment>ethgas 9999</extracomment>
        <translation>همان معنا و همان عبارت 99.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the asset being deposited here, not an access token.</source>
        <extracomment>ethgas 10001</extracomment>
        <translation>«Token» اینجا دارایی‌ای است که واریز می‌شود، نه توکن دسترسی.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is the asset being withdrawn here, not an access token.</source>
        <extracomment>ethgas 10011</extracomment>
        <translation>«Token» اینجا دارایی‌ای است که برداشت می‌شود، نه توکن دسترسی.</translation>
    </message>
    <message>
        <source>The page does not say whether &quot;rate&quot; is a price rate or the pace of transactions.</source>
        <extracomment>ethgas 115</extracomment>
        <translation>صفحه نمی‌گوید «rate» نرخ قیمت است یا سرعت تراکنش‌ها.</translation>
    </message>
    <message>
        <source>The name says invalid; ETHGas&apos; page about orders advises a unique deduplicate string, so a repeated one is the likely cause.</source>
        <extracomment>ethgas 122</extracomment>
        <translation>نام می‌گوید نامعتبر؛ صفحهٔ سفارش‌های ETHGas یک رشتهٔ یکتا برای جلوگیری از تکرار را توصیه می‌کند، پس علت محتمل رشته‌ای تکراری است.</translation>
    </message>
    <message>
        <source>The page lists 400403 twice, as Forbidden Error and as Permission Denied Error; the code alone does not tell which of the two was meant.</source>
        <extracomment>freeway 400403</extracomment>
        <translation>صفحه 400403 را دو بار آورده است، یک بار Forbidden Error و یک بار Permission Denied Error؛ کد به تنهایی نمی‌گوید کدام منظور بوده است.</translation>
    </message>
    <message>
        <source>The second entry for 400403 on the page, which also lists it as Forbidden Error; both mean that the caller may not do this.</source>
        <extracomment>freeway 400403</extracomment>
        <translation>دومین جای 400403 در صفحه، که آن را Forbidden Error هم نامیده است؛ هر دو یعنی فراخواننده اجازهٔ این کار را ندارد.</translation>
    </message>
    <message>
        <source>The page lists 0001 twice: for a missing field here and for a wrong signature below; only the message tells them apart.</source>
        <extracomment>hashkey-pro 0001</extracomment>
        <translation>صفحه 0001 را دو بار آورده است: اینجا برای فیلدی که نیست و پایین‌تر برای امضای نادرست؛ تنها پیام آن‌ها را از هم جدا می‌کند.</translation>
    </message>
    <message>
        <source>The page lists 0001 twice: for a missing field above and for a wrong signature here; only the message tells them apart.</source>
        <extracomment>hashkey-pro 0001</extracomment>
        <translation>صفحه 0001 را دو بار آورده است: بالاتر برای فیلدی که نیست و اینجا برای امضای نادرست؛ تنها پیام آن‌ها را از هم جدا می‌کند.</translation>
    </message>
    <message>
        <source>The message says that the key is invalid, the description speaks of its permission: check both.</source>
        <extracomment>hashkey-pro 0102</extracomment>
        <translation>پیام می‌گوید کلید نامعتبر است و شرح از مجوز آن می‌گوید: هر دو را بررسی کنید.</translation>
    </message>
    <message>
        <source>The message says that the operation is unauthorized, the description that the key is not valid for the environment; it is about the key.</source>
        <extracomment>hashkey-pro -1002</extracomment>
        <translation>پیام می‌گوید عملیات مجاز نیست و شرح می‌گوید کلید برای این محیط معتبر نیست؛ موضوع کلید است.</translation>
    </message>
    <message>
        <source>The message says that the order is not on the book, the description that the book itself cannot be located.</source>
        <extracomment>hashkey-pro -1143</extracomment>
        <translation>پیام می‌گوید سفارش در دفتر سفارش‌ها نیست و شرح می‌گوید خود دفتر پیدا نمی‌شود.</translation>
    </message>
    <message>
        <source>The description says that the order was not created; a time-out does not prove that, so look for the order first.</source>
        <extracomment>hashkey-pro -1146</extracomment>
        <translation>شرح می‌گوید سفارش ثبت نشده است؛ پایان مهلت این را ثابت نمی‌کند، پس نخست دنبال سفارش بگردید.</translation>
    </message>
    <message>
        <source>The description says that the order was not cancelled; a time-out does not prove that, so look at the order first.</source>
        <extracomment>hashkey-pro -1147</extracomment>
        <translation>شرح می‌گوید سفارش لغو نشده است؛ پایان مهلت این را ثابت نمی‌کند، پس نخست سفارش را ببینید.</translation>
    </message>
    <message>
        <source>The message says that the pair is not open yet, the description that it is not listed yet.</source>
        <extracomment>hashkey-pro -1151</extracomment>
        <translation>پیام می‌گوید این جفت هنوز باز نشده و شرح می‌گوید هنوز فهرست نشده است.</translation>
    </message>
    <message>
        <source>The message is about the position side (long or short), the description repeats the words of -1117 about the order side.</source>
        <extracomment>hashkey-pro -1154</extracomment>
        <translation>پیام دربارهٔ سمت موقعیت (خرید یا فروش) است و شرح همان عبارت ‎-1117‎ دربارهٔ سمت سفارش را تکرار می‌کند.</translation>
    </message>
    <message>
        <source>The message concerns one trading pair, the description says that API trading as such is suspended.</source>
        <extracomment>hashkey-pro -1155</extracomment>
        <translation>پیام دربارهٔ یک جفت معاملاتی است و شرح می‌گوید معامله با API به کلی متوقف است.</translation>
    </message>
    <message>
        <source>The message names limit maker orders, the description limit and market orders.</source>
        <extracomment>hashkey-pro -1156</extracomment>
        <translation>پیام از سفارش‌های limit maker نام می‌برد و شرح از سفارش‌های limit و market.</translation>
    </message>
    <message>
        <source>The message says that the contract address is unsupported, the description that it is not valid.</source>
        <extracomment>hashkey-pro -1162</extracomment>
        <translation>پیام می‌گوید نشانی قرارداد پشتیبانی نمی‌شود و شرح می‌گوید معتبر نیست.</translation>
    </message>
    <message>
        <source>The description suggests an amount below the minimum, which has the codes -1167 and -4002 of its own.</source>
        <extracomment>hashkey-pro -1164</extracomment>
        <translation>شرح مبلغی کمتر از حداقل را به ذهن می‌آورد که کدهای خود را دارد: ‎-1167‎ و ‎-4002‎.</translation>
    </message>
    <message>
        <source>The message says that the amount is missing, the description that it must be more than 0.</source>
        <extracomment>hashkey-pro -1165</extracomment>
        <translation>پیام می‌گوید مبلغ نیامده است و شرح می‌گوید باید بیشتر از 0 باشد.</translation>
    </message>
    <message>
        <source>The message reads like a missing permission, the description says that withdrawals are suspended.</source>
        <extracomment>hashkey-pro -1169</extracomment>
        <translation>پیام به نبود مجوز می‌ماند و شرح می‌گوید برداشت‌ها متوقف است.</translation>
    </message>
    <message>
        <source>The message reads like a missing permission, the description says that deposits are suspended.</source>
        <extracomment>hashkey-pro -1170</extracomment>
        <translation>پیام به نبود مجوز می‌ماند و شرح می‌گوید واریزها متوقف است.</translation>
    </message>
    <message>
        <source>The page does not explain this further; we read it as a failed proof that the address belongs to the person named.</source>
        <extracomment>hashkey-pro -1179</extracomment>
        <translation>صفحه بیش از این توضیح نمی‌دهد؛ برداشت ما این است که ثابت نشده نشانی از آن شخص نام‌برده است.</translation>
    </message>
    <message>
        <source>The page does not say whether open orders are counted or orders created within some time.</source>
        <extracomment>hashkey-pro -1193</extracomment>
        <translation>صفحه نمی‌گوید سفارش‌های باز شمرده می‌شوند یا سفارش‌هایی که در مدتی ثبت شده‌اند.</translation>
    </message>
    <message>
        <source>The message says that the amount is above the maximum, the description that it is below a maximum; going by the message, it is too large.</source>
        <extracomment>hashkey-pro -1206</extracomment>
        <translation>پیام می‌گوید مبلغ بیشتر از حداکثر است و شرح می‌گوید کمتر از یک حداکثر؛ بنا بر پیام، مبلغ زیاد است.</translation>
    </message>
    <message>
        <source>The message is about the type of a fiat order, the description about a status.</source>
        <extracomment>hashkey-pro -1208</extracomment>
        <translation>پیام دربارهٔ نوع سفارش فیات است و شرح دربارهٔ یک وضعیت.</translation>
    </message>
    <message>
        <source>The message gives no reason; the description names the usual one, not the only one.</source>
        <extracomment>hashkey-pro -2010</extracomment>
        <translation>پیام دلیلی نمی‌آورد؛ شرح دلیل معمول را می‌گوید، نه تنها دلیل را.</translation>
    </message>
    <message>
        <source>The same words as -2021; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2020</extracomment>
        <translation>همان عبارت ‎-2021‎؛ صفحه نمی‌گوید این دو چه تفاوتی دارند.</translation>
    </message>
    <message>
        <source>The same words as -2020; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2021</extracomment>
        <translation>همان عبارت ‎-2020‎؛ صفحه نمی‌گوید این دو چه تفاوتی دارند.</translation>
    </message>
    <message>
        <source>The same words as -2038; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2030</extracomment>
        <translation>همان عبارت ‎-2038‎؛ صفحه نمی‌گوید این دو چه تفاوتی دارند.</translation>
    </message>
    <message>
        <source>The same words as -2039; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2031</extracomment>
        <translation>همان عبارت ‎-2039‎؛ صفحه نمی‌گوید این دو چه تفاوتی دارند.</translation>
    </message>
    <message>
        <source>Not a failure but a question: the order waits for a confirmation.</source>
        <extracomment>hashkey-pro -2032</extracomment>
        <translation>خطا نیست، پرسش است: سفارش منتظر تأیید است.</translation>
    </message>
    <message>
        <source>May be read as a period longer than 30 days or as records older than 30 days; try a shorter and more recent period.</source>
        <extracomment>hashkey-pro -2036</extracomment>
        <translation>می‌تواند دوره‌ای بلندتر از ۳۰ روز یا سوابقی قدیمی‌تر از ۳۰ روز باشد؛ دوره‌ای کوتاه‌تر و تازه‌تر را امتحان کنید.</translation>
    </message>
    <message>
        <source>The same words as -2030; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2038</extracomment>
        <translation>همان عبارت ‎-2030‎؛ صفحه نمی‌گوید این دو چه تفاوتی دارند.</translation>
    </message>
    <message>
        <source>The same words as -2031; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -2039</extracomment>
        <translation>همان عبارت ‎-2031‎؛ صفحه نمی‌گوید این دو چه تفاوتی دارند.</translation>
    </message>
    <message>
        <source>&quot;Token&quot; is a crypto asset here, not an access token.</source>
        <extracomment>hashkey-pro -2041</extracomment>
        <translation>«Token» اینجا یک رمزدارایی است، نه توکن دسترسی.</translation>
    </message>
    <message>
        <source>Worded as a warning; the page does not say whether the order was refused.</source>
        <extracomment>hashkey-pro -2042</extracomment>
        <translation>به صورت هشدار نوشته شده است؛ صفحه نمی‌گوید سفارش رد شده است یا نه.</translation>
    </message>
    <message>
        <source>The same words as -4004; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -4000</extracomment>
        <translation>همان عبارت ‎-4004‎؛ صفحه نمی‌گوید این دو چه تفاوتی دارند.</translation>
    </message>
    <message>
        <source>The same words as -4000; the page does not say how the two differ.</source>
        <extracomment>hashkey-pro -4004</extracomment>
        <translation>همان عبارت ‎-4000‎؛ صفحه نمی‌گوید این دو چه تفاوتی دارند.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>locked out lockout too many wrong passwords login blocked</source>
        <extracomment>In this context: no sentences, but words by which people tell of a failure and which title and meaning of its concept lack, blank-separated. Not to be translated word for word: write what people say in your language, each word in the form that is most common.</extracomment>
        <translation>حساب قفل شده بسته شده تلاش زیاد</translation>
    </message>
    <message>
        <source>no such account cannot find account</source>
        <translation>حساب پیدا نشد</translation>
    </message>
    <message>
        <source>suspended deactivated disabled closed frozen account blocked</source>
        <translation>حساب تعلیق مسدود غیرفعال بسته</translation>
    </message>
    <message>
        <source>not my account another account</source>
        <translation>حساب دیگری</translation>
    </message>
    <message>
        <source>already there exists taken in use duplicate</source>
        <translation>قبلا وجود دارد تکراری</translation>
    </message>
    <message>
        <source>paid already pay again charged twice</source>
        <translation>قبلا پرداخت کرده دوباره پول کسر شد</translation>
    </message>
    <message>
        <source>key ran out key expired keys no longer valid old key</source>
        <translation>کلید تمام شده منقضی</translation>
    </message>
    <message>
        <source>cannot log in login fails login does not work sign in refused</source>
        <translation>نمی‌تواند وارد شود ورود نمی‌شود</translation>
    </message>
    <message>
        <source>not logged in not signed in</source>
        <translation>وارد نشده لاگین نکرده</translation>
    </message>
    <message>
        <source>card is on file already added card used by another account</source>
        <translation>کارت قبلا ثبت شده</translation>
    </message>
    <message>
        <source>card declined card blocked card stopped by the bank</source>
        <translation>کارت بانکی مسدود</translation>
    </message>
    <message>
        <source>card of his wife husband friend relative other name on the card</source>
        <translation>کارت همسر مال خودش نیست نام دیگر</translation>
    </message>
    <message>
        <source>cannot buy purchase does not go through payment failed</source>
        <translation>پرداخت ناموفق خرید نشد</translation>
    </message>
    <message>
        <source>too many days period too long export range</source>
        <translation>بازه طولانی</translation>
    </message>
    <message>
        <source>cannot deposit deposits stopped top up closed</source>
        <translation>واریز نمی‌شود بسته است</translation>
    </message>
    <message>
        <source>withdrawn twice clicked twice sent two times</source>
        <translation>برداشت تکراری دو بار</translation>
    </message>
    <message>
        <source>otp sms code text message code does not work wrong code 2fa code</source>
        <translation>کد پیامک اشتباه رمز پویا</translation>
    </message>
    <message>
        <source>not enough money no money balance too low cannot afford</source>
        <translation>پول کافی ندارد موجودی کم است</translation>
    </message>
    <message>
        <source>not enough margin collateral margin call</source>
        <translation>مارجین کم است</translation>
    </message>
    <message>
        <source>something went wrong on your side crash bug server broken</source>
        <translation>خطای سرور خراب شده</translation>
    </message>
    <message>
        <source>key does not work key not recognised wrong key</source>
        <translation>کلید کار نمی‌کند اشتباه</translation>
    </message>
    <message>
        <source>wrong bank account number IBAN refused</source>
        <translation>شماره شبا حساب بانکی اشتباه</translation>
    </message>
    <message>
        <source>wrong password forgot password password not accepted wrong login</source>
        <translation>رمز عبور اشتباه گذرواژه فراموش</translation>
    </message>
    <message>
        <source>national id not accepted id number wrong</source>
        <translation>کد ملی اشتباه قبول نمی‌کند</translation>
    </message>
    <message>
        <source>signature wrong does not match signing hmac</source>
        <translation>امضا اشتباه نمی‌خواند</translation>
    </message>
    <message>
        <source>token wrong token not accepted jwt</source>
        <translation>توکن اشتباه</translation>
    </message>
    <message>
        <source>wrong wallet address wrong network pasted address</source>
        <translation>آدرس کیف پول اشتباه</translation>
    </message>
    <message>
        <source>verified already identity checked before</source>
        <translation>قبلا احراز شده</translation>
    </message>
    <message>
        <source>kyc service down verification does not work</source>
        <translation>سرویس احراز هویت قطع</translation>
    </message>
    <message>
        <source>kyc not passed not verified identity not checked documents missing unverified</source>
        <translation>احراز هویت نشده مدارک</translation>
    </message>
    <message>
        <source>cannot change leverage</source>
        <translation>تغییر اهرم نمی‌شود</translation>
    </message>
    <message>
        <source>market closed trading stopped halted pair suspended</source>
        <translation>بازار بسته</translation>
    </message>
    <message>
        <source>national id already used by somebody else another user</source>
        <translation>کد ملی تکراری قبلا ثبت</translation>
    </message>
    <message>
        <source>order executed already too late to cancel</source>
        <translation>سفارش انجام شده</translation>
    </message>
    <message>
        <source>cannot cancel the order</source>
        <translation>نمی‌تواند سفارش را لغو کند</translation>
    </message>
    <message>
        <source>order was canceled gone</source>
        <translation>سفارش لغو</translation>
    </message>
    <message>
        <source>cannot find order order cannot be found no such order order missing</source>
        <translation>سفارش پیدا نمی‌شود</translation>
    </message>
    <message>
        <source>order refused declined not accepted</source>
        <translation>سفارش پذیرفته نشد</translation>
    </message>
    <message>
        <source>not allowed no rights may not access forbidden no permission</source>
        <translation>اجازه ندارد دسترسی ندارد</translation>
    </message>
    <message>
        <source>phone number not his sim card of another person</source>
        <translation>سیم‌کارت به نام دیگری شماره موبایل شاهکار</translation>
    </message>
    <message>
        <source>price too old price changed basket</source>
        <translation>قیمت قدیمی سبد</translation>
    </message>
    <message>
        <source>too late for a refund money back</source>
        <translation>پس گرفتن پول مهلت گذشته</translation>
    </message>
    <message>
        <source>no answer takes too long hangs waiting timed out</source>
        <translation>جواب نمی‌دهد طول می‌کشد</translation>
    </message>
    <message>
        <source>must log in again sign in once more</source>
        <translation>دوباره وارد شود</translation>
    </message>
    <message>
        <source>down offline maintenance not reachable outage does not load</source>
        <translation>قطع شده در دسترس نیست تعمیر بالا نمی‌آید</translation>
    </message>
    <message>
        <source>session timed out logged out signed out kicked out</source>
        <translation>خارج شده نشست تمام شد</translation>
    </message>
    <message>
        <source>subaccount frozen blocked</source>
        <translation>حساب فرعی قفل</translation>
    </message>
    <message>
        <source>agree to terms and conditions accept agb</source>
        <translation>قوانین را بپذیرد</translation>
    </message>
    <message>
        <source>clock wrong clock off time wrong minutes ahead behind</source>
        <translation>ساعت اشتباه عقب جلو</translation>
    </message>
    <message>
        <source>token ran out token too old</source>
        <translation>توکن تمام شده</translation>
    </message>
    <message>
        <source>2fa lost phone authenticator second factor app</source>
        <translation>ورود دومرحله‌ای گوشی گم</translation>
    </message>
    <message>
        <source>banned for good thrown out blacklisted</source>
        <translation>بن شده اخراج</translation>
    </message>
    <message>
        <source>no such user user unknown</source>
        <translation>کاربر پیدا نشد</translation>
    </message>
    <message>
        <source>address not approved not on the list whitelist</source>
        <translation>آدرس در لیست سفید نیست</translation>
    </message>
    <message>
        <source>amount too small less than minimum withdraw</source>
        <translation>مبلغ کم</translation>
    </message>
    <message>
        <source>too much in one day daily limit</source>
        <translation>سقف روزانه</translation>
    </message>
    <message>
        <source>cannot withdraw payout failed money not sent</source>
        <translation>نمی‌تواند برداشت کند برداشت نشد برداشت ناموفق پول نرسید انجام نمی‌شود</translation>
    </message>
    <message>
        <source>ip address blocked ip refused whitelist ip vpn</source>
        <translation>آی‌پی آدرس IP مجاز نیست</translation>
    </message>
    <message>
        <source>does not exist gone nothing there 404</source>
        <translation>نیست وجود ندارد</translation>
    </message>
    <message>
        <source>too many requests too often throttled slow down quota</source>
        <translation>درخواست زیاد پشت سر هم</translation>
    </message>
    <message>
        <source>contract expired expiry over settled no longer traded</source>
        <translation>قرارداد منقضی سررسید گذشته دیگر معامله نمی‌شود</translation>
    </message>
    <message>
        <source>withdrawals stopped switched off no payouts paused cannot get money out</source>
        <translation>برداشت بسته است برداشت متوقف شده</translation>
    </message>
</context>
</TS>
