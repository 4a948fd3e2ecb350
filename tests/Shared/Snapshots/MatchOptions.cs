namespace Snapshooter;

/// <summary>Which parts of a result a snapshot leaves open.</summary>
public sealed class MatchOptions
{
    private readonly List<string> _ignored = [];

    internal IReadOnlyList<string> Ignored => _ignored;

    /// <summary>Leaves out what lies at a path: <c>data.order.id</c>, <c>items[*].id</c>, <c>items[0]</c>, <c>**.createdAt</c>.</summary>
    public MatchOptions IgnoreField(string fieldPath)
    {
        _ignored.Add(fieldPath);
        return this;
    }

    public MatchOptions IgnoreFields(params string[] fieldPaths)
    {
        _ignored.AddRange(fieldPaths);
        return this;
    }
}
