using System.Text;
using Isnad.Text;

namespace Isnad.Names;

internal sealed partial class MentionPass
{
    private const int LongestBody = 12;

    /// <summary>A body by its head noun: وزارة الدفاع العراقية، هيئة الطيران المدني البريطانية، مقاتلو حركة الشباب.</summary>
    private Reading ReadBody(int at, Hit<int> head, bool record)
    {
        var noun = _lexicon.Heads[head.Value];
        var key = new StringBuilder(noun.Lemma);
        var i = head.End;
        var end = i;
        int affiliation = -1, same = -1, quiet = 0;
        var role = noun.Role;
        var portfolioKey = "";
        if (QuotedWithNisba(at, head.End) is > 0 and var close)
        {
            for (; i < close; i++) key.Append(' ').Append(_words[i].Key);
            quiet++;
            i = end = close + 1;
        }

        while (i < _words.Count && i - at < LongestBody && _words[i].Paragraph == _words[at].Paragraph)
        {
            var word = _words[i];
            if (word.Kind == WordKind.Punctuation)
            {
                if (!IsQuote(i) && _words[i].Form != "(" || i != head.End || i + 1 >= _words.Count || noun.Class is not (HeadClass.Group or HeadClass.Member)) break;
                var quoted = ReadQuotedName(i, noun);
                if (quoted.End == 0) break;
                (same, end) = (quoted.Actor, quoted.End);
                i = end;
                continue;
            }

            // منظمات الدفاع عن حقوق الإنسان، مجموعة العمل من أجل السلام: what its noun governs.
            if (CauseEnd(at, i) is var cause and > 0 && noun.Kind != ActorKinds.ArmedGroup)
            {
                for (; i < cause; i++) key.Append(' ').Append(_words[i].Key);
                quiet++;
                end = i;
                continue;
            }

            // الأمانة العامة للهيئة الله: God is whom it prays to.
            if (word.Key is "الله" && (_words[i - 1].HasArticle || LeadsAt(i - 1)[^1].HasArticle)) break;
            if (word.Kind != WordKind.Arabic || IsStop(i) && !(word.Key == "من" && noun.Class == HeadClass.Member)) break;
            if (MayBeConjoined(i))
            {
                // وزارة الشؤون الإسلامية والأوقاف والدعوة: the fields are of one body, which a report calls by the first of them too.
                var fields = i > head.End && noun.Class is HeadClass.Body or HeadClass.Group && noun.Kind != ActorKinds.ArmedGroup && (!head.Lead.HasArticle || HasLinked(head.End, i)) && quiet + portfolioKey.Length > 0 ? FieldsEnd(i) : i;
                if (fields == i) break;
                i = end = fields;
                continue;
            }

            if (Match(_lexicon.Titles, i, bare: false) is { Found: true, Lead: { Conjunction: false, Preposition: '\0' } } title && ReadPerson(title.End).End > 0 && noun.Class != HeadClass.Member) break;
            if (IsOthersBeside(i, head)) break;
            if (Recognised(i) is var recognised and > 0)
            {
                // الحكومة الليبية المعترف بها دوليا is the Libyan government.
                if (affiliation < 0) key.Append(' ').Append(LeadsAt(i)[0].Bare);
                quiet++;
                i = end = recognised;
                continue;
            }

            if (IsOwnedBy(i) is { End: > 0 } owner)
            {
                if (owner.Actor >= 0 && affiliation < 0) affiliation = owner.Actor;
                key.Append(' ').Append(LeadsAt(i)[0].Bare);
                quiet++;
                i = end = owner.End;
                continue;
            }

            if (word.Key == "من")
            {
                if (ReadComplement(i + 1) is not { End: > 0, Actor: >= 0 } inner) break;
                (same, end) = (inner.Actor, inner.End);
                break;
            }

            var portfolio = Match(_lexicon.PortfolioForms, i, bare: false);
            if (portfolio.Found && portfolio.Lead is { Preposition: '\0', Conjunction: false } && noun.Lemma is "وزاره" or "استخبارات" or "لجنه" or "مجلس" or "دايره")
            {
                portfolioKey = _lexicon.Portfolios[portfolio.Value].Key;
                key.Append(' ').Append(portfolioKey);
                if (noun.Lemma == "وزاره") role = _lexicon.Portfolios[portfolio.Value].Role is "MIL" ? "MIL" : "GOV";
                i = end = portfolio.End;
                continue;
            }

            var name = NameAt(i);
            var inside = Match(_lexicon.HeadForms, i, bare: true);
            var nisba = Match(_lexicon.Nisba, i, bare: true);
            // السلطات الأمنية السعودية: behind a definite noun the adjective, not the state.
            var adjective = affiliation < 0 && (head.Lead.HasArticle || i > head.End && LeadsAt(i - 1)[0].HasArticle) && nisba is { Found: true, Lead: { HasArticle: true, Preposition: '\0', Conjunction: false } } && nisba.End == name.End;
            // الهيئة العامة للشباب: youth, not the movement.
            if (name.Found && !adjective && !(name.Lead.Bare == "شباب" && noun.Class is not (HeadClass.Group or HeadClass.Member)) && !name.Lead.Conjunction && name.Lead.Preposition is '\0' or 'ل' && (!inside.Found || name.End > inside.End))
            {
                var actor = ActorOf(name.Value.Entry);
                var entry = _lexicon.Entries[name.Value.Entry];
                // مصادر من المقاومة لوكالة …: the agency is told, it does not own.
                if (name.Lead.Preposition == 'ل' && entry.Kind == ActorKinds.Media && noun.Kind != ActorKinds.Media) break;
                if (name.Value.Form == NameFormKind.Ambiguous && noun.Class is not (HeadClass.Group or HeadClass.Member) && !AmbiguousNameHolds(i, name, entry)) break;
                // A bare name belongs to the phrase as its iḍāfa only: after an adjective a new phrase begins.
                if (name.Lead.Preposition == '\0' && i > head.End && (affiliation >= 0 || LeadsAt(i - 1)[0].HasArticle)) break;
                if (name.Lead.Preposition == '\0' && i == head.End && head.Lead.HasArticle) break;
                end = name.End;
                if (noun.Class is HeadClass.Group or HeadClass.Member && entry.Kind != ActorKinds.Person && (entry.Kind != ActorKinds.State || noun.Kind == ActorKinds.State)
                    && name.Lead.Preposition == '\0') same = actor;
                else
                {
                    affiliation = actor;
                    Nest(new WordRange(i, name.End), actor, name.Lead);
                }

                i = end;
                continue;
            }

            if (nisba.Found && nisba.Lead is { Preposition: '\0', Conjunction: false } && nisba.Lead.Bare.Length > 3)
            {
                var actor = ActorOf(nisba.Value);
                _table.Add(new Mention(new WordRange(i, nisba.End), actor, MentionKind.Nisba, nisba.Lead.Skip));
                if (affiliation < 0) affiliation = actor;
                // ميليشيات حوثية are the group itself.
                if (_table.Actors[actor].Kind == ActorKinds.ArmedGroup && same < 0) same = actor;
                i = end = nisba.End;
                continue;
            }

            if (inside.Found && i == head.End && !head.Lead.HasArticle && !_words[i - 1].HasArticle && !inside.Lead.HasArticle && inside.Lead is { Preposition: '\0', Conjunction: false }
                && _lexicon.Heads[inside.Value].Class == HeadClass.Office && noun.Class == HeadClass.Body)
            {
                var office = ParseOffice(i, inside, apposition: false);
                key.Append(' ').Append(office.Lemma).Append(' ').Append(office.Portfolio);
                quiet++;
                if (affiliation < 0) affiliation = office.Person >= 0 ? office.Person : office.Affiliation;
                i = end = office.End;
                continue;
            }

            // البرلمان العربي الشعب اليمني: whom it greets.
            if (inside.Found && i > head.End && head.Lead.HasArticle && inside.Lead is { HasArticle: true, Preposition: '\0', Conjunction: false } && _lexicon.Heads[inside.Value].Class is HeadClass.Population && (word.Key is "الشعب" || word.Form.EndsWith("ين", StringComparison.Ordinal))) break;
            // القوات العراقية التنظيم: two definite bodies side by side are two, no construct.
            if (inside.Found && i > at && inside.Lead is { HasArticle: true, Preposition: '\0', Conjunction: false } && LeadsAt(i - 1)[^1].HasArticle && _lexicon.Heads[inside.Value].Class is HeadClass.Body or HeadClass.Group) break;
            if (inside.Found && inside.Lead is { Preposition: '\0', Conjunction: false } && _lexicon.Heads[inside.Value].Class is HeadClass.Body or HeadClass.Group
                && (noun.Class != HeadClass.Group || !inside.Lead.HasArticle) && ReadBody(i, inside, record: false) is { End: > 0 } nested)
            {
                key.Append(' ').Append(_lexicon.Heads[inside.Value].Lemma);
                if (nested.Actor >= 0 && affiliation < 0)
                {
                    affiliation = nested.Actor;
                    if (noun.Class == HeadClass.Member) same = nested.Actor;
                }

                i = end = nested.End;
                quiet++;
                continue;
            }

            // أفادت وزارة الداخلية وكالة الأنباء: behind a definite word the agency is told too.
            if (inside is { Found: true, Lead: { Preposition: '\0', HasArticle: false } } && _lexicon.Heads[inside.Value].Kind == ActorKinds.Media && noun.Kind != ActorKinds.Media && LeadsAt(i - 1)[^1].HasArticle) break;
            // وزارة الأمن لوسائل الإعلام: the media are told.
            if (inside is { Found: true, Lead.Preposition: 'ل' } && _lexicon.Heads[inside.Value].Kind == ActorKinds.Media && noun.Kind != ActorKinds.Media) break;

            // المنسقية العامة لرئاسة الوزراء: the office it belongs to.
            if (inside.Found && inside.Lead is { Preposition: 'ل', Conjunction: false } && affiliation < 0 && _lexicon.Heads[inside.Value].Class is HeadClass.Body && role is not ("MIL" or "COP")
                && ReadBody(i, inside, record: false) is { End: > 0 } owning)
            {
                key.Append(' ').Append(_lexicon.Heads[inside.Value].Lemma);
                if (owning.Actor >= 0) affiliation = owning.Actor;
                quiet++;
                i = end = owning.End;
                continue;
            }

            // المكتب الإعلامي لرئيس الوزراء: whose office it is.
            if (inside.Found && inside.Lead is { Preposition: 'ل', Conjunction: false } && affiliation < 0 && _lexicon.Heads[inside.Value].Class is HeadClass.Office && noun.Class == HeadClass.Body && role is not ("MIL" or "COP"))
            {
                var office = ParseOwner(i, inside);
                key.Append(' ').Append(office.Lemma).Append(' ').Append(office.Portfolio);
                affiliation = office.Person >= 0 ? office.Person : office.Affiliation;
                quiet++;
                i = end = office.End;
                continue;
            }

            // اللجنة الوطنية لمكافحة الفساد: what the body is for, in construct.
            if (_lexicon.Founded.Contains(noun.Lemma) && PurposeEnd(at, i) is var purpose and > 0 && noun.Kind != ActorKinds.ArmedGroup)
            {
                for (; i < purpose; i++) key.Append(' ').Append(_words[i].Key);
                quiet++;
                end = i;
                continue;
            }

            // بعثة الأمم المتحدة في ليبيا: a mission by where it is sent.
            if (noun.Lemma is "بعثه" && affiliation >= 0 && word.Key is "في" or "الي" or "لدي" && NameAt(i + 1) is { Found: true, Lead: { Conjunction: false, Preposition: '\0' } } host && _lexicon.Entries[host.Value.Entry].Kind == ActorKinds.State)
            {
                key.Append(' ').Append(host.Lead.Key);
                quiet++;
                i = end = host.End;
                continue;
            }

            // أول من أمس: when.
            if (word.Key is "اول" && i + 1 < _words.Count && _words[i + 1].Key is "من" or "امس") break;
            var lead = LeadsAt(i)[^1];
            var article = LeadsAt(i)[0].HasArticle || lead.Preposition == 'ل' && lead.HasArticle;
            if (head.Lead.HasArticle && (!article || !IsQualifier(i) && IsNounBeside(i, head))) break;
            if (affiliation >= 0 && !IsQualifier(i)) break;
            // وزير العدل المكلف، مدير الشرطة السابق: the office's adjective, not the body's.
            if (LeadsAt(i)[0].Bare is "مكلف" or "سابق" or "اسبق" or "راحل" && (noun.Lemma.EndsWith('ه') || noun.Lemma is "قوات")) break;
            // دعت الحكومة للحوار، الوفد للعاصمة: a government is not named by what it is for.
            if (!LeadsAt(i)[0].HasArticle && lead.Preposition == 'ل' && noun.Lemma is "حكومه" or "وزاره" or "برلمان" or "سلطه" or "سلطات" or "وفد" or "جيش" or "نظام" or "جماعه" or "تنظيم" or "حزب" or "تحالف" or "معارضه" or "مقاومه" or "شرطه" or "دوله" or "كونغرس") break;
            if (article && LeadsAt(i)[0] is { HasArticle: false } && role is "MIL" or "COP") break;
            if (IsQualifier(i) || quiet < 5 && (!inside.Found || _lexicon.Heads[inside.Value].Class is HeadClass.Means or HeadClass.Population) && word.Pos is not (PartOfSpeech.Verb or PartOfSpeech.Preposition)
                && (article && (head.Lead.HasArticle || quiet > 0 || i == head.End) || (i == head.End || LooksForeign(i) && LooksForeign(i - 1)) && !head.Lead.HasArticle && noun.Kind != ActorKinds.Population && word.Key.Length > 2 && !word.Known))
            {
                if (IsQualifier(i) && !LeadsAt(i)[0].HasArticle && LeadsAt(i).Any(l => l.Skip > 0)) break;
                key.Append(' ').Append(new Lead(word.Key, 0, false, '\0').Bare);
                quiet++;
                end = ++i;
                continue;
            }

            break;
        }

        // قوات التحالف and طيران التحالف are the coalition.
        if (same < 0 && affiliation >= 0 && quiet == 1 && _table.Actors[affiliation] is { Kind: ActorKinds.Igo } whole && whole.Heads.Contains(noun.Lemma)) same = affiliation;
        var range = new WordRange(at, end);
        if (same >= 0)
        {
            if (record) Record(range, same, MentionKind.Name, head.Lead);
            else Nest(range, same, head.Lead);
            return new Reading(end, same);
        }

        if (quiet == 0 && affiliation < 0 && portfolioKey.Length == 0)
        {
            var definite = head.Lead.HasArticle || head.End > at + 1 && _words[head.End - 1].HasArticle;
            if (!definite || noun.Class is HeadClass.Member or HeadClass.Means) return default;
            if (record) _pending.Add(new Pending(range, noun, head.Lead, null, -1));
            return new Reading(end, record ? -1 : Earlier(noun, null) is >= 0 and var before ? before : InTheatre(noun));
        }

        var country = affiliation >= 0 ? _table.Actors[affiliation].Country : null;
        // السلطات الجديدة is a body; النظام العام and السلطات النادرة are not.
        if (affiliation < 0 && quiet > 0 && noun.Lemma is "نظام" or "سلطه" && !(quiet == 1 && IsQualifier(end - 1) && _words[end - 1].Key != "العام")) return default;
        // Who has neither owner nor nationality is somebody only where a reader asks for it (see Resolve).
        if (affiliation < 0 && (noun.Weak && portfolioKey.Length == 0 || noun.Class is HeadClass.Means or HeadClass.Member || portfolioKey.Length == 0 && !Definite(range))) return default;
        if (noun.Class is HeadClass.Member) return new Reading(end, record ? Population(range, noun, country, head.Lead) : affiliation);
        var found = Body(range, noun, key.ToString(), role, country, affiliation, portfolioKey, head.Lead);
        if (record) Record(range, found, MentionKind.Name, head.Lead);
        else Nest(range, found, head.Lead);
        return new Reading(end, found);
    }

    /// <summary>
    /// A definite noun right behind a definite head is no part of its phrase, for a definite noun has no construct: المبعوث الأممي الحاجة, الحكومة المبادرة.
    /// An adjective agrees with the head in gender and is none of the dictionary's nouns.
    /// </summary>
    private bool IsNounBeside(int at, Hit<int> head)
    {
        var word = _words[at];
        // المجلس العملية: no adjective of a man's noun ends in ة.
        if (word is { Known: true, HasArticle: true, HasPreposition: false, HasConjunction: false } && word.Form.EndsWith('ة') && at == head.End && head.Lead.HasArticle && !head.Lead.Key.EndsWith('ه') && _words[at - 1] is { Known: true } he && !he.Has(Features.Plural) && !he.Has(Features.Feminine) && !IsPluralOf(head.Lead.Bare, _lexicon.Heads[head.Value].Lemma)) return true;
        if (!word.HasArticle || word.HasPreposition || word.Pos == PartOfSpeech.Adjective || word.Key.EndsWith('ي') || word.Key.EndsWith("يه", StringComparison.Ordinal)) return false;
        if (word.Known && word.Pos == PartOfSpeech.Noun && word.Has(Features.VerbalNoun)) return true;
        // المجلس المحلي الحادث: behind an adjective of the head.
        if (word is { Known: true, Pos: PartOfSpeech.Noun } && at > head.End && _words[at - 1] is { HasArticle: true, Pos: PartOfSpeech.Adjective } && !word.Has(Features.Human)) return true;
        var first = head.Lead.Key;
        var feminine = first.EndsWith('ه') || first.EndsWith("ات", StringComparison.Ordinal);
        return word.Known && feminine != word.Key.EndsWith('ه') && !IsPluralOf(head.Lead.Bare, _lexicon.Heads[head.Value].Lemma);
    }

    /// <summary>
    /// لمكافحة الإرهاب، لحماية الصحافيين، لحقوق الإنسان: word after what a body is for, a noun in construct behind ل; 0 where none stands, or where the verb before the
    /// body takes ل itself (دعت اللجنة لمكافحة الفساد).
    /// </summary>
    private int PurposeEnd(int at, int i)
    {
        if (i + 1 >= _words.Count || i == at + 1 && _words[at].HasArticle || LeadsAt(i)[^1] is not { Preposition: 'ل', HasArticle: false } lead || !_lexicon.Purposes.Contains(lead.Bare)) return 0;
        if (at > 0 && _words[at - 1].StemKey is "دعا" or "دعت" or "تدعو" or "يدعو" or "طالبت" or "طالب") return 0;
        if (_words[i + 1] is not { Kind: WordKind.Arabic, HasArticle: true, HasConjunction: false, HasPreposition: false } of || of.Sentence != _words[at].Sentence) return 0;
        var end = i + 2;
        while (end < _words.Count && end < i + 5 && IsDefiniteAdjective(end) && !IsNisbaAt(end)) end++;
        return end;
    }

    /// <summary>الدفاع عن حقوق الإنسان، العمل من أجل السلام: word after what a body's verbal noun governs, where the noun is one of a cause and right behind a body in construct or with the article; 0 where none stands.</summary>
    private int CauseEnd(int at, int i)
    {
        if (i < at + 1 || i + 1 >= _words.Count || _words[i].Key is not ("عن" or "من" or "مع" or "ضد") || _words[i - 1] is not { HasArticle: true, HasPreposition: false } noun || !_lexicon.Causes.Contains(noun.StemKey + " " + _words[i].Key)) return 0;
        // وزارة التضامن مع المحافظة: a department of state is named by no cause, and only who is founded for one stands with or against.
        if (LeadsAt(at)[^1].Bare is var body && (body is "وزاره" or "حكومه" or "رياسه" or "امانه" || _words[i].Key is "مع" or "ضد" && !_lexicon.Founded.Contains(body))) return 0;
        var of = _words[i].Key == "من" ? _words[i + 1].Key == "اجل" ? i + 2 : _words.Count : i + 1;
        if (of >= _words.Count || _words[of] is not { Kind: WordKind.Arabic, HasPreposition: false, HasConjunction: false } cause || cause.Sentence != _words[at].Sentence || cause.Pos is PartOfSpeech.Verb or PartOfSpeech.Subordinator or PartOfSpeech.Demonstrative or PartOfSpeech.Preposition) return 0;
        // أعلنت لجنة الدفاع عن مقتل: what is announced, and no cause.
        if (_words[i].Key is "عن" && !_lexicon.Defended.Contains(LeadsAt(of)[^1].Bare)) return 0;
        var end = of + 1;
        if (!cause.HasArticle && end < _words.Count && _words[end] is { Kind: WordKind.Arabic, HasPreposition: false, HasConjunction: false } rest && rest.Sentence == cause.Sentence && (rest.HasArticle || rest.Pos == PartOfSpeech.ProperNoun || NameAt(end).Found || _lexicon.Regions.Contains(rest.Key))) end++;
        while (end < _words.Count && end < of + 4 && IsDefiniteAdjective(end) && !IsNisbaAt(end)) end++;
        return end;
    }

    /// <summary>
    /// الجيش العسكريين، الجماعات المتطرفة الهادي محمد، قوات الأمن المئات: behind a body a plural of men in ين, a number of them or a name with the article is somebody else, who is told or
    /// seized, or bears an office in it.
    /// </summary>
    private bool IsOthersBeside(int at, Hit<int> head)
    {
        // منظمة حقوقية الجيش، حركة محلية قوات الأمن: behind an indefinite adjective of relation no genitive stands.
        if (at > head.End && !head.Lead.HasArticle && _words[at] is { Pos: PartOfSpeech.Noun, HasPreposition: false, HasConjunction: false } beside && _words[at - 1] is { HasArticle: false, HasPreposition: false, Pos: PartOfSpeech.Adjective } kind && Folding.Key(kind.Lemma).EndsWith('ي') && kind.StemKey is not ("خارجيه" or "داخليه" or "ماليه") && _lexicon.Heads[head.Value].Class is HeadClass.Body or HeadClass.Group && (beside.HasArticle || Match(_lexicon.HeadForms, at, bare: true) is { Found: true } second && _lexicon.Heads[second.Value].Class is HeadClass.Body or HeadClass.Group)) return true;
        // ثلاثة رجال شرطة أتراك, ضابط شرطة تركي: the men are Turks, for the adjective of one body agrees with it.
        if (at == head.End && !head.Lead.HasArticle && _words[at] is { HasArticle: false, HasPreposition: false, HasConjunction: false } men && (men.Has(Features.Plural) && !men.Has(Features.Feminine) || head.Lead.Bare.EndsWith('ه') && men.Key.EndsWith('ي')) && IsNisbaAt(at) && _lexicon.Heads[head.Value].Class is HeadClass.Body && !IsPluralOf(head.Lead.Bare, _lexicon.Heads[head.Value].Lemma)) return true;
        if (_words[at] is not { HasArticle: true, HasPreposition: false, HasConjunction: false } word || at == head.End && !head.Lead.HasArticle) return false;
        if (word.Key is "الميات" or "العشرات" or "الالاف" or "الملايين") return true;
        if (IsGiven(at) && at + 1 < _words.Count && IsGiven(at + 1) && !IsQualifier(at) && !Match(_lexicon.Titles, at, bare: false).Found && !OfficeAt(at) && _words[at + 1] is { HasArticle: false, HasPreposition: false, HasConjunction: false }) return true;
        return word.Form.EndsWith("ين", StringComparison.Ordinal) && word.Has(Features.Plural) && !_words[at - 1].Has(Features.Plural) && _words[at - 1].StemKey is not "كتاب" && _lexicon.Heads[head.Value].Class is HeadClass.Body or HeadClass.Group or HeadClass.Office;
    }

    private bool IsNisbaAt(int at) => Match(_lexicon.Nisba, at, bare: true).Found;

    /// <summary>The closing mark of a name in quotation marks that its nationality follows ("لجنة مراقبة الحدود" الليبية); 0 where there is none.</summary>
    private int QuotedWithNisba(int at, int end)
    {
        if (at == 0 || !IsQuote(at - 1)) return 0;
        var close = end;
        while (close < _words.Count && close - end < 6 && _words[close].Kind == WordKind.Arabic) close++;
        return close > end && close + 1 < _words.Count && IsQuote(close) && _words[close + 1].Paragraph == _words[at].Paragraph
            && Match(_lexicon.Nisba, close + 1, bare: true) is { Found: true, Lead: { HasArticle: true, Conjunction: false, Preposition: '\0' } } ? close : 0;
    }

    private bool Definite(WordRange range)
    {
        for (var i = range.First; i < range.End; i++)
            if (LeadsAt(i)[^1].HasArticle) return true;
        return false;
    }

    /// <summary>A name in quotation marks after a group noun: صحيفة «الحياة»، موقع "والا"، تنظيم «داعش».</summary>
    private Reading ReadQuotedName(int quote, HeadNoun noun)
    {
        var name = NameAt(quote + 1);
        var close = quote + 1;
        bool Closes(int i) => _words[quote].Form == "(" ? _words[i].Form == ")" : IsQuote(i);
        while (close < _words.Count && close - quote < 8 && !Closes(close)) close++;
        if (close >= _words.Count || !Closes(close) || _words[close].Paragraph != _words[quote].Paragraph || close == quote + 1) return default;
        if (name.Found && name.End <= close && (name.End == close || noun.Kind == ActorKinds.ArmedGroup)) return new Reading(close + 1, ActorOf(name.Value.Entry));
        if (noun.Class != HeadClass.Group) return default;
        var written = Folding.Standard(_document.SpanOf(new WordRange(quote + 1, close)).In(_document.Text));
        var key = "quoted:" + noun.Kind + Folding.Key(written);
        if (!_byKey.TryGetValue(key, out var actor))
        {
            actor = _table.Add(new DocumentActor { Name = written, Kind = noun.Kind.Length == 0 || noun.Kind == ActorKinds.State ? ActorKinds.Organisation : noun.Kind, Cameo = noun.Role.Length == 0 ? null : noun.Role });
            _table.Actors[actor].Heads.Add(noun.Lemma);
            _byKey.Add(key, actor);
        }

        return new Reading(close + 1, actor);
    }
}
