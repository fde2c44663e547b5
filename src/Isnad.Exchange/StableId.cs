using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Isnad.Records;

namespace Isnad.Exchange;

/// <summary>Ids that are the same on every run and machine.</summary>
internal static class StableId
{
    /// <summary>40 hexadecimal digits of the parts' hash.</summary>
    public static string Hex(params ReadOnlySpan<string?> parts) => Convert.ToHexStringLower(Hash(parts))[..40];

    /// <summary>A positive whole number below 2^53, which every reader of these formats holds exactly, R's doubles and JavaScript too.</summary>
    public static long Number(params ReadOnlySpan<string?> parts) =>
        (long)(BinaryPrimitives.ReadUInt64BigEndian(Hash(parts)) >> 11) is var n && n == 0 ? 1 : n;

    /// <summary>What makes an actor the same across reports.</summary>
    /// <remarks>
    /// The Wikidata item where there is one. Else kind, name, country and whom it acts for; a person known by one word only is someone of this report alone.
    /// </remarks>
    public static string OfActor(RecordView view, Actor actor)
    {
        if (actor.Wikidata is { } item) return Hex("actor", item);
        var head = view.Actor(actor.HeadOf) is { } h && h.Id != actor.Id ? h.Wikidata ?? h.Name : null;
        var alone = actor.Kind == "person" && head is null && !actor.Name.Contains(' ', StringComparison.Ordinal);
        return Hex("actor", actor.Kind, actor.Name, actor.Country, head, alone ? view.ReportKey : null);
    }

    public static string OfReport(RecordView view) => Hex("report", view.ReportKey, view.Report.Sha256);

    public static string OfFact(RecordView view, string id) => Hex("fact", view.ReportKey, view.Report.Sha256, id);

    private static byte[] Hash(ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        // A part's length in front keeps ("ab", "c") and ("a", "bc") apart.
        foreach (var part in parts) text.Append(part?.Length ?? -1).Append(':').Append(part);
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
