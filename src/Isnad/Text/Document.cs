using Isnad.Records;

namespace Isnad.Text;

/// <summary>A report with its language analysis: paragraphs, sentences, quotations, words.</summary>
public sealed class Document
{
    /// <summary>The report, with paragraphs and sentences filled in.</summary>
    public required Report Report { get; init; }

    /// <summary>The text that every offset counts in.</summary>
    public string Text => Report.Text;

    /// <summary>Whether paragraph 0 is a headline.</summary>
    public bool HasTitle => Report.Title is not null;

    /// <summary>All tokens in order.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>Ranges of words, one for each sentence.</summary>
    public required IReadOnlyList<WordRange> Sentences { get; init; }

    /// <summary>Ranges of words, one for each paragraph (possibly empty).</summary>
    public required IReadOnlyList<WordRange> Paragraphs { get; init; }

    /// <summary>Quotations, outer ones first, in order of opening.</summary>
    public required IReadOnlyList<Quotation> Quotations { get; init; }

    /// <summary>Datelines and bylines at the beginning of paragraphs (بيروت - رويترز:), which say nothing of the events; usually one or none.</summary>
    public IReadOnlyList<WordRange> Datelines { get; init; } = [];

    /// <summary>The span of text from the first to the last word of a range.</summary>
    public TextSpan SpanOf(WordRange range) => range.IsEmpty
        ? new TextSpan(0, 0)
        : new TextSpan(Words[range.First].Span.Start, Words[range.End - 1].Span.End);

    /// <summary>Index of the first word that ends after <paramref name="offset"/>; <c>Words.Count</c> where there is none.</summary>
    public int WordAt(int offset)
    {
        int low = 0, high = Words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Span.End <= offset) low = middle + 1; else high = middle;
        }

        return low;
    }
}

/// <summary>A half-open range of words, <c>[First, End)</c>, as indexes into <see cref="Document.Words"/>.</summary>
/// <param name="First">First word.</param>
/// <param name="End">Word after the last.</param>
public readonly record struct WordRange(int First, int End)
{
    /// <summary>Number of words.</summary>
    public int Count => End - First;

    /// <summary>Whether it holds none.</summary>
    public bool IsEmpty => End <= First;

    /// <summary>Whether the word with this index lies inside.</summary>
    public bool Contains(int word) => First <= word && word < End;
}

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Words">Indexes of the opening mark's word (included) to after the closing mark.</param>
/// <param name="Inner">The words inside, marks excluded.</param>
/// <param name="Closed">False where the report never closes it; it then ends with its paragraph.</param>
public readonly record struct Quotation(WordRange Words, WordRange Inner, bool Closed);
