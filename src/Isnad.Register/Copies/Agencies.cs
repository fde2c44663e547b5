using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Register.Copies;

/// <summary>Finds the news agency that a report credits: in its byline, its dateline or a bracket at its end.</summary>
/// <remarks>An agency that the running text quotes is not one that the report came from; only the places of credit are looked at.</remarks>
internal sealed class Agencies
{
    /// <summary>Words from the beginning of the body in which a dateline stands, and from the end in which a credit does.</summary>
    private const int Opening = 14, Closing = 6;

    private const int LongestForm = 5;

    private readonly Dictionary<string, (string Name, bool Weak)> _forms = new(StringComparer.Ordinal);

    private Agencies()
    {
    }

    /// <summary>The agencies of the lexicon; immutable.</summary>
    public static Agencies Known { get; } = Load();

    private static Agencies Load()
    {
        var agencies = new Agencies();
        var table = LexiconTable.Load("register/agencies.tsv");
        int name = table.Column("name"), forms = table.Column("forms"), weak = table.Column("weak");
        foreach (var row in table.Rows)
        {
            foreach (var form in row[forms].Split('|'))
            {
                // Only single bare words are taken for other things; وكالة … never is.
                var key = string.Join(' ', Tokens.Of(form).Where(w => w.Kind != WordKind.Punctuation).Select(w => w.Key));
                agencies._forms.TryAdd(key, (row[name], row[weak] == "yes" && !key.Contains(' ', StringComparison.Ordinal)));
            }
        }

        return agencies;
    }

    /// <summary>The agency that the report credits, and where in its text; no span where only the byline names it.</summary>
    public (string Name, TextSpan? Span)? Of(string? author, string text, int bodyStart, IReadOnlyList<Word> words)
    {
        var body = 0;
        while (body < words.Count && words[body].Span.Start < bodyStart) body++;
        if (InCredit(text, words, body, Math.Min(words.Count, body + Opening)) is { } opening) return opening;
        if (InCredit(text, words, Math.Max(body, words.Count - Closing), words.Count) is { } closing) return closing;
        if (string.IsNullOrWhiteSpace(author)) return null;
        var byline = Tokens.Of(author);
        for (var i = 0; i < byline.Count; i++)
            if (FormAt(byline, i, byline.Count) is { } found) return (found.Name, null);
        return null;
    }

    /// <summary>The agency's one name, or <paramref name="name"/> itself where it is no known agency.</summary>
    public string NameOf(string name)
    {
        var words = Tokens.Of(name);
        for (var i = 0; i < words.Count; i++)
            if (FormAt(words, i, words.Count) is { } found) return found.Name;
        return name;
    }

    private (string Name, TextSpan? Span)? InCredit(string text, IReadOnlyList<Word> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words[i].Kind == WordKind.Punctuation || FormAt(words, i, to) is not { } found) continue;
            var span = new TextSpan(words[i].Span.Start, words[found.End - 1].Span.End);
            if (IsCredit(text, span, i - from, found.Weak)) return (found.Name, span);
        }

        return null;
    }

    private (string Name, bool Weak, int End)? FormAt(IReadOnlyList<Word> words, int at, int end)
    {
        var key = "";
        (string, bool, int)? best = null;
        for (int i = at, count = 0; i < end && count < LongestForm; i++)
        {
            if (words[i].Kind == WordKind.Punctuation)
            {
                // أ.ف.ب: the dots stand between the letters of one name.
                if (words[i].Form == "." && i + 1 < end && words[i + 1].Key.Length == 1 && count > 0) continue;
                break;
            }

            key = count == 0 ? words[i].Key : key + " " + words[i].Key;
            count++;
            if (_forms.TryGetValue(key, out var found)) best = (found.Name, found.Weak, i + 1);
        }

        return best;
    }

    /// <summary>In brackets, beside a dash or colon, at a line's end, or first of all: not in the middle of a sentence.</summary>
    private static bool IsCredit(string text, TextSpan span, int wordsBefore, bool weak)
    {
        var before = Neighbour(text, span.Start - 1, -1);
        var after = Neighbour(text, span.End, 1);
        var set = IsMark(before) && IsMark(after);
        return set || !weak && wordsBefore <= 4 && (IsMark(before) || IsMark(after)) && after is '-' or '–' or '—' or 'ـ' or ':' or ')' or '\n' or '،' or ',';
    }

    private static char Neighbour(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && (text[at] == ' ' || text[at] == '\u00A0' || text[at] is >= '\u200B' and <= '\u200F')) at += step;
        return at < 0 || at >= text.Length ? '\n' : text[at];
    }

    private static bool IsMark(char c) => c is '(' or ')' or '[' or ']' or '-' or '–' or '—' or 'ـ' or ':' or '\n' or '/' or '،' or ',' or '«' or '»' or '"' or '.' or '|' or '*';
}
