using Isnad.Text;

namespace Isnad.Names;

/// <summary>Who holds an office: a person of the report, or whoever of the lexicon held it that day.</summary>
internal sealed partial class MentionPass
{
    /// <summary>The person of this report who holds an office, before the word or after it; -1 where none does.</summary>
    private int Holder(OfficePhrase phrase, int before)
    {
        var found = -1;
        foreach (var mention in _table.Mentions)
        {
            var actor = _table.Actors[mention.Actor];
            if (!actor.IsPerson || actor.Anonymous || actor.Entry < 0 && actor.NameKeys.Length == 0) continue;
            if (!Holds(actor, phrase)) continue;
            if (mention.Words.First > before && found >= 0) break;
            found = mention.Actor;
        }

        return found;
    }

    private bool Holds(DocumentActor actor, OfficePhrase phrase)
    {
        // وزير الخدمة المدنية: by its field alone, of the only one in that office whom the report names.
        if (phrase is { Country: null, Affiliation: < 0, Portfolio.Length: > 0, Of.Length: 0, Former: false } && actor.Entry < 0 && actor.Heads.Contains(phrase.Lemma) && actor.Portfolio == phrase.Portfolio && IsOnly(actor, phrase)) return true;
        if (phrase.Country is not null && actor.Country is not null && actor.Country != phrase.Country) return false;
        if (phrase.Of.Length > 0 && actor.OfficeOf == phrase.Of && actor.Heads.Contains(phrase.Lemma)) return true;
        if (phrase.Of.Length > 0 && phrase.Affiliation < 0) return false;
        if (actor.Entry >= 0 && HoldsTerm(actor, phrase)) return phrase.Country == actor.Country;
        if (!actor.Heads.Contains(phrase.Lemma) || phrase.Country is null && phrase.Affiliation < 0) return false;
        return (phrase.Portfolio.Length == 0 || actor.Portfolio == phrase.Portfolio) && phrase.Country == actor.Country
            && (phrase.Affiliation < 0 || actor.HeadOf < 0 || actor.HeadOf == phrase.Affiliation || _table.Actors[phrase.Affiliation].Kind == ActorKinds.State
                || _table.Actors[actor.HeadOf].Kind == ActorKinds.State && actor.Entry >= 0);
    }

    private bool IsOnly(DocumentActor holder, OfficePhrase phrase)
    {
        foreach (var mention in _table.Mentions)
            if (_table.Actors[mention.Actor] is { IsPerson: true, Anonymous: false } other && !ReferenceEquals(other, holder) && other.Heads.Contains(phrase.Lemma) && (other.Portfolio == phrase.Portfolio || other.Entry >= 0 && HoldsTerm(other, phrase))) return false;
        return true;
    }

    /// <summary>Whether the lexicon has a listed person in the office on the day of the report, or before it where the phrase says so.</summary>
    private bool HoldsTerm(DocumentActor actor, OfficePhrase phrase)
    {
        foreach (var term in _lexicon.Entries[actor.Entry].Terms)
            if (SameOffice(term, phrase) && (_document.Report.Published is not { } day || (phrase.Former ? term.EndedBefore(day) : term.Covers(day)))) return true;
        return false;
    }

    private static bool SameOffice(Term term, OfficePhrase phrase)
    {
        var office = phrase.Portfolio.Length == 0 ? phrase.Lemma : phrase.Lemma + " " + new Lead(phrase.Portfolio, 0, false, '\0').Bare;
        return term.Office == office;
    }

    /// <summary>رئيس إقليم كردستان: who the lexicon says held an office of just these words on the day of publication, or -1.</summary>
    private int HolderByWords(WordRange range)
    {
        if (range.Count < 3 || _document.Report.Published is not { Length: 10 } day) return -1;
        var keys = new string[range.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = i == 0 ? LeadsAt(range.First)[^1].Bare : LeadsAt(range.First + i)[0].Bare;
        var office = string.Join(' ', keys);
        if (!_lexicon.Holders.TryGetValue(office, out var holders)) return -1;
        foreach (var holder in holders)
            foreach (var term in _lexicon.Entries[holder].Terms)
                if (term.Office == office && term.Covers(day)) return ActorOf(holder);
        return -1;
    }

    /// <summary>The lexicon's holder of an office on the day of publication, or -1.</summary>
    private int Incumbent(OfficePhrase phrase)
    {
        if (_document.Report.Published is not { Length: 10 } day || phrase.Country is null) return -1;
        if (phrase.Affiliation >= 0 && _table.Actors[phrase.Affiliation].Kind is not (ActorKinds.State or ActorKinds.Igo)) return -1;
        if (phrase.Lemma is not ("رييس" or "وزير" or "ملك" or "امير" or "رييس وزراء") || phrase.Lemma == "وزير" && phrase.Portfolio.Length == 0) return -1;
        if (phrase.Of.Length > 0) return -1;
        var latest = -1;
        var until = "";
        for (var i = 0; i < _lexicon.Entries.Count; i++)
        {
            var entry = _lexicon.Entries[i];
            if (entry.Country != phrase.Country || entry.Of != phrase.Country) continue;
            foreach (var term in entry.Terms)
            {
                if (!SameOffice(term, phrase)) continue;
                if (!phrase.Former && term.Covers(day)) return ActorOf(i);
                // الرئيس السابق: whose term ended last.
                if (phrase.Former && term.EndedBefore(day) && string.CompareOrdinal(term.To, until) > 0) (latest, until) = (i, term.To);
            }
        }

        return latest < 0 ? -1 : ActorOf(latest);
    }
}
