using Isnad.Records;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Reading.Figures;

/// <summary>Reads the counts and sums that a register would keep, and says what each counts.</summary>
/// <remarks>Immutable and thread-safe. Percentages, distances, dates and ages are no figures.</remarks>
internal sealed class FigureReader(FigureLexicon lexicon, QuantityReader quantities)
{
    /// <summary>The figures of a report in order, with ids <c>F1</c>, <c>F2</c>, ….</summary>
    public List<Figure> Read(ReadingContext context)
    {
        var page = new FigurePage(context, lexicon, quantities);
        var found = new List<FigureDraft>();
        var next = 0;
        for (var i = 0; i < context.Document.Words.Count; i++)
        {
            while (next < context.Quantities.Count && context.Quantities[next].Words.End <= i) next++;
            FigureDraft? draft;
            if (next < context.Quantities.Count && context.Quantities[next].Number.First <= i)
            {
                var quantity = context.Quantities[next];
                draft = page.FromQuantity(quantity, found);
                i = Math.Max(i, quantity.Number.End - 1);
                next++;
            }
            else draft = page.FromNoun(i, found);

            if (draft is null || HeadlineCopy.Holds(context.Document, draft.Words.First)) continue;
            found.Add(draft);
            i = Math.Max(i, draft.Words.End - 1);
        }

        var document = context.Document;
        return [.. found.Select((draft, index) => new Figure
        {
            Id = $"F{index + 1}",
            Span = document.SpanOf(draft.Words),
            Kind = draft.Kind,
            Value = draft.Value,
            To = draft.To,
            Currency = draft.Currency,
            Approx = draft.Approx,
            Of = draft.Of.IsEmpty ? null : document.SpanOf(draft.Of),
        })];
    }
}

/// <summary>A figure as ranges of words.</summary>
internal sealed record FigureDraft(WordRange Words, string Kind, double? Value, double? To, string Approx, WordRange Of, string? Currency = null);
