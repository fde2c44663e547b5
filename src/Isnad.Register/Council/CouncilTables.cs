using Isnad.Register.Schema;

namespace Isnad.Register.Council;

/// <summary>The tables of the Council register; the migration says what their columns mean.</summary>
internal static class CouncilTables
{
    public static readonly Table File = Table.Of("council_file", "file #name #sha256 #shape rows #imported");

    public static readonly Table Item = Table.Of("council_item",
        "file n line #kind #symbol #symbol_key #draft #date #meeting #title #agenda #sponsors #subjects yes no abstain not_voting #listed_vetoes procedural #published "
        + "#languages #sources");

    public static readonly Table Vote = Table.Of("council_vote", "file n place #member #member_key #ballot");
}
