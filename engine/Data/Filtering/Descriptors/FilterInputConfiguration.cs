using System.Linq.Expressions;
using System.Reflection;
using Cacao.Language;

namespace Cacao.Data;

/// <summary>A filter input while it is described.</summary>
internal sealed class FilterInputConfiguration
{
    public required string Name { get; set; }

    public string? Description { get; set; }

    public bool AllowsAnd { get; set; }

    public bool AllowsOr { get; set; }

    public List<FilterFieldConfiguration> Fields { get; } = [];

    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>What the members made, for fields to come back from.</summary>
    public List<FilterFieldConfiguration> MemberFields { get; } = [];

    public void BindExplicitly() => _ = Fields.RemoveAll(MemberFields.Contains);

    public void BindImplicitly() => Fields.AddRange(MemberFields.Where(f => !Fields.Contains(f)).ToArray());

    public FilterFieldConfiguration GetOperation(int operation)
    {
        var field = Fields.Find(f => f.Operation == operation);
        if (field is null)
        {
            Fields.Add(field = new FilterFieldConfiguration { Operation = operation });
        }

        return field;
    }

    public FilterFieldConfiguration GetField(string name)
    {
        var field = Fields.Find(f => f.Name == name) ?? MemberFields.Find(f => f.Name == name) ?? new FilterFieldConfiguration { Name = name };
        if (!Fields.Contains(field))
        {
            Fields.Add(field);
        }

        return field;
    }

    public FilterFieldConfiguration GetField(LambdaExpression selector)
    {
        var body = selector.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : selector.Body;
        var property = body is MemberExpression { Member: PropertyInfo member, Expression: ParameterExpression } ? member : null;
        var field = property is null ? null : MemberFields.Find(f => f.Property?.Name == property.Name);
        field ??= new FilterFieldConfiguration
        {
            Name = property is null ? null : MemberNames.Of(property),
            Description = property is null ? null : MemberNames.DescriptionOf(property),
            Property = property,
            Selector = Expression.Lambda(body, selector.Parameters),
        };
        field.IsIgnored = false;
        if (!Fields.Contains(field))
        {
            Fields.Add(field);
        }

        return field;
    }
}
