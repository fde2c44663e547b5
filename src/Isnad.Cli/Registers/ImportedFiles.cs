namespace Isnad.Cli.Registers;

/// <summary>Files for a register that takes all of them or none.</summary>
internal static class ImportedFiles
{
    /// <summary>The files, read; null where one is wrong: what is wrong, by file, row and column, is then on standard error.</summary>
    /// <param name="paths">Where they lie.</param>
    /// <param name="read">Reads one by its name and bytes.</param>
    public static List<T>? Read<T>(IEnumerable<string> paths, Func<string, byte[], (T? File, IReadOnlyList<object> Errors)> read)
        where T : class
    {
        List<T> files = [];
        var failed = false;
        foreach (var path in paths)
        {
            if (!File.Exists(path)) throw new UsageException($"{path}: no such file");
            var (file, errors) = read(Path.GetFileName(path), File.ReadAllBytes(path));
            foreach (var error in errors) Console.Error.WriteLine($"isnad: {error}");
            failed |= file is null;
            if (file is not null) files.Add(file);
        }

        if (!failed) return files;
        Console.Error.WriteLine("isnad: nothing was imported");
        return null;
    }
}
