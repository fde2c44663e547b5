using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <content>Where a relative clause that holds the cue ends, and the sentence around it goes on.</content>
internal sealed partial class ContentEnd
{
    /// <summary>
    /// الجماعة التي أعلنت مسؤوليتها عن التفجير هجمات، الغارات التي يقول مسؤولون إنها بدأت من القاعدة تشير إلى: whether the sentence around a relative clause
    /// goes on here, with a noun that nothing before it governs or with a verb of its own.
    /// </summary>
    private bool Resumes(int at, Frame frame)
    {
        var word = _words[at];
        var before = _words[at - 1];
        if (at < frame.ContentFirst + 2 || !before.HasArticle || before.Kind != WordKind.Arabic || word.HasConjunction || word.HasPreposition || word.HasArticle || _words[at].QuoteDepth != _words[frame.Cue.At].QuoteDepth || phrases.InName(at)) return false;
        // منح الحكومة صلاحيات، قصف الجيش مواقع: behind the genitive of a deed its object.
        for (var i = at - 1; IsPhrase(frame) && i >= frame.ContentFirst && Signs.Preposition(_words[i]) == Takes.None && _words[i].Kind == WordKind.Arabic; i--)
            if (_words[i] is { HasArticle: false, Enclitic: null } deed && deed.Has(Features.VerbalNoun)) return false;
        if (IsPhrase(frame)) return word is { Pos: PartOfSpeech.Noun, Known: true, Enclitic: null } && word.Has(Features.Plural) && Signs.Preposition(word) == Takes.None && (lexicon.Roles.Of(word) & (WordRole.Time | WordRole.Adjunct)) == 0 && phrases.TimeEnd(at) is null && !word.Form.EndsWith('ا');
        if (word is not { Pos: PartOfSpeech.Verb, Known: true, Enclitic: null } || before.HasConjunction) return false;
        for (var i = at - 1; i >= frame.ContentFirst; i--)
        {
            if (Signs.IsComma(_words[i]) || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsRelative(_words[i])) return false;
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) return i < at - 2 && !lexicon.Company.Is(_words[i], Company.Copula);
        }

        return false;
    }

    /// <summary>القوات التي يعتقد الأمريكيون أنها إيرانية انسحبت، التي يزعم التنظيم أنه نفذها لم تقع: whether the predicate of what أنها takes up is complete here, and a verb that agrees with the noun of the relative word follows.</summary>
    private bool ResumesBehindClause(int at, int limit, Frame frame)
    {
        var first = frame.ContentFirst;
        // التي وصفها بأنها عنيفة تركزت: what follows بأنها is the content.
        if (first > 0 && frame.Reading.Verb.Past == "وصف" && (lexicon.Roles.Of(_words[first - 1]) & WordRole.OpenerInside) != 0) first--;
        if (at < first + 2 || (lexicon.Roles.Of(_words[first]) & WordRole.OpenerInside) == 0 || _words[at].HasConjunction || _words[at].QuoteDepth != _words[frame.Cue.At].QuoteDepth || phrases.InName(at)) return false;
        var undone = _words[at].Key is "لم" or "لن";
        if (undone && at + 1 >= limit) return false;
        var verb = _words[undone ? at + 1 : at];
        if (verb is not { Pos: PartOfSpeech.Verb, Known: true, Enclitic: null } || !undone && !verb.Has(Features.Perfect) || lexicon.Company.Is(verb, Company.Copula)) return false;
        var relative = Signs.Bare(_words[frame.Cue.Words.First - 1]);
        if (relative is not ("التي" or "الذي") || (relative is "التي") != (undone ? verb.Key[0] == 'ت' : verb.Has(Features.Feminine))) return false;
        var before = _words[at - 1];
        // لأنها لم تتمكن: why.
        if (before.Kind != WordKind.Arabic || Signs.Preposition(before) != Takes.None || Signs.Bare(before).StartsWith("لان", StringComparison.Ordinal) || Signs.Bare(before).StartsWith("لكن", StringComparison.Ordinal)) return false;
        if (at == first + 2) return before is { HasArticle: false, Pos: PartOfSpeech.Adjective } || before is { Pos: PartOfSpeech.Verb, Known: true, Enclitic: not null };
        if (!before.HasArticle && before.Enclitic is null && !phrases.InName(at - 1)) return false;
        var verbs = 0;
        for (var i = first + 1; i < at; i++)
        {
            // … لأنها لم تتمكن: a clause within its own.
            if (Signs.IsComma(_words[i]) || Signs.IsQuote(_words[i]) || Signs.IsRelative(_words[i]) || _words[i].Pos == PartOfSpeech.Conjunction || Signs.Bare(_words[i]).StartsWith("لان") || Signs.Bare(_words[i]) is "حيث" or "اذ" or "عندما" or "بعدما" or "كما" or "حتي" or "بسبب" or "ما" or "من" || (lexicon.Roles.Of(_words[i]) & (WordRole.Opener | WordRole.Negation)) != 0 || lexicon.Company.Is(_words[i], Company.Copula)) return false;
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) verbs++;
        }

        return verbs == 1 && _words[first + 1].Pos == PartOfSpeech.Verb || verbs == 0 && _words[first + 1] is { HasArticle: false, Pos: PartOfSpeech.Adjective };
    }

    /// <summary>Whether a relative clause around the cue ends here: at its comma where its content is a phrase, and before its sister (واشنطن التي تتهم … وموسكو التي تنفي).</summary>
    private bool EndsRelative(int at, int limit, bool comma, Frame frame)
    {
        // أعلنت ولاءها للتنظيم والتي أدى تمردها إلى: a second clause on the same noun.
        if (_words[at].HasConjunction && Signs.IsRelative(_words[at])) return IsPhrase(frame) && Signs.Bare(_words[at]).SequenceEqual(Signs.Bare(_words[frame.Cue.Words.First - 1]));
        if (_words[at].HasConjunction) return at + 2 < limit && Signs.IsRelative(_words[at + 1]) && cues.At(at + 2) is { IsFinite: true };
        return comma && IsPhrase(frame) && !Signs.IsRelative(_words[at]) && (Signs.Preposition(_words[at]) is Takes.Ila or Takes.Ala or Takes.An or Takes.Min or Takes.Fi || Signs.Attached(_words[at]) == Takes.Bi || _words[at].HasArticle || phrases.InName(at));
    }

    /// <summary>
    /// إن الاتفاق الذي وقعه الطرفان، والذي رحبت به الدول، سيبدأ: whether nothing but the subject of the clause and relative clauses on it stands before the
    /// comma here, and behind it another relative clause, those who are at the head of them, or a verb.
    /// </summary>
    private bool LacksPredicate(int at, Frame frame)
    {
        var first = frame.ContentFirst;
        var word = _words[at];
        if (frame.Opening != Opening.Clause || at - first > 60 || !Signs.IsRelative(word) && !(word is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false }) && !(Signs.Bare(word) is "علي" or "في" && at + 1 < _words.Count && _words[at + 1].StemKey is "راس" or "مقدمه")) return false;
        if (first == 0 || (lexicon.Roles.Of(_words[first]) & WordRole.OpenerInside) != 0 || (lexicon.Roles.Of(_words[first - 1]) & WordRole.Opener) == 0) return false;
        int i;
        var relative = _words[first].Key is "ما" or "من" && _words[first + 1].Pos == PartOfSpeech.Verb;
        if (relative) i = RelativeEnd(first + 1, at);
        else if (_words[first].Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Demonstrative) i = Math.Max(context.Phrases.NounPhrase(first, PhraseScope.Complement | PhraseScope.Coordination).End, first + 1);
        else return false;
        while (i > 0 && i < at)
        {
            if (Signs.IsComma(_words[i])) i++;
            else if (Signs.IsRelative(_words[i]))
            {
                i = RelativeEnd(i + 1, at);
                relative = true;
            }
            else return false;
        }

        return i > 0 && relative;
    }

    /// <summary>The comma behind a relative clause, or <paramref name="limit"/>; -1 where a second verb or a pronoun (هي رسالة) is the predicate of what the clause describes.</summary>
    private int RelativeEnd(int at, int limit)
    {
        var verbs = 0;
        for (; at < limit && !Signs.IsComma(_words[at]); at++)
        {
            if (_words[at].Key is "هو" or "هي" or "هم" or "ليس" or "ليست" or "لن" or "سوف") return -1;
            if (_words[at] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } && !phrases.InName(at) && Signs.Bare(_words[at - 1]) is not ("ان" or "لم" or "لا" or "ما" or "كان" or "كانت") && ++verbs > 1) return -1;
        }

        return at;
    }
}
