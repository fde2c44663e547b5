using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Texts that their words came in: جاء في البيان أن، قرأ بيانا جاء فيه.</content>
internal sealed partial class Attributions
{
    /// <summary>جاء في البيان أن، ورد في التقرير: the document is the source.</summary>
    public Draft? CameIn(int i, int limit)
    {
        if (Signs.Bare(_words[i]) is not ("جاء" or "ورد" or "يرد" or "جاءت" or "وردت") && _words[i].Key is not ("ورد" or "وردت")) return null;
        var text = i + 1;
        // وجاء أيضا، أمس، في التقرير.
        while (text < limit && text < i + 6 && Signs.Preposition(_words[text]) == Takes.None && (Signs.IsComma(_words[text]) || phrases.TimeEnd(text) is not null || (lexicon.Roles.Of(_words[text]) & (WordRole.Time | WordRole.Adjunct)) != 0)) text = Math.Max(phrases.TimeEnd(text) ?? text + 1, text + 1);
        // بناء على ما ورد في المحضر من توصيات: no words follow.
        if (i > 0 && _words[i - 1].Key is "ما" or "مما" or "لما" or "عما") return null;
        if (CameInIt(i, limit) is { } within) return within;
        if (text + 2 >= limit || Signs.Preposition(_words[text]) != Takes.Fi) return null;
        text++;
        if ((lexicon.Roles.OfStem(_words[text]) & (WordRole.Document | WordRole.Media)) == 0 && !lexicon.Roles.IsSpokenIn(_words[text])) return null;
        var end = phrases.First(text, limit, Naming);
        var reach = end < limit && Signs.IsRelative(_words[end]) ? 25 : 8;
        for (var at = end; at < limit && at < end + reach; at++)
        {
            var word = _words[at];
            if (Signs.IsComma(word)) continue;
            if (Signs.IsStop(word)) return null;
            var opens = (lexicon.Roles.Of(word) & WordRole.Opener) != 0;
            // The clause on a text ends with أن; a colon or a quotation in it may be its own.
            if (!opens && reach > 8) continue;
            if (!opens && !Signs.IsColon(word) && !(Signs.IsQuote(word) && phrases.Opens(at) && phrases.NameQuoteEnd(at, limit) is null)) continue;
            var first = Signs.IsQuote(word) || (lexicon.Roles.Of(word) & WordRole.OpenerInside) != 0 ? at : at + 1;
            // وجاء في البيان: أن.
            if (Signs.IsColon(word) && first + 1 < limit && (lexicon.Roles.Of(_words[first]) & (WordRole.Opener | WordRole.OpenerInside)) == WordRole.Opener) first++;
            if (first >= limit) return null;
            var feminine = _words[text].Form.EndsWith('ة');
            var cue = new Cue { Words = new WordRange(i, i + 1), At = i, HasConjunction = _words[i].HasConjunction, HasPronoun = false, Readings = [new CueReading(Telling, CueForm.Past, feminine, Plural: false)] };
            var frame = new Frame { Cue = cue, Reading = cue.First, Source = new WordRange(text, end), Opening = Opening.Clause, ContentFirst = first };
            var last = ends.QuotationAt(first) is { Closed: true } q && q.Words.End <= limit + 1 ? q.Words.End : ends.Of(frame, limit);
            speakers.Push(new Speaker(frame.Source.Value, feminine, Plural: false, null, i));
            return last > first ? new Draft { Cue = new WordRange(i, i + 1), Source = new WordRange(text, end), Content = new WordRange(first, last), Act = "assert" } : null;
        }

        return null;
    }

    /// <summary>قرأ بيانا جاء فيه أن: the text that the pronoun takes up is the source; null where none stands there.</summary>
    private Draft? CameInIt(int i, int limit)
    {
        if (i + 3 >= limit || _words[i + 1].Key is not ("فيه" or "فيها")) return null;
        var at = i + 2;
        while (at < limit && Signs.IsComma(_words[at])) at++;
        if (at + 2 >= limit || (lexicon.Roles.Of(_words[at]) & WordRole.Opener) == 0 && !Signs.IsColon(_words[at]) && !(Signs.IsQuote(_words[at]) && phrases.Opens(at))) return null;
        var sentence = context.Document.Sentences[_words[i].Sentence].First;
        for (var text = i - 1; text >= sentence && text > i - 16; text--)
        {
            if (_words[text].HasArticle || (lexicon.Roles.OfStem(_words[text]) & WordRole.Document) == 0 && !lexicon.Roles.IsSpokenIn(_words[text])) continue;
            var first = Signs.IsQuote(_words[at]) || (lexicon.Roles.Of(_words[at]) & WordRole.OpenerInside) != 0 ? at : at + 1;
            var cue = new Cue { Words = new WordRange(i, i + 1), At = i, HasConjunction = false, HasPronoun = false, Readings = [new CueReading(Telling, CueForm.Past, Feminine: false, Plural: false)] };
            var last = ends.Of(new Frame { Cue = cue, Reading = cue.First, Opening = Opening.Clause, ContentFirst = first }, limit);
            var source = new WordRange(text, Math.Clamp(phrases.First(text, i, Naming), text + 1, i));
            return last > first ? new Draft { Cue = cue.Words, Source = source, Content = new WordRange(first, last), Act = "assert" } : null;
        }

        return null;
    }
}
