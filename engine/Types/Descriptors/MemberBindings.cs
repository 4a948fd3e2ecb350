using System.Linq.Expressions;
using System.Reflection;

namespace Cacao.Types;

/// <summary>Finds the fields of properties that descriptors name by expressions.</summary>
internal sealed class MemberBindings(ObjectTypeConfiguration type)
{
    // What was taken out can be brought back: Ignore(x) and then Field(x).
    private readonly Dictionary<string, FieldConfiguration> _removed = new(StringComparer.Ordinal);
    private bool _explicit;

    public IObjectFieldDescriptor Field(LambdaExpression property)
    {
        var member = GetMember(property);
        var field = type.Fields.Find(f => f.MemberName == member.Name);
        if (field is null && !_removed.Remove(member.Name, out field))
        {
            field = new FieldConfiguration
            {
                Name = ToFieldName(member.Name),
                Type = TypeReference.Of(GetValueType(member)),
                MemberName = member.Name,
                ResultType = GetValueType(member),
                PureResolver = CreateResolver(member),
            };
        }

        if (!type.Fields.Contains(field))
        {
            type.Fields.Add(field);
        }

        return new ObjectFieldDescriptor(type, field);
    }

    public IObjectFieldDescriptor Field(string name)
    {
        var field = type.Fields.Find(f => string.Equals(f.Name, name, StringComparison.Ordinal));
        if (field is null)
        {
            field = new FieldConfiguration { Name = name, Type = TypeReference.Of("String") };
            type.Fields.Add(field);
        }

        return new ObjectFieldDescriptor(type, field);
    }

    public void Ignore(LambdaExpression property)
    {
        var member = GetMember(property).Name;
        Remove(f => f.MemberName == member);
    }

    public void Ignore(string name) => Remove(f => string.Equals(f.Name, name, StringComparison.Ordinal));

    public void BindExplicitly()
    {
        _explicit = true;
        Remove(f => f.MemberName is not null);
    }

    public void BindImplicitly()
    {
        if (_explicit)
        {
            _explicit = false;
            type.Fields.AddRange(_removed.Values);
            _removed.Clear();
        }
    }

    private void Remove(Predicate<FieldConfiguration> match)
    {
        for (var i = type.Fields.Count - 1; i >= 0; i--)
        {
            var field = type.Fields[i];
            if (match(field))
            {
                _removed[field.MemberName ?? field.Name] = field;
                type.Fields.RemoveAt(i);
            }
        }
    }

    private static MemberInfo GetMember(LambdaExpression property)
    {
        ArgumentNullException.ThrowIfNull(property);
        var body = property.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : property.Body;
        return body is MemberExpression { Member: PropertyInfo or FieldInfo, Expression: ParameterExpression } member
            ? member.Member
            : throw new ArgumentException($"`{property}` names no property; name one (p => p.Name) or give the field's name.", nameof(property));
    }

    private static Type GetValueType(MemberInfo member)
        => member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;

    private static PureResolverDelegate CreateResolver(MemberInfo member)
        => member is PropertyInfo property
            ? context => property.GetValue(context.Parent<object>())
            : context => ((FieldInfo)member).GetValue(context.Parent<object>());

    private static string ToFieldName(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
