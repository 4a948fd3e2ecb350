using System.Linq.Expressions;
using System.Reflection;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>A filter or sort input while it is described.</summary>
internal abstract class MemberInputConfiguration<TField>
    where TField : MemberFieldConfiguration, new()
{
    // What the members made, for fields to come back from.
    private readonly List<TField> _memberFields = [];

    public required string Name { get; set; }

    public string? Description { get; set; }

    public List<TField> Fields { get; } = [];

    public List<DirectiveNode> Directives { get; } = [];

    public void BindExplicitly() => _ = Fields.RemoveAll(_memberFields.Contains);

    public void BindImplicitly() => Fields.AddRange(_memberFields.Where(f => !Fields.Contains(f)).ToArray());

    /// <summary>Adds the field of a property of the entity.</summary>
    public void AddMember(Type entityType, PropertyInfo property, string name, string? description)
    {
        var parameter = Expression.Parameter(entityType, "e");
        var field = new TField
        {
            Name = name,
            Description = description,
            Property = property,
            Selector = Expression.Lambda(Expression.Property(parameter, property), parameter),
            DeprecationReason = property.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.DeprecationReason,
        };
        _memberFields.Add(field);
        Fields.Add(field);
    }

    public TField? Find(string name) => Fields.Find(f => f.Name == name) ?? _memberFields.Find(f => f.Name == name);

    public TField GetField(LambdaExpression selector)
    {
        var body = selector.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : selector.Body;
        var property = body is MemberExpression { Member: PropertyInfo member, Expression: ParameterExpression } ? member : null;
        var field = property is null ? null : _memberFields.Find(f => f.Property?.Name == property.Name);
        field ??= new TField
        {
            Name = property is null ? null : MemberNames.Of(property),
            Description = property is null ? null : MemberNames.DescriptionOf(property),
            Property = property,
            Selector = Expression.Lambda(body, selector.Parameters),
        };
        field.IsIgnored = false;
        return Keep(field);
    }

    /// <summary>The input without its fields.</summary>
    public InputObjectTypeConfiguration CreateInput(string? scope)
    {
        var input = new InputObjectTypeConfiguration { Name = scope is null ? Name : $"{scope}_{Name}", Description = Description };
        input.Directives.AddRange(Directives);
        return input;
    }

    protected TField Keep(TField field)
    {
        if (!Fields.Contains(field))
        {
            Fields.Add(field);
        }

        return field;
    }
}
