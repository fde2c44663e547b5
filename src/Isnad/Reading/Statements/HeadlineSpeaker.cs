using Isnad.Names;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Decides whether what stands before the colon of a headline speaks, or is a place, a rubric or a topic.</summary>
internal sealed class HeadlineSpeaker(ReadingContext context, StatementLexicon lexicon, SourcePhrase phrases, ContentAct acts, ReadingIndex index)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;
    private readonly HeadlineContent _contents = new(context, lexicon, acts, index);

    /// <summary>An office, a body, a document; a person; a state where the words are plainly its own.</summary>
    public bool Speaks(WordRange source, WordRange content, List<Draft> body)
    {
        var last = source.End - 1;
        while (last > source.First && _words[last].Kind == WordKind.Punctuation) last--;
        if (Asks(content, source)) return false;
        if (!IsSpeaker(source, last, content, body)) return SaysWe(source, content);
        return (lexicon.Roles.OfStem(_words[source.First]) & WordRole.Human) != 0 || KindAt(source.First) is "person" || !_contents.IsTopic(content);
    }

    /// <summary>Whether the words are said by someone rather than the title of a piece.</summary>
    public bool Says(WordRange content) => _contents.Says(content);

    private bool IsSpeaker(WordRange source, int last, WordRange content, List<Draft> body)
    {
        var first = source.First;
        if (Signs.IsQuote(_words[first])) first++;
        if (last < first) return false;
        if (_words[first].Key is "د" or "م" or "ا" && first + 1 < source.End && _words[first + 1].Form == ".") return true;
        var role = lexicon.Roles.OfStem(_words[first]);
        if ((role & WordRole.Human) != 0) return true;
        // كبار التجار: the great of a calling.
        if (_words[first].Key is "كبار" && first < last && ((lexicon.Roles.OfStem(_words[first + 1]) & WordRole.Human) != 0 || _words[first + 1] is { HasArticle: true } calling && calling.Has(Features.Human))) return true;
        var named = Named(first);
        var kind = named?.Kind;
        var isPlace = kind is "state" or "place";
        foreach (var draft in body)
        {
            if (draft.Source is not { } spoke) continue;
            for (var i = spoke.First; i < spoke.End; i++)
                if (_words[i].StemKey == _words[last].StemKey && _words[i].StemKey.Length > 2 && (i == spoke.First || !isPlace && (lexicon.Roles.OfStem(_words[spoke.First]) & WordRole.Human) != 0)) return !isPlace || !_contents.IsHappening(content) && _contents.AnotherActs(content, named!) is not { IsCharge: false } || _contents.IsOwnWord(content);
        }

        if (isPlace && !_contents.IsHappening(content) && SaysBelow(named!, content, body)) return true;
        // ترامب: …: whom everybody knows needs no body to show that he speaks, if the words are no title of a piece on him.
        if (kind == "person" && named!.Entry >= 0 && index.IsPerson(last)) return _contents.Says(content);

        if (isPlace && !lexicon.Company.HasStem(_words[first], Company.Seat)) return _contents.IsOwnWord(content) || IsCapital(first, named!) && _contents.AnotherActs(content, named!) is { IsCharge: true };
        if ((role & (WordRole.Body | WordRole.Document)) != 0 && Signs.Attached(_words[first]) == Takes.None) return true;
        if (kind is not null && kind != "person") return true;
        // أردنيون، مسرحيون: people by the shape of the word.
        if (source.Count == 1 && !_words[first].HasArticle && _words[first].Form.Length > 5 && _words[first].Form.EndsWith("ون", StringComparison.Ordinal) && _words[first].Has(Features.Plural)) return true;
        if (kind == "person") return IsNamedBelow(_words[last], asPerson: false) && _contents.Says(content);
        if (InPlace(first)) return false;
        return IsBareName(first, last) ? IsNamedBelow(_words[last], asPerson: true) : source.Count <= 5 && content.Count > 2 && IsBodyBelow(first, last);
    }

    /// <summary>روسيا: الغارات تفيد داعش, and below: ذكر الكرملين أن الغارات …: whether somebody of the state says with the same words what stands behind its name.</summary>
    private bool SaysBelow(DocumentActor state, WordRange content, List<Draft> body)
    {
        if (state.Country is null) return false;
        foreach (var draft in body)
        {
            if (draft is not { Source: { } spoke, Content: { } told } || Signs.Shared(_words, content, told) < 3) continue;
            foreach (var speaker in context.Actors.Resolve(spoke))
                if (context.Actors.Actors[speaker] is var who && who.Country == state.Country && (who.Kind is "state" or "government" || who is { Kind: "person", Entry: >= 0 })) return true;
        }

        return false;
    }

    /// <summary>المنامة, واشنطن: the name of a capital for its state.</summary>
    private bool IsCapital(int first, DocumentActor actor) => actor.Kind == "state" && Folding.Key(actor.Name) is var name && _words[first].Key != name && !name.Contains(_words[first].StemKey, StringComparison.Ordinal);

    /// <summary>سنعلن قريبا، اتبعنا سياسة: a verb in the first person is the word of whoever stands before the colon.</summary>
    private bool SaysWe(WordRange source, WordRange content)
    {
        if (source.Count > 5 || Signs.Attached(_words[source.First]) != Takes.None || lexicon.Headlines.IsRubric(_words[source.First])) return false;
        // أزمة الطاقة: نحتاج إلى: a theme, of which the report speaks.
        if (!phrases.CanSpeak(source.First, source.End) || _words[source.First].Has(Features.VerbalNoun)) return false;
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

    private DocumentActor? Named(int first)
    {
        foreach (var mention in index.Mentions(first, first)) return context.Actors.Actors[mention.Actor];
        return null;
    }

    private string? KindAt(int first) => Named(first)?.Kind;

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
            // هيئة الأرصاد، الهيئة العامة للأرصاد.
            found |= lexicon.Headlines.IsInstitution(_words[i - 1]) || _words[i - 1] is { HasArticle: true, Pos: PartOfSpeech.Adjective } && i > body + 1 && lexicon.Headlines.IsInstitution(_words[i - 2]);
        }

        return found;
    }
}
