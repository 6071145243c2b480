<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What the texts of Qt 6.4 that a person meets in our windows lack in this language. -->
<TS version="2.1" language="fa_IR">
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>چاپ دورو</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>صحافی از لبهٔ بلند</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>صحافی از لبهٔ کوتاه</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>صفحه‌ها یا بازه‌ها را با ویرگول جدا کنید. بازه دو عدد با خط تیره میان آن‌هاست؛ برای نمونه 3,5-7,9 صفحه‌های ۳، ۵، ۶، ۷ و ۹ را چاپ می‌کند.</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>صفحه‌ها درست نوشته نشده‌اند</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 درست نوشته نشده است. بازه‌ها و صفحه‌ها را با «,» جدا کنید، بازه را با «-» بنویسید و ببینید که بازه‌ها روی هم نیفتند.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>ناسازگاری در تنظیم چاپ دورو</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>تنظیم‌های چاپ دورو با هم سازگار نیستند. اصلاح شوند؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>پیشرفته</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>برخی گزینه‌ها با هم سازگار نیستند. لطفاً آن‌ها را اصلاح کنید.</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>ناسازگاری در گزینه‌های پیشرفته</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>برخی گزینه‌های پیشرفته با هم سازگار نیستند. اصلاح شوند؟</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>ناسازگاری در پیکربندی صفحه</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>گزینه‌های پیکربندی صفحه با هم سازگار نیستند. اصلاح شوند؟</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>احراز هویت لازم است</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>برای استفاده از %1 احراز هویت لازم است.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>برای استفاده از %1 روی %2 احراز هویت لازم است.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>نام کاربر:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>گذرواژه:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;نام «%1» را نمی‌توان به کار برد.&lt;/b&gt;&lt;p&gt;نام دیگری بنویسید که کوتاه‌تر باشد یا نشانه‌های سجاوندی نداشته باشد.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>درایو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>پوشهٔ پرونده‌ها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>نام مستعار</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>میان‌بر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ناشناخته</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
</TS>
