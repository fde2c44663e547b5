using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <content>Where whom or what the deed befalls begins inside what grammar took for the subject alone.</content>
internal sealed partial class VerbReader
{
    private readonly ClassSet _strikers = lexicon.Classes["fliers"] | lexicon.Classes["projectile"] | lexicon.Classes["strike"];
    private readonly ClassSet _bodies = lexicon.Classes["collective"] | lexicon.Classes["authority"] | lookups.Body;
    private readonly ClassSet _befallen = lookups.Site | lookups.Town | lookups.Force | lookups.Armed | lookups.Person | lookups.Body;

    /// <summary>Whether a word inside the subject opens the object: behind a person's whole name, an honour with its pronoun, a count that strikes, or a body with its article.</summary>
    private bool BeginsWhom(int verb, WordRange subject, int word)
    {
        if (Words[word] is not { Kind: WordKind.Arabic, HasConjunction: false, HasPreposition: false } w || lookups.TimeAt(word) >= 0) return false;
        // قوات الأمن المئات، سموه الجميع: a quantifier with its article is nobody's adjective.
        if (w is { HasArticle: true, Enclitic: null, StemKey: "عديد" or "عشرات" or "ميات" or "الاف" or "جميع" }) return true;
        if (IsOneMan(subject, word) || word - 2 > subject.First && lookups.EndsPerson(word - 2) && IsCalling(word - 2)) return true;
        ref readonly var tag = ref context.Phrases.TagOf(word);
        // سموه منسوبي القوات: what bears a pronoun is in construct with nothing.
        if (word - 1 == subject.First && IsHonour(word - 1)) return (tag.Nominal || w.HasArticle) && !(tag.Pos == PartOfSpeech.Adjective && w.HasArticle) && !tag.Is(Kinds.Honor) && !(w.HasArticle && tag.Is(Kinds.Title));
        if (!tag.Nominal || tag.Pos == PartOfSpeech.Adjective || lookups.IsAdverbial(word)) return false;
        var classes = lookups.ClassesAt(word);
        // الأمير فلان بن فلان قادة الجيش: one man is no many and no place, nor is he what is indefinite in the accusative.
        if (lookups.EndsPerson(word) && !lookups.IsPersonAt(word) && !IsCalling(word) && (w.Has(Features.Plural) || !tag.Is(Kinds.Title | Kinds.Rank | Kinds.Honor)) && !lookups.Act.Meets(classes)
            && (w.HasArticle ? w.Has(Features.Human) && (w.Has(Features.Plural) || !lookups.IsFeminine(verb) && !lookups.HeadIsFeminine(subject) && lookups.HeadIsFeminine(new WordRange(word, word + 1))) : w.Has(Features.Plural) || _befallen.Meets(classes) && !lookups.Official.Meets(classes) || tag.Tanwin)) return true;
        // أربع طائرات مواقع، ثلاث غارات مخازن: what is counted is in construct with no site.
        if (context.Phrases.TagOf(subject.First).Pos == PartOfSpeech.Numeral && lookups.Core(subject) == word - 1 && Words[word - 1] is { HasArticle: false, Enclitic: null } && _strikers.Meets(lookups.ClassesAt(word - 1)) && !w.HasArticle && (lookups.Site | lookups.Town | lookups.Force).Meets(classes)) return true;
        // الشرطة فلان: a body with its article is no one's title.
        if (!lookups.IsPersonAt(word) || w.HasArticle || tag.Is(Kinds.Title | Kinds.Honor) || !Words[subject.First].HasArticle || lookups.IsPersonAt(subject.First)) return false;
        for (var i = subject.First; i < word; i++)
            if (!Words[i].HasArticle || Words[i].HasPreposition && i > subject.First || lookups.NameEnd(i) > i) return false;
        var head = lookups.ClassesAt(subject.First);
        return _bodies.Meets(head) && !lookups.Official.Meets(head) && !(Words[subject.First].Has(Features.Human) && Words[subject.First].Has(Features.Singular));
    }

    /// <summary>انتقد فلان رجل الأعمال الحكومة: one man in construct with what is no object, where another definite noun follows that can be it.</summary>
    private bool IsCalling(int word) => word + 2 < Words.Count && Words[word] is { HasArticle: false, Enclitic: null } w && !w.Has(Features.Plural) && lookups.Person.Meets(lookups.ClassesAt(word)) && Words[word + 2].Sentence == w.Sentence && Words[word + 1].HasArticle
        && Words[word + 2] is { HasArticle: true, HasPreposition: false, HasConjunction: false } && context.Phrases.TagOf(word + 2) is { Nominal: true, Pos: not PartOfSpeech.Adjective } && lookups.NisbaAt(word + 2).IsEmpty && lookups.TimeAt(word + 2) < 0;

    /// <summary>قتلت الشرطة المهاجم: a man in the singular is no adjective of a feminine body.</summary>
    private bool IsOneMan(WordRange subject, int word) => word == subject.First + 1 && Words[word] is { Kind: WordKind.Arabic, HasConjunction: false, HasPreposition: false, HasArticle: true, Enclitic: null } w && Words[subject.First] is { HasArticle: true, StemKey: [.., 'ه'] or [.., 'ا', 'ت'] } && w.Has(Features.Singular) && !w.Has(Features.Feminine) && (w.Has(Features.Human) || w.StemKey[0] == 'م' || lookups.Person.Meets(lookups.ClassesAt(word))) && lookups.NisbaAt(word).IsEmpty && w.StemKey[^1] is not ('ه' or 'ي') && !lookups.IsPersonAt(subject.First);

    /// <summary>أعارض، أندد: whether a verb is one of "I".</summary>
    public bool IsSelf(int verb) => IsVerb(verb) && Words[verb] is { StemKey: ['ا', _, _, ..] } word && word.Form.AsSpan().TrimStart("وف").StartsWith("أ", StringComparison.Ordinal)
        && lexicon.LemmasOf(word).Length > 0 && !Array.Exists<string>([.. lexicon.LemmasOf(word)], l => l[0] == 'ا' && !(l.Length == 3 && word.StemKey[1] == 'و'));

    /// <summary>أستنكر, أعترض within somebody's words: one of "I" whose perfect has a bare alif, unless a writer misspells that.</summary>
    public bool IsSelfDerived(int verb) => IsVerb(verb) && Words[verb] is { StemKey: [_, _, _, _, _, ..] key } word && word.Form.AsSpan().TrimStart("وف").StartsWith("أ", StringComparison.Ordinal) && (key.StartsWith("است", StringComparison.Ordinal) || key[2] == 'ت' || key.StartsWith("ان", StringComparison.Ordinal)) && lexicon.LemmasOf(word).Contains(key);

    /// <summary>Whether what a verb takes is ground (استعاد، انتزع، دخل).</summary>
    private bool TakesGround(Word verb)
    {
        foreach (var lemma in lexicon.LemmasOf(verb))
            if (Array.Exists(lexicon.Verb(lemma), f => f.Code is { Type: "COERCE" or "ASSAULT" } && Array.IndexOf(f.Place, "o") >= 0)) return true;
        return false;
    }

    /// <summary>Whether a verb thanks, blames, charges or punishes somebody for what he did.</summary>
    public bool Judges(int verb)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            foreach (var frame in lexicon.Verb(lemma))
                if (frame.Code is { Type: "SUPPORT" or "ACCUSE" } or { Mode: "arrest" or "convict" }) return true;
        return false;
    }

    /// <summary>Whether a noun names a charge, whose pronoun is whom it is laid on.</summary>
    public bool Accuses(int noun) => Array.Exists(lexicon.Noun(Words[noun].StemKey), f => f.Code is { Type: "ACCUSE" });

    /// <summary>Whether a noun between a verb and a word thanks or blames (مجددا الشكر للملك).</summary>
    public bool Judges(int end, int verb)
    {
        for (var i = verb + 1; i < end; i++)
        {
            foreach (var frame in lexicon.Noun(Words[i].StemKey))
                if (frame.Code is { Type: "SUPPORT" or "ACCUSE" }) return true;
            // شاكرا ولي العهد على زيارته
            if (!Words[i].HasArticle && lexicon.VerbOfParticiple(Words[i].StemKey) is { } lemma && Array.Exists(lexicon.Verb(Folding.Key(lemma)), f => f.Code is { Type: "SUPPORT" or "ACCUSE" })) return true;
        }

        return false;
    }

    private bool IsHonour(int word) => Words[word] is { Enclitic: not null, StemKey: "سمو" or "معالي" or "فخامه" or "جلاله" or "سياده" or "دوله" or "فضيله" or "سعاده" or "نيافه" or "غبطه" or "قداسه" or "عظمه" };

    /// <summary>أقال الرئيس قائد | الجيش: a noun without its article behind what is definite is in construct with the definite one after it, and begins the object.</summary>
    private (WordRange Subject, WordRange Object) Annexed(int verb, WordRange subject, WordRange obj)
    {
        var last = subject.End - 1;
        if (subject.First <= verb || subject.Count < 2 || obj.First != subject.End || !Words[obj.First].HasArticle || Words[obj.First].HasPreposition || Words[last] is not { Kind: WordKind.Arabic, HasArticle: false, HasPreposition: false, HasConjunction: false, Enclitic: null }) return (subject, obj);
        ref readonly var tag = ref context.Phrases.TagOf(last);
        if (tag is not { Pos: PartOfSpeech.Noun, Tanwin: false } || tag.Is(Kinds.PlaceName) || lookups.NameEnd(last) > last || lookups.Name.Meets(lookups.ClassesAt(last)) || lookups.TimeAt(last) >= 0 || Words[last].StemKey is [_, _, _, .., 'و' or 'ي' or 'ا', 'ن']) return (subject, obj);
        return Words[last - 1].HasArticle || lookups.EndsPerson(last) ? (new WordRange(subject.First, last), new WordRange(last, obj.End)) : (subject, obj);
    }

    /// <summary>أقال الرئيس، وهو من كذا، نائبه: where a clause with its own pronoun, between commas, parts the object from the subject, both without it.</summary>
    private (WordRange Subject, WordRange Object) Aside(int verb, WordRange subject, WordRange obj)
    {
        if (subject.First <= verb) return (subject, obj);
        var sentence = context.Document.Sentences[Words[verb].Sentence];
        for (var i = subject.First + 1; i <= subject.End && i + 1 < sentence.End; i++)
        {
            if (Words[i].Form is not ("،" or ",")) continue;
            // غارات التحالف، الذي تقوده الدولة، مخازن؛ فجر مسلحون، يعتقد أنهم من التنظيم، أنبوبا
            var clause = i == subject.End && obj.IsEmpty && (context.Phrases.TagOf(i + 1).Pos == PartOfSpeech.Relative || Words[i + 1].StemKey is "يعتقد" or "يشتبه" or "يرجح" or "يقال" or "يزعم") && (!IsPersonal(verb) || Words[lookups.Core(subject)].Has(Features.Plural) || _collective.Meets(lookups.ClassesOf(subject)));
            if (!clause && Words[i + 1] is not { HasConjunction: true, StemKey: "هو" or "هي" or "هم" or "هما", Enclitic: null }) continue;
            subject = new WordRange(subject.First, i);
            for (var k = i + 3; k + 1 < sentence.End && k < i + (clause ? 12 : 16); k++)
                if (Words[k].Form is "،" or ",") return (subject, obj.IsEmpty || obj.First <= k ? Bare(k + 1, verb) : obj);
            return (subject, obj.First > i ? default : obj);
        }

        return (subject, obj);
    }
}
