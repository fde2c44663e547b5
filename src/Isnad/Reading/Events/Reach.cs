using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Climbs from a deed named by a noun to the word that says whether it comes about: through what only brings it about (بدء، إعادة، مساعدة في) and over all that و joins.</summary>
internal sealed class Reach(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs, Func<int, string> statusOf)
{
    private const int Steps = 8;

    private readonly ClassSet _escape = lexicon.Classes["escape"];

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>What the words above the phrase that begins at <paramref name="first"/> make of the deed it names, null where none says anything.</summary>
    public string? Of(int first)
    {
        for (var step = 0; step < Steps; step++)
        {
            var floor = context.Document.Sentences[Words[first].Sentence].First;
            // فظاعات بما فيها الاغتصاب، أعمال مثل خطف المدنيين: an instance hangs where the whole does.
            if (Instance(first, floor) is >= 0 and var whole)
            {
                if (Conjunct(whole, "", floor, anyForm: true) is not (>= 0 and var kind)) return null;
                first = Start(kind, floor);
                continue;
            }

            var (before, led) = Led(first, floor);
            if (before < floor || led.Length == 0 && !Words[first].HasConjunction && Words[before].Kind == WordKind.Punctuation && !IsQuote(before)) return null;
            // السماح بشن غارات وقصف المواقع: what is joined hangs where the one before it hangs.
            var joint = led.Length == 0 || Words[first].HasPreposition ? first : before + 1;
            if (Words[joint].HasConjunction)
            {
                if (Words[joint].Form[0] != 'و' || Conjunct(first, led, floor) is not (>= 0 and var other)) return null;
                first = Start(other, floor);
                continue;
            }

            if (Head(before, led, floor, first) is not { } head)
                // ستفتح القاعدة لاستخدامها في قتال المسلحين: what a purpose brings about is only aimed at.
                return step > 0 && led == "ل" && !Words[first].HasArticle && IsPurpose(first, before, floor) ? "planned" : null;
            if (head.Status is not null) return head.Status;
            first = head.Next;
        }

        return null;
    }

    /// <summary>تسعى القوات إلى تعزيز مكاسبها وبسط سيطرتها: the subject of the verb that leads to what the deed is joined to, where it is the one who acts; empty where there is none.</summary>
    public WordRange Doer(int joined)
    {
        var floor = context.Document.Sentences[Words[joined].Sentence].First;
        if (Words[joined].Form[0] != 'و' || Conjunct(joined, Led(joined, floor).Led, floor) is not (>= 0 and var other) || verbs.Before(other) is not (>= 0 and var verb)) return default;
        var led = Led(other, floor).Led;
        var subject = verbs.Of(verb).Subject;
        if (!Follows(verb, other, led, subject)) return default;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (Array.Exists(lexicon.Governors.ModalVerb(lemma), m => m.Control == 's' && (m.Argument == "*" || m.Argument == led)) || Array.Exists(lexicon.Governors.Light(lemma), l => l.Kind == LightKind.Empty && l.Argument == led)) return subject;
        return default;
    }

    /// <summary>Whether only the subject stands between a verb and its complement.</summary>
    private bool Follows(int verb, int complement, string led, WordRange subject)
    {
        var from = subject.First > verb ? subject.End : verb + 1;
        return from == complement - (led.Length > 0 && !Words[complement].HasPreposition ? 1 : 0);
    }

    /// <summary>إحباط محاولة هجوم: what was beaten back was under way.</summary>
    public bool IsFoiled(int attempt)
    {
        var first = context.Document.Sentences[Words[attempt].Sentence].First;
        for (var i = attempt - 1; i >= first && i >= attempt - 6; i--)
            if (Words[i].StemKey is "احباط" or "افشال" || verbs.IsVerb(i) && (lexicon.LemmasOf(Words[i]).Contains("احبط") || lexicon.LemmasOf(Words[i]).Contains("افشل"))) return true;
        return false;
    }

    /// <summary>The word before which an instance of something begins (بما فيها، بما في ذلك، مثل، منها), −1 where a phrase is none.</summary>
    private int Instance(int first, int floor)
    {
        if (first - 1 >= floor && !Words[first].HasPreposition && Words[first - 1].StemKey is "مثل" or "خصوصا" or "خاصه" or "لاسيما") return first - 1;
        if (first - 1 >= floor && Words[first - 1] is { StemKey: "من" or "بين", Enclitic: not null }) return first - 1;
        if (first - 2 >= floor && Words[first - 1] is { StemKey: "في", Enclitic: not null } or { StemKey: "ذلك" } && Words[first - 2] is { StemKey: "ما" or "بما" } or { StemKey: "في" }) return first - 2;
        return -1;
    }

    /// <summary>Whether a deed behind ل is what something is done for, and not what a verb or a noun before it takes (أدى لمقتل، تعرض لقصف، التصدي لهجمات).</summary>
    private bool IsPurpose(int deed, int before, int floor)
    {
        var bears = lexicon.Governors.Bears(Words[deed].StemKey);
        if (!Words[deed].Has(Features.VerbalNoun) && !(bears && Words[deed].StemKey.Length <= 3) || Words[deed].Has(Features.Plural) || before < floor) return false;
        // شكره لاهتمامه ودعمه: with a pronoun it is why, not what for.
        if (Words[deed].Enclitic is not null && !bears) return false;
        if (lexicon.Governors.Follows(Words[before].StemKey) || IsDeed(before) && !Words[before].HasPreposition) return false;
        if (verbs.Before(deed) is not (>= 0 and var verb)) return true;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (Array.Exists(lexicon.Governors.Light(lemma), l => l.Argument == "ل")) return false;
        return true;
    }

    /// <summary>The preposition that leads a phrase, empty for none, and the last word before both.</summary>
    private (int Before, string Led) Led(int first, int floor)
    {
        var word = Words[first];
        if (word.HasPreposition) return (first - 1, word.Proclitics.HasFlag(Proclitics.Lam) ? "ل" : word.Proclitics.HasFlag(Proclitics.Ba) ? "ب" : "ك");
        if (first > floor && context.Phrases.TagOf(first - 1).Pos == PartOfSpeech.Preposition && Words[first - 1].Enclitic is null && !verbs.IsVerb(first - 1)) return (first - 2, Words[first - 1].StemKey);
        if (first > floor && Words[first - 1].StemKey == "بشن") return (first - 2, "ب");
        return first > floor && Words[first - 1].StemKey is "بشان" or "حيال" or "ازاء" or "بخصوص" or "حول" or "بعد" or "قبل" or "خلال" or "اثناء" or "عقب" or "اثر" or "جراء" or "نتيجه" or "وسط" or "بسبب" or "منذ" ? (first - 2, Words[first - 1].StemKey) : (first - 1, "");
    }

    /// <summary>The word that a phrase hangs on: its status where it gives one, else where the climb goes on; null where it says nothing.</summary>
    private (string? Status, int Next)? Head(int before, string led, int floor, int first)
    {
        if (led is "بعد" or "عقب" or "اثر" or "منذ" or "قبل" or "خلال" or "اثناء" or "جراء" or "نتيجه" or "وسط" or "بسبب" or "ضد" or "رغم" or "ك") return null;
        // النجاة من القصف، الفرار من المعارك: what one escapes is there.
        if (led == "من" && before >= floor && _escape.Meets(lookups.ClassesAt(before))) return null;
        for (var i = before; i >= floor && i > before - 9; i--)
        {
            if (Words[i].Kind == WordKind.Punctuation)
            {
                if (IsQuote(i)) continue;
                return null;
            }

            if (context.Phrases.TagOf(i).Pos is PartOfSpeech.Subordinator or PartOfSpeech.Relative) return null;
            if (verbs.IsVerb(i))
            {
                if (lookups.IsAuxiliary(i)) continue;
                return OfVerb(i, led, first);
            }

            var key = Words[i].StemKey;
            // البديل هو الحرب، هدفنا هو تحرير المدينة: the pronoun between says what the first is.
            if (led.Length == 0 && i == before && key is "هو" or "هي") return Named(i, floor);
            if (led.Length == 0 && i < before) return OfVerbAbove(i, first);
            // المتهم بتفجير السوق، المشتبه في ضلوعه: who did it is in doubt, the deed is not.
            if (key is "متهم" or "متهمه" or "متهمين" or "متهمون" or "مشتبه" || key is "محاوله" or "محاولات" && IsFoiled(i)) return null;
            foreach (var modal in lexicon.Governors.ModalNoun(key))
                if (modal.Argument == "*" || modal.Argument == led || modal.Argument == "next" && led.Length == 0 && !Words[i].HasArticle && Words[i].Enclitic is null) return modal.Status == "asserted" ? null : (modal.Status, i);
            if (lexicon.Governors.Bears(key) && (led.Length > 0 || !Words[i].HasArticle)) return (null, Start(i, floor));
            // قدرة الجيش على: past who does it, but not past another deed.
            if (led.Length == 0 && !lookups.IsTransparent(i)) return OfVerbAbove(i, first);
            // يعلن قريبا وبشكل رسمي عن بدء: how it is done stands between.
            if (Words[i] is { HasConjunction: true, StemKey: "شكل" or "صوره" or "طريقه" or "نحو" }) continue;
            if (Words[i].HasConjunction || lookups.Act.Meets(lookups.ClassesAt(i))) return null;
        }

        return null;
    }

    private (string?, int)? Named(int pronoun, int floor)
    {
        for (var i = pronoun - 1; i >= floor && i > pronoun - 10; i--)
        {
            if (verbs.IsVerb(i) || context.Phrases.TagOf(i).Pos == PartOfSpeech.Subordinator) return null;
            if (Array.Find(lexicon.Governors.ModalNoun(Words[i].StemKey), m => m.Argument is "هو") is { Status: { } status }) return (status, i);
        }

        return null;
    }

    private (string?, int)? OfVerbAbove(int from, int first)
    {
        var floor = context.Document.Sentences[Words[from].Sentence].First;
        for (var i = from; i >= floor && i > from - 12; i--)
        {
            if (Words[i].Kind == WordKind.Punctuation && !IsQuote(i) || context.Phrases.TagOf(i).Pos is PartOfSpeech.Subordinator or PartOfSpeech.Relative) return null;
            if (verbs.IsVerb(i) && !lookups.IsAuxiliary(i)) return OfVerb(i, "", first);
        }

        return null;
    }

    /// <summary>What a verb makes of a phrase that is its object, its subject or its prepositional complement.</summary>
    private (string?, int)? OfVerb(int verb, string led, int first)
    {
        var arguments = verbs.Of(verb);
        var subject = arguments.Subject.First > verb && lookups.Core(arguments.Subject) is var doer && doer >= first && doer <= first + 2;
        var told = arguments.Object.First >= first && arguments.Object.First <= first + 1 || first == verb + 1 || arguments.Subject.First > verb && arguments.Subject.End == first;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
        {
            if (led == "في" && lexicon.Governors.TakesPart(lemma)) return null;
            foreach (var modal in lexicon.Governors.ModalVerb(lemma))
            {
                var met = led.Length > 0 ? modal.Argument == led || modal.Argument == "*" && led is "ب" or "ل" or "الي" or "علي" or "عن" or "من"
                    : modal.Argument is "*" or "o" && (told || subject && modal.Control == '-');
                if (!met) continue;
                var over = statusOf(verb);
                return over is "negated" or "possible" && modal.Status is "planned" or "asserted" ? (over, verb) : modal.Status == "asserted" ? over == "asserted" ? null : (over, verb) : (modal.Status, verb);
            }

            foreach (var light in lexicon.Governors.Light(lemma))
                if (light.Argument == led && led.Length > 0 || led.Length == 0 && (light.Argument == "o" && told || light.Argument == "s" && (subject || told)))
                    return statusOf(verb) is var over && over == "planned" && light.Kind == LightKind.Cause ? ("possible", verb) : over != "asserted" ? (over, verb) : null;
        }

        return null;
    }

    /// <summary>The verbal noun before one that و joins to it: with the same preposition, or bare as it is, past a relative clause; −1 for none.</summary>
    private int Conjunct(int joined, string led, int floor, bool anyForm = false)
    {
        var article = Words[joined].HasArticle;
        for (var i = joined - (Words[joined].HasPreposition || led.Length == 0 ? 1 : 2); i >= floor && i > joined - 24; i--)
        {
            if (Words[i].Form is "." or "؛" or ":" || context.Phrases.TagOf(i).Pos == PartOfSpeech.Subordinator) return -1;
            if (verbs.IsVerb(i) && !lookups.IsAuxiliary(i) && !lookups.IsRelative(i)) return -1;
            // بتهمة ارتكاب جرائم حرب وقتل: joined to the head, not to what is in construct with it.
            if (i > floor && led.Length == 0 && IsDeed(i) && IsDeed(i - 1) && (lexicon.Governors.Bears(Words[i - 1].StemKey) || lookups.IsTransparent(i - 1)) && !Words[i - 1].HasArticle && Words[i - 1].Enclitic is null && !(Words[joined].Enclitic is not null && Words[i].Enclitic is not null) && !Words[i].HasConjunction && !Words[i].HasPreposition) continue;
            if (!IsDeed(i) || !anyForm && Words[i].HasArticle != article) continue;
            // With a preposition of its own it is joined to what the same preposition leads.
            if (led.Length > 0 && Led(i, floor).Led != led) continue;
            return i;
        }

        return -1;
    }

    private bool IsDeed(int word) => !verbs.IsVerb(word) && !Modal(word) && (Words[word].Has(Features.VerbalNoun) || lexicon.Noun(Words[word].StemKey).Length > 0);

    private bool IsQuote(int word) => Words[word].Form is "\"" or "«" or "»" or "“" or "”" or "'" or "(" or ")";

    /// <summary>The first word of what a noun is counted or stressed by.</summary>
    private int Start(int noun, int floor)
    {
        while (noun > floor && !Words[noun].HasPreposition && !Words[noun].HasConjunction && lookups.IsTransparent(noun - 1) && !verbs.IsVerb(noun - 1) && context.Phrases.TagOf(noun - 1).Pos != PartOfSpeech.Preposition && !Modal(noun - 1)) noun--;
        return noun;
    }

    private bool Modal(int word) => lexicon.Governors.ModalNoun(Words[word].StemKey).Length > 0;
}
