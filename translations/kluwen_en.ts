<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Core</name>
    <message>
        <source>The demonstration case is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3 were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grading or handling code is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grading is a letter A, B, C or X and a digit 1 to 4; a handling code is H0 to H3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this file was imported before; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 payments, %3 things and %4 links (format %5); %6 duplicates, %7 rejected rows, %8 balances checked, %9 differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: the stated balance of %3 on %4 is not what the entries add up to (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments: %1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import runs: %1, rejected rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions cannot be written to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write dates as year-month-day, for example 2026-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is in use or may not be written, so the provision could not be logged in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write width and height in pixels, for example 1920x1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no money to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import bank statements first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &quot;%1&quot; has no payments in this currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another currency with --currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no money to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an account with --from or payments with --payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculation rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received per account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there at the end:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calculation rule is a way of reckoning and no proof; compare the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is whole: database, references, balances and the log of %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder that may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the demonstration case is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the network was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to measure this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure of this network cannot be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a smaller part of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring prominence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring shortest paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neither GraphML nor an edge list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of an edge list needs a source and a target; this has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node &quot;%1&quot; stands in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edge goes from &quot;%1&quot; to &quot;%2&quot;, and one of these is no node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is XML but not GraphML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GraphML is broken off or not well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the network was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a GraphML file or an edge list that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or save it again from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the network was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a network file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network file cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing of it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or copy the file again, then import it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABN AMRO, table of payments (TAB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no party is named (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficial Ownership Data Standard (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is no list of statements; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the data in version 0.4 of the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bunq, table of payments (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement does not say which account it is about; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of the account with the import, or ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no statement; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again, whole and as the bank made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no bank statement in the form of camt.052, camt.053 or camt.054; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the format be recognised, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank statement %1 (XML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the summary says %1 entries of %2 in all, and there are %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of links (source, target, weight)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entity needs an id, a schema and properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FollowTheMoney, entities (JSON lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read twice, which its format needs; nothing of it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file to this computer and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares entities of its own, which is refused; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the document type declaration from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not whole or not well-formed GraphML; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the network again, or ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphML, a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM AML, simulated payments (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ING, table of payments (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KvK, answers of the Dutch chamber of commerce (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with a mapping of its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers of the table do not say what its columns mean; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a mapping of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank statement MT940 (SWIFT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no MT940 statement; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before the closing balance of its last statement; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a balance that is no balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry that says neither debit nor credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry without a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a statement without a closing balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a statement without an opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers of the table do not say which columns are the date, the amount and the two sides of a payment; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a mapping that names these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rabobank, table of payments (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not have the columns of this format; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the format be recognised, or give a mapping of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a piece of text that does not end; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file to another place and import the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of its contents; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not well-formed XML; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file defines its own XML entities (DOCTYPE), which is a known way to attack readers; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the bank for the file without a document type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file nests its elements deeper than any bank does; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file to this computer, or ask for it again, and import it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of the file is not known to this program; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These formats can be read: %1. A table with other columns can be read with a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with what was imported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file could be read; the case is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the format or a mapping that belongs to this file, or ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the file could be read; the case is as it was. The first one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what it gives as a file, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for permission to read the file, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON document is larger than can be read as a whole; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the data as JSON lines, or in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a whole JSON document; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again, or export it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping of columns cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the mapping and import the file again; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding &quot;%1&quot; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decimal sign can be a comma or a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of a date can be ymd, dmy or mdy, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a payment has no field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the currency &quot;%1&quot; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an existing date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no property &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is not in the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link joins &quot;%1&quot;, which no row describes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it maps no payments and no things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;, which its mapping names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the mapping that belongs to this file; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say of which account it is; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account of the file and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; says neither debit nor credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a debit and a credit in one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of the file is not known to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table can be read with a mapping of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; the case is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or split the file, and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no records at &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the path of the records in the mapping; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read a second time; nothing of it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows that can be read as a table; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is whole and choose its delimiter and encoding in a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text behind a closing quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark that does not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column of the mapping has a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved. Choose the force layout, or lay out a smaller part of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program kluwen-layout, which makes this layout, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Kluwen again, or choose the force layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program kluwen-layout, which makes this layout, cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layout needs more than the %1 MB it may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layout cannot be made of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout program crashed on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout program stopped without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout program gave an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The layout program did not answer within %n second(s).</source>
        <translation>
            <numerusform>The layout program did not answer within %n second.</numerusform>
            <numerusform>The layout program did not answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no layout called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount with a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount is written as 1234.50 EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has fewer columns than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more columns than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing in column %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an existing date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount %1 is too large to be stored exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount %1 has more decimals than its currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency &quot;%1&quot; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type &quot;%1&quot; is not in the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row refers to &quot;%1&quot;, which is nowhere in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds bytes that are not text in the encoding of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not follow its format: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than a row can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank has not booked this entry (%1), so no money has moved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schema in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the schema files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is not right: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the schema file or restore the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>property &quot;%1&quot; of &quot;%2&quot; lacks an id, a known kind or a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thing type &quot;%1&quot; lacks an id or a known family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link type &quot;%1&quot; lacks an id or a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>property &quot;%1&quot; of &quot;%2&quot; is there twice, has an unknown check, or has codes that do not go with its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caption or a key of &quot;%1&quot; is not one of its properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type &quot;%1&quot; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link &quot;%1&quot; names a type that does not exist: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the ledger was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the money was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balance becomes too large to be counted exactly, so the money was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for payments with impossible amounts and leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calculation rule &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fifo, lifo, pro-rata, own-first, taint-first or poison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account or payment was given to follow the money from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one account or payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account has no payments in this currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account that pays or is paid in this currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the payments is in this currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose payments of this currency, or another currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture of level &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose strategic, tactical or operational.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipient &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the picture are not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file; its form is described in the help under pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the number or the name of an account as the case shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is the name of more than one account (%n in all).</source>
        <translation>
            <numerusform>&quot;%1&quot; is the name of more than one account (%n in all).</numerusform>
            <numerusform>&quot;%1&quot; is the name of more than one account (%n in all).</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the number of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open for reading only; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case where it may be written to, and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is being changed; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the change that is under way, and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is of an older version and cannot be brought up to date here, because it may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it where else it is open, or copy it to a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new case could not be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the new case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case does not say what it is about; it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, program %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder, or whether a disk or network drive is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the case file in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read the case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the file for permission, or open a copy that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty, so it is not a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or start a new case under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case file, or start a new case and import this file into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the new case does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to make a file in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone or redone, because what it changed has been changed since, by an import for example; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the later import first, or change the values by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart with number %1 in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed; renew the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart of the whole case cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove another chart, or give this one another filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of this case is still being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case may only be read, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open elsewhere (%1), so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and open it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be stored; all before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import with number %1 in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the list of imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import was taken back before; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is of an older version and was not brought up to date, because no backup of it could be made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a database, but not a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was made with a newer version of this program; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of the program and open the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no payment with number %1 in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been taken out with its import; renew the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is not complete yet; searching takes longer until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source with number %1 in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no statement with number %1 in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; the last change was not stored, all before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on from a backup; what can still be read is saved by the command sqlite3 with &quot;.recover&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open for reading only, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the case; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it and the folder it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit what is already in the case; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then open the case again; what was stored before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no thing or link with number %1 in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be removed, because payments name it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the import that brought the payments, or leave it out of the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; belongs to another thing already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the two things, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of table &quot;%2&quot; points to a row of table &quot;%3&quot; that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thing %1 bears a name that its statements do not give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %1 a statement of account %2 is missing: it opens with %3, the one before it closed with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the bank states %3 for account %2, but its entries add up to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was changed from entry %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payments could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the case was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case of that size cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for at least 1 person, 40 accounts and 2 days, and at most 10,000,000 payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move things on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin things on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin things on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the meaning of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 things and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title, marking and purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store selection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layout is made for at most %1 things and %2 links; this network has %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the force layout, which takes networks of any size, or lay out a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the texts of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for connections was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection of %1 things at once cannot be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most %1 things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the times of the links was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file eurofxref-hist.csv of the European Central Bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no table of exchange rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of exchange rates has a line without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of exchange rates has no rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange rates cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow of money needs two different accounts of this currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account that pays and another that is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many payments lie between the two accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest different payees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer stretches are the ordinary business of the account (0 = none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest different payers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest accounts in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most payments looked at on one side of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each payment is at least this part of the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal times do not count as after each other (1 = yes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller payments back that show a loan where no description does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest accounts in each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest accounts in the middle (1 = chains of two payments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just below starts at this part of the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part that left again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest amounts passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most days between two of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest payments before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest payments afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest rise of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what it receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two directions differ by no more than this leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round is a multiple of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest round payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the payments of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer amounts than this carry a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation from which amounts do not conform, in ten-thousandths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account pays many different accounts within a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wages, benefits, refunds or suppliers paid on one day look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account is paid by many different accounts within a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop, an association that collects fees or a sale of tickets looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather-scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account collects from several accounts and pays several others within a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any company with customers and suppliers does this; look at what it is said to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter-gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money goes from one account over several others to one account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues with the same employer and the same landlord look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments go round and end where they began, in any order of time within the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families, groups of companies and business partners often pay each other to and fro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle in order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money goes round and comes back to where it began, each payment after the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money goes round over other accounts and comes back nearly whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deposit that is returned, a cancelled purchase or a shared bill comes back as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real loan within a family or a group of companies may follow an earlier payment by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts each pay several of the same other accounts within a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of several associations, or tenants who share suppliers, look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first group pays a second group, which pays a third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wholesale, retail and customers are such layers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money moves on from account to account in many steps, each soon after the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who is paid pays others; a long walk through busy accounts means nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts just below a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account receives several amounts just below a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rents, wages and prices can lie just below a threshold for years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account pays the same account several times within hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase paid in parts, or a payment repeated after a mistake, looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass-through account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an account receives leaves it again within hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A savings account, a shared household account or a fiscal representative passes money on as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant account wakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account without payments for a long time suddenly has many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new job, a divorce, an inheritance or a season wakes an account too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid resale of real estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same real estate is sold on within a short time for much more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A renovation, a division or a rising market can explain the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictitious turnover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of what an account receives comes from accounts to which it pays about as much back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners who settle costs with each other have such accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments in round sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most payments of an account are large round amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings, rents, loans and donations are round by agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation from Benford&apos;s law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digits of the amounts of an account are unlike those of amounts that grew by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed prices, rents and limits break the law without anything being wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts paid the same %2 accounts within %3 days; none of the second group paid one of the first in these payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that left %1 on %2 came back over %3 other accounts on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first payment was %1, the last one %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the last payment speaks of a loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller payments to the lender that followed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had no payments for %2 days and then %3 within %4 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received money from %2 accounts and paid money to %3 accounts within %4 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid %2 different accounts within %3 days, %4 in the whole stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was paid by %2 different accounts within %3 days, %4 in the whole stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 payments of %3 are whole multiples of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digits of %1 amounts of %2 differ from Benford&apos;s law by %3 ten-thousandths on average; from %4 on they do not conform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind: with fewer than %1 amounts chance alone can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received %2 amounts of which at least %3 percent had left again within %4 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bought %2 on %3 for %4 and sold it on %5 for %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 percent more after %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money went from %1 over %2 accounts to %3; each of them received before it paid, within %4 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts paid a layer of %2 accounts, which paid %3 others in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid %2, and %2 paid %3 next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received %2 amounts just below %3 within %4 days of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts of %1 and more in the same time: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid %2 %3 times within %4 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent of what %2 received (%3 of %4) came from %5 accounts that got about as much back from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 money moved in %3 steps, each soon after the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; has no parameter &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a parameter from its method card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; cannot be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pattern &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pattern from the list of methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for patterns was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments: %1, from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group with number %1 on the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been opened; renew the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart of the whole case shows everything; nothing can be taken off it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the things, or put the others on a new chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align things on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute things on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy things on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place new things on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the chart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the chart to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put things on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take things off the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show things on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1 on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide things on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show things in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a group on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note to the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a frame to the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a note on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a frame on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a note from the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a frame from the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a note on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 things and %2 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the style rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a finding back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a finding aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no node with the id &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an id as it stands in the first column of the positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts of several currencies cannot be followed together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one currency, or convert all of them with a table of exchange rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That balance cannot stand on an account before its first payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give balances of 0 or more, and only when following money forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums of the worksheet become too large to be counted exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for lines with impossible amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parameter with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as pattern.parameter=number, for example fan-out.minimum=5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A busy part of the payments was not searched to its end for &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding is a reason to look and says nothing of guilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write amounts with a point, for example 1500.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lowest %2, highest %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments in %1 left out because there is no rate: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money leaves an account and comes back over others as a loan, or a loan comes from a lender whom the case paid first and whom nobody repays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received %2 on %3 as a loan, by its description, and paid nothing back in these payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lender %1 had received %2 from accounts of this case in the %3 days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 -&gt; %3 (paid %4, returned %5, %6 payments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its three letters, for example EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments in order of time lead from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to write the picture to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is made for one recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --out FILE and at most one --recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no bank statements in this currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no chart &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --chart out to draw the whole case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package is sealed for a key or with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --for-key or --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were unpacked into %1; signed by %2 with the key %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is whole. For: %1. Ground: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1 with the key %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is as it was when the key %1 signed it. Its content was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file whose first line is the passphrase, or - for the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --passphrase-file, and --key where the package is for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no opening balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the account, a sign of equality and the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances before the first payment, tainted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the known accounts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at a limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of this worksheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write SECTION:AMOUNT:TEXT with one of these sections: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains unexplained asks for an explanation and proves nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file holds one table; this has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be written; what was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table is written as CSV or as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other and unknown accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIFO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All traced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots and payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of the lot (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount paid (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculation rules compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement, not both balances are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement, adds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement, does not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement covers these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one statement covers these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance differs from the closing balance before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of this account are covered by no statement</source>
        <translation>
            <numerusform>%n payment of this account are covered by no statement</numerusform>
            <numerusform>%n payments of this account are covered by no statement</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money cannot be rolled up by &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose holder, person, company, sector or country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash that was there on the first day, as a statement or a search shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal cash receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash with a known legal origin, withdrawals from the bank among it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash that was there on the last day, as found or seized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was paid in cash, deposits at the bank among it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possessions at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances, houses, vehicles and claims on the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debts at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was owed on the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possessions at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances, houses, vehicles and claims on the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debts at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was owed on the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known spending in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money spent that left no possession behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal income in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income with a known legal origin, after tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored worksheet cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the worksheet again; the case itself is unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no worksheet &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cash or networth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple cash statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of net worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash withdrawn from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash deposited on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared income of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the picture was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing called &quot;%1&quot; in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name or the number as the case shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is about one address, organisation or person, and none was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name or the number under &quot;Subject&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of this case are provided to &quot;%1&quot; only on a written decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reference of the decision (Wpg art. 20).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no legal basis for providing to &quot;%1&quot; on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the directory of recipients for the days on which a legal basis is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marking of the case is higher than &quot;%1&quot; may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another recipient, or have the marking lowered by whoever set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory of recipients cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or take the directory that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template names a section &quot;%1&quot; that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a list &quot;sections&quot; with the ids of the sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a copy of a template that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a &quot;version&quot; of 1 or more and raise it with every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1, or give the file of a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the file may be read, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and whether you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was written by a newer version of Kluwen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a key of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret key ends in .kluwenkey and a public key in .kluwenpub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again; capitals and spaces count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the computer again; if that does not help, install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at least %1 characters, for example four words that have nothing to do with one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to work out the key from the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contents of the package cannot be read; nothing was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for a new package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of the package cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is sealed for a key, not with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the secret key of the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is sealed with a passphrase, not for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the passphrase that the sender gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is sealed for another key than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key whose public half the sender has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s key is not a key that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for the public key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged or was changed after it was signed; nothing was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it; ask the sender for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the package is missing; nothing was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or receive it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a sealed package of Kluwen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .kluwenpack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was made by a newer version of Kluwen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version, or ask the sender for an older form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is signed by another than the one who sealed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealing was stopped; no package was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read: %1. No package was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the files that go into the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package tells for whom it is and on what ground; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the recipient and the legal ground of the provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file in a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every file a name of its own, without special signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it changed while it was being sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already; nothing was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack into an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be unpacked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is too large to be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case may not be written, so the provision could not be recorded in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that holds the case, or ask for the right to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the group to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a worksheet of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other kind with --kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export of the case (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is frozen as version %1, content %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is copy %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture was frozen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no payments and no events to draw lines for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import bank statements or add events first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed package</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the package do not stand in the register of provisions: on whom they give data is not recorded.</source>
        <translation>
            <numerusform>%n file in the package do not stand in the register of provisions: on whom they give data is not recorded.</numerusform>
            <numerusform>%n files in the package do not stand in the register of provisions: on whom they give data is not recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file in which a worksheet was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture that was frozen by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the case with: kluwen verify CASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 stays closed: it holds data on an identity that has been protected since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the picture again; the new one leaves out what is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case may not be written, so the picture could not be frozen in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no frozen version %1 in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the versions with: kluwen picture CASE --versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is no longer what was frozen: its checksum is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a backup of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payers must share payees (0 = only the period holds them together)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deviation is at least this part of what chance alone gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four on the other side as in the smallest example of AMLSim, in the four days within which AMLworld makes its fans, and together the EUR 10,000 from which European law limits cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four on either side, as in the smallest example of AMLSim, and together the EUR 10,000 from which European law limits cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three accounts in the middle, because two are often a couple; each passes on at least half of what it got, so that its own spending does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three accounts, because two that pay each other are ordinary; amounts shrink by fees, so what goes on is of the order of what came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back is nearly whole, because one who only moves money loses no more than fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs of a loan-back: own money first, an equal amount back, a lender whom nobody repays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payers that share their payees, as in AMLSim; AMLworld also calls separate payments within a period a group, which says little and is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps in which each account passes on at least half of what it got within two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUR 10,000 is where European law limits cash, and where linked payments count as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money mules pass on nearly all that they get within two days, and do so again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year without payments is longer than a season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rise of a fifth within a year is more than markets commonly do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six payments and seven tenths of what is received, so that one settled bill does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five round amounts and most of the payments, so that a rent does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0.015 on first digits do not conform (Nigrini 2012), and with few amounts chance alone deviates as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was found %1 times with the same account or payments; the clearest is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same payments were also found as: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts that paid nobody else paid %2 accounts that received nothing else, within %3 days; only the period ties these payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 separate chains that began within %2 days money went from an account over a second to a third, none of which paid or received anything else; only the period ties these chains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file, because FollowTheMoney has no form for it: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments in order of time are a possible path, and no proof that the same money took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template asks for paper &quot;%1&quot;, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use A4, A3 or A1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All amounts are converted into %1 at the day&apos;s rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net (%1, converted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id for a section of texts: it is taken or holds other signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters, digits and _ and an id that the program does not use itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section of texts &quot;%1&quot; lacks a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title in Dutch (&quot;nl&quot;) and in English (&quot;en&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances before the first payment, other money (not traced): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other money (not traced) of unknown origin, added where balances fell short: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 [available in English only]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [available in Dutch only]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the data show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies and other organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and gradings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key judgements have been recorded for this picture yet. What follows is what the data show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter-evidence has not been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first in, first out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last in, first out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pro rata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own money first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account not shown to this recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account was chosen by an analyst; this one received most cash or, without cash, paid out most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further account(s) received smaller sums and are not listed.</source>
        <translation>
            <numerusform>%n further account received a smaller sum and is not listed.</numerusform>
            <numerusform>%n further accounts received smaller sums and are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions in the network. A score describes a place in the data and is advice, not a judgement about a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 a sum of %2 was paid out in the period that was followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the case holds, per kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seized from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources, by the number they are cited with. Grading: source A to X, information 1 to 4 (Europol 4x4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network measures: betweenness after Freeman, divided by (n-1)(n-2)/2, on the simple undirected network; groups after Leiden (modularity), seed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of unknown origin that had to be added: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated events and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control and position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments, width by amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account holder, loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of links in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money in and out per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with a date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other account(s)</source>
        <translation>
            <numerusform>%n other account</numerusform>
            <numerusform>%n other accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>outside the known accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose and legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n small flow(s), together %1, not drawn</source>
        <translation>
            <numerusform>%n small flow, together %1, not drawn</numerusform>
            <numerusform>%n small flows, together %1, not drawn</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has no marking; every page must carry one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marking &quot;%1&quot; is too open: there are statements in the picture with a stricter handling code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose and its legal basis are not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose names no legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no key judgements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said of what speaks against the judgements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key judgement %1 has no word of likelihood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key judgement %1 has no confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key judgement %1 has &quot;%2&quot; in its text; the word of likelihood stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood and confidence stand in one sentence: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to tell of somebody&apos;s health: only where it cannot be avoided (Wpg art. 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of two scales of likelihood are mixed: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) still without Dutch.</source>
        <translation>
            <numerusform>%n text still without Dutch.</numerusform>
            <numerusform>%n texts still without Dutch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) still without English.</source>
        <translation>
            <numerusform>%n text still without English.</numerusform>
            <numerusform>%n texts still without English.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything rests on one source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) without a grading (X4).</source>
        <translation>
            <numerusform>%n source without a grading (X4).</numerusform>
            <numerusform>%n sources without a grading (X4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest source was added %n day(s) before the date of the picture.</source>
        <translation>
            <numerusform>The newest source was added %n day before the date of the picture.</numerusform>
            <numerusform>The newest source was added %n days before the date of the picture.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure or table has no caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) under age in the picture.</source>
        <translation>
            <numerusform>%n person under age in the picture.</numerusform>
            <numerusform>%n persons under age in the picture.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in a strategic picture, which holds no personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too crowded for every link: the strongest %1% are drawn. Zoom in or filter to see the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected identity leaves by no door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not known yet on the date of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no legal basis for this recipient on the day of provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal basis asks for a written decision for data processed under this article (Wpg art. 20, Bpg art. 4:5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marking is higher than this recipient may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handling code is stricter than this recipient may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grading is below what is provided to this recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data on persons of this category are not provided as they are (Wpg art. 6b).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things of this kind are not provided as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of this kind are not needed by this recipient as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to somebody who is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would tell who is behind the pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name may not be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called may not be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names something that is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two that it ties is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tie can be looked up in a public register and would tell who is behind the pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that ties it to the case is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it may be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerable points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; decision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitation, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses per municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 payments with a sum of about %2 were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) that became known later are left out.</source>
        <translation>
            <numerusform>%n statement that became known later are left out.</numerusform>
            <numerusform>%n statements that became known later are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>This recipient may not see what the picture is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text names what this recipient may not see and is left out of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n statement(s)</source>
        <translation>
            <numerusform>%1, %2, %n statement</numerusform>
            <numerusform>%1, %2, %n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements below the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, as of %2, is compared with version %3, as of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Withdrawn: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn says that something is no longer in the later version: because it proved wrong, may no longer be processed, or fell outside what is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks of both versions in one: what is new, and what was withdrawn at its old place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marking &quot;%1&quot; is too open for data on persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marking &quot;%1&quot; is lower than that of the case, &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Stg. CONFIDENTIEEL on a picture names its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) rest on one source that is graded below B2; the first: &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n claim rest on one source that is graded below B2; the first: &quot;%1&quot;.</numerusform>
            <numerusform>%n claims rest on one source that is graded below B2; the first: &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a source.</source>
        <translation>
            <numerusform>%n row without a source.</numerusform>
            <numerusform>%n rows without a source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last payment is of %1, %n day(s) before the date of the picture.</source>
        <translation>
            <numerusform>The last payment is of %1, %n day before the date of the picture.</numerusform>
            <numerusform>The last payment is of %1, %n days before the date of the picture.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 seems to tell of somebody&apos;s health: only where it cannot be avoided (Wpg art. 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands untranslated in an English text; the glossary has &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is wrongly translated; the glossary has &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is translated otherwise than in the glossary, which has &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) put into this section are left out or shortened, because the recipient or the level of the picture may not have them or the case no longer holds them.</source>
        <translation>
            <numerusform>%n thing put into this section are left out or shortened, because the recipient or the level of the picture may not have them or the case no longer holds them.</numerusform>
            <numerusform>%n things put into this section are left out or shortened, because the recipient or the level of the picture may not have them or the case no longer holds them.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known, record by record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that the texts cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart called &quot;%1&quot; in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the chart &quot;%1&quot; may be seen by this recipient, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arrow is what was paid in one day; thicker is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arrow is what was paid in one week; thicker is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arrow is what was paid in one month; thicker is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arrow is what was paid in one quarter; thicker is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arrow is what was paid in one year; thicker is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) with others are not drawn.</source>
        <translation>
            <numerusform>%n payment with others are not drawn.</numerusform>
            <numerusform>%n payments with others are not drawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with a date happened between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in both versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some ties new or withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content checksum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost no chance (1–5%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very unlikely (5–20%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely (20–45%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roughly even chance (45–55%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely (55–80%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely (80–95%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost certain (95–99%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments behind the money trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyp. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money in and out on %1, period by period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of %1 at the end of each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom most passed over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments on %1 by day of the week and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many payments on %1 are of which amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments of the finding &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finding &quot;%1&quot;: %n payment(s) from %2 to %3, together %4. A finding is a reason to look further and says nothing of guilt.</source>
        <translation>
            <numerusform>Finding &quot;%1&quot;: %n payment from %2 to %3, together %4. A finding is a reason to look further and says nothing of guilt.</numerusform>
            <numerusform>Finding &quot;%1&quot;: %n payments from %2 to %3, together %4. A finding is a reason to look further and says nothing of guilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the method looks for (version %1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may mean nothing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n later payment(s) are not listed.</source>
        <translation>
            <numerusform>%n later payment are not listed.</numerusform>
            <numerusform>%n later payments are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme lines: who paid whom and who met whom, each on a line of their own from left to right in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions in one: what is new, and what was withdrawn at its old place. Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its holders are withheld, and its number would lead to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephones and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles and vessels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be left of the network without one of its members. Fragmentation is the share of pairs that no longer reach each other, from 0 to 1 (Borgatti 2006); of the whole network it is %1, in %2 parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section is the team&apos;s own deliberation and is left out for this recipient (directory of recipients, &quot;without&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classified until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its maker holds it unnecessary for this purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case does not say in what capacity this person is in it (Wpg art. 6b).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no purpose of the provision to %1; the purpose of the case is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviewer is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewer is the author; somebody else has to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marking is a classification and names no last day (VIRBI 2013 art. 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classification ended on %1, before the date of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a role in the case: this recipient gets them under a pseudonym or not at all (Wpg art. 6b). Record the role of each of them where the case tells it.</source>
        <translation>
            <numerusform>%n person without a role in the case: this recipient gets them under a pseudonym or not at all (Wpg art. 6b). Record the role of each of them where the case tells it.</numerusform>
            <numerusform>%n persons without a role in the case: this recipient gets them under a pseudonym or not at all (Wpg art. 6b). Record the role of each of them where the case tells it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet under &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVI number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control and positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence, use and loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further recorded tie(s) are not listed here.</source>
        <translation>
            <numerusform>%n further recorded tie are not listed here.</numerusform>
            <numerusform>%n further recorded ties are not listed here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seized from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypotheses, the one with the least against it first (analysis of competing hypotheses, after Heuer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (1–9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity: leave out evidence %1, and hypothesis %2 has the least against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity: leave out evidence %1, and hypotheses %2 stand level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum adds up the weight of every piece of evidence that goes against the hypothesis, twice where it goes strongly against it. The weight is credibility times relevance, each from 1 to 3. What goes with a hypothesis does not count, because it often goes with another one just as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity: leaving out any one piece of evidence does not change which hypothesis has the least against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (used here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments per quarter, rounded; quarters with fewer than %1 payments are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: against the quarter before. The payments run from %1 to %2; a quarter that they cover in part cannot be compared with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other, together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons with a role in the case, and their ties to organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons with a role in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in the case and their ties to organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also named in the case: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the case without a recorded role: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners, directors and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the money that left %1 from %2 to %3, per account that received them, under the calculation rule %4. Each part is followed from payment to payment; an arrow points at who received the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: received %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of all seizures: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVI number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements by grading: source A to X, information 1 to 4 (Europol 4x4); number and share of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeted persons and what is recorded of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations and places of searches and seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches and seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which %1 was %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated events and changes since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n later event(s) and change(s) are not listed.</source>
        <translation>
            <numerusform>%n later event and change are not listed.</numerusform>
            <numerusform>%n later events and changes are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of events, seizures, documents and sources have no English.</source>
        <translation>
            <numerusform>%n name of events, seizures, documents and sources have no English.</numerusform>
            <numerusform>%n names of events, seizures, documents and sources have no English.</numerusform>
        </translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of the provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the text is in Dutch only and stands here untranslated; a courtesy translation is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the text is in English only and stands here untranslated; a courtesy translation is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of %1 persons and organisations with %2 recorded ties and %3 payment ties, as of %4. Payments between accounts are ties between their holders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of %1 persons and organisations with %2 recorded ties, as of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n account(s) the holder is known by the name that a bank gives, and by no recorded tie.</source>
        <translation>
            <numerusform>Of %n account the holder is known by the name that a bank gives, and by no recorded tie.</numerusform>
            <numerusform>Of %n accounts the holder is known by the name that a bank gives, and by no recorded tie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payments of %n account(s) without a known holder, or with several, are left out.</source>
        <translation>
            <numerusform>Payments of %n account without a known holder, or with several, are left out.</numerusform>
            <numerusform>Payments of %n accounts without a known holder, or with several, are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: %n person(s) or organisation(s) without a recorded tie or payment.</source>
        <translation>
            <numerusform>Not drawn: %n person or organisation without a recorded tie or payment.</numerusform>
            <numerusform>Not drawn: %n persons or organisations without a recorded tie or payment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts are shown where space allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart with %1 entities, %2 recorded ties and %3 payment ties, as of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: chart with %2 entities, %3 recorded ties and %4 payment ties, as of %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tie between the persons and organisations is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case holds %1 persons, %2 organisations and %3 accounts, and %4 recorded ties between persons and organisations, from %5 sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is tied to the most others (%2, by recorded ties or payments) and also lies on the most shortest paths between others (betweenness %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on the most shortest paths between others (betweenness %2), tied to %3 of them; %4 is tied to the most others (%5, by recorded ties or payments).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) rest on a statement or a payment that this recipient may not see, and are left out.</source>
        <translation>
            <numerusform>%n text rest on a statement or a payment that this recipient may not see, and are left out.</numerusform>
            <numerusform>%n texts rest on a statement or a payment that this recipient may not see, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cite no statement and no payment, so nothing shows whether this recipient may read what they tell. Cite them, or read the texts with this recipient in mind.</source>
        <translation>
            <numerusform>%n text cite no statement and no payment, so nothing shows whether this recipient may read what they tell. Cite them, or read the texts with this recipient in mind.</numerusform>
            <numerusform>%n texts cite no statement and no payment, so nothing shows whether this recipient may read what they tell. Cite them, or read the texts with this recipient in mind.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text cites a statement or a payment that this recipient may not see or that the case no longer holds; the mark is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n later payment(s), together %1.</source>
        <translation>
            <numerusform>Not listed: %n later payment, together %1.</numerusform>
            <numerusform>Not listed: %n later payments, together %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reporting officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculation of the money trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each piece of evidence goes with the hypotheses numbered in the table above: CC very well, C well, N neutral, I goes against it, II goes strongly against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosticity (0–4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traced money first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all traced (upper bound)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on other accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced money received per account under six calculation rules. A calculation rule is a method of calculation, not proof; the rules together show the spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows is a calculation and not an observation; another calculation rule gives other amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What occurs fewer than %1 times is left out, because it could identify a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers describe this case and say nothing about what has not been seen. They are rounded to multiples of five; categories with fewer than %1 are combined or omitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations in the case with their owners and directors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No value is recorded for %n seizure(s).</source>
        <translation>
            <numerusform>No value is recorded for %n seizure.</numerusform>
            <numerusform>No value is recorded for %n seizures.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I, reporting officer, ………………………… (name, rank, position), state the following.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reporting officer (name and signature): …………………………</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owned %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owned %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up to and including %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks recover: somebody else takes the place, often nearer to the others than before. The table shows the moment before that and is in itself no reason to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traced money: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow labels in whole %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention to be reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no personal data; Wpg art. 22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H0 – for the prevention and combating of crime, within the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H1 – not to be used in judicial proceedings without the provider&apos;s permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H2 – no dissemination without the provider&apos;s permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H3 – other restrictions hold; ask the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed over what is in this version; a version for another reader may give other measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version holds %1 persons, %2 organisations and %3 accounts, and %4 recorded ties between persons and organisations, from %5 sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No value is given for %n seizure(s) listed here.</source>
        <translation>
            <numerusform>No value is given for %n seizure listed here.</numerusform>
            <numerusform>No value is given for %n seizures listed here.</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture rests on about %1 statements; number of sources: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture rests on about %1 statements; number of sources: %2. Graded (Europol 4x4; shares of at least 5%): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture holds data with handling code %1, which %2 may not use freely without the permission of the provider. Give the reference of that permission as the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the case (&quot;%1&quot;) stands in the picture, and %2 takes no part in the investigation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis for the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tie or payment connects it with anybody who has the role of a suspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money between parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account and registration numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text refers to a section &quot;%1&quot;, which no template has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) refer to a section that this picture does not have, and are left out.</source>
        <translation>
            <numerusform>%n text refers to a section that this picture does not have, and is left out.</numerusform>
            <numerusform>%n texts refer to a section that this picture does not have, and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses, victims and minors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses and victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further persons in this version, of whom no role is given: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n further flow(s) with smaller sums, together %1.</source>
        <translation>
            <numerusform>Not listed: %n further flow with smaller sums, together %1.</numerusform>
            <numerusform>Not listed: %n further flows with smaller sums, together %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What parties paid one another in all, the largest sums first. An account counts to its holder; transfers between accounts of one holder are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash deposits per account holder, the largest sums first; together %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recorded tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name that a bank gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holder not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of accounts and organisations, for comparison with other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on accounts not named here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid to parties outside the known accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid out once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up: %1; together the %2 that left the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation begins with nothing on every account, whatever balance a bank states. Other money that stood on an account would change the sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n account(s) in the table no bank stated what was there before the first known payment, and the calculation begins there with nothing: %1. Other money there would change these sums and those of accounts further on; from the data of the case this cannot be checked.</source>
        <translation>
            <numerusform>Of %n account in the table no bank stated what was there before the first known payment, and the calculation begins there with nothing: %1. Other money there would change these sums and those of accounts further on; from the data of the case this cannot be checked.</numerusform>
            <numerusform>Of %n accounts in the table no bank stated what was there before the first known payment, and the calculation begins there with nothing: %1. Other money there would change these sums and those of accounts further on; from the data of the case this cannot be checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums differ per calculation rule because traced money and other money mix on an account, and each rule decides differently which money is paid out first. Equal sums mean that nothing mixes by the payments and balances that are known; they do not show that no other money was there. The money trail follows the rule %1; under another rule other sums go with the same payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role (assessment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: %n person(s) without a role in the case, in small groups that are tied to nobody else.</source>
        <translation>
            <numerusform>Not drawn: %n person without a role in the case, in small groups that are tied to nobody else.</numerusform>
            <numerusform>Not drawn: %n persons without a role in the case, in small groups that are tied to nobody else.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this version for the recipient holds, per kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies and other organisations, per country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons who are listed as targets are not repeated in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n further account(s) with smaller sums, together %1: %2.</source>
        <translation>
            <numerusform>Not listed: %n further account with smaller sums, together %1: %2.</numerusform>
            <numerusform>Not listed: %n further accounts with smaller sums, together %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller part(s) of at most %1, arrived from %2 up to and including %3</source>
        <translation>
            <numerusform>%n smaller part of at most %1, arrived from %2 up to and including %3</numerusform>
            <numerusform>%n smaller parts of at most %1, arrived from %2 up to and including %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The money trail is followed under the calculation rule %1, which knows no separate parts. The parts above are under the rule %2; their sums may differ from those of the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the version for the recipient named: it holds what may be provided on the legal basis given. Measures and sums are of what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums that also count payments which are not provided are rounded to thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pseudonym such as P-ABC123 stands for the same person or organisation in every version for this recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmentation after Borgatti (2006): of the same simple undirected network, with one member taken out at a time, the share of pairs that no longer reach each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative hypotheses: analysis of competing hypotheses, after Heuer; what counts is the weighed evidence against each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was known on %1 is included here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was known on %1 is included here. Template &quot;%2&quot;, version %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>investigation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn up on the oath / affirmation of office, closed and signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: …………………………</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: …………………………</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which %1 owned %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which %1 owned %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated facts above the sum of all payments per month, as of %1. Every transfer counts, so money that was passed on counts more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of statements are shown in Dutch in the English picture; the first: &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n value of statements is shown in Dutch in the English picture; the first: &quot;%1&quot;.</numerusform>
            <numerusform>%n values of statements are shown in Dutch in the English picture; the first: &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure %1 is on page %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the recipient is bound to secrecy (Wpg art. 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest parts are listed, those of the largest accounts first. A report of findings of the same money trail lists many more, and the table of its proof every part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations and places of seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n smaller part(s) of at most %1, arrived on %2</source>
        <translation>
            <numerusform>%n smaller part of at most %1, arrived on %2</numerusform>
            <numerusform>%n smaller parts of at most %1, arrived on %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What went to accounts that are not in this version or not known is not drawn in the money trail; its sum stands behind the last row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This timeline leaves out %n tie(s) that began before %1 and did not end since.</source>
        <translation>
            <numerusform>This timeline leaves out %n tie that began before %1 and did not end since.</numerusform>
            <numerusform>This timeline leaves out %n ties that began before %1 and did not end since.</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture is meant for court and holds data with handling code %1. See that the permission of the provider is named under &quot;%2&quot;, with its date and number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is meant for court and holds data with handling code %1, which may not be used in judicial proceedings without the permission of the provider. Leave them out, or have them released and name the permission under its legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money trail from %1, as of %3; calculation rule: %2. The width of a band is its amount, of several payments where they lie close together; its colour shows how much of it is traced money. A bar along a row is traced money on that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the money on %1 came from, as of %3; calculation rule: %2. The width of a band is its amount, of several payments where they lie close together; its colour shows how much of it is traced money. A bar along a row is traced money on that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calculation rule is a method of calculation, not proof; under another rule other sums go with the same payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Money trail: payments in order of time, equal times in order of payment number. Accounts begin with the balance that the bank states where there is one (%n account(s)), as other money (not traced), and are otherwise empty; what is paid out above the known balance counts as other money (not traced) of unknown origin.</source>
        <translation>
            <numerusform>Money trail: payments in order of time, equal times in order of payment number. Accounts begin with the balance that the bank states where there is one (%n account), as other money (not traced), and are otherwise empty; what is paid out above the known balance counts as other money (not traced) of unknown origin.</numerusform>
            <numerusform>Money trail: payments in order of time, equal times in order of payment number. Accounts begin with the balance that the bank states where there is one (%n accounts), as other money (not traced), and are otherwise empty; what is paid out above the known balance counts as other money (not traced) of unknown origin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Money trail: payments in order of time, equal times in order of payment number. Accounts start empty; what is paid out above the known balance counts as other money (not traced) of unknown origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are not rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H0 – use only for the purpose of this provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of less than %1 are added up per account, but for the largest part of an account and one that would be alone. The table of the proof of this money trail lists every part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money that left %1 is followed through the accounts of the case: %2 in the period. Under the calculation rule %4, %3 of it was paid to accounts that are not in this version or not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money that left %1 is followed through the accounts of the case: %2 in the period. Under the calculation rule %4, %3 of it was paid to parties outside the known accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this money, %1 came back to the account that it had left; %2 was paid out of it once more and so counts twice in the sum that left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties: to how many others somebody is tied, by recorded ties or payments. Betweenness: on what share of the shortest paths between two others somebody lies, from 0 to 1. Core: how closely tied its surroundings are; the highest number is the inner circle. Group: those with the same number have more ties among themselves than with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no legal basis recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value per legal basis of the seizures listed here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded value per legal basis: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizures, with their place, from whom and on what legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of the trade in this document, with the Dutch term they stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I read the following in the sources named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this version or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons regarded as money mules, who may be victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations and places concerned by searches and seizures; those from persons stand in the list of seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations and places concerned by seizures; those from persons stand in the list of seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is an assessment by the investigation team and no accusation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A money mule may have acted under duress or been deceived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every transfer counts, so money that was passed on counts more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of all payments per month, in whole thousands; months with fewer than %1 payments are left out. Every transfer counts, so money that was passed on counts more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the version for the recipient named: it holds what may be provided on the legal basis given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 up to and including %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to and including %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against the judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against the judgements is left out of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources, by the number they are cited with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this calculation rule the following of it was still there after the last payment (%1): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>By this rule the following came in and, according to the data, went no further: %1. No bank stated a balance of the %n account(s) concerned up to the last payment, so whether the money is still there is not known.</source>
        <translation>
            <numerusform>By this rule the following came in and, according to the data, went no further: %1. No bank stated a balance of the account concerned up to the last payment, so whether the money is still there is not known.</numerusform>
            <numerusform>By this rule the following came in and, according to the data, went no further: %1. No bank stated a balance of the %n accounts concerned up to the last payment, so whether the money is still there is not known.</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1 this is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets, and persons regarded as money mules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments that the texts cite; of a series, as examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H1 – used with the provider&apos;s permission, as stated below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ui</name>
    <message>
        <source>A file is being imported; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the import to end, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is open read-only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case elsewhere and open it again, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link in that direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the chart is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from here to draw a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the thing where the link ends. Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the thing where the link starts. Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) hidden. Ctrl+Alt+H shows them again.</source>
        <translation>
            <numerusform>%n thing hidden. Ctrl+Alt+H shows them again.</numerusform>
            <numerusform>%n things hidden. Ctrl+Alt+H shows them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the money from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the money &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;link from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;neighbours as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole &amp;chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter leaves nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the chart yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosen the filter above, or show everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import bank statements, tables or network files, or add a thing: it appears here with its links and payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per&amp;iod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only payments in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How payments are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure cannot be written as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of %1 by %2 pixels cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a width and a height from 1 to 30000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written, and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with a date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments, events, seizures and links with a period appear here once they are in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing of this file was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was in the case already; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 balances differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running. Import these files when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is open read-only; nothing can be imported into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importing %n file</numerusform>
            <numerusform>Importing %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that %1 brought into the case is taken out again. The log keeps that it was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported into this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take This Import Back...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows, the first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances that do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement before this one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries do not add up to the balance on line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Columns of %1 Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has columns that are not known. Choose what each means; columns without a meaning are left out. The choice is kept for the next file like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip This File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma: 1.234,56</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point: 1,234.56</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where no column names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each &amp;row is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is needed has been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank of own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counterparty name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counterparty bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payer bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payee name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payee bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column with the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column with the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that names or numbers the thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, a month or a year, such as 3-3-2026, 2026-03 or 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the payments into memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a field of the filter, or choose all payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no payments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import bank statements or a table of payments: drop the files on the window or choose Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen payment(s)</source>
        <translation>
            <numerusform>%n chosen payment</numerusform>
            <numerusform>%n chosen payments</numerusform>
        </translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by description or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank charge or interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crypto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first in, first out (FIFO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last in, first out (LIFO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pro rata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own money first (lowest balance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traced money first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all traced (upper bound)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money leaves an account in the order in which it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money that came last leaves an account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each payment carries followed and other money in the proportion in which the account held them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account spends its own money first; traced money stays up to the lowest balance in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account spends the traced money first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every payment from an account that holds traced money counts whole: the most it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n band(s) of payments</source>
        <translation>
            <numerusform>%n band of payments</numerusform>
            <numerusform>%n bands of payments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 traced of %2 paid (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculation rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIFO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All traced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account (amounts in %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the selected account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the calculation rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account to follow its money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an account, or the person or company that holds it, and choose Follow Money in the Money menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment reached this account in the period. Widen the period, choose another currency, or look where its money went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment left this account in the period. Widen the period, choose another currency, or look where its money came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on this account came from or through %n account(s).</source>
        <translation>
            <numerusform>%1 on this account came from or through %n account.</numerusform>
            <numerusform>%1 on this account came from or through %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left this account and reached %n account(s).</source>
        <translation>
            <numerusform>%1 left this account and reached %n account.</numerusform>
            <numerusform>%1 left this account and reached %n accounts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came from outside the known accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went outside the known accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the money trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money-trail.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.pdf *.svg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculation &amp;rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculation rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts under all rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intelligence picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own team, everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: source is reliable beyond doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: source is mostly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: source is mostly unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X: source cannot be assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty of the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: known to be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: seen or heard by the source itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: hearsay that other information supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4: hearsay that nothing supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H0: use as the law allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H1: not in proceedings without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H2: not to be passed on without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H3: other restrictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person, company, account or link in a chart, a table or the search results to read what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit value (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one thing or link first, then add what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one thing first, then add what it is linked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check digits or the form are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable as this kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts another statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links yet. Add one with Ctrl+L or by dragging in the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more link(s) are on the chart.</source>
        <translation>
            <numerusform>%n more link is on the chart.</numerusform>
            <numerusform>%n more links are on the chart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been stated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the other end: a name, a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the money of this account went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments are being added up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In: %1 in %n payment(s)</source>
        <translation>
            <numerusform>In: %1 in %n payment</numerusform>
            <numerusform>In: %1 in %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out: %1 in %n payment(s)</source>
        <translation>
            <numerusform>Out: %1 in %n payment</numerusform>
            <numerusform>Out: %1 in %n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the beginning of a name, a number with or without spaces, or a word from a payment description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, numbers, descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check fails. It is kept as typed, with a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: form and check digits are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is right; there is no check digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits or the form are wrong. It is kept as typed, with a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable as this kind of value. It is kept as typed, with a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period is given as a day, a month or a year, such as 3-3-2026, 2026-03 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, number or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the case yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bank statement, a table or a network file, or add a thing with Ctrl+T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-3-2026, 2026-03, 2026 or ca. 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1234,50 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kluwen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation workstation for networks and money flows of undermining crime.
It keeps a case in one file on this computer and opens no connection of its own accord.

Free software under the GNU General Public License, version 3 or later. Built with Qt, QtCharts, SQLite, SQLiteCpp, igraph, Graphviz, simdjson, libcsv, expected and CLI11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Money in the Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Case...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Case...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Demonstration Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;History...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title, Marking and Purpose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Thing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Link...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Statement...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Money Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &amp;Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insp&amp;ector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Window Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin or Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide O&amp;thers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hierarchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between &amp;Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between &amp;Holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow Money From Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trace Money Back From Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payments of Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, Out and &amp;Balance of Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make Intelligence Picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log of Processing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Kluwen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kluwen cases (*.kluwen);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the operation or case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, Marking and Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking, printed on every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose and legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, description or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to an action or a thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop bank statements, tables or network files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format is found from the contents. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, about %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports, layouts and other long work appear here and can be stopped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Earlier Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies). The chain is whole: nothing was changed or left out.</source>
        <translation>
            <numerusform>%n entry. The chain is whole: nothing was changed or left out.</numerusform>
            <numerusform>%n entries. The chain is whole: nothing was changed or left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: this entry or one before it was changed outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is open read-only, because the file or its folder cannot be written. Everything can be looked at and exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is open read-only, because it is in use by %1. Everything can be looked at and exported; close it there and open it again to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being imported. What is not finished is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved at once in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is sound: the file, its references, its balances and the log of %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case or make a new one, then drop the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) selected</source>
        <translation>
            <numerusform>%n payment selected</numerusform>
            <numerusform>%n payments selected</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n other currency(ies)</source>
        <translation>
            <numerusform>and %n other currency</numerusform>
            <numerusform>and %n other currencies</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select, add, toggle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, Shift+click, Ctrl+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk along links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys with one thing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall a selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of people, companies and money, in one file on this computer. The demonstration case is fictional and shows everything in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up laundering case with bank files, companies and seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty case; then drop bank files and tables on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case file on this computer or a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the running work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to …   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on every page. Click to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account to see its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an account, or the person or company that holds it: in and out per month, the balance and the largest counterparties appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counterparty (account or name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payer (account or name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payee (account or name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column with the payer or with the own account, or name the account of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance moves from nil to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance ends at %1; lowest %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments added up from nil, because no opening balance is known; in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of each day, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of each day, in %1; rings are balances that the bank stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received is filled, paid is hatched; in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In is filled, out is hatched; per month, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In is filled, out is hatched; per quarter, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In is filled, out is hatched; per year, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 out; the most in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account selected: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or J&amp;ump To...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Dutch text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no English text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made into a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as HTML or ODT, and report this with the file that was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose and legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most important first. The likelihood is of the judgement, the confidence of its basis; keep words of likelihood out of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every picture says what does not fit, and which innocent explanations there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known, and who could find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be done, each with its legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account that paid out the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a change that is not saved. Save or cancel it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more things that are not pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the chart has its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more things to collapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the thing to expand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;All of these: %n thing(s)</source>
        <translation>
            <numerusform>&amp;All of these: %n thing</numerusform>
            <numerusform>&amp;All of these: %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n with the strongest tie(s)</source>
        <translation>
            <numerusform>The %n with the strongest tie</numerusform>
            <numerusform>The %n with the strongest ties</numerusform>
        </translation>
    </message>
    <message>
        <source>As one symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;grey or in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the gro&amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse to one symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on a ne&amp;w chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with payments</source>
        <translation>
            <numerusform>%n day with payments</numerusform>
            <numerusform>%n days with payments</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the things for the new chart first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart of the whole case stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart %1 is deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is all on the chart already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) put on the chart.</source>
        <translation>
            <numerusform>%n thing put on the chart.</numerusform>
            <numerusform>%n things put on the chart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what to put on the chart first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection is stored; Ctrl+%1 brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored there; Ctrl+Shift+%1 stores the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;each link by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on this chart yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the connection</source>
        <translation>
            <numerusform>%n thing in the connection</numerusform>
            <numerusform>%n things in the connection</numerusform>
        </translation>
    </message>
    <message>
        <source>pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting network, few links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %n more</source>
        <translation>
            <numerusform>Between %1 and %n more</numerusform>
            <numerusform>Between %1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found. One that is clicked is selected on the chart.</source>
        <translation>
            <numerusform>%n connection found. One that is clicked is selected on the chart.</numerusform>
            <numerusform>%n connections found. One that is clicked is selected on the chart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n connection(s); there are more. Choose fewer links or link types to see all.</source>
        <translation>
            <numerusform>The first %n connection; there are more. Choose fewer links or link types to see all.</numerusform>
            <numerusform>The first %n connections; there are more. Choose fewer links or link types to see all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The things fall apart in %n group(s) that nothing connects.</source>
        <translation>
            <numerusform>The things fall apart in %n group that nothing connects.</numerusform>
            <numerusform>The things fall apart in %n groups that nothing connects.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing connects these things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more kinds of link, lower gradings or more links, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments between accounts count as links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates never go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from payer to payee, from owner to what is owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;The rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n other value</numerusform>
            <numerusform>%n other values</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what is on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars with what is on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the chart has no values of this kind. Choose another division above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides this layer; with Shift this layer alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand where they were put by hand. What may the layout move?</source>
        <translation>
            <numerusform>%n thing stand where they were put by hand. What may the layout move?</numerusform>
            <numerusform>%n things stand where they were put by hand. What may the layout move?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;New things only (%n)</source>
        <translation>
            <numerusform>&amp;New things only (%n)</numerusform>
            <numerusform>&amp;New things only (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything &amp;except what was put by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything; undo brings the places back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Frame “%1” around %n thing(s)</source>
        <translation>
            <numerusform>Frame “%1” around %n thing</numerusform>
            <numerusform>Frame “%1” around %n things</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the note. It is placed beside the one selected thing, or in the middle of the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the frame around the selected things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame around the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and frames on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes on this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note explains a thing or a place on the chart; a frame holds things together. Both are saved with the case and drawn in every picture of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things without a type are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links without a type are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be added.</source>
        <translation>
            <numerusform>%n thing will be added.</numerusform>
            <numerusform>%n things will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) will be added.</source>
        <translation>
            <numerusform>%n link will be added.</numerusform>
            <numerusform>%n links will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are in the case already.</source>
        <translation>
            <numerusform>%n thing are in the case already.</numerusform>
            <numerusform>%n things are in the case already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read and stay out:</source>
        <translation>
            <numerusform>%n row cannot be read and stay out:</numerusform>
            <numerusform>%n rows cannot be read and stay out:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no thing and no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type of thing called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link needs both ends; one is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type of link called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no type of link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads from one thing to another; both ends are “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of this type does not fit between “%1” and “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several things are called “%1”; it is not clear which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no type of thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 (row %3, column %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages below each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s); pasted together %1 by %2 cm.</source>
        <translation>
            <numerusform>%n page; pasted together %1 by %2 cm.</numerusform>
            <numerusform>%n pages; pasted together %1 by %2 cm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the printer, or save the pages as PDF and print that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule changes how things and links look, never what they are. The legend on the chart tells what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the style rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of links in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge on things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the chart has a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the window of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the time slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the chart where the new thing should stand. Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a type onto the chart, or choose one and click where it should stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may mean nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other account(s)</source>
        <translation>
            <numerusform>%1 and %n other account</numerusform>
            <numerusform>%1 and %n other accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>pattern and number of findings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings by pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for patterns in the payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many small payments just below a threshold, money that leaves an account within hours, loans that are one&apos;s own money: each finding is explained, with the innocent explanation beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for patterns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern was found with these parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>The payments have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the finding aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it mean nothing here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse, Mark and Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&amp;rts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align and Distri&amp;bute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Table...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;Slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Chart of the &amp;Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Selectio&amp;n to the Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke Selection off the Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse to One Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Gro&amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;Grey or in Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Things Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes by Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flo&amp;w of Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Around the Selected Thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles by &amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles by Co&amp;mmunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Circl&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large Networ&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tidy the Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align To&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Connection...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Style Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Things by Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Note...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Frame Around Selected...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Pict&amp;ure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print Chart...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is on the clipboard as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy cells in a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to Ctrl+Shift+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place between others (betweenness)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of neighbours (PageRank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one group to rename.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these payments as XLSX or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account that received the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the proof as sentences to read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the proof, the rules side by side and the question as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots and payments of the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 %2 paid %3 to %4 (payment %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is %2 at the rate of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Under the calculation rule %1, %2 of the money on %3 came from or through %4, in %n lot(s).</source>
        <translation>
            <numerusform>Under the calculation rule %1, %2 of the money on %3 came from or through %4, in %n lot.</numerusform>
            <numerusform>Under the calculation rule %1, %2 of the money on %3 came from or through %4, in %n lots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under the calculation rule %1, %2 of the money that left %3 reached %4, in %n lot(s).</source>
        <translation>
            <numerusform>Under the calculation rule %1, %2 of the money that left %3 reached %4, in %n lot.</numerusform>
            <numerusform>Under the calculation rule %1, %2 of the money that left %3 reached %4, in %n lots.</numerusform>
        </translation>
    </message>
    <message>
        <source>A calculation rule is a way of reckoning and no proof by itself; compare the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1: %2 traced money was carried by this payment: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; then </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more lot(s) stand in the exported table.</source>
        <translation>
            <numerusform>%n more lot stand in the exported table.</numerusform>
            <numerusform>%n more lots stand in the exported table.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller amounts are not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced money that left the known accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced money at which a limit ended the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · passes it on to %n account(s)</source>
        <translation>
            <numerusform>%1 · passes it on to %n account</numerusform>
            <numerusform>%1 · passes it on to %n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller amounts are not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail &amp;ends on these accounts, such as a tax office or a supermarket:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End on the selected account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts on which the trail ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same question under every calculation rule, with the lowest and the highest outcome: a spread, never a proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Follow %n selected payment(s)</source>
        <translation>
            <numerusform>Follow %n selected payment</numerusform>
            <numerusform>Follow %n selected payments</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 a limit ended the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 passes it on to %n account(s): the trail can end there, see Limits.</source>
        <translation>
            <numerusform>%1 passes it on to %n account: the trail can end there, see Limits.</numerusform>
            <numerusform>%1 passes it on to %n accounts: the trail can end there, see Limits.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Template of a File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy of This Template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the legal basis asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the register of provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no personal data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs to free memory, and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture cannot be written to &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>own team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was provided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n provision</numerusform>
            <numerusform>%n provisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, organisation or pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last four years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or number, for a report about one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out who gets what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell under a recipient to read why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of &amp;Provisions...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n payment(s)</source>
        <translation>
            <numerusform>%1 in %n payment</numerusform>
            <numerusform>%1 in %n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the theme lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen line(s)</source>
        <translation>
            <numerusform>%n chosen line</numerusform>
            <numerusform>%n chosen lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n line(s) with most between them</source>
        <translation>
            <numerusform>The %n line with most between them</numerusform>
            <numerusform>The %n lines with most between them</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the theme lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme-lines.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per person or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gets a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to draw a line for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments between accounts, and events with the people who took part in them, appear here once they are in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a chart as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparties...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the week...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) just below %1</source>
        <translation>
            <numerusform>%n payment just below %1</numerusform>
            <numerusform>%n payments just below %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most payments are of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of payments by amount; in is filled, out is hatched; in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of payments by amount; in is filled, out is hatched; dashed lines are thresholds; in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up to %2: %3 in, %4 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2:00 to %3:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources give no time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most payments: %1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n payment(s) only the day is known</source>
        <translation>
            <numerusform>Of %n payment only the day is known</numerusform>
            <numerusform>Of %n payments only the day is known</numerusform>
        </translation>
    </message>
    <message>
        <source>By day of the week and hour; darker is more payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day of the week and hour; darker is more payments. Of %1 others only the day is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the findings as XLSX or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By counterparty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate and its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances before the first payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown; accounts begin empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed balance of %1, traced money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed-money.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balances…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balances (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Banks stated one for %n account(s) of %1; of the others it is unknown.</source>
        <translation>
            <numerusform>Banks stated one for %n account of %1; of the others it is unknown.</numerusform>
            <numerusform>Banks stated one for %n accounts of %1; of the others it is unknown.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 assumed, traced money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume for the selected account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed balance of the selected account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traced money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the assumed balance is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open exchange rates (eurofxref-hist.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert all currencies with a table of rates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted with %1, rates from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All currencies are converted into %1 at the day&apos;s rate (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) in %1 are left out because there is no rate.</source>
        <translation>
            <numerusform>%n payment in %1 are left out because there is no rate.</numerusform>
            <numerusform>%n payments in %1 are left out because there is no rate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the calculation rules side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calculation-rules.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same question under every calculation rule: a spread, never a proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rules side by side and the question as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table as XLSX or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up the payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments between different parties in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of parties that paid each other, the largest net sum first.</source>
        <translation>
            <numerusform>%n pair of parties that paid each other, the largest net sum first.</numerusform>
            <numerusform>%n pairs of parties that paid each other, the largest net sum first.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown; the exported table has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments between accounts of the same party are left out. Who holds an account is counted at the date of each payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the net flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net-flows.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between holders of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the &amp;chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score (0 to 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no payments with other known accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranking.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the Money Most Likely Went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account whose money is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger amounts count for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciling the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no bank statements in %1. Statements with balances come from bank formats such as CAMT.053 and MT940.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with statements.</source>
        <translation>
            <numerusform>%n account with statements.</numerusform>
            <numerusform>%n accounts with statements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every statement adds up and joins the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) without a statement.</source>
        <translation>
            <numerusform>%n period without a statement.</numerusform>
            <numerusform>%n periods without a statement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) in more than one statement.</source>
        <translation>
            <numerusform>%n period in more than one statement.</numerusform>
            <numerusform>%n periods in more than one statement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between balances and payments.</source>
        <translation>
            <numerusform>%n difference between balances and payments.</numerusform>
            <numerusform>%n differences between balances and payments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) that no statement covers.</source>
        <translation>
            <numerusform>%n payment that no statement covers.</numerusform>
            <numerusform>%n payments that no statement covers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconciliation.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation of Bank Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only accounts with something to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;payments of these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments in order of time lead from the first account to the second within these limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) lead there; the smallest is %1.</source>
        <translation>
            <numerusform>%n payment lead there; the smallest is %1.</numerusform>
            <numerusform>%n payments lead there; the smallest is %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>from account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any waiting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits at most %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller payments are not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow in the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting lines from the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) from %1 to %2</source>
        <translation>
            <numerusform>%n payment from %1 to %2</numerusform>
            <numerusform>%n payments from %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Unexplained: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing remains unexplained; the known means exceed what went out by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Line of %n selected payment(s)</source>
        <translation>
            <numerusform>Line of %n selected payment</numerusform>
            <numerusform>Line of %n selected payments</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheets (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worksheet was not saved. Go on and lose its changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the worksheet with their sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill in from the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers cash withdrawals and deposits, stated balances and declared income, each with its evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ttach them to the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains unexplained asks for an explanation and proves nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin of the money on %1; %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money trail from %1; %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what is selected in the window. Type to search the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected in the window. Type to search the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of what was found</source>
        <translation>
            <numerusform>%n statement of what was found</numerusform>
            <numerusform>%n statements of what was found</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a mark into the text that becomes the number of the source (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>■ %n remark(s) must be looked at before it leaves.</source>
        <translation>
            <numerusform>■ %n remark must be looked at before it leaves.</numerusform>
            <numerusform>■ %n remarks must be looked at before it leaves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell and press C (goes with it), N (neutral) or I (goes against it), the same key again for the strong form, Del to empty it. Credibility and relevance: 1 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of evidence and hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two hypotheses or more and the evidence. The one with the least against it stands best; how much speaks for it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H%1 has the least against it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one hypothesis has the least against it (%1): the evidence does not tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving out any one piece of evidence does not change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes very well with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes strongly against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, purpose and question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are remarks on this section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth another look; you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no remarks on this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the sealed package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.kluwenkey)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sealed package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed package %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal is being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which charts are shown, each as a figure; none = the network of the whole case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program fills this section from the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no charts of its own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sealed Package...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Net Flows...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where It &amp;Most Likely Went...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconcile Bank Statements...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work&amp;sheets of Unexplained Wealth...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sealed Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed packages (*.kluwenpack);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select things, or show a money trail or the timeline, to add to the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the picture with its data in the case, never to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezing the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is kept as version %1. The menu Picture, Frozen Versions, opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture was frozen yet. Freeze keeps the picture of the composer as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one version to read it, or two to see what is new, changed and withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a frozen version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What the later version says otherwise than the earlier, for the own team only. %n page(s).</source>
        <translation>
            <numerusform>What the later version says otherwise than the earlier, for the own team only. %n page.</numerusform>
            <numerusform>What the later version says otherwise than the earlier, for the own team only. %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As it was frozen. %n page(s).</source>
        <translation>
            <numerusform>As it was frozen. %n page.</numerusform>
            <numerusform>As it was frozen. %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frozen Versions...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the person or other entity whose photo it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is selected has a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an image that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no lines yet, so nothing can be concluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known means are exactly what went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font is installed on this computer, so nothing of it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a font, for example Noto Sans, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts what is shown here into the intelligence picture; drag it into a section to say where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is shown here into the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file extension png, svg or pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what is linked to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything linked to it is already on the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag rows of a table or search results here, or select things elsewhere and choose Add Selection to the Chart in the Chart menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting network, all shortest paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more things, then choose Use selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are these things connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more things on the chart or in a table, choose Use selection, and look for paths between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum links in a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest grading of the links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each link of a path holds, or is paid, on the same day as the one before it or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to things that do not pass the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep, and select what passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest grading of the links shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not accept the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had come from here by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had reached this account by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced money added up over time, in %1; calculation rule: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the search was not completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many lots to list. Narrow the period or set a minimum amount; the sums are exact all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum payments in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments in %1 left out because there is no rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail ends on no account. Accounts that pass the money on to many others are offered here, and a selected account can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum &amp;payments in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest amount, maximum payments in a row, and accounts at which the trail ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots and their path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account by part of its name or number, or use the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts from which the money most likely came, over all paths and amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts to which the money most likely went, over all paths and amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score suggests where to look and proves nothing; it ignores the order of payments in time. Open a line to see the best path in order of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pa&amp;th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two accounts by part of their name or number, or select them on the chart and use the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all paths and the whole period at most %1 can have gone from the first account to the second, and %2 if every account passes on at once all it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments in order of time are a possible path, and no proof that the same money took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path-of-money.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths of Money in Order of Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account where the path begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account where the path ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest minimum payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which path is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum days that money may stay in an account on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select accounts or their holders and choose Use selected accounts: the case then offers lines for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use se&amp;lected accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finding &quot;%1&quot;, %n payment(s)</source>
        <translation>
            <numerusform>Finding &quot;%1&quot;, %n payment</numerusform>
            <numerusform>Finding &quot;%1&quot;, %n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme lines of %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to this section by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag entities from a table or a search here, or a chart, a trail, a timeline or a finding by its &quot;To picture&quot; handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are remarks on this section that must be looked at before the picture is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file name that ends in one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be corrected before the picture is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is as it was when the key %1 signed it. Check this number with the sender by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed for a key. Choose your own key and enter its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed with a passphrase, which the sender gives through another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is changed or withheld for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the money in this account came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or its two-letter code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aths in Order of Time...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats that can be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view shows nothing yet to put into a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account whose charts are to go into the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding to put into the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All charts shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag on an empty area; Alt+drag for a free form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click on an empty area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum (converted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts converted at the day&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds patterns that pass from one currency into another, with the exchange rates that are loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1, out %2, balance %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 between these accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All currencies, converted into %1 at the day&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All currencies, converted at the day&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One currency only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count payments of all currencies, converted at the day&apos;s rate (eurofxref-hist.csv of the European Central Bank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the amounts rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (%1, converted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last change of the lines (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does again what was taken back (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy and open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF file is damaged or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further line(s) are not shown; save a copy to read them.</source>
        <translation>
            <numerusform>%n further line are not shown; save a copy to read them.</numerusform>
            <numerusform>%n further lines are not shown; save a copy to read them.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this kind is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without row %1, %2 has the least against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without row %1, %2 stand level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this evidence the outcome would be another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The English is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one: as in the properties of the case. Some recipients read their own name for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classified until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of the provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question of the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed for %1 only, instead of the purpose and the question of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an English picture calls the events, seizures, documents and sources of the case. Names of persons and organisations never change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out for everybody outside the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite a statement or a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, value, amount or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements and payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite a statement or a payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the balances that banks stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention to be reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching what can be cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is printed where the picture has this section, and is left out elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template that comes with the program has this section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates and recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Recipients of a File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first payment %1 other money (not traced) and %2 traced money stood on accounts, stated by banks or assumed; all other accounts begin empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all accounts the known balances fell short by %1; that much counts as other money (not traced) of unknown origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as banks stated, other money (not traced); unknown for other accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed balance of %1, other money (not traced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other money (not traced) of unknown origin added where balances fell short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 assumed, other money (not traced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was in an account before its first payment. Unknown balances count as zero; where payments go below that, other money (not traced) of unknown origin is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with what banks stated, as other money (not traced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other money (not traced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances before the first payment: stated by banks or assumed, other money (not traced) or traced money</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
