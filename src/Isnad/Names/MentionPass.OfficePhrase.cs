using Isnad.Text;

namespace Isnad.Names;

/// <summary>How far the words of an office reach and what they say: its body, its state, its holder.</summary>
internal sealed partial class MentionPass
{
    /// <summary>Offices that somebody holds under another: whose they are follows them.</summary>
    private static bool IsOwned(HeadNoun noun) => noun.Lemma is "مستشار" or "مستشاره" or "محامي" or "محاميه" or "مبعوث" or "موفد" or "ممثل" or "مندوب" or "مساعد" or "معاون" or "نايب" or "وكيل" or "سكرتير" or "متحدث" or "ناطق" or "حارس" or "طبيب" or "نجل" or "شقيق" or "سفير" or "سفيره" or "قنصل" or "ملحق"
        or "مسوول" or "قيادي" or "مدير" or "نظير" or "خبير";

    /// <summary>Whether a preposition stands in a stretch (المدير التنفيذي للشؤون الأكاديمية).</summary>
    private bool HasLinked(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (LinksOffice(_words[i]) || LeadsAt(i)[^1].Preposition != '\0') return true;
        return false;
    }

    /// <summary>Word after the name that a place bears, with its title; 0 where none begins here.</summary>
    private int Namesake(int at)
    {
        var from = Titles(at).End;
        if (from >= _words.Count) return 0;
        if (NameAt(from) is { Found: true } listed && _lexicon.Entries[listed.Value.Entry].Kind == ActorKinds.Person) return listed.End;
        if (NameAt(at) is { Found: true } titled && _lexicon.Entries[titled.Value.Entry].Kind == ActorKinds.Person) return titled.End;
        if (from > at && from + 1 < _words.Count && !IsNameParticle(_words[from + 1].Key)) return IsGiven(from) ? from + (_words[from].Key == "عبد" ? 2 : 1) : 0;
        return NameEnd(from, strong: from > at) is var end && end > from ? end : 0;
    }

    private OfficePhrase ParseOffice(int at, Hit<int> head, bool apposition)
    {
        var noun = _lexicon.Heads[head.Value];
        var phrase = new OfficePhrase { Lemma = noun.Lemma, Role = noun.Role, Definite = head.Lead.HasArticle, Plural = IsPluralOf(head.Lead.Bare, noun.Lemma) };
        var i = head.End;
        var quiet = 0;
        // محافظ عدن، أمير عسير: what is governed, be it a name for persons too.
        if (noun.Lemma is "محافظ" or "امير" or "حاكم" or "والي" or "عمده" && !head.Lead.HasArticle && i < _words.Count && _words[i] is { Kind: WordKind.Arabic, HasConjunction: false } && _words[i].Sentence == _words[at].Sentence
            && (_words[i].Pos == PartOfSpeech.ProperNoun && !_words[i].HasPreposition || _lexicon.Regions.Contains(_words[i].Key)) && !(_lexicon.GivenNames.TryGetValue(_words[i].Key, out var commonToo) && !commonToo) && !NameAt(i).Found && !IsNameParticle(_words[i].Key))
        {
            phrase.Of += " " + _words[i].Key;
            phrase.Details++;
            phrase.Definite = true;
            i++;
        }

        while (i < _words.Count && i - at < LongestOffice && _words[i].Paragraph == _words[at].Paragraph)
        {
            var word = _words[i];
            if (word.Kind == WordKind.Punctuation)
            {
                if (IsQuote(i) && i + 1 < _words.Count && NameAt(i + 1) is { Found: true, Value.Form: not NameFormKind.Seat } quoted
                    && quoted.End < _words.Count && IsQuote(quoted.End))
                {
                    SetAffiliation(phrase, ActorOf(quoted.Value.Entry));
                    i = quoted.End + 1;
                    continue;
                }

                if (apposition && IsQuote(i) && Complete(phrase) && ReadQuotedPerson(i) is { End: > 0 } written)
                {
                    (phrase.Person, phrase.Name) = (written.Actor, written.Name);
                    i = written.End;
                    break;
                }

                // رئيس حركة التغيير «كفاية» الدكتور …: the body by its own name, between the office and who holds it.
                if (apposition && IsQuote(i) && Complete(phrase) && QuotedApposition(i) is var behind and > 0)
                {
                    i = behind;
                    continue;
                }

                var dash = word.Form is "-" or "–" or "—" or "(";
                if (apposition && (word.Form is "،" or "," || dash) && Complete(phrase))
                {
                    var (title, _, _) = Titles(i + 1);
                    var person = ReadPersonStrict(Math.Max(title, i + 1), title > i + 1);
                    // What a dash or a bracket opens it closes too.
                    if (person.End > 0 && (!dash || person.End >= i + 3 && person.End < _words.Count && _words[person.End].Form == (word.Form == "(" ? ")" : word.Form)))
                    {
                        (phrase.Person, phrase.Name) = (person.Actor, person.Name);
                        i = word.Form == "(" ? person.End + 1 : person.End;
                    }
                }

                break;
            }

            if (word.Kind != WordKind.Arabic) break;
            // معارضون الرئيس، مسؤولون أمميون إسرائيل: an indefinite plural in ون has nothing definite for its own without a preposition.
            if (phrase.Plural && !head.Lead.HasArticle && _words[at].Form.EndsWith("ون", StringComparison.Ordinal) && LeadsAt(i)[^1].Preposition == '\0' && (LeadsAt(i)[0].HasArticle || NameAt(i) is { Found: true, Lead.Conjunction: false }) && _words[i - 1].Form.EndsWith("ون", StringComparison.Ordinal)) break;
            // رئيس مجلس المحافظة غرب العراق، فلان الفلاني، أن: where it lies, between an office and who holds it.
            if (apposition && word.Key is "شمال" or "جنوب" or "شرق" or "غرب" or "وسط" or "شمالي" or "جنوبي" or "شرقي" or "غربي" && Complete(phrase) && i + 2 < _words.Count && _words[i + 1].Kind == WordKind.Arabic && _words[i + 2].Form is "،" or "," && Lying(i + 3) is { End: > 0 } lying)
            {
                (phrase.Person, phrase.Name) = (lying.Actor, lying.Name);
                i = lying.End;
                break;
            }

            if (!phrase.Plural && IsOthersBeside(i, head)) break;
            if (!phrase.Plural && ForField(i, apposition) is var forField and > 0)
            {
                phrase.Details++;
                phrase.Definite = true;
                i = forField;
                continue;
            }

            if (LeadsAt(i)[^1] is { Preposition: 'ل', Bare: "شوون" })
            {
                phrase.Details++;
                i++;
                while (i < _words.Count && _words[i].Kind == WordKind.Arabic && LeadsAt(i)[^1] is { HasArticle: true, Preposition: '\0' } && !Match(_lexicon.Titles, i, bare: false).Found
                    && !Match(_lexicon.Nisba, i, bare: true).Found) i++;
                continue;
            }

            // طالب وزير الخارجية نظيره الإيراني: another in the same office.
            if (word is { StemKey: "نظير" or "نظيره" or "نظيرت", Enclitic: not null }) break;
            // استبعدت المصادر مشاركة الوزير: behind a definite source a noun without article is none of its words.
            if (noun.Class == HeadClass.Source && head.Lead.HasArticle && i == head.End && word is { Known: true, HasArticle: false, HasPreposition: false, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective } && !LinksOffice(word)) break;
            if (IsActing(i) && Complete(phrase))
            {
                phrase.Former |= word.Key == "سابقا";
                phrase.Details++;
                i++;
                continue;
            }

            if (IsStop(i) && !(IsQualifier(i) && word.Key is "غربي" or "شرقي" && i + 1 < _words.Count && !_words[i + 1].HasArticle && _words[i + 1].Pos != PartOfSpeech.ProperNoun) && !(i > 0 && _words[i - 1].Key is "صلاه" or "خطبه") && !LinksOffice(word) && word.Key is not "السابق") break;
            if (MayBeConjoined(i) && NextState(phrase, at, i) is var state and > 0)
            {
                // رؤساء روسيا والولايات المتحدة، وزيرا خارجية مصر والأردن: each his own state's.
                (phrase.Country, phrase.Affiliation, phrase.Plural) = (null, -1, true);
                i = state;
                continue;
            }

            if (MayBeConjoined(i))
            {
                // وزير الصحة والسكان، المدير التنفيذي للشؤون الأكاديمية والتدريب.
                var fields = i > head.End && (!head.Lead.HasArticle || HasLinked(head.End, i)) ? FieldsEnd(i) : i;
                // وزير الدفاع والخارجية الأميركيان: two, each with his own ministry.
                if (fields == i || phrase.Lemma is "وزير" && (IsOfTwo(fields) || IsMinistry(i - 1) && IsMinistry(i))) break;
                phrase.Details++;
                i = fields;
                continue;
            }

            var portfolio = Match(_lexicon.PortfolioForms, i, bare: false);
            if (portfolio.Found && portfolio.Lead.Preposition == '\0' && !portfolio.Lead.Conjunction && phrase.Portfolio.Length == 0
                && phrase.Lemma is "وزير" or "وكيل" or "نايب" or "وزاره" or "متحدث" or "ناطق" or "مسوول" or "سكرتير" or "لجنه" or "مستشار")
            {
                phrase.Portfolio = _lexicon.Portfolios[portfolio.Value].Key;
                if (phrase.Role is "" or "GOV") phrase.Role = phrase.Lemma == "وزير" && _lexicon.Portfolios[portfolio.Value].Role != "MIL" ? "GOV" : _lexicon.Portfolios[portfolio.Value].Role;
                phrase.Definite = true;
                i = portfolio.End;
                continue;
            }

            // المتهم بتفجير مسجد الإمام الصادق: what a place is called after is nobody in the office; سكان مدينة فلان: a city has its own name.
            if (i > head.End && (phrase.Plural || phrase.Lemma is "متهم" or "مشتبه" or "منفذ" or "انتحاري") && _words[i - 1] is { HasArticle: false, StemKey: not "مدينه" and var borne } && (_lexicon.Namesakes.Contains(borne) || _lexicon.Yards.Contains(borne)) && (Titles(i).End > i || NameAt(i) is { Found: true } called && _lexicon.Entries[called.Value.Entry].Kind == ActorKinds.Person || ReadPersonStrict(i, titled: false).End > 0 || word.HasArticle && word.Pos is PartOfSpeech.Unknown or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective)) break;
            // مدير مستشفى الملك فيصل، إمام مسجد عمر بن الخطاب: a place by its name.
            if (IsNamesake(i) && Namesake(i) is var place and > 0)
            {
                phrase.Details++;
                phrase.Definite = true;
                phrase.Of += " " + _words[place - 1].Key;
                i = place;
                continue;
            }

            var (titled, _, titleLead) = Titles(i);
            if (titled > i && !titleLead.Conjunction && titleLead.Preposition == '\0' && ReadPerson(titled) is { End: > 0 } named)
            {
                // المستشار في مكتب الوزير العميد فلان: of whom the outer phrase speaks; متهمي تفجير مسجد الإمام فلان: several are no one man.
                if (!apposition && Complete(phrase) || phrase.Plural && _words[i - 1] is { Pos: PartOfSpeech.Noun, HasArticle: false }) break;
                (phrase.Person, phrase.Name) = (named.Actor, named.Name);
                i = named.End;
                break;
            }

            // طلب السفير السوداني من المجلس: of whom he asks.
            if (word.Key is "من" && (head.Lead.HasArticle || at > 0 && _words[at - 1].StemKey is "طلب" or "طلبت" or "يطلب" or "تطلب")) break;
            if (LinksOffice(word) || LeadsAt(i) is { Length: > 1 } leads && leads[1].Preposition != '\0' && (leads[1].Key.Length > 3 || leads[1] is { Key.Length: 3, Preposition: 'ب' } && word is { Known: true, HasPreposition: true }))
            {
                var next = LinksOffice(word) ? i + 1 : i;
                if (next >= _words.Count) break;
                // أفادت مصادر طبية بإصابة عشرين: what they tell, not where they are.
                if (noun.Class == HeadClass.Source && next == i && LeadsAt(i)[1].Preposition == 'ب' && !LeadsAt(i)[^1].HasArticle && (_words[i].Has(Features.VerbalNoun) || LeadsAt(i)[^1].Bare is "مقتل" or "مصرع")) break;
                var inner = ReadComplement(next);
                // "قال المصدر لوكالة …": the agency is told, it is not whose source it is.
                if (inner.End > next && next == i && LeadsAt(i)[1].Preposition == 'ل'
                    && (inner.Actor >= 0 ? _table.Actors[inner.Actor].Kind == ActorKinds.Media : noun.Class == HeadClass.Source)) break;
                // زيارة من مسؤول ألماني لإيران: who has his state already visits the other, unless he is sent there.
                if (inner.Actor >= 0 && next == i && LeadsAt(i)[1].Preposition == 'ل' && !phrase.Definite && phrase.Country is not null && _table.Actors[inner.Actor].Kind == ActorKinds.State && !IsSent(noun)) break;
                if (inner.End > next)
                {
                    if (inner.Actor >= 0 && word.Key is not ("لدي" or "الي") && !(word.Key is "في" or "من" && _table.Actors[inner.Actor].Kind == ActorKinds.State && phrase.Affiliation >= 0))
                        SetAffiliation(phrase, inner.Actor);
                    if (inner.Actor >= 0 && word.Key is "باسم") phrase.Definite = true;
                    phrase.Details++;
                    i = inner.End;
                    continue;
                }

                if (word.Key is "في" || next == i && LeadsAt(i)[1].Preposition == 'ب')
                {
                    var after = PlaceBeforeName(next);
                    if (after > next)
                    {
                        phrase.Details++;
                        i = after;
                        continue;
                    }
                }

                // المتحدث باسم الأهالي: whoever they are.
                if (word.Key is "باسم" && _words[next] is { Kind: WordKind.Arabic, Pos: not PartOfSpeech.Preposition } && !IsStop(next))
                {
                    phrase.Details++;
                    phrase.Definite |= _words[next].HasArticle;
                    phrase.Of += " " + LeadsAt(next)[0].Bare;
                    i = next + 1;
                    continue;
                }

                if (next > i) break;
            }

            var name = NameAt(i);
            if (name.Found && name.Lead.Preposition == '\0' && !name.Lead.Conjunction && name.Value.Form != NameFormKind.Ambiguous)
            {
                var entry = _lexicon.Entries[name.Value.Entry];
                if (entry.Kind == ActorKinds.Media && i > head.End && _words[i - 1].Pos == PartOfSpeech.Adjective && !_words[i].HasArticle) break;
                // دعا رئيس الإقليم تركيا: whose office it is has been said; a bare state behind it is another phrase.
                if (entry.Kind == ActorKinds.State && i > head.End && phrase.Country is not null && !Match(_lexicon.HeadForms, i - 1, bare: true).Found) break;
                var actor = ActorOf(name.Value.Entry);
                var from = i;
                i = name.End;
                // محامي فلان، مستشار فلان: a bare noun in construct with a name is another than who is named.
                if (entry.Kind == ActorKinds.Person && from == head.End && !head.Lead.HasArticle && phrase.Details == 0 && phrase.Country is null && phrase.Affiliation < 0 && phrase.Portfolio.Length == 0 && IsOwned(noun))
                {
                    if (noun.Lemma is not ("محامي" or "محاميه" or "طبيب" or "نجل" or "شقيق" or "حارس")) phrase.Affiliation = actor;
                    if (IsSent(noun)) phrase.Country = entry.Country;
                    phrase.Details++;
                    Nest(new WordRange(from, i), actor, name.Lead);
                    phrase.Definite = true;
                    // مستشار الملك أمير المنطقة فلان: a second office of the same man.
                    if (apposition && Match(_lexicon.HeadForms, i, bare: true) is { Found: true, Lead: { Conjunction: false, Preposition: '\0' } } also && _lexicon.Heads[also.Value].Class == HeadClass.Office && ParseOffice(i, also, apposition: true) is { Person: >= 0 } second)
                    {
                        Attach(second.Person, second);
                        (phrase.Person, phrase.Name, i) = (second.Person, second.Name, second.End);
                        break;
                    }

                    continue;
                }

                // اتهم زعيم حزب معارض أردوغان: a last name alone is no apposition to somebody indefinite.
                if (entry.Kind == ActorKinds.Person && name.End == from + 1 && from > head.End && !phrase.Definite && !head.Lead.HasArticle)
                {
                    i = from;
                    break;
                }

                if (entry.Kind == ActorKinds.Person)
                {
                    (phrase.Person, phrase.Name) = (Listed(from, name), new WordRange(from, name.End));
                    break;
                }

                SetAffiliation(phrase, actor);
                Nest(new WordRange(from, i), actor, name.Lead);
                // ضابط بوروندي: one of that country, whose name is also its adjective.
                phrase.Definite |= !(IsLoose(noun) && Match(_lexicon.Nisba, from, bare: true).Found);
                continue;
            }

            var nisba = Match(_lexicon.Nisba, i, bare: true);
            if (nisba.Found && nisba.Lead.Preposition == '\0' && !nisba.Lead.Conjunction && nisba.Lead.Bare.Length > 3)
            {
                SetAffiliation(phrase, ActorOf(nisba.Value));
                _table.Add(new Mention(new WordRange(i, nisba.End), ActorOf(nisba.Value), MentionKind.Nisba, nisba.Lead.Skip));
                if (nisba.Lead.HasArticle) phrase.Definite = true;
                i = nisba.End;
                continue;
            }

            var inside = Match(_lexicon.HeadForms, i, bare: true);
            if (inside.Found && inside.Lead.Preposition == '\0' && !inside.Lead.Conjunction)
            {
                var kind = _lexicon.Heads[inside.Value];
                // المتحدث باسم القوات قائد ناصر: behind an office that is whole two given names, whatever the first means.
                if (apposition && kind.Class == HeadClass.Office && !inside.Lead.HasArticle && i > head.End && Complete(phrase) && inside.End == i + 1 && IsGiven(i) && IsGiven(i + 1) && NewPerson(i, strong: true) is { End: > 0 } bearer)
                {
                    (phrase.Person, phrase.Name) = (bearer.Actor, bearer.Name);
                    i = bearer.End;
                    break;
                }

                // مصدر عسكري وكالة الأنباء: behind an adjective the agency is told.
                if (kind.Kind == ActorKinds.Media && !inside.Lead.HasArticle && i > head.End && _words[i - 1].Pos == PartOfSpeech.Adjective) break;
                if (kind.Class == HeadClass.Office && !inside.Lead.HasArticle)
                {
                    // استقبل أمير المنطقة محافظ المدينة: two persons.
                    if ((i > head.End || head.Lead.HasArticle) && at > 0 && (_lexicon.Meeting.Contains(_words[at - 1].Key) || _words[at - 1].Key is ['و' or 'ف', .. var met] && _lexicon.Meeting.Contains(met))) break;
                    phrase.Lemma += " " + kind.Lemma;
                    i = inside.End;
                    continue;
                }

                if (kind.Class is HeadClass.Body or HeadClass.Group && ReadBody(i, inside, record: false) is { End: > 0 } body)
                {
                    if (body.Actor >= 0) SetAffiliation(phrase, body.Actor);
                    if (kind.Role == "COP" && phrase.Role == "MIL") phrase.Role = "COP";
                    phrase.Definite = true;
                    phrase.Details++;
                    i = body.End;
                    continue;
                }

                // A body that is nobody by itself still says of what: مدير إدارة العلاقات العامة، رئيس بلدية تمير.
                if (kind.Class is HeadClass.Body or HeadClass.Group && i == head.End && !head.Lead.HasArticle)
                {
                    phrase.Details++;
                    quiet++;
                    if (inside.Lead.HasArticle) phrase.Definite = true;
                    phrase.Of += " " + kind.Lemma;
                    i = inside.End;
                    continue;
                }

                if (kind.Class is HeadClass.Country)
                {
                    phrase.Definite = true;
                    i = inside.End;
                    continue;
                }
            }

            if (Recognised(i) is var recognised and > 0)
            {
                phrase.Details++;
                i = recognised;
                continue;
            }

            if (IsOwnedBy(i) is { End: > 0 } owner)
            {
                if (owner.Actor >= 0) SetAffiliation(phrase, owner.Actor);
                phrase.Details++;
                i = owner.End;
                continue;
            }

            if (IsQualifier(i) && LeadsAt(i)[0].HasArticle == phrase.Definite | word.HasArticle)
            {
                phrase.Former |= LeadsAt(i)[0].Bare is "سابق" or "سابقه" or "مخلوع" or "معزول" or "متنحي";
                // Of those before the last the lexicon cannot tell which one is meant.
                if (LeadsAt(i)[0].Bare is "اسبق" or "راحل") phrase.Of += " " + LeadsAt(i)[0].Bare;
                phrase.Details++;
                i++;
                continue;
            }

            // After a bare noun an unknown bare word is its iḍāfa (بلدية نيويورك), and only a given name is a person.
            var bareBefore = _words[i - 1] is { Kind: WordKind.Arabic, HasArticle: false } && !LeadsAt(i - 1)[^1].HasArticle && phrase.Country is null && phrase.Affiliation < 0 && phrase.Portfolio.Length == 0;
            if (Complete(phrase) && !(phrase.Plural && !(phrase.Definite && (head.Lead.HasArticle || at > 0 && LeadsAt(at - 1) is [.., { Key: "احد" or "احدي" }]))) && (!bareBefore || IsGiven(i)) && ReadPersonStrict(i, titled: false) is { End: > 0 } unlisted)
            {
                (phrase.Person, phrase.Name) = (unlisted.Actor, unlisted.Name);
                i = unlisted.End;
                break;
            }

            // The rest of an iḍāfa: مدير المستشفى، خطيب صلاة الجمعة.
            if (head.Lead.HasArticle && IsNounBeside(i, head)) break;
            // أمير منطقة تبوك السد: behind a place's name nothing definite belongs to the iḍāfa.
            if (i > head.End && word.HasArticle && (_words[i - 1].Pos == PartOfSpeech.ProperNoun || _lexicon.Regions.Contains(_words[i - 1].Key)) && !_words[i - 1].HasArticle) break;
            if (quiet < 4 && (word.Enclitic is null || _lexicon.Regions.Contains(word.Key)) && (LeadsAt(i)[0].HasArticle || (i == head.End && !head.Lead.HasArticle || bareBefore) && !IsGiven(i)) && (word.Pos is not (PartOfSpeech.Verb or PartOfSpeech.Preposition) || _lexicon.Regions.Contains(word.Key))
                && (!inside.Found || _lexicon.Heads[inside.Value].Class is HeadClass.Means or HeadClass.Population or HeadClass.Place || inside.Lead.HasArticle && i == head.End)
                && phrase.Country is null)
            {
                phrase.Details++;
                if (LeadsAt(i)[0].HasArticle || word.Pos == PartOfSpeech.ProperNoun || i == head.End + 1 && Match(_lexicon.HeadForms, head.End, bare: true) is { Found: true } of && _lexicon.Heads[of.Value].Class == HeadClass.Place) phrase.Definite = true;
                phrase.Of += " " + LeadsAt(i)[0].Bare;
                quiet++;
                i++;
                continue;
            }

            break;
        }

        phrase.End = i;
        return phrase;
    }
}
