using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>Finds where a content ends: with its quotation, its sentence, or before the next cue that stands beside its own.</summary>
internal sealed class ContentEnd(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases, ReadingIndex index, HeadlineClauses headlines)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>Word after the content of a frame whose sentence ends before <paramref name="limit"/>.</summary>
    public int Of(Frame frame, int limit)
    {
        var first = frame.ContentFirst;
        var at = first;
        if ((QuotationAt(first) ?? Inner(first)) is { } quotation)
        {
            var end = quotation.Words.End;
            if (!quotation.Closed) return Trim(first, Math.Min(quotation.Words.End, Math.Max(limit, first + 1)));
            // ما سماه «التطرف» في المدن: the name that it was given.
            if (frame.Cue.HasPronoun && frame.Reading.Verb.Past == "سمى" && first == quotation.Words.First) return Trim(first, end);
            if (end >= limit || !Continues(end, limit, frame)) return Trim(first, end);
            at = end;
        }

        at = Boundary(at, limit, frame);
        if (at >= limit && (frame.Opening is Opening.Clause or Opening.Colon || (lexicon.Roles.Of(_words[first]) & WordRole.OpenerInside) != 0 || first > 0 && (lexicon.Roles.Of(_words[first - 1]) & WordRole.Opener) != 0)) at = Onward(at);
        return Trim(first, at);
    }

    /// <summary>أنه "…": the quotation behind an opener with its pronoun, where it is longer than a name.</summary>
    private Quotation? Inner(int first) => (lexicon.Roles.Of(_words[first]) & WordRole.OpenerInside) != 0 && QuotationAt(first + 1) is { Closed: true, Inner.Count: > 4 } quotation ? quotation : null;

    /// <summary>A sentence that begins with وأن carries the content of the one before on.</summary>
    private int Onward(int end)
    {
        var next = end;
        while (next < _words.Count && Signs.IsStop(_words[next])) next++;
        while (next < _words.Count && next > 0 && _words[next].Paragraph == _words[end - 1].Paragraph && _words[next].Key is "وان" or "وانه" or "وانها" or "وانهم" or "وبان" or "وبانه" or "وبانها")
        {
            end = context.Document.Sentences[_words[next].Sentence].End;
            next = end;
        }

        return end;
    }

    public Quotation? QuotationAt(int open) => open < _words.Count ? index.QuotationAt(open) : null;

    /// <summary>Whether the content goes on after a quotation that began it.</summary>
    private bool Continues(int at, int limit, Frame frame)
    {
        var word = _words[at];
        // «…» أي القوات، «…» لكنها لم تجد دليلا: the narrator on what was quoted.
        if (word.Key is "اي" || Signs.Bare(word) is "لكنه" or "لكنها" or "لكنهم" or "لكنهما" && at + 1 < limit && _words[at + 1].Key is "لم") return false;
        // قال إن «…» الذي استعادته القوات: a relative clause outside the marks is the narrator's.
        if (Signs.IsRelative(word) && frame.Opening is Opening.Quote or Opening.Colon && QuotationAt(frame.ContentFirst) is { Closed: true, Inner.Count: > 3 }) return false;
        if (word.Kind != WordKind.Punctuation) return !IsBoundary(at, limit, frame) && !Signs.Bare(word).StartsWith("لان");
        if (!Signs.IsComma(word)) return false;
        if (at + 1 >= limit || IsBoundary(at + 1, limit, frame)) return false;
        var end = Boundary(at + 1, limit, frame);
        for (var i = at + 1; i < end; i++)
            if (Signs.IsQuote(_words[i])) return true;
        return false;
    }

    private int Boundary(int at, int limit, Frame frame)
    {
        while (at < limit)
        {
            if (Signs.IsQuote(_words[at]) && QuotationAt(at) is { } q)
            {
                at = Math.Max(q.Words.End, at + 1);
                continue;
            }

            if (at > frame.ContentFirst && IsBoundary(at, limit, frame)) break;
            // A clause told within a quotation ends with its own sentence.
            if (Signs.IsStop(_words[at]) && at > frame.ContentFirst && frame.Opening is Opening.Clause or Opening.Object or Opening.Preposition && _words[frame.Cue.At].QuoteDepth is > 0 and var depth && depth == _words[at].QuoteDepth) break;
            at++;
        }

        // … قوات صالح، في وقت شهدت فيه: the preposition belongs to what follows.
        if (at < _words.Count && at > frame.ContentFirst + 1 && Signs.Bare(_words[at]) is "وقت" or "حين" && Signs.Bare(_words[at - 1]) is "في") at--;

        return Math.Min(at, Math.Max(limit, frame.ContentFirst + 1));
    }

    /// <summary>Whether the clause of the cue ends before this word.</summary>
    private bool IsBoundary(int at, int limit, Frame frame)
    {
        var word = _words[at];
        if (word.Kind != WordKind.Arabic) return false;
        var role = lexicon.Roles.Of(word);
        var bare = Signs.Bare(word);
        var comma = at > 0 && Signs.IsComma(_words[at - 1]);
        if (comma && LacksPredicate(at, frame)) return false;
        // وفقا لـ, بحسب: after a comma, or where nothing but the source follows.
        if ((role & WordRole.Attribution) != 0 && at > 0 && (Signs.IsComma(_words[at - 1]) || NamesSource(at, limit))) return true;
        if (word.Key is "علي" && at + 2 < limit && _words[at + 1].Key is "حد" && (lexicon.Roles.Of(_words[at + 2]) & WordRole.Wording) != 0) return true;
        // … وبيروت تطلب ضغطا: in a headline another acts behind و.
        if (word.Key[0] == 'و' && headlines.Holds(frame.Cue.At) && headlines.Begins(at, limit, frame.Opening == Opening.Clause || IsClause(frame.ContentFirst))) return true;
        if (NarratorsClause(at, limit, comma, frame)) return true;
        if (comma && bare is "في" && at + 1 < limit && _words[at + 1].Key is "اشاره") return true;
        if (comma && Signs.IsRelative(word) && at + 1 < limit && cues.At(at + 1) is { IsFinite: true }) return true;
        if (frame.Opening is Opening.Object or Opening.Preposition && !IsClause(frame.ContentFirst) && EndsPhrase(at, limit, frame)) return true;
        if (bare is "كما" && at + 1 < limit && _words[at + 1].Key is "جاء" or "ورد") return true;
        // إن الجامعة إذ تدين القصف تؤكد وقوفها: what إذ brings in ends before the verb of the sentence itself.
        if (!word.HasConjunction && frame.Cue.Words.First > 0 && _words[frame.Cue.Words.First - 1].Key is "اذ" && cues.At(at) is { IsFinite: true, HasConjunction: false } main && main.Feminine == frame.Reading.Feminine && main.Readings.Exists(static r => r.Form == CueForm.Present)) return true;
        // الجندي الذي أعلنت القيادة عن وفاته يبلغ من العمر: the verb of the sentence itself resumes behind the relative clause.
        if (word.Pos == PartOfSpeech.Verb && word.Known && !word.HasConjunction && frame.Opening is Opening.Object or Opening.Preposition && frame.Cue.Words.First > 0 && Signs.IsRelative(_words[frame.Cue.Words.First - 1]) && _words[frame.ContentFirst].Enclitic is not null && !IsClause(frame.ContentFirst) && frame.Reading.Verb.Accepts(Takes.An | Takes.Object | Takes.Bi) && !Signs.IsRelative(_words[at - 1]) && Signs.Bare(_words[at - 1]) is not ("ان" or "ما" or "من") && !phrases.InName(at)) return true;
        if (frame.Cue.Words.First > 0 && Signs.IsRelative(_words[frame.Cue.Words.First - 1]) && EndsRelative(at, limit, comma, frame)) return true;
        // هجوم نسبته أنقرة إلى التنظيم واستهدف: what is ascribed ends before what else it did.
        if (frame.Cue.HasPronoun && frame.Reading.Verb.Gate == CueGate.Pronoun && word is { HasConjunction: true, Pos: PartOfSpeech.Verb, Known: true } && IsPhrase(frame) && !phrases.InName(at)) return true;
        // التي تعتبر الحزب إرهابيا، بدأت: a relative clause ends at its comma.
        if (comma && word.Pos == PartOfSpeech.Verb && word.Known && frame.Cue.Words.First > 0 && Signs.IsRelative(_words[frame.Cue.Words.First - 1])) return true;
        if (comma && (word.HasConjunction && OpensClause(at, limit) || OpensElsewhere(at, limit)) || TurnsElsewhere(at, limit)) return true;
        if ((role & WordRole.Contrast) != 0 || bare is "كما" or "فيما" or "بينما" or "حيث" or "اذ" || bare.StartsWith("لكن"))
        {
            for (var i = at + 1; i < limit && i <= at + 3; i++)
                if (cues.At(i) is { IsFinite: true } next && (bare is not "كما" || CarriesReport(next, limit)) && (next.Feminine == frame.Reading.Feminine || Signs.IsComma(_words[at - 1]) || bare is "حين" or "وقت" && at > 1 && (Signs.IsComma(_words[at - 2]) || i + 1 < limit && phrases.CanSpeak(i + 1, limit) && HasStrongOpening(next, limit))) && (!bare.StartsWith("لكن") || HasStrongOpening(next, limit) || next.First.Verb.Accepts(Takes.Object))
                    && (bare is not ("حيث" or "اذ") || (comma && bare is "حيث" || i + 1 < limit && phrases.CanSpeak(i + 1, limit)) && HasStrongOpening(next, limit))) return true;
        }

        // خالص التعازي وصادق المواساة: an adjective in construct, no verb.
        if (word.HasConjunction && bare is "صادق" or "خالص" or "بالغ" or "عميق" or "عظيم" or "جزيل" or "وافر" or "كامل" or "شديد" or "احر" && at + 1 < limit && (_words[at + 1].HasArticle || _words[at + 1].Enclitic is not null)) return false;
        if (JoinsMainVerb(at, frame)) return true;
        if (cues.At(at) is not { } cue) return false;
        // وتبين أن: it turned out, nobody's word.
        if (cue is { HasConjunction: true, Feminine: true, First: { Form: CueForm.Present, Verb.Past: "بين" } }) return false;
        if (cue.IsParticiple) return Binds(cue, at, frame);
        if (!cue.IsFinite) return false;
        // ، وختم قائلا: a verb that another carries begins beside its own.
        if (cue is { HasConjunction: true, First.Verb.Gate: CueGate.Saying } && at + 1 < limit && (lexicon.Roles.Of(_words[at + 1]) & WordRole.Saying) != 0) return true;
        var strong = cue.First.Verb.Gate is CueGate.Open or CueGate.Near or CueGate.Human or CueGate.Feeling && HasStrongOpening(cue, limit);
        var subject = at + 1 < limit && phrases.CanSpeak(at + 1, limit) && Signs.Attached(_words[at + 1]) == Takes.None;
        // ثلاثة تفجيرات، قالا إن: the same speaker goes on without a conjunction.
        if (!cue.HasConjunction && comma && strong && frame.Opening is Opening.Object or Opening.Preposition && cue.Plural == frame.Reading.Plural && cue.Feminine == frame.Reading.Feminine && HasClause(cue, Math.Min(limit, at + 3))) return true;
        if (!cue.HasConjunction) return _words[at].QuoteDepth == 0 && strong && (comma && subject || (comma || subject && at > frame.ContentFirst + 4) && IsIntroduced(frame));
        if (strong && comma && cue is { First: { Form: CueForm.Past, Verb.Gate: CueGate.Open or CueGate.Near } } && at + 2 < limit && !_words[at + 1].HasConjunction && Signs.Attached(_words[at + 1]) == Takes.None && Signs.Preposition(_words[at + 1]) == Takes.None
            && cues.At(at + 1) is null && _words[at + 1].Kind == WordKind.Arabic && (lexicon.Roles.Of(_words[at + 1]) & (WordRole.Opener | WordRole.WeakOpener | WordRole.Adjunct)) == 0 && HasClause(cue, Math.Min(limit, at + 9))) return true;
        if (strong) return cue.Feminine == frame.Reading.Feminine || comma && subject && (frame.Opening != Opening.Clause || HasClause(cue, Math.Min(limit, at + 9)) && (lexicon.Roles.OfStem(_words[at + 1]) & WordRole.Speaker) != 0);
        if (!subject || !cue.First.Verb.Accepts(Takes.Object) || cue.First.Verb.Gate is not (CueGate.Open or CueGate.Human) || cue.Feminine != frame.Reading.Feminine) return false;
        // … وشرح الأمين العام جهود المركز: an office in person takes the floor, comma or none.
        return comma || Signs.IsQuote(_words[at - 1]) || frame.Opening is Opening.Object or Opening.Preposition && at > frame.ContentFirst + 4 && (lexicon.Roles.OfStem(_words[at + 1]) & WordRole.Human) != 0 && _words[at + 1].HasArticle;
    }

    /// <summary>Whether a relative clause around the cue ends here: at its comma where its content is a phrase, and before its sister (واشنطن التي تتهم … وموسكو التي تنفي).</summary>
    private bool EndsRelative(int at, int limit, bool comma, Frame frame)
    {
        if (_words[at].HasConjunction) return at + 2 < limit && Signs.IsRelative(_words[at + 1]) && cues.At(at + 2) is { IsFinite: true };
        return comma && IsPhrase(frame) && !Signs.IsRelative(_words[at]) && (Signs.Preposition(_words[at]) is Takes.Ila or Takes.Ala or Takes.An or Takes.Min or Takes.Fi || Signs.Attached(_words[at]) == Takes.Bi || _words[at].HasArticle || phrases.InName(at));
    }

    /// <summary>
    /// إن الاتفاق الذي وقعه الطرفان، والذي رحبت به الدول، سيبدأ: whether nothing but the subject of the clause and relative clauses on it stands before the
    /// comma here, and behind it another relative clause, those who are at the head of them, or a verb.
    /// </summary>
    private bool LacksPredicate(int at, Frame frame)
    {
        var first = frame.ContentFirst;
        var word = _words[at];
        if (frame.Opening != Opening.Clause || at - first > 60 || !Signs.IsRelative(word) && !(word is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false }) && !(Signs.Bare(word) is "علي" or "في" && at + 1 < _words.Count && _words[at + 1].StemKey is "راس" or "مقدمه")) return false;
        if (first == 0 || (lexicon.Roles.Of(_words[first]) & WordRole.OpenerInside) != 0 || (lexicon.Roles.Of(_words[first - 1]) & WordRole.Opener) == 0) return false;
        int i;
        var relative = _words[first].Key is "ما" or "من" && _words[first + 1].Pos == PartOfSpeech.Verb;
        if (relative) i = RelativeEnd(first + 1, at);
        else if (_words[first].Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Demonstrative) i = Math.Max(context.Phrases.NounPhrase(first, PhraseScope.Complement | PhraseScope.Coordination).End, first + 1);
        else return false;
        while (i > 0 && i < at)
        {
            if (Signs.IsComma(_words[i])) i++;
            else if (Signs.IsRelative(_words[i]))
            {
                i = RelativeEnd(i + 1, at);
                relative = true;
            }
            else return false;
        }

        return i > 0 && relative;
    }

    /// <summary>The comma behind a relative clause, or <paramref name="limit"/>; -1 where a second verb or a pronoun (هي رسالة) is the predicate of what the clause describes.</summary>
    private int RelativeEnd(int at, int limit)
    {
        var verbs = 0;
        for (; at < limit && !Signs.IsComma(_words[at]); at++)
        {
            if (_words[at].Key is "هو" or "هي" or "هم" or "ليس" or "ليست" or "لن" or "سوف") return -1;
            if (_words[at] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } && !phrases.InName(at) && Signs.Bare(_words[at - 1]) is not ("ان" or "لم" or "لا" or "ما" or "كان" or "كانت") && ++verbs > 1) return -1;
        }

        return at;
    }

    /// <summary>Whether a content is a phrase, or a clause of what is to be done (أن يقوم): narrators contrast and go on beside it, as they do not beside a clause that tells.</summary>
    private bool IsPhrase(Frame frame) => frame.Opening is Opening.Object or Opening.Preposition && !IsClause(frame.ContentFirst) || IsSubjunctive(frame.ContentFirst);

    /// <summary>Whether a clause is opened between these words: what stands behind it may go on with it.</summary>
    private bool Tells(int first, int at)
    {
        for (var i = first; i < at; i++)
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 && _words[i].Key[0] != 'ب' && _words[i].QuoteDepth == 0 && (i + 1 >= at || _words[i + 1].Pos != PartOfSpeech.Verb)) return true;
        return false;
    }

    /// <summary>أن يقوم: أنّ stands before a noun, a verb behind أن is one of wish.</summary>
    private bool IsSubjunctive(int first) => first > 0 && Signs.Bare(_words[first - 1]) is "ان" or "بان" && _words[first].Pos == PartOfSpeech.Verb && _words[first].Has(Features.Imperfect) && _words[first].Known;

    /// <summary>Whether the narrator takes the word here: ، وذلك في ختام اللقاء; دون ذكر تفاصيل; ، وهو ما أكده; behind a noun phrase a clause of contrast (، لكنها، إلا أن), or what it is done in spite of.</summary>
    private bool NarratorsClause(int at, int limit, bool comma, Frame frame)
    {
        var word = _words[at];
        var bare = Signs.Bare(word);
        if (at + 2 >= limit) return false;
        var next = _words[at + 1];
        switch (bare)
        {
            case "ذلك" when _words[at].HasConjunction && comma:
                return next.Key is "في" or "خلال" or "اثناء" or "علي" or "ردا" or "تعليقا" or "لدي" && Occasion(at + 2, limit);
            case "دون" or "بدون":
                return Unsaid(_words[at + 1].Key is "ان" or "اي" ? at + 2 : at + 1, limit);
            case "من" when next.Key is "دون":
                return Unsaid(_words[at + 2].Key is "ان" or "اي" ? at + 3 : at + 2, limit);
            case "هو" or "هي" when comma && next.Key is "ما":
                return cues.At(at + 2) is { IsFinite: true, HasPronoun: true };
            case "الامر" when comma && next.Key is "الذي":
                return cues.At(at + 2) is { IsFinite: true, HasPronoun: true };
        }

        // داعيا الله أن: a prayer of the speaker's ends what was said.
        if (comma && cues.At(at) is { IsParticiple: true } && next.Key is "الله" or "المولي" or "الباري") return true;
        // ، مستشهدا بآية: how it was said.
        if (comma && bare is "مستشهدا" or "مستشهده" or "مستدلا" or "مستدله" or "مقتبسا" or "مقتبسه" or "متمثلا" or "مستعيرا" or "محتجا" or "محتجه" && Signs.Attached(next) == Takes.Bi) return true;
        // لكنها لم تحدد أين، ولم يذكر تفاصيل: what the speaker left unsaid.
        if (_words[at].QuoteDepth == 0 && bare is "لكنه" or "لكنها" or "لكنهم" or "لكنهما" && next.Key is "لم" or "لا" && Unsaid(at + 2, limit)) return true;
        // ، بعدما أفادت معلومات عن …: what was reported before it.
        if (comma && _words[at].QuoteDepth == 0 && (bare is "بعدما" ? at + 1 : bare is "بعد" && next.Key is "ان" ? at + 2 : -1) is var after and > 0 && (IsPhrase(frame) || cues.At(after) is { IsFinite: true } before && HasStrongOpening(before, limit))) return true;
        if (!IsPhrase(frame) || _words[at].QuoteDepth > 0 || Tells(frame.ContentFirst, at)) return false;
        // إذا كانت أدانت القصف، فإنها دعت: the main clause.
        if (comma && word.Key is "فانه" or "فانها" or "فانهم" && cues.At(at + 1) is { IsFinite: true }) return true;
        // اتهموه بالتجسس ثم سجنوه: what was done next.
        if (word.Key is "ثم" && next.Pos == PartOfSpeech.Verb && next.Known && next.Has(Features.Perfect)) return true;
        // وهو المسلح المتهم، وهي اتهامات تنفيها: a phrase is explained by the narrator; وهو في بيته is a state of someone in it.
        if (word.Key is "وهو" or "وهي" or "وهم" or "وهما" && (comma || next.Key is "ما" || next.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective && !next.HasPreposition)) return true;
        // وسط تزايد التوتر: what went on around.
        if (word.Key is "وسط" && !next.HasArticle && next.Pos == PartOfSpeech.Noun && !phrases.InName(at + 1) && Signs.Bare(_words[at - 1]) is not ("في" or "من" or "الي")) return true;
        if (comma && frame.Reading.Verb.Act is not "assert" && (bare is "حيث" or "مما" || word.Key is "ما" && next.Pos == PartOfSpeech.Verb && next.Has(Features.Perfect) || bare is "الامر" && next.Key is "الذي")) return true;
        // ، وعقد المدير اجتماعا: another goes on to act.
        if (comma && ActsNext(at, limit)) return true;
        if ((comma || IsSubjunctive(frame.ContentFirst) || Signs.IsQuote(_words[at - 1])) && (bare is "لكنه" or "لكنها" or "لكنهم" or "لكنهما" || bare is "الا" && next.Key is "ان" or "انه" or "انها" or "انهم" || bare is "غير" or "بيد" && next.Key is "ان" or "انه" or "انها" or "انهم")) return true;
        return frame.Reading.Verb.Act == "deny" && (bare is "علي" && next.Key is "الرغم" || bare is "رغم" or "بالرغم");
    }

    /// <summary>وعقد المدير اجتماعا، ورفضت روسيا تسليمهما: a perfect verb with a subject of its own behind it.</summary>
    private bool ActsNext(int at, int limit)
    {
        var verb = _words[at];
        if (!verb.HasConjunction || verb.Pos != PartOfSpeech.Verb || !verb.Has(Features.Perfect) || !verb.Known || verb.Enclitic is not null || phrases.InName(at)) return false;
        return at + 1 < limit && Signs.Attached(_words[at + 1]) == Takes.None && (phrases.InName(at + 1) || (lexicon.Roles.OfStem(_words[at + 1]) & (WordRole.Human | WordRole.Body)) != 0 && phrases.CanSpeak(at + 1, limit));
    }

    /// <summary>ختام اللقاء، هامش الاجتماع: an occasion on which one speaks.</summary>
    private bool Occasion(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 4; i++)
            if ((lexicon.Roles.OfStem(_words[i]) & (WordRole.Venue | WordRole.Spoken)) != 0 || lexicon.Company.HasStem(_words[i], Company.Occasion)) return true;
        return false;
    }

    /// <summary>
    /// دون ذكر تفاصيل، دون أن يوضح سبب ذلك، دون مزيد من التفاصيل: what the speaker leaves unsaid. A verb tells by itself, a verbal noun with what
    /// reports leave out; دون تقديم تنازلات is the speaker's own.
    /// </summary>
    private bool Unsaid(int at, int limit)
    {
        if (at >= limit) return false;
        if (_words[at].StemKey is "تفاصيل") return true;
        if (!lexicon.Company.HasStem(_words[at], Company.Telling) && _words[at].Key is not ("مزيد" or "المزيد")) return false;
        if (_words[at].Pos == PartOfSpeech.Verb || _words[at].Has(Features.Imperfect) || _words[at].Enclitic is not null) return true;
        for (var i = at + 1; i < limit && i < at + 4; i++)
            if (lexicon.Company.HasStem(_words[i], Company.Detail)) return true;
        return false;
    }

    /// <summary>Whether a cue behind كما does report: one that needs company has its clause right behind it.</summary>
    private bool CarriesReport(Cue cue, int limit) => cue.First.Verb.Gate switch
    {
        CueGate.ClauseOnly or CueGate.Document or CueGate.Saying or CueGate.Near or CueGate.Pronoun => HasClause(cue, Math.Min(limit, cue.At + 8)),
        CueGate.Feeling or CueGate.Renewal => cue.At + 2 < limit && (lexicon.Roles.FeelingOf(_words[cue.At + 1]) ?? lexicon.Roles.FeelingOf(_words[cue.At + 2])) is not null,
        _ => true,
    };

    /// <summary>Whether a content that is a noun phrase ends here: before what the speaker says of it (التي وصفها بـ), where it was said, or when.</summary>
    private bool EndsPhrase(int at, int limit, Frame frame)
    {
        var word = _words[at];
        if (Signs.IsRelative(word) && at + 1 < limit && cues.At(at + 1) is { IsFinite: true, HasPronoun: true } cue && cue.Feminine == frame.Reading.Feminine && SaidOutright(at + 2, limit)) return true;
        // … في بيان، في كلمة ألقاها: where it was said.
        if (_words[at].Key is "في" or "خلال" or "عبر" && at + 1 < limit && at > frame.ContentFirst + 1 && !_words[at + 1].HasArticle && lexicon.Roles.IsSpokenIn(_words[at + 1]) && cues.At(at - 1) is null) return true;
        // هذا القرار عقب مشاورات، وفاته آنذاك: what is only pointed to ends before its circumstance.
        if (at == frame.ContentFirst + 2 && _words[frame.ContentFirst].Key is "هذا" or "هذه" or "ذلك" or "تلك" && Signs.Attached(word) == Takes.Bi && word.Has(Features.VerbalNoun) && (!frame.Reading.Verb.Accepts(Takes.Bi) || frame.Reading.Verb.Accepts(Takes.Ala))) return true;
        if (at > frame.ContentFirst + 2 || _words[frame.ContentFirst].Has(Features.VerbalNoun)) return false;
        var role = lexicon.Roles.Of(word);
        if ((role & WordRole.Time) == 0 && word.Key is not ("عقب" or "اثر" or "وسط" or "خلال" or "اثناء" or "انذاك" or "حينها" or "وقتها") || at + 2 < limit && Signs.Preposition(_words[at + 1]) is Takes.An or Takes.Ala || word.HasConjunction || word.Key is "دون" or "بدون" or "حول" or "بشان" or "ازاء" or "حيال" or "امام" or "لدي" or "كذلك" or "ايضا") return false;
        return at == frame.ContentFirst + 1 ? _words[frame.ContentFirst].Enclitic is not null || _words[frame.ContentFirst].HasArticle : _words[frame.ContentFirst].Pos == PartOfSpeech.Demonstrative || _words[frame.ContentFirst].Key is "هذا" or "هذه" or "ذلك" or "تلك";
    }

    private bool IsClause(int first) => (lexicon.Roles.Of(_words[first]) & WordRole.OpenerInside) != 0 || first > 0 && (lexicon.Roles.Of(_words[first - 1]) & WordRole.Opener) != 0;

    /// <summary>Whether words of the speaker's own follow (قائلا، a quotation) before the clause ends.</summary>
    private bool SaidOutright(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 16; i++)
        {
            if (Signs.IsComma(_words[i])) return false;
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Saying) != 0) return true;
        }

        return false;
    }

    /// <summary>… بحسب حاكم المنطقة: a source behind an attribution ends the content without a comma too; وفقا للقانون names none.</summary>
    private bool NamesSource(int at, int limit)
    {
        if (at + 1 >= limit || Signs.Bare(_words[at]) is not ("بحسب" or "حسب" or "وفقا" or "طبقا" or "حسبما" or "فقا")) return false;
        var source = _words[at + 1];
        if (source.Key is "ما" or "لما") return at + 2 < limit && cues.At(at + 2) is { IsFinite: true };
        if (Signs.Bare(_words[at]) is not "بحسب" && lexicon.Roles.IsMeasure(source)) return false;
        return cues.At(at + 1) is { IsFinite: true } || (lexicon.Roles.OfStem(source) & WordRole.Speaker) != 0 || phrases.InName(at + 1) || Signs.IsQuote(source);
    }

    /// <summary>، من جهتها أكدت …، إلى ذلك قال …، على صعيد متصل: another takes the floor.</summary>
    private bool OpensElsewhere(int at, int limit)
    {
        var from = phrases.IsAside(at, limit) ? at + 2
            : Signs.Bare(_words[at]) is "بدوره" or "بدورها" or "بدورهم" ? at + 1
            : Signs.Bare(_words[at]) is "الي" && at + 1 < limit && _words[at + 1].Key is "ذلك" ? at + 2
            : Signs.Bare(_words[at]) is "علي" or "في" && at + 1 < limit && _words[at + 1].Key is "صعيد" or "سياق" or "السياق" or "الصعيد" or "المقابل" or "غضون" or "الاثناء" ? at + 2
            : -1;
        if (from < 0) return false;
        for (var i = from; i < limit && i < from + 4; i++)
            if (cues.At(i) is { IsFinite: true } cue && (HasStrongOpening(cue, limit) || cue.First.Verb.Accepts(Takes.Object))) return true;
        return false;
    }

    /// <summary>من جهة أخرى أفاد مصدر بأن: a phrase that turns to another matter ends the clause without a comma too.</summary>
    private bool TurnsElsewhere(int at, int limit)
    {
        if (at + 3 >= limit || Signs.Bare(_words[at]) is not ("من" or "علي" or "في") || _words[at + 1].Key is not ("جهه" or "جانب" or "ناحيه" or "صعيد" or "سياق" or "شان" or "تطور" or "موضوع") || _words[at + 2].Key is not ("اخري" or "اخر" or "ثان" or "ثانيه" or "متصل" or "منفصل" or "مواز" or "ذي")) return false;
        for (var i = at + 3; i < limit && i < at + 6; i++)
            if (cues.At(i) is { IsFinite: true } cue && HasStrongOpening(cue, limit)) return true;
        return false;
    }

    /// <summary>، وخلال زيارة إلى … قال الرئيس إن: a conjunction before an adverbial opens a clause of its own when a cue with its content follows soon.</summary>
    private bool OpensClause(int at, int limit)
    {
        if (Signs.Bare(_words[at]) is not ("خلال" or "في" or "من" or "رغم" or "عند" or "بعد" or "اثناء" or "علي" or "قبل" or "حول" or "بشان" or "عن" or "ردا" or "تعليقا" or "بحسب" or "حسب" or "وفق" or "فق")) return false;
        // وعند سؤاله عن …، أجاب الوزير: questions may be long.
        var reach = at + 1 < limit && _words[at + 1].Key is "سواله" or "سوالها" or "سوال" or "السوال" or "سوالنا" ? 45 : 14;
        for (var i = at + 1; i < limit && i < at + reach; i++)
            if (cues.At(i) is { IsFinite: true, HasConjunction: false, First.Verb.Gate: not CueGate.Pronoun } cue && HasStrongOpening(cue, limit)) return true;
        return false;
    }

    /// <summary>بينما تقول …، تتحدث …: the clause that the first one contrasts with follows.</summary>
    private bool IsIntroduced(Frame frame)
    {
        for (var i = frame.Cue.Words.First - 1; i >= 0 && i >= frame.Cue.Words.First - 2; i--)
            if (Signs.Bare(_words[i]) is "بينما" or "فيما" or "حين" or "وقت") return true;
        return false;
    }

    /// <summary>Whether a participle carries on this frame's cue, not one reported within its content.</summary>
    private bool Binds(Cue participle, int at, Frame frame)
    {
        // مشيدة بصمود الأهالي ومحملة الحكومة المسؤولية: a participle joined to a participle, of the same speaker.
        if (participle is { HasConjunction: true } && frame.Reading.Form == CueForm.Participle && frame.Reading.Feminine == participle.Feminine && participle.First.Verb.Gate is CueGate.Blame or CueGate.Open or CueGate.Human && participle.First.Verb.Accepts(Takes.Object) && frame.Opening is Opening.Object or Opening.Preposition) return true;
        // توقع تحرير البلدة قريبا، مطالبا في كلمة له …: behind a noun phrase and a comma nobody else is there to carry on.
        if (frame.Opening is Opening.Object or Opening.Preposition && !IsClause(frame.ContentFirst) && at > 0 && Signs.IsComma(_words[at - 1]) && !participle.Plural && participle.Feminine == frame.Reading.Feminine && participle.First.Verb.Gate == CueGate.Open && participle.First.Verb.Object == CueObject.Addressee) return true;
        // شككت الوزارة في التقرير نافية: an indefinite participle behind a definite noun is no adjective of it.
        if (participle is { HasConjunction: false, Plural: false } && IsPhrase(frame) && participle.Feminine == frame.Reading.Feminine && _words[at - 1] is { HasArticle: true } && !_words[at].HasArticle && participle.First.Verb.Act is "deny" or "accuse" or "demand" or "warn" && participle.First.Verb.Gate == CueGate.Open && at + 1 < _words.Count && (_words[at + 1].Has(Features.VerbalNoun) || HasStrongOpening(participle, at + 6))) return true;
        if (participle.Feminine && !participle.First.Verb.Accepts(Takes.Clause | Takes.Ila | Takes.An | Takes.Ala | Takes.Bi)) return false;
        if (participle.Feminine && at > 0 && !Signs.IsComma(_words[at - 1]) && !HasStrongOpening(participle, at + (participle.First.Verb.Object == CueObject.Addressee ? 9 : 4))) return false;
        if (!HasStrongOpening(participle, at + (participle.First.Verb.Object == CueObject.None ? 7 : 16)) && !(participle.First.Verb.Accepts(Takes.Object) && at > 0 && (Signs.IsComma(_words[at - 1]) || participle.First.Verb.Gate == CueGate.Open))) return false;
        if (participle.Feminine != frame.Reading.Feminine && !participle.Plural) return false;
        for (var i = at - 1; i >= frame.ContentFirst; i--)
            if (_words[i].QuoteDepth <= _words[at].QuoteDepth && cues.At(i) is { IsFinite: true, First.Verb.Gate: not (CueGate.Near or CueGate.ClauseOnly or CueGate.Document or CueGate.Saying) } inner && inner.Feminine == participle.Feminine && HasStrongOpening(inner, at) && (HasClause(inner, at) || i + 1 < at && phrases.CanSpeak(i + 1, at))) return false;
        return true;
    }

    private bool HasClause(Cue cue, int limit)
    {
        for (var i = cue.At + 1; i < limit && i < cue.At + 12; i++)
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i])) return true;
        return false;
    }

    /// <summary>اشترطت … وقامت: behind a content that is a noun phrase, a joined verb belongs beside the cue.</summary>
    private bool JoinsMainVerb(int at, Frame frame)
    {
        if (frame.Opening is not (Opening.Object or Opening.Preposition) || !_words[at].HasConjunction || _words[at].Pos != PartOfSpeech.Verb || !_words[at].Known || phrases.InName(at)) return false;
        if (!frame.Cue.IsFinite || _words[at].Has(Features.Feminine) != frame.Reading.Feminine) return false;
        // قيام … بتحشيد قواته ونقل الأسلحة: behind a verbal noun the three bare letters are another one.
        if (_words[at].Key.Length == 4 && _words[frame.ContentFirst].Has(Features.VerbalNoun) && cues.At(at) is null) return false;
        for (var i = frame.ContentFirst; i < at; i++)
            if (_words[i].Pos == PartOfSpeech.Verb || Signs.IsRelative(_words[i]) || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return false;
        return true;
    }

    /// <summary>Whether أن, a colon or a quotation follows a cue before its clause ends.</summary>
    public bool HasStrongOpening(Cue cue, int limit)
    {
        limit = Math.Min(limit, context.Document.Paragraphs[_words[cue.At].Paragraph].End);
        for (var i = cue.At + 1; i < limit && i < cue.At + 25; i++)
        {
            var word = _words[i];
            if ((lexicon.Roles.Of(word) & WordRole.Opener) != 0 || Signs.IsColon(word) || Signs.IsQuote(word)) return true;
            if (Signs.IsStop(word)) return false;
            var preposition = Signs.Preposition(word) | Signs.Attached(word);
            if (preposition != Takes.None && cue.First.Verb.Accepts(preposition)) return true;
            if (i > cue.At + 1 && (cues.At(i) is { IsFinite: true } || word.Pos == PartOfSpeech.Verb && word.Known && !Signs.IsRelative(_words[i - 1]) && !phrases.InName(i))) return false;
        }

        return false;
    }

    private int Trim(int first, int end)
    {
        while (end > first + 1)
        {
            var word = _words[end - 1];
            var isMark = word.Kind == WordKind.Punctuation && !Signs.IsQuote(word) && !Signs.IsCloseBracket(word) && word.Form is not "%" and not "٪";
            if (!isMark && Signs.Bare(word) is not ("كما" or "فيما" or "بينما" or "لكن" or "ولكن") && word.Key is not "وذلك") break;
            end--;
        }

        return end;
    }
}
