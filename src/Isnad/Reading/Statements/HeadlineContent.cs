using Isnad.Names;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Tells what stands behind the colon of a headline: words of a speaker, what happened in a place, or the title of a piece.</summary>
internal sealed class HeadlineContent(ReadingContext context, StatementLexicon lexicon, ContentAct acts, ReadingIndex index)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>انتهاء الهجوم، مقتل ثلاثة، انفجار سيارة: what happens in a place, told by its noun.</summary>
    public bool IsHappening(WordRange content)
    {
        var word = _words[content.First];
        return word.Kind == WordKind.Number || word is { Pos: PartOfSpeech.Noun, HasArticle: false, HasPreposition: false, Enclitic: null } && (word.Has(Features.VerbalNoun) && !word.Has(Features.Plural) && !word.Form.EndsWith("ات", StringComparison.Ordinal) || lexicon.Company.HasStem(word, Company.Harm));
    }

    /// <summary>إيران تصدر الإرهاب, إسرائيل تقصف الضاحية: the clause about another state or party than the one before the colon, and whether it is what one charges another with; null where there is none.</summary>
    public (int Verb, bool IsCharge)? AnotherActs(WordRange content, DocumentActor actor)
    {
        var at = content.First;
        if (Signs.IsQuote(_words[at])) at++;
        foreach (var mention in index.Mentions(at, at))
        {
            var other = context.Actors.Actors[mention.Actor];
            if (mention.Kind != MentionKind.Name || other == actor || other.Country is not null && other.Country == actor.Country) continue;
            for (var i = mention.Words.End; i < content.End && i < mention.Words.End + 2; i++)
            {
                if (lexicon.Headlines.IsCharge(_words[i])) return (i, true);
                if (_words[i].Pos == PartOfSpeech.Verb && _words[i].Known && !_words[i].Has(Features.First)) return (i, false);
            }
        }

        return null;
    }

    /// <summary>جلسة حاسمة غدا، عام من الجمود: an indefinite thing with adjectives and a time alone is what the report is about.</summary>
    public bool IsTopic(WordRange content)
    {
        var first = _words[content.First];
        var next = content.First + 1 < content.End ? _words[content.First + 1] : null;
        if (next?.Key is "من" && content.Count is 3 or 4 && first.Key is "عام" or "عامان" or "سنه" or "سنتان" or "سنوات" or "اعوام" or "شهر" or "اشهر" or "شهور" or "عقد" or "عقود" or "اسبوع" or "اسابيع" or "ايام" or "قرن") return true;
        if (first is not { Pos: PartOfSpeech.Noun, HasArticle: false, HasPreposition: false, Enclitic: null } || first.Has(Features.VerbalNoun) || next is null) return false;
        for (var i = content.First + 1; i < content.End; i++)
        {
            if (index.TimeEnd(i) is not null || (lexicon.Roles.Of(_words[i]) & WordRole.Time) != 0) continue;
            if (_words[i] is not { Pos: PartOfSpeech.Adjective, HasArticle: false, HasPreposition: false, HasConjunction: false, Enclitic: null } adjective || adjective.Has(Features.ActiveParticiple) && adjective.Form.EndsWith('ا')) return false;
        }

        return true;
    }

    /// <summary>لا بد من حل، أكراد الجوار ليسوا ضمن أهدافنا، الحق في الدفاع: what states say, where the name of the place would tell what happened there.</summary>
    public bool IsOwnWord(WordRange content)
    {
        if (acts.Of(content.First, content.End, null, plain: true) is "demand" or "promise" or "warn" or "praise" or "concern") return true;
        for (var i = content.First; i < content.End && i < content.First + 4; i++)
        {
            var word = _words[i];
            if ((lexicon.Roles.Of(word) & WordRole.Negation) != 0 && word.Key != "ما" || word.Enclitic is "نا" || Signs.Bare(word) is "ليس" or "ليست" or "ليسوا" or "الحق" or "نحن" or "اننا") return true;
            if (word.Pos == PartOfSpeech.Verb && word.Known && word.Has(Features.First)) return true;
        }

        return false;
    }

    /// <summary>Whether the words are said rather than the title of a piece on whoever stands before the colon (نهاية الطاغية، القيصر الذي غير روسيا، حياته ومسيرته): they have a verb, a negation, a first person or a predicate.</summary>
    public bool Says(WordRange content)
    {
        var first = content.First;
        while (first < content.End - 1 && _words[first].Kind == WordKind.Punctuation) first++;
        var head = _words[first];
        if (IsOwnWord(content) || lexicon.Headlines.MoodOf(head) is not null || acts.Of(first, content.End, null, plain: true) is not null) return true;
        if ((lexicon.Roles.Of(head) & WordRole.Opener) != 0 || head.Pos == PartOfSpeech.Verb && head.Known && head.Has(Features.Imperative) && !head.Has(Features.Perfect)) return true;
        // كيف صعد إلى الحكم, من بلدية إسطنبول إلى القصر; but من حق مصر.
        if (head.Key is "كيف" or "لماذا" or "ماذا" or "هل" or "متي" or "اين" || Signs.Preposition(head) != Takes.None && (first + 1 >= content.End || _words[first + 1].Key is not ("حق" or "حقنا" or "الضروري" or "غير" or "المستحيل" or "الممكن" or "المهم"))) return false;
        var isPerson = (lexicon.Roles.OfStem(head) & WordRole.Human) != 0 || head.Has(Features.Human) && !index.HasMention(first);
        var opens = IsDefinite(first) || !head.Known && !head.HasPreposition;
        var definite = opens;
        var relative = false;
        for (var i = first + 1; i < content.End; i++)
        {
            var word = _words[i];
            if (index.InName(i))
            {
                definite = true;
                continue;
            }

            if (Signs.IsRelative(word))
            {
                relative = true;
                continue;
            }

            if (word.Enclitic is "ي" or "ني") return true;
            if (word.Pos == PartOfSpeech.Verb && word.Known || word is { Known: false, Key: ['س', 'ي' or 'ت' or 'ن' or 'ا', _, _, _, ..] })
            {
                // رجل حكم البلاد: an indefinite noun is described by its verb.
                if (!relative && !(i == first + 1 && !opens && (isPerson || word.Has(Features.Perfect)))) return true;
                relative = false;
                continue;
            }

            // العالم على حافة الهاوية; but الرجل الثاني في الحزب.
            var leads = Signs.Preposition(word) != Takes.None || lexicon.Headlines.Leads(word);
            if (leads || word.HasPreposition)
            {
                if (i == first + 1 && opens && (!isPerson || Signs.Preposition(word) == Takes.Ala || word.Key is "ضد" or "مع" or "امام" or "تحت")) return true;
                if (leads) i++;
                continue;
            }

            // القدس خط أحمر, هزيمة روسيا مستحيلة: an indefinite word behind a definite phrase.
            if (definite && !relative && word is { Kind: WordKind.Arabic, HasArticle: false, HasConjunction: false, Enclitic: null, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Unknown } && index.TimeEnd(i) is null && (lexicon.Roles.Of(word) & (WordRole.Time | WordRole.Adjunct)) == 0) return true;
            definite |= IsDefinite(i);
        }

        return false;
    }

    private bool IsDefinite(int at) => _words[at].HasArticle || index.InName(at) && !_words[at].HasPreposition || _words[at].Pos == PartOfSpeech.ProperNoun || _words[at].Key is "هذا" or "هذه" or "ذلك" or "تلك";
}
