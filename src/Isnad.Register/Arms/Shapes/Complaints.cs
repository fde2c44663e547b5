namespace Isnad.Register.Arms.Shapes;

/// <summary>Gathers what is wrong with a file; a file with any complaint is not imported at all.</summary>
internal sealed class Complaints(string file)
{
    /// <summary>A file in the wrong shape would complain of every row; the first hundred tell the story.</summary>
    private const int Limit = 100;

    private readonly List<ArmsFileError> _errors = [];

    public IReadOnlyList<ArmsFileError> Errors => _errors;

    public bool Any => _errors.Count > 0;

    public void Add(int row, string? column, string message)
    {
        if (_errors.Count < Limit) _errors.Add(new ArmsFileError(file, row, column, message));
    }
}
