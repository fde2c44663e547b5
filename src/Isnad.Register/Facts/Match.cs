using System.Text.Json;
using Isnad.Text;

namespace Isnad.Register.Facts;

/// <summary>How one part of two facts compares.</summary>
internal enum Slot : byte
{
    /// <summary>One side or both do not say.</summary>
    Open,

    /// <summary>Both say the same.</summary>
    Same,

    /// <summary>They say different things.</summary>
    Differs,
}

/// <summary>Two facts compared, with the words that decided.</summary>
/// <param name="Score">How much speaks for one fact; each layer has its own scale.</param>
/// <param name="Share">The share of the shorter one's words in common.</param>
/// <param name="Evidence">The words that decided.</param>
internal sealed record Match(double Score, double Share, IReadOnlyList<Evidence> Evidence)
{
    public string ToJson(Fact here, Fact there, string layer) => Because.Write(json =>
    {
        json.WriteString("with", $"{there.In.Report.Number}:{layer}{there.N}");
        json.WriteNumber("score", Math.Round(Score, 2));
        // Who counts origins again, after a person's decision, need not read the texts again.
        if (here.TakenFrom == there) json.WriteBoolean("taken", true);
        foreach (var evidence in Evidence) evidence.Write(json, here, there, Because.Span);
    });
}

/// <summary>One part of two facts that agrees or differs, and the words that say so on either side.</summary>
/// <param name="Part">Which part: speaker, content, actor, recipient, place, date, figure, words, cue, status.</param>
/// <param name="Here">The words in the one fact.</param>
/// <param name="There">The words in the other.</param>
internal readonly record struct Evidence(string Part, TextSpan? Here, TextSpan? There)
{
    public void Write(Utf8JsonWriter json, Fact here, Fact there, Action<Utf8JsonWriter, string, TextSpan> write)
    {
        json.WriteStartObject(Part);
        if (Here is { } h)
        {
            json.WritePropertyName("here");
            write(json, here.In.Report.Text, h);
        }

        if (There is { } t)
        {
            json.WritePropertyName("there");
            write(json, there.In.Report.Text, t);
        }

        json.WriteEndObject();
    }
}
