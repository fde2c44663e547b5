namespace Isnad.Text.Syntax;

/// <summary>Reads one noun phrase from left to right. What it takes next depends on how complete the phrase is: a noun open for its genitive, a title open
/// for its holder's name, a name open for more of it.</summary>
internal sealed partial class NounPhraseReader(Document document, Tag[] tags, int[] partner)
{
    private const int MaxDepth = 6;

    private struct State
    {
        /// <summary>The noun that everything else depends on.</summary>
        public int Head;

        /// <summary>The last noun of the iḍāfa chain.</summary>
        public int Last;

        /// <summary>Definite or otherwise complete: no genitive can follow.</summary>
        public bool Closed;

        /// <summary>An indefinite adjective stands after the last noun.</summary>
        public bool Described;

        /// <summary>A title or rank waits for its holder's name.</summary>
        public bool Titled;

        /// <summary>A person's name has been read.</summary>
        public bool Named;

        /// <summary>The word before is part of a name.</summary>
        public bool InName;

        /// <summary>Kinds of the nouns read so far.</summary>
        public Kinds Kinds;

        /// <summary>Prepositions that the nouns read so far govern.</summary>
        public Governs Governs;

        /// <summary>The phrase follows a verb of saying: it names a speaker.</summary>
        public bool Spoken;

        /// <summary>A number has been read and its noun has not.</summary>
        public bool Counting;
    }

    /// <summary>End of the phrase that begins at <paramref name="first"/>; <paramref name="first"/> itself where none does.</summary>
    public int Read(int first, int limit, PhraseScope scope, bool personObject = false, int depth = 0) =>
        Read(first, limit, scope, personObject, depth, out _);

    /// <summary>The word that the phrase <c>[first, end)</c> depends on.</summary>
    public int Head(int first, int end)
    {
        Read(first, end, PhraseScope.Core, false, 0, out var head);
        return head;
    }

    private int Read(int first, int limit, PhraseScope scope, bool personObject, int depth, out int head)
    {
        head = first;
        if (first >= limit || depth > MaxDepth) return first;
        var s = new State { Head = -1, Last = -1, Spoken = first > 0 && tags[first - 1].Is(Kinds.SayVerb) && !tags[first - 1].Is(Kinds.TellVerb) };
        var p = Begin(first, limit, ref s);
        if (p == first) return first;
        head = s.Head < 0 ? first : s.Head;
        while (p < limit)
        {
            var next = Step(p, limit, scope, personObject, depth, ref s);
            if (next <= p) break;
            p = next;
            if (head == first && s.Head >= 0) head = s.Head;
        }

        return p;
    }

    /// <summary>Reads what may open a phrase: a detached proclitic, a quoted name, a demonstrative, a number, a noun.</summary>
    private int Begin(int first, int limit, ref State s)
    {
        var p = first;
        if (IsLoneProclitic(p)) p++;
        if (p < limit && document.Words[p].Form == "ـ") p++;
        if (p >= limit) return first;
        if (IsOpen(p) && IsQuoteMark(p))
        {
            var end = QuotedName(p, limit);
            if (end == p) return first;
            (s.Head, s.Last, s.Closed, s.Named, s.InName) = (p + 1, p + 1, true, false, false);
            return end;
        }

        p = Quantifier(p, limit, ref s);
        if (p >= limit) return p;
        if (tags[p].Pos == PartOfSpeech.Demonstrative)
        {
            var after = p + 1;
            if (after < limit && tags[after].Article && tags[after].Nominal && !tags[after].Attached) p = after;
            else
            {
                s.Head = s.Last = p;
                s.Closed = true;
                return after;
            }
        }

        ref readonly var t = ref tags[p];
        if (t.Pos == PartOfSpeech.Numeral && !s.Counting) p = Number(p, limit, ref s);
        if (s.Counting)
        {
            if (p >= limit || !CountedHere(p))
            {
                s.Head = s.Last = p - 1;
                s.Closed = true;
                return p;
            }
        }
        else if (!CanHead(p)) return first;

        if (p > 0 && !t.Known && !t.Article && !t.Attached && !s.Counting && t.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && tags[p - 1].Is(Kinds.SayVerb)) TakeName(p, ref s);
        else TakeNoun(p, ref s);
        s.Counting = false;
        if (tags[p].Tanwin && !s.InName) s.Described = true;
        return p + 1;
    }

    /// <summary>أكثر من 16، ما لا يقل عن 115، نحو 30: only before a number.</summary>
    private int Quantifier(int p, int limit, ref State s)
    {
        var q = p;
        if (document.Words[p].Form is "ما" or "بما" && p + 3 < limit && tags[p + 1].Pos is PartOfSpeech.Negation or PartOfSpeech.Verb)
        {
            q = tags[p + 1].Pos == PartOfSpeech.Negation ? p + 3 : p + 2;
            if (q < limit && tags[q].Pos == PartOfSpeech.Preposition) q++;
        }
        else if (tags[p].Is(Kinds.Approx) || document.Words[p].StemForm is "أكثر" or "أقل" or "اكثر" or "اقل")
        {
            q = p + 1;
            if (q < limit && document.Words[q].Form == "من") q++;
        }

        return q > p && q < limit && tags[q].Pos == PartOfSpeech.Numeral ? Number(q, limit, ref s) : p;
    }

    private int Number(int p, int limit, ref State s)
    {
        s.Counting = true;
        p++;
        while (p < limit && tags[p].Pos == PartOfSpeech.Numeral) p++;
        return p;
    }

    private bool CountedHere(int p)
    {
        ref readonly var t = ref tags[p];
        return t.Nominal && !t.Attached && !t.Is(Kinds.SayParticiple | Kinds.Time);
    }

    private bool CanHead(int p)
    {
        ref readonly var t = ref tags[p];
        if (t.Is(Kinds.Emphatic)) return false;
        if (t.Is(Kinds.SayParticiple) && !t.Is(Kinds.Title | Kinds.Body | Kinds.Person)) return false;
        return t.Nominal || t.Pos == PartOfSpeech.Numeral || document.Words[p].Form is "من" && t.Pos == PartOfSpeech.Relative;
    }

    private void TakeNoun(int p, ref State s)
    {
        ref readonly var t = ref tags[p];
        if (s.Head < 0) s.Head = p;
        s.Last = p;
        s.Kinds |= t.Kinds;
        s.Governs |= t.Governs;
        s.InName = false;
        s.Described = false;
        if (t.Article || t.Pronoun) s.Closed = true;
        if (t.Is(Kinds.Title | Kinds.Rank | Kinds.Honor | Kinds.Kin)) s.Titled = true;
        if (t.Pos == PartOfSpeech.ProperNoun && !t.Is(Kinds.Title | Kinds.Rank)) TakeName(p, ref s);
    }

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
        s.Titled = false;
        // What an office governs stands before its holder's name, never after it.
        s.Governs = Governs.None;
    }

    /// <summary>Takes the words at <paramref name="p"/> into the phrase, or returns <paramref name="p"/> where it ends before them.</summary>
    private int Step(int p, int limit, PhraseScope scope, bool personObject, int depth, ref State s)
    {
        ref readonly var t = ref tags[p];
        // د. السديري
        if (t.Pos == PartOfSpeech.Punctuation && document.Words[p].Form == "." && p + 1 < limit && p - 1 == s.Last && tags[s.Last].Is(Kinds.Rank) && document.Words[s.Last].StemForm.Length <= 2) return p + 1;
        if (t.Pos == PartOfSpeech.Punctuation) return Punctuation(p, limit, scope, personObject, depth, ref s);
        if (t.Conj || IsLoneWaw(p) || t.Pos == PartOfSpeech.Conjunction) return Coordinate(p, limit, scope, personObject, depth, ref s);
        if (Direction(p, s))
        {
            s.Last = p;
            return p + 1;
        }

        if (t.Pos == PartOfSpeech.Preposition || t.Preposition != Governs.None) return Complement(p, limit, scope, s.Spoken, depth, ref s);
        switch (t.Pos)
        {
            case PartOfSpeech.Relative:
                return Relative(p, limit, scope, ref s);
            case PartOfSpeech.Verb:
                return IndefiniteRelative(p, limit, scope, ref s);
            case PartOfSpeech.Demonstrative:
                return Demonstrative(p, limit, ref s);
            case PartOfSpeech.Numeral:
                return s.Last >= 0 && (tags[s.Last].Is(Kinds.Numbered) || s.InName && document.Words[p].Kind == WordKind.Number && tags[s.Last].Pos == PartOfSpeech.Foreign)
                    || OpenForGenitive(s) && document.Words[p].Kind != WordKind.Number && s.Kinds != Kinds.None && tags[s.Last].Is(Kinds.Numbered | Kinds.Quantity) ? p + 1 : p;
            case PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Foreign:
                return Nominal(p, limit, scope, personObject, depth, ref s);
            default:
                return t.Is(Kinds.Emphatic) && s.Closed ? p + 1 : p;
        }
    }

    /// <summary>مقاتلو جنوب اليمن: a compass word in the genitive of a plural that shows its construct state.</summary>
    private bool Direction(int p, in State s) => OpenForGenitive(s) && !tags[p].Attached && p - 1 == s.Last
        && document.Words[p].StemForm is "شمال" or "جنوب" or "شرق" or "غرب" or "وسط" or "شمالي" or "جنوبي" or "شرقي" or "غربي"
        && (document.Words[s.Last].Has(Features.Construct) || tags[s.Last].Is(Kinds.Person | Kinds.Place) && document.Words[s.Last].StemForm[^1] is 'و' or 'ي');

    private bool OpenForGenitive(in State s) => !s.Closed && !s.Described && s.Last >= 0 && !tags[s.Last].Sealed;

    private int Nominal(int p, int limit, PhraseScope scope, bool personObject, int depth, ref State s)
    {
        ref readonly var t = ref tags[p];
        if (t.Is(Kinds.SayParticiple) && !s.InName) return p;
        if (t.Is(Kinds.Emphatic)) return s.Closed ? p + 1 : p;
        if (t.Is(Kinds.Time) && !s.InName && !(OpenForGenitive(s) && (t.Article || tags[s.Last].Is(Kinds.Time)))) return p;
        var open = OpenForGenitive(s);
        if (t.Article)
        {
            if (open || s.Described && !s.Closed && tags[s.Last].Pos != PartOfSpeech.ProperNoun && t.Pos != PartOfSpeech.Adjective && tags[p - 1].Pos == PartOfSpeech.Adjective && !tags[p - 1].Sealed)
            {
                TakeNoun(p, ref s);
                return p + 1;
            }

            if (!s.Closed) return p;
            if (t.Pos == PartOfSpeech.Adjective && !t.Is(Kinds.Title | Kinds.Rank) || FollowsAsAdjective(p, s))
            {
                s.Governs |= t.Governs;
                s.InName = s.InName && t.Pos == PartOfSpeech.ProperNoun;
                return p + 1;
            }

            if (t.Is(Kinds.Rank) || t.Is(Kinds.Title) && !s.Named && s.Titled && t.Is(Kinds.Rank | Kinds.Kin))
            {
                if (personObject && s.Named) return p;
                TakeNoun(p, ref s);
                return p + 1;
            }

            if (t.Is(Kinds.Title)) return Juxtaposed(p, limit, scope, personObject, depth, ref s);
            if (s.Titled || s.InName && (t.Pos == PartOfSpeech.ProperNoun || !t.Known))
            {
                // A surname with the article ends the name.
                TakeName(p, ref s);
                s.InName = t.Pos == PartOfSpeech.ProperNoun;
                return p + 1;
            }

            return p;
        }

        if (t.Pos == PartOfSpeech.ProperNoun || t.Pos == PartOfSpeech.Foreign || t.Is(Kinds.NamePart)) return Name(p, open, ref s);
        if (s.InName && !t.Known && s.Named && !t.Is(Kinds.Title)) return Name(p, open, ref s);
        if (s.Closed && s.Titled && (!t.Known || t.Pos == PartOfSpeech.Adjective) && !t.Tanwin && !t.Is(Kinds.Title | Kinds.Rank)) return Name(p, open, ref s);
        if (t.Pos == PartOfSpeech.Adjective && !t.Is(Kinds.Title | Kinds.Rank))
        {
            if (s.Closed) return p;
            s.Described = true;
            s.Governs |= t.Governs;
            return p + 1;
        }

        if (t.Is(Kinds.Rank) && s.Titled && s.Closed)
        {
            s.Kinds |= t.Kinds;
            return p + 1;
        }

        if (open && !t.Tanwin)
        {
            TakeNoun(p, ref s);
            return p + 1;
        }

        return t.Is(Kinds.Title | Kinds.Kin) && s.Closed || t.Is(Kinds.Quantity) && s.Named && document.Words[p].StemForm is "أحد" or "إحدى" or "احد"
            ? Juxtaposed(p, limit, scope, personObject, depth, ref s)
            : p;
    }

    /// <summary>A definite word after a definite noun that the tagger calls a noun but that agrees like an adjective (المتحدة، المسلحة).</summary>
    private bool FollowsAsAdjective(int p, in State s)
    {
        ref readonly var t = ref tags[p];
        if (t.Is(Kinds.Adjective) && !t.Is(Kinds.Title | Kinds.Rank)) return true;
        var form = document.Words[p].StemForm;
        return !t.Known && !s.Titled && !s.InName && form.Length > 3 && form[0] == 'م' && s.Last >= 0
            && (t.Feminine || !tags[s.Last].Feminine) && !t.Is(Kinds.Title | Kinds.Rank | Kinds.Person | Kinds.Body | Kinds.Place);
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
            if (!tags[s.Last].Is(Kinds.Place)) return p;
            TakeName(p, ref s);
            return p + 1;
        }

        if (s.InName || s.Titled || t.Pos == PartOfSpeech.ProperNoun && (tags[s.Last].Is(Kinds.Person | Kinds.Kin | Kinds.Place | Kinds.Media | Kinds.Group) || tags[s.Head].Is(Kinds.Person)))
        {
            TakeName(p, ref s);
            return p + 1;
        }

        return p;
    }

    private int Demonstrative(int p, int limit, ref State s)
    {
        var articled = p + 1 < limit && tags[p + 1].Article && !tags[p + 1].Attached;
        if (OpenForGenitive(s))
        {
            if (articled)
            {
                TakeNoun(p + 1, ref s);
                return p + 2;
            }

            s.Closed = true;
            return p + 1;
        }

        return s.Closed && !articled && !s.Named ? p + 1 : p;
    }

    /// <summary>تيم جونسون رئيس قسم السياسة: an office after its holder's name, without a comma.</summary>
    private int Juxtaposed(int p, int limit, PhraseScope scope, bool personObject, int depth, ref State s)
    {
        if ((scope & PhraseScope.Apposition) == 0 || personObject || !(s.Named || (s.Kinds & Kinds.Honor) != 0)) return p;
        var end = Read(p, limit, scope & ~(PhraseScope.Coordination | PhraseScope.Relative), false, depth + 1);
        if (end <= p) return p;
        s.InName = false;
        s.Last = p;
        return end;
    }
}
