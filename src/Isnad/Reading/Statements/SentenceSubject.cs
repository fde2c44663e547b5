using Isnad.Names;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>Finds who does what else a sentence tells, so that a verb without a subject of its own goes on with him: وطالب، حيث قال، عندما أعلن.</summary>
internal sealed class SentenceSubject(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases, SpeakerNumber numbers)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The subject of the last verb before the cue in its sentence that agrees with it: who carries on in وطالب، معربا.</summary>
    public WordRange? Of(Cue cue, int sentence)
    {
        for (var i = cue.Words.First - 1; i >= sentence; i--)
        {
            if (_words[i].QuoteDepth > _words[cue.At].QuoteDepth || _words[i].Pos != PartOfSpeech.Verb || Signs.InRelative(_words, i, sentence)) continue;
            if (_words[i].Has(Features.Passive)) continue;
            // لم يشأ الضابط أن يكشف العدد، وقال; ما نشره الموقع: the verb of a clause within the sentence does not carry on.
            if (i > sentence + 1 && IsWithin(i, cue)) continue;
            var feminine = _words[i].Has(Features.Feminine);
            if (feminine != cue.Feminine && !cue.Plural) continue;
            if (context.Phrases.SubjectOf(i) is not { IsEmpty: false } subject || !phrases.CanSpeak(subject.First, subject.End) && !StandsForMan(subject, i))
            {
                // ورغم أن الوزير لم يذكر ذلك، إلا أنه قال: the topic of the clause before.
                if (TakesUpSubject(cue) && !cue.Plural && Topic(i, sentence, cue) is { } topic) return topic;
                continue;
            }

            // حظي اللاعب بثناء الجمهور حيث وصفوا: more than one speak.
            if (cue.Plural && TakesUpSubject(cue) && !_words[cue.At].Has(Features.Dual) && !numbers.IsJoint(subject) && !_words[subject.First].Has(Features.Plural | Features.Dual) && !Agreement.Of(_words[subject.First]).Plural) continue;
            // وكانت الحكومة قد أطلقت تصريحات: the subject stands before its verb.
            return lexicon.Roles.IsSpokenIn(_words[subject.First]) && FrontedSubject(i, sentence) is { } fronted ? fronted : WithName(TakesUpSubject(cue) ? WithoutObject(subject) : subject);
        }

        // خطيب المسجد وضع الحادث في سياقه، حيث قال: of a finite verb only who heads the sentence, in agreement.
        if (cue.IsFinite && (!TakesUpSubject(cue) || cue.Plural || cue.First.Form != CueForm.Past || Agreement.Of(_words[sentence]).Feminine != cue.Feminine || _words[sentence].HasConjunction)) return null;
        // The first office or person of the sentence, where its verb was not made out.
        for (var i = sentence; i < (cue.IsFinite ? sentence + 1 : cue.Words.First); i++)
        {
            // أمام الجنود: before them, and no imam.
            if (_words[i].Pos is PartOfSpeech.Adjective || _words[i].Form is "أمام" || i > sentence && _words[i - 1].Pos == PartOfSpeech.Noun && !_words[i].HasConjunction && !IsVerbMisread(i - 1, sentence)) continue;
            if ((lexicon.Roles.OfStem(_words[i]) & WordRole.Human) == 0 && !(i > sentence && IsVerbMisread(i - 1, sentence) && phrases.NamesPersonAt(i)) || Signs.Attached(_words[i]) != Takes.None || _words[i].QuoteDepth > _words[cue.At].QuoteDepth) continue;
            // يا خادم الحرمين: he is spoken to.
            if (i > sentence && (_words[i - 1].Key is "يا" or "ايها" or "ايتها" || Signs.Preposition(_words[i - 1]) != Takes.None || (lexicon.Roles.Of(_words[i - 1]) & (WordRole.Time | WordRole.Adjunct)) != 0)) continue;
            var phrase = context.Phrases.NounPhrase(i, PhraseScope.Complement | PhraseScope.Apposition);
            if (!phrase.IsEmpty && phrase.End <= cue.Words.First && (_words[i].HasArticle || phrase.Count > 1 || phrases.NamesPersonAt(i)) && !(i > sentence && _words[i - 1].Key is "بينهم" or "منهم" or "بينها")) return phrase;
        }

        return null;
    }

    /// <summary>وخلال القمة رد أوباما على: an indefinite noun behind a definite one and before a name is no noun.</summary>
    private bool IsVerbMisread(int at, int sentence) => at > sentence + 1 && at < sentence + 6 && (Signs.Preposition(_words[sentence]) != Takes.None || (lexicon.Roles.Of(_words[sentence]) & (WordRole.Adjunct | WordRole.Time)) != 0 || Signs.Bare(_words[sentence]) is "خلال" or "عقب" or "بعد") && _words[at].Key.Length <= 4 && _words[at] is { Pos: PartOfSpeech.Noun, HasArticle: false, HasConjunction: false, HasPreposition: false, Enclitic: null } && _words[at - 1] is { HasArticle: true, Pos: PartOfSpeech.Noun } && phrases.NamesPersonAt(at + 1);

    /// <summary>دفع الشيشاني ببراءته: an adjective with the article right behind a verb is a man by where he is from.</summary>
    private bool StandsForMan(WordRange subject, int verb) => subject is { Count: 1 } && subject.First == verb + 1 && _words[subject.First] is { HasArticle: true, HasPreposition: false, HasConjunction: false, Pos: PartOfSpeech.Adjective or PartOfSpeech.Unknown } word && word.Form.EndsWith('ي') && word.Key.Length > 5;

    /// <summary>الجمهوري جيم ريش: the subject with the name that stands right behind it.</summary>
    private WordRange WithName(WordRange subject)
    {
        if (phrases.NamesPerson(subject) || subject.End >= _words.Count || !_words[subject.End - 1].HasArticle) return subject;
        foreach (var mention in context.Actors.Mentions)
        {
            if (mention.Words.First > subject.End) break;
            if (mention.Words.First == subject.End && mention is { Kind: MentionKind.Name, Skip: 0 } && mention.Name.Count > 1 && context.Actors.Actors[mention.Actor].IsPerson) return new WordRange(subject.First, mention.Words.End);
        }

        return subject;
    }

    /// <summary>لكن الوزير لم يغادر: who stands behind the لكن that a sentence begins with, in agreement; null where nobody does.</summary>
    public WordRange? TopicOf(Cue cue, WordRange sentence)
    {
        if (Signs.Bare(_words[sentence.First]) is not ("لكن" or "الا") || sentence.Count < 3) return null;
        var first = sentence.First + (_words[sentence.First + 1].Key is "ان" ? 2 : 1);
        var phrase = context.Phrases.NounPhrase(first, PhraseScope.Complement | PhraseScope.Apposition);
        return !phrase.IsEmpty && phrase.End < sentence.End && phrases.CanSpeak(first, phrase.End) && Agreement.Of(_words[first]) is { Plural: false } who && who.Feminine == cue.Feminine ? phrase : null;
    }

    /// <summary>The person or office who is the subject of the verb that a sentence begins with, where it agrees with the cue; null where nobody is.</summary>
    public WordRange? Opening(Cue cue, WordRange sentence, bool bodies = false)
    {
        for (var i = sentence.First; i < sentence.First + 4 && i < sentence.End; i++)
        {
            if (_words[i].Pos != PartOfSpeech.Verb) continue;
            // سئل المتحدث عن القصف. وأجاب: who is asked.
            if (_words[i].Key is "سيل" or "سيلت" && phrases.CanSpeak(i + 1, sentence.End) && _words[i].Key is "سيلت" == cue.Feminine && !cue.Plural) return new WordRange(i + 1, Math.Max(phrases.NounPhrase(i + 1, sentence.End), i + 2));
            if (_words[i].Has(Features.Passive) || _words[i].Has(Features.Feminine) != cue.Feminine || cue.Plural) return null;
            return context.Phrases.SubjectOf(i) is { IsEmpty: false } subject && subject.First > i && (phrases.NamesPerson(subject) || NamesOne(subject, bodies)) ? subject : null;
        }

        // رئيسة الوزراء فلانة، التي …، دافعت عن الخطة. وقالت: whom the sentence begins with.
        return !cue.Plural && (lexicon.Roles.OfStem(_words[sentence.First]) & WordRole.Human) != 0 && !_words[sentence.First].HasConjunction && Agreement.Of(_words[sentence.First]) is { Plural: false } who && who.Feminine == cue.Feminine
            && context.Phrases.NounPhrase(sentence.First, PhraseScope.Complement | PhraseScope.Apposition) is { IsEmpty: false } topic && topic.End < sentence.End && phrases.NamesPerson(topic) ? topic : null;
    }

    /// <summary>
    /// The person who does what the last verb before a joined one tells, no reporting verb itself and outside other marks of quotation: behind that verb, or
    /// between أن and it; null where the words since <paramref name="from"/> hold none in agreement, or where a comma parts the two.
    /// </summary>
    public WordRange? Doer(Cue cue, int from)
    {
        for (var i = cue.Words.First - 1; i > from + 1 && i > cue.Words.First - 14; i--)
        {
            var word = _words[i];
            if (word.Kind == WordKind.Punctuation || Signs.IsRelative(word) || (lexicon.Roles.Of(word) & WordRole.Opener) != 0) return null;
            if (word is not { Pos: PartOfSpeech.Verb, Known: true } || phrases.InName(i)) continue;
            if (cues.At(i) is { IsFinite: true } || word.Has(Features.Passive | Features.Plural) || word.Has(Features.Feminine) != cue.Feminine || Signs.InRelative(_words, i, from)) return null;
            if (context.Phrases.SubjectOf(i) is { IsEmpty: false } subject && subject.First > i && subject.End <= cue.Words.First && phrases.CanSpeak(subject.First, subject.End) && (phrases.NamesPerson(subject) || (lexicon.Roles.OfStem(_words[subject.First]) & WordRole.Human) != 0)) return WithoutObject(subject);
            return Topic(i, from + 1, cue) is { } topic && (phrases.NamesPerson(topic) || (lexicon.Roles.OfStem(_words[topic.First]) & WordRole.Human) != 0) ? topic : null;
        }

        return null;
    }

    /// <summary>قال المتحدث إن المنفذ فر: whether what stands at a word is told by him whose verb stands before it.</summary>
    public bool IsToldOf(int verb, int at)
    {
        for (var i = verb + 1; i < at; i++)
            if ((lexicon.Roles.Of(_words[i]) & (WordRole.Opener | WordRole.OpenerInside)) != 0 || Signs.Bare(_words[i]) is "ان" or "بان") return true;
        return false;
    }

    /// <summary>لكنه قال، إلا أنها أكدت، حيث قال: the verb goes on with the subject of its sentence.</summary>
    public bool TakesUpSubject(Cue cue)
    {
        if (cue.Words.First < 2 || !cue.IsFinite || cue.HasConjunction) return false;
        var before = _words[cue.Words.First - 1];
        // حيث قال، كما أقرت: whose clause it is.
        if (before.Key is "حيث" or "كما" or "اذ" or "فيما" or "بينما") return true;
        return Signs.Bare(before) is "لكنه" or "لكنها" or "لكنهم" || before.Key is "انه" or "انها" or "انهم" && Signs.Bare(_words[cue.Words.First - 2]) is "غير" or "الا" or "بيد" or "كما" or "علي" or "رغم";
    }

    /// <summary>عندما قال، حين أكدت: the verb of a clause of time without a subject of its own.</summary>
    public bool InClauseOfTime(Cue cue, int sentence) => cue is { IsFinite: true, HasConjunction: false, HasPronoun: false } && cue.Words.First > sentence + 1 && Signs.Bare(_words[cue.Words.First - 1]) is "عندما" or "حينما" or "حين" or "لما" or "وقتما" or "بعدما"
        && !(Signs.Bare(_words[cue.Words.First - 1]) is "حين" && Signs.Bare(_words[cue.Words.First - 2]) is "في");

    /// <summary>
    /// Who does what a clause of time stands behind: the subject of the nearest verb before it that agrees, behind or before the verb; null where none is named.
    /// <paramref name="verb"/> is that verb where it leaves its subject to its inflection, else -1.
    /// </summary>
    public WordRange? MainSubject(Cue cue, int sentence, out int verb)
    {
        verb = -1;
        var was = -1;
        for (var i = cue.Words.First - 2; i >= sentence && i > cue.Words.First - 40; i--)
        {
            if (_words[i].QuoteDepth > _words[cue.At].QuoteDepth || Signs.IsColon(_words[i])) continue;
            if (Signs.IsStop(_words[i])) return null;
            if (_words[i] is not { Pos: PartOfSpeech.Verb, Known: true } || phrases.InName(i) || _words[i].Key is "كان" or "كانت" or "كانوا" or "يبدو" or "تبدو")
            {
                if (Signs.Bare(_words[i]) is "كان" or "كانت" && Signs.Bare(_words[i]) is "كانت" == cue.Feminine) was = i;
                continue;
            }

            if (_words[i].Has(Features.Passive) || _words[i].Has(Features.Feminine) != cue.Feminine || _words[i].Has(Features.Plural) != cue.Plural) return null;
            if (context.Phrases.SubjectOf(i) is { IsEmpty: false } subject && phrases.CanSpeak(subject.First, subject.End)) return subject;
            if (FrontedSubject(i, sentence) is { } fronted) return fronted;
            // الرئيس كان يراوغ: before كان.
            if (i > sentence + 1 && Signs.Bare(_words[i - 1]) is "كان" or "كانت" && context.Phrases.NounPhraseEndingAt(i - 1, PhraseScope.Complement) is { IsEmpty: false } topic && phrases.CanSpeak(topic.First, topic.End)) return topic;
            verb = i;
            return null;
        }

        // كان الوزير في باريس عندما أعلن: with no other verb.
        return was >= 0 && context.Phrases.SubjectOf(was) is { IsEmpty: false } absent && absent.First > was && phrases.CanSpeak(absent.First, absent.End) ? absent : null;
    }

    /// <summary>The people whom the last plural verb before the cue tells of, named before or behind it; null where the words since <paramref name="from"/> hold none.</summary>
    public WordRange? Several(Cue cue, int from)
    {
        var joined = false;
        for (var i = cue.Words.First - 1; i > from + 1; i--)
        {
            if (_words[i].QuoteDepth > _words[cue.At].QuoteDepth || _words[i] is not { Pos: PartOfSpeech.Verb, Known: true } || phrases.InName(i)) continue;
            // أثبت السكان ذلك، وكتبوا …، معبرين: the subject of the verb that the plural one goes on from.
            if (joined && !_words[i].Has(Features.Plural | Features.Passive) && context.Phrases.SubjectOf(i) is { IsEmpty: false } doers && doers.First > i && _words[doers.First].Has(Features.Plural) && numbers.AreMen(doers)) return doers;
            if (joined && (!_words[i].Has(Features.Plural) || Signs.InRelative(_words, i, from))) continue;
            if (!_words[i].Has(Features.Plural) || !_words[i].Form.EndsWith("وا", StringComparison.Ordinal) && !_words[i].Form.EndsWith("ون", StringComparison.Ordinal)) return null;
            // سيعترضون ويسعون: the verb goes on from the one before.
            if (_words[i].HasConjunction)
            {
                joined = true;
                continue;
            }

            if (_words[i - 1].Pos == PartOfSpeech.Pronoun || Signs.Bare(_words[i - 1]) is "انهم" or "بانهم" or "لكنهم") return null;
            var end = i;
            while (end > from + 1 && lexicon.Roles.IsBetween(_words[end - 1])) end--;
            // أن المئات من أبناء القرية النازحين إلى المدينة نظموا: from the opener of the clause on.
            for (var open = end - 1; open >= from && open > end - 12; open--)
                if (Signs.Bare(_words[open]) is "ان" or "بان")
                {
                    while (open + 1 < end && Signs.IsQuote(_words[open + 1])) open++;
                    return phrases.CanSpeak(open + 1, end) && new WordRange(open + 1, Math.Max(phrases.First(open + 1, end, cue.First.Verb), open + 2)) is var clause && numbers.AreMen(clause) ? clause : null;
                }

            var phrase = context.Phrases.NounPhraseEndingAt(end, PhraseScope.Complement);
            for (var first = Math.Max(from + 1, end - 6); phrase.IsEmpty && first < end; first++)
                if (context.Phrases.NounPhrase(first, PhraseScope.Complement) is { IsEmpty: false } whole && whole.End == end) phrase = whole;
            return !phrase.IsEmpty && phrase.First > from && phrases.CanSpeak(phrase.First, phrase.End) && numbers.AreMen(phrase) ? phrase : null;
        }

        return null;
    }

    /// <summary>والد الشهيد، وزير الدفاع، وزارة الداخلية: one person by what he is, or a body.</summary>
    private bool NamesOne(WordRange subject, bool bodies)
    {
        var role = lexicon.Roles.OfStem(_words[subject.First]);
        return (role & WordRole.Human) != 0 && (_words[subject.First].HasArticle || subject.Count > 1) && !_words[subject.First].Has(Features.Plural) || bodies && (role & WordRole.Body) != 0;
    }

    /// <summary>زار المحافظ المدرسة، التقى السفير قائد الجيش: the subject without the object beside it. A definite office has no construct, and what does not agree with it is no adjective.</summary>
    private WordRange WithoutObject(WordRange subject)
    {
        if (subject.Count < 2 || _words[subject.First] is not { HasArticle: true, Pos: PartOfSpeech.Noun } who || (lexicon.Roles.OfStem(who) & WordRole.Human) == 0 || who.Has(Features.Plural)) return subject;
        var beside = _words[subject.First + 1];
        if (beside is not { Known: true, HasPreposition: false, HasConjunction: false, Enclitic: null } || phrases.NamesPersonAt(subject.First + 1) && !beside.HasArticle) return subject;
        return beside.HasArticle ? beside.Form.EndsWith('ة') && !Agreement.Of(who).Feminine ? new WordRange(subject.First, subject.First + 1) : subject
            : beside.Pos == PartOfSpeech.Noun && (lexicon.Roles.OfStem(beside) & WordRole.Human) != 0 ? new WordRange(subject.First, subject.First + 1) : subject;
    }

    /// <summary>Whether a verb belongs to a clause that is a part of another's: أن يكشف العدد (but قبل أن goes on in time), على ما نشره.</summary>
    private bool IsWithin(int verb, Cue cue)
    {
        var before = _words[verb - 1];
        if (!cue.IsFinite && _words[verb].Enclitic is not null && (Signs.Bare(before) is "مما" or "عما" or "بما" or "لما" || Signs.Bare(before) is "ما" && Signs.Preposition(_words[verb - 2]) != Takes.None)) return true;
        return cue is { IsFinite: true, First.Form: CueForm.Past } && before.Key is "ان" && !before.HasConjunction && Signs.Bare(_words[verb - 2]) is not ("قبل" or "بعد" or "منذ" or "الي" or "لولا" or "بمجرد" or "الا" or "غير" or "بيد") && (_words[verb].Key[0] is 'ي' or 'ت');
    }

    /// <summary>أن الوزير لم يذكر: the noun phrase between أن and a verb with its negation, in agreement with the cue; null where none stands.</summary>
    private WordRange? Topic(int verb, int sentence, Cue cue)
    {
        var end = verb;
        while (end > sentence && (lexicon.Roles.Of(_words[end - 1]) & WordRole.Negation) != 0 | Signs.Bare(_words[end - 1]) is "قد" or "كان" or "كانت") end--;
        for (var i = end - 1; i >= sentence && i > end - 10; i--)
        {
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i]) || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) return null;
            if (Signs.Bare(_words[i]) is not ("ان" or "لان" or "لكن")) continue;
            var phrase = context.Phrases.NounPhrase(i + 1, PhraseScope.Complement | PhraseScope.Apposition);
            return !phrase.IsEmpty && phrase.End == end && phrases.CanSpeak(i + 1, end) && Agreement.Of(_words[i + 1]).Feminine == cue.Feminine ? phrase : null;
        }

        return null;
    }

    private WordRange? FrontedSubject(int verb, int sentence)
    {
        for (var i = verb - 1; i >= sentence && i > verb - 12; i--)
        {
            if (Signs.Bare(_words[i]) is not ("كان" or "كانت" or "ان" or "لكن")) continue;
            var phrase = context.Phrases.NounPhrase(i + 1, PhraseScope.Complement);
            return !phrase.IsEmpty && phrase.End <= verb && phrases.CanSpeak(i + 1, verb) ? phrase : null;
        }

        return null;
    }
}
