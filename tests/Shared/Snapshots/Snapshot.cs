namespace Snapshooter.Xunit;

/// <summary>
/// Compares a result with the file that was accepted for it. The calls and the file layout are those of the package
/// Snapshooter.Xunit, so that it can take this helper's place.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares with <c>__snapshots__/Class.Method.snap</c> beside the test.</summary>
    public static void Match(object? currentResult, Func<MatchOptions, MatchOptions>? matchOptions = null)
        => SnapshotComparer.Compare(currentResult, SnapshotLocation.OfRunningTest(), matchOptions);

    /// <summary>Compares with <c>__snapshots__/{snapshotName}.snap</c> beside the test.</summary>
    public static void Match(object? currentResult, string snapshotName, Func<MatchOptions, MatchOptions>? matchOptions = null)
        => SnapshotComparer.Compare(currentResult, SnapshotLocation.OfRunningTest().Named(snapshotName), matchOptions);

    /// <summary>Compares with <c>__snapshots__/Class.Method_{extension}.snap</c> beside the test: one file a case of a theory.</summary>
    public static void Match(
        object? currentResult,
        SnapshotNameExtension snapshotNameExtension,
        Func<MatchOptions, MatchOptions>? matchOptions = null)
        => SnapshotComparer.Compare(currentResult, SnapshotLocation.OfRunningTest().Extended(snapshotNameExtension), matchOptions);
}
