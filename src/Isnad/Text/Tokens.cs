namespace Isnad.Text;

/// <summary>Cuts text into tokens: runs of Arabic letters with their marks, other letters, numbers, single signs.</summary>
internal static class Tokens
{
    public static List<Word> Of(string text)
    {
        var words = new List<Word>(text.Length / 6 + 4);
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || ArabicLetters.IsIgnorable(c) && c != 'ـ')
            {
                i++;
                continue;
            }

            var start = i;
            WordKind kind;
            if (ArabicLetters.IsDigit(c))
            {
                i = NumberEnd(text, i);
                kind = WordKind.Number;
            }
            else if (ArabicLetters.IsArabic(c))
            {
                while (i < text.Length && (ArabicLetters.IsArabic(text[i]) || ArabicLetters.IsIgnorable(text[i]))) i++;
                // Trailing joiners and bidi controls are no part of the word; vowel signs are.
                while (i > start + 1 && text[i - 1] is 'ـ' or (>= '\u200B' and <= '\u2069') or '\uFEFF' or '\u00AD' or '\u061C') i--;
                kind = WordKind.Arabic;
            }
            else if (char.IsLetter(c))
            {
                while (i < text.Length && (char.IsLetterOrDigit(text[i]) && !ArabicLetters.IsArabic(text[i])
                    || text[i] is '-' or '.' or '\'' or '’' or '@' or '_' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && !ArabicLetters.IsArabic(text[i + 1]))) i++;
                kind = WordKind.Latin;
            }
            else
            {
                i += char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
                // Two straight marks side by side are one quotation mark in several outlets; dots run together.
                while (c is '.' or '…' or '-' or 'ـ' or '_' or '*' && i < text.Length && text[i] == c) i++;
                kind = WordKind.Punctuation;
            }

            var span = new TextSpan(start, i);
            var form = Folding.Standard(span.In(text));
            words.Add(new Word
            {
                Index = words.Count, Span = span, Kind = kind, Form = form, Key = Folding.Key(form),
                Stem = span, StemForm = form, StemKey = Folding.Key(form), Lemma = form,
            });
        }

        return words;
    }

    /// <summary>Digits with separators between digits: 3.5, 1,500, 2015/7/16, 10:30.</summary>
    private static int NumberEnd(string text, int i)
    {
        while (i < text.Length)
        {
            if (ArabicLetters.IsDigit(text[i])) i++;
            else if (i + 1 < text.Length && text[i] is '.' or ',' or '٫' or '٬' or '/' or ':' or '-' or '،' && ArabicLetters.IsDigit(text[i + 1])) i += 2;
            else if (i + 2 < text.Length && text[i] is '.' or ',' && text[i + 1] is '\u200F' or '\u200E' && ArabicLetters.IsDigit(text[i + 2])) i += 3;
            else break;
        }

        return i;
    }
}
