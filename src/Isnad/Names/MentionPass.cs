using Isnad.Text;

namespace Isnad.Names;

/// <summary>One reading of one report for its actors: names first, then last names, then definite descriptions.</summary>
internal sealed partial class MentionPass
{
    private readonly NameLexicon _lexicon;
    private readonly Document _document;
    private readonly IReadOnlyList<Word> _words;
    private readonly Lead[]?[] _leads;
    private readonly ActorTable _table;
    private readonly Dictionary<int, int> _byEntry = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly List<Pending> _pending = [];
    private readonly List<SpeakingDocument> _documents = [];
    private readonly bool[] _covered;

    public MentionPass(NameLexicon lexicon, Document document)
    {
        (_lexicon, _document, _words) = (lexicon, document, document.Words);
        _leads = new Lead[]?[_words.Count];
        _covered = new bool[_words.Count];
        _table = new ActorTable(this);
    }

    /// <summary>A definite description that names nobody by itself (الوزارة، المصدر), to be resolved against what stands before it.</summary>
    private readonly record struct Pending(WordRange Words, HeadNoun Head, Lead Lead, string? Country, int Affiliation);

    /// <summary>A document and the body whose words it holds.</summary>
    private readonly record struct SpeakingDocument(int Word, int End, string Lemma, int Actor);

    /// <summary>What was read at a word: the words after it and the actor; -1 where it names none yet.</summary>
    private readonly record struct Reading(int End, int Actor, int NameFirst = 0)
    {
        /// <summary>The words of the name in what was read.</summary>
        public WordRange Name => new(NameFirst, End);
    }

    public ActorTable Run()
    {
        var at = 0;
        while (at < _words.Count) at = Read(at);
        ReadLastNames();
        foreach (var pending in _pending) ResolveLater(pending);
        var number = _table.Renumber();
        for (var i = _documents.Count - 1; i >= 0; i--)
            if (number[_documents[i].Actor] is >= 0 and var kept) _documents[i] = _documents[i] with { Actor = kept };
            else _documents.RemoveAt(i);
        _byEntry.Clear();
        _byKey.Clear();
        for (var i = 0; i < _table.Actors.Count; i++)
            if (_table.Actors[i].Entry >= 0) _byEntry.TryAdd(_table.Actors[i].Entry, i);
        return _table;
    }

    /// <summary>The span of a mention without the clitics of its first word.</summary>
    public TextSpan SpanOf(Mention mention)
    {
        var span = _document.SpanOf(mention.Words);
        var first = _words[mention.Words.First];
        // Marks or tatweel inside the word would shift the count of letters: the whole word then stays.
        return mention.Skip > 0 && first.Span.Length == first.Form.Length ? new TextSpan(span.Start + mention.Skip, span.End) : span;
    }

    /// <summary>None past the end of the report: a look-ahead may ask there.</summary>
    private Lead[] LeadsAt(int word) => (uint)word >= (uint)_words.Count ? [] : _leads[word] ??= Lead.Of(_words[word]);

    /// <summary>Reads what begins at a word, records it, and returns the word to go on with.</summary>
    private int Read(int at)
    {
        var word = _words[at];
        if (word.Kind is WordKind.Punctuation or WordKind.Number) return at + 1;
        if (word.Known && IsFunctionWord(word) && !NameAt(at).Found) return at + 1;
        if (IsNamesake(at) && Namesake(at) is var past and > 0) return past;
        var titled = ReadTitled(at);
        if (titled.End > at) return titled.End;
        var name = NameAt(at);
        var head = Match(_lexicon.HeadForms, at, bare: true);
        if (name.Found && (!head.Found || name.End > head.End || _lexicon.Heads[head.Value].Class is HeadClass.Population || IsKingdom(at, name)))
        {
            var read = ReadName(at, name);
            if (read.End > at) return read.End;
        }

        if (head.Found && !IsAdjectiveHere(at, head) && !IsCommonNoun(at, head))
        {
            var read = ReadHead(at, head);
            if (read.End > at) return read.End;
        }

        if (IsCalled(at) && NewPerson(at, strong: true) is { End: > 0 } called && called.End > at + 1)
        {
            Nominative(called.Actor);
            Record(new WordRange(at, called.End), called.Actor, MentionKind.Name, LeadOfName(at), called.Name);
            return called.End;
        }

        var person = ReadUnlistedPerson(at, strong: at > 0 && _words[at - 1] is { Known: true, Pos: PartOfSpeech.Verb } && LooksForeign(at) && at + 1 < _words.Count && LooksForeign(at + 1));
        if (person.End > at) return person.End;
        var ministry = ReadBareMinistry(at);
        if (ministry.End > at) return ministry.End;
        var nisba = Match(_lexicon.Nisba, at, bare: true);
        if (nisba.Found && nisba.Lead.Bare.Length > 3)
        {
            if (nisba.Lead.Key.EndsWith('ا') && nisba.End == at + 1) return at + 1;
            Record(new WordRange(at, nisba.End), ActorOf(nisba.Value), MentionKind.Nisba, nisba.Lead);
            return nisba.End;
        }

        return at + 1;
    }

    private static bool IsFunctionWord(Word word) => word.Pos is PartOfSpeech.Preposition or PartOfSpeech.Conjunction or PartOfSpeech.Subordinator
        or PartOfSpeech.Negation or PartOfSpeech.Particle or PartOfSpeech.Adverb or PartOfSpeech.Relative or PartOfSpeech.Demonstrative or PartOfSpeech.Pronoun;

    private Reading ReadHead(int at, Hit<int> head) => _lexicon.Heads[head.Value].Class switch
    {
        HeadClass.Office or HeadClass.Source => ReadOffice(at, head),
        HeadClass.Body or HeadClass.Group or HeadClass.Means or HeadClass.Member => ReadBody(at, head, record: true),
        HeadClass.Document => ReadDocument(at, head),
        _ => default,
    };

    private Reading ReadName(int at, Hit<NameForm> name)
    {
        if (name is { Lead.Key: "عمان" } && name.End == at + 1 && IsOman(at)) name = name with { Value = new NameForm(_lexicon.State("OMN"), NameFormKind.Name) };
        var entry = _lexicon.Entries[name.Value.Entry];
        if (name.Value.Form == NameFormKind.Ambiguous && !AmbiguousNameHolds(at, name, entry)) return default;
        if (name.Value.Form == NameFormKind.Seat && StandsForPlace(at, name.Lead)) return new Reading(name.End, -1);
        if (IsFeminineAdjective(at, name)) return default;
        if (name.Lead is { Preposition: 'ب', HasArticle: false } && entry.Kind == ActorKinds.ArmedGroup && name.End == at + 1) return default;
        // وقال آموس: of two of a last name the one whom the report has named in full.
        if (entry.Kind == ActorKinds.Person && name.End == at + 1 && !_byEntry.ContainsKey(name.Value.Entry) && Namesake(name.Lead.Key, entry, at) is >= 0 and var namesake)
        {
            Record(new WordRange(at, name.End), namesake, MentionKind.Name, name.Lead, new WordRange(at, name.End));
            return new Reading(name.End, namesake);
        }

        var actor = ActorOf(name.Value.Entry);
        var end = name.End;
        if (entry.Kind == ActorKinds.Person && IsNamesake(at)) return new Reading(name.End, -1);
        if (entry.Kind == ActorKinds.Person)
        {
            actor = Listed(at, name);
            end = ReadOfficeAfterName(actor, end);
        }

        Record(new WordRange(at, end), actor, MentionKind.Name, name.Lead, new WordRange(at, name.End));
        return new Reading(end, actor);
    }

    /// <summary>The person whom no list knows and the report has named in full with this last name; -1 where there is none.</summary>
    private int Namesake(string last, NameEntry listed, int at)
    {
        string[]? own = null;
        for (var i = _table.Actors.Count - 1; i >= 0; i--)
        {
            if (_table.Actors[i] is not { Entry: < 0 } person || !person.BearsLast(last) || !_lexicon.GivenNames.ContainsKey(person.NameKeys[0])) continue;
            // وصلت ميشيل أوباما. وقال أوباما: of her the verb would be feminine.
            if (_table.Mentions.Any(m => m.Actor == i && !IsSameGender(new WordRange(at, at + 1), m.Words))) continue;
            own ??= NameKeys.Joined(WordTrie<int>.KeysOf(listed.Name));
            // ريئوفين ريفلين: the listed one as an outlet spells him.
            return Array.Exists(person.NameKeys, k => NameKeys.Same(k, own[0])) ? -1 : i;
        }

        return -1;
    }

    private bool? _ofOman;

    /// <summary>عمان is the sultanate where its first vowel is written, or where the report speaks of Oman and not of Jordan; else the capital of Jordan.</summary>
    private bool IsOman(int at)
    {
        var written = _words[at].Span.In(_document.Text);
        if (written.Contains('\u0651')) return false;
        if (written.Contains('\u064F')) return true;
        if (_ofOman is { } known) return known;
        bool oman = false, jordan = false;
        foreach (var word in _words)
        {
            oman |= word.Key is "مسقط" or "السلطنه" or "سلطنه" or "العماني" or "العمانيه" or "العمانيين" or "عماني" or "عمانيه" or "بمسقط" or "لمسقط";
            jordan |= word.StemKey is "اردن" or "اردني" or "اردنيه" or "اردنيون" or "اردنيين" or "الاردن" || word.Key.EndsWith("الاردن", StringComparison.Ordinal);
        }

        return (_ofOman = oman && !jordan).Value;
    }

    /// <summary>سورية and روسية after a noun are adjectives, not the states.</summary>
    private bool IsFeminineAdjective(int at, Hit<NameForm> name)
    {
        if (name.End != at + 1 || name.Lead.Skip > 0 || name.Lead.HasArticle || !name.Lead.Key.EndsWith('ه')) return false;
        if (at == 0 || !Match(_lexicon.Nisba, at, bare: true).Found) return false;
        var before = _words[at - 1];
        return before.Kind == WordKind.Arabic && before.Pos is not (PartOfSpeech.Preposition or PartOfSpeech.Verb)
            && !_lexicon.Stops.Contains(before.Key) && !before.HasArticle && before.Paragraph == _words[at].Paragraph;
    }

    /// <summary>A word that is a head noun by its letters but follows a noun as its adjective (القوات المعارضة، هدفين رئيسين).</summary>
    private bool IsAdjectiveHere(int at, Hit<int> head)
    {
        var noun = _lexicon.Heads[head.Value];
        if (at == 0 || head.End > at + 1 || head.Lead.Conjunction || head.Lead.Preposition != '\0') return false;
        if (!FollowsNoun(at)) return false;
        // Two definite words side by side are noun and adjective (المعارك الدائرة), unless the first ends a name.
        if (head.Lead.HasArticle && _words[at - 1].HasArticle && !_covered[at - 1]) return true;
        // تغريدة معارضة للرئيس: behind a feminine noun an adjective.
        if (noun.Lemma is "معارضه" && !head.Lead.HasArticle && !_words[at - 1].HasArticle && _words[at - 1].Key.EndsWith('ه')) return true;
        if (!noun.Lemma.EndsWith('ي') && !_lexicon.Qualifiers.Contains(noun.Lemma)) return false;
        return _words[at - 1].HasArticle == head.Lead.HasArticle;
    }

    /// <summary>للقضاء على، بقيادة، قضاء سنجار، جوازات بريطانية، مركزي: the letters of a body where the word is a common noun.</summary>
    private bool IsCommonNoun(int at, Hit<int> head)
    {
        if (head.End != at + 1) return false;
        var next = head.End < _words.Count ? _words[head.End] : null;
        var noun = _lexicon.Heads[head.Value];
        return noun.Lemma switch
        {
            "قضاء" => next is { Key: "علي", Pos: PartOfSpeech.Preposition } || next is { Key: "علي" } && next.Form.EndsWith('ى') || !head.Lead.HasArticle,
            "قياده" or "رياسه" => !head.Lead.HasArticle && head.Lead.Preposition == 'ب',
            // بلدة دوما الفلسطينية: a town of the same name.
            "دوما" => !head.Lead.HasArticle && next?.Key is not "الروسي",
            "مصلحه" => next is { Key: "العامه" or "الوطنيه" or "المشتركه" },
            "قوات" => next is { Key: "الذاتيه" or "القاهره" or "العظمي" or "الشراييه" or "الدافعه" },
            "جوازات" or "بنك مركزي" => !head.Lead.HasArticle,
            "نظام" => next is { Key: "داخلي" or "الداخلي" or "اساسي" or "الاساسي" or "صاروخي" or "دفاعي" },
            _ => false,
        };
    }

    private bool FollowsNoun(int at) => at > 0 && _words[at - 1] is { Kind: WordKind.Arabic } before && before.Paragraph == _words[at].Paragraph
        && before.Pos is not (PartOfSpeech.Preposition or PartOfSpeech.Verb or PartOfSpeech.Conjunction or PartOfSpeech.Subordinator or PartOfSpeech.Particle or PartOfSpeech.Negation)
        && !IsStop(at - 1);

    /// <summary>Whether the word is one that ends names, with or without clitics before it.</summary>
    private bool IsStop(int at)
    {
        // علي the name and على "on" share a key.
        if (IsAli(at)) return false;
        if (_words[at].Key == "علي" && _words[at].Form.EndsWith('ي') && at + 1 < _words.Count && _words[at + 1] is { Kind: WordKind.Arabic } next
            && (IsNameParticle(next.Key) || IsGiven(at + 1) || Match(_lexicon.Names, at, bare: false) is { Found: true } name && name.End > at + 1)) return false;
        foreach (var lead in LeadsAt(at))
            if (_lexicon.Stops.Contains(lead.Key)) return true;
        return false;
    }

    /// <summary>علي as a name beyond doubt.</summary>
    private bool IsAli(int at) => _words[at] is { Key: "علي", Pos: PartOfSpeech.ProperNoun };

    /// <summary>المملكة is Saudi Arabia unless the report speaks of another kingdom and not of it.</summary>
    private bool IsKingdom(int at, Hit<NameForm> name)
    {
        if (name.Value.Form != NameFormKind.Ambiguous || name.End != at + 1 || _lexicon.Entries[name.Value.Entry].Kind != ActorKinds.State) return false;
        var noun = name.Lead.Bare;
        if (!_byEntry.ContainsKey(name.Value.Entry))
            foreach (var entry in _byEntry.Keys)
                if (_lexicon.Entries[entry].Kind == ActorKinds.State && _lexicon.Entries[entry].Heads.Contains(noun)) return false;
        return true;
    }

    private bool AmbiguousNameHolds(int at, Hit<NameForm> name, NameEntry entry)
    {
        if (at > 0 && name.End < _words.Count && IsQuote(at - 1) && IsQuote(name.End)) return true;
        var follows = at + 1 < _words.Count ? Match(_lexicon.Nisba, name.End < _words.Count ? name.End : at, bare: true) : default;
        // In Gulf papers "the Kingdom" is their own; with an adjective it is another's or named in full.
        if (name.Lead.Key is "المملكه" or "السلطنه") return !(follows is { Found: true, Lead.HasArticle: true }) && _words[Math.Min(name.End, _words.Count - 1)].Key != "المتحده";
        // الشباب: youth far oftener than the movement, which a verb in the feminine or fighters of its own tell.
        if (name.Lead.Bare == "شباب") return _byEntry.ContainsKey(name.Value.Entry) && at > 0 && (_words[at - 1] is { Pos: PartOfSpeech.Verb } verb && verb.Has(Features.Feminine) || Match(_lexicon.HeadForms, at - 1, bare: true) is { Found: true } fighters && _lexicon.Heads[fighters.Value].Class is HeadClass.Member or HeadClass.Group);
        // القاعدة يدعو: the feminine noun before a verb in the masculine is a movement's name.
        if (at == 0 && _document.HasTitle && name.Lead.Key.EndsWith('ه') && name.End < _words.Count && _words[name.End] is { Pos: PartOfSpeech.Verb, Known: true } he && he.Key[0] == 'ي' && !he.Has(Features.Plural)) return true;
        if (FollowsNoun(at) && name.Lead is { Conjunction: false, Preposition: '\0' }) return false;
        return _byEntry.ContainsKey(name.Value.Entry) || entry.Kind == ActorKinds.State;
    }

    /// <summary>A capital after في or إلى is the place, not the government.</summary>
    private bool StandsForPlace(int at, Lead lead)
    {
        if (lead.Preposition == 'ب') return true;
        if (at == 0) return false;
        return _words[at - 1].Key is "في" or "الي" or "من" or "نحو" or "قرب" or "مدينه" or "العاصمه" or "شمال" or "جنوب" or "شرق" or "غرب" or "وسط"
            or "مطار" or "محافظه" or "عمليات" or "بمدينه" or "لمدينه" or "حول" or "داخل" or "خارج" or "ضواحي" or "ريف" or "سفيرها" or "سفيره" or "لدي" or "منطقه" or "وفي";
    }

    private bool IsQuote(int at) => _words[at].Kind == WordKind.Punctuation && ArabicLetters.IsQuote(_words[at].Form[0]);

    /// <summary>A quotation mark opened inside a phrase closes inside it: تنظيم «داعش».</summary>
    private WordRange Closed(WordRange range)
    {
        if (range.End >= _words.Count || !IsQuote(range.End)) return range;
        var marks = 0;
        for (var i = range.First; i < range.End; i++)
            if (IsQuote(i)) marks++;
        return marks % 2 == 1 ? range with { End = range.End + 1 } : range;
    }

    private void Record(WordRange range, int actor, MentionKind kind, Lead lead, WordRange name = default)
    {
        range = Closed(range);
        _table.Add(new Mention(range, actor, kind, lead.Skip, kind == MentionKind.Name && name.IsEmpty ? range : name));
        for (var i = range.First; i < range.End; i++) _covered[i] = true;
    }

    /// <summary>A listed person, who from here on is also known as the report spells the name.</summary>
    private int Listed(int at, Hit<NameForm> name)
    {
        var actor = ActorOf(name.Value.Entry);
        if (name.End - at > 1 && _table.Actors[actor].WrittenKeys.Length == 0)
        {
            var keys = KeysOfName(at, name.End);
            if (!keys.AsSpan().SequenceEqual(_table.Actors[actor].NameKeys)) _table.Actors[actor].WrittenKeys = keys;
        }

        return actor;
    }

    /// <summary>A mention inside a longer one: whom an office or a body belongs to.</summary>
    private void Nest(WordRange range, int actor, Lead lead)
    {
        if (!_table.Actors[actor].Anonymous) _table.Add(new Mention(range, actor, MentionKind.Name, lead.Skip, range));
    }

    private int ActorOf(int entryIndex)
    {
        if (_byEntry.TryGetValue(entryIndex, out var known)) return known;
        var entry = _lexicon.Entries[entryIndex];
        var headOf = -1;
        if (entry.Of is { } of)
        {
            var body = of.Length == 3 ? _lexicon.State(of) : -1;
            if (body < 0) body = _lexicon.Named(of);
            if (body >= 0) headOf = ActorOf(body);
        }

        var actor = new DocumentActor
        {
            Entry = entryIndex, Name = entry.Name, NameEn = entry.NameEn, Kind = entry.Kind, Country = entry.Country, Cameo = entry.Cameo,
            Wikidata = entry.Wikidata, HeadOf = headOf,
            NameKeys = entry.Kind == ActorKinds.Person ? NameKeys.Joined(WordTrie<int>.KeysOf(entry.Name)) : [],
        };
        actor.Heads.AddRange(entry.Heads);
        return _byEntry[entryIndex] = _table.Add(actor);
    }

    /// <summary>
    /// A listed name that begins at a word. A person listed under given names alone is somebody else where the name goes on:
    /// صدام أبو خالد is not صدام حسين, محمد مصطفى الصالح not محمد مصطفى. Another listed person behind it is whom he meets.
    /// </summary>
    private Hit<NameForm> NameAt(int at)
    {
        var name = Match(_lexicon.Names, at, bare: false);
        if (!name.Found || name.End >= _words.Count || _lexicon.Entries[name.Value.Entry].Kind != ActorKinds.Person) return name;
        var next = _words[name.End];
        if (next.Kind != WordKind.Arabic || next.Paragraph != _words[at].Paragraph || next.Sentence != _words[at].Sentence) return name;
        if (!_lexicon.GivenNames.ContainsKey(name.Lead.Key)) return name;
        for (var i = at + 1; i < name.End; i++)
            if (!IsGiven(i)) return name;
        if (name.End > at + 1 && Match(_lexicon.Names, name.End, bare: false) is { Found: true, Lead: { Conjunction: false, Preposition: '\0' } } other && other.End > name.End + 1 && _lexicon.Entries[other.Value.Entry].Kind == ActorKinds.Person) return name;
        if (next is { HasArticle: true, HasPreposition: false, HasConjunction: false } && next.Key.EndsWith('ي') && name.End > at + 1 && !IsLexical(name.End) && !IsStop(name.End)) return default;
        return IsNameParticle(next.Key) && next.Key is not ("ال" or "ولد") || next.Pos is PartOfSpeech.ProperNoun && next is { HasPreposition: false, HasConjunction: false } && !IsLexical(name.End) && !IsStop(name.End) ? default : name;
    }

    /// <summary>The longest sequence of a trie that begins at a word, whatever clitics the word may carry.</summary>
    private Hit<T> Match<T>(WordTrie<T> trie, int at, bool bare)
        where T : struct
    {
        var best = default(Hit<T>);
        foreach (var lead in LeadsAt(at))
        {
            var node = trie.Step(0, bare ? lead.Bare : lead.Key);
            var length = lead.Key.Length;
            var i = at + 1;
            while (node != 0)
            {
                if (trie.At(node) is { } value && i > best.End) best = new Hit<T>(true, i, value, lead);
                while (i < _words.Count && Skippable(i, length)) i++;
                if (i >= _words.Count || _words[i].Paragraph != _words[at].Paragraph || _words[i].Kind == WordKind.Punctuation) break;
                length = _words[i].Key.Length;
                node = trie.Step(node, bare ? new Lead(_words[i].Key, 0, false, '\0').Bare : _words[i].Key);
                i++;
            }
        }

        return best;
    }

    private bool Skippable(int at, int lengthBefore) => _words[at].Kind == WordKind.Punctuation
        && (IsQuote(at) || _words[at].Form is "-" or "ـ" || lengthBefore == 1 && _words[at].Form == ".");

    private readonly record struct Hit<T>(bool Found, int End, T Value, Lead Lead)
        where T : struct;
}
