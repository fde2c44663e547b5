using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>The subject that stands behind all that its verb governs: ندد باستهداف الكنائس رئيس الأساقفة فلان، نفى الهجوم متحدث باسم الجيش.</content>
internal sealed partial class FrameReader
{
    private const int Behind = 14;

    /// <summary>Gives a frame without a subject the one that stands behind its object, and ends the content before it.</summary>
    public void TakeSubjectBehind(Frame frame, int limit)
    {
        if (frame.Source is not null || frame.Opening is not (Opening.Object or Opening.Preposition) || !frame.Cue.IsFinite || frame.Cue.Plural || frame.ContentEnd >= 0 || _words[frame.ContentFirst].QuoteDepth > 0) return;
        var first = frame.ContentFirst;
        // نعت الحركة قائد اللواء: who can speak stands first as the subject.
        if (frame.Opening == Opening.Object && phrases.CanSpeak(first, limit)) return;
        // دعم الحكومة الرئيس: a verbal noun whose own subject and object may stand side by side.
        var acting = false;
        var addressee = -1;
        for (var i = first; i < limit && i < first + Behind; i++)
        {
            var word = _words[i];
            if (word.Kind != WordKind.Arabic || (lexicon.Roles.Of(word) & (WordRole.Opener | WordRole.WeakOpener | WordRole.Negation | WordRole.Contrast)) != 0 || Signs.IsRelative(word) || word is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) return;
            if (i > first && IsSubjectHead(frame, i) && !(acting && Suffers(i - 1, first)))
            {
                var end = phrases.First(i, limit, frame.Reading.Verb);
                if (!Closes(end, limit) || !IsNamed(i, end)) return;
                frame.Source = new WordRange(i, end);
                frame.ContentEnd = addressee > first ? addressee : i;
                if (addressee > first) frame.Addressee ??= new WordRange(addressee, i);
                return;
            }

            // صرح بذلك للصحافيين نائب الوزير: to whom.
            if (Signs.Attached(word) == Takes.Li && (lexicon.Roles.OfStem(word) & (WordRole.Human | WordRole.Media)) != 0)
            {
                addressee = i;
                continue;
            }

            // بجهود الأمير نائب الملك: offices side by side are one man's.
            if ((lexicon.Roles.OfStem(word) & WordRole.Human) != 0 || phrases.EndsName(i + 1)) return;
            acting |= word.Has(Features.VerbalNoun) && !word.HasArticle;
        }
    }

    /// <summary>Whether the word may be whom the action of a verbal noun before it comes from: دعم الحكومة رئيس الوزراء.</summary>
    private bool Suffers(int at, int first) => _words[at].Enclitic is not null || phrases.CanSpeak(at, at + 1) && Signs.Attached(_words[at]) == Takes.None && !(at > first && phrases.Preposition(at - 1) != Takes.None);

    /// <summary>A noun for one person that agrees with the verb, behind a phrase that is closed.</summary>
    private bool IsSubjectHead(Frame frame, int at)
    {
        var word = _words[at];
        var before = _words[at - 1];
        if (word is not { HasConjunction: false, HasPreposition: false, Enclitic: null } || (lexicon.Roles.OfStem(word) & WordRole.Human) == 0 || word.Has(Features.Plural) || word.Form.EndsWith('ا') || phrases.Attached(at) != Takes.None || word.HasArticle && word.Pos == PartOfSpeech.Adjective && word.StemKey is not ("امين" or "متحدث" or "متحدثه" or "ناطق" or "ناطقه")) return false;
        if (frame.Reading.Feminine != (word.Form.EndsWith('ة') || word.Has(Features.Feminine))) return false;
        return before.HasArticle || before.Enclitic is not null || before.Key is "ذلك" or "بذلك" or "لذلك" or "هذا" or "هذه" || phrases.InName(at - 1);
    }

    /// <summary>Whether nothing but a mark, a time or an adjunct stands behind the subject.</summary>
    private bool Closes(int end, int limit) => end >= limit || _words[end].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[end]) || phrases.TimeEnd(end) is not null || (lexicon.Roles.Of(_words[end]) & (WordRole.Time | WordRole.Adjunct)) != 0
        || phrases.Preposition(end) is Takes.Fi or Takes.Ala;

    /// <summary>Whether a phrase ends in a name, or is one who speaks for others.</summary>
    private bool IsNamed(int first, int end)
    {
        if (end > first + 1 && (_words[first].StemKey is "متحدث" or "متحدثه" or "ناطق" or "ناطقه" || !_words[first].HasArticle && _words[first].StemKey is "مصدر" or "مسوول" or "مسووله")) return true;
        if (phrases.EndsName(end)) return true;
        // … كمال درويش: a name that no list knows ends the phrase.
        if (end >= first + 4 && _words[end - 1] is { HasArticle: true } family && family.Key[^1] == 'ي' && (!family.Known || family.Pos == PartOfSpeech.ProperNoun || family.Pos == PartOfSpeech.Adjective) && _words[end - 2] is { HasArticle: false, HasPreposition: false, HasConjunction: false, Enclitic: null } given && given.Pos is PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Unknown && !phrases.IsPlace(end - 2)) return true;
        return end >= first + 4 && !_words[end - 1].HasArticle && !_words[end - 2].HasArticle && (!_words[end - 1].Known || _words[end - 1].Pos == PartOfSpeech.ProperNoun) && (!_words[end - 2].Known || _words[end - 2].Pos == PartOfSpeech.ProperNoun);
    }
}
