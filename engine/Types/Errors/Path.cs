using System.Globalization;
using System.Text;

namespace Cacao.Types;

/// <summary>A response path (specification section 7.1.6): response names and list indices from the root.</summary>
public sealed class Path
{
    public static readonly Path Root = new(null, null, -1);

    private Path(Path? parent, string? name, int index)
    {
        Parent = parent;
        Name = name;
        Index = index;
        Length = parent is null ? 0 : parent.Length + 1;
    }

    public Path? Parent { get; }

    /// <summary>The response name, or null for a list index.</summary>
    public string? Name { get; }

    public int Index { get; }

    public int Length { get; }

    public bool IsRoot => Parent is null;

    public Path Append(string name) => new(this, name, -1);

    public Path Append(int index) => new(this, null, index);

    /// <summary>The segments from the root: strings and boxed integers.</summary>
    public IReadOnlyList<object> ToList()
    {
        var list = new object[Length];
        var current = this;
        for (var i = Length - 1; i >= 0; i--)
        {
            list[i] = current.Name is { } name ? name : current.Index;
            current = current.Parent!;
        }

        return list;
    }

    public override string ToString()
    {
        var builder = new StringBuilder();
        foreach (var segment in ToList())
        {
            _ = segment is string name
                ? builder.Append('/').Append(name)
                : builder.Append('[').Append(((int)segment).ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        return builder.ToString();
    }
}
