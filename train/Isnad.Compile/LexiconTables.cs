using System.Globalization;
using Isnad.Text;
using Isnad.Text.Morphology;

namespace Isnad.Compile;

/// <summary>The tables of <c>lexicon/morphology</c>, expanded to inflected forms.</summary>
internal static class LexiconTables
{
    public static List<Entry> Entries(string folder)
    {
        var seen = new HashSet<Entry>();
        var entries = new List<Entry>();
        void Add(Entry e)
        {
            if (seen.Add(e)) entries.Add(e);
        }

        var verbs = new VerbForms(Add);
        var nominals = new NominalForms(Add);
        var derived = new DerivedNouns(nominals);
        var actives = Rows(folder, "actives.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in Rows(folder, "verbs.tsv"))
        {
            verbs.Expand(row[0], row[1], row[2] == "t" && !actives.Contains(Writing.Bare(row[0])), row[3], row[4], row[5]);
            derived.Expand(row[0], row[1], row[2] == "t");
        }

        foreach (var row in Rows(folder, "adjectives.tsv").Concat(Rows(folder, "names.tsv")))
        {
            var pos = row[4] == "noun_prop" ? PartOfSpeech.ProperNoun : row[4] == "noun_num" ? PartOfSpeech.Numeral : PartOfSpeech.Adjective;
            var flags = pos == PartOfSpeech.ProperNoun ? StemFlags.NoEnclitic : StemFlags.None;
            var features = (row[5] == "f" ? Features.Feminine : row[5] == "m" ? Features.Masculine : 0) | (row[6] == "p" ? Features.Plural : 0) | (row[7] == "r" && pos == PartOfSpeech.ProperNoun ? Features.Human : 0);
            if (Writing.Bare(row[1]).Length > 1) nominals.FromStem(row[0], row[1], row[2], row[3], pos, features, flags);
        }

        foreach (var row in Rows(folder, "nouns.tsv"))
            nominals.Noun(row[0], row[1], Read<Features>(row[2]), StemFlags.Curated);
        foreach (var row in Rows(folder, "more-names.tsv"))
            nominals.Noun(row[0], "", Read<Features>(row[1]) | Features.Singular, StemFlags.Curated | StemFlags.NoEnclitic, PartOfSpeech.ProperNoun);
        // Given names that are no common words too: آنا is not أن with نا.
        foreach (var row in Rows(Path.Combine(folder, "..", "names"), "given_names.tsv"))
            if (row[1].Length == 0) nominals.Noun(row[0], "", Features.Singular | Features.Human, StemFlags.Curated | StemFlags.NoEnclitic, PartOfSpeech.ProperNoun);
        foreach (var row in Rows(folder, "closed.tsv"))
        {
            foreach (var form in row[0].Split(' '))
                Add(new Entry(form, row[1].Length > 0 ? row[1] : form, Enum.Parse<PartOfSpeech>(row[2]), Read<Features>(row[3]), Read<StemFlags>(row[4]) | StemFlags.Curated));
        }

        return entries;
    }

    public static SortedDictionary<string, int> Frequencies(string folder)
    {
        var levels = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Rows(folder, "frequency.tsv"))
            foreach (var word in row[1].Split(' '))
                if (TableWriter.Encode(word) is { } key) levels[key] = int.Parse(row[0], CultureInfo.InvariantCulture);
        return levels;
    }

    private static T Read<T>(string names)
        where T : struct, Enum => names.Length == 0 ? default : Enum.Parse<T>(names.Replace(' ', ','));

    private static IEnumerable<string[]> Rows(string folder, string name)
    {
        var number = 0;
        string[]? header = null;
        foreach (var line in File.ReadLines(Path.Combine(folder, name)))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (header is null)
            {
                header = cells;
                continue;
            }

            if (cells.Length > header.Length) throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{name}:{number}: {cells.Length} cells under {header.Length} columns"));
            Array.Resize(ref cells, header.Length);
            for (var i = 0; i < cells.Length; i++) cells[i] ??= "";
            yield return cells;
        }
    }
}
