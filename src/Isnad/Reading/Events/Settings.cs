using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Where and when: finds place and time of each event and shares them within the sentence, as news says them once.</summary>
internal sealed class Settings(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs, Spans spans)
{
    private static readonly string[] InPlace = ["في", "ب", "قرب", "داخل", "وسط", "عند", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "حول", "على"];

    private readonly ClassSet _nowhere = lexicon.Classes["nonplace"];
    private readonly ClassSet _topics = lexicon.Classes["topics"];
    private readonly Spots _spots = new(context, lexicon, lookups, verbs);
    private readonly NewsTime _news = new(context, lookups);
    private readonly Dates _dates = new(context, lexicon, lookups, verbs);

    private IReadOnlyList<Word> Words => context.Document.Words;

    public void Fill(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (!draft.Place.IsEmpty && IsNoPlace(draft.Place)) draft.Place = default;
            // Words have no place but where they are said to be spoken: أدانت الحكومة الغارات في الشمال.
            if (draft.Place.IsEmpty && draft.Code is not ({ Type: "ACCUSE" or "REQUEST" or "REJECT" or "THREATEN" or "SANCTION" or "CONCEDE" } or { Type: "SUPPORT", Cameo: "051" or "052" })) draft.Place = PlaceOf(draft) is { IsEmpty: false } own ? own : Heading(draft);
            if (draft.Place.IsEmpty) draft.Place = _spots.Visited(draft);
            draft.PlaceSaid = !draft.Place.IsEmpty;
            if (draft.PlaceSaid) draft.Place = _spots.Whole(draft.Place);
            // في الشوارع: somewhere, and so nowhere else either.
            if (draft.PlaceSaid && _spots.IsBare(draft.Place)) draft.Place = default;
            draft.Time = _dates.Of(draft);
        }

        Share(drafts);
        _dates.Inherit(drafts);
        foreach (var draft in drafts) draft.Background = _news.IsBackground(draft, drafts);
    }

    private WordRange PlaceOf(Draft draft)
    {
        if (NearestPlace(draft) is { IsEmpty: false } named && !(named.Count == 1 && IsGroup(named.First))) return named;
        foreach (var preposition in InPlace)
        {
            foreach (var anchor in (ReadOnlySpan<int>)[draft.Core, draft.Cue])
            {
                if (context.Phrases.Argument(anchor, preposition, Spans.Scope) is not { } found || found == draft.Recipient || found == draft.Actor) continue;
                if (IsOrigin(found.First) || lookups.TimeAt(found.First) >= 0 || !IsPlace(found) || IsNoPlace(found) || preposition == "على" && !Words[found.First].StemKey.StartsWith("حدود", StringComparison.Ordinal)) continue;
                return found;
            }
        }

        return default;
    }

    /// <summary>بحثا تطورات الأوضاع في لبنان: where the matter is that is talked of.</summary>
    private bool IsTopic(Draft draft, int place)
    {
        if (draft.Code.Type is "ASSAULT" or "COERCE" or "PROTEST" or "RETREAT" or "MOBILIZE") return false;
        var at = place - 1;
        if (at - 1 <= draft.Core || Words[at].StemKey != "في" || Words[at].Enclitic is not null) return false;
        for (at--; at > draft.Core && context.Phrases.TagOf(at).Pos == PartOfSpeech.Adjective; at--)
            if (Words[at].HasConjunction) return false;
        return at > draft.Core && _topics.Meets(lookups.ClassesAt(at));
    }

    private bool IsDirection(int word) => Words[word] is { HasArticle: false, StemKey: "شمال" or "جنوب" or "شرق" or "غرب" or "شمالي" or "جنوبي" or "شرقي" or "غربي" or "وسط" or "قرب" or "فوق" or "قباله" };

    /// <summary>من أجل التمركز، في مسيرة، في إطار الخطة: what stands after a preposition and is nowhere.</summary>
    private bool IsNoPlace(WordRange phrase)
    {
        var core = lookups.Core(phrase);
        var classes = lookups.ClassesAt(core);
        if (_nowhere.Meets(lookups.ClassesAt(phrase.First)) || _nowhere.Meets(classes)) return true;
        if (Words[phrase.First] is { Enclitic: not null, StemKey: "معظم" or "بعض" or "جميع" or "كل" or "اغلب" or "عدد" or "غالبيه" }) return true;
        // حكم بالسجن، قيادي في القاعدة: a penalty and a group are nowhere.
        if (phrase.Count == 1 && Words[core] is { HasArticle: true, StemKey: "سجن" } && (Words[core].Proclitics & Proclitics.Ba) != 0) return true;
        if (phrase.Count == 1 && core > 1 && Words[core - 1].StemKey == "في" && (IsGroup(core) || Words[core].StemKey is "قاعده" or "تنظيم" or "حركه" or "حزب" or "جماعه" && Words[core - 2].StemKey is "قيادي" or "قياديا" or "قياديين" or "قياديون" or "عضو" or "عضوا" or "اعضاء" or "عنصر" or "عنصرا" or "عناصر" or "زعيم" or "زعيما" or "مقاتل" or "مقاتلا" or "مقاتلين")) return true;
        if (lookups.Town.Meets(classes) || lookups.Site.Meets(classes) || context.Phrases.TagOf(core).Is(Kinds.PlaceName | Kinds.Place) || lookups.IsInPlaceName(core)) return false;
        if (Words[core].Has(Features.Human) && Words[core].Has(Features.Plural)) return true;
        // بالكامل، بحجة كذا، للشرعية: what is written onto its preposition must be known to be somewhere.
        if ((Words[phrase.First].HasPreposition || Words[phrase.First].HasConjunction) && !lookups.IsSpot(phrase)) return true;
        return lookups.Act.Meets(classes) || lookups.Armed.Meets(classes) || lookups.IsPersonAt(phrase.First) || (Words[core].Proclitics & Proclitics.Lam) != 0 && Words[core].Has(Features.VerbalNoun);
    }

    private bool IsGroup(int word)
    {
        foreach (var mention in context.Actors.Mentions)
            if (mention is { Kind: Names.MentionKind.Name } && mention.Words.First == word && mention.Words.Count == 1 && context.Actors.Actors[mention.Actor].Kind == Names.ActorKinds.ArmedGroup) return true;
        return false;
    }

    /// <summary>وفي حلب، قتل ثلاثة: a place that opens the sentence is where all of it is, but for what others report from there.</summary>
    private WordRange Heading(Draft draft)
    {
        var sentence = context.Document.Sentences[Words[draft.Cue].Sentence];
        var first = sentence.First;
        // تونس: مقتل متطرف
        if (context.Document.HasTitle && Words[first].Paragraph == 0)
            foreach (var mention in context.Places)
                if (mention.Words.First == 0 && mention.Words.End < Words.Count && mention.Words.End <= draft.Cue && Words[mention.Words.End].Form is ":" or ".." or "…" && draft.Code.Type is "ASSAULT" or "COERCE" or "PROTEST") return mention.Words;
        if (first < sentence.End && Words[first].StemKey == "اما") first++;
        if (first + 1 >= sentence.End || Words[first] is not { StemKey: "في", Enclitic: null }) return default;
        var phrase = context.Phrases.NounPhrase(first + 1, Spans.Scope);
        foreach (var mention in context.Places)
            if (mention.Words.First == first + 1 && !mention.IsDateline && mention.Words.Count > phrase.Count) phrase = mention.Words;
        if (phrase.IsEmpty || phrase.End > draft.Cue || lookups.TimeAt(phrase.First) >= 0 || IsNoPlace(phrase) || !IsPlace(phrase) && !lookups.IsInPlaceName(phrase.First)) return default;
        for (var i = phrase.End; i < draft.Cue; i++)
        {
            if (verbs.IsVerb(i) && verbs.IsSpeech(i)) return default;
            if (IsTurn(i)) return default;
        }

        return phrase;
    }

    /// <summary>فيما، بينما: what follows is another matter and elsewhere.</summary>
    private bool IsTurn(int word) => Words[word].StemKey is "فيما" or "بينما" or "حين" && (Words[word].StemKey != "حين" || Words[word - 1].StemKey == "في");

    private bool Turns(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (IsTurn(i)) return true;
        return false;
    }

    /// <summary>مقتل ثلاثة وإصابة أربعة في صنعاء: deeds of one clause are in one place; what is said of them, and what another clause tells, is not.</summary>
    private bool Shares(Draft donor, Draft draft)
    {
        if (donor.Code.Type is not ("ASSAULT" or "COERCE" or "PROTEST")) return false;
        // سيطر الجيش على البلدة بعد معارك: what led to a deed was where the deed is.
        var led = draft.Code.Type == "ASSAULT" && draft.Preposition is "بعد" or "عقب" or "اثر" && draft.Governor >= 0 && (draft.Governor == donor.Cue || draft.Governor == donor.Core);
        if (donor.Code.Type != draft.Code.Type && !led) return false;
        // قطعت القوات الإمداد بعد سيطرتها على الطريق: the ground that one deed takes is not where another was done.
        if (!led && donor is { IsNoun: true, Code.Mode: "seize" } && Array.IndexOf(donor.Frame.Place, "علي") >= 0) return false;
        var (from, to) = donor.Cue < draft.Cue ? (donor.Cue, draft.Cue) : (draft.Cue, donor.Cue);
        // هجوم شرق المدينة أسفر عن مقتل أربعة: the outcome is where its cause was.
        var caused = false;
        for (var i = from + 1; i < to; i++)
        {
            caused |= donor.Cue < draft.Cue && verbs.IsVerb(i) && lookups.IsCause(i);
            if (IsTurn(i) || Words[i].Form is ":" or "؛" || context.Phrases.TagOf(i).Pos is PartOfSpeech.Subordinator) return false;
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Relative && Words[i].Form.Length > 3) return false;
        }

        return to - from <= (caused ? 40 : 16);
    }

    /// <summary>قوات دربت في الجنوب، البلد الذي تحتله الدولة: a place inside a relative clause is that clause's, unless the cue is what the clause is about.</summary>
    private bool Relates(Draft draft, int to)
    {
        var near = draft.IsNoun ? context.Phrases.NounPhrase(draft.Core, PhraseScope.Core).End + 1 : draft.Core;
        for (var i = draft.Core + 1; i < to; i++)
        {
            if (context.Phrases.TagOf(i).Pos != PartOfSpeech.Relative || Words[i].Form.Length < 4 || i <= near) continue;
            for (var k = i + 1; k < to; k++)
                if (Words[k].Form is "،" or ",") return false;
            return true;
        }

        return false;
    }

    /// <summary>The nearest place of the gazetteer's finding after the cue, led by a preposition, before another clause begins.</summary>
    private WordRange NearestPlace(Draft draft)
    {
        var sentence = context.Document.Sentences[Words[draft.Cue].Sentence];
        foreach (var mention in context.Places)
        {
            if (mention.IsDateline || mention.Words.First <= draft.Core || mention.Words.First >= sentence.End || mention.Words.First - draft.Core > 30) continue;
            if (verbs.BreaksBetween(draft.Core, mention.Words.First) || Turns(draft.Core, mention.Words.First)) return default;
            if (Relates(draft, mention.Words.First) || IsTopic(draft, mention.Words.First)) continue;
            // بناء على نتائج المباحثات، سيعقد الوزراء في بكين: a verb behind a comma has a place of its own.
            if (draft.IsNoun && draft.Cue == draft.Core && OpensAfterComma(draft.Core, mention.Words.First)) return default;
            var range = mention.Extended.IsEmpty ? mention.Words : mention.Extended;
            if (IsOrigin(range.First)) continue;
            var led = (Words[range.First].Proclitics & Proclitics.Ba) != 0 || range.First > 0 && context.Phrases.TagOf(range.First - 1).Pos == PartOfSpeech.Preposition
                && Words[range.First - 1].StemKey is "في" or "قرب" or "داخل" or "وسط" or "عند" or "ب" or "حول" or "قرب";
            // شمالي سورية، شرق مدينة تعز
            if (!led && mention.Words.First - draft.Core > 10) continue;
            if (!led && IsDirection(range.First)) led = true;
            else if (!led && range.First > sentence.First && IsDirection(range.First - 1)) (led, range) = (true, new WordRange(range.First - 1, range.End));
            for (var i = Math.Max(range.First + 1, mention.Name.End); i < range.End; i++)
                if (verbs.IsVerb(i)) range = new WordRange(range.First, i);
            range = Listed(range, sentence.End);
            if (!led || draft.Actor.Contains(mention.Words.First) || draft.Recipient.First == range.First) continue;
            return range;
        }

        return default;
    }

    /// <summary>سقوط قذيفة من داخل الأراضي اليمنية: from where it came.</summary>
    private bool IsOrigin(int place) => place > 1 && Words[place - 2].StemKey == "من" && Words[place - 1].StemKey is "داخل" or "قرب" or "وسط" or "محيط";

    private bool OpensAfterComma(int from, int to)
    {
        for (var i = from + 2; i < to; i++)
            if (Words[i - 1].Form is "،" or "," && verbs.IsVerb(i) && !lookups.IsCause(i)) return true;
        return false;
    }

    /// <summary>في محافظتي مأرب وتعز، في عدن ولحج وأبين: places joined by و are one setting, unless a clause begins.</summary>
    private WordRange Listed(WordRange range, int end)
    {
        if (spans.IsTwo(range)) return new WordRange(range.First, range.End + 1);
        while (range.End < end && Words[range.End] is { HasConjunction: true, HasPreposition: false })
        {
            var next = default(WordRange);
            foreach (var mention in context.Places)
                if (mention.Words.First == range.End && !mention.IsDateline && mention.Place is not null) next = mention.Words;
            if (next.IsEmpty || next.End < end && verbs.IsVerb(next.End) || lookups.OpensClause(next.First, next.End) || next.End < end && IsPredicate(next.End)) break;
            range = new WordRange(range.First, next.End);
        }

        return range;
    }

    /// <summary>والموصل لا تزال محاصرة، ودمشق متمسكة بموقفها: behind a name, a negation or a bare participle says what it is.</summary>
    private bool IsPredicate(int word) => Words[word] is { Kind: WordKind.Arabic, HasArticle: false, HasConjunction: false, HasPreposition: false } bare
        && (context.Phrases.TagOf(word).Pos is PartOfSpeech.Negation or PartOfSpeech.Adjective || bare.Has(Features.ActiveParticiple) || bare.Has(Features.PassiveParticiple));

    private bool IsPlace(WordRange phrase)
    {
        var core = lookups.Core(phrase);
        return lookups.Town.Meets(lookups.ClassesAt(core)) || context.Phrases.TagOf(core).Is(Kinds.PlaceName | Kinds.Place);
    }

    private void Share(List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft is { PlaceSaid: false, Place.IsEmpty: true } && Donor(drafts, i, d => d is { PlaceSaid: true, Place.IsEmpty: false } && Shares(d, draft)) is { } where) draft.Place = where.Place;
            if (draft.Time < 0 && _dates.Bonds.CanTake(draft) && !_dates.IsAlluded(draft) && Donor(drafts, i, d => Lends(d, draft)) is { } when)
                (draft.Time, draft.TimeInherited) = (when.Time, true);
        }
    }

    /// <summary>الجزيرة التي تحتلها الدولة منذ 1974: an old date in a relative clause is that clause's alone.</summary>
    private bool Lends(Draft donor, Draft draft)
    {
        if (!_dates.Bonds.CanLend(donor) || !TimeBonds.IsAkin(donor, draft)) return false;
        // أعلنت الشرطة اليوم اعتقال منفذ هجوم وقع الجمعة: what was told on one day is not of the day of what it is about.
        if (draft.TimeTold && (draft.Code.Type != donor.Code.Type || _news.IsOld(donor.Time))) return false;
        if (!_news.IsOld(donor.Time)) return true;
        var (from, to) = draft.Cue < donor.Cue ? (draft.Cue, donor.Cue) : (donor.Cue, donor.Cue);
        for (var i = from + 1; i < to; i++)
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Relative && Words[i].Form.Length > 3) return false;
        return donor.IsNoun || !lookups.IsRelative(donor.Cue);
    }

    private Draft? Donor(List<Draft> drafts, int at, Func<Draft, bool> has)
    {
        var sentence = Words[drafts[at].Cue].Sentence;
        for (var step = 1; step < 6; step++)
        {
            if (at + step < drafts.Count && Words[drafts[at + step].Cue].Sentence == sentence && has(drafts[at + step])) return drafts[at + step];
            if (at - step >= 0 && Words[drafts[at - step].Cue].Sentence == sentence && has(drafts[at - step])) return drafts[at - step];
        }

        return null;
    }
}
