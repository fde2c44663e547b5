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
        return tags;
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
        if (lexicon.TryFunction(bare, word.StemKey, out var function) || word.Pos == PartOfSpeech.Subordinator && lexicon.TryFunction(word.StemForm, word.StemKey, out function))
        {
            if (function.Pos == tag.Pos) (tag.Kinds, tag.Governs) = (function.Kinds, function.Governs);
            if (function.Pos == PartOfSpeech.ProperNoun && tag.Nominal) tag.Kinds |= function.Kinds;
            if ((function.Kinds & Kinds.Complementizer) != 0 && tag.Pos == PartOfSpeech.Subordinator) tag.Kinds |= Kinds.Complementizer;
            if (function.Pos == PartOfSpeech.Adverb && tag.Pos is not PartOfSpeech.Verb) tag.Kinds |= function.Kinds;
        }

        if (tag.Pos == PartOfSpeech.Preposition && tag.Preposition == Governs.None)
            tag.Preposition = SyntaxLexicon.Preposition(word.Form.Length > word.StemForm.Length && word.Enclitic is null ? bare : word.StemForm);
        if (tag.Pos == PartOfSpeech.Verb)
        {
            if (lexicon.TryVerb(word.StemKey, out var verb)) tag.Kinds |= verb.Kinds & (Kinds.SayVerb | Kinds.TellVerb);
            tag.Kinds |= word.Has(Features.Imperfect) ? Kinds.Imperfect : Kinds.Perfect;
        }
        else if (tag.Nominal || tag.Pos == PartOfSpeech.Adverb)
        {
            var found = lexicon.TryContent(word.StemKey, out var content)
                || word.Lemma.Length > 0 && !ReferenceEquals(word.Lemma, word.StemForm) && lexicon.TryContent(word.Lemma, out content);
            if (found) Content(ref tag, word, content);
        }

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
