using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Who is told, and what belongs to the source or to a quotation rather than to who is told.</content>
internal sealed partial class FrameReader
{
    /// <summary>What goes on with the source or names the quotation.</summary>
    private Step Belongs(ref Course c)
    {
        var (frame, verb, limit, at) = (c.Frame, c.Frame.Reading.Verb, c.Limit, c.At);
        var word = _words[at];
        var attached = c.Attached;
        ref var noSubject = ref c.NoSubject;
        // مرددين شعار "…": the name of what is quoted.
        if (verb.Past is "ردد" or "هتف" or "صاح" && at + 1 < limit && Signs.IsQuote(_words[at + 1]) && Signs.Bare(word) is "شعار" or "شعارات" or "هتاف" or "هتافات" or "عباره" or "عبارات" or "جمله" or "كلمه" or "بعباره" or "بشعار")
        {
            noSubject = true;
            return c.To(at + 1);
        }

        // وأكد المسؤول نفسه أن: himself.
        if (word.Key is "نفسه" or "نفسها" or "نفسهم" or "انفسهم" or "ذاته" or "ذاتها" or "بنفسه" or "بنفسها" && frame.Source is { } self && self.End == at)
            return c.To(at + 1);

        // وانتقد الشيخ حمد بن سالم أحد مشايخ القبيلة ما يفعله: one of whom he is.
        if (word.Key is "احد" or "احدي" && verb.Past is not ("اعتبر" or "عد" or "صنف" or "رأى" or "وصف") && frame.Source is { } one && one.End == at && !frame.SourceBefore && at + 1 < limit && phrases.InName(at - 1) && phrases.NounPhrase(at, limit) is var among && among > at + 1 && among < limit)
        {
            while (among + 1 < limit && _words[among] is { Pos: PartOfSpeech.ProperNoun, HasPreposition: false, HasConjunction: false }) among++;
            frame.Source = new WordRange(one.First, among);
            return c.To(among);
        }

        // وأشار كدليل على ذلك إلى: an aside.
        if ((word.Proclitics & Proclitics.Kaf) != 0 && !phrases.InName(at) && word.Pos == PartOfSpeech.Noun && !word.HasArticle)
            return c.To(at + 1);

        // الجناح العسكري لحزب العمال أمس أن: a body behind ل belongs to the source that stands right before it.
        if (attached == Takes.Li && !verb.Accepts(Takes.Li) && frame.Source is { } wing && !frame.SourceBefore && wing.End == at && (lexicon.Roles.OfStem(word) & (WordRole.Body | WordRole.Human | WordRole.Media)) == WordRole.Body
            && !phrases.IsMedia(at) && (lexicon.Roles.OfStem(_words[wing.First]) & WordRole.Human) == 0 && phrases.Scan(wing.First, limit, verb) is var whole && whole > at && (ClauseOpens(whole, limit) || _words[wing.First].StemKey is "جناح" or "ذراع" or "فرع" or "مكتب" && whole < limit))
        {
            frame.Source = new WordRange(wing.First, whole);
            return c.To(whole);
        }

        return Step.Pass;
    }

    /// <summary>Who is told, behind ل; the subject behind a participle.</summary>
    private Step Told(ref Course c)
    {
        var (frame, cue, reading, verb, limit, at) = (c.Frame, c.Frame.Cue, c.Frame.Reading, c.Frame.Reading.Verb, c.Limit, c.At);
        var word = _words[at];
        var attached = c.Attached;
        var noSubject = c.NoSubject;
        // جائزة نوبل للسلام: no one is told.
        if (attached == Takes.Li && _words[at - 1].Key is "نوبل" or "بوليتزر" or "ساخاروف")
            return c.To(at + 1);

        if (attached == Takes.Li && (frame.Source is not null || phrases.CanSpeak(at, limit) || (lexicon.Roles.OfStem(word) & WordRole.Media) != 0))
        {
            var end = frame.Source is null && !noSubject && cue.IsFinite ? phrases.First(at, limit, verb) : phrases.Scan(at, limit, verb);
            // وقال للجنة الشؤون الخارجية بالبرلمان «…»: a body that needs its field is told as a whole.
            if (frame.Source is null && end == at + 1 && word.Key is "للجنه" or "لهييه" or "لوزاره" or "لكتله" && end < limit && _words[end] is { Pos: PartOfSpeech.Noun, HasPreposition: false, HasConjunction: false } field && (lexicon.Roles.OfStem(field) & WordRole.Human) == 0 && (field.HasArticle || !phrases.InName(end))) end = phrases.Scan(at, limit, verb) is var told && told > end ? told : phrases.NounPhrase(at, limit);
            // تؤكد للجميع حرصها: the object behind the addressee.
            if (verb.Accepts(Takes.Object) && phrases.NounPhrase(at, limit) is var close && close < end && _words[close].Has(Features.VerbalNoun) && !_words[close].HasConjunction && Signs.Attached(_words[close]) == Takes.None) end = close;
            // وصف في تصريح لصحيفة محلية الوضع بـ: the object behind the paper.
            if (verb.Accepts(Takes.Object) && frame.Source is not null && (lexicon.Roles.OfStem(word) & WordRole.Media) != 0 && !word.HasArticle && phrases.NounPhrase(at, limit) is var paper && paper < end && _words[paper - 1] is { Pos: PartOfSpeech.Adjective, HasArticle: false } && _words[paper] is { Kind: WordKind.Arabic, HasConjunction: false }) end = paper;
            frame.Addressee ??= new WordRange(at, end);
            return c.To(Math.Max(end, at + 1));
        }

        // مؤكدا وزير الدفاع حرص بلاده: a participle may have its subject behind it.
        if (at == cue.At + 1 && frame.Source is null && reading.Form == CueForm.Participle && verb.Object == CueObject.None && (lexicon.Roles.OfStem(word) & WordRole.Human) != 0 && attached == Takes.None
            && phrases.First(at, limit, verb) is var spoken && spoken < limit && (_words[spoken].Has(Features.VerbalNoun) || (lexicon.Roles.Of(_words[spoken]) & WordRole.Opener) != 0 || Signs.Preposition(_words[spoken]) is var by and not Takes.None && verb.Accepts(by)))
        {
            frame.Source = new WordRange(at, spoken);
            return c.To(spoken);
        }

        return Step.Pass;
    }

    /// <summary>No one told, and no noun either: a word for me, a verb, a conjunction.</summary>
    private Step Untold(ref Course c)
    {
        var (frame, cue, reading, verb, limit, at) = (c.Frame, c.Frame.Cue, c.Frame.Reading, c.Frame.Reading.Verb, c.Limit, c.At);
        var word = _words[at];
        var attached = c.Attached;
        var noSubject = c.NoSubject;
        // أكد لي أحد الضباط أن: to whom, in one word.
        if (word.Key is "لي" or "لنا" && !verb.Accepts(Takes.Li))
        {
            frame.Addressee ??= new WordRange(at, at + 1);
            return c.To(at + 1);
        }

        // يقول لنا، يلفتوا … أو: no subject stands here.
        if (attached == Takes.Li && frame.Source is null && !verb.Accepts(Takes.Li))
            return c.To(at + 1);

        // وقال دشنا اليوم، وأضاف تم القبض عليه: a verb right behind the one of saying, which names nobody, is told.
        if (at == cue.At + 1 && frame.Source is null && cue.HasConjunction && verb.Past is "قال" or "أضاف" or "تابع" or "أردف" or "أوضح" && reading.Form == CueForm.Past && word is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } && word.Has(Features.Perfect) && !phrases.InName(at) && cues.At(at) is null && ToldVerb(at))
            return Ended(Opened(frame, Opening.Clause, at, limit), frame);
        // قال نحن في مرحلة جديدة: who speaks of himself is no subject.
        if (at == cue.At + 1 && frame.Source is null && word.Key is "نحن" or "انا" && verb.Past is "قال" or "أضاف" or "تابع" or "أردف" or "أوضح" or "ذكر" or "أجاب" or "رد" or "علق" && reading.Form != CueForm.VerbalNoun)
            return Ended(Opened(frame, Opening.Clause, at, limit), frame);
        // قال المدير سقط عشرون جريحا: قال alone takes a clause that nothing opens.
        if (verb.Past == "قال" && frame.Source is { } said && said.End == at && said.First > cue.At && phrases.BareClause(at, limit))
            return Ended(Opened(frame, Opening.Clause, at, limit), frame);
        if (frame.Source is null && !noSubject && Signs.Bare(word) is ("او" or "حيث" or "اذ" or "بل")) return Ended(false, frame);
        if (at > cue.At + 1 && cues.At(at) is { } other && (other.IsFinite || other.IsParticiple) && (other.HasConjunction || other.IsParticiple)) return Ended(false, frame);
        return Step.Noun;
    }
}
