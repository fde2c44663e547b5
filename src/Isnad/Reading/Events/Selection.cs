using Isnad.Names;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Keeps the mentions that add to the record.</summary>
internal sealed class Selection(ReadingContext context, EventLexicon lexicon, Lookups lookups)
{
    private IReadOnlyList<Word> Words => context.Document.Words;

    private readonly Powers _powers = new(context, lexicon, lookups);

    private readonly ClassSet _adverbial = lexicon.Classes["adverbial"];
    private readonly ClassSet _game = lexicon.Classes["game"];
    private readonly ClassSet _notion = lexicon.Classes["notion"];
    private readonly ClassSet _weapons = lexicon.Classes["strike"] | lexicon.Classes["weapon"] | lexicon.Classes["aircraft"] | lexicon.Classes["machine"];

    public List<Draft> Of(List<Draft> drafts)
    {
        var kept = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (!Passes(draft) || IsAccident(draft) || IsGame(draft) || IsMetaphor(draft) || IsAdverb(draft) || IsOccasion(draft) || IsDescription(draft, kept) || HeadlineCopy.Holds(context.Document, draft.Cue) || InName(draft) || Repeats(draft, kept)) continue;
            kept.Add(draft);
        }

        // حادث التفجير: the attack itself tells more.
        kept.RemoveAll(d => d is { IsNoun: true, Lemma: "حادث" or "حادثه" or "حوادث" } && kept.Exists(n => n.IsNoun && n.Core == d.Core + 1 && n.Code.Type == d.Code.Type));
        return kept;
    }

    /// <summary>قمة بغداد، اجتماع الدوحة: a meeting known by its place.</summary>
    private bool Placed(Draft draft) => draft is { Code.Type: "CONSULT", IsNoun: true, PlaceSaid: true } && draft.Place.First == draft.Core + 1 && (lookups.IsStateAt(draft.Place.First) || lookups.IsTownNamed(draft.Place.First)) && Words[draft.Place.First].StemKey is not ("جبل" or "جبال" or "تل" or "تله" or "برج" or "هضبه");

    private bool Passes(Draft draft) => draft.Frame.Gate switch
    {
        Gate.Roles => !draft.Actor.IsEmpty || !draft.Recipient.IsEmpty || draft.PlaceSaid,
        Gate.Party => !draft.Actor.IsEmpty || !draft.Recipient.IsEmpty || Placed(draft),
        Gate.Main => draft.Preposition is not ("في" or "خلال" or "اثناء" or "اثر" or "ضمن" or "بعد" or "عقب"),
        Gate.Actor => !draft.Actor.IsEmpty || Placed(draft),
        Gate.Both => !draft.Actor.IsEmpty && !draft.Recipient.IsEmpty,
        Gate.Power => _powers.IsPower(draft.Recipient.IsEmpty ? draft.Actor : draft.Recipient) || _powers.IsKnown(draft.Actor) && (_powers.Touches(draft.Recipient, draft.Actor) || _powers.Touches(draft.Place, draft.Actor)),
        Gate.Doer => !draft.Actor.IsEmpty ? _powers.IsHeard(draft.Actor) || draft.Code.Type == "REQUEST" && _powers.IsKnown(draft.Recipient) : !draft.Recipient.IsEmpty ? _powers.IsPower(draft.Recipient) : draft.Code.Type == "CONSULT" ? draft.PlaceSaid : !draft.IsNoun && !IsOurs(draft.Core),
        Gate.Known => _powers.IsKnown(draft.Recipient.IsEmpty ? draft.Actor : draft.Recipient),
        Gate.Light => draft.Cue != draft.Core,
        // تمكن الجيش من السيطرة، أسفرت المعارك عن سيطرة القوات: a governor that makes it happen tells it, too.
        Gate.Told => Brings(draft) || draft.Governor >= 0 && (draft.Bond == Bond.Object || draft.Preposition is "عن" or "ب") && context.Phrases.TagOf(draft.Governor).Is(Kinds.SayVerb) && draft.First - draft.Governor < 14,
        _ => true,
    };

    /// <summary>نطالب، أدعو: what the writer asks for himself.</summary>
    private bool IsOurs(int verb) => Words[verb] is { StemKey: ['ن' or 'ا', ..] } word && (word.Has(Features.Imperfect) || context.Phrases.TagOf(verb).Is(Kinds.Imperfect));

    private bool Brings(Draft draft)
    {
        if (draft.Governor < 0 || draft.Bond is not (Bond.Object or Bond.Preposition) || draft.First - draft.Governor > 14) return false;
        foreach (var lemma in lexicon.LemmasOf(Words[draft.Governor]))
        {
            foreach (var modal in lexicon.Governors.ModalVerb(lemma))
                if (modal.Argument == "*" || modal.Argument == draft.Preposition || modal.Argument == "o" && draft.Bond == Bond.Object) return true;
            foreach (var light in lexicon.Governors.Light(lemma))
                if (light.Kind is LightKind.Cause or LightKind.Empty && (light.Argument == draft.Preposition || light.Argument == "o" && draft.Bond == Bond.Object)) return true;
        }

        return false;
    }

    /// <summary>قال في اتصال هاتفي، قال في لقاء مع الصحيفة: a talk that is only where something was said to journalists.</summary>
    private bool IsOccasion(Draft draft) => draft is { IsNoun: true, Code: { Type: "CONSULT", Mode: "phone" }, Preposition: "في" or "خلال" or "عبر", Governor: >= 0 } && draft.Recipient.IsEmpty
        && context.Phrases.TagOf(draft.Governor).Is(Kinds.SayVerb);

    /// <summary>الفساد دمر المدينة، تحاصرهم الأزمات، الهجوم على الأخلاق: what is only thought of neither uses force nor suffers it.</summary>
    private bool IsMetaphor(Draft draft) => draft.Code.Type is "ASSAULT" or "COERCE" or "MOBILIZE" && IsNotion(draft.Actor) || draft.Code.Type == "ASSAULT" && !lookups.IsNamesake(draft, draft.Recipient) && !IsArmed(draft) && IsNotion(draft.Recipient);

    /// <summary>Whether it is done with weapons or by their users, who strike no thoughts; only هاجم and its noun are of words, too.</summary>
    private bool IsArmed(Draft draft) => draft.Code.Mode is "aerial" or "heavy-weapons" || draft.Lemma is not ("هاجم" or "هجوم" or "مهاجمه" or "هجمه") && !draft.Actor.IsEmpty && lookups.ClassesOf(draft.Actor) is var doer && (lookups.Armed.Meets(doer) || _weapons.Meets(doer));

    /// <summary>التفجير عمل إرهابي، وصفه بأنه عمل إجرامي: what an act is called is no second act.</summary>
    private bool IsDescription(Draft draft, List<Draft> kept)
    {
        if (draft is not { IsNoun: true, Lemma: "عمل" or "اعمال" or "جريمه" or "عملا", Code.Type: "ASSAULT" } || Words[draft.Core].HasArticle || !draft.Actor.IsEmpty || draft.Core == 0) return false;
        var before = draft.Core - 1;
        while (before > 0 && Words[before].Form is "\"" or "«" or "“") before--;
        if (Words[before] is { StemKey: "انه" or "بانه" or "انها" or "هو" or "هي" or "يعد" or "يعتبر" or "تعد" or "تعتبر" } or { StemKey: "ان" or "بان", Enclitic: not null } || draft.Preposition.Length == 0 && Words[draft.Core].Proclitics.HasFlag(Proclitics.Kaf)) return true;
        // The subject of a sentence without a verb names the act.
        return draft.Governor < 0 && !Words[draft.Core].HasConjunction && kept.Exists(k => k.IsNoun && k.Code.Type == "ASSAULT" && Words[k.Core].HasArticle && Words[k.Core].Sentence == Words[draft.Core].Sentence && draft.Core - k.Core < 8);
    }

    private bool IsNotion(WordRange phrase) => !phrase.IsEmpty && lookups.ClassesAt(lookups.Core(phrase)) is var classes && _notion.Meets(classes) && !lookups.Name.Meets(classes) && !lookups.Armed.Meets(classes) && !IsListed(lookups.Core(phrase));

    /// <summary>برنامج الأغذية العالمي: a word of a name that is known.</summary>
    private bool IsListed(int word)
    {
        foreach (var mention in context.Actors.Mentions)
            if (mention.Kind == MentionKind.Name && mention.Words.Contains(word) && context.Actors.Actors[mention.Actor].Entry >= 0) return true;
        return false;
    }

    private bool IsAdverb(Draft draft) => draft.IsNoun && context.Phrases.TagOf(draft.Core).Tanwin && _adverbial.Meets(lookups.ClassesAt(draft.Core));

    /// <summary>Whether the noun is part of a name (منظمة التحرير، الجيش الشعبي لتحرير السودان).</summary>
    private bool InName(Draft draft)
    {
        if (!draft.IsNoun || draft.Cue != draft.Core) return false;
        foreach (var mention in context.Actors.Mentions)
            if (mention is { Kind: MentionKind.Name, Words.Count: > 1 } && mention.Words.First < draft.Core && draft.Core < mention.Words.End) return true;
        return false;
    }

    /// <summary>هجوم على مرمى المنتخب: a word that play shares with war, in a sentence with two words of sport.</summary>
    private bool IsGame(Draft draft)
    {
        if (draft.Code.Type is not ("ASSAULT" or "COERCE" or "RETREAT") || !_game.Meets(lookups.ClassesAt(draft.Core)) && !_game.Meets(lexicon.Classes.Named(draft.Lemma))) return false;
        var sentence = context.Document.Sentences[Words[draft.Core].Sentence];
        var signs = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (lexicon.Guards.IsSport(Words[i])) signs++;
            // هجوم على ملعب أوقع قتلى: the ground is of sport, the deed is not.
            else if (i != draft.Core && (lexicon.Guards.IsForce(Words[i]) || lexicon.Guards.IsKilling(Words[i]))) return false;
        }

        return signs > (draft.Lemma == "هجوم" ? 2 : 1);
    }

    private bool IsAccident(Draft draft)
    {
        if (draft.Code.Cameo != "190" && draft.Code.Type != "ASSAULT") return false;
        var sentence = context.Document.Sentences[Words[draft.Core].Sentence];
        var mishap = false;
        for (var i = Math.Max(sentence.First, draft.Core - 12); i < Math.Min(sentence.End, draft.Core + 20); i++)
        {
            if (lexicon.Guards.IsAccident(Words[i])) return true;
            mishap |= lexicon.Guards.IsMishap(Words, i);
        }

        // قصف أدى إلى انهيار السقف: what force brings about is no mishap.
        for (var i = sentence.First; mishap && i < sentence.End; i++)
            if (lexicon.Guards.IsForce(Words[i])) return false;
        return mishap;
    }

    /// <summary>وقع الهجوم صباحا، تجددت الاشتباكات: told by a verb of taking place.</summary>
    private bool Occurs(Draft draft)
    {
        if (draft is not { Bond: Bond.Subject, Governor: >= 0 }) return false;
        foreach (var lemma in lexicon.LemmasOf(Words[draft.Governor]))
            if (Array.Exists(lexicon.Governors.Light(lemma), l => l.Kind == LightKind.Occur)) return true;
        return false;
    }

    /// <summary>A mention that points back (هذه الغارات، الهجوم) and says nothing that an earlier one of its paragraph did not.</summary>
    private bool Repeats(Draft draft, List<Draft> kept)
    {
        for (var i = kept.Count - 1; i >= 0; i--)
            if (kept[i].Cue == draft.Cue) return true;
        if (!draft.IsNoun || draft.Cue != draft.Core) return false;
        var word = Words[draft.Core];
        var pointing = draft.Core > 0 && Words[draft.Core - 1].Pos == PartOfSpeech.Demonstrative || draft.Core > 0 && Words[draft.Core - 1].StemKey is "هذه" or "هذا" or "تلك" or "ذلك" or "هذين";
        if (pointing) return true;
        // التوصل إلى اتفاق، الإفلات من الأسر: a row that names its argument says what it is about.
        if (!word.HasArticle || draft.Frame.Needs.Any(n => n is { Part: Part.Preposition, Denied: false })) return false;
        if (!draft.Actor.IsEmpty && !draft.Recipient.IsEmpty) return false;
        // الاتفاق النووي: the known agreement that others speak of, without those who made it.
        if (draft.Code.Type == "AGREE" && draft.Bond is not (Bond.Object or Bond.Subject)) return true;
        if (draft.Actor.IsEmpty && draft.Recipient.IsEmpty && !draft.PlaceSaid && kept.Exists(k => k.Code.Type == draft.Code.Type && (!Occurs(draft) || Words[k.Cue].Paragraph == word.Paragraph))) return true;
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            if (Words[kept[i].Cue].Paragraph != word.Paragraph) break;
            if (kept[i].Code.Type == draft.Code.Type && draft.Recipient.IsEmpty && !(draft.PlaceSaid && draft.Place.First != kept[i].Place.First) && (draft.Actor.IsEmpty || lookups.ClassesAt(draft.Actor.First) == lookups.ClassesAt(kept[i].Actor.First))) return true;
        }

        return false;
    }
}
