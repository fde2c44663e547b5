using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Words that a verb of another meaning brings in: موقفه بالقول إن، حرص على التوضيح بأن.</content>
internal sealed partial class ReportedSpeech
{
    /// <summary>اختصر الوزير موقفه بالقول إن، أطل الرئيس ليقول: words that a verb of another meaning brings in are its subject's; null where no such noun opens words here.</summary>
    private Frame? Worded(int i, WordRange sentence, int limit)
    {
        if ((_lexicon.Roles.Of(_words[i]) & WordRole.Saying) == 0 || _words[i].Key[0] is not ('ب' or 'ل') || i <= sentence.First + 1 || i + 2 >= limit || _words[i].QuoteDepth > 0) return null;
        var at = i + 1;
        if (!Signs.IsColon(_words[at]) && !Signs.IsQuote(_words[at]) && (_lexicon.Roles.Of(_words[at]) & WordRole.Opener) == 0) return null;
        while (at < limit && (Signs.IsColon(_words[at]) || (_lexicon.Roles.Of(_words[at]) & (WordRole.Opener | WordRole.OpenerInside)) == WordRole.Opener)) at++;
        if (at >= limit || _lexicon.Cues.Find("قال") is not { } said) return null;
        var feminine = _words[i].Key is "لتقول" || _words[i].Key.EndsWith("ها", StringComparison.Ordinal);
        var plural = _words[i].Key.EndsWith("هم", StringComparison.Ordinal);
        var cue = new Cue { Words = new WordRange(i, i + 1), At = i, HasConjunction = false, HasPronoun = false, Readings = [new CueReading(said[0].Verb, CueForm.Past, feminine, plural)] };
        var frame = new Frame { Cue = cue, Reading = cue.First, Act = _words[i].Key.StartsWith("بتاكيد", StringComparison.Ordinal) ? "confirm" : null, Opening = Signs.IsQuote(_words[at]) ? Opening.Quote : Opening.Clause, ContentFirst = at };
        if (_speakers.Last(feminine, plural, i) is { } last && last.At >= sentence.First) return frame;
        // وتوجه إلى الجنود بالقول: the verb goes on with who spoke last.
        if (_words[sentence.First] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: true } goesOn && _words[i].HasArticle && !goesOn.Has(Features.Passive | Features.Plural) && Signs.Preposition(_words[sentence.First + 1]) == Takes.Ila && _speakers.Last(goesOn.Has(Features.Feminine), plural: false, i) is { } spoke && spoke.Feminine == goesOn.Has(Features.Feminine))
        {
            (frame.Source, frame.SourceBefore) = (spoke.Source, true);
            return frame;
        }

        if (_subjects.Of(cue, sentence.First) is not { } subject) return null;
        frame.Source = subject;
        frame.SourceBefore = true;
        return frame;
    }

    /// <summary>… دون أن يحدد مكان السقوط: with who told the rest of the sentence; null where nobody who agrees with the verb has.</summary>
    private Draft? Untold(Draft silence, WordRange sentence)
    {
        var (feminine, plural) = Silence.TellerOf(_words[silence.Cue.End - 1]);
        if (!_drafts.Exists(d => d.Cue.First >= sentence.First && d.Cue.First < silence.Cue.First && d.Act != "no-comment")) return null;
        if (silence.Source is not null) return silence;
        // أنهت اللجنة عملها دون أن تقدم أدلة: what is given, not told, is part of the deed, and its doer's, unless a comma sets it off.
        var before = _words[silence.Cue.First - 1];
        if (_words[silence.Cue.End - 1].StemKey is "يقدم" or "تقدم" or "يقدموا" or "يعطي" or "تعطي" or "يعط" or "تعط" && !Signs.IsComma(before) && !Signs.IsQuote(before)) return null;
        return _speakers.Last(feminine, plural, silence.Cue.First) is { } last && last.At >= sentence.First ? new Draft { Cue = silence.Cue, Speaker = last, Act = silence.Act, Content = silence.Content } : null;
    }

    /// <summary>حرص الوزير على التوضيح بأن، محاولين التشديد على أن، سعى إلى التأكيد أن: a definite noun of saying with its clause, behind a verb that is bent on it, whose subject says it; null where no such noun stands here.</summary>
    private Frame? Tried(int i, WordRange sentence, int limit)
    {
        var word = _words[i];
        // عاد الوزير ليؤكد أن: the verb of what he did next.
        var next = word.Key.Length > 4 && word.Key[0] == 'ل' && word.Key[1] is 'ي' or 'ت';
        if (!word.HasArticle && !next || word.HasConjunction || word.QuoteDepth > 0 || i + 2 >= limit || i <= sentence.First + 1 || !next && word.Enclitic is not null) return null;
        if (_lexicon.Cues.Find(next ? word.Key[1..] : word.StemKey)?.Find(r => r.Form == (next ? CueForm.Present : CueForm.VerbalNoun)) is not { Verb: { } verb }) return null;
        var at = i + 1;
        if (Signs.Preposition(_words[at]) is var by and not Takes.None && verb.Accepts(by)) at++;
        var opens = at + 1 < limit ? _lexicon.Roles.Of(_words[at]) : WordRole.None;
        if (!verb.Accepts(Takes.Clause) || (opens & WordRole.Opener) == 0) return null;
        for (var j = i - 1; j >= sentence.First && j > i - 12; j--)
        {
            var bent = _words[j];
            if (bent.Kind == WordKind.Punctuation && !Signs.IsQuote(bent) || Signs.IsRelative(bent) || (_lexicon.Roles.Of(bent) & WordRole.Opener) != 0) return null;
            if (!_lexicon.Company.HasLemma(bent, Company.Bent) || bent.HasArticle || bent.Pos == PartOfSpeech.Noun && !bent.Has(Features.ActiveParticiple) || j > sentence.First && Signs.Bare(_words[j - 1]) is "لم" or "لا" or "لن" or "ما" or "أن" or "ان")
            {
                if (bent is { Pos: PartOfSpeech.Verb, Known: true } && !_phrases.InName(j)) return null;
                continue;
            }

            if (next && bent.StemKey is not ("عاد" or "عادت" or "عادوا" or "سارع" or "سارعت" or "سارعوا" or "انبري")) return null;
            // إذا حاول أحد القول، قد يلجأ إلى القول: supposed, and said by nobody yet.
            if (j > sentence.First && (_lexicon.Company.Is(_words[j - 1], Company.Condition) || bent.Has(Features.Imperfect) && Signs.Bare(_words[j - 1]) is "قد" or "ربما" or "لعله" or "لعلها" or "سوف") || bent.Has(Features.Imperfect) && Signs.Bare(bent)[0] == 'س') return null;
            var participle = bent.Pos != PartOfSpeech.Verb;
            var plural = bent.Has(Features.Plural | Features.Dual) || bent.Form.EndsWith("وا", StringComparison.Ordinal) || bent.Form.EndsWith("ين", StringComparison.Ordinal);
            var cue = new Cue { Words = new WordRange(i, i + 1), At = i, HasConjunction = false, HasPronoun = false, Readings = [new CueReading(verb, participle ? CueForm.Participle : CueForm.Past, bent.Has(Features.Feminine) || participle && bent.Form.EndsWith('ة'), plural)] };
            var frame = new Frame { Cue = cue, Reading = cue.First, Opening = Opening.Clause, ContentFirst = (opens & WordRole.OpenerInside) != 0 ? at : at + 1 };
            if (!participle && _context.Phrases.SubjectOf(j) is { IsEmpty: false } subject && _phrases.CanSpeak(subject.First, subject.End))
            {
                if (Signs.IsNobody(_words, subject.First) || _words[subject.First].Key is "احد") return null;
                (frame.Source, frame.SourceBefore) = (subject with { End = Math.Min(subject.End, i) }, true);
            }

            return frame;
        }

        return null;
    }
}
