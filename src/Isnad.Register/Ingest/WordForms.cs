using System.Text;
using Isnad.Register.Schema;
using Isnad.Text;

namespace Isnad.Register.Ingest;

/// <summary>The forms in which words are looked for: as written without vowel signs, as look-up keys, and light.</summary>
internal static class WordForms
{
    /// <summary>Whether a token is a word to look for.</summary>
    public static bool IsWord(Word word) => word.Kind != WordKind.Punctuation;

    /// <summary>
    /// The light form: the look-up key of the stem without endings of number and gender. Names keep their endings and their article's
    /// absence only; short stems stay whole, so that no two of them meet by accident.
    /// </summary>
    public static string Light(Word word)
    {
        if (word.Kind != WordKind.Arabic) return word.Key;
        return word.Pos == PartOfSpeech.ProperNoun ? word.StemKey : WithoutEnding(word.StemKey);
    }

    public static ReportWords Of(long reading, Document document)
    {
        var capacity = document.Text.Length;
        StringBuilder standard = new(capacity), folded = new(capacity), light = new(capacity);
        foreach (var word in document.Words)
        {
            if (!IsWord(word)) continue;
            standard.Append(word.Form).Append(' ');
            folded.Append(word.Key).Append(' ');
            light.Append(Light(word)).Append(' ');
        }

        return new ReportWords(reading, standard.ToString(), folded.ToString(), light.ToString());
    }

    private static string WithoutEnding(string key)
    {
        // Longest first; at least three letters stay.
        foreach (var ending in Endings)
            if (key.Length >= ending.Length + 3 && key.EndsWith(ending, StringComparison.Ordinal)) return key[..^ending.Length];
        return key;
    }

    private static readonly string[] Endings = ["يات", "ات", "ون", "ين", "ان", "يه", "ه", "ي", "ا"];
}
