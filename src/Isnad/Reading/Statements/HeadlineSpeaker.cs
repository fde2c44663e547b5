using Isnad.Names;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Decides whether what stands before the colon of a headline speaks, or is a place, a rubric or a topic.</summary>
internal sealed class HeadlineSpeaker(ReadingContext context, StatementLexicon lexicon, SourcePhrase phrases, ContentAct acts, ReadingIndex index)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>An office, a body, a document; a person; a state where the words are plainly its own.</summary>
    public bool Speaks(WordRange source, WordRange content, List<Draft> body)
    {
        var last = source.End - 1;
        while (last > source.First && _words[last].Kind == WordKind.Punctuation) last--;
        if (Asks(content, source)) return false;
        if (!IsSpeaker(source, last, content, body)) return SaysWe(source, content);
        return (lexicon.Roles.OfStem(_words[source.First]) & WordRole.Human) != 0 || KindAt(source.First) is "person" || !IsTopic(content);
    }

    private bool IsSpeaker(WordRange source, int last, WordRange content, List<Draft> body)
    {
        var first = source.First;
        if (Signs.IsQuote(_words[first])) first++;
        if (last < first) return false;
        if (_words[first].Key is "د" or "م" or "ا" && first + 1 < source.End && _words[first + 1].Form == ".") return true;
        var role = lexicon.Roles.OfStem(_words[first]);
        if ((role & WordRole.Human) != 0) return true;
        var named = Named(first);
        var kind = named?.Kind;
        // ترامب: …: whom everybody knows needs no body to show that he speaks.
        if (kind == "person" && named!.Entry >= 0 && index.IsPerson(last)) return true;
        var isPlace = kind is "state" or "place";
        foreach (var draft in body)
        {
            if (draft.Source is not { } spoke) continue;
            for (var i = spoke.First; i < spoke.End; i++)
                if (_words[i].StemKey == _words[last].StemKey && _words[i].StemKey.Length > 2 && (i == spoke.First || !isPlace && (lexicon.Roles.OfStem(_words[spoke.First]) & WordRole.Human) != 0)) return !isPlace || !IsHappening(content) || IsOwnWord(content);
        }

        if (isPlace && !lexicon.Company.HasStem(_words[first], Company.Seat)) return IsOwnWord(content) || IsCapital(first, named!) && AnotherActs(content, named!);
        if ((role & (WordRole.Body | WordRole.Document)) != 0 && Signs.Attached(_words[first]) == Takes.None) return true;
        if (kind is not null && kind != "person") return true;
        // أردنيون، مسرحيون: people by the shape of the word.
        if (source.Count == 1 && !_words[first].HasArticle && _words[first].Form.Length > 5 && _words[first].Form.EndsWith("ون", StringComparison.Ordinal) && _words[first].Has(Features.Plural)) return true;
        if (kind == "person") return IsNamedBelow(_words[last], asPerson: false);
        if (InPlace(first)) return false;
        return IsBareName(first, last) ? IsNamedBelow(_words[last], asPerson: true) : source.Count <= 5 && content.Count > 2 && IsBodyBelow(first, last);
    }

    /// <summary>انتهاء الهجوم، مقتل ثلاثة، انفجار سيارة: what happens in a place, told by its noun.</summary>
    private bool IsHappening(WordRange content)
    {
        var word = _words[content.First];
        return word.Kind == WordKind.Number || word is { Pos: PartOfSpeech.Noun, HasArticle: false, HasPreposition: false, Enclitic: null } && (word.Has(Features.VerbalNoun) && !word.Has(Features.Plural) && !word.Form.EndsWith("ات", StringComparison.Ordinal) || lexicon.Company.HasStem(word, Company.Harm));
    }

    /// <summary>المنامة, واشنطن: the name of a capital for its state.</summary>
    private bool IsCapital(int first, DocumentActor actor) => actor.Kind == "state" && Folding.Key(actor.Name) is var name && _words[first].Key != name && !name.Contains(_words[first].StemKey, StringComparison.Ordinal);

    /// <summary>إيران تصدر الإرهاب: a clause about another state or party than the one before the colon.</summary>
    private bool AnotherActs(WordRange content, DocumentActor actor)
    {
        var at = content.First;
        if (Signs.IsQuote(_words[at])) at++;
        foreach (var mention in index.Mentions(at, at))
        {
            var other = context.Actors.Actors[mention.Actor];
            if (mention.Kind != MentionKind.Name || other == actor || other.Country is not null && other.Country == actor.Country) continue;
            for (var i = mention.Words.End; i < content.End && i < mention.Words.End + 2; i++)
                if (_words[i].Pos == PartOfSpeech.Verb && _words[i].Known && _words[i].Has(Features.Imperfect)) return true;
        }

        return false;
    }

    /// <summary>سنعلن قريبا، اتبعنا سياسة: a verb in the first person is the word of whoever stands before the colon.</summary>
    private bool SaysWe(WordRange source, WordRange content)
    {
        if (source.Count > 5 || Signs.Attached(_words[source.First]) != Takes.None || lexicon.Headlines.IsRubric(_words[source.First])) return false;
        for (var i = source.First; i < source.End; i++)
            if (Signs.Preposition(_words[i]) != Takes.None || _words[i].Pos == PartOfSpeech.Verb && _words[i].Known && !index.InName(i) || (lexicon.Roles.Of(_words[i]) & (WordRole.Time | WordRole.Adjunct | WordRole.Negation)) != 0) return false;
        var seen = 0;
        for (var i = content.First; i < content.End && seen < 2; i++)
        {
            if (_words[i].Kind == WordKind.Punctuation) continue;
            seen++;
            var word = _words[i];
            if (word.Pos != PartOfSpeech.Verb || !word.Known) continue;
            if (word.Has(Features.First) || word.Has(Features.Perfect) && word.Enclitic is null && word.Form.EndsWith("نا", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>من أين جاء، الأخضر إلى أين: a question is what the report is about; that of a person may be his own.</summary>
    private bool Asks(WordRange content, WordRange source)
    {
        var last = content.End - 1;
        if (_words[last].Key is "اين" && content.Count <= 4) return true;
        if ((lexicon.Roles.OfStem(_words[source.First]) & WordRole.Human) != 0 || KindAt(source.First) is "person") return false;
        var first = _words[content.First];
        var next = content.First + 1 < content.End ? _words[content.First + 1] : null;
        return first.Key is "لماذا" or "كيف" or "اين" or "متي" or "ماذا" or "هل" || first.Key is "من" or "الي" && next?.Key is "اين" || first.Key is "ما" && next?.Key is "هو" or "هي";
    }

    /// <summary>جلسة حاسمة غدا، عام من الجمود: an indefinite thing with adjectives and a time alone is what the report is about.</summary>
    private bool IsTopic(WordRange content)
    {
        var first = _words[content.First];
        var next = content.First + 1 < content.End ? _words[content.First + 1] : null;
        if (next?.Key is "من" && content.Count is 3 or 4 && first.Key is "عام" or "عامان" or "سنه" or "سنتان" or "سنوات" or "اعوام" or "شهر" or "اشهر" or "شهور" or "عقد" or "عقود" or "اسبوع" or "اسابيع" or "ايام" or "قرن") return true;
        if (first is not { Pos: PartOfSpeech.Noun, HasArticle: false, HasPreposition: false, Enclitic: null } || first.Has(Features.VerbalNoun) || next is null) return false;
        for (var i = content.First + 1; i < content.End; i++)
        {
            if (index.TimeEnd(i) is not null || (lexicon.Roles.Of(_words[i]) & WordRole.Time) != 0) continue;
            if (_words[i] is not { Pos: PartOfSpeech.Adjective, HasArticle: false, HasPreposition: false, HasConjunction: false, Enclitic: null } adjective || adjective.Has(Features.ActiveParticiple) && adjective.Form.EndsWith('ا')) return false;
        }

        return true;
    }

    private DocumentActor? Named(int first)
    {
        foreach (var mention in index.Mentions(first, first)) return context.Actors.Actors[mention.Actor];
        return null;
    }

    private string? KindAt(int first) => Named(first)?.Kind;

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

    /// <summary>Whether the gazetteer knows a place by the word.</summary>
    private bool InPlace(int at)
    {
        foreach (var place in context.Places)
        {
            if (place.Words.First > at) break;
            if (place.Words.Contains(at)) return true;
        }

        return false;
    }

    /// <summary>One to three words that no lexicon knows as anything but names.</summary>
    private bool IsBareName(int first, int last)
    {
        if (last - first > 2) return false;
        for (var i = first; i <= last; i++)
            if (_words[i].Kind != WordKind.Arabic || _words[i].HasPreposition || _words[i].HasConjunction || _words[i].Known && _words[i].Pos != PartOfSpeech.ProperNoun || index.IsPlace(i)) return false;
        return true;
    }

    /// <summary>Whether the body names the person as a person, before the line that names its author.</summary>
    private bool IsNamedBelow(Word name, bool asPerson)
    {
        if (name.StemKey.Length < 3) return false;
        var body = context.Document.Paragraphs[0].End;
        var half = body + (_words.Count - body) / 2;
        var signature = context.Document.Paragraphs is { Count: > 2 } all && all[^1].Count < 7 ? all[^1].First : _words.Count;
        for (var i = body; i < signature; i++)
            if (_words[i].StemKey == name.StemKey && (i < half && !asPerson || index.IsPerson(i))) return true;
        return false;
    }

    /// <summary>«الأرصاد»: … where the body speaks of هيئة الأرصاد: a headline names a body by the last of its name.</summary>
    private bool IsBodyBelow(int first, int last)
    {
        if (last - first > 2 || _words[first].StemKey.Length < 3 || !_words[first].HasArticle || index.IsPlace(first)) return false;
        var body = context.Document.Paragraphs[0].End;
        var found = false;
        for (var i = body + 1; i < _words.Count && i < body + 120; i++)
        {
            if (_words[i].StemKey != _words[first].StemKey) continue;
            // في الجوف، منطقة الجوف: a place after all.
            if (phrases.IsPlace(i) || Signs.Preposition(_words[i - 1]) == Takes.Fi || _words[i - 1].StemKey is "منطقه" or "محافظه" or "مدينه" or "بلده" or "ولايه" or "اقليم" or "امير" or "اماره" or "نادي" or "فريق") return false;
            found |= lexicon.Headlines.IsInstitution(_words[i - 1]);
        }

        return found;
    }
}
