<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name>ApiVerb</name>
    <message>
        <source>%1: export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: change of status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: additional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns to suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stocktaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stocktakings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorCatalog</name>
    <message>
        <source>The organisation named in the request is not the organisation of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection to a single organisation accepts only its own organisation code. Leave the code empty or connect to the head organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation has the code that the request names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the organisation code of the document and of the connection with the list of organisations in Smartup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names an organisation code, but the current organisation has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the organisation code of the connection and of the documents empty, or give the organisation a code in Smartup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse code of the document does not exist in this organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the warehouse code, and that the document goes to the organisation the warehouse belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup cannot read a date of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write dates as 31.12.2025 or 31.12.2025 14:30:00. Smartup does not understand dates that begin with the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request reached Smartup without a body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even a request without filters must carry an empty JSON object. Check the program or proxy that sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough stock of a batch for this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the quantity, the warehouse and the batch or expiry date of the line, or receive the goods first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the order is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date must lie in the work-day window of the operator. Correct the date, or ask the administrator of Smartup to widen the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is already taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of legal entities are unique in the company. Find the existing record by its name and send its code instead of a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of a line differs from the price that Smartup expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the price, the price type and the date of the line against the price list in Smartup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency of the price type is not the currency of the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a price type in the currency of the order, or change the currency code of the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the document in Smartup meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the document again, compare it with yours, and send your change once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at least one line in order_products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the order has the quantity zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line or give it a quantity above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consignment of the order is larger than its sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the consignment amounts so that together they do not exceed the sum of the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consignment date of the order is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the consignment dates against the delivery date of the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract does not fit the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the contract belongs to the client, is in force on the date of the order and allows a consignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup answered with an error although it already holds the order %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it again: export this order by its id, compare its lines, and take it as accepted when they agree. With order duplicates set to skip, a repeated order gets its existing number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The required field %1 is missing from the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the field to every document of the request. Smartup names only the first one it misses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup found no staff unit, and most often the cause is a missing workspace code (room_code).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup derives the staff unit from the workspace. Fill in room_code and check that the workspace belongs to this organisation; only then look at robot_code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup found no such record: probably the card of the other kind of person was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the client among the natural persons when you asked for a legal entity, and the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup does not accept the sign-in of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the login (name@company) and the password. When both are right, clear the organisation id: some users may not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user does not see the project that the connection names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a project from the list of the connection, or clear the project code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup does not know the address that was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base address of the connection: some companies need a path behind the host. The method may also be missing in this version of Smartup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not do this in Smartup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of Smartup to give the user the right to this form or method in this organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of the document does not fit into Smartup&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it: some installations take external ids of at most 20 characters and trip over long notes or notes in other alphabets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup&apos;s database failed while it prepared the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was in order. Ask again in a few minutes and for fewer days; if it stays, report it to Smartup&apos;s support with the text below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup&apos;s database reported the error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the document with one that was accepted. If you find nothing, report it to Smartup&apos;s support with the text below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup stopped with an internal error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first whether the document is in Smartup all the same, and do not send it again before you know. Report the text below to Smartup&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup does not accept the sign-in, the organisation or the project of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection: check login and password first, then the organisation id and the project code, which this user may not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s subscription to Smartup has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be exchanged until it is renewed. Tell the person who looks after the contract with Smartup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup refused: this user has no right to do this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup has nothing at the address that was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base address of the connection: some companies need a path behind the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request conflicts with what Smartup holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the present state from Smartup, compare, and then decide whether to send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests: the daily allowance is spent, or they come too fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait. The allowance is shared by every program of the company and begins anew at midnight in Tashkent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup refused the request by one of its own rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Smartup&apos;s own words below, correct the document, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup stopped with an error while it worked on the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an import, look first whether the document is in Smartup all the same. Smartup&apos;s own words stand below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup answered with an error this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup answered with the error %1, which this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Smartup&apos;s own words below; Smartup&apos;s support can tell more about them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quirk</name>
    <message>
        <source>A refusal arrives as error_code and message with HTTP status 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import stores its documents and then answers with status 500 and an Oracle text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import stores nothing and answers with two empty lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export ignores the filter external_id and answers its usual window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document with a key that Smartup does not know is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request with the header filial_id is answered with status 401.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily allowance is spent: every call that counts is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is applied only some seconds after its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is taken and never answered; the connection stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is cut after the request; nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is stored, and the connection is cut before the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer leaves some milliseconds late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An external id of more than 20 characters fails with ORA-06502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export over more days than allowed answers no rows and no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox knows no quirk named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the quirk %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceEntity</name>
    <message>
        <source>Goods and materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements between organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Check the map of the settings form: the names of Smartup&apos;s fields may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup&apos;s settings form sent no readable value for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of the settings form is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartup::OutcomeChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An outcome and how many documents had it: &quot;Created: 1,204&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the last 30 days by outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartup::OverviewPage</name>
    <message>
        <source>Reference data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrequently used documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequently used documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order status is selected, so no order is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) of documents are not checked for duplicates: sending a document twice doubles it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 requests used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily allowance for “%1” is spent. It begins anew at midnight in Tashkent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration settings have not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily request allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartup tells the allowance with the first export of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet.
Begin with an export: it changes nothing in Smartup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>column headings of the last runs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange log…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
