namespace Isnad.Text.Syntax;

/// <summary>Words that say what somebody is called: أحد الشهود، ويدعى فلان.</summary>
internal static class Calling
{
    /// <summary>Whether a name follows the word as what the person before it is called.</summary>
    public static bool Is(Word word) => word.Form is "يدعى" or "ويدعى" or "تدعى" or "وتدعى" or "يسمى" or "ويسمى" or "تسمى" or "وتسمى" or "اسمه" or "واسمه" or "اسمها" or "واسمها";
}
