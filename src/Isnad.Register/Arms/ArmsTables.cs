using Isnad.Register.Schema;

namespace Isnad.Register.Arms;

/// <summary>The tables of arms registers; the migration says what their columns mean.</summary>
internal static class ArmsTables
{
    public static readonly Table Release = Table.Of("arms_release", "release #register #label");

    public static readonly Table File = Table.Of("arms_file", "file release #name #sha256 #shape #scope rows #imported");

    public static readonly Table Deal = Table.Of("arms_deal",
        "file line #deal_id #supplier #recipient #supplier_key #recipient_key #order_year #ordered #designation #description #category #delivered "
        + "#delivery_years #status #comments local_production licence ~tiv_unit ~tiv_order ~tiv_delivered ~value #currency #source");

    public static readonly Table Delivery = Table.Of("arms_delivery",
        "file line #deal_id #supplier #recipient #supplier_key #recipient_key #designation #description #category #order_year #delivered #year #status "
        + "~tiv_unit ~tiv_deal_unit ~tiv local_production");

    public static readonly Table Tiv = Table.Of("arms_tiv", "file n line #flow #party #counterpart year ~tiv");

    public static readonly Table Report = Table.Of("arms_report",
        "file line #reporter #flow #counterpart year #category ~number ~value #description #origin #intermediate #comments");
}
