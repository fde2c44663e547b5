using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>Reads light verbs with their nouns (رفع الشكر، وجه دعوة).</summary>
internal sealed class LightVerbs(ReadingContext context, StatementLexicon lexicon, SourcePhrase phrases)
{
    private static readonly CueVerb Light = new("رفع", Takes.Bi | Takes.Li | Takes.Ila | Takes.Clause | Takes.Object, CueObject.None, "assert", CueGate.Open);
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>Whether the word opens its sentence or is joined to one: a verb stands there sooner than its verbal noun.</summary>
    private bool Begins(int i) => _words[i].HasConjunction || context.Document.Sentences[_words[i].Sentence].First == i;

    /// <summary>The frame of a light verb at this word with its noun, or null.</summary>
    public Frame? At(int i, int limit)
    {
        // رافعا التهاني: the noun right behind its participle.
        if (lexicon.Light.IsParticiple(_words[i]) && !lexicon.Light.Blames(_words[i]) && (i + 1 >= limit || lexicon.Light.ActOf(_words[i + 1]) is null)) return null;
        if (lexicon.Light.Blames(_words[i])) return Blamed(i, limit);
        if (lexicon.Light.Feminine(_words[i]) is not { } feminine || _words[i].Known && _words[i].Pos is not PartOfSpeech.Verb and not PartOfSpeech.Unknown && !Begins(i) && !lexicon.Light.IsParticiple(_words[i])) return null;
        // لم توجه الحركة الاتهام لأحد: what is not done is no statement.
        if (i > 0 && Signs.Bare(_words[i - 1]) is "لم" or "لن") return null;
        // كما أطلق عليها السكان: what they call it.
        if (i + 1 < limit && _words[i + 1].Key is "عليه" or "عليها" or "عليهم") return null;
        WordRange? source = null;
        var mutual = lexicon.Light.IsMutual(_words[i]);
        for (var j = i + 1; j < limit && j < i + 40; j++)
        {
            var word = _words[j];
            // وجه تنظيم «الجبهة» تهديدا: the name in its marks.
            if (Signs.IsQuote(word) && source is null && j == i + 1 && phrases.NameQuoteEnd(j, limit) is { } name)
            {
                source = new WordRange(j, name);
                continue;
            }

            if (Signs.IsQuote(word) && (!phrases.Opens(j) || phrases.NameQuoteEnd(j, limit) is not null)) continue;
            if (word.Kind == WordKind.Punctuation && !Signs.IsComma(word) || (lexicon.Roles.Of(word) & WordRole.Opener) != 0) return null;
            if (source is not null && j < source.Value.End) continue;
            // يقدم ما لديه، مقدما شكره: the noun is that of the participle.
            if (j > i + 1 && lexicon.Light.IsParticiple(word) && Signs.IsComma(_words[j - 1]) && j + 1 < limit && lexicon.Light.ActOf(_words[j + 1]) is not null) return null;
            // لم ترسل جنودا، ووصفت الاتهامات: another verb takes the noun.
            if (word is { Pos: PartOfSpeech.Verb, HasConjunction: true } && (Signs.IsComma(_words[j - 1]) || (word.Proclitics & Proclitics.Fa) != 0)) return null;
            if (lexicon.Light.ActOf(word) is { } act && !IsGoverned(i, j))
            {
                // تبادل الاتهامات بين البلدين: without those who do it the noun of the exchange.
                if (mutual && source is null && !_words[i].Has(Features.Dual)) return null;
                // ووجهت لها انتقادات: with the one it is for right behind the verb and nobody else, in the passive.
                // ووجه له الدعوة: a masculine verb with this noun is no passive.
                if (source is null && j > i + 1 && word.Enclitic is null && IsForOne(i + 1) && !lexicon.Light.IsParticiple(_words[i]) && (feminine || word.StemKey is not "دعوه")) return null;
                // تبادل الطرفان التهاني: only charges are exchanged in words.
                if (mutual && act != "accuse") return null;
                // قدموا للسلام عليه وتهنئته: they came; another object stands before the noun.
                if (j + 1 >= limit || _words[j + 1].Kind == WordKind.Punctuation || word.HasConjunction) return null;
                // وجهت النيابة تهمة: a charge at law is a deed.
                if (word.StemKey is "تهمه" or "تهم" && source is null && (i == 0 || _words[i - 1].Kind != WordKind.Arabic || !phrases.CanSpeak(i - 1, i)) || act == "accuse" && source is { } court && lexicon.Company.HasStem(_words[court.First], Company.Court)) return null;
                var cue = new Cue
                {
                    Words = new WordRange(i, j == i + 1 ? j + 1 : i + 1), At = i, HasConjunction = _words[i].HasConjunction, HasPronoun = false,
                    Readings = [new CueReading(Light, lexicon.Light.IsParticiple(_words[i]) ? CueForm.Participle : CueForm.Past, feminine, Plural: false)],
                };
                // قدم تعازيه لأسر الضحايا: the noun says what is felt.
                var content = act == "concern" && (word.Enclitic is not null || j == i + 1 || !_words[j + 1].HasConjunction && Signs.Attached(_words[j + 1]) == Takes.None && Signs.Preposition(_words[j + 1]) == Takes.None) || Joined(j, limit) ? j : j + 1;
                if ((lexicon.Roles.Of(_words[content]) & (WordRole.Opener | WordRole.OpenerInside)) == WordRole.Opener) content++;
                // توجيهات لوزرائه باتخاذ الموقف: to whom, then what.
                WordRange? addressee = null;
                if (act == "demand" && content < limit && Signs.Attached(_words[content]) == Takes.Li)
                {
                    // دعوة لحضور الحفل: to be asked to a feast is no demand.
                    if (_words[content].StemKey is "حضور" || _words[content].StemKey is "زياره" && !Hosts(i, source, j)) return null;
                    for (var k = content + 1; k < limit && k < content + 11; k++)
                    {
                        if (_words[k].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[k]) || _words[k].Pos == PartOfSpeech.Verb) break;
                        if ((Signs.Attached(_words[k]) != Takes.Bi || !_words[k].Has(Features.VerbalNoun)) && !(IsVisit(k) && Hosts(i, source, j))) continue;
                        addressee = new WordRange(content, k);
                        content = k;
                        break;
                    }
                }

                if (word.StemKey is "دعوه" && Invites(content, limit))
                {
                    if (!Hosts(i, source, j)) return null;
                    // وجه الدعوة إلى نظيره لزيارة بلاده: whom, then to what.
                    for (var k = content + 1; k < limit && k < content + 10; k++)
                    {
                        if (!IsVisit(k)) continue;
                        var whom = content;
                        while (whom < k && Signs.Preposition(_words[whom]) != Takes.Ila && Signs.Attached(_words[whom]) != Takes.Li) whom++;
                        (addressee, content) = (whom < k ? new WordRange(whom, k) : null, k);
                        break;
                    }

                    if (!IsVisit(content)) return null;
                }

                // الشكر والتقدير للأمير: what is joined to the noun is said with it.
                if (content == j + 1 && content + 1 < limit && _words[content] is { HasConjunction: true, HasArticle: true, Pos: PartOfSpeech.Noun } && (Signs.Attached(_words[content + 1]) == Takes.Li || Signs.Preposition(_words[content + 1]) == Takes.Ila)) content++;
                // التعازي لأسر الضحايا في مصابهم: for whom, then over what.
                if (act == "concern" && content > j && content < limit && Signs.Attached(_words[content]) == Takes.Li && Over(content, limit) is > 0 and var over) (addressee, content) = (new WordRange(content, over), over);
                // ورفع وزير العدل رئيس المجلس الأعلى الشكر: where who speaks stands between, all before the noun is who speaks.
                var apart = j > i + 1 && content > j && !mutual && !(source is { } who && j - 1 >= who.End && _words[j - 1] is { Pos: PartOfSpeech.Noun, HasArticle: false, Enclitic: null });
                // كما قدم الوزير شكره للمعلمين: the noun is then what the verb brings.
                if (apart && addressee is null) content = j;
                if (apart && source is { } titled && titled.First == i + 1 && phrases.Scan(i + 1, j, Light) is var whole && whole > titled.End) source = new WordRange(i + 1, whole);
                // أرسل المدير "اعتذارات": the mark that opens before the noun is none of his.
                if (source is { Count: > 1 } marked && marked.End == j && Signs.IsQuote(_words[j - 1]) && phrases.Opens(j - 1)) source = marked with { End = j - 1 };
                return content < limit ? new Frame { Cue = cue, Reading = cue.First, Source = source, Addressee = addressee, Opening = Opening.Object, ContentFirst = content, Act = act, Named = j } : null;
            }

            // ووجه إليه الملك: the one it is for may stand before who speaks.
            if (source is null && (j == i + 1 || j == i + 2 && IsForOne(i + 1) && !_words[i].Form.EndsWith("وا", StringComparison.Ordinal) && (word.HasArticle || (lexicon.Roles.OfStem(word) & WordRole.Speaker) != 0 || phrases.InName(j))) && !lexicon.Company.HasStem(word, Company.Idiom) && Signs.Attached(word) == Takes.None && Signs.Preposition(word) == Takes.None && phrases.CanSpeak(j, limit))
            {
                var phrase = context.Phrases.NounPhrase(j, PhraseScope.Complement | PhraseScope.Apposition | (mutual ? PhraseScope.Coordination : PhraseScope.Complement));
                var end = Math.Clamp(phrase.End, j + 1, limit);
                for (var k = j + 1; k < end; k++)
                    if (lexicon.Light.ActOf(_words[k]) is not null || lexicon.Company.HasStem(_words[k], Company.Idiom) && !phrases.InName(k)) end = k;
                source = new WordRange(j, end < limit && Signs.IsQuote(_words[end]) && phrases.NameQuoteEnd(end, limit) is { } named ? named : end);
            }
        }

        return null;
    }

    /// <summary>يطلق المكتب للدعوة، وجه القادة إلى وضع خطط في إطار التوجيهات، خطته حول «التهديد»: a noun behind a preposition, or in construct to one that stands there, is no object of the verb.</summary>
    private bool IsGoverned(int verb, int noun) => noun > verb + 2 && (Signs.Attached(_words[noun]) == Takes.Li || Signs.IsQuote(_words[noun - 1]) && _words[noun - 2].Key is "حول" or "بشان" or "عن" or "من" || Signs.Preposition(_words[noun - 1]) != Takes.None || Signs.Preposition(_words[noun - 2]) != Takes.None && _words[noun - 1] is { HasArticle: false, Enclitic: null, Pos: PartOfSpeech.Noun } && _words[noun].HasArticle && !phrases.InName(noun - 1));

    /// <summary>The في behind those for whom one grieves, before a verb or a mark that is no comma; 0 where none comes.</summary>
    private int Over(int at, int limit)
    {
        for (var i = at + 1; i + 1 < limit && i < at + 40; i++)
        {
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsComma(_words[i]) && !Signs.IsQuote(_words[i]) && !Signs.IsDash(_words[i]) || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) return 0;
            if (Signs.Preposition(_words[i]) == Takes.Fi && !phrases.InName(i)) return i;
        }

        return 0;
    }

    /// <summary>شكره وتقديره: a noun joined to another of its kind is said with it.</summary>
    private bool Joined(int noun, int limit) => _words[noun].Enclitic is not null && noun + 1 < limit && _words[noun + 1] is { HasConjunction: true, Pos: PartOfSpeech.Noun, Enclitic: not null };

    /// <summary>ألقى الرئيس باللائمة على المعارضة, ألقت مسؤولية الهجوم على: the blame, its subject before or behind the verb, and على with whom it is laid on; null where any part is wanting.</summary>
    private Frame? Blamed(int i, int limit)
    {
        // ألقي باللوم على: in the passive nobody blames; لا يلقي باللوم is no blame.
        if (Signs.Bare(_words[i]) is "القي" && !_words[i].Form.EndsWith('ى') || Signs.Bare(_words[i]) is "يلقي" or "تلقي" && _words[i].Form.EndsWith('ى')) return null;
        if (i > 0 && (lexicon.Roles.Of(_words[i - 1]) & WordRole.Negation) != 0) return null;
        var blame = -1;
        for (var j = i + 1; j < limit && j < i + 16 && blame < 0; j++)
        {
            if (_words[j].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[j]) && !Signs.IsComma(_words[j]) || _words[j] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(j) || Signs.Preposition(_words[j]) == Takes.Ala) return null;
            if (lexicon.Light.IsBlame(_words[j])) blame = j;
            // ألقى كلمة عن المسؤولية المشتركة: speaks of it.
            else if (lexicon.Roles.IsSpokenIn(_words[j]) || _words[j].StemKey is "كلمه" or "خطاب" or "خطابا" or "محاضره" or "خطبه" or "بيان" or "بيانا") return null;
        }

        // تلقي الأزمة بتبعاتها على الاقتصاد، ألقى مسؤولية حماية الحدود على الجيش: weighs on it, charges it with a task.
        if (blame > 0 && (Signs.Preposition(_words[blame - 1]) != Takes.None || _words[blame].Enclitic is not null && _words[blame].StemKey.StartsWith("تبع", StringComparison.Ordinal) || blame + 1 < limit && lexicon.Company.Is(_words[blame + 1], Company.Duty))) return null;
        // ألقت الحرب تبعات ثقيلة على دول الجوار: a thing lays no blame.
        if (blame > i + 1 && _words[i + 1] is { Kind: WordKind.Arabic, HasArticle: true, Pos: PartOfSpeech.Noun } thing && Signs.Attached(thing) == Takes.None && (lexicon.Roles.Of(thing) & WordRole.Time) == 0 && (!phrases.CanSpeak(i + 1, blame) || lexicon.Company.HasStem(thing, Company.Mute) || lexicon.Company.HasStem(thing, Company.Provision))) return null;

        var on = blame + 1;
        while (blame > 0 && on < limit && on < blame + 14 && Signs.Preposition(_words[on]) != Takes.Ala && !(_words[on].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[on]) && !Signs.IsComma(_words[on]))) on++;
        if (blame < 0 || on + 1 >= limit || Signs.Preposition(_words[on]) != Takes.Ala && _words[on].Key is not ("عليه" or "عليها" or "عليهم")) return null;
        var (feminine, participle) = (lexicon.Light.Feminine(_words[i]) ?? false, lexicon.Light.IsParticiple(_words[i]));
        WordRange? source = null;
        if (blame > i + 1 && !participle && phrases.CanSpeak(i + 1, blame))
        {
            var end = Math.Min(phrases.Scan(i + 1, blame, Light), blame);
            while (end > i + 1 && Signs.IsComma(_words[end - 1])) end--;
            source = new WordRange(i + 1, end);
        }

        var cue = new Cue
        {
            Words = new WordRange(i, blame == i + 1 ? blame + 1 : i + 1), At = i, HasConjunction = _words[i].HasConjunction, HasPronoun = false,
            Readings = [new CueReading(Light, participle ? CueForm.Participle : CueForm.Past, feminine, Plural: _words[i].Key.EndsWith("وا", StringComparison.Ordinal))],
        };
        var content = _words[blame].StemKey is "لوم" or "لايمه" ? blame + 1 : blame;
        return new Frame { Cue = cue, Reading = cue.First, Source = source, Opening = Opening.Object, ContentFirst = content, Act = "accuse", Named = blame };
    }

    private bool IsVisit(int at) => _words[at].StemKey is "زياره" && Signs.Attached(_words[at]) == Takes.Li;

    /// <summary>
    /// وجه الرئيس الدعوة، ووجه له الدعوة: whether somebody in power, named or gone on from, asks a guest in, the invitation his verb's object; قدم and سلم only hand one
    /// over, and توجه الرئيس إلى الرياض تلبية لدعوة is a journey.
    /// </summary>
    private bool Hosts(int verb, WordRange? source, int invitation)
    {
        if (_words[verb].Key is not ("وجه" or "وجهت" or "ووجه" or "ووجهت" or "يوجه" or "توجه" or "موجها") || Signs.Attached(_words[invitation]) != Takes.None) return false;
        if (source is not { } host) return _words[verb].HasConjunction;
        if ((lexicon.Roles.OfStem(_words[host.First]) & (WordRole.Human | WordRole.Body)) == 0 && !phrases.NamesPerson(host) && !phrases.IsLand(host.First)) return false;
        if (_words[verb].Key is "توجه" && !Agreement.Of(_words[host.First]).Feminine && !phrases.IsLand(host.First)) return false;
        for (var i = Math.Max(host.End, verb + 1); i < invitation; i++)
            if (Signs.Preposition(_words[i]) != Takes.None || Signs.Bare(_words[i]) is "بعد" or "قبل" || _words[i] is { Pos: PartOfSpeech.Verb, Known: true }) return false;
        return true;
    }

    private bool IsForOne(int at) => _words[at].Key is "له" or "لها" or "لهم" or "اليه" or "اليها" or "اليهم";

    /// <summary>دعوة إلى الرئيس لزيارة البلد: an invitation is handed over, not said.</summary>
    private bool Invites(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 10; i++)
            if (_words[i].StemKey is "زياره" or "حضور" && (Signs.Attached(_words[i]) == Takes.Li || i > 0 && Signs.Preposition(_words[i - 1]) == Takes.Ila)) return true;
        return false;
    }
}
