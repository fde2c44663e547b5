using Dapper;
using Isnad.Register.Facts;
using Isnad.Text;

namespace Isnad.Register.Copies;

/// <summary>
/// Finds the earlier reports that a report copies, by the share of the smaller one's shingles that the larger one holds: outlets cut
/// wire text, so the cut copy lies within the whole one. Candidates come out of the index of sampled shingles; each is then measured on
/// all shingles. Work grows with the reports that come in, not with those that are there.
/// </summary>
internal sealed class CopySearch(Store store, Lazy<ContentWords> weights)
{
    /// <summary>A shingle in more reports than this is a set phrase (a prayer-times table, "read also"), and says nothing.</summary>
    private const int SetPhrase = 150;

    /// <summary>Sampled shingles that a candidate must share.</summary>
    private const int FewestSampled = 2;

    /// <summary>Candidates measured for one report; those that share most come first. A cluster needs one tie to each member, not all.</summary>
    private const int MostCandidates = 24;

    /// <summary>The share of the smaller report from which the two are copies.</summary>
    public const double Copy = 0.5;

    /// <summary>
    /// The same where an editor went over the text, so that fewer runs of five words stay whole: then most of what is shared must be rare, and
    /// it must be a good part of the larger one too, and the larger one must hold most of the smaller one's names and numbers. Telegrams and
    /// forecasts share as much, but in set phrases.
    /// </summary>
    private const double Edited = 0.33, EditedCoverage = 0.15, EditedInDigest = 0.45, RareShare = 0.7, RareWords = 0.6;

    /// <summary>Reports that hold a rare shingle, at most.</summary>
    private const int FewHolders = 12;

    /// <summary>Shared shingles from which two reports are copies: some sixteen words in a row, or more in pieces.</summary>
    private const int FewestShared = 12, FewestSharedEdited = 20;

    /// <summary>The share of the smaller and of the larger report from which another report of one outlet is a changed version.</summary>
    private const double Revised = 0.5, RevisedCoverage = 0.2;

    private readonly HashSet<long> _setPhrases = [];
    private readonly Dictionary<long, (ShingleSet Set, LinkedReport Report)> _kept = [];

    public IEnumerable<CopyPair> EarlierCopiesOf(LinkedReport report)
    {
        var set = ShingleSet.Of(report.Text);
        Keep(report, set);
        foreach (var (candidate, rare) in Candidates(report, set))
        {
            if (Kept(candidate) is not var (other, earlier)) continue;
            var shared = set.Shared(other);
            var smaller = Math.Min(set.Distinct.Length, other.Distinct.Length);
            if (smaller == 0) continue;
            var containment = shared / (double)smaller;
            var larger = Math.Max(set.Distinct.Length, other.Distinct.Length);
            var coverage = shared / (double)larger;
            var sameAddress = report.Url is not null && report.Url == earlier.Url;
            var copied = containment >= Copy ? shared >= Math.Min(FewestShared, smaller)
                : rare >= RareShare && shared >= FewestSharedEdited && (containment >= Edited && coverage >= EditedCoverage || containment >= EditedInDigest)
                    && HoldsNames(set, other);
            if (!sameAddress && !copied) continue;
            if (set.LongestPassage(other) is not { } passage) continue;
            // The same words again are no changed version; a telegram within the next day's round-up is none either.
            var changed = shared < larger || !set.InOrder.AsSpan().SequenceEqual(other.InOrder);
            var revision = changed && report.Outlet is not null && report.Outlet == earlier.Outlet
                && (sameAddress || containment >= Revised && coverage >= RevisedCoverage && DaysApart(report, earlier) <= 2);
            yield return new CopyPair(earlier, report, revision ? "revision" : "copy", shared, containment, coverage, passage.There, passage.Here);
        }
    }

    private bool HoldsNames(ShingleSet a, ShingleSet b)
    {
        var (smaller, larger) = a.Distinct.Length <= b.Distinct.Length ? (a, b) : (b, a);
        return weights.Value.CoverOfRare(Words(smaller), Words(larger)) >= RareWords;
    }

    private static int[] Words(ShingleSet set) => set.Words.Count == 0 ? [] : ContentWords.Of(set.Words, new TextSpan(0, set.Words[^1].Span.End));

    /// <summary>Candidates, and which share of the sampled shingles that they share with the report is rare.</summary>
    private List<(long Report, double Rare)> Candidates(LinkedReport report, ShingleSet set)
    {
        var hashes = Shingles.Sample(set.Distinct).Where(h => !_setPhrases.Contains(h)).ToArray();
        var counts = new Dictionary<long, (int All, int Rare)>();
        List<long> holders = [];
        long? current = null;
        void Close()
        {
            if (current is null) return;
            if (holders.Count > SetPhrase) _setPhrases.Add(current.Value);
            else
            {
                var rare = holders.Count <= FewHolders ? 1 : 0;
                foreach (var holder in holders)
                {
                    var (all, few) = counts.GetValueOrDefault(holder);
                    counts[holder] = (all + 1, few + rare);
                }
            }

            holders.Clear();
        }

        foreach (var (hash, other) in store.Connection.Query<(long, long)>(
            $"SELECT hash, report FROM shingle WHERE {store.Dialect.InMany("hash", "hashes")} AND report < @report ORDER BY hash, report",
            new { hashes = store.Dialect.Many(hashes), report = report.Number }, buffered: false))
        {
            if (hash != current) Close();
            current = hash;
            holders.Add(other);
        }

        Close();
        if (report.Url is not null)
            foreach (var same in store.Connection.Query<long>("SELECT report FROM report WHERE url = @Url AND report < @Number", new { report.Url, report.Number }))
                counts[same] = (int.MaxValue, 0);
        return [.. counts.Where(c => c.Value.All >= FewestSampled).OrderByDescending(c => c.Value.All).ThenBy(c => c.Key).Take(MostCandidates)
            .Select(c => (c.Key, c.Value.Rare / (double)c.Value.All))];
    }

    private (ShingleSet, LinkedReport)? Kept(long number)
    {
        if (_kept.TryGetValue(number, out var kept)) return kept;
        if (LinkedReport.Load(store, number) is not { } report) return null;
        Keep(report, ShingleSet.Of(report.Text));
        return _kept[number];
    }

    private void Keep(LinkedReport report, ShingleSet set)
    {
        if (_kept.Count >= 4000) _kept.Clear();
        _kept[report.Number] = (set, report);
    }

    private static int DaysApart(LinkedReport a, LinkedReport b) =>
        DateOnly.TryParse(a.Published, System.Globalization.CultureInfo.InvariantCulture, out var x) && DateOnly.TryParse(b.Published, System.Globalization.CultureInfo.InvariantCulture, out var y)
            ? Math.Abs(x.DayNumber - y.DayNumber)
            : int.MaxValue;
}

/// <summary>What linking needs of a report.</summary>
internal sealed record LinkedReport : StoredReport
{
    public static LinkedReport? Load(Store store, long number) =>
        store.Connection.QueryFirstOrDefault<LinkedReport>($"SELECT {Columns} FROM report r WHERE r.report = @number", new { number });
}

/// <summary>Two reports of which one holds the other's words.</summary>
/// <param name="Earlier">The one that came in first.</param>
/// <param name="Later">The other.</param>
/// <param name="Kind"><c>copy</c>, or <c>revision</c> for a changed version of one report.</param>
/// <param name="Shared">Distinct shingles that both hold.</param>
/// <param name="Containment">Shared over the smaller one's.</param>
/// <param name="Coverage">Shared over the larger one's: low where one is a digest of many.</param>
/// <param name="EarlierPassage">The longest passage in common, in the earlier text.</param>
/// <param name="LaterPassage">The same passage in the later text.</param>
internal sealed record CopyPair(LinkedReport Earlier, LinkedReport Later, string Kind, int Shared, double Containment, double Coverage,
    Isnad.Text.TextSpan EarlierPassage, Isnad.Text.TextSpan LaterPassage);
