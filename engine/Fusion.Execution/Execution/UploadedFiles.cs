namespace Cacao.Fusion.Execution;

/// <summary>The files of a client's request, by the variable they belong to.</summary>
internal static class UploadedFiles
{
    private const string Prefix = "variables.";

    /// <summary>The files in the client's variables that a call sends on, by path (<c>variables.input.photo</c>); null for none.</summary>
    public static IReadOnlyDictionary<string, object>? For(OperationNode node, IReadOnlyDictionary<string, object>? files)
    {
        if (files is not { Count: > 0 })
        {
            return null;
        }

        Dictionary<string, object>? found = null;
        foreach (var (path, file) in files)
        {
            var full = path.StartsWith(Prefix, StringComparison.Ordinal) ? path : Prefix + path;
            foreach (var variable in node.Variables)
            {
                if (IsIn(full.AsSpan(Prefix.Length), variable.Name))
                {
                    (found ??= new Dictionary<string, object>(StringComparer.Ordinal))[full] = file;
                }
            }
        }

        return found;
    }

    private static bool IsIn(ReadOnlySpan<char> path, string variable)
        => path.StartsWith(variable, StringComparison.Ordinal) && (path.Length == variable.Length || path[variable.Length] == '.');
}
