using Isnad.Records;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Transfers;

/// <summary>Reads the transfers of one report: weapons of a cue, parties (<c>.Parties</c>), status (<c>.Status</c>).</summary>
internal sealed partial class TransferPass(
    ReadingContext context, CueLexicon cues, List<WeaponMention> weapons, Origins origins, MoneyReader money, IReadOnlyList<Statement> statements)
{
    /// <summary>لدى and its forms, which are no verb: whoever has arms by him.</summary>
    public static readonly Cue Possession = new(CueFrame.Have, "in-use", Strong: false, IsVerb: false);

    private readonly Document _document = context.Document;
    private readonly IReadOnlyList<Word> _words = context.Document.Words;
    private readonly Phrases _phrases = context.Phrases;

    /// <summary>Whether the report has spoken of a transfer already.</summary>
    private bool _spoken;

    /// <summary>Whether a name stands right before the word, or a particle that wants the imperfect (لن تسلم).</summary>
    public bool FollowsParty(int word)
    {
        if (_words[word].StemKey != "تسلم" || word == 0 || _words[word - 1].Sentence != _words[word].Sentence) return false;
        if (_words[word - 1].StemForm is "لن" or "لم" or "سوف" or "قد" or "أن" or "لا") return _words[word - 1].StemForm != "قد" || !_words[word].Has(Features.Perfect);
        foreach (var mention in context.Actors.Mentions)
            if (mention.Words.End == word && mention.Kind == Names.MentionKind.Name) return true;
        return false;
    }

    public bool IsPossession(int word) => _words[word].StemForm is "لدى" or "لدي" && (_words[word].Enclitic is not null || word + 1 < _words.Count)
        || _words[word].Form is "لدينا" or "ولدينا" or "لديها" or "لديه" or "لديهم" or "ولديها" or "ولديه" or "بحوزتها" or "بحوزته" or "بحوزتنا" or "بحوزتهم";

    /// <summary>The transfer that the cue at <paramref name="at"/> speaks of, or null where it speaks of none.</summary>
    public Draft? Draft(int at, Cue cue)
    {
        var window = Window(at);
        var chain = WeaponsOf(at, cue, window);
        if (chain.Count == 0 && !(cue.Frame is CueFrame.Deal && cue.Strong && IsKnownDeal(at, window))) return null;
        var draft = new Draft { Cue = at, Frame = cue.Frame, Sentence = _words[at].Sentence, Window = window, Weapons = chain };
        var governor = GovernorOf(at, window);
        Parties(draft, cue, governor);
        if (!Stands(draft, cue)) return null;
        draft.Status = StatusOf(draft, cue, governor);
        _spoken = true;
        draft.Weight = (cue.Strong ? 2 : 0) + (cue.Frame == CueFrame.Deal ? 0 : 1) + (draft.Supplier is null ? 0 : 1) + (draft.Recipient is null ? 0 : 1);
        return draft;
    }

    /// <summary>Writes a draft down.</summary>
    public ArmsTransfer Finish(Draft draft, string id)
    {
        var value = money.In(_document, context.Quantities, draft.Window);
        var statement = StatementOf(draft.Cue);
        var flags = value is { Currency: "USD" } && SpeaksForSipri(draft.Cue, statement) ? (IReadOnlyList<string>)["tiv-as-money"] : [];
        return new ArmsTransfer
        {
            Id = id,
            Cue = _words[draft.Cue].Span,
            Supplier = SpanOf(draft.Supplier),
            SupplierIds = IdsOf(draft.Supplier),
            Recipient = SpanOf(draft.Recipient),
            RecipientIds = IdsOf(draft.Recipient),
            Weapons = [.. draft.Weapons.Select(Written)],
            Value = value,
            Years = draft.Status is "in-use" or "possible" ? null : YearsOf(draft.Window),
            Status = draft.Status,
            Statement = statement?.Id,
            Flags = statement is { Act: "deny" } && draft.Status == "alleged" ? [.. flags, "denied"] : flags,
        };
    }

    private TextSpan? SpanOf(Party? party) => party is null ? null : _document.SpanOf(party.Words);

    private static IReadOnlyList<string> IdsOf(Party? party) => party is null ? [] : [.. party.Actors.Select(Names.ActorTable.IdOf)];

    private Weapon Written(WeaponMention mention) => new()
    {
        Span = _document.SpanOf(mention.Words),
        Category = mention.Kind.Category,
        Designation = mention.Designation?.Name,
        Quantity = QuantityOf(mention),
        Sipri = mention.Kind.Sipri,
        Unroca = mention.Kind.Unroca,
        Att = mention.Kind.Att,
    };

    private double? QuantityOf(WeaponMention mention)
    {
        foreach (var quantity in context.Quantities)
        {
            if (quantity.Number.First > mention.Head) break;
            // "36 طائرة", "عشرات من الصواريخ", صاروخين (the number is in the word).
            var after = quantity.Number.End;
            if (after < _words.Count && _words[after].Form == "من" && _words[after - 1].Kind != WordKind.Number) after++;
            if (after != mention.Head && !quantity.Number.Contains(mention.Head)) continue;
            // أول ثلاث من 24 طائرة: the part is what is spoken of.
            var part = quantity.Number.First - 1;
            if (part > 0 && _words[part].Form == "أصل") part--;
            if (part > 0 && _words[part].Form == "من")
                foreach (var smaller in context.Quantities)
                    if (smaller.Number.End == part) return smaller.Value;
            return quantity.Value;
        }

        return _words[mention.Head].Has(Features.Dual) ? 2 : null;
    }

    private YearRange? YearsOf(WordRange window)
    {
        foreach (var time in context.Times)
        {
            if (time.Words.First >= window.End) break;
            if (time.Words.First < window.First || time.From is not { Length: >= 4 } from || time.To is not { Length: >= 4 } to) continue;
            return new YearRange { From = from[..4], To = to[..4] };
        }

        return null;
    }

    private Statement? StatementOf(int cue)
    {
        Statement? best = null;
        var span = _words[cue].Span;
        foreach (var statement in statements)
            if (statement.Content is { } content && content.Contains(span) && (best?.Content is not { } inner || inner.Length >= content.Length)) best = statement;
        return best;
    }

    /// <summary>Whether the claim stands on the institute's word: its source, or an attribution in its own sentence.</summary>
    private bool SpeaksForSipri(int cue, Statement? statement) =>
        statement?.Source is { } source && NamesSipri(source) || NamesSipri(_document.SpanOf(_document.Sentences[_words[cue].Sentence]));

    private bool NamesSipri(TextSpan span)
    {
        var text = Folding.Key(span.In(_document.Text));
        return text.Contains("ستوكهولم", StringComparison.Ordinal) || text.Contains("سيبري", StringComparison.Ordinal)
            || text.Contains("SIPRI", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The clause round a cue: to the left as far as the sentence's last break, to the right up to the next clause with a verb of its own.</summary>
    private WordRange Window(int at)
    {
        var sentence = _document.Sentences[_words[at].Sentence];
        var first = at;
        while (first > sentence.First && !BreaksBefore(first - 1)) first--;
        var end = at + 1;
        while (end < sentence.End && !BreaksAt(end, at)) end++;
        return new WordRange(first, end);
    }

    private bool BreaksBefore(int i) => _words[i].Form is "؛" or ":" or "." or "؟" or "!" or "…" or "..";

    private bool BreaksAt(int i, int cue)
    {
        var word = _words[i];
        if (word.Form is "؛" or ":" or "." or "؟" or "!" or "…" or "..") return true;
        // A verb joined by و or ف opens a clause of its own, as do participles of saying.
        if (word.HasConjunction && word.Pos == PartOfSpeech.Verb) return true;
        if (i > cue + 1 && word.Form is "فيما" or "بينما" or "حيث" or "لأن" or "لكن" && _words[cue].QuoteDepth == 0) return true;
        return i > cue + 1 && word.Pos == PartOfSpeech.Subordinator && word.Form is "أن" or "إن" or "ان" && _words[i - 1].Form is "،" or ",";
    }
}
