using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Reads «غوتيريش: …», «الوزير للصحيفة: …», «الوزير محذرا الأطراف: …», «وكالة عن مصادر: …», «"…": الوزير» in a headline.</summary>
internal sealed class Headline(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases, ContentAct acts, ReadingIndex index)
{
    private const int Reach = 16;
    private readonly IReadOnlyList<Word> _words = context.Document.Words;
    private readonly HeadlineSpeaker _speakers = new(context, lexicon, phrases, acts, index);

    /// <summary>The statements of a headline whose speakers stand beside a colon; none where the name is a place or a rubric (تونس: …، عاجل: …).</summary>
    /// <param name="body">The statements of the body: whoever is a source there speaks before the colon too, be it a place or a name that nothing else shows to speak.</param>
    public List<Draft> Read(List<Draft> body)
    {
        var headline = context.Document.Paragraphs[0];
        var end = headline.End;
        while (end > headline.First && Signs.IsStop(_words[end - 1])) end--;
        List<(int First, int Colon)> read = [];
        var first = headline.First;
        for (var i = headline.First; i < end; i++)
        {
            if (IsEdge(i, first)) first = i + 1;
            else if (Signs.IsColon(_words[i]) && i > first && i + 1 < end)
            {
                // … وبري: لا حوار: another speaks behind the words of the one before.
                var start = read.Count > 0 && first == read[^1].Colon + 1 ? Joined(first, i) : first;
                if (start >= 0 && i - start <= Reach && At(start, i, end, body) is not null) read.Add((start, i));
                if (start >= 0) first = i + 1;
            }
        }

        List<Draft> drafts = [];
        for (var i = 0; i < read.Count; i++)
        {
            var last = i + 1 < read.Count ? read[i + 1].First : end;
            while (last > read[i].Colon + 2 && _words[last - 1].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[last - 1]) && !Signs.IsCloseBracket(_words[last - 1]) && _words[last - 1].Form is not "%" and not "٪") last--;
            if (At(read[i].First, read[i].Colon, last, body) is not { } draft) continue;
            // What stands before the colon says how and to whom, nothing of its own; a quotation there is what is said.
            if (draft.Content!.Value.First > read[i].Colon) body.RemoveAll(d => d.Cue.First >= read[i].First && d.Cue.First < read[i].Colon);
            drafts.Add(draft);
        }

        return drafts;
    }

    /// <summary>Whether what stands before ends here: with .. or a bar, or with the dash behind a rubric (عاجل - …).</summary>
    private bool IsEdge(int at, int first) => Signs.IsStop(_words[at]) && !(_words[at].Form == "." && at > first && _words[at - 1] is { Kind: WordKind.Arabic, Form.Length: 1 }) || _words[at] is { Kind: WordKind.Punctuation, Form: "|" or "/" or "//" or "؛" or ";" } || Signs.IsDash(_words[at]) && at - first == 1 && _words[at].Form.Length > 0 && lexicon.Headlines.IsRubric(_words[first]);

    /// <summary>First word of a name that و joins to what was said before the colon; -1 where none is.</summary>
    private int Joined(int first, int colon)
    {
        for (var i = colon - 1; i > first && i > colon - 6; i--)
        {
            if (_words[i].Pos == PartOfSpeech.Verb && _words[i].Known && !index.InName(i) || Signs.Preposition(_words[i]) != Takes.None) return -1;
            if (_words[i].HasConjunction && (index.IsPerson(i) || (lexicon.Roles.OfStem(_words[i]) & WordRole.Human) != 0)) return i;
        }

        return -1;
    }

    private Draft? At(int first, int colon, int end, List<Draft> body)
    {
        while (first < colon && _words[first].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[first])) first++;
        if (colon <= first || colon + 1 >= end) return null;
        if (Behind(first, colon, end) is { } behind) return behind;
        // «رسائل من الجحيم»: صحافي في السجن: the title of a piece.
        if (Signs.IsQuote(_words[first]) && index.QuotationAt(first) is { Inner.Count: > 2 } title && title.Words.End == colon && !index.InName(first + 1) && (lexicon.Roles.OfStem(_words[first + 1]) & (WordRole.Body | WordRole.Human)) == 0) return null;
        var manner = -1;
        for (var i = first; i < colon; i++)
        {
            if (cues.At(i) is not { } cue || index.HasMention(i) && cue.IsFinite) continue;
            // الزعيم يهذي: …: the verb before the colon is the cue, whatever it means.
            if (cue.IsFinite) return null;
            if (manner < 0 && !cue.HasConjunction && i > first && cue.Readings.Exists(static r => r.Form == CueForm.Participle) && (_words[i].Form.EndsWith('ا') || _words[i].Form.EndsWith('ة'))) manner = i;
        }

        var content = new WordRange(colon + 1, end);
        // الوزير محذرا الأطراف: the participle says how the words are meant.
        if (manner > 0 && phrases.CanSpeak(first, manner) && cues.At(manner) is { } how)
            return new Draft { Cue = new WordRange(manner, manner + 1), Source = new WordRange(first, manner), Content = content, Act = how.Readings.Find(static r => r.Form == CueForm.Participle).Verb.Act };
        if (colon > first + 1 && _words[colon - 1] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } spoken && spoken.Key[0] is 'ي' or 'ت' && !index.InName(colon - 1) && phrases.CanSpeak(first, colon - 1))
            return new Draft { Cue = new WordRange(colon - 1, colon), Source = new WordRange(first, colon - 1), Content = content, Act = ActOf(content, null) };
        List<WordRange> via = [];
        if (Relayed(first, colon) is var whose and > 0)
        {
            var from = whose - 1;
            while (from > first + 1 && _words[from - 1].Key is "نقلا") from--;
            via.Add(new WordRange(first, from));
            first = whose;
        }

        var addressee = Addressee(first, colon);
        var source = new WordRange(first, addressee?.First ?? Circumstance(first, colon));
        if (addressee is null && via.Count == 0 && !_speakers.Speaks(source, content, body)) return null;
        return new Draft { Cue = new WordRange(colon, colon + 1), Source = source, Addressee = addressee, Via = via, Content = content, Act = ActOf(content, source) };
    }

    /// <summary>«لن نركع»: هنية: the words first, their speaker behind the colon.</summary>
    private Draft? Behind(int first, int colon, int end)
    {
        if (!Signs.IsQuote(_words[first]) || index.QuotationAt(first) is not { Inner.Count: > 2 } quotation || quotation.Words.End != colon || end - colon > 9 || !phrases.CanSpeak(colon + 1, end)) return null;
        var isNamed = index.InName(colon + 1);
        if (!isNamed && (lexicon.Roles.OfStem(_words[colon + 1]) & WordRole.Human) == 0) return null;
        var office = _words[colon + 1];
        isNamed |= office.HasArticle || colon + 2 < end && !office.Has(Features.Plural) && (_words[colon + 2].HasArticle || index.InName(colon + 2));
        // «صيف بلا ماء»: سكان غزة: the title of a piece on people of a kind, unless they plainly say it (ناجون: «لن ننسى»).
        if (!isNamed && !_speakers.Says(quotation.Inner)) return null;
        for (var i = colon + 1; i < end; i++)
            if (_words[i].Pos == PartOfSpeech.Verb && _words[i].Known && !index.InName(i) || _words[i].Kind == WordKind.Punctuation || _words[i].HasConjunction && i > colon + 1 && !index.HasMention(i) && (lexicon.Roles.OfStem(_words[i]) & WordRole.Human) == 0) return null;
        return new Draft { Cue = new WordRange(colon, colon + 1), Source = new WordRange(colon + 1, end), Content = quotation.Words, Act = ActOf(quotation.Inner, null) };
    }

    /// <summary>What the words do; أوقفوا الحرب, a bare imperative, demands.</summary>
    private string ActOf(WordRange content, WordRange? source)
    {
        var first = content.First;
        while (first < content.End - 1 && Signs.IsQuote(_words[first])) first++;
        return acts.Of(content.First, content.End, source, plain: true) ?? (_words[first] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } verb && verb.Has(Features.Imperative) && verb.Form.EndsWith("وا", StringComparison.Ordinal) && verb.Form[0] is 'ا' or 'أ' ? "demand" : "assert");
    }

    /// <summary>First word of whom an outlet quotes (وكالة عن مصادر: …); 0 where it quotes nobody.</summary>
    private int Relayed(int first, int colon)
    {
        if (!index.IsMedia(first) && _words[first].Key is not "اعلام" && (lexicon.Roles.OfStem(_words[first]) & WordRole.Media) == 0 && !(Signs.IsQuote(_words[first]) && first + 1 < colon && index.IsMedia(first + 1))) return 0;
        for (var i = first + 1; i + 1 < colon; i++)
            if (Signs.Preposition(_words[i]) == Takes.An) return phrases.CanSpeak(i + 1, colon) ? i + 1 : 0;
        return 0;
    }

    /// <summary>الوزير ردا على سؤال، الرئيس بعد اللقاء، فلان في مقابلة: word where the circumstance begins; <paramref name="colon"/> where none does.</summary>
    private int Circumstance(int first, int colon)
    {
        for (var i = first + 1; i < colon; i++)
        {
            if (_words[i].Kind != WordKind.Arabic || index.InName(i) && index.InName(i - 1) && !index.IsPerson(i - 1)) continue;
            if (lexicon.Headlines.IsCircumstance(_words[i])) return i;
            var preposition = phrases.Preposition(i);
            if (preposition == Takes.None) continue;
            if (preposition != Takes.Min && EndsName(first, i)) return i;
            if (preposition == Takes.Fi && i + 1 < colon && (lexicon.Roles.IsSpokenIn(_words[i + 1]) || lexicon.Company.HasStem(_words[i + 1], Company.Occasion) || (lexicon.Roles.OfStem(_words[i + 1]) & WordRole.Venue) != 0 && !_words[i + 1].HasArticle)) return i;
        }

        return colon;
    }

    /// <summary>Whether the name of a person ends right before a word.</summary>
    private bool EndsName(int first, int at)
    {
        foreach (var mention in index.Mentions(first, at - 1))
            if (mention.Kind == Isnad.Names.MentionKind.Name && mention.Name.End == at && context.Actors.Actors[mention.Actor].Kind == "person") return true;
        return false;
    }

    /// <summary>لـ«الصحيفة»، للقناة، لمجلس الأمن: whom the words were said to, up to the colon; null where none is named.</summary>
    private WordRange? Addressee(int first, int colon)
    {
        for (var i = first + 1; i < colon; i++)
        {
            var isLetter = _words[i].Key is "ل" or "لل";
            var isMedia = isLetter || phrases.Attached(i) == Takes.Li && ((lexicon.Roles.OfStem(_words[i]) & WordRole.Media) != 0 || index.IsMedia(i));
            if (!isMedia && !IsSpokenTo(first, i, colon)) continue;
            return i + 1 < colon || !isLetter ? new WordRange(i, colon) : null;
        }

        return null;
    }

    private bool IsNisba(int at)
    {
        foreach (var mention in index.Mentions(at, at))
            if (mention.Kind == Isnad.Names.MentionKind.Nisba) return true;
        return _words[at] is { HasArticle: true, Pos: PartOfSpeech.Adjective or PartOfSpeech.Noun } word && word.StemForm is [_, _, .., 'ي'] or [_, _, .., 'ي', 'ة'] or [_, _, .., 'ي', 'ي', 'ن'];
    }

    /// <summary>ماكرون لبوتين، موسكو للغرب: behind a whole name ل leads to whom it speaks; behind an office (الأمين العام للأمم المتحدة) or within a name it goes on.</summary>
    private bool IsSpokenTo(int first, int at, int colon)
    {
        if (phrases.Attached(at) != Takes.Li || _words[at].HasConjunction) return false;
        // وزير الداخلية البحريني لإيران: a nationality closes an office, but an envoy's goes on (المبعوث الأمريكي لسوريا).
        var whole = at > first + 1 && (lexicon.Roles.OfStem(_words[first]) & WordRole.Human) != 0 && !lexicon.Headlines.IsEnvoy(_words[first]) && (_words[at - 1].Key is "العهد" || IsNisba(at - 1)) && (index.IsPerson(at) || index.IsPlace(at) || IsNisba(at) || (lexicon.Roles.OfStem(_words[at]) & WordRole.Human) != 0);
        foreach (var mention in index.Mentions(first, at))
        {
            if (mention.Words.First < at && mention.Words.End > at && !whole) return false;
            if (mention is { Kind: Isnad.Names.MentionKind.Name } && mention.Words.End == at && (index.IsPerson(at - 1) || mention.Words.First == first && context.Actors.Actors[mention.Actor].Kind is "state" or "government" or "armed-group")) whole = true;
        }

        // غروندبرغ لمجلس الأمن: a single word that no lexicon knows.
        if (!whole && !(at == first + 1 && _words[first] is { Known: false, HasArticle: false } && (lexicon.Roles.OfStem(_words[first]) & WordRole.Speaker) == 0)) return false;
        return index.HasMention(at) || (lexicon.Roles.OfStem(_words[at]) & (WordRole.Human | WordRole.Body)) != 0 || _words[at] is { HasArticle: true } people && (people.Has(Features.Human) || people.Form.EndsWith("ين", StringComparison.Ordinal) && people.Has(Features.Plural));
    }
}
