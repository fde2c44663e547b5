using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Hangs event nouns on the words that govern them and passes the roles on: شنت القوات غارات، تمكن الجيش من قتل، أسفر القصف عن مقتل.</summary>
internal sealed partial class Linker(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs, Complements complements, Referents referents)
{
    private readonly ClassSet _counterpart = lexicon.Classes["counterpart"];

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>Finds what a noun hangs on; a verb that carries it becomes the cue.</summary>
    public void Bind(Draft draft)
    {
        draft.First = PhraseStart(draft.Core);
        Execution(draft);
        Find(draft);
        // إلى شن هجمات، شن الحلف غارات: the verbal noun of the verb that carries is the cue as the verb would be.
        for (var i = draft.Core - 1; i >= draft.First; i--)
            if (Words[i].StemKey == "شن" && !verbs.IsVerb(i)) draft.Cue = i;
        if (draft.Governor < 0) return;
        foreach (var lemma in lexicon.LemmasOf(Words[draft.Governor]))
            foreach (var light in lexicon.Governors.Light(lemma))
                if (light.Kind == LightKind.Carry && Stands(light.Argument, draft) && draft.Code.Type is not ("CONSULT" or "AGREE" or "SUPPORT" or "REQUEST" or "ACCUSE"))
                {
                    Carry(draft);
                    return;
                }
    }

    /// <summary>Passes roles and status from the governor, and from the events before it, to the noun.</summary>
    public void Pass(Draft draft, IReadOnlyList<Draft> drafts)
    {
        if (!draft.IsNoun || draft.Cue != draft.Core && verbs.IsVerb(draft.Cue)) return;
        if (draft.Bond == Bond.Coordinated && Previous(draft, drafts) is { } twin)
        {
            draft.Governor = twin.Governor;
            draft.Twin = twin;
            if (draft.Core - twin.Core <= (twin.Status == "called-for" ? 16 : 8)) draft.Status = twin.Status;
            if (draft.Actor.IsEmpty) draft.Actor = twin.Actor;
            // بمساندة الجيش ودعم الطيران: each backs the same.
            if (draft.Code.Type == "AID" && twin.Code.Type == "AID" && Words[twin.Core].Proclitics.HasFlag(Proclitics.Ba) && twin.Actor.First == twin.Core + 1 && draft.Recipient.First == draft.Core + 1 && Words[draft.Core].Enclitic is null && !Words[draft.Recipient.First].HasPreposition && (lookups.Armed | lookups.Body).Meets(lookups.ClassesOf(draft.Recipient))) (draft.Actor, draft.Recipient) = (draft.Recipient, twin.Recipient);
            // شكره وتقديره للملك، الحصار والتنكيل من الميليشيات: what follows both belongs to both.
            if (draft.Core == twin.Core + 1 && (twin.Frame.Recipient.SequenceEqual(draft.Frame.Recipient) || twin.Frame.Construct == ConstructRole.Recipient && draft.Frame.Construct == ConstructRole.Recipient && twin.Code.Type == draft.Code.Type) && twin.Recipient.IsEmpty && !(Words[twin.Core].HasArticle && draft.Frame.TakesObject)) twin.Recipient = draft.Recipient;
            if (draft.Core == twin.Core + 1 && twin.Actor.IsEmpty) twin.Actor = draft.Actor;
            // وقتل وجرح عدد من المسلحين: whom the next one befalls, not what the one before.
            if (draft.Recipient.IsEmpty && drafts.FirstOrDefault(d => d.Core == draft.Core + 1 && d.IsNoun && Words[d.Core].HasConjunction && d.Code.Type == draft.Code.Type && d.Frame.TakesObject) is { Recipient.IsEmpty: false } pair) draft.Recipient = pair.Recipient;
            if (draft.Recipient.IsEmpty && Suffers(twin)) draft.Recipient = twin.Recipient;
            if (draft.Recipient.IsEmpty && twin.Frame.Recipient.SequenceEqual(draft.Frame.Recipient) && twin.Frame.TakesObject && complements.Genitive(draft.Core).IsEmpty) draft.Recipient = twin.Recipient;
            return;
        }

        if (draft.Bond == Bond.Coordinated && draft.Actor.IsEmpty) draft.Actor = new Reach(context, lexicon, lookups, verbs, _ => "asserted").Doer(draft.First);
        if (draft.Preposition == "ب" && Instrument(draft, drafts)) return;
        if (draft.Actor.IsEmpty && Hindered(draft) is { IsEmpty: false } hindered) draft.Actor = hindered;
        if (Sufferer(draft) is { IsEmpty: false } sufferer)
        {
            Expose(draft, sufferer);
            if (draft.Recipient.IsEmpty) draft.Recipient = sufferer;
            return;
        }

        if (Participle(draft, drafts)) return;
        // نفى المتحدث قيام الجيش بقصف: who is said to do it, before who says it.
        if (draft is { Bond: Bond.Preposition, Preposition: "ب", Governor: >= 0 } && draft.Actor.IsEmpty && Controlled(draft) is { IsEmpty: false } doer) draft.Actor = doer;
        // كشف محاولة المسلحين اقتحام الثكنة: the noun of intent in whose phrase it stands is nearer than the verb.
        if (draft.Bond == Bond.Construct && draft.Actor.IsEmpty && Controlled(draft) is { IsEmpty: false } intent && intent.First != draft.Recipient.First && IsParty(intent)) draft.Actor = intent;
        if (draft.Actor.IsEmpty && (Named(draft) is { IsEmpty: false } named ? named : Through(draft, drafts)) is { IsEmpty: false } through && through.First != draft.Recipient.First) draft.Actor = through;
        if (draft.Governor >= 0 && Governed(draft, drafts)) return;
        if (draft.Actor.IsEmpty) draft.Actor = Controlled(draft);
        if (draft.Actor.IsEmpty) draft.Actor = Charged(draft);
        // تعرضهم لهجمات: what one is exposed to has come.
        var suffered = draft.Preposition == "ل" && draft.First > 0 && lexicon.Governors.Follows(Words[draft.First - 1].StemKey)
            // إضافة لسقوط عشرات الجرحى، الذكرى الثانية لاختطافه: nobody plans to fall.
            || draft.Preposition == "ل" && draft.Lemma is "سقوط" or "مقتل" or "مصرع" or "استشهاد" or "اصابه" or "اصابات"
            || draft.Preposition == "ل" && draft.First > 1 && Words[draft.First - 2].StemKey == "ذكري"
            // سجن لتهديده القاضي، أدين لقتله جنديين: why, not what for.
            || draft.Preposition == "ل" && Words[draft.Core].Enclitic is not null && draft.Governor >= 0 && Punishes(draft.Governor)
            || draft is { Preposition: "ل", Lemma: "اتهام" } && Words[draft.Core].Enclitic is not null
            || draft.Preposition == "ل" && draft.PronounUsed && draft.Frame.TakesObject && draft.Recipient.First == draft.Core + 1;
        if (draft.Preposition == "ل" && !suffered && (!Words[draft.Core].HasArticle || draft.Lemma is "قضاء" or "سيطره" or "استيلاء" or "قتال" or "افراج" or "اطاحه" or "توصل" or "تفاوض" or "تباحث" or "تشاور" or "قبض" or "دفاع" or "تصدي" or "انتقام"))
        {
            // أرسلت الدولة طائرات لنقل المساعدات: what helps is done along with the deed that serves it; force and seizure are only aimed at.
            draft.Status = draft.Code.Type is "AID" or "COOPERATE" && draft.Governor >= 0 && !verbs.IsSpeech(draft.Governor) && lexicon.Governors.ModalVerb(Words[draft.Governor].StemKey).Length == 0 ? "asserted" : "planned";
            if (draft.Actor.IsEmpty && draft.Lemma is "زياره" or "حضور") draft.Actor = Invited(draft);
            if (draft.Actor.IsEmpty) draft.Actor = Aiming(draft, drafts) is { IsEmpty: false } aiming ? aiming : NearestActor(draft, drafts) is { IsEmpty: false } near ? near : draft.Governor >= 0 ? Doer(draft.Governor) : default;
        }
        else if (draft.Actor.IsEmpty && draft.Preposition == "ب" && draft.Governor >= 0 && draft.Code.Type is "COERCE" or "ASSAULT" && Doer(draft.Governor) is { IsEmpty: false } means && means.First != draft.Recipient.First && (lookups.Armed.Meets(lookups.ClassesOf(means)) || lookups.IsStateAt(means.First))
            && drafts.Any(d => d.Core == draft.Governor && !d.IsNoun && d.Code.Type is "COERCE" or "ASSAULT"))
        {
            // كسرت القوات الحصار بالسيطرة على التلة: the means is the same one's deed.
            draft.Actor = means;
        }
        else if (draft.Actor.IsEmpty && draft.Preposition is "في" or "بعد" or "خلال" or "اثر" or "عقب" or "اثناء" or "قبل")
        {
            Within(draft, drafts);
        }
    }

    private bool Punishes(int verb)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            foreach (var frame in lexicon.Verb(lemma))
                if (frame.Code is { Mode: "arrest" or "convict" }) return true;
        return false;
    }

    /// <summary>مطالبا الهيئات بتكثيف، داعيا الطرفين إلى وقف: the participle of a speech act governs as its verb does.</summary>
    private bool Participle(Draft draft, IReadOnlyList<Draft> drafts)
    {
        if (draft.Bond is not (Bond.Preposition or Bond.Coordinated)) return false;
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var speech = drafts[i];
            if (speech.IsNoun || speech.Core >= draft.First || speech.Core <= draft.Governor || draft.First - speech.Core > 16 || verbs.IsVerb(speech.Core)) continue;
            foreach (var modal in lexicon.Governors.ModalVerb(speech.Lemma))
            {
                if (modal.Argument == "*" ? !StandsAnywhere(draft) && !(draft.Bond == Bond.Coordinated && modal.Status == "called-for") : !Stands(modal.Argument, draft)) continue;
                draft.Status = modal.Status;
                if (draft.Actor.IsEmpty) draft.Actor = modal.Control == 'o' ? speech.Recipient : modal.Control == 's' ? speech.Actor : default;
                return true;
            }
        }

        return false;
    }

    /// <summary>استهدافهما بغارات: the means of a strike is no event beside it, but may say who struck.</summary>
    private bool Instrument(Draft draft, IReadOnlyList<Draft> drafts)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var other = drafts[i];
            if (other.Core >= draft.First || Words[other.Core].Sentence != Words[draft.Core].Sentence) continue;
            if (draft.First - other.Core <= 8 && other.Code.Type == "ASSAULT" && draft.Code.Type == "ASSAULT" && IsHarm(other.Lemma) && (!other.Actor.IsEmpty || draft.Lemma is "اصابات"))
            {
                // إصابة أربعة بإصابات خطيرة: how badly.
                if (draft.Lemma is "اصابات") draft.Dropped = true;
                // أقدم على قتل رجل بإطلاق النار عليه، قتلوا حارسا بتفجير سيارته: who harms does so by the means.
                if (draft.Actor.IsEmpty) draft.Actor = other.Actor;
                if (draft.Recipient.IsEmpty) draft.Recipient = other.Recipient;
                draft.Status = other.Status;
                return true;
            }

            if (draft.First - other.Core > 12 || other.Code.Type != "ASSAULT" || draft.Code.Type != "ASSAULT" || IsHarm(other.Lemma)) return false;
            for (var k = other.Core + 1; k < draft.First; k++)
                if (verbs.IsVerb(k) || Words[k].Form is "،" or "," or ".") return false;
            if (other.Actor.IsEmpty) other.Actor = draft.Actor;
            if (other.Recipient.IsEmpty) other.Recipient = draft.Recipient;
            draft.Dropped = true;
            return true;
        }

        return false;
    }

    private static bool IsHarm(string lemma) => lemma is "قتل" or "مقتل" or "اصاب" or "اصابه" or "مصرع" or "استشهد" or "تدمير" or "دمر";

    /// <summary>Whether a participle of telling behind a comma stands between a deed and the verb before it.</summary>
    private bool ToldApart(Draft draft)
    {
        for (var i = draft.First - 1; i > draft.Governor + 1; i--)
            if (context.Phrases.TagOf(i).Is(Kinds.SayParticiple) && !Words[i].HasArticle && Words[i - 1].Form is "،" or ",") return true;
        return false;
    }

    private bool Governed(Draft draft, IReadOnlyList<Draft> drafts)
    {
        var arguments = verbs.Of(draft.Governor);
        foreach (var lemma in lexicon.LemmasOf(Words[draft.Governor]))
        {
            // هجوم يستهدف استعادة المحافظة: what is aimed at is to come.
            if (lemma == "استهدف" && (draft.Bond == Bond.Object || draft.First == draft.Governor + 1) && !lookups.IsStrike(draft.Core) && (draft.Code.Type is "COERCE" or "ASSAULT" || Words[draft.Governor].Has(Features.Imperfect) && draft.Code.Type is "RETREAT" or "AID"))
            {
                draft.Status = "planned";
                return true;
            }

            foreach (var light in lexicon.Governors.Light(lemma))
                if ((light.Kind == LightKind.Aim ? draft.Bond == Bond.Subject : Stands(light.Argument, draft)) && Apply(light, draft, arguments, drafts)) return true;
            foreach (var modal in lexicon.Governors.ModalVerb(lemma))
            {
                // توقعت المصادر انشقاقات، كاشفة عن اشتباكات: what a participle tells is no longer expected.
                if (modal.Argument == "*" && ToldApart(draft)) continue;
                // رفضت الدولة الاعتداءات: what is refused as a thing has happened; رفض مهاجمة القرية: what is refused as a deed has not.
                if (modal is { Status: "negated", Argument: "o" } && lemma is "رفض" or "ابي" or "استبعد" or "عارض" && Words[draft.Core].HasArticle && draft.Lemma is not ("استسلام" or "انسحاب" or "تفاوض" or "مشاركه" or "خروج" or "تنحي" or "رحيل" or "لقاء" or "حوار" or "تعاون")) continue;
                // فشلت الحكومة في اجتماعها أمس في حل الأزمة: where it failed, not in what.
                if (modal is { Status: "negated", Argument: "في" } && draft.Code.Type == "CONSULT" && Words[draft.Core].Enclitic is not null) continue;
                // طالب الطرفين بالعودة إلى المحادثات واستئناف الهدنة: what is joined to a demand is demanded.
                var joined = draft.Bond == Bond.Coordinated && modal.Status == "called-for" && draft.First - draft.Governor < 14;
                if (modal.Argument == "*" ? !StandsAnywhere(draft) && !joined && !(draft.Bond == Bond.Subject && modal.Control == '-' && draft.Governor < draft.Core) : !Stands(modal.Argument, draft)) continue;
                // نفت البعثة الاتهامات: who denies them is whom they are against.
                if (draft.Code.Type == "ACCUSE" && modal.Status is "denied" or "negated" && modal is { Control: 's', Argument: not "عن" })
                {
                    if (draft.Recipient.IsEmpty) draft.Recipient = arguments.Subject;
                    return true;
                }

                if (draft.Actor.IsEmpty) draft.Actor = modal.Control == 's' ? arguments.Subject is { IsEmpty: false } doer && Words[lookups.Core(doer)].Has(Features.VerbalNoun) && Words[lookups.Core(doer)].Enclitic is not null ? default : arguments.Subject : modal.Control == 'o' ? Addressee(draft.Governor, arguments) is { IsEmpty: false } asked ? asked : lemma == "امر" ? arguments.Subject : default : default;
                if (draft.Code.Type is not ("REQUEST" or "ACCUSE") || draft.Code.Mode == "investigate" || modal is { Status: "negated", Argument: "عن" }) draft.Status = modal.Status;
                return true;
            }
        }

        return false;
    }

    /// <summary>دفع بالتنظيم إلى، سمح للجيش ب: whom the verb moves to do it, as its object or behind the preposition right after it.</summary>
    private WordRange Addressee(int verb, VerbArguments arguments)
    {
        if (!arguments.Object.IsEmpty || verb + 1 >= Words.Count) return arguments.Object;
        var at = arguments.Subject.First > verb ? arguments.Subject.End : verb + 1;
        return at < Words.Count && Words[at].HasPreposition && Words[at].Sentence == Words[verb].Sentence && lookups.ClassesAt(at) is var who && (lookups.Armed.Meets(who) || lookups.Official.Meets(who) || lookups.Body.Meets(who) || lookups.Name.Meets(who) || lookups.Person.Meets(who)) ? complements.PhraseAt(at) : default;
    }

    private void Carry(Draft draft)
    {
        var verb = draft.Governor;
        var arguments = verbs.Of(verb);
        draft.Cue = verb;
        // وجهوا ضربات للمتمردين: the verb has its own subject, ل leads whom it hits.
        if (!arguments.Passive && !arguments.Subject.IsEmpty && draft.Recipient.IsEmpty && !draft.Actor.IsEmpty && draft.Actor.First > draft.Core && (Words[draft.Actor.First].Proclitics & Proclitics.Lam) != 0 && Array.IndexOf(draft.Frame.Recipient, "ل") >= 0 && draft.Actor.First != arguments.Subject.First)
            draft.Recipient = draft.Actor;
        if (arguments.Passive) draft.Actor = complements.Agent(verb) is { IsEmpty: false } agent ? agent : draft.Actor;
        else if (!arguments.Subject.IsEmpty && !Heads(arguments.Subject, draft.Core))
            draft.Actor = arguments.Subject.First < draft.First && arguments.Subject.End > draft.First ? new WordRange(arguments.Subject.First, draft.First) : arguments.Subject;
        // نفذت الجماعة حكم الإعدام: a group has no courts.
        if (draft is { Lemma: "حكم", Code.Type: "COERCE" } && lookups.Armed.Meets(lookups.ClassesOf(draft.Actor)) && !lexicon.Classes["authority"].Meets(lookups.ClassesOf(draft.Actor))) draft.Code = new EventCode("ASSAULT", "targeted", null, "1823");
        if (draft.Recipient.IsEmpty) draft.Recipient = complements.Nearest(verb, draft.Frame.Recipient);
        if (draft.Recipient.IsEmpty && draft.Frame.TakesObject && complements.Nearest(verb, ["ب", "بحق"]) is { IsEmpty: false } found
            && (lookups.Person.Meets(lookups.ClassesOf(found)) || lookups.Armed.Meets(lookups.ClassesOf(found)))) draft.Recipient = found;
    }

    private bool Stands(string argument, Draft draft) => argument switch
    {
        "o" => draft.Bond == Bond.Object || draft.Bond == Bond.Subject && verbs.Of(draft.Governor).Passive,
        "s" => draft.Bond == Bond.Subject,
        _ => draft.Bond == Bond.Preposition && argument == draft.Preposition,
    };

    /// <summary>Whether the noun is an object or complement of its governor, not an adverbial of time or cause.</summary>
    private static bool StandsAnywhere(Draft draft) => draft.Bond == Bond.Object || draft.Bond == Bond.Preposition && draft.Preposition is "ب" or "ل" or "الي" or "علي" or "عن" or "من";

    private bool Apply(LightVerb light, Draft draft, VerbArguments arguments, IReadOnlyList<Draft> drafts)
    {
        switch (light.Kind)
        {
            case LightKind.Empty:
                // أعلن المتمردون مسؤوليتهم عن قتل: عن is the noun's.
                if (light.Argument == "عن" && Words[draft.Governor].StemKey.Contains("علن", StringComparison.Ordinal) && (!Follows(draft.Governor, draft.First - 1) || draft.First > 1 && Words[draft.First - 2].Enclitic is not null)) return false;
                // أعلنت السلطات مقتل جندي: who announces a death did not cause it.
                if (draft.Actor.IsEmpty && !(Words[draft.Governor].StemKey.Contains("علن", StringComparison.Ordinal) && !IsDeed(draft))) draft.Actor = arguments.Subject;
                return true;
            case LightKind.Suffer:
                // أدى القصف الذي تعرض له المخيم لمقتل: nobody is exposed to a death.
                if (light.Argument == "ل" && draft.Lemma is "مقتل" or "مصرع" or "استشهاد" or "وفاه") return false;
                if (light.Argument is "ل" or "الي" or "ب") Expose(draft, arguments.Subject);
                if (draft.Recipient.IsEmpty && light.Argument != "s") draft.Recipient = arguments.Subject;
                // تعرضت لهجوم من المسلحين، تلقى الوزير اتصالا من نظيره
                if (draft.Actor.IsEmpty && (draft.Preposition == "ل" || light.Argument == "o")) draft.Actor = complements.Nearest(draft.Core, ["من"]);
                return true;
            case LightKind.Place:
                if (draft.Place.IsEmpty) draft.Place = arguments.Subject;
                return true;
            case LightKind.Carry when draft.Code.Type is "ACCUSE" or "REQUEST" or "SUPPORT" && !arguments.Passive && !lookups.Act.Meets(lookups.ClassesOf(arguments.Subject)):
                // وجه النائب انتقادات للحكومة
                if (draft.Actor.IsEmpty) draft.Actor = arguments.Subject;
                return true;
            case LightKind.Occur:
                return true;
            case LightKind.Cause:
                if (draft.Actor.IsEmpty) draft.Actor = Cause(draft, arguments, drafts);
                return true;
            case LightKind.Aim:
                if (arguments.Object.IsEmpty) return false;
                if (arguments.Object.Contains(draft.Actor.First)) draft.Actor = default;
                if (draft.Recipient.IsEmpty || arguments.Object.Contains(draft.Recipient.First)) draft.Recipient = arguments.Object;
                draft.Carrier = draft.Governor;
                return true;
            default:
                return false;
        }
    }

    /// <summary>تعرضت القرية لقصف الطائرات: what is in construct with the deed is whose it is, as the one who suffers it is said.</summary>
    private static void Expose(Draft draft, WordRange sufferer)
    {
        if (sufferer.IsEmpty || draft.Recipient.IsEmpty || !draft.Actor.IsEmpty || draft.Recipient.First != draft.Core + 1 || draft.Frame.Construct == ConstructRole.Actor) return;
        (draft.Actor, draft.Recipient) = (draft.Recipient, sufferer);
    }

    /// <summary>وقف المتمردين للاستيلاء، منع القوات من دخول، مساعدة الجيش لاستعادة: whom one hinders or helps would act.</summary>
    private WordRange Hindered(Draft draft)
    {
        if (draft.Preposition is not ("ل" or "من")) return default;
        var before = Words[draft.First].HasPreposition ? draft.First : draft.First - 1;
        var floor = Math.Max(context.Document.Sentences[Words[draft.Core].Sentence].First, before - 6);
        for (var i = before - 2; i >= floor && !verbs.IsVerb(i + 1); i--)
        {
            if (Words[i].HasArticle || Words[i].Enclitic is not null || verbs.IsVerb(i) || Words[i].StemKey is not ("وقف" or "منع" or "ردع" or "مساعده" or "دعم" or "تمكين" or "حث" or "اجبار" or "تشجيع" or "تحريض")) continue;
            var whom = complements.Genitive(i);
            if (whom.IsEmpty || whom.End < before) return default;
            whom = new WordRange(whom.First, before);
            var classes = lookups.ClassesOf(whom);
            return lookups.Armed.Meets(classes) || lookups.Official.Meets(classes) || lookups.Body.Meets(classes) || lookups.Person.Meets(classes) || lookups.IsStateAt(whom.First) ? whom : default;
        }

        return default;
    }

    /// <summary>وجه دعوة إلى الرئيس لزيارة: the guest is whom the invitation is to.</summary>
    private WordRange Invited(Draft draft)
    {
        var floor = Math.Max(context.Document.Sentences[Words[draft.Core].Sentence].First, draft.First - 16);
        for (var i = draft.First - 1; i >= floor; i--)
            if (Words[i].StemKey == "دعوه") return complements.Nearest(i, ["الي", "ل"]) is { IsEmpty: false } guest && guest.First < draft.First ? new WordRange(guest.First, Math.Min(guest.End, draft.First)) : default;
        return default;
    }

    /// <summary>تعرض القرى لقصف: who is in construct with a noun of suffering before its ل.</summary>
    private WordRange Sufferer(Draft draft)
    {
        if (draft.Preposition != "ل") return default;
        var floor = Math.Max(context.Document.Sentences[Words[draft.Core].Sentence].First, draft.First - 10);
        for (var i = draft.First - 1; i >= floor && Words[i].Form is not ("،" or ","); i--)
        {
            if (Words[i].StemKey is not ("تعرض" or "خضوع") || Words[i].HasArticle || verbs.IsVerb(i)) continue;
            if (Words[i].Enclitic is { } pronoun) return referents.Recipient(i, pronoun, default);
            return i + 1 < draft.First && context.Phrases.TagOf(i + 1).Nominal ? new WordRange(i + 1, Math.Min(complements.PhraseAt(i + 1).End, draft.First)) : default;
        }

        return default;
    }

    /// <summary>Whether a noun names what its announcer may have done: the verbal noun of a transitive verb, or a pact or truce; not a death or a strike.</summary>
    private static bool IsDeed(Draft draft) => draft.Code.Type != "ASSAULT" || draft.Frame.TakesObject && draft.Lemma is not ("قتل" or "مقتل" or "اصابه" or "استشهاد" or "مصرع");

    /// <summary>Who acted in the event that brought this one about.</summary>
    private WordRange Cause(Draft draft, VerbArguments arguments, IReadOnlyList<Draft> drafts)
    {
        var classes = lookups.ClassesOf(arguments.Subject);
        if (arguments.Subject.Contains(draft.Core) || !draft.Recipient.IsEmpty && arguments.Subject.First == draft.Recipient.First) return NearestActor(draft, drafts);
        return !arguments.Subject.IsEmpty && !lookups.Act.Meets(classes) && lookups.Armed.Meets(classes) ? arguments.Subject : NearestActor(draft, drafts);
    }

    /// <summary>The actor of the nearest event before it in the sentence that has one.</summary>
    private WordRange NearestActor(Draft draft, IReadOnlyList<Draft> drafts)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var other = drafts[i];
            if (other == draft || other.Cue >= draft.Cue || Words[other.Core].Sentence != Words[draft.Core].Sentence) continue;
            // تنفيذ الجيش، بدعم من التحالف، عمليات: who backs a deed does not do it.
            if (other.Code.Type == "AID" && draft.Code.Type != "AID" && Words[other.Core].Proclitics.HasFlag(Proclitics.Ba)) continue;
            if (!other.Actor.IsEmpty && other.Code.Type is not ("REQUEST" or "ACCUSE" or "SUPPORT" or "REJECT")) return other.Actor;
        }

        return default;
    }

    /// <summary>Whether what governs the noun says that its subject suffered it (عانى من، تعرض ل).</summary>
    private bool Suffers(Draft draft)
    {
        if (draft.Governor < 0) return false;
        foreach (var lemma in lexicon.LemmasOf(Words[draft.Governor]))
            foreach (var light in lexicon.Governors.Light(lemma))
                if (light.Kind == LightKind.Suffer && light.Argument == draft.Preposition) return true;
        return false;
    }

    private Draft? Previous(Draft draft, IReadOnlyList<Draft> drafts)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var other = drafts[i];
            if (other == draft || other.Core >= draft.Core) continue;
            if (!other.IsNoun || Words[other.Core].Sentence != Words[draft.Core].Sentence) return null;
            for (var k = other.Core + 1; k < draft.Core; k++)
                if (verbs.IsVerb(k) || Words[k].Form is "." or "؛" or ":") return null;
            return other;
        }

        return null;
    }
}
