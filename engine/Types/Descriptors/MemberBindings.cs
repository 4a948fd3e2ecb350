using System.Linq.Expressions;
using System.Reflection;

namespace Cacao.Types;

/// <summary>Finds the fields of members that descriptors name by expressions.</summary>
internal sealed class MemberBindings(ObjectTypeConfiguration type, IServiceProvider? services)
{
    // What was taken out can be brought back: Ignore(x) and then Field(x).
    private readonly Dictionary<string, FieldConfiguration> _removed = new(StringComparer.Ordinal);
    private bool _explicit;

    public IObjectFieldDescriptor Field(LambdaExpression propertyOrMethod)
    {
        var member = GetMember(propertyOrMethod);
        var field = type.Fields.Find(f => IsOf(f, member.Name));
        if (field is null && !_removed.Remove(member.Name, out field))
        {
            field = CreateField(member);
        }

        if (!type.Fields.Contains(field))
        {
            type.Fields.Add(field);
        }

        return new ObjectFieldDescriptor(type, field, services);
    }

    public IObjectFieldDescriptor Field(string name)
    {
        var field = type.Fields.Find(f => string.Equals(f.Name, name, StringComparison.Ordinal));
        if (field is null)
        {
            field = new FieldConfiguration { Name = name, Type = TypeReference.Of("String") };
            type.Fields.Add(field);
        }

        return new ObjectFieldDescriptor(type, field, services);
    }

    /// <summary>Adds the field that a class of resolvers has for a member; one of the same name gives way.</summary>
    public IObjectFieldDescriptor FieldOf<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod)
    {
        var field = FindResolver(typeof(TResolver), GetMember(propertyOrMethod), services);
        _ = type.Fields.RemoveAll(f => string.Equals(f.Name, field.Name, StringComparison.Ordinal));
        type.Fields.Add(field);
        return new ObjectFieldDescriptor(type, field, services);
    }

    public void Ignore(LambdaExpression propertyOrMethod)
    {
        var member = GetMember(propertyOrMethod).Name;
        Remove(f => IsOf(f, member));
    }

    public void Ignore(string name) => Remove(f => string.Equals(f.Name, name, StringComparison.Ordinal));

    public void BindExplicitly()
    {
        _explicit = true;
        Remove(static f => f.SourceMember is not null);
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

    /// <summary>The field that was generated for a member of a class of resolvers.</summary>
    public static FieldConfiguration FindResolver(Type resolver, MemberInfo member, IServiceProvider? services)
    {
        foreach (var field in GeneratedTypeCatalogs.CreateMembers(resolver, services))
        {
            if (string.Equals(field.SourceMember, member.Name, StringComparison.Ordinal))
            {
                field.SourceMember = null;
                return field;
            }
        }

        throw new SchemaException(
            $"Nothing was generated for {resolver.FullName}.{member.Name}. Name it by a lambda in a project that refers to the source generator.");
    }

    public static MemberInfo GetMember(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var body = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : expression.Body;
        return body switch
        {
            MemberExpression { Member: PropertyInfo or FieldInfo } member => member.Member,
            MethodCallExpression call => call.Method,
            _ => throw new ArgumentException(
                $"`{expression}` names no member; name one (p => p.Name) or give the field's name.",
                nameof(expression)),
        };
    }

    private static bool IsOf(FieldConfiguration field, string member)
        => string.Equals(field.SourceMember ?? field.MemberName, member, StringComparison.Ordinal);

    private void Remove(Predicate<FieldConfiguration> match)
    {
        for (var i = type.Fields.Count - 1; i >= 0; i--)
        {
            var field = type.Fields[i];
            if (match(field))
            {
                _removed[field.SourceMember ?? field.MemberName ?? field.Name] = field;
                type.Fields.RemoveAt(i);
            }
        }
    }

    private static FieldConfiguration CreateField(MemberInfo member)
    {
        if (member is MethodInfo method)
        {
            throw new SchemaException($"Nothing was generated for {method.DeclaringType}.{method.Name}; give its field a resolver by name.");
        }

        var valueType = member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;
        return new FieldConfiguration
        {
            Name = MemberNames.ToFieldName(member),
            Type = TypeMarkers.GetInferred(valueType),
            MemberName = member.Name,
            SourceMember = member.Name,
            ResultType = valueType,
            PureResolver = CreateResolver(member),
        };
    }

    private static PureResolverDelegate CreateResolver(MemberInfo member)
    {
        var parent = Expression.Parameter(typeof(object), "parent");
        var value = Expression.MakeMemberAccess(Expression.Convert(parent, member.DeclaringType!), member);
        var read = Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), parent).Compile();
        return context => read(context.Parent<object>());
    }
}
