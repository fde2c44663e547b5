namespace Isnad.Text.Syntax;

internal sealed partial class Phrases
{
    /// <summary>The clauses of a sentence in order; they do not overlap, and punctuation between them belongs to none.</summary>
    /// <remarks>
    /// Cut before و/ف + verb, before subordinators, relative pronouns and participles of saying, and after colons. A quotation or bracket that
    /// holds no verb is never cut into; one that holds words spoken is a unit of its own, cut inside in the same way.
    /// </remarks>
    public IReadOnlyList<Clause> Clauses(int sentence)
    {
        var range = Document.Sentences[sentence];
        var clauses = new List<Clause>();
        Cut(range.First, range.End, ClauseKind.Main, clauses);
        return clauses;
    }

    /// <summary>Where the content of a report that begins at <paramref name="start"/> ends (exclusive).</summary>
    /// <remarks>
    /// <paramref name="start"/> is the first word of the content (after أن/إن/بأن or the colon). The content runs to the end of the sentence, or of the
    /// quotation it stands in, but stops before what reports anew: a participle of saying (، مشيرا إلى), و or كما/فيما/بينما with a verb of saying
    /// (وأضاف), an attribution that trails (وفقا لـ، بحسب، على حد قوله) where it names one who can say something (not وفقا للقانون); and before the comma in front of any of these.
    /// </remarks>
    public int ComplementEnd(int start)
    {
        var words = Document.Words;
        if ((uint)start >= (uint)words.Count) return start;
        var limit = Limit(start);
        for (var i = start; i < limit; i++)
        {
            if (_partner[i] > i && _partner[i] < limit)
            {
                i = _partner[i];
                continue;
            }

            if (i > start && ReportsAnew(i, limit)) return BeforeComma(i, start);
        }

        return words[limit - 1].Kind == WordKind.Punctuation && words[limit - 1].Form is "." or "؟" or "!" or "…" or ".." or "؛" or "،" ? limit - 1 : limit;
    }

    /// <summary>Whether another report, or the attribution of this one, begins at <paramref name="i"/>.</summary>
    public bool ReportsAnew(int i, int limit)
    {
        ref readonly var t = ref _tags[i];
        var words = Document.Words;
        var afterComma = words[i - 1].Form is "،" or "," or "-" or "–" or "؛";
        if (t.Is(Kinds.SayParticiple) && !t.Article && t.Preposition == Governs.None && (afterComma || t.Tanwin || words[i].Form.EndsWith('ا') || i + 1 < limit && Continues(i + 1))) return true;
        var says = t.Pos == PartOfSpeech.Verb && t.Is(Kinds.SayVerb);
        // وأضاف always reports anew; ودعا، وطالب may be what the content tells, and do after a comma or before بأن.
        if (says && t.Conj && words[i].Form[0] == 'و' && (!t.Is(Kinds.TellVerb) || afterComma || i + 1 < limit && words[i + 1].Form is "بأن" or "بأنه" or "بأنها" or "بأنهم")) return true;
        if (says && !t.Conj && words[i - 1].StemForm is "لكنه" or "لكنها" or "لكن" or "ولكنه" or "ولكنها" or "لكنهم") return true;
        if (words[i].StemForm is "كما" or "فيما" or "بينما" or "حسبما" && i + 1 < limit && _tags[i + 1].Pos == PartOfSpeech.Verb && _tags[i + 1].Is(Kinds.SayVerb)) return true;
        return TrailingAttribution(i, limit);
    }

    private bool Continues(int i) => _tags[i].Is(Kinds.Complementizer) || Document.Words[i].Form is "إلى" or "الى" or "على" or ":" || _tags[i].Preposition == Governs.Ba;

    /// <summary>وفقا لمصدر، بحسب الوكالة، على حد قوله; not وفقا للقانون.</summary>
    private bool TrailingAttribution(int i, int limit)
    {
        var words = Document.Words;
        var form = words[i].StemForm;
        if (form == "على" && i + 2 < limit && words[i + 1].Form is "حد" && words[i + 2].StemKey is "قول" or "تعبير" or "وصف" or "زعم" or "قوله" or "تعبيره" or "وصفه" or "قولها" or "قولهم") return true;
        if (form is not ("وفق" or "وفقا" or "بحسب" or "حسب" or "حسبما" or "طبقا" or "نقلا" or "وفقاً") || i + 1 >= limit) return false;
        var at = i + 1;
        if (_tags[at].Pos == PartOfSpeech.Preposition) at++;
        if (at >= limit) return false;
        const Kinds Sources = Kinds.Title | Kinds.Rank | Kinds.Honor | Kinds.Person | Kinds.Body | Kinds.Media | Kinds.Document | Kinds.Group | Kinds.Saying | Kinds.PlaceName | Kinds.Kin;
        ref readonly var source = ref _tags[at];
        return source.Is(Sources) || source.Pos is PartOfSpeech.ProperNoun or PartOfSpeech.Relative or PartOfSpeech.Foreign or PartOfSpeech.Verb || _partner[at] > at || words[at].Form is "ل" or "ما";
    }

    private int BeforeComma(int i, int start)
    {
        if (i > start + 1 && Document.Words[i - 1].StemForm is "لكنه" or "لكنها" or "لكن" or "ولكنه" or "ولكنها" or "لكنهم") i--;
        while (i > start + 1 && Document.Words[i - 1].Form is "،" or "," or "-" or "–" or "؛") i--;
        return i;
    }

    private void Cut(int first, int end, ClauseKind kind, List<Clause> clauses)
    {
        var start = first;
        var verb = -1;
        for (var i = first; i < end; i++)
        {
            if (_partner[i] > i && _partner[i] < end)
            {
                if (HoldsVerb(i))
                {
                    Close(start, i, verb, kind, clauses);
                    Cut(i + 1, _partner[i], ClauseKind.Spoken, clauses);
                    (start, verb, kind) = (_partner[i] + 1, -1, ClauseKind.Main);
                }

                i = _partner[i];
                continue;
            }

            if (i > start && Opens(i, verb) is { } opened)
            {
                Close(start, i, verb, kind, clauses);
                (start, verb, kind) = (i, -1, opened);
            }

            if (verb < 0 && _tags[i].Pos == PartOfSpeech.Verb && !Auxiliary(i, end)) verb = i;
            if (Document.Words[i].Form != ":" || i + 1 >= end) continue;
            Close(start, i, verb, kind, clauses);
            (start, verb, kind) = (i + 1, -1, ClauseKind.Spoken);
        }

        Close(start, end, verb, kind, clauses);
    }

    /// <summary>كان قد قال: the verb after the auxiliary is the clause's verb.</summary>
    private bool Auxiliary(int i, int end)
    {
        if (Document.Words[i].Lemma is not "كان" && Document.Words[i].StemForm is not ("كان" or "كانت" or "كانوا" or "يكون" or "تكون")) return false;
        for (var k = i + 1; k < end && k < i + 3; k++)
            if (_tags[k].Pos == PartOfSpeech.Verb && !_tags[k].Conj) return true;
            else if (_tags[k].Pos is not (PartOfSpeech.Particle or PartOfSpeech.Negation)) return false;
        return false;
    }

    private ClauseKind? Opens(int i, int verb)
    {
        ref readonly var t = ref _tags[i];
        switch (t.Pos)
        {
            case PartOfSpeech.Verb when t.Conj:
                return ClauseKind.Coordinated;
            case PartOfSpeech.Verb when verb >= 0 && Document.Words[i - 1].Form is "،" or ",":
                return ClauseKind.Main;
            case PartOfSpeech.Subordinator:
                return t.Is(Kinds.Complementizer) ? ClauseKind.Complement : ClauseKind.Subordinate;
            case PartOfSpeech.Relative when Document.Words[i].Form.Length > 3 || verb >= 0:
                return ClauseKind.Relative;
            case PartOfSpeech.Pronoun when t.Conj:
                return ClauseKind.Coordinated;
            case PartOfSpeech.Negation or PartOfSpeech.Particle when t.Conj && i + 1 < _tags.Length && _tags[i + 1].Pos == PartOfSpeech.Verb:
                return ClauseKind.Coordinated;
            default:
                return t.Is(Kinds.SayParticiple) && !t.Article && t.Preposition == Governs.None && verb >= 0 && t.Tanwin ? ClauseKind.Participle : null;
        }
    }

    private void Close(int start, int end, int verb, ClauseKind kind, List<Clause> clauses)
    {
        while (start < end && _tags[start].Pos == PartOfSpeech.Punctuation && _partner[start] < 0) start++;
        while (end > start && _tags[end - 1].Pos == PartOfSpeech.Punctuation && !(_partner[end - 1] >= start && _partner[end - 1] < end - 1)) end--;
        if (end > start) clauses.Add(new Clause(new WordRange(start, end), verb, kind));
    }

    private bool HoldsVerb(int open)
    {
        for (var i = open + 1; i < _partner[open]; i++)
            if (_tags[i].Pos is PartOfSpeech.Verb) return true;
        return false;
    }

    /// <summary>Where the arguments of a word end: the next clause of its sentence.</summary>
    private int ClauseLimit(int word)
    {
        var limit = Limit(word);
        for (var i = word + 1; i < limit; i++)
        {
            if (_partner[i] > i && _partner[i] < limit)
            {
                if (HoldsVerb(i)) return i;
                i = _partner[i];
                continue;
            }

            ref readonly var t = ref _tags[i];
            if (Document.Words[i].Form is ":" or "؛" or ";" || t.Pos == PartOfSpeech.Subordinator || t.Pos == PartOfSpeech.Verb && (t.Conj || Document.Words[i - 1].Form is "،" or ",")) return i;
            if (t.Is(Kinds.SayParticiple) && t.Tanwin) return i;
        }

        return limit;
    }
}
