using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Reads the arguments of verbs, with what event reading needs beyond grammar: passives that are not written, and subjects left out.</summary>
/// <remarks>Belongs to one reading of one report.</remarks>
internal sealed partial class VerbReader(ReadingContext context, EventLexicon lexicon, Lookups lookups, Spans spans)
{
    private readonly Dictionary<int, VerbArguments> _known = [];
    private readonly ClassSet _collective = lexicon.Classes["collective"];
    private readonly ClassSet _own = lexicon.Classes["self"] | lexicon.Classes["sidearm"];
    private readonly ClassSet _bomber = lexicon.Classes["suicide2"];
    private readonly ClassSet _targets = lookups.Person | lookups.Site | lookups.Town | lookups.Armed | lookups.Force | lookups.Official | lexicon.Classes["vehicle"] | lexicon.Classes["convoy"] | lexicon.Classes["arms"] | lexicon.Classes["property"];
    private readonly ClassSet _fliers = lexicon.Classes["fliers"];
    private readonly ClassSet _shot = lexicon.Classes["projectile"] | lexicon.Classes["weapon"];
    private readonly sbyte[] _isVerb = new sbyte[context.Document.Words.Count];

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>Whether a word is a verb: by the tagger, or by the event tables where no dictionary knows it (تنفذ، تحضر).</summary>
    public bool IsVerb(int word)
    {
        ref var known = ref _isVerb[word];
        if (known == 0) known = ReadsAsVerb(word) ? (sbyte)1 : (sbyte)-1;
        return known > 0;
    }

    public bool IsSpeech(int verb) => context.Phrases.TagOf(verb).Is(Kinds.SayVerb);

    public VerbArguments Of(int verb)
    {
        if (_known.TryGetValue(verb, out var known)) return known;
        _known[verb] = default;
        return _known[verb] = Read(verb);
    }

    /// <summary>Whether another clause begins between two words.</summary>
    public bool BreaksBetween(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (Words[i].Form is "." or "؛" or ":" || IsVerb(i) && Words[i].HasConjunction) return true;
        return false;
    }

    /// <summary>The nearest verb before <paramref name="word"/> in its sentence, or −1.</summary>
    public int Before(int word)
    {
        var first = context.Document.Sentences[Words[word].Sentence].First;
        for (var i = word - 1; i >= first; i--)
            if (IsVerb(i) && !lookups.IsAuxiliary(i)) return i;
        return -1;
    }

    /// <summary>The nearest verb of saying before <paramref name="word"/> in its sentence, else the sentence's first verb, or −1.</summary>
    public int SpeechBefore(int word)
    {
        var first = context.Document.Sentences[Words[word].Sentence].First;
        var any = -1;
        for (var i = word - 1; i >= first; i--)
        {
            if (!IsVerb(i) || lookups.IsAuxiliary(i)) continue;
            if (IsSpeech(i) && context.Phrases.TagOf(i - 1 >= first ? i - 1 : i).Pos != PartOfSpeech.Relative) return i;
            any = i;
        }

        return any;
    }

    // قال فيدان: a person whom the report names is no verb.
    private bool ReadsAsVerb(int word) => !lookups.IsNamedAt(word) && !IsPointing(word) && (context.Phrases.TagOf(word).Pos == PartOfSpeech.Verb ? (Words[word].Proclitics & Proclitics.Ba) == 0 && !IsGoverned(word) && !IsHeld(word) && !IsMasdar(word) && !(context.Phrases.TagOf(word).Tanwin && !lookups.IsPlural(word)) : IsUntagged(word));

    /// <summary>فهناك، هنا: where, written like who congratulated whom; كما يقال، يقال إن: what is said, like who was dismissed.</summary>
    private bool IsPointing(int word) => Words[word].StemKey is "هنا" or "هناك" && Words[word].Form.AsSpan().TrimStart("وف") is "هنا" or "هناك" or "هنالك"
        || Words[word].StemKey is "يقال" or "تقال" && (word + 1 >= Words.Count || Words[word + 1].Kind != WordKind.Arabic || Words[word + 1].StemKey is "ان" or "انه" or "عن" or "له" or "ل" || word > 0 && Words[word - 1].StemKey is "كما" or "ما" or "لا");

    private VerbArguments Read(int verb)
    {
        var word = Words[verb];
        WordRange subject = context.Phrases.SubjectOf(verb, Spans.Scope) ?? default, obj = context.Phrases.ObjectOf(verb, Spans.Scope) ?? default;
        if (!subject.IsEmpty && IsVerb(subject.First)) subject = default;
        if (OwnClause(verb) is { IsEmpty: false } opens) return new VerbArguments(opens, word.Enclitic is not null ? default : obj.First > verb ? obj : subject.First > verb ? subject : default, false, true);
        if (subject.First > verb && obj.IsEmpty && word is { Enclitic: null, HasConjunction: false } && context.Phrases.TagOf(verb).Is(Kinds.Imperfect) && TakesObject(word) && subject.First == verb + 1)
        {
            // وهو يتوعد المجلس: the pronoun before the verb stands for who acts, what follows is whom.
            if (verb > 0 && Words[verb - 1] is { StemKey: "هو" or "هي" or "هم" } && Words[verb - 1].Sentence == word.Sentence && !lookups.Act.Meets(lookups.ClassesAt(lookups.Core(subject)))) return new VerbArguments(LeftOut(verb), subject, false, false);
            // الدولة تحارب الإرهاب: what does not agree is no subject where the phrase right before does.
            if (lookups.IsFeminine(verb) && word.StemKey[0] == 'ت' && !lookups.HeadIsFeminine(subject) && !lookups.Name.Meets(lookups.ClassesOf(subject)) && !Words[subject.First].Has(Features.Plural)
                && context.Phrases.NounPhraseEndingAt(verb, PhraseScope.Core) is { IsEmpty: false } before && !Words[before.First].HasPreposition && CouldAct(before) && lookups.HeadIsFeminine(before) && (before.First == 0 || context.Phrases.TagOf(before.First - 1).Pos != PartOfSpeech.Preposition)) (subject, obj) = (before, subject);
        }

        // الرئيس يزور كينيا منذ توليه المنصب: what a verbal noun with its doer's pronoun has behind it is that one's.
        if (obj.First > verb + 1 && Words[obj.First - 1] is { Enclitic: not null } taking && taking.Has(Features.VerbalNoun) && !Words[obj.First].HasPreposition && obj.First - 1 > subject.End) obj = default;
        (subject, obj) = Governed(verb, subject, obj);
        (subject, obj) = (Counting(verb, subject), Counting(verb, obj));
        // نريد تفجير الجسر: after "we" and "I" stands no subject.
        if (subject.First > verb && context.Phrases.TagOf(verb).Is(Kinds.Imperfect) && word.StemKey[0] is 'ن' or 'ا' && !IsLemmaLike(word)) (subject, obj) = (default, subject);
        // وسيطرت على مدينة سرت عاصمة الإقليم: what only explains the place is not who took it.
        if (subject.First > verb + 2 && word.HasConjunction && context.Phrases.TagOf(verb + 1).Pos == PartOfSpeech.Preposition && Words[subject.First - 1].Kind == WordKind.Arabic
            && lookups.Town.Meets(lookups.ClassesOf(subject)) && !lookups.Armed.Meets(lookups.ClassesOf(subject))) subject = default;
        // منعت السلطات الصحفيين: who forbids is no "I".
        if (subject.IsEmpty && obj.First == verb + 1 && obj.Count > 1 && word is { Enclitic: null, StemKey: [.., 'ت'] } && !word.Has(Features.Passive) && Words[obj.First].HasArticle && CouldAct(obj) && lookups.HeadIsFeminine(obj) && IsPassiveProne(word) && BeginsObject(verb, obj, obj.First + 1))
            (subject, obj) = (new WordRange(obj.First, obj.First + 1), new WordRange(obj.First + 1, obj.End));
        var told = obj.IsEmpty ? subject : obj;
        if (word.Has(Features.Passive) && told.First > verb && Prey(verb, told) is { IsEmpty: false } seized) return new VerbArguments(told, seized, false, true);
        if (word.Has(Features.Passive) || IsAttributed(verb)) return new VerbArguments(default, obj.IsEmpty ? subject : obj, true, true);
        if (IsHarmed(verb))
        {
            var harmed = spans.Phrase(verb + 1);
            return Joint(verb, harmed) is { IsEmpty: false } fellow ? new VerbArguments(fellow, harmed, false, false) : new VerbArguments(default, harmed, true, true);
        }

        if (context.Phrases.TagOf(verb).Pos != PartOfSpeech.Verb) (subject, obj) = Untagged(verb);
        if (!subject.IsEmpty && subject.First < verb) subject = Antecedent(verb, spans.Trim(subject));
        if (subject.First < verb && Resumed(verb) is { IsEmpty: false } doer) return new VerbArguments(doer, Bare(doer.End, verb), false, true) is var clause && clause.Object.IsEmpty && IsPassiveProne(word) && !Acts(verb, doer) ? new VerbArguments(default, doer, true, true) : clause;
        if (subject.First < verb && TakenUp(verb) is { IsEmpty: false } taker) (subject, obj) = (taker, word.Enclitic is null ? Bare(taker.End, verb) : default);
        // للمجموعات التي تحارب: an antecedent with its preposition.
        if (subject.IsEmpty && verb > 1 && word.Enclitic is null && context.Phrases.TagOf(verb - 1).Pos == PartOfSpeech.Relative && Words[verb - 1].Form.Length > 3 && context.Phrases.NounPhraseEndingAt(verb - 1) is { IsEmpty: false } led && CouldAct(led) && !lookups.Act.Meets(lookups.ClassesAt(lookups.Core(led)))) subject = led;
        // الذين سلحتهم ودربتهم الدولة: two verbs side by side share the subject behind them.
        if (subject.IsEmpty && word.Enclitic is { } both && verb + 1 < Words.Count && Words[verb + 1] is { HasConjunction: true } pairing && pairing.Enclitic == both && IsVerb(verb + 1) && Of(verb + 1).Subject is { IsEmpty: false } shared && shared.First > verb) subject = shared;
        if ((subject.IsEmpty || subject.First < verb && Words[verb - 1].StemKey == "قد") && Inverted(verb) is { IsEmpty: false } inverted) subject = inverted;
        // أن تكون بلاده دعمت التنظيم: of two phrases the one that agrees.
        else if (subject.First > verb && obj.IsEmpty && lookups.IsFeminine(verb) && !lookups.HeadIsFeminine(subject) && Inverted(verb) is { IsEmpty: false } agreeing && lookups.HeadIsFeminine(agreeing)) (subject, obj) = (agreeing, subject);
        if ((subject.IsEmpty || subject.First < verb) && Attributive(verb) is { IsEmpty: false } described) subject = described;
        if (subject.First > verb && lookups.NameEnd(subject.End) is var whole && whole > subject.End)
        {
            // التقى وزير الخارجية وليد المعلم: a name is not cut in two.
            subject = new WordRange(subject.First, whole);
            if (obj.First < whole) obj = default;
        }

        if (subject.IsEmpty && !word.HasConjunction && word.StemKey[0] == 'ت' && lexicon.LemmasOf(word).Contains(word.StemKey) && Bare(verb + 1, verb) is { IsEmpty: false } meant && !lookups.HeadIsFeminine(meant)
            && (lookups.Official.Meets(lookups.ClassesOf(meant)) || lookups.Name.Meets(lookups.ClassesOf(meant)) || lookups.Armed.Meets(lookups.ClassesOf(meant)) || lookups.IsPersonAt(meant.First)))
            // تلقى الوزير اتصالا: the perfect of a verb in ت is written like another's feminine imperfect.
            (subject, obj) = (meant, Bare(meant.End, verb));
        // وتقاتل مجموعات حكومة: and a feminine imperfect like a verb's perfect in ت.
        if (subject.IsEmpty && !obj.IsEmpty && word.Has(Features.Perfect) && word.StemKey[0] == 'ت' && lexicon.LemmasOf(word).Contains(word.StemKey) && lexicon.LemmasOf(word).Contains(word.StemKey[1..]) && lookups.HeadIsFeminine(obj) && CouldAct(obj))
            (subject, obj) = (obj, Bare(obj.End, verb));
        if (Own(verb, subject) is { Object.IsEmpty: false } own)
        {
            if (own.Subject.First > verb) return new VerbArguments(own.Subject, own.Object, false, true);
            // على يد إرهابي فجر نفسه: the noun right before; أشارت السلطات إلى أنه فجر نفسه: not who tells it.
            var near = context.Phrases.NounPhraseEndingAt(verb, PhraseScope.Core);
            if (!near.IsEmpty && (Words[near.First].HasPreposition || lookups.Act.Meets(lookups.ClassesAt(near.First)) || !CouldAct(near))) near = default;
            if (near.IsEmpty && verb > 0 && _bomber.Meets(lookups.ClassesAt(verb - 1))) near = new WordRange(verb - 1, verb);
            var bomber = !near.IsEmpty ? near : verb > 0 && Words[verb - 1] is { StemKey: "ان", Enclitic: not null } ? default : own.Subject.IsEmpty ? LeftOut(verb) : own.Subject;
            var classes = lookups.ClassesOf(bomber);
            return new VerbArguments(lookups.Body.Meets(classes) || lookups.Official.Meets(classes) ? default : bomber, own.Object, false, !near.IsEmpty);
        }

        // قتل طفلان شقيقان: what bears the nominative's ending is no object.
        if (subject.First > verb && obj.First == subject.End && Words[obj.First] is { HasArticle: false, HasConjunction: false, StemKey: [_, _, _, .., 'ا' or 'و', 'ن'] } nominative && (nominative.Has(Features.Dual) || nominative.Has(Features.Plural)) && Words[obj.First - 1] is { HasArticle: false, StemKey: [_, _, _, .., 'ا' or 'و', 'ن'] } && !lookups.Name.Meets(lookups.ClassesAt(obj.First)))
            (subject, obj) = (new WordRange(subject.First, obj.End), default);
        (subject, obj) = Met(verb, subject, obj);
        (subject, obj) = Annexed(verb, subject, obj);
        (subject, obj) = Aside(verb, subject, obj);
        subject = Cut(verb, subject);
        (subject, obj) = Split(verb, subject, obj);
        (subject, obj) = JoinAdjectives(subject, obj);
        // المدينة التي قصفت القوات أحياء فيها: a place does not strike; what seemed the object does.
        if (subject.First < verb && !obj.IsEmpty && IsPassiveProne(word) && lookups.IsRelative(verb) && lookups.IsSpot(subject) && !lookups.Armed.Meets(lookups.ClassesOf(subject))
            && lookups.Armed.Meets(lookups.ClassesOf(obj)) && !lookups.Site.Meets(lookups.ClassesOf(obj))) (subject, obj) = (obj, Bare(obj.End, verb));
        // دعا المفتي، خطيب المسجد، إلى: what stands between commas behind the subject says who he is.
        if (subject.First > verb && obj.First == subject.End + 1 && Words[subject.End].Form is "،" or "," && obj.End < Words.Count && Words[obj.End].Form is "،" or "," && (lookups.Official | lookups.Person).Meets(lookups.ClassesOf(obj)) && TakesPerson(word)) obj = default;
        // كثفت غاراتها، بسطت سيطرتها: a deed with the doer's pronoun is what is done.
        if (subject.First > verb && lookups.Act.Meets(lookups.ClassesAt(lookups.Core(subject))) && Words[lookups.Core(subject)].Enclitic is not null)
        {
            obj = subject;
            subject = Topic(verb, subject) is { IsEmpty: false } opening ? opening : DistantTopic(verb) is { IsEmpty: false } distant ? distant : LeftOut(verb);
            return new VerbArguments(subject, obj, false, false);
        }

        // أن ثلاثة أشخاص قتلوا أثناء محاولتهم الهجوم: a deed is not what gets killed.
        if (!obj.IsEmpty && subject.First < verb && IsPassiveProne(word) && !Carries(word) && lookups.Act.Meets(lookups.ClassesAt(lookups.Core(obj))) && !lookups.Truce.Meets(lookups.ClassesOf(obj)) && lookups.Person.Meets(lookups.ClassesOf(subject))) obj = default;
        if (!obj.IsEmpty && (lookups.IsAdverbial(obj.First) || IsGenitive(obj.First, Math.Max(verb, subject.End - 1)))) obj = default;
        if (subject.IsEmpty && !IsPassiveProne(word)) subject = Counted(verb + 1);
        if (obj.IsEmpty && !subject.IsEmpty) obj = subject.First > verb ? AfterTime(subject.End, verb) : AfterTime(verb + 1, verb) is { IsEmpty: false } late ? late : Counted(verb + 1);
        if (obj.IsEmpty && !subject.IsEmpty && subject.First > verb) obj = Counted(subject.End);
        // الذين دمروا مكتسباته: with its subject in its ending, what a verb finds right behind it with the pronoun of another is what it is done to.
        if (obj.IsEmpty && !subject.IsEmpty && subject.First < verb && word is { Enclitic: null, StemKey: [_, _, .., 'و', 'ا'] } && TakesObject(word) && verb + 1 < Words.Count && Words[verb + 1] is { Enclitic: not null, HasPreposition: false, HasConjunction: false } held1 && held1.Sentence == word.Sentence && context.Phrases.TagOf(verb + 1).Nominal && lookups.TimeAt(verb + 1) < 0 && !lookups.IsAdverbial(verb + 1)) obj = spans.Phrase(verb + 1);
        // إن الطيران استهدف بثلاث غارات مبنى، طعن اليوم الخميس ستة: what stands past times and prepositional phrases.
        if (obj.IsEmpty && !subject.IsEmpty && subject.First < verb && !lookups.Act.Meets(lookups.ClassesAt(lookups.Core(subject))) && TakesObject(word) && word.Enclitic is null && !word.Has(Features.Passive)) obj = PastAdjuncts(verb);
        if (obj.IsEmpty && subject.First > verb) obj = Prey(verb, subject);
        // هاجم مسلحو المقاومة في منطقة كذا، رتلا: the accusative comes late.
        if (obj.IsEmpty && subject.First > verb && IsPassiveProne(word) && word.Enclitic is null && lookups.Armed.Meets(lookups.ClassesOf(subject)) && lookups.QuantityAt(subject.First) is null && !lookups.Site.Meets(lookups.ClassesOf(subject))
            // قتل جندي في غزة، قائدا لدبابة: one man beside a verb of harm suffers it, and what follows tells who he was.
            && (!IsPersonal(verb) || Words[lookups.Core(subject)].Has(Features.Plural) || _collective.Meets(lookups.ClassesOf(subject)))) obj = LateAccusative(verb, subject.End);
        if (!obj.IsEmpty && lookups.QuantityAt(obj.First) is not null) obj = spans.Phrase(obj.First);
        // نفذت الهجمات قوات حكومية: the verb's own noun comes first.
        if (!obj.IsEmpty && subject.First > verb && lookups.Act.Meets(lookups.ClassesAt(lookups.Core(subject))) && lookups.Armed.Meets(lookups.ClassesOf(obj)) && Carries(word))
            (subject, obj) = (obj, subject);
        if (subject.IsEmpty && IsDual(word) && Topic(verb, obj) is { IsEmpty: false } two) return IsPassiveProne(word) && obj.IsEmpty ? new VerbArguments(default, two, true, true) : new VerbArguments(two, obj, false, true);
        if (subject.IsEmpty && !word.HasConjunction) subject = DistantTopic(verb);
        if (word.Enclitic is not null)
        {
            if (subject.First > verb || subject.IsEmpty) obj = default;
            return subject.IsEmpty ? new VerbArguments(LeftOut(verb), default, false, false) : new VerbArguments(subject, default, false, true);
        }

        if (!subject.IsEmpty && subject.First > verb && !word.HasConjunction && (obj.IsEmpty || subject.First > verb + 1) && Topic(verb, subject) is { IsEmpty: false } topic)
            return new VerbArguments(topic, subject.First > verb + 1 && lookups.TimeAt(verb + 1) < 0 ? default : subject, false, true);
        // عينت فلانا قنصلا after another's clause: a man is no subject of a feminine verb.
        if (!subject.IsEmpty && subject.First > verb && lookups.IsFeminine(verb) && lookups.IsPersonAt(subject.First) && !lookups.HeadIsFeminine(subject)
            && LeftOut(verb) is { IsEmpty: false } lent) return new VerbArguments(lent, subject, false, false);
        // انضمت القبائل وجندت مئات الفتيان: many men are no subject of a feminine verb.
        if (subject.First > verb && obj.IsEmpty && word.HasConjunction && lookups.IsFeminine(verb) && TakesObject(word) && Words[subject.First].StemKey is "ميات" or "عشرات" or "الاف" or "عدد" or "عددا" && Words[lookups.Core(subject)] is { } many && many.Has(Features.Human) && many.Has(Features.Plural) && !lookups.Armed.Meets(lookups.ClassesAt(lookups.Core(subject)))
            && LeftOut(verb) is { IsEmpty: false } gathering) return new VerbArguments(gathering, subject, false, false);
        var prone = IsPassiveProne(word) && !IsActiveByLetters(word);
        // إن الشيخ أفرج عنه: whom the preposition takes up is let go.
        if (!subject.IsEmpty && subject.First < verb && obj.IsEmpty && word.StemKey is "افرج" or "يفرج" or "سيفرج" && verb + 1 < Words.Count && Words[verb + 1] is { StemKey: "عن", Enclitic: not null } && !lookups.Body.Meets(lookups.ClassesOf(subject)) && !lookups.IsStateAt(subject.First) && !lexicon.Classes["authority"].Meets(lookups.ClassesOf(subject)))
            return new VerbArguments(default, subject, true, true);
        // جنود قتلوا متسللا: a singular that looks like an adjective is whom the harm is done to.
        if (obj.IsEmpty && prone && !subject.IsEmpty && subject.First < verb && IsHarm(word) && Single(verb, subject) is { IsEmpty: false } single) obj = single;
        // واتهم الوزير وهو في المنفى رئيس الحكومة بقتل: an accusation must have an accused, however late.
        if (subject.First > verb && obj.IsEmpty && IsAccusing(word) && AccusedLate(verb, subject.End) is { IsEmpty: false } accused) return new VerbArguments(subject, accused, false, true);
        // قتلت قذائف الهاون في الحي عشرة مدنيين: a count further on is whom they hit.
        if (subject.First > verb && obj.IsEmpty && prone && !lookups.Person.Meets(lookups.ClassesOf(subject)) && (IsHarm(word) || lexicon.LemmasOf(word).Contains("اصاب")) && CountedLate(verb, subject.End) is { IsEmpty: false } hit) return new VerbArguments(subject, hit, false, true);
        // إن طيران التحالف استهدفت، في بيان: what flies or fires by trade strikes, whether or not it is said what.
        if (subject.First < verb && !subject.IsEmpty && obj.IsEmpty && prone && IsForce(word) && !IsHarm(word) && !word.Has(Features.Passive) && !lexicon.LemmasOf(word).Contains("دمر") && !IsByAnother(verb) && _fliers.Meets(lookups.ClassesOf(subject)) && !lookups.IsRelative(verb)) return new VerbArguments(subject, default, false, true);
        // أكثر من ألف مدرسة دمرت جزئيا
        if (subject.First < verb && !subject.IsEmpty && prone && !lookups.IsRelative(verb) && lookups.Site.Meets(lookups.ClassesOf(subject)) && !lookups.Armed.Meets(lookups.ClassesOf(subject))
            && (obj.IsEmpty || Words[obj.First].StemKey.EndsWith("يا", StringComparison.Ordinal))) return new VerbArguments(default, subject, true, true);
        // اتهم المتحدث باسم الجيش المتمردين بقصف: the office goes on behind باسم.
        if (subject.First > verb && IsAccusing(word) && subject.End < Words.Count && Words[subject.End] is { StemKey: "اسم", HasPreposition: true })
            foreach (var mention in context.Actors.Mentions)
                if (mention.Words.First == subject.First && mention.Words.End > subject.End) subject = mention.Words;
        if (subject.First > verb && obj.IsEmpty && IsAccusing(word) && AccusedLate(verb, subject.End) is { IsEmpty: false } charged) return new VerbArguments(subject, charged, false, true);
        // واتهم الحركة بالهجوم: an accusation must have an accused; whoever stands alone before ب is it.
        if (subject.First > verb && IsAccusing(word) && subject.End < Words.Count && (Words[subject.End].Proclitics & Proclitics.Ba) != 0 && Words[subject.End].Sentence == word.Sentence)
            return LeftOut(verb) is { IsEmpty: false } accuser ? new VerbArguments(accuser, subject, false, false) : new VerbArguments(default, subject, true, true);
        // اعتقلت قوات الأمن، ثلاثة فتية: a comma parts the object.
        if (subject.First > verb && obj.IsEmpty && prone && subject.End + 1 < Words.Count && Words[subject.End].Form is "،" or ","
            && (lookups.Armed.Meets(lookups.ClassesOf(subject)) || lookups.Person.Meets(lookups.ClassesOf(subject)) && lookups.QuantityAt(subject.First) is null)
            && (lookups.QuantityAt(subject.End + 1) is not null || context.Phrases.TagOf(subject.End + 1).Pos == PartOfSpeech.Numeral)) obj = Bare(subject.End + 1, verb);
        if (obj.IsEmpty && prone && (Fires(verb, subject) || subject.First < verb && word.Has(Features.Imperfect) && lookups.IsRelative(verb) && Acts(verb, subject) || subject.First > verb && Acts(verb, subject) && !IsAccusing(word) && !(word.HasConjunction && LeftOut(verb) is { IsEmpty: false }))) return new VerbArguments(subject, default, false, true);
        // إن مسلحا فتح النار وأصاب سبعة: active by its letters, with the subject of the verb before.
        if (obj.IsEmpty && !prone && subject.First > verb && IsActiveByLetters(word) && IsPassiveProne(word) && (word.HasConjunction || lookups.QuantityAt(subject.First) is not null) && LeftOut(verb) is { IsEmpty: false } earlier && !Acts(verb, subject)) return new VerbArguments(earlier, subject, false, false);
        // مقاتلون يطلقون على أنفسهم: what is carried out is a deed; people who carry are never the deed.
        if (obj.IsEmpty && prone && subject.First < verb && !subject.IsEmpty && Carries(word) && CouldAct(subject) && !lookups.Act.Meets(lookups.ClassesOf(subject))) return new VerbArguments(subject, default, false, true);
        // شن مستوطنون، تحت حماية الجيش، اعتداءات: men are not what is launched or committed.
        if (obj.IsEmpty && prone && subject.First > verb && IsLaunching(word) && !(subject.End < Words.Count && Words[subject.End].StemKey is "حكم" or "احكام") && (lookups.Armed | lookups.Body | lookups.Official | lookups.Name).Meets(lookups.ClassesOf(subject)) && !lookups.Act.Meets(lookups.ClassesOf(subject)) && !lookups.Site.Meets(lookups.ClassesAt(lookups.Core(subject)))) return new VerbArguments(subject, default, false, true);
        if (!subject.IsEmpty && obj.IsEmpty && prone)
        {
            // هاجم التنظيم القرية وقتل رجالا: of two deeds of force joined by و, one doer.
            if (subject.First > verb && word.HasConjunction && Joint(verb, subject) is { IsEmpty: false } joint) return new VerbArguments(joint, subject, false, false);
            // One bare phrase beside a verb that needs two: قتل ثلاثة مدنيين is passive, ودمرت آليات has left its subject out.
            if (subject.First > verb && LeftOut(verb) is { IsEmpty: false } before && ReadsAsObject(verb, subject)) return new VerbArguments(before, subject, false, false);
            return new VerbArguments(default, subject, true, true);
        }

        if (!subject.IsEmpty && obj.IsEmpty && TakesPerson(word))
        {
            // التقى رئيس الإقليم after another's clause: the subject is left out; طالب الوزير، في بيان، الحكومة: the object comes late.
            if (subject.First > verb && LateObject(verb, subject.End) is { IsEmpty: false } late) return new VerbArguments(subject, late, false, true);
            if (subject.First > verb && IsMeeting(word) && LeftOut(verb, within: true) is { IsEmpty: false } before) return new VerbArguments(before, subject, false, false);
        }

        // واستعاد كذلك مواقع: ground takes no ground.
        if (subject.First > verb && obj.IsEmpty && TakesGround(word) && lookups.IsSpot(subject) && !(lookups.Armed | lookups.Body | lookups.Person).Meets(lookups.ClassesOf(subject))) (subject, obj) = (default, subject);
        if (!subject.IsEmpty) return new VerbArguments(subject, obj, false, true);
        // هاجم الجيش البلدة، فيما قتل سبعة جنود: in a clause of its own a verb of harm before a count is passive.
        if (prone && obj.First > verb && IsPersonal(verb) && lookups.IsMasculineSingular(verb) && lookups.QuantityAt(obj.First) is not null && OpensOwn(verb)) return new VerbArguments(default, obj, true, true);
        // The tagger's word for it holds where no letter shows that what follows is the object: قتلوا سبعة، قتل شابا، يقتل المسلمين.
        if (prone && obj.First > verb && word.Has(Features.LikelyPassive) && (!word.HasConjunction || Joint(verb, obj).IsEmpty) && !lookups.IsPlural(verb) && !context.Phrases.TagOf(obj.First).Tanwin && Words[obj.First].StemKey is not [_, _, _, .., 'ي', 'ن'] and not [_, _, .., 'ا']) return new VerbArguments(default, obj, true, true);
        var left = LeftOut(verb);
        // فلان الذي انضم إليهم وقتل: harm done to nobody named befell the subject.
        if (obj.IsEmpty && prone && !left.IsEmpty && IsHarm(word) && lookups.IsMasculineSingular(verb) && !lookups.IsStateAt(left.First) && !_collective.Meets(lookups.ClassesOf(left)) && !lookups.Body.Meets(lookups.ClassesOf(left)) && !lookups.Act.Meets(lookups.ClassesOf(left)) && !word.Has(Features.Imperfect)) return Counted(verb + 1) is { IsEmpty: false } number ? new VerbArguments(left, number, false, false) : new VerbArguments(default, left, true, false);
        // قتل نحو 30 مسلحا، …: a number without a doer.
        if (obj.IsEmpty && prone && left.IsEmpty && Counted(verb + 1) is { IsEmpty: false } hunters)
        {
            if (Prey(verb, hunters) is { IsEmpty: false } prey) return new VerbArguments(hunters, prey, false, true);
            // قصفت أربع طائرات مواقع
            for (var i = hunters.First + 1; i < hunters.End; i++)
                if (BeginsWhom(verb, hunters, i)) return new VerbArguments(new WordRange(hunters.First, i), spans.Phrase(i), false, true);
        }

        if (obj.IsEmpty && prone && left.IsEmpty && Counted(verb + 1) is { IsEmpty: false } counted) return new VerbArguments(default, counted, true, true);
        // قتل من جراء القتال في المدينة ألف شخص
        if (obj.IsEmpty && prone && left.IsEmpty && IsHarm(word) && lookups.IsMasculineSingular(verb) && CountedLate(verb, verb + 1) is { IsEmpty: false } fallen) return new VerbArguments(default, fallen, true, true);
        if (left.IsEmpty && prone && !obj.IsEmpty && lookups.IsMasculineSingular(verb)) return new VerbArguments(default, obj, true, true);
        return new VerbArguments(left, obj, false, false);
    }

    /// <summary>قصفت أمس بالخطأ من قبل الدفاعات، استهدفت على مدرج المطار: by another's hand, or where they stood.</summary>
    private bool IsByAnother(int verb)
    {
        var end = Math.Min(context.Document.Sentences[Words[verb].Sentence].End - 1, verb + 10);
        if (verb < end && Words[verb + 1] is { StemKey: "علي", Enclitic: null }) return true;
        for (var i = verb + 1; i < end && !IsVerb(i) && Words[i].Form is not ("،" or "," or "." or "؛"); i++)
            if (Words[i].StemKey == "من" && Words[i + 1].StemKey is "قبل" or "جانب" || Words[i].StemKey is "علي" && Words[i + 1].StemKey is "يد" or "ايدي") return true;
        return false;
    }

    /// <summary>فيما قتل، أما هناك فقد قتل: whether a verb opens a clause that the one before it does not carry on.</summary>
    private bool OpensOwn(int verb) => verb > 0 && !Words[verb].HasConjunction && Words[verb - 1].Sentence == Words[verb].Sentence && Words[verb - 1] is { StemKey: "فيما" or "بينما" or "كما", Enclitic: null } or { StemKey: "قد", HasConjunction: true };

    private bool IsLaunching(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
            if (lemma is "شن" or "نفذ" or "ارتكب" or "اقترف" or "سدد" or "خاض" or "دبر") return true;
        return false;
    }

    /// <summary>Subject and object of a verb that grammar did not see as one.</summary>
    private (WordRange Subject, WordRange Object) Untagged(int verb)
    {
        var next = verb + 1;
        var end = context.Document.Sentences[Words[verb].Sentence].End;
        while (next < end && (lookups.TimeAt(next) >= 0 || context.Phrases.TagOf(next).Pos == PartOfSpeech.Adverb)) next++;
        var bare = next < end && !Words[next].HasPreposition && !Words[next].HasConjunction && context.Phrases.TagOf(next) is { Nominal: true } or { Pos: PartOfSpeech.Numeral or PartOfSpeech.Demonstrative };
        var after = bare ? spans.Phrase(next) : default;
        if (Topic(verb, after) is { IsEmpty: false } topic) return (topic, after);
        var late = after.End < end && !after.IsEmpty && !Words[after.End].HasPreposition && !Words[after.End].HasConjunction && !Words[after.End].HasArticle && lookups.TimeAt(after.End) < 0
            && context.Phrases.TagOf(after.End) is { Nominal: true, Pos: not PartOfSpeech.Adjective } or { Pos: PartOfSpeech.Numeral };
        return (after, late && IsPlaced(verb) ? spans.Phrase(after.End) : default);
    }

    /// <summary>Verbs of speech and meeting, whose object is a person or power and may come late or stand alone.</summary>
    private bool TakesPerson(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
            foreach (var frame in lexicon.Verb(lemma))
                if (frame is { TakesObject: true, Code.Type: "REQUEST" or "CONSULT" or "ACCUSE" or "SUPPORT" or "THREATEN" }) return true;
        return false;
    }

    /// <summary>Whether the first letter of a word may be its verb's own (نفذ), rather than a prefix (نريد).</summary>
    private bool IsLemmaLike(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
            if (lemma[0] == word.StemKey[0] && lemma.Length >= word.StemKey.Length) return true;
        return false;
    }

    private bool IsAccusing(Word word) => lexicon.LemmasOf(word).Contains("اتهم");

    private bool IsMeeting(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
            foreach (var frame in lexicon.Verb(lemma))
                if (frame is { TakesObject: true, Code.Type: "CONSULT" }) return true;
        return false;
    }

    /// <summary>Whether a bare phrase after a verb that has an earlier clause's subject is its object: by gender, or as things do not act.</summary>
    private bool ReadsAsObject(int verb, WordRange phrase)
    {
        var classes = lookups.ClassesOf(phrase);
        if (lookups.IsPlural(verb)) return true;
        if (!Words[verb].HasConjunction && !lookups.IsFeminine(verb)) return false;
        if (lookups.IsFeminine(verb) && !lookups.HeadIsFeminine(phrase)) return true;
        if (lookups.Armed.Meets(classes) && !lookups.Site.Meets(classes)) return false;
        // واسترد ثلاث قرى
        return (lookups.Site | lookups.Town).Meets(classes) || lookups.IsFeminine(verb) && !lookups.Name.Meets(classes);
    }

    /// <summary>Whether a verb without its object must be passive: verbs of harm and force, not of speech.</summary>
    public bool IsPassiveProne(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
        {
            // تصدوا: the perfect of a verb in ت is not the imperfect of another.
            if (lemma[0] != 'ت' && word.StemKey[0] == 'ت' && word.Has(Features.Perfect) && lexicon.LemmasOf(word)[0][0] == 'ت') continue;
            foreach (var frame in lexicon.Verb(lemma))
                if (frame.TakesObject && lemma is not ("قاتل" or "حارب" or "نازل" or "قدم") && !Array.Exists(frame.Needs, n => n is { Part: Part.Subject, Denied: false }) && (frame.Code is { Type: "ASSAULT" or "COERCE" or "RETREAT" or "SANCTION" or "AID" } || lemma is "اتهم")) return true;
            foreach (var light in lexicon.Governors.Light(lemma))
                if (light is { Argument: "o", Kind: LightKind.Carry }) return true;
        }

        return false;
    }
}
