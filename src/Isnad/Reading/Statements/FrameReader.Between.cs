using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>What may stand between a verb and its content, and how far it reaches.</summary>
internal sealed partial class FrameReader
{
    /// <summary>بيان صادر عن … أن: an adjective behind the source belongs to it where the clause opens right behind.</summary>
    private int Extends(Frame frame, int at, int limit)
    {
        if (frame.Source is not { } source || frame.SourceBefore || source.End != at) return 0;
        // وكالة التصنيف ستاندرد آند بورز مساء أمس أن: so does a name no lexicon knows.
        var isName = !_words[at].HasArticle && (_words[at].Pos == PartOfSpeech.ProperNoun || !_words[at].Known);
        if (!isName && _words[at].Pos != PartOfSpeech.Adjective && !_words[at].Has(Features.ActiveParticiple) && !(_words[at] is { HasArticle: true, HasConjunction: false } kind && kind.Form.EndsWith("ية", StringComparison.Ordinal))) return 0;
        var scan = phrases.Scan(source.First, limit, frame.Reading.Verb);
        if (scan <= at) return 0;
        // وكالة الأناضول للأنباء الرسمية اليوم أن.
        if (isName || ClauseOpens(scan, limit)) return ClauseOpens(scan, limit) ? scan : 0;
        for (var i = scan; i < limit && i < scan + 9; i++)
        {
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsColon(_words[i])) return scan;
            if (i == scan && !Signs.IsComma(_words[i])) return 0;
        }

        return 0;
    }

    /// <summary>The verbal noun of what someone is asked to do where it stands as a bare object (ناشد الخاطفين إطلاق سراحه); -1 where a preposition or a clause holds it.</summary>
    private int BareDeed(int cue, int limit, CueVerb verb)
    {
        for (var i = cue + 1; i < limit && i < cue + 14; i++)
        {
            var word = _words[i];
            if (word.Kind == WordKind.Punctuation && !Signs.IsQuote(word) || (lexicon.Roles.Of(word) & WordRole.Opener) != 0 || word.Pos == PartOfSpeech.Verb && word.Known && !phrases.InName(i)) return -1;
            if (IsAccepted(i, verb)) return -1;
            if (i < cue + 3 || word.HasConjunction || word.HasPreposition || phrases.InName(i) || word.Key is not "عدم" && (!word.Has(Features.VerbalNoun) || word.Pos == PartOfSpeech.Adjective || (lexicon.Roles.OfStem(word) & WordRole.Speaker) != 0)) continue;
            var before = _words[i - 1];
            if (!before.HasArticle && before.Enclitic is null && !phrases.InName(i - 1) || Signs.Preposition(before) != Takes.None) continue;
            // العودة إلى الحوار: the deed has the preposition of its own right behind it; one further on would be the verb's.
            for (var j = i + 2; j < limit && j < i + 10 && _words[j].Kind != WordKind.Punctuation; j++)
                if (IsAccepted(j, verb) && !IsAccepted(i + 1, verb) && !Signs.Bare(_words[j]).StartsWith("ل")) return -1;
            return i;
        }

        return -1;
    }

    private bool IsAccepted(int at, CueVerb verb) => at < _words.Count && (Signs.Preposition(_words[at]) is var p and not Takes.None && verb.Accepts(p) || Signs.Attached(_words[at]) is var a and not Takes.None && verb.Accepts(a));

    /// <summary>Past an accusative of circumstance: its comma, or the opener behind it; 0 where neither comes.</summary>
    private int Circumstance(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 12; i++)
            if (Signs.IsComma(_words[i]) || Signs.IsColon(_words[i]) || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return i;
        return 0;
    }

    /// <summary>The opener or the verb's own preposition that a comma sets off before any verb, with no verbal noun first; 0 where there is none.</summary>
    private int ClauseBehindComma(int at, int limit, CueVerb verb)
    {
        if (_words[at].Has(Features.VerbalNoun) || _words[at].Enclitic is not null) return 0;
        // … هادي رئيس الجمهورية أن: an office behind a name.
        var office = !_words[at].HasArticle && (lexicon.Roles.OfStem(_words[at]) & (WordRole.Human | WordRole.Document)) == WordRole.Human && phrases.InName(at - 1);
        for (var i = at + 1; i < limit && i < at + 16; i++)
        {
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0)
            {
                var last = i - 1;
                while (last > at && (lexicon.Roles.Of(_words[last]) & WordRole.Time) != 0) last--;
                return !_words[i].HasConjunction && (Signs.IsComma(_words[last]) || office) ? i : 0;
            }

            // وحدات الحماية، الجناح العسكري للحزب، عن مقتل: what is set off behind the source is its apposition.
            if (Signs.IsComma(_words[i - 1]) && Signs.IsComma(_words[at - 1]) && phrases.CanSpeak(at, i) && Signs.Preposition(_words[i]) is var own and not Takes.None && verb.Accepts(own) && !phrases.IsCompound(i, limit)) return i;
            if (Signs.IsStop(_words[i]) || Signs.IsColon(_words[i]) || _words[i].Pos == PartOfSpeech.Verb && !phrases.InName(i)) return 0;
        }

        return 0;
    }

    /// <summary>لكنه وصف، وهو يقول: the subject is the pronoun before the verb.</summary>
    private bool HasPronounSubject(Cue cue) => cue.Words.First > 0 && cue.IsFinite && !cue.HasConjunction
        && Signs.Bare(_words[cue.Words.First - 1]) is "انه" or "انها" or "انهم" or "بانه" or "بانها" or "لكنه" or "لكنها" or "لكنهم" or "كانه" or "هو" or "هي" or "هم" or "لانه" or "لانها" or "فانه" or "فانها";

    /// <summary>Past the reason for staying unnamed: up to the comma, the opener or the quotation behind it.</summary>
    private int ReasonEnd(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 20; i++)
            if (Signs.IsComma(_words[i]) || Signs.IsColon(_words[i]) || Signs.IsStop(_words[i]) || Signs.IsQuote(_words[i]) || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return i;
        return at;
    }

    /// <summary>Past a relative clause between the subject and its content: up to its comma, or the opener behind it; 0 where neither comes.</summary>
    private int SkipRelative(int at, int limit, CueVerb verb)
    {
        for (var i = at + 1; i < limit && i < at + 25; i++)
        {
            if (Signs.IsComma(_words[i])) return i + 1;
            if (Signs.Preposition(_words[i]) == Takes.Ala && i + 1 < limit && _words[i + 1].StemKey is "نسخه") continue;
            // قبل أن تصل الشرطة: an أن of its own.
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 && Signs.Bare(_words[i - 1]) is "قبل" or "بعد") continue;
            // بيان نشرته على موقعها: a preposition right behind the clause's verb is the clause's.
            if (Signs.IsColon(_words[i]) || _words[i - 1].Pos != PartOfSpeech.Verb && phrases.Preposition(i) is var p and not Takes.None and not Takes.Fi and not Takes.Min && verb.Accepts(p) && verb.Accepts(Takes.Object)) return i;
            if (Signs.IsQuote(_words[i]) && phrases.Opens(i) && phrases.NameQuoteEnd(i, limit) is null) return i;
            // التنظيم الذي يصفه مسؤولون بأنه …، إلى: what the clause itself reports is not what its noun says.
            if ((lexicon.Roles.Of(_words[i]) & (WordRole.Opener | WordRole.WeakOpener)) != 0 && i > at + (phrases.TakesUp(at) ? 1 : 2) && !(at + 1 < i && cues.At(at + 1) is { IsFinite: true, HasPronoun: true } && BehindComma(i + 1, limit, verb))) return i;
            if (Signs.IsStop(_words[i])) return 0;
        }

        return 0;
    }

    /// <summary>The opener of the content behind a clause of time that an أن opens; 0 where none comes.</summary>
    private int ContentBehind(int at, int limit)
    {
        // قبل أن يبدأ جولته: the verb of the clause itself says nothing where it only begins or goes back.
        if (cues.At(at + 1) is { IsFinite: true, First.Verb.Gate: not CueGate.Saying }) return 0;
        for (var i = at + 2; i < limit && i < at + 24; i++)
        {
            if (Signs.IsStop(_words[i]) || cues.At(i) is { IsFinite: true }) return 0;
            if (Signs.IsQuote(_words[i]) && phrases.Opens(i) && i > at + 2 && context.Document.Quotations.Any(q => q.Words.First == i && q.Inner.Count > 4)) return i;
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 && Signs.Bare(_words[i - 1]) is not ("قبل" or "بعد" or "الا" or "غير") || Signs.IsColon(_words[i])) return i;
            if (Signs.IsQuote(_words[i]) && phrases.Opens(i) && phrases.NameQuoteEnd(i, limit) is null && Signs.IsComma(_words[i - 1])) return i;
        }

        return 0;
    }

    /// <summary>وتعهدت بشن، كما أمرت بحبس: ب before a noun that the tagger does not know, where nobody can stand and no other ب follows.</summary>
    private bool IsUnknownBi(Frame frame, int at, int limit)
    {
        var word = _words[at];
        if (at != frame.Cue.At + 1 || frame.Source is not null || !frame.Reading.Verb.Accepts(Takes.Bi) || frame.Reading.Verb.Past is not ("تعهد" or "أمر" or "هدد" or "توعد" or "طالب" or "وعد" or "ندد" or "لوح") || word.Key is not ['ب', _, _, _, ..] and not "بشن" or ['ب', 'ن', ..] || word.HasArticle || phrases.InName(at) || phrases.Attached(at) != Takes.None || word.Known && word.Key is not "بشن" || !frame.Cue.HasConjunction && !(frame.Cue.At > 0 && lexicon.Company.Is(_words[frame.Cue.At - 1], Company.Joint))) return false;
        for (var i = at + 1; i < limit && i < at + 8; i++)
            if (phrases.Attached(i) == Takes.Bi || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return false;
        return at + 1 < limit && _words[at + 1].Kind == WordKind.Arabic;
    }

    /// <summary>وتطالب باستمرار المنظمات بالإفراج: whether a deed that is asked for with ب comes before the clause ends.</summary>
    private bool AsksBehind(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 11 && _words[i].Kind == WordKind.Arabic; i++)
            if (phrases.Attached(i) == Takes.Bi && (_words[i].Has(Features.VerbalNoun) || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0)) return true;
        return false;
    }

    /// <summary>Whether a verb that no name would be stands here: تم، جرى, or one of the first person.</summary>
    private bool ToldVerb(int at) => _words[at].Key is "تم" or "تمت" or "جري" or "جرت" or "لم" || _words[at].Has(Features.First) && _words[at].Form.EndsWith("نا", StringComparison.Ordinal);

    /// <summary>أكد ذلك المسؤول أن: whether the definite noun behind ذلك is what it points to: no person's name, and with a content behind it, or a thing.</summary>
    private bool IsPointedTo(int at, int limit)
    {
        if (!_words[at].HasArticle || phrases.InName(at)) return false;
        if ((lexicon.Roles.OfStem(_words[at]) & (WordRole.Human | WordRole.Body)) == 0) return true;
        for (var i = at + 1; i < limit && !Signs.IsStop(_words[i]) && cues.At(i) is not { IsFinite: true }; i++)
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i]) && phrases.Opens(i)) return true;
        return false;
    }

    /// <summary>Whether a definite thing stands here, right before a noun without article or preposition.</summary>
    private bool IsThingBefore(int at) => _words[at] is { HasArticle: true, Pos: PartOfSpeech.Noun } && (lexicon.Roles.OfStem(_words[at]) & (WordRole.Human | WordRole.Body)) == 0 && !phrases.InName(at)
        && _words[at + 1] is { Kind: WordKind.Arabic, HasArticle: false, HasConjunction: false, HasPreposition: false } next && Signs.Preposition(next) == Takes.None && next.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    /// <summary>Past the dash that closes an aside, or past the one that stands here.</summary>
    private int DashEnd(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 9; i++)
        {
            if (Signs.IsDash(_words[i])) return i + 1;
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i])) break;
        }

        return at + 1;
    }

    /// <summary>Whether a verb that reports nothing begins a clause on the indefinite speaker before it.</summary>
    private bool IsDescribed(WordRange source, int at) => phrases.TakesUp(at) && (lexicon.Roles.OfStem(_words[source.First]) & WordRole.Document) != 0 && !_words[source.First].HasArticle || _words[at] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } && cues.At(at) is null && !phrases.InName(at)
        && _words[source.First] is { HasArticle: false, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective } && !_words[at - 1].HasArticle && !phrases.InName(at - 1);

    /// <summary>Whether إلى comes before the clause ends that is the verb's own: neither of the word here (للعودة إلى) nor of a way (من … إلى).</summary>
    private bool IlaFollows(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 8 && (_words[i].Kind != WordKind.Punctuation || Signs.IsQuote(_words[i])) && (lexicon.Roles.Of(_words[i]) & WordRole.Opener) == 0; i++)
        {
            if (Signs.Preposition(_words[i]) == Takes.Min) return false;
            if (Signs.Preposition(_words[i]) == Takes.Ila) return i > at + 1 || !_words[at].Has(Features.VerbalNoun) && _words[at].StemKey is not "قدوم";
        }

        return false;
    }

    /// <summary>Whether the content of the verb opens behind the next comma.</summary>
    private bool BehindComma(int from, int limit, CueVerb verb)
    {
        for (var i = from; i + 1 < limit && i < from + 16; i++)
        {
            if (Signs.IsStop(_words[i])) return false;
            if (Signs.IsComma(_words[i])) return (lexicon.Roles.Of(_words[i + 1]) & WordRole.Opener) != 0 || phrases.Preposition(i + 1) is var p and not Takes.None && verb.Accepts(p) || Signs.Attached(_words[i + 1]) is var a and not Takes.None && verb.Accepts(a);
        }

        return false;
    }

    /// <summary>صحيفة محلية، وسائل إعلام، the name of an agency.</summary>
    public bool IsOutlet(WordRange source) => phrases.IsMedia(source.First) || (lexicon.Roles.OfStem(_words[source.First]) & WordRole.Media) != 0 && !_words[source.First].Has(Features.Human);

    /// <summary>Whether another quotation is joined by و to the one that opens here.</summary>
    private bool QuotesInRow(int at, int limit)
    {
        foreach (var q in context.Document.Quotations)
            if (q.Words.First == at) return q.Closed && q.Words.End + 1 < limit && _words[q.Words.End].Key is "و" && Signs.IsQuote(_words[q.Words.End + 1]) && phrases.Opens(q.Words.End + 1);
        return false;
    }

    /// <summary>Past a short name in marks right behind the source, where the frame goes on with its opener or with those whom the verb asks; 0 where the marks quote words.</summary>
    private int NamedInMarks(WordRange source, int at, int limit, CueVerb verb)
    {
        foreach (var q in context.Document.Quotations)
        {
            if (q.Words.First != at) continue;
            if (!q.Closed || q.Inner.Count is 0 or > 4 || q.Words.End + 2 >= limit || _words[q.Inner.First].HasPreposition || Signs.Preposition(_words[q.Inner.First]) != Takes.None || _words[q.Inner.First].Pos == PartOfSpeech.Verb) return 0;
            var body = (lexicon.Roles.OfStem(_words[source.End - 1]) & (WordRole.Media | WordRole.Body | WordRole.Named)) != 0 || phrases.IsMedia(source.First);
            if (verb.Object == CueObject.Addressee) return Signs.IsComma(_words[q.Words.End]) ? q.Words.End : 0;
            // أكدت الوزارة «سلامة الركاب» وأن، انتقدت الحكومة «التدخل» مؤكدة أن: the words in marks are what is said.
            for (var i = q.Words.End; i < limit && i < q.Words.End + 8; i++)
                if (cues.At(i) is { IsParticiple: true }) return 0;
            return body && OpenerAhead(q.Words.End, Math.Min(limit, q.Words.End + 8)) > 0 ? q.Words.End : 0;
        }

        return 0;
    }

    /// <summary>انتقدت الحكومة «التدخل الإيراني» في المنطقة مؤكدة أن: where words in marks behind the speaker are no name but what is said, as nothing else behind them could be; 0 where they are a name.</summary>
    private int ObjectInMarks(int first, int end, int limit)
    {
        foreach (var q in context.Document.Quotations)
        {
            if (q.Words.End != end || q.Words.First <= first || !q.Closed || q.Inner.IsEmpty || phrases.InName(q.Inner.First) || q.Inner.Count < 2) continue;
            var i = end;
            if (i < limit && (Signs.Preposition(_words[i]) == Takes.Fi || Signs.Preposition(_words[i]) == Takes.Ala)) i = Math.Max(phrases.NounPhrase(i + 1, limit), i + 2);
            if (i < limit && Signs.IsComma(_words[i])) i++;
            // انتقد الرئيس "التهرب من الضرائب" وعزا ذلك: a deed in marks right behind a person is no name.
            if (_words[q.Inner.First] is { HasArticle: true } deed && deed.Has(Features.VerbalNoun) && (phrases.InName(q.Words.First - 1) || (lexicon.Roles.OfStem(_words[q.Words.First - 1]) & (WordRole.Human | WordRole.Body | WordRole.Named)) == WordRole.Human)) return q.Words.First;
            return i < limit && (cues.At(i) is { IsParticiple: true } || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 && _words[i].HasConjunction) ? q.Words.First : 0;
        }

        return 0;
    }
}
