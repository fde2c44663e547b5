using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Who can speak: people, bodies, outlets and names, by lexicon or by the shape of the word.</content>
internal sealed partial class SourcePhrase
{
    /// <summary>Whether a phrase that begins here names someone or something that can speak.</summary>
    public bool CanSpeak(int first, int limit)
    {
        if (first >= limit) return false;
        var word = _words[first];
        if (Signs.IsQuote(word)) return true;
        if (word.Kind == WordKind.Latin) return true;
        if (word.Kind == WordKind.Number) return CountsSpeakers(first, limit);
        if (word.Kind != WordKind.Arabic) return false;
        // كل الجهود: the whole of something speaks where its noun can.
        if (word.StemKey is "كل" or "جميع" or "كافه" && first + 1 < limit && _words[first + 1] is { HasArticle: true, HasPreposition: false, Pos: PartOfSpeech.Noun }) return CanSpeak(first + 1, limit);
        if ((lexicon.Roles.OfStem(word) & WordRole.Speaker) != 0) return true;
        // الخطوط الجوية: an airline.
        if (word.StemKey is "خطوط" && first + 1 < limit && _words[first + 1].StemKey is "جويه") return true;
        // ثلاثة دبلوماسيين، لأربعة مسؤولين، 3 مصادر: who is counted.
        if (CountsSpeakers(first, limit)) return true;
        if (word.Pos == PartOfSpeech.ProperNoun || word.Has(Features.Human)) return true;
        if (index.HasMention(first)) return true;

        // منسوبو القوات، مقاتلو الحركة: the plural in construct.
        if (!word.HasArticle && word.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Unknown && word.Form.Length >= 5 && word.Form[^1] == 'و' && (word.Has(Features.Plural) || !word.Known && Signs.Bare(word)[0] == 'م')) return true;
        // المصلون، المشيعون, مزارعين: people by the shape of the word.
        if (word.Form.Length > (word.HasArticle ? 6 : 5) && (word.Form.EndsWith("ون", StringComparison.Ordinal) || !word.HasArticle && IsSoundPlural(word)) && word.Pos != PartOfSpeech.Numeral && !(word is { Pos: PartOfSpeech.Verb, Known: true, Key: ['ي' or 'ت', ..] }) && word.Has(Features.Plural | Features.Masculine)) return true;
        // A word that no lexicon knows is a name more often than anything else, unless its shape is that of a common noun.
        return !word.Known && (!word.HasArticle || word.Key.EndsWith('ي')) && !word.Key.EndsWith('ه') && !word.Form.EndsWith("ات", StringComparison.Ordinal);
    }

    /// <summary>Whether a number stands here with an indefinite plural of people or outlets that it counts, or كل من with one who can speak.</summary>
    private bool CountsSpeakers(int first, int limit)
    {
        if (first + 1 >= limit) return false;
        if (_words[first].StemKey is "كل" && _words[first + 1].Key is "من") return first + 2 < limit && CanSpeak(first + 2, limit);
        // أكثر من مئة منظمة، نحو ثلاثين نائبا.
        if (_words[first].Key is "اكثر" && _words[first + 1].Key is "من" && first + 3 < limit) first += 2;
        else if (_words[first].Key is "نحو" or "قرابه" or "حوالي" or "زهاء" && first + 2 < limit) first++;
        if (!IsCount(_words[first]) || _words[first + 1] is not { Kind: WordKind.Arabic, HasArticle: false, HasConjunction: false, Enclitic: null } counted) return false;
        return Signs.Attached(counted) == Takes.None && Signs.Preposition(counted) == Takes.None && ((lexicon.Roles.OfStem(counted) & WordRole.Speaker) is var role and not WordRole.None && (role & (WordRole.Human | WordRole.Body)) != 0 || (lexicon.Roles.OfStem(counted) & WordRole.Media) != 0 || IsSoundPlural(counted) && counted.Has(Features.Plural | Features.Masculine));
    }

    /// <summary>ثلاثة، خمس، عشرة, a number in digits; with ل of وفقا.</summary>
    private static bool IsCount(Word word) => word.Kind == WordKind.Number || word is { HasArticle: false } && word.StemKey is "ثلاثه" or "ثلاث" or "اربعه" or "اربع" or "خمسه" or "خمس" or "سته" or "ست" or "سبعه" or "سبع" or "ثمانيه" or "ثماني" or "تسعه" or "تسع" or "عشره" or "عشر" or "عشرات" or "ميات" or "مايه" or "ميه" or "عشرون" or "عشرين" or "ثلاثون" or "ثلاثين" or "اربعون" or "اربعين" or "خمسون" or "خمسين";

    /// <summary>مزارعين، محامين: a plural in ين that is its singular with an ending; عناوين، قوانين are broken plurals.</summary>
    private static bool IsSoundPlural(Word word)
    {
        if (!word.Form.EndsWith("ين", StringComparison.Ordinal)) return false;
        var singular = Folding.Key(word.Lemma);
        return word.StemKey.AsSpan(0, word.StemKey.Length - 2).SequenceEqual(singular is [.. var short1, 'ي'] && !word.StemKey.EndsWith("يين", StringComparison.Ordinal) ? short1 : singular);
    }
}
