using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Which part of a cue's surroundings a condition looks at.</summary>
internal enum Part : byte
{
    /// <summary>The subject.</summary>
    Subject,

    /// <summary>The object.</summary>
    Object,

    /// <summary>A prepositional argument.</summary>
    Preposition,

    /// <summary>An adjective after the noun.</summary>
    Adjective,

    /// <summary>The word in construct after the noun.</summary>
    Construct,

    /// <summary>Any word of the clause after the cue.</summary>
    Near,

    /// <summary>One of the few words before the noun.</summary>
    Before,

    /// <summary>A relative clause with a verb that carries the noun (العمليات التي تشنها القوات).</summary>
    Carried,
}

/// <summary>One condition of a row: a part must be there and of one of some classes.</summary>
/// <param name="Part">Where to look.</param>
/// <param name="Preposition">The preposition for <see cref="Part.Preposition"/>, else empty.</param>
/// <param name="Classes">Classes of which one is enough; empty: it is enough that the part is there.</param>
/// <param name="Own">The part also carries a pronoun (سفيرها).</param>
/// <param name="Denied">The condition must not hold.</param>
internal readonly record struct Condition(Part Part, string Preposition, ClassSet Classes, bool Own, bool Denied)
{
    /// <summary>Reads the <c>needs</c> cell of a row.</summary>
    /// <exception cref="InvalidDataException">The cell does not follow the grammar that the head of verbs.tsv describes.</exception>
    public static Condition[] Parse(string cell, WordClasses classes) =>
        [.. cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => One(t, classes))];

    private static Condition One(string text, WordClasses classes)
    {
        var denied = text[0] == '!';
        var rest = denied ? text[1..] : text;
        var own = rest.EndsWith("+own", StringComparison.Ordinal);
        if (own) rest = rest[..^4];
        var equals = rest.IndexOf('=', StringComparison.Ordinal);
        var left = equals < 0 ? rest : rest[..equals];
        var set = default(ClassSet);
        if (equals >= 0 && rest[(equals + 1)..] is var names && names != "*")
            foreach (var name in names.Split('|')) set |= classes[name];
        var part = left switch
        {
            "s" => Part.Subject,
            "o" => Part.Object,
            "a" => Part.Adjective,
            "i" => Part.Construct,
            "n" => Part.Near,
            "b" => Part.Before,
            "r" => Part.Carried,
            _ when left.StartsWith("p:", StringComparison.Ordinal) => Part.Preposition,
            _ => throw new InvalidDataException($"lexicon/events: condition '{text}' names no part"),
        };
        return new Condition(part, part == Part.Preposition ? Folding.Key(left.AsSpan(2)) : "", set, own, denied);
    }
}
