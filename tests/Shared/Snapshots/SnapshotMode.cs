namespace Snapshooter.Xunit;

/// <summary>How a run treats snapshots that are missing or differ, from its environment.</summary>
internal static class SnapshotMode
{
    /// <summary>A missing snapshot fails: SNAPSHOOTER_STRICT_MODE, or any build server (CI).</summary>
    public static bool Strict { get; } = IsOn("SNAPSHOOTER_STRICT_MODE") ?? IsOn("CI") ?? false;

    /// <summary>Results are accepted as they are: SNAPSHOOTER_UPDATE. A strict run never updates.</summary>
    public static bool Update { get; } = !Strict && (IsOn("SNAPSHOOTER_UPDATE") ?? false);

    private static bool? IsOn(string variable)
        => Environment.GetEnvironmentVariable(variable) switch
        {
            null or "" => null,
            var value => !value.Equals("off", StringComparison.OrdinalIgnoreCase)
                && !value.Equals("false", StringComparison.OrdinalIgnoreCase)
                && value != "0"
        };
}
