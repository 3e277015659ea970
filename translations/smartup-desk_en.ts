<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>smartup::MessageBar</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>How often the same message came</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartup::OverviewPage</name>
    <message numerus="yes">
        <source>%n type(s) of documents are not checked for duplicates: sending a document twice doubles it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
