using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Finds where a content ends: with its quotation, its sentence, or before the next cue that stands beside its own.</summary>
internal sealed partial class ContentEnd(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases, ReadingIndex index, HeadlineClauses headlines, Silence silence)
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
            if (!quotation.Closed)
            {
                // «… المدن الرئيسة. وأوضح: a mark that nothing closes ends with the sentence before who speaks next.
                for (var i = first + 3; i + 1 < Math.Min(quotation.Words.End, limit); i++)
                    if (Signs.IsStop(_words[i]) && cues.At(i + 1) is { IsFinite: true, HasConjunction: true } speaks && HasClause(speaks, limit)) return Trim(first, i);
                return Trim(first, Math.Min(quotation.Words.End, Math.Max(limit, first + 1)));
            }

            // ما سماه «التطرف» في المدن: the name that it was given.
            if (frame.Cue.HasPronoun && frame.Reading.Verb.Past == "سمى" && first == quotation.Words.First) return Trim(first, end);
            // التي تعتبرها واشنطن «إرهابية» تنشط: the sentence around it goes on.
            if (frame.Cue.HasPronoun && frame.Reading.Verb.Past is "اعتبر" or "عد" or "صنف" && first == quotation.Words.First && end < limit && _words[end] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false }) return Trim(first, end);
            if (end >= limit || !Continues(end, limit, frame)) return Trim(first, end);
            at = end;
        }

        at = Boundary(at, limit, frame);
        if (at >= limit && (frame.Opening is Opening.Clause or Opening.Colon || (lexicon.Roles.Of(_words[first]) & WordRole.OpenerInside) != 0 || first > 0 && (lexicon.Roles.Of(_words[first - 1]) & WordRole.Opener) != 0)) at = Onward(at);
        if (at >= limit && frame.Opening is Opening.Colon && _words[first].QuoteDepth == 0) at = SpeaksOn(first, at, frame);
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
        if (PredicateOfNoun(at, frame)) return false;
        if (ToldWhen(at, limit, frame)) return false;
        // «…» كما تفاعل الوزير، «…»، مما أثار الغضب: the narrator goes on.
        if (word.Key is "كما" && at + 1 < limit && _words[at + 1] is { Pos: PartOfSpeech.Verb, Known: true } next && next.Has(Features.Perfect) && cues.At(at + 1) is null) return false;
        if (word.Kind != WordKind.Punctuation) return !IsBoundary(at, limit, frame) && !Signs.Bare(word).StartsWith("لان");
        if (!Signs.IsComma(word) || at + 1 < limit && _words[at + 1].Key is "مما") return false;
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
        if (at < _words.Count && at > frame.ContentFirst + 1 && (_words[at].Key is "وقت" || Signs.Bare(_words[at]) is "حين") && Signs.Bare(_words[at - 1]) is "في") at--;

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
        if (RunsOn(at, limit, comma, frame)) return false;
        if (comma && cues.At(at) is not { IsParticiple: true } && LacksPredicate(at, frame)) return false;
        // قال متهما الحكومة إن: what قال tells is no part of the participle's object.
        if (frame is { Reading.Form: CueForm.Participle, Opening: Opening.Object, Cue.At: > 0 } && phrases.OpensAlone(at) && cues.At(frame.Cue.At - 1) is { IsFinite: true }) return true;
        // …، ووفقا لمصادر: a clause of its own.
        if (comma && word.Key is "ووفقا" or "ووفق" or "وبحسب" or "وحسب" or "وطبقا") return true;
        // وفقا لـ, بحسب: after a comma, or where nothing but the source follows.
        if ((role & WordRole.Attribution) != 0 && at > 0 && (Signs.IsComma(_words[at - 1]) || NamesSource(at, limit) && (IsPhrase(frame) || at - frame.ContentFirst > 6 || at - frame.ContentFirst > 2 && _words[at - 1].Key is "انه" or "انها" || HasVerb(frame.ContentFirst, at)))) return true;
        // "…" على ما نقلت عنه الصحف: who passed it on, behind a mark.
        if (word.Key is "علي" && at + 3 < limit && _words[at + 1].Key is "ما" && at > 0 && (comma || Signs.IsQuote(_words[at - 1])) && (cues.At(at + 2) is { IsFinite: true, First.Verb: { Act: "assert" or "confirm", Gate: not CueGate.Pronoun } } || lexicon.Company.Is(_words[at + 2], Company.Relay))) return true;
        if (word.Key is "علي" && at + 2 < limit && _words[at + 1].Key is "حد" && (lexicon.Roles.Of(_words[at + 2]) & WordRole.Wording) != 0) return true;
        // … وبيروت تطلب ضغطا: in a headline another acts behind و.
        if (word.Key[0] == 'و' && headlines.Holds(frame.Cue.At) && headlines.Begins(at, limit, frame.Opening == Opening.Clause || IsClause(frame.ContentFirst))) return true;
        if (NarratorsClause(at, limit, comma, frame)) return true;
        if (AnotherHolds(at, limit, comma, frame)) return true;
        if (PredicateOfNoun(at, frame)) return true;
        // «…» في إشارة إلى: unless he goes on behind it (وأنه سيعود).
        if ((comma || Signs.IsQuote(_words[at - 1]) && _words[at].QuoteDepth == 0 && !SaysMore(at, limit)) && bare is "في" && at + 1 < limit && _words[at + 1].Key is "اشاره") return true;
        // الأمر الذي وصفه بـ«الخطير» يظل أفضل: the verb of the sentence behind what the relative clause quotes.
        if (Signs.IsQuote(_words[at - 1]) && at > frame.ContentFirst + 2 && frame is { Cue: { HasPronoun: true, Words.First: > 0 }, Reading.Verb.Past: "وصف" or "سمى" or "اعتبر" } && Signs.IsRelative(_words[frame.Cue.Words.First - 1]) && word is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } && _words[at].QuoteDepth == _words[frame.Cue.At].QuoteDepth) return true;
        if (comma && Signs.IsRelative(word) && at + 1 < limit && cues.At(at + 1) is { IsFinite: true }) return true;
        if (frame.Opening is Opening.Object or Opening.Preposition && !IsClause(frame.ContentFirst) && EndsPhrase(at, limit, frame)) return true;
        if (bare is "كما" && at + 1 < limit && _words[at + 1].Key is "جاء" or "ورد") return true;
        // أوضح أن الهند اقترحت عقد اجتماع، وأن باكستان تدرس الطلب: what the outer verb goes on to tell.
        if (comma && word.Key is "وان" or "وانه" or "وانها" or "وانهم" or "وبان" && frame.Opening is Opening.Object or Opening.Preposition && frame.Cue.IsFinite && !IsClause(frame.ContentFirst) && IsToldOn(frame.Cue.Words.First)) return true;
        // إن الجامعة إذ تدين القصف تؤكد وقوفها: what إذ brings in ends before the verb of the sentence itself.
        if (!word.HasConjunction && frame.Cue.Words.First > 0 && _words[frame.Cue.Words.First - 1].Key is "اذ" && cues.At(at) is { IsFinite: true, HasConjunction: false } main && main.Feminine == frame.Reading.Feminine && main.Readings.Exists(static r => r.Form == CueForm.Present)) return true;
        // الجندي الذي أعلنت القيادة عن وفاته يبلغ من العمر: the verb of the sentence itself resumes behind the relative clause.
        if (word.Pos == PartOfSpeech.Verb && word.Known && !word.HasConjunction && frame.Opening is Opening.Object or Opening.Preposition && frame.Cue.Words.First > 0 && Signs.IsRelative(_words[frame.Cue.Words.First - 1]) && _words[frame.ContentFirst].Enclitic is not null && !IsClause(frame.ContentFirst) && frame.Reading.Verb.Accepts(Takes.An | Takes.Object | Takes.Bi) && !Signs.IsRelative(_words[at - 1]) && Signs.Bare(_words[at - 1]) is not ("ان" or "ما" or "من") && !phrases.InName(at)) return true;
        if (frame.Cue.Words.First > 0 && Signs.IsRelative(_words[frame.Cue.Words.First - 1]) && (EndsRelative(at, limit, comma, frame) || Resumes(at, frame) || ResumesBehindClause(at, limit, frame))) return true;
        // هجوم نسبته أنقرة إلى التنظيم واستهدف: what is ascribed ends before what else it did.
        if (frame.Cue.HasPronoun && frame.Reading.Verb.Gate == CueGate.Pronoun && word is { HasConjunction: true, Pos: PartOfSpeech.Verb, Known: true } && IsPhrase(frame) && !phrases.InName(at)) return true;
        // التي تعتبر الحزب إرهابيا، بدأت: a relative clause ends at its comma.
        if (comma && word.Pos == PartOfSpeech.Verb && word.Known && frame.Cue.Words.First > 0 && Signs.IsRelative(_words[frame.Cue.Words.First - 1])) return true;
        if (comma && (word.HasConjunction && OpensClause(at, limit) || OpensElsewhere(at, limit)) || TurnsElsewhere(at, limit)) return true;
        // في الوقت الذي أفاد فيه قائد أن: another tells at the same time.
        if (bare is "في" && at + 4 < limit && _words[at + 1].Key is "الوقت" && _words[at + 2].Key is "الذي" && cues.At(at + 3) is { IsFinite: true } meanwhile && (_words[at + 4].Key is "فيه" && at + 5 < limit ? phrases.CanSpeak(at + 5, limit) : phrases.CanSpeak(at + 4, limit)) && HasStrongOpening(meanwhile, limit)) return true;
        // فيما علمت الصحيفة من مصادر أن: an outlet passes on what others know.
        if (word.Key is "فيما" or "بينما" or "وفيما" && at + 2 < limit && (lexicon.Company.Is(_words[at + 1], Company.Relay) || _words[at + 1].Key is "علمت" or "علم") && (phrases.CanSpeak(at + 2, limit) || Signs.IsQuote(_words[at + 2]))) return true;
        // كان يكذب فيما يبدو عندما قال: apparently.
        if (word.Key is "فيما" && at + 1 < limit && _words[at + 1].Key is "يبدو" or "يظهر" or "يتعلق" or "يخص") return false;
        // يكذب حين قال: when, which في حين is not.
        if (bare is "حين" && !comma && Signs.Bare(_words[at - 1]) is not "في") return false;
        if ((role & WordRole.Contrast) != 0 && !(bare is "غير" && !(at + 1 < limit && Signs.Bare(_words[at + 1]) is "ان" or "انه" or "انها" or "انهم" or "انهما")) || bare is "كما" or "فيما" or "بينما" or "حيث" or "اذ" || bare.StartsWith("لكن"))
        {
            for (var i = at + 1; i < limit && i <= at + 3; i++)
                if (cues.At(i) is { IsFinite: true } next && (bare is not "كما" || CarriesReport(next, limit)) && (next.Feminine == frame.Reading.Feminine || Signs.IsComma(_words[at - 1]) || word.Key is "فيما" or "بينما" && i + 1 < limit && phrases.CanSpeak(i + 1, limit) && HasStrongOpening(next, limit) || bare is "حين" or "وقت" && at > 1 && (Signs.IsComma(_words[at - 2]) || i + 1 < limit && phrases.CanSpeak(i + 1, limit) && HasStrongOpening(next, limit))) && (!bare.StartsWith("لكن") || HasStrongOpening(next, limit) || next.First.Verb.Accepts(Takes.Object))
                    && (bare is not ("حيث" or "اذ") || (comma && bare is "حيث" || i + 1 < limit && phrases.CanSpeak(i + 1, limit)) && HasStrongOpening(next, limit))) return true;
        }

        // خالص التعازي وصادق المواساة: an adjective in construct, no verb.
        if (word.HasConjunction && bare is "صادق" or "خالص" or "بالغ" or "عميق" or "عظيم" or "جزيل" or "وافر" or "كامل" or "شديد" or "احر" or "اطيب" or "اصدق" or "ازكي" or "اسمي" && at + 1 < limit && (_words[at + 1].HasArticle || _words[at + 1].Enclitic is not null)) return false;
        if (JoinsMainVerb(at, frame)) return true;
        if (cues.At(at) is not { } cue) return false;
        // وتبين أن: it turned out, nobody's word.
        if (cue is { HasConjunction: true, Feminine: true, First: { Form: CueForm.Present, Verb.Past: "بين" } }) return false;
        // ، محملة الحكومة المسؤولية، وحملت الحكومة المسؤولية: who has told lays the blame.
        if (comma && !cue.Plural && cue.First.Verb.Gate == CueGate.Blame && cue.Feminine == frame.Reading.Feminine && (cue.IsParticiple || cue is { IsFinite: true, HasConjunction: true }) && LaysBlame(at, limit)) return true;
        // استغرب الصمت، وعدّه تواطؤا: what he held it to be.
        if (comma && cue is { IsFinite: true, HasConjunction: true, HasPronoun: true, First.Verb.Gate: CueGate.Ranking } && cue.Feminine == frame.Reading.Feminine) return true;
        if (cue.IsParticiple) return Binds(cue, at, frame);
        if (!cue.IsFinite) return false;
        // …، وأضاف – نشكر: what is said behind a dash.
        if (cue is { HasConjunction: true, First.Verb: { Gate: CueGate.Open or CueGate.Near, Act: "assert" or "confirm" } } && at + 2 < limit && Signs.IsDash(_words[at + 1]) && cue.Feminine == frame.Reading.Feminine) return true;
        // ، وختم قائلا: a verb that another carries begins beside its own.
        if (cue is { HasConjunction: true, First.Verb.Gate: CueGate.Saying } && at + 1 < limit && (lexicon.Roles.Of(_words[at + 1]) & WordRole.Saying) != 0) return true;
        var strong = cue.First.Verb.Gate is CueGate.Open or CueGate.Near or CueGate.Human or CueGate.Feeling && HasStrongOpening(cue, limit);
        var subject = at + 1 < limit && phrases.CanSpeak(at + 1, limit) && Signs.Attached(_words[at + 1]) == Takes.None;
        // ثلاثة تفجيرات، قالا إن: the same speaker goes on without a conjunction.
        if (!cue.HasConjunction && comma && strong && frame.Opening is Opening.Object or Opening.Preposition && cue.Plural == frame.Reading.Plural && cue.Feminine == frame.Reading.Feminine && HasClause(cue, Math.Min(limit, at + 3))) return true;
        if (!cue.HasConjunction) return _words[at].QuoteDepth == 0 && strong && (comma && subject || (comma || subject && at > frame.ContentFirst + 4) && IsIntroduced(frame));
        if (strong && comma && cue is { First: { Form: CueForm.Past, Verb.Gate: CueGate.Open or CueGate.Near } } && at + 2 < limit && !_words[at + 1].HasConjunction && Signs.Attached(_words[at + 1]) == Takes.None && Signs.Preposition(_words[at + 1]) == Takes.None
            && cues.At(at + 1) is null && _words[at + 1].Kind == WordKind.Arabic && (lexicon.Roles.Of(_words[at + 1]) & (WordRole.Opener | WordRole.WeakOpener | WordRole.Adjunct)) == 0 && HasClause(cue, Math.Min(limit, at + 9))) return true;
        // … وأشارت المصادر إلى، … وذكرت وسائل إعلام أن: who reports takes the floor without a comma too.
        if (strong && !comma && frame.Opening == Opening.Clause && _words[at].QuoteDepth == 0 && cue is { First: { Form: CueForm.Past, Verb: { Gate: CueGate.Open, Act: "assert" or "confirm" } } } && at + 1 < limit && IsReporter(at + 1)) return true;
        // علمت الصحيفة أن المصاب نقل، وحذر الدفاع المدني من: a body warns or asks; what a man does there may be told too.
        if (strong && comma && subject && _words[at].QuoteDepth == 0 && cue is { First: { Form: CueForm.Past, Verb: { Gate: CueGate.Open, Act: "warn" or "demand" } } } && _words[at + 1].HasArticle && (lexicon.Roles.OfStem(_words[at + 1]) & (WordRole.Body | WordRole.Human)) == WordRole.Body) return true;
        if (strong) return cue.Feminine == frame.Reading.Feminine || comma && subject && (frame.Opening != Opening.Clause || HasClause(cue, Math.Min(limit, at + 9)) && (lexicon.Roles.OfStem(_words[at + 1]) & WordRole.Speaker) != 0);
        if (!subject || !cue.First.Verb.Accepts(Takes.Object) || cue.First.Verb.Gate is not (CueGate.Open or CueGate.Human) || cue.Feminine != frame.Reading.Feminine) return false;
        // … وشرح الأمين العام جهود المركز: an office in person takes the floor, comma or none.
        return comma || Signs.IsQuote(_words[at - 1]) || frame.Opening is Opening.Object or Opening.Preposition && at > frame.ContentFirst + 4 && (lexicon.Roles.OfStem(_words[at + 1]) & WordRole.Human) != 0 && _words[at + 1].HasArticle;
    }

    /// <summary>أوضح أن الهند اقترحت: whether a verb stands in the clause of an أن, with nothing but its subject between.</summary>
    private bool IsToldOn(int verb)
    {
        for (var i = verb - 1; i > 0 && i > verb - 7 && _words[i].Kind == WordKind.Arabic && !(_words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)); i--)
            if (Signs.Bare(_words[i]) is "ان" or "بان") return true;
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
        // ولم يكن مستغربا، تلقوا بندقية ومبلغا من المال: a predicate, and money.
        if (Signs.Bare(_words[at - 1]) is "يكن" or "تكن" or "كان" or "كانت" or "يكون" or "تكون" or "ليس" or "ليست" or "غير" or "بات" or "باتت" || participle.First.Verb.Past is "أبلغ" && at + 1 < _words.Count && _words[at + 1].Key is "من" or "قدره" or "ماليا" or "كبيرا" or "نقديا") return false;
        // تسمع الأصوات مرجعا الأمر إلى: who has told gives the ground.
        if (participle is { HasConjunction: false, Plural: false, First.Verb.Past: "أرجع" or "عزا" } && participle.Feminine == frame.Reading.Feminine && at + 2 < _words.Count && (Signs.Preposition(_words[at + 2]) == Takes.Ila || at + 3 < _words.Count && Signs.Preposition(_words[at + 3]) == Takes.Ila)) return true;
        // … لإنقاذ الأسرى محملا الحكومة مسؤولية سلامتهم: the blame is laid by who asks.
        if (participle is { HasConjunction: false, Plural: false, First.Verb.Gate: CueGate.Blame } && IsPhrase(frame) && participle.Feminine == frame.Reading.Feminine && LaysBlame(at, at + 9)) return true;
        // مشيدة بصمود الأهالي ومحملة الحكومة المسؤولية: a participle joined to a participle, of the same speaker.
        if (participle is { HasConjunction: true } && frame.Reading.Form == CueForm.Participle && frame.Reading.Feminine == participle.Feminine && participle.First.Verb.Gate is CueGate.Blame or CueGate.Open or CueGate.Human && participle.First.Verb.Accepts(Takes.Object) && (frame.Opening is Opening.Object or Opening.Preposition || at > 0 && Signs.IsComma(_words[at - 1]))) return true;
        // توقع تحرير البلدة قريبا، مطالبا في كلمة له …: behind a noun phrase and a comma nobody else is there to carry on.
        if (frame.Opening is Opening.Object or Opening.Preposition && !IsClause(frame.ContentFirst) && at > 0 && Signs.IsComma(_words[at - 1]) && !participle.Plural && participle.Feminine == frame.Reading.Feminine && participle.First.Verb.Gate == CueGate.Open && participle.First.Verb.Object == CueObject.Addressee) return true;
        // شككت الوزارة في التقرير نافية: an indefinite participle behind a definite noun is no adjective of it.
        if (participle is { HasConjunction: false, Plural: false } && IsPhrase(frame) && participle.Feminine == frame.Reading.Feminine && _words[at - 1] is { HasArticle: true } && !_words[at].HasArticle && participle.First.Verb.Act is "deny" or "accuse" or "demand" or "warn" && participle.First.Verb.Gate == CueGate.Open && at + 1 < _words.Count && (_words[at + 1].Has(Features.VerbalNoun) || HasStrongOpening(participle, at + 6))) return true;
        if (participle.Feminine && !participle.First.Verb.Accepts(Takes.Clause | Takes.Ila | Takes.An | Takes.Ala | Takes.Bi)) return false;
        // لإيجاد آلية مشددة للتفتيش: an adjective of the indefinite noun before it, where nothing follows that the verb governs; وضعت خطة محذرة من التأخير.
        if (participle is { Feminine: true, HasConjunction: false, First.Verb.Object: CueObject.None } && at > frame.ContentFirst && at + 1 < _words.Count && _words[at - 1] is { HasArticle: false, Pos: PartOfSpeech.Noun, Known: true, Enclitic: null } noun && noun.Form.EndsWith('ة')
            && !participle.First.Verb.Accepts(Signs.Preposition(_words[at + 1]) | Signs.Attached(_words[at + 1])) && !HasClause(participle, at + 4)) return false;
        if (participle.Feminine && at > 0 && !Signs.IsComma(_words[at - 1]) && !HasStrongOpening(participle, at + (participle.First.Verb.Object == CueObject.Addressee ? 9 : 4))) return false;
        if (!HasStrongOpening(participle, at + (participle.First.Verb.Object == CueObject.None && !(participle.First.Verb.Past == "قال" && at > 0 && Signs.IsComma(_words[at - 1])) ? 7 : 16)) && !(participle.First.Verb.Accepts(Takes.Object) && at > 0 && (Signs.IsComma(_words[at - 1]) || participle.First.Verb.Gate == CueGate.Open))) return false;
        // قال إن باكستان تدين الهجوم، مؤكدا …: who tells of the other goes on himself; … بخطف مقاتلين، متهمة إياهم: behind a phrase nobody else is there.
        var returns = at > 0 && Signs.IsComma(_words[at - 1]) && !participle.HasConjunction && (frame.Nested && frame.Reading.Form != CueForm.Participle || IsPhrase(frame) && participle.First.Verb.Gate == CueGate.Open && !HasVerb(frame.ContentFirst, at));
        if (participle.Feminine != frame.Reading.Feminine && !participle.Plural && !returns) return false;
        for (var i = at - 1; i >= frame.ContentFirst; i--)
            // قال إنه حض الأطراف، مؤكدا: he tells of himself.
            if (!(i <= frame.ContentFirst + 2 && _words[at - 1].Kind == WordKind.Punctuation && !frame.Cue.Plural && (lexicon.Roles.Of(_words[frame.ContentFirst]) & WordRole.OpenerInside) != 0 && _words[frame.ContentFirst].Key is "انه" or "انها" && frame.Reading.Feminine == (_words[frame.ContentFirst].Key is "انها") && i > frame.ContentFirst && (i == frame.ContentFirst + 1 || Signs.Bare(_words[i - 1]) is "قد" or "لن" or "لا")) && _words[i].QuoteDepth <= _words[at].QuoteDepth && cues.At(i) is { IsFinite: true, First.Verb.Gate: not (CueGate.Near or CueGate.ClauseOnly or CueGate.Document or CueGate.Saying) } inner && inner.Feminine == participle.Feminine && HasStrongOpening(inner, at) && (HasClause(inner, at) && !IsPassing(i, frame.ContentFirst) || i + 1 < at && phrases.CanSpeak(i + 1, at) && Signs.Attached(_words[i + 1]) == Takes.None && (lexicon.Roles.Of(_words[i + 1]) & WordRole.Opener) == 0)) return false;
        return true;
    }

    /// <summary>المصادر، وسائل إعلام، وكالة الأنباء، الشهود: those whose trade is to tell.</summary>
    private bool IsReporter(int at) => phrases.IsMedia(at) || _words[at].StemKey is "مصدر" or "مصادر" or "شهود" or "وسايل" or "وكاله" or "وكالات" or "صحيفه" or "صحف" or "قناه" or "تقارير" or "مراسل" && Signs.Attached(_words[at]) == Takes.None;

    private bool HasVerb(int first, int at)
    {
        for (var i = first; i < at; i++)
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i) || Signs.IsRelative(_words[i])) return true;
        return false;
    }

    /// <summary>أشلاء بشرية يعتقد أنها، رجل يدعى أنه: a verb without a subject on the indefinite noun before it is nobody's word.</summary>
    private bool IsPassing(int at, int first) => at > first && _words[at] is { HasConjunction: false, Enclitic: null } word && word.Has(Features.Imperfect) && at + 1 < _words.Count && (lexicon.Roles.Of(_words[at + 1]) & WordRole.Opener) != 0
        && _words[at - 1] is { Kind: WordKind.Arabic, HasArticle: false, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective } before && Signs.Preposition(before) == Takes.None && !phrases.InName(at - 1);

    /// <summary>إعلان الجماعة استهداف السفينة لم يؤكده أحد، تصريحات الوزير بأن «…» أثارت: the verb of the sentence behind the noun of saying that is its subject.</summary>
    private bool PredicateOfNoun(int at, Frame frame)
    {
        if (frame.Reading.Form != CueForm.VerbalNoun || frame.Cue.HasPronoun || _words[at].QuoteDepth > 0 || _words[at].HasConjunction || context.Document.Sentences[_words[frame.Cue.At].Sentence].First != frame.Cue.At && !IsTheme(frame.Cue.At)) return false;
        if (frame.Opening == Opening.Clause && !Signs.IsQuote(_words[at - 1])) return false;
        var before = _words[at - 1];
        if (Signs.IsComma(before) || Signs.IsRelative(before) || Signs.Bare(before) is "ما" or "من" or "ان" or "الا" or "لم" or "لا" or "لن" or "قد" or "كي" or "لكي" or "حتي" or "كما" or "حيث" or "مما" or "عندما" or "بعدما" || !before.HasArticle && !before.HasPreposition && before is { Pos: PartOfSpeech.Noun, Enclitic: null } && !phrases.InName(at - 1)) return false;
        return _words[at].Key is "لم" or "ليس" or "ليست" or "لن" || _words[at] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(at);
    }

    /// <summary>أن إعلان التحالف عن هدنة سيكون: a noun right behind أن is what its clause is about.</summary>
    private bool IsTheme(int at) => at > 0 && Signs.Bare(_words[at - 1]) is "ان" or "بان";

    private bool LaysBlame(int at, int limit)
    {
        for (var i = at + 1; i < Math.Min(limit, _words.Count) && i < at + 12 && !Signs.IsStop(_words[i]); i++)
            if (_words[i].Key.Contains("مسوولي", StringComparison.Ordinal) || _words[i].Key.Contains("تبعات", StringComparison.Ordinal)) return true;
        return false;
    }

    private bool HasClause(Cue cue, int limit)
    {
        for (var i = cue.At + 1; i < Math.Min(limit, _words.Count) && i < cue.At + 12; i++)
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i])) return true;
        return false;
    }

    /// <summary>اشترطت … وقامت: behind a content that is a noun phrase, a joined verb belongs beside the cue.</summary>
    private bool JoinsMainVerb(int at, Frame frame)
    {
        if (frame.Opening is not (Opening.Object or Opening.Preposition) || !_words[at].HasConjunction || _words[at].Pos != PartOfSpeech.Verb || !_words[at].Known || phrases.InName(at)) return false;
        if (!frame.Cue.IsFinite || _words[at].Has(Features.Feminine) != frame.Reading.Feminine) return false;
        // شددت على مساهمة باكستان وتعاونها: beside a perfect what could be a present in ت is a noun.
        if (frame.Reading.Form == CueForm.Past && !_words[at].Has(Features.Perfect) && _words[at].Enclitic is not null && Signs.Bare(_words[at])[0] == 'ت') return false;
        if (JoinsDeed(at, frame)) return false;
        for (var i = frame.ContentFirst; i < at; i++)
            if (_words[i].Pos == PartOfSpeech.Verb && !JoinsDeed(i, frame) || Signs.IsRelative(_words[i]) || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return false;
        return true;
    }

    /// <summary>قيام … بتحشيد قواته ونقل الأسلحة، استقدام الشاحنات ونقلها: behind a verbal noun the three bare letters are another one.</summary>
    private bool JoinsDeed(int at, Frame frame) => _words[at] is { HasConjunction: true } word && word.Key.Length - (word.Enclitic?.Length ?? 0) == 4 && _words[frame.ContentFirst].Has(Features.VerbalNoun) && cues.At(at) is null;

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
            // … صامد إلا أنه | بحسب المهندسين: what opens the clause behind.
            if (!isMark && word.Key is "ان" or "انه" or "انها" or "انهم" && end > first + 2 && _words[end - 2].Key is "الا" or "غير" or "بيد")
            {
                end -= 2;
                continue;
            }

            if (!isMark && word.Key is not "فيما" && Signs.Bare(word) is not ("كما" or "فيما" or "بينما" or "لكن" or "ولكن") && word.Key is not "وذلك") break;
            end--;
        }

        return end;
    }
}
