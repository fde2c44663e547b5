using Isnad.Text;

namespace Isnad.Names;

internal sealed partial class MentionPass
{
    private const int LongestName = 6;

    /// <summary>Titles and a name: الدكتور عبد اللطيف الزياني، خادم الحرمين الشريفين الملك سلمان.</summary>
    private Reading ReadTitled(int at)
    {
        var (end, role, lead) = Titles(at);
        if (end == at || IsNamesake(at)) return default;
        var person = ReadPerson(end);
        // الملك سلمان: listed with the title.
        for (var i = at; i < end; i++)
            if (NameAt(i) is { Found: true, Value.Form: NameFormKind.Name } with && with.End > end && with.End >= person.End && _lexicon.Entries[with.Value.Entry].Kind == ActorKinds.Person) person = new Reading(with.End, ActorOf(with.Value.Entry), i);
        // A rank with its force: الفريق في الشرطة الاتحادية رائد جودت.
        if (person.End == 0 && end < _words.Count && (_words[end].Key == "في" || LeadsAt(end)[^1].Preposition == 'ب')
            && ReadComplement(_words[end].Key == "في" ? end + 1 : end) is { End: > 0 } force) person = ReadPersonStrict(force.End, titled: false);
        if (person.End == 0) person = ReadTitledLastName(end, role);
        // اللواء القاضي: of two titles the last is a last name where nothing follows and the first is a rank.
        if (person.End == 0 && end > at + 1 && IsSurnameToo(end - 1) && Titles(at, end - 1) is { Role: "MIL" or "COP" } rank && rank.End == end - 1)
            (person, role) = (new Reading(end, PersonNamed([_words[end - 1].Key], end - 1, end), end - 1), rank.Role);
        if (person.End == 0) return default;
        var actor = _table.Actors[person.Actor];
        if (role.Length > 0 && actor.Entry < 0) actor.Cameo ??= role;
        end = ReadOfficeAfterName(person.Actor, person.End);
        Record(new WordRange(at, end), person.Actor, MentionKind.Name, lead, person.Name);
        return new Reading(end, person.Actor);
    }

    /// <summary>مستشفى الملك فيصل، مسجد عمر بن الخطاب، مطار رفيق الحريري: a place or school that bears somebody's name, who is not spoken of.</summary>
    private bool IsNamesake(int at)
    {
        if (at == 0 || _words[at].HasConjunction || _words[at - 1] is not { Kind: WordKind.Arabic } before || before.Sentence != _words[at].Sentence) return false;
        if (at > 1 && before is { HasConjunction: false, HasPreposition: false } && Match(_lexicon.Titles, at - 1, bare: false) is { Found: true } title && title.End == at) return IsNamesake(at - 1);
        return before is { HasArticle: false, Enclitic: null } && before.StemKey is "مسجد" or "جامع" or "مستشفي" or "جامعه" or "مطار" or "شارع" or "مدرسه" or "ميدان" or "ملعب" or "استاد" or "جسر" or "سد" or "ثانويه" or "معهد" or "كليه" or "قاعده" or "ميناء" or "مدينه" or "كنيسه" or "ضريح" or "متحف" or "حديقه";
    }

    /// <summary>A last name behind a title: of whom the report has already named in full, else somebody new of that name alone (الدكتور السمحاني).</summary>
    private Reading ReadTitledLastName(int at, string role)
    {
        if (at < _words.Count && _words[at].HasArticle && Bearer(at) is >= 0 and var bearer) return new Reading(at + 1, bearer, at);
        if (at >= _words.Count || _words[at] is not { Kind: WordKind.Arabic, HasArticle: true, HasPreposition: false, HasConjunction: false, Key.Length: > 4 } word
            || word.Sentence != _words[at - 1].Sentence || IsLexical(at) && !IsSurnameToo(at) || IsStop(at)) return default;
        // العميد الخطيب، الدكتور الجمال: a common noun too, where it can be no adjective of the title.
        if (word.Known && !(role is "MIL" or "COP" && IsSurnameToo(at)) && !IsNounAsSurname(at, role)) return default;
        return new Reading(at + 1, PersonNamed([_words[at].Key], at, at + 1), at);
    }

    /// <summary>A common noun right behind a rank or a degree, with words of his to follow: a singular noun without an adjective of its own.</summary>
    private bool IsNounAsSurname(int at, string role)
    {
        var word = _words[at];
        if (role is not ("MIL" or "COP") && _words[at - 1].Key is not ("الدكتور" or "المهندس") || _words[at - 1].Key is "الفريق" || !_words[at - 1].HasArticle) return false;
        if (word.Pos != PartOfSpeech.Noun || word.Has(Features.Plural) || word.Has(Features.Feminine) || word.Has(Features.VerbalNoun) && !word.Key.EndsWith('ي')) return false;
        return !(at + 1 < _words.Count && _words[at + 1] is { HasArticle: true, HasPreposition: false, HasConjunction: false, Pos: PartOfSpeech.Adjective }) && IsQuotedSoon(at + 1);
    }

    /// <summary>أوضح العميد النجار في تصريح أن: words of his open before another verb does; سلم العقيد السلاح names no one.</summary>
    private bool IsQuotedSoon(int at)
    {
        for (var i = at; i < _words.Count && i < at + 12 && _words[i].Sentence == _words[at - 1].Sentence; i++)
        {
            if (_words[i].Key is "ان" or "بان" or "انه" or "انها" or "بانه" or "بانها" || _words[i].Form is ":" || IsQuote(i)) return true;
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true }) return false;
        }

        return false;
    }

    /// <summary>The person named in full before a word who has it for a last name; -1 where nobody has.</summary>
    private int Bearer(int at)
    {
        for (var i = _table.Actors.Count - 1; i >= 0; i--)
            if (_table.Actors[i] is { IsPerson: true, NameKeys.Length: > 1 } person && (person.NameKeys[^1] == _words[at].Key || person.WrittenKeys is [.., var last] && last == _words[at].Key)) return i;
        return -1;
    }

    private (int End, string Role, Lead Lead) Titles(int at, int limit = int.MaxValue)
    {
        var role = "";
        var lead = default(Lead);
        var i = at;
        while (i < _words.Count && i < limit)
        {
            var title = Match(_lexicon.Titles, i, bare: false);
            if (!title.Found || i > at && title.Lead.Conjunction) break;
            if (i == at) lead = title.Lead;
            if (title.Value.Role.Length > 0) role = title.Value.Role;
            i = title.End;
            // "د." and "م." carry their stop.
            if (i < _words.Count && _words[i].Form == "." && _words[i - 1].Key.Length == 1) i++;
            while (i < _words.Count && _words[i].Sentence == _words[at].Sentence && _lexicon.TitleTails.Contains(_words[i].Key)) i++;
            if (i < _words.Count && _words[i].Paragraph != _words[at].Paragraph) break;
        }

        return (i, role, lead);
    }

    /// <summary>A person's name right at a word, listed or not.</summary>
    private Reading ReadPerson(int at)
    {
        if (at >= _words.Count) return default;
        var name = NameAt(at);
        if (name.Found && !name.Lead.Conjunction && _lexicon.Entries[name.Value.Entry].Kind == ActorKinds.Person)
            return new Reading(name.End, Listed(at, name), at);
        return name.Found && name.Value.Form == NameFormKind.Name ? default : NewPerson(at, strong: true);
    }

    /// <summary>A person's name that no list holds, outside any title: it needs a given name that is nothing else.</summary>
    private Reading ReadUnlistedPerson(int at, bool strong)
    {
        var person = NewPerson(at, strong);
        if (person.End == 0) return default;
        var end = ReadOfficeAfterName(person.Actor, person.End);
        Record(new WordRange(at, end), person.Actor, MentionKind.Name, LeadOfName(at), person.Name);
        return new Reading(end, person.Actor);
    }

    private Reading NewPerson(int at, bool strong)
    {
        if (IsNamesake(at)) return default;
        // ووجه معالي الوزير ببذل المزيد: behind a title a name has no preposition.
        if (strong && _words[at] is { HasPreposition: true, HasArticle: false } && !IsGiven(at)) return default;
        // رحمه الله: a prayer for him, not his name.
        if (at + 1 < _words.Count && _words[at + 1].Key is "الله" or "تعالي" && _words[at].Key is "رحمه" or "رحمها" or "رحمهم" or "حفظه" or "حفظها" or "حفظهم" or "سلمه" or "وفقه" or "ايده" or "رعاه" or "اعزه" or "جزاه" or "عافاه" or "شفاه") return default;
        // شمال صلاح الدين: the province.
        if (_words[at].Key is "صلاح" && at + 1 < _words.Count && _words[at + 1].Key is "الدين" && StandsForPlace(at, LeadsAt(at)[0])) return default;
        var end = NameEnd(at, strong);
        if (end <= at || !strong && end - at < 2) return default;
        return new Reading(end, PersonNamed(KeysOfName(at, end), at, end), at);
    }

    private string[] KeysOfName(int at, int end)
    {
        var keys = new string[end - at];
        for (var i = at; i < end; i++) keys[i - at] = i == at ? LeadOfName(at).Key : _words[i].Key;
        return Joined(keys);
    }

    /// <summary>The actor of a full name: one met before whose name holds these words in their order, or a new one.</summary>
    private int PersonNamed(string[] keys, int at, int end)
    {
        for (var i = _table.Actors.Count - 1; i >= 0; i--)
        {
            var actor = _table.Actors[i];
            if (actor.IsPerson && actor.NameKeys.Length > 0 && (Holds(actor.NameKeys, keys) || Holds(keys, actor.NameKeys) && keys.Length > 1)) return i;
        }

        // الأمير فيصل بن عبدالعزيز for الأمير فيصل بن عبدالعزيز بن مساعد.
        if (keys is [_, "بن", _, ..])
            for (var i = _table.Actors.Count - 1; i >= 0; i--)
                if (_table.Actors[i] is { IsPerson: true, Anonymous: false, NameKeys: var own } && own.Length > keys.Length && own.AsSpan(0, keys.Length).SequenceEqual(keys) && own[keys.Length] == "بن") return i;
        // طالب آل الشيخ: the house alone is the one of it whom the report has named.
        if (keys is ["ال", var house])
            for (var i = _table.Actors.Count - 1; i >= 0; i--)
                if (_table.Actors[i] is { IsPerson: true, NameKeys: [_, .., "ال", var own] } && own == house) return i;
        var span = _document.SpanOf(new WordRange(at, end));
        var skip = LeadOfName(at).Skip;
        var name = Folding.Standard(_document.Text.AsSpan((span.Start + (skip > 0 && _words[at].Span.Length == _words[at].Form.Length ? skip : 0))..span.End));
        return _table.Add(new DocumentActor { Name = name, Kind = ActorKinds.Person, NameKeys = keys });
    }

    /// <summary>Compound names as one key each: عبد الرحمن like عبدالرحمن, نصر الله like نصرالله, كي مون stays two.</summary>
    internal static string[] Joined(IReadOnlyList<string> keys)
    {
        List<string> joined = [];
        foreach (var key in keys)
        {
            if (joined.Count > 0 && key == "ابن") joined.Add("بن");
            else if (joined.Count > 0 && (joined[^1] == "عبد" || key is "الله" or "الدين" && joined[^1] != "عبد")) joined[^1] += key;
            else joined.Add(key);
        }

        return [.. joined];
    }

    /// <summary>Whether all of <paramref name="part"/> stands in <paramref name="whole"/> in order and with the same last word.</summary>
    private static bool Holds(string[] whole, string[] part)
    {
        if (part.Length > whole.Length || !SameName(whole[^1], part[^1])) return false;
        var at = 0;
        foreach (var word in part)
        {
            while (at < whole.Length && !SameName(whole[at], word)) at++;
            if (at++ == whole.Length) return false;
        }

        return true;
    }

    /// <summary>Whether two keys write one name: with or without article, and as outlets spell foreign sounds.</summary>
    private static bool SameName(string a, string b) => a == b || Skeleton(a) == Skeleton(b);

    /// <summary>
    /// A name without what transliteration varies: غ/ج/ق for g, long vowels, hamza, doubled words' article. Two names of one report with
    /// one skeleton are one name; across reports it would merge too much.
    /// </summary>
    private static string Skeleton(string key)
    {
        Span<char> buffer = stackalloc char[key.Length];
        var n = 0;
        var start = key.Length > 4 && key.StartsWith("ال", StringComparison.Ordinal) ? 2 : 0;
        for (var i = start; i < key.Length; i++)
        {
            var c = key[i] switch
            {
                'ق' or 'ج' => 'غ',
                'پ' => 'ب',
                'ڤ' or 'ف' => 'ف',
                'ه' when i == key.Length - 1 => '\0',
                'ا' or 'و' or 'ي' or 'ء' => '\0',
                'ث' or 'ص' => 'س',
                'ط' => 'ت',
                var other => other,
            };
            if (c != '\0') buffer[n++] = c;
        }

        return n < 3 ? key : new string(buffer[..n]);
    }

    private Lead LeadOfName(int at)
    {
        foreach (var lead in LeadsAt(at))
            if (_lexicon.GivenNames.ContainsKey(lead.Key)) return lead;
        return LeadsAt(at)[0];
    }

    /// <summary>The word after a person's name that begins at a word; the word itself where none does.</summary>
    private int NameEnd(int at, bool strong)
    {
        var word = _words[at];
        if (word.Kind != WordKind.Arabic) return at;
        var lead = LeadOfName(at);
        var given = _lexicon.GivenNames.TryGetValue(lead.Key, out var weak);
        var particle = IsNameParticle(lead.Key);
        if (!given && !particle && !(strong && IsPlainName(at))) return at;
        if (lead.Key == "علي" && word.Form.EndsWith('ى') || word.Form is "روى" or "وروى" || IsOfficeHere(at) || IsOnBehalf(at)) return at;
        // حياة معمر القذافي، وطالب هادي: a common noun or a verb before a name that is whole without it.
        if (given && weak && at + 1 < _words.Count && NameAt(at + 1) is { Found: true, Lead: { Conjunction: false, Preposition: '\0' } } whole && _lexicon.Entries[whole.Value.Entry].Kind == ActorKinds.Person && (whole.End > at + 2 || BeginsClause(at) && lead.Key == "طالب")) return at;
        if (lead.Key is "طالب" or "شاهد" or "ناشد" && BeginsClause(at) && !(at + 1 < _words.Count && IsNameParticle(_words[at + 1].Key) && (!lead.Conjunction || _words[at + 1].Key is "بن" or "ابن"))) return at;
        if (!strong && (weak && !(at + 1 < _words.Count && (IsGiven(at + 1) || IsNameParticle(_words[at + 1].Key) || LooksForeign(at + 1))) || particle && !IsKunya(at) || lead.Preposition == 'ك')) return at;
        var end = at + 1;
        var nameWords = particle ? 0 : 1;
        while (end < _words.Count && end - at < LongestName && _words[end].Kind == WordKind.Arabic && _words[end].Paragraph == word.Paragraph)
        {
            var key = _words[end].Key;
            if (IsNameParticle(key))
            {
                if (end + 1 >= _words.Count || _words[end + 1].Kind != WordKind.Arabic) break;
                end += 2;
                nameWords++;
                continue;
            }

            if (key is "عبد" or "الدين" or "الله" || end > at && _words[end - 1].Key == "عبد")
            {
                if (key != "عبد" && nameWords == 0) nameWords = 1;
                end++;
                continue;
            }

            if (nameWords >= 4 || !ContinuesName(end, nameWords)) break;
            end++;
            nameWords++;
        }

        if (nameWords == 0) return at;
        // الوزير صادق على الاتفاق: behind an office a verb, with no more of a name behind it.
        if (end == at + 1 && lead.Key is "طالب" or "صادق" or "ناشد" or "شاهد" && at > 0 && OfficeAt(at - 1) && _words[at - 1].HasArticle) return at;
        return end;
    }

    /// <summary>Whether a verb would stand here: at the beginning of a sentence, with or without و.</summary>
    private bool BeginsClause(int at) => at == 0 || _words[at - 1].Sentence != _words[at].Sentence || _words[at].Key[0] == 'و' && !_lexicon.GivenNames.ContainsKey(_words[at].Key) && _words[at - 1].Kind == WordKind.Punctuation;

    /// <summary>A word that no lexicon knows and that carries nothing: a foreign last name, most likely.</summary>
    private bool LooksForeign(int at) => _words[at] is { Kind: WordKind.Arabic, Known: false, HasArticle: false, Key.Length: > 3 } word
        && !MayBeConjoined(at) && !IsStop(at) && !IsLexical(at);

    private static bool IsNameParticle(string key) => key is "بن" or "ابن" or "بنت" or "ولد" or "ال" or "ابو" or "ابي" or "ابا" or "بو" or "ام" or "دي" or "فان"
        or "فون" or "دو" or "لو" or "دا" or "ديل" or "ذو" or "عبد" or "ماك";

    private bool IsKunya(int at) => _words[at].Key is "ابو" or "ابي" or "عبد" && at + 1 < _words.Count && (IsGiven(at + 1) || _words[at + 1].HasArticle || _words[at + 1].Key is "الله");

    private bool IsGiven(int at) => at < _words.Count && _lexicon.GivenNames.ContainsKey(_words[at].Key);

    /// <summary>A word that can be a name and is nothing that the lexicons know.</summary>
    private bool IsPlainName(int at)
    {
        var word = _words[at];
        if (word.Pos == PartOfSpeech.ProperNoun && word is { HasConjunction: false, HasPreposition: false }) return !IsLexical(at);
        if (word.Known || word.HasArticle && !LeadsAt(at)[0].Whole || word.Key.EndsWith("ات", StringComparison.Ordinal) || word.Key.Length < 3 || IsStop(at) || MayBeConjoined(at)) return false;
        return !IsLexical(at) && at + 1 < _words.Count && _words[at + 1].Kind == WordKind.Arabic && !IsStop(at + 1);
    }

    private bool ContinuesName(int at, int nameWords)
    {
        var word = _words[at];
        if (IsStop(at)) return IsGiven(at) && !word.HasConjunction && at + 1 < _words.Count && word.Sentence == _words[at + 1].Sentence && !IsStop(at + 1) && ContinuesName(at + 1, nameWords + 1);
        // عبد القادر شيخ علي: no sheikh, in a name of the Horn.
        if (word is { Key: "شيخ", HasArticle: false } && IsGiven(at + 1) && nameWords < 3) return true;
        if (IsOfficeHere(at)) return false;
        // فلان الفلاني وسامح: another, whose name is known without the و.
        if (word.Key.Length > 3 && word.Key[0] == 'و' && !IsGiven(at) && (_lexicon.GivenNames.ContainsKey(word.Key[1..]) || IsNameParticle(word.Key[1..]))) return false;
        // عمر الأزمة: a common noun in ة.
        if (word is { HasArticle: true, Known: true, Pos: PartOfSpeech.Noun } && word.Key.EndsWith('ه') && !word.Has(Features.Human) && !IsGiven(at)) return false;
        if (IsGiven(at) || word.Pos == PartOfSpeech.ProperNoun && !IsLexical(at)) return true;
        // جدد هادي التأكيد: a verbal noun of a derived verb is no last name.
        if (word is { HasArticle: true, Known: true, Pos: PartOfSpeech.Noun, Key: not "الاسلام" } && word.Has(Features.VerbalNoun) && word.Key.Length > 6 && word.Key[2] is 'ا' or 'ت') return false;
        // What stands before إن is the end of who says it: قال … هشي إنه.
        if (at + 1 < _words.Count && _words[at + 1].Key is "ان" or "انه" or "انها" or "انهم" && word.Pos != PartOfSpeech.Preposition && nameWords < 3 && !IsLexical(at)) return true;
        // بختيار دوغان، أن; ناصر بن إبراهيم الناصر إن.
        if (OpensBehind(at + 1) && word is { Kind: WordKind.Arabic, HasPreposition: false, HasConjunction: false, Enclitic: null, Pos: not (PartOfSpeech.Verb or PartOfSpeech.Preposition) } && !word.Has(Features.Plural) && !word.Has(Features.VerbalNoun) && !IsLexical(at) && (nameWords == 1 && !word.HasArticle || at > 1 && word.HasArticle && nameWords < 4 && _words[at - 2].Key is "بن" or "ابن")) return true;
        // … and so is what stands before the mark that opens his words: أعلن عبد الستار بارز "…".
        if (at + 2 < _words.Count && IsQuote(at + 1) && !IsQuote(at) && nameWords is > 0 and < 3 && word is { Kind: WordKind.Arabic, HasArticle: false, HasPreposition: false, HasConjunction: false, Pos: PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Unknown } && (IsQualifier(at) || !IsLexical(at))) return true;
        // سامي الكويتي: right behind a given name a nationality is a last name, for the adjective of an office stands before the name.
        if (nameWords == 1 && word is { HasArticle: true, HasPreposition: false, HasConjunction: false } && word.Key.EndsWith('ي') && IsGiven(at - 1) && Match(_lexicon.Nisba, at, bare: true) is { Found: true } nisba && nisba.End == at + 1) return true;
        // A fighter's byname: أبو أسامة العراقي.
        if (word.HasArticle && at > 1 && _words[at - 2].Key is "ابو" or "ابي" or "ابا" && Match(_lexicon.Nisba, at, bare: true).Found) return true;
        if (word.Known && (word.Pos == PartOfSpeech.Verb || IsFunctionWord(word))) return false;
        // سمير الحاج المتحدث باسم: the title of a pilgrim behind a given name, with no name to follow it.
        if (nameWords == 1 && word.Key is "الحاج" && IsGiven(at - 1) && at + 1 < _words.Count && !IsGiven(at + 1)) return true;
        if (nameWords < 3 && IsSurnameToo(at)) return true;
        if (IsLexical(at) || MayBeConjoined(at)) return false;
        if (word.Key.Length > 3 && word.Key[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && LeadsAt(at).Any(l => l.Skip > 0 && l.HasArticle)) return false;
        // A known common word without article is no surname; with article (الشريف، النجار) it well may be, right after the given name.
        if (word.Known && (!word.HasArticle || nameWords > 1 && !word.Key.EndsWith('ي') || word.Key.EndsWith("ات", StringComparison.Ordinal))) return false;
        // محمود الحسني الصرخي: behind two such a third, where no lexicon knows it.
        if (!word.Known && nameWords == 2 && word.HasArticle && word.Key.EndsWith('ي') && at > 1 && IsGiven(at - 2) && _words[at - 1].Key.EndsWith('ي')) return true;
        // باسويد، باجمال behind a name; a third word that no lexicon knows: خالد صباح غيلان.
        if (!word.Known && nameWords < 3 && (word.Key.StartsWith("با", StringComparison.Ordinal) || nameWords == 2 && IsGiven(at - 1) && (IsGiven(at - 2) || at > 2 && _words[at - 3].Key == "عبد") && LooksForeign(at))) return true;
        return nameWords < 2 || word.HasArticle && nameWords < 3 && (!_words[at - 1].HasArticle || at > 1 && _words[at - 2].Key == "عبد");
    }

    /// <summary>Whether أن stands here, or behind a comma or a dash here.</summary>
    private bool OpensBehind(int at)
    {
        if (at < _words.Count && (_words[at].Form is "،" or "," or "-" or "–" || _words[at] is { Pos: PartOfSpeech.Preposition, Key: "الي" or "علي" or "عن" })) at++;
        return at < _words.Count && _words[at].Key is "ان" or "انه" or "انها" or "انهم" or "بان" or "بانه" or "بانها";
    }

    /// <summary>أمير منطقة، قائد الشرطة behind a name: an office with what it is of, not the name أمير or قائد.</summary>
    private bool IsOfficeHere(int at) => _lexicon.GivenNames.TryGetValue(_words[at].Key, out var weak) && weak && Match(_lexicon.HeadForms, at, bare: true).Found
        && at + 1 < _words.Count && _words[at + 1] is { Kind: WordKind.Arabic } next && (next is { Pos: PartOfSpeech.Noun, Known: true } || IsQualifier(at + 1) || _lexicon.Regions.Contains(next.Key)) && !IsNameParticle(next.Key) && !IsGiven(at + 1) && !OfficeAt(at + 1) && next.Sentence == _words[at].Sentence && !IsStop(at + 1);

    /// <summary>باسم الأهالي: "in the name of", unless a word follows that can be the rest of a name.</summary>
    private bool IsOnBehalf(int at) => _words[at].Key == "باسم" && (at > 0 && _words[at - 1].Key is "المعروف" or "المعروفه" or "معروف" or "معروفه" or "يعرف" or "تعرف" or "عرف" or "عرفت" or "نفسه" or "نفسها" or "المكني" or "المشهور" or "يتحدث" or "تتحدث" or "متحدثا" or "متحدثه" or "الناطق" or "المتحدث" || at + 1 >= _words.Count || _words[at + 1] is not { Kind: WordKind.Arabic } next || next.Known && next.Pos != PartOfSpeech.ProperNoun && !IsGiven(at + 1) && !IsNameParticle(next.Key) || IsLexical(at + 1));

    /// <summary>Offices that are last names as well (الخطيب، القاضي), where nothing behind them says of what.</summary>
    private bool IsSurnameToo(int at) => _words[at] is { HasArticle: true, HasPreposition: false, HasConjunction: false }
        && LeadsAt(at)[0].Bare is "خطيب" or "قاضي" or "مفتي" or "شيخ" or "امير" or "حاكم" or "كاتب" or "امام" or "وزير" or "ملك" or "سلطان" or "حكيم" or "معلم" or "فقيه" or "جندي" or "نقيب"
        && !(at + 1 < _words.Count && _words[at + 1].Kind == WordKind.Arabic && (_words[at + 1].HasArticle || _words[at + 1].Key == "باسم"));

    /// <summary>Whether the word begins an office, a title, a nationality, a qualifier or a listed name that is no person's.</summary>
    private bool IsLexical(int at)
    {
        if (Match(_lexicon.HeadForms, at, bare: true).Found || Match(_lexicon.Titles, at, bare: false).Found) return true;
        if (Match(_lexicon.Nisba, at, bare: true).Found || IsQualifier(at)) return true;
        var name = Match(_lexicon.Names, at, bare: false);
        return name.Found && name.Value.Form != NameFormKind.Ambiguous && _lexicon.Entries[name.Value.Entry].Kind != ActorKinds.Person;
    }

    private bool IsQualifier(int at) => _lexicon.Qualifiers.Contains(LeadsAt(at)[0].Bare);

    /// <summary>الحوثي يتوعد، الحوثي: a nationality or a group's adjective alone before a colon or a verb in the masculine singular names a man.</summary>
    private bool IsHeadlineName(int at) => _document.HasTitle && _words[at] is { Paragraph: 0, HasArticle: true, HasPreposition: false } word && (at == 0 || _words[at - 1] is { Kind: WordKind.Punctuation })
        && at + 1 < _words.Count && (_words[at + 1].Form == ":" || _words[at + 1] is { Pos: PartOfSpeech.Verb, Known: true } verb && verb.Key[0] == 'ي' && !verb.Has(Features.Feminine) && !verb.Has(Features.Plural)) && Match(_lexicon.Nisba, at, bare: true) is { Found: true } nisba && nisba.End == at + 1 && word.Paragraph == _words[at + 1].Paragraph;

    /// <summary>Whether a definite adjective stands where a subject does, right behind a verb: only a name or a person can.</summary>
    private bool StandsAsSurname(int at) => IsHeadlineName(at) || at > 0 && _words[at] is { HasArticle: true, HasPreposition: false } word && _words[at - 1] is var verb && (verb.Pos == PartOfSpeech.Verb || _pending.Exists(p => p.Words == new WordRange(at - 1, at + 1)) && Match(_lexicon.Titles, at - 1, bare: false).Found)
        && verb.Sentence == word.Sentence && Match(_lexicon.Nisba, at, bare: true).Found;

    /// <summary>Last names of persons whom the report names in full somewhere.</summary>
    private void ReadLastNames()
    {
        WordTrie<int> last = new();
        var any = false;
        void Add(int actor, params ReadOnlySpan<string> keys)
        {
            if (keys.Length == 0 || keys.Length == 1 && keys[0].Length < 3) return;
            any = true;
            last.Add([.. keys], actor);
            // The two ways to write a compound: عبدالرحمن and عبد الرحمن.
            if (keys.Length == 1 && keys[0].StartsWith("عبدال", StringComparison.Ordinal)) last.Add(["عبد", keys[0][3..]], actor);
            if (keys.Length == 1 && keys[0].EndsWith("الله", StringComparison.Ordinal) && keys[0].Length > 6) last.Add([keys[0][..^4], "الله"], actor);
            if (keys.Length == 1 && keys[0].EndsWith("الدين", StringComparison.Ordinal)) last.Add([keys[0][..^5], "الدين"], actor);
        }

        void AddName(int i, string[] keys)
        {
            if (keys.Length < 2) return;
            var first = keys.Length - 1;
            while (first > 1 && IsNameParticle(keys[first - 1])) first--;
            Add(i, keys.AsSpan(first));
            if (keys[^1].StartsWith("ال", StringComparison.Ordinal) && keys[^1].Length > 5) Add(i, keys[^1][2..]);
            // Short last words come with the word before them: كي مون، آل جرمان، فون دير لاين.
            if (keys.Length > 2 && first == keys.Length - 1 && keys[first].Length <= 4) Add(i, keys.AsSpan(first - 1));
        }

        for (var i = 0; i < _table.Actors.Count; i++)
        {
            if (!_table.Actors[i].IsPerson) continue;
            AddName(i, _table.Actors[i].NameKeys);
            AddName(i, _table.Actors[i].WrittenKeys);
        }

        if (!any) return;
        for (var at = 0; at < _words.Count; at++)
        {
            if (_covered[at] && !StandsAsSurname(at) || _words[at].Kind != WordKind.Arabic) continue;
            var found = Match(last, at, bare: false);
            // وأشار التركي, of a man whose name the report has given in full: no Turk.
            if (_covered[at] && !(found.Found && found.End == at + 1 && _table.Withdraw(at))) continue;
            if (!found.Found || found.Lead is { HasArticle: false } && found.End == at + 1 && (_lexicon.Stops.Contains(found.Lead.Key) && !IsAli(at) || IsVerbHere(at))) continue;
            var start = at;
            while (start > 0 && !_covered[start - 1] && Match(_lexicon.Titles, start - 1, bare: false) is { Found: true } title && title.End == start) start--;
            var end = ReadOfficeAfterName(found.Value, found.End);
            Record(new WordRange(start, end), found.Value, MentionKind.Name, start == at ? found.Lead : LeadsAt(start)[0], new WordRange(at, found.End));
            at = end - 1;
        }
    }

    private bool IsVerbHere(int at) => _words[at] is { Known: true, Pos: PartOfSpeech.Verb };
}
