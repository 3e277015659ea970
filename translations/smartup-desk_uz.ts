<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Smartup Desk</source>
        <translation>Smartup Desk haqida</translation>
    </message>
    <message>
        <source>Smartup Desk %1</source>
        <translation>Smartup Desk %1</translation>
    </message>
    <message>
        <source>Integration settings, exchange of documents and exchange log for Smartup.</source>
        <translation>Smartup uchun integratsiya sozlamalari, hujjat almashinuvi va almashinuv jurnali.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by KDE, under the GNU Lesser General Public License.</source>
        <translation>GNU General Public License 3-versiyasi yoki undan yangisi ostidagi erkin dastur. Belgilar: Breeze, KDE, GNU Lesser General Public License ostida.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Qt %1 bilan yig‘ilgan.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Alert: %1</source>
        <translation>Bildirishnoma: %1</translation>
    </message>
    <message>
        <source>It is over: %1</source>
        <translation>Tugadi: %1</translation>
    </message>
    <message>
        <source>A test alert</source>
        <translation>Sinov bildirishnomasi</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n time(s). %1</source>
        <extracomment>%1 = what happened, a whole sentence</extracomment>
        <translation>
            <numerusform>Bu %n marta yuz berdi. %1</numerusform>
            <numerusform>Bu %n marta yuz berdi. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It goes on: %n time(s) since %1. %2</source>
        <extracomment>%1 = a moment, %2 = what happened, a whole sentence</extracomment>
        <translation>
            <numerusform>Davom etmoqda: %1 dan beri %n marta. %2</numerusform>
            <numerusform>Davom etmoqda: %1 dan beri %n marta. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one went well. Since %1 it had happened %n time(s): %2</source>
        <extracomment>%1 = a moment, %2 = what happened, a whole sentence</extracomment>
        <translation>
            <numerusform>Oxirgisi yaxshi o‘tdi. %1 dan beri bu %n marta yuz bergan edi: %2</numerusform>
            <numerusform>Oxirgisi yaxshi o‘tdi. %1 dan beri bu %n marta yuz bergan edi: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how an alert looks. Nothing has happened.</source>
        <translation>Bildirishnoma shunday ko‘rinadi. Hech narsa yuz bermadi.</translation>
    </message>
    <message>
        <source>The rules of the alerts cannot be read.</source>
        <translation>Bildirishnoma qoidalarini o‘qib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>There may be up to %1 rules.</source>
        <translation>Qoidalar soni %1 tadan oshmasligi kerak.</translation>
    </message>
    <message>
        <source>The quiet hours need two times.</source>
        <translation>Sokin soatlar uchun boshlanish va tugash vaqti kerak.</translation>
    </message>
    <message>
        <source>Each rule needs a name.</source>
        <translation>Har bir qoidaga nom kerak.</translation>
    </message>
    <message>
        <source>The rule “%1” names no outcome.</source>
        <translation>“%1” qoidasida birorta natija ko‘rsatilmagan.</translation>
    </message>
    <message>
        <source>The rule “%1” takes a number from 1 to %2 within 1 to %3 minutes.</source>
        <translation>“%1” qoidasi uchun 1 dan %3 gacha daqiqa ichida 1 dan %2 gacha son kerak.</translation>
    </message>
    <message>
        <source>The rule “%1” is there twice.</source>
        <translation>“%1” qoidasi ikki marta uchraydi.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 faylini o‘qib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>Correct or remove the file %1.</source>
        <translation>%1 faylini tuzating yoki o‘chiring.</translation>
    </message>
</context>
<context>
    <name>Allowance</name>
    <message>
        <source>Reference data</source>
        <translation>Ma’lumotnomalar</translation>
    </message>
    <message>
        <source>Infrequently used documents</source>
        <translation>Kam ishlatiladigan hujjatlar</translation>
    </message>
    <message>
        <source>Frequently used documents</source>
        <translation>Ko‘p ishlatiladigan hujjatlar</translation>
    </message>
    <message>
        <source>Smartup has not said today how many requests it allows.</source>
        <translation>Smartup bugun nechta so‘rovga ruxsat berishini hali aytmadi.</translation>
    </message>
    <message>
        <source>Spent. Smartup counts anew at midnight in Tashkent.</source>
        <translation>Tugagan. Hisob Toshkent vaqti bilan yarim tunda qaytadan boshlanadi.</translation>
    </message>
    <message>
        <source>The day is too young for a forecast.</source>
        <translation>Kun endi boshlandi, prognoz uchun hali erta.</translation>
    </message>
    <message>
        <source>At this pace spent at %1 (Tashkent).</source>
        <translation>Shu sur’atda soat %1 da (Toshkent) tugaydi.</translation>
    </message>
    <message>
        <source>At this pace it lasts until midnight, with %1 requests to spare.</source>
        <translation>Shu sur’atda yarim tungacha yetadi, %1 ta so‘rov ortib qoladi.</translation>
    </message>
    <message>
        <source>%1 of %2 requests a day.</source>
        <translation>Kuniga %2 so‘rovdan %1 tasi.</translation>
    </message>
    <message>
        <source>Other programs send about %1 a day.</source>
        <translation>Boshqa dasturlar kuniga taxminan %1 ta yuboradi.</translation>
    </message>
    <message>
        <source>The allowance would be spent at %1 (Tashkent).</source>
        <translation>Limit soat %1 da (Toshkent) tugagan bo‘lardi.</translation>
    </message>
    <message>
        <source>The allowance lasts all day.</source>
        <translation>Limit butun kunga yetadi.</translation>
    </message>
    <message>
        <source>Smartup has not said yet how many it allows.</source>
        <translation>Smartup nechtasiga ruxsat berishini hali aytmadi.</translation>
    </message>
    <message>
        <source>Nothing was sent: your own ceiling of requests is reached (%1, %2 of %3).</source>
        <translation>Hech narsa yuborilmadi: o‘zingiz belgilagan so‘rovlar chegarasiga yetildi (%1, %3 dan %2).</translation>
    </message>
    <message>
        <source>Nothing was sent: what is left of today&apos;s requests is kept in reserve (%1, %2 of %3 used).</source>
        <translation>Hech narsa yuborilmadi: bugungi so‘rovlarning qolgani zaxirada saqlanmoqda (%1, %3 dan %2 tasi ishlatilgan).</translation>
    </message>
    <message>
        <source>Wait until midnight in Tashkent, or lift the limit for today under Exchange, Allowance.</source>
        <translation>Toshkent vaqti bilan yarim tungacha kuting yoki cheklovni bugunga olib tashlang: “Almashinuv”, “So‘rovlar limiti” varag‘i.</translation>
    </message>
    <message>
        <source>Ceiling and reserve were lifted for %1: %2.</source>
        <translation>Chegara va zaxira %1 kuniga olib tashlandi: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a day.</source>
        <translation>
            <numerusform>Kuniga %n ta so‘rov.</numerusform>
            <numerusform>Kuniga %n ta so‘rov.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of your own that no answer of Smartup has told of yet are taken for two each, until it is seen how Smartup counts them.</source>
        <translation>Smartup javoblarida hali aytilmagan so‘rovlaringizning har biri ikkita deb hisoblanadi, toki Smartup ularni qanday sanashi ma’lum bo‘lguncha.</translation>
    </message>
</context>
<context>
    <name>AllowanceCommand</name>
    <message>
        <source>Most requests of our own a day, as in frequent=300; 0 takes the ceiling away.</source>
        <translation>Kuniga ko‘pi bilan shuncha o‘z so‘rovi, masalan frequent=300; 0 chegarani olib tashlaydi.</translation>
    </message>
    <message>
        <source>Requests kept for finding out what became of doubtful imports.</source>
        <translation>Zaxiradagi so‘rovlar: shubhali yuklashlar bilan nima bo‘lganini aniqlash uchun.</translation>
    </message>
    <message>
        <source>Ceiling and reserve do not hold for the rest of the day; the log tells that they were lifted.</source>
        <translation>Chegara va zaxira kun oxirigacha amal qilmaydi; olib tashlangani jurnalga yoziladi.</translation>
    </message>
    <message>
        <source>The same as JSON.</source>
        <translation>Xuddi shu JSON ko‘rinishida.</translation>
    </message>
    <message>
        <source>Classes of requests:</source>
        <translation>So‘rov sinflari:</translation>
    </message>
    <message>
        <source>%1 own, %2 others</source>
        <translation>o‘ziniki %1, boshqalarniki %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%2 dan %1 tasi qoldi</translation>
    </message>
    <message>
        <source>ceiling %1</source>
        <translation>chegara %1</translation>
    </message>
    <message>
        <source>reserve %1</source>
        <translation>zaxira %1</translation>
    </message>
    <message>
        <source>lifted for today</source>
        <translation>bugunga olib tashlangan</translation>
    </message>
    <message>
        <source>A class is named as in frequent=300, or --lift frequent.</source>
        <translation>Sinf bunday ko‘rsatiladi: frequent=300 yoki --lift frequent.</translation>
    </message>
    <message>
        <source>Requests kept for what other programs send through this one, which a later version does.</source>
        <translation>Boshqa dasturlar shu dastur orqali yuboradiganlari uchun zaxiradagi so‘rovlar; bu keyingi versiyalarda bo‘ladi.</translation>
    </message>
    <message>
        <source>share of others %1</source>
        <translation>boshqalar ulushi %1</translation>
    </message>
</context>
<context>
    <name>AnswerClassifier</name>
    <message>
        <source>The call was stopped.</source>
        <translation>Chaqiruv to‘xtatildi.</translation>
    </message>
    <message>
        <source>No connection to the server came about in time.</source>
        <translation>Server bilan o‘z vaqtida ulanib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The server did not finish its answer in time.</source>
        <translation>Server javobini o‘z vaqtida tugatmadi.</translation>
    </message>
    <message>
        <source>The answer is larger than this program reads.</source>
        <translation>Javob bu dastur o‘qiydiganidan katta.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Serverga yetib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Proksi so‘rovni o‘tkazmadi.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Javob to‘liq kelmasdan ulanish uzildi.</translation>
    </message>
    <message>
        <source>The server points to another address; requests are never sent on.</source>
        <translation>Server boshqa manzilni ko‘rsatmoqda; so‘rovlar hech qachon boshqa joyga yuborilmaydi.</translation>
    </message>
    <message>
        <source>The answer is cut short or is not Smartup&apos;s.</source>
        <translation>Javob kesilgan yoki Smartupniki emas.</translation>
    </message>
    <message>
        <source>The answer does not account for every document that was sent.</source>
        <translation>Javobda yuborilgan hujjatlarning hammasi ham hisobga olinmagan.</translation>
    </message>
    <message>
        <source>Smartup accepted nothing and gave no reason.</source>
        <translation>Smartup hech narsani qabul qilmadi va sababini aytmadi.</translation>
    </message>
    <message>
        <source>Smartup does not accept the sign-in, the project or the organisation.</source>
        <translation>Smartup kirish ma’lumotlari, loyiha yoki tashkilotni qabul qilmaydi.</translation>
    </message>
    <message>
        <source>The company&apos;s subscription to Smartup has ended.</source>
        <translation>Kompaniyaning Smartup obunasi tugagan.</translation>
    </message>
    <message>
        <source>The user has no right to this call.</source>
        <translation>Foydalanuvchida bu chaqiruvga huquq yo‘q.</translation>
    </message>
    <message>
        <source>Smartup does not know this call, or the user may not use it.</source>
        <translation>Smartup bunday chaqiruvni bilmaydi yoki u foydalanuvchiga ruxsat etilmagan.</translation>
    </message>
    <message>
        <source>Smartup does not take this call in this way.</source>
        <translation>Smartup bu chaqiruvni bunday ko‘rinishda qabul qilmaydi.</translation>
    </message>
    <message>
        <source>Smartup reports a conflict with what it has.</source>
        <translation>Smartup o‘zidagi ma’lumot bilan ziddiyat borligini bildirdi.</translation>
    </message>
    <message>
        <source>The request is too large for Smartup.</source>
        <translation>So‘rov Smartup uchun juda katta.</translation>
    </message>
    <message>
        <source>Smartup does not take a body of this kind.</source>
        <translation>Smartup bunday turdagi so‘rov tanasini qabul qilmaydi.</translation>
    </message>
    <message>
        <source>Smartup takes no more requests for now: there were too many.</source>
        <translation>Smartup hozircha so‘rovlarni qabul qilmaydi: ular juda ko‘p bo‘ldi.</translation>
    </message>
    <message>
        <source>Look in Smartup whether the documents are there before sending them again.</source>
        <translation>Hujjatlarni qayta yuborishdan oldin ular Smartupda bor-yo‘qligini qarang.</translation>
    </message>
    <message>
        <source>Read again what Smartup has stored.</source>
        <translation>Smartupda saqlanganini qaytadan o‘qing.</translation>
    </message>
    <message>
        <source>Smartup failed while it worked on the request.</source>
        <translation>Smartup so‘rovni bajarayotganda xatoga uchradi.</translation>
    </message>
    <message>
        <source>Smartup&apos;s database reported an error.</source>
        <translation>Smartup ma’lumotlar bazasi xato bildirdi.</translation>
    </message>
    <message>
        <source>Smartup refused the request.</source>
        <translation>Smartup so‘rovni rad etdi.</translation>
    </message>
    <message>
        <source>Check the address and the port of the connection, the network and the firewall.</source>
        <translation>Ulanish manzili va portini, tarmoqni va brandmauerni tekshiring.</translation>
    </message>
    <message>
        <source>The server does not speak TLS 1.2 or later, and nothing was sent to it.</source>
        <translation>Server TLS 1.2 yoki undan yangisini bilmaydi; unga hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>Check the address and the port of the connection: the server may be too old, or not use TLS there.</source>
        <translation>Ulanish manzili va portini tekshiring: server juda eski bo‘lishi yoki u yerda TLS ishlatmasligi mumkin.</translation>
    </message>
    <message>
        <source>The certificate of the server cannot be trusted, and nothing was sent to it.</source>
        <translation>Server sertifikatiga ishonib bo‘lmaydi; unga hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>Check the address of the connection and the date of this computer. If your company runs its own authority, choose its certificate file in the connection.</source>
        <translation>Ulanish manzilini va bu kompyuter sanasini tekshiring. Agar kompaniyaning o‘z sertifikatlash markazi bo‘lsa, ulanishda uning sertifikat faylini tanlang.</translation>
    </message>
    <message>
        <source>Check the proxy of the connection.</source>
        <translation>Ulanish proksisini tekshiring.</translation>
    </message>
    <message>
        <source>The server closed the connection before the request had left.</source>
        <translation>Server so‘rov yuborilishidan oldin ulanishni uzdi.</translation>
    </message>
    <message>
        <source>Check the address and the port of the connection, and try again.</source>
        <translation>Ulanish manzili va portini tekshiring va qayta urinib ko‘ring.</translation>
    </message>
    <message numerus="yes">
        <source>Smartup refused %n of the documents.</source>
        <translation>
            <numerusform>Smartup hujjatlardan %n tasini rad etdi.</numerusform>
            <numerusform>Smartup hujjatlardan %n tasini rad etdi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>The answer cannot be read: it is cut short or has another shape than Smartup&apos;s.</source>
        <translation>Javobni o‘qib bo‘lmadi: u kesilgan yoki Smartupnikidan boshqacha tuzilgan.</translation>
    </message>
</context>
<context>
    <name>AnswerRecords</name>
    <message>
        <source>Exported without a code: a program that goes by codes cannot tell what it is.</source>
        <translation>Kodsiz yuklab olingan: kodlar bo‘yicha ishlaydigan dastur bu nimaligini bila olmaydi.</translation>
    </message>
    <message>
        <source>Exported without the client&apos;s code: a program that goes by codes cannot tell who it is.</source>
        <translation>Mijoz kodisiz yuklab olingan: kodlar bo‘yicha ishlaydigan dastur bu kimligini bila olmaydi.</translation>
    </message>
</context>
<context>
    <name>ApiVerb</name>
    <message>
        <source>%1: export</source>
        <translation>%1: yuklab olish</translation>
    </message>
    <message>
        <source>%1: import</source>
        <translation>%1: yuklash</translation>
    </message>
    <message>
        <source>%1: change of status</source>
        <translation>%1: statusni o‘zgartirish</translation>
    </message>
    <message>
        <source>%1: additional data</source>
        <translation>%1: qo‘shimcha ma’lumotlar</translation>
    </message>
    <message>
        <source>%1: reading</source>
        <translation>%1: o‘qish</translation>
    </message>
    <message>
        <source>%1: saving</source>
        <translation>%1: saqlash</translation>
    </message>
    <message>
        <source>%1: sign-in</source>
        <translation>%1: kirish</translation>
    </message>
    <message>
        <source>%1: call</source>
        <translation>%1: chaqiruv</translation>
    </message>
    <message>
        <source>Integration settings</source>
        <translation>Integratsiya sozlamalari</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Seans</translation>
    </message>
    <message>
        <source>Request allowance</source>
        <translation>So‘rovlar limiti</translation>
    </message>
</context>
<context>
    <name>ArchiveEntry</name>
    <message>
        <source>not looked at yet</source>
        <extracomment>of an archive of the log</extracomment>
        <translation>hali tekshirilmagan</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>of an archive of the log</extracomment>
        <translation>butun</translation>
    </message>
    <message>
        <source>cannot be checked: it has no chain</source>
        <extracomment>of an archive of the log</extracomment>
        <translation>tekshirib bo‘lmaydi: unda zanjir yo‘q</translation>
    </message>
    <message>
        <source>not as it was stored</source>
        <extracomment>of an archive of the log</extracomment>
        <translation>saqlanganicha emas</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>of an archive of the log</extracomment>
        <translation>o‘qib bo‘lmaydi</translation>
    </message>
</context>
<context>
    <name>ArchiveLook</name>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 fayli yo‘q.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no exchange log in it.</source>
        <translation>%1 bo‘sh: unda almashinuv jurnali yo‘q.</translation>
    </message>
</context>
<context>
    <name>AttentionItem</name>
    <message>
        <source>Outcome unknown</source>
        <extracomment>Group of documents that need attention</extracomment>
        <translation>Natija noma’lum</translation>
    </message>
    <message>
        <source>Other content</source>
        <extracomment>Group of documents that need attention: Smartup has them with other content</extracomment>
        <translation>Mazmuni boshqa</translation>
    </message>
    <message>
        <source>More than once</source>
        <extracomment>Group of documents that need attention: Smartup has them more than once</extracomment>
        <translation>Bir necha marta</translation>
    </message>
    <message>
        <source>Look by hand</source>
        <extracomment>Group of documents that need attention: a person must look for them in Smartup</extracomment>
        <translation>Qo‘lda tekshirish</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>Group of documents that need attention: nothing of them is in Smartup yet</extracomment>
        <translation>To‘xtatib qolingan</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Group of documents that need attention</extracomment>
        <translation>Rad etildi</translation>
    </message>
    <message>
        <source>Code not found</source>
        <extracomment>Group of documents that need attention: Smartup refused them for a code it does not know</extracomment>
        <translation>Kod topilmadi</translation>
    </message>
    <message>
        <source>Nothing happens to it by itself.</source>
        <translation>U bilan o‘z-o‘zidan hech narsa bo‘lmaydi.</translation>
    </message>
    <message>
        <source>Its content was not kept: import its file once more.</source>
        <translation>Uning mazmuni saqlanmagan: faylini yana bir bor yuklang.</translation>
    </message>
    <message>
        <source>It belongs to another connection, and is looked after by itself while that one is in use.</source>
        <translation>U boshqa ulanishga tegishli va o‘sha ulanish ishlatilganda o‘zi tekshiriladi.</translation>
    </message>
    <message>
        <source>It is sent again by itself, from %1 on.</source>
        <translation>U soat %1 dan boshlab o‘zi qayta yuboriladi.</translation>
    </message>
    <message>
        <source>It is looked for again by itself at %1.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>U soat %1 da yana avtomatik qidiriladi.</translation>
    </message>
    <message>
        <source>Removed in Smartup</source>
        <extracomment>Group of documents that need attention: Smartup does not have them any more</extracomment>
        <translation>Smartupda o‘chirilgan</translation>
    </message>
    <message>
        <source>Changed in Smartup</source>
        <extracomment>Group of documents that need attention: somebody has changed them in Smartup</extracomment>
        <translation>Smartupda o‘zgartirilgan</translation>
    </message>
    <message>
        <source>It has no external id, so it is not sent again from here: import its file once more.</source>
        <translation>Uning tashqi ID raqami yo‘q, shuning uchun bu yerdan qayta yuborilmaydi: faylini yana bir bor yuklang.</translation>
    </message>
</context>
<context>
    <name>AttentionLogged</name>
    <message>
        <source>Skipped as duplicates</source>
        <translation>Dublikat sifatida o‘tkazib yuborilgan</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were marked as handled on %1: %2</source>
        <translation>
            <numerusform>%1 da %n ta qator ko‘rib chiqilgan deb belgilangan: %2</numerusform>
            <numerusform>%1 da %n ta qator ko‘rib chiqilgan deb belgilangan: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were ignored on %1: %2</source>
        <translation>
            <numerusform>%1 da %n ta qator e’tiborsiz qoldirilgan: %2</numerusform>
            <numerusform>%1 da %n ta qator e’tiborsiz qoldirilgan: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a code</source>
        <extracomment>records that were exported although they have no code</extracomment>
        <translation>Kodsiz</translation>
    </message>
</context>
<context>
    <name>AttentionMarks</name>
    <message>
        <source>Which documents somebody has seen to cannot be read or written: %1.</source>
        <translation>Ko‘rib chiqilgan hujjatlar belgilarini o‘qib yoki yozib bo‘lmadi: %1.</translation>
    </message>
    <message>
        <source>Look at the rights of the folder, or put the file away.</source>
        <translation>Jild huquqlarini tekshiring yoki faylni boshqa joyga ko‘chiring.</translation>
    </message>
</context>
<context>
    <name>AttentionModel</name>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Qachondan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Tashqi ID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Manba</translation>
    </message>
    <message>
        <source>Seen to</source>
        <extracomment>heading of a column: who has seen to a document</extracomment>
        <translation>Belgi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nima bo‘lgan</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Ko‘rib chiqilgan</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>a document of which somebody said that nothing is to be done</extracomment>
        <translation>E’tiborsiz qoldirilgan</translation>
    </message>
</context>
<context>
    <name>BodySearch</name>
    <message>
        <source>The bodies of %1 of %2 calls were looked at.</source>
        <translation>%2 ta chaqiruvdan %1 tasining so‘rovi va javobi ko‘rildi.</translation>
    </message>
    <message>
        <source>The bodies of %1 of %2 calls were looked at, back to %3.</source>
        <translation>%2 ta chaqiruvdan %1 tasining so‘rovi va javobi ko‘rildi, eng eskisi — %3.</translation>
    </message>
    <message>
        <source>Request and response</source>
        <extracomment>where a text was found: in both bodies of a call</extracomment>
        <translation>So‘rov va javob</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>So‘rov</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Javob</translation>
    </message>
    <message>
        <source>Looked at so far: %1 of %2 calls.</source>
        <extracomment>how far a search has come</extracomment>
        <translation>Hozircha %2 ta chaqiruvdan %1 tasi ko‘rildi.</translation>
    </message>
    <message>
        <source>Looked at so far: %1 of %2 calls, back to %3.</source>
        <extracomment>how far a search that goes from the newest to the oldest call has come; %3 = a moment</extracomment>
        <translation>Hozircha %2 ta chaqiruvdan %1 tasi ko‘rildi, eng eskisi — %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have the text in a body.</source>
        <translation>
            <numerusform>Matn %n ta chaqiruvning so‘rovi yoki javobida bor.</numerusform>
            <numerusform>Matn %n ta chaqiruvning so‘rovi yoki javobida bor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was cancelled: older calls were not looked at.</source>
        <translation>Qidiruv bekor qilindi: eskiroq chaqiruvlar ko‘rilmadi.</translation>
    </message>
    <message>
        <source>The search ended because enough was found: older calls were not looked at. A longer text or a narrower filter finds fewer.</source>
        <translation>Yetarlicha topilgani uchun qidiruv tugadi: eskiroq chaqiruvlar ko‘rilmadi. Uzunroq matn yoki torroq filtr bilan kamroq topiladi.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n call(s) a long body is stored only with its beginning and its end, and only these were searched.</source>
        <translation>
            <numerusform>%n ta chaqiruvda uzun tananing faqat boshi va oxiri saqlangan, faqat shu qismlardan qidirildi.</numerusform>
            <numerusform>%n ta chaqiruvda uzun tananing faqat boshi va oxiri saqlangan, faqat shu qismlardan qidirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) no longer have bodies: the retention has taken them away.</source>
        <translation>
            <numerusform>%n ta chaqiruvning so‘rov va javob tanasi endi yo‘q: ular jurnal tozalanganda olib tashlangan.</numerusform>
            <numerusform>%n ta chaqiruvning so‘rov va javob tanasi endi yo‘q: ular jurnal tozalanganda olib tashlangan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A body of %n call(s) is damaged and could not be searched.</source>
        <translation>
            <numerusform>%n ta chaqiruvning so‘rov yoki javob tanasi shikastlangan, undan qidirib bo‘lmadi.</numerusform>
            <numerusform>%n ta chaqiruvning so‘rov yoki javob tanasi shikastlangan, undan qidirib bo‘lmadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls are being listed.</source>
        <translation>Chaqiruvlar ro‘yxati tuzilmoqda.</translation>
    </message>
    <message>
        <source>The search was cancelled before a call was looked at.</source>
        <translation>Qidiruv birorta chaqiruv ko‘rilishidan oldin bekor qilindi.</translation>
    </message>
</context>
<context>
    <name>CallTiming</name>
    <message>
        <source>Nothing was sent, so nothing took time.</source>
        <translation>Hech narsa yuborilmadi, shuning uchun vaqt ketmadi.</translation>
    </message>
    <message>
        <source>%1 ms passed, and no byte of an answer came.</source>
        <extracomment>%1 = milliseconds</extracomment>
        <translation>%1 ms o‘tdi, javobning birorta bayti kelmadi.</translation>
    </message>
    <message>
        <source>%1 ms until the first byte of the answer, for connecting, sending and Smartup&apos;s own work; %2 ms to receive %3.</source>
        <extracomment>%1 and %2 = milliseconds, %3 = an amount like 12.4 kB</extracomment>
        <translation>Javobning birinchi baytigacha %1 ms — ulanish, yuborish va Smartupning o‘z ishi uchun; %3 ni qabul qilishga %2 ms.</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>This is not a case file of this program.</source>
        <translation>Bu fayl ushbu dasturning murojaat fayli emas.</translation>
    </message>
    <message>
        <source>Ask for the file anew; do not trust this one.</source>
        <translation>Faylni qaytadan so‘rang; bunisiga ishonmang.</translation>
    </message>
    <message>
        <source>The case file was made by a newer version of this program.</source>
        <translation>Murojaat fayli dasturning yangiroq versiyasida yaratilgan.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Dasturni yangilang.</translation>
    </message>
    <message>
        <source>People and firms</source>
        <translation>Odamlar va firmalar</translation>
    </message>
    <message>
        <source>Organisations and connections</source>
        <translation>Tashkilotlar va ulanishlar</translation>
    </message>
    <message>
        <source>Sums and other numbers</source>
        <translation>Summalar va boshqa sonlar</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Boshqa matnlar</translation>
    </message>
    <message numerus="yes">
        <source>%n other document(s) of the same requests stay here.</source>
        <translation>
            <numerusform>O‘sha so‘rovlarning boshqa %n ta hujjati shu yerda qoladi.</numerusform>
            <numerusform>O‘sha so‘rovlarning boshqa %n ta hujjati shu yerda qoladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) of requests and answers stay here.</source>
        <translation>
            <numerusform>So‘rov va javoblarning %n ta sarlavhasi shu yerda qoladi.</numerusform>
            <numerusform>So‘rov va javoblarning %n ta sarlavhasi shu yerda qoladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) or answer(s) without a chosen document stay here.</source>
        <translation>
            <numerusform>Tanlangan hujjatsiz %n ta so‘rov yoki javob shu yerda qoladi.</numerusform>
            <numerusform>Tanlangan hujjatsiz %n ta so‘rov yoki javob shu yerda qoladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the line leaves: the document itself is not stored whole, or cannot be read.</source>
        <translation>
            <numerusform>%n ta hujjatning faqat qatori chiqib ketadi: hujjatning o‘zi to‘liq saqlanmagan yoki uni o‘qib bo‘lmaydi.</numerusform>
            <numerusform>%n ta hujjatning faqat qatori chiqib ketadi: hujjatning o‘zi to‘liq saqlanmagan yoki uni o‘qib bo‘lmaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) and comment(s) stay here.</source>
        <translation>
            <numerusform>%n ta qadash va izoh shu yerda qoladi.</numerusform>
            <numerusform>%n ta qadash va izoh shu yerda qoladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 lines; a case file takes up to %2 of them.</source>
        <translation>Qatorlar juda ko‘p: %1; murojaat fayliga %2 tagacha sig‘adi.</translation>
    </message>
    <message>
        <source>Choose fewer lines, or narrow the filter.</source>
        <translation>Kamroq qator tanlang yoki filtrni toraytiring.</translation>
    </message>
    <message>
        <source>There is no line of the log to put into a case file.</source>
        <translation>Jurnalda murojaat fayliga qo‘yiladigan qator yo‘q.</translation>
    </message>
    <message>
        <source>Choose the lines that the case is about.</source>
        <translation>Murojaat qaysi qatorlar haqida bo‘lsa, o‘shalarni tanlang.</translation>
    </message>
    <message>
        <source>The case file %1 cannot be written.</source>
        <translation>%1 murojaat faylini yozib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Boshqa jildni tanlang yoki diskda joy bo‘shating.</translation>
    </message>
    <message>
        <source>The case would be larger than %1 megabytes: %2.</source>
        <translation>Murojaat fayli %1 megabaytdan katta bo‘lardi: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not a sound case file; nothing of it is used.</source>
        <translation>%1 — yaroqli murojaat fayli emas; undan hech narsa olinmadi.</translation>
    </message>
</context>
<context>
    <name>ChangeConsequence</name>
    <message>
        <source>The log holds nothing yet by which the consequence could be told.</source>
        <translation>Oqibatini aytish uchun jurnalda hali ma’lumot yo‘q.</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days up to %n document(s) would have been added a second time.</source>
        <translation>
            <numerusform>Oxirgi 30 kunda ko‘pi bilan %n ta hujjat ikkinchi marta qo‘shilgan bo‘lardi.</numerusform>
            <numerusform>Oxirgi 30 kunda ko‘pi bilan %n ta hujjat ikkinchi marta qo‘shilgan bo‘lardi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far back as the log knows, up to %n document(s) would have been added a second time.</source>
        <translation>
            <numerusform>%1 dan beri (jurnal undan oldingisini bilmaydi) ko‘pi bilan %n ta hujjat ikkinchi marta qo‘shilgan bo‘lardi.</numerusform>
            <numerusform>%1 dan beri (jurnal undan oldingisini bilmaydi) ko‘pi bilan %n ta hujjat ikkinchi marta qo‘shilgan bo‘lardi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %n document(s) would have been refused.</source>
        <translation>
            <numerusform>Oxirgi 30 kunda %n ta hujjat rad etilgan bo‘lardi.</numerusform>
            <numerusform>Oxirgi 30 kunda %n ta hujjat rad etilgan bo‘lardi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far back as the log knows, %n document(s) would have been refused.</source>
        <translation>
            <numerusform>%1 dan beri (jurnal undan oldingisini bilmaydi) %n ta hujjat rad etilgan bo‘lardi.</numerusform>
            <numerusform>%1 dan beri (jurnal undan oldingisini bilmaydi) %n ta hujjat rad etilgan bo‘lardi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %n document(s) would have been overwritten.</source>
        <translation>
            <numerusform>Oxirgi 30 kunda %n ta hujjatning ustidan yozilgan bo‘lardi.</numerusform>
            <numerusform>Oxirgi 30 kunda %n ta hujjatning ustidan yozilgan bo‘lardi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far back as the log knows, %n document(s) would have been overwritten.</source>
        <translation>
            <numerusform>%1 dan beri (jurnal undan oldingisini bilmaydi) %n ta hujjatning ustidan yozilgan bo‘lardi.</numerusform>
            <numerusform>%1 dan beri (jurnal undan oldingisini bilmaydi) %n ta hujjatning ustidan yozilgan bo‘lardi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %n document(s) would have been skipped.</source>
        <translation>
            <numerusform>Oxirgi 30 kunda %n ta hujjat o‘tkazib yuborilgan bo‘lardi.</numerusform>
            <numerusform>Oxirgi 30 kunda %n ta hujjat o‘tkazib yuborilgan bo‘lardi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far back as the log knows, %n document(s) would have been skipped.</source>
        <translation>
            <numerusform>%1 dan beri (jurnal undan oldingisini bilmaydi) %n ta hujjat o‘tkazib yuborilgan bo‘lardi.</numerusform>
            <numerusform>%1 dan beri (jurnal undan oldingisini bilmaydi) %n ta hujjat o‘tkazib yuborilgan bo‘lardi.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 30 days no document of this type was imported by this program.</source>
        <translation>Oxirgi 30 kunda bu dastur shu turdagi birorta hujjatni yuklamagan.</translation>
    </message>
    <message>
        <source>Since %1, as far back as the log knows, no document of this type was imported by this program.</source>
        <translation>%1 dan beri (jurnal undan oldingisini bilmaydi) bu dastur shu turdagi birorta hujjatni yuklamagan.</translation>
    </message>
    <message>
        <source>In the last 30 days the log knows of no document that would have fared otherwise.</source>
        <translation>Jurnal bo‘yicha, oxirgi 30 kunda natijasi boshqacha bo‘ladigan birorta hujjat yo‘q.</translation>
    </message>
    <message>
        <source>Since %1, as far back as it reaches, the log knows of no document that would have fared otherwise.</source>
        <translation>Jurnal bo‘yicha, %1 dan beri (undan oldingisi unda yo‘q) natijasi boshqacha bo‘ladigan birorta hujjat yo‘q.</translation>
    </message>
    <message>
        <source>In the last 30 days the log saw no document added twice. While duplicates are not checked, Smartup does not tell which were there before.</source>
        <translation>Oxirgi 30 kunda jurnalda ikki marta qo‘shilgan hujjat ko‘rinmagan. Dublikatlar tekshirilmaganda Smartup qaysi hujjatlar oldindan borligini bildirmaydi.</translation>
    </message>
    <message>
        <source>Since %1, as far back as it reaches, the log saw no document added twice. While duplicates are not checked, Smartup does not tell which were there before.</source>
        <translation>%1 dan beri (undan oldingisi jurnalda yo‘q) ikki marta qo‘shilgan hujjat ko‘rinmagan. Dublikatlar tekshirilmaganda Smartup qaysi hujjatlar oldindan borligini bildirmaydi.</translation>
    </message>
    <message>
        <source>%1 There may be more: while duplicates are not checked, Smartup does not tell which documents were there.</source>
        <extracomment>%1 is a sentence on what the log knows</extracomment>
        <translation>%1 Ular ko‘proq bo‘lishi ham mumkin: dublikatlar tekshirilmaganda Smartup qaysi hujjatlar borligini bildirmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>Of the orders that the log saw in the last 30 days, %n would no longer be exported.</source>
        <translation>
            <numerusform>Jurnal oxirgi 30 kunda ko‘rgan buyurtmalardan %n tasi endi yuklab olishga berilmaydi.</numerusform>
            <numerusform>Jurnal oxirgi 30 kunda ko‘rgan buyurtmalardan %n tasi endi yuklab olishga berilmaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the orders that the log saw since %1, as far back as it reaches, %n would no longer be exported.</source>
        <translation>
            <numerusform>Jurnal %1 dan beri ko‘rgan buyurtmalardan (undan oldingisi unda yo‘q) %n tasi endi yuklab olishga berilmaydi.</numerusform>
            <numerusform>Jurnal %1 dan beri ko‘rgan buyurtmalardan (undan oldingisi unda yo‘q) %n tasi endi yuklab olishga berilmaydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many orders come in addition is not known: Smartup does not tell those whose status is not exported.</source>
        <translation>Yana nechta buyurtma qo‘shilishi noma’lum: Smartup statusi yuklab olishga berilmaydigan buyurtmalarni bildirmaydi.</translation>
    </message>
    <message>
        <source>How many goods and clients have a code of the other kind is not known: Smartup tells only the codes in use.</source>
        <translation>Nechta tovar va mijozning boshqa turdagi kodi borligi noma’lum: Smartup faqat foydalanilayotgan kodlarni bildiradi.</translation>
    </message>
    <message>
        <source>%1 (Counted on %2.) %3</source>
        <extracomment>%1 is &quot;41 of 2000 goods have no local code here.&quot;, %2 a moment, %3 a sentence</extracomment>
        <translation>%1 (%2 da sanalgan.) %3</translation>
    </message>
    <message>
        <source>How many goods come in addition is not known: Smartup does not tell those that it leaves out.</source>
        <translation>Yana nechta tovar qo‘shilishi noma’lum: Smartup chetda qoldiradigan tovarlarni bildirmaydi.</translation>
    </message>
    <message>
        <source>How many goods have no code was not counted yet: “Count” on the first page of the settings finds out.</source>
        <translation>Nechta tovarning kodi yo‘qligi hali sanalmagan: buni sozlamalarning birinchi sahifasidagi “Sanash” aniqlaydi.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the goods would no longer be exported, as they were counted on %1.</source>
        <translation>
            <numerusform>%1 dagi sanashga ko‘ra, tovarlardan %n tasi endi yuklab olishga berilmaydi.</numerusform>
            <numerusform>%1 dagi sanashga ko‘ra, tovarlardan %n tasi endi yuklab olishga berilmaydi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message>
        <source>Version %1, with Qt %2 and SQLite %3, on %4.</source>
        <translation>Versiya %1, Qt %2 va SQLite %3 bilan, %4 da.</translation>
    </message>
    <message>
        <source>The log is unchanged since it was stored.</source>
        <translation>Jurnal saqlanganicha turibdi.</translation>
    </message>
    <message>
        <source>So far as there was time to look, the log is as it was stored.</source>
        <translation>Tekshirishga vaqt yetgan qismida jurnal saqlanganicha turibdi.</translation>
    </message>
    <message>
        <source>“smartupctl log verify” looks at all of it.</source>
        <translation>Uni to‘liq “smartupctl log verify” tekshiradi.</translation>
    </message>
    <message>
        <source>Whether the log is as it was stored is not known.</source>
        <translation>Jurnal saqlanganicha turgan-turmagani noma’lum.</translation>
    </message>
    <message numerus="yes">
        <source>The log is not as it was stored: %n place(s).</source>
        <translation>
            <numerusform>Jurnalning %n ta joyi saqlanganicha emas.</numerusform>
            <numerusform>Jurnalning %n ta joyi saqlanganicha emas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“smartupctl log verify” names them. Ask who works with the file.</source>
        <translation>Ularni “smartupctl log verify” ko‘rsatadi. Fayl bilan kim ishlayotganini aniqlang.</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Hali jurnal yo‘q.</translation>
    </message>
    <message>
        <source>The log cannot be used by this version of the program, or it is damaged.</source>
        <translation>Dasturning bu versiyasi jurnaldan foydalana olmaydi yoki jurnal shikastlangan.</translation>
    </message>
    <message>
        <source>Start the desktop program: it says what is the matter, and saves what can be read.</source>
        <translation>Ish stoli dasturini ishga tushiring: u nima bo‘lganini aytadi va o‘qib bo‘ladiganini saqlab qoladi.</translation>
    </message>
    <message>
        <source>The log takes %1 (structure %2); archives of months: %3.</source>
        <translation>Jurnal hajmi %1 (tuzilma %2); oylar arxivlari: %3.</translation>
    </message>
    <message>
        <source>The disk of the log has only %1 left.</source>
        <translation>Jurnal diskida faqat %1 bo‘sh joy qoldi.</translation>
    </message>
    <message>
        <source>Make room on the disk, or keep less in the log.</source>
        <translation>Diskda joy bo‘shating yoki jurnalda kamroq narsa saqlang.</translation>
    </message>
    <message>
        <source>The integration settings were not seen by any import of this log.</source>
        <translation>Bu jurnaldagi birorta yuklash integratsiya sozlamalarini ko‘rmagan.</translation>
    </message>
    <message>
        <source>Open the page of the settings.</source>
        <translation>Sozlamalar sahifasini oching.</translation>
    </message>
    <message>
        <source>The integration settings, as they were on %1, hold nothing to be warned of.</source>
        <translation>Integratsiya sozlamalarining %1 dagi holatida ogohlantiradigan narsa yo‘q.</translation>
    </message>
    <message>
        <source>Look at the page of the settings; this is how they were on %1.</source>
        <translation>Sozlamalar sahifasini ko‘ring; bu ularning %1 dagi holati.</translation>
    </message>
    <message>
        <source>No document of an import is open.</source>
        <translation>Yuklashlarda yakunlanmagan hujjat yo‘q.</translation>
    </message>
    <message>
        <source>Open documents, %1: %2.</source>
        <translation>Yakunlanmagan hujjatlar, %1: %2.</translation>
    </message>
    <message>
        <source>Decide about them under “Needs attention”.</source>
        <translation>Ular bo‘yicha “E’tibor talab qiladi” bo‘limida qaror qiling.</translation>
    </message>
    <message>
        <source>The program looks after them while it runs.</source>
        <translation>Dastur ishlab turganda ularni o‘zi tekshirib boradi.</translation>
    </message>
    <message>
        <source>%1: the server has not told today how many requests are left.</source>
        <translation>%1: server bugun nechta so‘rov qolganini aytmagan.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 requests are left today.</source>
        <translation>%1: bugun %3 ta so‘rovdan %2 tasi qoldi.</translation>
    </message>
    <message>
        <source>Wait for midnight in Tashkent.</source>
        <translation>Toshkent vaqti bilan yarim tungacha kuting.</translation>
    </message>
    <message>
        <source>Look which program sends so many.</source>
        <translation>Ko‘p so‘rov yuborayotgan dasturni aniqlang.</translation>
    </message>
    <message>
        <source>Schedules: %1, of them paused: %2.</source>
        <translation>Jadvallar: %1, shulardan to‘xtatib turilgani: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The last run of %n schedule(s) went wrong.</source>
        <translation>
            <numerusform>%n ta jadvalning oxirgi ishga tushirilishida xato bo‘lgan.</numerusform>
            <numerusform>%n ta jadvalning oxirgi ishga tushirilishida xato bo‘lgan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the run in the log.</source>
        <translation>Bu ishga tushirishni jurnalda ko‘ring.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) missed runs and wait for an answer.</source>
        <translation>
            <numerusform>%n ta jadvalda ishga tushirish o‘tkazib yuborilgan, qaroringiz kutilmoqda.</numerusform>
            <numerusform>%n ta jadvalda ishga tushirish o‘tkazib yuborilgan, qaroringiz kutilmoqda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say under the schedules whether they are made up for.</source>
        <translation>“Jadvallar” bo‘limida ularning o‘rni to‘ldirilsinmi, ayting.</translation>
    </message>
    <message>
        <source>Export the days that are missing.</source>
        <translation>Yetishmayotgan kunlarni yuklab oling.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were not exported, and Smartup soon tells them no more.</source>
        <translation>
            <numerusform>%n ta kun yuklab olinmagan, Smartup tez orada ularni bermay qo‘yadi.</numerusform>
            <numerusform>%n ta kun yuklab olinmagan, Smartup tez orada ularni bermay qo‘yadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were not exported.</source>
        <translation>
            <numerusform>%n ta kun yuklab olinmagan.</numerusform>
            <numerusform>%n ta kun yuklab olinmagan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were not exported, and Smartup tells them no more.</source>
        <translation>
            <numerusform>%n ta kun yuklab olinmagan, Smartup ularni endi bermaydi.</numerusform>
            <numerusform>%n ta kun yuklab olinmagan, Smartup ularni endi bermaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exported day(s) are suspiciously empty.</source>
        <translation>
            <numerusform>Yuklab olingan %n ta kun shubhali darajada bo‘sh.</numerusform>
            <numerusform>Yuklab olingan %n ta kun shubhali darajada bo‘sh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them with what Smartup shows.</source>
        <translation>Ularni Smartup ko‘rsatayotgani bilan solishtiring.</translation>
    </message>
    <message>
        <source>Of what is exported no day is missing in the last thirty days.</source>
        <translation>Yuklab olinadigan ma’lumotlarning oxirgi o‘ttiz kuni to‘liq.</translation>
    </message>
    <message>
        <source>The clock of this computer goes with that of the server.</source>
        <translation>Bu kompyuter soati server soatiga mos.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 seconds ahead of that of the server.</source>
        <translation>Bu kompyuter soati server soatidan %1 soniya oldinda.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 seconds behind that of the server.</source>
        <translation>Bu kompyuter soati server soatidan %1 soniya orqada.</translation>
    </message>
    <message>
        <source>Let the computer set its clock by itself.</source>
        <translation>Kompyuter soatini avtomatik sozlaydigan qilib qo‘ying.</translation>
    </message>
    <message>
        <source>Nothing could be found out about this.</source>
        <translation>Bu haqda hech narsani aniqlab bo‘lmadi.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiyalar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Yakunlanmagan hujjatlar</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>So‘rovlar limiti</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Jadvallar</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Yuklab olingan kunlar</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Soat</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Yaxshi</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>E’tibor bering</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Yomon</translation>
    </message>
</context>
<context>
    <name>CheckUpCommand</name>
    <message>
        <source>The same as JSON: area, state, text and what to do.</source>
        <translation>Xuddi shu JSON ko‘rinishida: soha, holat, matn va nima qilish kerakligi.</translation>
    </message>
</context>
<context>
    <name>CodeCount</name>
    <message numerus="yes">
        <source>All %n goods have a global code.</source>
        <translation>
            <numerusform>Barcha %n ta tovarning global kodi bor.</numerusform>
            <numerusform>Barcha %n ta tovarning global kodi bor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n goods have a local code here.</source>
        <translation>
            <numerusform>Barcha %n ta tovarning bu yerda lokal kodi bor.</numerusform>
            <numerusform>Barcha %n ta tovarning bu yerda lokal kodi bor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 goods have no global code.</source>
        <translation>
            <numerusform>%1 ta tovardan %n tasining global kodi yo‘q.</numerusform>
            <numerusform>%1 ta tovardan %n tasining global kodi yo‘q.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 goods have no local code here.</source>
        <translation>
            <numerusform>%1 ta tovardan %n tasining bu yerda lokal kodi yo‘q.</numerusform>
            <numerusform>%1 ta tovardan %n tasining bu yerda lokal kodi yo‘q.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smartup told no goods at all.</source>
        <translation>Smartup birorta tovar bermadi.</translation>
    </message>
</context>
<context>
    <name>CodeLookup</name>
    <message>
        <source>%1: whether Smartup has the codes was not checked. %2</source>
        <extracomment>%1 &quot;Warehouses&quot;, %2 why, a sentence</extracomment>
        <translation>%1: bu kodlar Smartupda bor-yo‘qligi tekshirilmadi. %2</translation>
    </message>
    <message>
        <source>The documents go to several organisations, and each of them has its own kind of code.</source>
        <translation>Hujjatlar bir nechta tashkilotga ketadi va ularning har birida kod turi o‘ziniki.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for reference data are left today.</source>
        <translation>
            <numerusform>Bugun ma’lumotnomalar uchun %n ta so‘rov qoldi.</numerusform>
            <numerusform>Bugun ma’lumotnomalar uchun %n ta so‘rov qoldi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeSpace</name>
    <message>
        <source>Goods</source>
        <translation>Tovarlar</translation>
    </message>
    <message>
        <source>Clients and suppliers</source>
        <translation>Mijozlar va yetkazib beruvchilar</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Omborlar</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Ish hududlari</translation>
    </message>
    <message>
        <source>Price types</source>
        <translation>Narx turlari</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Valyutalar</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Shartnomalar</translation>
    </message>
    <message>
        <source>Return reasons</source>
        <translation>Qaytarish sabablari</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Xodimlar</translation>
    </message>
    <message>
        <source>Cash desks</source>
        <translation>Kassalar</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bank hisobvaraqlari</translation>
    </message>
    <message>
        <source>Payment types</source>
        <translation>To‘lov turlari</translation>
    </message>
    <message>
        <source>Vans</source>
        <translation>Furgonlar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Sabablar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hisobvaraqlar</translation>
    </message>
    <message>
        <source>Cannot be looked up, because no export of Smartup tells their codes: %1.</source>
        <extracomment>%1 &quot;Staff, Cash desks&quot;</extracomment>
        <translation>Tekshirib bo‘lmaydi, chunki Smartupdan yuklab olinadigan hech bir ma’lumotda ularning kodlari yo‘q: %1.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Lists the commands, or explains one.</source>
        <translation>Buyruqlar ro‘yxatini ko‘rsatadi yoki bittasini tushuntiradi.</translation>
    </message>
    <message>
        <source>There is no command %1. “smartupctl help” lists the commands.</source>
        <translation>%1 buyrug‘i yo‘q. Buyruqlar ro‘yxati: “smartupctl help”.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Foydalanish: %1</translation>
    </message>
    <message>
        <source>“smartupctl help COMMAND” explains a command.
Exit codes: 0 done, 1 refused, 2 wrong words, 3 outcome unknown, 4 failed on this computer.</source>
        <translation>“smartupctl help BUYRUQ” buyruqni tushuntiradi.
Tugash kodlari: 0 bajarildi, 1 rad etildi, 2 so‘zlar noto‘g‘ri, 3 natija noma’lum, 4 shu kompyuterda xato.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not %4.</source>
        <translation>--%1 uchun %2 dan %3 gacha son kerak, %4 emas.</translation>
    </message>
    <message>
        <source>“smartupctl help %1” explains the command.</source>
        <translation>Buyruqni “smartupctl help %1” tushuntiradi.</translation>
    </message>
    <message>
        <source>--lang takes %1, not “%2”.</source>
        <translation>--lang uchun %1 kerak, “%2” emas.</translation>
    </message>
    <message>
        <source>Runs a Smartup to practise on, on a port of this computer.</source>
        <translation>Shu kompyuter portida mashq uchun Smartupni ishga tushiradi.</translation>
    </message>
    <message>
        <source>Shows this explanation.</source>
        <translation>Shu tushuntirishni ko‘rsatadi.</translation>
    </message>
    <message>
        <source>Shows, changes or compares the integration settings.</source>
        <translation>Integratsiya sozlamalarini ko‘rsatadi, o‘zgartiradi yoki solishtiradi.</translation>
    </message>
    <message>
        <source>Shows the connections of the desktop program.</source>
        <translation>Ish stoli dasturining ulanishlarini ko‘rsatadi.</translation>
    </message>
    <message>
        <source>Tests a connection and names the layer that fails.</source>
        <translation>Ulanishni tekshiradi va nosoz bosqichni aytadi.</translation>
    </message>
    <message>
        <source>Does the main job on a sandbox of its own and checks every number.</source>
        <translation>Asosiy ishni alohida sinov muhitida bajaradi va har bir sonni tekshiradi.</translation>
    </message>
    <message>
        <source>Exports documents or reference data into a file or a database.</source>
        <translation>Hujjatlar yoki ma’lumotnomalarni faylga yoki ma’lumotlar bazasiga yuklab oladi.</translation>
    </message>
    <message>
        <source>Shows which days of which document type were exported.</source>
        <translation>Qaysi hujjat turining qaysi kunlari yuklab olinganini ko‘rsatadi.</translation>
    </message>
    <message>
        <source>Keeps the databases that exports are written to and imports read from.</source>
        <translation>Yuklab olish yozadigan va yuklash o‘qiydigan ma’lumotlar bazalari ro‘yxatini yuritadi.</translation>
    </message>
    <message>
        <source>Imports documents or reference data from a file, a folder or a database.</source>
        <translation>Hujjatlar yoki ma’lumotnomalarni fayl, jild yoki ma’lumotlar bazasidan yuklaydi.</translation>
    </message>
    <message>
        <source>Shows how many requests of today are left, and sets your own ceiling.</source>
        <translation>Bugun nechta so‘rov qolganini ko‘rsatadi va o‘z chegarangizni belgilaydi.</translation>
    </message>
    <message>
        <source>Shows and changes what is exchanged by itself.</source>
        <translation>Jadval bo‘yicha nima almashilishini ko‘rsatadi va o‘zgartiradi.</translation>
    </message>
    <message>
        <source>Runs the schedules of a connection until it is ended.</source>
        <translation>To‘xtatilguncha ulanishning almashinuv jadvallarini bajaradi.</translation>
    </message>
    <message>
        <source>Lists the documents of imports that are still open.</source>
        <translation>Yuklashlarning hali yakunlanmagan hujjatlari ro‘yxatini chiqaradi.</translation>
    </message>
    <message>
        <source>Finds out how a test organisation treats documents that come again.</source>
        <translation>Test tashkiloti qayta kelgan hujjatlar bilan nima qilishini aniqlaydi.</translation>
    </message>
    <message>
        <source>Finds out what became of documents with an unknown outcome.</source>
        <translation>Natijasi noma’lum hujjatlar bilan nima bo‘lganini aniqlaydi.</translation>
    </message>
    <message>
        <source>Prints the exchange log, follows it, writes it into files, and keeps it small.</source>
        <translation>Almashinuv jurnalini chop etadi, kuzatadi, fayllarga yozadi va kattalashib ketishiga yo‘l qo‘ymaydi.</translation>
    </message>
    <message>
        <source>Says how this installation and a connection are, without asking the server.</source>
        <translation>Shu o‘rnatma va ulanish holatini serverga so‘rov yubormasdan aytadi.</translation>
    </message>
    <message>
        <source>Deletes what the rules of retention no longer keep.</source>
        <translation>Saqlanmaydigan narsalarni jurnaldan olib tashlaydi.</translation>
    </message>
    <message>
        <source>Writes a month into a file that can only be read; lists those there are.</source>
        <translation>Bir oyni faqat o‘qish mumkin bo‘lgan faylga yozadi; borlari ro‘yxatini chiqaradi.</translation>
    </message>
    <message>
        <source>Shows and changes how long the log keeps what.</source>
        <translation>Jurnal nimani qancha vaqt saqlashini ko‘rsatadi va o‘zgartiradi.</translation>
    </message>
    <message>
        <source>Writes the lines that a filter finds into a file.</source>
        <translation>Filtr topgan qatorlarni faylga yozadi.</translation>
    </message>
    <message>
        <source>Writes a report of some days as a page to print.</source>
        <translation>Bir necha kun haqida chop etiladigan sahifa yozadi.</translation>
    </message>
    <message>
        <source>Makes, shows and replays case files: some lines with people and sums replaced.</source>
        <translation>Ayrim qatorlardan tashqariga berish mumkin bo‘lgan fayl yaratadi, uni ko‘rsatadi va takrorlaydi.</translation>
    </message>
    <message>
        <source>Prints and takes the rules of the alerts.</source>
        <translation>Bildirishnoma qoidalarini chop etadi va qabul qiladi.</translation>
    </message>
    <message>
        <source>Keeps the log that several computers share.</source>
        <translation>Bir nechta kompyuter uchun umumiy bo‘lgan jurnalni yuritadi.</translation>
    </message>
    <message>
        <source>Says whether the log is as it was stored.</source>
        <translation>Jurnal saqlanganicha turgan-turmaganini aytadi.</translation>
    </message>
    <message>
        <source>Finds a text in requests and responses, newest first.</source>
        <translation>So‘rov va javoblardan matn qidiradi, eng yangisidan boshlab.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Himoyalangan ulanish</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Kirish</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Loyiha</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Right to the settings</source>
        <translation>Sozlamalarga huquq</translation>
    </message>
    <message>
        <source>Daily request allowance</source>
        <translation>Kunlik so‘rovlar limiti</translation>
    </message>
    <message>
        <source>The test makes three calls and changes nothing. One of them is an export, which counts against the daily allowance of frequently used documents.</source>
        <translation>Tekshiruv uchta chaqiruv qiladi va hech narsani o‘zgartirmaydi. Ulardan biri — yuklab olish, u ko‘p ishlatiladigan hujjatlarning kunlik limitiga kiradi.</translation>
    </message>
    <message>
        <source>None is named: Smartup takes the user&apos;s own.</source>
        <translation>Ko‘rsatilmagan: Smartup foydalanuvchining o‘zinikini oladi.</translation>
    </message>
    <message>
        <source>This user has no project “%1”.</source>
        <translation>Bu foydalanuvchida “%1” loyihasi yo‘q.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Shulardan birini tanlang: %1.</translation>
    </message>
    <message>
        <source>None is chosen: Smartup works in the user&apos;s default organisation.</source>
        <translation>Tanlanmagan: Smartup foydalanuvchining asosiy tashkilotida ishlaydi.</translation>
    </message>
    <message>
        <source>The organisation with the id %1 does not belong to this user.</source>
        <translation>%1 ID li tashkilot bu foydalanuvchiga tegishli emas.</translation>
    </message>
    <message>
        <source>Smartup did not say how many requests are left today.</source>
        <translation>Smartup bugun nechta so‘rov qolganini aytmadi.</translation>
    </message>
    <message>
        <source>Requests are not limited.</source>
        <translation>So‘rovlar cheklanmagan.</translation>
    </message>
    <message>
        <source>%1 of %2 requests for frequently used documents are left today.</source>
        <translation>Bugun ko‘p ishlatiladigan hujjatlar uchun %2 so‘rovdan %1 tasi qoldi.</translation>
    </message>
    <message>
        <source>Every program of the company shares this allowance; it begins anew at midnight in Tashkent.</source>
        <translation>Bu limit kompaniyaning barcha dasturlari uchun umumiy; u Toshkent vaqti bilan yarim tunda qaytadan boshlanadi.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Organisation and its id: &quot;Chashma · Tashkent (101)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None is chosen, and the user has only one: %1.</source>
        <translation>Tanlanmagan, foydalanuvchida esa bitta tashkilot bor: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>%1 is not an address of a Smartup.</source>
        <translation>%1 — Smartup manzili emas.</translation>
    </message>
    <message>
        <source>The address must hold neither login nor password, and nothing behind the path.</source>
        <translation>Manzilda login ham, parol ham, yo‘ldan keyin ham hech narsa bo‘lmasligi kerak.</translation>
    </message>
    <message>
        <source>%1 would send the password unprotected; use https.</source>
        <translation>%1 parolni himoyasiz yuborgan bo‘lardi; https dan foydalaning.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Standart kirishni o‘qib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 paroli: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password; --password-stdin reads it from standard input.</source>
        <translation>Parolni so‘rash uchun terminal yo‘q; --password-stdin uni standart kirishdan o‘qiydi.</translation>
    </message>
    <message>
        <source>Address of Smartup.</source>
        <translation>Smartup manzili.</translation>
    </message>
    <message>
        <source>Login in the form name@company.</source>
        <translation>Login ism@kompaniya ko‘rinishida.</translation>
    </message>
    <message>
        <source>Code of the project; an empty one is not sent.</source>
        <translation>Loyiha kodi; bo‘shi yuborilmaydi.</translation>
    </message>
    <message>
        <source>Id of the organisation that requests are bound to.</source>
        <translation>So‘rovlar bog‘langan tashkilot ID si.</translation>
    </message>
    <message>
        <source>Code of the organisation that requests select.</source>
        <translation>So‘rovlar tanlaydigan tashkilot kodi.</translation>
    </message>
    <message>
        <source>Read the password from standard input instead of asking for it.</source>
        <translation>Parolni so‘ramasdan, standart kirishdan o‘qish.</translation>
    </message>
    <message>
        <source>--login is missing: name@company.</source>
        <translation>--login ko‘rsatilmagan: ism@kompaniya.</translation>
    </message>
    <message>
        <source>Connection of the desktop program, by its name or id; the options below replace parts of it.</source>
        <translation>Ish stoli dasturining nomi yoki ID si bo‘yicha ulanishi; quyidagi parametrlar uning qismlarini almashtiradi.</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>“%1” ulanishi yo‘q.</translation>
    </message>
    <message>
        <source>Several connections are called “%1”; use the id.</source>
        <translation>“%1” nomli ulanish bir nechta; ID sini ko‘rsating.</translation>
    </message>
    <message>
        <source>Connection of the desktop program, by its name or id; the one in use when it is left out.</source>
        <translation>Ish stoli dasturining nomi yoki ID si bo‘yicha ulanishi; ko‘rsatilmasa — joriysi.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>“%1” ulanishi yo‘q. Borlari: %2.</translation>
    </message>
</context>
<context>
    <name>ConnectionService</name>
    <message>
        <source>Sample company · Tashkent</source>
        <translation>Namunaviy kompaniya · Toshkent</translation>
    </message>
    <message>
        <source>The password of “%1” is needed to connect.</source>
        <translation>Ulanish uchun “%1” paroli kerak.</translation>
    </message>
</context>
<context>
    <name>ConnectionTester</name>
    <message>
        <source>The certificate file %1 holds no certificate.</source>
        <translation>%1 sertifikat faylida sertifikat yo‘q.</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate of your own authority, or leave the field empty.</source>
        <translation>O‘z sertifikatlash markazingizning sertifikati bor PEM faylni tanlang yoki maydonni bo‘sh qoldiring.</translation>
    </message>
    <message>
        <source>The certificate was issued by %1.</source>
        <translation>Sertifikatni bergan: %1.</translation>
    </message>
    <message>
        <source>Not encrypted: the server is on this computer.</source>
        <translation>Shifrlanmagan: server shu kompyuterda.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>%1 sertifikatiga ishonib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>If your company runs its own authority, choose its certificate file. Otherwise do not send a password there.</source>
        <translation>Kompaniyangizning o‘z sertifikatlash markazi bo‘lsa, uning sertifikat faylini tanlang. Aks holda u yerga parol yubormang.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2.</source>
        <translation>%1 %2-portda javob bermayapti.</translation>
    </message>
    <message>
        <source>Check the port, the firewall and the proxy.</source>
        <translation>Port, brandmauer va proksini tekshiring.</translation>
    </message>
    <message>
        <source>No connection to %1 on port %2 could be made.</source>
        <translation>%1 bilan %2-portda ulanib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The proxy looks %1 up.</source>
        <translation>%1 nomini proksi aniqlaydi.</translation>
    </message>
    <message>
        <source>There is no host called %1.</source>
        <translation>%1 nomli server yo‘q.</translation>
    </message>
    <message>
        <source>Check the spelling of the address and this computer&apos;s way to the Internet.</source>
        <translation>Manzil yozilishini va bu kompyuterning internetga chiqishini tekshiring.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Signed in as a user in a company</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Smartup accepts the sign-in, but not together with this project and organisation.</source>
        <translation>Smartup kirishni qabul qiladi, lekin bu loyiha va tashkilot bilan birga emas.</translation>
    </message>
    <message>
        <source>Some accounts must not name an organisation&apos;s id: leave it empty and try again.</source>
        <translation>Ayrim foydalanuvchilar tashkilot ID sini ko‘rsata olmaydi: uni bo‘sh qoldirib, qayta urinib ko‘ring.</translation>
    </message>
    <message>
        <source>The integration settings can be read.</source>
        <translation>Integratsiya sozlamalarini o‘qish mumkin.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>To come</source>
        <extracomment>a day of a calendar of what was exported</extracomment>
        <translation>Hali kelmagan</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Yuklab olingan</translation>
    </message>
    <message>
        <source>Fetched before it was over</source>
        <translation>Kun tugamasdan yuklab olingan</translation>
    </message>
    <message>
        <source>Suspiciously empty</source>
        <translation>Shubhali darajada bo‘sh</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Yuklab olinmagan</translation>
    </message>
    <message>
        <source>Missing, soon out of reach</source>
        <translation>Yuklab olinmagan, tez orada olib bo‘lmaydi</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Endi olib bo‘lmaydi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a day, %2 what is known of it: &quot;01.11.2026: Missing&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. %n record(s), fetched %3.</source>
        <extracomment>%1 a day, %2 what is known of it, %n records, %3 a moment</extracomment>
        <translation>
            <numerusform>%1: %2. %n ta yozuv, yuklab olingan: %3.</numerusform>
            <numerusform>%1: %2. %n ta yozuv, yuklab olingan: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageCommand</name>
    <message>
        <source>So many days up to today.</source>
        <translation>Bugungacha shuncha kun.</translation>
    </message>
    <message>
        <source>The same as JSON, day by day.</source>
        <translation>Xuddi shu JSON ko‘rinishida, kunma-kun.</translation>
    </message>
    <message>
        <source>Smartup is not asked: the program keeps which days its exports fetched. A sign stands for a day, today on the right:</source>
        <translation>Smartupdan so‘ralmaydi: qaysi kunlar yuklab olinganini dasturning o‘zi saqlaydi. Har bir belgi — bir kun, bugungisi o‘ngda:</translation>
    </message>
    <message>
        <source>coverage takes options only: --days, --json and those of the connection; “%1” is none.</source>
        <translation>coverage faqat parametrlarni qabul qiladi: --days, --json va ulanish parametrlarini; “%1” parametr emas.</translation>
    </message>
</context>
<context>
    <name>CoverageStore</name>
    <message>
        <source>The record of exported days (%1) cannot be used.</source>
        <translation>Yuklab olingan kunlar yozuvidan (%1) foydalanib bo‘lmaydi.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A cell holds the character NUL.</source>
        <translation>Katakda NUL belgisi bor.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>Qatorda %1 tadan ko‘p katak bor.</translation>
    </message>
    <message>
        <source>Something follows a closing quote; a quote inside a text is written twice.</source>
        <translation>Yopuvchi qo‘shtirnoqdan keyin nimadir turibdi; matn ichidagi qo‘shtirnoq ikki marta yoziladi.</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation>Bu yerda ochilgan qo‘shtirnoq hech qayerda yopilmagan.</translation>
    </message>
    <message>
        <source>A cell has more than 1 MiB.</source>
        <translation>Katak hajmi 1 MiB dan katta.</translation>
    </message>
</context>
<context>
    <name>CurlCommand</name>
    <message>
        <source>curl asks for the password.</source>
        <translation>Parolni curl so‘raydi.</translation>
    </message>
    <message>
        <source>This call writes to Smartup: sent again, it may write again.</source>
        <translation>Bu chaqiruv Smartupga yozadi: qayta yuborilsa, yana yozishi mumkin.</translation>
    </message>
    <message>
        <source>The login of this call is not known any more: put it in the place of LOGIN.</source>
        <translation>Bu chaqiruvning logini endi noma’lum: uni LOGIN o‘rniga qo‘ying.</translation>
    </message>
    <message>
        <source>Where ******** stands, a secret was hidden before the call was written down.</source>
        <translation>******** turgan joyda maxfiy ma’lumot chaqiruv yozilishidan oldin yashirilgan.</translation>
    </message>
    <message>
        <source>The log does not have the whole body of this call: it must be in the file body.json.</source>
        <translation>Jurnalda bu chaqiruvning to‘liq tanasi yo‘q: u body.json faylida bo‘lishi kerak.</translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message>
        <source>%1 KB</source>
        <extracomment>a size in units of 1024 bytes</extracomment>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n bayt</numerusform>
            <numerusform>%n bayt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseConnection</name>
    <message>
        <source>The driver for this kind of database (%1) is not installed.</source>
        <translation>Bu turdagi ma’lumotlar bazasi drayveri (%1) o‘rnatilmagan.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>%1 ma’lumotlar bazasini ochib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The database does not answer a question.</source>
        <translation>Ma’lumotlar bazasi so‘rovga javob bermayapti.</translation>
    </message>
</context>
<context>
    <name>DatabaseOptions</name>
    <message>
        <source>Password of %1 for the database %2: </source>
        <translation>%2 ma’lumotlar bazasi uchun %1 paroli: </translation>
    </message>
    <message>
        <source>There is no database “%1”; “smartupctl databases add” makes one known.</source>
        <translation>“%1” ma’lumotlar bazasi yo‘q; bazani “smartupctl databases add” qo‘shadi.</translation>
    </message>
    <message>
        <source>A table of this database instead of a file; “smartupctl databases” lists those that are known.</source>
        <translation>Fayl o‘rniga shu ma’lumotlar bazasining jadvali; ma’lum bazalar ro‘yxati: “smartupctl databases”.</translation>
    </message>
    <message>
        <source>Read the password of the database from standard input, behind the line of --password-stdin.</source>
        <translation>Ma’lumotlar bazasi parolini standart kirishdan, --password-stdin satridan keyin o‘qish.</translation>
    </message>
</context>
<context>
    <name>DatabaseProfile</name>
    <message>
        <source>The file of databases cannot be understood.</source>
        <translation>Ma’lumotlar bazalari fayli tushunarsiz.</translation>
    </message>
    <message>
        <source>The database needs a name.</source>
        <translation>Ma’lumotlar bazasiga nom kerak.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Fayl ko‘rsatilmagan.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>Ma’lumotlar bazasi nomi ko‘rsatilmagan.</translation>
    </message>
    <message>
        <source>The data source of ODBC is missing.</source>
        <translation>ODBC ma’lumotlar manbai ko‘rsatilmagan.</translation>
    </message>
    <message>
        <source>A port is a number between 1 and 65535.</source>
        <translation>Port — 1 dan 65535 gacha son.</translation>
    </message>
    <message>
        <source>The password does not belong here: it is kept in the keychain, or asked for.</source>
        <translation>Parol bu yerda turmaydi: u kalitlar omborida saqlanadi yoki so‘raladi.</translation>
    </message>
</context>
<context>
    <name>DatabaseReader</name>
    <message>
        <source>The table %1 cannot be read: %2</source>
        <translation>%1 jadvalini o‘qib bo‘lmadi: %2</translation>
    </message>
    <message>
        <source>The table %1 holds more than can be sent at once.</source>
        <translation>%1 jadvalida bir martada yuborib bo‘ladiganidan ko‘p yozuv bor.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Bekor qilindi.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of %n document(s) in the table %1 belong to no row of %2; they are not sent.</source>
        <translation>
            <numerusform>%1 jadvalidagi %n ta hujjat qatorlariga %2 jadvalida mos qator yo‘q; ular yuborilmaydi.</numerusform>
            <numerusform>%1 jadvalidagi %n ta hujjat qatorlariga %2 jadvalida mos qator yo‘q; ular yuborilmaydi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseStore</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 faylini o‘qib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 faylini yozib bo‘lmadi.</translation>
    </message>
</context>
<context>
    <name>DatabaseWriter</name>
    <message>
        <source>The table %1 cannot be written.</source>
        <translation>%1 jadvaliga yozib bo‘lmadi.</translation>
    </message>
    <message>
        <source>A record without an id came: it cannot be found again in a table.</source>
        <translation>id si yo‘q yozuv keldi: uni jadvalda qayta topib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The table %1 is not there; by ODBC it must be made beforehand.</source>
        <translation>%1 jadvali yo‘q; ODBC uchun uni oldindan yaratish kerak.</translation>
    </message>
    <message>
        <source>“smartupctl databases schema %1” prints its columns.</source>
        <translation>Ustunlarini “smartupctl databases schema %1” chiqaradi.</translation>
    </message>
    <message>
        <source>The lines of the document %1 are no list of records.</source>
        <translation>%1 hujjatining qatorlari yozuvlar ro‘yxati emas.</translation>
    </message>
</context>
<context>
    <name>DatabasesCommand</name>
    <message>
        <source>sqlite, postgresql or odbc.</source>
        <translation>sqlite, postgresql yoki odbc.</translation>
    </message>
    <message>
        <source>File of SQLite, name of the PostgreSQL database, data source of ODBC.</source>
        <translation>SQLite fayli, PostgreSQL ma’lumotlar bazasi nomi, ODBC ma’lumotlar manbai.</translation>
    </message>
    <message>
        <source>Computer of the PostgreSQL server.</source>
        <translation>PostgreSQL serveri ishlayotgan kompyuter.</translation>
    </message>
    <message>
        <source>Its port; 0 is the usual one.</source>
        <translation>Uning porti; 0 — odatdagisi.</translation>
    </message>
    <message>
        <source>Whom the database knows.</source>
        <translation>Ma’lumotlar bazasi foydalanuvchisi.</translation>
    </message>
    <message>
        <source>Further words for Qt&apos;s driver, as in sslmode=require.</source>
        <translation>Qt drayveri uchun qo‘shimcha parametrlar, masalan sslmode=require.</translation>
    </message>
    <message>
        <source>add: keep the password from standard input in the keychain. test: use it.</source>
        <translation>add: standart kirishdagi parolni kalitlar omborida saqlash. test: undan foydalanish.</translation>
    </message>
    <message>
        <source>--kind takes sqlite, postgresql or odbc.</source>
        <translation>--kind uchun sqlite, postgresql yoki odbc kerak.</translation>
    </message>
    <message>
        <source>There is a database “%1” already.</source>
        <translation>“%1” ma’lumotlar bazasi allaqachon bor.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 paroli: </translation>
    </message>
    <message>
        <source>The database %1 answers.</source>
        <translation>%1 ma’lumotlar bazasi javob beryapti.</translation>
    </message>
    <message>
        <source>There is no type “%1”.</source>
        <translation>“%1” turi yo‘q.</translation>
    </message>
    <message>
        <source>No database is known yet.</source>
        <translation>Hozircha ma’lumotlar bazalari yo‘q.</translation>
    </message>
    <message>
        <source>What to do with which database?</source>
        <translation>Nima qilish kerak va qaysi ma’lumotlar bazasi bilan?</translation>
    </message>
    <message>
        <source>list (also without a word) prints a line for each database; add makes one known under a name; remove forgets it and its password; test opens it; schema prints the tables that an export of a type is written to. Passwords are kept in the keychain or asked for, never on the disk.</source>
        <translation>list (yoki so‘zsiz) har bir ma’lumotlar bazasi uchun bir qator chiqaradi; add bazani nom bilan qo‘shadi; remove uni va parolini unutadi; test uni ochadi; schema ko‘rsatilgan turdagi yuklab olish yoziladigan jadvallarni chiqaradi. Parollar kalitlar omborida saqlanadi yoki so‘raladi, hech qachon diskka yozilmaydi.</translation>
    </message>
</context>
<context>
    <name>DeskCommand</name>
    <message>
        <source>“smartup-desk --help” lists the options.</source>
        <translation>“smartup-desk --help” parametrlarni ko‘rsatadi.</translation>
    </message>
    <message>
        <source>Shows this explanation.</source>
        <translation>Shu tushuntirishni ko‘rsatadi.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Versiyani ko‘rsatadi.</translation>
    </message>
    <message>
        <source>Opens on the sandbox inside the program, a Smartup to practise on.</source>
        <translation>Dastur ichidagi sinov muhitida — mashq uchun Smartupda — ochiladi.</translation>
    </message>
    <message>
        <source>Folder of the log and of the sandbox.</source>
        <translation>Jurnal va sinov muhiti jildi.</translation>
    </message>
    <message>
        <source>Folder of the connections and of the window&apos;s state.</source>
        <translation>Ulanishlar va oyna holati jildi.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Oyna tili: %1.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (yorug‘), dark (qorong‘i) yoki system (tizimdagidek).</translation>
    </message>
    <message>
        <source>Page to begin with: %1.</source>
        <translation>Boshlang‘ich sahifa: %1.</translation>
    </message>
    <message>
        <source>Exchanges something with the sandbox, writes a picture of every page into this folder, and ends.</source>
        <translation>Sinov muhiti bilan almashadi, har bir sahifa rasmini shu jildga yozadi va tugaydi.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <extracomment>An option of the command line, the words it knows, the word that was typed</extracomment>
        <translation>--%1 uchun %2 kerak, “%3” emas.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>“%1” parametr emas.</translation>
    </message>
    <message>
        <source>--%1 takes a folder.</source>
        <translation>--%1 uchun jild kerak.</translation>
    </message>
    <message>
        <source>Integration settings, exchange of documents and exchange log for Smartup.</source>
        <translation>Smartup uchun integratsiya sozlamalari, hujjat almashinuvi va almashinuv jurnali.</translation>
    </message>
    <message>
        <source>With --screenshots: only pictures of this log, which is read and not changed.</source>
        <translation>--screenshots bilan: faqat shu jurnalning rasmlari; jurnal o‘qiladi, lekin o‘zgartirilmaydi.</translation>
    </message>
    <message>
        <source>--journal takes the file of a log, and goes with --screenshots.</source>
        <translation>--journal uchun jurnal fayli kerak, u --screenshots bilan birga ishlatiladi.</translation>
    </message>
</context>
<context>
    <name>DetailTitle</name>
    <message>
        <source>%1, %2</source>
        <extracomment>title of a window: %1 = what was done, %2 = when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>title of a window: %1 = what was done, %2 = number of the document, %3 = when</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>DocumentAudit</name>
    <message>
        <source>Unchanged</source>
        <extracomment>Documents that are in Smartup as they were sent</extracomment>
        <translation>O‘zgarmagan</translation>
    </message>
    <message>
        <source>Changed in Smartup</source>
        <extracomment>Documents that somebody has changed in Smartup since they were sent</extracomment>
        <translation>Smartupda o‘zgartirilgan</translation>
    </message>
    <message>
        <source>More than once</source>
        <extracomment>Documents that are in Smartup more than once</extracomment>
        <translation>Bir necha marta</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <extracomment>Documents that are not in Smartup any more</extracomment>
        <translation>Endi yo‘q</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <extracomment>Documents of which an export proves nothing</extracomment>
        <translation>Aniqlab bo‘lmaydi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 words like &quot;Unchanged&quot;, %2 a number of documents</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There was nothing to be compared.</source>
        <translation>Solishtiradigan narsa bo‘lmadi.</translation>
    </message>
</context>
<context>
    <name>DocumentEdit</name>
    <message>
        <source>Nothing is left of the document.</source>
        <translation>Hujjatdan hech narsa qolmadi.</translation>
    </message>
    <message>
        <source>There is a character that cannot be sent.</source>
        <translation>Yuborib bo‘lmaydigan belgi bor.</translation>
    </message>
    <message>
        <source>It ends in the middle: a quote or a bracket is missing.</source>
        <translation>U yarmida uzilib qolgan: qo‘shtirnoq yoki qavs yetishmaydi.</translation>
    </message>
    <message>
        <source>A text holds a control character or an escape that does not exist.</source>
        <translation>Matnda boshqaruv belgisi yoki mavjud bo‘lmagan escape ketma-ketligi bor.</translation>
    </message>
    <message>
        <source>A number is not written as JSON demands.</source>
        <translation>Son JSON talab qilganidek yozilmagan.</translation>
    </message>
    <message>
        <source>A quote, comma, colon or bracket is missing or too many.</source>
        <translation>Qo‘shtirnoq, vergul, ikki nuqta yoki qavs yetishmaydi yoki ortiqcha.</translation>
    </message>
    <message>
        <source>Something follows the end of the document.</source>
        <translation>Hujjat tugaganidan keyin yana nimadir turibdi.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Ichma-ichlik darajasi juda chuqur.</translation>
    </message>
    <message>
        <source>Its external id was “%1” and has to stay so: another one would make it another document.</source>
        <translation>Uning tashqi ID si “%1” edi va shundayligicha qolishi kerak: boshqa ID bilan u boshqa hujjat bo‘lib qolardi.</translation>
    </message>
    <message>
        <source>Its Smartup id was “%1” and has to stay so: another one would overwrite another document.</source>
        <translation>Uning Smartup ID si “%1” edi va shundayligicha qolishi kerak: boshqa ID bilan u boshqa hujjat ustiga yozilardi.</translation>
    </message>
    <message>
        <source>Its organisation was “%1” and has to stay so: it would become another document there.</source>
        <translation>Uning tashkiloti “%1” edi va shundayligicha qolishi kerak: boshqasida u boshqa hujjat bo‘lib qolardi.</translation>
    </message>
    <message>
        <source>It has to stay one document in braces.</source>
        <translation>U figurali qavsdagi bitta hujjat bo‘lib qolishi kerak.</translation>
    </message>
    <message>
        <source>It can be sent. You see what would happen before anything leaves.</source>
        <translation>Uni yuborsa bo‘ladi. Biror narsa yuborilishidan oldin nima bo‘lishini ko‘rasiz.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Hali hech narsa o‘zgartirilmadi.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 a number, %2 a sentence</extracomment>
        <translation>%1-qator: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 a sentence</extracomment>
        <translation>%1-qator, %2-ustun: %3</translation>
    </message>
    <message>
        <source>Documents are edited only with a test or sandbox connection. With this one, which is a production connection, mend the document where it comes from.</source>
        <translation>Hujjatlar faqat test yoki sinov muhiti ulanishida tahrirlanadi. Bu esa ishchi ulanish: hujjatni u kelgan joyda tuzating.</translation>
    </message>
    <message>
        <source>It was edited by hand before it was sent again.</source>
        <translation>U qayta yuborilishidan oldin qo‘lda tahrirlangan.</translation>
    </message>
    <message>
        <source>%1, edited by hand</source>
        <extracomment>%1 name of the file a document came from</extracomment>
        <translation>%1, qo‘lda tahrirlangan</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1: %2 maydoni yo‘q.</translation>
    </message>
    <message>
        <source>%1: row %4 of %5 has no %2.</source>
        <translation>%1: %5 ro‘yxatining %4-qatorida %2 maydoni yo‘q.</translation>
    </message>
    <message>
        <source>%1: %2 must be a text, not a list or an object.</source>
        <translation>%1: %2 ro‘yxat yoki obyekt emas, matn bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 must be a text, not a list or an object.</source>
        <translation>%1, %5 ro‘yxatining %4-qatori: %2 ro‘yxat yoki obyekt emas, matn bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;; a number with a decimal point is needed.</source>
        <translation>%1: %2 maydonida “%3” turibdi; o‘nlik nuqtali son kerak.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 is &quot;%3&quot;; a number with a decimal point is needed.</source>
        <translation>%1, %5 ro‘yxatining %4-qatori: %2 maydonida “%3” turibdi; o‘nlik nuqtali son kerak.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;; Smartup reads dates as dd.mm.yyyy.</source>
        <translation>%1: %2 maydonida “%3” turibdi; Smartup sanani kk.oo.yyyy ko‘rinishida o‘qiydi.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 is &quot;%3&quot;; Smartup reads dates as dd.mm.yyyy.</source>
        <translation>%1, %5 ro‘yxatining %4-qatori: %2 maydonida “%3” turibdi; Smartup sanani kk.oo.yyyy ko‘rinishida o‘qiydi.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;; Smartup reads moments as dd.mm.yyyy hh:mm:ss.</source>
        <translation>%1: %2 maydonida “%3” turibdi; Smartup vaqtni kk.oo.yyyy ss:dd:ss ko‘rinishida o‘qiydi.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 is &quot;%3&quot;; Smartup reads moments as dd.mm.yyyy hh:mm:ss.</source>
        <translation>%1, %5 ro‘yxatining %4-qatori: %2 maydonida “%3” turibdi; Smartup vaqtni kk.oo.yyyy ss:dd:ss ko‘rinishida o‘qiydi.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;; it must be Y or N.</source>
        <translation>%1: %2 maydonida “%3” turibdi; Y yoki N bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 is &quot;%3&quot;; it must be Y or N.</source>
        <translation>%1, %5 ro‘yxatining %4-qatori: %2 maydonida “%3” turibdi; Y yoki N bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>%1: %2 must be a list.</source>
        <translation>%1: %2 ro‘yxat bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 must be a list.</source>
        <translation>%1, %5 ro‘yxatining %4-qatori: %2 ro‘yxat bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>%1: every row of %2 must be an object.</source>
        <translation>%1: %2 ro‘yxatining har bir qatori obyekt bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>%1: row %4 of %5 must be an object.</source>
        <translation>%1: %5 ro‘yxatining %4-qatori obyekt bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>%1 names %2 twice; which one counts cannot be said.</source>
        <translation>%1: %2 ikki marta ko‘rsatilgan; qaysi biri to‘g‘riligini aytib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5, names %2 twice; which one counts cannot be said.</source>
        <translation>%1, %5 ro‘yxatining %4-qatori: %2 ikki marta ko‘rsatilgan; qaysi biri to‘g‘riligini aytib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>%1: %2 holds a control character.</source>
        <translation>%1: %2 maydonida boshqaruv belgisi bor.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 holds a control character.</source>
        <translation>%1, %5 ro‘yxatining %4-qatori: %2 maydonida boshqaruv belgisi bor.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fayl bo‘sh.</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut off or not written to the end.</source>
        <translation>Fayl o‘rtasida uzilib qolgan: u kesilgan yoki oxirigacha yozilmagan.</translation>
    </message>
    <message>
        <source>A text holds a control character or an escape that does not exist.</source>
        <translation>Matnda boshqaruv belgisi yoki mavjud bo‘lmagan escape ketma-ketligi bor.</translation>
    </message>
    <message>
        <source>A number is not written as JSON demands.</source>
        <translation>Son JSON talab qilganidek yozilmagan.</translation>
    </message>
    <message>
        <source>This is not JSON: a quote, comma, colon or bracket is missing or too many.</source>
        <translation>Bu JSON emas: qo‘shtirnoq, vergul, ikki nuqta yoki qavs yetishmaydi yoki ortiqcha.</translation>
    </message>
    <message>
        <source>Something follows the end of the documents.</source>
        <translation>Hujjatlar tugagandan keyin yana nimadir bor.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Faylda ichma-ichlik juda chuqur.</translation>
    </message>
    <message>
        <source>The file holds no documents.</source>
        <translation>Faylda hujjatlar yo‘q.</translation>
    </message>
    <message>
        <source>The file holds a single value where documents are expected.</source>
        <translation>Faylda hujjatlar o‘rnida bitta qiymat turibdi.</translation>
    </message>
    <message>
        <source>The file holds several lists of documents (%1); one file holds one type.</source>
        <translation>Faylda bir nechta hujjat ro‘yxati bor (%1); bitta faylda bitta tur bo‘ladi.</translation>
    </message>
    <message>
        <source>The file holds &quot;%1&quot; (%2), not documents.</source>
        <translation>Faylda hujjatlar emas, “%1” (%2) turibdi.</translation>
    </message>
    <message>
        <source>The file holds documents of the type &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>Faylda “%2” emas, “%1” turidagi hujjatlar turibdi.</translation>
    </message>
    <message>
        <source>The type of the documents cannot be recognised; choose it.</source>
        <translation>Hujjatlar turini aniqlab bo‘lmadi; uni tanlang.</translation>
    </message>
    <message>
        <source>No list of documents was found at the top of the file, only: %1.</source>
        <translation>Faylning yuqori qismida hujjatlar ro‘yxati topilmadi, faqat: %1.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; beside the documents is not sent.</source>
        <translation>Hujjatlar yonidagi “%2” kaliti yuborilmaydi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of documents.</source>
        <translation>“%1” hujjatlar ro‘yxati bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>A document must be an object.</source>
        <translation>Hujjat obyekt bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>The field &quot;%2&quot; belongs to exports; it is sent as it is (documents: %1).</source>
        <translation>“%2” maydoni faqat yuklab olishda bo‘ladi; u o‘z holicha yuboriladi (hujjatlar: %1).</translation>
    </message>
    <message>
        <source>Smartup&apos;s description does not name the field &quot;%2&quot;; it is sent as it is (documents: %1).</source>
        <translation>Smartup tavsifida “%2” maydoni yo‘q; u o‘z holicha yuboriladi (hujjatlar: %1).</translation>
    </message>
    <message>
        <source>Smartup&apos;s description does not name the field &quot;%2&quot; of a row; it is sent as it is (rows: %1).</source>
        <translation>Smartup tavsifida qatorning “%2” maydoni yo‘q; u o‘z holicha yuboriladi (qatorlar: %1).</translation>
    </message>
    <message>
        <source>Documents without external_id cannot be checked for duplicates: each import adds them again (documents: %1).</source>
        <translation>external_id siz hujjatlarni dublikatga tekshirib bo‘lmaydi: har bir yuklashda ular qaytadan qo‘shiladi (hujjatlar: %1).</translation>
    </message>
    <message>
        <source>%1 has the same external_id as the one in line %2.</source>
        <translation>%1: external_id %2-qatordagi hujjatniki bilan bir xil.</translation>
    </message>
    <message>
        <source>External ids of more than 20 characters, or with other characters than Latin letters, digits, _ and -, are refused by some Smartup accounts (documents: %1).</source>
        <translation>20 belgidan uzun yoki lotin harflari, raqamlar, _ va - dan boshqa belgili tashqi ID larni ayrim Smartup hisoblari qabul qilmaydi (hujjatlar: %1).</translation>
    </message>
    <message>
        <source>The status &quot;%2&quot; is not known here; it is sent as it is (documents: %1).</source>
        <translation>“%2” statusi bu yerda noma’lum; u o‘z holicha yuboriladi (hujjatlar: %1).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 type of document, %2 its external id or number: &quot;Order 1C-00000012&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 number of a line in a file, %2 what is wrong there</extracomment>
        <translation>%1-qator: %2</translation>
    </message>
    <message>
        <source>%1 has the same code as the one in line %2.</source>
        <translation>%1: kodi %2-qatordagi yozuvniki bilan bir xil.</translation>
    </message>
    <message>
        <source>The letters of the file were taken for windows-1251. Look at a name before you send.</source>
        <translation>Fayl matni windows-1251 deb o‘qildi. Yuborishdan oldin biror nom to‘g‘ri o‘qilganini tekshiring.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 characters long; Smartup stores 4000 at most.</source>
        <translation>%1: %2 maydonida %3 ta belgi bor; Smartup ko‘pi bilan 4000 tasini saqlaydi.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 is %3 characters long; Smartup stores 4000 at most.</source>
        <translation>%1, %5 ro‘yxatining %4-qatori: %2 maydonida %3 ta belgi bor; Smartup ko‘pi bilan 4000 tasini saqlaydi.</translation>
    </message>
    <message>
        <source>The file is neither UTF-8, UTF-16 nor windows-1251. Save it as UTF-8.</source>
        <translation>Fayl UTF-8 ham, UTF-16 ham, windows-1251 ham emas. Uni UTF-8 da saqlang.</translation>
    </message>
    <message>
        <source>The letters are not %1; choose another encoding.</source>
        <translation>Matn %1 kodlashida emas; boshqa kodlashni tanlang.</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Read</source>
        <extracomment>State of a document of an import: read, not judged yet</extracomment>
        <translation>O‘qildi</translation>
    </message>
    <message>
        <source>Faulty</source>
        <extracomment>State of a document of an import: refused by this program</extracomment>
        <translation>Xatoli</translation>
    </message>
    <message>
        <source>Ready to be sent</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Yuborishga tayyor</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Yuborilmoqda</translation>
    </message>
    <message>
        <source>Confirmed by Smartup</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Smartup tasdiqladi</translation>
    </message>
    <message>
        <source>Refused by Smartup</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Smartup rad etdi</translation>
    </message>
    <message>
        <source>Waits for a valid sign-in</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>To‘g‘ri kirishni kutmoqda</translation>
    </message>
    <message>
        <source>Waits for a corrected connection</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Ulanish tuzatilishini kutmoqda</translation>
    </message>
    <message>
        <source>Waits for smaller requests</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Kichikroq so‘rovni kutmoqda</translation>
    </message>
    <message>
        <source>Waits for the allowance</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>So‘rovlar limitini kutmoqda</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Natija noma’lum</translation>
    </message>
    <message>
        <source>Being looked for</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Smartupdan qidirilmoqda</translation>
    </message>
    <message>
        <source>There with other content</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Smartupda bor, mazmuni boshqa</translation>
    </message>
    <message>
        <source>There more than once</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Smartupda bir necha marta bor</translation>
    </message>
    <message>
        <source>To be looked for by hand</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Qo‘lda qidirish kerak</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Yuborishdan voz kechildi</translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>Order</source>
        <translation>Buyurtma</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Buyurtmalar</translation>
    </message>
    <message>
        <source>Order return</source>
        <translation>Buyurtmani qaytarish</translation>
    </message>
    <message>
        <source>Order returns</source>
        <translation>Buyurtma qaytarishlari</translation>
    </message>
    <message>
        <source>Warehouse receipt</source>
        <translation>Omborga kirim</translation>
    </message>
    <message>
        <source>Warehouse receipts</source>
        <translation>Omborga kirimlar</translation>
    </message>
    <message>
        <source>Internal movement</source>
        <translation>Ichki ko‘chirish</translation>
    </message>
    <message>
        <source>Internal movements</source>
        <translation>Ichki ko‘chirishlar</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Xarid</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Xaridlar</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>Yetkazib beruvchiga qaytarish</translation>
    </message>
    <message>
        <source>Returns to suppliers</source>
        <translation>Yetkazib beruvchilarga qaytarishlar</translation>
    </message>
    <message>
        <source>Stocktaking</source>
        <translation>Inventarizatsiya</translation>
    </message>
    <message>
        <source>Stocktakings</source>
        <translation>Inventarizatsiyalar</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Hisobdan chiqarish</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Hisobdan chiqarishlar</translation>
    </message>
    <message>
        <source>Client payment</source>
        <translation>Mijozdan to‘lov</translation>
    </message>
    <message>
        <source>Client payments</source>
        <translation>Mijozlardan to‘lovlar</translation>
    </message>
    <message>
        <source>Cash document</source>
        <translation>Kassa hujjati</translation>
    </message>
    <message>
        <source>Cash documents</source>
        <translation>Kassa hujjatlari</translation>
    </message>
    <message>
        <source>Bank document</source>
        <translation>Bank hujjati</translation>
    </message>
    <message>
        <source>Bank documents</source>
        <translation>Bank hujjatlari</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 faylini yozib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Diskda joy bo‘shating.</translation>
    </message>
</context>
<context>
    <name>EntityCodesModel</name>
    <message>
        <source>Reference data</source>
        <translation>Ma’lumotnoma</translation>
    </message>
    <message>
        <source>Smartup id</source>
        <translation>Smartup ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikul</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Production</source>
        <translation>Ishchi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sinov muhiti</translation>
    </message>
</context>
<context>
    <name>ErrorCatalog</name>
    <message>
        <source>The organisation named in the request is not the organisation of this connection.</source>
        <translation>So‘rovdagi tashkilot ushbu ulanishning tashkiloti emas.</translation>
    </message>
    <message>
        <source>A connection to a single organisation accepts only its own organisation code. Leave the code empty or connect to the head organisation.</source>
        <translation>Bitta tashkilotga ulanish faqat o‘sha tashkilot kodini qabul qiladi. Kodni bo‘sh qoldiring yoki bosh tashkilotga ulaning.</translation>
    </message>
    <message>
        <source>No organisation has the code that the request names.</source>
        <translation>So‘rovda ko‘rsatilgan kodli tashkilot yo‘q.</translation>
    </message>
    <message>
        <source>Compare the organisation code of the document and of the connection with the list of organisations in Smartup.</source>
        <translation>Hujjatdagi va ulanishdagi tashkilot kodini Smartupdagi tashkilotlar ro‘yxati bilan solishtiring.</translation>
    </message>
    <message>
        <source>The warehouse code of the document does not exist in this organisation.</source>
        <translation>Hujjatdagi ombor kodi bu tashkilotda yo‘q.</translation>
    </message>
    <message>
        <source>Check the warehouse code, and that the document goes to the organisation the warehouse belongs to.</source>
        <translation>Ombor kodini va hujjat ombor tegishli bo‘lgan tashkilotga ketayotganini tekshiring.</translation>
    </message>
    <message>
        <source>Smartup cannot read a date of the request.</source>
        <translation>Smartup so‘rovdagi sanani o‘qiy olmaydi.</translation>
    </message>
    <message>
        <source>Write dates as 31.12.2025 or 31.12.2025 14:30:00. Smartup does not understand dates that begin with the year.</source>
        <translation>Sanalarni 31.12.2025 yoki 31.12.2025 14:30:00 ko‘rinishida yozing. Smartup yildan boshlangan sanalarni tushunmaydi.</translation>
    </message>
    <message>
        <source>The request reached Smartup without a body.</source>
        <translation>So‘rov Smartupga tanasiz yetib bordi.</translation>
    </message>
    <message>
        <source>Even a request without filters must carry an empty JSON object. Check the program or proxy that sent it.</source>
        <translation>Filtrsiz so‘rov ham bo‘sh JSON obyektini olib borishi kerak. Uni yuborgan dastur yoki proksini tekshiring.</translation>
    </message>
    <message>
        <source>There is not enough stock of a batch for this document.</source>
        <translation>Bu hujjat uchun partiya qoldig‘i yetarli emas.</translation>
    </message>
    <message>
        <source>Check the quantity, the warehouse and the batch or expiry date of the line, or receive the goods first.</source>
        <translation>Qatordagi miqdor, ombor, partiya yoki yaroqlilik muddatini tekshiring yoki avval tovarni kirim qiling.</translation>
    </message>
    <message>
        <source>The date of the order is not allowed.</source>
        <translation>Buyurtma sanasiga ruxsat yo‘q.</translation>
    </message>
    <message>
        <source>The date must lie in the work-day window of the operator. Correct the date, or ask the administrator of Smartup to widen the window.</source>
        <translation>Sana operatorning ish kunlari oralig‘ida bo‘lishi kerak. Sanani tuzating yoki Smartup administratoridan oraliqni kengaytirishni so‘rang.</translation>
    </message>
    <message>
        <source>The name is already taken.</source>
        <translation>Bu nom band.</translation>
    </message>
    <message>
        <source>Names of legal entities are unique in the company. Find the existing record by its name and send its code instead of a new one.</source>
        <translation>Yuridik shaxslar nomlari kompaniyada takrorlanmaydi. Mavjud yozuvni nomi bo‘yicha toping va yangi kod o‘rniga uning kodini yuboring.</translation>
    </message>
    <message>
        <source>The price of a line differs from the price that Smartup expects.</source>
        <translation>Qatordagi narx Smartup kutgan narxdan farq qiladi.</translation>
    </message>
    <message>
        <source>Check the price, the price type and the date of the line against the price list in Smartup.</source>
        <translation>Qatordagi narx, narx turi va sanani Smartupdagi narxlar ro‘yxati bilan solishtiring.</translation>
    </message>
    <message>
        <source>The currency of the price type is not the currency of the order.</source>
        <translation>Narx turining valyutasi buyurtma valyutasi bilan bir xil emas.</translation>
    </message>
    <message>
        <source>Choose a price type in the currency of the order, or change the currency code of the order.</source>
        <translation>Buyurtma valyutasidagi narx turini tanlang yoki buyurtma valyutasi kodini o‘zgartiring.</translation>
    </message>
    <message>
        <source>Somebody changed the document in Smartup meanwhile.</source>
        <translation>Hujjat shu orada Smartupda o‘zgartirilgan.</translation>
    </message>
    <message>
        <source>Export the document again, compare it with yours, and send your change once more.</source>
        <translation>Hujjatni qaytadan yuklab oling, o‘zingizniki bilan solishtiring va o‘zgarishni yana bir bor yuboring.</translation>
    </message>
    <message>
        <source>The order has no products.</source>
        <translation>Buyurtmada tovarlar yo‘q.</translation>
    </message>
    <message>
        <source>Send at least one line in order_products.</source>
        <translation>order_products da kamida bitta qator yuboring.</translation>
    </message>
    <message>
        <source>A line of the order has the quantity zero.</source>
        <translation>Buyurtma qatorida miqdor nol.</translation>
    </message>
    <message>
        <source>Remove the line or give it a quantity above zero.</source>
        <translation>Qatorni olib tashlang yoki noldan katta miqdor bering.</translation>
    </message>
    <message>
        <source>The consignment of the order is larger than its sum.</source>
        <translation>Buyurtma konsignatsiyasi uning summasidan katta.</translation>
    </message>
    <message>
        <source>Lower the consignment amounts so that together they do not exceed the sum of the order.</source>
        <translation>Konsignatsiya summalarini kamaytiring: birgalikda ular buyurtma summasidan oshmasin.</translation>
    </message>
    <message>
        <source>A consignment date of the order is not allowed.</source>
        <translation>Buyurtma konsignatsiyasi sanasiga ruxsat yo‘q.</translation>
    </message>
    <message>
        <source>Check the consignment dates against the delivery date of the order.</source>
        <translation>Konsignatsiya sanalarini buyurtmani yetkazish sanasi bilan solishtiring.</translation>
    </message>
    <message>
        <source>The contract does not fit the order.</source>
        <translation>Shartnoma buyurtmaga mos emas.</translation>
    </message>
    <message>
        <source>Check that the contract belongs to the client, is in force on the date of the order and allows a consignment.</source>
        <translation>Shartnoma mijozga tegishli ekanini, buyurtma sanasida amal qilishini va konsignatsiyaga ruxsat berishini tekshiring.</translation>
    </message>
    <message>
        <source>Smartup answered with an error although it already holds the order %1.</source>
        <translation>Smartup xato bilan javob berdi, vaholanki %1 buyurtmasi unda allaqachon bor.</translation>
    </message>
    <message>
        <source>Do not send it again: export this order by its id, compare its lines, and take it as accepted when they agree. With order duplicates set to skip, a repeated order gets its existing number.</source>
        <translation>Uni qayta yubormang: bu buyurtmani ID si bo‘yicha yuklab oling, qatorlarini solishtiring va mos kelsa, qabul qilingan deb hisoblang. Buyurtma dublikatlari uchun “Dublikatni o‘tkazib yuborish” tanlangan bo‘lsa, takroriy buyurtma mavjud raqamini oladi.</translation>
    </message>
    <message>
        <source>The required field %1 is missing from the request.</source>
        <translation>So‘rovda majburiy %1 maydoni yo‘q.</translation>
    </message>
    <message>
        <source>Add the field to every document of the request. Smartup names only the first one it misses.</source>
        <translation>Bu maydonni so‘rovdagi har bir hujjatga qo‘shing. Smartup faqat birinchi yetishmaganini aytadi.</translation>
    </message>
    <message>
        <source>Smartup found no staff unit, and most often the cause is a missing workspace code (room_code).</source>
        <translation>Smartup shtat birligini topmadi; ko‘pincha sabab — ish hududi kodi (room_code) yo‘qligi.</translation>
    </message>
    <message>
        <source>Smartup derives the staff unit from the workspace. Fill in room_code and check that the workspace belongs to this organisation; only then look at robot_code.</source>
        <translation>Smartup shtat birligini ish hududidan aniqlaydi. room_code ni to‘ldiring va ish hududi shu tashkilotga tegishli ekanini tekshiring; shundan keyingina robot_code ga qarang.</translation>
    </message>
    <message>
        <source>Smartup found no such record: probably the card of the other kind of person was asked for.</source>
        <translation>Smartup bunday yozuvni topmadi: ehtimol, boshqa turdagi shaxs kartasi so‘ralgan.</translation>
    </message>
    <message>
        <source>Look for the client among the natural persons when you asked for a legal entity, and the other way round.</source>
        <translation>Yuridik shaxsni so‘ragan bo‘lsangiz, mijozni jismoniy shaxslar orasidan qidiring va aksincha.</translation>
    </message>
    <message>
        <source>Smartup does not accept the sign-in of this connection.</source>
        <translation>Smartup ushbu ulanishning kirish ma’lumotlarini qabul qilmaydi.</translation>
    </message>
    <message>
        <source>Check the login (name@company) and the password. When both are right, clear the organisation id: some users may not send it.</source>
        <translation>Login (ism@kompaniya) va parolni tekshiring. Ikkalasi to‘g‘ri bo‘lsa, tashkilot ID sini tozalang: ayrim foydalanuvchilar uni yubora olmaydi.</translation>
    </message>
    <message>
        <source>This user does not see the project that the connection names.</source>
        <translation>Bu foydalanuvchi ulanishda ko‘rsatilgan loyihani ko‘rmaydi.</translation>
    </message>
    <message>
        <source>Choose a project from the list of the connection, or clear the project code.</source>
        <translation>Ulanish ro‘yxatidan loyihani tanlang yoki loyiha kodini tozalang.</translation>
    </message>
    <message>
        <source>Smartup does not know the address that was called.</source>
        <translation>Smartup chaqirilgan manzilni bilmaydi.</translation>
    </message>
    <message>
        <source>Check the base address of the connection: some companies need a path behind the host. The method may also be missing in this version of Smartup.</source>
        <translation>Ulanishning asosiy manzilini tekshiring: ayrim kompaniyalarda server nomidan keyin yo‘l kerak. Smartupning bu versiyasida bunday usul bo‘lmasligi ham mumkin.</translation>
    </message>
    <message>
        <source>This user may not do this in Smartup.</source>
        <translation>Bu foydalanuvchiga Smartupda buni qilishga ruxsat yo‘q.</translation>
    </message>
    <message>
        <source>Ask the administrator of Smartup to give the user the right to this form or method in this organisation.</source>
        <translation>Smartup administratoridan foydalanuvchiga shu tashkilotda bu forma yoki usulga huquq berishni so‘rang.</translation>
    </message>
    <message>
        <source>A text of the document does not fit into Smartup&apos;s database.</source>
        <translation>Hujjatdagi matn Smartup ma’lumotlar bazasiga sig‘maydi.</translation>
    </message>
    <message>
        <source>Shorten it: some installations take external ids of at most 20 characters and trip over long notes or notes in other alphabets.</source>
        <translation>Uni qisqartiring: ayrim o‘rnatmalar ko‘pi bilan 20 belgili tashqi ID ni qabul qiladi va uzun yoki boshqa alifbodagi izohlarda xato beradi.</translation>
    </message>
    <message>
        <source>Smartup&apos;s database failed while it prepared the answer.</source>
        <translation>Javob tayyorlanayotganda Smartup ma’lumotlar bazasida xato yuz berdi.</translation>
    </message>
    <message>
        <source>The request was in order. Ask again in a few minutes and for fewer days; if it stays, report it to Smartup&apos;s support with the text below.</source>
        <translation>So‘rovning o‘zi to‘g‘ri. Bir necha daqiqadan keyin, kamroq kunlar uchun qayta so‘rang; takrorlansa, quyidagi matn bilan Smartup yordam xizmatiga xabar bering.</translation>
    </message>
    <message>
        <source>Smartup&apos;s database reported the error %1.</source>
        <translation>Smartup ma’lumotlar bazasi %1 xatosini bildirdi.</translation>
    </message>
    <message>
        <source>Compare the document with one that was accepted. If you find nothing, report it to Smartup&apos;s support with the text below.</source>
        <translation>Hujjatni qabul qilingan hujjat bilan solishtiring. Hech narsa topilmasa, quyidagi matn bilan Smartup yordam xizmatiga xabar bering.</translation>
    </message>
    <message>
        <source>Smartup stopped with an internal error.</source>
        <translation>Smartup ichki xato bilan to‘xtadi.</translation>
    </message>
    <message>
        <source>Look first whether the document is in Smartup all the same, and do not send it again before you know. Report the text below to Smartup&apos;s support.</source>
        <translation>Avval hujjat baribir Smartupda bor-yo‘qligini qarang va bilmaguncha qayta yubormang. Quyidagi matnni Smartup yordam xizmatiga bildiring.</translation>
    </message>
    <message>
        <source>Smartup does not accept the sign-in, the organisation or the project of this connection.</source>
        <translation>Smartup ushbu ulanishning kirish ma’lumotlari, tashkiloti yoki loyihasini qabul qilmaydi.</translation>
    </message>
    <message>
        <source>Test the connection: check login and password first, then the organisation id and the project code, which this user may not use.</source>
        <translation>Ulanishni tekshiring: avval login va parolni, keyin tashkilot ID si va loyiha kodini — ular bu foydalanuvchiga yopiq bo‘lishi mumkin.</translation>
    </message>
    <message>
        <source>The company&apos;s subscription to Smartup has ended.</source>
        <translation>Kompaniyaning Smartup obunasi tugagan.</translation>
    </message>
    <message>
        <source>Nothing can be exchanged until it is renewed. Tell the person who looks after the contract with Smartup.</source>
        <translation>U uzaytirilmaguncha almashinuv bo‘lmaydi. Smartup bilan shartnomaga mas’ul xodimga xabar bering.</translation>
    </message>
    <message>
        <source>Smartup refused: this user has no right to do this here.</source>
        <translation>Smartup rad etdi: bu foydalanuvchida bu yerda bunday huquq yo‘q.</translation>
    </message>
    <message>
        <source>Smartup has nothing at the address that was called.</source>
        <translation>Chaqirilgan manzilda Smartupda hech narsa yo‘q.</translation>
    </message>
    <message>
        <source>Check the base address of the connection: some companies need a path behind the host.</source>
        <translation>Ulanishning asosiy manzilini tekshiring: ayrim kompaniyalarda server nomidan keyin yo‘l kerak.</translation>
    </message>
    <message>
        <source>The request conflicts with what Smartup holds now.</source>
        <translation>So‘rov Smartupda hozir bor ma’lumotga zid.</translation>
    </message>
    <message>
        <source>Read the present state from Smartup, compare, and then decide whether to send again.</source>
        <translation>Smartupdan joriy holatni o‘qing, solishtiring va shundan keyin qayta yuborishni hal qiling.</translation>
    </message>
    <message>
        <source>Too many requests: the daily allowance is spent, or they come too fast.</source>
        <translation>So‘rovlar juda ko‘p: kunlik limit tugagan yoki ular juda tez kelmoqda.</translation>
    </message>
    <message>
        <source>Wait. The allowance is shared by every program of the company and begins anew at midnight in Tashkent.</source>
        <translation>Kuting. Limit kompaniyaning barcha dasturlari uchun umumiy va Toshkent vaqti bilan yarim tunda qaytadan boshlanadi.</translation>
    </message>
    <message>
        <source>Smartup refused the request by one of its own rules.</source>
        <translation>Smartup so‘rovni o‘z qoidalaridan biriga ko‘ra rad etdi.</translation>
    </message>
    <message>
        <source>Read Smartup&apos;s own words below, correct the document, and send it again.</source>
        <translation>Quyida Smartupning o‘z so‘zlarini o‘qing, hujjatni tuzating va qayta yuboring.</translation>
    </message>
    <message>
        <source>Smartup stopped with an error while it worked on the request.</source>
        <translation>Smartup so‘rovni bajarayotganda xato bilan to‘xtadi.</translation>
    </message>
    <message>
        <source>After an import, look first whether the document is in Smartup all the same. Smartup&apos;s own words stand below.</source>
        <translation>Yuklashdan keyin avval hujjat baribir Smartupda bor-yo‘qligini qarang. Smartupning o‘z so‘zlari quyida.</translation>
    </message>
    <message>
        <source>Smartup answered with an error this program does not know.</source>
        <translation>Smartup bu dastur bilmaydigan xato bilan javob berdi.</translation>
    </message>
    <message>
        <source>Smartup answered with the error %1, which this program does not know.</source>
        <translation>Smartup bu dastur bilmaydigan %1 xatosi bilan javob berdi.</translation>
    </message>
    <message>
        <source>Read Smartup&apos;s own words below; Smartup&apos;s support can tell more about them.</source>
        <translation>Quyida Smartupning o‘z so‘zlarini o‘qing; ular haqida Smartup yordam xizmati batafsil aytadi.</translation>
    </message>
    <message>
        <source>Smartup wants an organisation code here, and the current organisation has none.</source>
        <translation>Smartup bu yerda tashkilot kodini talab qiladi, joriy tashkilotda esa kod yo‘q.</translation>
    </message>
    <message>
        <source>From the head organisation, name the organisation in every document (filial_code). In a single organisation, leave the code of the connection and of the documents empty, or give the organisation a code in Smartup.</source>
        <translation>Bosh tashkilotdan yuborganda har bir hujjatda tashkilotni ko‘rsating (filial_code). Bitta tashkilotda ulanish va hujjatlardagi kodni bo‘sh qoldiring yoki Smartupda tashkilotga kod bering.</translation>
    </message>
    <message>
        <source>Smartup found no client with the code that the document names.</source>
        <translation>Smartup hujjatda ko‘rsatilgan kodli mijozni topmadi.</translation>
    </message>
    <message>
        <source>Compare the code with the client&apos;s card in Smartup. The setting “Code used” decides whether global or local codes count: the sender must use the same.</source>
        <translation>Kodni Smartupdagi mijoz kartasi bilan solishtiring. Global yoki lokal kod amal qilishini “Foydalaniladigan kod” sozlamasi belgilaydi: yuboruvchi ham o‘shandan foydalanishi kerak.</translation>
    </message>
    <message>
        <source>Smartup found no goods with the code that the document names.</source>
        <translation>Smartup hujjatda ko‘rsatilgan kodli tovarni topmadi.</translation>
    </message>
    <message>
        <source>Compare the code with the goods in Smartup. The setting “Code used” decides whether global or local codes count: the sender must use the same.</source>
        <translation>Kodni Smartupdagi tovar kartasi bilan solishtiring. Global yoki lokal kod amal qilishini “Foydalaniladigan kod” sozlamasi belgilaydi: yuboruvchi ham o‘shandan foydalanishi kerak.</translation>
    </message>
    <message>
        <source>Smartup found no record with the code that the document names.</source>
        <translation>Smartup hujjatda ko‘rsatilgan kodli yozuvni topmadi.</translation>
    </message>
    <message>
        <source>Smartup&apos;s own words below say which code. Check it, and that the record belongs to the organisation the document goes to.</source>
        <translation>Qaysi kod ekani quyida, Smartupning o‘z so‘zlarida aytilgan. Uni va yozuv hujjat ketayotgan tashkilotga tegishli ekanini tekshiring.</translation>
    </message>
</context>
<context>
    <name>ExchangeProgress</name>
    <message>
        <source>Documents: %1 of %2</source>
        <translation>Hujjatlar: %2 tadan %1 tasi</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Hujjatlar: %1</translation>
    </message>
    <message>
        <source>requests: %1 of %2</source>
        <translation>so‘rovlar: %2 tadan %1 tasi</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>%1 number of documents a second</extracomment>
        <translation>soniyasiga %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <extracomment>%1 number of seconds</extracomment>
        <translation>%1 s qoldi</translation>
    </message>
</context>
<context>
    <name>ExpectedFormat</name>
    <message>
        <source>The file would be read as %1; here %2 is expected.</source>
        <extracomment>%1 and %2 names of formats: &quot;Workbook (Excel)&quot;</extracomment>
        <translation>Fayl formati — %1, bu yerda esa %2 kutiladi.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>these days</source>
        <extracomment>a period of an export</extracomment>
        <translation>shu kunlar</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugun</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kecha</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>oxirgi 7 kun</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>oxirgi 30 kun</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>shu oy</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>o‘tgan oy</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>First day, as in 01.11.2026.</source>
        <translation>Birinchi kun, masalan 01.11.2026.</translation>
    </message>
    <message>
        <source>Last day; today when it is left out.</source>
        <translation>Oxirgi kun; ko‘rsatilmasa — bugun.</translation>
    </message>
    <message>
        <source>What the days speak about: date, created or modified.</source>
        <translation>Kunlar nimaga tegishli: date, created yoki modified.</translation>
    </message>
    <message>
        <source>Only these statuses of orders, as in B#S,B#V; those of the settings when it is left out.</source>
        <translation>Faqat shu buyurtma statuslari, masalan B#S,B#V; ko‘rsatilmasa — sozlamalardagilar.</translation>
    </message>
    <message>
        <source>Write over a file that is there.</source>
        <translation>Mavjud fayl ustidan yozish.</translation>
    </message>
    <message>
        <source>The result as one JSON object.</source>
        <translation>Natija bitta JSON obyekti sifatida.</translation>
    </message>
    <message>
        <source>What can be exported:</source>
        <translation>Nimani yuklab olish mumkin:</translation>
    </message>
    <message>
        <source>A day is written as in %1.</source>
        <translation>Kun bunday yoziladi: %1.</translation>
    </message>
    <message>
        <source>--by takes date, created or modified.</source>
        <translation>--by uchun date, created yoki modified kerak.</translation>
    </message>
    <message>
        <source>%1 is there already; --force writes over it.</source>
        <translation>%1 allaqachon bor; --force ustidan yozadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%1 ga %n ta yozuv yozildi.</numerusform>
            <numerusform>%1 ga %n ta yozuv yozildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only records of these codes, as in warehouse_codes=W1,W2; may be given several times. What takes which filter stands below.</source>
        <translation>Faqat shu kodli yozuvlar, masalan warehouse_codes=W1,W2; bir necha marta ko‘rsatish mumkin. Nima qaysi filtrni qabul qilishi quyida yozilgan.</translation>
    </message>
    <message>
        <source>File to write, or a folder for it; named after what it holds when it is left out.</source>
        <translation>Yoziladigan fayl yoki uning jildi; ko‘rsatilmasa, fayl mazmuniga qarab nomlanadi.</translation>
    </message>
    <message>
        <source>json, xml, csv or xlsx; the file&apos;s extension decides when it is left out.</source>
        <translation>json, xml, csv yoki xlsx; ko‘rsatilmasa, fayl kengaytmasi hal qiladi.</translation>
    </message>
    <message>
        <source>A filter is written as in %1.</source>
        <translation>Filtr bunday yoziladi: %1.</translation>
    </message>
    <message>
        <source>--format takes json, xml, csv or xlsx.</source>
        <translation>--format uchun json, xml, csv yoki xlsx kerak.</translation>
    </message>
    <message>
        <source>Several types are exported one after the other, references before documents, each into its own file. The days are those of the documents then, and references are exported whole.</source>
        <translation>Bir nechta tur birin-ketin yuklab olinadi, ma’lumotnomalar hujjatlardan oldin, har biri o‘z fayliga. Bunda kunlar hujjatlarga tegishli, ma’lumotnomalar esa to‘liq yuklab olinadi.</translation>
    </message>
    <message>
        <source>Name one thing to export, or several.</source>
        <translation>Nimani yuklab olishni ayting: bitta yoki bir nechta.</translation>
    </message>
    <message>
        <source>Several types need a folder that is there behind --out.</source>
        <translation>Bir nechta tur uchun --out dan keyin mavjud jild kerak.</translation>
    </message>
    <message>
        <source>Not begun: %1.</source>
        <extracomment>%1 keys of what was to be exported</extracomment>
        <translation>Boshlanmadi: %1.</translation>
    </message>
    <message>
        <source>The missing days come into the same table by the same command with --from %1 --to %2.</source>
        <translation>Yetishmayotgan kunlarni o‘sha jadvalga shu buyruqning o‘zi --from %1 --to %2 bilan oladi.</translation>
    </message>
    <message>
        <source>The missing days come into another file by the same command with --from %1 --to %2 and another --out.</source>
        <translation>Yetishmayotgan kunlarni boshqa faylga shu buyruqning o‘zi --from %1 --to %2 va boshqa --out bilan oladi.</translation>
    </message>
</context>
<context>
    <name>ExportFilterName</name>
    <message>
        <source>Warehouses (codes)</source>
        <translation>Omborlar (kodlar)</translation>
    </message>
    <message>
        <source>Conditions (T, B, F)</source>
        <translation>Tovar holatlari (T, B, F)</translation>
    </message>
    <message>
        <source>Producers (codes)</source>
        <translation>Ishlab chiqaruvchilar (kodlar)</translation>
    </message>
    <message>
        <source>Price types (codes)</source>
        <translation>Narx turlari (kodlar)</translation>
    </message>
    <message>
        <source>Workspaces (codes)</source>
        <translation>Ish hududlari (kodlar)</translation>
    </message>
    <message>
        <source>States (A, P)</source>
        <translation>Yozuv statuslari (A, P)</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message numerus="yes">
        <source>%n record(s) were exported without a code, among them: %1. The log lists all of them.</source>
        <extracomment>%1 a few names with commas between them</extracomment>
        <translation>
            <numerusform>%n ta yozuv kodsiz yuklab olindi, jumladan: %1. Ularning hammasi jurnalda sanab o‘tilgan.</numerusform>
            <numerusform>%n ta yozuv kodsiz yuklab olindi, jumladan: %1. Ularning hammasi jurnalda sanab o‘tilgan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were exported without a code: %1.</source>
        <translation>
            <numerusform>%n ta yozuv kodsiz yuklab olindi: %1.</numerusform>
            <numerusform>%n ta yozuv kodsiz yuklab olindi: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods without a global code are left out: the settings of Smartup say so. It does not tell which these are or how many. Settings, General shows the last count and its list, if they were ever counted; an export of the stock balance tells those in stock.</source>
        <translation>Global kodi yo‘q tovarlar berilmaydi: Smartup sozlamalarida shunday ko‘rsatilgan. Ular qaysilar va nechta ekanini Smartup bildirmaydi. Agar ular sanalgan bo‘lsa, oxirgi hisobni va uning ro‘yxatini “Sozlamalar”, “Umumiy sozlamalar” ko‘rsatadi; omborda borlarini ombor qoldiqlarini yuklab olish ko‘rsatadi.</translation>
    </message>
    <message>
        <source>Goods without a local code are left out: the settings of Smartup say so. It does not tell which these are or how many. Settings, General shows the last count and its list, if they were ever counted; an export of the stock balance tells those in stock.</source>
        <translation>Lokal kodi yo‘q tovarlar berilmaydi: Smartup sozlamalarida shunday ko‘rsatilgan. Ular qaysilar va nechta ekanini Smartup bildirmaydi. Agar ular sanalgan bo‘lsa, oxirgi hisobni va uning ro‘yxatini “Sozlamalar”, “Umumiy sozlamalar” ko‘rsatadi; omborda borlarini ombor qoldiqlarini yuklab olish ko‘rsatadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have a status that was not asked for: this Smartup does not obey the filter by status. They were written, too.</source>
        <translation>
            <numerusform>%n ta hujjatning statusi so‘ralganidan boshqa: bu Smartup status bo‘yicha filtrni hisobga olmaydi. Ular ham yozildi.</numerusform>
            <numerusform>%n ta hujjatning statusi so‘ralganidan boshqa: bu Smartup status bo‘yicha filtrni hisobga olmaydi. Ular ham yozildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came whole is in the table: %1. Not in it: %2.</source>
        <extracomment>%1 and %2: days, as in 01.11.2026–07.11.2026</extracomment>
        <translation>To‘liq kelgan kunlar jadvalda: %1. Jadvalda yo‘q kunlar: %2.</translation>
    </message>
    <message>
        <source>What came whole is in the file: %1. Not in it: %2.</source>
        <translation>To‘liq kelgan kunlar faylda: %1. Faylda yo‘q kunlar: %2.</translation>
    </message>
    <message>
        <source>A few documents of the days after that are in it, too.</source>
        <translation>Undan keyingi kunlarning bir nechta hujjati ham o‘sha yerda.</translation>
    </message>
</context>
<context>
    <name>ExportRequest</name>
    <message>
        <source>&quot;%1&quot; cannot be exported.</source>
        <translation>“%1” ni yuklab olib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>A period needs its first and its last day.</source>
        <translation>Davr uchun birinchi va oxirgi kun kerak.</translation>
    </message>
    <message>
        <source>The first day lies behind the last one.</source>
        <translation>Birinchi kun oxirgisidan keyin turibdi.</translation>
    </message>
    <message>
        <source>The period is longer than ten years.</source>
        <translation>Davr o‘n yildan uzun.</translation>
    </message>
    <message>
        <source>Documents need a period.</source>
        <translation>Hujjatlar uchun davr kerak.</translation>
    </message>
    <message>
        <source>Choose a file to write to.</source>
        <translation>Yozish uchun faylni tanlang.</translation>
    </message>
    <message>
        <source>Smartup answered without a single record for %1.</source>
        <translation>Smartup %1 uchun birorta yozuv bermadi.</translation>
    </message>
    <message>
        <source>Smartup answered with exactly %1 records for %2, the most it tells at once: there may be more of them.</source>
        <translation>Smartup %2 uchun roppa-rosa %1 ta yozuv berdi, bir martada bundan ko‘p bermaydi: ular ko‘proq bo‘lishi mumkin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a period.</source>
        <translation>“%1” uchun davr kerak.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is exported as a whole, without a period.</source>
        <translation>“%1” davrsiz, butunligicha yuklab olinadi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be narrowed by &quot;%2&quot;.</source>
        <translation>“%1” ni “%2” filtri bilan toraytirib bo‘lmaydi.</translation>
    </message>
</context>
<context>
    <name>ExternalIds</name>
    <message>
        <source>The document would get the same external_id as the one in line %1: they have the same number and day, or the same content. Nothing is sent.</source>
        <translation>Hujjat %1-qatordagi hujjat bilan bir xil external_id olgan bo‘lardi: ularning raqami va kuni yoki mazmuni bir xil. Hech narsa yuborilmadi.</translation>
    </message>
</context>
<context>
    <name>FileFormat</name>
    <message>
        <source>Smartup&apos;s JSON</source>
        <translation>Smartup JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Jadval (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Kitob (Excel)</translation>
    </message>
    <message>
        <source>Files of documents</source>
        <translation>Hujjat fayllari</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Barcha fayllar</translation>
    </message>
</context>
<context>
    <name>FileProblemModel</name>
    <message>
        <source>Problem</source>
        <extracomment>Something in a file that keeps it from being imported; and something that does not.</extracomment>
        <translation>Xato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Eslatma</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satr</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>U yerda nima bor</translation>
    </message>
</context>
<context>
    <name>FileSinks</name>
    <message>
        <source>A record of the answer cannot be written in this format.</source>
        <translation>Javobdagi yozuvlardan birini bu formatda yozib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>Choose JSON.</source>
        <translation>JSON ni tanlang.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 faylini yozib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Boshqa jildni tanlang yoki diskda joy bo‘shating.</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Windows-1251</source>
        <translation>Windows-1251</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>This program</source>
        <translation>Shu dastur</translation>
    </message>
    <message>
        <source>A file that was read</source>
        <translation>O‘qilgan fayl</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Tarmoq</translation>
    </message>
    <message>
        <source>Smartup</source>
        <translation>Smartup</translation>
    </message>
    <message>
        <source>Smartup&apos;s database</source>
        <translation>Smartup ma’lumotlar bazasi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Yuklab olish</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Yuklash</translation>
    </message>
    <message>
        <source>Change of status</source>
        <translation>Statusni o‘zgartirish</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Qo‘shimcha ma’lumotlar</translation>
    </message>
    <message>
        <source>Reading of a form</source>
        <translation>Formani o‘qish</translation>
    </message>
    <message>
        <source>Saving of a form</source>
        <translation>Formani saqlash</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Kirish</translation>
    </message>
    <message>
        <source>Other calls</source>
        <translation>Boshqa chaqiruvlar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kecha</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Oxirgi 7 kun</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Oxirgi 30 kun</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Oxirgi soat</translation>
    </message>
    <message>
        <source>Leaves out: %1</source>
        <extracomment>of a filter: %1 = what a field narrows, &quot;Client: part of the name&quot;</extracomment>
        <translation>Chiqarib tashlaydi: %1</translation>
    </message>
</context>
<context>
    <name>FilterExpression</name>
    <message>
        <source>No outcome is called “%1”. There are: %2.</source>
        <extracomment>of a filter: %1 = what was written, %2 = what can be written</extracomment>
        <translation>“%1” degan natija yo‘q. Borlari: %2.</translation>
    </message>
    <message>
        <source>Not every outcome can be left out.</source>
        <translation>Barcha natijalarni chiqarib tashlab bo‘lmaydi.</translation>
    </message>
    <message>
        <source>No action is called “%1”. There are: %2.</source>
        <translation>“%1” degan amal yo‘q. Borlari: %2.</translation>
    </message>
    <message>
        <source>No origin is called “%1”. There are: %2.</source>
        <translation>“%1” degan xato manbai yo‘q. Borlari: %2.</translation>
    </message>
    <message>
        <source>“%1” is no sum. Write it as in sum:&gt;1000000 or sum:100..200.</source>
        <translation>“%1” summa emas. Masalan, sum:&gt;1000000 yoki sum:100..200 deb yozing.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write today, yesterday, 7d, 2h, 2026-11-24 or 2026-11-24T10:30.</source>
        <translation>“%1” vaqt emas. today, yesterday, 7d, 2h, 2026-11-24 yoki 2026-11-24T10:30 deb yozing.</translation>
    </message>
    <message>
        <source>“%1” is no number of a call.</source>
        <translation>“%1” chaqiruv raqami emas.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Qanday tugagan</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Hujjat turi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Number; with a star at the end its beginning</source>
        <translation>Raqam; oxirida yulduzcha bo‘lsa, uning boshi</translation>
    </message>
    <message>
        <source>External id; with a star at the end its beginning</source>
        <translation>Tashqi ID; oxirida yulduzcha bo‘lsa, uning boshi</translation>
    </message>
    <message>
        <source>Smartup id; with a star at the end its beginning</source>
        <translation>Smartup ID; oxirida yulduzcha bo‘lsa, uning boshi</translation>
    </message>
    <message>
        <source>Numbers, external ids or Smartup ids of a list</source>
        <translation>Ro‘yxatdagi raqamlar, tashqi ID yoki Smartup ID lar</translation>
    </message>
    <message>
        <source>Client: part of the name or beginning of the code</source>
        <translation>Mijoz: nomining bir qismi yoki kodining boshi</translation>
    </message>
    <message>
        <source>Warehouse: beginning of the code</source>
        <translation>Ombor: kodining boshi</translation>
    </message>
    <message>
        <source>Sum: &gt;1000000, 100..200</source>
        <translation>Summa: &gt;1000000, 100..200</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Buyurtma statusi</translation>
    </message>
    <message>
        <source>Error code: its beginning</source>
        <translation>Xato kodi: uning boshi</translation>
    </message>
    <message>
        <source>Part of the message</source>
        <translation>Xabarning bir qismi</translation>
    </message>
    <message>
        <source>What was asked of Smartup</source>
        <translation>Smartupdan nima so‘ralgan</translation>
    </message>
    <message>
        <source>Who said that it went wrong</source>
        <translation>Xatoni kim bildirgan</translation>
    </message>
    <message>
        <source>Since a day or a moment</source>
        <translation>Shu kun yoki paytdan boshlab</translation>
    </message>
    <message>
        <source>Until a day, or before a moment</source>
        <translation>Shu kun bilan birga yoki shu paytgacha</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Bitta kun</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Bitta ishga tushirish</translation>
    </message>
    <message>
        <source>One call</source>
        <translation>Bitta chaqiruv</translation>
    </message>
    <message>
        <source>Words, wherever they stand</source>
        <translation>So‘zlar, qayerda turishidan qat’i nazar</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Qo‘shtirnoq yopilmagan.</translation>
    </message>
    <message>
        <source>A space belongs behind the closing quotation mark.</source>
        <translation>Yopuvchi qo‘shtirnoqdan keyin bo‘sh joy kerak.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Put words that are looked for as they are into quotation marks.</source>
        <translation>“%1” maydoni yo‘q. O‘z holicha qidiriladigan so‘zlarni qo‘shtirnoqqa oling.</translation>
    </message>
    <message>
        <source>“%1:” needs a value.</source>
        <translation>“%1:” dan keyin qiymat kerak.</translation>
    </message>
    <message>
        <source>“%1:” says again what was said before.</source>
        <translation>“%1:” oldin berilganini takrorlaydi.</translation>
    </message>
    <message>
        <source>A line cannot be “%1”. There are: %2.</source>
        <translation>Qatorlarda “%1” belgisi yo‘q. Borlari: %2.</translation>
    </message>
    <message>
        <source>Pinned or commented</source>
        <translation>Qadab qo‘yilgan yoki izohli</translation>
    </message>
    <message>
        <source>No type is called “%1”. There are: %2. A type that this version does not know stands in quotation marks.</source>
        <translation>“%1” degan tur yo‘q. Borlari: %2. Bu versiya bilmaydigan tur qo‘shtirnoqqa olinadi.</translation>
    </message>
    <message>
        <source>“%1” is no id of a run: it looks like %2. An id of another program stands in quotation marks.</source>
        <translation>“%1” ishga tushirish ID si emas: u %2 ko‘rinishida bo‘ladi. Boshqa dasturning ID si qo‘shtirnoqqa olinadi.</translation>
    </message>
    <message>
        <source>Requests and responses are no field of a filter. Search in them with Ctrl+Shift+F or “smartupctl log search-bodies”; the filter narrows that.</source>
        <translation>So‘rov va javoblar filtr maydoni emas. Ulardan Ctrl+Shift+F yoki “smartupctl log search-bodies” bilan qidiring; filtr bu qidiruvni toraytiradi.</translation>
    </message>
</context>
<context>
    <name>FolderFileModel</name>
    <message>
        <source>Being imported</source>
        <translation>Yuklanmoqda</translation>
    </message>
    <message>
        <source>To be imported</source>
        <translation>Yuklanadi</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>Hali yozilmoqda</translation>
    </message>
    <message>
        <source>Left where it is</source>
        <translation>Joyida qoladi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hujjatlar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nima bo‘lgan</translation>
    </message>
    <message>
        <source>Nothing to be sent</source>
        <translation>Yuboriladigan narsa yo‘q</translation>
    </message>
</context>
<context>
    <name>FolderImport</name>
    <message>
        <source>Cancelled.</source>
        <translation>Bekor qilindi.</translation>
    </message>
    <message>
        <source>The file holds no documents.</source>
        <translation>Faylda hujjatlar yo‘q.</translation>
    </message>
</context>
<context>
    <name>FolderImportSummary</name>
    <message numerus="yes">
        <source>%n document(s) were not sent, because Smartup would refuse them; they stand under Needs attention.</source>
        <translation>
            <numerusform>%n ta hujjat yuborilmadi, chunki Smartup rad etgan bo‘lardi; ular “E’tibor talab qiladi” bo‘limida.</numerusform>
            <numerusform>%n ta hujjat yuborilmadi, chunki Smartup rad etgan bo‘lardi; ular “E’tibor talab qiladi” bo‘limida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderRule</name>
    <message>
        <source>The name is no text in UTF-8.</source>
        <translation>Fayl nomi UTF-8 matni emas.</translation>
    </message>
    <message>
        <source>The name holds characters that do not show.</source>
        <translation>Fayl nomida ko‘rinmaydigan belgilar bor.</translation>
    </message>
    <message>
        <source>The name is longer than 200 bytes.</source>
        <translation>Fayl nomi 200 baytdan uzun.</translation>
    </message>
    <message>
        <source>Not every system can hold a file of this name.</source>
        <translation>Bunday nomli faylni hamma tizim ham saqlay olmaydi.</translation>
    </message>
    <message>
        <source>By its name this is no file of documents (.json, .xml, .csv, .xlsx).</source>
        <translation>Nomiga ko‘ra bu hujjat fayli emas (.json, .xml, .csv, .xlsx).</translation>
    </message>
</context>
<context>
    <name>FolderRun</name>
    <message>
        <source>An import ended in the middle of a file; it lies in %1 now.</source>
        <translation>Yuklash fayl o‘rtasida uzilib qolgan; fayl endi %1 da turibdi.</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>%1 fayli</translation>
    </message>
    <message>
        <source>It is still being written.</source>
        <translation>U hali yozilmoqda.</translation>
    </message>
    <message>
        <source>Stopped because Smartup refused a document: no further file is taken.</source>
        <translation>Smartup hujjatni rad etgani uchun to‘xtatildi: keyingi fayllar olinmaydi.</translation>
    </message>
</context>
<context>
    <name>FolderSource</name>
    <message>
        <source>%1 must be a folder.</source>
        <translation>%1 jild bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>This is a link, not a file.</source>
        <translation>Bu fayl emas, havola.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Bu fayl emas, jild.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <translation>Bu fayl emas, kanal yoki qurilma.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>%1 jildi mavjud emas.</translation>
    </message>
    <message>
        <source>Another program imports from the folder %1 just now.</source>
        <translation>Hozir %1 jildidan boshqa dastur yuklamoqda.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>%1 jildiga yozib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The program ended while it imported this file. What was sent is found by its external_id: put the file back into the folder to import the rest.</source>
        <translation>Dastur shu faylni yuklayotganda tugagan. Yuborilganlari external_id bo‘yicha topiladi: qolganini yuklash uchun faylni jildga qaytarib qo‘ying.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>%1 jildini o‘qib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The file %1 cannot be taken.</source>
        <translation>%1 faylini ishga olib bo‘lmadi.</translation>
    </message>
    <message>
        <source>%1 cannot be put back into the folder; it stays in %2.</source>
        <translation>%1 faylini jildga qaytarib bo‘lmadi; u %2 da qoladi.</translation>
    </message>
    <message>
        <source>The report of %1 cannot be written.</source>
        <translation>%1 hisobotini yozib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The file %1 cannot be put away.</source>
        <translation>%1 faylini jilddan olib qo‘yib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The documents of %1 that were not sent cannot be written.</source>
        <translation>%1 faylining yuborilmagan hujjatlarini yozib bo‘lmadi.</translation>
    </message>
</context>
<context>
    <name>HarEntry</name>
    <message>
        <source>The log has only the beginning and the end of this body.</source>
        <translation>Jurnalda bu tananing faqat boshi va oxiri bor.</translation>
    </message>
    <message>
        <source>The log does not have this body any more, or it cannot be read.</source>
        <translation>Bu tana jurnalda endi yo‘q yoki uni o‘qib bo‘lmaydi.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Overview</source>
        <translation>Umumiy ko‘rinish</translation>
    </message>
    <message>
        <source>The overview says how the connection stands, how much of the daily request allowance is used, and how the documents of the last 30 days ended.</source>
        <translation>Umumiy ko‘rinish ulanish holatini, kunlik so‘rovlar limitidan qanchasi ishlatilganini va oxirgi 30 kun hujjatlari qanday tugaganini ko‘rsatadi.</translation>
    </message>
    <message>
        <source>A row of the last runs opens exactly the documents of that run in the log. A warning has a button that leads to the place where it is mended.</source>
        <translation>Oxirgi ishga tushirishlar qatori jurnalda aynan shu ishning hujjatlarini ochadi. Ogohlantirishda tuzatiladigan joyga olib boradigan tugma bor.</translation>
    </message>
    <message>
        <source>Integration settings</source>
        <translation>Integratsiya sozlamalari</translation>
    </message>
    <message>
        <source>These settings are kept by Smartup and hold for one organisation. They decide which code identifies goods and clients, which orders are exported, and what happens to duplicates.</source>
        <translation>Bu sozlamalar Smartupda saqlanadi va bitta tashkilot uchun amal qiladi. Ular tovar va mijozlarni qaysi kod belgilashini, qaysi buyurtmalar yuborilishini va dublikatlar bilan nima bo‘lishini hal qiladi.</translation>
    </message>
    <message>
        <source>An edit changes nothing in Smartup until you save it. The bar at the bottom counts your changes, lists them in words, takes them back or saves them.</source>
        <translation>Tahrir saqlanmaguncha Smartupda hech narsani o‘zgartirmaydi. Pastdagi panel o‘zgarishlarni sanaydi, so‘z bilan ko‘rsatadi, bekor qiladi yoki saqlaydi.</translation>
    </message>
    <message>
        <source>When somebody else has changed the same setting meanwhile, you are shown the old value, theirs and yours, and choose.</source>
        <translation>Shu orada kimdir o‘sha sozlamani o‘zgartirgan bo‘lsa, eski, uning va sizning qiymatingiz ko‘rsatiladi, siz keraklisini tanlaysiz.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Almashinuv</translation>
    </message>
    <message>
        <source>An export reads documents or references from Smartup into a file. An import sends the documents of a file to Smartup.</source>
        <translation>Yuklab olish hujjatlar yoki ma’lumotnomalarni Smartupdan faylga o‘qiydi. Yuklash fayldagi hujjatlarni Smartupga yuboradi.</translation>
    </message>
    <message>
        <source>Before anything is sent, the preview says for every document what would become of it and why. A file with an error is not sent at all; the line and the reason are named.</source>
        <translation>Yuborishdan oldin ko‘rib chiqish har bir hujjat bilan nima bo‘lishini va sababini ko‘rsatadi. Xatoli fayl umuman yuborilmaydi; qator va sabab ko‘rsatiladi.</translation>
    </message>
    <message>
        <source>“Outcome unknown” means that the documents left this computer and no answer came. Look them up in Smartup before you send them again.</source>
        <translation>“Natija noma’lum” — hujjatlar bu kompyuterdan chiqib ketgan, javob esa kelmagan degani. Qayta yuborishdan oldin ularni Smartupdan qidiring.</translation>
    </message>
    <message>
        <source>Exchange log</source>
        <translation>Almashinuv jurnali</translation>
    </message>
    <message>
        <source>The log keeps every run, every call and every document with its outcome, and the request and the answer as they travelled. Passwords are masked before anything is kept.</source>
        <translation>Jurnal har bir ishga tushirish, chaqiruv va hujjatni natijasi bilan, so‘rov va javobni esa qanday uzatilgan bo‘lsa, shunday saqlaydi. Parollar saqlashdan oldin yashiriladi.</translation>
    </message>
    <message>
        <source>Type a number, a client or a part of an error into the filter. The pane below says in words what happened to the selected document and what to do.</source>
        <translation>Filtrga raqam, mijoz yoki xatoning bir qismini yozing. Pastdagi panelda tanlangan hujjat bilan nima bo‘lgani va nima qilish kerakligi so‘z bilan aytiladi.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ulanishlar</translation>
    </message>
    <message>
        <source>A connection is one Smartup company with one user. The password is kept in the keychain of your system, or only until you close the program, never in a file.</source>
        <translation>Ulanish — bitta foydalanuvchili bitta Smartup kompaniyasi. Parol tizim kalitlar omborida yoki faqat dastur yopilguncha saqlanadi, faylda esa hech qachon.</translation>
    </message>
    <message>
        <source>The test goes step by step: address, secure connection, sign-in, project, organisation, right, allowance. The first step that fails says what to do.</source>
        <translation>Tekshiruv bosqichma-bosqich boradi: manzil, himoyalangan ulanish, kirish, loyiha, tashkilot, huquq, limit. Birinchi muvaffaqiyatsiz bosqich nima qilishni aytadi.</translation>
    </message>
    <message>
        <source>The sandbox is a Smartup to practise on, inside this program, with a made-up company. Nothing you do there reaches a real Smartup.</source>
        <translation>Sinov muhiti — dastur ichidagi mashq uchun Smartup, o‘ylab topilgan kompaniya bilan. U yerda qilgan hech bir ishingiz haqiqiy Smartupga yetib bormaydi.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Fields say more exactly what you want, as in outcome:refused client:&quot;…&quot; since:today; the arrow down lists them. A list of numbers that you paste finds the rows of all of them.</source>
        <translation>Maydonlar keraklisini aniqroq ko‘rsatadi, masalan outcome:refused client:&quot;…&quot; since:today; ularning ro‘yxatini pastga strelka ochadi. Qo‘yilgan raqamlar ro‘yxati ularning barcha qatorlarini topadi.</translation>
    </message>
    <message>
        <source>A click on a bar above the table narrows to its time. The tree shows the same rows as runs with their calls.</source>
        <translation>Jadval ustidagi ustunchani bosish faqat uning vaqtini qoldiradi. Daraxt o‘sha qatorlarni chaqiruvlari bilan ishga tushirishlar sifatida ko‘rsatadi.</translation>
    </message>
    <message>
        <source>All computers</source>
        <translation>Barcha kompyuterlar</translation>
    </message>
    <message>
        <source>What all computers of the company do, as they sent it to the server of the shared log. Each also keeps its own log and works on when the server is away; the line above the filter says how that is.</source>
        <translation>Kompaniyaning barcha kompyuterlari nima qilayotgani — umumiy jurnal serveriga yuborganlaricha. Har biri o‘z jurnalini ham yuritadi va server bo‘lmaganda ishlashda davom etadi; holatni filtr ustidagi satr ko‘rsatadi.</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Holat tekshiruvi</translation>
    </message>
    <message>
        <source>The check-up says how this installation and the connection in use are: log, settings, open documents, allowance, schedules, coverage and clock. No request is sent for it.</source>
        <translation>Holat tekshiruvi shu o‘rnatma va joriy ulanish qay ahvolda ekanini ko‘rsatadi: jurnal, sozlamalar, yakunlanmagan hujjatlar, so‘rovlar limiti, almashinuv jadvallari, yuklab olingan kunlar va soat. Buning uchun so‘rov yuborilmaydi.</translation>
    </message>
    <message>
        <source>What must be put right stands first. Each row says what was found and what to do, and its button leads there.</source>
        <translation>Tuzatilishi kerak bo‘lgani birinchi turadi. Har bir qator nima topilgani va nima qilish kerakligini aytadi, tugmasi o‘sha joyga olib boradi.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>Nothing was sent: the file %1 holds no certificate that can be read.</source>
        <translation>Hech narsa yuborilmadi: %1 faylida o‘qib bo‘ladigan sertifikat yo‘q.</translation>
    </message>
    <message>
        <source>Choose the PEM file of your certificate authority in the connection.</source>
        <translation>Ulanishda sertifikatlash markazingizning PEM faylini tanlang.</translation>
    </message>
    <message>
        <source>The key or the signature of the certificate is too weak (SHA-1, or a key below 2048 bits), or breaks another rule.</source>
        <translation>Sertifikatning kaliti yoki imzosi juda zaif (SHA-1 yoki 2048 bitdan qisqa kalit) yoki boshqa qoidani buzadi.</translation>
    </message>
</context>
<context>
    <name>HttpRules</name>
    <message>
        <source>Nothing was sent: the request header %1 would hold a forbidden character.</source>
        <translation>Hech narsa yuborilmadi: %1 so‘rov sarlavhasida taqiqlangan belgi bo‘lib qolardi.</translation>
    </message>
    <message>
        <source>Use only Latin letters, digits and signs in the fields of the connection.</source>
        <translation>Ulanish maydonlarida faqat lotin harflari, raqamlar va belgilardan foydalaning.</translation>
    </message>
    <message>
        <source>Nothing was sent: the address %1 cannot be used.</source>
        <translation>Hech narsa yuborilmadi: %1 manzilidan foydalanib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>Write the address as https://host, with a port or a path if there is one.</source>
        <translation>Manzilni https://server ko‘rinishida, porti yoki yo‘li bo‘lsa, ular bilan yozing.</translation>
    </message>
    <message>
        <source>Nothing was sent: the address %1 is not protected by TLS.</source>
        <translation>Hech narsa yuborilmadi: %1 manzili TLS bilan himoyalanmagan.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>https:// bilan boshlanadigan manzildan foydalaning.</translation>
    </message>
    <message>
        <source>Nothing was sent: the proxy of the connection cannot be used.</source>
        <translation>Hech narsa yuborilmadi: ulanish proksisidan foydalanib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port or socks5://host:port.</source>
        <translation>Proksini http://server:port yoki socks5://server:port ko‘rinishida yozing.</translation>
    </message>
    <message>
        <source>The server closed the connection before its answer was complete.</source>
        <translation>Server javobni oxirigacha yubormay ulanishni uzdi.</translation>
    </message>
</context>
<context>
    <name>ImportClaim</name>
    <message>
        <source>Not sent: the computer “%1” has had it in hand since %2. When it has ended there, make a new preview.</source>
        <translation>Yuborilmadi: u bilan %2 dan beri “%1” kompyuteri ishlayapti. U yerdagi ish tugagach, ko‘rib chiqishni qaytadan bajaring.</translation>
    </message>
    <message>
        <source>Not sent yet: the computer “%1” was about to send it (%2) and was not heard of since. This computer finds out whether it is in Smartup, and sends it only when it is not.</source>
        <translation>Hali yuborilmadi: uni “%1” kompyuteri yubormoqchi bo‘lgan (%2), shundan beri undan xabar yo‘q. Bu kompyuter hujjat Smartupda bor-yo‘qligini aniqlaydi va faqat yo‘q bo‘lsa yuboradi.</translation>
    </message>
    <message>
        <source>Not sent: the computer “%1” has sent it already, or has given it up after it had left (%2), and the preview did not show it. Make a new preview, and look into Smartup when it still does not.</source>
        <translation>Yuborilmadi: “%1” kompyuteri uni allaqachon yuborgan yoki hujjat chiqib ketgandan keyin undan voz kechgan (%2), ko‘rib chiqish esa buni ko‘rsatmagan. Ko‘rib chiqishni qaytadan bajaring; u yana ko‘rsatmasa, Smartupning o‘zidan qarang.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The result as one JSON object, with each document of the file.</source>
        <translation>Natija bitta JSON obyekti sifatida, fayldagi har bir hujjat bilan.</translation>
    </message>
    <message>
        <source>Ctrl+C waits for the request under way and sends no further one.</source>
        <translation>Ctrl+C joriy so‘rovni kutadi va boshqasini yubormaydi.</translation>
    </message>
    <message>
        <source>What can be imported:</source>
        <translation>Nimani yuklash mumkin:</translation>
    </message>
    <message>
        <source>“%1” cannot be imported.</source>
        <translation>“%1” yuklab bo‘lmaydi.</translation>
    </message>
    <message>
        <source>Of a folder each file is imported once; it moves to done or failed in that folder, with a report beside it.</source>
        <translation>Jilddan har bir fayl bir marta yuklanadi; so‘ng u shu jilddagi done yoki failed ga o‘tadi, yonida hisobot bo‘ladi.</translation>
    </message>
    <message>
        <source>Name what to import, and one file or folder, or --database with --table.</source>
        <translation>Nimani yuklashni va bitta fayl yoki jildni yoxud --table bilan --database ni ayting.</translation>
    </message>
    <message>
        <source>Only say what would happen; Smartup is asked, and nothing is sent. Several files, or a folder, may be named.</source>
        <translation>Faqat nima bo‘lishini aytish; Smartupdan so‘raladi, hech narsa yuborilmaydi. Bir nechta fayl yoki jildni ko‘rsatish mumkin.</translation>
    </message>
    <message>
        <source>--%1 is either on or off.</source>
        <translation>--%1 uchun on yoki off kerak.</translation>
    </message>
    <message>
        <source>With --database: the table or view to read. Its columns are called like the fields, lists are columns with JSON; lines stand in a table beside it, TABLE_lines.</source>
        <translation>--database bilan: o‘qiladigan jadval yoki ko‘rinish (view). Ustunlar maydonlar kabi nomlanadi, ro‘yxatlar — JSON li ustunlar; hujjat qatorlari yonidagi TABLE_lines jadvalida turadi.</translation>
    </message>
    <message>
        <source>The letters of a JSON, XML or CSV file: auto, utf-8 or windows-1251; recognised when it is left out.</source>
        <translation>JSON, XML yoki CSV faylining kodlashi: auto, utf-8 yoki windows-1251; ko‘rsatilmasa, aniqlanadi.</translation>
    </message>
    <message>
        <source>Whether documents and lines without an external id get one, made of their own number and date: on or off. Without this option the connection&apos;s own choice holds.</source>
        <translation>Tashqi ID si yo‘q hujjat va qatorlarga o‘z raqami va sanasidan tuzilgan ID berilishi: on yoki off. Bu parametrsiz ulanishdagi tanlov amal qiladi.</translation>
    </message>
    <message>
        <source>Whether external ids of more than 20 characters, or with others than letters, digits, _ and -, are replaced: on or off. Without this option the connection&apos;s own choice holds.</source>
        <translation>20 belgidan uzun yoki harf, raqam, _ va - dan boshqa belgili tashqi ID larning almashtirilishi: on yoki off. Bu parametrsiz ulanishdagi tanlov amal qiladi.</translation>
    </message>
    <message>
        <source>--encoding takes auto, utf-8 or windows-1251.</source>
        <translation>--encoding uchun auto, utf-8 yoki windows-1251 kerak.</translation>
    </message>
    <message>
        <source>Send nothing further after Smartup has refused a document. Documents leave in requests of 20 then; those that share a request with the refused one have reached Smartup.</source>
        <translation>Smartup hujjatni rad etgandan keyin boshqa hech narsa yubormaslik. Bunda hujjatlar so‘rovlarda 20 tadan yuboriladi; rad etilgani bilan bitta so‘rovda bo‘lganlari Smartupga yetib borgan bo‘ladi.</translation>
    </message>
    <message>
        <source>When the import stops: write the documents that were not sent into this file, as JSON. Importing it goes on where it stopped.</source>
        <translation>Yuklash to‘xtasa, yuborilmagan hujjatlarni shu faylga JSON ko‘rinishida yozish. Uni yuklash ishni to‘xtagan joyidan davom ettiradi.</translation>
    </message>
    <message>
        <source>--rest goes with the import of one file or table, and not with --dry-run.</source>
        <translation>--rest faqat bitta fayl yoki jadval yuklanganda ishlatiladi, --dry-run bilan ishlatilmaydi.</translation>
    </message>
</context>
<context>
    <name>ImportFileLoader</name>
    <message>
        <source>The file does not exist.</source>
        <translation>Bunday fayl yo‘q.</translation>
    </message>
    <message>
        <source>This is no file but a folder, a pipe or a device.</source>
        <translation>Bu fayl emas, jild, kanal yoki qurilma.</translation>
    </message>
    <message>
        <source>The file has %1; files of up to %2 are read.</source>
        <translation>Fayl hajmi %1; %2 gacha bo‘lgan fayllar o‘qiladi.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Faylni ochib bo‘lmadi: %1</translation>
    </message>
    <message>
        <source>The file changed while it was read; wait until it is written to the end.</source>
        <translation>Fayl o‘qish paytida o‘zgardi; u oxirigacha yozilishini kuting.</translation>
    </message>
    <message>
        <source>The workbook has a password or is of the old kind (.xls); save it as .xlsx without one.</source>
        <translation>Kitob parol bilan himoyalangan yoki eski turda (.xls); uni parolsiz .xlsx qilib saqlang.</translation>
    </message>
    <message>
        <source>The file is called .xlsx, but it is no workbook.</source>
        <translation>Fayl .xlsx deb nomlangan, lekin u kitob emas.</translation>
    </message>
</context>
<context>
    <name>ImportForecast</name>
    <message>
        <source>Left today: %1 of %2.</source>
        <translation>Bugun qoldi: %1 / %2.</translation>
    </message>
    <message>
        <source>That is not enough for all documents of the file.</source>
        <translation>Bu fayldagi barcha hujjatlarga yetmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>This takes %n request(s).</source>
        <translation>
            <numerusform>%n ta so‘rov kerak bo‘ladi.</numerusform>
            <numerusform>%n ta so‘rov kerak bo‘ladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The preview took %n request(s).</source>
        <translation>
            <numerusform>Ko‘rib chiqishga %n ta so‘rov ketdi.</numerusform>
            <numerusform>Ko‘rib chiqishga %n ta so‘rov ketdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>One document goes ahead: with it in Smartup, it can be found out what became of the others should an answer be lost.</source>
        <translation>Bitta hujjat oldin ketadi: u Smartupda bo‘lsa, javob yo‘qolganda qolganlari bilan nima bo‘lganini aniqlash mumkin.</translation>
    </message>
</context>
<context>
    <name>ImportIntent</name>
    <message>
        <source>A note about an earlier import is damaged.</source>
        <translation>Oldingi yuklash haqidagi yozuv shikastlangan.</translation>
    </message>
</context>
<context>
    <name>ImportLedger</name>
    <message>
        <source>Make room on the disk, or look at the rights of the folder.</source>
        <translation>Diskda joy bo‘shating yoki jild huquqlarini tekshiring.</translation>
    </message>
    <message>
        <source>The ledger of imports cannot be read or written: %1.</source>
        <translation>Yuklashlar hisobini o‘qib yoki yozib bo‘lmadi: %1.</translation>
    </message>
    <message>
        <source>Import its file again to send it.</source>
        <translation>Hujjatni yuborish uchun faylini qayta yuklang.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Satr</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hujjat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Mijoz</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Nima bo‘ladi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Smartup id</source>
        <translation>Smartup ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Nega</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Choose a file, or drop it here. You see what would happen to each of its documents before anything is sent.</source>
        <translation>Fayl tanlang yoki uni shu yerga tashlang. Hech narsa yuborilmasdan oldin har bir hujjat bilan nima bo‘lishini ko‘rasiz.</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here. Each of its files is imported once, and moves to “done” or “failed” in it, with a report beside it.</source>
        <translation>Jild tanlang yoki uni shu yerga tashlang. Har bir fayl bir marta yuklanadi va shu jilddagi “done” yoki “failed” ga o‘tadi, yonida hisobot bo‘ladi.</translation>
    </message>
    <message>
        <source>Choose a database and a table. You see what would happen to each of its documents before anything is sent.</source>
        <translation>Ma’lumotlar bazasi va jadvalni tanlang. Hech narsa yuborilmasdan oldin har bir hujjat bilan nima bo‘lishini ko‘rasiz.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n document(s) is not known. Look for them in Smartup before you send them again.</source>
        <translation>
            <numerusform>%n ta hujjat bilan nima bo‘lgani noma’lum. Qayta yuborishdan oldin ularni Smartupdan qidiring.</numerusform>
            <numerusform>%n ta hujjat bilan nima bo‘lgani noma’lum. Qayta yuborishdan oldin ularni Smartupdan qidiring.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Fayl o‘qilmoqda.</translation>
    </message>
    <message>
        <source>The folder is being looked into.</source>
        <translation>Jild ko‘rib chiqilmoqda.</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Jadval o‘qilmoqda.</translation>
    </message>
    <message>
        <source>The file is sound. What would happen to its documents is not known yet.</source>
        <translation>Fayl joyida. Hujjatlari bilan nima bo‘lishi hali noma’lum.</translation>
    </message>
    <message>
        <source>The file is sound. Choose a connection to see what would happen to its documents.</source>
        <translation>Fayl joyida. Hujjatlar bilan nima bo‘lishini ko‘rish uchun ulanishni tanlang.</translation>
    </message>
    <message>
        <source>Looking up which of the documents Smartup has already.</source>
        <translation>Hujjatlarning qaysilari Smartupda borligi aniqlanmoqda.</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Qayta ko‘rib chiqish</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Ulanishlarni ochish</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Fayl tanlash…</translation>
    </message>
    <message>
        <source>None of the documents can be sent with this connection.</source>
        <translation>Bu ulanish bilan birorta hujjatni yuborib bo‘lmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) would be sent.</source>
        <translation>
            <numerusform>%n ta hujjat yuboriladi.</numerusform>
            <numerusform>%n ta hujjat yuboriladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Avval ulanishni tanlang.</translation>
    </message>
    <message>
        <source>No file of the folder can be imported now.</source>
        <translation>Hozir jilddagi birorta faylni yuklab bo‘lmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>Smartup&apos;s answer names %n document(s) that were not sent.</source>
        <translation>
            <numerusform>Smartup javobida yuborilmagan %n ta hujjat bor.</numerusform>
            <numerusform>Smartup javobida yuborilmagan %n ta hujjat bor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken.</source>
        <translation>
            <numerusform>%n ta fayl olindi.</numerusform>
            <numerusform>%n ta fayl olindi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lie in “failed” now; the report beside each says why.</source>
        <translation>
            <numerusform>%n ta fayl endi “failed” da turibdi; sababi har birining yonidagi hisobotda yozilgan.</numerusform>
            <numerusform>%n ta fayl endi “failed” da turibdi; sababi har birining yonidagi hisobotda yozilgan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were looked at.</source>
        <translation>
            <numerusform>%n ta fayl ko‘rib chiqildi.</numerusform>
            <numerusform>%n ta fayl ko‘rib chiqildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending them takes %n request(s), and the same questions again.</source>
        <translation>
            <numerusform>Yuborishga %n ta so‘rov va yana o‘sha tekshiruvlar kerak bo‘ladi.</numerusform>
            <numerusform>Yuborishga %n ta so‘rov va yana o‘sha tekshiruvlar kerak bo‘ladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file takes at least two requests: one that asks what is there, one that sends.</source>
        <translation>Har bir faylga kamida ikkita so‘rov kerak: biri nimalar borligini so‘raydi, ikkinchisi yuboradi.</translation>
    </message>
    <message>
        <source>A file with a mistake in it is put into “failed”, and nothing of it is sent.</source>
        <translation>Xatoli fayl “failed” ga o‘tkaziladi va undan hech narsa yuborilmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder would be imported.</source>
        <translation>
            <numerusform>Jilddan %n ta fayl yuklanadi.</numerusform>
            <numerusform>Jilddan %n ta fayl yuklanadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) done.</source>
        <translation>
            <numerusform>%n ta fayl tugallandi.</numerusform>
            <numerusform>%n ta fayl tugallandi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Hozir: %1</translation>
    </message>
    <message>
        <source>All documents that could be sent are left out.</source>
        <translation>Yuborish mumkin bo‘lgan barcha hujjatlar chetda qoldirilgan.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Duplicates are not checked.</source>
        <translation>Dublikatlar tekshirilmaydi.</translation>
    </message>
    <message>
        <source>Duplicates are refused with an error.</source>
        <translation>Dublikatlarga xato qaytariladi.</translation>
    </message>
    <message>
        <source>Duplicates overwrite the existing document.</source>
        <translation>Dublikatlar mavjud hujjatni yangilaydi.</translation>
    </message>
    <message>
        <source>Duplicates are skipped; the existing document stays as it is.</source>
        <translation>Dublikatlar o‘tkazib yuboriladi; mavjud hujjat o‘z holicha qoladi.</translation>
    </message>
    <message>
        <source>Not in Smartup yet.</source>
        <translation>Smartupda hali yo‘q.</translation>
    </message>
    <message>
        <source>Without external_id it cannot be checked: each import adds it again.</source>
        <translation>external_id siz uni tekshirib bo‘lmaydi: har bir yuklash uni yana qo‘shadi.</translation>
    </message>
    <message>
        <source>Exists as %1. Duplicates are not checked, so it is added once more.</source>
        <translation>%1 sifatida mavjud. Dublikatlar tekshirilmaydi, shuning uchun u yana bir marta qo‘shiladi.</translation>
    </message>
    <message>
        <source>Exists as %1. %2</source>
        <translation>%1 sifatida mavjud. %2</translation>
    </message>
    <message>
        <source>Names the existing document %1, which takes its data.</source>
        <translation>Mavjud %1 hujjatini ko‘rsatadi, u shu ma’lumotlarni oladi.</translation>
    </message>
    <message>
        <source>Names the existing document %1. %2</source>
        <translation>Mavjud %1 hujjatini ko‘rsatadi. %2</translation>
    </message>
    <message>
        <source>Names a Smartup id that was not found; only Smartup knows whether it exists.</source>
        <translation>Topilmagan Smartup ID sini ko‘rsatadi; u bor-yo‘qligini faqat Smartup biladi.</translation>
    </message>
    <message>
        <source>Smartup does not show documents of this day, so it cannot be seen whether it is there. %1</source>
        <translation>Smartup bu kunning hujjatlarini ko‘rsatmaydi, shuning uchun u bor-yo‘qligi ko‘rinmaydi. %1</translation>
    </message>
    <message>
        <source>Belongs to the organisation %1; this connection writes to %2. It is not sent.</source>
        <translation>%1 tashkilotiga tegishli, bu ulanish esa %2 ga yozadi. U yuborilmaydi.</translation>
    </message>
    <message>
        <source>The connection writes to several organisations; what happens to duplicates is set in each of them.</source>
        <translation>Ulanish bir nechta tashkilotga yozadi; dublikatlar bilan nima qilish har birida alohida belgilangan.</translation>
    </message>
    <message>
        <source>Exists as %1. What happens to duplicates is set in its own organisation.</source>
        <translation>%1 sifatida mavjud. Dublikatlar bilan nima qilish uning tashkilotida belgilangan.</translation>
    </message>
    <message>
        <source>An earlier import sent it and never learned what became of it. It is not sent again before Smartup shows whether it is there; look for it in Smartup.</source>
        <translation>Oldingi yuklash uni yuborgan va taqdirini bilolmagan. Smartup u borligini yoki yo‘qligini ko‘rsatmaguncha qayta yuborilmaydi; uni Smartupdan qidiring.</translation>
    </message>
    <message>
        <source>An earlier import sent it and never learned what became of it. Should it be there: %1</source>
        <translation>Oldingi yuklash uni yuborgan va taqdirini bilolmagan. Agar u bor bo‘lsa: %1</translation>
    </message>
    <message>
        <source>Records are found by their code: what is there is overwritten as a whole, the rest is added.</source>
        <translation>Yozuvlar kodi bo‘yicha topiladi: borlari butunlay qayta yoziladi, qolganlari qo‘shiladi.</translation>
    </message>
    <message>
        <source>No record with this code is there yet.</source>
        <translation>Bunday kodli yozuv hali yo‘q.</translation>
    </message>
    <message>
        <source>Exists as %1 with this code; the whole record is overwritten.</source>
        <translation>Bu kod bilan %1 yozuvi bor; u butunlay qayta yoziladi.</translation>
    </message>
    <message>
        <source>Goods, clients and suppliers are named by their global code.</source>
        <translation>Tovarlar, mijozlar va yetkazib beruvchilar global kodi bilan ko‘rsatiladi.</translation>
    </message>
    <message>
        <source>Goods, clients and suppliers are named by the local code of the organisation.</source>
        <translation>Tovarlar, mijozlar va yetkazib beruvchilar tashkilotning lokal kodi bilan ko‘rsatiladi.</translation>
    </message>
    <message>
        <source>Not sent, because Smartup would refuse it. %1</source>
        <translation>Yuborilmadi, chunki Smartup rad etgan bo‘lardi. %1</translation>
    </message>
    <message>
        <source>Not among the orders that Smartup exports. Which statuses are exported is set in each organisation, so it cannot be seen whether this one exists.</source>
        <translation>Smartup yuklab olishga beradigan buyurtmalar orasida yo‘q. Qaysi statuslar berilishi har bir tashkilotda alohida belgilangan, shuning uchun bu buyurtma bor-yo‘qligi ko‘rinmaydi.</translation>
    </message>
    <message>
        <source>Orders in the statuses %1 are not exported, so it cannot be seen whether this one exists. Should it exist: %2</source>
        <translation>Statusi %1 bo‘lgan buyurtmalar yuklab olishga berilmaydi, shuning uchun bu buyurtma bor-yo‘qligi ko‘rinmaydi. Agar u bor bo‘lsa: %2</translation>
    </message>
    <message>
        <source>Left out by hand: it is not sent.</source>
        <translation>Qo‘lda chetda qoldirilgan: u yuborilmaydi.</translation>
    </message>
    <message>
        <source>Left out by hand: it is not sent, and what exists as %1 stays as it is.</source>
        <translation>Qo‘lda chetda qoldirilgan: u yuborilmaydi, %1 sifatida mavjud hujjat esa o‘z holicha qoladi.</translation>
    </message>
    <message>
        <source>Names no organisation (filial_code), and this connection sends none either: Smartup would put it into the user&apos;s default one. It is not sent.</source>
        <translation>Tashkilot (filial_code) ko‘rsatilmagan, bu ulanish ham uni yubormaydi: Smartup hujjatni foydalanuvchining asosiy tashkilotiga qo‘ygan bo‘lardi. U yuborilmaydi.</translation>
    </message>
    <message>
        <source>What happens to duplicates is set in the organisation %1; the settings that could be read are those of the user&apos;s default one.</source>
        <translation>Dublikatlar bilan nima qilish %1 tashkilotida belgilangan; o‘qib bo‘lgan sozlamalar esa foydalanuvchining asosiy tashkilotiniki.</translation>
    </message>
    <message>
        <source>An earlier run has sent it with this content, and Smartup has answered or somebody has given it up here. It is sent again when it changes.</source>
        <translation>Oldingi ishga tushirish uni shu mazmun bilan yuborgan va Smartup javob bergan yoki kimdir bu yerda undan voz kechgan. O‘zgarsa, qayta yuboriladi.</translation>
    </message>
    <message>
        <source>Not sent: a schedule reads the table again and again, and each run would add it once more, because it has no external_id, or because duplicates are not checked and it may be there already.</source>
        <translation>Yuborilmadi: jadval bo‘yicha yuklash bazadagi jadvalni qayta-qayta o‘qiydi va har safar hujjatni yana bir marta qo‘shgan bo‘lardi, chunki uning external_id si yo‘q yoki dublikatlar tekshirilmaydi, hujjat esa allaqachon mavjud bo‘lishi mumkin.</translation>
    </message>
</context>
<context>
    <name>ImportProtocol</name>
    <message>
        <source>A document that was imported before is in Smartup more than once. Nothing is sent before somebody has looked at it.</source>
        <translation>Avval yuklangan hujjat Smartupda bir necha marta bor. Kimdir ko‘rib chiqmaguncha hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>Two requests have an unknown outcome. Nothing further is sent before it is known what became of them.</source>
        <translation>Ikki so‘rovning natijasi noma’lum. Ular bilan nima bo‘lgani aniqlanmaguncha boshqa hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>The allowance of the day is spent.</source>
        <translation>Kunlik limit tugagan.</translation>
    </message>
    <message>
        <source>What is left of the day&apos;s allowance is kept for finding out what became of documents.</source>
        <translation>Kunlik limitning qolgani hujjatlar bilan nima bo‘lganini aniqlash uchun saqlanmoqda.</translation>
    </message>
    <message>
        <source>What is about to be sent cannot be noted on this computer. Make room on the disk.</source>
        <translation>Nima yuborilishini bu kompyuterda qayd qilib bo‘lmadi. Diskda joy bo‘shating.</translation>
    </message>
    <message>
        <source>Documents are being sent or looked for with this connection already, perhaps by another program; only one may at a time.</source>
        <translation>Shu ulanish bilan hujjatlar allaqachon yuborilmoqda yoki qidirilmoqda, ehtimol boshqa dastur tomonidan; bir vaqtda faqat bittasi ishlashi mumkin.</translation>
    </message>
</context>
<context>
    <name>ImportRest</name>
    <message numerus="yes">
        <source>%n document(s) were not sent. The same import would send them, and would send once more those that were sent.</source>
        <translation>
            <numerusform>%n ta hujjat yuborilmadi. Xuddi shu yuklash ularni yuboradi, lekin yuborib bo‘lingan hujjatlarni ham yana bir marta yuboradi.</numerusform>
            <numerusform>%n ta hujjat yuborilmadi. Xuddi shu yuklash ularni yuboradi, lekin yuborib bo‘lingan hujjatlarni ham yana bir marta yuboradi.</numerusform>
        </translation>
    </message>
    <message>
        <source>These documents belong to an import into %1. Choose that connection first, or open the file anew.</source>
        <extracomment>%1 an organisation</extracomment>
        <translation>Bu hujjatlar %1 tashkilotiga yuklashga tegishli. Avval o‘sha ulanishni tanlang yoki faylni qaytadan oching.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>line %1: </source>
        <extracomment>Before a problem of a file: in which line it stands</extracomment>
        <translation>%1-qator: </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Bekor qilindi. Hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>The file cannot be imported. Nothing was sent.</source>
        <translation>Faylni yuklab bo‘lmaydi. Hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>Asking Smartup what is there already …</source>
        <translation>Smartupdan nima borligi so‘ralmoqda…</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <extracomment>What an import is going to do, as in “Planned: Create: 163 · Skip: 37”</extracomment>
        <translation>Reja: %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>The answer names “%1”, which was not sent. Look at it in Smartup.</source>
        <translation>Javobda yuborilmagan “%1” bor. Uni Smartupda ko‘ring.</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s): %1</source>
        <translation>
            <numerusform>Jami %n ta fayl: %1</numerusform>
            <numerusform>Jami %n ta fayl: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”, in the file “%3”</source>
        <extracomment>A field of a document: %1 its name, %2 what Smartup has, %3 what the file has</extracomment>
        <translation>%1: “%2”, faylda “%3”</translation>
    </message>
    <message>
        <source>With --rest FILE only those that are not sent are kept for later.</source>
        <translation>--rest FAYL bilan keyinga faqat yuborilmaganlari saqlanadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were not sent. They are in %1: import it to go on.</source>
        <translation>
            <numerusform>%n ta hujjat yuborilmadi. Ular %1 faylida: davom etish uchun uni yuklang.</numerusform>
            <numerusform>%n ta hujjat yuborilmadi. Ular %1 faylida: davom etish uchun uni yuklang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Avval faylni tanlang.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Avval jildni tanlang.</translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation>Avval ma’lumotlar bazasini tanlang.</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>Avval jadvalni tanlang.</translation>
    </message>
    <message>
        <source>Choose what the table holds.</source>
        <translation>Jadvalda nima borligini tanlang.</translation>
    </message>
</context>
<context>
    <name>ImportSpace</name>
    <message>
        <source>The disk is nearly full: %1 are free where this program notes what it sends, and an import needs %2. Make room, and start it again.</source>
        <extracomment>%1 and %2 sizes, as in 812 MB</extracomment>
        <translation>Disk deyarli to‘lgan: dastur yuborayotganlarini qayd qiladigan joyda %1 bo‘sh, yuklashga esa %2 kerak. Joy bo‘shating va yuklashni qaytadan boshlang.</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>The existing document %1 was updated.</source>
        <translation>Mavjud %1 hujjati yangilandi.</translation>
    </message>
    <message>
        <source>Exists as %1.</source>
        <translation>%1 sifatida mavjud.</translation>
    </message>
    <message>
        <source>Smartup accepted a document that exists as %1 although the settings refuse duplicates. Look at it in Smartup.</source>
        <translation>Sozlamalar dublikatlarni rad etsa ham, Smartup %1 sifatida mavjud hujjatni qabul qildi. Uni Smartupda ko‘ring.</translation>
    </message>
    <message>
        <source>Accepted; Smartup does not say whether it is new or was there.</source>
        <translation>Qabul qilindi; Smartup u yangi yoki avvaldan borligini aytmaydi.</translation>
    </message>
    <message>
        <source>Smartup refused it without giving a reason.</source>
        <translation>Smartup uni sababsiz rad etdi.</translation>
    </message>
    <message>
        <source>Smartup&apos;s answer does not say clearly what became of it: look for it in Smartup before sending it again.</source>
        <translation>Smartup javobidan u bilan nima bo‘lgani aniq emas: qayta yuborishdan oldin uni Smartupdan qidiring.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a word for an outcome (&quot;Created&quot;), %2 a number of documents</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accepted; it exists as %1. Whether it was updated or skipped is set in its own organisation.</source>
        <translation>Qabul qilindi; %1 sifatida mavjud. Yangilangani yoki o‘tkazib yuborilganini uning tashkiloti sozlamasi hal qiladi.</translation>
    </message>
    <message>
        <source>Taken as new: its id is above those of all documents that Smartup showed. One that Smartup does not show, for its status or its day, may have had it before.</source>
        <translation>Yangi deb hisoblandi: uning id raqami Smartup ko‘rsatgan barcha hujjatlarnikidan katta. Holati yoki kuni sababli Smartup ko‘rsatmaydigan hujjatda u avvaldan bo‘lgan bo‘lishi mumkin.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A body stored in the exchange log is damaged.</source>
        <translation>Almashinuv jurnalida saqlangan so‘rov tanasi shikastlangan.</translation>
    </message>
    <message>
        <source>The exchange log is being written by another program: %1.</source>
        <translation>Almashinuv jurnaliga boshqa dastur yozmoqda: %1.</translation>
    </message>
    <message>
        <source>Close the other program. What happens meanwhile waits and is not lost.</source>
        <translation>Boshqa dasturni yoping. Shu orada bo‘layotganlar yo‘qolmaydi va keyin yoziladi.</translation>
    </message>
    <message>
        <source>The disk is full, the exchange log cannot be written: %1.</source>
        <translation>Disk to‘lgan, almashinuv jurnalini yozib bo‘lmaydi: %1.</translation>
    </message>
    <message>
        <source>Make room on the disk. What happens meanwhile waits and is stored then.</source>
        <translation>Diskda joy bo‘shating. Shu orada bo‘layotganlar keyin yoziladi.</translation>
    </message>
    <message>
        <source>The exchange log is damaged: %1.</source>
        <translation>Almashinuv jurnali shikastlangan: %1.</translation>
    </message>
    <message>
        <source>Start the program again: it sets the damaged file aside and begins a new log.</source>
        <translation>Dasturni qayta ishga tushiring: u shikastlangan faylni chetga olib, yangi jurnal boshlaydi.</translation>
    </message>
    <message>
        <source>The exchange log cannot be read or written: %1.</source>
        <translation>Almashinuv jurnalini o‘qib yoki yozib bo‘lmaydi: %1.</translation>
    </message>
    <message>
        <source>Look at the disk and at the rights of the file.</source>
        <translation>Diskni va fayl huquqlarini tekshiring.</translation>
    </message>
    <message>
        <source>This version of the program cannot read the exchange log: %1.</source>
        <translation>Dasturning bu versiyasi almashinuv jurnalini o‘qiy olmaydi: %1.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Dasturni yangilang.</translation>
    </message>
    <message>
        <source>Keep the file: what it holds can often be saved.</source>
        <translation>Faylni saqlab qo‘ying: ichidagini ko‘pincha qutqarib olsa bo‘ladi.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be stored in the exchange log.</source>
        <translation>
            <numerusform>%n ta yozuvni almashinuv jurnaliga saqlab bo‘lmadi.</numerusform>
            <numerusform>%n ta yozuvni almashinuv jurnaliga saqlab bo‘lmadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The exchange log cannot be kept on a network drive: %1.</source>
        <translation>Almashinuv jurnalini tarmoq diskida saqlab bo‘lmaydi: %1.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk.</source>
        <translation>Shu kompyuterning o‘z diskidagi jildni tanlang.</translation>
    </message>
    <message>
        <source>The exchange log was made by a newer version of this program and is left as it is: %1.</source>
        <translation>Almashinuv jurnali dasturning yangiroq versiyasida yaratilgan va o‘z holicha qoldirildi: %1.</translation>
    </message>
    <message>
        <source>Update the program; until then nothing is logged.</source>
        <translation>Dasturni yangilang; ungacha hech narsa jurnalga yozilmaydi.</translation>
    </message>
    <message>
        <source>This file is not an exchange log of this program and is left as it is: %1.</source>
        <translation>Bu fayl ushbu dasturning almashinuv jurnali emas va o‘z holicha qoldirildi: %1.</translation>
    </message>
    <message>
        <source>Move it away or choose another folder for the log.</source>
        <translation>Uni boshqa joyga ko‘chiring yoki jurnal uchun boshqa jild tanlang.</translation>
    </message>
    <message>
        <source>Nothing was taken out of the exchange log.</source>
        <translation>Almashinuv jurnalidan hech narsa olib tashlanmadi.</translation>
    </message>
    <message>
        <source>This month has an archive already: %1.</source>
        <translation>Bu oyning arxivi allaqachon bor: %1.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be written.</source>
        <translation>%1 arxivini yozib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The archive %1 differs from the exchange log.</source>
        <translation>%1 arxivi almashinuv jurnalidan farq qiladi.</translation>
    </message>
    <message>
        <source>The archive %1 was not finished: cancelled.</source>
        <translation>%1 arxivi tugatilmadi: bekor qilindi.</translation>
    </message>
    <message numerus="yes">
        <source>The exchange log was made by a newer version of this program. It was set aside as %1; %n line(s) of it were copied into a new log.</source>
        <translation>
            <numerusform>Almashinuv jurnali dasturning yangiroq versiyasida yaratilgan. U %1 nomi bilan chetga olindi; undan %n ta qator yangi jurnalga ko‘chirildi.</numerusform>
            <numerusform>Almashinuv jurnali dasturning yangiroq versiyasida yaratilgan. U %1 nomi bilan chetga olindi; undan %n ta qator yangi jurnalga ko‘chirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the program; “smartupctl log --file” then reads the file that was set aside.</source>
        <translation>Dasturni yangilang; shunda chetga olingan faylni “smartupctl log --file” o‘qiydi.</translation>
    </message>
    <message numerus="yes">
        <source>The file of the exchange log is not one of this program, or something else was put into it. It was set aside as %1; %n line(s) of it were copied into a new log.</source>
        <translation>
            <numerusform>Almashinuv jurnali fayli bu dasturniki emas yoki unga boshqa narsa yozilgan. U %1 nomi bilan chetga olindi; undan %n ta qator yangi jurnalga ko‘chirildi.</numerusform>
            <numerusform>Almashinuv jurnali fayli bu dasturniki emas yoki unga boshqa narsa yozilgan. U %1 nomi bilan chetga olindi; undan %n ta qator yangi jurnalga ko‘chirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what the file is; it was not changed.</source>
        <translation>Bu qanday fayl ekanini qarang; u o‘zgartirilmagan.</translation>
    </message>
    <message numerus="yes">
        <source>The exchange log was damaged. It was set aside as %1; %n line(s) of it were saved into a new log.</source>
        <translation>
            <numerusform>Almashinuv jurnali shikastlangan edi. U %1 nomi bilan chetga olindi; undan %n ta qator yangi jurnalga saqlab qolindi.</numerusform>
            <numerusform>Almashinuv jurnali shikastlangan edi. U %1 nomi bilan chetga olindi; undan %n ta qator yangi jurnalga saqlab qolindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call of these lines could not be saved.</source>
        <translation>Bu qatorlarning chaqiruvini saqlab qolib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The documents of this call could not be saved.</source>
        <translation>Bu chaqiruvning hujjatlarini saqlab qolib bo‘lmadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) could not be kept: their lines are not in the exchange log any more.</source>
        <translation>
            <numerusform>%n ta izohni saqlab bo‘lmadi: ularning qatorlari almashinuv jurnalida endi yo‘q.</numerusform>
            <numerusform>%n ta izohni saqlab bo‘lmadi: ularning qatorlari almashinuv jurnalida endi yo‘q.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 faylini o‘qib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>Correct or remove the file %1.</source>
        <translation>%1 faylini tuzating yoki o‘chiring.</translation>
    </message>
    <message>
        <source>The exchange log has nothing of this month, there is no archive %1.</source>
        <translation>Almashinuv jurnalida bu oydan hech narsa yo‘q, %1 arxivi yaratilmadi.</translation>
    </message>
    <message>
        <source>The exchange log of a former version was not upgraded: the disk has no room for a copy of it: %1.</source>
        <translation>Oldingi versiyaning almashinuv jurnali yangilanmadi: diskda uning nusxasi uchun joy yo‘q: %1.</translation>
    </message>
    <message>
        <source>Make room for %1 on the disk and start the program again. The log is as it was; until then nothing is logged.</source>
        <translation>Diskda %1 joy bo‘shating va dasturni qayta ishga tushiring. Jurnal o‘z holicha qoldi; ungacha hech narsa jurnalga yozilmaydi.</translation>
    </message>
    <message>
        <source>The exchange log of a former version was not upgraded: no copy of it can be written: %1.</source>
        <translation>Oldingi versiyaning almashinuv jurnali yangilanmadi: uning nusxasini yozib bo‘lmaydi: %1.</translation>
    </message>
    <message>
        <source>Look at the disk and at the rights of the folder, and start the program again. The log is as it was; until then nothing is logged.</source>
        <translation>Diskni va jild huquqlarini tekshiring va dasturni qayta ishga tushiring. Jurnal o‘z holicha qoldi; ungacha hech narsa jurnalga yozilmaydi.</translation>
    </message>
    <message>
        <source>Name an exchange log: journal.sqlite in the folder of the program, or an archive of it, as journal-2026-10.sqlite.</source>
        <translation>Almashinuv jurnalini ko‘rsating: dastur jildidagi journal.sqlite yoki uning arxivi, masalan journal-2026-10.sqlite.</translation>
    </message>
    <message>
        <source>%1 is a zip archive and no exchange log.</source>
        <translation>%1 — zip arxivi, almashinuv jurnali emas.</translation>
    </message>
    <message>
        <source>If it is a case file, “smartupctl log case show FILE” prints it.</source>
        <translation>Agar u murojaat fayli bo‘lsa, uni “smartupctl log case show FAYL” chop etadi.</translation>
    </message>
    <message>
        <source>%1 is a database of something else and no exchange log.</source>
        <translation>%1 — boshqa narsaning ma’lumotlar bazasi, almashinuv jurnali emas.</translation>
    </message>
    <message>
        <source>%1 is no database, and so no exchange log.</source>
        <translation>%1 — ma’lumotlar bazasi ham, almashinuv jurnali ham emas.</translation>
    </message>
    <message>
        <source>If it is the program&apos;s own log, start the program again: it saves what can be read. Nothing is done to any other file: look for a copy of it that is sound.</source>
        <translation>Bu dasturning o‘z jurnali bo‘lsa, dasturni qayta ishga tushiring: u o‘qib bo‘ladiganini saqlab qoladi. Boshqa faylga hech narsa qilinmaydi: uning yaroqli nusxasini qidiring.</translation>
    </message>
</context>
<context>
    <name>JournalChain</name>
    <message>
        <source>Call %1 (lines %2 to %3) was changed after it was stored.</source>
        <translation>%1-chaqiruv (%2–%3-qatorlar) saqlanganidan keyin o‘zgartirilgan.</translation>
    </message>
    <message>
        <source>The request or the answer of call %1 (lines %2 to %3) was changed after it was stored.</source>
        <translation>%1-chaqiruvning (%2–%3-qatorlar) so‘rovi yoki javobi saqlanganidan keyin o‘zgartirilgan.</translation>
    </message>
    <message>
        <source>Call %1 is missing, and the retention has not taken it away.</source>
        <translation>%1-chaqiruv yo‘q, jurnal tozalanganda u olib tashlanmagan.</translation>
    </message>
    <message>
        <source>The request and the answer of call %1 (lines %2 to %3) are missing, and the retention has not taken them away.</source>
        <translation>%1-chaqiruvning (%2–%3-qatorlar) so‘rovi va javobi yo‘q, jurnal tozalanganda ular olib tashlanmagan.</translation>
    </message>
    <message>
        <source>Call %1 (lines %2 to %3) was not stored by this program.</source>
        <translation>%1-chaqiruvni (%2–%3-qatorlar) bu dastur saqlamagan.</translation>
    </message>
    <message>
        <source>Lines between %2 and %3 were not stored by this program.</source>
        <translation>%2 va %3 orasidagi qatorlarni bu dastur saqlamagan.</translation>
    </message>
    <message>
        <source>The chain itself was changed.</source>
        <translation>Zanjirning o‘zi o‘zgartirilgan.</translation>
    </message>
    <message>
        <source>There is a gap in the chain itself.</source>
        <translation>Zanjirning o‘zida uzilish bor.</translation>
    </message>
    <message>
        <source>The newest part of the log or of its chain is missing.</source>
        <translation>Jurnalning yoki uning zanjirining eng yangi qismi yo‘q.</translation>
    </message>
    <message>
        <source>This log has no chain: a version of the program made it that kept none.</source>
        <translation>Bu jurnalda zanjir yo‘q: uni dasturning zanjir yuritmaydigan versiyasi yaratgan.</translation>
    </message>
    <message numerus="yes">
        <source>The log is not as it was stored: %n place(s).</source>
        <translation>
            <numerusform>Jurnalning %n ta joyi saqlanganicha emas.</numerusform>
            <numerusform>Jurnalning %n ta joyi saqlanganicha emas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log agrees with its chain, but the noted hash is not in it: the chain was made anew, or it is the chain of another log.</source>
        <translation>Jurnal o‘z zanjiriga mos, lekin yozib olingan xesh unda yo‘q: zanjir yangidan tuzilgan yoki bu boshqa jurnal zanjiri.</translation>
    </message>
    <message>
        <source>The log is intact: it agrees with its chain.</source>
        <translation>Jurnal butun: u o‘z zanjiriga mos.</translation>
    </message>
    <message>
        <source>The chain begins with the log.</source>
        <translation>Zanjir jurnal bilan birga boshlanadi.</translation>
    </message>
    <message>
        <source>The chain begins with the update of the program; what was stored before is not covered.</source>
        <translation>Zanjir dastur yangilanganidan boshlanadi; undan oldin saqlanganlarini u qamramaydi.</translation>
    </message>
    <message>
        <source>The chain begins after the log was damaged; what was saved of the damaged file is not covered.</source>
        <translation>Zanjir jurnal shikastlanganidan keyin boshlanadi; shikastlangan fayldan saqlab qolinganlarini u qamramaydi.</translation>
    </message>
    <message>
        <source>This is an archive; it is covered as far as the log was that it was made of.</source>
        <translation>Bu arxiv; u olingan jurnalning qaysi qismini zanjir qamragan bo‘lsa, bu yerda ham o‘sha qismini qamraydi.</translation>
    </message>
    <message>
        <source>Commit %1: %2</source>
        <translation>%1-tranzaksiya: %2</translation>
    </message>
    <message>
        <source>Commit %1 of %2: %3</source>
        <translation>%1-tranzaksiya, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n further place(s).</source>
        <translation>
            <numerusform>Va yana %n ta joy.</numerusform>
            <numerusform>Va yana %n ta joy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at: %n call(s).</source>
        <translation>
            <numerusform>Ko‘rib chiqildi: %n ta chaqiruv.</numerusform>
            <numerusform>Ko‘rib chiqildi: %n ta chaqiruv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not covered: %n call(s) from before.</source>
        <translation>
            <numerusform>Zanjir qamramaydi: oldingi %n ta chaqiruv.</numerusform>
            <numerusform>Zanjir qamramaydi: oldingi %n ta chaqiruv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The retention has taken %n covered call(s) away.</source>
        <translation>
            <numerusform>Jurnal tozalanganda zanjir qamragan %n ta chaqiruv olib tashlangan.</numerusform>
            <numerusform>Jurnal tozalanganda zanjir qamragan %n ta chaqiruv olib tashlangan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last hash is %1.</source>
        <translation>Zanjirning oxirgi xeshi: %1.</translation>
    </message>
    <message>
        <source>The log agrees with its chain, but the noted hash is not in it. If it was noted before %1, it may have gone with what the retention took away, and nobody can tell any more. If it was noted later, the chain was made anew, or it is the chain of another log.</source>
        <translation>Jurnal o‘z zanjiriga mos, lekin yozib olingan xesh unda yo‘q. U %1 dan oldin yozib olingan bo‘lsa, jurnal tozalanganda olib tashlanganlar bilan birga ketgan bo‘lishi mumkin, buni endi aniqlab bo‘lmaydi. Keyinroq yozib olingan bo‘lsa, zanjir yangidan tuzilgan yoki bu boshqa jurnal zanjiri.</translation>
    </message>
</context>
<context>
    <name>JournalComparison</name>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqam</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Tashqi ID</translation>
    </message>
    <message>
        <source>Smartup id</source>
        <translation>Smartup ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Client&apos;s code</source>
        <translation>Mijoz kodi</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Mijoz</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Ombor</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Xato kodi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Xabar</translation>
    </message>
    <message>
        <source>Decided by the setting</source>
        <translation>Qaror qilgan sozlama</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP statusi</translation>
    </message>
    <message>
        <source>Duration in ms</source>
        <translation>Davomiyligi, ms</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
</context>
<context>
    <name>JournalFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Istalgan vaqt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kecha</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Oxirgi 7 kun</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Oxirgi 30 kun</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqam</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Tashqi ID</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Mijoz</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Xabar</translation>
    </message>
</context>
<context>
    <name>JournalStory</name>
    <message>
        <source>Pinned by %1</source>
        <extracomment>%1 = who did it</extracomment>
        <translation>%1 qadab qo‘ygan</translation>
    </message>
    <message>
        <source>Comment of %1</source>
        <extracomment>%1 = who wrote it</extracomment>
        <translation>%1 izohi</translation>
    </message>
    <message>
        <source>Sent to Smartup, attempt %1</source>
        <extracomment>%1 = which attempt it is, from 2</extracomment>
        <translation>Smartupga yuborildi, %1-urinish</translation>
    </message>
    <message>
        <source>Sent to Smartup</source>
        <translation>Smartupga yuborildi</translation>
    </message>
    <message>
        <source>Read from Smartup</source>
        <translation>Smartupdan o‘qildi</translation>
    </message>
</context>
<context>
    <name>JournalSummary</name>
    <message>
        <source>%1: this document is on its way.</source>
        <translation>%1: hujjat yo‘lda.</translation>
    </message>
    <message>
        <source>%1: the call is under way.</source>
        <translation>%1: chaqiruv bajarilmoqda.</translation>
    </message>
    <message>
        <source>%1: Smartup accepted this document.</source>
        <translation>%1: Smartup bu hujjatni qabul qildi.</translation>
    </message>
    <message>
        <source>%1: Smartup accepted the call.</source>
        <translation>%1: Smartup chaqiruvni qabul qildi.</translation>
    </message>
    <message>
        <source>%1: Smartup sent this document.</source>
        <translation>%1: Smartup bu hujjatni berdi.</translation>
    </message>
    <message>
        <source>%1: Smartup answered the call.</source>
        <translation>%1: Smartup chaqiruvga javob berdi.</translation>
    </message>
    <message>
        <source>%1: created in Smartup.</source>
        <translation>%1: hujjat Smartupda yaratildi.</translation>
    </message>
    <message>
        <source>%1: updated in Smartup.</source>
        <translation>%1: hujjat Smartupda yangilandi.</translation>
    </message>
    <message>
        <source>%1: skipped as a duplicate. Smartup already has it and left it as it was.</source>
        <translation>%1: hujjat dublikat sifatida o‘tkazib yuborildi. U Smartupda bor va o‘z holicha qoldi.</translation>
    </message>
    <message>
        <source>%1: skipped.</source>
        <translation>%1: o‘tkazib yuborildi.</translation>
    </message>
    <message>
        <source>%1: done, but somebody should look at it.</source>
        <translation>%1: bajarildi, lekin ko‘rib chiqish kerak.</translation>
    </message>
    <message>
        <source>%1: Smartup refused this document. It was not stored.</source>
        <translation>%1: Smartup bu hujjatni rad etdi. U saqlanmadi.</translation>
    </message>
    <message>
        <source>%1: Smartup refused the call.</source>
        <translation>%1: Smartup chaqiruvni rad etdi.</translation>
    </message>
    <message>
        <source>%1: not sent. Nothing left this computer.</source>
        <translation>%1: yuborilmadi. Bu kompyuterdan hech narsa chiqmadi.</translation>
    </message>
    <message>
        <source>%1: cancelled before it was sent.</source>
        <translation>%1: yuborilishidan oldin bekor qilindi.</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1: bekor qilindi.</translation>
    </message>
    <message>
        <source>%1: the outcome is unknown. It was sent, and no answer can be believed: look in Smartup before sending it again.</source>
        <translation>%1: natija noma’lum. U yuborildi, lekin ishonchli javob yo‘q: qayta yuborishdan oldin Smartupda qarang.</translation>
    </message>
    <message>
        <source>%1: the outcome is unknown. The call was sent, and no answer can be believed: look in Smartup before sending it again.</source>
        <translation>%1: natija noma’lum. Chaqiruv yuborildi, lekin ishonchli javob yo‘q: qayta yuborishdan oldin Smartupda qarang.</translation>
    </message>
    <message>
        <source>Open the place that helps</source>
        <translation>Tuzatiladigan joyga o‘tish</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqam</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Tashqi ID</translation>
    </message>
    <message>
        <source>Smartup id</source>
        <translation>Smartup ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Mijoz</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Ombor</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Xato kodi</translation>
    </message>
    <message>
        <source>Decided by the setting</source>
        <translation>Qaror qilgan sozlama</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Manba</translation>
    </message>
    <message>
        <source>Show everything of this run</source>
        <translation>Shu ishga tushirishning hammasini ko‘rsatish</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n document(s) of this call</source>
        <translation>
            <numerusform>Shu chaqiruvning barcha %n ta hujjatini ko‘rsatish</numerusform>
            <numerusform>Shu chaqiruvning barcha %n ta hujjatini ko‘rsatish</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by a setting: duplicates of this type are not checked.</source>
        <translation>Sozlama hal qilgan: bu turdagi hujjatlar dublikatga tekshirilmaydi.</translation>
    </message>
    <message>
        <source>Decided by a setting: duplicates of this type are refused.</source>
        <translation>Sozlama hal qilgan: bu turdagi dublikatlarga xato qaytariladi.</translation>
    </message>
    <message>
        <source>Decided by a setting: duplicates of this type are updated.</source>
        <translation>Sozlama hal qilgan: bu turdagi dublikatlar yangilanadi.</translation>
    </message>
    <message>
        <source>Decided by a setting: duplicates of this type are skipped.</source>
        <translation>Sozlama hal qilgan: bu turdagi dublikatlar o‘tkazib yuboriladi.</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>Sozlamani ochish</translation>
    </message>
    <message>
        <source>Show the field in the document</source>
        <translation>Maydonni hujjatda ko‘rsatish</translation>
    </message>
    <message>
        <source>Compare with the attempt before</source>
        <translation>Oldingi urinish bilan solishtirish</translation>
    </message>
    <message>
        <source>Settings read</source>
        <translation>Sozlamalar o‘qilgan</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Find any number, client or error, or a setting</source>
        <translation>Istalgan raqam, mijoz, xato yoki sozlamani topish</translation>
    </message>
    <message>
        <source>Save to Smartup</source>
        <translation>Smartupga saqlash</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Oxirgi tahrirni bekor qilish</translation>
    </message>
    <message>
        <source>Make the edit again</source>
        <translation>Tahrirni takrorlash</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Keyingi moslik</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yangilash</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Jurnalni kuzatish</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tafsilotlar</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Tanlangan qatorlardan nusxa olish</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Katakdan nusxa olish</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Shu sahifa bo‘yicha yordam</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Shu ro‘yxat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Chiqish</translation>
    </message>
    <message>
        <source>Clear the filter, close a message; never discards an edit</source>
        <translation>Filtrni tozalash, xabarni yopish; tahrirlar hech qachon yo‘qolmaydi</translation>
    </message>
    <message>
        <source>Mark the letters that reach buttons and fields</source>
        <translation>Tugma va maydonlarga olib boradigan harflarni belgilash</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Oldingi moslik</translation>
    </message>
    <message>
        <source>Find a list of numbers in the log</source>
        <translation>Jurnaldan raqamlar ro‘yxatini topish</translation>
    </message>
    <message>
        <source>First page; Ctrl+2 and so on the others</source>
        <translation>Birinchi sahifa; qolganlari — Ctrl+2 va hokazo</translation>
    </message>
    <message>
        <source>Filter on this page; in a request or response, find in it</source>
        <translation>Shu sahifadagi filtr; so‘rov yoki javobda — uning ichidan topish</translation>
    </message>
    <message>
        <source>Search in the requests and responses of the log</source>
        <translation>Jurnaldagi so‘rov va javoblardan qidirish</translation>
    </message>
</context>
<context>
    <name>LedgerCommand</name>
    <message>
        <source>Only documents in these states: unknown, manual, conflict, duplicate, held_auth …</source>
        <translation>Faqat shu holatlardagi hujjatlar: unknown, manual, conflict, duplicate, held_auth …</translation>
    </message>
    <message>
        <source>There is no such state.</source>
        <translation>Bunday holat yo‘q.</translation>
    </message>
    <message>
        <source>No document of an import is open.</source>
        <translation>Yuklashlarda yakunlanmagan hujjat yo‘q.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without an answer. Sent again they are overwritten, and none is doubled.</source>
        <translation>
            <numerusform>%n ta yozuvga javob kelmagan. Qayta yuborilsa, ular qayta yoziladi, birortasi ham ikkilanmaydi.</numerusform>
            <numerusform>%n ta yozuvga javob kelmagan. Qayta yuborilsa, ular qayta yoziladi, birortasi ham ikkilanmaydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>One JSON array with every document, and with every request of reference records that got no answer.</source>
        <translation>Bitta JSON massivi: barcha hujjatlar va ma’lumotnomalarning javob kelmagan barcha so‘rovlari bilan.</translation>
    </message>
</context>
<context>
    <name>LedgerDocument</name>
    <message>
        <source>It is not in Smartup and can be sent again.</source>
        <translation>U Smartupda yo‘q, qayta yuborish mumkin.</translation>
    </message>
    <message>
        <source>Its request is under way.</source>
        <translation>Uning so‘rovi bajarilmoqda.</translation>
    </message>
    <message>
        <source>Smartup did not accept the sign-in; nothing was stored.</source>
        <translation>Smartup kirishni qabul qilmadi; hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>Smartup does not know the call at this address; nothing was stored.</source>
        <translation>Smartup bu manzildagi chaqiruvni bilmaydi; hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>The request was too large for Smartup; nothing was stored.</source>
        <translation>So‘rov Smartup uchun juda katta edi; hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>The allowance of the day was spent; nothing was stored.</source>
        <translation>Kunlik limit tugagan edi; hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>It was sent, and no answer says what became of it. It is not sent again before Smartup shows whether it is there.</source>
        <translation>U yuborilgan, lekin u bilan nima bo‘lganini aytadigan javob yo‘q. Smartup u bor-yo‘qligini ko‘rsatmaguncha qayta yuborilmaydi.</translation>
    </message>
    <message>
        <source>Smartup has a document with its external id and other content.</source>
        <translation>Smartupda shu tashqi ID li, lekin mazmuni boshqa hujjat bor.</translation>
    </message>
    <message>
        <source>Smartup has more than one document with its external id. Nothing is imported with this connection until somebody has decided which one is right.</source>
        <translation>Smartupda shu tashqi ID li hujjat bir nechta. Kimdir qaysi biri to‘g‘riligini hal qilmaguncha bu ulanish bilan hech narsa yuklanmaydi.</translation>
    </message>
    <message>
        <source>It was sent, and this program cannot find out any more whether it arrived.</source>
        <translation>U yuborilgan, yetib borganini dastur endi aniqlay olmaydi.</translation>
    </message>
    <message>
        <source>Open the %1 with the Smartup id %2 and compare client, currency, lines and total with the document %3 of %4.</source>
        <translation>Smartupda “%1” turidagi, Smartup ID si %2 bo‘lgan hujjatni oching hamda mijoz, valyuta, qatorlar va jamini %4 dagi %3 hujjati bilan solishtiring.</translation>
    </message>
    <message>
        <source>Open the %1 with the Smartup ids %2: only one of them may stay.</source>
        <translation>Smartupda “%1” turidagi, Smartup ID lari %2 bo‘lgan hujjatlarni oching: ulardan faqat bittasi qolishi kerak.</translation>
    </message>
    <message>
        <source>Look for the %1 with the external id %2, dated %3, created on %4 or later, in the organisation %5.</source>
        <translation>%5 tashkilotida “%1” turidagi, tashqi ID si %2, sanasi %3, %4 kuni yoki keyin yaratilgan hujjatni qidiring.</translation>
    </message>
    <message>
        <source>%1 Smartup said: %2</source>
        <extracomment>%1 a sentence of this program, %2 what Smartup said</extracomment>
        <translation>%1 Smartup javobi: %2</translation>
    </message>
    <message>
        <source>It was refused; nothing was stored.</source>
        <translation>U rad etilgan; hech narsa saqlanmagan.</translation>
    </message>
    <message>
        <source>Smartup had confirmed it, and does not have it any more: somebody has removed it.</source>
        <translation>Smartup uni tasdiqlagan edi, endi esa u yo‘q: kimdir uni o‘chirgan.</translation>
    </message>
    <message>
        <source>Smartup had confirmed it, and has it more than once by now.</source>
        <translation>Smartup uni tasdiqlagan edi, endi esa u bir necha marta bor.</translation>
    </message>
    <message>
        <source>Smartup had confirmed it, and has it with other content by now: somebody has changed it.</source>
        <translation>Smartup uni tasdiqlagan edi, endi esa mazmuni boshqa: kimdir uni o‘zgartirgan.</translation>
    </message>
    <message>
        <source>Ask who removed the %1 with the Smartup id %2 and the external id %3. It is not sent again by itself.</source>
        <translation>“%1” turidagi, Smartup ID si %2, tashqi ID si %3 bo‘lgan hujjatni kim o‘chirganini aniqlang. U o‘zi qayta yuborilmaydi.</translation>
    </message>
    <message>
        <source>Look for the %1 with the external id %2: only one of them may stay.</source>
        <translation>“%1” turidagi, tashqi ID si %2 bo‘lgan hujjatlarni qidiring: ulardan faqat bittasi qolishi kerak.</translation>
    </message>
    <message>
        <source>A scheduled import did not send it, because Smartup would refuse it.</source>
        <translation>Jadval bo‘yicha yuklash uni yubormadi, chunki Smartup rad etgan bo‘lardi.</translation>
    </message>
    <message>
        <source>Another computer was about to send it, or has sent it. It is not sent from here before Smartup shows that it is not there.</source>
        <translation>Uni boshqa kompyuter yubormoqchi bo‘lgan yoki yuborgan. Smartup u yo‘qligini ko‘rsatmaguncha bu yerdan yuborilmaydi.</translation>
    </message>
</context>
<context>
    <name>LeftOutText</name>
    <message>
        <source>all but %1</source>
        <extracomment>on a button of the filter: all but this; %1 = &quot;Order&quot;, &quot;Yesterday&quot;</extracomment>
        <translation>%1 emas</translation>
    </message>
    <message numerus="yes">
        <source>all but %1 and %n more</source>
        <extracomment>on a button of the filter: neither this nor n others; %1 = &quot;Order&quot;</extracomment>
        <translation>
            <numerusform>%1 va yana %n tasi emas</numerusform>
            <numerusform>%1 va yana %n tasi emas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineRemarks</name>
    <message>
        <source>Pinned</source>
        <translation>Qadab qo‘yilgan</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Izohli</translation>
    </message>
</context>
<context>
    <name>LocalHttpServer</name>
    <message>
        <source>Port %1 of this computer cannot be opened.</source>
        <translation>Bu kompyuterning %1-portini ochib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Boshqa portni yoki istalgan bo‘sh port uchun 0 ni tanlang.</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>Goes on and prints what comes.</source>
        <translation>Davom etib, yangilarini chop etadi.</translation>
    </message>
    <message>
        <source>Only these outcomes: created, skipped, refused …</source>
        <translation>Faqat shu natijalar: created, skipped, refused …</translation>
    </message>
    <message>
        <source>Only these types: order, inventory, settings …</source>
        <translation>Faqat shu turlar: order, inventory, settings …</translation>
    </message>
    <message>
        <source>Only lines whose number, id or code begins with the text, or whose client or message contains it.</source>
        <translation>Faqat raqami, ID si yoki kodi shu matn bilan boshlanadigan yoki mijozi yoxud xabarida u bor qatorlar.</translation>
    </message>
    <message>
        <source>Only what belongs to this run.</source>
        <translation>Faqat shu ishga tushirishga tegishlisi.</translation>
    </message>
    <message>
        <source>So many of the newest lines.</source>
        <translation>Shuncha eng yangi qator.</translation>
    </message>
    <message>
        <source>One JSON object a line.</source>
        <translation>Har qatorda bitta JSON obyekti.</translation>
    </message>
    <message>
        <source>--outcome takes: %1.</source>
        <translation>--outcome uchun: %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 fayli yo‘q.</translation>
    </message>
    <message>
        <source>Reads this journal file, an archive for example, instead of the program&apos;s.</source>
        <translation>Dastur jurnali o‘rniga shu jurnal faylini, masalan arxivni o‘qiydi.</translation>
    </message>
    <message>
        <source>--filter cannot be read: %1</source>
        <translation>--filter ni o‘qib bo‘lmadi: %1</translation>
    </message>
    <message>
        <source>Works on this journal file instead of the program&apos;s.</source>
        <translation>Dastur jurnali o‘rniga shu jurnal fayli bilan ishlaydi.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ta qator</numerusform>
            <numerusform>%n ta qator</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: %1, %2, in %3.</source>
        <translation>Arxivga yozildi: %1, %2, fayl %3.</translation>
    </message>
    <message>
        <source>Says what would go; nothing does.</source>
        <translation>Nima olib tashlanishini aytadi; hech narsani olib tashlamaydi.</translation>
    </message>
    <message>
        <source>Takes away what the retention does not keep, after the archives of its months.</source>
        <translation>Saqlanmaydigan narsalarni olib tashlaydi, avval ularning oylarini arxivga yozadi.</translation>
    </message>
    <message>
        <source>One JSON object.</source>
        <translation>Bitta JSON obyekti.</translation>
    </message>
    <message>
        <source>prune takes either --dry-run or --apply.</source>
        <translation>prune uchun yoki --dry-run, yoki --apply kerak.</translation>
    </message>
    <message>
        <source>The month to archive: 2026-10.</source>
        <translation>Arxivga yoziladigan oy: 2026-10.</translation>
    </message>
    <message>
        <source>Writes into this folder instead of the program&apos;s archive.</source>
        <translation>Dastur arxivi o‘rniga shu jildga yozadi.</translation>
    </message>
    <message>
        <source>--month takes a month: 2026-10.</source>
        <translation>--month uchun oy kerak: 2026-10.</translation>
    </message>
    <message>
        <source>The month %1 is not over yet.</source>
        <translation>%1 oyi hali tugamagan.</translation>
    </message>
    <message>
        <source>“%1” is no setting of the log with a number.</source>
        <translation>“%1” sonli jurnal sozlamasi emas.</translation>
    </message>
    <message>
        <source>No sandbox answers at %1; nothing of the case was sent.</source>
        <translation>%1 manzilida sinov muhiti javob bermayapti; murojaat faylidan hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>Start one with “smartupctl sandbox”, or leave out --sandbox: the replay then starts one of its own.</source>
        <translation>Uni “smartupctl sandbox” bilan ishga tushiring yoki --sandbox ni olib tashlang: shunda replay o‘zinikini ishga tushiradi.</translation>
    </message>
    <message>
        <source>Takes the rules of this file, in the form in which they are printed.</source>
        <translation>Qoidalarni shu fayldan oladi, ular chop etiladigan ko‘rinishda.</translation>
    </message>
    <message>
        <source>Shows how an alert looks.</source>
        <translation>Bildirishnoma qanday ko‘rinishini ko‘rsatadi.</translation>
    </message>
    <message>
        <source>alerts takes --set FILE or --test.</source>
        <translation>alerts uchun --set FAYL yoki --test kerak.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would leave.</source>
        <translation>
            <numerusform>%n ta qator chiqib ketgan bo‘lardi.</numerusform>
            <numerusform>%n ta qator chiqib ketgan bo‘lardi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4×)</source>
        <extracomment>a text, what stands in its place, and how often it stood there</extracomment>
        <translation>%1: %2 → %3 (%4×)</translation>
    </message>
    <message>
        <source>--filter says which lines the case is about: number:45112.</source>
        <translation>--filter murojaat qaysi qatorlar haqida ekanini aytadi: number:45112.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in %1.</source>
        <translation>
            <numerusform>%1 da %n ta qator.</numerusform>
            <numerusform>%1 da %n ta qator.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1 with version %2 (%3).</source>
        <translation>%1 da %2 versiyasida yaratilgan (%3).</translation>
    </message>
    <message>
        <source>%1: then %2, now %3.</source>
        <translation>%1: o‘shanda — %2, hozir — %3.</translation>
    </message>
    <message>
        <source>%1: then %2, now %3: that is different.</source>
        <translation>%1: o‘shanda — %2, hozir — %3: farq bor.</translation>
    </message>
    <message>
        <source>%1: not sent, it is no import of documents that the file holds.</source>
        <translation>%1: yuborilmadi, bu fayldagi hujjatlarni yuklash emas.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) sent to the sandbox.</source>
        <translation>
            <numerusform>Sinov muhitiga %n ta hujjat yuborildi.</numerusform>
            <numerusform>Sinov muhitiga %n ta hujjat yuborildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came out differently.</source>
        <translation>
            <numerusform>Ulardan %n tasining natijasi boshqacha.</numerusform>
            <numerusform>Ulardan %n tasining natijasi boshqacha.</numerusform>
        </translation>
    </message>
    <message>
        <source>--sandbox takes an address of this computer only: http://127.0.0.1:8080.</source>
        <translation>--sandbox uchun faqat shu kompyuter manzili kerak: http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>make: the lines to put in, as the log&apos;s page writes a filter: number:45112,45113.</source>
        <translation>make: faylga qo‘yiladigan qatorlar; jurnal sahifasidagi kabi filtr: number:45112,45113.</translation>
    </message>
    <message>
        <source>make: says what would leave, and what in its place; writes nothing.</source>
        <translation>make: nima chiqib ketishini va uning o‘rnida nima turishini aytadi; hech narsa yozmaydi.</translation>
    </message>
    <message>
        <source>make: takes this journal file instead of the program&apos;s.</source>
        <translation>make: dastur jurnali o‘rniga shu jurnal faylini oladi.</translation>
    </message>
    <message>
        <source>replay: a sandbox that runs on this computer; without it, one is started and forgotten.</source>
        <translation>replay: shu kompyuterda ishlayotgan sinov muhiti; ko‘rsatilmasa, bittasi ishga tushiriladi va keyin unutiladi.</translation>
    </message>
    <message>
        <source>case takes make, show or replay, and the name of a case file.</source>
        <translation>case uchun make, show yoki replay va murojaat faylining nomi kerak.</translation>
    </message>
    <message>
        <source>The log of all computers that share one, as it was read last.</source>
        <translation>Umumiy jurnali bor barcha kompyuterlarning jurnali, oxirgi marta o‘qilgan holicha.</translation>
    </message>
    <message>
        <source>Writes this file: %1.</source>
        <translation>Shu faylni yozadi: %1.</translation>
    </message>
    <message>
        <source>log export writes one file: name it behind --csv, --xlsx, --json or --har.</source>
        <translation>log export bitta fayl yozadi: uni --csv, --xlsx, --json yoki --har dan keyin ko‘rsating.</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>Filtrni o‘qib bo‘lmadi: %1</translation>
    </message>
    <message>
        <source>Writes the report as this page of HTML.</source>
        <translation>Hisobotni shu HTML sahifa sifatida yozadi.</translation>
    </message>
    <message>
        <source>First day, as in 01.11.2026; 30 days when it is left out.</source>
        <translation>Birinchi kun, masalan 01.11.2026; ko‘rsatilmasa — 30 kun.</translation>
    </message>
    <message>
        <source>Last day; today when it is left out.</source>
        <translation>Oxirgi kun; ko‘rsatilmasa — bugun.</translation>
    </message>
    <message>
        <source>log report writes one file: name it behind --html.</source>
        <translation>log report bitta fayl yozadi: uni --html dan keyin ko‘rsating.</translation>
    </message>
    <message>
        <source>Only the window makes a report in PDF: give the file another name.</source>
        <translation>PDF hisobotni faqat oynali dastur tuzadi: faylga boshqa nom bering.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>what became of a document that was sent again: Smartup took it, whatever it did with it</extracomment>
        <translation>Qabul qilindi</translation>
    </message>
    <message>
        <source>A check-up of this installation goes along:</source>
        <translation>Murojaat fayliga shu o‘rnatma tekshiruvi ham qo‘shiladi:</translation>
    </message>
    <message>
        <source>“smartupctl help log VERB” explains one of these:</source>
        <translation>Bulardan birini “smartupctl help log AMAL” tushuntiradi:</translation>
    </message>
    <message>
        <source>A filter as the log&apos;s page writes it: outcome:refused client:&quot;…&quot; since:today. A minus before a field leaves out what it finds: -type:order.</source>
        <translation>Jurnal sahifasidagi kabi filtr: outcome:refused client:&quot;…&quot; since:today. Maydon oldidagi minus u topadiganlarni chiqarib tashlaydi: -type:order.</translation>
    </message>
    <message>
        <source>--subject takes: %1.</source>
        <translation>--subject uchun: %1.</translation>
    </message>
    <message>
        <source>--run takes the id of a run, as in %1; “%2” is none.</source>
        <translation>--run uchun ishga tushirish ID si kerak, masalan %1; “%2” bunday ID emas.</translation>
    </message>
    <message>
        <source>Either --file or --shared.</source>
        <translation>Yoki --file, yoki --shared.</translation>
    </message>
    <message>
        <source>Looks at this journal file, an archive for example, instead of the program&apos;s.</source>
        <translation>Dastur jurnali o‘rniga shu jurnal faylini, masalan arxivni tekshiradi.</translation>
    </message>
    <message>
        <source>A last hash that was noted earlier: the chain must still have it.</source>
        <translation>Avval yozib olingan oxirgi xesh: u zanjirda hamon bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>--head takes a hash of 64 hexadecimal digits.</source>
        <translation>--head uchun 64 ta o‘n oltilik raqamdan iborat xesh kerak.</translation>
    </message>
    <message>
        <source>%1 of %2 calls looked at</source>
        <translation>%2 ta chaqiruvdan %1 tasi ko‘rildi</translation>
    </message>
    <message>
        <source>What must stand in the request or in the response, in quotation marks when it has spaces. Upper and lower case are the same.</source>
        <translation>So‘rov yoki javobda turishi kerak bo‘lgan matn; bo‘sh joylari bo‘lsa, qo‘shtirnoq ichida. Katta va kichik harflar farqlanmaydi.</translation>
    </message>
    <message>
        <source>log search-bodies takes one text; with spaces it stands in quotation marks.</source>
        <translation>log search-bodies bitta matn qabul qiladi; bo‘sh joyli matn qo‘shtirnoqqa olinadi.</translation>
    </message>
    <message>
        <source>Only calls with a line that this finds: since:7d type:order. The filter is answered first, and makes the search that much shorter.</source>
        <translation>Faqat shu filtr topgan qatori bor chaqiruvlar: since:7d type:order. Avval filtr bajariladi va qidiruv shunga yarasha qisqaradi.</translation>
    </message>
    <message>
        <source>Ends when so many calls have been found.</source>
        <translation>Shuncha chaqiruv topilgach tugaydi.</translation>
    </message>
    <message>
        <source>case %1 does not take --%2.</source>
        <extracomment>of a command: %1 = &quot;show&quot;, %2 = &quot;filter&quot;, an option that only means something to another word</extracomment>
        <translation>case %1 uchun --%2 ishlatilmaydi.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>CSV table</source>
        <translation>CSV jadval</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel kitobi</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Calls as an HTTP archive</source>
        <translation>Chaqiruvlar HTTP arxivi sifatida</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Saqlash bekor qilindi; fayl yozilmadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were written to %1.</source>
        <translation>
            <numerusform>%1 ga %n ta chaqiruv yozildi.</numerusform>
            <numerusform>%1 ga %n ta chaqiruv yozildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%1 ga %n ta qator yozildi.</numerusform>
            <numerusform>%1 ga %n ta qator yozildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One sheet cannot hold them all: they stand in %n sheet(s).</source>
        <translation>
            <numerusform>Bitta varaqqa hammasi sig‘maydi: ular %n ta varaqda turibdi.</numerusform>
            <numerusform>Bitta varaqqa hammasi sig‘maydi: ular %n ta varaqda turibdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>the name of a workbook&apos;s sheet</extracomment>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>The file %1 is the exchange log itself.</source>
        <translation>%1 fayli almashinuv jurnalining o‘zi.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was written.</source>
        <translation>Boshqa nom tanlang; hech narsa yozilmadi.</translation>
    </message>
</context>
<context>
    <name>LogShared</name>
    <message>
        <source>A PostgreSQL that “smartupctl databases” knows; set keeps it.</source>
        <translation>“smartupctl databases” biladigan PostgreSQL bazasi; set uni eslab qoladi.</translation>
    </message>
    <message>
        <source>set: this computer takes part.</source>
        <translation>set: shu kompyuter qatnashadi.</translation>
    </message>
    <message>
        <source>set: it does not; what was read stays where it is.</source>
        <translation>set: qatnashmaydi; o‘qilganlari joyida qoladi.</translation>
    </message>
    <message>
        <source>set: what others call this computer.</source>
        <translation>set: boshqalar bu kompyuterni qanday nomlashi.</translation>
    </message>
    <message>
        <source>set: sends what happened from this day on (2026-11-01), or all; without it, from now on.</source>
        <translation>set: shu kundan (2026-11-01) boshlab bo‘lganlarni yoki hammasini (all) yuboradi; ko‘rsatilmasa — shu paytdan boshlab.</translation>
    </message>
    <message>
        <source>set: both, send (only what happens here) or read (only what others did).</source>
        <translation>set: both (ikkalasi), send (faqat shu yerda bo‘layotgani) yoki read (faqat boshqalar qilgani).</translation>
    </message>
    <message>
        <source>Read the password from standard input.</source>
        <translation>Parolni standart kirishdan o‘qiydi.</translation>
    </message>
    <message>
        <source>prepare: prints the statements for psql instead.</source>
        <translation>prepare: buning o‘rniga psql uchun operatorlarni chop etadi.</translation>
    </message>
    <message>
        <source>prune: months before this one (2026-03) go.</source>
        <translation>prune: shu oygacha (2026-03) bo‘lgan oylar olib tashlanadi.</translation>
    </message>
    <message>
        <source>prune: says what would go; nothing does.</source>
        <translation>prune: nima olib tashlanishini aytadi; hech narsani olib tashlamaydi.</translation>
    </message>
    <message>
        <source>prune: takes the months away.</source>
        <translation>prune: shu oylarni olib tashlaydi.</translation>
    </message>
    <message>
        <source>status, prune: one JSON object.</source>
        <translation>status, prune: bitta JSON obyekti.</translation>
    </message>
    <message>
        <source>shared status says how this computer takes part and what lies on the server; shared set changes it; shared prepare makes tables and roles in the database, once; shared sync sends and reads until both sides have everything; shared prune takes whole months away. docs/shared-journal.md says how a server is prepared.</source>
        <translation>shared status shu kompyuter qanday qatnashishini va serverda nima borligini aytadi; shared set buni o‘zgartiradi; shared prepare ma’lumotlar bazasida jadval va rollarni bir marta yaratadi; shared sync ikkala tomonda hammasi bo‘lguncha yuboradi va o‘qiydi; shared prune butun oylarni olib tashlaydi. Serverni qanday tayyorlash docs/shared-journal.md da aytilgan.</translation>
    </message>
    <message>
        <source>No database was named for the shared log.</source>
        <translation>Umumiy jurnal uchun ma’lumotlar bazasi ko‘rsatilmagan.</translation>
    </message>
    <message>
        <source>“smartupctl log shared set --database NAME --on” names one.</source>
        <translation>Uni “smartupctl log shared set --database NOM --on” ko‘rsatadi.</translation>
    </message>
    <message>
        <source>This computer takes part.</source>
        <translation>Shu kompyuter qatnashadi.</translation>
    </message>
    <message>
        <source>This computer does not take part.</source>
        <translation>Shu kompyuter qatnashmaydi.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Ma’lumotlar bazasi: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nomi: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Yo‘nalish: %1</translation>
    </message>
    <message>
        <source>Sends what happened since %1.</source>
        <translation>%1 dan beri bo‘lganlarni yuboradi.</translation>
    </message>
    <message>
        <source>Sends everything it has.</source>
        <translation>Bor narsaning hammasini yuboradi.</translation>
    </message>
    <message>
        <source>Either --on or --off.</source>
        <translation>Yoki --on, yoki --off.</translation>
    </message>
    <message>
        <source>The shared log lies in a PostgreSQL; “%1” is none.</source>
        <translation>Umumiy jurnal PostgreSQL da saqlanadi; “%1” PostgreSQL emas.</translation>
    </message>
    <message>
        <source>--since takes a day (2026-11-01) or all.</source>
        <translation>--since uchun kun (2026-11-01) yoki all kerak.</translation>
    </message>
    <message>
        <source>--direction takes both, send or read.</source>
        <translation>--direction uchun both, send yoki read kerak.</translation>
    </message>
    <message>
        <source>Password of %1 for the database %2: </source>
        <translation>%2 ma’lumotlar bazasi uchun %1 paroli: </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s), %2</source>
        <translation>
            <numerusform>%1: %n ta yozuv, %2</numerusform>
            <numerusform>%1: %n ta yozuv, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, oxirgi marta ko‘ringan: %2</translation>
    </message>
    <message>
        <source>The database %1 is prepared. Grant smartup_journal_writer and smartup_journal_reader to the users of the computers.</source>
        <translation>%1 ma’lumotlar bazasi tayyorlandi. Kompyuterlar foydalanuvchilariga smartup_journal_writer va smartup_journal_reader rollarini bering.</translation>
    </message>
    <message>
        <source>prune takes --before with a month (2026-03), and either --dry-run or --apply.</source>
        <translation>prune uchun oy bilan --before (2026-03) va yoki --dry-run, yoki --apply kerak.</translation>
    </message>
    <message>
        <source>Nothing had to go.</source>
        <translation>Olib tashlanadigan narsa bo‘lmadi.</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>Olib tashlanadigan narsa yo‘q.</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>Olib tashlandi:</translation>
    </message>
    <message>
        <source>Would go:</source>
        <translation>Olib tashlangan bo‘lardi:</translation>
    </message>
    <message>
        <source>“smartupctl log shared set --database NAME” comes first.</source>
        <translation>Avval “smartupctl log shared set --database NOM” ni bajaring.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was sent; %n new line(s) were read.</source>
        <translation>
            <numerusform>Hammasi yuborildi; %n ta yangi qator o‘qildi.</numerusform>
            <numerusform>Hammasi yuborildi; %n ta yangi qator o‘qildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>shared takes status, set, prepare, sync or prune.</source>
        <translation>shared uchun status, set, prepare, sync yoki prune kerak.</translation>
    </message>
    <message>
        <source>status, prepare, prune, sync: another user of the database than the one of this computer.</source>
        <translation>status, prepare, prune, sync: ma’lumotlar bazasining shu kompyuternikidan boshqa foydalanuvchisi.</translation>
    </message>
    <message>
        <source>shared %1 does not take --%2.</source>
        <extracomment>of a command: %1 = &quot;status&quot;, %2 = &quot;apply&quot;, an option that only means something to another word</extracomment>
        <translation>shared %1 uchun --%2 ishlatilmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n document(s) in hand since %2</source>
        <translation>
            <numerusform>%1: %2 dan beri %n ta hujjat ustida ishlayapti</numerusform>
            <numerusform>%1: %2 dan beri %n ta hujjat ustida ishlayapti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Raqam</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Tashqi ID</translation>
    </message>
    <message>
        <source>Smartup id</source>
        <translation>Smartup ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Mijoz kodi</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Mijoz</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Ombor</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Xato kodi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Xabar</translation>
    </message>
    <message>
        <source>Decided by the setting</source>
        <translation>Qaror qilgan sozlama</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Urinish</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chaqiruv</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Draft</source>
        <translation>Qoralama</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yangi</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Jarayonda</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Kutilmoqda</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Jo‘natilgan</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Yetkazilgan</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arxiv</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Bekor qilingan</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Running</source>
        <translation>Bajarilmoqda</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Yuborildi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Olindi</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Yaratildi</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Yangilandi</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>O‘tkazib yuborildi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ogohlantirish</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rad etildi</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Yuborilmadi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Bekor qilindi</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Natija noma’lum</translation>
    </message>
</context>
<context>
    <name>PeriodReport</name>
    <message>
        <source>A report needs its first and last day.</source>
        <translation>Hisobotga birinchi va oxirgi kun kerak.</translation>
    </message>
    <message>
        <source>The last day of a report cannot be before its first.</source>
        <translation>Hisobotning oxirgi kuni birinchisidan oldin bo‘lishi mumkin emas.</translation>
    </message>
    <message>
        <source>A report is of a year at most.</source>
        <translation>Hisobot ko‘pi bilan bir yil uchun tuziladi.</translation>
    </message>
    <message>
        <source>The report was cancelled; no file was written.</source>
        <translation>Hisobot bekor qilindi; fayl yozilmadi.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Hisobot %1 ga yozildi.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ishga tushirishlar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hujjatlar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chaqiruvlar</translation>
    </message>
    <message>
        <source>Requests sent to Smartup</source>
        <translation>Smartupga yuborilgan so‘rovlar</translation>
    </message>
    <message>
        <source>Most requests in one day</source>
        <translation>Bir kundagi eng ko‘p so‘rov</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Documents by type and outcome</source>
        <translation>Hujjatlar tur va natija bo‘yicha</translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation>Hujjatlar yo‘q.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jami</translation>
    </message>
    <message>
        <source>Most frequent causes of trouble</source>
        <translation>Eng ko‘p uchragan muammo sabablari</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Muammo bo‘lmadi.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Sabab</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Xato kodi</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Turlar</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Oxirgi marta</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Qatorlar</translation>
    </message>
    <message numerus="yes">
        <source>%n further cause(s) are not listed.</source>
        <translation>
            <numerusform>Yana %n ta sabab ko‘rsatilmagan.</numerusform>
            <numerusform>Yana %n ta sabab ko‘rsatilmagan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily allowances</source>
        <translation>Kunlik limitlar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ulanish</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>So‘rovlar limiti</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>Eng band kun</translation>
    </message>
    <message>
        <source>Requests of this computer</source>
        <translation>Shu kompyuter so‘rovlari</translation>
    </message>
    <message>
        <source>Used on the busiest day</source>
        <translation>Eng band kunda sarflangan</translation>
    </message>
    <message>
        <source>Days with nothing left</source>
        <translation>Limit tugagan kunlar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Kunma-kun</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Kun</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>So‘rovlar</translation>
    </message>
    <message>
        <source>No runs.</source>
        <translation>Ishga tushirishlar yo‘q.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Boshlanish</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Manba</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Xabar</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier run(s) are not listed.</source>
        <translation>
            <numerusform>Avvalgi %n ta ishga tushirish ko‘rsatilmagan.</numerusform>
            <numerusform>Avvalgi %n ta ishga tushirish ko‘rsatilmagan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange with Smartup, %1 to %2</source>
        <translation>Smartup bilan almashinuv, %1 — %2</translation>
    </message>
    <message>
        <source>Made by Smartup Desk on %1 from its log.</source>
        <translation>Smartup Desk tomonidan %1 da o‘z jurnali asosida tuzildi.</translation>
    </message>
</context>
<context>
    <name>PlanDifferences</name>
    <message>
        <source>Smartup did not show what is in the existing document: nothing was compared.</source>
        <translation>Smartup mavjud hujjat ichida nima borligini ko‘rsatmadi: hech narsa solishtirilmadi.</translation>
    </message>
    <message>
        <source>The existing document has all that the file says of it.</source>
        <translation>Fayl hujjat haqida aytadiganlarining hammasi mavjud hujjatda bor.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between the existing document and the file.</source>
        <translation>
            <numerusform>Mavjud hujjat va fayl o‘rtasida %n ta farq bor.</numerusform>
            <numerusform>Mavjud hujjat va fayl o‘rtasida %n ta farq bor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents are too large to be compared to the end; there may be more differences.</source>
        <translation>Hujjatlar oxirigacha solishtirish uchun juda katta; farqlar ko‘proq bo‘lishi mumkin.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are listed.</source>
        <translation>
            <numerusform>Ulardan %n tasi ro‘yxatda.</numerusform>
            <numerusform>Ulardan %n tasi ro‘yxatda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>Create</source>
        <translation>Yaratish</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Yangilash</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>O‘tkazib yuborish</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rad etish</translation>
    </message>
    <message>
        <source>Undecidable</source>
        <translation>Aniqlab bo‘lmaydi</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Row %3 of %4 has no %1, which makes Smartup refuse the whole request; the document is not sent.</source>
        <translation>%4 ro‘yxatining %3-qatorida %1 maydoni yo‘q, shu sabab Smartup butun so‘rovni rad etadi; hujjat yuborilmaydi.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; more than 500 make Smartup refuse the whole request, so the document is not sent.</source>
        <translation>%1 maydonida %2 ta belgi bor; 500 dan oshsa, Smartup butun so‘rovni rad etadi, shuning uchun hujjat yuborilmaydi.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 is empty.</source>
        <translation>%4 ro‘yxatining %3-qatori: %1 maydoni bo‘sh.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 cannot hold “%2”.</source>
        <translation>%4 ro‘yxatining %3-qatori: %1 maydonida “%2” turishi mumkin emas.</translation>
    </message>
    <message>
        <source>%1: no goods in Smartup have the code “%2”.</source>
        <translation>%1: Smartupda “%2” kodli tovar yo‘q.</translation>
    </message>
    <message>
        <source>Row %3 of %4, %1: no goods in Smartup have the code “%2”.</source>
        <translation>%4 ro‘yxatining %3-qatori, %1: Smartupda “%2” kodli tovar yo‘q.</translation>
    </message>
    <message>
        <source>%1: nobody in Smartup has the code “%2”.</source>
        <translation>%1: Smartupda “%2” kodli kontragent yo‘q.</translation>
    </message>
    <message>
        <source>Row %3 of %4, %1: nobody in Smartup has the code “%2”.</source>
        <translation>%4 ro‘yxatining %3-qatori, %1: Smartupda “%2” kodli kontragent yo‘q.</translation>
    </message>
    <message>
        <source>%1: no warehouse of the organisation has the code “%2”.</source>
        <translation>%1: tashkilotda “%2” kodli ombor yo‘q.</translation>
    </message>
    <message>
        <source>Row %3 of %4, %1: no warehouse of the organisation has the code “%2”.</source>
        <translation>%4 ro‘yxatining %3-qatori, %1: tashkilotda “%2” kodli ombor yo‘q.</translation>
    </message>
    <message>
        <source>%1: no workspace of the organisation has the code “%2”.</source>
        <translation>%1: tashkilotda “%2” kodli ish hududi yo‘q.</translation>
    </message>
    <message>
        <source>Row %3 of %4, %1: no workspace of the organisation has the code “%2”.</source>
        <translation>%4 ro‘yxatining %3-qatori, %1: tashkilotda “%2” kodli ish hududi yo‘q.</translation>
    </message>
    <message>
        <source>%1 is “%2”; an import does not take this status.</source>
        <translation>%1 maydonida “%2” turibdi; yuklash bunday statusni qabul qilmaydi.</translation>
    </message>
    <message>
        <source>Neither cashbox_code nor bank_account_code says where the payment goes.</source>
        <translation>To‘lov qayerga ketishini cashbox_code ham, bank_account_code ham ko‘rsatmaydi.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 is zero (H02-ANOR279-005).</source>
        <translation>%4 ro‘yxatining %3-qatori: %1 maydonida nol (H02-ANOR279-005).</translation>
    </message>
    <message>
        <source>Row %3 of %4 has no %1 of its own: where an update adds rows instead of replacing them, it is doubled.</source>
        <translation>%4 ro‘yxatining %3-qatorida o‘z %1 maydoni yo‘q: yangilash qatorlarni almashtirmay, qo‘shadigan joyda u ikkilanadi.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 is %2; a number above zero is usual.</source>
        <translation>%4 ro‘yxatining %3-qatori: %1 maydonida %2 turibdi; odatda noldan katta son bo‘ladi.</translation>
    </message>
    <message>
        <source>%1: no price type in Smartup has the code “%2”.</source>
        <translation>%1: Smartupda “%2” kodli narx turi yo‘q.</translation>
    </message>
    <message>
        <source>Row %3 of %4, %1: no price type in Smartup has the code “%2”.</source>
        <translation>%4 ro‘yxatining %3-qatori, %1: Smartupda “%2” kodli narx turi yo‘q.</translation>
    </message>
    <message>
        <source>%1: no price type in Smartup is in the currency “%2”.</source>
        <translation>%1: Smartupda “%2” valyutasidagi narx turi yo‘q.</translation>
    </message>
    <message>
        <source>Row %3 of %4, %1: no price type in Smartup is in the currency “%2”.</source>
        <translation>%4 ro‘yxatining %3-qatori, %1: Smartupda “%2” valyutasidagi narx turi yo‘q.</translation>
    </message>
    <message>
        <source>%1 is %2, a day to come; Smartup may not let it in (A02-02-039).</source>
        <translation>%1 maydonida %2 — kelgusi kun turibdi; Smartup uni qabul qilmasligi mumkin (A02-02-039).</translation>
    </message>
    <message>
        <source>%1 is %2; exports do not reach back so far, so that nobody can look up afterwards whether it arrived.</source>
        <translation>%1 maydonida %2 turibdi; yuklab olish bunchalik orqaga yetmaydi va hujjat yetib borganini keyin bilib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>%1 is %2, before the day of the document.</source>
        <translation>%1 maydonida %2 — hujjat kunidan oldingi kun turibdi.</translation>
    </message>
    <message>
        <source>%1 is “%2”; some Smartup accounts take 20 letters, digits, _ and - at most.</source>
        <translation>%1 maydonida “%2” turibdi; ayrim Smartup hisoblari ko‘pi bilan 20 ta belgini qabul qiladi: lotin harflari, raqamlar, _ va -.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have a note that is longer than 200 characters or holds letters beyond ASCII; the database of some Smartup accounts refuses it (ORA-06502).</source>
        <translation>
            <numerusform>%n ta hujjatda izoh 200 belgidan uzun yoki ASCII dan tashqari harflar bor; ayrim Smartup hisoblarining ma’lumotlar bazasi uni qabul qilmaydi (ORA-06502).</numerusform>
            <numerusform>%n ta hujjatda izoh 200 belgidan uzun yoki ASCII dan tashqari harflar bor; ayrim Smartup hisoblarining ma’lumotlar bazasi uni qabul qilmaydi (ORA-06502).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) have the same trouble.</source>
        <translation>
            <numerusform>Xuddi shu xato yana %n ta qatorda bor.</numerusform>
            <numerusform>Xuddi shu xato yana %n ta qatorda bor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot hold “%2”.</source>
        <translation>%1 maydonida “%2” turishi mumkin emas.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 is %2; a quantity cannot be negative.</source>
        <translation>%4 ro‘yxatining %3-qatori: %1 maydonida %2 turibdi; miqdor manfiy bo‘lishi mumkin emas.</translation>
    </message>
    <message>
        <source>%1: no contract in Smartup has the code “%2”.</source>
        <translation>%1: Smartupda “%2” kodli shartnoma yo‘q.</translation>
    </message>
    <message>
        <source>%1: no return reason in Smartup has the code “%2”.</source>
        <translation>%1: Smartupda “%2” kodli qaytarish sababi yo‘q.</translation>
    </message>
    <message>
        <source>Smartup has so many documents a day that only the days of the file were looked at: one that is there under another day is foreseen as new.</source>
        <translation>Smartupda bir kunlik hujjatlar shunchalik ko‘pki, faqat fayldagi kunlar ko‘rib chiqildi: u yerda boshqa kun bilan turgan hujjat yangi deb hisoblanadi.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 is “%2”, and so is that of a row before it; Smartup may keep only one of the two.</source>
        <translation>%4 ro‘yxatining %3-qatori: %1 maydonida “%2” turibdi, undan oldingi bir qatorda ham xuddi shu; Smartup ikkalasidan faqat bittasini qoldirishi mumkin.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 has %2 characters; with more than 500 of them Smartup may refuse the whole request.</source>
        <translation>%4 ro‘yxatining %3-qatori: %1 maydonida %2 ta belgi bor; 500 dan oshsa, Smartup butun so‘rovni rad etishi mumkin.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 is “%2”; some Smartup accounts take 20 letters, digits, _ and - at most.</source>
        <translation>%4 ro‘yxatining %3-qatori: %1 maydonida “%2” turibdi; ayrim Smartup hisoblari ko‘pi bilan 20 ta belgini qabul qiladi: lotin harflari, raqamlar, _ va -.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>What happens to a document that comes again with the same external id?</source>
        <translation>O‘sha tashqi ID bilan qayta kelgan hujjat bilan nima bo‘ladi?</translation>
    </message>
    <message>
        <source>By what does an answer name a document?</source>
        <translation>Javob hujjatni nima bilan ko‘rsatadi?</translation>
    </message>
    <message>
        <source>Does an export obey the filter by external id?</source>
        <translation>Yuklab olish tashqi ID bo‘yicha filtrni hisobga oladimi?</translation>
    </message>
    <message>
        <source>What happens to the lines of a document that comes again?</source>
        <translation>Qayta kelgan hujjatning qatorlari bilan nima bo‘ladi?</translation>
    </message>
    <message>
        <source>Does an export tell the day&apos;s allowance?</source>
        <translation>Yuklab olish kunlik limitni bildiradimi?</translation>
    </message>
    <message>
        <source>A second document is made.</source>
        <translation>Ikkinchi hujjat yaratiladi.</translation>
    </message>
    <message>
        <source>It stays one document.</source>
        <translation>Hujjat bittaligicha qoladi.</translation>
    </message>
    <message>
        <source>The second one is refused.</source>
        <translation>Ikkinchisi rad etiladi.</translation>
    </message>
    <message>
        <source>By Smartup&apos;s own id.</source>
        <translation>Smartupning o‘z ID si bilan.</translation>
    </message>
    <message>
        <source>By the external id.</source>
        <translation>Tashqi ID bilan.</translation>
    </message>
    <message>
        <source>By something else; documents are told apart by their place.</source>
        <translation>Boshqa narsa bilan; hujjatlar o‘rniga qarab farqlanadi.</translation>
    </message>
    <message>
        <source>It is obeyed.</source>
        <translation>Hisobga oladi.</translation>
    </message>
    <message>
        <source>It is ignored: documents of others come, too.</source>
        <translation>Hisobga olmaydi: boshqa hujjatlar ham keladi.</translation>
    </message>
    <message>
        <source>They stay as many as were sent.</source>
        <translation>Yuborilgan miqdorda qoladi.</translation>
    </message>
    <message>
        <source>They are added to those that are there.</source>
        <translation>Mavjudlariga qo‘shiladi.</translation>
    </message>
    <message>
        <source>It is told.</source>
        <translation>Bildiradi.</translation>
    </message>
    <message>
        <source>It is not told.</source>
        <translation>Bildirmaydi.</translation>
    </message>
    <message>
        <source>Not known; the worst is taken for true.</source>
        <translation>Noma’lum; eng yomon holat olinadi.</translation>
    </message>
    <message>
        <source>Does an export obey the filter by Smartup&apos;s own id?</source>
        <translation>Yuklab olish Smartupning o‘z ID si bo‘yicha filtrni hisobga oladimi?</translation>
    </message>
    <message>
        <source>Does an export obey the days of the documents?</source>
        <translation>Yuklab olish hujjat kuni bo‘yicha filtrni hisobga oladimi?</translation>
    </message>
    <message>
        <source>Does an export obey the days on which documents were made?</source>
        <translation>Yuklab olish hujjat yaratilgan kun bo‘yicha filtrni hisobga oladimi?</translation>
    </message>
    <message>
        <source>Does an export obey the days on which documents were changed?</source>
        <translation>Yuklab olish hujjat o‘zgartirilgan kun bo‘yicha filtrni hisobga oladimi?</translation>
    </message>
    <message>
        <source>Does an export obey the statuses?</source>
        <translation>Yuklab olish status bo‘yicha filtrni hisobga oladimi?</translation>
    </message>
    <message>
        <source>It is not obeyed: what was asked for does not come.</source>
        <translation>Hisobga olmaydi: so‘ralgan narsa kelmaydi.</translation>
    </message>
    <message>
        <source>The probe sends the first document of the file twice, with an external id of its own, and looks at what Smartup made of it: with a dozen exports, which also show which of the filters are obeyed. The document stays in Smartup. It is meant for a test organisation, and does not run on a connection that is marked as production.</source>
        <translation>Sinash fayldagi birinchi hujjatni o‘zi bergan tashqi ID bilan ikki marta yuboradi va Smartup u bilan nima qilganini ko‘radi: buning uchun o‘n ikkitacha yuklab olish bajariladi, ular qaysi filtrlar hisobga olinishini ham ko‘rsatadi. Hujjat Smartupda qoladi. Sinash test tashkilotiga mo‘ljallangan va ishchi deb belgilangan ulanishda bajarilmaydi.</translation>
    </message>
</context>
<context>
    <name>ProbeCommand</name>
    <message>
        <source>Yes, send the document to this organisation.</source>
        <translation>Ha, hujjat shu tashkilotga yuborilsin.</translation>
    </message>
    <message>
        <source>What was found as one JSON object.</source>
        <translation>Aniqlangani bitta JSON obyekti sifatida.</translation>
    </message>
    <message>
        <source>Name a type of document, and one file.</source>
        <translation>Hujjat turini va bitta faylni ayting.</translation>
    </message>
    <message>
        <source>Say --confirm to go on.</source>
        <translation>Davom etish uchun --confirm qo‘shing.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>This connection only reads: nothing is sent. Who may change something in Smartup unticks that in the form of the connection.</source>
        <translation>Bu ulanish faqat o‘qiydi: hech narsa yuborilmaydi. Smartupda biror narsani o‘zgartirishi mumkin bo‘lgan kishi ulanish formasida shu belgini olib tashlaydi.</translation>
    </message>
    <message>
        <source>This connection names no organisation, and Smartup would write into the user&apos;s default one, usually production: nothing is sent. Choose the organisation in the form of the connection. When the user has only one, a test of the connection finds that out and is enough.</source>
        <translation>Bu ulanishda tashkilot ko‘rsatilmagan, Smartup esa foydalanuvchining asosiy tashkilotiga yozgan bo‘lardi, u odatda ishchi tashkilot: hech narsa yuborilmaydi. Ulanish formasida tashkilotni tanlang. Foydalanuvchida faqat bitta tashkilot bo‘lsa, ulanishni tekshirish buni aniqlaydi va shuning o‘zi yetarli.</translation>
    </message>
    <message>
        <source>This connection names its organisation by code only, and settings belong to the one whose id is sent: Smartup would change those of the user&apos;s default organisation. Nothing is sent. Choose the organisation in the form of the connection.</source>
        <translation>Bu ulanishda tashkilotning faqat kodi ko‘rsatilgan, sozlamalar esa ID si yuborilgan tashkilotga tegishli: Smartup foydalanuvchining asosiy tashkiloti sozlamalarini o‘zgartirgan bo‘lardi. Hech narsa yuborilmaydi. Ulanish formasida tashkilotni tanlang.</translation>
    </message>
    <message>
        <source>This connection names its organisation by code only, and reference data goes to the one whose id is sent: Smartup would write it into the user&apos;s default organisation. Nothing is sent. Choose the organisation in the form of the connection.</source>
        <translation>Bu ulanishda tashkilotning faqat kodi ko‘rsatilgan, ma’lumotnomalar esa ID si yuborilgan tashkilotga boradi: Smartup ularni foydalanuvchining asosiy tashkilotiga yozgan bo‘lardi. Hech narsa yuborilmaydi. Ulanish formasida tashkilotni tanlang.</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Mend the file, or remove it and set the connections up again. Passwords are not in it.</source>
        <translation>Faylni tuzating yoki o‘chirib, ulanishlarni qaytadan sozlang. Unda parollar yo‘q.</translation>
    </message>
    <message>
        <source>The file of connections has no readable “%1”.</source>
        <translation>Ulanishlar faylida o‘qib bo‘ladigan “%1” yo‘q.</translation>
    </message>
    <message>
        <source>The file of connections holds an unknown entry, “%1”.</source>
        <translation>Ulanishlar faylida noma’lum “%1” yozuvi bor.</translation>
    </message>
    <message>
        <source>Connection “%1”: %2</source>
        <translation>“%1” ulanishi: %2</translation>
    </message>
    <message>
        <source>The file of connections is not valid JSON.</source>
        <translation>Ulanishlar fayli to‘g‘ri JSON emas.</translation>
    </message>
    <message>
        <source>The file of connections was written by a newer Smartup Desk.</source>
        <translation>Ulanishlar fayli Smartup Deskning yangiroq versiyasida yozilgan.</translation>
    </message>
</context>
<context>
    <name>ProfileRules</name>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Manzil https:// bilan boshlanishi kerak.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Manzilda server nomi yo‘q.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address: they have fields of their own.</source>
        <translation>Manzilga foydalanuvchi va parolni yozmang: ular uchun alohida maydonlar bor.</translation>
    </message>
    <message>
        <source>The address must end before “?” and “#”.</source>
        <translation>Manzil “?” va “#” belgilarigacha tugashi kerak.</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation>0-portga ulanib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The path of the address is not a plain one.</source>
        <translation>Manzildagi yo‘lda ruxsat etilmagan belgilar bor.</translation>
    </message>
    <message>
        <source>Without https:// the password would travel readable. Only a server on this computer may be reached by http://.</source>
        <translation>https:// bo‘lmasa, parol ochiq uzatiladi. http:// orqali faqat shu kompyuterdagi serverga murojaat qilish mumkin.</translation>
    </message>
    <message>
        <source>The login is written as name@company, as in Smartup itself.</source>
        <translation>Login Smartupning o‘zidagi kabi ism@kompaniya ko‘rinishida yoziladi.</translation>
    </message>
    <message>
        <source>A login holds no spaces, no colon and no line breaks.</source>
        <translation>Loginda bo‘sh joy, ikki nuqta va satr uzilishi bo‘lmaydi.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port or socks5://host:port.</source>
        <translation>Proksini http://server:port yoki socks5://server:port ko‘rinishida yozing.</translation>
    </message>
    <message>
        <source>Leave user and password out of the proxy&apos;s address.</source>
        <translation>Proksi manziliga foydalanuvchi va parolni yozmang.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 seconds.</source>
        <translation>1 dan %1 gacha soniya tanlang.</translation>
    </message>
    <message>
        <source>Enter the address of Smartup, as https://smartup.online.</source>
        <translation>Smartup manzilini kiriting, masalan https://smartup.online.</translation>
    </message>
    <message>
        <source>The address holds spaces, line breaks or letters that are not Latin.</source>
        <translation>Manzilda bo‘sh joy, satr uzilishi yoki lotincha bo‘lmagan harflar bor.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Bu veb-manzil emas.</translation>
    </message>
    <message>
        <source>Give the connection a name of at most 200 letters.</source>
        <translation>Ulanishga 200 belgidan oshmagan nom bering.</translation>
    </message>
    <message>
        <source>A sandbox runs on this computer. Choose another environment for this address.</source>
        <translation>Sinov muhiti shu kompyuterda ishlaydi. Bu manzil uchun boshqa muhitni tanlang.</translation>
    </message>
    <message>
        <source>A project code holds Latin letters and digits only.</source>
        <translation>Loyiha kodi faqat lotin harflari va raqamlardan iborat.</translation>
    </message>
    <message>
        <source>The organisation&apos;s id is a number, as in the list of organisations.</source>
        <translation>Tashkilot ID si — tashkilotlar ro‘yxatidagi kabi son.</translation>
    </message>
    <message>
        <source>The organisation&apos;s code is one line of at most 200 letters.</source>
        <translation>Tashkilot kodi — 200 belgidan oshmagan bitta satr.</translation>
    </message>
    <message>
        <source>Name the certificate file with its whole path.</source>
        <translation>Sertifikat faylini to‘liq yo‘li bilan ko‘rsating.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>%1 is not a file of connections.</source>
        <translation>%1 ulanishlar fayli emas.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 faylini o‘qib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The unreadable file %1 could not be set aside.</source>
        <translation>O‘qib bo‘lmaydigan %1 faylini chetga olib qo‘yib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>%1 jildiga yozib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 faylini yozib bo‘lmadi.</translation>
    </message>
</context>
<context>
    <name>ProfilesCommand</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Muhit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Loyiha</translation>
    </message>
    <message>
        <source>Organisation, id</source>
        <translation>Tashkilot, ID</translation>
    </message>
    <message>
        <source>Organisation, code</source>
        <translation>Tashkilot, kod</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Sertifikat fayli</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Ulanish uchun soniya</translation>
    </message>
    <message>
        <source>Seconds to read</source>
        <translation>O‘qish uchun soniya</translation>
    </message>
    <message>
        <source>Seconds to write</source>
        <translation>Yozish uchun soniya</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Hozircha ulanishlar yo‘q.</translation>
    </message>
    <message>
        <source>The same as JSON.</source>
        <translation>Xuddi shu JSON ko‘rinishida.</translation>
    </message>
    <message>
        <source>list (also without a word) prints a line for each connection, the one in use with a star; show prints one of them, found by its name or id. Passwords are in the keychain and never printed.</source>
        <translation>list (yoki so‘zsiz) har bir ulanish uchun bir qator chiqaradi, joriysi yulduzcha bilan; show nomi yoki ID si bo‘yicha bittasini chiqaradi. Parollar kalitlar omborida turadi va hech qachon chiqarilmaydi.</translation>
    </message>
    <message>
        <source>What to do with the connections is not clear.</source>
        <translation>Ulanishlar bilan nima qilish tushunarsiz.</translation>
    </message>
    <message>
        <source>Ids are made</source>
        <translation>Tashqi ID yaratiladi</translation>
    </message>
    <message>
        <source>Ids are short</source>
        <translation>Tashqi ID qisqartiriladi</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Faqat o‘qish</translation>
    </message>
    <message>
        <source>Only organisation</source>
        <translation>Yagona tashkilot</translation>
    </message>
</context>
<context>
    <name>Quirk</name>
    <message>
        <source>A refusal arrives as error_code and message with HTTP status 200.</source>
        <translation>Rad javobi HTTP 200 statusi bilan error_code va message sifatida keladi.</translation>
    </message>
    <message>
        <source>An import stores its documents and then answers with status 500 and an Oracle text.</source>
        <translation>Yuklash hujjatlarni saqlaydi, keyin esa 500 statusi va Oracle matni bilan javob beradi.</translation>
    </message>
    <message>
        <source>An import stores nothing and answers with two empty lists.</source>
        <translation>Yuklash hech narsa saqlamaydi va ikkita bo‘sh ro‘yxat bilan javob beradi.</translation>
    </message>
    <message>
        <source>An export ignores the filter external_id and answers its usual window.</source>
        <translation>Yuklab olish external_id filtrini hisobga olmaydi va odatdagi oraliqni beradi.</translation>
    </message>
    <message>
        <source>A document with a key that Smartup does not know is refused.</source>
        <translation>Smartup bilmaydigan kalitli hujjat rad etiladi.</translation>
    </message>
    <message>
        <source>A request with the header filial_id is answered with status 401.</source>
        <translation>filial_id sarlavhali so‘rovga 401 statusi qaytadi.</translation>
    </message>
    <message>
        <source>The daily allowance is spent: every call that counts is refused.</source>
        <translation>Kunlik limit tugagan: hisobga olinadigan har bir chaqiruv rad etiladi.</translation>
    </message>
    <message>
        <source>An import is applied only some seconds after its answer.</source>
        <translation>Yuklash javobdan bir necha soniya keyingina qo‘llanadi.</translation>
    </message>
    <message>
        <source>A request is taken and never answered; the connection stays open.</source>
        <translation>So‘rov olinadi, lekin javob berilmaydi; ulanish ochiq qoladi.</translation>
    </message>
    <message>
        <source>The connection is cut after the request; nothing is stored.</source>
        <translation>Ulanish so‘rovdan keyin uziladi; hech narsa saqlanmaydi.</translation>
    </message>
    <message>
        <source>An import is stored, and the connection is cut before the answer.</source>
        <translation>Yuklash saqlanadi, ulanish esa javobdan oldin uziladi.</translation>
    </message>
    <message>
        <source>Every answer leaves some milliseconds late.</source>
        <translation>Har bir javob bir necha millisoniya kechikib ketadi.</translation>
    </message>
    <message>
        <source>An external id of more than 20 characters fails with ORA-06502.</source>
        <translation>20 belgidan uzun tashqi ID ORA-06502 xatosini beradi.</translation>
    </message>
    <message>
        <source>An export over more days than allowed answers no rows and no error.</source>
        <translation>Ruxsat etilganidan ko‘p kunlik yuklab olish na qator, na xato beradi.</translation>
    </message>
    <message>
        <source>The sandbox knows no quirk named %1.</source>
        <translation>Sinov muhitida %1 nomli nosozlik yo‘q.</translation>
    </message>
    <message>
        <source>The number of the quirk %1 cannot be used.</source>
        <translation>%1 nosozligining sonidan foydalanib bo‘lmaydi.</translation>
    </message>
</context>
<context>
    <name>ReconcileCommand</name>
    <message>
        <source>The result as one JSON object.</source>
        <translation>Natija bitta JSON obyekti sifatida.</translation>
    </message>
    <message>
        <source>A document that was sent without an answer is looked for in Smartup no sooner than ten minutes later. What is proven not to be there, twice, is sent again with the same id. “smartupctl ledger” lists what is open.</source>
        <translation>Javobsiz yuborilgan hujjat Smartupdan kamida o‘n daqiqadan keyin qidiriladi. U yerda yo‘qligi ikki marta isbotlansa, o‘sha ID bilan qayta yuboriladi. Yakunlanmaganlar ro‘yxati: “smartupctl ledger”.</translation>
    </message>
    <message>
        <source>%1 is not an option of this command.</source>
        <translation>%1 bu buyruq parametri emas.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) looked for.</source>
        <translation>
            <numerusform>%n ta hujjat qidirildi.</numerusform>
            <numerusform>%n ta hujjat qidirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be looked for yet: they may still arrive.</source>
        <translation>
            <numerusform>%n ta hujjatni qidirishga hali erta: ular yetib kelishi mumkin.</numerusform>
            <numerusform>%n ta hujjatni qidirishga hali erta: ular yetib kelishi mumkin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were not there and were sent again.</source>
        <translation>
            <numerusform>%n ta hujjat u yerda yo‘q edi va qayta yuborildi.</numerusform>
            <numerusform>%n ta hujjat u yerda yo‘q edi va qayta yuborildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead, compare the documents that Smartup confirmed with what it shows now; what is gone, changed or there more than once needs attention. The programs do it once a day by themselves.</source>
        <translation>Buning o‘rniga Smartup tasdiqlagan hujjatlarni hozir ko‘rsatayotgani bilan solishtirish; yo‘qolgan, o‘zgargan yoki bir necha marta bo‘lganlari e’tibor talab qiladi. Dasturlar buni kuniga bir marta o‘zi qiladi.</translation>
    </message>
</context>
<context>
    <name>ReferenceComparison</name>
    <message numerus="yes">
        <source>%n record(s) are there as they were sent.</source>
        <translation>
            <numerusform>%n ta yozuv Smartupda yuborilganicha turibdi.</numerusform>
            <numerusform>%n ta yozuv Smartupda yuborilganicha turibdi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are there with other data.</source>
        <translation>
            <numerusform>%n ta yozuv Smartupda bor, lekin ma’lumotlari boshqacha.</numerusform>
            <numerusform>%n ta yozuv Smartupda bor, lekin ma’lumotlari boshqacha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not there.</source>
        <translation>
            <numerusform>%n ta yozuv Smartupda yo‘q.</numerusform>
            <numerusform>%n ta yozuv Smartupda yo‘q.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no code: look for them in Smartup.</source>
        <translation>
            <numerusform>%n ta yozuvning kodi yo‘q edi: ularni Smartupdan qidiring.</numerusform>
            <numerusform>%n ta yozuvning kodi yo‘q edi: ularni Smartupdan qidiring.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the file again: records are found by their code and overwritten, and none is doubled.</source>
        <translation>Faylni yana bir bor yuklang: yozuvlar kodi bo‘yicha topiladi va qayta yoziladi, birortasi ham ikkilanmaydi.</translation>
    </message>
    <message>
        <source>An import of %1 (%2) got no answer. Now Smartup was asked which of the records it has.</source>
        <translation>“%1” yuklanganda (%2) javob kelmagan edi. Endi Smartupdan bu yozuvlarning qaysilari unda borligi so‘raldi.</translation>
    </message>
    <message>
        <source>What was sent cannot be read any more: look for the records in Smartup.</source>
        <translation>Yuborilganlarni endi o‘qib bo‘lmaydi: yozuvlarni Smartupdan qidiring.</translation>
    </message>
</context>
<context>
    <name>ReferenceEntity</name>
    <message>
        <source>Goods and materials</source>
        <translation>Tovar-moddiy boyliklar</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Xizmatlar</translation>
    </message>
    <message>
        <source>Product groups</source>
        <translation>TMB guruhlari</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Ishlab chiqaruvchilar</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Yuridik shaxslar</translation>
    </message>
    <message>
        <source>Natural persons</source>
        <translation>Jismoniy shaxslar</translation>
    </message>
    <message>
        <source>Person groups</source>
        <translation>Kontragentlar guruhlari</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Ish hududlari</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Shartnomalar</translation>
    </message>
    <message>
        <source>Return reasons</source>
        <translation>Qaytarish sabablari</translation>
    </message>
    <message>
        <source>Price types</source>
        <translation>Narx turlari</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Narxlar</translation>
    </message>
    <message>
        <source>Stock balance</source>
        <translation>Ombor qoldiqlari</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Omborlar</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistika</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Tashriflar</translation>
    </message>
    <message>
        <source>Movements between organisations</source>
        <translation>Tashkilotlararo ko‘chirishlar</translation>
    </message>
    <message>
        <source>Equipment movements</source>
        <translation>Uskuna ko‘chirishlari</translation>
    </message>
    <message>
        <source>Equipment requests</source>
        <translation>Uskuna so‘rovlari</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Days for which requests and answers of calls that went well are kept; 0 is for ever.</source>
        <translation>Muvaffaqiyatli chaqiruvlarning so‘rov va javoblari saqlanadigan kunlar; 0 — doim.</translation>
    </message>
    <message>
        <source>The same for calls in which something was refused, not sent or unknown.</source>
        <translation>Nimadir rad etilgan, yuborilmagan yoki noma’lum bo‘lgan chaqiruvlar uchun ham xuddi shu.</translation>
    </message>
    <message>
        <source>Days for which the lines of calls that went well are kept; 0 is for ever.</source>
        <translation>Muvaffaqiyatli chaqiruvlarning qatorlari saqlanadigan kunlar; 0 — doim.</translation>
    </message>
    <message>
        <source>Size that the log may have; the oldest goes earlier when it is larger. 0 is any size.</source>
        <translation>Jurnalning ruxsat etilgan hajmi; undan oshsa, eng eskisi oldinroq ketadi. 0 — istalgan hajm.</translation>
    </message>
    <message>
        <source>1 writes each month into a file of its own before anything of it goes.</source>
        <translation>1 — har bir oy, undan biror narsa ketishidan oldin, alohida faylga yoziladi.</translation>
    </message>
    <message>
        <source>1 lets the program see to it by itself once a day, 0 leaves it to “smartupctl log prune --apply”.</source>
        <translation>1 — dastur buni kuniga bir marta o‘zi qiladi, 0 — buni faqat “smartupctl log prune --apply” qiladi.</translation>
    </message>
    <message>
        <source>%1 takes a number from 0 to %2.</source>
        <translation>%1 uchun 0 dan %2 gacha son kerak.</translation>
    </message>
    <message>
        <source>Lines are kept for at least %1 days: the overview counts them.</source>
        <translation>Qatorlar kamida %1 kun saqlanadi: ularni umumiy ko‘rinish sanaydi.</translation>
    </message>
    <message>
        <source>Requests and answers cannot be kept longer than their lines.</source>
        <translation>So‘rov va javoblarni o‘z qatorlaridan uzoqroq saqlab bo‘lmaydi.</translation>
    </message>
    <message>
        <source>What went wrong cannot be kept shorter than what went well.</source>
        <translation>Muvaffaqiyatsizlarini muvaffaqiyatlilaridan qisqaroq saqlab bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The settings of the log cannot be read.</source>
        <translation>Jurnal sozlamalarini o‘qib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The log has no setting %1.</source>
        <translation>Jurnalda %1 sozlamasi yo‘q.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ta qator</numerusform>
            <numerusform>%n ta qator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests and answers of %n further call(s)</source>
        <translation>
            <numerusform>yana %n ta chaqiruvning so‘rov va javoblari</numerusform>
            <numerusform>yana %n ta chaqiruvning so‘rov va javoblari</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>Olib tashlanadigan narsa yo‘q.</translation>
    </message>
    <message>
        <source>Would go: %1, and %2; about %3.</source>
        <translation>Olib tashlangan bo‘lardi: %1 va %2; taxminan %3.</translation>
    </message>
    <message>
        <source>The oldest is of %1, the newest of %2.</source>
        <translation>Eng eskisi — %1, eng yangisi — %2.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned and kept: %n call(s).</source>
        <translation>
            <numerusform>Qadab qo‘yilgan va qoladi: %n ta chaqiruv.</numerusform>
            <numerusform>Qadab qo‘yilgan va qoladi: %n ta chaqiruv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept because their documents are still open: %n call(s).</source>
        <translation>
            <numerusform>Hujjatlari hali yakunlanmagani uchun qoladi: %n ta chaqiruv.</numerusform>
            <numerusform>Hujjatlari hali yakunlanmagani uchun qoladi: %n ta chaqiruv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived first: %1.</source>
        <translation>Avval arxivga yoziladi: %1.</translation>
    </message>
    <message>
        <source>Gone: %1, and %2; %3 smaller.</source>
        <translation>Olib tashlandi: %1 va %2; %3 ga kamaydi.</translation>
    </message>
    <message>
        <source>The log is still larger than it may be: nothing else may go.</source>
        <translation>Jurnal hali ham ruxsat etilganidan katta: boshqa hech narsani olib tashlab bo‘lmaydi.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The sample company cannot be written.</source>
        <translation>Namunaviy kompaniyani yozib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The sandbox file “%1” cannot be opened.</source>
        <translation>“%1” sinov muhiti faylini ochib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The file “%1” is not a sandbox.</source>
        <translation>“%1” fayli sinov muhiti emas.</translation>
    </message>
    <message>
        <source>The sandbox file “%1” was made by another version. Begin anew.</source>
        <translation>“%1” sinov muhiti fayli boshqa versiyada yaratilgan. Qaytadan boshlang.</translation>
    </message>
    <message>
        <source>The tables of the sandbox cannot be made.</source>
        <translation>Sinov muhiti jadvallarini yaratib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged, or is no sandbox. It was left as it is: choose another file.</source>
        <translation>“%1” fayli shikastlangan yoki sinov muhiti emas. U o‘z holicha qoldirildi: boshqa fayl tanlang.</translation>
    </message>
    <message>
        <source>The file “%1” is in use by another sandbox.</source>
        <translation>“%1” faylini boshqa sinov muhiti ishlatmoqda.</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>Port of this computer to listen on; 0 takes a free one.</source>
        <translation>Shu kompyuterning porti; 0 — istalgan bo‘sh port.</translation>
    </message>
    <message>
        <source>SQLite file that keeps the state between starts; :memory: keeps nothing.</source>
        <translation>Ishga tushirishlar orasida holatni saqlaydigan SQLite fayli; :memory: hech narsa saqlamaydi.</translation>
    </message>
    <message>
        <source>How many times 5000 orders a new sample company gets, from 1 to 200.</source>
        <translation>Yangi namunaviy kompaniya 5000 tadan necha marta buyurtma oladi, 1 dan 200 gacha.</translation>
    </message>
    <message>
        <source>A known trouble to play, from the list below; may be given several times, with a number as in delay=500.</source>
        <translation>Quyidagi ro‘yxatdagi ma’lum nosozlik; bir necha marta, delay=500 kabi son bilan ko‘rsatish mumkin.</translation>
    </message>
    <message>
        <source>Leave out the daily allowance, for measurements.</source>
        <translation>Kunlik limitsiz, o‘lchovlar uchun.</translation>
    </message>
    <message>
        <source>Begin anew with the sample company.</source>
        <translation>Namunaviy kompaniya bilan qaytadan boshlash.</translation>
    </message>
    <message>
        <source>Troubles (--quirk):</source>
        <translation>Nosozliklar (--quirk):</translation>
    </message>
    <message>
        <source>The sandbox is ready.</source>
        <translation>Sinov muhiti tayyor.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tashkilotlar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Nosozliklar</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Ctrl+C uni tugatadi.</translation>
    </message>
    <message>
        <source>%1 is not an option of the sandbox.</source>
        <translation>%1 sinov muhiti parametri emas.</translation>
    </message>
    <message>
        <source>Sets the sandbox&apos;s clock to this moment of Tashkent when it starts, as in 12.11.2026 10:00.</source>
        <translation>Ishga tushganda sinov muhiti soatini Toshkent vaqtining shu lahzasiga qo‘yadi, masalan 12.11.2026 10:00.</translation>
    </message>
    <message>
        <source>--now takes a moment as %1, not “%2”.</source>
        <translation>--now uchun lahza %1 ko‘rinishida kerak, “%2” emas.</translation>
    </message>
    <message>
        <source>They are switched while it runs, too: POST %1 to the path %2, signed in as %3. An empty object tells which are on.</source>
        <translation>Ularni ish paytida ham yoqib-o‘chirish mumkin: POST %1, yo‘l %2, kirish %3. Bo‘sh obyekt qaysilari yoqilganini bildiradi.</translation>
    </message>
</context>
<context>
    <name>SandboxTables</name>
    <message>
        <source>The tables of the sandbox cannot be read.</source>
        <translation>Sinov muhiti jadvallarini o‘qib bo‘lmadi.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Choose a file that this program has exported.</source>
        <translation>Shu dastur saqlagan faylni tanlang.</translation>
    </message>
    <message>
        <source>Errors of today</source>
        <translation>Bugungi xatolar</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Natija noma’lum</translation>
    </message>
    <message>
        <source>Skipped as duplicates</source>
        <translation>Dublikat sifatida o‘tkazib yuborilgan</translation>
    </message>
    <message>
        <source>This is no file of saved filters.</source>
        <translation>Bu saqlangan filtrlar fayli emas.</translation>
    </message>
    <message>
        <source>This file of saved filters was made by another version.</source>
        <translation>Bu saqlangan filtrlar fayli boshqa versiyada yaratilgan.</translation>
    </message>
    <message>
        <source>The filter “%1” of the file cannot be read.</source>
        <translation>Fayldagi “%1” filtrini o‘qib bo‘lmadi.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Choose what is to be exchanged.</source>
        <translation>Nima almashilishini tanlang.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be exchanged this way.</source>
        <translation>“%1” ni bunday almashib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>A folder of imports holds one type of documents.</source>
        <translation>Yuklash jildida bitta turdagi hujjatlar bo‘ladi.</translation>
    </message>
    <message>
        <source>An export reaches back 1 to 366 days.</source>
        <translation>Yuklab olish oxirgi 1 kundan 366 kungacha qamrab oladi.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Yuklab olish: %1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Yuklash: %1</translation>
    </message>
    <message>
        <source>The schedules cannot be read.</source>
        <translation>Almashinuv jadvallarini o‘qib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Update the program, or move the file away and make them again.</source>
        <translation>Dasturni yangilang yoki faylni boshqa joyga ko‘chirib, jadvallarni qaytadan tuzing.</translation>
    </message>
    <message>
        <source>every day</source>
        <extracomment>Days on which a schedule runs: all seven</extracomment>
        <translation>har kuni</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Haftaning kamida bitta kunini tanlang.</translation>
    </message>
    <message>
        <source>Name at least one time of the day.</source>
        <translation>Kamida bitta vaqtni ko‘rsating.</translation>
    </message>
    <message>
        <source>A time is written as in %1.</source>
        <translation>Vaqt bunday yoziladi: %1.</translation>
    </message>
    <message>
        <source>The interval is between 5 minutes and 24 hours.</source>
        <translation>Oraliq — 5 daqiqadan 24 soatgacha.</translation>
    </message>
    <message>
        <source>The first time lies behind the last one.</source>
        <translation>Birinchi vaqt oxirgisidan keyin turibdi.</translation>
    </message>
    <message>
        <source>At %1; %2</source>
        <extracomment>Times and days of a schedule: &quot;At 06:00, 18:00; Mon, Wed&quot;</extracomment>
        <translation>Soat %1 da; %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s) from %1 to %2; %3</source>
        <extracomment>Interval and days of a schedule: &quot;Every 15 minutes from 08:00 to 18:00; Mon, Wed&quot;</extracomment>
        <translation>
            <numerusform>Har %n daqiqada, %1 dan %2 gacha; %3</numerusform>
            <numerusform>Har %n daqiqada, %1 dan %2 gacha; %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of schedules %1 cannot be read.</source>
        <translation>%1 almashinuv jadvallari faylini o‘qib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The file of schedules %1 cannot be written now.</source>
        <translation>%1 almashinuv jadvallari fayliga hozir yozib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Nothing of this can be narrowed by &quot;%1&quot;.</source>
        <translation>Bulardan hech birini “%1” filtri bilan toraytirib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>Statuses: %1.</source>
        <translation>Statuslar: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a filter: &quot;Warehouses (codes)&quot;, %2 the codes</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were missed between %1 and %2.</source>
        <extracomment>%1 and %2 moments; the same when it is one run</extracomment>
        <translation>
            <numerusform>%1 dan %2 gacha %n ta ishga tushirish o‘tkazib yuborildi.</numerusform>
            <numerusform>%1 dan %2 gacha %n ta ishga tushirish o‘tkazib yuborildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table of imports holds one type of documents.</source>
        <translation>Bazadan yuklanadigan jadvalda bitta turdagi hujjatlar bo‘ladi.</translation>
    </message>
    <message>
        <source>Choose a folder or a database.</source>
        <translation>Jild yoki ma’lumotlar bazasini tanlang.</translation>
    </message>
    <message>
        <source>Name the table that is to be imported.</source>
        <translation>Bazadagi qaysi jadval yuklanishini ko‘rsating.</translation>
    </message>
    <message>
        <source>Into a database.</source>
        <translation>Ma’lumotlar bazasiga.</translation>
    </message>
    <message>
        <source>From the table %1.</source>
        <translation>Bazadagi %1 jadvalidan.</translation>
    </message>
</context>
<context>
    <name>ScheduleCommand</name>
    <message>
        <source>Folder that exports are written to, or files are taken from.</source>
        <translation>Yuklab olinganlar yoziladigan yoki fayllar olinadigan jild.</translation>
    </message>
    <message>
        <source>Runs every so many minutes.</source>
        <translation>Har shuncha daqiqada ishga tushirish.</translation>
    </message>
    <message>
        <source>With --every: first run of a day.</source>
        <translation>--every bilan: kundagi birinchi ishga tushirish.</translation>
    </message>
    <message>
        <source>With --every: no run of a day after it.</source>
        <translation>--every bilan: kunda bundan keyin ishga tushirilmaydi.</translation>
    </message>
    <message>
        <source>Runs at these times, as in 06:00,18:00.</source>
        <translation>Shu vaqtlarda ishga tushirish, masalan 06:00,18:00.</translation>
    </message>
    <message>
        <source>Days of the week; 1 is Monday.</source>
        <translation>Hafta kunlari; 1 — dushanba.</translation>
    </message>
    <message>
        <source>Days that an export of documents reaches back, today included.</source>
        <translation>Hujjatlarni yuklab olish oxirgi necha kunni qamrab oladi, bugun ham kiradi.</translation>
    </message>
    <message>
        <source>What becomes of runs that were missed: catch_up, skip or ask.</source>
        <translation>O‘tkazib yuborilgan ishga tushirishlar bilan nima qilish: catch_up, skip yoki ask.</translation>
    </message>
    <message>
        <source>A name of your own.</source>
        <translation>O‘zingiz tanlagan nom.</translation>
    </message>
    <message>
        <source>list as JSON.</source>
        <translation>list JSON ko‘rinishida.</translation>
    </message>
    <message>
        <source>All times are those of Tashkent. A desktop program or a service that is running takes a change up within a minute.</source>
        <translation>Barcha vaqtlar Toshkent bo‘yicha. Ishlab turgan ish stoli dasturi yoki xizmat o‘zgarishni bir daqiqa ichida hisobga oladi.</translation>
    </message>
    <message>
        <source>Give either --every or --at.</source>
        <translation>--every yoki --at dan birini ko‘rsating.</translation>
    </message>
    <message>
        <source>A time is written as in %1.</source>
        <translation>Vaqt bunday yoziladi: %1.</translation>
    </message>
    <message>
        <source>--weekdays takes numbers from 1 to 7.</source>
        <translation>--weekdays uchun 1 dan 7 gacha sonlar kerak.</translation>
    </message>
    <message>
        <source>Say what to add, as in: add export order,inventory.</source>
        <translation>Nima qo‘shishni ayting, masalan: add export order,inventory.</translation>
    </message>
    <message>
        <source>--missed takes catch_up, skip or ask.</source>
        <translation>--missed uchun catch_up, skip yoki ask kerak.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>To‘xtatib turilgan.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Keyingi ishga tushirish: %1.</translation>
    </message>
    <message>
        <source>Last: %1.</source>
        <translation>Oxirgi ishga tushirish: %1.</translation>
    </message>
    <message>
        <source>There are no schedules yet.</source>
        <translation>Hozircha almashinuv jadvallari yo‘q.</translation>
    </message>
    <message>
        <source>There is no schedule “%1”.</source>
        <translation>“%1” jadvali yo‘q.</translation>
    </message>
    <message>
        <source>Several schedules begin with “%1”.</source>
        <translation>“%1” bilan boshlanadigan jadval bir nechta.</translation>
    </message>
    <message>
        <source>What to do with the schedules is not clear.</source>
        <translation>Jadvallar bilan nima qilish tushunarsiz.</translation>
    </message>
    <message>
        <source>What these days speak about: date, created or modified.</source>
        <translation>Bu kunlar nimaga tegishli: date, created yoki modified.</translation>
    </message>
    <message>
        <source>Only these statuses of orders, as in B#S,B#V; those of the settings when it is left out.</source>
        <translation>Faqat shu buyurtma statuslari, masalan B#S,B#V; ko‘rsatilmasa — sozlamalardagilar.</translation>
    </message>
    <message>
        <source>Only records of these codes, as in warehouse_codes=W1,W2; may be given several times. “smartupctl help export” says what takes which.</source>
        <translation>Faqat shu kodli yozuvlar, masalan warehouse_codes=W1,W2; bir necha marta ko‘rsatish mumkin. Nima qaysi filtrni qabul qilishini “smartupctl help export” aytadi.</translation>
    </message>
    <message>
        <source>json, xml, csv or xlsx: of the files that an export writes, or of those that an import takes. An import takes all of them when it is left out.</source>
        <translation>json, xml, csv yoki xlsx: yuklab olish yozadigan yoki yuklash oladigan fayllar formati. Ko‘rsatilmasa, yuklash hammasini oladi.</translation>
    </message>
    <message>
        <source>--status and --filter narrow exports; an import takes whole files.</source>
        <translation>--status va --filter yuklab olishni toraytiradi; yuklash fayllarni butunligicha oladi.</translation>
    </message>
    <message>
        <source>--status narrows orders, and they are not named.</source>
        <translation>--status buyurtmalarni toraytiradi, ular esa ko‘rsatilmagan.</translation>
    </message>
    <message>
        <source>Answer with: smartupctl schedule catch-up ID, or leave-out ID.</source>
        <translation>Javob berish: smartupctl schedule catch-up ID yoki leave-out ID.</translation>
    </message>
    <message>
        <source>No missed runs of it wait for an answer.</source>
        <translation>Uning qaror kutayotgan o‘tkazib yuborilgan ishga tushirishlari yo‘q.</translation>
    </message>
    <message>
        <source>One run makes up for them, within a minute of a program that runs the schedules.</source>
        <translation>Ular o‘rniga bir marta ishga tushiriladi: jadvallarni bajarayotgan dastur uni bir daqiqa ichida boshlaydi.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Ular bajarilmaydi.</translation>
    </message>
    <message>
        <source>Instead of a folder: a database that “smartupctl databases” knows. Exports write their tables, an import reads one. Its password must be in the keychain.</source>
        <translation>Jild o‘rniga: “smartupctl databases” biladigan ma’lumotlar bazasi. Yuklab olish o‘z jadvallariga yozadi, yuklash bitta jadvalni o‘qiydi. Bazaning paroli kalitlar omborida bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>import with --database: the table or view; its rows are sent when they are new or have changed.</source>
        <translation>--database bilan import: bazadagi jadval yoki ko‘rinish (view); qatorlari yangi yoki o‘zgargan bo‘lsa, yuboriladi.</translation>
    </message>
    <message>
        <source>Give either --folder or --database.</source>
        <translation>--folder yoki --database dan birini ko‘rsating.</translation>
    </message>
    <message>
        <source>--table names what an import reads of a --database; an export&apos;s tables have their own names.</source>
        <translation>--table yuklash --database dan nimani o‘qishini ko‘rsatadi; yuklab olish jadvallarining o‘z nomlari bor.</translation>
    </message>
    <message>
        <source>--format is about files, not tables.</source>
        <translation>--format jadvallarga emas, fayllarga tegishli.</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>Running now</source>
        <translation>Hozir bajarilmoqda</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of a schedule that does not run at present</extracomment>
        <translation>To‘xtatib turilgan</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a schedule runs next: at no time</extracomment>
        <translation>Hech qachon</translation>
    </message>
    <message>
        <source>%1: the program ended in the middle of it</source>
        <translation>%1: dastur ishga tushirish o‘rtasida tugagan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When a schedule ran last, and how it ended: &quot;27.11.2026 06:00: Received&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of a table: at which times a schedule runs</extracomment>
        <translation>Qachon</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Keyingi ishga tushirish</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Oxirgi ishga tushirish</translation>
    </message>
    <message numerus="yes">
        <source>%n missed run(s) wait for your word</source>
        <translation>
            <numerusform>%n ta o‘tkazib yuborilgan ishga tushirish qaroringizni kutmoqda</numerusform>
            <numerusform>%n ta o‘tkazib yuborilgan ishga tushirish qaroringizni kutmoqda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>You can go on without it: the password is then asked for each time and kept only until the program is closed.</source>
        <translation>Usiz ham davom etish mumkin: unda parol har safar so‘raladi va faqat dastur yopilguncha saqlanadi.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Kalitlar ombori ruxsat bermadi.</translation>
    </message>
    <message>
        <source>This system has no keychain.</source>
        <translation>Bu tizimda kalitlar ombori yo‘q.</translation>
    </message>
    <message>
        <source>The keychain could not be used.</source>
        <translation>Kalitlar omboridan foydalanib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Kalitlar ombori javob bermayapti.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The schedules are those of the desktop program. While that runs them, this waits and takes over when it ends. Ctrl+C or SIGTERM ends it: an export under way writes no file, an import waits for the request under way.</source>
        <translation>Jadvallar ish stoli dasturidagilarning o‘zi. Ularni u bajarib turganda bu buyruq kutadi va u tugagach, o‘zi bajaradi. Ctrl+C yoki SIGTERM uni tugatadi: boshlangan yuklab olish fayl yozmaydi, yuklash joriy so‘rovni kutadi.</translation>
    </message>
    <message>
        <source>--profile names the connection whose schedules are run.</source>
        <translation>--profile jadvallari bajariladigan ulanishni ko‘rsatadi.</translation>
    </message>
    <message>
        <source>Serving %1. Ctrl+C ends it.</source>
        <translation>%1 ga xizmat ko‘rsatilmoqda. Ctrl+C ishni tugatadi.</translation>
    </message>
    <message numerus="yes">
        <source>In charge of %n schedule(s).</source>
        <translation>
            <numerusform>%n ta jadval bajariladi.</numerusform>
            <numerusform>%n ta jadval bajariladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer with: smartupctl schedule catch-up %1, or leave-out %1.</source>
        <translation>Javob berish: smartupctl schedule catch-up %1 yoki leave-out %1.</translation>
    </message>
</context>
<context>
    <name>SettingCatalog</name>
    <message>
        <source>Global code</source>
        <translation>Global kod</translation>
    </message>
    <message>
        <source>One code for all organisations: best when several systems exchange with each other.</source>
        <translation>Barcha tashkilotlar uchun bitta kod: bir nechta tizim o‘zaro almashganda eng qulayi.</translation>
    </message>
    <message>
        <source>Example: the product “Chashma 0.5 l” travels as P000512 from every organisation.</source>
        <translation>Misol: “Chashma 0,5 l” tovari har bir tashkilotdan P000512 bo‘lib uzatiladi.</translation>
    </message>
    <message>
        <source>Local code</source>
        <translation>Lokal kod</translation>
    </message>
    <message>
        <source>This organisation&apos;s own code: when the numbering of a particular sales point matters.</source>
        <translation>Shu tashkilotning o‘z kodi: muayyan savdo nuqtasining raqamlashi muhim bo‘lganda.</translation>
    </message>
    <message>
        <source>Example: the product “Chashma 0.5 l” travels as 17-0093 from this organisation and under another code from the next.</source>
        <translation>Misol: “Chashma 0,5 l” tovari shu tashkilotdan 17-0093 bo‘lib, boshqasidan esa boshqa kod bilan uzatiladi.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>state of a switch</extracomment>
        <translation>O‘chirilgan</translation>
    </message>
    <message>
        <source>Goods and materials without an identification code of the kind in use are left out of the export.</source>
        <translation>Foydalanilayotgan turdagi identifikatsiya kodi yo‘q tovar-moddiy boyliklar yuklab olishga tushmaydi.</translation>
    </message>
    <message>
        <source>Example: of 2000 goods, 140 have no code; the export answers 1860.</source>
        <translation>Misol: 2000 ta tovardan 140 tasida kod yo‘q; 1860 tasi yuklab olinadi.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>state of a switch</extracomment>
        <translation>Yoqilgan</translation>
    </message>
    <message>
        <source>Goods and materials without an identification code are exported too, with an empty code.</source>
        <translation>Identifikatsiya kodi yo‘q tovar-moddiy boyliklar ham bo‘sh kod bilan yuboriladi.</translation>
    </message>
    <message>
        <source>Example: of 2000 goods, 140 have no code; the export answers all 2000, 140 of them with an empty code.</source>
        <translation>Misol: 2000 ta tovardan 140 tasida kod yo‘q; 2000 tasi ham yuklab olinadi, 140 tasi bo‘sh kod bilan.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>duplicate policy, heading of a column</extracomment>
        <translation>Tekshirilmaydi</translation>
    </message>
    <message>
        <source>Documents are not compared with those already here: one that is sent twice is stored twice.</source>
        <translation>Hujjatlar mavjudlari bilan solishtirilmaydi: ikki marta yuborilgani ikki marta saqlanadi.</translation>
    </message>
    <message>
        <source>Example: 1C-00004511 is sent a second time, and Smartup holds it under two numbers.</source>
        <translation>Misol: 1C-00004511 ikkinchi marta yuborildi va Smartupda u ikki raqam ostida turibdi.</translation>
    </message>
    <message>
        <source>Report an error</source>
        <extracomment>duplicate policy, heading of a column</extracomment>
        <translation>Xato qaytarish</translation>
    </message>
    <message>
        <source>A document whose external id is already known here is refused with an error; the others of the request go through.</source>
        <translation>Tashqi ID si bu yerda ma’lum bo‘lgan hujjat xato bilan rad etiladi; so‘rovdagi qolganlari o‘tadi.</translation>
    </message>
    <message>
        <source>Example: 1C-00004511 is sent a second time, and the sender gets an error that names the existing document.</source>
        <translation>Misol: 1C-00004511 ikkinchi marta yuborildi va yuboruvchi mavjud hujjat ko‘rsatilgan xato oladi.</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>duplicate policy, heading of a column</extracomment>
        <translation>Yangilash</translation>
    </message>
    <message>
        <source>The existing document takes the new data and keeps its number.</source>
        <translation>Mavjud hujjat yangi ma’lumotlarni oladi va raqamini saqlab qoladi.</translation>
    </message>
    <message>
        <source>Example: 1C-00004511 is sent again with 12 pieces instead of 10, and the document in Smartup then says 12.</source>
        <translation>Misol: 1C-00004511 10 dona o‘rniga 12 dona bilan qayta yuborildi va Smartupdagi hujjatda 12 bo‘ladi.</translation>
    </message>
    <message>
        <source>Skip the duplicate</source>
        <extracomment>duplicate policy, heading of a column</extracomment>
        <translation>Dublikatni o‘tkazib yuborish</translation>
    </message>
    <message>
        <source>Only new documents are added: one whose external id is already known here changes nothing, and the sender gets the existing number.</source>
        <translation>Faqat yangi hujjatlar qo‘shiladi: tashqi ID si ma’lum hujjat hech narsani o‘zgartirmaydi, yuboruvchi esa mavjud raqamni oladi.</translation>
    </message>
    <message>
        <source>Example: 1C-00004511 is sent again with 12 pieces instead of 10, and the document in Smartup still says 10.</source>
        <translation>Misol: 1C-00004511 10 dona o‘rniga 12 dona bilan qayta yuborildi, Smartupdagi hujjatda esa 10 ligicha qoladi.</translation>
    </message>
    <message>
        <source>Code used</source>
        <translation>Foydalaniladigan kod</translation>
    </message>
    <message>
        <source>Which code identifies goods and clients in requests and answers of the API.</source>
        <translation>API so‘rov va javoblarida tovarlar va mijozlarni qaysi kod belgilaydi.</translation>
    </message>
    <message>
        <source>identifier id article number global local product client</source>
        <extracomment>words a search in the settings finds “Code used” by; separate them with blanks</extracomment>
        <translation>identifikator kod artikul raqam global lokal tovar mijoz</translation>
    </message>
    <message>
        <source>Periodicity of the exchange</source>
        <translation>Almashinuv davriyligi</translation>
    </message>
    <message>
        <source>How often data is brought up to date: in real time, or once in a number of minutes.</source>
        <translation>Ma’lumotlar qanchalik tez-tez yangilanadi: real vaqtda yoki belgilangan daqiqalarda bir marta.</translation>
    </message>
    <message>
        <source>Example: every 15 minutes makes 96 exchanges a day.</source>
        <translation>Misol: har 15 daqiqada — kuniga 96 ta almashinuv.</translation>
    </message>
    <message>
        <source>interval schedule frequency minutes real time how often</source>
        <extracomment>words a search in the settings finds “Periodicity of the exchange” by; separate them with blanks</extracomment>
        <translation>interval jadval chastota daqiqa real vaqt qanchalik tez</translation>
    </message>
    <message>
        <source>Order statuses to export</source>
        <translation>Yuboriladigan buyurtma statuslari</translation>
    </message>
    <message>
        <source>Only orders in the selected statuses are exported through the API.</source>
        <translation>API orqali faqat tanlangan statuslardagi buyurtmalar yuboriladi.</translation>
    </message>
    <message>
        <source>Example: with Shipped and Delivered, an order appears in the export when it leaves the warehouse.</source>
        <translation>Misol: “Jo‘natilgan” va “Yetkazilgan” bilan buyurtma ombordan chiqqanda yuklab olishda paydo bo‘ladi.</translation>
    </message>
    <message>
        <source>state filter download draft new shipped delivered archive cancelled</source>
        <extracomment>words a search in the settings finds “Order statuses to export” by; separate them with blanks</extracomment>
        <translation>status holat filtr yuklab olish qoralama yangi jo‘natilgan yetkazilgan arxiv bekor</translation>
    </message>
    <message>
        <source>Export records without codes</source>
        <translation>Kodsiz ma’lumotlarni yuborish</translation>
    </message>
    <message>
        <source>Useful for systems that do not need to identify each item.</source>
        <translation>Har bir elementni qat’iy identifikatsiya qilishni talab etmaydigan tizimlar uchun foydali.</translation>
    </message>
    <message>
        <source>empty code missing goods materials products reference</source>
        <extracomment>words a search in the settings finds “Export records without codes” by; separate them with blanks</extracomment>
        <translation>bo‘sh kod yo‘q tovar material ma’lumotnoma</translation>
    </message>
    <message>
        <source>Duplicate check</source>
        <translation>Dublikatni tekshirish</translation>
    </message>
    <message>
        <source>A duplicate is a document of the same type and organisation with the same external id. A document without an external id cannot be checked.</source>
        <translation>Dublikat — o‘sha tur va tashkilotning bir xil tashqi ID li hujjati. Tashqi ID siz hujjatni tekshirib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>double twice repeat again existing external id policy</source>
        <extracomment>words a search in the settings finds “Duplicate check” by; separate them with blanks</extracomment>
        <translation>dubl ikki marta takror yana mavjud tashqi ID qoida</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umumiy sozlamalar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Buyurtmalar</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Ma’lumotnoma</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Boshqa hujjatlar</translation>
    </message>
    <message>
        <source>“%1” is not a value that the setting %2 can take.</source>
        <translation>“%1” — %2 sozlamasi uchun yaroqsiz qiymat.</translation>
    </message>
    <message>
        <source>Possible values: %1.</source>
        <translation>Mumkin bo‘lgan qiymatlar: %1.</translation>
    </message>
    <message>
        <source>in real time</source>
        <translation>real vaqtda</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>har %n daqiqada</numerusform>
            <numerusform>har %n daqiqada</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no order status is selected</extracomment>
        <translation>yo‘q</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <extracomment>%1 is a document type: “Order duplicates”</extracomment>
        <translation>%1 dublikatlari</translation>
    </message>
</context>
<context>
    <name>SettingRules</name>
    <message>
        <source>Every system that exchanges with this organisation must use the other codes from the moment you save.</source>
        <translation>Saqlagan paytingizdan boshlab bu tashkilot bilan ma’lumot almashadigan barcha tizimlar boshqa kodlardan foydalanishi kerak.</translation>
    </message>
    <message>
        <source>The period must lie between %1 and %2 minutes.</source>
        <translation>Davr %1 dan %2 daqiqagacha bo‘lishi kerak.</translation>
    </message>
    <message>
        <source>This makes %1 exchanges a day. The daily request allowance is 500 for all programs of the company together: it may be spent before the evening.</source>
        <translation>Bu kuniga %1 ta almashinuv. Kunlik limit kompaniyaning barcha dasturlari uchun birgalikda 500 ta so‘rov: u kechgacha tugashi mumkin.</translation>
    </message>
    <message>
        <source>No order status is selected: nothing is exported.</source>
        <translation>Birorta buyurtma statusi tanlanmagan: hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>The status %1 is not known to this program. It is kept and sent back as it is.</source>
        <translation>%1 statusi bu dasturga noma’lum. U saqlanadi va o‘z holicha qaytariladi.</translation>
    </message>
    <message>
        <source>Drafts are exported too: they may still change or disappear.</source>
        <translation>Qoralamalar ham yuboriladi: ular hali o‘zgarishi yoki yo‘qolishi mumkin.</translation>
    </message>
    <message>
        <source>The local code is in use: goods that have only a global code are left out too.</source>
        <translation>Lokal koddan foydalanilmoqda: faqat global kodi bor tovarlar ham yuborilmaydi.</translation>
    </message>
    <message>
        <source>%1: with “Update”, lines without an external id of their own may be doubled when the document is sent again.</source>
        <translation>%1: “Yangilash” tanlanganda o‘z tashqi ID si yo‘q qatorlar hujjat qayta yuborilganda ikkilanishi mumkin.</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) of documents are not checked for duplicates: sending a document twice doubles it.</source>
        <translation>
            <numerusform>%n turdagi hujjatlar dublikatga tekshirilmaydi: ikki marta yuborilgan hujjat ikkilanadi.</numerusform>
            <numerusform>%n turdagi hujjatlar dublikatga tekshirilmaydi: ikki marta yuborilgan hujjat ikkilanadi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ni o‘qib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>Smartup accepted the settings but stored other values than were sent.</source>
        <translation>Smartup sozlamalarni qabul qildi, lekin yuborilganidan boshqa qiymatlarni saqladi.</translation>
    </message>
    <message>
        <source>Somebody else changed the same settings at this moment. Nothing was written; look at them and try again.</source>
        <translation>Shu paytda boshqa kimdir o‘sha sozlamalarni o‘zgartirdi. Hech narsa yozilmadi; ularni ko‘rib, qayta urining.</translation>
    </message>
    <message>
        <source>show prints every setting as KEY=VALUE with a comment in words; set changes the settings named and prints what changed; diff says what a file of such lines would change, and ends with 1 when it would change something.</source>
        <translation>show har bir sozlamani izohi bilan KEY=VALUE ko‘rinishida chiqaradi; set ko‘rsatilgan sozlamalarni o‘zgartirib, nima o‘zgarganini chiqaradi; diff shunday satrli fayl nimani o‘zgartirishini aytadi va biror narsa o‘zgaradigan bo‘lsa, 1 kodi bilan tugaydi.</translation>
    </message>
    <message>
        <source>What to do with the settings is not clear.</source>
        <translation>Sozlamalar bilan nima qilish tushunarsiz.</translation>
    </message>
</context>
<context>
    <name>SettingsDiff</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a changed setting: name, old value, new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Check the map of the settings form: the names of Smartup&apos;s fields may have changed.</source>
        <translation>Sozlamalar formasi xaritasini tekshiring: Smartup maydonlari nomlari o‘zgargan bo‘lishi mumkin.</translation>
    </message>
    <message>
        <source>Smartup&apos;s settings form sent no readable value for “%1”.</source>
        <translation>Smartup sozlamalar formasi “%1” uchun o‘qib bo‘ladigan qiymat yubormadi.</translation>
    </message>
    <message>
        <source>The map of the settings form is not valid JSON.</source>
        <translation>Sozlamalar formasi xaritasi to‘g‘ri JSON emas.</translation>
    </message>
    <message>
        <source>Correct the file %1, or remove it: then the names that this program knows are used.</source>
        <translation>%1 faylini tuzating yoki o‘chiring: unda dastur biladigan nomlar ishlatiladi.</translation>
    </message>
    <message>
        <source>The map of the settings form cannot be read.</source>
        <translation>Sozlamalar formasi xaritasini o‘qib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The map of the settings form is not usable.</source>
        <translation>Sozlamalar formasi xaritasi yaroqsiz.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 a sentence that says what is wrong with it</extracomment>
        <translation>%1-qator: %2</translation>
    </message>
    <message>
        <source>“%1” is no assignment of the form KEY=VALUE.</source>
        <translation>“%1” KEY=VALUE ko‘rinishidagi yozuv emas.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>“%1” sozlamasi yo‘q.</translation>
    </message>
    <message>
        <source>“smartupctl settings show” lists the settings.</source>
        <translation>Sozlamalar ro‘yxati: “smartupctl settings show”.</translation>
    </message>
    <message>
        <source>The setting “%1” is named twice.</source>
        <translation>“%1” sozlamasi ikki marta ko‘rsatilgan.</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Connect</source>
        <extracomment>step of the assistant</extracomment>
        <translation>Ulanish</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>Sozlamalarni o‘qish</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Holat tekshiruvi</translation>
    </message>
</context>
<context>
    <name>SharedClaims</name>
    <message>
        <source>This computer only reads the shared log, so that no other one would know what it sends.</source>
        <translation>Bu kompyuter umumiy jurnalni faqat o‘qiydi, shuning uchun u nima yuborishini boshqa kompyuterlar bilmay qolardi.</translation>
    </message>
    <message>
        <source>Let it send as well: “Shared log…” in the menu of the log&apos;s page, or “smartupctl log shared set --direction both”.</source>
        <translation>Unga yuborishni ham yoqing: jurnal sahifasi menyusidagi “Umumiy jurnal…” yoki “smartupctl log shared set --direction both”.</translation>
    </message>
    <message>
        <source>The database of the shared log or its password is not known any more, and nothing is sent without it.</source>
        <translation>Umumiy jurnalning ma’lumotlar bazasi yoki uning paroli endi noma’lum, usiz esa hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>Fill in “Shared log…” in the menu of the log&apos;s page, or switch the shared log off on this computer.</source>
        <translation>Jurnal sahifasi menyusidagi “Umumiy jurnal…” ni to‘ldiring yoki bu kompyuterda umumiy jurnalni o‘chirib qo‘ying.</translation>
    </message>
</context>
<context>
    <name>SharedDatabase</name>
    <message>
        <source>The file %1 cannot be read or written.</source>
        <translation>%1 faylini o‘qib yoki yozib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Make room on the disk, or look at the rights of the file.</source>
        <translation>Diskda joy bo‘shating yoki fayl huquqlarini tekshiring.</translation>
    </message>
    <message>
        <source>The file %1 was made by another version of the program, or by another program. It is left as it is.</source>
        <translation>%1 fayli dasturning boshqa versiyasida yoki boshqa dasturda yaratilgan. U o‘z holicha qoldirildi.</translation>
    </message>
    <message>
        <source>Update the program, or move the file away.</source>
        <translation>Dasturni yangilang yoki faylni boshqa joyga ko‘chiring.</translation>
    </message>
</context>
<context>
    <name>SharedJournal</name>
    <message>
        <source>The file of the shared log cannot be understood.</source>
        <translation>Umumiy jurnal faylini tushunib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The shared log is off.</source>
        <translation>Umumiy jurnal o‘chirilgan.</translation>
    </message>
    <message>
        <source>The server of the shared log is being asked.</source>
        <translation>Umumiy jurnal serveriga so‘rov yuborilmoqda.</translation>
    </message>
    <message>
        <source>The shared log is up to date.</source>
        <translation>Umumiy jurnal yangilangan.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are on their way to the shared log.</source>
        <translation>
            <numerusform>%n ta chaqiruv umumiy jurnalga yo‘lda.</numerusform>
            <numerusform>%n ta chaqiruv umumiy jurnalga yo‘lda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shared log is out of reach.</source>
        <translation>Umumiy jurnalga yetib bo‘lmayapti.</translation>
    </message>
    <message numerus="yes">
        <source>The shared log is out of reach; %n call(s) wait here.</source>
        <translation>
            <numerusform>Umumiy jurnalga yetib bo‘lmayapti; %n ta chaqiruv shu yerda kutmoqda.</numerusform>
            <numerusform>Umumiy jurnalga yetib bo‘lmayapti; %n ta chaqiruv shu yerda kutmoqda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database of the shared log is not known any more.</source>
        <translation>Umumiy jurnalning ma’lumotlar bazasi endi noma’lum.</translation>
    </message>
    <message>
        <source>The keychain has no password for the database %1.</source>
        <translation>Kalitlar omborida %1 ma’lumotlar bazasining paroli yo‘q.</translation>
    </message>
    <message>
        <source>Another program of this computer looks after the shared log.</source>
        <translation>Umumiy jurnalga shu kompyuterdagi boshqa dastur qarab turibdi.</translation>
    </message>
    <message>
        <source>A record of the shared log cannot be understood.</source>
        <translation>Umumiy jurnal yozuvini tushunib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Update the program: a newer one may have sent it.</source>
        <translation>Dasturni yangilang: yozuvni yangirog‘i yuborgan bo‘lishi mumkin.</translation>
    </message>
    <message>
        <source>The database %1 is not prepared for the shared log, or this user may not see it.</source>
        <translation>%1 ma’lumotlar bazasi umumiy jurnalga tayyorlanmagan yoki bu foydalanuvchi uni ko‘ra olmaydi.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server run “smartupctl log shared prepare” and give this user its role.</source>
        <translation>Serverga qaraydigan kishidan “smartupctl log shared prepare” ni bajarishni va bu foydalanuvchiga rolini berishni so‘rang.</translation>
    </message>
    <message>
        <source>The user of the database %1 lacks a role of the shared log.</source>
        <translation>%1 ma’lumotlar bazasi foydalanuvchisida umumiy jurnal roli yo‘q.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server grant smartup_journal_writer or smartup_journal_reader.</source>
        <translation>Serverga qaraydigan kishidan smartup_journal_writer yoki smartup_journal_reader rolini berishni so‘rang.</translation>
    </message>
    <message>
        <source>The database %1 takes nothing: its disk is full, or it only lets read.</source>
        <translation>%1 ma’lumotlar bazasi hech narsa qabul qilmayapti: diski to‘lgan yoki u faqat o‘qishga ochiq.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the server. What is to be sent waits here.</source>
        <translation>Serverga qaraydigan kishiga xabar bering. Yuborilishi kerak bo‘lganlar shu yerda kutadi.</translation>
    </message>
    <message>
        <source>The database %1 takes too long to answer.</source>
        <translation>%1 ma’lumotlar bazasi juda uzoq javob bermayapti.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again. What is to be sent waits here.</source>
        <translation>Hech narsa qilish shart emas: yana urinib ko‘riladi. Yuborilishi kerak bo‘lganlar shu yerda kutadi.</translation>
    </message>
    <message>
        <source>The database %1 refuses this month.</source>
        <translation>%1 ma’lumotlar bazasi bu oyni olib tashlashni rad etdi.</translation>
    </message>
    <message>
        <source>Only months that are over can go.</source>
        <translation>Faqat tugagan oylarni olib tashlash mumkin.</translation>
    </message>
    <message>
        <source>The database %1 does not answer as it should.</source>
        <translation>%1 ma’lumotlar bazasi kerakligicha javob bermayapti.</translation>
    </message>
    <message>
        <source>Nothing is lost: this computer&apos;s log goes on, and what it holds is sent when the server is there again.</source>
        <translation>Hech narsa yo‘qolmadi: shu kompyuter jurnali davom etadi, ichidagilari server yana ochilganda yuboriladi.</translation>
    </message>
    <message>
        <source>The database %1 is prepared for another version of this program.</source>
        <translation>%1 ma’lumotlar bazasi bu dasturning boshqa versiyasi uchun tayyorlangan.</translation>
    </message>
    <message>
        <source>Update the program, or run “smartupctl log shared prepare” of the newest one.</source>
        <translation>Dasturni yangilang yoki eng yangi versiyaning “smartupctl log shared prepare” buyrug‘ini bajaring.</translation>
    </message>
    <message>
        <source>Fill in “Shared log…” in the menu of the log&apos;s page, or name one with “smartupctl log shared set --database NAME”.</source>
        <translation>Jurnal sahifasi menyusidagi “Umumiy jurnal…” ni to‘ldiring yoki bazani “smartupctl log shared set --database NOM” bilan ko‘rsating.</translation>
    </message>
    <message>
        <source>Type it under “Shared log…” in the menu of the log&apos;s page: it is kept in the keychain.</source>
        <translation>Uni jurnal sahifasi menyusidagi “Umumiy jurnal…” da kiriting: u kalitlar omborida saqlanadi.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server grant smartup_journal_reader, or name a user who has it: --user.</source>
        <translation>Serverga qaraydigan kishidan smartup_journal_reader rolini berishni so‘rang yoki bu roli bor foydalanuvchini ko‘rsating: --user.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server grant smartup_journal_pruner, or name a user who has it: --user.</source>
        <translation>Serverga qaraydigan kishidan smartup_journal_pruner rolini berishni so‘rang yoki bu roli bor foydalanuvchini ko‘rsating: --user.</translation>
    </message>
    <message>
        <source>Name a user who may make roles and schemas in this database, postgres for example: --user.</source>
        <translation>Bu ma’lumotlar bazasida rol va sxema yarata oladigan foydalanuvchini, masalan postgres ni ko‘rsating: --user.</translation>
    </message>
    <message>
        <source>Nothing was sent. Let whoever looks after the server grant smartup_journal_writer.</source>
        <translation>Hech narsa yuborilmadi. Serverga qaraydigan kishidan smartup_journal_writer rolini berishni so‘rang.</translation>
    </message>
    <message>
        <source>Nothing was sent: without the server of the shared log nobody knows whether another computer sends the same. Begin again when it is there.</source>
        <translation>Hech narsa yuborilmadi: umumiy jurnal serverisiz boshqa kompyuter ham xuddi shuni yuborayotgan-yubormayotganini bilib bo‘lmaydi. Server yana ochilganda qaytadan boshlang.</translation>
    </message>
    <message>
        <source>Another import of this connection has begun in the database %1.</source>
        <translation>%1 ma’lumotlar bazasida shu ulanishning boshqa yuklashi boshlangan.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>U tugaguncha kuting.</translation>
    </message>
</context>
<context>
    <name>SharedSetup</name>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>Shifrlangan, server o‘z nomini isbotlaydi</translation>
    </message>
    <message>
        <source>Encrypted, and the server&apos;s authority is known</source>
        <translation>Shifrlangan, serverning sertifikatlash markazi ma’lum</translation>
    </message>
    <message>
        <source>Encrypted, with whoever answers</source>
        <translation>Shifrlangan, kim javob bersa, o‘sha bilan</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Shifrlanmagan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Shifrlash</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Kirish</translation>
    </message>
    <message>
        <source>Tables of the shared log</source>
        <translation>Umumiy jurnal jadvallari</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollar</translation>
    </message>
    <message>
        <source>The server is missing.</source>
        <translation>Server ko‘rsatilmagan.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>Foydalanuvchi ko‘rsatilmagan.</translation>
    </message>
    <message>
        <source>The name of the certificate&apos;s file must not hold blanks, semicolons, quotes or backslashes.</source>
        <translation>Sertifikat fayli nomida bo‘sh joy, nuqtali vergul, qo‘shtirnoq yoki teskari qiya chiziq bo‘lmasligi kerak.</translation>
    </message>
    <message>
        <source>This computer needs a name.</source>
        <translation>Bu kompyuterga nom kerak.</translation>
    </message>
    <message>
        <source>Nobody answers at %1, port %2.</source>
        <translation>%1 manzilida, %2-portda hech kim javob bermayapti.</translation>
    </message>
    <message>
        <source>Compare server and port with what whoever looks after it says, and whether a firewall lets this computer through.</source>
        <translation>Server va portni serverga qaraydigan kishi aytgani bilan solishtiring va brandmauer bu kompyuterni o‘tkazishini tekshiring.</translation>
    </message>
    <message>
        <source>Somebody takes connections at %1, port %2, and does not answer.</source>
        <translation>%1 manzilida, %2-portda ulanish qabul qilinadi, lekin javob berilmaydi.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server see whether it works, and whether this is its port.</source>
        <translation>Serverga qaraydigan kishidan u ishlayotganini va port shu ekanini tekshirishni so‘rang.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is no PostgreSQL.</source>
        <translation>%1 manzilida, %2-portda javob berayotgani PostgreSQL emas.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for its port; the usual one is 5432.</source>
        <translation>Serverga qaraydigan kishidan portini so‘rang; odatdagisi 5432.</translation>
    </message>
    <message>
        <source>The server at %1 offers no encryption.</source>
        <translation>%1 manzilidagi server shifrlashni taklif qilmaydi.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server switch it on (ssl = on). What the log holds should not go over the network for everybody to read.</source>
        <translation>Serverga qaraydigan kishidan uni yoqishni so‘rang (ssl = on). Jurnaldagi ma’lumotlar tarmoqda hamma o‘qiy oladigan holda uzatilmasligi kerak.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate of the authority that signed the server&apos;s, and write the server&apos;s name as it stands in its certificate.</source>
        <translation>Server sertifikatini imzolagan sertifikatlash markazi sertifikati turgan faylni tanlang va server nomini uning sertifikatidagidek yozing.</translation>
    </message>
    <message>
        <source>Compare user, password and the name of the database with what whoever looks after the server says, and whether pg_hba.conf lets this computer in.</source>
        <translation>Foydalanuvchi, parol va ma’lumotlar bazasi nomini serverga qaraydigan kishi aytgani bilan solishtiring va pg_hba.conf bu kompyuterni kiritishini tekshiring.</translation>
    </message>
    <message>
        <source>The user lacks the role %1.</source>
        <translation>Foydalanuvchida %1 roli yo‘q.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server grant it to the user.</source>
        <translation>Serverga qaraydigan kishidan uni foydalanuvchiga berishni so‘rang.</translation>
    </message>
</context>
<context>
    <name>SmartupClient</name>
    <message>
        <source>No connection is chosen.</source>
        <translation>Ulanish tanlanmagan.</translation>
    </message>
    <message>
        <source>Nothing was sent: the call has no address of Smartup&apos;s API.</source>
        <translation>Hech narsa yuborilmadi: chaqiruvda Smartup API manzili yo‘q.</translation>
    </message>
    <message>
        <source>The program was closed while the call was under way.</source>
        <translation>Chaqiruv paytida dastur yopildi.</translation>
    </message>
    <message>
        <source>Nothing was sent: another connection was chosen meanwhile.</source>
        <translation>Hech narsa yuborilmadi: shu orada boshqa ulanish tanlandi.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>The row adds nothing to the document of the row above; put an empty row between two documents that look the same.</source>
        <translation>Qator yuqoridagi qator hujjatiga hech narsa qo‘shmaydi; ko‘rinishi bir xil ikki hujjat orasiga bo‘sh qator qo‘ying.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fayl bo‘sh.</translation>
    </message>
    <message>
        <source>Column %1 has no name.</source>
        <translation>%1-ustunning nomi yo‘q.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not understood; a column is a field or a field of a list, as in order_products.product_code.</source>
        <translation>“%1” ustuni tushunarsiz; ustun — maydon yoki ro‘yxat maydoni, masalan order_products.product_code.</translation>
    </message>
    <message>
        <source>There are two columns &quot;%1&quot;.</source>
        <translation>“%1” ustuni ikkita.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but the first row names %2 columns.</source>
        <translation>Qatorda %1 ta katak bor, birinchi qatorda esa %2 ta ustun nomlangan.</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2: it was cut off, or a separator is missing.</source>
        <translation>Qatorda %2 ta o‘rniga %1 ta katak bor: u kesilgan yoki ajratkich yetishmaydi.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but &quot;%3&quot; in line %4 of the same document.</source>
        <translation>%1 maydonida “%2” turibdi, shu hujjatning %4-qatorida esa “%3”.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; is there twice: as one cell and as rows.</source>
        <translation>“%1” ro‘yxati ikki marta bor: bitta katakda va qatorlarda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice; which one counts cannot be said.</source>
        <translation>“%1” ikki marta ko‘rsatilgan; qaysi biri to‘g‘riligini aytib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The cell of &quot;%1&quot; holds no JSON: %2</source>
        <translation>“%1” katagida JSON emas: %2</translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>–</source>
        <extracomment>A step of a connection test that was not taken because an earlier one failed</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>A step of a connection test</extracomment>
        <translation>to‘g‘ri</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>A step of a connection test: passed, but look at it</extracomment>
        <translation>e’tibor</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>A step of a connection test</extracomment>
        <translation>XATO</translation>
    </message>
    <message>
        <source>The connection fails at: %1.</source>
        <translation>Ulanish shu bosqichda to‘xtadi: %1.</translation>
    </message>
    <message>
        <source>One JSON object instead of a table.</source>
        <translation>Jadval o‘rniga bitta JSON obyekti.</translation>
    </message>
    <message>
        <source>%1 is not an option of the test.</source>
        <translation>%1 tekshiruv parametri emas.</translation>
    </message>
</context>
<context>
    <name>TimeHistogram</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a time in the log: %1 = an outcome, %2 = how many rows had it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from %1 until %2</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: no rows</source>
        <extracomment>%1 = a period</extracomment>
        <translation>%1: qator yo‘q</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = a period, %2 = outcomes with their numbers of rows</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>records received</source>
        <translation>olingan yozuvlar</translation>
    </message>
    <message>
        <source>in the log: received</source>
        <translation>jurnalda: olindi</translation>
    </message>
    <message>
        <source>orders created</source>
        <translation>yaratilgan buyurtmalar</translation>
    </message>
    <message>
        <source>in the log: created</source>
        <translation>jurnalda: yaratildi</translation>
    </message>
    <message>
        <source>orders updated</source>
        <translation>yangilangan buyurtmalar</translation>
    </message>
    <message>
        <source>in the log: updated</source>
        <translation>jurnalda: yangilandi</translation>
    </message>
    <message>
        <source>orders skipped</source>
        <translation>o‘tkazib yuborilgan buyurtmalar</translation>
    </message>
    <message>
        <source>in the log: skipped</source>
        <translation>jurnalda: o‘tkazib yuborildi</translation>
    </message>
    <message>
        <source>orders refused</source>
        <translation>rad etilgan buyurtmalar</translation>
    </message>
    <message>
        <source>in the log: refused</source>
        <translation>jurnalda: rad etildi</translation>
    </message>
    <message>
        <source>orders of unknown outcome</source>
        <translation>natijasi noma’lum buyurtmalar</translation>
    </message>
    <message>
        <source>in the log: outcome unknown</source>
        <translation>jurnalda: natija noma’lum</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Kirish</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>Sozlamalarni o‘qish</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Sozlamalarni saqlash</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Buyurtmalarni yuklab olish</translation>
    </message>
    <message>
        <source>Import orders, duplicates are skipped</source>
        <translation>Buyurtmalarni yuklash, dublikatlar o‘tkazib yuboriladi</translation>
    </message>
    <message>
        <source>Import orders, duplicates are updated</source>
        <translation>Buyurtmalarni yuklash, dublikatlar yangilanadi</translation>
    </message>
    <message>
        <source>Import orders, duplicates are refused</source>
        <translation>Buyurtmalarni yuklash, dublikatlar rad etiladi</translation>
    </message>
    <message>
        <source>Import orders, duplicates are not checked</source>
        <translation>Buyurtmalarni yuklash, dublikatlar tekshirilmaydi</translation>
    </message>
    <message>
        <source>Export goods</source>
        <translation>TMB yuklab olish</translation>
    </message>
    <message>
        <source>Trouble: one order is refused</source>
        <translation>Muammo: bitta buyurtma rad etildi</translation>
    </message>
    <message>
        <source>Trouble: the daily allowance is spent</source>
        <translation>Muammo: kunlik limit tugagan</translation>
    </message>
    <message>
        <source>Trouble: the connection is cut</source>
        <translation>Muammo: ulanish uzildi</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Butun jurnal</translation>
    </message>
    <message>
        <source>can be done</source>
        <translation>bajarish mumkin</translation>
    </message>
    <message>
        <source>layers of the connection that pass</source>
        <translation>ulanishning o‘tgan bosqichlari</translation>
    </message>
    <message>
        <source>organisations to choose from</source>
        <translation>tanlash uchun tashkilotlar</translation>
    </message>
    <message>
        <source>kind of code</source>
        <translation>kod turi</translation>
    </message>
    <message>
        <source>statuses of orders to export</source>
        <translation>yuklab olinadigan buyurtma statuslari</translation>
    </message>
    <message>
        <source>duplicates of orders: checked, action</source>
        <translation>buyurtma dublikatlari: tekshiruv, amal</translation>
    </message>
    <message>
        <source>records without codes are exported</source>
        <translation>kodsiz yozuvlar yuklab olinadi</translation>
    </message>
    <message>
        <source>settings that are not what they were</source>
        <translation>o‘zgarib qolgan sozlamalar</translation>
    </message>
    <message>
        <source>orders in the file</source>
        <translation>fayldagi buyurtmalar</translation>
    </message>
    <message>
        <source>of them with the status of the tables</source>
        <translation>shundan statusi jadvaldagidek</translation>
    </message>
    <message>
        <source>lines of these orders</source>
        <translation>shu buyurtmalardagi qatorlar</translation>
    </message>
    <message>
        <source>of them with the code of the tables</source>
        <translation>shundan kodi jadvaldagidek</translation>
    </message>
    <message>
        <source>of them without a local code</source>
        <translation>shundan lokal kodsiz</translation>
    </message>
    <message>
        <source>goods when records without codes are on</source>
        <translation>kodsiz yozuvlar yoqilgandagi TMB</translation>
    </message>
    <message>
        <source>goods when records without codes are off</source>
        <translation>kodsiz yozuvlar o‘chirilgandagi TMB</translation>
    </message>
    <message>
        <source>the file holds old and new orders</source>
        <translation>faylda eski va yangi buyurtmalar bor</translation>
    </message>
    <message>
        <source>planned: create</source>
        <translation>rejada: yaratish</translation>
    </message>
    <message>
        <source>planned: update</source>
        <translation>rejada: yangilash</translation>
    </message>
    <message>
        <source>planned: skip</source>
        <translation>rejada: o‘tkazib yuborish</translation>
    </message>
    <message>
        <source>planned: refuse</source>
        <translation>rejada: rad etish</translation>
    </message>
    <message>
        <source>orders with the note of the file</source>
        <translation>fayldagi izohli buyurtmalar</translation>
    </message>
    <message>
        <source>orders that the sandbox has more</source>
        <translation>sinov muhitida shuncha buyurtma ko‘paydi</translation>
    </message>
    <message>
        <source>in the log: with the cause</source>
        <translation>jurnalda: sababi bilan</translation>
    </message>
    <message>
        <source>created, and more in the sandboxes</source>
        <translation>yaratildi, sinov muhitlarida ko‘paydi</translation>
    </message>
    <message>
        <source>The other ten types, duplicates are skipped</source>
        <translation>Qolgan o‘nta tur, dublikatlar o‘tkazib yuboriladi</translation>
    </message>
    <message>
        <source>The other ten types, duplicates are updated</source>
        <translation>Qolgan o‘nta tur, dublikatlar yangilanadi</translation>
    </message>
    <message>
        <source>The other ten types, duplicates are refused</source>
        <translation>Qolgan o‘nta tur, dublikatlar rad etiladi</translation>
    </message>
    <message>
        <source>The other ten types, duplicates are not checked</source>
        <translation>Qolgan o‘nta tur, dublikatlar tekshirilmaydi</translation>
    </message>
    <message>
        <source>%1: can be done</source>
        <translation>%1: bajarish mumkin</translation>
    </message>
    <message>
        <source>%1: documents in the file</source>
        <translation>%1: fayldagi hujjatlar</translation>
    </message>
    <message>
        <source>%1: created/updated/skipped/refused, and more in the table</source>
        <translation>%1: yaratildi/yangilandi/o‘tkazib yuborildi/rad etildi, jadvalda ko‘paydi</translation>
    </message>
    <message>
        <source>%1: with the note of the second file</source>
        <translation>%1: ikkinchi fayl izohi bilan</translation>
    </message>
    <message>
        <source>planned: undecidable</source>
        <translation>rejada: aniqlab bo‘lmaydi</translation>
    </message>
</context>
<context>
    <name>TourCommand</name>
    <message>
        <source>Imports this file of orders instead of the one that belongs to the sample company.</source>
        <translation>Namunaviy kompaniya fayli o‘rniga shu buyurtmalar faylini yuklaydi.</translation>
    </message>
    <message>
        <source>Works in this folder and leaves sandboxes, files and log there; databases of an earlier tour in it are removed.</source>
        <translation>Shu jildda ishlaydi va sinov muhitlari, fayllar va jurnalni shu yerda qoldiradi; oldingi o‘tishdagi bazalar o‘chiriladi.</translation>
    </message>
    <message>
        <source>A known trouble to play all the way, as in the sandbox; the tour has to notice it.</source>
        <translation>Boshidan oxirigacha sinov muhitidagidek ma’lum muammo; sinov o‘tishi uni sezishi kerak.</translation>
    </message>
    <message>
        <source>One JSON object instead of a table.</source>
        <translation>Jadval o‘rniga bitta JSON obyekti.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ni o‘qib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>%1 is not an option of the tour.</source>
        <translation>%1 sinov o‘tishi parametri emas.</translation>
    </message>
</context>
<context>
    <name>TourFile</name>
    <message>
        <source>The exported file %1 is not there or is not what was exported.</source>
        <translation>Yuklab olingan %1 fayli yo‘q yoki ichidagi yuklab olingani emas.</translation>
    </message>
</context>
<context>
    <name>TourReport</name>
    <message>
        <source>expected: %1</source>
        <extracomment>Before a long value that the tour expected</extracomment>
        <translation>kutilgan: %1</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <extracomment>Before a long value that the tour saw</extracomment>
        <translation>olingan: %1</translation>
    </message>
    <message>
        <source>The main job, on a sandbox of its own: %1, sample company of %2.</source>
        <translation>Asosiy ish alohida sinov muhitida: %1, namunaviy kompaniya %2.</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>Column of a table: the number that has to come out</extracomment>
        <translation>kutilgan</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>Column of a table: the number that did come out</extracomment>
        <translation>olingan</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>to‘g‘ri</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>BOSHQA</translation>
    </message>
    <message numerus="yes">
        <source>All %n number(s) are as expected.</source>
        <translation>
            <numerusform>Barcha %n ta son kutilgandek.</numerusform>
            <numerusform>Barcha %n ta son kutilgandek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) differ.</source>
        <translation>
            <numerusform>%n ta son mos kelmadi.</numerusform>
            <numerusform>%n ta son mos kelmadi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourStage</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 faylini yozib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Somebody else changed the same settings.</source>
        <translation>Boshqa birov xuddi shu sozlamalarni o‘zgartirdi.</translation>
    </message>
</context>
<context>
    <name>WorkbookFile</name>
    <message>
        <source>row %1, column %2</source>
        <translation>%1-qator, %2-ustun</translation>
    </message>
    <message>
        <source>The workbook %1 cannot be made.</source>
        <translation>%1 kitobini yaratib bo‘lmadi.</translation>
    </message>
    <message>
        <source>It holds more than a workbook can; choose CSV, XML or JSON.</source>
        <translation>Ma’lumotlar kitobga sig‘adiganidan ko‘p; CSV, XML yoki JSON ni tanlang.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Diskda joy bo‘shating.</translation>
    </message>
</context>
<context>
    <name>WorkbookReader</name>
    <message>
        <source>The workbook is damaged or was not written to the end.</source>
        <translation>Kitob shikastlangan yoki oxirigacha yozilmagan.</translation>
    </message>
    <message>
        <source>This is a zip archive, but no Excel workbook.</source>
        <translation>Bu zip arxivi, lekin Excel kitobi emas.</translation>
    </message>
    <message>
        <source>The rows are not in order.</source>
        <translation>Qatorlar tartib bilan kelmagan.</translation>
    </message>
    <message>
        <source>Cell %1 stands beyond the columns of a table.</source>
        <translation>%1 katagi jadval ustunlaridan tashqarida.</translation>
    </message>
    <message>
        <source>Cell %1 has a text that is not there.</source>
        <translation>%1 katagi kitobda yo‘q matnni ko‘rsatadi.</translation>
    </message>
    <message>
        <source>The formula in cell %1 has no result; open the workbook and save it again.</source>
        <translation>%1 katagidagi formulaning natijasi yo‘q; kitobni ochib, qayta saqlang.</translation>
    </message>
    <message>
        <source>Cell %1 holds an error instead of a value.</source>
        <translation>%1 katagida qiymat o‘rniga xato turibdi.</translation>
    </message>
    <message>
        <source>Cell %1 holds no day.</source>
        <translation>%1 katagida sana emas.</translation>
    </message>
    <message>
        <source>The number in cell %1 has more digits than a workbook keeps; make the column one of text and enter it again.</source>
        <translation>%1 katagidagi sonda kitob saqlaydiganidan ko‘p raqam bor; ustunni matnli qiling va sonni qaytadan kiriting.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with rows.</source>
        <translation>Kitobda qatorli varaq yo‘q.</translation>
    </message>
    <message>
        <source>Only the first sheet (%1) was read.</source>
        <translation>Faqat birinchi varaq (%1) o‘qildi.</translation>
    </message>
</context>
<context>
    <name>XmlGuard</name>
    <message>
        <source>The file has a document type (&lt;!DOCTYPE); such XML is not read.</source>
        <translation>Faylda hujjat turi e’lon qilingan (&lt;!DOCTYPE); bunday XML o‘qilmaydi.</translation>
    </message>
    <message>
        <source>The XML has more than 256 MiB; split it into several files.</source>
        <translation>XML hajmi 256 MiB dan katta; uni bir nechta faylga bo‘ling.</translation>
    </message>
    <message>
        <source>The XML is nested deeper than 64 elements.</source>
        <translation>XML ichma-ichligi 64 elementdan chuqur.</translation>
    </message>
    <message>
        <source>An element has more than 256 attributes.</source>
        <translation>Elementda 256 tadan ko‘p atribut bor.</translation>
    </message>
    <message>
        <source>A name is longer than 1024 characters.</source>
        <translation>Nom 1024 belgidan uzun.</translation>
    </message>
    <message>
        <source>The XML has too many elements; split it into several files.</source>
        <translation>XML da elementlar juda ko‘p; uni bir nechta faylga bo‘ling.</translation>
    </message>
</context>
<context>
    <name>XmlReader</name>
    <message>
        <source>The file ends in the middle: it was cut off or not written to the end.</source>
        <translation>Fayl o‘rtasida uzilib qolgan: u kesilgan yoki oxirigacha yozilmagan.</translation>
    </message>
    <message>
        <source>This is not sound XML: %1</source>
        <translation>XML da xato: %1</translation>
    </message>
    <message>
        <source>Text and elements are mixed; a field holds one of both.</source>
        <translation>Matn va elementlar aralash; maydonda faqat ikkisidan biri bo‘ladi.</translation>
    </message>
    <message>
        <source>The entity &quot;%1&quot; is not known.</source>
        <translation>XML dagi “%1” belgilanishi noma’lum.</translation>
    </message>
    <message>
        <source>The element &quot;%1&quot; is of another namespace.</source>
        <translation>“%1” elementi boshqa nomlar fazosidan.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; is not understood.</source>
        <translation>“%1” atributi tushunarsiz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands among the items of a list.</source>
        <translation>“%1” ro‘yxat elementlari orasida turibdi.</translation>
    </message>
    <message>
        <source>An item of a list stands among fields.</source>
        <translation>Ro‘yxat elementi maydonlar orasida turibdi.</translation>
    </message>
    <message>
        <source>The element &quot;field&quot; has no attribute &quot;name&quot;.</source>
        <translation>“field” elementida “name” atributi yo‘q.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice; which one counts cannot be said.</source>
        <translation>“%1” ikki marta ko‘rsatilgan; qaysi biri to‘g‘riligini aytib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The content of &quot;%1&quot; is not of the type &quot;%2&quot;.</source>
        <translation>“%1” mazmuni “%2” turiga mos emas.</translation>
    </message>
    <message>
        <source>The file declares an encoding that is not read; save it as UTF-8.</source>
        <translation>Faylda o‘qilmaydigan kodlash e’lon qilingan; uni UTF-8 da saqlang.</translation>
    </message>
    <message>
        <source>The letters are not in the encoding that the file declares, or in none that is read; save it as UTF-8.</source>
        <translation>Matn faylda e’lon qilingan kodlashda emas yoki o‘qilmaydigan kodlashda; faylni UTF-8 da saqlang.</translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>The workbook is damaged or was not written to the end.</source>
        <translation>Kitob shikastlangan yoki oxirigacha yozilmagan.</translation>
    </message>
    <message>
        <source>The file has %1 entries; a workbook has some dozens.</source>
        <translation>Faylda %1 ta qism bor, kitobda esa ular bir necha o‘nta bo‘ladi.</translation>
    </message>
    <message>
        <source>The workbook is encrypted; save it without a password.</source>
        <translation>Kitob shifrlangan; uni parolsiz saqlang.</translation>
    </message>
    <message>
        <source>The file holds a name that leads out of it; it is not read.</source>
        <translation>Faylda undan tashqariga olib chiqadigan nom bor; bunday fayl o‘qilmaydi.</translation>
    </message>
    <message>
        <source>What the workbook unpacks to is out of all proportion; it is not read.</source>
        <translation>Ochilganda kitob haddan tashqari kattalashadi; u o‘qilmaydi.</translation>
    </message>
</context>
<context>
    <name>smartup::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Bildirishnomalar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Qoidalar</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Qoida qo‘shish</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Qoidani o‘chirish</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>Tanlangan qoida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Natijalar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>every organisation</source>
        <translation>istalgan tashkilot</translation>
    </message>
    <message>
        <source>Error code begins with</source>
        <translation>Xato kodining boshi</translation>
    </message>
    <message>
        <source>every cause</source>
        <translation>istalgan sabab</translation>
    </message>
    <message>
        <source>From how many on</source>
        <translation>Kamida necha marta</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>Necha daqiqa ichida</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>To‘xtatib turilgan</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Sokin soatlar boshi</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>quiet hours: from 22:00 until 07:00</extracomment>
        <translation>oxiri</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Sokin soatlar oxiri</translation>
    </message>
    <message>
        <source>Show a test alert</source>
        <translation>Sinov bildirishnomasini ko‘rsatish</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Qoidalarni saqlash</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Istalgan tur</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Nimadir noto‘g‘ri ketdi</translation>
    </message>
    <message>
        <source>The rules of the alerts are not saved yet.</source>
        <translation>Bildirishnoma qoidalari hali saqlanmagan.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>O‘zgarishlardan voz kechish</translation>
    </message>
</context>
<context>
    <name>smartup::AlertsWiring</name>
    <message>
        <source>Show the rows</source>
        <translation>Qatorlarni ko‘rsatish</translation>
    </message>
</context>
<context>
    <name>smartup::AllowanceChart</name>
    <message>
        <source>Requests of today</source>
        <translation>Bugungi so‘rovlar</translation>
    </message>
    <message>
        <source>Own requests</source>
        <translation>O‘z so‘rovlari</translation>
    </message>
    <message>
        <source>Requests of others</source>
        <translation>Boshqalar so‘rovlari</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The most requests that Smartup allows in a day, in a chart</extracomment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Where a line of a chart leads when everything goes on as it does now</extracomment>
        <translation>Prognoz</translation>
    </message>
    <message>
        <source>Own ceiling</source>
        <extracomment>The most requests that a person allows this program in a day, in a chart</extracomment>
        <translation>O‘z chegarasi</translation>
    </message>
    <message>
        <source>Own requests: %1. Requests of others: %2.</source>
        <translation>O‘z so‘rovlari: %1. Boshqalar so‘rovlari: %2.</translation>
    </message>
    <message>
        <source>Time in Tashkent</source>
        <translation>Toshkent vaqti</translation>
    </message>
</context>
<context>
    <name>smartup::AllowanceMeter</name>
    <message>
        <source>References: %1 of %2 requests used today, seen at %3</source>
        <translation>Ma’lumotnomalar: bugun %2 so‘rovdan %1 tasi ishlatilgan, %3 holatiga ko‘ra</translation>
    </message>
    <message>
        <source>Infrequently used documents: %1 of %2 requests used today, seen at %3</source>
        <translation>Kam ishlatiladigan hujjatlar: bugun %2 so‘rovdan %1 tasi ishlatilgan, %3 holatiga ko‘ra</translation>
    </message>
    <message>
        <source>Frequently used documents: %1 of %2 requests used today, seen at %3</source>
        <translation>Ko‘p ishlatiladigan hujjatlar: bugun %2 so‘rovdan %1 tasi ishlatilgan, %3 holatiga ko‘ra</translation>
    </message>
    <message>
        <source>Allowance spent</source>
        <translation>Limit tugagan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Daily request allowance</source>
        <translation>Kunlik so‘rovlar limiti</translation>
    </message>
</context>
<context>
    <name>smartup::AllowancePane</name>
    <message>
        <source>Allowance</source>
        <extracomment>Tab: how many requests Smartup allows in a day</extracomment>
        <translation>So‘rovlar limiti</translation>
    </message>
    <message>
        <source>Requests for</source>
        <translation>So‘rov sinfi</translation>
    </message>
    <message>
        <source>Own ceiling, requests a day</source>
        <translation>O‘z chegarasi, kuniga so‘rovlar</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a number: there is no ceiling</extracomment>
        <translation>yo‘q</translation>
    </message>
    <message>
        <source>Reserve for doubtful imports</source>
        <translation>Shubhali yuklashlar uchun zaxira</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Lift for today</source>
        <translation>Bugunga olib tashlash</translation>
    </message>
    <message>
        <source>Own requests today: %1. Requests of other programs: %2.</source>
        <translation>Bugungi o‘z so‘rovlari: %1. Boshqa dasturlar so‘rovlari: %2.</translation>
    </message>
    <message>
        <source>Left: %1 of %2.</source>
        <translation>Qoldi: %2 dan %1.</translation>
    </message>
    <message>
        <source>Reading stops first, then writing; finding out what became of a doubtful import goes on.</source>
        <translation>Avval o‘qish, keyin yozish to‘xtaydi; shubhali yuklash bilan nima bo‘lganini aniqlash davom etadi.</translation>
    </message>
    <message>
        <source>Reading stops after %1 requests, writing after %2; finding out what became of a doubtful import goes on.</source>
        <translation>O‘qish %1 ta so‘rovdan, yozish %2 tadan keyin to‘xtaydi; shubhali yuklash bilan nima bo‘lganini aniqlash davom etadi.</translation>
    </message>
    <message>
        <source>Ceiling and reserve are lifted until midnight in Tashkent; the log tells so.</source>
        <translation>Chegara va zaxira Toshkent vaqti bilan yarim tungacha olib tashlandi; bu jurnalga yozildi.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Avval ulanishni tanlang.</translation>
    </message>
    <message>
        <source>Share of programs that send through this one</source>
        <translation>Shu dastur orqali yuboradigan dasturlar ulushi</translation>
    </message>
    <message>
        <source>Programs can send through this one in a later version. Until then the share stays free.</source>
        <translation>Boshqa dasturlar shu dastur orqali keyingi versiyalarda yubora oladi. Ungacha ulush bo‘sh qoladi.</translation>
    </message>
</context>
<context>
    <name>smartup::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Bezak</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Appearance that follows the desktop</extracomment>
        <translation>Tizimdagidek</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance</extracomment>
        <translation>Yorug‘</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>Qorong‘i</translation>
    </message>
</context>
<context>
    <name>smartup::ArchiveWindow</name>
    <message>
        <source>Log %1, read-only</source>
        <extracomment>%1 = name of a file</extracomment>
        <translation>%1 jurnali, faqat o‘qish</translation>
    </message>
    <message>
        <source>The log in the file %1. It is only read: nothing here can be changed or sent.</source>
        <translation>%1 faylidagi jurnal. U faqat o‘qiladi: bu yerda hech narsani o‘zgartirib yoki yuborib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>This log is only looked at: settings and exchange are in the window of the program.</source>
        <translation>Bu jurnalni faqat ko‘rish mumkin: sozlamalar va almashinuv dastur oynasida.</translation>
    </message>
    <message>
        <source>What this leads to is to be looked for there, and may have changed since.</source>
        <translation>Bu olib boradigan joyni o‘sha yerdan qidirish kerak, u shundan beri o‘zgargan bo‘lishi mumkin.</translation>
    </message>
</context>
<context>
    <name>smartup::ArchivesDialog</name>
    <message>
        <source>Archives of the log</source>
        <translation>Jurnal arxivlari</translation>
    </message>
    <message>
        <source>An archive is a file with everything the log has of a month. It was compared with the log when it was made, and the program never writes it again.</source>
        <translation>Arxiv — jurnaldagi bir oylik hamma narsa yozilgan fayl. U yaratilganda jurnal bilan solishtirilgan va dastur uni boshqa hech qachon qayta yozmaydi.</translation>
    </message>
    <message>
        <source>Archives by month</source>
        <translation>Oylar bo‘yicha arxivlar</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Oy</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Qatorlar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Hajmi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Month without an archive</source>
        <translation>Arxivi yo‘q oy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Boshqa faylni ochish…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Open an archive of the log</source>
        <translation>Jurnal arxivini ochish</translation>
    </message>
    <message>
        <source>Exchange logs (*.sqlite)</source>
        <translation>Almashinuv jurnallari (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>is being looked at, %1 %</source>
        <translation>tekshirilmoqda, %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Arxivni yaratish</translation>
    </message>
    <message>
        <source>The archive of %1 is being made. Closing this form gives it up; nothing leaves the log.</source>
        <translation>%1 arxivi yaratilmoqda. Bu forma yopilsa, arxiv yaratilmaydi; jurnaldan hech narsa olib tashlanmaydi.</translation>
    </message>
    <message>
        <source>The archive of %1 is there.</source>
        <translation>%1 arxivi yaratildi.</translation>
    </message>
    <message>
        <source>Reading the archives…</source>
        <translation>Arxivlar o‘qilmoqda…</translation>
    </message>
    <message>
        <source>There is no archive yet.</source>
        <translation>Hali arxiv yo‘q.</translation>
    </message>
</context>
<context>
    <name>smartup::AttentionEditing</name>
    <message>
        <source>Edit and send again…</source>
        <translation>Tahrirlab qayta yuborish…</translation>
    </message>
    <message>
        <source>Opens what was sent of one refused document of this connection, to be changed before it is previewed and sent again. Without an external id it would become another document: mend that one where it comes from.</source>
        <translation>Shu ulanishning rad etilgan bitta hujjati yuborilgan holida ochiladi: uni o‘zgartirib, ko‘rib chiqib, qayta yuborish mumkin. Tashqi IDsiz u boshqa hujjatga aylanadi: bundayini kelgan joyida tuzating.</translation>
    </message>
    <message>
        <source>Another import is under way. Wait for its end, then send the document.</source>
        <translation>Boshqa yuklash bajarilmoqda. Uning tugashini kuting, keyin hujjatni yuboring.</translation>
    </message>
</context>
<context>
    <name>smartup::AttentionLogged</name>
    <message>
        <source>Records that exports told without a code, and documents of clients without one. Goods that Smartup leaves out of exports for want of a code are not told of; an export of the stock balance tells those that are in stock.</source>
        <translation>Kodsiz yuklab olingan yozuvlar va kodi yo‘q mijozlarning hujjatlari. Kodi yo‘qligi uchun Smartup bermaydigan tovarlar bu yerda ko‘rinmaydi; omborda borlarini ombor qoldiqlarini yuklab olish ko‘rsatadi.</translation>
    </message>
    <message numerus="yes">
        <source>In the log, last %n day(s):</source>
        <translation>
            <numerusform>Jurnalda, oxirgi %n kun:</numerusform>
            <numerusform>Jurnalda, oxirgi %n kun:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a number of lines: &quot;Refused: 163&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mark…</source>
        <extracomment>opens what marks lines of the log as seen to</extracomment>
        <translation>Belgilash…</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>lines of the log that are marked as seen to</extracomment>
        <translation>Qatorlar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) marked as handled. What is logged from now on is counted again.</source>
        <translation>
            <numerusform>%n ta qator ko‘rib chiqilgan deb belgilandi. Bundan keyin jurnalga tushganlari yana sanaladi.</numerusform>
            <numerusform>%n ta qator ko‘rib chiqilgan deb belgilandi. Bundan keyin jurnalga tushganlari yana sanaladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ignored. What is logged from now on is counted again.</source>
        <translation>
            <numerusform>%n ta qator e’tiborsiz qoldirildi. Bundan keyin jurnalga tushganlari yana sanaladi.</numerusform>
            <numerusform>%n ta qator e’tiborsiz qoldirildi. Bundan keyin jurnalga tushganlari yana sanaladi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::AttentionMarking</name>
    <message>
        <source>Reason</source>
        <extracomment>why somebody marks a document as handled</extracomment>
        <translation>Sabab</translation>
    </message>
    <message>
        <source>What was done about it, or why nothing is to be done</source>
        <translation>Nima qilindi yoki nega hech narsa qilish shart emas</translation>
    </message>
    <message>
        <source>Mark as handled</source>
        <translation>Ko‘rib chiqilgan deb belgilash</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>marks documents as not worth any work</extracomment>
        <translation>E’tiborsiz qoldirish</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Belgini olib tashlash</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Bekor qilish</translation>
    </message>
</context>
<context>
    <name>smartup::AttentionPane</name>
    <message>
        <source>Needs attention</source>
        <translation>E’tibor talab qiladi</translation>
    </message>
    <message>
        <source>Show handled</source>
        <translation>Ko‘rib chiqilganlarni ko‘rsatish</translation>
    </message>
    <message>
        <source>Documents that need attention</source>
        <translation>E’tibor talab qiladigan hujjatlar</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>asks Smartup at once what became of documents whose outcome is unknown</extracomment>
        <translation>Hozir tekshirish</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Qayta yuborish…</translation>
    </message>
    <message>
        <source>Opens the import&apos;s preview with these documents. Nothing is sent yet.</source>
        <translation>Shu hujjatlar bilan yuklashni ko‘rib chiqish ochiladi. Hali hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>Open in the log</source>
        <translation>Jurnalda ochish</translation>
    </message>
    <message>
        <source>It is there</source>
        <extracomment>what a person found in Smartup: the document is there</extracomment>
        <translation>U yerda bor</translation>
    </message>
    <message>
        <source>It is not there: send it again…</source>
        <translation>U yerda yo‘q: qayta yuborish…</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Yuborishdan voz kechish</translation>
    </message>
    <message>
        <source>It is not sent any more, and nobody looks for it.</source>
        <translation>U endi yuborilmaydi va qidirilmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) need attention.</source>
        <translation>
            <numerusform>%n ta hujjat e’tibor talab qiladi.</numerusform>
            <numerusform>%n ta hujjat e’tibor talab qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document needs attention: whatever was sent was answered, and nothing was refused in the last days.</source>
        <translation>E’tibor talab qiladigan hujjat yo‘q: barcha yuborilganlarga javob kelgan, oxirgi kunlarda hech narsa rad etilmagan.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are marked as handled.</source>
        <translation>
            <numerusform>%n ta hujjat ko‘rib chiqilgan deb belgilangan.</numerusform>
            <numerusform>%n ta hujjat ko‘rib chiqilgan deb belgilangan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a number of documents: &quot;All: 200&quot;, &quot;Refused: 163&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all documents that need attention</extracomment>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <extracomment>%1 &quot;Handled&quot; or &quot;Ignored&quot;, %2 a moment, %3 the reason somebody gave</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are chosen.</source>
        <translation>
            <numerusform>%n ta hujjat tanlangan.</numerusform>
            <numerusform>%n ta hujjat tanlangan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Smartup for the documents it has.</source>
        <translation>Smartupdan mavjud hujjatlar so‘ralmoqda.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were looked for.</source>
        <translation>
            <numerusform>%n ta hujjat qidirildi.</numerusform>
            <numerusform>%n ta hujjat qidirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is too early to look for %n document(s): a server may still be busy with them.</source>
        <translation>
            <numerusform>%n ta hujjatni qidirishga hali erta: server ular ustida ishlayotgan bo‘lishi mumkin.</numerusform>
            <numerusform>%n ta hujjatni qidirishga hali erta: server ular ustida ishlayotgan bo‘lishi mumkin.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this connection there is nothing to look for.</source>
        <translation>Bu ulanish bilan qidiradigan narsa yo‘q.</translation>
    </message>
    <message>
        <source>Another import is under way. Wait for its end, then send these documents again.</source>
        <translation>Boshqa yuklash bajarilmoqda. Uning tugashini kuting, keyin shu hujjatlarni qayta yuboring.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) will be sent again.</source>
        <translation>
            <numerusform>%n ta hujjat qayta yuboriladi.</numerusform>
            <numerusform>%n ta hujjat qayta yuboriladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>If Smartup has one of them after all, it will be there twice. Look for them in Smartup first.</source>
        <translation>Agar ulardan biri baribir Smartupda bo‘lsa, u yerda ikki marta bo‘lib qoladi. Avval ularni Smartupdan qidiring.</translation>
    </message>
    <message>
        <source>They are not there: send</source>
        <translation>U yerda yo‘q: yuborish</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Yubormaslik</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) marked as handled. They come back by themselves when they fail again.</source>
        <translation>
            <numerusform>%n ta hujjat ko‘rib chiqilgan deb belgilandi. Yana o‘tmasa, ular o‘zi qaytadi.</numerusform>
            <numerusform>%n ta hujjat ko‘rib chiqilgan deb belgilandi. Yana o‘tmasa, ular o‘zi qaytadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ignored. They come back by themselves when they fail again.</source>
        <translation>
            <numerusform>%n ta hujjat e’tiborsiz qoldirildi. Yana o‘tmasa, ular o‘zi qaytadi.</numerusform>
            <numerusform>%n ta hujjat e’tiborsiz qoldirildi. Yana o‘tmasa, ular o‘zi qaytadi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::AttentionService</name>
    <message>
        <source>None of these documents may be sent now; the list was out of date.</source>
        <translation>Bu hujjatlarning birortasini ham hozir yuborib bo‘lmaydi; ro‘yxat eskirgan.</translation>
    </message>
    <message>
        <source>This document may not be edited now; the list was out of date.</source>
        <translation>Bu hujjatni hozir tahrirlab bo‘lmaydi; ro‘yxat eskirgan.</translation>
    </message>
    <message>
        <source>This document is too large to be edited here.</source>
        <translation>Bu hujjat shu yerda tahrirlash uchun juda katta.</translation>
    </message>
</context>
<context>
    <name>smartup::AuditService</name>
    <message>
        <source>Comparing confirmed documents with Smartup</source>
        <translation>Tasdiqlangan hujjatlarni Smartup bilan solishtirish</translation>
    </message>
    <message>
        <source>Smartup does not show all the days that are compared.</source>
        <translation>Smartup taqqoslanadigan kunlarning hammasini ko‘rsatmayapti.</translation>
    </message>
</context>
<context>
    <name>smartup::BodyHitsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a cell as a screen reader says it: %1 = name of the column, %2 = its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found in</source>
        <extracomment>column: whether a text was found in the request or in the response of a call</extracomment>
        <translation>Qayerda topildi</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Atrofidagi matn</translation>
    </message>
</context>
<context>
    <name>smartup::BodyHitsView</name>
    <message>
        <source>Calls whose bodies have the text</source>
        <translation>So‘rovi yoki javobida shu matn bor chaqiruvlar</translation>
    </message>
</context>
<context>
    <name>smartup::BodySearchPane</name>
    <message>
        <source>Text in requests and responses</source>
        <translation>So‘rov va javoblardagi matn</translation>
    </message>
    <message>
        <source>Upper and lower case are the same; escapes of JSON are read.</source>
        <translation>Katta va kichik harflar farqlanmaydi; JSON da kodlab yozilgan belgilar ham o‘qiladi.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Qidirish</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>End the search; what was found stays</source>
        <translation>Qidiruvni tugatish; topilganlari qoladi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Back to the rows of the log (Esc)</source>
        <translation>Jurnal qatorlariga qaytish (Esc)</translation>
    </message>
    <message>
        <source>How much is searched</source>
        <translation>Qidiruv doirasi</translation>
    </message>
    <message>
        <source>All calls are searched. A filter above, a period for example, makes the search shorter.</source>
        <translation>Barcha chaqiruvlardan qidiriladi. Yuqoridagi filtr, masalan davr, qidiruvni qisqartiradi.</translation>
    </message>
    <message>
        <source>Only calls with a line that the filter finds are searched: %1</source>
        <translation>Faqat filtr topgan qatori bor chaqiruvlardan qidiriladi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) found so far.</source>
        <translation>
            <numerusform>Hozircha %n ta chaqiruv topildi.</numerusform>
            <numerusform>Hozircha %n ta chaqiruv topildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search stopped before its end.</source>
        <translation>Qidiruv oxirigacha yetmay to‘xtadi.</translation>
    </message>
</context>
<context>
    <name>smartup::BodyView</name>
    <message>
        <source>Formatted</source>
        <extracomment>a body of a call, indented so that people can read it</extracomment>
        <translation>Formatlangan</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>a body of a call as it travelled</extracomment>
        <translation>Asl holicha</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Hammasini yuklash</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Sarlavhalar</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Tana</translation>
    </message>
    <message>
        <source>… %1 of this body are not stored …</source>
        <translation>… bu tananing %1 qismi saqlanmagan …</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>%2 dan birinchi %1 ko‘rsatilgan.</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>a body of a call as a tree of names and values</extracomment>
        <translation>Daraxt</translation>
    </message>
    <message>
        <source>This body is not JSON and has no tree.</source>
        <translation>Bu tana JSON emas, uning daraxti yo‘q.</translation>
    </message>
    <message>
        <source>The tree shows the beginning of %1.</source>
        <translation>Daraxt %1 ning boshini ko‘rsatadi.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Topish</translation>
    </message>
    <message>
        <source>Find a text in this body (Ctrl+F)</source>
        <translation>Shu tanadan matn topish (Ctrl+F)</translation>
    </message>
    <message>
        <source>Not in the stored part</source>
        <translation>Saqlangan qismida yo‘q</translation>
    </message>
    <message>
        <source>Not in this body</source>
        <translation>Bu tanada yo‘q</translation>
    </message>
</context>
<context>
    <name>smartup::CaseDialog</name>
    <message>
        <source>Case file</source>
        <translation>Murojaat fayli</translation>
    </message>
    <message>
        <source>The same person, sum or text gets the same pseudonym everywhere in the file. The key of the pseudonyms is not kept: nobody can turn them back, you neither. Note down here what you need.</source>
        <translation>Bitta odam, summa yoki matn o‘rnida butun faylda bir xil shartli qiymat turadi. Shartli qiymatlar kaliti saqlanmaydi: ularni hech kim, siz ham, asliga qaytara olmaysiz. Keraklisini o‘zingizda yozib oling.</translation>
    </message>
    <message>
        <source>Texts that stay here, and what leaves in their place</source>
        <translation>Shu yerda qoladigan matnlar va ularning o‘rniga chiqib ketadiganlari</translation>
    </message>
    <message>
        <source>Save the case file…</source>
        <translation>Murojaat faylini saqlash…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log leave this computer.</source>
        <translation>
            <numerusform>Jurnalning %n ta qatori bu kompyuterdan chiqib ketadi.</numerusform>
            <numerusform>Jurnalning %n ta qatori bu kompyuterdan chiqib ketadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different text(s) are replaced.</source>
        <translation>
            <numerusform>%n ta turli matn almashtiriladi.</numerusform>
            <numerusform>%n ta turli matn almashtiriladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Jurnal o‘qilmoqda…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yozilmoqda…</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 ga yozildi.</translation>
    </message>
    <message>
        <source>Save the case file</source>
        <translation>Murojaat faylini saqlash</translation>
    </message>
    <message>
        <source>Case files (*.case.zip)</source>
        <translation>Murojaat fayllari (*.case.zip)</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Murojaat faylini ochish</translation>
    </message>
    <message>
        <source>A check-up of this installation goes along:</source>
        <translation>Murojaat fayliga shu o‘rnatma tekshiruvi ham qo‘shiladi:</translation>
    </message>
</context>
<context>
    <name>smartup::CaseReplacementModel</name>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Shu yerda qoladi</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Chiqib ketadi</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Necha marta</translation>
    </message>
</context>
<context>
    <name>smartup::CaseWindow</name>
    <message>
        <source>Case file %1, read-only</source>
        <extracomment>%1 = name of a file</extracomment>
        <translation>%1 murojaat fayli, faqat o‘qish</translation>
    </message>
    <message>
        <source>A case file of somebody else, made on %1 with version %2 (%3). People and sums are pseudonyms. Nothing here can be changed or sent.</source>
        <translation>Boshqa kishining murojaat fayli, %1 da %2 versiyasida yaratilgan (%3). Odamlar va summalar o‘rnida shartli qiymatlar turibdi. Bu yerda hech narsani o‘zgartirib yoki yuborib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>The case comes from another computer, and its settings are not here.</source>
        <translation>Murojaat boshqa kompyuterdan kelgan, uning sozlamalari bu yerda yo‘q.</translation>
    </message>
    <message>
        <source>What this leads to is to be looked at there.</source>
        <translation>Bu olib boradigan joyni o‘sha yerda ko‘rish kerak.</translation>
    </message>
</context>
<context>
    <name>smartup::ChainDialog</name>
    <message>
        <source>Is the log as it was stored?</source>
        <translation>Jurnal saqlanganicha turibdimi?</translation>
    </message>
    <message>
        <source>What was found in the log</source>
        <translation>Jurnalda topilganlar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Jurnal o‘qilmoqda…</translation>
    </message>
    <message>
        <source>%1 of %2 calls looked at</source>
        <translation>%2 ta chaqiruvdan %1 tasi ko‘rildi</translation>
    </message>
</context>
<context>
    <name>smartup::CheckLadder</name>
    <message>
        <source>Not tested yet</source>
        <extracomment>State of a step of the connection test</extracomment>
        <translation>Hali tekshirilmagan</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>State of a step of the connection test</extracomment>
        <translation>Tekshirilmoqda…</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>State of a step of the connection test</extracomment>
        <translation>O‘tdi</translation>
    </message>
    <message>
        <source>Passed, but look</source>
        <extracomment>State of a step of the connection test</extracomment>
        <translation>O‘tdi, lekin e’tibor bering</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a step of the connection test</extracomment>
        <translation>O‘tmadi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>smartup::CheckMenuButton</name>
    <message>
        <source>Show all</source>
        <extracomment>takes every check mark of a filter away</extracomment>
        <translation>Hammasini ko‘rsatish</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a filter with several values: %1 = the first of them, %n = how many more</extracomment>
        <translation>
            <numerusform>%1 va yana %n ta</numerusform>
            <numerusform>%1 va yana %n ta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::CheckUpPage</name>
    <message>
        <source>Check again</source>
        <translation>Qayta tekshirish</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Holat tekshiruvi</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 ga yozildi.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Tekshirilmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right.</source>
        <translation>
            <numerusform>%n ta narsani tuzatish kerak.</numerusform>
            <numerusform>%n ta narsani tuzatish kerak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n ta narsaga e’tibor berish kerak.</numerusform>
            <numerusform>%n ta narsaga e’tibor berish kerak.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Hammasi joyida.</translation>
    </message>
    <message>
        <source>As of %1. Found out from what this computer knows; no request was sent.</source>
        <translation>%1 dagi holat. Shu kompyuter biladigan ma’lumotlardan aniqlangan; so‘rov yuborilmagan.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how it stands, and with what: &quot;Look at it · Settings&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ko‘rsatish</translation>
    </message>
    <message>
        <source>Save the check-up</source>
        <translation>Holat tekshiruvini saqlash</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Matn (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>button: puts what is shown into the clipboard</extracomment>
        <translation>Nusxa olish</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Faylga saqlash…</translation>
    </message>
    <message>
        <source>Looks once more at all of it (F5).</source>
        <translation>Hammasini yana bir bor tekshiradi (F5).</translation>
    </message>
</context>
<context>
    <name>smartup::CodeCountService</name>
    <message>
        <source>Smartup leaves goods without a code out of its exports, so they cannot be counted.</source>
        <translation>Smartup kodsiz tovarlarni bermaydi, shuning uchun ularni sanab bo‘lmaydi.</translation>
    </message>
    <message>
        <source>Switch on the export of records without codes, save, and count again.</source>
        <translation>“Kodsiz ma’lumotlarni yuborish”ni yoqing, saqlang va qayta sanang.</translation>
    </message>
</context>
<context>
    <name>smartup::CodeCountStrip</name>
    <message>
        <source>Show</source>
        <translation>Ko‘rsatish</translation>
    </message>
    <message>
        <source>Lists the goods without a code.</source>
        <translation>Kodsiz tovarlar ro‘yxatini ko‘rsatadi.</translation>
    </message>
    <message>
        <source>How many goods have no code has not been counted yet.</source>
        <translation>Nechta tovarning kodi yo‘qligi hali sanalmagan.</translation>
    </message>
    <message>
        <source>Counted on %1; what was changed since is not in it.</source>
        <translation>%1 da sanalgan; keyingi o‘zgarishlar hisobga olinmagan.</translation>
    </message>
    <message>
        <source>Counting reads all goods: one request of today&apos;s allowance.</source>
        <translation>Sanash barcha tovarlarni o‘qiydi: bugungi limitdan bitta so‘rov.</translation>
    </message>
    <message>
        <source>It can be counted while records without codes are exported; now they are left out.</source>
        <translation>Kodsiz ma’lumotlar yuborilganda sanash mumkin; hozir ular yuborilmaydi.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Qayta sanash</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sanash</translation>
    </message>
</context>
<context>
    <name>smartup::CompareWindow</name>
    <message>
        <source>Compare two lines of the log</source>
        <translation>Jurnalning ikki qatorini solishtirish</translation>
    </message>
    <message>
        <source>Left: %1
Right: %2</source>
        <extracomment>%1 and %2 = what was done, to which document, when</extracomment>
        <translation>Chapda: %1
O‘ngda: %2</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Bir xillarini ko‘rsatish</translation>
    </message>
    <message>
        <source>Fields of both lines</source>
        <translation>Ikkala qator maydonlari</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Solishtirilmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in what was compared: a body is not stored as a whole, or has too many fields.</source>
        <translation>
            <numerusform>Solishtirilganlarda %n ta farq: tana to‘liq saqlanmagan yoki maydonlari juda ko‘p.</numerusform>
            <numerusform>Solishtirilganlarda %n ta farq: tana to‘liq saqlanmagan yoki maydonlari juda ko‘p.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Farq yo‘q.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n ta farq</numerusform>
            <numerusform>%n ta farq</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ComparisonModel</name>
    <message>
        <source>Whole text</source>
        <translation>Butun matn</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Bir xil</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Farqli</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Faqat chapda</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Faqat o‘ngda</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Farq yo‘q</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n ta farq</numerusform>
            <numerusform>%n ta farq</numerusform>
        </translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Jurnalda</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hujjat</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>So‘rov</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Javob</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>a compared field: %1 = its path, %2 = how it differs, %3 and %4 = both values</extracomment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Farq</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Chapda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>O‘ngda</translation>
    </message>
</context>
<context>
    <name>smartup::ConflictView</name>
    <message>
        <source>Save with these choices</source>
        <translation>Shu tanlov bilan saqlash</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Sozlama</translation>
    </message>
    <message>
        <source>When you read it</source>
        <translation>Siz o‘qiganingizda</translation>
    </message>
    <message>
        <source>In Smartup now</source>
        <translation>Hozir Smartupda</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sizniki</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Tahrirni davom ettirish</translation>
    </message>
    <message>
        <source>Somebody else has saved other values for the same settings since you read them. Nothing has been written. Choose for each setting which value stays.</source>
        <translation>Siz o‘qiganingizdan beri kimdir shu sozlamalarga boshqa qiymatlar saqlagan. Hech narsa yozilmadi. Har bir sozlama uchun qaysi qiymat qolishini tanlang.</translation>
    </message>
    <message>
        <source>%1: keep what is in Smartup now, %2</source>
        <translation>%1: hozir Smartupda turganini qoldirish, %2</translation>
    </message>
    <message>
        <source>%1: save yours, %2</source>
        <translation>%1: siznikini saqlash, %2</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>%1 is a sentence on what a changed setting would have done in the last 30 days</extracomment>
        <translation>Sizniki: %1</translation>
    </message>
</context>
<context>
    <name>smartup::ConnectionList</name>
    <message>
        <source>%1
%2</source>
        <extracomment>Connection in the list: its name, below it the environment</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Yangi ulanish</translation>
    </message>
    <message>
        <source>%1, %2, in use</source>
        <extracomment>Connection in the list, for screen readers</extracomment>
        <translation>%1, %2, ishlatilmoqda</translation>
    </message>
</context>
<context>
    <name>smartup::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Ulanishlar</translation>
    </message>
    <message>
        <source>Save the connections</source>
        <translation>Ulanishlarni saqlash</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a duplicated connection</extracomment>
        <translation>%1 (nusxa)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Ishlatilmoqda</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Shu ulanishdan foydalanish</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Qo‘shish</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nusxalash</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>O‘chirish…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>O‘zgarishlarni bekor qilish</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Ulanishni tekshirish</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>Set up step by step…</source>
        <translation>Bosqichma-bosqich sozlash…</translation>
    </message>
</context>
<context>
    <name>smartup::ConnectionsWiring</name>
    <message>
        <source>Type the password</source>
        <translation>Parolni kiritish</translation>
    </message>
    <message>
        <source>The sandbox is being started…</source>
        <translation>Sinov muhiti ishga tushmoqda…</translation>
    </message>
    <message>
        <source>The first time it makes up a sample company, which takes a moment.</source>
        <translation>Birinchi marta namunaviy kompaniya tuziladi, bu biroz vaqt oladi.</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Ulanishlarni ochish</translation>
    </message>
</context>
<context>
    <name>smartup::CoveragePane</name>
    <message>
        <source>Coverage</source>
        <translation>Yuklab olingan kunlar</translation>
    </message>
    <message>
        <source>Export these days…</source>
        <translation>Shu kunlarni yuklab olish…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>reads the calendar anew</extracomment>
        <translation>Yangilash</translation>
    </message>
    <message>
        <source>Which days were exported is not known yet.</source>
        <translation>Qaysi kunlar yuklab olingani hali noma’lum.</translation>
    </message>
    <message>
        <source>No day goes out of Smartup&apos;s reach tomorrow without having been exported.</source>
        <translation>Ertaga yuklab olinmagan birorta kun Smartupda yopilib qolmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>Tomorrow a day of %n document type(s) goes out of Smartup&apos;s reach without having been exported.</source>
        <translation>
            <numerusform>Ertaga %n ta hujjat turining yuklab olinmagan kuni Smartupda yopilib qoladi.</numerusform>
            <numerusform>Ertaga %n ta hujjat turining yuklab olinmagan kuni Smartupda yopilib qoladi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::DatabaseFields</name>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>What you call it, as in “Warehouse”</source>
        <translation>Uni qanday atashingiz, masalan “Ombor”</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>kind of database</extracomment>
        <translation>Turi</translation>
    </message>
    <message>
        <source>SQLite, a file</source>
        <translation>SQLite, fayl</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>ODBC, any other</source>
        <translation>ODBC, boshqa har qanday</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>the port that is used when no other one is chosen</extracomment>
        <translation>odatdagi</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Foydalanuvchi</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Parametrlar</translation>
    </message>
    <message>
        <source>Further words for the driver, as in sslmode=require</source>
        <translation>Drayver uchun qo‘shimcha parametrlar, masalan sslmode=require</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Save the database</source>
        <translation>Ma’lumotlar bazasini saqlash</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Ma’lumotlar bazasi</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Ma’lumotlar manbai</translation>
    </message>
    <message>
        <source>Choose the file of the database</source>
        <translation>Ma’lumotlar bazasi faylini tanlang</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Tanlash</translation>
    </message>
    <message>
        <source>Its name on this computer, or words as in DRIVER=…;Database=…</source>
        <translation>Uning shu kompyuterdagi nomi yoki parametrlar, masalan DRIVER=…;Database=…</translation>
    </message>
</context>
<context>
    <name>smartup::DatabasePicker</name>
    <message>
        <source>Database</source>
        <translation>Ma’lumotlar bazasi</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>Boshqa ma’lumotlar bazasi…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>O‘zgartirish</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Leave it empty to use the one that is kept</source>
        <translation>Saqlangani ishlatilishi uchun bo‘sh qoldiring</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Kalitlar omborida saqlash</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>Remove a database</source>
        <translation>Ma’lumotlar bazasini olib tashlash</translation>
    </message>
    <message>
        <source>The program forgets the database %1 and its password. The database itself stays as it is.</source>
        <translation>Dastur %1 ma’lumotlar bazasini va uning parolini unutadi. Bazaning o‘zi o‘z holicha qoladi.</translation>
    </message>
    <message>
        <source>The one that is kept is for another place or person</source>
        <translation>Saqlangani boshqa joy yoki foydalanuvchi uchun</translation>
    </message>
</context>
<context>
    <name>smartup::DatabaseService</name>
    <message>
        <source>Choose a database first.</source>
        <translation>Avval ma’lumotlar bazasini tanlang.</translation>
    </message>
    <message>
        <source>The password of the database %1 is needed.</source>
        <translation>%1 ma’lumotlar bazasining paroli kerak.</translation>
    </message>
    <message>
        <source>Type it in the form.</source>
        <translation>Uni formaga kiriting.</translation>
    </message>
    <message>
        <source>The database of this schedule is not known any more.</source>
        <translation>Bu almashinuv jadvalining ma’lumotlar bazasi endi noma’lum.</translation>
    </message>
    <message>
        <source>Choose another one in the schedule.</source>
        <translation>Almashinuv jadvalida boshqasini tanlang.</translation>
    </message>
    <message>
        <source>The keychain has no password for the database %1.</source>
        <translation>Kalitlar omborida %1 ma’lumotlar bazasining paroli yo‘q.</translation>
    </message>
    <message>
        <source>Let it be kept there: test the database in the form of an export, with its password.</source>
        <translation>Uni saqlash uchun yuklab olish formasida ma’lumotlar bazasini paroli bilan tekshiring.</translation>
    </message>
</context>
<context>
    <name>smartup::DateKindBox</name>
    <message>
        <source>the document&apos;s date</source>
        <translation>hujjat sanasi bo‘yicha</translation>
    </message>
    <message>
        <source>the day it was created in Smartup</source>
        <translation>Smartupda yaratilgan kuni bo‘yicha</translation>
    </message>
    <message>
        <source>the day it was changed in Smartup</source>
        <translation>Smartupda o‘zgartirilgan kuni bo‘yicha</translation>
    </message>
</context>
<context>
    <name>smartup::Desk</name>
    <message>
        <source>Needs attention</source>
        <translation>E’tibor talab qiladi</translation>
    </message>
</context>
<context>
    <name>smartup::DetailPane</name>
    <message>
        <source>Summary</source>
        <translation>Xulosa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hujjat</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>So‘rov</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Javob</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Bajarilish vaqti</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymat</translation>
    </message>
    <message>
        <source>Fields of the document</source>
        <translation>Hujjat maydonlari</translation>
    </message>
    <message>
        <source>Choose a line of the log to see what happened.</source>
        <translation>Nima bo‘lganini ko‘rish uchun jurnal qatorini tanlang.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n field(s) are shown; the tabs of request and response show all of it.</source>
        <translation>
            <numerusform>Faqat birinchi %n ta maydon ko‘rsatilgan; so‘rov va javob varaqlarida hammasi bor.</numerusform>
            <numerusform>Faqat birinchi %n ta maydon ko‘rsatilgan; so‘rov va javob varaqlarida hammasi bor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This call carried no document.</source>
        <translation>Bu chaqiruvda hujjat yo‘q edi.</translation>
    </message>
    <message>
        <source>The document is not in the stored part of the call.</source>
        <translation>Hujjat chaqiruvning saqlangan qismida yo‘q.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Boshlanish</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Davomiyligi</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Birinchi bayt</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>Hech narsa kelmadi.</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP statusi</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Javob yo‘q</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Yuborildi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Olindi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <extracomment>a number by which a call can be named to support</extracomment>
        <translation>Chaqiruv raqami</translation>
    </message>
    <message>
        <source>SHA-256 of the request</source>
        <translation>So‘rovning SHA-256 si</translation>
    </message>
    <message>
        <source>SHA-256 of the response</source>
        <translation>Javobning SHA-256 si</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>pins a line of the log, so that it is kept</extracomment>
        <translation>Qadash</translation>
    </message>
    <message>
        <source>Pin the line: it is marked, and the retention leaves it alone</source>
        <translation>Qatorni qadab qo‘yish: u belgilanadi va jurnal tozalanganda olib tashlanmaydi</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Say something about the line</source>
        <translation>Shu qator haqida biror narsa yozish</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Alohida oyna</translation>
    </message>
    <message>
        <source>Open the line in a window of its own, which keeps it</source>
        <translation>Qatorni alohida oynada ochish, u o‘sha yerda qoladi</translation>
    </message>
    <message>
        <source>The document as it travelled has no field “%1”.</source>
        <translation>Hujjatning uzatilgan holida “%1” maydoni yo‘q.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Izohlar</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Izohlar (%1)</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompyuter</translation>
    </message>
</context>
<context>
    <name>smartup::DetailWindow</name>
    <message>
        <source>A comment is written here, and it is not added yet.</source>
        <translation>Bu yerda izoh yozilgan, u hali qo‘shilmagan.</translation>
    </message>
    <message>
        <source>Discard the comment</source>
        <translation>Izohdan voz kechish</translation>
    </message>
</context>
<context>
    <name>smartup::DetailWindows</name>
    <message>
        <source>The line is not in the log any more.</source>
        <translation>Bu qator jurnalda endi yo‘q.</translation>
    </message>
    <message>
        <source>The retention has taken it away, or the log is another one.</source>
        <translation>Jurnal tozalanganda u olib tashlangan yoki bu boshqa jurnal.</translation>
    </message>
</context>
<context>
    <name>smartup::DifferenceModel</name>
    <message>
        <source>Whole document</source>
        <translation>Butun hujjat</translation>
    </message>
    <message>
        <source>%1: in Smartup %2, in the file %3</source>
        <extracomment>a field that is not the same on both sides: %1 its name, %2 and %3 both values</extracomment>
        <translation>%1: Smartupda %2, faylda %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>In Smartup</source>
        <translation>Smartupda</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Faylda</translation>
    </message>
</context>
<context>
    <name>smartup::DifferencesPane</name>
    <message>
        <source>Fields that are not the same in Smartup and in the file</source>
        <translation>Smartupda va faylda bir xil bo‘lmagan maydonlar</translation>
    </message>
</context>
<context>
    <name>smartup::EditDocumentDialog</name>
    <message>
        <source>See what would happen…</source>
        <translation>Nima bo‘lishini ko‘rish…</translation>
    </message>
    <message>
        <source>Edit %1 and send it again</source>
        <translation>%1: tahrirlab qayta yuborish</translation>
    </message>
    <message>
        <source>This is what was sent. Ledger and log mark the document as edited by hand; the file it came from stays as it is. Nothing leaves before you have seen what would happen.</source>
        <translation>Bu — yuborilgan matn. Yuklashlar hisobi va jurnalda hujjat qo‘lda tahrirlangan deb belgilanadi; u kelgan fayl o‘z holicha qoladi. Nima bo‘lishini ko‘rmaguningizcha hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>The document as JSON</source>
        <translation>Hujjat JSON ko‘rinishida</translation>
    </message>
    <message>
        <source>What you have changed is not sent yet.</source>
        <translation>O‘zgartirganlaringiz hali yuborilmagan.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>O‘zgarishlardan voz kechish</translation>
    </message>
    <message>
        <source>This is how you changed it last; it has not been sent. Ledger and log mark the document as edited by hand; the file it came from stays as it is. Nothing leaves before you have seen what would happen.</source>
        <translation>Uni oxirgi marta shunday o‘zgartirgansiz; u yuborilmagan. Yuklashlar hisobi va jurnalda hujjat qo‘lda tahrirlangan deb belgilanadi; u kelgan fayl o‘z holicha qoladi. Nima bo‘lishini ko‘rmaguningizcha hech narsa yuborilmaydi.</translation>
    </message>
</context>
<context>
    <name>smartup::EmptyLog</name>
    <message>
        <source>Nothing has been exchanged yet. What is sent to Smartup or read from it appears here.</source>
        <translation>Hali almashinuv bo‘lmagan. Smartupga yuborilgan yoki undan o‘qilgan narsalar shu yerda paydo bo‘ladi.</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>Almashinuvga o‘tish</translation>
    </message>
    <message>
        <source>No line of the log matches the filter.</source>
        <translation>Filtrga jurnalning birorta qatori mos kelmadi.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filtrni tozalash</translation>
    </message>
    <message>
        <source>What stands only in a request or a response is found with Ctrl+Shift+F, once the filter is cleared.</source>
        <translation>Faqat so‘rov yoki javobda turgan narsani filtrni tozalab, Ctrl+Shift+F bilan toping.</translation>
    </message>
</context>
<context>
    <name>smartup::EntityCodesModel</name>
    <message>
        <source>Reference data</source>
        <translation>Ma’lumotnoma</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>a number of them</extracomment>
        <translation>Yozuvlar</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Kodsiz</translation>
    </message>
</context>
<context>
    <name>smartup::ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Almashinuv</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Ulanishlarni ochish</translation>
    </message>
    <message>
        <source>The export did not come to its end.</source>
        <translation>Yuklab olish oxiriga yetmadi.</translation>
    </message>
    <message>
        <source>Open in the log</source>
        <translation>Jurnalda ochish</translation>
    </message>
    <message>
        <source>The import of the folder did not come to its end.</source>
        <translation>Jildni yuklash oxiriga yetmadi.</translation>
    </message>
    <message>
        <source>Files that were not taken lie where they were.</source>
        <translation>Olinmagan fayllar o‘z joyida qoldi.</translation>
    </message>
    <message>
        <source>The database answers.</source>
        <translation>Ma’lumotlar bazasi javob bermoqda.</translation>
    </message>
    <message>
        <source>There is no table in this database that could be read.</source>
        <translation>Bu ma’lumotlar bazasida o‘qib bo‘ladigan jadval yo‘q.</translation>
    </message>
    <message>
        <source>The probe has come to its end; what it found out is kept with the connection.</source>
        <translation>Sinash tugadi; aniqlangani ulanish bilan birga saqlanadi.</translation>
    </message>
</context>
<context>
    <name>smartup::ExportFilters</name>
    <message>
        <source>all; several codes with a comma between them</source>
        <translation>hammasi; bir nechta kod — vergul bilan</translation>
    </message>
</context>
<context>
    <name>smartup::ExportPane</name>
    <message>
        <source>Export</source>
        <comment>tab</comment>
        <translation>Yuklab olish</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Yuklab olish</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Faylni ko‘rsatish</translation>
    </message>
    <message numerus="yes">
        <source>This takes %n request(s).</source>
        <translation>
            <numerusform>%n ta so‘rov kerak bo‘ladi.</numerusform>
            <numerusform>%n ta so‘rov kerak bo‘ladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes up to %n request(s).</source>
        <translation>
            <numerusform>Ko‘pi bilan %n ta so‘rov kerak bo‘ladi.</numerusform>
            <numerusform>Ko‘pi bilan %n ta so‘rov kerak bo‘ladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left today: %1 of %2.</source>
        <translation>Bugun qoldi: %1 / %2.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Fayl mavjud va almashtiriladi.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Avval ulanishni tanlang.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1.</source>
        <translation>
            <numerusform>%1 ichida %n ta yozuv.</numerusform>
            <numerusform>%1 ichida %n ta yozuv.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes a request for every %1 records.</source>
        <translation>Har %1 ta yozuvga bittadan so‘rov kerak bo‘ladi.</translation>
    </message>
    <message>
        <source>Rows that are there are overwritten, new ones are added.</source>
        <translation>Mavjud qatorlar qayta yoziladi, yangilari qo‘shiladi.</translation>
    </message>
    <message>
        <source>Fetch the missing days</source>
        <extracomment>the days that an export which was stopped did not fetch</extracomment>
        <translation>Qolgan kunlarni yuklab olish</translation>
    </message>
    <message>
        <source>Cancel writes the days that have come whole; the others can be fetched afterwards.</source>
        <translation>Bekor qilinganda to‘liq kelgan kunlar yoziladi; qolganlarini keyin yuklab olish mumkin.</translation>
    </message>
    <message>
        <source>Cancel keeps the rows of the days that have come whole; the others can be fetched afterwards.</source>
        <translation>Bekor qilinganda to‘liq kelgan kunlarning qatorlari qoladi; qolgan kunlarni keyin yuklab olish mumkin.</translation>
    </message>
    <message>
        <source>Cancel leaves the file that is there as it is.</source>
        <translation>Bekor qilinganda mavjud fayl o‘z holicha qoladi.</translation>
    </message>
</context>
<context>
    <name>smartup::ExportScope</name>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Days of</source>
        <translation>Kunlar</translation>
    </message>
    <message>
        <source>Only a period</source>
        <translation>Faqat davr uchun</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Boshi</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two dates: from 01.11.2026 to 07.11.2026</extracomment>
        <translation>oxiri</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuslar</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>which days: today, the last 7 days …</extracomment>
        <translation>Davr</translation>
    </message>
</context>
<context>
    <name>smartup::ExportService</name>
    <message>
        <source>The integration settings could not be read: they may hide some statuses.</source>
        <translation>Integratsiya sozlamalarini o‘qib bo‘lmadi: ular ayrim statuslarni yashirishi mumkin.</translation>
    </message>
    <message>
        <source>The integration settings name no status: Smartup exports no orders at all.</source>
        <translation>Integratsiya sozlamalarida birorta status yo‘q: Smartup buyurtmalarni umuman bermaydi.</translation>
    </message>
    <message>
        <source>Smartup answered without a single record.</source>
        <translation>Smartup birorta yozuv bermadi.</translation>
    </message>
    <message numerus="yes">
        <source>Smartup shows the last %n day(s) only; days before %1 may be missing.</source>
        <translation>
            <numerusform>Smartup faqat oxirgi %n kunni ko‘rsatadi; %1 dan oldingi kunlar bo‘lmasligi mumkin.</numerusform>
            <numerusform>Smartup faqat oxirgi %n kunni ko‘rsatadi; %1 dan oldingi kunlar bo‘lmasligi mumkin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database of this export is not known.</source>
        <translation>Bu yuklab olish uchun ma’lumotlar bazasi noma’lum.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>The integration settings could not be read: they may leave goods without a code out.</source>
        <translation>Integratsiya sozlamalarini o‘qib bo‘lmadi: ular tufayli kodsiz tovarlar berilmasligi mumkin.</translation>
    </message>
    <message>
        <source>Stopped because another connection was chosen.</source>
        <translation>Boshqa ulanish tanlangani uchun to‘xtatildi.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Bekor qilindi.</translation>
    </message>
    <message>
        <source>Nothing was written. The file that is there is the former one.</source>
        <translation>Hech narsa yozilmadi. Mavjud fayl — avvalgisi.</translation>
    </message>
</context>
<context>
    <name>smartup::ExportStatuses</name>
    <message>
        <source>Statuses</source>
        <translation>Statuslar</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>Sozlamani ochish</translation>
    </message>
    <message>
        <source>%1 (not exported by the settings)</source>
        <translation>%1 (sozlamalar bo‘yicha yuklab olinmaydi)</translation>
    </message>
    <message>
        <source>The integration settings name no status: nothing would be exported.</source>
        <translation>Integratsiya sozlamalarida birorta status yo‘q: hech narsa yuklab olinmaydi.</translation>
    </message>
    <message>
        <source>Only statuses that the integration settings name are exported.</source>
        <translation>Faqat integratsiya sozlamalarida ko‘rsatilgan statuslar yuklab olinadi.</translation>
    </message>
    <message>
        <source>The integration settings are not known; they may hide some of these statuses.</source>
        <translation>Integratsiya sozlamalari noma’lum; ular bu statuslarning bir qismini yashirishi mumkin.</translation>
    </message>
    <message>
        <source>Tick at least one status.</source>
        <translation>Kamida bitta statusni belgilang.</translation>
    </message>
</context>
<context>
    <name>smartup::ExportTarget</name>
    <message>
        <source>Write to</source>
        <translation>Qayerga yozish</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>fayl</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>jild</translation>
    </message>
    <message>
        <source>a table of a database</source>
        <translation>ma’lumotlar bazasi jadvali</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>of a file: JSON, XML, a table …</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Ma’lumotlar bazasi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadval</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Jild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>%1, and %2 for the lines</source>
        <translation>%1, qatorlar uchun %2</translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation>Avval ma’lumotlar bazasini tanlang.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Avval jildni tanlang.</translation>
    </message>
    <message>
        <source>Write the export to</source>
        <translation>Yuklab olinganini qayerga yozish</translation>
    </message>
    <message>
        <source>Write the export into</source>
        <translation>Yuklab olinganini qaysi jildga yozish</translation>
    </message>
</context>
<context>
    <name>smartup::ExpressionLine</name>
    <message>
        <source>The filter can be read.</source>
        <translation>Filtr tushunarli.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a suggestion for a filter: %1 = what is written, %2 = what it means</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>smartup::FindBar</name>
    <message>
        <source>Searching…</source>
        <translation>Qidirilmoqda…</translation>
    </message>
    <message>
        <source>%1 of the first %2</source>
        <extracomment>%1 = the match that is shown, %2 = how many were counted; there are more</extracomment>
        <translation>%1 / %2 (yana bor)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the match that is shown, of how many: &quot;3 of 17&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find in this body</source>
        <translation>Shu tanadan topish</translation>
    </message>
    <message>
        <source>Upper and lower case are the same; escapes of JSON are read.</source>
        <translation>Katta va kichik harflar farqlanmaydi; JSON da kodlab yozilgan belgilar ham o‘qiladi.</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Oldingi moslik (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Oldingi moslik</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Keyingi moslik (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Keyingi moslik</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Yopish (Esc)</translation>
    </message>
    <message>
        <source>Close the search in this body</source>
        <translation>Shu tanadagi qidiruvni yopish</translation>
    </message>
</context>
<context>
    <name>smartup::FindBox</name>
    <message>
        <source>Find any number, client, error…</source>
        <translation>Istalgan raqam, mijoz, xatoni topish…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Topish</translation>
    </message>
    <message>
        <source>Searches the log and the settings (Ctrl+K)</source>
        <translation>Jurnal va sozlamalardan qidiradi (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>smartup::FolderImport</name>
    <message numerus="yes">
        <source>%n document(s) were not sent: they are in a file of their own beside it. Put that into the folder to go on.</source>
        <translation>
            <numerusform>%n ta hujjat yuborilmadi: ular shu fayl yonidagi alohida faylda. Davom etish uchun o‘sha faylni jildga qo‘ying.</numerusform>
            <numerusform>%n ta hujjat yuborilmadi: ular shu fayl yonidagi alohida faylda. Davom etish uchun o‘sha faylni jildga qo‘ying.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were not sent: they are in a file of their own beside this one. Put that into the folder to go on.</source>
        <translation>
            <numerusform>%n ta hujjat yuborilmadi: ular shu fayl yonidagi alohida faylda. Davom etish uchun o‘sha faylni jildga qo‘ying.</numerusform>
            <numerusform>%n ta hujjat yuborilmadi: ular shu fayl yonidagi alohida faylda. Davom etish uchun o‘sha faylni jildga qo‘ying.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
</context>
<context>
    <name>smartup::ImportDocumentsView</name>
    <message>
        <source>Documents of the file</source>
        <translation>Fayldagi hujjatlar</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>Sozlamani ochish</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a number of documents: &quot;All: 200&quot;, &quot;Create: 163&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>documents in which the checks before sending found something</extracomment>
        <translation>Tekshirish kerak</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>documents whose result is not there yet</extracomment>
        <translation>Kutilmoqda</translation>
    </message>
    <message>
        <source>%1 The integration settings decide it: %2</source>
        <extracomment>%1 why something happens to a document, %2 what the settings say, both sentences</extracomment>
        <translation>%1 Buni integratsiya sozlamalari hal qiladi: %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>of a document of an import: it is not sent</extracomment>
        <translation>Chetda qoldirish</translation>
    </message>
    <message>
        <source>The chosen documents are not sent; what Smartup has of them stays as it is.</source>
        <translation>Tanlangan hujjatlar yuborilmaydi; ularning Smartupda bori o‘z holicha qoladi.</translation>
    </message>
</context>
<context>
    <name>smartup::ImportFileBar</name>
    <message>
        <source>First rows</source>
        <translation>Birinchi qatorlar</translation>
    </message>
    <message>
        <source>Rows of the file as they were read</source>
        <translation>Fayl qatorlari, qanday o‘qilgan bo‘lsa</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in this file: nothing of it is sent. Mend it and choose it again.</source>
        <translation>
            <numerusform>Bu faylda %n ta xato bor: undan hech narsa yuborilmaydi. Tuzating va qayta tanlang.</numerusform>
            <numerusform>Bu faylda %n ta xato bor: undan hech narsa yuborilmaydi. Tuzating va qayta tanlang.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in this file.</source>
        <extracomment>%1 type of document in the plural, %2 their number</extracomment>
        <translation>%1: bu faylda %2.</translation>
    </message>
    <message>
        <source>Notes about the file: %1</source>
        <translation>Fayl bo‘yicha eslatmalar: %1</translation>
    </message>
    <message>
        <source>Probe…</source>
        <extracomment>finds out what a server does with a document that comes again</extracomment>
        <translation>Sinash…</translation>
    </message>
    <message>
        <source>Find out, in a test organisation, what Smartup does with a document that comes again</source>
        <translation>Test tashkilotida Smartup qayta kelgan hujjat bilan nima qilishini aniqlash</translation>
    </message>
</context>
<context>
    <name>smartup::ImportPane</name>
    <message>
        <source>Import</source>
        <comment>tab</comment>
        <translation>Yuklash</translation>
    </message>
    <message>
        <source>Problems and notes of the file</source>
        <translation>Fayl bo‘yicha xato va eslatmalar</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Qayta ko‘rib chiqish</translation>
    </message>
    <message>
        <source>Start the import</source>
        <translation>Yuklashni boshlash</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Boshqa fayl yuklash</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Hali hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>Asking Smartup for its settings and for the documents it has.</source>
        <translation>Smartupdan sozlamalar va mavjud hujjatlar so‘ralmoqda.</translation>
    </message>
    <message>
        <source>Cancel waits for the request under way; what was sent by then stays in Smartup.</source>
        <translation>Bekor qilish joriy so‘rovni kutadi; shu paytgacha yuborilganlari Smartupda qoladi.</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Jilddagi fayllar</translation>
    </message>
    <message>
        <source>Cancel waits for the request under way and takes no further file; what was sent by then stays in Smartup.</source>
        <translation>Bekor qilish joriy so‘rovni kutadi va boshqa fayl olmaydi; shu paytgacha yuborilganlari Smartupda qoladi.</translation>
    </message>
    <message>
        <source>Look into the folder again</source>
        <translation>Jildni qayta ko‘rish</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Qayta ko‘rish</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>Nima bo‘lishini ko‘rish</translation>
    </message>
    <message>
        <source>Stop at a refused document</source>
        <translation>Rad etilgan hujjatda to‘xtash</translation>
    </message>
    <message>
        <source>Nothing further is sent after Smartup has refused a document. Documents leave in requests of 20 then; those that share a request with the refused one have reached Smartup.</source>
        <translation>Smartup hujjatni rad etgandan keyin boshqa hech narsa yuborilmaydi. Bunda hujjatlar so‘rovlarda 20 tadan yuboriladi; rad etilgani bilan bitta so‘rovda bo‘lganlari Smartupga yetib borgan bo‘ladi.</translation>
    </message>
    <message>
        <source>Open the connection</source>
        <extracomment>button beside the sentence that says why nothing can be sent: leads to the form of the connection</extracomment>
        <translation>Ulanishni ochish</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <extracomment>with the documents of an import that were not sent, because it was stopped</extracomment>
        <translation>Qolganlari bilan davom etish</translation>
    </message>
</context>
<context>
    <name>smartup::ImportPreview</name>
    <message>
        <source>Another connection was chosen meanwhile; preview the file again.</source>
        <translation>Shu orada boshqa ulanish tanlandi; faylni qaytadan ko‘rib chiqing.</translation>
    </message>
    <message>
        <source>The file cannot be imported; its problems are listed.</source>
        <translation>Faylni yuklab bo‘lmaydi; uning xatolari ro‘yxatda.</translation>
    </message>
</context>
<context>
    <name>smartup::ImportSending</name>
    <message>
        <source>Not sent: the import was cancelled.</source>
        <translation>Yuborilmadi: yuklash bekor qilindi.</translation>
    </message>
    <message>
        <source>Stopped because another connection was chosen.</source>
        <translation>Boshqa ulanish tanlangani uchun to‘xtatildi.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Yuborilmadi: %1</translation>
    </message>
    <message>
        <source>Not sent: an earlier request of this import failed.</source>
        <translation>Yuborilmadi: shu yuklashning oldingi so‘rovi bajarilmadi.</translation>
    </message>
    <message>
        <source>Stopped because Smartup refused a document. Others of the same request have reached Smartup all the same; their results stand beside them.</source>
        <translation>Smartup hujjatni rad etgani uchun to‘xtatildi. O‘sha so‘rovdagi boshqa hujjatlar baribir Smartupga yetib borgan; natijalari yonida turibdi.</translation>
    </message>
    <message>
        <source>Not sent: the import was to stop at a refused document.</source>
        <translation>Yuborilmadi: yuklash rad etilgan hujjatda to‘xtashi kerak edi.</translation>
    </message>
</context>
<context>
    <name>smartup::ImportService</name>
    <message>
        <source>Cancelled: the documents sent so far stay in Smartup.</source>
        <translation>Bekor qilindi: shu paytgacha yuborilgan hujjatlar Smartupda qoladi.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while this request was under way. What became of %n document(s) is not known yet. They are not sent again before Smartup shows whether they are there.</source>
        <translation>
            <numerusform>Dastur shu so‘rov davomida tugagan. %n ta hujjat taqdiri hali noma’lum. Smartup ular bor-yo‘qligini ko‘rsatmaguncha qayta yuborilmaydi.</numerusform>
            <numerusform>Dastur shu so‘rov davomida tugagan. %n ta hujjat taqdiri hali noma’lum. Smartup ular bor-yo‘qligini ko‘rsatmaguncha qayta yuborilmaydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Yuborilmadi: %1</translation>
    </message>
    <message>
        <source>Not sent: an earlier import of it is still open, or has sent it since the preview.</source>
        <translation>Yuborilmadi: uning oldingi yuklanishi hali yakunlanmagan yoki ko‘rib chiqishdan keyin uni yuborgan.</translation>
    </message>
    <message>
        <source>The import stopped: what Smartup answered cannot be noted on this computer. Make room on the disk.</source>
        <translation>Yuklash to‘xtatildi: Smartup javobini bu kompyuterda qayd qilib bo‘lmadi. Diskda joy bo‘shating.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before it had written this line. What became of %n document(s) is known from the ledger of imports; the answer itself was not kept.</source>
        <translation>
            <numerusform>Dastur bu qatorni yozmasdan tugagan. %n ta hujjat bilan nima bo‘lgani yuklashlar hisobidan ma’lum; javobning o‘zi saqlanmagan.</numerusform>
            <numerusform>Dastur bu qatorni yozmasdan tugagan. %n ta hujjat bilan nima bo‘lgani yuklashlar hisobidan ma’lum; javobning o‘zi saqlanmagan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended while this request was under way. Whether its %n record(s) have arrived is shown by an export, later. Sent again they are overwritten, and none is doubled.</source>
        <translation>
            <numerusform>Dastur shu so‘rov davomida tugagan. Uning %n ta yozuvi yetib borgan-bormaganini keyinroq yuklab olish ko‘rsatadi. Qayta yuborilsa, ular qayta yoziladi, birortasi ham ikkilanmaydi.</numerusform>
            <numerusform>Dastur shu so‘rov davomida tugagan. Uning %n ta yozuvi yetib borgan-bormaganini keyinroq yuklab olish ko‘rsatadi. Qayta yuborilsa, ular qayta yoziladi, birortasi ham ikkilanmaydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new preview and send it again.</source>
        <translation>Ko‘rib chiqishni qaytadan bajaring va yana yuboring.</translation>
    </message>
    <message>
        <source>Nothing was sent: between the claim in the shared log and the sending this computer slept, its clock was set, or other requests went first for too long.</source>
        <translation>Hech narsa yuborilmadi: umumiy jurnalda band qilish bilan yuborish orasida bu kompyuter uyqu rejimiga o‘tgan, uning soati o‘zgartirilgan yoki navbatda boshqa so‘rovlar juda uzoq vaqt oldinga o‘tib turgan.</translation>
    </message>
</context>
<context>
    <name>smartup::ImportSourceForm</name>
    <message>
        <source>From</source>
        <extracomment>where an import comes from: a file, a folder …</extracomment>
        <translation>Qayerdan</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>fayl</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>jild</translation>
    </message>
    <message>
        <source>a table of a database</source>
        <translation>ma’lumotlar bazasi jadvali</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadval</translation>
    </message>
    <message>
        <source>List the tables</source>
        <translation>Jadvallarni ko‘rsatish</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>Jadvalni o‘qish</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>type of document</extracomment>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>encoding of a text file</extracomment>
        <translation>Kodlash</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Avtomatik</translation>
    </message>
    <message>
        <source>A folder of such files; drop it here or choose it</source>
        <translation>Shunday fayllar turgan jild; uni shu yerga tashlang yoki tanlang</translation>
    </message>
    <message>
        <source>A file of JSON, XML, CSV or Excel; drop it here or choose it</source>
        <translation>JSON, XML, CSV yoki Excel fayli; uni shu yerga tashlang yoki tanlang</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Jild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>As the table is called</source>
        <translation>Jadval nomi bo‘yicha</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Faylda ko‘rsatilganidek</translation>
    </message>
    <message>
        <source>Choose a folder to import from</source>
        <translation>Yuklash uchun jild tanlang</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Yuklash uchun fayl tanlang</translation>
    </message>
</context>
<context>
    <name>smartup::JournalCopying</name>
    <message>
        <source>Copy rows</source>
        <translation>Qatorlardan nusxa olish</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Katakdan nusxa olish</translation>
    </message>
</context>
<context>
    <name>smartup::JournalFilterBar</name>
    <message>
        <source>All outcomes</source>
        <translation>Barcha natijalar</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Barcha turlar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Davr</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Jurnaldan topish</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Barcha tashkilotlar</translation>
    </message>
    <message>
        <source>Chosen period</source>
        <extracomment>a filter by time that none of the usual periods is</extracomment>
        <translation>Tanlangan davr</translation>
    </message>
    <message>
        <source>One call</source>
        <extracomment>a filter that shows one run or call only; a click takes it away</extracomment>
        <translation>Bitta chaqiruv</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Bitta ishga tushirish</translation>
    </message>
    <message>
        <source>Show other lines again</source>
        <translation>Boshqa qatorlarni yana ko‘rsatish</translation>
    </message>
    <message>
        <source>Number, client, error… or outcome:refused client:&quot;…&quot;</source>
        <translation>Raqam, mijoz, xato… yoki outcome:refused client:&quot;…&quot;</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <extracomment>a filter by a list of numbers</extracomment>
        <translation>
            <numerusform>%n ta raqam</numerusform>
            <numerusform>%n ta raqam</numerusform>
        </translation>
    </message>
    <message>
        <source>List of numbers…</source>
        <translation>Raqamlar ro‘yxati…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not found</source>
        <extracomment>%1 = &quot;5000 numbers&quot;; %n of them are not in the log</extracomment>
        <translation>
            <numerusform>%1, %n tasi topilmadi</numerusform>
            <numerusform>%1, %n tasi topilmadi</numerusform>
        </translation>
    </message>
    <message>
        <source>Find all rows of a list of numbers</source>
        <translation>Raqamlar ro‘yxati bo‘yicha barcha qatorlarni topish</translation>
    </message>
    <message>
        <source>Forget the list of numbers</source>
        <translation>Raqamlar ro‘yxatini olib tashlash</translation>
    </message>
    <message>
        <source>Numbers, external ids and codes are found by their beginning, names and messages by any part. Upper and lower case are the same. A minus before a field leaves out what it finds: -type:order. The arrow down lists what else can be written.</source>
        <translation>Raqamlar, tashqi ID va kodlar boshi bo‘yicha, nomlar va xabarlar istalgan qismi bo‘yicha topiladi. Katta va kichik harflar farqlanmaydi. Maydon oldidagi minus u topadiganlarni chiqarib tashlaydi: -type:order. Pastga strelka yana nima yozish mumkinligini ko‘rsatadi.</translation>
    </message>
    <message>
        <source>Without one call</source>
        <extracomment>a filter that shows everything but one run or call; a click takes it away</extracomment>
        <translation>Bitta chaqiruvsiz</translation>
    </message>
    <message>
        <source>Without one run</source>
        <translation>Bitta ishga tushirishsiz</translation>
    </message>
    <message numerus="yes">
        <source>Without %n number(s)</source>
        <extracomment>a filter that shows everything but a list of numbers</extracomment>
        <translation>
            <numerusform>%n ta raqamsiz</numerusform>
            <numerusform>%n ta raqamsiz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::JournalModel</name>
    <message>
        <source>Being read</source>
        <extracomment>shown for a moment in place of a row of the log that is being read</extracomment>
        <translation>O‘qilmoqda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, pinned</source>
        <extracomment>a cell as a screen reader says it: %1 = name of the column, %2 = its text a cell of a pinned line as a screen reader says it</extracomment>
        <translation>%1: %2, qadab qo‘yilgan</translation>
    </message>
</context>
<context>
    <name>smartup::JournalPage</name>
    <message>
        <source>%1 of %2 rows were copied: the others are not read yet.</source>
        <translation>%2 qatordan %1 tasi nusxalandi: qolganlari hali o‘qilmagan.</translation>
    </message>
    <message>
        <source>Scroll over the rows that are wanted, or narrow the filter.</source>
        <translation>Kerakli qatorlarni aylantirib chiqing yoki filtrni toraytiring.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filtrni tozalash</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yangilash</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Keyingi qator</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Oldingi qator</translation>
    </message>
    <message>
        <source>List of numbers…</source>
        <translation>Raqamlar ro‘yxati…</translation>
    </message>
    <message>
        <source>The log is kept in the order of its time. Only up to %1 rows can be sorted by “%2”.</source>
        <translation>Jurnal vaqt tartibida turadi. “%2” bo‘yicha faqat %1 tagacha qatorni saralash mumkin.</translation>
    </message>
    <message>
        <source>Narrow the filter, or click on the head of the time: it puts the newest or the oldest rows first.</source>
        <translation>Filtrni toraytiring yoki vaqt sarlavhasini bosing: u eng yangi yoki eng eski qatorlarni birinchi qo‘yadi.</translation>
    </message>
    <message>
        <source>Case file of the chosen rows…</source>
        <translation>Tanlangan qatorlardan murojaat fayli…</translation>
    </message>
    <message>
        <source>Open a case file…</source>
        <translation>Murojaat faylini ochish…</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Bildirishnomalar…</translation>
    </message>
    <message>
        <source>Pin or unpin the line</source>
        <translation>Qatorni qadash yoki qadashni bekor qilish</translation>
    </message>
    <message>
        <source>Comment on the line</source>
        <translation>Qatorga izoh yozish</translation>
    </message>
    <message>
        <source>Open the line in its own window</source>
        <translation>Qatorni alohida oynada ochish</translation>
    </message>
    <message>
        <source>Compare two lines</source>
        <translation>Ikki qatorni solishtirish</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Qatorlardan JSON ko‘rinishida nusxa olish</translation>
    </message>
    <message>
        <source>Copy document as JSON</source>
        <translation>Hujjatdan JSON ko‘rinishida nusxa olish</translation>
    </message>
    <message>
        <source>Copy call as cURL</source>
        <translation>Chaqiruvdan cURL ko‘rinishida nusxa olish</translation>
    </message>
    <message>
        <source>Copy call with its answer (HAR)</source>
        <translation>Chaqiruvdan javobi bilan nusxa olish (HAR)</translation>
    </message>
    <message>
        <source>Export the rows…</source>
        <translation>Qatorlarni faylga saqlash…</translation>
    </message>
    <message>
        <source>Report of a period…</source>
        <translation>Davr hisoboti…</translation>
    </message>
    <message>
        <source>Two lines can be compared, and not two are chosen.</source>
        <translation>Ikki qatorni solishtirish mumkin, tanlangani esa ikkita emas.</translation>
    </message>
    <message>
        <source>Click on one line, then on another while Ctrl is held.</source>
        <translation>Bitta qatorni, keyin Ctrl ni bosib turib boshqasini bosing.</translation>
    </message>
    <message>
        <source>Some of the chosen rows are not read yet.</source>
        <translation>Tanlangan qatorlarning ba’zilari hali o‘qilmagan.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: choose a line of the log.</source>
        <translation>Hozircha nusxa olinadigan narsa yo‘q: jurnal qatorini tanlang.</translation>
    </message>
    <message>
        <source>Check the log…</source>
        <translation>Jurnalni tekshirish…</translation>
    </message>
    <message>
        <source>Shared log…</source>
        <translation>Umumiy jurnal…</translation>
    </message>
    <message>
        <source>Search in bodies…</source>
        <translation>So‘rov va javoblardan qidirish…</translation>
    </message>
    <message>
        <source>What the log keeps…</source>
        <translation>Jurnalda nima saqlanadi…</translation>
    </message>
    <message>
        <source>Archives…</source>
        <translation>Arxivlar…</translation>
    </message>
</context>
<context>
    <name>smartup::JournalTreeModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 = an outcome, %2 = how many lines had it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Calls outside of a run</source>
        <translation>Ishga tushirishdan tashqari chaqiruvlar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a run or a call of the log: %1 = what it did, %2 = how many lines of it the filter found</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a cell as a screen reader says it: %1 = name of the column, %2 = its text</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>smartup::JournalTreeView</name>
    <message>
        <source>Exchange log as a tree</source>
        <translation>Almashinuv jurnali daraxt ko‘rinishida</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Ustunlarni tiklash</translation>
    </message>
</context>
<context>
    <name>smartup::JournalView</name>
    <message>
        <source>Exchange log</source>
        <translation>Almashinuv jurnali</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Ustunlarni tiklash</translation>
    </message>
    <message>
        <source>Newest rows first</source>
        <translation>Avval yangi qatorlar</translation>
    </message>
</context>
<context>
    <name>smartup::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n ta maydon</numerusform>
            <numerusform>%n ta maydon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n ta element</numerusform>
            <numerusform>%n ta element</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an entry of a JSON text as a screen reader says it: %1 = its name, %2 = its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymat</translation>
    </message>
</context>
<context>
    <name>smartup::JsonTreeView</name>
    <message>
        <source>Body as a tree</source>
        <translation>Tana daraxt ko‘rinishida</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Qiymatdan nusxa olish</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>the path of a value in a JSON text, like order[0].deal_id</extracomment>
        <translation>Yo‘ldan nusxa olish</translation>
    </message>
</context>
<context>
    <name>smartup::KeepingDialog</name>
    <message>
        <source>What the log keeps</source>
        <translation>Jurnalda nima saqlanadi</translation>
    </message>
    <message>
        <source>What is older than these numbers of days goes: first requests and answers, later the lines themselves. What went wrong is what was refused, not sent or unknown, or warned of. Pinned calls and documents whose import has not found its end always stay.</source>
        <translation>Shu kunlar sonidan eskilari olib tashlanadi: avval so‘rov va javoblar, keyinroq qatorlarning o‘zi. Muvaffaqiyatsizlari — rad etilgan, yuborilmagan, natijasi noma’lum bo‘lgan yoki ogohlantirish berilganlari. Qadab qo‘yilgan chaqiruvlar va yuklanishi yakunlanmagan hujjatlar doim qoladi.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>doim</translation>
    </message>
    <message>
        <source>Days for requests and answers where all went well</source>
        <translation>Muvaffaqiyatlilarining so‘rov va javoblari uchun kunlar</translation>
    </message>
    <message>
        <source>Days for requests and answers where something went wrong</source>
        <translation>Muvaffaqiyatsizlarining so‘rov va javoblari uchun kunlar</translation>
    </message>
    <message>
        <source>Days for lines where all went well</source>
        <translation>Muvaffaqiyatlilarining qatorlari uchun kunlar</translation>
    </message>
    <message>
        <source>Days for lines where something went wrong</source>
        <translation>Muvaffaqiyatsizlarining qatorlari uchun kunlar</translation>
    </message>
    <message>
        <source>Megabytes that the log may have; the oldest goes earlier then</source>
        <translation>Jurnalning ruxsat etilgan hajmi, megabayt; undan oshsa, eng eskisi oldinroq ketadi</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>istalgan hajm</translation>
    </message>
    <message>
        <source>Write each month into an archive before anything of it goes</source>
        <translation>Har bir oyni, undan biror narsa ketishidan oldin, arxivga yozish</translation>
    </message>
    <message>
        <source>The program sees to it by itself, once a day</source>
        <translation>Dastur buni kuniga bir marta o‘zi qiladi</translation>
    </message>
    <message>
        <source>What would go, by month</source>
        <translation>Olib tashlanadiganlar, oylar bo‘yicha</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Oy</translation>
    </message>
    <message>
        <source>Lines, all went well</source>
        <translation>Qatorlar, muvaffaqiyatli</translation>
    </message>
    <message>
        <source>Lines, something went wrong</source>
        <translation>Qatorlar, muvaffaqiyatsiz</translation>
    </message>
    <message>
        <source>Further requests and answers</source>
        <translation>Yana so‘rov va javoblar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Taxminan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>Ko‘rib chiqishni bekor qilish</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Ko‘rib chiqish</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>To‘xtatish</translation>
    </message>
    <message>
        <source>Take it away now</source>
        <translation>Hozir olib tashlash</translation>
    </message>
    <message>
        <source>Press Preview to see what would go by these numbers.</source>
        <translation>Shu sonlar bo‘yicha nima olib tashlanishini ko‘rish uchun “Ko‘rib chiqish” tugmasini bosing.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Jurnal o‘qilmoqda…</translation>
    </message>
    <message>
        <source>%1 of %2 calls looked at</source>
        <translation>%2 ta chaqiruvdan %1 tasi ko‘rildi</translation>
    </message>
    <message>
        <source>Save the numbers before it can be taken away.</source>
        <translation>Olib tashlash uchun avval sonlarni saqlang.</translation>
    </message>
    <message>
        <source>The archive of %1 is being made…</source>
        <translation>%1 arxivi yaratilmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>It is being taken away: %n line(s) so far. Closing this form does not stop it.</source>
        <translation>
            <numerusform>Olib tashlanmoqda: hozircha %n ta qator. Bu forma yopilsa, ish to‘xtamaydi.</numerusform>
            <numerusform>Olib tashlanmoqda: hozircha %n ta qator. Bu forma yopilsa, ish to‘xtamaydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>To‘xtatilmoqda…</translation>
    </message>
    <message>
        <source>It was stopped: what has gone is gone, and the rest goes the next time.</source>
        <translation>To‘xtatildi: olib tashlanganlari qaytmaydi, qolganlari keyingi safar olib tashlanadi.</translation>
    </message>
    <message>
        <source>The numbers for the log are not saved yet.</source>
        <translation>Jurnal uchun sonlar hali saqlanmagan.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>O‘zgarishlardan voz kechish</translation>
    </message>
</context>
<context>
    <name>smartup::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Til</translation>
    </message>
</context>
<context>
    <name>smartup::LeaveGuard</name>
    <message>
        <source>Changes that are not saved</source>
        <translation>Saqlanmagan o‘zgarishlar</translation>
    </message>
    <message>
        <source>What shall become of them before you go on?</source>
        <translation>Davom etishdan oldin ular bilan nima qilinsin?</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)</source>
        <translation>
            <numerusform>%n ta o‘zgarishdan voz kechish</numerusform>
            <numerusform>%n ta o‘zgarishdan voz kechish</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Tahrirni davom ettirish</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved yet.</source>
        <translation>
            <numerusform>%n ta o‘zgarish hali saqlanmagan.</numerusform>
            <numerusform>%n ta o‘zgarish hali saqlanmagan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Hammasini saqlash</translation>
    </message>
</context>
<context>
    <name>smartup::LogExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Stop writing; no file is left behind</source>
        <translation>Yozishni to‘xtatish; fayl qolmaydi</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Qancha yozilgani</translation>
    </message>
    <message>
        <source>Export the rows of the filter</source>
        <translation>Filtr qatorlarini faylga saqlash</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Hisobotni saqlash</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page of HTML (*.html)</source>
        <translation>HTML sahifa (*.html)</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Hisobot tuzilmoqda…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Qidirilmoqda…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 qatordan %1 tasi</translation>
    </message>
</context>
<context>
    <name>smartup::LogFooter</name>
    <message>
        <source>Searching…</source>
        <translation>Qidirilmoqda…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 ms</source>
        <extracomment>%1 = rows found, %2 = rows of the whole log, %3 = milliseconds: &quot;1 284 of 9 884 120 · 12 ms&quot;</extracomment>
        <translation>%2 dan %1 · %3 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>rows that arrived while the table stands still</extracomment>
        <translation>
            <numerusform>%n ta yangi</numerusform>
            <numerusform>%n ta yangi</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Give up this search and go back to the rows before</source>
        <translation>Bu qidiruvni to‘xtatib, avvalgi qatorlarga qaytish</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>shows the log as runs with their calls and lines, instead of a table of lines</extracomment>
        <translation>Daraxt</translation>
    </message>
    <message>
        <source>Runs with their calls and lines, newest runs first</source>
        <translation>Ishga tushirishlar chaqiruv va qatorlari bilan, avval yangilari</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>keeps the newest rows in sight while they arrive</extracomment>
        <translation>Kuzatish</translation>
    </message>
    <message>
        <source>Keep the newest rows in sight (End)</source>
        <translation>Eng yangi qatorlarni ko‘rinishda tutish (End)</translation>
    </message>
</context>
<context>
    <name>smartup::MainWindow</name>
    <message>
        <source>Manage connections…</source>
        <translation>Ulanishlarni boshqarish…</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <extracomment>The coloured strip on top of the window, for screen readers; %1 is &quot;Production&quot; and so on</extracomment>
        <translation>Muhit: %1</translation>
    </message>
    <message>
        <source>%1 — Smartup Desk</source>
        <extracomment>Window title: program, connection</extracomment>
        <translation>%1 — Smartup Desk</translation>
    </message>
    <message>
        <source>Smartup Desk</source>
        <translation>Smartup Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fayl</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ko‘rinish</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Sahifa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yordam</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Chiqish</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Topish…</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Shu sahifa bo‘yicha yordam</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Tugmalar ro‘yxati</translation>
    </message>
    <message>
        <source>About Smartup Desk</source>
        <translation>Smartup Desk haqida</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sahifalar</translation>
    </message>
</context>
<context>
    <name>smartup::MessageBar</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often the same message came</extracomment>
        <translation>
            <numerusform>%n marta</numerusform>
            <numerusform>%n marta</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Tafsilotlarni yashirish</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tafsilotlar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Bu xabarni yopish</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Xabar</translation>
    </message>
</context>
<context>
    <name>smartup::NavigationList</name>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <extracomment>Navigation entry and how many things wait there, for screen readers and as a tooltip</extracomment>
        <translation>
            <numerusform>%1: %n ta yozuv</numerusform>
            <numerusform>%1: %n ta yozuv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) not saved</source>
        <extracomment>Navigation entry with edits, for screen readers and as a tooltip</extracomment>
        <translation>
            <numerusform>%1: %n ta o‘zgarish saqlanmagan</numerusform>
            <numerusform>%1: %n ta o‘zgarish saqlanmagan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::NumberListDialog</name>
    <message>
        <source>Copy the missing numbers</source>
        <translation>Topilmagan raqamlardan nusxa olish</translation>
    </message>
    <message>
        <source>Show their rows</source>
        <translation>Ularning qatorlarini ko‘rsatish</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Raqamlar ro‘yxati</translation>
    </message>
    <message>
        <source>Numbers, external ids or Smartup ids: one a line, or with commas, semicolons or tabs between them.</source>
        <translation>Raqamlar, tashqi ID yoki Smartup ID lar: har qatorda bittadan yoki vergul, nuqtali vergul yoxud tabulyatsiya bilan ajratib.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Raqamlar</translation>
    </message>
    <message>
        <source>Numbers that are not in the log</source>
        <translation>Jurnalda yo‘q raqamlar</translation>
    </message>
    <message numerus="yes">
        <source>%n different number(s)</source>
        <translation>
            <numerusform>%n ta turli raqam</numerusform>
            <numerusform>%n ta turli raqam</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are in the log.</source>
        <translation>Ularning hammasi jurnalda bor.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not in the log:</source>
        <translation>
            <numerusform>%n ta raqam jurnalda yo‘q:</numerusform>
            <numerusform>%n ta raqam jurnalda yo‘q:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::OutcomeChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An outcome and how many documents had it: &quot;Created: 1,204&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Documents of the last 30 days by outcome</source>
        <translation>Oxirgi 30 kun hujjatlari natija bo‘yicha</translation>
    </message>
</context>
<context>
    <name>smartup::OverviewPage</name>
    <message>
        <source>Reference data</source>
        <translation>Ma’lumotnomalar</translation>
    </message>
    <message>
        <source>Infrequently used documents</source>
        <translation>Kam ishlatiladigan hujjatlar</translation>
    </message>
    <message>
        <source>Frequently used documents</source>
        <translation>Ko‘p ishlatiladigan hujjatlar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Umumiy ko‘rinish</translation>
    </message>
    <message>
        <source>No connection is chosen.</source>
        <translation>Ulanish tanlanmagan.</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 requests used</source>
        <translation>%1: %3 so‘rovdan %2 tasi ishlatilgan</translation>
    </message>
    <message>
        <source>%1: no limit</source>
        <translation>%1: limitsiz</translation>
    </message>
    <message>
        <source>The daily allowance for “%1” is spent. It begins anew at midnight in Tashkent.</source>
        <translation>“%1” uchun kunlik limit tugadi. U Toshkent vaqti bilan yarim tunda qaytadan boshlanadi.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>E’tibor talab qiladigan narsa yo‘q.</translation>
    </message>
    <message>
        <source>The integration settings have not been read yet.</source>
        <translation>Integratsiya sozlamalari hali o‘qilmagan.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ko‘rsatish</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ulanish</translation>
    </message>
    <message>
        <source>Daily request allowance</source>
        <translation>Kunlik so‘rovlar limiti</translation>
    </message>
    <message>
        <source>Smartup tells the allowance with the first export of the day.</source>
        <translation>Smartup limitni kunning birinchi yuklab olishida bildiradi.</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Ko‘rib chiqish kerak</translation>
    </message>
    <message>
        <source>Documents of the last 30 days</source>
        <translation>Oxirgi 30 kun hujjatlari</translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet.
Begin with an export: it changes nothing in Smartup.</source>
        <translation>Hali almashinuv bo‘lmagan.
Yuklab olishdan boshlang: u Smartupda hech narsani o‘zgartirmaydi.</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Oxirgi ishga tushirishlar</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>column headings of the last runs</extracomment>
        <translation>Boshlangan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hujjatlar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Exchange documents…</source>
        <translation>Hujjat almashish…</translation>
    </message>
    <message>
        <source>Integration settings…</source>
        <translation>Integratsiya sozlamalari…</translation>
    </message>
    <message>
        <source>Exchange log…</source>
        <translation>Almashinuv jurnali…</translation>
    </message>
    <message>
        <source>The sandbox is being started. The first time it makes up a sample company, which takes a moment.</source>
        <translation>Sinov muhiti ishga tushmoqda. Birinchi marta namunaviy kompaniya tuziladi, bu biroz vaqt oladi.</translation>
    </message>
    <message>
        <source>The password is not known yet.</source>
        <translation>Parol hali noma’lum.</translation>
    </message>
    <message>
        <source>Ready as %1; nothing has been asked yet.</source>
        <translation>Tayyor, foydalanuvchi %1; hali so‘rov yuborilmadi.</translation>
    </message>
    <message>
        <source>Smartup answers; signed in as %1.</source>
        <translation>Smartup javob bermoqda; %1 sifatida kirilgan.</translation>
    </message>
    <message>
        <source>The last call failed.</source>
        <translation>Oxirgi chaqiruv amalga oshmadi.</translation>
    </message>
    <message>
        <source>The last call failed: %1</source>
        <translation>Oxirgi chaqiruv amalga oshmadi: %1</translation>
    </message>
    <message>
        <source>Check-up…</source>
        <translation>Holat tekshiruvi…</translation>
    </message>
</context>
<context>
    <name>smartup::Page</name>
    <message>
        <source>Save to Smartup</source>
        <translation>Smartupga saqlash</translation>
    </message>
</context>
<context>
    <name>smartup::PeriodEditor</name>
    <message>
        <source>In real time</source>
        <translation>Real vaqtda</translation>
    </message>
    <message>
        <source>Once in a number of minutes:</source>
        <translation>Shuncha daqiqada bir marta:</translation>
    </message>
    <message>
        <source>Whatever changes is exchanged at once, with each request.</source>
        <translation>Har bir o‘zgarish darhol, har bir so‘rov bilan uzatiladi.</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>minutes, behind a number in a field</extracomment>
        <translation> daq</translation>
    </message>
    <message>
        <source>Minutes between two exchanges</source>
        <translation>Ikki almashinuv orasidagi daqiqalar</translation>
    </message>
    <message>
        <source>Changes are collected and exchanged at this interval.</source>
        <translation>O‘zgarishlar yig‘ilib, shu oraliqda uzatiladi.</translation>
    </message>
</context>
<context>
    <name>smartup::PolicyMatrix</name>
    <message>
        <source>Changed and not saved yet</source>
        <translation>O‘zgartirilgan, hali saqlanmagan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>outcome and how many documents ended so: &quot;Created: 163&quot;
----------
%1 is a duplicate policy, %2 a sentence that says what it does
----------
one cell of the matrix for a screen reader: document type, policy</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set all</source>
        <translation>Hammasiga qo‘yish</translation>
    </message>
    <message>
        <source>Sets all document types that are shown at once.</source>
        <translation>Ko‘rsatilgan barcha hujjat turlariga birdaniga qo‘yadi.</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>“%1” ga qaytarish</translation>
    </message>
    <message>
        <source>%1: back to “%2”</source>
        <translation>%1: “%2” ga qaytarish</translation>
    </message>
    <message>
        <source>Documents that went through this program in the last 30 days, by its log</source>
        <translation>Oxirgi 30 kunda shu dastur orqali o‘tgan hujjatlar, jurnal bo‘yicha</translation>
    </message>
    <message>
        <source>No documents in 30 days</source>
        <translation>30 kunda hujjat bo‘lmagan</translation>
    </message>
    <message>
        <source>30 days: created / updated / skipped / refused</source>
        <extracomment>column of the duplicates&apos; matrix; the words stand below each other</extracomment>
        <translation>30 kun: yaratildi / yangilandi / o‘tkazib yuborildi / rad etildi</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 / %4</source>
        <translation>%1 / %2 / %3 / %4</translation>
    </message>
</context>
<context>
    <name>smartup::ProbeDialog</name>
    <message>
        <source>Send it twice</source>
        <translation>Ikki marta yuborish</translation>
    </message>
    <message>
        <source>What does Smartup do with a document that comes again?</source>
        <translation>Smartup qayta kelgan hujjat bilan nima qiladi?</translation>
    </message>
    <message>
        <source>Smartup is being asked…</source>
        <translation>Smartupga so‘rov yuborilmoqda…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a question, %2 the answer to it; each is a whole sentence</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This is kept with the connection. Preview the file again.</source>
        <translation>Bu ulanish bilan birga saqlanadi. Faylni qaytadan ko‘rib chiqing.</translation>
    </message>
</context>
<context>
    <name>smartup::ProbeService</name>
    <message>
        <source>The probe does not run on a connection that is marked as production. Use a test organisation.</source>
        <translation>Sinash ishchi deb belgilangan ulanishda bajarilmaydi. Test tashkilotidan foydalaning.</translation>
    </message>
    <message>
        <source>The probe needs a file with a document that Smartup takes.</source>
        <translation>Sinash uchun Smartup qabul qiladigan hujjatli fayl kerak.</translation>
    </message>
    <message>
        <source>The document names no organisation (filial_code), and the connection sends none either: Smartup would put it into the user&apos;s default one. Nothing is sent.</source>
        <translation>Hujjatda tashkilot (filial_code) ko‘rsatilmagan, ulanish ham uni yubormaydi: Smartup hujjatni foydalanuvchining asosiy tashkilotiga qo‘ygan bo‘lardi. Hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>The document belongs to the organisation %1, and the connection writes to %2. Nothing is sent.</source>
        <translation>Hujjat %1 tashkilotiga tegishli, ulanish esa %2 ga yozadi. Hech narsa yuborilmaydi.</translation>
    </message>
</context>
<context>
    <name>smartup::ProfileForm</name>
    <message>
        <source>None: the user&apos;s own</source>
        <translation>Ko‘rsatilmagan: foydalanuvchining o‘z tashkiloti</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Certificate of your own authority</source>
        <translation>O‘z sertifikatlash markazingiz sertifikati</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikatlar (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>The sandbox&apos;s password is public; you need not enter it.</source>
        <translation>Sinov muhitining paroli ochiq; uni kiritish shart emas.</translation>
    </message>
    <message>
        <source>No password is known yet.</source>
        <translation>Parol hali ma’lum emas.</translation>
    </message>
    <message>
        <source>This system has no keychain: the password is asked for each time and never written to a file.</source>
        <translation>Bu tizimda kalitlar ombori yo‘q: parol har safar so‘raladi va hech qachon faylga yozilmaydi.</translation>
    </message>
    <message>
        <source>Known until you close the program.</source>
        <translation>Dastur yopilguncha ma’lum.</translation>
    </message>
    <message>
        <source>Kept in the keychain of your system.</source>
        <translation>Tizimning kalitlar omborida saqlanadi.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>O‘zgarmagan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Loyiha</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Organisation code</source>
        <translation>Tashkilot kodi</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Sertifikat fayli</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Ulanish vaqti</translation>
    </message>
    <message>
        <source>Time for an export</source>
        <translation>Yuklab olish vaqti</translation>
    </message>
    <message>
        <source>Time for an import</source>
        <translation>Yuklash vaqti</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Muhit</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Keep the password in the keychain of your system</source>
        <translation>Parolni tizimning kalitlar omborida saqlash</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Faylni tanlang</translation>
    </message>
    <message>
        <source>The authorities of your system</source>
        <translation>Tizimingizdagi sertifikatlash markazlari</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Tizimdagidek</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Yuborilmaydi</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Certificate, proxy, times and external ids</source>
        <translation>Sertifikat, proksi, kutish vaqti va tashqi ID</translation>
    </message>
    <message>
        <source>Give documents without an external id one of their own</source>
        <translation>Tashqi ID si yo‘q hujjatlarga o‘z ID sini berish</translation>
    </message>
    <message>
        <source>A document or line that comes without an external id gets one that is made of its own number and date, the same each time the file is imported. Without one, Smartup cannot tell that a document was sent before, and its lines may be doubled by an update.</source>
        <translation>Tashqi ID siz kelgan hujjat yoki qator o‘z raqami va sanasidan tuzilgan ID oladi, fayl har yuklanganda u bir xil bo‘ladi. Usiz Smartup hujjat avval yuborilganini bilmaydi va yangilashda qatorlari ikkilanishi mumkin.</translation>
    </message>
    <message>
        <source>Send external ids of at most 20 safe characters</source>
        <translation>Tashqi ID larni ko‘pi bilan 20 ta xavfsiz belgida yuborish</translation>
    </message>
    <message>
        <source>An external id that is longer than 20 characters, or holds others than Latin letters, digits, “_” and “-”, is replaced by one that is always the same for it. Some servers refuse longer ones with ORA-06502. Choose it before the first import: documents that were sent under their long ids are not found under the short ones.</source>
        <translation>20 belgidan uzun yoki lotin harflari, raqamlar, “_” va “-” dan boshqa belgili tashqi ID boshqasi bilan almashtiriladi, u har doim bir xil bo‘ladi. Ayrim serverlar uzunroqlarini ORA-06502 xatosi bilan rad etadi. Buni birinchi yuklashdan oldin tanlang: uzun ID bilan yuborilgan hujjatlar qisqasi bo‘yicha topilmaydi.</translation>
    </message>
    <message>
        <source>Only read from Smartup</source>
        <translation>Smartupdan faqat o‘qish</translation>
    </message>
    <message>
        <source>Without an organisation nothing is sent: Smartup would write into the user&apos;s default one, usually production. Choose one, or test the connection: it finds out whether the user has only one.</source>
        <translation>Tashkilotsiz hech narsa yuborilmaydi: Smartup foydalanuvchining asosiy tashkilotiga yozgan bo‘lardi, u odatda ishchi tashkilot. Tashkilotni tanlang yoki ulanishni tekshiring: tekshiruv foydalanuvchida tashkilot faqat bittami, shuni aniqlaydi.</translation>
    </message>
    <message>
        <source>Smartup shows only one organisation to this user, “%1”: documents may be sent without naming it.</source>
        <translation>Smartup bu foydalanuvchiga faqat bitta tashkilotni ko‘rsatadi: “%1”. Hujjatlarni uni ko‘rsatmasdan yuborish mumkin.</translation>
    </message>
    <message>
        <source>Exports, previews and comparisons work. No import, no change of the settings and no probe leaves with this connection, by hand, by a schedule or on the command line. New connections begin so: take the tick away when this one is to send.</source>
        <translation>Yuklab olish, ko‘rib chiqish va solishtirish ishlaydi. Bu ulanish bilan yuklash, sozlamalarni o‘zgartirish va sinash bajarilmaydi: qo‘lda ham, jadval bo‘yicha ham, buyruq satridan ham. Yangi ulanishlar shunday boshlanadi: bu ulanish yuborishi kerak bo‘lsa, belgini olib tashlang.</translation>
    </message>
</context>
<context>
    <name>smartup::ProfileSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>Ulanishni almashtirish</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Connection and where it leads: &quot;Chashma · Tashkent — Production&quot;</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Ulanishlarni boshqarish…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ulanish yo‘q</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Ulanish: %1</translation>
    </message>
</context>
<context>
    <name>smartup::ReconcileService</name>
    <message>
        <source>Looking for documents with an unknown outcome</source>
        <translation>Natijasi noma’lum hujjatlarni qidirish</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were sent to another organisation than the connection names now. They are looked for when it names that one again.</source>
        <translation>
            <numerusform>%n ta hujjat ulanishda hozir ko‘rsatilganidan boshqa tashkilotga yuborilgan. Ulanishda yana o‘sha tashkilot ko‘rsatilganda ular qidiriladi.</numerusform>
            <numerusform>%n ta hujjat ulanishda hozir ko‘rsatilganidan boshqa tashkilotga yuborilgan. Ulanishda yana o‘sha tashkilot ko‘rsatilganda ular qidiriladi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::RecordCodesDialog</name>
    <message>
        <source>Records without a code</source>
        <translation>Kodsiz yozuvlar</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Ma’lumotnomalar</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Ro‘yxatdan nusxa olish</translation>
    </message>
    <message>
        <source>Save all as a table…</source>
        <translation>Hammasini jadval qilib saqlash…</translation>
    </message>
    <message>
        <source>A program that goes by codes cannot tell records without one from each other. The setting decides whether goods without a code are exported; other reference data is exported in any case.</source>
        <translation>Kodlar bo‘yicha ishlaydigan dastur kodsiz yozuvlarni bir-biridan ajrata olmaydi. Kodsiz tovarlar yuklab olishga berilishini sozlama hal qiladi; boshqa ma’lumotnomalar har qanday holda beriladi.</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Hali sanalmagan.</translation>
    </message>
    <message>
        <source>Smartup told no record at all.</source>
        <translation>Smartup birorta yozuv bermadi.</translation>
    </message>
    <message>
        <source>Every record has a code.</source>
        <translation>Har bir yozuvning kodi bor.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Birinchi %n tasi ko‘rsatilgan.</numerusform>
            <numerusform>Birinchi %n tasi ko‘rsatilgan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>To‘xtatish</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sanash</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Qayta sanash</translation>
    </message>
    <message>
        <source>Counted on %1; what was changed since is not in it.</source>
        <translation>%1 da sanalgan; keyingi o‘zgarishlar hisobga olinmagan.</translation>
    </message>
    <message>
        <source>Being counted.</source>
        <translation>Sanalmoqda.</translation>
    </message>
    <message numerus="yes">
        <source>Counting takes %n request(s) of today&apos;s allowance or a few more.</source>
        <translation>
            <numerusform>Sanash uchun bugungi limitdan %n ta yoki biroz ko‘proq so‘rov kerak bo‘ladi.</numerusform>
            <numerusform>Sanash uchun bugungi limitdan %n ta yoki biroz ko‘proq so‘rov kerak bo‘ladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the records without a code</source>
        <translation>Kodsiz yozuvlarni saqlash</translation>
    </message>
    <message>
        <source>Table (CSV) (*.csv)</source>
        <translation>Jadval (CSV) (*.csv)</translation>
    </message>
</context>
<context>
    <name>smartup::ReferenceImport</name>
    <message>
        <source>Cancelled: the records sent so far stay in Smartup.</source>
        <translation>Bekor qilindi: shu paytgacha yuborilgan yozuvlar Smartupda qoladi.</translation>
    </message>
    <message numerus="yes">
        <source>An earlier request of this kind (%1) got no answer. It may still arrive and overwrite what is sent now. Begin again in %n minute(s).</source>
        <translation>
            <numerusform>Shu turdagi oldingi so‘rovga (%1) javob kelmagan. U hali yetib borishi va hozir yuboriladiganining ustidan yozishi mumkin. %n daqiqadan keyin qaytadan boshlang.</numerusform>
            <numerusform>Shu turdagi oldingi so‘rovga (%1) javob kelmagan. U hali yetib borishi va hozir yuboriladiganining ustidan yozishi mumkin. %n daqiqadan keyin qaytadan boshlang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ReferenceLook</name>
    <message numerus="yes">
        <source>An import of %1 (%2) got no answer: whether its %n record(s) are in Smartup is not known yet. It is looked after by itself.</source>
        <translation>
            <numerusform>“%1” yuklanganda (%2) javob kelmadi: %n ta yozuv Smartupda bor-yo‘qligi hali noma’lum. Bu avtomatik tekshiriladi.</numerusform>
            <numerusform>“%1” yuklanganda (%2) javob kelmadi: %n ta yozuv Smartupda bor-yo‘qligi hali noma’lum. Bu avtomatik tekshiriladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for records with an unknown outcome</source>
        <translation>Natijasi noma’lum yozuvlarni qidirish</translation>
    </message>
</context>
<context>
    <name>smartup::RemarksView</name>
    <message>
        <source>%1, %2: pinned</source>
        <extracomment>head of a remark: %1 = when, %2 = who</extracomment>
        <translation>%1, %2: qadab qo‘yilgan</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>Choose a line of the log to say something about it.</source>
        <translation>Jurnal qatori haqida yozish uchun uni tanlang.</translation>
    </message>
    <message>
        <source>Nobody has said anything about this line yet.</source>
        <translation>Bu qator haqida hali hech kim hech narsa yozmagan.</translation>
    </message>
    <message>
        <source>Remarks about this line</source>
        <translation>Shu qator haqidagi izohlar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>What somebody should know about this line</source>
        <translation>Bu qator haqida nimani bilish kerak</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Izoh qo‘shish</translation>
    </message>
    <message>
        <source>Add the comment (Ctrl+Enter)</source>
        <translation>Izoh qo‘shish (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Qaytarib olish</translation>
    </message>
    <message>
        <source>Take the chosen remark back (Delete)</source>
        <translation>Tanlangan izohni qaytarib olish (Delete)</translation>
    </message>
</context>
<context>
    <name>smartup::RemoveConnectionBox</name>
    <message>
        <source>Remove a connection</source>
        <translation>Ulanishni o‘chirish</translation>
    </message>
    <message>
        <source>The connection “%1” and its password are removed from this computer.</source>
        <translation>“%1” ulanishi va uning paroli shu kompyuterdan o‘chiriladi.</translation>
    </message>
    <message>
        <source>Nothing changes in Smartup. The log keeps what it has.</source>
        <translation>Smartupda hech narsa o‘zgarmaydi. Jurnaldagi yozuvlar saqlanib qoladi.</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Ulanishni o‘chirish</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Qoldirish</translation>
    </message>
</context>
<context>
    <name>smartup::ReportDialog</name>
    <message>
        <source>Choose the file…</source>
        <translation>Fayl tanlash…</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>Davr hisoboti</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Birinchi kun</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Oxirgi kun</translation>
    </message>
    <message>
        <source>Runs, outcomes by type, requests and the most frequent causes of trouble, as a page to print.</source>
        <translation>Ishga tushirishlar, turlar bo‘yicha natijalar, so‘rovlar va eng ko‘p uchragan muammo sabablari — chop etiladigan sahifa sifatida.</translation>
    </message>
</context>
<context>
    <name>smartup::RetentionKeeper</name>
    <message numerus="yes">
        <source>%n line(s) that were older than the log keeps have gone.</source>
        <translation>
            <numerusform>Jurnalning saqlash muddatidan eski %n ta qator olib tashlandi.</numerusform>
            <numerusform>Jurnalning saqlash muddatidan eski %n ta qator olib tashlandi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests and answers of %n further call(s) have gone.</source>
        <translation>
            <numerusform>Yana %n ta chaqiruvning so‘rov va javoblari olib tashlandi.</numerusform>
            <numerusform>Yana %n ta chaqiruvning so‘rov va javoblari olib tashlandi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is larger than it may be, and nothing else may go.</source>
        <translation>Jurnal ruxsat etilganidan katta, lekin boshqa hech narsani olib tashlab bo‘lmaydi.</translation>
    </message>
</context>
<context>
    <name>smartup::RunProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Being cancelled…</source>
        <translation>Bekor qilinmoqda…</translation>
    </message>
</context>
<context>
    <name>smartup::RunResult</name>
    <message>
        <source>Open in the log</source>
        <translation>Jurnalda ochish</translation>
    </message>
</context>
<context>
    <name>smartup::SandboxPanel</name>
    <message>
        <source>Begin anew</source>
        <translation>Qaytadan boshlash</translation>
    </message>
    <message>
        <source>The sample company goes back to its first day.</source>
        <translation>Namunaviy kompaniya birinchi kuniga qaytadi.</translation>
    </message>
    <message>
        <source>Every document and setting you have changed in the sandbox is lost. The log keeps what it has.</source>
        <translation>Sinov muhitida o‘zgartirgan barcha hujjat va sozlamalaringiz yo‘qoladi. Jurnaldagi yozuvlar saqlanib qoladi.</translation>
    </message>
    <message>
        <source>Keep the sandbox</source>
        <translation>Sinov muhitini qoldirish</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sinov muhiti</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>Sinov muhiti ishlamayapti.</translation>
    </message>
    <message>
        <source>Listens at %1</source>
        <translation>Manzil: %1</translation>
    </message>
    <message>
        <source>Sign-in: admin@demo. Without rights: noright@demo. Bound to one organisation: single@demo. The password of each is demo.</source>
        <translation>Kirish: admin@demo. Huquqsiz: noright@demo. Bitta tashkilotga bog‘langan: single@demo. Har birining paroli — demo.</translation>
    </message>
    <message>
        <source>Troubles of a real Smartup to practise on:</source>
        <translation>Mashq uchun haqiqiy Smartup nosozliklari:</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Sinov muhitini ishga tushirish</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Qaytadan boshlash…</translation>
    </message>
</context>
<context>
    <name>smartup::SaveBar</name>
    <message>
        <source>Show</source>
        <extracomment>button: lists the staged changes in words</extracomment>
        <translation>Ko‘rsatish</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>button: drops the staged changes</extracomment>
        <translation>O‘zgarishlarni bekor qilish</translation>
    </message>
    <message>
        <source>Save to Smartup</source>
        <translation>Smartupga saqlash</translation>
    </message>
    <message>
        <source>Changes that are not saved yet</source>
        <translation>Hali saqlanmagan o‘zgarishlar</translation>
    </message>
    <message>
        <source>Correct the marked setting first.</source>
        <translation>Avval belgilangan sozlamani tuzating.</translation>
    </message>
    <message>
        <source>Saving to Smartup…</source>
        <translation>Smartupga saqlanmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ta o‘zgarish</numerusform>
            <numerusform>%n ta o‘zgarish</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Saqlangan filtrlar</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Shu filtrni saqlash…</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>Filtrni o‘chirish</translation>
    </message>
    <message>
        <source>Export my filters…</source>
        <translation>Filtrlarimni faylga saqlash…</translation>
    </message>
    <message>
        <source>Import filters…</source>
        <translation>Fayldan filtrlar qo‘shish…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Shu filtrni saqlash</translation>
    </message>
    <message>
        <source>Name of the filter. One of the same name is replaced.</source>
        <translation>Filtr nomi. Shu nomli filtr almashtiriladi.</translation>
    </message>
    <message>
        <source>Export my filters</source>
        <translation>Filtrlarimni faylga saqlash</translation>
    </message>
    <message>
        <source>Import filters</source>
        <translation>Fayldan filtrlar qo‘shish</translation>
    </message>
    <message>
        <source>Saved filters (*.json)</source>
        <translation>Saqlangan filtrlar (*.json)</translation>
    </message>
    <message>
        <source>The filters could not be written to %1.</source>
        <translation>Filtrlarni %1 ga yozib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Choose another folder, or see to it that there is room.</source>
        <translation>Boshqa jildni tanlang yoki joy bo‘shating.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 faylini o‘qib bo‘lmaydi.</translation>
    </message>
    <message>
        <source>Choose a file that this program has exported.</source>
        <translation>Shu dastur saqlagan faylni tanlang.</translation>
    </message>
</context>
<context>
    <name>smartup::ScheduleForm</name>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Bo‘sh qolishi mumkin</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Nima qilish</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Documents of the last days</source>
        <translation>Oxirgi kunlar hujjatlari</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Jild</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ishga tushirish</translation>
    </message>
    <message>
        <source>again and again</source>
        <extracomment>When a schedule runs</extracomment>
        <translation>teng oraliqlarda</translation>
    </message>
    <message>
        <source>at certain times</source>
        <extracomment>When a schedule runs</extracomment>
        <translation>belgilangan vaqtlarda</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>Ikki ishga tushirish orasidagi daqiqalar</translation>
    </message>
    <message>
        <source>First run of a day</source>
        <translation>Kundagi birinchi ishga tushirish</translation>
    </message>
    <message>
        <source>No run after</source>
        <translation>Shundan keyin ishga tushirilmasin</translation>
    </message>
    <message>
        <source>Times, as in 06:00, 18:00</source>
        <translation>Vaqtlar, masalan 06:00, 18:00</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Hafta kunlari</translation>
    </message>
    <message>
        <source>When runs were missed</source>
        <translation>Ishga tushirish o‘tkazib yuborilsa</translation>
    </message>
    <message>
        <source>make up for them by one run</source>
        <translation>ular o‘rniga bir marta ishga tushirish</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>ularni bajarmaslik</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>mendan so‘rash</translation>
    </message>
    <message>
        <source>The next ten runs, in Tashkent time</source>
        <translation>Keyingi o‘nta ishga tushirish, Toshkent vaqti bilan</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>Jadvalni saqlash</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Folder of the schedule</source>
        <translation>Jadval jildi</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>What a schedule does</extracomment>
        <translation>Yuklab olish</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>What a schedule does</extracomment>
        <translation>Yuklash</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Where a schedule writes to, or reads from</extracomment>
        <translation>Joy</translation>
    </message>
    <message>
        <source>Files of a folder</source>
        <extracomment>Where a schedule writes to, or reads from</extracomment>
        <translation>Jilddagi fayllar</translation>
    </message>
    <message>
        <source>Table of a database</source>
        <extracomment>Where a schedule writes to, or reads from</extracomment>
        <translation>Ma’lumotlar bazasi jadvali</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Ma’lumotlar bazasi</translation>
    </message>
    <message>
        <source>None is known yet</source>
        <translation>Hali birortasi ma’lum emas</translation>
    </message>
    <message>
        <source>The forms of an export and of an import make databases known.</source>
        <translation>Ma’lumotlar bazalari yuklab olish va yuklash formalarida qo‘shiladi.</translation>
    </message>
    <message>
        <source>Table or view</source>
        <translation>Jadval yoki ko‘rinish (view)</translation>
    </message>
</context>
<context>
    <name>smartup::ScheduleRunner</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ta yozuv</numerusform>
            <numerusform>%n ta yozuv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken.</source>
        <translation>
            <numerusform>%n ta fayl olindi.</numerusform>
            <numerusform>%n ta fayl olindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 jildini yaratib bo‘lmadi.</translation>
    </message>
    <message>
        <source>The rest was not begun.</source>
        <translation>Qolgani boshlanmadi.</translation>
    </message>
    <message>
        <source>This program knows no databases.</source>
        <translation>Bu dastur ma’lumotlar bazalarini bilmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n ta qator o‘qildi.</numerusform>
            <numerusform>%n ta qator o‘qildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new or changed.</source>
        <translation>Yangi yoki o‘zgargan narsa yo‘q.</translation>
    </message>
</context>
<context>
    <name>smartup::ScheduleScope</name>
    <message>
        <source>Days of</source>
        <translation>Kunlar</translation>
    </message>
    <message>
        <source>Statuses of orders</source>
        <translation>Buyurtma statuslari</translation>
    </message>
    <message>
        <source>None ticked: those of the integration settings. Others than those are never exported.</source>
        <translation>Hech biri belgilanmasa — integratsiya sozlamalaridagilar. Boshqalari hech qachon yuklab olinmaydi.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>of a file: JSON, XML, a table …</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>Fayllar formati</translation>
    </message>
    <message>
        <source>any that can be read; recognised by itself</source>
        <extracomment>format of the files that an import takes</extracomment>
        <translation>o‘qib bo‘ladigan har qanday; avtomatik aniqlanadi</translation>
    </message>
</context>
<context>
    <name>smartup::ScheduleService</name>
    <message>
        <source>A run was left out, so that the allowance lasts until midnight.</source>
        <translation>Limit yarim tungacha yetishi uchun ishga tushirish o‘tkazib yuborildi.</translation>
    </message>
    <message>
        <source>A person decides whether they are caught up.</source>
        <translation>Ularning o‘rnini to‘ldirishni odam hal qiladi.</translation>
    </message>
    <message>
        <source>One run makes up for them.</source>
        <translation>Ular o‘rniga bir marta ishga tushiriladi.</translation>
    </message>
    <message>
        <source>The program did not run, or was busy.</source>
        <translation>Dastur ishlamagan yoki band bo‘lgan.</translation>
    </message>
</context>
<context>
    <name>smartup::SchedulesPane</name>
    <message>
        <source>Schedules</source>
        <extracomment>Tab: what is exchanged by itself, at which times</extracomment>
        <translation>Jadvallar</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>Yangi jadval…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>O‘zgartirish…</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Hozir ishga tushirish</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>O‘chirish…</translation>
    </message>
    <message>
        <source>Make up for them now</source>
        <translation>Hozir o‘rnini to‘ldirish</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ularni bajarmaslik</translation>
    </message>
    <message>
        <source>Choose a connection first: schedules belong to it.</source>
        <translation>Avval ulanishni tanlang: jadvallar unga tegishli.</translation>
    </message>
    <message>
        <source>They run while this program does. All times are those of Tashkent.</source>
        <translation>Ular dastur ishlab turganda bajariladi. Barcha vaqtlar Toshkent bo‘yicha.</translation>
    </message>
    <message>
        <source>Another program runs these schedules: a second window, or smartupctl serve. This one takes over when that ends.</source>
        <translation>Bu jadvallarni boshqa dastur bajarmoqda: ikkinchi oyna yoki smartupctl serve. U tugagach, ularni shu dastur bajaradi.</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: a paused schedule is to run again</extracomment>
        <translation>Davom ettirish</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>To‘xtatib turish</translation>
    </message>
    <message>
        <source>Cancel stops between two documents; what was sent stays sent, and an export under way writes no file.</source>
        <translation>Bekor qilish ikki hujjat orasida to‘xtatadi; yuborilgani yuborilganicha qoladi, boshlangan yuklab olish fayl yozmaydi.</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>Jadvalni o‘chirish</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” o‘chirilsinmi?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Qoldirish</translation>
    </message>
    <message>
        <source>Nothing is exchanged by itself yet. A schedule exports into a folder or a database, or imports from one, at times that you choose.</source>
        <translation>Hali hech narsa avtomatik almashilmaydi. Almashinuv jadvali siz tanlagan vaqtlarda jild yoki ma’lumotlar bazasiga yuklab oladi yoki ulardan yuklaydi.</translation>
    </message>
</context>
<context>
    <name>smartup::SchedulesWiring</name>
    <message numerus="yes">
        <source>%n active schedule(s)</source>
        <translation>
            <numerusform>%n ta faol jadval</numerusform>
            <numerusform>%n ta faol jadval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SettingGroup</name>
    <message>
        <source>Changed and not saved yet</source>
        <translation>O‘zgartirilgan, hali saqlanmagan</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standart: %1</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>“%1” ga qaytarish</translation>
    </message>
    <message>
        <source>%1: back to “%2”</source>
        <translation>%1: “%2” ga qaytarish</translation>
    </message>
    <message>
        <source>Records without a code…</source>
        <translation>Kodsiz yozuvlar…</translation>
    </message>
</context>
<context>
    <name>smartup::SettingSections</name>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Sozlamani topish (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Sozlamani topish</translation>
    </message>
    <message>
        <source>No setting is found by these words. Esc clears them.</source>
        <translation>Bu so‘zlar bo‘yicha sozlama topilmadi. Esc ularni tozalaydi.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Sozlamalar sahifalari</translation>
    </message>
    <message>
        <source>Revert this page</source>
        <translation>Shu sahifadagi o‘zgarishlarni bekor qilish</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, o‘zgartirilgan</translation>
    </message>
</context>
<context>
    <name>smartup::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Ulanishlarni ochish</translation>
    </message>
    <message>
        <source>Smartup accepted the settings but stored other values than were sent.</source>
        <translation>Smartup sozlamalarni qabul qildi, lekin yuborilganidan boshqa qiymatlarni saqladi.</translation>
    </message>
    <message>
        <source>The page shows what is stored. Check whether it is what you want.</source>
        <translation>Sahifada saqlangani ko‘rsatilgan. Sizga keragi shu ekanini tekshiring.</translation>
    </message>
    <message>
        <source>Saved. Somebody else had changed other settings meanwhile; their changes are kept.</source>
        <translation>Saqlandi. Shu orada kimdir boshqa sozlamalarni o‘zgartirgan; uning o‘zgarishlari qoldi.</translation>
    </message>
    <message>
        <source>Saved. The page shows what Smartup has stored.</source>
        <translation>Saqlandi. Sahifada Smartup saqlagani ko‘rsatilgan.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Sozlamani topish</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Qaytadan o‘qish</translation>
    </message>
    <message>
        <source>Reads the settings from Smartup once more; your edits stay (F5).</source>
        <translation>Sozlamalarni Smartupdan yana bir bor o‘qiydi; tahrirlaringiz qoladi (F5).</translation>
    </message>
    <message>
        <source>Nothing is saved before this is corrected.</source>
        <translation>Bu tuzatilmaguncha hech narsa saqlanmaydi.</translation>
    </message>
    <message>
        <source>Save to Smartup</source>
        <translation>Smartupga saqlash</translation>
    </message>
    <message>
        <source>Read the settings again</source>
        <translation>Sozlamalarni qaytadan o‘qish</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Oxirgi tahrirni bekor qilish</translation>
    </message>
    <message>
        <source>Make the edit again</source>
        <translation>Tahrirni takrorlash</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saqlandi: %1</translation>
    </message>
    <message>
        <source>Open the connection</source>
        <translation>Ulanishni ochish</translation>
    </message>
    <message numerus="yes">
        <source>Of each kind of reference data the first %n are in it.</source>
        <translation>
            <numerusform>Unda har bir turdagi ma’lumotnomaning birinchi %n tasi bor.</numerusform>
            <numerusform>Unda har bir turdagi ma’lumotnomaning birinchi %n tasi bor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SettingsPlaceholder</name>
    <message>
        <source>No connection is open, so there are no settings to show.</source>
        <translation>Ulanish ochilmagan, shuning uchun ko‘rsatadigan sozlama yo‘q.</translation>
    </message>
    <message>
        <source>Choose a connection, or start the sandbox to practise on.</source>
        <translation>Ulanishni tanlang yoki mashq uchun sinov muhitini ishga tushiring.</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Ulanishlarni ochish</translation>
    </message>
    <message>
        <source>The settings have not been read yet.</source>
        <translation>Sozlamalar hali o‘qilmagan.</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>Sozlamalarni o‘qish</translation>
    </message>
    <message>
        <source>Reading the settings from Smartup…</source>
        <translation>Sozlamalar Smartupdan o‘qilmoqda…</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Sozlamalarni o‘qib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
</context>
<context>
    <name>smartup::SettingsService</name>
    <message>
        <source>The connection was changed before anything was written.</source>
        <translation>Hech narsa yozilmasdan oldin ulanish almashtirildi.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same settings; nothing was written.</source>
        <translation>Boshqa kimdir o‘sha sozlamalarni o‘zgartirgan; hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>Smartup already holds these values.</source>
        <translation>Smartupda bu qiymatlar allaqachon bor.</translation>
    </message>
    <message>
        <source>Smartup accepted the settings, but they could not be read back.</source>
        <translation>Smartup sozlamalarni qabul qildi, lekin ularni qayta o‘qib bo‘lmadi.</translation>
    </message>
    <message>
        <source>Your edits stay here. Save once more when Smartup answers again: what is already stored is not written twice.</source>
        <translation>Tahrirlaringiz shu yerda qoladi. Smartup yana javob berganda qaytadan saqlang: saqlangan narsa ikki marta yozilmaydi.</translation>
    </message>
</context>
<context>
    <name>smartup::SetupAssistant</name>
    <message>
        <source>Set up Smartup Desk</source>
        <translation>Smartup Deskni sozlash</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>button: goes on without what the step does</extracomment>
        <translation>O‘tkazib yuborish</translation>
    </message>
    <message>
        <source>Waiting for the connection…</source>
        <translation>Ulanish kutilmoqda…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Tekshirilmoqda…</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>O‘tkazib yuborildi.</translation>
    </message>
    <message>
        <source>Not possible without a connection.</source>
        <translation>Ulanishsiz mumkin emas.</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <extracomment>%1 is a user and the company</extracomment>
        <translation>Kirildi: %1.</translation>
    </message>
    <message>
        <source>The test failed; the steps below the form say where.</source>
        <translation>Tekshiruv o‘tmadi; qayerda to‘xtaganini forma ostidagi bosqichlar ko‘rsatadi.</translation>
    </message>
    <message>
        <source>The sandbox is being started…</source>
        <translation>Sinov muhiti ishga tushmoqda…</translation>
    </message>
    <message>
        <source>The sandbox is running; signed in as %1.</source>
        <translation>Sinov muhiti ishlayapti; %1 sifatida kirilgan.</translation>
    </message>
    <message>
        <source>The sample company works in “%1”. With a real Smartup you choose the organisation here.</source>
        <translation>Namunaviy kompaniya “%1” tashkilotida ishlaydi. Haqiqiy Smartupda tashkilotni shu yerda tanlaysiz.</translation>
    </message>
    <message>
        <source>In which organisation does this connection work? Settings, documents and the log are those of one organisation.</source>
        <translation>Bu ulanish qaysi tashkilotda ishlaydi? Sozlamalar, hujjatlar va jurnal bitta tashkilotga tegishli.</translation>
    </message>
    <message>
        <source>“%1”; the connection is saved.</source>
        <translation>“%1”; ulanish saqlandi.</translation>
    </message>
    <message>
        <source>Reading the integration settings…</source>
        <translation>Integratsiya sozlamalari o‘qilmoqda…</translation>
    </message>
    <message>
        <source>The integration settings were read; nothing was changed.</source>
        <translation>Integratsiya sozlamalari o‘qildi; hech narsa o‘zgartirilmadi.</translation>
    </message>
    <message>
        <source>Read; they hold nothing to be warned of.</source>
        <translation>O‘qildi; ularda ogohlantiradigan narsa yo‘q.</translation>
    </message>
    <message numerus="yes">
        <source>Read; %n thing(s) should be looked at.</source>
        <translation>
            <numerusform>O‘qildi; %n ta narsaga e’tibor berish kerak.</numerusform>
            <numerusform>O‘qildi; %n ta narsaga e’tibor berish kerak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read.</source>
        <translation>O‘qib bo‘lmadi.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Hammasi joyida.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n ta narsaga e’tibor berish kerak.</numerusform>
            <numerusform>%n ta narsaga e’tibor berish kerak.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Tugatish</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Ulanish</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Keyingi</translation>
    </message>
    <message>
        <source>The connection is not saved yet.</source>
        <translation>Ulanish hali saqlanmagan.</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation>Ulanishni saqlash</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Kiritilganlardan voz kechish</translation>
    </message>
    <message>
        <source>Connect to your Smartup, or practise on a sample company first: nothing that you do there reaches a real Smartup.</source>
        <translation>Smartupingizga ulaning yoki avval namunaviy kompaniyada mashq qiling: u yerda qilgan hech bir ishingiz haqiqiy Smartupga yetib bormaydi.</translation>
    </message>
    <message>
        <source>Practise on a sample company</source>
        <translation>Namunaviy kompaniyada mashq qilish</translation>
    </message>
    <message>
        <source>Organisations of this user</source>
        <translation>Bu foydalanuvchining tashkilotlari</translation>
    </message>
    <message>
        <source>What the check-up found</source>
        <translation>Holat tekshiruvida topilganlar</translation>
    </message>
    <message>
        <source>Open the page of the check-up</source>
        <translation>Holat tekshiruvi sahifasini ochish</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name and id of an organisation</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The connection could not be saved.</source>
        <translation>Ulanishni saqlab bo‘lmadi.</translation>
    </message>
    <message>
        <source>“%1”; the connection could not be saved.</source>
        <translation>“%1”; ulanishni saqlab bo‘lmadi.</translation>
    </message>
</context>
<context>
    <name>smartup::SharedJournalPage</name>
    <message>
        <source>All computers</source>
        <extracomment>a page: the log of all computers that share one</extracomment>
        <translation>Barcha kompyuterlar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of a newer version of the program could not be read: update this one.</source>
        <translation>
            <numerusform>Dasturning yangiroq versiyasidagi %n ta yozuvni o‘qib bo‘lmadi: shu dasturni yangilang.</numerusform>
            <numerusform>Dasturning yangiroq versiyasidagi %n ta yozuvni o‘qib bo‘lmadi: shu dasturni yangilang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SharedLogDialog</name>
    <message>
        <source>Shared log</source>
        <translation>Umumiy jurnal</translation>
    </message>
    <message>
        <source>Several computers share one log on a PostgreSQL server: each sends what it does and reads what the others did. When the server is away, work goes on, and what happened meanwhile is sent later. The page “All computers” is there from the next start of the program on.</source>
        <translation>Bir nechta kompyuter PostgreSQL serverida bitta umumiy jurnal yuritadi: har biri o‘zi qilganini yuboradi va boshqalar qilganini o‘qiydi. Server bo‘lmaganda ish davom etadi, shu orada bo‘lganlari keyin yuboriladi. “Barcha kompyuterlar” sahifasi dastur keyingi safar ishga tushganda paydo bo‘ladi.</translation>
    </message>
    <message>
        <source>This computer takes part</source>
        <translation>Shu kompyuter qatnashadi</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Bu kompyuter nomi</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yo‘nalish</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Ma’lumotlar bazasi</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Foydalanuvchi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Shifrlash</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Send and read</source>
        <extracomment>direction of the shared log</extracomment>
        <translation>Yuborish va o‘qish</translation>
    </message>
    <message>
        <source>Only send what happens here</source>
        <translation>Faqat shu yerda bo‘layotganini yuborish</translation>
    </message>
    <message>
        <source>Only read what others did</source>
        <translation>Faqat boshqalar qilganini o‘qish</translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>the port that is used when no other one is chosen</extracomment>
        <translation>odatdagi</translation>
    </message>
    <message>
        <source>as it is kept in the keychain</source>
        <translation>kalitlar omborida saqlangani</translation>
    </message>
    <message>
        <source>the usual one of this computer</source>
        <translation>bu kompyuterning odatdagisi</translation>
    </message>
    <message>
        <source>The file with the certificate of the authority that signed the server&apos;s</source>
        <translation>Server sertifikatini imzolagan sertifikatlash markazi sertifikati turgan fayl</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Tekshirishni bekor qilish</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Serverga so‘rov yuborilmoqda…</translation>
    </message>
    <message>
        <source>Address, encryption, sign-in, tables and roles are as they should be.</source>
        <translation>Manzil, shifrlash, kirish, jadvallar va rollar joyida.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = layer that failed (&quot;Sign-in&quot;), %2 = what is the matter</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>Oxirgi yuborilgan: %1</translation>
    </message>
    <message>
        <source>Nothing was sent since the program started.</source>
        <translation>Dastur ishga tushganidan beri hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>The settings of the shared log are not saved yet.</source>
        <translation>Umumiy jurnal sozlamalari hali saqlanmagan.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>O‘zgarishlardan voz kechish</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Sertifikatlash markazi sertifikatini tanlash</translation>
    </message>
</context>
<context>
    <name>smartup::SharedSetupService</name>
    <message>
        <source>Shared log</source>
        <translation>Umumiy jurnal</translation>
    </message>
</context>
<context>
    <name>smartup::StatusesEditor</name>
    <message>
        <source>a status this program does not know</source>
        <translation>bu dastur bilmaydigan status</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>name of an order status in the language of the program, then Smartup&apos;s own word for it</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an order status for a screen reader: code, name</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>column of the order statuses: how many orders the log saw in each</extracomment>
        <translation>Oxirgi 30 kun</translation>
    </message>
    <message>
        <source>Orders that went through this program in the last 30 days, by its log. Each counts once, in the status it was seen in last; an order that was neither exported nor imported is not among them.</source>
        <translation>Oxirgi 30 kunda shu dastur orqali o‘tgan buyurtmalar, jurnali bo‘yicha. Har biri bir marta, oxirgi ko‘rilgan statusida sanaladi; yuklab olinmagan va yuklanmagan buyurtma hisobga kirmaydi.</translation>
    </message>
    <message>
        <source>The log holds more orders than are counted at once: these are counted back to %1.</source>
        <translation>Jurnalda bir martada sanaladiganidan ko‘p buyurtma bor: bular %1 dan boshlab sanalgan.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in this status in 30 days</source>
        <translation>
            <numerusform>30 kunda shu statusda %n ta buyurtma</numerusform>
            <numerusform>30 kunda shu statusda %n ta buyurtma</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::StayRunning</name>
    <message>
        <source>Schedules are active</source>
        <translation>Faol jadvallar bor</translation>
    </message>
    <message>
        <source>Schedules run only while the program does.</source>
        <translation>Jadvallar faqat dastur ishlab turganda bajariladi.</translation>
    </message>
    <message>
        <source>Your answer is kept. File, Quit ends the program in any case.</source>
        <translation>Javobingiz eslab qolinadi. “Fayl”, “Chiqish” dasturni har qanday holda tugatadi.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Bildirishnomalar sohasida ishlashda davom etish</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>Oynani yig‘ib, ishlashda davom etish</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>To‘xtatish va chiqish</translation>
    </message>
    <message>
        <source>Pause the schedules</source>
        <translation>Jadvallarni to‘xtatib turish</translation>
    </message>
    <message>
        <source>Open Smartup Desk</source>
        <translation>Smartup Deskni ochish</translation>
    </message>
    <message>
        <source>Smartup Desk</source>
        <translation>Smartup Desk</translation>
    </message>
</context>
<context>
    <name>smartup::StoryView</name>
    <message>
        <source>Show earlier</source>
        <extracomment>more of the past of a document</extracomment>
        <translation>Avvalgilarini ko‘rsatish</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tafsilotlar</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>Hujjat tarixi</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>O‘qilmoqda…</translation>
    </message>
    <message>
        <source>Choose a line of the log to see the history of its document.</source>
        <translation>Hujjat tarixini ko‘rish uchun jurnal qatorini tanlang.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s) of this document are shown.</source>
        <translation>
            <numerusform>Bu hujjatning eng yangi %n ta qatori ko‘rsatilgan.</numerusform>
            <numerusform>Bu hujjatning eng yangi %n ta qatori ko‘rsatilgan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log belong to this document.</source>
        <translation>
            <numerusform>Jurnalning %n ta qatori bu hujjatga tegishli.</numerusform>
            <numerusform>Jurnalning %n ta qatori bu hujjatga tegishli.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::TableImport</name>
    <message>
        <source>Cancelled.</source>
        <translation>Bekor qilindi.</translation>
    </message>
</context>
<context>
    <name>smartup::TimeHistogramView</name>
    <message>
        <source>Rows by time</source>
        <translation>Qatorlar vaqt bo‘yicha</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Qator yo‘q</translation>
    </message>
</context>
<context>
    <name>smartup::UncodedGoodsDialog</name>
    <message>
        <source>Goods without a code</source>
        <translation>Kodsiz tovarlar</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Birinchi %n tasi ko‘rsatilgan.</numerusform>
            <numerusform>Birinchi %n tasi ko‘rsatilgan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Ro‘yxatdan nusxa olish</translation>
    </message>
    <message>
        <source>Copies all rows for a spreadsheet.</source>
        <translation>Barcha qatorlardan elektron jadval uchun nusxa oladi.</translation>
    </message>
</context>
<context>
    <name>smartup::UncodedGoodsModel</name>
    <message>
        <source>Smartup id</source>
        <translation>Smartup ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikul</translation>
    </message>
</context>
<context>
    <name>smartup::WelcomePanel</name>
    <message>
        <source>Welcome to Smartup Desk</source>
        <translation>Smartup Deskga xush kelibsiz</translation>
    </message>
    <message>
        <source>Here you set how Smartup exchanges data with other programs, exchange documents, and see what became of each of them.</source>
        <translation>Bu yerda Smartup boshqa dasturlar bilan qanday ma’lumot almashishini sozlaysiz, hujjatlar almashasiz va ularning har biri bilan nima bo‘lganini ko‘rasiz.</translation>
    </message>
    <message>
        <source>Practise on a sample company</source>
        <translation>Namunaviy kompaniyada mashq qilish</translation>
    </message>
    <message>
        <source>Starts a Smartup inside this program, with made-up goods, clients and orders. Nothing you do there reaches a real Smartup.</source>
        <translation>Dastur ichida o‘ylab topilgan tovar, mijoz va buyurtmali Smartupni ishga tushiradi. U yerda qilgan hech bir ishingiz haqiqiy Smartupga yetib bormaydi.</translation>
    </message>
    <message>
        <source>Connect to Smartup</source>
        <translation>Smartupga ulanish</translation>
    </message>
    <message>
        <source>You need the address of your Smartup and a user who may open the integration settings.</source>
        <translation>Smartupingiz manzili va integratsiya sozlamalarini ocha oladigan foydalanuvchi kerak bo‘ladi.</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>Bosqichma-bosqich sozlash</translation>
    </message>
    <message>
        <source>Connection or sandbox, organisation, settings, check-up: each step says what it did, and can be skipped.</source>
        <translation>Ulanish yoki sinov muhiti, tashkilot, sozlamalar, holat tekshiruvi: har bir bosqich nima qilganini aytadi, uni o‘tkazib yuborish ham mumkin.</translation>
    </message>
</context>
</TS>
