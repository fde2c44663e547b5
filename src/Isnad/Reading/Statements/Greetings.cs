using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>Reads greetings that are carried: نقل الوزير تحيات الرئيس وتقديره، وحمله الملك نقل تحياته. Whose greetings they are speaks; the bearer passes them on.</summary>
internal sealed class Greetings(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases)
{
    private const int Reach = 26;
    private static readonly CueVerb Carrying = new("نقل", Takes.Object, CueObject.None, "praise", CueGate.Open);
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The statements of the greetings whose verb is this word; none where it carries none.</summary>
    public IReadOnlyList<Draft> At(int i, int limit)
    {
        var key = Signs.Bare(_words[i]);
        var orders = key is "حمل" or "حمله" or "حملها" or "حملهم" or "حملت" or "كلف" or "كلفه";
        return orders || key is "نقل" or "نقلت" or "ينقل" or "تنقل" or "ابلغ" or "ابلغت" or "نقلوا" ? [.. Carried(i, limit, orders)] : [];
    }

    private IEnumerable<Draft> Carried(int i, int limit, bool orders)
    {
        var greeting = -1;
        for (var j = i + 1; j < limit && j < i + Reach; j++)
        {
            // نقلت الوكالة عن المعهد: whose words are passed on, no greeting.
            if (Signs.IsStop(_words[j]) || Signs.IsColon(_words[j]) || Signs.Preposition(_words[j]) == Takes.An || (lexicon.Roles.Of(_words[j]) & WordRole.Opener) != 0) yield break;
            if (!IsGreeting(_words[j])) continue;
            greeting = j;
            break;
        }

        if (greeting < 0) yield break;
        var subject = Subject(i + 1, greeting);
        var end = ContentEnd(greeting, limit);
        if (orders)
        {
            // حمله الملك نقل تحياته: what he asks is that they be carried.
            if (subject is null || _words[greeting - 1].StemKey is not ("نقل" or "ابلاغ" or "ايصال" or "تقديم")) yield break;
            yield return new Draft { Cue = new WordRange(i, i + 1), Source = subject, Content = new WordRange(greeting - 1, end), Act = "demand" };
            yield break;
        }

        var named = greeting + 1;
        while (named < limit && _words[named].HasConjunction && IsGreeting(_words[named])) named++;
        var owner = _words[named - 1].Enclitic is null && phrases.CanSpeak(named, limit) ? Owner(named, limit) : subject;
        if (owner is null) yield break;
        var draft = new Draft { Cue = new WordRange(i, i + 1), Source = owner, Content = new WordRange(greeting, end), Act = lexicon.Light.ActOf(_words[greeting]) is "concern" ? "concern" : "praise" };
        if (subject is { } bearer && bearer != owner) draft.Via.Add(bearer);
        yield return draft;
        for (var j = greeting + 1; j < end; j++)
        {
            if (!_words[j].HasConjunction || _words[j].Enclitic is null || !IsGreeting(_words[j]) || j + 1 >= end) continue;
            yield return new Draft
            {
                Cue = new WordRange(j, j + 1), Speaker = new Speaker(owner.Value, Feminine: false, Plural: false, null, i), Content = new WordRange(j + 1, end), Act = lexicon.Light.ActOf(_words[j]) is "concern" ? "concern" : "praise",
            };
        }
    }

    private bool IsGreeting(Word word) => word.Kind == WordKind.Arabic && (lexicon.Light.ActOf(word) is "praise" or "concern" || word.StemKey is "تقدير" or "تمنيات" or "مشاعر" || word is { StemKey: "سلام", Enclitic: not null });

    private WordRange? Subject(int first, int limit)
    {
        if (!phrases.CanSpeak(first, limit) || Signs.Attached(_words[first]) != Takes.None) return null;
        var end = Math.Clamp(phrases.First(first, limit, Carrying), first + 1, limit);
        for (var i = first + 1; i < end; i++)
            if (Signs.Attached(_words[i]) == Takes.Li || Signs.IsDash(_words[i])) end = i;
        return new WordRange(first, end);
    }

    private WordRange Owner(int first, int limit)
    {
        var phrase = context.Phrases.NounPhrase(first, PhraseScope.Complement | PhraseScope.Apposition);
        var end = Math.Clamp(phrase.End, first + 1, limit);
        for (var i = first + 1; i < end; i++)
            if (Signs.IsComma(_words[i]) || IsGreeting(_words[i]) || Signs.Attached(_words[i]) == Takes.Li) end = i;
        return new WordRange(first, end);
    }

    private int ContentEnd(int first, int limit)
    {
        var end = first;
        while (end < limit && !Signs.IsStop(_words[end]) && cues.At(end) is not { IsParticiple: true }) end++;
        for (var i = first + 1; i < end; i++)
            if (Signs.IsComma(_words[i]) && i + 1 < end && !(_words[i + 1].HasConjunction && (IsGreeting(_words[i + 1]) || _words[i + 1] is { Pos: not (PartOfSpeech.Verb or PartOfSpeech.Preposition), HasPreposition: false } && phrases.Attached(i + 1) == Takes.None)) && !(i > first + 1 && Signs.Preposition(_words[i + 1]) == Takes.Ila)) return i;
        while (end > first + 1 && Signs.IsComma(_words[end - 1])) end--;
        return end;
    }
}
