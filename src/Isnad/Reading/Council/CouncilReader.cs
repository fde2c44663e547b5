using Isnad.Names;
using Isnad.Records;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Council;

/// <summary>Reads acts of and before the UN Security Council, and the Secretary-General's under Article 99 of the Charter. Immutable and thread-safe.</summary>
internal sealed class CouncilReader
{
    private const PhraseScope Wide = PhraseScope.Apposition | PhraseScope.Complement | PhraseScope.Coordination;

    /// <summary>The organisation's name in the lexicon of names.</summary>
    private const string UnitedNations = "الأمم المتحدة";

    private readonly CouncilLexicon _lexicon = CouncilLexicon.Load();

    /// <summary>The acts of a report in order of their cues. Call after the statements, on whose word they stand.</summary>
    public IReadOnlyList<CouncilAct> Read(ReadingContext context, IReadOnlyList<Statement> statements)
    {
        var scene = new CouncilScene(context.Document);
        if (!scene.NamesCouncil && !scene.NamesArticle99 && !context.Actors.Actors.Any(static a => a.Name == UnitedNations)) return [];
        var words = context.Document.Words;
        List<CouncilAct> acts = [];
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind != WordKind.Arabic) continue;
            if (Letter(context, scene, i) is { } letter) acts.Add(Finish(context, statements, letter, acts.Count));
            var opens = OpensClause(words, i);
            foreach (var reading in _lexicon.CuesOf(words[i]))
            {
                if (Draft(context, scene, i, reading with { IsVerb = reading.IsVerb || opens }) is not { } draft) continue;
                acts.Add(Finish(context, statements, draft, acts.Count));
                break;
            }
        }

        return Distinct(acts, context.Document);
    }

    /// <summary>A bare word that may be perfect or verbal noun (تطرق، تقدم) is the verb where it opens a clause.</summary>
    private static bool OpensClause(IReadOnlyList<Word> words, int at) =>
        words[at].Pos != PartOfSpeech.Verb && !words[at].HasArticle && !words[at].HasPreposition && words[at].Enclitic is null
        && (at == 0 || words[at - 1].Sentence != words[at].Sentence || words[at - 1].Form is "،" or ",")
        && at + 1 < words.Count && words[at + 1].HasArticle;

    /// <summary>An act before it has its id: its cue, its kind, the word that names what it is done to, and who acts.</summary>
    private readonly record struct DraftAct(int Cue, string Kind, int Object, WordRange? Actor, WordRange? Subject);

    private static DraftAct? Draft(ReadingContext context, CouncilScene scene, int at, CouncilCue cue)
    {
        var words = context.Document.Words;
        if (Denied(words, at) || !cue.IsVerb && cue.Object != CouncilObject.Article && (!HasHappened(words, at) || Hypothetical(words, at))) return null;
        if (cue.Kind is "resolution-adopted" or "veto" or "draft-rejected" && words[at].Pos == PartOfSpeech.Verb && words[at].Has(Features.Imperfect) && !TellsPresent(scene, words, at)) return null;
        var subject = !cue.IsVerb ? null : words[at].Pos == PartOfSpeech.Verb ? context.Phrases.SubjectOf(at, Wide) : context.Phrases.GenitiveOf(at, Wide);
        var sentence = context.Document.Sentences[words[at].Sentence];
        var target = Target(context, scene, at, cue, sentence, subject);
        if (target < 0) return null;
        // Presidents and parliaments veto too: the Council or a draft must stand in the sentence.
        if (cue.Object == CouncilObject.Veto && !scene.CouncilIn(sentence) && !DraftIn(scene, sentence)) return null;
        if (cue.Object is CouncilObject.Meeting or CouncilObject.Resolution or CouncilObject.Statement or CouncilObject.Report or CouncilObject.Draft
            && !NearCouncil(scene, context.Document, at, target, sentence)) return null;
        if (cue.Object is CouncilObject.Resolution or CouncilObject.Statement or CouncilObject.Meeting && subject is { } who && !scene.CouncilIn(who)
            && !IsPassiveOrObject(who, target)) return null;
        var actor = subject is { } s && !s.Contains(target) ? s : CouncilNear(scene, sentence, at);
        return new DraftAct(at, cue.Kind, target, actor, null);
    }

    /// <summary>The word that names what the act is done to, −1 where the cue does not govern it.</summary>
    private static int Target(ReadingContext context, CouncilScene scene, int at, CouncilCue cue, WordRange sentence, WordRange? subject)
    {
        var words = context.Document.Words;
        switch (cue.Object)
        {
            case CouncilObject.Council:
                return subject is { } s && scene.IsCouncil(s.First) ? s.First : -1;
            case CouncilObject.Call:
                // The Council right after the verb calls; after another noun it is called upon (دعا الرئيس مجلس الأمن).
                return at + 1 < sentence.End && scene.IsCouncil(at + 1) && words[at].QuoteDepth == 0 && (OpensSentence(words, at, sentence) || AddresseeFollows(words, at + 1, sentence)) ? at + 1 : -1;
        }

        var reach = cue.IsVerb ? 14 : 5;
        for (var i = at + 1; i < sentence.End && i <= at + reach; i++)
        {
            if (words[i].Pos == PartOfSpeech.Relative || words[i].Form is ":" or "؛") break;
            // Another finite verb takes what follows for itself; فشل في تبني مشروع goes on through its own noun.
            if (i > at + 1 && words[i].Pos == PartOfSpeech.Verb && !(subject is { } s && s.Contains(i))) break;
            var hit = cue.Object switch
            {
                CouncilObject.Draft => scene.IsDraft(i),
                CouncilObject.Resolution => scene.IsResolution(i) && !scene.IsVeto(i),
                CouncilObject.Veto => scene.IsVeto(i),
                CouncilObject.Statement => scene.IsPresidentialStatement(i),
                CouncilObject.Meeting => scene.IsMeeting(i),
                CouncilObject.Report => words[i].StemKey is "تقرير" or "تقريرا" && ToCouncil(scene, i, sentence),
                CouncilObject.Article => scene.IsArticle99(i) || scene.NamesArticle99 && words[i].StemForm == "آلية" && scene.CouncilIn(new WordRange(i, Math.Min(sentence.End, i + 6))),
                _ => false,
            };
            if (hit) return i;
        }

        return -1;
    }

    /// <summary>رسالة or خطاب to the Council or its president.</summary>
    private static DraftAct? Letter(ReadingContext context, CouncilScene scene, int at)
    {
        var words = context.Document.Words;
        if (words[at].StemKey is not ("رساله" or "رسالتين" or "رسايل" or "خطاب" or "خطابا")) return null;
        var sentence = context.Document.Sentences[words[at].Sentence];
        if (!Addressed(context, scene, at, sentence)) return null;
        WordRange? actor = null;
        for (var i = at - 1; i >= sentence.First && at - i <= 10; i--)
            if (words[i].Pos == PartOfSpeech.Verb)
            {
                actor = context.Phrases.SubjectOf(i, Wide);
                break;
            }

        for (var i = at + 1; actor is null && i < sentence.End; i++)
            if (words[i].Pos == PartOfSpeech.Verb)
            {
                actor = context.Phrases.SubjectOf(i, Wide);
                break;
            }

        return new DraftAct(at, "letter", at, actor, null);
    }

    /// <summary>بعد رفض، تم اعتماد، إثر تبني: a verbal noun that tells what was done; elsewhere it may be a wish, a plan, a possibility.</summary>
    private static bool HasHappened(IReadOnlyList<Word> words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 2 && words[i].Sentence == words[at].Sentence; i--)
            if (Folding.Key(words[i].Lemma) is "تم" or "جري" or "بعد" or "عقب" or "اثر" or "منذ" or "غداه" or "شهد" || words[i].StemKey is "بعد" or "عقب" or "اثر" or "منذ" or "تم" or "جري") return true;
        return false;
    }

    /// <summary>The imperfect tells what was done only in the style of headlines and chronicles, right behind the Council (مجلس الأمن يعتمد); a vote that is coming is no resolution.</summary>
    private static bool TellsPresent(CouncilScene scene, IReadOnlyList<Word> words, int at)
    {
        if ((words[at].Proclitics & Proclitics.Sin) != 0 || Folding.Key(words[at].Lemma) == "صوت") return false;
        var i = at - 1;
        while (i > 0 && words[i].StemKey is "دولي" or "اممي" or "امن") i--;
        return i >= 0 && words[i].Sentence == words[at].Sentence && scene.IsCouncil(i);
    }

    private static bool OpensSentence(IReadOnlyList<Word> words, int at, WordRange sentence) =>
        at == sentence.First || words[at - 1].Kind == WordKind.Punctuation && !words[at].HasConjunction;

    /// <summary>دعا مجلس الأمن الأطراف إلى: someone is called upon behind the Council, so the Council calls.</summary>
    private static bool AddresseeFollows(IReadOnlyList<Word> words, int council, WordRange sentence)
    {
        var i = council + 2;
        while (i < sentence.End && words[i].StemKey is "دولي" or "اممي") i++;
        return i < sentence.End && words[i].Kind == WordKind.Arabic && words[i].Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !words[i].HasPreposition && !words[i].HasConjunction;
    }

    private static bool DraftIn(CouncilScene scene, WordRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (scene.IsDraft(i)) return true;
        return false;
    }

    /// <summary>Whether the letter goes to the Council, its president, the United Nations or their Secretary-General: إلى or ل stand between.</summary>
    private static bool Addressed(ReadingContext context, CouncilScene scene, int at, WordRange sentence)
    {
        var words = context.Document.Words;
        var to = false;
        for (var i = at + 1; i < sentence.End && i <= at + 8; i++)
        {
            to |= words[i].StemKey == "الي" || words[i].Key == "الي" || (words[i].Proclitics & Proclitics.Lam) != 0;
            if (scene.IsCouncil(i) || to && BeginsUnitedNations(context, i)) return to;
            if (words[i].Pos == PartOfSpeech.Verb || words[i].Pos == PartOfSpeech.Subordinator) return false;
        }

        return false;
    }

    /// <summary>Whether a mention of the United Nations or of their Secretary-General begins at the word.</summary>
    private static bool BeginsUnitedNations(ReadingContext context, int at)
    {
        foreach (var mention in context.Actors.Mentions)
        {
            if (mention.Words.First > at) break;
            if (mention.Words.First != at) continue;
            var actor = context.Actors.Actors[mention.Actor];
            if (actor.Name == UnitedNations || actor.IsPerson && actor.HeadOf >= 0 && context.Actors.Actors[actor.HeadOf].Name == UnitedNations && actor.Heads.Contains("امين عام")) return true;
        }

        return false;
    }

    /// <summary>Whether إلى or ل with the Council follows within a few words.</summary>
    private static bool ToCouncil(CouncilScene scene, int at, WordRange sentence)
    {
        for (var i = at + 1; i < sentence.End && i <= at + 8; i++)
            if (scene.IsCouncil(i)) return true;
        return false;
    }

    private static bool NearCouncil(CouncilScene scene, Document document, int at, int target, WordRange sentence)
    {
        if (scene.CouncilIn(sentence)) return true;
        // A paragraph about the Council goes on without naming it.
        var paragraph = document.Paragraphs[document.Words[at].Paragraph];
        var before = new WordRange(Math.Max(paragraph.First, at - 60), target);
        return scene.CouncilIn(before);
    }

    private static bool IsPassiveOrObject(WordRange subject, int target) => subject.Contains(target);

    private static WordRange? CouncilNear(CouncilScene scene, WordRange sentence, int at)
    {
        for (var i = at; i >= sentence.First; i--) if (scene.IsCouncil(i)) return new WordRange(i, i + 1);
        for (var i = at; i < sentence.End; i++) if (scene.IsCouncil(i)) return new WordRange(i, i + 1);
        return null;
    }

    private static bool Denied(IReadOnlyList<Word> words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (words[i].Pos == PartOfSpeech.Negation || words[i].StemForm is "لم" or "لن" or "دون" or "بدون" or "عدم") return true;
            if (words[i].StemKey is "قد" && words[at].Has(Features.Imperfect)) return true;
        }

        return false;
    }

    /// <summary>A verbal noun under a threat, a wish or a chance is no act: هددت باستخدام الفيتو, دعا إلى عقد جلسة.</summary>
    private static bool Hypothetical(IReadOnlyList<Word> words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 6 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (words[i].Kind == WordKind.Punctuation) return false;
            if (Folding.Key(words[i].Lemma) is "هدد" or "هد" or "تهديد" or "فشل" or "اخفق" or "اخفاق" or "عجز" or "لوح" or "دعا" or "دعوه" or "طالب" or "مطالبه" or "طلب" or "يمكن" or "امكن" or "اعتزم" or "احتمال"
                or "امكانيه" or "سعي" or "محاوله" or "حاول" or "رفض" or "عارض" or "اراد" or "ضروره" or "وجب" or "حث") return true;
        }

        return false;
    }

    private static CouncilAct Finish(ReadingContext context, IReadOnlyList<Statement> statements, DraftAct draft, int count)
    {
        var document = context.Document;
        var word = document.Words[draft.Cue];
        return new CouncilAct
        {
            Id = $"C{count + 1}",
            Cue = word.Span,
            Kind = draft.Kind,
            ActorIds = draft.Actor is { } actor ? [.. context.Actors.Resolve(actor).Select(ActorTable.IdOf)] : [],
            Symbol = draft.Kind is "article-99" or "letter" ? null : CouncilFigures.SymbolAt(document, draft.Object),
            Count = CouncilFigures.CountAt(context, draft.Object),
            Votes = CouncilFigures.VotesIn(context, word.Sentence, draft.Kind),
            When = WhenIn(context, draft.Cue),
            Subject = SubjectAfter(context, draft),
            Statement = StatementAt(statements, word.Span)?.Id,
        };
    }

    private static Statement? StatementAt(IReadOnlyList<Statement> statements, TextSpan cue)
    {
        Statement? best = null;
        foreach (var statement in statements)
            if (statement.Content is { } content && content.Contains(cue) && (best?.Content is not { } inner || inner.Length >= content.Length)) best = statement;
        return best;
    }

    private static DateExpression? WhenIn(ReadingContext context, int cue)
    {
        var sentence = context.Document.Sentences[context.Document.Words[cue].Sentence];
        Time.TimeExpression? best = null;
        foreach (var time in context.Times)
        {
            if (!sentence.Contains(time.Words.First)) continue;
            if (best is null || Math.Abs(time.Words.First - cue) < Math.Abs(best.Words.First - cue)) best = time;
        }

        return best is null ? null : new DateExpression { Span = context.Document.SpanOf(best.Words), From = best.From, To = best.To, Precision = best.Precision };
    }

    /// <summary>What it is about: the phrase after بشأن، حول، حيال، عن, in the sentence.</summary>
    private static TextSpan? SubjectAfter(ReadingContext context, DraftAct draft)
    {
        var words = context.Document.Words;
        var sentence = context.Document.Sentences[words[draft.Cue].Sentence];
        for (var i = draft.Cue + 1; i + 1 < sentence.End; i++)
        {
            if (words[i].StemKey is not ("بشان" or "شان" or "حول" or "حيال" or "بخصوص" or "خصوص" or "ازاء")) continue;
            var phrase = context.Phrases.NounPhrase(i + 1, PhraseScope.Complement | PhraseScope.Coordination);
            if (!phrase.IsEmpty) return context.Document.SpanOf(phrase);
        }

        return null;
    }

    /// <summary>One act for one thing done: of several cues in a sentence for the same kind the first stays, unless they speak of other objects.</summary>
    private static List<CouncilAct> Distinct(List<CouncilAct> acts, Document document)
    {
        List<CouncilAct> kept = [];
        foreach (var act in acts)
        {
            var sentence = document.Words[document.WordAt(act.Cue.Start)].Sentence;
            if (kept.Exists(k => k.Kind == act.Kind && k.Symbol == act.Symbol && document.Words[document.WordAt(k.Cue.Start)].Sentence == sentence)) continue;
            kept.Add(act with { Id = $"C{kept.Count + 1}" });
        }

        return kept;
    }
}
