namespace Isnad.Reading.Statements;

/// <summary>The language data that reading statements rests on; immutable, shared by all readings.</summary>
internal sealed record StatementLexicon(CueLexicon Cues, WordRoles Roles, LightVerbLexicon Light, CompanyLexicon Company, HeadlineLexicon Headlines)
{
    public static StatementLexicon Load() => new(CueLexicon.Load(), WordRoles.Load(), LightVerbLexicon.Load(), CompanyLexicon.Load(), HeadlineLexicon.Load());
}
