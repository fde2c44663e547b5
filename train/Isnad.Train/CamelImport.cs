using System.Globalization;
using System.Text;

namespace Isnad.Train;

/// <summary>Turns the sheets of Camel Morph MSA into the readable tables of <c>lexicon/morphology</c>.</summary>
internal static class CamelImport
{
    private const string Credit =
        "# From Camel Morph MSA (Habash, Marzouk, Khairallah, Khalifa 2022; CAMeL Lab, New York University Abu Dhabi), CC BY 4.0.\n"
        + "# Changed: sheets merged, Buckwalter turned into Arabic, glosses and features that the unvowelled word does not show left out.\n"
        + "# Written by `train/Isnad.Train camel`; corrections go into the hand-written tables beside this one.\n";

    public static void Run(string camel, string lexicon)
    {
        Verbs(camel, Path.Combine(lexicon, "verbs.tsv"));
        Nominals(camel, Path.Combine(lexicon, "adjectives.tsv"), ["MSA-Adj-LEX.csv", "MSA-Adj-Comp-LEX.csv", "MSA-Adj-Num-LEX.csv"]);
        Nominals(camel, Path.Combine(lexicon, "names.tsv"), ["MSA-Noun-Prop-LEX.csv"]);
    }

    private static void Verbs(string camel, string path)
    {
        var entries = new SortedDictionary<string, (string Root, bool Transitive, List<string> Perfect, List<string> Imperfect, List<string> Imperative)>(StringComparer.Ordinal);
        foreach (var (sheet, which) in new[] { ("PV", 0), ("IV", 1), ("CV", 2) })
        {
            foreach (var row in Rows(Path.Combine(camel, $"MSA-Verb-LEX-{sheet}.csv")))
            {
                var lemma = row("LEMMA");
                var conditions = row("COND-S").Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (!entries.TryGetValue(lemma, out var entry))
                    entries[lemma] = entry = (row("ROOT"), Array.IndexOf(conditions, "intrans") < 0, [], [], []);
                var stem = Buckwalter.ToArabic(row("FORM"));
                var kind = string.Concat(conditions.Where(c => c.StartsWith('#'))) + (row("COND-T") switch { "c-suff" => "/c", "v-suff" => "/v", _ => "" });
                var prefix = which != 1 ? "" : (Array.IndexOf(conditions, "u-#") >= 0 ? "u" : "a") + (Array.IndexOf(conditions, ">-#") >= 0 ? ">" : "") + ":";
                var cell = prefix + stem + (kind.Length > 0 ? ":" + kind : "");
                var cells = which switch { 0 => entry.Perfect, 1 => entry.Imperfect, _ => entry.Imperative };
                if (!cells.Contains(cell)) cells.Add(cell);
            }
        }

        var text = new StringBuilder(Credit);
        text.Append("# Stems as [prefix vowel and hamza:]stem[:ending class[/before c(onsonant) or v(owel) endings]]; the classes are Camel Morph's (#-ay as in رمى, #n ends in ن).\n");
        text.Append("lemma\troot\ttransitive\tperfect\timperfect\timperative\n");
        foreach (var (lemma, e) in entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Buckwalter.ToArabic(Bare(lemma))}\t{Root(e.Root)}\t{(e.Transitive ? "t" : "i")}\t");
            text.Append(CultureInfo.InvariantCulture, $"{string.Join(' ', e.Perfect)}\t{string.Join(' ', e.Imperfect)}\t{string.Join(' ', e.Imperative)}\n");
        }

        File.WriteAllText(path, text.ToString());
    }

    private static void Nominals(string camel, string path, string[] sheets)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var sheet in sheets)
        {
            foreach (var row in Rows(Path.Combine(camel, sheet)))
            {
                var features = row("FEAT").Split(' ').Select(f => f.Split(':')).Where(f => f.Length == 2).ToDictionary(f => f[0], f => f[1], StringComparer.Ordinal);
                var endings = row("COND-T").Replace("||", " ", StringComparison.Ordinal);
                var kind = string.Join(' ', row("COND-S").Split(' ').Where(c => c.StartsWith('#') && c != "#dip"));
                if (endings.Contains("X100", StringComparison.Ordinal)) continue;
                lines.Add(string.Join('\t', Buckwalter.ToArabic(Bare(row("LEMMA"))), Buckwalter.ToArabic(row("FORM")), endings, kind,
                    features["pos"], features.GetValueOrDefault("gen", "-"), features.GetValueOrDefault("num", "-"), features.GetValueOrDefault("rat", "-")));
            }
        }

        File.WriteAllText(path, Credit
            + "# Endings: which of masculine/feminine singular/dual/plural the stem takes; class: Camel Morph's for stems whose last letter changes.\n"
            + "lemma\tstem\tendings\tclass\tpos\tgender\tnumber\trational\n" + string.Join('\n', lines) + "\n");
    }

    private static string Bare(string lemma)
    {
        var end = lemma.IndexOfAny(['-', '_']);
        return end > 0 ? lemma[..end] : lemma;
    }

    private static string Root(string root) => Buckwalter.ToArabic(root).Replace(".", "", StringComparison.Ordinal);

    private static IEnumerable<Func<string, string>> Rows(string path)
    {
        string[]? header = null;
        foreach (var line in File.ReadLines(path))
        {
            var cells = Cells(line);
            if (header is null)
            {
                header = [.. cells];
                continue;
            }

            yield return name => Array.IndexOf(header, name) is >= 0 and var i && i < cells.Count ? cells[i] : "";
        }
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"') cell.Append(line[i++]);
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(line[i]);
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
