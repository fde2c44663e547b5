using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>What looks like a verb or a clause behind و and goes on with the phrase before it.</content>
internal sealed partial class ContentEnd
{
    /// <summary>
    /// بين المدينة وبين البلدة، الله عز وجل، ولي العهد وولي ولي العهد، أفضل وقت، ضرورة عقد الجلسة وفتح الملف، ، وفق ضوابط واضحة: whether a word that may end a content
    /// elsewhere belongs to the phrase before it.
    /// </summary>
    private bool RunsOn(int at, int limit, bool comma, Frame frame)
    {
        if (at <= frame.ContentFirst) return false;
        var (word, before) = (_words[at], _words[at - 1]);
        switch (word.Key)
        {
            case "ثم":
                return before.Key is "ومن" or "من";
            case "حيث":
                // حيث إن الحاجة كبيرة، حيث لا يوجد بديل: his reason.
                return comma && at + 2 < limit && _words[at + 1].Key is "ان" or "انه" or "انها" or "انهم" or "لا" or "ليس" or "ليست" && cues.At(at + 2) is not { IsFinite: true };
            case "وجل":
                return before.Key is "عز";
            case "وعلا":
                return before.Key is "جل" or "عز";
            case "وولي":
                return at + 1 < limit && _words[at + 1].Key is "ولي" or "العهد" or "عهد" or "عهده";
            case "وقت":
                // تم تفجيرها في وقت متزامن: a time, and no clause.
                return Signs.Bare(before) is not "في" ? !comma : at + 1 < limit && _words[at + 1] is { Pos: not PartOfSpeech.Verb, HasArticle: false, Kind: WordKind.Arabic };
            // وبين أن الحل قريب: the verb.
            case "وبين" when at + 1 < limit && (lexicon.Roles.Of(_words[at + 1]) & WordRole.Opener) == 0:
                for (var i = at - 1; i >= frame.ContentFirst && i > at - 16; i--)
                    if (Signs.Bare(_words[i]) is "بين" or "بينه" or "بينها" or "بينهم" or "بينهما" or "بيننا" or "بيني" or "بينك") return true;
                return false;
        }

        if (comma && Signs.Bare(word) is "وفقا" or "فقا" or "وفق" or "فق" or "طبقا" && word.Key is "وفقا" or "وفق" or "طبقا" && at + 1 < limit && NamesNobody(at + 1, limit)) return true;
        // قال إن الجسر سيفتح الطريق، الذي يعد الأطول: what a relative clause counts or adds nobody reports.
        if (comma && Signs.IsRelative(word) && !word.HasConjunction && frame.Opening == Opening.Clause && word.QuoteDepth == 0 && !IsSubjunctive(frame.ContentFirst) && at + 1 < limit && cues.At(at + 1) is { IsFinite: true, HasPronoun: false } counts && !HasClause(counts, limit)) return true;
        return DeedBeside(at, limit, comma, frame);
    }

    /// <summary>وفق ضوابط، وفقا لما نص عليه النظام: a rule by which something goes rather than who says so.</summary>
    private bool NamesNobody(int at, int limit)
    {
        var word = _words[at];
        if (word.Kind != WordKind.Arabic || phrases.InName(at) || phrases.LetterQuoteEnd(at, limit) is not null) return false;
        if (word.Key is "ما" or "لما") return at + 1 < limit && cues.At(at + 1) is not { IsFinite: true } && !lexicon.Company.Is(_words[at + 1], Company.Relay) && !phrases.CanSpeak(at + 2, limit);
        return lexicon.Roles.IsMeasure(word) || !phrases.CanSpeak(at, limit);
    }

    /// <summary>ضرورة عقد جلسة، وفتح باب النقاش: three letters behind a verbal noun that are another one, where a thing and no doer stands behind them.</summary>
    private bool DeedBeside(int at, int limit, bool comma, Frame frame)
    {
        if (_words[at] is not { HasConjunction: true, Pos: PartOfSpeech.Verb, Enclitic: null, Key: ['و', _, _, _] } deed || cues.At(at) is not null || phrases.InName(at) || at + 1 >= limit || !IsPhrase(frame)) return false;
        if (_words[at + 1] is not { Kind: WordKind.Arabic, HasConjunction: false, HasPreposition: false, Pos: PartOfSpeech.Noun } thing || (lexicon.Roles.OfStem(thing) & (WordRole.Speaker | WordRole.Time)) != 0 || thing.Has(Features.Human) || phrases.InName(at + 1) || Signs.Attached(thing) != Takes.None) return false;
        if (!thing.HasArticle && !(at + 2 < limit && (_words[at + 2].HasArticle || thing.Enclitic is not null))) return false;
        for (var i = at - 1; i >= frame.ContentFirst && i > at - 10; i--)
        {
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i) || Signs.IsRelative(_words[i])) return false;
            if (_words[i].Has(Features.VerbalNoun) || _words[i].StemKey is "ضروره" or "اهميه" or "عدم") return true;
        }

        return false;
    }
}
