using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <content>Whether the noun behind a verb is its subject, or whom it asks or blames.</content>
internal sealed partial class FrameReader
{
    /// <summary>شيوخ العشائر والسياسيين: people in construct with others joined to them in the accusative, behind a verb that asks somebody for something.</summary>
    private bool IsObliqueCompany(int at, int end, CueVerb verb)
    {
        if (verb.Object != CueObject.Addressee || _words[at] is not { HasArticle: false } head || head.StemKey is not ("شيوخ" or "علماء" or "ابناء" or "اهالي" or "رجال" or "وجهاء" or "زعماء" or "قاده" or "وجوه")) return false;
        for (var i = at + 2; i < end; i++)
            if (_words[i] is { HasArticle: true, HasConjunction: true } other && other.Form.EndsWith("ين", StringComparison.Ordinal) && other.Has(Features.Plural) && (lexicon.Roles.OfStem(other) & WordRole.Human | (other.Has(Features.Human) ? WordRole.Human : 0)) != 0 && !_words[i - 1].Form.EndsWith("ين", StringComparison.Ordinal) && !phrases.InName(i)) return true;
        return false;
    }

    /// <summary>Whether the first noun phrase after the verb is its subject rather than its object, with the subject left to the inflection.</summary>
    private bool IsSubject(in Course c, int first, int end)
    {
        var (frame, verb, limit) = (c.Frame, c.Frame.Reading.Verb, c.Limit);
        // واعتبره خطوة: an indefinite noun is what it is taken for.
        if (frame.Cue.HasPronoun && verb.Past is "أبلغ") return phrases.CanSpeak(first, limit) && !_words[first].Has(Features.VerbalNoun);
        // ناشدوا الميليشيات: a verb that counts its subject in its own ending has none behind it.
        if (frame.Cue is { IsFinite: true, Plural: true } && EndsInPlural(_words[frame.Cue.At], frame.Cue.HasPronoun)) return false;
        // وحملها مسؤولية الغرق: what is laid on her.
        if (frame.Cue.HasPronoun && verb.Gate == CueGate.Blame && _words[first].StemKey.StartsWith("مسوولي", StringComparison.Ordinal)) return false;
        if (frame.Cue.HasPronoun) return verb.Past is not ("اعتبر" or "عد" or "صنف") || phrases.CanSpeak(first, limit) && !(_words[first] is { HasArticle: false, Enclitic: null } what && what.Form[^1] == 'ا' && !phrases.InName(first));
        if (!verb.Accepts(Takes.Object) && verb.Object == CueObject.None) return true;
        // وحملت قوات الحكومة مسؤولية الهجوم: who bears it stands next to it, and who lays it before both.
        if (verb.Gate == CueGate.Blame && frame.Cue.HasConjunction && end < limit && _words[end].StemKey.StartsWith("مسوولي", StringComparison.Ordinal) && phrases.SecondHead(first, end) <= 0) return false;
        if (Disagrees(frame, first) || IsObjectByCase(first, verb)) return false;
        // وناشد الأطراف أن، ودعا الدول إلى، كما حث المجتمع الدولي على: whoever spoke before goes on, and those are whom one asks.
        if (c.Held && first == frame.Cue.At + 1 && verb.Object is CueObject.Addressee or CueObject.Content && lexicon.Company.HasStem(_words[first], Company.Hearer) && !SpokeBefore(first) && !phrases.InName(first) && !_words[first].Form.EndsWith("ون", StringComparison.Ordinal)
            && (end >= limit || Signs.Attached(_words[end]) != Takes.None || Signs.Preposition(_words[end]) != Takes.None || _words[end].Kind == WordKind.Punctuation || _words[end].Has(Features.VerbalNoun) || (lexicon.Roles.Of(_words[end]) & WordRole.Opener) != 0)) return false;
        if (!phrases.CanSpeak(first, limit))
        {
            // وطلبت المدينة من المسؤولين العون: who is asked behind من tells who asks.
            if (verb.Past == "طلب" && frame.Cue.IsFinite && _words[first].HasArticle && end + 1 < limit && Signs.Preposition(_words[end]) == Takes.Min && phrases.CanSpeak(end + 1, limit)) return true;
            // أعلن البركاني عن المبادرة: a surname that is an adjective too, right before the preposition of the verb.
            if (first == frame.Cue.At + 1 && end == first + 1 && verb.Object == CueObject.None && _words[first] is { HasArticle: true, HasPreposition: false, HasConjunction: false, Form: [.., 'ي'] and { Length: > 6 } } && IsAccepted(end, verb)) return true;
            // وشدد الطرموز على أن، وأشارت سابين إلى أنها: so is a word no lexicon knows.
            if (first == frame.Cue.At + 1 && end == first + 1 && verb.Object == CueObject.None && frame.Reading.Form == CueForm.Past && _words[first] is { Known: false, HasPreposition: false, HasConjunction: false, Kind: WordKind.Arabic } && IsAccepted(end, verb)) return true;
            // A name that no lexicon knows: the clause that opens right behind tells it from an object.
            if (_words[first].Has(Features.VerbalNoun) || !verb.Accepts(Takes.Clause)) return false;
            var scan = phrases.Scan(first, limit, verb);
            return ClauseOpens(scan, limit);
        }

        // وهنأ الجميع بالعيد: whoever spoke before, to all.
        if (frame.Cue.HasConjunction && first == frame.Cue.At + 1 && _words[first].Key is "الجميع" && (verb.Object == CueObject.Addressee || verb.Past is "هنأ" or "شكر" or "حيا" or "دعا")) return false;
        // أمر رجاله بـ, طالب حلفاءه بـ: whom one asks by his own pronoun, unless another noun follows.
        if (verb.Object is CueObject.Addressee or CueObject.Content && _words[first].Enclitic is not null && _words[first].StemKey is not ("احد" or "احدي" or "بعض" or "كل" or "جميع" or "كلا") && first == frame.Cue.At + 1 && end == first + 1 && end < limit && (IsInstance(end, limit) || Signs.Attached(_words[end]) is var near and not Takes.None && verb.Accepts(near) || Signs.Preposition(_words[end]) is var far and not Takes.None && verb.Accepts(far))) return false;
        // ونبهت الوزارة إلى خطورة الحرائق: who has just spoken, and not whom one warns.
        if (verb.Object == CueObject.Addressee && first == frame.Cue.At + 1 && _words[first].HasArticle && SpokeBefore(first)) return true;
        // اتهم needs someone accused: where only one phrase stands before ب, it is that one.
        if (verb.Object is CueObject.Content or CueObject.Addressee && (verb.Object == CueObject.Content || c.InSentence && frame.Cue.HasConjunction))
        {
            var next = PastAdjuncts(end, limit);
            return next < limit && !IsInstance(end, limit) && Signs.Attached(_words[next]) == Takes.None && Signs.Preposition(_words[next]) == Takes.None && !Signs.IsStop(_words[next]);
        }

        return true;
    }

    /// <summary>اعتبرت وزارة الخارجية …، ونبهت الوزارة إلى: whether the same noun stood behind the last verb of saying that somebody stands behind; قالت المعارضة …. وقالت الحكومة …، ودعت المعارضة: another has spoken since.</summary>
    private bool SpokeBefore(int at)
    {
        for (var i = at - 2; i > 0 && i > at - 80; i--)
        {
            if (cues.At(i - 1) is not { IsFinite: true, HasPronoun: false } speaks || Signs.Attached(_words[i]) != Takes.None || Signs.Preposition(_words[i]) != Takes.None || speaks.Feminine != Agreement.Of(_words[i]).Feminine) continue;
            if (_words[i].StemKey == _words[at].StemKey) return true;
            if (phrases.CanSpeak(i, _words.Count)) return false;
        }

        return false;
    }

    /// <summary>خصومه، لا سيما الحزب، بـ: a comma, and who of them above all.</summary>
    private bool IsInstance(int comma, int limit) => comma + 1 < limit && Signs.IsComma(_words[comma]) && Signs.Bare(_words[comma + 1]) is "لا" or "لاسيما" or "سيما" or "خصوصا" or "خاصه" or "بينهم" or "منهم" or "بمن";

    /// <summary>ناشدوا، يطالبون: the ending of a plural, before a pronoun where there is one.</summary>
    private static bool EndsInPlural(Word verb, bool pronoun) => pronoun ? verb.Has(Features.Plural) : verb.Form.EndsWith("وا", StringComparison.Ordinal) || verb.Form.EndsWith("ون", StringComparison.Ordinal);

    /// <summary>قبل أن يطالب الحوثيين بالاستسلام: a plural of people in ين is no subject.</summary>
    private bool IsObjectByCase(int first, CueVerb verb) => _words[first] is { HasArticle: true, HasPreposition: false, HasConjunction: false } word && word.Form.EndsWith("ين", StringComparison.Ordinal) && (word.Has(Features.Plural) || IsDual(word, verb)) && !phrases.NamesPersonAt(first)
        && (IsDual(word, verb) || word.Form.EndsWith("يين", StringComparison.Ordinal) || word.StemKey.EndsWith("ين", StringComparison.Ordinal) && word.StemKey.AsSpan(0, word.StemKey.Length - 2).SequenceEqual(Folding.Key(word.Lemma)));

    /// <summary>ودعا الطرفين إلى: two whom one asks.</summary>
    private static bool IsDual(Word word, CueVerb verb) => verb.Object != CueObject.None && word.Has(Features.Dual) && word.Form.Length > 6;

    /// <summary>Where كل من with its speakers stands behind a first noun phrase that cannot speak; 0 where it does not.</summary>
    private int EachBehind(int at, int limit)
    {
        if (phrases.CanSpeak(at, limit) && !_words[at].Has(Features.VerbalNoun)) return 0;
        for (var i = at + 1; i + 2 < limit && i < at + 9; i++)
        {
            if (_words[i].Kind != WordKind.Arabic || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return 0;
            if (_words[i].Key is "كل" && _words[i + 1].Key is "من" && Signs.Preposition(_words[i - 1]) == Takes.None) return phrases.CanSpeak(i + 2, limit) ? i : 0;
        }

        return 0;
    }

    /// <summary>Past where and when (في رام الله، أمس،) between a subject and its object.</summary>
    private int PastAdjuncts(int at, int limit)
    {
        while (at < limit)
        {
            if (Signs.IsComma(_words[at])) at++;
            else if (phrases.TimeEnd(at) is { } time && time > at) at = time;
            else if ((lexicon.Roles.Of(_words[at]) & WordRole.Time) != 0) at++;
            else if (IsForce(at, limit) is > 0 and var forced) at = forced;
            else if (Signs.Preposition(_words[at]) == Takes.Fi && at + 1 < limit && context.Phrases.NounPhrase(at + 1, PhraseScope.Core) is { IsEmpty: false } where)
                // في بوليفيا كارلوس: a place of one word, and whoever stands behind it.
                at = phrases.IsPlace(at + 1) && !_words[at + 1].HasArticle && where.Count > 1 && !_words[at + 2].HasArticle ? at + 2 : where.End;
            else break;
        }

        return at;
    }

    /// <summary>Past بشدة، بقوة، بأشد العبارات، صراحة: how one blames or asks; 0 where it is none.</summary>
    private int IsForce(int at, int limit) => _words[at].Key switch
    {
        "بشده" or "بقوه" or "بحده" or "بعنف" or "علنا" or "علانيه" or "صراحه" or "ضمنا" or "ضمنيا" or "مجددا" or "بوضوح" or "بصراحه" or "بالحاح" or "رسميا" or "مباشره" or "ايضا" or "بلهجه" or "تلميحا" => at + 1,
        "باشد" or "بابلغ" or "باقسي" when at + 1 < limit => at + 2,
        "بشكل" or "بصوره" when at + 1 < limit && _words[at + 1] is { HasArticle: false, Pos: PartOfSpeech.Adjective } => at + 2,
        _ => 0,
    };

    /// <summary>Whether the noun right behind the verb cannot be its subject by gender (يدعو الدول، طالبت الوزير).</summary>
    private bool Disagrees(Frame frame, int first)
    {
        if (first != frame.Cue.At + 1 || !frame.Cue.IsFinite || frame.Cue.Plural) return false;
        var word = _words[first];
        // دعت 200 مرشحين: the verb agrees with men who are counted, and these are whom it calls.
        if (frame.Reading.Feminine && first + 1 < _words.Count && (word.Kind == WordKind.Number || word.Pos == PartOfSpeech.Numeral) && (_words[first + 1].Form.EndsWith("ين", StringComparison.Ordinal) || _words[first + 1].Form.EndsWith("ون", StringComparison.Ordinal)) && _words[first + 1].Has(Features.Plural)) return true;
        // ودعا الهند إلى، وطالبت العراق بـ: a land has its gender.
        if (frame.Cue.HasConjunction && phrases.IsLand(first)) return lexicon.Company.Is(word, Company.MasculineLand) ? frame.Reading.Feminine && word.HasArticle && frame.Reading.Verb.Object != CueObject.None : !frame.Reading.Feminine;
        if (word.Pos != PartOfSpeech.Noun || !word.Known) return false;
        var human = (lexicon.Roles.OfStem(word) & WordRole.Human) != 0;
        // قادة، أئمة، سادة: more than one man.
        if (!frame.Reading.Feminine && word.StemKey is "قاده" or "ايمه" or "ساده" or "اساقفه" or "اساتذه" or "اخوه" or "قضاه" or "ولاه" or "دعاه" or "مشاه" or "رماه" or "غزاه" or "بغاه" or "طغاه" or "ثقاه") return false;
        // توقعت الأميرال ليندا: a rank or seat that has no feminine.
        if (frame.Reading.Feminine && word.StemKey is "اميرال" or "جنرال" or "كولونيل" or "ميجور" or "كابتن" or "عضو" or "بروفيسور" or "سيناتور" or "سناتور" or "عمده") return false;
        if (frame.Reading.Feminine) return human && word.Key is not ("عدد" or "بعض" or "معظم" or "اغلب" or "كل" or "جميع" or "العديد" or "كثير" or "عشرات" or "ميات" or "الاف") && word.Has(Features.Masculine | Features.Singular);
        // فخامة الرئيس: the title is no woman.
        if (word.Key is "فخامه" or "سعاده" or "فضيله" or "سماحه" or "جلاله" or "غبطه" or "قداسه" or "حجه" or "ايه" or "نيافه" or "العلامه" || word.StemKey is "عمده" or "علامه" or "خليفه" or "داعيه" or "نابغه") return false;
        return word.Form.EndsWith('ة') || !human && !word.Has(Features.Masculine) && (word.Has(Features.Feminine) || word.Has(Features.Plural) && !word.Has(Features.Human));
    }
}
