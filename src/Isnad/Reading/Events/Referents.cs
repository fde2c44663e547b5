using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Finds the phrase that a pronoun written onto a word stands for.</summary>
internal sealed class Referents(ReadingContext context, Lookups lookups, VerbReader verbs)
{
    private readonly Dictionary<int, List<WordRange>> _phrases = [];

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>The phrase that acts, for the pronoun of غاراتها، قصفهم: a subject before the others, else the nearest that agrees.</summary>
    public WordRange Actor(int word, string pronoun)
    {
        if (Words[word].HasConjunction && Owner(word, pronoun) is { IsEmpty: false } owner) return owner;
        if (Twin(word, pronoun) is >= 0 and var twin) return Actor(twin, pronoun);
        if (Thanked(word, pronoun) is { IsEmpty: false } thanked) return thanked;
        var verb = verbs.Before(word);
        while (verb >= 0)
        {
            if (verbs.Of(verb).Subject is { IsEmpty: false } subject && subject.End <= word && Agrees(pronoun, subject) && !lookups.IsTold(subject)) return subject;
            verb = verbs.Before(verb);
        }

        // A verb after the noun whose subject is the same: بعد هجومهم تراجع المسلحون.
        return Nearest(word, pronoun, default);
    }

    /// <summary>وقوفها إلى جانب كذا وتأييدها: the verbal noun before that و joins this one to, with the same pronoun, or −1.</summary>
    private int Twin(int word, string pronoun)
    {
        if (!Words[word].HasConjunction || Words[word].HasPreposition) return -1;
        var floor = Math.Max(context.Document.Sentences[Words[word].Sentence].First, word - 12);
        for (var i = word - 1; i >= floor && !verbs.IsVerb(i) && Words[i].Form is not ("." or "؛" or ":" or "،" or ","); i--)
            if (Words[i].Enclitic == pronoun && !Words[i].HasArticle && (Words[i].Has(Features.VerbalNoun) || lookups.Act.Meets(lookups.ClassesAt(i)))) return i;
        return -1;
    }

    /// <summary>شكر الملك الرئيس على زيارته، انتقادات للوزير على رفضه: what one is thanked or blamed for is one's own.</summary>
    private WordRange Thanked(int word, string pronoun)
    {
        if (word < 2 || Words[word - 1] is not { StemKey: "علي" or "بسبب", Enclitic: null } && (Words[word].Proclitics & Proclitics.Lam) == 0 || Words[word - 1].Sentence != Words[word].Sentence) return default;
        var end = (Words[word].Proclitics & Proclitics.Lam) != 0 ? word : word - 1;
        var verb = verbs.Before(word);
        if (verb < 0 || verbs.Accuses(word) || !verbs.Judges(verb) && !verbs.Judges(end, verb)) return default;
        var whom = verbs.Of(verb).Object is { IsEmpty: false } obj && obj.End <= word ? obj : context.Phrases.NounPhraseEndingAt(end);
        return !whom.IsEmpty && whom.First > verb && (lookups.Official.Meets(lookups.ClassesOf(whom)) || lookups.Name.Meets(lookups.ClassesOf(whom)) || lookups.Person.Meets(lookups.ClassesOf(whom)) || lookups.Body.Meets(lookups.ClassesOf(whom)) || lookups.Armed.Meets(lookups.ClassesOf(whom)) || lookups.IsPersonAt(whom.First)) && Agrees(pronoun, whom) ? whom : default;
    }

    /// <summary>ممارسات الدولة وتدخلاتها، تقدم المقاتلين وسيطرتهم: whose the first is, the second is.</summary>
    private WordRange Owner(int word, string pronoun)
    {
        var before = context.Phrases.NounPhraseEndingAt(word);
        if (before.Count < 2 || Words[before.First] is { StemKey: "جانب" or "صف" or "طرف" or "جوار" } || Words[before.First].HasArticle || Words[before.First].Enclitic is not null) return default;
        var owner = new WordRange(before.First + 1, word);
        return !Words[owner.First].HasPreposition && Words[owner.First].Enclitic is null && context.Phrases.TagOf(owner.First).Pos != PartOfSpeech.Adjective && Agrees(pronoun, owner) ? owner : default;
    }

    /// <summary>The phrase acted upon, for the pronoun of تحريرها، استهدفهم: the nearest that agrees and is not the one who acts.</summary>
    public WordRange Recipient(int word, string pronoun, WordRange actor)
    {
        // طعن ستة مشاركين في مسيرة وأصابهم: what و joins to a deed befalls whom it befell.
        if (verbs.IsVerb(word) && Words[word].HasConjunction && verbs.Before(word) is >= 0 and var deed && word - deed < 24 && verbs.Of(deed).Object is { IsEmpty: false } whom && whom.First > deed && whom.End <= word && whom.First != actor.First && !lookups.Act.Meets(lookups.ClassesAt(lookups.Core(whom))) && Agrees(pronoun, whom)) return whom;
        return Antecedent(word, pronoun) is { IsEmpty: false } antecedent && antecedent.First != actor.First ? antecedent : Nearest(word, pronoun, actor);
    }

    /// <summary>حصيلة ضحايا الألغام التي زرعوها: what a relative clause describes is what its verb's pronoun takes up.</summary>
    private WordRange Antecedent(int word, string pronoun)
    {
        if (word < 2 || !verbs.IsVerb(word) || Words[word - 1] is not { StemKey: "الذي" or "التي" or "الذين", HasPreposition: false }) return default;
        var held = context.Phrases.NounPhraseEndingAt(word - 1, PhraseScope.Core);
        // الحملة التي أطلقها الأمير: a deed is nobody that another befalls.
        if (held.IsEmpty || lookups.Act.Meets(lookups.ClassesAt(lookups.Core(held)))) return default;
        for (var i = held.End - 1; i >= held.First; i--)
            if (Words[i].HasArticle && context.Phrases.TagOf(i) is { Nominal: true, Pos: not PartOfSpeech.Adjective } && Agrees(pronoun, new WordRange(i, held.End)))
            {
                // أحد الجنود الذين أسروهم: with what counts them.
                var first = i;
                while (first > held.First && (lookups.IsTransparent(first - 1) || context.Phrases.TagOf(first - 1).Pos == PartOfSpeech.Demonstrative)) first--;
                return new WordRange(first, held.End);
            }

        return default;
    }

    private WordRange Nearest(int word, string pronoun, WordRange except)
    {
        var sentence = Words[word].Sentence;
        for (var s = sentence; s >= 0 && s >= sentence - 1; s--)
        {
            if (Words[context.Document.Sentences[s].First].Paragraph != Words[word].Paragraph) break;
            var phrases = PhrasesOf(s);
            for (var i = phrases.Count - 1; i >= 0; i--)
            {
                var phrase = phrases[i];
                if (phrase.End > word || phrase.First == except.First && !except.IsEmpty) continue;
                if (lookups.Act.Meets(lookups.ClassesAt(lookups.Core(phrase)))) continue;
                // خرجت بالمجاميع: by what, not whom.
                if (pronoun is "هم" && Words[phrase.First] is { HasArticle: true } led && (led.Proclitics & Proclitics.Ba) != 0 && !lookups.Person.Meets(lookups.ClassesOf(phrase)) && !lookups.Armed.Meets(lookups.ClassesOf(phrase))) continue;
                // أصابوه، اعتقلته: a building is neither wounded nor arrested.
                if (pronoun == "ه" && lookups.IsSpot(phrase) && !lookups.IsPersonAt(phrase.First) && verbs.IsVerb(word) && verbs.IsPersonal(word)) continue;
                if (Agrees(pronoun, phrase)) return phrase;
            }
        }

        return default;
    }

    private List<WordRange> PhrasesOf(int sentence)
    {
        if (_phrases.TryGetValue(sentence, out var known)) return known;
        var found = new List<WordRange>();
        var range = context.Document.Sentences[sentence];
        for (var i = range.First; i < range.End; i++)
        {
            ref readonly var tag = ref context.Phrases.TagOf(i);
            if (!tag.Nominal && tag.Pos is not (PartOfSpeech.Numeral or PartOfSpeech.Demonstrative) || lookups.TimeAt(i) >= 0) continue;
            var core = context.Phrases.NounPhrase(i, PhraseScope.Core);
            if (core.IsEmpty) continue;
            found.Add(context.Phrases.NounPhrase(i, PhraseScope.Apposition | PhraseScope.Complement | PhraseScope.Coordination));
            // قتل رجل آخر بإطلاق النار عليه: in construct with a deed stands one that a pronoun may mean.
            if (core.Count > 1 && lookups.Act.Meets(lookups.ClassesAt(i)) && !Words[i].HasArticle && Words[i].Enclitic is null && context.Phrases.TagOf(i + 1).Nominal && !Words[i + 1].HasPreposition && !Words[i + 1].HasConjunction)
                found.Add(context.Phrases.NounPhrase(i + 1, PhraseScope.Apposition | PhraseScope.Complement | PhraseScope.Coordination));
            i = Math.Max(i, core.End - 1);
        }

        return _phrases[sentence] = found;
    }

    /// <summary>الجندي والمدني: two, and no more, joined by و.</summary>
    private bool Joins(WordRange phrase)
    {
        var joined = 0;
        for (var i = phrase.First + 1; i < phrase.End; i++)
            if (Words[i].HasConjunction) joined++;
        return joined == 1 && !context.Phrases.TagOf(context.Phrases.Head(phrase)).Plural;
    }

    private bool Agrees(string pronoun, WordRange phrase)
    {
        var classes = lookups.ClassesOf(phrase);
        var feminine = lookups.HeadIsFeminine(phrase);
        var name = lookups.Name.Meets(classes);
        var plural = context.Phrases.TagOf(context.Phrases.Head(phrase)).Plural || phrase.Count > 2 && Words[phrase.First + 1].HasConjunction;
        // اقتحمته، إصابتهم: a town is she, and ground is not they.
        if (pronoun == "ه" && !lookups.IsPersonAt(phrase.First) && context.Phrases.TagOf(phrase.First).Is(Kinds.PlaceName) && lookups.IsTownNamed(phrase.First)) return false;
        if (pronoun is "هم" or "هن" && lookups.Site.Meets(lookups.ClassesAt(lookups.Core(phrase))) && !lookups.Armed.Meets(classes) && !lookups.Person.Meets(lookups.ClassesAt(lookups.Core(phrase)))) return false;
        // عملوا جاهدين، اعتبروه باق: how they did it is nobody.
        if (pronoun is "هم" or "هن" && Words[phrase.First] is { HasArticle: false, HasPreposition: false, Enclitic: null } how && how.Has(Features.ActiveParticiple) && how.StemKey is [_, _, .., 'ي', 'ن'] or [_, _, .., 'ا'] && !(lookups.Person | lookups.Armed).Meets(lookups.ClassesAt(phrase.First))) return false;
        return pronoun switch
        {
            // الحوثيين: men are no "she".
            "ها" => feminine || name && !lookups.IsPersonAt(phrase.First) && !(phrase.Count == 1 && Words[phrase.First].StemKey is [_, _, _, .., 'ي' or 'و', 'ن'] && Words[phrase.First].HasArticle && Words[phrase.First].Has(Features.Plural)),
            "ه" => !feminine && !plural,
            "هم" or "هن" => phrase.Count > 1 && Words[phrase.First + 1] is { HasConjunction: true, HasPreposition: false, StemKey: not "ذلك" } || plural && !(feminine && !Words[context.Phrases.Head(phrase)].Has(Features.Human)) || lookups.Armed.Meets(classes) && !feminine || lookups.Person.Meets(classes),
            "هما" => Words[context.Phrases.Head(phrase)] is var two && (two.Has(Features.Dual) || two.StemKey is [_, _, .., 'ي' or 'ا', 'ن'] && two.Has(Features.Human)) || lookups.QuantityAt(phrase.First) is null && Joins(phrase),
            _ => false,
        };
    }
}
