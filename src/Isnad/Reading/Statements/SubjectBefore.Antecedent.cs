using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <content>Whom a relative clause is about: الحركة التي تبنت، تصريحات المرشد التي أكد فيها.</content>
internal sealed partial class SubjectBefore
{
    /// <summary>تصريحات المرشد علي خامنئي التي أكد فيها: whose words they are, where a person or a body is named behind the noun; null where none is.</summary>
    private WordRange? Owner(int relative, int sentence)
    {
        for (var i = relative - 1; i >= sentence && i > relative - 16; i--)
        {
            // تصريحات أدلى بها النائب، التي: the verb by which they were made.
            if (Signs.IsStop(_words[i]) || _words[i].Pos == PartOfSpeech.Verb && _words[i].Known && !phrases.InName(i) && _words[i].Enclitic is null && _words[i + 1].Key is not ("بها" or "به")) return null;
            if (!lexicon.Roles.IsSpokenIn(_words[i])) continue;
            var first = i + 1;
            while (first < relative && !phrases.CanSpeak(first, relative) && Signs.Attached(_words[first]) != Takes.Li) first++;
            return first < relative ? new WordRange(first, relative) : null;
        }

        return null;
    }

    /// <summary>جبهة النصرة التي عادت وتبنت: who the relative clause is about goes on in it.</summary>
    public WordRange? InRelativeClause(Cue cue, int sentence)
    {
        for (var i = cue.Words.First - 1; i > sentence && i > cue.Words.First - 5; i--)
        {
            if (Signs.IsRelative(_words[i])) return Antecedent(i, sentence);
            if (_words[i].Pos != PartOfSpeech.Verb && Signs.Preposition(_words[i]) == Takes.None) return null;
        }

        return null;
    }

    private WordRange? Antecedent(int relative, int sentence)
    {
        var first = relative;
        while (first > sentence)
        {
            var word = _words[first - 1];
            if (word.Kind == WordKind.Punctuation && !Signs.IsQuote(word) && !(Signs.IsComma(word) && first == relative)) break;
            if (Signs.Preposition(word) != Takes.None || IsOpening(word) || cues.At(first - 1) is { IsFinite: true } || word.Pos == PartOfSpeech.Verb) break;
            first--;
            if (word.HasConjunction || Signs.Attached(word) != Takes.None || relative - first >= 10) break;
        }

        var end = relative;
        while (end > first && Signs.IsComma(_words[end - 1])) end--;
        // رفضت الوزارة تأكيد الأنباء التي تحدثت: the antecedent is the phrase that ends before the relative word, not all since the verb.
        if (context.Phrases.NounPhraseEndingAt(end, PhraseScope.Complement | PhraseScope.Apposition) is { IsEmpty: false } phrase && phrase.First > first && !phrases.InName(phrase.First))
            for (var i = first + 1; i <= phrase.First; i++)
                if (_words[i].Has(Features.VerbalNoun) && !_words[i].HasArticle && !phrases.InName(i) || _words[i].Key is "او")
                {
                    first = phrase.First;
                    break;
                }

        var head = first;
        while (first < end && !phrases.CanSpeak(first, end)) first++;
        // عملية الحزب التي تهدد: the relative word agrees with the thing, not with whose it is.
        if (first > head && first < end && _words[relative].Key is "الذي" or "التي" && _words[head] is { Pos: PartOfSpeech.Noun, Known: true, HasPreposition: false } thing && Agreement.Of(thing).Feminine == _words[relative].Key is "التي" && Agreement.Of(_words[first]) is { Plural: false } whose && whose.Feminine != _words[relative].Key is "التي" && _words[first].Pos == PartOfSpeech.Noun) return null;
        return first < end && !TakesOther(_words[relative], _words[first]) ? new WordRange(OfficeBefore(first, end, sentence), end) : null;
    }

    /// <summary>وزير العدل في الحكومة، فلان، الذي أوضح: where the office, of one man, begins that a comma sets off before the name of its holder; else <paramref name="first"/>.</summary>
    private int OfficeBefore(int first, int end, int sentence)
    {
        if (first < sentence + 3 || !Signs.IsComma(_words[first - 1]) || !phrases.NamesPersonAt(first)) return first;
        for (var i = first - 2; i > sentence && i > first - 10; i--)
        {
            var word = _words[i];
            if (word.Kind != WordKind.Arabic || word is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) return first;
            if ((lexicon.Roles.OfStem(word) & WordRole.Human) == 0 || word.HasPreposition || word.HasArticle && i == first - 2) continue;
            // سفير فرنسا ورئيس البلدية، فلان: two men, of whom only the last is named.
            if (word.HasConjunction || !IsOfOne(word, end)) return first;
            while (i > sentence + 1 && (lexicon.Roles.OfStem(_words[i - 1]) & WordRole.Human) != 0 && _words[i - 1] is { HasArticle: false, HasConjunction: false, HasPreposition: false } && IsOfOne(_words[i - 1], end)) i--;
            return i;
        }

        return first;
    }

    /// <summary>رئيس البلدية، فلان، الذي: whether a noun may be the office of the one whom the relative word behind his name takes up; مسلحون, أنصار and زوجة may not.</summary>
    private bool IsOfOne(Word noun, int end)
    {
        while (end < _words.Count && Signs.IsComma(_words[end])) end++;
        return !noun.Has(Features.Plural) && !noun.Form.EndsWith("ون", StringComparison.Ordinal) && !(noun.Form.EndsWith('ة') && end < _words.Count && _words[end].Key is "الذي");
    }

    /// <summary>Whether a relative word cannot take up a noun by gender and number (الحزب التي، الحركة الذي).</summary>
    private static bool TakesOther(Word relative, Word noun) => noun is { Known: true, Pos: PartOfSpeech.Noun } && !noun.Has(Features.Plural | Features.Dual)
        && (relative.Key is "التي" ? noun.Has(Features.Masculine | Features.Singular) && !noun.Has(Features.Feminine) && !noun.Form.EndsWith('ة') && (noun.StemKey is "حزب" or "تنظيم" or "جيش" or "مجلس" or "تحالف" or "ايتلاف" or "وزير" or "رييس" or "مسوول" or "زعيم" or "قايد")
        : relative.Key is "الذي" && noun.Form.EndsWith('ة') && noun.StemKey is "حركه" or "جماعه" or "حكومه" or "وزاره" or "منظمه" or "هييه" or "شركه" or "وكاله" or "صحيفه" or "لجنه");
}
