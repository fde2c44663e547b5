using Isnad.Names;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Builds the chain of attribution: from the one who knows, through those who passed it on, to the outlet.</summary>
internal sealed class ChainBuilder(ReadingContext context, StatementLexicon lexicon, ReadingIndex index)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    public IReadOnlyList<Hop> Of(Draft draft, Statement statement, IReadOnlyList<int> speakers)
    {
        List<Hop> chain = [];
        var source = draft.Source ?? draft.Speaker?.Source;
        var span = draft.Source is null ? null : statement.Source;
        var role = source is { } phrase ? RoleOf(phrase) : "speaker";
        if (role != "speaker" && speakers is [var spoken, ..] && HeadOf(spoken) is { } principal && (context.Actors.Actors[spoken].HeadOf >= 0))
            chain.Add(new Hop { Role = "speaker", Actor = principal });
        var anonymous = source is { } described && IsAnonymous(described);
        var actors = speakers.Count == 0 ? [null] : speakers.Select(s => (string?)ActorTable.IdOf(s)).ToArray();
        foreach (var actor in actors)
        {
            chain.Add(new Hop
            {
                Role = role, Actor = actor, Span = span, Anonymous = anonymous ? true : null,
                DescribedAs = anonymous && source is { } words ? context.Document.SpanOf(words) : null,
            });
        }

        if (statement.Venue is { } venue) chain.Add(new Hop { Role = IsDocument(draft.Venue) ? "document" : "venue", Span = venue });
        foreach (var relay in statement.Via) chain.Add(new Hop { Role = "agency", Actor = relay.Actor, Span = relay.Span });
        if (context.Document.Report.Outlet is { Length: > 0 } outlet) chain.Add(new Hop { Role = "outlet", Name = outlet });
        return chain;
    }

    private string? HeadOf(int actor) => context.Actors.Actors[actor].HeadOf is >= 0 and var head ? ActorTable.IdOf(head) : null;

    private string RoleOf(WordRange source)
    {
        var head = _words[source.First];
        if (head.StemKey is "متحدث" or "متحدثه" or "ناطق" or "ناطقه") return "spokesperson";
        return (lexicon.Roles.OfStem(head) & WordRole.Document) != 0 && (lexicon.Roles.OfStem(head) & WordRole.Human) == 0 ? "document" : "speaker";
    }

    private bool IsDocument(WordRange? venue) => venue is { } words && _words[words.First].StemKey is "بيان" or "تقرير" or "رساله" or "مذكره" or "بلاغ" or "وثيقه" or "برقيه" or "دراسه";

    /// <summary>A source described but not named: مصدر أمني، مسؤول طلب عدم ذكر اسمه، شهود عيان.</summary>
    private bool IsAnonymous(WordRange source)
    {
        var head = _words[source.First];
        var key = head.StemKey;
        var isSource = key is "مصدر" or "مصادر" or "مصدرين" or "مصدران" or "شهود" or "شاهد" or "شاهده" or "اوساط" or "دواير" or "مراقبون" or "مراقبين" or "محللون" or "محللين" or "سكان" or "اهالي" or "نشطاء" or "ناشطون" or "ناشطين";
        if (!isSource && (head.HasArticle || (lexicon.Roles.OfStem(head) & WordRole.Human) == 0)) return false;
        for (var i = source.First; i < source.End; i++)
            if (index.IsPerson(i) && index.InName(i)) return false;

        return isSource || key is "مسوول" or "مسوولون" or "مسوولين" or "دبلوماسي" or "دبلوماسيون" or "ديبلوماسي" or "ضابط" or "ضباط" or "قيادي" or "قياديون" or "مقاتل" or "جندي" or "سياسي" or "خبير" or "خبراء" or "عضو" or "نايب" or "مواطن" or "مواطنون" or "طبيب" or "اطباء" or "موظف";
    }
}
