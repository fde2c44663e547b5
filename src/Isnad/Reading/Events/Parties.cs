using Isnad.Names;
using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Sees to it that the parties to an event are people and powers: behind a strike, a weapon or a policy stands the one whose it is.</summary>
internal sealed class Parties(ReadingContext context, EventLexicon lexicon, Lookups lookups, Complements complements)
{
    private readonly ClassSet _missile = lexicon.Classes["projectile"];
    private readonly ClassSet _worn = lexicon.Classes["sidearm"] | lexicon.Classes["explosive"];
    private readonly ClassSet _nobody = lexicon.Classes["nobody"];
    private readonly ClassSet _notion = lexicon.Classes["notion"];
    private readonly ClassSet _ways = lexicon.Classes["road"] | lexicon.Classes["street"];

    private IReadOnlyList<Word> Words => context.Document.Words;

    public void Settle(Draft draft, List<Draft> drafts)
    {
        if (IsSides(draft.Actor) && draft.Recipient.IsEmpty) Sides(draft, drafts);
        if (draft is { IsNoun: false, Code.Type: "COERCE", Recipient.IsEmpty: true, Place.IsEmpty: false }) draft.Recipient = Adversary(draft, drafts);
        if (draft is { Code.Type: "COERCE", Recipient.IsEmpty: true } && (draft.Code.Mode == "seize" || draft.Lemma is "تحرير" or "استعاده" or "سيطره")) draft.Recipient = Holder(draft);
        draft.Actor = Actor(draft, draft.Actor, drafts);
        if (draft.Code.Type is "ACCUSE" or "SUPPORT" or "REJECT") draft.Recipient = Addressed(draft, draft.Recipient, drafts);
        if (draft is { Lemma: "زياره" or "زيارات" or "زار" or "جوله", Recipient.IsEmpty: false } && lookups.IsSpot(draft.Recipient) && !lookups.IsPersonAt(draft.Recipient.First))
        {
            // زيارة إلى البصرة: a town is where one goes, not whom one meets.
            if (draft.Place.IsEmpty) draft.Place = draft.Recipient;
            draft.Recipient = default;
        }

        if (draft is { Code.Mode: "suicide-attack", Recipient.IsEmpty: false } && !IsParty(draft.Recipient) && _ways.Meets(lookups.ClassesAt(lookups.Core(draft.Recipient))))
        {
            // فجر نفسه وسط الطريق: a way is where it was, and suffers nothing.
            if (draft.Place.IsEmpty) draft.Place = draft.Recipient;
            draft.Recipient = default;
        }

        // فجر نفسه بحزام ناسف: with what, not whom.
        if (draft is { Code.Mode: "suicide-attack", Recipient.IsEmpty: false } && _worn.Meets(lookups.ClassesAt(lookups.Core(draft.Recipient)))) draft.Recipient = default;
        // لوحت بإمكانية فرض عقوبات، طلبت تغطية: what is threatened or asked for is not whom.
        if (draft.Code.Type is "REQUEST" or "THREATEN" or "AGREE" or "CONSULT" && !draft.Recipient.IsEmpty && !IsParty(draft.Recipient) && (IsMatter(draft.Recipient) || (Words[draft.Recipient.First].Proclitics & Proclitics.Ba) != 0 && (draft.Code.Type != "CONSULT" || lookups.IsSpot(draft.Recipient)))) draft.Recipient = default;
        if (draft.Code.Type == "RETREAT" && draft.Recipient.First > 0 && Words[draft.Recipient.First - 1].StemKey == "من" && lookups.IsSpot(draft.Recipient) && !IsParty(draft.Recipient))
        {
            // فروا من الجبهات: a place is left, no one.
            if (draft.Place.IsEmpty) draft.Place = draft.Recipient;
            draft.Recipient = default;
        }

        if (draft is { Code.Type: "THREATEN", Recipient.IsEmpty: true }) draft.Recipient = Threatened(draft, drafts);
        if (draft.Code.Type == "PROTEST") draft.Recipient = Against(draft);
        // أطلق سراح الصحفي
        if (!draft.Recipient.IsEmpty && lookups.IsSetObject(draft.Recipient.First) && draft.Recipient.Count > 1 && !Words[draft.Recipient.First + 1].HasConjunction) draft.Recipient = new WordRange(draft.Recipient.First + 1, draft.Recipient.End);
        // أطلقت سراح 153 محتجزا
        if (draft.Recipient.Count == 1 && lookups.IsSetObject(draft.Recipient.First) && Words[draft.Recipient.First].Enclitic is null && complements.Genitive(draft.Recipient.First) is { IsEmpty: false } freed) draft.Recipient = freed;
        if (draft.Code.Type == "SANCTION" && !draft.Recipient.IsEmpty && Words[lookups.Core(draft.Recipient)].StemKey is "اصول" or "اموال" or "ارصده" or "ممتلكات" or "حسابات" or "ودايع") draft.Recipient = Frozen(draft, drafts);
        if (IsNobody(draft.Actor)) draft.Actor = default;
        // أودى بحياة العشرات: whose life it was.
        if (!draft.Recipient.IsEmpty && Words[draft.Recipient.First] is { HasArticle: false, StemKey: "حياه" } && !lookups.IsNamesake(draft, draft.Recipient) && complements.Genitive(draft.Recipient.First) is { IsEmpty: false } mortal) draft.Recipient = mortal;
        else if (draft.Code.Type is not ("SUPPORT" or "ACCUSE" or "CONSULT") && !lookups.IsNamesake(draft, draft.Recipient) && IsNobody(draft.Recipient, draft.Code.Type is "ASSAULT" or "COERCE" or "RETREAT")) draft.Recipient = default;
        if (draft.Code.Type is "ASSAULT" or "COERCE" or "MOBILIZE" && IsGround(draft.Actor))
        {
            // مجزرة القرية، معارك المدينة: ground does nothing, it is where it was.
            if (draft.Place.IsEmpty && draft.IsNoun && draft.Actor.First == draft.Core + 1) draft.Place = draft.Actor;
            draft.Actor = default;
        }

        if (!draft.Recipient.IsEmpty && draft.Recipient.First == draft.Actor.First) draft.Recipient = default;
        // كمين نصبته القوة المشتركة للحركات المسلحة: a part of who acts is not whom.
        if (!draft.Recipient.IsEmpty && draft.Actor.First < draft.Recipient.First && draft.Actor.End > draft.Recipient.First && (Words[draft.Recipient.First].Proclitics & Proclitics.Lam) != 0)
        {
            // رضخت الحكومة للضغوط: where the verb asks for ل, it is no part of who.
            if (draft.Cue != draft.Core || !draft.IsNoun && Array.IndexOf(draft.Frame.Recipient, "ل") >= 0) draft.Actor = new WordRange(draft.Actor.First, draft.Recipient.First);
            else draft.Recipient = default;
        }

        // ندد القيادي في الحركة بإسرائيل: nor is what the verb's ب leads to.
        if (!draft.IsNoun && draft.Actor.First < draft.Recipient.First && draft.Actor.End > draft.Recipient.First && (Words[draft.Recipient.First].Proclitics & Proclitics.Ba) != 0 && Array.IndexOf(draft.Frame.Recipient, "ب") >= 0 && lookups.IsStateAt(draft.Recipient.First)) draft.Actor = new WordRange(draft.Actor.First, draft.Recipient.First);
        // تحركت القوات لاستعادة المدينة: what they go to do is no part of who.
        foreach (var aim in drafts)
            if (aim is { IsNoun: true, Preposition: "ل", Code.Type: "COERCE" or "ASSAULT" or "AID" or "RETREAT" } && aim.Cue == aim.Core && aim.Core > draft.Actor.First && draft.Actor.Contains(aim.Core) && !Words[aim.Core].HasArticle && !IsActor(new WordRange(aim.Core, aim.Core + 1)))
                draft.Actor = new WordRange(draft.Actor.First, aim.Core);
        if (draft.Code.Type is "CONSULT" or "AGREE" or "COOPERATE" && draft.Recipient.IsEmpty && !draft.Actor.IsEmpty) Pair(draft);
    }

    /// <summary>Whether a phrase is a scrap of grammar that names no one (ذلك، بأعجوبة، نتيجة).</summary>
    private bool IsNobody(WordRange phrase, bool harmed = false)
    {
        if (phrase.IsEmpty) return false;
        var core = lookups.Core(phrase);
        var classes = lookups.ClassesOf(phrase);
        // What is thought of (الفقر) is left to the selection, which drops the deed.
        if (_nobody.Meets(lookups.ClassesAt(core)) && !_notion.Meets(lookups.ClassesAt(core)) && !lookups.IsInPlaceName(core) && !lookups.Name.Meets(classes)) return !(phrase.Count > 1 && (lookups.IsSpot(phrase) || Words[core].StemKey == "احدي"));
        // ليس مشددا: how, not who.
        if (!harmed && phrase.Count == 1 && context.Phrases.TagOf(core) is { Tanwin: true } && lookups.ClassesAt(core).IsEmpty && Words[core].StemKey[^1] == 'ا') return true;
        return (Words[phrase.First].Proclitics & Proclitics.Ba) != 0 && Words[phrase.First] is { HasArticle: false, Enclitic: null } && !IsParty(phrase) && !lookups.IsSpot(phrase) && !lookups.Force.Meets(classes);
    }

    /// <summary>Whether a phrase names ground or a building, which nobody's men are called after.</summary>
    private bool IsGround(WordRange phrase) => !phrase.IsEmpty && lookups.IsSpot(phrase) && Words[phrase.First].StemKey != "بلاد" && lookups.ClassesOf(phrase) is var classes && !lookups.Armed.Meets(classes) && !lookups.Body.Meets(classes) && !lookups.Official.Meets(classes) && !lookups.Person.Meets(classes) && !lookups.Force.Meets(classes) && !IsActor(phrase) && !lookups.IsCommand(phrase);

    /// <summary>اقتحام الدعم السريع المدينة: a known name of two words and more, though its first word names a deed.</summary>
    private bool IsListed(int word)
    {
        foreach (var mention in context.Actors.Mentions)
            if (mention is { Kind: MentionKind.Name, Words.Count: > 1 } && mention.Words.First == word && context.Actors.Actors[mention.Actor].Entry >= 0) return true;
        return false;
    }

    private bool IsActor(WordRange phrase)
    {
        foreach (var mention in context.Actors.Mentions)
            if (mention.Words.First <= phrase.First && phrase.First < mention.Words.End) return true;
        return false;
    }

    private static bool IsMutual(string lemma) => lemma is "اتفق" or "بحث" or "التقي" or "اجتمع" or "توصل" or "ناقش" or "تشاور" or "تباحث" or "تحادث" or "تفاوض" or "وقع" or "ابرم" or "تبادل" or "تعاون" or "نسق" or "عقد" or "اجري"
        or "اتصال" or "اتصالات" or "مكالمه" or "لقاء" or "لقاءات" or "اجتماع" or "محادثات" or "مباحثات" or "مفاوضات" or "مشاورات" or "اتفاق" or "اتفاقيه" or "قمه" or "حوار" or "تفاهم" or "تعاون" or "تنسيق" or "معاهده";

    /// <summary>اتفق الوزير ونظيره، توصلت إيران والوكالة إلى اتفاق: of two who talk the first acts and the second receives; more are one side.</summary>
    private void Pair(Draft draft)
    {
        if (!IsMutual(draft.Lemma)) return;
        var second = -1;
        for (var i = draft.Actor.First + 1; i < draft.Actor.End; i++)
        {
            if (!Words[i].HasConjunction) continue;
            if (second >= 0 && Words[second].StemKey != "نظير") return;
            if (second < 0) second = i;
        }

        if (second < 0) return;
        WordRange first = new(draft.Actor.First, second), other = new(second, draft.Actor.End);
        if (Words[second].StemKey != "نظير" && !((lookups.IsPersonAt(second) || lookups.IsStateAt(second) || lookups.Name.Meets(lookups.ClassesAt(second)) && lookups.Body.Meets(lookups.ClassesAt(second))) && (lookups.Name.Meets(lookups.ClassesAt(first.First)) || lookups.IsPersonAt(first.First)))) return;
        (draft.Actor, draft.Recipient) = (first, other);
    }

    private bool IsMatter(WordRange phrase)
    {
        var core = lookups.Core(phrase);
        return lookups.Act.Meets(lookups.ClassesAt(core)) || Words[core].Has(Features.VerbalNoun) || lookups.TimeAt(core) >= 0 || Words[core].StemKey is "مده" or "امكانيه" or "اسرع" or "وقت" or "ضروره";
    }

    private bool IsSides(WordRange phrase) => !phrase.IsEmpty && Words[lookups.Core(phrase)].StemKey is "طرفين" or "طرفان" or "جانبين" or "جانبان" or "فريقين";

    /// <summary>مواجهات بين الطرفين: the sides are those of the last fighting told before it in the paragraph.</summary>
    private void Sides(Draft draft, List<Draft> drafts)
    {
        if (Array.IndexOf(draft.Frame.Recipient, "between") < 0) return;
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var fight = drafts[i];
            if (fight.Cue >= draft.Cue || fight.Code.Type is not ("ASSAULT" or "COERCE") || fight.Actor.IsEmpty || IsSides(fight.Actor)) continue;
            if (Words[fight.Cue].Paragraph != Words[draft.Cue].Paragraph) return;
            var other = PartyIn(fight.Recipient);
            if (other.IsEmpty || !lookups.Armed.Meets(lookups.ClassesOf(fight.Actor))) continue;
            (draft.Actor, draft.Recipient) = (fight.Actor, other);
            return;
        }
    }

    /// <summary>سيطر الجيش على البلدة بعد معارك مع المسلحين: ground is taken from those fought.</summary>
    private WordRange Adversary(Draft draft, List<Draft> drafts)
    {
        foreach (var fight in drafts)
        {
            if (fight.Core <= draft.Cue || Words[fight.Core].Sentence != Words[draft.Cue].Sentence) continue;
            if (fight is { IsNoun: true, Preposition: "بعد" or "اثر" or "عقب" or "خلال" or "في", Recipient.IsEmpty: false } && fight.Governor == draft.Core
                && Array.IndexOf(fight.Frame.Recipient, "between") >= 0 && lookups.Armed.Meets(lookups.ClassesOf(fight.Recipient)) && fight.Recipient.First != draft.Actor.First) return fight.Recipient;
        }

        return default;
    }

    /// <summary>استعاد الجيش آخر معقل للمتمردين، تحرير المناطق الخاضعة لهم، القرى التي تحت سيطرة التنظيم: ground is taken from whoever holds it.</summary>
    private WordRange Holder(Draft draft)
    {
        var end = Math.Min(context.Document.Sentences[Words[draft.Core].Sentence].End, draft.Core + 16);
        for (var i = draft.Core + 1; i + 1 < end && Words[i].Form is not ("." or "؛" or ":" or "،" or ","); i++)
        {
            if (Words[i].HasConjunction && lookups.Act.Meets(lookups.ClassesAt(i))) return default;
            var at = Words[i].StemKey switch
            {
                // تطهير المنطقة من الحوثيين
                "من" when Words[i].Enclitic is null && !draft.Place.IsEmpty && i > draft.Place.First && (i <= draft.Place.End || i == draft.Place.End + 1 && (Words[i - 1].Proclitics & Proclitics.Ba) != 0) && !draft.Actor.Contains(i) && !lookups.IsTransparent(i - 1) && !(lookups.Armed | lookups.Person).Meets(lookups.ClassesAt(i - 1)) && lookups.Armed.Meets(lookups.ClassesAt(i + 1)) && !lookups.IsSpot(new WordRange(i + 1, i + 2)) => i + 1,
                // آخر معاقل الميليشيات
                "موقع" or "مواقع" or "معقل" or "معاقل" or "معسكر" or "معسكرات" or "قاعده" or "قواعد" or "مقر" or "مقار" or "حصون" or "حصن" or "ثكنه" or "ثكنات" when !Words[i].HasArticle && Words[i].Enclitic is null && !Words[i + 1].HasPreposition && !Words[i + 1].HasConjunction && !draft.Actor.Contains(i) && (draft.Place.Contains(i) && draft.Place.First > i - 3 || Words[i - 1].StemKey == "علي" || i == draft.Core + 1) && lookups.Armed.Meets(lookups.ClassesAt(i + 1)) => i + 1,
                "خاضعه" or "خاضع" or "موقع" or "مواقع" or "معقل" or "معاقل" or "معسكر" or "معسكرات" or "قاعده" or "مقر" or "مقار" when (Words[i + 1].Proclitics & Proclitics.Lam) != 0 => i + 1,
                "سيطره" or "قبضه" or "يد" or "ايدي" or "نفوذ" or "احتلال" when i > draft.Core + 1 && !Words[i].HasArticle && Words[i].Enclitic is null && Words[i - 1].StemKey is "تحت" or "من" => i + 1,
                _ => -1,
            };
            if (at < 0 || Words[at].StemKey is "سيطره" or "احتلال" && (at = at + 1) >= end) continue;
            var holder = complements.PhraseAt(at);
            if ((lookups.Armed.Meets(lookups.ClassesOf(holder)) || lookups.Name.Meets(lookups.ClassesOf(holder))) && holder.First != draft.Actor.First && Words[lookups.Core(holder)].Enclitic is null) return holder;
        }

        return default;
    }

    /// <summary>هددت واشنطن بفرض عقوبات على موسكو: whom the threatened deed would befall.</summary>
    private WordRange Threatened(Draft draft, List<Draft> drafts)
    {
        foreach (var deed in drafts)
            if (deed.IsNoun && deed.Governor == draft.Core && deed.Core > draft.Core && deed.Core < draft.Core + 6 && deed.Preposition == "ب" && !Words[deed.Core].HasArticle && !deed.Recipient.IsEmpty && !lookups.Act.Meets(lookups.ClassesAt(lookups.Core(deed.Recipient))) && deed.Recipient.First != draft.Actor.First) return deed.Recipient;
        return default;
    }

    /// <summary>تجميد أصول الشركة، عقوبات عليهم وتجميد أصولهم: whose assets they are, by name or as those under sanctions before.</summary>
    private WordRange Frozen(Draft draft, List<Draft> drafts)
    {
        var core = lookups.Core(draft.Recipient);
        if (Words[core].Enclitic is null) return complements.Genitive(core) is { IsEmpty: false } owner ? owner : draft.Recipient;
        for (var i = drafts.Count - 1; i >= 0; i--)
            if (drafts[i].Core < draft.Core && drafts[i].Code.Type is "SANCTION" or "ACCUSE" && Words[drafts[i].Core].Paragraph == Words[draft.Core].Paragraph && !drafts[i].Recipient.IsEmpty && drafts[i].Recipient.End <= core) return drafts[i].Recipient;
        return draft.Recipient;
    }

    /// <summary>Whom a protest is against: ضد, احتجاجا على, مطالبين … بـ, or whose seat it stands before.</summary>
    private WordRange Against(Draft draft)
    {
        if (!draft.Recipient.IsEmpty) return PartyIn(draft.Recipient) is { IsEmpty: false } said ? said : draft.Recipient;
        var end = Math.Min(context.Document.Sentences[Words[draft.Cue].Sentence].End, draft.Cue + 40);
        var seat = default(WordRange);
        for (var i = draft.Cue + 1; i < end; i++)
        {
            var found = Words[i].StemKey switch
            {
                "ضد" => PartyAt(i + 1),
                "احتجاج" or "احتجاجا" or "تنديد" or "تنديدا" or "استنكار" or "استنكارا" => PartyIn(complements.Nearest(i, ["علي", "ب", "ل"])),
                "مطالبين" or "مطالبه" or "مطالبا" or "يطالب" or "يطالبون" or "تطالب" or "طالبوا" => Demanded(i),
                _ => default,
            };
            if (!found.IsEmpty) return found;
            if (seat.IsEmpty && Words[i].StemKey is "امام" or "قباله" or "خارج") seat = PartyAt(i + 1);
        }

        return seat;
    }

    private WordRange Demanded(int word) => PartyAt(word + 1) is { IsEmpty: false } asked ? asked : complements.Nearest(word, ["ب"]) is { IsEmpty: false } what && Words[lookups.Core(what)].StemKey is not ("اطلاق" or "افراج" or "اخلاء" or "كشف" or "تحرير" or "انقاذ" or "حمايه" or "حقوق" or "زياده" or "توفير" or "تحسين" or "صرف" or "دعم" or "عوده") ? PartyIn(what) : default;

    private WordRange PartyAt(int word) => word < Words.Count && Words[word].Kind == WordKind.Arabic && !Words[word].HasPreposition ? PartyIn(complements.PhraseAt(word)) : default;

    /// <summary>The phrase where it is a party, else the party that it belongs to (استقالة الحكومة، مقر الرئاسة).</summary>
    private WordRange PartyIn(WordRange phrase)
    {
        if (phrase.IsEmpty) return phrase;
        var classes = lookups.ClassesOf(phrase);
        if (IsParty(phrase) && !lookups.Site.Meets(classes)) return phrase;
        return Owner(lookups.Core(phrase), phrase);
    }

    private WordRange Actor(Draft draft, WordRange phrase, List<Draft> drafts)
    {
        if (phrase.IsEmpty) return phrase;
        var core = lookups.Core(phrase);
        if (Words[core].Kind == WordKind.Number || lookups.TimeAt(core) >= 0) return default;
        if (draft.Code.Type == "ASSAULT" && draft.Recipient.First == phrase.First && !draft.Recipient.IsEmpty)
        {
            // Nobody strikes himself: of the two readings the one that the row vouches for stays.
            if (draft.Frame.TakesObject || draft.Frame.SubjectSuffers) return default;
            draft.Recipient = default;
        }

        // أكدت مصادر في المقاومة أنها قتلت: those whom the sources belong to.
        if (draft.Code.Type is "ASSAULT" or "COERCE" && lookups.IsTold(phrase))
        {
            for (var i = core + 1; i < phrase.End; i++)
                if (lookups.Armed.Meets(lookups.ClassesAt(i))) return new WordRange(i, phrase.End);
            return default;
        }

        // فجر انتحاري …: a verb that grammar took for the dawn.
        if (Words[phrase.First].StemKey == "فجر" && phrase.Count > 1 && Words[phrase.First + 1].Has(Features.Human)) return new WordRange(phrase.First + 1, phrase.End);
        if (!IsListed(core) && drafts.Find(d => d != draft && d.Core == core && d.IsNoun) is { } strike) return strike.Actor;
        if (lookups.Act.Meets(lookups.ClassesAt(core)) && !lookups.Armed.Meets(lookups.ClassesAt(core)) && !(Words[core] is { StemKey: "احتلال", HasArticle: true }) && !IsListed(core)) return default;
        // مواقع المتمردين التي جددت هجماتها: places do not strike, those who hold them do.
        if (draft.Code.Type == "ASSAULT" && lookups.Site.Meets(lookups.ClassesAt(core)) && !lookups.Armed.Meets(lookups.ClassesAt(core)) && !lookups.IsStateAt(core) && complements.Genitive(core) is { IsEmpty: false } holder && lookups.Armed.Meets(lookups.ClassesOf(holder))) return holder;
        if (!_missile.Meets(lookups.ClassesAt(core))) return phrase;
        return Owner(core, phrase);
    }

    /// <summary>Whom praise, blame or refusal is for: the phrase itself, or whose deed or policy it names.</summary>
    private WordRange Addressed(Draft draft, WordRange phrase, List<Draft> drafts)
    {
        if (phrase.IsEmpty || IsParty(phrase)) return phrase;
        var core = lookups.Core(phrase);
        // صادق المجلس على الاتفاق: what is approved or praised is the pact itself.
        if (draft.Code.Type == "SUPPORT" && (lookups.Truce.Meets(lookups.ClassesAt(core)) || Words[core].StemKey is "اتفاق" or "اتفاقيه" or "قرار" or "مشروع" or "معاهده")) return phrase;
        if (drafts.Find(d => d != draft && d.Core == core && d.IsNoun) is { } deed) return deed.Actor;
        // استنكر قيام مستوطن برفع العلم: whose doing it is.
        if (lexicon.Governors.PassesOn(Words[core].StemKey) && complements.Genitive(core) is { IsEmpty: false } doer && IsParty(doer)) return doer;
        return complements.Agent(core) is { IsEmpty: false } agent ? agent : Owner(core, phrase);
    }

    /// <summary>مقذوفات حوثية، مواقف المملكة: the nationality or construct phrase that says whose it is.</summary>
    private WordRange Owner(int core, WordRange phrase)
    {
        var genitive = complements.Genitive(core);
        for (var steps = 0; !genitive.IsEmpty && steps < 3; steps++)
        {
            if (IsParty(genitive)) return genitive;
            genitive = complements.Genitive(genitive.First);
        }

        for (var i = core + 1; i < phrase.End; i++)
            if (lookups.NisbaAt(i) is { Count: 1 } nisba) return nisba;
        return default;
    }

    private bool IsParty(WordRange phrase)
    {
        if (phrase.IsEmpty) return false;
        var classes = lookups.ClassesOf(phrase);
        if (lookups.Act.Meets(lookups.ClassesAt(lookups.Core(phrase)))) return false;
        return lookups.Armed.Meets(classes) || lookups.Official.Meets(classes) || lookups.Name.Meets(classes) || lookups.Body.Meets(classes) || lookups.Person.Meets(classes)
            || lookups.IsPersonAt(phrase.First);
    }
}
