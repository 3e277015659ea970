<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n record(s) could not be stored in the exchange log.</source>
        <translation>
            <numerusform>%n record could not be stored in the exchange log.</numerusform>
            <numerusform>%n records could not be stored in the exchange log.</numerusform>
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
    <name>smartup::JournalPage</name>
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
        <translation><numerusform>%n change is not saved yet.</numerusform><numerusform>%n changes are not saved yet.</numerusform></translation>
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
    <name>smartup::OverviewPage</name>
    <message numerus="yes">
        <source>%n type(s) of documents are not checked for duplicates: sending a document twice doubles it.</source>
        <translation>
            <numerusform>%n type of documents is not checked for duplicates: sending a document twice doubles it.</numerusform>
            <numerusform>%n types of documents are not checked for duplicates: sending a document twice doubles it.</numerusform>
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
</TS>
