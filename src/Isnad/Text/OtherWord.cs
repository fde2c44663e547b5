namespace Isnad.Text;

/// <summary>The word for another of a kind, in its numbers and genders: آخر، أخرى، آخرون.</summary>
internal static class OtherWord
{
    public static bool Is(Word word) => word.Key is "اخر" or "اخري" or "اخران" or "اخريان" or "اخرون" or "اخرين" or "اخريين" or "اخريات";
}
