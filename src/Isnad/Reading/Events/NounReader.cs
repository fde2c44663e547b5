using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Reads event nouns and verbal nouns (مقتل، غارة، قصف) with the roles that stand around them in their own phrase.</summary>
internal sealed partial class NounReader(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs, Referents referents, Complements complements, Spans spans)
{
    private readonly ClassSet _people = lookups.Armed | lookups.Person | lookups.Official | lookups.Body | lexicon.Classes["troops"] | lexicon.Classes["foe"] | lexicon.Classes["fighter"];

    private readonly ClassSet _collective = lexicon.Classes["collective"];
    private readonly ClassSet _adjectival = lexicon.Classes["adjectival"];
    private readonly ClassSet _kinds = lexicon.Classes["kind"];

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>The event that the noun names, or null. Verbs of its relative clauses are added to <paramref name="consumed"/>.</summary>
    public Draft? Read(int noun, HashSet<int> consumed)
    {
        var word = Words[noun];
        var frames = lexicon.Noun(word.StemKey);
        if (frames.Length == 0 || IsOccupier(noun) || IsCeased(noun) || IsUnheard(noun) || IsRebels(noun) || IsFamilies(noun) || IsAdjective(noun) || IsForms(word)) return null;
        var phrase = context.Phrases.NounPhrase(noun, PhraseScope.Core);
        if (phrase.IsEmpty) phrase = new WordRange(noun, noun + 1);
        foreach (var frame in frames)
        {
            if (!Holds(frame, noun, phrase)) continue;
            if (frame.Code is null) return null;
            var draft = new Draft { Cue = noun, Core = noun, Frame = frame, Code = frame.Code, IsNoun = true, Lemma = word.StemKey };
            Fill(draft, phrase, consumed);
            return draft;
        }

        return null;
    }

    /// <summary>البلاد المباركة، القوات المساندة: the adjective of the noun before it.</summary>
    private bool IsAdjective(int noun) => noun > 0 && _adjectival.Meets(lookups.ClassesAt(noun)) && Words[noun] is { HasConjunction: false, HasPreposition: false, Enclitic: null } word && Words[noun - 1].Sentence == word.Sentence && context.Phrases.TagOf(noun - 1).Nominal && Words[noun - 1].HasArticle == word.HasArticle
        && Words[noun - 1].Enclitic is null && (word.HasArticle || lookups.HeadIsFeminine(new WordRange(noun - 1, noun)) || Words[noun - 1].Has(Features.Plural)) && !verbs.IsVerb(noun - 1) && (word.HasArticle || !lookups.IsTransparent(noun - 1));

    /// <summary>تمكنت أسر النازحين: families, behind a feminine verb that tells of no capture.</summary>
    private bool IsFamilies(int noun) => noun > 0 && Words[noun] is { StemKey: "اسر", HasArticle: false, HasPreposition: false, HasConjunction: false, Enclitic: null } && verbs.IsVerb(noun - 1) && lookups.IsFeminine(noun - 1) && Words[noun - 1].Enclitic is null && !verbs.IsSpeech(noun - 1) && lookups.QuantityAt(noun + 1) is null;

    private bool Holds(Frame frame, int noun, WordRange phrase)
    {
        foreach (var need in frame.Needs)
        {
            var met = need.Part switch
            {
                Part.Adjective => AnyIn(need.Classes, noun + 1, Math.Min(phrase.End + 1, Words.Count)),
                Part.Construct when need.Classes.IsEmpty => !complements.Genitive(noun).IsEmpty,
                Part.Subject => Doer(frame, noun) is { IsEmpty: false } doer && need.Classes.Meets(lookups.ClassesOf(doer)),
                Part.Before => IsBehind(need.Classes, noun),
                Part.Object when Words[noun].Enclitic is { } pronoun => need.Classes.IsEmpty || pronoun is "هم" or "هن" && need.Classes.Meets(lookups.Person) || ObjectBehind(noun) is { IsEmpty: false } own && Meets(need, own),
                Part.Near => AnyIn(need.Classes, noun + 1, Math.Min(noun + 16, Words.Count)),
                Part.Carried => IsCarried(noun, phrase),
                Part.Construct => IsConstruct(noun) && need.Classes.Meets(lookups.ClassesOf(new WordRange(noun + 1, Math.Max(phrase.End, PastCount(noun + 1))))) || !need.Denied && !Thrown(noun, need.Classes).IsEmpty,
                Part.Object => complements.Genitive(noun) is { IsEmpty: false } o && (Meets(need, o) || Second(noun, o, lookups.ClassesOf(o)) is { IsEmpty: false } second && Meets(need, second)),
                Part.Preposition => complements.Nearest(noun, [need.Preposition]) is { IsEmpty: false } p ? Meets(need, p)
                    : complements.Pronoun(noun, [need.Preposition]) >= 0 && (need.Classes.IsEmpty || need.Classes.Meets(lookups.Person)),
                _ => true,
            };
            if (met == need.Denied) return false;
        }

        return true;
    }

    /// <summary>تقدم القوات، تقدم للقوات، التقدم الذي حققته القوات: whose deed the noun is; the genitive of دخول المدينة is where, and who enters stands before.</summary>
    private WordRange Doer(Frame frame, int noun)
    {
        var genitive = complements.Genitive(noun);
        if (!genitive.IsEmpty && !(Array.IndexOf(frame.Place, "o") >= 0 && lookups.IsSpot(genitive))) return genitive;
        if (genitive.IsEmpty && complements.Nearest(noun, ["ل"]) is { IsEmpty: false } owner) return owner;
        if (Able(noun) is { IsEmpty: false } able) return able;
        if (noun + 2 < Words.Count && Words[noun].HasArticle && context.Phrases.TagOf(noun + 1).Pos == PartOfSpeech.Relative && Words[noun + 2] is { Enclitic: not null } carrying && verbs.IsVerb(noun + 2) && lexicon.LemmasOf(carrying) is var lemmas
            && (lemmas.Contains("حقق") || lemmas.Contains("احرز") || lemmas.Contains("سجل"))) return verbs.Of(noun + 2).Subject;
        return default;
    }

    /// <summary>أكد دعم بلاده: whether one of the few words before a noun is of a class, in its clause; before a right, the colon of a title stands for one.</summary>
    private bool IsBehind(ClassSet classes, int noun)
    {
        if (Words[noun].Proclitics.HasFlag(Proclitics.Ba)) return false;
        var title = context.Document.HasTitle && Words[noun].Paragraph == 0;
        for (var i = noun - 1; i >= 0 && i > noun - 7 && Words[i].Sentence == Words[noun].Sentence; i--)
        {
            if (title && Words[i].Form == ":" && Words[noun].StemKey == "حق") return true;
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Subordinator || Words[i].Form is "،" or "," or ":" or ".") return false;
            if (classes.Meets(lookups.ClassesAt(i))) return true;
        }

        return false;
    }

    /// <summary>تمكنت الفصائل من التقدم، بدأت الطائرات الوصول: who can, tries or begins is who does; طالب الجيش بالانسحاب: who is asked.</summary>
    private WordRange Able(int noun)
    {
        if (noun == 0 || Words[noun].HasConjunction || Words[noun - 1].Sentence != Words[noun].Sentence || verbs.Before(noun) is not (>= 0 and var verb)) return default;
        var led = (Words[noun].Proclitics & Proclitics.Ba) != 0 ? "ب" : (Words[noun].Proclitics & Proclitics.Lam) != 0 ? "ل"
            : context.Phrases.TagOf(noun - 1).Pos == PartOfSpeech.Preposition && Words[noun - 1].Enclitic is null ? Words[noun - 1].StemKey : "o";
        var arguments = verbs.Of(verb);
        // A bare noun must stand right behind the verb or its subject.
        if (led == "o" && noun != verb + 1 && arguments.Subject.End != noun && arguments.Object.First != noun) return default;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
        {
            foreach (var modal in lexicon.Governors.ModalVerb(lemma))
                if (modal.Control is 's' or 'o' && modal.Argument is var at && (at == "*" || at == led)) return modal.Control == 's' ? arguments.Subject : arguments.Object;
            foreach (var light in lexicon.Governors.Light(lemma))
                if (light.Kind is LightKind.Empty && light.Argument == led && arguments.Subject.First != noun) return arguments.Subject;
        }

        return default;
    }

    private bool IsCarried(int noun, WordRange phrase)
    {
        for (var i = phrase.End; i < Words.Count && i < phrase.End + 3 && Words[i].Sentence == Words[noun].Sentence; i++)
        {
            if (!verbs.IsVerb(i)) continue;
            foreach (var lemma in lexicon.LemmasOf(Words[i]))
                foreach (var light in lexicon.Governors.Light(lemma))
                    if (light.Kind == LightKind.Carry && Words[i].Enclitic is not null) return true;
            return false;
        }

        return false;
    }

    /// <summary>إطلاق الجيش النار: what is fired, behind who fires it.</summary>
    private WordRange Thrown(int noun, ClassSet classes) =>
        Words[noun].StemKey is "اطلاق" or "القاء" && complements.Genitive(noun) is { IsEmpty: false } doer && Second(noun, doer, lookups.ClassesOf(doer)) is { IsEmpty: false } thing && classes.Meets(lookups.ClassesOf(thing)) ? thing : default;

    private bool Meets(Condition need, WordRange phrase) =>
        (need.Classes.IsEmpty || need.Classes.Meets(lookups.ClassesOf(phrase))) && (!need.Own || Words[lookups.Core(phrase)].Enclitic is not null);

    private bool AnyIn(ClassSet classes, int first, int end)
    {
        for (var i = first; i < end && Words[i].Sentence == Words[first].Sentence; i++)
            if (classes.Meets(lookups.ClassesAt(i)) && !Words[i].HasConjunction && !Words[i].HasPreposition) return true;
        return false;
    }

    /// <summary>تبادل 64 أسيرا: the word behind the one at an index, and behind the number that one may be.</summary>
    private int PastCount(int word)
    {
        var end = word + 1;
        while (end < Words.Count && end < word + 3 && context.Phrases.TagOf(end - 1).Pos == PartOfSpeech.Numeral && Words[end] is { Kind: WordKind.Arabic, HasPreposition: false, HasConjunction: false } && Words[end].Sentence == Words[word].Sentence) end++;
        return end;
    }

    private bool IsConstruct(int noun) => !Words[noun].HasArticle && Words[noun].Enclitic is null && noun + 1 < Words.Count
        && Words[noun + 1].Sentence == Words[noun].Sentence && !Words[noun + 1].HasConjunction;

    private void Fill(Draft draft, WordRange phrase, HashSet<int> consumed)
    {
        var noun = draft.Core;
        var frame = draft.Frame;
        var genitive = complements.Genitive(noun);
        // قصف إسرائيلي: a bare nationality beside a noun of doing is its adjective, not whom it is in construct with.
        if (!genitive.IsEmpty && (frame.Construct is ConstructRole.Actor or ConstructRole.Either || draft.Lemma is "قصف" or "استهداف" or "احتلال" or "حصار" or "قمع") && !Words[genitive.First].HasArticle && lookups.NisbaAt(genitive.First).Count == 1
            && Words[genitive.First].StemKey is var nation && (nation.EndsWith('ي') || nation.EndsWith("يه", StringComparison.Ordinal))) genitive = default;
        // هجوم إرهابي، لعمل انتحاري: what kind of deed it is, where the deed befalls no man.
        if (!genitive.IsEmpty && !Words[noun].HasArticle && Words[genitive.First] is { HasArticle: false, HasConjunction: false, HasPreposition: false } && _kinds.Meets(lookups.ClassesAt(genitive.First)) && !(frame.Construct == ConstructRole.Recipient && draft.Lemma is not ("تفجير" or "قصف"))) genitive = default;
        // حملة ضربات، حادث تفجير: of what deeds, not whose.
        if (!genitive.IsEmpty && draft.Lemma is "حمله" or "حملات" or "حادث" or "حادثه" or "حوادث" && lookups.IsStrike(lookups.Core(genitive))) genitive = complements.Genitive(lookups.Core(genitive));
        genitive = Own(noun, genitive);
        // زيارة الوزير للعراق: where one goes is no part of who.
        if (draft.Code.Mode == "visit")
            for (var i = genitive.First + 1; i < genitive.End; i++)
                if ((Words[i].Proclitics & Proclitics.Lam) != 0 && (lookups.IsStateAt(i) || lookups.IsTownNamed(i)) && Words[i - 1].HasArticle) genitive = new WordRange(genitive.First, i);
        var anchor = noun;
        if (!genitive.IsEmpty && Array.Find(frame.Needs, n => n is { Part: Part.Construct, Denied: false }) is { Classes.IsEmpty: false } fired && Thrown(noun, fired.Classes) is { IsEmpty: false } thing)
        {
            draft.Actor = genitive;
            genitive = default;
            anchor = lookups.Core(thing);
        }
        else if (!genitive.IsEmpty && frame.Needs.Any(n => n.Part == Part.Construct && !n.Denied))
        {
            // The construct word belongs to the cue (إطلاق نار، حملة اعتقالات): roles stand after it.
            anchor = lookups.Core(genitive);
            // سقوط خمسة قتلى، إبعاد السفير: whom it befalls is in construct.
            if (frame.Construct == ConstructRole.Recipient && !lookups.Act.Meets(lookups.ClassesAt(anchor)) && (lookups.Person.Meets(lookups.ClassesOf(genitive)) || draft.Lemma is "سقوط" or "ارتقاء" || draft.Code.Mode == "release")) draft.Recipient = genitive;
            var first = lookups.ClassesOf(genitive);
            // تسلل المسلحين: whose deed it is stands there already.
            var theirs = frame.Construct == ConstructRole.Actor && frame.Needs.Any(n => n.Part == Part.Construct && !n.Denied && n.Classes.Meets(_people)) && _people.Meets(first);
            if (!theirs) genitive = frame.Construct == ConstructRole.Actor ? complements.Genitive(anchor) : default;
        }

        // قصف قوات التحالف لمواقع المتمردين: ل behind who does it leads whom.
        if (!genitive.IsEmpty && frame.Construct is ConstructRole.Either or ConstructRole.Recipient) genitive = Apart(genitive);
        // النتائج الكارثية للحرب على السكان: it is the outcome that is theirs.
        var led = IsWeighed(noun) ? default : complements.Nearest(anchor, frame.Recipient);
        if (draft.Actor.IsEmpty) draft.Actor = frame.From.Length > 0 ? complements.Nearest(anchor, frame.From) : complements.Agent(noun);
        if (genitive.IsEmpty && Words[noun].Enclitic is null && frame.Construct is ConstructRole.Actor or ConstructRole.Either && frame.Code?.Type != "CONSULT" && !led.IsEmpty && !frame.Needs.Any(n => n is { Part: Part.Preposition, Preposition: "ل", Denied: false }) && Words[led.First].Proclitics.HasFlag(Proclitics.Lam)
            && lookups.Armed.Meets(lookups.ClassesOf(led)) && !lookups.Site.Meets(lookups.ClassesOf(led)) && Words[lookups.Core(led)].Enclitic is null)
        {
            // قصف لطيران التحالف: ل names who acts where they are armed.
            if (draft.Actor.IsEmpty) draft.Actor = led;
            led = default;
        }

        // زيارة للرئيس إلى العاصمة: a person goes, a place is gone to.
        // بناء على طلب من الحكومة: behind what is done at it, من leads who asks.
        if (draft.Lemma is "طلب" or "دعوه" or "نداء" or "مناشده" && genitive.IsEmpty && draft.Actor.IsEmpty && IsHeeded(noun))
        {
            draft.Actor = complements.Nearest(anchor, ["من"]);
            if (led.First == draft.Actor.First) led = default;
        }

        if (draft.Lemma is "زياره" or "جوله" && genitive.IsEmpty && draft.Actor.IsEmpty && !led.IsEmpty && (Words[led.First].Proclitics & Proclitics.Lam) != 0
            && (lookups.Official.Meets(lookups.ClassesOf(led)) || lookups.IsPersonAt(led.First)))
        {
            draft.Actor = led;
            led = complements.Nearest(anchor, ["الي"]);
        }

        if (!genitive.IsEmpty) Construct(draft, genitive, led);
        if (Words[noun].Enclitic is { } pronoun) Pronoun(draft, pronoun);
        if (draft.Recipient.IsEmpty && led.First != draft.Actor.First) draft.Recipient = led;
        if (draft.Recipient.IsEmpty && complements.Pronoun(anchor, frame.Recipient) is >= 0 and var held) draft.Recipient = referents.Recipient(held, Words[held].Enclitic!, draft.Actor);
        if (draft.Recipient.IsEmpty && draft.Code.Type is "ASSAULT" or "COERCE" or "SANCTION" or "ACCUSE" && complements.Nearest(anchor, ["بحق", "حق"]) is { IsEmpty: false } against) draft.Recipient = against;
        if (Array.IndexOf(frame.Recipient, "between") >= 0) Between(draft);
        if (draft.Recipient.IsEmpty && draft.Code.Type == "ASSAULT" && frame.Recipient.Length > 0 && Occurring(noun) is > 0 and var occurs) draft.Recipient = complements.Nearest(occurs, [.. frame.Recipient.Where(r => r is "مع" or "ضد")]);
        if (draft.Actor.IsEmpty) Nisba(draft, phrase, genitive);
        if (draft.Actor.IsEmpty) Owner(draft, anchor);
        // بمساندة قوات الجيش: who backs is in construct, and the clause's subject is backed.
        if (draft.Code.Type == "AID" && (Words[noun].Proclitics & Proclitics.Ba) != 0 && draft.Lemma is "دعم" or "مسانده" or "موازره" or "اسناد" or "معاونه" && complements.Genitive(noun) is { IsEmpty: false } backer && (lookups.Armed | lookups.Body).Meets(lookups.ClassesOf(backer)) && (draft.Actor.IsEmpty || backer.Contains(draft.Actor.First))
            && verbs.Before(noun) is >= 0 and var backing && UsesForce(backing, noun) && !verbs.Of(backing).Passive && verbs.Of(backing).Subject is { IsEmpty: false } backed && backed.First != backer.First && (lookups.Armed | lookups.Body).Meets(lookups.ClassesOf(backed)))
            (draft.Actor, draft.Recipient) = (backer, backed);
        if (draft.Code.Type is "AID" or "COOPERATE") Backed(draft);
        // تحت حماية قوات الجيش: who protects is in construct.
        if (draft.Lemma == "حمايه" && draft.Actor.IsEmpty && noun > 0 && Words[noun - 1].StemKey == "تحت" && draft.Recipient.First == noun + 1 && (lookups.Armed | lookups.Body).Meets(lookups.ClassesOf(draft.Recipient))) (draft.Actor, draft.Recipient) = (draft.Recipient, default);
        Relative(draft, phrase, consumed);
        if (draft.Place.IsEmpty) draft.Place = Ground(complements.Nearest(noun, frame.Place));
    }

    /// <summary>السيطرة على الإعلام، سيطرته على عشر قرى في ريف المدينة: only ground is where one rules, and the named place right behind nameless ground says it better.</summary>
    private WordRange Ground(WordRange found)
    {
        if (found.IsEmpty || !lookups.IsSpot(found) && !context.Phrases.TagOf(lookups.Core(found)).Is(Kinds.PlaceName | Kinds.Place) && Words[lookups.Core(found)].StemKey is not ("مرتفعات" or "مرتفع" or "تله" or "تلال" or "قمه" or "قمم" or "هضبه" or "سلسله" or "مساحات" or "مساحه" or "محاور" or "محور" or "جزء" or "اجزاء" or "مفرق" or "تقاطع" or "معظم" or "كامل" or "بقيه" or "باقي" or "مزارع" or "تبه") && !lookups.IsStateAt(found.First) && !lookups.Name.Meets(lookups.ClassesOf(found))) return default;
        var end = context.Document.Sentences[Words[found.First].Sentence].End;
        var named = false;
        foreach (var mention in context.Places)
        {
            if (mention.IsDateline || mention.Words.First < found.First) continue;
            if (mention.Words.First < found.End) return found;
            named |= mention.Words.First < end && mention.Words.First <= found.End + 1 && (mention.Words.First == found.End || Words[found.End] is { StemKey: "في" or "شمال" or "جنوب" or "شرق" or "غرب" or "شمالي" or "جنوبي" or "شرقي" or "غربي" or "وسط", Enclitic: null, HasConjunction: false });
        }

        return named ? default : found;
    }

    /// <summary>اعتداءات المستوطنين المستمرة: a feminine adjective behind men in the plural is the deed's.</summary>
    private WordRange Own(int noun, WordRange genitive)
    {
        var last = genitive.End - 1;
        if (genitive.Count != 2 || Words[last] is not { HasArticle: true, HasConjunction: false, HasPreposition: false, StemKey: [_, _, .., 'ه'] } || !Words[genitive.First].HasArticle || !lookups.HeadIsFeminine(new WordRange(noun, noun + 1)) && !Words[noun].Has(Features.Plural)) return genitive;
        return Words[genitive.First].StemKey is [_, _, .., 'ي' or 'و', 'ن'] && Words[genitive.First].Has(Features.Plural) && context.Phrases.TagOf(last).Pos == PartOfSpeech.Adjective || Words[genitive.First].StemKey is [_, _, .., 'ي', 'ن'] && Words[last].Has(Features.ActiveParticiple) && Words[genitive.First].Has(Features.Human) ? new WordRange(genitive.First, last) : genitive;
    }

    private void Construct(Draft draft, WordRange genitive, WordRange led)
    {
        var frame = draft.Frame;
        var classes = lookups.ClassesOf(genitive);
        switch (frame.Construct)
        {
            case ConstructRole.None when draft.Actor.IsEmpty && frame.Needs.Any(n => n is { Part: Part.Object, Denied: false } && !Meets(n, genitive)):
                // إلقاء الطائرات براميل: who does it stands before what it is done with.
                draft.Actor = genitive;
                break;
            case ConstructRole.Actor:
                // محادثات سلام: talks are in construct with their matter, too.
                // هجوم متحف، هجمات باريس، قمة بيروت: named after where it was.
                if (draft.Lemma is "زياره" or "زيارات" && !lookups.IsPersonAt(genitive.First) && (lookups.IsStateAt(genitive.First) && genitive.Count == 1 || !Words[genitive.First].HasPreposition && context.Phrases.TagOf(genitive.First).Is(Kinds.PlaceName) && !lookups.Official.Meets(classes)))
                {
                    // زيارة إيطاليا: a country is gone to.
                    draft.Recipient = genitive;
                    break;
                }

                // امتنع عن لقاء نظيره: whoever is somebody's counterpart is met.
                if (draft.Lemma is "لقاء" or "مقابله" or "زياره" && led.IsEmpty && Words[genitive.First] is { StemKey: "نظير", Enclitic: not null })
                {
                    draft.Recipient = genitive;
                    break;
                }

                if (draft.Lemma is "قمه" or "مجزره" or "مذبحه" or "مجازر" && genitive.Count == 1 && (context.Phrases.TagOf(genitive.First).Is(Kinds.PlaceName) || lookups.IsStateAt(genitive.First)) || (draft.Code.Type == "CONSULT" || led.IsEmpty && draft.Lemma is "هجوم" or "هجمات" or "تفجيرات" or "اعتداءات") && genitive.Count == 1 && lookups.IsStateAt(genitive.First) && lookups.IsTownNamed(genitive.First))
                {
                    // قمة لواندا، مجزرة رواندا، مفاوضات فيينا
                    if (draft.Place.IsEmpty) draft.Place = genitive;
                    break;
                }

                if (frame.TakesObject is false && lookups.IsSpot(genitive) && !lookups.Armed.Meets(classes))
                {
                    if (draft.Code.Type == "ASSAULT" && lookups.Site.Meets(classes)) draft.Recipient = genitive;
                    if (draft.Place.IsEmpty) draft.Place = genitive;
                    break;
                }

                if (draft.Code.Type is "CONSULT" or "AGREE" && Words[genitive.First] is { StemKey: "سلام" or "تهدئه" or "مصالحه" or "هدنه" or "تسويه" or "سلم" }) break;
                if (draft.Actor.IsEmpty) draft.Actor = genitive;
                // اتهام الرئيس نائبه
                if (draft.Recipient.IsEmpty && draft.Code.Type is "ACCUSE" or "REQUEST") draft.Recipient = Second(draft.Core, genitive, classes);
                break;
            case ConstructRole.Recipient when draft.Code.Type is "ACCUSE" or "REJECT" or "SUPPORT" && complements.Nearest(draft.Core, ["ب", "ل", "علي"]) is { IsEmpty: false } aim
                && aim.First == genitive.End && !(draft.Lemma == "اتهام" && (Words[aim.First].Proclitics & Proclitics.Ba) != 0) && (lookups.Body.Meets(classes) || lookups.Official.Meets(classes) || lookups.Name.Meets(classes)):
                // استنكار المجلس للتصريحات، رفض الحكومة للقرار: who speaks is in construct, what it is about follows.
                (draft.Actor, draft.Recipient) = (genitive, aim);
                break;
            case ConstructRole.Recipient when draft.Code.Type == "REQUEST" && complements.Pronoun(lookups.Core(genitive), ["ل"]) is >= 0 and var asked && asked >= genitive.End - 1:
                // مطالبة المحكمة لها: who asks is in construct, whom it asks is the pronoun.
                (draft.Actor, draft.Recipient) = (new WordRange(genitive.First, Math.Min(genitive.End, asked)), referents.Recipient(asked, Words[asked].Enclitic!, genitive));
                break;
            case ConstructRole.Recipient when frame.TakesObject && Second(draft.Core, genitive, classes) is { IsEmpty: false } second:
                (draft.Actor, draft.Recipient) = (genitive, second);
                break;
            case ConstructRole.Recipient when Array.IndexOf(frame.Recipient, "ل") >= 0 && led.First == genitive.End && (Words[led.First].Proclitics & Proclitics.Lam) != 0 && Words[led.First].Enclitic is null && lookups.TimeAt(led.First) < 0 && Words[led.First].StemKey != "مره" && ((lookups.Armed | lookups.Body).Meets(classes) || lookups.IsStateAt(genitive.First)) && !lookups.Site.Meets(classes) && draft.Code.Type is "COERCE" or "ASSAULT":
                // اعتقال الشرطة للمتظاهرين
                (draft.Actor, draft.Recipient) = (genitive, led);
                break;
            case ConstructRole.Recipient when draft.Code.Type == "REJECT" && (lookups.Person.Meets(classes) || lookups.Official.Meets(classes) || lookups.Armed.Meets(classes) || lookups.Body.Meets(classes)) && !lookups.Act.Meets(lookups.ClassesAt(lookups.Core(genitive))):
                // رفض عدد من الضباط، رفض المزارعين إخلاء أراضيهم: people refuse, things are refused.
                if (draft.Actor.IsEmpty) draft.Actor = genitive;
                break;
            case ConstructRole.None when draft.Lemma is "حكم" or "احكام" && lexicon.Classes["court"].Meets(lookups.ClassesAt(genitive.First)):
                // حكم المحكمة على المتهم
                draft.Actor = genitive;
                break;
            case ConstructRole.Recipient when draft.Lemma is "تفجير" or "تفجيرات" && lookups.ClassesOf(genitive) is var blast && !lookups.Armed.Meets(blast) && (lexicon.Classes["bomb"].Meets(blast) || lookups.IsSpot(genitive) && !lookups.Site.Meets(blast)):
                // تفجير السيارة المفخخة، تفجير الكرادة: with what and where, nobody.
                if (!lexicon.Classes["bomb"].Meets(blast) && draft.Place.IsEmpty) draft.Place = genitive;
                break;
            case ConstructRole.Recipient:
                if (Array.IndexOf(frame.Place, "o") < 0 || frame.TakesObject) draft.Recipient = genitive;
                if (Array.IndexOf(frame.Place, "o") >= 0) draft.Place = genitive;
                break;
            case ConstructRole.Either when draft.Code.Type == "ASSAULT" && Second(draft.Core, genitive, classes) is { IsEmpty: false } struck && (lookups.Armed.Meets(classes) || IsCorps(genitive)):
                (draft.Actor, draft.Recipient) = (genitive, struck);
                break;
            case ConstructRole.Either:
                var acts = IsCorps(genitive) || lookups.Armed.Meets(classes) && (!lookups.Site.Meets(classes) || _collective.Meets(classes)) && (!led.IsEmpty || !lookups.Name.Meets(classes)) || !led.IsEmpty && !lookups.Site.Meets(classes);
                // بدعم التحالف: by whose help; ملتزمة بدعم التحالف، دعم القوات: whom it helps.
                if (draft.Code.Type == "AID" && led.IsEmpty) acts = (Words[draft.Core].Proclitics & Proclitics.Ba) != 0 && !IsUndertaken(draft.Core);
                // قتال جماعات متشددة: whom one fights, where nothing says against whom.
                if (draft.Lemma == "قتال" && led.IsEmpty || draft.Lemma == "قمع" && led.IsEmpty && !lexicon.Classes["authority"].Meets(classes)) acts = false;
                // قصف ميليشيات الحركة دمر المنازل: what strikes others is theirs.
                if (!acts && draft.Code.Type == "ASSAULT" && lookups.Armed.Meets(classes) && !lookups.Site.Meets(classes) && Strikes(genitive.End)) acts = true;
                // واصلت الطائرات قصف المقاتلين: who goes on does it, and they are whom.
                if (acts && draft.Lemma is "قصف" && Able(draft.Core) is { IsEmpty: false } able && able.First != genitive.First && (lookups.Armed | lookups.Name).Meets(lookups.ClassesOf(able))) acts = false;
                if (acts) draft.Actor = genitive;
                else draft.Recipient = genitive;
                break;
        }
    }

    /// <summary>Whether right behind a phrase a verb of harm or aim goes on that has an object of its own.</summary>
    private bool Strikes(int verb)
    {
        if (verb >= Words.Count || !verbs.IsVerb(verb) || Words[verb].HasConjunction || Words[verb].Enclitic is not null) return false;
        var aims = lexicon.LemmasOf(Words[verb]) is var lemmas && (lemmas.Contains("دمر") || lemmas.Contains("قتل") || lemmas.Contains("احرق") || lemmas.Contains("هدم"));
        foreach (var lemma in lemmas) aims |= Array.Exists(lexicon.Governors.Light(lemma), l => l.Kind == LightKind.Aim);
        return aims && verb + 1 < Words.Count && Words[verb + 1].Sentence == Words[verb].Sentence && Words[verb + 1].Enclitic is null && !Words[verb + 1].HasPreposition && (context.Phrases.TagOf(verb + 1).Nominal || lookups.QuantityAt(verb + 1) is not null);
    }

    /// <summary>هجوم لعناصر التنظيم، غارة للتحالف: ل right after the noun names who acts where they are armed.</summary>
    private void Owner(Draft draft, int anchor)
    {
        // زيارة تفقدية للوحدات: whom one goes to.
        if (draft.Frame.Construct is ConstructRole.None or ConstructRole.Recipient || draft.Code.Mode == "visit") return;
        // السيطرة على البلدة من المسلحين: what is taken is taken from them.
        var owner = draft.Code.Type is "COERCE" or "RETREAT" ? complements.Nearest(anchor, ["ل"]) : complements.Nearest(anchor, ["ل", "من"]);
        // ضربات إلى مواقع لهذا التنظيم: only right behind the noun and its adjectives.
        if (!owner.IsEmpty && (Words[lookups.Core(owner)].Enclitic is not null || draft.Lemma is "عمليه" or "عمليات" or "حمله") && owner.First > anchor + 1 + context.Phrases.NounPhrase(anchor, PhraseScope.Core).Count) return;
        if (!owner.IsEmpty && Words[lookups.Core(owner)].Enclitic is not null) return;
        if (!owner.IsEmpty && (Words[owner.First].Proclitics & Proclitics.Lam) != 0 && owner.First > context.Phrases.NounPhrase(anchor, PhraseScope.Core).End) return;
        if (owner.IsEmpty || owner.First == draft.Recipient.First || draft.Recipient.Contains(owner.First) || !lookups.Armed.Meets(lookups.ClassesOf(owner))) return;
        draft.Actor = owner;
    }

    /// <summary>الغارات التركية، غارة أميركية: the nationality names who acts.</summary>
    private void Nisba(Draft draft, WordRange phrase, WordRange genitive)
    {
        if (draft.Frame.Construct == ConstructRole.Recipient && (draft.Recipient.IsEmpty && draft.Code.Type != "ASSAULT" || !genitive.IsEmpty && draft.Code.Type == "COERCE")) return;
        var end = Math.Min(phrase.End + 3, context.Document.Sentences[Words[draft.Core].Sentence].End);
        for (var i = draft.Core + 1; i < end; i++)
        {
            if (Words[i].HasConjunction || Words[i].HasPreposition || verbs.IsVerb(i) || Words[i].Form is "،" or "," or "." or ":" or "؛") return;
            if (context.Phrases.TagOf(i).Pos is PartOfSpeech.Preposition or PartOfSpeech.Relative or PartOfSpeech.Subordinator) return;
            // عمليات عسكرية شمالي سوريا: where, not whose.
            if (Words[i] is { HasArticle: false, StemKey: "شمالي" or "جنوبي" or "شرقي" or "غربي" or "شمال" or "جنوب" or "شرق" or "غرب" or "داخل" or "وسط" or "قرب" or "خارج" }) return;
            if (lookups.NisbaAt(i) is not { Count: 1 } nisba || !genitive.IsEmpty && genitive.Contains(i)) continue;
            draft.Actor = Words[i - 1].Kind == WordKind.Punctuation && i + 1 < Words.Count && Words[i + 1].Kind == WordKind.Punctuation ? new WordRange(i - 1, i + 2) : nisba;
            return;
        }
    }
}
