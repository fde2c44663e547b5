using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Transfers;

internal sealed partial class TransferPass
{
    private void Parties(Draft draft, Cue cue, Governor? governor)
    {
        var at = draft.Cue;
        var to = PartyWith(draft, "إلى", Proclitics.Lam);
        switch (cue.Frame)
        {
            case CueFrame.Give:
                draft.Supplier = cue.IsVerb ? SubjectOf(draft, at) : null;
                draft.Recipient = to;
                if (cue.IsVerb) draft.Recipient ??= ObjectOf(draft, at);
                else Masdar(draft, governor, genitiveGives: to is not null || SecondParty(draft) is not null);
                break;
            case CueFrame.GiveWith or CueFrame.Arm:
                draft.Supplier = cue.IsVerb ? SubjectOf(draft, at) : null;
                draft.Recipient = cue.IsVerb ? ObjectOf(draft, at) ?? (cue.Strong ? WordsOf(draft, _phrases.ObjectOf(at, PhraseScope.Core)) : null) ?? to : to;
                if (!cue.IsVerb) Masdar(draft, governor, genitiveGives: to is not null || SecondParty(draft) is not null);
                break;
            case CueFrame.Get:
                draft.Recipient = cue.IsVerb ? SubjectOf(draft, at) : GenitiveOf(draft) ?? GovernorParty(draft, governor);
                draft.Supplier = PartyWith(draft, "من", Proclitics.None) ?? PartyWith(draft, "مع", Proclitics.None) ?? PartnerBefore(draft, governor);
                break;
            case CueFrame.Deal:
                Deal(draft, governor, to);
                break;
            case CueFrame.Arrive:
                draft.Supplier = PartyWith(draft, "من", Proclitics.None) ?? OriginOf(draft);
                draft.Recipient = Strengthened(draft) ?? to;
                break;
            case CueFrame.Ban:
                draft.Recipient = PartyWith(draft, "على", Proclitics.None) ?? to;
                draft.Supplier = GovernorParty(draft, governor);
                break;
            default:
                draft.Recipient = (cue.IsVerb ? SubjectOf(draft, at) : cue == Possession ? Possessor(at) : GenitiveOf(draft)) ?? GovernorParty(draft, governor);
                break;
        }

        if (cue is { Frame: CueFrame.Give or CueFrame.GiveWith, IsVerb: true } && draft is { Recipient: null, Supplier.Actors.Count: 1 }) Split(draft);
        draft.Supplier ??= Agent(draft);
        if (draft.Supplier is null) draft.Supplier = OriginOf(draft);
        if (draft.Frame == CueFrame.Deal && draft.Supplier is null && draft.Recipient is not null) draft.Supplier = OnlyOther(draft);
        if (Same(draft.Supplier, draft.Recipient)) draft.Supplier = OriginOf(draft) is { } origin && !Same(origin, draft.Recipient) ? origin : null;
    }

    /// <summary>A verbal noun's own genitive is the giver where the receiver follows (تزويد روسيا لسوريا), else the receiver (تزويد سوريا بـ).</summary>
    private void Masdar(Draft draft, Governor? governor, bool genitiveGives)
    {
        // وصلت الكتائب بعد تزويدها بالسلاح: who is armed stands before, in the pronoun.
        if (_words[draft.Cue].Enclitic is "ها" or "ه" or "هم" && Taken(draft) is { } armed)
        {
            draft.Recipient = armed;
            return;
        }

        var genitive = GenitiveOf(draft);
        if (genitiveGives && genitive is not null && !Same(genitive, draft.Recipient))
        {
            draft.Supplier = genitive;
            draft.Recipient ??= SecondParty(draft);
        }
        else
        {
            draft.Recipient ??= genitive;
            draft.Supplier = GovernorParty(draft, governor);
        }
    }

    /// <summary>Whom the cue's pronoun stands for: the subject of the verb before it, else the plural or collective named right before that verb.</summary>
    private Party? Taken(Draft draft)
    {
        for (var i = draft.Cue - 1; i >= draft.Window.First && draft.Cue - i <= GovernorReach; i--)
        {
            if (_words[i].Pos != PartOfSpeech.Verb) continue;
            if (_phrases.SubjectOf(i) is { } subject && !subject.Contains(draft.Cue) && subject.End <= draft.Cue) return PartyOf(subject) ?? WordsOf(draft, subject);
            if (i == draft.Window.First) break;
            var before = _phrases.NounPhraseEndingAt(i, PhraseScope.Core);
            if (!before.IsEmpty) return PartyOf(before) ?? WordsOf(draft, before);
        }

        return null;
    }

    private void Deal(Draft draft, Governor? governor, Party? to)
    {
        var from = PartyWith(draft, "من", Proclitics.None);
        var partner = PartyWith(draft, "مع", Proclitics.None);
        var self = GenitiveOf(draft) ?? GovernorParty(draft, governor);
        var buys = _words[draft.Cue].StemKey is "واردات" or "مشتريات" || governor is { Verb: >= 0 } g && cues.CueOf(_words[g.Verb]) is { Frame: CueFrame.Get };
        if (buys)
        {
            draft.Recipient = self ?? to;
            draft.Supplier = from ?? partner;
            return;
        }

        draft.Recipient = to ?? partner;
        draft.Supplier = from ?? (Same(self, draft.Recipient) ? null : self);
        // وقعت مصر صفقة مع فرنسا: who of two makes arms supplies them.
        if (to is null && from is null && IsMaker(draft.Recipient) && !IsMaker(draft.Supplier)) (draft.Supplier, draft.Recipient) = (draft.Recipient, draft.Supplier);
        // بين روسيا وإيران: the two sides in the order named.
        if (draft.Recipient is null && PartyWith(draft, "بين", Proclitics.None) is { Actors.Count: >= 2 } both)
        {
            draft.Supplier = new Party(both.Words, [both.Actors[0]]);
            draft.Recipient = new Party(both.Words, [both.Actors[1]]);
        }
    }

    /// <summary>Subject and object side by side, read as one phrase (سلمت الولايات المتحدة مصر): the second name is the recipient's.</summary>
    private void Split(Draft draft)
    {
        var both = draft.Supplier!;
        var first = 0;
        foreach (var mention in context.Actors.Mentions)
            if (mention.Words.First == both.Words.First && mention.Actor == both.Actors[0]) first = Math.Max(first, mention.Words.End);
        foreach (var mention in context.Actors.Mentions)
            if (mention.Words.First == first && mention.Actor != both.Actors[0] && mention.Kind == Names.MentionKind.Name && both.Words.Contains(first) && !_words[first].HasConjunction)
            {
                draft.Supplier = new Party(new WordRange(both.Words.First, first), both.Actors);
                draft.Recipient = new Party(mention.Words, [mention.Actor]);
                return;
            }
    }

    private Party? SubjectOf(Draft draft, int verb)
    {
        // السلاح الذي حصلت عليه الفصائل: the preposition takes the weapons up, the subject follows it.
        if (draft.Weapons.Any(w => w.Words.End <= verb) && verb + 2 < draft.Window.End && _words[verb + 1] is { Enclitic: not null, StemKey: "علي" or "ب" or "من" or "الي" or "ل" or "عليه" or "عليها" or "به" or "بها" }
            && _phrases.NounPhrase(verb + 2, PhraseScope.Coordination) is { IsEmpty: false } after && PartyOf(after) is { } taker) return taker;
        if (_phrases.SubjectOf(verb) is { } range && !OverlapsWeapons(draft, range)) return PartyOf(range);
        // تسلم may be read as a noun: the name right behind it is then its subject all the same.
        if (verb + 1 >= draft.Window.End || _words[verb + 1].HasPreposition || OverlapsWeapons(draft, new WordRange(verb + 1, verb + 2)) || _words[verb].Pos == PartOfSpeech.Verb) return null;
        var next = _phrases.NounPhrase(verb + 1, PhraseScope.Core);
        return next.IsEmpty ? null : PartyOf(next);
    }

    private Party? ObjectOf(Draft draft, int verb)
    {
        if (_phrases.ObjectOf(verb, PhraseScope.Coordination) is not { } range || OverlapsWeapons(draft, range)) return null;
        return PartyOf(range);
    }

    private Party? GenitiveOf(Draft draft)
    {
        if (_phrases.GenitiveOf(draft.Cue, PhraseScope.Core) is not { } range || OverlapsWeapons(draft, range)) return null;
        return PartyOf(range);
    }

    /// <summary>A party right after the genitive: تسليم روسيا إيران منظومة.</summary>
    private Party? SecondParty(Draft draft)
    {
        if (_phrases.GenitiveOf(draft.Cue, PhraseScope.Core) is not { } first || first.End >= draft.Window.End) return null;
        if (_words[first.End].Kind != WordKind.Arabic || _words[first.End].HasConjunction) return null;
        if (_words[first.End].HasPreposition && (_words[first.End].Proclitics & Proclitics.Lam) == 0) return null;
        var second = _phrases.NounPhrase(first.End, PhraseScope.Core);
        return second.IsEmpty || OverlapsWeapons(draft, second) ? null : PartyOf(second);
    }

    private Party? Possessor(int at)
    {
        if (_words[at].Enclitic is not null || _words[at].Form.EndsWith("لدينا", StringComparison.Ordinal) || at + 1 >= _words.Count) return null;
        var phrase = _phrases.NounPhrase(at + 1, PhraseScope.Core);
        return phrase.IsEmpty ? null : PartyOf(phrase);
    }

    private Party? GovernorParty(Draft draft, Governor? governor)
    {
        if (governor is not { } g) return null;
        if (g is { Operator: { IsVerb: false, Party: true }, Word: >= 0 } && _phrases.GenitiveOf(g.Word, PhraseScope.Core) is { } genitive && genitive.End <= draft.Cue
            && PartyOf(genitive) is { } owner) return owner;
        if (g.Verb < 0 || draft.Frame is not (CueFrame.Use or CueFrame.Have) && !(Acts(_words[g.Verb]) && g.Operator is not { Party: false })) return null;
        return _phrases.SubjectOf(g.Verb) is { } range && !OverlapsWeapons(draft, range) && !range.Contains(draft.Cue) ? PartyOf(range) : null;
    }

    /// <summary>Whether the verb's subject is he who gives or takes: a verb of transfer, of planning, refusing and the like, or of announcing.</summary>
    private bool Acts(Word verb) => cues.OperatorOf(verb) is { Party: true } || cues.CueOf(verb) is not null || verb.StemKey.Contains("علن", StringComparison.Ordinal)
        || verb.StemKey is "تعاقدت" or "تعاقد" or "اكملت" or "انهت" or "شهدت";

    private Party? Agent(Draft draft) =>
        _phrases.AgentOf(draft.Cue) is { } agent && agent.First < draft.Window.End && agent.First - draft.Cue <= 10 && !OverlapsWeapons(draft, agent) ? PartyOf(agent) : null;

    /// <summary>Where the weapons themselves say that they come from: أسلحة إسرائيلية.</summary>
    private Party? OriginOf(Draft draft)
    {
        foreach (var weapon in draft.Weapons)
            if (origins.PartyOf(weapon.Origin) is { } party) return party;
        return null;
    }

    /// <summary>The first party in the clause after the cue that the preposition ties to it.</summary>
    private Party? PartyWith(Draft draft, string preposition, Proclitics attached)
    {
        for (var i = draft.Cue + 1; i < draft.Window.End; i++)
        {
            var word = _words[i];
            // A party behind another verb or a relative pronoun is that clause's.
            if (word.Pos == PartOfSpeech.Relative || word.Pos == PartOfSpeech.Verb && !IsContaining(word) && !Inside(draft, i)) break;
            int first;
            if (attached != Proclitics.None && (word.Proclitics & attached) != 0) first = i;
            else if (word.Form == preposition || preposition == "إلى" && word.Form == "الى" || preposition == "على" && word.Form == "علي") first = i + 1;
            else continue;
            // من طراز, من أصل and the like name no party; Resolve tells.
            if (first >= draft.Window.End || Inside(draft, first)) continue;
            var phrase = _phrases.NounPhrase(first, PhraseScope.Coordination);
            if (!phrase.IsEmpty && !NamesWeapons(phrase) && PartyOf(phrase) is { } party) return party;
        }

        return null;
    }

    /// <summary>Whom a delivery is meant for: لدعم الجيش، لصالح الفصائل، لمساندة القوات.</summary>
    private Party? Strengthened(Draft draft)
    {
        for (var i = draft.Cue + 1; i + 1 < draft.Window.End; i++)
            if (_words[i].Form is "لدعم" or "لمساندة" or "لصالح" or "لتعزيز" or "لتسليح" or "لإسناد" or "لفائدة" or "دعما" or "دعماً"
                && _phrases.NounPhrase(i + 1, PhraseScope.Coordination) is { IsEmpty: false } phrase && PartyOf(phrase) is { } party) return party;
        return null;
    }

    /// <summary>The one other state named before the deal in its sentence, he who speaks aside: the deal is with it.</summary>
    private Party? OnlyOther(Draft draft)
    {
        var speaker = StatementOf(draft.Cue)?.Speaker;
        Party? only = null;
        foreach (var mention in context.Actors.Mentions)
        {
            if (mention.Kind != Names.MentionKind.Name || mention.Words.First < draft.Window.First || mention.Words.End > draft.Cue || _words[mention.Words.First].HasPreposition) continue;
            if (context.Actors.Actors[mention.Actor].Kind != "state" || draft.Recipient!.Actors.Contains(mention.Actor)) continue;
            if (speaker is not null && speaker.Contains(Names.ActorTable.IdOf(mention.Actor))) continue;
            if (only is not null && only.Actor != mention.Actor) return null;
            only = new Party(mention.Words, [mention.Actor]);
        }

        return only;
    }

    /// <summary>The partner of what stands over the cue: تتفاوض مع السويد لشراء.</summary>
    private Party? PartnerBefore(Draft draft, Governor? governor)
    {
        if (governor is not { } g) return null;
        for (var i = Math.Max(g.Word, g.Verb) + 1; i + 1 < draft.Cue; i++)
            if (_words[i].Form == "مع" && _phrases.NounPhrase(i + 1, PhraseScope.Core) is { IsEmpty: false } phrase && phrase.End <= draft.Cue) return PartyOf(phrase);
        return null;
    }

    private Party? PartyOf(WordRange phrase)
    {
        var actors = context.Actors.Resolve(phrase);
        return actors.Count == 0 || !actors.Any(IsParty) ? null : new Party(phrase, actors);
    }

    /// <summary>Whether an actor may supply or receive arms: states and what belongs to them, armed groups, organisations, firms; not people at large.</summary>
    private bool IsParty(int index)
    {
        var actor = context.Actors.Actors[index];
        return actor.Kind switch
        {
            "state" or "government" or "igo" or "armed-group" => true,
            "company" => true,
            "organisation" or "person" => actor.Country is not null || actor.HeadOf >= 0,
            _ => false,
        };
    }

    /// <summary>A recipient that the grammar points to though no name stands behind it (زودت المتمردين): the words alone.</summary>
    private Party? WordsOf(Draft draft, WordRange? phrase) =>
        phrase is { IsEmpty: false } p && p.End <= draft.Window.End && !OverlapsWeapons(draft, p) && (_words[p.First].Proclitics & (Proclitics.Ba | Proclitics.Kaf)) == 0
            && _words[p.First].Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && _words[p.First].Has(Features.Plural) ? new Party(p, []) : null;

    private static bool Inside(Draft draft, int word)
    {
        foreach (var weapon in draft.Weapons)
            if (weapon.Words.Contains(word)) return true;
        return false;
    }

    /// <summary>Whether the phrase itself speaks of weapons (من 24 طائرة رافال).</summary>
    private bool NamesWeapons(WordRange phrase)
    {
        foreach (var weapon in weapons)
            if (phrase.First < weapon.Words.End && weapon.Words.First < phrase.End) return true;
        return false;
    }

    private static bool OverlapsWeapons(Draft draft, WordRange range)
    {
        foreach (var weapon in draft.Weapons)
            if (range.First < weapon.Words.End && weapon.Words.First < range.End) return true;
        return false;
    }

    /// <summary>Whether a party is one of the states that export most arms; of two sides of a deal the other is then the buyer.</summary>
    private bool IsMaker(Party? party) => CountryOf(party) is "USA" or "RUS" or "FRA" or "DEU" or "CHN" or "GBR" or "ITA" or "ISR" or "ESP" or "SWE" or "KOR" or "UKR" or "TUR" or "NLD" or "BLR" or "CZE";

    private string? CountryOf(Party? party) => party?.Actor is { } actor ? context.Actors.Actors[actor].Country : null;

    private static bool Same(Party? a, Party? b) => a?.Actor is { } first && b?.Actor is { } second && first == second;
}
