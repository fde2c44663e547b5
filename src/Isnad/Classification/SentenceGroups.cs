using Isnad.Reading;
using Isnad.Records;

namespace Isnad.Classification;

/// <summary>A sentence as features: its n-grams, how it opens, its length, and what the reader finds in it.</summary>
internal static class SentenceGroups
{
    // Of the shares tried, those that served all tasks on several divisions of the sentences; more of the reader's findings helps ASSAULT only.
    private const float OpeningShare = 0.36f;
    private const float FoundShare = 0.2f;
    private const float LengthShare = 0.14f;

    private const int OpeningWords = 6;
    private static readonly int[] Lengths = [5, 10, 15, 20, 30, 45];

    /// <summary>The features of <paramref name="sentence"/>, read as a report of its own.</summary>
    public static FeatureGroup[] Of(string sentence, ReportReader reader)
    {
        var (words, length) = SentenceFeatures.Opening(sentence, OpeningWords);
        return [FeatureGroup.Text(sentence), Opening(words), Found(reader.Read(Report.Of(null, sentence))), Length(sentence, length)];
    }

    private static FeatureGroup Opening(List<string> words)
    {
        var group = new FeatureGroup([], OpeningShare);
        for (var i = 0; i < words.Count; i++)
        {
            Add(group, $"o:{words[i]}");
            if (i < 4) Add(group, $"o{i}:{words[i]}");
        }

        Add(group, $"oo:{string.Join(' ', words.Take(2))}");
        Add(group, $"ooo:{string.Join(' ', words.Take(3))}");
        return group;
    }

    private static FeatureGroup Length(string sentence, int length)
    {
        var group = new FeatureGroup([], LengthShare);
        Add(group, $"l:{Math.Min(12, length / 4)}");
        foreach (var least in Lengths)
            if (length > least) Add(group, $"l>{least}");
        var trimmed = sentence.AsSpan().Trim();
        if (trimmed.IsEmpty) return group;
        Add(group, $"end:{trimmed[^1]}");
        // Paragraph numbers, list items and quotations of whole documents.
        if (trimmed[0] == '"') Add(group, "quote");
        if (trimmed[0] is '(' or ':') Add(group, "item");
        var afterMark = trimmed.TrimStart("\"'(:.-– ");
        if (!afterMark.IsEmpty && char.IsDigit(afterMark[0])) Add(group, "number");
        return group;
    }

    private static FeatureGroup Found(Record record)
    {
        var group = new FeatureGroup([], FoundShare);
        var first = true;
        foreach (var e in record.Events.OrderBy(e => e.Cue.Start))
        {
            Event(group, e, first);
            first = false;
        }

        for (var i = 0; i < record.Statements.Count; i++)
        {
            var s = record.Statements[i];
            Add(group, $"act:{s.Act}");
            Add(group, $"act:{s.Act}/{s.Form}");
            if (i > 0) continue;
            Add(group, $"act1:{s.Act}");
            Add(group, $"act1 at:{Math.Min(4, s.Cue.Start / 15)}");
        }

        foreach (var a in record.Actors)
        {
            Add(group, $"actor:{a.Kind}");
            Add(group, $"actor:{a.Cameo}");
            if (a.Cameo is { Length: > 2 } cameo) Add(group, $"role:{cameo[^3..]}");
        }

        Add(group, $"events:{Math.Min(4, record.Events.Count)}");
        Add(group, $"statements:{Math.Min(3, record.Statements.Count)}");
        Add(group, $"figures:{Math.Min(2, record.Figures.Count)}");
        return group;
    }

    private static void Event(FeatureGroup group, PoliticalEvent e, bool first)
    {
        Add(group, $"type:{e.Type}");
        Add(group, $"mode:{e.Type}/{e.Mode}");
        Add(group, $"cameo:{e.Cameo}");
        if (e.Cameo is { Length: >= 2 } cameo) Add(group, $"root:{cameo[..2]}");
        Add(group, $"quad:{e.Quad}");
        Add(group, $"quad:{e.Quad}/{e.Status}");
        Add(group, $"type:{e.Type}/{e.Status}");
        Add(group, $"status:{e.Status}");
        Add(group, $"time:{e.Time}");
        Add(group, $"roles:{e.Type}/{e.Actor is not null}/{e.Recipient is not null}");
        Add(group, $"told:{e.Quad}/{e.Statement is not null}");
        foreach (var context in e.Context) Add(group, $"context:{context}");
        if (!first) return;
        Add(group, $"type1:{e.Type}");
        Add(group, $"quad1:{e.Quad}");
        Add(group, $"quad1:{e.Quad}/{e.Status}");
    }

    private static void Add(FeatureGroup group, string name) => SentenceFeatures.AddNamed(group.Counts, name);
}
