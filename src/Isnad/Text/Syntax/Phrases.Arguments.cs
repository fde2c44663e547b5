namespace Isnad.Text.Syntax;

internal sealed partial class Phrases
{
    /// <summary>The phrase that is the subject of the verb at <paramref name="verb"/>, or null where only the verb's inflection carries it.</summary>
    /// <remarks>
    /// After the verb (VSO), past adverbials (أمس الخميس، في بيان، للصحفيين); else the phrase before it (SVO, headlines, after أنّ/إنّ);
    /// in a relative clause the antecedent, unless a pronoun on the verb takes it up. Of a passive verb the agent is unknown: null, and its
    /// patient is <see cref="ObjectOf"/>. Agreement in gender decides between a subject and an object after the verb.
    /// </remarks>
    public WordRange? SubjectOf(int verb, PhraseScope scope = PhraseScope.Apposition | PhraseScope.Complement | PhraseScope.Coordination)
    {
        if (!IsVerb(verb) || Passive(verb)) return null;
        return SurfaceSubject(verb, scope);
    }

    /// <summary>The phrase that is the object of an active verb or the patient of a passive one; null where there is none in words.</summary>
    /// <remarks>An object pronoun on the verb (<c>Word.Enclitic</c>) is no phrase; the caller sees it on the verb itself.</remarks>
    public WordRange? ObjectOf(int verb, PhraseScope scope = PhraseScope.Complement | PhraseScope.Coordination)
    {
        if ((uint)verb >= (uint)_tags.Length) return null;
        var limit = ClauseLimit(verb);
        if (Passive(verb)) return SurfaceSubject(verb, scope);
        var after = verb + 1;
        if (IsVerb(verb))
        {
            var subject = SurfaceSubject(verb, PhraseScope.Apposition | PhraseScope.Complement | PhraseScope.Coordination);
            if (subject is { } s && s.First > verb) after = s.End;
            if (Document.Words[verb].Enclitic is not null) return null;
        }

        after = SkipAdverbials(after, limit);
        if (after >= limit || !StartsPhrase(after)) return null;

        // An indefinite adjective is a predicate or circumstance (كان طويلا، عاد سالما), and so is whatever follows كان and its sisters.
        if (_tags[after].Pos == PartOfSpeech.Adjective && !_tags[after].Article && !_tags[after].Is(Kinds.Person | Kinds.Title)) return null;
        if (IsVerb(verb) && Document.Words[verb].Lemma is "كان" or "أصبح" or "ظل" or "بات" or "صار" or "ليس") return null;
        var end = _reader.Read(after, limit, scope);
        return end > after ? new WordRange(after, end) : null;
    }

    /// <summary>
    /// The phrase that a preposition ties to a verb or verbal noun within its clause (اتهم … بـ، شن … على), or null. <paramref name="preposition"/> is
    /// in standard writing: ب ل ك for the attached ones, else the word (على، إلى، ضد). A one-letter preposition is part of the range's first word.
    /// </summary>
    public WordRange? Argument(int word, string preposition, PhraseScope scope = PhraseScope.Complement | PhraseScope.Coordination)
    {
        if ((uint)word >= (uint)_tags.Length) return null;
        var limit = ClauseLimit(word);
        for (var i = word + 1; i < limit; i++)
        {
            if (_partner[i] > i && _partner[i] < limit && !IsShortQuote(i))
            {
                i = _partner[i];
                continue;
            }

            var first = PhraseAfter(i, preposition);
            if (first < 0) continue;
            var end = _reader.Read(first, limit, scope);
            if (end > first) return new WordRange(first, end);
        }

        return null;
    }

    /// <summary>The one by whose hand something is done: على يد، على أيدي، من قبل، من جانب، من طرف، بواسطة; null where not said.</summary>
    public WordRange? AgentOf(int word, PhraseScope scope = PhraseScope.Complement | PhraseScope.Coordination)
    {
        if ((uint)word >= (uint)_tags.Length) return null;
        var limit = ClauseLimit(word);
        var words = Document.Words;
        for (var i = word + 1; i + 1 < limit; i++)
        {
            var first = words[i].Form is "على" or "من" or "علي" && words[i + 1].Form is "يد" or "أيدي" or "أيد" or "ايدي" or "يدي" or "قبل" or "جانب" or "طرف" ? i + 2
                : words[i].Form is "بواسطة" or "بيد" or "بأيدي" ? i + 1
                : -1;
            if (first < 0 || first >= limit || _tags[first].Is(Kinds.Time) || _tags[first].Pos is PartOfSpeech.Numeral) continue;
            var end = _reader.Read(first, limit, scope);
            if (end > first) return new WordRange(first, end);
        }

        return null;
    }

    /// <summary>The phrase in the genitive of a noun (قصف القوات الحكومية → القوات الحكومية), or null; a pronoun on the noun is no phrase.</summary>
    public WordRange? GenitiveOf(int noun, PhraseScope scope = PhraseScope.Complement | PhraseScope.Coordination)
    {
        if ((uint)noun + 1 >= (uint)_tags.Length || _tags[noun].Article || _tags[noun].Pronoun || _tags[noun].Sealed) return null;
        var limit = Limit(noun);
        var first = noun + 1;
        if (first >= limit || !StartsPhrase(first) || _tags[first].Pos == PartOfSpeech.Adjective && !_tags[first].Article) return null;
        var end = _reader.Read(first, limit, scope);
        return end > first ? new WordRange(first, end) : null;
    }

    private WordRange? SurfaceSubject(int verb, PhraseScope scope)
    {
        var limit = ClauseLimit(verb);
        var relative = RelativeBefore(verb);
        var takenUp = Document.Words[verb].Enclitic is not null;
        if (relative < 0 || takenUp)
        {
            var after = SkipAdverbials(verb + 1, limit);
            if (after < limit && StartsPhrase(after) && MayBeSubject(verb, after))
            {
                var end = _reader.Read(after, limit, scope, _tags[verb].Is(Kinds.TellVerb) && !_tags[verb].Pronoun);
                if (end > after && !(relative < 0 && Preposed(verb, scope) is { } before && Fits(verb, before) && PrefersBefore(verb, before, after))) return new WordRange(after, end);
            }
        }

        if (relative >= 0 && !takenUp)
        {
            var antecedent = NounPhraseEndingAt(relative > 0 && Document.Words[relative - 1].Form is "،" or "," ? relative - 1 : relative, scope & ~PhraseScope.Relative);
            return antecedent.IsEmpty ? null : antecedent;
        }

        return relative < 0 && Preposed(verb, scope) is { } phrase && Fits(verb, phrase) ? phrase : null;
    }

    /// <summary>A phrase before the verb that opens its clause: at the sentence's start, after أن/إن, after a conjunction's comma.</summary>
    private WordRange? Preposed(int verb, PhraseScope scope)
    {
        if (_tags[verb].Conj) return null;
        var words = Document.Words;
        var end = verb;
        while (end > 0 && (_tags[end - 1].Pos is PartOfSpeech.Particle or PartOfSpeech.Negation or PartOfSpeech.Adverb || _tags[end - 1].Is(Kinds.Time) || words[end - 1].StemForm is "كان" or "كانت" or "كانوا")
            && words[end - 1].Sentence == words[verb].Sentence) end--;
        if (end > 0 && words[end - 1].Form is "،" or ",") end--;
        var sentence = Document.Sentences[words[verb].Sentence].First;
        if (words[verb].QuoteDepth > 0)
            for (var i = verb; i > sentence; i--)
                if (words[i - 1].QuoteDepth < words[verb].QuoteDepth)
                {
                    sentence = i;
                    break;
                }

        // The clause opens after the last complementizer, colon or verb before the phrase.
        for (var i = end - 1; i >= sentence; i--)
        {
            ref readonly var t = ref _tags[i];
            var opens = i == sentence || _tags[i - 1].Pos is PartOfSpeech.Subordinator || words[i - 1].Form is ":" or "؛" or "-" or "–" || words[i - 1].Form is "،" or "," && t.Conj
                || words[i - 1].StemForm is "بينما" or "فيما" or "لكن" or "ولكن";
            if (opens && StartsPhrase(i, conjunction: true))
            {
                var stop = _reader.Read(i, verb, scope | PhraseScope.Apposition | PhraseScope.Relative | PhraseScope.Complement);
                // What stands between a topic and its verb belongs to the topic: التربة في المملكة المتحدة تفتقر ….
                while (stop > i && stop < end)
                {
                    ref readonly var after = ref _tags[stop];
                    if (after.Pos != PartOfSpeech.Preposition && after.Preposition == Governs.None || after.Conj || after.Pronoun && after.Pos == PartOfSpeech.Preposition) break;
                    var inner = after.Pos == PartOfSpeech.Preposition ? stop + 1 : stop;
                    var more = inner < end ? _reader.Read(inner, verb, PhraseScope.Full, depth: 1) : inner;
                    if (more <= inner) break;
                    stop = more;
                }

                return stop >= end ? new WordRange(i, end) : null;
            }

            if (t.Pos is PartOfSpeech.Subordinator || t.Pos == PartOfSpeech.Verb && !InRelative(i, sentence)) return null;
        }

        return null;
    }

    private bool InRelative(int verb, int sentence) => verb > sentence && (_tags[verb - 1].Pos == PartOfSpeech.Relative || verb > sentence + 1 && _tags[verb - 2].Pos == PartOfSpeech.Relative);

    private int RelativeBefore(int verb)
    {
        var i = verb - 1;
        while (i >= 0 && (_tags[i].Pos is PartOfSpeech.Particle or PartOfSpeech.Negation || Document.Words[i].StemForm is "كان" or "كانت" or "كانوا")) i--;
        return i >= 0 && _tags[i].Pos == PartOfSpeech.Relative && Document.Words[i].Form.Length > 3 ? i : -1;
    }

    /// <summary>Both sides offer a phrase: before an imperfect that agrees with it, or a plural verb, the one before is the subject.</summary>
    private bool PrefersBefore(int verb, WordRange before, int after)
    {
        var head = Head(before);
        if (_tags[after].Oblique || PluralVerb(verb) || CountsHarmed(verb)) return true;
        return FeminineVerb(verb) is not { } feminine || feminine == (_tags[head].Feminine || Collective(head));
    }

    private bool Fits(int verb, WordRange phrase)
    {
        var head = Head(phrase);
        if (_tags[head].Oblique && !IsAfterAn(phrase.First)) return false;
        return FeminineVerb(verb) is not { } feminine || !feminine || _tags[head].Feminine || _tags[head].Plural || Collective(head) || _tags[head].Pos != PartOfSpeech.Noun;
    }

    private bool IsAfterAn(int first) => first > 0 && _tags[first - 1].Is(Kinds.Complementizer);

    /// <summary>Whether a noun without ة may be feminine in grammar: names of states and cities, broken plurals.</summary>
    private bool Collective(int head) => _tags[head].Pos == PartOfSpeech.ProperNoun || Document.Words[head].Has(Features.Plural);

    /// <summary>Whether the phrase at <paramref name="after"/> can be the subject by its case and by the verb's gender.</summary>
    private bool MayBeSubject(int verb, int after)
    {
        ref readonly var t = ref _tags[after];
        if (t.Oblique && t.Pos != PartOfSpeech.ProperNoun) return false;
        if (PluralVerb(verb)) return false;
        // A masculine singular verb takes no feminine or inanimate plural subject right behind it.
        var word = Document.Words[after];
        if (FeminineVerb(verb) is true && after == verb + 1 && t.Pos == PartOfSpeech.Noun && t.Known && !t.Feminine && !t.Plural && (word.Features & (Features.Plural | Features.Feminine)) == 0
            && !t.Is(Kinds.Group | Kinds.Quantity)) return false;
        if (FeminineVerb(verb) is false && after == verb + 1 && t.Pos == PartOfSpeech.Noun && t.Feminine && !t.Is(Kinds.Person | Kinds.Title) && t.Known) return false;
        return true;
    }

    /// <summary>True for a feminine verb form, false for a masculine one, null where the letters do not say.</summary>
    private bool? FeminineVerb(int verb)
    {
        var word = Document.Words[verb];
        if (word.Pos == PartOfSpeech.Verb && !(_tags[verb].Is(Kinds.Imperfect) && word.Has(Features.Perfect)))
        {
            // أعلن and أعلنّ are written alike: a feminine plural in ن says nothing.
            if (word.Has(Features.Feminine | Features.Plural)) return null;
            if (word.Has(Features.Feminine)) return true;
            if (word.Has(Features.Masculine)) return false;
        }

        ref readonly var t = ref _tags[verb];
        var form = t.Conj && word.Form.Length > 3 ? word.Form.AsSpan(1) : word.Form;
        if (t.Is(Kinds.Perfect)) return form.EndsWith("ت") || form.EndsWith("تها") || form.EndsWith("ته");
        if (t.Is(Kinds.Imperfect)) return form.StartsWith("ت") || form.StartsWith("ست");
        return null;
    }

    /// <summary>Past أمس، يوم الخميس، في بيان، للصحفيين، لـ«…»، أيضا and clitic-bearing prepositions (له، عليه).</summary>
    private int SkipAdverbials(int p, int limit)
    {
        for (var rounds = 0; p < limit && rounds < 8; rounds++)
        {
            ref readonly var t = ref _tags[p];
            if (t.Pos == PartOfSpeech.Adverb && !t.Conj || t.Is(Kinds.Time) && t.Nominal && !t.Attached)
            {
                p = SkipTime(p, limit);
                continue;
            }

            if (t.Conj || Approximates(p) || t.Preposition == Governs.None && t.Pos != PartOfSpeech.Preposition) break;
            if (t.Pos == PartOfSpeech.Preposition && t.Pronoun)
            {
                p++;
                continue;
            }

            var inner = t.Pos == PartOfSpeech.Preposition ? p + 1 : p;
            if (inner >= limit) break;
            if (_tags[inner].Is(Kinds.Time)) p = SkipTime(inner, limit);
            else if (_tags[inner].Is(Kinds.Saying) && !_tags[inner].Article && !_tags[inner].Pronoun)
            {
                // في بيان وزير …: the occasion is indefinite and takes at most adjectives; what follows is the subject.
                p = inner + 1;
                while (p < limit && (_tags[p].Pos == PartOfSpeech.Adjective || _tags[p].Is(Kinds.Adjective)) && !_tags[p].Attached && !_tags[p].Article && !_tags[p].Is(Kinds.Title | Kinds.Rank)) p++;
            }
            else
            {
                var end = _reader.Read(inner, limit, PhraseScope.Complement, depth: 1);
                if (end <= inner) break;
                p = end;
            }
        }

        return p;
    }

    /// <summary>A run of words of time: يوم الخميس الماضي، صباح أمس، في الأول من مايو 2015.</summary>
    private int SkipTime(int p, int limit)
    {
        var i = p + 1;
        while (i < limit && !_tags[i].Conj && (_tags[i].Is(Kinds.Time) || _tags[i].Pos == PartOfSpeech.Numeral && _tags[i - 1].Is(Kinds.Time)
            || _tags[i].Article && !_tags[i].Attached && _tags[i].Pos == PartOfSpeech.Adjective && _tags[i - 1].Article
            // في وقت متأخر من مساء أمس
            || Document.Words[i].StemKey is "متاخر" or "متاخره" or "مبكر" or "مبكره" or "سابق" or "سابقه" or "لاحق" or "لاحقه" or "متقدم" or "متقدمه" && !_tags[i].Article && !_tags[i].Attached
            || Document.Words[i].StemForm == "من" && !_tags[i].Pronoun && i + 1 < limit && _tags[i + 1].Is(Kinds.Time) && !_tags[i + 1].Attached)) i++;
        return i;
    }

    private bool StartsPhrase(int p, bool conjunction = false)
    {
        ref readonly var t = ref _tags[p];
        if (Approximates(p)) return true;
        if (t.Conj && !conjunction || t.Attached && !t.Conj || t.Preposition != Governs.None && !t.Nominal) return false;
        if (t.Is(Kinds.Time | Kinds.SayParticiple) && !t.Is(Kinds.Title | Kinds.Body)) return false;
        return t.Nominal || t.Pos is PartOfSpeech.Numeral or PartOfSpeech.Demonstrative || IsShortQuote(p);
    }

    /// <summary>نحو 30، أكثر من عشرة: a preposition or adjective in front of a number.</summary>
    private bool Approximates(int p) => !_tags[p].Attached && Document.Words[p].Form is "نحو" or "حوالي" or "حوالى" or "قرابة" or "زهاء" or "أكثر" or "أقل" or "اكثر" or "اقل"
        && p + 2 < _tags.Length && (_tags[p + 1].Pos == PartOfSpeech.Numeral || Document.Words[p + 1].Form == "من" && _tags[p + 2].Pos == PartOfSpeech.Numeral);

    private bool IsShortQuote(int p) => _partner[p] > p && Document.Words[p].Form[0] is not ('(' or '[') && _partner[p] - p <= 6;

    /// <summary>Index of the phrase that the preposition at <paramref name="i"/> governs, −1 where another preposition or none stands there.</summary>
    private int PhraseAfter(int i, string preposition)
    {
        ref readonly var t = ref _tags[i];
        var word = Document.Words[i];
        if (t.Pronoun && t.Pos == PartOfSpeech.Preposition) return -1;
        var wanted = SyntaxLexicon.Preposition(preposition);
        if (t.Pos == PartOfSpeech.Preposition || word.Form.Length == 1)
            return word.StemForm == preposition || wanted != Governs.None && t.Preposition == wanted || t.Conj && word.Form.AsSpan(1).SequenceEqual(preposition) ? i + 1 : -1;
        return preposition.Length == 1 && wanted != Governs.None && t.Preposition == wanted ? i
            : preposition == "ك" && (word.Proclitics & Proclitics.Kaf) != 0 ? i : -1;
    }

    /// <summary>Passive by the tagger; of a verb of saying only where the vowel is written (قيل aside), as its active is all but certain.</summary>
    private bool Passive(int verb)
    {
        var word = Document.Words[verb];

        // قتل 20 شخصا، اعتقل نحو عشرة: with a count right behind it a verb of harm is passive unless vowelled otherwise.
        if (CountsHarmed(verb)) return !HasSubjectBefore(verb);
        return word.Has(Features.Passive) && (!_tags[verb].Is(Kinds.SayVerb) || word.Span.In(Document.Text).Contains('\u064F'));
    }

    private bool CountsHarmed(int verb) => Document.Words[verb].StemKey is "قتل" or "جرح" or "اعتقل" or "خطف" or "اختطف" or "احتجز" or "اسر" or "اعدم" or "شرد"
        && verb + 1 < _tags.Length && !_tags[verb + 1].Attached && (_tags[verb + 1].Pos == PartOfSpeech.Numeral || Approximates(verb + 1));

    /// <summary>أن التنظيم أعدم تسعة جنود، الرجل الذي قتل ستة: who stands before the verb acts, and the count is whom it happens to.</summary>
    private bool HasSubjectBefore(int verb) => RelativeBefore(verb) is >= 0 and var relative
        ? Document.Words[verb].Enclitic is null && !NounPhraseEndingAt(relative, PhraseScope.Core).IsEmpty
        : Preposed(verb, PhraseScope.Core) is { } before && Fits(verb, before);

    /// <summary>A verb in the plural: its subject stands before it or in its ending.</summary>
    private bool PluralVerb(int verb)
    {
        var word = Document.Words[verb];
        return word.Form.EndsWith("وا", StringComparison.Ordinal)
            || word.Form.EndsWith("ون", StringComparison.Ordinal) && (word.Pos != PartOfSpeech.Verb || !word.Known || word.Has(Features.Plural));
    }

    private bool IsVerb(int word) => (uint)word < (uint)_tags.Length && _tags[word].Pos == PartOfSpeech.Verb;
}
