<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>Core</name>
    <message>
        <source>The demonstration case is %1.</source>
        <translation>De demonstratiezaak staat in %1.</translation>
    </message>
    <message>
        <source>%1, %2 and %3 were written.</source>
        <translation>%1, %2 en %3 zijn geschreven.</translation>
    </message>
    <message>
        <source>The grading or handling code is not known.</source>
        <translation>De waardering of de behandelcode is niet bekend.</translation>
    </message>
    <message>
        <source>A grading is a letter A, B, C or X and a digit 1 to 4; a handling code is H0 to H3.</source>
        <translation>Een waardering is een letter A, B, C of X met een cijfer 1 tot en met 4; een behandelcode is H0 tot en met H3.</translation>
    </message>
    <message>
        <source>The mapping cannot be read.</source>
        <translation>De kolomindeling kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Controleer het pad en de rechten.</translation>
    </message>
    <message>
        <source>%1: this file was imported before; nothing was added.</source>
        <translation>%1: dit bestand is al eerder ingelezen; er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>%1: %2 payments, %3 things and %4 links (format %5); %6 duplicates, %7 rejected rows, %8 balances checked, %9 differences.</source>
        <translation>%1: %2 betalingen, %3 entiteiten en %4 relaties (formaat %5); %6 dubbele, %7 geweigerde regels, %8 saldi gecontroleerd, %9 verschillen.</translation>
    </message>
    <message>
        <source>%1:%2: the stated balance of %3 on %4 is not what the entries add up to (%5).</source>
        <translation>%1:%2: het opgegeven saldo van %3 op %4 wijkt af van de som van de boekingen (%5).</translation>
    </message>
    <message>
        <source>Things:</source>
        <translation>Entiteiten:</translation>
    </message>
    <message>
        <source>Links:</source>
        <translation>Relaties:</translation>
    </message>
    <message>
        <source>Payments: %1, from %2 to %3</source>
        <translation>Betalingen: %1, van %2 tot en met %3</translation>
    </message>
    <message>
        <source>Statements: %1</source>
        <translation>Gegevens: %1</translation>
    </message>
    <message>
        <source>Import runs: %1, rejected rows: %2</source>
        <translation>Importen: %1, geweigerde regels: %2</translation>
    </message>
    <message>
        <source>The positions cannot be written to this file.</source>
        <translation>De posities kunnen niet naar dit bestand worden geschreven.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>Kies een map met schrijfrechten en voldoende ruimte.</translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; was made.</source>
        <translation>De zaak &quot;%1&quot; is gemaakt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>&quot;%1&quot; is geen datum.</translation>
    </message>
    <message>
        <source>Write dates as year-month-day, for example 2026-03-05.</source>
        <translation>Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-03-05.</translation>
    </message>
    <message>
        <source>The case is in use or may not be written, so the provision could not be logged in it.</source>
        <translation>De zaak is in gebruik of kan niet worden beschreven; de verstrekking is daarom niet in de zaak vastgelegd.</translation>
    </message>
    <message>
        <source>The picture was written to %1.</source>
        <translation>Het beeld is geschreven naar %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size.</source>
        <translation>&quot;%1&quot; is geen afmeting.</translation>
    </message>
    <message>
        <source>Write width and height in pixels, for example 1920x1080.</source>
        <translation>Schrijf breedte en hoogte in pixels, bijvoorbeeld 1920x1080.</translation>
    </message>
    <message>
        <source>The case has no money to follow.</source>
        <translation>De zaak bevat geen geld om te volgen.</translation>
    </message>
    <message>
        <source>Import bank statements first.</source>
        <translation>Importeer eerst bankafschriften.</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot; has no payments in this currency.</source>
        <translation>Rekening &quot;%1&quot; heeft geen betalingen in deze valuta.</translation>
    </message>
    <message>
        <source>Choose another currency with --currency.</source>
        <translation>Kies een andere valuta met --currency.</translation>
    </message>
    <message>
        <source>There is no money to follow.</source>
        <translation>Er is geen geld om te volgen.</translation>
    </message>
    <message>
        <source>Give an account with --from or payments with --payment.</source>
        <translation>Geef een rekening op met --from of betalingen met --payment.</translation>
    </message>
    <message>
        <source>Calculation rule: %1</source>
        <translation>Rekenregel: %1</translation>
    </message>
    <message>
        <source>Followed: %1</source>
        <translation>Gevolgd: %1</translation>
    </message>
    <message>
        <source>Received per account:</source>
        <translation>Ontvangen per rekening:</translation>
    </message>
    <message>
        <source>Still there at the end:</source>
        <translation>Aan het eind nog aanwezig:</translation>
    </message>
    <message>
        <source>A calculation rule is a way of reckoning and no proof; compare the rules.</source>
        <translation>Een rekenregel is een manier van rekenen en geen bewijs; vergelijk de regels.</translation>
    </message>
    <message>
        <source>The case is whole: database, references, balances and the log of %1 entries.</source>
        <translation>De zaak is in orde: database, verwijzingen, saldi en het logboek van %1 regels.</translation>
    </message>
    <message>
        <source>Choose an empty folder that may be written.</source>
        <translation>Kies een lege map met schrijfrechten.</translation>
    </message>
    <message>
        <source>A file of the demonstration case is missing.</source>
        <translation>Een bestand van de demonstratiezaak ontbreekt.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Het bestand kan niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>De map kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Measuring the network was stopped.</source>
        <translation>Het meten van het netwerk is gestopt.</translation>
    </message>
    <message>
        <source>There is not enough memory to measure this network.</source>
        <translation>Er is te weinig geheugen om dit netwerk te meten.</translation>
    </message>
    <message>
        <source>A measure of this network cannot be computed.</source>
        <translation>Een maat van dit netwerk kan niet worden berekend.</translation>
    </message>
    <message>
        <source>Measure a smaller part of the network.</source>
        <translation>Meet een kleiner deel van het netwerk.</translation>
    </message>
    <message>
        <source>Measuring neighbourhoods</source>
        <translation>Omgevingen meten</translation>
    </message>
    <message>
        <source>Measuring prominence</source>
        <translation>Belang meten</translation>
    </message>
    <message>
        <source>Finding communities</source>
        <translation>Groepen zoeken</translation>
    </message>
    <message>
        <source>Measuring shortest paths</source>
        <translation>Kortste wegen meten</translation>
    </message>
    <message>
        <source>Reading the network</source>
        <translation>Netwerk lezen</translation>
    </message>
    <message>
        <source>The file is neither GraphML nor an edge list.</source>
        <translation>Het bestand is geen GraphML en geen lijst van relaties.</translation>
    </message>
    <message>
        <source>A line of an edge list needs a source and a target; this has not.</source>
        <translation>Een regel van een relatielijst heeft een bron en een doel nodig; deze heeft dat niet.</translation>
    </message>
    <message>
        <source>The file has no edges.</source>
        <translation>Het bestand bevat geen relaties.</translation>
    </message>
    <message>
        <source>A node has no id.</source>
        <translation>Een knoop heeft geen id.</translation>
    </message>
    <message>
        <source>The node &quot;%1&quot; stands in the file twice.</source>
        <translation>De knoop &quot;%1&quot; staat tweemaal in het bestand.</translation>
    </message>
    <message>
        <source>An edge goes from &quot;%1&quot; to &quot;%2&quot;, and one of these is no node.</source>
        <translation>Een relatie loopt van &quot;%1&quot; naar &quot;%2&quot;, en een van beide is geen knoop.</translation>
    </message>
    <message>
        <source>The file is XML but not GraphML.</source>
        <translation>Het bestand is XML maar geen GraphML.</translation>
    </message>
    <message>
        <source>The GraphML is broken off or not well formed.</source>
        <translation>De GraphML is afgebroken of niet welgevormd.</translation>
    </message>
    <message>
        <source>Building the network was stopped.</source>
        <translation>Het opbouwen van het netwerk is gestopt.</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Netwerk opbouwen</translation>
    </message>
    <message>
        <source>Choose a GraphML file or an edge list that you may read.</source>
        <translation>Kies een leesbaar GraphML-bestand of een relatielijst.</translation>
    </message>
    <message>
        <source>Correct the file, or save it again from the program that made it.</source>
        <translation>Verbeter het bestand, of sla het opnieuw op in het programma waarmee het is gemaakt.</translation>
    </message>
    <message>
        <source>Reading the network was stopped.</source>
        <translation>Het lezen van het netwerk is gestopt.</translation>
    </message>
    <message>
        <source>This is a folder, not a network file.</source>
        <translation>Dit is een map, geen netwerkbestand.</translation>
    </message>
    <message>
        <source>The network file cannot be opened.</source>
        <translation>Het netwerkbestand kan niet worden geopend.</translation>
    </message>
    <message>
        <source>The network file cannot be read to its end.</source>
        <translation>Het netwerkbestand kan niet tot het eind worden gelezen.</translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing of it was imported.</source>
        <translation>Het bestand kon niet tot het eind worden gelezen; er is niets van ingelezen.</translation>
    </message>
    <message>
        <source>Check the disk or copy the file again, then import it once more.</source>
        <translation>Controleer de schijf of kopieer het bestand opnieuw, en importeer het dan nogmaals.</translation>
    </message>
    <message>
        <source>ABN AMRO, table of payments (TAB)</source>
        <translation>ABN AMRO, betalingen in tabel (TAB)</translation>
    </message>
    <message>
        <source>no party is named (%1)</source>
        <translation>er is geen partij genoemd (%1)</translation>
    </message>
    <message>
        <source>Beneficial Ownership Data Standard (JSON)</source>
        <translation>Beneficial Ownership Data Standard (JSON)</translation>
    </message>
    <message>
        <source>The document is no list of statements; nothing was imported.</source>
        <translation>Het document is geen lijst van verklaringen; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Ask for the data in version 0.4 of the standard.</source>
        <translation>Vraag de gegevens op in versie 0.4 van de standaard.</translation>
    </message>
    <message>
        <source>bunq, table of payments (CSV)</source>
        <translation>bunq, betalingen in tabel (CSV)</translation>
    </message>
    <message>
        <source>The statement does not say which account it is about; nothing was imported.</source>
        <translation>Het afschrift noemt geen eigen rekening; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Give the number of the account with the import, or ask for the file again.</source>
        <translation>Geef bij het importeren het rekeningnummer op, of vraag het bestand opnieuw op.</translation>
    </message>
    <message>
        <source>The file has no statement; nothing was imported.</source>
        <translation>Het bestand bevat geen afschrift; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Ask for the file again, whole and as the bank made it.</source>
        <translation>Vraag het bestand opnieuw op, volledig en zoals de bank het heeft gemaakt.</translation>
    </message>
    <message>
        <source>The file has no bank statement in the form of camt.052, camt.053 or camt.054; nothing was imported.</source>
        <translation>Het bestand bevat geen bankafschrift in de vorm van camt.052, camt.053 of camt.054; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Let the format be recognised, or choose another one.</source>
        <translation>Laat het formaat herkennen of kies een ander formaat.</translation>
    </message>
    <message>
        <source>Bank statement %1 (XML)</source>
        <translation>Bankafschrift %1 (XML)</translation>
    </message>
    <message>
        <source>the summary says %1 entries of %2 in all, and there are %3 of %4</source>
        <translation>het totaaloverzicht noemt %1 boekingen van samen %2, en het zijn er %3 van %4</translation>
    </message>
    <message>
        <source>List of links (source, target, weight)</source>
        <translation>Lijst van relaties (bron, doel, gewicht)</translation>
    </message>
    <message>
        <source>an entity needs an id, a schema and properties</source>
        <translation>een entiteit heeft een id, een schema en eigenschappen nodig</translation>
    </message>
    <message>
        <source>FollowTheMoney, entities (JSON lines)</source>
        <translation>FollowTheMoney, entiteiten (JSON-regels)</translation>
    </message>
    <message>
        <source>The file cannot be read twice, which its format needs; nothing of it was imported.</source>
        <translation>Het bestand kan niet tweemaal worden gelezen, wat voor dit formaat nodig is; er is niets van ingelezen.</translation>
    </message>
    <message>
        <source>Copy the file to this computer and import it again.</source>
        <translation>Kopieer het bestand naar deze computer en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file declares entities of its own, which is refused; nothing was imported.</source>
        <translation>Het bestand bevat eigen XML-entiteiten; dat wordt geweigerd en er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Remove the document type declaration from the file.</source>
        <translation>Haal de documenttypedeclaratie uit het bestand.</translation>
    </message>
    <message>
        <source>The file is not whole or not well-formed GraphML; nothing was imported.</source>
        <translation>Het bestand is niet volledig of geen welgevormde GraphML; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Export the network again, or ask for the file again.</source>
        <translation>Exporteer het netwerk opnieuw, of vraag het bestand opnieuw op.</translation>
    </message>
    <message>
        <source>GraphML, a network</source>
        <translation>GraphML, een netwerk</translation>
    </message>
    <message>
        <source>IBM AML, simulated payments (CSV)</source>
        <translation>IBM AML, gesimuleerde betalingen (CSV)</translation>
    </message>
    <message>
        <source>ING, table of payments (CSV)</source>
        <translation>ING, betalingen in tabel (CSV)</translation>
    </message>
    <message>
        <source>KvK, answers of the Dutch chamber of commerce (JSON)</source>
        <translation>KvK, antwoorden van de Kamer van Koophandel (JSON)</translation>
    </message>
    <message>
        <source>Table with a mapping of its columns</source>
        <translation>Tabel met een kolomindeling</translation>
    </message>
    <message>
        <source>The headers of the table do not say what its columns mean; nothing was imported.</source>
        <translation>De kopregel van de tabel zegt niet wat de kolommen betekenen; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Give a mapping of its columns.</source>
        <translation>Geef een kolomindeling op.</translation>
    </message>
    <message>
        <source>Bank statement MT940 (SWIFT)</source>
        <translation>Bankafschrift MT940 (SWIFT)</translation>
    </message>
    <message>
        <source>The file has no MT940 statement; nothing was imported.</source>
        <translation>Het bestand bevat geen MT940-afschrift; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>The file ends before the closing balance of its last statement; nothing was imported.</source>
        <translation>Het bestand eindigt vóór het eindsaldo van het laatste afschrift; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>a balance that is no balance</source>
        <translation>een saldo dat geen saldo is</translation>
    </message>
    <message>
        <source>an entry that says neither debit nor credit</source>
        <translation>een boeking zonder aanduiding debet of credit</translation>
    </message>
    <message>
        <source>an entry without a type</source>
        <translation>een boeking zonder soort</translation>
    </message>
    <message>
        <source>a statement without a closing balance</source>
        <translation>een afschrift zonder eindsaldo</translation>
    </message>
    <message>
        <source>a statement without an opening balance</source>
        <translation>een afschrift zonder beginsaldo</translation>
    </message>
    <message>
        <source>Table of payments</source>
        <translation>Tabel met betalingen</translation>
    </message>
    <message>
        <source>The headers of the table do not say which columns are the date, the amount and the two sides of a payment; nothing was imported.</source>
        <translation>De kopregel van de tabel zegt niet welke kolommen de datum, het bedrag en de twee partijen van een betaling zijn; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Give a mapping that names these columns.</source>
        <translation>Geef een kolomindeling op die deze kolommen noemt.</translation>
    </message>
    <message>
        <source>Rabobank, table of payments (CSV)</source>
        <translation>Rabobank, betalingen in tabel (CSV)</translation>
    </message>
    <message>
        <source>The file does not have the columns of this format; nothing was imported.</source>
        <translation>Het bestand heeft niet de kolommen van dit formaat; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Let the format be recognised, or give a mapping of its columns.</source>
        <translation>Laat het formaat herkennen of geef een kolomindeling op.</translation>
    </message>
    <message>
        <source>The file has a piece of text that does not end; nothing was imported.</source>
        <translation>Het bestand bevat een stuk tekst dat niet ophoudt; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>The file could not be read to its end; nothing was imported.</source>
        <translation>Het bestand kon niet tot het eind worden gelezen; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Copy the file to another place and import the copy.</source>
        <translation>Kopieer het bestand naar een andere plek en importeer de kopie.</translation>
    </message>
    <message>
        <source>The file ends in the middle of its contents; nothing was imported.</source>
        <translation>Het bestand houdt midden in de inhoud op; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML; nothing was imported.</source>
        <translation>Het bestand is geen welgevormde XML; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>The file defines its own XML entities (DOCTYPE), which is a known way to attack readers; nothing was imported.</source>
        <translation>Het bestand bevat eigen XML-entiteiten (DOCTYPE), een bekende manier om leesprogramma&apos;s aan te vallen; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Ask the bank for the file without a document type.</source>
        <translation>Vraag de bank om het bestand zonder documenttype.</translation>
    </message>
    <message>
        <source>The file nests its elements deeper than any bank does; nothing was imported.</source>
        <translation>De elementen van het bestand zijn dieper genest dan bij een bank voorkomt; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Copy the file to this computer, or ask for it again, and import it once more.</source>
        <translation>Kopieer het bestand naar deze computer of vraag het opnieuw op, en importeer het nogmaals.</translation>
    </message>
    <message>
        <source>The format of the file is not known to this program; nothing was imported.</source>
        <translation>Het formaat van het bestand is niet bekend; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>These formats can be read: %1. A table with other columns can be read with a mapping.</source>
        <translation>Deze formaten kunnen worden gelezen: %1. Een tabel met andere kolommen kan met een kolomindeling worden gelezen.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; nothing was imported.</source>
        <translation>Er is geen formaat &quot;%1&quot;; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Kies een van deze: %1.</translation>
    </message>
    <message>
        <source>The file is empty; nothing was imported.</source>
        <translation>Het bestand is leeg; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Ask for the file again, or choose another one.</source>
        <translation>Vraag het bestand opnieuw op of kies een ander bestand.</translation>
    </message>
    <message>
        <source>Comparing with what was imported before</source>
        <translation>Vergelijken met wat eerder is ingelezen</translation>
    </message>
    <message>
        <source>Nothing in the file could be read; the case is as it was.</source>
        <translation>Niets uit het bestand kon worden gelezen; de zaak is ongewijzigd.</translation>
    </message>
    <message>
        <source>Choose the format or a mapping that belongs to this file, or ask for the file again.</source>
        <translation>Kies het formaat of de kolomindeling die bij dit bestand hoort, of vraag het bestand opnieuw op.</translation>
    </message>
    <message>
        <source>No row of the file could be read; the case is as it was. The first one: %1</source>
        <translation>Geen enkele regel van het bestand kon worden gelezen; de zaak is ongewijzigd. De eerste: %1</translation>
    </message>
    <message>
        <source>The file does not exist; nothing was imported.</source>
        <translation>Het bestand bestaat niet; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Check the name and the folder of the file.</source>
        <translation>Controleer de naam en de map van het bestand.</translation>
    </message>
    <message>
        <source>This is a folder, not a file; nothing was imported.</source>
        <translation>Dit is een map, geen bestand; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Choose the files in the folder.</source>
        <translation>Kies de bestanden in de map.</translation>
    </message>
    <message>
        <source>This is not an ordinary file; nothing was imported.</source>
        <translation>Dit is geen gewoon bestand; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Save what it gives as a file, and import that.</source>
        <translation>Sla de inhoud op als bestand en importeer dat.</translation>
    </message>
    <message>
        <source>The file could not be opened; nothing was imported.</source>
        <translation>Het bestand kon niet worden geopend; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Ask for permission to read the file, or copy it to a folder of your own.</source>
        <translation>Vraag leesrechten voor het bestand, of kopieer het naar een eigen map.</translation>
    </message>
    <message>
        <source>The JSON document is larger than can be read as a whole; nothing was imported.</source>
        <translation>Het JSON-document is te groot om in zijn geheel te lezen; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Ask for the data as JSON lines, or in parts.</source>
        <translation>Vraag de gegevens op als JSON-regels of in delen.</translation>
    </message>
    <message>
        <source>The file is not a whole JSON document; nothing was imported.</source>
        <translation>Het bestand is geen volledig JSON-document; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Ask for the file again, or export it once more.</source>
        <translation>Vraag het bestand opnieuw op of exporteer het nogmaals.</translation>
    </message>
    <message>
        <source>the line is not a JSON object</source>
        <translation>de regel is geen JSON-object</translation>
    </message>
    <message>
        <source>The mapping of columns cannot be used: %1.</source>
        <translation>De kolomindeling kan niet worden gebruikt: %1.</translation>
    </message>
    <message>
        <source>Correct the mapping and import the file again; nothing was imported.</source>
        <translation>Verbeter de kolomindeling en importeer het bestand opnieuw; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>the encoding &quot;%1&quot; is not known</source>
        <translation>de codering &quot;%1&quot; is niet bekend</translation>
    </message>
    <message>
        <source>the decimal sign can be a comma or a dot</source>
        <translation>het decimaalteken kan een komma of een punt zijn</translation>
    </message>
    <message>
        <source>the order of a date can be ymd, dmy or mdy, not &quot;%1&quot;</source>
        <translation>de volgorde van een datum kan ymd, dmy of mdy zijn, niet &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a payment has no field &quot;%1&quot;</source>
        <translation>een betaling heeft geen veld &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the currency &quot;%1&quot; is not known</source>
        <translation>de valuta &quot;%1&quot; is niet bekend</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an existing date</source>
        <translation>&quot;%1&quot; is geen bestaande datum</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no property &quot;%2&quot;</source>
        <translation>&quot;%1&quot; heeft geen eigenschap &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is not in the schema</source>
        <translation>het type &quot;%1&quot; staat niet in het schema</translation>
    </message>
    <message>
        <source>a link joins &quot;%1&quot;, which no row describes</source>
        <translation>een relatie noemt &quot;%1&quot;, dat in geen rij wordt beschreven</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>het is geen JSON-object</translation>
    </message>
    <message>
        <source>it maps no payments and no things</source>
        <translation>er worden geen betalingen en geen entiteiten aangewezen</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;, which its mapping names.</source>
        <translation>Het bestand heeft geen kolom &quot;%1&quot;, die de kolomindeling noemt.</translation>
    </message>
    <message>
        <source>Choose the mapping that belongs to this file; nothing was imported.</source>
        <translation>Kies de kolomindeling die bij dit bestand hoort; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>The file does not say of which account it is; nothing was imported.</source>
        <translation>Het bestand zegt niet van welke rekening het is; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Give the account of the file and import it again.</source>
        <translation>Geef de rekening van het bestand op en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says neither debit nor credit</source>
        <translation>&quot;%1&quot; zegt niet of het debet of credit is</translation>
    </message>
    <message>
        <source>a debit and a credit in one row</source>
        <translation>een debet- en een creditbedrag in één rij</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a file.</source>
        <translation>&quot;%1&quot; is een map, geen bestand.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Kies de bestanden daarin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened.</source>
        <translation>&quot;%1&quot; kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Controleer of het bestand bestaat en gelezen mag worden.</translation>
    </message>
    <message>
        <source>The format of the file is not known to this program.</source>
        <translation>Het formaat van het bestand is niet bekend.</translation>
    </message>
    <message>
        <source>A table can be read with a mapping of its columns.</source>
        <translation>Een tabel kan met een kolomindeling worden gelezen.</translation>
    </message>
    <message>
        <source>The import was stopped; the case is as it was.</source>
        <translation>Het importeren is gestopt; de zaak is ongewijzigd.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Bestand lezen</translation>
    </message>
    <message>
        <source>Close other programs, or split the file, and import again.</source>
        <translation>Sluit andere programma&apos;s of splits het bestand, en importeer opnieuw.</translation>
    </message>
    <message>
        <source>The document has no records at &quot;%1&quot;.</source>
        <translation>Het document heeft geen records op &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Correct the path of the records in the mapping; nothing was imported.</source>
        <translation>Verbeter het pad van de records in de kolomindeling; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>The file could not be read a second time; nothing of it was imported.</source>
        <translation>Het bestand kon geen tweede keer worden gelezen; er is niets van ingelezen.</translation>
    </message>
    <message>
        <source>The file has no rows that can be read as a table; nothing was imported.</source>
        <translation>Het bestand heeft geen regels die als tabel te lezen zijn; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Check that the file is whole and choose its delimiter and encoding in a mapping.</source>
        <translation>Controleer of het bestand volledig is en kies scheidingsteken en codering in een kolomindeling.</translation>
    </message>
    <message>
        <source>text behind a closing quotation mark</source>
        <translation>tekst achter een sluitend aanhalingsteken</translation>
    </message>
    <message>
        <source>a quotation mark that does not close</source>
        <translation>een aanhalingsteken dat niet wordt gesloten</translation>
    </message>
    <message>
        <source>no column of the mapping has a value</source>
        <translation>geen kolom van de kolomindeling heeft een waarde</translation>
    </message>
    <message>
        <source>Laying out the network</source>
        <translation>Netwerk indelen</translation>
    </message>
    <message>
        <source>The layout was stopped.</source>
        <translation>Het indelen is gestopt.</translation>
    </message>
    <message>
        <source>Nothing was moved. Choose the force layout, or lay out a smaller part of the network.</source>
        <translation>Er is niets verplaatst. Kies de krachtenindeling, of deel een kleiner deel van het netwerk in.</translation>
    </message>
    <message>
        <source>The program kluwen-layout, which makes this layout, is missing.</source>
        <translation>Het programma kluwen-layout, dat deze indeling maakt, ontbreekt.</translation>
    </message>
    <message>
        <source>Install Kluwen again, or choose the force layout.</source>
        <translation>Installeer Kluwen opnieuw of kies de krachtenindeling.</translation>
    </message>
    <message>
        <source>The program kluwen-layout, which makes this layout, cannot be started.</source>
        <translation>Het programma kluwen-layout, dat deze indeling maakt, kan niet worden gestart.</translation>
    </message>
    <message>
        <source>This layout needs more than the %1 MB it may use.</source>
        <translation>Deze indeling heeft meer nodig dan de toegestane %1 MB.</translation>
    </message>
    <message>
        <source>This layout cannot be made of this network.</source>
        <translation>Deze indeling kan van dit netwerk niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The layout program crashed on this network.</source>
        <translation>Het indelingsprogramma is op dit netwerk vastgelopen.</translation>
    </message>
    <message>
        <source>The layout program stopped without an answer.</source>
        <translation>Het indelingsprogramma is zonder antwoord gestopt.</translation>
    </message>
    <message>
        <source>The layout program gave an answer that makes no sense.</source>
        <translation>Het indelingsprogramma gaf een onzinnig antwoord.</translation>
    </message>
    <message numerus="yes">
        <source>The layout program did not answer within %n second(s).</source>
        <translation>
            <numerusform>Het indelingsprogramma antwoordde niet binnen %n seconde.</numerusform>
            <numerusform>Het indelingsprogramma antwoordde niet binnen %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no layout called &quot;%1&quot;.</source>
        <translation>Er is geen indeling met de naam &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Kies een van deze: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount with a currency.</source>
        <translation>&quot;%1&quot; is geen bedrag met een valuta.</translation>
    </message>
    <message>
        <source>An amount is written as 1234.50 EUR.</source>
        <translation>Een bedrag wordt geschreven als 1234.50 EUR.</translation>
    </message>
    <message>
        <source>The row has fewer columns than the header.</source>
        <translation>De rij heeft minder kolommen dan de kopregel.</translation>
    </message>
    <message>
        <source>The row has more columns than the header.</source>
        <translation>De rij heeft meer kolommen dan de kopregel.</translation>
    </message>
    <message>
        <source>A value is missing in column %1.</source>
        <translation>In kolom %1 ontbreekt een waarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an existing date.</source>
        <translation>&quot;%1&quot; is geen bestaande datum.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>&quot;%1&quot; is geen bedrag.</translation>
    </message>
    <message>
        <source>The amount %1 is too large to be stored exactly.</source>
        <translation>Het bedrag %1 is te groot om exact te bewaren.</translation>
    </message>
    <message>
        <source>The amount %1 has more decimals than its currency.</source>
        <translation>Het bedrag %1 heeft meer decimalen dan de valuta.</translation>
    </message>
    <message>
        <source>The currency &quot;%1&quot; is not known.</source>
        <translation>De valuta &quot;%1&quot; is niet bekend.</translation>
    </message>
    <message>
        <source>The type &quot;%1&quot; is not in the schema.</source>
        <translation>Het type &quot;%1&quot; staat niet in het schema.</translation>
    </message>
    <message>
        <source>The row refers to &quot;%1&quot;, which is nowhere in the file.</source>
        <translation>De rij verwijst naar &quot;%1&quot;, dat nergens in het bestand staat.</translation>
    </message>
    <message>
        <source>The row holds bytes that are not text in the encoding of the file.</source>
        <translation>De rij bevat bytes die in de codering van het bestand geen tekst zijn.</translation>
    </message>
    <message>
        <source>The row does not follow its format: %1.</source>
        <translation>De rij volgt het formaat niet: %1.</translation>
    </message>
    <message>
        <source>The row is longer than a row can be.</source>
        <translation>De rij is langer dan een rij kan zijn.</translation>
    </message>
    <message>
        <source>The bank has not booked this entry (%1), so no money has moved yet.</source>
        <translation>De bank heeft deze post (%1) niet geboekt; er is dus nog geen geld verplaatst.</translation>
    </message>
    <message>
        <source>There is no schema in the folder.</source>
        <translation>Er staat geen schema in de map.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the schema files.</source>
        <translation>Kies de map met de schemabestanden.</translation>
    </message>
    <message>
        <source>The schema is not right: %1.</source>
        <translation>Het schema klopt niet: %1.</translation>
    </message>
    <message>
        <source>Correct the schema file or restore the original.</source>
        <translation>Verbeter het schemabestand of zet het oorspronkelijke terug.</translation>
    </message>
    <message>
        <source>property &quot;%1&quot; of &quot;%2&quot; lacks an id, a known kind or a label</source>
        <translation>eigenschap &quot;%1&quot; van &quot;%2&quot; mist een id, een bekende soort of een naam</translation>
    </message>
    <message>
        <source>thing type &quot;%1&quot; lacks an id or a known family</source>
        <translation>entiteittype &quot;%1&quot; mist een id of een bekende familie</translation>
    </message>
    <message>
        <source>link type &quot;%1&quot; lacks an id or a family</source>
        <translation>relatietype &quot;%1&quot; mist een id of een familie</translation>
    </message>
    <message>
        <source>property &quot;%1&quot; of &quot;%2&quot; is there twice, has an unknown check, or has codes that do not go with its kind</source>
        <translation>eigenschap &quot;%1&quot; van &quot;%2&quot; komt tweemaal voor, heeft een onbekende controle of heeft codes die niet bij de soort passen</translation>
    </message>
    <message>
        <source>the caption or a key of &quot;%1&quot; is not one of its properties</source>
        <translation>de titel of een sleutel van &quot;%1&quot; is geen eigenschap daarvan</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>het bestand kan niet worden gelezen (%1)</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bij byte %2</translation>
    </message>
    <message>
        <source>type &quot;%1&quot; is there twice</source>
        <translation>type &quot;%1&quot; komt tweemaal voor</translation>
    </message>
    <message>
        <source>link &quot;%1&quot; names a type that does not exist: &quot;%2&quot;</source>
        <translation>relatie &quot;%1&quot; noemt een type dat niet bestaat: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Building the ledger was stopped.</source>
        <translation>Het opbouwen van het grootboek is gestopt.</translation>
    </message>
    <message>
        <source>Reading payments</source>
        <translation>Betalingen lezen</translation>
    </message>
    <message>
        <source>Following the money</source>
        <translation>Geld volgen</translation>
    </message>
    <message>
        <source>Following the money was stopped.</source>
        <translation>Het volgen van het geld is gestopt.</translation>
    </message>
    <message>
        <source>A balance becomes too large to be counted exactly, so the money was not followed.</source>
        <translation>Een saldo wordt te groot om exact te tellen; het geld is daarom niet gevolgd.</translation>
    </message>
    <message>
        <source>Look for payments with impossible amounts and leave them out.</source>
        <translation>Zoek betalingen met onmogelijke bedragen en laat die weg.</translation>
    </message>
    <message>
        <source>There is no calculation rule &quot;%1&quot;.</source>
        <translation>Er is geen rekenregel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose fifo, lifo, pro-rata, own-first, taint-first or poison.</source>
        <translation>Kies fifo, lifo, pro-rata, own-first, taint-first of poison.</translation>
    </message>
    <message>
        <source>No account or payment was given to follow the money from.</source>
        <translation>Er is geen rekening of betaling opgegeven om het geld vanaf te volgen.</translation>
    </message>
    <message>
        <source>Choose at least one account or payment.</source>
        <translation>Kies ten minste één rekening of betaling.</translation>
    </message>
    <message>
        <source>An account has no payments in this currency.</source>
        <translation>Een rekening heeft geen betalingen in deze valuta.</translation>
    </message>
    <message>
        <source>Choose an account that pays or is paid in this currency.</source>
        <translation>Kies een rekening die in deze valuta betaalt of ontvangt.</translation>
    </message>
    <message>
        <source>None of the payments is in this currency.</source>
        <translation>Geen van de betalingen is in deze valuta.</translation>
    </message>
    <message>
        <source>Choose payments of this currency, or another currency.</source>
        <translation>Kies betalingen in deze valuta, of een andere valuta.</translation>
    </message>
    <message>
        <source>There is no picture of level &quot;%1&quot;.</source>
        <translation>Er is geen beeld van niveau &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose strategic, tactical or operational.</source>
        <translation>Kies strategic, tactical of operational.</translation>
    </message>
    <message>
        <source>There is no recipient &quot;%1&quot;.</source>
        <translation>Er is geen ontvanger &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The texts of the picture are not a JSON object.</source>
        <translation>De teksten van het beeld zijn geen JSON-object.</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in the help under pictures.</source>
        <translation>Verbeter het bestand; de vorm staat in de handleiding bij beelden.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; in the case.</source>
        <translation>Er is geen rekening &quot;%1&quot; in de zaak.</translation>
    </message>
    <message>
        <source>Use the number or the name of an account as the case shows it.</source>
        <translation>Gebruik het nummer of de naam van een rekening zoals de zaak die toont.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is the name of more than one account (%n in all).</source>
        <translation>
            <numerusform>&quot;%1&quot; is de naam van meer dan één rekening (%n in totaal).</numerusform>
            <numerusform>&quot;%1&quot; is de naam van meer dan één rekening (%n in totaal).</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the number of the account.</source>
        <translation>Gebruik het nummer van de rekening.</translation>
    </message>
    <message>
        <source>The case is open for reading only; nothing was imported.</source>
        <translation>De zaak is alleen om te lezen geopend; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Open the case where it may be written to, and import again.</source>
        <translation>Open de zaak op een plek waar erin geschreven mag worden, en importeer opnieuw.</translation>
    </message>
    <message>
        <source>The case is being changed; nothing was imported.</source>
        <translation>De zaak wordt op dit moment gewijzigd; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Finish the change that is under way, and import again.</source>
        <translation>Rond de lopende wijziging af en importeer opnieuw.</translation>
    </message>
    <message>
        <source>Making the indexes</source>
        <translation>Indexen maken</translation>
    </message>
    <message>
        <source>The case is of an older version and cannot be brought up to date here, because it may not be written to.</source>
        <translation>De zaak is van een oudere versie en kan hier niet worden bijgewerkt, omdat er niet in geschreven mag worden.</translation>
    </message>
    <message>
        <source>Close it where else it is open, or copy it to a folder you may write to.</source>
        <translation>Sluit de zaak waar die nog open is, of kopieer deze naar een map met schrijfrechten.</translation>
    </message>
    <message>
        <source>The new case could not be put in its place.</source>
        <translation>De nieuwe zaak kon niet op zijn plaats worden gezet.</translation>
    </message>
    <message>
        <source>Choose another name for the new case.</source>
        <translation>Kies een andere naam voor de nieuwe zaak.</translation>
    </message>
    <message>
        <source>The case does not say what it is about; it is damaged.</source>
        <translation>In de zaak staat niet waarover zij gaat; het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Work on from a backup.</source>
        <translation>Werk verder met een reservekopie.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>een ander programma</translation>
    </message>
    <message>
        <source>unknown user</source>
        <translation>onbekende gebruiker</translation>
    </message>
    <message>
        <source>%1 on %2, program %3</source>
        <translation>%1 op %2, programma %3</translation>
    </message>
    <message>
        <source>The case file does not exist.</source>
        <translation>Het zaakbestand bestaat niet.</translation>
    </message>
    <message>
        <source>Check the name and the folder, or whether a disk or network drive is missing.</source>
        <translation>Controleer de naam en de map, en of een schijf of netwerkschijf ontbreekt.</translation>
    </message>
    <message>
        <source>This is a folder, not a case file.</source>
        <translation>Dit is een map, geen zaakbestand.</translation>
    </message>
    <message>
        <source>Choose the case file in the folder.</source>
        <translation>Kies het zaakbestand in de map.</translation>
    </message>
    <message>
        <source>You have no permission to read the case file.</source>
        <translation>Er zijn geen rechten om het zaakbestand te lezen.</translation>
    </message>
    <message>
        <source>Ask the owner of the file for permission, or open a copy that is yours.</source>
        <translation>Vraag de eigenaar van het bestand om toestemming, of open een eigen kopie.</translation>
    </message>
    <message>
        <source>The file is empty, so it is not a case.</source>
        <translation>Het bestand is leeg en dus geen zaak.</translation>
    </message>
    <message>
        <source>Choose another file, or start a new case under another name.</source>
        <translation>Kies een ander bestand, of begin een nieuwe zaak onder een andere naam.</translation>
    </message>
    <message>
        <source>This file is not a case.</source>
        <translation>Dit bestand is geen zaak.</translation>
    </message>
    <message>
        <source>Choose a case file, or start a new case and import this file into it.</source>
        <translation>Kies een zaakbestand, of begin een nieuwe zaak en importeer dit bestand daarin.</translation>
    </message>
    <message>
        <source>There is a file of that name already; it was left as it is.</source>
        <translation>Er is al een bestand met die naam; dat is ongewijzigd gebleven.</translation>
    </message>
    <message>
        <source>The folder for the new case does not exist.</source>
        <translation>De map voor de nieuwe zaak bestaat niet.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Maak eerst de map of kies een andere.</translation>
    </message>
    <message>
        <source>You have no permission to make a file in this folder.</source>
        <translation>Er zijn geen rechten om in deze map een bestand te maken.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Kies een map met schrijfrechten.</translation>
    </message>
    <message>
        <source>This cannot be undone or redone, because what it changed has been changed since, by an import for example; nothing was changed.</source>
        <translation>Dit kan niet ongedaan worden gemaakt of opnieuw worden uitgevoerd, omdat het intussen is veranderd, bijvoorbeeld door een import; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Take back the later import first, or change the values by hand.</source>
        <translation>Draai eerst de latere import terug, of wijzig de waarden met de hand.</translation>
    </message>
    <message>
        <source>There is no chart with number %1 in the case.</source>
        <translation>Er is geen schema met nummer %1 in de zaak.</translation>
    </message>
    <message>
        <source>It may have been removed; renew the view.</source>
        <translation>Mogelijk is het verwijderd; ververs de weergave.</translation>
    </message>
    <message>
        <source>The chart of the whole case cannot be removed.</source>
        <translation>Het schema van de hele zaak kan niet worden verwijderd.</translation>
    </message>
    <message>
        <source>Remove another chart, or give this one another filter.</source>
        <translation>Verwijder een ander schema, of geef dit een ander filter.</translation>
    </message>
    <message>
        <source>Another change of this case is still being made.</source>
        <translation>Er wordt nog een andere wijziging van deze zaak verwerkt.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Wacht tot die klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The case may only be read, so nothing was changed.</source>
        <translation>De zaak mag alleen worden gelezen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Copy it to a folder you may write to.</source>
        <translation>Kopieer de zaak naar een map met schrijfrechten.</translation>
    </message>
    <message>
        <source>The case is open elsewhere (%1), so nothing was changed.</source>
        <translation>De zaak is elders geopend (%1); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Close it there and open it here again.</source>
        <translation>Sluit de zaak daar en open deze hier opnieuw.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw uit te voeren.</translation>
    </message>
    <message>
        <source>The change could not be stored; all before it is safe.</source>
        <translation>De wijziging kon niet worden bewaard; alles daarvoor is veilig.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no import with number %1 in the case.</source>
        <translation>Er is geen import met nummer %1 in de zaak.</translation>
    </message>
    <message>
        <source>Renew the list of imports.</source>
        <translation>Ververs de lijst met importen.</translation>
    </message>
    <message>
        <source>This import was taken back before; nothing was changed.</source>
        <translation>Deze import is al eerder teruggedraaid; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The case is of an older version and was not brought up to date, because no backup of it could be made first.</source>
        <translation>De zaak is van een oudere versie en is niet bijgewerkt, omdat er vooraf geen reservekopie kon worden gemaakt.</translation>
    </message>
    <message>
        <source>This file is a database, but not a case.</source>
        <translation>Dit bestand is een database, maar geen zaak.</translation>
    </message>
    <message>
        <source>The case was made with a newer version of this program; it was left as it is.</source>
        <translation>De zaak is gemaakt met een nieuwere versie van dit programma en is ongewijzigd gelaten.</translation>
    </message>
    <message>
        <source>Install the newer version of the program and open the case again.</source>
        <translation>Installeer de nieuwere versie van het programma en open de zaak opnieuw.</translation>
    </message>
    <message>
        <source>There is no payment with number %1 in the case.</source>
        <translation>Er is geen betaling met nummer %1 in de zaak.</translation>
    </message>
    <message>
        <source>It may have been taken out with its import; renew the view.</source>
        <translation>Mogelijk is deze met de import teruggedraaid; ververs de weergave.</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>Zoekindex maken</translation>
    </message>
    <message>
        <source>The search index is not complete yet; searching takes longer until it is.</source>
        <translation>De zoekindex is nog niet compleet; tot dan duurt zoeken langer.</translation>
    </message>
    <message>
        <source>There is no source with number %1 in the case.</source>
        <translation>Er is geen bron met nummer %1 in de zaak.</translation>
    </message>
    <message>
        <source>There is no statement with number %1 in the case.</source>
        <translation>Er is geen gegeven met nummer %1 in de zaak.</translation>
    </message>
    <message>
        <source>The disk is full; the last change was not stored, all before it is safe.</source>
        <translation>De schijf is vol; de laatste wijziging is niet bewaard, alles daarvoor is veilig.</translation>
    </message>
    <message>
        <source>The case file is damaged.</source>
        <translation>Het zaakbestand is beschadigd.</translation>
    </message>
    <message>
        <source>Work on from a backup; what can still be read is saved by the command sqlite3 with &quot;.recover&quot;.</source>
        <translation>Werk verder met een reservekopie; wat nog leesbaar is, kan worden gered met het commando sqlite3 met &quot;.recover&quot;.</translation>
    </message>
    <message>
        <source>The case is open for reading only, so nothing was changed.</source>
        <translation>De zaak is alleen om te lezen geopend; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Another program is writing to the case; nothing was changed.</source>
        <translation>Een ander programma schrijft in de zaak; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The case file cannot be opened.</source>
        <translation>Het zaakbestand kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it and the folder it is in.</source>
        <translation>Controleer of het bestaat en of het bestand en de map gelezen mogen worden.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>De bewerking is gestopt.</translation>
    </message>
    <message>
        <source>This does not fit what is already in the case; nothing was changed.</source>
        <translation>Dit past niet bij wat al in de zaak staat; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The case file could not be read or written.</source>
        <translation>Het zaakbestand kon niet worden gelezen of beschreven.</translation>
    </message>
    <message>
        <source>Check the disk, then open the case again; what was stored before is safe.</source>
        <translation>Controleer de schijf en open de zaak opnieuw; wat eerder is bewaard, is veilig.</translation>
    </message>
    <message>
        <source>There is no thing or link with number %1 in the case.</source>
        <translation>Er is geen entiteit of relatie met nummer %1 in de zaak.</translation>
    </message>
    <message>
        <source>This cannot be removed, because payments name it; nothing was changed.</source>
        <translation>Dit kan niet worden verwijderd, omdat betalingen ernaar verwijzen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Take back the import that brought the payments, or leave it out of the chart.</source>
        <translation>Draai de import terug die de betalingen bracht, of laat het weg uit het schema.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; belongs to another thing already.</source>
        <translation>De sleutel &quot;%1&quot; hoort al bij een andere entiteit.</translation>
    </message>
    <message>
        <source>Merge the two things, or use another key.</source>
        <translation>Voeg de twee entiteiten samen, of gebruik een andere sleutel.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Het bestand is beschadigd: %1.</translation>
    </message>
    <message>
        <source>Row %1 of table &quot;%2&quot; points to a row of table &quot;%3&quot; that is not there.</source>
        <translation>Rij %1 van tabel &quot;%2&quot; verwijst naar een rij van tabel &quot;%3&quot; die er niet is.</translation>
    </message>
    <message>
        <source>Thing %1 bears a name that its statements do not give.</source>
        <translation>Entiteit %1 draagt een naam die niet uit de gegevens volgt.</translation>
    </message>
    <message>
        <source>Before %1 a statement of account %2 is missing: it opens with %3, the one before it closed with %4.</source>
        <translation>Vóór %1 ontbreekt een afschrift van rekening %2: het opent met %3, het vorige sloot met %4.</translation>
    </message>
    <message>
        <source>On %1 the bank states %3 for account %2, but its entries add up to %4.</source>
        <translation>Op %1 noemt de bank %3 voor rekening %2, maar de boekingen komen uit op %4.</translation>
    </message>
    <message>
        <source>The log was changed from entry %1 on.</source>
        <translation>Het logboek is gewijzigd vanaf regel %1.</translation>
    </message>
    <message>
        <source>Checking the case</source>
        <translation>Zaak controleren</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>De controle is gestopt.</translation>
    </message>
    <message>
        <source>The payments could not be written: %1.</source>
        <translation>De betalingen konden niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Making the case was stopped.</source>
        <translation>Het maken van de zaak is gestopt.</translation>
    </message>
    <message>
        <source>Writing payments</source>
        <translation>Betalingen schrijven</translation>
    </message>
    <message>
        <source>A case of that size cannot be made.</source>
        <translation>Een zaak van die omvang kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Ask for at least 1 person, 40 accounts and 2 days, and at most 10,000,000 payments.</source>
        <translation>Vraag ten minste 1 persoon, 40 rekeningen en 2 dagen, en hoogstens 10.000.000 betalingen.</translation>
    </message>
    <message>
        <source>Choose a folder that may be written.</source>
        <translation>Kies een map waarin geschreven mag worden.</translation>
    </message>
    <message>
        <source>Move things on the chart</source>
        <translation>Entiteiten op het schema verplaatsen</translation>
    </message>
    <message>
        <source>Move %1 on the chart</source>
        <translation>%1 op het schema verplaatsen</translation>
    </message>
    <message>
        <source>Pin things on the chart</source>
        <translation>Entiteiten op het schema vastzetten</translation>
    </message>
    <message>
        <source>Unpin things on the chart</source>
        <translation>Entiteiten op het schema losmaken</translation>
    </message>
    <message>
        <source>Lay out the chart</source>
        <translation>Schema indelen</translation>
    </message>
    <message>
        <source>Remember the meaning of columns</source>
        <translation>Betekenis van kolommen onthouden</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 toevoegen aan %2</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 van %2 wijzigen</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>%1 van %2 verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Remove %1 things and links</source>
        <translation>%1 entiteiten en relaties verwijderen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 verbinden met %2</translation>
    </message>
    <message>
        <source>Change title, marking and purpose</source>
        <translation>Titel, rubricering en doel wijzigen</translation>
    </message>
    <message>
        <source>Store selection %1</source>
        <translation>Selectie %1 bewaren</translation>
    </message>
    <message>
        <source>This layout is made for at most %1 things and %2 links; this network has %3 and %4.</source>
        <translation>Deze indeling is bedoeld voor hoogstens %1 entiteiten en %2 relaties; dit netwerk heeft er %3 en %4.</translation>
    </message>
    <message>
        <source>Choose the force layout, which takes networks of any size, or lay out a part.</source>
        <translation>Kies de krachtenindeling, die netwerken van elke omvang aankan, of deel een gedeelte in.</translation>
    </message>
    <message>
        <source>Change the texts of the picture</source>
        <translation>Teksten van het beeld wijzigen</translation>
    </message>
    <message>
        <source>Looking for connections was stopped.</source>
        <translation>Het zoeken naar verbindingen is gestopt.</translation>
    </message>
    <message>
        <source>A connection of %1 things at once cannot be looked for.</source>
        <translation>Een verbinding tussen %1 entiteiten tegelijk kan niet worden gezocht.</translation>
    </message>
    <message>
        <source>Choose at most %1 things.</source>
        <translation>Kies ten hoogste %1 entiteiten.</translation>
    </message>
    <message>
        <source>Reading the times of the links was stopped.</source>
        <translation>Het lezen van de tijden van de relaties is gestopt.</translation>
    </message>
    <message>
        <source>Use the file eurofxref-hist.csv of the European Central Bank.</source>
        <translation>Gebruik het bestand eurofxref-hist.csv van de Europese Centrale Bank.</translation>
    </message>
    <message>
        <source>The file is no table of exchange rates.</source>
        <translation>Het bestand is geen tabel met wisselkoersen.</translation>
    </message>
    <message>
        <source>The table of exchange rates has a line without a date.</source>
        <translation>De tabel met wisselkoersen heeft een regel zonder datum.</translation>
    </message>
    <message>
        <source>The table of exchange rates has no rates.</source>
        <translation>De tabel met wisselkoersen bevat geen koersen.</translation>
    </message>
    <message>
        <source>The exchange rates cannot be read: %1.</source>
        <translation>De wisselkoersen kunnen niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Choose a file that may be read.</source>
        <translation>Kies een bestand dat gelezen mag worden.</translation>
    </message>
    <message>
        <source>A flow of money needs two different accounts of this currency.</source>
        <translation>Een geldstroom vraagt twee verschillende rekeningen in deze valuta.</translation>
    </message>
    <message>
        <source>Choose an account that pays and another that is paid.</source>
        <translation>Kies een rekening die betaalt en een andere die ontvangt.</translation>
    </message>
    <message>
        <source>Too many payments lie between the two accounts.</source>
        <translation>Er liggen te veel betalingen tussen de twee rekeningen.</translation>
    </message>
    <message>
        <source>Choose a shorter period.</source>
        <translation>Kies een kortere periode.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Tijdvenster</translation>
    </message>
    <message>
        <source>Fewest different payees</source>
        <translation>Minste aantal verschillende ontvangers</translation>
    </message>
    <message>
        <source>Longer stretches are the ordinary business of the account (0 = none)</source>
        <translation>Langere reeksen zijn de gewone gang van zaken op de rekening (0 = nooit)</translation>
    </message>
    <message>
        <source>Fewest different payers</source>
        <translation>Minste aantal verschillende betalers</translation>
    </message>
    <message>
        <source>Fewest accounts in the middle</source>
        <translation>Minste aantal tussenliggende rekeningen</translation>
    </message>
    <message>
        <source>Most payments looked at on one side of an account</source>
        <translation>Hoogste aantal betalingen dat aan één kant van een rekening wordt bekeken</translation>
    </message>
    <message>
        <source>Fewest payments</source>
        <translation>Minste aantal betalingen</translation>
    </message>
    <message>
        <source>Most payments</source>
        <translation>Hoogste aantal betalingen</translation>
    </message>
    <message>
        <source>Each payment is at least this part of the one before</source>
        <translation>Elke betaling is minstens dit deel van de vorige</translation>
    </message>
    <message>
        <source>Equal times do not count as after each other (1 = yes)</source>
        <translation>Gelijke tijdstippen gelden niet als na elkaar (1 = ja)</translation>
    </message>
    <message>
        <source>Smaller payments back that show a loan where no description does</source>
        <translation>Kleinere terugbetalingen die op een lening wijzen waar geen omschrijving dat doet</translation>
    </message>
    <message>
        <source>Fewest accounts in each group</source>
        <translation>Minste aantal rekeningen per groep</translation>
    </message>
    <message>
        <source>Fewest accounts in the middle (1 = chains of two payments)</source>
        <translation>Minste aantal tussenliggende rekeningen (1 = ketens van twee betalingen)</translation>
    </message>
    <message>
        <source>Fewest steps</source>
        <translation>Minste aantal stappen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>Just below starts at this part of the threshold</source>
        <translation>Net eronder begint bij dit deel van de drempel</translation>
    </message>
    <message>
        <source>Smallest sum</source>
        <translation>Kleinste som</translation>
    </message>
    <message>
        <source>Part that left again</source>
        <translation>Deel dat weer wegging</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>Kleinste bedrag</translation>
    </message>
    <message>
        <source>Fewest amounts passed on</source>
        <translation>Minste aantal doorbetaalde bedragen</translation>
    </message>
    <message>
        <source>Most days between two of them</source>
        <translation>Hoogste aantal dagen tussen twee ervan</translation>
    </message>
    <message>
        <source>Days without payments</source>
        <translation>Dagen zonder betalingen</translation>
    </message>
    <message>
        <source>Fewest payments before</source>
        <translation>Minste aantal betalingen ervoor</translation>
    </message>
    <message>
        <source>Fewest payments afterwards</source>
        <translation>Minste aantal betalingen erna</translation>
    </message>
    <message>
        <source>Smallest rise of the price</source>
        <translation>Kleinste prijsstijging</translation>
    </message>
    <message>
        <source>Part of what it receives</source>
        <translation>Deel van wat wordt ontvangen</translation>
    </message>
    <message>
        <source>The two directions differ by no more than this leaves</source>
        <translation>De twee richtingen verschillen niet meer dan hiervan overblijft</translation>
    </message>
    <message>
        <source>Round is a multiple of</source>
        <translation>Rond is een veelvoud van</translation>
    </message>
    <message>
        <source>Fewest round payments</source>
        <translation>Minste aantal ronde betalingen</translation>
    </message>
    <message>
        <source>Part of the payments of the account</source>
        <translation>Deel van de betalingen van de rekening</translation>
    </message>
    <message>
        <source>Fewest amounts</source>
        <translation>Minste aantal bedragen</translation>
    </message>
    <message>
        <source>Fewer amounts than this carry a warning</source>
        <translation>Bij minder bedragen dan dit volgt een waarschuwing</translation>
    </message>
    <message>
        <source>Deviation from which amounts do not conform, in ten-thousandths</source>
        <translation>Afwijking vanaf waar bedragen niet overeenstemmen, in tienduizendsten</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>Uitwaaieren (fan-out)</translation>
    </message>
    <message>
        <source>One account pays many different accounts within a short time.</source>
        <translation>Eén rekening betaalt in korte tijd veel verschillende rekeningen.</translation>
    </message>
    <message>
        <source>Wages, benefits, refunds or suppliers paid on one day look the same.</source>
        <translation>Lonen, uitkeringen, terugbetalingen of leveranciers op één dag zien er net zo uit.</translation>
    </message>
    <message>
        <source>Fan-in</source>
        <translation>Samenkomen (fan-in)</translation>
    </message>
    <message>
        <source>One account is paid by many different accounts within a short time.</source>
        <translation>Eén rekening ontvangt in korte tijd van veel verschillende rekeningen.</translation>
    </message>
    <message>
        <source>A shop, an association that collects fees or a sale of tickets looks the same.</source>
        <translation>Een winkel, een vereniging die contributie int of een kaartverkoop ziet er net zo uit.</translation>
    </message>
    <message>
        <source>Gather-scatter</source>
        <translation>Verzamelen en verspreiden</translation>
    </message>
    <message>
        <source>One account collects from several accounts and pays several others within a short time.</source>
        <translation>Eén rekening ontvangt in korte tijd van meerdere rekeningen en betaalt er meerdere andere.</translation>
    </message>
    <message>
        <source>Any company with customers and suppliers does this; look at what it is said to do.</source>
        <translation>Elk bedrijf met klanten en leveranciers doet dit; kijk naar wat het zegt te doen.</translation>
    </message>
    <message>
        <source>Scatter-gather</source>
        <translation>Verspreiden en verzamelen</translation>
    </message>
    <message>
        <source>Money goes from one account over several others to one account.</source>
        <translation>Geld gaat van één rekening via meerdere andere naar één rekening.</translation>
    </message>
    <message>
        <source>Colleagues with the same employer and the same landlord look the same.</source>
        <translation>Collega&apos;s met dezelfde werkgever en dezelfde verhuurder zien er net zo uit.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Payments go round and end where they began, in any order of time within the window.</source>
        <translation>Betalingen gaan rond en eindigen waar ze begonnen, in willekeurige volgorde binnen het tijdvenster.</translation>
    </message>
    <message>
        <source>Families, groups of companies and business partners often pay each other to and fro.</source>
        <translation>Families, concerns en zakenpartners betalen elkaar vaak over en weer.</translation>
    </message>
    <message>
        <source>Cycle in order of time</source>
        <translation>Kring in tijdsvolgorde</translation>
    </message>
    <message>
        <source>Money goes round and comes back to where it began, each payment after the one before.</source>
        <translation>Geld gaat rond en komt terug waar het begon, elke betaling na de vorige.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Rondgang</translation>
    </message>
    <message>
        <source>Money goes round over other accounts and comes back nearly whole.</source>
        <translation>Geld gaat rond via andere rekeningen en komt vrijwel geheel terug.</translation>
    </message>
    <message>
        <source>A deposit that is returned, a cancelled purchase or a shared bill comes back as well.</source>
        <translation>Een teruggegeven borg, een geannuleerde koop of een gedeelde rekening komt ook terug.</translation>
    </message>
    <message>
        <source>Loan-back</source>
        <translation>Loan-back</translation>
    </message>
    <message>
        <source>A real loan within a family or a group of companies may follow an earlier payment by chance.</source>
        <translation>Een echte lening binnen een familie of concern kan toevallig op een eerdere betaling volgen.</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>Twee groepen</translation>
    </message>
    <message>
        <source>Several accounts each pay several of the same other accounts within a short time.</source>
        <translation>Meerdere rekeningen betalen in korte tijd elk meerdere van dezelfde andere rekeningen.</translation>
    </message>
    <message>
        <source>Members of several associations, or tenants who share suppliers, look the same.</source>
        <translation>Leden van meerdere verenigingen, of huurders met dezelfde leveranciers, zien er net zo uit.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>A first group pays a second group, which pays a third.</source>
        <translation>Een eerste groep betaalt een tweede groep, die een derde betaalt.</translation>
    </message>
    <message>
        <source>Wholesale, retail and customers are such layers too.</source>
        <translation>Groothandel, winkel en klanten zijn ook zulke lagen.</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Money moves on from account to account in many steps, each soon after the one before.</source>
        <translation>Geld gaat in veel stappen van rekening naar rekening, elke stap kort na de vorige.</translation>
    </message>
    <message>
        <source>Everybody who is paid pays others; a long walk through busy accounts means nothing by itself.</source>
        <translation>Wie ontvangt, betaalt ook anderen; een lange keten langs drukke rekeningen zegt op zichzelf niets.</translation>
    </message>
    <message>
        <source>Amounts just below a threshold</source>
        <translation>Bedragen net onder een drempel</translation>
    </message>
    <message>
        <source>An account receives several amounts just below a threshold.</source>
        <translation>Een rekening ontvangt meerdere bedragen net onder een drempel.</translation>
    </message>
    <message>
        <source>Rents, wages and prices can lie just below a threshold for years.</source>
        <translation>Huren, lonen en prijzen kunnen jarenlang net onder een drempel liggen.</translation>
    </message>
    <message>
        <source>Split payments</source>
        <translation>Gesplitste betalingen</translation>
    </message>
    <message>
        <source>One account pays the same account several times within hours.</source>
        <translation>Eén rekening betaalt dezelfde rekening meerdere keren binnen enkele uren.</translation>
    </message>
    <message>
        <source>A purchase paid in parts, or a payment repeated after a mistake, looks the same.</source>
        <translation>Een aankoop in delen, of een betaling die na een vergissing is herhaald, ziet er net zo uit.</translation>
    </message>
    <message>
        <source>Pass-through account</source>
        <translation>Doorsluisrekening</translation>
    </message>
    <message>
        <source>What an account receives leaves it again within hours.</source>
        <translation>Wat een rekening ontvangt, is binnen enkele uren weer weg.</translation>
    </message>
    <message>
        <source>A savings account, a shared household account or a fiscal representative passes money on as well.</source>
        <translation>Een spaarrekening, een gezamenlijke huishoudrekening of een fiscaal vertegenwoordiger betaalt ook door.</translation>
    </message>
    <message>
        <source>Dormant account wakes</source>
        <translation>Slapende rekening wordt actief</translation>
    </message>
    <message>
        <source>An account without payments for a long time suddenly has many.</source>
        <translation>Een rekening zonder betalingen heeft er na lange tijd ineens veel.</translation>
    </message>
    <message>
        <source>A new job, a divorce, an inheritance or a season wakes an account too.</source>
        <translation>Ook een nieuwe baan, een scheiding, een erfenis of een seizoen kan een rekening weer actief maken.</translation>
    </message>
    <message>
        <source>Rapid resale of real estate</source>
        <translation>Snelle doorverkoop van onroerend goed (ABC)</translation>
    </message>
    <message>
        <source>The same real estate is sold on within a short time for much more.</source>
        <translation>Hetzelfde onroerend goed wordt in korte tijd voor veel meer doorverkocht.</translation>
    </message>
    <message>
        <source>A renovation, a division or a rising market can explain the price.</source>
        <translation>Een verbouwing, een splitsing of een stijgende markt kan de prijs verklaren.</translation>
    </message>
    <message>
        <source>Fictitious turnover</source>
        <translation>Fictieve omzet</translation>
    </message>
    <message>
        <source>Most of what an account receives comes from accounts to which it pays about as much back.</source>
        <translation>Het meeste dat een rekening ontvangt, komt van rekeningen waaraan ze ongeveer evenveel terugbetaalt.</translation>
    </message>
    <message>
        <source>Partners who settle costs with each other have such accounts.</source>
        <translation>Partners die kosten met elkaar verrekenen, hebben zulke rekeningen.</translation>
    </message>
    <message>
        <source>Payments in round sums</source>
        <translation>Betalingen in ronde bedragen</translation>
    </message>
    <message>
        <source>Most payments of an account are large round amounts.</source>
        <translation>De meeste betalingen van een rekening zijn grote ronde bedragen.</translation>
    </message>
    <message>
        <source>Savings, rents, loans and donations are round by agreement.</source>
        <translation>Spaargeld, huren, leningen en giften zijn volgens afspraak rond.</translation>
    </message>
    <message>
        <source>Deviation from Benford&apos;s law</source>
        <translation>Afwijking van de wet van Benford</translation>
    </message>
    <message>
        <source>The first digits of the amounts of an account are unlike those of amounts that grew by themselves.</source>
        <translation>De eerste cijfers van de bedragen op een rekening lijken niet op die van vanzelf ontstane bedragen.</translation>
    </message>
    <message>
        <source>Fixed prices, rents and limits break the law without anything being wrong.</source>
        <translation>Vaste prijzen, huren en limieten wijken van de wet af zonder dat er iets mis is.</translation>
    </message>
    <message>
        <source>%1 accounts paid the same %2 accounts within %3 days; none of the second group paid one of the first in these payments.</source>
        <translation>%1 rekeningen betaalden binnen %3 dagen dezelfde %2 rekeningen; niemand van de tweede groep betaalde in deze betalingen iemand van de eerste.</translation>
    </message>
    <message>
        <source>Money that left %1 on %2 came back over %3 other accounts on %4.</source>
        <translation>Geld dat op %2 van %1 afging, kwam op %4 via %3 andere rekeningen terug.</translation>
    </message>
    <message>
        <source>The first payment was %1, the last one %2.</source>
        <translation>De eerste betaling was %1, de laatste %2.</translation>
    </message>
    <message>
        <source>The description of the last payment speaks of a loan.</source>
        <translation>De omschrijving van de laatste betaling noemt een lening.</translation>
    </message>
    <message>
        <source>Smaller payments to the lender that followed: %1.</source>
        <translation>Kleinere betalingen aan de geldgever die volgden: %1.</translation>
    </message>
    <message>
        <source>%1 had no payments for %2 days and then %3 within %4 days.</source>
        <translation>%1 had %2 dagen geen betalingen en daarna %3 binnen %4 dagen.</translation>
    </message>
    <message>
        <source>%1 received money from %2 accounts and paid money to %3 accounts within %4 days.</source>
        <translation>%1 ontving binnen %4 dagen geld van %2 rekeningen en betaalde aan %3 rekeningen.</translation>
    </message>
    <message>
        <source>%1 paid %2 different accounts within %3 days, %4 in the whole stretch.</source>
        <translation>%1 betaalde binnen %3 dagen %2 verschillende rekeningen, %4 in de hele reeks.</translation>
    </message>
    <message>
        <source>%1 was paid by %2 different accounts within %3 days, %4 in the whole stretch.</source>
        <translation>%1 ontving binnen %3 dagen van %2 verschillende rekeningen, %4 in de hele reeks.</translation>
    </message>
    <message>
        <source>%1 of the %2 payments of %3 are whole multiples of %4.</source>
        <translation>%1 van de %2 betalingen van %3 zijn gehele veelvouden van %4.</translation>
    </message>
    <message>
        <source>The first digits of %1 amounts of %2 differ from Benford&apos;s law by %3 ten-thousandths on average; from %4 on they do not conform.</source>
        <translation>De eerste cijfers van %1 bedragen van %2 wijken gemiddeld %3 tienduizendsten af van de wet van Benford; vanaf %4 stemmen ze niet overeen.</translation>
    </message>
    <message>
        <source>Mind: with fewer than %1 amounts chance alone can do this.</source>
        <translation>Let op: bij minder dan %1 bedragen kan dit toeval zijn.</translation>
    </message>
    <message>
        <source>%1 received %2 amounts of which at least %3 percent had left again within %4 hours.</source>
        <translation>%1 ontving %2 bedragen waarvan binnen %4 uur minstens %3 procent weer weg was.</translation>
    </message>
    <message>
        <source>%1 bought %2 on %3 for %4 and sold it on %5 for %6.</source>
        <translation>%1 kocht %2 op %3 voor %4 en verkocht het op %5 voor %6.</translation>
    </message>
    <message>
        <source>That is %1 percent more after %2 days.</source>
        <translation>Dat is %1 procent meer na %2 dagen.</translation>
    </message>
    <message>
        <source>Money went from %1 over %2 accounts to %3; each of them received before it paid, within %4 days.</source>
        <translation>Geld ging binnen %4 dagen van %1 via %2 rekeningen naar %3; elk daarvan ontving voordat ze betaalde.</translation>
    </message>
    <message>
        <source>%1 accounts paid a layer of %2 accounts, which paid %3 others in turn.</source>
        <translation>%1 rekeningen betaalden een laag van %2 rekeningen, die op hun beurt %3 andere betaalden.</translation>
    </message>
    <message>
        <source>%1 paid %2, and %2 paid %3 next.</source>
        <translation>%1 betaalde %2, en %2 betaalde daarna %3.</translation>
    </message>
    <message>
        <source>%1 received %2 amounts just below %3 within %4 days of each other.</source>
        <translation>%1 ontving %2 bedragen net onder %3, telkens binnen %4 dagen na elkaar.</translation>
    </message>
    <message>
        <source>Amounts of %1 and more in the same time: %2.</source>
        <translation>Bedragen van %1 en meer in dezelfde tijd: %2.</translation>
    </message>
    <message>
        <source>%1 paid %2 %3 times within %4 hours.</source>
        <translation>%1 betaalde %2 %3 keer binnen %4 uur.</translation>
    </message>
    <message>
        <source>%1 percent of what %2 received (%3 of %4) came from %5 accounts that got about as much back from it.</source>
        <translation>%1 procent van wat %2 ontving (%3 van %4) kwam van %5 rekeningen die er ongeveer evenveel van terugkregen.</translation>
    </message>
    <message>
        <source>From %1 to %2 money moved in %3 steps, each soon after the one before.</source>
        <translation>Van %1 naar %2 ging geld in %3 stappen, elke stap kort na de vorige.</translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; has no parameter &quot;%2&quot;.</source>
        <translation>Het patroon „%1” heeft geen parameter „%2”.</translation>
    </message>
    <message>
        <source>Choose a parameter from its method card.</source>
        <translation>Kies een parameter van de methodekaart.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; cannot be %2.</source>
        <translation>De parameter „%1” kan niet %2 zijn.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Kies een getal van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>There is no pattern &quot;%1&quot;.</source>
        <translation>Er is geen patroon „%1”.</translation>
    </message>
    <message>
        <source>Choose a pattern from the list of methods.</source>
        <translation>Kies een patroon uit de lijst met methoden.</translation>
    </message>
    <message>
        <source>Looking for patterns was stopped.</source>
        <translation>Het zoeken naar patronen is gestopt.</translation>
    </message>
    <message>
        <source>Looking for patterns</source>
        <translation>Patronen zoeken</translation>
    </message>
    <message>
        <source>Payments: %1, from %2 to %3.</source>
        <translation>Betalingen: %1, van %2 t/m %3.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Samen: %1.</translation>
    </message>
    <message>
        <source>There is no group with number %1 on the chart.</source>
        <translation>Er is geen groep met nummer %1 op het schema.</translation>
    </message>
    <message>
        <source>It may have been opened; renew the view.</source>
        <translation>Misschien is die geopend; ververs het beeld.</translation>
    </message>
    <message>
        <source>The chart of the whole case shows everything; nothing can be taken off it.</source>
        <translation>Het schema van de hele zaak toont alles; er kan niets af.</translation>
    </message>
    <message>
        <source>Hide the things, or put the others on a new chart.</source>
        <translation>Verberg de entiteiten, of zet de andere op een nieuw schema.</translation>
    </message>
    <message>
        <source>Align things on the chart</source>
        <translation>Entiteiten op het schema uitlijnen</translation>
    </message>
    <message>
        <source>Distribute things on the chart</source>
        <translation>Entiteiten op het schema verdelen</translation>
    </message>
    <message>
        <source>Tidy things on the chart</source>
        <translation>Entiteiten op het schema netjes zetten</translation>
    </message>
    <message>
        <source>Place new things on the chart</source>
        <translation>Nieuwe entiteiten op het schema plaatsen</translation>
    </message>
    <message>
        <source>Make the chart %1</source>
        <translation>Schema %1 maken</translation>
    </message>
    <message>
        <source>Rename the chart to %1</source>
        <translation>Schema hernoemen tot %1</translation>
    </message>
    <message>
        <source>Delete the chart %1</source>
        <translation>Schema %1 verwijderen</translation>
    </message>
    <message>
        <source>Filter the chart</source>
        <translation>Schema filteren</translation>
    </message>
    <message>
        <source>Put %1 on the chart</source>
        <translation>%1 op het schema zetten</translation>
    </message>
    <message>
        <source>Put things on the chart</source>
        <translation>Entiteiten op het schema zetten</translation>
    </message>
    <message>
        <source>Take %1 off the chart</source>
        <translation>%1 van het schema halen</translation>
    </message>
    <message>
        <source>Take things off the chart</source>
        <translation>Entiteiten van het schema halen</translation>
    </message>
    <message>
        <source>Show %1 on the chart</source>
        <translation>%1 op het schema tonen</translation>
    </message>
    <message>
        <source>Show things on the chart</source>
        <translation>Entiteiten op het schema tonen</translation>
    </message>
    <message>
        <source>Hide %1 on the chart</source>
        <translation>%1 op het schema verbergen</translation>
    </message>
    <message>
        <source>Hide things on the chart</source>
        <translation>Entiteiten op het schema verbergen</translation>
    </message>
    <message>
        <source>Show %1 in grey</source>
        <translation>%1 in grijs tonen</translation>
    </message>
    <message>
        <source>Show things in grey</source>
        <translation>Entiteiten in grijs tonen</translation>
    </message>
    <message>
        <source>Show everything on the chart</source>
        <translation>Alles op het schema tonen</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 samenvouwen</translation>
    </message>
    <message>
        <source>Open a group on the chart</source>
        <translation>Groep op het schema openen</translation>
    </message>
    <message>
        <source>Add a note to the chart</source>
        <translation>Notitie aan het schema toevoegen</translation>
    </message>
    <message>
        <source>Add a frame to the chart</source>
        <translation>Kader aan het schema toevoegen</translation>
    </message>
    <message>
        <source>Change a note on the chart</source>
        <translation>Notitie op het schema wijzigen</translation>
    </message>
    <message>
        <source>Change a frame on the chart</source>
        <translation>Kader op het schema wijzigen</translation>
    </message>
    <message>
        <source>Remove a note from the chart</source>
        <translation>Notitie van het schema verwijderen</translation>
    </message>
    <message>
        <source>Remove a frame from the chart</source>
        <translation>Kader van het schema verwijderen</translation>
    </message>
    <message>
        <source>Move a note on the chart</source>
        <translation>Notitie op het schema verplaatsen</translation>
    </message>
    <message>
        <source>Paste %1 things and %2 links</source>
        <translation>%1 entiteiten en %2 relaties plakken</translation>
    </message>
    <message>
        <source>Change the style rules</source>
        <translation>Stijlregels wijzigen</translation>
    </message>
    <message>
        <source>Take a finding back</source>
        <translation>Een bevinding terughalen</translation>
    </message>
    <message>
        <source>Put a finding aside</source>
        <translation>Een bevinding terzijde leggen</translation>
    </message>
    <message>
        <source>The network has no node with the id &quot;%1&quot;.</source>
        <translation>Het netwerk heeft geen knoop met de id „%1”.</translation>
    </message>
    <message>
        <source>Give an id as it stands in the first column of the positions.</source>
        <translation>Geef een id zoals die in de eerste kolom van de posities staat.</translation>
    </message>
    <message>
        <source>Amounts of several currencies cannot be followed together.</source>
        <translation>Bedragen in verschillende valuta kunnen niet samen worden gevolgd.</translation>
    </message>
    <message>
        <source>Choose one currency, or convert all of them with a table of exchange rates.</source>
        <translation>Kies één valuta, of reken alles om met een tabel met wisselkoersen.</translation>
    </message>
    <message>
        <source>That balance cannot stand on an account before its first payment.</source>
        <translation>Dat saldo kan niet vóór de eerste betaling op een rekening staan.</translation>
    </message>
    <message>
        <source>Give balances of 0 or more, and only when following money forwards.</source>
        <translation>Geef saldi van 0 of meer, en alleen bij het vooruit volgen van geld.</translation>
    </message>
    <message>
        <source>The sums of the worksheet become too large to be counted exactly.</source>
        <translation>De sommen van het werkblad worden te groot om exact te tellen.</translation>
    </message>
    <message>
        <source>Look for lines with impossible amounts.</source>
        <translation>Zoek regels met onmogelijke bedragen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parameter with a number.</source>
        <translation>&quot;%1&quot; is geen instelling met een getal.</translation>
    </message>
    <message>
        <source>Write it as pattern.parameter=number, for example fan-out.minimum=5.</source>
        <translation>Schrijf het als patroon.instelling=getal, bijvoorbeeld fan-out.minimum=5.</translation>
    </message>
    <message>
        <source>A busy part of the payments was not searched to its end for &quot;%1&quot;.</source>
        <translation>Een druk deel van de betalingen is niet tot het eind doorzocht op &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A finding is a reason to look and says nothing of guilt.</source>
        <translation>Een bevinding is een reden om te kijken en zegt niets over schuld.</translation>
    </message>
    <message>
        <source>Write amounts with a point, for example 1500.00.</source>
        <translation>Schrijf bedragen met een punt, bijvoorbeeld 1500.00.</translation>
    </message>
    <message>
        <source>%1: lowest %2, highest %3</source>
        <translation>%1: laagste %2, hoogste %3</translation>
    </message>
    <message>
        <source>Payments in %1 left out because there is no rate: %2</source>
        <translation>Betalingen in %1 die zijn weggelaten omdat er geen koers is: %2</translation>
    </message>
    <message>
        <source>Money leaves an account and comes back over others as a loan, or a loan comes from a lender whom the case paid first and whom nobody repays.</source>
        <translation>Geld verlaat een rekening en komt via andere terug als lening, of een lening komt van een geldgever die eerst uit de zaak is betaald en aan wie niets wordt afgelost.</translation>
    </message>
    <message>
        <source>%1 received %2 on %3 as a loan, by its description, and paid nothing back in these payments.</source>
        <translation>%1 ontving %2 op %3, volgens de omschrijving als lening, en betaalde in deze betalingen niets terug.</translation>
    </message>
    <message>
        <source>The lender %1 had received %2 from accounts of this case in the %3 days before.</source>
        <translation>De geldgever %1 had in de %3 dagen ervoor %2 ontvangen van rekeningen in deze zaak.</translation>
    </message>
    <message>
        <source>%1  %2 -&gt; %3 (paid %4, returned %5, %6 payments)</source>
        <translation>%1  %2 -&gt; %3 (betaald %4, terug %5, %6 betalingen)</translation>
    </message>
    <message>
        <source>outside the case</source>
        <translation>buiten de zaak</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency.</source>
        <translation>&quot;%1&quot; is geen valuta.</translation>
    </message>
    <message>
        <source>Write its three letters, for example EUR.</source>
        <translation>Schrijf de drie letters, bijvoorbeeld EUR.</translation>
    </message>
    <message>
        <source>No payments in order of time lead from %1 to %2.</source>
        <translation>Geen betalingen in volgorde van tijd leiden van %1 naar %2.</translation>
    </message>
    <message>
        <source>There is no file to write the picture to.</source>
        <translation>Er is geen bestand om het beeld naar te schrijven.</translation>
    </message>
    <message>
        <source>A picture is made for one recipient.</source>
        <translation>Een beeld wordt voor één ontvanger gemaakt.</translation>
    </message>
    <message>
        <source>Give --out FILE and at most one --recipient.</source>
        <translation>Geef --out BESTAND en hoogstens één --recipient.</translation>
    </message>
    <message>
        <source>own team</source>
        <translation>eigen team</translation>
    </message>
    <message>
        <source>Nothing was provided.</source>
        <translation>Er is niets verstrekt.</translation>
    </message>
    <message>
        <source>The case has no bank statements in this currency.</source>
        <translation>De zaak heeft geen bankafschriften in deze valuta.</translation>
    </message>
    <message>
        <source>The case has no chart &quot;%1&quot;.</source>
        <translation>De zaak heeft geen schema &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Leave --chart out to draw the whole case.</source>
        <translation>Laat --chart weg om de hele zaak te tekenen.</translation>
    </message>
    <message>
        <source>A package is sealed for a key or with a passphrase.</source>
        <translation>Een pakket wordt voor een sleutel of met een wachtwoordzin verzegeld.</translation>
    </message>
    <message>
        <source>Give either --for-key or --passphrase-file.</source>
        <translation>Geef --for-key of --passphrase-file.</translation>
    </message>
    <message>
        <source>The package was written to %1.</source>
        <translation>Het pakket is naar %1 geschreven.</translation>
    </message>
    <message>
        <source>The files were unpacked into %1; signed by %2 with the key %3.</source>
        <translation>De bestanden zijn uitgepakt in %1; ondertekend door %2 met de sleutel %3.</translation>
    </message>
    <message>
        <source>The package is whole. For: %1. Ground: %2.</source>
        <translation>Het pakket is ongeschonden. Voor: %1. Grondslag: %2.</translation>
    </message>
    <message>
        <source>Signed by %1 with the key %2.</source>
        <translation>Ondertekend door %1 met de sleutel %2.</translation>
    </message>
    <message>
        <source>The package is as it was when the key %1 signed it. Its content was not opened.</source>
        <translation>Het pakket is zoals het was toen de sleutel %1 het ondertekende. De inhoud is niet geopend.</translation>
    </message>
    <message>
        <source>The passphrase could not be read.</source>
        <translation>De wachtwoordzin kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Give a file whose first line is the passphrase, or - for the standard input.</source>
        <translation>Geef een bestand waarvan de eerste regel de wachtwoordzin is, of - voor de standaardinvoer.</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>Er is geen wachtwoordzin.</translation>
    </message>
    <message>
        <source>Give --passphrase-file, and --key where the package is for a key.</source>
        <translation>Geef --passphrase-file, en --key waar het pakket voor een sleutel is.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no opening balance.</source>
        <translation>&quot;%1&quot; is geen beginsaldo.</translation>
    </message>
    <message>
        <source>Write the account, a sign of equality and the amount.</source>
        <translation>Schrijf de rekening, een isgelijkteken en het bedrag.</translation>
    </message>
    <message>
        <source>Balances before the first payment, tainted: %1</source>
        <translation>Saldi voor de eerste betaling, gevolgd: %1</translation>
    </message>
    <message>
        <source>Left the known accounts: %1</source>
        <translation>Verliet de bekende rekeningen: %1</translation>
    </message>
    <message>
        <source>Ended at a limit: %1</source>
        <translation>Eindigde bij een grens: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of this worksheet.</source>
        <translation>&quot;%1&quot; is geen regel van dit werkblad.</translation>
    </message>
    <message>
        <source>Write SECTION:AMOUNT:TEXT with one of these sections: %1.</source>
        <translation>Schrijf ONDERDEEL:BEDRAG:TEKST met een van deze onderdelen: %1.</translation>
    </message>
    <message>
        <source>What remains unexplained asks for an explanation and proves nothing by itself.</source>
        <translation>Wat onverklaard blijft, vraagt om uitleg en bewijst op zichzelf niets.</translation>
    </message>
    <message>
        <source>A CSV file holds one table; this has more.</source>
        <translation>Een CSV-bestand bevat één tabel; dit zijn er meer.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx.</source>
        <translation>Kies een naam die eindigt op .xlsx.</translation>
    </message>
    <message>
        <source>The table could not be written; what was there before is unchanged.</source>
        <translation>De tabel kon niet worden geschreven; wat er stond, is ongewijzigd.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Kies een andere map of maak ruimte op de schijf.</translation>
    </message>
    <message>
        <source>A table is written as CSV or as XLSX.</source>
        <translation>Een tabel wordt geschreven als CSV of als XLSX.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv or .xlsx.</source>
        <translation>Kies een naam die eindigt op .csv of .xlsx.</translation>
    </message>
    <message>
        <source>Other and unknown accounts</source>
        <translation>Overige en onbekende rekeningen</translation>
    </message>
    <message>
        <source>Net flows</source>
        <translation>Nettostromen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Net (%1)</source>
        <translation>Netto (%1)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>LIFO</source>
        <translation>LIFO</translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation>Pro rata</translation>
    </message>
    <message>
        <source>Own first</source>
        <translation>Eigen geld eerst</translation>
    </message>
    <message>
        <source>Traced first</source>
        <translation>Gevolgd geld eerst</translation>
    </message>
    <message>
        <source>All traced</source>
        <translation>Alles gevolgd</translation>
    </message>
    <message>
        <source>Lots and payments</source>
        <translation>Delen en betalingen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Amount of the lot (%1)</source>
        <translation>Bedrag van het deel (%1)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Nummer van de betaling</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Amount paid (%1)</source>
        <translation>Betaald bedrag (%1)</translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation>Oorspronkelijk bedrag</translation>
    </message>
    <message>
        <source>Original currency</source>
        <translation>Oorspronkelijke valuta</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>Dag van de koers</translation>
    </message>
    <message>
        <source>Calculation rules compared</source>
        <translation>Rekenregels vergeleken</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Laagste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Hoogste</translation>
    </message>
    <message>
        <source>Statement, not both balances are known</source>
        <translation>Afschrift, niet beide saldi zijn bekend</translation>
    </message>
    <message>
        <source>Statement, adds up</source>
        <translation>Afschrift, sluit aan</translation>
    </message>
    <message>
        <source>Statement, does not add up</source>
        <translation>Afschrift, sluit niet aan</translation>
    </message>
    <message>
        <source>No statement covers these days</source>
        <translation>Geen afschrift dekt deze dagen</translation>
    </message>
    <message>
        <source>More than one statement covers these days</source>
        <translation>Meer dan één afschrift dekt deze dagen</translation>
    </message>
    <message>
        <source>Opening balance differs from the closing balance before it</source>
        <translation>Het beginsaldo wijkt af van het eindsaldo ervoor</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Aansluiting</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Beginsaldo</translation>
    </message>
    <message>
        <source>Payments in the case</source>
        <translation>Betalingen in de zaak</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Eindsaldo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) of this account are covered by no statement</source>
        <translation>
            <numerusform>%n betaling van deze rekening staat in geen afschrift</numerusform>
            <numerusform>%n betalingen van deze rekening staan in geen afschrift</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Sector unknown</source>
        <translation>Sector onbekend</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>Land onbekend</translation>
    </message>
    <message>
        <source>Money cannot be rolled up by &quot;%1&quot;.</source>
        <translation>Geld kan niet worden opgeteld naar &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose holder, person, company, sector or country.</source>
        <translation>Kies holder, person, company, sector of country.</translation>
    </message>
    <message>
        <source>Cash at the beginning</source>
        <translation>Contanten aan het begin</translation>
    </message>
    <message>
        <source>Cash that was there on the first day, as a statement or a search shows.</source>
        <translation>Contanten die er op de eerste dag waren, zoals blijkt uit een verklaring of doorzoeking.</translation>
    </message>
    <message>
        <source>Legal cash receipts</source>
        <translation>Legale contante ontvangsten</translation>
    </message>
    <message>
        <source>Cash with a known legal origin, withdrawals from the bank among it.</source>
        <translation>Contanten met een bekende legale herkomst, waaronder opnames bij de bank.</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>Contanten aan het eind</translation>
    </message>
    <message>
        <source>Cash that was there on the last day, as found or seized.</source>
        <translation>Contanten die er op de laatste dag waren, zoals aangetroffen of in beslag genomen.</translation>
    </message>
    <message>
        <source>Cash spent</source>
        <translation>Contante uitgaven</translation>
    </message>
    <message>
        <source>What was paid in cash, deposits at the bank among it.</source>
        <translation>Wat contant is betaald, waaronder stortingen bij de bank.</translation>
    </message>
    <message>
        <source>Possessions at the beginning</source>
        <translation>Bezittingen aan het begin</translation>
    </message>
    <message>
        <source>Balances, houses, vehicles and claims on the first day.</source>
        <translation>Saldi, huizen, voertuigen en vorderingen op de eerste dag.</translation>
    </message>
    <message>
        <source>Debts at the beginning</source>
        <translation>Schulden aan het begin</translation>
    </message>
    <message>
        <source>What was owed on the first day.</source>
        <translation>Wat op de eerste dag verschuldigd was.</translation>
    </message>
    <message>
        <source>Possessions at the end</source>
        <translation>Bezittingen aan het eind</translation>
    </message>
    <message>
        <source>Balances, houses, vehicles and claims on the last day.</source>
        <translation>Saldi, huizen, voertuigen en vorderingen op de laatste dag.</translation>
    </message>
    <message>
        <source>Debts at the end</source>
        <translation>Schulden aan het eind</translation>
    </message>
    <message>
        <source>What was owed on the last day.</source>
        <translation>Wat op de laatste dag verschuldigd was.</translation>
    </message>
    <message>
        <source>Known spending in the period</source>
        <translation>Bekende uitgaven in de periode</translation>
    </message>
    <message>
        <source>Money spent that left no possession behind.</source>
        <translation>Uitgegeven geld waar geen bezit van overbleef.</translation>
    </message>
    <message>
        <source>Legal income in the period</source>
        <translation>Legaal inkomen in de periode</translation>
    </message>
    <message>
        <source>Income with a known legal origin, after tax.</source>
        <translation>Inkomen met een bekende legale herkomst, na belasting.</translation>
    </message>
    <message>
        <source>The stored worksheet cannot be read.</source>
        <translation>Het bewaarde werkblad kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Begin the worksheet again; the case itself is unharmed.</source>
        <translation>Begin opnieuw met het werkblad; de zaak zelf is ongeschonden.</translation>
    </message>
    <message>
        <source>There is no worksheet &quot;%1&quot;.</source>
        <translation>Er is geen werkblad &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose cash or networth.</source>
        <translation>Kies cash of networth.</translation>
    </message>
    <message>
        <source>Simple cash statement</source>
        <translation>Eenvoudige kasopstelling</translation>
    </message>
    <message>
        <source>Comparison of net worth</source>
        <translation>Vermogensvergelijking</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Bedrag (%1)</translation>
    </message>
    <message>
        <source>Payments it rests on</source>
        <translation>Betalingen waarop het berust</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Onverklaard</translation>
    </message>
    <message>
        <source>Cash withdrawn from %1</source>
        <translation>Contant opgenomen van %1</translation>
    </message>
    <message>
        <source>Cash deposited on %1</source>
        <translation>Contant gestort op %1</translation>
    </message>
    <message>
        <source>Declared income of %1</source>
        <translation>Opgegeven inkomen van %1</translation>
    </message>
    <message>
        <source>Making the picture was stopped.</source>
        <translation>Het maken van het beeld is gestopt.</translation>
    </message>
    <message>
        <source>There is nothing called &quot;%1&quot; in the case.</source>
        <translation>Er is niets met de naam &quot;%1&quot; in de zaak.</translation>
    </message>
    <message>
        <source>Write the name or the number as the case shows it.</source>
        <translation>Schrijf de naam of het nummer zoals de zaak het toont.</translation>
    </message>
    <message>
        <source>This picture is about one address, organisation or person, and none was named.</source>
        <translation>Dit beeld gaat over één adres, organisatie of persoon, en er is niets genoemd.</translation>
    </message>
    <message>
        <source>Write the name or the number under &quot;Subject&quot;.</source>
        <translation>Schrijf de naam of het nummer bij &quot;Onderwerp&quot;.</translation>
    </message>
    <message>
        <source>Data of this case are provided to &quot;%1&quot; only on a written decision.</source>
        <translation>Gegevens van deze zaak worden alleen op grond van een schriftelijk besluit aan &quot;%1&quot; verstrekt.</translation>
    </message>
    <message>
        <source>Give the reference of the decision (Wpg art. 20).</source>
        <translation>Geef het kenmerk van het besluit (art. 20 Wpg).</translation>
    </message>
    <message>
        <source>There is no legal basis for providing to &quot;%1&quot; on %2.</source>
        <translation>Er is op %2 geen grondslag om aan &quot;%1&quot; te verstrekken.</translation>
    </message>
    <message>
        <source>See the directory of recipients for the days on which a legal basis is in force.</source>
        <translation>Zie de lijst van ontvangers voor de dagen waarop een grondslag geldt.</translation>
    </message>
    <message>
        <source>The marking of the case is higher than &quot;%1&quot; may have.</source>
        <translation>De rubricering van de zaak is hoger dan &quot;%1&quot; mag hebben.</translation>
    </message>
    <message>
        <source>Choose another recipient, or have the marking lowered by whoever set it.</source>
        <translation>Kies een andere ontvanger, of laat de rubricering verlagen door wie haar heeft vastgesteld.</translation>
    </message>
    <message>
        <source>The directory of recipients cannot be read.</source>
        <translation>De lijst van ontvangers kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Correct the file, or take the directory that comes with the program.</source>
        <translation>Verbeter het bestand, of neem de lijst die bij het programma hoort.</translation>
    </message>
    <message>
        <source>The template names a section &quot;%1&quot; that does not exist.</source>
        <translation>Het sjabloon noemt een onderdeel &quot;%1&quot; dat niet bestaat.</translation>
    </message>
    <message>
        <source>Use these: %1.</source>
        <translation>Gebruik deze: %1.</translation>
    </message>
    <message>
        <source>The template has no sections.</source>
        <translation>Het sjabloon heeft geen onderdelen.</translation>
    </message>
    <message>
        <source>Give it a list &quot;sections&quot; with the ids of the sections.</source>
        <translation>Geef het een lijst &quot;sections&quot; met de id&apos;s van de onderdelen.</translation>
    </message>
    <message>
        <source>The template is not a JSON object.</source>
        <translation>Het sjabloon is geen JSON-object.</translation>
    </message>
    <message>
        <source>Start from a copy of a template that comes with the program.</source>
        <translation>Begin met een kopie van een sjabloon dat bij het programma hoort.</translation>
    </message>
    <message>
        <source>The template has no version.</source>
        <translation>Het sjabloon heeft geen versie.</translation>
    </message>
    <message>
        <source>Give it a &quot;version&quot; of 1 or more and raise it with every change.</source>
        <translation>Geef het een &quot;version&quot; van 1 of hoger en verhoog die bij elke wijziging.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Er is geen sjabloon &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of: %1, or give the file of a template.</source>
        <translation>Kies uit: %1, of geef het bestand van een sjabloon.</translation>
    </message>
    <message>
        <source>The template cannot be read: %1.</source>
        <translation>Het sjabloon kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>See that the file may be read, or choose another.</source>
        <translation>Zorg dat het bestand gelezen mag worden, of kies een ander.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>The key could not be written: %1.</source>
        <translation>De sleutel kon niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk.</source>
        <translation>Kies een andere map of maak ruimte op de schijf.</translation>
    </message>
    <message>
        <source>The key cannot be read: %1.</source>
        <translation>De sleutel kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Check the path and whether you may read the file.</source>
        <translation>Controleer het pad en of het bestand gelezen mag worden.</translation>
    </message>
    <message>
        <source>The key was written by a newer version of Kluwen.</source>
        <translation>De sleutel is door een nieuwere versie van Kluwen geschreven.</translation>
    </message>
    <message>
        <source>Install that version.</source>
        <translation>Installeer die versie.</translation>
    </message>
    <message>
        <source>The file is not a key of this kind.</source>
        <translation>Het bestand is geen sleutel van deze soort.</translation>
    </message>
    <message>
        <source>A secret key ends in .kluwenkey and a public key in .kluwenpub.</source>
        <translation>Een geheime sleutel eindigt op .kluwenkey en een openbare sleutel op .kluwenpub.</translation>
    </message>
    <message>
        <source>The key is damaged.</source>
        <translation>De sleutel is beschadigd.</translation>
    </message>
    <message>
        <source>Use a copy of it.</source>
        <translation>Gebruik een kopie ervan.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key.</source>
        <translation>De wachtwoordzin opent deze sleutel niet.</translation>
    </message>
    <message>
        <source>Type it again; capitals and spaces count.</source>
        <translation>Typ hem opnieuw; hoofdletters en spaties tellen mee.</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>De versleutelingsbibliotheek kon niet worden gestart.</translation>
    </message>
    <message>
        <source>Start the computer again; if that does not help, install the program again.</source>
        <translation>Start de computer opnieuw; helpt dat niet, installeer het programma dan opnieuw.</translation>
    </message>
    <message>
        <source>The passphrase is too short; nothing was written.</source>
        <translation>De wachtwoordzin is te kort; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Take at least %1 characters, for example four words that have nothing to do with one another.</source>
        <translation>Neem minstens %1 tekens, bijvoorbeeld vier woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>There is not enough memory to work out the key from the passphrase.</source>
        <translation>Er is te weinig geheugen om de sleutel uit de wachtwoordzin af te leiden.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The list of contents of the package cannot be read; nothing was unpacked.</source>
        <translation>De inhoudslijst van het pakket kan niet worden gelezen; er is niets uitgepakt.</translation>
    </message>
    <message>
        <source>Ask the sender for a new package.</source>
        <translation>Vraag de afzender om een nieuw pakket.</translation>
    </message>
    <message>
        <source>The lock of the package cannot be read.</source>
        <translation>De vergrendeling van het pakket kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The package is sealed for a key, not with a passphrase.</source>
        <translation>Het pakket is voor een sleutel verzegeld, niet met een wachtwoordzin.</translation>
    </message>
    <message>
        <source>Open it with the secret key of the recipient.</source>
        <translation>Open het met de geheime sleutel van de ontvanger.</translation>
    </message>
    <message>
        <source>The package is sealed with a passphrase, not for a key.</source>
        <translation>Het pakket is met een wachtwoordzin verzegeld, niet voor een sleutel.</translation>
    </message>
    <message>
        <source>Open it with the passphrase that the sender gave you.</source>
        <translation>Open het met de wachtwoordzin die de afzender heeft gegeven.</translation>
    </message>
    <message>
        <source>The package is sealed for another key than this one.</source>
        <translation>Het pakket is voor een andere sleutel dan deze verzegeld.</translation>
    </message>
    <message>
        <source>Use the key whose public half the sender has.</source>
        <translation>Gebruik de sleutel waarvan de afzender de openbare helft heeft.</translation>
    </message>
    <message>
        <source>The recipient&apos;s key is not a key that can be used.</source>
        <translation>De sleutel van de ontvanger is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Ask the recipient for the public key again.</source>
        <translation>Vraag de ontvanger opnieuw om de openbare sleutel.</translation>
    </message>
    <message>
        <source>The passphrase does not open this package.</source>
        <translation>De wachtwoordzin opent dit pakket niet.</translation>
    </message>
    <message>
        <source>The package is damaged or was changed after it was signed; nothing was unpacked.</source>
        <translation>Het pakket is beschadigd of na de ondertekening veranderd; er is niets uitgepakt.</translation>
    </message>
    <message>
        <source>Do not trust it; ask the sender for a new one.</source>
        <translation>Vertrouw het niet; vraag de afzender om een nieuw pakket.</translation>
    </message>
    <message>
        <source>The end of the package is missing; nothing was unpacked.</source>
        <translation>Het einde van het pakket ontbreekt; er is niets uitgepakt.</translation>
    </message>
    <message>
        <source>Copy or receive it again.</source>
        <translation>Kopieer of ontvang het opnieuw.</translation>
    </message>
    <message>
        <source>The package was not read to its end.</source>
        <translation>Het pakket is niet tot het einde gelezen.</translation>
    </message>
    <message>
        <source>The file is not a sealed package of Kluwen.</source>
        <translation>Het bestand is geen verzegeld pakket van Kluwen.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .kluwenpack.</source>
        <translation>Kies een bestand dat eindigt op .kluwenpack.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of Kluwen.</source>
        <translation>Het pakket is door een nieuwere versie van Kluwen gemaakt.</translation>
    </message>
    <message>
        <source>Install that version, or ask the sender for an older form.</source>
        <translation>Installeer die versie, of vraag de afzender om een oudere vorm.</translation>
    </message>
    <message>
        <source>The package is signed by another than the one who sealed it.</source>
        <translation>Het pakket is door een ander ondertekend dan wie het verzegelde.</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>Het pakket wordt geopend</translation>
    </message>
    <message>
        <source>The package cannot be read: %1.</source>
        <translation>Het pakket kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>De ondertekening wordt gecontroleerd</translation>
    </message>
    <message>
        <source>The sealing was stopped; no package was written.</source>
        <translation>Het verzegelen is gestopt; er is geen pakket geschreven.</translation>
    </message>
    <message>
        <source>A file could not be read: %1. No package was written.</source>
        <translation>Een bestand kon niet worden gelezen: %1. Er is geen pakket geschreven.</translation>
    </message>
    <message>
        <source>The package could not be written: %1.</source>
        <translation>Het pakket kon niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Verzegelen</translation>
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation>Er is niets om te verzegelen.</translation>
    </message>
    <message>
        <source>Name the files that go into the package.</source>
        <translation>Noem de bestanden die in het pakket gaan.</translation>
    </message>
    <message>
        <source>A package tells for whom it is and on what ground; nothing was written.</source>
        <translation>Een pakket vermeldt voor wie het is en op welke grondslag; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Give the recipient and the legal ground of the provision.</source>
        <translation>Geef de ontvanger en de grondslag van de verstrekking op.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file in a package.</source>
        <translation>&quot;%1&quot; kan geen naam van een bestand in een pakket zijn.</translation>
    </message>
    <message>
        <source>Give every file a name of its own, without special signs.</source>
        <translation>Geef elk bestand een eigen naam, zonder bijzondere tekens.</translation>
    </message>
    <message>
        <source>it changed while it was being sealed</source>
        <translation>het veranderde tijdens het verzegelen</translation>
    </message>
    <message>
        <source>There is a file of that name already; nothing was unpacked.</source>
        <translation>Er is al een bestand met die naam; er is niets uitgepakt.</translation>
    </message>
    <message>
        <source>Unpack into an empty folder.</source>
        <translation>Pak uit in een lege map.</translation>
    </message>
    <message>
        <source>A file could not be unpacked: %1.</source>
        <translation>Een bestand kon niet worden uitgepakt: %1.</translation>
    </message>
    <message>
        <source>The package is too large to be shown here.</source>
        <translation>Het pakket is te groot om hier te tonen.</translation>
    </message>
    <message>
        <source>Unpack it into a folder.</source>
        <translation>Pak het uit in een map.</translation>
    </message>
    <message>
        <source>The case may not be written, so the provision could not be recorded in it.</source>
        <translation>De zaak mag niet worden beschreven, dus de verstrekking kon er niet in worden vastgelegd.</translation>
    </message>
    <message>
        <source>Close the program that holds the case, or ask for the right to write it.</source>
        <translation>Sluit het programma dat de zaak geopend houdt, of vraag schrijfrechten.</translation>
    </message>
    <message>
        <source>Rename the group to %1</source>
        <translation>Groep hernoemen tot %1</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Het bestand &quot;%1&quot; kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a worksheet of another kind.</source>
        <translation>&quot;%1&quot; bevat een werkblad van een andere soort.</translation>
    </message>
    <message>
        <source>Choose the other kind with --kind.</source>
        <translation>Kies de andere soort met --kind.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written: %2.</source>
        <translation>Het bestand &quot;%1&quot; kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Export of the case (%1)</source>
        <translation>Export van de zaak (%1)</translation>
    </message>
    <message>
        <source>The picture is frozen as version %1, content %2.</source>
        <translation>Het beeld is vastgelegd als versie %1, inhoud %2.</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>De twee versies zeggen hetzelfde.</translation>
    </message>
    <message>
        <source>It is copy %1.</source>
        <translation>Het is exemplaar %1.</translation>
    </message>
    <message>
        <source>No picture was frozen yet.</source>
        <translation>Er is nog geen beeld vastgelegd.</translation>
    </message>
    <message>
        <source>Give --out FILE.</source>
        <translation>Geef --out BESTAND.</translation>
    </message>
    <message>
        <source>The case has no payments and no events to draw lines for.</source>
        <translation>De zaak heeft geen betalingen en geen gebeurtenissen om lijnen voor te tekenen.</translation>
    </message>
    <message>
        <source>Import bank statements or add events first.</source>
        <translation>Importeer eerst bankafschriften of voeg gebeurtenissen toe.</translation>
    </message>
    <message>
        <source>Sealed package</source>
        <translation>Verzegeld pakket</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the package do not stand in the register of provisions: on whom they give data is not recorded.</source>
        <translation>
            <numerusform>%n bestand in het pakket staat niet in het verstrekkingenregister: over wie het gegevens bevat is niet vastgelegd.</numerusform>
            <numerusform>%n bestanden in het pakket staan niet in het verstrekkingenregister: over wie ze gegevens bevatten is niet vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Koers</translation>
    </message>
    <message>
        <source>Give a file in which a worksheet was saved.</source>
        <translation>Geef een bestand op waarin een werkblad is bewaard.</translation>
    </message>
    <message>
        <source>This is not a picture that was frozen by this program.</source>
        <translation>Dit is geen beeld dat door dit programma is vastgelegd.</translation>
    </message>
    <message>
        <source>Check the case with: kluwen verify CASE.</source>
        <translation>Controleer de zaak met: kluwen verify ZAAK.</translation>
    </message>
    <message>
        <source>Version %1 stays closed: it holds data on an identity that has been protected since.</source>
        <translation>Versie %1 blijft gesloten: er staan gegevens in over een identiteit die sindsdien is afgeschermd.</translation>
    </message>
    <message>
        <source>Make the picture again; the new one leaves out what is protected.</source>
        <translation>Maak het beeld opnieuw; het nieuwe laat weg wat is afgeschermd.</translation>
    </message>
    <message>
        <source>Adding up payments</source>
        <translation>Betalingen optellen</translation>
    </message>
    <message>
        <source>The case may not be written, so the picture could not be frozen in it.</source>
        <translation>In de zaak mag niet worden geschreven; het beeld kon er niet in worden vastgelegd.</translation>
    </message>
    <message>
        <source>There is no frozen version %1 in the case.</source>
        <translation>Er is geen vastgelegde versie %1 in de zaak.</translation>
    </message>
    <message>
        <source>List the versions with: kluwen picture CASE --versions.</source>
        <translation>Toon de versies met: kluwen picture ZAAK --versions.</translation>
    </message>
    <message>
        <source>Version %1 is no longer what was frozen: its checksum is wrong.</source>
        <translation>Versie %1 is niet meer wat werd vastgelegd: het controlegetal klopt niet.</translation>
    </message>
    <message>
        <source>Use a backup of the case.</source>
        <translation>Gebruik een reservekopie van de zaak.</translation>
    </message>
    <message>
        <source>Payers must share payees (0 = only the period holds them together)</source>
        <translation>Betalers moeten ontvangers delen (0 = alleen de periode houdt hen bijeen)</translation>
    </message>
    <message>
        <source>The deviation is at least this part of what chance alone gives</source>
        <translation>De afwijking is minstens dit deel van wat toeval alleen geeft</translation>
    </message>
    <message>
        <source>Four on the other side as in the smallest example of AMLSim, in the four days within which AMLworld makes its fans, and together the EUR 10,000 from which European law limits cash.</source>
        <translation>Vier aan de andere kant zoals in het kleinste voorbeeld van AMLSim, in de vier dagen waarbinnen AMLworld zijn waaiers maakt, en samen de EUR 10.000 vanaf waar Europees recht contant geld begrenst.</translation>
    </message>
    <message>
        <source>Four on either side, as in the smallest example of AMLSim, and together the EUR 10,000 from which European law limits cash.</source>
        <translation>Vier aan elke kant, zoals in het kleinste voorbeeld van AMLSim, en samen de EUR 10.000 vanaf waar Europees recht contant geld begrenst.</translation>
    </message>
    <message>
        <source>Three accounts in the middle, because two are often a couple; each passes on at least half of what it got, so that its own spending does not count.</source>
        <translation>Drie rekeningen in het midden, omdat twee vaak een stel zijn; elk geeft minstens de helft door van wat zij kreeg, zodat eigen uitgaven niet meetellen.</translation>
    </message>
    <message>
        <source>Three accounts, because two that pay each other are ordinary; amounts shrink by fees, so what goes on is of the order of what came.</source>
        <translation>Drie rekeningen, omdat twee rekeningen die elkaar betalen gewoon zijn; bedragen krimpen door kosten, dus wat doorgaat ligt in de buurt van wat binnenkwam.</translation>
    </message>
    <message>
        <source>What comes back is nearly whole, because one who only moves money loses no more than fees.</source>
        <translation>Wat terugkomt is vrijwel alles, omdat wie geld alleen rondpompt niet meer dan de kosten verliest.</translation>
    </message>
    <message>
        <source>The signs of a loan-back: own money first, an equal amount back, a lender whom nobody repays.</source>
        <translation>De kenmerken van een loan-back: eerst eigen geld, een even groot bedrag terug, een geldgever aan wie niemand aflost.</translation>
    </message>
    <message>
        <source>Payers that share their payees, as in AMLSim; AMLworld also calls separate payments within a period a group, which says little and is off.</source>
        <translation>Betalers met dezelfde ontvangers, zoals in AMLSim; AMLworld noemt ook losse betalingen in een periode een groep, wat weinig zegt en daarom uit staat.</translation>
    </message>
    <message>
        <source>Five steps in which each account passes on at least half of what it got within two days.</source>
        <translation>Vijf stappen waarin elke rekening minstens de helft van wat zij kreeg binnen twee dagen doorgeeft.</translation>
    </message>
    <message>
        <source>EUR 10,000 is where European law limits cash, and where linked payments count as one.</source>
        <translation>Vanaf EUR 10.000 begrenst Europees recht contant geld en gelden samenhangende betalingen als één.</translation>
    </message>
    <message>
        <source>Money mules pass on nearly all that they get within two days, and do so again.</source>
        <translation>Geldezels betalen bijna alles wat zij krijgen binnen twee dagen door, en doen dat herhaaldelijk.</translation>
    </message>
    <message>
        <source>Half a year without payments is longer than a season.</source>
        <translation>Een half jaar zonder betalingen is langer dan een seizoen.</translation>
    </message>
    <message>
        <source>A rise of a fifth within a year is more than markets commonly do.</source>
        <translation>Een stijging van een vijfde binnen een jaar is meer dan de markt gewoonlijk doet.</translation>
    </message>
    <message>
        <source>Six payments and seven tenths of what is received, so that one settled bill does not count.</source>
        <translation>Zes betalingen en zeven tiende van wat is ontvangen, zodat één verrekende rekening niet meetelt.</translation>
    </message>
    <message>
        <source>Five round amounts and most of the payments, so that a rent does not count.</source>
        <translation>Vijf ronde bedragen en het grootste deel van de betalingen, zodat een huur niet meetelt.</translation>
    </message>
    <message>
        <source>From 0.015 on first digits do not conform (Nigrini 2012), and with few amounts chance alone deviates as much.</source>
        <translation>Vanaf 0,015 voldoen eerste cijfers niet (Nigrini 2012), en bij weinig bedragen wijkt toeval alleen al zoveel af.</translation>
    </message>
    <message>
        <source>This was found %1 times with the same account or payments; the clearest is told.</source>
        <translation>Dit is %1 keer gevonden met dezelfde rekening of betalingen; het duidelijkste geval is beschreven.</translation>
    </message>
    <message>
        <source>The same payments were also found as: %1.</source>
        <translation>Dezelfde betalingen zijn ook gevonden als: %1.</translation>
    </message>
    <message>
        <source>%1 accounts that paid nobody else paid %2 accounts that received nothing else, within %3 days; only the period ties these payments.</source>
        <translation>%1 rekeningen die niemand anders betaalden, betaalden %2 rekeningen die niets anders ontvingen, binnen %3 dagen; alleen de periode verbindt deze betalingen.</translation>
    </message>
    <message>
        <source>In %1 separate chains that began within %2 days money went from an account over a second to a third, none of which paid or received anything else; only the period ties these chains.</source>
        <translation>In %1 losse ketens die binnen %2 dagen begonnen, ging geld van een rekening over een tweede naar een derde, die geen van alle iets anders betaalden of ontvingen; alleen de periode verbindt deze ketens.</translation>
    </message>
    <message>
        <source>Add a photo of %1</source>
        <translation>Foto van %1 toevoegen</translation>
    </message>
    <message>
        <source>Remove photos</source>
        <translation>Foto&apos;s verwijderen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Not in the file, because FollowTheMoney has no form for it: %1 (%2).</source>
        <translation>Niet in het bestand, omdat FollowTheMoney er geen plaats voor heeft: %1 (%2).</translation>
    </message>
    <message>
        <source>Payments in order of time are a possible path, and no proof that the same money took it.</source>
        <translation>Betalingen in tijdsvolgorde zijn een mogelijke weg, en geen bewijs dat hetzelfde geld die weg heeft gevolgd.</translation>
    </message>
    <message>
        <source>The template asks for paper &quot;%1&quot;, which is not known.</source>
        <translation>Het sjabloon vraagt om papier &quot;%1&quot;, en dat is niet bekend.</translation>
    </message>
    <message>
        <source>Use A4, A3 or A1.</source>
        <translation>Gebruik A4, A3 of A1.</translation>
    </message>
    <message>
        <source>All amounts are converted into %1 at the day&apos;s rate.</source>
        <translation>Alle bedragen zijn omgerekend naar %1 tegen de dagkoers.</translation>
    </message>
    <message>
        <source>Net (%1, converted)</source>
        <translation>Netto (%1, omgerekend)</translation>
    </message>
    <message>
        <source>Balance of %1</source>
        <translation>Saldo van %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id for a section of texts: it is taken or holds other signs.</source>
        <translation>&quot;%1&quot; kan geen id van een tekstonderdeel zijn: het is al in gebruik of bevat andere tekens.</translation>
    </message>
    <message>
        <source>Use small letters, digits and _ and an id that the program does not use itself.</source>
        <translation>Gebruik kleine letters, cijfers en _ en een id dat het programma niet zelf gebruikt.</translation>
    </message>
    <message>
        <source>The section of texts &quot;%1&quot; lacks a title.</source>
        <translation>Het tekstonderdeel &quot;%1&quot; heeft geen titel.</translation>
    </message>
    <message>
        <source>Give it a title in Dutch (&quot;nl&quot;) and in English (&quot;en&quot;).</source>
        <translation>Geef het een titel in het Nederlands (&quot;nl&quot;) en in het Engels (&quot;en&quot;).</translation>
    </message>
    <message>
        <source>Balances before the first payment, other money (not traced): %1</source>
        <translation>Saldi voor de eerste betaling, ander geld (niet gevolgd): %1</translation>
    </message>
    <message>
        <source>Other money (not traced) of unknown origin, added where balances fell short: %1</source>
        <translation>Ander geld (niet gevolgd) van onbekende herkomst, bijgeteld waar saldi tekortschoten: %1</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 [available in English only]</source>
        <translation>%1 [alleen in het Engels beschikbaar]</translation>
    </message>
    <message>
        <source>%1 [available in Dutch only]</source>
        <translation>%1 [alleen in het Nederlands beschikbaar]</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>middel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>Kernoordelen</translation>
    </message>
    <message>
        <source>What the data show</source>
        <translation>Wat de gegevens laten zien</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Companies and other organisations</source>
        <translation>Bedrijven en andere organisaties</translation>
    </message>
    <message>
        <source>Money trail</source>
        <translation>Geldspoor</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Inbeslagnemingen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Size and nature</source>
        <translation>Omvang en aard</translation>
    </message>
    <message>
        <source>Money flows</source>
        <translation>Geldstromen</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Wat niet bekend is</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Mogelijkheden</translation>
    </message>
    <message>
        <source>Sources and gradings</source>
        <translation>Bronnen en waarderingen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verantwoording van de methode</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Feit</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Waardering</translation>
    </message>
    <message>
        <source>No key judgements have been recorded for this picture yet. What follows is what the data show.</source>
        <translation>Voor dit beeld zijn nog geen kernoordelen vastgelegd. Hieronder staat wat de gegevens laten zien.</translation>
    </message>
    <message>
        <source>Counter-evidence has not been recorded yet.</source>
        <translation>Tegenindicaties zijn nog niet vastgelegd.</translation>
    </message>
    <message>
        <source>first in, first out</source>
        <translation>eerst in, eerst uit</translation>
    </message>
    <message>
        <source>last in, first out</source>
        <translation>laatst in, eerst uit</translation>
    </message>
    <message>
        <source>pro rata</source>
        <translation>naar evenredigheid</translation>
    </message>
    <message>
        <source>own money first</source>
        <translation>eigen geld eerst</translation>
    </message>
    <message>
        <source>account not shown to this recipient</source>
        <translation>rekening niet getoond aan deze ontvanger</translation>
    </message>
    <message>
        <source>No account was chosen by an analyst; this one received most cash or, without cash, paid out most.</source>
        <translation>Er is geen rekening gekozen door een analist; deze rekening ontving het meeste contante geld of betaalde, zonder contant geld, het meeste uit.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message numerus="yes">
        <source>%n further account(s) received smaller sums and are not listed.</source>
        <translation>
            <numerusform>%n andere rekening ontving een kleiner bedrag en staat niet in de lijst.</numerusform>
            <numerusform>%n andere rekeningen ontvingen kleinere bedragen en staan niet in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Aangekomen op</translation>
    </message>
    <message>
        <source>Through payments</source>
        <translation>Via betalingen</translation>
    </message>
    <message>
        <source>Positions in the network. A score describes a place in the data and is advice, not a judgement about a person.</source>
        <translation>Posities in het netwerk. Een score beschrijft een plaats in de gegevens en is een advies, geen oordeel over een persoon.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Tussenpositie</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>From %1 a sum of %2 was paid out in the period that was followed.</source>
        <translation>Van %1 is in de gevolgde periode %2 uitbetaald.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What the case holds, per kind</source>
        <translation>Wat de zaak bevat, per soort</translation>
    </message>
    <message>
        <source>Roles of persons</source>
        <translation>Rollen van personen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Inbeslagneming</translation>
    </message>
    <message>
        <source>Seized from</source>
        <translation>Beslagene</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sources, by the number they are cited with. Grading: source A to X, information 1 to 4 (Europol 4x4).</source>
        <translation>Bronnen, op het nummer waarmee ernaar wordt verwezen. Waardering: bron A tot en met X, informatie 1 tot en met 4 (Europol 4x4).</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Behandelcode</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>met de hand ingevoerd</translation>
    </message>
    <message>
        <source>Network measures: betweenness after Freeman, divided by (n-1)(n-2)/2, on the simple undirected network; groups after Leiden (modularity), seed %1.</source>
        <translation>Netwerkmaten: tussenpositie (betweenness) volgens Freeman, gedeeld door (n-1)(n-2)/2, op het enkelvoudige ongerichte netwerk; groepen volgens Leiden (modulariteit), startwaarde %1.</translation>
    </message>
    <message>
        <source>Money of unknown origin that had to be added: %1.</source>
        <translation>Geld van onbekende herkomst dat moest worden bijgeteld: %1.</translation>
    </message>
    <message>
        <source>Dated events and changes</source>
        <translation>Gedateerde gebeurtenissen en wijzigingen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>relatie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>ownership</source>
        <translation>eigendom</translation>
    </message>
    <message>
        <source>control and position</source>
        <translation>zeggenschap en functie</translation>
    </message>
    <message>
        <source>social tie</source>
        <translation>sociale band</translation>
    </message>
    <message>
        <source>facilitation</source>
        <translation>facilitering</translation>
    </message>
    <message>
        <source>money</source>
        <translation>geld</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>communicatie</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>event</source>
        <translation>gebeurtenis</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>payments, width by amount</source>
        <translation>betalingen, breedte naar bedrag</translation>
    </message>
    <message>
        <source>account holder, loan</source>
        <translation>rekeninghouder, lening</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>onbevestigd</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>vermoed</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>verleden</translation>
    </message>
    <message>
        <source>number of links in one line</source>
        <translation>aantal relaties in één lijn</translation>
    </message>
    <message>
        <source>Money in and out per month</source>
        <translation>Geld in en uit per maand</translation>
    </message>
    <message>
        <source>Payments per month</source>
        <translation>Betalingen per maand</translation>
    </message>
    <message>
        <source>There is nothing with a date yet.</source>
        <translation>Er is nog niets met een datum.</translation>
    </message>
    <message>
        <source>contributed</source>
        <translation>bijgedragen</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>No money to follow.</source>
        <translation>Geen geld om te volgen.</translation>
    </message>
    <message numerus="yes">
        <source>%n other account(s)</source>
        <translation>
            <numerusform>%n andere rekening</numerusform>
            <numerusform>%n andere rekeningen</numerusform>
        </translation>
    </message>
    <message>
        <source>outside the known accounts</source>
        <translation>buiten de bekende rekeningen</translation>
    </message>
    <message>
        <source>account not shown</source>
        <translation>rekening niet getoond</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Purpose and legal basis</source>
        <translation>Doel en grondslag</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Opsteller</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Likelihood: %1.</source>
        <translation>Waarschijnlijkheid: %1.</translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>Betrouwbaarheid van het oordeel: %1.</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figuur %1. %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Period of payments</source>
        <translation>Periode van de betalingen</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n small flow(s), together %1, not drawn</source>
        <translation>
            <numerusform>%n kleine stroom, samen %1, niet getekend</numerusform>
            <numerusform>%n kleine stromen, samen %1, niet getekend</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has no marking; every page must carry one.</source>
        <translation>Het beeld heeft geen rubricering; die hoort op elke pagina te staan.</translation>
    </message>
    <message>
        <source>The marking &quot;%1&quot; is too open: there are statements in the picture with a stricter handling code.</source>
        <translation>De rubricering &quot;%1&quot; is te ruim: er staan gegevens in het beeld met een strengere behandelcode.</translation>
    </message>
    <message>
        <source>The purpose and its legal basis are not filled in.</source>
        <translation>Doel en grondslag zijn niet ingevuld.</translation>
    </message>
    <message>
        <source>The purpose names no legal basis.</source>
        <translation>Het doel noemt geen grondslag.</translation>
    </message>
    <message>
        <source>There are no key judgements.</source>
        <translation>Er zijn geen kernoordelen.</translation>
    </message>
    <message>
        <source>Nothing is said of what speaks against the judgements.</source>
        <translation>Er staat niet wat tegen de oordelen pleit.</translation>
    </message>
    <message>
        <source>Key judgement %1 has no word of likelihood.</source>
        <translation>Kernoordeel %1 heeft geen waarschijnlijkheidswoord.</translation>
    </message>
    <message>
        <source>Key judgement %1 has no confidence.</source>
        <translation>Kernoordeel %1 heeft geen betrouwbaarheid.</translation>
    </message>
    <message>
        <source>Key judgement %1 has &quot;%2&quot; in its text; the word of likelihood stands beside it.</source>
        <translation>In de tekst van kernoordeel %1 staat „%2”; het waarschijnlijkheidswoord hoort ernaast.</translation>
    </message>
    <message>
        <source>Likelihood and confidence stand in one sentence: &quot;%1&quot;.</source>
        <translation>Waarschijnlijkheid en betrouwbaarheid staan in één zin: „%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to tell of somebody&apos;s health: only where it cannot be avoided (Wpg art. 5).</source>
        <translation>„%1” lijkt over iemands gezondheid te gaan: alleen waar dat onvermijdelijk is (art. 5 Wpg).</translation>
    </message>
    <message>
        <source>Words of two scales of likelihood are mixed: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Woorden uit twee waarschijnlijkheidsschalen staan door elkaar: „%1” en „%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) still without Dutch.</source>
        <translation>
            <numerusform>%n tekst is er nog niet in het Nederlands.</numerusform>
            <numerusform>%n teksten zijn er nog niet in het Nederlands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) still without English.</source>
        <translation>
            <numerusform>%n tekst is er nog niet in het Engels.</numerusform>
            <numerusform>%n teksten zijn er nog niet in het Engels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything rests on one source.</source>
        <translation>Alles berust op één bron.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) without a grading (X4).</source>
        <translation>
            <numerusform>%n bron heeft geen waardering (X4).</numerusform>
            <numerusform>%n bronnen hebben geen waardering (X4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest source was added %n day(s) before the date of the picture.</source>
        <translation>
            <numerusform>De nieuwste bron is %n dag vóór de datum van het beeld toegevoegd.</numerusform>
            <numerusform>De nieuwste bron is %n dagen vóór de datum van het beeld toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure or table has no caption.</source>
        <translation>Een figuur of tabel heeft geen bijschrift.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) under age in the picture.</source>
        <translation>
            <numerusform>%n persoon in het beeld is minderjarig.</numerusform>
            <numerusform>%n personen in het beeld zijn minderjarig.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in a strategic picture, which holds no personal data.</source>
        <translation>„%1” staat in een strategisch beeld, dat geen persoonsgegevens bevat.</translation>
    </message>
    <message>
        <source>Too crowded for every link: the strongest %1% are drawn. Zoom in or filter to see the others.</source>
        <translation>Te druk voor elke relatie: de sterkste %1% zijn getekend. Zoom in of filter om de andere te zien.</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>gaat mee</translation>
    </message>
    <message>
        <source>generalised</source>
        <translation>veralgemeniseerd</translation>
    </message>
    <message>
        <source>under a pseudonym</source>
        <translation>onder pseudoniem</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blijft achter</translation>
    </message>
    <message>
        <source>The recipient may have it.</source>
        <translation>De ontvanger mag dit hebben.</translation>
    </message>
    <message>
        <source>A protected identity leaves by no door.</source>
        <translation>Een beschermde identiteit wordt aan niemand verstrekt.</translation>
    </message>
    <message>
        <source>It was not known yet on the date of the picture.</source>
        <translation>Het was op de peildatum van het beeld nog niet bekend.</translation>
    </message>
    <message>
        <source>There is no legal basis for this recipient on the day of provision.</source>
        <translation>Er is op de dag van verstrekking geen grondslag voor deze ontvanger.</translation>
    </message>
    <message>
        <source>The legal basis asks for a written decision for data processed under this article (Wpg art. 20, Bpg art. 4:5).</source>
        <translation>De grondslag vraagt om een schriftelijk besluit voor gegevens die onder dit artikel zijn verwerkt (art. 20 Wpg, art. 4:5 Bpg).</translation>
    </message>
    <message>
        <source>The marking is higher than this recipient may have.</source>
        <translation>De rubricering is hoger dan deze ontvanger mag hebben.</translation>
    </message>
    <message>
        <source>The handling code is stricter than this recipient may have.</source>
        <translation>De behandelcode is strenger dan deze ontvanger mag hebben.</translation>
    </message>
    <message>
        <source>The grading is below what is provided to this recipient.</source>
        <translation>De waardering is lager dan wat aan deze ontvanger wordt verstrekt.</translation>
    </message>
    <message>
        <source>Data on persons of this category are not provided as they are (Wpg art. 6b).</source>
        <translation>Gegevens over personen van deze categorie worden niet ongewijzigd verstrekt (art. 6b Wpg).</translation>
    </message>
    <message>
        <source>Things of this kind are not provided as they are.</source>
        <translation>Entiteiten van deze soort worden niet ongewijzigd verstrekt.</translation>
    </message>
    <message>
        <source>Data of this kind are not needed by this recipient as they are.</source>
        <translation>Deze ontvanger heeft gegevens van deze soort niet ongewijzigd nodig.</translation>
    </message>
    <message>
        <source>It belongs to somebody who is not named.</source>
        <translation>Het hoort bij iemand die niet wordt genoemd.</translation>
    </message>
    <message>
        <source>It would tell who is behind the pseudonym.</source>
        <translation>Het zou verraden wie achter het pseudoniem zit.</translation>
    </message>
    <message>
        <source>Its name may not be given.</source>
        <translation>De naam mag niet worden gegeven.</translation>
    </message>
    <message>
        <source>What it is called may not be given.</source>
        <translation>Hoe het heet, mag niet worden gegeven.</translation>
    </message>
    <message>
        <source>It names something that is withheld.</source>
        <translation>Het noemt iets wat wordt achtergehouden.</translation>
    </message>
    <message>
        <source>One of the two that it ties is not there.</source>
        <translation>Een van de twee die het verbindt, is er niet.</translation>
    </message>
    <message>
        <source>The tie can be looked up in a public register and would tell who is behind the pseudonym.</source>
        <translation>De relatie is op te zoeken in een openbaar register en zou verraden wie achter het pseudoniem zit.</translation>
    </message>
    <message>
        <source>Everything that ties it to the case is withheld.</source>
        <translation>Alles wat het met de zaak verbindt, wordt achtergehouden.</translation>
    </message>
    <message>
        <source>Nothing of it may be seen.</source>
        <translation>Niets ervan mag worden gezien.</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>minder dan %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Vulnerable points</source>
        <translation>Kwetsbare punten</translation>
    </message>
    <message>
        <source>Facilitation</source>
        <translation>Facilitering</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Gedateerde gebeurtenissen</translation>
    </message>
    <message>
        <source>Alternative hypotheses</source>
        <translation>Alternatieve hypothesen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>%1; decision %2</source>
        <translation>%1; besluit %2</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>verdachte</translation>
    </message>
    <message>
        <source>other person</source>
        <translation>overige persoon</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>getuige</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>slachtoffer</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>minderjarige</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Aanwijzing</translation>
    </message>
    <message>
        <source>Facilitation, by kind</source>
        <translation>Facilitering, naar soort</translation>
    </message>
    <message>
        <source>Addresses per municipality</source>
        <translation>Adressen per gemeente</translation>
    </message>
    <message>
        <source>About %1 payments with a sum of about %2 were recorded.</source>
        <translation>Er zijn ongeveer %1 betalingen vastgelegd met een som van ongeveer %2.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>niet genoemd</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) that became known later are left out.</source>
        <translation>
            <numerusform>%n gegeven dat later bekend werd, is weggelaten.</numerusform>
            <numerusform>%n gegevens die later bekend werden, zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This recipient may not see what the picture is about.</source>
        <translation>Deze ontvanger mag niet zien waar het beeld over gaat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentatie</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>A text names what this recipient may not see and is left out of the picture.</source>
        <translation>Een tekst noemt iets wat deze ontvanger niet mag zien en is daarom uit het beeld weggelaten.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>Over dit beeld</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaalde</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>past</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Rubricering</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n statement(s)</source>
        <translation>
            <numerusform>%1, %2, %n gegeven</numerusform>
            <numerusform>%1, %2, %n gegevens</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements below the picture</source>
        <translation>Gegevens onder het beeld</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Version %1, as of %2, is compared with version %3, as of %4.</source>
        <translation>Versie %1, peildatum %2, is vergeleken met versie %3, peildatum %4.</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>De twee versies zeggen hetzelfde.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Withdrawn: %3.</source>
        <translation>Nieuw: %1. Gewijzigd: %2. Vervallen: %3.</translation>
    </message>
    <message>
        <source>Withdrawn says that something is no longer in the later version: because it proved wrong, may no longer be processed, or fell outside what is listed.</source>
        <translation>Vervallen betekent dat iets niet meer in de latere versie staat: omdat het onjuist bleek, niet meer verwerkt mag worden of buiten de opsomming viel.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ermee is gebeurd</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What has changed: %1</source>
        <translation>Wat er is veranderd: %1</translation>
    </message>
    <message>
        <source>The networks of both versions in one: what is new, and what was withdrawn at its old place</source>
        <translation>De netwerken van beide versies in één figuur: wat nieuw is, en wat is vervallen op de oude plaats</translation>
    </message>
    <message>
        <source>The marking &quot;%1&quot; is too open for data on persons.</source>
        <translation>De rubricering &quot;%1&quot; is te ruim voor persoonsgegevens.</translation>
    </message>
    <message>
        <source>The marking &quot;%1&quot; is lower than that of the case, &quot;%2&quot;.</source>
        <translation>De rubricering &quot;%1&quot; is lager dan die van de zaak, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>From Stg. CONFIDENTIEEL on a picture names its author.</source>
        <translation>Vanaf Stg. CONFIDENTIEEL vermeldt een beeld de opsteller.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) rest on one source that is graded below B2; the first: &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n bewering berust op één bron met een lagere waardering dan B2: &quot;%1&quot;.</numerusform>
            <numerusform>%n beweringen berusten op één bron met een lagere waardering dan B2; de eerste: &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a source.</source>
        <translation>
            <numerusform>%n regel zonder bron.</numerusform>
            <numerusform>%n regels zonder bron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last payment is of %1, %n day(s) before the date of the picture.</source>
        <translation>
            <numerusform>De laatste betaling is van %1, %n dag voor de peildatum.</numerusform>
            <numerusform>De laatste betaling is van %1, %n dagen voor de peildatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 seems to tell of somebody&apos;s health: only where it cannot be avoided (Wpg art. 5).</source>
        <translation>&quot;%1&quot; van %2 lijkt over iemands gezondheid te gaan: alleen als het onvermijdelijk is (art. 5 Wpg).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands untranslated in an English text; the glossary has &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; staat onvertaald in een Engelse tekst; de begrippenlijst heeft &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is wrongly translated; the glossary has &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; is verkeerd vertaald; de begrippenlijst heeft &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is translated otherwise than in the glossary, which has &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; is anders vertaald dan in de begrippenlijst; die heeft &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>vervallen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) put into this section are left out or shortened, because the recipient or the level of the picture may not have them or the case no longer holds them.</source>
        <translation>
            <numerusform>Eén toevoeging aan dit onderdeel is weggelaten of ingekort, omdat de ontvanger of het niveau van het beeld die niet mag hebben of de zaak die niet meer heeft.</numerusform>
            <numerusform>%n toevoegingen aan dit onderdeel zijn weggelaten of ingekort, omdat de ontvanger of het niveau van het beeld die niet mag hebben of de zaak die niet meer heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation>Wat bekend is van %1</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>What is known, record by record</source>
        <translation>Wat bekend is, per entiteit of relatie</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Statements that the texts cite</source>
        <translation>Gegevens waarnaar de teksten verwijzen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>There is no chart called &quot;%1&quot; in the case.</source>
        <translation>Er is geen schema met de naam ‘%1’ in de zaak.</translation>
    </message>
    <message>
        <source>Nothing of the chart &quot;%1&quot; may be seen by this recipient, so it is left out.</source>
        <translation>Van het schema ‘%1’ mag deze ontvanger niets zien; het is weggelaten.</translation>
    </message>
    <message>
        <source>An arrow is what was paid in one day; thicker is more.</source>
        <translation>Een pijl is wat er op één dag is betaald; dikker is meer.</translation>
    </message>
    <message>
        <source>An arrow is what was paid in one week; thicker is more.</source>
        <translation>Een pijl is wat er in één week is betaald; dikker is meer.</translation>
    </message>
    <message>
        <source>An arrow is what was paid in one month; thicker is more.</source>
        <translation>Een pijl is wat er in één maand is betaald; dikker is meer.</translation>
    </message>
    <message>
        <source>An arrow is what was paid in one quarter; thicker is more.</source>
        <translation>Een pijl is wat er in één kwartaal is betaald; dikker is meer.</translation>
    </message>
    <message>
        <source>An arrow is what was paid in one year; thicker is more.</source>
        <translation>Een pijl is wat er in één jaar is betaald; dikker is meer.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) with others are not drawn.</source>
        <translation>
            <numerusform>%n betaling met anderen is niet getekend.</numerusform>
            <numerusform>%n betalingen met anderen zijn niet getekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with a date happened between them.</source>
        <translation>Tussen hen is niets met een datum gebeurd.</translation>
    </message>
    <message>
        <source>new (+)</source>
        <translation>nieuw (+)</translation>
    </message>
    <message>
        <source>withdrawn (−)</source>
        <translation>vervallen (−)</translation>
    </message>
    <message>
        <source>in both versions</source>
        <translation>in beide versies</translation>
    </message>
    <message>
        <source>some ties new or withdrawn</source>
        <translation>deels nieuwe of vervallen relaties</translation>
    </message>
    <message>
        <source>Content checksum %1</source>
        <translation>Controlegetal van de inhoud %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Exemplaar %1</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Exemplaarnummer</translation>
    </message>
    <message>
        <source>almost no chance (1–5%)</source>
        <translation>vrijwel uitgesloten (1–5%)</translation>
    </message>
    <message>
        <source>very unlikely (5–20%)</source>
        <translation>zeer onwaarschijnlijk (5–20%)</translation>
    </message>
    <message>
        <source>unlikely (20–45%)</source>
        <translation>onwaarschijnlijk (20–45%)</translation>
    </message>
    <message>
        <source>roughly even chance (45–55%)</source>
        <translation>ongeveer even waarschijnlijk als niet (45–55%)</translation>
    </message>
    <message>
        <source>likely (55–80%)</source>
        <translation>waarschijnlijk (55–80%)</translation>
    </message>
    <message>
        <source>very likely (80–95%)</source>
        <translation>zeer waarschijnlijk (80–95%)</translation>
    </message>
    <message>
        <source>almost certain (95–99%)</source>
        <translation>vrijwel zeker (95–99%)</translation>
    </message>
    <message>
        <source>Payments behind the money trail</source>
        <translation>Onderbouwing van het geldspoor</translation>
    </message>
    <message>
        <source>Hyp. %1</source>
        <translation>Hyp. %1</translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation>Geboortedatum of leeftijd</translation>
    </message>
    <message>
        <source>Number of statements</source>
        <translation>Aantal gegevens</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 bij, %2 af</translation>
    </message>
    <message>
        <source>Money in and out on %1, period by period</source>
        <translation>Bij en af op %1, periode voor periode</translation>
    </message>
    <message>
        <source>Balance of %1 at the end of each day</source>
        <translation>Saldo van %1 aan het einde van elke dag</translation>
    </message>
    <message>
        <source>With whom most passed over %1</source>
        <translation>Met wie het meeste over %1 liep</translation>
    </message>
    <message>
        <source>Payments on %1 by day of the week and hour</source>
        <translation>Betalingen op %1 naar weekdag en uur</translation>
    </message>
    <message>
        <source>How many payments on %1 are of which amount</source>
        <translation>Hoeveel betalingen op %1 van welk bedrag zijn</translation>
    </message>
    <message>
        <source>outside the case</source>
        <translation>buiten de zaak</translation>
    </message>
    <message>
        <source>Payments of the finding &quot;%1&quot;</source>
        <translation>Betalingen bij de bevinding &quot;%1&quot;</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message numerus="yes">
        <source>Finding &quot;%1&quot;: %n payment(s) from %2 to %3, together %4. A finding is a reason to look further and says nothing of guilt.</source>
        <translation>
            <numerusform>Bevinding &quot;%1&quot;: %n betaling van %2 tot en met %3, samen %4. Een bevinding is een reden om verder te kijken en zegt niets over schuld.</numerusform>
            <numerusform>Bevinding &quot;%1&quot;: %n betalingen van %2 tot en met %3, samen %4. Een bevinding is een reden om verder te kijken en zegt niets over schuld.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the method looks for (version %1): %2</source>
        <translation>Waar de methode naar zoekt (versie %1): %2</translation>
    </message>
    <message>
        <source>Why it may mean nothing: %1</source>
        <translation>Waarom het niets hoeft te betekenen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n later payment(s) are not listed.</source>
        <translation>
            <numerusform>%n latere betaling staat niet in de lijst.</numerusform>
            <numerusform>%n latere betalingen staan niet in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme lines: who paid whom and who met whom, each on a line of their own from left to right in time</source>
        <translation>Themalijnen: wie wie betaalde en wie wie ontmoette, ieder op een eigen lijn, van links naar rechts in de tijd</translation>
    </message>
    <message>
        <source>Both versions in one: what is new, and what was withdrawn at its old place. Now: %1</source>
        <translation>Beide versies in één: wat nieuw is, en wat is vervallen op zijn oude plaats. Nu: %1</translation>
    </message>
    <message>
        <source>All its holders are withheld, and its number would lead to them.</source>
        <translation>Alle rekeninghouders blijven achterwege, en het nummer zou naar hen leiden.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Telephones and devices</source>
        <translation>Telefoons en apparaten</translation>
    </message>
    <message>
        <source>Vehicles and vessels</source>
        <translation>Voertuigen en vaartuigen</translation>
    </message>
    <message>
        <source>What would be left of the network without one of its members. Fragmentation is the share of pairs that no longer reach each other, from 0 to 1 (Borgatti 2006); of the whole network it is %1, in %2 parts.</source>
        <translation>Wat er van het netwerk overblijft zonder een van de leden. Fragmentatie is het aandeel paren dat elkaar niet meer bereikt, van 0 tot 1 (Borgatti 2006); van het hele netwerk is de fragmentatie %1, in %2 delen.</translation>
    </message>
    <message>
        <source>This section is the team&apos;s own deliberation and is left out for this recipient (directory of recipients, &quot;without&quot;).</source>
        <translation>Dit onderdeel is eigen beraad van het team en blijft voor deze ontvanger weg (lijst van ontvangers, &quot;without&quot;).</translation>
    </message>
    <message>
        <source>Classified until</source>
        <translation>Gerubriceerd tot en met</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Getoetst door</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Vastgesteld door</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verspreiding</translation>
    </message>
    <message>
        <source>Its maker holds it unnecessary for this purpose.</source>
        <translation>Volgens de opsteller niet nodig voor dit doel.</translation>
    </message>
    <message>
        <source>The case does not say in what capacity this person is in it (Wpg art. 6b).</source>
        <translation>De zaak zegt niet in welke hoedanigheid deze persoon erin voorkomt (art. 6b Wpg).</translation>
    </message>
    <message>
        <source>There is no purpose of the provision to %1; the purpose of the case is printed.</source>
        <translation>Er is geen doel van de verstrekking aan %1; nu staat het doel van de zaak er.</translation>
    </message>
    <message>
        <source>No reviewer is named.</source>
        <translation>Er is geen toetser genoemd.</translation>
    </message>
    <message>
        <source>The reviewer is the author; somebody else has to look.</source>
        <translation>De toetser is de opsteller; een ander moet meekijken.</translation>
    </message>
    <message>
        <source>The marking is a classification and names no last day (VIRBI 2013 art. 5).</source>
        <translation>De rubricering noemt geen laatste dag (art. 5 VIRBI 2013).</translation>
    </message>
    <message>
        <source>The classification ended on %1, before the date of the picture.</source>
        <translation>De rubricering liep af op %1, vóór de datum van het beeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a role in the case: this recipient gets them under a pseudonym or not at all (Wpg art. 6b). Record the role of each of them where the case tells it.</source>
        <translation>
            <numerusform>%n persoon zonder rol in de zaak: deze ontvanger krijgt die persoon onder pseudoniem of helemaal niet (art. 6b Wpg). Leg de rol vast waar de zaak die vermeldt.</numerusform>
            <numerusform>%n personen zonder rol in de zaak: deze ontvanger krijgt hen onder pseudoniem of helemaal niet (art. 6b Wpg). Leg van ieder van hen de rol vast waar de zaak die vermeldt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Doelwitten</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Ontwikkelingen</translation>
    </message>
    <message>
        <source>Nothing is written yet under &quot;%1&quot;.</source>
        <translation>Onder &quot;%1&quot; is nog niets geschreven.</translation>
    </message>
    <message>
        <source>capacity not recorded</source>
        <translation>hoedanigheid niet vastgelegd</translation>
    </message>
    <message>
        <source>KVI number: %1</source>
        <translation>KVI-nummer: %1</translation>
    </message>
    <message>
        <source>Quantity: %1</source>
        <translation>Aantal: %1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Gewicht: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Waarde: %1</translation>
    </message>
    <message>
        <source>The source says: “%1”</source>
        <translation>De bron vermeldt: “%1”</translation>
    </message>
    <message>
        <source>Events and seizures</source>
        <translation>Gebeurtenissen en inbeslagnemingen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Control and positions</source>
        <translation>Zeggenschap en functies</translation>
    </message>
    <message>
        <source>Residence, use and loans</source>
        <translation>Verblijf, gebruik en leningen</translation>
    </message>
    <message numerus="yes">
        <source>%n further recorded tie(s) are not listed here.</source>
        <translation>
            <numerusform>%n andere vastgelegde relatie staat niet in deze lijst.</numerusform>
            <numerusform>%n andere vastgelegde relaties staan niet in deze lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seized from: %1</source>
        <translation>In beslag genomen bij: %1</translation>
    </message>
    <message>
        <source>Involved: %1</source>
        <translation>Betrokken: %1</translation>
    </message>
    <message>
        <source>The hypotheses, the one with the least against it first (analysis of competing hypotheses, after Heuer)</source>
        <translation>De hypothesen; die waar het minst tegen pleit, staat bovenaan (analyse van concurrerende hypothesen, naar Heuer)</translation>
    </message>
    <message>
        <source>Sum against it</source>
        <translation>Totaal ertegen</translation>
    </message>
    <message>
        <source>Weight (1–9)</source>
        <translation>Gewicht (1–9)</translation>
    </message>
    <message>
        <source>Sensitivity: leave out evidence %1, and hypothesis %2 has the least against it.</source>
        <translation>Gevoeligheid: laat men aanwijzing %1 weg, dan pleit het minst tegen hypothese %2.</translation>
    </message>
    <message>
        <source>Sensitivity: leave out evidence %1, and hypotheses %2 stand level.</source>
        <translation>Gevoeligheid: laat men aanwijzing %1 weg, dan staan hypothese %2 gelijk.</translation>
    </message>
    <message>
        <source>The sum adds up the weight of every piece of evidence that goes against the hypothesis, twice where it goes strongly against it. The weight is credibility times relevance, each from 1 to 3. What goes with a hypothesis does not count, because it often goes with another one just as well.</source>
        <translation>De som telt het gewicht op van elke aanwijzing die tegen de hypothese spreekt, dubbel waar zij er sterk tegen spreekt. Het gewicht is geloofwaardigheid maal belang, elk van 1 tot en met 3. Wat bij een hypothese past, telt niet mee, omdat het vaak net zo goed bij een andere past.</translation>
    </message>
    <message>
        <source>Sensitivity: leaving out any one piece of evidence does not change which hypothesis has the least against it.</source>
        <translation>Gevoeligheid: welke aanwijzing men ook weglaat, het minst pleit steeds tegen dezelfde hypothese.</translation>
    </message>
    <message>
        <source>Nothing has been recorded here yet.</source>
        <translation>Hier is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>%1 (used here)</source>
        <translation>%1 (hier gebruikt)</translation>
    </message>
    <message>
        <source>Payments per quarter, rounded; quarters with fewer than %1 payments are left out</source>
        <translation>Betalingen per kwartaal, afgerond; kwartalen met minder dan %1 betalingen zijn weggelaten</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Share in cash</source>
        <translation>Aandeel contant</translation>
    </message>
    <message>
        <source>Change of the sum</source>
        <translation>Verandering van de som</translation>
    </message>
    <message>
        <source>Change: against the quarter before. The payments run from %1 to %2; a quarter that they cover in part cannot be compared with the others.</source>
        <translation>Verandering: ten opzichte van het kwartaal ervoor. De betalingen lopen van %1 tot en met %2; een kwartaal dat zij maar voor een deel beslaan, is niet met de andere te vergelijken.</translation>
    </message>
    <message>
        <source>other, together</source>
        <translation>overige, samen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Persons with a role in the case, and their ties to organisations</source>
        <translation>Personen met een rol in de zaak en hun relaties met organisaties</translation>
    </message>
    <message>
        <source>Persons with a role in the case</source>
        <translation>Personen met een rol in de zaak</translation>
    </message>
    <message>
        <source>Persons in the case and their ties to organisations</source>
        <translation>Personen in de zaak en hun relaties met organisaties</translation>
    </message>
    <message>
        <source>Persons in the case</source>
        <translation>Personen in de zaak</translation>
    </message>
    <message>
        <source>Also named in the case: %1</source>
        <translation>Verder komen in de zaak voor: %1</translation>
    </message>
    <message>
        <source>Named in the case without a recorded role: %1</source>
        <translation>Zonder vastgelegde rol komen in de zaak voor: %1</translation>
    </message>
    <message>
        <source>Legal form or kind</source>
        <translation>Rechtsvorm of soort</translation>
    </message>
    <message>
        <source>Owners, directors and others</source>
        <translation>Eigenaren, bestuurders en anderen</translation>
    </message>
    <message>
        <source>Organisations in the case</source>
        <translation>Organisaties in de zaak</translation>
    </message>
    <message>
        <source>Parts of the money that left %1 from %2 to %3, per account that received them, under the calculation rule %4. Each part is followed from payment to payment; an arrow points at who received the payment.</source>
        <translation>Delen van het geld dat van %1 is afgeschreven van %2 tot en met %3, per rekening die ze ontving, volgens de rekenregel %4. Elk deel is van betaling tot betaling gevolgd; een pijl wijst naar wie de betaling ontving.</translation>
    </message>
    <message>
        <source>%1: received %2</source>
        <translation>%1: ontvangen %2</translation>
    </message>
    <message>
        <source>Status of all seizures: %1.</source>
        <translation>Status van alle inbeslagnemingen: %1.</translation>
    </message>
    <message>
        <source>KVI number</source>
        <translation>KVI-nummer</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Datum en plaats</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Hoeveelheid</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>Statements by grading: source A to X, information 1 to 4 (Europol 4x4); number and share of all.</source>
        <translation>Gegevens naar waardering: bron A tot en met X, informatie 1 tot en met 4 (Europol 4x4); aantal en aandeel van het geheel.</translation>
    </message>
    <message>
        <source>Targeted persons and what is recorded of them</source>
        <translation>Personen die doelwit zijn en wat over hen vastligt</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Ondernemingen</translation>
    </message>
    <message>
        <source>Organisations and places of searches and seizures</source>
        <translation>Organisaties en plaatsen van doorzoekingen en inbeslagnemingen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Searches and seizures</source>
        <translation>Doorzoekingen en inbeslagnemingen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 was %2 of %3</source>
        <translation>%1 was %2 van %3</translation>
    </message>
    <message>
        <source>%1 is %2 of %3</source>
        <translation>%1 is %2 van %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Last day of: %1</source>
        <translation>Laatste dag waarop gold: %1</translation>
    </message>
    <message>
        <source>Last day on which %1 was %2 of %3</source>
        <translation>Laatste dag waarop %1 %2 van %3 was</translation>
    </message>
    <message>
        <source>Dated events and changes since %1</source>
        <translation>Gedateerde gebeurtenissen en wijzigingen vanaf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n later event(s) and change(s) are not listed.</source>
        <translation>
            <numerusform>%n latere gebeurtenis of wijziging staat niet in de lijst.</numerusform>
            <numerusform>%n latere gebeurtenissen en wijzigingen staan niet in de lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of events, seizures, documents and sources have no English.</source>
        <translation>
            <numerusform>%n naam van gebeurtenissen, inbeslagnemingen, documenten en bronnen heeft geen Engels.</numerusform>
            <numerusform>%n namen van gebeurtenissen, inbeslagnemingen, documenten en bronnen hebben geen Engels.</numerusform>
        </translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot en met %2</translation>
    </message>
    <message>
        <source>Purpose of the provision</source>
        <translation>Doel van de verstrekking</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Vertaling</translation>
    </message>
    <message>
        <source>Part of the text is in Dutch only and stands here untranslated; a courtesy translation is pending.</source>
        <translation>Een deel van de tekst is er alleen in het Nederlands en staat hier onvertaald; een vertaling volgt.</translation>
    </message>
    <message>
        <source>Part of the text is in English only and stands here untranslated; a courtesy translation is pending.</source>
        <translation>Een deel van de tekst is er alleen in het Engels en staat hier onvertaald; een vertaling volgt.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Network of %1 persons and organisations with %2 recorded ties and %3 payment ties, as of %4. Payments between accounts are ties between their holders.</source>
        <translation>Netwerk van %1 personen en organisaties met %2 vastgelegde relaties en %3 betaalrelaties, stand %4. Betalingen tussen rekeningen tellen als relaties tussen de rekeninghouders.</translation>
    </message>
    <message>
        <source>Network of %1 persons and organisations with %2 recorded ties, as of %3.</source>
        <translation>Netwerk van %1 personen en organisaties met %2 vastgelegde relaties, stand %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n account(s) the holder is known by the name that a bank gives, and by no recorded tie.</source>
        <translation>
            <numerusform>Van %n rekening is de houder alleen bekend uit de tenaamstelling die een bank noemt, niet uit een vastgelegde relatie.</numerusform>
            <numerusform>Van %n rekeningen is de houder alleen bekend uit de tenaamstelling die een bank noemt, niet uit een vastgelegde relatie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payments of %n account(s) without a known holder, or with several, are left out.</source>
        <translation>
            <numerusform>Betalingen van %n rekening zonder bekende houder of met meer houders zijn weggelaten.</numerusform>
            <numerusform>Betalingen van %n rekeningen zonder bekende houder of met meer houders zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: %n person(s) or organisation(s) without a recorded tie or payment.</source>
        <translation>
            <numerusform>Niet getekend: %n persoon of organisatie zonder vastgelegde relatie of betaling.</numerusform>
            <numerusform>Niet getekend: %n personen of organisaties zonder vastgelegde relatie of betaling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts are shown where space allows.</source>
        <translation>Bedragen staan er waar ruimte is.</translation>
    </message>
    <message>
        <source>Chart with %1 entities, %2 recorded ties and %3 payment ties, as of %4.</source>
        <translation>Schema met %1 entiteiten, %2 vastgelegde relaties en %3 betaalrelaties, stand %4.</translation>
    </message>
    <message>
        <source>%1: chart with %2 entities, %3 recorded ties and %4 payment ties, as of %5.</source>
        <translation>%1: schema met %2 entiteiten, %3 vastgelegde relaties en %4 betaalrelaties, stand %5.</translation>
    </message>
    <message>
        <source>No tie between the persons and organisations is recorded.</source>
        <translation>Tussen de personen en organisaties is geen relatie vastgelegd.</translation>
    </message>
    <message>
        <source>The case holds %1 persons, %2 organisations and %3 accounts, and %4 recorded ties between persons and organisations, from %5 sources.</source>
        <translation>De zaak bevat %1 personen, %2 organisaties en %3 rekeningen, en %4 vastgelegde relaties tussen personen en organisaties, uit %5 bronnen.</translation>
    </message>
    <message>
        <source>%1 is tied to the most others (%2, by recorded ties or payments) and also lies on the most shortest paths between others (betweenness %3).</source>
        <translation>%1 is met de meeste anderen verbonden (%2, door vastgelegde relaties of betalingen) en ligt ook op de meeste kortste paden tussen anderen (tussenpositie %3).</translation>
    </message>
    <message>
        <source>%1 lies on the most shortest paths between others (betweenness %2), tied to %3 of them; %4 is tied to the most others (%5, by recorded ties or payments).</source>
        <translation>%1 ligt op de meeste kortste paden tussen anderen (tussenpositie %2) en is met %3 van hen verbonden; %4 is met de meeste anderen verbonden (%5, door vastgelegde relaties of betalingen).</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) rest on a statement or a payment that this recipient may not see, and are left out.</source>
        <translation>
            <numerusform>%n tekst berust op een gegeven of een betaling die deze ontvanger niet mag zien, en is weggelaten.</numerusform>
            <numerusform>%n teksten berusten op een gegeven of een betaling die deze ontvanger niet mag zien, en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cite no statement and no payment, so nothing shows whether this recipient may read what they tell. Cite them, or read the texts with this recipient in mind.</source>
        <translation>
            <numerusform>%n tekst verwijst niet naar een gegeven of een betaling, zodat niet blijkt of deze ontvanger mag lezen wat er staat. Verwijs ernaar, of lees de tekst met deze ontvanger voor ogen.</numerusform>
            <numerusform>%n teksten verwijzen niet naar een gegeven of een betaling, zodat niet blijkt of deze ontvanger mag lezen wat er staat. Verwijs ernaar, of lees de teksten met deze ontvanger voor ogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text cites a statement or a payment that this recipient may not see or that the case no longer holds; the mark is left out.</source>
        <translation>Een tekst verwijst naar een gegeven of een betaling die deze ontvanger niet mag zien of die niet meer in de zaak staat; de verwijzing is weggelaten.</translation>
    </message>
    <message>
        <source>cash deposit</source>
        <translation>contante storting</translation>
    </message>
    <message>
        <source>cash withdrawal</source>
        <translation>contante opname</translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n later payment(s), together %1.</source>
        <translation>
            <numerusform>Niet vermeld: %n latere betaling, %1.</numerusform>
            <numerusform>Niet vermeld: %n latere betalingen, samen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reporting officer</source>
        <translation>Verbalisant</translation>
    </message>
    <message>
        <source>Calculation of the money trail</source>
        <translation>Berekening van het geldspoor</translation>
    </message>
    <message>
        <source>How each piece of evidence goes with the hypotheses numbered in the table above: CC very well, C well, N neutral, I goes against it, II goes strongly against it</source>
        <translation>Hoe elke aanwijzing past bij de hypothesen uit de tabel hierboven: CC past zeer goed, C past goed, N neutraal, I spreekt ertegen, II spreekt er sterk tegen</translation>
    </message>
    <message>
        <source>Diagnosticity (0–4)</source>
        <translation>Onderscheidend vermogen (0–4)</translation>
    </message>
    <message>
        <source>traced money first</source>
        <translation>gevolgd geld eerst</translation>
    </message>
    <message>
        <source>all traced (upper bound)</source>
        <translation>alles gevolgd (bovengrens)</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 bij %2</translation>
    </message>
    <message>
        <source>%1 on other accounts</source>
        <translation>%1 op andere rekeningen</translation>
    </message>
    <message>
        <source>Traced money received per account under six calculation rules. A calculation rule is a method of calculation, not proof; the rules together show the spread.</source>
        <translation>Ontvangen gevolgd geld per rekening onder zes rekenregels. Een rekenregel is een manier van rekenen en geen bewijs; de regels samen laten de spreiding zien.</translation>
    </message>
    <message>
        <source>What follows is a calculation and not an observation; another calculation rule gives other amounts.</source>
        <translation>Het volgende is een berekening en geen waarneming; een andere rekenregel geeft andere bedragen.</translation>
    </message>
    <message>
        <source>What occurs fewer than %1 times is left out, because it could identify a person.</source>
        <translation>Wat minder dan %1 keer voorkomt, is weggelaten omdat het naar een persoon herleidbaar zou kunnen zijn.</translation>
    </message>
    <message>
        <source>The numbers describe this case and say nothing about what has not been seen. They are rounded to multiples of five; categories with fewer than %1 are combined or omitted.</source>
        <translation>De aantallen beschrijven deze zaak en zeggen niets over wat niet is gezien. Zij zijn afgerond op vijftallen; soorten met minder dan %1 zijn samengevoegd of weggelaten.</translation>
    </message>
    <message>
        <source>Organisations in the case with their owners and directors</source>
        <translation>Organisaties in de zaak met eigenaren en bestuurders</translation>
    </message>
    <message numerus="yes">
        <source>No value is recorded for %n seizure(s).</source>
        <translation>
            <numerusform>Van %n inbeslagneming is geen waarde vastgelegd.</numerusform>
            <numerusform>Van %n inbeslagnemingen is geen waarde vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>minder dan %1</translation>
    </message>
    <message>
        <source>I, reporting officer, ………………………… (name, rank, position), state the following.</source>
        <translation>Ik, verbalisant, ………………………… (naam, rang, functie), verklaar het volgende.</translation>
    </message>
    <message>
        <source>The reporting officer (name and signature): …………………………</source>
        <translation>De verbalisant (naam en handtekening): …………………………</translation>
    </message>
    <message>
        <source>%1 owned %2</source>
        <translation>%1 was eigenaar van %2</translation>
    </message>
    <message>
        <source>%1 owns %2</source>
        <translation>%1 is eigenaar van %2</translation>
    </message>
    <message>
        <source>%1 owned %2 (%3)</source>
        <translation>%1 was eigenaar (%3) van %2</translation>
    </message>
    <message>
        <source>%1 owns %2 (%3)</source>
        <translation>%1 is eigenaar (%3) van %2</translation>
    </message>
    <message>
        <source>%1 up to and including %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Networks recover: somebody else takes the place, often nearer to the others than before. The table shows the moment before that and is in itself no reason to act.</source>
        <translation>Netwerken herstellen zich: een ander neemt de plaats in, vaak dichter bij de anderen dan voorheen. De tabel toont het moment daarvóór en is op zichzelf geen reden om te handelen.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>traced money: none</source>
        <translation>gevolgd geld: niets</translation>
    </message>
    <message>
        <source>flow labels in whole %1</source>
        <translation>bij de stromen: bedrag in hele %1</translation>
    </message>
    <message>
        <source>Retention to be reviewed on</source>
        <translation>Bewaren toetsen op</translation>
    </message>
    <message>
        <source>no personal data; Wpg art. 22</source>
        <translation>geen persoonsgegevens; art. 22 Wpg</translation>
    </message>
    <message>
        <source>H0 – for the prevention and combating of crime, within the law</source>
        <translation>H0 – te gebruiken om strafbare feiten te voorkomen en te bestrijden, binnen de wet</translation>
    </message>
    <message>
        <source>H1 – not to be used in judicial proceedings without the provider&apos;s permission</source>
        <translation>H1 – niet gebruiken in een strafzaak zonder toestemming van de verstrekker</translation>
    </message>
    <message>
        <source>H2 – no dissemination without the provider&apos;s permission</source>
        <translation>H2 – niet verder verspreiden zonder toestemming van de verstrekker</translation>
    </message>
    <message>
        <source>H3 – other restrictions hold; ask the provider</source>
        <translation>H3 – er gelden andere beperkingen; vraag de verstrekker</translation>
    </message>
    <message>
        <source>Computed over what is in this version; a version for another reader may give other measures.</source>
        <translation>Berekend over wat in deze uitgave staat; een uitgave voor een andere lezer kan andere maten geven.</translation>
    </message>
    <message>
        <source>This version holds %1 persons, %2 organisations and %3 accounts, and %4 recorded ties between persons and organisations, from %5 sources.</source>
        <translation>Deze uitgave bevat %1 personen, %2 organisaties en %3 rekeningen, en %4 vastgelegde relaties tussen personen en organisaties, uit %5 bronnen.</translation>
    </message>
    <message numerus="yes">
        <source>No value is given for %n seizure(s) listed here.</source>
        <translation>
            <numerusform>Van %n hier vermelde inbeslagneming is geen waarde gegeven.</numerusform>
            <numerusform>Van %n hier vermelde inbeslagnemingen is geen waarde gegeven.</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture rests on about %1 statements; number of sources: %2.</source>
        <translation>Dit beeld rust op ongeveer %1 gegevens; aantal bronnen: %2.</translation>
    </message>
    <message>
        <source>This picture rests on about %1 statements; number of sources: %2. Graded (Europol 4x4; shares of at least 5%): %3.</source>
        <translation>Dit beeld rust op ongeveer %1 gegevens; aantal bronnen: %2. Gewaardeerd als (Europol 4x4; aandelen van ten minste 5%): %3.</translation>
    </message>
    <message>
        <source>The picture holds data with handling code %1, which %2 may not use freely without the permission of the provider. Give the reference of that permission as the decision.</source>
        <translation>Het beeld bevat gegevens met behandelcode %1, die de ontvanger (%2) niet vrij mag gebruiken zonder toestemming van de verstrekker. Vermeld het kenmerk van die toestemming als besluit.</translation>
    </message>
    <message>
        <source>The name of the case (&quot;%1&quot;) stands in the picture, and %2 takes no part in the investigation.</source>
        <translation>De naam van de zaak (&quot;%1&quot;) staat in het beeld, en %2 neemt niet deel aan het onderzoek.</translation>
    </message>
    <message>
        <source>Basis for the recipient</source>
        <translation>Grondslag voor de ontvanger</translation>
    </message>
    <message>
        <source>No tie or payment connects it with anybody who has the role of a suspect.</source>
        <translation>Geen relatie of betaling verbindt het met iemand die de rol van verdachte heeft.</translation>
    </message>
    <message>
        <source>Money between parties</source>
        <translation>Geld tussen partijen</translation>
    </message>
    <message>
        <source>Account and registration numbers</source>
        <translation>Rekening- en registratienummers</translation>
    </message>
    <message>
        <source>A text refers to a section &quot;%1&quot;, which no template has.</source>
        <translation>Een tekst verwijst naar een onderdeel &quot;%1&quot;, dat in geen sjabloon staat.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) refer to a section that this picture does not have, and are left out.</source>
        <translation>
            <numerusform>%n tekst verwijst naar een onderdeel dat dit beeld niet heeft, en vervalt.</numerusform>
            <numerusform>%n teksten verwijzen naar een onderdeel dat dit beeld niet heeft, en vervallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Hoedanigheid</translation>
    </message>
    <message>
        <source>Witnesses, victims and minors</source>
        <translation>Getuigen, slachtoffers en minderjarigen</translation>
    </message>
    <message>
        <source>Witnesses and victims</source>
        <translation>Getuigen en slachtoffers</translation>
    </message>
    <message>
        <source>Further persons in this version, of whom no role is given: %1.</source>
        <translation>Overige personen in deze uitgave, van wie geen rol wordt vermeld: %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n further flow(s) with smaller sums, together %1.</source>
        <translation>
            <numerusform>Niet vermeld: %n andere geldstroom met een kleiner bedrag, samen %1.</numerusform>
            <numerusform>Niet vermeld: %n andere geldstromen met kleinere bedragen, samen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What parties paid one another in all, the largest sums first. An account counts to its holder; transfers between accounts of one holder are not counted.</source>
        <translation>Wat partijen elkaar in totaal betaalden, de grootste bedragen het eerst. Een rekening telt mee bij haar houder; overboekingen tussen rekeningen van één houder tellen niet mee.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Cash deposits per account holder, the largest sums first; together %1</source>
        <translation>Contante stortingen per rekeninghouder, de grootste bedragen het eerst; samen %1</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Rekeninghouder</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Stortingen</translation>
    </message>
    <message>
        <source>a recorded tie</source>
        <translation>een vastgelegde relatie</translation>
    </message>
    <message>
        <source>the name that a bank gives</source>
        <translation>de naam die een bank geeft</translation>
    </message>
    <message>
        <source>holder not known</source>
        <translation>houder niet bekend</translation>
    </message>
    <message>
        <source>Numbers of accounts and organisations, for comparison with other data</source>
        <translation>Nummers van rekeningen en organisaties, ter vergelijking met andere gegevens</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Soort nummer</translation>
    </message>
    <message>
        <source>Holder known by</source>
        <translation>Houder bekend door</translation>
    </message>
    <message>
        <source>%1 on accounts not named here</source>
        <translation>%1 op rekeningen die hier niet zijn genoemd</translation>
    </message>
    <message>
        <source>%1 still there</source>
        <translation>%1 was er nog</translation>
    </message>
    <message>
        <source>%1 paid to parties outside the known accounts</source>
        <translation>%1 is betaald aan partijen buiten de bekende rekeningen</translation>
    </message>
    <message>
        <source>%1 paid out once more</source>
        <translation>%1 is nogmaals uitbetaald</translation>
    </message>
    <message>
        <source>Added up: %1; together the %2 that left the account.</source>
        <translation>Opgeteld: %1; samen de %2 die van de rekening afging.</translation>
    </message>
    <message>
        <source>The calculation begins with nothing on every account, whatever balance a bank states. Other money that stood on an account would change the sums.</source>
        <translation>De berekening begint op elke rekening met niets, welk saldo een bank ook opgeeft. Ander geld dat op een rekening stond, zou de bedragen veranderen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n account(s) in the table no bank stated what was there before the first known payment, and the calculation begins there with nothing: %1. Other money there would change these sums and those of accounts further on; from the data of the case this cannot be checked.</source>
        <translation>
            <numerusform>Van %n rekening in de tabel heeft geen bank opgegeven wat er vóór de eerste bekende betaling op stond; de berekening begint daar met niets: %1. Ander geld daarop zou deze bedragen en die van rekeningen verderop veranderen; met de gegevens in de zaak is dat niet na te gaan.</numerusform>
            <numerusform>Van %n rekeningen in de tabel heeft geen bank opgegeven wat er vóór de eerste bekende betaling op stond; de berekening begint daar met niets: %1. Ander geld daarop zou deze bedragen en die van rekeningen verderop veranderen; met de gegevens in de zaak is dat niet na te gaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums differ per calculation rule because traced money and other money mix on an account, and each rule decides differently which money is paid out first. Equal sums mean that nothing mixes by the payments and balances that are known; they do not show that no other money was there. The money trail follows the rule %1; under another rule other sums go with the same payments.</source>
        <translation>Bedragen verschillen per rekenregel omdat gevolgd en ander geld op een rekening door elkaar loopt en elke regel anders bepaalt wat daarvan het eerst wordt uitgegeven. Gelijke bedragen betekenen dat er volgens de bekende betalingen en saldi niets door elkaar loopt; zij tonen niet aan dat er geen ander geld was. Het geldspoor volgt de rekenregel %1; onder een andere rekenregel horen bij dezelfde betalingen andere bedragen.</translation>
    </message>
    <message>
        <source>Role (assessment)</source>
        <translation>Rol volgens het onderzoek (oordeel)</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: %n person(s) without a role in the case, in small groups that are tied to nobody else.</source>
        <translation>
            <numerusform>Niet getekend: %n persoon zonder rol in de zaak, in kleine groepen die met niemand anders verbonden zijn.</numerusform>
            <numerusform>Niet getekend: %n personen zonder rol in de zaak, in kleine groepen die met niemand anders verbonden zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this version for the recipient holds, per kind</source>
        <translation>Wat deze uitgave voor de ontvanger bevat, per soort</translation>
    </message>
    <message>
        <source>Companies and other organisations, per country</source>
        <translation>Rechtspersonen en andere organisaties per land</translation>
    </message>
    <message>
        <source>Persons who are listed as targets are not repeated in this table.</source>
        <translation>Personen die bij de doelwitten staan, worden in deze tabel niet herhaald.</translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n further account(s) with smaller sums, together %1: %2.</source>
        <translation>
            <numerusform>Niet vermeld: %n andere rekening met een kleiner bedrag, samen %1: %2.</numerusform>
            <numerusform>Niet vermeld: %n andere rekeningen met kleinere bedragen, samen %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller part(s) of at most %1, arrived from %2 up to and including %3</source>
        <translation>
            <numerusform>%n kleiner deel van ten hoogste %1, aangekomen van %2 tot en met %3</numerusform>
            <numerusform>%n kleinere delen van elk ten hoogste %1, aangekomen van %2 tot en met %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The money trail is followed under the calculation rule %1, which knows no separate parts. The parts above are under the rule %2; their sums may differ from those of the trail.</source>
        <translation>Het geldspoor is gevolgd onder de rekenregel %1, die geen afzonderlijke delen kent. De delen hierboven volgen de rekenregel %2; hun bedragen kunnen afwijken van die van het spoor.</translation>
    </message>
    <message>
        <source>This is the version for the recipient named: it holds what may be provided on the legal basis given. Measures and sums are of what is in it.</source>
        <translation>Dit is de uitgave voor de genoemde ontvanger: zij bevat wat op de vermelde grondslag verstrekt mag worden. Maten en sommen gaan over wat erin staat.</translation>
    </message>
    <message>
        <source>Sums that also count payments which are not provided are rounded to thousands.</source>
        <translation>Sommen waarin ook niet-verstrekte betalingen meetellen, zijn afgerond op duizenden.</translation>
    </message>
    <message>
        <source>A pseudonym such as P-ABC123 stands for the same person or organisation in every version for this recipient.</source>
        <translation>Een pseudoniem zoals P-ABC123 staat in elke uitgave voor deze ontvanger voor dezelfde persoon of organisatie.</translation>
    </message>
    <message>
        <source>Fragmentation after Borgatti (2006): of the same simple undirected network, with one member taken out at a time, the share of pairs that no longer reach each other.</source>
        <translation>Fragmentatie volgens Borgatti (2006): in hetzelfde enkelvoudige ongerichte netwerk, steeds zonder één lid, het deel van de paren dat elkaar niet meer bereikt.</translation>
    </message>
    <message>
        <source>Alternative hypotheses: analysis of competing hypotheses, after Heuer; what counts is the weighed evidence against each of them.</source>
        <translation>Alternatieve hypothesen: analyse van concurrerende hypothesen, naar Heuer; wat telt is het gewogen bewijs tegen elk daarvan.</translation>
    </message>
    <message>
        <source>Only what was known on %1 is included here.</source>
        <translation>Alleen wat op %1 bekend was, is hierin verwerkt.</translation>
    </message>
    <message>
        <source>Only what was known on %1 is included here. Template &quot;%2&quot;, version %3.</source>
        <translation>Alleen wat op %1 bekend was, is hierin verwerkt. Sjabloon &quot;%2&quot;, versie %3.</translation>
    </message>
    <message>
        <source>investigation file</source>
        <translation>dossier van het onderzoek</translation>
    </message>
    <message>
        <source>Drawn up on the oath / affirmation of office, closed and signed.</source>
        <translation>Op ambtseed / ambtsbelofte opgemaakt, gesloten en ondertekend.</translation>
    </message>
    <message>
        <source>Place: …………………………</source>
        <translation>Plaats: …………………………</translation>
    </message>
    <message>
        <source>Date: …………………………</source>
        <translation>Datum: …………………………</translation>
    </message>
    <message>
        <source>Places and organisations</source>
        <translation>Plaatsen en organisaties</translation>
    </message>
    <message>
        <source>Last day on which %1 owned %2</source>
        <translation>Laatste dag waarop %1 eigenaar van %2 was</translation>
    </message>
    <message>
        <source>Last day on which %1 owned %2 (%3)</source>
        <translation>Laatste dag waarop %1 eigenaar (%3) van %2 was</translation>
    </message>
    <message>
        <source>Dated facts above the sum of all payments per month, as of %1. Every transfer counts, so money that was passed on counts more than once.</source>
        <translation>Gedateerde feiten boven de som van alle betalingen per maand, stand %1. Elke overboeking telt mee, zodat doorbetaald geld meer dan eens telt.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of statements are shown in Dutch in the English picture; the first: &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n waarde van een gegeven staat in het Engelse beeld in het Nederlands; de eerste: &quot;%1&quot;.</numerusform>
            <numerusform>%n waarden van gegevens staan in het Engelse beeld in het Nederlands; de eerste: &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure %1 is on page %2.</source>
        <translation>Figuur %1 staat op pagina %2.</translation>
    </message>
    <message>
        <source>%1; the recipient is bound to secrecy (Wpg art. 7)</source>
        <translation>%1; de ontvanger is verplicht tot geheimhouding (art. 7 Wpg)</translation>
    </message>
    <message>
        <source>The largest parts are listed, those of the largest accounts first. A report of findings of the same money trail lists many more, and the table of its proof every part.</source>
        <translation>De grootste delen staan in de tabel, die van de grootste rekeningen eerst. Een proces-verbaal van bevindingen over hetzelfde geldspoor geeft er veel meer, en de tabel van de onderbouwing elk deel.</translation>
    </message>
    <message>
        <source>Organisations and places of seizures</source>
        <translation>Organisaties en plaatsen van inbeslagnemingen</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller part(s) of at most %1, arrived on %2</source>
        <translation>
            <numerusform>%n kleiner deel van ten hoogste %1, aangekomen op %2</numerusform>
            <numerusform>%n kleinere delen van elk ten hoogste %1, aangekomen op %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What went to accounts that are not in this version or not known is not drawn in the money trail; its sum stands behind the last row.</source>
        <translation>Wat naar rekeningen ging die niet in deze uitgave staan of niet bekend zijn, is in het geldspoor niet getekend; de som ervan staat achter de laatste regel.</translation>
    </message>
    <message numerus="yes">
        <source>This timeline leaves out %n tie(s) that began before %1 and did not end since.</source>
        <translation>
            <numerusform>Deze tijdlijn laat %n relatie weg die vóór %1 begon en sindsdien niet eindigde.</numerusform>
            <numerusform>Deze tijdlijn laat %n relaties weg die vóór %1 begonnen en sindsdien niet eindigden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture is meant for court and holds data with handling code %1. See that the permission of the provider is named under &quot;%2&quot;, with its date and number.</source>
        <translation>Dit beeld is bestemd voor de rechter en bevat gegevens met behandelcode %1. Ga na of onder &quot;%2&quot; de toestemming van de verstrekker staat, met datum en nummer.</translation>
    </message>
    <message>
        <source>This picture is meant for court and holds data with handling code %1, which may not be used in judicial proceedings without the permission of the provider. Leave them out, or have them released and name the permission under its legal basis.</source>
        <translation>Dit beeld is bestemd voor de rechter en bevat gegevens met behandelcode %1, die zonder toestemming van de verstrekker niet in een rechtszaak mogen worden gebruikt. Laat ze weg, of laat ze vrijgeven en vermeld de toestemming bij de grondslag.</translation>
    </message>
    <message>
        <source>Money trail from %1, as of %3; calculation rule: %2. The width of a band is its amount, of several payments where they lie close together; its colour shows how much of it is traced money. A bar along a row is traced money on that account.</source>
        <translation>Geldspoor vanaf %1, stand %3; rekenregel: %2. De breedte van een band is het bedrag, van meer betalingen samen waar die dicht bij elkaar liggen; de kleur laat zien welk deel daarvan gevolgd geld is. Een balk langs een regel is gevolgd geld op die rekening.</translation>
    </message>
    <message>
        <source>Where the money on %1 came from, as of %3; calculation rule: %2. The width of a band is its amount, of several payments where they lie close together; its colour shows how much of it is traced money. A bar along a row is traced money on that account.</source>
        <translation>Waar het geld op %1 vandaan kwam, stand %3; rekenregel: %2. De breedte van een band is het bedrag, van meer betalingen samen waar die dicht bij elkaar liggen; de kleur laat zien welk deel daarvan gevolgd geld is. Een balk langs een regel is gevolgd geld op die rekening.</translation>
    </message>
    <message>
        <source>A calculation rule is a method of calculation, not proof; under another rule other sums go with the same payments.</source>
        <translation>Een rekenregel is een rekenmethode en geen bewijs; volgens een andere regel horen bij dezelfde betalingen andere bedragen.</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Omschrijving, zoals vastgelegd</translation>
    </message>
    <message numerus="yes">
        <source>Money trail: payments in order of time, equal times in order of payment number. Accounts begin with the balance that the bank states where there is one (%n account(s)), as other money (not traced), and are otherwise empty; what is paid out above the known balance counts as other money (not traced) of unknown origin.</source>
        <translation>
            <numerusform>Geldspoor: betalingen op volgorde van tijd, gelijke tijden op volgorde van betalingsnummer. Rekeningen beginnen met het saldo dat de bank opgeeft waar dat er is (%n rekening), als ander geld (niet gevolgd), en anders leeg; wat boven het bekende saldo wordt uitbetaald, telt als ander geld (niet gevolgd) van onbekende herkomst.</numerusform>
            <numerusform>Geldspoor: betalingen op volgorde van tijd, gelijke tijden op volgorde van betalingsnummer. Rekeningen beginnen met het saldo dat de bank opgeeft waar dat er is (%n rekeningen), als ander geld (niet gevolgd), en anders leeg; wat boven het bekende saldo wordt uitbetaald, telt als ander geld (niet gevolgd) van onbekende herkomst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Money trail: payments in order of time, equal times in order of payment number. Accounts start empty; what is paid out above the known balance counts as other money (not traced) of unknown origin.</source>
        <translation>Geldspoor: betalingen op volgorde van tijd, gelijke tijden op volgorde van betalingsnummer. Rekeningen beginnen leeg; wat boven het bekende saldo wordt uitbetaald, telt als ander geld (niet gevolgd) van onbekende herkomst.</translation>
    </message>
    <message>
        <source>Amounts are not rounded.</source>
        <translation>Bedragen zijn niet afgerond.</translation>
    </message>
    <message>
        <source>H0 – use only for the purpose of this provision</source>
        <translation>H0 – uitsluitend te gebruiken voor het doel van deze verstrekking</translation>
    </message>
    <message>
        <source>Parts of less than %1 are added up per account, but for the largest part of an account and one that would be alone. The table of the proof of this money trail lists every part.</source>
        <translation>Delen van minder dan %1 zijn per rekening opgeteld, behalve het grootste deel van een rekening en een deel dat als enige overblijft. De tabel met de onderbouwing van dit geldspoor bevat elk deel.</translation>
    </message>
    <message>
        <source>The money that left %1 is followed through the accounts of the case: %2 in the period. Under the calculation rule %4, %3 of it was paid to accounts that are not in this version or not known.</source>
        <translation>Het geld dat van %1 is afgeschreven, is gevolgd langs de rekeningen in de zaak: %2 in de periode. Volgens de rekenregel %4 is daarvan %3 betaald aan rekeningen die niet in deze uitgave staan of niet bekend zijn.</translation>
    </message>
    <message>
        <source>The money that left %1 is followed through the accounts of the case: %2 in the period. Under the calculation rule %4, %3 of it was paid to parties outside the known accounts.</source>
        <translation>Het geld dat van %1 is afgeschreven, is gevolgd langs de rekeningen in de zaak: %2 in de periode. Volgens de rekenregel %4 is daarvan %3 betaald aan partijen buiten de bekende rekeningen.</translation>
    </message>
    <message>
        <source>Of this money, %1 came back to the account that it had left; %2 was paid out of it once more and so counts twice in the sum that left it.</source>
        <translation>Van dit geld kwam %1 terug op de rekening waarvan het was afgeschreven; daarvan is %2 nogmaals van die rekening uitbetaald, zodat dit dubbel telt in het bedrag dat ervan afging.</translation>
    </message>
    <message>
        <source>Ties: to how many others somebody is tied, by recorded ties or payments. Betweenness: on what share of the shortest paths between two others somebody lies, from 0 to 1. Core: how closely tied its surroundings are; the highest number is the inner circle. Group: those with the same number have more ties among themselves than with others.</source>
        <translation>Relaties: met hoeveel anderen iemand verbonden is, door vastgelegde relaties of betalingen. Tussenpositie: op welk deel van de kortste paden tussen twee anderen iemand ligt, van 0 tot 1. Kern: hoe hecht de omgeving verbonden is; het hoogste getal is de binnenste kring. Groep: wie hetzelfde nummer heeft, heeft onderling meer relaties dan met anderen.</translation>
    </message>
    <message>
        <source>no legal basis recorded</source>
        <translation>zonder vastgelegde grondslag</translation>
    </message>
    <message>
        <source>Value per legal basis of the seizures listed here: %1.</source>
        <translation>Waarde per grondslag van de hier vermelde inbeslagnemingen: %1.</translation>
    </message>
    <message>
        <source>Recorded value per legal basis: %1.</source>
        <translation>Vastgelegde waarde per grondslag: %1.</translation>
    </message>
    <message>
        <source>Seizures, with their place, from whom and on what legal basis</source>
        <translation>Inbeslagnemingen, met plaats, beslagene en grondslag</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Grondslag: %1</translation>
    </message>
    <message>
        <source>Terms of the trade in this document, with the Dutch term they stand for.</source>
        <translation>Vaktermen in dit document, met de Nederlandse term waar ze voor staan.</translation>
    </message>
    <message>
        <source>Statement in the source</source>
        <translation>Gegeven in de bron</translation>
    </message>
    <message>
        <source>I read the following in the sources named.</source>
        <translation>In de genoemde bronnen las ik het volgende.</translation>
    </message>
    <message>
        <source>not in this version or not known</source>
        <translation>niet in deze uitgave of niet bekend</translation>
    </message>
    <message>
        <source>Persons regarded as money mules, who may be victims</source>
        <translation>Personen die als geldezel zijn aangemerkt en slachtoffer kunnen zijn</translation>
    </message>
    <message>
        <source>Organisations and places concerned by searches and seizures; those from persons stand in the list of seizures</source>
        <translation>Organisaties en plaatsen die bij doorzoekingen en inbeslagnemingen zijn betrokken; die bij personen staan in de lijst van inbeslagnemingen</translation>
    </message>
    <message>
        <source>Organisations and places concerned by seizures; those from persons stand in the list of seizures</source>
        <translation>Organisaties en plaatsen die bij inbeslagnemingen zijn betrokken; die bij personen staan in de lijst van inbeslagnemingen</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (vervolg)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>KvK- of registratienummer</translation>
    </message>
    <message>
        <source>A role is an assessment by the investigation team and no accusation.</source>
        <translation>Een rol is een inschatting van het onderzoeksteam en geen beschuldiging.</translation>
    </message>
    <message>
        <source>A money mule may have acted under duress or been deceived.</source>
        <translation>Een geldezel kan onder dwang of door misleiding hebben gehandeld.</translation>
    </message>
    <message>
        <source>Cash deposits</source>
        <translation>Contante stortingen</translation>
    </message>
    <message>
        <source>Every transfer counts, so money that was passed on counts more than once.</source>
        <translation>Elke overboeking telt mee, zodat doorbetaald geld meer dan eens telt.</translation>
    </message>
    <message>
        <source>Sum of all payments per month, in whole thousands; months with fewer than %1 payments are left out. Every transfer counts, so money that was passed on counts more than once.</source>
        <translation>Som van alle betalingen per maand, in hele duizenden; maanden met minder dan %1 betalingen zijn weggelaten. Elke overboeking telt mee, zodat doorbetaald geld meer dan eens telt.</translation>
    </message>
    <message>
        <source>This is the version for the recipient named: it holds what may be provided on the legal basis given.</source>
        <translation>Dit is de uitgave voor de genoemde ontvanger: zij bevat wat op de vermelde grondslag verstrekt mag worden.</translation>
    </message>
    <message>
        <source>%1 of %2 up to and including %3</source>
        <translation>%1 van %2 tot en met %3</translation>
    </message>
    <message>
        <source>up to and including %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>%1 held account %2</source>
        <translation>%1 was rekeninghouder van %2</translation>
    </message>
    <message>
        <source>%1 holds account %2</source>
        <translation>%1 is rekeninghouder van %2</translation>
    </message>
    <message>
        <source>What speaks against the judgements</source>
        <translation>Wat tegen de oordelen pleit</translation>
    </message>
    <message>
        <source>What speaks against the judgements is left out of the picture.</source>
        <translation>Wat tegen de oordelen pleit, is uit het beeld weggelaten.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sources, by the number they are cited with</source>
        <translation>Bronnen, op het nummer waarmee ernaar wordt verwezen</translation>
    </message>
    <message>
        <source>By this calculation rule the following of it was still there after the last payment (%1): %2.</source>
        <translation>Volgens deze rekenregel was daarvan na de laatste betaling (%1) nog over: %2.</translation>
    </message>
    <message numerus="yes">
        <source>By this rule the following came in and, according to the data, went no further: %1. No bank stated a balance of the %n account(s) concerned up to the last payment, so whether the money is still there is not known.</source>
        <translation>
            <numerusform>Volgens deze regel kwam het volgende binnen en ging het volgens de gegevens niet verder: %1. Van die rekening is in de zaak geen door de bank opgegeven saldo tot en met de laatste betaling, zodat niet bekend is of het geld er nog is.</numerusform>
            <numerusform>Volgens deze regel kwam het volgende binnen en ging het volgens de gegevens niet verder: %1. Van die %n rekeningen is in de zaak geen door de bank opgegeven saldo tot en met de laatste betaling, zodat niet bekend is of het geld er nog is.</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1 this is not known</source>
        <translation>van nog eens %1 is dit niet bekend</translation>
    </message>
    <message>
        <source>Targets, and persons regarded as money mules</source>
        <translation>Doelwitten, en personen die als geldezel zijn aangemerkt</translation>
    </message>
    <message>
        <source>Payments that the texts cite; of a series, as examples</source>
        <translation>Betalingen waarnaar de teksten verwijzen; van een reeks als voorbeeld</translation>
    </message>
    <message>
        <source>H1 – used with the provider&apos;s permission, as stated below</source>
        <translation>H1 – gebruikt met toestemming van de verstrekker, zoals hieronder vermeld</translation>
    </message>
</context>
<context>
    <name>Ui</name>
    <message>
        <source>A file is being imported; nothing was changed.</source>
        <translation>Er wordt een bestand ingelezen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Wait for the import to end, or stop it.</source>
        <translation>Wacht tot het importeren klaar is, of stop het.</translation>
    </message>
    <message>
        <source>This case is open read-only; nothing was changed.</source>
        <translation>Deze zaak is alleen om te lezen geopend; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Close the case elsewhere and open it again, or work on a copy.</source>
        <translation>Sluit de zaak elders en open deze opnieuw, of werk in een kopie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>No link in that direction.</source>
        <translation>Er loopt geen relatie in die richting.</translation>
    </message>
    <message>
        <source>Nothing on the chart is called &quot;%1&quot;.</source>
        <translation>Niets op het schema heet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Find: %1</source>
        <translation>Zoeken: %1</translation>
    </message>
    <message>
        <source>Drag from here to draw a link</source>
        <translation>Sleep vanaf hier om een relatie te leggen</translation>
    </message>
    <message>
        <source>Click the thing where the link ends. Esc cancels.</source>
        <translation>Klik op de entiteit waar de relatie eindigt. Esc annuleert.</translation>
    </message>
    <message>
        <source>Network chart</source>
        <translation>Netwerkschema</translation>
    </message>
    <message>
        <source>Click the thing where the link starts. Esc cancels.</source>
        <translation>Klik op de entiteit waar de relatie begint. Esc annuleert.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n relatie</numerusform>
            <numerusform>%n relaties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, vastgezet</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1: %2 %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) hidden. Ctrl+Alt+H shows them again.</source>
        <translation>
            <numerusform>%n entiteit verborgen. Ctrl+Alt+H toont deze weer.</numerusform>
            <numerusform>%n entiteiten verborgen. Ctrl+Alt+H toont ze weer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out the chart</source>
        <translation>Schema indelen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Follow the money from here</source>
        <translation>Geld vanaf hier &amp;volgen</translation>
    </message>
    <message>
        <source>Follow the money &amp;back</source>
        <translation>Geld &amp;terugvolgen</translation>
    </message>
    <message>
        <source>Add a &amp;link from here</source>
        <translation>Re&amp;latie vanaf hier toevoegen</translation>
    </message>
    <message>
        <source>Select &amp;neighbours as well</source>
        <translation>&amp;Buren ook selecteren</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Losmaken</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Vast&amp;zetten</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ver&amp;bergen</translation>
    </message>
    <message>
        <source>Hide &amp;others</source>
        <translation>&amp;Andere verbergen</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>&amp;Inzoomen op de selectie</translation>
    </message>
    <message>
        <source>&amp;Remove from the case…</source>
        <translation>Uit de zaak ve&amp;rwijderen…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>Alles &amp;tonen</translation>
    </message>
    <message>
        <source>Fit the whole &amp;chart</source>
        <translation>Hele s&amp;chema in beeld</translation>
    </message>
    <message>
        <source>Reading the chart</source>
        <translation>Schema lezen</translation>
    </message>
    <message>
        <source>Looking up payments</source>
        <translation>Betalingen opzoeken</translation>
    </message>
    <message>
        <source>The filter leaves nothing to show</source>
        <translation>Met dit filter is er niets te tonen</translation>
    </message>
    <message>
        <source>Nothing is on the chart yet</source>
        <translation>Er staat nog niets op het schema</translation>
    </message>
    <message>
        <source>Loosen the filter above, or show everything again.</source>
        <translation>Verruim het filter hierboven, of toon alles weer.</translation>
    </message>
    <message>
        <source>Import bank statements, tables or network files, or add a thing: it appears here with its links and payments.</source>
        <translation>Importeer bankafschriften, tabellen of netwerkbestanden, of voeg een entiteit toe: die verschijnt hier met relaties en betalingen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Geld</translation>
    </message>
    <message>
        <source>&amp;Grading</source>
        <translation>&amp;Waardering</translation>
    </message>
    <message>
        <source>Per&amp;iod</source>
        <translation>Per&amp;iode</translation>
    </message>
    <message>
        <source>Only payments in this period</source>
        <translation>Alleen betalingen in deze periode</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Eerste dag van de periode</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Laatste dag van de periode</translation>
    </message>
    <message>
        <source>How payments are shown</source>
        <translation>Hoe betalingen worden getoond</translation>
    </message>
    <message>
        <source>per account</source>
        <translation>per rekening</translation>
    </message>
    <message>
        <source>per holder</source>
        <translation>per houder</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>niet getoond</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ten minste %1</translation>
    </message>
    <message>
        <source>All things</source>
        <translation>Alle entiteiten</translation>
    </message>
    <message>
        <source>Things: %1 of %2</source>
        <translation>Entiteiten: %1 van %2</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Alle relaties</translation>
    </message>
    <message>
        <source>Links: %1 of %2</source>
        <translation>Relaties: %1 van %2</translation>
    </message>
    <message>
        <source>Overview of the chart</source>
        <translation>Overzicht van het schema</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>Sleep om het beeld te verschuiven</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>A figure cannot be written as %1.</source>
        <translation>Een figuur kan niet als %1 worden geschreven.</translation>
    </message>
    <message>
        <source>A figure of %1 by %2 pixels cannot be drawn.</source>
        <translation>Een figuur van %1 bij %2 pixels kan niet worden getekend.</translation>
    </message>
    <message>
        <source>Choose a width and a height from 1 to 30000.</source>
        <translation>Kies een breedte en hoogte van 1 tot en met 30000.</translation>
    </message>
    <message>
        <source>The figure could not be drawn.</source>
        <translation>De figuur kon niet worden getekend.</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>Kies een kleiner formaat.</translation>
    </message>
    <message>
        <source>The figure could not be written.</source>
        <translation>De figuur kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written, and that the disk is not full.</source>
        <translation>Controleer of de map bestaat en beschreven mag worden, en of de schijf niet vol is.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>From %1: %2 (%3)</source>
        <translation>Vanaf %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2: %3 (%4)</source>
        <translation>%1 tot en met %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Reading the timeline</source>
        <translation>Tijdlijn lezen</translation>
    </message>
    <message>
        <source>Nothing with a date yet</source>
        <translation>Nog niets met een datum</translation>
    </message>
    <message>
        <source>Payments, events, seizures and links with a period appear here once they are in the case.</source>
        <translation>Betalingen, gebeurtenissen, inbeslagnemingen en relaties met een periode verschijnen hier zodra ze in de zaak staan.</translation>
    </message>
    <message>
        <source>File %1 of %2, %3</source>
        <translation>Bestand %1 van %2, %3</translation>
    </message>
    <message>
        <source>Stopped; nothing of this file was kept.</source>
        <translation>Gestopt; van dit bestand is niets bewaard.</translation>
    </message>
    <message>
        <source>This file was in the case already; nothing was added.</source>
        <translation>Dit bestand stond al in de zaak; er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 betalingen</translation>
    </message>
    <message>
        <source>%1 things</source>
        <translation>%1 entiteiten</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 relaties</translation>
    </message>
    <message>
        <source>%1 known before</source>
        <translation>%1 al bekend</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1 regels geweigerd</translation>
    </message>
    <message>
        <source>%1 balances differ</source>
        <translation>%1 saldi wijken af</translation>
    </message>
    <message>
        <source>An import is running. Import these files when it has ended.</source>
        <translation>Er loopt een import. Importeer deze bestanden als die klaar is.</translation>
    </message>
    <message>
        <source>This case is open read-only; nothing can be imported into it.</source>
        <translation>Deze zaak is alleen om te lezen geopend; er kan niets in worden ingelezen.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Bestanden bekijken</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>%n bestand importeren</numerusform>
            <numerusform>%n bestanden importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that %1 brought into the case is taken out again. The log keeps that it was there.</source>
        <translation>Alles wat %1 in de zaak heeft gebracht, wordt er weer uitgehaald. Het logboek bewaart dat het er is geweest.</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation>%1 terugdraaien</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>Import History</source>
        <translation>Importgeschiedenis</translation>
    </message>
    <message>
        <source>Nothing was imported into this case yet.</source>
        <translation>In deze zaak is nog niets ingelezen.</translation>
    </message>
    <message>
        <source>Take This Import Back...</source>
        <translation>Deze import terugdraaien...</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Entiteiten</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rejected rows, the first %1 of %2</source>
        <translation>Geweigerde regels: de eerste %1 van %2</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Geweigerde regels</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Zoals in het bestand</translation>
    </message>
    <message>
        <source>Balances that do not agree</source>
        <translation>Saldi die niet kloppen</translation>
    </message>
    <message>
        <source>Stated by the bank</source>
        <translation>Opgegeven door de bank</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Berekend</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>A statement before this one is missing.</source>
        <translation>Er ontbreekt een afschrift vóór dit afschrift.</translation>
    </message>
    <message>
        <source>The entries do not add up to the balance on line %1.</source>
        <translation>De boekingen sluiten niet aan op het saldo in regel %1.</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>Importverslag</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Ingelezen bestanden</translation>
    </message>
    <message>
        <source>What the Columns of %1 Mean</source>
        <translation>Betekenis van de kolommen van %1</translation>
    </message>
    <message>
        <source>This table has columns that are not known. Choose what each means; columns without a meaning are left out. The choice is kept for the next file like this.</source>
        <translation>Deze tabel heeft kolommen die niet bekend zijn. Kies wat elke kolom betekent; kolommen zonder betekenis blijven buiten beschouwing. De keuze wordt bewaard voor een volgend bestand van deze soort.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Skip This File</source>
        <translation>Dit bestand overslaan</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>een betaling</translation>
    </message>
    <message>
        <source>found from the file</source>
        <translation>gevonden in het bestand</translation>
    </message>
    <message>
        <source>comma: 1.234,56</source>
        <translation>komma: 1.234,56</translation>
    </message>
    <message>
        <source>point: 1,234.56</source>
        <translation>punt: 1,234.56</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dag, maand, jaar</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>maand, dag, jaar</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>jaar, maand, dag</translation>
    </message>
    <message>
        <source>where no column names it</source>
        <translation>als geen kolom die noemt</translation>
    </message>
    <message>
        <source>Each &amp;row is</source>
        <translation>Elke &amp;rij is</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Decimaalteken</translation>
    </message>
    <message>
        <source>D&amp;ates</source>
        <translation>D&amp;atums</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>Account of the &amp;file</source>
        <translation>Rekening van het &amp;bestand</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>means</source>
        <translation>betekent</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Betekenis van kolom %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruiken</translation>
    </message>
    <message>
        <source>Everything that is needed has been chosen.</source>
        <translation>Alles wat nodig is, is gekozen.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>value date</source>
        <translation>valutadatum</translation>
    </message>
    <message>
        <source>own account</source>
        <translation>eigen rekening</translation>
    </message>
    <message>
        <source>name of own account</source>
        <translation>naam van eigen rekening</translation>
    </message>
    <message>
        <source>bank of own account</source>
        <translation>bank van eigen rekening</translation>
    </message>
    <message>
        <source>counterparty name</source>
        <translation>naam tegenrekening</translation>
    </message>
    <message>
        <source>counterparty bank</source>
        <translation>bank tegenrekening</translation>
    </message>
    <message>
        <source>payer name</source>
        <translation>naam betaler</translation>
    </message>
    <message>
        <source>payer bank</source>
        <translation>bank betaler</translation>
    </message>
    <message>
        <source>payee name</source>
        <translation>naam ontvanger</translation>
    </message>
    <message>
        <source>payee bank</source>
        <translation>bank ontvanger</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>amount out</source>
        <translation>bedrag af</translation>
    </message>
    <message>
        <source>amount in</source>
        <translation>bedrag bij</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>af of bij</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>balance after</source>
        <translation>saldo na boeking</translation>
    </message>
    <message>
        <source>description</source>
        <translation>omschrijving</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>kenmerk</translation>
    </message>
    <message>
        <source>kind of payment</source>
        <translation>soort betaling</translation>
    </message>
    <message>
        <source>Choose the column with the date.</source>
        <translation>Kies de kolom met de datum.</translation>
    </message>
    <message>
        <source>Choose the column with the amount.</source>
        <translation>Kies de kolom met het bedrag.</translation>
    </message>
    <message>
        <source>Choose the column that names or numbers the thing.</source>
        <translation>Kies de kolom met de naam of het nummer van de entiteit.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>A day, a month or a year, such as 3-3-2026, 2026-03 or 2026</source>
        <translation>Een dag, een maand of een jaar, zoals 3-3-2026, 2026-03 of 2026</translation>
    </message>
    <message>
        <source>Reading the payments into memory</source>
        <translation>Betalingen in het geheugen lezen</translation>
    </message>
    <message>
        <source>Writing payments</source>
        <translation>Betalingen schrijven</translation>
    </message>
    <message>
        <source>Counting payments</source>
        <translation>Betalingen tellen</translation>
    </message>
    <message>
        <source>Reading payments</source>
        <translation>Betalingen lezen</translation>
    </message>
    <message>
        <source>No payment fits the filter</source>
        <translation>Geen betaling voldoet aan het filter</translation>
    </message>
    <message>
        <source>Clear a field of the filter, or choose all payments.</source>
        <translation>Maak een veld van het filter leeg, of kies alle betalingen.</translation>
    </message>
    <message>
        <source>There are no payments yet</source>
        <translation>Er zijn nog geen betalingen</translation>
    </message>
    <message>
        <source>Import bank statements or a table of payments: drop the files on the window or choose Import.</source>
        <translation>Importeer bankafschriften of een tabel met betalingen: sleep de bestanden naar het venster of kies Importeren.</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 betaling</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 geselecteerd</translation>
    </message>
    <message>
        <source>Adding up payments</source>
        <translation>Betalingen optellen</translation>
    </message>
    <message>
        <source>Copying payments</source>
        <translation>Betalingen kopiëren</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Betalingen exporteren</translation>
    </message>
    <message>
        <source>Exporting payments</source>
        <translation>Betalingen exporteren</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>In en uit</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Selected accounts</source>
        <translation>Geselecteerde rekeningen</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Alle betalingen</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Eén rekening</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen payment(s)</source>
        <translation>
            <numerusform>%n gekozen betaling</numerusform>
            <numerusform>%n gekozen betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>Welke betalingen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Filter by description or reference</source>
        <translation>Filteren op omschrijving of kenmerk</translation>
    </message>
    <message>
        <source>Description or reference</source>
        <translation>Omschrijving of kenmerk</translation>
    </message>
    <message>
        <source>amount from</source>
        <translation>bedrag vanaf</translation>
    </message>
    <message>
        <source>Lowest amount</source>
        <translation>Laagste bedrag</translation>
    </message>
    <message>
        <source>outside the case</source>
        <translation>buiten de zaak</translation>
    </message>
    <message>
        <source>account without a name</source>
        <translation>rekening zonder naam</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Wijze</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>overboeking</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>contant</translation>
    </message>
    <message>
        <source>card</source>
        <translation>pin</translation>
    </message>
    <message>
        <source>bank charge or interest</source>
        <translation>bankkosten of rente</translation>
    </message>
    <message>
        <source>direct debit</source>
        <translation>incasso</translation>
    </message>
    <message>
        <source>crypto</source>
        <translation>crypto</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation>cheque</translation>
    </message>
    <message>
        <source>first in, first out (FIFO)</source>
        <translation>eerst in, eerst uit (FIFO)</translation>
    </message>
    <message>
        <source>last in, first out (LIFO)</source>
        <translation>laatst in, eerst uit (LIFO)</translation>
    </message>
    <message>
        <source>pro rata</source>
        <translation>naar evenredigheid</translation>
    </message>
    <message>
        <source>own money first (lowest balance)</source>
        <translation>eigen geld eerst (laagste saldo)</translation>
    </message>
    <message>
        <source>traced money first</source>
        <translation>gevolgd geld eerst</translation>
    </message>
    <message>
        <source>all traced (upper bound)</source>
        <translation>alles gevolgd (bovengrens)</translation>
    </message>
    <message>
        <source>Money leaves an account in the order in which it came.</source>
        <translation>Geld verlaat een rekening in de volgorde waarin het binnenkwam.</translation>
    </message>
    <message>
        <source>The money that came last leaves an account first.</source>
        <translation>Het geld dat het laatst binnenkwam, verlaat een rekening het eerst.</translation>
    </message>
    <message>
        <source>Each payment carries followed and other money in the proportion in which the account held them.</source>
        <translation>Elke betaling bevat gevolgd en ander geld in de verhouding waarin dat op de rekening stond.</translation>
    </message>
    <message>
        <source>An account spends its own money first; traced money stays up to the lowest balance in between.</source>
        <translation>Van een rekening gaat eerst eigen geld af; gevolgd geld blijft staan tot het laagste tussentijdse saldo.</translation>
    </message>
    <message>
        <source>An account spends the traced money first.</source>
        <translation>Van een rekening gaat eerst het gevolgde geld af.</translation>
    </message>
    <message>
        <source>Every payment from an account that holds traced money counts whole: the most it can be.</source>
        <translation>Elke betaling van een rekening met gevolgd geld telt in haar geheel mee: dit is de bovengrens.</translation>
    </message>
    <message>
        <source>Comparing the rules</source>
        <translation>Regels vergelijken</translation>
    </message>
    <message>
        <source>Money trail</source>
        <translation>Geldspoor</translation>
    </message>
    <message numerus="yes">
        <source>%n band(s) of payments</source>
        <translation>
            <numerusform>%n band met betalingen</numerusform>
            <numerusform>%n banden met betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 traced of %2 paid (%3)</source>
        <translation>%1 gevolgd van %2 betaald (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculation rule: %1</source>
        <translation>Rekenregel: %1</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>LIFO</source>
        <translation>LIFO</translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation>Naar evenredigheid</translation>
    </message>
    <message>
        <source>Own first</source>
        <translation>Eigen eerst</translation>
    </message>
    <message>
        <source>Traced first</source>
        <translation>Gevolgd eerst</translation>
    </message>
    <message>
        <source>All traced</source>
        <translation>Alles gevolgd</translation>
    </message>
    <message>
        <source>Account (amounts in %1)</source>
        <translation>Rekening (bedragen in %1)</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Laagste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Hoogste</translation>
    </message>
    <message>
        <source>Follow the selected account</source>
        <translation>Geselecteerde rekening volgen</translation>
    </message>
    <message>
        <source>Following money</source>
        <translation>Geld volgen</translation>
    </message>
    <message>
        <source>Comparing the calculation rules</source>
        <translation>Rekenregels vergelijken</translation>
    </message>
    <message>
        <source>Choose an account to follow its money</source>
        <translation>Kies een rekening om het geld te volgen</translation>
    </message>
    <message>
        <source>Select an account, or the person or company that holds it, and choose Follow Money in the Money menu.</source>
        <translation>Selecteer een rekening, of de persoon of het bedrijf op wiens naam die staat, en kies Geld volgen in het menu Geld.</translation>
    </message>
    <message>
        <source>No money to follow</source>
        <translation>Geen geld om te volgen</translation>
    </message>
    <message>
        <source>No payment reached this account in the period. Widen the period, choose another currency, or look where its money went.</source>
        <translation>In de periode kwam geen betaling op deze rekening aan. Maak de periode ruimer, kies een andere valuta, of kijk waar het geld heen ging.</translation>
    </message>
    <message>
        <source>No payment left this account in the period. Widen the period, choose another currency, or look where its money came from.</source>
        <translation>In de periode ging geen betaling van deze rekening af. Maak de periode ruimer, kies een andere valuta, of kijk waar het geld vandaan kwam.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on this account came from or through %n account(s).</source>
        <translation>
            <numerusform>%1 op deze rekening kwam van of via %n rekening.</numerusform>
            <numerusform>%1 op deze rekening kwam van of via %n rekeningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left this account and reached %n account(s).</source>
        <translation>
            <numerusform>%1 ging van deze rekening af en kwam aan op %n rekening.</numerusform>
            <numerusform>%1 ging van deze rekening af en kwam aan op %n rekeningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came from outside the known accounts.</source>
        <translation>%1 kwam van rekeningen buiten de zaak.</translation>
    </message>
    <message>
        <source>%1 went outside the known accounts.</source>
        <translation>%1 ging naar rekeningen buiten de zaak.</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Waar het heen ging</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Waar het vandaan kwam</translation>
    </message>
    <message>
        <source>Export the money trail</source>
        <translation>Geldspoor exporteren</translation>
    </message>
    <message>
        <source>money-trail.pdf</source>
        <translation>geldspoor.pdf</translation>
    </message>
    <message>
        <source>Pictures (*.pdf *.svg *.png)</source>
        <translation>Figuren (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>Calculation &amp;rule</source>
        <translation>Reken&amp;regel</translation>
    </message>
    <message>
        <source>Calculation rule</source>
        <translation>Rekenregel</translation>
    </message>
    <message>
        <source>Export as picture</source>
        <translation>Exporteren als figuur</translation>
    </message>
    <message>
        <source>Accounts under all rules</source>
        <translation>Rekeningen onder alle regels</translation>
    </message>
    <message>
        <source>Intelligence picture</source>
        <translation>Informatiebeeld</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>L&amp;anguage of the picture</source>
        <translation>T&amp;aal van het beeld</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Ontvanger</translation>
    </message>
    <message>
        <source>Own team, everything</source>
        <translation>Eigen team, alles</translation>
    </message>
    <message>
        <source>The picture is being made…</source>
        <translation>Het beeld wordt gemaakt…</translation>
    </message>
    <message>
        <source>Making the picture</source>
        <translation>Beeld maken</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Beeld exporteren</translation>
    </message>
    <message>
        <source>The picture was written to %1.</source>
        <translation>Het beeld is geschreven naar %1.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>Het beeld kon niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk.</source>
        <translation>Kies een andere map of maak ruimte op de schijf.</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Voorbeeld van de pagina&apos;s</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Betrouwbaarheid van de bron</translation>
    </message>
    <message>
        <source>A: source is reliable beyond doubt</source>
        <translation>A: bron zonder twijfel betrouwbaar</translation>
    </message>
    <message>
        <source>B: source is mostly reliable</source>
        <translation>B: bron meestal betrouwbaar</translation>
    </message>
    <message>
        <source>C: source is mostly unreliable</source>
        <translation>C: bron meestal onbetrouwbaar</translation>
    </message>
    <message>
        <source>X: source cannot be assessed</source>
        <translation>X: bron niet te beoordelen</translation>
    </message>
    <message>
        <source>Certainty of the information</source>
        <translation>Zekerheid van de informatie</translation>
    </message>
    <message>
        <source>1: known to be true</source>
        <translation>1: juistheid staat vast</translation>
    </message>
    <message>
        <source>2: seen or heard by the source itself</source>
        <translation>2: door de bron zelf gezien of gehoord</translation>
    </message>
    <message>
        <source>3: hearsay that other information supports</source>
        <translation>3: van horen zeggen, door andere informatie gesteund</translation>
    </message>
    <message>
        <source>4: hearsay that nothing supports</source>
        <translation>4: van horen zeggen, door niets gesteund</translation>
    </message>
    <message>
        <source>Handling code</source>
        <translation>Behandelcode</translation>
    </message>
    <message>
        <source>H0: use as the law allows</source>
        <translation>H0: gebruik binnen de wet</translation>
    </message>
    <message>
        <source>H1: not in proceedings without consent</source>
        <translation>H1: niet in een procedure zonder toestemming</translation>
    </message>
    <message>
        <source>H2: not to be passed on without consent</source>
        <translation>H2: niet verder verspreiden zonder toestemming</translation>
    </message>
    <message>
        <source>H3: other restrictions</source>
        <translation>H3: andere beperkingen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Statements and links</source>
        <translation>Gegevens en relaties</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Er is niets geselecteerd</translation>
    </message>
    <message>
        <source>Choose a person, company, account or link in a chart, a table or the search results to read what is known of it.</source>
        <translation>Kies een persoon, bedrijf, rekening of relatie op het schema, in een tabel of in de zoekresultaten om te lezen wat ervan bekend is.</translation>
    </message>
    <message>
        <source>Edit value (F2)</source>
        <translation>Waarde wijzigen (F2)</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Gegeven toevoegen</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Relatie toevoegen</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Verwijderen (Del)</translation>
    </message>
    <message>
        <source>Choose one thing or link first, then add what is known of it.</source>
        <translation>Kies eerst één entiteit of relatie, en voeg dan toe wat ervan bekend is.</translation>
    </message>
    <message>
        <source>Choose one thing first, then add what it is linked to.</source>
        <translation>Kies eerst één entiteit, en voeg dan toe waarmee die is verbonden.</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>relatie</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>bestaat</translation>
    </message>
    <message>
        <source>the check digits or the form are wrong</source>
        <translation>het controlecijfer of de opbouw klopt niet</translation>
    </message>
    <message>
        <source>not readable as this kind of value</source>
        <translation>niet te lezen als dit soort waarde</translation>
    </message>
    <message>
        <source>contradicts another statement</source>
        <translation>in tegenspraak met een ander gegeven</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>zoals geschreven: %1</translation>
    </message>
    <message>
        <source>Links (%1)</source>
        <translation>Relaties (%1)</translation>
    </message>
    <message>
        <source>No links yet. Add one with Ctrl+L or by dragging in the chart.</source>
        <translation>Nog geen relaties. Voeg er een toe met Ctrl+L of door te slepen op het schema.</translation>
    </message>
    <message numerus="yes">
        <source>%n more link(s) are on the chart.</source>
        <translation>
            <numerusform>%n andere relatie staat op het schema.</numerusform>
            <numerusform>%n andere relaties staan op het schema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Statements (%1)</source>
        <translation>Gegevens (%1)</translation>
    </message>
    <message>
        <source>Nothing has been stated yet.</source>
        <translation>Er is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Relatie toevoegen</translation>
    </message>
    <message>
        <source>Search for the other end: a name, a number</source>
        <translation>Zoek de andere kant van de relatie: een naam, een nummer</translation>
    </message>
    <message>
        <source>Search for the other end</source>
        <translation>Andere kant van de relatie zoeken</translation>
    </message>
    <message>
        <source>Things found</source>
        <translation>Gevonden entiteiten</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Soort relatie</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Waardering</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow money</source>
        <translation>Geld volgen</translation>
    </message>
    <message>
        <source>Show where the money of this account went</source>
        <translation>Toon waar het geld van deze rekening heen ging</translation>
    </message>
    <message>
        <source>Trace origin</source>
        <translation>Herkomst volgen</translation>
    </message>
    <message>
        <source>Payments are being added up…</source>
        <translation>Betalingen worden opgeteld…</translation>
    </message>
    <message numerus="yes">
        <source>In: %1 in %n payment(s)</source>
        <translation>
            <numerusform>In: %1 in %n betaling</numerusform>
            <numerusform>In: %1 in %n betalingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out: %1 in %n payment(s)</source>
        <translation>
            <numerusform>Uit: %1 in %n betaling</numerusform>
            <numerusform>Uit: %1 in %n betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a thing</source>
        <translation>Entiteit toevoegen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>met de hand ingevoerd</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>betalingen</translation>
    </message>
    <message>
        <source>links</source>
        <translation>relaties</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the case</source>
        <translation>In de zaak zoeken</translation>
    </message>
    <message>
        <source>Type the beginning of a name, a number with or without spaces, or a word from a payment description.</source>
        <translation>Typ het begin van een naam, een nummer met of zonder spaties, of een woord uit een omschrijving.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Niets gevonden voor “%1”</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a name or number.</source>
        <translation>Probeer minder woorden, of alleen het begin van een naam of nummer.</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>de eerste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search names, numbers, descriptions</source>
        <translation>Zoek namen, nummers, omschrijvingen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>The check fails. It is kept as typed, with a mark.</source>
        <translation>De controle is niet geslaagd. De waarde blijft staan zoals getypt, met een markering.</translation>
    </message>
    <message>
        <source>Valid: form and check digits are right.</source>
        <translation>Geldig: opbouw en controlecijfer kloppen.</translation>
    </message>
    <message>
        <source>The form is right; there is no check digit.</source>
        <translation>De opbouw klopt; er is geen controlecijfer.</translation>
    </message>
    <message>
        <source>The check digits or the form are wrong. It is kept as typed, with a mark.</source>
        <translation>Het controlecijfer of de opbouw klopt niet. De waarde blijft staan zoals getypt, met een markering.</translation>
    </message>
    <message>
        <source>Not readable as this kind of value. It is kept as typed, with a mark.</source>
        <translation>Niet te lezen als dit soort waarde. De waarde blijft staan zoals getypt, met een markering.</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Gelezen als: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschap</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nieuw gegeven</translation>
    </message>
    <message>
        <source>A period is given as a day, a month or a year, such as 3-3-2026, 2026-03 or 2026.</source>
        <translation>Een periode is een dag, een maand of een jaar, zoals 3-3-2026, 2026-03 of 2026.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Best grading</source>
        <translation>Beste waardering</translation>
    </message>
    <message>
        <source>Reading statements</source>
        <translation>Gegevens lezen</translation>
    </message>
    <message>
        <source>Reading things</source>
        <translation>Entiteiten lezen</translation>
    </message>
    <message>
        <source>All types (%1)</source>
        <translation>Alle typen (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Things of the case</source>
        <translation>Entiteiten van de zaak</translation>
    </message>
    <message>
        <source>Type of thing</source>
        <translation>Type entiteit</translation>
    </message>
    <message>
        <source>Filter by name, number or role</source>
        <translation>Filteren op naam, nummer of rol</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>There is nothing in the case yet</source>
        <translation>Er staat nog niets in de zaak</translation>
    </message>
    <message>
        <source>Import a bank statement, a table or a network file, or add a thing with Ctrl+T.</source>
        <translation>Importeer een bankafschrift, een tabel of een netwerkbestand, of voeg een entiteit toe met Ctrl+T.</translation>
    </message>
    <message>
        <source>3-3-2026, 2026-03, 2026 or ca. 2026</source>
        <translation>3-3-2026, 2026-03, 2026 of ca. 2026</translation>
    </message>
    <message>
        <source>1234,50 EUR</source>
        <translation>1234,50 EUR</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 tot en met 100</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Drie letters, zoals EUR</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>About Kluwen</source>
        <translation>Over Kluwen</translation>
    </message>
    <message>
        <source>Investigation workstation for networks and money flows of undermining crime.
It keeps a case in one file on this computer and opens no connection of its own accord.

Free software under the GNU General Public License, version 3 or later. Built with Qt, QtCharts, SQLite, SQLiteCpp, igraph, Graphviz, simdjson, libcsv, expected and CLI11.</source>
        <translation>Onderzoekswerkplek voor netwerken en geldstromen van ondermijnende criminaliteit.
Een zaak staat in één bestand op deze computer; het programma maakt uit zichzelf geen verbinding.

Vrije software onder de GNU General Public License, versie 3 of later. Gemaakt met Qt, QtCharts, SQLite, SQLiteCpp, igraph, Graphviz, simdjson, libcsv, expected en CLI11.</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>In&amp;deling</translation>
    </message>
    <message>
        <source>&amp;Money in the Network</source>
        <translation>&amp;Geld in het netwerk</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;New Case...</source>
        <translation>&amp;Nieuwe zaak...</translation>
    </message>
    <message>
        <source>&amp;Open Case...</source>
        <translation>Zaak &amp;openen...</translation>
    </message>
    <message>
        <source>Open &amp;Demonstration Case</source>
        <translation>&amp;Demonstratiezaak openen</translation>
    </message>
    <message>
        <source>&amp;Import Files...</source>
        <translation>Bestanden &amp;importeren...</translation>
    </message>
    <message>
        <source>Import &amp;History...</source>
        <translation>Import&amp;geschiedenis...</translation>
    </message>
    <message>
        <source>&amp;Title, Marking and Purpose...</source>
        <translation>&amp;Titel, rubricering en doel...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>O&amp;pslaan</translation>
    </message>
    <message>
        <source>&amp;Close Case</source>
        <translation>Zaak &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Add &amp;Thing...</source>
        <translation>&amp;Entiteit toevoegen...</translation>
    </message>
    <message>
        <source>Add &amp;Link...</source>
        <translation>&amp;Relatie toevoegen...</translation>
    </message>
    <message>
        <source>Add &amp;Statement...</source>
        <translation>Ge&amp;geven toevoegen...</translation>
    </message>
    <message>
        <source>&amp;Edit Value</source>
        <translation>&amp;Waarde wijzigen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>Selectie om&amp;keren</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>Selectie op&amp;heffen</translation>
    </message>
    <message>
        <source>&amp;Find in Case</source>
        <translation>&amp;Zoeken in de zaak</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netwerk</translation>
    </message>
    <message>
        <source>&amp;Money Trail</source>
        <translation>&amp;Geldspoor</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Tijdlijn</translation>
    </message>
    <message>
        <source>&amp;Things</source>
        <translation>&amp;Entiteiten</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Betalingen</translation>
    </message>
    <message>
        <source>Account &amp;Charts</source>
        <translation>&amp;Rekeninggrafieken</translation>
    </message>
    <message>
        <source>Insp&amp;ector</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Ta&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Reset Window Layout</source>
        <translation>&amp;Vensterindeling herstellen</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Vo&amp;lledig scherm</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Fit All</source>
        <translation>Alles in b&amp;eeld</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>&amp;Selectie in beeld</translation>
    </message>
    <message>
        <source>&amp;Pin or Release</source>
        <translation>Vastzetten of &amp;losmaken</translation>
    </message>
    <message>
        <source>&amp;Hide Selected</source>
        <translation>Selectie ver&amp;bergen</translation>
    </message>
    <message>
        <source>Hide O&amp;thers</source>
        <translation>&amp;Andere verbergen</translation>
    </message>
    <message>
        <source>Sho&amp;w All</source>
        <translation>Alles &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Draw Link</source>
        <translation>&amp;Relatie leggen</translation>
    </message>
    <message>
        <source>By &amp;Force</source>
        <translation>Met &amp;krachten</translation>
    </message>
    <message>
        <source>&amp;Hierarchy</source>
        <translation>&amp;Hiërarchie</translation>
    </message>
    <message>
        <source>&amp;Stress</source>
        <translation>Afs&amp;tanden</translation>
    </message>
    <message>
        <source>&amp;Circles</source>
        <translation>Cirke&amp;ls</translation>
    </message>
    <message>
        <source>&amp;Rings</source>
        <translation>R&amp;ingen</translation>
    </message>
    <message>
        <source>&amp;No Payments</source>
        <translation>&amp;Geen betalingen</translation>
    </message>
    <message>
        <source>Between &amp;Accounts</source>
        <translation>Tussen &amp;rekeningen</translation>
    </message>
    <message>
        <source>Between &amp;Holders</source>
        <translation>Tussen &amp;houders</translation>
    </message>
    <message>
        <source>&amp;Follow Money From Selected</source>
        <translation>Geld van selectie &amp;volgen</translation>
    </message>
    <message>
        <source>&amp;Trace Money Back From Selected</source>
        <translation>Geld van selectie &amp;terugvolgen</translation>
    </message>
    <message>
        <source>&amp;Payments of Selected</source>
        <translation>&amp;Betalingen van selectie</translation>
    </message>
    <message>
        <source>In, Out and &amp;Balance of Selected</source>
        <translation>In, uit en &amp;saldo van selectie</translation>
    </message>
    <message>
        <source>&amp;Make Intelligence Picture...</source>
        <translation>&amp;Informatiebeeld maken...</translation>
    </message>
    <message>
        <source>&amp;Log of Processing...</source>
        <translation>&amp;Logboek van verwerking...</translation>
    </message>
    <message>
        <source>&amp;Verify Case</source>
        <translation>Zaak &amp;controleren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Kluwen</source>
        <translation>&amp;Over Kluwen</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Zaak</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Weerg&amp;ave</translation>
    </message>
    <message>
        <source>Ch&amp;art</source>
        <translation>S&amp;chema</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Informatiebeeld</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>Kluwen cases (*.kluwen);;All files (*)</source>
        <translation>Kluwen-zaken (*.kluwen);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>New Case</source>
        <translation>Nieuwe zaak</translation>
    </message>
    <message>
        <source>Name of the operation or case</source>
        <translation>Naam van het onderzoek of de zaak</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 maken</translation>
    </message>
    <message>
        <source>Open Case</source>
        <translation>Zaak openen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Making the demonstration case</source>
        <translation>Demonstratiezaak maken</translation>
    </message>
    <message>
        <source>Title, Marking and Purpose</source>
        <translation>Titel, rubricering en doel</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Marking, printed on every page</source>
        <translation>&amp;Rubricering, op elke pagina afgedrukt</translation>
    </message>
    <message>
        <source>&amp;Purpose and legal basis</source>
        <translation>&amp;Doel en grondslag</translation>
    </message>
    <message>
        <source>Name, number, description or action</source>
        <translation>Naam, nummer, omschrijving of handeling</translation>
    </message>
    <message>
        <source>Search or jump to an action or a thing</source>
        <translation>Zoeken of springen naar een handeling of entiteit</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>Drop bank statements, tables or network files here</source>
        <translation>Sleep bankafschriften, tabellen of netwerkbestanden hierheen</translation>
    </message>
    <message>
        <source>The format is found from the contents. Nothing leaves this computer.</source>
        <translation>Het formaat wordt uit de inhoud herkend. Er verlaat niets deze computer.</translation>
    </message>
    <message>
        <source>Import Files...</source>
        <translation>Bestanden importeren...</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>%1: %2, about %3 left</source>
        <translation>%1: %2, nog ongeveer %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stoppen: %1</translation>
    </message>
    <message>
        <source>No work is running</source>
        <translation>Er loopt geen taak</translation>
    </message>
    <message>
        <source>Imports, layouts and other long work appear here and can be stopped here.</source>
        <translation>Importeren, indelen en ander werk dat lang duurt, verschijnt hier en kan hier worden gestopt.</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>verzameld</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>geraadpleegd</translation>
    </message>
    <message>
        <source>provided</source>
        <translation>verstrekt</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>gecombineerd</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernietigd</translation>
    </message>
    <message>
        <source>Log of Processing</source>
        <translation>Logboek van verwerking</translation>
    </message>
    <message>
        <source>Show Earlier Entries</source>
        <translation>Eerdere regels tonen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies). The chain is whole: nothing was changed or left out.</source>
        <translation>
            <numerusform>%n regel. De keten is intact: er is niets gewijzigd of weggelaten.</numerusform>
            <numerusform>%n regels. De keten is intact: er is niets gewijzigd of weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: this entry or one before it was changed outside the program.</source>
        <translation>De keten is verbroken bij regel %1: deze of een eerdere regel is buiten het programma om gewijzigd.</translation>
    </message>
    <message>
        <source>This case is open read-only, because the file or its folder cannot be written. Everything can be looked at and exported.</source>
        <translation>Deze zaak is alleen om te lezen geopend, omdat het bestand of de map niet beschreven kan worden. Alles kan worden bekeken en geëxporteerd.</translation>
    </message>
    <message>
        <source>This case is open read-only, because it is in use by %1. Everything can be looked at and exported; close it there and open it again to change it.</source>
        <translation>Deze zaak is alleen om te lezen geopend, omdat deze in gebruik is bij %1. Alles kan worden bekeken en geëxporteerd; sluit de zaak daar en open deze opnieuw om te wijzigen.</translation>
    </message>
    <message>
        <source>Files are being imported. What is not finished is taken back.</source>
        <translation>Er worden bestanden ingelezen. Wat niet klaar is, wordt teruggedraaid.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Op&amp;nieuw: %1</translation>
    </message>
    <message>
        <source>Investigation workstation</source>
        <translation>Onderzoekswerkplek</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Bestanden importeren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Every change is saved at once in %1.</source>
        <translation>Elke wijziging wordt meteen opgeslagen in %1.</translation>
    </message>
    <message>
        <source>Verifying the case</source>
        <translation>Zaak controleren</translation>
    </message>
    <message>
        <source>The case is sound: the file, its references, its balances and the log of %1 entries.</source>
        <translation>De zaak is in orde: het bestand, de verwijzingen, de saldi en het logboek van %1 regels.</translation>
    </message>
    <message>
        <source>Open a case or make a new one, then drop the files again.</source>
        <translation>Open een zaak of maak een nieuwe, en sleep de bestanden er dan opnieuw op.</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Melding sluiten</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) selected</source>
        <translation>
            <numerusform>%n betaling geselecteerd</numerusform>
            <numerusform>%n betalingen geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>uit %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n other currency(ies)</source>
        <translation>
            <numerusform>en %n andere valuta</numerusform>
            <numerusform>en %n andere valuta&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up the selection</source>
        <translation>Selectie optellen</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>In- en uitzoomen bij de muisaanwijzer</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Muiswiel</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Beeld verschuiven</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation>Middelste muisknop, of spatie en slepen</translation>
    </message>
    <message>
        <source>Select, add, toggle</source>
        <translation>Selecteren, toevoegen, wisselen</translation>
    </message>
    <message>
        <source>Click, Shift+click, Ctrl+click</source>
        <translation>Klik, Shift+klik, Ctrl+klik</translation>
    </message>
    <message>
        <source>Select an area</source>
        <translation>Gebied selecteren</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Niets selecteren</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>In de details tonen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Walk along links</source>
        <translation>Langs relaties lopen</translation>
    </message>
    <message>
        <source>Arrow keys with one thing selected</source>
        <translation>Pijltoetsen met één entiteit geselecteerd</translation>
    </message>
    <message>
        <source>Store a selection</source>
        <translation>Selectie bewaren</translation>
    </message>
    <message>
        <source>Recall a selection</source>
        <translation>Selectie terughalen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Networks of people, companies and money, in one file on this computer. The demonstration case is fictional and shows everything in a few minutes.</source>
        <translation>Netwerken van personen, bedrijven en geld, in één bestand op deze computer. De demonstratiezaak is verzonnen en toont alles in een paar minuten.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Recente zaken</translation>
    </message>
    <message>
        <source>A made-up laundering case with bank files, companies and seizures</source>
        <translation>Een verzonnen witwaszaak met bankbestanden, bedrijven en beslag</translation>
    </message>
    <message>
        <source>An empty case; then drop bank files and tables on it</source>
        <translation>Een lege zaak; sleep daar bankbestanden en tabellen op</translation>
    </message>
    <message>
        <source>A case file on this computer or a share</source>
        <translation>Een zaakbestand op deze computer of op een netwerkschijf</translation>
    </message>
    <message>
        <source>Stop the running work</source>
        <translation>De lopende taak stoppen</translation>
    </message>
    <message>
        <source>Search or jump to …   Ctrl+K</source>
        <translation>Zoeken of springen naar …   Ctrl+K</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stand %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>Marking of the case</source>
        <translation>Rubricering van de zaak</translation>
    </message>
    <message>
        <source>Printed on every page. Click to change.</source>
        <translation>Op elke pagina afgedrukt. Klik om te wijzigen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Money Trail</source>
        <translation>Geldspoor</translation>
    </message>
    <message>
        <source>Account Charts</source>
        <translation>Rekeninggrafieken</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Adding up an account</source>
        <translation>Rekening optellen</translation>
    </message>
    <message>
        <source>Account charts</source>
        <translation>Rekeninggrafieken</translation>
    </message>
    <message>
        <source>Choose an account to see its figures</source>
        <translation>Kies een rekening om de cijfers te zien</translation>
    </message>
    <message>
        <source>Select an account, or the person or company that holds it: in and out per month, the balance and the largest counterparties appear here.</source>
        <translation>Selecteer een rekening, of de persoon of het bedrijf op wiens naam die staat: hier verschijnen de bij- en afschrijvingen per maand, het saldo en de grootste tegenpartijen.</translation>
    </message>
    <message>
        <source>counterparty (account or name)</source>
        <translation>tegenpartij (rekening of naam)</translation>
    </message>
    <message>
        <source>payer (account or name)</source>
        <translation>betaler (rekening of naam)</translation>
    </message>
    <message>
        <source>payee (account or name)</source>
        <translation>ontvanger (rekening of naam)</translation>
    </message>
    <message>
        <source>Choose the column with the payer or with the own account, or name the account of this file.</source>
        <translation>Kies de kolom met de betaler of met de eigen rekening, of noem de rekening van dit bestand.</translation>
    </message>
    <message>
        <source>Balance moves from nil to %1</source>
        <translation>Saldo gaat van nul naar %1</translation>
    </message>
    <message>
        <source>Balance ends at %1; lowest %2 on %3</source>
        <translation>Saldo eindigt op %1; laagste %2 op %3</translation>
    </message>
    <message>
        <source>Payments added up from nil, because no opening balance is known; in %1</source>
        <translation>Betalingen opgeteld vanaf nul, omdat geen beginsaldo bekend is; in %1</translation>
    </message>
    <message>
        <source>At the end of each day, in %1</source>
        <translation>Aan het eind van elke dag, in %1</translation>
    </message>
    <message>
        <source>At the end of each day, in %1; rings are balances that the bank stated</source>
        <translation>Aan het eind van elke dag, in %1; ringen zijn saldi die de bank opgaf</translation>
    </message>
    <message>
        <source>Most with %1: %2</source>
        <translation>Grootste tegenpartij: %1 (%2)</translation>
    </message>
    <message>
        <source>Received is filled, paid is hatched; in %1</source>
        <translation>Ontvangen is gevuld, betaald is gearceerd; in %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>%1e kw. %2</translation>
    </message>
    <message>
        <source>In is filled, out is hatched; per month, in %1</source>
        <translation>In is gevuld, uit is gearceerd; per maand, in %1</translation>
    </message>
    <message>
        <source>In is filled, out is hatched; per quarter, in %1</source>
        <translation>In is gevuld, uit is gearceerd; per kwartaal, in %1</translation>
    </message>
    <message>
        <source>In is filled, out is hatched; per year, in %1</source>
        <translation>In is gevuld, uit is gearceerd; per jaar, in %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out; the most in %3</source>
        <translation>%1 in, %2 uit; de drukste periode is %3</translation>
    </message>
    <message>
        <source>No account selected: all</source>
        <translation>Geen rekening geselecteerd: alle rekeningen</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>Re&amp;move Selected</source>
        <translation>Selectie verwi&amp;jderen</translation>
    </message>
    <message>
        <source>Search or J&amp;ump To...</source>
        <translation>Zoeken of &amp;springen naar...</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Spoor</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>%1, in Dutch</source>
        <translation>%1, in het Nederlands</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <translation>%1, in het Engels</translation>
    </message>
    <message>
        <source>There is no Dutch text yet.</source>
        <translation>Er is nog geen Nederlandse tekst.</translation>
    </message>
    <message>
        <source>There is no English text yet.</source>
        <translation>Er is nog geen Engelse tekst.</translation>
    </message>
    <message>
        <source>The picture could not be made into a PDF file.</source>
        <translation>Van het beeld kon geen pdf-bestand worden gemaakt.</translation>
    </message>
    <message>
        <source>Export it as HTML or ODT, and report this with the file that was written.</source>
        <translation>Exporteer het als HTML of ODT en meld dit, met het bestand dat is geschreven.</translation>
    </message>
    <message>
        <source>No likelihood</source>
        <translation>Geen waarschijnlijkheid</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Waarschijnlijkheid</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>Geen betrouwbaarheid</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Betrouwbaarheid</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Purpose and legal basis</source>
        <translation>Doel en grondslag</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Productnummer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Rubricering</translation>
    </message>
    <message>
        <source>The most important first. The likelihood is of the judgement, the confidence of its basis; keep words of likelihood out of the text.</source>
        <translation>De belangrijkste eerst. De waarschijnlijkheid geldt het oordeel, de betrouwbaarheid de onderbouwing; laat waarschijnlijkheidswoorden uit de tekst.</translation>
    </message>
    <message>
        <source>Add judgement</source>
        <translation>Oordeel toevoegen</translation>
    </message>
    <message>
        <source>Every picture says what does not fit, and which innocent explanations there are.</source>
        <translation>Elk beeld vermeldt wat er niet past en welke onschuldige verklaringen er zijn.</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Punt toevoegen</translation>
    </message>
    <message>
        <source>What is not known, and who could find out.</source>
        <translation>Wat niet bekend is en wie dat kan uitzoeken.</translation>
    </message>
    <message>
        <source>Add gap</source>
        <translation>Lacune toevoegen</translation>
    </message>
    <message>
        <source>What could be done, each with its legal basis.</source>
        <translation>Wat er kan gebeuren, elk met de grondslag.</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Optie toevoegen</translation>
    </message>
    <message>
        <source>the account that paid out the most</source>
        <translation>de rekening die het meeste uitbetaalde</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>Vanaf rekening</translation>
    </message>
    <message>
        <source>%1 has a change that is not saved. Save or cancel it to go on.</source>
        <translation>%1 heeft een wijziging die nog niet is opgeslagen. Sla die op of annuleer om verder te gaan.</translation>
    </message>
    <message>
        <source>Select two or more things that are not pinned.</source>
        <translation>Selecteer twee of meer entiteiten die niet vastgezet zijn.</translation>
    </message>
    <message>
        <source>Everything on the chart has its place.</source>
        <translation>Alles op het schema staat al op zijn plaats.</translation>
    </message>
    <message>
        <source>Select two or more things to collapse.</source>
        <translation>Selecteer twee of meer entiteiten om samen te vouwen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 en %n andere</numerusform>
            <numerusform>%1 en %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the thing to expand first.</source>
        <translation>Selecteer eerst de entiteit om uit te vouwen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All of these: %n thing(s)</source>
        <translation>
            <numerusform>&amp;Al deze: %n entiteit</numerusform>
            <numerusform>&amp;Al deze: %n entiteiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n with the strongest tie(s)</source>
        <translation>
            <numerusform>De %n met de sterkste relatie</numerusform>
            <numerusform>De %n met de sterkste relaties</numerusform>
        </translation>
    </message>
    <message>
        <source>As one symbol</source>
        <translation>Als één symbool</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Show in &amp;grey or in colour</source>
        <translation>In &amp;grijs of in kleur tonen</translation>
    </message>
    <message>
        <source>E&amp;xpand…</source>
        <translation>&amp;Uitvouwen…</translation>
    </message>
    <message>
        <source>Open the gro&amp;up</source>
        <translation>Gro&amp;ep openen</translation>
    </message>
    <message>
        <source>&amp;Collapse to one symbol</source>
        <translation>Samen&amp;vouwen tot één symbool</translation>
    </message>
    <message>
        <source>Put on a ne&amp;w chart</source>
        <translation>Op een nieu&amp;w schema zetten</translation>
    </message>
    <message>
        <source>&amp;Take off this chart</source>
        <translation>Van dit schema &amp;halen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with payments</source>
        <translation>
            <numerusform>%n dag met betalingen</numerusform>
            <numerusform>%n dagen met betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>Select the things for the new chart first.</source>
        <translation>Selecteer eerst de entiteiten voor het nieuwe schema.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie van %1</translation>
    </message>
    <message>
        <source>The chart of the whole case stays.</source>
        <translation>Het schema van de hele zaak blijft.</translation>
    </message>
    <message>
        <source>The chart %1 is deleted. Ctrl+Z brings it back.</source>
        <translation>Schema %1 is verwijderd. Ctrl+Z haalt het terug.</translation>
    </message>
    <message>
        <source>It is all on the chart already.</source>
        <translation>Het staat allemaal al op het schema.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) put on the chart.</source>
        <translation>
            <numerusform>%n entiteit op het schema gezet.</numerusform>
            <numerusform>%n entiteiten op het schema gezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what to put on the chart first.</source>
        <translation>Selecteer eerst wat op het schema moet komen.</translation>
    </message>
    <message>
        <source>The selection is stored; Ctrl+%1 brings it back.</source>
        <translation>De selectie is bewaard; Ctrl+%1 haalt die terug.</translation>
    </message>
    <message>
        <source>Nothing is stored there; Ctrl+Shift+%1 stores the selection.</source>
        <translation>Daar is niets bewaard; Ctrl+Shift+%1 bewaart de selectie.</translation>
    </message>
    <message>
        <source>Whole Case</source>
        <translation>Hele zaak</translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation>&amp;Nieuw schema</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Verwij&amp;deren</translation>
    </message>
    <message>
        <source>Charts of the case</source>
        <translation>Schema&apos;s van de zaak</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Nieuw schema</translation>
    </message>
    <message>
        <source>Name of the chart</source>
        <translation>Naam van het schema</translation>
    </message>
    <message>
        <source>Show &amp;each link by itself</source>
        <translation>Toon &amp;elke relatie apart</translation>
    </message>
    <message>
        <source>Nothing is on this chart yet</source>
        <translation>Op dit schema staat nog niets</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the connection</source>
        <translation>
            <numerusform>%n entiteit in de verbinding</numerusform>
            <numerusform>%n entiteiten in de verbinding</numerusform>
        </translation>
    </message>
    <message>
        <source>pays</source>
        <translation>betaalt</translation>
    </message>
    <message>
        <source>is paid by</source>
        <translation>wordt betaald door</translation>
    </message>
    <message>
        <source>Connecting network, few links</source>
        <translation>Verbindend netwerk, weinig relaties</translation>
    </message>
    <message>
        <source>Common neighbours</source>
        <translation>Gemeenschappelijke buren</translation>
    </message>
    <message>
        <source>Any grading</source>
        <translation>Elke waardering</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Ten minste %1</translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %n more</source>
        <translation>
            <numerusform>Tussen %1 en nog %n</numerusform>
            <numerusform>Tussen %1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1</source>
        <translation>Tussen %1</translation>
    </message>
    <message>
        <source>Looking for connections</source>
        <translation>Verbindingen zoeken</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found. One that is clicked is selected on the chart.</source>
        <translation>
            <numerusform>%n verbinding gevonden. Een klik erop selecteert die op het schema.</numerusform>
            <numerusform>%n verbindingen gevonden. Een klik op een verbinding selecteert die op het schema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n connection(s); there are more. Choose fewer links or link types to see all.</source>
        <translation>
            <numerusform>De eerste %n verbinding; er zijn er meer. Kies minder relaties of minder soorten om alles te zien.</numerusform>
            <numerusform>De eerste %n verbindingen; er zijn er meer. Kies minder relaties of minder soorten om alles te zien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The things fall apart in %n group(s) that nothing connects.</source>
        <translation>
            <numerusform>De entiteiten vormen %n groep.</numerusform>
            <numerusform>De entiteiten vallen uiteen in %n groepen die door niets verbonden zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing connects these things</source>
        <translation>Niets verbindt deze entiteiten</translation>
    </message>
    <message>
        <source>Allow more kinds of link, lower gradings or more links, and look again.</source>
        <translation>Sta meer soorten relaties, lagere waarderingen of meer relaties toe en zoek opnieuw.</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Waarnaar gezocht wordt</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>tot</translation>
    </message>
    <message>
        <source> links</source>
        <translation>relaties</translation>
    </message>
    <message>
        <source>Kinds of link</source>
        <translation>Soorten relaties</translation>
    </message>
    <message>
        <source>Payments between accounts count as links</source>
        <translation>Betalingen tussen rekeningen tellen als relatie</translation>
    </message>
    <message>
        <source>Dates never go back</source>
        <translation>Datums in oplopende volgorde</translation>
    </message>
    <message>
        <source>Along arrows</source>
        <translation>Met de pijlen mee</translation>
    </message>
    <message>
        <source>Only from payer to payee, from owner to what is owned</source>
        <translation>Alleen van betaler naar ontvanger, van eigenaar naar bezit</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Connections found</source>
        <translation>Gevonden verbindingen</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>&amp;The rest</source>
        <translation>&amp;De rest</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>show in grey</source>
        <translation>grijs tonen</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Het tellen is gestopt.</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n andere waarde</numerusform>
            <numerusform>%n andere waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 of meer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Handmatig ingevoerd</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Zonder bron</translation>
    </message>
    <message>
        <source>%1: %2 of %3 selected</source>
        <translation>%1: %2 van %3 geselecteerd</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>naar type</translation>
    </message>
    <message>
        <source>by property</source>
        <translation>naar eigenschap</translation>
    </message>
    <message>
        <source>by grading</source>
        <translation>naar waardering</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>naar bron</translation>
    </message>
    <message>
        <source>by number of links</source>
        <translation>naar aantal relaties</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>naar maand</translation>
    </message>
    <message>
        <source>Counting what is on the chart</source>
        <translation>Tellen wat op het schema staat</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Wat er geteld wordt</translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation>Waarop het wordt ingedeeld</translation>
    </message>
    <message>
        <source>Bars with what is on the chart</source>
        <translation>Staven van wat op het schema staat</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecteren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show in grey</source>
        <translation>Grijs tonen</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Niets te tellen</translation>
    </message>
    <message>
        <source>What is on the chart has no values of this kind. Choose another division above.</source>
        <translation>De entiteiten op het schema hebben geen waarden van deze soort. Kies hierboven een andere indeling.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>rekeningen</translation>
    </message>
    <message>
        <source>Shows or hides this layer; with Shift this layer alone</source>
        <translation>Toont of verbergt deze laag; met Shift alleen deze laag</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Laag %1</translation>
    </message>
    <message>
        <source>Lay out the chart</source>
        <translation>Schema indelen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand where they were put by hand. What may the layout move?</source>
        <translation>
            <numerusform>%n entiteit is met de hand neergezet. Wat mag de indeling verplaatsen?</numerusform>
            <numerusform>%n entiteiten zijn met de hand neergezet. Wat mag de indeling verplaatsen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;New things only (%n)</source>
        <translation>
            <numerusform>Alleen &amp;nieuwe entiteiten (%n)</numerusform>
            <numerusform>Alleen &amp;nieuwe entiteiten (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything &amp;except what was put by hand</source>
        <translation>Alles &amp;behalve wat met de hand is neergezet</translation>
    </message>
    <message>
        <source>&amp;Everything; undo brings the places back</source>
        <translation>&amp;Alles; ongedaan maken zet alles terug</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>&amp;Indelen</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Kleur %1</translation>
    </message>
    <message numerus="yes">
        <source>Frame “%1” around %n thing(s)</source>
        <translation>
            <numerusform>Kader “%1” om %n entiteit</numerusform>
            <numerusform>Kader “%1” om %n entiteiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the note. It is placed beside the one selected thing, or in the middle of the chart.</source>
        <translation>Tekst van de notitie. Die komt naast de ene geselecteerde entiteit, of midden op het schema.</translation>
    </message>
    <message>
        <source>Title of the frame around the selected things.</source>
        <translation>Titel van het kader om de geselecteerde entiteiten.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Frame around the selection</source>
        <translation>Kader om de selectie</translation>
    </message>
    <message>
        <source>Notes and frames on the chart</source>
        <translation>Notities en kaders op het schema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>No notes on this chart</source>
        <translation>Geen notities op dit schema</translation>
    </message>
    <message>
        <source>A note explains a thing or a place on the chart; a frame holds things together. Both are saved with the case and drawn in every picture of it.</source>
        <translation>Een notitie licht een entiteit of plek op het schema toe; een kader groepeert entiteiten. Beide worden met de zaak bewaard en staan op elke afbeelding ervan.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weglaten</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>link from</source>
        <translation>relatie van</translation>
    </message>
    <message>
        <source>link to</source>
        <translation>relatie naar</translation>
    </message>
    <message>
        <source>type of link</source>
        <translation>type relatie</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>De eerste rij bevat de kolomnamen</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tabel plakken</translation>
    </message>
    <message>
        <source>Things without a type are</source>
        <translation>Entiteiten zonder type zijn</translation>
    </message>
    <message>
        <source>Links without a type are</source>
        <translation>Relaties zonder type zijn</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Rijen die niet gelezen kunnen worden</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Voorbeeld van de tabel</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be added.</source>
        <translation>
            <numerusform>%n entiteit wordt toegevoegd.</numerusform>
            <numerusform>%n entiteiten worden toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) will be added.</source>
        <translation>
            <numerusform>%n relatie wordt toegevoegd.</numerusform>
            <numerusform>%n relaties worden toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are in the case already.</source>
        <translation>
            <numerusform>%n entiteit staat al in de zaak.</numerusform>
            <numerusform>%n entiteiten staan al in de zaak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read and stay out:</source>
        <translation>
            <numerusform>%n rij kan niet worden gelezen en blijft erbuiten:</numerusform>
            <numerusform>%n rijen kunnen niet worden gelezen en blijven erbuiten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>De rij is leeg.</translation>
    </message>
    <message>
        <source>The row names no thing and no link.</source>
        <translation>De rij noemt geen entiteit en geen relatie.</translation>
    </message>
    <message>
        <source>There is no type of thing called “%1”.</source>
        <translation>Er is geen type entiteit met de naam “%1”.</translation>
    </message>
    <message>
        <source>A link needs both ends; one is empty.</source>
        <translation>Een relatie heeft twee uiteinden nodig; één is leeg.</translation>
    </message>
    <message>
        <source>There is no type of link called “%1”.</source>
        <translation>Er is geen type relatie met de naam “%1”.</translation>
    </message>
    <message>
        <source>The row names no type of link.</source>
        <translation>De rij noemt geen type relatie.</translation>
    </message>
    <message>
        <source>A link leads from one thing to another; both ends are “%1”.</source>
        <translation>Een relatie loopt van de ene entiteit naar de andere; beide uiteinden zijn “%1”.</translation>
    </message>
    <message>
        <source>A link of this type does not fit between “%1” and “%2”.</source>
        <translation>Een relatie van dit type past niet tussen “%1” en “%2”.</translation>
    </message>
    <message>
        <source>Several things are called “%1”; it is not clear which one is meant.</source>
        <translation>Meer entiteiten heten “%1”; het is niet duidelijk welke wordt bedoeld.</translation>
    </message>
    <message>
        <source>The row names no type of thing.</source>
        <translation>De rij noemt geen type entiteit.</translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation>Pagina 1 van 1</translation>
    </message>
    <message>
        <source>Page %1 of %2 (row %3, column %4)</source>
        <translation>Pagina %1 van %2 (rij %3, kolom %4)</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>Snijtekens</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>Schema afdrukken</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Afdrukstand</translation>
    </message>
    <message>
        <source>Pages beside each other</source>
        <translation>Pagina&apos;s naast elkaar</translation>
    </message>
    <message>
        <source>Pages below each other</source>
        <translation>Pagina&apos;s onder elkaar</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s); pasted together %1 by %2 cm.</source>
        <translation>
            <numerusform>%n pagina; %1 bij %2 cm.</numerusform>
            <numerusform>%n pagina&apos;s; aan elkaar geplakt %1 bij %2 cm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>The pages could not be written.</source>
        <translation>De pagina&apos;s konden niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check the printer, or save the pages as PDF and print that file.</source>
        <translation>Controleer de printer, of sla de pagina&apos;s op als pdf en druk dat bestand af.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>naar %1</translation>
    </message>
    <message>
        <source>A rule changes how things and links look, never what they are. The legend on the chart tells what it means.</source>
        <translation>Een regel verandert alleen hoe entiteiten en relaties eruitzien, niet wat ze zijn. De legenda op het schema legt uit wat het betekent.</translation>
    </message>
    <message>
        <source>Working out the style rules</source>
        <translation>Stijlregels toepassen</translation>
    </message>
    <message>
        <source>Community %1</source>
        <translation>Gemeenschap %1</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>vermoed</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>onbevestigd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>a property</source>
        <translation>een eigenschap</translation>
    </message>
    <message>
        <source>best grading</source>
        <translation>beste waardering</translation>
    </message>
    <message>
        <source>number of neighbours</source>
        <translation>aantal buren</translation>
    </message>
    <message>
        <source>community</source>
        <translation>gemeenschap</translation>
    </message>
    <message>
        <source>money received</source>
        <translation>ontvangen geld</translation>
    </message>
    <message>
        <source>money paid</source>
        <translation>betaald geld</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>zekerheid</translation>
    </message>
    <message>
        <source>amount paid</source>
        <translation>betaald bedrag</translation>
    </message>
    <message>
        <source>number of links in the line</source>
        <translation>aantal relaties in de lijn</translation>
    </message>
    <message>
        <source>Colour of things</source>
        <translation>Kleur van entiteiten</translation>
    </message>
    <message>
        <source>Size of things</source>
        <translation>Grootte van entiteiten</translation>
    </message>
    <message>
        <source>Badge on things</source>
        <translation>Merkteken op entiteiten</translation>
    </message>
    <message>
        <source>Colour of links</source>
        <translation>Kleur van relaties</translation>
    </message>
    <message>
        <source>Width of links</source>
        <translation>Breedte van relaties</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Nothing on the chart has a date.</source>
        <translation>Niets op het schema heeft een datum.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>een dag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>een week</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>een maand</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>drie maanden</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>een jaar</translation>
    </message>
    <message>
        <source>everything up to</source>
        <translation>alles tot en met</translation>
    </message>
    <message>
        <source>Length of the window of time</source>
        <translation>Lengte van het tijdvenster</translation>
    </message>
    <message>
        <source>Time shown on the chart</source>
        <translation>Tijd die op het schema te zien is</translation>
    </message>
    <message>
        <source>Close the time slider</source>
        <translation>Tijdschuif sluiten</translation>
    </message>
    <message>
        <source>Click the chart where the new thing should stand. Esc cancels.</source>
        <translation>Klik op het schema waar de nieuwe entiteit moet staan. Esc annuleert.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>Drag a type onto the chart, or choose one and click where it should stand.</source>
        <translation>Sleep een type naar het schema, of kies er een en klik waar het moet staan.</translation>
    </message>
    <message>
        <source>Types of things</source>
        <translation>Typen entiteiten</translation>
    </message>
    <message>
        <source>%1: %2 days</source>
        <translation>%1: %2 dagen</translation>
    </message>
    <message>
        <source>%1: %2 hours</source>
        <translation>%1: %2 uur</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Terzijde gelegd: %1</translation>
    </message>
    <message>
        <source>Why it may mean nothing</source>
        <translation>Waarom het niets hoeft te betekenen</translation>
    </message>
    <message>
        <source>Method, version %1</source>
        <translation>Methode, versie %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other account(s)</source>
        <translation>
            <numerusform>%1 en %n andere rekening</numerusform>
            <numerusform>%1 en %n andere rekeningen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>period</comment>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>pattern and number of findings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Findings by pattern</source>
        <translation>Bevindingen per patroon</translation>
    </message>
    <message>
        <source>Explanation of the finding</source>
        <translation>Uitleg van de bevinding</translation>
    </message>
    <message>
        <source>Look for patterns in the payments</source>
        <translation>Zoek patronen in de betalingen</translation>
    </message>
    <message>
        <source>Many small payments just below a threshold, money that leaves an account within hours, loans that are one&apos;s own money: each finding is explained, with the innocent explanation beside it.</source>
        <translation>Veel betalingen net onder een drempel, geld dat binnen enkele uren weer weg is, leningen met eigen geld: elke bevinding wordt uitgelegd, met de onschuldige verklaring ernaast.</translation>
    </message>
    <message>
        <source>Look for patterns</source>
        <translation>Patronen zoeken</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <translation>Toon wat terzijde is gelegd</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Tonen op het schema</translation>
    </message>
    <message>
        <source>Show payments</source>
        <translation>Betalingen tonen</translation>
    </message>
    <message>
        <source>Follow the money</source>
        <translation>Volgen in het geldspoor</translation>
    </message>
    <message>
        <source>Looking for patterns…</source>
        <translation>Patronen zoeken…</translation>
    </message>
    <message>
        <source>Looking for patterns</source>
        <translation>Patronen zoeken</translation>
    </message>
    <message>
        <source>No pattern was found with these parameters.</source>
        <translation>Met deze parameters is geen patroon gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n bevinding</numerusform>
            <numerusform>%n bevindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>The payments have changed since.</source>
        <translation>De betalingen zijn sindsdien veranderd.</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Terzijde leggen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Put the finding aside</source>
        <translation>Bevinding terzijde leggen</translation>
    </message>
    <message>
        <source>Why does it mean nothing here?</source>
        <translation>Waarom heeft dit hier geen betekenis?</translation>
    </message>
    <message>
        <source>&amp;Analyse, Mark and Print</source>
        <translation>Analyseren, mar&amp;keren en afdrukken</translation>
    </message>
    <message>
        <source>Cha&amp;rts</source>
        <translation>Sche&amp;ma&apos;s</translation>
    </message>
    <message>
        <source>Align and Distri&amp;bute</source>
        <translation>Uitlij&amp;nen en verdelen</translation>
    </message>
    <message>
        <source>&amp;Paste Table...</source>
        <translation>Tabel &amp;plakken...</translation>
    </message>
    <message>
        <source>Time &amp;Slider</source>
        <translation>Tijdsch&amp;uif</translation>
    </message>
    <message>
        <source>&amp;New Chart</source>
        <translation>&amp;Nieuw schema</translation>
    </message>
    <message>
        <source>New Chart of the &amp;Selection</source>
        <translation>Nieuw schema van de &amp;selectie</translation>
    </message>
    <message>
        <source>&amp;Duplicate Chart</source>
        <translation>Schema &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Rename Chart</source>
        <translation>Schema &amp;hernoemen</translation>
    </message>
    <message>
        <source>De&amp;lete Chart</source>
        <translation>Schema &amp;verwijderen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Chart</source>
        <translation>V&amp;olgend schema</translation>
    </message>
    <message>
        <source>&amp;Previous Chart</source>
        <translation>Vori&amp;g schema</translation>
    </message>
    <message>
        <source>Add Selectio&amp;n to the Chart</source>
        <translation>Selectie op het schema &amp;zetten</translation>
    </message>
    <message>
        <source>Ta&amp;ke Selection off the Chart</source>
        <translation>Selectie van het schema &amp;halen</translation>
    </message>
    <message>
        <source>&amp;Expand...</source>
        <translation>Uitvou&amp;wen...</translation>
    </message>
    <message>
        <source>&amp;Collapse to One Symbol</source>
        <translation>Samenvouwen tot één s&amp;ymbool</translation>
    </message>
    <message>
        <source>Open the Gro&amp;up</source>
        <translation>Gr&amp;oep openen</translation>
    </message>
    <message>
        <source>Show in &amp;Grey or in Colour</source>
        <translation>In gri&amp;js of in kleur</translation>
    </message>
    <message>
        <source>&amp;New Things Only</source>
        <translation>Alleen &amp;nieuwe entiteiten</translation>
    </message>
    <message>
        <source>&amp;Lanes by Role</source>
        <translation>&amp;Banen per rol</translation>
    </message>
    <message>
        <source>&amp;Ownership</source>
        <translation>&amp;Eigendom</translation>
    </message>
    <message>
        <source>Flo&amp;w of Money</source>
        <translation>&amp;Geldstroom</translation>
    </message>
    <message>
        <source>&amp;Around the Selected Thing</source>
        <translation>&amp;Rond de gekozen entiteit</translation>
    </message>
    <message>
        <source>Circles by &amp;Type</source>
        <translation>Cirkels per &amp;soort</translation>
    </message>
    <message>
        <source>Circles by Co&amp;mmunity</source>
        <translation>Cirkels per gr&amp;oep</translation>
    </message>
    <message>
        <source>One Circl&amp;e</source>
        <translation>Eén &amp;cirkel</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>R&amp;aster</translation>
    </message>
    <message>
        <source>Large Networ&amp;k</source>
        <translation>Groot net&amp;werk</translation>
    </message>
    <message>
        <source>&amp;Tidy the Selection</source>
        <translation>&amp;Selectie netjes zetten</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>&amp;Links uitlijnen</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>&amp;Horizontaal centreren</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>&amp;Rechts uitlijnen</translation>
    </message>
    <message>
        <source>Align To&amp;p</source>
        <translation>&amp;Boven uitlijnen</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>&amp;Verticaal centreren</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>&amp;Onder uitlijnen</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>Hori&amp;zontaal verdelen</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>Verti&amp;caal verdelen</translation>
    </message>
    <message>
        <source>Find &amp;Connection...</source>
        <translation>&amp;Verbinding zoeken...</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>Aan&amp;tallen</translation>
    </message>
    <message>
        <source>&amp;Style Rules</source>
        <translation>&amp;Stijlregels</translation>
    </message>
    <message>
        <source>New &amp;Things by Hand</source>
        <translation>Nieuwe &amp;entiteiten met de hand</translation>
    </message>
    <message>
        <source>Add &amp;Note...</source>
        <translation>&amp;Notitie toevoegen...</translation>
    </message>
    <message>
        <source>Add &amp;Frame Around Selected...</source>
        <translation>&amp;Kader om selectie...</translation>
    </message>
    <message>
        <source>Copy as Pict&amp;ure</source>
        <translation>Als afbeelding k&amp;opiëren</translation>
    </message>
    <message>
        <source>&amp;Print Chart...</source>
        <translation>Schema af&amp;drukken...</translation>
    </message>
    <message>
        <source>Find Connection</source>
        <translation>Verbinding zoeken</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stijl</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>The chart is on the clipboard as a picture.</source>
        <translation>Het schema staat als afbeelding op het klembord.</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy cells in a spreadsheet first.</source>
        <translation>Op het klembord staat geen tabel. Kopieer eerst cellen in een rekenblad.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to Ctrl+Shift+9</source>
        <translation>Ctrl+Shift+1 tot Ctrl+Shift+9</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation>Ctrl+1 tot Ctrl+9</translation>
    </message>
    <message>
        <source>place between others (betweenness)</source>
        <translation>tussenpositie (betweenness)</translation>
    </message>
    <message>
        <source>weight of neighbours (PageRank)</source>
        <translation>gewicht van de buren (PageRank)</translation>
    </message>
    <message>
        <source>Select one group to rename.</source>
        <translation>Selecteer één groep om te hernoemen.</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Groep hernoemen…</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Groep hernoemen</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Titel van de groep</translation>
    </message>
    <message>
        <source>payments.xlsx</source>
        <translation>betalingen.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV table (*.csv)</source>
        <translation>Rekenblad (*.xlsx);;CSV-tabel (*.csv)</translation>
    </message>
    <message>
        <source>Export these payments as XLSX or CSV</source>
        <translation>Deze betalingen exporteren als XLSX of CSV</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Valutadatum</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Traced money</source>
        <translation>Gevolgd geld</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Betaald bedrag</translation>
    </message>
    <message>
        <source>Reading the proof</source>
        <translation>Het bewijs lezen</translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation>Bewijs exporteren</translation>
    </message>
    <message>
        <source>proof.xlsx</source>
        <translation>bewijs.xlsx</translation>
    </message>
    <message>
        <source>Proof &amp;for</source>
        <translation>Bewijs &amp;voor</translation>
    </message>
    <message>
        <source>Account that received the money</source>
        <translation>Rekening die het geld ontving</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the proof as sentences to read aloud</source>
        <translation>Het bewijs kopiëren als zinnen om voor te lezen</translation>
    </message>
    <message>
        <source>Write the proof, the rules side by side and the question as a table</source>
        <translation>Het bewijs, de regels naast elkaar en de vraag als tabel wegschrijven</translation>
    </message>
    <message>
        <source>Lots and payments of the proof</source>
        <translation>Delen en betalingen van het bewijs</translation>
    </message>
    <message>
        <source>on %1 %2 paid %3 to %4 (payment %5)</source>
        <translation>op %1 betaalde %2 %3 aan %4 (betaling %5)</translation>
    </message>
    <message>
        <source>%1, which is %2 at the rate of %3</source>
        <translation>%1, dat is %2 tegen de koers van %3</translation>
    </message>
    <message numerus="yes">
        <source>Under the calculation rule %1, %2 of the money on %3 came from or through %4, in %n lot(s).</source>
        <translation>
            <numerusform>Volgens de rekenregel %1 kwam %2 van het geld op %3 van of via %4, in %n deel.</numerusform>
            <numerusform>Volgens de rekenregel %1 kwam %2 van het geld op %3 van of via %4, in %n delen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under the calculation rule %1, %2 of the money that left %3 reached %4, in %n lot(s).</source>
        <translation>
            <numerusform>Volgens de rekenregel %1 kwam %2 van het geld dat van %3 afging, aan bij %4, in %n deel.</numerusform>
            <numerusform>Volgens de rekenregel %1 kwam %2 van het geld dat van %3 afging, aan bij %4, in %n delen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A calculation rule is a way of reckoning and no proof by itself; compare the rules.</source>
        <translation>Een rekenregel is een manier van rekenen en op zichzelf geen bewijs; vergelijk de regels.</translation>
    </message>
    <message>
        <source>Lot %1: %2 traced money was carried by this payment: %3.</source>
        <translation>Deel %1: %2 gevolgd geld ging mee met deze betaling: %3.</translation>
    </message>
    <message>
        <source>Lot %1 of %2: %3.</source>
        <translation>Deel %1 van %2: %3.</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; daarna</translation>
    </message>
    <message numerus="yes">
        <source>%n more lot(s) stand in the exported table.</source>
        <translation>
            <numerusform>Nog %n deel staat in de geëxporteerde tabel.</numerusform>
            <numerusform>Nog %n delen staan in de geëxporteerde tabel.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Wat is gevraagd</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Wat de regel doet</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Smaller amounts are not followed</source>
        <translation>Kleinere bedragen worden niet gevolgd</translation>
    </message>
    <message>
        <source>The trail ends on</source>
        <translation>Het spoor eindigt op</translation>
    </message>
    <message>
        <source>Traced money that left the known accounts</source>
        <translation>Gevolgd geld dat de bekende rekeningen verliet</translation>
    </message>
    <message>
        <source>Traced money at which a limit ended the trail</source>
        <translation>Gevolgd geld waarvan het spoor bij een grens eindigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message numerus="yes">
        <source>%1 · passes it on to %n account(s)</source>
        <translation>
            <numerusform>%1 · betaalt het door aan %n rekening</numerusform>
            <numerusform>%1 · betaalt het door aan %n rekeningen</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen…</translation>
    </message>
    <message>
        <source>Limits (%1)…</source>
        <translation>Grenzen (%1)…</translation>
    </message>
    <message>
        <source>&amp;Smaller amounts are not followed</source>
        <translation>&amp;Kleinere bedragen worden niet gevolgd</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>elk bedrag</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>elk aantal</translation>
    </message>
    <message>
        <source>The trail &amp;ends on these accounts, such as a tax office or a supermarket:</source>
        <translation>Het spoor &amp;eindigt op deze rekeningen, zoals de belastingdienst of een supermarkt:</translation>
    </message>
    <message>
        <source>End on the selected account</source>
        <translation>Eindigen op de geselecteerde rekening</translation>
    </message>
    <message>
        <source>Accounts on which the trail ends</source>
        <translation>Rekeningen waarop het spoor eindigt</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>The same question under every calculation rule, with the lowest and the highest outcome: a spread, never a proof.</source>
        <translation>Dezelfde vraag volgens elke rekenregel, met de laagste en de hoogste uitkomst: een spreiding, nooit een bewijs.</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n selected payment(s)</source>
        <translation>
            <numerusform>%n geselecteerde betaling volgen</numerusform>
            <numerusform>%n geselecteerde betalingen volgen</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 a limit ended the trail.</source>
        <translation>Voor %1 eindigt het spoor bij een grens.</translation>
    </message>
    <message numerus="yes">
        <source>%1 passes it on to %n account(s): the trail can end there, see Limits.</source>
        <translation>
            <numerusform>%1 betaalt het door aan %n rekening: het spoor kan daar eindigen, zie Grenzen.</numerusform>
            <numerusform>%1 betaalt het door aan %n rekeningen: het spoor kan daar eindigen, zie Grenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Wie krijgt wat</translation>
    </message>
    <message>
        <source>Use the Template of a File…</source>
        <translation>Sjabloon uit een bestand gebruiken…</translation>
    </message>
    <message>
        <source>Save a Copy of This Template…</source>
        <translation>Kopie van dit sjabloon opslaan…</translation>
    </message>
    <message>
        <source>where the legal basis asks for one</source>
        <translation>waar de grondslag erom vraagt</translation>
    </message>
    <message>
        <source>for the register of provisions</source>
        <translation>voor het verstrekkingenregister</translation>
    </message>
    <message>
        <source>&amp;Kind of picture</source>
        <translation>&amp;Soort beeld</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Besluit</translation>
    </message>
    <message>
        <source>Re&amp;quested by</source>
        <translation>Aange&amp;vraagd door</translation>
    </message>
    <message>
        <source>%1 (no personal data)</source>
        <translation>%1 (zonder persoonsgegevens)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Sjablonen (*.json)</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <translation>%1 (bestand)</translation>
    </message>
    <message>
        <source>The template could not be written: %1.</source>
        <translation>Het sjabloon kon niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Exporting the picture</source>
        <translation>Het beeld wordt geëxporteerd</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>Het document wordt geschreven</translation>
    </message>
    <message>
        <source>The document could not be packed.</source>
        <translation>Het document kon niet worden ingepakt.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, and export again.</source>
        <translation>Sluit andere programma&apos;s om geheugen vrij te maken, en exporteer opnieuw.</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>De pagina&apos;s worden getekend</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-tekst</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-document</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Webpagina in één bestand</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet</source>
        <translation>Tabellen voor een rekenblad</translation>
    </message>
    <message>
        <source>A picture cannot be written to &quot;%1&quot;.</source>
        <translation>Een beeld kan niet naar &quot;%1&quot; worden geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>own team</source>
        <translation>eigen team</translation>
    </message>
    <message>
        <source>Nothing was provided.</source>
        <translation>Er is niets verstrekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n verstrekking</numerusform>
            <numerusform>%n verstrekkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of Provisions</source>
        <translation>Verstrekkingenregister</translation>
    </message>
    <message>
        <source>Person, organisation or pseudonym</source>
        <translation>Persoon, organisatie of pseudoniem</translation>
    </message>
    <message>
        <source>The last four years</source>
        <translation>De laatste vier jaar</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Het laatste jaar</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Aanvrager</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Data on</source>
        <translation>Gegevens over</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>De export is gestopt; er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Het bestand wordt geschreven</translation>
    </message>
    <message>
        <source>name or number, for a report about one thing</source>
        <translation>naam of nummer, voor een rapportage over één onderwerp</translation>
    </message>
    <message>
        <source>Working out who gets what</source>
        <translation>Nagaan wie wat krijgt</translation>
    </message>
    <message>
        <source>There is nothing in the case yet.</source>
        <translation>Er staat nog niets in de zaak.</translation>
    </message>
    <message>
        <source>Choose a cell under a recipient to read why.</source>
        <translation>Kies een cel onder een ontvanger om te lezen waarom.</translation>
    </message>
    <message>
        <source>Register of &amp;Provisions...</source>
        <translation>Ve&amp;rstrekkingenregister...</translation>
    </message>
    <message>
        <source>Rename the Group…</source>
        <translation>Groep hernoemen…</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>De tabel wordt weggeschreven</translation>
    </message>
    <message>
        <source>Theme lines</source>
        <translation>Themalijnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n payment(s)</source>
        <translation>
            <numerusform>%1 in %n betaling</numerusform>
            <numerusform>%1 in %n betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the theme lines</source>
        <translation>Themalijnen lezen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen line(s)</source>
        <translation>
            <numerusform>%n gekozen lijn</numerusform>
            <numerusform>%n gekozen lijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n line(s) with most between them</source>
        <translation>
            <numerusform>De lijn met het meeste verkeer</numerusform>
            <numerusform>De %n lijnen met onderling het meeste verkeer</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the theme lines</source>
        <translation>Themalijnen exporteren</translation>
    </message>
    <message>
        <source>theme-lines.pdf</source>
        <translation>themalijnen.pdf</translation>
    </message>
    <message>
        <source>Lines of the selection</source>
        <translation>Lijnen van de selectie</translation>
    </message>
    <message>
        <source>Lines of the case</source>
        <translation>Lijnen van de zaak</translation>
    </message>
    <message>
        <source>Per person or company</source>
        <translation>Per persoon of bedrijf</translation>
    </message>
    <message>
        <source>Per account</source>
        <translation>Per rekening</translation>
    </message>
    <message>
        <source>What gets a line</source>
        <translation>Wat een lijn krijgt</translation>
    </message>
    <message>
        <source>Nobody to draw a line for yet</source>
        <translation>Nog niemand om een lijn voor te tekenen</translation>
    </message>
    <message>
        <source>Payments between accounts, and events with the people who took part in them, appear here once they are in the case.</source>
        <translation>Betalingen tussen rekeningen, en gebeurtenissen met wie eraan deelnam, verschijnen hier zodra ze in de zaak staan.</translation>
    </message>
    <message>
        <source>Which charts</source>
        <translation>Welke grafieken</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sommen</translation>
    </message>
    <message>
        <source>Hours and amounts</source>
        <translation>Uren en bedragen</translation>
    </message>
    <message>
        <source>Export a chart as picture</source>
        <translation>Grafiek als afbeelding exporteren</translation>
    </message>
    <message>
        <source>In and out...</source>
        <translation>In en uit...</translation>
    </message>
    <message>
        <source>Balance...</source>
        <translation>Saldo...</translation>
    </message>
    <message>
        <source>Counterparties...</source>
        <translation>Tegenpartijen...</translation>
    </message>
    <message>
        <source>Hours of the week...</source>
        <translation>Uren van de week...</translation>
    </message>
    <message>
        <source>Amounts...</source>
        <translation>Bedragen...</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Grafiek exporteren</translation>
    </message>
    <message>
        <source>chart.pdf</source>
        <translation>grafiek.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) just below %1</source>
        <translation>
            <numerusform>%n betaling net onder %1</numerusform>
            <numerusform>%n betalingen net onder %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No payments</source>
        <translation>Geen betalingen</translation>
    </message>
    <message>
        <source>Most payments are of %1 to %2</source>
        <translation>De meeste betalingen liggen tussen %1 en %2</translation>
    </message>
    <message>
        <source>Number of payments by amount; in is filled, out is hatched; in %1</source>
        <translation>Aantal betalingen naar bedrag; in is gevuld, uit is gearceerd; in %1</translation>
    </message>
    <message>
        <source>Number of payments by amount; in is filled, out is hatched; dashed lines are thresholds; in %1</source>
        <translation>Aantal betalingen naar bedrag; in is gevuld, uit is gearceerd; streepjeslijnen zijn meldgrenzen en drempels; in %1</translation>
    </message>
    <message>
        <source>%1 up to %2: %3 in, %4 out</source>
        <translation>%1 tot en met %2: %3 in, %4 uit</translation>
    </message>
    <message>
        <source>%1, %2:00 to %3:00</source>
        <translation>%1 van %2:00 tot %3:00</translation>
    </message>
    <message>
        <source>The sources give no time of day</source>
        <translation>De bronnen geven geen tijdstip</translation>
    </message>
    <message>
        <source>Most payments: %1 (%2 of %3)</source>
        <translation>Meeste betalingen: %1 (%2 van %3)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n payment(s) only the day is known</source>
        <translation>
            <numerusform>Van %n betaling is alleen de dag bekend</numerusform>
            <numerusform>Van %n betalingen is alleen de dag bekend</numerusform>
        </translation>
    </message>
    <message>
        <source>By day of the week and hour; darker is more payments</source>
        <translation>Naar dag van de week en uur; donkerder is meer betalingen</translation>
    </message>
    <message>
        <source>By day of the week and hour; darker is more payments. Of %1 others only the day is known</source>
        <translation>Naar dag van de week en uur; donkerder is meer betalingen. Van %1 andere is alleen de dag bekend</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>Aantal betalingen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Rekeningen</translation>
    </message>
    <message>
        <source>Payments by number</source>
        <translation>Betalingsnummers</translation>
    </message>
    <message>
        <source>Put aside because</source>
        <translation>Terzijde gelegd omdat</translation>
    </message>
    <message>
        <source>Write the findings as XLSX or CSV</source>
        <translation>De bevindingen wegschrijven als XLSX of CSV</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>Bevindingen exporteren</translation>
    </message>
    <message>
        <source>findings.xlsx</source>
        <translation>bevindingen.xlsx</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Tegenpartij</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>Eerste betaling</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Laatste betaling</translation>
    </message>
    <message>
        <source>Payments added up</source>
        <translation>Opgetelde betalingen</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Groepering</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Niet gegroepeerd</translation>
    </message>
    <message>
        <source>By counterparty</source>
        <translation>Per tegenpartij</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <translation>Terug naar alle groepen</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Rate and its day</source>
        <translation>Koers en dag van de koers</translation>
    </message>
    <message>
        <source>Balances before the first payment</source>
        <translation>Saldi voor de eerste betaling</translation>
    </message>
    <message>
        <source>unknown; accounts begin empty</source>
        <translation>onbekend; rekeningen beginnen leeg</translation>
    </message>
    <message>
        <source>Assumed balance of %1, traced money</source>
        <translation>Aangenomen saldo van %1, gevolgd geld</translation>
    </message>
    <message>
        <source>Exchange rates from the file</source>
        <translation>Wisselkoersen uit het bestand</translation>
    </message>
    <message>
        <source>followed-money.pdf</source>
        <translation>gevolgd-geld.pdf</translation>
    </message>
    <message>
        <source>Opening balances…</source>
        <translation>Beginsaldi…</translation>
    </message>
    <message>
        <source>Opening balances (%1)…</source>
        <translation>Beginsaldi (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>Banks stated one for %n account(s) of %1; of the others it is unknown.</source>
        <translation>
            <numerusform>Van %n van de %1 rekeningen gaf de bank een beginsaldo op; van de andere is het onbekend.</numerusform>
            <numerusform>Van %n van de %1 rekeningen gaf de bank een beginsaldo op; van de andere is het onbekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 assumed, traced money</source>
        <translation>%1: %2 aangenomen, gevolgd geld</translation>
    </message>
    <message>
        <source>Assume for %1</source>
        <translation>Aannemen voor %1</translation>
    </message>
    <message>
        <source>Assume for the selected account</source>
        <translation>Aannemen voor de geselecteerde rekening</translation>
    </message>
    <message>
        <source>assumed balance</source>
        <translation>aangenomen saldo</translation>
    </message>
    <message>
        <source>Assumed balance of the selected account</source>
        <translation>Aangenomen saldo van de geselecteerde rekening</translation>
    </message>
    <message>
        <source>traced money</source>
        <translation>gevolgd geld</translation>
    </message>
    <message>
        <source>What the assumed balance is</source>
        <translation>Wat het aangenomen saldo is</translation>
    </message>
    <message>
        <source>Assumed balances</source>
        <translation>Aangenomen saldi</translation>
    </message>
    <message>
        <source>Open exchange rates (eurofxref-hist.csv)</source>
        <translation>Wisselkoersen openen (eurofxref-hist.csv)</translation>
    </message>
    <message>
        <source>Exchange rates (*.csv);;All files (*)</source>
        <translation>Wisselkoersen (*.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading the exchange rates</source>
        <translation>De wisselkoersen worden gelezen</translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>Alle valuta</translation>
    </message>
    <message>
        <source>One currency</source>
        <translation>Eén valuta</translation>
    </message>
    <message>
        <source>Convert all currencies with a table of rates…</source>
        <translation>Alle valuta omrekenen met een koerstabel…</translation>
    </message>
    <message>
        <source>Converted with %1, rates from %2 to %3</source>
        <translation>Omgerekend met %1, koersen van %2 tot en met %3</translation>
    </message>
    <message>
        <source>All currencies are converted into %1 at the day&apos;s rate (%2).</source>
        <translation>Alle valuta zijn omgerekend naar %1 tegen de dagkoers (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) in %1 are left out because there is no rate.</source>
        <translation>
            <numerusform>%n betaling in %1 blijft buiten beschouwing omdat er geen koers is.</numerusform>
            <numerusform>%n betalingen in %1 blijven buiten beschouwing omdat er geen koers is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the calculation rules side by side</source>
        <translation>Rekenregels naast elkaar exporteren</translation>
    </message>
    <message>
        <source>calculation-rules.xlsx</source>
        <translation>rekenregels.xlsx</translation>
    </message>
    <message>
        <source>The same question under every calculation rule: a spread, never a proof.</source>
        <translation>Dezelfde vraag onder elke rekenregel: een spreiding, nooit een bewijs.</translation>
    </message>
    <message>
        <source>Write the rules side by side and the question as a table</source>
        <translation>De rekenregels naast elkaar en de vraag wegschrijven als tabel</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Bezig met rekenen…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Write the table as XLSX or CSV</source>
        <translation>De tabel wegschrijven als XLSX of CSV</translation>
    </message>
    <message>
        <source>Adding up the payments</source>
        <translation>De betalingen worden opgeteld</translation>
    </message>
    <message>
        <source>No payments between different parties in this period.</source>
        <translation>Geen betalingen tussen verschillende partijen in deze periode.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of parties that paid each other, the largest net sum first.</source>
        <translation>
            <numerusform>%n paar partijen dat elkaar betaalde.</numerusform>
            <numerusform>%n paren van partijen die elkaar betaalden, het grootste nettobedrag eerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown; the exported table has all of them.</source>
        <translation>De eerste %1 worden getoond; de geëxporteerde tabel heeft ze alle.</translation>
    </message>
    <message>
        <source>Payments between accounts of the same party are left out. Who holds an account is counted at the date of each payment.</source>
        <translation>Betalingen tussen rekeningen van dezelfde partij blijven buiten beschouwing. Wie een rekening houdt, wordt bepaald op de datum van elke betaling.</translation>
    </message>
    <message>
        <source>Export the net flows</source>
        <translation>Nettostromen exporteren</translation>
    </message>
    <message>
        <source>net-flows.xlsx</source>
        <translation>nettostromen.xlsx</translation>
    </message>
    <message>
        <source>Looking up the payments</source>
        <translation>De betalingen worden opgezocht</translation>
    </message>
    <message>
        <source>Net Flows</source>
        <translation>Nettostromen</translation>
    </message>
    <message>
        <source>Between holders of accounts</source>
        <translation>Tussen rekeninghouders</translation>
    </message>
    <message>
        <source>Between persons</source>
        <translation>Tussen personen</translation>
    </message>
    <message>
        <source>Between companies</source>
        <translation>Tussen bedrijven</translation>
    </message>
    <message>
        <source>Between sectors</source>
        <translation>Tussen sectoren</translation>
    </message>
    <message>
        <source>Between countries</source>
        <translation>Tussen landen</translation>
    </message>
    <message>
        <source>Between whom</source>
        <translation>Tussen wie</translation>
    </message>
    <message>
        <source>Show on the &amp;chart</source>
        <translation>Tonen op het s&amp;chema</translation>
    </message>
    <message>
        <source>Show the &amp;payments</source>
        <translation>&amp;Betalingen tonen</translation>
    </message>
    <message>
        <source>Ranking the accounts</source>
        <translation>De rekeningen worden gerangschikt</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangschikking</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Score (0 to 100)</source>
        <translation>Score (0 tot 100)</translation>
    </message>
    <message>
        <source>This account has no payments with other known accounts.</source>
        <translation>Deze rekening heeft geen betalingen met andere bekende rekeningen.</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>Rangschikking exporteren</translation>
    </message>
    <message>
        <source>ranking.xlsx</source>
        <translation>rangschikking.xlsx</translation>
    </message>
    <message>
        <source>Where the Money Most Likely Went</source>
        <translation>Waar het geld waarschijnlijk heen ging</translation>
    </message>
    <message>
        <source>account</source>
        <translation>rekening</translation>
    </message>
    <message>
        <source>Account whose money is looked for</source>
        <translation>Rekening waarvan het geld wordt gezocht</translation>
    </message>
    <message>
        <source>&amp;Larger amounts count for more</source>
        <translation>&amp;Grotere bedragen tellen zwaarder</translation>
    </message>
    <message>
        <source>Reconciling the statements</source>
        <translation>De afschriften worden aangesloten</translation>
    </message>
    <message>
        <source>The case has no bank statements in %1. Statements with balances come from bank formats such as CAMT.053 and MT940.</source>
        <translation>De zaak heeft geen bankafschriften in %1. Afschriften met saldi komen uit bankformaten zoals CAMT.053 en MT940.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with statements.</source>
        <translation>
            <numerusform>%n rekening met afschriften.</numerusform>
            <numerusform>%n rekeningen met afschriften.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every statement adds up and joins the next one.</source>
        <translation>Elk afschrift klopt en sluit aan op het volgende.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) without a statement.</source>
        <translation>
            <numerusform>%n periode zonder afschrift.</numerusform>
            <numerusform>%n perioden zonder afschrift.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) in more than one statement.</source>
        <translation>
            <numerusform>%n periode in meer dan één afschrift.</numerusform>
            <numerusform>%n perioden in meer dan één afschrift.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between balances and payments.</source>
        <translation>
            <numerusform>%n verschil tussen saldi en betalingen.</numerusform>
            <numerusform>%n verschillen tussen saldi en betalingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) that no statement covers.</source>
        <translation>
            <numerusform>%n betaling die op geen afschrift staat.</numerusform>
            <numerusform>%n betalingen die op geen afschrift staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the reconciliation</source>
        <translation>Aansluiting exporteren</translation>
    </message>
    <message>
        <source>reconciliation.xlsx</source>
        <translation>aansluiting.xlsx</translation>
    </message>
    <message>
        <source>Reconciliation of Bank Statements</source>
        <translation>Aansluiting van bankafschriften</translation>
    </message>
    <message>
        <source>&amp;Only accounts with something to look at</source>
        <translation>Alleen &amp;rekeningen met een afwijking</translation>
    </message>
    <message>
        <source>Show the &amp;payments of these days</source>
        <translation>&amp;Betalingen van deze dagen tonen</translation>
    </message>
    <message>
        <source>Days waited</source>
        <translation>Dagen gewacht</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Bedrag (%1)</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Nummer van de betaling</translation>
    </message>
    <message>
        <source>No payments in order of time lead from the first account to the second within these limits.</source>
        <translation>Geen betalingen in tijdsvolgorde leiden binnen deze grenzen van de eerste rekening naar de tweede.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) lead there; the smallest is %1.</source>
        <translation>
            <numerusform>%n betaling leidt erheen, van %1.</numerusform>
            <numerusform>%n betalingen leiden erheen; de kleinste is %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>from account</source>
        <translation>van rekening</translation>
    </message>
    <message>
        <source>to account</source>
        <translation>naar rekening</translation>
    </message>
    <message>
        <source>Arrives first</source>
        <translation>Komt het eerst aan</translation>
    </message>
    <message>
        <source>Fewest payments</source>
        <translation>Minste aantal betalingen</translation>
    </message>
    <message>
        <source>any waiting time</source>
        <translation>wachttijd onbeperkt</translation>
    </message>
    <message>
        <source>waits at most %1 days</source>
        <translation>wacht hoogstens %1 dagen</translation>
    </message>
    <message>
        <source>smallest payment</source>
        <translation>kleinste betaling</translation>
    </message>
    <message>
        <source>Smaller payments are not followed</source>
        <translation>Kleinere betalingen worden niet gevolgd</translation>
    </message>
    <message>
        <source>&amp;Follow in the trail</source>
        <translation>&amp;Volgen in het geldspoor</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n gegeven</numerusform>
            <numerusform>%n gegevens</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Aanwijzing</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Rekeningen: %1</translation>
    </message>
    <message>
        <source>Collecting lines from the case</source>
        <translation>Regels uit de zaak worden verzameld</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) from %1 to %2</source>
        <translation>
            <numerusform>%n betaling van %1 tot en met %2</numerusform>
            <numerusform>%n betalingen van %1 tot en met %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Unexplained: %1</source>
        <translation>Onverklaard: %1</translation>
    </message>
    <message>
        <source>Nothing remains unexplained; the known means exceed what went out by %1.</source>
        <translation>Er blijft niets onverklaard; de bekende middelen zijn %1 hoger dan de uitgaven.</translation>
    </message>
    <message numerus="yes">
        <source>Line of %n selected payment(s)</source>
        <translation>
            <numerusform>Regel van %n geselecteerde betaling</numerusform>
            <numerusform>Regel van %n geselecteerde betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a worksheet</source>
        <translation>Werkblad openen</translation>
    </message>
    <message>
        <source>Worksheets (*.json);;All files (*)</source>
        <translation>Werkbladen (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Werkblad bewaren</translation>
    </message>
    <message>
        <source>Export the worksheet</source>
        <translation>Werkblad exporteren</translation>
    </message>
    <message>
        <source>The worksheet was not saved. Go on and lose its changes?</source>
        <translation>Het werkblad is niet bewaard. Doorgaan en de wijzigingen weggooien?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Werkbladen</translation>
    </message>
    <message>
        <source>Kind of worksheet</source>
        <translation>Soort werkblad</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Sections of the worksheet with their sums</source>
        <translation>Onderdelen van het werkblad met hun som</translation>
    </message>
    <message>
        <source>Lines of the section</source>
        <translation>Regels van het onderdeel</translation>
    </message>
    <message>
        <source>&amp;Fill in from the case</source>
        <translation>&amp;Invullen uit de zaak</translation>
    </message>
    <message>
        <source>Offers cash withdrawals and deposits, stated balances and declared income, each with its evidence</source>
        <translation>Biedt contante opnamen en stortingen, opgegeven saldi en aangegeven inkomen aan, elk met zijn onderbouwing</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>Regel &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>Regel ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>A&amp;ttach them to the line</source>
        <translation>Aan de regel &amp;koppelen</translation>
    </message>
    <message>
        <source>Show the &amp;evidence</source>
        <translation>&amp;Onderbouwing tonen</translation>
    </message>
    <message>
        <source>What remains unexplained asks for an explanation and proves nothing by itself.</source>
        <translation>Wat onverklaard blijft, vraagt om uitleg en bewijst op zichzelf niets.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>O&amp;penen…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Be&amp;waren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>hele periode</translation>
    </message>
    <message>
        <source>Timeline, %1</source>
        <translation>Tijdlijn, %1</translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation>Wat bekend is van %1</translation>
    </message>
    <message>
        <source>Origin of the money on %1; %2; %3</source>
        <translation>Herkomst van het geld op %1; %2; %3</translation>
    </message>
    <message>
        <source>Money trail from %1; %2; %3</source>
        <translation>Geldspoor vanaf %1; %2; %3</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Verwijzen</translation>
    </message>
    <message>
        <source>Of what is selected in the window. Type to search the case.</source>
        <translation>Van wat in het venster is geselecteerd. Typ om in de zaak te zoeken.</translation>
    </message>
    <message>
        <source>Nothing is selected in the window. Type to search the case.</source>
        <translation>In het venster is niets geselecteerd. Typ om in de zaak te zoeken.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of what was found</source>
        <translation>
            <numerusform>Eén gegeven van wat is gevonden</numerusform>
            <numerusform>%n gegevens van wat is gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation>niet meer in de zaak</translation>
    </message>
    <message>
        <source>Puts a mark into the text that becomes the number of the source (%1)</source>
        <translation>Zet een verwijzing in de tekst, die het nummer van de bron wordt (%1)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Opmerkingen (%1)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>■ %n remark(s) must be looked at before it leaves.</source>
        <translation>
            <numerusform>■ Eén opmerking vraagt aandacht voor het beeld de deur uit gaat.</numerusform>
            <numerusform>■ %n opmerkingen vragen aandacht voor het beeld de deur uit gaat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Add hypothesis</source>
        <translation>Hypothese toevoegen</translation>
    </message>
    <message>
        <source>Choose a cell and press C (goes with it), N (neutral) or I (goes against it), the same key again for the strong form, Del to empty it. Credibility and relevance: 1 to 3.</source>
        <translation>Kies een cel en druk op C (past erbij), N (neutraal) of I (pleit ertegen), nogmaals dezelfde toets voor de sterke vorm, Del om de cel leeg te maken. Geloofwaardigheid en relevantie: 1 tot 3.</translation>
    </message>
    <message>
        <source>Matrix of evidence and hypotheses</source>
        <translation>Matrix van aanwijzingen en hypothesen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Aanwijzing toevoegen</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Aanwijzing verwijderen</translation>
    </message>
    <message>
        <source>H%1</source>
        <translation>H%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Name two hypotheses or more and the evidence. The one with the least against it stands best; how much speaks for it does not count.</source>
        <translation>Noem twee of meer hypothesen en de aanwijzingen. De hypothese waar het minst tegen pleit staat er het best voor; hoeveel ervoor pleit telt niet.</translation>
    </message>
    <message>
        <source>H%1 has the least against it (%2).</source>
        <translation>Tegen H%1 pleit het minst (%2).</translation>
    </message>
    <message>
        <source>More than one hypothesis has the least against it (%1): the evidence does not tell them apart.</source>
        <translation>Tegen meer dan één hypothese pleit het minst (%1): de aanwijzingen maken geen onderscheid.</translation>
    </message>
    <message>
        <source>Leaving out any one piece of evidence does not change that.</source>
        <translation>Het weglaten van één aanwijzing, welke ook, verandert dat niet.</translation>
    </message>
    <message>
        <source>goes very well with it</source>
        <translation>past er heel goed bij</translation>
    </message>
    <message>
        <source>goes with it</source>
        <translation>past erbij</translation>
    </message>
    <message>
        <source>goes against it</source>
        <translation>pleit ertegen</translation>
    </message>
    <message>
        <source>goes strongly against it</source>
        <translation>pleit er sterk tegen</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Pleit ertegen</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Geloofwaardig</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>Onderscheidt</translation>
    </message>
    <message>
        <source>Outline of the picture</source>
        <translation>Opbouw van het beeld</translation>
    </message>
    <message>
        <source>Title, purpose and question</source>
        <translation>Titel, doel en vraag</translation>
    </message>
    <message>
        <source>There are remarks on this section.</source>
        <translation>Er zijn opmerkingen bij dit onderdeel.</translation>
    </message>
    <message>
        <source>Remarks on the picture</source>
        <translation>Opmerkingen bij het beeld</translation>
    </message>
    <message>
        <source>Worth another look; you decide.</source>
        <translation>Kijk er nog eens naar; de afweging is aan de maker.</translation>
    </message>
    <message>
        <source>There are no remarks on this picture.</source>
        <translation>Er zijn geen opmerkingen bij dit beeld.</translation>
    </message>
    <message>
        <source>Checking the sealed package</source>
        <translation>Het verzegelde pakket wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Eigen sleutel</translation>
    </message>
    <message>
        <source>Keys (*.kluwenkey)</source>
        <translation>Sleutels (*.kluwenkey)</translation>
    </message>
    <message>
        <source>Opening the sealed package</source>
        <translation>Het verzegelde pakket wordt geopend</translation>
    </message>
    <message>
        <source>Sealed package %1</source>
        <translation>Verzegeld pakket %1</translation>
    </message>
    <message>
        <source>The seal is being checked…</source>
        <translation>De verzegeling wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>Choose a Key…</source>
        <translation>Sleutel kiezen…</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Wachtwoordzin van de sleutel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wordt geopend…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Files in the package</source>
        <translation>Bestanden in het pakket</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ondertekend door</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (sleutel %2)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Verzegeld op</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>A copy was written to %1.</source>
        <translation>Er is een kopie geschreven naar %1.</translation>
    </message>
    <message>
        <source>Which charts are shown, each as a figure; none = the network of the whole case.</source>
        <translation>Welke schema&apos;s worden getoond, elk als figuur; geen keuze = het netwerk van de hele zaak.</translation>
    </message>
    <message>
        <source>Charts in the picture</source>
        <translation>Schema&apos;s in het beeld</translation>
    </message>
    <message>
        <source>The program fills this section from the case.</source>
        <translation>Het programma vult dit onderdeel uit de zaak.</translation>
    </message>
    <message>
        <source>The case has no charts of its own yet.</source>
        <translation>De zaak heeft nog geen eigen schema&apos;s.</translation>
    </message>
    <message>
        <source>Open Sealed Package...</source>
        <translation>Verzegeld pakket openen...</translation>
    </message>
    <message>
        <source>Theme Lines</source>
        <translation>Themalijnen</translation>
    </message>
    <message>
        <source>&amp;Net Flows...</source>
        <translation>&amp;Nettostromen...</translation>
    </message>
    <message>
        <source>Where It &amp;Most Likely Went...</source>
        <translation>Waar het w&amp;aarschijnlijk heen ging...</translation>
    </message>
    <message>
        <source>&amp;Reconcile Bank Statements...</source>
        <translation>Bankafsch&amp;riften aansluiten...</translation>
    </message>
    <message>
        <source>Work&amp;sheets of Unexplained Wealth...</source>
        <translation>W&amp;erkbladen onverklaard vermogen...</translation>
    </message>
    <message>
        <source>&amp;Add to Picture</source>
        <translation>&amp;Aan beeld toevoegen</translation>
    </message>
    <message>
        <source>Open Sealed Package</source>
        <translation>Verzegeld pakket openen</translation>
    </message>
    <message>
        <source>Sealed packages (*.kluwenpack);;All files (*)</source>
        <translation>Verzegelde pakketten (*.kluwenpack);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Select things, or show a money trail or the timeline, to add to the picture.</source>
        <translation>Selecteer entiteiten, of toon een geldspoor of de tijdlijn, om aan het beeld toe te voegen.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Keeps the picture with its data in the case, never to be changed</source>
        <translation>Bewaart het beeld met zijn gegevens in de zaak; het verandert nooit meer</translation>
    </message>
    <message>
        <source>Freezing the picture</source>
        <translation>Het beeld vastleggen</translation>
    </message>
    <message>
        <source>The picture is kept as version %1. The menu Picture, Frozen Versions, opens it.</source>
        <translation>Het beeld is bewaard als versie %1. Open het met Informatiebeeld, Vastgelegde versies.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Controlegetal</translation>
    </message>
    <message>
        <source>No picture was frozen yet. Freeze keeps the picture of the composer as it is.</source>
        <translation>Er is nog geen beeld vastgelegd. Vastleggen bewaart het beeld zoals het nu is opgesteld.</translation>
    </message>
    <message>
        <source>Choose one version to read it, or two to see what is new, changed and withdrawn.</source>
        <translation>Kies één versie om haar te lezen, of twee om te zien wat nieuw, gewijzigd en vervallen is.</translation>
    </message>
    <message>
        <source>The version is being read…</source>
        <translation>De versie wordt gelezen…</translation>
    </message>
    <message>
        <source>Reading a frozen version</source>
        <translation>Een vastgelegde versie lezen</translation>
    </message>
    <message numerus="yes">
        <source>What the later version says otherwise than the earlier, for the own team only. %n page(s).</source>
        <translation>
            <numerusform>Wat de latere versie anders zegt dan de eerdere, alleen voor het eigen team. %n pagina.</numerusform>
            <numerusform>Wat de latere versie anders zegt dan de eerdere, alleen voor het eigen team. %n pagina&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As it was frozen. %n page(s).</source>
        <translation>
            <numerusform>Zoals het is vastgelegd. %n pagina.</numerusform>
            <numerusform>Zoals het is vastgelegd. %n pagina&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen Versions</source>
        <translation>Vastgelegde versies</translation>
    </message>
    <message>
        <source>&amp;Frozen Versions...</source>
        <translation>&amp;Vastgelegde versies...</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Foto&apos;s lezen</translation>
    </message>
    <message>
        <source>Select the person or other entity whose photo it is.</source>
        <translation>Selecteer de persoon of andere entiteit van wie de foto is.</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Foto van %1</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Nothing that is selected has a photo.</source>
        <translation>Wat geselecteerd is, heeft geen foto.</translation>
    </message>
    <message>
        <source>The file is not an image that can be read.</source>
        <translation>Het bestand is geen afbeelding die gelezen kan worden.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Kies een PNG- of JPEG-bestand.</translation>
    </message>
    <message>
        <source>There are no lines yet, so nothing can be concluded.</source>
        <translation>Er zijn nog geen regels; er valt nog niets te concluderen.</translation>
    </message>
    <message>
        <source>The known means are exactly what went out.</source>
        <translation>De bekende middelen zijn precies gelijk aan de uitgaven.</translation>
    </message>
    <message>
        <source>Photo...</source>
        <translation>Foto...</translation>
    </message>
    <message>
        <source>Remove Photo</source>
        <translation>Foto verwijderen</translation>
    </message>
    <message>
        <source>No font is installed on this computer, so nothing of it could be read.</source>
        <translation>Op deze computer is geen lettertype geïnstalleerd, zodat niets leesbaar zou zijn.</translation>
    </message>
    <message>
        <source>Install a font, for example Noto Sans, and try again.</source>
        <translation>Installeer een lettertype, bijvoorbeeld Noto Sans, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>To picture</source>
        <translation>Naar beeld</translation>
    </message>
    <message>
        <source>Puts what is shown here into the intelligence picture; drag it into a section to say where</source>
        <translation>Zet wat hier te zien is in het informatiebeeld; sleep het naar een onderdeel om te kiezen waar</translation>
    </message>
    <message>
        <source>Put what is shown here into the picture</source>
        <translation>Zet wat hier te zien is in het beeld</translation>
    </message>
    <message>
        <source>Use the file extension png, svg or pdf.</source>
        <translation>Gebruik de extensie png, svg of pdf.</translation>
    </message>
    <message>
        <source>Counting what is linked to it</source>
        <translation>Relaties tellen</translation>
    </message>
    <message>
        <source>Everything linked to it is already on the chart.</source>
        <translation>Alle verbonden entiteiten staan al op het schema.</translation>
    </message>
    <message>
        <source>Drag rows of a table or search results here, or select things elsewhere and choose Add Selection to the Chart in the Chart menu.</source>
        <translation>Sleep rijen van een tabel of zoekresultaten hierheen, of selecteer elders entiteiten en kies in het menu Schema Selectie op het schema zetten.</translation>
    </message>
    <message>
        <source>Shortest paths</source>
        <translation>Kortste wegen</translation>
    </message>
    <message>
        <source>All paths</source>
        <translation>Alle wegen</translation>
    </message>
    <message>
        <source>Connecting network, all shortest paths</source>
        <translation>Verbindend netwerk, alle kortste wegen</translation>
    </message>
    <message>
        <source>Select two or more things, then choose Use selection.</source>
        <translation>Selecteer twee of meer entiteiten en kies dan Selectie gebruiken.</translation>
    </message>
    <message>
        <source>How are these things connected?</source>
        <translation>Hoe hangen deze entiteiten samen?</translation>
    </message>
    <message>
        <source>Select two or more things on the chart or in a table, choose Use selection, and look for paths between them.</source>
        <translation>Selecteer twee of meer entiteiten op het schema of in een tabel, kies Selectie gebruiken en zoek de wegen ertussen.</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>Selectie gebruiken</translation>
    </message>
    <message>
        <source>Maximum links in a path</source>
        <translation>Hoogste aantal relaties in een weg</translation>
    </message>
    <message>
        <source>Lowest grading of the links</source>
        <translation>Laagste waardering van de relaties</translation>
    </message>
    <message>
        <source>Each link of a path holds, or is paid, on the same day as the one before it or later</source>
        <translation>Elke relatie in een weg geldt, of is betaald, op de dag van de vorige of later</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>What happens to things that do not pass the filter</source>
        <translation>Wat er gebeurt met wat het filter niet doorlaat</translation>
    </message>
    <message>
        <source>keep, and select what passes</source>
        <translation>laten staan, en selecteren wat het filter doorlaat</translation>
    </message>
    <message>
        <source>Lowest grading of the links shown</source>
        <translation>Laagste waardering van de getoonde relaties</translation>
    </message>
    <message>
        <source>The printer did not accept the pages.</source>
        <translation>De printer heeft de pagina&apos;s niet aangenomen.</translation>
    </message>
    <message>
        <source>Clear rules</source>
        <translation>Regels wissen</translation>
    </message>
    <message>
        <source>Maximum lines</source>
        <translation>Hoogste aantal lijnen</translation>
    </message>
    <message>
        <source>%1 had come from here by %2</source>
        <translation>%1 kwam hiervandaan tot en met %2</translation>
    </message>
    <message>
        <source>%1 had reached this account by %2</source>
        <translation>%1 bereikte deze rekening tot en met %2</translation>
    </message>
    <message>
        <source>Traced money added up over time, in %1; calculation rule: %2</source>
        <translation>Gevolgd geld, cumulatief in de tijd, in %1; rekenregel: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>%1: the search was not completed.</source>
        <translation>%1: het zoeken is niet voltooid.</translation>
    </message>
    <message>
        <source>There are too many lots to list. Narrow the period or set a minimum amount; the sums are exact all the same.</source>
        <translation>Er zijn te veel delen om te tonen. Maak de periode korter of stel een minimumbedrag in; de sommen kloppen evengoed tot op de cent.</translation>
    </message>
    <message>
        <source>Maximum payments in a row</source>
        <translation>Hoogste aantal betalingen na elkaar</translation>
    </message>
    <message>
        <source>Payments in %1 left out because there is no rate</source>
        <translation>Betalingen in %1 buiten beschouwing gelaten: geen koers</translation>
    </message>
    <message>
        <source>The trail ends on no account. Accounts that pass the money on to many others are offered here, and a selected account can be added.</source>
        <translation>Het geldspoor eindigt op geen enkele rekening. Rekeningen die het geld aan veel andere doorgeven worden hier aangeboden; een geselecteerde rekening kan worden toegevoegd.</translation>
    </message>
    <message>
        <source>Maximum &amp;payments in a row</source>
        <translation>Hoogste aantal &amp;betalingen na elkaar</translation>
    </message>
    <message>
        <source>Smallest amount, maximum payments in a row, and accounts at which the trail ends</source>
        <translation>Kleinste bedrag, hoogste aantal betalingen na elkaar, en rekeningen waarop het spoor eindigt</translation>
    </message>
    <message>
        <source>The path it took</source>
        <translation>De gevolgde weg</translation>
    </message>
    <message>
        <source>Lots and their path</source>
        <translation>Delen en hun weg</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>In de tijd</translation>
    </message>
    <message>
        <source>Choose an account by part of its name or number, or use the selection.</source>
        <translation>Kies een rekening met een deel van de naam of het nummer, of gebruik de selectie.</translation>
    </message>
    <message>
        <source>The accounts from which the money most likely came, over all paths and amounts.</source>
        <translation>De rekeningen waar het geld waarschijnlijk vandaan kwam, over alle wegen en bedragen.</translation>
    </message>
    <message>
        <source>The accounts to which the money most likely went, over all paths and amounts.</source>
        <translation>De rekeningen waar het geld waarschijnlijk heen ging, over alle wegen en bedragen.</translation>
    </message>
    <message>
        <source>A score suggests where to look and proves nothing; it ignores the order of payments in time. Open a line to see the best path in order of time.</source>
        <translation>Een score geeft aan waar te kijken en bewijst niets; de tijdsvolgorde telt er niet in mee. Open een regel om de beste weg in tijdsvolgorde te zien.</translation>
    </message>
    <message>
        <source>Use &amp;selection</source>
        <translation>&amp;Selectie gebruiken</translation>
    </message>
    <message>
        <source>Show the pa&amp;th</source>
        <translation>&amp;Weg tonen</translation>
    </message>
    <message>
        <source>Path of money</source>
        <translation>Weg van het geld</translation>
    </message>
    <message>
        <source>Looking for a path</source>
        <translation>Er wordt een weg gezocht</translation>
    </message>
    <message>
        <source>Choose two accounts by part of their name or number, or select them on the chart and use the selection.</source>
        <translation>Kies twee rekeningen met een deel van de naam of het nummer, of selecteer ze op het schema en gebruik de selectie.</translation>
    </message>
    <message>
        <source>Over all paths and the whole period at most %1 can have gone from the first account to the second, and %2 if every account passes on at once all it can.</source>
        <translation>Over alle wegen en de hele periode kan ten hoogste %1 van de eerste rekening naar de tweede zijn gegaan, en %2 als elke rekening meteen alles doorbetaalt wat kan.</translation>
    </message>
    <message>
        <source>Payments in order of time are a possible path, and no proof that the same money took it.</source>
        <translation>Betalingen in tijdsvolgorde zijn een mogelijke weg, en geen bewijs dat hetzelfde geld die weg heeft gevolgd.</translation>
    </message>
    <message>
        <source>Export the path</source>
        <translation>Weg exporteren</translation>
    </message>
    <message>
        <source>path-of-money.xlsx</source>
        <translation>weg-van-het-geld.xlsx</translation>
    </message>
    <message>
        <source>Paths of Money in Order of Time</source>
        <translation>Wegen van geld in tijdsvolgorde</translation>
    </message>
    <message>
        <source>Account where the path begins</source>
        <translation>Rekening waar de weg begint</translation>
    </message>
    <message>
        <source>Account where the path ends</source>
        <translation>Rekening waar de weg eindigt</translation>
    </message>
    <message>
        <source>Swap the two accounts</source>
        <translation>De twee rekeningen verwisselen</translation>
    </message>
    <message>
        <source>Largest minimum payment</source>
        <translation>Kleinste betaling zo groot mogelijk</translation>
    </message>
    <message>
        <source>Which path is best</source>
        <translation>Welke weg de beste is</translation>
    </message>
    <message>
        <source>Maximum days that money may stay in an account on its way</source>
        <translation>Hoogste aantal dagen dat geld onderweg op een rekening mag blijven</translation>
    </message>
    <message>
        <source>Select accounts or their holders and choose Use selected accounts: the case then offers lines for them.</source>
        <translation>Selecteer rekeningen of hun houders en kies Geselecteerde rekeningen gebruiken: de zaak biedt er dan regels voor aan.</translation>
    </message>
    <message>
        <source>Use se&amp;lected accounts</source>
        <translation>Gese&amp;lecteerde rekeningen gebruiken</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Counterparties</source>
        <translation>Tegenpartijen</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Uren van de week</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Bedragen</translation>
    </message>
    <message>
        <source>Chart of the whole case</source>
        <translation>Schema van de hele zaak</translation>
    </message>
    <message>
        <source>Chart &quot;%1&quot;</source>
        <translation>Schema &quot;%1&quot;</translation>
    </message>
    <message numerus="yes">
        <source>Finding &quot;%1&quot;, %n payment(s)</source>
        <translation>
            <numerusform>Bevinding &quot;%1&quot;, %n betaling</numerusform>
            <numerusform>Bevinding &quot;%1&quot;, %n betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme lines of %1; %2</source>
        <translation>Themalijnen van %1; %2</translation>
    </message>
    <message>
        <source>Added to this section by hand</source>
        <translation>Met de hand toegevoegd aan dit onderdeel</translation>
    </message>
    <message>
        <source>Drag entities from a table or a search here, or a chart, a trail, a timeline or a finding by its &quot;To picture&quot; handle.</source>
        <translation>Sleep entiteiten uit een tabel of een zoekopdracht hierheen, of een schema, een geldspoor, een tijdlijn of een bevinding met de knop &quot;Naar beeld&quot;.</translation>
    </message>
    <message>
        <source>There are remarks on this section that must be looked at before the picture is released.</source>
        <translation>Bij dit onderdeel staan opmerkingen die aandacht vragen voor het beeld de deur uit gaat.</translation>
    </message>
    <message>
        <source>Use a file name that ends in one of these: %1.</source>
        <translation>Gebruik een bestandsnaam die eindigt op een van deze: %1.</translation>
    </message>
    <message>
        <source>Must be corrected before the picture is released.</source>
        <translation>Moet hersteld worden voor het beeld de deur uit gaat.</translation>
    </message>
    <message>
        <source>The package is as it was when the key %1 signed it. Check this number with the sender by telephone.</source>
        <translation>Het pakket is zoals het was toen de sleutel %1 het ondertekende. Vergelijk dit nummer telefonisch met de afzender.</translation>
    </message>
    <message>
        <source>It is sealed for a key. Choose your own key and enter its passphrase.</source>
        <translation>Het is verzegeld voor een sleutel. Kies de eigen sleutel en voer de wachtwoordzin daarvan in.</translation>
    </message>
    <message>
        <source>It is sealed with a passphrase, which the sender gives through another channel.</source>
        <translation>Het is verzegeld met een wachtwoordzin, die de afzender langs een andere weg doorgeeft.</translation>
    </message>
    <message>
        <source>Only what is changed or withheld for somebody</source>
        <translation>Alleen wat een ontvanger gewijzigd of niet krijgt</translation>
    </message>
    <message>
        <source>Show where the money in this account came from</source>
        <translation>Toon waar het geld op deze rekening vandaan kwam</translation>
    </message>
    <message>
        <source>Country or its two-letter code</source>
        <translation>Land of landcode van twee letters</translation>
    </message>
    <message>
        <source>Match the &amp;System</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>P&amp;aths in Order of Time...</source>
        <translation>&amp;Wegen in tijdsvolgorde...</translation>
    </message>
    <message>
        <source>Formats that can be read: %1.</source>
        <translation>Te lezen formaten: %1.</translation>
    </message>
    <message>
        <source>This view shows nothing yet to put into a picture.</source>
        <translation>Deze weergave toont nog niets om in een beeld te zetten.</translation>
    </message>
    <message>
        <source>Choose an account whose charts are to go into the picture.</source>
        <translation>Kies een rekening waarvan de grafieken in het beeld moeten komen.</translation>
    </message>
    <message>
        <source>Choose a finding to put into the picture.</source>
        <translation>Kies een bevinding om in het beeld te zetten.</translation>
    </message>
    <message>
        <source>All charts shown here</source>
        <translation>Alle grafieken die hier staan</translation>
    </message>
    <message>
        <source>Drag on an empty area; Alt+drag for a free form</source>
        <translation>Slepen over een leeg gebied; Alt+slepen voor een vrije vorm</translation>
    </message>
    <message>
        <source>Double-click on an empty area</source>
        <translation>Dubbelklikken op een leeg gebied</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Sum (converted)</source>
        <translation>Som (omgerekend)</translation>
    </message>
    <message>
        <source>Amounts converted at the day&apos;s rate</source>
        <translation>Bedragen omgerekend tegen de dagkoers</translation>
    </message>
    <message>
        <source>Finds patterns that pass from one currency into another, with the exchange rates that are loaded</source>
        <translation>Vindt patronen die van de ene valuta in de andere overgaan, met de geladen wisselkoersen</translation>
    </message>
    <message>
        <source>in %1, out %2, balance %3</source>
        <translation>in %1, uit %2, saldo %3</translation>
    </message>
    <message>
        <source>%1 between these accounts</source>
        <translation>%1 tussen deze rekeningen</translation>
    </message>
    <message>
        <source>All currencies, converted into %1 at the day&apos;s rate</source>
        <translation>Alle valuta, omgerekend naar %1 tegen de dagkoers</translation>
    </message>
    <message>
        <source>All currencies, converted at the day&apos;s rate</source>
        <translation>Alle valuta, omgerekend tegen de dagkoers</translation>
    </message>
    <message>
        <source>One currency only</source>
        <translation>Alleen één valuta</translation>
    </message>
    <message>
        <source>Count payments of all currencies, converted at the day&apos;s rate (eurofxref-hist.csv of the European Central Bank)</source>
        <translation>Telt betalingen in alle valuta mee, omgerekend tegen de dagkoers (eurofxref-hist.csv van de Europese Centrale Bank)</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Omrekening</translation>
    </message>
    <message>
        <source>What the amounts rest on</source>
        <translation>Waarop de bedragen berusten</translation>
    </message>
    <message>
        <source>Amount (%1, converted)</source>
        <translation>Bedrag (%1, omgerekend)</translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation>Oorspronkelijk bedrag</translation>
    </message>
    <message>
        <source>Original currency</source>
        <translation>Oorspronkelijke valuta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Takes back the last change of the lines (%1)</source>
        <translation>Maakt de laatste wijziging van de regels ongedaan (%1)</translation>
    </message>
    <message>
        <source>Does again what was taken back (%1)</source>
        <translation>Voert opnieuw uit wat ongedaan is gemaakt (%1)</translation>
    </message>
    <message>
        <source>Save a copy and open it with another program.</source>
        <translation>Bewaar een kopie en open die met een ander programma.</translation>
    </message>
    <message>
        <source>This PDF file is damaged or locked.</source>
        <translation>Dit PDF-bestand is beschadigd of vergrendeld.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large.</source>
        <translation>Deze afbeelding is beschadigd of te groot.</translation>
    </message>
    <message numerus="yes">
        <source>%n further line(s) are not shown; save a copy to read them.</source>
        <translation>
            <numerusform>%n verdere regel wordt niet getoond; bewaar een kopie om die te lezen.</numerusform>
            <numerusform>%n verdere regels worden niet getoond; bewaar een kopie om die te lezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this kind is not shown here.</source>
        <translation>Een bestand van deze soort wordt hier niet getoond.</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <translation>%1 wordt getoond</translation>
    </message>
    <message>
        <source>Without row %1, %2 has the least against it.</source>
        <translation>Zonder rij %1 pleit het minst tegen %2.</translation>
    </message>
    <message>
        <source>Without row %1, %2 stand level.</source>
        <translation>Zonder rij %1 staan %2 gelijk.</translation>
    </message>
    <message>
        <source>Without this evidence the outcome would be another.</source>
        <translation>Zonder deze aanwijzing zou de uitkomst anders zijn.</translation>
    </message>
    <message>
        <source>Names in English</source>
        <translation>Namen in het Engels</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>In de zaak</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In het Engels</translation>
    </message>
    <message>
        <source>The English is missing.</source>
        <translation>Het Engels ontbreekt.</translation>
    </message>
    <message>
        <source>Without one: as in the properties of the case. Some recipients read their own name for it.</source>
        <translation>Leeg: zoals in de eigenschappen van de zaak. Sommige ontvangers lezen hun eigen naam ervoor.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verspreiding</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Getoetst door</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Vastgesteld door</translation>
    </message>
    <message>
        <source>Classified until</source>
        <translation>Gerubriceerd tot en met</translation>
    </message>
    <message>
        <source>Purpose of the provision</source>
        <translation>Doel van de verstrekking</translation>
    </message>
    <message>
        <source>Question of the recipient</source>
        <translation>Vraag van de ontvanger</translation>
    </message>
    <message>
        <source>Printed for %1 only, instead of the purpose and the question of the case.</source>
        <translation>Staat alleen in de uitgave voor %1, in plaats van het doel en de vraag van de zaak.</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Tekst toevoegen</translation>
    </message>
    <message>
        <source>What an English picture calls the events, seizures, documents and sources of the case. Names of persons and organisations never change.</source>
        <translation>Hoe een Engels beeld de gebeurtenissen, inbeslagnemingen, documenten en bronnen van de zaak noemt. Namen van personen en organisaties veranderen nooit.</translation>
    </message>
    <message>
        <source>Leave out for everybody outside the team</source>
        <translation>Weglaten voor iedereen buiten het team</translation>
    </message>
    <message>
        <source>Leave out for %1</source>
        <translation>Weglaten voor %1</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Weer opnemen</translation>
    </message>
    <message>
        <source>Cite a statement or a payment</source>
        <translation>Naar een gegeven of betaling verwijzen</translation>
    </message>
    <message>
        <source>Name, number, value, amount or date</source>
        <translation>Naam, nummer, waarde, bedrag of datum</translation>
    </message>
    <message>
        <source>Statements and payments</source>
        <translation>Gegevens en betalingen</translation>
    </message>
    <message>
        <source>Cite a statement or a payment…</source>
        <translation>Naar een gegeven of betaling verwijzen…</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutraal</translation>
    </message>
    <message>
        <source>Begin with the balances that banks stated</source>
        <translation>Beginnen met de saldi die banken hebben opgegeven</translation>
    </message>
    <message>
        <source>Retention to be reviewed on</source>
        <translation>Bewaren toetsen op</translation>
    </message>
    <message>
        <source>Searching what can be cited</source>
        <translation>Zoeken waarnaar verwezen kan worden</translation>
    </message>
    <message>
        <source>The text is printed where the picture has this section, and is left out elsewhere.</source>
        <translation>De tekst staat in het beeld waar het dit onderdeel heeft, en vervalt elders.</translation>
    </message>
    <message>
        <source>No template that comes with the program has this section.</source>
        <translation>Geen sjabloon van het programma heeft dit onderdeel.</translation>
    </message>
    <message>
        <source>Templates and recipients</source>
        <translation>Sjablonen en ontvangers</translation>
    </message>
    <message>
        <source>Use the Recipients of a File…</source>
        <translation>Ontvangers uit een bestand gebruiken…</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Recipients (*.json)</source>
        <translation>Ontvangers (*.json)</translation>
    </message>
    <message>
        <source>Before the first payment %1 other money (not traced) and %2 traced money stood on accounts, stated by banks or assumed; all other accounts begin empty.</source>
        <translation>Vóór de eerste betaling stond %1 ander geld (niet gevolgd) en %2 gevolgd geld op rekeningen, door banken opgegeven of aangenomen; alle andere rekeningen beginnen leeg.</translation>
    </message>
    <message>
        <source>Over all accounts the known balances fell short by %1; that much counts as other money (not traced) of unknown origin.</source>
        <translation>Over alle rekeningen samen schoten de bekende saldi %1 tekort; dat bedrag telt als ander geld (niet gevolgd) van onbekende herkomst.</translation>
    </message>
    <message>
        <source>as banks stated, other money (not traced); unknown for other accounts</source>
        <translation>volgens opgave van de banken, ander geld (niet gevolgd); van andere rekeningen onbekend</translation>
    </message>
    <message>
        <source>Assumed balance of %1, other money (not traced)</source>
        <translation>Aangenomen saldo van %1, ander geld (niet gevolgd)</translation>
    </message>
    <message>
        <source>Other money (not traced) of unknown origin added where balances fell short</source>
        <translation>Ander geld (niet gevolgd) van onbekende herkomst, bijgeteld waar saldi tekortschoten</translation>
    </message>
    <message>
        <source>%1: %2 assumed, other money (not traced)</source>
        <translation>%1: %2 aangenomen, ander geld (niet gevolgd)</translation>
    </message>
    <message>
        <source>What was in an account before its first payment. Unknown balances count as zero; where payments go below that, other money (not traced) of unknown origin is added.</source>
        <translation>Wat er vóór de eerste betaling op een rekening stond. Onbekende saldi tellen als nul; waar betalingen daaronder komen, wordt ander geld (niet gevolgd) van onbekende herkomst toegevoegd.</translation>
    </message>
    <message>
        <source>&amp;Begin with what banks stated, as other money (not traced)</source>
        <translation>&amp;Beginnen met het door banken opgegeven saldo, als ander geld (niet gevolgd)</translation>
    </message>
    <message>
        <source>other money (not traced)</source>
        <translation>ander geld (niet gevolgd)</translation>
    </message>
    <message>
        <source>Balances before the first payment: stated by banks or assumed, other money (not traced) or traced money</source>
        <translation>Saldi voor de eerste betaling: door banken opgegeven of aangenomen, ander geld (niet gevolgd) of gevolgd geld</translation>
    </message>
</context>
</TS>
