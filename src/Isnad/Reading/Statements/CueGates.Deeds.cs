using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Deeds that share their verb with words: done with hands or arms, by things, or told to describe someone.</content>
internal sealed partial class CueGates
{
    /// <summary>وبالتحقيق معه اعترف بارتكاب الجريمة: he of whom the report tells owns up, not whoever spoke before; وخلال مواجهة الصحفيين اعترف is he who did.</summary>
    public bool IsConfession(Frame frame)
    {
        if (frame is not { Source: null, Opening: Opening.Preposition, Reading: { Form: CueForm.Past, Verb.Past: "اعترف" or "أقر" }, Cue: { HasConjunction: false, Negated: false } }) return false;
        for (var i = frame.Cue.At - 1; i > 0 && i > frame.Cue.At - 9 && !Signs.IsStop(_words[i]) && _words[i] is not { Pos: PartOfSpeech.Verb, Known: true }; i--)
        {
            if (_words[i].StemKey is not ("تحقيق" or "تحقيقات" or "مواجهه" or "مواجهت" or "سوال" or "استجواب" or "مناقشه" or "مناقشت" or "تضييق")) continue;
            return (_words[i].Enclitic is not null || _words[i + 1].Enclitic is not null && _words[i + 1].Pos == PartOfSpeech.Preposition) && (_words[i].HasPreposition || Signs.Bare(_words[i - 1]) is "بعد" or "خلال" or "اثناء" or "عند" or "لدي" or "اثر");
        }

        return false;
    }

    /// <summary>An indefinite noun written with tanwin or its alef (لا يرى دورا له، لم يأمر أحدا) is the object, whatever stands behind it.</summary>
    private bool IsAccusative(int first)
    {
        var word = _words[first];
        return !word.HasArticle && word.Enclitic is null && word.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective
            && (word.Span.In(context.Document.Text).Contains('\u064B') || word.Known && word.Has(Features.Oblique) && word.Form[^1] == 'ا');
    }

    /// <summary>شددت الهند إجراءات الأمن على حدودها، تهجم المسلحون على مقار الحزب: deeds that share their verb with words.</summary>
    private bool IsDeedOfAnother(Frame frame)
    {
        // تهجم الرئيس على موقع الصحيفة: one person or office attacks in words.
        if (frame.Reading.Verb.Past is "تهجم") return lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Premises) && !(frame.Source is { } one && IsOne(one));
        if (frame.Reading.Verb.Past is not "شدد" || frame.Opening != Opening.Preposition || (lexicon.Roles.Of(_words[frame.ContentFirst - 1]) & WordRole.Opener) != 0) return false;
        // شدد رئيس هيئة الرقابة على, شدد الوزير بعد رفع الحصار على: what is tightened is the verb's object, behind its subject, and neither in construct nor behind a preposition.
        for (var i = frame.Cue.At + 1; i < frame.ContentFirst; i++)
            if (lexicon.Company.HasStem(_words[i], Company.Tightened) && _words[i] is { HasPreposition: false, HasConjunction: false }
                && (i == frame.Cue.At + 1 || _words[i - 1].HasArticle || phrases.InName(i - 1) && (lexicon.Roles.OfStem(_words[i - 1]) & WordRole.Speaker) == 0 || _words[i - 1] is { Pos: PartOfSpeech.Adjective, HasPreposition: false })) return true;
        return false;
    }

    /// <summary>الحركات التي تدعو إلى العنف، الذي أعلن نفسه خليفة، التي وصفتها بالوطنية: what a relative clause says of its noun, nobody's words in this report.</summary>
    private bool IsDescription(Frame frame, WordRange sentence)
    {
        var verb = frame.Reading.Verb;
        // أعلن نفسه خليفة: what he made himself.
        if (verb.Past is "أعلن" && frame.Opening == Opening.Object && _words[frame.ContentFirst].Key is "نفسه" or "نفسها" or "انفسهم") return true;
        var link = frame.Cue.Words.First - 1;
        // القبائل التي كانت تعارض النظام
        if (link > sentence.First && Signs.Bare(_words[link]) is "كان" or "كانت" or "كانا" or "كانتا" or "كانوا") link--;
        if (link < sentence.First || !Signs.IsRelative(_words[link])) return false;
        if (frame.Cue.HasPronoun)
        {
            // الذين استبعدهم الجهاز عن المعسكر: left out.
            if (verb.Past is "استبعد" && (Signs.Bare(_words[link]) is "الذين" or "اللذين" || _words[frame.Cue.At].Key.EndsWith("هم", StringComparison.Ordinal))) return true;
            // Nobody in the sentence has spoken to whom the verb could go back.
            if (frame.Source is not null || speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At) is { } last && last.At >= sentence.First) return false;
            // رفع المحتجون شعارات ضد القرار الذي اعتبروه جائرا: who does what the sentence tells, and is not what the clause describes.
            if (subjects.Of(frame.Cue, sentence.First) is not { } doer || doer.End >= link) return true;
            (frame.Source, frame.SourceBefore) = (doer, true);
            return false;
        }

        // الألعاب التي تظهر القتل: what a thing shows.
        if (frame.Reading.Form == CueForm.Present && frame.Opening == Opening.Object && verb.Past is "أظهر" or "أثبت" or "وثق") return true;
        // A stance that one keeps up describes him; a text, or words in marks, tell.
        return frame.Reading.Form == CueForm.Present && frame.Opening is Opening.Preposition or Opening.Object && verb.Past is "دعا" or "أيد" or "عارض" or "رفض" or "نادى" or "حث" or "حض" or "حرض" or "تحدث" or "وصف" or "بشر" or "هدد"
            // فرنسا، التي تدعو إلى: behind a comma it is told of one who is known.
            && !(Signs.IsComma(_words[Math.Max(0, link - 1)]) && !_words[link].HasConjunction && verb.Past is not ("تحدث" or "وصف" or "بشر")) && !Signs.IsQuote(_words[frame.ContentFirst]) && (frame.Source is not { } holder || frame.SourceBefore && ((lexicon.Roles.OfStem(_words[holder.First]) & WordRole.Document) == 0 || verb.Past is "تحدث" or "وصف"));
    }

    /// <summary>فك شفرته وكشف: whether a verbal noun stands right before with its object, and no mark or verb between.</summary>
    private bool BesideDeed(int at, int first)
    {
        for (var i = at - 1; i >= first && i >= at - 4 && _words[i].Kind == WordKind.Arabic; i--)
        {
            if (_words[i] is { Pos: PartOfSpeech.Noun, HasArticle: false } deed && deed.Has(Features.VerbalNoun)) return true;
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) return false;
        }

        return false;
    }

    /// <summary>Whether من قبل with who did it follows before the clause ends.</summary>
    private bool IsDoneBy(int first, int limit)
    {
        for (var i = first + 1; i + 2 < limit && i < first + 24; i++)
        {
            if (Signs.IsStop(_words[i]) || cues.At(i) is { IsFinite: true, HasConjunction: true }) return false;
            if (_words[i].Key is "من" && _words[i + 1].Key is "قبل" && phrases.CanSpeak(i + 2, limit)) return true;
        }

        return false;
    }

    /// <summary>أشار إليه بيده أن يتوقف، دعا ضيوفه إلى مأدبة: done with the hand, or to come to table.</summary>
    private bool IsGesture(Frame frame)
    {
        if (frame.Reading.Verb.Past is "دعا") return lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Meal);
        if (frame.Reading.Verb.Past is not ("أشار" or "لوح" or "ألمح")) return false;
        for (var i = frame.Cue.At + 1; i < _words.Count && i < frame.Cue.At + 5 && _words[i].Kind == WordKind.Arabic && (lexicon.Roles.Of(_words[i]) & WordRole.Opener) == 0; i++)
            if (lexicon.Company.Is(_words[i], Company.Limb)) return true;
        return false;
    }

    /// <summary>قالت المندوبة، التي تحدثت عبر الفيديو، إن: a relative clause on the source, whose verb does not carry what the source says.</summary>
    private bool IsAsideOfSource(Frame frame, WordRange sentence)
    {
        if (frame.Cue.Words.First <= sentence.First || !Signs.IsRelative(_words[frame.Cue.Words.First - 1])) return false;
        var setOff = frame.Cue.HasPronoun;
        for (var i = frame.Cue.At + 1; i < frame.ContentFirst; i++) setOff |= Signs.IsComma(_words[i]);
        for (var d = drafts.Count - 1; setOff && d >= 0 && drafts[d].Cue.First >= sentence.First; d--)
            if (drafts[d].Content is { } content && content.First == frame.ContentFirst && drafts[d].Cue.First < frame.Cue.At) return true;
        return false;
    }

    /// <summary>A single definite person or office.</summary>
    private bool IsOne(WordRange source) => phrases.NamesPerson(source) || (lexicon.Roles.OfStem(_words[source.First]) & WordRole.Human) != 0 && !_words[source.First].Has(Features.Plural | Features.Dual)
        && (_words[source.First].HasArticle || source.Count > 1 && (_words[source.First + 1].HasArticle || phrases.InName(source.First + 1)));

    /// <summary>كشفت الكاميرات عن هويته: a definite thing right behind the verb, with the verb's own preposition behind it, is its subject and says nothing.</summary>
    private bool SubjectInContent(Frame frame)
    {
        if (frame is not { Opening: Opening.Object, Source: null, Cue: { IsFinite: true, HasPronoun: false } } || frame.ContentFirst != frame.Cue.At + 1) return false;
        // تكشف هذه الهجمات تصاعد التوتر: the thing pointed to shows it.
        if (_words[frame.ContentFirst].Key is "هذا" or "هذه" or "تلك" or "ذلك" && frame.Reading.Verb.Past is "كشف" or "أظهر" or "أثبت" && frame.ContentFirst + 1 < _words.Count && lexicon.Company.HasStem(_words[frame.ContentFirst + 1], Company.Mute)) return true;
        if (_words[frame.ContentFirst] is not { HasArticle: true, Pos: PartOfSpeech.Noun }) return false;
        var end = phrases.NounPhrase(frame.ContentFirst, _words.Count);
        return frame.Reading.Verb.Past is "كشف" or "أعلن" && end < _words.Count && Signs.Preposition(_words[end]) == Takes.An;
    }

    /// <summary>رفض المقاتلون إلقاء السلاح: refusing to do something with one's hands is no word.</summary>
    private bool IsDeed(Frame frame)
    {
        if (frame.Reading.Verb.Past is not "رفض" || frame.Opening != Opening.Object) return false;
        return lexicon.Roles.IsDeed(_words[frame.ContentFirst]);
    }

    /// <summary>طلب عدم ذكر اسمه، لم يكشف عن هويته: about the source, nothing it says.</summary>
    private bool IsAnonymity(Frame frame)
    {
        if (!(frame.Cue.Negated || frame.Reading.Verb.Past is "طلب" or "اشترط" or "رفض" or "فضل")) return false;
        for (var i = frame.Cue.At + 1; i < _words.Count && i < frame.Cue.At + 6; i++)
        {
            if (_words[i].Kind == WordKind.Punctuation) return false;
            if (Signs.Bare(_words[i]) is var k && (k.StartsWith("اسم") || k.StartsWith("هوي") || k.StartsWith("الاسم"))) return true;
        }

        return false;
    }
}
