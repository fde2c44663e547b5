using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Reads «غوتيريش: …», «الوزير للصحيفة: …», «الوزير محذرا الأطراف: …» in a headline.</summary>
internal sealed class Headline(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases, ContentAct acts, ReadingIndex index)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The statement of a headline that begins with a speaker and a colon; null where the name is a place or a rubric (تونس: …، عاجل: …).</summary>
    /// <param name="body">The statements of the body: whoever is a source there speaks before the colon too, be it a place or a name that nothing else shows to speak.</param>
    public Draft? Read(List<Draft> body)
    {
        var headline = context.Document.Paragraphs[0];
        var colon = -1;
        var manner = -1;
        for (var i = headline.First; i < headline.End && i < headline.First + 16; i++)
        {
            if (cues.At(i) is { } cue && !index.HasMention(i))
            {
                if (cue.IsFinite) return null;
                if (cue is { IsParticiple: true, HasConjunction: false } && i > headline.First && (_words[i].Form.EndsWith('ا') || _words[i].Form.EndsWith('ة'))) manner = manner < 0 ? i : manner;
            }

            if (!Signs.IsColon(_words[i])) continue;
            colon = i;
            break;
        }

        if (colon <= headline.First || colon + 1 >= headline.End) return null;
        var content = new WordRange(colon + 1, headline.End);
        while (content.End > colon + 2 && Signs.IsStop(_words[content.End - 1])) content = content with { End = content.End - 1 };
        // الوزير محذرا الأطراف: the participle says how the words are meant.
        if (manner > 0 && phrases.CanSpeak(headline.First, manner) && cues.At(manner) is { } how)
        {
            body.RemoveAll(d => d.Cue.First >= manner && d.Cue.First < colon);
            return new Draft { Cue = new WordRange(manner, manner + 1), Source = new WordRange(headline.First, manner), Content = content, Act = how.First.Verb.Act };
        }

        // الزعيم يهذي: …: the verb before the colon is the cue, whatever it means.
        if (colon > headline.First + 1 && _words[colon - 1] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } spoken && spoken.Key[0] is 'ي' or 'ت' && !index.InName(colon - 1) && phrases.CanSpeak(headline.First, colon - 1))
            return new Draft { Cue = new WordRange(colon - 1, colon), Source = new WordRange(headline.First, colon - 1), Content = content, Act = acts.Of(content.First, content.End, null, plain: true) ?? "assert" };
        var addressee = Addressee(headline.First + 1, colon);
        var source = new WordRange(headline.First, addressee?.First ?? colon);
        if (addressee is null && (!IsSpeaker(source, content, body) || (lexicon.Roles.OfStem(_words[source.First]) & WordRole.Human) == 0 && KindAt(source.First) is not "person" && IsTopic(content))) return null;
        return new Draft { Cue = new WordRange(colon, colon + 1), Source = source, Addressee = addressee, Content = content, Act = acts.Of(content.First, content.End, source, plain: true) ?? "assert" };
    }

    /// <summary>لـ«الصحيفة»، للقناة: whom the words were said to, up to the colon; null where none is named.</summary>
    private WordRange? Addressee(int first, int colon)
    {
        for (var i = first; i < colon; i++)
        {
            var isLetter = _words[i].Key is "ل" or "لل";
            if (!isLetter && (Signs.Attached(_words[i]) != Takes.Li || (lexicon.Roles.OfStem(_words[i]) & WordRole.Media) == 0 && !index.IsMedia(i))) continue;
            return i + 1 < colon || !isLetter ? new WordRange(i, colon) : null;
        }

        return null;
    }

    /// <summary>An office, a body, a document; a person whom the report names again; a state where the words are plainly its own.</summary>
    private bool IsSpeaker(WordRange source, WordRange content, List<Draft> body)
    {
        var first = source.First;
        if (Signs.IsQuote(_words[first])) first++;
        if (_words[first].Key is "د" or "م" or "ا" && first + 1 < source.End && _words[first + 1].Form == ".") return true;
        var role = lexicon.Roles.OfStem(_words[first]);
        if ((role & WordRole.Human) != 0) return true;
        var last = source.End - 1;
        while (last > first && _words[last].Kind == WordKind.Punctuation) last--;
        if (last < first) return false;
        var actor = KindAt(first);
        var isPlace = actor is "state" or "place";
        foreach (var draft in body)
        {
            if (draft.Source is not { } named) continue;
            for (var i = named.First; i < named.End; i++)
                if (_words[i].StemKey == _words[last].StemKey && _words[i].StemKey.Length > 2 && (i == named.First || !isPlace && (lexicon.Roles.OfStem(_words[named.First]) & WordRole.Human) != 0)) return true;
        }

        if (isPlace && !lexicon.Company.HasStem(_words[first], Company.Seat)) return IsOwnWord(content);
        return (role & (WordRole.Body | WordRole.Document)) != 0 && Signs.Attached(_words[first]) == Takes.None || actor is not null && (actor != "person" || IsNamedBelow(_words[last]));
    }

    /// <summary>من أين جاء، جلسة حاسمة غدا، عام من الجمود: a question, or an indefinite thing with adjectives and a time alone, is what the report is about.</summary>
    private bool IsTopic(WordRange content)
    {
        var first = _words[content.First];
        var next = content.First + 1 < content.End ? _words[content.First + 1] : null;
        if (first.Key is "لماذا" or "كيف" or "اين" or "متي" or "ماذا" or "هل" || first.Key is "من" or "الي" && next?.Key is "اين" || first.Key is "ما" && next?.Key is "هو" or "هي") return true;
        if (next?.Key is "من" && content.Count is 3 or 4 && first.Key is "عام" or "عامان" or "سنه" or "سنتان" or "سنوات" or "اعوام" or "شهر" or "اشهر" or "شهور" or "عقد" or "عقود" or "اسبوع" or "اسابيع" or "ايام" or "قرن") return true;
        if (first is not { Pos: PartOfSpeech.Noun, HasArticle: false, HasPreposition: false, Enclitic: null } || first.Has(Features.VerbalNoun) || next is null) return false;
        for (var i = content.First + 1; i < content.End; i++)
        {
            if (index.TimeEnd(i) is not null || (lexicon.Roles.Of(_words[i]) & WordRole.Time) != 0) continue;
            if (_words[i] is not { Pos: PartOfSpeech.Adjective, HasArticle: false, HasPreposition: false, HasConjunction: false, Enclitic: null } adjective || adjective.Has(Features.ActiveParticiple) && adjective.Form.EndsWith('ا')) return false;
        }

        return true;
    }

    private string? KindAt(int first)
    {
        foreach (var mention in index.Mentions(first, first)) return context.Actors.Actors[mention.Actor].Kind;
        return null;
    }

    /// <summary>لا بد من حل، أكراد الجوار ليسوا ضمن أهدافنا، الحق في الدفاع: what states say, where the name of the place would tell what happened there.</summary>
    private bool IsOwnWord(WordRange content)
    {
        if (acts.Of(content.First, content.End, null, plain: true) is "demand" or "promise" or "warn" or "praise" or "concern") return true;
        for (var i = content.First; i < content.End && i < content.First + 4; i++)
        {
            var word = _words[i];
            if ((lexicon.Roles.Of(word) & WordRole.Negation) != 0 && word.Key != "ما" || word.Enclitic is "نا" || Signs.Bare(word) is "ليس" or "ليست" or "ليسوا" or "الحق" or "نحن" or "اننا") return true;
            if (word.Pos == PartOfSpeech.Verb && word.Known && word.Has(Features.First)) return true;
        }

        return false;
    }

    /// <summary>Whether the upper half of the body names the person, as it does not name its own author.</summary>
    private bool IsNamedBelow(Word name)
    {
        var body = context.Document.Paragraphs[0].End;
        for (var i = body; i < body + (_words.Count - body) / 2; i++)
            if (_words[i].StemKey == name.StemKey && name.StemKey.Length > 2) return true;
        return false;
    }
}
