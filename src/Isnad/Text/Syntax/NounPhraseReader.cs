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

    /// <summary>Reads what may open a phrase: a detached proclitic, a quoted name, a demonstrative, a number, a noun.</summary>
    private int Begin(int first, int limit, ref State s)
    {
        var p = first;
        if (IsLoneProclitic(p)) p++;
        if (p < limit && p > first && document.Words[p].Form is "ـ" or "") p++;
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
            if (p < limit && IsOpen(p) && IsQuoteMark(p) && QuotedName(p, limit) is var quoted && quoted > p)
            {
                (s.Head, s.Last, s.Closed) = (p + 1, p + 1, true);
                return quoted;
            }

            if (p >= limit || !CountedHere(p))
            {
                s.Head = s.Last = p - 1;
                s.Closed = true;
                return p;
            }
        }
        else if (VerbAsName(p, limit))
        {
            TakeName(p, ref s);
            return p + 1;
        }
        else if (!CanHead(p)) return first;

        if (p > 0 && !t.Known && !t.Article && !t.Attached && !s.Counting && t.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && tags[p - 1].Is(Kinds.SayVerb)) TakeName(p, ref s);
        else TakeNoun(p, ref s);
        s.CountedNoun = s.Counting;
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
        else if (tags[p].Is(Kinds.Approx) || document.Words[p].Form is "حوالي" or "حوالى" or "نحو" or "قرابة" or "زهاء" || document.Words[p].StemForm is "أكثر" or "أقل" or "اكثر" or "اقل")
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

    /// <summary>قال كوري شولمان: right after a verb of saying a bare verb before a name is a name.</summary>
    private bool VerbAsName(int p, int limit) => p > 0 && tags[p].Pos == PartOfSpeech.Verb && !tags[p].Conj
        && (tags[p - 1].Pos == PartOfSpeech.Verb && tags[p - 1].Is(Kinds.SayVerb) || document.Words[p - 1].Form is "،" or "," && tags[p].Is(Kinds.GivenName))
        && p + 1 < limit && (tags[p + 1].Pos == PartOfSpeech.ProperNoun && !tags[p + 1].Attached || tags[p].Is(Kinds.GivenName) || document.Words[p + 1].Form is ":" or "،" || tags[p + 1].Is(Kinds.Complementizer));

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

        // التركي رجب طيب أردوغان: the office is left out after another of its kind.
        if (s.Head == p && t.Article && t.Pos == PartOfSpeech.Adjective && p + 1 < tags.Length && !tags[p + 1].Attached && !tags[p + 1].Is(Kinds.PlaceName | Kinds.Time)
            && (tags[p + 1].Pos == PartOfSpeech.ProperNoun || tags[p + 1].Is(Kinds.GivenName))) s.Titled = true;
        if (t.Is(Kinds.Rank)) s.RankAt = p;
        if (t.Pos == PartOfSpeech.ProperNoun && !t.Is(Kinds.Title | Kinds.Rank | Kinds.Time)) TakeName(p, ref s);
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
        if (!s.Titled) return;
        s.Titled = false;
        // What an office governs stands before its holder's name, never after it.
        // Not so the ranked person after whom a body is called: مركز الملك سلمان للإغاثة.
        s.Governs = s.RankAt > s.Head && tags[s.RankAt - 1].Is(Kinds.Body) ? tags[s.RankAt - 1].Governs : Governs.None;
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

        if (open && !t.Tanwin)
        {
            TakeNoun(p, ref s);
            return p + 1;
        }

        return t.Is(Kinds.Title | Kinds.Kin) && s.Closed || t.Is(Kinds.Quantity) && s.Named && document.Words[p].StemForm is "أحد" or "إحدى" or "احد"
            ? Juxtaposed(p, limit, scope, personObject, depth, ref s)
            : p;
    }

    /// <summary>العام الماضي, العام 2014: the year, not the adjective.</summary>
    private bool FollowedByTime(int p, int limit) => p + 1 < limit && (tags[p + 1].Pos == PartOfSpeech.Numeral
        || document.Words[p + 1].StemKey is "ماضي" or "حالي" or "مقبل" or "جاري" or "قادم" or "فايت" or "منصرم");

    /// <summary>A definite word after a definite noun that the tagger calls a noun but that agrees like an adjective (المتحدة، المسلحة).</summary>
    private bool FollowsAsAdjective(int p, in State s)
    {
        ref readonly var t = ref tags[p];
        if (t.Is(Kinds.Title | Kinds.Rank | Kinds.Body | Kinds.Place | Kinds.Saying)) return false;
        if (t.Is(Kinds.Adjective)) return true;
        if (s.Titled && s.Last == p - 1 && tags[s.Last].Is(Kinds.Rank)) return false;
        var word = document.Words[p];
        var form = word.StemForm;
        var agrees = t.Feminine ? tags[s.Head].Feminine || tags[s.Last].Feminine || tags[s.Head].Plural || tags[s.Last].Plural : !tags[s.Last].Feminine || !tags[s.Head].Feminine;
        if (!agrees) return false;
        var person = t.Is(Kinds.Person) && tags[s.Head].Is(Kinds.Person | Kinds.Title | Kinds.Rank) && !t.Feminine;
        if ((word.Features & (Features.Nisba | Features.ActiveParticiple | Features.PassiveParticiple)) != 0 && !person) return true;
        if (t.Is(Kinds.Person) && t.Feminine && form.EndsWith('ة') && form[0] == 'م' && !tags[s.Head].Is(Kinds.Person | Kinds.Title)) return true;
        var nisba = form.Length > 4 && (form.EndsWith("ية", StringComparison.Ordinal) && !t.Is(Kinds.Person) || form.EndsWith("يين", StringComparison.Ordinal) && tags[s.Last].Plural
            || form[^1] == 'ي' && !t.Feminine && (!t.Known || tags[p - 1].Article && !t.Is(Kinds.GivenName | Kinds.Person)));
        if (nisba) return !AbstractNoun(form);
        return !t.Known && !s.Titled && !s.InName && form.Length > 3 && form[0] == 'م' && !t.Is(Kinds.Person);
    }

    /// <summary>Nouns that end like a feminine nisba.</summary>
    private static bool AbstractNoun(string form) => form is "قضية" or "حرية" or "عملية" or "مسؤولية" or "شرعية" or "هوية" or "بلدية" or "جنسية" or "أهمية" or "ضحية" or "اتفاقية"
        or "مديرية" or "جمعية" or "رواية" or "حماية" or "رعاية" or "نهاية" or "بداية" or "غاية" or "قرية" or "نية" or "كلية" or "بقية" or "ميزانية" or "آلية" or "مصداقية" or "جاهزية"
        or "ديمقراطية" or "ديموقراطية" or "جمهورية" or "إمبراطورية" or "سرية" or "مروحية" or "صلاحية" or "حكاية" or "دعاية" or "هدية" or "وصية" or "تسوية" or "مالية" or "عضوية" or "استراتيجية";

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
        if (tags[p].Pronoun || (scope & PhraseScope.Apposition) == 0 || personObject && !(s.Named && s.Head == s.First && p - s.Head is > 1 and < 5 && tags[s.Head].Pos == PartOfSpeech.ProperNoun) || !(s.Named || (s.Kinds & Kinds.Honor) != 0)) return p;
        var end = Read(p, limit, scope & ~(PhraseScope.Coordination | PhraseScope.Relative), false, depth + 1);
        if (end <= p) return p;
        s.InName = false;
        s.Last = p;
        return end;
    }
}
