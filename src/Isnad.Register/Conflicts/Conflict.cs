namespace Isnad.Register.Conflicts;

/// <summary>An armed conflict: its sides over the years, and the words that speak of it.</summary>
public sealed class Conflict
{
    internal Conflict(int id, string? name, IReadOnlyList<ConflictYear> years, IReadOnlyList<string> sideA, IReadOnlyList<string> sideB, IReadOnlyList<string> words)
    {
        (Id, Years, Words) = (id, years, words);
        SideA = [.. sideA.Concat(years.SelectMany(y => y.SideA)).Distinct(StringComparer.Ordinal)];
        SideB = [.. sideB.Concat(years.SelectMany(y => y.SideB.Concat(y.SecondB))).Distinct(StringComparer.Ordinal)];
        Supporters = [.. years.SelectMany(y => y.SecondA).Distinct(StringComparer.Ordinal)];
        Name = name ?? $"{years.Select(y => y.Location).FirstOrDefault(l => l is not null) ?? string.Join(", ", SideA)}: {years.Select(y => y.Territory ?? y.Incompatibility).FirstOrDefault(t => t is not null)}";
    }

    /// <summary>UCDP's id.</summary>
    public int Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its years, oldest first.</summary>
    public IReadOnlyList<ConflictYear> Years { get; }

    /// <summary>The government side: ISO codes, or names of those that are no state.</summary>
    public IReadOnlyList<string> SideA { get; }

    /// <summary>The opposing side and the states that fight on it.</summary>
    public IReadOnlyList<string> SideB { get; }

    /// <summary>States that fought on the government's side in some year.</summary>
    public IReadOnlyList<string> Supporters { get; }

    /// <summary>Arabic words that speak of it.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>When the first died in battle, or null.</summary>
    public string? Started => Years.Select(y => y.Started).FirstOrDefault(d => d is not null);

    /// <summary>Episodes of at least 25 deaths a year: first year, last year, whether one of them had 1,000.</summary>
    public IReadOnlyList<(int From, int To, bool War)> Episodes
    {
        get
        {
            List<(int From, int To, bool War)> episodes = [];
            foreach (var year in Years)
            {
                var war = year.Intensity == 2;
                if (episodes.Count > 0 && episodes[^1].To >= year.Year - 1) episodes[^1] = (episodes[^1].From, year.Year, episodes[^1].War || war);
                else episodes.Add((year.Year, year.Year, war));
            }

            return episodes;
        }
    }
}
