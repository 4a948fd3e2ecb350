namespace Snapshooter.Xunit;

/// <summary>The comparisons of <see cref="Snapshot"/> at the end of an expression.</summary>
public static class MatchSnapshotExtensions
{
    public static void MatchSnapshot(this object? currentResult, Func<MatchOptions, MatchOptions>? matchOptions = null)
        => SnapshotComparer.Compare(currentResult, SnapshotLocation.OfRunningTest(), matchOptions);

    public static void MatchSnapshot(
        this object? currentResult,
        string snapshotName,
        Func<MatchOptions, MatchOptions>? matchOptions = null)
        => SnapshotComparer.Compare(currentResult, SnapshotLocation.OfRunningTest().Named(snapshotName), matchOptions);

    public static void MatchSnapshot(
        this object? currentResult,
        SnapshotNameExtension snapshotNameExtension,
        Func<MatchOptions, MatchOptions>? matchOptions = null)
        => SnapshotComparer.Compare(currentResult, SnapshotLocation.OfRunningTest().Extended(snapshotNameExtension), matchOptions);
}
