using System.Globalization;

namespace Isnad.Bench.Pairs;

/// <summary>Two reports or two facts, and what a person who read both says of them; see the heads of <c>bench/pairs/*.tsv</c>.</summary>
/// <param name="Half"><c>tune</c> or <c>test</c>.</param>
/// <param name="Stratum">The stratum it was drawn from.</param>
/// <param name="Weight">How many pairs of the whole it stands for.</param>
/// <param name="Left">The one side.</param>
/// <param name="Right">The other.</param>
/// <param name="Label">What the person says.</param>
internal sealed record AnnotatedPair(string Half, string Stratum, double Weight, PairSide Left, PairSide Right, string Label)
{
    public static List<AnnotatedPair> Load(string file) =>
    [
        .. File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split('\t'))
            .Select(c => new AnnotatedPair(c[0], c[1], double.Parse(c[2], CultureInfo.InvariantCulture), PairSide.Of(c[3], c[4], c[5]), PairSide.Of(c[6], c[7], c[8]), c[9])),
    ];
}

/// <summary>A report, or a fact in it.</summary>
/// <param name="Identity">How the report's identity begins.</param>
/// <param name="Cue">Where the fact's cue stands, in code points; null for a report.</param>
/// <param name="Said">Where its content or its sentence stands.</param>
internal sealed record PairSide(string Identity, (long Start, long End)? Cue, (long Start, long End)? Said)
{
    public static PairSide Of(string identity, string cue, string said) => new(identity, Span(cue), Span(said));

    private static (long, long)? Span(string text) =>
        text.Length == 0 ? null : text.Split('-') is [var start, var end] ? (long.Parse(start, CultureInfo.InvariantCulture), long.Parse(end, CultureInfo.InvariantCulture)) : null;
}
