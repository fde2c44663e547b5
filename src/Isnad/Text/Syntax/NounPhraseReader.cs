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

        /// <summary>Where the phrase begins.</summary>
        public int First;

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

        /// <summary>A number stands before the head.</summary>
        public bool CountedNoun;

        /// <summary>The last rank read, 0 where none.</summary>
        public int RankAt;

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
        var s = new State { Head = -1, Last = -1, First = first, Spoken = first > 0 && tags[first - 1].Is(Kinds.SayVerb) && !tags[first - 1].Is(Kinds.TellVerb) };
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

        // التركي رجب طيب أردوغان: the office is left out after another of its kind.
        if (s.Head == p && t.Article && t.Pos == PartOfSpeech.Adjective && p + 1 < tags.Length && !tags[p + 1].Attached && !tags[p + 1].Is(Kinds.PlaceName | Kinds.Time)
            && (tags[p + 1].Pos == PartOfSpeech.ProperNoun || tags[p + 1].Is(Kinds.GivenName))) s.Titled = true;
        if (t.Is(Kinds.Rank)) s.RankAt = p;
        if (t.Pos == PartOfSpeech.ProperNoun && !t.Is(Kinds.Title | Kinds.Rank | Kinds.Time)) TakeName(p, ref s);
    }

    /// <summary>Takes the words at <paramref name="p"/> into the phrase, or returns <paramref name="p"/> where it ends before them.</summary>
    private int Step(int p, int limit, PhraseScope scope, bool personObject, int depth, ref State s)
    {
        ref readonly var t = ref tags[p];
        // د. السديري
        if (t.Pos == PartOfSpeech.Punctuation && document.Words[p].Form == "." && p + 1 < limit && p - 1 == s.Last && tags[s.Last].Is(Kinds.Rank) && document.Words[s.Last].StemForm.Length <= 2) return p + 1;
        if (NameHere(p, limit, s) || GenitiveName(p, limit, s))
        {
            TakeName(p, ref s);
            return p + 1;
        }

        if (t.Pos == PartOfSpeech.Punctuation) return Punctuation(p, limit, scope, personObject, depth, ref s);
        if (t.Conj || IsLoneWaw(p) || t.Pos == PartOfSpeech.Conjunction) return Coordinate(p, limit, scope, personObject, depth, ref s);
        // مدير عام المكتب، أمين عام الحزب: the adjective of a general office leaves its construct open.
        if (document.Words[p].Key is "عام" or "عامه" && !t.Article && !s.Closed && s.Last == p - 1 && tags[s.Last].Is(Kinds.Title) && p + 1 < limit && tags[p + 1].Nominal && !tags[p + 1].Attached) return p + 1;
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
            case PartOfSpeech.Numeral when t.Article && s.Closed && tags[p - 1].Article:
                return p + 1;
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
        var open = OpenForGenitive(s);
        var definiteTime = t.Article || document.Words[p].Form.StartsWith("ال", StringComparison.Ordinal);
        if (t.Is(Kinds.Time) && open && definiteTime && document.Words[p].Key != "اليوم" && !s.CountedNoun)
        {
            (s.Last, s.Closed) = (p, true);
            return p + 1;
        }

        if (t.Is(Kinds.Time) && !(open && tags[s.Last].Is(Kinds.Time)))
        {
            // العام، دقيقة are also adjectives.
            var describes = t.Is(Kinds.Adjective) && (t.Article ? s.Closed && tags[p - 1].Article && !FollowedByTime(p, limit) : !s.Closed && (s.Described || tags[s.Last].Feminine == t.Feminine));
            if (!describes) return p;
            s.Described |= !t.Article;
            s.Governs |= t.Governs;
            return p + 1;
        }

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

            if (t.Is(Kinds.Rank) && !(s.Named && t.Is(Kinds.Title)) || t.Is(Kinds.Title) && !s.Named && s.Titled && t.Is(Kinds.Rank | Kinds.Kin))
            {
                var holder = p + 1 < limit && !tags[p + 1].Attached && !tags[p + 1].Is(Kinds.PlaceName) && (tags[p + 1].Pos == PartOfSpeech.ProperNoun || tags[p + 1].Is(Kinds.GivenName | Kinds.Rank));
                if (personObject && (s.Named || !holder)) return p;
                TakeNoun(p, ref s);
                return p + 1;
            }

            if (t.Is(Kinds.Title)) return Juxtaposed(p, limit, scope, personObject, depth, ref s);
            if (s.Titled && (!t.Known || t.Pos != PartOfSpeech.Noun) || s.InName && (t.Pos == PartOfSpeech.ProperNoun || !t.Known))
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
        if (t.Pos == PartOfSpeech.Adjective && !t.Is(Kinds.Title | Kinds.Rank) || t.Is(Kinds.Adjective) && s.Described && !t.Is(Kinds.Body | Kinds.Place))
        {
            // المطلوب أمنيا, المحظورة دوليا
            if (s.Closed) return t.Tanwin && document.Words[p].StemForm.EndsWith("يا", StringComparison.Ordinal) && tags[p - 1].Article && tags[p - 1].Pos == PartOfSpeech.Adjective ? p + 1 : p;
            s.Described = true;
            s.Governs |= t.Governs;
            return p + 1;
        }

        if (t.Is(Kinds.Rank) && s.Titled && s.Closed)
        {
            s.Kinds |= t.Kinds;
            return p + 1;
        }

        if (open && !t.Tanwin && !TwoPeople(p, s.Last))
        {
            TakeNoun(p, ref s);
            return p + 1;
        }

        return t.Is(Kinds.Title | Kinds.Kin) && s.Closed || t.Is(Kinds.Quantity) && s.Named && document.Words[p].StemForm is "أحد" or "إحدى" or "احد"
            ? Juxtaposed(p, limit, scope, personObject, depth, ref s)
            : p;
    }

    /// <summary>طعن مستوطن فتى: two single persons without the article are subject and object, not one of the other.</summary>
    private bool TwoPeople(int p, int last) => Single(p) && Single(last) && last == p - 1;

    private bool Single(int at) => tags[at].Is(Kinds.Person) && !tags[at].Is(Kinds.Title | Kinds.Rank | Kinds.Kin | Kinds.Group) && !tags[at].Article && !tags[at].Pronoun && !document.Words[at].Has(Features.Plural);

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
}
