using System.Linq.Expressions;
using System.Reflection;
using Cacao.Language;

namespace Cacao.Data;

/// <summary>A field of a filter or sort input while it is described.</summary>
internal abstract class MemberFieldConfiguration
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    /// <summary>The input, directions or GraphQL type that was asked for; null takes what fits the member.</summary>
    public Type? Type { get; set; }

    /// <summary>What the field stands for, of the entity.</summary>
    public LambdaExpression? Selector { get; init; }

    /// <summary>The property behind the selector, when it is one alone.</summary>
    public PropertyInfo? Property { get; init; }

    public bool IsIgnored { get; set; }

    public string? DeprecationReason { get; init; }

    public List<DirectiveNode> Directives { get; } = [];
}
