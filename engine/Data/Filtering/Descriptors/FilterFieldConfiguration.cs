using System.Linq.Expressions;
using System.Reflection;
using Cacao.Language;

namespace Cacao.Data;

/// <summary>A field of a filter input while it is described.</summary>
internal sealed class FilterFieldConfiguration
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    /// <summary>The filter input or GraphQL type that was asked for; null takes what fits the member.</summary>
    public Type? Type { get; set; }

    /// <summary>The operation's id; null for fields of members.</summary>
    public int? Operation { get; init; }

    /// <summary>What the field stands for, of the entity.</summary>
    public LambdaExpression? Selector { get; init; }

    /// <summary>The property behind the selector, when it is one alone.</summary>
    public PropertyInfo? Property { get; init; }

    public bool IsIgnored { get; set; }

    public ValueNode? DefaultValue { get; set; }

    public string? DeprecationReason { get; set; }

    public List<DirectiveNode> Directives { get; } = [];
}
