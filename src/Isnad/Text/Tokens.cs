namespace Isnad.Text;

/// <summary>Cuts text into tokens: runs of Arabic letters with their marks, other letters, numbers, single signs.</summary>
/// <remarks>
/// A clitic set apart by what follows it (<c>بـ30</c>, <c>لـ«رويترز»</c>, <c>الـ"ناتو"</c>) is a word of its own, tatweel included.
/// Abbreviations with dots inside (<c>أ.ف.ب</c>) are one word, and so are addresses on the Web. HTML entities left in the text count as the sign
/// that they stand for.
/// </remarks>
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
            string? form = null;
            WordKind kind;
            if (ArabicLetters.IsDigit(c))
            {
                i = NumberEnd(text, i);
                kind = WordKind.Number;
            }
            else if (ArabicLetters.IsArabic(c))
            {
                i = ArabicEnd(text, i);
                kind = WordKind.Arabic;
            }
            else if (char.IsLetter(c))
            {
                i = LatinEnd(text, i);
                kind = WordKind.Latin;
            }
            else if (c == '&' && Entity(text, i) is { Length: > 0 } entity)
            {
                i += entity.Length;
                form = entity.Sign;
                if (form == " ") continue;
                kind = WordKind.Punctuation;
            }
            else
            {
                i += char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
                // Two straight marks side by side are one quotation mark in several outlets; dots and dashes run together.
                if (c is '"' or '\'' && i < text.Length && text[i] == c) i++;
                while (c is '.' or '…' or '-' or '–' or '—' or 'ـ' or '_' or '*' && i < text.Length && text[i] == c) i++;
                kind = WordKind.Punctuation;
            }

            var span = new TextSpan(start, i);
            form ??= Folding.Standard(span.In(text));
            if (kind == WordKind.Number && form.Contains(' ')) form = form.Replace(" ", "", StringComparison.Ordinal);
            if (form.Length == 0) form = "ـ"; // a lone tatweel is a dash
            var key = Folding.Key(form);
            if (key.Length == 0) key = form;
            words.Add(new Word
            {
                Index = words.Count, Span = span, Kind = kind, Form = form, Key = key,
                Stem = span, StemForm = form, StemKey = key, Lemma = form,
            });
        }

        return words;
    }

    /// <summary>Whether a word is only clitics, waiting for a digit or a quotation mark.</summary>
    public static bool IsBareClitic(ReadOnlySpan<char> form) => form is "ب" or "ل" or "ك" or "و" or "ف" or "ال" or "لل" or "وب" or "ول" or "فب" or "فل"
        or "وال" or "بال" or "وبال" or "كال" or "ولل" or "فلل" or "وك";

    private static int ArabicEnd(string text, int start)
    {
        var i = start;
        while (i < text.Length && (ArabicLetters.IsArabic(text[i]) || ArabicLetters.IsIgnorable(text[i]))) i++;
        var end = i;
        // Trailing joiners and bidi controls are no part of the word; vowel signs are.
        while (end > start + 1 && text[end - 1] is 'ـ' or (>= '\u200B' and <= '\u2069') or '\uFEFF' or '\u00AD' or '\u061C') end--;
        if (end < i && text.AsSpan(end, i - end).Contains('ـ') && IsBareClitic(Folding.Standard(text.AsSpan(start, end - start)))) end = i;
        if (end - start == 1 && end == i) end = AbbreviationEnd(text, end);
        else if (end - start < 7 && end == i && end < text.Length && text[end] == '.') end = SpeltEnd(text, start, end);
        return end;
    }

    /// <summary>سي.إن.إن، الإف.بي.آي: Latin letters by their names with dots between; <paramref name="end"/> where any of the words is no letter.</summary>
    private static int SpeltEnd(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start) is ['ا', 'ل', _, ..] named && IsLetterName(named[2..])) start += 2;
        if (!IsLetterName(text.AsSpan(start, end - start))) return end;
        var last = end;
        while (last + 1 < text.Length && text[last] == '.' && ArabicLetters.IsArabic(text[last + 1]))
        {
            var next = last + 1;
            while (next < text.Length && ArabicLetters.IsArabic(text[next])) next++;
            if (!IsLetterName(text.AsSpan(last + 1, next - last - 1))) return end;
            last = next;
        }

        return last;
    }

    private static bool IsLetterName(ReadOnlySpan<char> word) => Folding.Key(word) is "اي" or "ايه" or "بي" or "سي" or "دي" or "اف" or "جي" or "جيه" or "اتش" or "كي" or "كيه" or "ال" or "ام" or "ان" or "او" or "كيو" or "ار" or "اس" or "تي" or "يو" or "في" or "دبليو" or "اكس" or "واي" or "زد";

    /// <summary>أ.ف.ب and د.ب.أ, the dot after the last letter included only where another letter follows.</summary>
    private static int AbbreviationEnd(string text, int end)
    {
        var i = end;
        while (i + 1 < text.Length && text[i] == '.' && ArabicLetters.IsArabic(text[i + 1]) && (i + 2 >= text.Length || !ArabicLetters.IsArabic(text[i + 2]))) i += 2;
        return i > end + 2 || i > end && (i >= text.Length || text[i] != '.' && !ArabicLetters.IsArabic(text[i])) ? i : end;
    }

    private static int LatinEnd(string text, int i)
    {
        var start = i;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) && !ArabicLetters.IsArabic(c)) i++;
            else if (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && !ArabicLetters.IsArabic(text[i + 1]) && c is '-' or '.' or '\'' or '’' or '@' or '_' or '&') i++;
            else if (c == ':' && i - start is >= 4 and <= 5 && text.AsSpan(i).StartsWith("://"))
            {
                while (i < text.Length && text[i] is > ' ' and < '\u0080') i++;
                return i;
            }
            else break;
        }

        return i;
    }

    /// <summary>Digits with separators between digits: 3.5, 1,500, 2015/7/16, 10:30, 10،5; "4. 5 مليار" is one number too.</summary>
    private static int NumberEnd(string text, int i)
    {
        var start = i;
        while (i < text.Length)
        {
            if (ArabicLetters.IsDigit(text[i])) i++;
            else if (i + 1 < text.Length && text[i] is '.' or ',' or '٫' or '٬' or '/' or ':' or '-' && ArabicLetters.IsDigit(text[i + 1])) i += 2;
            else if (i + 2 < text.Length && text[i] is '.' or ',' && text[i + 1] is '\u200F' or '\u200E' && ArabicLetters.IsDigit(text[i + 2])) i += 3;
            else if (text[i] == '،' && IsDecimal(text, start, i)) i += 2;
            else if (IsSpacedDecimal(text, start, i)) i += 3;
            else break;
        }

        return i;
    }

    /// <summary>An Arabic comma between digits is a decimal point only in 10،5; in «2014،15 قتيلا» or «10،20،30» it divides.</summary>
    private static bool IsDecimal(string text, int start, int comma)
    {
        var end = comma + 1;
        while (end < text.Length && ArabicLetters.IsDigit(text[end])) end++;
        return comma - start <= 3 && end - comma is 2 or 3 && !(end < text.Length && text[end] is '،' or '.' or ',' or '/')
            && DigitsOnly(text.AsSpan(start, comma - start));
    }

    /// <summary>تصل إلى 4. 5 مليار: a point with the space that is left of a direction mark behind it, before a power of ten.</summary>
    private static bool IsSpacedDecimal(string text, int start, int point)
    {
        if (point - start > 3 || point + 5 >= text.Length || text[point] is not ('.' or ',') || text[point + 1] != ' ' || !ArabicLetters.IsDigit(text[point + 2]) || !DigitsOnly(text.AsSpan(start, point - start))) return false;
        var end = point + 3;
        while (end < text.Length && ArabicLetters.IsDigit(text[end])) end++;
        return end - point <= 4 && end + 1 < text.Length && text[end] == ' ' && text.AsSpan(end + 1) is var next && (next.StartsWith("مليون") || next.StartsWith("مليار") || next.StartsWith("بليون") || next.StartsWith("تريليون") || next.StartsWith("ترليون"));
    }

    private static bool DigitsOnly(ReadOnlySpan<char> text)
    {
        foreach (var c in text) if (!ArabicLetters.IsDigit(c)) return false;
        return true;
    }

    private static (int Length, string Sign) Entity(string text, int at)
    {
        var end = text.AsSpan(at, Math.Min(10, text.Length - at)).IndexOf(';');
        return end < 3 ? (0, "") : text.AsSpan(at + 1, end - 1) switch
        {
            "quot" or "#34" => (end + 1, "\""),
            "apos" or "#39" or "rsquo" or "lsquo" or "#8217" or "#8216" => (end + 1, "'"),
            "laquo" or "#171" => (end + 1, "«"),
            "raquo" or "#187" => (end + 1, "»"),
            "ldquo" or "#8220" => (end + 1, "“"),
            "rdquo" or "#8221" => (end + 1, "”"),
            "nbsp" or "#160" or "rlm" or "lrm" or "zwnj" or "zwj" or "shy" or "#8207" or "#8206" => (end + 1, " "),
            "ndash" or "mdash" or "#8211" or "#8212" => (end + 1, "-"),
            "hellip" or "#8230" => (end + 1, "…"),
            "amp" or "#38" => (end + 1, "&"),
            "lt" => (end + 1, "<"),
            "gt" => (end + 1, ">"),
            _ => (0, ""),
        };
    }
}
