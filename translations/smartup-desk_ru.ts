<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Smartup Desk</source>
        <translation>О программе Smartup Desk</translation>
    </message>
    <message>
        <source>Smartup Desk %1</source>
        <translation>Smartup Desk %1</translation>
    </message>
    <message>
        <source>Integration settings, exchange of documents and exchange log for Smartup.</source>
        <translation>Настройки интеграции, обмен документами и журнал обмена для Smartup.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by KDE, under the GNU Lesser General Public License.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее. Значки: Breeze, KDE, под лицензией GNU Lesser General Public License.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Собрано с Qt %1.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Alert: %1</source>
        <translation>Оповещение: %1</translation>
    </message>
    <message>
        <source>It is over: %1</source>
        <translation>Закончилось: %1</translation>
    </message>
    <message>
        <source>A test alert</source>
        <translation>Пробное оповещение</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n time(s). %1</source>
        <extracomment>%1 = what happened, a whole sentence</extracomment>
        <translation>
            <numerusform>Это произошло %n раз. %1</numerusform>
            <numerusform>Это произошло %n раза. %1</numerusform>
            <numerusform>Это произошло %n раз. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It goes on: %n time(s) since %1. %2</source>
        <extracomment>%1 = a moment, %2 = what happened, a whole sentence</extracomment>
        <translation>
            <numerusform>Продолжается: %n раз с %1. %2</numerusform>
            <numerusform>Продолжается: %n раза с %1. %2</numerusform>
            <numerusform>Продолжается: %n раз с %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one went well. Since %1 it had happened %n time(s): %2</source>
        <extracomment>%1 = a moment, %2 = what happened, a whole sentence</extracomment>
        <translation>
            <numerusform>Последний раз всё прошло хорошо. До этого с %1 это было %n раз: %2</numerusform>
            <numerusform>Последний раз всё прошло хорошо. До этого с %1 это было %n раза: %2</numerusform>
            <numerusform>Последний раз всё прошло хорошо. До этого с %1 это было %n раз: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how an alert looks. Nothing has happened.</source>
        <translation>Так выглядит оповещение. Ничего не случилось.</translation>
    </message>
    <message>
        <source>The rules of the alerts cannot be read.</source>
        <translation>Правила оповещений не читаются.</translation>
    </message>
    <message>
        <source>There may be up to %1 rules.</source>
        <translation>Правил может быть не больше %1.</translation>
    </message>
    <message>
        <source>The quiet hours need two times.</source>
        <translation>Для тихих часов нужны время начала и время конца.</translation>
    </message>
    <message>
        <source>Each rule needs a name.</source>
        <translation>Каждому правилу нужно название.</translation>
    </message>
    <message>
        <source>The rule “%1” names no outcome.</source>
        <translation>В правиле «%1» не указан ни один результат.</translation>
    </message>
    <message>
        <source>The rule “%1” takes a number from 1 to %2 within 1 to %3 minutes.</source>
        <translation>Правило «%1» принимает число от 1 до %2 за время от 1 до %3 минут.</translation>
    </message>
    <message>
        <source>The rule “%1” is there twice.</source>
        <translation>Правило «%1» встречается дважды.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не читается.</translation>
    </message>
    <message>
        <source>Correct or remove the file %1.</source>
        <translation>Исправьте или удалите файл %1.</translation>
    </message>
</context>
<context>
    <name>Allowance</name>
    <message>
        <source>Reference data</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Infrequently used documents</source>
        <translation>Редко используемые документы</translation>
    </message>
    <message>
        <source>Frequently used documents</source>
        <translation>Часто используемые документы</translation>
    </message>
    <message>
        <source>Smartup has not said today how many requests it allows.</source>
        <translation>Smartup сегодня ещё не сообщал, сколько запросов разрешает.</translation>
    </message>
    <message>
        <source>Spent. Smartup counts anew at midnight in Tashkent.</source>
        <translation>Исчерпан. Счёт начнётся заново в полночь по Ташкенту.</translation>
    </message>
    <message>
        <source>The day is too young for a forecast.</source>
        <translation>День только начался, для прогноза рано.</translation>
    </message>
    <message>
        <source>At this pace spent at %1 (Tashkent).</source>
        <translation>При таком темпе кончится в %1 (Ташкент).</translation>
    </message>
    <message>
        <source>At this pace it lasts until midnight, with %1 requests to spare.</source>
        <translation>При таком темпе хватит до полуночи, останется запросов: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 requests a day.</source>
        <translation>%1 из %2 запросов в сутки.</translation>
    </message>
    <message>
        <source>Other programs send about %1 a day.</source>
        <translation>Другие программы отправляют около %1 в сутки.</translation>
    </message>
    <message>
        <source>The allowance would be spent at %1 (Tashkent).</source>
        <translation>Лимит кончился бы в %1 (Ташкент).</translation>
    </message>
    <message>
        <source>The allowance lasts all day.</source>
        <translation>Лимита хватает на весь день.</translation>
    </message>
    <message>
        <source>Smartup has not said yet how many it allows.</source>
        <translation>Smartup ещё не сообщал, сколько разрешает.</translation>
    </message>
    <message>
        <source>Nothing was sent: your own ceiling of requests is reached (%1, %2 of %3).</source>
        <translation>Ничего не отправлено: достигнут ваш собственный предел запросов (%1, %2 из %3).</translation>
    </message>
    <message>
        <source>Nothing was sent: what is left of today&apos;s requests is kept in reserve (%1, %2 of %3 used).</source>
        <translation>Ничего не отправлено: остаток сегодняшних запросов держится в резерве (%1, использовано %2 из %3).</translation>
    </message>
    <message>
        <source>Wait until midnight in Tashkent, or lift the limit for today under Exchange, Allowance.</source>
        <translation>Дождитесь полуночи по Ташкенту или снимите ограничение на сегодня: «Обмен», вкладка «Лимит запросов».</translation>
    </message>
    <message>
        <source>Ceiling and reserve were lifted for %1: %2.</source>
        <translation>Предел и резерв сняты на %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a day.</source>
        <translation>
            <numerusform>%n запрос в сутки.</numerusform>
            <numerusform>%n запроса в сутки.</numerusform>
            <numerusform>%n запросов в сутки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of your own that no answer of Smartup has told of yet are taken for two each, until it is seen how Smartup counts them.</source>
        <translation>Ваши запросы, о которых Smartup в ответах ещё не сообщал, считаются по два, пока не станет видно, как их считает Smartup.</translation>
    </message>
</context>
<context>
    <name>AllowanceCommand</name>
    <message>
        <source>Most requests of our own a day, as in frequent=300; 0 takes the ceiling away.</source>
        <translation>Не больше стольких собственных запросов в сутки, например frequent=300; 0 убирает предел.</translation>
    </message>
    <message>
        <source>Requests kept for finding out what became of doubtful imports.</source>
        <translation>Запросы в резерве: чтобы выяснить, что стало с сомнительными загрузками.</translation>
    </message>
    <message>
        <source>Ceiling and reserve do not hold for the rest of the day; the log tells that they were lifted.</source>
        <translation>Предел и резерв не действуют до конца дня; в журнале записано, что они сняты.</translation>
    </message>
    <message>
        <source>The same as JSON.</source>
        <translation>То же в виде JSON.</translation>
    </message>
    <message>
        <source>Classes of requests:</source>
        <translation>Классы запросов:</translation>
    </message>
    <message>
        <source>%1 own, %2 others</source>
        <translation>своих %1, чужих %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>осталось %1 из %2</translation>
    </message>
    <message>
        <source>ceiling %1</source>
        <translation>предел %1</translation>
    </message>
    <message>
        <source>reserve %1</source>
        <translation>резерв %1</translation>
    </message>
    <message>
        <source>lifted for today</source>
        <translation>сняты на сегодня</translation>
    </message>
    <message>
        <source>A class is named as in frequent=300, or --lift frequent.</source>
        <translation>Класс указывают так: frequent=300 или --lift frequent.</translation>
    </message>
    <message>
        <source>Requests kept for what other programs send through this one, which a later version does.</source>
        <translation>Запросы в резерве для того, что через эту программу отправляют другие; это появится в одной из следующих версий.</translation>
    </message>
    <message>
        <source>share of others %1</source>
        <translation>доля других %1</translation>
    </message>
</context>
<context>
    <name>AnswerClassifier</name>
    <message>
        <source>The call was stopped.</source>
        <translation>Вызов остановлен.</translation>
    </message>
    <message>
        <source>No connection to the server came about in time.</source>
        <translation>Не удалось вовремя соединиться с сервером.</translation>
    </message>
    <message>
        <source>The server did not finish its answer in time.</source>
        <translation>Сервер не успел закончить ответ.</translation>
    </message>
    <message>
        <source>The answer is larger than this program reads.</source>
        <translation>Ответ больше, чем читает эта программа.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Сервер недоступен.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Прокси не пропустил запрос.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Соединение оборвалось раньше, чем ответ пришёл целиком.</translation>
    </message>
    <message>
        <source>The server points to another address; requests are never sent on.</source>
        <translation>Сервер указывает на другой адрес; запросы никогда не пересылаются дальше.</translation>
    </message>
    <message>
        <source>The answer is cut short or is not Smartup&apos;s.</source>
        <translation>Ответ обрезан или пришёл не от Smartup.</translation>
    </message>
    <message>
        <source>The answer does not account for every document that was sent.</source>
        <translation>В ответе учтены не все отправленные документы.</translation>
    </message>
    <message>
        <source>Smartup accepted nothing and gave no reason.</source>
        <translation>Smartup ничего не принял и не назвал причины.</translation>
    </message>
    <message>
        <source>Smartup does not accept the sign-in, the project or the organisation.</source>
        <translation>Smartup не принимает вход, проект или организацию.</translation>
    </message>
    <message>
        <source>The company&apos;s subscription to Smartup has ended.</source>
        <translation>Подписка компании на Smartup закончилась.</translation>
    </message>
    <message>
        <source>The user has no right to this call.</source>
        <translation>У пользователя нет права на этот вызов.</translation>
    </message>
    <message>
        <source>Smartup does not know this call, or the user may not use it.</source>
        <translation>Smartup не знает такого вызова, либо он пользователю не разрешён.</translation>
    </message>
    <message>
        <source>Smartup does not take this call in this way.</source>
        <translation>Smartup не принимает этот вызов в таком виде.</translation>
    </message>
    <message>
        <source>Smartup reports a conflict with what it has.</source>
        <translation>Smartup сообщает о противоречии с тем, что у него есть.</translation>
    </message>
    <message>
        <source>The request is too large for Smartup.</source>
        <translation>Запрос слишком велик для Smartup.</translation>
    </message>
    <message>
        <source>Smartup does not take a body of this kind.</source>
        <translation>Smartup не принимает тело такого вида.</translation>
    </message>
    <message>
        <source>Smartup takes no more requests for now: there were too many.</source>
        <translation>Smartup пока не принимает запросов: их было слишком много.</translation>
    </message>
    <message>
        <source>Look in Smartup whether the documents are there before sending them again.</source>
        <translation>Прежде чем отправлять документы снова, посмотрите, нет ли их в Smartup.</translation>
    </message>
    <message>
        <source>Read again what Smartup has stored.</source>
        <translation>Прочитайте заново то, что сохранено в Smartup.</translation>
    </message>
    <message>
        <source>Smartup failed while it worked on the request.</source>
        <translation>Smartup дал сбой при обработке запроса.</translation>
    </message>
    <message>
        <source>Smartup&apos;s database reported an error.</source>
        <translation>База данных Smartup сообщила об ошибке.</translation>
    </message>
    <message>
        <source>Smartup refused the request.</source>
        <translation>Smartup отклонил запрос.</translation>
    </message>
    <message>
        <source>Check the address and the port of the connection, the network and the firewall.</source>
        <translation>Проверьте адрес и порт подключения, сеть и брандмауэр.</translation>
    </message>
    <message>
        <source>The server does not speak TLS 1.2 or later, and nothing was sent to it.</source>
        <translation>Сервер не поддерживает TLS 1.2 и новее; ему ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check the address and the port of the connection: the server may be too old, or not use TLS there.</source>
        <translation>Проверьте адрес и порт подключения: сервер может быть слишком старым или не использовать там TLS.</translation>
    </message>
    <message>
        <source>The certificate of the server cannot be trusted, and nothing was sent to it.</source>
        <translation>Сертификату сервера нельзя доверять; серверу ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check the address of the connection and the date of this computer. If your company runs its own authority, choose its certificate file in the connection.</source>
        <translation>Проверьте адрес подключения и дату на этом компьютере. Если у компании собственный центр сертификации, выберите в подключении файл его сертификата.</translation>
    </message>
    <message>
        <source>Check the proxy of the connection.</source>
        <translation>Проверьте прокси подключения.</translation>
    </message>
    <message>
        <source>The server closed the connection before the request had left.</source>
        <translation>Сервер закрыл соединение до того, как запрос был отправлен.</translation>
    </message>
    <message>
        <source>Check the address and the port of the connection, and try again.</source>
        <translation>Проверьте адрес и порт подключения и повторите попытку.</translation>
    </message>
    <message numerus="yes">
        <source>Smartup refused %n of the documents.</source>
        <translation>
            <numerusform>Smartup отклонил %n документ.</numerusform>
            <numerusform>Smartup отклонил %n документа.</numerusform>
            <numerusform>Smartup отклонил %n документов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>The answer cannot be read: it is cut short or has another shape than Smartup&apos;s.</source>
        <translation>Ответ не читается: он обрезан или устроен не так, как у Smartup.</translation>
    </message>
</context>
<context>
    <name>AnswerRecords</name>
    <message>
        <source>Exported without a code: a program that goes by codes cannot tell what it is.</source>
        <translation>Выгружено без кода: программа, работающая по кодам, не поймёт, что это.</translation>
    </message>
    <message>
        <source>Exported without the client&apos;s code: a program that goes by codes cannot tell who it is.</source>
        <translation>Выгружено без кода клиента: программа, работающая по кодам, не поймёт, кто это.</translation>
    </message>
</context>
<context>
    <name>ApiVerb</name>
    <message>
        <source>%1: export</source>
        <translation>%1: выгрузка</translation>
    </message>
    <message>
        <source>%1: import</source>
        <translation>%1: загрузка</translation>
    </message>
    <message>
        <source>%1: change of status</source>
        <translation>%1: смена статуса</translation>
    </message>
    <message>
        <source>%1: additional data</source>
        <translation>%1: дополнительные данные</translation>
    </message>
    <message>
        <source>%1: reading</source>
        <translation>%1: чтение</translation>
    </message>
    <message>
        <source>%1: saving</source>
        <translation>%1: сохранение</translation>
    </message>
    <message>
        <source>%1: sign-in</source>
        <translation>%1: вход</translation>
    </message>
    <message>
        <source>%1: call</source>
        <translation>%1: вызов</translation>
    </message>
    <message>
        <source>Integration settings</source>
        <translation>Настройки интеграции</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Request allowance</source>
        <translation>Лимит запросов</translation>
    </message>
</context>
<context>
    <name>ArchiveEntry</name>
    <message>
        <source>not looked at yet</source>
        <extracomment>of an archive of the log</extracomment>
        <translation>ещё не проверен</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>of an archive of the log</extracomment>
        <translation>цел</translation>
    </message>
    <message>
        <source>cannot be checked: it has no chain</source>
        <extracomment>of an archive of the log</extracomment>
        <translation>нельзя проверить: нет цепочки</translation>
    </message>
    <message>
        <source>not as it was stored</source>
        <extracomment>of an archive of the log</extracomment>
        <translation>изменён после записи</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>of an archive of the log</extracomment>
        <translation>не читается</translation>
    </message>
</context>
<context>
    <name>ArchiveLook</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no exchange log in it.</source>
        <translation>%1 пуст: журнала обмена в нём нет.</translation>
    </message>
</context>
<context>
    <name>AttentionItem</name>
    <message>
        <source>Outcome unknown</source>
        <extracomment>Group of documents that need attention</extracomment>
        <translation>Результат неизвестен</translation>
    </message>
    <message>
        <source>Other content</source>
        <extracomment>Group of documents that need attention: Smartup has them with other content</extracomment>
        <translation>Другое содержимое</translation>
    </message>
    <message>
        <source>More than once</source>
        <extracomment>Group of documents that need attention: Smartup has them more than once</extracomment>
        <translation>Несколько раз</translation>
    </message>
    <message>
        <source>Look by hand</source>
        <extracomment>Group of documents that need attention: a person must look for them in Smartup</extracomment>
        <translation>Проверить вручную</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>Group of documents that need attention: nothing of them is in Smartup yet</extracomment>
        <translation>Задержано</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Group of documents that need attention</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Code not found</source>
        <extracomment>Group of documents that need attention: Smartup refused them for a code it does not know</extracomment>
        <translation>Код не найден</translation>
    </message>
    <message>
        <source>Nothing happens to it by itself.</source>
        <translation>Само с ним ничего не произойдёт.</translation>
    </message>
    <message>
        <source>Its content was not kept: import its file once more.</source>
        <translation>Его содержимое не сохранилось: загрузите его файл ещё раз.</translation>
    </message>
    <message>
        <source>It belongs to another connection, and is looked after by itself while that one is in use.</source>
        <translation>Он относится к другому подключению и проверяется сам, пока используется оно.</translation>
    </message>
    <message>
        <source>It is sent again by itself, from %1 on.</source>
        <translation>Он отправится снова сам, начиная с %1.</translation>
    </message>
    <message>
        <source>It is looked for again by itself at %1.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>Его снова будут искать автоматически в %1.</translation>
    </message>
    <message>
        <source>Removed in Smartup</source>
        <extracomment>Group of documents that need attention: Smartup does not have them any more</extracomment>
        <translation>Удалено в Smartup</translation>
    </message>
    <message>
        <source>Changed in Smartup</source>
        <extracomment>Group of documents that need attention: somebody has changed them in Smartup</extracomment>
        <translation>Изменено в Smartup</translation>
    </message>
    <message>
        <source>It has no external id, so it is not sent again from here: import its file once more.</source>
        <translation>У него нет внешнего кода, поэтому отсюда он повторно не отправляется: загрузите его файл ещё раз.</translation>
    </message>
</context>
<context>
    <name>AttentionLogged</name>
    <message>
        <source>Skipped as duplicates</source>
        <translation>Пропущено как дубликаты</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were marked as handled on %1: %2</source>
        <translation>
            <numerusform>%n строка отмечена как разобранная (%1): %2</numerusform>
            <numerusform>%n строки отмечены как разобранные (%1): %2</numerusform>
            <numerusform>%n строк отмечены как разобранные (%1): %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were ignored on %1: %2</source>
        <translation>
            <numerusform>%n строка отмечена как не требующая действий (%1): %2</numerusform>
            <numerusform>%n строки отмечены как не требующие действий (%1): %2</numerusform>
            <numerusform>%n строк отмечены как не требующие действий (%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a code</source>
        <extracomment>records that were exported although they have no code</extracomment>
        <translation>Без кода</translation>
    </message>
</context>
<context>
    <name>AttentionMarks</name>
    <message>
        <source>Which documents somebody has seen to cannot be read or written: %1.</source>
        <translation>Отметки о разобранных документах нельзя прочитать или записать: %1.</translation>
    </message>
    <message>
        <source>Look at the rights of the folder, or put the file away.</source>
        <translation>Проверьте права на папку или уберите файл.</translation>
    </message>
</context>
<context>
    <name>AttentionModel</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний код</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Seen to</source>
        <extracomment>heading of a column: who has seen to a document</extracomment>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Разобрано</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>a document of which somebody said that nothing is to be done</extracomment>
        <translation>Не требует действий</translation>
    </message>
</context>
<context>
    <name>BodySearch</name>
    <message>
        <source>The bodies of %1 of %2 calls were looked at.</source>
        <translation>Просмотрены тела вызовов: %1 из %2.</translation>
    </message>
    <message>
        <source>The bodies of %1 of %2 calls were looked at, back to %3.</source>
        <translation>Просмотрены тела вызовов: %1 из %2, от новых к старым до %3.</translation>
    </message>
    <message>
        <source>Request and response</source>
        <extracomment>where a text was found: in both bodies of a call</extracomment>
        <translation>Запрос и ответ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Looked at so far: %1 of %2 calls.</source>
        <extracomment>how far a search has come</extracomment>
        <translation>Пока просмотрено вызовов: %1 из %2.</translation>
    </message>
    <message>
        <source>Looked at so far: %1 of %2 calls, back to %3.</source>
        <extracomment>how far a search that goes from the newest to the oldest call has come; %3 = a moment</extracomment>
        <translation>Пока просмотрено вызовов: %1 из %2, от новых к старым до %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have the text in a body.</source>
        <translation>
            <numerusform>Текст найден в %n вызове.</numerusform>
            <numerusform>Текст найден в %n вызовах.</numerusform>
            <numerusform>Текст найден в %n вызовах.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was cancelled: older calls were not looked at.</source>
        <translation>Поиск отменён: более старые вызовы не просмотрены.</translation>
    </message>
    <message>
        <source>The search ended because enough was found: older calls were not looked at. A longer text or a narrower filter finds fewer.</source>
        <translation>Поиск закончен, потому что найдено достаточно: более старые вызовы не просмотрены. Чтобы найти меньше, ищите более длинный текст или сузьте фильтр.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n call(s) a long body is stored only with its beginning and its end, and only these were searched.</source>
        <translation>
            <numerusform>У %n вызова от длинного тела сохранены только начало и конец, и поиск шёл только по ним.</numerusform>
            <numerusform>У %n вызовов от длинных тел сохранены только начало и конец, и поиск шёл только по ним.</numerusform>
            <numerusform>У %n вызовов от длинных тел сохранены только начало и конец, и поиск шёл только по ним.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) no longer have bodies: the retention has taken them away.</source>
        <translation>
            <numerusform>У %n вызова тел уже нет: они убраны при очистке журнала.</numerusform>
            <numerusform>У %n вызовов тел уже нет: они убраны при очистке журнала.</numerusform>
            <numerusform>У %n вызовов тел уже нет: они убраны при очистке журнала.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A body of %n call(s) is damaged and could not be searched.</source>
        <translation>
            <numerusform>У %n вызова тело повреждено, искать в нём не удалось.</numerusform>
            <numerusform>У %n вызовов тела повреждены, искать в них не удалось.</numerusform>
            <numerusform>У %n вызовов тела повреждены, искать в них не удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls are being listed.</source>
        <translation>Составляется список вызовов.</translation>
    </message>
    <message>
        <source>The search was cancelled before a call was looked at.</source>
        <translation>Поиск отменён до просмотра первого вызова.</translation>
    </message>
</context>
<context>
    <name>CallTiming</name>
    <message>
        <source>Nothing was sent, so nothing took time.</source>
        <translation>Ничего не отправлено, поэтому время не тратилось.</translation>
    </message>
    <message>
        <source>%1 ms passed, and no byte of an answer came.</source>
        <extracomment>%1 = milliseconds</extracomment>
        <translation>Прошло %1 мс, и ни одного байта ответа не пришло.</translation>
    </message>
    <message>
        <source>%1 ms until the first byte of the answer, for connecting, sending and Smartup&apos;s own work; %2 ms to receive %3.</source>
        <extracomment>%1 and %2 = milliseconds, %3 = an amount like 12.4 kB</extracomment>
        <translation>%1 мс до первого байта ответа — на соединение, отправку и работу самого Smartup; %2 мс на приём %3.</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>This is not a case file of this program.</source>
        <translation>Это не файл обращения этой программы.</translation>
    </message>
    <message>
        <source>Ask for the file anew; do not trust this one.</source>
        <translation>Попросите файл заново; этому не доверяйте.</translation>
    </message>
    <message>
        <source>The case file was made by a newer version of this program.</source>
        <translation>Файл обращения создан более новой версией программы.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Обновите программу.</translation>
    </message>
    <message>
        <source>People and firms</source>
        <translation>Люди и фирмы</translation>
    </message>
    <message>
        <source>Organisations and connections</source>
        <translation>Организации и подключения</translation>
    </message>
    <message>
        <source>Sums and other numbers</source>
        <translation>Суммы и другие числа</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Прочие тексты</translation>
    </message>
    <message numerus="yes">
        <source>%n other document(s) of the same requests stay here.</source>
        <translation>
            <numerusform>Здесь остаётся %n другой документ тех же запросов.</numerusform>
            <numerusform>Здесь остаются %n других документа тех же запросов.</numerusform>
            <numerusform>Здесь остаются %n других документов тех же запросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) of requests and answers stay here.</source>
        <translation>
            <numerusform>Здесь остаётся %n заголовок запросов и ответов.</numerusform>
            <numerusform>Здесь остаются %n заголовка запросов и ответов.</numerusform>
            <numerusform>Здесь остаются %n заголовков запросов и ответов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) or answer(s) without a chosen document stay here.</source>
        <translation>
            <numerusform>Здесь остаётся %n запрос или ответ без выбранного документа.</numerusform>
            <numerusform>Здесь остаются %n запроса или ответа без выбранного документа.</numerusform>
            <numerusform>Здесь остаются %n запросов или ответов без выбранного документа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the line leaves: the document itself is not stored whole, or cannot be read.</source>
        <translation>
            <numerusform>У %n документа уходит только строка: сам документ сохранён не целиком или не читается.</numerusform>
            <numerusform>У %n документов уходит только строка: сам документ сохранён не целиком или не читается.</numerusform>
            <numerusform>У %n документов уходит только строка: сам документ сохранён не целиком или не читается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) and comment(s) stay here.</source>
        <translation>
            <numerusform>Здесь остаётся %n закрепление или комментарий.</numerusform>
            <numerusform>Здесь остаются %n закрепления и комментария.</numerusform>
            <numerusform>Здесь остаются %n закреплений и комментариев.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 lines; a case file takes up to %2 of them.</source>
        <translation>Строк слишком много: %1; файл обращения вмещает не больше %2.</translation>
    </message>
    <message>
        <source>Choose fewer lines, or narrow the filter.</source>
        <translation>Выберите меньше строк или сузьте фильтр.</translation>
    </message>
    <message>
        <source>There is no line of the log to put into a case file.</source>
        <translation>В журнале нет строки, которую можно поместить в файл обращения.</translation>
    </message>
    <message>
        <source>Choose the lines that the case is about.</source>
        <translation>Выберите строки, о которых обращение.</translation>
    </message>
    <message>
        <source>The case file %1 cannot be written.</source>
        <translation>Файл обращения %1 не удаётся записать.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Выберите другую папку или освободите место на диске.</translation>
    </message>
    <message>
        <source>The case would be larger than %1 megabytes: %2.</source>
        <translation>Файл обращения был бы больше %1 мегабайт: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not a sound case file; nothing of it is used.</source>
        <translation>Файл %1 — неисправный файл обращения; из него ничего не взято.</translation>
    </message>
</context>
<context>
    <name>ChangeConsequence</name>
    <message>
        <source>The log holds nothing yet by which the consequence could be told.</source>
        <translation>В журнале пока нет данных, по которым видны последствия.</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days up to %n document(s) would have been added a second time.</source>
        <translation>
            <numerusform>За последние 30 дней второй раз было бы добавлено не больше %n документа.</numerusform>
            <numerusform>За последние 30 дней второй раз было бы добавлено не больше %n документов.</numerusform>
            <numerusform>За последние 30 дней второй раз было бы добавлено не больше %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far back as the log knows, up to %n document(s) would have been added a second time.</source>
        <translation>
            <numerusform>С %1 (более ранних данных в журнале нет) второй раз было бы добавлено не больше %n документа.</numerusform>
            <numerusform>С %1 (более ранних данных в журнале нет) второй раз было бы добавлено не больше %n документов.</numerusform>
            <numerusform>С %1 (более ранних данных в журнале нет) второй раз было бы добавлено не больше %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %n document(s) would have been refused.</source>
        <translation>
            <numerusform>За последние 30 дней был бы отклонён %n документ.</numerusform>
            <numerusform>За последние 30 дней были бы отклонены %n документа.</numerusform>
            <numerusform>За последние 30 дней было бы отклонено %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far back as the log knows, %n document(s) would have been refused.</source>
        <translation>
            <numerusform>С %1 (более ранних данных в журнале нет) был бы отклонён %n документ.</numerusform>
            <numerusform>С %1 (более ранних данных в журнале нет) были бы отклонены %n документа.</numerusform>
            <numerusform>С %1 (более ранних данных в журнале нет) было бы отклонено %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %n document(s) would have been overwritten.</source>
        <translation>
            <numerusform>За последние 30 дней был бы перезаписан %n документ.</numerusform>
            <numerusform>За последние 30 дней были бы перезаписаны %n документа.</numerusform>
            <numerusform>За последние 30 дней было бы перезаписано %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far back as the log knows, %n document(s) would have been overwritten.</source>
        <translation>
            <numerusform>С %1 (более ранних данных в журнале нет) был бы перезаписан %n документ.</numerusform>
            <numerusform>С %1 (более ранних данных в журнале нет) были бы перезаписаны %n документа.</numerusform>
            <numerusform>С %1 (более ранних данных в журнале нет) было бы перезаписано %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %n document(s) would have been skipped.</source>
        <translation>
            <numerusform>За последние 30 дней был бы пропущен %n документ.</numerusform>
            <numerusform>За последние 30 дней были бы пропущены %n документа.</numerusform>
            <numerusform>За последние 30 дней было бы пропущено %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far back as the log knows, %n document(s) would have been skipped.</source>
        <translation>
            <numerusform>С %1 (более ранних данных в журнале нет) был бы пропущен %n документ.</numerusform>
            <numerusform>С %1 (более ранних данных в журнале нет) были бы пропущены %n документа.</numerusform>
            <numerusform>С %1 (более ранних данных в журнале нет) было бы пропущено %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 30 days no document of this type was imported by this program.</source>
        <translation>За последние 30 дней эта программа не загружала документов этого вида.</translation>
    </message>
    <message>
        <source>Since %1, as far back as the log knows, no document of this type was imported by this program.</source>
        <translation>С %1 (более ранних данных в журнале нет) эта программа не загружала документов этого вида.</translation>
    </message>
    <message>
        <source>In the last 30 days the log knows of no document that would have fared otherwise.</source>
        <translation>В журнале за последние 30 дней нет документов, с которыми вышло бы иначе.</translation>
    </message>
    <message>
        <source>Since %1, as far back as it reaches, the log knows of no document that would have fared otherwise.</source>
        <translation>В журнале с %1 (более ранних данных нет) нет документов, с которыми вышло бы иначе.</translation>
    </message>
    <message>
        <source>In the last 30 days the log saw no document added twice. While duplicates are not checked, Smartup does not tell which were there before.</source>
        <translation>В журнале за последние 30 дней нет документов, добавленных дважды. Пока дубликаты не проверяются, Smartup не сообщает, какие документы уже были.</translation>
    </message>
    <message>
        <source>Since %1, as far back as it reaches, the log saw no document added twice. While duplicates are not checked, Smartup does not tell which were there before.</source>
        <translation>В журнале с %1 (более ранних данных нет) нет документов, добавленных дважды. Пока дубликаты не проверяются, Smartup не сообщает, какие документы уже были.</translation>
    </message>
    <message>
        <source>%1 There may be more: while duplicates are not checked, Smartup does not tell which documents were there.</source>
        <extracomment>%1 is a sentence on what the log knows</extracomment>
        <translation>%1 Их может быть и больше: пока дубликаты не проверяются, Smartup не сообщает, какие документы уже были.</translation>
    </message>
    <message numerus="yes">
        <source>Of the orders that the log saw in the last 30 days, %n would no longer be exported.</source>
        <translation>
            <numerusform>Из заказов, попавших в журнал за последние 30 дней, перестал бы выгружаться %n.</numerusform>
            <numerusform>Из заказов, попавших в журнал за последние 30 дней, перестали бы выгружаться %n.</numerusform>
            <numerusform>Из заказов, попавших в журнал за последние 30 дней, перестало бы выгружаться %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the orders that the log saw since %1, as far back as it reaches, %n would no longer be exported.</source>
        <translation>
            <numerusform>Из заказов, попавших в журнал с %1 (более ранних данных нет), перестал бы выгружаться %n.</numerusform>
            <numerusform>Из заказов, попавших в журнал с %1 (более ранних данных нет), перестали бы выгружаться %n.</numerusform>
            <numerusform>Из заказов, попавших в журнал с %1 (более ранних данных нет), перестало бы выгружаться %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many orders come in addition is not known: Smartup does not tell those whose status is not exported.</source>
        <translation>Сколько заказов добавится, неизвестно: о заказах в невыгружаемых статусах Smartup не сообщает.</translation>
    </message>
    <message>
        <source>How many goods and clients have a code of the other kind is not known: Smartup tells only the codes in use.</source>
        <translation>У скольких ТМЦ и клиентов есть код другого вида, неизвестно: Smartup сообщает только используемые коды.</translation>
    </message>
    <message>
        <source>%1 (Counted on %2.) %3</source>
        <extracomment>%1 is &quot;41 of 2000 goods have no local code here.&quot;, %2 a moment, %3 a sentence</extracomment>
        <translation>%1 (Посчитано %2.) %3</translation>
    </message>
    <message>
        <source>How many goods come in addition is not known: Smartup does not tell those that it leaves out.</source>
        <translation>Сколько ТМЦ добавится, неизвестно: о тех, которые не выгружаются, Smartup не сообщает.</translation>
    </message>
    <message>
        <source>How many goods have no code was not counted yet: “Count” on the first page of the settings finds out.</source>
        <translation>Сколько ТМЦ без кода, ещё не посчитано: нажмите «Посчитать» на первой странице настроек.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the goods would no longer be exported, as they were counted on %1.</source>
        <translation>
            <numerusform>По подсчёту от %1 перестали бы выгружаться ТМЦ: %n.</numerusform>
            <numerusform>По подсчёту от %1 перестали бы выгружаться ТМЦ: %n.</numerusform>
            <numerusform>По подсчёту от %1 перестали бы выгружаться ТМЦ: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message>
        <source>Version %1, with Qt %2 and SQLite %3, on %4.</source>
        <translation>Версия %1, с Qt %2 и SQLite %3, система %4.</translation>
    </message>
    <message>
        <source>The log is unchanged since it was stored.</source>
        <translation>Журнал не изменён после записи.</translation>
    </message>
    <message>
        <source>So far as there was time to look, the log is as it was stored.</source>
        <translation>Насколько хватило времени проверить, журнал не изменён после записи.</translation>
    </message>
    <message>
        <source>“smartupctl log verify” looks at all of it.</source>
        <translation>Целиком его проверяет «smartupctl log verify».</translation>
    </message>
    <message>
        <source>Whether the log is as it was stored is not known.</source>
        <translation>Изменён ли журнал после записи, неизвестно.</translation>
    </message>
    <message numerus="yes">
        <source>The log is not as it was stored: %n place(s).</source>
        <translation>
            <numerusform>Журнал изменён после записи: %n место.</numerusform>
            <numerusform>Журнал изменён после записи: %n места.</numerusform>
            <numerusform>Журнал изменён после записи: %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>“smartupctl log verify” names them. Ask who works with the file.</source>
        <translation>Эти места называет «smartupctl log verify». Выясните, кто работает с этим файлом.</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Журнала ещё нет.</translation>
    </message>
    <message>
        <source>The log cannot be used by this version of the program, or it is damaged.</source>
        <translation>Эта версия программы не может использовать журнал, или он повреждён.</translation>
    </message>
    <message>
        <source>Start the desktop program: it says what is the matter, and saves what can be read.</source>
        <translation>Запустите настольную программу: она скажет, в чём дело, и спасёт то, что читается.</translation>
    </message>
    <message>
        <source>The log takes %1 (structure %2); archives of months: %3.</source>
        <translation>Журнал занимает %1 (структура %2); месячных архивов: %3.</translation>
    </message>
    <message>
        <source>The disk of the log has only %1 left.</source>
        <translation>На диске журнала осталось только %1.</translation>
    </message>
    <message>
        <source>Make room on the disk, or keep less in the log.</source>
        <translation>Освободите место на диске или храните в журнале меньше.</translation>
    </message>
    <message>
        <source>The integration settings were not seen by any import of this log.</source>
        <translation>Ни при одной загрузке из этого журнала настройки интеграции не читались.</translation>
    </message>
    <message>
        <source>Open the page of the settings.</source>
        <translation>Откройте страницу настроек.</translation>
    </message>
    <message>
        <source>The integration settings, as they were on %1, hold nothing to be warned of.</source>
        <translation>Настройки интеграции по состоянию на %1 не вызывают предупреждений.</translation>
    </message>
    <message>
        <source>Look at the page of the settings; this is how they were on %1.</source>
        <translation>Посмотрите страницу настроек; здесь они показаны по состоянию на %1.</translation>
    </message>
    <message>
        <source>No document of an import is open.</source>
        <translation>Незавершённых документов загрузок нет.</translation>
    </message>
    <message>
        <source>Open documents, %1: %2.</source>
        <translation>Незавершённые документы, «%1»: %2.</translation>
    </message>
    <message>
        <source>Decide about them under “Needs attention”.</source>
        <translation>Примите по ним решение в разделе «Требует внимания».</translation>
    </message>
    <message>
        <source>The program looks after them while it runs.</source>
        <translation>Пока программа работает, она занимается ими сама.</translation>
    </message>
    <message>
        <source>%1: the server has not told today how many requests are left.</source>
        <translation>%1: сервер сегодня ещё не сообщал, сколько запросов осталось.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 requests are left today.</source>
        <translation>%1: на сегодня осталось %2 из %3 запросов.</translation>
    </message>
    <message>
        <source>Wait for midnight in Tashkent.</source>
        <translation>Дождитесь полуночи по Ташкенту.</translation>
    </message>
    <message>
        <source>Look which program sends so many.</source>
        <translation>Выясните, какая программа отправляет так много запросов.</translation>
    </message>
    <message>
        <source>Schedules: %1, of them paused: %2.</source>
        <translation>Расписаний: %1, из них приостановлено: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The last run of %n schedule(s) went wrong.</source>
        <translation>
            <numerusform>Последний запуск не удался у %n расписания.</numerusform>
            <numerusform>Последний запуск не удался у %n расписаний.</numerusform>
            <numerusform>Последний запуск не удался у %n расписаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the run in the log.</source>
        <translation>Посмотрите этот запуск в журнале.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) missed runs and wait for an answer.</source>
        <translation>
            <numerusform>%n расписание пропустило запуски и ждёт решения.</numerusform>
            <numerusform>%n расписания пропустили запуски и ждут решения.</numerusform>
            <numerusform>%n расписаний пропустили запуски и ждут решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say under the schedules whether they are made up for.</source>
        <translation>Решите на вкладке «Расписания», наверстать ли их.</translation>
    </message>
    <message>
        <source>Export the days that are missing.</source>
        <translation>Выгрузите недостающие дни.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were not exported, and Smartup soon tells them no more.</source>
        <translation>
            <numerusform>%n день не выгружен и скоро станет недоступен в Smartup.</numerusform>
            <numerusform>%n дня не выгружены и скоро станут недоступны в Smartup.</numerusform>
            <numerusform>%n дней не выгружены и скоро станут недоступны в Smartup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were not exported.</source>
        <translation>
            <numerusform>%n день не выгружен.</numerusform>
            <numerusform>%n дня не выгружены.</numerusform>
            <numerusform>%n дней не выгружены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were not exported, and Smartup tells them no more.</source>
        <translation>
            <numerusform>%n день не выгружен и в Smartup уже недоступен.</numerusform>
            <numerusform>%n дня не выгружены и в Smartup уже недоступны.</numerusform>
            <numerusform>%n дней не выгружены и в Smartup уже недоступны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exported day(s) are suspiciously empty.</source>
        <translation>
            <numerusform>%n выгруженный день подозрительно пуст.</numerusform>
            <numerusform>%n выгруженных дня подозрительно пусты.</numerusform>
            <numerusform>%n выгруженных дней подозрительно пусты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them with what Smartup shows.</source>
        <translation>Сверьте их с тем, что показывает Smartup.</translation>
    </message>
    <message>
        <source>Of what is exported no day is missing in the last thirty days.</source>
        <translation>Среди того, что выгружается, за последние тридцать дней не пропущен ни один день.</translation>
    </message>
    <message>
        <source>The clock of this computer goes with that of the server.</source>
        <translation>Часы этого компьютера совпадают с часами сервера.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 seconds ahead of that of the server.</source>
        <translation>Часы этого компьютера спешат относительно часов сервера на %1 с.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 seconds behind that of the server.</source>
        <translation>Часы этого компьютера отстают от часов сервера на %1 с.</translation>
    </message>
    <message>
        <source>Let the computer set its clock by itself.</source>
        <translation>Включите на компьютере автоматическую установку времени.</translation>
    </message>
    <message>
        <source>Nothing could be found out about this.</source>
        <translation>Выяснить об этом ничего не удалось.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Незавершённые документы</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Лимит запросов</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Расписания</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Выгруженные дни</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Стоит проверить</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Плохо</translation>
    </message>
</context>
<context>
    <name>CheckUpCommand</name>
    <message>
        <source>The same as JSON: area, state, text and what to do.</source>
        <translation>То же в виде JSON: область, состояние, текст и что делать.</translation>
    </message>
</context>
<context>
    <name>CodeCount</name>
    <message numerus="yes">
        <source>All %n goods have a global code.</source>
        <translation>
            <numerusform>Глобальный код есть у всех ТМЦ: %n.</numerusform>
            <numerusform>Глобальный код есть у всех ТМЦ: %n.</numerusform>
            <numerusform>Глобальный код есть у всех ТМЦ: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n goods have a local code here.</source>
        <translation>
            <numerusform>Локальный код есть здесь у всех ТМЦ: %n.</numerusform>
            <numerusform>Локальный код есть здесь у всех ТМЦ: %n.</numerusform>
            <numerusform>Локальный код есть здесь у всех ТМЦ: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 goods have no global code.</source>
        <translation>
            <numerusform>У %n из %1 ТМЦ нет глобального кода.</numerusform>
            <numerusform>У %n из %1 ТМЦ нет глобального кода.</numerusform>
            <numerusform>У %n из %1 ТМЦ нет глобального кода.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 goods have no local code here.</source>
        <translation>
            <numerusform>У %n из %1 ТМЦ здесь нет локального кода.</numerusform>
            <numerusform>У %n из %1 ТМЦ здесь нет локального кода.</numerusform>
            <numerusform>У %n из %1 ТМЦ здесь нет локального кода.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smartup told no goods at all.</source>
        <translation>Smartup не вернул ни одной позиции ТМЦ.</translation>
    </message>
</context>
<context>
    <name>CodeLookup</name>
    <message>
        <source>%1: whether Smartup has the codes was not checked. %2</source>
        <extracomment>%1 &quot;Warehouses&quot;, %2 why, a sentence</extracomment>
        <translation>%1: есть ли эти коды в Smartup, не проверено. %2</translation>
    </message>
    <message>
        <source>The documents go to several organisations, and each of them has its own kind of code.</source>
        <translation>Документы идут в несколько организаций, и вид кода у каждой свой.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for reference data are left today.</source>
        <translation>
            <numerusform>На сегодня остался %n запрос по справочникам.</numerusform>
            <numerusform>На сегодня осталось %n запроса по справочникам.</numerusform>
            <numerusform>На сегодня осталось %n запросов по справочникам.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeSpace</name>
    <message>
        <source>Goods</source>
        <translation>ТМЦ</translation>
    </message>
    <message>
        <source>Clients and suppliers</source>
        <translation>Клиенты и поставщики</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Рабочие зоны</translation>
    </message>
    <message>
        <source>Price types</source>
        <translation>Типы цен</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Валюты</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Return reasons</source>
        <translation>Причины возврата</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Cash desks</source>
        <translation>Кассы</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Банковские счета</translation>
    </message>
    <message>
        <source>Payment types</source>
        <translation>Типы оплаты</translation>
    </message>
    <message>
        <source>Vans</source>
        <translation>Фургоны</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Cannot be looked up, because no export of Smartup tells their codes: %1.</source>
        <extracomment>%1 &quot;Staff, Cash desks&quot;</extracomment>
        <translation>Проверить нельзя, потому что ни одна выгрузка Smartup не сообщает их коды: %1.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Lists the commands, or explains one.</source>
        <translation>Показывает список команд или объясняет одну из них.</translation>
    </message>
    <message>
        <source>There is no command %1. “smartupctl help” lists the commands.</source>
        <translation>Команды %1 нет. Список команд: «smartupctl help».</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Использование: %1</translation>
    </message>
    <message>
        <source>“smartupctl help COMMAND” explains a command.
Exit codes: 0 done, 1 refused, 2 wrong words, 3 outcome unknown, 4 failed on this computer.</source>
        <translation>«smartupctl help КОМАНДА» объясняет команду.
Коды завершения: 0 сделано, 1 отклонено, 2 неверные слова, 3 результат неизвестен, 4 сбой на этом компьютере.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not %4.</source>
        <translation>--%1 принимает число от %2 до %3, а не %4.</translation>
    </message>
    <message>
        <source>“smartupctl help %1” explains the command.</source>
        <translation>Команду объясняет «smartupctl help %1».</translation>
    </message>
    <message>
        <source>--lang takes %1, not “%2”.</source>
        <translation>--lang принимает %1, а не «%2».</translation>
    </message>
    <message>
        <source>Runs a Smartup to practise on, on a port of this computer.</source>
        <translation>Запускает на порту этого компьютера Smartup для упражнений.</translation>
    </message>
    <message>
        <source>Shows this explanation.</source>
        <translation>Показывает это объяснение.</translation>
    </message>
    <message>
        <source>Shows, changes or compares the integration settings.</source>
        <translation>Показывает, меняет или сравнивает настройки интеграции.</translation>
    </message>
    <message>
        <source>Shows the connections of the desktop program.</source>
        <translation>Показывает подключения настольной программы.</translation>
    </message>
    <message>
        <source>Tests a connection and names the layer that fails.</source>
        <translation>Проверяет подключение и называет уровень, на котором сбой.</translation>
    </message>
    <message>
        <source>Does the main job on a sandbox of its own and checks every number.</source>
        <translation>Выполняет главную работу на собственной песочнице и проверяет каждое число.</translation>
    </message>
    <message>
        <source>Exports documents or reference data into a file or a database.</source>
        <translation>Выгружает документы или справочники в файл или базу данных.</translation>
    </message>
    <message>
        <source>Shows which days of which document type were exported.</source>
        <translation>Показывает, какие дни каких видов документов выгружены.</translation>
    </message>
    <message>
        <source>Keeps the databases that exports are written to and imports read from.</source>
        <translation>Ведёт список баз данных, в которые пишут выгрузки и из которых читают загрузки.</translation>
    </message>
    <message>
        <source>Imports documents or reference data from a file, a folder or a database.</source>
        <translation>Загружает документы или справочники из файла, папки или базы данных.</translation>
    </message>
    <message>
        <source>Shows how many requests of today are left, and sets your own ceiling.</source>
        <translation>Показывает, сколько запросов осталось на сегодня, и задаёт ваш собственный предел.</translation>
    </message>
    <message>
        <source>Shows and changes what is exchanged by itself.</source>
        <translation>Показывает и меняет, что обменивается по расписанию.</translation>
    </message>
    <message>
        <source>Runs the schedules of a connection until it is ended.</source>
        <translation>Выполняет расписания подключения, пока её не завершат.</translation>
    </message>
    <message>
        <source>Lists the documents of imports that are still open.</source>
        <translation>Перечисляет документы загрузок, по которым ещё не всё ясно.</translation>
    </message>
    <message>
        <source>Finds out how a test organisation treats documents that come again.</source>
        <translation>Выясняет, как тестовая организация поступает с документами, пришедшими повторно.</translation>
    </message>
    <message>
        <source>Finds out what became of documents with an unknown outcome.</source>
        <translation>Выясняет, что стало с документами, результат которых неизвестен.</translation>
    </message>
    <message>
        <source>Prints the exchange log, follows it, writes it into files, and keeps it small.</source>
        <translation>Печатает журнал обмена, следит за ним, записывает его в файлы и не даёт ему разрастись.</translation>
    </message>
    <message>
        <source>Says how this installation and a connection are, without asking the server.</source>
        <translation>Сообщает о состоянии этой установки и подключения, не обращаясь к серверу.</translation>
    </message>
    <message>
        <source>Deletes what the rules of retention no longer keep.</source>
        <translation>Удаляет то, что по правилам хранения больше не нужно.</translation>
    </message>
    <message>
        <source>Writes a month into a file that can only be read; lists those there are.</source>
        <translation>Записывает месяц в файл только для чтения; показывает список таких файлов.</translation>
    </message>
    <message>
        <source>Shows and changes how long the log keeps what.</source>
        <translation>Показывает и меняет, сколько времени журнал что хранит.</translation>
    </message>
    <message>
        <source>Writes the lines that a filter finds into a file.</source>
        <translation>Записывает в файл строки, которые находит фильтр.</translation>
    </message>
    <message>
        <source>Writes a report of some days as a page to print.</source>
        <translation>Записывает отчёт за несколько дней, для печати.</translation>
    </message>
    <message>
        <source>Makes, shows and replays case files: some lines with people and sums replaced.</source>
        <translation>Создаёт, показывает и воспроизводит файл обращения: строки, которые можно передать наружу.</translation>
    </message>
    <message>
        <source>Prints and takes the rules of the alerts.</source>
        <translation>Печатает и принимает правила оповещений.</translation>
    </message>
    <message>
        <source>Keeps the log that several computers share.</source>
        <translation>Ведёт общий журнал нескольких компьютеров.</translation>
    </message>
    <message>
        <source>Says whether the log is as it was stored.</source>
        <translation>Сообщает, не изменён ли журнал после записи.</translation>
    </message>
    <message>
        <source>Finds a text in requests and responses, newest first.</source>
        <translation>Ищет текст в запросах и ответах, начиная с самых новых.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Защищённое соединение</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Right to the settings</source>
        <translation>Право на настройки</translation>
    </message>
    <message>
        <source>Daily request allowance</source>
        <translation>Суточный лимит запросов</translation>
    </message>
    <message>
        <source>The test makes three calls and changes nothing. One of them is an export, which counts against the daily allowance of frequently used documents.</source>
        <translation>Проверка делает три вызова и ничего не меняет. Один из них — выгрузка, она входит в суточный лимит часто используемых документов.</translation>
    </message>
    <message>
        <source>None is named: Smartup takes the user&apos;s own.</source>
        <translation>Не указан: Smartup возьмёт проект пользователя.</translation>
    </message>
    <message>
        <source>This user has no project “%1”.</source>
        <translation>У этого пользователя нет проекта «%1».</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Выберите из этих: %1.</translation>
    </message>
    <message>
        <source>None is chosen: Smartup works in the user&apos;s default organisation.</source>
        <translation>Не выбрана: Smartup работает в организации пользователя по умолчанию.</translation>
    </message>
    <message>
        <source>The organisation with the id %1 does not belong to this user.</source>
        <translation>Организация с ID %1 недоступна этому пользователю.</translation>
    </message>
    <message>
        <source>Smartup did not say how many requests are left today.</source>
        <translation>Smartup не сообщил, сколько запросов осталось на сегодня.</translation>
    </message>
    <message>
        <source>Requests are not limited.</source>
        <translation>Запросы не ограничены.</translation>
    </message>
    <message>
        <source>%1 of %2 requests for frequently used documents are left today.</source>
        <translation>На сегодня осталось %1 из %2 запросов по часто используемым документам.</translation>
    </message>
    <message>
        <source>Every program of the company shares this allowance; it begins anew at midnight in Tashkent.</source>
        <translation>Этот лимит общий для всех программ компании; он начинается заново в полночь по Ташкенту.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Organisation and its id: &quot;Chashma · Tashkent (101)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None is chosen, and the user has only one: %1.</source>
        <translation>Не выбрана, но у пользователя она одна: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>%1 is not an address of a Smartup.</source>
        <translation>%1 — не адрес Smartup.</translation>
    </message>
    <message>
        <source>The address must hold neither login nor password, and nothing behind the path.</source>
        <translation>В адресе не должно быть ни логина, ни пароля, ни чего-либо после пути.</translation>
    </message>
    <message>
        <source>%1 would send the password unprotected; use https.</source>
        <translation>%1 передал бы пароль без защиты; используйте https.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Стандартный ввод не читается.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Пароль для %1: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password; --password-stdin reads it from standard input.</source>
        <translation>Нет терминала, чтобы спросить пароль; --password-stdin читает его из стандартного ввода.</translation>
    </message>
    <message>
        <source>Address of Smartup.</source>
        <translation>Адрес Smartup.</translation>
    </message>
    <message>
        <source>Login in the form name@company.</source>
        <translation>Логин в виде имя@компания.</translation>
    </message>
    <message>
        <source>Code of the project; an empty one is not sent.</source>
        <translation>Код проекта; пустой не отправляется.</translation>
    </message>
    <message>
        <source>Id of the organisation that requests are bound to.</source>
        <translation>ID организации, к которой привязаны запросы.</translation>
    </message>
    <message>
        <source>Code of the organisation that requests select.</source>
        <translation>Код организации, которую выбирают запросы.</translation>
    </message>
    <message>
        <source>Read the password from standard input instead of asking for it.</source>
        <translation>Читать пароль из стандартного ввода, а не спрашивать.</translation>
    </message>
    <message>
        <source>--login is missing: name@company.</source>
        <translation>Не указан --login: имя@компания.</translation>
    </message>
    <message>
        <source>Connection of the desktop program, by its name or id; the options below replace parts of it.</source>
        <translation>Подключение настольной программы по имени или ID; параметры ниже заменяют его части.</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Подключения «%1» нет.</translation>
    </message>
    <message>
        <source>Several connections are called “%1”; use the id.</source>
        <translation>Подключений с именем «%1» несколько; укажите ID.</translation>
    </message>
    <message>
        <source>Connection of the desktop program, by its name or id; the one in use when it is left out.</source>
        <translation>Подключение настольной программы по имени или ID; если не указано — текущее.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>Подключения «%1» нет. Есть: %2.</translation>
    </message>
</context>
<context>
    <name>ConnectionService</name>
    <message>
        <source>Sample company · Tashkent</source>
        <translation>Учебная компания · Ташкент</translation>
    </message>
    <message>
        <source>The password of “%1” is needed to connect.</source>
        <translation>Для подключения нужен пароль «%1».</translation>
    </message>
</context>
<context>
    <name>ConnectionTester</name>
    <message>
        <source>The certificate file %1 holds no certificate.</source>
        <translation>В файле сертификата %1 нет сертификата.</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate of your own authority, or leave the field empty.</source>
        <translation>Выберите PEM-файл с сертификатом собственного центра или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The certificate was issued by %1.</source>
        <translation>Сертификат выдан: %1.</translation>
    </message>
    <message>
        <source>Not encrypted: the server is on this computer.</source>
        <translation>Без шифрования: сервер находится на этом компьютере.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>Сертификату %1 нельзя доверять.</translation>
    </message>
    <message>
        <source>If your company runs its own authority, choose its certificate file. Otherwise do not send a password there.</source>
        <translation>Если у вашей компании свой центр сертификации, выберите файл его сертификата. Иначе не отправляйте туда пароль.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2.</source>
        <translation>%1 не отвечает на порту %2.</translation>
    </message>
    <message>
        <source>Check the port, the firewall and the proxy.</source>
        <translation>Проверьте порт, брандмауэр и прокси.</translation>
    </message>
    <message>
        <source>No connection to %1 on port %2 could be made.</source>
        <translation>Не удалось соединиться с %1 на порту %2.</translation>
    </message>
    <message>
        <source>The proxy looks %1 up.</source>
        <translation>Имя %1 определяет прокси.</translation>
    </message>
    <message>
        <source>There is no host called %1.</source>
        <translation>Сервера с именем %1 нет.</translation>
    </message>
    <message>
        <source>Check the spelling of the address and this computer&apos;s way to the Internet.</source>
        <translation>Проверьте написание адреса и доступ этого компьютера в Интернет.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Signed in as a user in a company</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Smartup accepts the sign-in, but not together with this project and organisation.</source>
        <translation>Smartup принимает вход, но не вместе с этим проектом и организацией.</translation>
    </message>
    <message>
        <source>Some accounts must not name an organisation&apos;s id: leave it empty and try again.</source>
        <translation>Некоторым пользователям нельзя указывать ID организации: оставьте его пустым и повторите.</translation>
    </message>
    <message>
        <source>The integration settings can be read.</source>
        <translation>Настройки интеграции читаются.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>To come</source>
        <extracomment>a day of a calendar of what was exported</extracomment>
        <translation>Ещё не наступил</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Выгружен</translation>
    </message>
    <message>
        <source>Fetched before it was over</source>
        <translation>Выгружен раньше, чем закончился</translation>
    </message>
    <message>
        <source>Suspiciously empty</source>
        <translation>Подозрительно пуст</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не выгружен</translation>
    </message>
    <message>
        <source>Missing, soon out of reach</source>
        <translation>Не выгружен, скоро станет недоступен</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Уже недоступен</translation>
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
            <numerusform>%1: %2. %n запись, выгружена %3.</numerusform>
            <numerusform>%1: %2. %n записи, выгружены %3.</numerusform>
            <numerusform>%1: %2. %n записей, выгружены %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageCommand</name>
    <message>
        <source>So many days up to today.</source>
        <translation>Столько дней по сегодняшний.</translation>
    </message>
    <message>
        <source>The same as JSON, day by day.</source>
        <translation>То же в виде JSON, по дням.</translation>
    </message>
    <message>
        <source>Smartup is not asked: the program keeps which days its exports fetched. A sign stands for a day, today on the right:</source>
        <translation>Smartup не опрашивается: программа сама помнит, какие дни выгружены. Каждый знак — день, сегодняшний справа:</translation>
    </message>
    <message>
        <source>coverage takes options only: --days, --json and those of the connection; “%1” is none.</source>
        <translation>coverage принимает только параметры: --days, --json и параметры подключения; «%1» — не параметр.</translation>
    </message>
</context>
<context>
    <name>CoverageStore</name>
    <message>
        <source>The record of exported days (%1) cannot be used.</source>
        <translation>Запись о выгруженных днях (%1) использовать нельзя.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A cell holds the character NUL.</source>
        <translation>В ячейке есть символ NUL.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>В строке больше %1 ячеек.</translation>
    </message>
    <message>
        <source>Something follows a closing quote; a quote inside a text is written twice.</source>
        <translation>После закрывающей кавычки что-то стоит; кавычка внутри текста пишется дважды.</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation>Открытая здесь кавычка нигде не закрывается.</translation>
    </message>
    <message>
        <source>A cell has more than 1 MiB.</source>
        <translation>В ячейке больше 1 МиБ.</translation>
    </message>
</context>
<context>
    <name>CurlCommand</name>
    <message>
        <source>curl asks for the password.</source>
        <translation>Пароль спросит curl.</translation>
    </message>
    <message>
        <source>This call writes to Smartup: sent again, it may write again.</source>
        <translation>Этот вызов записывает в Smartup: отправленный снова, он может записать ещё раз.</translation>
    </message>
    <message>
        <source>The login of this call is not known any more: put it in the place of LOGIN.</source>
        <translation>Логин этого вызова уже не известен: подставьте его вместо LOGIN.</translation>
    </message>
    <message>
        <source>Where ******** stands, a secret was hidden before the call was written down.</source>
        <translation>Там, где стоит ********, секрет был скрыт до записи вызова.</translation>
    </message>
    <message>
        <source>The log does not have the whole body of this call: it must be in the file body.json.</source>
        <translation>В журнале нет всего тела этого вызова: оно должно быть в файле body.json.</translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message>
        <source>%1 KB</source>
        <extracomment>a size in units of 1024 bytes</extracomment>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 ТБ</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseConnection</name>
    <message>
        <source>The driver for this kind of database (%1) is not installed.</source>
        <translation>Драйвер для баз данных этого вида (%1) не установлен.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>База данных %1 не открывается.</translation>
    </message>
    <message>
        <source>The database does not answer a question.</source>
        <translation>База данных не отвечает на запрос.</translation>
    </message>
</context>
<context>
    <name>DatabaseOptions</name>
    <message>
        <source>Password of %1 for the database %2: </source>
        <translation>Пароль %1 для базы данных %2: </translation>
    </message>
    <message>
        <source>There is no database “%1”; “smartupctl databases add” makes one known.</source>
        <translation>Базы данных «%1» нет; добавляет базу «smartupctl databases add».</translation>
    </message>
    <message>
        <source>A table of this database instead of a file; “smartupctl databases” lists those that are known.</source>
        <translation>Таблица этой базы данных вместо файла; список известных баз: «smartupctl databases».</translation>
    </message>
    <message>
        <source>Read the password of the database from standard input, behind the line of --password-stdin.</source>
        <translation>Читать пароль базы данных из стандартного ввода, после строки для --password-stdin.</translation>
    </message>
</context>
<context>
    <name>DatabaseProfile</name>
    <message>
        <source>The file of databases cannot be understood.</source>
        <translation>Файл баз данных непонятен.</translation>
    </message>
    <message>
        <source>The database needs a name.</source>
        <translation>Базе данных нужно имя.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Не указан файл.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>Не указано имя базы данных.</translation>
    </message>
    <message>
        <source>The data source of ODBC is missing.</source>
        <translation>Не указан источник данных ODBC.</translation>
    </message>
    <message>
        <source>A port is a number between 1 and 65535.</source>
        <translation>Порт — число от 1 до 65535.</translation>
    </message>
    <message>
        <source>The password does not belong here: it is kept in the keychain, or asked for.</source>
        <translation>Паролю здесь не место: он хранится в связке ключей или запрашивается.</translation>
    </message>
</context>
<context>
    <name>DatabaseReader</name>
    <message>
        <source>The table %1 cannot be read: %2</source>
        <translation>Таблица %1 не читается: %2</translation>
    </message>
    <message>
        <source>The table %1 holds more than can be sent at once.</source>
        <translation>В таблице %1 больше, чем можно отправить за один раз.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of %n document(s) in the table %1 belong to no row of %2; they are not sent.</source>
        <translation>
            <numerusform>Строкам %n документа в таблице %1 не соответствует ни одна строка таблицы %2; они не отправляются.</numerusform>
            <numerusform>Строкам %n документов в таблице %1 не соответствует ни одна строка таблицы %2; они не отправляются.</numerusform>
            <numerusform>Строкам %n документов в таблице %1 не соответствует ни одна строка таблицы %2; они не отправляются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseStore</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не читается.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не удаётся записать.</translation>
    </message>
</context>
<context>
    <name>DatabaseWriter</name>
    <message>
        <source>The table %1 cannot be written.</source>
        <translation>В таблицу %1 записать не удаётся.</translation>
    </message>
    <message>
        <source>A record without an id came: it cannot be found again in a table.</source>
        <translation>Пришла запись без id: в таблице её потом не найти.</translation>
    </message>
    <message>
        <source>The table %1 is not there; by ODBC it must be made beforehand.</source>
        <translation>Таблицы %1 нет; для ODBC её нужно создать заранее.</translation>
    </message>
    <message>
        <source>“smartupctl databases schema %1” prints its columns.</source>
        <translation>Её столбцы печатает «smartupctl databases schema %1».</translation>
    </message>
    <message>
        <source>The lines of the document %1 are no list of records.</source>
        <translation>Строки документа %1 — не список записей.</translation>
    </message>
</context>
<context>
    <name>DatabasesCommand</name>
    <message>
        <source>sqlite, postgresql or odbc.</source>
        <translation>sqlite, postgresql или odbc.</translation>
    </message>
    <message>
        <source>File of SQLite, name of the PostgreSQL database, data source of ODBC.</source>
        <translation>Файл SQLite, имя базы данных PostgreSQL, источник данных ODBC.</translation>
    </message>
    <message>
        <source>Computer of the PostgreSQL server.</source>
        <translation>Компьютер, на котором работает сервер PostgreSQL.</translation>
    </message>
    <message>
        <source>Its port; 0 is the usual one.</source>
        <translation>Его порт; 0 — обычный.</translation>
    </message>
    <message>
        <source>Whom the database knows.</source>
        <translation>Пользователь базы данных.</translation>
    </message>
    <message>
        <source>Further words for Qt&apos;s driver, as in sslmode=require.</source>
        <translation>Дополнительные параметры для драйвера Qt, например sslmode=require.</translation>
    </message>
    <message>
        <source>add: keep the password from standard input in the keychain. test: use it.</source>
        <translation>add: сохранить пароль из стандартного ввода в связке ключей. test: использовать его.</translation>
    </message>
    <message>
        <source>--kind takes sqlite, postgresql or odbc.</source>
        <translation>--kind принимает sqlite, postgresql или odbc.</translation>
    </message>
    <message>
        <source>There is a database “%1” already.</source>
        <translation>База данных «%1» уже есть.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Пароль для %1: </translation>
    </message>
    <message>
        <source>The database %1 answers.</source>
        <translation>База данных %1 отвечает.</translation>
    </message>
    <message>
        <source>There is no type “%1”.</source>
        <translation>Вида «%1» нет.</translation>
    </message>
    <message>
        <source>No database is known yet.</source>
        <translation>Баз данных пока нет.</translation>
    </message>
    <message>
        <source>What to do with which database?</source>
        <translation>Что сделать и с какой базой данных?</translation>
    </message>
    <message>
        <source>list (also without a word) prints a line for each database; add makes one known under a name; remove forgets it and its password; test opens it; schema prints the tables that an export of a type is written to. Passwords are kept in the keychain or asked for, never on the disk.</source>
        <translation>list (или без слова) печатает по строке на базу данных; add добавляет базу под именем; remove забывает её и её пароль; test открывает её; schema печатает таблицы, в которые записывается выгрузка указанного вида. Пароли хранятся в связке ключей или запрашиваются и никогда не пишутся на диск.</translation>
    </message>
</context>
<context>
    <name>DeskCommand</name>
    <message>
        <source>“smartup-desk --help” lists the options.</source>
        <translation>«smartup-desk --help» показывает параметры.</translation>
    </message>
    <message>
        <source>Shows this explanation.</source>
        <translation>Показывает это объяснение.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Показывает версию.</translation>
    </message>
    <message>
        <source>Opens on the sandbox inside the program, a Smartup to practise on.</source>
        <translation>Открывается на встроенной песочнице — Smartup для тренировки.</translation>
    </message>
    <message>
        <source>Folder of the log and of the sandbox.</source>
        <translation>Папка журнала и песочницы.</translation>
    </message>
    <message>
        <source>Folder of the connections and of the window&apos;s state.</source>
        <translation>Папка подключений и состояния окна.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Язык окна: %1.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (светлое), dark (тёмное) или system (как в системе).</translation>
    </message>
    <message>
        <source>Page to begin with: %1.</source>
        <translation>Страница, с которой начать: %1.</translation>
    </message>
    <message>
        <source>Exchanges something with the sandbox, writes a picture of every page into this folder, and ends.</source>
        <translation>Выполняет обмен с песочницей, сохраняет снимок каждой страницы в эту папку и завершается.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <extracomment>An option of the command line, the words it knows, the word that was typed</extracomment>
        <translation>--%1 принимает %2, а не «%3».</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«%1» — не параметр.</translation>
    </message>
    <message>
        <source>--%1 takes a folder.</source>
        <translation>--%1 принимает папку.</translation>
    </message>
    <message>
        <source>Integration settings, exchange of documents and exchange log for Smartup.</source>
        <translation>Настройки интеграции, обмен документами и журнал обмена для Smartup.</translation>
    </message>
    <message>
        <source>With --screenshots: only pictures of this log, which is read and not changed.</source>
        <translation>С --screenshots: снимки только этого журнала; он читается и не меняется.</translation>
    </message>
    <message>
        <source>--journal takes the file of a log, and goes with --screenshots.</source>
        <translation>--journal принимает файл журнала и указывается вместе с --screenshots.</translation>
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
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Changed in Smartup</source>
        <extracomment>Documents that somebody has changed in Smartup since they were sent</extracomment>
        <translation>Изменено в Smartup</translation>
    </message>
    <message>
        <source>More than once</source>
        <extracomment>Documents that are in Smartup more than once</extracomment>
        <translation>Несколько раз</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <extracomment>Documents that are not in Smartup any more</extracomment>
        <translation>Уже нет</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <extracomment>Documents of which an export proves nothing</extracomment>
        <translation>Нельзя определить</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 words like &quot;Unchanged&quot;, %2 a number of documents</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There was nothing to be compared.</source>
        <translation>Сравнивать было нечего.</translation>
    </message>
</context>
<context>
    <name>DocumentEdit</name>
    <message>
        <source>Nothing is left of the document.</source>
        <translation>От документа ничего не осталось.</translation>
    </message>
    <message>
        <source>There is a character that cannot be sent.</source>
        <translation>В документе есть символ, который нельзя отправить.</translation>
    </message>
    <message>
        <source>It ends in the middle: a quote or a bracket is missing.</source>
        <translation>Документ обрывается на середине: не хватает кавычки или скобки.</translation>
    </message>
    <message>
        <source>A text holds a control character or an escape that does not exist.</source>
        <translation>В тексте есть управляющий символ или несуществующая escape-последовательность.</translation>
    </message>
    <message>
        <source>A number is not written as JSON demands.</source>
        <translation>Число записано не так, как требует JSON.</translation>
    </message>
    <message>
        <source>A quote, comma, colon or bracket is missing or too many.</source>
        <translation>Не хватает кавычки, запятой, двоеточия или скобки, либо они лишние.</translation>
    </message>
    <message>
        <source>Something follows the end of the document.</source>
        <translation>После конца документа есть что-то ещё.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Слишком глубокая вложенность в документе.</translation>
    </message>
    <message>
        <source>Its external id was “%1” and has to stay so: another one would make it another document.</source>
        <translation>Внешний код был «%1» и должен остаться таким: с другим это был бы другой документ.</translation>
    </message>
    <message>
        <source>Its Smartup id was “%1” and has to stay so: another one would overwrite another document.</source>
        <translation>ID Smartup был «%1» и должен остаться таким: с другим перезаписался бы другой документ.</translation>
    </message>
    <message>
        <source>Its organisation was “%1” and has to stay so: it would become another document there.</source>
        <translation>Организация была «%1» и должна остаться такой: в другой организации это был бы другой документ.</translation>
    </message>
    <message>
        <source>It has to stay one document in braces.</source>
        <translation>Здесь должен остаться один документ в фигурных скобках.</translation>
    </message>
    <message>
        <source>It can be sent. You see what would happen before anything leaves.</source>
        <translation>Документ можно отправить. Прежде чем что-либо уйдёт, вы увидите, что произойдёт.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 a number, %2 a sentence</extracomment>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 a sentence</extracomment>
        <translation>Строка %1, позиция %2: %3</translation>
    </message>
    <message>
        <source>Documents are edited only with a test or sandbox connection. With this one, which is a production connection, mend the document where it comes from.</source>
        <translation>Документы можно править только на тестовом подключении или в песочнице. Это подключение рабочее: исправьте документ там, откуда он берётся.</translation>
    </message>
    <message>
        <source>It was edited by hand before it was sent again.</source>
        <translation>Перед повторной отправкой он исправлен вручную.</translation>
    </message>
    <message>
        <source>%1, edited by hand</source>
        <extracomment>%1 name of the file a document came from</extracomment>
        <translation>%1, исправлено вручную</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1: не заполнено поле %2.</translation>
    </message>
    <message>
        <source>%1: row %4 of %5 has no %2.</source>
        <translation>%1: в строке %4 списка %5 не заполнено поле %2.</translation>
    </message>
    <message>
        <source>%1: %2 must be a text, not a list or an object.</source>
        <translation>%1: %2 должно быть текстом, а не списком и не объектом.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 must be a text, not a list or an object.</source>
        <translation>%1, строка %4 списка %5: %2 должно быть текстом, а не списком и не объектом.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;; a number with a decimal point is needed.</source>
        <translation>%1: в поле %2 стоит «%3», а нужно число с десятичной точкой.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 is &quot;%3&quot;; a number with a decimal point is needed.</source>
        <translation>%1, строка %4 списка %5: в поле %2 стоит «%3», а нужно число с десятичной точкой.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;; Smartup reads dates as dd.mm.yyyy.</source>
        <translation>%1: в поле %2 стоит «%3»; Smartup понимает даты в виде дд.мм.гггг.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 is &quot;%3&quot;; Smartup reads dates as dd.mm.yyyy.</source>
        <translation>%1, строка %4 списка %5: в поле %2 стоит «%3»; Smartup понимает даты в виде дд.мм.гггг.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;; Smartup reads moments as dd.mm.yyyy hh:mm:ss.</source>
        <translation>%1: в поле %2 стоит «%3»; Smartup понимает время в виде дд.мм.гггг чч:мм:сс.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 is &quot;%3&quot;; Smartup reads moments as dd.mm.yyyy hh:mm:ss.</source>
        <translation>%1, строка %4 списка %5: в поле %2 стоит «%3»; Smartup понимает время в виде дд.мм.гггг чч:мм:сс.</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;; it must be Y or N.</source>
        <translation>%1: в поле %2 стоит «%3», а должно быть Y или N.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 is &quot;%3&quot;; it must be Y or N.</source>
        <translation>%1, строка %4 списка %5: в поле %2 стоит «%3», а должно быть Y или N.</translation>
    </message>
    <message>
        <source>%1: %2 must be a list.</source>
        <translation>%1: %2 должно быть списком.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 must be a list.</source>
        <translation>%1, строка %4 списка %5: %2 должно быть списком.</translation>
    </message>
    <message>
        <source>%1: every row of %2 must be an object.</source>
        <translation>%1: каждая строка списка %2 должна быть объектом.</translation>
    </message>
    <message>
        <source>%1: row %4 of %5 must be an object.</source>
        <translation>%1: строка %4 списка %5 должна быть объектом.</translation>
    </message>
    <message>
        <source>%1 names %2 twice; which one counts cannot be said.</source>
        <translation>%1: поле %2 указано дважды, и нельзя сказать, какое из них верно.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5, names %2 twice; which one counts cannot be said.</source>
        <translation>%1, строка %4 списка %5: поле %2 указано дважды, и нельзя сказать, какое из них верно.</translation>
    </message>
    <message>
        <source>%1: %2 holds a control character.</source>
        <translation>%1: в поле %2 есть управляющий символ.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 holds a control character.</source>
        <translation>%1, строка %4 списка %5: в поле %2 есть управляющий символ.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut off or not written to the end.</source>
        <translation>Файл обрывается на середине: он обрезан или записан не до конца.</translation>
    </message>
    <message>
        <source>A text holds a control character or an escape that does not exist.</source>
        <translation>В тексте есть управляющий символ или несуществующая escape-последовательность.</translation>
    </message>
    <message>
        <source>A number is not written as JSON demands.</source>
        <translation>Число записано не так, как требует JSON.</translation>
    </message>
    <message>
        <source>This is not JSON: a quote, comma, colon or bracket is missing or too many.</source>
        <translation>Это не JSON: не хватает кавычки, запятой, двоеточия или скобки, либо они лишние.</translation>
    </message>
    <message>
        <source>Something follows the end of the documents.</source>
        <translation>После конца документов в файле есть что-то ещё.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Слишком глубокая вложенность в файле.</translation>
    </message>
    <message>
        <source>The file holds no documents.</source>
        <translation>В файле нет документов.</translation>
    </message>
    <message>
        <source>The file holds a single value where documents are expected.</source>
        <translation>В файле одно значение там, где ожидаются документы.</translation>
    </message>
    <message>
        <source>The file holds several lists of documents (%1); one file holds one type.</source>
        <translation>В файле несколько списков документов (%1), а в одном файле может быть только один вид.</translation>
    </message>
    <message>
        <source>The file holds &quot;%1&quot; (%2), not documents.</source>
        <translation>В файле «%1» (%2), а не документы.</translation>
    </message>
    <message>
        <source>The file holds documents of the type &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>В файле документы вида «%1», а не «%2».</translation>
    </message>
    <message>
        <source>The type of the documents cannot be recognised; choose it.</source>
        <translation>Вид документов не удалось распознать, выберите его.</translation>
    </message>
    <message>
        <source>No list of documents was found at the top of the file, only: %1.</source>
        <translation>На верхнем уровне файла нет списка документов, есть только: %1.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; beside the documents is not sent.</source>
        <translation>Ключ «%2» рядом с документами не отправляется.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of documents.</source>
        <translation>«%1» должно быть списком документов.</translation>
    </message>
    <message>
        <source>A document must be an object.</source>
        <translation>Документ должен быть объектом.</translation>
    </message>
    <message>
        <source>The field &quot;%2&quot; belongs to exports; it is sent as it is (documents: %1).</source>
        <translation>Поле «%2» бывает только в выгрузках; оно отправляется как есть (документов: %1).</translation>
    </message>
    <message>
        <source>Smartup&apos;s description does not name the field &quot;%2&quot;; it is sent as it is (documents: %1).</source>
        <translation>В описании Smartup нет поля «%2»; оно отправляется как есть (документов: %1).</translation>
    </message>
    <message>
        <source>Smartup&apos;s description does not name the field &quot;%2&quot; of a row; it is sent as it is (rows: %1).</source>
        <translation>В описании Smartup у строки нет поля «%2»; оно отправляется как есть (строк: %1).</translation>
    </message>
    <message>
        <source>Documents without external_id cannot be checked for duplicates: each import adds them again (documents: %1).</source>
        <translation>Документы без external_id нельзя проверить на дубликаты: каждая загрузка добавит их заново (документов: %1).</translation>
    </message>
    <message>
        <source>%1 has the same external_id as the one in line %2.</source>
        <translation>%1: тот же external_id, что у документа в строке %2.</translation>
    </message>
    <message>
        <source>External ids of more than 20 characters, or with other characters than Latin letters, digits, _ and -, are refused by some Smartup accounts (documents: %1).</source>
        <translation>Внешние коды длиннее 20 символов или с символами, кроме латинских букв, цифр, _ и -, некоторые учётные записи Smartup не принимают (документов: %1).</translation>
    </message>
    <message>
        <source>The status &quot;%2&quot; is not known here; it is sent as it is (documents: %1).</source>
        <translation>Статус «%2» здесь неизвестен; он отправляется как есть (документов: %1).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 type of document, %2 its external id or number: &quot;Order 1C-00000012&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 number of a line in a file, %2 what is wrong there</extracomment>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>%1 has the same code as the one in line %2.</source>
        <translation>%1: тот же код, что у записи в строке %2.</translation>
    </message>
    <message>
        <source>The letters of the file were taken for windows-1251. Look at a name before you send.</source>
        <translation>Текст файла прочитан как windows-1251. Прежде чем отправлять, проверьте, верно ли читается какое-нибудь название.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 characters long; Smartup stores 4000 at most.</source>
        <translation>%1: длина поля %2 — %3 символов, а Smartup хранит не больше 4000.</translation>
    </message>
    <message>
        <source>%1, row %4 of %5: %2 is %3 characters long; Smartup stores 4000 at most.</source>
        <translation>%1, строка %4 списка %5: длина поля %2 — %3 символов, а Smartup хранит не больше 4000.</translation>
    </message>
    <message>
        <source>The file is neither UTF-8, UTF-16 nor windows-1251. Save it as UTF-8.</source>
        <translation>Файл не в кодировке UTF-8, UTF-16 или windows-1251. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>The letters are not %1; choose another encoding.</source>
        <translation>Текст не в кодировке %1; выберите другую кодировку.</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Read</source>
        <extracomment>State of a document of an import: read, not judged yet</extracomment>
        <translation>Прочитан</translation>
    </message>
    <message>
        <source>Faulty</source>
        <extracomment>State of a document of an import: refused by this program</extracomment>
        <translation>С ошибкой</translation>
    </message>
    <message>
        <source>Ready to be sent</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Готов к отправке</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Confirmed by Smartup</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Подтверждён Smartup</translation>
    </message>
    <message>
        <source>Refused by Smartup</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Отклонён Smartup</translation>
    </message>
    <message>
        <source>Waits for a valid sign-in</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Ждёт верного входа</translation>
    </message>
    <message>
        <source>Waits for a corrected connection</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Ждёт исправления подключения</translation>
    </message>
    <message>
        <source>Waits for smaller requests</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Ждёт запросов поменьше</translation>
    </message>
    <message>
        <source>Waits for the allowance</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Ждёт лимита запросов</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Результат неизвестен</translation>
    </message>
    <message>
        <source>Being looked for</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Ищется в Smartup</translation>
    </message>
    <message>
        <source>There with other content</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Есть в Smartup с другим содержимым</translation>
    </message>
    <message>
        <source>There more than once</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Есть в Smartup несколько раз</translation>
    </message>
    <message>
        <source>To be looked for by hand</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Нужно искать вручную</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>State of a document of an import</extracomment>
        <translation>Снят с отправки</translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Order return</source>
        <translation>Возврат заказа</translation>
    </message>
    <message>
        <source>Order returns</source>
        <translation>Возвраты заказов</translation>
    </message>
    <message>
        <source>Warehouse receipt</source>
        <translation>Поступление на склад</translation>
    </message>
    <message>
        <source>Warehouse receipts</source>
        <translation>Поступления на склад</translation>
    </message>
    <message>
        <source>Internal movement</source>
        <translation>Внутреннее перемещение</translation>
    </message>
    <message>
        <source>Internal movements</source>
        <translation>Внутренние перемещения</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Закупка</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Закупки</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>Возврат поставщику</translation>
    </message>
    <message>
        <source>Returns to suppliers</source>
        <translation>Возвраты поставщикам</translation>
    </message>
    <message>
        <source>Stocktaking</source>
        <translation>Инвентаризация</translation>
    </message>
    <message>
        <source>Stocktakings</source>
        <translation>Инвентаризации</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>Списания</translation>
    </message>
    <message>
        <source>Client payment</source>
        <translation>Оплата от клиента</translation>
    </message>
    <message>
        <source>Client payments</source>
        <translation>Оплаты от клиентов</translation>
    </message>
    <message>
        <source>Cash document</source>
        <translation>Кассовый документ</translation>
    </message>
    <message>
        <source>Cash documents</source>
        <translation>Кассовые документы</translation>
    </message>
    <message>
        <source>Bank document</source>
        <translation>Банковский документ</translation>
    </message>
    <message>
        <source>Bank documents</source>
        <translation>Банковские документы</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не удаётся записать.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Освободите место на диске.</translation>
    </message>
</context>
<context>
    <name>EntityCodesModel</name>
    <message>
        <source>Reference data</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Smartup id</source>
        <translation>ID Smartup</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Артикул</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Production</source>
        <translation>Рабочая</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тестовая</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
    </message>
</context>
<context>
    <name>ErrorCatalog</name>
    <message>
        <source>The organisation named in the request is not the organisation of this connection.</source>
        <translation>Организация в запросе не совпадает с организацией этого подключения.</translation>
    </message>
    <message>
        <source>A connection to a single organisation accepts only its own organisation code. Leave the code empty or connect to the head organisation.</source>
        <translation>Подключение к одной организации принимает только её код. Оставьте код пустым или подключитесь к головной организации.</translation>
    </message>
    <message>
        <source>No organisation has the code that the request names.</source>
        <translation>Организации с кодом из запроса нет.</translation>
    </message>
    <message>
        <source>Compare the organisation code of the document and of the connection with the list of organisations in Smartup.</source>
        <translation>Сравните код организации в документе и в подключении со списком организаций в Smartup.</translation>
    </message>
    <message>
        <source>The warehouse code of the document does not exist in this organisation.</source>
        <translation>Склада с кодом из документа нет в этой организации.</translation>
    </message>
    <message>
        <source>Check the warehouse code, and that the document goes to the organisation the warehouse belongs to.</source>
        <translation>Проверьте код склада и что документ идёт в ту организацию, которой принадлежит склад.</translation>
    </message>
    <message>
        <source>Smartup cannot read a date of the request.</source>
        <translation>Smartup не может прочитать дату в запросе.</translation>
    </message>
    <message>
        <source>Write dates as 31.12.2025 or 31.12.2025 14:30:00. Smartup does not understand dates that begin with the year.</source>
        <translation>Пишите даты в виде 31.12.2025 или 31.12.2025 14:30:00. Даты, которые начинаются с года, Smartup не понимает.</translation>
    </message>
    <message>
        <source>The request reached Smartup without a body.</source>
        <translation>Запрос пришёл в Smartup без тела.</translation>
    </message>
    <message>
        <source>Even a request without filters must carry an empty JSON object. Check the program or proxy that sent it.</source>
        <translation>Даже запрос без фильтров должен нести пустой объект JSON. Проверьте программу или прокси, которые его отправили.</translation>
    </message>
    <message>
        <source>There is not enough stock of a batch for this document.</source>
        <translation>Для этого документа не хватает остатка партии.</translation>
    </message>
    <message>
        <source>Check the quantity, the warehouse and the batch or expiry date of the line, or receive the goods first.</source>
        <translation>Проверьте в строке количество, склад, партию или срок годности либо сначала оприходуйте товар.</translation>
    </message>
    <message>
        <source>The date of the order is not allowed.</source>
        <translation>Дата заказа недопустима.</translation>
    </message>
    <message>
        <source>The date must lie in the work-day window of the operator. Correct the date, or ask the administrator of Smartup to widen the window.</source>
        <translation>Дата должна лежать в окне рабочих дней оператора. Исправьте дату или попросите администратора Smartup расширить окно.</translation>
    </message>
    <message>
        <source>The name is already taken.</source>
        <translation>Это название уже занято.</translation>
    </message>
    <message>
        <source>Names of legal entities are unique in the company. Find the existing record by its name and send its code instead of a new one.</source>
        <translation>Названия юридических лиц в компании не повторяются. Найдите существующую запись по названию и отправьте её код вместо нового.</translation>
    </message>
    <message>
        <source>The price of a line differs from the price that Smartup expects.</source>
        <translation>Цена в строке отличается от той, которую ожидает Smartup.</translation>
    </message>
    <message>
        <source>Check the price, the price type and the date of the line against the price list in Smartup.</source>
        <translation>Сверьте цену, тип цены и дату строки с прайс-листом в Smartup.</translation>
    </message>
    <message>
        <source>The currency of the price type is not the currency of the order.</source>
        <translation>Валюта типа цены не совпадает с валютой заказа.</translation>
    </message>
    <message>
        <source>Choose a price type in the currency of the order, or change the currency code of the order.</source>
        <translation>Выберите тип цены в валюте заказа или измените код валюты заказа.</translation>
    </message>
    <message>
        <source>Somebody changed the document in Smartup meanwhile.</source>
        <translation>Документ тем временем изменили в Smartup.</translation>
    </message>
    <message>
        <source>Export the document again, compare it with yours, and send your change once more.</source>
        <translation>Выгрузите документ заново, сравните со своим и отправьте изменение ещё раз.</translation>
    </message>
    <message>
        <source>The order has no products.</source>
        <translation>В заказе нет товаров.</translation>
    </message>
    <message>
        <source>Send at least one line in order_products.</source>
        <translation>Отправьте хотя бы одну строку в order_products.</translation>
    </message>
    <message>
        <source>A line of the order has the quantity zero.</source>
        <translation>В строке заказа нулевое количество.</translation>
    </message>
    <message>
        <source>Remove the line or give it a quantity above zero.</source>
        <translation>Удалите строку или укажите количество больше нуля.</translation>
    </message>
    <message>
        <source>The consignment of the order is larger than its sum.</source>
        <translation>Консигнация заказа больше его суммы.</translation>
    </message>
    <message>
        <source>Lower the consignment amounts so that together they do not exceed the sum of the order.</source>
        <translation>Уменьшите суммы консигнации, чтобы вместе они не превышали сумму заказа.</translation>
    </message>
    <message>
        <source>A consignment date of the order is not allowed.</source>
        <translation>Дата консигнации заказа недопустима.</translation>
    </message>
    <message>
        <source>Check the consignment dates against the delivery date of the order.</source>
        <translation>Сверьте даты консигнации с датой доставки заказа.</translation>
    </message>
    <message>
        <source>The contract does not fit the order.</source>
        <translation>Договор не подходит к заказу.</translation>
    </message>
    <message>
        <source>Check that the contract belongs to the client, is in force on the date of the order and allows a consignment.</source>
        <translation>Проверьте, что договор принадлежит клиенту, действует на дату заказа и допускает консигнацию.</translation>
    </message>
    <message>
        <source>Smartup answered with an error although it already holds the order %1.</source>
        <translation>Smartup ответил ошибкой, хотя заказ %1 у него уже есть.</translation>
    </message>
    <message>
        <source>Do not send it again: export this order by its id, compare its lines, and take it as accepted when they agree. With order duplicates set to skip, a repeated order gets its existing number.</source>
        <translation>Не отправляйте его снова: выгрузите этот заказ по его ID, сравните строки и считайте принятым, если они совпадают. Если для дубликатов заказа выбрано «Пропустить дубликат», повторный заказ получит существующий номер.</translation>
    </message>
    <message>
        <source>The required field %1 is missing from the request.</source>
        <translation>В запросе нет обязательного поля %1.</translation>
    </message>
    <message>
        <source>Add the field to every document of the request. Smartup names only the first one it misses.</source>
        <translation>Добавьте это поле в каждый документ запроса. Smartup называет только первое недостающее.</translation>
    </message>
    <message>
        <source>Smartup found no staff unit, and most often the cause is a missing workspace code (room_code).</source>
        <translation>Smartup не нашёл штатную единицу; чаще всего причина в том, что не указан код рабочей зоны (room_code).</translation>
    </message>
    <message>
        <source>Smartup derives the staff unit from the workspace. Fill in room_code and check that the workspace belongs to this organisation; only then look at robot_code.</source>
        <translation>Smartup определяет штатную единицу по рабочей зоне. Заполните room_code и проверьте, что рабочая зона принадлежит этой организации; только потом смотрите на robot_code.</translation>
    </message>
    <message>
        <source>Smartup found no such record: probably the card of the other kind of person was asked for.</source>
        <translation>Smartup не нашёл такой записи: вероятно, запрошена карточка лица другого вида.</translation>
    </message>
    <message>
        <source>Look for the client among the natural persons when you asked for a legal entity, and the other way round.</source>
        <translation>Если вы искали юридическое лицо, поищите клиента среди физических лиц, и наоборот.</translation>
    </message>
    <message>
        <source>Smartup does not accept the sign-in of this connection.</source>
        <translation>Smartup не принимает вход этого подключения.</translation>
    </message>
    <message>
        <source>Check the login (name@company) and the password. When both are right, clear the organisation id: some users may not send it.</source>
        <translation>Проверьте логин (имя@компания) и пароль. Если они верны, очистите ID организации: некоторым пользователям нельзя его отправлять.</translation>
    </message>
    <message>
        <source>This user does not see the project that the connection names.</source>
        <translation>Этот пользователь не видит проект, указанный в подключении.</translation>
    </message>
    <message>
        <source>Choose a project from the list of the connection, or clear the project code.</source>
        <translation>Выберите проект из списка подключения или очистите код проекта.</translation>
    </message>
    <message>
        <source>Smartup does not know the address that was called.</source>
        <translation>Smartup не знает вызванного адреса.</translation>
    </message>
    <message>
        <source>Check the base address of the connection: some companies need a path behind the host. The method may also be missing in this version of Smartup.</source>
        <translation>Проверьте базовый адрес подключения: некоторым компаниям после имени сервера нужен путь. Возможно также, что в этой версии Smartup такого метода нет.</translation>
    </message>
    <message>
        <source>This user may not do this in Smartup.</source>
        <translation>Этому пользователю в Smartup такое не разрешено.</translation>
    </message>
    <message>
        <source>Ask the administrator of Smartup to give the user the right to this form or method in this organisation.</source>
        <translation>Попросите администратора Smartup дать пользователю право на эту форму или метод в этой организации.</translation>
    </message>
    <message>
        <source>A text of the document does not fit into Smartup&apos;s database.</source>
        <translation>Текст из документа не помещается в базу данных Smartup.</translation>
    </message>
    <message>
        <source>Shorten it: some installations take external ids of at most 20 characters and trip over long notes or notes in other alphabets.</source>
        <translation>Сократите его: некоторые установки принимают внешние коды не длиннее 20 символов и спотыкаются о длинные примечания или примечания на другом алфавите.</translation>
    </message>
    <message>
        <source>Smartup&apos;s database failed while it prepared the answer.</source>
        <translation>База данных Smartup дала сбой при подготовке ответа.</translation>
    </message>
    <message>
        <source>The request was in order. Ask again in a few minutes and for fewer days; if it stays, report it to Smartup&apos;s support with the text below.</source>
        <translation>С запросом всё в порядке. Повторите через несколько минут и за меньшее число дней; если не поможет, сообщите в поддержку Smartup текст ниже.</translation>
    </message>
    <message>
        <source>Smartup&apos;s database reported the error %1.</source>
        <translation>База данных Smartup сообщила об ошибке %1.</translation>
    </message>
    <message>
        <source>Compare the document with one that was accepted. If you find nothing, report it to Smartup&apos;s support with the text below.</source>
        <translation>Сравните документ с принятым. Если ничего не найдёте, сообщите в поддержку Smartup текст ниже.</translation>
    </message>
    <message>
        <source>Smartup stopped with an internal error.</source>
        <translation>Smartup остановился с внутренней ошибкой.</translation>
    </message>
    <message>
        <source>Look first whether the document is in Smartup all the same, and do not send it again before you know. Report the text below to Smartup&apos;s support.</source>
        <translation>Сначала посмотрите, не попал ли документ в Smartup, и не отправляйте его снова, пока не узнаете. Сообщите текст ниже в поддержку Smartup.</translation>
    </message>
    <message>
        <source>Smartup does not accept the sign-in, the organisation or the project of this connection.</source>
        <translation>Smartup не принимает вход, организацию или проект этого подключения.</translation>
    </message>
    <message>
        <source>Test the connection: check login and password first, then the organisation id and the project code, which this user may not use.</source>
        <translation>Проверьте подключение: сначала логин и пароль, затем ID организации и код проекта, которые этому пользователю могут быть недоступны.</translation>
    </message>
    <message>
        <source>The company&apos;s subscription to Smartup has ended.</source>
        <translation>Подписка компании на Smartup закончилась.</translation>
    </message>
    <message>
        <source>Nothing can be exchanged until it is renewed. Tell the person who looks after the contract with Smartup.</source>
        <translation>Пока её не продлят, обмен невозможен. Сообщите тому, кто ведёт договор со Smartup.</translation>
    </message>
    <message>
        <source>Smartup refused: this user has no right to do this here.</source>
        <translation>Smartup отказал: у этого пользователя здесь нет такого права.</translation>
    </message>
    <message>
        <source>Smartup has nothing at the address that was called.</source>
        <translation>По вызванному адресу в Smartup ничего нет.</translation>
    </message>
    <message>
        <source>Check the base address of the connection: some companies need a path behind the host.</source>
        <translation>Проверьте базовый адрес подключения: некоторым компаниям после имени сервера нужен путь.</translation>
    </message>
    <message>
        <source>The request conflicts with what Smartup holds now.</source>
        <translation>Запрос противоречит тому, что сейчас есть в Smartup.</translation>
    </message>
    <message>
        <source>Read the present state from Smartup, compare, and then decide whether to send again.</source>
        <translation>Прочитайте текущее состояние из Smartup, сравните и только потом решайте, отправлять ли снова.</translation>
    </message>
    <message>
        <source>Too many requests: the daily allowance is spent, or they come too fast.</source>
        <translation>Слишком много запросов: суточный лимит исчерпан или запросы идут слишком часто.</translation>
    </message>
    <message>
        <source>Wait. The allowance is shared by every program of the company and begins anew at midnight in Tashkent.</source>
        <translation>Подождите. Лимит общий для всех программ компании и начинается заново в полночь по Ташкенту.</translation>
    </message>
    <message>
        <source>Smartup refused the request by one of its own rules.</source>
        <translation>Smartup отклонил запрос по одному из своих правил.</translation>
    </message>
    <message>
        <source>Read Smartup&apos;s own words below, correct the document, and send it again.</source>
        <translation>Прочитайте ниже слова самого Smartup, исправьте документ и отправьте его снова.</translation>
    </message>
    <message>
        <source>Smartup stopped with an error while it worked on the request.</source>
        <translation>Smartup остановился с ошибкой при обработке запроса.</translation>
    </message>
    <message>
        <source>After an import, look first whether the document is in Smartup all the same. Smartup&apos;s own words stand below.</source>
        <translation>После загрузки сначала посмотрите, не попал ли документ в Smartup. Слова самого Smartup приведены ниже.</translation>
    </message>
    <message>
        <source>Smartup answered with an error this program does not know.</source>
        <translation>Smartup ответил ошибкой, которую эта программа не знает.</translation>
    </message>
    <message>
        <source>Smartup answered with the error %1, which this program does not know.</source>
        <translation>Smartup ответил ошибкой %1, которую эта программа не знает.</translation>
    </message>
    <message>
        <source>Read Smartup&apos;s own words below; Smartup&apos;s support can tell more about them.</source>
        <translation>Прочитайте ниже слова самого Smartup; подробнее о них расскажет поддержка Smartup.</translation>
    </message>
    <message>
        <source>Smartup wants an organisation code here, and the current organisation has none.</source>
        <translation>Smartup требует здесь код организации, а у текущей организации его нет.</translation>
    </message>
    <message>
        <source>From the head organisation, name the organisation in every document (filial_code). In a single organisation, leave the code of the connection and of the documents empty, or give the organisation a code in Smartup.</source>
        <translation>Из головной организации указывайте организацию в каждом документе (filial_code). В отдельной организации оставьте код в подключении и в документах пустым или задайте организации код в Smartup.</translation>
    </message>
    <message>
        <source>Smartup found no client with the code that the document names.</source>
        <translation>Smartup не нашёл клиента с кодом, указанным в документе.</translation>
    </message>
    <message>
        <source>Compare the code with the client&apos;s card in Smartup. The setting “Code used” decides whether global or local codes count: the sender must use the same.</source>
        <translation>Сверьте код с карточкой клиента в Smartup. Какой код действует, глобальный или локальный, решает настройка «Использует код»: отправитель должен использовать тот же.</translation>
    </message>
    <message>
        <source>Smartup found no goods with the code that the document names.</source>
        <translation>Smartup не нашёл ТМЦ с кодом, указанным в документе.</translation>
    </message>
    <message>
        <source>Compare the code with the goods in Smartup. The setting “Code used” decides whether global or local codes count: the sender must use the same.</source>
        <translation>Сверьте код с карточкой ТМЦ в Smartup. Какой код действует, глобальный или локальный, решает настройка «Использует код»: отправитель должен использовать тот же.</translation>
    </message>
    <message>
        <source>Smartup found no record with the code that the document names.</source>
        <translation>Smartup не нашёл записи с кодом, указанным в документе.</translation>
    </message>
    <message>
        <source>Smartup&apos;s own words below say which code. Check it, and that the record belongs to the organisation the document goes to.</source>
        <translation>Какой это код, говорят слова самого Smartup ниже. Проверьте его и то, что запись принадлежит организации, в которую идёт документ.</translation>
    </message>
</context>
<context>
    <name>ExchangeProgress</name>
    <message>
        <source>Documents: %1 of %2</source>
        <translation>Документы: %1 из %2</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Документы: %1</translation>
    </message>
    <message>
        <source>requests: %1 of %2</source>
        <translation>запросы: %1 из %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>%1 number of documents a second</extracomment>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <extracomment>%1 number of seconds</extracomment>
        <translation>осталось %1 с</translation>
    </message>
</context>
<context>
    <name>ExpectedFormat</name>
    <message>
        <source>The file would be read as %1; here %2 is expected.</source>
        <extracomment>%1 and %2 names of formats: &quot;Workbook (Excel)&quot;</extracomment>
        <translation>Формат файла — %1, а здесь ожидается %2.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>these days</source>
        <extracomment>a period of an export</extracomment>
        <translation>выбранные дни</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>последние 7 дней</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>последние 30 дней</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>прошлый месяц</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>First day, as in 01.11.2026.</source>
        <translation>Первый день, например 01.11.2026.</translation>
    </message>
    <message>
        <source>Last day; today when it is left out.</source>
        <translation>Последний день; если не указан — сегодня.</translation>
    </message>
    <message>
        <source>What the days speak about: date, created or modified.</source>
        <translation>К чему относятся дни: date, created или modified.</translation>
    </message>
    <message>
        <source>Only these statuses of orders, as in B#S,B#V; those of the settings when it is left out.</source>
        <translation>Только эти статусы заказов, например B#S,B#V; если не указаны — статусы из настроек.</translation>
    </message>
    <message>
        <source>Write over a file that is there.</source>
        <translation>Записать поверх существующего файла.</translation>
    </message>
    <message>
        <source>The result as one JSON object.</source>
        <translation>Результат одним объектом JSON.</translation>
    </message>
    <message>
        <source>What can be exported:</source>
        <translation>Что можно выгрузить:</translation>
    </message>
    <message>
        <source>A day is written as in %1.</source>
        <translation>День пишется так: %1.</translation>
    </message>
    <message>
        <source>--by takes date, created or modified.</source>
        <translation>--by принимает date, created или modified.</translation>
    </message>
    <message>
        <source>%1 is there already; --force writes over it.</source>
        <translation>%1 уже есть; --force запишет поверх.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n запись записана в %1.</numerusform>
            <numerusform>%n записи записаны в %1.</numerusform>
            <numerusform>%n записей записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only records of these codes, as in warehouse_codes=W1,W2; may be given several times. What takes which filter stands below.</source>
        <translation>Только записи с этими кодами, например warehouse_codes=W1,W2; можно указать несколько раз. Какие фильтры что принимает, написано ниже.</translation>
    </message>
    <message>
        <source>File to write, or a folder for it; named after what it holds when it is left out.</source>
        <translation>Файл для записи или папка для него; если не указан, файл называется по содержимому.</translation>
    </message>
    <message>
        <source>json, xml, csv or xlsx; the file&apos;s extension decides when it is left out.</source>
        <translation>json, xml, csv или xlsx; если не указано, решает расширение файла.</translation>
    </message>
    <message>
        <source>A filter is written as in %1.</source>
        <translation>Фильтр пишется так: %1.</translation>
    </message>
    <message>
        <source>--format takes json, xml, csv or xlsx.</source>
        <translation>--format принимает json, xml, csv или xlsx.</translation>
    </message>
    <message>
        <source>Several types are exported one after the other, references before documents, each into its own file. The days are those of the documents then, and references are exported whole.</source>
        <translation>Несколько видов выгружаются один за другим, справочники раньше документов, каждый в свой файл. Дни тогда относятся к документам, а справочники выгружаются целиком.</translation>
    </message>
    <message>
        <source>Name one thing to export, or several.</source>
        <translation>Назовите, что выгрузить: одно или несколько.</translation>
    </message>
    <message>
        <source>Several types need a folder that is there behind --out.</source>
        <translation>Для нескольких видов после --out нужна существующая папка.</translation>
    </message>
    <message>
        <source>Not begun: %1.</source>
        <extracomment>%1 keys of what was to be exported</extracomment>
        <translation>Не начато: %1.</translation>
    </message>
    <message>
        <source>The missing days come into the same table by the same command with --from %1 --to %2.</source>
        <translation>Недостающие дни выгрузит в ту же таблицу та же команда с --from %1 --to %2.</translation>
    </message>
    <message>
        <source>The missing days come into another file by the same command with --from %1 --to %2 and another --out.</source>
        <translation>Недостающие дни выгрузит в другой файл та же команда с --from %1 --to %2 и другим --out.</translation>
    </message>
</context>
<context>
    <name>ExportFilterName</name>
    <message>
        <source>Warehouses (codes)</source>
        <translation>Склады (коды)</translation>
    </message>
    <message>
        <source>Conditions (T, B, F)</source>
        <translation>Состояния ТМЦ (T, B, F)</translation>
    </message>
    <message>
        <source>Producers (codes)</source>
        <translation>Производители (коды)</translation>
    </message>
    <message>
        <source>Price types (codes)</source>
        <translation>Типы цен (коды)</translation>
    </message>
    <message>
        <source>Workspaces (codes)</source>
        <translation>Рабочие зоны (коды)</translation>
    </message>
    <message>
        <source>States (A, P)</source>
        <translation>Статусы записей (A, P)</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message numerus="yes">
        <source>%n record(s) were exported without a code, among them: %1. The log lists all of them.</source>
        <extracomment>%1 a few names with commas between them</extracomment>
        <translation>
            <numerusform>%n запись выгружена без кода, среди них: %1. Все они перечислены в журнале.</numerusform>
            <numerusform>%n записи выгружены без кода, среди них: %1. Все они перечислены в журнале.</numerusform>
            <numerusform>%n записей выгружено без кода, среди них: %1. Все они перечислены в журнале.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were exported without a code: %1.</source>
        <translation>
            <numerusform>%n запись выгружена без кода: %1.</numerusform>
            <numerusform>%n записи выгружены без кода: %1.</numerusform>
            <numerusform>%n записей выгружено без кода: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods without a global code are left out: the settings of Smartup say so. It does not tell which these are or how many. Settings, General shows the last count and its list, if they were ever counted; an export of the stock balance tells those in stock.</source>
        <translation>ТМЦ без глобального кода не выгружаются: так указано в настройках Smartup. Какие это ТМЦ и сколько их, он не сообщает. Последний подсчёт и его список, если их считали, показывают «Настройки», «Общие настройки»; те из них, что есть на складе, показывает выгрузка остатков.</translation>
    </message>
    <message>
        <source>Goods without a local code are left out: the settings of Smartup say so. It does not tell which these are or how many. Settings, General shows the last count and its list, if they were ever counted; an export of the stock balance tells those in stock.</source>
        <translation>ТМЦ без локального кода не выгружаются: так указано в настройках Smartup. Какие это ТМЦ и сколько их, он не сообщает. Последний подсчёт и его список, если их считали, показывают «Настройки», «Общие настройки»; те из них, что есть на складе, показывает выгрузка остатков.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have a status that was not asked for: this Smartup does not obey the filter by status. They were written, too.</source>
        <translation>
            <numerusform>У %n документа статус, который не запрашивался: этот Smartup не учитывает фильтр по статусу. Такие документы тоже записаны.</numerusform>
            <numerusform>У %n документов статус, который не запрашивался: этот Smartup не учитывает фильтр по статусу. Такие документы тоже записаны.</numerusform>
            <numerusform>У %n документов статус, который не запрашивался: этот Smartup не учитывает фильтр по статусу. Такие документы тоже записаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came whole is in the table: %1. Not in it: %2.</source>
        <extracomment>%1 and %2: days, as in 01.11.2026–07.11.2026</extracomment>
        <translation>Дни, которые пришли целиком, записаны в таблицу: %1. Не записаны: %2.</translation>
    </message>
    <message>
        <source>What came whole is in the file: %1. Not in it: %2.</source>
        <translation>Дни, которые пришли целиком, записаны в файл: %1. Не записаны: %2.</translation>
    </message>
    <message>
        <source>A few documents of the days after that are in it, too.</source>
        <translation>Кроме того, там есть часть документов за следующие дни.</translation>
    </message>
</context>
<context>
    <name>ExportRequest</name>
    <message>
        <source>&quot;%1&quot; cannot be exported.</source>
        <translation>«%1» нельзя выгрузить.</translation>
    </message>
    <message>
        <source>A period needs its first and its last day.</source>
        <translation>Для периода нужны первый и последний день.</translation>
    </message>
    <message>
        <source>The first day lies behind the last one.</source>
        <translation>Первый день позже последнего.</translation>
    </message>
    <message>
        <source>The period is longer than ten years.</source>
        <translation>Период длиннее десяти лет.</translation>
    </message>
    <message>
        <source>Documents need a period.</source>
        <translation>Для документов нужен период.</translation>
    </message>
    <message>
        <source>Choose a file to write to.</source>
        <translation>Выберите файл, в который писать.</translation>
    </message>
    <message>
        <source>Smartup answered without a single record for %1.</source>
        <translation>Smartup не вернул ни одной записи за %1.</translation>
    </message>
    <message>
        <source>Smartup answered with exactly %1 records for %2, the most it tells at once: there may be more of them.</source>
        <translation>Smartup вернул за %2 ровно %1 записей, больше за один раз он не отдаёт: возможно, их больше.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a period.</source>
        <translation>Для «%1» нужен период.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is exported as a whole, without a period.</source>
        <translation>«%1» выгружается целиком, без периода.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be narrowed by &quot;%2&quot;.</source>
        <translation>«%1» нельзя ограничить фильтром «%2».</translation>
    </message>
</context>
<context>
    <name>ExternalIds</name>
    <message>
        <source>The document would get the same external_id as the one in line %1: they have the same number and day, or the same content. Nothing is sent.</source>
        <translation>Документ получил бы тот же external_id, что и документ в строке %1: у них одинаковы номер и день или содержимое. Ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>FileFormat</name>
    <message>
        <source>Smartup&apos;s JSON</source>
        <translation>JSON Smartup</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Книга (Excel)</translation>
    </message>
    <message>
        <source>Files of documents</source>
        <translation>Файлы документов</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>FileProblemModel</name>
    <message>
        <source>Problem</source>
        <extracomment>Something in a file that keeps it from being imported; and something that does not.</extracomment>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Что там стоит</translation>
    </message>
</context>
<context>
    <name>FileSinks</name>
    <message>
        <source>A record of the answer cannot be written in this format.</source>
        <translation>Одну из записей ответа нельзя сохранить в этом формате.</translation>
    </message>
    <message>
        <source>Choose JSON.</source>
        <translation>Выберите JSON.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не удаётся записать.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Выберите другую папку или освободите место на диске.</translation>
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
        <translation>Эта программа</translation>
    </message>
    <message>
        <source>A file that was read</source>
        <translation>Прочитанный файл</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Smartup</source>
        <translation>Smartup</translation>
    </message>
    <message>
        <source>Smartup&apos;s database</source>
        <translation>База данных Smartup</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Change of status</source>
        <translation>Смена статуса</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Дополнительные данные</translation>
    </message>
    <message>
        <source>Reading of a form</source>
        <translation>Чтение формы</translation>
    </message>
    <message>
        <source>Saving of a form</source>
        <translation>Сохранение формы</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Other calls</source>
        <translation>Другие вызовы</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Leaves out: %1</source>
        <extracomment>of a filter: %1 = what a field narrows, &quot;Client: part of the name&quot;</extracomment>
        <translation>Исключает: %1</translation>
    </message>
</context>
<context>
    <name>FilterExpression</name>
    <message>
        <source>No outcome is called “%1”. There are: %2.</source>
        <extracomment>of a filter: %1 = what was written, %2 = what can be written</extracomment>
        <translation>Результата «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>Not every outcome can be left out.</source>
        <translation>Исключить сразу все результаты нельзя.</translation>
    </message>
    <message>
        <source>No action is called “%1”. There are: %2.</source>
        <translation>Действия «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>No origin is called “%1”. There are: %2.</source>
        <translation>Источника ошибки «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>“%1” is no sum. Write it as in sum:&gt;1000000 or sum:100..200.</source>
        <translation>«%1» — не сумма. Пишите, например, sum:&gt;1000000 или sum:100..200.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write today, yesterday, 7d, 2h, 2026-11-24 or 2026-11-24T10:30.</source>
        <translation>«%1» — не время. Пишите today, yesterday, 7d, 2h, 2026-11-24 или 2026-11-24T10:30.</translation>
    </message>
    <message>
        <source>“%1” is no number of a call.</source>
        <translation>«%1» — не номер вызова.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Number; with a star at the end its beginning</source>
        <translation>Номер; со звёздочкой в конце — его начало</translation>
    </message>
    <message>
        <source>External id; with a star at the end its beginning</source>
        <translation>Внешний код; со звёздочкой в конце — его начало</translation>
    </message>
    <message>
        <source>Smartup id; with a star at the end its beginning</source>
        <translation>ID Smartup; со звёздочкой в конце — его начало</translation>
    </message>
    <message>
        <source>Numbers, external ids or Smartup ids of a list</source>
        <translation>Номера, внешние коды или ID Smartup из списка</translation>
    </message>
    <message>
        <source>Client: part of the name or beginning of the code</source>
        <translation>Клиент: часть имени или начало кода</translation>
    </message>
    <message>
        <source>Warehouse: beginning of the code</source>
        <translation>Склад: начало кода</translation>
    </message>
    <message>
        <source>Sum: &gt;1000000, 100..200</source>
        <translation>Сумма: &gt;1000000, 100..200</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Статус заказа</translation>
    </message>
    <message>
        <source>Error code: its beginning</source>
        <translation>Код ошибки: его начало</translation>
    </message>
    <message>
        <source>Part of the message</source>
        <translation>Часть сообщения</translation>
    </message>
    <message>
        <source>What was asked of Smartup</source>
        <translation>Что запрашивали у Smartup</translation>
    </message>
    <message>
        <source>Who said that it went wrong</source>
        <translation>Кто сообщил об ошибке</translation>
    </message>
    <message>
        <source>Since a day or a moment</source>
        <translation>Начиная с дня или момента</translation>
    </message>
    <message>
        <source>Until a day, or before a moment</source>
        <translation>По этот день включительно или до момента</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Один день</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Один запуск</translation>
    </message>
    <message>
        <source>One call</source>
        <translation>Один вызов</translation>
    </message>
    <message>
        <source>Words, wherever they stand</source>
        <translation>Слова, где бы они ни стояли</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>A space belongs behind the closing quotation mark.</source>
        <translation>После закрывающей кавычки нужен пробел.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Put words that are looked for as they are into quotation marks.</source>
        <translation>Поля «%1» нет. Слова, которые нужно искать как есть, возьмите в кавычки.</translation>
    </message>
    <message>
        <source>“%1:” needs a value.</source>
        <translation>После «%1:» нужно значение.</translation>
    </message>
    <message>
        <source>“%1:” says again what was said before.</source>
        <translation>«%1:» повторяет уже заданное раньше.</translation>
    </message>
    <message>
        <source>A line cannot be “%1”. There are: %2.</source>
        <translation>Признака «%1» у строк нет. Есть: %2.</translation>
    </message>
    <message>
        <source>Pinned or commented</source>
        <translation>Закреплено или с комментарием</translation>
    </message>
    <message>
        <source>No type is called “%1”. There are: %2. A type that this version does not know stands in quotation marks.</source>
        <translation>Вида «%1» нет. Есть: %2. Вид, которого эта версия не знает, возьмите в кавычки.</translation>
    </message>
    <message>
        <source>“%1” is no id of a run: it looks like %2. An id of another program stands in quotation marks.</source>
        <translation>«%1» — не ID запуска: он выглядит так: %2. ID другой программы возьмите в кавычки.</translation>
    </message>
    <message>
        <source>Requests and responses are no field of a filter. Search in them with Ctrl+Shift+F or “smartupctl log search-bodies”; the filter narrows that.</source>
        <translation>Запросы и ответы — не поле фильтра. Ищите в них по Ctrl+Shift+F или командой «smartupctl log search-bodies»; фильтр сужает такой поиск.</translation>
    </message>
</context>
<context>
    <name>FolderFileModel</name>
    <message>
        <source>Being imported</source>
        <translation>Загружается</translation>
    </message>
    <message>
        <source>To be imported</source>
        <translation>Будет загружен</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>Ещё записывается</translation>
    </message>
    <message>
        <source>Left where it is</source>
        <translation>Остаётся на месте</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Nothing to be sent</source>
        <translation>Отправлять нечего</translation>
    </message>
</context>
<context>
    <name>FolderImport</name>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The file holds no documents.</source>
        <translation>В файле нет документов.</translation>
    </message>
</context>
<context>
    <name>FolderImportSummary</name>
    <message numerus="yes">
        <source>%n document(s) were not sent, because Smartup would refuse them; they stand under Needs attention.</source>
        <translation>
            <numerusform>%n документ не отправлен, потому что Smartup его отклонил бы; он в разделе «Требует внимания».</numerusform>
            <numerusform>%n документа не отправлены, потому что Smartup их отклонил бы; они в разделе «Требует внимания».</numerusform>
            <numerusform>%n документов не отправлено, потому что Smartup их отклонил бы; они в разделе «Требует внимания».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderRule</name>
    <message>
        <source>The name is no text in UTF-8.</source>
        <translation>Имя файла — не текст в UTF-8.</translation>
    </message>
    <message>
        <source>The name holds characters that do not show.</source>
        <translation>В имени файла есть невидимые символы.</translation>
    </message>
    <message>
        <source>The name is longer than 200 bytes.</source>
        <translation>Имя файла длиннее 200 байт.</translation>
    </message>
    <message>
        <source>Not every system can hold a file of this name.</source>
        <translation>Файл с таким именем можно сохранить не в каждой системе.</translation>
    </message>
    <message>
        <source>By its name this is no file of documents (.json, .xml, .csv, .xlsx).</source>
        <translation>Судя по имени, это не файл документов (.json, .xml, .csv, .xlsx).</translation>
    </message>
</context>
<context>
    <name>FolderRun</name>
    <message>
        <source>An import ended in the middle of a file; it lies in %1 now.</source>
        <translation>Загрузка оборвалась посреди файла; теперь он лежит в %1.</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>It is still being written.</source>
        <translation>Он ещё записывается.</translation>
    </message>
    <message>
        <source>Stopped because Smartup refused a document: no further file is taken.</source>
        <translation>Остановлено, потому что Smartup отклонил документ: следующие файлы не берутся.</translation>
    </message>
</context>
<context>
    <name>FolderSource</name>
    <message>
        <source>%1 must be a folder.</source>
        <translation>%1: нужна папка.</translation>
    </message>
    <message>
        <source>This is a link, not a file.</source>
        <translation>Это не файл, а ссылка.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Это не файл, а папка.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <translation>Это не файл, а канал или устройство.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Папки %1 не существует.</translation>
    </message>
    <message>
        <source>Another program imports from the folder %1 just now.</source>
        <translation>Сейчас из папки %1 загружает другая программа.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>В папку %1 нельзя записывать.</translation>
    </message>
    <message>
        <source>The program ended while it imported this file. What was sent is found by its external_id: put the file back into the folder to import the rest.</source>
        <translation>Программа завершилась во время загрузки этого файла. Уже отправленное находится по external_id: верните файл в папку, чтобы загрузить остальное.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Папка %1 не читается.</translation>
    </message>
    <message>
        <source>The file %1 cannot be taken.</source>
        <translation>Файл %1 не удаётся взять в работу.</translation>
    </message>
    <message>
        <source>%1 cannot be put back into the folder; it stays in %2.</source>
        <translation>%1 не удаётся вернуть в папку; файл остаётся в %2.</translation>
    </message>
    <message>
        <source>The report of %1 cannot be written.</source>
        <translation>Отчёт о файле %1 не удаётся записать.</translation>
    </message>
    <message>
        <source>The file %1 cannot be put away.</source>
        <translation>Файл %1 не удаётся убрать из папки.</translation>
    </message>
    <message>
        <source>The documents of %1 that were not sent cannot be written.</source>
        <translation>Неотправленные документы файла %1 не удаётся записать.</translation>
    </message>
</context>
<context>
    <name>HarEntry</name>
    <message>
        <source>The log has only the beginning and the end of this body.</source>
        <translation>В журнале есть только начало и конец этого тела.</translation>
    </message>
    <message>
        <source>The log does not have this body any more, or it cannot be read.</source>
        <translation>Этого тела в журнале уже нет, или оно не читается.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>The overview says how the connection stands, how much of the daily request allowance is used, and how the documents of the last 30 days ended.</source>
        <translation>Обзор показывает состояние подключения, сколько суточного лимита запросов использовано и чем закончились документы за последние 30 дней.</translation>
    </message>
    <message>
        <source>A row of the last runs opens exactly the documents of that run in the log. A warning has a button that leads to the place where it is mended.</source>
        <translation>Строка последних запусков открывает в журнале ровно документы этого запуска. У предупреждения есть кнопка, которая ведёт туда, где это исправляют.</translation>
    </message>
    <message>
        <source>Integration settings</source>
        <translation>Настройки интеграции</translation>
    </message>
    <message>
        <source>These settings are kept by Smartup and hold for one organisation. They decide which code identifies goods and clients, which orders are exported, and what happens to duplicates.</source>
        <translation>Эти настройки хранит Smartup, они действуют для одной организации. Они решают, какой код определяет ТМЦ и клиентов, какие заказы выгружаются и что происходит с дубликатами.</translation>
    </message>
    <message>
        <source>An edit changes nothing in Smartup until you save it. The bar at the bottom counts your changes, lists them in words, takes them back or saves them.</source>
        <translation>Правка ничего не меняет в Smartup, пока вы её не сохраните. Панель внизу считает изменения, перечисляет их словами, отменяет или сохраняет.</translation>
    </message>
    <message>
        <source>When somebody else has changed the same setting meanwhile, you are shown the old value, theirs and yours, and choose.</source>
        <translation>Если кто-то тем временем изменил ту же настройку, вы увидите прежнее значение, чужое и своё — и выберете нужное.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>An export reads documents or references from Smartup into a file. An import sends the documents of a file to Smartup.</source>
        <translation>Выгрузка читает документы или справочники из Smartup в файл. Загрузка отправляет документы файла в Smartup.</translation>
    </message>
    <message>
        <source>Before anything is sent, the preview says for every document what would become of it and why. A file with an error is not sent at all; the line and the reason are named.</source>
        <translation>До отправки предпросмотр показывает о каждом документе, что с ним станет и почему. Файл с ошибкой не отправляется вовсе; указываются строка и причина.</translation>
    </message>
    <message>
        <source>“Outcome unknown” means that the documents left this computer and no answer came. Look them up in Smartup before you send them again.</source>
        <translation>«Результат неизвестен» значит, что документы ушли с этого компьютера, а ответа не было. Прежде чем отправлять снова, найдите их в Smartup.</translation>
    </message>
    <message>
        <source>Exchange log</source>
        <translation>Журнал обмена</translation>
    </message>
    <message>
        <source>The log keeps every run, every call and every document with its outcome, and the request and the answer as they travelled. Passwords are masked before anything is kept.</source>
        <translation>Журнал хранит каждый запуск, каждый вызов и каждый документ с результатом, а также запрос и ответ в том виде, в каком они переданы. Пароли скрываются до сохранения.</translation>
    </message>
    <message>
        <source>Type a number, a client or a part of an error into the filter. The pane below says in words what happened to the selected document and what to do.</source>
        <translation>Введите в фильтр номер, клиента или часть ошибки. На панели ниже словами сказано, что случилось с выбранным документом и что делать.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
    </message>
    <message>
        <source>A connection is one Smartup company with one user. The password is kept in the keychain of your system, or only until you close the program, never in a file.</source>
        <translation>Подключение — это одна компания Smartup с одним пользователем. Пароль хранится в связке ключей системы или только до закрытия программы, но никогда не в файле.</translation>
    </message>
    <message>
        <source>The test goes step by step: address, secure connection, sign-in, project, organisation, right, allowance. The first step that fails says what to do.</source>
        <translation>Проверка идёт по шагам: адрес, защищённое соединение, вход, проект, организация, право, лимит. Первый неудачный шаг говорит, что делать.</translation>
    </message>
    <message>
        <source>The sandbox is a Smartup to practise on, inside this program, with a made-up company. Nothing you do there reaches a real Smartup.</source>
        <translation>Песочница — это Smartup для упражнений внутри программы, с вымышленной компанией. Ничто из сделанного там не попадает в настоящий Smartup.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Fields say more exactly what you want, as in outcome:refused client:&quot;…&quot; since:today; the arrow down lists them. A list of numbers that you paste finds the rows of all of them.</source>
        <translation>Поля точнее задают, что нужно, например outcome:refused client:&quot;…&quot; since:today; их список открывает стрелка вниз. Вставленный список номеров находит строки всех этих номеров.</translation>
    </message>
    <message>
        <source>A click on a bar above the table narrows to its time. The tree shows the same rows as runs with their calls.</source>
        <translation>Щелчок по столбику над таблицей оставляет только его время. Дерево показывает те же строки как запуски с их вызовами.</translation>
    </message>
    <message>
        <source>All computers</source>
        <translation>Все компьютеры</translation>
    </message>
    <message>
        <source>What all computers of the company do, as they sent it to the server of the shared log. Each also keeps its own log and works on when the server is away; the line above the filter says how that is.</source>
        <translation>Что делают все компьютеры компании — так, как они отправили это на сервер общего журнала. Каждый ведёт и свой журнал и продолжает работать, когда сервер недоступен; состояние показывает строка над фильтром.</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Проверка состояния</translation>
    </message>
    <message>
        <source>The check-up says how this installation and the connection in use are: log, settings, open documents, allowance, schedules, coverage and clock. No request is sent for it.</source>
        <translation>Проверка состояния показывает, всё ли в порядке с этой установкой и текущим подключением: журнал, настройки, незавершённые документы, лимит запросов, расписания, выгруженные дни и часы. Запросы для этого не отправляются.</translation>
    </message>
    <message>
        <source>What must be put right stands first. Each row says what was found and what to do, and its button leads there.</source>
        <translation>Сначала идёт то, что нужно исправить. В каждой строке сказано, что обнаружено и что делать, а её кнопка ведёт в нужное место.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>Nothing was sent: the file %1 holds no certificate that can be read.</source>
        <translation>Ничего не отправлено: в файле %1 нет читаемого сертификата.</translation>
    </message>
    <message>
        <source>Choose the PEM file of your certificate authority in the connection.</source>
        <translation>Выберите в подключении PEM-файл вашего центра сертификации.</translation>
    </message>
    <message>
        <source>The key or the signature of the certificate is too weak (SHA-1, or a key below 2048 bits), or breaks another rule.</source>
        <translation>Ключ или подпись сертификата слишком слабы (SHA-1 или ключ короче 2048 бит) либо нарушают другое правило.</translation>
    </message>
</context>
<context>
    <name>HttpRules</name>
    <message>
        <source>Nothing was sent: the request header %1 would hold a forbidden character.</source>
        <translation>Ничего не отправлено: в заголовке запроса %1 оказался бы запрещённый символ.</translation>
    </message>
    <message>
        <source>Use only Latin letters, digits and signs in the fields of the connection.</source>
        <translation>В полях подключения используйте только латинские буквы, цифры и знаки.</translation>
    </message>
    <message>
        <source>Nothing was sent: the address %1 cannot be used.</source>
        <translation>Ничего не отправлено: адрес %1 использовать нельзя.</translation>
    </message>
    <message>
        <source>Write the address as https://host, with a port or a path if there is one.</source>
        <translation>Запишите адрес в виде https://сервер, с портом или путём, если они есть.</translation>
    </message>
    <message>
        <source>Nothing was sent: the address %1 is not protected by TLS.</source>
        <translation>Ничего не отправлено: адрес %1 не защищён TLS.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Используйте адрес, который начинается с https://.</translation>
    </message>
    <message>
        <source>Nothing was sent: the proxy of the connection cannot be used.</source>
        <translation>Ничего не отправлено: прокси подключения использовать нельзя.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port or socks5://host:port.</source>
        <translation>Запишите прокси в виде http://сервер:порт или socks5://сервер:порт.</translation>
    </message>
    <message>
        <source>The server closed the connection before its answer was complete.</source>
        <translation>Сервер закрыл соединение, не передав ответ до конца.</translation>
    </message>
</context>
<context>
    <name>ImportClaim</name>
    <message>
        <source>Not sent: the computer “%1” has had it in hand since %2. When it has ended there, make a new preview.</source>
        <translation>Не отправлено: документ в работе у компьютера «%1» с %2. Когда загрузка там закончится, сделайте новый предпросмотр.</translation>
    </message>
    <message>
        <source>Not sent yet: the computer “%1” was about to send it (%2) and was not heard of since. This computer finds out whether it is in Smartup, and sends it only when it is not.</source>
        <translation>Ещё не отправлено: его собирался отправить компьютер «%1» (%2), но с тех пор не выходил на связь. Этот компьютер выяснит, есть ли документ в Smartup, и отправит его, только если его там нет.</translation>
    </message>
    <message>
        <source>Not sent: the computer “%1” has sent it already, or has given it up after it had left (%2), and the preview did not show it. Make a new preview, and look into Smartup when it still does not.</source>
        <translation>Не отправлено: компьютер «%1» уже отправил этот документ или снял его с отправки, когда тот уже ушёл (%2), а предпросмотр этого не показал. Сделайте новый предпросмотр; если и он этого не покажет, посмотрите в Smartup.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The result as one JSON object, with each document of the file.</source>
        <translation>Результат одним объектом JSON, с каждым документом файла.</translation>
    </message>
    <message>
        <source>Ctrl+C waits for the request under way and sends no further one.</source>
        <translation>Ctrl+C дожидается текущего запроса и больше ничего не отправляет.</translation>
    </message>
    <message>
        <source>What can be imported:</source>
        <translation>Что можно загрузить:</translation>
    </message>
    <message>
        <source>“%1” cannot be imported.</source>
        <translation>«%1» загрузить нельзя.</translation>
    </message>
    <message>
        <source>Of a folder each file is imported once; it moves to done or failed in that folder, with a report beside it.</source>
        <translation>Из папки каждый файл загружается один раз; затем он переносится в done или failed в этой же папке, рядом с ним — отчёт.</translation>
    </message>
    <message>
        <source>Name what to import, and one file or folder, or --database with --table.</source>
        <translation>Назовите, что загрузить, и один файл или папку либо --database с --table.</translation>
    </message>
    <message>
        <source>Only say what would happen; Smartup is asked, and nothing is sent. Several files, or a folder, may be named.</source>
        <translation>Только сказать, что произойдёт; Smartup опрашивается, ничего не отправляется. Можно назвать несколько файлов или папку.</translation>
    </message>
    <message>
        <source>--%1 is either on or off.</source>
        <translation>--%1 принимает только on или off.</translation>
    </message>
    <message>
        <source>With --database: the table or view to read. Its columns are called like the fields, lists are columns with JSON; lines stand in a table beside it, TABLE_lines.</source>
        <translation>С --database: таблица или представление для чтения. Столбцы называются как поля, списки — это столбцы с JSON; строки документов стоят рядом, в таблице TABLE_lines.</translation>
    </message>
    <message>
        <source>The letters of a JSON, XML or CSV file: auto, utf-8 or windows-1251; recognised when it is left out.</source>
        <translation>Кодировка файла JSON, XML или CSV: auto, utf-8 или windows-1251; если не указана, распознаётся.</translation>
    </message>
    <message>
        <source>Whether documents and lines without an external id get one, made of their own number and date: on or off. Without this option the connection&apos;s own choice holds.</source>
        <translation>Получают ли документы и строки без внешнего кода собственный, составленный из их номера и даты: on или off. Без этого параметра действует выбор подключения.</translation>
    </message>
    <message>
        <source>Whether external ids of more than 20 characters, or with others than letters, digits, _ and -, are replaced: on or off. Without this option the connection&apos;s own choice holds.</source>
        <translation>Заменяются ли внешние коды длиннее 20 символов или с символами, кроме букв, цифр, _ и -: on или off. Без этого параметра действует выбор подключения.</translation>
    </message>
    <message>
        <source>--encoding takes auto, utf-8 or windows-1251.</source>
        <translation>--encoding принимает auto, utf-8 или windows-1251.</translation>
    </message>
    <message>
        <source>Send nothing further after Smartup has refused a document. Documents leave in requests of 20 then; those that share a request with the refused one have reached Smartup.</source>
        <translation>Больше ничего не отправлять, когда Smartup отклонил документ. Документы тогда уходят запросами по 20; те, что были в одном запросе с отклонённым, уже дошли до Smartup.</translation>
    </message>
    <message>
        <source>When the import stops: write the documents that were not sent into this file, as JSON. Importing it goes on where it stopped.</source>
        <translation>Если загрузка остановится: записать неотправленные документы в этот файл, в виде JSON. Загрузка этого файла продолжит с того места, где она остановилась.</translation>
    </message>
    <message>
        <source>--rest goes with the import of one file or table, and not with --dry-run.</source>
        <translation>--rest указывается при загрузке одного файла или одной таблицы и не сочетается с --dry-run.</translation>
    </message>
</context>
<context>
    <name>ImportFileLoader</name>
    <message>
        <source>The file does not exist.</source>
        <translation>Файла не существует.</translation>
    </message>
    <message>
        <source>This is no file but a folder, a pipe or a device.</source>
        <translation>Это не файл, а папка, канал или устройство.</translation>
    </message>
    <message>
        <source>The file has %1; files of up to %2 are read.</source>
        <translation>Размер файла %1; читаются файлы до %2.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Файл не открывается: %1</translation>
    </message>
    <message>
        <source>The file changed while it was read; wait until it is written to the end.</source>
        <translation>Файл изменился во время чтения; дождитесь, пока он запишется до конца.</translation>
    </message>
    <message>
        <source>The workbook has a password or is of the old kind (.xls); save it as .xlsx without one.</source>
        <translation>Книга защищена паролем или старого формата (.xls); сохраните её как .xlsx без пароля.</translation>
    </message>
    <message>
        <source>The file is called .xlsx, but it is no workbook.</source>
        <translation>Файл называется .xlsx, но это не книга.</translation>
    </message>
</context>
<context>
    <name>ImportForecast</name>
    <message>
        <source>Left today: %1 of %2.</source>
        <translation>Осталось сегодня: %1 из %2.</translation>
    </message>
    <message>
        <source>That is not enough for all documents of the file.</source>
        <translation>Этого не хватит на все документы файла.</translation>
    </message>
    <message numerus="yes">
        <source>This takes %n request(s).</source>
        <translation>
            <numerusform>Понадобится %n запрос.</numerusform>
            <numerusform>Понадобится %n запроса.</numerusform>
            <numerusform>Понадобится %n запросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The preview took %n request(s).</source>
        <translation>
            <numerusform>На предпросмотр ушёл %n запрос.</numerusform>
            <numerusform>На предпросмотр ушло %n запроса.</numerusform>
            <numerusform>На предпросмотр ушло %n запросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>One document goes ahead: with it in Smartup, it can be found out what became of the others should an answer be lost.</source>
        <translation>Один документ идёт первым: когда он есть в Smartup, можно выяснить, что стало с остальными, если ответ потеряется.</translation>
    </message>
</context>
<context>
    <name>ImportIntent</name>
    <message>
        <source>A note about an earlier import is damaged.</source>
        <translation>Запись о прошлой загрузке повреждена.</translation>
    </message>
</context>
<context>
    <name>ImportLedger</name>
    <message>
        <source>Make room on the disk, or look at the rights of the folder.</source>
        <translation>Освободите место на диске или проверьте права на папку.</translation>
    </message>
    <message>
        <source>The ledger of imports cannot be read or written: %1.</source>
        <translation>Учёт загрузок нельзя прочитать или записать: %1.</translation>
    </message>
    <message>
        <source>Import its file again to send it.</source>
        <translation>Чтобы отправить документ, загрузите его файл снова.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Smartup id</source>
        <translation>ID Smartup</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Choose a file, or drop it here. You see what would happen to each of its documents before anything is sent.</source>
        <translation>Выберите файл или перетащите его сюда. Вы увидите, что произойдёт с каждым документом, ещё до отправки.</translation>
    </message>
    <message>
        <source>Choose a folder, or drop it here. Each of its files is imported once, and moves to “done” or “failed” in it, with a report beside it.</source>
        <translation>Выберите папку или перетащите её сюда. Каждый файл загружается один раз и переносится в ней в «done» или «failed», рядом с ним — отчёт.</translation>
    </message>
    <message>
        <source>Choose a database and a table. You see what would happen to each of its documents before anything is sent.</source>
        <translation>Выберите базу данных и таблицу. Вы увидите, что произойдёт с каждым документом, ещё до отправки.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n document(s) is not known. Look for them in Smartup before you send them again.</source>
        <translation>
            <numerusform>Неизвестно, что стало с %n документом. Прежде чем отправлять его снова, найдите его в Smartup.</numerusform>
            <numerusform>Неизвестно, что стало с %n документами. Прежде чем отправлять их снова, найдите их в Smartup.</numerusform>
            <numerusform>Неизвестно, что стало с %n документами. Прежде чем отправлять их снова, найдите их в Smartup.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл читается.</translation>
    </message>
    <message>
        <source>The folder is being looked into.</source>
        <translation>Папка просматривается.</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Таблица читается.</translation>
    </message>
    <message>
        <source>The file is sound. What would happen to its documents is not known yet.</source>
        <translation>Файл в порядке. Что произойдёт с его документами, пока неизвестно.</translation>
    </message>
    <message>
        <source>The file is sound. Choose a connection to see what would happen to its documents.</source>
        <translation>Файл в порядке. Выберите подключение, чтобы увидеть, что произойдёт с документами.</translation>
    </message>
    <message>
        <source>Looking up which of the documents Smartup has already.</source>
        <translation>Узнаём, какие из документов уже есть в Smartup.</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Просмотреть снова</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Открыть подключения</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>None of the documents can be sent with this connection.</source>
        <translation>С этим подключением нельзя отправить ни одного документа.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) would be sent.</source>
        <translation>
            <numerusform>Будет отправлен %n документ.</numerusform>
            <numerusform>Будет отправлено %n документа.</numerusform>
            <numerusform>Будет отправлено %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Сначала выберите подключение.</translation>
    </message>
    <message>
        <source>No file of the folder can be imported now.</source>
        <translation>Сейчас ни один файл папки загрузить нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>Smartup&apos;s answer names %n document(s) that were not sent.</source>
        <translation>
            <numerusform>Ответ Smartup называет %n документ, который не отправлялся.</numerusform>
            <numerusform>Ответ Smartup называет %n документа, которые не отправлялись.</numerusform>
            <numerusform>Ответ Smartup называет %n документов, которые не отправлялись.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken.</source>
        <translation>
            <numerusform>Взят %n файл.</numerusform>
            <numerusform>Взято %n файла.</numerusform>
            <numerusform>Взято %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lie in “failed” now; the report beside each says why.</source>
        <translation>
            <numerusform>%n файл теперь лежит в «failed»; почему, сказано в отчёте рядом с ним.</numerusform>
            <numerusform>%n файла теперь лежат в «failed»; почему, сказано в отчёте рядом с каждым.</numerusform>
            <numerusform>%n файлов теперь лежат в «failed»; почему, сказано в отчёте рядом с каждым.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were looked at.</source>
        <translation>
            <numerusform>Просмотрен %n файл.</numerusform>
            <numerusform>Просмотрено %n файла.</numerusform>
            <numerusform>Просмотрено %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending them takes %n request(s), and the same questions again.</source>
        <translation>
            <numerusform>На отправку нужен %n запрос и те же проверки ещё раз.</numerusform>
            <numerusform>На отправку нужно %n запроса и те же проверки ещё раз.</numerusform>
            <numerusform>На отправку нужно %n запросов и те же проверки ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each file takes at least two requests: one that asks what is there, one that sends.</source>
        <translation>На каждый файл нужно не меньше двух запросов: один узнаёт, что уже есть, второй отправляет.</translation>
    </message>
    <message>
        <source>A file with a mistake in it is put into “failed”, and nothing of it is sent.</source>
        <translation>Файл с ошибкой переносится в «failed», и из него ничего не отправляется.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder would be imported.</source>
        <translation>
            <numerusform>Из папки будет загружен %n файл.</numerusform>
            <numerusform>Из папки будет загружено %n файла.</numerusform>
            <numerusform>Из папки будет загружено %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) done.</source>
        <translation>
            <numerusform>Обработан %n файл.</numerusform>
            <numerusform>Обработано %n файла.</numerusform>
            <numerusform>Обработано %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>All documents that could be sent are left out.</source>
        <translation>Все документы, которые можно было отправить, исключены.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Duplicates are not checked.</source>
        <translation>Дубликаты не проверяются.</translation>
    </message>
    <message>
        <source>Duplicates are refused with an error.</source>
        <translation>На дубликаты выдаётся ошибка.</translation>
    </message>
    <message>
        <source>Duplicates overwrite the existing document.</source>
        <translation>Дубликаты обновляют существующий документ.</translation>
    </message>
    <message>
        <source>Duplicates are skipped; the existing document stays as it is.</source>
        <translation>Дубликаты пропускаются; существующий документ остаётся как есть.</translation>
    </message>
    <message>
        <source>Not in Smartup yet.</source>
        <translation>В Smartup ещё нет.</translation>
    </message>
    <message>
        <source>Without external_id it cannot be checked: each import adds it again.</source>
        <translation>Без external_id его нельзя проверить: каждая загрузка добавит его снова.</translation>
    </message>
    <message>
        <source>Exists as %1. Duplicates are not checked, so it is added once more.</source>
        <translation>Уже есть под номером %1. Дубликаты не проверяются, поэтому он добавится ещё раз.</translation>
    </message>
    <message>
        <source>Exists as %1. %2</source>
        <translation>Уже есть под номером %1. %2</translation>
    </message>
    <message>
        <source>Names the existing document %1, which takes its data.</source>
        <translation>Указывает на существующий документ %1, который примет его данные.</translation>
    </message>
    <message>
        <source>Names the existing document %1. %2</source>
        <translation>Указывает на существующий документ %1. %2</translation>
    </message>
    <message>
        <source>Names a Smartup id that was not found; only Smartup knows whether it exists.</source>
        <translation>Указывает ID Smartup, который не найден; есть ли он, знает только Smartup.</translation>
    </message>
    <message>
        <source>Smartup does not show documents of this day, so it cannot be seen whether it is there. %1</source>
        <translation>Smartup не показывает документы за этот день, поэтому не видно, есть ли он там. %1</translation>
    </message>
    <message>
        <source>Belongs to the organisation %1; this connection writes to %2. It is not sent.</source>
        <translation>Относится к организации %1, а это подключение пишет в %2. Он не отправляется.</translation>
    </message>
    <message>
        <source>The connection writes to several organisations; what happens to duplicates is set in each of them.</source>
        <translation>Подключение пишет в несколько организаций; что делать с дубликатами, задано в каждой из них.</translation>
    </message>
    <message>
        <source>Exists as %1. What happens to duplicates is set in its own organisation.</source>
        <translation>Уже есть под номером %1. Что делать с дубликатами, задано в его организации.</translation>
    </message>
    <message>
        <source>An earlier import sent it and never learned what became of it. It is not sent again before Smartup shows whether it is there; look for it in Smartup.</source>
        <translation>Прошлая загрузка отправила его и не узнала, что с ним стало. Он не отправится снова, пока Smartup не покажет, есть ли он там; найдите его в Smartup.</translation>
    </message>
    <message>
        <source>An earlier import sent it and never learned what became of it. Should it be there: %1</source>
        <translation>Прошлая загрузка отправила его и не узнала, что с ним стало. Если он там есть: %1</translation>
    </message>
    <message>
        <source>Records are found by their code: what is there is overwritten as a whole, the rest is added.</source>
        <translation>Записи ищутся по коду: имеющиеся перезаписываются целиком, остальные добавляются.</translation>
    </message>
    <message>
        <source>No record with this code is there yet.</source>
        <translation>Записи с таким кодом ещё нет.</translation>
    </message>
    <message>
        <source>Exists as %1 with this code; the whole record is overwritten.</source>
        <translation>С этим кодом уже есть запись %1; она перезаписывается целиком.</translation>
    </message>
    <message>
        <source>Goods, clients and suppliers are named by their global code.</source>
        <translation>ТМЦ, клиенты и поставщики указываются глобальным кодом.</translation>
    </message>
    <message>
        <source>Goods, clients and suppliers are named by the local code of the organisation.</source>
        <translation>ТМЦ, клиенты и поставщики указываются локальным кодом организации.</translation>
    </message>
    <message>
        <source>Not sent, because Smartup would refuse it. %1</source>
        <translation>Не отправлено, потому что Smartup это отклонил бы. %1</translation>
    </message>
    <message>
        <source>Not among the orders that Smartup exports. Which statuses are exported is set in each organisation, so it cannot be seen whether this one exists.</source>
        <translation>Нет среди заказов, которые выгружает Smartup. Какие статусы выгружаются, задано в каждой организации, поэтому не видно, есть ли этот заказ.</translation>
    </message>
    <message>
        <source>Orders in the statuses %1 are not exported, so it cannot be seen whether this one exists. Should it exist: %2</source>
        <translation>Заказы в статусах %1 не выгружаются, поэтому не видно, есть ли этот заказ. Если он есть: %2</translation>
    </message>
    <message>
        <source>Left out by hand: it is not sent.</source>
        <translation>Исключён вручную: он не отправляется.</translation>
    </message>
    <message>
        <source>Left out by hand: it is not sent, and what exists as %1 stays as it is.</source>
        <translation>Исключён вручную: он не отправляется, а имеющийся под номером %1 остаётся как есть.</translation>
    </message>
    <message>
        <source>Names no organisation (filial_code), and this connection sends none either: Smartup would put it into the user&apos;s default one. It is not sent.</source>
        <translation>Организация (filial_code) не указана, и подключение её тоже не передаёт: Smartup записал бы документ в организацию пользователя по умолчанию. Он не отправляется.</translation>
    </message>
    <message>
        <source>What happens to duplicates is set in the organisation %1; the settings that could be read are those of the user&apos;s default one.</source>
        <translation>Что делать с дубликатами, задано в организации %1; прочитать удалось только настройки организации пользователя по умолчанию.</translation>
    </message>
    <message>
        <source>An earlier run has sent it with this content, and Smartup has answered or somebody has given it up here. It is sent again when it changes.</source>
        <translation>Прошлый запуск уже отправил его с этим содержимым, и Smartup ответил либо здесь его сняли с отправки. Он отправится снова, когда изменится.</translation>
    </message>
    <message>
        <source>Not sent: a schedule reads the table again and again, and each run would add it once more, because it has no external_id, or because duplicates are not checked and it may be there already.</source>
        <translation>Не отправлено: расписание читает таблицу снова и снова, и каждый запуск добавил бы документ ещё раз, потому что у него нет external_id или потому что дубликаты не проверяются, а он, возможно, уже есть в Smartup.</translation>
    </message>
</context>
<context>
    <name>ImportProtocol</name>
    <message>
        <source>A document that was imported before is in Smartup more than once. Nothing is sent before somebody has looked at it.</source>
        <translation>Загруженный ранее документ есть в Smartup несколько раз. Пока кто-то не разберётся, ничего не отправляется.</translation>
    </message>
    <message>
        <source>Two requests have an unknown outcome. Nothing further is sent before it is known what became of them.</source>
        <translation>Результат двух запросов неизвестен. Пока не выяснится, что с ними стало, больше ничего не отправляется.</translation>
    </message>
    <message>
        <source>The allowance of the day is spent.</source>
        <translation>Суточный лимит исчерпан.</translation>
    </message>
    <message>
        <source>What is left of the day&apos;s allowance is kept for finding out what became of documents.</source>
        <translation>Остаток суточного лимита бережётся, чтобы выяснить, что стало с документами.</translation>
    </message>
    <message>
        <source>What is about to be sent cannot be noted on this computer. Make room on the disk.</source>
        <translation>На этом компьютере нельзя записать, что будет отправлено. Освободите место на диске.</translation>
    </message>
    <message>
        <source>Documents are being sent or looked for with this connection already, perhaps by another program; only one may at a time.</source>
        <translation>С этим подключением документы уже отправляются или ищутся, возможно, другой программой; одновременно может только одна.</translation>
    </message>
</context>
<context>
    <name>ImportRest</name>
    <message numerus="yes">
        <source>%n document(s) were not sent. The same import would send them, and would send once more those that were sent.</source>
        <translation>
            <numerusform>Не отправлен %n документ. Та же загрузка отправит неотправленное, но ещё раз отправит и уже отправленное.</numerusform>
            <numerusform>Не отправлены %n документа. Та же загрузка отправит неотправленное, но ещё раз отправит и уже отправленное.</numerusform>
            <numerusform>Не отправлено %n документов. Та же загрузка отправит неотправленное, но ещё раз отправит и уже отправленное.</numerusform>
        </translation>
    </message>
    <message>
        <source>These documents belong to an import into %1. Choose that connection first, or open the file anew.</source>
        <extracomment>%1 an organisation</extracomment>
        <translation>Эти документы относятся к загрузке в организацию %1. Сначала выберите её подключение или откройте файл заново.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>line %1: </source>
        <extracomment>Before a problem of a file: in which line it stands</extracomment>
        <translation>строка %1: </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Отменено. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The file cannot be imported. Nothing was sent.</source>
        <translation>Файл нельзя загрузить. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Asking Smartup what is there already …</source>
        <translation>Спрашиваем у Smartup, что уже есть…</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <extracomment>What an import is going to do, as in “Planned: Create: 163 · Skip: 37”</extracomment>
        <translation>План: %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The answer names “%1”, which was not sent. Look at it in Smartup.</source>
        <translation>Ответ называет «%1», который не отправлялся. Посмотрите на него в Smartup.</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s): %1</source>
        <translation>
            <numerusform>Всего %n файл: %1</numerusform>
            <numerusform>Всего %n файла: %1</numerusform>
            <numerusform>Всего %n файлов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”, in the file “%3”</source>
        <extracomment>A field of a document: %1 its name, %2 what Smartup has, %3 what the file has</extracomment>
        <translation>%1: «%2», в файле «%3»</translation>
    </message>
    <message>
        <source>With --rest FILE only those that are not sent are kept for later.</source>
        <translation>С --rest ФАЙЛ на потом сохраняются только неотправленные документы.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were not sent. They are in %1: import it to go on.</source>
        <translation>
            <numerusform>Не отправлен %n документ. Неотправленное записано в %1: чтобы продолжить, загрузите этот файл.</numerusform>
            <numerusform>Не отправлены %n документа. Неотправленное записано в %1: чтобы продолжить, загрузите этот файл.</numerusform>
            <numerusform>Не отправлено %n документов. Неотправленное записано в %1: чтобы продолжить, загрузите этот файл.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Сначала выберите файл.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Сначала выберите папку.</translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation>Сначала выберите базу данных.</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>Сначала выберите таблицу.</translation>
    </message>
    <message>
        <source>Choose what the table holds.</source>
        <translation>Выберите, что хранится в таблице.</translation>
    </message>
</context>
<context>
    <name>ImportSpace</name>
    <message>
        <source>The disk is nearly full: %1 are free where this program notes what it sends, and an import needs %2. Make room, and start it again.</source>
        <extracomment>%1 and %2 sizes, as in 812 MB</extracomment>
        <translation>Диск почти заполнен: там, где программа записывает, что она отправляет, свободно %1, а для загрузки нужно %2. Освободите место и начните загрузку снова.</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>The existing document %1 was updated.</source>
        <translation>Существующий документ %1 обновлён.</translation>
    </message>
    <message>
        <source>Exists as %1.</source>
        <translation>Уже есть под номером %1.</translation>
    </message>
    <message>
        <source>Smartup accepted a document that exists as %1 although the settings refuse duplicates. Look at it in Smartup.</source>
        <translation>Smartup принял документ, который уже есть под номером %1, хотя по настройкам на дубликат выдаётся ошибка. Посмотрите его в Smartup.</translation>
    </message>
    <message>
        <source>Accepted; Smartup does not say whether it is new or was there.</source>
        <translation>Принят; Smartup не сообщает, новый он или уже был.</translation>
    </message>
    <message>
        <source>Smartup refused it without giving a reason.</source>
        <translation>Smartup отклонил его без объяснения.</translation>
    </message>
    <message>
        <source>Smartup&apos;s answer does not say clearly what became of it: look for it in Smartup before sending it again.</source>
        <translation>Из ответа Smartup не ясно, что с ним стало: прежде чем отправлять снова, найдите его в Smartup.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a word for an outcome (&quot;Created&quot;), %2 a number of documents</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accepted; it exists as %1. Whether it was updated or skipped is set in its own organisation.</source>
        <translation>Принят; он уже есть под номером %1. Обновлён он или пропущен — решает настройка его организации.</translation>
    </message>
    <message>
        <source>Taken as new: its id is above those of all documents that Smartup showed. One that Smartup does not show, for its status or its day, may have had it before.</source>
        <translation>Считается новым: его id больше, чем у всех документов, которые показал Smartup. Возможно, он уже был у документа, который Smartup не показывает из-за статуса или дня.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A body stored in the exchange log is damaged.</source>
        <translation>Тело, сохранённое в журнале обмена, повреждено.</translation>
    </message>
    <message>
        <source>The exchange log is being written by another program: %1.</source>
        <translation>В журнал обмена пишет другая программа: %1.</translation>
    </message>
    <message>
        <source>Close the other program. What happens meanwhile waits and is not lost.</source>
        <translation>Закройте другую программу. То, что происходит тем временем, не теряется и запишется потом.</translation>
    </message>
    <message>
        <source>The disk is full, the exchange log cannot be written: %1.</source>
        <translation>Диск заполнен, журнал обмена записать нельзя: %1.</translation>
    </message>
    <message>
        <source>Make room on the disk. What happens meanwhile waits and is stored then.</source>
        <translation>Освободите место на диске. То, что происходит тем временем, запишется потом.</translation>
    </message>
    <message>
        <source>The exchange log is damaged: %1.</source>
        <translation>Журнал обмена повреждён: %1.</translation>
    </message>
    <message>
        <source>Start the program again: it sets the damaged file aside and begins a new log.</source>
        <translation>Запустите программу снова: она отложит повреждённый файл и начнёт новый журнал.</translation>
    </message>
    <message>
        <source>The exchange log cannot be read or written: %1.</source>
        <translation>Журнал обмена нельзя прочитать или записать: %1.</translation>
    </message>
    <message>
        <source>Look at the disk and at the rights of the file.</source>
        <translation>Проверьте диск и права на файл.</translation>
    </message>
    <message>
        <source>This version of the program cannot read the exchange log: %1.</source>
        <translation>Эта версия программы не может прочитать журнал обмена: %1.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Обновите программу.</translation>
    </message>
    <message>
        <source>Keep the file: what it holds can often be saved.</source>
        <translation>Сохраните файл: его содержимое часто можно спасти.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be stored in the exchange log.</source>
        <translation>
            <numerusform>%n запись не удалось сохранить в журнале обмена.</numerusform>
            <numerusform>%n записи не удалось сохранить в журнале обмена.</numerusform>
            <numerusform>%n записей не удалось сохранить в журнале обмена.</numerusform>
        </translation>
    </message>
    <message>
        <source>The exchange log cannot be kept on a network drive: %1.</source>
        <translation>Журнал обмена нельзя держать на сетевом диске: %1.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk.</source>
        <translation>Выберите папку на собственном диске этого компьютера.</translation>
    </message>
    <message>
        <source>The exchange log was made by a newer version of this program and is left as it is: %1.</source>
        <translation>Журнал обмена создан более новой версией программы и оставлен как есть: %1.</translation>
    </message>
    <message>
        <source>Update the program; until then nothing is logged.</source>
        <translation>Обновите программу; до этого ничего не записывается.</translation>
    </message>
    <message>
        <source>This file is not an exchange log of this program and is left as it is: %1.</source>
        <translation>Этот файл не журнал обмена этой программы и оставлен как есть: %1.</translation>
    </message>
    <message>
        <source>Move it away or choose another folder for the log.</source>
        <translation>Уберите его или выберите для журнала другую папку.</translation>
    </message>
    <message>
        <source>Nothing was taken out of the exchange log.</source>
        <translation>Из журнала обмена ничего не убрано.</translation>
    </message>
    <message>
        <source>This month has an archive already: %1.</source>
        <translation>Архив этого месяца уже есть: %1.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be written.</source>
        <translation>Архив %1 не удаётся записать.</translation>
    </message>
    <message>
        <source>The archive %1 differs from the exchange log.</source>
        <translation>Архив %1 отличается от журнала обмена.</translation>
    </message>
    <message>
        <source>The archive %1 was not finished: cancelled.</source>
        <translation>Архив %1 не закончен: отменено.</translation>
    </message>
    <message numerus="yes">
        <source>The exchange log was made by a newer version of this program. It was set aside as %1; %n line(s) of it were copied into a new log.</source>
        <translation>
            <numerusform>Журнал обмена создан более новой версией программы. Он отложен как %1; в новый журнал скопирована %n строка.</numerusform>
            <numerusform>Журнал обмена создан более новой версией программы. Он отложен как %1; в новый журнал скопировано %n строки.</numerusform>
            <numerusform>Журнал обмена создан более новой версией программы. Он отложен как %1; в новый журнал скопировано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the program; “smartupctl log --file” then reads the file that was set aside.</source>
        <translation>Обновите программу; тогда отложенный файл прочитает «smartupctl log --file».</translation>
    </message>
    <message numerus="yes">
        <source>The file of the exchange log is not one of this program, or something else was put into it. It was set aside as %1; %n line(s) of it were copied into a new log.</source>
        <translation>
            <numerusform>Файл журнала обмена создан не этой программой, или в него записано что-то другое. Он отложен как %1; в новый журнал скопирована %n строка.</numerusform>
            <numerusform>Файл журнала обмена создан не этой программой, или в него записано что-то другое. Он отложен как %1; в новый журнал скопировано %n строки.</numerusform>
            <numerusform>Файл журнала обмена создан не этой программой, или в него записано что-то другое. Он отложен как %1; в новый журнал скопировано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what the file is; it was not changed.</source>
        <translation>Посмотрите, что это за файл; он не изменён.</translation>
    </message>
    <message numerus="yes">
        <source>The exchange log was damaged. It was set aside as %1; %n line(s) of it were saved into a new log.</source>
        <translation>
            <numerusform>Журнал обмена был повреждён. Он отложен как %1; в новый журнал спасена %n строка.</numerusform>
            <numerusform>Журнал обмена был повреждён. Он отложен как %1; в новый журнал спасено %n строки.</numerusform>
            <numerusform>Журнал обмена был повреждён. Он отложен как %1; в новый журнал спасено %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call of these lines could not be saved.</source>
        <translation>Вызов этих строк спасти не удалось.</translation>
    </message>
    <message>
        <source>The documents of this call could not be saved.</source>
        <translation>Документы этого вызова спасти не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) could not be kept: their lines are not in the exchange log any more.</source>
        <translation>
            <numerusform>Не удалось сохранить %n заметку: её строки в журнале обмена уже нет.</numerusform>
            <numerusform>Не удалось сохранить %n заметки: их строк в журнале обмена уже нет.</numerusform>
            <numerusform>Не удалось сохранить %n заметок: их строк в журнале обмена уже нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не читается.</translation>
    </message>
    <message>
        <source>Correct or remove the file %1.</source>
        <translation>Исправьте или удалите файл %1.</translation>
    </message>
    <message>
        <source>The exchange log has nothing of this month, there is no archive %1.</source>
        <translation>В журнале обмена нет ничего за этот месяц, архив %1 не создан.</translation>
    </message>
    <message>
        <source>The exchange log of a former version was not upgraded: the disk has no room for a copy of it: %1.</source>
        <translation>Журнал обмена прежней версии не обновлён: на диске нет места для его копии: %1.</translation>
    </message>
    <message>
        <source>Make room for %1 on the disk and start the program again. The log is as it was; until then nothing is logged.</source>
        <translation>Освободите на диске %1 и запустите программу снова. Журнал остался прежним; до этого ничего не записывается.</translation>
    </message>
    <message>
        <source>The exchange log of a former version was not upgraded: no copy of it can be written: %1.</source>
        <translation>Журнал обмена прежней версии не обновлён: его копию записать нельзя: %1.</translation>
    </message>
    <message>
        <source>Look at the disk and at the rights of the folder, and start the program again. The log is as it was; until then nothing is logged.</source>
        <translation>Проверьте диск и права на папку и запустите программу снова. Журнал остался прежним; до этого ничего не записывается.</translation>
    </message>
    <message>
        <source>Name an exchange log: journal.sqlite in the folder of the program, or an archive of it, as journal-2026-10.sqlite.</source>
        <translation>Укажите журнал обмена: journal.sqlite в папке программы или его архив, например journal-2026-10.sqlite.</translation>
    </message>
    <message>
        <source>%1 is a zip archive and no exchange log.</source>
        <translation>%1 — архив zip, а не журнал обмена.</translation>
    </message>
    <message>
        <source>If it is a case file, “smartupctl log case show FILE” prints it.</source>
        <translation>Если это файл обращения, его напечатает «smartupctl log case show ФАЙЛ».</translation>
    </message>
    <message>
        <source>%1 is a database of something else and no exchange log.</source>
        <translation>%1 — база данных чего-то другого, а не журнал обмена.</translation>
    </message>
    <message>
        <source>%1 is no database, and so no exchange log.</source>
        <translation>%1 — не база данных, а значит, и не журнал обмена.</translation>
    </message>
    <message>
        <source>If it is the program&apos;s own log, start the program again: it saves what can be read. Nothing is done to any other file: look for a copy of it that is sound.</source>
        <translation>Если это журнал самой программы, запустите её заново: она спасёт то, что читается. С любым другим файлом ничего не делается: поищите его исправную копию.</translation>
    </message>
</context>
<context>
    <name>JournalChain</name>
    <message>
        <source>Call %1 (lines %2 to %3) was changed after it was stored.</source>
        <translation>Вызов %1 (строки с %2 по %3) изменён после записи.</translation>
    </message>
    <message>
        <source>The request or the answer of call %1 (lines %2 to %3) was changed after it was stored.</source>
        <translation>Запрос или ответ вызова %1 (строки с %2 по %3) изменён после записи.</translation>
    </message>
    <message>
        <source>Call %1 is missing, and the retention has not taken it away.</source>
        <translation>Вызова %1 нет, хотя при очистке журнала его не убирали.</translation>
    </message>
    <message>
        <source>The request and the answer of call %1 (lines %2 to %3) are missing, and the retention has not taken them away.</source>
        <translation>Запроса и ответа вызова %1 (строки с %2 по %3) нет, хотя при очистке журнала их не убирали.</translation>
    </message>
    <message>
        <source>Call %1 (lines %2 to %3) was not stored by this program.</source>
        <translation>Вызов %1 (строки с %2 по %3) записан не этой программой.</translation>
    </message>
    <message>
        <source>Lines between %2 and %3 were not stored by this program.</source>
        <translation>Строки между %2 и %3 записаны не этой программой.</translation>
    </message>
    <message>
        <source>The chain itself was changed.</source>
        <translation>Изменена сама цепочка.</translation>
    </message>
    <message>
        <source>There is a gap in the chain itself.</source>
        <translation>В самой цепочке есть пропуск.</translation>
    </message>
    <message>
        <source>The newest part of the log or of its chain is missing.</source>
        <translation>Не хватает самой новой части журнала или его цепочки.</translation>
    </message>
    <message>
        <source>This log has no chain: a version of the program made it that kept none.</source>
        <translation>У этого журнала нет цепочки: он создан версией программы, которая её не вела.</translation>
    </message>
    <message numerus="yes">
        <source>The log is not as it was stored: %n place(s).</source>
        <translation>
            <numerusform>Журнал изменён после записи: %n место.</numerusform>
            <numerusform>Журнал изменён после записи: %n места.</numerusform>
            <numerusform>Журнал изменён после записи: %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log agrees with its chain, but the noted hash is not in it: the chain was made anew, or it is the chain of another log.</source>
        <translation>Журнал совпадает со своей цепочкой, но отмеченного ранее хеша в ней нет: цепочка создана заново, или это цепочка другого журнала.</translation>
    </message>
    <message>
        <source>The log is intact: it agrees with its chain.</source>
        <translation>Журнал цел: он совпадает со своей цепочкой.</translation>
    </message>
    <message>
        <source>The chain begins with the log.</source>
        <translation>Цепочка начинается вместе с журналом.</translation>
    </message>
    <message>
        <source>The chain begins with the update of the program; what was stored before is not covered.</source>
        <translation>Цепочка начинается с обновления программы; записанное раньше она не охватывает.</translation>
    </message>
    <message>
        <source>The chain begins after the log was damaged; what was saved of the damaged file is not covered.</source>
        <translation>Цепочка начинается после повреждения журнала; спасённое из повреждённого файла она не охватывает.</translation>
    </message>
    <message>
        <source>This is an archive; it is covered as far as the log was that it was made of.</source>
        <translation>Это архив; он охвачен настолько же, насколько был охвачен журнал, из которого он создан.</translation>
    </message>
    <message>
        <source>Commit %1: %2</source>
        <translation>Фиксация %1: %2</translation>
    </message>
    <message>
        <source>Commit %1 of %2: %3</source>
        <translation>Фиксация %1 от %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n further place(s).</source>
        <translation>
            <numerusform>И ещё %n место.</numerusform>
            <numerusform>И ещё %n места.</numerusform>
            <numerusform>И ещё %n мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at: %n call(s).</source>
        <translation>
            <numerusform>Проверено: %n вызов.</numerusform>
            <numerusform>Проверено: %n вызова.</numerusform>
            <numerusform>Проверено: %n вызовов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not covered: %n call(s) from before.</source>
        <translation>
            <numerusform>Не охвачено: %n более ранний вызов.</numerusform>
            <numerusform>Не охвачено: %n более ранних вызова.</numerusform>
            <numerusform>Не охвачено: %n более ранних вызовов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The retention has taken %n covered call(s) away.</source>
        <translation>
            <numerusform>При очистке журнала убран %n охваченный вызов.</numerusform>
            <numerusform>При очистке журнала убрано %n охваченных вызова.</numerusform>
            <numerusform>При очистке журнала убрано %n охваченных вызовов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last hash is %1.</source>
        <translation>Последний хеш цепочки: %1.</translation>
    </message>
    <message>
        <source>The log agrees with its chain, but the noted hash is not in it. If it was noted before %1, it may have gone with what the retention took away, and nobody can tell any more. If it was noted later, the chain was made anew, or it is the chain of another log.</source>
        <translation>Журнал совпадает со своей цепочкой, но отмеченного ранее хеша в ней нет. Если его отметили до %1, он мог уйти вместе с тем, что убрано при очистке журнала, и этого уже не узнать. Если его отметили позже, цепочка создана заново, или это цепочка другого журнала.</translation>
    </message>
</context>
<context>
    <name>JournalComparison</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний код</translation>
    </message>
    <message>
        <source>Smartup id</source>
        <translation>ID Smartup</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Client&apos;s code</source>
        <translation>Код клиента</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Код ошибки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Decided by the setting</source>
        <translation>Решено настройкой</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Статус HTTP</translation>
    </message>
    <message>
        <source>Duration in ms</source>
        <translation>Длительность, мс</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>JournalFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний код</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>JournalStory</name>
    <message>
        <source>Pinned by %1</source>
        <extracomment>%1 = who did it</extracomment>
        <translation>Закреплено пользователем %1</translation>
    </message>
    <message>
        <source>Comment of %1</source>
        <extracomment>%1 = who wrote it</extracomment>
        <translation>Комментарий пользователя %1</translation>
    </message>
    <message>
        <source>Sent to Smartup, attempt %1</source>
        <extracomment>%1 = which attempt it is, from 2</extracomment>
        <translation>Отправлено в Smartup, попытка %1</translation>
    </message>
    <message>
        <source>Sent to Smartup</source>
        <translation>Отправлено в Smartup</translation>
    </message>
    <message>
        <source>Read from Smartup</source>
        <translation>Прочитано из Smartup</translation>
    </message>
</context>
<context>
    <name>JournalSummary</name>
    <message>
        <source>%1: this document is on its way.</source>
        <translation>%1: документ в пути.</translation>
    </message>
    <message>
        <source>%1: the call is under way.</source>
        <translation>%1: вызов выполняется.</translation>
    </message>
    <message>
        <source>%1: Smartup accepted this document.</source>
        <translation>%1: Smartup принял этот документ.</translation>
    </message>
    <message>
        <source>%1: Smartup accepted the call.</source>
        <translation>%1: Smartup принял вызов.</translation>
    </message>
    <message>
        <source>%1: Smartup sent this document.</source>
        <translation>%1: Smartup передал этот документ.</translation>
    </message>
    <message>
        <source>%1: Smartup answered the call.</source>
        <translation>%1: Smartup ответил на вызов.</translation>
    </message>
    <message>
        <source>%1: created in Smartup.</source>
        <translation>%1: документ создан в Smartup.</translation>
    </message>
    <message>
        <source>%1: updated in Smartup.</source>
        <translation>%1: документ обновлён в Smartup.</translation>
    </message>
    <message>
        <source>%1: skipped as a duplicate. Smartup already has it and left it as it was.</source>
        <translation>%1: документ пропущен как дубликат. В Smartup он уже есть и остался без изменений.</translation>
    </message>
    <message>
        <source>%1: skipped.</source>
        <translation>%1: пропущено.</translation>
    </message>
    <message>
        <source>%1: done, but somebody should look at it.</source>
        <translation>%1: выполнено, но это стоит проверить.</translation>
    </message>
    <message>
        <source>%1: Smartup refused this document. It was not stored.</source>
        <translation>%1: Smartup отклонил этот документ. Он не сохранён.</translation>
    </message>
    <message>
        <source>%1: Smartup refused the call.</source>
        <translation>%1: Smartup отклонил вызов.</translation>
    </message>
    <message>
        <source>%1: not sent. Nothing left this computer.</source>
        <translation>%1: не отправлено. Ничего не покинуло этот компьютер.</translation>
    </message>
    <message>
        <source>%1: cancelled before it was sent.</source>
        <translation>%1: отменено до отправки.</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1: отменено.</translation>
    </message>
    <message>
        <source>%1: the outcome is unknown. It was sent, and no answer can be believed: look in Smartup before sending it again.</source>
        <translation>%1: результат неизвестен. Документ отправлен, но достоверного ответа нет: прежде чем отправлять снова, посмотрите в Smartup.</translation>
    </message>
    <message>
        <source>%1: the outcome is unknown. The call was sent, and no answer can be believed: look in Smartup before sending it again.</source>
        <translation>%1: результат неизвестен. Вызов отправлен, но достоверного ответа нет: прежде чем отправлять снова, посмотрите в Smartup.</translation>
    </message>
    <message>
        <source>Open the place that helps</source>
        <translation>Перейти туда, где это исправляют</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний код</translation>
    </message>
    <message>
        <source>Smartup id</source>
        <translation>ID Smartup</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Код ошибки</translation>
    </message>
    <message>
        <source>Decided by the setting</source>
        <translation>Решено настройкой</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Show everything of this run</source>
        <translation>Показать весь этот запуск</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n document(s) of this call</source>
        <translation>
            <numerusform>Показать все документы этого вызова: %n</numerusform>
            <numerusform>Показать все документы этого вызова: %n</numerusform>
            <numerusform>Показать все документы этого вызова: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by a setting: duplicates of this type are not checked.</source>
        <translation>Решено настройкой: документы этого вида не проверяются на дубликаты.</translation>
    </message>
    <message>
        <source>Decided by a setting: duplicates of this type are refused.</source>
        <translation>Решено настройкой: на дубликаты этого вида выдаётся ошибка.</translation>
    </message>
    <message>
        <source>Decided by a setting: duplicates of this type are updated.</source>
        <translation>Решено настройкой: дубликаты этого вида обновляются.</translation>
    </message>
    <message>
        <source>Decided by a setting: duplicates of this type are skipped.</source>
        <translation>Решено настройкой: дубликаты этого вида пропускаются.</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>Открыть настройку</translation>
    </message>
    <message>
        <source>Show the field in the document</source>
        <translation>Показать поле в документе</translation>
    </message>
    <message>
        <source>Compare with the attempt before</source>
        <translation>Сравнить с прошлой попыткой</translation>
    </message>
    <message>
        <source>Settings read</source>
        <translation>Настройки прочитаны</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Find any number, client or error, or a setting</source>
        <translation>Найти любой номер, клиента, ошибку или настройку</translation>
    </message>
    <message>
        <source>Save to Smartup</source>
        <translation>Сохранить в Smartup</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Отменить последнюю правку</translation>
    </message>
    <message>
        <source>Make the edit again</source>
        <translation>Повторить правку</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Следить за журналом</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Копировать выбранные строки</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Копировать ячейку</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Справка по этой странице</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Clear the filter, close a message; never discards an edit</source>
        <translation>Очистить фильтр, закрыть сообщение; правки никогда не теряются</translation>
    </message>
    <message>
        <source>Mark the letters that reach buttons and fields</source>
        <translation>Выделить буквы, которые ведут к кнопкам и полям</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Find a list of numbers in the log</source>
        <translation>Найти в журнале список номеров</translation>
    </message>
    <message>
        <source>First page; Ctrl+2 and so on the others</source>
        <translation>Первая страница; Ctrl+2 и далее — остальные</translation>
    </message>
    <message>
        <source>Filter on this page; in a request or response, find in it</source>
        <translation>Фильтр на этой странице; в запросе или ответе — поиск по нему</translation>
    </message>
    <message>
        <source>Search in the requests and responses of the log</source>
        <translation>Искать в запросах и ответах журнала</translation>
    </message>
</context>
<context>
    <name>LedgerCommand</name>
    <message>
        <source>Only documents in these states: unknown, manual, conflict, duplicate, held_auth …</source>
        <translation>Только документы в этих состояниях: unknown, manual, conflict, duplicate, held_auth …</translation>
    </message>
    <message>
        <source>There is no such state.</source>
        <translation>Такого состояния нет.</translation>
    </message>
    <message>
        <source>No document of an import is open.</source>
        <translation>Незавершённых документов загрузок нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without an answer. Sent again they are overwritten, and none is doubled.</source>
        <translation>
            <numerusform>%n запись без ответа. При повторной отправке записи перезаписываются, ни одна не удваивается.</numerusform>
            <numerusform>%n записи без ответа. При повторной отправке записи перезаписываются, ни одна не удваивается.</numerusform>
            <numerusform>%n записей без ответа. При повторной отправке записи перезаписываются, ни одна не удваивается.</numerusform>
        </translation>
    </message>
    <message>
        <source>One JSON array with every document, and with every request of reference records that got no answer.</source>
        <translation>Один массив JSON со всеми документами и со всеми запросами справочников, оставшимися без ответа.</translation>
    </message>
</context>
<context>
    <name>LedgerDocument</name>
    <message>
        <source>It is not in Smartup and can be sent again.</source>
        <translation>В Smartup его нет, можно отправить снова.</translation>
    </message>
    <message>
        <source>Its request is under way.</source>
        <translation>Его запрос выполняется.</translation>
    </message>
    <message>
        <source>Smartup did not accept the sign-in; nothing was stored.</source>
        <translation>Smartup не принял вход; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Smartup does not know the call at this address; nothing was stored.</source>
        <translation>Smartup не знает вызова по этому адресу; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The request was too large for Smartup; nothing was stored.</source>
        <translation>Запрос был слишком велик для Smartup; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The allowance of the day was spent; nothing was stored.</source>
        <translation>Суточный лимит был исчерпан; ничего не сохранено.</translation>
    </message>
    <message>
        <source>It was sent, and no answer says what became of it. It is not sent again before Smartup shows whether it is there.</source>
        <translation>Он отправлен, но из ответа не известно, что с ним стало. Он не отправится снова, пока Smartup не покажет, есть ли он там.</translation>
    </message>
    <message>
        <source>Smartup has a document with its external id and other content.</source>
        <translation>В Smartup есть документ с тем же внешним кодом и другим содержимым.</translation>
    </message>
    <message>
        <source>Smartup has more than one document with its external id. Nothing is imported with this connection until somebody has decided which one is right.</source>
        <translation>В Smartup несколько документов с тем же внешним кодом. Пока кто-то не решит, какой из них верный, с этим подключением ничего не загружается.</translation>
    </message>
    <message>
        <source>It was sent, and this program cannot find out any more whether it arrived.</source>
        <translation>Он отправлен, и программа уже не может выяснить, дошёл ли он.</translation>
    </message>
    <message>
        <source>Open the %1 with the Smartup id %2 and compare client, currency, lines and total with the document %3 of %4.</source>
        <translation>Откройте в Smartup документ вида «%1» с ID Smartup %2 и сравните клиента, валюту, строки и итог с документом %3 из %4.</translation>
    </message>
    <message>
        <source>Open the %1 with the Smartup ids %2: only one of them may stay.</source>
        <translation>Откройте в Smartup документы вида «%1» с ID Smartup %2: остаться должен только один из них.</translation>
    </message>
    <message>
        <source>Look for the %1 with the external id %2, dated %3, created on %4 or later, in the organisation %5.</source>
        <translation>Найдите документ вида «%1» с внешним кодом %2 от %3, созданный %4 или позже в организации %5.</translation>
    </message>
    <message>
        <source>%1 Smartup said: %2</source>
        <extracomment>%1 a sentence of this program, %2 what Smartup said</extracomment>
        <translation>%1 Smartup ответил: %2</translation>
    </message>
    <message>
        <source>It was refused; nothing was stored.</source>
        <translation>Он отклонён; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Smartup had confirmed it, and does not have it any more: somebody has removed it.</source>
        <translation>Smartup его подтверждал, а теперь его там нет: кто-то его удалил.</translation>
    </message>
    <message>
        <source>Smartup had confirmed it, and has it more than once by now.</source>
        <translation>Smartup его подтверждал, а теперь он там несколько раз.</translation>
    </message>
    <message>
        <source>Smartup had confirmed it, and has it with other content by now: somebody has changed it.</source>
        <translation>Smartup его подтверждал, а теперь его содержимое другое: кто-то его изменил.</translation>
    </message>
    <message>
        <source>Ask who removed the %1 with the Smartup id %2 and the external id %3. It is not sent again by itself.</source>
        <translation>Выясните, кто удалил документ вида «%1» с ID Smartup %2 и внешним кодом %3. Сам он снова не отправится.</translation>
    </message>
    <message>
        <source>Look for the %1 with the external id %2: only one of them may stay.</source>
        <translation>Найдите документы вида «%1» с внешним кодом %2: остаться должен только один из них.</translation>
    </message>
    <message>
        <source>A scheduled import did not send it, because Smartup would refuse it.</source>
        <translation>Загрузка по расписанию не отправила его, потому что Smartup его отклонил бы.</translation>
    </message>
    <message>
        <source>Another computer was about to send it, or has sent it. It is not sent from here before Smartup shows that it is not there.</source>
        <translation>Его собирался отправить или уже отправил другой компьютер. Отсюда он не отправится, пока Smartup не покажет, что его там нет.</translation>
    </message>
</context>
<context>
    <name>LeftOutText</name>
    <message>
        <source>all but %1</source>
        <extracomment>on a button of the filter: all but this; %1 = &quot;Order&quot;, &quot;Yesterday&quot;</extracomment>
        <translation>кроме: %1</translation>
    </message>
    <message numerus="yes">
        <source>all but %1 and %n more</source>
        <extracomment>on a button of the filter: neither this nor n others; %1 = &quot;Order&quot;</extracomment>
        <translation>
            <numerusform>кроме: %1 и ещё %n</numerusform>
            <numerusform>кроме: %1 и ещё %n</numerusform>
            <numerusform>кроме: %1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineRemarks</name>
    <message>
        <source>Pinned</source>
        <translation>Закреплено</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>С комментарием</translation>
    </message>
</context>
<context>
    <name>LocalHttpServer</name>
    <message>
        <source>Port %1 of this computer cannot be opened.</source>
        <translation>Порт %1 этого компьютера открыть не удалось.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Выберите другой порт или 0 — любой свободный.</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>Goes on and prints what comes.</source>
        <translation>Продолжает и печатает новое.</translation>
    </message>
    <message>
        <source>Only these outcomes: created, skipped, refused …</source>
        <translation>Только эти результаты: created, skipped, refused …</translation>
    </message>
    <message>
        <source>Only these types: order, inventory, settings …</source>
        <translation>Только эти виды: order, inventory, settings …</translation>
    </message>
    <message>
        <source>Only lines whose number, id or code begins with the text, or whose client or message contains it.</source>
        <translation>Только строки, у которых номер, ID или код начинается с текста либо клиент или сообщение содержит его.</translation>
    </message>
    <message>
        <source>Only what belongs to this run.</source>
        <translation>Только то, что относится к этому запуску.</translation>
    </message>
    <message>
        <source>So many of the newest lines.</source>
        <translation>Столько самых новых строк.</translation>
    </message>
    <message>
        <source>One JSON object a line.</source>
        <translation>По одному объекту JSON в строке.</translation>
    </message>
    <message>
        <source>--outcome takes: %1.</source>
        <translation>--outcome принимает: %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>Reads this journal file, an archive for example, instead of the program&apos;s.</source>
        <translation>Читает этот файл журнала, например архив, а не журнал программы.</translation>
    </message>
    <message>
        <source>--filter cannot be read: %1</source>
        <translation>--filter не читается: %1</translation>
    </message>
    <message>
        <source>Works on this journal file instead of the program&apos;s.</source>
        <translation>Работает с этим файлом журнала, а не с журналом программы.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: %1, %2, in %3.</source>
        <translation>Записано в архив: %1, %2, файл %3.</translation>
    </message>
    <message>
        <source>Says what would go; nothing does.</source>
        <translation>Говорит, что было бы убрано; ничего не убирает.</translation>
    </message>
    <message>
        <source>Takes away what the retention does not keep, after the archives of its months.</source>
        <translation>Убирает то, что не подлежит хранению, сначала записав эти месяцы в архив.</translation>
    </message>
    <message>
        <source>One JSON object.</source>
        <translation>Один объект JSON.</translation>
    </message>
    <message>
        <source>prune takes either --dry-run or --apply.</source>
        <translation>prune принимает либо --dry-run, либо --apply.</translation>
    </message>
    <message>
        <source>The month to archive: 2026-10.</source>
        <translation>Месяц для архива: 2026-10.</translation>
    </message>
    <message>
        <source>Writes into this folder instead of the program&apos;s archive.</source>
        <translation>Пишет в эту папку, а не в архив программы.</translation>
    </message>
    <message>
        <source>--month takes a month: 2026-10.</source>
        <translation>--month принимает месяц: 2026-10.</translation>
    </message>
    <message>
        <source>The month %1 is not over yet.</source>
        <translation>Месяц %1 ещё не закончился.</translation>
    </message>
    <message>
        <source>“%1” is no setting of the log with a number.</source>
        <translation>«%1» — не настройка журнала с числом.</translation>
    </message>
    <message>
        <source>No sandbox answers at %1; nothing of the case was sent.</source>
        <translation>По адресу %1 не отвечает песочница; из файла обращения ничего не отправлено.</translation>
    </message>
    <message>
        <source>Start one with “smartupctl sandbox”, or leave out --sandbox: the replay then starts one of its own.</source>
        <translation>Запустите её командой «smartupctl sandbox» или уберите --sandbox: тогда replay запустит собственную.</translation>
    </message>
    <message>
        <source>Takes the rules of this file, in the form in which they are printed.</source>
        <translation>Берёт правила из этого файла, в том виде, в котором они печатаются.</translation>
    </message>
    <message>
        <source>Shows how an alert looks.</source>
        <translation>Показывает, как выглядит оповещение.</translation>
    </message>
    <message>
        <source>alerts takes --set FILE or --test.</source>
        <translation>alerts принимает --set ФАЙЛ или --test.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would leave.</source>
        <translation>
            <numerusform>Ушла бы %n строка.</numerusform>
            <numerusform>Ушли бы %n строки.</numerusform>
            <numerusform>Ушло бы %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4×)</source>
        <extracomment>a text, what stands in its place, and how often it stood there</extracomment>
        <translation>%1: %2 → %3 (%4×)</translation>
    </message>
    <message>
        <source>--filter says which lines the case is about: number:45112.</source>
        <translation>--filter говорит, о каких строках обращение: number:45112.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in %1.</source>
        <translation>
            <numerusform>%n строка в %1.</numerusform>
            <numerusform>%n строки в %1.</numerusform>
            <numerusform>%n строк в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1 with version %2 (%3).</source>
        <translation>Создано %1, версия %2 (%3).</translation>
    </message>
    <message>
        <source>%1: then %2, now %3.</source>
        <translation>%1: тогда — %2, теперь — %3.</translation>
    </message>
    <message>
        <source>%1: then %2, now %3: that is different.</source>
        <translation>%1: тогда — %2, теперь — %3: есть отличие.</translation>
    </message>
    <message>
        <source>%1: not sent, it is no import of documents that the file holds.</source>
        <translation>%1: не отправлено, это не загрузка документов, которые есть в файле.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) sent to the sandbox.</source>
        <translation>
            <numerusform>В песочницу отправлен %n документ.</numerusform>
            <numerusform>В песочницу отправлено %n документа.</numerusform>
            <numerusform>В песочницу отправлено %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came out differently.</source>
        <translation>
            <numerusform>У %n из них результат другой.</numerusform>
            <numerusform>У %n из них результат другой.</numerusform>
            <numerusform>У %n из них результат другой.</numerusform>
        </translation>
    </message>
    <message>
        <source>--sandbox takes an address of this computer only: http://127.0.0.1:8080.</source>
        <translation>--sandbox принимает только адрес этого компьютера: http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>make: the lines to put in, as the log&apos;s page writes a filter: number:45112,45113.</source>
        <translation>make: строки, которые поместить в файл; фильтр, как на странице журнала: number:45112,45113.</translation>
    </message>
    <message>
        <source>make: says what would leave, and what in its place; writes nothing.</source>
        <translation>make: говорит, что ушло бы и что стояло бы вместо него; ничего не записывает.</translation>
    </message>
    <message>
        <source>make: takes this journal file instead of the program&apos;s.</source>
        <translation>make: берёт этот файл журнала, а не журнал программы.</translation>
    </message>
    <message>
        <source>replay: a sandbox that runs on this computer; without it, one is started and forgotten.</source>
        <translation>replay: песочница, работающая на этом компьютере; если не указана, запускается своя и потом забывается.</translation>
    </message>
    <message>
        <source>case takes make, show or replay, and the name of a case file.</source>
        <translation>case принимает make, show или replay и имя файла обращения.</translation>
    </message>
    <message>
        <source>The log of all computers that share one, as it was read last.</source>
        <translation>Журнал всех компьютеров, у которых он общий, каким он прочитан в последний раз.</translation>
    </message>
    <message>
        <source>Writes this file: %1.</source>
        <translation>Записывает этот файл: %1.</translation>
    </message>
    <message>
        <source>log export writes one file: name it behind --csv, --xlsx, --json or --har.</source>
        <translation>log export записывает один файл: укажите его после --csv, --xlsx, --json или --har.</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>Фильтр не читается: %1</translation>
    </message>
    <message>
        <source>Writes the report as this page of HTML.</source>
        <translation>Записывает отчёт как эту страницу HTML.</translation>
    </message>
    <message>
        <source>First day, as in 01.11.2026; 30 days when it is left out.</source>
        <translation>Первый день, например 01.11.2026; если не указан — 30 дней.</translation>
    </message>
    <message>
        <source>Last day; today when it is left out.</source>
        <translation>Последний день; если не указан — сегодня.</translation>
    </message>
    <message>
        <source>log report writes one file: name it behind --html.</source>
        <translation>log report записывает один файл: укажите его после --html.</translation>
    </message>
    <message>
        <source>Only the window makes a report in PDF: give the file another name.</source>
        <translation>Отчёт в PDF делает только программа с окном: дайте файлу другое имя.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>what became of a document that was sent again: Smartup took it, whatever it did with it</extracomment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>A check-up of this installation goes along:</source>
        <translation>К файлу прилагается проверка этой установки:</translation>
    </message>
    <message>
        <source>“smartupctl help log VERB” explains one of these:</source>
        <translation>Каждое из этих действий объясняет «smartupctl help log ДЕЙСТВИЕ»:</translation>
    </message>
    <message>
        <source>A filter as the log&apos;s page writes it: outcome:refused client:&quot;…&quot; since:today. A minus before a field leaves out what it finds: -type:order.</source>
        <translation>Фильтр, как на странице журнала: outcome:refused client:&quot;…&quot; since:today. Минус перед полем исключает то, что оно находит: -type:order.</translation>
    </message>
    <message>
        <source>--subject takes: %1.</source>
        <translation>--subject принимает: %1.</translation>
    </message>
    <message>
        <source>--run takes the id of a run, as in %1; “%2” is none.</source>
        <translation>--run принимает ID запуска, например %1; «%2» — не ID запуска.</translation>
    </message>
    <message>
        <source>Either --file or --shared.</source>
        <translation>Либо --file, либо --shared.</translation>
    </message>
    <message>
        <source>Looks at this journal file, an archive for example, instead of the program&apos;s.</source>
        <translation>Проверяет этот файл журнала, например архив, а не журнал программы.</translation>
    </message>
    <message>
        <source>A last hash that was noted earlier: the chain must still have it.</source>
        <translation>Последний хеш, отмеченный ранее: он должен по-прежнему быть в цепочке.</translation>
    </message>
    <message>
        <source>--head takes a hash of 64 hexadecimal digits.</source>
        <translation>--head принимает хеш из 64 шестнадцатеричных цифр.</translation>
    </message>
    <message>
        <source>%1 of %2 calls looked at</source>
        <translation>Проверено вызовов: %1 из %2</translation>
    </message>
    <message>
        <source>What must stand in the request or in the response, in quotation marks when it has spaces. Upper and lower case are the same.</source>
        <translation>Что должно стоять в запросе или в ответе; текст с пробелами берётся в кавычки. Заглавные и строчные буквы не различаются.</translation>
    </message>
    <message>
        <source>log search-bodies takes one text; with spaces it stands in quotation marks.</source>
        <translation>log search-bodies принимает один текст; с пробелами он берётся в кавычки.</translation>
    </message>
    <message>
        <source>Only calls with a line that this finds: since:7d type:order. The filter is answered first, and makes the search that much shorter.</source>
        <translation>Только вызовы со строкой, которую находит этот фильтр: since:7d type:order. Фильтр применяется первым и настолько же сокращает поиск.</translation>
    </message>
    <message>
        <source>Ends when so many calls have been found.</source>
        <translation>Заканчивает, когда найдено столько вызовов.</translation>
    </message>
    <message>
        <source>case %1 does not take --%2.</source>
        <extracomment>of a command: %1 = &quot;show&quot;, %2 = &quot;filter&quot;, an option that only means something to another word</extracomment>
        <translation>case %1 не принимает --%2.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Calls as an HTTP archive</source>
        <translation>Вызовы как архив HTTP</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Сохранение отменено; файл не записан.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were written to %1.</source>
        <translation>
            <numerusform>В %1 записан %n вызов.</numerusform>
            <numerusform>В %1 записано %n вызова.</numerusform>
            <numerusform>В %1 записано %n вызовов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>В %1 записана %n строка.</numerusform>
            <numerusform>В %1 записано %n строки.</numerusform>
            <numerusform>В %1 записано %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One sheet cannot hold them all: they stand in %n sheet(s).</source>
        <translation>
            <numerusform>Один лист всех не вмещает: они стоят на %n листе.</numerusform>
            <numerusform>Один лист всех не вмещает: они стоят на %n листах.</numerusform>
            <numerusform>Один лист всех не вмещает: они стоят на %n листах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>the name of a workbook&apos;s sheet</extracomment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>The file %1 is the exchange log itself.</source>
        <translation>Файл %1 — это сам журнал обмена.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was written.</source>
        <translation>Выберите другое имя; ничего не записано.</translation>
    </message>
</context>
<context>
    <name>LogShared</name>
    <message>
        <source>A PostgreSQL that “smartupctl databases” knows; set keeps it.</source>
        <translation>База PostgreSQL из списка «smartupctl databases»; set запоминает её.</translation>
    </message>
    <message>
        <source>set: this computer takes part.</source>
        <translation>set: этот компьютер участвует.</translation>
    </message>
    <message>
        <source>set: it does not; what was read stays where it is.</source>
        <translation>set: не участвует; прочитанное остаётся на месте.</translation>
    </message>
    <message>
        <source>set: what others call this computer.</source>
        <translation>set: как этот компьютер называют другие.</translation>
    </message>
    <message>
        <source>set: sends what happened from this day on (2026-11-01), or all; without it, from now on.</source>
        <translation>set: отправляет произошедшее начиная с этого дня (2026-11-01) или всё (all); если не указано — с этого момента.</translation>
    </message>
    <message>
        <source>set: both, send (only what happens here) or read (only what others did).</source>
        <translation>set: both (оба), send (только то, что происходит здесь) или read (только то, что сделали другие).</translation>
    </message>
    <message>
        <source>Read the password from standard input.</source>
        <translation>Читает пароль из стандартного ввода.</translation>
    </message>
    <message>
        <source>prepare: prints the statements for psql instead.</source>
        <translation>prepare: вместо этого печатает операторы для psql.</translation>
    </message>
    <message>
        <source>prune: months before this one (2026-03) go.</source>
        <translation>prune: убираются месяцы до этого (2026-03).</translation>
    </message>
    <message>
        <source>prune: says what would go; nothing does.</source>
        <translation>prune: говорит, что было бы убрано; ничего не убирает.</translation>
    </message>
    <message>
        <source>prune: takes the months away.</source>
        <translation>prune: убирает эти месяцы.</translation>
    </message>
    <message>
        <source>status, prune: one JSON object.</source>
        <translation>status, prune: один объект JSON.</translation>
    </message>
    <message>
        <source>shared status says how this computer takes part and what lies on the server; shared set changes it; shared prepare makes tables and roles in the database, once; shared sync sends and reads until both sides have everything; shared prune takes whole months away. docs/shared-journal.md says how a server is prepared.</source>
        <translation>shared status говорит, как участвует этот компьютер и что лежит на сервере; shared set меняет это; shared prepare один раз создаёт в базе данных таблицы и роли; shared sync отправляет и читает, пока у обеих сторон не будет всего; shared prune убирает целые месяцы. О подготовке сервера рассказывает docs/shared-journal.md.</translation>
    </message>
    <message>
        <source>No database was named for the shared log.</source>
        <translation>Для общего журнала не указана база данных.</translation>
    </message>
    <message>
        <source>“smartupctl log shared set --database NAME --on” names one.</source>
        <translation>Её указывает «smartupctl log shared set --database ИМЯ --on».</translation>
    </message>
    <message>
        <source>This computer takes part.</source>
        <translation>Этот компьютер участвует.</translation>
    </message>
    <message>
        <source>This computer does not take part.</source>
        <translation>Этот компьютер не участвует.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>База данных: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Название: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Направление: %1</translation>
    </message>
    <message>
        <source>Sends what happened since %1.</source>
        <translation>Отправляет произошедшее с %1.</translation>
    </message>
    <message>
        <source>Sends everything it has.</source>
        <translation>Отправляет всё, что есть.</translation>
    </message>
    <message>
        <source>Either --on or --off.</source>
        <translation>Либо --on, либо --off.</translation>
    </message>
    <message>
        <source>The shared log lies in a PostgreSQL; “%1” is none.</source>
        <translation>Общий журнал хранится в PostgreSQL; «%1» — не PostgreSQL.</translation>
    </message>
    <message>
        <source>--since takes a day (2026-11-01) or all.</source>
        <translation>--since принимает день (2026-11-01) или all.</translation>
    </message>
    <message>
        <source>--direction takes both, send or read.</source>
        <translation>--direction принимает both, send или read.</translation>
    </message>
    <message>
        <source>Password of %1 for the database %2: </source>
        <translation>Пароль %1 для базы данных %2: </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s), %2</source>
        <translation>
            <numerusform>%1: %n запись, %2</numerusform>
            <numerusform>%1: %n записи, %2</numerusform>
            <numerusform>%1: %n записей, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, последний раз на связи %2</translation>
    </message>
    <message>
        <source>The database %1 is prepared. Grant smartup_journal_writer and smartup_journal_reader to the users of the computers.</source>
        <translation>База данных %1 подготовлена. Выдайте пользователям компьютеров роли smartup_journal_writer и smartup_journal_reader.</translation>
    </message>
    <message>
        <source>prune takes --before with a month (2026-03), and either --dry-run or --apply.</source>
        <translation>prune принимает --before с месяцем (2026-03) и либо --dry-run, либо --apply.</translation>
    </message>
    <message>
        <source>Nothing had to go.</source>
        <translation>Убирать было нечего.</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>Убирать нечего.</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>Убрано:</translation>
    </message>
    <message>
        <source>Would go:</source>
        <translation>Было бы убрано:</translation>
    </message>
    <message>
        <source>“smartupctl log shared set --database NAME” comes first.</source>
        <translation>Сначала выполните «smartupctl log shared set --database ИМЯ».</translation>
    </message>
    <message numerus="yes">
        <source>Everything was sent; %n new line(s) were read.</source>
        <translation>
            <numerusform>Всё отправлено; прочитана %n новая строка.</numerusform>
            <numerusform>Всё отправлено; прочитано %n новые строки.</numerusform>
            <numerusform>Всё отправлено; прочитано %n новых строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>shared takes status, set, prepare, sync or prune.</source>
        <translation>shared принимает status, set, prepare, sync или prune.</translation>
    </message>
    <message>
        <source>status, prepare, prune, sync: another user of the database than the one of this computer.</source>
        <translation>status, prepare, prune, sync: другой пользователь базы данных, а не пользователь этого компьютера.</translation>
    </message>
    <message>
        <source>shared %1 does not take --%2.</source>
        <extracomment>of a command: %1 = &quot;status&quot;, %2 = &quot;apply&quot;, an option that only means something to another word</extracomment>
        <translation>shared %1 не принимает --%2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n document(s) in hand since %2</source>
        <translation>
            <numerusform>%1: с %2 в работе %n документ</numerusform>
            <numerusform>%1: с %2 в работе %n документа</numerusform>
            <numerusform>%1: с %2 в работе %n документов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний код</translation>
    </message>
    <message>
        <source>Smartup id</source>
        <translation>ID Smartup</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Код клиента</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Код ошибки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Decided by the setting</source>
        <translation>Решено настройкой</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Попытка</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Вызов</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В обработке</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>В ожидании</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отгружен</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлен</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Результат неизвестен</translation>
    </message>
</context>
<context>
    <name>PeriodReport</name>
    <message>
        <source>A report needs its first and last day.</source>
        <translation>Отчёту нужны первый и последний день.</translation>
    </message>
    <message>
        <source>The last day of a report cannot be before its first.</source>
        <translation>Последний день отчёта не может быть раньше первого.</translation>
    </message>
    <message>
        <source>A report is of a year at most.</source>
        <translation>Отчёт может быть не больше чем за год.</translation>
    </message>
    <message>
        <source>The report was cancelled; no file was written.</source>
        <translation>Отчёт отменён; файл не записан.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Отчёт записан в %1.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Requests sent to Smartup</source>
        <translation>Запросов отправлено в Smartup</translation>
    </message>
    <message>
        <source>Most requests in one day</source>
        <translation>Больше всего запросов за день</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Documents by type and outcome</source>
        <translation>Документы по видам и результатам</translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation>Документов нет.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Most frequent causes of trouble</source>
        <translation>Самые частые причины сбоев</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Сбоев не было.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Код ошибки</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Последний раз</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message numerus="yes">
        <source>%n further cause(s) are not listed.</source>
        <translation>
            <numerusform>Не показана ещё %n причина.</numerusform>
            <numerusform>Не показаны ещё %n причины.</numerusform>
            <numerusform>Не показано ещё %n причин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily allowances</source>
        <translation>Суточные лимиты</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Лимит запросов</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>Пиковый день</translation>
    </message>
    <message>
        <source>Requests of this computer</source>
        <translation>Запросы этого компьютера</translation>
    </message>
    <message>
        <source>Used on the busiest day</source>
        <translation>Израсходовано в пиковый день</translation>
    </message>
    <message>
        <source>Days with nothing left</source>
        <translation>Дни с исчерпанным лимитом</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>No runs.</source>
        <translation>Запусков нет.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier run(s) are not listed.</source>
        <translation>
            <numerusform>Не показан %n более ранний запуск.</numerusform>
            <numerusform>Не показаны %n более ранних запуска.</numerusform>
            <numerusform>Не показано %n более ранних запусков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange with Smartup, %1 to %2</source>
        <translation>Обмен со Smartup, %1 — %2</translation>
    </message>
    <message>
        <source>Made by Smartup Desk on %1 from its log.</source>
        <translation>Создано в Smartup Desk %1 по его журналу.</translation>
    </message>
</context>
<context>
    <name>PlanDifferences</name>
    <message>
        <source>Smartup did not show what is in the existing document: nothing was compared.</source>
        <translation>Smartup не показал, что в существующем документе: сравнения не было.</translation>
    </message>
    <message>
        <source>The existing document has all that the file says of it.</source>
        <translation>В существующем документе есть всё, что указано о нём в файле.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between the existing document and the file.</source>
        <translation>
            <numerusform>%n расхождение между существующим документом и файлом.</numerusform>
            <numerusform>%n расхождения между существующим документом и файлом.</numerusform>
            <numerusform>%n расхождений между существующим документом и файлом.</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents are too large to be compared to the end; there may be more differences.</source>
        <translation>Документы слишком велики, чтобы сравнить их до конца; расхождений может быть больше.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are listed.</source>
        <translation>
            <numerusform>В списке %n из них.</numerusform>
            <numerusform>В списке %n из них.</numerusform>
            <numerusform>В списке %n из них.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Undecidable</source>
        <translation>Нельзя определить</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Row %3 of %4 has no %1, which makes Smartup refuse the whole request; the document is not sent.</source>
        <translation>В строке %3 списка %4 нет поля %1, из-за этого Smartup отклоняет весь запрос; документ не отправляется.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; more than 500 make Smartup refuse the whole request, so the document is not sent.</source>
        <translation>Длина поля %1 — %2 символов; если больше 500, Smartup отклоняет весь запрос, поэтому документ не отправляется.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 is empty.</source>
        <translation>Строка %3 списка %4: поле %1 пустое.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 cannot hold “%2”.</source>
        <translation>Строка %3 списка %4: в поле %1 не может стоять «%2».</translation>
    </message>
    <message>
        <source>%1: no goods in Smartup have the code “%2”.</source>
        <translation>%1: в Smartup нет ТМЦ с кодом «%2».</translation>
    </message>
    <message>
        <source>Row %3 of %4, %1: no goods in Smartup have the code “%2”.</source>
        <translation>Строка %3 списка %4, %1: в Smartup нет ТМЦ с кодом «%2».</translation>
    </message>
    <message>
        <source>%1: nobody in Smartup has the code “%2”.</source>
        <translation>%1: в Smartup нет контрагента с кодом «%2».</translation>
    </message>
    <message>
        <source>Row %3 of %4, %1: nobody in Smartup has the code “%2”.</source>
        <translation>Строка %3 списка %4, %1: в Smartup нет контрагента с кодом «%2».</translation>
    </message>
    <message>
        <source>%1: no warehouse of the organisation has the code “%2”.</source>
        <translation>%1: в организации нет склада с кодом «%2».</translation>
    </message>
    <message>
        <source>Row %3 of %4, %1: no warehouse of the organisation has the code “%2”.</source>
        <translation>Строка %3 списка %4, %1: в организации нет склада с кодом «%2».</translation>
    </message>
    <message>
        <source>%1: no workspace of the organisation has the code “%2”.</source>
        <translation>%1: в организации нет рабочей зоны с кодом «%2».</translation>
    </message>
    <message>
        <source>Row %3 of %4, %1: no workspace of the organisation has the code “%2”.</source>
        <translation>Строка %3 списка %4, %1: в организации нет рабочей зоны с кодом «%2».</translation>
    </message>
    <message>
        <source>%1 is “%2”; an import does not take this status.</source>
        <translation>В поле %1 стоит «%2»; такой статус при загрузке не принимается.</translation>
    </message>
    <message>
        <source>Neither cashbox_code nor bank_account_code says where the payment goes.</source>
        <translation>Ни cashbox_code, ни bank_account_code не указывают, куда идёт оплата.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 is zero (H02-ANOR279-005).</source>
        <translation>Строка %3 списка %4: в поле %1 ноль (H02-ANOR279-005).</translation>
    </message>
    <message>
        <source>Row %3 of %4 has no %1 of its own: where an update adds rows instead of replacing them, it is doubled.</source>
        <translation>В строке %3 списка %4 нет собственного %1: там, где обновление добавляет строки, а не заменяет их, она удвоится.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 is %2; a number above zero is usual.</source>
        <translation>Строка %3 списка %4: в поле %1 стоит %2; обычно здесь число больше нуля.</translation>
    </message>
    <message>
        <source>%1: no price type in Smartup has the code “%2”.</source>
        <translation>%1: в Smartup нет типа цены с кодом «%2».</translation>
    </message>
    <message>
        <source>Row %3 of %4, %1: no price type in Smartup has the code “%2”.</source>
        <translation>Строка %3 списка %4, %1: в Smartup нет типа цены с кодом «%2».</translation>
    </message>
    <message>
        <source>%1: no price type in Smartup is in the currency “%2”.</source>
        <translation>%1: в Smartup нет типа цены в валюте «%2».</translation>
    </message>
    <message>
        <source>Row %3 of %4, %1: no price type in Smartup is in the currency “%2”.</source>
        <translation>Строка %3 списка %4, %1: в Smartup нет типа цены в валюте «%2».</translation>
    </message>
    <message>
        <source>%1 is %2, a day to come; Smartup may not let it in (A02-02-039).</source>
        <translation>В поле %1 стоит %2 — будущий день; Smartup может его не принять (A02-02-039).</translation>
    </message>
    <message>
        <source>%1 is %2; exports do not reach back so far, so that nobody can look up afterwards whether it arrived.</source>
        <translation>В поле %1 стоит %2; выгрузка так далеко не достаёт, и потом нельзя будет узнать, дошёл ли документ.</translation>
    </message>
    <message>
        <source>%1 is %2, before the day of the document.</source>
        <translation>В поле %1 стоит %2 — раньше дня документа.</translation>
    </message>
    <message>
        <source>%1 is “%2”; some Smartup accounts take 20 letters, digits, _ and - at most.</source>
        <translation>В поле %1 стоит «%2»; некоторые учётные записи Smartup принимают не больше 20 символов: латинские буквы, цифры, _ и -.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have a note that is longer than 200 characters or holds letters beyond ASCII; the database of some Smartup accounts refuses it (ORA-06502).</source>
        <translation>
            <numerusform>В %n документе примечание длиннее 200 символов или содержит буквы не из ASCII; база данных некоторых учётных записей Smartup его не принимает (ORA-06502).</numerusform>
            <numerusform>В %n документах примечание длиннее 200 символов или содержит буквы не из ASCII; база данных некоторых учётных записей Smartup его не принимает (ORA-06502).</numerusform>
            <numerusform>В %n документах примечание длиннее 200 символов или содержит буквы не из ASCII; база данных некоторых учётных записей Smartup его не принимает (ORA-06502).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) have the same trouble.</source>
        <translation>
            <numerusform>Та же ошибка ещё в %n строке.</numerusform>
            <numerusform>Та же ошибка ещё в %n строках.</numerusform>
            <numerusform>Та же ошибка ещё в %n строках.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot hold “%2”.</source>
        <translation>В поле %1 не может стоять «%2».</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 is %2; a quantity cannot be negative.</source>
        <translation>Строка %3 списка %4: в поле %1 стоит %2; количество не может быть отрицательным.</translation>
    </message>
    <message>
        <source>%1: no contract in Smartup has the code “%2”.</source>
        <translation>%1: в Smartup нет договора с кодом «%2».</translation>
    </message>
    <message>
        <source>%1: no return reason in Smartup has the code “%2”.</source>
        <translation>%1: в Smartup нет причины возврата с кодом «%2».</translation>
    </message>
    <message>
        <source>Smartup has so many documents a day that only the days of the file were looked at: one that is there under another day is foreseen as new.</source>
        <translation>В Smartup столько документов в день, что просмотрены только дни файла: документ, который есть там под другим днём, считается новым.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 is “%2”, and so is that of a row before it; Smartup may keep only one of the two.</source>
        <translation>Строка %3 списка %4: в поле %1 стоит «%2», как и в одной из строк до неё; Smartup может оставить только одну из двух.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 has %2 characters; with more than 500 of them Smartup may refuse the whole request.</source>
        <translation>Строка %3 списка %4: длина поля %1 — %2 символов; если больше 500, Smartup может отклонить весь запрос.</translation>
    </message>
    <message>
        <source>Row %3 of %4: %1 is “%2”; some Smartup accounts take 20 letters, digits, _ and - at most.</source>
        <translation>Строка %3 списка %4: в поле %1 стоит «%2»; некоторые учётные записи Smartup принимают не больше 20 символов: латинские буквы, цифры, _ и -.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>What happens to a document that comes again with the same external id?</source>
        <translation>Что происходит с документом, который пришёл снова с тем же внешним кодом?</translation>
    </message>
    <message>
        <source>By what does an answer name a document?</source>
        <translation>Чем ответ обозначает документ?</translation>
    </message>
    <message>
        <source>Does an export obey the filter by external id?</source>
        <translation>Учитывает ли выгрузка фильтр по внешнему коду?</translation>
    </message>
    <message>
        <source>What happens to the lines of a document that comes again?</source>
        <translation>Что происходит со строками документа, который пришёл снова?</translation>
    </message>
    <message>
        <source>Does an export tell the day&apos;s allowance?</source>
        <translation>Сообщает ли выгрузка суточный лимит?</translation>
    </message>
    <message>
        <source>A second document is made.</source>
        <translation>Создаётся второй документ.</translation>
    </message>
    <message>
        <source>It stays one document.</source>
        <translation>Документ остаётся один.</translation>
    </message>
    <message>
        <source>The second one is refused.</source>
        <translation>Второй отклоняется.</translation>
    </message>
    <message>
        <source>By Smartup&apos;s own id.</source>
        <translation>Собственным ID Smartup.</translation>
    </message>
    <message>
        <source>By the external id.</source>
        <translation>Внешним кодом.</translation>
    </message>
    <message>
        <source>By something else; documents are told apart by their place.</source>
        <translation>Чем-то другим; документы различаются по месту.</translation>
    </message>
    <message>
        <source>It is obeyed.</source>
        <translation>Учитывает.</translation>
    </message>
    <message>
        <source>It is ignored: documents of others come, too.</source>
        <translation>Не учитывает: приходят и другие документы.</translation>
    </message>
    <message>
        <source>They stay as many as were sent.</source>
        <translation>Их остаётся столько, сколько отправлено.</translation>
    </message>
    <message>
        <source>They are added to those that are there.</source>
        <translation>Они добавляются к имеющимся.</translation>
    </message>
    <message>
        <source>It is told.</source>
        <translation>Сообщает.</translation>
    </message>
    <message>
        <source>It is not told.</source>
        <translation>Не сообщает.</translation>
    </message>
    <message>
        <source>Not known; the worst is taken for true.</source>
        <translation>Неизвестно; берётся худший случай.</translation>
    </message>
    <message>
        <source>Does an export obey the filter by Smartup&apos;s own id?</source>
        <translation>Учитывает ли выгрузка фильтр по собственному ID Smartup?</translation>
    </message>
    <message>
        <source>Does an export obey the days of the documents?</source>
        <translation>Учитывает ли выгрузка дни документов?</translation>
    </message>
    <message>
        <source>Does an export obey the days on which documents were made?</source>
        <translation>Учитывает ли выгрузка дни, в которые документы созданы?</translation>
    </message>
    <message>
        <source>Does an export obey the days on which documents were changed?</source>
        <translation>Учитывает ли выгрузка дни, в которые документы изменены?</translation>
    </message>
    <message>
        <source>Does an export obey the statuses?</source>
        <translation>Учитывает ли выгрузка статусы?</translation>
    </message>
    <message>
        <source>It is not obeyed: what was asked for does not come.</source>
        <translation>Не учитывает: запрошенное не приходит.</translation>
    </message>
    <message>
        <source>The probe sends the first document of the file twice, with an external id of its own, and looks at what Smartup made of it: with a dozen exports, which also show which of the filters are obeyed. The document stays in Smartup. It is meant for a test organisation, and does not run on a connection that is marked as production.</source>
        <translation>Проба дважды отправляет первый документ файла с собственным внешним кодом и смотрит, что с ним сделал Smartup: примерно двенадцатью выгрузками, которые заодно показывают, какие фильтры учитываются. Документ остаётся в Smartup. Проба предназначена для тестовой организации и не выполняется на подключении, отмеченном как рабочее.</translation>
    </message>
</context>
<context>
    <name>ProbeCommand</name>
    <message>
        <source>Yes, send the document to this organisation.</source>
        <translation>Да, отправить документ в эту организацию.</translation>
    </message>
    <message>
        <source>What was found as one JSON object.</source>
        <translation>Найденное одним объектом JSON.</translation>
    </message>
    <message>
        <source>Name a type of document, and one file.</source>
        <translation>Назовите вид документов и один файл.</translation>
    </message>
    <message>
        <source>Say --confirm to go on.</source>
        <translation>Чтобы продолжить, добавьте --confirm.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>This connection only reads: nothing is sent. Who may change something in Smartup unticks that in the form of the connection.</source>
        <translation>Это подключение только читает: ничего не отправляется. Тот, кому можно менять что-то в Smartup, снимает эту отметку в форме подключения.</translation>
    </message>
    <message>
        <source>This connection names no organisation, and Smartup would write into the user&apos;s default one, usually production: nothing is sent. Choose the organisation in the form of the connection. When the user has only one, a test of the connection finds that out and is enough.</source>
        <translation>В этом подключении не выбрана организация, и Smartup записал бы данные в организацию пользователя по умолчанию, обычно рабочую: ничего не отправляется. Выберите организацию в форме подключения. Если она у пользователя одна, достаточно проверить подключение: проверка это выяснит.</translation>
    </message>
    <message>
        <source>This connection names its organisation by code only, and settings belong to the one whose id is sent: Smartup would change those of the user&apos;s default organisation. Nothing is sent. Choose the organisation in the form of the connection.</source>
        <translation>В этом подключении организация указана только кодом, а настройки относятся к той, чей ID передаётся: Smartup изменил бы настройки организации пользователя по умолчанию. Ничего не отправляется. Выберите организацию в форме подключения.</translation>
    </message>
    <message>
        <source>This connection names its organisation by code only, and reference data goes to the one whose id is sent: Smartup would write it into the user&apos;s default organisation. Nothing is sent. Choose the organisation in the form of the connection.</source>
        <translation>В этом подключении организация указана только кодом, а справочники записываются в ту, чей ID передаётся: Smartup записал бы их в организацию пользователя по умолчанию. Ничего не отправляется. Выберите организацию в форме подключения.</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Mend the file, or remove it and set the connections up again. Passwords are not in it.</source>
        <translation>Исправьте файл или удалите его и настройте подключения заново. Паролей в нём нет.</translation>
    </message>
    <message>
        <source>The file of connections has no readable “%1”.</source>
        <translation>В файле подключений нет читаемого поля «%1».</translation>
    </message>
    <message>
        <source>The file of connections holds an unknown entry, “%1”.</source>
        <translation>В файле подключений есть неизвестная запись «%1».</translation>
    </message>
    <message>
        <source>Connection “%1”: %2</source>
        <translation>Подключение «%1»: %2</translation>
    </message>
    <message>
        <source>The file of connections is not valid JSON.</source>
        <translation>Файл подключений — неправильный JSON.</translation>
    </message>
    <message>
        <source>The file of connections was written by a newer Smartup Desk.</source>
        <translation>Файл подключений записан более новой версией Smartup Desk.</translation>
    </message>
</context>
<context>
    <name>ProfileRules</name>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Адрес должен начинаться с https://.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>В адресе нет имени сервера.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address: they have fields of their own.</source>
        <translation>Не пишите пользователя и пароль в адресе: для них есть отдельные поля.</translation>
    </message>
    <message>
        <source>The address must end before “?” and “#”.</source>
        <translation>Адрес должен кончаться до знаков «?» и «#».</translation>
    </message>
    <message>
        <source>Port 0 cannot be connected to.</source>
        <translation>К порту 0 подключиться нельзя.</translation>
    </message>
    <message>
        <source>The path of the address is not a plain one.</source>
        <translation>В пути адреса есть недопустимые символы.</translation>
    </message>
    <message>
        <source>Without https:// the password would travel readable. Only a server on this computer may be reached by http://.</source>
        <translation>Без https:// пароль передавался бы открыто. По http:// можно обращаться только к серверу на этом компьютере.</translation>
    </message>
    <message>
        <source>The login is written as name@company, as in Smartup itself.</source>
        <translation>Логин пишется как имя@компания, как и в самом Smartup.</translation>
    </message>
    <message>
        <source>A login holds no spaces, no colon and no line breaks.</source>
        <translation>В логине не бывает пробелов, двоеточий и переводов строки.</translation>
    </message>
    <message>
        <source>Write the proxy as http://host:port or socks5://host:port.</source>
        <translation>Запишите прокси в виде http://сервер:порт или socks5://сервер:порт.</translation>
    </message>
    <message>
        <source>Leave user and password out of the proxy&apos;s address.</source>
        <translation>Не пишите пользователя и пароль в адресе прокси.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 seconds.</source>
        <translation>Выберите от 1 до %1 секунд.</translation>
    </message>
    <message>
        <source>Enter the address of Smartup, as https://smartup.online.</source>
        <translation>Введите адрес Smartup, например https://smartup.online.</translation>
    </message>
    <message>
        <source>The address holds spaces, line breaks or letters that are not Latin.</source>
        <translation>В адресе есть пробелы, переводы строки или нелатинские буквы.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Это не веб-адрес.</translation>
    </message>
    <message>
        <source>Give the connection a name of at most 200 letters.</source>
        <translation>Дайте подключению название не длиннее 200 знаков.</translation>
    </message>
    <message>
        <source>A sandbox runs on this computer. Choose another environment for this address.</source>
        <translation>Песочница работает на этом компьютере. Выберите для этого адреса другую среду.</translation>
    </message>
    <message>
        <source>A project code holds Latin letters and digits only.</source>
        <translation>Код проекта состоит только из латинских букв и цифр.</translation>
    </message>
    <message>
        <source>The organisation&apos;s id is a number, as in the list of organisations.</source>
        <translation>ID организации — число, как в списке организаций.</translation>
    </message>
    <message>
        <source>The organisation&apos;s code is one line of at most 200 letters.</source>
        <translation>Код организации — одна строка не длиннее 200 знаков.</translation>
    </message>
    <message>
        <source>Name the certificate file with its whole path.</source>
        <translation>Укажите файл сертификата с полным путём.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>%1 is not a file of connections.</source>
        <translation>%1 — не файл подключений.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не читается.</translation>
    </message>
    <message>
        <source>The unreadable file %1 could not be set aside.</source>
        <translation>Нечитаемый файл %1 не удалось отложить.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>В папку %1 нельзя писать.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не удаётся записать.</translation>
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
        <translation>Название</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Среда</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Organisation, id</source>
        <translation>Организация, ID</translation>
    </message>
    <message>
        <source>Organisation, code</source>
        <translation>Организация, код</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертификата</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Секунд на соединение</translation>
    </message>
    <message>
        <source>Seconds to read</source>
        <translation>Секунд на чтение</translation>
    </message>
    <message>
        <source>Seconds to write</source>
        <translation>Секунд на запись</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Подключений пока нет.</translation>
    </message>
    <message>
        <source>The same as JSON.</source>
        <translation>То же в виде JSON.</translation>
    </message>
    <message>
        <source>list (also without a word) prints a line for each connection, the one in use with a star; show prints one of them, found by its name or id. Passwords are in the keychain and never printed.</source>
        <translation>list (или без слова) печатает по строке на подключение, текущее — со звёздочкой; show печатает одно, найденное по имени или ID. Пароли хранятся в связке ключей и никогда не печатаются.</translation>
    </message>
    <message>
        <source>What to do with the connections is not clear.</source>
        <translation>Непонятно, что делать с подключениями.</translation>
    </message>
    <message>
        <source>Ids are made</source>
        <translation>Внешние коды создаются</translation>
    </message>
    <message>
        <source>Ids are short</source>
        <translation>Внешние коды укорачиваются</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Only organisation</source>
        <translation>Единственная организация</translation>
    </message>
</context>
<context>
    <name>Quirk</name>
    <message>
        <source>A refusal arrives as error_code and message with HTTP status 200.</source>
        <translation>Отказ приходит как error_code и message со статусом HTTP 200.</translation>
    </message>
    <message>
        <source>An import stores its documents and then answers with status 500 and an Oracle text.</source>
        <translation>Загрузка сохраняет документы, а затем отвечает статусом 500 и текстом Oracle.</translation>
    </message>
    <message>
        <source>An import stores nothing and answers with two empty lists.</source>
        <translation>Загрузка ничего не сохраняет и отвечает двумя пустыми списками.</translation>
    </message>
    <message>
        <source>An export ignores the filter external_id and answers its usual window.</source>
        <translation>Выгрузка не учитывает фильтр external_id и отвечает обычным окном.</translation>
    </message>
    <message>
        <source>A document with a key that Smartup does not know is refused.</source>
        <translation>Документ с ключом, которого Smartup не знает, отклоняется.</translation>
    </message>
    <message>
        <source>A request with the header filial_id is answered with status 401.</source>
        <translation>На запрос с заголовком filial_id приходит статус 401.</translation>
    </message>
    <message>
        <source>The daily allowance is spent: every call that counts is refused.</source>
        <translation>Суточный лимит исчерпан: каждый учитываемый вызов отклоняется.</translation>
    </message>
    <message>
        <source>An import is applied only some seconds after its answer.</source>
        <translation>Загрузка применяется только через несколько секунд после ответа.</translation>
    </message>
    <message>
        <source>A request is taken and never answered; the connection stays open.</source>
        <translation>Запрос принят, но ответа нет; соединение остаётся открытым.</translation>
    </message>
    <message>
        <source>The connection is cut after the request; nothing is stored.</source>
        <translation>Соединение обрывается после запроса; ничего не сохраняется.</translation>
    </message>
    <message>
        <source>An import is stored, and the connection is cut before the answer.</source>
        <translation>Загрузка сохраняется, а соединение обрывается до ответа.</translation>
    </message>
    <message>
        <source>Every answer leaves some milliseconds late.</source>
        <translation>Каждый ответ уходит с задержкой в несколько миллисекунд.</translation>
    </message>
    <message>
        <source>An external id of more than 20 characters fails with ORA-06502.</source>
        <translation>Внешний код длиннее 20 символов вызывает ошибку ORA-06502.</translation>
    </message>
    <message>
        <source>An export over more days than allowed answers no rows and no error.</source>
        <translation>Выгрузка за большее число дней, чем разрешено, не даёт ни строк, ни ошибки.</translation>
    </message>
    <message>
        <source>The sandbox knows no quirk named %1.</source>
        <translation>Песочница не знает неполадки %1.</translation>
    </message>
    <message>
        <source>The number of the quirk %1 cannot be used.</source>
        <translation>Число для неполадки %1 использовать нельзя.</translation>
    </message>
</context>
<context>
    <name>ReconcileCommand</name>
    <message>
        <source>The result as one JSON object.</source>
        <translation>Результат одним объектом JSON.</translation>
    </message>
    <message>
        <source>A document that was sent without an answer is looked for in Smartup no sooner than ten minutes later. What is proven not to be there, twice, is sent again with the same id. “smartupctl ledger” lists what is open.</source>
        <translation>Документ, отправленный без ответа, ищется в Smartup не раньше чем через десять минут. Если дважды доказано, что его там нет, он отправляется снова с тем же кодом. Незавершённые документы перечисляет «smartupctl ledger».</translation>
    </message>
    <message>
        <source>%1 is not an option of this command.</source>
        <translation>%1 — не параметр этой команды.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) looked for.</source>
        <translation>
            <numerusform>Искали %n документ.</numerusform>
            <numerusform>Искали %n документа.</numerusform>
            <numerusform>Искали %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be looked for yet: they may still arrive.</source>
        <translation>
            <numerusform>%n документ искать ещё рано: он может дойти.</numerusform>
            <numerusform>%n документа искать ещё рано: они могут дойти.</numerusform>
            <numerusform>%n документов искать ещё рано: они могут дойти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were not there and were sent again.</source>
        <translation>
            <numerusform>%n документа там не было, он отправлен снова.</numerusform>
            <numerusform>%n документов там не было, они отправлены снова.</numerusform>
            <numerusform>%n документов там не было, они отправлены снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead, compare the documents that Smartup confirmed with what it shows now; what is gone, changed or there more than once needs attention. The programs do it once a day by themselves.</source>
        <translation>Вместо этого сравнить подтверждённые Smartup документы с тем, что он показывает сейчас; пропавшее, изменённое или повторённое требует внимания. Программы делают это сами раз в день.</translation>
    </message>
</context>
<context>
    <name>ReferenceComparison</name>
    <message numerus="yes">
        <source>%n record(s) are there as they were sent.</source>
        <translation>
            <numerusform>%n запись там такая, как отправлена.</numerusform>
            <numerusform>%n записи там такие, как отправлены.</numerusform>
            <numerusform>%n записей там такие, как отправлены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are there with other data.</source>
        <translation>
            <numerusform>%n запись там с другими данными.</numerusform>
            <numerusform>%n записи там с другими данными.</numerusform>
            <numerusform>%n записей там с другими данными.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not there.</source>
        <translation>
            <numerusform>%n записи там нет.</numerusform>
            <numerusform>%n записей там нет.</numerusform>
            <numerusform>%n записей там нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no code: look for them in Smartup.</source>
        <translation>
            <numerusform>%n запись была без кода: поищите её в Smartup.</numerusform>
            <numerusform>%n записи были без кода: поищите их в Smartup.</numerusform>
            <numerusform>%n записей были без кода: поищите их в Smartup.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the file again: records are found by their code and overwritten, and none is doubled.</source>
        <translation>Загрузите файл снова: записи находятся по коду и перезаписываются, ни одна не удваивается.</translation>
    </message>
    <message>
        <source>An import of %1 (%2) got no answer. Now Smartup was asked which of the records it has.</source>
        <translation>На загрузку «%1» (%2) не пришёл ответ. Теперь у Smartup запрошено, какие из записей у него есть.</translation>
    </message>
    <message>
        <source>What was sent cannot be read any more: look for the records in Smartup.</source>
        <translation>Отправленное больше не читается: поищите записи в Smartup.</translation>
    </message>
</context>
<context>
    <name>ReferenceEntity</name>
    <message>
        <source>Goods and materials</source>
        <translation>ТМЦ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Product groups</source>
        <translation>Группы ТМЦ</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Производители</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Юридические лица</translation>
    </message>
    <message>
        <source>Natural persons</source>
        <translation>Физические лица</translation>
    </message>
    <message>
        <source>Person groups</source>
        <translation>Группы контрагентов</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Рабочие зоны</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Return reasons</source>
        <translation>Причины возврата</translation>
    </message>
    <message>
        <source>Price types</source>
        <translation>Типы цен</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>Stock balance</source>
        <translation>Остатки на складе</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Логистика</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Movements between organisations</source>
        <translation>Межорганизационные перемещения</translation>
    </message>
    <message>
        <source>Equipment movements</source>
        <translation>Перемещения оборудования</translation>
    </message>
    <message>
        <source>Equipment requests</source>
        <translation>Заявки на оборудование</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Days for which requests and answers of calls that went well are kept; 0 is for ever.</source>
        <translation>Сколько дней хранить запросы и ответы удачных вызовов; 0 — всегда.</translation>
    </message>
    <message>
        <source>The same for calls in which something was refused, not sent or unknown.</source>
        <translation>То же для вызовов, в которых что-то отклонено, не отправлено или неизвестно.</translation>
    </message>
    <message>
        <source>Days for which the lines of calls that went well are kept; 0 is for ever.</source>
        <translation>Сколько дней хранить строки удачных вызовов; 0 — всегда.</translation>
    </message>
    <message>
        <source>Size that the log may have; the oldest goes earlier when it is larger. 0 is any size.</source>
        <translation>Допустимый размер журнала; если он больше, самое старое уходит раньше. 0 — любой размер.</translation>
    </message>
    <message>
        <source>1 writes each month into a file of its own before anything of it goes.</source>
        <translation>1 — каждый месяц записывается в отдельный файл, прежде чем что-то из него уйдёт.</translation>
    </message>
    <message>
        <source>1 lets the program see to it by itself once a day, 0 leaves it to “smartupctl log prune --apply”.</source>
        <translation>1 — программа делает это сама раз в день, 0 — это делает только «smartupctl log prune --apply».</translation>
    </message>
    <message>
        <source>%1 takes a number from 0 to %2.</source>
        <translation>%1 принимает число от 0 до %2.</translation>
    </message>
    <message>
        <source>Lines are kept for at least %1 days: the overview counts them.</source>
        <translation>Наименьший срок хранения строк, дней: %1. Их считает обзор.</translation>
    </message>
    <message>
        <source>Requests and answers cannot be kept longer than their lines.</source>
        <translation>Запросы и ответы нельзя хранить дольше их строк.</translation>
    </message>
    <message>
        <source>What went wrong cannot be kept shorter than what went well.</source>
        <translation>Неудачное нельзя хранить меньше, чем удачное.</translation>
    </message>
    <message>
        <source>The settings of the log cannot be read.</source>
        <translation>Настройки журнала не читаются.</translation>
    </message>
    <message>
        <source>The log has no setting %1.</source>
        <translation>У журнала нет настройки %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests and answers of %n further call(s)</source>
        <translation>
            <numerusform>запросы и ответы ещё %n вызова</numerusform>
            <numerusform>запросы и ответы ещё %n вызовов</numerusform>
            <numerusform>запросы и ответы ещё %n вызовов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>Убирать нечего.</translation>
    </message>
    <message>
        <source>Would go: %1, and %2; about %3.</source>
        <translation>Было бы убрано: %1 и %2; около %3.</translation>
    </message>
    <message>
        <source>The oldest is of %1, the newest of %2.</source>
        <translation>Самое старое от %1, самое новое от %2.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned and kept: %n call(s).</source>
        <translation>
            <numerusform>Закреплено и остаётся: %n вызов.</numerusform>
            <numerusform>Закреплено и остаётся: %n вызова.</numerusform>
            <numerusform>Закреплено и остаётся: %n вызовов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept because their documents are still open: %n call(s).</source>
        <translation>
            <numerusform>Остаётся, потому что документы ещё не завершены: %n вызов.</numerusform>
            <numerusform>Остаётся, потому что документы ещё не завершены: %n вызова.</numerusform>
            <numerusform>Остаётся, потому что документы ещё не завершены: %n вызовов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived first: %1.</source>
        <translation>Сначала в архив: %1.</translation>
    </message>
    <message>
        <source>Gone: %1, and %2; %3 smaller.</source>
        <translation>Убрано: %1 и %2; стало меньше на %3.</translation>
    </message>
    <message>
        <source>The log is still larger than it may be: nothing else may go.</source>
        <translation>Журнал всё ещё больше допустимого: больше ничего убирать нельзя.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The sample company cannot be written.</source>
        <translation>Не удалось записать учебную компанию.</translation>
    </message>
    <message>
        <source>The sandbox file “%1” cannot be opened.</source>
        <translation>Файл песочницы «%1» не открывается.</translation>
    </message>
    <message>
        <source>The file “%1” is not a sandbox.</source>
        <translation>Файл «%1» — не песочница.</translation>
    </message>
    <message>
        <source>The sandbox file “%1” was made by another version. Begin anew.</source>
        <translation>Файл песочницы «%1» создан другой версией. Начните заново.</translation>
    </message>
    <message>
        <source>The tables of the sandbox cannot be made.</source>
        <translation>Не удалось создать таблицы песочницы.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged, or is no sandbox. It was left as it is: choose another file.</source>
        <translation>Файл «%1» повреждён или не песочница. Он оставлен как есть: выберите другой файл.</translation>
    </message>
    <message>
        <source>The file “%1” is in use by another sandbox.</source>
        <translation>Файл «%1» занят другой песочницей.</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>Port of this computer to listen on; 0 takes a free one.</source>
        <translation>Порт этого компьютера; 0 — любой свободный.</translation>
    </message>
    <message>
        <source>SQLite file that keeps the state between starts; :memory: keeps nothing.</source>
        <translation>Файл SQLite, хранящий состояние между запусками; :memory: не хранит ничего.</translation>
    </message>
    <message>
        <source>How many times 5000 orders a new sample company gets, from 1 to 200.</source>
        <translation>Сколько раз по 5000 заказов получит новая учебная компания, от 1 до 200.</translation>
    </message>
    <message>
        <source>A known trouble to play, from the list below; may be given several times, with a number as in delay=500.</source>
        <translation>Известная неполадка из списка ниже; можно указать несколько раз, с числом, как delay=500.</translation>
    </message>
    <message>
        <source>Leave out the daily allowance, for measurements.</source>
        <translation>Без суточного лимита, для измерений.</translation>
    </message>
    <message>
        <source>Begin anew with the sample company.</source>
        <translation>Начать заново с учебной компанией.</translation>
    </message>
    <message>
        <source>Troubles (--quirk):</source>
        <translation>Неполадки (--quirk):</translation>
    </message>
    <message>
        <source>The sandbox is ready.</source>
        <translation>Песочница готова.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>Неполадки</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Ctrl+C завершает её.</translation>
    </message>
    <message>
        <source>%1 is not an option of the sandbox.</source>
        <translation>%1 — не параметр песочницы.</translation>
    </message>
    <message>
        <source>Sets the sandbox&apos;s clock to this moment of Tashkent when it starts, as in 12.11.2026 10:00.</source>
        <translation>При запуске ставит часы песочницы на этот момент по Ташкенту, например 12.11.2026 10:00.</translation>
    </message>
    <message>
        <source>--now takes a moment as %1, not “%2”.</source>
        <translation>--now принимает момент в виде %1, а не «%2».</translation>
    </message>
    <message>
        <source>They are switched while it runs, too: POST %1 to the path %2, signed in as %3. An empty object tells which are on.</source>
        <translation>Их можно переключать и во время работы: POST %1 на путь %2, вход %3. Пустой объект сообщает, какие включены.</translation>
    </message>
</context>
<context>
    <name>SandboxTables</name>
    <message>
        <source>The tables of the sandbox cannot be read.</source>
        <translation>Таблицы песочницы не читаются.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Choose a file that this program has exported.</source>
        <translation>Выберите файл, сохранённый этой программой.</translation>
    </message>
    <message>
        <source>Errors of today</source>
        <translation>Ошибки за сегодня</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Результат неизвестен</translation>
    </message>
    <message>
        <source>Skipped as duplicates</source>
        <translation>Пропущено как дубликаты</translation>
    </message>
    <message>
        <source>This is no file of saved filters.</source>
        <translation>Это не файл сохранённых фильтров.</translation>
    </message>
    <message>
        <source>This file of saved filters was made by another version.</source>
        <translation>Этот файл сохранённых фильтров создан другой версией.</translation>
    </message>
    <message>
        <source>The filter “%1” of the file cannot be read.</source>
        <translation>Фильтр «%1» из файла не читается.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Choose what is to be exchanged.</source>
        <translation>Выберите, чем обмениваться.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be exchanged this way.</source>
        <translation>«%1» так обменивать нельзя.</translation>
    </message>
    <message>
        <source>A folder of imports holds one type of documents.</source>
        <translation>В папке загрузки — документы одного вида.</translation>
    </message>
    <message>
        <source>An export reaches back 1 to 366 days.</source>
        <translation>Выгрузка охватывает от 1 до 366 последних дней.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Выгрузка: %1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Загрузка: %1</translation>
    </message>
    <message>
        <source>The schedules cannot be read.</source>
        <translation>Расписания не читаются.</translation>
    </message>
    <message>
        <source>Update the program, or move the file away and make them again.</source>
        <translation>Обновите программу или уберите файл и создайте расписания заново.</translation>
    </message>
    <message>
        <source>every day</source>
        <extracomment>Days on which a schedule runs: all seven</extracomment>
        <translation>каждый день</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Выберите хотя бы один день недели.</translation>
    </message>
    <message>
        <source>Name at least one time of the day.</source>
        <translation>Укажите хотя бы одно время.</translation>
    </message>
    <message>
        <source>A time is written as in %1.</source>
        <translation>Время пишется так: %1.</translation>
    </message>
    <message>
        <source>The interval is between 5 minutes and 24 hours.</source>
        <translation>Интервал — от 5 минут до 24 часов.</translation>
    </message>
    <message>
        <source>The first time lies behind the last one.</source>
        <translation>Первое время позже последнего.</translation>
    </message>
    <message>
        <source>At %1; %2</source>
        <extracomment>Times and days of a schedule: &quot;At 06:00, 18:00; Mon, Wed&quot;</extracomment>
        <translation>В %1; %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s) from %1 to %2; %3</source>
        <extracomment>Interval and days of a schedule: &quot;Every 15 minutes from 08:00 to 18:00; Mon, Wed&quot;</extracomment>
        <translation>
            <numerusform>Каждую %n минуту с %1 до %2; %3</numerusform>
            <numerusform>Каждые %n минуты с %1 до %2; %3</numerusform>
            <numerusform>Каждые %n минут с %1 до %2; %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of schedules %1 cannot be read.</source>
        <translation>Файл расписаний %1 не читается.</translation>
    </message>
    <message>
        <source>The file of schedules %1 cannot be written now.</source>
        <translation>Файл расписаний %1 сейчас не удаётся записать.</translation>
    </message>
    <message>
        <source>Nothing of this can be narrowed by &quot;%1&quot;.</source>
        <translation>Ничего из этого нельзя ограничить фильтром «%1».</translation>
    </message>
    <message>
        <source>Statuses: %1.</source>
        <translation>Статусы: %1.</translation>
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
            <numerusform>С %1 по %2 пропущен %n запуск.</numerusform>
            <numerusform>С %1 по %2 пропущено %n запуска.</numerusform>
            <numerusform>С %1 по %2 пропущено %n запусков.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table of imports holds one type of documents.</source>
        <translation>В таблице загрузки — документы одного вида.</translation>
    </message>
    <message>
        <source>Choose a folder or a database.</source>
        <translation>Выберите папку или базу данных.</translation>
    </message>
    <message>
        <source>Name the table that is to be imported.</source>
        <translation>Укажите таблицу, которую нужно загружать.</translation>
    </message>
    <message>
        <source>Into a database.</source>
        <translation>В базу данных.</translation>
    </message>
    <message>
        <source>From the table %1.</source>
        <translation>Из таблицы %1.</translation>
    </message>
</context>
<context>
    <name>ScheduleCommand</name>
    <message>
        <source>Folder that exports are written to, or files are taken from.</source>
        <translation>Папка, в которую пишутся выгрузки или из которой берутся файлы.</translation>
    </message>
    <message>
        <source>Runs every so many minutes.</source>
        <translation>Запуск каждые столько минут.</translation>
    </message>
    <message>
        <source>With --every: first run of a day.</source>
        <translation>Вместе с --every: первый запуск за день.</translation>
    </message>
    <message>
        <source>With --every: no run of a day after it.</source>
        <translation>Вместе с --every: позже этого времени запусков за день нет.</translation>
    </message>
    <message>
        <source>Runs at these times, as in 06:00,18:00.</source>
        <translation>Запуск в это время, например 06:00,18:00.</translation>
    </message>
    <message>
        <source>Days of the week; 1 is Monday.</source>
        <translation>Дни недели; 1 — понедельник.</translation>
    </message>
    <message>
        <source>Days that an export of documents reaches back, today included.</source>
        <translation>Сколько последних дней охватывает выгрузка документов, считая сегодняшний.</translation>
    </message>
    <message>
        <source>What becomes of runs that were missed: catch_up, skip or ask.</source>
        <translation>Что делать с пропущенными запусками: catch_up, skip или ask.</translation>
    </message>
    <message>
        <source>A name of your own.</source>
        <translation>Ваше название.</translation>
    </message>
    <message>
        <source>list as JSON.</source>
        <translation>list в виде JSON.</translation>
    </message>
    <message>
        <source>All times are those of Tashkent. A desktop program or a service that is running takes a change up within a minute.</source>
        <translation>Всё время указано по Ташкенту. Работающая настольная программа или служба учтёт изменение в течение минуты.</translation>
    </message>
    <message>
        <source>Give either --every or --at.</source>
        <translation>Укажите либо --every, либо --at.</translation>
    </message>
    <message>
        <source>A time is written as in %1.</source>
        <translation>Время пишется так: %1.</translation>
    </message>
    <message>
        <source>--weekdays takes numbers from 1 to 7.</source>
        <translation>--weekdays принимает числа от 1 до 7.</translation>
    </message>
    <message>
        <source>Say what to add, as in: add export order,inventory.</source>
        <translation>Скажите, что добавить, например: add export order,inventory.</translation>
    </message>
    <message>
        <source>--missed takes catch_up, skip or ask.</source>
        <translation>--missed принимает catch_up, skip или ask.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Приостановлено.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Следующий запуск: %1.</translation>
    </message>
    <message>
        <source>Last: %1.</source>
        <translation>Последний запуск: %1.</translation>
    </message>
    <message>
        <source>There are no schedules yet.</source>
        <translation>Расписаний пока нет.</translation>
    </message>
    <message>
        <source>There is no schedule “%1”.</source>
        <translation>Расписания «%1» нет.</translation>
    </message>
    <message>
        <source>Several schedules begin with “%1”.</source>
        <translation>С «%1» начинается несколько расписаний.</translation>
    </message>
    <message>
        <source>What to do with the schedules is not clear.</source>
        <translation>Непонятно, что делать с расписаниями.</translation>
    </message>
    <message>
        <source>What these days speak about: date, created or modified.</source>
        <translation>К чему относятся эти дни: date, created или modified.</translation>
    </message>
    <message>
        <source>Only these statuses of orders, as in B#S,B#V; those of the settings when it is left out.</source>
        <translation>Только эти статусы заказов, например B#S,B#V; если не указаны — статусы из настроек.</translation>
    </message>
    <message>
        <source>Only records of these codes, as in warehouse_codes=W1,W2; may be given several times. “smartupctl help export” says what takes which.</source>
        <translation>Только записи с этими кодами, например warehouse_codes=W1,W2; можно указать несколько раз. Какие фильтры что принимает, говорит «smartupctl help export».</translation>
    </message>
    <message>
        <source>json, xml, csv or xlsx: of the files that an export writes, or of those that an import takes. An import takes all of them when it is left out.</source>
        <translation>json, xml, csv или xlsx: формат файлов, которые пишет выгрузка или берёт загрузка. Если не указано, загрузка берёт все.</translation>
    </message>
    <message>
        <source>--status and --filter narrow exports; an import takes whole files.</source>
        <translation>--status и --filter ограничивают выгрузку; загрузка берёт файлы целиком.</translation>
    </message>
    <message>
        <source>--status narrows orders, and they are not named.</source>
        <translation>--status ограничивает заказы, а они не названы.</translation>
    </message>
    <message>
        <source>Answer with: smartupctl schedule catch-up ID, or leave-out ID.</source>
        <translation>Чтобы ответить: smartupctl schedule catch-up ID или leave-out ID.</translation>
    </message>
    <message>
        <source>No missed runs of it wait for an answer.</source>
        <translation>У него нет пропущенных запусков, ждущих решения.</translation>
    </message>
    <message>
        <source>One run makes up for them, within a minute of a program that runs the schedules.</source>
        <translation>Вместо них выполняется один запуск: программа, выполняющая расписания, начнёт его в течение минуты.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Они не будут выполнены.</translation>
    </message>
    <message>
        <source>Instead of a folder: a database that “smartupctl databases” knows. Exports write their tables, an import reads one. Its password must be in the keychain.</source>
        <translation>Вместо папки: база данных из списка «smartupctl databases». Выгрузки пишут в неё свои таблицы, загрузка читает одну. Пароль базы должен быть в связке ключей.</translation>
    </message>
    <message>
        <source>import with --database: the table or view; its rows are sent when they are new or have changed.</source>
        <translation>import с --database: таблица или представление; строки отправляются, если они новые или изменились.</translation>
    </message>
    <message>
        <source>Give either --folder or --database.</source>
        <translation>Укажите либо --folder, либо --database.</translation>
    </message>
    <message>
        <source>--table names what an import reads of a --database; an export&apos;s tables have their own names.</source>
        <translation>--table указывает, что загрузка читает из --database; у таблиц выгрузки имена свои.</translation>
    </message>
    <message>
        <source>--format is about files, not tables.</source>
        <translation>--format относится к файлам, а не к таблицам.</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>Running now</source>
        <translation>Выполняется сейчас</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of a schedule that does not run at present</extracomment>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a schedule runs next: at no time</extracomment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>%1: the program ended in the middle of it</source>
        <translation>%1: программа завершилась во время запуска</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When a schedule ran last, and how it ended: &quot;27.11.2026 06:00: Received&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column of a table: at which times a schedule runs</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Следующий запуск</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Последний запуск</translation>
    </message>
    <message numerus="yes">
        <source>%n missed run(s) wait for your word</source>
        <translation>
            <numerusform>%n пропущенный запуск ждёт вашего решения</numerusform>
            <numerusform>%n пропущенных запуска ждут вашего решения</numerusform>
            <numerusform>%n пропущенных запусков ждут вашего решения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>You can go on without it: the password is then asked for each time and kept only until the program is closed.</source>
        <translation>Можно работать и без неё: тогда пароль запрашивается каждый раз и хранится только до закрытия программы.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Связка ключей отказала в доступе.</translation>
    </message>
    <message>
        <source>This system has no keychain.</source>
        <translation>В этой системе нет связки ключей.</translation>
    </message>
    <message>
        <source>The keychain could not be used.</source>
        <translation>Не удалось воспользоваться связкой ключей.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Связка ключей не отвечает.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The schedules are those of the desktop program. While that runs them, this waits and takes over when it ends. Ctrl+C or SIGTERM ends it: an export under way writes no file, an import waits for the request under way.</source>
        <translation>Расписания те же, что в настольной программе. Пока их выполняет она, эта команда ждёт и подхватывает их, когда та завершится. Ctrl+C или SIGTERM завершает её: начатая выгрузка не запишет файл, загрузка дождётся текущего запроса.</translation>
    </message>
    <message>
        <source>--profile names the connection whose schedules are run.</source>
        <translation>--profile называет подключение, чьи расписания выполнять.</translation>
    </message>
    <message>
        <source>Serving %1. Ctrl+C ends it.</source>
        <translation>Обслуживается %1. Ctrl+C завершает работу.</translation>
    </message>
    <message numerus="yes">
        <source>In charge of %n schedule(s).</source>
        <translation>
            <numerusform>Под управлением %n расписание.</numerusform>
            <numerusform>Под управлением %n расписания.</numerusform>
            <numerusform>Под управлением %n расписаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer with: smartupctl schedule catch-up %1, or leave-out %1.</source>
        <translation>Чтобы ответить: smartupctl schedule catch-up %1 или leave-out %1.</translation>
    </message>
</context>
<context>
    <name>SettingCatalog</name>
    <message>
        <source>Global code</source>
        <translation>Глобальный код</translation>
    </message>
    <message>
        <source>One code for all organisations: best when several systems exchange with each other.</source>
        <translation>Один код для всех организаций: лучше, когда обмен идёт между несколькими системами.</translation>
    </message>
    <message>
        <source>Example: the product “Chashma 0.5 l” travels as P000512 from every organisation.</source>
        <translation>Пример: товар «Chashma 0,5 л» передаётся как P000512 из любой организации.</translation>
    </message>
    <message>
        <source>Local code</source>
        <translation>Локальный код</translation>
    </message>
    <message>
        <source>This organisation&apos;s own code: when the numbering of a particular sales point matters.</source>
        <translation>Собственный код этой организации: когда важна нумерация конкретной торговой точки.</translation>
    </message>
    <message>
        <source>Example: the product “Chashma 0.5 l” travels as 17-0093 from this organisation and under another code from the next.</source>
        <translation>Пример: товар «Chashma 0,5 л» передаётся как 17-0093 из этой организации и под другим кодом из соседней.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>state of a switch</extracomment>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Goods and materials without an identification code of the kind in use are left out of the export.</source>
        <translation>ТМЦ без идентификационного кода используемого вида в выгрузку не попадают.</translation>
    </message>
    <message>
        <source>Example: of 2000 goods, 140 have no code; the export answers 1860.</source>
        <translation>Пример: из 2000 ТМЦ у 140 нет кода; выгружается 1860.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>state of a switch</extracomment>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Goods and materials without an identification code are exported too, with an empty code.</source>
        <translation>ТМЦ без идентификационного кода тоже выгружаются, с пустым кодом.</translation>
    </message>
    <message>
        <source>Example: of 2000 goods, 140 have no code; the export answers all 2000, 140 of them with an empty code.</source>
        <translation>Пример: из 2000 ТМЦ у 140 нет кода; выгружаются все 2000, из них 140 с пустым кодом.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>duplicate policy, heading of a column</extracomment>
        <translation>Не проверять</translation>
    </message>
    <message>
        <source>Documents are not compared with those already here: one that is sent twice is stored twice.</source>
        <translation>Документы не сравниваются с уже имеющимися: отправленный дважды сохранится дважды.</translation>
    </message>
    <message>
        <source>Example: 1C-00004511 is sent a second time, and Smartup holds it under two numbers.</source>
        <translation>Пример: 1C-00004511 отправлен второй раз, и в Smartup он есть под двумя номерами.</translation>
    </message>
    <message>
        <source>Report an error</source>
        <extracomment>duplicate policy, heading of a column</extracomment>
        <translation>Выдать ошибку</translation>
    </message>
    <message>
        <source>A document whose external id is already known here is refused with an error; the others of the request go through.</source>
        <translation>Документ, внешний код которого здесь уже известен, отклоняется с ошибкой; остальные документы запроса проходят.</translation>
    </message>
    <message>
        <source>Example: 1C-00004511 is sent a second time, and the sender gets an error that names the existing document.</source>
        <translation>Пример: 1C-00004511 отправлен второй раз, и отправитель получает ошибку с номером существующего документа.</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>duplicate policy, heading of a column</extracomment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>The existing document takes the new data and keeps its number.</source>
        <translation>Существующий документ обновляется согласно новым данным и сохраняет свой номер.</translation>
    </message>
    <message>
        <source>Example: 1C-00004511 is sent again with 12 pieces instead of 10, and the document in Smartup then says 12.</source>
        <translation>Пример: 1C-00004511 отправлен снова, 12 штук вместо 10, и в документе Smartup становится 12.</translation>
    </message>
    <message>
        <source>Skip the duplicate</source>
        <extracomment>duplicate policy, heading of a column</extracomment>
        <translation>Пропустить дубликат</translation>
    </message>
    <message>
        <source>Only new documents are added: one whose external id is already known here changes nothing, and the sender gets the existing number.</source>
        <translation>Добавляются только новые документы: документ с уже известным внешним кодом ничего не меняет, а отправитель получает существующий номер.</translation>
    </message>
    <message>
        <source>Example: 1C-00004511 is sent again with 12 pieces instead of 10, and the document in Smartup still says 10.</source>
        <translation>Пример: 1C-00004511 отправлен снова, 12 штук вместо 10, а в документе Smartup остаётся 10.</translation>
    </message>
    <message>
        <source>Code used</source>
        <translation>Использует код</translation>
    </message>
    <message>
        <source>Which code identifies goods and clients in requests and answers of the API.</source>
        <translation>Какой код определяет ТМЦ и клиентов в запросах и ответах API.</translation>
    </message>
    <message>
        <source>identifier id article number global local product client</source>
        <extracomment>words a search in the settings finds “Code used” by; separate them with blanks</extracomment>
        <translation>идентификатор код артикул номер глобальный локальный товар клиент ТМЦ</translation>
    </message>
    <message>
        <source>Periodicity of the exchange</source>
        <translation>Периодичность обмена</translation>
    </message>
    <message>
        <source>How often data is brought up to date: in real time, or once in a number of minutes.</source>
        <translation>Как часто обновляются данные: в реальном времени или раз в заданное число минут.</translation>
    </message>
    <message>
        <source>Example: every 15 minutes makes 96 exchanges a day.</source>
        <translation>Пример: каждые 15 минут — это 96 обменов в сутки.</translation>
    </message>
    <message>
        <source>interval schedule frequency minutes real time how often</source>
        <extracomment>words a search in the settings finds “Periodicity of the exchange” by; separate them with blanks</extracomment>
        <translation>интервал расписание частота минуты реальное время как часто</translation>
    </message>
    <message>
        <source>Order statuses to export</source>
        <translation>Статусы выгружаемых заказов</translation>
    </message>
    <message>
        <source>Only orders in the selected statuses are exported through the API.</source>
        <translation>Через API выгружаются только заказы в выбранных статусах.</translation>
    </message>
    <message>
        <source>Example: with Shipped and Delivered, an order appears in the export when it leaves the warehouse.</source>
        <translation>Пример: с «Отгружен» и «Доставлен» заказ появляется в выгрузке, когда покидает склад.</translation>
    </message>
    <message>
        <source>state filter download draft new shipped delivered archive cancelled</source>
        <extracomment>words a search in the settings finds “Order statuses to export” by; separate them with blanks</extracomment>
        <translation>статус состояние фильтр выгрузка черновик новый отгружен доставлен архив отменён</translation>
    </message>
    <message>
        <source>Export records without codes</source>
        <translation>Выгружать данные без кодов</translation>
    </message>
    <message>
        <source>Useful for systems that do not need to identify each item.</source>
        <translation>Полезно для систем, которые не требуют строгой идентификации каждого элемента.</translation>
    </message>
    <message>
        <source>empty code missing goods materials products reference</source>
        <extracomment>words a search in the settings finds “Export records without codes” by; separate them with blanks</extracomment>
        <translation>пустой код нет кода ТМЦ товары материалы справочник</translation>
    </message>
    <message>
        <source>Duplicate check</source>
        <translation>Проверка на дубликат</translation>
    </message>
    <message>
        <source>A duplicate is a document of the same type and organisation with the same external id. A document without an external id cannot be checked.</source>
        <translation>Дубликат — документ того же вида и той же организации с тем же внешним кодом. Документ без внешнего кода проверить нельзя.</translation>
    </message>
    <message>
        <source>double twice repeat again existing external id policy</source>
        <extracomment>words a search in the settings finds “Duplicate check” by; separate them with blanks</extracomment>
        <translation>дубль дважды повтор снова существующий внешний код правило</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие настройки</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Остальные методы</translation>
    </message>
    <message>
        <source>“%1” is not a value that the setting %2 can take.</source>
        <translation>«%1» — недопустимое значение для настройки %2.</translation>
    </message>
    <message>
        <source>Possible values: %1.</source>
        <translation>Возможные значения: %1.</translation>
    </message>
    <message>
        <source>in real time</source>
        <translation>в реальном времени</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>каждую %n минуту</numerusform>
            <numerusform>каждые %n минуты</numerusform>
            <numerusform>каждые %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no order status is selected</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <extracomment>%1 is a document type: “Order duplicates”</extracomment>
        <translation>Дубликаты: %1</translation>
    </message>
</context>
<context>
    <name>SettingRules</name>
    <message>
        <source>Every system that exchanges with this organisation must use the other codes from the moment you save.</source>
        <translation>С момента сохранения все системы, которые обмениваются с этой организацией, должны использовать другие коды.</translation>
    </message>
    <message>
        <source>The period must lie between %1 and %2 minutes.</source>
        <translation>Период должен быть от %1 до %2 минут.</translation>
    </message>
    <message>
        <source>This makes %1 exchanges a day. The daily request allowance is 500 for all programs of the company together: it may be spent before the evening.</source>
        <translation>Это %1 обменов в сутки. Суточный лимит — 500 запросов на все программы компании вместе: он может кончиться до вечера.</translation>
    </message>
    <message>
        <source>No order status is selected: nothing is exported.</source>
        <translation>Не выбран ни один статус заказа: ничего не выгружается.</translation>
    </message>
    <message>
        <source>The status %1 is not known to this program. It is kept and sent back as it is.</source>
        <translation>Статус %1 этой программе неизвестен. Он сохраняется и отправляется обратно как есть.</translation>
    </message>
    <message>
        <source>Drafts are exported too: they may still change or disappear.</source>
        <translation>Выгружаются и черновики: они ещё могут измениться или исчезнуть.</translation>
    </message>
    <message>
        <source>The local code is in use: goods that have only a global code are left out too.</source>
        <translation>Используется локальный код: ТМЦ, у которых есть только глобальный, тоже не выгружаются.</translation>
    </message>
    <message>
        <source>%1: with “Update”, lines without an external id of their own may be doubled when the document is sent again.</source>
        <translation>%1: при «Обновить» строки без собственного внешнего кода могут удвоиться при повторной отправке документа.</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) of documents are not checked for duplicates: sending a document twice doubles it.</source>
        <translation>
            <numerusform>%n вид документов не проверяется на дубликаты: отправленный дважды документ удвоится.</numerusform>
            <numerusform>%n вида документов не проверяются на дубликаты: отправленный дважды документ удвоится.</numerusform>
            <numerusform>%n видов документов не проверяются на дубликаты: отправленный дважды документ удвоится.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 не читается.</translation>
    </message>
    <message>
        <source>Smartup accepted the settings but stored other values than were sent.</source>
        <translation>Smartup принял настройки, но сохранил не те значения, что отправлены.</translation>
    </message>
    <message>
        <source>Somebody else changed the same settings at this moment. Nothing was written; look at them and try again.</source>
        <translation>Кто-то другой только что изменил те же настройки. Ничего не записано; посмотрите их и повторите.</translation>
    </message>
    <message>
        <source>show prints every setting as KEY=VALUE with a comment in words; set changes the settings named and prints what changed; diff says what a file of such lines would change, and ends with 1 when it would change something.</source>
        <translation>show печатает каждую настройку как KEY=VALUE с пояснением словами; set меняет названные настройки и печатает, что изменилось; diff говорит, что изменил бы файл из таких строк, и завершается с кодом 1, если изменил бы что-нибудь.</translation>
    </message>
    <message>
        <source>What to do with the settings is not clear.</source>
        <translation>Непонятно, что делать с настройками.</translation>
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
        <translation>Проверьте карту формы настроек: имена полей Smartup могли измениться.</translation>
    </message>
    <message>
        <source>Smartup&apos;s settings form sent no readable value for “%1”.</source>
        <translation>Форма настроек Smartup не прислала читаемого значения для «%1».</translation>
    </message>
    <message>
        <source>The map of the settings form is not valid JSON.</source>
        <translation>Карта формы настроек — неправильный JSON.</translation>
    </message>
    <message>
        <source>Correct the file %1, or remove it: then the names that this program knows are used.</source>
        <translation>Исправьте файл %1 или удалите его: тогда используются имена, известные программе.</translation>
    </message>
    <message>
        <source>The map of the settings form cannot be read.</source>
        <translation>Карта формы настроек не читается.</translation>
    </message>
    <message>
        <source>The map of the settings form is not usable.</source>
        <translation>Карта формы настроек непригодна.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 a sentence that says what is wrong with it</extracomment>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no assignment of the form KEY=VALUE.</source>
        <translation>«%1» — не присваивание вида KEY=VALUE.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Настройки «%1» нет.</translation>
    </message>
    <message>
        <source>“smartupctl settings show” lists the settings.</source>
        <translation>Список настроек: «smartupctl settings show».</translation>
    </message>
    <message>
        <source>The setting “%1” is named twice.</source>
        <translation>Настройка «%1» указана дважды.</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Connect</source>
        <extracomment>step of the assistant</extracomment>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>Чтение настроек</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Проверка состояния</translation>
    </message>
</context>
<context>
    <name>SharedClaims</name>
    <message>
        <source>This computer only reads the shared log, so that no other one would know what it sends.</source>
        <translation>Этот компьютер только читает общий журнал: о том, что он отправляет, другие не узнали бы.</translation>
    </message>
    <message>
        <source>Let it send as well: “Shared log…” in the menu of the log&apos;s page, or “smartupctl log shared set --direction both”.</source>
        <translation>Включите и отправку: «Общий журнал…» в меню страницы журнала или «smartupctl log shared set --direction both».</translation>
    </message>
    <message>
        <source>The database of the shared log or its password is not known any more, and nothing is sent without it.</source>
        <translation>База данных общего журнала или её пароль больше не известны, а без этого ничего не отправляется.</translation>
    </message>
    <message>
        <source>Fill in “Shared log…” in the menu of the log&apos;s page, or switch the shared log off on this computer.</source>
        <translation>Заполните «Общий журнал…» в меню страницы журнала или выключите общий журнал на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>SharedDatabase</name>
    <message>
        <source>The file %1 cannot be read or written.</source>
        <translation>Файл %1 нельзя прочитать или записать.</translation>
    </message>
    <message>
        <source>Make room on the disk, or look at the rights of the file.</source>
        <translation>Освободите место на диске или проверьте права на файл.</translation>
    </message>
    <message>
        <source>The file %1 was made by another version of the program, or by another program. It is left as it is.</source>
        <translation>Файл %1 создан другой версией программы или другой программой. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>Update the program, or move the file away.</source>
        <translation>Обновите программу или уберите файл.</translation>
    </message>
</context>
<context>
    <name>SharedJournal</name>
    <message>
        <source>The file of the shared log cannot be understood.</source>
        <translation>Файл общего журнала непонятен.</translation>
    </message>
    <message>
        <source>The shared log is off.</source>
        <translation>Общий журнал выключен.</translation>
    </message>
    <message>
        <source>The server of the shared log is being asked.</source>
        <translation>Идёт запрос к серверу общего журнала.</translation>
    </message>
    <message>
        <source>The shared log is up to date.</source>
        <translation>Общий журнал актуален.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are on their way to the shared log.</source>
        <translation>
            <numerusform>%n вызов на пути в общий журнал.</numerusform>
            <numerusform>%n вызова на пути в общий журнал.</numerusform>
            <numerusform>%n вызовов на пути в общий журнал.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shared log is out of reach.</source>
        <translation>Общий журнал недоступен.</translation>
    </message>
    <message numerus="yes">
        <source>The shared log is out of reach; %n call(s) wait here.</source>
        <translation>
            <numerusform>Общий журнал недоступен; здесь ждёт %n вызов.</numerusform>
            <numerusform>Общий журнал недоступен; здесь ждут %n вызова.</numerusform>
            <numerusform>Общий журнал недоступен; здесь ждут %n вызовов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database of the shared log is not known any more.</source>
        <translation>База данных общего журнала больше не известна.</translation>
    </message>
    <message>
        <source>The keychain has no password for the database %1.</source>
        <translation>В связке ключей нет пароля базы данных %1.</translation>
    </message>
    <message>
        <source>Another program of this computer looks after the shared log.</source>
        <translation>За общим журналом следит другая программа этого компьютера.</translation>
    </message>
    <message>
        <source>A record of the shared log cannot be understood.</source>
        <translation>Запись общего журнала непонятна.</translation>
    </message>
    <message>
        <source>Update the program: a newer one may have sent it.</source>
        <translation>Обновите программу: возможно, запись отправила более новая.</translation>
    </message>
    <message>
        <source>The database %1 is not prepared for the shared log, or this user may not see it.</source>
        <translation>База данных %1 не подготовлена для общего журнала, или этот пользователь его не видит.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server run “smartupctl log shared prepare” and give this user its role.</source>
        <translation>Попросите того, кто ведёт сервер, выполнить «smartupctl log shared prepare» и дать этому пользователю его роль.</translation>
    </message>
    <message>
        <source>The user of the database %1 lacks a role of the shared log.</source>
        <translation>Пользователю базы данных %1 не хватает роли общего журнала.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server grant smartup_journal_writer or smartup_journal_reader.</source>
        <translation>Попросите того, кто ведёт сервер, выдать smartup_journal_writer или smartup_journal_reader.</translation>
    </message>
    <message>
        <source>The database %1 takes nothing: its disk is full, or it only lets read.</source>
        <translation>База данных %1 ничего не принимает: её диск заполнен или она доступна только для чтения.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the server. What is to be sent waits here.</source>
        <translation>Сообщите тому, кто ведёт сервер. То, что нужно отправить, ждёт здесь.</translation>
    </message>
    <message>
        <source>The database %1 takes too long to answer.</source>
        <translation>База данных %1 слишком долго не отвечает.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is tried again. What is to be sent waits here.</source>
        <translation>Делать ничего не нужно: попытка повторится. То, что нужно отправить, ждёт здесь.</translation>
    </message>
    <message>
        <source>The database %1 refuses this month.</source>
        <translation>База данных %1 отказалась убрать этот месяц.</translation>
    </message>
    <message>
        <source>Only months that are over can go.</source>
        <translation>Убирать можно только закончившиеся месяцы.</translation>
    </message>
    <message>
        <source>The database %1 does not answer as it should.</source>
        <translation>База данных %1 отвечает не так, как должна.</translation>
    </message>
    <message>
        <source>Nothing is lost: this computer&apos;s log goes on, and what it holds is sent when the server is there again.</source>
        <translation>Ничего не потеряно: журнал этого компьютера ведётся дальше, и его содержимое будет отправлено, когда сервер снова станет доступен.</translation>
    </message>
    <message>
        <source>The database %1 is prepared for another version of this program.</source>
        <translation>База данных %1 подготовлена для другой версии этой программы.</translation>
    </message>
    <message>
        <source>Update the program, or run “smartupctl log shared prepare” of the newest one.</source>
        <translation>Обновите программу или выполните «smartupctl log shared prepare» самой новой версии.</translation>
    </message>
    <message>
        <source>Fill in “Shared log…” in the menu of the log&apos;s page, or name one with “smartupctl log shared set --database NAME”.</source>
        <translation>Заполните «Общий журнал…» в меню страницы журнала или укажите базу данных командой «smartupctl log shared set --database ИМЯ».</translation>
    </message>
    <message>
        <source>Type it under “Shared log…” in the menu of the log&apos;s page: it is kept in the keychain.</source>
        <translation>Введите его в окне «Общий журнал…» из меню страницы журнала: он хранится в связке ключей.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server grant smartup_journal_reader, or name a user who has it: --user.</source>
        <translation>Попросите того, кто ведёт сервер, выдать роль smartup_journal_reader или укажите пользователя, у которого она есть: --user.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server grant smartup_journal_pruner, or name a user who has it: --user.</source>
        <translation>Попросите того, кто ведёт сервер, выдать роль smartup_journal_pruner или укажите пользователя, у которого она есть: --user.</translation>
    </message>
    <message>
        <source>Name a user who may make roles and schemas in this database, postgres for example: --user.</source>
        <translation>Укажите пользователя, которому можно создавать роли и схемы в этой базе данных, например postgres: --user.</translation>
    </message>
    <message>
        <source>Nothing was sent. Let whoever looks after the server grant smartup_journal_writer.</source>
        <translation>Ничего не отправлено. Попросите того, кто ведёт сервер, выдать роль smartup_journal_writer.</translation>
    </message>
    <message>
        <source>Nothing was sent: without the server of the shared log nobody knows whether another computer sends the same. Begin again when it is there.</source>
        <translation>Ничего не отправлено: без сервера общего журнала неизвестно, не отправляет ли то же самое другой компьютер. Начните снова, когда сервер станет доступен.</translation>
    </message>
    <message>
        <source>Another import of this connection has begun in the database %1.</source>
        <translation>В базе данных %1 уже начата другая загрузка этого подключения.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Дождитесь её конца.</translation>
    </message>
</context>
<context>
    <name>SharedSetup</name>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>С шифрованием, сервер подтверждает своё имя</translation>
    </message>
    <message>
        <source>Encrypted, and the server&apos;s authority is known</source>
        <translation>С шифрованием, центр сертификации сервера известен</translation>
    </message>
    <message>
        <source>Encrypted, with whoever answers</source>
        <translation>С шифрованием, кто бы ни ответил</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Без шифрования</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Tables of the shared log</source>
        <translation>Таблицы общего журнала</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>The server is missing.</source>
        <translation>Не указан сервер.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>Не указан пользователь.</translation>
    </message>
    <message>
        <source>The name of the certificate&apos;s file must not hold blanks, semicolons, quotes or backslashes.</source>
        <translation>В имени файла сертификата не должно быть пробелов, точек с запятой, кавычек и обратных косых черт.</translation>
    </message>
    <message>
        <source>This computer needs a name.</source>
        <translation>Этому компьютеру нужно имя.</translation>
    </message>
    <message>
        <source>Nobody answers at %1, port %2.</source>
        <translation>По адресу %1, порт %2, никто не отвечает.</translation>
    </message>
    <message>
        <source>Compare server and port with what whoever looks after it says, and whether a firewall lets this computer through.</source>
        <translation>Уточните сервер и порт у того, кто ведёт сервер, и проверьте, пропускает ли этот компьютер межсетевой экран.</translation>
    </message>
    <message>
        <source>Somebody takes connections at %1, port %2, and does not answer.</source>
        <translation>По адресу %1, порт %2, соединения принимаются, но ответа нет.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server see whether it works, and whether this is its port.</source>
        <translation>Попросите того, кто ведёт сервер, проверить, работает ли он и его ли это порт.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is no PostgreSQL.</source>
        <translation>По адресу %1, порт %2, отвечает не PostgreSQL.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for its port; the usual one is 5432.</source>
        <translation>Узнайте порт у того, кто ведёт сервер; обычный — 5432.</translation>
    </message>
    <message>
        <source>The server at %1 offers no encryption.</source>
        <translation>Сервер по адресу %1 не предлагает шифрования.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server switch it on (ssl = on). What the log holds should not go over the network for everybody to read.</source>
        <translation>Попросите того, кто ведёт сервер, включить его (ssl = on). Содержимое журнала не должно идти по сети открытым для всех.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate of the authority that signed the server&apos;s, and write the server&apos;s name as it stands in its certificate.</source>
        <translation>Выберите файл с сертификатом центра, который подписал сертификат сервера, и напишите имя сервера так, как оно стоит в его сертификате.</translation>
    </message>
    <message>
        <source>Compare user, password and the name of the database with what whoever looks after the server says, and whether pg_hba.conf lets this computer in.</source>
        <translation>Уточните пользователя, пароль и имя базы данных у того, кто ведёт сервер, и допускает ли pg_hba.conf этот компьютер.</translation>
    </message>
    <message>
        <source>The user lacks the role %1.</source>
        <translation>Пользователю не хватает роли %1.</translation>
    </message>
    <message>
        <source>Let whoever looks after the server grant it to the user.</source>
        <translation>Попросите того, кто ведёт сервер, выдать её пользователю.</translation>
    </message>
</context>
<context>
    <name>SmartupClient</name>
    <message>
        <source>No connection is chosen.</source>
        <translation>Подключение не выбрано.</translation>
    </message>
    <message>
        <source>Nothing was sent: the call has no address of Smartup&apos;s API.</source>
        <translation>Ничего не отправлено: у вызова нет адреса API Smartup.</translation>
    </message>
    <message>
        <source>The program was closed while the call was under way.</source>
        <translation>Программу закрыли во время вызова.</translation>
    </message>
    <message>
        <source>Nothing was sent: another connection was chosen meanwhile.</source>
        <translation>Ничего не отправлено: тем временем выбрано другое подключение.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>The row adds nothing to the document of the row above; put an empty row between two documents that look the same.</source>
        <translation>Строка ничего не добавляет к документу из строки выше; между двумя одинаковыми на вид документами вставьте пустую строку.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>Column %1 has no name.</source>
        <translation>У столбца %1 нет названия.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not understood; a column is a field or a field of a list, as in order_products.product_code.</source>
        <translation>Столбец «%1» непонятен; столбец — это поле или поле списка, например order_products.product_code.</translation>
    </message>
    <message>
        <source>There are two columns &quot;%1&quot;.</source>
        <translation>Столбцов «%1» два.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but the first row names %2 columns.</source>
        <translation>Ячеек в строке — %1, а столбцов в первой строке названо %2.</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2: it was cut off, or a separator is missing.</source>
        <translation>Ячеек в строке %1 вместо %2: она обрезана или не хватает разделителя.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but &quot;%3&quot; in line %4 of the same document.</source>
        <translation>В поле %1 стоит «%2», а в строке %4 того же документа — «%3».</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; is there twice: as one cell and as rows.</source>
        <translation>Список «%1» есть дважды: одной ячейкой и строками.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice; which one counts cannot be said.</source>
        <translation>«%1» указано дважды, и нельзя сказать, какое из них верно.</translation>
    </message>
    <message>
        <source>The cell of &quot;%1&quot; holds no JSON: %2</source>
        <translation>В ячейке «%1» не JSON: %2</translation>
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
        <translation>верно</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>A step of a connection test: passed, but look at it</extracomment>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>A step of a connection test</extracomment>
        <translation>СБОЙ</translation>
    </message>
    <message>
        <source>The connection fails at: %1.</source>
        <translation>Подключение не проходит на уровне: %1.</translation>
    </message>
    <message>
        <source>One JSON object instead of a table.</source>
        <translation>Один объект JSON вместо таблицы.</translation>
    </message>
    <message>
        <source>%1 is not an option of the test.</source>
        <translation>%1 — не параметр проверки.</translation>
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
        <translation>%1: нет строк</translation>
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
        <translation>получено записей</translation>
    </message>
    <message>
        <source>in the log: received</source>
        <translation>в журнале: получено</translation>
    </message>
    <message>
        <source>orders created</source>
        <translation>создано заказов</translation>
    </message>
    <message>
        <source>in the log: created</source>
        <translation>в журнале: создано</translation>
    </message>
    <message>
        <source>orders updated</source>
        <translation>обновлено заказов</translation>
    </message>
    <message>
        <source>in the log: updated</source>
        <translation>в журнале: обновлено</translation>
    </message>
    <message>
        <source>orders skipped</source>
        <translation>пропущено заказов</translation>
    </message>
    <message>
        <source>in the log: skipped</source>
        <translation>в журнале: пропущено</translation>
    </message>
    <message>
        <source>orders refused</source>
        <translation>отклонено заказов</translation>
    </message>
    <message>
        <source>in the log: refused</source>
        <translation>в журнале: отклонено</translation>
    </message>
    <message>
        <source>orders of unknown outcome</source>
        <translation>заказов с неизвестным результатом</translation>
    </message>
    <message>
        <source>in the log: outcome unknown</source>
        <translation>в журнале: результат неизвестен</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>Чтение настроек</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Сохранение настроек</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Выгрузка заказов</translation>
    </message>
    <message>
        <source>Import orders, duplicates are skipped</source>
        <translation>Загрузка заказов, дубликаты пропускаются</translation>
    </message>
    <message>
        <source>Import orders, duplicates are updated</source>
        <translation>Загрузка заказов, дубликаты обновляются</translation>
    </message>
    <message>
        <source>Import orders, duplicates are refused</source>
        <translation>Загрузка заказов, дубликаты отклоняются</translation>
    </message>
    <message>
        <source>Import orders, duplicates are not checked</source>
        <translation>Загрузка заказов, дубликаты не проверяются</translation>
    </message>
    <message>
        <source>Export goods</source>
        <translation>Выгрузка ТМЦ</translation>
    </message>
    <message>
        <source>Trouble: one order is refused</source>
        <translation>Сбой: один заказ отклонён</translation>
    </message>
    <message>
        <source>Trouble: the daily allowance is spent</source>
        <translation>Сбой: суточный лимит исчерпан</translation>
    </message>
    <message>
        <source>Trouble: the connection is cut</source>
        <translation>Сбой: соединение оборвано</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Журнал целиком</translation>
    </message>
    <message>
        <source>can be done</source>
        <translation>можно выполнить</translation>
    </message>
    <message>
        <source>layers of the connection that pass</source>
        <translation>пройдено уровней подключения</translation>
    </message>
    <message>
        <source>organisations to choose from</source>
        <translation>организаций на выбор</translation>
    </message>
    <message>
        <source>kind of code</source>
        <translation>вид кода</translation>
    </message>
    <message>
        <source>statuses of orders to export</source>
        <translation>статусы заказов для выгрузки</translation>
    </message>
    <message>
        <source>duplicates of orders: checked, action</source>
        <translation>дубликаты заказов: проверка, действие</translation>
    </message>
    <message>
        <source>records without codes are exported</source>
        <translation>записи без кодов выгружаются</translation>
    </message>
    <message>
        <source>settings that are not what they were</source>
        <translation>настройки, ставшие другими</translation>
    </message>
    <message>
        <source>orders in the file</source>
        <translation>заказов в файле</translation>
    </message>
    <message>
        <source>of them with the status of the tables</source>
        <translation>из них со статусом из таблиц</translation>
    </message>
    <message>
        <source>lines of these orders</source>
        <translation>строк в этих заказах</translation>
    </message>
    <message>
        <source>of them with the code of the tables</source>
        <translation>из них с кодом из таблиц</translation>
    </message>
    <message>
        <source>of them without a local code</source>
        <translation>из них без локального кода</translation>
    </message>
    <message>
        <source>goods when records without codes are on</source>
        <translation>ТМЦ, когда записи без кодов выгружаются</translation>
    </message>
    <message>
        <source>goods when records without codes are off</source>
        <translation>ТМЦ, когда записи без кодов не выгружаются</translation>
    </message>
    <message>
        <source>the file holds old and new orders</source>
        <translation>в файле старые и новые заказы</translation>
    </message>
    <message>
        <source>planned: create</source>
        <translation>в плане: создать</translation>
    </message>
    <message>
        <source>planned: update</source>
        <translation>в плане: обновить</translation>
    </message>
    <message>
        <source>planned: skip</source>
        <translation>в плане: пропустить</translation>
    </message>
    <message>
        <source>planned: refuse</source>
        <translation>в плане: отклонить</translation>
    </message>
    <message>
        <source>orders with the note of the file</source>
        <translation>заказов с примечанием из файла</translation>
    </message>
    <message>
        <source>orders that the sandbox has more</source>
        <translation>на столько заказов в песочнице больше</translation>
    </message>
    <message>
        <source>in the log: with the cause</source>
        <translation>в журнале: с причиной</translation>
    </message>
    <message>
        <source>created, and more in the sandboxes</source>
        <translation>создано, и больше в песочницах</translation>
    </message>
    <message>
        <source>The other ten types, duplicates are skipped</source>
        <translation>Остальные десять видов, дубликаты пропускаются</translation>
    </message>
    <message>
        <source>The other ten types, duplicates are updated</source>
        <translation>Остальные десять видов, дубликаты обновляются</translation>
    </message>
    <message>
        <source>The other ten types, duplicates are refused</source>
        <translation>Остальные десять видов, дубликаты отклоняются</translation>
    </message>
    <message>
        <source>The other ten types, duplicates are not checked</source>
        <translation>Остальные десять видов, дубликаты не проверяются</translation>
    </message>
    <message>
        <source>%1: can be done</source>
        <translation>%1: можно выполнить</translation>
    </message>
    <message>
        <source>%1: documents in the file</source>
        <translation>%1: документов в файле</translation>
    </message>
    <message>
        <source>%1: created/updated/skipped/refused, and more in the table</source>
        <translation>%1: создано/обновлено/пропущено/отклонено, прибавилось в таблице</translation>
    </message>
    <message>
        <source>%1: with the note of the second file</source>
        <translation>%1: с примечанием второго файла</translation>
    </message>
    <message>
        <source>planned: undecidable</source>
        <translation>в плане: нельзя определить</translation>
    </message>
</context>
<context>
    <name>TourCommand</name>
    <message>
        <source>Imports this file of orders instead of the one that belongs to the sample company.</source>
        <translation>Загружает этот файл заказов вместо файла учебной компании.</translation>
    </message>
    <message>
        <source>Works in this folder and leaves sandboxes, files and log there; databases of an earlier tour in it are removed.</source>
        <translation>Работает в этой папке и оставляет там песочницы, файлы и журнал; базы прошлого прогона в ней удаляются.</translation>
    </message>
    <message>
        <source>A known trouble to play all the way, as in the sandbox; the tour has to notice it.</source>
        <translation>Известный сбой на всё время, как в песочнице; прогон должен его заметить.</translation>
    </message>
    <message>
        <source>One JSON object instead of a table.</source>
        <translation>Один объект JSON вместо таблицы.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 не читается.</translation>
    </message>
    <message>
        <source>%1 is not an option of the tour.</source>
        <translation>%1 — не параметр прогона.</translation>
    </message>
</context>
<context>
    <name>TourFile</name>
    <message>
        <source>The exported file %1 is not there or is not what was exported.</source>
        <translation>Выгруженного файла %1 нет, или в нём не то, что выгружено.</translation>
    </message>
</context>
<context>
    <name>TourReport</name>
    <message>
        <source>expected: %1</source>
        <extracomment>Before a long value that the tour expected</extracomment>
        <translation>ожидалось: %1</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <extracomment>Before a long value that the tour saw</extracomment>
        <translation>получено: %1</translation>
    </message>
    <message>
        <source>The main job, on a sandbox of its own: %1, sample company of %2.</source>
        <translation>Главная работа на собственной песочнице: %1, учебная компания от %2.</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>Column of a table: the number that has to come out</extracomment>
        <translation>ожидалось</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>Column of a table: the number that did come out</extracomment>
        <translation>получено</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>НЕВЕРНО</translation>
    </message>
    <message numerus="yes">
        <source>All %n number(s) are as expected.</source>
        <translation>
            <numerusform>%n число — как ожидалось.</numerusform>
            <numerusform>Все %n числа — как ожидалось.</numerusform>
            <numerusform>Все %n чисел — как ожидалось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) differ.</source>
        <translation>
            <numerusform>Не совпало %n число.</numerusform>
            <numerusform>Не совпало %n числа.</numerusform>
            <numerusform>Не совпало %n чисел.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourStage</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Файл %1 не удаётся записать.</translation>
    </message>
    <message>
        <source>Somebody else changed the same settings.</source>
        <translation>Кто-то другой изменил те же настройки.</translation>
    </message>
</context>
<context>
    <name>WorkbookFile</name>
    <message>
        <source>row %1, column %2</source>
        <translation>строка %1, столбец %2</translation>
    </message>
    <message>
        <source>The workbook %1 cannot be made.</source>
        <translation>Книгу %1 создать не удаётся.</translation>
    </message>
    <message>
        <source>It holds more than a workbook can; choose CSV, XML or JSON.</source>
        <translation>Данных больше, чем помещается в книгу; выберите CSV, XML или JSON.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Освободите место на диске.</translation>
    </message>
</context>
<context>
    <name>WorkbookReader</name>
    <message>
        <source>The workbook is damaged or was not written to the end.</source>
        <translation>Книга повреждена или записана не до конца.</translation>
    </message>
    <message>
        <source>This is a zip archive, but no Excel workbook.</source>
        <translation>Это архив zip, но не книга Excel.</translation>
    </message>
    <message>
        <source>The rows are not in order.</source>
        <translation>Строки идут не по порядку.</translation>
    </message>
    <message>
        <source>Cell %1 stands beyond the columns of a table.</source>
        <translation>Ячейка %1 лежит за пределами столбцов таблицы.</translation>
    </message>
    <message>
        <source>Cell %1 has a text that is not there.</source>
        <translation>Ячейка %1 ссылается на текст, которого в книге нет.</translation>
    </message>
    <message>
        <source>The formula in cell %1 has no result; open the workbook and save it again.</source>
        <translation>У формулы в ячейке %1 нет результата; откройте книгу и сохраните её снова.</translation>
    </message>
    <message>
        <source>Cell %1 holds an error instead of a value.</source>
        <translation>В ячейке %1 ошибка вместо значения.</translation>
    </message>
    <message>
        <source>Cell %1 holds no day.</source>
        <translation>В ячейке %1 не дата.</translation>
    </message>
    <message>
        <source>The number in cell %1 has more digits than a workbook keeps; make the column one of text and enter it again.</source>
        <translation>В числе в ячейке %1 больше цифр, чем хранит книга; сделайте столбец текстовым и введите число заново.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with rows.</source>
        <translation>В книге нет листа со строками.</translation>
    </message>
    <message>
        <source>Only the first sheet (%1) was read.</source>
        <translation>Прочитан только первый лист (%1).</translation>
    </message>
</context>
<context>
    <name>XmlGuard</name>
    <message>
        <source>The file has a document type (&lt;!DOCTYPE); such XML is not read.</source>
        <translation>В файле объявлен тип документа (&lt;!DOCTYPE); такой XML не читается.</translation>
    </message>
    <message>
        <source>The XML has more than 256 MiB; split it into several files.</source>
        <translation>XML больше 256 МиБ; разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>The XML is nested deeper than 64 elements.</source>
        <translation>Вложенность XML глубже 64 элементов.</translation>
    </message>
    <message>
        <source>An element has more than 256 attributes.</source>
        <translation>У элемента больше 256 атрибутов.</translation>
    </message>
    <message>
        <source>A name is longer than 1024 characters.</source>
        <translation>Имя длиннее 1024 символов.</translation>
    </message>
    <message>
        <source>The XML has too many elements; split it into several files.</source>
        <translation>В XML слишком много элементов; разделите его на несколько файлов.</translation>
    </message>
</context>
<context>
    <name>XmlReader</name>
    <message>
        <source>The file ends in the middle: it was cut off or not written to the end.</source>
        <translation>Файл обрывается на середине: он обрезан или записан не до конца.</translation>
    </message>
    <message>
        <source>This is not sound XML: %1</source>
        <translation>Ошибка в XML: %1</translation>
    </message>
    <message>
        <source>Text and elements are mixed; a field holds one of both.</source>
        <translation>Текст и элементы смешаны; в поле бывает только одно из двух.</translation>
    </message>
    <message>
        <source>The entity &quot;%1&quot; is not known.</source>
        <translation>Сущность XML «%1» неизвестна.</translation>
    </message>
    <message>
        <source>The element &quot;%1&quot; is of another namespace.</source>
        <translation>Элемент «%1» из другого пространства имён.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; is not understood.</source>
        <translation>Атрибут «%1» непонятен.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands among the items of a list.</source>
        <translation>«%1» стоит среди элементов списка.</translation>
    </message>
    <message>
        <source>An item of a list stands among fields.</source>
        <translation>Элемент списка стоит среди полей.</translation>
    </message>
    <message>
        <source>The element &quot;field&quot; has no attribute &quot;name&quot;.</source>
        <translation>У элемента «field» нет атрибута «name».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice; which one counts cannot be said.</source>
        <translation>«%1» указано дважды, и нельзя сказать, какое из них верно.</translation>
    </message>
    <message>
        <source>The content of &quot;%1&quot; is not of the type &quot;%2&quot;.</source>
        <translation>Содержимое «%1» не соответствует типу «%2».</translation>
    </message>
    <message>
        <source>The file declares an encoding that is not read; save it as UTF-8.</source>
        <translation>В файле объявлена кодировка, которая не читается; сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>The letters are not in the encoding that the file declares, or in none that is read; save it as UTF-8.</source>
        <translation>Текст не в той кодировке, которая объявлена в файле, или в нечитаемой; сохраните файл в UTF-8.</translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>The workbook is damaged or was not written to the end.</source>
        <translation>Книга повреждена или записана не до конца.</translation>
    </message>
    <message>
        <source>The file has %1 entries; a workbook has some dozens.</source>
        <translation>Частей в файле — %1, а в книге их несколько десятков.</translation>
    </message>
    <message>
        <source>The workbook is encrypted; save it without a password.</source>
        <translation>Книга зашифрована; сохраните её без пароля.</translation>
    </message>
    <message>
        <source>The file holds a name that leads out of it; it is not read.</source>
        <translation>В файле есть имя, которое ведёт за его пределы; такой файл не читается.</translation>
    </message>
    <message>
        <source>What the workbook unpacks to is out of all proportion; it is not read.</source>
        <translation>Распакованная книга несоразмерно велика; она не читается.</translation>
    </message>
</context>
<context>
    <name>smartup::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Удалить правило</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>Выбранное правило</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>every organisation</source>
        <translation>любая организация</translation>
    </message>
    <message>
        <source>Error code begins with</source>
        <translation>Код ошибки начинается с</translation>
    </message>
    <message>
        <source>every cause</source>
        <translation>любая причина</translation>
    </message>
    <message>
        <source>From how many on</source>
        <translation>Сколько раз, не меньше</translation>
    </message>
    <message>
        <source>Within how many minutes</source>
        <translation>За сколько минут</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>quiet hours: from 22:00 until 07:00</extracomment>
        <translation>до</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>Show a test alert</source>
        <translation>Показать пробное оповещение</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Сохранить правила</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>The rules of the alerts are not saved yet.</source>
        <translation>Правила оповещений ещё не сохранены.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Отбросить изменения</translation>
    </message>
</context>
<context>
    <name>smartup::AlertsWiring</name>
    <message>
        <source>Show the rows</source>
        <translation>Показать строки</translation>
    </message>
</context>
<context>
    <name>smartup::AllowanceChart</name>
    <message>
        <source>Requests of today</source>
        <translation>Запросы за сегодня</translation>
    </message>
    <message>
        <source>Own requests</source>
        <translation>Свои запросы</translation>
    </message>
    <message>
        <source>Requests of others</source>
        <translation>Чужие запросы</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>The most requests that Smartup allows in a day, in a chart</extracomment>
        <translation>Лимит</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Where a line of a chart leads when everything goes on as it does now</extracomment>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Own ceiling</source>
        <extracomment>The most requests that a person allows this program in a day, in a chart</extracomment>
        <translation>Собственный предел</translation>
    </message>
    <message>
        <source>Own requests: %1. Requests of others: %2.</source>
        <translation>Свои запросы: %1. Чужие запросы: %2.</translation>
    </message>
    <message>
        <source>Time in Tashkent</source>
        <translation>Время по Ташкенту</translation>
    </message>
</context>
<context>
    <name>smartup::AllowanceMeter</name>
    <message>
        <source>References: %1 of %2 requests used today, seen at %3</source>
        <translation>Справочники: сегодня использовано запросов %1 из %2, по данным на %3</translation>
    </message>
    <message>
        <source>Infrequently used documents: %1 of %2 requests used today, seen at %3</source>
        <translation>Редко используемые документы: сегодня использовано запросов %1 из %2, по данным на %3</translation>
    </message>
    <message>
        <source>Frequently used documents: %1 of %2 requests used today, seen at %3</source>
        <translation>Часто используемые документы: сегодня использовано запросов %1 из %2, по данным на %3</translation>
    </message>
    <message>
        <source>Allowance spent</source>
        <translation>Лимит исчерпан</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Daily request allowance</source>
        <translation>Суточный лимит запросов</translation>
    </message>
</context>
<context>
    <name>smartup::AllowancePane</name>
    <message>
        <source>Allowance</source>
        <extracomment>Tab: how many requests Smartup allows in a day</extracomment>
        <translation>Лимит запросов</translation>
    </message>
    <message>
        <source>Requests for</source>
        <translation>Класс запросов</translation>
    </message>
    <message>
        <source>Own ceiling, requests a day</source>
        <translation>Собственный предел, запросов в сутки</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a number: there is no ceiling</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Reserve for doubtful imports</source>
        <translation>Резерв для сомнительных загрузок</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Lift for today</source>
        <translation>Снять на сегодня</translation>
    </message>
    <message>
        <source>Own requests today: %1. Requests of other programs: %2.</source>
        <translation>Своих запросов сегодня: %1. Запросов других программ: %2.</translation>
    </message>
    <message>
        <source>Left: %1 of %2.</source>
        <translation>Осталось: %1 из %2.</translation>
    </message>
    <message>
        <source>Reading stops first, then writing; finding out what became of a doubtful import goes on.</source>
        <translation>Сначала останавливается чтение, потом запись; выяснение, что стало с сомнительной загрузкой, продолжается.</translation>
    </message>
    <message>
        <source>Reading stops after %1 requests, writing after %2; finding out what became of a doubtful import goes on.</source>
        <translation>Чтение остановится, когда запросов будет %1, запись — когда %2; выяснение, что стало с сомнительной загрузкой, продолжается.</translation>
    </message>
    <message>
        <source>Ceiling and reserve are lifted until midnight in Tashkent; the log tells so.</source>
        <translation>Предел и резерв сняты до полуночи по Ташкенту; это записано в журнале.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Сначала выберите подключение.</translation>
    </message>
    <message>
        <source>Share of programs that send through this one</source>
        <translation>Доля программ, отправляющих через эту</translation>
    </message>
    <message>
        <source>Programs can send through this one in a later version. Until then the share stays free.</source>
        <translation>Отправлять через эту программу другие смогут в одной из следующих версий. До тех пор доля остаётся свободной.</translation>
    </message>
</context>
<context>
    <name>smartup::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Appearance that follows the desktop</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance</extracomment>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>Тёмное</translation>
    </message>
</context>
<context>
    <name>smartup::ArchiveWindow</name>
    <message>
        <source>Log %1, read-only</source>
        <extracomment>%1 = name of a file</extracomment>
        <translation>Журнал %1, только чтение</translation>
    </message>
    <message>
        <source>The log in the file %1. It is only read: nothing here can be changed or sent.</source>
        <translation>Журнал в файле %1. Он только читается: здесь ничего нельзя изменить или отправить.</translation>
    </message>
    <message>
        <source>This log is only looked at: settings and exchange are in the window of the program.</source>
        <translation>Этот журнал открыт только для просмотра: настройки и обмен — в окне программы.</translation>
    </message>
    <message>
        <source>What this leads to is to be looked for there, and may have changed since.</source>
        <translation>То, куда это ведёт, нужно искать там; с тех пор оно могло измениться.</translation>
    </message>
</context>
<context>
    <name>smartup::ArchivesDialog</name>
    <message>
        <source>Archives of the log</source>
        <translation>Архивы журнала</translation>
    </message>
    <message>
        <source>An archive is a file with everything the log has of a month. It was compared with the log when it was made, and the program never writes it again.</source>
        <translation>Архив — это файл со всем, что есть в журнале за месяц. При создании он сверен с журналом, и больше программа его не меняет.</translation>
    </message>
    <message>
        <source>Archives by month</source>
        <translation>Архивы по месяцам</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Month without an archive</source>
        <translation>Месяц без архива</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open an archive of the log</source>
        <translation>Открыть архив журнала</translation>
    </message>
    <message>
        <source>Exchange logs (*.sqlite)</source>
        <translation>Журналы обмена (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>is being looked at, %1 %</source>
        <translation>проверяется, %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Создать архив</translation>
    </message>
    <message>
        <source>The archive of %1 is being made. Closing this form gives it up; nothing leaves the log.</source>
        <translation>Архив за %1 создаётся. Если закрыть это окно, создание прервётся; из журнала ничего не уходит.</translation>
    </message>
    <message>
        <source>The archive of %1 is there.</source>
        <translation>Архив за %1 создан.</translation>
    </message>
    <message>
        <source>Reading the archives…</source>
        <translation>Архивы читаются…</translation>
    </message>
    <message>
        <source>There is no archive yet.</source>
        <translation>Архивов ещё нет.</translation>
    </message>
</context>
<context>
    <name>smartup::AttentionEditing</name>
    <message>
        <source>Edit and send again…</source>
        <translation>Исправить и отправить снова…</translation>
    </message>
    <message>
        <source>Opens what was sent of one refused document of this connection, to be changed before it is previewed and sent again. Without an external id it would become another document: mend that one where it comes from.</source>
        <translation>Открывает один отклонённый документ этого подключения так, как он был отправлен: его можно исправить, затем просмотреть, что произойдёт, и отправить снова. Без внешнего кода он стал бы другим документом: такой исправьте там, откуда он пришёл.</translation>
    </message>
    <message>
        <source>Another import is under way. Wait for its end, then send the document.</source>
        <translation>Идёт другая загрузка. Дождитесь её конца, затем отправьте документ.</translation>
    </message>
</context>
<context>
    <name>smartup::AttentionLogged</name>
    <message>
        <source>Records that exports told without a code, and documents of clients without one. Goods that Smartup leaves out of exports for want of a code are not told of; an export of the stock balance tells those that are in stock.</source>
        <translation>Записи, выгруженные без кода, и документы клиентов без кода. ТМЦ, которые Smartup не выгружает из-за отсутствия кода, здесь не видны; те из них, что есть на складе, показывает выгрузка остатков.</translation>
    </message>
    <message numerus="yes">
        <source>In the log, last %n day(s):</source>
        <translation>
            <numerusform>В журнале за последний %n день:</numerusform>
            <numerusform>В журнале за последние %n дня:</numerusform>
            <numerusform>В журнале за последние %n дней:</numerusform>
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
        <translation>Отметить…</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>lines of the log that are marked as seen to</extracomment>
        <translation>Строки</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) marked as handled. What is logged from now on is counted again.</source>
        <translation>
            <numerusform>%n строка отмечена как разобранная. То, что попадёт в журнал позже, снова учитывается.</numerusform>
            <numerusform>%n строки отмечены как разобранные. То, что попадёт в журнал позже, снова учитывается.</numerusform>
            <numerusform>%n строк отмечены как разобранные. То, что попадёт в журнал позже, снова учитывается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ignored. What is logged from now on is counted again.</source>
        <translation>
            <numerusform>%n строка отмечена как не требующая действий. То, что попадёт в журнал позже, снова учитывается.</numerusform>
            <numerusform>%n строки отмечены как не требующие действий. То, что попадёт в журнал позже, снова учитывается.</numerusform>
            <numerusform>%n строк отмечены как не требующие действий. То, что попадёт в журнал позже, снова учитывается.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::AttentionMarking</name>
    <message>
        <source>Reason</source>
        <extracomment>why somebody marks a document as handled</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What was done about it, or why nothing is to be done</source>
        <translation>Что сделано или почему ничего делать не нужно</translation>
    </message>
    <message>
        <source>Mark as handled</source>
        <translation>Отметить как разобранное</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>marks documents as not worth any work</extracomment>
        <translation>Не требует действий</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>smartup::AttentionPane</name>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Show handled</source>
        <translation>Показать разобранные</translation>
    </message>
    <message>
        <source>Documents that need attention</source>
        <translation>Документы, требующие внимания</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>asks Smartup at once what became of documents whose outcome is unknown</extracomment>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Отправить снова…</translation>
    </message>
    <message>
        <source>Opens the import&apos;s preview with these documents. Nothing is sent yet.</source>
        <translation>Открывает предпросмотр загрузки с этими документами. Пока ничего не отправляется.</translation>
    </message>
    <message>
        <source>Open in the log</source>
        <translation>Открыть в журнале</translation>
    </message>
    <message>
        <source>It is there</source>
        <extracomment>what a person found in Smartup: the document is there</extracomment>
        <translation>Он там есть</translation>
    </message>
    <message>
        <source>It is not there: send it again…</source>
        <translation>Его там нет: отправить снова…</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Снять с отправки</translation>
    </message>
    <message>
        <source>It is not sent any more, and nobody looks for it.</source>
        <translation>Он больше не отправляется, и его больше не ищут.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) need attention.</source>
        <translation>
            <numerusform>%n документ требует внимания.</numerusform>
            <numerusform>%n документа требуют внимания.</numerusform>
            <numerusform>%n документов требуют внимания.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document needs attention: whatever was sent was answered, and nothing was refused in the last days.</source>
        <translation>Ни один документ не требует внимания: на всё отправленное есть ответ, и за последние дни ничего не отклонено.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are marked as handled.</source>
        <translation>
            <numerusform>Отмечен как разобранный %n документ.</numerusform>
            <numerusform>Отмечены как разобранные %n документа.</numerusform>
            <numerusform>Отмечены как разобранные %n документов.</numerusform>
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
        <translation>Все</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <extracomment>%1 &quot;Handled&quot; or &quot;Ignored&quot;, %2 a moment, %3 the reason somebody gave</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are chosen.</source>
        <translation>
            <numerusform>Выбран %n документ.</numerusform>
            <numerusform>Выбрано %n документа.</numerusform>
            <numerusform>Выбрано %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Smartup for the documents it has.</source>
        <translation>Запрашиваем у Smartup имеющиеся документы.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were looked for.</source>
        <translation>
            <numerusform>Искали %n документ.</numerusform>
            <numerusform>Искали %n документа.</numerusform>
            <numerusform>Искали %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is too early to look for %n document(s): a server may still be busy with them.</source>
        <translation>
            <numerusform>Искать %n документ ещё рано: сервер может ещё его обрабатывать.</numerusform>
            <numerusform>Искать %n документа ещё рано: сервер может ещё их обрабатывать.</numerusform>
            <numerusform>Искать %n документов ещё рано: сервер может ещё их обрабатывать.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this connection there is nothing to look for.</source>
        <translation>С этим подключением искать нечего.</translation>
    </message>
    <message>
        <source>Another import is under way. Wait for its end, then send these documents again.</source>
        <translation>Идёт другая загрузка. Дождитесь её конца, затем отправьте эти документы снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) will be sent again.</source>
        <translation>
            <numerusform>Снова отправится %n документ.</numerusform>
            <numerusform>Снова отправятся %n документа.</numerusform>
            <numerusform>Снова отправятся %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>If Smartup has one of them after all, it will be there twice. Look for them in Smartup first.</source>
        <translation>Если какой-то из них в Smartup всё-таки есть, он окажется там дважды. Сначала поищите их в Smartup.</translation>
    </message>
    <message>
        <source>They are not there: send</source>
        <translation>Их там нет: отправить</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не отправлять</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) marked as handled. They come back by themselves when they fail again.</source>
        <translation>
            <numerusform>%n документ отмечен как разобранный. Он вернётся сам, если снова не пройдёт.</numerusform>
            <numerusform>%n документа отмечены как разобранные. Они вернутся сами, если снова не пройдут.</numerusform>
            <numerusform>%n документов отмечены как разобранные. Они вернутся сами, если снова не пройдут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ignored. They come back by themselves when they fail again.</source>
        <translation>
            <numerusform>%n документ отмечен как не требующий действий. Он вернётся сам, если снова не пройдёт.</numerusform>
            <numerusform>%n документа отмечены как не требующие действий. Они вернутся сами, если снова не пройдут.</numerusform>
            <numerusform>%n документов отмечены как не требующие действий. Они вернутся сами, если снова не пройдут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::AttentionService</name>
    <message>
        <source>None of these documents may be sent now; the list was out of date.</source>
        <translation>Ни один из этих документов сейчас отправить нельзя; список устарел.</translation>
    </message>
    <message>
        <source>This document may not be edited now; the list was out of date.</source>
        <translation>Этот документ сейчас править нельзя; список устарел.</translation>
    </message>
    <message>
        <source>This document is too large to be edited here.</source>
        <translation>Этот документ слишком велик, чтобы править его здесь.</translation>
    </message>
</context>
<context>
    <name>smartup::AuditService</name>
    <message>
        <source>Comparing confirmed documents with Smartup</source>
        <translation>Сравнение подтверждённых документов со Smartup</translation>
    </message>
    <message>
        <source>Smartup does not show all the days that are compared.</source>
        <translation>Smartup показывает не все дни, которые сравниваются.</translation>
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
        <translation>Где найдено</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Фрагмент</translation>
    </message>
</context>
<context>
    <name>smartup::BodyHitsView</name>
    <message>
        <source>Calls whose bodies have the text</source>
        <translation>Вызовы, в телах которых есть этот текст</translation>
    </message>
</context>
<context>
    <name>smartup::BodySearchPane</name>
    <message>
        <source>Text in requests and responses</source>
        <translation>Текст в запросах и ответах</translation>
    </message>
    <message>
        <source>Upper and lower case are the same; escapes of JSON are read.</source>
        <translation>Заглавные и строчные буквы не различаются; экранированные символы JSON распознаются.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>End the search; what was found stays</source>
        <translation>Закончить поиск; найденное останется</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Back to the rows of the log (Esc)</source>
        <translation>Назад к строкам журнала (Esc)</translation>
    </message>
    <message>
        <source>How much is searched</source>
        <translation>Сколько просмотрено</translation>
    </message>
    <message>
        <source>All calls are searched. A filter above, a period for example, makes the search shorter.</source>
        <translation>Просматриваются все вызовы. Фильтр выше, например по периоду, сократит поиск.</translation>
    </message>
    <message>
        <source>Only calls with a line that the filter finds are searched: %1</source>
        <translation>Просматриваются только вызовы со строкой, которую находит фильтр: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) found so far.</source>
        <translation>
            <numerusform>Пока найден %n вызов.</numerusform>
            <numerusform>Пока найдены %n вызова.</numerusform>
            <numerusform>Пока найдено %n вызовов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search stopped before its end.</source>
        <translation>Поиск остановился, не дойдя до конца.</translation>
    </message>
</context>
<context>
    <name>smartup::BodyView</name>
    <message>
        <source>Formatted</source>
        <extracomment>a body of a call, indented so that people can read it</extracomment>
        <translation>Оформлено</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>a body of a call as it travelled</extracomment>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Загрузить всё</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>… %1 of this body are not stored …</source>
        <translation>… %1 этого тела не сохранено …</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Показаны первые %1 из %2.</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>a body of a call as a tree of names and values</extracomment>
        <translation>Дерево</translation>
    </message>
    <message>
        <source>This body is not JSON and has no tree.</source>
        <translation>Это тело — не JSON, дерева у него нет.</translation>
    </message>
    <message>
        <source>The tree shows the beginning of %1.</source>
        <translation>Дерево показывает начало из %1.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find a text in this body (Ctrl+F)</source>
        <translation>Найти текст в этом теле (Ctrl+F)</translation>
    </message>
    <message>
        <source>Not in the stored part</source>
        <translation>Нет в сохранённой части</translation>
    </message>
    <message>
        <source>Not in this body</source>
        <translation>Нет в этом теле</translation>
    </message>
</context>
<context>
    <name>smartup::CaseDialog</name>
    <message>
        <source>Case file</source>
        <translation>Файл обращения</translation>
    </message>
    <message>
        <source>The same person, sum or text gets the same pseudonym everywhere in the file. The key of the pseudonyms is not kept: nobody can turn them back, you neither. Note down here what you need.</source>
        <translation>Один и тот же человек, сумма или текст получает во всём файле один и тот же псевдоним. Ключ псевдонимов не сохраняется: раскрыть их не сможет никто, и вы тоже. Запишите у себя, что вам понадобится.</translation>
    </message>
    <message>
        <source>Texts that stay here, and what leaves in their place</source>
        <translation>Тексты, которые остаются здесь, и что уходит вместо них</translation>
    </message>
    <message>
        <source>Save the case file…</source>
        <translation>Сохранить файл обращения…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log leave this computer.</source>
        <translation>
            <numerusform>Этот компьютер покидает %n строка журнала.</numerusform>
            <numerusform>Этот компьютер покидают %n строки журнала.</numerusform>
            <numerusform>Этот компьютер покидают %n строк журнала.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different text(s) are replaced.</source>
        <translation>
            <numerusform>Заменяется %n разный текст.</numerusform>
            <numerusform>Заменяются %n разных текста.</numerusform>
            <numerusform>Заменяются %n разных текстов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Журнал читается…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>Save the case file</source>
        <translation>Сохранить файл обращения</translation>
    </message>
    <message>
        <source>Case files (*.case.zip)</source>
        <translation>Файлы обращений (*.case.zip)</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Открыть файл обращения</translation>
    </message>
    <message>
        <source>A check-up of this installation goes along:</source>
        <translation>К файлу прилагается проверка этой установки:</translation>
    </message>
</context>
<context>
    <name>smartup::CaseReplacementModel</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Остаётся здесь</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Уходит</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Сколько раз</translation>
    </message>
</context>
<context>
    <name>smartup::CaseWindow</name>
    <message>
        <source>Case file %1, read-only</source>
        <extracomment>%1 = name of a file</extracomment>
        <translation>Файл обращения %1, только чтение</translation>
    </message>
    <message>
        <source>A case file of somebody else, made on %1 with version %2 (%3). People and sums are pseudonyms. Nothing here can be changed or sent.</source>
        <translation>Чужой файл обращения, создан %1, версия %2 (%3). Люди и суммы заменены псевдонимами. Здесь ничего нельзя изменить или отправить.</translation>
    </message>
    <message>
        <source>The case comes from another computer, and its settings are not here.</source>
        <translation>Обращение пришло с другого компьютера, и его настроек здесь нет.</translation>
    </message>
    <message>
        <source>What this leads to is to be looked at there.</source>
        <translation>То, куда это ведёт, нужно смотреть там.</translation>
    </message>
</context>
<context>
    <name>smartup::ChainDialog</name>
    <message>
        <source>Is the log as it was stored?</source>
        <translation>Не изменён ли журнал после записи?</translation>
    </message>
    <message>
        <source>What was found in the log</source>
        <translation>Что найдено в журнале</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Журнал читается…</translation>
    </message>
    <message>
        <source>%1 of %2 calls looked at</source>
        <translation>Проверено вызовов: %1 из %2</translation>
    </message>
</context>
<context>
    <name>smartup::CheckLadder</name>
    <message>
        <source>Not tested yet</source>
        <extracomment>State of a step of the connection test</extracomment>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>State of a step of the connection test</extracomment>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>State of a step of the connection test</extracomment>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Passed, but look</source>
        <extracomment>State of a step of the connection test</extracomment>
        <translation>Пройдено с замечанием</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a step of the connection test</extracomment>
        <translation>Не пройдено</translation>
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
        <translation>Показать все</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a filter with several values: %1 = the first of them, %n = how many more</extracomment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::CheckUpPage</name>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Проверка состояния</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right.</source>
        <translation>
            <numerusform>Нужно исправить %n пункт.</numerusform>
            <numerusform>Нужно исправить %n пункта.</numerusform>
            <numerusform>Нужно исправить %n пунктов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>Стоит проверить %n пункт.</numerusform>
            <numerusform>Стоит проверить %n пункта.</numerusform>
            <numerusform>Стоит проверить %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>As of %1. Found out from what this computer knows; no request was sent.</source>
        <translation>По состоянию на %1. Выяснено по данным этого компьютера; запросы не отправлялись.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how it stands, and with what: &quot;Look at it · Settings&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Save the check-up</source>
        <translation>Сохранить результат проверки состояния</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>button: puts what is shown into the clipboard</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Looks once more at all of it (F5).</source>
        <translation>Проверяет всё ещё раз (F5).</translation>
    </message>
</context>
<context>
    <name>smartup::CodeCountService</name>
    <message>
        <source>Smartup leaves goods without a code out of its exports, so they cannot be counted.</source>
        <translation>Smartup не выгружает ТМЦ без кода, поэтому их нельзя посчитать.</translation>
    </message>
    <message>
        <source>Switch on the export of records without codes, save, and count again.</source>
        <translation>Включите «Выгружать данные без кодов», сохраните и посчитайте снова.</translation>
    </message>
</context>
<context>
    <name>smartup::CodeCountStrip</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Lists the goods without a code.</source>
        <translation>Показывает список ТМЦ без кода.</translation>
    </message>
    <message>
        <source>How many goods have no code has not been counted yet.</source>
        <translation>Сколько ТМЦ без кода, ещё не посчитано.</translation>
    </message>
    <message>
        <source>Counted on %1; what was changed since is not in it.</source>
        <translation>Посчитано %1; более поздние изменения не учтены.</translation>
    </message>
    <message>
        <source>Counting reads all goods: one request of today&apos;s allowance.</source>
        <translation>Подсчёт читает все ТМЦ: один запрос из сегодняшнего лимита.</translation>
    </message>
    <message>
        <source>It can be counted while records without codes are exported; now they are left out.</source>
        <translation>Посчитать можно, пока выгружаются данные без кодов; сейчас они не выгружаются.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Посчитать снова</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Посчитать</translation>
    </message>
</context>
<context>
    <name>smartup::CompareWindow</name>
    <message>
        <source>Compare two lines of the log</source>
        <translation>Сравнение двух строк журнала</translation>
    </message>
    <message>
        <source>Left: %1
Right: %2</source>
        <extracomment>%1 and %2 = what was done, to which document, when</extracomment>
        <translation>Слева: %1
Справа: %2</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Показать одинаковое</translation>
    </message>
    <message>
        <source>Fields of both lines</source>
        <translation>Поля обеих строк</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Сравнивается…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in what was compared: a body is not stored as a whole, or has too many fields.</source>
        <translation>
            <numerusform>%n различие в том, что сравнивалось: тело сохранено не целиком или в нём слишком много полей.</numerusform>
            <numerusform>%n различия в том, что сравнивалось: тело сохранено не целиком или в нём слишком много полей.</numerusform>
            <numerusform>%n различий в том, что сравнивалось: тело сохранено не целиком или в нём слишком много полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Различий нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ComparisonModel</name>
    <message>
        <source>Whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Одинаково</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Отличается</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Только слева</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Только справа</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Нет различий</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
        </translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>В журнале</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ответ</translation>
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
        <translation>Поле</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Различие</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
</context>
<context>
    <name>smartup::ConflictView</name>
    <message>
        <source>Save with these choices</source>
        <translation>Сохранить с этим выбором</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>When you read it</source>
        <translation>Когда вы прочитали</translation>
    </message>
    <message>
        <source>In Smartup now</source>
        <translation>Сейчас в Smartup</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Somebody else has saved other values for the same settings since you read them. Nothing has been written. Choose for each setting which value stays.</source>
        <translation>С тех пор как вы прочитали настройки, кто-то сохранил для них другие значения. Ничего не записано. Выберите для каждой настройки, какое значение останется.</translation>
    </message>
    <message>
        <source>%1: keep what is in Smartup now, %2</source>
        <translation>%1: оставить то, что сейчас в Smartup, %2</translation>
    </message>
    <message>
        <source>%1: save yours, %2</source>
        <translation>%1: сохранить ваше, %2</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>%1 is a sentence on what a changed setting would have done in the last 30 days</extracomment>
        <translation>Ваше: %1</translation>
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
        <translation>Новое подключение</translation>
    </message>
    <message>
        <source>%1, %2, in use</source>
        <extracomment>Connection in the list, for screen readers</extracomment>
        <translation>%1, %2, используется</translation>
    </message>
</context>
<context>
    <name>smartup::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
    </message>
    <message>
        <source>Save the connections</source>
        <translation>Сохранить подключения</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a duplicated connection</extracomment>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Использовать это подключение</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Проверка подключения</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Set up step by step…</source>
        <translation>Настроить по шагам…</translation>
    </message>
</context>
<context>
    <name>smartup::ConnectionsWiring</name>
    <message>
        <source>Type the password</source>
        <translation>Ввести пароль</translation>
    </message>
    <message>
        <source>The sandbox is being started…</source>
        <translation>Песочница запускается…</translation>
    </message>
    <message>
        <source>The first time it makes up a sample company, which takes a moment.</source>
        <translation>В первый раз создаётся учебная компания, это займёт немного времени.</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Открыть подключения</translation>
    </message>
</context>
<context>
    <name>smartup::CoveragePane</name>
    <message>
        <source>Coverage</source>
        <translation>Выгруженные дни</translation>
    </message>
    <message>
        <source>Export these days…</source>
        <translation>Выгрузить эти дни…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>reads the calendar anew</extracomment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Which days were exported is not known yet.</source>
        <translation>Какие дни выгружены, пока неизвестно.</translation>
    </message>
    <message>
        <source>No day goes out of Smartup&apos;s reach tomorrow without having been exported.</source>
        <translation>Завтра ни один невыгруженный день не станет недоступен в Smartup.</translation>
    </message>
    <message numerus="yes">
        <source>Tomorrow a day of %n document type(s) goes out of Smartup&apos;s reach without having been exported.</source>
        <translation>
            <numerusform>Завтра невыгруженный день %n вида документов станет недоступен в Smartup.</numerusform>
            <numerusform>Завтра невыгруженный день %n видов документов станет недоступен в Smartup.</numerusform>
            <numerusform>Завтра невыгруженный день %n видов документов станет недоступен в Smartup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::DatabaseFields</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What you call it, as in “Warehouse”</source>
        <translation>Как вы её называете, например «Склад»</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>kind of database</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>SQLite, a file</source>
        <translation>SQLite, файл</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>ODBC, any other</source>
        <translation>ODBC, любая другая</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>the port that is used when no other one is chosen</extracomment>
        <translation>обычный</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Further words for the driver, as in sslmode=require</source>
        <translation>Дополнительные параметры драйвера, например sslmode=require</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Save the database</source>
        <translation>Сохранить базу данных</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Источник данных</translation>
    </message>
    <message>
        <source>Choose the file of the database</source>
        <translation>Выберите файл базы данных</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Its name on this computer, or words as in DRIVER=…;Database=…</source>
        <translation>Его имя на этом компьютере или параметры, например DRIVER=…;Database=…</translation>
    </message>
</context>
<context>
    <name>smartup::DatabasePicker</name>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>Другая база данных…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Leave it empty to use the one that is kept</source>
        <translation>Оставьте пустым, чтобы использовать сохранённый</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Хранить в связке ключей</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Remove a database</source>
        <translation>Убрать базу данных</translation>
    </message>
    <message>
        <source>The program forgets the database %1 and its password. The database itself stays as it is.</source>
        <translation>Программа забудет базу данных %1 и её пароль. Сама база данных останется как есть.</translation>
    </message>
    <message>
        <source>The one that is kept is for another place or person</source>
        <translation>Сохранённый — для другого места или пользователя</translation>
    </message>
</context>
<context>
    <name>smartup::DatabaseService</name>
    <message>
        <source>Choose a database first.</source>
        <translation>Сначала выберите базу данных.</translation>
    </message>
    <message>
        <source>The password of the database %1 is needed.</source>
        <translation>Нужен пароль базы данных %1.</translation>
    </message>
    <message>
        <source>Type it in the form.</source>
        <translation>Введите его в форме.</translation>
    </message>
    <message>
        <source>The database of this schedule is not known any more.</source>
        <translation>База данных этого расписания больше не известна.</translation>
    </message>
    <message>
        <source>Choose another one in the schedule.</source>
        <translation>Выберите в расписании другую.</translation>
    </message>
    <message>
        <source>The keychain has no password for the database %1.</source>
        <translation>В связке ключей нет пароля базы данных %1.</translation>
    </message>
    <message>
        <source>Let it be kept there: test the database in the form of an export, with its password.</source>
        <translation>Сохраните его там: проверьте базу данных в форме выгрузки, введя её пароль.</translation>
    </message>
</context>
<context>
    <name>smartup::DateKindBox</name>
    <message>
        <source>the document&apos;s date</source>
        <translation>дате документа</translation>
    </message>
    <message>
        <source>the day it was created in Smartup</source>
        <translation>дню создания в Smartup</translation>
    </message>
    <message>
        <source>the day it was changed in Smartup</source>
        <translation>дню изменения в Smartup</translation>
    </message>
</context>
<context>
    <name>smartup::Desk</name>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
</context>
<context>
    <name>smartup::DetailPane</name>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Время выполнения</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Fields of the document</source>
        <translation>Поля документа</translation>
    </message>
    <message>
        <source>Choose a line of the log to see what happened.</source>
        <translation>Выберите строку журнала, чтобы увидеть, что произошло.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n field(s) are shown; the tabs of request and response show all of it.</source>
        <translation>
            <numerusform>Показано только первое %n поле; на вкладках запроса и ответа видно всё.</numerusform>
            <numerusform>Показаны только первые %n поля; на вкладках запроса и ответа видно всё.</numerusform>
            <numerusform>Показаны только первые %n полей; на вкладках запроса и ответа видно всё.</numerusform>
        </translation>
    </message>
    <message>
        <source>This call carried no document.</source>
        <translation>В этом вызове не было документов.</translation>
    </message>
    <message>
        <source>The document is not in the stored part of the call.</source>
        <translation>Документа нет в сохранённой части вызова.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Первый байт</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>Ничего не пришло.</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Статус HTTP</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <extracomment>a number by which a call can be named to support</extracomment>
        <translation>Номер вызова</translation>
    </message>
    <message>
        <source>SHA-256 of the request</source>
        <translation>SHA-256 запроса</translation>
    </message>
    <message>
        <source>SHA-256 of the response</source>
        <translation>SHA-256 ответа</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>pins a line of the log, so that it is kept</extracomment>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Pin the line: it is marked, and the retention leaves it alone</source>
        <translation>Закрепить строку: она отмечается и не убирается при очистке журнала</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Say something about the line</source>
        <translation>Написать что-нибудь об этой строке</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Отдельно</translation>
    </message>
    <message>
        <source>Open the line in a window of its own, which keeps it</source>
        <translation>Открыть строку в отдельном окне, где она остаётся</translation>
    </message>
    <message>
        <source>The document as it travelled has no field “%1”.</source>
        <translation>В документе, как он передан, нет поля «%1».</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Заметки (%1)</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
</context>
<context>
    <name>smartup::DetailWindow</name>
    <message>
        <source>A comment is written here, and it is not added yet.</source>
        <translation>Здесь написан комментарий, но он ещё не добавлен.</translation>
    </message>
    <message>
        <source>Discard the comment</source>
        <translation>Отбросить комментарий</translation>
    </message>
</context>
<context>
    <name>smartup::DetailWindows</name>
    <message>
        <source>The line is not in the log any more.</source>
        <translation>Этой строки в журнале уже нет.</translation>
    </message>
    <message>
        <source>The retention has taken it away, or the log is another one.</source>
        <translation>Она убрана при очистке журнала, или это другой журнал.</translation>
    </message>
</context>
<context>
    <name>smartup::DifferenceModel</name>
    <message>
        <source>Whole document</source>
        <translation>Документ целиком</translation>
    </message>
    <message>
        <source>%1: in Smartup %2, in the file %3</source>
        <extracomment>a field that is not the same on both sides: %1 its name, %2 and %3 both values</extracomment>
        <translation>%1: в Smartup %2, в файле %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>In Smartup</source>
        <translation>В Smartup</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
</context>
<context>
    <name>smartup::DifferencesPane</name>
    <message>
        <source>Fields that are not the same in Smartup and in the file</source>
        <translation>Поля, которые в Smartup и в файле не совпадают</translation>
    </message>
</context>
<context>
    <name>smartup::EditDocumentDialog</name>
    <message>
        <source>See what would happen…</source>
        <translation>Посмотреть, что произойдёт…</translation>
    </message>
    <message>
        <source>Edit %1 and send it again</source>
        <translation>Правка и повторная отправка: %1</translation>
    </message>
    <message>
        <source>This is what was sent. Ledger and log mark the document as edited by hand; the file it came from stays as it is. Nothing leaves before you have seen what would happen.</source>
        <translation>Это то, что было отправлено. Учёт загрузок и журнал отметят документ как исправленный вручную; файл, из которого он взят, останется как есть. Ничего не уйдёт, пока вы не увидите, что произойдёт.</translation>
    </message>
    <message>
        <source>The document as JSON</source>
        <translation>Документ в виде JSON</translation>
    </message>
    <message>
        <source>What you have changed is not sent yet.</source>
        <translation>Ваши изменения ещё не отправлены.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>This is how you changed it last; it has not been sent. Ledger and log mark the document as edited by hand; the file it came from stays as it is. Nothing leaves before you have seen what would happen.</source>
        <translation>Таким вы исправили его в последний раз; он не был отправлен. Учёт загрузок и журнал отметят документ как исправленный вручную; файл, из которого он взят, останется как есть. Ничего не уйдёт, пока вы не увидите, что произойдёт.</translation>
    </message>
</context>
<context>
    <name>smartup::EmptyLog</name>
    <message>
        <source>Nothing has been exchanged yet. What is sent to Smartup or read from it appears here.</source>
        <translation>Обмена ещё не было. Здесь появится то, что отправлено в Smartup или прочитано из него.</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>Перейти к обмену</translation>
    </message>
    <message>
        <source>No line of the log matches the filter.</source>
        <translation>Под фильтр не подходит ни одна строка журнала.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>What stands only in a request or a response is found with Ctrl+Shift+F, once the filter is cleared.</source>
        <translation>То, что есть только в запросе или в ответе, находит Ctrl+Shift+F, если очистить фильтр.</translation>
    </message>
</context>
<context>
    <name>smartup::EntityCodesModel</name>
    <message>
        <source>Reference data</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>a number of them</extracomment>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Без кода</translation>
    </message>
</context>
<context>
    <name>smartup::ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Открыть подключения</translation>
    </message>
    <message>
        <source>The export did not come to its end.</source>
        <translation>Выгрузка не дошла до конца.</translation>
    </message>
    <message>
        <source>Open in the log</source>
        <translation>Открыть в журнале</translation>
    </message>
    <message>
        <source>The import of the folder did not come to its end.</source>
        <translation>Загрузка папки не дошла до конца.</translation>
    </message>
    <message>
        <source>Files that were not taken lie where they were.</source>
        <translation>Файлы, до которых не дошло, остались на своих местах.</translation>
    </message>
    <message>
        <source>The database answers.</source>
        <translation>База данных отвечает.</translation>
    </message>
    <message>
        <source>There is no table in this database that could be read.</source>
        <translation>В этой базе данных нет таблицы, которую можно прочитать.</translation>
    </message>
    <message>
        <source>The probe has come to its end; what it found out is kept with the connection.</source>
        <translation>Проба завершена; то, что она выяснила, хранится вместе с подключением.</translation>
    </message>
</context>
<context>
    <name>smartup::ExportFilters</name>
    <message>
        <source>all; several codes with a comma between them</source>
        <translation>все; несколько кодов — через запятую</translation>
    </message>
</context>
<context>
    <name>smartup::ExportPane</name>
    <message>
        <source>Export</source>
        <comment>tab</comment>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Показать файл</translation>
    </message>
    <message numerus="yes">
        <source>This takes %n request(s).</source>
        <translation>
            <numerusform>Понадобится %n запрос.</numerusform>
            <numerusform>Понадобится %n запроса.</numerusform>
            <numerusform>Понадобится %n запросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes up to %n request(s).</source>
        <translation>
            <numerusform>Понадобится не больше %n запроса.</numerusform>
            <numerusform>Понадобится не больше %n запросов.</numerusform>
            <numerusform>Понадобится не больше %n запросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left today: %1 of %2.</source>
        <translation>Осталось сегодня: %1 из %2.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Файл уже есть и будет заменён.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Сначала выберите подключение.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1.</source>
        <translation>
            <numerusform>%n запись в %1.</numerusform>
            <numerusform>%n записи в %1.</numerusform>
            <numerusform>%n записей в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes a request for every %1 records.</source>
        <translation>Понадобится по запросу на каждые %1 записей.</translation>
    </message>
    <message>
        <source>Rows that are there are overwritten, new ones are added.</source>
        <translation>Имеющиеся строки перезаписываются, новые добавляются.</translation>
    </message>
    <message>
        <source>Fetch the missing days</source>
        <extracomment>the days that an export which was stopped did not fetch</extracomment>
        <translation>Выгрузить недостающие дни</translation>
    </message>
    <message>
        <source>Cancel writes the days that have come whole; the others can be fetched afterwards.</source>
        <translation>При отмене записываются дни, которые пришли целиком; остальные можно выгрузить потом.</translation>
    </message>
    <message>
        <source>Cancel keeps the rows of the days that have come whole; the others can be fetched afterwards.</source>
        <translation>При отмене строки за дни, которые пришли целиком, остаются; остальные дни можно выгрузить потом.</translation>
    </message>
    <message>
        <source>Cancel leaves the file that is there as it is.</source>
        <translation>При отмене имеющийся файл остаётся как есть.</translation>
    </message>
</context>
<context>
    <name>smartup::ExportScope</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Days of</source>
        <translation>Дни по</translation>
    </message>
    <message>
        <source>Only a period</source>
        <translation>Только за период</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two dates: from 01.11.2026 to 07.11.2026</extracomment>
        <translation>по</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>which days: today, the last 7 days …</extracomment>
        <translation>Период</translation>
    </message>
</context>
<context>
    <name>smartup::ExportService</name>
    <message>
        <source>The integration settings could not be read: they may hide some statuses.</source>
        <translation>Настройки интеграции прочитать не удалось: возможно, они скрывают часть статусов.</translation>
    </message>
    <message>
        <source>The integration settings name no status: Smartup exports no orders at all.</source>
        <translation>В настройках интеграции нет ни одного статуса: Smartup не выгружает заказы вовсе.</translation>
    </message>
    <message>
        <source>Smartup answered without a single record.</source>
        <translation>Smartup не вернул ни одной записи.</translation>
    </message>
    <message numerus="yes">
        <source>Smartup shows the last %n day(s) only; days before %1 may be missing.</source>
        <translation>
            <numerusform>Smartup показывает только последний %n день; дней до %1 может не быть.</numerusform>
            <numerusform>Smartup показывает только последние %n дня; дней до %1 может не быть.</numerusform>
            <numerusform>Smartup показывает только последние %n дней; дней до %1 может не быть.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database of this export is not known.</source>
        <translation>База данных для этой выгрузки неизвестна.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>The integration settings could not be read: they may leave goods without a code out.</source>
        <translation>Настройки интеграции прочитать не удалось: возможно, из-за них ТМЦ без кода не выгружаются.</translation>
    </message>
    <message>
        <source>Stopped because another connection was chosen.</source>
        <translation>Остановлено: выбрано другое подключение.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Nothing was written. The file that is there is the former one.</source>
        <translation>Ничего не записано. Имеющийся файл — прежний.</translation>
    </message>
</context>
<context>
    <name>smartup::ExportStatuses</name>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>Открыть настройку</translation>
    </message>
    <message>
        <source>%1 (not exported by the settings)</source>
        <translation>%1 (по настройкам не выгружается)</translation>
    </message>
    <message>
        <source>The integration settings name no status: nothing would be exported.</source>
        <translation>В настройках интеграции не указан ни один статус: ничего не выгрузится.</translation>
    </message>
    <message>
        <source>Only statuses that the integration settings name are exported.</source>
        <translation>Выгружаются только статусы, указанные в настройках интеграции.</translation>
    </message>
    <message>
        <source>The integration settings are not known; they may hide some of these statuses.</source>
        <translation>Настройки интеграции неизвестны; они могут скрывать часть этих статусов.</translation>
    </message>
    <message>
        <source>Tick at least one status.</source>
        <translation>Отметьте хотя бы один статус.</translation>
    </message>
</context>
<context>
    <name>smartup::ExportTarget</name>
    <message>
        <source>Write to</source>
        <translation>Записать в</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>папку</translation>
    </message>
    <message>
        <source>a table of a database</source>
        <translation>таблицу базы данных</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>of a file: JSON, XML, a table …</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1, and %2 for the lines</source>
        <translation>%1, для строк — %2</translation>
    </message>
    <message>
        <source>Choose a database first.</source>
        <translation>Сначала выберите базу данных.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Сначала выберите папку.</translation>
    </message>
    <message>
        <source>Write the export to</source>
        <translation>Куда записать выгрузку</translation>
    </message>
    <message>
        <source>Write the export into</source>
        <translation>В какую папку записать выгрузку</translation>
    </message>
</context>
<context>
    <name>smartup::ExpressionLine</name>
    <message>
        <source>The filter can be read.</source>
        <translation>Фильтр понятен.</translation>
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
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>%1 of the first %2</source>
        <extracomment>%1 = the match that is shown, %2 = how many were counted; there are more</extracomment>
        <translation>%1 из первых %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the match that is shown, of how many: &quot;3 of 17&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Find in this body</source>
        <translation>Найти в этом теле</translation>
    </message>
    <message>
        <source>Upper and lower case are the same; escapes of JSON are read.</source>
        <translation>Заглавные и строчные буквы не различаются; экранированные символы JSON распознаются.</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the search in this body</source>
        <translation>Закрыть поиск в этом теле</translation>
    </message>
</context>
<context>
    <name>smartup::FindBox</name>
    <message>
        <source>Find any number, client, error…</source>
        <translation>Найти любой номер, клиента, ошибку…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Searches the log and the settings (Ctrl+K)</source>
        <translation>Ищет в журнале и в настройках (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>smartup::FolderImport</name>
    <message numerus="yes">
        <source>%n document(s) were not sent: they are in a file of their own beside it. Put that into the folder to go on.</source>
        <translation>
            <numerusform>Не отправлен %n документ: неотправленное записано в отдельный файл рядом. Чтобы продолжить, положите тот файл в папку.</numerusform>
            <numerusform>Не отправлены %n документа: неотправленное записано в отдельный файл рядом. Чтобы продолжить, положите тот файл в папку.</numerusform>
            <numerusform>Не отправлено %n документов: неотправленное записано в отдельный файл рядом. Чтобы продолжить, положите тот файл в папку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were not sent: they are in a file of their own beside this one. Put that into the folder to go on.</source>
        <translation>
            <numerusform>Не отправлен %n документ: неотправленное записано в отдельный файл рядом с этим. Чтобы продолжить, положите тот файл в папку.</numerusform>
            <numerusform>Не отправлены %n документа: неотправленное записано в отдельный файл рядом с этим. Чтобы продолжить, положите тот файл в папку.</numerusform>
            <numerusform>Не отправлено %n документов: неотправленное записано в отдельный файл рядом с этим. Чтобы продолжить, положите тот файл в папку.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>smartup::ImportDocumentsView</name>
    <message>
        <source>Documents of the file</source>
        <translation>Документы файла</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>Открыть настройку</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a number of documents: &quot;All: 200&quot;, &quot;Create: 163&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>documents in which the checks before sending found something</extracomment>
        <translation>Стоит проверить</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>documents whose result is not there yet</extracomment>
        <translation>В ожидании</translation>
    </message>
    <message>
        <source>%1 The integration settings decide it: %2</source>
        <extracomment>%1 why something happens to a document, %2 what the settings say, both sentences</extracomment>
        <translation>%1 Так решают настройки интеграции: %2</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>of a document of an import: it is not sent</extracomment>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>The chosen documents are not sent; what Smartup has of them stays as it is.</source>
        <translation>Выбранные документы не отправляются; то, что есть о них в Smartup, остаётся как есть.</translation>
    </message>
</context>
<context>
    <name>smartup::ImportFileBar</name>
    <message>
        <source>First rows</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>Rows of the file as they were read</source>
        <translation>Строки файла, как они прочитаны</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in this file: nothing of it is sent. Mend it and choose it again.</source>
        <translation>
            <numerusform>%n ошибка в этом файле: из него ничего не отправляется. Исправьте его и выберите снова.</numerusform>
            <numerusform>%n ошибки в этом файле: из него ничего не отправляется. Исправьте его и выберите снова.</numerusform>
            <numerusform>%n ошибок в этом файле: из него ничего не отправляется. Исправьте его и выберите снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in this file.</source>
        <extracomment>%1 type of document in the plural, %2 their number</extracomment>
        <translation>%1: в этом файле %2.</translation>
    </message>
    <message>
        <source>Notes about the file: %1</source>
        <translation>Замечания по файлу: %1</translation>
    </message>
    <message>
        <source>Probe…</source>
        <extracomment>finds out what a server does with a document that comes again</extracomment>
        <translation>Проба…</translation>
    </message>
    <message>
        <source>Find out, in a test organisation, what Smartup does with a document that comes again</source>
        <translation>Выяснить в тестовой организации, что Smartup делает с документом, который пришёл снова</translation>
    </message>
</context>
<context>
    <name>smartup::ImportPane</name>
    <message>
        <source>Import</source>
        <comment>tab</comment>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Problems and notes of the file</source>
        <translation>Ошибки и замечания по файлу</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Просмотреть снова</translation>
    </message>
    <message>
        <source>Start the import</source>
        <translation>Начать загрузку</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Загрузить другой файл</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Ещё ничего не отправлено.</translation>
    </message>
    <message>
        <source>Asking Smartup for its settings and for the documents it has.</source>
        <translation>Запрашиваем у Smartup настройки и имеющиеся документы.</translation>
    </message>
    <message>
        <source>Cancel waits for the request under way; what was sent by then stays in Smartup.</source>
        <translation>Отмена дожидается текущего запроса; отправленное к этому моменту остаётся в Smartup.</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Файлы папки</translation>
    </message>
    <message>
        <source>Cancel waits for the request under way and takes no further file; what was sent by then stays in Smartup.</source>
        <translation>Отмена дожидается текущего запроса и не берёт следующих файлов; отправленное к этому моменту остаётся в Smartup.</translation>
    </message>
    <message>
        <source>Look into the folder again</source>
        <translation>Просмотреть папку снова</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>Посмотреть, что произойдёт</translation>
    </message>
    <message>
        <source>Stop at a refused document</source>
        <translation>Остановиться на отклонённом документе</translation>
    </message>
    <message>
        <source>Nothing further is sent after Smartup has refused a document. Documents leave in requests of 20 then; those that share a request with the refused one have reached Smartup.</source>
        <translation>Когда Smartup отклонил документ, больше ничего не отправляется. Документы тогда уходят запросами по 20; те, что были в одном запросе с отклонённым, уже дошли до Smartup.</translation>
    </message>
    <message>
        <source>Open the connection</source>
        <extracomment>button beside the sentence that says why nothing can be sent: leads to the form of the connection</extracomment>
        <translation>Открыть подключение</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <extracomment>with the documents of an import that were not sent, because it was stopped</extracomment>
        <translation>Продолжить с остальными</translation>
    </message>
</context>
<context>
    <name>smartup::ImportPreview</name>
    <message>
        <source>Another connection was chosen meanwhile; preview the file again.</source>
        <translation>Тем временем выбрано другое подключение; просмотрите файл заново.</translation>
    </message>
    <message>
        <source>The file cannot be imported; its problems are listed.</source>
        <translation>Файл нельзя загрузить; его ошибки перечислены.</translation>
    </message>
</context>
<context>
    <name>smartup::ImportSending</name>
    <message>
        <source>Not sent: the import was cancelled.</source>
        <translation>Не отправлено: загрузка отменена.</translation>
    </message>
    <message>
        <source>Stopped because another connection was chosen.</source>
        <translation>Остановлено: выбрано другое подключение.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Не отправлено: %1</translation>
    </message>
    <message>
        <source>Not sent: an earlier request of this import failed.</source>
        <translation>Не отправлено: более ранний запрос этой загрузки не удался.</translation>
    </message>
    <message>
        <source>Stopped because Smartup refused a document. Others of the same request have reached Smartup all the same; their results stand beside them.</source>
        <translation>Остановлено: Smartup отклонил документ. Другие документы того же запроса всё же дошли до Smartup; их результаты указаны рядом с ними.</translation>
    </message>
    <message>
        <source>Not sent: the import was to stop at a refused document.</source>
        <translation>Не отправлено: загрузка должна была остановиться на отклонённом документе.</translation>
    </message>
</context>
<context>
    <name>smartup::ImportService</name>
    <message>
        <source>Cancelled: the documents sent so far stay in Smartup.</source>
        <translation>Отменено: уже отправленные документы остаются в Smartup.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while this request was under way. What became of %n document(s) is not known yet. They are not sent again before Smartup shows whether they are there.</source>
        <translation>
            <numerusform>Программа завершилась во время этого запроса. Что стало с %n документом, пока неизвестно. Он не отправится снова, пока Smartup не покажет, есть ли он там.</numerusform>
            <numerusform>Программа завершилась во время этого запроса. Что стало с %n документами, пока неизвестно. Они не отправятся снова, пока Smartup не покажет, есть ли они там.</numerusform>
            <numerusform>Программа завершилась во время этого запроса. Что стало с %n документами, пока неизвестно. Они не отправятся снова, пока Smartup не покажет, есть ли они там.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Не отправлено: %1</translation>
    </message>
    <message>
        <source>Not sent: an earlier import of it is still open, or has sent it since the preview.</source>
        <translation>Не отправлено: его прошлая загрузка ещё не завершена или уже отправила его после предпросмотра.</translation>
    </message>
    <message>
        <source>The import stopped: what Smartup answered cannot be noted on this computer. Make room on the disk.</source>
        <translation>Загрузка остановлена: на этом компьютере нельзя записать ответ Smartup. Освободите место на диске.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before it had written this line. What became of %n document(s) is known from the ledger of imports; the answer itself was not kept.</source>
        <translation>
            <numerusform>Программа завершилась раньше, чем записала эту строку. Что стало с %n документом, известно из учёта загрузок; сам ответ не сохранился.</numerusform>
            <numerusform>Программа завершилась раньше, чем записала эту строку. Что стало с %n документами, известно из учёта загрузок; сам ответ не сохранился.</numerusform>
            <numerusform>Программа завершилась раньше, чем записала эту строку. Что стало с %n документами, известно из учёта загрузок; сам ответ не сохранился.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended while this request was under way. Whether its %n record(s) have arrived is shown by an export, later. Sent again they are overwritten, and none is doubled.</source>
        <translation>
            <numerusform>Программа завершилась во время этого запроса. Дошла ли его %n запись, позже покажет выгрузка. При повторной отправке записи перезаписываются, ни одна не удваивается.</numerusform>
            <numerusform>Программа завершилась во время этого запроса. Дошли ли его %n записи, позже покажет выгрузка. При повторной отправке записи перезаписываются, ни одна не удваивается.</numerusform>
            <numerusform>Программа завершилась во время этого запроса. Дошли ли его %n записей, позже покажет выгрузка. При повторной отправке записи перезаписываются, ни одна не удваивается.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new preview and send it again.</source>
        <translation>Сделайте новый предпросмотр и отправьте снова.</translation>
    </message>
    <message>
        <source>Nothing was sent: between the claim in the shared log and the sending this computer slept, its clock was set, or other requests went first for too long.</source>
        <translation>Ничего не отправлено: между записью в общий журнал и отправкой этот компьютер спал, его часы были переставлены или другие запросы слишком долго шли первыми.</translation>
    </message>
</context>
<context>
    <name>smartup::ImportSourceForm</name>
    <message>
        <source>From</source>
        <extracomment>where an import comes from: a file, a folder …</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>a table of a database</source>
        <translation>таблица базы данных</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>List the tables</source>
        <translation>Показать таблицы</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>Прочитать таблицу</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>type of document</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>encoding of a text file</extracomment>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>A folder of such files; drop it here or choose it</source>
        <translation>Папка с такими файлами; перетащите её сюда или выберите</translation>
    </message>
    <message>
        <source>A file of JSON, XML, CSV or Excel; drop it here or choose it</source>
        <translation>Файл JSON, XML, CSV или Excel; перетащите его сюда или выберите</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>As the table is called</source>
        <translation>По названию таблицы</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Как указано в файле</translation>
    </message>
    <message>
        <source>Choose a folder to import from</source>
        <translation>Выберите папку, из которой загружать</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Выберите файл для загрузки</translation>
    </message>
</context>
<context>
    <name>smartup::JournalCopying</name>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Копировать ячейку</translation>
    </message>
</context>
<context>
    <name>smartup::JournalFilterBar</name>
    <message>
        <source>All outcomes</source>
        <translation>Все результаты</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Найти в журнале</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Все организации</translation>
    </message>
    <message>
        <source>Chosen period</source>
        <extracomment>a filter by time that none of the usual periods is</extracomment>
        <translation>Выбранный период</translation>
    </message>
    <message>
        <source>One call</source>
        <extracomment>a filter that shows one run or call only; a click takes it away</extracomment>
        <translation>Один вызов</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Один запуск</translation>
    </message>
    <message>
        <source>Show other lines again</source>
        <translation>Снова показать остальные строки</translation>
    </message>
    <message>
        <source>Number, client, error… or outcome:refused client:&quot;…&quot;</source>
        <translation>Номер, клиент, ошибка… или outcome:refused client:&quot;…&quot;</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <extracomment>a filter by a list of numbers</extracomment>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номера</numerusform>
            <numerusform>%n номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>List of numbers…</source>
        <translation>Список номеров…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not found</source>
        <extracomment>%1 = &quot;5000 numbers&quot;; %n of them are not in the log</extracomment>
        <translation>
            <numerusform>%1, не найдено: %n</numerusform>
            <numerusform>%1, не найдено: %n</numerusform>
            <numerusform>%1, не найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Find all rows of a list of numbers</source>
        <translation>Найти все строки по списку номеров</translation>
    </message>
    <message>
        <source>Forget the list of numbers</source>
        <translation>Убрать список номеров</translation>
    </message>
    <message>
        <source>Numbers, external ids and codes are found by their beginning, names and messages by any part. Upper and lower case are the same. A minus before a field leaves out what it finds: -type:order. The arrow down lists what else can be written.</source>
        <translation>Номера, внешние коды и прочие коды ищутся по началу, имена и сообщения — по любой части. Заглавные и строчные буквы не различаются. Минус перед полем исключает то, что оно находит: -type:order. Стрелка вниз показывает, что ещё можно написать.</translation>
    </message>
    <message>
        <source>Without one call</source>
        <extracomment>a filter that shows everything but one run or call; a click takes it away</extracomment>
        <translation>Без одного вызова</translation>
    </message>
    <message>
        <source>Without one run</source>
        <translation>Без одного запуска</translation>
    </message>
    <message numerus="yes">
        <source>Without %n number(s)</source>
        <extracomment>a filter that shows everything but a list of numbers</extracomment>
        <translation>
            <numerusform>Без %n номера</numerusform>
            <numerusform>Без %n номеров</numerusform>
            <numerusform>Без %n номеров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::JournalModel</name>
    <message>
        <source>Being read</source>
        <extracomment>shown for a moment in place of a row of the log that is being read</extracomment>
        <translation>Читается</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, pinned</source>
        <extracomment>a cell as a screen reader says it: %1 = name of the column, %2 = its text a cell of a pinned line as a screen reader says it</extracomment>
        <translation>%1: %2, закреплено</translation>
    </message>
</context>
<context>
    <name>smartup::JournalPage</name>
    <message>
        <source>%1 of %2 rows were copied: the others are not read yet.</source>
        <translation>Скопировано строк %1 из %2: остальные ещё не прочитаны.</translation>
    </message>
    <message>
        <source>Scroll over the rows that are wanted, or narrow the filter.</source>
        <translation>Прокрутите нужные строки или сузьте фильтр.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Следующая строка</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Предыдущая строка</translation>
    </message>
    <message>
        <source>List of numbers…</source>
        <translation>Список номеров…</translation>
    </message>
    <message>
        <source>The log is kept in the order of its time. Only up to %1 rows can be sorted by “%2”.</source>
        <translation>Журнал идёт по времени. По столбцу «%2» можно сортировать, только если строк не больше %1.</translation>
    </message>
    <message>
        <source>Narrow the filter, or click on the head of the time: it puts the newest or the oldest rows first.</source>
        <translation>Сузьте фильтр или щёлкните по заголовку времени: он ставит первыми самые новые или самые старые строки.</translation>
    </message>
    <message>
        <source>Case file of the chosen rows…</source>
        <translation>Файл обращения из выбранных строк…</translation>
    </message>
    <message>
        <source>Open a case file…</source>
        <translation>Открыть файл обращения…</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Оповещения…</translation>
    </message>
    <message>
        <source>Pin or unpin the line</source>
        <translation>Закрепить или открепить строку</translation>
    </message>
    <message>
        <source>Comment on the line</source>
        <translation>Комментировать строку</translation>
    </message>
    <message>
        <source>Open the line in its own window</source>
        <translation>Открыть строку в отдельном окне</translation>
    </message>
    <message>
        <source>Compare two lines</source>
        <translation>Сравнить две строки</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Копировать строки как JSON</translation>
    </message>
    <message>
        <source>Copy document as JSON</source>
        <translation>Копировать документ как JSON</translation>
    </message>
    <message>
        <source>Copy call as cURL</source>
        <translation>Копировать вызов как cURL</translation>
    </message>
    <message>
        <source>Copy call with its answer (HAR)</source>
        <translation>Копировать вызов с ответом (HAR)</translation>
    </message>
    <message>
        <source>Export the rows…</source>
        <translation>Сохранить строки в файл…</translation>
    </message>
    <message>
        <source>Report of a period…</source>
        <translation>Отчёт за период…</translation>
    </message>
    <message>
        <source>Two lines can be compared, and not two are chosen.</source>
        <translation>Сравнить можно две строки, а выбрано не две.</translation>
    </message>
    <message>
        <source>Click on one line, then on another while Ctrl is held.</source>
        <translation>Щёлкните по одной строке, затем, удерживая Ctrl, по другой.</translation>
    </message>
    <message>
        <source>Some of the chosen rows are not read yet.</source>
        <translation>Некоторые из выбранных строк ещё не прочитаны.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: choose a line of the log.</source>
        <translation>Копировать пока нечего: выберите строку журнала.</translation>
    </message>
    <message>
        <source>Check the log…</source>
        <translation>Проверить журнал…</translation>
    </message>
    <message>
        <source>Shared log…</source>
        <translation>Общий журнал…</translation>
    </message>
    <message>
        <source>Search in bodies…</source>
        <translation>Искать в запросах и ответах…</translation>
    </message>
    <message>
        <source>What the log keeps…</source>
        <translation>Что хранит журнал…</translation>
    </message>
    <message>
        <source>Archives…</source>
        <translation>Архивы…</translation>
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
        <translation>Вызовы вне запусков</translation>
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
        <translation>Журнал обмена деревом</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Вернуть столбцы</translation>
    </message>
</context>
<context>
    <name>smartup::JournalView</name>
    <message>
        <source>Exchange log</source>
        <translation>Журнал обмена</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Вернуть столбцы</translation>
    </message>
    <message>
        <source>Newest rows first</source>
        <translation>Сначала новые строки</translation>
    </message>
</context>
<context>
    <name>smartup::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n элемент</numerusform>
            <numerusform>%n элемента</numerusform>
            <numerusform>%n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an entry of a JSON text as a screen reader says it: %1 = its name, %2 = its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>smartup::JsonTreeView</name>
    <message>
        <source>Body as a tree</source>
        <translation>Тело деревом</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Копировать значение</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>the path of a value in a JSON text, like order[0].deal_id</extracomment>
        <translation>Копировать путь</translation>
    </message>
</context>
<context>
    <name>smartup::KeepingDialog</name>
    <message>
        <source>What the log keeps</source>
        <translation>Что хранит журнал</translation>
    </message>
    <message>
        <source>What is older than these numbers of days goes: first requests and answers, later the lines themselves. What went wrong is what was refused, not sent or unknown, or warned of. Pinned calls and documents whose import has not found its end always stay.</source>
        <translation>То, что старше указанного числа дней, уходит: сначала запросы и ответы, позже сами строки. Неудачное — это отклонённое, не отправленное, неизвестное или с предупреждением. Закреплённые вызовы и документы, загрузка которых ещё не завершена, остаются всегда.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>Days for requests and answers where all went well</source>
        <translation>Сколько дней хранить удачные запросы и ответы</translation>
    </message>
    <message>
        <source>Days for requests and answers where something went wrong</source>
        <translation>Сколько дней хранить неудачные запросы и ответы</translation>
    </message>
    <message>
        <source>Days for lines where all went well</source>
        <translation>Сколько дней хранить удачные строки</translation>
    </message>
    <message>
        <source>Days for lines where something went wrong</source>
        <translation>Сколько дней хранить неудачные строки</translation>
    </message>
    <message>
        <source>Megabytes that the log may have; the oldest goes earlier then</source>
        <translation>Допустимый размер журнала, МБ; сверх него самое старое уходит раньше</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>любой размер</translation>
    </message>
    <message>
        <source>Write each month into an archive before anything of it goes</source>
        <translation>Записывать каждый месяц в архив, прежде чем что-то из него уйдёт</translation>
    </message>
    <message>
        <source>The program sees to it by itself, once a day</source>
        <translation>Программа делает это сама, раз в день</translation>
    </message>
    <message>
        <source>What would go, by month</source>
        <translation>Что было бы убрано, по месяцам</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Lines, all went well</source>
        <translation>Строки, удачные</translation>
    </message>
    <message>
        <source>Lines, something went wrong</source>
        <translation>Строки, неудачные</translation>
    </message>
    <message>
        <source>Further requests and answers</source>
        <translation>Ещё запросы и ответы</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Примерно</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>Отменить предпросмотр</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Take it away now</source>
        <translation>Убрать сейчас</translation>
    </message>
    <message>
        <source>Press Preview to see what would go by these numbers.</source>
        <translation>Нажмите «Предпросмотр», чтобы увидеть, что было бы убрано по этим правилам.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Журнал читается…</translation>
    </message>
    <message>
        <source>%1 of %2 calls looked at</source>
        <translation>Проверено вызовов: %1 из %2</translation>
    </message>
    <message>
        <source>Save the numbers before it can be taken away.</source>
        <translation>Сначала сохраните правила: до этого ничего убрать нельзя.</translation>
    </message>
    <message>
        <source>The archive of %1 is being made…</source>
        <translation>Архив за %1 создаётся…</translation>
    </message>
    <message numerus="yes">
        <source>It is being taken away: %n line(s) so far. Closing this form does not stop it.</source>
        <translation>
            <numerusform>Идёт очистка журнала: пока убрана %n строка. Если закрыть это окно, она не остановится.</numerusform>
            <numerusform>Идёт очистка журнала: пока убраны %n строки. Если закрыть это окно, она не остановится.</numerusform>
            <numerusform>Идёт очистка журнала: пока убрано %n строк. Если закрыть это окно, она не остановится.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>It was stopped: what has gone is gone, and the rest goes the next time.</source>
        <translation>Очистка остановлена: что убрано, то убрано, остальное уйдёт в следующий раз.</translation>
    </message>
    <message>
        <source>The numbers for the log are not saved yet.</source>
        <translation>Правила хранения журнала ещё не сохранены.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Отбросить изменения</translation>
    </message>
</context>
<context>
    <name>smartup::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
</context>
<context>
    <name>smartup::LeaveGuard</name>
    <message>
        <source>Changes that are not saved</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>What shall become of them before you go on?</source>
        <translation>Что с ними сделать, прежде чем продолжить?</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)</source>
        <translation>
            <numerusform>Отбросить %n изменение</numerusform>
            <numerusform>Отбросить %n изменения</numerusform>
            <numerusform>Отбросить %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved yet.</source>
        <translation>
            <numerusform>%n изменение ещё не сохранено.</numerusform>
            <numerusform>%n изменения ещё не сохранены.</numerusform>
            <numerusform>%n изменений ещё не сохранены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Сохранить всё</translation>
    </message>
</context>
<context>
    <name>smartup::LogExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop writing; no file is left behind</source>
        <translation>Прекратить запись; файл не останется</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Сколько записано</translation>
    </message>
    <message>
        <source>Export the rows of the filter</source>
        <translation>Сохранить строки фильтра в файл</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page of HTML (*.html)</source>
        <translation>Страница HTML (*.html)</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Отчёт создаётся…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>Строк: %1 из %2</translation>
    </message>
</context>
<context>
    <name>smartup::LogFooter</name>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 ms</source>
        <extracomment>%1 = rows found, %2 = rows of the whole log, %3 = milliseconds: &quot;1 284 of 9 884 120 · 12 ms&quot;</extracomment>
        <translation>%1 из %2 · %3 мс</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>rows that arrived while the table stands still</extracomment>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Give up this search and go back to the rows before</source>
        <translation>Прекратить этот поиск и вернуться к прежним строкам</translation>
    </message>
    <message>
        <source>Tree</source>
        <extracomment>shows the log as runs with their calls and lines, instead of a table of lines</extracomment>
        <translation>Дерево</translation>
    </message>
    <message>
        <source>Runs with their calls and lines, newest runs first</source>
        <translation>Запуски с их вызовами и строками, сначала новые</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>keeps the newest rows in sight while they arrive</extracomment>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Keep the newest rows in sight (End)</source>
        <translation>Держать на виду самые новые строки (End)</translation>
    </message>
</context>
<context>
    <name>smartup::MainWindow</name>
    <message>
        <source>Manage connections…</source>
        <translation>Управление подключениями…</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <extracomment>The coloured strip on top of the window, for screen readers; %1 is &quot;Production&quot; and so on</extracomment>
        <translation>Среда: %1</translation>
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
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Страница</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Справка по этой странице</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>About Smartup Desk</source>
        <translation>О программе Smartup Desk</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>smartup::MessageBar</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often the same message came</extracomment>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Скрыть подробности</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>smartup::NavigationList</name>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <extracomment>Navigation entry and how many things wait there, for screen readers and as a tooltip</extracomment>
        <translation>
            <numerusform>%1: %n запись</numerusform>
            <numerusform>%1: %n записи</numerusform>
            <numerusform>%1: %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) not saved</source>
        <extracomment>Navigation entry with edits, for screen readers and as a tooltip</extracomment>
        <translation>
            <numerusform>%1: не сохранено %n изменение</numerusform>
            <numerusform>%1: не сохранены %n изменения</numerusform>
            <numerusform>%1: не сохранены %n изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::NumberListDialog</name>
    <message>
        <source>Copy the missing numbers</source>
        <translation>Копировать ненайденные номера</translation>
    </message>
    <message>
        <source>Show their rows</source>
        <translation>Показать их строки</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Список номеров</translation>
    </message>
    <message>
        <source>Numbers, external ids or Smartup ids: one a line, or with commas, semicolons or tabs between them.</source>
        <translation>Номера, внешние коды или ID Smartup: по одному в строке либо через запятую, точку с запятой или табуляцию.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Numbers that are not in the log</source>
        <translation>Номера, которых нет в журнале</translation>
    </message>
    <message numerus="yes">
        <source>%n different number(s)</source>
        <translation>
            <numerusform>Разных номеров: %n</numerusform>
            <numerusform>Разных номеров: %n</numerusform>
            <numerusform>Разных номеров: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are in the log.</source>
        <translation>Все они есть в журнале.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not in the log:</source>
        <translation>
            <numerusform>В журнале нет %n номера:</numerusform>
            <numerusform>В журнале нет %n номеров:</numerusform>
            <numerusform>В журнале нет %n номеров:</numerusform>
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
        <translation>Документы за последние 30 дней по результату</translation>
    </message>
</context>
<context>
    <name>smartup::OverviewPage</name>
    <message>
        <source>Reference data</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Infrequently used documents</source>
        <translation>Редко используемые документы</translation>
    </message>
    <message>
        <source>Frequently used documents</source>
        <translation>Часто используемые документы</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>No connection is chosen.</source>
        <translation>Подключение не выбрано.</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 requests used</source>
        <translation>%1: использовано запросов %2 из %3</translation>
    </message>
    <message>
        <source>%1: no limit</source>
        <translation>%1: без лимита</translation>
    </message>
    <message>
        <source>The daily allowance for “%1” is spent. It begins anew at midnight in Tashkent.</source>
        <translation>Суточный лимит для «%1» исчерпан. Он начнётся заново в полночь по Ташкенту.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Ничто не требует внимания.</translation>
    </message>
    <message>
        <source>The integration settings have not been read yet.</source>
        <translation>Настройки интеграции ещё не прочитаны.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Daily request allowance</source>
        <translation>Суточный лимит запросов</translation>
    </message>
    <message>
        <source>Smartup tells the allowance with the first export of the day.</source>
        <translation>Smartup сообщает лимит с первой выгрузкой дня.</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Стоит посмотреть</translation>
    </message>
    <message>
        <source>Documents of the last 30 days</source>
        <translation>Документы за последние 30 дней</translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet.
Begin with an export: it changes nothing in Smartup.</source>
        <translation>Обмена ещё не было.
Начните с выгрузки: она ничего не меняет в Smartup.</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Последние запуски</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>column headings of the last runs</extracomment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Exchange documents…</source>
        <translation>Обмен документами…</translation>
    </message>
    <message>
        <source>Integration settings…</source>
        <translation>Настройки интеграции…</translation>
    </message>
    <message>
        <source>Exchange log…</source>
        <translation>Журнал обмена…</translation>
    </message>
    <message>
        <source>The sandbox is being started. The first time it makes up a sample company, which takes a moment.</source>
        <translation>Песочница запускается. В первый раз создаётся учебная компания, это займёт немного времени.</translation>
    </message>
    <message>
        <source>The password is not known yet.</source>
        <translation>Пароль пока неизвестен.</translation>
    </message>
    <message>
        <source>Ready as %1; nothing has been asked yet.</source>
        <translation>Готово, пользователь %1; запросов ещё не было.</translation>
    </message>
    <message>
        <source>Smartup answers; signed in as %1.</source>
        <translation>Smartup отвечает; вход выполнен как %1.</translation>
    </message>
    <message>
        <source>The last call failed.</source>
        <translation>Последний вызов не удался.</translation>
    </message>
    <message>
        <source>The last call failed: %1</source>
        <translation>Последний вызов не удался: %1</translation>
    </message>
    <message>
        <source>Check-up…</source>
        <translation>Проверка состояния…</translation>
    </message>
</context>
<context>
    <name>smartup::Page</name>
    <message>
        <source>Save to Smartup</source>
        <translation>Сохранить в Smartup</translation>
    </message>
</context>
<context>
    <name>smartup::PeriodEditor</name>
    <message>
        <source>In real time</source>
        <translation>В реальном времени</translation>
    </message>
    <message>
        <source>Once in a number of minutes:</source>
        <translation>Раз в столько минут:</translation>
    </message>
    <message>
        <source>Whatever changes is exchanged at once, with each request.</source>
        <translation>Всё изменившееся передаётся сразу, с каждым запросом.</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>minutes, behind a number in a field</extracomment>
        <translation> мин</translation>
    </message>
    <message>
        <source>Minutes between two exchanges</source>
        <translation>Минут между двумя обменами</translation>
    </message>
    <message>
        <source>Changes are collected and exchanged at this interval.</source>
        <translation>Изменения накапливаются и передаются с этим интервалом.</translation>
    </message>
</context>
<context>
    <name>smartup::PolicyMatrix</name>
    <message>
        <source>Changed and not saved yet</source>
        <translation>Изменено и ещё не сохранено</translation>
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
        <translation>Задать для всех</translation>
    </message>
    <message>
        <source>Sets all document types that are shown at once.</source>
        <translation>Задаёт сразу для всех показанных видов документов.</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Вернуть «%1»</translation>
    </message>
    <message>
        <source>%1: back to “%2”</source>
        <translation>%1: вернуть «%2»</translation>
    </message>
    <message>
        <source>Documents that went through this program in the last 30 days, by its log</source>
        <translation>Документы, прошедшие через эту программу за последние 30 дней, по её журналу</translation>
    </message>
    <message>
        <source>No documents in 30 days</source>
        <translation>За 30 дней документов не было</translation>
    </message>
    <message>
        <source>30 days: created / updated / skipped / refused</source>
        <extracomment>column of the duplicates&apos; matrix; the words stand below each other</extracomment>
        <translation>30 дней: создано / обновлено / пропущено / отклонено</translation>
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
        <translation>Отправить дважды</translation>
    </message>
    <message>
        <source>What does Smartup do with a document that comes again?</source>
        <translation>Что Smartup делает с документом, который пришёл снова?</translation>
    </message>
    <message>
        <source>Smartup is being asked…</source>
        <translation>Идёт запрос к Smartup…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a question, %2 the answer to it; each is a whole sentence</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This is kept with the connection. Preview the file again.</source>
        <translation>Это хранится вместе с подключением. Просмотрите файл заново.</translation>
    </message>
</context>
<context>
    <name>smartup::ProbeService</name>
    <message>
        <source>The probe does not run on a connection that is marked as production. Use a test organisation.</source>
        <translation>Проба не выполняется на подключении, отмеченном как рабочее. Используйте тестовую организацию.</translation>
    </message>
    <message>
        <source>The probe needs a file with a document that Smartup takes.</source>
        <translation>Пробе нужен файл с документом, который Smartup принимает.</translation>
    </message>
    <message>
        <source>The document names no organisation (filial_code), and the connection sends none either: Smartup would put it into the user&apos;s default one. Nothing is sent.</source>
        <translation>В документе не указана организация (filial_code), и подключение её тоже не передаёт: Smartup записал бы документ в организацию пользователя по умолчанию. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>The document belongs to the organisation %1, and the connection writes to %2. Nothing is sent.</source>
        <translation>Документ относится к организации %1, а подключение пишет в %2. Ничего не отправляется.</translation>
    </message>
</context>
<context>
    <name>smartup::ProfileForm</name>
    <message>
        <source>None: the user&apos;s own</source>
        <translation>Не указана: организация пользователя</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Certificate of your own authority</source>
        <translation>Сертификат собственного центра</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>The sandbox&apos;s password is public; you need not enter it.</source>
        <translation>Пароль песочницы общеизвестен; вводить его не нужно.</translation>
    </message>
    <message>
        <source>No password is known yet.</source>
        <translation>Пароль пока неизвестен.</translation>
    </message>
    <message>
        <source>This system has no keychain: the password is asked for each time and never written to a file.</source>
        <translation>В этой системе нет связки ключей: пароль запрашивается каждый раз и никогда не пишется в файл.</translation>
    </message>
    <message>
        <source>Known until you close the program.</source>
        <translation>Известен до закрытия программы.</translation>
    </message>
    <message>
        <source>Kept in the keychain of your system.</source>
        <translation>Хранится в связке ключей системы.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisation code</source>
        <translation>Код организации</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертификата</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Время на соединение</translation>
    </message>
    <message>
        <source>Time for an export</source>
        <translation>Время на выгрузку</translation>
    </message>
    <message>
        <source>Time for an import</source>
        <translation>Время на загрузку</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Среда</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Keep the password in the keychain of your system</source>
        <translation>Хранить пароль в связке ключей системы</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выберите файл</translation>
    </message>
    <message>
        <source>The authorities of your system</source>
        <translation>Центры сертификации вашей системы</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не передаётся</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number of seconds</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source>Certificate, proxy, times and external ids</source>
        <translation>Сертификат, прокси, время ожидания и внешние коды</translation>
    </message>
    <message>
        <source>Give documents without an external id one of their own</source>
        <translation>Давать документам без внешнего кода собственный</translation>
    </message>
    <message>
        <source>A document or line that comes without an external id gets one that is made of its own number and date, the same each time the file is imported. Without one, Smartup cannot tell that a document was sent before, and its lines may be doubled by an update.</source>
        <translation>Документ или строка без внешнего кода получает код из своего номера и даты, один и тот же при каждой загрузке файла. Без кода Smartup не поймёт, что документ уже отправлялся, а при обновлении его строки могут удвоиться.</translation>
    </message>
    <message>
        <source>Send external ids of at most 20 safe characters</source>
        <translation>Отправлять внешние коды не длиннее 20 безопасных символов</translation>
    </message>
    <message>
        <source>An external id that is longer than 20 characters, or holds others than Latin letters, digits, “_” and “-”, is replaced by one that is always the same for it. Some servers refuse longer ones with ORA-06502. Choose it before the first import: documents that were sent under their long ids are not found under the short ones.</source>
        <translation>Внешний код длиннее 20 символов или с символами, кроме латинских букв, цифр, «_» и «-», заменяется другим, для него всегда одним и тем же. Некоторые серверы отклоняют более длинные с ошибкой ORA-06502. Выберите это до первой загрузки: документы, отправленные с длинными кодами, по коротким не находятся.</translation>
    </message>
    <message>
        <source>Only read from Smartup</source>
        <translation>Только читать из Smartup</translation>
    </message>
    <message>
        <source>Without an organisation nothing is sent: Smartup would write into the user&apos;s default one, usually production. Choose one, or test the connection: it finds out whether the user has only one.</source>
        <translation>Без организации ничего не отправляется: Smartup записал бы данные в организацию пользователя по умолчанию, обычно рабочую. Выберите организацию или проверьте подключение: проверка выяснит, одна ли она у пользователя.</translation>
    </message>
    <message>
        <source>Smartup shows only one organisation to this user, “%1”: documents may be sent without naming it.</source>
        <translation>Smartup показывает этому пользователю только одну организацию, «%1»: документы можно отправлять, не указывая её.</translation>
    </message>
    <message>
        <source>Exports, previews and comparisons work. No import, no change of the settings and no probe leaves with this connection, by hand, by a schedule or on the command line. New connections begin so: take the tick away when this one is to send.</source>
        <translation>Выгрузка, предпросмотр и сравнение работают. Загрузка, изменение настроек и проба с этим подключением не выполняются: ни вручную, ни по расписанию, ни из командной строки. Новые подключения сначала такие: снимите отметку, если через это подключение нужно отправлять.</translation>
    </message>
</context>
<context>
    <name>smartup::ProfileSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>Сменить подключение</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Connection and where it leads: &quot;Chashma · Tashkent — Production&quot;</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Управление подключениями…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Подключение: %1</translation>
    </message>
</context>
<context>
    <name>smartup::ReconcileService</name>
    <message>
        <source>Looking for documents with an unknown outcome</source>
        <translation>Поиск документов с неизвестным результатом</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were sent to another organisation than the connection names now. They are looked for when it names that one again.</source>
        <translation>
            <numerusform>%n документ отправлен не в ту организацию, которая сейчас указана в подключении. Поиск продолжится, когда в нём снова будет указана прежняя.</numerusform>
            <numerusform>%n документа отправлены не в ту организацию, которая сейчас указана в подключении. Поиск продолжится, когда в нём снова будет указана прежняя.</numerusform>
            <numerusform>%n документов отправлено не в ту организацию, которая сейчас указана в подключении. Поиск продолжится, когда в нём снова будет указана прежняя.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::RecordCodesDialog</name>
    <message>
        <source>Records without a code</source>
        <translation>Записи без кода</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <source>Save all as a table…</source>
        <translation>Сохранить всё таблицей…</translation>
    </message>
    <message>
        <source>A program that goes by codes cannot tell records without one from each other. The setting decides whether goods without a code are exported; other reference data is exported in any case.</source>
        <translation>Программа, которая работает по кодам, не отличает записи без кода друг от друга. Выгружаются ли ТМЦ без кода, решает настройка; остальные справочники выгружаются в любом случае.</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Ещё не посчитано.</translation>
    </message>
    <message>
        <source>Smartup told no record at all.</source>
        <translation>Smartup не вернул ни одной записи.</translation>
    </message>
    <message>
        <source>Every record has a code.</source>
        <translation>У каждой записи есть код.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Показано первых: %n.</numerusform>
            <numerusform>Показано первых: %n.</numerusform>
            <numerusform>Показано первых: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Посчитать</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Посчитать снова</translation>
    </message>
    <message>
        <source>Counted on %1; what was changed since is not in it.</source>
        <translation>Посчитано %1; более поздние изменения не учтены.</translation>
    </message>
    <message>
        <source>Being counted.</source>
        <translation>Идёт подсчёт.</translation>
    </message>
    <message numerus="yes">
        <source>Counting takes %n request(s) of today&apos;s allowance or a few more.</source>
        <translation>
            <numerusform>На подсчёт уйдёт %n запрос из сегодняшнего лимита или немного больше.</numerusform>
            <numerusform>На подсчёт уйдут %n запроса из сегодняшнего лимита или немного больше.</numerusform>
            <numerusform>На подсчёт уйдёт %n запросов из сегодняшнего лимита или немного больше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the records without a code</source>
        <translation>Сохранить записи без кода</translation>
    </message>
    <message>
        <source>Table (CSV) (*.csv)</source>
        <translation>Таблица (CSV) (*.csv)</translation>
    </message>
</context>
<context>
    <name>smartup::ReferenceImport</name>
    <message>
        <source>Cancelled: the records sent so far stay in Smartup.</source>
        <translation>Отменено: уже отправленные записи остаются в Smartup.</translation>
    </message>
    <message numerus="yes">
        <source>An earlier request of this kind (%1) got no answer. It may still arrive and overwrite what is sent now. Begin again in %n minute(s).</source>
        <translation>
            <numerusform>Более ранний запрос этого вида (%1) остался без ответа. Он ещё может дойти и перезаписать то, что отправляется сейчас. Начните снова через %n минуту.</numerusform>
            <numerusform>Более ранний запрос этого вида (%1) остался без ответа. Он ещё может дойти и перезаписать то, что отправляется сейчас. Начните снова через %n минуты.</numerusform>
            <numerusform>Более ранний запрос этого вида (%1) остался без ответа. Он ещё может дойти и перезаписать то, что отправляется сейчас. Начните снова через %n минут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ReferenceLook</name>
    <message numerus="yes">
        <source>An import of %1 (%2) got no answer: whether its %n record(s) are in Smartup is not known yet. It is looked after by itself.</source>
        <translation>
            <numerusform>На загрузку «%1» (%2) не пришёл ответ: есть ли её %n запись в Smartup, пока неизвестно. Программа выяснит это сама.</numerusform>
            <numerusform>На загрузку «%1» (%2) не пришёл ответ: есть ли её %n записи в Smartup, пока неизвестно. Программа выяснит это сама.</numerusform>
            <numerusform>На загрузку «%1» (%2) не пришёл ответ: есть ли её %n записей в Smartup, пока неизвестно. Программа выяснит это сама.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for records with an unknown outcome</source>
        <translation>Поиск записей с неизвестным результатом</translation>
    </message>
</context>
<context>
    <name>smartup::RemarksView</name>
    <message>
        <source>%1, %2: pinned</source>
        <extracomment>head of a remark: %1 = when, %2 = who</extracomment>
        <translation>%1, %2: закреплено</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>Choose a line of the log to say something about it.</source>
        <translation>Выберите строку журнала, чтобы написать о ней.</translation>
    </message>
    <message>
        <source>Nobody has said anything about this line yet.</source>
        <translation>Об этой строке ещё никто ничего не написал.</translation>
    </message>
    <message>
        <source>Remarks about this line</source>
        <translation>Заметки об этой строке</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>What somebody should know about this line</source>
        <translation>Что стоит знать об этой строке</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Добавить комментарий</translation>
    </message>
    <message>
        <source>Add the comment (Ctrl+Enter)</source>
        <translation>Добавить комментарий (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take the chosen remark back (Delete)</source>
        <translation>Отозвать выбранную заметку (Delete)</translation>
    </message>
</context>
<context>
    <name>smartup::RemoveConnectionBox</name>
    <message>
        <source>Remove a connection</source>
        <translation>Удаление подключения</translation>
    </message>
    <message>
        <source>The connection “%1” and its password are removed from this computer.</source>
        <translation>Подключение «%1» и его пароль будут удалены с этого компьютера.</translation>
    </message>
    <message>
        <source>Nothing changes in Smartup. The log keeps what it has.</source>
        <translation>В Smartup ничего не изменится. Записи журнала останутся.</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Удалить подключение</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>smartup::ReportDialog</name>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>Отчёт за период</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Runs, outcomes by type, requests and the most frequent causes of trouble, as a page to print.</source>
        <translation>Запуски, результаты по видам, запросы и самые частые причины сбоев — страницей для печати.</translation>
    </message>
</context>
<context>
    <name>smartup::RetentionKeeper</name>
    <message numerus="yes">
        <source>%n line(s) that were older than the log keeps have gone.</source>
        <translation>
            <numerusform>Убрана %n строка старше срока хранения журнала.</numerusform>
            <numerusform>Убрано %n строки старше срока хранения журнала.</numerusform>
            <numerusform>Убрано %n строк старше срока хранения журнала.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests and answers of %n further call(s) have gone.</source>
        <translation>
            <numerusform>Убраны запросы и ответы ещё %n вызова.</numerusform>
            <numerusform>Убраны запросы и ответы ещё %n вызовов.</numerusform>
            <numerusform>Убраны запросы и ответы ещё %n вызовов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is larger than it may be, and nothing else may go.</source>
        <translation>Журнал больше допустимого, но больше ничего убирать нельзя.</translation>
    </message>
</context>
<context>
    <name>smartup::RunProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Being cancelled…</source>
        <translation>Отменяется…</translation>
    </message>
</context>
<context>
    <name>smartup::RunResult</name>
    <message>
        <source>Open in the log</source>
        <translation>Открыть в журнале</translation>
    </message>
</context>
<context>
    <name>smartup::SandboxPanel</name>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>The sample company goes back to its first day.</source>
        <translation>Учебная компания вернётся к первому дню.</translation>
    </message>
    <message>
        <source>Every document and setting you have changed in the sandbox is lost. The log keeps what it has.</source>
        <translation>Все изменённые в песочнице документы и настройки пропадут. Записи журнала останутся.</translation>
    </message>
    <message>
        <source>Keep the sandbox</source>
        <translation>Оставить песочницу</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>Песочница не запущена.</translation>
    </message>
    <message>
        <source>Listens at %1</source>
        <translation>Адрес: %1</translation>
    </message>
    <message>
        <source>Sign-in: admin@demo. Without rights: noright@demo. Bound to one organisation: single@demo. The password of each is demo.</source>
        <translation>Вход: admin@demo. Без прав: noright@demo. Привязан к одной организации: single@demo. Пароль у каждого — demo.</translation>
    </message>
    <message>
        <source>Troubles of a real Smartup to practise on:</source>
        <translation>Неполадки настоящего Smartup для упражнений:</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Запустить песочницу</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Начать заново…</translation>
    </message>
</context>
<context>
    <name>smartup::SaveBar</name>
    <message>
        <source>Show</source>
        <extracomment>button: lists the staged changes in words</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>button: drops the staged changes</extracomment>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Save to Smartup</source>
        <translation>Сохранить в Smartup</translation>
    </message>
    <message>
        <source>Changes that are not saved yet</source>
        <translation>Ещё не сохранённые изменения</translation>
    </message>
    <message>
        <source>Correct the marked setting first.</source>
        <translation>Сначала исправьте отмеченную настройку.</translation>
    </message>
    <message>
        <source>Saving to Smartup…</source>
        <translation>Сохранение в Smartup…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Сохранить этот фильтр…</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>Удалить фильтр</translation>
    </message>
    <message>
        <source>Export my filters…</source>
        <translation>Сохранить мои фильтры в файл…</translation>
    </message>
    <message>
        <source>Import filters…</source>
        <translation>Добавить фильтры из файла…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <source>Name of the filter. One of the same name is replaced.</source>
        <translation>Название фильтра. Фильтр с таким же названием будет заменён.</translation>
    </message>
    <message>
        <source>Export my filters</source>
        <translation>Сохранить мои фильтры в файл</translation>
    </message>
    <message>
        <source>Import filters</source>
        <translation>Добавить фильтры из файла</translation>
    </message>
    <message>
        <source>Saved filters (*.json)</source>
        <translation>Сохранённые фильтры (*.json)</translation>
    </message>
    <message>
        <source>The filters could not be written to %1.</source>
        <translation>Фильтры не удалось записать в %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or see to it that there is room.</source>
        <translation>Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Файл %1 не читается.</translation>
    </message>
    <message>
        <source>Choose a file that this program has exported.</source>
        <translation>Выберите файл, сохранённый этой программой.</translation>
    </message>
</context>
<context>
    <name>smartup::ScheduleForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Можно оставить пустым</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Documents of the last days</source>
        <translation>Документы за последние дни</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>again and again</source>
        <extracomment>When a schedule runs</extracomment>
        <translation>через равные промежутки</translation>
    </message>
    <message>
        <source>at certain times</source>
        <extracomment>When a schedule runs</extracomment>
        <translation>в определённое время</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>Минут между двумя запусками</translation>
    </message>
    <message>
        <source>First run of a day</source>
        <translation>Первый запуск за день</translation>
    </message>
    <message>
        <source>No run after</source>
        <translation>Не запускать после</translation>
    </message>
    <message>
        <source>Times, as in 06:00, 18:00</source>
        <translation>Время, например 06:00, 18:00</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Дни недели</translation>
    </message>
    <message>
        <source>When runs were missed</source>
        <translation>Если запуски пропущены</translation>
    </message>
    <message>
        <source>make up for them by one run</source>
        <translation>выполнить один запуск вместо них</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>не выполнять их</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>спросить меня</translation>
    </message>
    <message>
        <source>The next ten runs, in Tashkent time</source>
        <translation>Следующие десять запусков, время по Ташкенту</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>Сохранить расписание</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Folder of the schedule</source>
        <translation>Папка расписания</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>What a schedule does</extracomment>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>What a schedule does</extracomment>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Where a schedule writes to, or reads from</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Files of a folder</source>
        <extracomment>Where a schedule writes to, or reads from</extracomment>
        <translation>Файлы папки</translation>
    </message>
    <message>
        <source>Table of a database</source>
        <extracomment>Where a schedule writes to, or reads from</extracomment>
        <translation>Таблица базы данных</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>None is known yet</source>
        <translation>Баз данных пока нет</translation>
    </message>
    <message>
        <source>The forms of an export and of an import make databases known.</source>
        <translation>Базы данных добавляются в формах выгрузки и загрузки.</translation>
    </message>
    <message>
        <source>Table or view</source>
        <translation>Таблица или представление</translation>
    </message>
</context>
<context>
    <name>smartup::ScheduleRunner</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken.</source>
        <translation>
            <numerusform>Взят %n файл.</numerusform>
            <numerusform>Взято %n файла.</numerusform>
            <numerusform>Взято %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Папку %1 создать не удаётся.</translation>
    </message>
    <message>
        <source>The rest was not begun.</source>
        <translation>Остальное не начато.</translation>
    </message>
    <message>
        <source>This program knows no databases.</source>
        <translation>Эта программа не работает с базами данных.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>Прочитана %n строка.</numerusform>
            <numerusform>Прочитаны %n строки.</numerusform>
            <numerusform>Прочитано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new or changed.</source>
        <translation>Новых и изменённых нет.</translation>
    </message>
</context>
<context>
    <name>smartup::ScheduleScope</name>
    <message>
        <source>Days of</source>
        <translation>Дни по</translation>
    </message>
    <message>
        <source>Statuses of orders</source>
        <translation>Статусы заказов</translation>
    </message>
    <message>
        <source>None ticked: those of the integration settings. Others than those are never exported.</source>
        <translation>Если ничего не отмечено — статусы из настроек интеграции. Другие никогда не выгружаются.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>of a file: JSON, XML, a table …</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>Формат файлов</translation>
    </message>
    <message>
        <source>any that can be read; recognised by itself</source>
        <extracomment>format of the files that an import takes</extracomment>
        <translation>любой читаемый; распознаётся автоматически</translation>
    </message>
</context>
<context>
    <name>smartup::ScheduleService</name>
    <message>
        <source>A run was left out, so that the allowance lasts until midnight.</source>
        <translation>Запуск пропущен, чтобы лимита хватило до полуночи.</translation>
    </message>
    <message>
        <source>A person decides whether they are caught up.</source>
        <translation>Наверстать ли их, решает человек.</translation>
    </message>
    <message>
        <source>One run makes up for them.</source>
        <translation>Вместо них выполняется один запуск.</translation>
    </message>
    <message>
        <source>The program did not run, or was busy.</source>
        <translation>Программа не работала или была занята.</translation>
    </message>
</context>
<context>
    <name>smartup::SchedulesPane</name>
    <message>
        <source>Schedules</source>
        <extracomment>Tab: what is exchanged by itself, at which times</extracomment>
        <translation>Расписания</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>Новое расписание…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Запустить сейчас</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Make up for them now</source>
        <translation>Наверстать сейчас</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Не выполнять их</translation>
    </message>
    <message>
        <source>Choose a connection first: schedules belong to it.</source>
        <translation>Сначала выберите подключение: расписания принадлежат ему.</translation>
    </message>
    <message>
        <source>They run while this program does. All times are those of Tashkent.</source>
        <translation>Они выполняются, пока работает программа. Всё время указано по Ташкенту.</translation>
    </message>
    <message>
        <source>Another program runs these schedules: a second window, or smartupctl serve. This one takes over when that ends.</source>
        <translation>Эти расписания выполняет другая программа: второе окно или smartupctl serve. Когда она завершится, их подхватит эта.</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: a paused schedule is to run again</extracomment>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Cancel stops between two documents; what was sent stays sent, and an export under way writes no file.</source>
        <translation>Отмена останавливает между двумя документами; отправленное остаётся отправленным, начатая выгрузка не запишет файл.</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>Удалить расписание</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Nothing is exchanged by itself yet. A schedule exports into a folder or a database, or imports from one, at times that you choose.</source>
        <translation>Автоматического обмена пока нет. По расписанию программа в выбранное вами время выгружает в папку или базу данных либо загружает из них.</translation>
    </message>
</context>
<context>
    <name>smartup::SchedulesWiring</name>
    <message numerus="yes">
        <source>%n active schedule(s)</source>
        <translation>
            <numerusform>%n активное расписание</numerusform>
            <numerusform>%n активных расписания</numerusform>
            <numerusform>%n активных расписаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SettingGroup</name>
    <message>
        <source>Changed and not saved yet</source>
        <translation>Изменено и ещё не сохранено</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>По умолчанию: %1</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Вернуть «%1»</translation>
    </message>
    <message>
        <source>%1: back to “%2”</source>
        <translation>%1: вернуть «%2»</translation>
    </message>
    <message>
        <source>Records without a code…</source>
        <translation>Записи без кода…</translation>
    </message>
</context>
<context>
    <name>smartup::SettingSections</name>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Найти настройку (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>No setting is found by these words. Esc clears them.</source>
        <translation>По этим словам настроек не найдено. Esc очищает поиск.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Revert this page</source>
        <translation>Отменить изменения на этой странице</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, изменено</translation>
    </message>
</context>
<context>
    <name>smartup::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Открыть подключения</translation>
    </message>
    <message>
        <source>Smartup accepted the settings but stored other values than were sent.</source>
        <translation>Smartup принял настройки, но сохранил не те значения, что отправлены.</translation>
    </message>
    <message>
        <source>The page shows what is stored. Check whether it is what you want.</source>
        <translation>На странице показано то, что сохранено. Проверьте, то ли это, что вам нужно.</translation>
    </message>
    <message>
        <source>Saved. Somebody else had changed other settings meanwhile; their changes are kept.</source>
        <translation>Сохранено. Кто-то тем временем изменил другие настройки; его изменения остались.</translation>
    </message>
    <message>
        <source>Saved. The page shows what Smartup has stored.</source>
        <translation>Сохранено. На странице показано то, что хранит Smartup.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Reads the settings from Smartup once more; your edits stay (F5).</source>
        <translation>Ещё раз читает настройки из Smartup; ваши правки остаются (F5).</translation>
    </message>
    <message>
        <source>Nothing is saved before this is corrected.</source>
        <translation>Пока это не исправлено, ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Save to Smartup</source>
        <translation>Сохранить в Smartup</translation>
    </message>
    <message>
        <source>Read the settings again</source>
        <translation>Прочитать настройки заново</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Отменить последнюю правку</translation>
    </message>
    <message>
        <source>Make the edit again</source>
        <translation>Повторить правку</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Open the connection</source>
        <translation>Открыть подключение</translation>
    </message>
    <message numerus="yes">
        <source>Of each kind of reference data the first %n are in it.</source>
        <translation>
            <numerusform>Из каждого справочника в файле не больше %n первой записи.</numerusform>
            <numerusform>Из каждого справочника в файле не больше %n первых записей.</numerusform>
            <numerusform>Из каждого справочника в файле не больше %n первых записей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SettingsPlaceholder</name>
    <message>
        <source>No connection is open, so there are no settings to show.</source>
        <translation>Подключение не открыто, поэтому показывать нечего.</translation>
    </message>
    <message>
        <source>Choose a connection, or start the sandbox to practise on.</source>
        <translation>Выберите подключение или запустите песочницу для упражнений.</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Открыть подключения</translation>
    </message>
    <message>
        <source>The settings have not been read yet.</source>
        <translation>Настройки ещё не прочитаны.</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>Прочитать настройки</translation>
    </message>
    <message>
        <source>Reading the settings from Smartup…</source>
        <translation>Чтение настроек из Smartup…</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Настройки прочитать не удалось.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>smartup::SettingsService</name>
    <message>
        <source>The connection was changed before anything was written.</source>
        <translation>Подключение сменили до того, как что-либо было записано.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same settings; nothing was written.</source>
        <translation>Кто-то другой изменил те же настройки; ничего не записано.</translation>
    </message>
    <message>
        <source>Smartup already holds these values.</source>
        <translation>В Smartup уже стоят эти значения.</translation>
    </message>
    <message>
        <source>Smartup accepted the settings, but they could not be read back.</source>
        <translation>Smartup принял настройки, но прочитать их обратно не удалось.</translation>
    </message>
    <message>
        <source>Your edits stay here. Save once more when Smartup answers again: what is already stored is not written twice.</source>
        <translation>Ваши правки остаются здесь. Сохраните ещё раз, когда Smartup снова ответит: уже сохранённое не запишется дважды.</translation>
    </message>
</context>
<context>
    <name>smartup::SetupAssistant</name>
    <message>
        <source>Set up Smartup Desk</source>
        <translation>Настройка Smartup Desk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>button: goes on without what the step does</extracomment>
        <translation>Пропустить этот шаг</translation>
    </message>
    <message>
        <source>Waiting for the connection…</source>
        <translation>Ожидание подключения…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Пропущено.</translation>
    </message>
    <message>
        <source>Not possible without a connection.</source>
        <translation>Без подключения невозможно.</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <extracomment>%1 is a user and the company</extracomment>
        <translation>Вход выполнен: %1.</translation>
    </message>
    <message>
        <source>The test failed; the steps below the form say where.</source>
        <translation>Проверка не удалась; на чём именно, показывают шаги под формой.</translation>
    </message>
    <message>
        <source>The sandbox is being started…</source>
        <translation>Песочница запускается…</translation>
    </message>
    <message>
        <source>The sandbox is running; signed in as %1.</source>
        <translation>Песочница работает; вход выполнен как %1.</translation>
    </message>
    <message>
        <source>The sample company works in “%1”. With a real Smartup you choose the organisation here.</source>
        <translation>Учебная компания работает в организации «%1». В настоящем Smartup организация выбирается здесь.</translation>
    </message>
    <message>
        <source>In which organisation does this connection work? Settings, documents and the log are those of one organisation.</source>
        <translation>В какой организации работает это подключение? Настройки, документы и журнал относятся к одной организации.</translation>
    </message>
    <message>
        <source>“%1”; the connection is saved.</source>
        <translation>«%1»; подключение сохранено.</translation>
    </message>
    <message>
        <source>Reading the integration settings…</source>
        <translation>Чтение настроек интеграции…</translation>
    </message>
    <message>
        <source>The integration settings were read; nothing was changed.</source>
        <translation>Настройки интеграции прочитаны; ничего не изменено.</translation>
    </message>
    <message>
        <source>Read; they hold nothing to be warned of.</source>
        <translation>Прочитано; предупреждать не о чем.</translation>
    </message>
    <message numerus="yes">
        <source>Read; %n thing(s) should be looked at.</source>
        <translation>
            <numerusform>Прочитано; стоит проверить %n пункт.</numerusform>
            <numerusform>Прочитано; стоит проверить %n пункта.</numerusform>
            <numerusform>Прочитано; стоит проверить %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read.</source>
        <translation>Прочитать не удалось.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>Стоит проверить %n пункт.</numerusform>
            <numerusform>Стоит проверить %n пункта.</numerusform>
            <numerusform>Стоит проверить %n пунктов.</numerusform>
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
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>The connection is not saved yet.</source>
        <translation>Подключение ещё не сохранено.</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation>Сохранить подключение</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Отбросить введённое</translation>
    </message>
    <message>
        <source>Connect to your Smartup, or practise on a sample company first: nothing that you do there reaches a real Smartup.</source>
        <translation>Подключитесь к своему Smartup или сначала попробуйте на учебной компании: ничто из сделанного там не попадает в настоящий Smartup.</translation>
    </message>
    <message>
        <source>Practise on a sample company</source>
        <translation>Попробовать на учебной компании</translation>
    </message>
    <message>
        <source>Organisations of this user</source>
        <translation>Организации этого пользователя</translation>
    </message>
    <message>
        <source>What the check-up found</source>
        <translation>Что показала проверка состояния</translation>
    </message>
    <message>
        <source>Open the page of the check-up</source>
        <translation>Открыть страницу проверки состояния</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name and id of an organisation</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The connection could not be saved.</source>
        <translation>Подключение не удалось сохранить.</translation>
    </message>
    <message>
        <source>“%1”; the connection could not be saved.</source>
        <translation>«%1»; подключение не удалось сохранить.</translation>
    </message>
</context>
<context>
    <name>smartup::SharedJournalPage</name>
    <message>
        <source>All computers</source>
        <extracomment>a page: the log of all computers that share one</extracomment>
        <translation>Все компьютеры</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of a newer version of the program could not be read: update this one.</source>
        <translation>
            <numerusform>Не прочитана %n запись более новой версии программы: обновите эту.</numerusform>
            <numerusform>Не прочитано %n записи более новой версии программы: обновите эту.</numerusform>
            <numerusform>Не прочитано %n записей более новой версии программы: обновите эту.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SharedLogDialog</name>
    <message>
        <source>Shared log</source>
        <translation>Общий журнал</translation>
    </message>
    <message>
        <source>Several computers share one log on a PostgreSQL server: each sends what it does and reads what the others did. When the server is away, work goes on, and what happened meanwhile is sent later. The page “All computers” is there from the next start of the program on.</source>
        <translation>Несколько компьютеров ведут один общий журнал на сервере PostgreSQL: каждый отправляет то, что делает сам, и читает то, что сделали другие. Когда сервер недоступен, работа продолжается, а произошедшее за это время отправляется позже. Страница «Все компьютеры» появится при следующем запуске программы.</translation>
    </message>
    <message>
        <source>This computer takes part</source>
        <translation>Этот компьютер участвует</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Имя этого компьютера</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Send and read</source>
        <extracomment>direction of the shared log</extracomment>
        <translation>Отправлять и читать</translation>
    </message>
    <message>
        <source>Only send what happens here</source>
        <translation>Только отправлять то, что происходит здесь</translation>
    </message>
    <message>
        <source>Only read what others did</source>
        <translation>Только читать то, что сделали другие</translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>the port that is used when no other one is chosen</extracomment>
        <translation>обычный</translation>
    </message>
    <message>
        <source>as it is kept in the keychain</source>
        <translation>как в связке ключей</translation>
    </message>
    <message>
        <source>the usual one of this computer</source>
        <translation>обычный для этого компьютера</translation>
    </message>
    <message>
        <source>The file with the certificate of the authority that signed the server&apos;s</source>
        <translation>Файл с сертификатом центра, который подписал сертификат сервера</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Отменить проверку</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>Идёт запрос к серверу…</translation>
    </message>
    <message>
        <source>Address, encryption, sign-in, tables and roles are as they should be.</source>
        <translation>Адрес, шифрование, вход, таблицы и роли в порядке.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = layer that failed (&quot;Sign-in&quot;), %2 = what is the matter</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>Последняя отправка: %1</translation>
    </message>
    <message>
        <source>Nothing was sent since the program started.</source>
        <translation>С запуска программы ничего не отправлено.</translation>
    </message>
    <message>
        <source>The settings of the shared log are not saved yet.</source>
        <translation>Настройки общего журнала ещё не сохранены.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Выберите сертификат центра</translation>
    </message>
</context>
<context>
    <name>smartup::SharedSetupService</name>
    <message>
        <source>Shared log</source>
        <translation>Общий журнал</translation>
    </message>
</context>
<context>
    <name>smartup::StatusesEditor</name>
    <message>
        <source>a status this program does not know</source>
        <translation>статус, которого эта программа не знает</translation>
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
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Orders that went through this program in the last 30 days, by its log. Each counts once, in the status it was seen in last; an order that was neither exported nor imported is not among them.</source>
        <translation>Заказы, прошедшие через эту программу за последние 30 дней, по её журналу. Каждый считается один раз, в последнем увиденном статусе; заказ, который не выгружали и не загружали, не учитывается.</translation>
    </message>
    <message>
        <source>The log holds more orders than are counted at once: these are counted back to %1.</source>
        <translation>В журнале больше заказов, чем считается за один раз: эти посчитаны начиная с %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in this status in 30 days</source>
        <translation>
            <numerusform>%n заказ в этом статусе за 30 дней</numerusform>
            <numerusform>%n заказа в этом статусе за 30 дней</numerusform>
            <numerusform>%n заказов в этом статусе за 30 дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::StayRunning</name>
    <message>
        <source>Schedules are active</source>
        <translation>Есть активные расписания</translation>
    </message>
    <message>
        <source>Schedules run only while the program does.</source>
        <translation>Расписания выполняются, только пока программа работает.</translation>
    </message>
    <message>
        <source>Your answer is kept. File, Quit ends the program in any case.</source>
        <translation>Ваш ответ запоминается. «Файл», «Выход» завершает программу в любом случае.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Работать дальше в области уведомлений</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>Работать дальше, свернув окно</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Остановить и выйти</translation>
    </message>
    <message>
        <source>Pause the schedules</source>
        <translation>Приостановить расписания</translation>
    </message>
    <message>
        <source>Open Smartup Desk</source>
        <translation>Открыть Smartup Desk</translation>
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
        <translation>Показать более ранние</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>История документа</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>Choose a line of the log to see the history of its document.</source>
        <translation>Выберите строку журнала, чтобы увидеть историю её документа.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s) of this document are shown.</source>
        <translation>
            <numerusform>Показана %n самая новая строка этого документа.</numerusform>
            <numerusform>Показаны %n самые новые строки этого документа.</numerusform>
            <numerusform>Показаны %n самых новых строк этого документа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log belong to this document.</source>
        <translation>
            <numerusform>К этому документу относится %n строка журнала.</numerusform>
            <numerusform>К этому документу относятся %n строки журнала.</numerusform>
            <numerusform>К этому документу относятся %n строк журнала.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::TableImport</name>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>smartup::TimeHistogramView</name>
    <message>
        <source>Rows by time</source>
        <translation>Строки по времени</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Нет строк</translation>
    </message>
</context>
<context>
    <name>smartup::UncodedGoodsDialog</name>
    <message>
        <source>Goods without a code</source>
        <translation>ТМЦ без кода</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Показано первых: %n.</numerusform>
            <numerusform>Показано первых: %n.</numerusform>
            <numerusform>Показано первых: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <source>Copies all rows for a spreadsheet.</source>
        <translation>Копирует все строки для электронной таблицы.</translation>
    </message>
</context>
<context>
    <name>smartup::UncodedGoodsModel</name>
    <message>
        <source>Smartup id</source>
        <translation>ID Smartup</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Артикул</translation>
    </message>
</context>
<context>
    <name>smartup::WelcomePanel</name>
    <message>
        <source>Welcome to Smartup Desk</source>
        <translation>Добро пожаловать в Smartup Desk</translation>
    </message>
    <message>
        <source>Here you set how Smartup exchanges data with other programs, exchange documents, and see what became of each of them.</source>
        <translation>Здесь вы настраиваете, как Smartup обменивается данными с другими программами, обмениваетесь документами и видите, что стало с каждым из них.</translation>
    </message>
    <message>
        <source>Practise on a sample company</source>
        <translation>Попробовать на учебной компании</translation>
    </message>
    <message>
        <source>Starts a Smartup inside this program, with made-up goods, clients and orders. Nothing you do there reaches a real Smartup.</source>
        <translation>Запускает внутри программы Smartup с вымышленными ТМЦ, клиентами и заказами. Ничто из сделанного там не попадает в настоящий Smartup.</translation>
    </message>
    <message>
        <source>Connect to Smartup</source>
        <translation>Подключиться к Smartup</translation>
    </message>
    <message>
        <source>You need the address of your Smartup and a user who may open the integration settings.</source>
        <translation>Понадобится адрес вашего Smartup и пользователь, которому доступны настройки интеграции.</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>Настроить по шагам</translation>
    </message>
    <message>
        <source>Connection or sandbox, organisation, settings, check-up: each step says what it did, and can be skipped.</source>
        <translation>Подключение или песочница, организация, настройки, проверка состояния: каждый шаг говорит, что он сделал, и его можно пропустить.</translation>
    </message>
</context>
</TS>
