using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>What is announced far from its verb: أعلنت جماعة «…»، جناح التنظيم في الجزيرة، في بيان على موقعها مسؤوليتها عن الهجوم.</content>
internal sealed partial class FrameReader
{
    private const int Far = 40;

    /// <summary>
    /// The frame of a verb within <c>[cue, limit)</c>. <paramref name="subject"/> is the subject that stands before the verb, or null;
    /// where somebody who agrees with the verb holds the floor (<paramref name="held"/>), whom one asks is no subject; the frame's opening is <see cref="Opening.None"/> where no content follows.
    /// </summary>
    public Frame Read(Cue cue, CueReading reading, int limit, WordRange? subject, bool inSentence, bool held = false)
    {
        var frame = Walk(cue, reading, limit, subject, inSentence, held);
        if (frame.Opening == Opening.None || frame.Opening == Opening.Object && !Announces(frame)) TakeFar(frame, Math.Min(limit, cue.At + Far));
        return frame;
    }

    /// <summary>Whether the object of a verb of announcing is one that it can have: a deed, what أعرب عن takes, or a thing one announces; to declare a state of emergency is a deed, not a word.</summary>
    public bool Announces(Frame frame)
    {
        if (frame.Opening != Opening.Object) return true;
        var first = _words[frame.ContentFirst];
        // الذي تبناه التنظيم: what the pronoun takes up is the attack itself.
        if (frame.Cue.HasPronoun) return frame.Reading.Verb.Past is not "تبنى" || (IsAttack(first) || IsAttack(_words[frame.ContentFirst + 1])) && frame.Source is { } party && !(party.Count == 1 && Signs.IsQuote(_words[party.First]));
        return frame.Reading.Verb.Past switch
        {
            "أعلن" => Signs.IsQuote(first) || first.Key is "ذلك" && frame.Source is { } teller && teller.First > frame.ContentFirst || first.Enclitic is not null || IsDeedNoun(frame.ContentFirst) || first.Has(Features.VerbalNoun) || (!first.HasArticle || first.StemKey is "هدنه" or "تهديه") && lexicon.Company.HasStem(first, Company.Announced) || lexicon.Roles.FeelingOf(first) is not null,
            "تبنى" => (IsClaimed(frame.ContentFirst) || IsShare(frame.ContentFirst) && IsOfAttacks(frame.Cue.Words.First)) && !IsOfState(frame.Source),
            _ => true,
        };
    }

    /// <summary>تبنى التنظيم خطف الجنود: an attack, by its noun or as what was done in it; a plan or a law is adopted.</summary>
    public bool IsClaimed(int first)
    {
        for (var i = first; i < first + 4 && i < _words.Count && !Signs.IsStop(_words[i]); i++)
        {
            if (i > first && (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i) || phrases.Attached(i) != Takes.None)) return false;
            if (lexicon.Company.HasStem(_words[i], Company.Bill) || lexicon.Company.HasLemma(_words[i], Company.Bill) || _words[i].StemKey is "بيان" or "بيانا" or "نص" or "خطه" or "موقف" or "موقفا") return false;
            if (IsAttack(_words[i])) return i == first || Signs.Preposition(_words[i - 1]) == Takes.None;
        }

        return false;
    }

    /// <summary>تبنى الاتحاد الأوروبي عملية بحرية، تبنى مجلس الأمن: a body of state adopts and claims no attack; مجلس شورى المجاهدين is none.</summary>
    private bool IsOfState(WordRange? source) => source is { } body && _words[body.First] is var head
        && (head.HasArticle && (lexicon.Company.HasStem(head, Company.Voter) || head.StemKey is "حكومه" or "جامعه") || head.StemKey is "مجلس" && body.Count > 1 && _words[body.First + 1].Key is "الامن" or "الوزراء" or "النواب" or "الشيوخ" or "الشعب" or "العموم" or "حقوق" or "جامعه");

    /// <summary>يرى فيها الحلف تهديدا: who sees, and the indefinite accusative that he sees; false where they do not stand there.</summary>
    private bool SeenIn(Frame frame, int at, int limit)
    {
        if (at < limit && phrases.CanSpeak(at, limit) && phrases.Attached(at) == Takes.None && !IsSeen(at))
        {
            var end = phrases.First(at, limit, frame.Reading.Verb);
            for (var i = at + 1; i < end; i++)
                if (IsSeen(i) && !phrases.InName(i)) end = i;
            frame.Source = new WordRange(at, end);
            frame.SourceBefore = false;
            at = end;
        }

        return frame.Source is not null && at < limit && (IsSeen(at) || Signs.IsQuote(_words[at])) && Opened(frame, Opening.Object, at, limit);
    }

    /// <summary>مؤشرا، تهديدا، نكسة خطيرة: an indefinite noun that may stand in the accusative.</summary>
    private bool IsSeen(int at) => _words[at] is { HasArticle: false, HasConjunction: false, HasPreposition: false, Enclitic: null, Pos: PartOfSpeech.Noun } word && (word.Form[^1] == 'ا' || word.Form[^1] == 'ة' && at + 1 < _words.Count && _words[at + 1] is { HasArticle: false, Pos: PartOfSpeech.Adjective });

    /// <summary>Who stands right behind a definite attack and its adjectives; 0 where nobody does.</summary>
    private int ClaimantBehind(int at, int limit)
    {
        var i = at + 1;
        while (i < limit && _words[i] is { HasArticle: true, Pos: PartOfSpeech.Adjective }) i++;
        return i < limit && phrases.Attached(i) == Takes.None && Signs.Preposition(_words[i]) == Takes.None && (lexicon.Roles.Of(_words[i]) & (WordRole.Time | WordRole.Adjunct)) == 0 && phrases.CanSpeak(i, limit) ? i : 0;
    }

    /// <summary>هجمات تبنى التنظيم بعضها، تبنى معظمها: some of what stands before.</summary>
    private bool IsShare(int at) => at < _words.Count && _words[at] is { Enclitic: not null, HasPreposition: false, HasConjunction: false, StemKey: "بعض" or "معظم" or "اغلب" or "غالبيت" or "غالبيه" or "اكثر" or "كل" or "جميع" or "احد" or "احدي" or "اخر" or "اول" };

    /// <summary>في هجمات تبنى: whether an attack stands right before the verb, with its adjectives or its relative word.</summary>
    private bool IsOfAttacks(int verb)
    {
        for (var i = verb - 1; i >= 0 && i > verb - 7; i--)
        {
            if (IsAttack(_words[i])) return true;
            if (_words[i].Kind != WordKind.Arabic || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) return false;
        }

        return false;
    }

    /// <summary>An attack by its noun, whatever its ending (هجوما).</summary>
    public bool IsAttack(Word word) => lexicon.Company.HasStem(word, Company.Attack) || word is { Kind: WordKind.Arabic, Known: true, Pos: PartOfSpeech.Noun } && lexicon.Company.HasLemma(word, Company.Attack);

    /// <summary>
    /// Gives a verb of announcing that found nothing beside its subject the first deed that stands further on, as far as no other verb has come between:
    /// a verbal noun that goes on from no noun before it, or one behind عن.
    /// </summary>
    private void TakeFar(Frame frame, int limit)
    {
        var (cue, verb) = (frame.Cue, frame.Reading.Verb);
        if (verb.Act is "assert" && verb.Past is not "أعلن" || verb.Act is "demand" or "promise" or "concern" || !verb.Accepts(Takes.Object) || verb.Object != CueObject.None || verb.Gate is not (CueGate.Open or CueGate.Claim) || !cue.IsFinite || cue.HasPronoun || cue.Negated || _words[cue.At].QuoteDepth > 0) return;
        var first = cue.At + 1;
        // عبدالله صالح – الرياض أعلنت القيادة: a byline tells nothing.
        if (frame.SourceBefore && first < limit && frame.Source is { } byline && byline.First < cue.At && phrases.Attached(first) == Takes.None && Signs.Preposition(_words[first]) == Takes.None && phrases.CanSpeak(first, limit) && !Disagrees(frame, first) && (cue.Feminine && phrases.NamesPerson(byline) || DashBetween(byline.End, cue.At)))
            (frame.Source, frame.SourceBefore) = (null, false);
        if (first >= limit || frame.SourceBefore is false && (phrases.Attached(first) != Takes.None || Signs.Preposition(_words[first]) != Takes.None || !phrases.CanSpeak(first, limit) || Disagrees(frame, first))) return;
        // إذ تعلن ذلك لتؤكد: what is only pointed to is all.
        if (_words[first].Key is "ذلك" or "هذا" or "بذلك" || Signs.IsQuote(_words[first]) && phrases.NameQuoteEnd(first, limit) is null) return;
        var described = false;
        for (var i = frame.SourceBefore ? first : first + 1; i < limit; i++)
        {
            var word = _words[i];
            if (Signs.IsQuote(word) && phrases.Opens(i) && phrases.NameQuoteEnd(i, limit) is { } name)
            {
                i = name - 1;
                continue;
            }

            if (Signs.IsQuote(word) || Signs.IsStop(word) || Signs.IsColon(word)) return;
            if (word.Kind != WordKind.Arabic) continue;
            // «…»، وهي مجموعة لم تعرف من قبل، المسؤولية: an aside on who speaks, up to its comma.
            if (word.Key is "وهي" or "وهو" or "وهم" && Signs.IsComma(_words[i - 1]))
            {
                while (i < limit && !Signs.IsComma(_words[i]) && !Signs.IsStop(_words[i])) i++;
                continue;
            }

            var role = lexicon.Roles.Of(word);
            if ((role & (WordRole.Opener | WordRole.Negation | WordRole.Contrast | WordRole.Attribution)) != 0 || cues.At(i) is { } other && (other.IsParticiple || other is { IsFinite: true, HasConjunction: true })) return;
            if (IsFarObject(frame, i, described))
            {
                if (!TakeSourceBefore(frame, i)) return;
                Opened(frame, Signs.Preposition(_words[i - 1]) == Takes.An ? Opening.Preposition : Opening.Object, i, limit);
                return;
            }

            if (word is not { Pos: PartOfSpeech.Verb, Known: true } || phrases.InName(i)) continue;
            if (!Signs.IsRelative(_words[i - 1]) && (_words[i - 1].HasArticle || phrases.InName(i - 1) || word.HasConjunction)) return;
            described = true;
        }
    }

    private bool DashBetween(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Signs.IsDash(_words[i])) return true;
        return false;
    }

    /// <summary>Whether a deed that is announced begins here; behind a verb that describes the speaker only what can be no object of that verb: his own, or an indefinite accusative.</summary>
    private bool IsFarObject(Frame frame, int at, bool described)
    {
        var word = _words[at];
        if (word.HasConjunction || word.HasPreposition || phrases.Attached(at) != Takes.None || phrases.InName(at) || word.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Verb) || at + 1 >= _words.Count || _words[at + 1].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[at + 1])) return false;
        var claim = word.StemKey is "مسووليه" && (word.HasArticle || word.Enclitic is not null);
        var truce = word.Key is "وقفا" or "هدنه" or "اتفاقا";
        if (!claim && !truce && (!IsDeedNoun(at) || (lexicon.Roles.OfStem(word) & (WordRole.Time | WordRole.Adjunct | WordRole.Speaker | WordRole.Attribution | WordRole.Venue)) != 0)) return false;
        // استجابة لطلب الرئيس: why he announced it.
        if (word.StemKey is "استجابه" or "تلبيه" or "خشيه" or "رغبه" or "اضافه" or "بناء" or "مقارنه" or "بغيه" or "مخافه" or "نتيجه" or "نظر") return false;
        var before = _words[at - 1];
        if (Signs.Preposition(before) == Takes.An) return frame.Reading.Verb.Accepts(Takes.An) && !described;
        if (Signs.Preposition(before) != Takes.None || (lexicon.Roles.Of(before) & WordRole.Adjunct) != 0 && before.Pos != PartOfSpeech.Noun) return false;
        if (described && !claim && !truce) return false;
        if (word.Form.EndsWith('ا') && word.Has(Features.Oblique) && !truce) return false;
        // دانت في بيان على موقعها القصف: a definite deed is the object of blame or denial where the place of speaking is closed before it.
        if (word.HasArticle && !claim && !(frame.Reading.Verb.Act is "accuse" or "deny" && (before.Enclitic is not null || Signs.IsComma(before) || Signs.IsQuote(before) || (lexicon.Roles.Of(before) & WordRole.Time) != 0 || before is { HasArticle: true, Pos: PartOfSpeech.Adjective }))) return false;
        // أكدت مصادر تقدم المعارضة: sources have no construct with a deed.
        if (at == frame.Cue.At + 2 && !frame.SourceBefore && before.StemKey is "مصادر" or "مصدر" or "شهود" && !before.HasArticle && at + 1 < _words.Count && (_words[at + 1].HasArticle || phrases.InName(at + 1))) return true;
        return Signs.IsComma(before) || Signs.IsQuote(before) || Signs.IsCloseBracket(before) || before.Kind == WordKind.Number || before.HasArticle || before.Enclitic is not null || phrases.InName(at - 1) || before.Pos is PartOfSpeech.ProperNoun or PartOfSpeech.Adjective || before.Kind == WordKind.Arabic && !before.Known
            || (lexicon.Roles.Of(before) & WordRole.Time) != 0 && Signs.Bare(before) is not ("بعد" or "قبل" or "منذ" or "خلال" or "عقب" or "اثر" or "اثناء" or "عند" or "حتي" or "فور" or "بعيد" or "قبيل" or "غداه" or "عشيه");
    }

    /// <summary>مقتل، شن غارات: a verbal noun, or a word that the tagger takes for a verb where a noun stands behind it.</summary>
    private bool IsDeedNoun(int at) => _words[at] is var word && (word.Pos == PartOfSpeech.Noun && word.Has(Features.VerbalNoun) || at + 1 < _words.Count && word.Key is "شن" or "قصف" or "قتل" or "صد" or "ضبط" or "اسر" or "ضم" or "دعم" && _words[at + 1] is { Kind: WordKind.Arabic, HasConjunction: false } next && Signs.Preposition(next) == Takes.None && next.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral);

    /// <summary>Ends the subject behind the verb before the object, or finds it where the walk found none; false where nobody stands there.</summary>
    private bool TakeSourceBefore(Frame frame, int at)
    {
        if (frame.SourceBefore) return true;
        var first = frame.Cue.At + 1;
        var stop = first + 1;
        while (stop < at && !Signs.IsRelative(_words[stop]) && !(_words[stop] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(stop))) stop++;
        var end = Math.Min(Math.Max(phrases.Scan(first, stop, frame.Reading.Verb), frame.Source is { } source && source.First == first ? Math.Min(source.End, stop) : first), stop);
        while (end > first && (_words[end - 1].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[end - 1]) && !Signs.IsCloseBracket(_words[end - 1]) || Signs.Preposition(_words[end - 1]) != Takes.None)) end--;
        if (end <= first) return false;
        // أعلنت الحكومة الحداد ثلاثة أيام، تنكيس الأعلام: what is declared stands behind the speaker.
        for (var i = first + 1; i < end; i++)
            if (_words[i] is { Pos: PartOfSpeech.Noun, Known: true, HasPreposition: false, HasConjunction: false } && _words[i - 1].HasArticle && !phrases.InName(i) && phrases.Attached(i) == Takes.None && (lexicon.Roles.OfStem(_words[i]) & (WordRole.Time | WordRole.Adjunct | WordRole.Speaker)) == 0 && !phrases.CanSpeak(i, end)) return false;
        frame.Source = new WordRange(first, end);
        return true;
    }
}
