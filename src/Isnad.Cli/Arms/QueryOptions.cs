using System.CommandLine;
using Isnad.Register.Arms;

namespace Isnad.Cli.Arms;

/// <summary>The options that narrow a question to an arms register.</summary>
internal sealed class QueryOptions
{
    private readonly Option<string?> _supplier = new("--supplier") { Description = "Supplier: name or ISO 3166-1 alpha-3 code." };
    private readonly Option<string?> _recipient = new("--recipient") { Description = "Recipient: name or code." };
    private readonly Option<string?> _category = new("--category") { Description = "Armament category, such as Missiles." };
    private readonly Option<string?> _weapon = new("--weapon") { Description = "Part of a designation or description." };
    private readonly Option<int?> _from = new("--from") { Description = "First year." };
    private readonly Option<int?> _to = new("--to") { Description = "Last year." };

    public void AddTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[_supplier, _recipient, _category, _weapon, _from, _to]) command.Options.Add(option);
    }

    public RegisterQuery Read(ParseResult parse) => new()
    {
        Supplier = parse.GetValue(_supplier), Recipient = parse.GetValue(_recipient), Category = parse.GetValue(_category), Weapon = parse.GetValue(_weapon),
        From = parse.GetValue(_from), To = parse.GetValue(_to),
    };
}
