using Isnad.Text;

namespace Isnad.Reading.Transfers;

/// <summary>Finds every phrase that names weapons, with designation and origin.</summary>
internal sealed class WeaponFinder(WeaponLexicon lexicon)
{
    /// <summary>How many adjectives may part a head noun from what makes it a weapon (الطائرات الإسرائيلية بدون طيار).</summary>
    private const int MaxGap = 2;

    /// <summary>The weapons of <paramref name="document"/> in order; none overlap.</summary>
    /// <param name="document">The analysed report.</param>
    /// <param name="origins">Whether a word is a nationality adjective.</param>
    public List<WeaponMention> Find(Document document, Func<int, bool> origins)
    {
        var words = document.Words;
        var found = new List<WeaponMention>();
        for (var i = 0; i < words.Count;)
        {
            var mention = words[i].Kind is not WordKind.Punctuation ? At(document, i, origins) : null;
            if (mention is null)
            {
                i++;
                continue;
            }

            found.Add(mention);
            i = mention.Words.End;
        }

        return found;
    }

    private WeaponMention? At(Document document, int first, Func<int, bool> origins)
    {
        var words = document.Words;
        var limit = document.Sentences[words[first].Sentence].End;
        var phrase = Phrase(words, first, limit, origins);
        // لمقاتلي, لمدفعيته: a head noun is never in the middle of a longer word, but may carry a pronoun.
        if (phrase is { } p) return Extend(words, first, limit, p, origins);
        if (lexicon.DesignationAt(words, first, limit) is not { } named) return null;
        foreach (var name in named.Names)
            if (name.Alone) return Extend(words, first, limit, new Match(named.End, name.Kind, true, -1), origins, name);
        return null;
    }

    private readonly record struct Match(int End, WeaponKind Kind, bool Bare, int Origin);

    private Match? Phrase(IReadOnlyList<Word> words, int first, int limit, Func<int, bool> origins)
    {
        // Adjectives and verbs never head a weapon phrase (منازل مدمرة).
        if (words[first].Pos is PartOfSpeech.Verb) return null;
        var node = lexicon.Phrases.Next(words[first].StemKey);
        if (node is null) return null;
        Match? best = node.Kind is { } single ? new Match(first + 1, single, node.Bare, -1) : null;
        int gap = 0, origin = -1;
        for (var i = first + 1; i < limit && node.HasNext; i++)
        {
            var word = words[i];
            if (word.Kind == WordKind.Punctuation)
            {
                if (IsHyphen(word) && node.Next("-") is { } joined) node = joined;
                else if (!IsQuote(word)) break;
                continue;
            }

            if (word.HasConjunction && !IsCoordinatedAdjective(word)) break;
            var next = node.Next(word.StemKey) ?? (word.StemKey != word.Key ? node.Next(word.Key) : null);
            if (next is not null)
            {
                node = next;
                if (node.Kind is { } kind) best = new Match(i + 1, kind, node.Bare, origin);
            }
            else if (gap < MaxGap && MayPart(words, first, i))
            {
                gap++;
                if (origins(i)) origin = i;
            }
            else break;
        }

        return best;
    }

    /// <summary>Takes in what follows and belongs to the weapon: adjectives, origin, model, maker.</summary>
    private WeaponMention? Extend(IReadOnlyList<Word> words, int first, int limit, Match match, Func<int, bool> origins, Designation? designation = null)
    {
        int end = match.End, origin = match.Origin;
        var made = false;
        for (var i = end; i < limit; i++)
        {
            var word = words[i];
            if (word.Kind == WordKind.Punctuation)
            {
                // A model may stand between quotation marks or brackets: صواريخ "تاو".
                if (designation is null && (IsQuote(word) || word.Form is "(" or "-" or "–") && i + 1 < limit && Named(words, i + 1, limit, match.Kind, true) is { } quoted)
                {
                    (designation, end) = quoted;
                    i = end - 1;
                    if (i + 1 < limit && (IsQuote(words[i + 1]) || words[i + 1].Form == ")")) i = end++;
                    continue;
                }

                break;
            }

            if (word.HasConjunction) break;
            if (designation is null && Named(words, i, limit, match.Kind, true) is { } direct)
            {
                (designation, end) = direct;
                i = end - 1;
            }
            else if (word.StemForm is "طراز" or "نوع" or "فئة" or "موديل" or "ماركة" && i + 1 < limit)
            {
                var name = i + 1;
                while (name < limit && words[name].Kind == WordKind.Punctuation) name++;
                if (designation is null && name < limit && Named(words, name, limit, match.Kind, true) is { } model)
                {
                    (designation, end) = model;
                    i = end - 1;
                }
                else end = Math.Min(name + 1, limit);
                i = Math.Max(i, end - 1);
            }
            else if (word.Form is "من" or "ذات" or "ذو" && i + 1 < limit && words[i + 1].StemForm is "طراز" or "نوع" or "فئة" or "عيار" or "إنتاج" or "صنع" or "صناعة" or "تصنيع" or "موديل" or "الطراز" or "النوع") continue;
            else if (word.StemForm == "عيار" && i + 1 < limit && words[i + 1].Kind == WordKind.Number)
            {
                end = i + 2;
                if (end < limit && words[end].StemForm is "ملم" or "مم" or "ميليمتر" or "مليمتر" or "مليمترا" or "ميليمترا" or "ملليمتر") end++;
                i = end - 1;
            }
            else if (word.StemForm is "الصنع" or "صنع" or "إنتاج" or "صناعة" or "تصنيع" && (origin >= 0 || word.StemForm != "الصنع"))
            {
                made = true;
                end = i + 1;
                if (origin < 0 && i + 1 < limit && words[i + 1].Kind == WordKind.Arabic) (origin, end) = (i + 1, i + 2);
            }
            else if (origins(i) && word.Pos != PartOfSpeech.Verb)
            {
                // The first origin is the weapons' own: الطائرات الإسرائيلية; a second belongs to something else.
                if (origin < 0) origin = i;
                end = i + 1;
            }
            else if (MayPart(words, first, i)) end = i + 1;
            else if (designation is null && i + 3 < limit && Model(words, i, limit) is > 0 and var at && Named(words, at, limit, match.Kind, true) is { } later)
            {
                // الفائقة التطور من طراز اف-35
                (designation, end) = later;
                i = end - 1;
            }
            else break;
        }

        // Nuclear arms, "white arms" (knives) and weapons of mass destruction are no conventional transfer.
        for (var i = first + 1; i < end + 2 && i < limit; i++)
            if (words[i].StemKey is "نووي" or "نوويه" or "ذريه" or "ذري" or "بيضاء" or "ابيض" or "دمار") return null;
        var kind = designation?.Kind ?? match.Kind;
        return new WeaponMention(new WordRange(first, end), first, kind, designation, match.Bare || designation is not null, origin, made);
    }

    /// <summary>The name at a place, preferring one of the head noun's category where it means several weapons (ميسترال: a missile, a ship).</summary>
    private (Designation Name, int End)? Named(IReadOnlyList<Word> words, int first, int limit, WeaponKind head, bool afterHead)
    {
        if (lexicon.DesignationAt(words, first, limit) is not { } found) return null;
        Designation? best = null;
        foreach (var name in found.Names)
        {
            if (!name.Alone && !afterHead) continue;
            if (best is null || name.Kind.Category == head.Category && best.Kind.Category != head.Category) best = name;
        }

        return best is null ? null : (best, found.End);
    }

    /// <summary>The word after من طراز within a few words, −1 where there is none.</summary>
    private static int Model(IReadOnlyList<Word> words, int from, int limit)
    {
        for (var i = from; i < Math.Min(from + 3, limit - 2); i++)
        {
            if (words[i].Pos == PartOfSpeech.Verb || words[i].Kind == WordKind.Punctuation || words[i].HasConjunction) return -1;
            if (words[i].Form == "من" && words[i + 1].StemForm is "طراز" or "نوع" or "فئة" && i + 3 < limit) return IsQuote(words[i + 2]) ? i + 3 : i + 2;
        }

        return -1;
    }

    /// <summary>An adjective that may stand inside the phrase: it agrees in the article, or is one by its part of speech.</summary>
    private static bool MayPart(IReadOnlyList<Word> words, int head, int at)
    {
        var word = words[at];
        if (word.HasPreposition || word.HasConjunction || word.Kind != WordKind.Arabic) return false;
        if (words[head].HasArticle != word.HasArticle && words[at - 1].HasArticle != word.HasArticle) return false;
        return word.Pos == PartOfSpeech.Adjective
            || word.Pos is PartOfSpeech.Unknown or PartOfSpeech.Noun && word.StemKey.Length >= 4 && (word.StemKey.EndsWith("يه") || word.Has(Features.Nisba));
    }

    private static bool IsCoordinatedAdjective(Word word) => word.Pos == PartOfSpeech.Adjective && (word.Proclitics & Proclitics.Waw) != 0;

    /// <summary>Whether the word is a quotation mark; a lone tatweel is a word without letters.</summary>
    internal static bool IsQuote(Word word) => word.Form.Length > 0 && ArabicLetters.IsQuote(word.Form[0]);

    private static bool IsHyphen(Word word) => word.Form is "-" or "–" or "—" or "ـ" or "/" or "‑";
}
