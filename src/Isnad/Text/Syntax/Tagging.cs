namespace Isnad.Text.Syntax;

/// <summary>Makes the <see cref="Tag"/> of each word of a document.</summary>
internal static class Tagging
{
    public static Tag[] Of(Document document)
    {
        var words = document.Words;
        var tags = new Tag[words.Count];
        var lexicon = SyntaxLexicon.Shared;
        for (var i = 0; i < tags.Length; i++)
            tags[i] = words[i].Pos == PartOfSpeech.Unknown ? Guess(words[i], lexicon, i > 0 ? tags[i - 1] : default) : Trust(words[i], lexicon);
        for (var i = 0; i < tags.Length; i++) Repair(words, tags, i, lexicon);
        return tags;
    }

    /// <summary>Homographs that the neighbouring word decides and a tagger without phrases may miss.</summary>
    private static void Repair(IReadOnlyList<Word> words, Tag[] tags, int i, SyntaxLexicon lexicon)
    {
        ref var t = ref tags[i];
        var form = words[i].Form;
        var next = i + 1 < tags.Length ? words[i + 1] : null;
        const Kinds Common = Kinds.Body | Kinds.Place | Kinds.Media | Kinds.Group | Kinds.Title | Kinds.Person | Kinds.Saying | Kinds.Document;
        if (form is "باسم" or "بإسم" && i > 0 && tags[i - 1].Nominal && !tags[i - 1].Is(Kinds.GivenName))
            t = new Tag { Pos = PartOfSpeech.Preposition, Preposition = Governs.Ism, Known = true };
        else if (form.EndsWith('ا') && !t.Is(Kinds.SayParticiple) && (t.Pos == PartOfSpeech.Verb || t.Attached) && i > 0 && lexicon.TryContent(words[i].Key, out var participle)
            && (participle.Kinds & Kinds.SayParticiple) != 0 && (words[i].Has(Features.Dual) || words[i - 1].Form is "،" or "," || next?.Form is "إلى" or "الى" or "أن" or "بأن" or "على"))
            t = new Tag { Pos = PartOfSpeech.Adjective, Kinds = Kinds.SayParticiple, Known = true, Tanwin = true, Sealed = true, Oblique = true };
        else if (form is "د" or "م" or "أ" && next?.Form is ".")
            t = new Tag { Pos = PartOfSpeech.Noun, Kinds = Kinds.Rank, Known = true };
        else if (words[i].StemForm is "أي" or "أية" or "اي" or "اية" && i + 1 < tags.Length && tags[i + 1].Nominal && !tags[i + 1].Article && !tags[i + 1].Attached)
            (t.Pos, t.Kinds) = (PartOfSpeech.Noun, Kinds.Quantity);
        else if (form is "كي" && next?.Form is "مون" || form is "مون" && i > 0 && words[i - 1].Form is "كي")
            t = new Tag { Pos = PartOfSpeech.ProperNoun, Known = true };
        else if (t.Pos == PartOfSpeech.ProperNoun && !t.Known && form.Length > 5 && (form.EndsWith("يين", StringComparison.Ordinal) || form.EndsWith("يون", StringComparison.Ordinal)))
        {
            t.Pos = PartOfSpeech.Adjective;
            t.Article |= form.StartsWith("ال", StringComparison.Ordinal);
            t.Plural = t.Sealed = true;
            t.Oblique = form.EndsWith("ين", StringComparison.Ordinal);
        }
        else if (!t.Article && !t.Pronoun && t.Nominal && words[i].StemForm is "ثاني" or "ثالث" or "رابع" or "خامس" or "سادس" or "أول" or "آخر" or "أولى" && !(i > 0 && tags[i - 1].Is(Kinds.Rank)) && i + 1 < tags.Length && tags[i + 1].Nominal && !tags[i + 1].Attached)
            (t.Pos, t.Kinds) = (PartOfSpeech.Noun, Kinds.Quantity);
        else if (t.Pos == PartOfSpeech.Noun && t.Is(Kinds.PlaceName) && !t.Pronoun && !t.Is(Common)) t.Pos = PartOfSpeech.ProperNoun;
        else if (t.Pos == PartOfSpeech.ProperNoun && !t.Known && !t.Article && form.Length > 5 && form.EndsWith("ية", StringComparison.Ordinal)) t.Pos = PartOfSpeech.Noun;
        else if (t.Pos == PartOfSpeech.Noun && !t.Article && !t.Attached && !t.Pronoun && i > 0 && tags[i - 1].Article && !tags[i - 1].Is(Kinds.Title | Kinds.Rank)
            && lexicon.TryVerb(words[i].Key, out var verb) && (verb.Kinds & Kinds.Imperfect) != 0)
            (t.Pos, t.Kinds) = (PartOfSpeech.Verb, verb.Kinds);
        else if (form is "شبه" && i + 1 < tags.Length && tags[i + 1].Nominal && !tags[i + 1].Attached)
            t = new Tag { Pos = PartOfSpeech.Noun, Known = true };
        else if (t.Pos == PartOfSpeech.ProperNoun && t.Is(Common) && !t.Is(Kinds.Rank | Kinds.GivenName | Kinds.PlaceName)
            || t.Pos == PartOfSpeech.Adjective && t.Article && t.Is(Common) && !t.Is(Kinds.Adjective | Kinds.Rank))
            (t.Pos, t.Known) = (PartOfSpeech.Noun, true);
    }

    private static Tag Trust(Word word, SyntaxLexicon lexicon)
    {
        var tag = new Tag
        {
            Pos = word.Pos, Conj = word.HasConjunction, Article = word.HasArticle, Pronoun = word.Enclitic is not null, Known = word.Known,
            Attached = word.HasConjunction || word.HasPreposition, Preposition = AttachedPreposition(word.Proclitics),
        };
        if (word.Kind is WordKind.Punctuation or WordKind.Number or WordKind.Latin) return tag;
        var bare = word.HasArticle ? word.StemForm : StripConjunction(word);
        if (!word.Known && word.Proclitics == Proclitics.None && word.Form.Length > 4 && word.Form.StartsWith("لل", StringComparison.Ordinal))
            (tag.Article, tag.Preposition, tag.Attached) = (true, Governs.La, true);
        if (lexicon.TryFunction(bare, word.StemKey, out var function) || word.Pos == PartOfSpeech.Subordinator && lexicon.TryFunction(word.StemForm, word.StemKey, out function))
        {
            if (function.Pos == tag.Pos) (tag.Kinds, tag.Governs) = (function.Kinds, function.Governs);
            if (function.Pos == PartOfSpeech.ProperNoun && tag.Nominal) tag.Kinds |= function.Kinds;
            if ((function.Kinds & Kinds.Complementizer) != 0 && tag.Pos == PartOfSpeech.Subordinator) tag.Kinds |= Kinds.Complementizer;
            // بسبب، بواسطة: written with a clitic, one preposition to the phrase.
            if (function.Pos == PartOfSpeech.Preposition && tag.Pos == PartOfSpeech.Noun && word.HasPreposition && !word.HasArticle)
                (tag.Pos, tag.Preposition) = (PartOfSpeech.Preposition, Governs.None);
            if (function.Pos == PartOfSpeech.Adverb && tag.Pos is not PartOfSpeech.Verb) tag.Kinds |= function.Kinds;
        }

        if (tag.Pos == PartOfSpeech.Preposition && tag.Preposition == Governs.None)
            tag.Preposition = SyntaxLexicon.Preposition(word.Form.Length > word.StemForm.Length && word.Enclitic is null ? bare : word.StemForm);
        if (tag.Pos == PartOfSpeech.Verb)
        {
            if (lexicon.TryVerb(word.StemKey, out var verb)) tag.Kinds |= verb.Kinds & (Kinds.SayVerb | Kinds.TellVerb);
            var listed = verb.Kinds & (Kinds.Imperfect | Kinds.Perfect);
            tag.Kinds |= listed != 0 ? listed : word.Has(Features.Imperfect) ? Kinds.Imperfect : Kinds.Perfect;
        }
        else if (tag.Nominal || tag.Pos == PartOfSpeech.Adverb)
        {
            var stem = lexicon.TryContent(word.StemKey, out var content);
            if (stem) Content(ref tag, word, content);
            if (tag.Article && lexicon.TryContent(word.Key, out var whole)) Content(ref tag, word, whole);
            if (!stem && word.Lemma.Length > 0 && lexicon.TryContent(word.Lemma, out content))
            {
                // A plural is no part of the adverbials that its singular makes (حقوق, not في حق).
                Content(ref tag, word, content with { Kinds = content.Kinds & ~(Kinds.Adjunct | Kinds.Honor | Kinds.GivenName | Kinds.PlaceName) });
            }
        }

        if (tag.Pos == PartOfSpeech.Verb && !word.HasConjunction && lexicon.TryContent(word.Key, out var homograph)) tag.Kinds |= homograph.Kinds & Kinds.GivenName;
        Endings(ref tag, word.StemForm, word);
        if (word.Has(Features.Feminine)) tag.Feminine = true;
        if (word.Has(Features.Masculine)) tag.Feminine = false;
        if (word.Has(Features.Plural)) tag.Plural = true;
        if (word.Has(Features.Oblique)) tag.Oblique = true;
        return tag;
    }

    private static Governs AttachedPreposition(Proclitics proclitics) =>
        (proclitics & Proclitics.Lam) != 0 ? Governs.La : (proclitics & Proclitics.Ba) != 0 ? Governs.Ba : Governs.None;

    private static string StripConjunction(Word word) =>
        word.HasConjunction && word.Form.Length > 1 && word.Form[0] is 'و' or 'ف' ? word.Form[1..] : word.Form;

    private static void Content(ref Tag tag, Word word, SyntaxEntry content)
    {
        var kinds = content.Kinds;
        // The accusative participle of saying has no article and no preposition; the article makes it an ordinary noun.
        if (tag.Article || tag.Attached && !tag.Conj) kinds &= ~Kinds.SayParticiple;
        // السورية is the adjective, سورية the state.
        if (tag.Article) kinds &= ~(Kinds.Honor | Kinds.Adjunct | Kinds.NamePart | Kinds.PlaceName);
        if (tag.Pos == PartOfSpeech.Adjective) kinds &= ~(Kinds.Place | Kinds.Quantity | Kinds.Saying | Kinds.Document);
        _ = word;
        tag.Kinds |= kinds;
        tag.Governs |= content.Governs;
    }

    /// <summary>No tagger has seen the word: lists first, then the shape.</summary>
    private static Tag Guess(Word word, SyntaxLexicon lexicon, in Tag previous)
    {
        var tag = new Tag { Article = word.HasArticle, Conj = word.HasConjunction, Preposition = AttachedPreposition(word.Proclitics) };
        if (tag.Article)
        {
            tag.Attached = word.HasConjunction || word.HasPreposition;
            var unjoined = StripConjunction(word);
            if (lexicon.TryFunction(unjoined, unjoined, out var whole) && whole.Pos is PartOfSpeech.Relative or PartOfSpeech.Adverb)
                return new Tag { Pos = whole.Pos, Kinds = whole.Kinds, Conj = tag.Conj, Attached = tag.Conj, Known = true };
            var listed = lexicon.TryContent(word.StemKey, out var content) || lexicon.TryContent(word.Key, out content);
            tag.Known = listed;
            tag.Pos = listed && content.Pos != PartOfSpeech.ProperNoun && content.Pos != default ? content.Pos : PartOfSpeech.Noun;
            if (LooksAdjectival(word.StemForm) && (!listed || (content.Kinds & Kinds.Adjective) != 0)) tag.Pos = PartOfSpeech.Adjective;
            if (listed) Content(ref tag, word, content);
            Endings(ref tag, word.StemForm, word);
            return tag;
        }

        var form = word.Form.AsSpan();
        var key = word.Key.AsSpan();
        for (var depth = 0; depth < 3 && form.Length > 0; depth++)
        {
            var bare = form.ToString();
            var bareKey = key.ToString();
            if (lexicon.TryFunction(bare, bareKey, out var function))
            {
                (tag.Pos, tag.Kinds, tag.Known) = (function.Pos, function.Kinds, true);
                if (tag.Preposition == Governs.None) tag.Preposition = SyntaxLexicon.Preposition(bare);
                if (lexicon.TryContent(bareKey, out var alike)) tag.Kinds |= alike.Kinds & (Kinds.Quantity | Kinds.Rank);
                break;
            }

            var verb = lexicon.TryVerb(bareKey, out var verbal) && !bare.EndsWith('ة');
            if (verb && (verbal.Kinds & Kinds.NounLike) != 0) verb = depth > 0 && tag.Preposition == Governs.None || OpensClause(previous);
            if (verb && tag.Preposition == Governs.None)
            {
                (tag.Pos, tag.Kinds, tag.Known) = (PartOfSpeech.Verb, verbal.Kinds & ~Kinds.NounLike, true);
                break;
            }

            if (lexicon.TryContent(bareKey, out var content))
            {
                (tag.Pos, tag.Known) = (content.Pos == default ? PartOfSpeech.Noun : content.Pos, true);
                tag.Attached = depth > 0;
                Content(ref tag, word, content);
                break;
            }

            // An unlisted word: و, then ب or ل, taken off for another try.
            if (form.Length < 4) break;
            if (depth == 0 && form[0] is 'و' or 'ف') tag.Conj = form[0] == 'و';
            else if (form[0] is 'ب' or 'ل' && tag.Preposition == Governs.None) tag.Preposition = form[0] == 'ل' ? Governs.La : Governs.Ba;
            else break;
            form = form[1..];
            key = key[1..];
        }

        if (tag.Pos == PartOfSpeech.Unknown)
        {
            // The letters may as well be the word's own: only و is likelier a conjunction than not.
            var loose = tag.Preposition;
            if (loose == Governs.Ba || !previous.Known && !previous.Article) tag.Preposition = Governs.None;
            tag.Pos = LooksAdjectival(word.Form) ? PartOfSpeech.Adjective : PartOfSpeech.Noun;
        }

        tag.Attached |= tag.Conj || tag.Pos != PartOfSpeech.Preposition && tag.Preposition != Governs.None;
        Endings(ref tag, word.Form, word);
        return tag;
    }

    private static bool OpensClause(in Tag previous) => previous.Pos is PartOfSpeech.Unknown or PartOfSpeech.Punctuation or PartOfSpeech.Relative
        or PartOfSpeech.Negation or PartOfSpeech.Particle or PartOfSpeech.Subordinator or PartOfSpeech.Adverb;

    private static bool LooksAdjectival(string form) => form.Length > 3
        && (form.EndsWith("ية", StringComparison.Ordinal) || form.EndsWith('ي') || form.EndsWith("يين", StringComparison.Ordinal)
            || form.EndsWith("يون", StringComparison.Ordinal) || form.EndsWith("يا", StringComparison.Ordinal) && !form.StartsWith('ا'));

    private static void Endings(ref Tag tag, string form, Word word)
    {
        tag.Feminine = form.EndsWith('ة') || form.EndsWith("ات", StringComparison.Ordinal);
        var dual = form.Length > 4 && form.EndsWith("ان", StringComparison.Ordinal);
        var sound = form.Length > 4 && (form.EndsWith("ون", StringComparison.Ordinal) || form.EndsWith("ين", StringComparison.Ordinal));
        tag.Plural = sound || form.EndsWith("ات", StringComparison.Ordinal);
        var listed = tag.Known && tag.Pos is PartOfSpeech.ProperNoun;
        if (listed || tag.Pos == PartOfSpeech.ProperNoun) return;
        tag.Tanwin = !tag.Pronoun && !tag.Article && form.EndsWith('ا') && form.Length > 3
            && (word.Pos == PartOfSpeech.Unknown ? !tag.Known || tag.Pos == PartOfSpeech.Adjective : word.Has(Features.Oblique) && !word.Has(Features.Dual));
        // Without analysis a final ون، ين، ان may belong to the stem (قانون، تأمين، ديوان); with features only real endings count.
        sound &= word.Pos == PartOfSpeech.Unknown || word.Has(Features.Plural) || word.Has(Features.Dual);
        dual &= word.Has(Features.Dual);
        tag.Sealed = tag.Tanwin || (sound || dual) && !tag.Pronoun;
        tag.Oblique |= tag.Tanwin || sound && form.EndsWith("ين", StringComparison.Ordinal);
    }
}
