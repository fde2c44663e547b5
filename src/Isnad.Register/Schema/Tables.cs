namespace Isnad.Register.Schema;

/// <summary>The tables that readings and comparisons fill; the migrations say what their columns mean.</summary>
internal static class Tables
{
    public static readonly Table Report = Table.Of("report",
        "report #identity #id #sha256 #url #outlet #author #title #published #language #text #file #entry line #ingested");

    public static readonly Table Reading = Table.Of("reading", "report reading #reader #model #agency agency_start agency_end #read %record");

    public static readonly Table Actor = Table.Of("actor", "actor #key #name #name_en #kind #country #cameo #wikidata #folded");

    public static readonly Table ReportActor = Table.Of("report_actor", "report n actor head_of mentions");

    public static readonly Table Statement = Table.Of("statement",
        "report n cue_start cue_end source_start source_end content_start content_end venue_start venue_end addressee_start addressee_end "
        + "#form #act #when_from #when_to parent #decision");

    public static readonly Table StatementActor = Table.Of("statement_actor", "report n #role actor");

    public static readonly Table Hop = Table.Of("hop", "report n place #role actor #name hop_start hop_end anonymous");

    public static readonly Table Event = Table.Of("event",
        "report n cue_start cue_end actor_start actor_end recipient_start recipient_end place_start place_end when_start when_end "
        + "#type #mode #context #cameo ~goldstein quad #place_id #place #country #region ~latitude ~longitude #place_precision "
        + "#when_from #when_to #when_precision #status #time statement #decision");

    public static readonly Table EventActor = Table.Of("event_actor", "report n #role actor");

    public static readonly Table Figure = Table.Of("figure",
        "report n figure_start figure_end of_start of_end #kind ~value ~upper #currency #approx event #decision");

    public static readonly Table Transfer = Table.Of("transfer",
        "report n cue_start cue_end supplier_start supplier_end recipient_start recipient_end value_start value_end "
        + "~amount #currency #approx #unit #year_from #year_to #status statement #flags #decision");

    public static readonly Table TransferActor = Table.Of("transfer_actor", "report n #role actor");

    public static readonly Table Weapon = Table.Of("weapon",
        "report n place weapon_start weapon_end #category #designation ~quantity #sipri #unroca #att");

    public static readonly Table CouncilAct = Table.Of("council_act",
        "report n cue_start cue_end subject_start subject_end #kind #symbol count votes_for votes_against votes_abstain "
        + "#when_from #when_to statement #decision");

    public static readonly Table CouncilActor = Table.Of("council_actor", "report n #role actor");

    public static readonly Table Note = Table.Of("note", "report n note_start note_end #code #text");

    public static readonly Table Unlinked = Table.Of("unlinked", "report searched");

    public static readonly Table Shingle = Table.Of("shingle", "hash report");

    public static readonly Table CopyPair = Table.Of("copy_pair", "earlier later #kind shared ~containment ~coverage #because");

    public static readonly Table Revision = Table.Of("revision", "earlier later #changes");

    public static readonly Table Cluster = Table.Of("cluster", "cluster reports outlets #agency agency_report");

    public static readonly Table ClusterMember = Table.Of("cluster_member", "report cluster place #agency agency_start agency_end inferred");

    public static readonly Table FactGroup = Table.Of("fact_group",
        "grp #layer speaker #type facts reports outlets origins #first #last lead_report lead_n");

    public static readonly Table FactGroupMember = Table.Of("fact_group_member", "#layer report n grp #origin #because");

    public static readonly Table Contradiction = Table.Of("contradiction",
        "contradiction #type #layer left_report left_n right_report right_n grp ~score #because");

    /// <summary>What a reading of a report fills, in the order in which rows may go in.</summary>
    public static readonly IReadOnlyList<Table> OfReading =
    [
        Reading, ReportActor, Statement, StatementActor, Hop, Event, EventActor, Figure, Transfer, TransferActor, Weapon, CouncilAct, CouncilActor, Note,
    ];

    /// <summary>What comparing reports fills.</summary>
    public static readonly IReadOnlyList<Table> OfLinks =
        [CopyPair, Revision, Cluster, ClusterMember, FactGroup, FactGroupMember, Contradiction];
}
