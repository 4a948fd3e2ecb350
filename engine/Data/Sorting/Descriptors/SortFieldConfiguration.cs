using System.Linq.Expressions;
using System.Reflection;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>A field of a sort input while it is described.</summary>
internal sealed class SortFieldConfiguration : ISortFieldDescriptor
{
    public string? GraphQLName { get; set; }

    public string? Text { get; set; }

    /// <summary>The directions or sort input that was asked for; null takes what fits the member.</summary>
    public Type? SortType { get; set; }

    /// <summary>What the field stands for, of the entity.</summary>
    public required LambdaExpression Selector { get; init; }

    /// <summary>The property behind the selector, when it is one alone.</summary>
    public PropertyInfo? Property { get; init; }

    public bool IsIgnored { get; set; }

    public string? DeprecationReason { get; init; }

    public List<DirectiveNode> Directives { get; } = [];

    public ISortFieldDescriptor Name(string name)
    {
        GraphQLName = name;
        return this;
    }

    public ISortFieldDescriptor Description(string? description)
    {
        Text = description;
        return this;
    }

    public ISortFieldDescriptor Type<TType>() => Type(typeof(TType));

    public ISortFieldDescriptor Type(Type type)
    {
        SortType = type;
        return this;
    }

    public ISortFieldDescriptor Ignore(bool ignore = true)
    {
        IsIgnored = ignore;
        return this;
    }

    public ISortFieldDescriptor Directive(string name, string? arguments = null)
    {
        Directives.Add(AppliedDirectives.Parse(name, arguments));
        return this;
    }
}
