using System.Runtime.CompilerServices;

namespace Cacao.Data;

/// <summary>Adds the argument that filters the field's list: <c>where</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public class UseFilteringAttribute : Attribute
{
    /// <param name="filterType">A <see cref="FilterInputType"/>, or a .NET type to filter by in place of the elements'.</param>
    /// <param name="order">Where the attribute stands among others.</param>
    public UseFilteringAttribute(Type? filterType = null, [CallerLineNumber] int order = 0)
    {
        Type = filterType;
        Order = order;
    }

    public int Order { get; }

    /// <summary>A <see cref="FilterInputType"/>, or a .NET type to filter by in place of the elements'.</summary>
    public Type? Type { get; set; }

    /// <summary>The name of the convention; null takes the default.</summary>
    public string? Scope { get; set; }
}
