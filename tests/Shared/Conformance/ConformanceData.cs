using System.Text.Json;

namespace EShop.Testing.Conformance;

/// <summary>
/// The public test suites as data: <c>shared/conformance</c> beside the repository, or the folder in CONFORMANCE_DATA.
/// Where neither is there, the cases are reported as not run.
/// </summary>
public static class ConformanceData
{
    /// <summary>The folder of the cases; null where there is none.</summary>
    public static string? Folder { get; } = Find();

    public static bool IsAvailable => Folder is not null;

    /// <summary>The cases of one file, named without <c>.json</c>; null where the data is not there.</summary>
    public static ConformanceFile? Load(string name)
    {
        if (Folder is null)
        {
            return null;
        }

        var path = Path.Combine(Folder, name + ".json");
        return File.Exists(path) ? ConformanceFile.Parse(name, File.ReadAllBytes(path)) : null;
    }

    /// <summary>
    /// Runs <paramref name="check"/> on every case of a file and fails with the first failures listed. What ran, and what was
    /// skipped and why, is written to the console and to the run's report.
    /// </summary>
    /// <param name="name">The file's name without <c>.json</c>.</param>
    /// <param name="check">Throws when the case does not hold.</param>
    /// <param name="skip">The reason a case does not apply, or null to run it.</param>
    public static ConformanceResult Run(string name, Action<ConformanceCase> check, Func<ConformanceCase, string?>? skip = null)
        => RunAsync(name, Checked(check), skip).GetAwaiter().GetResult();

    /// <inheritdoc cref="Run"/>
    public static async Task<ConformanceResult> RunAsync(
        string name,
        Func<ConformanceCase, Task> check,
        Func<ConformanceCase, string?>? skip = null)
    {
        var result = new ConformanceResult(name);
        if (Load(name) is { } file)
        {
            foreach (var item in file.Cases)
            {
                if (skip?.Invoke(item) is { } reason)
                {
                    result.Skip(item, reason);
                    continue;
                }

                try
                {
                    await check(item);
                    result.Pass();
                }
                catch (Exception exception)
                {
                    result.Fail(item, exception.Message);
                }
            }
        }

        ConformanceReport.Write(result);
        result.ThrowIfFailed();
        return result;
    }

    private static Func<ConformanceCase, Task> Checked(Action<ConformanceCase> check)
        => item =>
        {
            check(item);
            return Task.CompletedTask;
        };

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CONFORMANCE_DATA") is { Length: > 0 } configured)
        {
            return Directory.Exists(configured) ? configured : null;
        }

        foreach (var root in new[] { RepositoryFolder.Root, MainWorkingTree() })
        {
            if (root is not null && Path.Combine(root, "..", "shared", "conformance") is var folder && Directory.Exists(folder))
            {
                return Path.GetFullPath(folder);
            }
        }

        return null;
    }

    /// <summary>A linked working tree keeps its data beside the clone it belongs to.</summary>
    private static string? MainWorkingTree()
    {
        const string pointer = "gitdir: ";
        var link = RepositoryFolder.Combine(".git");
        if (!File.Exists(link) || File.ReadAllText(link).Trim() is not { } text || !text.StartsWith(pointer, StringComparison.Ordinal))
        {
            return null;
        }

        var git = text[pointer.Length..].Split(Path.DirectorySeparatorChar + ".git" + Path.DirectorySeparatorChar)[0];
        return Directory.Exists(git) ? git : null;
    }
}
