namespace Isnad.Exchange.Tables;

/// <summary>How a table's cells are kept apart.</summary>
internal enum TableStyle
{
    /// <summary>Tabs between cells, no quoting at all: tabs and line breaks within words become spaces.</summary>
    Tabs,

    /// <summary>RFC 4180 with the words as they are.</summary>
    Csv,

    /// <summary>RFC 4180 for spreadsheets: words that a spreadsheet would take for a formula get an apostrophe in front.</summary>
    GuardedCsv,
}
