using Isnad.Text;

namespace Isnad.Names;

/// <content>How far a person’s name reaches, and which words can be part of one.</content>
internal sealed partial class MentionPass
{
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
        if (lead.Key == "علي" && word.Form.EndsWith('ى') && !IsAliMisspelt(at) || word.Form is "روى" or "وروى" || IsOfficeHere(at) || IsOnBehalf(at)) return at;
        // فضل عدم ذكر اسمه: a verb; محافظ بني مالك: a place.
        if (lead.Key is "فضل" && at + 1 < _words.Count && _words[at + 1].Key is "عدم" or "ان" || lead.Key is "بني" && !given) return at;
        // حياة معمر القذافي، وطالب هادي: a common noun or a verb before a name that is whole without it.
        if (given && weak && at + 1 < _words.Count && NameAt(at + 1) is { Found: true, Lead: { Conjunction: false, Preposition: '\0' } } whole && _lexicon.Entries[whole.Value.Entry].Kind == ActorKinds.Person && (whole.End > at + 2 || BeginsClause(at) && lead.Key == "طالب")) return at;
        if (lead.Key is "طالب" or "شاهد" or "ناشد" && BeginsClause(at) && !(at + 1 < _words.Count && IsNameParticle(_words[at + 1].Key) && (!lead.Conjunction || _words[at + 1].Key is "بن" or "ابن"))) return at;
        // المتهم طالب القاضي بتخفيف الحكم: a verb with its ب.
        if (lead.Key == "طالب" && at + 2 < _words.Count && _words[at + 1].HasArticle && LeadsAt(at + 2)[^1].Preposition == 'ب' && _words[at + 2].Sentence == word.Sentence) return at;
        if (!strong && (weak && !(at + 1 < _words.Count && (IsGiven(at + 1) || IsNameParticle(_words[at + 1].Key) || LooksForeign(at + 1) || _words[at + 1] is { HasArticle: true, Known: false } && _words[at + 1].Key.EndsWith('ي'))) || particle && !IsKunya(at) || lead.Preposition == 'ك')) return at;
        var end = at + 1;
        var nameWords = particle ? 0 : 1;
        while (end < _words.Count && end - at < LongestName && _words[end].Kind == WordKind.Arabic && _words[end].Paragraph == word.Paragraph)
        {
            var key = _words[end].Key;
            if (IsNameParticle(key))
            {
                if (end + 1 >= _words.Count || _words[end + 1].Kind != WordKind.Arabic) break;
                // سعد العتيبي ابن الموقوف: whose son he is, behind a last name.
                if (key == "ابن" && nameWords > 1 && _words[end - 1].HasArticle && _words[end + 1].HasArticle) break;
                end += 2;
                nameWords++;
                continue;
            }

            // سعاد الحربي الله: a last name of origin has no genitive.
            if (key is "الله" && end > at && _words[end - 1] is { HasArticle: true, Key: [.., 'ي'] }) break;
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

    /// <summary>المقدم على عمير: behind a rank and before a name no preposition, however it is spelt.</summary>
    private bool IsAliMisspelt(int at) => at > 0 && at + 1 < _words.Count && Match(_lexicon.Titles, at - 1, bare: false) is { Found: true, Value.Role: "MIL" or "COP" } rank && rank.End == at && _words[at + 1] is { Kind: WordKind.Arabic, HasArticle: false } && (IsGiven(at + 1) || LooksForeign(at + 1) || IsNameParticle(_words[at + 1].Key));

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
        // حسن شيخ محمود: no sheikh, in a name of the Horn.
        if (word is { Key: "شيخ", HasArticle: false } && IsGiven(at + 1) && nameWords < 3) return true;
        if (IsOfficeHere(at)) return false;
        // سالم بن محمد الملا: a title with no name behind it is the last of one.
        if (nameWords is > 0 and < 4 && IsTitleAsSurname(at)) return true;
        // قال عادل نجم يجب أن: his words begin.
        if (word.Key is "يجب" or "ينبغي" or "يتعين") return false;
        // فلان الفلاني وسامح: another, whose name is known without the و.
        if (word.Key.Length > 3 && word.Key[0] == 'و' && !IsGiven(at) && (_lexicon.GivenNames.ContainsKey(word.Key[1..]) || IsNameParticle(word.Key[1..]))) return false;
        // عمر الأزمة: a common noun in ة.
        if (word is { HasArticle: true, Known: true, Pos: PartOfSpeech.Noun } && word.Key.EndsWith('ه') && !word.Has(Features.Human) && !IsGiven(at)) return false;
        if (IsGiven(at) || word.Pos == PartOfSpeech.ProperNoun && !IsLexical(at)) return true;
        // جدد هادي التأكيد: a verbal noun of a derived verb is no last name.
        if (word is { HasArticle: true, Known: true, Pos: PartOfSpeech.Noun, Key: not "الاسلام" } && word.Has(Features.VerbalNoun) && word.Key.Length > 6 && word.Key[2] is 'ا' or 'ت') return false;
        // What stands before إن is the end of who says it: قال … هشي إنه.
        if (at + 1 < _words.Count && _words[at + 1].Key is "ان" or "انه" or "انها" or "انهم" && word.Pos != PartOfSpeech.Preposition && !(word is { Pos: PartOfSpeech.Verb, Known: true } && word.Has(Features.First)) && nameWords < 3 && !IsLexical(at)) return true;
        // قال فهمي نعتقد أن: his words begin.
        if (word is { Pos: PartOfSpeech.Verb, Known: true } && word.Has(Features.First) && !word.Has(Features.Third)) return false;
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
        // جان قهوجي: a calling of the Turks'.
        if (nameWords == 1 && word is { HasArticle: false, HasPreposition: false, HasConjunction: false, Key: not ("خارجي" or "خليجي" or "تدريجي" or "منهجي" or "علاجي" or "نموذجي" or "استراتيجي") } && word.Key.Length > 4 && word.Key.EndsWith("جي", StringComparison.Ordinal) && IsGiven(at - 1)) return true;
        if (IsLexical(at) || MayBeConjoined(at)) return false;
        if (word.Key.Length > 3 && word.Key[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && LeadsAt(at).Any(l => l.Skip > 0 && l.HasArticle)) return false;
        // A known common word without article is no surname; with article (الشريف، النجار) it well may be, right after the given name.
        if (word.Known && (!word.HasArticle || nameWords > 1 && !word.Key.EndsWith('ي') || word.Key.EndsWith("ات", StringComparison.Ordinal))) return false;
        // محمود الحسني الصرخي: behind two such a third, where no lexicon knows it.
        if (nameWords == 2 && word is { HasArticle: true, HasPreposition: false } && word.Key.EndsWith('ي') && at > 1 && IsGiven(at - 2) && _words[at - 1].Key.EndsWith('ي')) return true;
        // باسويد، باجمال behind a name; a third word that no lexicon knows: خالد صباح غيلان.
        if (!word.Known && nameWords < 3 && (word.Key.StartsWith("با", StringComparison.Ordinal) || nameWords == 2 && IsGiven(at - 1) && (IsGiven(at - 2) || at > 2 && _words[at - 3].Key == "عبد") && LooksForeign(at))) return true;
        // محمد الخالد الحمد الصباح: a house called by a given name with the article.
        if (nameWords == 3 && word is { HasArticle: true, HasPreposition: false, HasConjunction: false, Key.Length: > 4 } && _words[at - 1].HasArticle && _lexicon.GivenNames.ContainsKey(word.Key[2..])) return true;
        return nameWords < 2 || word.HasArticle && nameWords < 3 && (!_words[at - 1].HasArticle || at > 1 && _words[at - 2].Key == "عبد");
    }

    /// <summary>Whether أن stands here, or behind a comma or a dash here.</summary>
    private bool OpensBehind(int at)
    {
        if (at < _words.Count && (_words[at].Form is "،" or "," or "-" or "–" || _words[at] is { Pos: PartOfSpeech.Preposition, Key: "الي" or "علي" or "عن" })) at++;
        return at < _words.Count && _words[at].Key is "ان" or "انه" or "انها" or "انهم" or "بان" or "بانه" or "بانها";
    }

    /// <summary>الملا، السيد: a title that is a last name too, where no name follows it.</summary>
    private bool IsTitleAsSurname(int at) => _words[at].Key is "الملا" or "السيد" && !(at + 1 < _words.Count && _words[at + 1].Sentence == _words[at].Sentence && (IsGiven(at + 1) || IsNameParticle(_words[at + 1].Key) || LooksForeign(at + 1) || _words[at + 1].Pos == PartOfSpeech.ProperNoun || _words[at + 1] is { HasArticle: true, Known: false }));

    /// <summary>أمير منطقة، قائد الشرطة behind a name: an office with what it is of, not the name أمير or قائد.</summary>
    private bool IsOfficeHere(int at) => _lexicon.GivenNames.TryGetValue(_words[at].Key, out var weak) && Match(_lexicon.HeadForms, at, bare: true) is { Found: true } office && (office.End > at + 1 || weak
        && at + 1 < _words.Count && _words[at + 1] is { Kind: WordKind.Arabic } next && (next is { Pos: PartOfSpeech.Noun, Known: true } || IsQualifier(at + 1) || _lexicon.Regions.Contains(next.Key)) && !IsNameParticle(next.Key) && !IsGiven(at + 1) && !OfficeAt(at + 1) && next.Sentence == _words[at].Sentence && !IsStop(at + 1));

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
}
