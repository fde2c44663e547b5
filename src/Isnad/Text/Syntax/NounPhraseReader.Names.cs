namespace Isnad.Text.Syntax;

/// <content>Which words are a name within a phrase, and where more of it or an office may follow.</content>
internal sealed partial class NounPhraseReader
{
    /// <summary>قال كوري شولمان: right after a verb of saying a bare verb before a name is a name.</summary>
    private bool VerbAsName(int p, int limit) => p > 0 && tags[p].Pos == PartOfSpeech.Verb && !tags[p].Conj
        && (tags[p - 1].Pos == PartOfSpeech.Verb && tags[p - 1].Is(Kinds.SayVerb) || document.Words[p - 1].Form is "،" or "," && tags[p].Is(Kinds.GivenName))
        && p + 1 < limit && (tags[p + 1].Pos == PartOfSpeech.ProperNoun && !tags[p + 1].Attached || tags[p].Is(Kinds.GivenName) || document.Words[p + 1].Form is ":" or "،" || tags[p + 1].Is(Kinds.Complementizer));

    private void TakeName(int p, ref State s)
    {
        ref readonly var t = ref tags[p];
        s.Last = p;
        if (s.Head < 0) s.Head = p;
        s.Closed = true;
        s.InName = true;
        s.Kinds |= t.Kinds;
        if (t.Is(Kinds.PlaceName)) return;
        s.Named = true;
        if (!s.Titled) return;
        s.Titled = false;
        // What an office governs stands before its holder's name, never after it.
        // Not so the ranked person after whom a body is called: مركز الملك سلمان للإغاثة.
        s.Governs = s.RankAt > s.Head && tags[s.RankAt - 1].Is(Kinds.Body) ? tags[s.RankAt - 1].Governs : Governs.None;
    }

    /// <summary>قوات صالح، ميليشيات علي عبد الله صالح: a given name in the genitive that is also a common word.</summary>
    private bool GenitiveName(int p, int limit, in State s)
    {
        ref readonly var t = ref tags[p];
        if (!OpenForGenitive(s) || t.Attached || t.Article || t.Pronoun || t.Tanwin || !tags[s.Last].Is(Kinds.Group | Kinds.Kin | Kinds.Title | Kinds.Rank | Kinds.Person | Kinds.Body)) return false;
        if (document.Words[p].Form is "علي") return p + 1 < limit && (tags[p + 1].Pos == PartOfSpeech.ProperNoun || tags[p + 1].Is(Kinds.NamePart | Kinds.GivenName));
        return t.Is(Kinds.GivenName) && t.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && !t.Is(Kinds.Title | Kinds.Rank | Kinds.Time | Kinds.Body | Kinds.Adjective);
    }

    /// <summary>A word in the place of a person's name that is also a common word, a verb or a particle (علي، حكمت، يحيى رسول، بان كي مون).</summary>
    private bool NameHere(int p, int limit, in State s)
    {
        if (!(s.InName && s.Named) && !(s.Titled && s.Closed)) return false;
        ref readonly var t = ref tags[p];
        var form = document.Words[p].Form;
        if (form is "علي" or "كي") return true;
        var next = p + 1 < limit ? tags[p + 1] : default;
        if (form is "بان") return p + 1 < limit && document.Words[p + 1].Form == "كي";
        if (t.Pos == PartOfSpeech.Punctuation || t.Conj || t.Tanwin && t.Known || t.Is(Kinds.Time) && (t.Article || next.Is(Kinds.Time) || document.Words[p].Form.StartsWith("ال", StringComparison.Ordinal)) || t.Pronoun && t.Known && !t.Is(Kinds.GivenName)) return false;
        if (t.Is(Kinds.NamePart) && !t.Attached) return true;
        var nextNames = p + 1 < limit && !next.Attached && !next.Is(Kinds.PlaceName | Kinds.Time) && (next.Pos == PartOfSpeech.ProperNoun || next.Is(Kinds.NamePart | Kinds.GivenName));
        var closing = p + 1 >= limit || next.Is(Kinds.Complementizer) || document.Words[p + 1].Form is ":" or "،" or ",";
        if (t.Is(Kinds.GivenName) && !t.Article && (!t.Attached || nextNames)) return t.Pos != PartOfSpeech.Verb || nextNames || s.Spoken || closing;
        if (p > 0 && document.Words[p - 1].Form is "عبد" or "بن" or "ابن" or "آل" && t.Nominal) return true;
        if (t.Article || t.Is(Kinds.Title | Kinds.Rank | Kinds.Kin | Kinds.SayParticiple | Kinds.Saying | Kinds.Body)) return false;
        if (t.Attached) return s.Spoken && t.Known is false && (nextNames || closing) && t.Pos == PartOfSpeech.ProperNoun;
        if (t.Pos == PartOfSpeech.Verb) return s.Spoken && (nextNames || closing || !t.Known) || nextNames && tags[p - 1].Is(Kinds.Rank);
        return t.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && (nextNames && (!s.InName || !next.Article && next.Pos == PartOfSpeech.ProperNoun && t.Pos == PartOfSpeech.Adjective) && !t.Is(Kinds.Time | Kinds.Quantity) || s.Spoken && closing && !t.Tanwin);
    }

    private int Name(int p, bool open, ref State s)
    {
        ref readonly var t = ref tags[p];
        if (open)
        {
            TakeName(p, ref s);
            return p + 1;
        }

        if (!s.Closed) return p;
        if (t.Is(Kinds.PlaceName))
        {
            if (!tags[s.Last].Is(Kinds.Place) && !(s.InName && !tags[p - 1].Known && tags[s.Head].Pos == PartOfSpeech.Noun && !tags[s.Head].Is(Kinds.Title | Kinds.Rank | Kinds.Person))) return p;
            TakeName(p, ref s);
            return p + 1;
        }

        if (s.InName || s.Titled || t.Pos == PartOfSpeech.ProperNoun && !ManyPeople(s.Head) && (tags[s.Last].Is(Kinds.Person | Kinds.Kin | Kinds.Place | Kinds.Media | Kinds.Group) || tags[s.Head].Is(Kinds.Person)))
        {
            TakeName(p, ref s);
            return p + 1;
        }

        return p;
    }

    /// <summary>بين القتلى حسن فارح، قتل جنود الاحتلال إسلام توفيق: one person's name is no apposition to many, unless they hold an office.</summary>
    private bool ManyPeople(int head) => tags[head].Is(Kinds.Person) && !tags[head].Is(Kinds.Title | Kinds.Rank) && document.Words[head].Has(Features.Plural);

    /// <summary>تيم جونسون رئيس قسم السياسة: an office after its holder's name, without a comma.</summary>
    private int Juxtaposed(int p, int limit, PhraseScope scope, bool personObject, int depth, ref State s)
    {
        if (tags[p].Pronoun || (scope & PhraseScope.Apposition) == 0 || personObject && !(s.Named && s.Head == s.First && p - s.Head is > 1 and < 5 && tags[s.Head].Pos == PartOfSpeech.ProperNoun) || !(s.Named || (s.Kinds & Kinds.Honor) != 0)) return p;
        var end = Read(p, limit, scope & ~(PhraseScope.Coordination | PhraseScope.Relative), false, depth + 1);
        if (end <= p) return p;
        s.InName = false;
        s.Last = p;
        return end;
    }
}
