using System.Globalization;

namespace Snapshooter.Xunit;

/// <summary>The part of a snapshot's name that tells the cases of one theory apart.</summary>
public sealed class SnapshotNameExtension
{
    private readonly object?[] _parts;

    private SnapshotNameExtension(object?[] parts) => _parts = parts;

    public static SnapshotNameExtension Create(params object?[] snapshotNameExtensions) => new(snapshotNameExtensions);

    /// <inheritdoc />
    public override string ToString()
        => string.Join('_', _parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture) ?? "null"));
}
