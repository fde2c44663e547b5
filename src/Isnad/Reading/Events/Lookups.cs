using Isnad.Names;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>What the event reader asks of words again and again: their classes, their gender, the time expression they stand in.</summary>
/// <remarks>Belongs to one reading of one report.</remarks>
internal sealed class Lookups
{
    private readonly ReadingContext _context;
    private readonly EventLexicon _lexicon;
    private readonly ClassSet[] _classes;
    private readonly int[] _timeAt;
    private readonly int[] _nisbaAt;
    private readonly bool[] _personAt;
    private readonly bool[] _namedAt;
    private readonly bool[] _endsPerson;
    private readonly int[] _nameEnds;
    private readonly bool[] _placeAt;
    private readonly bool[] _stateAt;
    private readonly ClassSet _set;
    private readonly Dictionary<int, Quantity> _quantities = [];
    private readonly Dictionary<int, int> _numberEnds = [];
    private readonly ClassSet _transparent;
    private readonly ClassSet _light;
    private readonly ClassSet _adverbial;
    private readonly ClassSet _nation;
    private readonly ClassSet _peoples;
    private readonly ClassSet _former;
    private readonly ClassSet _strike;
    private readonly ClassSet _namesake;

    public Lookups(ReadingContext context, EventLexicon lexicon)
    {
        _context = context;
        _lexicon = lexicon;
        var words = context.Document.Words;
        var known = lexicon.Classes;
        (Armed, Site, Person, Name, Town, Official, Act, Body) =
            (known["armed"], known["site"], known["person"], known[WordClasses.Name], known["town"], known["official"], known[WordClasses.Act], known["body"]);
        Force = known["force"];
        Truce = known["truce"];
        _strike = known["strike"];
        _former = known["former"];
        _namesake = known["namesake"];
        var number = known[WordClasses.Number];
        (_transparent, _light, _adverbial, _nation, _peoples) = (known["transparent"], known["semi"], known["adverbial"], known["nation"], known["peoples"]);
        _classes = new ClassSet[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var set = known.Of(words[i]);
            ref readonly var tag = ref context.Phrases.TagOf(i);
            if (tag.Pos == PartOfSpeech.ProperNoun) set |= Name;
            if (tag.Pos == PartOfSpeech.Numeral) set |= number;
            // أسر الشهداء: families far more often than captures.
            if (tag.Pos != PartOfSpeech.Verb && lexicon.Noun(words[i].StemKey).Length > 0 && words[i].StemKey != "اسر") set |= Act;
            if (words[i].Has(Features.Human)) set |= Person;
            _classes[i] = set;
        }

        _personAt = new bool[words.Count];
        _namedAt = new bool[words.Count];
        _endsPerson = new bool[words.Count];
        _nameEnds = new int[words.Count];
        _placeAt = new bool[words.Count];
        foreach (var mention in context.Places)
            if (mention.Place is not null)
                for (var i = mention.Name.First; i < mention.Name.End; i++) _placeAt[i] = true;
        _stateAt = new bool[words.Count];
        _set = known["freedom"] | known["fire"];
        foreach (var quantity in context.Quantities)
        {
            _quantities[quantity.Words.First] = quantity;
            _numberEnds[quantity.Words.End] = quantity.Words.First;
        }

        _nisbaAt = new int[words.Count];
        for (var m = 0; m < context.Actors.Mentions.Count; m++)
        {
            var mention = context.Actors.Mentions[m];
            if (mention.Kind == MentionKind.Name) _classes[mention.Words.First] |= Name;
            if (context.Actors.Actors[mention.Actor].Kind == "person")
            {
                _personAt[mention.Words.First] = true;
                var name = mention.Name.IsEmpty ? mention.Kind == MentionKind.Name ? mention.Words : default : mention.Name;
                if (name.End < words.Count && mention.Words.First < name.End - 1) _endsPerson[name.End] = true;
                if (mention.Kind == MentionKind.Name)
                    for (var i = mention.Words.First; i < mention.Words.End; i++) _namedAt[i] |= words[i].HasConjunction && words[i].Form[0] == 'ف';
                if (mention.Kind == MentionKind.Name)
                    for (var i = mention.Words.First + 1; i < mention.Words.End; i++) _nameEnds[i] = mention.Words.End;
            }

            if (mention is { Kind: MentionKind.Name, Words.Count: 1 } && context.Actors.Actors[mention.Actor].Kind == "state")
            {
                _stateAt[mention.Words.First] = true;
                _classes[mention.Words.First] |= known["state"];
            }

            if (mention.Kind == MentionKind.Name && context.Actors.Actors[mention.Actor].Kind == "media") _classes[mention.Words.First] |= known["outlet"];
            if (mention.Kind == MentionKind.Nisba) _nisbaAt[mention.Words.First] = m + 1;
        }

        _timeAt = new int[words.Count];
        Array.Fill(_timeAt, -1);
        for (var t = 0; t < context.Times.Count; t++)
            for (var i = context.Times[t].Words.First; i < context.Times[t].Words.End; i++) _timeAt[i] = t;
    }

    public ClassSet Armed { get; }

    public ClassSet Site { get; }

    /// <summary>Troops and their gatherings, as what is struck.</summary>
    public ClassSet Force { get; }

    /// <summary>Truces and agreements, which are broken but not harmed.</summary>
    public ClassSet Truce { get; }

    public ClassSet Person { get; }

    public ClassSet Name { get; }

    public ClassSet Town { get; }

    public ClassSet Official { get; }

    public ClassSet Act { get; }

    public ClassSet Body { get; }

    /// <summary>Whether a verb tells what a strike hit or brought about (استهدفت، أسفرت).</summary>
    public bool IsAimOrCause(int verb)
    {
        foreach (var lemma in _lexicon.LemmasOf(Words[verb]))
            foreach (var light in _lexicon.Governors.Light(lemma))
                if (light.Kind is LightKind.Aim or LightKind.Cause) return true;
        return false;
    }

    /// <summary>Whether a verb says that its subject brought something about (أسفر، أدى، خلف).</summary>
    public bool IsCause(int verb)
    {
        if (verb < 0) return false;
        foreach (var lemma in _lexicon.LemmasOf(Words[verb]))
            foreach (var light in _lexicon.Governors.Light(lemma))
                if (light.Kind == LightKind.Cause) return true;
        return false;
    }

    private IReadOnlyList<Word> Words => _context.Document.Words;

    /// <summary>The time expression that a word stands in, −1 for none.</summary>
    public int TimeAt(int word) => _timeAt[word];

    /// <summary>The classes of one word.</summary>
    public ClassSet ClassesAt(int word) => (uint)word < (uint)_classes.Length ? _classes[word] : default;

    /// <summary>The number that begins at a word, with its qualifier, or null.</summary>
    public Quantity? QuantityAt(int word) => _quantities.GetValueOrDefault(word);

    /// <summary>Where the number begins that ends right before a word (ما لا يقل عن تسعة), −1 for none.</summary>
    public int NumberBefore(int word) => _numberEnds.GetValueOrDefault(word, -1);

    /// <summary>Whether a state is named by this one word.</summary>
    public bool IsStateAt(int word) => _stateAt[word];

    /// <summary>The bare object of a set phrase (أطلق سراح، أطلق النار).</summary>
    public bool IsSetObject(int word) => _set.Meets(_classes[word]) && !Words[word].HasPreposition && !Words[word].HasConjunction;

    /// <summary>Whether a person's name or office begins at a word.</summary>
    public bool IsPersonAt(int word) => _personAt[word];

    /// <summary>Whether a person's name of two words, or with a title before it, ends right before a word.</summary>
    public bool EndsPerson(int word) => _endsPerson[word];

    /// <summary>Whether a word is a person's name, or part of one, that is written like a conjunction and another word.</summary>
    public bool IsNamedAt(int word) => _namedAt[word];

    /// <summary>The nationality that a word names (التركية، حوثي), empty for none.</summary>
    public WordRange NisbaAt(int word) => _nisbaAt[word] > 0 ? _context.Actors.Mentions[_nisbaAt[word] - 1].Words
        : _nation.Meets(_classes[word]) || _peoples.Meets(_classes[word]) && word > 0 && Words[word - 1] is var men && men.Sentence == Words[word].Sentence && (men.Has(Features.Plural) || men.StemKey is [_, _, _, .., 'ي' or 'و', 'ن']) && (men.Has(Features.Human) || (Person | Armed).Meets(_classes[word - 1])) ? new WordRange(word, word + 1) : default;

    /// <summary>The word at or after <paramref name="word"/> that is no quotation mark.</summary>
    public int PastQuotes(int word)
    {
        while (word < Words.Count && Words[word].Kind == WordKind.Punctuation && Words[word].Form is "\"" or "«" or "»" or "“" or "”" or "'") word++;
        return word;
    }

    /// <summary>Whether a word stands before what it only counts or stresses (سلسلة غارات), or carries the event noun after it (محاولة هجوم).</summary>
    public bool IsTransparent(int word) => _transparent.Meets(_classes[word]) || _context.Phrases.TagOf(word).Pos == PartOfSpeech.Numeral
        || _light.Meets(_classes[word]) && !Words[word].HasArticle && Act.Meets(ClassesAt(PastQuotes(word + 1)));

    /// <summary>Whether a phrase in the accusative is an adverbial and no object (علاوة، رميا).</summary>
    public bool IsAdverbial(int word) => _adverbial.Meets(_classes[word]) || _timeAt[word] >= 0;

    /// <summary>Whether a verb stands in a relative clause, with الذي or bare after its noun.</summary>
    public bool IsRelative(int verb)
    {
        if (verb == 0 || Words[verb].HasConjunction || Words[verb - 1].Sentence != Words[verb].Sentence) return false;
        var before = verb - 1;
        while (before > 0 && (_context.Phrases.TagOf(before).Pos is PartOfSpeech.Particle or PartOfSpeech.Negation or PartOfSpeech.Adverb || Words[before].StemKey is "كان" or "كانت" or "كانوا")) before--;
        ref readonly var tag = ref _context.Phrases.TagOf(before);
        return tag.Pos == PartOfSpeech.Relative || Words[verb].Enclitic is not null && tag.Nominal && !Words[before].HasArticle;
    }

    /// <summary>The classes of a phrase's first word, and of the words it only counts or stresses.</summary>
    public ClassSet ClassesOf(WordRange phrase)
    {
        var set = default(ClassSet);
        for (var i = phrase.First; i < phrase.End && i < phrase.First + 6; i++)
        {
            if (IsAmount(i, phrase)) continue;
            set |= _classes[i];
            if (!IsTransparent(i) && Words[i].Kind != WordKind.Punctuation && Words[i].StemKey is not "من" && _context.Phrases.TagOf(i).Pos != PartOfSpeech.Demonstrative) break;
        }

        return set;
    }

    /// <summary>Whether a word is an adjective of origin or kind without its article (عربية، دولية), with which no definite noun stands in construct.</summary>
    public bool IsBareNisba(int word) => Words[word] is { HasArticle: false, HasPreposition: false, Enclitic: null } && word > 0 && !Words[word - 1].HasArticle && Words[word - 1].Sentence == Words[word].Sentence
        && (Words[word].StemKey is "دوليه" or "اقليميه" or "عربيه" or "حقوقيه" or "سياسيه" or "محليه" or "غربيه" or "اسلاميه" or "اوروبيه" or "حكوميه" or "اغاثيه" or "انسانيه" or "عسكريه" or "امنيه" or "يمنيه" or "سوريه" or "عراقيه" or "تركيه" or "مصريه" or "فلسطينيه" or "اسراييليه" or "اميركيه" or "امريكيه" or "حوثيه" or "كرديه" or "ايرانيه" or "روسيه" or "حربيه" or "ليبيه" or "سعوديه" or "لبنانيه" or "خليجيه" or "مسلحه" or "متشدده" or "معارضه");

    /// <summary>يومين، لساعات: how long.</summary>
    public bool IsTimeUnit(int word) => Words[word].StemKey is "ايام" or "يوم" or "يوما" or "يومين" or "اسبوع" or "اسبوعين" or "اسابيع" or "اسبوعا" or "اشهر" or "شهور" or "شهر" or "شهرين" or "شهرا" or "سنوات" or "سنتين" or "اعوام" or "عام" or "عامين" or "عاما" or "سنه" or "ساعات" or "ساعه" or "ساعتين" or "دقايق" or "دقيقه" or "مده" or "فتره";

    /// <summary>The known name of a group or power, of two words or more, that ends right before a word; empty for none.</summary>
    public WordRange ListedAt(int end)
    {
        foreach (var mention in _context.Actors.Mentions)
            if (mention is { Kind: MentionKind.Name, Words.Count: > 1 } && mention.Words.End == end && _context.Actors.Actors[mention.Actor] is { Entry: >= 0, IsPerson: false }) return mention.Words;
        return default;
    }

    /// <summary>Where the person's name ends that goes on at a word, or that word.</summary>
    public int NameEnd(int word) => word < _nameEnds.Length && _nameEnds[word] > 0 ? _nameEnds[word] : word;

    /// <summary>Whether a word belongs to the name of a place that the gazetteer knows (بعقوبة is a town, no penalty).</summary>
    public bool IsInPlaceName(int word) => _placeAt[word];

    /// <summary>قتل جنود إسلام توفيق، اغتيلت أحلام الراوي: a bare word that is also a given name, behind a verb that only befalls a person, names one.</summary>
    public bool IsNamesake(Draft draft, WordRange phrase) => !phrase.IsEmpty && Words[phrase.First] is { HasArticle: false, HasPreposition: false, Enclitic: null } && _namesake.Meets(ClassesAt(phrase.First))
        && draft.Lemma is "قتل" or "مقتل" or "اغتال" or "اغتيال" or "خطف" or "اختطف" or "اختطاف" or "اعدم" or "اعدام" or "طعن" or "ذبح" or "اعتقل" or "اعتقال" or "احتجز" or "احتجاز";

    /// <summary>المخلوع، المنتخب: whether a word with its article says how one stands in his office.</summary>
    public bool IsStanding(int word) => _former.Meets(_classes[word]) && Words[word] is { HasArticle: true, HasConjunction: false, HasPreposition: false };

    /// <summary>Whether a noun names an attack (هجوم، تفجير).</summary>
    public bool IsStrike(int word) => _strike.Meets(_classes[word]);

    /// <summary>Whether a phrase names a town, a region or a building, rather than a state or a body.</summary>
    public bool IsSpot(WordRange phrase)
    {
        if (IsStateAt(phrase.First)) return false;
        var classes = ClassesOf(phrase);
        if (Town.Meets(classes) || Site.Meets(classes)) return true;
        foreach (var mention in _context.Places)
            if (mention.Words.First <= phrase.First && phrase.First < mention.Words.End) return mention.Precision != "country";
        return false;
    }

    /// <summary>Whether a phrase names what is told or known (أنباء، مصادر، تقارير), and so does nothing itself.</summary>
    public bool IsTold(WordRange phrase) => Words[Core(phrase)].StemKey is "انباء" or "معلومات" or "تقارير" or "تقرير" or "بيانات" or "ارقام" or "حصيله" or "مصادر" or "مصدر" or "شهود" or "شاهد" or "وكاله" or "صحيفه";

    /// <summary>The head of a phrase past words that only count or stress: the noun of غارات in سلسلة غارات.</summary>
    public int Core(WordRange phrase)
    {
        for (var i = phrase.First; i < phrase.End && i < phrase.First + 6; i++)
            if (!IsTransparent(i) && !IsAmount(i, phrase) && Words[i].Kind != WordKind.Punctuation && Words[i].StemKey is not "من" && _context.Phrases.TagOf(i).Pos != PartOfSpeech.Demonstrative) return i;
        return phrase.First;
    }

    /// <summary>كميات كبيرة من الألغام: the adjective of a word that only counts.</summary>
    private bool IsAmount(int word, WordRange phrase) => word > phrase.First && word + 1 < phrase.End && Words[word] is { HasConjunction: false, HasPreposition: false } && _context.Phrases.TagOf(word).Pos == PartOfSpeech.Adjective && Words[word + 1] is { StemKey: "من", Enclitic: null } && _transparent.Meets(_classes[word - 1]);

    /// <summary>المنطقة العسكرية الثالثة: the troops of a district.</summary>
    public bool IsCommand(WordRange phrase) => phrase.Count > 1 && Words[phrase.First].StemKey == "منطقه" && Words[phrase.First + 1].StemKey == "عسكريه";

    public bool IsAuxiliary(int verb) => Words[verb].StemKey is "كان" or "كانت" or "كانوا" or "كانا" or "يكون" or "تكون" or "يكونوا" or "ظل" or "ظلت" or "بات" or "باتت"
        or "اصبح" or "اصبحت" or "زال" or "زالت" or "يزال" or "تزال" or "يزالون" or "كاد" or "كادت" or "اخذ" or "ليس" or "ليست" or "سبق";

    /// <summary>كييف تتهم موسكو وموسكو تنفي: whether a definite noun joined by و, in a clause that has its verb, is the subject of the verb in the present right behind its phrase.</summary>
    public bool OpensClause(int at, int verb)
    {
        if (verb <= at || verb >= Words.Count || Words[verb].Sentence != Words[at].Sentence || Words[at] is not { HasConjunction: true, HasPreposition: false, Kind: WordKind.Arabic }) return false;
        ref readonly var tag = ref _context.Phrases.TagOf(verb);
        if (tag.Pos != PartOfSpeech.Verb || !tag.Is(Kinds.Imperfect) || Words[verb].HasConjunction || Words[verb].StemKey[0] is not ('ي' or 'ت') || IsPlural(verb) || Words[verb].Has(Features.Dual) || IsAuxiliary(verb)) return false;
        var classes = ClassesAt(at);
        if (!(Armed | Official | Body | Name).Meets(classes) && !IsPersonAt(at) || Act.Meets(classes) && !Armed.Meets(classes)) return false;
        var end = verb;
        while (end > at + 1 && _context.Phrases.TagOf(end - 1).Pos is PartOfSpeech.Particle or PartOfSpeech.Negation or PartOfSpeech.Adverb) end--;
        if (!Words[at].HasArticle && !Name.Meets(classes) && !Words[end - 1].HasArticle && !Name.Meets(ClassesAt(end - 1)) && NameEnd(end - 1) != end) return false;
        var phrase = new WordRange(at, end);
        if (IsFeminine(verb) ? !HeadIsFeminine(phrase) && !Name.Meets(classes) : HeadIsFeminine(phrase) && !Name.Meets(classes)) return false;
        for (var i = at - 1; i >= _context.Document.Sentences[Words[at].Sentence].First; i--)
        {
            if (_context.Phrases.TagOf(i).Pos == PartOfSpeech.Subordinator || Words[i].Form is ":" or "؛") return false;
            if (_context.Phrases.TagOf(i).Pos == PartOfSpeech.Verb && !IsAuxiliary(i)) return true;
        }

        return false;
    }

    /// <summary>Whether a word names a town or a region of the gazetteer, also where its name stands for a government.</summary>
    public bool IsTownNamed(int word)
    {
        foreach (var mention in _context.Places)
            if (mention.Words.First <= word && word < mention.Words.End) return mention.Precision != "country";
        return false;
    }

    /// <summary>Whether a verb form is feminine singular.</summary>
    public bool IsFeminine(int verb)
    {
        var word = Words[verb];
        if (word.Has(Features.Feminine)) return true;
        if (word.Has(Features.Masculine)) return false;
        return _context.Phrases.TagOf(verb).Is(Kinds.Imperfect) ? word.StemKey[0] == 'ت' : word.StemKey[^1] == 'ت';
    }

    public bool IsPlural(int verb) => Words[verb].Has(Features.Plural) || Words[verb].StemKey.EndsWith("وا", StringComparison.Ordinal)
        || Words[verb].StemKey is { Length: > 4 } key && key[0] == 'ي' && key.EndsWith("ون", StringComparison.Ordinal);

    public bool IsMasculineSingular(int verb) => !IsFeminine(verb) && !IsPlural(verb);

    /// <summary>Whether a phrase takes a feminine verb: feminine head, or the plural of things and groups.</summary>
    public bool HeadIsFeminine(WordRange phrase)
    {
        var head = _context.Phrases.Head(phrase);
        ref readonly var tag = ref _context.Phrases.TagOf(head);
        if (tag.Feminine || Words[head].Has(Features.Feminine)) return true;
        var key = Words[head].StemKey;
        return key.EndsWith('ه') || key.EndsWith("ات", StringComparison.Ordinal) || Words[head].Has(Features.Plural) && !Words[head].Has(Features.Human) && !tag.Oblique;
    }
}
