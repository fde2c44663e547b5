namespace Isnad.Text.Syntax;

/// <summary>What may follow the core of a phrase: complements, coordination, appositions between commas, relative clauses, quoted names, parentheses.</summary>
internal sealed partial class NounPhraseReader
{
    private int Complement(int p, int limit, PhraseScope scope, bool spoken, int depth, ref State s)
    {
        ref readonly var t = ref tags[p];
        var preposition = t.Preposition;
        if (preposition == Governs.None) return p;
        var byAdjective = (tags[p - 1].Governs & preposition) != 0 && p - 1 != s.Last;
        if (t.Pos == PartOfSpeech.Preposition && t.Pronoun)
            return (scope & PhraseScope.Complement) != 0 && (byAdjective || preposition == Governs.Min && (tags[p - 1].Is(Kinds.Quantity) || tags[p - 1].Pos == PartOfSpeech.Numeral)) ? p + 1 : p;
        var last = tags[s.Last];
        var head = tags[s.Head];
        // A one-letter preposition is written onto the first word of its phrase, a longer one stands before it.
        var inner = t.Pos == PartOfSpeech.Preposition && !IsLoneProclitic(p) ? p + 1 : p;
        var counted = preposition == Governs.Min && (last.Is(Kinds.Quantity) || head.Is(Kinds.Quantity) || head.Pos == PartOfSpeech.Numeral);
        var wanted = (scope & PhraseScope.Complement) != 0;
        if (!wanted && !counted && !(preposition == Governs.Ism && s.Titled)) return p;
        var free = !s.Closed && !s.Named;
        var simple = s.Last == s.Head;
        var governed = (s.Governs & preposition) != 0 && (simple || preposition is not (Governs.An or Governs.Min or Governs.Ala) || (last.Governs & preposition) != 0)
            || free && preposition == Governs.La && !(spoken && head.Is(Kinds.Person | Kinds.Title) && (inner >= limit || !tags[inner].Is(Kinds.Body | Kinds.Group)))
            || free && preposition == Governs.Min
            || preposition == Governs.Ba && document.Words[p].StemForm is "قيادة" or "زعامة" or "رئاسة" && last.Is(Kinds.Group)
            || preposition == Governs.Fi && spoken && depth == 0 && !s.Named && s.Closed && head.Is(Kinds.Group | Kinds.Body)
            || preposition is Governs.Ala or Governs.Ila or Governs.Ba or Governs.La or Governs.An or Governs.Min or Governs.Ma or Governs.Didd
                && simple && document.Words[s.Head].Has(Features.VerbalNoun) && !head.Is(Kinds.Body | Kinds.Group | Kinds.Saying);
        if (!counted && !byAdjective && (!governed || inner < limit && !Belongs(preposition, inner, s))) return AtLeast(p, limit, wanted);

        if (inner >= limit || !counted && !byAdjective && Adverbial(preposition, inner, spoken)) return AtLeast(p, limit, wanted);
        if (byAdjective) counted = true;
        if (preposition == Governs.La && !simple && head.Is(Kinds.Title) && !counted && (last.Governs & Governs.La) == 0 && !OfficeFor(inner, s)) return AtLeast(p, limit, wanted);
        if (preposition == Governs.La && s.Closed && !counted && tags[inner].Is(Kinds.Title | Kinds.Rank) && !OfficeFor(inner, s)) return AtLeast(p, limit, wanted);
        var end = Read(inner, limit, counted && !byAdjective ? scope : scope & ~(PhraseScope.Relative | PhraseScope.Apposition | PhraseScope.Coordination), false, depth + 1);
        if (end <= inner) return p;
        if (counted && s.Head == s.Last) s.Kinds |= tags[inner].Kinds;
        s.InName = s.InName && !s.Titled;
        s.Closed = true;
        s.Described = false;
        s.Last = inner;
        if (!s.Titled && !s.Named) s.Titled = false;
        return end;
    }

    /// <summary>Whether what a noun may govern is of the kind it governs: بـ and في of an office or body name a place or body, لـ no purpose.</summary>
    private bool Belongs(Governs preposition, int inner, in State s)
    {
        ref readonly var t = ref tags[inner];
        var verbal = document.Words[inner].Has(Features.VerbalNoun);
        var masdar = document.Words[s.Head].Has(Features.VerbalNoun) && s.Last == s.Head;
        return preposition switch
        {
            _ when masdar => true,
            Governs.Ba => t.Is(Kinds.Place | Kinds.Body | Kinds.PlaceName | Kinds.Group | Kinds.Media) || t.Pos == PartOfSpeech.ProperNoun || document.Words[inner].StemKey is "قياده" or "زعامه" or "رياسه" or "اعمال",
            // دعا المبعوث إلى وقف القتال: إلى of an office leads to where its holder is sent.
            Governs.Ila when tags[s.Head].Is(Kinds.Title | Kinds.Person) => t.Is(Kinds.Place | Kinds.PlaceName | Kinds.Body | Kinds.Group) || t.Pos == PartOfSpeech.ProperNoun,
            Governs.Fi => !verbal || t.Is(Kinds.Body | Kinds.Group | Kinds.Place),
            Governs.La => !verbal || tags[s.Head].Is(Kinds.Body | Kinds.Group | Kinds.Title) || tags[s.Last].Is(Kinds.Body),
            _ => true,
        };
    }

    private static bool HeldUnder(string key) => key is "نايب" or "مساعد" or "مستشار" or "مبعوث" or "وكيل" or "ممثل" or "امين" or "سكرتير" or "متحدث" or "ناطق";

    /// <summary>نائب … لرئيس, وكيل الوزارة لشؤون: which offices are held under or for another.</summary>
    private bool OfficeFor(int inner, in State s) => HeldUnder(document.Words[s.Head].StemKey) || HeldUnder(document.Words[s.Last].StemKey)
        || tags[inner].Is(Kinds.Body | Kinds.Group) && !tags[inner].Is(Kinds.Title | Kinds.Media);

    /// <summary>على الأقل after a number's noun.</summary>
    private int AtLeast(int p, int limit, bool wanted) =>
        wanted && p + 1 < limit && document.Words[p].Form == "على" && document.Words[p + 1].StemKey is "اقل" or "اكثر" ? p + 2 : p;

    /// <summary>Whether the prepositional phrase says when, where or on what occasion something is said: it belongs to the verb.</summary>
    private bool Adverbial(Governs preposition, int inner, bool spoken)
    {
        ref readonly var t = ref tags[inner];
        if (t.Is(Kinds.Time | Kinds.Adjunct)) return true;
        if (preposition is Governs.Fi or Governs.Ba or Governs.Min && t.Is(Kinds.Saying)) return true;
        if (preposition != Governs.La) return t.Pos is PartOfSpeech.Subordinator or PartOfSpeech.Verb;
        if (t.Is(Kinds.Media) && !t.Is(Kinds.Place)) return true;
        return spoken && IsLoneProclitic(inner) || document.Words[inner].StemKey is "صحفيين" or "صحافيين" or "مراسلين" or "اعلاميين" or "فرانس" or "رويترز";
    }

    private int Coordinate(int p, int limit, PhraseScope scope, bool personObject, int depth, ref State s)
    {
        var q = IsLoneWaw(p) || tags[p].Pos == PartOfSpeech.Conjunction ? p + 1 : p;
        if (q >= limit || document.Words[p].Form.StartsWith('ف')) return p;
        if (tags[p].Pos == PartOfSpeech.Conjunction && document.Words[p].Form is not ("أو" or "او")) return p;
        ref readonly var t = ref tags[q];
        var quoted = IsOpen(q) && IsQuoteMark(q) && q > p && QuotedName(q, limit) > q && (scope & PhraseScope.Coordination) != 0;
        if (!(t.Nominal || quoted || t.Pos is PartOfSpeech.Numeral or PartOfSpeech.Demonstrative) || q == p && t.Preposition != Governs.None) return p;
        if (t.Is(Kinds.SayParticiple | Kinds.Adjunct | Kinds.Time) && !t.Is(Kinds.Title | Kinds.Person | Kinds.Body)) return p;

        // Inside the name of a body the conjunction is the name's own: وزارة الأوقاف والشؤون الإسلامية.
        var ownName = t.Article && !t.Is(Kinds.Person | Kinds.Group | Kinds.Title | Kinds.Rank | Kinds.Media) && (!t.Is(Kinds.Body) || document.Words[q].StemKey is "شوون")
            && s.Last != s.Head && (s.Kinds & (Kinds.Body | Kinds.Title)) != 0 && !tags[s.Last].Is(Kinds.PlaceName | Kinds.Group | Kinds.Person)
            && tags[s.Last].Pos != PartOfSpeech.ProperNoun && !s.Named && OwnNameHead(s);
        if (!ownName && (scope & PhraseScope.Coordination) == 0) return p;
        if (t.Pos == PartOfSpeech.Adjective && !t.Is(Kinds.Person | Kinds.Title))
        {
            // اللجنة الاقتصادية والاجتماعية
            if (tags[p - 1].Pos != PartOfSpeech.Adjective || tags[p - 1].Article != t.Article) return t.Article ? JoinPhrase(q, limit, scope, personObject, depth, ref s, p) : p;
            return q + 1;
        }

        if (ownName)
        {
            TakeNoun(q, ref s);
            return q + 1;
        }

        return JoinPhrase(q, limit, scope, personObject, depth, ref s, p);
    }

    private bool OwnNameHead(in State s) => tags[s.Head].Is(Kinds.Body) || tags[s.Head].Is(Kinds.Title) && !tags[s.Last].Is(Kinds.Body | Kinds.Place);

    private int JoinPhrase(int q, int limit, PhraseScope scope, bool personObject, int depth, ref State s, int p)
    {
        var verbal = document.Words[q].Has(Features.VerbalNoun);
        if (verbal && !document.Words[s.Head].Has(Features.VerbalNoun) && !tags[q].Is(Kinds.Body | Kinds.Group)) return p;
        var end = Read(q, limit, scope, personObject, depth + 1);
        if (end <= q) return p;
        s.Titled = s.InName = false;
        s.Closed = true;
        s.Last = q;
        return end;
    }

    private int Punctuation(int p, int limit, PhraseScope scope, bool personObject, int depth, ref State s)
    {
        if (IsOpen(p) && IsQuoteMark(p)) return Quoted(p, limit, ref s);
        if (IsOpen(p)) return Parenthesis(p, limit);
        var form = document.Words[p].Form;
        if (form is "-" or "–" or "ـ" && p + 1 < limit && tags[p - 1].Pos == PartOfSpeech.Adjective && tags[p + 1].Pos == PartOfSpeech.Adjective
            && tags[p + 1].Article && tags[p - 1].Article && !tags[p + 1].Attached) return p + 2;
        if (form is not ("،" or "," or "-" or "–") || p + 1 >= limit) return p;
        if (form is "-" or "–" && (scope & PhraseScope.Apposition) == 0) return p;
        if (form is "،" or "," && tags[p + 1].Pos == PartOfSpeech.Relative)
        {
            var clause = Relative(p + 1, limit, scope, ref s);
            return clause > p + 1 ? clause : p;
        }

        if ((scope & PhraseScope.Apposition) != 0)
        {
            var end = Apposed(p + 1, limit, scope, personObject, depth, ref s);
            if (end > p + 1) return end;
        }

        return (scope & PhraseScope.Coordination) != 0 && form is "،" or "," ? Listed(p + 1, limit, scope, personObject, depth, ref s, p) : p;
    }

    /// <summary>A name after a title, a title after a name, or وهو … between commas.</summary>
    private int Apposed(int p, int limit, PhraseScope scope, bool personObject, int depth, ref State s)
    {
        ref readonly var t = ref tags[p];
        var inner = scope & ~(PhraseScope.Coordination | PhraseScope.Relative);
        if (t.Conj && document.Words[p].StemForm is "هو" or "هي" or "هم" or "وهو" or "وهي" or "وهم")
        {
            var close = NextComma(p, limit);
            return close > p ? close : p;
        }

        if (t.Attached || !(t.Nominal || t.Is(Kinds.GivenName)) || t.Is(Kinds.Time | Kinds.SayParticiple) && !t.Is(Kinds.Title)) return p;
        var name = t.Pos == PartOfSpeech.ProperNoun || t.Is(Kinds.NamePart) || t.Is(Kinds.GivenName) || !t.Known && !t.Article && !t.Tanwin;
        if (s.Titled && name && !t.Is(Kinds.PlaceName) && !(t.Article && t.Plural))
        {
            var end = BetweenCommas(p, limit);
            if (end <= p) end = Read(p, limit, PhraseScope.Core, personObject, depth + 1);
            if (end > p && NamesOnly(p, end) && Closes(end, limit))
            {
                s.Named = true;
                s.Titled = false;
                s.InName = false;
                return end;
            }
        }

        var office = t.Is(Kinds.Title | Kinds.Rank | Kinds.Kin) || document.Words[p].StemForm is "أحد" or "إحدى";
        if (office && (s.Named || s.Spoken && !s.Closed && !s.Described || s.Titled && t.Is(Kinds.Rank)) && !personObject || t.Is(Kinds.Rank) && s.Titled)
        {
            var end = Read(p, limit, inner | PhraseScope.Complement, personObject, depth + 1);
            if (end > p && (Closes(end, limit) || t.Is(Kinds.Rank)))
            {
                s.InName = false;
                s.Titled = false;
                s.Last = p;
                s.Named = true;
                return end;
            }
        }

        return p;
    }

    /// <summary>Two to four bare words between commas after a title are its holder's name, whatever the words mean elsewhere.</summary>
    private int BetweenCommas(int p, int limit)
    {
        for (var i = p; i < limit && i <= p + 4; i++)
        {
            ref readonly var t = ref tags[i];
            if (document.Words[i].Form is "،" or ",") return i - p >= 2 ? i : p;
            if (t.Conj || !(t.Nominal || t.Pos == PartOfSpeech.Verb) || t.Tanwin && t.Known || t.Is(Kinds.Title | Kinds.Rank | Kinds.Body | Kinds.Time | Kinds.SayParticiple | Kinds.SayVerb)) return p;
        }

        return p;
    }

    private bool NamesOnly(int first, int end)
    {
        if (end - first > 6) return false;
        for (var i = first; i < end; i++)
            if (tags[i].Tanwin || tags[i].Is(Kinds.Time | Kinds.Body | Kinds.Saying)) return false;
        return true;
    }

    /// <summary>Whether an apposition may end here: at a comma, a stop, a complementizer, a verb, a quotation, a preposition.</summary>
    private bool Closes(int end, int limit) => end >= limit || !tags[end].Conj && tags[end].Pos is PartOfSpeech.Punctuation or PartOfSpeech.Subordinator or PartOfSpeech.Verb
        or PartOfSpeech.Preposition or PartOfSpeech.Adverb or PartOfSpeech.Particle or PartOfSpeech.Relative || tags[end].Attached || tags[end].Is(Kinds.Time | Kinds.SayParticiple);

    /// <summary>، و: one more member of a list of like phrases.</summary>
    private int Listed(int p, int limit, PhraseScope scope, bool personObject, int depth, ref State s, int comma)
    {
        ref readonly var t = ref tags[p];
        const Kinds Actors = Kinds.Title | Kinds.Rank | Kinds.Honor | Kinds.Body | Kinds.PlaceName | Kinds.Group | Kinds.Place;
        if (!t.Conj && !IsLoneWaw(p)) return comma;
        var alike = s.Named && t.Pos == PartOfSpeech.ProperNoun || (s.Kinds & t.Kinds & Actors) != 0 || (s.Kinds & Actors) != 0 && t.Is(Kinds.Rank | Kinds.Body | Kinds.Group)
            || s.Head >= 0 && document.Words[s.Head].StemForm == "كل"
            || s.CountedNoun && (t.Pos == PartOfSpeech.Numeral || IsLoneWaw(p) && p + 1 < limit && tags[p + 1].Pos == PartOfSpeech.Numeral)
            || s.Head >= 0 && !document.Words[s.Head].HasConjunction && document.Words[s.Head].StemForm == document.Words[p].StemForm;
        if (!alike) return comma;
        var end = Coordinate(p, limit, scope, personObject, depth, ref s);
        // A new clause with its own verb is no member of the list.
        return end > p && !(end < limit && tags[end].Pos is PartOfSpeech.Verb or PartOfSpeech.Negation) ? end : comma;
    }

    private int Quoted(int p, int limit, ref State s)
    {
        var end = QuotedName(p, limit);
        if (end == p || s.Last < 0) return p;
        var last = tags[s.Last];
        var takes = OpenForGenitive(s) || s.Titled || s.InName || last.Is(Kinds.Body | Kinds.Group | Kinds.Media | Kinds.Place | Kinds.Quantity) || (s.Kinds & (Kinds.Media | Kinds.Group | Kinds.Body)) != 0;
        if (!takes) return p;
        s.Closed = true;
        s.Titled = false;
        return end;
    }

    /// <summary>End of a short quotation that holds a name rather than words spoken; <paramref name="p"/> where it does not.</summary>
    private int QuotedName(int p, int limit)
    {
        var end = partner[p] + 1;
        if (partner[p] < 0 || end > limit || end - p is < 3 or > 8) return p;
        if (end - p == 3 && tags[p + 1].Article && tags[p + 1].Pos == PartOfSpeech.Adjective) return p;
        for (var i = p + 1; i < end - 1; i++)
            if (tags[i].Pos == PartOfSpeech.Verb && !(end - p <= 5 && i + 1 < end && tags[i + 1].Pos == PartOfSpeech.ProperNoun)
                || tags[i].Pos is PartOfSpeech.Subordinator or PartOfSpeech.Negation or PartOfSpeech.Pronoun or PartOfSpeech.Relative
                || tags[i].Pos == PartOfSpeech.Punctuation && document.Words[i].Form is not ("." or "-" or "_")) return p;
        return end;
    }

    /// <summary>A name or abbreviation in brackets: (داعش)، (البنتاغون). A place, a day or a source note in brackets stays outside.</summary>
    private int Parenthesis(int p, int limit)
    {
        var end = partner[p] + 1;
        if (partner[p] < 0 || end > limit || end - p is < 3 or > 10) return p;
        for (var i = p + 1; i < end - 1; i++)
        {
            ref readonly var t = ref tags[i];
            if (t.Pos is PartOfSpeech.Verb or PartOfSpeech.Subordinator or PartOfSpeech.Relative or PartOfSpeech.Pronoun || t.Is(Kinds.Time)
                || i == p + 1 && (t.Pos == PartOfSpeech.Preposition && end - p == 3 || document.Words[i].Kind == WordKind.Number && end - p == 3)) return p;
        }

        return end;
    }

    private int Relative(int p, int limit, PhraseScope scope, ref State s)
    {
        if ((scope & PhraseScope.Relative) == 0 || !s.Closed || document.Words[p].StemForm is "ما" or "من" or "مما" or "ممن" or "عما" or "بما") return p;
        return ClauseEnd(p + 1, limit, s.Spoken);
    }

    /// <summary>مقاتلون محليون يطلقون على أنفسهم …: certain only for an agreeing plural verb right after an indefinite plural.</summary>
    private int IndefiniteRelative(int p, int limit, PhraseScope scope, ref State s)
    {
        if ((scope & PhraseScope.Relative) == 0 || s.Closed || s.Named || s.Last < 0) return p;
        ref readonly var t = ref tags[p];
        var plural = tags[s.Head].Plural || tags[p - 1].Plural;
        return t.Is(Kinds.Imperfect) && plural && document.Words[p].Form.EndsWith("ون", StringComparison.Ordinal) ? ClauseEnd(p + 1, limit, s.Spoken) : p;
    }

    /// <summary>End of a relative clause: a comma or colon, أن/إن after a verb of saying's subject, a verb of another clause.</summary>
    private int ClauseEnd(int p, int limit, bool spoken)
    {
        int verbs = 0, said = 0;
        for (var i = p; i < limit; i++)
        {
            ref readonly var t = ref tags[i];
            if (IsOpen(i) && partner[i] > i && partner[i] < limit)
            {
                if (IsQuoteMark(i) && QuotedName(i, limit) == i) return i;
                i = partner[i];
                continue;
            }

            if (t.Pos == PartOfSpeech.Punctuation) return i;
            if (t.Pos == PartOfSpeech.Verb && t.Conj && verbs > 0) return i;
            if (t.Pos == PartOfSpeech.Verb) verbs++;
            if (t.Is(Kinds.SayVerb)) said++;
            if (t.Pos == PartOfSpeech.Negation && t.Conj && verbs > 0) return i;
            if (spoken && t.Is(Kinds.Complementizer) && i > p + 1 && said == 0 && tags[i - 1].Pos is not (PartOfSpeech.Verb or PartOfSpeech.Preposition)) return i;
            if (t.Is(Kinds.Complementizer) && i > p + 1 && document.Words[i].StemForm is "إن" or "ان" or "إنه" or "إنها" or "إنهم") return i;
            if (t.Is(Kinds.SayParticiple)) return i;
        }

        return limit;
    }

    private int NextComma(int p, int limit)
    {
        for (var i = p; i < limit && i < p + 25; i++)
        {
            if (IsOpen(i) && partner[i] > i && partner[i] < limit) i = partner[i];
            else if (document.Words[i].Form is "،" or ",") return i;
            else if (tags[i].Pos == PartOfSpeech.Punctuation) return -1;
        }

        return -1;
    }

    private bool IsOpen(int p) => partner[p] > p;

    private bool IsQuoteMark(int p) => document.Words[p].Kind == WordKind.Punctuation && ArabicLetters.IsQuote(document.Words[p].Form[0]);

    private bool IsLoneWaw(int p) => document.Words[p].Form is "و";

    /// <summary>لـ«…»، بـ30: the letter stands alone because no Arabic letter follows.</summary>
    private bool IsLoneProclitic(int p) => document.Words[p].Form is "ل" or "ب" or "و" or "ك" or "ول" or "وب" or "ال" or "لل" or "بال" or "وال";
}
