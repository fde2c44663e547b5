using Isnad.Compile;

// Two frozen tables: the inflected forms, and how common words are (kept apart because its licence differs).
if (args is not [var folder, var forms, var frequency])
{
    Console.Error.WriteLine("usage: LEXICON_DIR FORMS_OUTPUT FREQUENCY_OUTPUT");
    return 2;
}

File.WriteAllBytes(forms, TableWriter.Write(LexiconTables.Entries(folder)));
File.WriteAllBytes(frequency, FrequencyWriter.Write(LexiconTables.Frequencies(folder)));
return 0;
