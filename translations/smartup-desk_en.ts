<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>It happened %n time(s). %1</source>
        <extracomment>%1 = what happened, a whole sentence</extracomment>
        <translation>
            <numerusform>It happened %n time. %1</numerusform>
            <numerusform>It happened %n times. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It goes on: %n time(s) since %1. %2</source>
        <extracomment>%1 = a moment, %2 = what happened, a whole sentence</extracomment>
        <translation>
            <numerusform>It goes on: %n time since %1. %2</numerusform>
            <numerusform>It goes on: %n times since %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one went well. Since %1 it had happened %n time(s): %2</source>
        <extracomment>%1 = a moment, %2 = what happened, a whole sentence</extracomment>
        <translation>
            <numerusform>The last one went well. Since %1 it had happened %n time: %2</numerusform>
            <numerusform>The last one went well. Since %1 it had happened %n times: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Allowance</name>
    <message numerus="yes">
        <source>%n request(s) a day.</source>
        <translation>
            <numerusform>%n request a day.</numerusform>
            <numerusform>%n requests a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerClassifier</name>
    <message numerus="yes">
        <source>Smartup refused %n of the documents.</source>
        <translation>
            <numerusform>Smartup refused %n of the documents.</numerusform>
            <numerusform>Smartup refused %n of the documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionLogged</name>
    <message numerus="yes">
        <source>%n line(s) were marked as handled on %1: %2</source>
        <translation>
            <numerusform>%n line was marked as handled on %1: %2</numerusform>
            <numerusform>%n lines were marked as handled on %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were ignored on %1: %2</source>
        <translation>
            <numerusform>%n line was ignored on %1: %2</numerusform>
            <numerusform>%n lines were ignored on %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodySearch</name>
    <message numerus="yes">
        <source>%n call(s) have the text in a body.</source>
        <translation>
            <numerusform>%n call has the text in a body.</numerusform>
            <numerusform>%n calls have the text in a body.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n call(s) a long body is stored only with its beginning and its end, and only these were searched.</source>
        <translation>
            <numerusform>Of %n call a long body is stored only with its beginning and its end, and only these were searched.</numerusform>
            <numerusform>Of %n calls a long body is stored only with its beginning and its end, and only these were searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) no longer have bodies: the retention has taken them away.</source>
        <translation>
            <numerusform>%n call no longer has bodies: the retention has taken them away.</numerusform>
            <numerusform>%n calls no longer have bodies: the retention has taken them away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A body of %n call(s) is damaged and could not be searched.</source>
        <translation>
            <numerusform>A body of %n call is damaged and could not be searched.</numerusform>
            <numerusform>A body of %n calls is damaged and could not be searched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message numerus="yes">
        <source>%n other document(s) of the same requests stay here.</source>
        <translation>
            <numerusform>%n other document of the same requests stays here.</numerusform>
            <numerusform>%n other documents of the same requests stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) of requests and answers stay here.</source>
        <translation>
            <numerusform>%n header of requests and answers stays here.</numerusform>
            <numerusform>%n headers of requests and answers stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) or answer(s) without a chosen document stay here.</source>
        <translation>
            <numerusform>%n request or answer without a chosen document stays here.</numerusform>
            <numerusform>%n requests or answers without a chosen document stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the line leaves: the document itself is not stored whole, or cannot be read.</source>
        <translation>
            <numerusform>Of %n document only the line leaves: the document itself is not stored whole, or cannot be read.</numerusform>
            <numerusform>Of %n documents only the lines leave: the documents themselves are not stored whole, or cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) and comment(s) stay here.</source>
        <translation>
            <numerusform>%n pin or comment stays here.</numerusform>
            <numerusform>%n pins and comments stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeConsequence</name>
    <message numerus="yes">
        <source>In the last 30 days up to %n document(s) would have been added a second time.</source>
        <translation>
            <numerusform>In the last 30 days up to %n document would have been added a second time.</numerusform>
            <numerusform>In the last 30 days up to %n documents would have been added a second time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far back as the log knows, up to %n document(s) would have been added a second time.</source>
        <translation>
            <numerusform>Since %1, as far back as the log knows, up to %n document would have been added a second time.</numerusform>
            <numerusform>Since %1, as far back as the log knows, up to %n documents would have been added a second time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %n document(s) would have been refused.</source>
        <translation>
            <numerusform>In the last 30 days %n document would have been refused.</numerusform>
            <numerusform>In the last 30 days %n documents would have been refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far back as the log knows, %n document(s) would have been refused.</source>
        <translation>
            <numerusform>Since %1, as far back as the log knows, %n document would have been refused.</numerusform>
            <numerusform>Since %1, as far back as the log knows, %n documents would have been refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %n document(s) would have been overwritten.</source>
        <translation>
            <numerusform>In the last 30 days %n document would have been overwritten.</numerusform>
            <numerusform>In the last 30 days %n documents would have been overwritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far back as the log knows, %n document(s) would have been overwritten.</source>
        <translation>
            <numerusform>Since %1, as far back as the log knows, %n document would have been overwritten.</numerusform>
            <numerusform>Since %1, as far back as the log knows, %n documents would have been overwritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days %n document(s) would have been skipped.</source>
        <translation>
            <numerusform>In the last 30 days %n document would have been skipped.</numerusform>
            <numerusform>In the last 30 days %n documents would have been skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, as far back as the log knows, %n document(s) would have been skipped.</source>
        <translation>
            <numerusform>Since %1, as far back as the log knows, %n document would have been skipped.</numerusform>
            <numerusform>Since %1, as far back as the log knows, %n documents would have been skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the orders that the log saw in the last 30 days, %n would no longer be exported.</source>
        <translation>
            <numerusform>Of the orders that the log saw in the last 30 days, %n would no longer be exported.</numerusform>
            <numerusform>Of the orders that the log saw in the last 30 days, %n would no longer be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the orders that the log saw since %1, as far back as it reaches, %n would no longer be exported.</source>
        <translation>
            <numerusform>Of the orders that the log saw since %1, as far back as it reaches, %n would no longer be exported.</numerusform>
            <numerusform>Of the orders that the log saw since %1, as far back as it reaches, %n would no longer be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the goods would no longer be exported, as they were counted on %1.</source>
        <translation>
            <numerusform>%n of the goods would no longer be exported, as they were counted on %1.</numerusform>
            <numerusform>%n of the goods would no longer be exported, as they were counted on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message numerus="yes">
        <source>The log is not as it was stored: %n place(s).</source>
        <translation>
            <numerusform>The log is not as it was stored: %n place.</numerusform>
            <numerusform>The log is not as it was stored: %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run of %n schedule(s) went wrong.</source>
        <translation>
            <numerusform>The last run of %n schedule went wrong.</numerusform>
            <numerusform>The last run of %n schedules went wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) missed runs and wait for an answer.</source>
        <translation>
            <numerusform>%n schedule missed runs and waits for an answer.</numerusform>
            <numerusform>%n schedules missed runs and wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were not exported, and Smartup soon tells them no more.</source>
        <translation>
            <numerusform>%n day was not exported, and Smartup soon tells it no more.</numerusform>
            <numerusform>%n days were not exported, and Smartup soon tells them no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were not exported.</source>
        <translation>
            <numerusform>%n day was not exported.</numerusform>
            <numerusform>%n days were not exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were not exported, and Smartup tells them no more.</source>
        <translation>
            <numerusform>%n day was not exported, and Smartup tells it no more.</numerusform>
            <numerusform>%n days were not exported, and Smartup tells them no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exported day(s) are suspiciously empty.</source>
        <translation>
            <numerusform>%n exported day is suspiciously empty.</numerusform>
            <numerusform>%n exported days are suspiciously empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeCount</name>
    <message numerus="yes">
        <source>All %n goods have a global code.</source>
        <translation>
            <numerusform>The only product has a global code.</numerusform>
            <numerusform>All %n goods have a global code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n goods have a local code here.</source>
        <translation>
            <numerusform>The only product has a local code here.</numerusform>
            <numerusform>All %n goods have a local code here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 goods have no global code.</source>
        <translation>
            <numerusform>%n of %1 goods has no global code.</numerusform>
            <numerusform>%n of %1 goods have no global code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 goods have no local code here.</source>
        <translation>
            <numerusform>%n of %1 goods has no local code here.</numerusform>
            <numerusform>%n of %1 goods have no local code here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeLookup</name>
    <message numerus="yes">
        <source>%n request(s) for reference data are left today.</source>
        <translation>
            <numerusform>%n request for reference data is left today.</numerusform>
            <numerusform>%n requests for reference data are left today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%1: %2. %n record(s), fetched %3.</source>
        <extracomment>%1 a day, %2 what is known of it, %n records, %3 a moment</extracomment>
        <translation>
            <numerusform>%1: %2. %n record, fetched %3.</numerusform>
            <numerusform>%1: %2. %n records, fetched %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSize</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseReader</name>
    <message numerus="yes">
        <source>Lines of %n document(s) in the table %1 belong to no row of %2; they are not sent.</source>
        <translation>
            <numerusform>Lines of %n document in the table %1 belong to no row of %2; they are not sent.</numerusform>
            <numerusform>Lines of %n documents in the table %1 belong to no row of %2; they are not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n record written to %1.</numerusform>
            <numerusform>%n records written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message numerus="yes">
        <source>%n record(s) were exported without a code, among them: %1. The log lists all of them.</source>
        <extracomment>%1 a few names with commas between them</extracomment>
        <translation>
            <numerusform>%n record was exported without a code: %1. The log lists it.</numerusform>
            <numerusform>%n records were exported without a code, among them: %1. The log lists all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were exported without a code: %1.</source>
        <translation>
            <numerusform>%n record was exported without a code: %1.</numerusform>
            <numerusform>%n records were exported without a code: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have a status that was not asked for: this Smartup does not obey the filter by status. They were written, too.</source>
        <translation>
            <numerusform>%n document has a status that was not asked for: this Smartup does not obey the filter by status. It was written, too.</numerusform>
            <numerusform>%n documents have a status that was not asked for: this Smartup does not obey the filter by status. They were written, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderImportSummary</name>
    <message numerus="yes">
        <source>%n document(s) were not sent, because Smartup would refuse them; they stand under Needs attention.</source>
        <translation>
            <numerusform>%n document was not sent, because Smartup would refuse it; it stands under Needs attention.</numerusform>
            <numerusform>%n documents were not sent, because Smartup would refuse them; they stand under Needs attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportForecast</name>
    <message numerus="yes">
        <source>This takes %n request(s).</source>
        <translation>
            <numerusform>This takes %n request.</numerusform>
            <numerusform>This takes %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The preview took %n request(s).</source>
        <translation>
            <numerusform>The preview took %n request.</numerusform>
            <numerusform>The preview took %n requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message numerus="yes">
        <source>What became of %n document(s) is not known. Look for them in Smartup before you send them again.</source>
        <translation>
            <numerusform>What became of %n document is not known. Look for it in Smartup before you send it again.</numerusform>
            <numerusform>What became of %n documents is not known. Look for them in Smartup before you send them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) would be sent.</source>
        <translation>
            <numerusform>%n document would be sent.</numerusform>
            <numerusform>%n documents would be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Smartup&apos;s answer names %n document(s) that were not sent.</source>
        <translation>
            <numerusform>Smartup&apos;s answer names %n document that was not sent.</numerusform>
            <numerusform>Smartup&apos;s answer names %n documents that were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken.</source>
        <translation>
            <numerusform>%n file taken.</numerusform>
            <numerusform>%n files taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lie in “failed” now; the report beside each says why.</source>
        <translation>
            <numerusform>%n file lies in “failed” now; the report beside it says why.</numerusform>
            <numerusform>%n files lie in “failed” now; the report beside each says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were looked at.</source>
        <translation>
            <numerusform>%n file was looked at.</numerusform>
            <numerusform>%n files were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending them takes %n request(s), and the same questions again.</source>
        <translation>
            <numerusform>Sending them takes %n request, and the same questions again.</numerusform>
            <numerusform>Sending them takes %n requests, and the same questions again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder would be imported.</source>
        <translation>
            <numerusform>%n file of the folder would be imported.</numerusform>
            <numerusform>%n files of the folder would be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) done.</source>
        <translation>
            <numerusform>%n file done.</numerusform>
            <numerusform>%n files done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRest</name>
    <message numerus="yes">
        <source>%n document(s) were not sent. The same import would send them, and would send once more those that were sent.</source>
        <translation>
            <numerusform>%n document was not sent. The same import would send it, and would send once more those that were sent.</numerusform>
            <numerusform>%n documents were not sent. The same import would send them, and would send once more those that were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message numerus="yes">
        <source>All %n file(s): %1</source>
        <translation>
            <numerusform>%n file: %1</numerusform>
            <numerusform>All %n files: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were not sent. They are in %1: import it to go on.</source>
        <translation>
            <numerusform>%n document was not sent. It is in %1: import that to go on.</numerusform>
            <numerusform>%n documents were not sent. They are in %1: import it to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n record(s) could not be stored in the exchange log.</source>
        <translation>
            <numerusform>%n record could not be stored in the exchange log.</numerusform>
            <numerusform>%n records could not be stored in the exchange log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exchange log was made by a newer version of this program. It was set aside as %1; %n line(s) of it were copied into a new log.</source>
        <translation>
            <numerusform>The exchange log was made by a newer version of this program. It was set aside as %1; %n line of it was copied into a new log.</numerusform>
            <numerusform>The exchange log was made by a newer version of this program. It was set aside as %1; %n lines of it were copied into a new log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of the exchange log is not one of this program, or something else was put into it. It was set aside as %1; %n line(s) of it were copied into a new log.</source>
        <translation>
            <numerusform>The file of the exchange log is not one of this program, or something else was put into it. It was set aside as %1; %n line of it was copied into a new log.</numerusform>
            <numerusform>The file of the exchange log is not one of this program, or something else was put into it. It was set aside as %1; %n lines of it were copied into a new log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exchange log was damaged. It was set aside as %1; %n line(s) of it were saved into a new log.</source>
        <translation>
            <numerusform>The exchange log was damaged. It was set aside as %1; %n line of it was saved into a new log.</numerusform>
            <numerusform>The exchange log was damaged. It was set aside as %1; %n lines of it were saved into a new log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) could not be kept: their lines are not in the exchange log any more.</source>
        <translation>
            <numerusform>%n remark could not be kept: its line is not in the exchange log any more.</numerusform>
            <numerusform>%n remarks could not be kept: their lines are not in the exchange log any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalChain</name>
    <message numerus="yes">
        <source>The log is not as it was stored: %n place(s).</source>
        <translation>
            <numerusform>The log is not as it was stored: %n place.</numerusform>
            <numerusform>The log is not as it was stored: %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n further place(s).</source>
        <translation>
            <numerusform>And %n further place.</numerusform>
            <numerusform>And %n further places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at: %n call(s).</source>
        <translation>
            <numerusform>Looked at: %n call.</numerusform>
            <numerusform>Looked at: %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not covered: %n call(s) from before.</source>
        <translation>
            <numerusform>Not covered: %n call from before.</numerusform>
            <numerusform>Not covered: %n calls from before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The retention has taken %n covered call(s) away.</source>
        <translation>
            <numerusform>The retention has taken %n covered call away.</numerusform>
            <numerusform>The retention has taken %n covered calls away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalSummary</name>
    <message numerus="yes">
        <source>Show all %n document(s) of this call</source>
        <translation>
            <numerusform>Show %n document of this call</numerusform>
            <numerusform>Show all %n documents of this call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerCommand</name>
    <message numerus="yes">
        <source>%n record(s) without an answer. Sent again they are overwritten, and none is doubled.</source>
        <translation>
            <numerusform>%n record without an answer. Sent again it is overwritten, and not doubled.</numerusform>
            <numerusform>%n records without an answer. Sent again they are overwritten, and none is doubled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutText</name>
    <message numerus="yes">
        <source>all but %1 and %n more</source>
        <extracomment>on a button of the filter: neither this nor n others; %1 = &quot;Order&quot;</extracomment>
        <translation>
            <numerusform>all but %1 and %n more</numerusform>
            <numerusform>all but %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would leave.</source>
        <translation>
            <numerusform>%n line would leave.</numerusform>
            <numerusform>%n lines would leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in %1.</source>
        <translation>
            <numerusform>%n line in %1.</numerusform>
            <numerusform>%n lines in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) sent to the sandbox.</source>
        <translation>
            <numerusform>%n document sent to the sandbox.</numerusform>
            <numerusform>%n documents sent to the sandbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came out differently.</source>
        <translation>
            <numerusform>%n of them came out differently.</numerusform>
            <numerusform>%n of them came out differently.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message numerus="yes">
        <source>%n call(s) were written to %1.</source>
        <translation>
            <numerusform>%n call was written to %1.</numerusform>
            <numerusform>%n calls were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One sheet cannot hold them all: they stand in %n sheet(s).</source>
        <translation>
            <numerusform>One sheet cannot hold them all: they stand in %n sheet.</numerusform>
            <numerusform>One sheet cannot hold them all: they stand in %n sheets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogShared</name>
    <message numerus="yes">
        <source>%1: %n record(s), %2</source>
        <translation>
            <numerusform>%1: %n record, %2</numerusform>
            <numerusform>%1: %n records, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was sent; %n new line(s) were read.</source>
        <translation>
            <numerusform>Everything was sent; %n new line was read.</numerusform>
            <numerusform>Everything was sent; %n new lines were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had %n document(s) in hand since %2</source>
        <translation>
            <numerusform>%1 has had %n document in hand since %2</numerusform>
            <numerusform>%1 has had %n documents in hand since %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodReport</name>
    <message numerus="yes">
        <source>%n further cause(s) are not listed.</source>
        <translation>
            <numerusform>%n further cause is not listed.</numerusform>
            <numerusform>%n further causes are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier run(s) are not listed.</source>
        <translation>
            <numerusform>%n earlier run is not listed.</numerusform>
            <numerusform>%n earlier runs are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDifferences</name>
    <message numerus="yes">
        <source>%n difference(s) between the existing document and the file.</source>
        <translation>
            <numerusform>%n difference between the existing document and the file.</numerusform>
            <numerusform>%n differences between the existing document and the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are listed.</source>
        <translation>
            <numerusform>%n of them is listed.</numerusform>
            <numerusform>%n of them are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n document(s) have a note that is longer than 200 characters or holds letters beyond ASCII; the database of some Smartup accounts refuses it (ORA-06502).</source>
        <translation>
            <numerusform>%n document has a note that is longer than 200 characters or holds letters beyond ASCII; the database of some Smartup accounts refuses it (ORA-06502).</numerusform>
            <numerusform>%n documents have a note that is longer than 200 characters or holds letters beyond ASCII; the database of some Smartup accounts refuses it (ORA-06502).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) have the same trouble.</source>
        <translation>
            <numerusform>%n further row has the same trouble.</numerusform>
            <numerusform>%n further rows have the same trouble.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconcileCommand</name>
    <message numerus="yes">
        <source>%n document(s) looked for.</source>
        <translation>
            <numerusform>%n document looked for.</numerusform>
            <numerusform>%n documents looked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be looked for yet: they may still arrive.</source>
        <translation>
            <numerusform>%n document cannot be looked for yet: it may still arrive.</numerusform>
            <numerusform>%n documents cannot be looked for yet: they may still arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were not there and were sent again.</source>
        <translation>
            <numerusform>%n document was not there and was sent again.</numerusform>
            <numerusform>%n documents were not there and were sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceComparison</name>
    <message numerus="yes">
        <source>%n record(s) are there as they were sent.</source>
        <translation>
            <numerusform>%n record is there as it was sent.</numerusform>
            <numerusform>%n records are there as they were sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are there with other data.</source>
        <translation>
            <numerusform>%n record is there with other data.</numerusform>
            <numerusform>%n records are there with other data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not there.</source>
        <translation>
            <numerusform>%n record is not there.</numerusform>
            <numerusform>%n records are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no code: look for them in Smartup.</source>
        <translation>
            <numerusform>%n record had no code: look for it in Smartup.</numerusform>
            <numerusform>%n records had no code: look for them in Smartup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests and answers of %n further call(s)</source>
        <translation>
            <numerusform>request and answer of %n further call</numerusform>
            <numerusform>requests and answers of %n further calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinned and kept: %n call(s).</source>
        <translation>
            <numerusform>Pinned and kept: %n call.</numerusform>
            <numerusform>Pinned and kept: %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept because their documents are still open: %n call(s).</source>
        <translation>
            <numerusform>Kept because its documents are still open: %n call.</numerusform>
            <numerusform>Kept because their documents are still open: %n calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message numerus="yes">
        <source>Every %n minute(s) from %1 to %2; %3</source>
        <extracomment>Interval and days of a schedule: &quot;Every 15 minutes from 08:00 to 18:00; Mon, Wed&quot;</extracomment>
        <translation>
            <numerusform>Every minute from %1 to %2; %3</numerusform>
            <numerusform>Every %n minutes from %1 to %2; %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were missed between %1 and %2.</source>
        <extracomment>%1 and %2 moments; the same when it is one run</extracomment>
        <translation>
            <numerusform>%n run was missed between %1 and %2.</numerusform>
            <numerusform>%n runs were missed between %1 and %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message numerus="yes">
        <source>%n missed run(s) wait for your word</source>
        <translation>
            <numerusform>%n missed run waits for your word</numerusform>
            <numerusform>%n missed runs wait for your word</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message numerus="yes">
        <source>In charge of %n schedule(s).</source>
        <translation>
            <numerusform>In charge of %n schedule.</numerusform>
            <numerusform>In charge of %n schedules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingCatalog</name>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRules</name>
    <message numerus="yes">
        <source>%n type(s) of documents are not checked for duplicates: sending a document twice doubles it.</source>
        <translation>
            <numerusform>%n type of documents is not checked for duplicates: sending a document twice doubles it.</numerusform>
            <numerusform>%n types of documents are not checked for duplicates: sending a document twice doubles it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedJournal</name>
    <message numerus="yes">
        <source>%n call(s) are on their way to the shared log.</source>
        <translation>
            <numerusform>%n call is on its way to the shared log.</numerusform>
            <numerusform>%n calls are on their way to the shared log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shared log is out of reach; %n call(s) wait here.</source>
        <translation>
            <numerusform>The shared log is out of reach; %n call waits here.</numerusform>
            <numerusform>The shared log is out of reach; %n calls wait here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourReport</name>
    <message numerus="yes">
        <source>All %n number(s) are as expected.</source>
        <translation>
            <numerusform>The number is as expected.</numerusform>
            <numerusform>All %n numbers are as expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) differ.</source>
        <translation>
            <numerusform>%n number differs.</numerusform>
            <numerusform>%n numbers differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::AttentionLogged</name>
    <message numerus="yes">
        <source>In the log, last %n day(s):</source>
        <translation>
            <numerusform>In the log, last %n day:</numerusform>
            <numerusform>In the log, last %n days:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) marked as handled. What is logged from now on is counted again.</source>
        <translation>
            <numerusform>%n line marked as handled. What is logged from now on is counted again.</numerusform>
            <numerusform>%n lines marked as handled. What is logged from now on is counted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ignored. What is logged from now on is counted again.</source>
        <translation>
            <numerusform>%n line ignored. What is logged from now on is counted again.</numerusform>
            <numerusform>%n lines ignored. What is logged from now on is counted again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::AttentionPane</name>
    <message numerus="yes">
        <source>%n document(s) need attention.</source>
        <translation>
            <numerusform>%n document needs attention.</numerusform>
            <numerusform>%n documents need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are marked as handled.</source>
        <translation>
            <numerusform>%n document is marked as handled.</numerusform>
            <numerusform>%n documents are marked as handled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are chosen.</source>
        <translation>
            <numerusform>%n document is chosen.</numerusform>
            <numerusform>%n documents are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were looked for.</source>
        <translation>
            <numerusform>%n document was looked for.</numerusform>
            <numerusform>%n documents were looked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is too early to look for %n document(s): a server may still be busy with them.</source>
        <translation>
            <numerusform>It is too early to look for %n document: a server may still be busy with it.</numerusform>
            <numerusform>It is too early to look for %n documents: a server may still be busy with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) will be sent again.</source>
        <translation>
            <numerusform>%n document will be sent again.</numerusform>
            <numerusform>%n documents will be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) marked as handled. They come back by themselves when they fail again.</source>
        <translation>
            <numerusform>%n document marked as handled. It comes back by itself when it fails again.</numerusform>
            <numerusform>%n documents marked as handled. They come back by themselves when they fail again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ignored. They come back by themselves when they fail again.</source>
        <translation>
            <numerusform>%n document ignored. It comes back by itself when it fails again.</numerusform>
            <numerusform>%n documents ignored. They come back by themselves when they fail again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::BodySearchPane</name>
    <message numerus="yes">
        <source>%n call(s) found so far.</source>
        <translation>
            <numerusform>%n call found so far.</numerusform>
            <numerusform>%n calls found so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::CaseDialog</name>
    <message numerus="yes">
        <source>%n line(s) of the log leave this computer.</source>
        <translation>
            <numerusform>%n line of the log leaves this computer.</numerusform>
            <numerusform>%n lines of the log leave this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different text(s) are replaced.</source>
        <translation>
            <numerusform>%n text is replaced.</numerusform>
            <numerusform>%n different texts are replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::CheckMenuButton</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a filter with several values: %1 = the first of them, %n = how many more</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::CheckUpPage</name>
    <message numerus="yes">
        <source>%n thing(s) must be put right.</source>
        <translation>
            <numerusform>%n thing must be put right.</numerusform>
            <numerusform>%n things must be put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n thing should be looked at.</numerusform>
            <numerusform>%n things should be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::CompareWindow</name>
    <message numerus="yes">
        <source>%n difference(s) in what was compared: a body is not stored as a whole, or has too many fields.</source>
        <translation>
            <numerusform>%n difference in what was compared: a body is not stored as a whole, or has too many fields.</numerusform>
            <numerusform>%n differences in what was compared: a body is not stored as a whole, or has too many fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ComparisonModel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::CoveragePane</name>
    <message numerus="yes">
        <source>Tomorrow a day of %n document type(s) goes out of Smartup&apos;s reach without having been exported.</source>
        <translation>
            <numerusform>Tomorrow a day of %n document type goes out of Smartup&apos;s reach without having been exported.</numerusform>
            <numerusform>Tomorrow a day of %n document types goes out of Smartup&apos;s reach without having been exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::DetailPane</name>
    <message numerus="yes">
        <source>Only the first %n field(s) are shown; the tabs of request and response show all of it.</source>
        <translation>
            <numerusform>Only the first %n field is shown; the tabs of request and response show all of it.</numerusform>
            <numerusform>Only the first %n fields are shown; the tabs of request and response show all of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ExportPane</name>
    <message numerus="yes">
        <source>This takes %n request(s).</source>
        <translation>
            <numerusform>This takes %n request.</numerusform>
            <numerusform>This takes %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes up to %n request(s).</source>
        <translation>
            <numerusform>This takes up to %n request.</numerusform>
            <numerusform>This takes up to %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1.</source>
        <translation>
            <numerusform>%n record in %1.</numerusform>
            <numerusform>%n records in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ExportService</name>
    <message numerus="yes">
        <source>Smartup shows the last %n day(s) only; days before %1 may be missing.</source>
        <translation>
            <numerusform>Smartup shows the last %n day only; days before %1 may be missing.</numerusform>
            <numerusform>Smartup shows the last %n days only; days before %1 may be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::FolderImport</name>
    <message numerus="yes">
        <source>%n document(s) were not sent: they are in a file of their own beside it. Put that into the folder to go on.</source>
        <translation>
            <numerusform>%n document was not sent: it is in a file of its own beside this one. Put that into the folder to go on.</numerusform>
            <numerusform>%n documents were not sent: they are in a file of their own beside this one. Put that into the folder to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were not sent: they are in a file of their own beside this one. Put that into the folder to go on.</source>
        <translation>
            <numerusform>%n document was not sent: it is in a file of its own beside this one. Put that into the folder to go on.</numerusform>
            <numerusform>%n documents were not sent: they are in a file of their own beside this one. Put that into the folder to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ImportFileBar</name>
    <message numerus="yes">
        <source>%n problem(s) in this file: nothing of it is sent. Mend it and choose it again.</source>
        <translation>
            <numerusform>%n problem in this file: nothing of it is sent. Mend it and choose it again.</numerusform>
            <numerusform>%n problems in this file: nothing of it is sent. Mend it and choose it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ImportService</name>
    <message numerus="yes">
        <source>The program ended while this request was under way. What became of %n document(s) is not known yet. They are not sent again before Smartup shows whether they are there.</source>
        <translation>
            <numerusform>The program ended while this request was under way. What became of %n document is not known yet. It is not sent again before Smartup shows whether it is there.</numerusform>
            <numerusform>The program ended while this request was under way. What became of %n documents is not known yet. They are not sent again before Smartup shows whether they are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended before it had written this line. What became of %n document(s) is known from the ledger of imports; the answer itself was not kept.</source>
        <translation>
            <numerusform>The program ended before it had written this line. What became of %n document is known from the ledger of imports; the answer itself was not kept.</numerusform>
            <numerusform>The program ended before it had written this line. What became of %n documents is known from the ledger of imports; the answer itself was not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended while this request was under way. Whether its %n record(s) have arrived is shown by an export, later. Sent again they are overwritten, and none is doubled.</source>
        <translation>
            <numerusform>The program ended while this request was under way. Whether its %n record has arrived is shown by an export, later. Sent again it is overwritten, and not doubled.</numerusform>
            <numerusform>The program ended while this request was under way. Whether its %n records have arrived is shown by an export, later. Sent again they are overwritten, and none is doubled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::JournalFilterBar</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <extracomment>a filter by a list of numbers</extracomment>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not found</source>
        <extracomment>%1 = &quot;5000 numbers&quot;; %n of them are not in the log</extracomment>
        <translation>
            <numerusform>%1, %n not found</numerusform>
            <numerusform>%1, %n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %n number(s)</source>
        <extracomment>a filter that shows everything but a list of numbers</extracomment>
        <translation>
            <numerusform>Without %n number</numerusform>
            <numerusform>Without %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::KeepingDialog</name>
    <message numerus="yes">
        <source>It is being taken away: %n line(s) so far. Closing this form does not stop it.</source>
        <translation>
            <numerusform>It is being taken away: %n line so far. Closing this form does not stop it.</numerusform>
            <numerusform>It is being taken away: %n lines so far. Closing this form does not stop it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::LeaveGuard</name>
    <message numerus="yes">
        <source>Discard %n change(s)</source>
        <translation>
            <numerusform>Discard %n change</numerusform>
            <numerusform>Discard %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved yet.</source>
        <translation>
            <numerusform>%n change is not saved yet.</numerusform>
            <numerusform>%n changes are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::LogFooter</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>rows that arrived while the table stands still</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::MessageBar</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often the same message came</extracomment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::NavigationList</name>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <extracomment>Navigation entry and how many things wait there, for screen readers and as a tooltip</extracomment>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) not saved</source>
        <extracomment>Navigation entry with edits, for screen readers and as a tooltip</extracomment>
        <translation>
            <numerusform>%1: %n change not saved</numerusform>
            <numerusform>%1: %n changes not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::NumberListDialog</name>
    <message numerus="yes">
        <source>%n different number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n different numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not in the log:</source>
        <translation>
            <numerusform>%n number is not in the log:</numerusform>
            <numerusform>%n numbers are not in the log:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ReconcileService</name>
    <message numerus="yes">
        <source>%n document(s) were sent to another organisation than the connection names now. They are looked for when it names that one again.</source>
        <translation>
            <numerusform>%n document was sent to another organisation than the connection names now. It is looked for when it names that one again.</numerusform>
            <numerusform>%n documents were sent to another organisation than the connection names now. They are looked for when it names that one again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::RecordCodesDialog</name>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>The first one is listed.</numerusform>
            <numerusform>The first %n are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting takes %n request(s) of today&apos;s allowance or a few more.</source>
        <translation>
            <numerusform>Counting takes %n request of today&apos;s allowance or a few more.</numerusform>
            <numerusform>Counting takes %n requests of today&apos;s allowance or a few more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ReferenceImport</name>
    <message numerus="yes">
        <source>An earlier request of this kind (%1) got no answer. It may still arrive and overwrite what is sent now. Begin again in %n minute(s).</source>
        <translation>
            <numerusform>An earlier request of this kind (%1) got no answer. It may still arrive and overwrite what is sent now. Begin again in %n minute.</numerusform>
            <numerusform>An earlier request of this kind (%1) got no answer. It may still arrive and overwrite what is sent now. Begin again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ReferenceLook</name>
    <message numerus="yes">
        <source>An import of %1 (%2) got no answer: whether its %n record(s) are in Smartup is not known yet. It is looked after by itself.</source>
        <translation>
            <numerusform>An import of %1 (%2) got no answer: whether its %n record is in Smartup is not known yet. It is looked after by itself.</numerusform>
            <numerusform>An import of %1 (%2) got no answer: whether its %n records are in Smartup is not known yet. It is looked after by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::RetentionKeeper</name>
    <message numerus="yes">
        <source>%n line(s) that were older than the log keeps have gone.</source>
        <translation>
            <numerusform>%n line that was older than the log keeps has gone.</numerusform>
            <numerusform>%n lines that were older than the log keeps have gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests and answers of %n further call(s) have gone.</source>
        <translation>
            <numerusform>Request and answer of %n further call have gone.</numerusform>
            <numerusform>Requests and answers of %n further calls have gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SaveBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::ScheduleRunner</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken.</source>
        <translation>
            <numerusform>%n file taken.</numerusform>
            <numerusform>%n files taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SchedulesWiring</name>
    <message numerus="yes">
        <source>%n active schedule(s)</source>
        <translation>
            <numerusform>%n active schedule</numerusform>
            <numerusform>%n active schedules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SettingsPage</name>
    <message numerus="yes">
        <source>Of each kind of reference data the first %n are in it.</source>
        <translation>
            <numerusform>Of each kind of reference data the first %n is in it.</numerusform>
            <numerusform>Of each kind of reference data the first %n are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SetupAssistant</name>
    <message numerus="yes">
        <source>Read; %n thing(s) should be looked at.</source>
        <translation>
            <numerusform>Read; %n thing should be looked at.</numerusform>
            <numerusform>Read; %n things should be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n thing should be looked at.</numerusform>
            <numerusform>%n things should be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::SharedJournalPage</name>
    <message numerus="yes">
        <source>%n record(s) of a newer version of the program could not be read: update this one.</source>
        <translation>
            <numerusform>%n record of a newer version of the program could not be read: update this one.</numerusform>
            <numerusform>%n records of a newer version of the program could not be read: update this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::StatusesEditor</name>
    <message numerus="yes">
        <source>%n order(s) in this status in 30 days</source>
        <translation>
            <numerusform>%n order in this status in 30 days</numerusform>
            <numerusform>%n orders in this status in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::StoryView</name>
    <message numerus="yes">
        <source>The newest %n line(s) of this document are shown.</source>
        <translation>
            <numerusform>The newest line of this document is shown.</numerusform>
            <numerusform>The newest %n lines of this document are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log belong to this document.</source>
        <translation>
            <numerusform>%n line of the log belongs to this document.</numerusform>
            <numerusform>%n lines of the log belong to this document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::UncodedGoodsDialog</name>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>The first one is listed.</numerusform>
            <numerusform>The first %n are listed.</numerusform>
        </translation>
    </message>
</context>
</TS>
