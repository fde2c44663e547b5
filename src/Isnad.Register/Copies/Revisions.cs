using Isnad.Register.Facts;
using Isnad.Text;

namespace Isnad.Register.Copies;

/// <summary>What changed from one version of a report to the next: sentences taken out and put in.</summary>
internal static class Revisions
{
    public static string Changes(string earlier, string later)
    {
        var (before, after) = (Sentences(earlier), Sentences(later));
        var had = before.Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var has = after.Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        return Because.Write(json =>
        {
            Write(json, "removed", earlier, before.Where(s => !has.Contains(s.Key)));
            Write(json, "added", later, after.Where(s => !had.Contains(s.Key)));
        });
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, string name, string text, IEnumerable<(string Key, TextSpan Span)> sentences)
    {
        json.WriteStartArray(name);
        foreach (var (_, span) in sentences) Because.Words(json, text, span);
        json.WriteEndArray();
    }

    private static List<(string Key, TextSpan Span)> Sentences(string text)
    {
        var words = Tokens.Of(text);
        var sentences = SentenceSpans.Of(text, words);
        return [.. sentences.Select(s => (
            string.Join(' ', words.Skip(s.First).Take(s.Count).Where(w => w.Kind != WordKind.Punctuation).Select(w => w.Key)),
            new TextSpan(words[s.First].Span.Start, words[s.End - 1].Span.End))).Where(s => s.Item1.Length > 0)];
    }
}
