using EShop.Testing.Conformance;

namespace Contract.Testing;

/// <summary>What the real packages printed and answered, in the folder <c>contract</c> beside the conformance cases.</summary>
internal static class ContractData
{
    /// <summary>The path of a file; null where the data is not there, which is said on the console.</summary>
    public static string? Find(string name)
    {
        var path = ConformanceData.Folder is { } folder ? Path.Combine(folder, "..", "contract", name) : null;
        if (path is not null && File.Exists(path))
        {
            return path;
        }

        Console.WriteLine($"contract {name}: not run, the file is not there");
        return null;
    }
}
