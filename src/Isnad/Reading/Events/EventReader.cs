using Isnad.Names;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Reads who did what to whom, where, when, and whether it happened.</summary>
/// <remarks>Immutable and thread-safe; one for each <see cref="ReportReader"/>.</remarks>
internal sealed class EventReader
{
    private readonly EventLexicon _lexicon = EventLexicon.Load();
    private readonly CodeBook _codes = CodeBook.Load();

    private readonly ClassSet _powers;

    private EventReader() => _powers = _lexicon.Classes["armed"] | _lexicon.Classes["force"] | _lexicon.Classes["official"] | _lexicon.Classes["officer"] | _lexicon.Classes["court"] | _lexicon.Classes["foe"] | _lexicon.Classes["public"];

    public static EventReader Create() => new();

    /// <summary>The events of a report in the order of their cues, with the statements they stand in and the figures that count them.</summary>
    public IReadOnlyList<PoliticalEvent> Read(ReadingContext context, IReadOnlyList<Statement> statements, IReadOnlyList<Figure> figures)
    {
        var topic = _lexicon.Guards.TopicOf(context.Document, context.Actors);
        if (topic == Topic.Other) return [];
        var lookups = new Lookups(context, _lexicon);
        var spans = new Spans(context, lookups);
        var verbs = new VerbReader(context, _lexicon, lookups, spans);
        var drafts = Draft(context, lookups, verbs, spans, statements);
        new Settings(context, _lexicon, lookups, verbs, spans).Fill(drafts);
        var selected = new Selection(context, _lexicon, lookups).Of(drafts);
        var events = new List<PoliticalEvent>(selected.Count);
        foreach (var draft in selected)
            if (topic == Topic.Conflict || draft.Code.Type != "ASSAULT" || IsPower(context, lookups, draft.Actor) || IsPower(context, lookups, draft.Recipient)) events.Add(ToEvent(context, draft, events.Count, statements, figures));
        return events;
    }

    /// <summary>Whether a side is armed, an office, the police, a named state or a named group: who kills it or is killed by it commits no mere crime.</summary>
    private bool IsPower(ReadingContext context, Lookups lookups, WordRange side)
    {
        for (var i = side.First; i < side.End && context.Phrases.TagOf(i).Pos != PartOfSpeech.Relative; i++)
            if (_powers.Meets(lookups.ClassesAt(i))) return true;
        foreach (var mention in context.Actors.Mentions)
            if (mention.Kind == MentionKind.Name && mention.Words.First < side.End && side.First < mention.Words.End && context.Actors.Actors[mention.Actor] is { Entry: >= 0, Kind: ActorKinds.State or ActorKinds.ArmedGroup or ActorKinds.Person }) return true;
        return false;
    }

    private List<Draft> Draft(ReadingContext context, Lookups lookups, VerbReader verbs, Spans spans, IReadOnlyList<Statement> statements)
    {
        var words = context.Document.Words;
        var referents = new Referents(context, lookups, verbs);
        var complements = new Complements(context, _lexicon, lookups, verbs, spans);
        var nouns = new NounReader(context, _lexicon, lookups, verbs, referents, complements, spans);
        var verbal = new VerbEvents(context, _lexicon, lookups, verbs, referents, complements, spans, statements);
        var linker = new Linker(context, _lexicon, lookups, verbs, complements, referents);
        var moods = new Moods(context, _lexicon, lookups, verbs);
        var consumed = new HashSet<int>();
        var sacred = _lexicon.Guards.Sacred(context.Document);
        var drafts = new List<Draft>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind != WordKind.Arabic || verbs.IsVerb(i) || lookups.TimeAt(i) >= 0 || lookups.IsInPlaceName(i)) continue;
            if (_lexicon.Guards.IsPhrase(words, i) || sacred is not null && sacred[i]) continue;
            var draft = verbal.ReadParticiple(i) ?? verbal.ReadPassive(i) ?? verbal.ReadNounlike(i) ?? nouns.Read(i, consumed);
            if (draft is null) continue;
            if (draft.IsNoun) linker.Bind(draft);
            if (draft.Cue != draft.Core) consumed.Add(draft.Cue);
            drafts.Add(draft);
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind != WordKind.Arabic || !verbs.IsVerb(i) || lookups.IsAuxiliary(i) || consumed.Contains(i) || sacred is not null && sacred[i]) continue;
            if (_lexicon.Guards.IsPhrase(words, i) || Aim(words[i], drafts, lookups, verbs)) continue;
            if (verbal.Read(i) is { } draft) drafts.Add(draft);
        }

        drafts.Sort((a, b) => a.Cue != b.Cue ? a.Cue.CompareTo(b.Cue) : a.Core.CompareTo(b.Core));
        Absorb(drafts, words);
        // تبادل إطلاق النار بين: the firing tells it, with both sides.
        drafts.RemoveAll(d => d.Lemma == "تبادل" && d.Code.Type == "ASSAULT" && drafts.Exists(n => n.Core == d.Core + 1 && n.Lemma == "اطلاق" && !n.Dropped));
        // عملية خطف، حملة ضربات: one deed in two nouns.
        drafts.RemoveAll(d => d.IsNoun && d.Cue == d.Core && !words[d.Core].HasConjunction && !words[d.Core].HasPreposition && drafts.Find(n => n.IsNoun && n.Core == d.Core - 1 && n.Code.Type == d.Code.Type && n.Lemma is "عمليه" or "عمليات" or "حمله" or "حملات") is { } whole && Merge(whole, d));
        foreach (var draft in drafts) linker.Pass(draft, drafts);
        drafts.RemoveAll(d => d.Dropped);
        drafts.RemoveAll(d => !d.IsNoun && drafts.Exists(n => n.Carrier == d.Cue));
        foreach (var draft in drafts) draft.Status = moods.Of(draft);
        foreach (var draft in drafts) Speak(context, lookups, verbs, draft, statements);
        var parties = new Parties(context, _lexicon, lookups, complements);
        foreach (var draft in drafts) parties.Settle(draft, drafts);
        new Victims(context, lookups, verbs).Fill(drafts);
        var roles = new Roles(context, _lexicon, lookups, referents, spans);
        foreach (var draft in drafts) roles.Settle(draft);
        foreach (var draft in drafts) draft.Actor = spans.Led(draft.Actor);
        return drafts;
    }

    /// <summary>What is both said and done (طالب، اتهم، هدد) is done by whoever says it, to whomever it is said.</summary>
    private static void Speak(ReadingContext context, Lookups lookups, VerbReader verbs, Draft draft, IReadOnlyList<Statement> statements)
    {
        var cue = context.Document.Words[draft.Cue].Span;
        // أعارض هذا الاتفاق: who says "I".
        if (!draft.IsNoun && (verbs.IsSelf(draft.Cue) || verbs.IsSelfDerived(draft.Cue) && Innermost(statements, cue) is not null))
        {
            draft.Actor = Innermost(statements, cue) is { } own ? own.Source is { } self ? Range(context, self) : own.Speaker is [var one] && Named(context, one, draft.Cue) is { IsEmpty: false } named && lookups.IsPersonAt(named.First) ? named : default : default;
            return;
        }

        if (draft.Code.Type is not ("REQUEST" or "ACCUSE" or "THREATEN" or "REJECT" or "SUPPORT")) return;
        foreach (var statement in statements)
        {
            if (!statement.Cue.Overlaps(cue)) continue;
            // رفضها للاتفاق الأمريكي: the noun's pronoun says whose it is.
            var owned = draft.IsNoun && context.Document.Words[draft.Cue].Enclitic is not null && !draft.Actor.IsEmpty;
            if (!owned && statement.Source is { } source && Range(context, source) is var speaker && (draft.Actor.IsEmpty || !(speaker.Contains(draft.Actor.First) || draft.Actor.Contains(speaker.First)))) draft.Actor = speaker;
            if (draft.Code.Type == "REQUEST" && statement.Addressee is { } addressee && Range(context, addressee) is var asked && (draft.Recipient.IsEmpty || !(asked.Contains(draft.Recipient.First) || draft.Recipient.Contains(asked.First)))) draft.Recipient = asked;
            // ودعا السكان إلى الهدوء: those it is said to do not say it; whoever the statement's speaker is was named before.
            if (statement.Source is null && (draft.Actor.IsEmpty || draft.Actor.First == draft.Recipient.First || statement.Addressee is { } told && Range(context, told).Contains(draft.Actor.First)))
                draft.Actor = statement.Speaker is [var id] && verbs.IsVerb(draft.Cue) ? Named(context, id, draft.Cue) : default;
            return;
        }
    }

    /// <summary>The last mention of an actor before a word: by name, or where it has none by description.</summary>
    private static WordRange Named(ReadingContext context, string actor, int before)
    {
        var described = default(WordRange);
        for (var i = context.Actors.Mentions.Count - 1; i >= 0; i--)
        {
            if (context.Actors.Mentions[i] is not { Kind: not MentionKind.Nisba } mention || mention.Words.End > before || ActorTable.IdOf(mention.Actor) != actor) continue;
            if (mention.Kind == MentionKind.Name) return mention.Words;
            if (described.IsEmpty) described = mention.Words;
        }

        return described;
    }

    private static WordRange Range(ReadingContext context, TextSpan span) => new(context.Document.WordAt(span.Start), context.Document.WordAt(span.End - 1) + 1);

    /// <summary>17 غارة نفذت … واستهدفت مواقع: what a strike aimed at is that strike's recipient, no event of its own.</summary>
    private bool Aim(Word word, List<Draft> drafts, Lookups lookups, VerbReader verbs)
    {
        if (!IsAim(word)) return false;
        var arguments = verbs.Of(word.Index);
        // هجوم يصيب 24 شخصا: who is hurt is told by the verb, as with قتل.
        if (_lexicon.LemmasOf(word).Contains("اصاب") && lookups.ClassesOf(arguments.Object) is var hurt && (lookups.Person.Meets(hurt) || hurt.IsEmpty && lookups.QuantityAt(arguments.Object.First) is not null) && !lookups.Force.Meets(hurt) && !lookups.Armed.Meets(hurt)) return false;
        if (arguments.Object.IsEmpty || arguments.SubjectSaid && !lookups.Act.Meets(lookups.ClassesOf(arguments.Subject))) return false;
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var strike = drafts[i];
            if (strike.Core >= word.Index || !strike.IsNoun || strike.Code.Type is not ("ASSAULT" or "COERCE")) continue;
            if (word.Index - strike.Core > 20 || strike.Frame.Construct is not (ConstructRole.Actor or ConstructRole.Either)) return false;
            if (lookups.IsFeminine(word.Index) != lookups.HeadIsFeminine(new WordRange(strike.Core, strike.Core + 1))) return false;
            if (strike.Recipient.IsEmpty) strike.Recipient = arguments.Object;
            else if (strike.Recipient.First != arguments.Object.First) return false;
            return true;
        }

        return false;
    }

    private bool IsAim(Word word)
    {
        foreach (var lemma in _lexicon.LemmasOf(word))
            foreach (var light in _lexicon.Governors.Light(lemma))
                if (light.Kind == LightKind.Aim) return true;
        return false;
    }

    /// <summary>بسط سيطرته، فرض حصارا: the verb tells what its object names.</summary>
    private static void Absorb(List<Draft> drafts, IReadOnlyList<Word> words)
    {
        foreach (var verb in drafts)
            foreach (var noun in drafts)
            {
                if (!noun.IsNoun || noun.Core <= verb.Core || noun.Core > verb.Core + (verb.Lemma is "لقي" or "لاقي" ? 24 : 8) || !Tells(verb, noun, words)) continue;
                // أحبط الجيش هجوما شنه المسلحون: what is beaten back is theirs who set out, and stays an event of its own.
                var theirs = verb.Recipient.Contains(noun.Core) && !noun.Actor.IsEmpty && noun.Actor.First != verb.Actor.First;
                if (theirs) verb.Recipient = noun.Actor;
                if (theirs && verb.Code.Type == "ASSAULT") continue;
                noun.Dropped = true;
                if (verb.Recipient.IsEmpty && (verb.IsNoun || verb.Code.Cameo == "173" && verb.Lemma is "حكم" or "قضي")) verb.Recipient = noun.Recipient;
                if (verb.Actor.IsEmpty && (verb.Code.Type == "AGREE" || verb.Code.Type == "SUPPORT" && noun.Code.Type == "AGREE")) verb.Actor = noun.Actor;
            }
    }

    /// <summary>نفذت عملية خطف ثلاثة جنود: whom the second noun befalls, the first does not have as its doer.</summary>
    private static bool Merge(Draft whole, Draft deed)
    {
        if (deed.Recipient.IsEmpty) return true;
        if (whole.Actor.Contains(deed.Recipient.First) || deed.Recipient.Contains(whole.Actor.First)) whole.Actor = deed.Actor;
        if (whole.Recipient.IsEmpty) whole.Recipient = deed.Recipient;
        return true;
    }

    private static bool Tells(Draft verb, Draft noun, IReadOnlyList<Word> words)
    {
        // لقي ثلاثة جنود مصرعهم
        if (verb is { IsNoun: false, Lemma: "لقي" or "لاقي" } && noun.Lemma is "مصرع" or "حتف") return true;
        var named = verb.Frame.Needs.Any(n => n is { Part: Part.Object, Denied: false });
        // خرق المسلحون الهدنة، انهارت الهدنة: the truce that ends is no new one.
        // حكمت المحكمة بإعدام المتهم: what one is sentenced to is no deed yet.
        if (verb.Code.Cameo == "173" && (verb.Lemma is "قضي" or "احكام" || verb.Lemma.StartsWith("حكم", StringComparison.Ordinal)) && noun.Preposition == "ب" && noun.Lemma is "اعدام" or "قتل" or "سجن" or "حبس" or "شنق" or "جلد" or "رجم" or "صلب") return true;
        if (verb.Code.Cameo is "196" or "164" && noun.Code.Mode == "ceasefire" && noun.Core <= verb.Core + 5) return true;
        // التوصل إلى اتفاق: what the row's preposition leads to is the deed itself.
        if (noun.Code.Type == verb.Code.Type && noun.Core <= verb.Core + 4 && verb.Frame.Needs.Any(n => n is { Part: Part.Preposition, Denied: false } && n.Preposition == noun.Preposition)) return true;
        // أوقفت تصدير السلاح: a delivery that is stopped is none.
        if (verb.Code.Type == "SANCTION" && noun.Code.Type is "COOPERATE" or "AID" && named && noun.Core <= verb.Core + 4 && (noun.Governor == verb.Core && noun.Bond == Bond.Object || verb.IsNoun && noun.Core == verb.Core + 1)) return true;
        // وضعت قواتها في حالة تأهب
        if (!verb.IsNoun && verb.Code.Cameo == "152" && noun.Code.Cameo == "152" && noun.Preposition == "في") return true;
        // انتزع السيطرة: an object that is the deed itself, where the verb's object is a place.
        if (!verb.IsNoun) return (noun.Bond == Bond.Object && noun.Governor == verb.Core || noun.Core == verb.Core + 1 && words[noun.Core].Enclitic is not null) && noun.Code.Type == verb.Code.Type && (named || Array.IndexOf(verb.Frame.Place, "o") >= 0);
        // تقديم الدعم، تشديد الحصار، توقيع الاتفاق
        return verb.Cue == verb.Core && (noun.Core == verb.Core + 1 || noun.Core == verb.Core + 2 && words[verb.Core + 1].StemKey is "كل" or "جميع" or "كافه" or "بعض") && !words[noun.Core].HasConjunction && !words[noun.Core].HasPreposition
            && (noun.Code.Type == verb.Code.Type && (named || Array.IndexOf(verb.Frame.Place, "o") >= 0) || verb.Code.Type == "SUPPORT" && noun.Code.Type == "AGREE");
    }

    private PoliticalEvent ToEvent(ReadingContext context, Draft draft, int index, IReadOnlyList<Statement> statements, IReadOnlyList<Figure> figures)
    {
        var words = context.Document.Words;
        var cue = words[draft.Cue].Span;
        var statement = Innermost(statements, cue);
        var where = PlaceIn(context, draft.Place);
        return new PoliticalEvent
        {
            Id = $"E{index + 1}",
            Cue = cue,
            Type = draft.Code.Type,
            Mode = draft.Code.Mode,
            Context = draft.Code.Context is { } one ? [one] : [],
            Cameo = draft.Code.Cameo,
            Goldstein = _codes.Goldstein(draft.Code.Cameo),
            Quad = _codes.Quad(draft.Code.Type),
            Actor = Span(context, draft.Actor),
            ActorIds = Ids(context, draft.Actor),
            Recipient = Span(context, draft.Recipient),
            RecipientIds = Ids(context, draft.Recipient),
            Place = Span(context, draft.Place),
            PlaceId = where?.GeoNames,
            PlaceEntry = where?.Entry,
            When = When(context, draft),
            Status = statement is { Act: "deny" } && !draft.Described && (draft.Status == "negated" && !Refuses(context, statement) || Denies(context, statement)) ? "denied" : draft.Status,
            Time = draft.Background ? "background" : "current",
            Statement = statement?.Id,
            Figures = FiguresOf(figures, cue, Span(context, draft.Recipient)),
        };
    }

    /// <summary>The gazetteer's place that the phrase names first.</summary>
    private static Places.Place? PlaceIn(ReadingContext context, WordRange phrase)
    {
        foreach (var mention in context.Places)
            if (mention.Place is { } place && mention.Name.First >= phrase.First && mention.Name.First < phrase.End) return place;
        return null;
    }

    /// <summary>Whether the statement denies its content as untrue (نفى أن), rather than refuses.</summary>
    private static bool Denies(ReadingContext context, Statement statement) =>
        context.Document.Words[context.Document.WordAt(statement.Cue.Start)].StemKey is "نفي" or "نفت" or "تنفي" or "ينفي" or "نفوا" or "نافيا" or "نافيه" or "انكر" or "انكرت" or "ينكر";

    /// <summary>رفض مهاجمة القرية: a refusal is of a deed, which is then not done, and denies nothing.</summary>
    private static bool Refuses(ReadingContext context, Statement statement) =>
        context.Document.Words[context.Document.WordAt(statement.Cue.Start)].StemKey is "رفض" or "رفضت" or "يرفض" or "ترفض" or "رفضوا" or "يرفضون" or "رافضا" or "رافضه";

    private static Statement? Innermost(IReadOnlyList<Statement> statements, TextSpan cue)
    {
        Statement? found = null;
        foreach (var statement in statements)
            if (statement.Content is { } content && content.Contains(cue) && (found?.Content is not { } best || content.Length < best.Length)) found = statement;
        return found;
    }

    /// <summary>The figures inside the recipient, or that name the cue itself as what they count (ثلاث غارات).</summary>
    private static List<string> FiguresOf(IReadOnlyList<Figure> figures, TextSpan cue, TextSpan? recipient)
    {
        List<string> found = [];
        foreach (var figure in figures)
            if (recipient is { } r && r.Overlaps(figure.Span) || figure.Of is { } of && of.Overlaps(cue)) found.Add(figure.Id);
        return found;
    }

    /// <summary>The phrase as text, without quotation marks or punctuation at its edges.</summary>
    private static TextSpan? Span(ReadingContext context, WordRange range)
    {
        var words = context.Document.Words;
        int first = range.First, end = range.End;
        // قصفت مدينة عدن وذلك بعد يومين: what only goes on about it.
        for (var i = first + 1; i < end; i++)
            if (words[i] is { HasConjunction: true, StemKey: "ذلك" }) end = i;
        while (first < end && words[first].Kind == WordKind.Punctuation) first++;
        while (end > first && words[end - 1].Kind == WordKind.Punctuation && (words[end - 1].Form is not (")" or "»" or "\"" or "”") || !IsOpened(words, first, end - 1))) end--;
        return first < end ? new TextSpan(words[first].Span.Start, words[end - 1].Span.End) : null;
    }

    /// <summary>Whether what a closing mark closes was opened within the phrase.</summary>
    private static bool IsOpened(IReadOnlyList<Word> words, int first, int closing)
    {
        for (var i = first; i < closing; i++)
            if (words[i].Form is "(" or "«" or "“" or "\"" or "”") return true;
        return false;
    }

    private static List<string> Ids(ReadingContext context, WordRange range) =>
        range.IsEmpty ? [] : [.. context.Actors.Resolve(range).Select(ActorTable.IdOf)];

    private static DateExpression? When(ReadingContext context, Draft draft)
    {
        if (draft.Time < 0) return null;
        var time = context.Times[draft.Time];
        var (words, to) = (time.Words, time.To);
        var from = time.From;
        // أمس وأول من أمس: both days.
        if (draft.Time + 1 < context.Times.Count && context.Times[draft.Time + 1] is { From: { } other } next && next.Words.First == words.End && context.Document.Words[next.Words.First].HasConjunction && from is not null)
        {
            words = new WordRange(words.First, next.Words.End);
            from = string.CompareOrdinal(other, from) < 0 ? other : from;
            to = string.CompareOrdinal(next.To, to) > 0 ? next.To : to;
        }

        return new DateExpression
        {
            Span = draft.TimeInherited ? null : context.Document.SpanOf(words),
            From = from,
            To = to,
            Precision = time.Precision,
        };
    }
}
