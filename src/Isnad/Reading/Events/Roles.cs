using Isnad.Names;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Sees to it that each role is a phrase in full, headed by what can do or suffer such a deed; what names nobody is no role.</summary>
internal sealed class Roles
{
    private const Kinds Beings = Kinds.Title | Kinds.Rank | Kinds.Honor | Kinds.Person | Kinds.Body | Kinds.Group | Kinds.Media | Kinds.Kin | Kinds.PlaceName;

    private readonly ReadingContext _context;
    private readonly Lookups _lookups;
    private readonly Referents _referents;
    private readonly Spans _spans;
    private readonly ClassSet _beings;
    private readonly ClassSet _things;
    private readonly ClassSet _nobody;
    private readonly ClassSet _notion;
    private readonly ClassSet _fire;
    private readonly ClassSet _gathering;
    private readonly ClassSet _victims;
    private readonly int[] _mentionAt;

    public Roles(ReadingContext context, EventLexicon lexicon, Lookups lookups, Referents referents, Spans spans)
    {
        (_context, _lookups, _referents, _spans) = (context, lookups, referents, spans);
        _beings = lookups.Armed | lookups.Official | lookups.Body | lookups.Person | lookups.Name | lookups.Force;
        foreach (var name in (ReadOnlySpan<string>)["being", "machine", "weapon", "crowd", "foe", "outlet", "authority", "officer", "worker", "elder", "bloc", "court", "party", "captive", "convoy", "refugee", "observer", "pair", "ship", "victims"]) _beings |= lexicon.Classes[name];
        _things = lookups.Site | lookups.Town | lookups.Truce | lexicon.Classes["property"] | lexicon.Classes["arms"] | lexicon.Classes["relief"] | lexicon.Classes["drug"] | lexicon.Classes["vehicle"] | lexicon.Classes["road"] | lexicon.Classes["struck"];
        _victims = lexicon.Classes["victims"];
        _nobody = lexicon.Classes["nobody"];
        _gathering = lexicon.Classes["gathering"];
        _notion = lexicon.Classes["notion"];
        _fire = lexicon.Classes["fire"];
        _mentionAt = new int[context.Document.Words.Count];
        for (var m = 0; m < context.Actors.Mentions.Count; m++)
        {
            var mention = context.Actors.Mentions[m];
            if (mention.Kind == MentionKind.Nisba) continue;
            for (var i = mention.Words.First + 1; i < mention.Words.End; i++)
                if (_mentionAt[i] == 0 || context.Actors.Mentions[_mentionAt[i] - 1].Words.End < mention.Words.End) _mentionAt[i] = m + 1;
        }
    }

    private IReadOnlyList<Word> Words => _context.Document.Words;

    public void Settle(Draft draft)
    {
        Part(draft);
        var whom = draft.Recipient;
        draft.Actor = Actor(draft, Start(draft.Actor));
        draft.Recipient = Recipient(draft, Start(draft.Recipient));
        // اعتقلت السلطات | المسؤولين: what was whom is no part of who, even where it names no one.
        draft.Actor = Whole(draft, draft.Actor, draft.Recipient.IsEmpty ? whom : draft.Recipient);
        draft.Recipient = Whole(draft, draft.Recipient, draft.Actor);
    }

    /// <summary>قتلت حركة بوكو | حرام عشرة صيادين: a name that was parted between who and whom is one, and whom stands behind it.</summary>
    private void Part(Draft draft)
    {
        var at = draft.Recipient.First;
        if (draft.Actor.IsEmpty || draft.Recipient.IsEmpty || draft.Actor.End != at || _mentionAt[at] == 0 || _context.Actors.Mentions[_mentionAt[at] - 1] is not { Kind: MentionKind.Name } mention || mention.Words.First < draft.Actor.First) return;
        var name = mention.Name.IsEmpty ? mention.Words : mention.Name;
        if (at <= name.First || at >= name.End || !IsOne(mention.Actor, Words[at - 1], Words[at])) return;
        draft.Actor = new WordRange(draft.Actor.First, name.End);
        draft.Recipient = name.End < _context.Document.Sentences[Words[at].Sentence].End && !Words[name.End].HasPreposition && !Words[name.End].HasConjunction && _context.Phrases.TagOf(name.End) is { Nominal: true } or { Pos: PartOfSpeech.Numeral } ? _spans.Phrase(name.End) : default;
    }

    /// <summary>Whether two words stand side by side in the name that is known of an actor, or in a person's: not السلطات المسؤولين, مسلحون برنامج الأغذية.</summary>
    private bool IsOne(int actor, Word before, Word word)
    {
        var known = _context.Actors.Actors[actor];
        return known.IsPerson || known.Entry >= 0 && $" {Folding.Key(known.Name)} ".Contains($"{before.StemKey} {word.Key} ", StringComparison.Ordinal);
    }

    private static bool IsForce(Draft draft) => draft.Code.Type is "ASSAULT" or "COERCE" or "MOBILIZE" or "RETREAT";

    /// <summary>وبين ميليشيات كذا: the preposition said again is no part of the side.</summary>
    private WordRange Start(WordRange phrase) => phrase.Count > 1 && Words[phrase.First].StemKey == "بين" ? new WordRange(phrase.First + 1, phrase.End) : phrase;

    private WordRange Actor(Draft draft, WordRange phrase)
    {
        if (phrase.IsEmpty) return phrase;
        var core = _lookups.Core(phrase);
        if (IsBeing(core) || IsSome(phrase, core) || IsNamed(phrase, core) || _lookups.IsCommand(phrase) || !IsForce(draft) && (_things.Meets(_lookups.ClassesAt(core)) || _context.Phrases.TagOf(core).Is(Kinds.Place | Kinds.Document))) return phrase;
        // الفساد دمر حياة الناس: what is only thought of tells the selection that nothing happened.
        return draft.Code.Type is "ASSAULT" or "COERCE" or "MOBILIZE" && _notion.Meets(_lookups.ClassesAt(core)) ? phrase : default;
    }

    private WordRange Recipient(Draft draft, WordRange phrase)
    {
        if (phrase.IsEmpty) return phrase;
        // قام بتفجير نفسه: nobody else.
        if (phrase.Count == 1 && Words[phrase.First] is { StemKey: "نفس" or "انفس", Enclitic: not null }) return default;
        // أطلقت سراحهم: who is let go is the pronoun.
        if (phrase.Count == 1 && _lookups.IsSetObject(phrase.First)) return Words[phrase.First].Enclitic is { } pronoun ? _referents.Recipient(phrase.First, pronoun, draft.Actor) : default;
        var core = _lookups.Core(phrase);
        // احتجزت القافلة ثلاثة أيام: how long, not whom.
        if (_lookups.QuantityAt(phrase.First) is not null && _lookups.IsTimeUnit(core)) return default;
        // لانقلاب عسكري: an adjective of the noun before it.
        if (phrase.Count == 1 && phrase.First > 0 && draft.Core != phrase.First - 1 && _context.Phrases.TagOf(phrase.First).Pos == PartOfSpeech.Adjective && !Words[phrase.First].HasArticle && _context.Phrases.TagOf(phrase.First - 1) is { Nominal: true, Article: false } && !Words[phrase.First].HasPreposition && _lookups.Act.Meets(_lookups.ClassesAt(phrase.First - 1))) return default;
        if (IsBeing(core) || IsSome(phrase, core) || IsNamed(phrase, core) || _lookups.IsNamesake(draft, phrase)) return phrase;
        var classes = _lookups.ClassesAt(core);
        if (draft.Code.Type is "SUPPORT" or "REJECT" or "CONCEDE" && !_nobody.Meets(classes) && !IsBareAdjective(phrase, core)) return phrase;
        if (draft.Code.Type == "ASSAULT" && (_notion.Meets(classes) || _gathering.Meets(classes))) return phrase;
        if (_things.Meets(classes) || _lookups.QuantityAt(phrase.First) is not null && _lookups.TimeAt(phrase.First) < 0 || _lookups.IsInPlaceName(core) || _context.Phrases.TagOf(core).Is(Kinds.Place)) return phrase;
        if (draft.Code.Type is "CONSULT" or "AGREE" or "COOPERATE" or "REQUEST" or "RETREAT" or "ACCUSE") return default;
        return _nobody.Meets(classes) || IsBareAdjective(phrase, core) || Words[core].Has(Features.VerbalNoun) || _lookups.Act.Meets(classes) || _lookups.TimeAt(core) >= 0 || Words[phrase.First].HasConjunction
            || (Words[phrase.First].Proclitics & (Proclitics.Ba | Proclitics.Kaf)) != 0 && !_lookups.IsInPlaceName(phrase.First) || _context.Phrases.TagOf(core).Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Unknown) ? default : phrase;
    }

    /// <summary>العديد منهم: some of those named before; المجموعات المسلحة: a group, though the word also counts.</summary>
    private bool IsSome(WordRange phrase, int core) => core == phrase.First && Words[core].StemKey is "عديد" or "بعض" or "عدد" or "عشرات" or "ميات" or "الاف" or "كثير" or "معظم" or "جميع"
        || core == phrase.First && phrase.Count > 1 && _context.Phrases.TagOf(core).Pos == PartOfSpeech.Demonstrative && IsBeing(core + 1)
        // كل من تورط: whoever did.
        || phrase.Count > 1 && Words[phrase.First].StemKey is "كل" && Words[phrase.First + 1] is { StemKey: "من", Enclitic: null }
        || Words[phrase.First].StemKey is "مجموعه" or "مجموعات" && core == phrase.First + 1 && _context.Phrases.TagOf(core).Pos == PartOfSpeech.Adjective;

    /// <summary>حسن فارح: a name whose first part is also a common word.</summary>
    private bool IsNamed(WordRange phrase, int core) => core + 1 < phrase.End && Words[core] is { HasArticle: false, HasPreposition: false } && Words[core + 1] is { HasArticle: false, HasPreposition: false, HasConjunction: false, Kind: WordKind.Arabic } next
        && (!next.Known || _context.Phrases.TagOf(core + 1).Pos == PartOfSpeech.ProperNoun) && _lookups.NisbaAt(core + 1).IsEmpty && !_lookups.IsInPlaceName(core + 1) && !_nobody.Meets(_lookups.ClassesAt(core));

    /// <summary>أمني، كاملة: an adjective that stands for no one.</summary>
    private bool IsBareAdjective(WordRange phrase, int word) => _context.Phrases.TagOf(word).Pos == PartOfSpeech.Adjective && !Words[word].HasArticle && (word + 1 >= phrase.End || Words[word + 1].HasPreposition || Words[word + 1].HasConjunction || Words[word + 1].HasArticle);

    /// <summary>Whether a word names people, a power or a body, or what fires: by its classes, as a name, or as a human plural (المستحقين، المغردون).</summary>
    private bool IsBeing(int word)
    {
        var w = Words[word];
        ref readonly var tag = ref _context.Phrases.TagOf(word);
        var classes = _lookups.ClassesAt(word);
        if (_lookups.IsPersonAt(word) || _lookups.IsStateAt(word) || _lookups.NameEnd(word) > word || tag.Pos is PartOfSpeech.ProperNoun or PartOfSpeech.Foreign) return true;
        if (tag.Pos is PartOfSpeech.Demonstrative or PartOfSpeech.Pronoun or PartOfSpeech.Relative) return w.StemKey is "هءلاء" or "هولاء" or "اولءك" or "اوليك" || tag.Pos == PartOfSpeech.Relative;
        if (_beings.Meets(classes) || tag.Is(Beings) || w.Has(Features.Human)) return true;
        if (_nobody.Meets(classes)) return false;
        if (_lookups.NisbaAt(word).Count > 0 || !w.Known && w.Kind == WordKind.Arabic) return true;
        if (w.Has(Features.Plural) && (w.Has(Features.ActiveParticiple) || w.Has(Features.PassiveParticiple)) && w.StemKey[^1] is 'ي' or 'و') return true;
        return w.StemKey is { Length: > 4 } key && key[^1] == 'ن' && key[^2] is 'و' or 'ي' && w.Has(Features.Plural);
    }

    /// <summary>The phrase with what belongs to it and was cut: a name at its parts, به of مشتبه به, the noun that it is in construct with, a name in quotation marks.</summary>
    private WordRange Whole(Draft draft, WordRange phrase, WordRange other)
    {
        if (phrase.IsEmpty) return phrase;
        var sentence = _context.Document.Sentences[Words[phrase.First].Sentence];
        for (var rounds = 0; rounds < 4; rounds++)
        {
            var end = phrase.End;
            if (end >= sentence.End || !other.IsEmpty && end >= other.First && phrase.First < other.First || end == draft.Cue || end == draft.Core) break;
            var limit = !other.IsEmpty && other.First >= end ? Math.Min(other.First, sentence.End) : sentence.End;
            if (draft.Place.First >= end) limit = Math.Min(limit, draft.Place.First);
            if (draft.First >= end) limit = Math.Min(limit, draft.First);
            else if (draft.Cue >= end) limit = Math.Min(limit, draft.Cue);
            var to = Math.Max(Math.Max(Named(phrase), Held(end)), Math.Max(Math.Max(Construct(phrase), Quoted(phrase)), Ranks(phrase)));
            to = Math.Min(to, limit);
            if (to <= end) break;
            phrase = new WordRange(phrase.First, to);
        }

        return phrase;
    }

    /// <summary>الرئيس اليمني عبد | ربه منصور هادي: where a mention of an actor ends that goes on past the phrase, before anything that does not belong to a name.</summary>
    private int Named(WordRange phrase)
    {
        if (_mentionAt[phrase.End] == 0) return 0;
        var mention = _context.Actors.Mentions[_mentionAt[phrase.End] - 1];
        var name = mention.Name.IsEmpty ? mention.Kind == MentionKind.Name ? mention.Words : default : mention.Name;
        if (mention.Words.First < phrase.First && !name.Contains(phrase.End)) return 0;
        var end = phrase.End;
        while (end < mention.Words.End)
        {
            ref readonly var tag = ref _context.Phrases.TagOf(end);
            var inName = end > name.First && end < name.End;
            if (!inName && Words[end].HasArticle && _lookups.IsBareNisba(end - 1)) break;
            // اتهم وزير الخارجية | إيران
            if (!inName && _lookups.IsStateAt(end) && Words[end - 1].HasArticle && !Words[end].HasArticle) break;
            // الأمير فلان | طياري التحالف
            if (!inName && _lookups.EndsPerson(end) && !Words[end].HasArticle && Words[end].Has(Features.Plural)) break;
            // الجيش | المسلحين: a sound plural is no adjective of one body.
            if (Words[end] is { HasArticle: true, StemKey: [_, _, _, .., 'ي', 'ن'] } many && many.Has(Features.Plural) && end - 1 == phrase.First && Words[end - 1].HasArticle && !Words[end - 1].Has(Features.Plural) && !Words[end - 1].Has(Features.Dual) && Words[end - 1].StemKey is not [.., 'ي' or 'ا', 'ن']) break;
            if (!(inName && (Words[end].HasConjunction || _context.Actors.Actors[mention.Actor].Kind == "person")) && Words[end].HasArticle && Words[end - 1].HasArticle && (tag.Pos != PartOfSpeech.Adjective || Words[end].StemKey.EndsWith("ات", StringComparison.Ordinal)) && _lookups.NisbaAt(end).IsEmpty && !(tag.Is(Kinds.Title | Kinds.Honor | Kinds.Rank) && end < name.First)) break;
            if (!inName && (Words[end].HasPreposition || Words[end].HasConjunction || _lookups.TimeAt(end) >= 0 || tag.Is(Kinds.Time) || Words[end].StemKey is "ضد" or "في" or "اسبوع" or "شهر" or "يوم" or "ليله" or "مساء" || Words[end].Has(Features.VerbalNoun) || _lookups.Act.Meets(_lookups.ClassesAt(end)) || tag.Pos is PartOfSpeech.Verb or PartOfSpeech.Preposition or PartOfSpeech.Relative or PartOfSpeech.Subordinator or PartOfSpeech.Punctuation)) break;
            end++;
        }

        return end;
    }

    /// <summary>المشتبه | بهم، المقبوض | عليه: the preposition with its pronoun that completes a passive participle.</summary>
    private int Held(int end) => Words[end].Key is "به" or "بها" or "بهم" or "بهما" or "بهن" or "له" or "لها" or "لهم" or "عليه" or "عليها" or "عليهم" or "عليهما" or "فيه" or "فيها" or "فيهم" or "عنه" or "عنها" or "عنهم" or "اليه" or "اليها" or "اليهم"
        && Bare(Words[end - 1].Key) is "مشتبه" or "مشتبها" or "مقبوض" or "محكوم" or "مرغوب" or "معترف" or "موثوق" or "مشكوك" or "مدعي" or "مصرح" or "مرخص" or "معمول" or "مغرر" or "مفرج" or "معتدي" or "مجني" or "مشار" or "مغضوب" ? end + 1 : 0;

    private static string Bare(string key) => key.StartsWith("ال", StringComparison.Ordinal) ? key[2..] : key.Length > 4 && key[0] is 'ل' or 'و' or 'ب' && key[1] is 'ل' or 'ا' ? key[(key[1] == 'ل' ? 2 : 3)..] : key;

    /// <summary>قوات | الحكومة: an indefinite noun at the end is in construct with the definite one right behind it.</summary>
    private int Construct(WordRange phrase)
    {
        int last = phrase.End - 1, next = _lookups.PastQuotes(phrase.End);
        if (next >= Words.Count || next > phrase.End + 1 || Words[next].Sentence != Words[last].Sentence) return 0;
        ref readonly var tag = ref _context.Phrases.TagOf(last);
        ref readonly var after = ref _context.Phrases.TagOf(next);
        if (tag is not { Pos: PartOfSpeech.Noun, Tanwin: false } || tag.Is(Kinds.PlaceName) || Words[last] is not { HasArticle: false, Enclitic: null } || _lookups.TimeAt(last) >= 0 || _lookups.Name.Meets(_lookups.ClassesAt(last)) || _lookups.IsPersonAt(last) || _lookups.NameEnd(last) != last
            || Words[last].StemKey is { Length: > 4 } key && key[^1] == 'ن' && key[^2] is 'و' or 'ي' or 'ا' || Words[last].Form[^1] == 'ا') return 0;
        if (_lookups.IsBareNisba(last)) return 0;
        // أطلق شرطي النار: what is fired belongs to the verb.
        if (_fire.Meets(_lookups.ClassesAt(next))) return 0;
        if (!after.Nominal || after.Pos == PartOfSpeech.Adjective || !Words[next].HasArticle || Words[next].HasPreposition || Words[next].HasConjunction || _lookups.TimeAt(next) >= 0) return 0;
        return _context.Phrases.NounPhrase(next, PhraseScope.Core).End;
    }

    /// <summary>قتلى وجرحى | في صفوف المتمردين: in whose ranks they fell says who they were.</summary>
    private int Ranks(WordRange phrase)
    {
        var at = phrase.End;
        return at + 2 < Words.Count && Words[at] is { StemKey: "في", Enclitic: null, HasConjunction: false } && Words[at + 1] is { StemKey: "صفوف", HasArticle: false, Enclitic: null } && Words[at + 2].Sentence == Words[at].Sentence && !Words[at + 2].HasPreposition
            && _victims.Meets(_lookups.ClassesOf(phrase)) && _context.Phrases.TagOf(at + 2).Nominal ? _spans.Phrase(at + 2).End : 0;
    }

    /// <summary>تنظيم | «القاعدة»: a short name in quotation marks right behind the noun that it names.</summary>
    private int Quoted(WordRange phrase)
    {
        var open = phrase.End;
        if (Words[open].Form is not ("«" or "“" or "\"") || _context.Phrases.TagOf(open - 1) is not { Nominal: true }) return 0;
        for (var i = open + 1; i < Words.Count && i < open + 6 && Words[i].Sentence == Words[open].Sentence; i++)
        {
            if (Words[i].Form is "»" or "”" or "\"") return i > open + 1 ? i + 1 : 0;
            if (_context.Phrases.TagOf(i).Pos is PartOfSpeech.Verb or PartOfSpeech.Subordinator or PartOfSpeech.Pronoun or PartOfSpeech.Punctuation || _context.Phrases.TagOf(i).Tanwin) return 0;
        }

        return 0;
    }
}
