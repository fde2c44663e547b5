using Isnad.Text;
using Isnad.Text.Syntax;

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
        if (!isName && _words[at].Pos != PartOfSpeech.Adjective && !_words[at].Has(Features.ActiveParticiple)) return 0;
        var scan = phrases.Scan(source.First, limit, frame.Reading.Verb);
        if (scan <= at) return 0;
        if (isName) return ClauseOpens(scan, limit) ? scan : 0;
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
        for (var i = at + 2; i < limit && i < at + 24; i++)
        {
            if (Signs.IsStop(_words[i]) || cues.At(i) is { IsFinite: true }) return 0;
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

    /// <summary>شيوخ العشائر والسياسيين: people in construct with others joined to them in the accusative, behind a verb that asks somebody for something.</summary>
    private bool IsObliqueCompany(int at, int end, CueVerb verb)
    {
        if (verb.Object != CueObject.Addressee || _words[at] is not { HasArticle: false } head || head.StemKey is not ("شيوخ" or "علماء" or "ابناء" or "اهالي" or "رجال" or "وجهاء" or "زعماء" or "قاده" or "وجوه")) return false;
        for (var i = at + 2; i < end; i++)
            if (_words[i] is { HasArticle: true, HasConjunction: true } other && other.Form.EndsWith("ين", StringComparison.Ordinal) && other.Has(Features.Plural) && (lexicon.Roles.OfStem(other) & WordRole.Human | (other.Has(Features.Human) ? WordRole.Human : 0)) != 0 && !_words[i - 1].Form.EndsWith("ين", StringComparison.Ordinal) && !phrases.InName(i)) return true;
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
            return i < limit && (cues.At(i) is { IsParticiple: true } || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 && _words[i].HasConjunction) ? q.Words.First : 0;
        }

        return 0;
    }

    /// <summary>The opener of the clause ahead, with no stop, verb of saying or quotation before it; 0 where there is none.</summary>
    private int OpenerAhead(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 16; i++)
        {
            if (Signs.IsStop(_words[i]) || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i]) || cues.At(i) is { IsFinite: true }) return 0;
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 && Signs.Bare(_words[i - 1]) is not ("قبل" or "بعد")) return _words[i].HasConjunction ? 0 : i;
        }

        return 0;
    }

    /// <summary>جملة وتفصيلا، مرة أخرى، نفيا قاطعا: two words that say how.</summary>
    private bool IsManner(int at, int limit) => at + 1 < limit && _words[at].Kind == WordKind.Arabic && (_words[at].Key, _words[at + 1].Key) switch
    {
        ("جمله", "وتفصيلا") or ("مرارا", "وتكرارا") or ("شكلا", "ومضمونا") or ("سرا", "وعلانيه") or ("عاجلا", "ام") => true,
        ("مره", "اخري" or "ثانيه" or "جديده" or "ثالثه") or ("للمره", _) => true,
        ("نفيا" or "رفضا" or "تاييدا", "قاطعا" or "قطعيا" or "باتا" or "تاما" or "مطلقا" or "كاملا" or "شديدا") => true,
        _ => false,
    };

    /// <summary>Past وهو على فراش الموت، وهو يمسك بصورة ابنه: the state one speaks in, a pronoun with a preposition or a verb behind it; 0 where it is none.</summary>
    private int StateEnd(int at, int limit, CueVerb verb)
    {
        if (!_words[at].HasConjunction || Signs.Bare(_words[at]) is not ("هو" or "هي" or "هم" or "هما" or "هن" or "نحن" or "انا") || at + 2 >= limit) return 0;
        if (_words[at + 1].Pos == PartOfSpeech.Verb && _words[at + 1].Known && Signs.Preposition(_words[at + 1]) == Takes.None)
        {
            for (var i = at + 2; i < limit && i < at + 20 && !Signs.IsStop(_words[i]); i++)
                if (Signs.IsComma(_words[i]) || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i]) && phrases.Opens(i) && phrases.NameQuoteEnd(i, limit) is null || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return i;
            return 0;
        }

        if (Signs.Preposition(_words[at + 1]) == Takes.None) return 0;
        // فراش الموت: a noun and its article are one phrase, and the object that follows is not of it.
        if (!_words[at + 2].HasArticle && _words[at + 2].Enclitic is null && at + 3 < limit && _words[at + 3].HasArticle) return at + 4;
        return Math.Max(phrases.First(at + 2, limit, verb), at + 3);
    }

    /// <summary>Whether the first noun phrase after the verb is its subject rather than its object, with the subject left to the inflection.</summary>
    private bool IsSubject(Frame frame, int first, int end, int limit, bool inSentence)
    {
        var verb = frame.Reading.Verb;
        // واعتبره خطوة: an indefinite noun is what it is taken for.
        if (frame.Cue.HasPronoun && verb.Past is "أبلغ") return phrases.CanSpeak(first, limit) && !_words[first].Has(Features.VerbalNoun);
        // ناشدوا الميليشيات: a verb that counts its subject in its own ending has none behind it.
        if (frame.Cue is { IsFinite: true, Plural: true } && EndsInPlural(_words[frame.Cue.At], frame.Cue.HasPronoun)) return false;
        // وحملها مسؤولية الغرق: what is laid on her.
        if (frame.Cue.HasPronoun && verb.Gate == CueGate.Blame && _words[first].StemKey.StartsWith("مسوولي", StringComparison.Ordinal)) return false;
        if (frame.Cue.HasPronoun) return verb.Past is not ("اعتبر" or "عد" or "صنف") || phrases.CanSpeak(first, limit) && !(_words[first] is { HasArticle: false, Enclitic: null } what && what.Form[^1] == 'ا' && !phrases.InName(first));
        if (!verb.Accepts(Takes.Object) && verb.Object == CueObject.None) return true;
        // وحملت قوات الحكومة مسؤولية الهجوم: who bears it stands next to it, and who lays it before both.
        if (verb.Gate == CueGate.Blame && frame.Cue.HasConjunction && end < limit && _words[end].StemKey.StartsWith("مسوولي", StringComparison.Ordinal) && phrases.SecondHead(first, end) <= 0) return false;
        if (Disagrees(frame, first) || IsObjectByCase(first)) return false;
        if (!phrases.CanSpeak(first, limit))
        {
            // وطلبت المدينة من المسؤولين العون: who is asked behind من tells who asks.
            if (verb.Past == "طلب" && frame.Cue.IsFinite && _words[first].HasArticle && end + 1 < limit && Signs.Preposition(_words[end]) == Takes.Min && phrases.CanSpeak(end + 1, limit)) return true;
            // A name that no lexicon knows: the clause that opens right behind tells it from an object.
            if (_words[first].Has(Features.VerbalNoun) || !verb.Accepts(Takes.Clause)) return false;
            var scan = phrases.Scan(first, limit, verb);
            return ClauseOpens(scan, limit);
        }

        // أمر رجاله بـ, طالب حلفاءه بـ: whom one asks by his own pronoun, unless another noun follows.
        if (verb.Object == CueObject.Addressee && _words[first].Enclitic is not null && _words[first].StemKey is not ("احد" or "احدي" or "بعض" or "كل" or "جميع" or "كلا") && first == frame.Cue.At + 1 && end == first + 1 && end < limit && (Signs.Attached(_words[end]) is var near and not Takes.None && verb.Accepts(near) || Signs.Preposition(_words[end]) is var far and not Takes.None && verb.Accepts(far))) return false;
        // اتهم needs someone accused: where only one phrase stands before ب, it is that one.
        if (verb.Object is CueObject.Content or CueObject.Addressee && (verb.Object == CueObject.Content || inSentence && frame.Cue.HasConjunction))
        {
            var next = PastAdjuncts(end, limit);
            return next < limit && Signs.Attached(_words[next]) == Takes.None && Signs.Preposition(_words[next]) == Takes.None && !Signs.IsStop(_words[next]);
        }

        return true;
    }

    /// <summary>ناشدوا، يطالبون: the ending of a plural, before a pronoun where there is one.</summary>
    private static bool EndsInPlural(Word verb, bool pronoun) => pronoun ? verb.Has(Features.Plural) : verb.Form.EndsWith("وا", StringComparison.Ordinal) || verb.Form.EndsWith("ون", StringComparison.Ordinal);

    /// <summary>قبل أن يطالب الحوثيين بالاستسلام: a plural of people in ين is no subject.</summary>
    private bool IsObjectByCase(int first) => _words[first] is { HasArticle: true, HasPreposition: false, HasConjunction: false } word && word.Form.EndsWith("ين", StringComparison.Ordinal) && word.Has(Features.Plural) && !phrases.NamesPersonAt(first)
        && (word.Form.EndsWith("يين", StringComparison.Ordinal) || word.StemKey.EndsWith("ين", StringComparison.Ordinal) && word.StemKey.AsSpan(0, word.StemKey.Length - 2).SequenceEqual(Folding.Key(word.Lemma)));

    /// <summary>Where كل من with its speakers stands behind a first noun phrase that cannot speak; 0 where it does not.</summary>
    private int EachBehind(int at, int limit)
    {
        if (phrases.CanSpeak(at, limit) && !_words[at].Has(Features.VerbalNoun)) return 0;
        for (var i = at + 1; i + 2 < limit && i < at + 9; i++)
        {
            if (_words[i].Kind != WordKind.Arabic || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return 0;
            if (_words[i].Key is "كل" && _words[i + 1].Key is "من" && Signs.Preposition(_words[i - 1]) == Takes.None) return phrases.CanSpeak(i + 2, limit) ? i : 0;
        }

        return 0;
    }

    /// <summary>Past where and when (في رام الله، أمس،) between a subject and its object.</summary>
    private int PastAdjuncts(int at, int limit)
    {
        while (at < limit)
        {
            if (Signs.IsComma(_words[at])) at++;
            else if (phrases.TimeEnd(at) is { } time && time > at) at = time;
            else if ((lexicon.Roles.Of(_words[at]) & WordRole.Time) != 0) at++;
            else if (IsForce(at, limit) is > 0 and var forced) at = forced;
            else if (Signs.Preposition(_words[at]) == Takes.Fi && at + 1 < limit && context.Phrases.NounPhrase(at + 1, PhraseScope.Core) is { IsEmpty: false } where)
                // في بوليفيا كارلوس: a place of one word, and whoever stands behind it.
                at = phrases.IsPlace(at + 1) && !_words[at + 1].HasArticle && where.Count > 1 && !_words[at + 2].HasArticle ? at + 2 : where.End;
            else break;
        }

        return at;
    }

    /// <summary>Past بشدة، بقوة، بأشد العبارات، صراحة: how one blames or asks; 0 where it is none.</summary>
    private int IsForce(int at, int limit) => _words[at].Key switch
    {
        "بشده" or "بقوه" or "بحده" or "بعنف" or "علنا" or "علانيه" or "صراحه" or "ضمنا" or "ضمنيا" or "مجددا" or "بوضوح" or "بصراحه" or "بالحاح" or "رسميا" or "مباشره" or "ايضا" or "بلهجه" or "تلميحا" => at + 1,
        "باشد" or "بابلغ" or "باقسي" when at + 1 < limit => at + 2,
        "بشكل" or "بصوره" when at + 1 < limit && _words[at + 1] is { HasArticle: false, Pos: PartOfSpeech.Adjective } => at + 2,
        _ => 0,
    };

    /// <summary>Whether أن or a colon stands here, past commas and times (الجناح العسكري أمس أن).</summary>
    private bool ClauseOpens(int at, int limit)
    {
        while (at < limit && (Signs.IsComma(_words[at]) || phrases.TimeEnd(at) is not null || (lexicon.Roles.Of(_words[at]) & WordRole.Time) != 0)) at = Math.Max(phrases.TimeEnd(at) ?? at + 1, at + 1);
        return at < limit && ((lexicon.Roles.Of(_words[at]) & WordRole.Opener) != 0 && !_words[at].Key.StartsWith('ب') || Signs.IsColon(_words[at]));
    }

    /// <summary>Whether the noun right behind the verb cannot be its subject by gender (يدعو الدول، طالبت الوزير).</summary>
    private bool Disagrees(Frame frame, int first)
    {
        if (first != frame.Cue.At + 1 || !frame.Cue.IsFinite || frame.Cue.Plural) return false;
        var word = _words[first];
        // دعت 200 مرشحين: the verb agrees with men who are counted, and these are whom it calls.
        if (frame.Reading.Feminine && first + 1 < _words.Count && (word.Kind == WordKind.Number || word.Pos == PartOfSpeech.Numeral) && (_words[first + 1].Form.EndsWith("ين", StringComparison.Ordinal) || _words[first + 1].Form.EndsWith("ون", StringComparison.Ordinal)) && _words[first + 1].Has(Features.Plural)) return true;
        if (word.Pos != PartOfSpeech.Noun || !word.Known) return false;
        var human = (lexicon.Roles.OfStem(word) & WordRole.Human) != 0;
        // قادة، أئمة، سادة: more than one man.
        if (!frame.Reading.Feminine && word.StemKey is "قاده" or "ايمه" or "ساده" or "اساقفه" or "اساتذه" or "اخوه" or "قضاه" or "ولاه" or "دعاه" or "مشاه" or "رماه" or "غزاه" or "بغاه" or "طغاه" or "ثقاه") return false;
        // توقعت الأميرال ليندا: a rank or seat that has no feminine.
        if (frame.Reading.Feminine && word.StemKey is "اميرال" or "جنرال" or "كولونيل" or "ميجور" or "كابتن" or "عضو" or "بروفيسور" or "سيناتور" or "سناتور" or "عمده") return false;
        if (frame.Reading.Feminine) return human && word.Key is not ("عدد" or "بعض" or "معظم" or "اغلب" or "كل" or "جميع" or "العديد" or "كثير" or "عشرات" or "مئات" or "الاف") && word.Has(Features.Masculine | Features.Singular);
        // فخامة الرئيس: the title is no woman.
        if (word.Key is "فخامه" or "سعاده" or "فضيله" or "سماحه" or "جلاله" or "غبطه" or "قداسه" or "حجه" or "ايه" or "نيافه" or "العلامه" || word.StemKey is "عمده" or "علامه" or "خليفه" or "داعيه" or "نابغه") return false;
        return word.Form.EndsWith('ة') || !human && !word.Has(Features.Masculine) && (word.Has(Features.Feminine) || word.Has(Features.Plural) && !word.Has(Features.Human));
    }

    private bool OpensAfter(int at, int limit, CueVerb verb)
    {
        // «قوات النسر»، الجناح المسلح للحزب الذي …، أن: an apposition may stand between.
        var reach = at < limit && Signs.IsComma(_words[at]) ? 34 : 14;
        for (var i = at; i < limit && i < at + reach; i++)
        {
            var role = lexicon.Roles.Of(_words[i]);
            if ((role & WordRole.Opener) != 0 || Signs.IsColon(_words[i])) return true;
            if (Signs.IsQuote(_words[i])) return true;
            if (Signs.Preposition(_words[i]) is var p and not Takes.None && verb.Accepts(p)) return true;
            if (Signs.Attached(_words[i]) is var a and not Takes.None && verb.Accepts(a)) return true;
            if (Signs.IsStop(_words[i])) return false;
        }

        return verb.Accepts(Takes.Object);
    }

    private bool ClauseFollows(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 30; i++)
            if ((lexicon.Roles.Of(_words[i]) & (WordRole.Opener | WordRole.Saying)) != 0 || Signs.IsColon(_words[i])) return true;
        return false;
    }

    private bool IsVenue(int preposition, int limit) =>
        preposition + 1 < limit && (lexicon.Roles.OfStem(_words[preposition + 1]) & WordRole.Venue) != 0;

    /// <summary>Passes over a time or place adjunct and keeps it where it names the venue.</summary>
    private int Adjunct(Frame frame, int at, int limit, CueVerb verb)
    {
        var word = _words[at];
        if (phrases.TimeEnd(at) is { } timeEnd) return Math.Max(timeEnd, at + 1);
        var role = lexicon.Roles.Of(word);
        if ((role & (WordRole.Adjunct | WordRole.Leading)) == WordRole.Adjunct) return at + 1;
        var first = Signs.Attached(word) == Takes.Bi ? at : at + 1;
        if (first >= limit || _words[first].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[first])) return first;
        if ((role & WordRole.Time) != 0 && Signs.Preposition(word) == Takes.None && word.Key is not ("قبل" or "بعد" or "بعيد" or "قبيل" or "منذ"))
        {
            // مساء أمس الجمعة: time words stand together.
            return first;
        }

        // في 13 يوليو تكثيف عملياتها: the date ends where it ends.
        if (phrases.TimeEnd(first) is { } date && date > first) return date;
        // An object may follow the adjunct: the adjunct then ends with its noun phrase, unless the clause opens right behind it.
        var end = Math.Max(phrases.Scan(first, limit, verb), first);
        if ((verb.Accepts(Takes.Object) || verb.Object != CueObject.None) && !OpensAt(end, limit)) end = Math.Max(phrases.First(first, limit, verb), first);
        if (frame.Venue is null && end > first && (lexicon.Roles.OfStem(_words[first]) & WordRole.Venue) != 0)
        {
            end = PassedOn(frame, first, end, limit);
            frame.Venue = new WordRange(first, Math.Min(end, VenueEnd(first, end)));
        }

        return Math.Max(end, at + 1);
    }

    /// <summary>في بيان بثته الوكالة أمس: who published the statement passed it on.</summary>
    private int PassedOn(Frame frame, int first, int end, int limit)
    {
        for (var i = first + 1; i < limit && i <= Math.Min(end + 2, first + 7); i++)
        {
            if (_words[i].Key is not ("بثته" or "نشرته" or "نشره" or "بثه" or "نقلته" or "تناقلته" or "تناقلتها" or "تداولته" or "نقلتها" or "اوردته" or "نشرها" or "نشرتها" or "بثتها" or "تلقت" or "تلقته" or "حصلت" or "وزعته" or "وزعه")) continue;
            var at = i + 1;
            while (at < limit && ((lexicon.Roles.Of(_words[at]) & WordRole.Time) != 0 || Signs.IsComma(_words[at]) || _words[at].Key is "عليه" or "عليها")) at++;
            if (at >= limit || !phrases.CanSpeak(at, limit)) return end;
            var phrase = context.Phrases.NounPhrase(at, PhraseScope.Complement);
            if (phrase.IsEmpty) return end;
            frame.Via.Add(new WordRange(at, Math.Min(phrase.End, limit)));
            return Math.Max(end, Math.Min(phrase.End, limit));
        }

        return end;
    }

    /// <summary>بيان نقلته الوكالة: a verb of passing a text on.</summary>
    private static bool IsCarried(Word word) => word.Key is "نقلته" or "نقله" or "تناقلته" or "تناقلتها" or "نقلتها" or "نقلها" or "بثته" or "بثتها" or "اوردته" or "اوردتها";

    /// <summary>بيان للوزارة نقلته الوكالة: who passed a text on that speaks is no part of it.</summary>
    public void PartCarrier(Frame frame)
    {
        if (frame.Source is not { } text || (lexicon.Roles.OfStem(_words[text.First]) & WordRole.Document) == 0 || (lexicon.Roles.OfStem(_words[text.First]) & WordRole.Human) != 0) return;
        for (var i = text.First + 1; i + 1 < text.End; i++)
        {
            if (!IsCarried(_words[i]) || !phrases.CanSpeak(i + 1, text.End)) continue;
            frame.Via.Add(new WordRange(i + 1, text.End));
            frame.Source = new WordRange(text.First, i);
            return;
        }
    }

    /// <summary>The venue itself ends before the clause that says who published it.</summary>
    private int VenueEnd(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (_words[i].Pos == PartOfSpeech.Verb && !phrases.InName(i) || Signs.IsComma(_words[i])) return i;
        return end;
    }

    /// <summary>Whether أن stands here, past a comma.</summary>
    private bool OpensAt(int at, int limit)
    {
        while (at < limit && Signs.IsComma(_words[at])) at++;
        return at < limit && (lexicon.Roles.Of(_words[at]) & WordRole.Opener) != 0;
    }

    /// <summary>The first word after an opener and what may stand beside it (إن: إنّ).</summary>
    private int SkipOpener(int at, int limit)
    {
        // قال: إن لم يوجد تنسيق فإنه سيتم: if.
        while (at < limit && !(_words[at].Key is "ان" && at > 0 && Signs.IsColon(_words[at - 1]) && at + 1 < limit && _words[at + 1].Key is "لم") && (_words[at].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[at]) && !Signs.IsOpenBracket(_words[at]) && !Signs.IsStop(_words[at])
            || (lexicon.Roles.Of(_words[at]) & (WordRole.Opener | WordRole.OpenerInside)) == WordRole.Opener)) at++;
        return at;
    }

    private static bool Opened(Frame frame, Opening opening, int content, int limit)
    {
        if (content >= limit) return false;
        frame.Opening = opening;
        frame.ContentFirst = content;
        return true;
    }

    private static Frame Closed(Frame frame)
    {
        frame.Opening = Opening.None;
        return frame;
    }
}
