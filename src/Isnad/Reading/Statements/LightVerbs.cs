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
        if (lexicon.Light.IsParticiple(_words[i]) && (i + 1 >= limit || lexicon.Light.ActOf(_words[i + 1]) is null)) return null;
        if (lexicon.Light.Feminine(_words[i]) is not { } feminine || _words[i].Known && _words[i].Pos is not PartOfSpeech.Verb and not PartOfSpeech.Unknown && !Begins(i) && !lexicon.Light.IsParticiple(_words[i])) return null;
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
            // لم ترسل جنودا، ووصفت الاتهامات: another verb takes the noun.
            if (word is { Pos: PartOfSpeech.Verb, HasConjunction: true } && (Signs.IsComma(_words[j - 1]) || (word.Proclitics & Proclitics.Fa) != 0)) return null;
            if (lexicon.Light.ActOf(word) is { } act)
            {
                // تبادل الاتهامات بين البلدين: without those who do it the noun of the exchange.
                if (mutual && source is null && !_words[i].Has(Features.Dual)) return null;
                // ووجهت لها انتقادات: with the one it is for right behind the verb and nobody else, in the passive.
                if (source is null && j > i + 1 && word.Enclitic is null && IsForOne(i + 1) && !lexicon.Light.IsParticiple(_words[i])) return null;
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
                var content = j + 1;
                if ((lexicon.Roles.Of(_words[content]) & (WordRole.Opener | WordRole.OpenerInside)) == WordRole.Opener) content++;
                // توجيهات لوزرائه باتخاذ الموقف: to whom, then what.
                WordRange? addressee = null;
                if (act == "demand" && content < limit && Signs.Attached(_words[content]) == Takes.Li)
                {
                    // دعوة لزيارة البلد: to be asked in is no demand.
                    if (_words[content].StemKey is "زياره" or "حضور") return null;
                    for (var k = content + 1; k < limit && k < content + 11; k++)
                    {
                        if (_words[k].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[k]) || _words[k].Pos == PartOfSpeech.Verb) break;
                        if (Signs.Attached(_words[k]) != Takes.Bi || !_words[k].Has(Features.VerbalNoun)) continue;
                        addressee = new WordRange(content, k);
                        content = k;
                        break;
                    }
                }

                if (word.StemKey is "دعوه" && Invites(content, limit)) return null;
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

    private bool IsForOne(int at) => _words[at].Key is "له" or "لها" or "لهم" or "اليه" or "اليها" or "اليهم";

    /// <summary>دعوة إلى الرئيس لزيارة البلد: an invitation is handed over, not said.</summary>
    private bool Invites(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 10; i++)
            if (_words[i].StemKey is "زياره" or "حضور" && (Signs.Attached(_words[i]) == Takes.Li || i > 0 && Signs.Preposition(_words[i - 1]) == Takes.Ila)) return true;
        return false;
    }
}
