using System.Linq.Expressions;
using System.Reflection;
using Cacao.Language;

namespace Cacao.Data;

/// <summary>A sort input while it is described.</summary>
internal sealed class SortInputConfiguration
{
    public required string Name { get; set; }

    public string? Description { get; set; }

    public List<SortFieldConfiguration> Fields { get; } = [];

    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>What the members made, for fields to come back from.</summary>
    public List<SortFieldConfiguration> MemberFields { get; } = [];

    public SortFieldConfiguration GetField(LambdaExpression selector)
    {
        var body = selector.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : selector.Body;
        var property = body is MemberExpression { Member: PropertyInfo member, Expression: ParameterExpression } ? member : null;
        var field = property is null ? null : MemberFields.Find(f => f.Property?.Name == property.Name);
        field ??= new SortFieldConfiguration
        {
            GraphQLName = property is null ? null : MemberNames.Of(property),
            Text = property is null ? null : MemberNames.DescriptionOf(property),
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
