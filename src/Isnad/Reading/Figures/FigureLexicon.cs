using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Figures;

/// <summary>What a noun that figures count names.</summary>
internal enum CountedClass : byte
{
    None, Dead, Injured, Displaced, Detained, Abducted, Person, Force, Weapon, Vote, Thing,
}

/// <summary>How many a form of a counted noun shows.</summary>
internal enum CountedNumber : byte
{
    Singular, Dual, Plural,
}

/// <summary>A form of a noun that figures count.</summary>
internal readonly record struct Counted(CountedClass Class, CountedNumber Number);

/// <summary>A currency: its code alone, and with a nationality.</summary>
internal sealed record Currency(string? Code, IReadOnlyDictionary<string, string> ByNationality);

/// <summary>The words of <c>lexicon/figures</c>.</summary>
internal sealed class FigureLexicon
{
    public CliticTable<Counted> Nouns { get; } = new();

    /// <summary>Kind of figure by the word that governs it (مقتل → killed).</summary>
    public CliticTable<string> Governors { get; } = new();

    public CliticTable<Currency> Currencies { get; } = new();

    public static FigureLexicon Load()
    {
        var lexicon = new FigureLexicon();
        foreach (var row in LexiconTable.Load("figures/nouns.tsv").Rows) lexicon.AddNoun(row[0], row[1], row[2]);
        foreach (var row in LexiconTable.Load("figures/governors.tsv").Rows) lexicon.Governors.Add(row[0], row[1]);
        foreach (var row in LexiconTable.Load("figures/currencies.tsv").Rows)
        {
            var nationalities = row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(':'))
                .ToDictionary(p => Folding.Key(p[0]), p => p[1], StringComparer.Ordinal);
            var currency = new Currency(row[1].Length == 0 ? null : row[1], nationalities);
            foreach (var form in row[0].Split(' ')) lexicon.Currencies.Add(form, currency);
        }

        return lexicon;
    }

    private void AddNoun(string className, string singular, string others)
    {
        var kind = Enum.Parse<CountedClass>(className, ignoreCase: true);
        void Add(string form, CountedNumber number) => Nouns.Add(form, new Counted(kind, number));
        Add(singular, CountedNumber.Singular);
        var feminine = singular.EndsWith('ة');
        var stem = feminine ? singular[..^1] + "ت" : singular;
        if (!feminine) Add(singular + "ا", CountedNumber.Singular);
        Add(stem + "ان", CountedNumber.Dual);
        var sound = others.StartsWith('+');
        // Without a sound plural ـين can only be the dual; with one (مدنيين) it is read as the plural unless "two" stands beside it.
        Add(stem + "ين", sound ? CountedNumber.Plural : CountedNumber.Dual);
        foreach (var form in others.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (form[0] != '+')
            {
                Add(form, CountedNumber.Plural);
                Add(form + "ا", CountedNumber.Plural);
                continue;
            }

            Add(singular + "ون", CountedNumber.Plural);
            Add(singular + "و", CountedNumber.Plural);
            Add(singular + "ي", CountedNumber.Plural);
        }
    }
}
