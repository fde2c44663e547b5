using Isnad.Lexicons;

namespace Isnad.Text;

/// <summary>Finds datelines and bylines: «بيروت - رويترز:», «القدس المحتلة (ا ف ب) -», «دبي ـ «الشرق الأوسط»», «ماجد الحربي - جدة».</summary>
/// <remarks>
/// A dateline stands at the beginning of one of the first paragraphs of the body. It is made of short pieces without verb or preposition that dashes,
/// strokes, commas, brackets or quotation marks divide, one of them a place or an agency, and it ends with a colon, a dash, its brackets or
/// marks, or with its paragraph.
/// </remarks>
internal sealed class DatelineReader
{
    private const int LongestPiece = 4;
    private const int Longest = 20;
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _agencies = new(StringComparer.Ordinal);

    public DatelineReader()
    {
        var table = LexiconTable.Load("text/datelines.tsv");
        foreach (var row in table.Rows)
            (row[table.Column("kind")] == "agency" ? _agencies : _places).Add(Folding.Key(row[table.Column("name")]));
    }

    public IReadOnlyList<WordRange> Read(List<Word> words, List<WordRange> paragraphs, bool hasTitle)
    {
        List<WordRange>? found = null;
        var seen = 0;
        for (var p = hasTitle ? 1 : 0; p < paragraphs.Count && seen < 4; p++)
        {
            if (paragraphs[p].IsEmpty) continue;
            seen++;
            var end = End(words, paragraphs[p]);
            if (end > paragraphs[p].First) (found ??= []).Add(new WordRange(paragraphs[p].First, end));
        }

        return found is null ? [] : found;
    }

    private int End(List<Word> words, WordRange paragraph)
    {
        var first = paragraph.First;
        while (first < paragraph.End && words[first].Kind == WordKind.Latin) first++; // «Next Previous» left by the page
        var limit = Math.Min(paragraph.End, first + Longest);
        int place = 0, agency = 0, pieces = 0, pieceStart = first, end = -1;
        var i = first;
        for (; i < limit; i++)
        {
            var word = words[i];
            if (IsDivider(word))
            {
                if (i > pieceStart && !Piece(words, pieceStart, i, ref place, ref agency)) break;
                if (i > pieceStart) pieces++;
                pieceStart = i + 1;
                if (word.Form == ":")
                {
                    // A place alone before a colon speaks (موسكو: لن ننسحب); with an agency or a second piece it is a dateline.
                    if (agency > 0 || place > 0 && pieces > 1) end = i + 1;
                    break;
                }

                if ((place > 0 || agency > 0) && (pieces > 1 || agency > 0 || IsDash(word)) && word.Form is not ("(" or "،" or "," or "/" or "«" or "\"" or "“")) end = i + 1;
                continue;
            }

            if (i - pieceStart >= LongestPiece || !CanStand(word)) break;
        }

        if (i == paragraph.End && i > pieceStart && Piece(words, pieceStart, i, ref place, ref agency)) return pieces > 0 && place + agency > 0 ? i : -1;
        if (i == paragraph.End && pieces > 1 && place + agency > 0) return i;
        // A dash after a place only is a dateline where a sentence follows, that is a verb or a longer text.
        return end;
    }

    private bool Piece(List<Word> words, int start, int end, ref int place, ref int agency)
    {
        var key = Join(words, start, end);
        if (_agencies.Contains(key)) agency++;
        else if (_places.Contains(key)) place++;
        else if (words[start].Kind == WordKind.Number) return true;
        else if (_places.Contains(words[start].Key) && end - start == 2 && words[start + 1].Pos == PartOfSpeech.Adjective) place++;
        else
        {
            // A byline: two to four words that could be a name.
            // A first name may look like a verb (سامر); at the head of a longer piece it is one.
            for (var i = start; i < end; i++)
                if (words[i].Pos is PartOfSpeech.Preposition or PartOfSpeech.Subordinator or PartOfSpeech.Relative || words[i].Pos == PartOfSpeech.Verb && i == start && end - start != 2) return false;
        }

        return true;
    }

    private static string Join(List<Word> words, int start, int end)
    {
        if (end - start == 1) return words[start].Key;
        return string.Join(' ', words.Skip(start).Take(end - start).Select(w => w.Key));
    }

    private static bool IsDash(Word word) => word.Form is "-" or "–" or "—" or "ـ" or "--" or "_";

    private static bool IsDivider(Word word) => word.Kind == WordKind.Punctuation
        && (IsDash(word) || word.Form is ":" or "/" or "(" or ")" or "،" or "," or "|" or "*" || QuotationMarks.IsMark(word));

    private bool CanStand(Word word) => word.Kind is WordKind.Number or WordKind.Latin
        || word.Kind == WordKind.Arabic && (word.Enclitic is null && !word.HasPreposition || _places.Contains(word.Key));
}
