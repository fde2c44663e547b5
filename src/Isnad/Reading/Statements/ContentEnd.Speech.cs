using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>How far words told as they were said go, in marks or behind a colon without any.</content>
internal sealed partial class ContentEnd
{
    /// <summary>
    /// قال: أود أن نبذل المزيد. علينا أن: words behind a colon in which one speaks of himself or asks run on, marks or none, through the sentences of the
    /// paragraph that keep to it, or judge without telling what happened (الخطر قائم) before one that does.
    /// </summary>
    private int SpeaksOn(int first, int end, Frame frame)
    {
        // لا تعليق لدينا: nothing is said.
        if (_words[first].Key is "لا" && first + 1 < end && (lexicon.Roles.OfStem(_words[first + 1]) & WordRole.Silence) != 0) return end;
        var self = SpeaksOfSelf(first, end) || JudgesOn(end, frame) || end < _words.Count && Signs.IsStop(_words[end]) && _words[end].Form[0] == '؟';
        var next = end;
        while (next < _words.Count && _words[next].Paragraph == _words[first].Paragraph)
        {
            if (Signs.IsStop(_words[next]))
            {
                next++;
                continue;
            }

            var sentence = context.Document.Sentences[_words[next].Sentence];
            for (var i = next; i < sentence.End; i++)
                if (_words[i].QuoteDepth > 0 || i < next + 4 && cues.At(i) is { IsFinite: true } && !_words[i].Has(Features.First) || Signs.IsColon(_words[i])) return end;
            if (!(self ? SpeaksOfSelf(next, Math.Min(sentence.End, next + 8)) || Judges(next, sentence.End, frame) : SpeaksOfSelf(next, sentence.End) && Judges(next, sentence.End, frame))) return end;
            self = true;
            end = next = sentence.End;
        }

        return end;
    }

    /// <summary>Whether every sentence of the paragraph from here on judges.</summary>
    private bool JudgesOn(int at, Frame frame)
    {
        var sentences = 0;
        while (at < _words.Count && (Signs.IsStop(_words[at]) || _words[at].Paragraph == _words[at - 1].Paragraph))
        {
            if (Signs.IsStop(_words[at]))
            {
                at++;
                continue;
            }

            var end = context.Document.Sentences[_words[at].Sentence].End;
            if (_words[at].Pos == PartOfSpeech.Verb || !Judges(at, end, frame)) return false;
            at = end;
            sentences++;
        }

        return sentences > 0;
    }

    private bool SpeaksOfSelf(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_words[i].Key is "نحن" or "انا" or "ونحن" or "وانا" or "اننا" or "انني" or "لدينا" or "علينا" or "فنحن" or "لكننا" or "ولكننا" || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } verb && verb.Has(Features.First) && !verb.Has(Features.Third)) return true;
        return false;
    }

    /// <summary>الخطر قائم، يتعين ألا نتراجع: whether a sentence that no conjunction opens says what is or must be, with no verb in the past that a narrator would tell by.</summary>
    private bool Judges(int first, int end, Frame frame)
    {
        while (first < end && Signs.IsDash(_words[first])) first++;
        if (first < end && Narrates(first, end, frame)) return false;
        if (end - first < 3 || _words[first].Kind != WordKind.Arabic || _words[first].HasConjunction || phrases.IsAside(first, end) || _words[first].Key is "الجدير" or "يذكر" or "يشار" or "تجدر" or "جدير" or "من" or "الي" or "في" or "علي" or "خلال" or "بعد" or "قبل") return false;
        for (var i = first; i < end; i++)
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } verb && verb.Has(Features.Perfect) && !verb.Has(Features.First) && !phrases.InName(i) || cues.At(i) is { IsFinite: true } && !_words[i].Has(Features.First)) return false;
        return true;
    }

    /// <summary>
    /// قال الجندي: الحرب صعبة. الجندي البالغ 20 عاما من حيفا: whether a sentence is the narrator's, who tells of the speaker or of an outlet, names another source,
    /// a day, a figure, or where a thing lies.
    /// </summary>
    private bool Narrates(int first, int end, Frame frame)
    {
        var subject = _words[first];
        if (phrases.IsMedia(first) || (lexicon.Roles.OfStem(subject) & WordRole.Media) != 0) return true;
        if (frame.Source is not { } source)
        {
            // وقال: الحياة صعبة. أبو أحمد واحد من النازحين: who the speaker is.
            if (phrases.NamesPersonAt(first) || subject is { HasArticle: true, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective } && !subject.Has(Features.Plural) && (lexicon.Roles.OfStem(subject) & WordRole.Human) != 0) return true;
        }
        else
        {
            for (var i = source.First; i < source.End; i++)
                if (_words[i] is { Kind: WordKind.Arabic } word && Signs.Preposition(word) == Takes.None && (word.StemKey == subject.StemKey || word.Lemma == subject.Lemma)) return true;
        }

        for (var i = first; i < end; i++)
            if (_words[i].Kind == WordKind.Number || phrases.TimeEnd(i) is not null || Signs.Bare(_words[i]) is "بحسب" or "وفق" or "وفقا" or "حسب" or "بحسبما" || _words[i].Key is "البالغ" or "البالغه" or "يقع" or "تقع" or "يبلغ" or "تبلغ" or "نحو") return true;
        return false;
    }

    /// <summary>صاحت "أنقذونا" في الوقت الذي كان, قال "…" خلال مؤتمر: behind words quoted whole, the narrator's when.</summary>
    private bool ToldWhen(int at, int limit, Frame frame)
    {
        if (frame.Opening is not (Opening.Quote or Opening.Colon) || at + 2 >= limit || QuotationAt(frame.ContentFirst) is not { Closed: true } quotation || quotation.Words.End != at || quotation.Inner.Count < 3) return false;
        return _words[at].Key is "في" && _words[at + 1].Key is "الوقت" or "حين" or "وقت" && (_words[at + 1].Key is not "الوقت" || _words[at + 2].Key is "الذي")
            || quotation.Inner.Count > 6 && _words[at].Key is "خلال" or "اثناء" or "عقب" or "غداه" or "عشيه" or "بعد" or "قبل" or "وذلك";
    }
}
