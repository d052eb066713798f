<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CalibrationText</name>
    <message numerus="yes">
        <source>All %n measured scenarios</source>
        <translation>
            <numerusform>The one measured scenario</numerusform>
            <numerusform>All %n measured scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectiveText</name>
    <message numerus="yes">
        <source>Preferences are sampled %n time(s), where the grid is clean</source>
        <translation>
            <numerusform>Preferences are sampled once, where the grid is clean</numerusform>
            <numerusform>Preferences are sampled %n times, where the grid is clean</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>Each point is the mean over %n drawn forecast(s) whose hours err independently.</source>
        <translation>
            <numerusform>Each point is one drawn forecast whose hours err independently.</numerusform>
            <numerusform>Each point is the mean over %n drawn forecasts whose hours err independently.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesText</name>
    <message numerus="yes">
        <source>%1 (and %n more stretch(es))</source>
        <extracomment>%1 is a sentence about a stretch of a series</extracomment>
        <translation>
            <numerusform>%1 (and one more stretch)</numerusform>
            <numerusform>%1 (and %n more stretches)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetEdits</name>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n cells</source>
        <translation>
            <numerusform>Reset %n cell</numerusform>
            <numerusform>Reset %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TilesText</name>
    <message numerus="yes">
        <source>%n other method(s): %1</source>
        <translation>
            <numerusform>%n other method: %1</numerusform>
            <numerusform>%n other methods: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other method(s): %1 – %2</source>
        <translation>
            <numerusform>%n other method: %1 – %2</numerusform>
            <numerusform>%n other methods: %1 – %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourfold::AxisEdit</name>
    <message numerus="yes">
        <source>%n entries…</source>
        <translation>
            <numerusform>%n entry…</numerusform>
            <numerusform>%n entries…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourfold::CataloguePage</name>
    <message numerus="yes">
        <source>%n entries were taken over.</source>
        <translation>
            <numerusform>%n entry was taken over.</numerusform>
            <numerusform>%n entries were taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourfold::ChartText</name>
    <message numerus="yes">
        <source>Bar chart with %n scenario(s).</source>
        <translation>
            <numerusform>Bar chart with %n scenario.</numerusform>
            <numerusform>Bar chart with %n scenarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>and %n more remark</numerusform>
            <numerusform>and %n more remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chart with %n level(s).</source>
        <translation>
            <numerusform>Chart with %n level.</numerusform>
            <numerusform>Chart with %n levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n method(s) say %2 to %3</source>
        <translation>
            <numerusform>%1: %n method says %2 to %3</numerusform>
            <numerusform>%1: %n methods say %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), listed in the table</source>
        <translation>
            <numerusform>%n source, listed in the table</numerusform>
            <numerusform>%n sources, listed in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chart with %n line(s).</source>
        <translation>
            <numerusform>Chart with %n line.</numerusform>
            <numerusform>Chart with %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) with the same amounts</source>
        <translation>
            <numerusform>%n choice with the same amounts</numerusform>
            <numerusform>%n choices with the same amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the catalogue lack a figure and are left out.</source>
        <translation>
            <numerusform>%n entry of the catalogue lacks a figure and is left out.</numerusform>
            <numerusform>%n entries of the catalogue lack a figure and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chart with %n row(s) of bars.</source>
        <translation>
            <numerusform>Chart with %n row of bars.</numerusform>
            <numerusform>Chart with %n rows of bars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) are equally good, such as %1: %2, %3 times less CO₂e than %4</source>
        <extracomment>%1 is a choice, %2 its CO₂e, %3 a factor, %4 a scenario</extracomment>
        <translation>
            <numerusform>%n choice is best: %1: %2, %3 times less CO₂e than %4</numerusform>
            <numerusform>%n choices are equally good, such as %1: %2, %3 times less CO₂e than %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) are equally good for %1, such as %2: %3</source>
        <extracomment>%1 is a scenario, %2 a choice, %3 its CO₂e</extracomment>
        <translation>
            <numerusform>%n choice is best for %1: %2: %3</numerusform>
            <numerusform>%n choices are equally good for %1, such as %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n choice(s) are equally good for %1, such as %2: %3</source>
        <extracomment>%1 is a scenario, %2 a choice, %3 its CO₂e</extracomment>
        <translation>
            <numerusform>At least %n choice is best for %1: %2: %3</numerusform>
            <numerusform>At least %n choices are equally good for %1, such as %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourfold::ComparabilityBanner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourfold::MainWindow</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n assumption</numerusform>
            <numerusform>%n assumptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourfold::PasteDialog</name>
    <message numerus="yes">
        <source>%n cell(s) change.</source>
        <translation>
            <numerusform>%n cell changes.</numerusform>
            <numerusform>%n cells change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read and stay as they are.</source>
        <translation>
            <numerusform>%n cell cannot be read and stays as it is.</numerusform>
            <numerusform>%n cells cannot be read and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie beyond the sheet and are left out.</source>
        <translation>
            <numerusform>%n cell lies beyond the sheet and is left out.</numerusform>
            <numerusform>%n cells lie beyond the sheet and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourfold::SeekDialog</name>
    <message numerus="yes">
        <source>%n value(s) give %1.</source>
        <translation>
            <numerusform>%n value gives %1.</numerusform>
            <numerusform>%n values give %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourfold::TileCard</name>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>%n assumed</numerusform>
            <numerusform>%n assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n to look at</source>
        <translation>
            <numerusform>⚠ %n to look at</numerusform>
            <numerusform>⚠ %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fourfold::UncertaintyPage</name>
    <message numerus="yes">
        <source>%n value(s) are uncertain</source>
        <translation>
            <numerusform>%n value is uncertain</numerusform>
            <numerusform>%n values are uncertain</numerusform>
        </translation>
    </message>
</context>
</TS>
