using System.Runtime.CompilerServices;

namespace Cacao.Data;

/// <summary>Adds the argument that sorts the field's list: <c>order</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public class UseSortingAttribute : Attribute
{
    /// <param name="sortingType">A <see cref="SortInputType"/>, or a .NET type to sort by in place of the elements'.</param>
    /// <param name="order">Where the attribute stands among others.</param>
    public UseSortingAttribute(Type? sortingType = null, [CallerLineNumber] int order = 0)
    {
        Type = sortingType;
        Order = order;
    }

    public int Order { get; }

    /// <summary>A <see cref="SortInputType"/>, or a .NET type to sort by in place of the elements'.</summary>
    public Type? Type { get; set; }

    /// <summary>The name of the convention; null takes the default.</summary>
    public string? Scope { get; set; }
}
