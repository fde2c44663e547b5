using System.Globalization;
using Isnad.Lexicons;

namespace Isnad.Text.Numbers;

/// <summary>What a number word does in a numeral.</summary>
internal enum NumberWordClass : byte
{
    None, Unit, TeenOne, Ten, Tens, Hundred, Hundreds, Scale, Scales, ScaleOrDual, DualScale, Fraction, Dozens, HundredsVague, ThousandsVague, Few,
}

/// <summary>A number word: its class and its value.</summary>
internal readonly record struct NumberWord(NumberWordClass Class, double Value);

/// <summary>The words of numbers, their qualifiers, and the neighbours that make a number no count.</summary>
internal sealed class NumberLexicon
{
    public CliticTable<NumberWord> Words { get; } = new();

    public CliticTable<int> Ordinals { get; } = new();

    /// <summary>Qualifiers that stand before a number, by the key of their last word; longest first.</summary>
    public Dictionary<string, List<Qualifier>> Before { get; } = new(StringComparer.Ordinal);

    /// <summary>Qualifiers that stand after what is counted, by the key of their first word; longest first.</summary>
    public Dictionary<string, List<Qualifier>> After { get; } = new(StringComparer.Ordinal);

    /// <summary>Words before a number that make it a reference (المادة 99).</summary>
    public CliticTable<NumberRole> RoleBefore { get; } = new();

    /// <summary>Words after a number that make it a measure (5 كيلومترات).</summary>
    public CliticTable<NumberRole> RoleAfter { get; } = new();

    /// <summary>Loads the files of <c>lexicon/numbers</c>.</summary>
    public static NumberLexicon Load()
    {
        var lexicon = new NumberLexicon();
        foreach (var row in LexiconTable.Load("numbers/words.tsv").Rows)
            lexicon.Words.Add(row[0], new NumberWord(ClassOf(row[1]), double.Parse(row[2], CultureInfo.InvariantCulture)));
        foreach (var row in LexiconTable.Load("numbers/ordinals.tsv").Rows)
            lexicon.Ordinals.Add(row[0], int.Parse(row[1], CultureInfo.InvariantCulture));
        foreach (var row in LexiconTable.Load("numbers/context.tsv").Rows)
            (row[1] == "before" ? lexicon.RoleBefore : lexicon.RoleAfter).Add(row[0], row[2] == "measure" ? NumberRole.Measure : NumberRole.Reference);
        foreach (var row in LexiconTable.Load("numbers/qualifiers.tsv").Rows)
        {
            var keys = Folding.Key(row[0]).Split(' ');
            var qualifier = new Qualifier(keys, row[1]);
            if (row[2] is "before" or "both") Add(lexicon.Before, keys[^1], qualifier);
            if (row[2] is "after" or "both") Add(lexicon.After, keys[0], qualifier);
        }

        return lexicon;

        static void Add(Dictionary<string, List<Qualifier>> map, string key, Qualifier qualifier)
        {
            if (!map.TryGetValue(key, out var list)) map[key] = list = [];
            list.Add(qualifier);
            list.Sort((a, b) => b.Keys.Length.CompareTo(a.Keys.Length));
        }
    }

    private static NumberWordClass ClassOf(string name) => name switch
    {
        "unit" => NumberWordClass.Unit,
        "teen-one" => NumberWordClass.TeenOne,
        "ten" => NumberWordClass.Ten,
        "tens" => NumberWordClass.Tens,
        "hundred" => NumberWordClass.Hundred,
        "hundreds" => NumberWordClass.Hundreds,
        "scale" => NumberWordClass.Scale,
        "scales" => NumberWordClass.Scales,
        "scale-or-dual" => NumberWordClass.ScaleOrDual,
        "dual-scale" => NumberWordClass.DualScale,
        "fraction" => NumberWordClass.Fraction,
        "dozens" => NumberWordClass.Dozens,
        "hundreds-vague" => NumberWordClass.HundredsVague,
        "thousands-vague" => NumberWordClass.ThousandsVague,
        "few" => NumberWordClass.Few,
        _ => throw new InvalidDataException($"lexicon/numbers/words.tsv: class '{name}' is unknown"),
    };
}

/// <summary>A qualifier as its words' keys, with what it says of the number.</summary>
internal sealed record Qualifier(string[] Keys, string Approx);
