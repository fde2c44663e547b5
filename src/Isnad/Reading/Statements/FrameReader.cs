using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Reads what follows a reporting verb: its subject, to whom, where, and how the content opens.</summary>
internal sealed partial class FrameReader(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases)
{
    private const int Reach = 70;
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The frame as far as the words behind the verb follow one another; see <see cref="Read"/>.</summary>
    private Frame Walk(Cue cue, CueReading reading, int limit, WordRange? subject, bool inSentence)
    {
        var verb = reading.Verb;
        var frame = new Frame { Cue = cue, Reading = reading, Source = subject, SourceBefore = subject is not null };
        var noSubject = subject is not null || reading.Form == CueForm.Participle || HasPronounSubject(cue) || verb.Object != CueObject.None && cue.At + 1 < _words.Count && _words[cue.At + 1].Key is "فيه" or "فيها";
        limit = Math.Min(limit, cue.At + Reach);
        var second = false;
        var deed = verb is { Object: CueObject.Addressee, Act: "demand" } && cue.IsFinite ? BareDeed(cue.At, limit, verb) : -1;
        // وعدت الحكومة المعلمين زيادة رواتبهم: what is promised, in construct; وعدت القرار ظلما ranks it.
        if (verb.Past == "وعد" && cue.IsFinite && BareDeed(cue.At, limit, verb) is > 0 and var promised && phrases.CanSpeak(promised - 1, limit) && promised + 1 < limit && (_words[promised + 1].HasArticle || _words[promised + 1] is { Pos: PartOfSpeech.Noun, HasPreposition: false })) deed = promised;
        var strays = 0;
        var at = cue.At + 1;
        while (at < limit)
        {
            var word = _words[at];
            var attached = phrases.Attached(at);
            // حث الرئيس البرلمان عدم عرقلة الخطة: the deed asked for, without its preposition.
            if (at == deed && (frame.Source is not null || frame.Addressee is not null)) return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
            if (Signs.IsColon(word)) return verb.Accepts(Takes.Clause | Takes.Quote) && Opened(frame, Opening.Colon, SkipOpener(at + 1, limit), limit) ? frame : Closed(frame);
            if (Signs.IsQuote(word))
            {
                if (!phrases.Opens(at))
                {
                    // قال الخبير فلان» إن: a mark that closes nothing right before the opener.
                    if (frame.Source is { } marked && marked.End == at && at + 1 < limit && (lexicon.Roles.Of(_words[at + 1]) & WordRole.Opener) != 0)
                    {
                        at++;
                        continue;
                    }

                    // «نفت بشدة» مزاعم: the quotation holds the verb, not its content.
                    if (at > cue.At + 3) return Closed(frame);
                    at++;
                    continue;
                }

                // طلبت العائلات "التحلي بالصبر" و"أكبر قدر من التكتم": words quoted in a row are what is said.
                if (frame.Source is not null && verb.Accepts(Takes.Quote | Takes.Object) && QuotesInRow(at, limit)) return Opened(frame, Opening.Quote, at, limit) ? frame : Closed(frame);
                // رئيس لجنة حقوق الإنسان "لجنة الميثاق"، جميع الهيئات; قناة "ان اتش كي" العامة أن: a name in marks behind the source.
                if (frame.Source is { } bearer && bearer.End == at && NamedInMarks(bearer, at, limit, verb) is var marks and > 0)
                {
                    frame.Source = new WordRange(bearer.First, marks);
                    at = marks;
                    continue;
                }

                var name = phrases.NameQuoteEnd(at, limit);
                // أبلغ "النهار" مصدر في الوزارة أن: the paper in its marks is told, whoever follows without article tells.
                if (name is { } told && verb.Object == CueObject.Addressee && verb.Accepts(Takes.Clause) && at == cue.At + 1 && !noSubject && told < limit && _words[told] is { Kind: WordKind.Arabic, HasArticle: false, HasConjunction: false, HasPreposition: false } && phrases.CanSpeak(told, limit)
                    && verb.Act != "demand" && (phrases.IsMedia(at + 1) || told + 1 < limit && !_words[told + 1].HasArticle && !phrases.InName(told + 1)))
                {
                    frame.Addressee = new WordRange(at, told);
                    second = true;
                    at = told;
                    continue;
                }

                if (name is { } end && !noSubject && frame.Source is null && OpensAfter(end, limit, verb)) goto nominal;
                if (name is { } inner && frame.Source is not null && _words[inner].Kind == WordKind.Arabic && ClauseFollows(inner, limit))
                {
                    at = inner;
                    continue;
                }

                if (verb.Accepts(Takes.Quote)) return strays == 0 && Opened(frame, Opening.Quote, at, limit) ? frame : Closed(frame);
                if (verb.Accepts(Takes.Object) && frame.Source is not null | noSubject | (cue.HasPronoun && verb.Gate == CueGate.Ranking)) return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
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
                // لا يرى الرجل مؤهلا، وآخرون يرون أن: another says what follows.
                if (Signs.IsComma(word) && at + 2 < limit && _words[at + 1] is { HasConjunction: true, Pos: not PartOfSpeech.Verb } && cues.At(at + 1) is null && cues.At(at + 2) is { IsFinite: true, HasConjunction: false }) return Closed(frame);
                // التلفزيون الإسرائيلي - القناة الثانية - في تقرير: an aside between dashes.
                at = Signs.IsDash(word) && frame.Source is { } aside && aside.End == at ? DashEnd(at, limit) : at + 1;
                continue;
            }

            // اتهم تقرير أعدته اللجنة الجيش بارتكاب: past the clause on a document, to whom it names.
            if (frame.Source is { } held && held.End == at && !frame.SourceBefore && verb.Object != CueObject.None && phrases.TakesUp(at) && (lexicon.Roles.OfStem(_words[held.First]) & WordRole.Document) != 0 && !_words[held.First].HasArticle)
            {
                var maker = word.Enclitic is null ? at + 2 : at + 1;
                at = maker < limit && phrases.CanSpeak(maker, limit) ? Math.Max(phrases.First(maker, limit, verb), maker + 1) : maker;
                continue;
            }

            // مسيحيون يتحدرون من المدينة أن, مسؤول بارز يعمل في المطار، عن: a clause on an indefinite speaker without a relative word.
            if (frame.Source is { } describes && describes.End == at && !frame.SourceBefore && (verb.Gate == CueGate.Open || verb.Gate == CueGate.Document && (lexicon.Roles.OfStem(_words[describes.First]) & WordRole.Document) != 0) && IsDescribed(describes, at) && SkipRelative(at, limit, verb) is var described and > 0)
            {
                at = described;
                continue;
            }

            var role = lexicon.Roles.Of(word);
            if ((role & WordRole.Opener) != 0 && !(word.Key is "ان" or "بان" && phrases.InName(at)))
            {
                // قبل أن, إلا أن: a clause of time or of exception, no content.
                // قال الرئيس قبل أن يبدأ زيارته إن: a clause of time, up to the opener of the content behind it.
                if (at > cue.At + 1 && Signs.Bare(_words[at - 1]) is "قبل" or "بعد" && verb.Accepts(Takes.Clause) && verb.Object == CueObject.None && frame.Source is not null && ContentBehind(at, limit) is var told and > 0)
                {
                    at = told;
                    continue;
                }

                if (at > cue.At + 1 && Signs.Bare(_words[at - 1]) is "قبل" or "بعد" or "علما" or "الا" or "غير" or "سوي" or "بيد" or "منذ" or "شرط" or "خشيه" or "لولا" or "بمجرد" or "مجرد") return Closed(frame);
                // وصفها بأنها …: the judgement itself is the content.
                if (!verb.Accepts(Takes.Clause) && verb.Accepts(Takes.Bi) && word.Key.StartsWith("بان", StringComparison.Ordinal)) return Opened(frame, Opening.Preposition, at + 1, limit) ? frame : Closed(frame);
                if (!verb.Accepts(Takes.Clause)) return Closed(frame);
                // وأضاف، من المؤسف أن: the comment opens the content.
                if (phrases.CommentFirst(at, cue.At + 1) is var comment and > 0) return Opened(frame, Opening.Clause, comment, limit) ? frame : Closed(frame);
                return Opened(frame, Opening.Clause, (role & WordRole.OpenerInside) != 0 ? at : SkipOpener(at, limit), limit) ? frame : Closed(frame);
            }

            if ((role & WordRole.WeakOpener) != 0 && verb.Accepts(Takes.Clause) && (at == cue.At + 1 || frame.Source is { } teller && at - teller.End is >= 0 and <= 1 && !Signs.IsComma(_words[at - 1]))) return Opened(frame, Opening.Clause, at, limit) ? frame : Closed(frame);
            var who = (role & WordRole.Attribution) == 0 ? limit : at + 2 < limit && _words[at + 1].Key is "ما" or "لما" && cues.At(at + 2) is { IsFinite: true } ? at + 3 : at + 1;
            if (who < limit && phrases.CanSpeak(who, limit))
            {
                // شدد الوزير بحسب الوكالة على أن: the agency passed it on.
                var end = phrases.First(who, limit, verb);
                // وفقا لموقع 24 أن: a number that is the name.
                if (end + 1 < limit && _words[end].Kind == WordKind.Number && (lexicon.Roles.Of(_words[end + 1]) & WordRole.Opener) != 0) end++;
                // أكدت وسائل الإعلام وفق ما أخبر أحد أفراد العائلة أن: an outlet passes on what another says.
                if (frame.Source is not { } outlet || !IsOutlet(outlet)) frame.Via.Add(new WordRange(who, end));
                frame.Attributed.Add((new WordRange(at, who), new WordRange(who, end)));
                at = Math.Max(end, at + 1);
                continue;
            }

            // استنادا إلى مسؤول، نقلا عن مصدر: who is quoted speaks, who quotes passes it on.
            if (verb.Past != "نشر" && phrases.Quoted(at, limit) is { } quoted && (frame.Source is not null || cue.HasConjunction && at == cue.At + 1) && verb.Accepts(Takes.Clause))
            {
                if (frame.Source is { } quoting) frame.Via.Add(quoting);
                frame.Source = quoted;
                at = quoted.End;
                continue;
            }

            // ذكرت الحركة دون إسهاب أنه: how, in one noun.
            if (Signs.Bare(word) is "دون" or "بدون" or "بلا" && at + 2 < limit && _words[at + 1] is { Kind: WordKind.Arabic, HasArticle: false } && ((lexicon.Roles.Of(_words[at + 2]) & WordRole.Opener) != 0 || Signs.IsColon(_words[at + 2])) && _words[at + 1].Key is not "ان")
            {
                at += 2;
                continue;
            }

            // وقال نقلا عن دائرة الصحة إن: who spoke last passes it on.
            if (at == cue.At + 1 && frame.Source is null && cue.IsFinite && verb.Past != "نشر" && verb.Accepts(Takes.Clause) && phrases.Quoted(at, limit) is { } heard)
            {
                frame.Source = heard;
                frame.Cites = true;
                at = heard.End;
                continue;
            }

            // أوضح بيان للوزارة نقلته الوكالة أن: who passed the statement on.
            if (frame.Source is { } text && text.End == at && (lexicon.Roles.OfStem(_words[text.First]) & WordRole.Document) != 0 && IsCarried(word) && PassedOn(frame, at - 1, at, limit) is var carried && carried > at)
            {
                at = carried;
                continue;
            }

            // دون أن يسميه، عقدته الشركة: a clause inside the frame, up to its comma or the opener behind it.
            if ((Signs.Bare(word) is "دون" or "بدون" || frame.Venue is { } venue && at - venue.End is 0 or 1 && (word.Pos == PartOfSpeech.Verb || word.Key is "عقده" or "عقدته" or "القاه" or "القته" or "القاها" or "اجرته" or "اجراه" or "اجراها" or "اجرتها" or "بثته" or "بثه" or "نشره" or "نشرته" or "اصدره" or "اصدرته" or "ادلي" or "ادلت")) && SkipRelative(at, limit, verb) is var past and > 0)
            {
                at = past;
                continue;
            }

            // ترى فيه السلطات مؤشرا على: what one sees in a thing is the object.
            if (at == cue.At + 1 && verb.Past == "رأى" && cue.IsFinite && word.Key is "فيه" or "فيها" or "فيهم" or "فيكم" or "فينا" or "فيك") return SeenIn(frame, at + 1, limit) ? frame : Closed(frame);
            // أوضح أولا أن: the first thing he said.
            if (at == cue.At + 1 && word.Key is "اولا" or "بدايه" or "اخيرا" or "ثانيا")
            {
                at++;
                continue;
            }

            // أعلن بدلا من ذلك عن: instead of what.
            if (word.Key is "بدلا" or "فضلا" or "عوضا" && at + 2 < limit && Signs.Preposition(_words[at + 1]) is Takes.Min or Takes.An && _words[at + 2].Key is "ذلك" or "هذا")
            {
                at += 3;
                continue;
            }

            // طالب بسرعة إعادة الإعمار: before a deed بسرعة is what one asks for.
            if (word.Key is "بسرعه" or "باستمرار" && verb.Accepts(Takes.Bi) && at + 1 < limit && _words[at + 1] is { HasConjunction: false } speedy && (speedy.HasArticle && word.Key is "باستمرار" || speedy.Has(Features.VerbalNoun)) && !(word.Key is "باستمرار" && AsksBehind(at, limit)) || IsUnknownBi(frame, at, limit)) return Opened(frame, Opening.Preposition, at, limit) ? frame : Closed(frame);
            if (StateEnd(at, limit, verb) is var state and > 0)
            {
                at = state;
                continue;
            }

            if (IsManner(at, limit) || phrases.IsAside(at, limit))
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

            // وثيقة حصلت الوكالة على نسخة منها: the preposition is that of the clause.
            if (Signs.Preposition(word) == Takes.Ala && at + 2 < limit && _words[at + 1].StemKey is "نسخه" && _words[at + 2].Key is "منها" or "منه")
            {
                at += 3;
                continue;
            }

            if (Signs.IsRelative(word) && frame.Source is not null && SkipRelative(at, limit, verb) is var resumed and > 0)
            {
                at = resumed;
                continue;
            }

            var preposition = phrases.Preposition(at);
            if (preposition != Takes.None && verb.Accepts(preposition) && !phrases.IsCompound(at, limit) && !(preposition == Takes.Ala && at > cue.At + 1 && _words[at - 1].StemKey is "رد" or "ردا" or "تعليق" or "تعليقا" or "تعقيب" or "تعقيبا" or "جواب") && !(preposition == Takes.An && at > cue.At + 1 && _words[at - 1].StemKey is "كلم" or "كم" or "كيلومتر" or "كيلومترا" or "كيلومترات" or "ميل" or "متر" or "مترا") && !(preposition == Takes.Fi && verb.Past is not ("شكك" or "طعن") && IsVenue(at, limit)))
                return Opened(frame, Opening.Preposition, SkipOpener(at + 1, limit), limit) ? frame : Closed(frame);
            if (phrases.LetterQuoteEnd(at, limit) is { } quoteEnd && !(word.Key == "ب" && verb.Accepts(Takes.Bi)))
            {
                if (word.Key == "ل") frame.Addressee ??= new WordRange(at, quoteEnd);
                at = quoteEnd;
                continue;
            }

            // دعت الهيئة المرشحين الموجهين لتعليم البلدة إلى الحضور: where إلى comes, ل was another's.
            if (attached != Takes.None && verb.Accepts(attached) && !(attached == Takes.Li && verb.Accepts(Takes.Ila) && IlaFollows(at, limit)) && (lexicon.Roles.OfStem(word) & WordRole.Place) == 0 && !(attached == Takes.Bi && !word.HasArticle && (verb.Act is "assert" or "confirm" && word.StemKey is "رياسه" or "زعامه" or "قياده" || word.StemKey is "رياسه" && frame.Source is { } chaired && chaired.End == at && (lexicon.Roles.OfStem(_words[chaired.First]) & WordRole.Body) != 0)) && (role & (WordRole.Time | WordRole.Adjunct | WordRole.Saying)) == 0)
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
            if (preposition == Takes.Min && at + 1 < limit && _words[at + 1].Pos == PartOfSpeech.Verb && (verb.Accepts(Takes.Object) || verb.Past == "توعد") && (frame.Source is not null || noSubject)) return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
            if ((role & (WordRole.Time | WordRole.Adjunct)) != 0 || word.Key is "مع" || preposition is Takes.Fi or Takes.Min or Takes.Ala or Takes.An or Takes.Ila || attached == Takes.Bi)
            {
                // طلبت الرئيسة من القوات حماية: who is asked.
                if (preposition == Takes.Min && verb.Object == CueObject.Source && frame.Addressee is null && cue.IsFinite && at + 1 < limit && phrases.CanSpeak(at + 1, limit))
                {
                    var asked = Math.Max(phrases.First(at + 1, limit, verb), at + 2);
                    if (asked < limit) frame.Addressee = new WordRange(at + 1, asked);
                    at = asked;
                    continue;
                }

                at = Adjunct(frame, at, limit, verb);
                continue;
            }

            // مرددين شعار "…": the name of what is quoted.
            if (verb.Past is "ردد" or "هتف" or "صاح" && at + 1 < limit && Signs.IsQuote(_words[at + 1]) && Signs.Bare(word) is "شعار" or "شعارات" or "هتاف" or "هتافات" or "عباره" or "عبارات" or "جمله" or "كلمه" or "بعباره" or "بشعار")
            {
                at++;
                noSubject = true;
                continue;
            }

            // وأكد المسؤول نفسه أن: himself.
            if (word.Key is "نفسه" or "نفسها" or "نفسهم" or "انفسهم" or "ذاته" or "ذاتها" or "بنفسه" or "بنفسها" && frame.Source is { } self && self.End == at)
            {
                at++;
                continue;
            }

            // وانتقد الشيخ حمد بن سالم أحد مشايخ القبيلة ما يفعله: one of whom he is.
            if (word.Key is "احد" or "احدي" && verb.Past is not ("اعتبر" or "عد" or "صنف" or "رأى" or "وصف") && frame.Source is { } one && one.End == at && !frame.SourceBefore && at + 1 < limit && phrases.InName(at - 1) && phrases.NounPhrase(at, limit) is var among && among > at + 1 && among < limit)
            {
                while (among + 1 < limit && _words[among] is { Pos: PartOfSpeech.ProperNoun, HasPreposition: false, HasConjunction: false }) among++;
                frame.Source = new WordRange(one.First, among);
                at = among;
                continue;
            }

            // وأشار كدليل على ذلك إلى: an aside.
            if ((word.Proclitics & Proclitics.Kaf) != 0 && !phrases.InName(at) && word.Pos == PartOfSpeech.Noun && !word.HasArticle)
            {
                at++;
                continue;
            }

            // الجناح العسكري لحزب العمال أمس أن: a body behind ل belongs to the source that stands right before it.
            if (attached == Takes.Li && !verb.Accepts(Takes.Li) && frame.Source is { } wing && !frame.SourceBefore && wing.End == at && (lexicon.Roles.OfStem(word) & (WordRole.Body | WordRole.Human | WordRole.Media)) == WordRole.Body
                && !phrases.IsMedia(at) && (lexicon.Roles.OfStem(_words[wing.First]) & WordRole.Human) == 0 && phrases.Scan(wing.First, limit, verb) is var whole && whole > at && (ClauseOpens(whole, limit) || _words[wing.First].StemKey is "جناح" or "ذراع" or "فرع" or "مكتب" && whole < limit))
            {
                frame.Source = new WordRange(wing.First, whole);
                at = whole;
                continue;
            }

            // جائزة نوبل للسلام: no one is told.
            if (attached == Takes.Li && _words[at - 1].Key is "نوبل" or "بوليتزر" or "ساخاروف")
            {
                at++;
                continue;
            }

            if (attached == Takes.Li && (frame.Source is not null || phrases.CanSpeak(at, limit) || (lexicon.Roles.OfStem(word) & WordRole.Media) != 0))
            {
                var end = frame.Source is null && !noSubject && cue.IsFinite ? phrases.First(at, limit, verb) : phrases.Scan(at, limit, verb);
                // تؤكد للجميع حرصها: the object behind the addressee.
                if (verb.Accepts(Takes.Object) && phrases.NounPhrase(at, limit) is var close && close < end && _words[close].Has(Features.VerbalNoun) && !_words[close].HasConjunction && Signs.Attached(_words[close]) == Takes.None) end = close;
                // وصف في تصريح لصحيفة محلية الوضع بـ: the object behind the paper.
                if (verb.Accepts(Takes.Object) && frame.Source is not null && (lexicon.Roles.OfStem(word) & WordRole.Media) != 0 && !word.HasArticle && phrases.NounPhrase(at, limit) is var paper && paper < end && _words[paper - 1] is { Pos: PartOfSpeech.Adjective, HasArticle: false } && _words[paper] is { Kind: WordKind.Arabic, HasConjunction: false }) end = paper;
                frame.Addressee ??= new WordRange(at, end);
                at = Math.Max(end, at + 1);
                continue;
            }

            // مؤكدا وزير الدفاع حرص بلاده: a participle may have its subject behind it.
            if (at == cue.At + 1 && frame.Source is null && reading.Form == CueForm.Participle && verb.Object == CueObject.None && (lexicon.Roles.OfStem(word) & WordRole.Human) != 0 && attached == Takes.None
                && phrases.First(at, limit, verb) is var spoken && spoken < limit && (_words[spoken].Has(Features.VerbalNoun) || (lexicon.Roles.Of(_words[spoken]) & WordRole.Opener) != 0 || Signs.Preposition(_words[spoken]) is var by and not Takes.None && verb.Accepts(by)))
            {
                frame.Source = new WordRange(at, spoken);
                at = spoken;
                continue;
            }

            // وقال، متوجها إلى مصر، إن: an accusative of circumstance, up to its comma.
            if ((word.Has(Features.ActiveParticiple) || at == cue.At + 2 && word.Key[0] == 'م' && Signs.IsComma(_words[at - 1])) && word.Form.EndsWith('ا') && !word.HasArticle && cues.At(at) is null && Circumstance(at, limit) is var later and > 0)
            {
                at = later;
                continue;
            }

            if (at == cue.At + 1 && cues.At(at) is { IsParticiple: true, Feminine: false } && word.Form.EndsWith('ا'))
            {
                // قال مهددا إن: the participle says how; وأضاف واصفا التكهنات بأنها: it has an object and says all.
                if (at + 1 < limit && cues.At(at)!.First.Verb.Accepts(Takes.Object) && Signs.Preposition(_words[at + 1]) == Takes.None && Signs.Attached(_words[at + 1]) == Takes.None && (_words[at + 1].HasArticle || _words[at + 1].Pos == PartOfSpeech.Demonstrative) && (lexicon.Roles.Of(_words[at + 1]) & (WordRole.Opener | WordRole.Time)) == 0)
                {
                    var words = at + 1;
                    // قال متهما الحكومة إن: the clause is that of قال; بأن would be the participle's own.
                    while (words < limit && words < at + 16 && !Signs.IsColon(_words[words]) && !Signs.IsStop(_words[words]) && !phrases.OpensAlone(words)) words++;
                    if (words >= limit || Signs.IsStop(_words[words]) || words >= at + 16) return Closed(frame);
                    at = words;
                    continue;
                }

                at++;
                continue;
            }

            // أكد لي أحد الضباط أن: to whom, in one word.
            if (word.Key is "لي" or "لنا" && !verb.Accepts(Takes.Li))
            {
                frame.Addressee ??= new WordRange(at, at + 1);
                at++;
                continue;
            }

            // يقول لنا، يلفتوا … أو: no subject stands here.
            if (attached == Takes.Li && frame.Source is null && !verb.Accepts(Takes.Li))
            {
                at++;
                continue;
            }

            // وقال دشنا اليوم، وأضاف تم القبض عليه: a verb right behind the one of saying, which names nobody, is told.
            if (at == cue.At + 1 && frame.Source is null && cue.HasConjunction && verb.Past is "قال" or "أضاف" or "تابع" or "أردف" or "أوضح" && reading.Form == CueForm.Past && word is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } && word.Has(Features.Perfect) && !phrases.InName(at) && cues.At(at) is null && ToldVerb(at))
                return Opened(frame, Opening.Clause, at, limit) ? frame : Closed(frame);
            // قال المدير سقط عشرون جريحا: قال alone takes a clause that nothing opens.
            if (verb.Past == "قال" && frame.Source is { } said && said.End == at && said.First > cue.At && phrases.BareClause(at, limit))
                return Opened(frame, Opening.Clause, at, limit) ? frame : Closed(frame);
            if (frame.Source is null && !noSubject && Signs.Bare(word) is ("او" or "حيث" or "اذ" or "بل")) return Closed(frame);
            if (at > cue.At + 1 && cues.At(at) is { } other && (other.IsFinite || other.IsParticiple) && (other.HasConjunction || other.IsParticiple)) return Closed(frame);
            goto nominal;

        nominal:
            // يقول الوزير عكس ذلك: the contrary of what is said before.
            if (verb.Past == "قال" && word.Key is "عكس" or "خلاف" or "غير" && at + 1 < limit && _words[at + 1].Key is "ذلك" && frame is { Source: not null, SourceBefore: false } && cue.IsFinite)
            {
                frame.ContentEnd = at + 2;
                return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
            }

            // أوضح ذلك مدير الإعلام: the pronoun is the object, its subject stands behind it.
            if (at == cue.At + 1 && word.Key is "ذلك" && frame.Source is null && !noSubject && cue.IsFinite && (verb.Accepts(Takes.Object) || verb.Past is "أبان" or "قال" or "صرح" or "أفاد") && at + 1 < limit && Signs.Preposition(_words[at + 1]) == Takes.None && phrases.Attached(at + 1) == Takes.None && phrases.CanSpeak(at + 1, limit) && !IsPointedTo(at + 1, limit))
            {
                frame.Source = new WordRange(at + 1, phrases.First(at + 1, limit, verb));
                frame.ContentEnd = at + 1;
                return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
            }

            // ونفت الوزارة ذلك: what was just said.
            if (word.Key is "ذلك" && frame is { Source: not null, SourceBefore: false } && cue is { IsFinite: true, HasPronoun: false } && verb.Accepts(Takes.Object) && (at + 1 >= limit || _words[at + 1].Kind == WordKind.Punctuation || _words[at + 1].HasConjunction || cues.At(at + 1) is not null))
            {
                frame.ContentEnd = at + 1;
                return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
            }

            // تبنى الهجوم تنظيم القاعدة: the attack stands first.
            if (at == cue.At + 1 && verb.Gate == CueGate.Claim && frame.Source is null && !noSubject && cue.IsFinite && !cue.HasPronoun && word.HasArticle && IsAttack(word) && ClaimantBehind(at, limit) is var claimant and > 0)
            {
                frame.Source = new WordRange(claimant, Math.Max(phrases.First(claimant, limit, verb), claimant + 1));
                frame.ContentEnd = claimant;
                return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
            }

            // أدان الهجوم كل من الرئيس والاتحاد: the object stands first.
            if (at == cue.At + 1 && frame.Source is null && !noSubject && cue.IsFinite && !cue.HasPronoun && verb.Accepts(Takes.Object) && EachBehind(at, limit) is var each and > 0)
            {
                frame.Source = new WordRange(each, Math.Max(phrases.Scan(each, limit, verb), each + 3));
                frame.ContentEnd = each;
                return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
            }

            // أكد ذلك الخبر مصدر أمني: what is pointed to, then who speaks of it.
            if (at == cue.At + 1 && word.Key is "ذلك" && frame.Source is null && !noSubject && cue.IsFinite && verb.Accepts(Takes.Object) && at + 2 < limit && IsThingBefore(at + 1) && phrases.CanSpeak(at + 2, limit))
            {
                frame.Source = new WordRange(at + 2, phrases.First(at + 2, limit, verb));
                // أوضح ذلك اليوم مدير الفرع: when.
                frame.ContentEnd = (lexicon.Roles.Of(_words[at + 1]) & WordRole.Time) != 0 || phrases.TimeEnd(at + 1) is not null ? at + 1 : at + 2;
                return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
            }

            if (frame.Source is null && !noSubject)
            {
                var end = word.Key is "كل" && at + 1 < limit && _words[at + 1].Key is "منهما" or "منهم" or "منها" ? at + 2
                    : verb.Accepts(Takes.Object) || verb.Object != CueObject.None ? phrases.First(at, deed > at ? deed : limit, verb) : phrases.Scan(at, limit, verb);
                // وصف وزير الدفاع الإسرائيلي رئيس السلطة بـ: the verb needs an object, and one phrase holds both.
                if ((verb.Object is CueObject.Content or CueObject.Addressee || verb.Past == "وصف") && cue.IsFinite && !cue.HasPronoun && PastAdjuncts(end, limit) is var behind && (behind >= limit || IsAccepted(behind, verb) || verb.Past is "أبلغ" && _words[behind].Has(Features.VerbalNoun)) && phrases.SecondHead(at, end, verb.Object == CueObject.Content) is > 0 and var half) end = half;
                if (end > at + 1 && _words[end - 1].Key is "ذلك" && Signs.Preposition(_words[end - 2]) == Takes.None) end--;
                // أكدت الوزارة «سلامة الركاب» وأن: the words in marks are the object.
                if (verb.Accepts(Takes.Object) && ObjectInMarks(at, end, limit) is var marked and > 0 && IsSubject(frame, at, marked, limit, inSentence))
                {
                    frame.Source = new WordRange(at, marked);
                    return Opened(frame, Opening.Object, marked, limit) ? frame : Closed(frame);
                }

                // دعا شيوخ العشائر والسياسيين إلى: ين behind و on a plural of people is an object's.
                if (!IsObliqueCompany(at, end, verb) && IsSubject(frame, at, end, limit, inSentence))
                {
                    frame.Source = new WordRange(at, end);
                    at = Math.Max(end, at + 1);
                    continue;
                }

                noSubject = true;
            }

            // ذكر الأمين العام الأطراف بأن: whom one reminds stands before بأن, and what one mentions takes none.
            if (verb.Past == "ذكر" && cue.IsFinite && frame.Source is { } reminder && !frame.SourceBefore && reminder.End == at && frame.Addressee is null && phrases.CanSpeak(at, limit) && phrases.First(at, limit, verb) is var reminded && reminded < limit && _words[reminded].Key is "بان" or "بانه" or "بانها" or "بانهم")
            {
                frame.Addressee = new WordRange(at, reminded);
                at = reminded;
                continue;
            }

            if (verb.Object == CueObject.Addressee && !second && !(cue.HasPronoun && verb.Past is "أبلغ"))
            {
                second = true;
                var end = phrases.WhoeverEnd(at, limit) ?? phrases.Scan(at, deed > at ? deed : limit, verb);
                // تدعو الغرب لإحياء التعاون: the deed asked for is no part of who is asked.
                for (var i = at + 1; i < end && !(end < limit && Signs.Preposition(_words[end]) is var own and not Takes.None && verb.Accepts(own)); i++)
                    if (_words[i].Has(Features.VerbalNoun) && !_words[i].HasArticle && phrases.Attached(i) is var deedBy and not Takes.None && verb.Accepts(deedBy) && !phrases.InName(i) && (lexicon.Roles.OfStem(_words[i]) & WordRole.Place) == 0) end = i;
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
            if (word.Pos == PartOfSpeech.Adjective && word.Known && at > cue.At + 1 && Signs.Preposition(_words[at - 2]) != Takes.None || word.Key is "الشهر" or "الاسبوع" or "الماضي" or "الجاري" or "الحالي" or "المقبل" || word.Key is "مضي" or "مضت" && _words[at - 1].Key is "وقت" or "مره" or "فتره")
            {
                at++;
                continue;
            }

            if (attached != Takes.None || Signs.Bare(word).StartsWith("لكن")) return Closed(frame);
            // مصادر عسكرية وسط الجيش الموالي أن: where the source is, up to the opener.
            if (verb.Accepts(Takes.Clause) && frame.Source is { } placed && placed.End == at && word.Key is "وسط" or "داخل" or "قرب" or "ضمن" or "لدي" or "شمال" or "جنوب" or "شرق" or "غرب" or "قباله" && OpenerAhead(at, limit) is var ahead and > 0)
            {
                at = ahead;
                continue;
            }

            // مسؤول بالمحافظة، جنوب البلاد، أن: what stands between commas before أن is no object.
            if (verb.Accepts(Takes.Clause) && verb.Accepts(Takes.Object) && frame.Source is not null && ClauseBehindComma(at, limit, verb) is var opener and > 0)
            {
                at = opener;
                continue;
            }

            if (verb.Accepts(Takes.Object) && (!cue.HasPronoun || verb.Past is "وصف" or "اعتبر" or "عد" or "صنف" or "أبلغ" || verb.Gate == CueGate.Blame)) return Opened(frame, Opening.Object, at, limit) ? frame : Closed(frame);
            // A noun that has no part in the frame: a few may belong to an adjunct, more mean that the verb was not reporting.
            if (frame.Source is null || frame.SourceBefore || ++strays > 10) return Closed(frame);
            at++;
        }

        return Closed(frame);
    }
}
