using System.Runtime.CompilerServices;

namespace Cacao.Data;

/// <summary>Identity for classes, equality for structs.</summary>
internal sealed class ReferenceEqualityComparer<T> : IEqualityComparer<T>
    where T : notnull
{
    public static readonly ReferenceEqualityComparer<T> Instance = new();

    public bool Equals(T? x, T? y)
        => typeof(T).IsValueType ? EqualityComparer<T>.Default.Equals(x, y) : ReferenceEquals(x, y);

    public int GetHashCode(T obj) => typeof(T).IsValueType ? obj.GetHashCode() : RuntimeHelpers.GetHashCode(obj);
}
