namespace Isnad.Classification;

/// <summary>What one sentence was judged to be, with the scores behind it.</summary>
/// <remarks>
/// Scores are signed distances from the border, not probabilities: above zero means yes, and the further the surer. The judgements come from
/// separate models and are not made to agree: a sentence just over the border of relevance can be of class <see cref="QuadClass.None"/>.
/// </remarks>
public sealed record SentenceScores
{
    /// <summary>Is it about conflict, security or diplomacy at all? Positive for relevant.</summary>
    public required float Relevance { get; init; }

    /// <summary>Does it report a PLOVER ASSAULT? Positive for yes.</summary>
    public required float Assault { get; init; }

    /// <summary>Does it report a PLOVER PROTEST? Positive for yes.</summary>
    public required float Protest { get; init; }

    /// <summary>Score of each quad class, by its number; the largest wins, whatever its sign.</summary>
    public required IReadOnlyList<float> Quads { get; init; }

    /// <summary>The quad class with the largest score.</summary>
    public QuadClass Quad
    {
        get
        {
            var best = 0;
            for (var i = 1; i < Quads.Count; i++)
                if (Quads[i] > Quads[best]) best = i;
            return (QuadClass)best;
        }
    }
}
