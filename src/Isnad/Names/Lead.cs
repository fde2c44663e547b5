using Isnad.Text;

namespace Isnad.Names;

/// <summary>A word read with some of its front letters taken as clitics.</summary>
/// <param name="Key">Key of what remains, the article kept (بالعراق → العراق، للأمم → الامم).</param>
/// <param name="Skip">Letters of the written word before what remains; 0 where they cannot be cut off (لل).</param>
/// <param name="Conjunction">Whether و or ف was taken off.</param>
/// <param name="Preposition">The preposition taken off, or <c>'\0'</c>.</param>
/// <param name="Whole">Whether what looks like the article in the key is part of the word (ألمانيا، إلهام).</param>
internal readonly record struct Lead(string Key, int Skip, bool Conjunction, char Preposition, bool Whole = false)
{
    public bool HasArticle => !Whole && Key.Length > 3 && Key.StartsWith("ال", StringComparison.Ordinal);

    /// <summary>The key without the article.</summary>
    public string Bare => HasArticle ? Key[2..] : Key;

    /// <summary>The ways to read the front of <paramref name="word"/>, the whole word first.</summary>
    public static Lead[] Of(Word word)
    {
        var key = word.Key;
        var form = word.Form;
        if (word.Kind != WordKind.Arabic || key.Length < 3) return [new Lead(key, 0, false, '\0')];
        var first = new Lead(key, 0, false, '\0', Hamza(0));
        var hasConjunction = key[0] is 'و' or 'ف';
        var at = hasConjunction ? 1 : 0;
        var hasPreposition = key.Length > at + 2 && key[at] is 'ب' or 'ل' or 'ك';
        var whole = word.Known && word is { HasConjunction: false, HasPreposition: false };
        if (whole || !hasConjunction && !hasPreposition) return [first];
        List<Lead> leads = [first];
        if (hasConjunction) leads.Add(new Lead(key[1..], 1, true, '\0', Hamza(1)));
        Cut(0, false);
        if (hasConjunction) Cut(1, true);
        return [.. leads];

        bool Hamza(int i) => form.Length == key.Length && form[i] is 'أ' or 'إ' or 'آ';

        void Cut(int from, bool conjunction)
        {
            if (key.Length <= from + 2 || key[from] is not ('ب' or 'ل' or 'ك')) return;
            var rest = key[(from + 1)..];
            leads.Add(new Lead(rest, from + 1, conjunction, key[from], Hamza(from + 1)));
            if (key[from] != 'ل' || rest[0] != 'ل' || rest.Length < 3) return;
            leads.Add(new Lead("ا" + rest, 0, conjunction, 'ل'));
            leads.Add(new Lead("ال" + rest, 0, conjunction, 'ل'));
        }
    }
}
