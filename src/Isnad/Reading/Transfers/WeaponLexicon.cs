using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Transfers;

/// <summary>Words, phrases and names for weapons. Immutable and thread-safe.</summary>
internal sealed class WeaponLexicon
{
    private readonly Dictionary<string, List<Designation>> _designations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _designationStarts = new(StringComparer.Ordinal);

    private WeaponLexicon()
    {
    }

    /// <summary>Root of the phrases, one step a word.</summary>
    public PhraseNode Phrases { get; } = new();

    public static WeaponLexicon Load()
    {
        var lexicon = new WeaponLexicon();
        var kinds = LoadKinds();
        lexicon.LoadTerms(kinds);
        lexicon.LoadDesignations(kinds);
        return lexicon;
    }

    /// <summary>The longest name that begins with the word at <paramref name="first"/>, with the word after it.</summary>
    public (IReadOnlyList<Designation> Names, int End)? DesignationAt(IReadOnlyList<Word> words, int first, int limit)
    {
        var start = words[first];
        // A name may begin with what looks like a clitic (بيرقدار, كورنيت), so both readings of the first word count.
        var longest = Math.Max(_designationStarts.GetValueOrDefault(Plain(start.StemKey)), _designationStarts.GetValueOrDefault(Plain(start.Key)));
        if (longest == 0) return null;
        (IReadOnlyList<Designation>, int)? found = null;
        foreach (var opening in (ReadOnlySpan<string>)[start.StemKey, start.Key])
        {
            var key = "";
            var taken = 0;
            for (var i = first; i < limit && taken < longest; i++)
            {
                var part = Plain(i == first ? opening : words[i].Key);
                if (part.Length == 0)
                {
                    // Hyphens and quotation marks stand inside names; other punctuation ends them.
                    if (i > first && words[i].Form is "-" or "–" or "‑" or "ـ" or "/" or "." or "\"" or "«" or "»" or "“" or "”") continue;
                    break;
                }

                key += part;
                taken++;
                if (_designations.TryGetValue(key, out var names) && (found is null || i + 1 > found.Value.Item2)) found = (names, i + 1);
            }
        }

        return found;
    }

    /// <summary>Lower case, letters and digits only.</summary>
    private static string Plain(string text)
    {
        foreach (var c in text)
            if (!char.IsLetterOrDigit(c) || char.IsAsciiLetterUpper(c))
                return string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
        return text;
    }

    private static Dictionary<string, WeaponKind> LoadKinds()
    {
        var table = LexiconTable.Load("weapons/kinds.tsv");
        int kind = table.Column("kind"), category = table.Column("category"), sipri = table.Column("sipri"), unroca = table.Column("unroca"), att = table.Column("att");
        var kinds = new Dictionary<string, WeaponKind>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            string? Cell(int i) => row[i].Length == 0 ? null : row[i];
            var letter = Cell(att);
            kinds.Add(row[kind], new WeaponKind(row[kind], Cell(category), Cell(sipri), Cell(unroca), letter is [>= 'a' and <= 'h'] ? $"2(1)({letter})" : letter));
        }

        return kinds;
    }

    private void LoadTerms(Dictionary<string, WeaponKind> kinds)
    {
        var table = LexiconTable.Load("weapons/terms.tsv");
        int term = table.Column("term"), kind = table.Column("kind"), bare = table.Column("bare");
        foreach (var row in table.Rows)
        {
            List<PhraseNode> ends = [Phrases];
            foreach (var written in row[term].Split(' '))
            {
                var optional = written[0] == '[';
                var token = optional ? written[1..^1] : written;
                List<PhraseNode> next = optional ? [.. ends] : [];
                foreach (var alternative in token.Split('/'))
                    foreach (var node in ends)
                        next.Add(alternative == "-" ? node.Then("-", exact: true)
                            : alternative[0] == '=' ? node.Then(Folding.Key(alternative.AsSpan(1)), exact: true)
                            : node.Then(LightKey.Of(Folding.Key(alternative)).ToString(), exact: false));
                ends = next;
            }

            foreach (var node in ends)
                if (node != Phrases) node.End(kinds[row[kind]], row[bare] == "yes");
        }
    }

    private void LoadDesignations(Dictionary<string, WeaponKind> kinds)
    {
        var table = LexiconTable.Load("weapons/designations.tsv");
        int name = table.Column("designation"), kind = table.Column("kind"), maker = table.Column("maker"), alone = table.Column("alone"), variants = table.Column("variants");
        foreach (var row in table.Rows)
        {
            var designation = new Designation(row[name], kinds[row[kind]], row[maker].Length == 0 ? null : row[maker], row[alone] == "yes");
            foreach (var variant in row[variants].Split('|'))
            {
                var words = Tokens.Of(variant).Select(w => Plain(w.Key)).Where(p => p.Length > 0).ToList();
                var key = string.Concat(words);
                if (!_designations.TryGetValue(key, out var names)) _designations.Add(key, names = []);
                names.Add(designation);
                _designationStarts[words[0]] = Math.Max(words.Count, _designationStarts.GetValueOrDefault(words[0]));
                // "F-16" is one token, "F 16" two; "إف16" splits between letters and digits.
                if (words is [var whole] && whole.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var digit)
                {
                    var letters = whole[..digit];
                    _designationStarts[letters] = Math.Max(3, _designationStarts.GetValueOrDefault(letters));
                }
            }
        }
    }
}
