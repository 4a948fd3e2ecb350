using System.Runtime.CompilerServices;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>
/// Selection sets that become one in the response, each with its type. Equal when they are the same sets in the same order.
/// </summary>
internal sealed class MergedSet(SelectionSetNode[] sets, NamedType?[] types, bool shapeOnly) : IEquatable<MergedSet>
{
    public SelectionSetNode[] Sets { get; } = sets;

    public NamedType?[] Types { get; } = types;

    /// <summary>True where the fields are never of one object, so that only the shape of the response counts.</summary>
    public bool ShapeOnly { get; } = shapeOnly;

    public bool Equals(MergedSet? other)
    {
        if (other is null || other.ShapeOnly != ShapeOnly || other.Sets.Length != Sets.Length)
        {
            return false;
        }

        for (var i = 0; i < Sets.Length; i++)
        {
            if (!ReferenceEquals(Sets[i], other.Sets[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as MergedSet);

    public override int GetHashCode()
    {
        var hash = ShapeOnly ? 17 : 0;

        foreach (var set in Sets)
        {
            hash = (hash * 31) + RuntimeHelpers.GetHashCode(set);
        }

        return hash;
    }
}
