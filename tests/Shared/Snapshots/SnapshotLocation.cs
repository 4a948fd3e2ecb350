using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace Snapshooter.Xunit;

/// <summary>Where the snapshot of a test lies: the folder of its source file and the name of its class and method.</summary>
internal sealed record SnapshotLocation(string Folder, string Name)
{
    public string Accepted => Path.Combine(Folder, "__snapshots__", Name + ".snap");

    public string Mismatch => Path.Combine(Folder, "__snapshots__", "__mismatch__", Name + ".snap");

    public SnapshotLocation Named(string name) => this with { Name = FileName(name) };

    public SnapshotLocation Extended(SnapshotNameExtension extension) => this with { Name = Name + "_" + FileName(extension.ToString()) };

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SnapshotLocation OfRunningTest()
    {
        foreach (var frame in new StackTrace(fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetMethod() is { } method && TestMethodOf(method) is { } test && frame.GetFileName() is { } file)
            {
                return new SnapshotLocation(Path.GetDirectoryName(file)!, $"{test.DeclaringType!.Name}.{test.Name}");
            }
        }

        throw new InvalidOperationException(
            "No test method is on the stack. Compare in the test itself: after an await, a helper's caller is no longer there.");
    }

    private static MethodInfo? TestMethodOf(MethodBase method)
    {
        if (method is MethodInfo plain && IsTest(plain))
        {
            return plain;
        }

        // The body of an async test is the MoveNext of a nested state machine; a lambda in a test lies in a nested closure.
        var nested = method.DeclaringType;
        if (nested?.DeclaringType is not { } declaring || !nested.IsDefined(typeof(CompilerGeneratedAttribute)))
        {
            return null;
        }

        var generated = nested.Name.StartsWith('<') && method.Name == "MoveNext" ? nested.Name : method.Name;
        var end = generated.IndexOf('>', StringComparison.Ordinal);
        if (!generated.StartsWith('<') || end < 2)
        {
            return null;
        }

        var name = generated[1..end];
        return declaring
            .GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .FirstOrDefault(candidate => candidate.Name == name && IsTest(candidate));
    }

    private static bool IsTest(MethodInfo method) => method.IsDefined(typeof(FactAttribute), inherit: true);

    private static string FileName(string text)
    {
        var invalid = Path.GetInvalidFileNameChars();
        return string.Concat(text.Select(character => invalid.Contains(character) || character is '/' or '\\' or ':' ? '_' : character));
    }
}
