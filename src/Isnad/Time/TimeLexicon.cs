using System.Globalization;
using Isnad.Lexicons;

namespace Isnad.Time;

/// <summary>What a word of time does in an expression.</summary>
internal enum TimeClass : byte
{
    None, Weekday, Month, MonthPair, Relative, Part, Edge, Unit, Decade, Season, Past, Next, Current, This, Few, Since, Before, After, During, Until, Between, From, To,
}

/// <summary>Units of time.</summary>
internal enum TimeUnit : byte
{
    Minute, Hour, Day, Week, Month, Year, Decade, Century,
}

/// <summary>How many of a unit its form shows.</summary>
internal enum UnitNumber : byte
{
    One, Two, Many,
}

/// <summary>A word of time with its class and value.</summary>
internal sealed record TimeWord(TimeClass Class, int Value, string Name, bool Guarded, bool NeedsArticle, bool Hijri, string System, UnitNumber Number)
{
    /// <summary>The unit, for a word of class <see cref="TimeClass.Unit"/>.</summary>
    public TimeUnit Unit => (TimeUnit)Value;
}

/// <summary>The words of <c>lexicon/time</c>.</summary>
internal sealed class TimeLexicon
{
    public CliticTable<TimeWord> Words { get; } = new();

    public static TimeLexicon Load()
    {
        var lexicon = new TimeLexicon();
        foreach (var row in LexiconTable.Load("time/words.tsv").Rows)
        {
            var flags = row[3].Split(' ');
            var kind = ClassOf(row[1]);
            var value = kind == TimeClass.Unit ? (int)Enum.Parse<TimeUnit>(row[2], ignoreCase: true)
                : int.TryParse(row[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
            lexicon.Words.Add(row[0], new TimeWord(kind, value, row[2], flags.Contains("guard"), flags.Contains("article"), flags.Contains("hijri"), flags[0],
                flags.Contains("dual") ? UnitNumber.Two : flags.Contains("plural") ? UnitNumber.Many : UnitNumber.One));
        }

        return lexicon;
    }

    private static TimeClass ClassOf(string name) => name switch
    {
        "month-pair" => TimeClass.MonthPair,
        _ => Enum.TryParse<TimeClass>(name, ignoreCase: true, out var kind) ? kind : throw new InvalidDataException($"lexicon/time/words.tsv: class '{name}' is unknown"),
    };
}
