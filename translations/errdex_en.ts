<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>The first %Ln row(s) were looked at; the next page tells of all.</source>
        <translation>
            <numerusform>The first row was looked at; the next page tells of all.</numerusform>
            <numerusform>The first %Ln rows were looked at; the next page tells of all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln table(s): %1</source>
        <extracomment>%1 is what is said of each of the tables</extracomment>
        <translation>
            <numerusform>In %Ln table: %1</numerusform>
            <numerusform>In %Ln tables: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::AnswerLine</name>
    <message numerus="yes">
        <source>Show the %Ln code(s) with these words</source>
        <translation>
            <numerusform>Show the code with these words</numerusform>
            <numerusform>Show the %Ln codes with these words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::BrowserSession</name>
    <message numerus="yes">
        <source>%Ln code(s) starred</source>
        <translation>
            <numerusform>%Ln code starred</numerusform>
            <numerusform>%Ln codes starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) no longer starred</source>
        <translation>
            <numerusform>%Ln code no longer starred</numerusform>
            <numerusform>%Ln codes no longer starred</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::CardPrinter</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::CatalogDraft</name>
    <message numerus="yes">
        <source>“%1” was read as a range: %Ln code(s) with the same text.</source>
        <translation>
            <numerusform>“%1” was read as a range: %Ln code with the same text.</numerusform>
            <numerusform>“%1” was read as a range: %Ln codes with the same text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::CatalogVersions</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::CodeDetailView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::CodesPrinter</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1 of %Ln code</numerusform>
            <numerusform>%1 of %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonModel</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>%Ln status</numerusform>
            <numerusform>%Ln statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared number(s)</source>
        <translation>
            <numerusform>%Ln shared number</numerusform>
            <numerusform>%Ln shared numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln concept(s)</source>
        <translation>
            <numerusform>%1 of %Ln concept</numerusform>
            <numerusform>%1 of %Ln concepts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no code, but %Ln code(s) of the provider have no concept yet</source>
        <extracomment>in place of a provider&apos;s codes for a concept</extracomment>
        <translation>
            <numerusform>no code, but %Ln code of the provider has no concept yet</numerusform>
            <numerusform>no code, but %Ln codes of the provider have no concept yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s)</source>
        <translation>
            <numerusform>%Ln concept</numerusform>
            <numerusform>%Ln concepts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared</source>
        <extracomment>numbers that other providers use too, in the narrow head of a column</extracomment>
        <translation>
            <numerusform>%Ln shared</numerusform>
            <numerusform>%Ln shared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonSubject</name>
    <message numerus="yes">
        <source>A col&amp;umn per provider (%Ln line(s))</source>
        <translation>
            <numerusform>A col&amp;umn per provider (%Ln line)</numerusform>
            <numerusform>A col&amp;umn per provider (%Ln lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ComparisonText</name>
    <message numerus="yes">
        <source>Found at %Ln provider(s) that are not being compared.</source>
        <translation>
            <numerusform>Found at %Ln provider that is not being compared.</numerusform>
            <numerusform>Found at %Ln providers that are not being compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ConceptActions</name>
    <message numerus="yes">
        <source>%Ln suggested concept(s) accepted</source>
        <translation>
            <numerusform>%Ln suggested concept accepted</numerusform>
            <numerusform>%Ln suggested concepts accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) have no concept again</source>
        <translation>
            <numerusform>%Ln code has no concept again</numerusform>
            <numerusform>%Ln codes have no concept again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) now mean “%1”</source>
        <translation>
            <numerusform>%Ln code now means “%1”</numerusform>
            <numerusform>%Ln codes now mean “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) left to look at</source>
        <extracomment>of codes without a concept, whose suggestion is not sure, or that have none</extracomment>
        <translation>
            <numerusform>%Ln code left to look at</numerusform>
            <numerusform>%Ln codes left to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No suggestion is sure enough to be accepted together with others: %Ln code(s) left to look at</source>
        <translation>
            <numerusform>No suggestion is sure enough to be accepted together with others: %Ln code left to look at</numerusform>
            <numerusform>No suggestion is sure enough to be accepted together with others: %Ln codes left to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::CoverageModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 of %Ln concept(s)</source>
        <extracomment>%1 is a provider, %2 a group of concepts, of whose %Ln concepts it has %3</extracomment>
        <translation>
            <numerusform>%1, %2: %3 of %Ln concept</numerusform>
            <numerusform>%1, %2: %3 of %Ln concepts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DatabaseErrorText</name>
    <message numerus="yes">
        <source>%Ln row(s) of your own data could be read.</source>
        <translation>
            <numerusform>%Ln row of your own data could be read.</numerusform>
            <numerusform>%Ln rows of your own data could be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DetailPane</name>
    <message numerus="yes">
        <source>%Ln codes selected</source>
        <translation>
            <numerusform>%Ln code selected</numerusform>
            <numerusform>%Ln codes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DifferenceText</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <extracomment>%Ln codes of a catalogue; part of a list</extracomment>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were added to “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>%Ln code was added to “%1”</numerusform>
            <numerusform>%Ln codes were added to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) of “%1” were changed</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>%Ln code of “%1” was changed</numerusform>
            <numerusform>%Ln codes of “%1” were changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were removed from “%1”</source>
        <extracomment>%1 is a catalogue</extracomment>
        <translation>
            <numerusform>%Ln code was removed from “%1”</numerusform>
            <numerusform>%Ln codes were removed from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is new, with %Ln code(s)</source>
        <extracomment>%1 is a catalogue that was not there before</extracomment>
        <translation>
            <numerusform>“%1” is new, with %Ln code</numerusform>
            <numerusform>“%1” is new, with %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::DoctorCommand</name>
    <message numerus="yes">
        <source>%Ln, none of which can be read</source>
        <extracomment>%Ln copies of own data; the title of the line says what is counted</extracomment>
        <translation>
            <numerusform>%Ln, which cannot be read</numerusform>
            <numerusform>%Ln, none of which can be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln, of %1</numerusform>
            <numerusform>%Ln, the newest of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the newest good one of %1</source>
        <extracomment>%Ln copies of own data; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln, a good one of %1</numerusform>
            <numerusform>%Ln, the newest good one of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln copies of own data, behind &quot;5, the newest good one of 2026-11-20 08:57&quot;</extracomment>
        <translation>
            <numerusform>%Ln cannot be read</numerusform>
            <numerusform>%Ln cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged file(s), kept</source>
        <translation>
            <numerusform>%Ln damaged file, kept</numerusform>
            <numerusform>%Ln damaged files, kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) with a star or note, in no catalogue; nothing is deleted</source>
        <translation>
            <numerusform>%Ln code with a star or note, in no catalogue; nothing is deleted</numerusform>
            <numerusform>%Ln codes with a star or note, in no catalogue; nothing is deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ExportActions</name>
    <message numerus="yes">
        <source>%Ln code(s) copied</source>
        <translation>
            <numerusform>%Ln code copied</numerusform>
            <numerusform>%Ln codes copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied</source>
        <translation>
            <numerusform>%Ln line copied</numerusform>
            <numerusform>%Ln lines copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ExportText</name>
    <message numerus="yes">
        <source>%Ln cell(s) were cut: XLSX holds at most 32,767 characters in one. CSV keeps them whole.</source>
        <translation>
            <numerusform>%Ln cell was cut: XLSX holds at most 32,767 characters in one. CSV keeps them whole.</numerusform>
            <numerusform>%Ln cells were cut: XLSX holds at most 32,767 characters in one. CSV keeps them whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>%Ln code exported to %1 (%2)</numerusform>
            <numerusform>%Ln codes exported to %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1 (%2)</source>
        <translation>
            <numerusform>%Ln line exported to %1 (%2)</numerusform>
            <numerusform>%Ln lines exported to %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::FacetModel</name>
    <message numerus="yes">
        <source>%1, %Ln code(s)</source>
        <translation>
            <numerusform>%1, %Ln code</numerusform>
            <numerusform>%1, %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::GluedText</name>
    <message numerus="yes">
        <source>The heading “%1” ends with another number than the %Ln code(s) below it.</source>
        <translation>
            <numerusform>The heading “%1” ends with another number than the %Ln code below it.</numerusform>
            <numerusform>The heading “%1” ends with another number than the %Ln codes below it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HelpWindow</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::HistoryActions</name>
    <message numerus="yes">
        <source>%Ln lookup(s) forgotten</source>
        <translation>
            <numerusform>%Ln lookup forgotten</numerusform>
            <numerusform>%Ln lookups forgotten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::ImportActions</name>
    <message numerus="yes">
        <source>Sho&amp;w the %Ln code(s)</source>
        <translation>
            <numerusform>Sho&amp;w the %Ln code</numerusform>
            <numerusform>Sho&amp;w the %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::LongTextDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln row exported to %1</numerusform>
            <numerusform>%Ln rows exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %1 time(s)</source>
        <extracomment>%1 is a number: how often the codes stand in the text</extracomment>
        <translation>
            <numerusform>found %1 time</numerusform>
            <numerusform>found %1 times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) read (%2)</source>
        <extracomment>%1 is a number, %2 a size such as &quot;104 KiB&quot;</extracomment>
        <translation>
            <numerusform>%1 line read (%2)</numerusform>
            <numerusform>%1 lines read (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::LookupCommand</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::LookupText</name>
    <message numerus="yes">
        <source>%1 is not in any catalogue</source>
        <extracomment>%1 is one code, or several as a list: &quot;-1131, -1132&quot;</extracomment>
        <translation>
            <numerusform>%1 is not in any catalogue</numerusform>
            <numerusform>%1 are not in any catalogue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MainWindow</name>
    <message numerus="yes">
        <source>%Ln page(s) printed</source>
        <translation>
            <numerusform>%Ln page printed</numerusform>
            <numerusform>%Ln pages printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlock</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <extracomment>below the beginning of a long note</extracomment>
        <translation>
            <numerusform>… and %Ln more character</numerusform>
            <numerusform>… and %Ln more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::MarkdownBlocks</name>
    <message numerus="yes">
        <source>The row has %Ln cell(s) more than the head of its table; only those are left out.</source>
        <translation>
            <numerusform>The row has %Ln cell more than the head of its table; only that cell is left out.</numerusform>
            <numerusform>The row has %Ln cells more than the head of its table; only those cells are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::NothingFound</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::OwnExchange</name>
    <message numerus="yes">
        <source>%Ln code(s) with own data</source>
        <translation>
            <numerusform>%Ln code with own data</numerusform>
            <numerusform>%Ln codes with own data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved filter(s)</source>
        <translation>
            <numerusform>%Ln saved filter</numerusform>
            <numerusform>%Ln saved filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>%Ln values, each a star, a note, the tags … of a code</extracomment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written by both of you</source>
        <extracomment>%Ln values, each a note, the tags … of a code that two people wrote differently</extracomment>
        <translation>
            <numerusform>%Ln written by both of you</numerusform>
            <numerusform>%Ln written by both of you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::PreviewPage</name>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln row)</numerusform>
            <numerusform>%1 (%Ln rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::PrintDialog</name>
    <message numerus="yes">
        <source>The &amp;table with %Ln row(s)</source>
        <translation>
            <numerusform>The &amp;table with %Ln row</numerusform>
            <numerusform>The &amp;table with %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table with the %Ln &amp;selected row(s)</source>
        <translation>
            <numerusform>The table with the %Ln &amp;selected row</numerusform>
            <numerusform>The table with the %Ln &amp;selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;cards of the %Ln selected code(s)</source>
        <translation>
            <numerusform>The &amp;cards of the %Ln selected code</numerusform>
            <numerusform>The &amp;cards of the %Ln selected codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::QuickWindow</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::RecalledReading</name>
    <message numerus="yes">
        <source>%Ln new table(s)</source>
        <translation>
            <numerusform>%Ln new table</numerusform>
            <numerusform>%Ln new tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) gone</source>
        <translation>
            <numerusform>%Ln table gone</numerusform>
            <numerusform>%Ln tables gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new column(s)</source>
        <translation>
            <numerusform>%Ln new column</numerusform>
            <numerusform>%Ln new columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) gone</source>
        <translation>
            <numerusform>%Ln column gone</numerusform>
            <numerusform>%Ln columns gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::RestoreDialog</name>
    <message numerus="yes">
        <source>%Ln star(s) and note(s)</source>
        <translation>
            <numerusform>%Ln star or note</numerusform>
            <numerusform>%Ln stars and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported code(s)</source>
        <translation>
            <numerusform>%Ln imported code</numerusform>
            <numerusform>%Ln imported codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::RowActions</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) selected</source>
        <translation>
            <numerusform>%Ln code selected</numerusform>
            <numerusform>%Ln codes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::StatusLine</name>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln code(s)</source>
        <translation>
            <numerusform>%1 of %Ln code</numerusform>
            <numerusform>%1 of %Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::TeamCommand</name>
    <message numerus="yes">
        <source>Restored with their authors and times: %Ln state(s).</source>
        <translation>
            <numerusform>Restored with their authors and times: %Ln state.</numerusform>
            <numerusform>Restored with their authors and times: %Ln states.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history was left out: %Ln state(s). It takes an account that “errdex team init” was run with.</source>
        <translation>
            <numerusform>The history was left out: %Ln state. It takes an account that “errdex team init” was run with.</numerusform>
            <numerusform>The history was left out: %Ln states. It takes an account that “errdex team init” was run with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of what the database has already was left out: %Ln state(s).</source>
        <translation>
            <numerusform>The history of what the database has already was left out: %Ln state.</numerusform>
            <numerusform>The history of what the database has already was left out: %Ln states.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::TeamErrorText</name>
    <message numerus="yes">
        <source>%Ln change(s) of yours that waited to be sent could be saved.</source>
        <translation>
            <numerusform>%Ln change of yours that waited to be sent could be saved.</numerusform>
            <numerusform>%Ln changes of yours that waited to be sent could be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errdex::TeamWords</name>
    <message numerus="yes">
        <source>Team: %Ln to decide</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>Team: %Ln to decide</numerusform>
            <numerusform>Team: %Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln not accepted</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Team: %Ln not accepted</numerusform>
            <numerusform>Team: %Ln not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Team: %Ln waiting</numerusform>
            <numerusform>Team: %Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of yours wait here to be sent.</source>
        <translation>
            <numerusform>%Ln change of yours waits here to be sent.</numerusform>
            <numerusform>%Ln changes of yours wait here to be sent.</numerusform>
        </translation>
    </message>
</context>
</TS>
