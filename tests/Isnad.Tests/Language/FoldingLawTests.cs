using FsCheck;
using FsCheck.Fluent;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Tests.Language;

/// <summary>What holds of folding, tokens, quotations and sentences for every text.</summary>
public class FoldingLawTests
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();

    private static readonly string[] Pieces =
    [
        "قال", " ", "\n", "«", "»", "\"", "“", "”", ".", "..", "…", "،", "(", ")", ":", "-", "ـ", "مُحَمَّد", "الأمم", "ﻻ", "ﷲ", "3.5", "٢٫٥", "10،5", "بـ30", "لـ«رويترز»", "أ.ف.ب", "د.",
        "\u200F", "\u00A0", "F-16", "&quot;", "کرد", "ریال", "؟", "!", "وأضاف", "ها", "\uFEFF", "😀", "http://a.b/c", "''", "&", "؛",
    ];

    private static Arbitrary<string> Texts => Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary();

    [Fact]
    public void Folding_twice_is_folding_once() => Prop.ForAll(Texts, text =>
    {
        Folding.Standard(Folding.Standard(text)).ShouldBe(Folding.Standard(text));
        Folding.Key(Folding.Key(text)).ShouldBe(Folding.Key(text));
        Folding.Key(Folding.Standard(text)).ShouldBe(Folding.Key(text));
    }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));

    [Fact]
    public void Every_letter_of_a_key_maps_back_to_the_letter_it_came_from() => Prop.ForAll(Texts, text =>
    {
        var (key, offsets) = Folding.KeyWithOffsets(text);
        offsets.Length.ShouldBe(key.Length + 1);
        offsets[^1].ShouldBe(text.Length);
        for (var i = 0; i < key.Length; i++)
        {
            offsets[i].ShouldBeLessThanOrEqualTo(offsets[i + 1]);
            Folding.Key(text.AsSpan(offsets[i], 1)).ShouldContain(key[i]);
        }
    }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));

    [Fact]
    public void Tokens_cover_all_that_is_not_space_and_never_overlap() => Prop.ForAll(Texts, text =>
    {
        var words = Analysis.Analyse(Report.Of(null, text)).Words;
        var at = 0;
        for (var i = 0; i < words.Count; i++)
        {
            words[i].Index.ShouldBe(i);
            words[i].Span.Start.ShouldBeGreaterThanOrEqualTo(at);
            words[i].Span.IsEmpty.ShouldBeFalse();
            words[i].Span.Contains(words[i].Stem).ShouldBeTrue();
            IsSpace(text[at..words[i].Span.Start]).ShouldBeTrue();
            at = words[i].Span.End;
        }

        IsSpace(text[at..]).ShouldBeTrue();
    }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));

    [Fact]
    public void Sentences_partition_the_words_and_keep_to_their_paragraph() => Prop.ForAll(Texts, text =>
    {
        var document = Analysis.Analyse(Report.Of(null, text));
        var at = 0;
        foreach (var sentence in document.Sentences)
        {
            sentence.First.ShouldBe(at);
            sentence.IsEmpty.ShouldBeFalse();
            at = sentence.End;
            for (var i = sentence.First; i < sentence.End; i++) document.Words[i].Paragraph.ShouldBe(document.Words[sentence.First].Paragraph);
        }

        at.ShouldBe(document.Words.Count);
    }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));

    [Fact]
    public void Quotations_nest_or_stand_apart_and_depth_counts_them() => Prop.ForAll(Texts, text =>
    {
        var document = Analysis.Analyse(Report.Of(null, text));
        foreach (var a in document.Quotations)
        {
            a.Words.First.ShouldBeLessThanOrEqualTo(a.Inner.First);
            a.Inner.End.ShouldBeLessThanOrEqualTo(a.Words.End);
            document.Words[a.Words.First].Paragraph.ShouldBe(document.Words[a.Words.End - 1].Paragraph);
            foreach (var b in document.Quotations)
                if (b.Words.First > a.Words.First && b.Words.First < a.Words.End) b.Words.End.ShouldBeLessThanOrEqualTo(a.Words.End);
        }

        foreach (var word in document.Words) word.QuoteDepth.ShouldBe(document.Quotations.Count(q => q.Inner.Contains(word.Index)));
    }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));

    // The no-break-space entity counts as space.
    private static bool IsSpace(string gap) => gap.All(c => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.NonSpacingMark);
}
