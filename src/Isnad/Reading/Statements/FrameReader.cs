using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>Reads what follows a reporting verb: its subject, to whom, where, and how the content opens.</summary>
internal sealed class FrameReader(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases)
{
    private const int Reach = 70;
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>
    /// The frame of a verb within <c>[cue, limit)</c>. <paramref name="subject"/> is the subject that stands before the verb, or null;
    /// the frame's opening is <see cref="Opening.None"/> where no content follows.
    /// </summary>
    public Frame Read(Cue cue, CueReading reading, int limit, WordRange? subject, bool inSentence)
    {
        var verb = reading.Verb;
        var frame = new Frame { Cue = cue, Reading = reading, Source = subject, SourceBefore = subject is not null };
        var noSubject = subject is not null || reading.Form == CueForm.Participle || HasPronounSubject(cue) || verb.Object == CueObject.Addressee && cue.At + 1 < _words.Count && _words[cue.At + 1].Key is "فيه" or "فيها";
        limit = Math.Min(limit, cue.At + Reach);
        var second = false;
        var strays = 0;
        var at = cue.At + 1;
        while (at < limit)
        {
            var word = _words[at];
            var attached = Signs.Attached(word);
            if (Signs.IsColon(word)) return verb.Accepts(Takes.Clause | Takes.Quote) && Opened(frame, Opening.Colon, SkipOpener(at + 1, limit), limit) ? frame : Closed(frame);
            if (Signs.IsQuote(word))
            {
                if (!phrases.Opens(at))
                {
                    // «نفت بشدة» مزاعم: the quotation holds the verb, not its content.
                    if (at > cue.At + 3) return Closed(frame);
                    at++;
                    continue;
                }

                var name = phrases.NameQuoteEnd(at, limit);
                if (name is { } end && !noSubject && frame.Source is null && OpensAfter(end, limit, verb)) goto nominal;
                if (name is { } inner && frame.Source is not null && _words[inner].Kind == WordKind.Arabic && ClauseFollows(inner, limit))
                {
                    at = inner;
                    continue;
                }

                if (verb.Accepts(Takes.Quote)) return strays == 0 && Opened(frame, Opening.Quote, at, limit) ? frame : Closed(frame);
                if (verb.Accepts(Takes.Object) && frame.Source is not null | noSubject) return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
                if (frame.Source is null && !noSubject) goto nominal;
                if (verb.Object == CueObject.Addressee && !second) goto nominal;
                return Closed(frame);
            }

            if (Signs.IsOpenBracket(word))
            {
                at = phrases.BracketEnd(at, limit);
                continue;
            }

            if (word.Kind == WordKind.Punctuation)
            {
                if (Signs.IsStop(word)) return Closed(frame);
                at++;
                continue;
            }

            var role = lexicon.Roles.Of(word);
            if ((role & WordRole.Opener) != 0)
            {
                // قبل أن, إلا أن: a clause of time or of exception, no content.
                if (at > cue.At + 1 && Signs.Bare(_words[at - 1]) is "قبل" or "بعد" or "الا" or "غير" or "سوي" or "بيد" or "منذ" or "شرط" or "خشيه" or "لولا" or "بمجرد" or "مجرد") return Closed(frame);
                // وصفها بأنها …: the judgement itself is the content.
                if (!verb.Accepts(Takes.Clause) && verb.Accepts(Takes.Bi) && word.Key.StartsWith("بان", StringComparison.Ordinal)) return Opened(frame, Opening.Preposition, at + 1, limit) ? frame : Closed(frame);
                if (!verb.Accepts(Takes.Clause)) return Closed(frame);
                return Opened(frame, Opening.Clause, (role & WordRole.OpenerInside) != 0 ? at : SkipOpener(at, limit), limit) ? frame : Closed(frame);
            }

            if ((role & WordRole.WeakOpener) != 0 && verb.Accepts(Takes.Clause) && (at == cue.At + 1 || frame.Source is { } teller && at - teller.End is >= 0 and <= 1)) return Opened(frame, Opening.Clause, at, limit) ? frame : Closed(frame);
            if ((role & WordRole.Attribution) != 0 && at + 1 < limit && phrases.CanSpeak(at + 1, limit))
            {
                // شدد الوزير بحسب الوكالة على أن: the agency passed it on.
                var end = phrases.First(at + 1, limit, verb);
                frame.Via.Add(new WordRange(at + 1, end));
                frame.Attributed.Add((new WordRange(at, at + 1), new WordRange(at + 1, end)));
                at = Math.Max(end, at + 1);
                continue;
            }

            // استنادا إلى مسؤول، نقلا عن مصدر: who is quoted speaks, who quotes passes it on.
            if (phrases.Quoted(at, limit) is { } quoted && frame.Source is { } quoting && verb.Accepts(Takes.Clause))
            {
                frame.Via.Add(quoting);
                frame.Source = quoted;
                at = quoted.End;
                continue;
            }

            // دون أن يسميه، عقدته الشركة: a clause inside the frame, up to its comma or the opener behind it.
            if ((Signs.Bare(word) is "دون" or "بدون" || frame.Venue is { } venue && at - venue.End is 0 or 1 && (word.Pos == PartOfSpeech.Verb || word.Key is "عقده" or "عقدته" or "القاه" or "القته" or "القاها" or "اجرته" or "اجراه" or "اجراها" or "اجرتها" or "بثته" or "بثه" or "نشره" or "نشرته" or "اصدره" or "اصدرته" or "ادلي" or "ادلت")) && SkipRelative(at, limit, verb) is var past and > 0)
            {
                at = past;
                continue;
            }

            if (phrases.IsAside(at, limit))
            {
                at += 2;
                continue;
            }

            // طالبا عدم الكشف عن اسمه لأنه غير مخول بالحديث: about the speaker, up to what is said.
            if (phrases.AnonymityEnd(at, limit) is { } anonymous)
            {
                if (frame.Source is { } named && named.End == at && word.Pos == PartOfSpeech.Verb) frame.Source = new WordRange(named.First, anonymous);
                at = anonymous < limit && Signs.Bare(_words[anonymous]) is "لان" or "لانه" or "لانها" or "لانهم" or "كونه" or "كونها" or "نظرا" or "بسبب" or "لحساسيه" or "كي" or "لكونه" or "خشيه" or "خوفا" or "لاسباب" or "لدواع" or "لدواعي"
                    ? ReasonEnd(anonymous, limit) : anonymous;
                continue;
            }

            if (Signs.IsRelative(word) && frame.Source is not null && SkipRelative(at, limit, verb) is var resumed and > 0)
            {
                at = resumed;
                continue;
            }

            var preposition = phrases.Preposition(at);
            if (preposition != Takes.None && verb.Accepts(preposition) && !(preposition == Takes.Fi && IsVenue(at, limit)))
                return Opened(frame, Opening.Preposition, SkipOpener(at + 1, limit), limit) ? frame : Closed(frame);
            if (phrases.LetterQuoteEnd(at, limit) is { } quoteEnd && !(word.Key == "ب" && verb.Accepts(Takes.Bi)))
            {
                if (word.Key == "ل") frame.Addressee ??= new WordRange(at, quoteEnd);
                at = quoteEnd;
                continue;
            }

            if (attached != Takes.None && verb.Accepts(attached) && (lexicon.Roles.OfStem(word) & WordRole.Place) == 0 && (role & (WordRole.Time | WordRole.Adjunct | WordRole.Saying)) == 0)
                return Opened(frame, Opening.Preposition, at, limit) ? frame : Closed(frame);
            if (phrases.TimeEnd(at) is { } afterTime && afterTime > at)
            {
                at = afterTime;
                continue;
            }

            if ((role & WordRole.Saying) != 0)
            {
                at++;
                continue;
            }

            // متوعدا من ارتكب الجرائم: من before a verb is "who".
            if (preposition == Takes.Min && at + 1 < limit && _words[at + 1].Pos == PartOfSpeech.Verb && verb.Accepts(Takes.Object) && (frame.Source is not null || noSubject)) return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
            if ((role & (WordRole.Time | WordRole.Adjunct)) != 0 || word.Key is "مع" || preposition is Takes.Fi or Takes.Min or Takes.Ala or Takes.An or Takes.Ila || attached == Takes.Bi)
            {
                at = Adjunct(frame, at, limit, verb);
                continue;
            }

            // وأشار كدليل على ذلك إلى: an aside.
            if ((word.Proclitics & Proclitics.Kaf) != 0 && word.Pos == PartOfSpeech.Noun && !word.HasArticle)
            {
                at++;
                continue;
            }

            if (attached == Takes.Li && (frame.Source is not null || phrases.CanSpeak(at, limit) || (lexicon.Roles.OfStem(word) & WordRole.Media) != 0))
            {
                var end = phrases.Scan(at, limit, verb);
                frame.Addressee ??= new WordRange(at, end);
                at = Math.Max(end, at + 1);
                continue;
            }

            if (at == cue.At + 1 && cues.At(at) is { IsParticiple: true, Feminine: false } && word.Form.EndsWith('ا'))
            {
                // قال مهددا إن: the participle says how.
                at++;
                continue;
            }

            if (at > cue.At + 1 && cues.At(at) is { } other && (other.IsFinite || other.IsParticiple) && (other.HasConjunction || other.IsParticiple)) return Closed(frame);
            goto nominal;

        nominal:
            if (frame.Source is null && !noSubject)
            {
                var end = verb.Accepts(Takes.Object) || verb.Object != CueObject.None ? phrases.First(at, limit, verb) : phrases.Scan(at, limit, verb);
                if (IsSubject(frame, at, end, limit, inSentence))
                {
                    frame.Source = new WordRange(at, end);
                    at = Math.Max(end, at + 1);
                    continue;
                }

                noSubject = true;
            }

            if (verb.Object == CueObject.Addressee && !second)
            {
                second = true;
                var end = phrases.Scan(at, limit, verb);
                frame.Addressee = new WordRange(at, end);
                at = Math.Max(end, at + 1);
                continue;
            }

            if (Extends(frame, at, limit) is var longer and > 0)
            {
                frame.Source = new WordRange(frame.Source!.Value.First, longer);
                at = longer;
                continue;
            }

            // في وقت سابق هذا الشهر: the rest of a time.
            if (word.Pos == PartOfSpeech.Adjective && word.Known && at > cue.At + 1 && Signs.Preposition(_words[at - 2]) != Takes.None || word.Key is "الشهر" or "الاسبوع" or "الماضي" or "الجاري" or "الحالي" or "المقبل")
            {
                at++;
                continue;
            }

            if (attached != Takes.None) return Closed(frame);
            // مسؤول بالمحافظة، جنوب البلاد، أن: what stands between commas before أن is no object.
            if (verb.Accepts(Takes.Clause) && verb.Accepts(Takes.Object) && frame.Source is not null && ClauseBehindComma(at, limit) is var opener and > 0)
            {
                at = opener;
                continue;
            }

            if (verb.Accepts(Takes.Object) && (!cue.HasPronoun || verb.Past is "وصف" or "اعتبر" or "عد")) return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
            // A noun that has no part in the frame: a few may belong to an adjunct, more mean that the verb was not reporting.
            if (frame.Source is null || frame.SourceBefore || ++strays > 10) return Closed(frame);
            at++;
        }

        return Closed(frame);
    }

    /// <summary>بيان صادر عن … أن: an adjective behind the source belongs to it where the clause opens right behind.</summary>
    private int Extends(Frame frame, int at, int limit)
    {
        if (frame.Source is not { } source || frame.SourceBefore || source.End != at || _words[at].Pos != PartOfSpeech.Adjective && !_words[at].Has(Features.ActiveParticiple)) return 0;
        var scan = phrases.Scan(source.First, limit, frame.Reading.Verb);
        if (scan <= at) return 0;
        for (var i = scan; i < limit && i < scan + 9; i++)
        {
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsColon(_words[i])) return scan;
            if (i == scan && !Signs.IsComma(_words[i])) return 0;
        }

        return 0;
    }

    /// <summary>The opener that a comma sets off before any verb, with no verbal noun first; 0 where there is none.</summary>
    private int ClauseBehindComma(int at, int limit)
    {
        if (_words[at].Has(Features.VerbalNoun) || _words[at].Enclitic is not null) return 0;
        for (var i = at + 1; i < limit && i < at + 16; i++)
        {
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return !_words[i].HasConjunction && Signs.IsComma(_words[i - 1]) ? i : 0;
            if (Signs.IsStop(_words[i]) || Signs.IsColon(_words[i]) || _words[i].Pos == PartOfSpeech.Verb && !phrases.InName(i)) return 0;
        }

        return 0;
    }

    /// <summary>لكنه وصف، وهو يقول: the subject is the pronoun before the verb.</summary>
    private bool HasPronounSubject(Cue cue) => cue.Words.First > 0 && cue.IsFinite && !cue.HasConjunction
        && Signs.Bare(_words[cue.Words.First - 1]) is "انه" or "انها" or "انهم" or "بانه" or "بانها" or "لكنه" or "لكنها" or "لكنهم" or "كانه" or "هو" or "هي" or "هم" or "لانه" or "لانها" or "فانه" or "فانها";

    /// <summary>Past the reason for staying unnamed: up to the comma, the opener or the quotation behind it.</summary>
    private int ReasonEnd(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 20; i++)
            if (Signs.IsComma(_words[i]) || Signs.IsColon(_words[i]) || Signs.IsStop(_words[i]) || Signs.IsQuote(_words[i]) || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return i;
        return at;
    }

    /// <summary>Past a relative clause between the subject and its content: up to its comma, or the opener behind it; 0 where neither comes.</summary>
    private int SkipRelative(int at, int limit, CueVerb verb)
    {
        for (var i = at + 1; i < limit && i < at + 25; i++)
        {
            if (Signs.IsComma(_words[i])) return i + 1;
            if (Signs.IsColon(_words[i]) || phrases.Preposition(i) is var p and not Takes.None and not Takes.Fi and not Takes.Min && verb.Accepts(p) && verb.Accepts(Takes.Object)) return i;
            if (Signs.IsQuote(_words[i]) && phrases.Opens(i) && phrases.NameQuoteEnd(i, limit) is null) return i;
            if ((lexicon.Roles.Of(_words[i]) & (WordRole.Opener | WordRole.WeakOpener)) != 0 && i > at + 2) return i;
            if (Signs.IsStop(_words[i])) return 0;
        }

        return 0;
    }

    /// <summary>Whether the first noun phrase after the verb is its subject rather than its object, with the subject left to the inflection.</summary>
    private bool IsSubject(Frame frame, int first, int end, int limit, bool inSentence)
    {
        var verb = frame.Reading.Verb;
        if (frame.Cue.HasPronoun) return true;
        if (!verb.Accepts(Takes.Object) && verb.Object == CueObject.None) return true;
        if (Disagrees(frame, first)) return false;
        if (!phrases.CanSpeak(first, limit))
        {
            // A name that no lexicon knows: the clause that opens right behind tells it from an object.
            if (_words[first].Has(Features.VerbalNoun) || !verb.Accepts(Takes.Clause)) return false;
            var scan = phrases.Scan(first, limit, verb);
            return scan < limit && ((lexicon.Roles.Of(_words[scan]) & WordRole.Opener) != 0 && !_words[scan].Key.StartsWith('ب') || Signs.IsColon(_words[scan]) || Signs.IsComma(_words[scan]) && scan + 1 < limit && (lexicon.Roles.Of(_words[scan + 1]) & WordRole.Opener) != 0);
        }

        // اتهم needs someone accused: where only one phrase stands before ب, it is that one.
        if (verb.Object is CueObject.Content or CueObject.Addressee && (verb.Object == CueObject.Content || inSentence && frame.Cue.HasConjunction))
        {
            var next = end;
            while (next < limit && Signs.IsComma(_words[next])) next++;
            return next < limit && Signs.Attached(_words[next]) == Takes.None && Signs.Preposition(_words[next]) == Takes.None && !Signs.IsStop(_words[next]);
        }

        return true;
    }

    /// <summary>Whether the noun right behind the verb cannot be its subject by gender (يدعو الدول، طالبت الوزير).</summary>
    private bool Disagrees(Frame frame, int first)
    {
        if (first != frame.Cue.At + 1 || !frame.Cue.IsFinite || frame.Cue.Plural) return false;
        var word = _words[first];
        if (word.Pos != PartOfSpeech.Noun || !word.Known) return false;
        var human = (lexicon.Roles.OfStem(word) & WordRole.Human) != 0;
        if (frame.Cue.Feminine) return human && word.Has(Features.Masculine | Features.Singular);
        return word.Form.EndsWith('ة') || !human && !word.Has(Features.Masculine) && (word.Has(Features.Feminine) || word.Has(Features.Plural) && !word.Has(Features.Human));
    }

    private bool OpensAfter(int at, int limit, CueVerb verb)
    {
        for (var i = at; i < limit && i < at + 14; i++)
        {
            var role = lexicon.Roles.Of(_words[i]);
            if ((role & WordRole.Opener) != 0 || Signs.IsColon(_words[i])) return true;
            if (Signs.IsQuote(_words[i])) return true;
            if (Signs.Preposition(_words[i]) is var p and not Takes.None && verb.Accepts(p)) return true;
            if (Signs.Attached(_words[i]) is var a and not Takes.None && verb.Accepts(a)) return true;
            if (Signs.IsStop(_words[i])) return false;
        }

        return verb.Accepts(Takes.Object);
    }

    private bool ClauseFollows(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 30; i++)
            if ((lexicon.Roles.Of(_words[i]) & (WordRole.Opener | WordRole.Saying)) != 0 || Signs.IsColon(_words[i])) return true;
        return false;
    }

    private bool IsVenue(int preposition, int limit) =>
        preposition + 1 < limit && (lexicon.Roles.OfStem(_words[preposition + 1]) & WordRole.Venue) != 0;

    /// <summary>Passes over a time or place adjunct and keeps it where it names the venue.</summary>
    private int Adjunct(Frame frame, int at, int limit, CueVerb verb)
    {
        var word = _words[at];
        if (phrases.TimeEnd(at) is { } timeEnd) return Math.Max(timeEnd, at + 1);
        var role = lexicon.Roles.Of(word);
        if ((role & WordRole.Adjunct) != 0 && word.Key is not ("مع" or "خلال" or "اثناء" or "عبر" or "عقب" or "اثر" or "لدي" or "امام" or "حول" or "بشان" or "حيال" or "ازاء" or "تعليقا" or "ردا"
            or "احتجاجا" or "تعقيبا" or "استنكارا" or "تنديدا" or "تبريرا" or "دفاعا" or "تفسيرا" or "ترحيبا" or "اعتراضا")) return at + 1;
        var first = Signs.Attached(word) == Takes.Bi ? at : at + 1;
        if (first >= limit || _words[first].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[first])) return first;
        if ((role & WordRole.Time) != 0 && Signs.Preposition(word) == Takes.None && word.Key is not ("قبل" or "بعد" or "بعيد" or "قبيل" or "منذ"))
        {
            // مساء أمس الجمعة: time words stand together.
            return first;
        }

        // An object may follow the adjunct: the adjunct then ends with its noun phrase, unless the clause opens right behind it.
        var end = Math.Max(phrases.Scan(first, limit, verb), first);
        if ((verb.Accepts(Takes.Object) || verb.Object != CueObject.None) && !OpensAt(end, limit)) end = Math.Max(phrases.First(first, limit, verb), first);
        if (frame.Venue is null && end > first && (lexicon.Roles.OfStem(_words[first]) & WordRole.Venue) != 0)
        {
            end = PassedOn(frame, first, end, limit);
            frame.Venue = new WordRange(first, Math.Min(end, VenueEnd(first, end)));
        }

        return Math.Max(end, at + 1);
    }

    /// <summary>في بيان بثته الوكالة أمس: who published the statement passed it on.</summary>
    private int PassedOn(Frame frame, int first, int end, int limit)
    {
        for (var i = first + 1; i < limit && i <= Math.Min(end + 2, first + 7); i++)
        {
            if (_words[i].Key is not ("بثته" or "نشرته" or "نشره" or "بثه" or "نقلته" or "اوردته" or "نشرها" or "نشرتها" or "بثتها" or "تلقت" or "تلقته" or "حصلت" or "وزعته" or "وزعه")) continue;
            var at = i + 1;
            while (at < limit && ((lexicon.Roles.Of(_words[at]) & WordRole.Time) != 0 || Signs.IsComma(_words[at]) || _words[at].Key is "عليه" or "عليها")) at++;
            if (at >= limit || !phrases.CanSpeak(at, limit)) return end;
            var phrase = context.Phrases.NounPhrase(at, PhraseScope.Complement);
            if (phrase.IsEmpty) return end;
            frame.Via.Add(new WordRange(at, Math.Min(phrase.End, limit)));
            return Math.Max(end, Math.Min(phrase.End, limit));
        }

        return end;
    }

    /// <summary>The venue itself ends before the clause that says who published it.</summary>
    private int VenueEnd(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (_words[i].Pos == PartOfSpeech.Verb && !phrases.InName(i) || Signs.IsComma(_words[i])) return i;
        return end;
    }

    /// <summary>Whether أن stands here, past a comma.</summary>
    private bool OpensAt(int at, int limit)
    {
        while (at < limit && Signs.IsComma(_words[at])) at++;
        return at < limit && (lexicon.Roles.Of(_words[at]) & WordRole.Opener) != 0;
    }

    /// <summary>The first word after an opener and what may stand beside it (إن: إنّ).</summary>
    private int SkipOpener(int at, int limit)
    {
        while (at < limit && (_words[at].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[at]) && !Signs.IsOpenBracket(_words[at]) && !Signs.IsStop(_words[at])
            || (lexicon.Roles.Of(_words[at]) & (WordRole.Opener | WordRole.OpenerInside)) == WordRole.Opener)) at++;
        return at;
    }

    private static bool Opened(Frame frame, Opening opening, int content, int limit)
    {
        if (content >= limit) return false;
        frame.Opening = opening;
        frame.ContentFirst = content;
        return true;
    }

    private static Frame Closed(Frame frame)
    {
        frame.Opening = Opening.None;
        return frame;
    }
}
